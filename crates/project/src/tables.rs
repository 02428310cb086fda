//! Cases and codes from tables.

mod growing_codebook;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use sitat_analysis::{Derivation, Standing, mixed_kinds};
use sitat_import::ImportError;
use sitat_import::tables::{AttributeColumn, CaseRow, CaseTable, Table, read_cases, read_cases_as, read_codebook};
use sitat_model::{
    AttributeId, AttributeKind, AttributeScale, AttributeValue, CaseId, CaseKind, CaseStatus, CodeLinkKind, CodeOrigin,
    CodebookError, Message, is_same_case_name, read_value,
};
use sitat_store::{AttributeRow, CaseDetails, CaseRow as StoredCase, CodeLinkRow, ListingRow, ValueAbout};

use crate::error::codebook_message;
use crate::importing::{file_name, read_file};
use crate::project::Action;
use crate::structure::Structure;
use crate::table_plans::{CasePlan, RowDecision, case_sheet, with_headings};
use crate::values::Taken;
use crate::{Operation, Outcome, Project, ProjectError};

pub(crate) use growing_codebook::GrowingCodebook;

/// What a table of cases brought.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CasesImported {
    /// New cases.
    pub created: u32,
    /// Cases that were there already.
    pub updated: u32,
    /// Names in the project that the table does not have.
    pub unmatched: Vec<String>,
    /// Duplicates, contradictions, bad numbers.
    pub warnings: Vec<Message>,
}

/// What a table of codes brought.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CodebookImported {
    /// New codes.
    pub created: u32,
    /// Codes that were there already.
    pub updated: u32,
    /// Unknown columns, rows that were left out.
    pub warnings: Vec<Message>,
}

/// Reads the rows of a table from a file; what is wrong with the table is said with the file's name.
pub(crate) fn read_table<Rows>(
    path: &Path,
    rows: impl Fn(&Table) -> Result<Rows, ImportError>,
) -> Result<Rows, ProjectError> {
    let bytes = read_file(path)?;
    let refused = |error| ProjectError::Table { file: file_name(path), error };
    let mut first = None;
    // The sheet that is meant is the first one that has the columns.
    for (_, table) in Table::read_sheets(&bytes).map_err(refused)? {
        match rows(&table) {
            Ok(rows) => return Ok(rows),
            Err(error) => first = first.or(Some(error)),
        }
    }
    Err(refused(first.unwrap_or(ImportError::EmptyTable)))
}

/// The columns of a table of cases, as attributes: `netto = inntekt - utgift` in the heading derives one.
struct AttributeColumns<'table> {
    structure: &'table Structure,
    /// Headings in lower case, whole and up to the `=` of a formula.
    headings: BTreeSet<String>,
    names: BTreeSet<String>,
}

impl<'table> AttributeColumns<'table> {
    fn new(structure: &'table Structure, columns: &[AttributeColumn]) -> Self {
        let plain = |name: &str| name.trim().to_lowercase();
        let headings: BTreeSet<String> = columns.iter().map(|column| plain(&column.name)).collect();
        let before_formula = |heading: &String| heading.split_once('=').map(|(name, _)| plain(name));
        let names = headings.iter().filter_map(before_formula).chain(headings.iter().cloned()).collect();
        Self { structure, headings, names }
    }

    /// Name and formula in a heading. Only a formula over attributes that the table or the project has is one: in
    /// `Svar = enig` the whole heading is the name.
    fn derived(&self, heading: &str) -> Option<(String, String)> {
        let (name, formula) = heading.split_once('=')?;
        let (name, formula) = (name.trim(), formula.trim());
        let own = name.to_lowercase();
        if own.is_empty() || self.headings.contains(&own) || self.structure.find_attribute(heading).is_some() {
            return None;
        }
        let parts = Derivation::parse(formula).ok()?.attributes();
        let is_known = |part: &String| {
            let part = part.trim().to_lowercase();
            part != own && (self.names.contains(&part) || self.structure.find_attribute(&part).is_some())
        };
        (!parts.is_empty() && parts.iter().all(is_known)).then(|| (name.to_owned(), formula.to_owned()))
    }

    fn attribute(&self, column: &AttributeColumn, position: i64) -> AttributeRow {
        let (name, kind, formula) = match self.derived(&column.name) {
            Some((name, formula)) => (name, AttributeKind::Number, Some(formula)),
            None => (column.name.trim().to_owned(), column.kind, None),
        };
        AttributeRow {
            id: AttributeId(0),
            name,
            kind,
            scale: column.scale.filter(|scale| scale.kind() == kind),
            unit: column.unit.clone(),
            formula,
            position,
            note: String::new(),
            categories: Vec::new(),
        }
    }
}

