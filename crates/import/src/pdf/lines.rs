//! Lines on pages become paragraphs: what was only wrapped is joined, words cut at the end of a line are whole again.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::turns::{Layout, find_turns};

/// The text of all pages.
#[derive(Debug, Default)]
pub(super) struct Joined {
    pub(super) text: String,
    /// Where each page stands in it.
    pub(super) pages: Vec<Range<usize>>,
    pub(super) hyphens: usize,
    pub(super) wraps: usize,
}

/// The lines of a page, without white space at their ends and without rows of blank lines.
pub(super) fn of_page(page: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in page.split(['\n', '\r', '\u{b}', '\u{c}', '\u{2028}', '\u{2029}']) {
        let line: String =
            line.trim().chars().map(|sign| if sign.is_control() && sign != '\t' { ' ' } else { sign }).collect();
        if !line.is_empty() || lines.last().is_some_and(|last| !last.is_empty()) {
            lines.push(line);
        }
    }
    lines
}

/// How long a full line is, in characters.
fn full_width(lines: &[&str]) -> usize {
    let mut widths: Vec<usize> = lines.iter().map(|line| line.chars().count()).filter(|&width| width > 0).collect();
    widths.sort_unstable();
    widths.get(widths.len() * 9 / 10).copied().unwrap_or(0)
}

/// Words with a hyphen inside, as they stand in the middle of a line.
fn hyphenated<'page>(lines: &[&'page str]) -> BTreeSet<&'page str> {
    let is_edge = |sign: char| !(sign.is_alphanumeric() || sign == '-');
    lines.iter().flat_map(|line| line.split(is_edge)).filter(|word| word.trim_matches('-').contains('-')).collect()
}

/// Puts pages together.
pub(super) fn join(pages: &[Vec<String>]) -> Joined {
    let lines: Vec<&str> = pages.iter().flatten().map(String::as_str).collect();
    let width = full_width(&lines);
    let known = hyphenated(&lines);
    let begins = beginnings(&lines);
    let mut joined = Joined::default();
    let mut above: Option<&str> = None;
    let mut number = 0;
    let mut has_gap = false;
    for page in pages {
        let mut start = None;
        for line in page {
            let begins_turn = begins.get(number).copied().unwrap_or(false);
            number += 1;
            if line.is_empty() {
                has_gap = true;
                continue;
            }
            // A gap at the edge of a page is none of the text.
            let is_new_page = start.is_none();
            let is_apart = std::mem::take(&mut has_gap) && !is_new_page;
            match above {
                Some(above) if !begins_turn && !is_apart && goes_on(above, line, width) => {
                    joined.add_to_line(above, line, &known);
                }
                Some(_) => joined.text.push('\n'),
                None => {}
            }
            start = start.or(Some(joined.text.len()));
            joined.text.push_str(line);
            above = Some(line);
        }
        let start = start.unwrap_or(joined.text.len());
        joined.pages.push(start..joined.text.len());
    }
    joined
}

impl Joined {
    /// Makes the end of a line ready for the rest of its paragraph.
    fn add_to_line(&mut self, above: &str, below: &str, known: &BTreeSet<&str>) {
        self.wraps += 1;
        let Some(hyphen) = above.chars().next_back().filter(|sign| matches!(sign, '-' | '\u{ad}' | '\u{2010}')) else {
            return self.text.push(' ');
        };
        let stem = &above[..above.len() - hyphen.len_utf8()];
        let first_word = below.split(|sign: char| !(sign.is_alphanumeric() || sign == '-')).next().unwrap_or_default();
        let cut = stem.rsplit(|sign: char| !(sign.is_alphanumeric() || sign == '-')).next().unwrap_or_default();
        let is_inside_word = stem.ends_with(char::is_alphabetic) && below.starts_with(char::is_lowercase);
        // "nord- og sør-": the hyphen stands for a word that comes later.
        let stands_for_word = matches!(first_word, "og" | "eller" | "til" | "and" | "or" | "to" | "und" | "samt");
        if hyphen == '-' && stands_for_word {
            return self.text.push(' ');
        }
        let is_own = known.contains(format!("{cut}-{first_word}").as_str());
        if hyphen != '-' || (is_inside_word && !is_own) {
            self.text.truncate(self.text.len() - hyphen.len_utf8());
            self.hyphens += 1;
        } else if !stem.ends_with(char::is_alphanumeric) {
            // A dash between blanks is no hyphen.
            self.text.push(' ');
        }
    }
}

/// Whether a line was only wrapped: the first word of the next would not have fitted into it.
fn goes_on(above: &str, below: &str, width: usize) -> bool {
    let is_item = below.starts_with(['•', '●', '▪', '◦', '–', '—', '\u{f0b7}', '\u{f02d}']) || is_numbered(below);
    if is_item || above.contains('\t') {
        return false;
    }
    let first = below.split(' ').next().unwrap_or_default().chars().count();
    let length = above.chars().count();
    // Letters differ in width, so a full line may have a good tenth fewer of them.
    let was_full = (length + 1 + first) * 100 > width * 88 && length * 2 > width;
    let has_ended = above.ends_with(['.', '?', '!', ':', '…', '”', '»']);
    // A small letter goes on with what was not ended, and so does whatever follows a hyphen.
    if below.starts_with(char::is_lowercase) && !has_ended {
        return length * 3 > width || above.ends_with('-');
    }
    was_full && width >= 30
}

/// `1.` or `a)` at the beginning of a line.
fn is_numbered(line: &str) -> bool {
    let mark = line.split(' ').next().unwrap_or_default();
    let stem = mark.trim_end_matches(['.', ')']);
    stem.len() < mark.len()
        && line.len() > mark.len()
        && stem.len() <= 3
        && !stem.is_empty()
        && (stem.bytes().all(|byte| byte.is_ascii_digit()) || stem.len() == 1)
}

/// Which lines begin a turn, judged over all of them.
fn beginnings(lines: &[&str]) -> Vec<bool> {
    let text = lines.join("\n");
    let found = find_turns(&text, &Layout::default(), None, true);
    let starts: BTreeSet<usize> = found
        .turns
        .iter()
        .filter(|turn| turn.label.is_some() || turn.time_ms.is_some())
        .map(|turn| turn.range.start)
        .collect();
    // Words below a line with name and time are no part of it.
    let heads: BTreeSet<usize> = found
        .turns
        .iter()
        .filter(|turn| turn.label.is_some() && text[turn.range.start..turn.content.start].contains('\n'))
        .map(|turn| turn.content.start)
        .collect();
    let mut at = 0;
    lines
        .iter()
        .map(|line| {
            let start = at;
            at += line.len() + 1;
            starts.contains(&start) || heads.contains(&start)
        })
        .collect()
}
