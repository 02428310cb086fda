//! Maps as they were kept: themes, codes and relations as they stood. What these lead to may be gone.

use std::collections::BTreeMap;

use rusqlite::named_params;
use sitat_model::{CoderId, MapNoun, MapSnapshotId, RelationDirection};

use crate::{Reader, StoreError, Writer};

/// A map as it was kept.
#[derive(Clone, Debug, PartialEq)]
pub struct MapSnapshotRow {
    /// Identity.
    pub id: MapSnapshotId,
    /// What somebody called it.
    pub name: String,
    /// Why it was kept.
    pub reason: String,
    /// Who kept it.
    pub coder: CoderId,
    /// Milliseconds UTC.
    pub created_at: i64,
    /// What stood on it.
    pub nodes: Vec<MapNodeRow>,
    /// Which codes were in which themes, by identity in exchange: theme, code.
    pub members: Vec<(String, String)>,
    /// How themes hung together.
    pub relations: Vec<MapRelationRow>,
}

/// What stood on a map.
#[derive(Clone, Debug, PartialEq)]
pub struct MapNodeRow {
    /// What it is.
    pub noun: MapNoun,
    /// Identity in exchange.
    pub guid: String,
    /// Its name.
    pub name: String,
    /// The main point of a theme.
    pub claim: String,
    /// The theme above.
    pub above: Option<String>,
    /// The theme that it had gone into: then it was not on the map.
    pub merged_into: Option<String>,
    /// Where somebody had put its middle.
    pub place: Option<(f64, f64)>,
}

/// How two themes of a map hung together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapRelationRow {
    /// Identity in exchange.
    pub guid: String,
    /// The one theme.
    pub from: String,
    /// The other one.
    pub to: String,
    /// What was said of them.
    pub label: String,
    /// Which way it went.
    pub direction: RelationDirection,
}

impl Reader<'_> {
    /// The maps that were kept, by identity, with all that stood on them.
    pub fn map_snapshots(&self) -> Result<Vec<MapSnapshotRow>, StoreError> {
        let mut nodes: BTreeMap<i64, Vec<MapNodeRow>> = BTreeMap::new();
        let mut query = self.connection.prepare_cached(
            "SELECT map_snapshot_id, noun, guid, name, claim, above_guid, merged_into_guid, x, y
             FROM map_snapshot_node ORDER BY id",
        )?;
        for (map, node) in super::collect(query.query([])?, |row| {
            let noun: String = row.get("noun")?;
            let (x, y): (Option<f64>, Option<f64>) = (row.get("x")?, row.get("y")?);
            let node = MapNodeRow {
                noun: MapNoun::from_name(&noun).unwrap_or(MapNoun::Theme),
                guid: row.get("guid")?,
                name: row.get("name")?,
                claim: row.get("claim")?,
                above: row.get("above_guid")?,
                merged_into: row.get("merged_into_guid")?,
                place: x.zip(y),
            };
            Ok((row.get("map_snapshot_id")?, node))
        })? {
            nodes.entry(map).or_default().push(node);
        }
        let mut members: BTreeMap<i64, Vec<(String, String)>> = BTreeMap::new();
        let mut query = self
            .connection
            .prepare_cached("SELECT map_snapshot_id, theme_guid, code_guid FROM map_snapshot_code ORDER BY id")?;
        for (map, member) in super::collect(query.query([])?, |row| {
            Ok((row.get("map_snapshot_id")?, (row.get("theme_guid")?, row.get("code_guid")?)))
        })? {
            members.entry(map).or_default().push(member);
        }
        let mut relations: BTreeMap<i64, Vec<MapRelationRow>> = BTreeMap::new();
        let mut query = self.connection.prepare_cached(
            "SELECT map_snapshot_id, guid, from_guid, to_guid, label, direction FROM map_snapshot_relation ORDER BY id",
        )?;
        for (map, relation) in super::collect(query.query([])?, |row| {
            let direction: String = row.get("direction")?;
            let relation = MapRelationRow {
                guid: row.get("guid")?,
                from: row.get("from_guid")?,
                to: row.get("to_guid")?,
                label: row.get("label")?,
                direction: RelationDirection::from_name(&direction).unwrap_or(RelationDirection::Neither),
            };
            Ok((row.get("map_snapshot_id")?, relation))
        })? {
            relations.entry(map).or_default().push(relation);
        }
        let mut query = self
            .connection
            .prepare_cached("SELECT id, name, reason, coder_id, created_at FROM map_snapshot ORDER BY id")?;
        super::collect(query.query([])?, |row| {
            let id: i64 = row.get("id")?;
            Ok(MapSnapshotRow {
                id: MapSnapshotId(id),
                name: row.get("name")?,
                reason: row.get("reason")?,
                coder: CoderId(row.get("coder_id")?),
                created_at: row.get("created_at")?,
                nodes: nodes.get(&id).cloned().unwrap_or_default(),
                members: members.get(&id).cloned().unwrap_or_default(),
                relations: relations.get(&id).cloned().unwrap_or_default(),
            })
        })
    }
}

