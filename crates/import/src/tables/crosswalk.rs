//! Crosswalks as tables: two codes a row, what the one is to the other, and a note.

use sitat_model::{CodePath, CorrespondenceKind, Message};

use super::columns::{Columns, bad_cell, cell};
use super::table::{Record, Table};
use crate::error::ImportError;

/// A correspondence of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrosswalkRow {
    /// Row in the file.
    pub row: usize,
    /// The one.
    pub from: CodePath,
    /// The other.
    pub to: CodePath,
    /// What the one is to the other; `None` where the table does not say.
    pub kind: Option<CorrespondenceKind>,
    /// The note; `None` where the table does not say.
    pub note: Option<String>,
}

/// What the one is to the other, in the words that people use.
fn kind_of(written: &str) -> Option<CorrespondenceKind> {
    let written = written.trim().to_lowercase();
    let first = written.split_whitespace().next().unwrap_or_default();
    Some(match first {
        "=" | "samme" | "same" | "lik" | "likt" | "exact" | "tilsvarer" | "tilsvarar" => CorrespondenceKind::Same,
        "<" | "snevrere" | "smalere" | "smalare" | "trangare" | "narrower" => CorrespondenceKind::Narrower,
        ">" | "videre" | "vidare" | "bredere" | "breiare" | "wider" | "broader" => CorrespondenceKind::Wider,
        "~" | "beslektet" | "related" | "slekt" => CorrespondenceKind::Related,
        "i" if written == "i slekt med" || written == "i slekt" => CorrespondenceKind::Related,
        other => CorrespondenceKind::from_name(other)?,
    })
}

fn path(record: &Record, column: Option<usize>, warnings: &mut Vec<Message>) -> Option<CodePath> {
    let written = cell(record, column)?;
    let path = CodePath::parse(written).ok();
    if path.is_none() {
        warnings.push(Message::new("import-row-bad-path").with("row", record.row));
    }
    path
}

/// Reads correspondences. A row with one code says that it has no counterpart, and is passed over.
pub fn read_crosswalk(table: &Table) -> Result<(Vec<CrosswalkRow>, Vec<Message>), ImportError> {
    let mut columns = Columns::new(table);
    let from = columns.need(&["from", "fra", "frå", "from_code", "fra_kode", "frå_kode"]);
    let to = columns.need(&["to", "til", "to_code", "til_kode", "tilsvarer", "tilsvarar"]);
    columns.check()?;
    let kind = columns.find(&["kind", "slag", "type", "relation", "forhold", "tilhøve"]);
    let note = columns.find(&["note", "merknad", "notat", "kommentar", "comment"]);
    // Told by exports; passages are taken in the window.
    columns.find(&["excerpts", "utdrag", "evidence", "belegg"]);
    let mut warnings = columns.warnings(true);
    let mut rows = Vec::new();
    for record in &table.records {
        let one = path(record, from, &mut warnings);
        let other = path(record, to, &mut warnings);
        let (Some(one), Some(other)) = (one, other) else {
            if cell(record, from).is_none() && cell(record, to).is_none() {
                warnings.push(Message::new("import-row-without-codes").with("row", record.row));
            }
            continue;
        };
        let known = cell(record, kind).and_then(kind_of);
        if let (Some(written), None) = (cell(record, kind), known) {
            warnings.push(bad_cell("import-unknown-correspondence", record, "kind", written));
            continue;
        }
        let note = cell(record, note).map(|note| note.trim().to_owned());
        rows.push(CrosswalkRow { row: record.row, from: one, to: other, kind: known, note });
    }
    Ok((rows, warnings))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(written: &str) -> (Vec<CrosswalkRow>, Vec<Message>) {
        read_crosswalk(&Table::read(written.as_bytes()).unwrap()).unwrap()
    }

    #[test]
    fn kinds_are_read_in_the_words_that_people_use() {
        let (rows, warnings) = read(
            "Fra kode;Slag;Til kode;Merknad\nA/Én;samme som;B/To;Nesten\nA/Én;snevrere enn;B/Tre;\nA;videre enn;B;\n\
             A/To;beslektet med;B;\nA/Tre;i slekt med;B;\nA/Fire;;B;\nA/Fem;>;B;\n",
        );
        assert!(warnings.is_empty(), "{warnings:?}");
        let kinds: Vec<_> = rows.iter().map(|row| row.kind).collect();
        use CorrespondenceKind::{Narrower, Related, Same, Wider};
        assert_eq!(kinds, [Some(Same), Some(Narrower), Some(Wider), Some(Related), Some(Related), None, Some(Wider)]);
        assert_eq!((rows[0].note.as_deref(), rows[1].note.as_deref(), rows[0].row), (Some("Nesten"), None, 2));
    }

    #[test]
    fn what_cannot_be_read_is_left_out_with_a_sentence_and_a_code_alone_is_no_fault() {
        let (rows, warnings) = read("from,kind,to\nA,same,\n,,B\n,same,\nA,kusine,B\nA//,same,B\nA,same,B\n");
        assert_eq!(rows.len(), 1);
        let keys: Vec<_> = warnings.iter().map(|warning| warning.key).collect();
        assert_eq!(keys, ["import-row-without-codes", "import-unknown-correspondence", "import-row-bad-path"]);
        let refused = read_crosswalk(&Table::read("kode;slag\nA;same\n".as_bytes()).unwrap()).unwrap_err();
        assert!(matches!(refused, ImportError::MissingColumns { .. }), "{refused:?}");
    }
}
