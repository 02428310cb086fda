//! Stories of texts that are edited: lost words, replacing, revisions, corrected files, the review list.

use serde_json::{Value, json};
use sitat_tests::Study;

const TEXT: &str = "I: Hva skjedde?\nKari: Ingen ringte på Årø, 😀 og det var stille. Vi ventet hele dagen.\nI: Og så?\nOla: Så kom Kari tilbake med nye verktøy fra byen.\n";

fn study() -> (Study, i64) {
    let study = Study::new();
    let source = study.import("intervju.txt", TEXT, &["Dalvoll"]);
    for code in ["vente", "stille", "verktøy"] {
        study.call("create_code", json!({"parent": null, "name": code, "isCodable": true}));
    }
    study.apply(source, "Vi ventet hele dagen", &["vente"]);
    study.apply(source, "det var stille", &["stille"]);
    study.apply(source, "nye verktøy fra byen", &["verktøy"]);
    (study, source)
}

fn edit(study: &Study, source: i64, words: &str, text: &str) -> Value {
    let place = study.find(source, words);
    let replacement = json!({"start": place.start, "end": place.end, "text": text});
    study.call("edit_text", json!({"source": source, "replacements": [replacement], "turn": null}))
}

/// The words of each passage, with whether they are certain.
fn passages(study: &Study, source: i64) -> Vec<String> {
    let view = study.call("source_text", json!({"id": source}));
    let text: Vec<char> = view["text"].as_str().unwrap().chars().collect();
    let offset = |value: &Value| usize::try_from(value.as_u64().unwrap()).unwrap();
    view["segments"]
        .as_array()
        .unwrap()
        .iter()
        .map(|segment| {
            assert_eq!(segment["isCertain"], true);
            let stretches = segment["stretches"].as_array().unwrap();
            stretches
                .iter()
                .map(|one| text[offset(&one["start"])..offset(&one["end"])].iter().collect::<String>())
                .collect()
        })
        .collect()
}

fn review(study: &Study) -> Vec<Value> {
    study.call("review_list", json!({"source": null})).as_array().unwrap().clone()
}

fn find(words: &str) -> Value {
    json!({"words": words, "source": null, "caseSensitive": false, "wholeWords": false})
}

#[test]
fn a_typo_is_put_right_and_every_passage_stays_on_its_words() {
    let (study, source) = study();
    study.search("ringde");
    assert_eq!(edit(&study, source, "ringte", "ringde"), json!({"changes": 1, "lost": 0}));
    edit(&study, source, "hele dagen", "heile dagen, ja");
    assert_eq!(passages(&study, source), ["det var stille", "Vi ventet heile dagen, ja", "nye verktøy fra byen"]);
    assert_eq!(study.search("ringde")["total"], 1, "search knows the text as it is");
    assert_eq!(study.search("ringte")["total"], 0);
    let undone = study.ask("undo");
    assert_eq!(undone["label"]["operation"], "edit_text");
    assert_eq!(undone["changes"]["texts"], json!([source]));
    study.ask("undo");
    assert_eq!(study.text(source), TEXT);
    assert_eq!(passages(&study, source), ["det var stille", "Vi ventet hele dagen", "nye verktøy fra byen"]);
}

#[test]
fn a_passage_whose_words_are_deleted_waits_and_can_be_placed_or_let_go() {
    let (study, source) = study();
    let counts = |study: &Study| study.ask("project")["counts"]["segments"].clone();
    assert_eq!(counts(&study), 3);
    assert_eq!(edit(&study, source, " Vi ventet hele dagen.", "")["lost"], 1);
    assert_eq!(counts(&study), 2, "it counts nowhere");
    let [lost] = &review(&study)[..] else { panic!("one is lost") };
    assert_eq!((&lost["words"], &lost["reason"]), (&json!("Vi ventet hele dagen"), &json!("deleted")));
    assert_eq!((&lost["suggestion"], &lost["codes"]), (&json!(null), &json!([study.code("vente")])));
    let excerpt = lost["excerpt"].clone();
    edit(&study, source, "stille.", "stille. Vi venta heile dagen, vi ventet hele dagen.");
    let [lost] = &review(&study)[..] else { panic!("still lost") };
    assert_eq!(lost["suggestion"]["words"], "vi ventet hele dagen");
    study.call("place_words", json!({"item": lost["item"], "stretch": lost["suggestion"]["stretch"]}));
    assert!(review(&study).is_empty());
    assert_eq!(counts(&study), 3);
    let segments = study.call("source_segments", json!({"id": source}))["segments"].clone();
    assert!(segments.as_array().unwrap().iter().any(|segment| segment["excerpt"] == excerpt), "the id is the same");
    study.ask("undo");
    assert_eq!((review(&study).len(), counts(&study)), (1, json!(2)));
    let item = review(&study)[0]["item"].clone();
    study.call("drop_words", json!({"item": item}));
    assert!(review(&study).is_empty());
    study.ask("undo");
    assert_eq!(review(&study).len(), 1);
    study.call("place_words", json!({"item": item, "stretch": study.find(source, "Så kom Kari").stretch()}));
    assert!(passages(&study, source).contains(&"Så kom Kari".to_owned()));
    for _ in 0..3 {
        study.ask("undo");
    }
    assert_eq!(study.text(source), TEXT);
    assert_eq!((review(&study).len(), counts(&study)), (0, json!(3)));
}

