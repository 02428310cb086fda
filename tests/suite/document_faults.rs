//! The faults that finished theses have had, all in one thesis, and the same thesis mended: each fault is found in the one,
//! and nothing in the other. Files that cannot be read are refused with a sentence.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use sitat_tests::Study;
use sitat_tests::oracle::ask_python;

use crate::checks::{make_code, segment};

/// Who speaks, in which municipality, and what is answered.
const PEOPLE: [(&str, &str, &str, &str); 6] = [
    (
        "Anne",
        "Storvik",
        "Alt henger på klimarådgiveren vår, og hun slutter til sommeren",
        "Språket i planene er vanskelig å forstå for oss",
    ),
    (
        "Bjarne",
        "Elvnes",
        "Uten Torunn Vik hadde ingenting skjedd her hos oss",
        "Det er for mange fremmedord i språket de bruker",
    ),
    (
        "Camilla",
        "Bergmo",
        "Her er vi mange om det, og ingen er alene om noe",
        "Vi mangler folk til å drive arbeidet videre",
    ),
    (
        "Daniel",
        "Fjellheim",
        "Ildsjelen er den som drar det i gang hver gang",
        "Politikerne støtter oss i det meste vi gjør",
    ),
    ("Eva", "Havvik", "Det er én person som gjør alt arbeidet her", "Vi mangler penger til de neste årene"),
    ("Frode", "Lomvær", "En ildsjel må til for at noe skal skje", "Tiden strekker ikke til for slike ting"),
];

const VALUES: &str = "case;kind;administrasjon\nStorvik;municipality;4,5 %\nElvnes;municipality;7,4 %\n";

fn project() -> Study {
    filled(Study::new())
}

fn filled(study: Study) -> Study {
    for code in ["Ildsjel", "Fremmedspråk", "Hindring"] {
        make_code(&study, code, None);
    }
    let mut firsts = Vec::new();
    for (place, (name, case, first, second)) in PEOPLE.into_iter().enumerate() {
        let text = format!("I: Hva trengs?\n{name}: {first}.\nI: Hva står i veien?\n{name}: {second}.\n");
        let source = study.import(&format!("{name}.txt"), text, &[case]);
        study.apply(source, first, &["Ildsjel"]);
        study.apply(source, second, &[if place < 2 { "Fremmedspråk" } else { "Hindring" }]);
        firsts.push(segment(&study, source, 0));
    }
    study.call("import_cases", json!({"path": study.file("tall.csv", VALUES)}));
    let role = |place: usize| if place == 2 { "contradicts" } else { "supports" };
    let evidence: Vec<Value> =
        firsts.iter().enumerate().map(|(place, own)| json!({"segment": own, "role": role(place)})).collect();
    let origin = json!({"theme": null, "code": null, "case": null, "participant": null});
    let scope = json!({"amount": "most", "unit": "cases", "base": "all"});
    study.call(
        "create_claim",
        json!({"text": "Kommunene er avhengige av en ildsjel.", "scope": scope, "origin": origin,
            "evidence": evidence, "withTheme": false}),
    );
    study
}

