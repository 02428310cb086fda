//! A passphrase in the key ring of the system, for those who wish it: kept, found, forgotten, and in no file.

use std::path::Path;

use serde_json::{Value, json};
use sitat_tests::{Study, TestRing};

const WORDS: &str = "Kanarifuglværet hest batteri";
const OTHER: &str = "Kanarifuglværet stift ullsokk";
const NEEDED: &str = "passphrase passphrase-needed file=prøve.sitat";

/// A project with a passphrase on a machine with a key ring, closed.
fn protected(ring: &std::sync::Arc<TestRing>) -> Study {
    let study = Study::with_key_ring(ring);
    let request = json!({"path": study.path("prøve.sitat"), "name": "Prøve", "language": "nb", "passphrase": WORDS});
    study.call("create_project", request);
    study.ask("close_project");
    study
}

fn opening(study: &Study, passphrase: Option<&str>) -> Value {
    json!({"path": study.path("prøve.sitat"), "readOnly": false, "passphrase": passphrase})
}

/// The same, opened by typing and remembered.
fn remembered(ring: &std::sync::Arc<TestRing>) -> Study {
    let study = protected(ring);
    study.call("open_project", opening(&study, Some(WORDS)));
    study.call("remember_passphrase", json!({"passphrase": WORDS}));
    study
}

fn is_remembered(study: &Study) -> bool {
    let state = study.ask("key_ring");
    assert_eq!(state["isThere"], true);
    state["isRemembered"].as_bool().unwrap()
}

/// Files below a folder that hold the first word of the passphrases.
fn holding(folder: &Path) -> Vec<String> {
    let word = WORDS.split(' ').next().unwrap().as_bytes();
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(holding(&path));
        } else if std::fs::read(&path).unwrap_or_default().windows(word.len()).any(|own| own == word) {
            found.push(path.display().to_string());
        }
    }
    found
}

#[test]
fn nothing_is_remembered_unless_somebody_wishes_it_and_no_ring_is_asked() {
    let ring = TestRing::new();
    let mut study = protected(&ring);
    assert_eq!(study.ask("application")["hasKeyRing"], true);
    assert_eq!(study.refused("open_project", opening(&study, None)), NEEDED);
    study.call("open_project", opening(&study, Some(WORDS)));
    assert!(!is_remembered(&study));
    study.call("set_passphrase", json!({"old": WORDS, "new": OTHER}));
    study.ask("forget_passphrase");
    study.ask("lock_project");
    study.call("unlock_project", json!({"passphrase": OTHER}));
    study.start_anew();
    assert_eq!(study.refused("open_project", opening(&study, None)), NEEDED);
    study.call("forget_recent", json!({"path": study.path("prøve.sitat")}));
    assert_eq!((ring.times_asked(), ring.kept()), (0, Vec::new()));
}

#[test]
fn a_remembered_passphrase_opens_its_file_without_typing_and_stands_in_no_file() {
    let ring = TestRing::new();
    let mut study = remembered(&ring);
    assert!(is_remembered(&study));
    assert_eq!(ring.kept(), [WORDS]);
    study.start_anew();
    assert_eq!(study.call("open_project", opening(&study, None))["hasPassphrase"], true);
    study.call("create_code", json!({"parent": null, "name": "Ventetid", "isCodable": true}));
    study.ask("back_up");
    let folder = Path::new(&study.path("")).to_owned();
    assert_eq!(holding(&folder), [""; 0]);
    let settings = std::fs::read_to_string(study.path("settings/settings.json")).unwrap();
    assert!(settings.contains("\"remembered\": [\n    {"), "{settings}");
    // The search would find it.
    study.file("lapp.txt", WORDS);
    assert_eq!(holding(&folder).len(), 1);
    // Another file, were it beside this one, is asked for as before.
    let copy = study.path("kopi.sitat");
    study.call("save_copy", json!({"path": copy, "overwrite": false, "forComments": false}));
    ring.times_asked();
    let refused = study.refused("open_project", json!({"path": copy, "readOnly": false}));
    assert_eq!((refused.as_str(), ring.times_asked()), ("passphrase passphrase-needed file=kopi.sitat", 0));
}

