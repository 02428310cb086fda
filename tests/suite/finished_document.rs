//! A finished thesis held against the project: every quotation word by word. The thesis is made from the texts
//! themselves, so that what is right and what is wrong in it is known.

use std::fmt::Write as _;

use serde_json::{Value, json};
use sitat_model::words;
use sitat_testkit::{Random, corpus};
use sitat_tests::Study;
use sitat_tests::oracle::{ask_python, convert};

const KARI: &str = "I: Hva tar tid?\nKari: Det er møtene som tar tid, og så er det reisene. Vi har jo femten kommuner å reise mellom, så det blir mange mil.\nI: Hvem bestemmer?\nKari: Ordføreren var aldri i tvil om at vi skulle samarbeide, men det tok tre år.\n";
const OLA: &str = "I: Hva tar tid?\nOla: Hos oss er det søknadene som tar tid, for de skal skrives på nytt hvert år.\n";

fn study() -> Study {
    let study = Study::new();
    let kari = study.import("Storvik.txt", KARI, &["Storvik"]);
    study.import("Elvnes.txt", OLA, &["Elvnes"]);
    study.call("create_code", json!({"parent": null, "name": "Tid", "isCodable": true}));
    study.apply(kari, "Det er møtene som tar tid, og så er det reisene", &["Tid"]);
    study
}

fn check(study: &Study, name: &str, text: &str) -> Value {
    study.call("check_document", json!({"path": study.file(name, text)}))
}

/// What is told under a heading.
fn group<'answer>(answer: &'answer Value, heading: &str) -> &'answer [Value] {
    let groups = answer["groups"].as_array().unwrap();
    let own = groups.iter().find(|own| own["heading"] == format!("document-{heading}-heading"));
    own.map_or(&[], |own| own["words"].as_array().unwrap().as_slice())
}

/// What is said of each quotation of a text.
fn told(study: &Study, text: &str) -> Vec<String> {
    let told = |own: &Value| {
        let differences: Vec<String> = own["differences"]
            .as_array()
            .unwrap()
            .iter()
            .map(|own| format!("{}>{}", own["found"].as_str().unwrap(), own["expected"].as_str().unwrap()))
            .collect();
        let state = own["state"].as_str().unwrap();
        [vec![state.to_owned()], differences].concat().join(" ")
    };
    check(study, "oppgave.md", text)["quotes"].as_array().unwrap().iter().map(told).collect()
}

#[test]
fn each_quotation_is_told_for_what_it_is() {
    let study = study();
    for (text, expected) in [
        ("Hun sa «det er møtene som tar tid».", &["exact"][..]),
        ("Hun sa “Det er møtene (…) femten kommuner å reise mellom”.", &["elided"]),
        ("Hun sa: \"Vi [i fylket] har jo femten kommuner å reise mellom\"", &["inserted"]),
        ("Hun sa «det er møtene som tek tid, og så er det reisene».", &["changed tek>tar"]),
        ("Hun sa «det er møtene som tar mye tid, og så er det reisene».", &["changed mye>"]),
        ("Hun sa «vi har aldri sett noe slikt i vår levetid».", &["not-found"]),
        ("> Det er møtene som tok tid, og så er det reisene. Storvik", &["changed tok>tar"]),
        ("Kari mener at ordføreren var aldri i tvil om at vi skulle samarbeide.", &["exact"]),
        ("En «smartby» er «noe annet» her, og «det tar tid».", &[]),
        ("Ola sa «det er møtene som tar tid».", &["wrong-speaker"]),
        ("«Det er møtene som tar tid» (Elvnes).", &["wrong-case"]),
        ("I Storvik sa de «det er møtene som tar tid», i Elvnes «søknadene som tar tid».", &["exact", "exact"]),
        ("Som noen sier: «et ganske annet sted i en helt annen bok» (Berg, 2019).", &["not-found"]),
        ("Hun sa «det er møtene som tar tid, og så er det reisene.", &["unclear-mark"]),
    ] {
        assert_eq!(told(&study, text), expected, "{text}");
    }
}

