//! Over whom and what a word is spread: counts by group put together by source, participant and case.
//!
//! A group is what one voice says in one source. Knows no words.

use std::collections::BTreeMap;

use sitat_model::{CaseId, ParticipantId, SourceId};

/// Words that are said by one voice in one source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordGroup {
    /// Where.
    pub source: SourceId,
    /// Who, where it is known.
    pub participant: Option<ParticipantId>,
    /// The cases the words count in.
    pub cases: Vec<CaseId>,
}

/// Over whom and what a word is spread.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WordSpread {
    /// Occurrences.
    pub count: u64,
    /// Sources that hold it.
    pub sources: u32,
    /// Participants who say it.
    pub participants: u32,
    /// Cases in which it is said.
    pub cases: u32,
    /// Occurrences in each case, in the order of the cases; words of several cases count in each.
    pub by_case: Vec<u64>,
}

/// Puts counts by group together, word after word.
#[derive(Debug)]
pub struct WordSpreads {
    /// By group: numbers of the source, the participant and the cases.
    groups: Vec<(usize, Option<usize>, Vec<usize>)>,
    cases: usize,
    /// By source, participant and case: the word that was last counted there.
    seen: [Vec<u64>; 3],
    word: u64,
}

fn place_of<Noun: Ord>(known: &mut BTreeMap<Noun, usize>, noun: Noun) -> usize {
    let next = known.len();
    *known.entry(noun).or_insert(next)
}

impl WordSpreads {
    /// Makes ready for these groups. Cases are told in the order given; others count nowhere.
    pub fn new(groups: &[WordGroup], cases: &[CaseId]) -> Self {
        let (mut sources, mut people) = (BTreeMap::new(), BTreeMap::new());
        let own = |group: &WordGroup| {
            let of_group = group.cases.iter().filter_map(|case| cases.iter().position(|own| own == case));
            (
                place_of(&mut sources, group.source),
                group.participant.map(|person| place_of(&mut people, person)),
                of_group.collect(),
            )
        };
        let groups: Vec<_> = groups.iter().map(own).collect();
        let seen = [vec![0; sources.len()], vec![0; people.len()], vec![0; cases.len()]];
        Self { groups, cases: cases.len(), seen, word: 0 }
    }

    /// The spread of one word over groups, which may come several times (forms of one word).
    pub fn spread(&mut self, counts: impl IntoIterator<Item = (u32, u32)>) -> WordSpread {
        self.word += 1;
        let mut spread = WordSpread { by_case: vec![0; self.cases], ..WordSpread::default() };
        let [sources, people, cases] = &mut self.seen;
        let word = self.word;
        let is_new = |seen: &mut Vec<u64>, place: usize| u32::from(std::mem::replace(&mut seen[place], word) != word);
        for (group, count) in counts.into_iter().filter(|(_, count)| *count > 0) {
            let Some((source, person, own_cases)) = self.groups.get(group as usize) else { continue };
            spread.count += u64::from(count);
            spread.sources += is_new(sources, *source);
            spread.participants += person.map_or(0, |person| is_new(people, person));
            for &case in own_cases {
                spread.cases += is_new(cases, case);
                spread.by_case[case] += u64::from(count);
            }
        }
        spread
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_source_person_and_case_counts_once() {
        let group = |source: i64, person: Option<i64>, cases: &[i64]| WordGroup {
            source: SourceId(source),
            participant: person.map(ParticipantId),
            cases: cases.iter().copied().map(CaseId).collect(),
        };
        let groups =
            [group(1, Some(1), &[1]), group(1, Some(2), &[1, 2]), group(2, Some(1), &[1]), group(3, None, &[])];
        let mut spreads = WordSpreads::new(&groups, &[CaseId(2), CaseId(1)]);
        let first = spreads.spread([(0, 2), (1, 1), (2, 4), (0, 1), (3, 5), (9, 1)]);
        assert_eq!(first, WordSpread { count: 13, sources: 3, participants: 2, cases: 2, by_case: vec![1, 8] });
        let next = spreads.spread([(3, 1), (0, 0)]);
        assert_eq!(next, WordSpread { count: 1, sources: 1, participants: 0, cases: 0, by_case: vec![0, 0] });
    }
}
