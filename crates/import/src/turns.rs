//! Who says what: speakers found from the shape of the whole text.
//!
//! A transcript says who speaks in one of a few shapes, over and over. Every line is tried in every shape; the shape
//! with most turns wins, if its labels repeat as the names of speakers do. A colon in the middle of an answer is
//! thereby no speaker. Labels and time stamps stay in the text; turns are ranges over it.
//!
//! Knows no file format: what a format knows about its text comes as a [`Layout`].

mod assemble;
mod by_hand;
mod label;
mod line;
mod score;
mod shape;
mod time;

use std::collections::HashSet;
use std::ops::Range;

use sitat_model::Message;

use crate::style::Style;
pub use by_hand::HandChange;
pub(crate) use by_hand::change_by_hand;
pub(crate) use line::{Line, lines};

/// What a format knows about a text, in bytes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Layout {
    /// Looks and table cells.
    pub(crate) styles: Vec<(Range<usize>, Style)>,
    /// Notes that stand in the text; their line breaks end no paragraph.
    pub(crate) notes: Vec<Range<usize>>,
    /// The turns themselves, in formats that say who speaks when; empty where they are to be found.
    pub(crate) turns: Vec<FoundTurn>,
}

/// How a text says who speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TurnPattern {
    /// `Kari: …`, also with a tab behind.
    LabelColon,
    /// `[00:01:02] Kari: …`
    TimeLabelColon,
    /// `Kari (00:01:02): …`
    LabelTimeColon,
    /// `[SPEAKER_00]: …`
    BracketLabel,
    /// Label, tab, words; also the rows of a table of two columns.
    LabelTab,
    /// Time, tab, label, tab, words, or label before time; also the rows of a table of three columns.
    TimeLabelTab,
    /// Time, tab, words, tab, label; also the rows of a table of three columns.
    TimeWordsLabelTab,
    /// `Kari – …`
    LabelDash,
    /// A bold label without a colon.
    BoldLabel,
    /// A line `Kari Nordmann  0:03`, the words below.
    LabelTimeLine,
    /// A line `00:00:03 Speaker 1`, the words below.
    TimeLabelLine,
    /// A line of two times, a line with the name, the words below.
    SpanLabelLines,
    /// Stamps only: each begins a turn that nobody is known to say.
    LeadingTime,
}

impl TurnPattern {
    /// All patterns, in the order in which they are offered.
    pub const ALL: [Self; 13] = [
        Self::LabelColon,
        Self::TimeLabelColon,
        Self::LabelTimeColon,
        Self::BracketLabel,
        Self::LabelTab,
        Self::TimeLabelTab,
        Self::TimeWordsLabelTab,
        Self::LabelDash,
        Self::BoldLabel,
        Self::LabelTimeLine,
        Self::TimeLabelLine,
        Self::SpanLabelLines,
        Self::LeadingTime,
    ];

    /// The name of the pattern in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::LabelColon => "label-colon",
            Self::TimeLabelColon => "time-label-colon",
            Self::LabelTimeColon => "label-time-colon",
            Self::BracketLabel => "bracket-label",
            Self::LabelTab => "label-tab",
            Self::TimeLabelTab => "time-label-tab",
            Self::TimeWordsLabelTab => "time-words-label-tab",
            Self::LabelDash => "label-dash",
            Self::BoldLabel => "bold-label",
            Self::LabelTimeLine => "label-time-line",
            Self::TimeLabelLine => "time-label-line",
            Self::SpanLabelLines => "span-label-lines",
            Self::LeadingTime => "leading-time",
        }
    }

    /// Finds the pattern of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|pattern| pattern.name() == name)
    }
}

/// A turn in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FoundTurn {
    pub(crate) range: Range<usize>,
    pub(crate) label: Option<Range<usize>>,
    pub(crate) speaker: Option<String>,
    pub(crate) content: Range<usize>,
    pub(crate) time_ms: Option<i64>,
}

/// The turns of a text.
pub(crate) struct FoundTurns {
    pub(crate) turns: Vec<FoundTurn>,
    pub(crate) pattern: Option<TurnPattern>,
    /// Lines that the pattern does not explain, in order.
    pub(crate) unfit: Vec<(Range<usize>, Unfit)>,
    pub(crate) warnings: Vec<Message>,
}

