//! What a question is, by its answers.

use std::collections::{BTreeMap, BTreeSet};

use sitat_model::{OPTION_SIGN, SurveyQuestionKind as Kind, parse_number};

use super::order::is_scale_word;

/// Headers of columns that say who answers.
const IDENTITIES: [&str; 24] = [
    "id",
    "respondent",
    "respondentid",
    "respondent_id",
    "kommune",
    "kommunenavn",
    "kommunenamn",
    "kommunenummer",
    "kommunenr",
    "fylke",
    "navn",
    "namn",
    "name",
    "e-post",
    "epost",
    "email",
    "e-mail",
    "virksomhet",
    "verksemd",
    "municipality",
    "organisation",
    "organization",
    "deltaker",
    "deltakar",
];
/// Ways to mark that an option was chosen, and that it was not.
const MARKED: [&str; 12] = ["x", "1", "ja", "yes", "true", "sann", "valgt", "vald", "selected", "checked", "✓", "1.0"];
const NOT_MARKED: [&str; 8] = ["0", "", "false", "usann", "ikke valgt", "ikkje vald", "unchecked", "not selected"];

/// Whether columns are the options of one question: nothing stands in them but marks, or the option itself.
pub(super) fn is_marks<'table, Cells>(columns: &[(usize, String)], cells: &impl Fn(usize) -> Cells) -> bool
where
    Cells: Iterator<Item = &'table str>,
{
    let mut marked = 0_usize;
    let all_are_marks = columns.iter().all(|(column, part)| {
        cells(*column).all(|cell| {
            let plain = cell.trim().to_lowercase();
            let is_marked = MARKED.contains(&plain.as_str()) || (!plain.is_empty() && plain == part.to_lowercase());
            marked += usize::from(is_marked);
            is_marked || NOT_MARKED.contains(&plain.as_str())
        })
    });
    all_are_marks && marked > 0
}

/// The options that a respondent has marked, in one answer. Nothing at all in the columns: no answer.
pub(super) fn joined<'cells>(columns: &[(usize, String)], cells: impl Iterator<Item = &'cells str>) -> String {
    let (mut answer, mut has_answered) = (String::new(), false);
    for ((_, part), cell) in columns.iter().zip(cells) {
        let plain = cell.trim().to_lowercase();
        has_answered |= !plain.is_empty();
        if !NOT_MARKED.contains(&plain.as_str()) {
            answer.push(OPTION_SIGN);
            answer.push_str(part);
        }
    }
    if answer.is_empty() && has_answered { OPTION_SIGN.to_string() } else { answer }
}

/// The sign between several options in one cell.
fn separator(cells: &[&str]) -> Option<char> {
    [';', '|', '\n', ','].into_iter().find(|&sign| {
        let several = cells.iter().filter(|cell| cell.trim_end_matches(sign).contains(sign)).count();
        let mut parts: BTreeMap<String, usize> = BTreeMap::new();
        let mut longest = 0;
        for part in cells.iter().flat_map(|cell| cell.split(sign)).map(str::trim).filter(|part| !part.is_empty()) {
            *parts.entry(part.to_lowercase()).or_default() += 1;
            longest = longest.max(part.chars().count());
        }
        let all: usize = parts.values().sum();
        // Options come again and again; the parts of sentences do not.
        let do_recur = all * 2 >= parts.len() * 3 && parts.values().any(|count| *count > 1) && parts.len() <= 60;
        let is_listed = sign != ',' || (longest <= 50 && several * 5 >= cells.len());
        several > 0 && several * 10 >= cells.len() && do_recur && is_listed && longest <= 120
    })
}

/// An answer with several options in one cell.
pub(super) fn split(cell: &str) -> String {
    let sign = [';', '|', '\n'].into_iter().find(|&sign| cell.contains(sign)).unwrap_or(',');
    let parts = cell.split(sign).map(str::trim).filter(|part| !part.is_empty());
    parts.fold(String::new(), |mut answer, part| {
        answer.push(OPTION_SIGN);
        answer.push_str(part);
        answer
    })
}

fn is_date(cell: &str) -> bool {
    let day = cell.split([' ', 'T']).next().unwrap_or_default();
    let parts: Vec<&str> = day.split(['-', '.', '/']).collect();
    let [first, second, third] = parts.as_slice() else { return false };
    let are_figures = parts.iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
    are_figures && second.len() <= 2 && [first.len(), third.len()].contains(&4)
}

/// What a question is.
pub(super) fn guess<'cells>(header: &str, is_first: bool, cells: impl Iterator<Item = &'cells str>) -> Kind {
    let cells: Vec<&str> = cells.map(str::trim).filter(|cell| !cell.is_empty()).collect();
    let Some(first) = cells.first() else { return Kind::Ignored };
    let header = header.trim().to_lowercase();
    let distinct: BTreeSet<String> = cells.iter().map(|cell| cell.to_lowercase()).collect();
    let (count, kinds) = (cells.len(), distinct.len());
    let length: usize = cells.iter().map(|cell| cell.chars().count()).sum::<usize>() / count;
    let is_short = cells.iter().all(|cell| cell.chars().count() <= 40 && cell.split_whitespace().count() <= 4);
    if IDENTITIES.contains(&header.as_str()) || (is_first && kinds == count && count > 2 && is_short) {
        return Kind::Identity;
    }
    if cells.iter().all(|cell| is_date(cell)) {
        return Kind::Date;
    }
    if distinct.iter().all(|cell| matches!(cell.as_str(), "ja" | "nei" | "yes" | "no" | "vet ikke" | "veit ikkje")) {
        return Kind::Single;
    }
    let numbers: Vec<f64> = cells.iter().filter_map(|cell| parse_number(cell)).map(|(number, _)| number).collect();
    if numbers.len() == count && !first.contains('–') {
        let are_steps = numbers.iter().all(|number| number.fract() == 0.0 && (0.0..=10.0).contains(number));
        let has_steps = are_steps && (2..=11).contains(&kinds) && count > kinds;
        return if has_steps { Kind::Scale } else { Kind::Number };
    }
    if kinds > 1 && cells.iter().all(|cell| is_scale_word(cell)) {
        return Kind::Scale;
    }
    if separator(&cells).is_some() {
        return Kind::Multiple;
    }
    let does_recur = kinds * 2 <= count && kinds <= 40;
    let is_listed = kinds < count && kinds <= 15 && length <= 40;
    if (does_recur && length <= 80) || is_listed || (kinds == 1 && length <= 25) { Kind::Single } else { Kind::Open }
}