#[test]
fn what_is_found_is_told_with_its_place_the_right_words_and_whose_they_are() {
    let study = study();
    let answer = check(
        &study,
        "oppgave.md",
        "# Funn\n\nHun sa «det er møtene som tek tid, og så er det reisene» (XYZ-1, XYZ-99).",
    );
    let code = study.ask("sources")[0]["code"].as_str().unwrap().to_owned();
    let text = format!("# Funn\n\nHun sa «det er møtene som tek tid, og så er det reisene» ({code}-1, {code}-99).");
    assert_eq!(answer["quotes"].as_array().unwrap().len(), 1);
    let answer = check(&study, "oppgave.md", &text);
    let quote = &answer["quotes"][0];
    assert_eq!(quote["excerpt"], format!("{code}-1"));
    assert_eq!(quote["correct"], "det er møtene som tar tid, og så er det reisene");
    assert_eq!(quote["finding"], "fact");
    assert_eq!(quote["cases"], json!(["Storvik"]));
    assert_eq!(quote["participants"], json!(["Kari"]));
    assert_eq!(quote["place"]["paragraph"], 2);
    assert_eq!(quote["place"]["before"], "Hun sa «");
    let place =
        study.find(quote["words"]["source"].as_i64().unwrap(), "Det er møtene som tar tid, og så er det reisene");
    assert_eq!(
        (quote["words"]["start"].as_u64(), quote["words"]["end"].as_u64()),
        (Some(place.start.into()), Some(place.end.into()))
    );
    assert_eq!(group(&answer, "unknown")[0]["words"], format!("{code}-99"));
    assert_eq!(group(&answer, "unknown").len(), 1);
}

#[test]
fn marks_that_stand_alone_are_told_and_a_quotation_may_go_over_paragraphs() {
    let study = study();
    let answer = check(&study, "a.md", "Hun sa «det er møtene som tar tid.\n\nDet var det.\n\nOg reisene» sa hun.");
    assert!(group(&answer, "marks").is_empty(), "it may be one quotation");
    let answer = check(&study, "b.md", "Hun sa «det er møtene som tar tid.");
    assert_eq!(group(&answer, "marks")[0]["words"], "«");
    let over =
        "«Det er møtene som tar tid, og så er det reisene.\n\nVi har jo femten kommuner å reise mellom» (Storvik)";
    let answer = check(&study, "c.md", over);
    assert!(group(&answer, "marks").is_empty());
    let states: Vec<&str> =
        answer["quotes"].as_array().unwrap().iter().map(|own| own["state"].as_str().unwrap()).collect();
    assert_eq!(states, ["exact", "exact"]);
}

#[test]
fn nothing_of_a_document_enters_the_project_and_bad_files_are_refused() {
    let study = study();
    let before = study.call("history", json!({"before": null, "limit": 500}));
    check(&study, "a.md", "Hun sa «det er møtene som tar tid».");
    assert_eq!(study.call("history", json!({"before": null, "limit": 500})), before);
    for (name, bytes, key) in [
        ("tom.docx", &b""[..], "import-empty-file"),
        ("tekst.docx", b"bare tekst", "import-not-word"),
        ("kuttet.docx", b"PK\x03\x04\x14\0\0\0", "import-truncated"),
        ("blank.txt", b" \n ", "import-no-text"),
        ("kode.txt", b"a\0b\0\0\0c", "import-binary"),
    ] {
        let path = study.path(name);
        std::fs::write(&path, bytes).unwrap();
        assert_eq!(
            study.refused("check_document", json!({"path": path})),
            format!("refused {key} file={name}"),
            "{name}"
        );
    }
    let missing = study.refused("check_document", json!({"path": study.path("borte.docx")}));
    assert!(missing.starts_with("refused "), "{missing}");
}

/// A thesis of so many quotations from a text, and the quotations as they stand in it.
struct Thesis {
    text: String,
    quotes: Vec<String>,
}

