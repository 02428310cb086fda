//! Tables of cases and participants looked at before they enter: what each column is taken as, and whom each row means.

use std::collections::BTreeMap;
use std::path::Path;

use sitat_import::ImportError;
use sitat_import::tables::{
    AttributeColumn, CaseColumn, CaseRow, ParticipantColumn, ParticipantRow, Table, case_columns, participant_columns,
    propose_case_columns, read_cases_as, read_participants_as,
};
use sitat_model::{CaseId, CaseKind, Message, ParticipantId, is_same_case_name};
use sitat_store::CaseRow as KnownCase;

use crate::importing::{file_name, read_file};
use crate::structure::Structure;
use crate::{NameMatch, Project, ProjectError};

/// Columns of which so many cells are shown.
const SAMPLES: usize = 4;

/// How a table is to be taken.
#[derive(Clone, Debug)]
pub struct TablePlan<Column, Id> {
    /// What each column is, in their order.
    pub columns: Vec<Column>,
    /// What somebody decided of rows, by their number in the file; all others are taken as proposed.
    pub rows: BTreeMap<usize, RowDecision<Id>>,
}

/// A plan for a table of cases.
pub type CasePlan = TablePlan<CaseColumn, CaseId>;
/// A plan for a table of participants.
pub type ParticipantPlan = TablePlan<ParticipantColumn, ParticipantId>;

/// What becomes of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowDecision<Id> {
    /// It stays out.
    LeaveOut,
    /// It is somebody or something new.
    New,
    /// It tells of one that is there.
    Known(Id),
}

/// Whom or what a row means, as far as its cells say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowMeaning<Id> {
    /// One that is there.
    Known(Id, NameMatch),
    /// One of several; somebody must say which.
    Several(Vec<Id>),
    /// None that is there.
    New,
}

impl<Id: Copy> RowMeaning<Id> {
    /// What becomes of the row unless somebody decides otherwise.
    pub fn proposed(&self) -> RowDecision<Id> {
        match self {
            Self::Known(id, _) => RowDecision::Known(*id),
            Self::Several(_) => RowDecision::LeaveOut,
            Self::New => RowDecision::New,
        }
    }
}

/// A column, and what stands in it.
#[derive(Clone, Debug)]
pub struct PlannedColumn<Column> {
    /// Its heading.
    pub heading: String,
    /// What stands in its first cells.
    pub samples: Vec<String>,
    /// What it is taken as.
    pub column: Column,
    /// It is an attribute that the project has already: then the project's type holds.
    pub is_known: bool,
}

/// A row.
#[derive(Clone, Debug)]
pub struct PlannedRow<Id> {
    /// Its number in the file.
    pub row: usize,
    /// The name in it.
    pub name: String,
    /// Whom or what it means.
    pub meaning: RowMeaning<Id>,
}

/// A table as it would enter.
#[derive(Clone, Debug)]
pub struct TablePreview<Column, Id> {
    /// Its columns.
    pub columns: Vec<PlannedColumn<Column>>,
    /// Its rows, without those that repeat an earlier one.
    pub rows: Vec<PlannedRow<Id>>,
    /// Names in the project that the table does not have.
    pub unmatched: Vec<String>,
    /// What is doubtful in its cells. Without a column of names, that it is missing.
    pub warnings: Vec<Message>,
}

/// The first sheet that fits, else the first one.
fn find_sheet(path: &Path, fits: impl Fn(&Table) -> bool) -> Result<Table, ProjectError> {
    let refused = |error| ProjectError::Table { file: file_name(path), error };
    let mut sheets = Table::read_sheets(&read_file(path)?).map_err(refused)?;
    let place = sheets.iter().position(|(_, table)| fits(table)).unwrap_or_default();
    if sheets.is_empty() { Err(refused(ImportError::EmptyTable)) } else { Ok(sheets.swap_remove(place).1) }
}

pub(crate) fn case_sheet(path: &Path) -> Result<Table, ProjectError> {
    find_sheet(path, |table| case_columns(table).is_ok())
}

/// Columns of attributes have the names of their headings; without one they stay out.
pub(crate) fn with_headings(table: &Table, columns: &[CaseColumn]) -> Vec<CaseColumn> {
    let columns = columns.iter().zip(&table.headers);
    columns
        .map(|(column, heading)| match column {
            CaseColumn::Attribute(_) if heading.is_empty() => CaseColumn::Ignored,
            CaseColumn::Attribute(attribute) => {
                CaseColumn::Attribute(AttributeColumn { name: heading.clone(), ..attribute.clone() })
            }
            other => other.clone(),
        })
        .collect()
}

pub(crate) fn participant_sheet(path: &Path) -> Result<Table, ProjectError> {
    find_sheet(path, |table| participant_columns(table).contains(&ParticipantColumn::Name))
}

fn planned<Column: Clone>(
    table: &Table,
    columns: &[Column],
    is_known: impl Fn(&Column) -> bool,
) -> Vec<PlannedColumn<Column>> {
    let samples = |place: usize| {
        let cells = table.records.iter().filter_map(|record| record.cells.get(place));
        cells.filter(|cell| !cell.is_empty()).take(SAMPLES).cloned().collect()
    };
    let headings = table.headers.iter().zip(columns).enumerate();
    headings
        .map(|(place, (heading, column))| PlannedColumn {
            heading: heading.clone(),
            samples: samples(place),
            column: column.clone(),
            is_known: is_known(column),
        })
        .collect()
}