#[test]
fn another_passphrase_than_that_of_the_project_is_not_kept() {
    let ring = TestRing::new();
    let study = protected(&ring);
    study.call("open_project", opening(&study, Some(WORDS)));
    let refused = |passphrase: &str| study.refused("remember_passphrase", json!({"passphrase": passphrase}));
    assert_eq!(refused(OTHER), "passphrase passphrase-wrong file=prøve.sitat");
    assert_eq!(refused(" "), "refused passphrase-empty");
    assert_eq!((ring.times_asked(), is_remembered(&study)), (0, false));
    // Where there is none, or no ring, nothing can be kept.
    let plain = Study::with_key_ring(&ring);
    plain.call("create_project", json!({"path": plain.path("prøve.sitat"), "name": "Prøve", "language": "nb"}));
    assert_eq!(plain.ask("key_ring"), json!({"isThere": false, "isRemembered": false}));
    let refused = plain.refused("remember_passphrase", json!({"passphrase": WORDS}));
    assert_eq!(refused, "refused key-ring-without-passphrase");
    let without = Study::new();
    without.call("set_passphrase", json!({"old": null, "new": WORDS}));
    assert_eq!(without.ask("application")["hasKeyRing"], false);
    assert_eq!(without.ask("key_ring"), json!({"isThere": false, "isRemembered": false}));
    assert_eq!(without.refused("remember_passphrase", json!({"passphrase": WORDS})), "refused key-ring-missing");
}

#[test]
fn a_passphrase_that_was_changed_elsewhere_is_asked_for_again_and_the_old_one_forgotten() {
    let ring = TestRing::new();
    let study = remembered(&ring);
    // Elsewhere there is no such ring.
    let elsewhere = Study::without_project();
    study.ask("close_project");
    elsewhere.call("open_project", opening(&study, Some(WORDS)));
    elsewhere.call("set_passphrase", json!({"old": WORDS, "new": OTHER}));
    elsewhere.ask("close_project");
    assert_eq!(study.refused("open_project", opening(&study, None)), NEEDED);
    assert_eq!(ring.kept(), [""; 0]);
    study.call("open_project", opening(&study, Some(OTHER)));
    assert!(!is_remembered(&study));
    // Taken out of the ring by other means.
    study.call("remember_passphrase", json!({"passphrase": OTHER}));
    study.ask("close_project");
    ring.empty();
    assert_eq!(study.refused("open_project", opening(&study, None)), NEEDED);
    ring.times_asked();
    assert_eq!(study.refused("open_project", opening(&study, None)), NEEDED);
    assert_eq!(ring.times_asked(), 0, "it was forgotten");
}

#[test]
fn what_was_locked_opens_by_typing_only_whatever_way_it_is_opened() {
    let ring = TestRing::new();
    let mut study = remembered(&ring);
    study.ask("lock_project");
    ring.times_asked();
    assert_eq!(study.refused("open_project", opening(&study, None)), NEEDED);
    study.ask("close_project");
    assert_eq!(study.refused("open_project", opening(&study, None)), NEEDED);
    let there = study.in_another_window(&[("open_project", opening(&study, None))]);
    assert_eq!(there, [Err(NEEDED.to_owned())]);
    study.start_anew();
    assert_eq!(study.refused("open_project", opening(&study, None)), NEEDED);
    assert_eq!(ring.times_asked(), 0);
    // A wrong one opens nothing, now or after.
    assert!(study.refused("open_project", opening(&study, Some(OTHER))).contains("passphrase-wrong"));
    assert_eq!(study.refused("open_project", opening(&study, None)), NEEDED);
    // Once typed, it is remembered as before.
    study.call("open_project", opening(&study, Some(WORDS)));
    assert!(is_remembered(&study));
    study.ask("lock_project");
    study.call("unlock_project", json!({"passphrase": WORDS}));
    study.ask("close_project");
    study.call("open_project", opening(&study, None));
}

