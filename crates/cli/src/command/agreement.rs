//! How far coders agree, code by code; and the same figures kept or written to a file.

use std::path::PathBuf;

use clap::{ArgMatches, Command, value_parser};
use serde::Serialize;
use sitat_model::Message;
use sitat_project::{
    AgreementChoice, AgreementLine, AgreementUnit, AgreementView, Coefficient, CsvStyle, KeptAgreement, Project,
    Target, Undefined,
};

use crate::console::Console;
use crate::failure::{Failure, Status};
use crate::grammar::{Grammar, path_of, text_of};
use crate::listing::{Listing, Side};
use crate::opening;

#[derive(Serialize)]
struct Answer {
    unit: &'static str,
    units: u32,
    coders: Vec<String>,
    sources: Vec<String>,
    sources_left_out: u32,
    codes: Vec<Told>,
    kept: Vec<ToldKept>,
}

/// A coefficient that is null could not be computed; `undefined` says why.
#[derive(Serialize)]
struct Told {
    code: String,
    with: Vec<u32>,
    prevalence: f64,
    percent: Option<f64>,
    kappa: Option<f64>,
    alpha: Option<f64>,
    unitising_alpha: Option<f64>,
    undefined: Option<&'static str>,
}

#[derive(Serialize)]
struct ToldKept {
    unit: &'static str,
    units: u32,
    at: i64,
    by: String,
    step: i64,
    coders: Vec<String>,
    sources: Vec<String>,
    codes: Vec<Told>,
}

pub(crate) fn define(grammar: &Grammar, command: Command) -> Command {
    let units = AgreementUnit::ALL.map(AgreementUnit::name);
    let unit = grammar.option("unit", "cli-value-unit", "cli-help-agreement-unit");
    let output = grammar.option("output", "cli-value-output", "cli-help-agreement-output").short('o');
    let command = command
        .arg(grammar.project())
        .arg(grammar.choice(unit, &units, Some("turn")))
        .arg(grammar.option("coders", "cli-value-name", "cli-help-agreement-coders"))
        .arg(grammar.flag("freeze", "cli-help-agreement-freeze"))
        .arg(output.value_parser(value_parser!(PathBuf)))
        .arg(grammar.flag("force", "cli-help-force").requires("output"))
        .arg(grammar.coder());
    grammar.details(command, "cli-agreement-details")
}

pub(crate) fn run(console: &mut Console, matches: &ArgMatches) -> Result<Status, Failure> {
    let path = path_of(matches, "project");
    let freezes = matches.get_flag("freeze");
    let coder = text_of(matches, "coder");
    let mut project = match (freezes, matches.contains_id("output")) {
        (true, _) => opening::for_writing(console, path, coder)?,
        (false, true) => opening::for_exporting(console, path, coder)?,
        (false, false) => opening::for_reading(console, path)?,
    };
    let unit = text_of(matches, "unit").and_then(AgreementUnit::from_name).unwrap_or_default();
    let mut choice = AgreementChoice { unit, coders: Vec::new() };
    for name in text_of(matches, "coders").into_iter().flat_map(|names| names.split(',')) {
        choice.coders.push(project.resolve_coder(name)?);
    }
    if freezes {
        project.keep_agreement(&choice)?;
    }
    if let Some(file) = matches.get_one::<PathBuf>("output") {
        let target = Target { path: file, overwrite: matches.get_flag("force"), csv: CsvStyle::Comma };
        project.export_agreement(&target, &choice)?;
    }
    tell(console, &mut project, &choice)?;
    project.close()?;
    Ok(Status::Done)
}

fn told(line: &AgreementLine) -> Told {
    let value = |own: Option<Coefficient>| own.and_then(Result::ok);
    Told {
        code: line.path.clone(),
        with: line.with.clone(),
        prevalence: line.prevalence,
        percent: value(Some(line.percent)),
        kappa: value(line.kappa),
        alpha: value(Some(line.alpha)),
        unitising_alpha: value(line.unitising),
        undefined: line.alpha.err().map(Undefined::name),
    }
}

fn kept(own: KeptAgreement) -> ToldKept {
    let codes = own.lines.into_iter().map(|line| Told {
        code: line.path,
        with: Vec::new(),
        prevalence: line.prevalence,
        percent: line.percent,
        kappa: line.kappa,
        alpha: line.alpha,
        unitising_alpha: line.unitising,
        undefined: None,
    });
    ToldKept {
        unit: own.unit.name(),
        units: own.units,
        at: own.at,
        by: own.kept_by,
        step: own.step.0,
        coders: own.coders,
        sources: own.sources,
        codes: codes.collect(),
    }
}

fn tell(console: &Console, project: &mut Project, choice: &AgreementChoice) -> Result<(), Failure> {
    let view = project.agreement(choice)?;
    if console.is_json() {
        return console.print_json(&Answer {
            unit: view.unit.name(),
            units: view.units,
            coders: view.coders.iter().map(|own| own.1.clone()).collect(),
            sources: view.sources.iter().map(|own| own.1.clone()).collect(),
            sources_left_out: view.left_out,
            codes: view.lines.iter().map(told).collect(),
            kept: project.kept_agreements()?.into_iter().map(kept).collect(),
        });
    }
    console.print(&listing(console, &view))?;
    let names: Vec<&str> = view.coders.iter().map(|own| own.1.as_str()).collect();
    let said = Message::new("cli-agreement-said")
        .with("unit", console.word(view.unit.label_key()))
        .with("n", view.units)
        .with("coders", names.join(", "))
        .with("count", u32::try_from(view.sources.len()).unwrap_or(u32::MAX));
    console.note(&console.text(&said));
    if view.left_out > 0 {
        console.note(&console.count("agreement-left-out", view.left_out));
    }
    Ok(())
}

fn listing(console: &Console, view: &AgreementView) -> String {
    let mut columns = vec![(console.word("agreement-code"), Side::Left)];
    let keys =
        ["agreement-prevalence", "agreement-percent", "agreement-kappa", "agreement-alpha", "agreement-unitising"];
    columns.extend(keys.map(|key| (console.word(key), Side::Right)));
    let mut listing = Listing::with_headings(&columns);
    let tenths = |share: f64| console.number((share * 1000.0).round() / 10.0);
    let figure = |own: Option<Coefficient>| match own {
        Some(Ok(value)) => console.number((value * 1000.0).round() / 1000.0),
        Some(Err(_)) => "–".to_owned(),
        None => String::new(),
    };
    for line in &view.lines {
        listing.row([
            line.path.clone(),
            tenths(line.prevalence),
            line.percent.map_or_else(|_| "–".to_owned(), tenths),
            figure(line.kappa),
            figure(Some(line.alpha)),
            figure(line.unitising),
        ]);
    }
    let mut text = listing.text();
    if view.lines.iter().any(|line| line.alpha.is_err()) {
        text.push_str(&format!("– {}\n", console.word("agreement-undefined")));
    }
    text
}
