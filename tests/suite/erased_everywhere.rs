//! Whoever is erased stands nowhere any more: what others said of them, what they answered, what was written about them,
//! and what the program kept beside it.

use rusqlite::Connection;
use serde_json::{Value, json};
use sitat_project::{Opening, Project, Surroundings};
use sitat_tests::{Study, holds, rows};

/// Whoever is erased. In no other text.
const NAME: &str = "Karijuvet";

/// What they say; five words in a row are a quote.
const SAID: &str = "Vi ventet på kanarifuglen i hele fjor, og ingen ringte oss tilbake.";

const ANSWERS: &str = "Navn;Strategi;Hva er vanskeligst?\n\
    Karijuvet;annet: kanarifuglplanen;Å finne kanarifuglen som kan dette og vil bli.\n\
    Elvnes;Nei;\nBergmo;Ja;Vi kommer aldri helt i mål, sier folk her.\n";

fn person(study: &Study, name: &str) -> Value {
    let all = study.ask("participants");
    let people = all["people"].as_array().unwrap();
    people.iter().find(|own| own["person"]["name"] == name).unwrap_or_else(|| panic!("no {name} in {all}"))["person"]
        .clone()
}

fn with_survey() -> Study {
    let study = Study::new();
    let path = study.file("svar.csv", ANSWERS);
    study.call("import_survey", json!({"path": path, "name": "Kartlegging", "kinds": {"navn": "identity"}}));
    study
}

fn survey(study: &Study) -> Value {
    study.call("surveys", json!({"groupBy": null}))[0].clone()
}

#[test]
fn a_withdrawal_takes_answers_to_surveys_out_lists_them_and_undo_brings_them_back() {
    let study = with_survey();
    let id = person(&study, NAME)["id"].clone();
    let before = rows(&study.project());
    let preview = study.call("preview_withdrawal", json!({"id": id}));
    assert_eq!(preview["answers"], json!([{"survey": "Kartlegging", "answers": 3}]));
    assert_eq!(rows(&study.project()), before, "looking changes nothing");
    let counted = survey(&study)["respondents"].as_u64().unwrap();
    study.call("withdraw_participant", json!({"id": id}));
    let after = survey(&study);
    assert_eq!(after["respondents"], counted - 1);
    assert!(!after.to_string().contains("kanarifugl"), "what only they answered is no option any more: {after}");
    study.ask("undo");
    assert_eq!(rows(&study.project()), before);
    study.ask("redo");
    study.call("erase_participant", json!({"id": id}));
    for gone in ["kanarifugl", NAME] {
        assert!(!holds(&study.project(), gone), "{gone}");
    }
    assert!(holds(&study.project(), "Bergmo"), "others stay");
}

#[test]
fn what_a_withdrawal_leaves_is_told_with_the_backups_that_hold_it() {
    let mut study = Study::new();
    let source = study.import("gruppe.txt", format!("I: Hva?\n{NAME}: {SAID}\nOla: Det sa {NAME} til meg.\n"), &[]);
    for name in ["Venting", "Tempo"] {
        study.call("create_code", json!({"parent": null, "name": name, "isCodable": true}));
    }
    let own = study.apply(source, "ingen ringte oss tilbake", &["Venting"]);
    let said = json!({"kind": "related", "note": "", "evidence": [own["id"]]});
    study.call(
        "write_correspondence",
        json!({"one": study.code("Venting"), "other": study.code("Tempo"), "said": said}),
    );
    let mut row = person(&study, NAME);
    let id = row["id"].clone();
    row["memberCheckSentOn"] = json!("2026-02-03");
    study.call("describe_participant", row);
    study.call("create_memo", json!({"target": {"kind": "participant", "id": id}, "kind": "note", "text": "Taus."}));
    study.restart();
    let told = study.call("preview_withdrawal", json!({"id": id}));
    assert_eq!(told["pairs"], json!([{"name": "Venting – Tempo", "excerpts": [own["excerpt"]]}]));
    let about = &told["about"];
    assert_eq!((&about["memberCheckSentOn"], &about["memos"]), (&json!("2026-02-03"), &json!(1)));
    // Their label at their turn, and what Ola says.
    assert_eq!(about["names"], 2, "{about}");
    assert_eq!(told["backups"].as_array().unwrap().len(), 1, "{told}");
    let backup = std::path::PathBuf::from(told["backups"][0].as_str().unwrap());
    study.call("erase_participant", json!({"id": id}));
    assert!(!holds(&study.project(), NAME));
    assert!(study.text(source).contains("Ola: Det sa Informant 1 til meg."), "{}", study.text(source));
    assert!(holds(&backup, NAME), "a backup is not touched");
}