#[test]
fn a_ring_that_refuses_tells_so_and_nothing_is_remembered() {
    let ring = TestRing::new();
    let study = protected(&ring);
    study.call("open_project", opening(&study, Some(WORDS)));
    ring.refuse(true);
    let refused = study.refused("remember_passphrase", json!({"passphrase": WORDS}));
    assert_eq!(refused, "refused key-ring-refused reason=…");
    assert!(!is_remembered(&study));
    ring.refuse(false);
    study.call("remember_passphrase", json!({"passphrase": WORDS}));
    // It says no when it is to let go: what is still there is told to be there.
    ring.refuse(true);
    assert_eq!(study.refused("forget_passphrase", json!({})), "refused key-ring-keeps reason=…");
    assert!(is_remembered(&study));
    // It says no today, and yes tomorrow.
    study.ask("close_project");
    assert_eq!(study.refused("open_project", opening(&study, None)), NEEDED);
    ring.refuse(false);
    study.call("open_project", opening(&study, None));
    study.ask("forget_passphrase");
    assert_eq!((ring.kept(), is_remembered(&study)), (Vec::new(), false));
    study.ask("close_project");
    assert_eq!(study.refused("open_project", opening(&study, None)), NEEDED);
}

#[test]
fn another_passphrase_takes_the_place_of_the_one_that_was_kept() {
    let ring = TestRing::new();
    let study = remembered(&ring);
    study.call("set_passphrase", json!({"old": WORDS, "new": OTHER}));
    assert_eq!((ring.kept(), is_remembered(&study)), (vec![OTHER.to_owned()], true));
    study.ask("close_project");
    study.call("open_project", opening(&study, None));
    ring.refuse(true);
    study.call("set_passphrase", json!({"old": OTHER, "new": WORDS}));
    assert!(!is_remembered(&study), "what it still has opens nothing");
    ring.refuse(false);
    study.call("remember_passphrase", json!({"passphrase": WORDS}));
    study.call("set_passphrase", json!({"old": WORDS, "new": null}));
    assert_eq!(ring.kept(), [""; 0]);
    assert_eq!(study.ask("key_ring"), json!({"isThere": false, "isRemembered": false}));
}

#[test]
fn a_file_that_is_taken_off_the_list_or_destroyed_is_forgotten() {
    let ring = TestRing::new();
    let study = remembered(&ring);
    study.ask("close_project");
    study.call("forget_recent", json!({"path": study.path("prøve.sitat")}));
    assert_eq!(ring.kept(), [""; 0]);
    assert_eq!(study.refused("open_project", opening(&study, None)), NEEDED);
    study.call("open_project", opening(&study, Some(WORDS)));
    study.call("remember_passphrase", json!({"passphrase": WORDS}));
    let protocol = study.path("protokoll.md");
    assert!(study.try_call("destroy_project", json!({"protocol": protocol})).is_err());
    assert_eq!(ring.kept(), [WORDS], "nothing was destroyed");
    for (name, request) in [
        ("set_identification", json!({"level": "pseudonym"})),
        ("export_for_closing", json!({"path": study.path("arkiv"), "overwrite": false})),
        ("confirm_recordings_deleted", json!({})),
        ("destroy_names", json!({})),
        ("write_protocol", json!({"path": protocol, "overwrite": false})),
        ("destroy_project", json!({"protocol": protocol})),
    ] {
        study.call(name, request);
    }
    assert_eq!(ring.kept(), [""; 0]);
}

#[test]
fn of_two_copies_the_one_that_was_remembered_last_is_and_each_window_sees_it() {
    let ring = TestRing::new();
    let study = remembered(&ring);
    let copy = study.path("kopi.sitat");
    study.call("save_copy", json!({"path": copy, "overwrite": false, "forComments": false}));
    study.ask("close_project");
    let of_copy = |passphrase: Option<&str>| json!({"path": copy, "readOnly": false, "passphrase": passphrase});
    let there = study.in_another_window(&[
        ("open_project", of_copy(Some(WORDS))),
        ("set_passphrase", json!({"old": WORDS, "new": OTHER})),
        ("remember_passphrase", json!({"passphrase": OTHER})),
    ]);
    assert!(there.iter().all(Result::is_ok), "{there:?}");
    // What the first window writes for other reasons leaves that as it is.
    study.call("forget_recent", json!({"path": study.path("ukjent.sitat")}));
    assert_eq!(ring.kept(), [OTHER]);
    assert_eq!(study.refused("open_project", opening(&study, None)), NEEDED);
    assert_eq!(study.call("open_project", of_copy(None))["hasPassphrase"], true);
}
