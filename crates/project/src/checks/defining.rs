//! Checks of the fifth stage: are the themes delimited, and do their names say something?

use std::collections::BTreeSet;

use sitat_analysis::stop_words;
use sitat_model::{Language, Message, words};
use sitat_store::ThemeTexts;

use super::making::{of_theme, of_themes};
use super::{CheckItem, CheckPlace, Found, Ground, Threshold};
use crate::{Project, ProjectError};

/// Definitions with fewer words of their own are not held against each other.
const FEWEST_WORDS: usize = 5;

/// What a theme is said to be: its concept and its limits.
fn definition(texts: &ThemeTexts) -> String {
    [texts.central_concept.as_str(), texts.includes.as_str(), texts.excludes.as_str()].join("\n")
}

impl Project {
    /// Themes whose definition is long.
    pub(super) fn long_definitions(&mut self, ground: &Ground) -> Result<Found, ProjectError> {
        let most = ground.threshold(Threshold::DefinitionWords) as usize;
        let themes = &ground.themes;
        let items = themes.iter().filter_map(|view| {
            let count = words(&definition(&view.row.texts)).count();
            (count > most).then(|| of_theme(view).with(Message::new("check-item-words").with("count", count)))
        });
        Ok(Some(items.collect()))
    }

    /// Themes that do not say what they leave out.
    pub(super) fn without_excludes(&mut self, ground: &Ground) -> Result<Found, ProjectError> {
        let themes = &ground.themes;
        Ok(Some(themes.iter().filter(|view| view.row.texts.excludes.trim().is_empty()).map(of_theme).collect()))
    }

    /// Pairs of themes whose definitions have most words in common; words such as “and” left out.
    pub(super) fn same_definitions(&mut self, ground: &Ground) -> Result<Found, ProjectError> {
        let share = ground.threshold(Threshold::SameWords) as usize;
        let common = stop_words(&Language::ALL.into_iter().collect());
        let themes = &ground.themes;
        let sets: Vec<BTreeSet<String>> = themes
            .iter()
            .map(|view| {
                let own = definition(&view.row.texts);
                words(&own).map(|word| word.term).filter(|term| !common.contains(term.as_str())).collect()
            })
            .collect();
        let mut items = Vec::new();
        for (place, one) in themes.iter().enumerate() {
            for (beside, other) in themes.iter().enumerate().skip(place + 1) {
                let fewer = sets[place].len().min(sets[beside].len());
                let both = sets[place].intersection(&sets[beside]).count();
                if fewer >= FEWEST_WORDS && both * 100 >= fewer * share {
                    items.push(of_themes(one, other));
                }
            }
        }
        Ok(Some(items))
    }

    /// Themes that are called like a code, a question of the guide or of the study, or by a single word.
    pub(super) fn bare_names(&mut self, ground: &Ground) -> Result<Found, ProjectError> {
        let structure = self.structure()?;
        let folded = |text: &str| words(text).map(|word| word.term).collect::<Vec<_>>().join(" ");
        let codes: BTreeSet<String> =
            structure.code_texts.values().flat_map(|texts| texts.values()).map(|text| folded(&text.name)).collect();
        let mut questions: BTreeSet<String> = self.guides()?.questions.iter().map(|row| folded(&row.text)).collect();
        questions.extend(self.store.read().research_questions()?.iter().map(|row| folded(&row.text)));
        let themes = &ground.themes;
        let items = themes.iter().filter_map(|view| {
            let name = folded(&view.row.texts.name);
            let key = if codes.contains(&name) {
                "check-item-name-of-code"
            } else if questions.contains(&name) {
                "check-item-name-of-question"
            } else if !name.contains(' ') {
                "check-item-one-word"
            } else {
                return None;
            };
            Some(of_theme(view).with(Message::new(key)))
        });
        Ok(Some(items.collect()))
    }

    /// Themes that stand deeper than there should be levels.
    pub(super) fn deep_themes(&mut self, ground: &Ground) -> Result<Found, ProjectError> {
        let levels = ground.threshold(Threshold::Levels);
        let themes = &ground.themes;
        let deep = themes.iter().filter(|view| view.depth >= levels);
        Ok(Some(
            deep.map(|view| of_theme(view).with(Message::new("check-item-level").with("level", view.depth + 1)))
                .collect(),
        ))
    }

    /// Research questions that no theme answers.
    pub(super) fn questions_without_theme(&mut self) -> Result<Found, ProjectError> {
        let questions = self.research_questions()?;
        let without = questions.iter().filter(|view| view.themes == 0);
        Ok(Some(
            without
                .map(|view| {
                    let id = view.row.id;
                    CheckItem::new(format!("question:{id}"), &view.row.text, CheckPlace::Question(id))
                })
                .collect(),
        ))
    }

    /// The themes at the top, where the report has no room for so many; unknown as long as nobody says how long it may be.
    pub(super) fn many_themes(&mut self, ground: &Ground) -> Result<Found, ProjectError> {
        let (report, each) = (ground.threshold(Threshold::ReportWords), ground.threshold(Threshold::ThemeWords));
        if report == 0 {
            return Ok(None);
        }
        let themes = &ground.themes;
        let top: Vec<CheckItem> = themes.iter().filter(|view| view.depth == 0).map(of_theme).collect();
        let room = (report / each.max(1)) as usize;
        Ok(Some(if top.len() > room { top } else { Vec::new() }))
    }
}
