//! What every reader of a format makes of a file: a text, and what stands beside it. Places are bytes here.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

use sitat_model::Message;

use crate::encoding::TextEncoding;
use crate::story::Story;
use crate::turns::Layout;

/// A file as text, before speakers are looked for.
#[derive(Debug, Default)]
pub(crate) struct Document {
    /// The base text.
    pub(crate) text: String,
    /// How the file was encoded, where a person may want another encoding.
    pub(crate) encoding: Option<TextEncoding>,
    /// Looks, tables and notes over it.
    pub(crate) layout: Layout,
    /// What was left out.
    pub(crate) warnings: Vec<Message>,
    /// What readers have written in the margin, in the order of the text.
    pub(crate) comments: Vec<FoundComment>,
    /// Stretches with a colour behind them, in the order of the text.
    pub(crate) highlights: Vec<(Range<usize>, String)>,
}

/// A comment with the place that it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FoundComment {
    pub(crate) range: Range<usize>,
    pub(crate) remark: Remark,
    pub(crate) replies: Vec<Remark>,
}

/// What somebody has written in the margin.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Remark {
    pub(crate) author: String,
    /// Milliseconds, as the clock of the writer showed.
    pub(crate) at: Option<i64>,
    pub(crate) text: String,
    /// Identity of the remark that it answers.
    pub(crate) answers: Option<String>,
}

impl Document {
    /// Takes over a finished story and the remarks that its anchors name.
    pub(crate) fn of_story(story: Story, remarks: &HashMap<String, Remark>, warnings: Vec<Message>) -> Self {
        let Story { text, styles, notes, highlights, comments, .. } = story;
        let highlights = highlights
            .into_iter()
            .filter_map(|(range, colour)| Some((trimmed(&text, range)?, colour.as_ref().to_owned())))
            .collect();
        let comments = joined(&text, &comments, remarks);
        Self {
            layout: Layout { styles, notes, ..Layout::default() },
            text,
            encoding: None,
            warnings,
            comments,
            highlights,
        }
    }
}

/// The comment at the beginning of the conversation that a remark belongs to; `None` if the remark begins one.
fn root<'remarks>(remarks: &'remarks HashMap<String, Remark>, id: &str) -> Option<&'remarks str> {
    const LONGEST: usize = 64;
    let mut found = None;
    let mut next = id;
    for _ in 0..LONGEST {
        match remarks.get(next).and_then(|remark| remark.answers.as_deref()).and_then(|up| remarks.get_key_value(up)) {
            Some((up, _)) => (found, next) = (Some(up.as_str()), up.as_str()),
            None => return found,
        }
    }
    // Remarks that answer each other in a circle are each a beginning.
    None
}

/// A range without white space at its ends; `None` if nothing is left.
fn trimmed(text: &str, range: Range<usize>) -> Option<Range<usize>> {
    let words = text.get(range.clone())?;
    let start = range.start + words.len() - words.trim_start().len();
    let end = range.start + words.trim_end().len();
    (start < end).then_some(start..end)
}

/// Puts remarks to their anchors and replies to what they answer. A comment that has only a place is about its line.
fn joined(text: &str, anchors: &[(String, Range<usize>)], remarks: &HashMap<String, Remark>) -> Vec<FoundComment> {
    let mut places: HashMap<&str, Range<usize>> = HashMap::new();
    for (id, range) in anchors {
        let place = places.entry(id).or_insert_with(|| range.clone());
        if place.start == place.end && range.start < range.end {
            *place = range.clone();
        }
    }
    let mut replies: HashMap<&str, Vec<Remark>> = HashMap::new();
    for (id, remark) in remarks {
        if let Some(root) = root(remarks, id) {
            replies.entry(root).or_default().push(remark.clone());
        }
    }
    let mut seen = BTreeSet::new();
    let mut found: Vec<FoundComment> = anchors
        .iter()
        .filter(|(id, _)| seen.insert(id.as_str()) && root(remarks, id).is_none())
        .filter_map(|(id, _)| {
            let (remark, place) = (remarks.get(id)?, places.get(id.as_str())?);
            let mut replies = replies.remove(id.as_str()).unwrap_or_default();
            replies.sort_by(|left, right| (left.at, &left.text).cmp(&(right.at, &right.text)));
            Some(FoundComment { range: about(text, place), remark: remark.clone(), replies })
        })
        .collect();
    found.sort_by_key(|comment| (comment.range.start, comment.range.end));
    found
}

/// The words that a place is about.
fn about(text: &str, place: &Range<usize>) -> Range<usize> {
    if let Some(words) = trimmed(text, place.clone()) {
        return words;
    }
    let at = place.start.min(text.len());
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let end = text[at..].find('\n').map_or(text.len(), |length| at + length);
    trimmed(text, start..end).unwrap_or(at..at)
}

/// Milliseconds of a written moment such as `2024-03-01T10:05:00Z`; zones and fractions are passed over.
pub(crate) fn moment(written: &str) -> Option<i64> {
    let (day, time) = written.trim().split_once(['T', ' ']).unwrap_or((written.trim(), "00:00:00"));
    let mut parts = day.splitn(3, '-').map(|part| part.parse::<i64>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    let mut parts = time.get(..8).unwrap_or(time).splitn(3, ':').map(|part| part.parse::<i64>().unwrap_or(0));
    let mut next = || parts.next().unwrap_or(0);
    at_clock(year, month, day, next(), next(), next())
}

/// Milliseconds of a moment in the calendar.
pub(crate) fn at_clock(year: i64, month: i64, day: i64, hour: i64, minute: i64, second: i64) -> Option<i64> {
    let is_sound = (1..=9999).contains(&year)
        && (1..=12).contains(&month)
        && (1..=31).contains(&day)
        && (0..24).contains(&hour)
        && (0..60).contains(&minute)
        && (0..61).contains(&second);
    if !is_sound {
        return None;
    }
    // Days since 1970 by the count of leap years; the year begins in March, so that the leap day is its last.
    let (shifted_year, shifted_month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let leap_days = shifted_year / 4 - shifted_year / 100 + shifted_year / 400;
    let days = shifted_year * 365 + leap_days + (shifted_month * 153 + 2) / 5 + day - 1 - 719_468;
    Some((((days * 24 + hour) * 60 + minute) * 60 + second) * 1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_counted_from_the_beginning_of_1970() {
        assert_eq!(moment("1970-01-01T00:00:00Z"), Some(0));
        assert_eq!(moment("2024-02-29T12:30:05.123456"), Some(1_709_209_805_000));
        assert_eq!(moment("2024-03-01"), Some(1_709_251_200_000));
        for bad in ["", "i går", "2024-13-01T00:00:00", "2024-03-01T25:00:00Z", "99999999999999-1-1"] {
            assert_eq!(moment(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_comment_without_words_is_about_its_line() {
        assert_eq!(about("en\n to tre \nfire", &(6..6)), 4..10);
        assert_eq!(about("en to", &(2..5)), 3..5);
        assert_eq!(about("en\n\nto", &(3..3)), 3..3);
    }
}
