//! The material of two studies, by number: what is known of three municipalities and their interviews, and a policy
//! framework as a codebook with its key questions.

use serde_json::{Value, json};
use sitat_testkit::study_a;
use sitat_tests::Study;

fn attribute(study: &Study, name: &str) -> i64 {
    let cases = study.ask("cases");
    let all = cases["attributes"].as_array().unwrap();
    all.iter().find(|own| own["name"] == name).unwrap_or_else(|| panic!("{name}"))["id"].as_i64().unwrap()
}

#[test]
fn three_municipalities_have_attributes_of_all_kinds_with_source_and_year() {
    let study = Study::of(&study_a());
    // What a table cannot say is said afterwards: categories, an order, a day, yes and no, a derived number.
    let say = |name: &str, kind: &str, scale: &str, unit: Value, categories: Value| {
        let attribute_id = attribute(&study, name);
        let attribute = json!({"name": name, "kind": kind, "unit": unit, "formula": null, "scale": scale, "categories": categories});
        study.call("describe_attribute", json!({"id": attribute_id, "attribute": attribute}));
    };
    say("styringsmodell", "text", "category", Value::Null, json!(["formannskap", "parlamentarisme"]));
    say("organisasjonsform", "text", "ordinal", Value::Null, json!(["prosjekt", "program", "egen organisasjon"]));
    let net = "driftsinntekter - driftsutgifter";
    study.call("create_attribute", json!({"name": "netto", "kind": "number", "unit": "mill. kr", "formula": net}));
    study.call(
        "create_attribute",
        json!({"name": "plan vedtatt", "kind": "text", "unit": null, "formula": null, "scale": "date"}),
    );
    study.call("create_attribute", json!({"name": "har strategi", "kind": "boolean", "unit": null, "formula": null}));
    for (case, day, yes) in [(1, "12.03.2012", "ja"), (2, "01.09.2017", "nei"), (3, "24.02.2016", "ja")] {
        let set = |name: &str, written: &str| {
            let request = json!({"case": case, "attribute": attribute(&study, name), "written": written});
            study.call("set_attribute_value", request);
        };
        set("plan vedtatt", day);
        set("har strategi", yes);
    }
    let cases = study.ask("cases");
    let scales: Vec<&Value> = cases["attributes"].as_array().unwrap().iter().map(|own| &own["scale"]).collect();
    for scale in ["percent", "year", "category", "ordinal", "date"] {
        assert!(scales.contains(&&json!(scale)), "{scale}: {scales:?}");
    }
    let place = cases["attributes"].as_array().unwrap().iter().position(|own| own["name"] == "netto").unwrap();
    let nets: Vec<f64> = cases["cases"]
        .as_array()
        .unwrap()
        .iter()
        .map(|case| case["values"][place]["value"].as_f64().unwrap())
        .collect();
    for (net, by_hand) in nets.iter().zip([123.5, -6.7, 58.6]) {
        assert!((net - by_hand).abs() < 1e-9, "{nets:?}");
    }

    // Each value has a source and a year; the prose says one of them otherwise, and that is found.
    let result = attribute(&study, "netto driftsresultat");
    let about = |origin: &str, year: i32| json!({"origin": origin, "year": year, "note": ""});
    let cells: Vec<Value> = (1..=3).map(|case| json!({"case": case, "attribute": result})).collect();
    study.call("describe_values", json!({"cells": cells, "about": about("Tabell 3", 2019)}));
    assert!(study.ask("sample")["findings"].as_array().unwrap().iter().all(|own| own["id"] != "two-values"));
    let other = json!({"cell": cells[2], "written": "2 %", "about": about("Kapittel 5, s. 61", 2019)});
    study.call("create_competing_value", other);
    let sample = study.ask("sample");
    let found: Vec<&Value> =
        sample["findings"].as_array().unwrap().iter().filter(|own| own["id"] == "two-values").collect();
    assert_eq!(found.len(), 1);
    let said = &found[0]["message"]["parameters"];
    assert_eq!(
        [&said["case"], &said["value"], &said["origin"], &said["other"], &said["elsewhere"]],
        ["Dalvoll", "2,3 %", " (Tabell 3, 2019)", "2 %", " (Kapittel 5, s. 61, 2019)"]
            .map(|text| json!(text))
            .each_ref()
    );
    study.ask("undo");
    assert!(study.ask("sample")["findings"].as_array().unwrap().iter().all(|own| own["id"] != "two-values"));
}

const GUIDE: &str = "1. Hva legger dere i ordet?\n   - Hvem bruker det?\n2. Hvorfor begynte dere?\n   - Var det en hendelse?\n   - Hvem var uenig?\n\
3. Hvem fikk det i gang?\n4. Hvem samarbeider dere med?\n   - Hvem skulle vært med?\n5. Hva koster det?\n6. Hva står i veien?\n\
7. Hva får innbyggerne igjen?\n   - Hvordan vet dere det?\n8. Hva blir det neste?\n";

