//! Names on their way out of a project.

use serde_json::json;

use crate::sitat::Folder;

const LIST: &str = "navn;erstatning;type\nKari;Anne;person\nStorvik;Kommune A;sted\nPer;Trygve;person\n";

fn study() -> Folder {
    let folder = Folder::with_project();
    folder.write("Kari.txt", "I: Hvem?\n\nKari: Jeg, fra Storvik. Per i dag er det Karis sak.\n\nI: Ja.\n");
    assert_eq!(folder.run(["import", "p.sitat", "Kari.txt", "--case", "Storvik"]).code, 0);
    folder.write("navn.csv", LIST);
    folder
}

#[test]
fn names_are_shown_and_then_replaced_and_the_list_stays_outside() {
    let folder = study();
    let shown = folder.done(["names", "p.sitat", "navn.csv", "--json"]);
    assert_eq!((&shown["names"], &shown["certain"], &shown["doubtful"]), (&json!(3), &json!(3), &json!(1)));
    assert_eq!(shown["replaced"], json!(null));
    let doubtful = shown["places"].as_array().unwrap().iter().find(|place| place["words"] == "Per").unwrap();
    assert_eq!((&doubtful["doubt"], &doubtful["replacement"]), (&json!("ordinary-word"), &json!("Trygve")));
    let done = folder.done(["names", "p.sitat", "navn.csv", "--apply", "--cases", "--json"]);
    assert_eq!(done["replaced"], json!({"places": 3, "sources": 1, "elsewhere": 4, "lost": 0}));
    let text = folder.run(["text", "p.sitat", "#1"]).out;
    assert_eq!(text, "I: Hvem?\n\nAnne: Jeg, fra Kommune A. Per i dag er det Annes sak.\n\nI: Ja.\n");
    assert_eq!(folder.done(["names", "p.sitat", "--json"])["names"], json!(0));
    assert_eq!(folder.run(["undo", "p.sitat"]).code, 0);
    assert!(folder.run(["text", "p.sitat", "#1"]).out.contains("Kari: Jeg, fra Storvik."));
}

#[test]
fn a_list_is_kept_in_the_project_or_moved_out_of_it() {
    let folder = study();
    assert_eq!(folder.done(["names", "p.sitat", "navn.csv", "--keep", "--json"])["names"], json!(3));
    let moved = folder.done(["names", "p.sitat", "--apart", "for-seg.csv", "--json"]);
    assert_eq!((&moved["names"], &moved["apart"]), (&json!(3), &json!(true)));
    let run = folder.run(["names", "p.sitat", "--json"]);
    assert_eq!((run.code, run.error_key().as_str()), (1, "names-apart"));
    let again = folder.done(["names", "p.sitat", "for-seg.csv", "--json"]);
    assert_eq!(again["certain"], json!(3));
}

#[test]
fn names_are_proposed_without_a_list() {
    let folder = study();
    let answer = folder.done(["names", "p.sitat", "--candidates", "--json"]);
    let names: Vec<&str> =
        answer["candidates"].as_array().unwrap().iter().filter_map(|one| one["name"].as_str()).collect();
    assert_eq!(names, ["Kari", "Storvik"]);
    let words = folder.run(["names", "p.sitat", "--candidates"]);
    assert!(words.out.contains("Storvik") && words.out.contains("sted"), "{words:?}");
}

#[test]
fn replaced_names_are_made_final_and_what_stays_is_told() {
    let folder = study();
    folder.done(["names", "p.sitat", "navn.csv", "--apply", "--cases", "--json"]);
    let told = folder.done(["names", "p.sitat", "navn.csv", "--final", "--json"]);
    assert_eq!(told["final"]["sources"], json!(["Anne"]));
    assert_eq!((&told["final"]["certain"], &told["final"]["doubtful"]), (&json!(0), &json!(1)));
    assert_eq!((&told["final"]["elsewhere"], &told["final"]["list_inside"]), (&json!({}), &json!(false)));
    let backups = told["final"]["backups"].as_array().unwrap().len();
    assert_eq!(backups, std::fs::read_dir(folder.path("p.sitat.backups")).unwrap().count());
    let bytes = folder.read("p.sitat");
    assert!(!bytes.windows(4).any(|window| window == b"Kari"));
    assert_eq!(folder.run(["undo", "p.sitat", "--json"]).error_key(), "store-nothing-to-undo");
    let run = folder.run(["names", "p.sitat", "navn.csv", "--final"]);
    assert!(run.code == 0 && run.err.contains("p.sitat.backups"), "{run:?}");
}

#[test]
fn a_key_file_is_made_looked_into_and_refused_with_another_passphrase() {
    let folder = study();
    folder.done(["names", "p.sitat", "navn.csv", "--keep", "--json"]);
    folder.write("a.txt", "fire blå elger\n");
    folder.write("b.txt", "fem blå elger\n");
    let key = ["--key", "n.age", "--key-passphrase-file", "a.txt", "--json"];
    let run = |more: &[&'static str]| folder.run(["names", "p.sitat"].iter().chain(more).chain(&key));
    let made = run(&["--new-key"]);
    assert_eq!((made.code, &made.json()["names"]), (0, &json!(3)), "{made:?}");
    assert_eq!(made.json()["warning_keys"], json!(["key-list-beside-project"]));
    assert!(folder.read("n.age").starts_with(b"age-encryption.org/v1\n"));
    assert_eq!(folder.run(["names", "p.sitat", "--json"]).error_key(), "names-apart", "the project knows no name");
    let found = run(&["--look-up", "anne"]).json();
    assert_eq!(found["found"], json!([{"name": "Kari", "replacement": "Anne", "kind": "person"}]));
    assert_eq!(run(&["--add", "Moe=Bente"]).json()["names"], json!(4));
    assert_eq!(run(&["--look-up", "Bente"]).json()["found"][0]["name"], json!("Moe"));
    let done = run(&["--apply", "--final"]).json();
    assert_eq!((&done["replaced"]["places"], &done["final"]["list_inside"]), (&json!(3), &json!(false)), "{done}");
    let wrong = folder.run(["names", "p.sitat", "--key", "n.age", "--key-passphrase-file", "b.txt", "--json"]);
    assert_eq!((wrong.code, wrong.error_key().as_str()), (1, "key-list-wrong"));
    let none = folder.run(["names", "p.sitat", "--key", "n.age", "--json"]);
    assert_eq!((none.code, none.error_key().as_str()), (2, "cli-key-passphrase-not-given"));
}

#[test]
fn an_export_says_what_it_gives_away_and_is_written_all_the_same() {
    let folder = study();
    folder.done(["identification", "p.sitat", "code", "--json"]);
    let written = folder.run(["export", "p.sitat", "transcripts", "-o", "t.docx", "--ui-language", "nb"]);
    assert_eq!(written.code, 0, "{written:?}");
    assert!(written.err.contains("t.docx: Informanter med sitt egentlige navn: Kari"), "{written:?}");
    assert!(!folder.read("t.docx").is_empty());
    let told = folder.done(["export", "p.sitat", "transcripts", "-o", "u.docx", "--json"]);
    let leak = &told["leaks"][0];
    assert_eq!((&leak["kind"], &leak["unit"]), (&json!("participant"), &json!("paragraph")), "{told}");
    assert!(leak["places"][0]["number"].as_u64().unwrap() > 0, "{told}");
}
