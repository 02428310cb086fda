//! What participants are sent: their own words and nobody else's.

use std::path::Path;

use proptest::prelude::*;
use serde_json::{Value, json};
use sitat_tests::Study;

use crate::appendices::{paragraphs, word};

const GROUP: &str = "I: Hvem bestemte?\nKarijuvet: Vi ventet på kanarifuglen, og Solveigsund ringte aldri.\n\
    Solveigsund: Hos oss gikk det fort, sa jeg til Karijuvet den dagen.\nKarijuvet: Slik var det.\n";

fn plan(study: &Study) -> Value {
    study.ask("member_check")
}

fn person(study: &Study, name: &str) -> i64 {
    let plan = plan(study);
    let people = plan["people"].as_array().unwrap();
    people.iter().find(|own| own["name"] == name).unwrap_or_else(|| panic!("no {name} in {plan}"))["id"]
        .as_i64()
        .unwrap()
}

fn request(path: &str, participant: Option<i64>, part: &str) -> Value {
    json!({"path": path, "overwrite": false, "participant": participant, "part": part, "letter": "", "deadline": ""})
}

fn write(study: &Study, name: &str, person: i64, part: &str) -> Vec<String> {
    let path = study.path(name);
    study.call("export_member_check", request(&path, Some(person), part));
    paragraphs(&word(&path))
}

/// A focus group of two, with a quote of each.
fn group() -> Study {
    let study = Study::new();
    let source = study.import("gruppe.txt", GROUP, &[]);
    study.call("create_code", json!({"parent": null, "name": "Venting", "isCodable": true}));
    study.apply(source, "Vi ventet på kanarifuglen", &["Venting"]);
    study.apply(source, "gikk det fort, sa jeg til Karijuvet", &["Venting"]);
    let theme = study.call("create_theme", json!({"parent": null, "name": "Tid", "codes": [study.code("Venting")]}));
    let segments = study.call("source_segments", json!({"id": source}));
    let ids: Vec<Value> = segments["segments"].as_array().unwrap().iter().map(|own| own["id"].clone()).collect();
    study.call("choose_quotes", json!({"id": theme["id"], "segments": [ids[0]]}));
    study.call("mark_evidence", json!({"id": theme["id"], "segments": [ids[1]], "role": "supports"}));
    study
}

#[test]
fn a_participant_is_sent_their_own_words_and_what_is_quoted_of_them() {
    let study = group();
    let said = write(&study, "kari.docx", person(&study, "Karijuvet"), "whole");
    let all = said.join("\n");
    assert!(said[0].starts_with("Deltakersjekk: Karijuvet"), "{all}");
    assert!(all.contains("Hei, Karijuvet") && all.contains("innen [fyll inn: frist for svar]"), "{all}");
    assert!(all.contains("valgt som sitat\nVi ventet på kanarifuglen\n"), "{all}");
    assert!(all.contains("2: Vi ventet på kanarifuglen, og [en annen] ringte aldri."), "{all}");
    assert!(all.contains("4: Slik var det.") && all.contains("Det de andre sa, er utelatt."), "{all}");
    for foreign in ["Solveigsund", "gikk det fort", "Hvem bestemte"] {
        assert!(!all.contains(foreign), "{foreign} in {all}");
    }
    let quoted = write(&study, "kari2.docx", person(&study, "Karijuvet"), "quoted").join("\n");
    assert!(quoted.contains("Vi ventet på kanarifuglen") && !quoted.contains("Slik var det"), "{quoted}");
    let other = write(&study, "sol.docx", person(&study, "Solveigsund"), "quoted").join("\n");
    assert!(other.contains("belegg for et tema eller en påstand\ngikk det fort, sa jeg til [en annen]"), "{other}");
}

#[test]
fn what_they_are_sent_is_looked_at_before_it_is_written() {
    let study = group();
    let kari = request("", Some(person(&study, "Karijuvet")), "whole");
    let look = |request: Value| {
        let page = study.call("preview_document", json!({"kind": "member-check", "request": request}));
        page["html"].as_str().unwrap().to_owned()
    };
    let page = look(kari);
    assert!(page.contains("Vi ventet på kanarifuglen") && page.contains("Hei, Karijuvet"), "{page}");
    assert!(!page.contains("gikk det fort"), "{page}");
    // Of all of them it is the first.
    assert_eq!(look(request("", None, "whole")), page);
}

#[test]
fn the_letter_is_ones_own_with_name_project_and_deadline_in_their_places() {
    let study = group();
    let mut own = request(&study.path("brev.docx"), Some(person(&study, "Karijuvet")), "quoted");
    own["letter"] = json!("Kjære [navn],\n\nom [prosjekt]: svar før [frist].");
    own["deadline"] = json!("1. mai 2026");
    study.call("export_member_check", own.clone());
    let said = paragraphs(&word(&study.path("brev.docx")));
    let name = study.ask("project")["name"].as_str().unwrap().to_owned();
    assert_eq!(said[1..3], ["Kjære Karijuvet,".to_owned(), format!("om {name}: svar før 01.05.2026.")]);
    own["deadline"] = json!("snart");
    own["path"] = json!(study.path("brev2.docx"));
    assert_eq!(study.refused("export_member_check", own), "refused project-bad-day written=snart");
    assert!(!Path::new(&study.path("brev2.docx")).exists());
    // In a reflexive project it is quotes that are looked at.
    let method = json!({"method": {"approach": "reflexive", "reasoning": null, "meaning": null, "reading": null,
        "ontology": "", "researcher": "", "stages": []}, "reason": null});
    study.call("declare_method", method);
    assert_eq!(plan(&study)["title"], "Sitatsjekk");
}