/// Why a line fits no pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// Nobody says it, though others speak in the text.
    Outside,
    /// It begins as if somebody spoke, but was not taken for a turn.
    LikeLabel,
}

/// A line that the pattern does not explain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnfitLine {
    /// Where, in code points.
    pub range: sitat_model::TextRange,
    /// Why.
    pub why: Unfit,
}

/// What a pattern would make of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PatternFit {
    /// The pattern; one of those that are tried together.
    pub pattern: TurnPattern,
    /// Turns it would find.
    pub turns: u32,
    /// Different labels among them.
    pub labels: u32,
}

/// What each pattern that finds anything would make of a text, the one with most turns first.
pub(crate) fn fits(text: &str, lines: &[Line]) -> Vec<PatternFit> {
    score::fits(text, lines)
}

/// Lines that begin something: a turn, or the words below the line that says who speaks.
pub(crate) fn beginnings(
    text: &str,
    layout: &Layout,
    lines: &[Line],
    wished: Option<TurnPattern>,
    detect: bool,
) -> HashSet<usize> {
    if detect && wished.is_none() && !layout.turns.is_empty() {
        let line_of = |turn: &FoundTurn| lines.partition_point(|line| line.range.end <= turn.range.start);
        return layout.turns.iter().map(line_of).collect();
    }
    let chosen = if detect { score::choose(text, lines, wished) } else { None };
    let mut begins = HashSet::new();
    for beginning in chosen.iter().flat_map(|chosen| &chosen.beginnings) {
        begins.insert(beginning.line);
        if lines.get(beginning.line).is_some_and(|line| beginning.content_start >= line.range.end) {
            let below = lines.partition_point(|line| line.range.end <= beginning.content_start);
            begins.extend(lines.iter().skip(below).position(|line| !line.is_blank).map(|at| below + at));
        }
    }
    begins
}

/// Finds the turns of a text; without a pattern each paragraph is a turn that nobody says.
pub(crate) fn find_turns(text: &str, layout: &Layout, wished: Option<TurnPattern>, detect: bool) -> FoundTurns {
    if detect && wished.is_none() && !layout.turns.is_empty() {
        let pattern = layout.turns.iter().any(|turn| turn.label.is_some()).then_some(TurnPattern::LabelColon);
        return FoundTurns { turns: layout.turns.clone(), pattern, unfit: Vec::new(), warnings: Vec::new() };
    }
    let lines = lines(text, layout);
    let chosen = if detect { score::choose(text, &lines, wished) } else { None };
    let turns = assemble::assemble(text, &lines, chosen.as_ref());
    let mut warnings = Vec::new();
    if let Some(chosen) = &chosen
        && !chosen.unclear.is_empty()
    {
        const SHOWN: usize = 8;
        let mut shown = chosen.unclear.iter().take(SHOWN).map(String::as_str).collect::<Vec<_>>().join(", ");
        if chosen.unclear.len() > SHOWN {
            shown.push_str(" …");
        }
        warnings.push(Message::new("import-unclear-labels").with("count", chosen.unclear.len()).with("labels", shown));
    }
    let unfit = chosen.as_ref().map_or_else(Vec::new, |chosen| unfit(&lines, &turns, chosen));
    let turns = with_times(turns, &layout.turns);
    FoundTurns { turns, pattern: chosen.map(|chosen| chosen.pattern), unfit, warnings }
}

fn unfit(lines: &[Line], turns: &[FoundTurn], chosen: &score::Chosen) -> Vec<(Range<usize>, Unfit)> {
    let has_labels = chosen.pattern != TurnPattern::LeadingTime;
    let like: HashSet<usize> = chosen.unclear_lines.iter().copied().collect();
    let lines = lines.iter().enumerate().filter(|(_, line)| !line.is_blank);
    lines
        .filter_map(|(number, line)| {
            let turn = turns.get(turns.partition_point(|turn| turn.range.end <= line.range.start))?;
            if turn.speaker.is_none() && has_labels && turn.range.start < line.range.end {
                Some((line.range.clone(), Unfit::Outside))
            } else {
                like.contains(&number).then(|| (line.range.clone(), Unfit::LikeLabel))
            }
        })
        .collect()
}

