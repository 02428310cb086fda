//! Which shape a text has, and which of its labels are speakers.

use std::collections::{BTreeMap, BTreeSet};

use super::label::{is_known, key, shape};
use super::line::Line;
use super::shape::{Beginning, Family, beginning};
use super::{PatternFit, TurnPattern};

/// A text with fewer paragraphs is short: two turns suffice if they fill half of it.
const SHORT: usize = 15;
/// More labels than any group has speakers.
const MOST_SPEAKERS: usize = 20;
/// A shape that is found on fewer than one line of so many is chance.
const RAREST: usize = 25;
/// How often a label must occur to be one beyond doubt.
const REPEATED: usize = 2;
/// How often the most frequent label must occur in a text that is not short.
const FREQUENT: usize = 3;

/// The shape of a text and its turns.
pub(super) struct Chosen {
    pub(super) pattern: TurnPattern,
    /// In the order of the text.
    pub(super) beginnings: Vec<Beginning>,
    /// Labels that were not taken for speakers, as written.
    pub(super) unclear: Vec<String>,
    /// Lines with such labels.
    pub(super) unclear_lines: Vec<usize>,
}

/// Chooses the shape with most turns, or the one wished for.
pub(super) fn choose(text: &str, lines: &[Line], wished: Option<TurnPattern>) -> Option<Chosen> {
    if let Some(pattern) = wished {
        let family = Family::of(pattern);
        return judge(family, text, lines, true).map(|chosen| Chosen { pattern, ..chosen });
    }
    let mut best: Option<Chosen> = None;
    for family in Family::WITH_LABELS {
        let judged = judge(family, text, lines, false);
        let Some(judged) = judged else { continue };
        let is_better = best.as_ref().is_none_or(|best| {
            let (found, known) = (judged.beginnings.len(), best.beginnings.len());
            // Short answers look like names, but they are many, and speakers are few.
            found > known
                || (found == known && family == Family::LastTab && speakers(text, &judged) < speakers(text, best))
        });
        if is_better {
            best = Some(judged);
        }
    }
    best.or_else(|| judge(Family::Time, text, lines, false))
}

/// What each family that finds anything would make of a text, the one with most turns first.
pub(super) fn fits(text: &str, lines: &[Line]) -> Vec<PatternFit> {
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let families = Family::WITH_LABELS.into_iter().chain([Family::Time]);
    let mut fits: Vec<PatternFit> = families
        .filter_map(|family| judge(family, text, lines, true))
        .map(|judged| PatternFit {
            pattern: judged.pattern,
            turns: count(judged.beginnings.len()),
            labels: count(speakers(text, &judged)),
        })
        .collect();
    fits.sort_by_key(|fit| std::cmp::Reverse(fit.turns));
    fits
}

/// How many speakers there are.
fn speakers(text: &str, chosen: &Chosen) -> usize {
    let labels = chosen.beginnings.iter().filter_map(|beginning| beginning.label.clone());
    labels.map(|range| key(&text[range])).collect::<BTreeSet<String>>().len()
}

/// All turns of one family, if they are enough.
fn judge(family: Family, text: &str, lines: &[Line], is_wished: bool) -> Option<Chosen> {
    let found: Vec<Beginning> = (0..lines.len()).filter_map(|number| beginning(family, text, lines, number)).collect();
    let paragraphs = lines.iter().filter(|line| !line.is_blank).count();
    if found.is_empty() {
        return None;
    }
    let is_short = paragraphs < SHORT;
    // A header and its words are two lines or three.
    let lines_each = if family == Family::Header { 4 } else { 2 };
    let fills_short = is_short && found.len() >= 2 && found.len() * lines_each >= paragraphs;
    let keys: Vec<Option<String>> =
        found.iter().map(|found| found.label.clone().map(|range| key(&text[range]))).collect();
    let accepted = accepted_labels(text, &found, &keys, (is_short, fills_short), is_wished);
    if accepted.len() > MOST_SPEAKERS && !is_wished {
        return None;
    }
    let first_clear =
        keys.iter().position(|key| key.as_ref().is_some_and(|key| accepted.get(key) == Some(&Trust::Clear)));
    let (mut unclear, mut unclear_lines) = (Vec::new(), Vec::new());
    let mut unclear_keys = BTreeSet::new();
    let mut beginnings = Vec::new();
    for (number, (beginning, key)) in found.into_iter().zip(&keys).enumerate() {
        let is_turn = match key {
            None => true,
            Some(key) => match accepted.get(key) {
                Some(Trust::Clear | Trust::Alike) => true,
                // "Intervjuer: Ola Hansen" above the interview is a fact about it.
                Some(Trust::Known) => first_clear.is_some_and(|first| number > first),
                None => false,
            },
        };
        if is_turn {
            beginnings.push(beginning);
        } else if let (Some(range), Some(key)) = (&beginning.label, key)
            // Above the first row of a table stand the headings of its columns.
            && !(beginnings.is_empty() && matches!(family, Family::Tab | Family::LastTab))
        {
            unclear_lines.push(beginning.line);
            if unclear_keys.insert(key.clone()) {
                unclear.push(text[range.clone()].to_owned());
            }
        }
    }
    let enough = if is_wished {
        !beginnings.is_empty()
    } else {
        fills_short || (beginnings.len() >= 3 && beginnings.len() * RAREST >= paragraphs)
    };
    // Stamps alone are only a shape if most paragraphs have one; else they mark places inside what is said.
    let is_dense = family != Family::Time || is_wished || beginnings.len() * 3 >= paragraphs;
    let has_words = family != Family::Header || is_wished || followed(&beginnings, lines) * 2 >= beginnings.len();
    let pattern = most_frequent(&beginnings)?;
    (enough && is_dense && has_words).then_some(Chosen { pattern, beginnings, unclear, unclear_lines })
}

