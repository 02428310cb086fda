//! Codebooks that are fixed in advance: what is locked, the questions that come with codes, and codes of another project.
//!
//! A lock is on what the codebook is: which codes there are, what they are called, and where they stand. What is said
//! about codes, and what is coded with them, goes on.

use std::collections::BTreeMap;
use std::path::Path;

use sitat_import::tables::{CodebookRow, Wording};
use sitat_model::{CodeColour, CodeId, CodeKind, CodePath, CodebookError, CoderId, Language};
use sitat_store::{CodeLockRow, CodeTextRow, Store};

use crate::project::Action;
use crate::structure::Structure;
use crate::{Operation, Outcome, Project, ProjectError};

/// Most questions that are kept with one code.
const MOST_PROMPTS: usize = 200;

/// A lock on a part of the codebook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeLock {
    /// The code that is locked with all below it; none: the whole codebook.
    pub code: Option<CodeId>,
    /// Why.
    pub reason: String,
    /// Who locked it.
    pub coder: String,
    /// When, milliseconds UTC.
    pub at: i64,
    /// The day, as people write it.
    pub day: String,
}

/// The locks as they are told.
pub(crate) fn locks_of(
    rows: Vec<CodeLockRow>,
    coders: &BTreeMap<CoderId, String>,
    day: impl Fn(i64) -> String,
) -> Vec<CodeLock> {
    let told = rows.into_iter().map(|row| CodeLock {
        code: row.code,
        coder: coders.get(&row.coder).cloned().unwrap_or_default(),
        day: day(row.created_at),
        at: row.created_at,
        reason: row.reason,
    });
    told.collect()
}

impl Structure {
    /// What locks the whole codebook.
    fn whole_lock(&self) -> Option<&CodeLock> {
        self.locks.iter().find(|lock| lock.code.is_none())
    }

    /// What locks a code: a lock on the whole codebook, on a code above it, or on itself; the widest comes first.
    pub(crate) fn lock_on(&self, id: CodeId) -> Option<&CodeLock> {
        if self.locks.is_empty() {
            return None;
        }
        let line = self.codebook.lineage(id);
        self.whole_lock()
            .or_else(|| line.iter().find_map(|above| self.locks.iter().find(|lock| lock.code == Some(*above))))
    }

    /// Why a table says that a code is locked: its own lock, or that of the whole codebook on each family.
    pub(crate) fn lock_in_table(&self, id: CodeId) -> Option<&str> {
        let own = self.locks.iter().find(|lock| lock.code == Some(id));
        let is_family = || self.codes.get(&id).is_some_and(|code| code.parent.is_none());
        own.or_else(|| self.whole_lock().filter(|_| is_family())).map(|lock| lock.reason.as_str())
    }

    fn refuse(&self, lock: &CodeLock) -> CodebookError {
        CodebookError::Locked {
            name: lock.code.map(|code| self.code_name(code)),
            coder: lock.coder.clone(),
            day: lock.day.clone(),
            reason: lock.reason.clone(),
        }
    }

    /// Refuses to change a code that is locked.
    pub(crate) fn check_open(&self, id: CodeId) -> Result<(), CodebookError> {
        self.lock_on(id).map_or(Ok(()), |lock| Err(self.refuse(lock)))
    }

    /// Refuses to change what codes there are below a code, or which families there are.
    pub(crate) fn check_open_below(&self, parent: Option<CodeId>) -> Result<(), CodebookError> {
        match parent {
            Some(parent) => self.check_open(parent),
            None => self.whole_lock().map_or(Ok(()), |lock| Err(self.refuse(lock))),
        }
    }

    /// Refuses what would change a code together with all below it.
    pub(crate) fn check_all_open(&self, id: CodeId) -> Result<(), CodebookError> {
        self.check_open(id)?;
        if self.locks.is_empty() {
            return Ok(());
        }
        let below = self.codebook.with_descendants(id);
        let lock = self.locks.iter().find(|lock| lock.code.is_some_and(|code| below.contains(&code)));
        lock.map_or(Ok(()), |lock| Err(self.refuse(lock)))
    }
}