#[test]
fn the_interviews_have_their_minutes_the_guide_eight_questions_and_ten_minutes_are_lost() {
    let study = Study::of(&study_a());
    for (source, minutes) in [(1, 90), (2, 75), (3, 50)] {
        let interview = json!({
            "source": source, "heldOn": "2019-03-01", "minutes": minutes, "place": "rådhuset", "recording": "to opptakere",
            "deletionPlannedOn": null, "deletedOn": null, "note": "",
        });
        study.call("describe_interview", interview);
    }
    let people = study.ask("participants");
    let held: Vec<u64> =
        people["interviews"].as_array().unwrap().iter().map(|own| own["minutes"].as_u64().unwrap()).collect();
    assert_eq!(held, [90, 75, 50]);

    let path = study.file("guide.txt", GUIDE);
    study.call("import_guide", json!({"path": path, "name": "Guiden", "sources": [1, 2, 3]}));
    let guide = study.ask("guide");
    let questions = guide[0]["questions"].as_array().unwrap();
    let depth = |wanted: u64| questions.iter().filter(|own| own["depth"].as_u64() == Some(wanted)).count();
    assert_eq!((depth(0), depth(1)), (8, 5));

    study.call("add_lost_part", json!({"source": 2, "minutes": 10.0, "note": "Den ene opptakeren stoppet"}));
    assert_eq!(study.ask("lost_parts")[0]["minutes"], 10.0);
    let coverage = study.call("coverage", json!({"version": guide[0]["id"]}));
    let states = |column: usize| -> Vec<&str> {
        coverage["rows"].as_array().unwrap().iter().map(|row| row["cells"][column]["state"].as_str().unwrap()).collect()
    };
    // Where a part is lost, what no turn shows is unknown.
    assert!(states(1).iter().all(|state| *state == "unknown"), "{coverage}");
    assert_eq!(states(0).iter().filter(|state| **state == "asked").count(), 8);
}

/// Barriers and key questions of each principle.
const PRINCIPLES: [(usize, usize); 8] = [(4, 6), (4, 6), (8, 10), (6, 8), (3, 9), (5, 7), (7, 8), (4, 4)];

#[test]
fn a_policy_framework_is_a_codebook_of_eight_and_forty_one_with_fifty_eight_questions() {
    let study = Study::of(&study_a());
    let (mut codes, mut questions) = (String::from("path;codable;origin\n"), String::from("question;parent;codes\n"));
    for (number, (barriers, keys)) in (1..).zip(PRINCIPLES) {
        codes += &format!("Prinsipp {number};nei;template\n");
        for barrier in 1..=barriers {
            codes += &format!("Prinsipp {number}/Barriere {number}.{barrier};ja;template\n");
        }
        for key in 1..=keys {
            questions += &format!("Hvordan gjør dere {key} av prinsipp {number} i hverdagen?;;Prinsipp {number}\n");
        }
    }
    let imported = study.call("import_codebook", json!({"path": study.file("rammeverk.csv", codes)}));
    assert_eq!((&imported["created"], &imported["warnings"]), (&json!(8 + 41), &json!([])));
    let path = study.file("nokkelsporsmal.csv", questions);
    let guide = study.call("import_guide", json!({"path": path, "name": "Nøkkelspørsmål", "sources": []}));
    assert_eq!((&guide["questions"], &guide["warnings"]), (&json!(58), &json!([])));
    let asked = study.ask("guide");
    let linked = asked[0]["questions"].as_array().unwrap().iter().filter(|own| own["codes"] != json!([])).count();
    assert_eq!(linked, 58, "each question asks about its principle");

    // The document itself is a source that comparisons leave out unless it is asked for.
    let text = "Veikart\n\nVi skal rydde i datagrunnlaget først.\n\nSå skal vi dele det vi har.\n";
    let mut item = study.item(&study.file("veikart.txt", text), &["Nordhamn"]);
    item["kind"] = json!("policy-document");
    let source = study.call("import_sources", json!({"items": [item]}))["sources"][0]["id"].as_i64().unwrap();
    study.apply(source, "Vi skal rydde i datagrunnlaget først.", &["Prinsipp 1/Barriere 1.1"]);
    let total = |with: bool| {
        let grid = json!({
            "rows": {"kind": "below", "value": study.code("Prinsipp 1")}, "columns": {"kind": "cases"},
            "measure": "segments", "filter": null, "withPolicyDocuments": with,
        });
        study.call("compare", json!({"grid": grid}))["total"].as_u64().unwrap()
    };
    assert_eq!((total(false), total(true)), (0, 1));
}
