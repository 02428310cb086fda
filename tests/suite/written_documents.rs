//! What is written is the same in every format, takes the looks of a template, and is there whole or not at all.

use std::path::Path;

use serde_json::{Value, json};
use sitat_testkit::study_a;
use sitat_tests::{Study, oracle};

/// Extracts, codebook, grid and summaries, with what a request says of each.
const SUBJECTS: [&str; 4] = ["export_excerpts", "export_codebook", "export_grid", "export_framework"];

fn request(study: &Study, subject: &str, name: &str, overwrite: bool) -> Value {
    let mut request = json!({"path": study.path(name), "overwrite": overwrite, "csv": "comma"});
    let grid = json!({"rows": {"kind": "codes"}, "columns": {"kind": "cases"}, "measure": "segments", "filter": null,
        "withPolicyDocuments": false, "withStates": false});
    let more = match subject {
        "export_excerpts" => json!({"order": "code-case", "codes": [], "filter": null, "query": null}),
        "export_codebook" => json!({}),
        _ => json!({"grid": grid, "shown": null}),
    };
    request.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    request
}

fn write(study: &Study, subject: &str, name: &str) -> String {
    study.call(subject, request(study, subject, name, true));
    study.path(name)
}

/// Lets a Word file lend its looks on this machine.
fn use_template(study: &Study, path: Option<&str>) {
    let mut preferences = study.call("application", json!({}))["preferences"].clone();
    preferences["template"] = json!(path);
    study.call("set_preferences", preferences);
}

#[test]
fn every_document_is_written_in_every_format_with_the_same_words() {
    let study = Study::of(&study_a());
    for subject in SUBJECTS {
        for format in ["html", "md", "tex", "docx"] {
            let path = write(&study, subject, &format!("{subject}.{format}"));
            assert!(std::fs::metadata(&path).unwrap().len() > 200, "{path}");
        }
    }
    let text = |name: &str| std::fs::read_to_string(study.path(name)).unwrap();
    let document = oracle::ask_python("read_word.py", &[Path::new(&study.path("export_excerpts.docx"))]);
    let quotes: Vec<String> = document["paragraphs"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|paragraph| paragraph["style"] == "Quote")
        .map(|paragraph| paragraph["text"].as_str().unwrap().rsplit_once(" (").unwrap().0.to_owned())
        .collect();
    assert_eq!(quotes.len(), 37);
    for quote in &quotes {
        // Quotes of this study hold nothing that is written otherwise in one of the formats.
        let first = quote.split(|letter: char| !letter.is_alphanumeric() && letter != ' ').next().unwrap();
        for format in ["html", "md", "tex"] {
            assert!(text(&format!("export_excerpts.{format}")).contains(first), "{format}: {quote}");
        }
    }
    assert!(text("export_grid.md").contains("| ---: |") && text("export_grid.tex").contains("\\begin{longtable}"));
    assert!(text("export_codebook.html").contains("<html lang=\"nb\">"));
}

#[test]
fn a_template_is_remembered_and_lends_its_looks_to_word_files_only() {
    let study = Study::of(&study_a());
    let plain = write(&study, "export_codebook", "vanlig.docx");
    use_template(&study, Some(&plain));
    let path = write(&study, "export_excerpts", "med mal.docx");
    let seen = oracle::ask_python("read_word.py", &[Path::new(&path)]);
    assert_eq!(seen["language"], "nb-NO");
    write(&study, "export_excerpts", "uten mal.html");
    // What is no template is refused in words, and nothing is written.
    use_template(&study, Some(&study.file("mal.docx", "ikke Word")));
    let refused = study.refused("export_excerpts", request(&study, "export_excerpts", "a.docx", false));
    assert_eq!(refused, "refused export-template-broken");
    use_template(&study, Some(&study.path("borte.dotx")));
    let refused = study.refused("export_grid", request(&study, "export_grid", "a.docx", false));
    assert!(refused.starts_with("refused project-cannot-read-template file=borte.dotx"), "{refused}");
    assert!(!Path::new(&study.path("a.docx")).exists());
    write(&study, "export_grid", "a.html");
    use_template(&study, None);
    write(&study, "export_grid", "a.docx");
}

