//! The whole project as one file for other programs: as its documentation and its schema say, read by one of them.

use std::io::Write as _;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};
use sitat_testkit::study_a;
use sitat_tests::{Study, oracle, repository};

const LEVELS: [&str; 5] = ["name", "role-case", "role", "pseudonym", "code"];

fn export(study: &Study, name: &str, texts: bool, memos: bool) -> String {
    let path = study.path(name);
    let request = json!({"path": path, "overwrite": true, "withTexts": texts, "withMemos": memos});
    study.call("export_everything", request);
    path
}

fn read(path: &str) -> Value {
    let docs = repository().join("docs");
    let schema = docs.join("schema/sitat-export.schema.json");
    let told = oracle::ask_python("read_export.py", &[Path::new(path), &schema, &docs.join("INTERCHANGE.md")]);
    assert_eq!(told["faults"], json!([]), "{path}");
    told
}

fn sample() -> Study {
    let study = Study::without_project();
    study.call("open_sample", json!({}));
    study
}

#[test]
fn the_sample_study_is_as_schema_and_documentation_say_and_leaves_nothing_out() {
    let study = sample();
    let told = read(&export(&study, "alt.json", true, true));
    let counts = study.ask("project")["counts"].clone();
    for (list, count) in [("sources", "sources"), ("codings", "codings"), ("codes", "codes"), ("cases", "cases")] {
        assert_eq!(told["counts"][list], counts[count], "{list} in {counts}");
    }
    for list in [
        "attributes",
        "values",
        "participants",
        "coders",
        "turns",
        "segments",
        "research_questions",
        "guides",
        "guide_questions",
        "question_turns",
        "themes",
        "theme_extracts",
        "theme_relations",
        "claims",
        "summaries",
        "memos",
    ] {
        assert!(told["counts"][list].as_u64().unwrap() > 0, "the sample has {list}: {}", told["counts"]);
    }
    let memos = study.call("memos", json!({"target": null, "kinds": [], "on": [], "words": ""}));
    assert_eq!(told["counts"]["memos"], memos.as_array().map_or(0, Vec::len));
    assert!(told["said"].as_str().unwrap().contains("excerpt"), "{}", told["said"]);
}

#[test]
fn texts_and_memos_are_there_only_where_they_are_wanted() {
    let study = sample();
    let without = std::fs::read_to_string(export(&study, "uten.json", false, false)).unwrap();
    let whole: Value = serde_json::from_str(&without).unwrap();
    assert_eq!(whole["includes"], json!({"texts": false, "memos": false}));
    assert!(whole.get("memos").is_none() && whole["sources"][0].get("text").is_none());
    assert!(!without.contains("\"words\": \""), "no words of a passage");
    read(&study.path("uten.json"));
    let with: Value =
        serde_json::from_str(&std::fs::read_to_string(export(&study, "med.json", true, false)).unwrap()).unwrap();
    assert!(with.get("memos").is_none() && with["sources"][0]["text"].as_str().unwrap().len() > 1_000);
    assert_eq!(whole["segments"].as_array().unwrap().len(), with["segments"].as_array().unwrap().len());
    assert_eq!(whole["segments"][0]["start"], with["segments"][0]["start"]);
}

#[test]
fn at_every_level_of_names_places_are_places_of_the_text_that_stands_there() {
    let study = Study::new();
    let text = "Hallgrimstad: Hva skjedde i fjor?\nKarijuvet: Vi ventet på svar. 😀\nHallgrimstad: Og?\n\
        [00:01:02] Karijuvet: Det gikk, sa Solveigsund.\n";
    let source = study.import("a.txt", text, &["Nordhamn"]);
    let code = study.call("create_code", json!({"parent": null, "name": "Venting", "isCodable": true}));
    let base = study.call("source_text", json!({"id": source}))["text"].as_str().unwrap().to_owned();
    let length = base.chars().count();
    let place = |words: &str| {
        let start = base[..base.find(words).unwrap()].chars().count();
        json!({"start": start, "end": start + words.chars().count()})
    };
    let whole = json!({"start": 0, "end": length});
    for ranges in [vec![whole], vec![place("ventet på svar. 😀")], vec![place("juvet: Vi"), place("sa Solveigsund")]]
    {
        let apply = json!({"source": source, "stretches": ranges, "codes": [code["id"]], "newCode": null});
        study.call("apply_codes", apply);
    }
    for level in LEVELS {
        study.call("set_identification", json!({"level": level}));
        let path = export(&study, &format!("{level}.json"), true, false);
        assert_eq!(read(&path)["identification"], level);
        let written = std::fs::read_to_string(&path).unwrap();
        assert_eq!(written.contains("Karijuvet"), level == "name", "{level}");
        assert!(written.contains("ventet på svar. 😀"));
    }
}

