//! The parts of the outline as a tree.

use std::collections::BTreeMap;

use sitat_model::OutlinePartId;
use sitat_store::OutlinePartRow;

use super::OutlineError;
use crate::ProjectError;

/// The parts with who stands below whom.
pub(crate) struct Outline {
    rows: Vec<OutlinePartRow>,
    below: BTreeMap<Option<OutlinePartId>, Vec<usize>>,
}

impl Outline {
    /// Of rows that are in their order.
    pub(crate) fn new(rows: Vec<OutlinePartRow>) -> Self {
        let mut below: BTreeMap<Option<OutlinePartId>, Vec<usize>> = BTreeMap::new();
        for (place, row) in rows.iter().enumerate() {
            below.entry(row.parent).or_default().push(place);
        }
        Self { rows, below }
    }

    pub(crate) fn rows(&self) -> &[OutlinePartRow] {
        &self.rows
    }

    pub(crate) fn part(&self, id: OutlinePartId) -> Result<&OutlinePartRow, ProjectError> {
        let found = self.rows.iter().find(|row| row.id == id);
        found.ok_or_else(|| ProjectError::not_found("outline-part", id))
    }

    /// What stands directly below a part, or at the top.
    pub(crate) fn below(&self, parent: Option<OutlinePartId>) -> impl Iterator<Item = &OutlinePartRow> {
        self.below.get(&parent).into_iter().flatten().filter_map(|place| self.rows.get(*place))
    }

    /// Each part before those below it, with how many stand above it.
    pub(crate) fn in_order(&self) -> Vec<(&OutlinePartRow, u32)> {
        let mut order = Vec::with_capacity(self.rows.len());
        let mut waiting: Vec<(&OutlinePartRow, u32)> = self.below(None).map(|row| (row, 0)).collect();
        waiting.reverse();
        while let Some((row, depth)) = waiting.pop() {
            order.push((row, depth));
            let mut children: Vec<_> = self.below(Some(row.id)).map(|row| (row, depth + 1)).collect();
            children.reverse();
            waiting.append(&mut children);
        }
        order
    }

    /// Refuses a parent below which nothing can stand.
    pub(crate) fn check_parent(&self, parent: Option<OutlinePartId>) -> Result<(), ProjectError> {
        let Some(parent) = parent else { return Ok(()) };
        let kind = self.part(parent)?.thing.kind();
        if !kind.has_parts() {
            return Err(OutlineError::NothingBelow { kind: kind.name() }.into());
        }
        Ok(())
    }

    /// Whether a part is another one or stands somewhere below it.
    pub(crate) fn is_within(&self, id: OutlinePartId, other: OutlinePartId) -> bool {
        let mut at = Some(id);
        while let Some(id) = at {
            if id == other {
                return true;
            }
            at = self.rows.iter().find(|row| row.id == id).and_then(|row| row.parent);
        }
        false
    }
}
