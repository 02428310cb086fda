//! Comments of somebody who reads the work: written in a copy for comments, sent back in a small file, taken in, settled.

use proptest::prelude::*;
use serde_json::{Value, json};
use sitat_tests::{Rows, Study, holds, rows};

use crate::themes::{Themed, themed};

pub(crate) fn comments(study: &Study) -> Vec<Value> {
    let all = study.call("comments", json!({"target": null, "open": null, "author": null}));
    all.as_array().unwrap().clone()
}

pub(crate) fn comment(study: &Study, target: &Value, text: &str) -> i64 {
    study.call("create_comment", json!({"target": target, "text": text}))["id"].as_i64().unwrap()
}

fn open(study: &Study, path: &str) {
    study.call("open_project", json!({"path": path, "readOnly": false}));
}

fn work_as(study: &Study, name: &str) {
    study.call("work_as", json!({"name": name}));
}

/// A study with a theme and a claim, and what comments can stand on.
struct Read {
    all: Themed,
    theme: i64,
    claim: i64,
    coding: i64,
    segment: i64,
}

impl Read {
    fn new() -> Self {
        let all = themed();
        let theme = all.theme("Ildsjeler", &["Ildsjel"]);
        let texts = json!({"name": "Ildsjeler", "claim": "Én bærer alt.", "centralConcept": "", "includes": "",
            "excludes": "", "story": "", "answer": ""});
        all.study.call("describe_theme", json!({"id": theme, "texts": texts}));
        let scope = json!({"amount": "all", "unit": "cases", "base": "all"});
        let origin = json!({"theme": null, "code": null, "case": null, "participant": null});
        let request = json!({"text": "Alle er avhengige av én.", "scope": scope, "origin": origin, "evidence": [],
            "withTheme": false});
        let claim = all.study.call("create_claim", request)["id"].as_i64().unwrap();
        let own = all.study.call("source_segments", json!({"id": all.storvik}))["segments"][0].clone();
        let (segment, coding) = (own["id"].as_i64().unwrap(), own["codings"][0]["id"].as_i64().unwrap());
        Self { all, theme, claim, coding, segment }
    }

    fn study(&self) -> &Study {
        &self.all.study
    }

    fn targets(&self) -> [Value; 5] {
        [
            json!({"kind": "coding", "id": self.coding}),
            json!({"kind": "theme", "id": self.theme}),
            json!({"kind": "claim", "id": self.claim}),
            json!({"kind": "code", "id": self.study().code("Nettverk")}),
            json!({"kind": "project"}),
        ]
    }

    fn rows(&self) -> Rows {
        rows(&self.study().project())
    }

    fn own(&self) -> String {
        self.study().project().to_str().unwrap().to_owned()
    }

    /// Makes a copy for comments, lets somebody write in it, and comes back to the project.
    fn commented(&self, name: &str, by: &str, write: impl FnOnce(&Self)) -> String {
        let copy = self.study().path(&format!("{name}.sitat"));
        if !std::path::Path::new(&copy).exists() {
            self.study().call("save_copy", json!({"path": copy, "overwrite": false, "forComments": true}));
        }
        open(self.study(), &copy);
        work_as(self.study(), by);
        write(self);
        let file = self.study().path(&format!("{name}.json"));
        self.study().call("save_comments", json!({"path": file, "overwrite": true}));
        open(self.study(), &self.own());
        work_as(self.study(), "Ida");
        file
    }

    fn take(&self, file: &str) -> Value {
        self.study().call("take_comments", json!({"path": file}))
    }
}

fn fates(taken: &Value) -> Vec<&str> {
    taken["comments"].as_array().unwrap().iter().map(|own| own["fate"].as_str().unwrap()).collect()
}

fn texts(all: &[Value]) -> Vec<&str> {
    all.iter().map(|own| own["text"].as_str().unwrap()).collect()
}

