//! Which code of one tree corresponds to which code of another, and the passages that show it.

use std::collections::BTreeMap;

use rusqlite::named_params;
use sitat_model::{CodeId, CorrespondenceId, CorrespondenceKind, SegmentId};

use crate::{Reader, StoreError, Writer};

/// That two codes correspond.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CorrespondenceRow {
    /// Identity.
    pub id: CorrespondenceId,
    /// The one.
    pub from: CodeId,
    /// The other. In the file a pair stands once, the older code first.
    pub to: CodeId,
    /// What the one is to the other.
    pub kind: CorrespondenceKind,
    /// Why, or with what reservation.
    pub note: String,
    /// When it was made, milliseconds UTC.
    pub created_at: i64,
}

impl CorrespondenceRow {
    /// As it lies in the file.
    fn tidy(&self) -> (CodeId, CodeId, CorrespondenceKind) {
        if self.from <= self.to { (self.from, self.to, self.kind) } else { (self.to, self.from, self.kind.turned()) }
    }
}

impl Reader<'_> {
    /// All correspondences of codes, oldest first.
    pub fn correspondences(&self) -> Result<Vec<CorrespondenceRow>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT id, from_code_id, to_code_id, kind, note, created_at FROM correspondence ORDER BY id",
        )?;
        super::collect(query.query([])?, |row| {
            let kind: String = row.get("kind")?;
            Ok(CorrespondenceRow {
                id: CorrespondenceId(row.get("id")?),
                from: CodeId(row.get("from_code_id")?),
                to: CodeId(row.get("to_code_id")?),
                kind: CorrespondenceKind::from_name(&kind).unwrap_or(CorrespondenceKind::Related),
                note: row.get("note")?,
                created_at: row.get("created_at")?,
            })
        })
    }

    /// The passages that show correspondences, in the order in which they were taken.
    pub fn correspondence_evidence(&self) -> Result<BTreeMap<CorrespondenceId, Vec<SegmentId>>, StoreError> {
        let mut query = self
            .connection
            .prepare_cached("SELECT correspondence_id, segment_id FROM correspondence_segment ORDER BY id")?;
        let mut all: BTreeMap<CorrespondenceId, Vec<SegmentId>> = BTreeMap::new();
        for (correspondence, segment) in super::collect(query.query([])?, |row| {
            Ok((CorrespondenceId(row.get("correspondence_id")?), SegmentId(row.get("segment_id")?)))
        })? {
            all.entry(correspondence).or_default().push(segment);
        }
        Ok(all)
    }
}

impl Writer<'_> {
    /// Makes a correspondence; the identity in the row is not looked at.
    pub fn insert_correspondence(&self, guid: &str, row: &CorrespondenceRow) -> Result<CorrespondenceId, StoreError> {
        let (from, to, kind) = row.tidy();
        self.connection
            .prepare_cached(
                "INSERT INTO correspondence (guid, from_code_id, to_code_id, kind, note, created_at)
                 VALUES (:guid, :from, :to, :kind, :note, :at)",
            )?
            .execute(named_params! {
                ":guid": guid, ":from": from.0, ":to": to.0, ":kind": kind.name(), ":note": row.note,
                ":at": row.created_at,
            })?;
        Ok(CorrespondenceId(self.connection.last_insert_rowid()))
    }

    /// Changes which codes correspond, how, or what is noted of it. Nothing is written if it is the same.
    pub fn update_correspondence(&self, row: &CorrespondenceRow) -> Result<(), StoreError> {
        let (from, to, kind) = row.tidy();
        self.connection
            .prepare_cached(
                "UPDATE correspondence SET from_code_id = :from, to_code_id = :to, kind = :kind, note = :note
                 WHERE id = :id
                 AND (from_code_id <> :from OR to_code_id <> :to OR kind <> :kind OR note <> :note)",
            )?
            .execute(named_params! {
                ":from": from.0, ":to": to.0, ":kind": kind.name(), ":note": row.note, ":id": row.id.0,
            })?;
        Ok(())
    }

    /// Takes a correspondence away.
    pub fn delete_correspondence(&self, id: CorrespondenceId) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM correspondence WHERE id = :id")?
            .execute(named_params! {":id": id.0})?;
        Ok(())
    }

    /// Says whether a passage shows a correspondence.
    pub fn set_correspondence_evidence(
        &self,
        id: CorrespondenceId,
        segment: SegmentId,
        shows: bool,
    ) -> Result<(), StoreError> {
        let sql = if shows {
            "INSERT INTO correspondence_segment (correspondence_id, segment_id) SELECT :id, :segment
             WHERE NOT EXISTS (SELECT 1 FROM correspondence_segment
             WHERE correspondence_id = :id AND segment_id = :segment)"
        } else {
            "DELETE FROM correspondence_segment WHERE correspondence_id = :id AND segment_id = :segment"
        };
        self.connection.prepare_cached(sql)?.execute(named_params! {":id": id.0, ":segment": segment.0})?;
        Ok(())
    }
}
