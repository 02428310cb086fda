//! A list of names as a file of its own, which is read back as it was.

use sitat_lang::word;
use sitat_model::{Language, NameKind};

use crate::error::ExportError;
use crate::table::guard;

/// Writes names, what stands in their place and what they are the names of as CSV with semicolons, so that a
/// Norwegian Excel opens it. Nothing says which project it belongs to.
pub fn names_csv(rows: &[(&str, &str, NameKind)], language: Language) -> Result<Vec<u8>, ExportError> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .from_writer(b"\xef\xbb\xbf".to_vec());
    let headings = ["names-column-name", "names-column-replacement", "names-column-kind"];
    writer.write_record(headings.map(|key| word(language, key)))?;
    for (name, replacement, kind) in rows {
        writer.write_record([guard(name).as_ref(), guard(replacement).as_ref(), kind.name()])?;
    }
    writer.into_inner().map_err(|error| ExportError::Csv(error.into_error().into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_written_with_what_a_spreadsheet_would_take_for_a_formula_made_safe() {
        let rows = [("Kari; \"K\"", "Anne", NameKind::Person), ("+47 900 00 000", "[telefon]", NameKind::Telephone)];
        let written = String::from_utf8(names_csv(&rows, Language::Bokmål).unwrap()).unwrap();
        assert_eq!(
            written,
            "\u{feff}navn;erstatning;type\r\n\"Kari; \"\"K\"\"\";Anne;person\r\n'+47 900 00 000;[telefon];telephone\r\n"
        );
    }
}
