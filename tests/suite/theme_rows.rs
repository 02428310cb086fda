//! Themes and claims as rows of a comparison: what was gathered for them counts, whatever codes it has.

use serde_json::{Value, json};

use crate::themes::{Themed, themed};

fn grid(rows: &str, measure: &str, columns: &str) -> Value {
    json!({"grid": {
        "rows": {"kind": rows}, "columns": {"kind": columns}, "measure": measure, "filter": null,
        "withPolicyDocuments": false, "withStates": true,
    }})
}

fn cells(answer: &Value) -> Vec<(String, Vec<u64>)> {
    let numbers = |row: &Value| {
        let cells = row["cells"].as_array().unwrap().iter().map(|cell| cell.as_u64().unwrap());
        (row["name"].as_str().unwrap().to_owned(), cells.collect())
    };
    answer["rows"].as_array().unwrap().iter().map(numbers).collect()
}

fn row(name: &str, numbers: &[u64]) -> (String, Vec<u64>) {
    (name.to_owned(), numbers.to_vec())
}

fn quotes(cell: &Value) -> Vec<&str> {
    cell["excerpts"].as_array().unwrap().iter().map(|excerpt| excerpt["quote"].as_str().unwrap()).collect()
}

/// «Sårbarhet» with a code of two passages and «Fellesskap» below it with a code of one; «Rester» is set aside.
fn study() -> (Themed, i64) {
    let all = themed();
    let theme = all.theme("Sårbarhet", &["Ildsjel"]);
    let codes = [all.study.code("Nettverk")];
    all.study.call("create_theme", json!({"parent": theme, "name": "Fellesskap", "codes": codes}));
    let rest = all.theme("Rester", &["Bredde"]);
    all.study.call("set_theme_status", json!({"id": rest, "status": "set-aside", "reason": "For tynt"}));
    (all, theme)
}

#[test]
fn a_theme_counts_its_extracts_and_those_of_the_themes_below_it() {
    let (all, theme) = study();
    let told = all.study.call("compare", grid("themes", "segments", "cases"));
    assert_eq!(cells(&told), [row("Sårbarhet", &[2, 1]), row("Fellesskap", &[1, 0])]);
    assert_eq!((&told["rows"][0]["depth"], &told["rows"][1]["depth"]), (&json!(0), &json!(1)));
    assert_eq!((&told["totals"], &told["total"]), (&json!([2, 1]), &json!(3)), "distinct extracts");
    assert_eq!(cells(&all.study.call("compare", grid("themes", "participants", "cases")))[0].1, [1, 1]);
    assert_eq!(cells(&all.study.call("compare", grid("themes", "words", "cases")))[1].1, [5, 0]);

    // What was gathered without any of the codes counts as well, and is gone again when it is taken out.
    let gathered = all.segment(all.elvnes, 0);
    let mark = |role: Value| {
        all.study.call("mark_evidence", json!({"id": theme, "segments": [gathered], "role": role}));
    };
    mark(json!("contradicts"));
    let told = all.study.call("compare", grid("themes", "segments", "cases"));
    assert_eq!(cells(&told)[0].1, [2, 2]);
    let mut asked = grid("themes", "segments", "cases");
    asked["row"] = told["rows"][0]["id"].clone();
    asked["column"] = json!(1);
    let behind = all.study.call("cell", asked.clone());
    assert_eq!(quotes(&behind), ["Her er det flere som kan ta over", "uten ildsjelen hadde vi aldri begynt"]);
    mark(Value::Null);
    assert_eq!(cells(&all.study.call("compare", grid("themes", "segments", "cases")))[0].1, [2, 1]);
    asked["row"] = Value::Null;
    asked["column"] = Value::Null;
    assert_eq!(quotes(&all.study.call("cell", asked)).len(), 3, "as many as the total");
}

#[test]
fn an_empty_cell_of_a_theme_says_why() {
    let (all, _) = study();
    let states = |row: usize| all.study.call("compare", grid("themes", "segments", "cases"))["rows"][row].clone();
    assert_eq!(states(1)["states"], json!(["mentioned", "unknown"]), "nobody knows what was asked");
    let guide = all.study.file("guide.txt", "1. Hvordan går arbeidet?\n2. Og naboene?\n");
    all.study.call("import_guide", json!({"path": guide, "name": "Vår", "sources": [all.storvik, all.elvnes]}));
    let about = |question: i64, code: &str| {
        all.study.call("set_question_codes", json!({"id": question, "codes": [all.study.code(code)]}));
    };
    about(1, "Bredde");
    assert_eq!(states(1)["states"], json!(["mentioned", "not-asked"]));
    about(2, "Nettverk");
    assert_eq!(states(1)["states"], json!(["mentioned", "asked-not-mentioned"]), "by the theme's code");
    assert_eq!(states(0)["states"], json!(["mentioned", "mentioned"]));
    let mut asked = grid("themes", "segments", "cases");
    asked["row"] = states(1)["id"].clone();
    asked["column"] = json!(1);
    let voices = all.study.call("cell", asked)["voices"].clone();
    assert_eq!(voices[0]["state"], json!("asked-not-mentioned"), "{voices}");
}

#[test]
fn a_claim_counts_only_what_supports_it() {
    let (all, _) = study();
    let evidence = json!([
        {"segment": all.segment(all.storvik, 0), "role": "supports"},
        {"segment": all.segment(all.elvnes, 0), "role": "contradicts"},
    ]);
    let scope = json!({"amount": "all", "unit": "cases", "base": "all"});
    let origin = json!({"theme": null, "code": null, "case": null, "participant": null});
    let claim = json!({"text": "Alle er avhengige av én.", "scope": scope, "origin": origin, "evidence": evidence,
        "withTheme": false});
    all.study.call("create_claim", claim);
    let told = all.study.call("compare", grid("claims", "segments", "cases"));
    assert_eq!(cells(&told), [row("Alle er avhengige av én.", &[1, 0])]);
    let mut asked = grid("claims", "segments", "cases");
    asked["row"] = told["rows"][0]["id"].clone();
    asked["column"] = json!(0);
    assert_eq!(quotes(&all.study.call("cell", asked)), ["Alt henger på én person hos oss"]);
}

#[test]
fn a_table_of_themes_is_saved_and_written_and_divided_among_nobody_who_codes() {
    let (all, _) = study();
    let choice = grid("themes", "segments", "cases")["grid"].clone();
    let layout = json!({
        "rowOrder": {"kind": "given"}, "columnOrder": {"kind": "given"}, "onlyDiffering": false, "hidesEmpty": false,
        "isShaded": false, "folded": [], "shadesShare": false, "ownRows": [], "ownColumns": [], "beside": [],
    });
    all.study.call("save_view", json!({"name": "Temaer", "grid": choice, "layout": layout}));
    assert_eq!(all.study.ask("saved_views")[0]["grid"], choice);
    let path = all.study.path("temaer.csv");
    let csv = json!({"path": path, "grid": choice, "shown": null, "overwrite": false, "csv": "semicolon"});
    all.study.call("export_grid", csv);
    let written = std::fs::read_to_string(path).unwrap();
    assert!(written.starts_with("\u{feff}Tema;") && written.contains("Sårbarhet;1;Sårbarhet;2;1;3"), "{written}");
    assert_eq!(all.study.refused("compare", grid("themes", "segments", "coders")), "refused project-nobody-codes");
}
