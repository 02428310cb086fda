//! Words that a browser, a spreadsheet, a word processor or TeX would run, given to everything that can be called or written
//! in a project: in every document they are words.

use serde_json::{Value, json};
use sitat_tests::{Study, furnish};

/// What is put behind every name and every text.
const RUN: &str = "<script>window.__pwned=1</script><img src=x onerror=window.__pwned=1>\"'><svg/onload=window.__pwned=1>\
    ](javascript:window.__pwned=1) \\input{/etc/passwd}\\write18{id}^^5cinput \u{202e}tpircs\u{202c} {{7*7}} ]]> &#x3c;";

/// How a cell begins that a spreadsheet would run.
const FORMULAS: [&str; 6] = ["=cmd|'/c calc'!A1", "+1+1", "-1+1", "@SUM(A1)", "\t=1+1", "\r=1+1"];

/// A study in which everything is called something that would run.
fn hostile(before: &'static str) -> Study {
    let study = Study::new();
    furnish(&study, &|words| format!("{before}{words} {RUN}"));
    study
}

/// Writes every document there is in a format; what was written.
fn written(study: &Study, format: &str) -> Vec<(String, Vec<u8>)> {
    let grid = json!({"rows": {"kind": "codes"}, "columns": {"kind": "cases"}, "measure": "segments", "filter": null,
        "withPolicyDocuments": false});
    let place = |name: &str| study.path(&format!("{name}.{format}"));
    let request = |name: &str, mut more: Value| {
        more["path"] = json!(place(name));
        more["overwrite"] = json!(true);
        more
    };
    let requests = [
        (
            "export_excerpts",
            request(
                "utdrag",
                json!({"csv": "comma", "order": "code-case", "codes": [], "filter": null, "query": null,
            "withAttributes": true, "withCodeColumns": true}),
            ),
        ),
        ("export_codebook", request("kodebok", json!({"csv": "semicolon"}))),
        ("export_grid", request("tabell", json!({"csv": "comma", "grid": grid, "shown": null}))),
        ("export_framework", request("ramme", json!({"csv": "comma", "grid": grid, "shown": null}))),
        ("export_chapter", request("kapittel", json!({"withCounts": true, "withMainPoints": true}))),
        ("export_methods", request("metode", json!({"language": "nb"}))),
        ("export_audit", request("logg", json!({"language": "nb", "withMemos": true}))),
        ("export_appendix", request("vedlegg", json!({"csv": "comma", "appendix": "cases", "language": "nb"}))),
        (
            "export_appendix",
            request("vedlegg-2", json!({"csv": "comma", "appendix": "codes-to-themes", "language": "nb"})),
        ),
        (
            "export_pattern",
            request(
                "kart",
                json!({"csv": "comma", "pattern": {"kind": "map", "value": {"withCodes": true, "snapshot": null}}}),
            ),
        ),
        ("export_everything", request("alt", json!({"withTexts": true, "withMemos": true}))),
    ];
    let mut all = Vec::new();
    for (name, request) in requests {
        let path = request["path"].as_str().unwrap().to_owned();
        if study.try_call(name, request).is_ok() {
            all.push((format!("{name}.{format}"), std::fs::read(&path).unwrap()));
        }
    }
    all
}

/// The tags of a page, without what stands between them.
fn tags(page: &str) -> Vec<String> {
    let mut tags = Vec::new();
    let mut rest = page;
    while let Some((_, after)) = rest.split_once('<') {
        let (tag, next) = after.split_once('>').unwrap_or((after, ""));
        tags.push(tag.to_lowercase());
        rest = next;
    }
    tags
}

#[test]
fn pages_and_drawings_hold_no_element_and_no_attribute_that_somebody_wrote() {
    let study = hostile("");
    let mut looked_at = 0;
    for format in ["html", "svg"] {
        for (name, bytes) in written(&study, format) {
            let page = String::from_utf8(bytes).unwrap();
            looked_at += 1;
            assert!(
                page.contains("__pwned") || page.contains("Venting") || name.contains("methods"),
                "{name} holds nothing of the project"
            );
            for tag in tags(&page) {
                let name_of_tag = tag.split([' ', '\n', '/']).next().unwrap_or_default();
                assert!(
                    !["script", "img", "iframe", "object", "embed", "link", "base", "form", "input"]
                        .contains(&name_of_tag),
                    "{name}: <{tag}>"
                );
                for attribute in tag.split_whitespace().skip(1) {
                    assert!(!attribute.starts_with("on"), "{name}: <{tag}>");
                    assert!(!attribute.contains("javascript:") && !attribute.starts_with("src="), "{name}: <{tag}>");
                }
            }
            // What turns the direction of writing stands alone, where it turns nothing.
            assert_eq!(page.matches('\u{202e}').count(), page.matches("<bdi>\u{202e}</bdi>").count(), "{name}");
        }
    }
    assert!(looked_at > 8, "{looked_at}");
}