/// The thesis: for each paragraph how it stands with its fault, and how it stands mended.
const THESIS: [(&str, &str); 15] = [
    (
        "Kapitlet viser hva som skal til for at en liten kommune lykkes med klimaarbeidet, og hva som står i veien for det.",
        "",
    ),
    // (1) all, where one case differs.
    ("Alle kommunene er avhengige av en ildsjel.", "De fleste kommunene er avhengige av en ildsjel."),
    // (2) all, with two of six coded.
    ("Samtlige informanter peker på fremmedspråket.", "To av seks informanter peker på fremmedspråket."),
    // (3) the same once of all, once of some.
    ("Noen informanter mener at anbud er dyrt og tregt.", "Noen informanter mener at anbud er dyrt og tregt."),
    ("Det henger sammen med hvor store kommunene er, og med hvor langt de har kommet i arbeidet sitt.", ""),
    ("Alle informantene mener at anbud er dyrt og tregt.", "Flere informanter mener at anbud er dyrt og tregt."),
    // (6) 4,5 % in the table, 4 % in the prose.
    ("Storvik bruker 4 % av budsjettet på administrasjon.", "Storvik bruker 4,5 % av budsjettet på administrasjon."),
    // (9) an office, a municipality and a pronoun.
    (
        "Slik sies det i Storvik: «Alt henger på klimarådgiveren vår, og hun slutter til sommeren».",
        "Anne sier det slik: «Språket i planene er vanskelig å forstå for oss».",
    ),
    // (10) a third person in a quotation.
    (
        "Slik sies det i Elvnes: «Uten Torunn Vik hadde ingenting skjedd her hos oss».",
        "Bjarne sier det slik: «Det er for mange fremmedord i språket de bruker».",
    ),
    // (8) a quotation that differs by a word.
    (
        "Camilla sier det slik: «Vi savner folk til å drive arbeidet videre».",
        "Camilla sier det slik: «Vi mangler folk til å drive arbeidet videre».",
    ),
    ("Daniel sier det slik: «Politikerne støtter oss i det meste vi gjør».", ""),
    // (11) two voices with over half of the quotations.
    (
        "Anne sier det slik: «Språket i planene er vanskelig å forstå for oss».",
        "Eva sier det slik: «Vi mangler penger til de neste årene».",
    ),
    (
        "Bjarne sier det slik: «Det er for mange fremmedord i språket de bruker».",
        "Frode sier det slik: «Tiden strekker ikke til for slike ting».",
    ),
    // (7) a stray quotation mark.
    (
        "Dette kaller vi for «den stille dugnaden i denne oppgaven.",
        "Dette kaller vi for «den stille dugnaden» i denne oppgaven.",
    ),
    ("Neste kapittel drøfter hva dette betyr for andre kommuner som vil prøve det samme hos seg selv.", ""),
];

fn paragraphs(is_mended: bool) -> Vec<&'static str> {
    THESIS.iter().map(|(faulty, mended)| if is_mended && !mended.is_empty() { *mended } else { *faulty }).collect()
}

/// What is found: of quotations the state, of all else the key of what is said.
fn found(answer: &Value) -> BTreeSet<String> {
    let quotes = answer["quotes"].as_array().unwrap().iter().filter(|own| !own["finding"].is_null());
    let states = quotes.map(|own| own["state"].as_str().unwrap().to_owned());
    let groups = answer["groups"].as_array().unwrap().iter();
    let words = groups.flat_map(|group| {
        let heading = group["heading"].as_str().unwrap().to_owned();
        group["words"].as_array().unwrap().iter().map(move |own| {
            let key = own["message"]["key"].as_str().unwrap_or(&heading);
            format!("{key} {}", own["finding"].as_str().unwrap())
        })
    });
    states.chain(words).collect()
}

