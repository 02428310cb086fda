//! What the columns of a table of cases are: as the headings say, and as far as their cells show.

use sitat_model::{AttributeKind, AttributeScale, CaseKind, parse_date, parse_number};

use super::columns::{Columns, cell, find_column, yes_or_no};
use super::table::Table;
use crate::error::ImportError;

/// A column that becomes an attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttributeColumn {
    /// The header as written.
    pub name: String,
    /// What all values of the column are.
    pub kind: AttributeKind,
    /// What they mean beyond that.
    pub scale: Option<AttributeScale>,
    /// The unit that the numbers have in common.
    pub unit: Option<String>,
    /// Where its values are taken from, if that is said of the column.
    pub origin: Option<String>,
    /// The year they hold for, likewise.
    pub year: Option<i32>,
}

/// What a column of a table of cases is taken as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CaseColumn {
    /// Left out.
    Ignored,
    /// The name.
    Name,
    /// What kind of case it is.
    Kind,
    /// An official number.
    Number,
    /// The case that it is part of.
    Parent,
    /// What it is in the study.
    Status,
    /// An attribute.
    Attribute(AttributeColumn),
}

/// What the name column may be called, and the kind that the word implies.
const NAME_COLUMNS: [(&str, Option<CaseKind>); 21] = [
    ("case", None),
    ("casenavn", None),
    ("case_name", None),
    ("navn", None),
    ("namn", None),
    ("name", None),
    ("kommune", Some(CaseKind::Municipality)),
    ("kommunenavn", Some(CaseKind::Municipality)),
    ("kommunenamn", Some(CaseKind::Municipality)),
    ("kommuner", Some(CaseKind::Municipality)),
    ("municipality", Some(CaseKind::Municipality)),
    ("fylke", Some(CaseKind::County)),
    ("fylkesnavn", Some(CaseKind::County)),
    ("county", Some(CaseKind::County)),
    ("region", Some(CaseKind::Region)),
    ("organisasjon", Some(CaseKind::Organisation)),
    ("organisation", Some(CaseKind::Organisation)),
    ("organization", Some(CaseKind::Organisation)),
    ("bedrift", Some(CaseKind::Organisation)),
    ("person", Some(CaseKind::Person)),
    ("informant", Some(CaseKind::Person)),
];

const NUMBER_COLUMNS: [&str; 8] =
    ["kommunenummer", "kommunenr", "knr", "nummer", "number", "fylkesnummer", "organisasjonsnummer", "orgnr"];
const PARENT_COLUMNS: [&str; 6] = ["parent", "del_av", "part_of", "fylke", "county", "overordnet"];
const STATUS_COLUMNS: [&str; 4] = ["status", "i_studien", "in_the_study", "deltakelse"];

/// The kind that the heading of the column of names implies.
pub(super) fn implied_kind(heading: &str) -> Option<CaseKind> {
    let heading = heading.to_lowercase();
    NAME_COLUMNS.iter().find(|(name, _)| *name == heading).and_then(|(_, kind)| *kind)
}

/// What the headings say: one column of names, perhaps one of kinds, and attributes.
///
/// # Errors
/// There is no column of names.
pub fn case_columns(table: &Table) -> Result<Vec<CaseColumn>, ImportError> {
    let mut columns = Columns::new(table);
    let names: Vec<&'static str> = NAME_COLUMNS.iter().map(|(name, _)| *name).collect();
    let name_column = columns.need(&names);
    columns.check()?;
    let kind_column = find_kind_column(table, &mut columns);
    Ok((0..table.headers.len())
        .map(|column| match Some(column) {
            column if column == name_column => CaseColumn::Name,
            column if column == kind_column => CaseColumn::Kind,
            _ => attribute_column(table, column).map_or(CaseColumn::Ignored, CaseColumn::Attribute),
        })
        .collect())
}

/// The same as a proposal: numbers, parents and status are known by their headings as well, and the first column with
/// a heading has the names if none says so.
pub fn propose_case_columns(table: &Table) -> Vec<CaseColumn> {
    let mut proposed = case_columns(table).unwrap_or_else(|_| {
        let name = table.headers.iter().position(|header| !header.is_empty());
        let as_attribute = |column| attribute_column(table, column).map_or(CaseColumn::Ignored, CaseColumn::Attribute);
        let column = |column| if Some(column) == name { CaseColumn::Name } else { as_attribute(column) };
        (0..table.headers.len()).map(column).collect()
    });
    let known = [
        (&NUMBER_COLUMNS[..], CaseColumn::Number),
        (&PARENT_COLUMNS[..], CaseColumn::Parent),
        (&STATUS_COLUMNS[..], CaseColumn::Status),
    ];
    for (headings, role) in known {
        let place = find_column(table, headings).and_then(|column| proposed.get_mut(column));
        if let Some(column) = place.filter(|column| matches!(column, CaseColumn::Attribute(_))) {
            *column = role;
        }
    }
    proposed
}

