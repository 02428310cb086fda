//! A chapter in the looks of a university's template, as such files are: Norwegian style ids, numbered headings, a logo, own
//! margins, sample text, protection, and no style for quotes.

use std::path::Path;

use serde_json::json;
use sitat_tests::oracle::{ask_python, convert};

use crate::chapters_of_studies::{styled, thematic};

#[test]
fn a_chapter_takes_the_looks_of_a_university_and_none_of_its_text() {
    let (chapter, _) = thematic();
    let study = &chapter.study;
    let template = study.path("mal.dotx");
    ask_python("write_university.py", &[Path::new(&template)]);
    let mut preferences = study.ask("application")["preferences"].clone();
    preferences["template"] = json!(template);
    study.call("set_preferences", preferences);
    let path = chapter.write("docx");

    let seen = ask_python("read_looks.py", &[Path::new(&path)]);
    for (name, id, font) in [
        ("Heading 1", "Overskrift1", "Verdana"),
        ("Heading 2", "Overskrift2", "Verdana"),
        ("Heading 3", "Overskrift3", "Verdana"),
    ] {
        let own = &seen["styles"][name];
        assert_eq!((&own["id"], &own["font"]), (&json!(id), &json!(font)), "{name}");
        assert_eq!((&own["colour"], &own["numbers"]), (&json!("00573F"), &json!(true)), "{name}");
    }
    assert_eq!(seen["styles"]["Caption"]["id"], "Bildetekst");
    assert_eq!(seen["styles"]["Body Text"]["id"], "Brdtekst");
    assert_eq!(seen["styles"]["Quote"]["based"], "Normal", "the style that it lacks is there, on its own ground");
    assert_eq!(seen["margins"], json!([[4.0, 2.5]]));
    let header = seen["headers"].to_string();
    assert!(header.contains("Universitetet i Fjellheim") && seen["pictures"] == 1, "{seen}");
    assert!(seen["fields"].to_string().contains("PAGE"));
    assert_eq!(seen["footers"], json!(["Masteroppgave"]));
    let text = seen["text"].as_str().unwrap();
    assert!(!text.contains("slettes før levering") && !text.contains("Skriv tittelen"), "{text}");
    assert_eq!((&seen["isProtected"], &seen["isTemplate"]), (&json!(false), &json!(false)));
    let known = seen["known"].as_array().unwrap();
    for used in seen["used"].as_array().unwrap() {
        assert!(known.contains(used), "{used} is no style of the file");
    }

    assert_eq!(seen["numbered"], json!(["Funn"]), "the list of contents has no number of its own");

    let document = ask_python("read_word.py", &[Path::new(&path)]);
    assert_eq!((styled(&document, "Quote").len(), styled(&document, "Heading 3").len()), (37, 7));
    assert_eq!(document["doubled"], json!([]));
    let folder = tempfile::tempdir().unwrap();
    convert(&[Path::new(&path)], "pdf", folder.path());
    assert!(std::fs::read(folder.path().join("kapittel.pdf")).unwrap().len() > 20_000);
}
