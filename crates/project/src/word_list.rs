//! How often words are said: as written or with their forms together, by whom and in which cases.

use std::collections::{BTreeMap, BTreeSet};

use sitat_analysis::{WordSpread, WordSpreads, per_ten_thousand, stop_words};
use sitat_model::{CaseId, Language, ParticipantId, normalise_word};
use sitat_search::{Around, GroupCount, Headword};

use crate::word_groups::{WordChoice, WordGroups};
use crate::{Project, ProjectError};

/// A list of words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WordList {
    /// The most frequent first; of equals by spelling.
    pub words: Vec<ListedWord>,
    /// How many there are, whatever the limit.
    pub different: u32,
    /// All words that are counted, small ones among them.
    pub total: u64,
    /// Sources with words that are counted.
    pub sources: u32,
    /// Participants among them.
    pub participants: u32,
    /// The cases with words, in their order.
    pub cases: Vec<WordCase>,
    /// Languages whose small words are left out of the list.
    pub stop_languages: BTreeSet<Language>,
    /// How many of all words those are.
    pub left_out: u64,
}

/// A case in a list of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordCase {
    /// Which.
    pub case: CaseId,
    /// Its name.
    pub name: String,
    /// All words that are counted in it.
    pub words: u64,
    /// Participants who say them.
    pub n: u32,
}

/// A word and its forms.
#[derive(Clone, Debug, PartialEq)]
pub struct ListedWord {
    /// The word, or the form that stands for all.
    pub word: String,
    /// The forms that occur, the most frequent first; one where words are listed as they are written.
    pub forms: Vec<(String, u64)>,
    /// Occurrences.
    pub count: u64,
    /// In ten thousand words of all that are counted.
    pub rate: f64,
    /// Sources that hold it.
    pub sources: u32,
    /// Participants who say it.
    pub participants: u32,
    /// Cases in which it is said.
    pub cases: u32,
    /// In the order of the cases.
    pub by_case: Vec<CaseRate>,
}

/// How often a word is said in a case.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CaseRate {
    /// Occurrences.
    pub count: u64,
    /// In ten thousand words of the case.
    pub rate: f64,
}

/// All words that were counted, each with the groups that it was counted in.
pub(crate) struct CountedWords {
    words: Vec<(String, u64)>,
    /// By word: where its counts end.
    ends: Vec<usize>,
    counts: Vec<GroupCount>,
}

impl CountedWords {
    pub(crate) fn spelling(&self, word: usize) -> &str {
        self.words.get(word).map_or("", |(word, _)| word)
    }

    pub(crate) fn counts(&self, word: usize) -> &[GroupCount] {
        let end = |word: usize| self.ends.get(word).copied().unwrap_or_default();
        let start = word.checked_sub(1).map_or(0, end);
        self.counts.get(start..end(word)).unwrap_or_default()
    }

    pub(crate) fn all(&self) -> &[GroupCount] {
        &self.counts
    }

    /// How often some words are counted.
    fn count(&self, words: &[usize]) -> u64 {
        words.iter().flat_map(|&word| self.counts(word)).map(|own| u64::from(own.count)).sum()
    }

    /// The forms of a word that a list counts: none of a small word, and none that is a small word itself (*sitt* of
    /// *sitte*).
    pub(crate) fn kept(&self, head: &Headword, small: &BTreeSet<&str>) -> Vec<usize> {
        if small.contains(head.word.as_str()) {
            return Vec::new();
        }
        head.forms.iter().copied().filter(|&form| !small.contains(self.spelling(form))).collect()
    }

