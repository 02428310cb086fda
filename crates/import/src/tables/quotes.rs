//! Quotes with codes, as other tools and people keep them in a spreadsheet.

use sitat_model::{CodePath, Message};

use super::columns::{Columns, bad_cell, cell};
use super::table::{Record, Table};
use crate::error::ImportError;

/// What a column of a table of quotes holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum QuoteColumn {
    /// Name of the source.
    Source,
    /// The words.
    Quote,
    /// The code, or several.
    Code,
    /// Which of several places is meant.
    Occurrence,
    /// Who has coded.
    Coder,
    /// A note.
    Memo,
    /// The case that the words are about.
    Case,
}

impl QuoteColumn {
    /// All of them; the first three are needed.
    pub const ALL: [Self; 7] =
        [Self::Source, Self::Quote, Self::Code, Self::Occurrence, Self::Coder, Self::Memo, Self::Case];

    /// The name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Quote => "quote",
            Self::Code => "code",
            Self::Occurrence => "occurrence",
            Self::Coder => "coder",
            Self::Memo => "memo",
            Self::Case => "case",
        }
    }

    /// Finds the column of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|column| column.name() == name)
    }

    /// Whether there is no table of quotes without it.
    pub fn is_needed(self) -> bool {
        matches!(self, Self::Source | Self::Quote | Self::Code)
    }

    /// What the column may be called, in three languages and in what other tools write.
    fn headings(self) -> &'static [&'static str] {
        match self {
            Self::Source => &[
                "source",
                "kilde",
                "kjelde",
                "datakilde",
                "datakjelde",
                "dokument",
                "document",
                "document_name",
                "dokumentnavn",
                "dokumentnamn",
                "fil",
                "file",
                "file_name",
                "filnavn",
                "filnamn",
                "transcript",
                "intervju",
                "interview",
            ],
            Self::Quote => &[
                "quote",
                "sitat",
                "utdrag",
                "tekst",
                "text",
                "segment",
                "quotation",
                "quotation_content",
                "coded_text",
                "coded_segment",
                "coded_segments",
                "excerpt",
                "kodet_tekst",
                "koda_tekst",
            ],
            Self::Code => {
                &["code", "kode", "kodesti", "path", "sti", "codes", "koder", "kodar", "node", "nodes", "theme", "tema"]
            }
            Self::Occurrence => &["occurrence", "forekomst", "førekomst"],
            Self::Coder => &[
                "coder",
                "kodet_av",
                "koda_av",
                "koder_navn",
                "kodar_namn",
                "coded_by",
                "created_by",
                "author",
                "user",
                "laget_av",
                "laga_av",
                "forfatter",
                "forfattar",
            ],
            Self::Memo => &[
                "memo",
                "notat",
                "kommentar",
                "comment",
                "memos",
                "comments",
                "note",
                "notes",
                "merknad",
                "kommentarer",
                "kommentarar",
            ],
            Self::Case => &["case", "kommune"],
        }
    }
}

/// How a table of quotes is to be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QuoteMapping {
    /// Headings of columns; an empty one says that the table has no such column. Those not named are guessed.
    pub columns: Vec<(QuoteColumn, String)>,
    /// What stands between the names of a path; `/`, if nothing is said.
    pub separator: Option<char>,
}

/// A quote that is to be coded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuoteRow {
    /// Row in the file.
    pub row: usize,
    /// Name of the source.
    pub source: String,
    /// The words.
    pub quote: String,
    /// The codes.
    pub codes: Vec<CodePath>,
    /// All that stands in the cell as one path, where it was taken for several codes: a name may have a semicolon.
    pub whole: Option<CodePath>,
    /// Which of several places is meant, from 1.
    pub occurrence: Option<u32>,
    /// Who has coded.
    pub coder: Option<String>,
    /// A note on the coding.
    pub memo: Option<String>,
    /// The case that the words are about.
    pub case: Option<String>,
}

/// Quotes as a table has them.
#[derive(Clone, Debug, PartialEq)]
pub struct QuoteTable {
    /// All headings of the table.
    pub headings: Vec<String>,
    /// Which heading is which column, where there is one.
    pub columns: Vec<(QuoteColumn, Option<String>)>,
    /// The rows.
    pub rows: Vec<QuoteRow>,
    /// What was left out.
    pub warnings: Vec<Message>,
}

