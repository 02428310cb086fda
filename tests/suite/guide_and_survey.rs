//! The interview guide and surveys, from file to table, and back with undo.

use serde_json::{Value, json};
use sitat_tests::Study;

const GUIDE: &str = "Intervjuguide\n\n1. Hva var de viktigste motivene for å begynne?\n   - Hvem tok initiativet?\n2. Hvilke utfordringer har dere hatt underveis?\n3. Hvordan ser dere på veien videre?\n";
const INTERVIEW: &str = "I: Velkommen. Da lurer jeg på hva som var de viktigste motivene deres for å begynne?\nKari: Vi måtte gjøre noe med tjenestene.\nI: Ja.\nKari: Og så ville vi lære.\nI: Og hvilke utfordringer har dere hatt underveis, da?\nKari: Penger.\n";
const ANSWERS: &str = "Kommune;Strategi;Barrierer [Økonomi];Barrierer [Juss];I stor grad – Samarbeid;Hva er vanskeligst?\n\
    Storvik kommune;Ja;x;;4;Å finne folk som kan dette og vil bli.\n\
    Elvnes;Nei;;x;2;\n\
    Bergmo;Ja;x;x;4;Vi kommer aldri helt i mål, sier folk her.\n\
    Ukjentvik;annet: under arbeid;;;1;\n";

fn study() -> Study {
    let study = Study::new();
    let cases = "kommune;modell\nStorvik;formannskap\nElvnes;parlamentarisme\nBergmo;formannskap\n";
    study.call("import_cases", json!({"path": study.file("cases.csv", cases)}));
    let item = study.item(&study.file("Intervju.txt", INTERVIEW), &["Storvik"]);
    study.call("import_sources", json!({"items": [item]}));
    study
}

fn states(coverage: &Value) -> Vec<(String, u64, Value)> {
    let rows = coverage["rows"].as_array().unwrap().iter();
    rows.map(|row| {
        let cell = &row["cells"][0];
        (cell["state"].as_str().unwrap().to_owned(), cell["words"].as_u64().unwrap(), cell["turn"].clone())
    })
    .collect()
}

#[test]
fn a_guide_is_put_to_somebody_and_turns_are_linked_by_their_words() {
    let study = study();
    let path = study.file("guide.txt", GUIDE);
    let preview = study.call("preview_guide", json!({"path": path}));
    assert_eq!(preview["questions"].as_array().unwrap().len(), 4);
    assert_eq!(preview["questions"][1]["depth"], 1);
    let imported = study.call("import_guide", json!({"path": path, "name": "Runde 1", "sources": [1]}));
    let version = imported["version"].clone();
    let coverage = study.call("coverage", json!({"version": version}));
    assert_eq!(coverage["columns"][0]["name"], "Kari");
    let said: Vec<String> = states(&coverage).into_iter().map(|(state, _, _)| state).collect();
    assert_eq!(said, ["asked", "unknown", "asked", "asked"]);

    let found = study.call("match_turns", json!({"sources": [1]}));
    let turns: Vec<(u64, u64)> = found
        .as_array()
        .unwrap()
        .iter()
        .map(|found| (found["turn"].as_u64().unwrap(), found["question"].as_u64().unwrap()))
        .collect();
    assert_eq!(turns, [(1, 1), (5, 3)]);
    let links: Vec<Value> =
        turns.iter().map(|(turn, question)| json!({"source": 1, "turn": turn, "question": question})).collect();
    study.call("link_turns", json!({"links": links, "isMatch": true}));
    let coverage = study.call("coverage", json!({"version": version}));
    assert_eq!(
        states(&coverage),
        [
            ("asked".to_owned(), 11, json!(1)),
            ("unknown".to_owned(), 0, Value::Null),
            ("asked".to_owned(), 1, json!(5)),
            ("asked".to_owned(), 0, Value::Null)
        ]
    );
    assert_eq!(study.call("match_turns", json!({"sources": [1]})), json!([]));

    // What is lost makes what no turn shows unknown; what somebody says goes before both.
    study.call("add_lost_part", json!({"source": 1, "minutes": 10.0, "note": "Batteriet gikk tomt"}));
    study.call("set_question_asked", json!({"question": 2, "source": 1, "participant": null, "state": "not-asked"}));
    let coverage = study.call("coverage", json!({"version": version}));
    let said: Vec<String> = states(&coverage).into_iter().map(|(state, _, _)| state).collect();
    assert_eq!(said, ["asked", "not-asked", "asked", "unknown"]);
    for _ in 0..4 {
        study.ask("undo");
    }
    assert_eq!(study.ask("guide"), json!([]));
    assert_eq!(study.ask("lost_parts"), json!([]));
    for _ in 0..4 {
        study.ask("redo");
    }
    assert_eq!(study.call("coverage", json!({"version": version})), coverage);
}