#[test]
fn comments_go_from_a_copy_into_the_project_and_are_settled_and_each_step_can_be_undone() {
    let read = Read::new();
    let file = read.commented("veileder", "Gro", |read| {
        for (place, target) in read.targets().iter().enumerate() {
            comment(read.study(), target, &format!("Merknad {place}"));
        }
    });
    let written: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    assert_eq!((&written["format"], &written["version"]), (&json!("sitat-comments"), &json!(1)));
    let first = &written["comments"][0];
    assert_eq!((&first["author"], &first["on"]["kind"]), (&json!("Gro"), &json!("coding")));
    assert_eq!(first["on"]["words"], "Alt henger på én person hos oss");
    assert_eq!(written["comments"][1]["on"]["words"], "Én bærer alt.");

    let before = read.rows();
    let preview = read.study().call("preview_take_comments", json!({"path": file}));
    assert_eq!((&preview["taken"], fates(&preview)), (&json!(5), vec!["new"; 5]));
    assert_eq!(read.rows(), before, "looking changes nothing");
    assert_eq!(read.take(&file), preview);
    let all = comments(read.study());
    assert_eq!(texts(&all), ["Merknad 0", "Merknad 1", "Merknad 2", "Merknad 3", "Merknad 4"]);
    assert!(all.iter().all(|own| own["standing"] == "there" && own["settled"].is_null() && own["isOwn"] == false));
    assert_eq!(all[0]["place"]["source"], read.all.storvik);
    let on = json!({"target": {"kind": "segment", "id": read.segment}, "open": null, "author": null});
    assert_eq!(read.study().call("comments", on).as_array().unwrap().len(), 1, "with those on the codes there");

    let told = read.study().ask("stages").to_string();
    assert!(told.contains("stage-left-comments") && told.contains("5"), "the stages count what is open: {told}");

    let taken = read.rows();
    let again = read.take(&file);
    assert_eq!((&again["taken"], fates(&again)), (&json!(0), vec!["same"; 5]));
    assert_eq!(read.rows(), taken, "twice is the same as once");
    let id = &all[0]["id"];
    read.study().call("settle_comment", json!({"id": id, "reply": " Flyttet. "}));
    let settled = comments(read.study())[0]["settled"].clone();
    assert_eq!((&settled["by"], &settled["reply"]), (&json!("Ida"), &json!("Flyttet.")));
    let open = json!({"target": null, "open": true, "author": " gro "});
    assert_eq!(read.study().call("comments", open).as_array().unwrap().len(), 4);
    read.study().call("settle_comment", json!({"id": id, "reply": null}));
    assert_eq!(read.rows(), taken, "open again");
    read.study().ask("undo");
    read.study().ask("undo");
    assert_eq!(read.rows(), taken);
    read.study().ask("undo");
    assert_eq!(read.rows(), before, "one step took all of them in");
    read.study().ask("redo");
    assert_eq!(read.rows(), taken);
}

#[test]
fn a_copy_whose_names_are_gone_for_good_brings_comments_that_find_their_places() {
    let read = Read::new();
    let study = read.study();
    let text = "I: Hvem bar det?\nLeder: Det var Kari Moe som bar alt.\nLeder: Nå er det ingen.\n";
    let source = study.import("Tredje.txt", text, &["Elvnes"]);
    study.apply(source, "Kari Moe som bar alt", &["Ildsjel"]);
    study.apply(source, "Nå er det ingen", &["Bredde"]);
    let nameless = study.path("uten-navn.sitat");
    study.call("save_copy", json!({"path": nameless, "overwrite": false, "forComments": false}));
    open(study, &nameless);
    let list = study.file("navn.csv", "navn;erstatning;type\nKari Moe;Anne;person\n");
    let found = study.call("find_names", json!({"file": list, "source": null}));
    let places: Vec<&Value> = found["places"].as_array().unwrap().iter().map(|place| &place["place"]).collect();
    study.call("replace_names", json!({"file": list, "places": places, "labels": true, "cases": true, "memos": true}));
    study.call("forget_names", json!({"file": list}));

    let file = read.commented("veileder", "Gro", |_| {
        let segments = study.call("source_segments", json!({"id": source}))["segments"].clone();
        for segment in segments.as_array().unwrap() {
            comment(study, &json!({"kind": "coding", "id": segment["codings"][0]["id"]}), "Er dette nok?");
        }
    });
    for path in [study.path("veileder.sitat"), file.clone()] {
        assert!(!holds(std::path::Path::new(&path), "Kari"), "no name leaves in {path}");
    }
    assert_eq!(fates(&read.take(&file)), ["new", "new"]);
    let all = comments(study);
    assert_eq!(all[0]["place"]["source"], source);
    assert_eq!((&all[0]["words"], &all[0]["wordsNow"]), (&json!("Anne som bar alt"), &json!("Kari Moe som bar alt")));
    assert_eq!((&all[1]["standing"], &all[1]["words"]), (&json!("there"), &json!("Nå er det ingen")));
}

