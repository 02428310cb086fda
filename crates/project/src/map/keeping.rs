//! Maps that are kept as they are, with a name and a reason, and what changed between two of them.

use sitat_model::{MapNoun, MapSnapshotId};
use sitat_store::MapSnapshotRow;

use super::MapChange;
use super::differing::map_changes;
use crate::{Operation, Outcome, Project, ProjectError};

/// A map that was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapSnapshotView {
    /// Identity.
    pub id: MapSnapshotId,
    /// What somebody called it, as it is shown.
    pub name: String,
    /// Why it was kept, as it is shown.
    pub reason: String,
    /// Who kept it.
    pub coder: String,
    /// Milliseconds UTC.
    pub created_at: i64,
    /// Themes on it.
    pub themes: u32,
    /// What was said of themes.
    pub relations: u32,
}

impl Project {
    /// The maps that were kept, the latest first.
    pub fn map_snapshots(&mut self) -> Result<Vec<MapSnapshotView>, ProjectError> {
        let structure = self.structure()?;
        let rows = self.store.read().map_snapshots()?;
        let view = |row: MapSnapshotRow| {
            let is_theme = |node: &&sitat_store::MapNodeRow| node.noun == MapNoun::Theme && node.merged_into.is_none();
            MapSnapshotView {
                id: row.id,
                name: structure.veiled(&row.name),
                reason: structure.veiled(&row.reason),
                coder: structure.coders.get(&row.coder).cloned().unwrap_or_default(),
                created_at: row.created_at,
                themes: crate::themes::count(row.nodes.iter().filter(is_theme).count()),
                relations: crate::themes::count(row.relations.len()),
            }
        };
        Ok(rows.into_iter().rev().map(view).collect())
    }

    /// Keeps the map as it is.
    pub fn keep_map(&mut self, name: &str, reason: &str) -> Result<Outcome<MapSnapshotId>, ProjectError> {
        let name = name.trim();
        if name.is_empty() {
            return Err(ProjectError::BlankName);
        }
        let row = self.map_as_it_is()?;
        let reason = reason.trim();
        self.transact(Operation::KeepMap, Some(reason), |action| {
            action.writer.describe(name, 1);
            let coder = action.coder(None)?;
            let guid = action.guid();
            let (name, reason, created_at) = (name.to_owned(), reason.to_owned(), action.at);
            Ok(action.writer.insert_map_snapshot(&guid, &MapSnapshotRow { name, reason, coder, created_at, ..row })?)
        })
    }

    /// The map that was kept under a name, the latest of several, or by `#` and its number.
    pub fn resolve_map(&mut self, written: &str) -> Result<MapSnapshotId, ProjectError> {
        let number = written.strip_prefix('#').and_then(|number| number.parse().ok());
        let kept = self.map_snapshots()?;
        let found = kept.iter().find(|own| own.name == written || number == Some(own.id.0));
        found.map(|own| own.id).ok_or_else(|| ProjectError::not_found("map", written))
    }

    /// Takes a map out that was kept.
    pub fn delete_map_snapshot(&mut self, id: MapSnapshotId) -> Result<Outcome<()>, ProjectError> {
        let row = self.map_rows(Some(id))?;
        self.transact(Operation::DeleteMapSnapshot, None, |action| {
            action.writer.describe(row.name.as_str(), 1);
            Ok(action.writer.delete_map_snapshot(id)?)
        })
    }

    /// What changed from one map that was kept to another, or to the map as it is.
    pub fn map_changes(
        &mut self,
        from: MapSnapshotId,
        to: Option<MapSnapshotId>,
    ) -> Result<Vec<MapChange>, ProjectError> {
        let (before, after) = (self.map_rows(Some(from))?, self.map_rows(to)?);
        let structure = self.structure()?;
        let changes = map_changes(&before, &after);
        Ok(changes.into_iter().map(|change| change.with_words(&|words| structure.veiled(words))).collect())
    }
}
