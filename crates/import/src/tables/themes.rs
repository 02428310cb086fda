//! Themes as tables: a path or a name, and what is written of each.

use sitat_model::{CodePath, Message, ThemeStatus};

use super::columns::{Columns, bad_cell, cell};
use super::table::Table;
use crate::error::ImportError;

/// A theme of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeTableRow {
    /// Row in the file.
    pub row: usize,
    /// Names of the themes above, from the top.
    pub above: Vec<String>,
    /// Its name.
    pub name: String,
    /// Its main point.
    pub claim: Option<String>,
    /// The concept that holds it together.
    pub central_concept: Option<String>,
    /// What belongs to it.
    pub includes: Option<String>,
    /// What does not.
    pub excludes: Option<String>,
    /// The story that it tells.
    pub story: Option<String>,
    /// The kind of answer that it is.
    pub answer: Option<String>,
    /// How far it has come.
    pub status: Option<ThemeStatus>,
    /// Its codes: a path a line, or with semicolons between.
    pub codes: Vec<CodePath>,
}

/// How far a theme has come, in the words that people use.
fn status_of(written: &str) -> Option<ThemeStatus> {
    let written = written.trim().to_lowercase();
    Some(match written.as_str() {
        "foreløpig" | "førebels" | "temautkast" | "kandidat" => ThemeStatus::Candidate,
        "gjennomgått" | "prøvd" => ThemeStatus::Reviewed,
        "definert" | "avgrenset" | "avgrensa" => ThemeStatus::Defined,
        "lagt til side" | "set aside" => ThemeStatus::SetAside,
        other => ThemeStatus::from_name(other)?,
    })
}

/// Reads themes. A row without a name is left out with a warning.
pub fn read_themes(table: &Table) -> Result<(Vec<ThemeTableRow>, Vec<Message>), ImportError> {
    let mut columns = Columns::new(table);
    let name = columns.need(&["theme", "tema", "path", "sti", "name", "navn", "namn"]);
    columns.check()?;
    let parent = columns.find(&["parent", "overordnet", "overordna", "hovedtema", "hovudtema", "under"]);
    let claim = columns.find(&["claim", "hovedpoeng", "hovudpoeng", "main_point", "påstand"]);
    let concept = columns.find(&["central_concept", "samlende_idé", "samlande_idé", "samlende_ide", "concept", "idé"]);
    let includes = columns.find(&["includes", "include", "inkluderer", "omfatter", "omfattar"]);
    let excludes = columns.find(&["excludes", "exclude", "ekskluderer", "omfatter_ikke", "omfattar_ikkje"]);
    let story = columns.find(&["story", "fortelling", "forteljing", "historie"]);
    let answer = columns.find(&["answer", "svarkategori", "answer_category", "svar"]);
    let status = columns.find(&["status", "stand"]);
    let codes = columns.find(&["codes", "koder", "kodar"]);
    // Counted by the program, and counted anew.
    for counted in [&["extracts", "utdrag"][..], &["cases", "kommuner", "saker"]] {
        columns.find(counted);
    }
    let mut warnings = columns.warnings(true);
    let mut rows: Vec<ThemeTableRow> = Vec::new();
    for record in &table.records {
        let path = cell(record, name).and_then(|written| CodePath::parse(written).ok());
        let Some(path) = path else {
            warnings.push(Message::new("import-row-without-theme").with("row", record.row));
            continue;
        };
        let mut names: Vec<String> = match cell(record, parent).map(CodePath::parse) {
            Some(Ok(above)) => above.names().to_vec(),
            Some(Err(_)) | None => Vec::new(),
        };
        names.extend(path.names().iter().cloned());
        let Some(own) = names.pop() else { continue };
        let known = cell(record, status).and_then(status_of);
        if let (Some(written), None) = (cell(record, status), known) {
            let header = status.and_then(|column| table.headers.get(column)).map_or("status", String::as_str);
            warnings.push(bad_cell("import-unknown-theme-status", record, header, written));
        }
        let mut own_codes = Vec::new();
        for written in cell(record, codes).unwrap_or_default().split(['\n', ';']).map(str::trim) {
            match CodePath::parse(written) {
                Ok(path) => own_codes.push(path),
                Err(_) if written.is_empty() => {}
                Err(_) => warnings.push(bad_cell("import-bad-path", record, "codes", written)),
            }
        }
        let text = |column| cell(record, column).map(|text| text.trim().to_owned());
        rows.push(ThemeTableRow {
            row: record.row,
            above: names,
            name: own,
            claim: text(claim),
            central_concept: text(concept),
            includes: text(includes),
            excludes: text(excludes),
            story: text(story),
            answer: text(answer),
            status: known,
            codes: own_codes,
        });
    }
    Ok((rows, warnings))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn themes_are_read_in_the_words_that_people_use() {
        let written = "Tema,Hovedpoeng,Samlende idé,Status,Koder,Farge\n\
            Alt henger på én,Arbeidet står og faller med én person.,Sårbarhet,foreløpig,Ildsjel;Nettverk/Ut,rød\n\
            Alt henger på én/Når hun slutter,,,gjort,,\n,uten navn,,,,\n";
        let table = Table::read(written.as_bytes()).unwrap();
        let (rows, warnings) = read_themes(&table).unwrap();
        assert_eq!(rows.len(), 2);
        assert_eq!(rows[0].claim.as_deref(), Some("Arbeidet står og faller med én person."));
        assert_eq!((rows[0].status, rows[0].codes.len()), (Some(ThemeStatus::Candidate), 2));
        assert_eq!(
            (rows[1].above.as_slice(), rows[1].name.as_str()),
            (&["Alt henger på én".to_owned()][..], "Når hun slutter")
        );
        let keys: Vec<&str> = warnings.iter().map(|warning| warning.key).collect();
        assert_eq!(keys, ["import-table-unknown-columns", "import-unknown-theme-status", "import-row-without-theme"]);
    }

    #[test]
    fn a_table_without_themes_is_refused() {
        let table = Table::read(b"kode;farge\na;b\n").unwrap();
        assert!(matches!(read_themes(&table), Err(ImportError::MissingColumns { .. })));
    }
}
