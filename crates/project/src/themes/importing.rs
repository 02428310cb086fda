//! Themes from tables: what is there already gets the table's words, the rest becomes candidates.

use std::collections::BTreeMap;
use std::path::Path;

use sitat_import::tables::{ThemeTableRow, read_themes};
use sitat_model::{CodeId, Message, ThemeId};
use sitat_store::{ThemeRow, ThemeTexts};

use super::Themes;
use super::writing::candidate;
use crate::error::codebook_message;
use crate::importing::file_name;
use crate::tables::read_table;
use crate::{Operation, Outcome, Project, ProjectError};

/// What a table of themes brought.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ThemesImported {
    /// New themes.
    pub created: u32,
    /// Themes that were there already.
    pub updated: u32,
    /// Unknown columns, rows and codes that were left out.
    pub warnings: Vec<Message>,
}

/// The table's words where it has any, else those that are there.
fn texts_of(row: &ThemeTableRow, known: &ThemeTexts) -> ThemeTexts {
    let or = |written: &Option<String>, known: &str| written.as_deref().unwrap_or(known).to_owned();
    ThemeTexts {
        name: row.name.clone(),
        claim: or(&row.claim, &known.claim),
        central_concept: or(&row.central_concept, &known.central_concept),
        includes: or(&row.includes, &known.includes),
        excludes: or(&row.excludes, &known.excludes),
        story: or(&row.story, &known.story),
        answer: or(&row.answer, &known.answer),
    }
}

/// Themes by what they are called below which one.
fn known_themes(themes: &Themes) -> BTreeMap<(Option<ThemeId>, String), ThemeId> {
    let order = themes.tree.in_order().into_iter().rev();
    order
        .filter_map(|(id, _)| themes.rows.get(&id))
        .map(|row| ((themes.tree.parent(row.id), row.texts.name.to_lowercase()), row.id))
        .collect()
}

impl Project {
    /// Reads themes from a table. A theme of the same name in the same place gets the table's words; codes that the
    /// project does not have are told of.
    pub fn import_themes(&mut self, path: &Path) -> Result<Outcome<ThemesImported>, ProjectError> {
        let (rows, mut warnings) = read_table(path, read_themes)?;
        let themes = self.theme_rows()?;
        let structure = self.structure()?;
        let mut codes: Vec<Vec<CodeId>> = Vec::new();
        for row in &rows {
            let mut own = Vec::new();
            for path in &row.codes {
                match structure.codebook.resolve(path, structure.project.language) {
                    Ok(code) => own.push(code),
                    Err(error) => warnings.push(codebook_message(&error)),
                }
            }
            codes.push(own);
        }
        let mut known = known_themes(&themes);
        self.transact(Operation::ImportThemes, None, |action| {
            action.writer.describe(file_name(path), rows.len());
            let mut imported = ThemesImported { warnings, ..ThemesImported::default() };
            // Themes at the top first, whatever the order of the rows.
            let mut order: Vec<usize> = (0..rows.len()).collect();
            order.sort_by_key(|place| rows.get(*place).map(|row| row.above.len()));
            let mut ends: BTreeMap<Option<ThemeId>, i64> = BTreeMap::new();
            for place in order {
                let (Some(row), Some(own)) = (rows.get(place), codes.get(place)) else { continue };
                let mut parent = None;
                for name in &row.above {
                    parent = match known.get(&(parent, name.to_lowercase())) {
                        Some(id) => Some(*id),
                        None => {
                            let end = ends.entry(parent).or_insert_with(|| themes.end(parent));
                            let texts = ThemeTexts { name: name.clone(), ..ThemeTexts::default() };
                            let guid = action.guid();
                            let id = action.writer.insert_theme(&guid, &candidate(parent, texts, *end), action.at)?;
                            *end += 1;
                            imported.created += 1;
                            known.insert((parent, name.to_lowercase()), id);
                            Some(id)
                        }
                    };
                }
                let key = (parent, row.name.to_lowercase());
                let id = match known.get(&key) {
                    Some(id) => {
                        if let Some(old) = themes.rows.get(id) {
                            let texts = texts_of(row, &old.texts);
                            let status = row.status.unwrap_or(old.status);
                            let changed = ThemeRow { texts, status, ..old.clone() };
                            if changed != *old {
                                action.writer.update_theme(&changed)?;
                            }
                        }
                        imported.updated += 1;
                        *id
                    }
                    None => {
                        let end = ends.entry(parent).or_insert_with(|| themes.end(parent));
                        let mut new = candidate(parent, texts_of(row, &ThemeTexts::default()), *end);
                        new.status = row.status.unwrap_or(new.status);
                        *end += 1;
                        let guid = action.guid();
                        let id = action.writer.insert_theme(&guid, &new, action.at)?;
                        imported.created += 1;
                        known.insert(key, id);
                        id
                    }
                };
                for code in own {
                    action.writer.insert_theme_code(id, *code)?;
                    action.writer.set_code_tray(*code, None)?;
                }
            }
            Ok(imported)
        })
    }
}