/// How many beginnings are followed by words before the next one.
fn followed(beginnings: &[Beginning], lines: &[Line]) -> usize {
    let next = beginnings.iter().skip(1).map(|beginning| beginning.line).chain(std::iter::once(lines.len()));
    let has_words = |(beginning, next): &(&Beginning, usize)| {
        let below = lines.get(beginning.line + 1..*next).unwrap_or_default();
        below.iter().any(|line| !line.is_blank && line.range.start >= beginning.content_start)
    };
    beginnings.iter().zip(next).filter(has_words).count()
}

/// Why a label is taken for a speaker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Trust {
    /// It repeats.
    Clear,
    /// It is rare, but has the shape of those that repeat.
    Alike,
    /// It is rare, but transcripts use it for a role.
    Known,
}

fn accepted_labels(
    text: &str,
    found: &[Beginning],
    keys: &[Option<String>],
    (is_short, fills_short): (bool, bool),
    is_wished: bool,
) -> BTreeMap<String, Trust> {
    let mut counts: BTreeMap<&str, (usize, &str)> = BTreeMap::new();
    for (beginning, key) in found.iter().zip(keys) {
        if let (Some(range), Some(key)) = (&beginning.label, key) {
            counts.entry(key).or_insert((0, &text[range.clone()])).0 += 1;
        }
    }
    let clear_labels = counts.values().filter(|(count, _)| *count >= REPEATED).count();
    // In a few lines nothing repeats; but where two labels do, the others are measured by them.
    if (fills_short && clear_labels < 2) || (is_wished && clear_labels == 0) {
        return counts.keys().map(|key| ((*key).to_owned(), Trust::Clear)).collect();
    }
    let clear: BTreeSet<&str> =
        counts.iter().filter(|(_, (count, _))| *count >= REPEATED).map(|(key, _)| *key).collect();
    let is_frequent = counts.values().any(|(count, _)| *count >= FREQUENT);
    if clear.is_empty() || !(is_frequent || is_short || is_wished) {
        return BTreeMap::new();
    }
    // Nobody puts a time beside a word that is no speaker.
    let is_timed = |beginning: &Beginning| {
        !matches!(
            beginning.pattern,
            TurnPattern::LabelColon | TurnPattern::LabelTab | TurnPattern::LabelDash | TurnPattern::BoldLabel
        )
    };
    let timed: BTreeSet<&str> =
        found.iter().zip(keys).filter(|(found, _)| is_timed(found)).filter_map(|(_, key)| key.as_deref()).collect();
    let shapes: BTreeSet<String> =
        clear.iter().filter_map(|key| counts.get(key)).map(|(_, written)| shape(written)).collect();
    counts
        .iter()
        .filter_map(|(key, (_, written))| {
            let trust = if clear.contains(key) {
                Trust::Clear
            } else if shapes.contains(&shape(written)) || timed.contains(key) {
                Trust::Alike
            } else if is_known(written) {
                Trust::Known
            } else {
                return None;
            };
            Some(((*key).to_owned(), trust))
        })
        .collect()
}

fn most_frequent(beginnings: &[Beginning]) -> Option<TurnPattern> {
    let mut counts: BTreeMap<TurnPattern, usize> = BTreeMap::new();
    for beginning in beginnings {
        *counts.entry(beginning.pattern).or_default() += 1;
    }
    counts.into_iter().rev().max_by_key(|(_, count)| *count).map(|(pattern, _)| pattern)
}
