//! The life of the project: ground, institution, days, who has access, and the steps of closing it.

use std::collections::BTreeSet;

use rusqlite::{OptionalExtension as _, named_params};
use sitat_model::{ClosingStep, CoderId, LegalBasis, SourceId, StorageClass};

use crate::{Reader, StoreError, Writer};

/// What is said about the life of the project; what is not said is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LifeRow {
    /// The institution that decides and answers.
    pub controller: String,
    /// What the ethics committee or the data protection service calls the project.
    pub ethics_reference: String,
    /// On what ground.
    pub legal_basis: Option<LegalBasis>,
    /// The ground in words.
    pub legal_basis_note: String,
    /// How sensitive the material is.
    pub storage_class: Option<StorageClass>,
    /// The same in the words of the institution, and where it is kept.
    pub storage_note: String,
    /// The first day, `YYYY-MM-DD`.
    pub starts_on: Option<String>,
    /// The last day, `YYYY-MM-DD`.
    pub ends_on: Option<String>,
    /// When recordings are to be deleted, `YYYY-MM-DD`.
    pub recordings_deletion_planned_on: Option<String>,
}

/// Somebody who has access.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AccessRow {
    /// Their name.
    pub name: String,
    /// What they are in the project.
    pub role: String,
    /// From when, `YYYY-MM-DD`; none: from the beginning.
    pub since: Option<String>,
    /// Until when, `YYYY-MM-DD`; none: still.
    pub until: Option<String>,
}

/// A step of closing that was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClosingRow {
    /// Which.
    pub step: ClosingStep,
    /// Who took it.
    pub coder: String,
    /// When, milliseconds UTC.
    pub done_at: i64,
}

/// A file that is kept when the project is gone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptFileRow {
    /// Its name.
    pub file_name: String,
    /// SHA-256, hexadecimal.
    pub sha256: String,
    /// Its size in bytes.
    pub bytes: i64,
}

impl Reader<'_> {
    /// What is said about the life of the project.
    pub fn life(&self) -> Result<LifeRow, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT controller, ethics_reference, legal_basis, legal_basis_note, storage_class, storage_note, starts_on,
             ends_on, recordings_deletion_planned_on FROM project_life WHERE id = 1",
        )?;
        let found = query.query_row([], |row| {
            let name = |column: &str| row.get::<_, Option<String>>(column);
            Ok(LifeRow {
                controller: row.get("controller")?,
                ethics_reference: row.get("ethics_reference")?,
                legal_basis: name("legal_basis")?.and_then(|name| LegalBasis::from_name(&name)),
                legal_basis_note: row.get("legal_basis_note")?,
                storage_class: name("storage_class")?.and_then(|name| StorageClass::from_name(&name)),
                storage_note: row.get("storage_note")?,
                starts_on: row.get("starts_on")?,
                ends_on: row.get("ends_on")?,
                recordings_deletion_planned_on: row.get("recordings_deletion_planned_on")?,
            })
        });
        Ok(found.optional()?.unwrap_or_default())
    }

    /// Who has access, in their order.
    pub fn access(&self) -> Result<Vec<AccessRow>, StoreError> {
        let mut query = self
            .connection
            .prepare_cached("SELECT name, role, since, until FROM project_access ORDER BY position, id")?;
        super::collect(query.query([])?, |row| {
            Ok(AccessRow {
                name: row.get("name")?,
                role: row.get("role")?,
                since: row.get("since")?,
                until: row.get("until")?,
            })
        })
    }

    /// The sources to which a recording is linked.
    pub fn recorded_sources(&self) -> Result<BTreeSet<SourceId>, StoreError> {
        let mut query = self.connection.prepare_cached("SELECT source_id FROM source_recording ORDER BY source_id")?;
        let all = super::collect(query.query([])?, |row| Ok(SourceId(row.get("source_id")?)))?;
        Ok(all.into_iter().collect())
    }

    /// The steps of closing that were taken, in the order in which they were.
    pub fn closing_steps(&self) -> Result<Vec<ClosingRow>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT step, coder.name AS coder, done_at FROM closing_step JOIN coder ON coder.id = coder_id
             ORDER BY closing_step.id",
        )?;
        let rows = super::collect(query.query([])?, |row| {
            let step: String = row.get("step")?;
            let (coder, done_at) = (row.get("coder")?, row.get("done_at")?);
            Ok(ClosingStep::from_name(&step).map(|step| ClosingRow { step, coder, done_at }))
        })?;
        Ok(rows.into_iter().flatten().collect())
    }

    /// The files that are kept when the project is gone, in the order in which they were written.
    pub fn kept_files(&self) -> Result<Vec<KeptFileRow>, StoreError> {
        let mut query = self.connection.prepare_cached("SELECT file_name, sha256, bytes FROM kept_file ORDER BY id")?;
        super::collect(query.query([])?, |row| {
            Ok(KeptFileRow { file_name: row.get("file_name")?, sha256: row.get("sha256")?, bytes: row.get("bytes")? })
        })
    }
}

