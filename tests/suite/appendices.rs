//! What stands behind a thesis: tables of cases and participants, and how codes became themes; read back by others'
//! readers.

use std::path::Path;

use serde_json::{Value, json};
use sitat_tests::{Study, oracle};

const CASES: &str = "case;kind;styringsmodell;inntekt;utgift;innbyggere\n\
    Nordhamn;municipality;parlamentarisme;8,1 %;7,6 %;83 400\n\
    Åsbygd;municipality;formannskap;7,4 %;8,0 %;24 700\n\
    Dalvoll;municipality;formannskap;6,9 %;;5100\n";

pub(crate) fn export(study: &Study, appendix: &str, name: &str) -> (Value, String) {
    let path = study.path(name);
    let request = json!({"path": path, "overwrite": false, "csv": "semicolon", "appendix": appendix});
    (study.call("export_appendix", request), path)
}

fn refused(study: &Study, appendix: &str, name: &str) -> String {
    let request = json!({"path": study.path(name), "overwrite": false, "csv": "semicolon", "appendix": appendix});
    study.refused("export_appendix", request)
}

pub(crate) fn word(path: &str) -> Value {
    oracle::ask_python("read_word.py", &[Path::new(path)])
}

pub(crate) fn paragraphs(document: &Value) -> Vec<String> {
    let all = document["paragraphs"].as_array().unwrap().iter();
    all.map(|own| own["text"].as_str().unwrap().to_owned()).collect()
}

fn cells(line: &str) -> Vec<String> {
    line.split(';').map(str::to_owned).collect()
}

fn attribute(study: &Study, name: &str) -> i64 {
    let table = study.ask("cases");
    let all = table["attributes"].as_array().unwrap();
    all.iter().find(|own| own["name"] == name).unwrap()["id"].as_i64().unwrap()
}

/// Three municipalities, a derived net, sources with years, and a figure that another place has differently.
fn three_cases() -> Study {
    let study = Study::new();
    study.call("import_cases", json!({"path": study.file("inn.csv", CASES)}));
    let net = json!({"name": "netto", "kind": "number", "scale": "percent", "unit": null,
        "formula": "inntekt - utgift", "categories": [], "note": ""});
    study.call("create_attribute", net);
    let about = |origin: &str, year: i64| json!({"origin": origin, "year": year, "note": ""});
    let cell = |case: i64| json!({"case": case, "attribute": attribute(&study, "inntekt")});
    study.call("describe_values", json!({"cells": [cell(1), cell(2)], "about": about("SSB", 2017)}));
    let unknown = json!({"case": 3, "attribute": attribute(&study, "utgift"), "written": "(ukjent)"});
    study.call("set_attribute_value", unknown);
    let rival = json!({"cell": cell(2), "written": "7 %", "about": about("årsmelding", 2018)});
    study.call("create_competing_value", rival);
    study
}

#[test]
fn the_table_of_cases_has_units_decimal_commas_a_derived_net_and_where_each_value_is_from() {
    let study = three_cases();
    let (written, path) = export(&study, "cases", "caser.docx");
    assert_eq!(written["count"], 3);
    let document = word(&path);
    let table = document["tables"][0].as_array().unwrap();
    assert_eq!(table[0], json!(["Kjennetegn", "Nordhamn", "Åsbygd", "Dalvoll"]));
    assert_eq!(table[1], json!(["styringsmodell", "parlamentarisme", "formannskap", "formannskap"]));
    assert_eq!(table[2], json!(["inntekt (%)", "8,1 [1]", "7,4 [2]", "6,9"]));
    assert_eq!(table[3], json!(["utgift (%)", "7,6", "8", "(ukjent)"]));
    assert_eq!(table[4], json!(["innbyggere", "83\u{a0}400", "24\u{a0}700", "5100"]));
    assert_eq!(table[5], json!(["netto (%)", "0,5", "-0,6", ""]));
    let said = paragraphs(&document);
    for words in
        ["[1] SSB, 2017", "[2] SSB, 2017; et annet sted: 7 (årsmelding, 2018)", "netto er regnet ut: inntekt - utgift"]
    {
        assert!(said.iter().any(|own| own == words), "{words} in {said:?}");
    }

    let (_, path) = export(&study, "cases", "caser.xlsx");
    let book = oracle::ask_python("read_excel.py", &[Path::new(&path)]);
    let rows = &book["Caser"]["rows"];
    assert_eq!(rows[0][3], "inntekt (%)");
    assert_eq!((&rows[1][3], &rows[2][6], &rows[3][4]), (&json!(8.1), &json!(-0.6), &json!("(ukjent)")));
    assert_eq!(rows[2][9], "inntekt: SSB, 2017; et annet sted: 7 (årsmelding, 2018)");

    let (_, path) = export(&study, "cases", "caser.csv");
    let csv = std::fs::read_to_string(path).unwrap();
    assert!(csv.contains("\r\nNordhamn;Kommune;parlamentarisme;8,1;7,6;83400;0,5;0;0;inntekt: SSB, 2017\r\n"), "{csv}");
}

