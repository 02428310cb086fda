//! A project is closed in order: nothing is taken for done that was not looked at, and nothing is left but what is kept.

use serde_json::{Value, json};
use sitat_tests::Study;

const TEXT: &str = "I: Hvem ringte?\nKarijuvet: Det var Moeldal, og jeg ventet lenge på ham.\nI: Takk.\n";

fn study() -> (Study, i64) {
    let study = Study::new();
    let source = study.import("intervju.txt", TEXT, &["Åsbygd"]);
    study.call("create_code", json!({"parent": null, "name": "Venting", "isCodable": true}));
    study.apply(source, "ventet lenge", &["Venting"]);
    let names = json!([{"name": "Karijuvet", "replacement": "Anne", "kind": "person"},
        {"name": "Moeldal", "replacement": "Trygve", "kind": "person"}]);
    study.call("write_names", json!({"file": null, "names": names}));
    let recording = study.file("opptak.wav", crate::recordings::wave(8_000));
    study.call("link_recording", json!({"source": source, "path": recording}));
    study.call("set_identification", json!({"level": "pseudonym"}));
    (study, source)
}

fn replace_names(study: &Study) {
    let found = study.call("find_names", json!({"file": null, "source": null}));
    let places: Vec<Value> = found["places"].as_array().unwrap().iter().map(|place| place["place"].clone()).collect();
    study.call("replace_names", json!({"file": null, "places": places, "labels": true, "cases": true, "memos": true}));
}