/// Gives turns that say no time the one that the format says.
fn with_times(mut turns: Vec<FoundTurn>, known: &[FoundTurn]) -> Vec<FoundTurn> {
    for turn in turns.iter_mut().filter(|turn| turn.time_ms.is_none()) {
        let after = known.partition_point(|known| known.range.start <= turn.range.start);
        turn.time_ms = after.checked_sub(1).and_then(|place| known.get(place)).and_then(|known| known.time_ms);
    }
    turns
}

#[cfg(test)]
mod tests {
    use super::*;

    type Said = (Option<String>, String, Option<i64>);

    fn read_with(text: &str, layout: &Layout) -> (Option<TurnPattern>, Vec<Said>, Vec<Message>) {
        let found = find_turns(text, layout, None, true);
        let said = found
            .turns
            .iter()
            .map(|turn| (turn.speaker.clone(), text[turn.content.clone()].to_owned(), turn.time_ms))
            .collect();
        (found.pattern, said, found.warnings)
    }

    fn read(text: &str) -> (Option<TurnPattern>, Vec<Said>) {
        let (pattern, said, _) = read_with(text, &Layout::default());
        (pattern, said)
    }

    fn said(speaker: &str, words: &str) -> Said {
        ((!speaker.is_empty()).then(|| speaker.to_owned()), words.to_owned(), None)
    }

    fn said_at(speaker: &str, words: &str, time_ms: i64) -> Said {
        ((!speaker.is_empty()).then(|| speaker.to_owned()), words.to_owned(), Some(time_ms))
    }

    #[test]
    fn labels_before_a_colon_begin_turns_and_paragraphs_without_one_go_on() {
        let (pattern, turns) = read("Intervju 3\n\nI: Hei.\nR:\tJa.\n\nMer.\ni: Og?\nR: Nei.\n\n");
        assert_eq!(pattern, Some(TurnPattern::LabelColon));
        assert_eq!(
            turns,
            [said("", "Intervju 3"), said("I", "Hei."), said("R", "Ja.\n\nMer."), said("I", "Og?"), said("R", "Nei.")]
        );
    }

    #[test]
    fn a_colon_inside_an_answer_is_no_speaker() {
        let text =
            "Intervjuer: a\nKari: b\nOg da sa jeg: nei\nIntervjuer: c\nPoenget: at\nKari: d\nIntervjuer: e\nKari: f";
        let (_, turns, warnings) = read_with(text, &Layout::default());
        assert_eq!(turns[1], said("Kari", "b\nOg da sa jeg: nei"));
        assert_eq!(turns[2], said("Intervjuer", "c\nPoenget: at"));
        assert_eq!(turns.len(), 6);
        assert_eq!(warnings[0].to_string(), "import-unclear-labels count=1 labels=\"Poenget\"");
    }

    #[test]
    fn a_label_that_occurs_once_counts_if_it_is_like_the_others() {
        let text = "I: a\nIA: b\nI: c\nIA: d\nI: e\nIB: f\nI: g\nNB: husk";
        let (_, turns) = read(text);
        assert_eq!(turns.len(), 7);
        assert_eq!(turns[5], said("IB", "f"));
        assert_eq!(turns[6], said("I", "g\nNB: husk"));
    }

    #[test]
    fn labels_that_occur_twice_are_speakers_only_beside_frequent_ones() {
        let answers = "I: a\nKari: b\n".repeat(8);
        let (_, turns) = read(&format!("{answers}I: c\nPer: d\nI: e\nPer: f"));
        assert_eq!(turns.last(), Some(&said("Per", "f")));
        let plan = "Innledning\n".repeat(14) + "Delmål: a\nInnhold: b\nDelmål: c\nInnhold: d";
        assert_eq!(read(&plan).0, None);
    }

    #[test]
    fn facts_above_the_interview_are_no_speakers() {
        let text =
            "Dato: 3. mai\nIntervjuer: Ola Hansen\nInformant: leder\n\nI: a\nR: b\nI: c\nR: d\nI: e\nR: f\nI: g\nR: h";
        let (_, turns) = read(text);
        assert_eq!(turns[0], said("", "Dato: 3. mai\nIntervjuer: Ola Hansen\nInformant: leder"));
        assert_eq!(turns.len(), 9);
    }

    #[test]
    fn two_turns_are_enough_in_a_short_text() {
        let (_, turns) = read("I: Hei?\n\nKA: Ja.");
        assert_eq!(turns, [said("I", "Hei?"), said("KA", "Ja.")]);
    }

