//! Attributes: what is known of cases, column by column.

use sitat_analysis::Derivation;
use sitat_model::{AttributeId, AttributeKind, AttributeScale, AttributeValue, format_value, read_value};
use sitat_store::AttributeRow;

use crate::structure::Structure;
use crate::{Operation, Outcome, Project, ProjectError};

/// What an attribute is to be.
#[derive(Clone, Debug, Default)]
pub struct NewAttribute<'text> {
    /// Name.
    pub name: &'text str,
    /// How its values are stored; a scale says it as well, and goes before.
    pub kind: Option<AttributeKind>,
    /// What they mean beyond that.
    pub scale: Option<AttributeScale>,
    /// Unit of numbers.
    pub unit: Option<&'text str>,
    /// Formula over other attributes, or bands of one; then no values are entered.
    pub formula: Option<&'text str>,
    /// Categories in their order; of bands their names.
    pub categories: &'text [String],
    /// What is to be known of it.
    pub note: &'text str,
}

impl Structure {
    /// The row that an attribute is to have; `own` is the one that it takes the place of.
    fn attribute_row(&self, new: &NewAttribute<'_>, own: Option<&AttributeRow>) -> Result<AttributeRow, ProjectError> {
        let name = new.name.trim();
        if name.is_empty() {
            return Err(ProjectError::BlankName);
        }
        if self.find_attribute(name).is_some_and(|other| Some(other.id) != own.map(|own| own.id)) {
            return Err(ProjectError::NameTaken { name: name.to_owned() });
        }
        let formula = new.formula.map(str::trim).filter(|formula| !formula.is_empty());
        let derivation = formula.map(Derivation::parse).transpose()?;
        for part in derivation.iter().flat_map(Derivation::attributes) {
            let known = self.find_attribute(&part).ok_or_else(|| ProjectError::not_found("attribute", &part))?;
            if own.is_some_and(|own| self.leans_on(known, own.id, 0)) {
                return Err(ProjectError::FormulaOnItself { attribute: name.to_owned() });
            }
        }
        let (kind, scale) = match &derivation {
            Some(Derivation::Bands(_)) => (AttributeKind::Text, Some(AttributeScale::Ordinal)),
            Some(Derivation::Calculation(_)) => {
                (AttributeKind::Number, new.scale.filter(|scale| scale.kind() == AttributeKind::Number))
            }
            None => match new.scale {
                Some(scale) => (scale.kind(), Some(scale)),
                None => (new.kind.unwrap_or(AttributeKind::Text), None),
            },
        };
        let unit = new.unit.map(str::trim).filter(|unit| !unit.is_empty());
        let unit = unit.or_else(|| scale.and_then(AttributeScale::unit)).filter(|_| kind == AttributeKind::Number);
        let mut categories: Vec<String> = Vec::new();
        if scale.is_some_and(AttributeScale::has_categories) {
            for category in new.categories.iter().map(|category| category.trim()) {
                if !category.is_empty()
                    && !categories.iter().any(|known| known.to_lowercase() == category.to_lowercase())
                {
                    categories.push(category.to_owned());
                }
            }
        }
        let last = self.attributes.iter().map(|row| row.position).max();
        Ok(AttributeRow {
            id: own.map_or(AttributeId(0), |own| own.id),
            name: name.to_owned(),
            kind,
            scale,
            unit: unit.map(str::to_owned),
            formula: formula.map(str::to_owned),
            position: own.map_or_else(|| last.map_or(0, |last| last + 1), |own| own.position),
            note: new.note.trim().to_owned(),
            categories,
        })
    }

    /// Whether an attribute is another one, or is derived from it.
    fn leans_on(&self, attribute: &AttributeRow, on: AttributeId, depth: u32) -> bool {
        let parts = attribute.formula.as_deref().and_then(|formula| Derivation::parse(formula).ok());
        let mut parts = parts.iter().flat_map(Derivation::attributes);
        attribute.id == on
            || depth < 8
                && parts.any(|name| self.find_attribute(&name).is_some_and(|part| self.leans_on(part, on, depth + 1)))
    }
}

impl Project {
    /// Makes an attribute. A formula must be readable and lean on attributes that are there.
    pub fn create_attribute(&mut self, new: &NewAttribute<'_>) -> Result<Outcome<AttributeId>, ProjectError> {
        let row = self.structure()?.attribute_row(new, None)?;
        self.transact(Operation::CreateAttribute, None, |action| {
            action.writer.describe(row.name.as_str(), 1);
            let guid = action.guid();
            Ok(action.writer.insert_attribute(&guid, &row, action.at)?)
        })
    }

