//! Quotes with codes, as other tools and people keep them in a spreadsheet.

use sitat_model::{CodePath, Message};

use super::columns::{Columns, bad_cell, cell};
use super::table::Table;
use crate::error::ImportError;

/// A quote that is to be coded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuoteRow {
    /// Row in the file.
    pub row: usize,
    /// Name of the source.
    pub source: String,
    /// The words.
    pub quote: String,
    /// The code.
    pub code: CodePath,
    /// Which of several places is meant, from 1.
    pub occurrence: Option<u32>,
    /// Who has coded.
    pub coder: Option<String>,
    /// A note on the coding.
    pub memo: Option<String>,
    /// The case that the words are about.
    pub case: Option<String>,
}

/// Reads quotes. Rows that lack source, quote or code are left out, each with a warning.
pub fn read_quotes(table: &Table) -> Result<(Vec<QuoteRow>, Vec<Message>), ImportError> {
    let mut columns = Columns::new(table);
    let source =
        columns.need(&["source", "kilde", "kjelde", "datakilde", "datakjelde", "dokument", "document", "fil", "file"]);
    let quote = columns.need(&["quote", "sitat", "utdrag", "tekst", "text", "segment", "quotation"]);
    let code = columns.need(&["code", "kode", "kodesti", "path", "sti"]);
    columns.check()?;
    let occurrence = columns.find(&["occurrence", "forekomst", "førekomst"]);
    let coder = columns.find(&["coder", "kodet_av", "koda_av", "koder", "kodar"]);
    let memo = columns.find(&["memo", "notat", "kommentar", "comment"]);
    let case = columns.find(&["case", "kommune"]);
    let mut warnings = columns.warnings(true);
    let mut rows = Vec::with_capacity(table.records.len());
    for record in &table.records {
        let missing: Vec<&str> = [("source", source), ("quote", quote), ("code", code)]
            .into_iter()
            .filter(|&(_, column)| cell(record, column).is_none())
            .map(|(name, column)| column.and_then(|column| table.headers.get(column)).map_or(name, String::as_str))
            .collect();
        if !missing.is_empty() {
            warnings.push(
                Message::new("import-row-lacks-cells").with("row", record.row).with("columns", missing.join(", ")),
            );
            continue;
        }
        let (Some(source), Some(quote), Some(written)) =
            (cell(record, source), cell(record, quote), cell(record, code))
        else {
            continue;
        };
        let Ok(code) = CodePath::parse(written) else {
            warnings.push(Message::new("import-row-bad-path").with("row", record.row));
            continue;
        };
        let number =
            cell(record, occurrence).map(|written| (written, written.parse::<u32>().ok().filter(|&number| number > 0)));
        if let Some((written, None)) = number {
            let header = occurrence.and_then(|column| table.headers.get(column)).map_or("occurrence", String::as_str);
            warnings.push(bad_cell("import-bad-occurrence", record, header, written));
        }
        rows.push(QuoteRow {
            row: record.row,
            source: source.to_owned(),
            quote: quote.to_owned(),
            code,
            occurrence: number.and_then(|(_, number)| number),
            coder: cell(record, coder).map(str::to_owned),
            memo: cell(record, memo).map(str::to_owned),
            case: cell(record, case).map(str::to_owned),
        });
    }
    Ok((rows, warnings))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_are_read_and_bad_rows_named() {
        let table = Table::read(
            "Kilde;Sitat;Kode;Forekomst;Kodet av\nintervju 1;\"Det er; \"\"ja\"\"\";Barriere/Siloer;2;MK\nintervju 1;;A;;\nintervju 2;x;A//B;;\nintervju 2;y;A;to;".as_bytes(),
        )
        .unwrap();
        let (rows, warnings) = read_quotes(&table).unwrap();
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
        let refused = read_quotes(&Table::read(b"source;words\na;b").unwrap()).unwrap_err();
        assert_eq!(
            refused.message().to_string(),
            "import-table-missing-columns missing=\"quote, code\" found=\"source, words\""
        );
    }
}
