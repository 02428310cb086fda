//! Summaries of cells: read from a table, told beside the numbers, written as the framework chart; saved code queries.

use serde_json::{Value, json};

use crate::sitat::Folder;
use crate::study::study;

const TABLE: &str = "kode;case;kolonne;sammendrag\nSiloer;Berg;;Står der [[BER-2]]\nPenger;;dal;=Alltid penger\n\
Siloer;Oslo;;x\nTull;Berg;;x\nGrep;Berg;;\n";

fn summed_up() -> (Folder, Value) {
    let folder = study();
    // A source and a case are both called Dal, in one letter case or the other.
    folder.write("sum.csv", TABLE);
    let run = folder.run(["summaries", "p.sitat", "sum.csv", "--coder", "Ola", "--json"]);
    assert_eq!(run.code, 1, "{run:?}");
    let told = run.json();
    (folder, told)
}

#[test]
fn a_table_of_summaries_is_read_and_rows_that_cannot_be_placed_are_listed() {
    let (folder, told) = summed_up();
    assert_eq!((&told["written"], &told["replaced"]), (&json!(1), &json!(0)), "{told}");
    let skipped: Vec<Value> =
        told["skipped"].as_array().unwrap().iter().map(|own| json!([own["row"], own["key"]])).collect();
    assert_eq!(
        skipped,
        [json!([3, "project-several-columns"]), json!([4, "project-no-column"]), json!([5, "codebook-unknown-path"]),]
    );
    assert_eq!(told["warning_keys"], json!(["import-row-lacks-summary"]));
    let own = &told["summaries"][0];
    assert_eq!(
        (&own["row"], &own["kind"], &own["column"]),
        (&json!("Barriere/Siloer"), &json!("case"), &json!("Berg"))
    );
    assert_eq!((&own["summary"], &own["coder"]), (&json!("Står der BER L3"), &json!("Ola")));

    // The heading says who is meant, and the same table again changes nothing.
    folder.write("own.csv", "kode;case;sammendrag\nPenger;Dal;=Alltid penger\nSiloer;Berg;Står der [[BER-2]]\n");
    let told = folder.done(["summaries", "p.sitat", "own.csv", "--json"]);
    assert_eq!((&told["written"], &told["unchanged"]), (&json!(1), &json!(1)));
    let state = folder.state();
    let told = folder.done(["summaries", "p.sitat", "own.csv", "--json"]);
    assert_eq!((&told["unchanged"], folder.state()), (&json!(2), state));
    let listed = folder.run(["summaries", "p.sitat"]).out;
    assert!(listed.contains("Barriere/Siloer × Berg\n    Står der BER L3\n"), "{listed}");
    assert_eq!(folder.run(["undo", "p.sitat"]).code, 0);
    assert_eq!(folder.done(["summaries", "p.sitat", "--json"])["summaries"].as_array().unwrap().len(), 1);
}

fn told(grid: &Value) -> Vec<Value> {
    grid["rows"].as_array().unwrap().iter().map(|row| row["summaries"].clone()).collect()
}

#[test]
fn a_comparison_tells_summaries_cell_by_cell() {
    let (folder, _) = summed_up();
    let compare = |more: &[&str]| {
        let all = ["compare", "p.sitat", "--json", "--summaries"].iter().chain(more).copied();
        folder.done(all.collect::<Vec<_>>())
    };
    let grid = compare(&["--rows", "code:Barriere"]);
    let words = json!("Står der BER L3");
    assert_eq!(told(&grid), [json!([null, null]), json!([null, null]), json!([words, null]), json!([null, null])]);
    assert_eq!(grid["rows"][2]["cells"].as_array().unwrap().len(), 2);
    let turned = compare(&["--rows", "code:Barriere", "--transpose"]);
    assert_eq!(told(&turned)[0], json!([null, null, words, null]));
    let grouped = compare(&["--rows", "code:Siloer", "--columns", "attribute:styringsmodell"]);
    assert_eq!(told(&grouped), [json!(["Berg: Står der BER L3", null])]);
    let without = folder.done(["compare", "p.sitat", "--json"]);
    assert_eq!(without["rows"][0].get("summaries"), None);
    let refused = folder.run(["compare", "p.sitat", "--summaries", "--columns", "coders", "--json"]);
    assert_eq!((refused.code, refused.error_key()), (1, "project-no-summaries".to_owned()));
    let read = folder.run(["compare", "p.sitat", "--summaries"]).out;
    assert!(read.contains("Barriere/Siloer × Berg\n    Står der BER L3\n"), "{read}");
}

#[test]
fn the_framework_chart_is_written_without_a_formula_in_any_cell() {
    let (folder, _) = summed_up();
    folder.write("own.csv", "kode;case;sammendrag\nPenger;Dal;=1+1\n");
    folder.done(["summaries", "p.sitat", "own.csv", "--json"]);
    for ending in ["docx", "xlsx", "csv"] {
        let path = format!("ramme.{ending}");
        let written = folder.done(["export", "p.sitat", "framework", "-o", &path, "--json"]);
        assert_eq!((&written["what"], &written["count"]), (&json!("framework"), &json!(2)), "{written}");
    }
    let csv = String::from_utf8(folder.read("ramme.csv")).unwrap();
    let lines: Vec<&str> = csv.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(lines[0], "Kode;Sti;Berg;Dal");
    assert!(lines.contains(&"Siloer;Barriere/Siloer;Står der BER L3;") && csv.contains(";'=1+1\r\n"), "{csv}");
    let turned = ["export", "p.sitat", "framework", "-o", "turned.csv", "--rows", "families", "--transpose", "--json"];
    folder.done(turned);
    let csv = String::from_utf8(folder.read("turned.csv")).unwrap();
    assert!(csv.trim_start_matches('\u{feff}').starts_with("Caser;Sti;Barriere;Grep\r\nBerg;Berg;;\r\n"), "{csv}");
    let refused = folder.run(["export", "p.sitat", "framework", "-o", "a.csv", "--measure", "words", "--json"]);
    assert_eq!(refused.code, 2, "{refused:?}");
}

#[test]
fn a_code_query_is_saved_listed_and_asked_again_by_its_name() {
    let folder = study();
    let asked = folder.done(["query", "p.sitat", "Siloer case:Berg", "--save", "Siloer i Berg", "--json"]);
    assert_eq!(asked["total"], 2);
    assert_eq!(folder.done(["query", "p.sitat", "--saved", "siloer i berg", "--json"]), asked);
    let list = folder.done(["queries", "p.sitat", "--json"]);
    let own = json!({"name": "Siloer i Berg", "query": "Siloer case:Berg", "total": 2, "problem": null});
    assert_eq!(list, json!({"queries": [own]}));
    assert!(folder.run(["queries", "p.sitat"]).out.contains("Siloer i Berg"), "it is listed");
    let unknown = folder.run(["query", "p.sitat", "--saved", "Annet", "--json"]);
    assert_eq!((unknown.code, unknown.error_key()), (1, "project-no-query".to_owned()));
    assert_eq!(folder.run(["query", "p.sitat"]).code, 2, "something has to be asked");
}
