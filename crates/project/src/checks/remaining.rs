//! What is left to do in a source: turns that nobody has looked at, and codes that came after it was gone through.

use std::collections::{BTreeMap, BTreeSet};

use sitat_model::{CodeId, SourceId, TextRange, Turn, TurnId, words};

use super::Threshold;
use crate::progress::{coded_turns, is_to_be_coded};
use crate::structure::Structure;
use crate::{Project, ProjectError};

/// So many turns are told at most; when they are done, the next ones come.
const MOST_TURNS: usize = 200;

/// A turn that is neither coded nor looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenTurn {
    /// Its number.
    pub number: u32,
    /// Where its words are.
    pub range: TextRange,
    /// What is said.
    pub words: String,
}

/// What is left to do in a source.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Remains {
    /// Codes that were made, merged or split after it was last gone through, in codebook order.
    pub late: Vec<CodeId>,
    /// The first of the turns that are neither coded nor looked at.
    pub turns: Vec<OpenTurn>,
}

impl Structure {
    /// The codes in use that came to be, or to mean other passages, after a source was last gone through.
    pub(super) fn late_codes(&self, pass: i64, shaped: &BTreeMap<CodeId, i64>) -> Vec<CodeId> {
        let is_usable =
            |id: &CodeId| self.codes.get(id).is_some_and(|code| code.is_codable && code.retired_at.is_none());
        self.codes_in_order().filter(|id| is_usable(id) && shaped.get(id).is_some_and(|at| *at > pass)).collect()
    }
}

impl Project {
    /// What is left to do in a source, as the checks find it.
    pub fn source_remains(&mut self, source: SourceId) -> Result<Remains, ProjectError> {
        let structure = self.structure()?;
        let row = structure.source(source)?;
        let ground = self.ground(false)?;
        if let Some(pass) = ground.passes.get(&source) {
            let shaped = self.store.read().code_shapes()?;
            return Ok(Remains { late: structure.late_codes(*pass, &shaped), turns: Vec::new() });
        }
        if !row.kind.is_compared_by_default() {
            return Ok(Remains::default());
        }
        let looked_at = self.store.read().turns_looked_at()?;
        let looked_at = looked_at.into_iter().filter(|(own, ..)| *own == source).map(|(_, turn, _)| turn).collect();
        let least = ground.threshold(Threshold::TurnWords) as usize;
        let left = self.turns_left(source, &looked_at, least)?;
        let text = self.text(source)?;
        let told = left.into_iter().take(MOST_TURNS).map(|turn| OpenTurn {
            number: turn.number,
            range: turn.content(),
            words: structure.veiled(text.slice(turn.content())),
        });
        Ok(Remains { late: Vec::new(), turns: told.collect() })
    }

    /// The turns of a source that are to be coded and were neither coded nor looked at, of so many words at least.
    pub(super) fn turns_left(
        &mut self,
        source: SourceId,
        looked_at: &BTreeSet<TurnId>,
        least: usize,
    ) -> Result<Vec<Turn>, ProjectError> {
        let context = self.context(source)?;
        let coded = coded_turns(&context, self.segments()?.in_source(source));
        let left = context.turns.iter().filter(|turn| {
            is_to_be_coded(&context, turn) && !coded.contains(&turn.number) && !looked_at.contains(&turn.id)
        });
        let left: Vec<Turn> = left.cloned().collect();
        if left.is_empty() {
            return Ok(left);
        }
        let text = self.text(source)?;
        Ok(left.into_iter().filter(|turn| words(text.slice(turn.content())).take(least).count() >= least).collect())
    }
}
