//! Tables of cases and participants looked at, decided on column by column and row by row, and then let in.

use serde_json::{Value, json};
use sitat_tests::Study;

const KNOWN: &str = "case;kind;innbyggere\nStorvik;municipality;48200\nElvnes kommune;municipality;9100\nNordnes;county;\nNordnes by;municipality;1\n";
const TABLE: &str = "Hvem;Knr;Del av;Status;Andel\nstorvik;4601;Nordnes;invitert;2,4 %\nElvnes;4602;;svart;1,1 %\nBergmo;4603;;;7 %\nBergmo herad;4604;;;\nSolvik;4601;;;3 %\n";

fn study() -> (Study, String) {
    let study = Study::new();
    study.call("import_cases", json!({"path": study.file("kjent.csv", KNOWN)}));
    let path = study.file("liste.csv", TABLE);
    (study, path)
}

fn rows(preview: &Value) -> Vec<String> {
    let row = |row: &Value| {
        format!("{} {} {} {}", row["row"], row["name"].as_str().unwrap(), row["found"].as_str().unwrap(), row["ids"])
    };
    preview["rows"].as_array().unwrap().iter().map(row).collect()
}

fn roles(preview: &Value) -> Vec<&str> {
    let columns = preview["columns"].as_array().unwrap();
    columns.iter().map(|column| column["column"]["role"].as_str().unwrap()).collect()
}

/// The columns as proposed, to be sent back.
fn columns(preview: &Value) -> Vec<Value> {
    preview["columns"].as_array().unwrap().iter().map(|column| column["column"].clone()).collect()
}

fn cases(study: &Study) -> Vec<String> {
    let table = study.ask("cases");
    let line = |case: &Value| {
        format!("{} {} {} {}", case["name"].as_str().unwrap(), case["number"], case["parent"], case["statuses"])
    };
    table["cases"].as_array().unwrap().iter().map(line).collect()
}

#[test]
fn a_table_is_looked_at_before_anything_enters() {
    let (study, path) = study();
    let before = study.ask("cases");
    let preview = study.call("preview_cases", json!({"path": path, "columns": null}));
    assert_eq!(roles(&preview), ["name", "number", "parent", "status", "attribute"]);
    assert_eq!(
        rows(&preview),
        ["2 storvik name [1]", "3 Elvnes variant [2]", "4 Bergmo new []", "5 Bergmo herad new []", "6 Solvik new []"]
    );
    assert_eq!(preview["unmatched"], json!(["Nordnes", "Nordnes by"]));
    assert_eq!(preview["columns"][4]["column"]["scale"], "percent");
    assert_eq!(preview["columns"][4]["samples"], json!(["2,4 %", "1,1 %", "7 %", "3 %"]));
    assert_eq!(study.ask("cases"), before);
}

#[test]
fn columns_and_rows_are_taken_as_decided_and_in_one_step() {
    let (study, path) = study();
    let before = cases(&study);
    let preview = study.call("preview_cases", json!({"path": path, "columns": null}));
    let mut columns = columns(&preview);
    columns[4]["origin"] = json!("KOSTRA");
    columns[4]["year"] = json!(2023);
    let rows =
        json!([{"row": 5, "decision": {"kind": "leave-out"}}, {"row": 6, "decision": {"kind": "known", "id": 4}}]);
    let imported = study.call("import_cases", json!({"path": path, "plan": {"columns": columns, "rows": rows}}));
    assert_eq!((&imported["created"], &imported["updated"]), (&json!(1), &json!(3)));
    assert_eq!(
        cases(&study),
        [
            "Storvik \"4601\" 3 [\"invited\"]",
            "Elvnes kommune \"4602\" null [\"answered\"]",
            "Nordnes null null []",
            "Nordnes by \"4601\" null []",
            "Bergmo \"4603\" null []",
        ]
    );
    let table = study.ask("cases");
    let about = &table["cases"][0]["notes"][0]["about"];
    assert_eq!((&about["origin"], &about["year"]), (&json!("KOSTRA"), &json!(2023)));
    study.ask("undo");
    assert_eq!(cases(&study), before);
}

#[test]
fn a_number_finds_a_case_and_a_name_that_means_another_one_leaves_the_choice() {
    let (study, path) = study();
    let preview = study.call("preview_cases", json!({"path": path, "columns": null}));
    let plan = json!({"columns": columns(&preview), "rows": [{"row": 6, "decision": {"kind": "leave-out"}}]});
    study.call("import_cases", json!({"path": path, "plan": plan}));
    let again = study.file("igjen.csv", "navn;nummer\nHelt nytt navn;4601\nElvnes;4601\nSolvik;9\n");
    let preview = study.call("preview_cases", json!({"path": again, "columns": null}));
    assert_eq!(rows(&preview), ["2 Helt nytt navn number [1]", "3 Elvnes several [2,1]", "4 Solvik new []"]);
}

#[test]
fn a_plan_that_cannot_be_followed_changes_nothing() {
    let (study, path) = study();
    let before = cases(&study);
    let preview = study.call("preview_cases", json!({"path": path, "columns": null}));
    let columns = columns(&preview);
    let mut nameless = columns.clone();
    nameless[0]["role"] = json!("ignored");
    let looked_at = study.call("preview_cases", json!({"path": path, "columns": nameless}));
    assert_eq!(looked_at["rows"], json!([]));
    assert_eq!(looked_at["warnings"][0]["key"], "import-table-missing-columns");
    for plan in [
        json!({"columns": nameless, "rows": []}),
        json!({"columns": columns, "rows": [{"row": 2, "decision": {"kind": "known", "id": 99}}]}),
        json!({"columns": columns, "rows": [{"row": 2, "decision": {"kind": "new"}}]}),
    ] {
        study.refused("import_cases", json!({"path": path, "plan": plan}));
        assert_eq!(cases(&study), before);
    }
}

#[test]
fn participants_are_looked_at_and_taken_in_the_same_way() {
    let (study, _) = study();
    study.call("create_participant", json!({"name": "Kari"}));
    let path =
        study.file("folk.csv", "hvem;rolle;kommune;annet\nKARI;leder;Storvik;x\nKari N.;rådgiver;;y\nOla;;Elvnes;\n");
    let preview = study.call("preview_participants", json!({"path": path, "columns": null}));
    assert_eq!(roles(&preview), ["ignored", "role", "cases", "ignored"]);
    let mut columns = columns(&preview);
    columns[0]["role"] = json!("name");
    columns[3]["role"] = json!("note");
    let preview = study.call("preview_participants", json!({"path": path, "columns": columns}));
    assert_eq!(rows(&preview), ["2 KARI name [1]", "3 Kari N. new []", "4 Ola new []"]);
    let decided = json!([{"row": 3, "decision": {"kind": "known", "id": 1}}]);
    let plan = json!({"columns": columns, "rows": decided});
    let imported = study.call("import_participants", json!({"path": path, "plan": plan}));
    assert_eq!((&imported["created"], &imported["updated"]), (&json!(1), &json!(2)));
    let people = study.ask("participants");
    let said: Vec<String> = people["people"]
        .as_array()
        .unwrap()
        .iter()
        .map(|own| format!("{} {} {}", own["person"]["name"], own["person"]["role"], own["person"]["note"]))
        .collect();
    assert_eq!(said, ["\"Kari\" \"rådgiver\" \"y\"", "\"Ola\" \"\" \"\""]);
    study.ask("undo");
    assert_eq!(study.ask("participants")["people"].as_array().unwrap().len(), 1);
}
