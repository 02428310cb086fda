//! The codebook while a table adds codes to it: what is there already and what was made so far answer alike.

use std::collections::BTreeMap;

use sitat_import::tables::{CodebookRow, Wording};
use sitat_model::{CodeId, CodeKind, CodeOrigin, CodePath, CodebookError, Language, Message};
use sitat_store::{CodeRow, CodeTextRow};

use crate::ProjectError;
use crate::project::Action;
use crate::structure::Structure;

/// The codebook while codes are added to it one after another.
pub(crate) struct GrowingCodebook<'project> {
    structure: &'project Structure,
    /// Codes made or named so far, by parent and lower-case name in any language.
    named: BTreeMap<(Option<CodeId>, String), CodeId>,
    rows: BTreeMap<CodeId, CodeRow>,
    next_position: BTreeMap<Option<CodeId>, i64>,
    texts: BTreeMap<CodeId, BTreeMap<Language, CodeTextRow>>,
    /// The codes made so far, in order.
    pub(crate) made: Vec<(CodePath, CodeId)>,
}

impl<'project> GrowingCodebook<'project> {
    pub(crate) fn new(structure: &'project Structure) -> Self {
        Self {
            structure,
            named: BTreeMap::new(),
            rows: BTreeMap::new(),
            next_position: BTreeMap::new(),
            texts: BTreeMap::new(),
            made: Vec::new(),
        }
    }

    fn child(&self, parent: Option<CodeId>, name: &str) -> Option<CodeId> {
        self.structure
            .codebook
            .find_child(parent, name)
            .or_else(|| self.named.get(&(parent, name.trim().to_lowercase())).copied())
    }

    /// The code of a path: the full path, or an ending of one that only one code has.
    pub(crate) fn find(&self, path: &CodePath) -> Result<CodeId, CodebookError> {
        let mut at = None;
        let child = |parent: &mut Option<CodeId>, name: &String| {
            *parent = self.child(*parent, name);
            *parent
        };
        let found: Option<Vec<CodeId>> = path.names().iter().map(|name| child(&mut at, name)).collect();
        if let Some(id) = found.and_then(|line| line.last().copied()) {
            return Ok(id);
        }
        let language = self.structure.project.language;
        let (mut ids, mut candidates) = (Vec::new(), Vec::new());
        match self.structure.codebook.resolve(path, language) {
            Ok(id) => {
                ids.push(id);
                candidates.push(self.structure.code_path(id));
            }
            Err(CodebookError::UnknownPath { .. }) => {}
            Err(error) => return Err(error),
        }
        for (made, id) in &self.made {
            let ending = made.names().iter().rev().zip(path.names().iter().rev());
            let is_long_enough = made.names().len() >= path.names().len();
            if is_long_enough && ending.into_iter().all(|(own, name)| own.to_lowercase() == name.to_lowercase()) {
                ids.push(*id);
                candidates.push(made.to_string());
            }
        }
        match ids.as_slice() {
            [] => Err(CodebookError::UnknownPath { path: path.to_string() }),
            [id] => Ok(*id),
            _ => Err(CodebookError::AmbiguousPath { path: path.to_string(), candidates }),
        }
    }

    /// The written path of a code.
    pub(crate) fn path_of(&self, id: CodeId) -> String {
        let made = self.made.iter().find(|(_, made)| *made == id).map(|(path, _)| path.to_string());
        made.unwrap_or_else(|| self.structure.code_path(id))
    }

    /// Why a code may not be put on words, if so.
    pub(crate) fn refusal(&self, id: CodeId, path: &CodePath) -> Option<Message> {
        let row = self.rows.get(&id).or_else(|| self.structure.codes.get(&id));
        let key = match row {
            Some(row) if row.is_codable && row.retired_at.is_none() => return None,
            Some(row) if row.is_codable => "codebook-retired",
            _ => "codebook-not-codable",
        };
        Some(Message::new(key).with("name", path.to_string()))
    }

    /// The code of a full path; it and those above it are made where they are missing.
    pub(crate) fn ensure(
        &mut self,
        action: &mut Action<'_>,
        path: &CodePath,
        origin: CodeOrigin,
    ) -> Result<CodeId, ProjectError> {
        let mut at: Option<CodeId> = None;
        for (depth, name) in path.names().iter().enumerate() {
            at = Some(match self.child(at, name) {
                Some(child) => child,
                None => {
                    let id = self.make(action, at, name, origin)?;
                    let path = CodePath::new(path.names()[..=depth].to_vec())?;
                    self.made.push((path, id));
                    id
                }
            });
        }
        at.ok_or_else(|| sitat_model::PathError::EmptyName.into())
    }

