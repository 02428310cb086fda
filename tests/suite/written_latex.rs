//! What is written as LaTeX, read by a TeX: every document there is, with text that TeX would take for commands.

use std::io::Write as _;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};
use sitat_testkit::study_a;
use sitat_tests::Study;

/// Every sign that TeX reads as something else, and some that it has no shape for.
const SIGNS: &str = "50 % av 100 $ & noe_annet #1 ~omtrent ^hatt {klammer} \\kommando \\\\ `a´ [b] *c* |d| <e> --- ,,";
const FORMULAS: [&str; 4] = ["=SUM(A1:A2)", "+47 22", "-3", "@alle"];
const LETTERS: &str =
    "😀 👩\u{200d}👩\u{200d}👧 e\u{301} a\u{30a} på\u{30a} שלום مرحبا 漢字 Ω ½ ″ ≤ – — … ’ „ † € ŋ ǿ \nn\u{ad}y";
const QUOTED: &str = "\"rette\" 'enkle' «franske» “krøllete” ‹halve› ‘engelske’ ''to'' ``grav``";

/// The programs of this machine that can make a page of one letter: a TeX may lack the half of itself.
fn programs() -> Vec<&'static str> {
    let works = |name: &&str| {
        let folder = tempfile::tempdir().unwrap();
        let fonts = if *name == "pdflatex" { "[T1]{fontenc}" } else { "{fontspec}" };
        let page = format!("\\documentclass{{article}}\\usepackage{fonts}\\begin{{document}}å\\end{{document}}");
        std::fs::write(folder.path().join("en.tex"), page).unwrap();
        let mut command = Command::new(name);
        if *name != "tectonic" {
            command.arg("-interaction=batchmode");
        }
        command.arg("en.tex").current_dir(folder.path()).output().is_ok_and(|output| output.status.success())
    };
    let usual: Vec<&str> = ["pdflatex", "lualatex"].into_iter().filter(works).collect();
    if usual.is_empty() { ["xelatex", "tectonic"].into_iter().filter(works).take(1).collect() } else { usual }
}

/// Compiles a file into a folder, as often as references need; what TeX says of errors.
fn compile(program: &str, path: &str, folder: &Path, times: u32) -> Vec<String> {
    let mut faults = Vec::new();
    for _ in 0..times {
        let mut command = Command::new(program);
        if program != "tectonic" {
            command.args(["-interaction=nonstopmode", "-halt-on-error"]);
        }
        let output = command.arg(path).current_dir(folder).output().unwrap();
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        let at = said.find("\n! ").map_or(0, |at| at + 1);
        let is_whole = !said.contains("Missing character");
        if !output.status.success() || at > 0 || !is_whole {
            let told: String = said[at..].chars().take(400).collect();
            faults.push(format!("{program} {}: {told}", Path::new(path).file_name().unwrap().display()));
        }
    }
    faults
}

