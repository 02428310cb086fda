//! Reads Markdown (.md). The text stays as it is written, marks and all; what the marks mean is laid over it.

use std::ops::Range;

use crate::style::Style;

/// Headings, bold and italic words of a text, in bytes.
pub(crate) fn styles(text: &str) -> Vec<(Range<usize>, Style)> {
    let mut found = Vec::new();
    let mut is_code = false;
    let mut start = 0;
    let mut previous: Option<Range<usize>> = None;
    for line in text.split('\n') {
        let range = start..start + line.len();
        start = range.end + 1;
        let words = line.trim();
        if words.starts_with("```") || words.starts_with("~~~") {
            is_code = !is_code;
        } else if !is_code && !words.is_empty() {
            if let Some(level) = heading(words) {
                found.push((range.clone(), Style::Heading(level)));
            } else if let (Some(level), Some(above)) = (underline(words), previous.take()) {
                found.push((above.start..range.end, Style::Heading(level)));
            } else {
                emphasis(line, range.start, &mut found);
                previous = Some(range);
                continue;
            }
        }
        previous = None;
    }
    found
}

/// The level of `## …`.
fn heading(line: &str) -> Option<u8> {
    let level = line.bytes().take(7).take_while(|&byte| byte == b'#').count();
    let is_heading = (1..=6).contains(&level) && line[level..].starts_with([' ', '\t']);
    is_heading.then(|| u8::try_from(level).unwrap_or(6))
}

/// The level of the line above, if this line only underlines it.
fn underline(line: &str) -> Option<u8> {
    let is_made_of = |sign: char| line.len() >= 3 && line.chars().all(|own| own == sign);
    if is_made_of('=') {
        return Some(1);
    }
    is_made_of('-').then_some(2)
}

/// Words between stars or low lines in one line.
fn emphasis(line: &str, offset: usize, found: &mut Vec<(Range<usize>, Style)>) {
    for (mark, style) in [("**", Style::Bold), ("__", Style::Bold), ("*", Style::Italic), ("_", Style::Italic)] {
        let mut from = 0;
        while let Some(open) = next_mark(line, from, mark) {
            let inside = open + mark.len();
            let is_opening = line[inside..].starts_with(|next: char| !next.is_whitespace())
                && (mark.starts_with('*') || !line[..open].ends_with(char::is_alphanumeric));
            let close = if is_opening { next_mark(line, inside, mark) } else { None };
            let Some(close) = close.filter(|close| line[inside..*close].ends_with(|last: char| !last.is_whitespace()))
            else {
                from = inside;
                continue;
            };
            found.push((offset + inside..offset + close, style));
            from = close + mark.len();
        }
    }
}

/// Where a mark stands alone: two stars are not a star and a star.
fn next_mark(line: &str, from: usize, mark: &str) -> Option<usize> {
    let sign = mark.chars().next()?;
    let mut at = from;
    while let Some(place) = line.get(at..)?.find(sign) {
        let start = at + place;
        let length = line[start..].len() - line[start..].trim_start_matches(sign).len();
        if length == mark.len() && !line[..start].ends_with('\\') {
            return Some(start);
        }
        at = start + length;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(&str, Style)> {
        styles(text).into_iter().map(|(range, style)| (&text[range], style)).collect()
    }

    #[test]
    fn marks_lie_over_the_text_and_stay_in_it() {
        let text = "# Tittel\nDel to\n------\n**Kari:** et *lite* ord, snake_case_navn og __fett__ \\*ikke\\* 2 * 3 * 4\n```\n# kode **x**\n```\n####### sju\n#tag";
        assert_eq!(
            found(text),
            [
                ("# Tittel", Style::Heading(1)),
                ("Del to\n------", Style::Heading(2)),
                ("Kari:", Style::Bold),
                ("fett", Style::Bold),
                ("lite", Style::Italic),
            ]
        );
    }

    #[test]
    fn a_line_of_marks_takes_no_time() {
        assert!(found(&"* ".repeat(100_000)).is_empty());
        assert!(found(&"*a ".repeat(50_001)).is_empty());
        let _ = found(&"**a* ".repeat(50_000));
    }
}
