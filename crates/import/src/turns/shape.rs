//! One line in one shape: is there a label, and where do the words begin?

use std::ops::Range;

use super::TurnPattern;
use super::label::{LONGEST, label};
use super::line::Line;
use super::time::leading_stamp;

/// Shapes that occur beside each other in one text and are therefore tried together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Family {
    Colon,
    Tab,
    LastTab,
    Dash,
    Bold,
    Header,
    Time,
}

impl Family {
    /// The families with labels, best first where they find equally much.
    pub(super) const WITH_LABELS: [Self; 6] =
        [Self::Colon, Self::Header, Self::Tab, Self::LastTab, Self::Bold, Self::Dash];

    pub(super) fn of(pattern: TurnPattern) -> Self {
        match pattern {
            TurnPattern::LabelColon
            | TurnPattern::TimeLabelColon
            | TurnPattern::LabelTimeColon
            | TurnPattern::BracketLabel => Self::Colon,
            TurnPattern::LabelTab | TurnPattern::TimeLabelTab => Self::Tab,
            TurnPattern::TimeWordsLabelTab => Self::LastTab,
            TurnPattern::LabelDash => Self::Dash,
            TurnPattern::BoldLabel => Self::Bold,
            TurnPattern::LabelTimeLine | TurnPattern::TimeLabelLine | TurnPattern::SpanLabelLines => Self::Header,
            TurnPattern::LeadingTime => Self::Time,
        }
    }
}

/// The beginning of a turn, if its label is one.
#[derive(Clone, Debug)]
pub(super) struct Beginning {
    pub(super) line: usize,
    pub(super) pattern: TurnPattern,
    pub(super) label: Option<Range<usize>>,
    /// Where the words begin, perhaps with white space before them.
    pub(super) content_start: usize,
    /// Where the words end, if the label stands behind them.
    pub(super) content_end: Option<usize>,
    pub(super) time_ms: Option<i64>,
}

/// White space and what nobody sees.
fn is_space(character: char) -> bool {
    character.is_whitespace() || matches!(character, '\u{feff}' | '\u{200b}')
}

fn after_space(text: &str, from: usize, end: usize) -> usize {
    end - text[from..end].trim_start_matches(is_space).len()
}

/// Where the label stands that a stretch is trimmed to.
fn label_range(text: &str, from: usize, end: usize) -> Option<Range<usize>> {
    let written = text[from..end].trim_start_matches('*');
    let found = label(written.trim_end_matches('*'))?;
    let start = end - written.len() + written.find(found)?;
    Some(start..start + found.len())
}

/// Tries one line in one family.
pub(super) fn beginning(family: Family, text: &str, lines: &[Line], number: usize) -> Option<Beginning> {
    let line = lines.get(number).filter(|line| !line.is_blank)?;
    let (start, end) = (line.range.start, line.range.end);
    let first = after_space(text, start, end);
    match family {
        Family::Colon => colon(text, first, end, number),
        Family::Tab => tab(text, first, end, number),
        Family::LastTab => last_tab(text, first, lines, number),
        Family::Dash => dash(text, first, end, number),
        Family::Bold => bold(text, first, line, number),
        Family::Header => header(text, first, lines, number),
        Family::Time => {
            let stamp = leading_stamp(&text[first..end])?;
            let after = first + stamp.length;
            let is_apart = after == end || text[after..end].starts_with(is_space);
            is_apart.then_some(Beginning {
                line: number,
                pattern: TurnPattern::LeadingTime,
                label: None,
                content_start: after,
                content_end: None,
                time_ms: Some(stamp.time_ms),
            })
        }
    }
}

fn colon(text: &str, first: usize, end: usize, line: usize) -> Option<Beginning> {
    let stamp = leading_stamp(&text[first..end]);
    let from = stamp.map_or(first, |stamp| after_space(text, first + stamp.length, end));
    let mut time_ms = stamp.map(|stamp| stamp.time_ms);
    let rest = &text[from..end];
    let (label, after, mut pattern) =
        if rest.starts_with('[') { bracketed(text, from, end)? } else { before_colon(text, from, end, &mut time_ms)? };
    if stamp.is_some() {
        pattern = TurnPattern::TimeLabelColon;
    }
    let mut content_start = after;
    if text[first..].starts_with("**") || text[from..].starts_with("**") {
        content_start += text[content_start..end].len() - text[content_start..end].trim_start_matches('*').len();
    }
    // A stamp behind the label is a stamp, not words.
    let words = after_space(text, content_start, end);
    if let Some(stamp) = leading_stamp(&text[words..end]).filter(|stamp| stamp.is_wrapped) {
        time_ms = time_ms.or(Some(stamp.time_ms));
        content_start = words + stamp.length;
    }
    Some(Beginning { line, pattern, label: Some(label), content_start, content_end: None, time_ms })
}

