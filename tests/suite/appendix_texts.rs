//! Appendices that are read: pages about cases, coded transcripts, checklists.

use std::path::Path;

use serde_json::{Value, json};
use sitat_tests::Study;

use crate::appendices::{export, paragraphs, word};
use crate::themes::{Themed, themed};

fn transcripts(study: &Study, name: &str, form: &str, sources: &[i64]) -> (Value, String) {
    let path = study.path(name);
    let request = json!({"path": path, "overwrite": false, "form": form, "sources": sources});
    (study.call("export_transcripts", request), path)
}

/// Two interviews, with two codes that cross in the first.
fn crossing() -> Themed {
    let all = themed();
    all.study.apply(all.storvik, "én person hos oss. Når hun er syk", &["Bredde"]);
    all
}

#[test]
fn a_transcript_has_turns_with_numbers_and_coded_words_between_numbered_brackets_with_a_legend() {
    let all = crossing();
    let (written, path) = transcripts(&all.study, "sider.docx", "pages", &[]);
    assert_eq!(written["count"], 2);
    let document = word(&path);
    let said = paragraphs(&document);
    // Codes are numbered as the codebook has them: Ildsjel, Nettverk, Bredde.
    let turn = "2  Leder: ¹[Alt henger på ³[én person hos oss]¹. Når hun er syk]³, stopper det.";
    assert!(said.iter().any(|own| own == turn), "{said:?}");
    assert!(said.iter().any(|own| own == "1  I: Hvordan går arbeidet?"), "{said:?}");
    let legend: Vec<Vec<&str>> = document["tables"][0]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row.as_array().unwrap().iter().map(|cell| cell.as_str().unwrap()).collect())
        .collect();
    assert_eq!(legend[0], ["Nr.", "Kode", "Definisjon", "Utdrag"]);
    assert_eq!(legend[1..], [["1", "Ildsjel", "", "1"], ["2", "Nettverk", "", "1"], ["3", "Bredde", "", "1"]]);
    // What is not coded in the second text has no number there.
    assert_eq!(document["tables"][1].as_array().unwrap().len(), 3);
    // Only what is chosen is written, and the file says so.
    let (written, path) = transcripts(&all.study, "én.docx", "pages", &[all.elvnes]);
    assert_eq!(written["count"], 1);
    let said = paragraphs(&word(&path)).join("\n");
    assert!(said.contains("Filter: Elvnes") && !said.contains("Alt henger"), "{said}");
}

#[test]
fn a_transcript_with_comments_says_the_codes_in_the_margin_and_leaves_the_words_alone() {
    let all = crossing();
    let (_, path) = transcripts(&all.study, "margin.docx", "comments", &[all.storvik]);
    let document = word(&path);
    let said = paragraphs(&document);
    let turn = "2  Leder: Alt henger på én person hos oss. Når hun er syk, stopper det.";
    assert!(said.iter().any(|own| own == turn), "{said:?}");
    assert_eq!(document["comments"], json!(["Ildsjel [STO-1]", "Bredde [STO-3]", "Nettverk [STO-2]"]));
}

#[test]
fn below_the_level_of_names_speakers_of_a_transcript_are_shown_as_everywhere() {
    let study = Study::new();
    study.import("a.txt", "I: Hva nå?\nKarijuvet: Vi venter.\n", &[]);
    study.call("set_identification", json!({"level": "code"}));
    let said = paragraphs(&word(&transcripts(&study, "a.docx", "pages", &[]).1)).join("\n");
    assert!(said.contains("2  Informant 1: Vi venter.") && !said.contains("Karijuvet"), "{said}");
    let empty = Study::new();
    let request = json!({"path": empty.path("t.docx"), "overwrite": false, "form": "pages", "sources": []});
    assert_eq!(empty.refused("export_transcripts", request), "refused appendix-nothing-transcripts");
}