impl Writer<'_> {
    /// Keeps a map; its identity is not looked at.
    pub fn insert_map_snapshot(&self, guid: &str, map: &MapSnapshotRow) -> Result<MapSnapshotId, StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO map_snapshot (guid, name, reason, coder_id, created_at)
                 VALUES (:guid, :name, :reason, :coder, :at)",
            )?
            .execute(named_params! {
                ":guid": guid, ":name": map.name, ":reason": map.reason, ":coder": map.coder.0, ":at": map.created_at,
            })?;
        let id = MapSnapshotId(self.connection.last_insert_rowid());
        for node in &map.nodes {
            self.connection
                .prepare_cached(
                    "INSERT INTO map_snapshot_node
                     (map_snapshot_id, noun, guid, name, claim, above_guid, merged_into_guid, x, y)
                     VALUES (:map, :noun, :guid, :name, :claim, :above, :merged, :x, :y)",
                )?
                .execute(named_params! {
                    ":map": id.0, ":noun": node.noun.name(), ":guid": node.guid, ":name": node.name,
                    ":claim": node.claim, ":above": node.above, ":merged": node.merged_into,
                    ":x": node.place.map(|(x, _)| x), ":y": node.place.map(|(_, y)| y),
                })?;
        }
        for (theme, code) in &map.members {
            self.connection
                .prepare_cached(
                    "INSERT INTO map_snapshot_code (map_snapshot_id, theme_guid, code_guid) VALUES (:map, :theme, :code)",
                )?
                .execute(named_params! {":map": id.0, ":theme": theme, ":code": code})?;
        }
        for relation in &map.relations {
            self.connection
                .prepare_cached(
                    "INSERT INTO map_snapshot_relation (map_snapshot_id, guid, from_guid, to_guid, label, direction)
                     VALUES (:map, :guid, :from, :to, :label, :direction)",
                )?
                .execute(named_params! {
                    ":map": id.0, ":guid": relation.guid, ":from": relation.from, ":to": relation.to,
                    ":label": relation.label, ":direction": relation.direction.name(),
                })?;
        }
        Ok(id)
    }

    /// Takes a map out that was kept.
    pub fn delete_map_snapshot(&self, id: MapSnapshotId) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM map_snapshot WHERE id = :id")?
            .execute(named_params! {":id": id.0})?;
        Ok(())
    }

    /// Puts other words in a map that was kept: where a person's words are taken out. What stands on it stays.
    pub fn set_map_snapshot_words(&self, map: &MapSnapshotRow) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("UPDATE map_snapshot SET name = :name, reason = :reason WHERE id = :id")?
            .execute(named_params! {":id": map.id.0, ":name": map.name, ":reason": map.reason})?;
        for node in &map.nodes {
            self.connection
                .prepare_cached(
                    "UPDATE map_snapshot_node SET name = :name, claim = :claim
                     WHERE map_snapshot_id = :map AND guid = :guid",
                )?
                .execute(named_params! {
                    ":map": map.id.0, ":guid": node.guid, ":name": node.name, ":claim": node.claim,
                })?;
        }
        for relation in &map.relations {
            self.connection
                .prepare_cached(
                    "UPDATE map_snapshot_relation SET label = :label WHERE map_snapshot_id = :map AND guid = :guid",
                )?
                .execute(named_params! {":map": map.id.0, ":guid": relation.guid, ":label": relation.label})?;
        }
        Ok(())
    }
}
