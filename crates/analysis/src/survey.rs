//! Counting the answers of a survey. N is always of those who answered the question, never of all who were asked.

use sitat_model::{SurveyQuestionKind as Kind, chosen, parse_number};

/// Below this many, no shares are told where a project says nothing else: Sitat's convention.
pub const SMALL_GROUP: u32 = 10;

/// An answer that a question offers.
#[derive(Clone, Debug, PartialEq)]
pub struct SurveyOption {
    /// As it stands in the answers.
    pub name: String,
    /// Value on a scale.
    pub number: Option<f64>,
    /// The place of the option that it counts as.
    pub counts_as: Option<usize>,
}

/// What was answered to a question.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tally {
    /// How many answered.
    pub n: u32,
    /// How many chose each option, in the order of the options; where several could be chosen the sum exceeds N.
    pub counts: Vec<u32>,
    /// Mean of numbers, or of the values of a scale.
    pub mean: Option<f64>,
    /// Median of the same.
    pub median: Option<f64>,
    /// Least and greatest of the same.
    pub range: Option<(f64, f64)>,
    /// Below so many no shares are told.
    pub smallest_group: u32,
}

impl Tally {
    /// A count as a share of those who answered, in per cent; `None` in a group too small for one.
    pub fn share(&self, count: u32) -> Option<f64> {
        share(count, self.n, self.n, self.smallest_group)
    }
}

/// The place of the option that an option counts as, through as many as there are.
fn counted(options: &[SurveyOption], mut place: usize) -> usize {
    for _ in 0..options.len() {
        match options.get(place).and_then(|option| option.counts_as) {
            Some(other) if other != place => place = other,
            _ => break,
        }
    }
    place
}

/// Counts the answers to a question. An answer that counts as another is counted there, once a respondent.
pub fn tally<'answers>(
    kind: Kind,
    options: &[SurveyOption],
    answers: impl Iterator<Item = &'answers str>,
    smallest_group: u32,
) -> Tally {
    let mut tally = Tally { counts: vec![0; options.len()], smallest_group, ..Tally::default() };
    let places: std::collections::BTreeMap<&str, usize> =
        options.iter().enumerate().map(|(place, option)| (option.name.as_str(), place)).collect();
    let mut numbers: Vec<f64> = Vec::new();
    for answer in answers.filter(|answer| !answer.is_empty()) {
        tally.n += 1;
        if kind == Kind::Number {
            numbers.extend(parse_number(answer).map(|(number, _)| number).filter(|number| number.is_finite()));
            continue;
        }
        let mut own: Vec<usize> = chosen(kind, answer)
            .filter_map(|option| places.get(option))
            .map(|place| counted(options, *place))
            .collect();
        own.sort_unstable();
        own.dedup();
        for place in own {
            if let Some(count) = tally.counts.get_mut(place) {
                *count += 1;
            }
            if kind == Kind::Scale {
                numbers.extend(options.get(place).and_then(|option| option.number));
            }
        }
    }
    numbers.sort_by(f64::total_cmp);
    if let (Some(first), Some(last)) = (numbers.first(), numbers.last()) {
        let count = numbers.len();
        let middle = |place: usize| numbers.get(place).copied().unwrap_or_default();
        tally.range = Some((*first, *last));
        tally.median = Some((middle((count - 1) / 2) + middle(count / 2)) / 2.0);
        tally.mean = Some(numbers.iter().sum::<f64>() / f64::from(u32::try_from(count).unwrap_or(u32::MAX)));
    }
    tally
}

/// A share of something in per cent; `None` of nothing, and in a group of `n` that is too small for one.
pub fn share(count: u32, of: u32, n: u32, smallest_group: u32) -> Option<f64> {
    (of > 0 && n >= smallest_group).then(|| f64::from(count) * 100.0 / f64::from(of))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(names: &[(&str, Option<f64>, Option<usize>)]) -> Vec<SurveyOption> {
        let own = |(name, number, counts_as): &(&str, Option<f64>, Option<usize>)| SurveyOption {
            name: (*name).to_owned(),
            number: *number,
            counts_as: *counts_as,
        };
        names.iter().map(own).collect()
    }

    #[test]
    fn n_is_of_those_who_answered_and_several_choices_count_once_each() {
        let offered = options(&[("a", None, None), ("b", None, None)]);
        let answers = ["\u{1e}a\u{1e}b", "\u{1e}a", "", "\u{1e}"];
        let counted = tally(Kind::Multiple, &offered, answers.into_iter(), SMALL_GROUP);
        assert_eq!((counted.n, counted.counts), (3, vec![2, 1]));
    }

    #[test]
    fn an_answer_counted_as_another_is_counted_once_there() {
        let offered =
            options(&[("Økonomi", None, None), ("for lite penger", None, Some(0)), ("penger", None, Some(1))]);
        let answers = ["\u{1e}Økonomi\u{1e}for lite penger", "\u{1e}penger"];
        assert_eq!(tally(Kind::Multiple, &offered, answers.into_iter(), SMALL_GROUP).counts, [2, 0, 0]);
        let circle = options(&[("a", None, Some(1)), ("b", None, Some(0))]);
        assert_eq!(tally(Kind::Single, &circle, ["a"].into_iter(), SMALL_GROUP).n, 1);
    }

    #[test]
    fn scales_and_numbers_have_a_mean_and_a_median() {
        let offered = options(&[("1", Some(1.0), None), ("2", Some(2.0), None), ("vet ikke", None, None)]);
        let counted = tally(Kind::Scale, &offered, ["1", "2", "2", "vet ikke"].into_iter(), SMALL_GROUP);
        assert_eq!((counted.n, counted.mean, counted.median), (4, Some(5.0 / 3.0), Some(2.0)));
        let numbers = tally(Kind::Number, &[], ["1 400", "2,5", "mange"].into_iter(), SMALL_GROUP);
        assert_eq!((numbers.n, numbers.range, numbers.median), (3, Some((2.5, 1400.0)), Some(701.25)));
    }

    #[test]
    fn small_groups_have_no_shares() {
        assert_eq!(share(3, 9, 9, SMALL_GROUP), None);
        assert_eq!(share(5, 10, 10, SMALL_GROUP), Some(50.0));
    }
}
