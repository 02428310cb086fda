//! A crosswalk as a document: a list of what corresponds, or a table of marks.

use sitat_export::{
    CellNote, Counted, CrosswalkDocument, CrosswalkDocumentRow, Format, GridColumn, GridDocument, GridNumber, GridRow,
    grid_csv, grid_report, grid_xlsx,
};
use sitat_lang::{text, word};
use sitat_model::{CodeId, Message};

use super::{CrosswalkSide, CrosswalkView};
use crate::exporting::count;
use crate::{Exported, Project, ProjectError, Target};

/// What is written of a crosswalk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CrosswalkForm {
    /// Two codes a row, with kind, note and passages; it can be read again.
    #[default]
    List,
    /// The first tree down, the second across, a mark where codes correspond.
    Table,
}

impl CrosswalkForm {
    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Table => "table",
        }
    }

    /// The form of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::List, Self::Table].into_iter().find(|form| form.name() == name)
    }
}

impl Project {
    /// Writes what corresponds between two trees. The count is that of the correspondences.
    pub fn export_crosswalk(
        &mut self,
        target: &Target<'_>,
        one: CodeId,
        other: CodeId,
        form: CrosswalkForm,
    ) -> Result<Exported, ProjectError> {
        let format = target.format()?;
        let view = self.crosswalk(one, other)?;
        let number = count(view.correspondences.len());
        let (title, manifest, bytes) = match form {
            CrosswalkForm::List => {
                let document = self.crosswalk_list(&view)?;
                let template = match format {
                    Format::Written(own) => self.template_of(own)?,
                    Format::Xlsx | Format::Csv => None,
                };
                let bytes = document.written(format, target.csv, template.as_deref())?;
                (document.title, document.manifest, bytes)
            }
            CrosswalkForm::Table => {
                let document = self.crosswalk_table(&view)?;
                let bytes = match format {
                    Format::Written(own) => self.written(&grid_report(&document), own)?,
                    Format::Xlsx => grid_xlsx(&document)?,
                    Format::Csv => grid_csv(&document, target.csv)?,
                };
                (document.title, document.manifest, bytes)
            }
        };
        self.write_document(target, &title, &manifest, &bytes, number)
    }

    fn crosswalk_title(&mut self, view: &CrosswalkView) -> Result<String, ProjectError> {
        let [one, other] = &view.sides;
        let title = Message::new("project-crosswalk-title").with("one", one.name.as_str());
        Ok(text(self.language()?, &title.with("other", other.name.as_str())))
    }

    fn crosswalk_list(&mut self, view: &CrosswalkView) -> Result<CrosswalkDocument, ProjectError> {
        let language = self.language()?;
        let mut rows: Vec<CrosswalkDocumentRow> = Vec::new();
        for own in &view.correspondences {
            let [from, to] = own.paths.clone();
            let excerpts: Vec<&str> = own.evidence.iter().map(|excerpt| excerpt.id.as_str()).collect();
            let (kind, note) = (word(language, own.kind.label_key()), own.note.clone());
            rows.push(CrosswalkDocumentRow { from, kind, to, note, excerpts: excerpts.join(", ") });
        }
        let [one, other] = &view.sides;
        let blank = CrosswalkDocumentRow::default;
        rows.extend(one.without().map(|code| CrosswalkDocumentRow { from: code.path.clone(), ..blank() }));
        rows.extend(other.without().map(|code| CrosswalkDocumentRow { to: code.path.clone(), ..blank() }));
        let manifest = self.manifest(Vec::new(), vec![(Counted::Codes, count(shown(one) + shown(other)))])?;
        Ok(CrosswalkDocument {
            title: self.crosswalk_title(view)?,
            language,
            explanation: word(language, "project-crosswalk-list"),
            rows,
            manifest,
        })
    }

    fn crosswalk_table(&mut self, view: &CrosswalkView) -> Result<GridDocument, ProjectError> {
        let language = self.language()?;
        let [one, other] = &view.sides;
        let columns: Vec<_> = other.lines().collect();
        let marked =
            |row: CodeId, column: CodeId| view.correspondences.iter().any(|own| (own.one, own.other) == (row, column));
        let rows: Vec<GridRow> = one
            .lines()
            .map(|row| GridRow {
                name: row.name.clone(),
                depth: row.depth.saturating_sub(1),
                path: row.path.clone(),
                cells: columns.iter().map(|column| GridNumber::Mark(marked(row.code, column.code))).collect(),
                notes: Vec::<CellNote>::new(),
                total: GridNumber::Count(row.count),
            })
            .collect();
        let mut manifest = self.manifest(Vec::new(), vec![(Counted::Codes, count(shown(one) + shown(other)))])?;
        for side in &view.sides {
            let names: Vec<&str> = side.without().map(|code| code.name.as_str()).collect();
            if !names.is_empty() {
                let message = Message::new("project-crosswalk-without").with("side", side.name.as_str());
                let message = message.with("count", names.len()).with("names", names.join(", "));
                manifest.settings.push(text(language, &message));
            }
        }
        let mut explanation = vec![word(language, "project-crosswalk-table")];
        explanation.extend(manifest.settings.iter().cloned());
        Ok(GridDocument {
            title: self.crosswalk_title(view)?,
            language,
            explanation: explanation.join(" "),
            row_heading: one.name.clone(),
            column_heading: other.name.clone(),
            column_totals: columns.iter().map(|column| GridNumber::Count(column.count)).collect(),
            columns: columns.iter().map(|column| GridColumn { name: column.name.clone(), n: None, depth: 0 }).collect(),
            rows,
            total: GridNumber::Count(count(view.correspondences.len())),
            legend: Vec::new(),
            manifest,
        })
    }
}

fn shown(side: &CrosswalkSide) -> usize {
    side.lines().count()
}
