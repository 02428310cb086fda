//! Themes, claims, checks, journal, lineage and the documents drafted from them, on the sample study.

use serde_json::{Value, json};
use sitat_project::{Opening, Project, Surroundings};

use crate::sitat::Folder;

fn sample() -> Folder {
    let folder = Folder::new();
    folder.done(["demo", "d", "--json"]);
    folder
}

const STUDY: &str = "d/smartby.sitat";

fn find<'told>(all: &'told Value, field: &str, wanted: &str) -> &'told Value {
    let found = all.as_array().unwrap().iter().find(|own| own[field] == wanted);
    found.unwrap_or_else(|| panic!("no {wanted} in {all}"))
}

#[test]
fn themes_and_claims_are_told_with_who_carries_them() {
    let folder = sample();
    let told = folder.done(["themes", STUDY, "--json"]);
    let theme = find(&told["themes"], "name", "Alt henger på én");
    assert_eq!((&theme["status"], &theme["depth"]), (&json!("defined"), &json!(0)));
    let below = find(&told["themes"], "name", "Det bare én vet, er borte når den ene er borte");
    assert_eq!((&below["parent"], &below["depth"]), (&theme["id"], &json!(1)));
    let marks = |field: &str| below[field].as_u64().unwrap();
    assert!(marks("supports") + marks("complicates") + marks("contradicts") <= marks("reviewed"));
    let aside = find(&told["themes"], "name", "Smart er et tomt ord som gjør jobben");
    assert!(aside["set_aside_reason"].as_str().unwrap().contains("guiden"), "{aside}");

    let told = folder.done(["claims", STUDY, "--json"]);
    let claim = find(&told["claims"], "text", "I alle kommunene står avdelingsbudsjettene i veien for samarbeid.");
    assert_eq!((&claim["reach"]["count"], &claim["reach"]["total"]), (&json!(2), &json!(3)));
    assert_eq!((&claim["reach"]["carries"], &claim["reach"]["contradicting"]), (&json!(false), &json!(["Bergmo"])));
    let run = folder.run(["claims", STUDY, "--ui-language", "nb"]);
    assert!(run.code == 0 && run.out.contains("avdelingsbudsjettene") && run.out.contains("Bergmo"), "{run:?}");
}

#[test]
fn themes_come_from_a_table_and_an_unknown_code_is_said() {
    let folder = sample();
    folder.write(
        "t.csv",
        "tema;hovedpoeng;koder\nNytt tema;Det nye.;Barriere/Kompetanse\nPengene bestemmer klokka;Endret.;\n",
    );
    let told = folder.done(["themes", STUDY, "t.csv", "--json"]);
    assert_eq!((&told["created"], &told["updated"]), (&json!(1), &json!(1)));
    let new = find(&told["themes"], "name", "Nytt tema");
    assert_eq!((&new["status"], &new["codes"]), (&json!("candidate"), &json!(["Barriere/Kompetanse"])));
    assert_eq!(find(&told["themes"], "name", "Pengene bestemmer klokka")["claim"], "Endret.");
    folder.write("u.csv", "tema;koder\nAnnet tema;Finnes/Ikke\n");
    let told = folder.done(["themes", STUDY, "u.csv", "--json"]);
    assert_eq!((&told["created"], &told["warning_keys"]), (&json!(1), &json!(["codebook-unknown-path"])));
    for _ in 0..2 {
        folder.done(["undo", STUDY, "--json"]);
    }
    let told = folder.done(["themes", STUDY, "--json"]);
    assert!(!told["themes"].to_string().contains("Nytt tema"));
}

#[test]
fn checks_are_filtered_answered_with_a_reason_and_reopened() {
    let folder = sample();
    let all = folder.done(["check", STUDY, "--json"]);
    let open = |told: &Value, id: &str| find(&told["checks"], "id", id)["state"].clone();
    assert_eq!((open(&all, "C3.1"), open(&all, "C1.3")), (json!("open"), json!("clear")));
    let stage = folder.done(["check", STUDY, "--stage", "3", "--json"]);
    assert!(stage["checks"].as_array().unwrap().iter().all(|check| check["stage"] == 3));
    let run = folder.run(["check", STUDY, "--answer", "C3.1", "--json"]);
    assert_ne!(run.code, 0, "an answer has a reason: {run:?}");
    let reason = "Koden samler bakgrunn, ikke funn.";
    let told = folder.done(["check", STUDY, "--answer", "C3.1", "--reason", reason, "--json"]);
    assert_eq!(open(&told, "C3.1"), "answered");
    let run = folder.run(["check", STUDY, "--ui-language", "nb"]);
    assert!(!run.out.contains("C3.1"), "{run:?}");
    let run = folder.run(["check", STUDY, "--all", "--ui-language", "nb"]);
    assert!(run.out.contains("C3.1") && run.out.contains(reason), "{run:?}");
    let told = folder.done(["check", STUDY, "--reopen", "C3.1", "--json"]);
    assert_eq!(open(&told, "C3.1"), "open");
    for arguments in [["--answer", "C9.9"], ["--set", "no-such-limit=3"], ["--set", "long-extract=many"]] {
        let run = folder.run(["check", STUDY].into_iter().chain(arguments).chain(["--reason", "x", "--json"]));
        assert_ne!(run.code, 0, "{arguments:?}: {run:?}");
    }
}