    #[test]
    fn prose_and_lists_have_no_speakers() {
        let (pattern, turns) = read("Mål\n\nVi skal: bli best.\nAnsvar: rådmannen\nFrist: 2024\n\nDet er bra.");
        assert_eq!(pattern, None);
        assert_eq!(turns.len(), 5);
        assert!(turns.iter().all(|(speaker, _, _)| speaker.is_none()));
    }

    #[test]
    fn stamps_before_and_after_labels_and_at_the_end_become_times() {
        let (pattern, turns) =
            read("[00:00:01] Kari: a\n(00:12) Ola: b\n00:13 Kari: c #00:00:15-3#\nOla (0:16): d\nKari: [00:17] e");
        assert_eq!(pattern, Some(TurnPattern::TimeLabelColon));
        assert_eq!(
            turns,
            [
                said_at("Kari", "a", 1000),
                said_at("Ola", "b", 12_000),
                said_at("Kari", "c", 13_000),
                said_at("Ola", "d", 16_000),
                said_at("Kari", "e", 17_000)
            ]
        );
        let (_, turns) = read("I: Hva? #00:00:05-3#\nB: Ja. #00:00:09-8#\nI: Og? #00:00:12-0#");
        assert_eq!(turns[1], said_at("B", "Ja.", 9800));
    }

    #[test]
    fn lines_with_name_and_time_begin_turns() {
        let (pattern, turns) =
            read("Kari Nordmann   0:03\nHei.\n\nOla Hansen  0:05\nHei du.\nMer.\n\nKari Nordmann   1:00:00\nHa det.");
        assert_eq!(pattern, Some(TurnPattern::LabelTimeLine));
        assert_eq!(
            turns,
            [
                said_at("Kari Nordmann", "Hei.", 3000),
                said_at("Ola Hansen", "Hei du.\nMer.", 5000),
                said_at("Kari Nordmann", "Ha det.", 3_600_000)
            ]
        );
        let (pattern, turns) =
            read("Transcript\n00:00:03 Speaker 1\nHei.\n00:00:05 Speaker 2\nJa.\n00:00:07 Speaker 1\nNei.");
        assert_eq!(pattern, Some(TurnPattern::TimeLabelLine));
        assert_eq!(turns[1], said_at("Speaker 1", "Hei.", 3000));
        let (pattern, turns) = read(
            "0:0:0.0 --> 0:0:5.1\nKari\nHei.\n\n0:0:5.1 --> 0:0:9.0\nOla\nJa.\n\n0:0:9.0 --> 0:0:11.0\nKari\nNei.",
        );
        assert_eq!(pattern, Some(TurnPattern::SpanLabelLines));
        assert_eq!(turns[1], said_at("Ola", "Ja.", 5100));
    }

    #[test]
    fn brackets_tabs_dashes_and_stamps_alone_are_shapes_too() {
        let (pattern, turns) = read("[SPEAKER_00]: a\n[SPEAKER_01]: b\n[SPEAKER_00]: c");
        assert_eq!((pattern, &turns[1]), (Some(TurnPattern::BracketLabel), &said("SPEAKER_01", "b")));
        let (pattern, turns) = read("I\ta: b\nKari\tb\nI\tc\nKari\td");
        assert_eq!((pattern, &turns[0]), (Some(TurnPattern::LabelTab), &said("I", "a: b")));
        let (pattern, turns) = read("00:01\tI\ta\n00:02\tKari\tb\nmer\n00:03\tI\tc");
        assert_eq!((pattern, &turns[1]), (Some(TurnPattern::TimeLabelTab), &said_at("Kari", "b\nmer", 2000)));
        let (pattern, turns) = read("I – a\nKari – b\nI – c – d");
        assert_eq!((pattern, &turns[2]), (Some(TurnPattern::LabelDash), &said("I", "c – d")));
        let (pattern, turns) = read("[00:01] a\n[00:02] b\nmer\n[00:03] c");
        assert_eq!((pattern, &turns[1]), (Some(TurnPattern::LeadingTime), &said_at("", "b\nmer", 2000)));
    }

