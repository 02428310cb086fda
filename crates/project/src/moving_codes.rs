//! Codes to another place in the tree.

use sitat_model::{CodeId, CodebookError};
use sitat_store::CodeRow;

use crate::{Operation, Outcome, Project, ProjectError};

impl Project {
    /// Moves codes under another (or to the top), to a place among its children counted without the moved ones.
    pub fn move_codes(
        &mut self,
        ids: &[CodeId],
        parent: Option<CodeId>,
        position: Option<u32>,
    ) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        let mut moved: Vec<CodeId> = Vec::new();
        if let Some(parent) = parent {
            structure.codebook.check_in_use(parent, structure.project.language)?;
        }
        structure.check_open_below(parent)?;
        for id in ids {
            structure.codebook.check_move(*id, parent)?;
            structure.check_open(*id)?;
            if !moved.contains(id) {
                moved.push(*id);
            }
        }
        for (place, id) in moved.iter().enumerate() {
            let name = &structure.codebook.code(*id)?.name;
            let twin = moved[..place].iter().filter_map(|other| structure.codebook.code(*other).ok());
            if let Some(twin) = twin.into_iter().find(|other| name.iter().any(|(_, own)| other.name.is(own))) {
                return Err(
                    CodebookError::NameTaken { name: twin.name.shown(structure.project.language).to_owned() }.into()
                );
            }
        }
        let mut order: Vec<CodeId> =
            structure.codebook.children(parent).iter().copied().filter(|child| !moved.contains(child)).collect();
        let place = position.map_or(order.len(), |position| (position as usize).min(order.len()));
        order.splice(place..place, moved.iter().copied());
        self.transact(Operation::MoveCodes, None, |action| {
            action.describe_codes(&structure, &moved);
            for (position, id) in (0_i64..).zip(&order) {
                if let Some(before) = structure.codes.get(id) {
                    let row = CodeRow { parent, position, ..before.clone() };
                    if row != *before {
                        action.writer.update_code(&row)?;
                    }
                }
            }
            Ok(())
        })
    }
}