type Labelled = (Range<usize>, usize, TurnPattern);

/// `[SPEAKER_00]:`, and without a colon only for names that programs give.
fn bracketed(text: &str, from: usize, end: usize) -> Option<Labelled> {
    let close = text[from..end].char_indices().take(LONGEST + 4).find(|&(_, character)| character == ']')?.0;
    let label = label_range(text, from + 1, from + close)?;
    let after = from + close + 1;
    let colon = after_space(text, after, end);
    if text[colon..end].starts_with(':') {
        return Some((label, colon + 1, TurnPattern::BracketLabel));
    }
    let name = text[label.clone()].to_lowercase();
    let is_machine_made = name.starts_with("speaker") && name.ends_with(|character: char| character.is_ascii_digit());
    is_machine_made.then_some((label, after, TurnPattern::BracketLabel))
}

/// `Kari:`, `Kari (00:12):`, `Kari [00:12]`, `Kari 00:12:`.
fn before_colon(text: &str, from: usize, end: usize, time_ms: &mut Option<i64>) -> Option<Labelled> {
    let mut previous = '\0';
    for (place, character) in text[from..end].char_indices().take(LONGEST + 8) {
        let at = from + place;
        match character {
            ':' | '：' => {
                let after = at + character.len_utf8();
                let next = text[after..end].chars().next();
                if next.is_some_and(|next| matches!(next, '/' | '\\') || next.is_ascii_digit()) {
                    return None;
                }
                return Some((label_range(text, from, at)?, after, TurnPattern::LabelColon));
            }
            '\t' | '\n' | '«' | '"' | '“' | '?' | '!' | ';' | ',' => return None,
            '[' | '(' | '#' | '<' | '0'..='9' if place > 0 => {
                let is_figure = character.is_ascii_digit();
                if is_figure && !is_space(previous) {
                    previous = character;
                    continue;
                }
                if let Some(stamp) = leading_stamp(&text[at..end]) {
                    let after = at + stamp.length;
                    let colon = after_space(text, after, end);
                    let has_colon = text[colon..end].starts_with(':');
                    if has_colon || !is_figure {
                        *time_ms = time_ms.or(Some(stamp.time_ms));
                        let after = if has_colon { colon + 1 } else { after };
                        return Some((label_range(text, from, at)?, after, TurnPattern::LabelTimeColon));
                    }
                }
            }
            _ => {}
        }
        previous = character;
    }
    None
}

/// Behind the number of a table row: `12`, tab.
fn after_row_number(text: &str, first: usize, end: usize) -> usize {
    let figures = text[first..end].bytes().take(6).take_while(u8::is_ascii_digit).count();
    let is_number = (1..=5).contains(&figures) && text[first + figures..end].starts_with('\t');
    if is_number { first + figures + 1 } else { first }
}

/// Label, tab, words; a time may stand before or behind the label, and the number of the row before both.
fn tab(text: &str, first: usize, end: usize, line: usize) -> Option<Beginning> {
    let numbered = after_row_number(text, first, end);
    if numbered > first
        && let Some(found) = unnumbered_tab(text, after_space(text, numbered, end), end, line)
    {
        return Some(found);
    }
    unnumbered_tab(text, first, end, line)
}

fn unnumbered_tab(text: &str, first: usize, end: usize, line: usize) -> Option<Beginning> {
    let stamp = leading_stamp(&text[first..end]);
    let from = stamp.map_or(first, |stamp| after_space(text, first + stamp.length, end));
    let place = text[from..end].char_indices().take(LONGEST + 4).find(|&(_, character)| character == '\t')?.0;
    let label = label_range(text, from, from + place)?;
    let mut time_ms = stamp.map(|stamp| stamp.time_ms);
    let mut content_start = from + place + 1;
    if stamp.is_none()
        && let Some(stamp) = leading_stamp(&text[content_start..end])
        && text[content_start + stamp.length..end].starts_with('\t')
    {
        time_ms = Some(stamp.time_ms);
        content_start += stamp.length;
    }
    let pattern = if time_ms.is_some() { TurnPattern::TimeLabelTab } else { TurnPattern::LabelTab };
    Some(Beginning { line, pattern, label: Some(label), content_start, content_end: None, time_ms })
}