#[test]
fn a_page_about_a_case_tells_what_is_known_what_was_said_most_and_why_the_rest_is_empty() {
    let all = themed();
    let study = &all.study;
    let attribute = json!({"name": "innbyggere", "kind": "number", "scale": null, "unit": null, "formula": null,
        "categories": [], "note": ""});
    study.call("create_attribute", attribute);
    study.call("set_attribute_value", json!({"case": 1, "attribute": 1, "written": "6 950"}));
    let (head, column) = (json!({"kind": "code", "id": study.code("Ildsjel")}), json!({"kind": "case", "id": 1}));
    study
        .call("write_summary", json!({"head": head, "column": column, "text": "Alt bæres av én.", "continues": false}));
    let (written, path) = export(study, "case-profiles", "casene.docx");
    assert_eq!(written["count"], 2);
    let document = word(&path);
    let all_words = document["paragraphs"].as_array().unwrap();
    let begins = |own: &Value, name: &str| own["style"] == "Heading 1" && own["text"] == name;
    let first: Vec<&str> = all_words
        .iter()
        .skip_while(|own| !begins(own, "Storvik"))
        .take_while(|own| !begins(own, "Elvnes"))
        .map(|own| own["text"].as_str().unwrap())
        .collect();
    let first = first.join("\n");
    assert_eq!(document["tables"][0][1], json!(["innbyggere", "6950", ""]));
    for words in [
        "Informanter: Leder",
        "Datakilder: Storvik (intervju)",
        "Ildsjel\nEtt utdrag, nevnt av 1 av 1 informanter\nAlt henger på én person hos oss (Leder, STO-1)",
        "Ildsjel: Alt bæres av én.",
    ] {
        assert!(first.contains(words), "{words} in {first}");
    }
    let told = first.lines().any(|line| line.contains("Bredde") && line.contains("(1): "));
    assert!(told, "why Bredde is empty: {first}");
    assert!(!first.contains("Her er det flere"), "words of the other case: {first}");
}

#[test]
fn lists_have_all_their_items_filled_with_what_the_project_knows_in_three_languages() {
    let all = themed();
    all.theme("Alt henger på én", &["Ildsjel"]);
    let list = |name: &str, list: &str, language: &str| {
        let path = all.study.path(name);
        let request = json!({"path": path, "overwrite": false, "csv": "comma", "appendix": list, "language": language});
        (all.study.call("export_appendix", request)["count"].as_u64().unwrap(), path)
    };
    for (language, fill) in [("nb", "[fyll inn: kjønn]"), ("nn", "[fyll inn: kjønn]"), ("en", "[fill in: gender]")] {
        let (known, path) = list(&format!("coreq-{language}.docx"), "coreq", language);
        let document = word(&path);
        let rows: Vec<&Value> = document["tables"]
            .as_array()
            .unwrap()
            .iter()
            .flat_map(|table| table.as_array().unwrap().iter().skip(1))
            .collect();
        let numbers: Vec<&str> = rows.iter().map(|row| row[0].as_str().unwrap()).collect();
        assert_eq!(numbers, (1..=32).map(|number| number.to_string()).collect::<Vec<_>>());
        assert!(rows.iter().all(|row| (1..4).all(|cell| !row[cell].as_str().unwrap().is_empty())), "{language}");
        assert!(rows[3][3].as_str().unwrap().starts_with(fill), "{}", rows[3][3]);
        let filled = rows.iter().filter(|row| row[3].as_str().unwrap().starts_with('[')).count();
        assert_eq!(usize::try_from(known).unwrap() + filled, 32);
        let (_, path) = list(&format!("srqr-{language}.docx"), "srqr", language);
        let tables = word(&path)["tables"].as_array().unwrap().clone();
        let last = tables.last().unwrap().as_array().unwrap().last().unwrap()[0].clone();
        assert_eq!(last, "S21");
        let (_, path) = list(&format!("rtarg-{language}.md"), "rtarg", language);
        assert_eq!(std::fs::read_to_string(path).unwrap().matches("\n## ").count(), 12);
    }
    let document = word(&all.study.path("coreq-nb.docx")).to_string();
    for words in [
        "2 informanter, 2 caser.",
        "Ett tema: Alt henger på én.",
        "Det er ingen feltnotater blant datakildene.",
        "Sitat inneholder ingen generativ kunstig intelligens".trim_start_matches("Sitat "),
        "(Se Materiale.)",
    ] {
        assert!(document.contains(words), "{words} in {document}");
    }
    assert!(!Path::new(&all.study.path("coreq-nb.docx.partial")).exists());
}
