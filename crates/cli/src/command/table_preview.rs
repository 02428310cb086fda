//! A table of cases or participants that is only looked at: what each row would be, and nothing enters.

use clap::Arg;
use serde::Serialize;
use sitat_project::{NameMatch, RowMeaning, TablePreview};

use crate::console::Console;
use crate::failure::{Failure, Status, ToldWarnings};
use crate::grammar::Grammar;
use crate::listing::{Listing, Side};

#[derive(Serialize)]
struct Told<'table> {
    dry_run: bool,
    rows: Vec<ToldRow<'table>>,
    unmatched: &'table [String],
    #[serde(flatten)]
    warnings: ToldWarnings,
}

#[derive(Serialize)]
struct ToldRow<'table> {
    row: usize,
    name: &'table str,
    /// How it was understood.
    found: &'static str,
    #[serde(skip)]
    found_key: &'static str,
    /// Whom or what it may mean; empty for what is new.
    means: Vec<String>,
}

/// The option that makes an import a look.
pub(crate) fn option(grammar: &Grammar) -> Arg {
    grammar.flag("dry-run", "cli-help-table-dry-run").requires("table")
}

/// The name of how a row was understood, and the key of its words.
fn found<Id>(meaning: &RowMeaning<Id>) -> (&'static str, &'static str) {
    match meaning {
        RowMeaning::Known(_, NameMatch::Name) => ("name", "cli-table-found-name"),
        RowMeaning::Known(_, NameMatch::Alias) => ("alias", "table-found-alias"),
        RowMeaning::Known(_, NameMatch::Number) => ("number", "table-found-number"),
        RowMeaning::Known(_, NameMatch::Variant) => ("variant", "table-found-variant"),
        RowMeaning::Several(_) => ("several", "table-found-several"),
        RowMeaning::New => ("new", "table-found-new"),
    }
}

/// Tells what the rows would be; `name_of` names what is there already.
pub(crate) fn tell<Column, Id: Copy>(
    console: &Console,
    preview: &TablePreview<Column, Id>,
    name_of: impl Fn(Id) -> String,
) -> Result<Status, Failure> {
    let rows = preview.rows.iter().map(|row| {
        let ids: &[Id] = match &row.meaning {
            RowMeaning::Known(id, _) => std::slice::from_ref(id),
            RowMeaning::Several(ids) => ids,
            RowMeaning::New => &[],
        };
        let means = ids.iter().map(|id| name_of(*id)).collect();
        let (found, found_key) = found(&row.meaning);
        ToldRow { row: row.row, name: &row.name, found, found_key, means }
    });
    let rows: Vec<ToldRow<'_>> = rows.collect();
    if console.is_json() {
        let warnings = ToldWarnings::new(console.language(), &preview.warnings);
        console.print_json(&Told { dry_run: true, rows, unmatched: &preview.unmatched, warnings })?;
    } else {
        let mut listing = Listing::with_headings(&[
            (console.word("cli-column-row"), Side::Right),
            (console.word("cli-column-name"), Side::Left),
            (console.word("cli-column-found"), Side::Left),
            (console.word("cli-column-means"), Side::Left),
        ]);
        for row in &rows {
            let found = console.word(row.found_key);
            listing.row([row.row.to_string(), row.name.to_owned(), found, row.means.join(", ")]);
        }
        console.print(&listing.text())?;
    }
    console.warn(&preview.warnings);
    // A row that may mean several would stay out.
    let is_certain = !preview.rows.iter().any(|row| matches!(row.meaning, RowMeaning::Several(_)));
    Ok(Status::complete(is_certain && preview.warnings.is_empty()))
}