#[test]
fn those_who_have_withdrawn_and_their_words_are_not_told_of() {
    let study = Study::new();
    let text = "I: Hva skjedde?\nKari: Vi ventet på svar.\nOla: Ikke vi.\n";
    let source = study.import("a.txt", text, &["Nordhamn"]);
    let code = study.call("create_code", json!({"parent": null, "name": "Venting", "isCodable": true}));
    let all = json!({"source": source, "stretches": [{"start": 16, "end": text.chars().count() - 1}],
        "codes": [code["id"]], "newCode": null});
    study.call("apply_codes", all);
    let people = study.ask("participants");
    let named = |own: &&Value| own["person"]["name"].as_str().is_some_and(|name| name.starts_with("Kari"));
    let kari = people["people"].as_array().unwrap().iter().find(named).unwrap()["person"]["id"].clone();
    study.call("withdraw_participant", json!({"id": kari}));
    let path = export(&study, "alt.json", true, true);
    assert_eq!(read(&path)["counts"]["participants"], 1);
    let written = std::fs::read_to_string(&path).unwrap();
    assert!(!written.contains("ventet på svar") && written.contains("Ikke vi."), "{written}");
}

#[test]
fn a_program_counts_what_the_grid_counts() {
    let study = Study::of(&study_a());
    let told = read(&export(&study, "alt.json", true, false));
    let grid = study.call(
        "compare",
        json!({"grid": {"rows": {"kind": "codes"}, "columns": {"kind": "cases"}, "measure": "segments",
            "filter": null, "withPolicyDocuments": true, "withStates": false}}),
    );
    let columns: Vec<&str> =
        grid["columns"].as_array().unwrap().iter().map(|own| own["name"].as_str().unwrap()).collect();
    let mut compared = 0;
    for row in grid["rows"].as_array().unwrap() {
        let Some(counted) = told["table"].get(row["path"].as_str().unwrap()) else { continue };
        for (place, case) in columns.iter().enumerate() {
            assert_eq!(
                counted[case].as_u64().unwrap_or(0),
                row["cells"][place].as_u64().unwrap(),
                "{} {case}",
                row["path"]
            );
            compared += 1;
        }
    }
    assert!(compared >= 21, "{compared} cells: {}", told["table"]);
}

#[test]
fn every_key_of_the_schema_is_told_in_words() {
    let docs = repository().join("docs");
    let told = std::fs::read_to_string(docs.join("INTERCHANGE.md")).unwrap();
    let schema: Value =
        serde_json::from_slice(&std::fs::read(docs.join("schema/sitat-export.schema.json")).unwrap()).unwrap();
    let mut keys = Vec::new();
    for (name, own) in schema["properties"].as_object().unwrap() {
        keys.push(name.clone());
        let fields = own["items"]["properties"].as_object().or_else(|| own["properties"].as_object());
        keys.extend(fields.into_iter().flatten().map(|(key, _)| key.clone()));
    }
    assert!(keys.len() > 150, "{}", keys.len());
    for key in keys {
        assert!(told.contains(&format!("`{key}`")), "{key} is not told");
    }
}

