//! Exports and the demonstration.

use serde_json::json;

use crate::sitat::Folder;
use crate::study::study;

fn text(folder: &Folder, name: &str) -> String {
    String::from_utf8(folder.read(name)).unwrap()
}

#[test]
fn everything_is_written_in_every_format() {
    let folder = study();
    for (what, count) in [("excerpts", 6), ("codebook", 6), ("grid", 6)] {
        for (ending, head) in [("docx", b"PK\x03\x04".as_slice()), ("xlsx", b"PK\x03\x04"), ("csv", b"\xef\xbb\xbf")] {
            let name = format!("{what}.{ending}");
            let mut written = folder.done(["export", "p.sitat", what, "-o", &name, "--json"]);
            // What it gives away is told too, and tested elsewhere.
            written.as_object_mut().unwrap().remove("leaks");
            assert_eq!(written, json!({"path": name, "what": what, "format": ending, "count": count}));
            assert!(folder.read(&name).starts_with(head), "{name}");
        }
    }
}

#[test]
fn a_file_is_replaced_only_by_force() {
    let folder = study();
    folder.write("kodebok.csv", "mitt");
    let run = folder.run(["export", "p.sitat", "codebook", "-o", "kodebok.csv", "--json"]);
    assert_eq!((run.code, run.error_key().as_str()), (1, "project-file-exists"));
    assert_eq!(folder.read("kodebok.csv"), b"mitt");
    folder.done(["export", "p.sitat", "codebook", "-o", "kodebok.csv", "--force", "--json"]);
    assert!(text(&folder, "kodebok.csv").contains("Barriere"));
    for (file, key) in [
        ("a.pdf", "project-unknown-format"),
        ("uten", "project-unknown-format"),
        ("ingen/mappe.csv", "project-cannot-write"),
    ] {
        let run = folder.run(["export", "p.sitat", "codebook", "-o", file, "--json"]);
        assert_eq!((run.code, run.error_key().as_str()), (1, key));
    }
}

#[test]
fn csv_suits_the_language_of_the_project_or_what_is_asked() {
    let folder = study();
    folder.done(["export", "p.sitat", "grid", "-o", "a.csv", "--json"]);
    assert!(text(&folder, "a.csv").lines().next().unwrap().contains(";Berg"));
    folder.done(["export", "p.sitat", "grid", "-o", "b.csv", "--csv", "comma", "--json"]);
    let comma = text(&folder, "b.csv");
    assert!(!comma.starts_with('\u{feff}') && comma.lines().next().unwrap().contains(",Berg"));
    folder.done(["new", "en.sitat", "--language", "en", "--json"]);
    folder.done(["export", "en.sitat", "codebook", "-o", "c.csv", "--json"]);
    assert!(!text(&folder, "c.csv").starts_with('\u{feff}'));
}

#[test]
fn excerpts_can_be_chosen_by_code_case_and_condition() {
    let folder = study();
    let count = |name: &str, arguments: &[&str]| {
        let fixed = ["export", "p.sitat", "excerpts", "--json", "-o", name];
        folder.done(fixed.iter().chain(arguments))["count"].as_u64().unwrap()
    };
    assert_eq!(count("1.csv", &["--code", "code:Barriere"]), 5);
    assert_eq!(count("2.csv", &["--code", "code:=Barriere"]), 0);
    assert_eq!(count("3.csv", &["--code", "Barriere/Siloer", "--code", "code:Grep"]), 4);
    assert_eq!(count("4.csv", &["--rows", "code:Siloer"]), 3);
    assert_eq!(count("5.csv", &["--case", "dal"]), 2);
    assert_eq!(count("6.csv", &["--where", "innbyggere < 50000"]), 4);
    assert!(text(&folder, "6.csv").contains("Vi møttes hver fredag."));
    assert!(!text(&folder, "6.csv").contains("alltid pengene"));
    assert_eq!(count("7.docx", &["--order", "case-code"]), 6);
    for (arguments, key) in [(["--case", "Fjell"], "project-no-case"), (["--code", "Fjell"], "codebook-unknown-path")] {
        let fixed = ["export", "p.sitat", "excerpts", "--json", "-o", "8.csv"];
        let run = folder.run(fixed.iter().chain(&arguments));
        assert_eq!((run.code, run.error_key().as_str()), (1, key));
        assert!(!folder.path("8.csv").exists());
    }
}