/// A project in which everything that a person can name or say holds the signs.
fn nasty(study: &Study) {
    let words = format!("Hun sa {SIGNS} og {QUOTED}.");
    let said: Vec<String> =
        FORMULAS.iter().map(|own| format!("I: Og?\nBerg & Dal: {own} sier vi her hos oss.\n")).collect();
    let text = format!(
        "I: {SIGNS}?\nBerg & Dal: {words}\nI: Ja?\nBerg & Dal: Så kom {LETTERS} etter hvert.\n{}",
        said.concat()
    );
    let source = study.import("Nord_50%.txt", text, &["Case #1 & ~to_{x}"]);
    let code = |parent: Value, name: &str| {
        study.call("create_code", json!({"parent": parent, "name": name, "isCodable": true}))["id"].clone()
    };
    let above = code(Value::Null, &format!("Kode {SIGNS}").replace('/', "-"));
    let below = code(above.clone(), &format!("Under {LETTERS}"));
    let own = json!({"language": "nb", "name": format!("Kode {SIGNS}"), "definition": words, "include": LETTERS,
        "exclude": "Linje\n\nny linje % ikke merknad", "example": QUOTED});
    study.call("describe_code", json!({"id": above, "text": own}));
    let base = study.text(source);
    let place = |words: &str| {
        let start = base[..base.find(words).unwrap_or_else(|| panic!("{words:?} in {base:?}"))].chars().count();
        json!({"start": start, "end": start + words.chars().count()})
    };
    let mut stretches = vec![place(&words), place(LETTERS)];
    stretches.extend(FORMULAS.iter().map(|own| place(&format!("{own} sier vi her hos oss."))));
    let mut segments = Vec::new();
    for stretch in stretches {
        let apply = json!({"source": source, "stretches": [stretch], "codes": [above, below], "newCode": null});
        segments.push(study.call("apply_codes", apply)["segment"]["id"].clone());
    }
    let memo =
        |target: Value, kind: &str| study.call("create_memo", json!({"target": target, "kind": kind, "text": words}));
    memo(json!({"kind": "project"}), "decision");
    memo(json!({"kind": "code", "id": above}), "code");
    let theme = json!({"parent": null, "name": format!("Tema {SIGNS}"), "codes": [above]});
    let theme = study.call("create_theme", theme)["id"].clone();
    let texts = json!({"name": format!("Tema {SIGNS}"), "claim": format!("Poenget er {QUOTED}"), "centralConcept": LETTERS,
        "includes": "", "excludes": "", "story": words, "answer": ""});
    study.call("describe_theme", json!({"id": theme, "texts": texts}));
    study.call("choose_quotes", json!({"id": theme, "segments": segments}));
    let summary = json!({"head": {"kind": "code", "id": above}, "column": {"kind": "case", "id": 1}, "text": words, "continues": false});
    study.call("write_summary", summary);
    let claim = json!({"text": format!("Alle sier {SIGNS}"), "scope": {"amount": "all", "unit": "participants", "base": "all"},
        "origin": {"theme": theme, "code": null, "case": null, "participant": null},
        "evidence": [{"segment": segments[0], "role": "supports"}], "withTheme": false});
    study.call("create_claim", claim);
    outline(study, &segments);
}

/// The outline that there is to be made, with own words, a cut quote, a footnote, a table and the map.
fn outline(study: &Study, segments: &[Value]) {
    study.call("draft_outline", json!({}));
    let part = |kind: &str, thing: Value, words: &str| {
        let parts = json!([{"kind": kind, "thing": thing, "words": words}]);
        study.call("create_outline_parts", json!({"parts": parts, "parent": null, "place": null}))["ids"][0].clone()
    };
    part("heading", Value::Null, &format!("Tabeller {SIGNS}"));
    let grid = json!({"rows": {"kind": "codes"}, "columns": {"kind": "cases"}, "measure": "segments", "filter": null,
        "withPolicyDocuments": false, "withStates": false});
    let layout = json!({"rowOrder": {"kind": "given"}, "columnOrder": {"kind": "given"}, "onlyDiffering": false,
        "hidesEmpty": false, "isShaded": true, "shadesShare": false, "folded": [], "ownRows": [], "ownColumns": [],
        "beside": [], "isTransposed": false});
    study.call("save_view", json!({"name": "Koder & caser 100 %", "grid": grid, "layout": layout}));
    let view = study.ask("saved_views")[0]["id"].clone();
    part("table", view, "");
    part("figure", Value::Null, &format!("Kart {SIGNS}"));
    part("text", Value::Null, &format!("Se [[Koder & caser 100 %]].\n\n**{QUOTED}** og _{LETTERS}_.\n\n{SIGNS}"));
    let quote = part("quote", segments[1].clone(), "");
    let parts = study.ask("outline")["parts"].clone();
    let own = parts.as_array().unwrap().iter().find(|own| own["id"] == quote).unwrap()["quote"].clone();
    let start = own["start"].as_u64().unwrap();
    let cut = json!([{"start": start + 2, "end": start + 5, "insertion": "100 % & {mer}"}]);
    study.call("cut_quote", json!({"id": quote, "cuts": cut}));
    let mut style = study.ask("outline")["style"].clone();
    style["hasFootnotes"] = json!(true);
    style["excerptId"] = json!("visible");
    study.call("set_quote_style", style);
}

