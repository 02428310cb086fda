//! The key list: the list of names in a file of its own that only a passphrase opens. While it is open the project knows its
//! names; closed, only what stands in their place.
//!
//! Inside stands what a file with a list holds (CSV), behind two lines that say what it is and whose. The passphrase is
//! kept as long as the list is open, since each change is sealed anew, and nowhere else.

use std::path::{Path, PathBuf};

use sitat_analysis::{ListedName, fold_name};
use sitat_import::tables::{Table, read_names};
use sitat_model::{Message, NameKind};
use sitat_store::{Passphrase, SealFault, read_sealed, seal, unseal, write_sealed};
use zeroize::Zeroizing;

use super::NameListError;
use super::listing::{checked, names_file};
use super::places::place_warnings;
use crate::exporting::cannot_write;
use crate::{Operation, Outcome, Project, ProjectError};

/// The first line of what is sealed, before the number of the version.
const BEGINNING: &str = "# sitat key list ";

/// The version of what is sealed.
const VERSION: u32 = 1;

/// Before the identity of the project, in the second line.
const PROJECT: &str = "# project ";

/// A key list that is open.
pub(crate) struct OpenKeyList {
    pub(crate) path: PathBuf,
    passphrase: Passphrase,
    pub(crate) names: Vec<ListedName>,
}

/// What is told of a key list.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyListView {
    /// The file.
    pub path: PathBuf,
    /// Names in it.
    pub names: usize,
    /// Where it lies too near: beside the project, or in a folder that is copied to somebody else's machine.
    pub warnings: Vec<Message>,
}

fn fault(path: &Path, fault: SealFault) -> NameListError {
    let file = path.to_owned();
    match fault {
        SealFault::NotSealed => NameListError::NoKeyList { file },
        SealFault::WrongPassphrase => NameListError::KeyWrong { file },
        SealFault::Damaged => NameListError::KeyDamaged { file },
    }
}

/// Reads what was sealed, if it belongs to a project.
fn read_key_list(path: &Path, words: &[u8], project: &str) -> Result<Vec<ListedName>, ProjectError> {
    let damaged = || fault(path, SealFault::Damaged);
    let text = std::str::from_utf8(words).map_err(|_| damaged())?;
    let (first, rest) = text.split_once('\n').ok_or_else(damaged)?;
    let version = first.strip_prefix(BEGINNING).ok_or_else(|| fault(path, SealFault::NotSealed))?;
    let version: u32 = version.trim().parse().map_err(|_| damaged())?;
    if version > VERSION {
        return Err(NameListError::KeyNewer { file: path.to_owned(), found: version }.into());
    }
    let (second, table) = rest.split_once('\n').ok_or_else(damaged)?;
    let owner = second.strip_prefix(PROJECT).ok_or_else(damaged)?.trim();
    if owner != project {
        return Err(NameListError::KeyOfAnother { file: path.to_owned() }.into());
    }
    let rows = match Table::read(table.as_bytes()).and_then(|table| read_names(&table)) {
        Ok((rows, _)) => rows,
        Err(sitat_import::ImportError::EmptyTable) => Vec::new(),
        Err(_) => return Err(damaged().into()),
    };
    Ok(rows
        .into_iter()
        .map(|row| ListedName { name: row.name, replacement: row.replacement, kind: row.kind })
        .collect())
}

