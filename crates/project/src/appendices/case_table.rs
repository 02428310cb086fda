//! The table of cases: attributes with units, and where each value is from.

use sitat_export::{Counted, ListingCell, ListingDocument, ReportBlock};
use sitat_lang::{find, text, word};
use sitat_model::{AttributeValue, Language, Message, format_value};
use sitat_store::{AttributeRow, ValueAbout};

use crate::exporting::count;
use crate::structure::Structure;
use crate::{CaseTableView, CaseView, Exported, Project, ProjectError, Target, ValueNote};

/// So many columns of values fit on the paper; more cases than that stand one below the other.
const FITTING: usize = 6;

/// A value as it is written; `None` where there is none and nobody says why.
pub(crate) fn written_value(
    case: &CaseView,
    place: usize,
    attribute: &AttributeRow,
    language: Language,
) -> Option<String> {
    let words = ["project-yes", "project-no"].map(|key| word(language, key));
    if let Some(value) = case.values.get(place).and_then(Option::as_ref) {
        let words = [words[0].as_str(), words[1].as_str()];
        return Some(format_value(value, attribute.scale, language.has_decimal_comma(), words));
    }
    let reason = note_of(case, attribute)?.missing?;
    Some(format!("({})", word(language, reason.label_key())))
}

fn note_of<'case>(case: &'case CaseView, attribute: &AttributeRow) -> Option<&'case ValueNote> {
    case.notes.iter().find(|note| note.attribute == attribute.id)
}

/// The name of an attribute with its unit.
pub(crate) fn attribute_heading(attribute: &AttributeRow) -> String {
    match attribute.unit.as_deref().filter(|unit| !unit.is_empty()) {
        Some(unit) => format!("{} ({unit})", attribute.name),
        None => attribute.name.clone(),
    }
}

impl Structure {
    /// Where a value is from: `SSB, 2017. Foreløpig tall`.
    fn value_origin(&self, about: &ValueAbout) -> String {
        let year = about.year.map(|year| year.to_string());
        let place = about.origin.iter().cloned().chain(year).collect::<Vec<_>>().join(", ");
        let parts = [place, about.note.trim().to_owned()];
        let parts: Vec<&str> = parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
        self.veiled(&parts.join(". "))
    }

    /// What is to be said of a value: where it is from, and what other places say.
    pub(super) fn remark(&self, case: &CaseView, attribute: &AttributeRow) -> Option<String> {
        let note = note_of(case, attribute)?;
        let language = self.project.language;
        let mut said: Vec<String> =
            Some(self.value_origin(&note.about)).filter(|own| !own.is_empty()).into_iter().collect();
        let words = ["project-yes", "project-no"].map(|key| word(language, key));
        for rival in &note.competing {
            let words = [words[0].as_str(), words[1].as_str()];
            let value = format_value(&rival.value, attribute.scale, language.has_decimal_comma(), words);
            let message = Message::new("appendix-competing").with("value", value);
            said.push(text(language, &message.with("origin", self.value_origin(&rival.about))));
        }
        (!said.is_empty()).then(|| said.join("; "))
    }
}

/// Remarks below a table, each with its number; the same remark has one number.
#[derive(Default)]
struct Remarks(Vec<String>);

impl Remarks {
    fn number(&mut self, remark: String) -> usize {
        match self.0.iter().position(|own| *own == remark) {
            Some(place) => place + 1,
            None => {
                self.0.push(remark);
                self.0.len()
            }
        }
    }
}

impl Project {
    /// Writes the table of cases as Word, Excel or CSV: derived values as they come out, sources and years as notes.
    pub(super) fn export_cases(&mut self, target: &Target<'_>) -> Result<Exported, ProjectError> {
        let format = target.format()?;
        let structure = self.structure()?;
        let language = structure.project.language;
        let table = self.cases()?;
        if table.cases.is_empty() {
            return Err(ProjectError::NothingToWrite("appendix-nothing-cases"));
        }
        let number = count(table.cases.len());
        let title = word(language, "appendix-cases-title");
        let manifest = self.manifest(Vec::new(), vec![(Counted::Cases, number)])?;
        let document = ListingDocument {
            sheet: word(language, "appendix-cases-sheet"),
            language,
            columns: columns(&table, language),
            rows: table.cases.iter().map(|case| structure.case_row(&table, case)).collect(),
            blocks: structure.case_blocks(&table),
            manifest: manifest.clone(),
            title,
        };
        let bytes = self.listed(&document, format, target.csv)?;
        self.write_document(target, &document.title, &manifest, &bytes, number)
    }
}

