//! Attributes and their values: what they are, where they come from, why they are missing, and what else is said.

use std::collections::BTreeMap;

use rusqlite::{Row, named_params};
use sitat_model::{AttributeId, AttributeKind, AttributeScale, AttributeValue, CaseId, MissingReason, ParticipantId};

use crate::{Reader, StoreError, Writer};

/// An attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttributeRow {
    /// Identity.
    pub id: AttributeId,
    /// Name.
    pub name: String,
    /// How its values are stored.
    pub kind: AttributeKind,
    /// What they mean beyond that.
    pub scale: Option<AttributeScale>,
    /// Unit of numbers.
    pub unit: Option<String>,
    /// How it is derived from others.
    pub formula: Option<String>,
    /// Its place among the columns.
    pub position: i64,
    /// What is to be known of it.
    pub note: String,
    /// Its categories, in their own order.
    pub categories: Vec<String>,
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
    /// Where it is taken from, and for which year.
    pub about: ValueAbout,
}

/// Where a value is taken from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ValueAbout {
    /// The place that it is taken from.
    pub origin: Option<String>,
    /// The year that it holds for.
    pub year: Option<i32>,
    /// What else is to be known of it.
    pub note: String,
}

/// What another place says a value is.
#[derive(Clone, Debug, PartialEq)]
pub struct CompetingRow {
    /// Identity.
    pub id: i64,
    /// The attribute.
    pub attribute: AttributeId,
    /// The case that it describes.
    pub case: CaseId,
    /// The value.
    pub value: AttributeValue,
    /// Where it is taken from.
    pub about: ValueAbout,
}

/// Why a value is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MissingRow {
    /// The attribute.
    pub attribute: AttributeId,
    /// The case.
    pub case: CaseId,
    /// Why.
    pub reason: MissingReason,
}

fn value_of(row: &Row<'_>) -> rusqlite::Result<AttributeValue> {
    let text: Option<String> = row.get("value_text")?;
    let number: Option<f64> = row.get("value_number")?;
    let boolean: Option<bool> = row.get("value_boolean")?;
    Ok(match (text, number, boolean) {
        (Some(text), _, _) => AttributeValue::Text(text),
        (_, Some(number), _) => AttributeValue::Number(number),
        (_, _, boolean) => AttributeValue::Boolean(boolean.unwrap_or_default()),
    })
}

fn about_of(row: &Row<'_>) -> rusqlite::Result<ValueAbout> {
    Ok(ValueAbout { origin: row.get("origin")?, year: row.get("year")?, note: row.get("note")? })
}

/// A value in the three columns that hold values.
fn columns(value: &AttributeValue) -> (Option<&str>, Option<f64>, Option<bool>) {
    match value {
        AttributeValue::Text(text) => (Some(text.as_str()), None, None),
        AttributeValue::Number(number) => (None, Some(*number), None),
        AttributeValue::Boolean(boolean) => (None, None, Some(*boolean)),
    }
}