/// A study in which somebody stands wherever a person can be named through the window.
fn named_everywhere() -> (Study, Value) {
    let study = Study::new();
    let profile = json!({"name": format!("Som {NAME}"), "kind": "interview", "language": "nb",
        "settings": {"encoding": null, "pattern": null, "detectTurns": true, "cleaning": []},
        "speakers": [{"label": NAME, "role": "participant", "participant": NAME, "cases": []}]});
    study.call("save_import_profile", profile);
    let text =
        format!("I: Hva skjedde?\n{NAME}: {SAID}\nI: Og?\nOla: {NAME}s sjef vet det, sa karijuvet.\n{NAME}: Ja.\n");
    let source = study.import(&format!("Intervju med {NAME}.txt"), text, &["Åsbygd"]);
    let gone = study.import(&format!("Om {NAME}.txt"), format!("I: Hei.\nR: {NAME} er her.\n"), &[]);
    study.call("remove_source", json!({"id": gone}));
    for name in ["Venting", "Tempo", "Sak"] {
        study.call("create_code", json!({"parent": null, "name": name, "isCodable": true}));
    }
    let (wait, pace) = (study.code("Venting"), study.code("Tempo"));
    let about = format!("{NAME} sa: «{SAID}» Merk det.");
    let own = study.apply(source, "ingen ringte oss tilbake", &["Venting"]);
    let other = study.apply(source, "sjef vet det", &["Tempo"]);
    study.apply(source, &format!("{NAME}s sjef"), &["Sak"]);
    let lost = study.find(source, &format!("{NAME}s sjef"));
    let replacement = json!({"start": lost.start, "end": lost.end, "text": "Noens"});
    study.call("edit_text", json!({"source": source, "turn": null, "replacements": [replacement]}));
    study.ask("undo");
    let id = person(&study, NAME)["id"].clone();
    let mut row = person(&study, NAME);
    for (key, words) in [
        ("role", "leder ved kanarifuglen"),
        ("pseudonym", "Kanarianna"),
        ("code", "KANARI1"),
        ("consentChannel", "telefon til kanarifuglen"),
        ("consentScope", "ikke om kanarifuglen"),
        ("note", "bor ved kanarifuglen"),
    ] {
        row[key] = json!(words);
    }
    study.call("describe_participant", row);
    let target = |kind: &str, id: &Value| json!({"kind": kind, "id": id});
    for target in [json!({"kind": "project"}), target("participant", &id), target("source", &json!(source))] {
        study.call("create_memo", json!({"target": target, "kind": "note", "text": about}));
        study.call("create_comment", json!({"target": target, "text": about}));
    }
    study.call("create_comment", json!({"target": target("segment", &own["id"]), "text": "Fint."}));
    study.call("save_query", json!({"name": format!("Om {NAME}"), "query": format!("Venting participant:{NAME}")}));
    let search = json!({"query": "karijuvet", "exact": false, "inflections": true, "compounds": false, "fuzzy": false,
        "synonyms": false, "switchedOff": ["karijuvets"], "switchedOn": [], "order": "place", "limit": 20});
    study.call("save_search", json!({"name": NAME, "search": search, "showsSpread": false}));
    study.call("create_synonyms", json!({"words": ["karijuvet", "sjefen"]}));
    study.call("mark_absent", json!({"code": pace, "source": source, "participant": id, "reason": about}));
    study.call("mark_absent", json!({"code": wait, "source": source, "participant": null, "reason": about}));
    study.call("answer_check", json!({"id": "C1.4", "item": null, "reason": about}));
    let text = json!({"language": "nb", "name": "Venting", "definition": about, "include": "", "exclude": "",
        "example": SAID});
    study.call("describe_code", json!({"id": wait, "text": text}));
    study.call("set_code_prompts", json!({"code": wait, "prompts": [format!("Hva sier {NAME}?")]}));
    study.call("lock_codes", json!({"code": pace, "reason": format!("{NAME} er ferdig")}));
    study.call("create_research_question", json!({"text": format!("Hvorfor ventet {NAME}?")}));
    let method = json!({"approach": null, "reasoning": null, "meaning": null, "reading": null,
        "ontology": about, "researcher": about, "stages": []});
    study.call("declare_method", json!({"method": method, "reason": about}));
    let theme = json!({"parent": null, "name": format!("{NAME} ventet"), "codes": [wait], "spot": null, "leaving": []});
    let theme = study.call("create_theme", theme)["id"].clone();
    study.call("keep_theme", json!({"id": theme, "reason": about}));
    study.call("keep_map", json!({"name": format!("Kart med {NAME}"), "reason": about}));
    let scope = json!({"amount": "one", "unit": "participants", "base": "all"});
    let origin = json!({"theme": theme, "code": null, "case": null, "participant": null});
    study.call(
        "create_claim",
        json!({"text": format!("{NAME} ventet."), "scope": scope, "origin": origin,
        "evidence": [], "withTheme": false}),
    );
    let parts =
        json!([{"kind": "text", "thing": null, "words": about}, {"kind": "quote", "thing": other["id"], "words": ""}]);
    let parts = study.call("create_outline_parts", json!({"parts": parts, "parent": null, "place": null}));
    let place = study.find(source, "sjef vet");
    let cut = json!({"start": place.start, "end": place.start, "insertion": NAME});
    study.call("cut_quote", json!({"id": parts["ids"][1], "cuts": [cut]}));
    let column = json!({"kind": "source", "id": source});
    let head = json!({"kind": "code", "id": pace});
    study.call("write_summary", json!({"head": head, "column": column, "text": about, "continues": false}));
    let case = study.ask("cases")["cases"][0]["id"].clone();
    study.call(
        "describe_case",
        json!({"id": case, "kind": "municipality", "kindName": null, "parent": null,
        "number": null, "summary": about, "statuses": [], "aliases": [format!("Kommunen til {NAME}")]}),
    );
    study.call(
        "describe_interview",
        json!({"source": source, "heldOn": null, "minutes": 3, "place": format!("hos {NAME}"),
        "recording": "", "deletionPlannedOn": null, "deletedOn": null, "heldAgainst": null, "note": about}),
    );
    study.call("set_stated_number", json!({"survey": null, "status": "invited", "number": 3, "origin": NAME}));
    let names = json!([{"name": NAME, "replacement": "Kanarianna", "kind": "person"},
        {"name": "Juvtoppen", "replacement": "Toppen", "kind": "place"}]);
    study.call("write_names", json!({"file": null, "names": names}));
    let recording = study.file(&format!("{NAME}.wav"), crate::recordings::wave(8_000));
    study.call("link_recording", json!({"source": source, "path": recording}));
    study.call("create_code", json!({"parent": null, "name": format!("Sak om {NAME}"), "isCodable": true}));
    let from = study.code(&format!("Sak om {NAME}"));
    study.call("merge_codes", json!({"from": [from], "into": wait, "reason": about}));
    let start = study.find(source, SAID).start;
    study.call(
        "keep_draft",
        json!({"source": source, "turn": 2, "start": start, "before": SAID, "written": "kanarifuglX"}),
    );
    study.call("rename_project", json!({"name": format!("Studien av {NAME}")}));
    (study, id)
}