/// A path as the table writes it.
fn path(written: &str, separator: Option<char>) -> Option<CodePath> {
    match separator {
        None | Some('/') => CodePath::parse(written).ok(),
        Some(separator) => CodePath::new(written.split(separator).map(str::to_owned).collect()).ok(),
    }
}

/// The codes of a cell: between them stand semicolons or line breaks, and nothing else.
fn codes(written: &str, separator: Option<char>) -> Option<Vec<CodePath>> {
    let parts = written.split([';', '\n']).map(str::trim).filter(|part| !part.is_empty());
    let codes: Option<Vec<CodePath>> = parts.map(|part| path(part, separator)).collect();
    codes.filter(|codes| !codes.is_empty())
}

/// Where columns are, if they are there.
type Places = Vec<(QuoteColumn, Option<usize>)>;

fn find<'table>(table: &'table Table, mapping: &QuoteMapping) -> Result<(Columns<'table>, Places), ImportError> {
    let mut columns = Columns::new(table);
    let mut found = Vec::new();
    for column in QuoteColumn::ALL {
        let said = mapping.columns.iter().find(|(own, _)| *own == column).map(|(_, heading)| heading.trim());
        let place = match said {
            Some("") => None,
            Some(heading) => match columns.named(heading) {
                Some(place) => Some(place),
                None => return Err(columns.without(heading)),
            },
            // A column that somebody has named is not guessed to be another one.
            None => columns.guess(column.headings(), &mapping.columns),
        };
        columns.take(place, column.is_needed().then_some(column.name()));
        found.push((column, place));
    }
    Ok((columns, found))
}

fn named(table: &Table, found: &[(QuoteColumn, Option<usize>)]) -> QuoteTable {
    let heading = |place: &Option<usize>| place.and_then(|place| table.headers.get(place)).cloned();
    QuoteTable {
        headings: table.headers.clone(),
        columns: found.iter().map(|(column, place)| (*column, heading(place))).collect(),
        rows: Vec::new(),
        warnings: Vec::new(),
    }
}

/// Reads only which columns a table has, also where some that are needed are still to be named.
pub fn read_quote_columns(table: &Table, mapping: &QuoteMapping) -> Result<QuoteTable, ImportError> {
    Ok(named(table, &find(table, mapping)?.1))
}

/// Reads quotes. Rows that lack source, quote or code are left out, each with a warning.
pub fn read_quotes(table: &Table, mapping: &QuoteMapping) -> Result<QuoteTable, ImportError> {
    let (columns, found) = find(table, mapping)?;
    columns.check()?;
    let heading = |place: Option<usize>| place.and_then(|place| table.headers.get(place)).cloned();
    let place = |column| found.iter().find(|(own, _)| *own == column).and_then(|(_, place)| *place);
    let mut read = QuoteTable { warnings: columns.warnings(true), ..named(table, &found) };
    for record in &table.records {
        let missing: Vec<String> = QuoteColumn::ALL
            .into_iter()
            .filter(|column| column.is_needed() && cell(record, place(*column)).is_none())
            .map(|column| heading(place(column)).unwrap_or_else(|| column.name().to_owned()))
            .collect();
        if !missing.is_empty() {
            read.warnings.push(
                Message::new("import-row-lacks-cells").with("row", record.row).with("columns", missing.join(", ")),
            );
            continue;
        }
        let text = |column| cell(record, place(column)).map(str::to_owned);
        let (Some(source), Some(quote), Some(written)) =
            (text(QuoteColumn::Source), text(QuoteColumn::Quote), text(QuoteColumn::Code))
        else {
            continue;
        };
        let Some(codes) = codes(&written, mapping.separator) else {
            read.warnings.push(Message::new("import-row-bad-path").with("row", record.row));
            continue;
        };
        let whole = path(&written, mapping.separator).filter(|_| codes.len() > 1);
        let occurrence = occurrence(table, record, place(QuoteColumn::Occurrence), &mut read.warnings);
        let (coder, memo, case) = (text(QuoteColumn::Coder), text(QuoteColumn::Memo), text(QuoteColumn::Case));
        read.rows.push(QuoteRow { row: record.row, source, quote, codes, whole, occurrence, coder, memo, case });
    }
    Ok(read)
}