/// A value in the kind that the attribute has in the project. The unit is that of the value's column.
fn fitted(value: &AttributeValue, unit: Option<&str>, attribute: &AttributeRow) -> Option<AttributeValue> {
    let written = match value {
        AttributeValue::Text(text) => text.clone(),
        AttributeValue::Number(number) if attribute.kind == AttributeKind::Text => {
            let number = sitat_model::format_number(*number, true);
            unit.map_or(number.clone(), |unit| format!("{number} {unit}"))
        }
        AttributeValue::Number(number) => number.to_string(),
        AttributeValue::Boolean(boolean) => if *boolean { "ja" } else { "nei" }.to_owned(),
    };
    match (value, attribute.kind, attribute.scale) {
        (AttributeValue::Number(_), AttributeKind::Number, scale) if scale != Some(AttributeScale::Year) => {
            Some(value.clone())
        }
        (AttributeValue::Boolean(_), AttributeKind::Number, _) => None,
        _ => read_value(&written, attribute.kind, attribute.scale),
    }
}

impl Project {
    /// Reads cases and attributes from a table. Cases that are there already get the table's values; a blank cell
    /// leaves a value as it is.
    pub fn import_cases(&mut self, path: &Path) -> Result<Outcome<CasesImported>, ProjectError> {
        let (table, warnings) = read_table(path, read_cases)?;
        self.take_case_table(path, &table, warnings, |structure, row| match structure.match_case(&row.name, row.kind) {
            Some((case, _)) => RowDecision::Known(case.id),
            None => RowDecision::New,
        })
    }

    /// The same as somebody has decided for its columns and rows.
    ///
    /// # Errors
    /// No column is that of names, or a row is to be a case that is not there.
    pub fn import_cases_as(&mut self, path: &Path, plan: &CasePlan) -> Result<Outcome<CasesImported>, ProjectError> {
        let refused = |error| ProjectError::Table { file: file_name(path), error };
        let sheet = case_sheet(path)?;
        let (table, warnings) = read_cases_as(&sheet, &with_headings(&sheet, &plan.columns)).map_err(refused)?;
        let structure = self.structure()?;
        for decision in plan.rows.values() {
            if let RowDecision::Known(id) = decision {
                structure.case(*id)?;
            }
        }
        self.take_case_table(path, &table, warnings, |structure, row| {
            plan.rows.get(&row.row).copied().unwrap_or_else(|| structure.meaning_of(row).proposed())
        })
    }

    fn take_case_table(
        &mut self,
        path: &Path,
        table: &CaseTable,
        warnings: Vec<Message>,
        decide: impl Fn(&Structure, &CaseRow) -> RowDecision<CaseId>,
    ) -> Result<Outcome<CasesImported>, ProjectError> {
        let structure = self.structure()?;
        self.transact(Operation::ImportCases, None, |action| {
            action.writer.describe(String::new(), table.rows.len());
            action.take_cases(&structure, table, &file_name(path), warnings, |row| decide(&structure, row))
        })
    }

    /// Reads codes from a table, or from another project. Codes that are there already get the table's names and rules.
    pub fn import_codebook(&mut self, path: &Path) -> Result<Outcome<CodebookImported>, ProjectError> {
        let template = self.codebook_of_project(path)?;
        let (rows, warnings) = match template {
            Some(rows) => (rows, Vec::new()),
            None => read_table(path, read_codebook)?,
        };
        let structure = self.structure()?;
        self.transact(Operation::ImportCodebook, None, |action| {
            action.writer.describe(String::new(), rows.len());
            let mut growing = GrowingCodebook::new(&structure);
            let mut imported = CodebookImported { warnings, ..CodebookImported::default() };
            let mut touched = Vec::new();
            for row in &rows {
                let id = growing.ensure(action, &row.path, CodeOrigin::Theory)?;
                imported.updated += u32::from(structure.codes.contains_key(&id));
                imported.warnings.extend(growing.describe(action, id, row)?);
                touched.push((id, row));
            }
            imported.created = u32::try_from(growing.made.len()).unwrap_or(u32::MAX);
            for (id, row) in &touched {
                // A lock that is there stays as it is: it says who locked it, and when.
                let is_locked = structure.locks.iter().any(|lock| lock.code == Some(*id));
                if let (Some(reason), false) = (&row.lock, is_locked) {
                    action.lock(Some(*id), reason)?;
                }
            }
            for (id, row) in touched {
                let links = row.counterparts.iter().map(|path| (path, CodeLinkKind::Counterpart));
                let links = links.chain(row.handled_by.iter().map(|path| (path, CodeLinkKind::HandledBy)));
                for (path, kind) in links {
                    match growing.find(path) {
                        Ok(other) if other != id => {
                            action.writer.link_codes(CodeLinkRow { from: id, to: other, kind })?;
                        }
                        Err(error @ CodebookError::AmbiguousPath { .. }) => {
                            imported.warnings.push(codebook_message(&error));
                        }
                        Ok(_) | Err(_) => imported.warnings.push(
                            Message::new("codebook-no-counterpart").with("row", row.row).with("path", path.to_string()),
                        ),
                    }
                }
            }
            Ok(imported)
        })
    }
}