#[test]
fn no_byte_about_an_erased_person_is_left_wherever_they_were_named() {
    let (mut study, id) = named_everywhere();
    study.restart();
    for there in [NAME, "karijuvet", "kanarifugl", "Kanarianna", "KANARI1"] {
        assert!(holds(&study.project(), there), "{there} is not in the file, so that nothing is shown");
    }
    study.call("erase_participant", json!({"id": id}));
    study.ask("close_project");
    let file = study.project();
    for gone in [NAME, "karijuvet", "kanarifugl", "Kanarianna", "KANARI1", "ringte oss tilbake"] {
        assert!(!holds(&file, gone), "{gone} is still in the file");
    }
    for stays in ["sjef vet det", "Juvtoppen"] {
        assert!(holds(&file, stays), "{stays} is somebody else's");
    }
    study.call("open_project", json!({"path": file, "readOnly": false}));
    assert_eq!(study.refused("undo", json!({})), "refused store-nothing-to-undo");
    assert_eq!(study.ask("project")["name"], "Studien av Informant 1");
    assert_eq!(study.ask("saved_searches")[0]["search"]["query"], "Informant 1");
}

/// Columns with words of texts, which follow the texts, with the names of those who do the work, and with words that
/// the program chooses.
fn is_written(table: &str, column: &str) -> bool {
    const TEXTS: [&str; 9] = [
        "stretch",
        "displaced_stretch",
        "text_edit",
        "text_style",
        "source_text",
        "coder",
        "journal_entry",
        "journal_value",
        "source_file",
    ];
    const CHOSEN: [&str; 12] = [
        "kind",
        "status",
        "language",
        "role",
        "format",
        "encoding",
        "file_sha256",
        "measure",
        "rows",
        "columns",
        "operation",
        "coder",
    ];
    let is_choice = CHOSEN.contains(&column)
        || column.ends_with("_order")
        || matches!((table, column), ("saved_view", "column_codes" | "relation") | ("saved_search", "kinds"))
        || matches!((table, column), ("map_snapshot_relation", "direction") | ("theme_version", "status"))
        // A longer name of somebody else is theirs.
        || matches!((table, column), ("participant", "name") | ("speaker", "label"))
        || matches!((table, column), ("comment", "author" | "settled_by") | ("comment_copy", "made_by"));
    !TEXTS.contains(&table) && !column.ends_with("guid") && !is_choice
}

