//! Cases with their attributes.

use std::collections::BTreeMap;

use sitat_model::{
    AttributeKind, AttributeScale, AttributeValue, CaseKind, CaseListing, CaseStatus, Message, bare_case_name,
    is_same_case_name, kind_in_name, read_statuses, read_value,
};

use super::case_columns::{AttributeColumn, CaseColumn, case_columns, implied_kind, is_missing, number};
use super::columns::{Columns, bad_cell, cell, yes_or_no};
use super::table::{Record, Table};
use crate::error::ImportError;

/// A case.
#[derive(Clone, Debug, PartialEq)]
pub struct CaseRow {
    /// Row in the file.
    pub row: usize,
    /// Name of the case.
    pub name: String,
    /// Kind of the case; `None` where the table says nothing.
    pub kind: Option<CaseKind>,
    /// Its official number.
    pub number: Option<String>,
    /// The name of the case that it is part of.
    pub parent: Option<String>,
    /// One value for each attribute column, in their order; `None` where the table says nothing.
    pub values: Vec<Option<AttributeValue>>,
    /// Every row that names the case, with what it says of it; columns that say so are attributes as well.
    pub listed: Vec<CaseListing>,
    /// What later rows say otherwise: row, place of the attribute, value.
    pub rivals: Vec<(usize, usize, AttributeValue)>,
}

/// All cases of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct CaseTable {
    /// The attributes, in the order of their columns.
    pub attributes: Vec<AttributeColumn>,
    /// The cases, in the order of their rows.
    pub rows: Vec<CaseRow>,
}

/// Reads cases. A case that occurs twice, also with and without the word for what it is, is kept as it first stands, with
/// a warning that names what differs.
pub fn read_cases(table: &Table) -> Result<(CaseTable, Vec<Message>), ImportError> {
    read_cases_as(table, &case_columns(table)?)
}

/// The same by what each column is taken as.
pub fn read_cases_as(table: &Table, columns: &[CaseColumn]) -> Result<(CaseTable, Vec<Message>), ImportError> {
    let place = |role: &CaseColumn| columns.iter().position(|column| column == role);
    let Some(name_column) = place(&CaseColumn::Name) else {
        let found = table.headers.join(", ");
        return Err(ImportError::MissingColumns { missing: "case".to_owned(), found });
    };
    let kind_column = place(&CaseColumn::Kind);
    let implied = table.headers.get(name_column).and_then(|header| implied_kind(header));
    let [number_column, parent_column, status_column] =
        [CaseColumn::Number, CaseColumn::Parent, CaseColumn::Status].map(|role| place(&role));
    let mut warnings = Columns::new(table).warnings(false);
    let (attribute_columns, attributes): (Vec<(usize, &str)>, Vec<AttributeColumn>) = columns
        .iter()
        .enumerate()
        .filter_map(|(place, column)| match column {
            CaseColumn::Attribute(attribute) => Some(((place, attribute.name.as_str()), attribute.clone())),
            _ => None,
        })
        .unzip();
    let mut status_columns = status_columns(table, &attribute_columns);
    status_columns.extend(status_column.map(|column| (column, None)));
    let mut rows: Vec<CaseRow> = Vec::with_capacity(table.records.len());
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    let mut bare_places: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for record in &table.records {
        let Some(name) = cell(record, Some(name_column)) else {
            warnings.push(Message::new("import-row-without-case").with("row", record.row));
            continue;
        };
        let mut kind = kind_in_name(name).or(implied);
        if let Some(written) = cell(record, kind_column) {
            match CaseKind::from_name(written) {
                Some(known) => kind = Some(known),
                None => {
                    warnings.push(bad_cell(
                        "import-unknown-case-kind",
                        record,
                        &header_of(table, kind_column),
                        written,
                    ));
                }
            }
        }
        let mut values = Vec::with_capacity(attributes.len());
        for (attribute, &(column, header)) in attributes.iter().zip(&attribute_columns) {
            let written = cell(record, Some(column));
            let value = written.and_then(|written| value(attribute.kind, attribute.scale, written));
            if let Some(written) = written.filter(|written| value.is_none() && !is_missing(written)) {
                warnings.push(bad_cell("import-bad-number", record, header, written));
            }
            values.push(value);
        }
        if let Some(written) = cell(record, status_column).filter(|written| read_statuses(written).is_none()) {
            let header = header_of(table, status_column);
            warnings.push(bad_cell("import-unknown-case-status", record, &header, written));
        }
        let text = |column| cell(record, column).map(str::to_owned);
        let (number, parent) = (text(number_column), text(parent_column));
        let listing = listing(record, name, &status_columns);
        let row = CaseRow {
            row: record.row,
            name: name.to_owned(),
            kind,
            number,
            parent,
            values,
            listed: vec![listing],
            rivals: Vec::new(),
        };
        let is_variant = |place: &&usize| {
            rows.get(**place).is_some_and(|first| first.kind == kind && is_same_case_name(&first.name, name))
        };
        let bare = bare_case_name(name);
        let known = places.get(&name.to_lowercase());
        let known = known.or_else(|| bare_places.get(&bare)?.iter().find(is_variant)).copied();
        match known.and_then(|place| rows.get_mut(place)) {
            Some(first) => warnings.extend(merge(first, row, &attributes, &header_of(table, kind_column))),
            None => {
                places.insert(name.to_lowercase(), rows.len());
                bare_places.entry(bare).or_default().push(rows.len());
                rows.push(row);
            }
        }
    }
    // What a case is in the study is compared as such, not as a value.
    let is_status = |place: usize| {
        let column = attribute_columns.get(place).map(|(column, _)| *column);
        status_columns.iter().any(|(status, _)| Some(*status) == column)
    };
    rows.iter_mut().for_each(|row| row.rivals.retain(|(_, place, _)| !is_status(*place)));
    Ok((CaseTable { attributes, rows }, warnings))
}

