//! The table of cases: shown, filled from a file, and derived from itself.

use std::path::PathBuf;

use clap::{ArgAction, ArgMatches, Command};
use serde::ser::SerializeMap as _;
use serde::{Serialize, Serializer};
use sitat_model::{AttributeKind, AttributeScale, AttributeValue, Message, MissingReason, format_value};
use sitat_project::{
    AttributeView, CaseTableView, CaseView, CasesImported, CompetingRow, NewAttribute, Project, SampleView, ValueNote,
};

use super::case_page::{CasePage, ToldPage};
use super::sample::{self, Stated};
use super::table_preview;
use crate::console::Console;
use crate::failure::{Failure, Status, ToldWarnings};
use crate::grammar::{Grammar, path_of, text_of, texts_of};
use crate::listing::{Listing, Side, one_line};
use crate::skipped::none_skipped;
use crate::{nouns, opening};

#[derive(Serialize)]
struct Answer<'project> {
    cases: Vec<ToldCase<'project>>,
    attributes: Vec<ToldAttribute<'project>>,
    unmatched: &'project [String],
    #[serde(flatten)]
    warnings: ToldWarnings,
    created: u32,
    updated: u32,
    stated: Vec<sample::ToldNumber>,
    sample: Vec<sample::ToldFinding>,
    /// Only of a single case.
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<ToldPage<'project>>,
}

#[derive(Serialize)]
struct ToldCase<'project> {
    id: i64,
    name: &'project str,
    kind: &'static str,
    attributes: Attributes<'project>,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind_name: Option<&'project str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    parent: Option<&'project str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<&'project str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    status: Vec<&'static str>,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    aliases: &'project [String],
    #[serde(skip_serializing_if = "str::is_empty")]
    summary: &'project str,
    /// Only of values of which there is something to be said.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    values: Vec<ToldValue<'project>>,
}

#[derive(Serialize)]
struct ToldAttribute<'project> {
    id: i64,
    name: &'project str,
    kind: &'static str,
    scale: Option<&'static str>,
    unit: Option<&'project str>,
    formula: Option<&'project str>,
    categories: &'project [String],
    note: &'project str,
}

/// Where a value is from, why it is missing, and what else is said of it.
#[derive(Serialize)]
struct ToldValue<'project> {
    attribute: &'project str,
    origin: Option<&'project str>,
    year: Option<i32>,
    note: &'project str,
    missing: Option<&'static str>,
    competing: Vec<ToldRival<'project>>,
}

#[derive(Serialize)]
struct ToldRival<'project> {
    value: ToldAttributeValue<'project>,
    origin: Option<&'project str>,
    year: Option<i32>,
    note: &'project str,
}

/// A value as JSON has it: a whole number without fraction.
struct ToldAttributeValue<'project>(&'project AttributeValue);

impl Serialize for ToldAttributeValue<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            AttributeValue::Text(text) => serializer.serialize_str(text),
            AttributeValue::Boolean(boolean) => serializer.serialize_bool(*boolean),
            AttributeValue::Number(number) => match whole(*number) {
                Some(whole) => serializer.serialize_i64(whole),
                None => serializer.serialize_f64(*number),
            },
        }
    }
}

fn told_value<'project>(view: &'project CaseTableView, note: &'project ValueNote) -> ToldValue<'project> {
    let attribute = view.attributes.iter().find(|attribute| attribute.id == note.attribute);
    let rival = |row: &'project CompetingRow| ToldRival {
        value: ToldAttributeValue(&row.value),
        origin: row.about.origin.as_deref(),
        year: row.about.year,
        note: &row.about.note,
    };
    ToldValue {
        attribute: attribute.map_or("", |attribute| attribute.name.as_str()),
        origin: note.about.origin.as_deref(),
        year: note.about.year,
        note: &note.about.note,
        missing: note.missing.map(MissingReason::name),
        competing: note.competing.iter().map(rival).collect(),
    }
}

/// Attributes by name, in the order of the table.
struct Attributes<'project>(Vec<(&'project str, Option<&'project AttributeValue>)>);

impl Serialize for Attributes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, value) in &self.0 {
            match value {
                None => map.serialize_entry(name, &())?,
                Some(value) => map.serialize_entry(name, &ToldAttributeValue(value))?,
            }
        }
        map.end()
    }
}

/// A number without fraction, if it is one that stays exact.
fn whole(number: f64) -> Option<i64> {
    #[expect(clippy::cast_possible_truncation, reason = "the number is whole and below 2^53")]
    (number.fract() == 0.0 && number.abs() < 9_007_199_254_740_992.0).then_some(number as i64)
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    let command = command
        .arg(grammar.project())
        .arg(grammar.file("table", "cli-value-table", "cli-help-cases-table"))
        .arg(grammar.option("case", "cli-value-name", "cli-help-cases-case"))
        .arg(grammar.option("derive", "cli-value-formula", "cli-help-cases-derive").action(ArgAction::Append))
        .arg(table_preview::option(grammar).conflicts_with_all(["derive", "stated", "case"]))
        .arg(sample::stated_option(grammar))
        .arg(grammar.coder());
    grammar.details(command, "cli-cases-details")
}

