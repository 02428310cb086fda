//! Cases and their attributes.

use sitat_analysis::Formula;
use sitat_model::{AttributeId, AttributeKind, AttributeValue, CaseId, CaseKind, parse_number};
use sitat_store::{AttributeRow, CaseRow};

use crate::project::Action;
use crate::structure::Structure;
use crate::{Operation, Outcome, Project, ProjectError};

/// All cases with their attributes.
#[derive(Clone, Debug)]
pub struct CaseTableView {
    /// Cases, in order of creation.
    pub cases: Vec<CaseView>,
    /// Attributes, in order of creation.
    pub attributes: Vec<AttributeView>,
}

/// A case.
#[derive(Clone, Debug)]
pub struct CaseView {
    /// The row.
    pub row: CaseRow,
    /// Values in the order of the attributes.
    pub values: Vec<Option<AttributeValue>>,
    /// Sources that belong to it.
    pub sources: u32,
    /// Participants who belong to it.
    pub participants: u32,
}

/// An attribute.
pub type AttributeView = AttributeRow;

/// An attribute that is about to be made.
#[derive(Clone, Debug)]
pub struct NewAttribute<'text> {
    /// Name.
    pub name: &'text str,
    /// What its values are.
    pub kind: AttributeKind,
    /// Unit of numbers.
    pub unit: Option<&'text str>,
    /// Formula over other attributes; then no values are entered.
    pub formula: Option<&'text str>,
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Reads a value as people write it.
pub(crate) fn parse_value(written: &str, kind: AttributeKind) -> Option<AttributeValue> {
    let written = written.trim();
    match kind {
        AttributeKind::Text => Some(AttributeValue::Text(written.to_owned())),
        AttributeKind::Number => parse_number(written).map(|(number, _)| AttributeValue::Number(number)),
        AttributeKind::Boolean => match written.to_lowercase().as_str() {
            "ja" | "yes" | "true" | "1" | "x" => Some(AttributeValue::Boolean(true)),
            "nei" | "no" | "false" | "0" => Some(AttributeValue::Boolean(false)),
            _ => None,
        },
    }
}

impl Project {
    /// All cases with their attributes.
    pub fn cases(&mut self) -> Result<CaseTableView, ProjectError> {
        let structure = self.structure()?;
        let of_participants: Vec<Vec<CaseId>> =
            structure.participants.iter().map(|person| structure.cases_of_participant(person.id)).collect();
        let cases = structure
            .cases
            .iter()
            .map(|row| CaseView {
                row: row.clone(),
                values: structure.attributes.iter().map(|attribute| structure.value(row.id, attribute)).collect(),
                sources: count(structure.source_cases.values().filter(|cases| cases.contains(&row.id)).count()),
                participants: count(of_participants.iter().filter(|cases| cases.contains(&row.id)).count()),
            })
            .collect();
        Ok(CaseTableView { cases, attributes: structure.attributes.clone() })
    }

    /// The case of a name, whatever the letter case.
    pub fn resolve_case(&mut self, name: &str) -> Result<CaseId, ProjectError> {
        let structure = self.structure()?;
        Ok(structure.find_case(name).ok_or_else(|| ProjectError::not_found("case", name))?.id)
    }

    /// Makes a case.
    pub fn create_case(&mut self, name: &str, kind: CaseKind) -> Result<Outcome<CaseId>, ProjectError> {
        let name = self.free_case_name(name, None)?;
        self.transact(Operation::CreateCase, None, |action| {
            action.writer.describe(name.as_str(), 1);
            action.new_case(&name, kind)
        })
    }

    /// Gives a case another name.
    pub fn rename_case(&mut self, id: CaseId, name: &str) -> Result<Outcome<()>, ProjectError> {
        let kind = self.structure()?.case(id)?.kind;
        let name = self.free_case_name(name, Some(id))?;
        self.transact(Operation::RenameCase, None, |action| {
            action.writer.describe(name.as_str(), 1);
            Ok(action.writer.set_case(id, &name, kind)?)
        })
    }