impl Reader<'_> {
    /// All attributes of cases, in the order of the columns.
    pub fn attributes(&self) -> Result<Vec<AttributeRow>, StoreError> {
        let mut query = self
            .connection
            .prepare_cached("SELECT attribute_id, name FROM attribute_category ORDER BY attribute_id, position, id")?;
        let mut categories: BTreeMap<AttributeId, Vec<String>> = BTreeMap::new();
        for (attribute, name) in
            super::collect(query.query([])?, |row| Ok((AttributeId(row.get("attribute_id")?), row.get("name")?)))?
        {
            categories.entry(attribute).or_default().push(name);
        }
        let mut query = self.connection.prepare_cached(
            "SELECT id, name, kind, scale, unit, formula, position, note FROM attribute WHERE owner = 'case'
             ORDER BY position, id",
        )?;
        super::collect(query.query([])?, |row| {
            let kind: String = row.get("kind")?;
            let scale: Option<String> = row.get("scale")?;
            let id = AttributeId(row.get("id")?);
            Ok(AttributeRow {
                id,
                name: row.get("name")?,
                kind: AttributeKind::from_name(&kind).unwrap_or(AttributeKind::Text),
                scale: scale.as_deref().and_then(AttributeScale::from_name),
                unit: row.get("unit")?,
                formula: row.get("formula")?,
                position: row.get("position")?,
                note: row.get("note")?,
                categories: categories.get(&id).cloned().unwrap_or_default(),
            })
        })
    }

    /// All values that were entered; derived ones are not among them.
    pub fn attribute_values(&self) -> Result<Vec<ValueRow>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT attribute_id, case_id, participant_id, value_text, value_number, value_boolean, origin, year, note
             FROM attribute_value ORDER BY id",
        )?;
        super::collect(query.query([])?, |row| {
            let case: Option<i64> = row.get("case_id")?;
            let participant: Option<i64> = row.get("participant_id")?;
            let owner = match (case, participant) {
                (Some(case), _) => ValueOwner::Case(CaseId(case)),
                (None, participant) => ValueOwner::Participant(ParticipantId(participant.unwrap_or_default())),
            };
            let attribute = AttributeId(row.get("attribute_id")?);
            Ok(ValueRow { attribute, owner, value: value_of(row)?, about: about_of(row)? })
        })
    }

    /// Why values of cases are not there.
    pub fn missing_values(&self) -> Result<Vec<MissingRow>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT attribute_id, case_id, reason FROM missing_value WHERE case_id IS NOT NULL ORDER BY id",
        )?;
        super::collect(query.query([])?, |row| {
            let reason: String = row.get("reason")?;
            Ok(MissingRow {
                attribute: AttributeId(row.get("attribute_id")?),
                case: CaseId(row.get("case_id")?),
                reason: MissingReason::from_name(&reason).unwrap_or(MissingReason::Unknown),
            })
        })
    }

    /// What other places say values of cases are, in order of entry.
    pub fn competing_values(&self) -> Result<Vec<CompetingRow>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT id, attribute_id, case_id, value_text, value_number, value_boolean, origin, year, note
             FROM competing_value WHERE case_id IS NOT NULL ORDER BY id",
        )?;
        super::collect(query.query([])?, |row| {
            Ok(CompetingRow {
                id: row.get("id")?,
                attribute: AttributeId(row.get("attribute_id")?),
                case: CaseId(row.get("case_id")?),
                value: value_of(row)?,
                about: about_of(row)?,
            })
        })
    }
}

