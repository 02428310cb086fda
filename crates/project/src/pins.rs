//! Codes that a coder has within reach of one key. A pin belongs to a coder, so two who share a file keep their own.

use sitat_model::{CodeId, CoderId};

use crate::structure::Structure;
use crate::{Operation, Outcome, Project, ProjectError};

/// Places for pins, counted from 1.
pub const MOST_PINS: u8 = 9;

impl Project {
    /// Pins a code to a place from 1 to 9, or to the first free one. A code has one pin: it moves. Whatever was at the
    /// place is unpinned.
    pub fn pin_code(&mut self, code: CodeId, position: Option<u8>) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        structure.codebook.code(code)?;
        let own = self.own_pins(&structure);
        let free = (1..=MOST_PINS).find(|place| !own.iter().any(|(taken, _)| taken == place));
        let position = match position {
            Some(place) if (1..=MOST_PINS).contains(&place) => place,
            Some(_) => return Err(ProjectError::PinsFull { most: MOST_PINS }),
            None => own
                .iter()
                .find_map(|(place, pinned)| (*pinned == code).then_some(*place))
                .or(free)
                .ok_or(ProjectError::PinsFull { most: MOST_PINS })?,
        };
        let is_there = own.contains(&(position, code));
        self.transact(Operation::PinCode, None, |action| {
            action.writer.describe(structure.code_name(code), 1);
            if !is_there {
                let coder = action.coder(None)?;
                action.writer.set_pin(coder, position, code)?;
            }
            Ok(())
        })
    }

    /// Takes the pin off a code, if it has one.
    pub fn unpin_code(&mut self, code: CodeId) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        structure.codebook.code(code)?;
        let coder = self.own_coder(&structure);
        self.transact(Operation::UnpinCode, None, |action| {
            action.writer.describe(structure.code_name(code), 1);
            if let Some(coder) = coder {
                action.writer.delete_pin(coder, code)?;
            }
            Ok(())
        })
    }

    /// Pins of the one who is working: place and code, by place.
    pub(crate) fn own_pins(&self, structure: &Structure) -> Vec<(u8, CodeId)> {
        let Some(coder) = self.own_coder(structure) else { return Vec::new() };
        structure.pins.iter().filter(|pin| pin.coder == coder).map(|pin| (pin.position, pin.code)).collect()
    }

    fn own_coder(&self, structure: &Structure) -> Option<CoderId> {
        let name = self.surroundings.coder.trim();
        structure.coders.iter().find(|(_, known)| *known == name).map(|(id, _)| *id)
    }
}
