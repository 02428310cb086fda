//! Many cells of the table of cases at once, as when they are pasted from a spreadsheet.

use std::collections::BTreeMap;

use sitat_model::{AttributeId, CaseId, CaseKind};

use crate::values::Taken;
use crate::{Operation, Outcome, Project, ProjectError};

/// What is written into a row of the table of cases.
#[derive(Clone, Debug)]
pub struct CaseCells<'text> {
    /// The case; none makes a new one, which needs a name.
    pub case: Option<CaseId>,
    /// Its name, if that is written.
    pub name: Option<&'text str>,
    /// Its kind, if that is said; a new case is of the kind [`CaseKind::Other`] without.
    pub kind: Option<CaseKind>,
    /// Values as written; blank removes.
    pub values: Vec<(AttributeId, &'text str)>,
}

impl Project {
    /// Writes into several rows of the table of cases as one action: all of it, or nothing.
    ///
    /// # Errors
    /// A blank or taken name, a value that the attribute cannot have, a derived attribute, an unknown case.
    pub fn write_cases(&mut self, rows: &[CaseCells<'_>]) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        let mut names: BTreeMap<String, Option<CaseId>> =
            structure.cases.iter().map(|case| (case.name.to_lowercase(), Some(case.id))).collect();
        let mut written = Vec::with_capacity(rows.len());
        for id in rows.iter().filter(|row| row.name.is_some()).filter_map(|row| row.case) {
            // Names that are given up are free for other rows of the same paste.
            names.remove(&structure.case(id)?.name.to_lowercase());
        }
        for row in rows {
            let old = row.case.map(|id| structure.case(id)).transpose()?;
            let name = match (row.name.map(str::trim), old) {
                (Some(""), _) | (None, None) => return Err(ProjectError::BlankName),
                (Some(name), _) => {
                    if names.insert(name.to_lowercase(), row.case).is_some() {
                        return Err(ProjectError::NameTaken { name: name.to_owned() });
                    }
                    name.to_owned()
                }
                (None, Some(old)) => old.name.clone(),
            };
            let kind = row.kind.or(old.map(|case| case.kind)).unwrap_or(CaseKind::Other);
            let values: Vec<_> = row
                .values
                .iter()
                .map(|(attribute, text)| structure.written_value(*attribute, text))
                .collect::<Result<_, _>>()?;
            written.push((row.case, name, kind, values));
        }
        self.transact(Operation::WriteCases, None, |action| {
            action
                .writer
                .describe(written.first().map(|(_, name, ..)| name.as_str()).unwrap_or_default(), written.len());
            // Cases may change names with each other, and no two have one name at any time.
            let renamed: Vec<(CaseId, CaseKind)> = written
                .iter()
                .filter_map(|(case, name, kind, _)| case.map(|id| (id, name, *kind)))
                .filter(|(id, name, _)| structure.case(*id).is_ok_and(|case| case.name != **name))
                .map(|(id, _, kind)| (id, kind))
                .collect();
            for &(id, kind) in renamed.iter().filter(|_| renamed.len() > 1) {
                action.writer.set_case(id, &format!("\u{1}{}", id.0), kind)?;
            }
            let mut taken = Taken::default();
            for (case, name, kind, values) in &written {
                let case = match case {
                    Some(id) => {
                        action.writer.set_case(*id, name, *kind)?;
                        *id
                    }
                    None => action.new_case(name, *kind)?,
                };
                for (attribute, standing) in values {
                    taken.put(action, attribute, case, standing)?;
                }
            }
            taken.finish(action)
        })
    }
}