#[test]
fn in_a_copy_for_comments_everything_can_be_read_and_nothing_but_own_comments_is_written() {
    let read = Read::new();
    let study = read.study();
    let old = comment(study, &json!({"kind": "project"}), "Fra meg selv");
    let source = read.all.storvik;
    let code = study.code("Nettverk");
    let segment = read.segment;
    read.commented("veileder", "Gro", |read| {
        let info = study.ask("project");
        assert_eq!((&info["readOnly"], &info["undo"]), (&json!(true), &Value::Null));
        assert!(info["commentCopy"]["madeBy"].is_string(), "{info}");
        let copy = std::path::PathBuf::from(info["path"].as_str().unwrap());
        let before = rows(&copy);
        let only = "refused comments-copy-only";
        let other = format!("refused comments-somebody-else author={}", comments(study)[0]["author"].as_str().unwrap());
        let write = [
            ("create_code", json!({"parent": null, "name": "Ny", "isCodable": true})),
            ("rename_code", json!({"id": code, "language": "nb", "name": "Nett"})),
            ("delete_codes", json!({"ids": [code], "reason": "nei"})),
            (
                "apply_codes",
                json!({"source": source, "stretches": [{"start": 0, "end": 3}], "codes": [code],
                "newCode": null}),
            ),
            ("create_memo", json!({"target": {"kind": "project"}, "kind": "note", "text": "Hei"})),
            ("rename_project", json!({"name": "Mitt"})),
            ("set_identification", json!({"level": "code"})),
            ("rename_source", json!({"id": source, "name": "Annet"})),
            ("set_theme_status", json!({"id": read.theme, "status": "reviewed"})),
            ("delete_claim", json!({"id": read.claim})),
            ("settle_comment", json!({"id": old, "reply": "Ja"})),
            ("settle_comment", json!({"id": old, "reply": null})),
            ("explain_step", json!({"id": 1, "reason": "Fordi"})),
            ("set_source_progress", json!({"sources": [source], "declared": "read"})),
            ("begin_round", json!({"isShuffled": false})),
            ("undo", json!({})),
        ];
        for (name, request) in write {
            let said = study.refused(name, request);
            assert!(said == only, "{name}: {said}");
        }
        assert_eq!(study.refused("write_comment", json!({"id": old, "text": "Nei"})), other);
        assert_eq!(study.refused("write_comment", json!({"id": old, "text": ""})), other);
        assert_eq!(rows(&copy), before);
        assert_eq!(study.call("memos", json!({"target": null, "kinds": [], "on": [], "words": ""})), json!([]));
        assert!(study.text(source).contains("Alt henger på én person"));

        let id = comment(study, &json!({"kind": "segment", "id": segment}), "Hvem sier dette?");
        study.call("write_comment", json!({"id": id, "text": "Hvem er det som sier dette?"}));
        study.ask("undo");
        assert_eq!(comments(study)[1]["text"], "Hvem sier dette?");
        study.ask("redo");
        study.call("write_comment", json!({"id": id, "text": " "}));
        assert_eq!(comments(study).len(), 1);
        for _ in 0..3 {
            study.ask("undo");
        }
        assert_eq!(rows(&copy), before);
        assert_eq!(study.refused("undo", json!({})), only, "what was done before the copy stays");
    });
    let nothing = json!({"target": {"kind": "theme", "id": 999}, "text": "Hei"});
    assert!(study.refused("create_comment", nothing).starts_with("not-found"));
    assert_eq!(
        study.refused("create_comment", json!({"target": {"kind": "project"}, "text": " \n"})),
        "refused comments-blank"
    );
}

#[test]
fn what_a_comment_stood_on_may_be_gone_or_changed_and_the_comment_says_so() {
    let read = Read::new();
    let study = read.study();
    let file = read.commented("veileder", "Gro", |read| {
        read.targets().iter().for_each(|target| _ = comment(study, target, "Tja"));
    });
    study.call("remove_codings", json!({"ids": [read.coding]}));
    let texts = json!({"name": "Ildsjeler", "claim": "Få bærer alt.", "centralConcept": "", "includes": "",
        "excludes": "", "story": "", "answer": ""});
    study.call("describe_theme", json!({"id": read.theme, "texts": texts}));
    let taken = read.take(&file);
    let standings: Vec<&str> =
        taken["comments"].as_array().unwrap().iter().map(|own| own["standing"].as_str().unwrap()).collect();
    assert_eq!(standings, ["gone", "changed", "there", "there", "there"]);
    let all = comments(study);
    assert_eq!((&all[0]["standing"], &all[0]["target"]), (&json!("gone"), &Value::Null));
    assert_eq!(all[0]["words"], "Alt henger på én person hos oss");
    assert!(all[0]["name"].as_str().unwrap().ends_with("· Ildsjel"), "{}", all[0]["name"]);
    assert_eq!((&all[1]["words"], &all[1]["wordsNow"]), (&json!("Én bærer alt."), &json!("Få bærer alt.")));
}

