//! Which label is which person, as a table.

use sitat_model::{Message, Role, likely_role};

use super::columns::{Columns, bad_cell, cell};
use super::table::Table;
use crate::error::ImportError;

/// What a label stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpeakerRow {
    /// Row in the file.
    pub row: usize,
    /// The label as it stands in the text.
    pub label: String,
    /// What the person is in the study.
    pub role: Role,
    /// Name of the participant.
    pub participant: Option<String>,
    /// Names of the cases that the participant belongs to.
    pub cases: Vec<String>,
    /// The source that the row is about; `None` means all.
    pub source: Option<String>,
}

/// Reads speakers. Several cases in one cell are separated by `|`, `+`, `;` or `,`, whichever is not the delimiter.
pub fn read_speakers(table: &Table) -> Result<(Vec<SpeakerRow>, Vec<Message>), ImportError> {
    let mut columns = Columns::new(table);
    let label = columns.need(&["label", "merkelapp", "merke", "etikett", "taler", "talar", "speaker"]);
    columns.check()?;
    let role = columns.find(&["role", "rolle"]);
    let participant = columns.find(&["participant", "deltaker", "deltakar", "informant", "respondent"]);
    let case = columns.find(&["case", "cases", "caser", "kommune", "kommuner", "kommunar"]);
    let source = columns.find(&["source", "kilde", "kjelde", "datakilde", "datakjelde", "fil", "file"]);
    let mut warnings = columns.warnings(true);
    let mut rows = Vec::with_capacity(table.records.len());
    for record in &table.records {
        let Some(label) = cell(record, label) else {
            warnings.push(Message::new("import-row-without-label").with("row", record.row));
            continue;
        };
        // A colon copied along with the label is not part of it.
        let label = label.trim_end_matches(':').trim_end();
        let known = cell(record, role).and_then(Role::from_name);
        if let Some(written) = cell(record, role).filter(|_| known.is_none()) {
            let header = role.and_then(|column| table.headers.get(column)).map_or("role", String::as_str);
            warnings.push(bad_cell("import-unknown-role", record, header, written));
        }
        let separators: Vec<char> = ['|', '+', ';', ','].into_iter().filter(|&sign| sign != table.delimiter).collect();
        let cases = cell(record, case).map(|cases| {
            cases
                .split(separators.as_slice())
                .map(str::trim)
                .filter(|case| !case.is_empty())
                .map(str::to_owned)
                .collect()
        });
        rows.push(SpeakerRow {
            row: record.row,
            label: label.to_owned(),
            role: known.unwrap_or_else(|| likely_role(label)),
            participant: cell(record, participant).map(str::to_owned),
            cases: cases.unwrap_or_default(),
            source: cell(record, source).map(str::to_owned),
        });
    }
    Ok((rows, warnings))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn speakers_may_belong_to_several_cases_and_lack_a_role() {
        let table = Table::read(
            "label;role;participant;case\nI:;;;\nEC;deltaker;Rådgiver, IT;Elvnes, Bergmo|Storvik\nX;sjef;;".as_bytes(),
        )
        .unwrap();
        let (rows, warnings) = read_speakers(&table).unwrap();
        assert_eq!((rows[0].label.as_str(), rows[0].role), ("I", Role::Interviewer));
        assert_eq!(rows[1].participant.as_deref(), Some("Rådgiver, IT"));
        assert_eq!(rows[1].cases, ["Elvnes", "Bergmo", "Storvik"]);
        assert_eq!(rows[2].role, Role::Participant);
        let warnings: Vec<String> = warnings.iter().map(ToString::to_string).collect();
        assert_eq!(warnings, ["import-unknown-role row=4 column=\"role\" value=\"sjef\""]);
    }
}