#[test]
fn markdown_shows_markup_as_words() {
    let study = hostile("");
    let all = written(&study, "md");
    assert!(all.len() > 5);
    for (name, bytes) in all {
        let text = String::from_utf8(bytes).unwrap();
        for (place, _) in
            text.match_indices("<script").chain(text.match_indices("<img")).chain(text.match_indices("<svg"))
        {
            assert_eq!(
                text[..place].chars().next_back(),
                Some('\\'),
                "{name}: {}",
                &text[place.saturating_sub(40)..place + 20]
            );
        }
        for (place, _) in text.match_indices("](javascript") {
            assert_eq!(text[..place].chars().next_back(), Some('\\'), "{name}");
        }
    }
}

#[test]
fn tex_is_given_no_command_that_somebody_wrote() {
    let study = hostile("");
    let all = written(&study, "tex");
    assert!(all.len() > 5);
    for (name, bytes) in all {
        let text = String::from_utf8(bytes).unwrap();
        for command in ["\\input{/", "\\write18", "^^5c", "\\immediate", "\\openout"] {
            assert!(!text.contains(command), "{name}: {command}");
        }
        assert!(text.contains("textbackslash") || !text.contains("pwned"), "{name}");
    }
}

#[test]
fn no_cell_of_a_table_begins_as_a_formula_does() {
    for before in FORMULAS {
        let study = hostile(before);
        let mut cells = 0;
        for (name, bytes) in written(&study, "csv") {
            let text = String::from_utf8(bytes).unwrap();
            let separator = if text.lines().next().unwrap_or_default().contains(';') { ';' } else { ',' };
            for cell in cells_of(text.trim_start_matches('\u{feff}'), separator) {
                cells += 1;
                let is_number = cell.replace(',', ".").parse::<f64>().is_ok();
                assert!(is_number || !cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{name}: {cell:?}");
            }
        }
        assert!(cells > 50, "{before:?}: {cells}");
        for (name, bytes) in written(&study, "xlsx") {
            // The packages are deflated; a formula would stand as <f> in a sheet. Python's reader tells.
            let path = study.file("se.xlsx", bytes);
            let found = formulas(&path);
            assert_eq!(found, json!([]), "{name}");
        }
    }
}

/// The fields of a CSV file (RFC 4180).
fn cells_of(text: &str, separator: char) -> Vec<String> {
    let (mut cells, mut cell, mut is_quoted) = (Vec::new(), String::new(), false);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if is_quoted && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' => is_quoted = !is_quoted,
            '\r' | '\n' if !is_quoted => cells.push(std::mem::take(&mut cell)),
            other if other == separator && !is_quoted => cells.push(std::mem::take(&mut cell)),
            other => cell.push(other),
        }
    }
    cells.push(cell);
    cells
}

/// Formulas, fields and outside relations of an Office file, as another program's zip reader finds them.
fn formulas(path: &str) -> Value {
    sitat_tests::oracle::ask_python("what_runs.py", &[path.as_ref()])
}

#[test]
fn word_and_excel_files_hold_no_field_no_formula_and_no_way_out() {
    let study = hostile("=");
    for format in ["docx", "xlsx"] {
        let all = written(&study, format);
        assert!(all.len() > 2, "{format}");
        for (name, bytes) in all {
            let path = study.file(&format!("se.{format}"), bytes);
            assert_eq!(formulas(&path), json!([]), "{name}");
        }
    }
}

#[test]
fn names_of_files_that_are_made_stay_in_their_folder() {
    for name in [
        "../../x",
        "CON",
        "a/b",
        "slutt. . .",
        "-rf",
        "\0null",
        "C:\\Windows\\x",
        "~/.bashrc",
        "\u{202e}txt.exe",
        "aux.txt",
        "..",
        "|id",
    ] {
        let study = Study::new();
        let long = format!("{name}{}", "x".repeat(300));
        for (file, called) in [("en.txt", name), ("to.txt", long.as_str())] {
            let source = study.import(file, "I: Hva?\nR: Vi ventet i fjor.\n", &[]);
            let speaker = study.call("speakers", json!({"source": source}))[1]["id"].clone();
            study
                .call("set_speaker", json!({"id": speaker, "role": "participant", "participant": called, "cases": []}));
        }
        let folder = study.path("ut");
        let request = json!({"path": folder, "overwrite": true, "participant": null, "part": "whole", "letter": "Hei", "deadline": ""});
        study.call("export_member_check", request);
        let made: Vec<String> = std::fs::read_dir(&folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        assert_eq!(made.len(), 2, "{name:?}: {made:?}");
        for file in made {
            assert!(file.chars().count() < 120, "{file}");
            assert!(!file.starts_with(['.', '-', ' ', '~']) || file.starts_with("~-"), "{file}");
            assert!(!file.contains(['/', '\\', ':', '|', '\0', '\u{202e}']), "{file}");
            assert!(!["con.", "aux."].iter().any(|device| file.to_lowercase().starts_with(device)), "{file}");
        }
    }
}