#[test]
fn words_are_replaced_in_all_texts_in_one_step_only_where_they_were_chosen() {
    let (study, source) = study();
    let other = study.import("andre.txt", "Kari: Hei, KARI her.\nI: Kari?\n", &[]);
    let found = study.call("find_words", find("kari"));
    assert_eq!(found["total"], 5);
    let places: Vec<Value> = found["places"].as_array().unwrap().iter().map(|one| one["place"].clone()).collect();
    assert_eq!(found["places"][1]["words"], "Kari");
    let chosen = [&places[1], &places[3], &places[4]];
    let request = json!({"find": find("kari"), "replacement": "Mari-Anne", "places": chosen});
    assert_eq!(study.call("replace_text", request.clone()), json!({"places": 3, "sources": 2, "lost": 0}));
    assert_eq!(study.text(other), "Kari: Hei, Mari-Anne her.\nI: Mari-Anne?\n");
    assert!(study.text(source).contains("Så kom Mari-Anne tilbake"));
    assert_eq!(passages(&study, source)[2], "nye verktøy fra byen");
    assert_eq!(study.refused("replace_text", request), "refused edit-outside-text");
    study.ask("undo");
    assert_eq!(study.text(source), TEXT);
    assert_eq!(study.text(other), "Kari: Hei, KARI her.\nI: Kari?\n");
    assert_eq!(study.refused("find_words", find("")), "refused edit-nothing-to-find");
}

#[test]
fn every_revision_can_be_read_and_compared() {
    let (study, source) = study();
    edit(&study, source, "ringte", "ringde");
    edit(&study, source, "stille", "stilt");
    let revisions = study.call("revisions", json!({"id": source}));
    let [last, first, original] = &revisions.as_array().unwrap()[..] else { panic!("{revisions}") };
    assert_eq!((&last["kind"], &last["isCurrent"], &original["kind"]), (&json!("edit"), &json!(true), &json!(null)));
    assert_eq!((&first["changes"], &first["removed"], &first["inserted"]), (&json!(1), &json!(1), &json!(1)));
    let text = study.call("text_of_revision", json!({"source": source, "revision": null}));
    assert_eq!(text["text"], TEXT);
    let request = json!({"source": source, "from": null, "to": last["id"]});
    let runs = study.call("revision_differences", request);
    let of = |kind: &str| -> Vec<&str> {
        let runs = runs.as_array().unwrap().iter().filter(|run| run["kind"] == kind);
        runs.map(|run| run["text"].as_str().unwrap()).collect()
    };
    assert_eq!((of("removed"), of("inserted")), (vec!["ringte", "stille"], vec!["ringde", "stilt"]));
}

#[test]
fn edits_that_cannot_be_are_refused_with_a_sentence() {
    let (study, source) = study();
    let refused = |replacements: Value| {
        study.refused("edit_text", json!({"source": source, "replacements": replacements, "turn": null}))
    };
    let all = u32::try_from(TEXT.chars().count()).unwrap();
    assert_eq!(refused(json!([{"start": 0, "end": all + 1, "text": ""}])), "refused edit-outside-text");
    assert_eq!(refused(json!([{"start": u32::MAX, "end": u32::MAX, "text": "x"}])), "refused edit-outside-text");
    assert_eq!(refused(json!([{"start": 0, "end": all, "text": " \n"}])), "refused edit-nothing-left");
    let two = json!([{"start": 3, "end": 9, "text": "x"}, {"start": 5, "end": 12, "text": "y"}]);
    assert_eq!(refused(two), "refused edit-overlapping");
    assert_eq!(study.text(source), TEXT);
    let nothing = json!({"source": source, "replacements": [{"start": 3, "end": 6, "text": "Hva"}], "turn": null});
    let before = study.ask("project")["undo"].clone();
    assert_eq!(study.call("edit_text", nothing)["changes"], 0);
    assert_eq!(study.ask("project")["undo"], before, "what changes nothing is no step");
}

#[test]
fn a_corrected_file_takes_the_place_of_the_text_and_codings_follow() {
    let (study, source) = study();
    let corrected = "I: Hva skjedde?\nKari: Ingen ringte oss på Årø. Vi ventet hele den lange dagen.\nI: Og så?\nOla: Så kom Kari tilbake, med nye verktøy fra byen.\nPer: Det stemmer.\n";
    let path = study.file("rettet.txt", corrected);
    let preview = study.call("preview_correction", json!({"source": source, "path": path}));
    assert_eq!((&preview["kept"], &preview["changed"], &preview["lost"]), (&json!(1), &json!(1), &json!(1)));
    assert_eq!(preview["newLabels"], json!(["Per"]));
    assert_eq!(study.text(source), TEXT, "nothing has entered");
    let speakers = |study: &Study| study.call("speakers", json!({"source": source}));
    let before = speakers(&study);
    assert_eq!(study.call("correct_source", json!({"source": source, "path": path})), preview);
    assert_eq!(study.text(source), corrected);
    assert_eq!(passages(&study, source), ["Vi ventet hele den lange dagen", "nye verktøy fra byen"]);
    let lost = review(&study);
    assert_eq!((lost.len(), &lost[0]["words"]), (1, &json!("det var stille")));
    let view = study.call("source_text", json!({"id": source}));
    assert_eq!(view["turns"].as_array().unwrap().len(), 5);
    let after = speakers(&study);
    assert_eq!(after[1]["id"], before[1]["id"], "a speaker is the same by the label");
    assert_eq!(
        study.refused("correct_source", json!({"source": source, "path": path})),
        "refused edit-nothing-corrected file=rettet.txt"
    );
    study.ask("undo");
    assert_eq!(study.text(source), TEXT);
    assert_eq!(speakers(&study), before);
    assert_eq!(passages(&study, source).len(), 3);
    study.ask("redo");
    assert_eq!(study.text(source), corrected);
    assert_eq!(study.call("source_text", json!({"id": source})), view);
}
