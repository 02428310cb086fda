//! Participants as a table: who they are, what they agreed to, and when they were asked.

use sitat_model::{Message, parse_date};

use super::columns::{Columns, bad_cell, cell, find_column};
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

/// What a column of a table of participants is taken as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParticipantColumn {
    /// Left out.
    Ignored,
    /// The name.
    Name,
    /// What they are.
    Role,
    /// The cases that they belong to.
    Cases,
    /// A made-up name.
    Pseudonym,
    /// A short code.
    Code,
    /// When they agreed.
    ConsentOn,
    /// How.
    ConsentChannel,
    /// To what.
    ConsentScope,
    /// Who pointed to them.
    ReferredBy,
    /// When they were sent what is theirs.
    MemberCheckSentOn,
    /// When they answered.
    MemberCheckAnsweredOn,
    /// What else is to be known.
    Note,
}

use ParticipantColumn as Role;

/// What the columns may be called; the first names are those of the column of names.
const HEADINGS: [(ParticipantColumn, &[&str]); 12] = [
    (Role::Name, &["participant", "deltaker", "deltakar", "informant", "respondent", "name", "navn", "namn"]),
    (Role::Role, &["role", "rolle", "stilling"]),
    (Role::Cases, &["case", "cases", "caser", "kommune", "kommuner", "kommunar"]),
    (Role::Pseudonym, &["pseudonym", "dekknavn", "dekknamn"]),
    (Role::Code, &["code", "kode"]),
    (Role::ConsentOn, &["consent", "consent_on", "samtykke", "samtykkedato"]),
    (Role::ConsentChannel, &["consent_channel", "samtykkemåte", "samtykkemate"]),
    (Role::ConsentScope, &["consent_scope", "samtykkeomfang"]),
    (Role::ReferredBy, &["referred_by", "henvist_av", "vist_til_av", "tilvist_av"]),
    (Role::MemberCheckSentOn, &["member_check_sent", "sendt_til_sjekk", "sendt"]),
    (Role::MemberCheckAnsweredOn, &["member_check_answered", "svart_på_sjekk", "svart"]),
    (Role::Note, &["note", "merknad", "notat"]),
];

/// What the headings say.
pub fn participant_columns(table: &Table) -> Vec<ParticipantColumn> {
    let mut columns = vec![Role::Ignored; table.headers.len()];
    for (role, headings) in HEADINGS {
        if let Some(column) = find_column(table, headings).and_then(|column| columns.get_mut(column)) {
            *column = role;
        }
    }
    columns
}

/// Reads participants by what the headings say; unknown columns are warnings.
pub fn read_participants(table: &Table) -> Result<(Vec<ParticipantRow>, Vec<Message>), ImportError> {
    let mut columns = Columns::new(table);
    for (role, headings) in HEADINGS {
        if role == Role::Name {
            columns.need(headings)
        } else {
            columns.find(headings)
        };
    }
    columns.check()?;
    read(table, &participant_columns(table), columns.warnings(true))
}

/// Reads participants by what each column is taken as.
pub fn read_participants_as(
    table: &Table,
    columns: &[ParticipantColumn],
) -> Result<(Vec<ParticipantRow>, Vec<Message>), ImportError> {
    read(table, columns, Columns::new(table).warnings(false))
}

/// Several cases in one cell are separated by `|`, `+`, `;` or `,`, whichever is not the delimiter.
fn read(
    table: &Table,
    columns: &[ParticipantColumn],
    mut warnings: Vec<Message>,
) -> Result<(Vec<ParticipantRow>, Vec<Message>), ImportError> {
    let place = |role| columns.iter().position(|&column| column == role);
    let Some(name) = place(Role::Name) else {
        let found = table.headers.join(", ");
        return Err(ImportError::MissingColumns { missing: "participant".to_owned(), found });
    };
    let separators: Vec<char> = ['|', '+', ';', ','].into_iter().filter(|&sign| sign != table.delimiter).collect();
    let mut rows = Vec::with_capacity(table.records.len());
    for record in &table.records {
        let Some(name) = cell(record, Some(name)) else {
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
            role: text(place(Role::Role)),
            cases: cell(record, place(Role::Cases))
                .map(|cases| {
                    let parts = cases.split(separators.as_slice()).map(str::trim);
                    parts.filter(|case| !case.is_empty()).map(str::to_owned).collect()
                })
                .unwrap_or_default(),
            pseudonym: text(place(Role::Pseudonym)),
            code: text(place(Role::Code)),
            consent_on: day(place(Role::ConsentOn)),
            consent_channel: text(place(Role::ConsentChannel)),
            consent_scope: text(place(Role::ConsentScope)),
            referred_by: text(place(Role::ReferredBy)),
            member_check_sent_on: day(place(Role::MemberCheckSentOn)),
            member_check_answered_on: day(place(Role::MemberCheckAnsweredOn)),
            note: text(place(Role::Note)),
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