fn header_of(table: &Table, column: Option<usize>) -> String {
    column.and_then(|column| table.headers.get(column)).cloned().unwrap_or_default()
}

/// Columns that tell what cases are in the study: `status`, or one with yes and no under the name of a status. Only where
/// all cells do.
fn status_columns(table: &Table, columns: &[(usize, &str)]) -> Vec<(usize, Option<CaseStatus>)> {
    let all_cells = |column: usize, test: &dyn Fn(&str) -> bool| {
        let mut cells = table.records.iter().filter_map(|record| cell(record, Some(column))).peekable();
        cells.peek().is_some() && cells.all(|cell| is_missing(cell) || test(cell))
    };
    let told = columns.iter().filter_map(|&(column, header)| match header.trim().to_lowercase().as_str() {
        "status" | "status i studien" | "study status" => {
            all_cells(column, &|cell| read_statuses(cell).is_some()).then_some((column, None))
        }
        header => CaseStatus::from_name(header)
            .filter(|_| all_cells(column, &|cell| ticked(cell).is_some()))
            .map(|status| (column, Some(status))),
    });
    told.collect()
}

/// Whether a cell says yes, in words or with a cross.
fn ticked(written: &str) -> Option<bool> {
    if written.trim().eq_ignore_ascii_case("x") { Some(true) } else { yes_or_no(written) }
}

/// What a row says of its case beside attributes.
fn listing(record: &Record, name: &str, columns: &[(usize, Option<CaseStatus>)]) -> CaseListing {
    let row = u32::try_from(record.row).unwrap_or(u32::MAX);
    let mut listing = CaseListing { row, name: name.to_owned(), ..CaseListing::default() };
    for &(column, status) in columns {
        let Some(written) = cell(record, Some(column)) else { continue };
        match status {
            Some(status) => {
                if let Some(holds) = ticked(written) {
                    listing.note(status, holds);
                }
            }
            None => {
                for (status, holds) in read_statuses(written).into_iter().flatten() {
                    listing.note(status, holds);
                }
            }
        }
    }
    listing
}

/// Takes up a second row of the same case and says what differs. Blank cells are filled, nothing is overwritten.
fn merge(first: &mut CaseRow, second: CaseRow, attributes: &[AttributeColumn], kind_header: &str) -> Vec<Message> {
    let mut warnings = Vec::new();
    let named =
        |key| Message::new(key).with("row", second.row).with("case", first.name.as_str()).with("first", first.row);
    let contradiction = named("import-case-contradicted");
    let repeated = named("import-case-repeated");
    match (first.kind, second.kind) {
        (Some(old), Some(new)) if old != new => warnings.push(
            contradiction.clone().with("column", kind_header).with("kept", old.name()).with("dropped", new.name()),
        ),
        (None, new) => first.kind = new,
        _ => {}
    }
    first.listed.extend(second.listed);
    first.number = first.number.take().or(second.number);
    first.parent = first.parent.take().or(second.parent);
    for (place, ((attribute, kept), new)) in attributes.iter().zip(&mut first.values).zip(second.values).enumerate() {
        match (&kept, new) {
            (None, new) => *kept = new,
            (Some(old), Some(new)) if *old != new => {
                warnings.push(
                    contradiction
                        .clone()
                        .with("column", attribute.name.as_str())
                        .with("kept", written(old))
                        .with("dropped", written(&new)),
                );
                first.rivals.push((second.row, place, new));
            }
            _ => {}
        }
    }
    if warnings.is_empty() { vec![repeated] } else { warnings }
}

