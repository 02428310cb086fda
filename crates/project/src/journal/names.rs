//! What codes and themes were called that are gone: a history that told only numbers of them could not be read.

use std::collections::BTreeMap;

use sitat_model::{CodeId, Language, ThemeId};
use sitat_store::{Held, Reader, RowValue};

use crate::ProjectError;
use crate::structure::Structure;

/// The last names of codes and themes, also of those that are gone.
#[derive(Clone, Debug, Default)]
pub(crate) struct PastNames {
    codes: BTreeMap<CodeId, String>,
    themes: BTreeMap<ThemeId, String>,
}

pub(crate) fn words_in<'held>(held: &'held Held, column: &str) -> &'held str {
    held.get(column).and_then(RowValue::text).unwrap_or_default()
}

pub(crate) fn number_in(held: &Held, column: &str) -> Option<i64> {
    held.get(column).and_then(RowValue::integer)
}

impl PastNames {
    pub(crate) fn read(reader: &Reader<'_>, structure: &Structure) -> Result<Self, ProjectError> {
        let mut names = Self::default();
        for story in reader.row_stories(&["code_text", "theme"])? {
            let Some(last) = story.after.or(story.before) else { continue };
            if story.table == "theme" {
                names.themes.insert(ThemeId(story.row), structure.veiled(words_in(&last, "name")));
            } else if let Some(code) = number_in(&last, "code_id").map(CodeId)
                && !words_in(&last, "name").is_empty()
            {
                let is_own = Language::from_code(words_in(&last, "language")) == Some(structure.project.language);
                if is_own || !names.codes.contains_key(&code) {
                    names.codes.insert(code, words_in(&last, "name").to_owned());
                }
            }
        }
        for theme in reader.themes()? {
            names.themes.insert(theme.id, structure.veiled(&theme.texts.name));
        }
        Ok(names)
    }

    /// What a code is called, or was.
    pub(crate) fn code(&self, structure: &Structure, id: CodeId) -> String {
        if structure.codes.contains_key(&id) {
            return structure.code_path(id);
        }
        self.codes.get(&id).cloned().unwrap_or_else(|| format!("#{}", id.0))
    }

    /// What a theme is called, or was.
    pub(crate) fn theme(&self, id: ThemeId) -> String {
        self.themes.get(&id).cloned().unwrap_or_else(|| format!("#{}", id.0))
    }
}