#[test]
fn a_newer_text_replaces_what_came_before_and_what_was_changed_or_deleted_here_stays_so() {
    let read = Read::new();
    let study = read.study();
    let ids: std::cell::RefCell<Vec<i64>> = std::cell::RefCell::default();
    let write = |read: &Read| {
        ids.borrow_mut().extend(read.targets().iter().map(|target| comment(study, target, "Første")));
    };
    let first = read.commented("veileder", "Gro", write);
    let (kept, file) = (study.path("første.json"), first.clone());
    std::fs::copy(&first, &kept).unwrap();
    read.take(&first);
    // Gro works here too, and has changed one and deleted another.
    work_as(study, "Gro");
    let here = comments(study);
    study.call("write_comment", json!({"id": here[0]["id"], "text": "Endret her"}));
    study.call("write_comment", json!({"id": here[1]["id"], "text": ""}));
    read.commented("veileder", "Gro", |_| {
        for id in ids.borrow().iter().take(3) {
            study.call("write_comment", json!({"id": id, "text": "Andre"}));
        }
    });
    let taken = read.take(&file);
    assert_eq!(fates(&taken), ["changed-here", "deleted-here", "newer", "same", "same"]);
    assert_eq!(texts(&comments(study)), ["Endret her", "Andre", "Første", "Første"]);
    let now = read.rows();
    assert_eq!(
        fates(&read.take(&kept)),
        ["same", "deleted-here", "same", "same", "same"],
        "an older file changes nothing"
    );
    assert_eq!(read.rows(), now);
}

#[test]
fn a_file_that_cannot_be_taken_is_refused_in_a_sentence_and_nothing_changes() {
    let read = Read::new();
    let study = read.study();
    let file = read.commented("veileder", "Gro", |read| {
        comment(study, &read.targets()[1], "Tja");
    });
    let words = std::fs::read_to_string(&file).unwrap();
    let before = read.rows();
    let refused = |name: &str, content: &str| {
        let path = study.file(name, content);
        let said = study.refused("take_comments", json!({"path": path}));
        assert_eq!(study.refused("preview_take_comments", json!({"path": path})), said);
        said.split_whitespace().nth(1).unwrap().to_owned()
    };
    let guid = serde_json::from_str::<Value>(&words).unwrap()["project"]["id"].as_str().unwrap().to_owned();
    assert_eq!(refused("a.json", &words.replace(&guid, "annet")), "comments-other-project");
    assert_eq!(refused("b.json", &words[..words.len() / 2]), "comments-damaged-file");
    assert_eq!(refused("c.json", &words.replace("\"version\": 1", "\"version\": 7")), "comments-newer-file");
    assert_eq!(refused("d.json", "{}"), "comments-other-file");
    assert_eq!(refused("e.json", ""), "comments-other-file");
    assert_eq!(refused("f.json", &words.replace("Z\"", "\"")), "comments-damaged-file");
    let large = study.path("g.json");
    std::fs::File::create(&large).unwrap().set_len(100 << 20).unwrap();
    assert_eq!(
        study.refused("take_comments", json!({"path": large})),
        "refused comments-too-large file=g.json limit=16 megabytes=100"
    );
    let folder = study.path("h.json");
    std::fs::create_dir(&folder).unwrap();
    assert_eq!(study.refused("take_comments", json!({"path": folder})), "refused comments-other-file file=h.json");
    let missing = study.refused("take_comments", json!({"path": study.path("i.json")}));
    assert!(missing.starts_with("refused project-cannot-read file=i.json"), "{missing}");
    let other = json!({"path": study.path("j.txt"), "overwrite": false});
    assert_eq!(study.refused("save_comments", other), "refused comments-no-json file=j.txt");
    let there = json!({"path": file, "overwrite": false});
    assert_eq!(study.refused("save_comments", there), "file-exists project-file-exists file=veileder.json");
    assert_eq!(read.rows(), before);
}

#[test]
fn merging_a_copy_brings_its_comments_with_what_was_answered() {
    let read = Read::new();
    let study = read.study();
    let copy = study.path("kopi.sitat");
    study.call("save_copy", json!({"path": copy, "overwrite": false, "forComments": false}));
    open(study, &copy);
    work_as(study, "Gro");
    for target in read.targets().iter().take(2) {
        comment(study, target, "Tja");
    }
    study.call("settle_comment", json!({"id": comments(study)[0]["id"], "reply": "Ok"}));
    open(study, &read.own());
    let before = read.rows();
    let merge = json!({"path": copy, "choices": []});
    assert_eq!(study.call("preview_merge_copy", merge.clone())["comments"], 2);
    study.call("merge_copy", merge.clone());
    let all = comments(study);
    assert_eq!((texts(&all), &all[0]["settled"]["reply"]), (vec!["Tja", "Tja"], &json!("Ok")));
    assert_eq!(study.call("preview_merge_copy", merge)["isEmpty"], true);
    study.ask("undo");
    assert_eq!(read.rows(), before);
}