/// A derived attribute as it is written: `netto = inntekt - utgift`.
fn parse_derivation(written: &str) -> Result<(String, String), Failure> {
    let parts = written.split_once('=').map(|(name, formula)| (name.trim(), formula.trim()));
    match parts.filter(|(name, formula)| !name.is_empty() && !formula.is_empty()) {
        Some((name, formula)) => Ok((name.to_owned(), formula.to_owned())),
        None => Err(Failure::Usage(Message::new("cli-usage-bad-derivation").with("value", written))),
    }
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let path = path_of(matches, "project");
    let table = matches.get_one::<PathBuf>("table");
    if let Some(table) = table.filter(|_| matches.get_flag("dry-run")) {
        let mut project = opening::for_reading(console, path)?;
        let (preview, there) = (project.preview_cases(table, None)?, project.cases()?.cases);
        return table_preview::tell(console, &preview, |id| {
            there.iter().find(|case| case.row.id == id).map(|case| case.row.name.clone()).unwrap_or_default()
        });
    }
    let derivations = texts_of(matches, "derive");
    let derivations = derivations.iter().map(|written| parse_derivation(written)).collect::<Result<Vec<_>, _>>()?;
    let stated = texts_of(matches, "stated");
    let stated = stated.iter().map(|written| Stated::parse(written)).collect::<Result<Vec<_>, _>>()?;
    let only = text_of(matches, "case");
    let page = |project: &mut Project| only.map(|name| CasePage::read(project, name)).transpose();
    if table.is_none() && derivations.is_empty() && stated.is_empty() {
        let mut project = opening::for_reading(console, path)?;
        let page = page(&mut project)?;
        return tell(console, &project.cases()?, &project.sample()?, page.as_ref(), None);
    }
    let mut project = opening::for_writing(console, path, text_of(matches, "coder"))?;
    let imported = table.map(|table| project.import_cases(table)).transpose()?.map(|outcome| outcome.value);
    for (name, formula) in &derivations {
        derive(&mut project, name, formula)?;
    }
    for number in &stated {
        number.note(&mut project, None)?;
    }
    let (view, found, page) = (project.cases()?, project.sample()?, page(&mut project)?);
    project.close()?;
    tell(console, &view, &found, page.as_ref(), Some(&imported.unwrap_or_default()))
}

/// Makes a derived attribute. One that is derived in the same way already stays as it is.
fn derive(project: &mut Project, name: &str, formula: &str) -> Result<(), Failure> {
    let is_there = project.cases()?.attributes.iter().any(|attribute| {
        attribute.name.to_lowercase() == name.to_lowercase() && attribute.formula.as_deref() == Some(formula)
    });
    if !is_there {
        project.create_attribute(&NewAttribute {
            name,
            kind: Some(AttributeKind::Number),
            formula: Some(formula),
            ..NewAttribute::default()
        })?;
    }
    Ok(())
}

fn tell(
    console: &Console,
    view: &CaseTableView,
    found: &SampleView,
    page: Option<&CasePage>,
    imported: Option<&CasesImported>,
) -> Result<Status, Failure> {
    let nothing = CasesImported::default();
    let imported = imported.unwrap_or(&nothing);
    let is_told = |case: &&CaseView| page.is_none_or(|page| page.case == case.row.id);
    if console.is_json() {
        let cases = view.cases.iter().filter(is_told).map(|case| ToldCase {
            id: case.row.id.0,
            name: &case.row.name,
            kind: case.row.kind.name(),
            attributes: Attributes(
                view.attributes
                    .iter()
                    .zip(&case.values)
                    .map(|(attribute, value)| (attribute.name.as_str(), value.as_ref()))
                    .collect(),
            ),
            kind_name: case.row.kind_name.as_deref(),
            parent: case.row.parent.and_then(|parent| {
                view.cases.iter().find(|case| case.row.id == parent).map(|case| case.row.name.as_str())
            }),
            number: case.row.number.as_deref(),
            status: case.statuses.iter().map(|status| status.name()).collect(),
            aliases: &case.aliases,
            summary: &case.row.summary,
            values: case.notes.iter().map(|note| told_value(view, note)).collect(),
        });
        let attributes = view.attributes.iter().map(|attribute| ToldAttribute {
            id: attribute.id.0,
            name: &attribute.name,
            kind: attribute.kind.name(),
            scale: attribute.scale.map(AttributeScale::name),
            unit: attribute.unit.as_deref(),
            formula: attribute.formula.as_deref(),
            categories: &attribute.categories,
            note: &attribute.note,
        });
        console.print_json(&Answer {
            cases: cases.collect(),
            attributes: attributes.collect(),
            unmatched: &imported.unmatched,
            warnings: ToldWarnings::new(console.language(), &imported.warnings),
            created: imported.created,
            updated: imported.updated,
            stated: sample::numbers(&found.numbers),
            sample: sample::findings(console, &found.findings),
            page: page.map(CasePage::told),
        })?;
    } else if let Some(page) = page {
        for case in view.cases.iter().filter(is_told) {
            print_case(console, view, case)?;
        }
        page.print(console)?;
    } else if view.cases.is_empty() {
        console.note(&console.word("cli-no-cases"));
    } else {
        console.print(&listing(console, view))?;
        sample::print(console, &found.findings)?;
    }
    console.warn(&imported.warnings);
    if !imported.unmatched.is_empty() && !console.is_json() {
        console.note(&console.text(&Message::new("cli-cases-unmatched").with("names", imported.unmatched.join(", "))));
    }
    Ok(Status::complete(none_skipped(&imported.warnings)))
}