/// Every document that can be LaTeX, written; their paths.
fn write_all(study: &Study) -> Vec<String> {
    let grid = json!({"rows": {"kind": "codes"}, "columns": {"kind": "cases"}, "measure": "segments", "filter": null,
        "withPolicyDocuments": false, "withStates": true});
    let mut written = Vec::new();
    let mut write = |command: &str, name: &str, more: Value| {
        let path = study.path(name);
        let mut request = json!({"path": path, "overwrite": true});
        request.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        study.call(command, request);
        written.push(path);
    };
    write(
        "export_excerpts",
        "utdrag.tex",
        json!({"csv": "comma", "order": "code-case", "codes": [], "filter": null, "query": null}),
    );
    write("export_codebook", "kodebok.tex", json!({"csv": "comma"}));
    write("export_grid", "rutenett.tex", json!({"csv": "comma", "grid": grid, "shown": null}));
    write("export_framework", "ramme.tex", json!({"csv": "comma", "grid": grid, "shown": null}));
    write("export_chapter", "kapittel.tex", json!({"withCounts": true, "withMainPoints": true}));
    for language in ["nb", "nn", "en"] {
        write("export_methods", &format!("metode-{language}.tex"), json!({"language": language}));
    }
    write("export_audit", "logg.tex", json!({"withMemos": true, "language": "nb"}));
    for appendix in ["cases", "participants", "codes-to-themes", "case-profiles", "coreq", "srqr", "rtarg"] {
        write(
            "export_appendix",
            &format!("{appendix}.tex"),
            json!({"csv": "comma", "appendix": appendix, "language": "nn"}),
        );
    }
    for form in ["pages", "comments"] {
        write("export_transcripts", &format!("utskrift-{form}.tex"), json!({"form": form, "sources": []}));
    }
    let person =
        study.ask("member_check")["people"].as_array().unwrap().iter().find(|own| own["name"] == "Berg & Dal").unwrap()
            ["id"]
            .clone();
    write(
        "export_member_check",
        "sjekk.tex",
        json!({"participant": person, "part": "whole", "letter": "", "deadline": ""}),
    );
    let thesis =
        study.file("oppgave.md", format!("Hun sa «sier vi her hos dere» og «{SIGNS} og noe helt annet i tillegg».\n"));
    let report = study.path("funn.tex");
    study.call("report_document", json!({"path": thesis, "report": report, "overwrite": true}));
    written.push(report);
    written
}

/// What is the same in every way of writing is compiled by the first program only.
fn is_plain(path: &str) -> bool {
    ["metode-", "participants", "codes-to-themes", "coreq", "srqr", "rtarg", "logg"]
        .iter()
        .any(|own| path.contains(own))
}

/// Compiles with the TeX of this machine; without one it says so. TeX leaves letters out without failing where the font
/// has none: that is a fault too.
#[test]
fn every_document_compiles_where_there_is_a_tex_on_the_machine() {
    let programs = programs();
    let study = Study::of(&study_a());
    nasty(&study);
    let folder = tempfile::tempdir().unwrap();
    let mut faults = Vec::new();
    for path in write_all(&study) {
        let text = std::fs::read_to_string(&path).unwrap();
        assert_eq!(text.matches("\\begin{").count(), text.matches("\\end{").count(), "{path}");
        for (place, program) in programs.iter().enumerate().filter(|(place, _)| *place == 0 || !is_plain(&path)) {
            // The second time headings come back out of what the first time wrote down of them.
            let times = if path.ends_with("kapittel.tex") { 2 } else { 1 };
            faults.extend(compile(program, &path, folder.path(), times));
            if times == 2 && place < 2 {
                let page = folder.path().join("kapittel.pdf");
                read_back(&std::fs::read(page).unwrap(), program);
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
    if programs.is_empty() {
        let _ = writeln!(std::io::stderr(), "no TeX on this machine: what is written was not compiled");
    }
}

/// The words of the chapter stand on its pages as they were said.
fn read_back(pdf: &[u8], program: &str) {
    let reader = Study::that_reads_pages(env!("CARGO_BIN_EXE_sitat-tests"));
    let text = reader.text(reader.import("kapittel.pdf", pdf, &[]));
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for said in [
        "Se Tabell 1.",
        "50 % av 100 $ & noe_annet #1",
        "{klammer} \\kommando \\\\",
        "<e> --- ,,",
        "\"rette\"",
        "«franske» “krøllete” ‹halve› ‘engelske’",
        "=SUM(A1:A2) sier vi her hos oss. (Case #1 &",
        "[U+1F600]",
        "[U+5B57]",
    ] {
        assert!(text.contains(said), "{program}: {said} is not in {text}");
    }
}