#[test]
fn more_cases_than_fit_side_by_side_stand_one_below_the_other() {
    let study = Study::new();
    let lines: String = (1..=9).map(|number| format!("Sted {number};{number};a;b;c;d;e;f\n")).collect();
    let table = format!("case;innbyggere;k1;k2;k3;k4;k5;k6\n{lines}");
    study.call("import_cases", json!({"path": study.file("cases.csv", table)}));
    let document = word(&export(&study, "cases", "caser.docx").1);
    let tables = document["tables"].as_array().unwrap();
    let sizes: Vec<(usize, usize)> =
        tables.iter().map(|own| (own.as_array().unwrap().len(), own[0].as_array().unwrap().len())).collect();
    assert_eq!(sizes, [(10, 7), (10, 2)]);
    assert_eq!((&tables[0][9][0], &tables[1][9][1]), (&json!("Sted 9"), &json!("f")));
}

#[test]
fn the_table_of_participants_tells_what_they_said_and_no_name_below_the_level_of_names() {
    let study = Study::new();
    study.call("import_cases", json!({"path": study.file("inn.csv", CASES)}));
    let first = study.import("a.txt", "I: Hva nå?\nKarijuvet: Vi venter fortsatt her.\nI: Takk.\n", &["Nordhamn"]);
    study.import("b.txt", "I: Hva nå?\nSolveigsund: Ikke noe.\n", &["Åsbygd"]);
    let interview = json!({"source": first, "heldOn": "2026-03-03", "minutes": 45, "place": "Skype", "recording": "",
        "deletionPlannedOn": null, "deletedOn": null, "heldAgainst": null, "note": ""});
    study.call("describe_interview", interview);
    let all = study.ask("participants");
    let mut own = all["people"][0]["person"].clone();
    own["role"] = json!("leder");
    own["code"] = json!("IA");
    own["consentChannel"] = json!("kari@storvik.example");
    own["cases"] = json!([1]);
    study.call("describe_participant", own);
    let table = |name: &str| word(&export(&study, "participants", name).1)["tables"][0].clone();
    let head = json!(["Informant", "Rolle", "Case", "Intervjuer", "Minutter", "Ord"]);
    let shown = table("navn.docx");
    assert_eq!(shown[0], head);
    assert_eq!(shown[1], json!(["Karijuvet", "leder", "Nordhamn", "1", "45", "4"]));
    assert_eq!(shown[2], json!(["Solveigsund", "–", "Åsbygd", "1", "–", "2"]));
    study.call("set_identification", json!({"level": "code"}));
    assert_eq!(table("kode.docx")[1][0], "IA");
    study.call("set_identification", json!({"level": "role"}));
    assert_eq!(table("rolle.docx")[0], json!(["Informant", "Rolle", "Intervjuer", "Minutter", "Ord"]));
    let (_, path) = export(&study, "participants", "rolle.csv");
    let csv = std::fs::read_to_string(path).unwrap();
    for name in ["Karijuvet", "Solveigsund", "kari@", "Nordhamn", "Skype"] {
        assert!(!csv.contains(name), "{name} in {csv}");
    }
    assert!(csv.contains("Noen intervjuer mangler lengde"), "{csv}");
}

/// Marks of each concept; the last one has none.
const CONCEPTS: [usize; 8] = [4, 6, 11, 13, 6, 10, 5, 0];
/// Measures that some concept has, and all of them.
const USED: usize = 25;
const MEASURES: usize = 31;

