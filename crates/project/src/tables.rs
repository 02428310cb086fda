//! Cases and codes from tables.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use sitat_analysis::Formula;
use sitat_import::ImportError;
use sitat_import::tables::{AttributeColumn, CaseTable, CodebookRow, Table, Wording, read_cases, read_codebook};
use sitat_model::{
    AttributeId, AttributeKind, AttributeValue, CaseId, CodeId, CodeKind, CodeOrigin, CodePath, Language, Message,
};
use sitat_store::{AttributeRow, CodeRow, CodeTextRow};

use crate::importing::{file_name, read_file};
use crate::project::Action;
use crate::structure::Structure;
use crate::{Operation, Outcome, Project, ProjectError};

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
    rows: fn(&Table) -> Result<Rows, ImportError>,
) -> Result<Rows, ProjectError> {
    let bytes = read_file(path)?;
    Table::read(&bytes)
        .and_then(|table| rows(&table))
        .map_err(|error| ProjectError::Table { file: file_name(path), error })
}

/// A column of a table of cases, as an attribute: `netto = inntekt - utgift` in the heading derives it.
fn attribute_of(column: &AttributeColumn) -> AttributeRow {
    let derived = column.name.split_once('=').and_then(|(name, formula)| {
        let (name, formula) = (name.trim(), formula.trim());
        (!name.is_empty() && Formula::parse(formula).is_ok()).then(|| (name.to_owned(), formula.to_owned()))
    });
    let (name, formula) =
        derived.map_or((column.name.trim().to_owned(), None), |(name, formula)| (name, Some(formula)));
    let kind = if formula.is_some() { AttributeKind::Number } else { column.kind };
    AttributeRow { id: AttributeId(0), name, kind, unit: column.unit.clone(), formula }
}

/// A value in the kind that the attribute has in the project.
fn fitted(value: &AttributeValue, kind: AttributeKind) -> Option<AttributeValue> {
    match (value, kind) {
        (AttributeValue::Text(text), AttributeKind::Number | AttributeKind::Boolean) => {
            crate::cases::parse_value(text, kind)
        }
        (AttributeValue::Number(number), AttributeKind::Text) => {
            Some(AttributeValue::Text(sitat_model::format_number(*number, true)))
        }
        (AttributeValue::Boolean(boolean), AttributeKind::Text) => {
            Some(AttributeValue::Text(if *boolean { "ja" } else { "nei" }.to_owned()))
        }
        (AttributeValue::Number(_), AttributeKind::Number)
        | (AttributeValue::Text(_), AttributeKind::Text)
        | (AttributeValue::Boolean(_), AttributeKind::Boolean) => Some(value.clone()),
        (AttributeValue::Number(number), AttributeKind::Boolean) => {
            crate::cases::parse_value(&number.to_string(), AttributeKind::Boolean)
        }
        (AttributeValue::Boolean(_), AttributeKind::Number) => None,
    }
}

impl Project {
    /// Reads cases and attributes from a CSV file. Cases that are there already get the table's values; a blank cell
    /// leaves a value as it is.
    pub fn import_cases(&mut self, path: &Path) -> Result<Outcome<CasesImported>, ProjectError> {
        let (table, warnings) = read_table(path, read_cases)?;
        let structure = self.structure()?;
        self.transact(Operation::ImportCases, None, |action| {
            action.writer.describe(String::new(), table.rows.len());
            action.take_cases(&structure, &table, warnings)
        })
    }