impl Action<'_> {
    fn take_cases(
        &mut self,
        structure: &Structure,
        table: &CaseTable,
        file: &str,
        warnings: Vec<Message>,
        decide: impl Fn(&CaseRow) -> RowDecision<CaseId>,
    ) -> Result<CasesImported, ProjectError> {
        let mut imported = CasesImported { warnings, ..CasesImported::default() };
        let columns = AttributeColumns::new(structure, &table.attributes);
        let mut attributes: Vec<AttributeRow> = Vec::new();
        let first = structure.attributes.iter().map(|row| row.position + 1).max().unwrap_or_default();
        for (place, column) in table.attributes.iter().enumerate() {
            let mut attribute =
                columns.attribute(column, first.saturating_add(i64::try_from(place).unwrap_or(i64::MAX)));
            let about = |key| Message::new(key).with("attribute", attribute.name.as_str());
            match structure.find_attribute(&attribute.name) {
                Some(known) => {
                    if attribute.formula.is_some() && attribute.formula != known.formula {
                        imported.warnings.push(about("project-formula-kept"));
                    }
                    attribute = known.clone();
                }
                None => {
                    let guid = self.guid();
                    attribute.id = self.writer.insert_attribute(&guid, &attribute, self.at)?;
                }
            }
            let has_values = || table.rows.iter().any(|row| row.values.get(place).is_some_and(Option::is_some));
            if attribute.formula.is_some() && has_values() {
                let message = Message::new("project-derived-values-left-out");
                imported.warnings.push(message.with("attribute", attribute.name.as_str()));
            }
            attributes.push(attribute);
        }
        let mut taken = Taken::default();
        let mut seen: BTreeMap<CaseId, usize> = BTreeMap::new();
        let mut kinds: Vec<(String, CaseKind)> = Vec::new();
        let mut statuses: BTreeMap<CaseId, BTreeSet<CaseStatus>> = BTreeMap::new();
        let mut taken_rows: Vec<(CaseId, &CaseRow)> = Vec::new();
        self.writer.delete_case_listings(file)?;
        for row in &table.rows {
            let case = match decide(row) {
                RowDecision::LeaveOut => continue,
                RowDecision::Known(id) => {
                    imported.updated += 1;
                    let case = structure.case(id)?;
                    if let Some(kind) = row.kind.filter(|kind| *kind != case.kind) {
                        self.writer.set_case(case.id, &case.name, kind)?;
                    }
                    kinds.push((case.name.clone(), row.kind.unwrap_or(case.kind)));
                    id
                }
                RowDecision::New if structure.find_case(&row.name).is_some() => {
                    return Err(ProjectError::NameTaken { name: row.name.clone() });
                }
                RowDecision::New => {
                    imported.created += 1;
                    kinds.push((row.name.clone(), row.kind.unwrap_or_default()));
                    self.new_case(row.name.trim(), row.kind.unwrap_or_default())?
                }
            };
            taken_rows.push((case, row));
            if let Some(first) = seen.insert(case, row.row) {
                let message = Message::new("import-case-repeated").with("row", row.row);
                imported.warnings.push(message.with("case", row.name.as_str()).with("first", first));
            }
            self.note_listings(case, row, file)?;
            let said = row.listed.iter().flat_map(|listing| &listing.said);
            statuses.entry(case).or_default().extend(said.copied());
            for (from, place, value) in &row.rivals {
                let Some(attribute) = attributes.get(*place).filter(|attribute| attribute.formula.is_none()) else {
                    continue;
                };
                let about = ValueAbout { origin: Some(format!("{file}, {from}")), ..ValueAbout::default() };
                let known = structure.competing(case, attribute.id).iter();
                let unit = table.attributes.get(*place).and_then(|column| column.unit.as_deref());
                if let Some(value) = fitted(value, unit, attribute)
                    && !known.into_iter().any(|other| other.value == value && other.about == about)
                {
                    self.writer.insert_competing(attribute.id, case, &value, &about)?;
                }
            }
            for ((attribute, column), value) in attributes.iter().zip(&table.attributes).zip(&row.values) {
                let Some(value) = value.as_ref().filter(|_| attribute.formula.is_none()) else { continue };
                match fitted(value, column.unit.as_deref(), attribute) {
                    Some(value) => {
                        taken.put(self, attribute, case, &Standing::Value(value))?;
                        if column.origin.is_some() || column.year.is_some() {
                            let about =
                                ValueAbout { origin: column.origin.clone(), year: column.year, note: String::new() };
                            self.writer.set_value_about(attribute.id, case, &about)?;
                        }
                    }
                    None => imported.warnings.push(
                        Message::new("project-value-does-not-fit")
                            .with("row", row.row)
                            .with("attribute", attribute.name.as_str())
                            .with("case", row.name.as_str()),
                    ),
                }
            }
        }
        taken.finish(self)?;
        imported.warnings.extend(self.describe_taken(&taken_rows)?);
        for (case, mut said) in statuses.into_iter().filter(|(_, said)| !said.is_empty()) {
            // What a list says comes to what a person has said.
            said.extend(structure.statuses.get(&case).into_iter().flatten());
            self.writer.set_case_statuses(case, &said.into_iter().collect::<Vec<_>>())?;
        }
        imported.unmatched =
            structure.cases.iter().filter(|case| !seen.contains_key(&case.id)).map(|case| case.name.clone()).collect();
        if let Some((common, strange)) = mixed_kinds(kinds.iter(), |(_, kind)| *kind) {
            let names: Vec<&str> = strange.iter().map(|(name, _)| name.as_str()).collect();
            let message = Message::new("import-mixed-kinds").with("kind", common.name()).with("count", names.len());
            imported.warnings.push(message.with("names", names.join(", ")));
        }
        Ok(imported)
    }

    /// Keeps what a list says of a case, row by row.
    fn note_listings(&mut self, case: CaseId, row: &CaseRow, file: &str) -> Result<(), ProjectError> {
        for listing in &row.listed {
            let row = ListingRow { case, file_name: file.to_owned(), listing: listing.clone() };
            self.writer.insert_case_listing(&row)?;
        }
        Ok(())
    }

    /// Writes number and the case above, once all rows have their cases.
    fn describe_taken(&mut self, taken: &[(CaseId, &CaseRow)]) -> Result<Vec<Message>, ProjectError> {
        let mut warnings = Vec::new();
        if taken.iter().all(|(_, row)| row.number.is_none() && row.parent.is_none()) {
            return Ok(warnings);
        }
        let mut cases: BTreeMap<CaseId, StoredCase> =
            self.writer.cases()?.into_iter().map(|case| (case.id, case)).collect();
        for (id, row) in taken {
            let about = |key| Message::new(key).with("row", row.row);
            let parent = match &row.parent {
                None => None,
                Some(name) => {
                    let wanted = name.to_lowercase();
                    let found = cases
                        .values()
                        .find(|case| case.name.to_lowercase() == wanted)
                        .or_else(|| cases.values().find(|case| is_same_case_name(&case.name, name)))
                        .map(|case| case.id);
                    if found.is_none() {
                        warnings.push(about("import-unknown-case").with("case", name.as_str()));
                    }
                    found.filter(|parent| !is_above(&cases, *id, *parent))
                }
            };
            let Some(case) = cases.get_mut(id) else { continue };
            case.number = row.number.clone().or_else(|| case.number.take());
            case.parent = parent.or(case.parent);
            let details = CaseDetails {
                kind: case.kind,
                kind_name: case.kind_name.clone(),
                parent: case.parent,
                number: case.number.clone(),
                summary: case.summary.clone(),
            };
            self.writer.set_case_details(*id, &details)?;
        }
        Ok(warnings)
    }
}

/// Whether a case is another one or stands above it.
fn is_above(cases: &BTreeMap<CaseId, StoredCase>, case: CaseId, below: CaseId) -> bool {
    let mut here = Some(below);
    // No chain is longer than there are cases.
    for _ in 0..=cases.len() {
        match here {
            Some(id) if id == case => return true,
            Some(id) => here = cases.get(&id).and_then(|own| own.parent),
            None => return false,
        }
    }
    true
}
