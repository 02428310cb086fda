//! Attributes with real types: what values mean, where they are from, why they are missing, and what else is said.

use serde_json::{Value, json};
use sitat_tests::{Rows, Study, rows};

const CASES: &str = "case;styringsmodell;inntekt;utgift;gjeld;innbyggere;startår;oppstart\n\
    Nordhamn;parlamentarisme;8,1 %;7,6 %;74,5 %;83 400;2017;05.03.2017\n\
    Åsbygd;formannskap;7,4 %;8,0 %;101,3 %;24 700;2016;1. mai 2016\n\
    Dalvoll;formannskap;6,9 %;6,9 %;88,0 %;5100;2012;2012-11-30\n";

fn study() -> Study {
    let study = Study::new();
    study.call("import_cases", json!({"path": study.file("cases.csv", CASES)}));
    study
}

fn attribute(study: &Study, name: &str) -> i64 {
    let table = study.ask("cases");
    let all = table["attributes"].as_array().unwrap();
    all.iter().find(|attribute| attribute["name"] == name).unwrap_or_else(|| panic!("no {name}"))["id"]
        .as_i64()
        .unwrap()
}

/// The values of a column.
fn column(study: &Study, name: &str) -> Vec<Value> {
    let table = study.ask("cases");
    let place = table["attributes"].as_array().unwrap().iter().position(|own| own["name"] == name).unwrap();
    table["cases"].as_array().unwrap().iter().map(|case| case["values"][place]["value"].clone()).collect()
}

fn new(name: &str, kind: &str, scale: Option<&str>, formula: Option<&str>, categories: &[&str]) -> Value {
    json!({"name": name, "kind": kind, "scale": scale, "unit": null, "formula": formula, "categories": categories,
        "note": ""})
}

fn cell(case: i64, attribute: i64) -> Value {
    json!({"case": case, "attribute": attribute})
}

/// The names of the columns of a grid over an attribute.
fn groups(study: &Study, name: &str, filter: Option<&str>) -> Vec<String> {
    let choice = json!({"grid": {"rows": {"kind": "codes"}, "columns": {"kind": "attribute", "value": name},
        "measure": "segments", "filter": filter, "withPolicyDocuments": false}});
    let grid = study.call("compare", choice);
    grid["columns"].as_array().unwrap().iter().map(|column| column["name"].as_str().unwrap().to_owned()).collect()
}

/// The names of the cases that a condition holds for.
fn cases_where(study: &Study, condition: &str) -> Vec<String> {
    let choice = json!({"grid": {"rows": {"kind": "codes"}, "columns": {"kind": "cases"},
        "measure": "segments", "filter": condition, "withPolicyDocuments": false}});
    let grid = study.call("compare", choice);
    grid["columns"].as_array().unwrap().iter().map(|column| column["name"].as_str().unwrap().to_owned()).collect()
}

/// What a project holds, after the action has been undone and done again with the same outcome.
fn reversible(study: &Study, act: impl FnOnce()) {
    let before: Rows = rows(&study.project());
    act();
    let after = rows(&study.project());
    assert_ne!(before, after, "something was done");
    study.ask("undo");
    assert_eq!(rows(&study.project()), before, "undo brings everything back");
    study.ask("redo");
    assert_eq!(rows(&study.project()), after, "redo brings it about again");
}