impl Project {
    /// The words of a key list, before they are sealed.
    fn key_list_words(&mut self, names: &[ListedName]) -> Result<Zeroizing<Vec<u8>>, ProjectError> {
        let structure = self.structure()?;
        let table = Zeroizing::new(names_file(names, structure.project.language)?);
        let table = table.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&table);
        let head = format!("{BEGINNING}{VERSION}\n{PROJECT}{}\n", structure.project.guid);
        // Large enough from the start: what grows leaves pieces behind.
        let mut words = Zeroizing::new(Vec::with_capacity(head.len() + table.len()));
        words.extend_from_slice(head.as_bytes());
        words.extend_from_slice(table);
        Ok(words)
    }

    fn write_key_list(
        &mut self,
        path: &Path,
        passphrase: &Passphrase,
        names: &[ListedName],
    ) -> Result<(), ProjectError> {
        let sealed = seal(&self.key_list_words(names)?, passphrase)?;
        write_sealed(path, &sealed).map_err(|error| cannot_write(path, &error))
    }

    fn key_list_of(&mut self, path: &Path, passphrase: &Passphrase) -> Result<Vec<ListedName>, ProjectError> {
        let bytes = match read_sealed(path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return Err(NameListError::KeyMissing { file: path.to_owned() }.into());
            }
            Err(error) => {
                return Err(ProjectError::CannotRead { path: path.to_owned(), reason: error.to_string() });
            }
        };
        let words = unseal(&bytes, passphrase).map_err(|own| fault(path, own))?;
        let guid = self.structure()?.project.guid.clone();
        read_key_list(path, &words, &guid)
    }

    /// What is told of a key list at a place, whether it is there already or not.
    pub fn key_list_warnings(&self, path: &Path) -> Vec<Message> {
        place_warnings(self.own_path(), path)
    }

    /// Keeps the list of names in a key list from now on, with what participants are called whose pseudonyms are known. Then
    /// every name of the list leaves the project's own, and what the journal kept of it with it. The key list is open
    /// afterwards.
    ///
    /// # Errors
    /// A file that is there is never written over. A list that is kept apart already is refused.
    pub fn create_key_list(
        &mut self,
        path: &Path,
        passphrase: &Passphrase,
    ) -> Result<Outcome<KeyListView>, ProjectError> {
        if self.store.read().are_names_apart()? {
            return Err(NameListError::AlreadyApart.into());
        }
        if path.exists() {
            return Err(ProjectError::FileExists(path.to_owned()));
        }
        let structure = self.structure()?;
        let mut names = self.name_list(None)?.names;
        for person in &structure.participants {
            let Some(pseudonym) = person.pseudonym.as_deref().map(str::trim).filter(|own| !own.is_empty()) else {
                continue;
            };
            let is_known = names.iter().any(|name| fold_name(&name.name) == fold_name(&person.name));
            if !is_known && fold_name(pseudonym) != fold_name(&person.name) {
                let (name, replacement) = (person.name.clone(), pseudonym.to_owned());
                names.push(ListedName { name, replacement, kind: NameKind::Person });
            }
        }
        let names = checked(&names)?;
        self.write_key_list(path, passphrase, &names)?;
        let outcome = self.transact(Operation::KeepNamesApart, None, |action| {
            action.writer.describe("", names.len());
            action.writer.set_names_apart(true)?;
            Ok(action.writer.forget_pseudonyms()?)
        });
        let Outcome { changes, .. } = match outcome {
            Ok(outcome) => outcome,
            Err(error) => {
                let _ = std::fs::remove_file(path);
                return Err(error);
            }
        };
        let value = self.take_key_list(path, passphrase, names);
        Ok(Outcome { value, changes })
    }

    /// Opens the key list of this project: from now on its names can be looked up and looked for, until it is closed.
    pub fn open_key_list(&mut self, path: &Path, passphrase: &Passphrase) -> Result<KeyListView, ProjectError> {
        if !self.store.read().are_names_apart()? {
            return Err(NameListError::NotApart.into());
        }
        let names = self.key_list_of(path, passphrase)?;
        Ok(self.take_key_list(path, passphrase, names))
    }

    fn take_key_list(&mut self, path: &Path, passphrase: &Passphrase, names: Vec<ListedName>) -> KeyListView {
        self.key_list = Some(OpenKeyList { path: path.to_owned(), passphrase: passphrase.clone(), names });
        self.forget_what_names_are_possible();
        self.key_list().unwrap_or_else(|| KeyListView { path: path.to_owned(), names: 0, warnings: Vec::new() })
    }

    fn forget_what_names_are_possible(&mut self) {
        self.possible_names = None;
        self.open_candidates = None;
    }

    /// Forgets the names of the key list and its passphrase.
    pub fn close_key_list(&mut self) {
        self.key_list = None;
        self.forget_what_names_are_possible();
    }

    /// The key list that is open.
    pub fn key_list(&self) -> Option<KeyListView> {
        let open = self.key_list.as_ref()?;
        let warnings = self.key_list_warnings(&open.path);
        Some(KeyListView { path: open.path.clone(), names: open.names.len(), warnings })
    }

    /// Puts other names into the key list that is open.
    pub(super) fn change_key_list(&mut self, names: Vec<ListedName>) -> Result<(), ProjectError> {
        let Some(open) = &self.key_list else { return Err(NameListError::Apart.into()) };
        let (path, passphrase) = (open.path.clone(), open.passphrase.clone());
        // Somebody may have changed it meanwhile, or put another file there.
        let there = self.key_list_of(&path, &passphrase)?;
        if self.key_list.as_ref().is_some_and(|open| open.names != there) {
            self.take_key_list(&path, &passphrase, there);
            return Err(NameListError::KeyChanged { file: path }.into());
        }
        self.write_key_list(&path, &passphrase, &names)?;
        self.take_key_list(&path, &passphrase, names);
        Ok(())
    }

    /// Gives the key list that is open another passphrase. Copies of the file keep the old one.
    pub fn change_key_passphrase(&mut self, passphrase: &Passphrase) -> Result<(), ProjectError> {
        let Some(open) = &self.key_list else { return Err(NameListError::Apart.into()) };
        let (path, names) = (open.path.clone(), open.names.clone());
        self.write_key_list(&path, passphrase, &names)?;
        self.take_key_list(&path, passphrase, names);
        Ok(())
    }

    /// The names of the list that hold some words, or that these stand for: letter case does not matter. Blank words find
    /// all.
    pub fn look_up_name(&mut self, words: &str) -> Result<Vec<ListedName>, ProjectError> {
        if self.is_name_list_closed()? {
            return Err(NameListError::Apart.into());
        }
        let wanted = fold_name(words);
        let holds = |own: &str| fold_name(own).contains(&wanted);
        let names = self.name_list(None)?.names;
        Ok(names.into_iter().filter(|name| holds(&name.name) || holds(&name.replacement)).collect())
    }
}
