//! Codebooks that are fixed in advance.

use sitat_project as project;

use crate::wire::Nothing;
use crate::wire::templates::{CodeLock, LockCodes, SetCodePrompts, UnlockCodes};
use crate::{CommandError, Session};

impl From<project::CodeLock> for CodeLock {
    fn from(lock: project::CodeLock) -> Self {
        Self { code: lock.code.map(Into::into), reason: lock.reason, coder: lock.coder, at: lock.at }
    }
}

pub(crate) fn lock_codes(session: &Session, request: LockCodes) -> Result<Nothing, CommandError> {
    session.act(|project| project.lock_codes(request.code.map(Into::into), &request.reason))?;
    Ok(Nothing {})
}

pub(crate) fn unlock_codes(session: &Session, request: UnlockCodes) -> Result<Nothing, CommandError> {
    session.act(|project| project.unlock_codes(request.code.map(Into::into), &request.reason))?;
    Ok(Nothing {})
}

pub(crate) fn set_code_prompts(session: &Session, request: SetCodePrompts) -> Result<Nothing, CommandError> {
    session.act(|project| project.set_code_prompts(request.code.into(), &request.prompts))?;
    Ok(Nothing {})
}