#[test]
fn fifty_five_memberships_six_codes_without_a_theme_and_one_theme_without_codes() {
    let study = Study::new();
    let paths: String = (1..=MEASURES).map(|number| format!("T{number:02}\n")).collect();
    study.call("import_codebook", json!({"path": study.file("inn.csv", format!("path\n{paths}"))}));
    let source = study.import("a.txt", "Leder: Her gjelder det første tiltaket. Og noe annet.\n", &[]);
    study.apply(source, "det første tiltaket", &["T01"]);
    study.apply(source, "noe annet", &["T31"]);
    let (mut next, mut empty) = (0, json!(null));
    for (place, count) in (1..).zip(CONCEPTS) {
        let codes: Vec<i64> =
            (next..next + count).map(|number| study.code(&format!("T{:02}", number % USED + 1))).collect();
        next += count;
        let theme = json!({"parent": null, "name": format!("K{place}"), "codes": codes});
        empty = study.call("create_theme", theme)["id"].clone();
    }
    // A passage whose code is in no theme is put into the empty one by hand.
    let segments = study.call("source_segments", json!({"id": source}));
    let by_hand = segments["segments"][1]["id"].clone();
    study.call("mark_evidence", json!({"id": empty, "segments": [by_hand], "role": "supports"}));

    let (written, path) = export(&study, "codes-to-themes", "koder.docx");
    assert_eq!(written["count"], 55);
    let document = word(&path);
    let said = &paragraphs(&document)[1];
    assert_eq!(
        said,
        "55 plasseringer av 31 koder i 8 temaer. Uten tema (6): T26, T27, T28, T29, T30, T31. Temaer uten koder (1): K8."
    );
    let rows = document["tables"][0].as_array().unwrap();
    assert_eq!(rows.len(), 1 + 55 + 6);
    assert_eq!(rows[0], json!(["Kode", "Utdrag med koden", "Tema"]));
    assert_eq!(rows[1], json!(["T01", "1", "K1"]));
    assert_eq!(rows[61], json!(["T31", "1", "– (uten tema)"]));
    let themes = document["tables"][1].as_array().unwrap();
    assert_eq!(themes[1], json!(["K1", "4", "1", "0", "1"]));
    assert_eq!(themes[8], json!(["K8", "0", "0", "1", "1"]));

    let (_, path) = export(&study, "codes-to-themes", "koder.csv");
    let csv = std::fs::read_to_string(path).unwrap();
    let lines: Vec<Vec<String>> = csv.lines().map(cells).collect();
    let memberships = lines[1..].iter().filter(|line| !line[0].is_empty() && !line[2].is_empty()).count();
    assert_eq!(memberships, 55);
    assert_eq!(lines.iter().filter(|line| line.get(7).is_some_and(|own| own == "uten tema")).count(), 6);
    assert_eq!(lines.iter().filter(|line| line.get(7).is_some_and(|own| own == "uten koder")).count(), 1);
    let (_, path) = export(&study, "codes-to-themes", "koder.xlsx");
    let book = oracle::ask_python("read_excel.py", &[Path::new(&path)]);
    assert_eq!(book["Fra koder til temaer"]["rows"].as_array().unwrap().len(), 1 + 55 + 6 + 1);
}

#[test]
fn what_is_not_there_yet_is_said_in_a_sentence_and_nothing_is_written() {
    let study = Study::new();
    for (appendix, key) in [
        ("cases", "appendix-nothing-cases"),
        ("participants", "appendix-nothing-participants"),
        ("codes-to-themes", "appendix-nothing-codes"),
    ] {
        assert_eq!(refused(&study, appendix, "tom.docx"), format!("refused {key}"));
        assert!(!Path::new(&study.path("tom.docx")).exists());
    }
    let study = three_cases();
    assert_eq!(refused(&study, "cases", "caser.pdf"), "refused project-unknown-format file=caser.pdf");
    let (_, path) = export(&study, "cases", "caser.docx");
    let before = std::fs::read(&path).unwrap();
    assert_eq!(refused(&study, "cases", "caser.docx"), "file-exists project-file-exists file=caser.docx");
    assert_eq!(std::fs::read(&path).unwrap(), before);
    assert!(refused(&study, "cases", "ingen/mappe.docx").starts_with("refused project-cannot-write"));
    let journal = study.call(
        "journal",
        json!({"before": null, "limit": 50, "language": "nb", "areas": [], "coder": null, "from": null,
            "until": null, "withReason": false, "about": null, "memos": [], "words": ""}),
    );
    assert!(journal.to_string().contains("Vedlegg: casene (caser.docx)"), "{journal}");
}
