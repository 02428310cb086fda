//! What holds for every importer, whatever the bytes are. Fuzzing asks it of bytes that a machine makes up
//! (`cargo +nightly fuzz run NAME`), `tests/bad_input.rs` of the corpus and of damaged copies of it.

#![allow(unreachable_pub, missing_docs, clippy::unwrap_used, reason = "what does not hold shall stop the program")]

mod package;
mod source;
mod table;

use sitat_import::tables::{QuoteMapping, QuoteTable, Table, read_names, read_quotes};
use sitat_import::{ImportError, QuoteFinder, find_language, read_guide};
use sitat_model::OffsetMap;

/// The importers: also the names of the programs and of the folders of the corpus.
pub const IMPORTERS: [&str; 20] = [
    "text", "markdown", "docx", "odt", "fodt", "rtf", "html", "vtt", "srt", "json", "tsv", "pdf", "pages", "csv",
    "xlsx", "ods", "guide", "survey", "quotes", "names",
];

/// Reads bytes with an importer and stops the program if anything does not hold that always should.
pub fn check(importer: &str, bytes: &[u8]) {
    let file = format!("fil.{importer}");
    match importer {
        "text" => text(bytes),
        "markdown" => source::check("fil.md", bytes, None),
        "docx" => source::check(&file, &package::word(bytes), None),
        "odt" => source::check(&file, &package::open_document(bytes, "text"), None),
        "fodt" | "rtf" | "html" | "vtt" | "srt" | "json" | "tsv" => source::check(&file, bytes, None),
        "pdf" => source::check_pdf(bytes),
        "pages" => source::check_pages(bytes),
        "csv" => table::check_all(bytes),
        "xlsx" => table::check_all(&package::excel(bytes)),
        "ods" => table::check_all(&package::open_document(bytes, "spreadsheet")),
        "guide" => guide(bytes),
        "survey" => table::check_survey(bytes),
        "quotes" => quotes(bytes),
        "names" => names(bytes),
        _ => panic!("no importer is called {importer}"),
    }
}

/// Checks an error: it says something that has words in the catalogue.
fn refused(error: &ImportError) {
    assert!(error.message().key.starts_with("import-"), "{error}");
}

fn text(bytes: &[u8]) {
    source::check("fil.txt", bytes, None);
    let words = String::from_utf8_lossy(bytes);
    assert_eq!(find_language(&words), find_language(&words));
}

fn guide(bytes: &[u8]) {
    for file in ["guide.md", "guide.csv"] {
        let read = read_guide(file, bytes);
        assert_eq!(read, read_guide(file, bytes), "the same bytes, the same answer");
        let (rows, _) = match read {
            Ok(read) => read,
            Err(error) => {
                refused(&error);
                continue;
            }
        };
        assert!(!rows.is_empty());
        for (place, row) in rows.iter().enumerate() {
            assert!(!row.text.trim().is_empty(), "{row:?}");
            assert!(row.parent.is_none_or(|parent| parent < place), "{row:?}");
        }
    }
}

fn quotes(bytes: &[u8]) {
    if let Ok(table) = Table::read(bytes) {
        match read_quotes(&table, &QuoteMapping::default()) {
            Ok(QuoteTable { rows, .. }) => {
                let text = String::from_utf8_lossy(bytes);
                let finder = QuoteFinder::new(&text);
                rows.iter().take(20).for_each(|row| found(&finder, &text, &row.quote));
            }
            Err(error) => refused(&error),
        }
    }
    // The first line is a quote, the rest the text where it is looked for.
    let text = String::from_utf8_lossy(bytes);
    if let Some((quote, text)) = text.split_once('\n') {
        found(&QuoteFinder::new(text), text, quote);
        found(&QuoteFinder::new(text), text, &quote.to_lowercase());
    }
}

/// Places of a quote follow each other and do not overlap; words exactly as quoted are found exactly.
fn found(finder: &QuoteFinder<'_>, text: &str, quote: &str) {
    let map = OffsetMap::new(text);
    let places = finder.find(quote);
    if let Some(near) = finder.find_near(quote) {
        assert!(near.ranges.iter().all(|range| !range.is_empty() && range.end.0 <= map.characters()), "{near:?}");
        assert!(near.ranges.windows(2).all(|pair| pair[0].end <= pair[1].start), "{near:?}");
    }
    let mut end = 0;
    for place in &places {
        assert!(place.start.0 >= end && !place.is_empty() && place.end.0 <= map.characters(), "{place:?}");
        end = place.end.0;
    }
    if !quote.is_empty() && text.contains(quote) {
        assert!(!places.is_empty());
        assert!(places.iter().all(|place| map.slice(text, *place) == quote), "{quote:?}");
    }
}

fn names(bytes: &[u8]) {
    let Ok(table) = Table::read(bytes) else { return };
    match read_names(&table) {
        Ok((rows, _)) => assert!(rows.len() <= table.records.len()),
        Err(error) => refused(&error),
    }
}
