//! Cases: what each is, its other names and what it is in the study.

use std::collections::BTreeMap;

use rusqlite::named_params;
use sitat_model::{CaseId, CaseKind, CaseStatus, DEEPEST};

use crate::{Reader, StoreError, Writer};

/// A case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseRow {
    /// Identity.
    pub id: CaseId,
    /// Name.
    pub name: String,
    /// Kind.
    pub kind: CaseKind,
    /// What the project calls its kind, where it is none of the usual ones.
    pub kind_name: Option<String>,
    /// The case that it is part of.
    pub parent: Option<CaseId>,
    /// An official number.
    pub number: Option<String>,
    /// What the researcher says of it.
    pub summary: String,
}

/// What is told of a case beyond its name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CaseDetails {
    /// Kind.
    pub kind: CaseKind,
    /// What the project calls its kind.
    pub kind_name: Option<String>,
    /// The case that it is part of.
    pub parent: Option<CaseId>,
    /// An official number.
    pub number: Option<String>,
    /// What the researcher says of it.
    pub summary: String,
}

impl Reader<'_> {
    /// All cases, in order of creation.
    pub fn cases(&self) -> Result<Vec<CaseRow>, StoreError> {
        let mut query = self
            .connection
            .prepare_cached("SELECT id, name, kind, kind_name, parent_id, number, summary FROM \"case\" ORDER BY id")?;
        let rows = super::collect(query.query([])?, |row| {
            let kind: String = row.get("kind")?;
            Ok(CaseRow {
                id: CaseId(row.get("id")?),
                name: row.get("name")?,
                kind: CaseKind::from_name(&kind).unwrap_or(CaseKind::Other),
                kind_name: row.get("kind_name")?,
                parent: row.get::<_, Option<i64>>("parent_id")?.map(CaseId),
                number: row.get("number")?,
                summary: row.get("summary")?,
            })
        })?;
        Ok(super::mend_tree(rows, DEEPEST, |row: &mut CaseRow| (row.id, &mut row.parent)))
    }

    /// The other names of each case, in order of naming.
    pub fn case_aliases(&self) -> Result<BTreeMap<CaseId, Vec<String>>, StoreError> {
        let mut query = self.connection.prepare_cached("SELECT case_id, name FROM case_alias ORDER BY id")?;
        let rows = super::collect(query.query([])?, |row| Ok((CaseId(row.get("case_id")?), row.get("name")?)))?;
        let mut aliases: BTreeMap<CaseId, Vec<String>> = BTreeMap::new();
        for (case, name) in rows {
            aliases.entry(case).or_default().push(name);
        }
        Ok(aliases)
    }

    /// What each case is in the study, in the order of the statuses.
    pub fn case_statuses(&self) -> Result<BTreeMap<CaseId, Vec<CaseStatus>>, StoreError> {
        let mut query = self.connection.prepare_cached("SELECT case_id, status FROM case_status ORDER BY id")?;
        let rows = super::collect(query.query([])?, |row| {
            let status: String = row.get("status")?;
            Ok((CaseId(row.get("case_id")?), CaseStatus::from_name(&status)))
        })?;
        let mut statuses: BTreeMap<CaseId, Vec<CaseStatus>> = BTreeMap::new();
        for (case, status) in rows {
            statuses.entry(case).or_default().extend(status);
        }
        statuses.values_mut().for_each(|own| own.sort_unstable());
        Ok(statuses)
    }
}

impl Writer<'_> {
    /// Makes a case.
    pub fn insert_case(&self, guid: &str, name: &str, kind: CaseKind, created_at: i64) -> Result<CaseId, StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO \"case\" (guid, name, kind, created_at) VALUES (:guid, :name, :kind, :created_at)",
            )?
            .execute(named_params! {":guid": guid, ":name": name, ":kind": kind.name(), ":created_at": created_at})?;
        Ok(CaseId(self.connection.last_insert_rowid()))
    }

    /// Gives a case another name and kind.
    pub fn set_case(&self, id: CaseId, name: &str, kind: CaseKind) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("UPDATE \"case\" SET name = :name, kind = :kind WHERE id = :id")?
            .execute(named_params! {":name": name, ":kind": kind.name(), ":id": id.0})?;
        Ok(())
    }

    /// Takes a case out.
    pub fn delete_case(&self, id: CaseId) -> Result<(), StoreError> {
        self.connection.prepare_cached("DELETE FROM \"case\" WHERE id = :id")?.execute(named_params! {":id": id.0})?;
        Ok(())
    }

    /// Says more of a case.
    pub fn set_case_details(&self, id: CaseId, details: &CaseDetails) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "UPDATE \"case\" SET kind = :kind, kind_name = :kind_name, parent_id = :parent, number = :number,
                 summary = :summary WHERE id = :id",
            )?
            .execute(named_params! {
                ":kind": details.kind.name(), ":kind_name": details.kind_name, ":parent": details.parent.map(|id| id.0),
                ":number": details.number, ":summary": details.summary, ":id": id.0,
            })?;
        Ok(())
    }

    /// Gives a case other names.
    pub fn set_case_aliases(&self, id: CaseId, names: &[String]) -> Result<(), StoreError> {
        let now = self.case_aliases()?.remove(&id).unwrap_or_default();
        for name in now.iter().filter(|name| !names.contains(name)) {
            self.connection
                .prepare_cached("DELETE FROM case_alias WHERE case_id = :id AND name = :name")?
                .execute(named_params! {":id": id.0, ":name": name})?;
        }
        for name in names.iter().filter(|name| !now.contains(name)) {
            self.connection
                .prepare_cached("INSERT INTO case_alias (case_id, name) VALUES (:id, :name) ON CONFLICT DO NOTHING")?
                .execute(named_params! {":id": id.0, ":name": name})?;
        }
        Ok(())
    }

    /// Says what a case is in the study.
    pub fn set_case_statuses(&self, id: CaseId, statuses: &[CaseStatus]) -> Result<(), StoreError> {
        let now = self.case_statuses()?.remove(&id).unwrap_or_default();
        for status in now.iter().filter(|status| !statuses.contains(status)) {
            self.connection
                .prepare_cached("DELETE FROM case_status WHERE case_id = :id AND status = :status")?
                .execute(named_params! {":id": id.0, ":status": status.name()})?;
        }
        for status in statuses.iter().filter(|status| !now.contains(status)) {
            self.connection
                .prepare_cached(
                    "INSERT INTO case_status (case_id, status) VALUES (:id, :status) ON CONFLICT DO NOTHING",
                )?
                .execute(named_params! {":id": id.0, ":status": status.name()})?;
        }
        Ok(())
    }
}
