//! Values of cases: what each is, where it is from, why it is missing, and what else is said of it.

use std::collections::BTreeMap;

use sitat_analysis::Standing;
use sitat_model::{AttributeId, AttributeKind, AttributeScale, CaseId, MissingReason, read_value};
use sitat_store::{AttributeRow, ValueAbout};

use crate::attributes::Settle as _;
use crate::project::Action;
use crate::structure::Structure;
use crate::{Operation, Outcome, Project, ProjectError};

/// Attributes whose categories grow while values are written, and what is to be written.
#[derive(Default)]
pub(crate) struct Taken {
    attributes: BTreeMap<AttributeId, AttributeRow>,
}

impl Taken {
    /// Writes a value of a case, or why there is none.
    pub(crate) fn put(
        &mut self,
        action: &Action<'_>,
        attribute: &AttributeRow,
        case: CaseId,
        standing: &Standing,
    ) -> Result<(), ProjectError> {
        match standing {
            Standing::Empty => action.writer.set_value(attribute.id, case, None)?,
            Standing::Missing(reason) => action.writer.set_missing(attribute.id, case, *reason)?,
            Standing::Value(value) => {
                let row = self.attributes.entry(attribute.id).or_insert_with(|| attribute.clone());
                let value = row.settle(value.clone());
                action.writer.set_value(attribute.id, case, Some(&value))?;
            }
        }
        Ok(())
    }

    /// Writes the categories that have come.
    pub(crate) fn finish(&self, action: &Action<'_>) -> Result<(), ProjectError> {
        let with_categories =
            self.attributes.values().filter(|row| row.scale.is_some_and(AttributeScale::has_categories));
        for row in with_categories {
            action.writer.set_categories(row.id, &row.categories)?;
        }
        Ok(())
    }
}

/// A value as written for an attribute, or why there is none; `None` if it fits in no way. In a column of words only
/// `(ikke spurt)` is a reason: without parentheses it is a value like others.
pub(crate) fn read_standing(written: &str, attribute: &AttributeRow) -> Option<Standing> {
    if written.trim().is_empty() {
        return Some(Standing::Empty);
    }
    let has_words = attribute.kind == AttributeKind::Text && attribute.scale != Some(AttributeScale::Date);
    if let Some(reason) = MissingReason::from_words(written).filter(|_| !has_words || MissingReason::is_marked(written))
    {
        return Some(Standing::Missing(reason));
    }
    read_value(written, attribute.kind, attribute.scale).map(Standing::Value)
}

impl Structure {
    /// A value as written for an attribute; blank is none.
    pub(crate) fn written_value(
        &self,
        attribute: AttributeId,
        written: &str,
    ) -> Result<(&AttributeRow, Standing), ProjectError> {
        let attribute = self.attribute(attribute)?;
        if attribute.formula.is_some() {
            return Err(ProjectError::DerivedValue { attribute: attribute.name.clone() });
        }
        let standing = read_standing(written, attribute).ok_or_else(|| ProjectError::BadValue {
            written: written.trim().to_owned(),
            attribute: attribute.name.clone(),
        })?;
        Ok((attribute, standing))
    }
}

fn tidy(about: &ValueAbout) -> ValueAbout {
    ValueAbout {
        origin: about.origin.as_deref().map(str::trim).filter(|origin| !origin.is_empty()).map(str::to_owned),
        year: about.year,
        note: about.note.trim().to_owned(),
    }
}

impl Project {
    /// Sets a value as written; blank removes it, a reason in parentheses says why there is none.
    pub fn set_attribute_value(
        &mut self,
        case: CaseId,
        attribute: AttributeId,
        written: &str,
    ) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        let case_name = structure.case(case)?.name.clone();
        let (attribute, standing) = structure.written_value(attribute, written)?;
        self.transact(Operation::SetAttributeValue, None, |action| {
            action.writer.describe(format!("{case_name} · {}", attribute.name), 1);
            let mut taken = Taken::default();
            taken.put(action, attribute, case, &standing)?;
            taken.finish(action)
        })
    }

    /// Says where values are taken from, for which year, and what is to be known of them. Cells without a value are
    /// left as they are.
    pub fn describe_values(
        &mut self,
        cells: &[(CaseId, AttributeId)],
        about: &ValueAbout,
    ) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        let about = tidy(about);
        let subject = match cells.first() {
            Some((case, attribute)) => {
                format!("{} · {}", structure.case(*case)?.name, structure.attribute(*attribute)?.name)
            }
            None => String::new(),
        };
        self.transact(Operation::DescribeValues, None, |action| {
            action.writer.describe(subject, cells.len());
            for (case, attribute) in cells {
                action.writer.set_value_about(*attribute, *case, &about)?;
            }
            Ok(())
        })
    }

    /// Notes what another place says a value is; both are kept.
    pub fn create_competing_value(
        &mut self,
        case: CaseId,
        attribute: AttributeId,
        written: &str,
        about: &ValueAbout,
    ) -> Result<Outcome<i64>, ProjectError> {
        let structure = self.structure()?;
        let case_name = structure.case(case)?.name.clone();
        let (attribute, standing) = structure.written_value(attribute, written)?;
        let Standing::Value(value) = standing else {
            return Err(ProjectError::BadValue {
                written: written.trim().to_owned(),
                attribute: attribute.name.clone(),
            });
        };
        let about = tidy(about);
        self.transact(Operation::CreateCompetingValue, None, |action| {
            action.writer.describe(format!("{case_name} · {}", attribute.name), 1);
            Ok(action.writer.insert_competing(attribute.id, case, &value, &about)?)
        })
    }

    /// Takes what another place says as the value, and keeps what was the value beside it.
    pub fn adopt_competing_value(&mut self, id: i64) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        let rival = structure.rival(id)?.clone();
        let attribute = structure.attribute(rival.attribute)?;
        let own = structure.value(rival.case, attribute);
        let about = structure.value_about(rival.case, rival.attribute).cloned().unwrap_or_default();
        let subject = format!("{} · {}", structure.case(rival.case)?.name, attribute.name);
        self.transact(Operation::AdoptCompetingValue, None, |action| {
            action.writer.describe(subject, 1);
            let mut taken = Taken::default();
            taken.put(action, attribute, rival.case, &Standing::Value(rival.value))?;
            taken.finish(action)?;
            action.writer.set_value_about(rival.attribute, rival.case, &rival.about)?;
            action.writer.delete_competing(id)?;
            if let Some(own) = own {
                action.writer.insert_competing(rival.attribute, rival.case, &own, &about)?;
            }
            Ok(())
        })
    }

    /// Forgets what another place says.
    pub fn delete_competing_value(&mut self, id: i64) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        let rival = structure.rival(id)?;
        let subject = format!("{} · {}", structure.case(rival.case)?.name, structure.attribute(rival.attribute)?.name);
        self.transact(Operation::DeleteCompetingValue, None, |action| {
            action.writer.describe(subject, 1);
            Ok(action.writer.delete_competing(id)?)
        })
    }
}