#[test]
fn a_table_says_what_its_columns_mean() {
    let study = study();
    let table = study.ask("cases");
    let types: Vec<String> = table["attributes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|own| format!("{} {} {} {}", own["name"], own["kind"], own["scale"], own["unit"]).replace('"', ""))
        .collect();
    insta::assert_snapshot!(types.join("\n"), @r"
    styringsmodell text null null
    inntekt number percent %
    utgift number percent %
    gjeld number percent %
    innbyggere number null null
    startår number year null
    oppstart text date null
    ");
    assert_eq!(column(&study, "oppstart"), ["2017-03-05", "2016-05-01", "2012-11-30"]);
}

#[test]
fn the_net_result_of_three_municipalities_is_derived_and_follows_its_parts() {
    let study = study();
    study.call("create_attribute", new("netto", "number", Some("percent"), Some("inntekt - utgift"), &[]));
    assert_eq!(column(&study, "netto"), [json!(0.5), json!(-0.6), json!(0.0)]);
    assert_eq!(cases_where(&study, "netto < 0"), ["Åsbygd"]);
    let id = attribute(&study, "inntekt");
    reversible(&study, || {
        study.call(
            "describe_attribute",
            json!({"id": id, "attribute": new("driftsinntekt", "number", Some("percent"), None, &[])}),
        );
    });
    let table = study.ask("cases");
    let netto = table["attributes"].as_array().unwrap().last().unwrap()["formula"].clone();
    assert_eq!(netto, "driftsinntekt - utgift");
    assert_eq!(column(&study, "netto"), [json!(0.5), json!(-0.6), json!(0.0)]);
    let itself = new("driftsinntekt", "number", Some("percent"), Some("netto + 1"), &[]);
    let refused = study.refused("describe_attribute", json!({"id": id, "attribute": itself}));
    assert_eq!(refused, "refused project-formula-on-itself attribute=driftsinntekt");
}

#[test]
fn bands_are_ordered_categories() {
    let study = study();
    study.call("create_attribute", new("størrelse", "text", None, Some("bands(innbyggere; 10000; 50 000)"), &[]));
    assert_eq!(groups(&study, "størrelse", None), ["< 10\u{a0}000", "10\u{a0}000–< 50\u{a0}000", "≥ 50\u{a0}000"]);
    let id = attribute(&study, "størrelse");
    let names = ["stor", "mellomstor", "liten"];
    let turned: Vec<&str> = names.iter().rev().copied().collect();
    let named = new("størrelse", "text", None, Some("bands(innbyggere; 10000; 50 000)"), &turned);
    study.call("describe_attribute", json!({"id": id, "attribute": named}));
    assert_eq!(column(&study, "størrelse"), ["stor", "mellomstor", "liten"]);
    assert_eq!(groups(&study, "størrelse", None), ["liten", "mellomstor", "stor"]);
    assert_eq!(cases_where(&study, "størrelse > liten"), ["Nordhamn", "Åsbygd"]);
}

#[test]
fn ordinal_values_have_an_order_of_their_own_and_take_in_new_ones() {
    let study = study();
    let scale = ["lav", "middels", "høy"];
    study.call("create_attribute", new("modenhet", "text", Some("ordinal"), None, &scale));
    let id = attribute(&study, "modenhet");
    for (case, written) in [(1, "HØY"), (2, "lav"), (3, "svært høy")] {
        study.call("set_attribute_value", json!({"case": case, "attribute": id, "written": written}));
    }
    assert_eq!(column(&study, "modenhet"), ["høy", "lav", "svært høy"]);
    assert_eq!(groups(&study, "modenhet", None), ["lav", "høy", "svært høy"]);
    assert_eq!(cases_where(&study, "modenhet >= høy"), ["Nordhamn", "Dalvoll"]);
    study.ask("undo");
    let categories = study.ask("cases")["attributes"].as_array().unwrap().last().unwrap()["categories"].clone();
    assert_eq!(categories, json!(scale));
}

#[test]
fn conditions_know_days_and_years() {
    let study = study();
    assert_eq!(cases_where(&study, "oppstart < 2017"), ["Åsbygd", "Dalvoll"]);
    assert_eq!(cases_where(&study, "oppstart >= 01.05.2016"), ["Nordhamn", "Åsbygd"]);
    assert_eq!(cases_where(&study, "startår = 2012 OR oppstart = mars 2017"), ["Nordhamn", "Dalvoll"]);
    assert_eq!(groups(&study, "oppstart", None), ["30.11.2012", "01.05.2016", "05.03.2017"]);
    assert_eq!(groups(&study, "startår", None), ["2012", "2016", "2017"]);
}

#[test]
fn a_missing_value_says_why_and_is_neither_blank_nor_nought() {
    let study = study();
    let id = attribute(&study, "gjeld");
    reversible(&study, || {
        study.call("set_attribute_value", json!({"case": 2, "attribute": id, "written": "ikke spurt"}));
    });
    study.call("set_attribute_value", json!({"case": 3, "attribute": id, "written": "(withheld)"}));
    assert_eq!(column(&study, "gjeld"), [json!(74.5), Value::Null, Value::Null]);
    let notes: Vec<Value> = study.ask("cases")["cases"]
        .as_array()
        .unwrap()
        .iter()
        .map(|case| case["notes"][0]["missing"].clone())
        .collect();
    assert_eq!(notes, [Value::Null, json!("not-asked"), json!("withheld")]);
    assert_eq!(groups(&study, "gjeld", None), ["74,5", "(ikke spurt)", "(holdt tilbake)"]);
    assert_eq!(cases_where(&study, "gjeld < 1000"), ["Nordhamn"]);
    study.call("set_attribute_value", json!({"case": 2, "attribute": id, "written": "0"}));
    assert_eq!(groups(&study, "gjeld", None), ["0", "74,5", "(holdt tilbake)"]);
    let words = attribute(&study, "styringsmodell");
    study.call("set_attribute_value", json!({"case": 1, "attribute": words, "written": "ukjent"}));
    assert_eq!(column(&study, "styringsmodell")[0], "ukjent", "without parentheses it is a word like others");
}

#[test]
fn two_places_that_say_different_things_are_both_kept() {
    let study = study();
    let id = attribute(&study, "gjeld");
    let about = |origin: &str| json!({"origin": origin, "year": 2023, "note": ""});
    study.call("describe_values", json!({"cells": [cell(1, id), cell(2, id)], "about": about("KOSTRA")}));
    reversible(&study, || {
        study.call(
            "create_competing_value",
            json!({"cell": cell(1, id), "written": "74 %", "about": about("intervju")}),
        );
    });
    let note = study.ask("cases")["cases"][0]["notes"][0].clone();
    assert_eq!((&note["about"]["origin"], &note["competing"][0]["value"]["value"]), (&json!("KOSTRA"), &json!(74.0)));
    reversible(&study, || {
        study.call("adopt_competing_value", json!({"id": note["competing"][0]["id"]}));
    });
    assert_eq!(column(&study, "gjeld")[0], 74.0);
    let note = study.ask("cases")["cases"][0]["notes"][0].clone();
    assert_eq!(note["about"]["origin"], "intervju");
    assert_eq!(
        (&note["competing"][0]["value"]["value"], &note["competing"][0]["about"]["origin"]),
        (&json!(74.5), &json!("KOSTRA"))
    );
}

#[test]
fn a_type_changes_only_where_every_value_can_follow() {
    let study = study();
    let id = attribute(&study, "startår");
    reversible(&study, || {
        study.call(
            "describe_attribute",
            json!({"id": id, "attribute": new("startår", "text", Some("ordinal"), None, &[])}),
        );
    });
    assert_eq!(column(&study, "startår"), ["2017", "2016", "2012"]);
    study.call("describe_attribute", json!({"id": id, "attribute": new("startår", "number", Some("year"), None, &[])}));
    assert_eq!(column(&study, "startår"), [2017.0, 2016.0, 2012.0]);
    let words = attribute(&study, "styringsmodell");
    let refused =
        study.refused("describe_attribute", json!({"id": words, "attribute": new("x", "number", None, None, &[])}));
    assert_eq!(refused, "refused project-values-do-not-fit attribute=x count=3 written=parlamentarisme");
}

#[test]
fn columns_are_moved_and_stay_where_they_are_put() {
    let study = study();
    let names = || -> Vec<String> {
        let table = study.ask("cases");
        table["attributes"].as_array().unwrap().iter().map(|own| own["name"].as_str().unwrap().to_owned()).collect()
    };
    let (first, last) = (attribute(&study, "styringsmodell"), attribute(&study, "oppstart"));
    reversible(&study, || {
        study.call("move_attribute", json!({"id": last, "before": first}));
    });
    assert_eq!(names()[..2], ["oppstart", "styringsmodell"]);
    study.call("move_attribute", json!({"id": last, "before": null}));
    study.call("create_attribute", new("ny", "text", None, None, &[]));
    assert_eq!(names()[6..], ["oppstart", "ny"]);
}

#[test]
fn a_case_can_be_named_by_its_other_names() {
    let study = study();
    let described = |parent: Option<i64>, aliases: &[&str]| {
        json!({"id": 1, "kind": "other", "kindName": "Havneby",
        "parent": parent, "number": "1804", "summary": "Først ute.", "statuses": ["invited", "interviewed"],
        "aliases": aliases})
    };
    reversible(&study, || {
        study.call("describe_case", described(Some(3), &["Nordhamna"]));
    });
    let case = study.ask("cases")["cases"][0].clone();
    assert_eq!((&case["kindName"], &case["parent"], &case["number"]), (&json!("Havneby"), &json!(3), &json!("1804")));
    assert_eq!(case["statuses"], json!(["invited", "interviewed"]));
    let table = "case;areal\nNORDHAMNA;10\nÅsbygd kommune;20\n1804;11\nDalvoll fylke;30\n";
    let imported = study.call("import_cases", json!({"path": study.file("areal.csv", table)}));
    assert_eq!((&imported["created"], &imported["updated"]), (&json!(1), &json!(3)), "the county is a case of its own");
    assert_eq!(column(&study, "areal")[..3], [json!(11.0), json!(20.0), Value::Null]);
    assert_eq!(
        study.refused(
            "describe_case",
            json!({"id": 3, "kind": "municipality", "kindName": null, "parent": 1,
            "number": null, "summary": "", "statuses": [], "aliases": []})
        ),
        "refused project-case-in-itself name=Dalvoll"
    );
    assert_eq!(study.refused("describe_case", described(None, &["Åsbygd"])), "refused project-name-taken name=Åsbygd");
}

#[test]
fn a_passage_can_belong_to_another_case_than_its_source() {
    let study = study();
    study.call("create_code", json!({"parent": null, "name": "Gjeld", "isCodable": true}));
    let source = study.import("rapport.txt", "Nordhamn har lite gjeld. Åsbygd har mye gjeld.\n", &["Nordhamn"]);
    study.apply(source, "Nordhamn har lite gjeld", &["Gjeld"]);
    let segment = study.apply(source, "Åsbygd har mye gjeld", &["Gjeld"])["id"].clone();
    let counts = || {
        let choice = json!({"grid": {"rows": {"kind": "codes"}, "columns": {"kind": "cases"},
            "measure": "segments", "filter": null, "withPolicyDocuments": false}});
        study.call("compare", choice)["rows"][0]["cells"].clone()
    };
    assert_eq!(counts(), json!([2, 0, 0]));
    reversible(&study, || {
        study.call("set_segment_case", json!({"segment": segment, "case": 2}));
    });
    assert_eq!(counts(), json!([1, 1, 0]));
    study.call("create_code", json!({"parent": null, "name": "Mye", "isCodable": true}));
    study.apply(source, "Åsbygd har mye gjeld", &["Mye"]);
    let segments = study.call("source_segments", json!({"id": source}));
    assert_eq!(segments["segments"].as_array().unwrap().len(), 2, "another code on these words joins the passage");
    study.call("set_segment_case", json!({"segment": segment, "case": null}));
    assert_eq!(counts(), json!([2, 0, 0]));
}