impl Writer<'_> {
    /// Makes an attribute.
    pub fn insert_attribute(
        &self,
        guid: &str,
        attribute: &AttributeRow,
        created_at: i64,
    ) -> Result<AttributeId, StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO attribute (guid, name, kind, scale, unit, formula, position, note, created_at)
                 VALUES (:guid, :name, :kind, :scale, :unit, :formula, :position, :note, :created_at)",
            )?
            .execute(named_params! {
                ":guid": guid, ":name": attribute.name, ":kind": attribute.kind.name(),
                ":scale": attribute.scale.map(AttributeScale::name), ":unit": attribute.unit,
                ":formula": attribute.formula, ":position": attribute.position, ":note": attribute.note,
                ":created_at": created_at,
            })?;
        let id = AttributeId(self.connection.last_insert_rowid());
        self.set_categories(id, &attribute.categories)?;
        Ok(id)
    }

    /// Says anew what an attribute is. Its categories are written if they are others.
    pub fn set_attribute(&self, attribute: &AttributeRow) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "UPDATE attribute SET name = :name, kind = :kind, scale = :scale, unit = :unit, formula = :formula,
                 position = :position, note = :note WHERE id = :id",
            )?
            .execute(named_params! {
                ":id": attribute.id.0, ":name": attribute.name, ":kind": attribute.kind.name(),
                ":scale": attribute.scale.map(AttributeScale::name), ":unit": attribute.unit,
                ":formula": attribute.formula, ":position": attribute.position, ":note": attribute.note,
            })?;
        self.set_categories(attribute.id, &attribute.categories)
    }

    /// Gives an attribute its categories, in their order.
    pub fn set_categories(&self, id: AttributeId, categories: &[String]) -> Result<(), StoreError> {
        let mut query = self
            .connection
            .prepare_cached("SELECT name FROM attribute_category WHERE attribute_id = :id ORDER BY position, id")?;
        let now: Vec<String> = super::collect(query.query(named_params! {":id": id.0})?, |row| row.get("name"))?;
        if now == categories {
            return Ok(());
        }
        for name in now.iter().filter(|name| !categories.contains(name)) {
            self.connection
                .prepare_cached("DELETE FROM attribute_category WHERE attribute_id = :id AND name = :name")?
                .execute(named_params! {":id": id.0, ":name": name})?;
        }
        for (position, name) in (0_i64..).zip(categories) {
            self.connection
                .prepare_cached(
                    "INSERT INTO attribute_category (attribute_id, position, name) VALUES (:id, :position, :name)
                     ON CONFLICT (attribute_id, name) DO UPDATE SET position = :position WHERE position <> :position",
                )?
                .execute(named_params! {":id": id.0, ":position": position, ":name": name})?;
        }
        Ok(())
    }

    /// Takes an attribute and its values out.
    pub fn delete_attribute(&self, id: AttributeId) -> Result<(), StoreError> {
        self.connection.prepare_cached("DELETE FROM attribute WHERE id = :id")?.execute(named_params! {":id": id.0})?;
        Ok(())
    }

    /// Sets or (with `None`) removes the value of a case; why it was missing is forgotten then. Nothing is written if
    /// it is the same.
    pub fn set_value(
        &self,
        attribute: AttributeId,
        case: CaseId,
        value: Option<&AttributeValue>,
    ) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM missing_value WHERE attribute_id = :attribute AND case_id = :case")?
            .execute(named_params! {":attribute": attribute.0, ":case": case.0})?;
        let Some(value) = value else {
            self.connection
                .prepare_cached("DELETE FROM attribute_value WHERE attribute_id = :attribute AND case_id = :case")?
                .execute(named_params! {":attribute": attribute.0, ":case": case.0})?;
            return Ok(());
        };
        let (text, number, boolean) = columns(value);
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

    /// Says where the value of a case is taken from. Nothing is written if it is the same, or if there is no value.
    pub fn set_value_about(&self, attribute: AttributeId, case: CaseId, about: &ValueAbout) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "UPDATE attribute_value SET origin = :origin, year = :year, note = :note
                 WHERE attribute_id = :attribute AND case_id = :case
                 AND (origin IS NOT :origin OR year IS NOT :year OR note IS NOT :note)",
            )?
            .execute(named_params! {
                ":attribute": attribute.0, ":case": case.0, ":origin": about.origin, ":year": about.year,
                ":note": about.note,
            })?;
        Ok(())
    }

    /// Takes the value of a case away and says why there is none.
    pub fn set_missing(&self, attribute: AttributeId, case: CaseId, reason: MissingReason) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM attribute_value WHERE attribute_id = :attribute AND case_id = :case")?
            .execute(named_params! {":attribute": attribute.0, ":case": case.0})?;
        self.connection
            .prepare_cached(
                "INSERT INTO missing_value (attribute_id, case_id, reason) VALUES (:attribute, :case, :reason)
                 ON CONFLICT (attribute_id, case_id) DO UPDATE SET reason = :reason WHERE reason <> :reason",
            )?
            .execute(named_params! {":attribute": attribute.0, ":case": case.0, ":reason": reason.name()})?;
        Ok(())
    }

    /// Notes what another place says.
    pub fn insert_competing(
        &self,
        attribute: AttributeId,
        case: CaseId,
        value: &AttributeValue,
        about: &ValueAbout,
    ) -> Result<i64, StoreError> {
        let (text, number, boolean) = columns(value);
        self.connection
            .prepare_cached(
                "INSERT INTO competing_value
                 (attribute_id, case_id, value_text, value_number, value_boolean, origin, year, note)
                 VALUES (:attribute, :case, :text, :number, :boolean, :origin, :year, :note)",
            )?
            .execute(named_params! {
                ":attribute": attribute.0, ":case": case.0, ":text": text, ":number": number, ":boolean": boolean,
                ":origin": about.origin, ":year": about.year, ":note": about.note,
            })?;
        Ok(self.connection.last_insert_rowid())
    }

    /// Puts another value in the place of what another place says.
    pub fn set_competing(&self, id: i64, value: &AttributeValue) -> Result<(), StoreError> {
        let (text, number, boolean) = columns(value);
        self.connection
            .prepare_cached(
                "UPDATE competing_value SET value_text = :text, value_number = :number, value_boolean = :boolean
                 WHERE id = :id",
            )?
            .execute(named_params! {":id": id, ":text": text, ":number": number, ":boolean": boolean})?;
        Ok(())
    }

    /// Forgets what another place says.
    pub fn delete_competing(&self, id: i64) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM competing_value WHERE id = :id")?
            .execute(named_params! {":id": id})?;
        Ok(())
    }
}