    /// Reads codes from a CSV file. Codes that are there already get the table's names and rules.
    pub fn import_codebook(&mut self, path: &Path) -> Result<Outcome<CodebookImported>, ProjectError> {
        let (rows, warnings) = read_table(path, read_codebook)?;
        let structure = self.structure()?;
        self.transact(Operation::ImportCodebook, None, |action| {
            action.writer.describe(String::new(), rows.len());
            let mut growing = GrowingCodebook::new(&structure);
            let mut imported = CodebookImported { warnings, ..CodebookImported::default() };
            let mut touched = Vec::new();
            for row in &rows {
                let before = growing.created;
                let id = growing.ensure(action, &row.path, CodeOrigin::Theory)?;
                if growing.created == before {
                    imported.updated += 1;
                } else {
                    imported.created += 1;
                }
                growing.describe(action, id, row)?;
                touched.push((id, row));
            }
            for (id, row) in touched {
                let Some(path) = &row.counterpart else { continue };
                match growing.find(path) {
                    Some(other) if other != id => action.writer.link_counterparts(id, other)?,
                    _ => imported.warnings.push(
                        Message::new("codebook-no-counterpart").with("row", row.row).with("path", path.to_string()),
                    ),
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
        warnings: Vec<Message>,
    ) -> Result<CasesImported, ProjectError> {
        let mut imported = CasesImported { warnings, ..CasesImported::default() };
        let mut attributes: Vec<AttributeRow> = Vec::new();
        for column in &table.attributes {
            let mut attribute = attribute_of(column);
            match structure.find_attribute(&attribute.name) {
                Some(known) => attribute = known.clone(),
                None => {
                    let guid = self.guid();
                    attribute.id = self.writer.insert_attribute(&guid, &attribute, self.at)?;
                }
            }
            attributes.push(attribute);
        }
        let mut seen: BTreeSet<CaseId> = BTreeSet::new();
        for row in &table.rows {
            let case = if let Some(case) = structure.find_case(&row.name) {
                imported.updated += 1;
                if case.kind != row.kind {
                    self.writer.set_case(case.id, &case.name, row.kind)?;
                }
                case.id
            } else {
                imported.created += 1;
                self.new_case(row.name.trim(), row.kind)?
            };
            seen.insert(case);
            for (attribute, value) in attributes.iter().zip(&row.values) {
                let Some(value) = value.as_ref().filter(|_| attribute.formula.is_none()) else { continue };
                match fitted(value, attribute.kind) {
                    Some(value) => self.writer.set_value(attribute.id, case, Some(&value))?,
                    None => imported.warnings.push(
                        Message::new("project-value-does-not-fit")
                            .with("row", row.row)
                            .with("attribute", attribute.name.as_str())
                            .with("case", row.name.as_str()),
                    ),
                }
            }
        }
        imported.unmatched =
            structure.cases.iter().filter(|case| !seen.contains(&case.id)).map(|case| case.name.clone()).collect();
        Ok(imported)
    }
}

/// The codebook while codes are added to it one after another.
pub(crate) struct GrowingCodebook<'project> {
    structure: &'project Structure,
    /// Codes made so far, by parent and lower-case name in any language.
    made: BTreeMap<(Option<CodeId>, String), CodeId>,
    rows: BTreeMap<CodeId, CodeRow>,
    next_position: BTreeMap<Option<CodeId>, i64>,
    texts: BTreeMap<CodeId, BTreeMap<Language, CodeTextRow>>,
    /// Paths of the codes made so far, in order.
    pub(crate) paths: Vec<CodePath>,
    pub(crate) created: u32,
}

impl<'project> GrowingCodebook<'project> {
    pub(crate) fn new(structure: &'project Structure) -> Self {
        Self {
            structure,
            made: BTreeMap::new(),
            rows: BTreeMap::new(),
            next_position: BTreeMap::new(),
            texts: BTreeMap::new(),
            paths: Vec::new(),
            created: 0,
        }
    }

    fn child(&self, parent: Option<CodeId>, name: &str) -> Option<CodeId> {
        self.structure
            .codebook
            .find_child(parent, name)
            .or_else(|| self.made.get(&(parent, name.trim().to_lowercase())).copied())
    }

    /// The code of a path: the full path, or an ending of one that only one code has.
    pub(crate) fn find(&self, path: &CodePath) -> Option<CodeId> {
        let mut at = None;
        for name in path.names() {
            let Some(child) = self.child(at, name) else {
                return self.structure.codebook.resolve(path, self.structure.project.language).ok();
            };
            at = Some(child);
        }
        at
    }

    /// Whether a code may be put on words.
    pub(crate) fn is_codable(&self, id: CodeId) -> bool {
        self.rows.get(&id).or_else(|| self.structure.codes.get(&id)).is_some_and(|row| row.is_codable)
    }

    /// The code of a full path; it and those above it are made where they are missing.
    pub(crate) fn ensure(
        &mut self,
        action: &mut Action<'_>,
        path: &CodePath,
        origin: CodeOrigin,
    ) -> Result<CodeId, ProjectError> {
        let mut at: Option<CodeId> = None;
        for (depth, name) in path.names().iter().enumerate() {
            at = Some(match self.child(at, name) {
                Some(child) => child,
                None => {
                    let id = self.make(action, at, name, origin)?;
                    self.paths.extend(CodePath::new(path.names()[..=depth].to_vec()));
                    id
                }
            });
        }
        at.ok_or_else(|| sitat_model::PathError::EmptyName.into())
    }

    fn make(
        &mut self,
        action: &mut Action<'_>,
        parent: Option<CodeId>,
        name: &str,
        origin: CodeOrigin,
    ) -> Result<CodeId, ProjectError> {
        let structure = self.structure;
        let position = self.next_position.entry(parent).or_insert_with(|| {
            let siblings = structure.codebook.children(parent).iter().filter_map(|id| structure.codes.get(id));
            siblings.map(|code| code.position + 1).max().unwrap_or_default()
        });
        let row = CodeRow {
            id: CodeId(0),
            parent,
            position: *position,
            colour: None,
            kind: CodeKind::Ordinary,
            origin,
            is_codable: true,
        };
        *position += 1;
        let guid = action.guid();
        let id = action.writer.insert_code(&guid, &row, action.at)?;
        self.rows.insert(id, CodeRow { id, ..row });
        self.made.insert((parent, name.trim().to_lowercase()), id);
        let text = CodeTextRow { name: name.trim().to_owned(), ..CodeTextRow::default() };
        action.writer.set_code_text(id, structure.project.language, &text)?;
        self.texts.entry(id).or_default().insert(structure.project.language, text);
        self.created += 1;
        Ok(id)
    }

    /// Gives a code what a row of a table says about it.
    fn describe(&mut self, action: &mut Action<'_>, id: CodeId, row: &CodebookRow) -> Result<(), ProjectError> {
        let structure = self.structure;
        let Some(before) = self.rows.get(&id).or_else(|| structure.codes.get(&id)).cloned() else { return Ok(()) };
        let after = CodeRow {
            colour: row.colour.as_ref().map(|colour| colour.as_str().to_owned()).or_else(|| before.colour.clone()),
            kind: row.kind.unwrap_or(before.kind),
            origin: row.origin.unwrap_or(before.origin),
            is_codable: row.codable.unwrap_or(before.is_codable),
            ..before.clone()
        };
        if after != before {
            action.writer.update_code(&after)?;
        }
        let default = structure.project.language;
        for language in Language::ALL {
            let known =
                self.texts.get(&id).or_else(|| structure.code_texts.get(&id)).and_then(|texts| texts.get(&language));
            let mut text = known.cloned().unwrap_or_default();
            let take = |into: &mut String, wording: &Wording| {
                if let Some(words) = wording.get(language, default) {
                    words.trim().clone_into(into);
                }
            };
            take(&mut text.definition, &row.definition);
            take(&mut text.include, &row.include);
            take(&mut text.exclude, &row.exclude);
            take(&mut text.example, &row.example);
            if let Some(name) = row.names.get(language) {
                name.clone_into(&mut text.name);
            }
            if text != known.cloned().unwrap_or_default() {
                action.writer.set_code_text(id, language, &text)?;
            }
            if !text.name.is_empty() {
                self.made.insert((after.parent, text.name.to_lowercase()), id);
            }
            self.texts.entry(id).or_default().insert(language, text);
        }
        self.rows.insert(id, after);
        Ok(())
    }
}
