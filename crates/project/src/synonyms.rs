//! Words that mean the same in this study: who searches for one of a set finds all of it.

use sitat_model::SynonymSetId;

use crate::{Operation, Outcome, Project, ProjectError};

/// A set of words that mean the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SynonymSet {
    /// Identity.
    pub id: SynonymSetId,
    /// Its members in the order in which they were written: a word, or several words one after another.
    pub words: Vec<String>,
}

impl Project {
    /// The sets of words that mean the same, in order of creation.
    pub fn synonym_sets(&mut self) -> Result<Vec<SynonymSet>, ProjectError> {
        let structure = self.structure()?;
        let sets = self.store.read().synonym_sets()?.into_iter();
        let shown = |words: Vec<String>| words.iter().map(|own| structure.veiled(own)).collect();
        Ok(sets.map(|(id, words)| SynonymSet { id, words: shown(words) }).collect())
    }

    /// Makes a set of words that mean the same.
    pub fn create_synonyms(&mut self, words: &[String]) -> Result<Outcome<SynonymSetId>, ProjectError> {
        let words = members(words)?;
        self.transact(Operation::CreateSynonyms, None, |action| {
            action.writer.describe(words.join(" = "), words.len());
            let guid = action.guid();
            Ok(action.writer.insert_synonyms(&guid, &words, action.at)?)
        })
    }

    /// Gives a set other words.
    pub fn write_synonyms(&mut self, id: SynonymSetId, words: &[String]) -> Result<Outcome<()>, ProjectError> {
        self.words_of_set(id)?;
        let words = members(words)?;
        self.transact(Operation::WriteSynonyms, None, |action| {
            action.writer.describe(words.join(" = "), words.len());
            Ok(action.writer.set_synonyms(id, &words)?)
        })
    }

    /// Takes a set out.
    pub fn delete_synonyms(&mut self, id: SynonymSetId) -> Result<Outcome<()>, ProjectError> {
        let words = self.words_of_set(id)?;
        self.transact(Operation::DeleteSynonyms, None, |action| {
            action.writer.describe(words.join(" = "), words.len());
            Ok(action.writer.delete_synonyms(id)?)
        })
    }

    fn words_of_set(&self, id: SynonymSetId) -> Result<Vec<String>, ProjectError> {
        let found = self.store.read().synonym_sets()?.into_iter().find(|(own, _)| *own == id);
        found.map(|(_, words)| words).ok_or_else(|| ProjectError::not_found("synonym-set", id))
    }
}

/// What somebody wrote as the members of a set: each once, and at least two.
fn members(written: &[String]) -> Result<Vec<String>, ProjectError> {
    let mut words: Vec<String> = Vec::new();
    let mut known: Vec<Vec<String>> = Vec::new();
    for own in written {
        let terms: Vec<String> = sitat_model::words(own).map(|word| word.term).collect();
        if !terms.is_empty() && !known.contains(&terms) {
            words.push(own.split_whitespace().collect::<Vec<_>>().join(" "));
            known.push(terms);
        }
    }
    if words.len() < 2 {
        return Err(ProjectError::TooFewSynonyms);
    }
    Ok(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_words_each_once() {
        let written = ["smartby", " Smart  city ", "SMARTBY!", "…", "smart by"].map(str::to_owned);
        assert_eq!(members(&written).unwrap(), ["smartby", "Smart city", "smart by"]);
        for few in [&written[..0], &written[..1], &[written[0].clone(), written[2].clone()]] {
            assert!(matches!(members(few), Err(ProjectError::TooFewSynonyms)));
        }
    }
}
