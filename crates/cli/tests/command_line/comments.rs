//! Comments by scripts and by people: a copy for them, the small file, taking it in, settling.

use serde_json::{Value, json};

use crate::study::study;

#[test]
fn a_copy_for_comments_takes_nothing_else_and_a_file_of_comments_is_taken_in_once() {
    let folder = study();
    folder.done(["save-copy", "p.sitat", "k.sitat", "--for-comments", "--json"]);
    folder.write("mer.csv", "source;quote;code\nberg;Lite penger.;Barriere/Penger\n");
    let run = folder.run(["code", "k.sitat", "mer.csv", "--coder", "Ola", "--json"]);
    assert_eq!((run.code, run.error_key().as_str()), (1, "comments-copy-only"));
    assert_eq!(folder.done(["comments", "k.sitat", "--json"]), json!({"for_comments": true, "comments": []}));
    let run = folder.run(["comments", "p.sitat", "--ui-language", "nb"]);
    assert_eq!((run.code, run.out.as_str(), run.err.trim()), (0, "", "Det er ingen kommentarer."));

    let saved = folder.done(["comments", "k.sitat", "--save", "c.json", "--json"]);
    assert_eq!(saved, json!({"path": "c.json", "count": 0}));
    let mut file: Value = serde_json::from_slice(&folder.read("c.json")).unwrap();
    file["comments"] = json!([{"id": "a-1", "author": "Gro", "created_at": "2026-03-01T10:00:00.000Z",
        "changed_at": "2026-03-01T10:00:00.000Z", "text": "Del i to?",
        "on": {"kind": "code", "id": "borte", "name": "Penger", "words": "Om økonomi"}}]);
    folder.write("c.json", file.to_string());
    let run = folder.run(["comments", "k.sitat", "--save", "c.json", "--json"]);
    assert_eq!((run.code, run.error_key().as_str()), (1, "project-file-exists"));

    let before = folder.read("p.sitat");
    let told = folder.done(["comments", "p.sitat", "--take", "c.json", "--dry-run", "--json"]);
    assert_eq!((&told["taken"], &told["new"], &told["same"]), (&json!(false), &json!(1), &json!(0)));
    assert_eq!(folder.read("p.sitat"), before, "what is only shown writes nothing");
    let run = folder.run(["comments", "p.sitat", "--take", "c.json", "--ui-language", "nb"]);
    assert_eq!(run.code, 0, "{run:?}");
    assert!(run.out.starts_with("Én ny kommentar\n  Gro · Penger: Del i to? (Det kommentaren sto på"), "{run:?}");
    let again = folder.done(["comments", "p.sitat", "--take", "c.json", "--json"]);
    assert_eq!((&again["taken"], &again["new"], &again["same"]), (&json!(false), &json!(0), &json!(1)));

    let listed = folder.done(["comments", "p.sitat", "--open", "--json"]);
    let comment = &listed["comments"][0];
    assert_eq!((&comment["text"], &comment["standing"]), (&json!("Del i to?"), &json!("gone")));
    let id = comment["id"].to_string();
    let settled =
        folder.done(["comments", "p.sitat", "--settle", &id, "--reply", "Gjort.", "--coder", "Ida", "--json"]);
    assert_eq!((&settled["settled_by"], &settled["reply"]), (&json!("Ida"), &json!("Gjort.")));
    let run = folder.run(["comments", "p.sitat", "--ui-language", "nb"]);
    assert!(run.out.contains("Gro om Penger") && run.out.contains("Svar fra Ida: Gjort."), "{run:?}");
    assert_eq!(folder.done(["comments", "p.sitat", "--open", "--json"])["comments"], json!([]));
    folder.done(["undo", "p.sitat", "--json"]);
    assert_eq!(folder.done(["comments", "p.sitat", "--open", "--json"])["comments"].as_array().unwrap().len(), 1);
    let run = folder.run(["comments", "p.sitat", "--reply", "x", "--json"]);
    assert_eq!(run.code, 2, "{run:?}");
}