fn columns(table: &CaseTableView, language: Language) -> Vec<(String, u32)> {
    let mut columns = vec![(word(language, "appendix-column-case"), 24), (word(language, "appendix-column-kind"), 14)];
    columns.extend(table.attributes.iter().map(|attribute| (attribute_heading(attribute), 16)));
    columns.push((word(language, "appendix-column-sources"), 12));
    columns.push((word(language, "appendix-column-participants"), 12));
    columns.push((word(language, "appendix-column-remarks"), 60));
    columns
}

impl Structure {
    pub(super) fn case_kind(&self, case: &CaseView) -> String {
        let own = case.row.kind_name.clone();
        let key = format!("appendix-kind-{}", case.row.kind.name());
        own.or_else(|| find(self.project.language, &key, &[])).unwrap_or_default()
    }

    fn case_row(&self, table: &CaseTableView, case: &CaseView) -> Vec<ListingCell> {
        let language = self.project.language;
        let mut cells = vec![ListingCell::text(case.row.name.as_str()), ListingCell::text(self.case_kind(case))];
        let mut remarks: Vec<String> = Vec::new();
        for (place, attribute) in table.attributes.iter().enumerate() {
            cells.push(match case.values.get(place).and_then(Option::as_ref) {
                Some(AttributeValue::Number(number)) => ListingCell::Number(*number),
                _ => ListingCell::text(written_value(case, place, attribute, language).unwrap_or_default()),
            });
            remarks.extend(self.remark(case, attribute).map(|own| format!("{}: {own}", attribute.name)));
        }
        cells.extend([ListingCell::count(case.sources), ListingCell::count(case.participants)]);
        cells.push(ListingCell::text(remarks.join(" · ")));
        cells
    }

    /// The table on paper: a few cases side by side, many one below the other, in as many parts as are needed.
    pub(super) fn case_blocks(&self, table: &CaseTableView) -> Vec<ReportBlock> {
        let language = self.project.language;
        let mut remarks = Remarks::default();
        let mut cell = |case: &CaseView, place: usize, attribute: &AttributeRow| -> String {
            let value = written_value(case, place, attribute, language).unwrap_or_default();
            match self.remark(case, attribute) {
                Some(remark) => format!("{value} [{}]", remarks.number(remark)).trim_start().to_owned(),
                None => value,
            }
        };
        let mut blocks = Vec::new();
        if table.cases.len() <= FITTING {
            let mut columns = vec![(word(language, "appendix-column-attribute"), 3)];
            columns.extend(table.cases.iter().map(|case| (case.row.name.clone(), 2)));
            let mut rows: Vec<Vec<String>> = Vec::new();
            for (place, attribute) in table.attributes.iter().enumerate() {
                let cells = table.cases.iter().map(|case| cell(case, place, attribute));
                rows.push(std::iter::once(attribute_heading(attribute)).chain(cells).collect());
            }
            for (key, number) in [
                ("appendix-column-sources", (|case| case.sources) as fn(&CaseView) -> u32),
                ("appendix-column-participants", |case| case.participants),
            ] {
                let cells = table.cases.iter().map(|case| number(case).to_string());
                rows.push(std::iter::once(word(language, key)).chain(cells).collect());
            }
            blocks.push(ReportBlock::Table { columns, rows });
        } else {
            let numbers: Vec<usize> = (0..table.attributes.len()).collect();
            let parts: Vec<&[usize]> = if numbers.is_empty() { vec![&[]] } else { numbers.chunks(FITTING).collect() };
            for part in parts {
                let own = || part.iter().filter_map(|place| Some((*place, table.attributes.get(*place)?)));
                let mut columns = vec![(word(language, "appendix-column-case"), 3)];
                columns.extend(own().map(|(_, attribute)| (attribute_heading(attribute), 2)));
                let mut rows: Vec<Vec<String>> = Vec::new();
                for case in &table.cases {
                    let mut row = vec![case.row.name.clone()];
                    row.extend(own().map(|(place, attribute)| cell(case, place, attribute)));
                    rows.push(row);
                }
                blocks.push(ReportBlock::Table { columns, rows });
            }
        }
        let notes = (1..).zip(&remarks.0).map(|(number, remark)| ReportBlock::Note(format!("[{number}] {remark}")));
        blocks.extend(notes);
        for attribute in &table.attributes {
            if let Some(formula) = &attribute.formula {
                let message = Message::new("appendix-derived").with("name", attribute.name.as_str());
                blocks.push(ReportBlock::Note(text(language, &message.with("formula", formula.as_str()))));
            }
        }
        blocks
    }
}