/// What Word makes of words: other marks, hyphens at the ends of lines, blanks that do not break, lines that do.
fn as_word_has_it(quote: &str, random: &mut Random) -> String {
    let mut text = String::new();
    for (place, word) in quote.split(' ').enumerate() {
        if place > 0 {
            text.push_str(match random.below(8) {
                0 => "\u{a0}",
                1 => "\n",
                _ => " ",
            });
        }
        let letters: Vec<char> = word.chars().collect();
        if letters.len() > 8 && letters.iter().all(|own| own.is_alphabetic()) {
            let (first, rest) = letters.split_at(4);
            text.extend(first);
            match random.below(3) {
                0 => text.push('\u{ad}'),
                1 => text.push_str("-\n"),
                _ => {}
            }
            text.extend(rest);
        } else {
            text.push_str(&word.replace('\'', "’").replace("...", "…"));
        }
    }
    text
}

fn thesis(source: &str, count: usize, seed: u64, change: impl Fn(&str, &mut Random) -> String) -> Thesis {
    let mut random = Random::new(seed);
    let mut thesis = Thesis { text: "# Funn\n\n".to_owned(), quotes: Vec::new() };
    let characters: Vec<char> = source.chars().collect();
    let ranges = corpus::coding_ranges(seed, source, u32::try_from(count).unwrap());
    for (place, range) in ranges.into_iter().enumerate() {
        let words: String = characters[range.start.0 as usize..range.end.0 as usize].iter().collect();
        if sitat_model::words(&words).count() < 8 {
            continue;
        }
        let quote = change(&words, &mut random);
        let (open, close) = [("«", "»"), ("“", "”"), ("„", "“"), ("\"", "\"")][place % 4];
        match place % 3 {
            0 => writeln!(thesis.text, "En av dem svarte dette: {open}{quote}{close}.\n").unwrap(),
            1 => writeln!(thesis.text, "{open}{quote}{close}\n").unwrap(),
            _ => writeln!(thesis.text, "> {}\n", quote.replace('\n', "\n> ")).unwrap(),
        }
        thesis.quotes.push(quote);
    }
    thesis
}

fn findings(answer: &Value) -> Vec<String> {
    let is_finding = |own: &&Value| !own["finding"].is_null();
    let found = answer["quotes"].as_array().unwrap().iter().filter(is_finding);
    found.map(|own| format!("{} {} {}", own["state"], own["quote"], own["differences"])).collect()
}

#[test]
fn a_thesis_that_quotes_word_by_word_has_no_finding_whatever_word_made_of_it() {
    let study = Study::new();
    let text = corpus::interview(11, 0, 8_000);
    study.import("Intervju.txt", &text, &["Storvik"]);
    let thesis = thesis(&text, 300, 5, as_word_has_it);
    assert!(thesis.quotes.len() > 200);
    let answer = check(&study, "oppgave.md", &thesis.text);
    assert_eq!(findings(&answer), Vec::<String>::new());
    assert!(group(&answer, "marks").is_empty());
    assert_eq!(answer["quotes"].as_array().unwrap().len(), thesis.quotes.len());
}

fn terms(text: &str) -> String {
    words(text).map(|word| word.term).collect::<Vec<_>>().join(" ")
}

/// One word of a quotation changed, dropped, doubled or swapped with the next; the first and the last are left alone, for a
/// quotation may begin and end where it likes.
fn one_word_wrong(there: &str, quote: &str, random: &mut Random) -> String {
    loop {
        let mut own: Vec<&str> = quote.split(' ').collect();
        let place = 1 + random.place(own.len() - 3);
        match random.below(4) {
            0 => own[place] = "heksameter",
            1 => drop(own.remove(place)),
            2 => own.insert(place, own[place]),
            _ => own.swap(place, place + 1),
        }
        let changed = own.join(" ");
        // Of three equal words at the end one may be left away: that is a quotation that ends earlier.
        if !there.contains(&terms(&changed)) {
            return changed;
        }
    }
}

