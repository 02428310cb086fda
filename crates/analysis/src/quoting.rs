//! Quotes as a chapter shows them: what is left out and put in, what stands around them. The words of the source are
//! never touched: what is neither left out nor put in stands as it was said.

use sitat_model::{QuoteCut, QuoteLayout, QuoteStyle, TextOffset, TextRange};

/// A piece of a quote; its words as a place in the source's text, or as they are shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QuotePiece<Words> {
    /// Words of the source.
    Words(Words),
    /// Words of the source were left out here.
    LeftOut,
    /// Own words.
    PutIn(String),
}

/// Who and where, as it is told beside a quote. What is not known is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QuoteOrigin {
    /// Who says it, as people are shown.
    pub label: String,
    /// The cases that it counts in.
    pub case: String,
    /// The name of the source.
    pub source: String,
    /// The excerpt id.
    pub id: String,
    /// Number of the turn.
    pub turn: String,
}

/// A part of a quote as it is written: its words, or what stands around them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QuoteRun {
    /// What stands around the words.
    Around(String),
    /// The words themselves.
    Quote(String),
}

/// The pieces of a quote. `stretches` are the places of its words in the source's text; cuts that lie outside do
/// nothing, those that lap over the edge cut what lies inside. Between stretches something was left out.
pub fn quote_pieces(stretches: &[TextRange], cuts: &[QuoteCut]) -> Vec<QuotePiece<TextRange>> {
    let mut pieces: Vec<QuotePiece<TextRange>> = Vec::new();
    let mut cuts: Vec<&QuoteCut> = cuts.iter().collect();
    cuts.sort_by_key(|cut| (cut.range.start, cut.range.end));
    for (place, range) in stretches.iter().enumerate() {
        if place > 0 {
            pieces.push(QuotePiece::LeftOut);
        }
        let mut at = range.start;
        for cut in &cuts {
            let is_point = cut.range.start == cut.range.end;
            let is_inside = match is_point {
                true => range.start <= cut.range.start && cut.range.start <= range.end,
                false => cut.range.start < range.end && range.start < cut.range.end,
            };
            let is_within_another = if is_point { cut.range.start < at } else { cut.range.end <= at };
            if !is_inside || is_within_another {
                continue;
            }
            push_words(&mut pieces, at, cut.range.start.max(at));
            if cut.insertion.is_empty() {
                pieces.push(QuotePiece::LeftOut);
            } else {
                pieces.push(QuotePiece::PutIn(cut.insertion.clone()));
            }
            at = cut.range.end.min(range.end);
        }
        push_words(&mut pieces, at, range.end);
    }
    pieces.dedup_by(|later, earlier| *later == QuotePiece::LeftOut && *earlier == QuotePiece::LeftOut);
    pieces
}

fn push_words(pieces: &mut Vec<QuotePiece<TextRange>>, start: TextOffset, end: TextOffset) {
    if start < end {
        pieces.push(QuotePiece::Words(TextRange { start, end }));
    }
}