fn written(value: &AttributeValue) -> String {
    match value {
        AttributeValue::Text(text) => text.clone(),
        AttributeValue::Number(number) => sitat_model::format_number(*number, true),
        AttributeValue::Boolean(yes) => if *yes { "ja" } else { "nei" }.to_owned(),
    }
}

fn value(kind: AttributeKind, scale: Option<AttributeScale>, written: &str) -> Option<AttributeValue> {
    match kind {
        AttributeKind::Text => read_value(written, kind, scale),
        AttributeKind::Number => number(written).map(|(number, _)| AttributeValue::Number(number)),
        AttributeKind::Boolean => yes_or_no(written).map(AttributeValue::Boolean),
    }
}

#[cfg(test)]
mod tests {
    use super::super::case_columns::propose_case_columns;
    use super::*;

    fn read(text: &str) -> (CaseTable, Vec<String>) {
        let (cases, warnings) = read_cases(&Table::read(text.as_bytes()).unwrap()).unwrap();
        (cases, warnings.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn attributes_are_typed_over_the_whole_column() {
        let (cases, warnings) = read(
            "Kommune;Innbyggere;Vekst;Knr;Plan;Modell\nStorvik;83 400;2,4 %;0301;ja;formannskap\nElvnes;7100;-0,6 %;5001;Nei;parlamentarisme\nBergmo;–;;1803;;",
        );
        let kinds: Vec<(AttributeKind, Option<&str>)> =
            cases.attributes.iter().map(|column| (column.kind, column.unit.as_deref())).collect();
        assert_eq!(
            kinds,
            [
                (AttributeKind::Number, None),
                (AttributeKind::Number, Some("%")),
                (AttributeKind::Text, None),
                (AttributeKind::Boolean, None),
                (AttributeKind::Text, None)
            ]
        );
        assert_eq!(cases.rows[0].values[0], Some(AttributeValue::Number(83_400.0)));
        assert_eq!(cases.rows[1].values[1], Some(AttributeValue::Number(-0.6)));
        assert_eq!(cases.rows[1].values[3], Some(AttributeValue::Boolean(false)));
        assert_eq!(cases.rows[2].values, [None, None, Some(AttributeValue::Text("1803".to_owned())), None, None]);
        assert!(warnings.is_empty(), "{warnings:?}");
    }

    #[test]
    fn columns_are_taken_as_somebody_says() {
        let table = Table::read(
            "Kommune;Knr;Fylke;Status;Tall\nStorvik;0301;Vestland;invitert, svart;1\nElvnes;5001;;kanskje;to\n"
                .as_bytes(),
        )
        .unwrap();
        let proposed = propose_case_columns(&table);
        assert_eq!(
            proposed[..4],
            [CaseColumn::Name, CaseColumn::Number, CaseColumn::Parent, CaseColumn::Status],
            "{proposed:?}"
        );
        let (cases, warnings) = read_cases_as(&table, &proposed).unwrap();
        let first = &cases.rows[0];
        assert_eq!((first.number.as_deref(), first.parent.as_deref()), (Some("0301"), Some("Vestland")));
        assert_eq!(first.listed[0].said, [CaseStatus::Invited, CaseStatus::Answered]);
        assert_eq!(cases.attributes.len(), 1);
        let warnings: Vec<String> = warnings.iter().map(ToString::to_string).collect();
        assert_eq!(warnings, ["import-unknown-case-status row=3 column=\"Status\" value=\"kanskje\""]);
        let nameless = vec![CaseColumn::Ignored; 5];
        assert!(matches!(read_cases_as(&table, &nameless), Err(ImportError::MissingColumns { .. })));
    }

    #[test]
    fn a_bad_number_is_left_out_and_named_with_its_row() {
        let (cases, warnings) = read("case;tall\nA;1\nB;2\nC;mange");
        assert_eq!(cases.rows[2].values, [None]);
        assert_eq!(warnings, ["import-bad-number row=4 column=\"tall\" value=\"mange\""]);
    }

    #[test]
    fn the_first_row_of_a_repeated_case_is_kept_and_every_contradiction_named() {
        let (cases, warnings) = read("case;folk;plan\nA;83 400;ja\na;83400;ja\nA;84 000;\nB;1;nei\nB;;");
        assert_eq!(cases.rows.len(), 2);
        assert_eq!(cases.rows[0].values[0], Some(AttributeValue::Number(83_400.0)));
        assert_eq!(
            warnings,
            [
                "import-case-repeated row=3 case=\"A\" first=2",
                "import-case-contradicted row=4 case=\"A\" first=2 column=\"folk\" kept=\"83\\u{a0}400\" dropped=\"84\\u{a0}000\"",
                "import-case-repeated row=6 case=\"B\" first=5"
            ]
        );
    }

    #[test]
    fn kinds_are_read_in_norwegian_and_follow_the_header() {
        let (cases, _) = read("navn;slag\nA;kommune\nB;fylke");
        assert_eq!((cases.rows[0].kind, cases.rows[1].kind), (Some(CaseKind::Municipality), Some(CaseKind::County)));
        assert!(cases.attributes.is_empty());
        let (cases, _) = read("fylke;type\nA;stor\nB;liten");
        assert_eq!((cases.rows[0].kind, cases.attributes[0].name.as_str()), (Some(CaseKind::County), "type"));
    }

    #[test]
    fn a_table_that_says_no_kind_leaves_it_open_and_two_kinds_contradict_each_other() {
        assert_eq!(read("case;folk\nA;1").0.rows[0].kind, None);
        let (cases, warnings) = read("case;kind;folk\nA;;1\nA;fylke;1\nA;region;1");
        assert_eq!(cases.rows[0].kind, Some(CaseKind::County));
        assert_eq!(
            warnings,
            [
                "import-case-repeated row=3 case=\"A\" first=2",
                "import-case-contradicted row=4 case=\"A\" first=2 column=\"kind\" kept=\"county\" dropped=\"region\""
            ]
        );
    }

    #[test]
    fn a_name_with_the_word_for_what_it_is_is_the_same_case_and_another_kind_is_not() {
        let (cases, warnings) = read("Kommune;folk\nStorvik;1\nStorvik kommune;2\nStorvik fylkeskommune;3");
        let kinds: Vec<(&str, Option<CaseKind>)> = cases.rows.iter().map(|row| (row.name.as_str(), row.kind)).collect();
        assert_eq!(
            kinds,
            [("Storvik", Some(CaseKind::Municipality)), ("Storvik fylkeskommune", Some(CaseKind::County))]
        );
        assert_eq!(cases.rows[0].rivals, [(3, 0, AttributeValue::Number(2.0))]);
        assert_eq!(warnings.len(), 1, "{warnings:?}");
    }

    #[test]
    fn columns_tell_what_cases_are_in_the_study_row_by_row() {
        use CaseStatus::{Answered, Interviewed, Invited};
        let (cases, _) =
            read("Kommune;Status;Intervjuet;svart\nA;invitert, svart;x;1\nB;invitert;;2\nA;ikke svart;nei;1");
        let first = &cases.rows[0].listed;
        assert_eq!((first[0].row, first[0].said.as_slice()), (2, &[Invited, Answered, Interviewed][..]));
        assert_eq!((first[1].row, first[1].denied.as_slice()), (4, &[Answered, Interviewed][..]));
        assert_eq!(cases.rows[1].listed[0].said, [Invited]);
        assert_eq!(cases.attributes.len(), 3);
        let (cases, _) = read("Kommune;Status\nA;svart\nB;pågår");
        assert!(cases.rows[0].listed[0].said.is_empty());
    }

    #[test]
    fn a_heading_with_a_formula_and_nothing_below_it_stays_whole() {
        let (cases, warnings) = read("case;inntekt;utgift;netto = inntekt - utgift\nA;8,5;8;\nB;7;7,5;");
        assert_eq!(cases.attributes[2].name, "netto = inntekt - utgift");
        assert_eq!(cases.rows[1].values[2], None);
        assert!(warnings.is_empty(), "{warnings:?}");
    }

    #[test]
    fn a_list_of_names_is_a_table_but_another_delimiter_is_refused() {
        assert_eq!(read("case\nA\nB").0.rows.len(), 2);
        let refused = read_cases(&Table::read(b"case|folk\nA|1").unwrap()).unwrap_err();
        assert_eq!(refused.message().to_string(), "import-table-one-column found=\"case|folk\" tried=\"; , tab\"");
        let refused = read_cases(&Table::read(b"sted;folk\nA;1").unwrap()).unwrap_err();
        assert_eq!(refused.message().to_string(), "import-table-missing-columns missing=\"case\" found=\"sted, folk\"");
    }
}