    fn make(
        &mut self,
        action: &mut Action<'_>,
        parent: Option<CodeId>,
        name: &str,
        origin: CodeOrigin,
    ) -> Result<CodeId, ProjectError> {
        let structure = self.structure;
        structure.check_open_below(parent)?;
        let position = self.next_position.entry(parent).or_insert_with(|| {
            let siblings = structure.codebook.children(parent).iter().filter_map(|id| structure.codes.get(id));
            siblings.map(|code| code.position + 1).max().unwrap_or_default()
        });
        let row = CodeRow {
            id: CodeId(0),
            parent,
            position: *position,
            colour: None,
            kind: CodeKind::Ordinary,
            origin,
            is_codable: true,
            retired_at: None,
        };
        *position += 1;
        let guid = action.guid();
        let id = action.writer.insert_code(&guid, &row, action.at)?;
        self.rows.insert(id, CodeRow { id, ..row });
        self.named.insert((parent, name.trim().to_lowercase()), id);
        let text = CodeTextRow { name: name.trim().to_owned(), ..CodeTextRow::default() };
        action.writer.set_code_text(id, structure.project.language, &text)?;
        self.texts.entry(id).or_default().insert(structure.project.language, text);
        Ok(id)
    }

    /// Gives a code what a row of a table says about it, but no name that another code beside it has.
    pub(crate) fn describe(
        &mut self,
        action: &mut Action<'_>,
        id: CodeId,
        row: &CodebookRow,
    ) -> Result<Vec<Message>, ProjectError> {
        let structure = self.structure;
        let mut warnings = Vec::new();
        let Some(before) = self.rows.get(&id).or_else(|| structure.codes.get(&id)).cloned() else {
            return Ok(warnings);
        };
        let after = CodeRow {
            colour: row.colour.as_ref().map(|colour| colour.as_str().to_owned()).or_else(|| before.colour.clone()),
            kind: row.kind.unwrap_or(before.kind),
            origin: row.origin.unwrap_or(before.origin),
            is_codable: row.codable.unwrap_or(before.is_codable),
            retired_at: match row.retired {
                Some(true) => before.retired_at.or(Some(action.at)),
                Some(false) => None,
                None => before.retired_at,
            },
            ..before.clone()
        };
        if (after.kind, after.is_codable, after.retired_at) != (before.kind, before.is_codable, before.retired_at) {
            structure.check_open(id)?;
        }
        if after != before {
            action.writer.update_code(&after)?;
        }
        let default = structure.project.language;
        for language in Language::ALL {
            let known =
                self.texts.get(&id).or_else(|| structure.code_texts.get(&id)).and_then(|texts| texts.get(&language));
            let mut text = known.cloned().unwrap_or_default();
            let take = |into: &mut String, wording: &Wording| {
                if let Some(words) = wording.get(language, default) {
                    words.trim().clone_into(into);
                }
            };
            take(&mut text.definition, &row.definition);
            take(&mut text.include, &row.include);
            take(&mut text.exclude, &row.exclude);
            take(&mut text.example, &row.example);
            if let Some(name) = row.names.get(language) {
                if self.child(after.parent, name).is_none_or(|other| other == id) {
                    name.clone_into(&mut text.name);
                } else {
                    warnings.push(Message::new("codebook-row-name-taken").with("row", row.row).with("name", name));
                }
            }
            if text.name != known.map(|known| known.name.as_str()).unwrap_or_default() {
                structure.check_open(id)?;
            }
            if text != known.cloned().unwrap_or_default() {
                action.writer.set_code_text(id, language, &text)?;
            }
            if !text.name.is_empty() {
                self.named.insert((after.parent, text.name.to_lowercase()), id);
            }
            self.texts.entry(id).or_default().insert(language, text);
        }
        self.rows.insert(id, after);
        if !row.prompts.is_empty() && structure.prompts.get(&id) != Some(&row.prompts) {
            action.writer.set_code_prompts(id, &row.prompts)?;
        }
        Ok(warnings)
    }
}