#[test]
fn in_a_blind_pass_comments_of_others_on_what_is_not_read_are_not_shown() {
    let read = Read::new();
    let study = read.study();
    for name in ["Anna", "Bjørn"] {
        study.call("create_coder", json!({"name": name}));
    }
    work_as(study, "Anna");
    comment(study, &read.targets()[0], "Om en koding");
    comment(study, &read.targets()[1], "Om et tema");
    let coders = study.ask("coders")["coders"].clone();
    let id =
        |name: &str| coders.as_array().unwrap().iter().find(|own| own["name"] == name).unwrap()["id"].as_i64().unwrap();
    let begin = json!({"sources": [read.all.storvik], "coders": [id("Anna"), id("Bjørn")]});
    study.call("begin_blind_pass", begin);
    work_as(study, "Bjørn");
    assert_eq!(texts(&comments(study)), ["Om et tema"]);
    let file = study.path("blind.json");
    study.call("save_comments", json!({"path": file, "overwrite": false}));
    assert!(!std::fs::read_to_string(&file).unwrap().contains("Om en koding"));
    work_as(study, "Anna");
    assert_eq!(texts(&comments(study)), ["Om en koding", "Om et tema"]);
}

/// What is told of all comments, whatever number they have here.
fn told(study: &Study) -> Vec<String> {
    let told = |own: &Value| {
        format!("{} {} {} {} {}", own["author"], own["name"], own["text"], own["changedAt"], own["standing"])
    };
    let mut all: Vec<String> = comments(study).iter().map(told).collect();
    all.sort();
    all
}

/// A file of comments on the project as somebody could have saved it.
fn file_of(study: &Study, name: &str, project: &str, states: &[(u8, u8)]) -> String {
    let theme = "finnes-ikke";
    let comments: Vec<Value> = states
        .iter()
        .map(|(comment, state)| {
            json!({"id": format!("k-{comment}"), "author": format!("Leser {}", comment % 2),
                "created_at": "2026-03-01T10:00:00.000Z", "changed_at": format!("2026-03-01T10:00:0{}.000Z", state % 5),
                "on": {"kind": "theme", "id": theme, "name": "Tema", "words": ""},
                "text": format!("Tekst {}", state / 5)})
        })
        .collect();
    let file = json!({"format": "sitat-comments", "version": 1, "project": {"id": project}, "comments": comments});
    study.file(name, file.to_string())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn files_taken_in_any_order_and_twice_give_the_same_comments(
        files in prop::collection::vec(prop::collection::vec((0_u8..5, 0_u8..20), 0..6), 1..5),
        order in prop::collection::vec(any::<prop::sample::Index>(), 0..8),
    ) {
        let study = Study::new();
        study.call("save_comments", json!({"path": study.path("tom.json"), "overwrite": false}));
        let empty: Value = serde_json::from_slice(&std::fs::read(study.path("tom.json")).unwrap()).unwrap();
        let project = empty["project"]["id"].as_str().unwrap();
        let paths: Vec<String> = files
            .iter()
            .enumerate()
            .map(|(place, states)| file_of(&study, &format!("{place}.json"), project, states))
            .collect();
        for path in &paths {
            study.call("take_comments", json!({"path": path}));
        }
        // The latest state of each, found by hand: by time, then by words.
        let mut latest: std::collections::BTreeMap<u8, (u8, u8)> = std::collections::BTreeMap::new();
        for (comment, state) in files.iter().flatten() {
            let own = (state % 5, state / 5);
            let known = latest.entry(*comment).or_insert(own);
            *known = (*known).max(own);
        }
        let mut expected: Vec<String> = latest.values().map(|(_, text)| format!("Tekst {text}")).collect();
        let all = comments(&study);
        let mut found: Vec<String> = texts(&all).into_iter().map(str::to_owned).collect();
        expected.sort();
        found.sort();
        prop_assert_eq!(found, expected);
        let once = told(&study);
        for index in &order {
            study.call("take_comments", json!({"path": index.get(&paths)}));
            prop_assert_eq!(told(&study), once.clone());
        }
        while study.try_call("undo", json!({})).is_ok() {}
        for path in paths.iter().rev().chain(order.iter().map(|index| index.get(&paths))) {
            study.call("take_comments", json!({"path": path}));
        }
        prop_assert_eq!(told(&study), once);
    }
}