#[test]
fn a_new_version_goes_on_from_the_one_before_and_inherits_what_it_asks_about() {
    let study = study();
    study.call("import_guide", json!({"path": study.file("guide.txt", GUIDE), "name": null, "sources": [1]}));
    study.call("create_code", json!({"name": "Motiv", "parent": null, "isCodable": true}));
    study.call("set_question_codes", json!({"id": 1, "codes": [1]}));
    let second = "1. Hva var de viktigste motivene for å begynne?\n2. Hva har dere lært?\n3. Hvilke utfordringer har dere hatt underveis i arbeidet?\n";
    let imported =
        study.call("import_guide", json!({"path": study.file("guide 2.txt", second), "name": null, "sources": []}));
    assert_eq!(imported["continued"], 2);
    let guides = study.ask("guide");
    let questions = guides[1]["questions"].as_array().unwrap();
    let goes_on: Vec<Value> = questions.iter().map(|question| question["continues"].clone()).collect();
    assert_eq!(goes_on, [json!(1), Value::Null, json!(3)]);
    assert_eq!(questions[0]["codes"], json!([1]));
    study.call("delete_question", json!({"id": 1}));
    assert_eq!(study.ask("guide")[0]["questions"].as_array().unwrap().len(), 2);
    study.ask("undo");
    assert_eq!(study.ask("guide"), guides);
}

fn import(study: &Study) -> Value {
    let path = study.file("svar.csv", ANSWERS);
    study.call("import_survey", json!({"path": path, "name": "Kartlegging", "kinds": {}}))
}

fn survey(study: &Study, group: &Value) -> Value {
    study.call("surveys", json!({"groupBy": group}))[0].clone()
}

#[test]
fn a_survey_is_counted_by_question_and_its_open_answers_are_texts_of_their_cases() {
    let study = study();
    let imported = import(&study);
    assert_eq!((imported["respondents"].as_u64(), imported["linked"].as_u64()), (Some(4), Some(3)));
    assert_eq!(imported["unmatched"], json!(["Ukjentvik"]));
    let told = survey(&study, &Value::Null);
    let kinds: Vec<&str> =
        told["questions"].as_array().unwrap().iter().map(|own| own["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["identity", "single", "multiple", "scale", "open"]);
    assert_eq!(told["questions"][2]["tally"]["counts"], json!([2, 2]));
    assert_eq!(
        (told["questions"][2]["tally"]["n"].clone(), told["questions"][2]["tally"]["shares"].clone()),
        (json!(3), Value::Null)
    );

    let source = imported["sources"][0].as_i64().unwrap();
    let text = study.call("source_text", json!({"id": source}));
    assert_eq!(
        text["text"],
        "Storvik kommune: Å finne folk som kan dette og vil bli.\n\nBergmo: Vi kommer aldri helt i mål, sier folk her."
    );
    assert_eq!(study.ask("sources")[1]["kind"], "survey");
    let hits = study.search("case:\"Bergmo\" mål");
    assert_eq!(hits["hits"][0]["participant"], "Bergmo", "{hits}");

    study.ask("undo");
    assert_eq!(study.call("surveys", json!({"groupBy": null})), json!([]));
    assert_eq!(study.ask("sources").as_array().unwrap().len(), 1);
    study.ask("redo");
    assert_eq!(survey(&study, &Value::Null), told);
    assert_eq!(import(&study)["warnings"][0]["key"], "import-survey-duplicate");
}

#[test]
fn an_answer_is_counted_as_another_and_groups_have_an_n_of_their_own() {
    let study = study();
    import(&study);
    let before = survey(&study, &json!(1));
    let question = &before["questions"][1];
    let groups: Vec<(Value, Value)> = question["groups"]
        .as_array()
        .unwrap()
        .iter()
        .map(|group| (group["name"].clone(), group["tally"]["n"].clone()))
        .collect();
    assert_eq!(
        groups,
        [(json!("formannskap"), json!(2)), (json!("parlamentarisme"), json!(1)), (Value::Null, json!(1))]
    );
    let id = |place: usize| question["options"][place]["id"].clone();
    study.call("recode_answers", json!({"question": question["id"], "answers": [id(2)], "countsAs": id(0)}));
    let after = survey(&study, &json!(1));
    assert_eq!(after["questions"][1]["tally"]["counts"], json!([3, 1, 0]));
    assert_eq!(after["questions"][1]["options"][2]["given"], 1);
    study.ask("undo");
    assert_eq!(survey(&study, &json!(1)), before);
    study.call("set_survey_question_kind", json!({"id": question["id"], "kind": "ignored"}));
    assert_eq!(survey(&study, &Value::Null)["questions"][1]["options"], json!([]));
}

#[test]
fn each_row_of_a_table_becomes_a_text() {
    let study = study();
    let table = "Tittel;Kommune;Navn;Tekst\nNotat A;Elvnes;;\"Første avsnitt.\n\nAndre avsnitt.\"\n;Storvik;Ola;Et innspill.\nTom;;;\n";
    let path = study.file("notater.csv", table);
    let columns = study.call("table_columns", json!({"path": path}));
    assert_eq!(columns[3], json!({"name": "Tekst", "example": "Første avsnitt.\n\nAndre avsnitt."}));
    let request = json!({"path": path, "text": "Tekst", "name": "Tittel", "case": "Kommune", "participant": "Navn", "kind": "field-note"});
    let imported = study.call("import_text_rows", request);
    assert_eq!(imported["sources"].as_array().unwrap().len(), 2);
    assert_eq!(imported["warnings"][0]["key"], "import-row-without-text");
    let sources = study.ask("sources");
    assert_eq!((sources[1]["name"].as_str(), sources[1]["turns"].as_u64()), (Some("Notat A"), Some(2)));
    assert_eq!((sources[2]["name"].as_str(), sources[2]["participants"].clone()), (Some("notater 3"), json!(["Ola"])));
    study.ask("undo");
    assert_eq!(study.ask("sources").as_array().unwrap().len(), 1);
}