    /// Forms with their counts, those that are counted, the most frequent first.
    pub(crate) fn forms(&self, words: &[usize]) -> Vec<(String, u64)> {
        let forms = words.iter().map(|&form| (self.spelling(form).to_owned(), self.count(&[form])));
        let mut forms: Vec<(String, u64)> = forms.filter(|(_, count)| *count > 0).collect();
        forms.sort_by(|(one, more), (other, less)| less.cmp(more).then_with(|| one.cmp(other)));
        forms
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

impl Project {
    /// Lists the words that are said, those that hold some letters, at most so many.
    pub fn word_list(
        &mut self,
        choice: &WordChoice,
        holding: &str,
        limit: Option<usize>,
    ) -> Result<WordList, ProjectError> {
        let groups = self.word_groups(choice)?;
        let counted = self.counted_words(&groups, None)?;
        let heads = self.heads(&counted, choice.together)?;
        let languages = self.stop_languages(choice)?;
        let small = stop_words(&languages);
        let structure = self.structure()?;
        let cases: Vec<CaseId> = structure.cases.iter().map(|case| case.id).collect();
        let mut spreads = WordSpreads::new(&groups.groups, &cases);
        let whole = spreads.spread(counted.all().iter().map(|own| (own.group, own.count)));
        let holding = normalise_word(holding.trim());
        let mut list = WordList {
            total: whole.count,
            sources: whole.sources,
            participants: whole.participants,
            stop_languages: languages,
            ..WordList::default()
        };
        let mut found: Vec<(&Headword, Vec<usize>, u64)> = Vec::new();
        for head in &heads {
            let kept = counted.kept(head, &small);
            let total = counted.count(&kept);
            list.left_out += counted.count(&head.forms) - total;
            if total > 0 && kept.iter().any(|&form| counted.spelling(form).contains(&holding)) {
                found.push((head, kept, total));
            }
        }
        list.different = count(found.len());
        found.sort_by(|(one, _, more), (other, _, less)| less.cmp(more).then_with(|| one.word.cmp(&other.word)));
        found.truncate(limit.unwrap_or(usize::MAX));
        for (head, kept, _) in found {
            let own = kept.iter().flat_map(|&form| counted.counts(form));
            let spread = spreads.spread(own.map(|own| (own.group, own.count)));
            list.words.push(listed(head.word.clone(), counted.forms(&kept), &spread, &whole));
        }
        // A case in which nobody says anything that counts has no column.
        let voices = voices_by_case(&groups, &counted);
        let is_there: Vec<bool> = whole.by_case.iter().map(|words| *words > 0).collect();
        for word in &mut list.words {
            let mut is_there = is_there.iter();
            word.by_case.retain(|_| is_there.next().copied().unwrap_or_default());
        }
        let each = structure.cases.iter().zip(&whole.by_case).filter(|(_, words)| **words > 0);
        list.cases = each
            .map(|(case, words)| {
                let n = count(voices.get(&case.id).map_or(0, BTreeSet::len));
                WordCase { case: case.id, name: case.name.clone(), words: *words, n }
            })
            .collect();
        Ok(list)
    }

    /// Counts all words in groups, and near some places.
    pub(crate) fn counted_words(
        &mut self,
        groups: &WordGroups,
        around: Option<Around<'_>>,
    ) -> Result<CountedWords, ProjectError> {
        self.ensure_index()?;
        let Some(index) = self.index.ready() else { return Err(ProjectError::IndexThread) };
        let mut counted = CountedWords { words: Vec::new(), ends: Vec::new(), counts: Vec::new() };
        index.tally(&|source, turn| groups.of(source, turn), around, &mut |tallied| {
            counted.words.push((tallied.word.to_owned(), tallied.everywhere));
            counted.counts.extend_from_slice(tallied.groups);
            counted.ends.push(counted.counts.len());
        })?;
        Ok(counted)
    }

    /// The words that are listed: forms together, or each as it is written.
    pub(crate) fn heads(&mut self, counted: &CountedWords, together: bool) -> Result<Vec<Headword>, ProjectError> {
        if !together {
            let each = counted.words.iter().enumerate();
            return Ok(each.map(|(place, (word, _))| Headword { word: word.clone(), forms: vec![place] }).collect());
        }
        let Some(index) = self.index.ready() else { return Err(ProjectError::IndexThread) };
        let words: Vec<(&str, u64)> = counted.words.iter().map(|(word, count)| (word.as_str(), *count)).collect();
        Ok(index.headwords(&words))
    }
}

fn listed(word: String, forms: Vec<(String, u64)>, spread: &WordSpread, whole: &WordSpread) -> ListedWord {
    let by_case = spread.by_case.iter().zip(&whole.by_case);
    ListedWord {
        word,
        forms,
        count: spread.count,
        rate: per_ten_thousand(spread.count, whole.count),
        sources: spread.sources,
        participants: spread.participants,
        cases: spread.cases,
        by_case: by_case
            .map(|(count, words)| CaseRate { count: *count, rate: per_ten_thousand(*count, *words) })
            .collect(),
    }
}

/// Who says something in each case.
fn voices_by_case(groups: &WordGroups, counted: &CountedWords) -> BTreeMap<CaseId, BTreeSet<ParticipantId>> {
    let spoken: BTreeSet<u32> = counted.all().iter().map(|own| own.group).collect();
    let mut voices: BTreeMap<CaseId, BTreeSet<ParticipantId>> = BTreeMap::new();
    for group in spoken.into_iter().filter_map(|group| groups.groups.get(group as usize)) {
        for case in &group.cases {
            voices.entry(*case).or_default().extend(group.participant);
        }
    }
    voices
}