#[test]
fn the_journal_is_filtered_and_a_lineage_tells_how_a_theme_came_to_be() {
    let folder = sample();
    let told = folder.done(["journal", STUDY, "--kind", "themes", "--with-reason", "--json"]);
    let steps = told["steps"].as_array().unwrap();
    assert!(!steps.is_empty() && steps.iter().all(|step| step["area"] == "themes" && step["reason"].is_string()));
    let few = folder.done(["journal", STUDY, "--kind", "themes", "--with-reason", "--limit", "1", "--json"]);
    assert_eq!((&few["steps"][0], few["steps"].as_array().unwrap().len()), (&steps[0], 1));
    let none = folder.done(["journal", STUDY, "--until", "2020-01-01", "--json"]);
    assert_eq!(none["steps"], json!([]));
    for arguments in [["--since", "i går"], ["--kind", "weather"], ["--code", "Ingen/Slik"]] {
        let run = folder.run(["journal", STUDY].into_iter().chain(arguments).chain(["--json"]));
        assert_ne!(run.code, 0, "{arguments:?}: {run:?}");
    }

    let told = folder.done(["lineage", STUDY, "--theme", "Pengene bestemmer klokka", "--json"]);
    let events = told["events"].as_array().unwrap();
    assert_eq!(events[0]["kind"], "created");
    let merged = events.iter().find(|event| event["kind"] == "merged-from").unwrap();
    assert!(merged["words"].as_str().unwrap().contains("Skjemaene koster mer enn de gir"), "{merged}");
    let run = folder.run(["lineage", STUDY, "--theme", "Finnes ikke", "--json"]);
    assert_eq!(run.code, 1, "{run:?}");
    assert_eq!(folder.run(["lineage", STUDY, "--json"]).code, 2);
}

#[test]
fn methods_and_audit_are_written_and_stand_in_the_journal() {
    let folder = sample();
    let before = folder.done(["journal", STUDY, "--limit", "1", "--json"])["total"].as_u64().unwrap();
    for what in ["methods", "audit"] {
        let file = format!("{what}.docx");
        folder.done(["export", STUDY, what, "-o", &file, "--json"]);
        assert!(folder.read(&file).starts_with(b"PK"));
        assert_eq!(folder.run(["export", STUDY, what, "-o", &file, "--json"]).code, 1, "it is not replaced");
    }
    let after = folder.done(["journal", STUDY, "--limit", "2", "--json"]);
    assert_eq!(after["total"], before + 2);
    assert!(after["steps"].as_array().unwrap().iter().all(|step| step["area"] == "exports"), "{after}");

    let open = Project::open(&folder.path(STUDY), Opening::default(), Surroundings::of_system("Ola")).unwrap();
    let run = folder.run(["export", STUDY, "codebook", "-o", "k.csv", "--ui-language", "en"]);
    assert!(run.code == 0 && run.err.contains("the journal does not tell of this export"), "{run:?}");
    open.close().unwrap();
    assert_eq!(folder.done(["journal", STUDY, "--limit", "1", "--json"])["total"], before + 2);
}

#[test]
fn an_outline_is_drafted_and_told() {
    let folder = sample();
    let before = folder.done(["outline", STUDY, "--json"]);
    let told = folder.done(["outline", STUDY, "--draft", "--json"]);
    let created = told["created"].as_u64().unwrap() as usize;
    let parts = told["parts"].as_array().unwrap();
    assert_eq!(parts.len(), before["parts"].as_array().unwrap().len() + created);
    assert!(parts.iter().any(|part| part["kind"] == "theme" && part["name"] == "Alt henger på én"));
    let quoted: u64 =
        parts.iter().filter(|part| part["kind"] == "quote").map(|part| part["quoted_words"].as_u64().unwrap()).sum();
    assert!(quoted > 0 && told["quoted_words"] == quoted, "{told}");
    assert_eq!(folder.done(["outline", STUDY, "--draft", "--json"])["created"], 0, "what is there stays");
    let run = folder.run(["outline", STUDY, "--ui-language", "nb"]);
    assert!(run.code == 0 && run.out.contains("Tema: Alt henger på én") && run.out.contains("Sitat: "), "{run:?}");
    folder.done(["export", STUDY, "chapter", "-o", "kapittel.md", "--json"]);
    assert!(String::from_utf8(folder.read("kapittel.md")).unwrap().contains("Alt henger på én"));
}