/// Writes a name behind all words of a project that people can write, from outside, where the table lets it; tells how
/// many columns took it, by table.
fn name_in_every_column(connection: &Connection) -> Vec<String> {
    let strings = |sql: &str| -> Vec<String> {
        let mut query = connection.prepare(sql).unwrap();
        let all = query.query_map([], |row| row.get(0)).unwrap();
        all.map(Result::unwrap).collect()
    };
    let mut took = Vec::new();
    for table in
        strings("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    {
        let text = format!("SELECT name FROM pragma_table_info('{table}') WHERE type = 'TEXT'");
        for column in strings(&text).iter().filter(|column| is_written(&table, column)) {
            let place = format!("SELECT min(rowid) FROM \"{table}\" WHERE \"{column}\" IS NOT NULL");
            let change =
                format!("UPDATE \"{table}\" SET \"{column}\" = \"{column}\" || ' {NAME}' WHERE rowid = ({place})");
            if connection.execute(&change, []).is_ok_and(|number| number > 0) {
                took.push(format!("{table}.{column}"));
            }
        }
    }
    took
}

#[test]
fn every_column_of_every_table_forgets_the_name_of_who_is_erased() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("prøve.sitat");
    let mut project = sitat_sample::create(&path, Surroundings::of_system("Kari")).unwrap();
    let person = project.create_participant(NAME).unwrap().value;
    project.close().unwrap();
    let connection = Connection::open(&path).unwrap();
    let took = name_in_every_column(&connection);
    drop(connection);
    for written in
        ["memo.text", "theme.name", "claim.text", "saved_search.query", "journal_step.subject", "outline_part.words"]
    {
        assert!(took.iter().any(|own| own == written), "{written} is not among {took:?}");
    }
    assert!(took.len() > 60, "{took:?}");
    assert!(holds(&path, NAME));
    let mut project = Project::open(&path, Opening::default(), Surroundings::of_system("Kari")).unwrap();
    project.erase_participant(person).unwrap();
    project.close().unwrap();
    let connection = Connection::open(&path).unwrap();
    let left = name_still_in(&connection);
    assert_eq!(left, Vec::<String>::new());
    drop(connection);
    assert!(!holds(&path, NAME));
}

/// Columns in which the name still stands: says where to look when the test fails.
fn name_still_in(connection: &Connection) -> Vec<String> {
    let mut left = Vec::new();
    let tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
    let mut query = connection.prepare(tables).unwrap();
    let tables: Vec<String> = query.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    for table in tables {
        let mut query = connection.prepare(&format!("SELECT name FROM pragma_table_info('{table}')")).unwrap();
        let columns: Vec<String> = query.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
        for column in columns {
            let count = format!("SELECT count(*) FROM \"{table}\" WHERE instr(\"{column}\", '{NAME}') > 0");
            if connection.query_row(&count, [], |row| row.get::<_, i64>(0)).unwrap() > 0 {
                left.push(format!("{table}.{column}"));
            }
        }
    }
    left
}