#[test]
fn every_one_of_a_thousand_words_that_went_wrong_is_found() {
    let study = Study::new();
    let text = corpus::interview(12, 0, 12_000);
    study.import("Intervju.txt", &text, &["Storvik"]);
    let there = terms(&text);
    let mut tried = 0;
    for seed in 0..4 {
        let thesis = thesis(&text, 300, 100 + seed, |quote, random| one_word_wrong(&there, quote, random));
        let answer = check(&study, "oppgave.md", &thesis.text);
        let quotes = answer["quotes"].as_array().unwrap();
        assert_eq!(quotes.len(), thesis.quotes.len());
        for (own, quote) in quotes.iter().zip(&thesis.quotes) {
            tried += 1;
            assert_eq!((own["state"].as_str(), own["finding"].as_str()), (Some("changed"), Some("fact")), "{quote}");
            let correct = own["correct"].as_str().unwrap();
            assert!(there.contains(&terms(correct)), "{quote}\n{correct}");
        }
    }
    assert!(tried > 1_000, "{tried}");
}

/// A thesis as Word has it, saved by LibreOffice so that it has styles and parts as real ones do.
fn word_thesis(study: &Study) -> std::path::PathBuf {
    let code = study.ask("sources")[0]["code"].as_str().unwrap().to_owned();
    let numbers = format!("Se {code}-99.");
    let paragraphs = [
        "Hun sa «det er møtene som tek tid, og så er det reisene» & mer.",
        "Hun sa «det er møtene som tar tid».",
        "«Søknadene som tar tid, for de skal skrives på nytt» (Storvik).",
        "Et tegn for «mye.",
        &numbers,
    ];
    let plain = study.path("plain.docx");
    std::fs::write(&plain, sitat_testkit::docx(&paragraphs)).unwrap();
    let folder = std::path::PathBuf::from(study.path("word"));
    std::fs::create_dir_all(&folder).unwrap();
    convert(&[std::path::Path::new(&plain)], "docx", &folder);
    folder.join("plain.docx")
}

#[test]
fn a_copy_with_comments_is_read_by_others_and_the_document_stays_as_it_was() {
    let study = study();
    let thesis = word_thesis(&study);
    let before = std::fs::read(&thesis).unwrap();
    let copy = study.path("kopi.docx");
    let request = json!({"path": thesis, "copy": copy, "overwrite": false});
    assert_eq!(study.call("comment_document", request.clone())["count"], 4);
    assert_eq!(std::fs::read(&thesis).unwrap(), before);
    let told = ask_python("read_comments.py", &[std::path::Path::new(&copy)]);
    assert_eq!(
        (told["begun"].clone(), told["ended"].clone(), told["doubled"].clone()),
        (json!(4), json!(4), json!([]))
    );
    assert_eq!(told["text"], ask_python("read_comments.py", &[&thesis])["text"]);
    let comments: Vec<&str> =
        told["comments"].as_array().unwrap().iter().map(|own| own["text"].as_str().unwrap()).collect();
    assert!(comments[0].contains("«tek» skal være «tar»"), "{}", comments[0]);
    assert!(comments[0].contains("Riktig: det er møtene som tar tid, og så er det reisene"), "{}", comments[0]);
    assert!(comments[1].contains("Ordene er fra Elvnes"), "{}", comments[1]);
    assert!(comments[2].contains("anførselstegn"), "{}", comments[2]);
    assert!(comments[3].contains("-99"), "{}", comments[3]);
    let folder = std::path::PathBuf::from(study.path("lest"));
    std::fs::create_dir_all(&folder).unwrap();
    convert(&[std::path::Path::new(&copy)], "odt", &folder);
    let read = study.call("check_document", json!({"path": folder.join("kopi.odt")}));
    assert_eq!(read["quotes"][0]["state"], "changed");
    // Neither the document itself nor another file is written over.
    assert_eq!(study.refused("comment_document", request), "file-exists project-file-exists file=kopi.docx");
    let over = json!({"path": thesis, "copy": thesis, "overwrite": true});
    assert_eq!(study.refused("comment_document", over), "refused document-copy-is-original file=plain.docx");
    assert_eq!(std::fs::read(&thesis).unwrap(), before);
    let plain = json!({"path": study.file("a.md", "«ord»"), "copy": study.path("b.docx"), "overwrite": false});
    assert_eq!(study.refused("comment_document", plain), "refused document-no-comments file=a.md");
    assert!(!std::path::Path::new(&study.path("b.docx")).exists());
}