    #[test]
    fn bold_labels_and_headings_are_taken_from_the_layout() {
        let text = "Del 1\nI Hei.\nKari Ja.\nI Og?\nDel 2\nKari Nei.";
        let at = |words: &str, style| {
            text.match_indices(words).map(move |(start, words)| (start..start + words.len(), style)).collect::<Vec<_>>()
        };
        let mut styles = at("Del 1", Style::Heading(1));
        styles.extend(at("Del 2", Style::Heading(1)));
        styles.extend([(6..7, Style::Bold), (13..17, Style::Bold), (22..23, Style::Bold), (34..38, Style::Bold)]);
        let (pattern, turns, _) = read_with(text, &Layout { styles, ..Layout::default() });
        assert_eq!(pattern, Some(TurnPattern::BoldLabel));
        assert_eq!(
            turns,
            [
                said("", "Del 1"),
                said("I", "Hei."),
                said("Kari", "Ja."),
                said("I", "Og?"),
                said("", "Del 2"),
                said("Kari", "Nei.")
            ]
        );
    }

    #[test]
    fn rows_of_a_table_are_turns_in_whichever_order_their_columns_stand() {
        let expected = [
            said_at("I", "Hva?", 1000),
            said_at("Kari", "Ja, altså: penger.\nOg tid.", 2000),
            said_at("I", "Takk", 3000),
        ];
        for (row, pattern) in [
            ("TIME\tWHO\tWORDS", TurnPattern::TimeLabelTab),
            ("WHO\tTIME\tWORDS", TurnPattern::TimeLabelTab),
            ("NUMBER\tTIME\tWHO\tWORDS", TurnPattern::TimeLabelTab),
            ("TIME\tWORDS\tWHO", TurnPattern::TimeWordsLabelTab),
            ("NUMBER\tTIME\tWORDS\tWHO", TurnPattern::TimeWordsLabelTab),
        ] {
            let rows = (1..).zip(&expected).map(|(number, (speaker, words, _))| {
                row.replace("NUMBER", &number.to_string())
                    .replace("TIME", &format!("0:0{number}.0 - 0:0{number}.9"))
                    .replace("WHO", speaker.as_deref().unwrap_or_default())
                    .replace("WORDS", words)
            });
            let text = rows.collect::<Vec<String>>().join("\n") + "\n\nSlutt på opptaket.";
            let (found, turns) = read(&text);
            assert_eq!(found, Some(pattern), "{text}");
            assert_eq!(turns[..2], expected[..2], "{text}");
            assert!(turns[2].1.starts_with("Takk"), "{text}");
        }
        let (_, turns) = read("0:01\tJa\tI\n0:02\tNei\tKari\n0:03\tJo\tI\n0:04\tNå\tKari\nSlutt.");
        assert_eq!(turns[3..], [said_at("Kari", "Nå", 4000), said("", "Slutt.")]);
        let (_, turns) = read("1\tI\ta\n2\tKari\tb\n3\tI\tc\n4\tKari\td");
        assert_eq!(turns[1], said("Kari", "b"));
        let rows = "Taler\tTekst\n".to_owned() + &"I\ta\nKari\tb\n".repeat(4);
        let (_, turns, warnings) = read_with(&rows, &Layout::default());
        assert_eq!(turns[0], said("", "Taler\tTekst"));
        assert!(warnings.is_empty(), "{warnings:?}");
    }

    #[test]
    fn a_line_break_in_a_note_ends_no_paragraph() {
        let text = "a [note\nmore] b\nc";
        let (_, turns, _) = read_with(text, &Layout { notes: Vec::from([2..13, 13..13]), ..Layout::default() });
        assert_eq!(turns, [said("", "a [note\nmore] b"), said("", "c")]);
    }

    #[test]
    fn a_pattern_reads_back_from_its_name() {
        for pattern in TurnPattern::ALL {
            assert_eq!(TurnPattern::from_name(pattern.name()), Some(pattern));
        }
    }

    #[test]
    fn a_wish_decides_where_the_text_does_not() {
        let text = "I\ta: x\nKari\tb: y\nI\tc: z\nKari\td: w";
        let found = find_turns(text, &Layout::default(), Some(TurnPattern::LabelTab), true);
        assert_eq!(found.pattern, Some(TurnPattern::LabelTab));
        assert_eq!(find_turns(text, &Layout::default(), None, false).pattern, None);
    }
}
