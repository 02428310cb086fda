//! Participants: how they are shown, and what happens when one withdraws.

use serde_json::{Value, json};
use sitat_tests::{Study, holds, rows};

const FIRST: &str = "I: Hva skjedde?\nKari: Vi ventet på kanarifuglen i hele fjor, og ingen ringte oss tilbake.\n\
    I: Og dere?\nOla: Hos oss gikk det fort, og alle var fornøyde med det.\nKari: Det var ikke slik hos oss.\n\
    I: Hvorfor?\nOla: Vi hadde bestemt oss.\n";
const SECOND: &str =
    "I: Hva nå?\nR: Nå venter vi fortsatt på kanarifuglen, og det blir dyrt.\nI: Takk.\nR: Takk selv.\n";

/// A focus group of two municipalities, and an interview with one of them.
fn study() -> (Study, [i64; 2]) {
    let study = Study::new();
    study.call(
        "import_cases",
        json!({"path": study.file("cases.csv", "case;kind\nÅsbygd;municipality\nDalvoll;municipality\n")}),
    );
    for name in ["Venting", "Tempo"] {
        study.call("create_code", json!({"parent": null, "name": name, "isCodable": true}));
    }
    let first = study.import("gruppe.txt", FIRST, &["Åsbygd"]);
    let second = study.import("intervju.txt", SECOND, &["Åsbygd"]);
    let speakers = study.call("speakers", json!({"source": second}));
    let answering = speakers.as_array().unwrap().iter().find(|own| own["label"] == "R").unwrap()["id"].clone();
    study.call("set_speaker", json!({"id": answering, "role": "participant", "participant": "Kari", "cases": []}));
    let ola = person(&study, "Ola");
    describe(&study, "Ola", |own| {
        own["cases"] = json!([2]);
        own["role"] = json!("rådgiver");
        own["code"] = json!("IB");
    });
    assert_eq!(ola["turns"], 2);
    describe(&study, "Kari", |own| {
        own["role"] = json!("leder");
        own["pseudonym"] = json!("Anna");
        own["consentOn"] = json!("1. mai 2024");
        own["consentScope"] = json!("sitater uten navn");
    });
    (study, [first, second])
}

fn person(study: &Study, name: &str) -> Value {
    let all = study.ask("participants");
    let people = all["people"].as_array().unwrap();
    people.iter().find(|own| own["person"]["name"] == name).unwrap_or_else(|| panic!("no {name} in {all}")).clone()
}

fn describe(study: &Study, name: &str, change: impl FnOnce(&mut Value)) {
    let mut own = person(study, name)["person"].clone();
    change(&mut own);
    study.call("describe_participant", own);
}

fn columns(study: &Study) -> Vec<String> {
    let choice = json!({"grid": {"rows": {"kind": "codes"}, "columns": {"kind": "participants"},
        "measure": "segments", "filter": null, "withPolicyDocuments": false}});
    let grid = study.call("compare", choice);
    let columns = grid["columns"].as_array().unwrap().iter().zip(grid["totals"].as_array().unwrap());
    columns.map(|(column, total)| format!("{} {total}", column["name"].as_str().unwrap())).collect()
}

fn hits(study: &Study, query: &str) -> usize {
    study.wait_for_search();
    usize::try_from(study.search(query)["total"].as_u64().unwrap()).unwrap()
}

