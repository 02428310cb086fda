//! A copy that is saved, coded in and merged, by scripts and by people.

use serde_json::json;

use crate::study::study;

#[test]
fn a_copy_is_saved_coded_in_and_merged() {
    let folder = study();
    folder.done(["save-copy", "p.sitat", "k.sitat", "--json"]);
    let run = folder.run(["save-copy", "p.sitat", "k.sitat", "--json"]);
    assert_eq!((run.code, run.error_key().as_str()), (1, "project-file-exists"));
    folder.done(["save-copy", "p.sitat", "k.sitat", "--force", "--json"]);
    folder.write("mer.csv", "source;quote;code\nberg;Lite penger.;Barriere/Penger\ndal;Folk har vi.;Grep/Nytt\n");
    folder.done(["code", "k.sitat", "mer.csv", "--coder", "Ola", "--json"]);

    let copy = folder.read("k.sitat");
    let project = folder.read("p.sitat");
    let told = folder.done(["merge", "p.sitat", "k.sitat", "--dry-run", "--json"]);
    assert_eq!((&told["merged"], &told["codings"], &told["coders"]), (&json!(false), &json!(2), &json!({"Ola": 2})));
    assert_eq!(told["new_codes"], json!(["Grep / Nytt"]));
    assert_eq!(told["conflicts"], json!([]));
    assert_eq!(folder.read("p.sitat"), project, "what is only shown writes nothing");
    let run = folder.run(["merge", "p.sitat", "k.sitat", "--ui-language", "nb"]);
    assert_eq!(run.code, 0, "{run:?}");
    assert!(run.out.starts_with("2 kodinger\n"), "{run:?}");
    assert_eq!(folder.read("k.sitat"), copy, "the copy is only read");
    let again = folder.done(["merge", "p.sitat", "k.sitat", "--json"]);
    assert_eq!((&again["merged"], &again["codings"]), (&json!(false), &json!(0)));
    let run = folder.run(["merge", "p.sitat", "k.sitat", "--choose", "text:x", "--json"]);
    assert_eq!(run.code, 2, "{run:?}");
    let run = folder.run(["merge", "p.sitat", "k.sitat", "--choose", "text:x=copy", "--json"]);
    assert_eq!((run.code, run.error_key().as_str()), (1, "copy-no-such-conflict"));
    folder.done(["undo", "p.sitat", "--json"]);
    assert_eq!(folder.done(["merge", "p.sitat", "k.sitat", "--dry-run", "--json"])["codings"], 2);
}