/// A column as an attribute; `None` without a heading.
fn attribute_column(table: &Table, column: usize) -> Option<AttributeColumn> {
    let name = table.headers.get(column).filter(|name| !name.is_empty())?;
    let cells = || table.records.iter().filter_map(|record| cell(record, Some(column)));
    let (kind, unit) = infer(cells());
    let scale = infer_scale(name, kind, unit.as_deref(), cells());
    Some(AttributeColumn { name: name.clone(), kind, scale, unit, origin: None, year: None })
}

/// `kind` is always the kind; `type` and `slag` only if a value is one, since they may as well be an attribute.
fn find_kind_column(table: &Table, columns: &mut Columns<'_>) -> Option<usize> {
    if let Some(column) = columns.find(&["kind", "case_kind"]) {
        return Some(column);
    }
    let is_kind = |name: &str| {
        let column = table.headers.iter().position(|header| header.trim().to_lowercase() == name);
        column.is_some_and(|column| {
            table
                .records
                .iter()
                .filter_map(|record| cell(record, Some(column)))
                .any(|cell| CaseKind::from_name(cell).is_some())
        })
    };
    ["type", "slag"].into_iter().find(|name| is_kind(name)).and_then(|name| columns.find(&[name]))
}

/// Ways to write that nothing is known.
pub(super) fn is_missing(written: &str) -> bool {
    let plain = written.trim().to_lowercase();
    plain.chars().all(|character| matches!(character, '-' | '–' | '—' | '.' | '?' | ':'))
        || matches!(plain.as_str(), "n/a" | "na" | "null" | "ukjent" | "mangler" | "manglar" | "unknown" | "missing")
}

/// A number, unless it is one of those numbers that are names: `0301`.
pub(super) fn number(written: &str) -> Option<(f64, Option<String>)> {
    let is_name = written.len() > 1 && written.starts_with('0') && written.bytes().all(|byte| byte.is_ascii_digit());
    if is_name { None } else { parse_number(written).filter(|(number, _)| number.is_finite()) }
}

/// What the values of a column are: numbers if nearly all are, yes or no if all are, else words.
fn infer<'cell>(cells: impl Iterator<Item = &'cell str>) -> (AttributeKind, Option<String>) {
    let cells: Vec<&str> = cells.filter(|cell| !is_missing(cell)).collect();
    if cells.is_empty() {
        return (AttributeKind::Text, None);
    }
    if cells.iter().all(|cell| yes_or_no(cell).is_some()) {
        return (AttributeKind::Boolean, None);
    }
    let numbers: Vec<(f64, Option<String>)> = cells.iter().filter_map(|cell| number(cell)).collect();
    let mut units: Vec<&str> = numbers.iter().filter_map(|(_, unit)| unit.as_deref()).collect();
    units.sort_unstable();
    units.dedup();
    let has_leading_zero = cells
        .iter()
        .any(|cell| cell.len() > 1 && cell.starts_with('0') && cell.bytes().all(|byte| byte.is_ascii_digit()));
    let nearly_all = numbers.len() == cells.len() || (numbers.len() >= 2 && numbers.len() * 3 >= cells.len() * 2);
    if nearly_all && units.len() <= 1 && !has_leading_zero {
        return (AttributeKind::Number, units.first().map(|unit| (*unit).to_owned()));
    }
    (AttributeKind::Text, None)
}

/// What a column means beyond its kind: shares, money, years and days. Categories are for people to say.
fn infer_scale<'cell>(
    header: &str,
    kind: AttributeKind,
    unit: Option<&str>,
    cells: impl Iterator<Item = &'cell str>,
) -> Option<AttributeScale> {
    let mut cells = cells.filter(|cell| !is_missing(cell)).peekable();
    cells.peek()?;
    let header = header.to_lowercase();
    match kind {
        AttributeKind::Number => match unit.map(str::to_lowercase).as_deref() {
            Some("%" | "prosent" | "percent") => Some(AttributeScale::Percent),
            Some("kr" | "kr." | "nok" | "€" | "$" | "£") => Some(AttributeScale::Money),
            None if ["år", "year"].iter().any(|word| header.contains(word)) => {
                let is_year = |cell: &str| cell.len() == 4 && matches!(cell.parse(), Ok(1500..=2200));
                cells.all(is_year).then_some(AttributeScale::Year)
            }
            _ => None,
        },
        AttributeKind::Text => cells.all(|cell| parse_date(cell).is_some()).then_some(AttributeScale::Date),
        AttributeKind::Boolean => None,
    }
}
