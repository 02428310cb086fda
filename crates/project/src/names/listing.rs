//! The list of names: in the project, or in a file of its own that the project knows nothing of.

use std::collections::BTreeMap;
use std::path::Path;

use sitat_analysis::{ListedName, check_names, fold_name};
use sitat_export::names_csv;
use sitat_import::tables::read_names;
use sitat_model::{Message, ParticipantId};
use sitat_store::{PseudonymRow, is_sealed};

use super::NameListError;
use crate::exporting::write_beside;
use crate::importing::read_file;
use crate::structure::Structure;
use crate::tables::read_table;
use crate::{Operation, Outcome, Project, ProjectError};

/// The list of names.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NameListView {
    /// Whether the project's list is kept in a file of its own.
    pub is_apart: bool,
    /// The names, in order.
    pub names: Vec<ListedName>,
    /// Words that were proposed as names and are none.
    pub no_names: Vec<String>,
    /// What is to be said about the file.
    pub warnings: Vec<Message>,
}

pub(super) fn checked(names: &[ListedName]) -> Result<Vec<ListedName>, ProjectError> {
    let tidy: Vec<ListedName> = names
        .iter()
        .map(|name| ListedName {
            name: name.name.trim().to_owned(),
            replacement: name.replacement.trim().to_owned(),
            kind: name.kind,
        })
        .collect();
    match check_names(&tidy).first() {
        Some(fault) => Err(NameListError::of(fault, &tidy).into()),
        None => Ok(tidy),
    }
}

/// The participant whose name, or label in a text, a name of the list is.
fn wearer(structure: &Structure, name: &str) -> Option<ParticipantId> {
    let wanted = fold_name(name);
    let person = structure.participants.iter().find(|person| fold_name(&person.name) == wanted).map(|person| person.id);
    let mut labelled: Vec<ParticipantId> = structure
        .speakers
        .iter()
        .filter(|speaker| fold_name(&speaker.label) == wanted)
        .filter_map(|speaker| speaker.participant)
        .collect();
    labelled.sort_unstable();
    labelled.dedup();
    // A label that several people wear says of nobody who they are.
    person.or_else(|| labelled.first().copied().filter(|_| labelled.len() == 1))
}

impl Project {
    /// The list of names: that of a file, or the project's own. Where the project's is kept apart and no file is
    /// named, there are those of the key list that is open, or none.
    pub fn name_list(&mut self, file: Option<&Path>) -> Result<NameListView, ProjectError> {
        let reader = self.store.read();
        let mut view = NameListView {
            is_apart: reader.are_names_apart()?,
            no_names: reader.no_names()?,
            ..NameListView::default()
        };
        match file {
            Some(file) if self.key_list.as_ref().is_none_or(|open| open.path != file) => {
                (view.names, view.warnings) = read_name_file(file)?;
            }
            _ if view.is_apart => {
                view.names = self.key_list.as_ref().map(|open| open.names.clone()).unwrap_or_default();
            }
            _ => {
                let listed =
                    |row: PseudonymRow| ListedName { name: row.name, replacement: row.replacement, kind: row.kind };
                view.names = reader.pseudonyms()?.into_iter().map(listed).collect();
            }
        }
        Ok(view)
    }

    /// Whether the list is in a file of its own that is not open, so that its names are not known here.
    pub(crate) fn is_name_list_closed(&self) -> Result<bool, ProjectError> {
        Ok(self.key_list.is_none() && self.store.read().are_names_apart()?)
    }

    /// The names that are to be looked for. A list that is kept apart must be named.
    pub(crate) fn listed_names(&mut self, file: Option<&Path>) -> Result<Vec<ListedName>, ProjectError> {
        if file.is_none() && self.is_name_list_closed()? {
            return Err(NameListError::Apart.into());
        }
        let names = self.name_list(file)?.names;
        // A file may have names for which nothing has been chosen yet: they are not looked for.
        let chosen: Vec<ListedName> = names.into_iter().filter(|name| !name.replacement.trim().is_empty()).collect();
        checked(&chosen)
    }

