//! Relations of codes beyond the tree: counterparts, and what deals with what.

use sitat_model::{CodeId, CodeLinkKind, CodebookError};
use sitat_store::CodeLinkRow;

use crate::structure::Structure;
use crate::{Operation, Outcome, Project, ProjectError};

impl Structure {
    /// Whether two codes are opposites of each other.
    pub(crate) fn are_counterparts(&self, one: CodeId, other: CodeId) -> bool {
        let joins = |link: &CodeLinkRow| {
            link.kind == CodeLinkKind::Counterpart
                && ((link.from, link.to) == (one, other) || (link.from, link.to) == (other, one))
        };
        self.links.iter().any(joins)
    }
}

impl Project {
    /// Relates two codes: as counterparts of each other, or so that the second deals with the first.
    pub fn link_codes(&mut self, code: CodeId, other: CodeId, kind: CodeLinkKind) -> Result<Outcome<()>, ProjectError> {
        self.change_link(Operation::LinkCodes, CodeLinkRow { from: code, to: other, kind })
    }

    /// Takes a relation of two codes away.
    pub fn unlink_codes(
        &mut self,
        code: CodeId,
        other: CodeId,
        kind: CodeLinkKind,
    ) -> Result<Outcome<()>, ProjectError> {
        self.change_link(Operation::UnlinkCodes, CodeLinkRow { from: code, to: other, kind })
    }

    fn change_link(&mut self, operation: Operation, link: CodeLinkRow) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        structure.codebook.code(link.from)?;
        structure.codebook.code(link.to)?;
        if link.from == link.to {
            return Err(CodebookError::LinkedToItself.into());
        }
        self.transact(operation, None, |action| {
            let names = format!("{} – {}", structure.code_name(link.from), structure.code_name(link.to));
            action.writer.describe(names, 1);
            if operation == Operation::LinkCodes {
                action.writer.link_codes(link)?;
            } else {
                action.writer.unlink_codes(link)?;
            }
            Ok(())
        })
    }
}

impl Structure {
    /// The codes that are counterparts of a code.
    pub(crate) fn counterparts_of(&self, id: CodeId) -> Vec<CodeId> {
        let pairs = self.links.iter().filter(|link| link.kind == CodeLinkKind::Counterpart);
        pairs
            .filter_map(|link| match id {
                id if id == link.from => Some(link.to),
                id if id == link.to => Some(link.from),
                _ => None,
            })
            .collect()
    }

    /// The codes that deal with a code.
    pub(crate) fn handlers_of(&self, id: CodeId) -> Vec<CodeId> {
        let handled = self.links.iter().filter(|link| link.kind == CodeLinkKind::HandledBy);
        handled.filter(|link| link.from == id).map(|link| link.to).collect()
    }

    /// The codes that a code deals with.
    pub(crate) fn handled_by(&self, id: CodeId) -> Vec<CodeId> {
        let handled = self.links.iter().filter(|link| link.kind == CodeLinkKind::HandledBy);
        handled.filter(|link| link.to == id).map(|link| link.from).collect()
    }
}
