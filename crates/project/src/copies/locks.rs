//! A copy whose codes have been worked on while they are locked here.

use sitat_model::{CodeId, CodebookError};

use super::plan::{Plan, PlannedCode};
use super::side::names;
use super::{Question, Sides};
use crate::structure::Structure;
use crate::{Project, ProjectError};

impl Project {
    /// Refuses what would make a locked codebook another one: codes that are made, renamed, moved or set aside in it.
    pub(super) fn check_locks(
        &mut self,
        sides: &Sides,
        plan: &Plan,
        question: &Question<'_>,
    ) -> Result<(), ProjectError> {
        let structure = self.structure()?;
        let refused = plan.codes.iter().find(|code| is_against_lock(&structure, sides, code).is_err());
        match refused {
            None => Ok(()),
            Some(code) => Err(ProjectError::CopyAgainstLock {
                code: structure.veiled(&question.theirs.path(&code.guid, question.language)),
            }),
        }
    }
}

fn is_against_lock(structure: &Structure, sides: &Sides, code: &PlannedCode) -> Result<(), CodebookError> {
    let own = sides.ours.codes.get(&code.guid);
    let id = |guid: &String| -> Option<CodeId> { sides.ours.codes.get(guid).map(|own| own.id()) };
    if let Some(own) = own {
        let is_other = own.names() != names(&code.texts)
            || own.row.is_codable != code.row.is_codable
            || own.row.retired_at != code.row.retired_at;
        if is_other {
            structure.check_open(own.id())?;
        }
        if code.is_moved {
            structure.check_all_open(own.id())?;
        }
    }
    if !code.is_new && !code.is_moved {
        return Ok(());
    }
    match &code.parent {
        None => structure.check_open_below(None),
        // Where the code above is new too, that one has been looked at.
        Some(parent) => id(parent).map_or(Ok(()), |parent| structure.check_open_below(Some(parent))),
    }
}