#[test]
fn each_fault_of_a_thesis_is_found_and_nothing_in_the_same_thesis_mended() {
    let study = project();
    let path = study.path("oppgave.docx");
    std::fs::write(&path, sitat_testkit::docx(&paragraphs(false))).unwrap();
    let answer = study.call("check_document", json!({"path": path}));
    let expected = [
        "changed",
        "unclear-mark",
        "document-balance-voices question",
        "document-figure-other fact",
        "document-marks-heading fact",
        "document-office question",
        "document-scope-beyond fact",
        "document-scope-contradicted fact",
        "document-scope-twice fact",
        "document-third-person question",
    ];
    let missing: Vec<&str> =
        expected.into_iter().filter(|own| !found(&answer).contains(*own) && *own != "unclear-mark").collect();
    assert!(missing.is_empty(), "{missing:?} of {:?}", found(&answer));

    let copy = study.path("kopi.docx");
    let count =
        study.call("comment_document", json!({"path": path, "copy": copy, "overwrite": false}))["count"].clone();
    let comments = ask_python("read_comments.py", &[std::path::Path::new(&copy)]);
    let all = comments["comments"].as_array().unwrap();
    assert_eq!(count, json!(all.len()));
    for words in [
        "Bergmo",
        "Camilla, Daniel, Eva, Frode",
        "4,5",
        "klimarådgiveren",
        "Torunn Vik",
        "«savner» skal være «mangler»",
        "66 %",
    ] {
        assert!(all.iter().any(|own| own["text"].as_str().unwrap().contains(words)), "{words} in {all:?}");
    }

    for (name, ending) in [("funn.md", "md"), ("funn.docx", "docx"), ("funn.html", "html")] {
        let report = study.path(name);
        let request = json!({"path": path, "report": report, "overwrite": false});
        let written = study.call("report_document", request.clone());
        assert!(written["count"].as_u64().unwrap() >= 9, "{written}");
        let bytes = std::fs::read(&report).unwrap();
        if ending != "docx" {
            let text = String::from_utf8(bytes).unwrap();
            assert!(text.contains("Bergmo") && text.contains("Torunn Vik") && text.contains("Fakta"), "{text}");
        } else {
            assert!(bytes.starts_with(b"PK"));
        }
        assert!(study.refused("report_document", request).starts_with("file-exists "));
    }
    let wrong = json!({"path": path, "report": study.path("funn.xlsx"), "overwrite": false});
    assert_eq!(study.refused("report_document", wrong), "refused project-unknown-report file=funn.xlsx");

    let mended = study.path("rettet.docx");
    std::fs::write(&mended, sitat_testkit::docx(&paragraphs(true))).unwrap();
    let answer = study.call("check_document", json!({"path": mended}));
    assert_eq!(answer["quotes"].as_array().unwrap().len(), 6);
    assert_eq!(found(&answer), BTreeSet::new(), "{answer}");
}

#[test]
fn the_same_is_found_in_every_format_that_is_read() {
    let study = filled(Study::that_reads_pages(env!("CARGO_BIN_EXE_sitat-tests")));
    let text = paragraphs(false).join("\n\n");
    let markdown = study.call("check_document", json!({"path": study.file("a.md", &text)}));
    let plain = study.call("check_document", json!({"path": study.file("a.txt", &text)}));
    assert_eq!(found(&markdown), found(&plain));
    let path = study.path("a.docx");
    std::fs::write(&path, sitat_testkit::docx(&paragraphs(false))).unwrap();
    let folder = std::path::PathBuf::from(study.path("skrevet"));
    std::fs::create_dir_all(&folder).unwrap();
    for ending in ["odt", "pdf"] {
        sitat_tests::oracle::convert(&[std::path::Path::new(&path)], ending, &folder);
        let written = study.call("check_document", json!({"path": folder.join("a").with_extension(ending)}));
        assert_eq!(found(&markdown), found(&written), "{ending}");
    }
    // The mended one has nothing as pages either, where lines end in the middle of sentences.
    let mended = study.path("rettet.docx");
    std::fs::write(&mended, sitat_testkit::docx(&paragraphs(true))).unwrap();
    sitat_tests::oracle::convert(&[std::path::Path::new(&mended)], "pdf", &folder);
    let answer = study.call("check_document", json!({"path": folder.join("rettet.pdf")}));
    assert_eq!(found(&answer), BTreeSet::new(), "{answer}");
    assert_eq!(answer["quotes"].as_array().unwrap().len(), 6);
}

#[test]
fn files_that_nobody_can_read_are_refused_with_what_to_do() {
    let study = project();
    let mut encrypted = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    encrypted.resize(1536, 0);
    encrypted.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    encrypted.resize(4096, 0);
    let whole = sitat_testkit::docx(&paragraphs(false));
    for (name, bytes, key) in [
        ("laast.docx", encrypted.as_slice(), "import-encrypted"),
        ("halv.docx", &whole[..whole.len() / 2], "import-truncated"),
        ("tull.docx", b"PK\x03\x04 ikke noe arkiv", "import-truncated"),
    ] {
        let path = study.path(name);
        std::fs::write(&path, bytes).unwrap();
        let refused = study.refused("check_document", json!({"path": path}));
        assert_eq!(refused, format!("refused {key} file={name}"), "{name}");
    }
}