    fn free_case_name(&mut self, name: &str, own: Option<CaseId>) -> Result<String, ProjectError> {
        let name = name.trim();
        if name.is_empty() {
            return Err(ProjectError::BlankName);
        }
        match self.structure()?.find_case(name) {
            Some(case) if Some(case.id) != own => Err(ProjectError::NameTaken { name: name.to_owned() }),
            _ => Ok(name.to_owned()),
        }
    }

    /// Takes a case out; its sources and participants stay.
    pub fn delete_case(&mut self, id: CaseId) -> Result<Outcome<()>, ProjectError> {
        let name = self.structure()?.case(id)?.name.clone();
        self.transact(Operation::DeleteCase, None, |action| {
            action.writer.describe(name, 1);
            Ok(action.writer.delete_case(id)?)
        })
    }

    /// Makes an attribute. A formula must be readable and lean on attributes that are there.
    pub fn create_attribute(&mut self, new: &NewAttribute<'_>) -> Result<Outcome<AttributeId>, ProjectError> {
        let structure = self.structure()?;
        let name = new.name.trim();
        if name.is_empty() {
            return Err(ProjectError::BlankName);
        }
        if structure.find_attribute(name).is_some() {
            return Err(ProjectError::NameTaken { name: name.to_owned() });
        }
        let formula = new.formula.map(str::trim).filter(|formula| !formula.is_empty());
        if let Some(formula) = formula {
            for part in Formula::parse(formula)?.attributes() {
                if structure.find_attribute(&part).is_none() {
                    return Err(ProjectError::not_found("attribute", part));
                }
            }
        }
        let row = AttributeRow {
            id: AttributeId(0),
            name: name.to_owned(),
            kind: if formula.is_some() { AttributeKind::Number } else { new.kind },
            unit: new.unit.map(str::trim).filter(|unit| !unit.is_empty()).map(str::to_owned),
            formula: formula.map(str::to_owned),
        };
        self.transact(Operation::CreateAttribute, None, |action| {
            action.writer.describe(name, 1);
            let guid = action.guid();
            Ok(action.writer.insert_attribute(&guid, &row, action.at)?)
        })
    }

    /// Takes an attribute and its values out.
    pub fn delete_attribute(&mut self, id: AttributeId) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        let attribute = structure.attributes.iter().find(|attribute| attribute.id == id);
        let name = attribute.ok_or_else(|| ProjectError::not_found("attribute", id))?.name.clone();
        self.transact(Operation::DeleteAttribute, None, |action| {
            action.writer.describe(name, 1);
            Ok(action.writer.delete_attribute(id)?)
        })
    }

    /// Sets a value as written; blank removes it.
    pub fn set_attribute_value(
        &mut self,
        case: CaseId,
        attribute: AttributeId,
        written: &str,
    ) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        let case_name = structure.case(case)?.name.clone();
        let (attribute, value) = structure.written_value(attribute, written)?;
        self.transact(Operation::SetAttributeValue, None, |action| {
            action.writer.describe(format!("{case_name} · {}", attribute.name), 1);
            Ok(action.writer.set_value(attribute.id, case, value.as_ref())?)
        })
    }
}

impl Structure {
    /// A value as written for an attribute; blank is none.
    pub(crate) fn written_value(
        &self,
        attribute: AttributeId,
        written: &str,
    ) -> Result<(&AttributeRow, Option<AttributeValue>), ProjectError> {
        let attribute = self
            .attributes
            .iter()
            .find(|row| row.id == attribute)
            .ok_or_else(|| ProjectError::not_found("attribute", attribute))?;
        if attribute.formula.is_some() {
            return Err(ProjectError::DerivedValue { attribute: attribute.name.clone() });
        }
        if written.trim().is_empty() {
            return Ok((attribute, None));
        }
        let value = parse_value(written, attribute.kind).ok_or_else(|| ProjectError::BadValue {
            written: written.trim().to_owned(),
            attribute: attribute.name.clone(),
        })?;
        Ok((attribute, Some(value)))
    }
}

impl Action<'_> {
    /// Makes a case.
    pub(crate) fn new_case(&mut self, name: &str, kind: CaseKind) -> Result<CaseId, ProjectError> {
        let guid = self.guid();
        Ok(self.writer.insert_case(&guid, name, kind, self.at)?)
    }
}