#[test]
fn a_survey_is_told_answer_by_answer_and_own_words_only_in_their_text() {
    let study = Study::new();
    let cases = "kommune;modell\nStorvik;formannskap\nElvnes;parlamentarisme\n";
    study.call("import_cases", json!({"path": study.file("cases.csv", cases)}));
    let answers = "Kommune;Strategi;Barrierer [Økonomi];Barrierer [Juss];I stor grad – Samarbeid;Hva er vanskeligst?\n\
        Storvik kommune;Ja;x;;4;Å finne folk som vil bli her.\nElvnes;Nei;;x;2;\nElvnes;Ja;x;x;4;\nUkjentvik;Ja;;;1;\n";
    study.call("import_survey", json!({"path": study.file("svar.csv", answers), "name": "Svar", "kinds": {}}));
    let code = study.call("create_code", json!({"parent": null, "name": "Folk", "isCodable": true}));
    let place = json!({"source": 1, "stretches": [{"start": 0, "end": 5}], "codes": [code["id"]], "newCode": null});
    study.call("apply_codes", place);
    let path = export(&study, "alt.json", true, false);
    let told = read(&path);
    assert_eq!(
        (&told["counts"]["survey_respondents"], &told["counts"]["survey_questions"]),
        (&json!(4), &json!(5)),
        "{told}"
    );
    let written = std::fs::read_to_string(&path).unwrap();
    let whole: Value = serde_json::from_str(&written).unwrap();
    let list = |name: &str| whole[name].as_array().unwrap().clone();
    let question = |kind: &str| list("survey_questions").iter().find(|own| own["kind"] == kind).unwrap().clone();
    let given = |kind: &str| -> Vec<String> {
        let id = question(kind)["id"].clone();
        let own = list("survey_answers").into_iter().filter(|own| own["question"] == id);
        own.map(|own| own["value"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(given("single"), ["Ja", "Nei", "Ja", "Ja"]);
    assert_eq!(given("multiple"), ["Økonomi", "Juss", "Økonomi", "Juss"]);
    assert_eq!(given("scale"), ["4", "2", "4", "1"]);
    assert!(given("open").is_empty() && given("identity").is_empty());
    assert_eq!(written.matches("finne folk som vil bli").count(), 1, "in the text of the question alone");
    assert!(question("open")["source"].is_number());
    assert!(list("survey_answers").iter().all(|own| own["option"].is_number()));
    assert!(written.contains("Ukjentvik"));
    study.call("set_identification", json!({"level": "code"}));
    let hidden = std::fs::read_to_string(export(&study, "skjult.json", true, false)).unwrap();
    assert!(!hidden.contains("Ukjentvik"), "who answered may be a person");
    read(&study.path("skjult.json"));
}

#[test]
fn another_ending_and_a_file_that_is_there_are_refused() {
    let study = Study::new();
    let request =
        |name: &str| json!({"path": study.path(name), "overwrite": false, "withTexts": true, "withMemos": false});
    assert!(study.refused("export_everything", request("alt.docx")).contains("project-not-json"));
    study.call("export_everything", request("alt.json"));
    assert!(study.refused("export_everything", request("alt.json")).contains("project-file-exists"));
}

/// What the example of the documentation finds in R, where there is one that reads JSON.
fn ask_r(path: &str) -> Option<Value> {
    let there = Command::new("Rscript").args(["-e", "library(jsonlite)"]).output();
    if !there.is_ok_and(|output| output.status.success()) {
        let _ = writeln!(std::io::stderr(), "no R with jsonlite on this machine: its example was not run");
        return None;
    }
    let documentation = std::fs::read_to_string(repository().join("docs/INTERCHANGE.md")).unwrap();
    let example = documentation.split("```r\n").nth(1).unwrap().split("```").next().unwrap();
    let folder = Path::new(path).parent().unwrap();
    let script = format!(
        "{}
        counted <- as.data.frame(table(code[as.character(pairs$code)], case[as.character(pairs$case)]), stringsAsFactors = FALSE)
        said <- substr(text[as.character(project$segments$source)], first$start + 1, first$end)
        cat('\\n#####\\n', toJSON(list(table = counted, said = unname(said))), sep = '')",
        example.replace("studie.json", Path::new(path).file_name().unwrap().to_str().unwrap())
    );
    let file = folder.join("les.R");
    std::fs::write(&file, script).unwrap();
    let output = Command::new("Rscript").arg(&file).current_dir(folder).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let answer = String::from_utf8(output.stdout).unwrap();
    Some(serde_json::from_str(answer.split("#####\n").nth(1).unwrap()).unwrap())
}

#[test]
fn r_counts_and_reads_what_python_does() {
    // With as many codes at each excerpt R makes another thing of them.
    let twice = Study::of(&study_a());
    let code = twice.call("create_code", json!({"parent": null, "name": "Alt", "isCodable": true}))["id"].clone();
    for source in 1..=3 {
        let there = twice.call("source_segments", json!({"id": source}));
        for own in there["segments"].as_array().unwrap() {
            let stretch = json!({"start": own["stretches"][0]["start"], "end": own["stretches"][0]["end"]});
            let request = json!({"source": source, "stretches": [stretch], "codes": [code], "newCode": null});
            twice.call("apply_codes", request);
        }
    }
    for study in [Study::of(&study_a()), twice, sample()] {
        let path = export(&study, "alt.json", true, false);
        let told = read(&path);
        let Some(answer) = ask_r(&path) else { return };
        let mut counted = 0;
        for row in answer["table"].as_array().unwrap() {
            let (code, case) = (row["Var1"].as_str().unwrap(), row["Var2"].as_str().unwrap());
            assert_eq!(row["Freq"].as_u64().unwrap(), told["table"][code][case].as_u64().unwrap_or(0), "{code} {case}");
            counted += row["Freq"].as_u64().unwrap();
        }
        let cells = |row: &Value| row.as_object().unwrap().values().map(|own| own.as_u64().unwrap()).sum::<u64>();
        assert_eq!(counted, told["table"].as_object().unwrap().values().map(cells).sum::<u64>());
        let whole: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let words = |own: &Value| own["stretches"][0]["words"].clone();
        let words: Vec<Value> = whole["segments"].as_array().unwrap().iter().map(words).collect();
        assert_eq!(answer["said"], Value::Array(words));
    }
}