/// Time, tab, and where such a row begins.
fn timed_row(text: &str, first: usize, end: usize) -> Option<(usize, i64)> {
    let from = after_row_number(text, first, end);
    let stamp = leading_stamp(&text[from..end])?;
    text[from + stamp.length..end].starts_with('\t').then_some((from + stamp.length + 1, stamp.time_ms))
}

/// Time, tab, words, tab, label. The words may go over several lines; the label is on the last one before the next row.
fn last_tab(text: &str, first: usize, lines: &[Line], number: usize) -> Option<Beginning> {
    let (content_start, time_ms) = timed_row(text, first, lines.get(number)?.range.end)?;
    let goes_on = |line: &&Line| timed_row(text, line.range.start, line.range.end).is_none();
    let below = lines.get(number + 1..)?.iter().take_while(goes_on);
    let (content_end, label) = std::iter::once(lines.get(number)?)
        .chain(below)
        .filter_map(|line| {
            let from = line.range.start.max(content_start);
            let place = from + text[from..line.range.end].rfind('\t')?;
            Some((place, label_range(text, place + 1, line.range.end)?))
        })
        .last()?;
    let pattern = TurnPattern::TimeWordsLabelTab;
    let (label, content_end, time_ms) = (Some(label), Some(content_end), Some(time_ms));
    Some(Beginning { line: number, pattern, label, content_start, content_end, time_ms })
}

fn dash(text: &str, first: usize, end: usize, line: usize) -> Option<Beginning> {
    let mut previous = '\0';
    for (place, character) in text[first..end].char_indices().take(LONGEST + 4) {
        let after = first + place + character.len_utf8();
        if matches!(character, '–' | '—' | '-') && is_space(previous) && text[after..end].starts_with(is_space) {
            let label = label_range(text, first, first + place)?;
            return Some(Beginning {
                line,
                pattern: TurnPattern::LabelDash,
                label: Some(label),
                content_start: after,
                content_end: None,
                time_ms: None,
            });
        }
        previous = character;
    }
    None
}

fn bold(text: &str, first: usize, line: &Line, number: usize) -> Option<Beginning> {
    if line.bold_end <= first || line.bold_end - first > LONGEST * 4 {
        return None;
    }
    let label = label_range(text, first, line.bold_end)?;
    // A label cut off in the middle of a word is emphasis.
    let is_apart = line.bold_end == line.range.end
        || text[label.end..line.range.end].starts_with(|next: char| !next.is_alphanumeric());
    is_apart.then_some(Beginning {
        line: number,
        pattern: TurnPattern::BoldLabel,
        label: Some(label),
        content_start: line.bold_end,
        content_end: None,
        time_ms: None,
    })
}

fn header(text: &str, first: usize, lines: &[Line], line: usize) -> Option<Beginning> {
    let end = lines.get(line)?.range.end;
    let end = first + text[first..end].trim_end_matches(is_space).len();
    if end - first > LONGEST * 4 {
        return None;
    }
    if let Some(stamp) = leading_stamp(&text[first..end]) {
        let after = first + stamp.length;
        if after < end {
            let name = after_space(text, after, end);
            let label = (name > after).then(|| label_range(text, name, end)).flatten()?;
            let time_ms = Some(stamp.time_ms);
            return Some(Beginning {
                line,
                pattern: TurnPattern::TimeLabelLine,
                label: Some(label),
                content_start: end,
                content_end: None,
                time_ms,
            });
        }
        // A line of two times; the name stands below.
        let below = lines.get(line + 1).filter(|below| stamp.is_span && !below.is_blank)?;
        let label = label_range(text, below.range.start, below.range.end)?;
        return Some(Beginning {
            line,
            pattern: TurnPattern::SpanLabelLines,
            label: Some(label),
            content_start: below.range.end,
            content_end: None,
            time_ms: Some(stamp.time_ms),
        });
    }
    let mut previous = 'x';
    for (place, character) in text[first..end].char_indices() {
        if is_space(previous)
            && (character.is_ascii_digit() || matches!(character, '[' | '(' | '#' | '<'))
            && let Some(stamp) = leading_stamp(&text[first + place..end])
            && first + place + stamp.length == end
        {
            let label = label_range(text, first, first + place)?;
            let time_ms = Some(stamp.time_ms);
            return Some(Beginning {
                line,
                pattern: TurnPattern::LabelTimeLine,
                label: Some(label),
                content_start: end,
                content_end: None,
                time_ms,
            });
        }
        previous = character;
    }
    None
}
