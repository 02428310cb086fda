//! The framework chart as a document.

use sitat_export::{Counted, Format, FrameworkDocument, FrameworkRow, framework_csv, framework_report, framework_xlsx};
use sitat_lang::{text, word};
use sitat_model::Message;

use crate::exporting::count;
use crate::grid_export::{capitalised, left_out};
use crate::{Exported, GridChoice, Project, ProjectError, ShownGrid, Target};

impl Project {
    /// Writes the summaries of a table: all of it as it comes, or what is shown of it. Numbers and states play no part.
    pub fn export_framework(
        &mut self,
        target: &Target<'_>,
        choice: &GridChoice,
        shown: Option<&ShownGrid>,
    ) -> Result<Exported, ProjectError> {
        let format = target.format()?;
        let cells = self.grid_summaries(choice)?;
        let structure = self.structure()?;
        let language = structure.project.language;
        let plan = self.plan(choice)?;
        let whole = (plan.rows.len(), plan.columns.len());
        let places: Vec<usize> = match shown {
            Some(shown) => shown.columns.iter().copied().filter(|place| *place < whole.1).collect(),
            None => (0..whole.1).collect(),
        };
        let mut rows: Vec<(i64, FrameworkRow)> = Vec::new();
        for (planned, own) in plan.rows.iter().zip(cells) {
            let cells = places.iter().map(|place| own.get(*place).cloned().flatten()).collect();
            let (name, path) = (planned.name.clone(), planned.path.clone());
            rows.push((planned.head.id(), FrameworkRow { name, depth: planned.depth, path, cells }));
        }
        if let Some(shown) = shown {
            rows.retain(|(id, _)| shown.rows.contains(id));
            rows.sort_by_key(|(id, _)| shown.rows.iter().position(|own| own == id));
        }
        let rows: Vec<FrameworkRow> = rows.into_iter().map(|(_, row)| row).collect();
        let written = rows.iter().flat_map(|row| &row.cells).flatten().count();
        let mut filters: Vec<String> = choice.filter.iter().filter(|own| !own.trim().is_empty()).cloned().collect();
        filters.extend(left_out(language, (rows.len(), places.len()), whole));
        let mut manifest = self.manifest(filters, vec![(Counted::Summaries, count(written))])?;
        let (row_words, column_words) = (
            choice.rows.words(language, |code| structure.code_name(code)),
            choice.columns.words(language, |code| structure.code_name(code)),
        );
        let said = |key: &'static str| {
            let message = Message::new(key).with("rows", row_words.as_str());
            text(language, &message.with("columns", column_words.as_str()))
        };
        manifest.settings.push(said("project-framework-settings"));
        let without = word(language, "project-without-value");
        let name = |place: &usize| {
            let name = plan.names.get(*place).map(|(name, _)| name.clone()).unwrap_or_default();
            if name.is_empty() { without.clone() } else { name }
        };
        let document = FrameworkDocument {
            title: word(language, "project-export-framework"),
            language,
            caption: said("project-framework-caption"),
            explanation: word(language, "project-framework-explanation"),
            row_heading: word(language, "export-column-code"),
            column_heading: capitalised(&column_words),
            columns: places.iter().map(name).collect(),
            rows,
            manifest,
        };
        let document = if shown.is_some_and(|shown| shown.is_transposed) { document.transposed() } else { document };
        let bytes = match format {
            Format::Written(own) => self.written(&framework_report(&document), own)?,
            Format::Xlsx => framework_xlsx(&document)?,
            Format::Csv => framework_csv(&document, target.csv)?,
        };
        self.write_document(target, &document.title, &document.manifest, &bytes, count(written))
    }
}