    /// Says anew what an attribute is: name, type, unit, formula, categories and their order. Values are read anew;
    /// formulas follow its name.
    ///
    /// # Errors
    /// A value that cannot be of the new type; nothing is changed then.
    pub fn describe_attribute(&mut self, id: AttributeId, new: &NewAttribute<'_>) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        let old = structure.attribute(id)?;
        let mut row = structure.attribute_row(new, Some(old))?;
        let mut values = Vec::new();
        let mut unfit: Vec<String> = Vec::new();
        let is_other = (old.kind, old.scale) != (row.kind, row.scale);
        let language = structure.project.language;
        let words = ["project-yes", "project-no"].map(|key| sitat_lang::word(language, key));
        let entered = structure.cases.iter().filter(|_| old.formula.is_none());
        for case in entered {
            let Some(value) = structure.value(case.id, old) else { continue };
            let written =
                format_value(&value, old.scale, language.has_decimal_comma(), [words[0].as_str(), words[1].as_str()]);
            let anew = if is_other { read_value(&written, row.kind, row.scale) } else { Some(value) };
            match anew.filter(|_| row.formula.is_none()) {
                Some(value) => values.push((case.id, row.settle(value))),
                None => unfit.push(written),
            }
        }
        if let Some(written) = unfit.first() {
            return Err(ProjectError::ValuesDoNotFit {
                attribute: row.name,
                written: written.clone(),
                count: u32::try_from(unfit.len()).unwrap_or(u32::MAX),
            });
        }
        let followers: Vec<AttributeRow> = structure
            .attributes
            .iter()
            .filter(|other| other.id != id)
            .filter_map(|other| {
                let mut derivation = Derivation::parse(other.formula.as_deref()?).ok()?;
                let before = derivation.clone();
                derivation.rename(&old.name, &row.name);
                (derivation != before).then(|| AttributeRow { formula: Some(derivation.to_string()), ..other.clone() })
            })
            .collect();
        self.transact(Operation::DescribeAttribute, None, |action| {
            action.writer.describe(row.name.as_str(), 1);
            action.writer.set_attribute(&row)?;
            followers.iter().try_for_each(|follower| action.writer.set_attribute(follower))?;
            for (case, value) in &values {
                action.writer.set_value(id, *case, Some(value))?;
            }
            Ok(())
        })
    }

    /// Moves a column before another, or to the end.
    pub fn move_attribute(
        &mut self,
        id: AttributeId,
        before: Option<AttributeId>,
    ) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        let moved = structure.attribute(id)?.clone();
        let mut order: Vec<AttributeRow> = structure.attributes.iter().filter(|row| row.id != id).cloned().collect();
        let place = match before {
            Some(before) if before != id => {
                structure.attribute(before)?;
                order.iter().position(|row| row.id == before).unwrap_or(order.len())
            }
            Some(_) => return self.transact(Operation::MoveAttribute, None, |_| Ok(())),
            None => order.len(),
        };
        order.insert(place, moved);
        self.transact(Operation::MoveAttribute, None, |action| {
            action.writer.describe(structure.attribute(id)?.name.as_str(), 1);
            for (position, row) in (0_i64..).zip(order) {
                if row.position != position {
                    action.writer.set_attribute(&AttributeRow { position, ..row })?;
                }
            }
            Ok(())
        })
    }

    /// Takes an attribute and its values out.
    pub fn delete_attribute(&mut self, id: AttributeId) -> Result<Outcome<()>, ProjectError> {
        let name = self.structure()?.attribute(id)?.name.clone();
        self.transact(Operation::DeleteAttribute, None, |action| {
            action.writer.describe(name, 1);
            Ok(action.writer.delete_attribute(id)?)
        })
    }
}

/// What values of an attribute are, when they are taken in.
pub(crate) trait Settle {
    /// A value in the spelling of its category; a new category joins the others at their end.
    fn settle(&mut self, value: AttributeValue) -> AttributeValue;
}

impl Settle for AttributeRow {
    fn settle(&mut self, value: AttributeValue) -> AttributeValue {
        let AttributeValue::Text(text) = &value else { return value };
        if !self.scale.is_some_and(AttributeScale::has_categories) {
            return value;
        }
        let wanted = text.trim().to_lowercase();
        if let Some(known) = self.categories.iter().find(|known| known.to_lowercase() == wanted) {
            return AttributeValue::Text(known.clone());
        }
        self.categories.push(text.trim().to_owned());
        AttributeValue::Text(text.trim().to_owned())
    }
}
