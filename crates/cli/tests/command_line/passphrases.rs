//! Passphrases by scripts: from a file, from standard input, and never asked for where nobody sits.

use std::io::Write as _;
use std::process::Stdio;

use serde_json::json;

use crate::sitat::Folder;

#[test]
fn a_passphrase_is_given_changed_and_removed_by_files() {
    let folder = Folder::new();
    folder.write("a.txt", "hest batteri stift\n");
    folder.write("b.txt", "\u{feff}en annen frase\r\n");
    folder.done(["new", "p.sitat", "--language", "nb", "--passphrase-file", "a.txt", "--json"]);
    let needed = folder.run(["info", "p.sitat", "--json"]);
    assert_eq!((needed.code, needed.error_key().as_str()), (1, "passphrase-needed"));
    let wrong = folder.run(["info", "p.sitat", "--passphrase-file", "b.txt", "--json"]);
    assert_eq!((wrong.code, wrong.error_key().as_str()), (1, "passphrase-wrong"));
    assert_eq!(folder.done(["info", "p.sitat", "--passphrase-file", "a.txt", "--json"])["has_passphrase"], true);

    let change = ["passphrase", "p.sitat", "--passphrase-file", "a.txt", "--new-passphrase-file", "b.txt", "--json"];
    let changed = folder.done(change);
    assert_eq!(changed["done"], "changed");
    assert_eq!(changed["earlier_backups"].as_array().unwrap().len(), 1);
    assert_eq!(folder.run(change).error_key(), "passphrase-wrong");
    let remove = ["passphrase", "p.sitat", "--passphrase-file", "b.txt", "--remove", "--delete-backups", "--json"];
    let removed = folder.done(remove);
    assert_eq!((&removed["done"], &removed["earlier_backups"]), (&json!("removed"), &json!([])));
    assert_eq!(folder.run(remove).error_key(), "cli-passphrase-has-none");
    // A file without a passphrase opens whatever is given.
    assert_eq!(folder.done(["info", "p.sitat", "--passphrase-file", "a.txt", "--json"])["has_passphrase"], false);
    let added = folder.run(["passphrase", "p.sitat", "--new-passphrase-file", "a.txt", "--ui-language", "nb"]);
    assert_eq!((added.code, added.out.as_str()), (0, "Prosjektet har fått en passordfrase.\n"));
    assert!(added.err.contains("kan leses med den gamle passordfrasen eller uten"), "{added:?}");
}

#[test]
fn nobody_is_asked_where_nobody_sits() {
    let folder = Folder::new();
    let none = folder.run(["new", "p.sitat", "--encrypt", "--json"]);
    assert_eq!((none.code, none.error_key().as_str()), (2, "cli-passphrase-not-given"));
    assert!(!folder.path("p.sitat").exists());
    folder.write("a.txt", "hest batteri stift");
    folder.done(["new", "p.sitat", "--encrypt", "--passphrase-file", "a.txt", "--json"]);
    let none = folder.run(["passphrase", "p.sitat", "--passphrase-file", "a.txt"]);
    assert_eq!(none.code, 2, "{none:?}");
    assert_eq!(folder.run(["info", "p.sitat"]).code, 1);
    // From standard input, as from any descriptor.
    let mut command = folder.command(["info", "p.sitat", "--passphrase-file", "-", "--json"]);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all("hest batteri stift\n".as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
}

#[test]
fn a_file_that_is_no_passphrase_is_refused() {
    let folder = Folder::with_project();
    for (bytes, key) in [
        (b"".to_vec(), "passphrase-empty"),
        (b"\n".to_vec(), "passphrase-empty"),
        (b"to\nlinjer\n".to_vec(), "cli-passphrase-many-lines"),
        (b"\xff\xfe\x00".to_vec(), "cli-passphrase-not-text"),
    ] {
        folder.write("a.txt", &bytes);
        let run = folder.run(["passphrase", "p.sitat", "--new-passphrase-file", "a.txt", "--json"]);
        assert_eq!((run.code, run.error_key().as_str()), (1, key), "{bytes:?}");
    }
    let run = folder.run(["passphrase", "p.sitat", "--new-passphrase-file", "borte.txt", "--json"]);
    assert_eq!((run.code, run.error_key().as_str()), (1, "cli-passphrase-unreadable"));
    assert_eq!(folder.done(["info", "p.sitat", "--json"])["has_passphrase"], false);
}

#[test]
fn a_copy_under_another_passphrase_is_merged() {
    let folder = Folder::new();
    folder.write("a.txt", "hest batteri stift");
    folder.write("b.txt", "annet");
    folder.done(["new", "p.sitat", "--passphrase-file", "a.txt", "--json"]);
    folder.done(["save-copy", "p.sitat", "k.sitat", "--passphrase-file", "a.txt", "--json"]);
    folder.done(["passphrase", "k.sitat", "--passphrase-file", "a.txt", "--new-passphrase-file", "b.txt", "--json"]);
    let merge = ["merge", "p.sitat", "k.sitat", "--passphrase-file", "a.txt", "--json"];
    assert_eq!(folder.run(merge).error_key(), "passphrase-needed");
    let merged = folder.done(merge.into_iter().chain(["--copy-passphrase-file", "b.txt"]));
    assert_eq!(merged["merged"], false, "nothing has come");
}
