//! Comparisons are saved under names, stay when what they name goes, and documents hold what the screen shows.

use serde_json::{Value, json};
use sitat_project::{Project, Surroundings};
use sitat_testkit::study_b;
use sitat_tests::{Study, rows};

fn grid(study: &Study, below: &str, columns: &Value) -> Value {
    json!({
        "rows": {"kind": "below", "value": study.code(below)}, "columns": columns, "measure": "segments",
        "filter": null, "withPolicyDocuments": false, "withStates": true,
    })
}

fn layout(folded: &[i64]) -> Value {
    json!({
        "rowOrder": {"kind": "total"}, "columnOrder": {"kind": "name"}, "onlyDiffering": true, "hidesEmpty": false,
        "isShaded": true, "folded": folded, "shadesShare": false, "ownRows": [], "ownColumns": [],
        "beside": [], "isTransposed": false,
    })
}

#[test]
fn a_view_is_saved_shown_as_it_was_and_replaced_by_one_of_its_name() {
    let mut study = Study::of(&study_b());
    let before = rows(&study.project());
    let grid = grid(&study, "Innovasjonsfase", &json!({"kind": "participants"}));
    let phase = study.code("Innovasjonsfase");
    let request = json!({"name": " Fase og informant ", "grid": grid, "layout": layout(&[phase])});
    let saved = study.call("save_view", request);
    study.restart();
    let views = study.ask("saved_views");
    assert_eq!(views[0]["id"], saved["id"]);
    assert_eq!(views.as_array().unwrap().len(), 1);
    assert_eq!(views[0]["name"], "Fase og informant");
    assert_eq!(views[0]["grid"], grid);
    assert_eq!(views[0]["layout"], layout(&[phase]));
    study.call("save_view", json!({"name": "FASE og informant", "grid": grid, "layout": layout(&[])}));
    let again = study.ask("saved_views");
    assert_eq!((again.as_array().unwrap().len(), &again[0]["layout"]["folded"]), (1, &json!([])));
    assert_eq!(
        study.refused("save_view", json!({"name": " ", "grid": grid, "layout": layout(&[])})),
        "refused project-blank-name"
    );
    study.ask("undo");
    assert_eq!(study.ask("saved_views"), views);
    study.call("delete_view", json!({"id": views[0]["id"]}));
    assert_eq!(study.ask("saved_views"), json!([]));
    study.ask("undo");
    study.ask("undo");
    assert_eq!(rows(&study.project()), before);
}

#[test]
fn a_view_stays_when_its_code_or_its_attribute_goes_and_says_so() {
    let study = Study::of(&study_b());
    study.call("create_attribute", json!({"name": "Størrelse", "kind": "text", "unit": null, "formula": null}));
    let grid = grid(&study, "Innovasjonsfase", &json!({"kind": "attribute", "value": "Størrelse"}));
    study.call("save_view", json!({"name": "Fase", "grid": grid, "layout": layout(&[])}));
    let attribute = study.ask("cases")["attributes"].as_array().unwrap().last().unwrap()["id"].clone();
    study.call("delete_attribute", json!({"id": attribute}));
    study.call("delete_codes", json!({"ids": [study.code("Innovasjonsfase")], "reason": null}));
    let view = study.ask("saved_views")[0].clone();
    assert_eq!((&view["isCodeGone"], &view["isAttributeGone"]), (&json!(true), &json!(true)));
    assert_eq!(
        (&view["grid"]["rows"], &view["grid"]["columns"]),
        (&json!({"kind": "codes"}), &json!({"kind": "cases"}))
    );
    study.call("compare", json!({"grid": view["grid"]}));
    study.ask("undo");
    study.ask("undo");
    assert_eq!(study.ask("saved_views")[0]["grid"], grid);
}

#[test]
fn a_view_is_found_by_its_name_and_shows_its_rows_and_columns_in_its_order() {
    let mut study = Study::of(&study_b());
    let grid = grid(&study, "Innovasjonsfase", &json!({"kind": "participants"}));
    let mut wanted = layout(&[]);
    wanted["onlyDiffering"] = json!(false);
    wanted["hidesEmpty"] = json!(true);
    wanted["columnOrder"] = json!({"kind": "own"});
    let keys = study.call("compare", json!({"grid": grid}))["columns"].clone();
    wanted["ownColumns"] = json!([keys[5]["key"], keys[0]["key"]]);
    study.call("save_view", json!({"name": "Fase", "grid": grid, "layout": wanted}));
    let path = study.project();
    study.restart();
    study.ask("close_project");
    let opening = sitat_project::Opening { read_only: true, ..sitat_project::Opening::default() };
    let mut project = Project::open(&path, opening, Surroundings::of_system("Kari")).unwrap();
    let view = project.resolve_view(" fase ").unwrap();
    let grid = project.compare(&view.choice).unwrap();
    let shown = project.shown_in(&grid, &view.layout).unwrap();
    let grid = grid.only(&shown);
    let names = |all: Vec<&str>| all.join(" ");
    assert_eq!(names(grid.columns.iter().map(|column| column.name.as_str()).collect()), "IF IA IB IC ID IE");
    let totals: Vec<u32> = grid.rows.iter().map(|row| row.total).collect();
    assert_eq!(totals, [35, 3, 8, 5, 9, 10], "phases stay in their order, also where most come first");
    assert!(project.resolve_view("finnes ikke").is_err());
}

#[test]
fn a_document_holds_the_rows_and_columns_that_are_shown_in_their_order() {
    let study = Study::of(&study_b());
    let grid = json!({
        "rows": {"kind": "below", "value": study.code("Innovasjonsfase")}, "columns": {"kind": "participants"},
        "measure": "segments", "filter": null, "withPolicyDocuments": false,
    });
    let shown: Vec<i64> =
        ["Innovasjonsfase/Formidling og spredning", "Innovasjonsfase/Idéseleksjon"].map(|path| study.code(path)).into();
    let path = study.path("tabell.csv");
    let shown = json!({"rows": shown, "columns": [4, 0, 99]});
    study.call(
        "export_grid",
        json!({"path": path, "overwrite": false, "csv": "semicolon", "grid": grid, "shown": shown}),
    );
    insta::assert_snapshot!(study.tidy(&std::fs::read_to_string(path).unwrap()), @r##"
    Kode;Nivå;Sti;IE;IA;Totalt
    Antall informanter (n);;;1;1;
    Formidling og spredning;2;Innovasjonsfase/Formidling og spredning;0;3;10
    Idéseleksjon;2;Innovasjonsfase/Idéseleksjon;2;1;5
    Totalt;;;7;10;35
    "# Prøve (Sitat) · DAG · Tallene er utdrag · rader: under «Innovasjonsfase» · kolonner: informanter · Filter: 2 av 6 rader; 2 av 6 kolonner · 2 koder";;;;;
    "##);
}
