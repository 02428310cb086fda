//! The table of cases: shown, filled from a file, and derived from itself.

use std::path::PathBuf;

use clap::{ArgAction, ArgMatches, Command};
use serde::ser::SerializeMap as _;
use serde::{Serialize, Serializer};
use sitat_model::{AttributeKind, AttributeValue, Message};
use sitat_project::{CaseTableView, CasesImported, NewAttribute, Project};

use crate::console::Console;
use crate::failure::{Failure, Status, ToldWarnings};
use crate::grammar::{Grammar, path_of, text_of, texts_of};
use crate::listing::{Listing, Side};
use crate::skipped::none_skipped;
use crate::{nouns, opening};

#[derive(Serialize)]
struct Answer<'project> {
    cases: Vec<ToldCase<'project>>,
    unmatched: &'project [String],
    #[serde(flatten)]
    warnings: ToldWarnings,
    created: u32,
    updated: u32,
}

#[derive(Serialize)]
struct ToldCase<'project> {
    id: i64,
    name: &'project str,
    kind: &'static str,
    attributes: Attributes<'project>,
}

/// Attributes by name, in the order of the table.
struct Attributes<'project>(Vec<(&'project str, Option<&'project AttributeValue>)>);

impl Serialize for Attributes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, value) in &self.0 {
            match value {
                None => map.serialize_entry(name, &())?,
                Some(AttributeValue::Text(text)) => map.serialize_entry(name, text)?,
                Some(AttributeValue::Boolean(boolean)) => map.serialize_entry(name, boolean)?,
                Some(AttributeValue::Number(number)) => match whole(*number) {
                    Some(whole) => map.serialize_entry(name, &whole)?,
                    None => map.serialize_entry(name, number)?,
                },
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
        .arg(grammar.option("derive", "cli-value-formula", "cli-help-cases-derive").action(ArgAction::Append))
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
    let derivations = texts_of(matches, "derive");
    let derivations = derivations.iter().map(|written| parse_derivation(written)).collect::<Result<Vec<_>, _>>()?;
    if table.is_none() && derivations.is_empty() {
        let mut project = opening::for_reading(console, path)?;
        return tell(console, &project.cases()?, None);
    }
    let mut project = opening::for_writing(console, path, text_of(matches, "coder"))?;
    let imported = table.map(|table| project.import_cases(table)).transpose()?.map(|outcome| outcome.value);
    for (name, formula) in &derivations {
        derive(&mut project, name, formula)?;
    }
    let view = project.cases()?;
    project.close()?;
    tell(console, &view, Some(&imported.unwrap_or_default()))
}

/// Makes a derived attribute. One that is derived in the same way already stays as it is.
fn derive(project: &mut Project, name: &str, formula: &str) -> Result<(), Failure> {
    let is_there = project.cases()?.attributes.iter().any(|attribute| {
        attribute.name.to_lowercase() == name.to_lowercase() && attribute.formula.as_deref() == Some(formula)
    });
    if !is_there {
        project.create_attribute(&NewAttribute {
            name,
            kind: AttributeKind::Number,
            unit: None,
            formula: Some(formula),
        })?;
    }
    Ok(())
}

fn tell(console: &Console, view: &CaseTableView, imported: Option<&CasesImported>) -> Result<Status, Failure> {
    let nothing = CasesImported::default();
    let imported = imported.unwrap_or(&nothing);
    if console.is_json() {
        let cases = view.cases.iter().map(|case| ToldCase {
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
        });
        console.print_json(&Answer {
            cases: cases.collect(),
            unmatched: &imported.unmatched,
            warnings: ToldWarnings::new(console.language(), &imported.warnings),
            created: imported.created,
            updated: imported.updated,
        })?;
    } else if view.cases.is_empty() {
        console.note(&console.word("cli-no-cases"));
    } else {
        console.print(&listing(console, view))?;
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
        let values = case.values.iter().map(|value| match value {
            None => String::new(),
            Some(AttributeValue::Text(text)) => text.clone(),
            Some(AttributeValue::Number(number)) => console.number(*number),
            Some(AttributeValue::Boolean(true)) => console.word("project-yes"),
            Some(AttributeValue::Boolean(false)) => console.word("project-no"),
        });
        let kind = common.is_none().then(|| console.word(nouns::one(case.row.kind)));
        listing.row(std::iter::once(case.row.name.clone()).chain(kind).chain(values));
    }
    listing.text()
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