fn steps(study: &Study) -> Vec<String> {
    let done = study.ask("closing")["done"].clone();
    done.as_array().unwrap().iter().map(|own| own["step"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_project_is_closed_step_by_step_and_only_what_is_kept_is_left() {
    let (mut study, source) = study();
    study.restart();
    let (folder, protocol) = (study.path("arkiv"), study.path("protokoll.md"));
    let export = json!({"path": folder, "overwrite": false});
    let among_backups = json!({"path": study.path("prøve.sitat.backups/arkiv"), "overwrite": false});
    assert!(study.refused("export_for_closing", among_backups).starts_with("refused closing-folder-goes"));
    assert!(study.refused("export_for_closing", export.clone()).starts_with("refused closing-names-in-file"));
    assert!(!std::path::Path::new(&folder).exists(), "with a name in it nothing is written");
    replace_names(&study);
    study.call("export_for_closing", export);
    let files: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(files.len(), 3);
    for file in &files {
        let text = std::fs::read_to_string(file).unwrap();
        assert!(!text.contains("Karijuvet") && !text.contains("Moeldal"), "{file:?}: {text}");
    }
    assert!(study.refused("confirm_recordings_deleted", json!({})).starts_with("refused closing-recording-there"));
    std::fs::remove_file(study.path("opptak.wav")).unwrap();
    study.ask("confirm_recordings_deleted");
    assert_eq!(study.call("recording", json!({"id": source})), Value::Null);
    assert_eq!(study.ask("privacy")["recordings"][0]["isLinked"], false);
    assert!(study.ask("privacy")["recordings"][0]["deletedOn"].is_string());

    let write = json!({"path": protocol, "overwrite": false});
    assert_eq!(study.refused("write_protocol", write.clone()), "refused closing-first-names");
    study.ask("destroy_names");
    assert_eq!(study.refused("undo", json!({})), "refused store-nothing-to-undo");
    assert_eq!(study.ask("name_list")["names"], json!([]));
    assert!(!sitat_tests::holds(&study.project(), "Karijuvet"), "the key is destroyed");
    study.call("write_protocol", write);
    assert_eq!(steps(&study), ["export", "recordings", "names", "protocol"]);
    let told = std::fs::read_to_string(&protocol).unwrap();
    for kept in study.ask("closing")["kept"].as_array().unwrap() {
        let is_itself = kept["fileName"] == "protokoll.md";
        assert_eq!(told.contains(kept["sha256"].as_str().unwrap()), !is_itself, "{kept}: {told}");
    }
    for content in ["Venting", "ventet", "Anne", "Karijuvet"] {
        assert!(!told.contains(content), "{content} is content: {told}");
    }

    let backups = study.path("prøve.sitat.backups");
    assert!(std::path::Path::new(&backups).is_dir());
    let other = study.file("annen.md", "noe annet");
    // What is kept is no protocol, though it is known.
    let kept = files.iter().map(|file| file.to_string_lossy().into_owned());
    for file in kept.chain([other]) {
        let refused = study.refused("destroy_project", json!({"protocol": file}));
        assert!(refused.starts_with("refused closing-not-the-protocol"), "{file}: {refused}");
    }
    assert!(study.project().exists() && study.ask("project")["name"].is_string(), "what is refused changes nothing");
    let destroyed = study.call("destroy_project", json!({"protocol": protocol}));
    assert_eq!(destroyed["left"], json!([]));
    let left: Vec<String> = std::fs::read_dir(study.project().parent().unwrap())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| name.contains("prøve"))
        .collect();
    assert_eq!(left, Vec::<String>::new());
    assert!(std::path::Path::new(&protocol).exists() && std::path::Path::new(&folder).exists());
    assert!(study.refused("project", json!({})).starts_with("no-project"));
}

#[test]
fn steps_of_closing_are_undone_like_everything_else_until_one_is_final() {
    let (study, _) = study();
    replace_names(&study);
    study.call("export_for_closing", json!({"path": study.path("arkiv"), "overwrite": false}));
    assert_eq!(steps(&study), ["export"]);
    assert_eq!(study.ask("closing")["kept"].as_array().unwrap().len(), 3);
    study.ask("undo");
    assert_eq!(steps(&study), Vec::<String>::new());
    assert_eq!(study.ask("closing")["kept"], json!([]));
    study.call("set_identification", json!({"level": "name"}));
    assert_eq!(study.refused("destroy_names", json!({})), "refused closing-names-are-shown");
    let again = json!({"path": study.path("arkiv2"), "overwrite": false});
    assert_eq!(study.refused("export_for_closing", again), "refused closing-names-are-shown");
}

#[test]
fn what_stands_in_the_place_of_a_name_is_no_name_and_a_name_beside_it_is_one() {
    let study = Study::new();
    study.import("kari.txt", "I: Hei.\nKari: Jeg ventet.\n", &["Åsbygd"]);
    study.import("ola.txt", "I: Hei.\nOla: Vi så at Kari ventet, og at Moeldal kom.\n", &["Åsbygd"]);
    let names = json!([{"name": "Kari", "replacement": "Randi", "kind": "person"}]);
    study.call("write_names", json!({"file": null, "names": names}));
    study.call("set_identification", json!({"level": "pseudonym"}));
    let export = |folder: &str| json!({"path": study.path(folder), "overwrite": false});
    assert!(study.refused("export_for_closing", export("arkiv")).starts_with("refused closing-names-in-file"));
    replace_names(&study);
    // Kari is called Randi now, also where others speak of her.
    study.call("export_for_closing", export("arkiv"));
    let everything = std::path::Path::new(&study.path("arkiv")).join("prosjekt uten navn.json");
    assert!(std::fs::read_to_string(everything).unwrap().contains("at Randi ventet, og at Moeldal"));
    // A name that is listed later is one all the same.
    let names = json!([{"name": "Kari", "replacement": "Randi", "kind": "person"},
        {"name": "Moeldal", "replacement": "Trygve", "kind": "person"}]);
    study.call("write_names", json!({"file": null, "names": names}));
    assert!(study.refused("export_for_closing", export("arkiv2")).starts_with("refused closing-names-in-file"));
}

#[test]
fn a_key_list_that_is_open_is_destroyed_with_its_file_and_one_that_is_closed_is_not_known() {
    let (study, _) = study();
    replace_names(&study);
    let file = study.path("nøkkel.age");
    study.call("create_key_list", json!({"file": file, "passphrase": "stol på lyse netter"}));
    study.ask("close_key_list");
    assert_eq!(study.ask("closing")["listedNames"], Value::Null);
    study.call("open_key_list", json!({"file": file, "passphrase": "stol på lyse netter"}));
    let listed = study.ask("closing")["listedNames"].clone();
    assert!(listed.as_u64().is_some_and(|names| names >= 2), "{listed}");
    study.ask("destroy_names");
    assert!(!std::path::Path::new(&file).exists());
    assert_eq!(study.ask("closing")["listedNames"], 0);
    assert!(!sitat_tests::holds(&study.project(), "Moeldal"));
}