fn listing(console: &Console, view: &CaseTableView) -> String {
    let common = nouns::common_kind(view);
    let mut columns = vec![(console.word(nouns::heading(common)), Side::Left)];
    if common.is_none() {
        columns.push((console.word("cli-column-kind"), Side::Left));
    }
    for attribute in &view.attributes {
        let heading = match &attribute.unit {
            Some(unit) => format!("{} ({unit})", attribute.name),
            None => attribute.name.clone(),
        };
        columns.push((heading, if attribute.kind == AttributeKind::Number { Side::Right } else { Side::Left }));
    }
    let mut listing = Listing::with_headings(&columns);
    for case in &view.cases {
        let values = view.attributes.iter().zip(&case.values);
        let values = values.map(|(attribute, value)| shown_value(console, case, attribute, value.as_ref()));
        let kind = common.is_none().then(|| console.word(nouns::one(case.row.kind)));
        listing.row(std::iter::once(case.row.name.clone()).chain(kind).chain(values));
    }
    listing.text()
}

/// A value as it is shown, or in parentheses why there is none.
fn shown_value(
    console: &Console,
    case: &CaseView,
    attribute: &AttributeView,
    value: Option<&AttributeValue>,
) -> String {
    match value {
        None => {
            let note = case.notes.iter().find(|note| note.attribute == attribute.id);
            let reason = note.and_then(|note| note.missing);
            reason.map(|reason| format!("({})", console.word(reason.label_key()))).unwrap_or_default()
        }
        Some(AttributeValue::Number(number)) if attribute.scale != Some(AttributeScale::Year) => {
            console.number(*number)
        }
        Some(value) => {
            let words = ["project-yes", "project-no"].map(|key| console.word(key));
            let has_comma = console.language().has_decimal_comma();
            format_value(value, attribute.scale, has_comma, [words[0].as_str(), words[1].as_str()])
        }
    }
}

/// A case with a line for each value: what it is, its unit, and where it is from.
fn print_case(console: &Console, view: &CaseTableView, case: &CaseView) -> Result<(), Failure> {
    console.print_line(&format!("{} ({})", one_line(&case.row.name), console.word(nouns::one(case.row.kind))))?;
    if !case.row.summary.is_empty() {
        console.print_line(&one_line(&case.row.summary))?;
    }
    let mut listing = Listing::new(&[Side::Left, Side::Right, Side::Left, Side::Left]);
    for (attribute, value) in view.attributes.iter().zip(&case.values) {
        let about = case.notes.iter().find(|note| note.attribute == attribute.id).map(|note| &note.about);
        let unit = attribute.unit.clone().filter(|_| value.is_some());
        let year = about.and_then(|about| about.year).map(|year| year.to_string());
        let origin = about.and_then(|about| about.origin.clone());
        let from: Vec<String> = origin.into_iter().chain(year).collect();
        let shown = shown_value(console, case, attribute, value.as_ref());
        listing.row([attribute.name.clone(), shown, unit.unwrap_or_default(), from.join(", ")]);
    }
    console.print(&listing.text())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_derivation_has_a_name_and_a_formula() {
        let (name, formula) = parse_derivation("netto = inntekt - utgift").unwrap();
        assert_eq!((name.as_str(), formula.as_str()), ("netto", "inntekt - utgift"));
        for bad in ["netto", "= inntekt", "netto ="] {
            assert!(matches!(parse_derivation(bad), Err(Failure::Usage(_))), "{bad}");
        }
    }

    #[test]
    fn whole_numbers_are_told_without_fraction() {
        assert_eq!(whole(83_400.0), Some(83_400));
        assert_eq!(whole(-2.4), None);
        assert_eq!(whole(f64::NAN), None);
        assert_eq!(whole(1e300), None);
    }
}
