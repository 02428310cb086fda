//! Backups, looking whether a file is whole, and saving what can be read, by scripts.

use serde_json::json;

use crate::sitat::Folder;

#[test]
fn a_backup_is_made_listed_and_gone_back_to() {
    let folder = Folder::new();
    folder.done(["new", "p.sitat", "--language", "nb", "--json"]);
    folder.write("a.txt", "Kari: Ventetiden er lang.\n");
    assert_eq!(folder.done(["backup", "p.sitat", "--list", "--json"])["backups"], json!([]));
    let made = folder.done(["backup", "p.sitat", "--json"])["path"].as_str().unwrap().to_owned();
    folder.done(["import", "p.sitat", "a.txt", "--json"]);
    let listed = folder.done(["backup", "p.sitat", "--list", "--json"]);
    assert_eq!(listed["backups"].as_array().unwrap().last().unwrap()["path"], json!(made));
    let compared = folder.done(["restore", "p.sitat", &made, "--dry-run", "--json"]);
    assert_eq!((&compared["then"]["sources"], &compared["now"]["sources"]), (&json!(0), &json!(1)));
    assert_eq!(compared["steps_since"], 1);
    let shown = folder.run(["restore", "p.sitat", &made, "--dry-run", "--ui-language", "nb"]);
    assert!(shown.out.contains("i kopien") && shown.out.contains("ville bli borte"), "{}", shown.out);
    assert_eq!(folder.done(["info", "p.sitat", "--json"])["sources"], 1, "nothing was done");
    let restored = folder.done(["restore", "p.sitat", &made, "--json"]);
    assert_eq!(folder.done(["info", "p.sitat", "--json"])["sources"], 0);
    let kept = restored["kept"].as_str().unwrap().to_owned();
    folder.done(["restore", "p.sitat", &kept, "--json"]);
    assert_eq!(folder.done(["info", "p.sitat", "--json"])["sources"], 1);
}

#[test]
fn a_file_is_told_to_be_whole_or_not_and_never_in_the_words_of_the_project() {
    let folder = Folder::new();
    folder.done(["new", "p.sitat", "--language", "nb", "--json"]);
    folder.write("a.txt", "Kari: Ventetiden er lang.\n");
    folder.done(["import", "p.sitat", "a.txt", "--json"]);
    let sound = folder.done(["verify", "p.sitat", "--json"]);
    assert_eq!((&sound["is_sound"], &sound["texts"], &sound["flaws"]), (&json!(true), &json!(1), &json!([])));
    let mut bytes = std::fs::read(folder.path("p.sitat")).unwrap();
    // The page with the words of the text.
    let words = bytes.windows(10).rposition(|window| window == b"Ventetiden").unwrap();
    bytes[words - words % 4096..][..4096].fill(0x5a);
    std::fs::write(folder.path("p.sitat"), bytes).unwrap();
    let told = folder.run(["verify", "p.sitat", "--json"]);
    assert_eq!(told.code, 1);
    let answer: serde_json::Value = serde_json::from_str(&told.out).unwrap();
    assert_eq!((&answer["is_sound"], &answer["flaws"][0]["kind"]), (&json!(false), &json!("pages")));
    assert!(!told.out.contains("Ventetiden"));
    assert!(answer["newest_sound_backup"].as_str().unwrap().contains("p.sitat.backups"), "{answer}");
    let words = folder.run(["verify", "p.sitat", "--ui-language", "nb"]);
    assert!(words.out.contains("ikke hel") && words.err.contains("sitat restore"), "{words:?}");
}

#[test]
fn a_file_that_is_gone_comes_back_from_its_newest_whole_backup() {
    let folder = Folder::new();
    folder.write("a.txt", "hest batteri stift");
    let passphrase = ["--passphrase-file", "a.txt", "--json"];
    folder.done(["new", "p.sitat", "--language", "nb", passphrase[0], passphrase[1], passphrase[2]]);
    folder.done(["backup", "p.sitat", passphrase[0], passphrase[1], passphrase[2]]);
    std::fs::remove_file(folder.path("p.sitat")).unwrap();
    let none = folder.run(["restore", "p.sitat", "--json"]);
    assert_eq!((none.code, none.error_key().as_str()), (1, "cli-restore-no-backup"));
    let restored = folder.done(["restore", "p.sitat", passphrase[0], passphrase[1], passphrase[2]]);
    assert_eq!(restored["aside"], json!(null));
    let info = folder.done(["info", "p.sitat", passphrase[0], passphrase[1], passphrase[2]]);
    assert_eq!(info["has_passphrase"], true);
}

#[test]
fn what_can_be_read_is_saved_to_a_new_file() {
    let folder = Folder::new();
    folder.done(["new", "p.sitat", "--language", "nb", "--json"]);
    folder.write("a.txt", "Kari: Ventetiden er lang.\n");
    folder.done(["import", "p.sitat", "a.txt", "--json"]);
    let saved = folder.done(["restore", "p.sitat", "--salvage", "q.sitat", "--json"]);
    assert_eq!((&saved["texts"], &saved["tables"]), (&json!(1), &json!([])));
    assert_eq!(folder.done(["info", "q.sitat", "--json"])["sources"], 1);
    let again = folder.run(["restore", "p.sitat", "--salvage", "q.sitat", "--json"]);
    assert_eq!((again.code, again.error_key().as_str()), (1, "store-exists"));
}
