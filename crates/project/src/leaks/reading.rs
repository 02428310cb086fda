//! The words of a document that was just made, as whoever opens it reads them: paragraphs, or rows of its tables.

use std::path::Path;

use sitat_import::read_finished;
use sitat_import::tables::Table;

use super::LeakUnit;

/// Between two cells: no name reaches across.
const BETWEEN_CELLS: &str = "\n\n";

/// The paragraphs or rows of a document; `None` of a picture made of points.
pub(super) fn words_of(path: &Path, bytes: &[u8]) -> Option<(LeakUnit, Vec<String>)> {
    let ending = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    match ending.as_str() {
        "png" => None,
        "csv" | "xlsx" => Some((LeakUnit::Row, rows(bytes))),
        "svg" => Some((LeakUnit::Paragraph, pieces(&String::from_utf8_lossy(bytes)))),
        "tex" => Some((LeakUnit::Row, lines(bytes))),
        _ => {
            let file = path.file_name().unwrap_or_default().to_string_lossy();
            // What our own reader does not understand is looked through as it is.
            let read = read_finished(&file, bytes, None);
            let blocks = read.map(|document| document.blocks.into_iter().map(|block| block.text).collect());
            Some((LeakUnit::Paragraph, blocks.unwrap_or_else(|_| lines(bytes))))
        }
    }
}

fn lines(bytes: &[u8]) -> Vec<String> {
    String::from_utf8_lossy(bytes).lines().map(str::to_owned).collect()
}

fn rows(bytes: &[u8]) -> Vec<String> {
    let Ok(sheets) = Table::read_sheets(bytes) else { return lines(bytes) };
    let mut rows = Vec::new();
    for (_, table) in sheets {
        rows.push(table.headers.join(BETWEEN_CELLS));
        rows.extend(table.records.into_iter().map(|record| record.cells.join(BETWEEN_CELLS)));
    }
    rows
}

/// What stands between the marks of a drawing.
fn pieces(drawing: &str) -> Vec<String> {
    let plain = |words: &str| {
        let words = words.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'");
        words.replace("&amp;", "&")
    };
    let between = drawing.split('<').filter_map(|part| part.split_once('>')).map(|(_, words)| words.trim());
    between.filter(|words| !words.is_empty()).map(plain).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(file: &str, bytes: &str) -> Vec<String> {
        words_of(Path::new(file), bytes.as_bytes()).map(|(_, blocks)| blocks).unwrap_or_default()
    }

    #[test]
    fn the_words_of_each_form_are_read_and_nothing_of_its_marks() {
        assert_eq!(
            read("a.svg", "<svg><text x=\"1\">Kari &amp; Ola</text><text>Moe</text></svg>"),
            ["Kari & Ola", "Moe"]
        );
        assert_eq!(read("a.csv", "navn;sted\nKari;Vik\n"), ["navn\n\nsted", "Kari\n\nVik"]);
        assert_eq!(read("a.html", "<!DOCTYPE html><html><body><p>Kari <b>Moe</b></p></body></html>"), ["Kari Moe"]);
        assert_eq!(read("a.tex", "\\section{Kari}\nMoe"), ["\\section{Kari}", "Moe"]);
        assert!(words_of(Path::new("a.png"), b"\x89PNG").is_none());
    }
}