impl Project {
    /// Fixes a code with all below it, or the whole codebook: no code is made, renamed, moved, merged, split, retired
    /// or deleted there until it is unlocked. Coding goes on.
    pub fn lock_codes(&mut self, code: Option<CodeId>, reason: &str) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        let name = structure.name_of_locked(code)?;
        if structure.codes.is_empty() {
            return Err(CodebookError::NothingToLock.into());
        }
        let reason = given(reason)?;
        self.transact(Operation::LockCodes, Some(reason), |action| {
            action.writer.describe(name.clone().unwrap_or_default(), usize::from(name.is_some()));
            action.lock(code, reason)
        })
    }

    /// Lets a code with all below it, or the codebook, be changed again.
    pub fn unlock_codes(&mut self, code: Option<CodeId>, reason: &str) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        let name = structure.name_of_locked(code)?;
        if !structure.locks.iter().any(|lock| lock.code == code) {
            return Err(CodebookError::NotLocked { name }.into());
        }
        let reason = given(reason)?;
        self.transact(Operation::UnlockCodes, Some(reason), |action| {
            action.writer.describe(name.clone().unwrap_or_default(), usize::from(name.is_some()));
            Ok(action.writer.unlock_code(code)?)
        })
    }

    /// Keeps questions with a code, in this order; blank ones are left out.
    pub fn set_code_prompts(&mut self, code: CodeId, prompts: &[String]) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        structure.codebook.code(code)?;
        let tidy = prompts.iter().map(|prompt| prompt.split_whitespace().collect::<Vec<_>>().join(" "));
        let prompts: Vec<String> = tidy.filter(|prompt| !prompt.is_empty()).take(MOST_PROMPTS).collect();
        let is_same = structure.prompts.get(&code).map_or(&[][..], Vec::as_slice) == prompts;
        self.transact(Operation::SetCodePrompts, None, |action| {
            action.writer.describe(structure.code_name(code), 1);
            if is_same { Ok(()) } else { Ok(action.writer.set_code_prompts(code, &prompts)?) }
        })
    }

    /// The codes of a file if it is a project, as rows of a table. Examples stay where they are: they are words of
    /// somebody who has taken part there.
    pub(crate) fn codebook_of_project(&self, path: &Path) -> Result<Option<Vec<CodebookRow>>, ProjectError> {
        if !Store::may_be_project(path) {
            return Ok(None);
        }
        let store = self.store.open_another(path, None)?;
        let other = Structure::read(&store.read(), |at, language| self.surroundings.day(at, language))?;
        let codes = other.codebook.in_order().into_iter().enumerate();
        Ok(Some(codes.filter_map(|(place, (id, _))| other.row_of(place + 1, id)).collect()))
    }
}

fn given(reason: &str) -> Result<&str, CodebookError> {
    let reason = reason.trim();
    if reason.is_empty() { Err(CodebookError::LockWithoutReason) } else { Ok(reason) }
}

impl Action<'_> {
    /// Locks a code with all below it, or the whole codebook.
    pub(crate) fn lock(&mut self, code: Option<CodeId>, reason: &str) -> Result<(), ProjectError> {
        let coder = self.coder(None)?;
        let row = CodeLockRow { code, reason: reason.to_owned(), coder, created_at: self.at };
        Ok(self.writer.lock_code(&row)?)
    }
}

impl Structure {
    fn name_of_locked(&self, code: Option<CodeId>) -> Result<Option<String>, CodebookError> {
        code.map(|code| self.codebook.code(code).map(|_| self.code_name(code))).transpose()
    }

    /// A code as a row of a table that another project takes in.
    fn row_of(&self, number: usize, id: CodeId) -> Option<CodebookRow> {
        let code = self.codes.get(&id)?;
        let path: CodePath = self.codebook.path(id, self.project.language).ok()?;
        let wording = |part: fn(&CodeTextRow) -> &String| {
            let texts = self.code_texts.get(&id).into_iter().flatten();
            let own =
                texts.map(|(language, text)| (*language, part(text).clone())).filter(|(_, words)| !words.is_empty());
            Wording { plain: None, by_language: own.collect::<BTreeMap<Language, String>>() }
        };
        let paths = |ids: Vec<CodeId>| {
            ids.into_iter().filter_map(|other| self.codebook.path(other, self.project.language).ok()).collect()
        };
        Some(CodebookRow {
            row: number,
            path,
            names: self.codebook.code(id).ok()?.name.clone(),
            definition: wording(|text| &text.definition),
            include: wording(|text| &text.include),
            exclude: wording(|text| &text.exclude),
            example: Wording::default(),
            colour: code.colour.as_deref().and_then(CodeColour::parse),
            origin: Some(sitat_model::CodeOrigin::Template),
            kind: Some(code.kind).filter(|kind| *kind != CodeKind::Ordinary),
            codable: Some(code.is_codable),
            retired: code.retired_at.map(|_| true),
            counterparts: paths(self.counterparts_of(id)),
            handled_by: paths(self.handlers_of(id)),
            prompts: self.prompts.get(&id).cloned().unwrap_or_default(),
            lock: self.lock_in_table(id).map(str::to_owned),
        })
    }
}