    /// Puts a list in the place of the one that is there: in the project as one step, or in a file.
    pub fn write_names(&mut self, file: Option<&Path>, names: &[ListedName]) -> Result<Outcome<()>, ProjectError> {
        let names = checked(names)?;
        let is_open = |file: &Path| self.key_list.as_ref().is_some_and(|open| open.path == file);
        if file.is_none_or(is_open) && self.key_list.is_some() {
            self.change_key_list(names)?;
            return Ok(Outcome { value: (), changes: crate::Changes::default() });
        }
        if let Some(file) = file {
            let language = self.language()?;
            write_beside(file, &names_file(&names, language)?)?;
            return Ok(Outcome { value: (), changes: crate::Changes::default() });
        }
        let structure = self.structure()?;
        let reader = self.store.read();
        if reader.are_names_apart()? {
            return Err(NameListError::Apart.into());
        }
        let mut known: BTreeMap<String, PseudonymRow> =
            reader.pseudonyms()?.into_iter().map(|row| (fold_name(&row.name), row)).collect();
        self.transact(Operation::WriteNames, None, |action| {
            let mut changed = 0;
            let mut new = Vec::new();
            for name in names {
                match known.remove(&fold_name(&name.name)) {
                    Some(row) => {
                        let now = PseudonymRow {
                            name: name.name,
                            replacement: name.replacement,
                            kind: name.kind,
                            participant: row.participant.or_else(|| wearer(&structure, &row.name)),
                            ..row.clone()
                        };
                        if now != row {
                            action.writer.set_pseudonym(&now)?;
                            changed += 1;
                        }
                    }
                    None => new.push(name),
                }
            }
            changed += known.len() + new.len();
            known.values().try_for_each(|gone| action.writer.delete_pseudonym(gone.id))?;
            for name in new {
                let guid = action.guid();
                let ListedName { name, replacement, kind } = name;
                let participant = wearer(&structure, &name);
                let row = PseudonymRow { id: 0, kind, name, replacement, participant };
                action.writer.insert_pseudonym(&guid, &row, action.at)?;
            }
            // The journal never holds a name: only how many there were.
            action.writer.describe("", changed);
            Ok(())
        })
    }

    /// Notes that words are no names, or that they may be after all.
    pub fn mark_no_names(&mut self, words: &[String], are_names: bool) -> Result<Outcome<()>, ProjectError> {
        self.transact(Operation::MarkNoNames, None, |action| {
            for word in words.iter().map(|word| fold_name(word)).filter(|word| !word.is_empty()) {
                if are_names {
                    action.writer.delete_no_name(&word)?;
                } else {
                    action.writer.insert_no_name(&word)?;
                }
            }
            action.writer.describe("", words.len());
            Ok(())
        })
    }

    /// Keeps the list in a file of its own from now on. The project's list is written there; then every name of it
    /// leaves the project, and what the journal kept of the list with it, so that undo does not bring it back.
    ///
    /// A file that is there is taken as it is if the project has no list, and is never written over.
    pub fn keep_names_apart(&mut self, file: &Path) -> Result<Outcome<()>, ProjectError> {
        if self.store.read().are_names_apart()? {
            return Err(NameListError::AlreadyApart.into());
        }
        let names = self.name_list(None)?.names;
        if !file.exists() {
            let language = self.language()?;
            write_beside(file, &names_file(&names, language)?)?;
        } else if names.is_empty() {
            read_name_file(file)?;
        } else {
            return Err(ProjectError::FileExists(file.to_owned()));
        }
        self.transact(Operation::KeepNamesApart, None, |action| {
            action.writer.describe("", names.len());
            action.writer.set_names_apart(true)?;
            Ok(action.writer.forget_pseudonyms()?)
        })
    }

    /// Keeps the list in the project again; with a file, what stands there.
    pub fn keep_names_in_project(&mut self, file: Option<&Path>) -> Result<Outcome<()>, ProjectError> {
        let names = match file {
            None if self.key_list.is_none() => Vec::new(),
            file => checked(&self.name_list(file)?.names)?,
        };
        self.close_key_list();
        self.transact(Operation::KeepNamesInProject, None, |action| {
            action.writer.describe("", names.len());
            action.writer.set_names_apart(false)?;
            for ListedName { name, replacement, kind } in names {
                let guid = action.guid();
                let row = PseudonymRow { id: 0, kind, name, replacement, participant: None };
                action.writer.insert_pseudonym(&guid, &row, action.at)?;
            }
            Ok(())
        })
    }
}

pub(super) fn names_file(names: &[ListedName], language: sitat_model::Language) -> Result<Vec<u8>, ProjectError> {
    let rows: Vec<(&str, &str, sitat_model::NameKind)> =
        names.iter().map(|name| (name.name.as_str(), name.replacement.as_str(), name.kind)).collect();
    Ok(names_csv(&rows, language)?)
}

/// Reads a list of names from a file. A list without a name is one too.
fn read_name_file(file: &Path) -> Result<(Vec<ListedName>, Vec<Message>), ProjectError> {
    if read_file(file).is_ok_and(|bytes| is_sealed(&bytes)) {
        return Err(NameListError::Sealed { file: file.to_owned() }.into());
    }
    let read = read_table(file, read_names);
    let (rows, warnings) = match read {
        Err(ProjectError::Table { error: sitat_import::ImportError::EmptyTable, .. }) => (Vec::new(), Vec::new()),
        other => other?,
    };
    let names = rows
        .into_iter()
        .map(|row| ListedName { name: row.name, replacement: row.replacement, kind: row.kind })
        .collect();
    Ok((names, warnings))
}
