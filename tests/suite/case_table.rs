//! Many cells of the table of cases written at once: one action, whole or not at all.

use serde_json::{Value, json};
use sitat_tests::Study;

const CASES: &str = "case;kind;innbyggere;tett\nÅsbygd;municipality;18 450;ja\nDalvoll;municipality;24 700;nei\n";

fn study() -> Study {
    let study = Study::new();
    study.call("import_cases", json!({"path": study.file("cases.csv", CASES)}));
    study
}

/// Each case as one line: name, kind, values.
fn lines(study: &Study) -> Vec<String> {
    let table = study.ask("cases");
    let line = |case: &Value| {
        let values: Vec<String> =
            case["values"].as_array().unwrap().iter().map(|value| value["value"].to_string()).collect();
        format!("{} {} {}", case["name"].as_str().unwrap(), case["kind"].as_str().unwrap(), values.join(" "))
    };
    table["cases"].as_array().unwrap().iter().map(line).collect()
}

fn cells(case: Option<i64>, name: Option<&str>, values: &[(i64, &str)]) -> Value {
    let values: Vec<Value> =
        values.iter().map(|(attribute, written)| json!({"attribute": attribute, "written": written})).collect();
    json!({"case": case, "name": name, "kind": null, "values": values})
}

#[test]
fn several_rows_are_one_step() {
    let study = study();
    let before = lines(&study);
    assert_eq!(before, ["Åsbygd municipality 18450.0 true", "Dalvoll municipality 24700.0 false"]);
    let rows = [cells(Some(1), None, &[(1, "18 500,5"), (2, "")]), cells(None, Some("Nes"), &[(1, "900")])];
    study.call("write_cases", json!({"rows": rows}));
    let after = lines(&study);
    assert_eq!(
        after,
        ["Åsbygd municipality 18500.5 null", "Dalvoll municipality 24700.0 false", "Nes other 900.0 null"]
    );
    study.ask("undo");
    assert_eq!(lines(&study), before);
    study.ask("redo");
    assert_eq!(lines(&study), after);
}

#[test]
fn cases_may_change_names_with_each_other() {
    let study = study();
    let rows = [cells(Some(1), Some("Dalvoll"), &[]), cells(Some(2), Some("åsbygd"), &[])];
    study.call("write_cases", json!({"rows": rows}));
    assert_eq!(lines(&study), ["Dalvoll municipality 18450.0 true", "åsbygd municipality 24700.0 false"]);
    study.ask("undo");
    assert_eq!(lines(&study), ["Åsbygd municipality 18450.0 true", "Dalvoll municipality 24700.0 false"]);
}

#[test]
fn one_cell_that_cannot_be_written_leaves_all_as_it_was() {
    let study = study();
    let before = lines(&study);
    let good = cells(Some(1), None, &[(1, "1")]);
    let mut said = Vec::new();
    for bad in [
        cells(Some(2), None, &[(1, "mange")]),
        cells(Some(2), Some("åsbygd"), &[]),
        cells(None, Some("  "), &[]),
        cells(None, None, &[(1, "5")]),
        cells(Some(99), None, &[]),
        cells(Some(2), None, &[(99, "1")]),
    ] {
        said.push(study.refused("write_cases", json!({"rows": [good, bad]})));
        assert_eq!(lines(&study), before);
    }
    insta::assert_snapshot!(said.join("\n"), @r"
    refused project-bad-value attribute=innbyggere written=mange
    refused project-name-taken name=åsbygd
    refused project-blank-name
    refused project-blank-name
    not-found project-no-case name=99
    not-found project-no-attribute name=99
    ");
}

#[test]
fn what_is_known_of_single_cases_is_told_case_by_case() {
    let study = study();
    let undone = || study.ask("undo")["changes"]["cases"].clone();
    study.call("set_attribute_value", json!({"case": 2, "attribute": 1, "written": "1"}));
    let only = study.call("cases", json!({"only": [2, 99]}));
    assert_eq!(only["attributes"], study.ask("cases")["attributes"]);
    assert_eq!(only["cases"], json!([study.ask("cases")["cases"][1]]));
    assert_eq!(undone(), json!([2]));
    study.call(
        "write_cases",
        json!({"rows": [cells(Some(1), None, &[(1, ""), (2, "nei")]), cells(Some(2), None, &[(2, "ja")])]}),
    );
    assert_eq!(undone(), json!([1, 2]));
    let cell = json!({"case": 1, "attribute": 1});
    let about = json!({"origin": "SSB", "year": 2020, "note": ""});
    study.call("create_competing_value", json!({"cell": cell, "written": "2", "about": about}));
    assert_eq!(undone(), json!([1]));
    // Other names, other cases and other columns are told as a whole.
    study.call("rename_case", json!({"id": 1, "name": "Åsvik"}));
    assert_eq!(undone(), json!(null));
    study.call("write_cases", json!({"rows": [cells(None, Some("Nes"), &[(1, "9")])]}));
    assert_eq!(undone(), json!(null));
    study.call("delete_attribute", json!({"id": 1}));
    assert_eq!(undone(), json!(null));
}