#[test]
fn libreoffice_makes_pages_of_what_is_written() {
    let study = Study::of(&study_a());
    let template = write(&study, "export_codebook", "mal.docx");
    let grid = write(&study, "export_grid", "rutenett.docx");
    use_template(&study, Some(&template));
    let excerpts = write(&study, "export_excerpts", "utdrag.docx");
    let page = write(&study, "export_grid", "side.html");
    let folder = tempfile::tempdir().unwrap();
    oracle::convert(&[Path::new(&grid), Path::new(&excerpts)], "pdf", folder.path());
    let seen = std::fs::read_to_string(page).unwrap();
    assert!(seen.contains("class=\"table wide\"") && seen.contains("scope=\"row\""), "{seen}");
}

#[test]
fn a_full_disk_or_a_folder_that_is_none_leaves_nothing_half_done() {
    let study = Study::of(&study_a());
    let before = write(&study, "export_codebook", "kodebok.html");
    let content = std::fs::read(&before).unwrap();
    study.file("fil.txt", "ikke en mappe");
    for format in ["docx", "html", "md", "tex", "xlsx", "csv"] {
        let name = format!("fil.txt/a.{format}");
        let refused = study.refused("export_codebook", request(&study, "export_codebook", &name, true));
        assert!(refused.starts_with("refused project-cannot-write"), "{refused}");
    }
    let again = study.refused("export_codebook", request(&study, "export_codebook", "kodebok.html", false));
    assert!(again.starts_with("file-exists"), "{again}");
    #[cfg(target_os = "linux")]
    {
        // What is written first goes to a device that is always full.
        std::os::unix::fs::symlink("/dev/full", format!("{before}.partial")).unwrap();
        let refused = study.refused("export_codebook", request(&study, "export_codebook", "kodebok.html", true));
        assert!(refused.starts_with("refused project-cannot-write file=kodebok.html"), "{refused}");
        assert!(!Path::new(&format!("{before}.partial")).exists());
    }
    assert_eq!(std::fs::read(&before).unwrap(), content, "what was there is there still");
}

#[test]
fn a_document_is_looked_at_before_it_is_written_and_leaves_no_trace() {
    let study = Study::of(&study_a());
    let steps = || study.call("history", json!({"before": null, "limit": 10}))["total"].clone();
    let kind = |subject: &str| subject.strip_prefix("export_").unwrap().to_owned();
    for subject in SUBJECTS {
        let before = steps();
        let blank = json!({"kind": kind(subject), "request": request(&study, subject, "ingen.docx", false)});
        let page = study.call("preview_document", blank)["html"].as_str().unwrap().to_owned();
        assert!(!Path::new(&study.path("ingen.docx")).exists());
        assert_eq!(steps(), before, "{subject}");
        let path = write(&study, subject, &format!("{subject}.html"));
        assert_eq!(std::fs::read_to_string(path).unwrap(), page, "{subject}");
    }
    let methods = json!({"path": "", "overwrite": false, "language": "nb"});
    let page = study.call("preview_document", json!({"kind": "methods", "request": methods}));
    assert!(page["html"].as_str().unwrap().to_lowercase().starts_with("<!doctype html>"));
    // What cannot be written cannot be looked at, and the next export is a file again.
    let chapter = json!({"path": "", "overwrite": true, "withCounts": null, "withMainPoints": true});
    let refused = study.refused("preview_document", json!({"kind": "chapter", "request": chapter}));
    assert!(refused.contains("outline-is-empty"), "{refused}");
    assert!(Path::new(&write(&study, "export_codebook", "kodebok.md")).exists());
}