/// The words of a quote in one piece. White space becomes single blanks, but a new line stays one.
pub fn quote_words(pieces: &[QuotePiece<String>], ellipsis: &str) -> String {
    let mut text = String::new();
    let ends_in_word = |text: &str| text.chars().next_back().is_some_and(char::is_alphanumeric);
    let mut after_point = false;
    for piece in pieces {
        match piece {
            QuotePiece::Words(words) => {
                let begins_word = words.chars().next().is_some_and(char::is_alphanumeric);
                if after_point && begins_word && !text.ends_with(char::is_whitespace) && text.ends_with(ellipsis) {
                    text.push(' ');
                }
                text.push_str(words);
            }
            QuotePiece::LeftOut => {
                if !text.is_empty() && !text.ends_with(char::is_whitespace) {
                    text.push(' ');
                }
                text.push_str(ellipsis);
            }
            QuotePiece::PutIn(words) => {
                if ends_in_word(&text) {
                    text.push(' ');
                }
                text.push('[');
                text.push_str(words.trim());
                text.push(']');
            }
        }
        after_point = *piece == QuotePiece::LeftOut;
    }
    let lines = text.split('\n').map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// What stands around the words with a style.
pub fn quote_template(style: &QuoteStyle) -> String {
    let template = match style.layout {
        QuoteLayout::Block => "{quote} ({case}, {label}, {id})",
        QuoteLayout::SpeakerFirst => "{label}: {marked} ({id})",
        QuoteLayout::Own => style.template.as_str(),
    };
    template.to_owned()
}

/// A quote as a chapter shows it: its words, and what stands around them. Where something is not known, its comma or
/// brackets go too. Whoever is shown with their case is not told it twice.
pub fn quote_runs(words: &str, origin: &QuoteOrigin, style: &QuoteStyle) -> Vec<QuoteRun> {
    let template = quote_template(style);
    let is_visible = style.excerpt_id == sitat_model::ExcerptIdPlace::Visible;
    let has_case = !origin.case.is_empty() && origin.label.to_lowercase().contains(&origin.case.to_lowercase());
    let shows_label = template.contains("{label}");
    let (opening, closing) = style.marks.pair();
    let marked = format!("{opening}{}{closing}", inner_marks(words, opening));
    let mut runs: Vec<QuoteRun> = Vec::new();
    let mut around = String::new();
    let mut rest = template.as_str();
    while let Some(start) = rest.find('{') {
        let Some(end) = rest[start..].find('}').map(|end| start + end) else { break };
        around.push_str(&rest[..start]);
        let own = match &rest[start + 1..end] {
            "quote" | "marked" if !words.is_empty() => {
                let quoted = if &rest[start + 1..end] == "quote" { words } else { &marked };
                runs.push(QuoteRun::Around(std::mem::take(&mut around)));
                runs.push(QuoteRun::Quote(quoted.to_owned()));
                ""
            }
            "label" => &origin.label,
            "case" if !(has_case && shows_label) => &origin.case,
            "source" => &origin.source,
            // In a template of one's own it was asked for.
            "id" if is_visible || style.layout == QuoteLayout::Own => &origin.id,
            "turn" => &origin.turn,
            _ => "",
        };
        around.push_str(if own.is_empty() { EMPTY } else { own });
        rest = &rest[end + 1..];
    }
    around.push_str(rest);
    runs.push(QuoteRun::Around(around));
    for run in &mut runs {
        if let QuoteRun::Around(text) = run {
            *text = without_gaps(text);
        }
    }
    runs.retain(|run| !matches!(run, QuoteRun::Around(text) if text.is_empty()));
    if let Some(QuoteRun::Around(text)) = runs.first_mut() {
        *text = text.trim_start().to_owned();
    }
    if let Some(QuoteRun::Around(text)) = runs.last_mut() {
        *text = text.trim_end().to_owned();
    }
    runs
}

/// Stands for something that is not known, until what belongs to it has gone too.
const EMPTY: &str = "\u{0}";

fn without_gaps(text: &str) -> String {
    let mut text = text.to_owned();
    for (gap, left) in [
        (format!("{EMPTY}, "), ""),
        (format!(", {EMPTY}"), ""),
        (format!("{EMPTY}: "), ""),
        (format!(" ({EMPTY})"), ""),
        (format!("({EMPTY})"), ""),
        (format!(" [{EMPTY}]"), ""),
        (EMPTY.to_owned(), ""),
    ] {
        while text.contains(&gap) {
            text = text.replace(&gap, left);
        }
    }
    text
}

/// Marks within quoted words that are the same as those around them become single ones.
fn inner_marks(words: &str, opening: char) -> String {
    let pairs = if opening == '«' { [('«', '‹'), ('»', '›')] } else { [('“', '‘'), ('”', '’')] };
    words.chars().map(|own| pairs.iter().find(|(outer, _)| *outer == own).map_or(own, |(_, inner)| *inner)).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use sitat_model::{ExcerptIdPlace, QuotationMarks};

    use super::*;

    fn cut(start: u32, end: u32, insertion: &str) -> QuoteCut {
        QuoteCut { range: TextRange::new(start, end), insertion: insertion.to_owned() }
    }

    /// The pieces with the words of a text that begins at a place.
    fn shown(pieces: Vec<QuotePiece<TextRange>>, text: &str, at: u32) -> Vec<QuotePiece<String>> {
        let said = |range: TextRange| {
            let (start, end) = ((range.start.0 - at) as usize, (range.end.0 - at) as usize);
            text.chars().skip(start).take(end - start).collect()
        };
        let own = |piece| match piece {
            QuotePiece::Words(range) => QuotePiece::Words(said(range)),
            QuotePiece::LeftOut => QuotePiece::LeftOut,
            QuotePiece::PutIn(words) => QuotePiece::PutIn(words),
        };
        pieces.into_iter().map(own).collect()
    }

    fn words(text: &str, at: u32, cuts: &[QuoteCut]) -> String {
        let end = at + u32::try_from(text.chars().count()).unwrap();
        quote_words(&shown(quote_pieces(&[TextRange::new(at, end)], cuts), text, at), "(…)")
    }

    #[test]
    fn what_is_left_out_and_put_in_is_marked() {
        let said = "Han sa at det, liksom, ikke går uten henne.";
        assert_eq!(words(said, 10, &[]), said);
        assert_eq!(words(said, 10, &[cut(23, 32, "")]), "Han sa at det (…) ikke går uten henne.");
        assert_eq!(words(said, 10, &[cut(10, 13, "rådmannen")]), "[rådmannen] sa at det, liksom, ikke går uten henne.");
        assert_eq!(
            words(said, 10, &[cut(13, 13, "rådmannen")]),
            "Han [rådmannen] sa at det, liksom, ikke går uten henne."
        );
        assert_eq!(words(said, 10, &[cut(0, 14, "")]), "(…) sa at det, liksom, ikke går uten henne.");
        assert_eq!(words(said, 10, &[cut(60, 70, ""), cut(0, 10, "")]), said);
        assert_eq!(words(said, 10, &[cut(14, 16, ""), cut(15, 19, "")]), "Han (…) det, liksom, ikke går uten henne.");
    }

    #[test]
    fn between_stretches_something_was_left_out() {
        let text = "Ja. Ikke Eller";
        let pieces = quote_pieces(&[TextRange::new(0, 3), TextRange::new(9, 14)], &[]);
        assert_eq!(quote_words(&shown(pieces, text, 0), "(...)"), "Ja. (...) Eller");
        let text = "En linje\ntil 😀 a";
        let pieces = quote_pieces(&[TextRange::new(0, 9), TextRange::new(9, 16)], &[]);
        assert_eq!(quote_words(&shown(pieces, text, 0), "…"), "En linje\n… til 😀 a");
    }

    fn origin() -> QuoteOrigin {
        QuoteOrigin {
            label: "IB".to_owned(),
            case: "Storvik".to_owned(),
            source: "Intervju 2".to_owned(),
            id: "STO-3".to_owned(),
            turn: "12".to_owned(),
        }
    }

    fn line(style: &QuoteStyle, origin: &QuoteOrigin, words: &str) -> String {
        let own = |run| match run {
            QuoteRun::Around(text) | QuoteRun::Quote(text) => text,
        };
        quote_runs(words, origin, style).into_iter().map(own).collect()
    }

    #[test]
    fn both_usual_forms_and_one_of_ones_own() {
        let block = QuoteStyle::default();
        assert_eq!(line(&block, &origin(), "Ja «du»"), "Ja «du» (Storvik, IB)");
        let visible = QuoteStyle { excerpt_id: ExcerptIdPlace::Visible, ..block.clone() };
        assert_eq!(line(&visible, &origin(), "Ja"), "Ja (Storvik, IB, STO-3)");
        let first = QuoteStyle { layout: QuoteLayout::SpeakerFirst, marks: QuotationMarks::Curly, ..block.clone() };
        assert_eq!(line(&first, &origin(), "Ja “du”"), "IB: “Ja ‘du’”");
        let own = QuoteStyle { layout: QuoteLayout::Own, template: "{marked} [{source}, {turn}]".to_owned(), ..block };
        assert_eq!(line(&own, &origin(), "Ja"), "«Ja» [Intervju 2, 12]");
    }

    #[test]
    fn what_is_not_known_leaves_no_gap() {
        let style = QuoteStyle::default();
        let nobody = QuoteOrigin { label: String::new(), ..origin() };
        assert_eq!(line(&style, &nobody, "Ja"), "Ja (Storvik)");
        assert_eq!(line(&style, &QuoteOrigin::default(), "Ja"), "Ja");
        let told = QuoteOrigin { label: "Leder, Storvik".to_owned(), ..origin() };
        assert_eq!(line(&style, &told, "Ja"), "Ja (Leder, Storvik)");
        let first = QuoteStyle { layout: QuoteLayout::SpeakerFirst, ..style };
        assert_eq!(line(&first, &nobody, "Ja"), "«Ja»");
    }

    proptest! {
        #[test]
        fn words_that_are_not_cut_stand_as_they_were_said(
            said in "[a-zæøå😀\u{301} ,.]{0,40}",
            cuts in proptest::collection::vec((0_u32..60, 0_u32..8, "[a-z]{0,3}"), 0..4),
        ) {
            let cuts: Vec<QuoteCut> = cuts.into_iter().map(|(start, length, words)| cut(start, start + length, &words))
                .filter(|cut| !cut.range.is_empty() || !cut.insertion.is_empty()).collect();
            let length = u32::try_from(said.chars().count()).unwrap();
            let pieces = shown(quote_pieces(&[TextRange::new(5, 5 + length)], &cuts), &said, 5);
            let kept: String = pieces.iter().filter_map(|piece| match piece {
                QuotePiece::Words(words) => Some(words.as_str()),
                _ => None,
            }).collect();
            let is_cut = |place: u32| cuts.iter().any(|cut| cut.range.start.0 <= place && place < cut.range.end.0);
            let expected: String = (5..).zip(said.chars()).filter(|(place, _)| !is_cut(*place)).map(|(_, own)| own).collect();
            prop_assert_eq!(kept, expected);
        }
    }
}
