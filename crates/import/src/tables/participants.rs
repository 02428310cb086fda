//! Participants as a table: who they are, what they agreed to, and when they were asked.

use sitat_model::{Message, parse_date};

use super::columns::{Columns, bad_cell, cell};
use super::table::Table;
use crate::error::ImportError;

/// A participant. What the table does not say is `None`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ParticipantRow {
    /// Row in the file.
    pub row: usize,
    /// Name.
    pub name: String,
    /// What they are.
    pub role: Option<String>,
    /// Names of the cases that they belong to.
    pub cases: Vec<String>,
    /// A made-up name.
    pub pseudonym: Option<String>,
    /// A short code.
    pub code: Option<String>,
    /// When they agreed, `YYYY-MM-DD`.
    pub consent_on: Option<String>,
    /// How.
    pub consent_channel: Option<String>,
    /// To what.
    pub consent_scope: Option<String>,
    /// Name of the one who pointed to them.
    pub referred_by: Option<String>,
    /// When they were sent what is theirs, `YYYY-MM-DD`.
    pub member_check_sent_on: Option<String>,
    /// When they answered, `YYYY-MM-DD`.
    pub member_check_answered_on: Option<String>,
    /// What else is to be known.
    pub note: Option<String>,
}

/// Reads participants. Several cases in one cell are separated by `|`, `+`, `;` or `,`, whichever is not the delimiter.
pub fn read_participants(table: &Table) -> Result<(Vec<ParticipantRow>, Vec<Message>), ImportError> {
    let mut columns = Columns::new(table);
    let name =
        columns.need(&["participant", "deltaker", "deltakar", "informant", "respondent", "name", "navn", "namn"]);
    columns.check()?;
    let role = columns.find(&["role", "rolle", "stilling"]);
    let case = columns.find(&["case", "cases", "caser", "kommune", "kommuner", "kommunar"]);
    let pseudonym = columns.find(&["pseudonym", "dekknavn", "dekknamn"]);
    let code = columns.find(&["code", "kode"]);
    let consent = columns.find(&["consent", "consent_on", "samtykke", "samtykkedato"]);
    let channel = columns.find(&["consent_channel", "samtykkemåte", "samtykkemate"]);
    let scope = columns.find(&["consent_scope", "samtykkeomfang"]);
    let referred = columns.find(&["referred_by", "henvist_av", "vist_til_av", "tilvist_av"]);
    let sent = columns.find(&["member_check_sent", "sendt_til_sjekk", "sendt"]);
    let answered = columns.find(&["member_check_answered", "svart_på_sjekk", "svart"]);
    let note = columns.find(&["note", "merknad", "notat"]);
    let mut warnings = columns.warnings(true);
    let separators: Vec<char> = ['|', '+', ';', ','].into_iter().filter(|&sign| sign != table.delimiter).collect();
    let mut rows = Vec::with_capacity(table.records.len());
    for record in &table.records {
        let Some(name) = cell(record, name) else {
            warnings.push(Message::new("import-row-without-participant").with("row", record.row));
            continue;
        };
        let text = |column| cell(record, column).map(str::to_owned);
        let mut day = |column: Option<usize>| {
            let written = cell(record, column)?;
            let read = parse_date(written);
            if read.is_none() {
                let header = column.and_then(|column| table.headers.get(column)).map_or("", String::as_str);
                warnings.push(bad_cell("import-bad-day", record, header, written));
            }
            read
        };
        rows.push(ParticipantRow {
            row: record.row,
            name: name.to_owned(),
            role: text(role),
            cases: cell(record, case)
                .map(|cases| {
                    let parts = cases.split(separators.as_slice()).map(str::trim);
                    parts.filter(|case| !case.is_empty()).map(str::to_owned).collect()
                })
                .unwrap_or_default(),
            pseudonym: text(pseudonym),
            code: text(code),
            consent_on: day(consent),
            consent_channel: text(channel),
            consent_scope: text(scope),
            referred_by: text(referred),
            member_check_sent_on: day(sent),
            member_check_answered_on: day(answered),
            note: text(note),
        });
    }
    Ok((rows, warnings))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_table_says_of_participants_is_read_and_a_bad_day_is_named() {
        let table = Table::read(
            "informant;rolle;kommune;kode;samtykke;sendt\nKari;leder;Elvnes, Bergmo;IA;1. mai 2024;\nOla;;;;i fjor;02.06.24\n;x;;;;\n"
                .as_bytes(),
        )
        .unwrap();
        let (rows, warnings) = read_participants(&table).unwrap();
        assert_eq!((rows[0].name.as_str(), rows[0].consent_on.as_deref()), ("Kari", Some("2024-05-01")));
        assert_eq!(rows[0].cases, ["Elvnes", "Bergmo"]);
        assert_eq!(
            (rows[1].consent_on.as_deref(), rows[1].member_check_sent_on.as_deref()),
            (None, Some("2024-06-02"))
        );
        let warnings: Vec<String> = warnings.iter().map(ToString::to_string).collect();
        assert_eq!(
            warnings,
            ["import-bad-day row=3 column=\"samtykke\" value=\"i fjor\"", "import-row-without-participant row=4"]
        );
    }
}