fn occurrence(table: &Table, record: &Record, place: Option<usize>, warnings: &mut Vec<Message>) -> Option<u32> {
    let written = cell(record, place)?;
    let number = written.parse::<u32>().ok().filter(|&number| number > 0);
    if number.is_none() {
        let heading = place.and_then(|place| table.headers.get(place)).map_or("occurrence", String::as_str);
        warnings.push(bad_cell("import-bad-occurrence", record, heading, written));
    }
    number
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, mapping: &QuoteMapping) -> Result<QuoteTable, ImportError> {
        read_quotes(&Table::read(text.as_bytes()).unwrap(), mapping)
    }

    fn written(codes: &[CodePath]) -> Vec<String> {
        codes.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn quotes_are_read_and_bad_rows_named() {
        let text = "Kilde;Sitat;Kode;Forekomst;Kodet av\nintervju 1;\"Det er; \"\"ja\"\"\";Barriere/Siloer;2;MK\nintervju 1;;A;;\nintervju 2;x;A//B;;\nintervju 2;y;A;to;";
        let QuoteTable { rows, warnings, .. } = read(text, &QuoteMapping::default()).unwrap();
        assert_eq!(rows.len(), 2);
        assert_eq!(
            (rows[0].quote.as_str(), rows[0].occurrence, rows[0].coder.as_deref()),
            ("Det er; \"ja\"", Some(2), Some("MK"))
        );
        assert_eq!((rows[1].row, rows[1].occurrence), (5, None));
        let warnings: Vec<String> = warnings.iter().map(ToString::to_string).collect();
        assert_eq!(
            warnings,
            [
                "import-row-lacks-cells row=3 columns=\"Sitat\"",
                "import-row-bad-path row=4",
                "import-bad-occurrence row=5 column=\"Forekomst\" value=\"to\""
            ]
        );
    }

    #[test]
    fn missing_columns_are_named_beside_those_found() {
        let refused = read("source;words\na;b", &QuoteMapping::default()).unwrap_err();
        assert_eq!(
            refused.message().to_string(),
            "import-table-missing-columns missing=\"quote, code\" found=\"source, words\""
        );
    }

    #[test]
    fn columns_can_be_named_or_said_not_to_be_there() {
        let text = "Tekst;Segment;Emne;Kommentar\nIntervju 1;Det er sant;Tid > Møter;Ola";
        let said = |pairs: &[(QuoteColumn, &str)]| QuoteMapping {
            columns: pairs.iter().map(|(column, heading)| (*column, (*heading).to_owned())).collect(),
            separator: Some('>'),
        };
        let columns = [(QuoteColumn::Source, "Tekst"), (QuoteColumn::Code, "emne"), (QuoteColumn::Memo, "")];
        let table = read(text, &said(&columns)).unwrap();
        assert_eq!((table.rows[0].source.as_str(), table.rows[0].quote.as_str()), ("Intervju 1", "Det er sant"));
        assert_eq!(written(&table.rows[0].codes), ["Tid/Møter"]);
        assert_eq!(table.rows[0].memo, None);
        let coder = [&columns[..], &[(QuoteColumn::Coder, "Kommentar")]].concat();
        assert_eq!(read(text, &said(&coder)).unwrap().rows[0].coder.as_deref(), Some("Ola"));
        let refused = read(text, &said(&[(QuoteColumn::Quote, "Ord")])).unwrap_err();
        assert_eq!(
            refused.message().to_string(),
            "import-table-missing-columns missing=\"Ord\" found=\"Tekst, Segment, Emne, Kommentar\""
        );
    }

    #[test]
    fn a_cell_may_hold_several_codes_and_a_path_stays_one() {
        let text = "document\tsegment\tcodes\na\tb\tTid/Møter; Penger\na\tb\t\"Tid > A\nB\"\n";
        let rows = read(text, &QuoteMapping::default()).unwrap().rows;
        assert_eq!(written(&rows[0].codes), ["Tid/Møter", "Penger"]);
        assert_eq!(rows[0].whole.as_ref().map(ToString::to_string).as_deref(), Some("Tid/Møter; Penger"));
        assert_eq!(written(&rows[1].codes), ["Tid > A", "B"]);
    }
}