impl Project {
    /// Reads a table of cases without letting it in; without columns they are proposed.
    ///
    /// # Errors
    /// The file cannot be read or is no table.
    pub fn preview_cases(
        &mut self,
        path: &Path,
        columns: Option<Vec<CaseColumn>>,
    ) -> Result<TablePreview<CaseColumn, CaseId>, ProjectError> {
        let table = case_sheet(path)?;
        let columns = columns.map_or_else(|| propose_case_columns(&table), |columns| with_headings(&table, &columns));
        let structure = self.structure()?;
        let is_known = |column: &CaseColumn| match column {
            CaseColumn::Attribute(attribute) => structure.find_attribute(&attribute.name).is_some(),
            _ => false,
        };
        let (rows, warnings) = match read_cases_as(&table, &columns) {
            Ok((cases, warnings)) => (cases.rows, warnings),
            Err(error) => (Vec::new(), vec![error.message()]),
        };
        let rows: Vec<PlannedRow<CaseId>> = rows
            .into_iter()
            .map(|row| PlannedRow { row: row.row, meaning: structure.meaning_of(&row), name: row.name })
            .collect();
        let is_met =
            |case: &&KnownCase| rows.iter().any(|row| matches!(row.meaning, RowMeaning::Known(id, _) if id == case.id));
        let unmatched = structure.cases.iter().filter(|case| !is_met(case)).map(|case| case.name.clone()).collect();
        Ok(TablePreview { columns: planned(&table, &columns, is_known), rows, unmatched, warnings })
    }

    /// Reads a table of participants without letting it in; without columns they are as the headings say.
    ///
    /// # Errors
    /// The file cannot be read or is no table.
    pub fn preview_participants(
        &mut self,
        path: &Path,
        columns: Option<Vec<ParticipantColumn>>,
    ) -> Result<TablePreview<ParticipantColumn, ParticipantId>, ProjectError> {
        let table = participant_sheet(path)?;
        let columns = columns.unwrap_or_else(|| participant_columns(&table));
        let structure = self.structure()?;
        let (rows, warnings) = match read_participants_as(&table, &columns) {
            Ok(read) => read,
            Err(error) => (Vec::new(), vec![error.message()]),
        };
        let rows: Vec<PlannedRow<ParticipantId>> = rows
            .into_iter()
            .map(|row| PlannedRow { row: row.row, meaning: structure.participant_meant(&row), name: row.name })
            .collect();
        let is_met =
            |id: ParticipantId| rows.iter().any(|row| matches!(row.meaning, RowMeaning::Known(met, _) if met == id));
        let unmatched = structure
            .participants
            .iter()
            .filter(|person| !is_met(person.id))
            .filter_map(|person| structure.shown_name(person.id))
            .collect();
        Ok(TablePreview { columns: planned(&table, &columns, |_| false), rows, unmatched, warnings })
    }
}

impl Structure {
    /// The case that a row of a table means: by its name, or by its number where the name says nothing. A name and a
    /// number that mean different cases mean several.
    pub(crate) fn meaning_of(&self, row: &CaseRow) -> RowMeaning<CaseId> {
        let by_name = self.case_meant(&row.name, row.kind);
        let Some(number) = &row.number else { return by_name };
        let mut numbered = self.cases.iter().filter(|case| case.number.as_deref() == Some(number.as_str()));
        let by_number = numbered.next().filter(|_| numbered.next().is_none()).map(|case| case.id);
        match (by_name, by_number) {
            (RowMeaning::Known(id, _), Some(other)) if id != other => RowMeaning::Several(vec![id, other]),
            (RowMeaning::New, Some(id)) => RowMeaning::Known(id, NameMatch::Number),
            (RowMeaning::Several(ids), Some(id)) if ids.contains(&id) => RowMeaning::Known(id, NameMatch::Number),
            (meant, _) => meant,
        }
    }

    fn case_meant(&self, name: &str, kind: Option<CaseKind>) -> RowMeaning<CaseId> {
        if let Some((case, how)) = self.match_case(name, kind) {
            return RowMeaning::Known(case.id, how);
        }
        let wanted = name.trim().to_lowercase();
        let is_alias = |case: &KnownCase| {
            self.aliases.get(&case.id).is_some_and(|names| names.iter().any(|own| own.to_lowercase() == wanted))
        };
        let is_number = |case: &KnownCase| case.number.as_ref().is_some_and(|own| own.to_lowercase() == wanted);
        let might_be = |case: &&KnownCase| is_alias(case) || is_number(case) || is_same_case_name(&case.name, name);
        let ids: Vec<CaseId> = self.cases.iter().filter(might_be).map(|case| case.id).collect();
        if ids.is_empty() { RowMeaning::New } else { RowMeaning::Several(ids) }
    }

    fn participant_meant(&self, row: &ParticipantRow) -> RowMeaning<ParticipantId> {
        match self.find_shown_participant(&row.name) {
            Some(person) if person.name.to_lowercase() == row.name.trim().to_lowercase() => {
                RowMeaning::Known(person.id, NameMatch::Name)
            }
            Some(person) => RowMeaning::Known(person.id, NameMatch::Alias),
            None => RowMeaning::New,
        }
    }
}