#[test]
fn an_option_without_meaning_is_refused() {
    let folder = study();
    for (what, option, value) in
        [("codebook", "--rows", "codes"), ("grid", "--case", "Berg"), ("excerpts", "--measure", "words")]
    {
        let run = folder.run(["export", "p.sitat", what, "-o", "x.csv", option, value, "--json"]);
        assert_eq!((run.code, run.error_key().as_str()), (2, "cli-usage-without-meaning"));
    }
    assert!(!folder.path("x.csv").exists());
}

#[test]
fn the_demonstration_makes_the_sample_and_every_document() {
    let folder = Folder::new();
    let answer = folder.done(["demo", "prøv/her", "--json"]);
    let files = answer["files"].as_array().unwrap();
    assert_eq!(files.len(), 10);
    for file in files {
        assert!(folder.path(file["path"].as_str().unwrap()).metadata().unwrap().len() > 1000, "{file}");
        assert!(file["count"].as_u64().unwrap() > 50, "{file}");
    }
    let project = answer["project"].as_str().unwrap();
    assert_eq!(folder.done(["info", project, "--json"])["codings"], 180);
    let entries = std::fs::read_dir(folder.path("prøv/her")).unwrap().count();
    assert_eq!(entries, 11, "the project, ten documents, and nothing else");
    let run = folder.run(["demo", "prøv/her", "--json"]);
    assert_eq!((run.code, run.error_key().as_str()), (1, "project-file-exists"));
    folder.done(["undo", project, "--json"]);
    folder.done(["demo", "prøv/her", "--force", "--json"]);
    assert_eq!(folder.done(["info", project, "--json"])["codings"], 180);
}

#[test]
fn appendices_are_written_one_by_one_and_what_participants_are_sent_into_a_folder() {
    let folder = study();
    for (what, count) in [("cases", 2), ("participants", 2), ("codes-to-themes", 0)] {
        for ending in ["docx", "xlsx", "csv"] {
            let name = format!("ut-{what}.{ending}");
            let mut written = folder.done(["export", "p.sitat", what, "-o", &name, "--json"]);
            // What it gives away is told too, and tested elsewhere.
            written.as_object_mut().unwrap().remove("leaks");
            assert_eq!(written, json!({"path": name, "what": what, "format": ending, "count": count}));
        }
    }
    let cases = text(&folder, "ut-cases.csv");
    assert!(cases.contains("\r\nBerg;Kommune;6950;formannskap;"), "{cases}");
    folder.write("brev.txt", "Til [navn] om [prosjekt].\r\n\r\nSvar før [frist].");
    let fixed = ["export", "p.sitat", "member-check", "-o", "sjekk", "--letter", "brev.txt", "--deadline", "1.5.2026"];
    let written = folder.done(fixed.iter().chain(&["--json"]));
    assert_eq!((&written["what"], &written["left_out"]), (&json!("member-check"), &json!([])));
    let files = written["files"].as_array().unwrap();
    assert_eq!(files.len(), 2, "{written}");
    let run = folder.run(fixed.iter().chain(&["--json"]));
    assert_eq!((run.code, run.error_key().as_str()), (1, "project-file-exists"));
    let name = written["files"][0]["path"].as_str().unwrap().split(" - ").last().unwrap().replace(".docx", "");
    let one =
        ["export", "p.sitat", "member-check", "-o", "en.md", "--participant", &name, "--part", "quoted", "--json"];
    assert_eq!(folder.done(one)["format"], "md");
    assert!(text(&folder, "en.md").contains("Det som er sitert fra deg"));
    let run = folder.run(["export", "p.sitat", "member-check", "-o", "x.md", "--participant", "Ukjent", "--json"]);
    assert_eq!((run.code, run.error_key().as_str()), (1, "project-no-participant"));
    let run = folder.run(["export", "p.sitat", "cases", "-o", "x.csv", "--deadline", "1.5.2026", "--json"]);
    assert_eq!((run.code, run.error_key().as_str()), (2, "cli-usage-without-meaning"));
    folder.done(["new", "tom.sitat", "--json"]);
    let run = folder.run(["export", "tom.sitat", "cases", "-o", "x.csv", "--json"]);
    assert_eq!((run.code, run.error_key().as_str()), (1, "appendix-nothing-cases"));
}
