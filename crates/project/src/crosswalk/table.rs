//! Crosswalks from tables.

use std::collections::BTreeSet;
use std::path::Path;

use sitat_import::tables::{CrosswalkRow, read_crosswalk};
use sitat_model::{CodeId, CorrespondenceKind, Message};
use sitat_store::CorrespondenceRow;

use crate::importing::file_name;
use crate::structure::Structure;
use crate::tables::read_table;
use crate::{Operation, Outcome, Project, ProjectError};

/// What a table of correspondences brings.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CrosswalkImported {
    /// New correspondences.
    pub created: u32,
    /// Correspondences of which the table says something else.
    pub updated: u32,
    /// Correspondences that are as the table says.
    pub same: u32,
    /// Unknown columns, rows that were left out.
    pub warnings: Vec<Message>,
}

/// A correspondence as it is to be.
struct Planned {
    one: CodeId,
    other: CodeId,
    kind: CorrespondenceKind,
    note: String,
    known: Option<CorrespondenceRow>,
}

impl Structure {
    fn plan_crosswalk(&self, rows: &[CrosswalkRow], imported: &mut CrosswalkImported) -> Vec<Planned> {
        let mut seen: BTreeSet<(CodeId, CodeId)> = BTreeSet::new();
        let mut planned = Vec::new();
        for row in rows {
            let mut found = Vec::new();
            for path in [&row.from, &row.to] {
                match self.codebook.resolve(path, self.project.language) {
                    Ok(code) => found.push(code),
                    Err(_) => imported.warnings.push(
                        Message::new("crosswalk-row-unknown").with("row", row.row).with("path", path.to_string()),
                    ),
                }
            }
            let &[one, other] = found.as_slice() else { continue };
            if one == other {
                imported.warnings.push(Message::new("crosswalk-row-itself").with("row", row.row));
                continue;
            }
            if !seen.insert((one.min(other), one.max(other))) {
                imported.warnings.push(Message::new("crosswalk-row-twice").with("row", row.row));
                continue;
            }
            let known = self.correspondence(one, other);
            let (kind, note) = match &known {
                Some(own) => (row.kind.unwrap_or(own.kind), row.note.clone().unwrap_or_else(|| own.note.clone())),
                None => (row.kind.unwrap_or_default(), row.note.clone().unwrap_or_default()),
            };
            match &known {
                None => imported.created += 1,
                Some(own) if own.kind == kind && own.note == note => {
                    imported.same += 1;
                    continue;
                }
                Some(_) => imported.updated += 1,
            }
            planned.push(Planned { one, other, kind, note, known });
        }
        planned
    }
}

impl Project {
    /// What a table of correspondences would bring. Nothing is written.
    pub fn preview_crosswalk(&mut self, path: &Path) -> Result<CrosswalkImported, ProjectError> {
        let (rows, warnings) = read_table(path, read_crosswalk)?;
        let mut imported = CrosswalkImported { warnings, ..CrosswalkImported::default() };
        self.structure()?.plan_crosswalk(&rows, &mut imported);
        Ok(imported)
    }

    /// Reads correspondences from a table. Codes that the project does not have are told of; what is not in the table
    /// stays.
    pub fn import_crosswalk(&mut self, path: &Path) -> Result<Outcome<CrosswalkImported>, ProjectError> {
        let (rows, warnings) = read_table(path, read_crosswalk)?;
        let mut imported = CrosswalkImported { warnings, ..CrosswalkImported::default() };
        let planned = self.structure()?.plan_crosswalk(&rows, &mut imported);
        self.transact(Operation::ImportCrosswalk, None, |action| {
            action.writer.describe(file_name(path), planned.len());
            for own in planned {
                match own.known {
                    Some(row) => {
                        let row = CorrespondenceRow { kind: own.kind, note: own.note, ..row };
                        action.writer.update_correspondence(&row)?;
                    }
                    None => {
                        action.insert_correspondence(own.one, own.other, own.kind, &own.note)?;
                    }
                }
            }
            Ok(imported)
        })
    }
}