#[test]
fn all_are_written_into_a_folder_with_names_that_every_system_takes_and_nothing_is_overwritten() {
    let study = group();
    let all = study.ask("participants");
    let mut own = all["people"][0]["person"].clone();
    own["name"] = json!("Kari/../Juv: \"x\"?");
    study.call("describe_participant", own);
    let folder = study.path("sjekk/alle");
    let written = study.call("export_member_check", request(&folder, None, "whole"));
    assert_eq!(written["files"].as_array().unwrap().len(), 2, "{written}");
    let mut names: Vec<String> =
        std::fs::read_dir(&folder).unwrap().map(|own| own.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    assert_eq!(names, ["Deltakersjekk - Kari-..-Juv- x.docx", "Deltakersjekk - Solveigsund.docx"]);
    // One of them is there: none is written.
    std::fs::remove_file(Path::new(&folder).join(&names[0])).unwrap();
    let said = study.refused("export_member_check", request(&folder, None, "whole"));
    assert_eq!(said, "file-exists project-file-exists file=Deltakersjekk - Solveigsund.docx");
    assert!(!Path::new(&folder).join(&names[0]).exists());
    // A file stands where the folder should be.
    let file = study.file("opptatt", "x");
    let said = study.refused("export_member_check", request(&file, None, "whole"));
    assert!(said.starts_with("refused project-cannot-write file=opptatt"), "{said}");
}

#[test]
fn those_who_withdrew_are_sent_nothing_and_an_empty_project_says_so() {
    let study = group();
    let kari = person(&study, "Karijuvet");
    study.call("withdraw_participant", json!({"id": kari}));
    assert_eq!(plan(&study)["people"].as_array().unwrap().len(), 1);
    let said = study.refused("export_member_check", request(&study.path("k.docx"), Some(kari), "whole"));
    assert_eq!(said, "refused appendix-withdrawn");
    let empty = Study::new();
    let said = empty.refused("export_member_check", request(&empty.path("mappe"), None, "whole"));
    assert_eq!(said, "refused appendix-nothing-member-check");
    assert!(!Path::new(&empty.path("mappe")).exists());
}

/// People of a conversation, each with words that only they use, who now and then name another.
fn conversation(people: usize, turns: &[(usize, usize, bool)]) -> String {
    let mut text = String::from("I: Hva nå?\n");
    for (number, (speaker, named, names)) in turns.iter().enumerate() {
        let (speaker, named) = (speaker % people, named % people);
        let said =
            if *names { format!(", sa Navn{named}bø Etter{named}vik, og Navn{named}bø lo") } else { String::new() };
        text.push_str(&format!("Navn{speaker}bø Etter{speaker}vik: ord{speaker}x{number}y hos oss{said}.\n"));
    }
    text
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]
    #[test]
    fn no_word_of_anybody_else_and_no_other_name_is_in_the_file(
        people in 2_usize..5,
        turns in prop::collection::vec((0_usize..5, 0_usize..5, any::<bool>()), 2..14),
        level in prop::sample::select(vec!["name", "role-case", "pseudonym", "code"]),
        quotes in prop::collection::vec(0_usize..14, 0..4),
    ) {
        let study = Study::new();
        let source = study.import("samtale.txt", conversation(people, &turns), &[]);
        study.call("create_code", json!({"parent": null, "name": "Kode", "isCodable": true}));
        let theme = study.call("create_theme", json!({"parent": null, "name": "Tema", "codes": [study.code("Kode")]}));
        for place in quotes.iter().filter(|place| **place < turns.len()) {
            let words = format!("ord{}x{place}y hos oss", turns[*place].0 % people);
            study.apply(source, &words, &["Kode"]);
        }
        let segments = study.call("source_segments", json!({"id": source}));
        for segment in segments["segments"].as_array().unwrap() {
            study.call("mark_evidence", json!({"id": theme["id"], "segments": [segment["id"]], "role": "supports"}));
        }
        let names: Vec<(i64, String)> = plan(&study)["people"].as_array().unwrap().iter()
            .map(|own| (own["id"].as_i64().unwrap(), own["name"].as_str().unwrap().to_owned())).collect();
        study.call("set_identification", json!({"level": level}));
        for (number, (id, name)) in names.iter().enumerate() {
            let own = name.chars().find(char::is_ascii_digit).unwrap();
            let all = write(&study, &format!("{number}.docx"), *id, "whole").join("\n");
            let is_there = |other: &usize| names.iter().any(|(_, name)| name.contains(&format!("Navn{other}bø")));
            for other in (0..people).filter(is_there).filter(|other| other.to_string() != own.to_string()) {
                for foreign in [format!("ord{other}x"), format!("Navn{other}bø"), format!("Etter{other}vik")] {
                    prop_assert!(!all.contains(&foreign), "{foreign} in {all}");
                }
            }
            if level != "name" {
                prop_assert!(!all.contains(name.as_str()), "{name} in {all}");
            }
            // All of their own words are there.
            for (place, _) in turns.iter().enumerate().filter(|(_, turn)| (turn.0 % people).to_string() == own.to_string()) {
                let word = format!("ord{own}x{place}y");
                prop_assert!(all.contains(&word), "{word} is not in {all}");
            }
        }
    }
}