#[test]
fn names_are_shown_as_far_as_the_level_allows_everywhere() {
    let (study, [first, _]) = study();
    study.apply(first, "ingen ringte oss tilbake", &["Venting"]);
    study.apply(first, "gikk det fort", &["Tempo"]);
    let mut told = Vec::new();
    for level in ["name", "role-case", "role", "pseudonym", "code"] {
        study.call("set_identification", json!({"level": level}));
        let speakers = study.call("source_text", json!({"id": first}))["speakers"].clone();
        let margin: Vec<&str> =
            speakers.as_array().unwrap().iter().map(|speaker| speaker["shown"].as_str().unwrap()).collect();
        study.wait_for_search();
        let hit = study.search("ringte")["hits"][0].clone();
        let source = study.ask("sources")[0]["participants"].clone();
        told.push(format!(
            "{level}: {} | {} | {} | {source}",
            margin.join(", "),
            columns(&study).join(", "),
            hit["speaker"]
        ));
        let grid = json!({"rows": {"kind": "codes"}, "columns": {"kind": "participants"}, "measure": "segments",
            "filter": null, "withPolicyDocuments": false});
        let drawer = study.call("cell", json!({"grid": grid, "row": null, "column": null})).to_string();
        if level != "name" {
            assert!(!drawer.contains("Kari"), "{level}: {drawer}");
        }
    }
    insta::assert_snapshot!(told.join("\n"), @r#"
    name: I, Kari, Ola | Kari 1, Ola 1 | "Kari" | ["Kari","Ola"]
    role-case: I, leder, Åsbygd, rådgiver, Dalvoll | leder, Åsbygd 1, rådgiver, Dalvoll 1 | "leder, Åsbygd" | ["leder, Åsbygd","rådgiver, Dalvoll"]
    role: I, leder, rådgiver | leder 1, rådgiver 1 | "leder" | ["leder","rådgiver"]
    pseudonym: I, Anna, Informant 2 | Anna 1, Informant 2 1 | "Anna" | ["Anna","Informant 2"]
    code: I, Informant 1, IB | Informant 1 1, IB 1 | "Informant 1" | ["Informant 1","IB"]
    "#);
    study.ask("undo");
    assert_eq!(columns(&study)[0], "Anna 1", "undo shows them as before");
}

#[test]
fn a_withdrawal_is_listed_takes_all_words_out_and_undo_brings_everything_back() {
    let (study, [first, second]) = study();
    let own = study.apply(first, "ingen ringte oss tilbake", &["Venting"])["id"].clone();
    study.apply(first, "gikk det fort", &["Tempo"]);
    study.apply(second, "det blir dyrt", &["Venting"]);
    let pair = [study.code("Venting"), study.code("Tempo")];
    let said =
        json!({"kind": "related", "note": "«Vi ventet på kanarifuglen i hele fjor», heter det.", "evidence": [own]});
    study.call("write_correspondence", json!({"one": pair[0], "other": pair[1], "said": said}));
    let both = study.text(first);
    let start = both.find("Hos oss").map(|byte| both[..byte].chars().count()).unwrap();
    let end = both.find("ikke slik").map(|byte| both[..byte].chars().count() + 9).unwrap();
    study.call(
        "apply_codes",
        json!({"source": first, "stretches": [{"start": start, "end": end}],
        "codes": [study.code("Tempo")], "newCode": null}),
    );
    study.call(
        "create_memo",
        json!({"target": {"kind": "project"}, "kind": "note",
        "text": "Kari sa: «Vi ventet på kanarifuglen i hele fjor». Merk ventetiden."}),
    );
    let before = rows(&study.project());
    assert_eq!(columns(&study), ["Kari 3", "Ola 2"]);
    assert_eq!(hits(&study, "kanarifuglen"), 2);
    let kari = person(&study, "Kari")["person"]["id"].clone();
    let preview = study.call("preview_withdrawal", json!({"id": kari}));
    let listed: Vec<String> = preview["passages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|own| format!("{} {} stays={}", own["excerpt"].as_str().unwrap(), own["codes"][0], own["stays"]))
        .collect();
    assert_eq!(listed.len(), 3, "{listed:?}");
    assert_eq!(preview["passages"].as_array().unwrap().iter().filter(|own| own["stays"] == true).count(), 1);
    assert_eq!(preview["notes"][0]["quote"], "Vi ventet på kanarifuglen i hele fjor");
    assert_eq!(preview["sources"][0]["turns"], json!([2, 5]));
    assert_eq!(rows(&study.project()), before, "looking changes nothing");

    study.call("withdraw_participant", json!({"id": kari}));
    assert_eq!(columns(&study), ["Ola 2"]);
    assert_eq!(hits(&study, "kanarifuglen"), 0);
    assert_eq!(study.text(first).matches("[…]").count(), 2);
    assert!(study.text(first).contains("Hos oss gikk det fort"));
    let memos = study.call("memos", json!({"target": null, "kinds": [], "on": [], "words": ""}));
    assert_eq!(memos[0]["text"], "Kari sa: «[…]». Merk ventetiden.");
    let met = study.call("crosswalk", json!({"trees": pair}))["correspondences"][0].clone();
    assert_eq!((&met["text"], &met["evidence"]), (&json!("«[…]», heter det."), &json!([])));
    assert!(person(&study, "Kari")["withdrawnAt"].is_number());
    let after = rows(&study.project());
    study.ask("undo");
    assert_eq!(rows(&study.project()), before);
    assert_eq!(study.text(first), both);
    assert_eq!((columns(&study), hits(&study, "kanarifuglen")), (vec!["Kari 3".to_owned(), "Ola 2".to_owned()], 2));
    study.ask("redo");
    assert_eq!(rows(&study.project()), after);
}

#[test]
fn an_erased_participant_leaves_no_byte_of_their_words_and_cannot_be_brought_back() {
    let mut study = Study::new();
    let source = study.import("gruppe.txt", FIRST.replace("Kari", "Karijuvet"), &["Åsbygd"]);
    let place = |words: &str| study.find(source, words).stretch();
    let new = json!({"name": "kanarifuglen", "parent": null, "inVivo": true});
    study.call(
        "apply_codes",
        json!({"source": source, "stretches": [place("kanarifuglen i hele fjor")],
        "codes": [], "newCode": new}),
    );
    study.call("rename_code", json!({"id": study.code("kanarifuglen"), "language": "nb", "name": "Venting"}));
    let typo = study.find(source, "ventet på");
    study.call(
        "edit_text",
        json!({"source": source, "turn": null,
        "replacements": [{"start": typo.start, "end": typo.end, "text": "avventet på"}]}),
    );
    describe(&study, "Karijuvet", |own| own["note"] = json!("bor ved kanarifuglen"));
    let kari = person(&study, "Karijuvet")["person"]["id"].clone();
    study.call("withdraw_participant", json!({"id": kari}));
    study.restart();
    let file = study.project();
    assert!(holds(&file, "kanarifuglen"), "until it is final, the words are kept for undo");

    study.call("erase_participant", json!({"id": kari}));
    assert_eq!(study.refused("undo", json!({})), "refused store-nothing-to-undo");
    study.ask("close_project");
    for gone in ["kanarifugl", "Karijuvet", "avventet", "hele fjor", "tilbake"] {
        assert!(!holds(&file, gone), "{gone} is still in the file");
    }
    assert!(holds(&file, "gikk det fort"), "the words of others stay");
    study.call("open_project", json!({"path": file, "readOnly": false}));
    assert_eq!(study.refused("undo", json!({})), "refused store-nothing-to-undo", "also after a restart");
    assert!(study.text(source).contains("Hos oss gikk det fort"));
    let all = study.ask("participants");
    let erased = &all["people"].as_array().unwrap().iter().find(|own| own["person"]["id"] == kari).unwrap();
    assert!(erased["erasedAt"].is_number() && erased["person"]["name"].as_str().unwrap().starts_with("Informant"));
    study.call("create_code", json!({"parent": null, "name": "Ny", "isCodable": true}));
    study.ask("undo");
}

#[test]
fn a_recording_of_theirs_alone_is_not_linked_any_more_and_its_path_is_forgotten_with_them() {
    let (study, [group, own]) = study();
    let sound = crate::recordings::wave(8_000);
    for (source, file) in [(group, "gruppeopptak.wav"), (own, "kanariopptak.wav")] {
        study.call("link_recording", json!({"source": source, "path": study.file(file, &sound)}));
    }
    let kari = person(&study, "Kari")["person"]["id"].clone();
    let before = rows(&study.project());
    let listed = study.call("preview_withdrawal", json!({"id": kari}))["recordings"].clone();
    let listed: Vec<(&Value, &Value)> =
        listed.as_array().unwrap().iter().map(|own| (&own["name"], &own["stays"])).collect();
    assert_eq!(listed, [(&json!("gruppe"), &json!(true)), (&json!("intervju"), &json!(false))]);
    study.call("withdraw_participant", json!({"id": kari}));
    let recording = |source: i64| study.call("recording", json!({"id": source}));
    assert_eq!(recording(own), Value::Null);
    assert_eq!(recording(group)["fileName"], "gruppeopptak.wav");
    study.ask("undo");
    assert_eq!(rows(&study.project()), before);
    assert_eq!(recording(own)["fileName"], "kanariopptak.wav");
    assert!(holds(&study.project(), "kanariopptak"));
    study.call("erase_participant", json!({"id": kari}));
    assert_eq!(recording(own), Value::Null);
    assert!(!holds(&study.project(), "kanariopptak"));
    assert!(
        std::path::Path::new(&study.path("kanariopptak.wav")).exists(),
        "the file itself is the person's to delete"
    );
}

#[test]
fn when_one_of_six_informants_withdraws_four_quotes_drop_out_and_are_listed() {
    let study = Study::of(&sitat_testkit::study_b());
    let ic = person(&study, "IC")["person"]["id"].clone();
    let counted = columns(&study);
    let preview = study.call("preview_withdrawal", json!({"id": ic}));
    assert_eq!(preview["passages"].as_array().unwrap().len(), 4);
    study.call("withdraw_participant", json!({"id": ic}));
    let left: Vec<String> = counted.iter().filter(|column| !column.starts_with("IC ")).cloned().collect();
    assert_eq!((counted.len(), columns(&study)), (6, left));
}

#[test]
fn participants_come_from_a_table() {
    let (study, _) = study();
    let table = "informant;rolle;kommune;kode;samtykke;vist til av\nKari;;Dalvoll kommune;IA;02.06.2024;Ola\n\
        Per;nabo;Ukjentvik;IB;;\n";
    let before = rows(&study.project());
    let path = study.file("folk.csv", table);
    let imported = study.call("import_participants", json!({"path": path}));
    assert_eq!((&imported["created"], &imported["updated"]), (&json!(1), &json!(1)));
    let keys: Vec<&str> =
        imported["warnings"].as_array().unwrap().iter().map(|own| own["key"].as_str().unwrap()).collect();
    assert_eq!(keys, ["import-unknown-case", "import-taken-code"]);
    let kari = person(&study, "Kari");
    assert_eq!((&kari["person"]["role"], &kari["person"]["consentOn"]), (&json!("leder"), &json!("2024-06-02")));
    assert_eq!(kari["cases"], json!([2]));
    assert_eq!(kari["person"]["referredBy"], person(&study, "Ola")["person"]["id"]);
    study.ask("undo");
    assert_eq!(rows(&study.project()), before);
}