impl Writer<'_> {
    /// Says anew what the life of the project is.
    pub fn set_life(&self, row: &LifeRow) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO project_life (id, controller, ethics_reference, legal_basis, legal_basis_note,
                 storage_class, storage_note, starts_on, ends_on, recordings_deletion_planned_on)
                 VALUES (1, :controller, :ethics_reference, :legal_basis, :legal_basis_note, :storage_class,
                 :storage_note, :starts_on, :ends_on, :recordings)
                 ON CONFLICT (id) DO UPDATE SET controller = :controller, ethics_reference = :ethics_reference,
                 legal_basis = :legal_basis, legal_basis_note = :legal_basis_note, storage_class = :storage_class,
                 storage_note = :storage_note, starts_on = :starts_on, ends_on = :ends_on,
                 recordings_deletion_planned_on = :recordings",
            )?
            .execute(named_params! {
                ":controller": row.controller, ":ethics_reference": row.ethics_reference,
                ":legal_basis": row.legal_basis.map(LegalBasis::name), ":legal_basis_note": row.legal_basis_note,
                ":storage_class": row.storage_class.map(StorageClass::name), ":storage_note": row.storage_note,
                ":starts_on": row.starts_on, ":ends_on": row.ends_on,
                ":recordings": row.recordings_deletion_planned_on,
            })?;
        Ok(())
    }

    /// Puts a list of who has access in the place of the one that is there.
    pub fn set_access(&self, people: &[(String, AccessRow)]) -> Result<(), StoreError> {
        self.connection.execute("DELETE FROM project_access", [])?;
        for (position, (guid, row)) in (0_u32..).zip(people) {
            self.connection
                .prepare_cached(
                    "INSERT INTO project_access (guid, position, name, role, since, until)
                     VALUES (:guid, :position, :name, :role, :since, :until)",
                )?
                .execute(named_params! {
                    ":guid": guid, ":position": position, ":name": row.name, ":role": row.role,
                    ":since": row.since, ":until": row.until,
                })?;
        }
        Ok(())
    }

    /// Says that a step of closing was taken, by the coder of this step of the journal.
    pub fn set_closing_step(&self, step: ClosingStep, coder: CoderId, at: i64) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO closing_step (step, coder_id, done_at) VALUES (:step, :coder, :at)
                 ON CONFLICT (step) DO UPDATE SET coder_id = :coder, done_at = :at",
            )?
            .execute(named_params! {":step": step.name(), ":coder": coder.0, ":at": at})?;
        Ok(())
    }

    /// Remembers a file that is kept.
    pub fn set_kept_file(&self, row: &KeptFileRow) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO kept_file (file_name, sha256, bytes) VALUES (:file_name, :sha256, :bytes)
                 ON CONFLICT (file_name) DO UPDATE SET sha256 = :sha256, bytes = :bytes",
            )?
            .execute(named_params! {
                ":file_name": row.file_name, ":sha256": row.sha256, ":bytes": row.bytes,
            })?;
        Ok(())
    }
}
