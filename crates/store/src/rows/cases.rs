//! Cases, attributes and their values.

use rusqlite::{Row, named_params};
use sitat_model::{AttributeId, AttributeKind, AttributeValue, CaseId, CaseKind, ParticipantId};

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
}

/// An attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttributeRow {
    /// Identity.
    pub id: AttributeId,
    /// Name.
    pub name: String,
    /// What its values are.
    pub kind: AttributeKind,
    /// Unit of numbers.
    pub unit: Option<String>,
    /// How it is derived from others.
    pub formula: Option<String>,
}

/// Whom a value describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ValueOwner {
    /// A case.
    Case(CaseId),
    /// A participant.
    Participant(ParticipantId),
}

/// A value of an attribute.
#[derive(Clone, Debug, PartialEq)]
pub struct ValueRow {
    /// The attribute.
    pub attribute: AttributeId,
    /// Whom it describes.
    pub owner: ValueOwner,
    /// The value.
    pub value: AttributeValue,
}

fn read_value(row: &Row<'_>) -> rusqlite::Result<ValueRow> {
    let text: Option<String> = row.get("value_text")?;
    let number: Option<f64> = row.get("value_number")?;
    let boolean: Option<bool> = row.get("value_boolean")?;
    let case: Option<i64> = row.get("case_id")?;
    let participant: Option<i64> = row.get("participant_id")?;
    let value = match (text, number, boolean) {
        (Some(text), _, _) => AttributeValue::Text(text),
        (_, Some(number), _) => AttributeValue::Number(number),
        (_, _, boolean) => AttributeValue::Boolean(boolean.unwrap_or_default()),
    };
    let owner = match (case, participant) {
        (Some(case), _) => ValueOwner::Case(CaseId(case)),
        (None, participant) => ValueOwner::Participant(ParticipantId(participant.unwrap_or_default())),
    };
    Ok(ValueRow { attribute: AttributeId(row.get("attribute_id")?), owner, value })
}

impl Reader<'_> {
    /// All cases, in order of creation.
    pub fn cases(&self) -> Result<Vec<CaseRow>, StoreError> {
        let mut query = self.connection.prepare_cached("SELECT id, name, kind FROM \"case\" ORDER BY id")?;
        super::collect(query.query([])?, |row| {
            let kind: String = row.get("kind")?;
            Ok(CaseRow {
                id: CaseId(row.get("id")?),
                name: row.get("name")?,
                kind: CaseKind::from_name(&kind).unwrap_or(CaseKind::Other),
            })
        })
    }

    /// All attributes, in order of creation.
    pub fn attributes(&self) -> Result<Vec<AttributeRow>, StoreError> {
        let mut query =
            self.connection.prepare_cached("SELECT id, name, kind, unit, formula FROM attribute ORDER BY id")?;
        super::collect(query.query([])?, |row| {
            let kind: String = row.get("kind")?;
            Ok(AttributeRow {
                id: AttributeId(row.get("id")?),
                name: row.get("name")?,
                kind: AttributeKind::from_name(&kind).unwrap_or(AttributeKind::Text),
                unit: row.get("unit")?,
                formula: row.get("formula")?,
            })
        })
    }

    /// All values that were entered; derived ones are not among them.
    pub fn attribute_values(&self) -> Result<Vec<ValueRow>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT attribute_id, case_id, participant_id, value_text, value_number, value_boolean FROM attribute_value ORDER BY id",
        )?;
        super::collect(query.query([])?, read_value)
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

    /// Makes an attribute.
    pub fn insert_attribute(
        &self,
        guid: &str,
        attribute: &AttributeRow,
        created_at: i64,
    ) -> Result<AttributeId, StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO attribute (guid, name, kind, unit, formula, created_at)
                 VALUES (:guid, :name, :kind, :unit, :formula, :created_at)",
            )?
            .execute(named_params! {
                ":guid": guid, ":name": attribute.name, ":kind": attribute.kind.name(), ":unit": attribute.unit,
                ":formula": attribute.formula, ":created_at": created_at,
            })?;
        Ok(AttributeId(self.connection.last_insert_rowid()))
    }

    /// Takes an attribute and its values out.
    pub fn delete_attribute(&self, id: AttributeId) -> Result<(), StoreError> {
        self.connection.prepare_cached("DELETE FROM attribute WHERE id = :id")?.execute(named_params! {":id": id.0})?;
        Ok(())
    }

    /// Sets or (with `None`) removes the value of a case. Nothing is written if it is the same.
    pub fn set_value(
        &self,
        attribute: AttributeId,
        case: CaseId,
        value: Option<&AttributeValue>,
    ) -> Result<(), StoreError> {
        let Some(value) = value else {
            self.connection
                .prepare_cached("DELETE FROM attribute_value WHERE attribute_id = :attribute AND case_id = :case")?
                .execute(named_params! {":attribute": attribute.0, ":case": case.0})?;
            return Ok(());
        };
        let (text, number, boolean) = match value {
            AttributeValue::Text(text) => (Some(text.as_str()), None, None),
            AttributeValue::Number(number) => (None, Some(*number), None),
            AttributeValue::Boolean(boolean) => (None, None, Some(*boolean)),
        };
        self.connection
            .prepare_cached(
                "INSERT INTO attribute_value (attribute_id, case_id, value_text, value_number, value_boolean)
                 VALUES (:attribute, :case, :text, :number, :boolean)
                 ON CONFLICT (attribute_id, case_id) DO UPDATE
                 SET value_text = :text, value_number = :number, value_boolean = :boolean
                 WHERE value_text IS NOT :text OR value_number IS NOT :number OR value_boolean IS NOT :boolean",
            )?
            .execute(named_params! {
                ":attribute": attribute.0, ":case": case.0, ":text": text, ":number": number, ":boolean": boolean,
            })?;
        Ok(())
    }
}
