//! Words that nobody should bring come back as they were, from every file that holds excerpts, up to what is documented.

use std::collections::BTreeMap;
use std::path::PathBuf;

use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use serde_json::Value;
use sitat_model::Language;
use sitat_project::{
    ApplyCodes, CsvStyle, ExcerptSelection, FixedClock, ImportItem, NewCode, Project, RandomGuids, SegmentView, Target,
};
use sitat_testkit::text::nasty_text;
use sitat_tests::oracle;

/// Texts that have a reason to go wrong in one of the formats.
fn chosen() -> Vec<String> {
    let families = "👩‍👧🏽 e\u{301}\u{327}\u{323} 🇳🇴".repeat(3_000);
    let markup = "=HYPERLINK(\"http://a\") <b>&amp;</b> *a* _b_ `c` ~~d~~ $e$ \\f | [g](h) ![i](j) ^k^ @l #m";
    [
        "=1+1",
        "+47 900",
        "-Ja",
        "@alle",
        "'=1",
        "\"sitat\"; med, tegn",
        "_x0041_ og x0042_",
        "# ikke en linje",
        markup,
        "1. a\n2) b\n- c\n+ d\n> e\n    f\n***\n---\n===",
        "a\u{301}\u{301}",
        "\u{301}b",
        "\u{202e}snu\u{202c} om",
        "שלום, עולם. مرحبا",
        "a\u{0}b\u{1}c\u{b}d\u{7f}e\u{85}f\u{fffe}g",
        "a\r\nb\rc\nd",
        "a\u{2028}b\u{2029}c",
        "a\u{ad}b\u{200b}c\u{feff}d",
        "{{=x}} ${y} %SYSTEM% \\input{z}",
        "a  b   c\t\td",
    ]
    .into_iter()
    .map(str::to_owned)
    .chain(["x".repeat(40_000), "ord ".repeat(10_000), families, "e\u{301}".repeat(40_000)])
    .collect()
}

/// A project in which each text is a source that is coded as a whole; the words of each excerpt by its id.
fn coded(folder: &std::path::Path, texts: &[String]) -> (Project, BTreeMap<String, String>) {
    let surroundings = sitat_project::Surroundings {
        clock: Box::new(FixedClock(1_790_000_000_000)),
        guids: Box::new(RandomGuids),
        coder: "Kari".to_owned(),
    };
    let mut project = Project::create(&folder.join("p.sitat"), "Prøve", Language::Bokmål, surroundings).unwrap();
    let mut words = BTreeMap::new();
    for (number, text) in texts.iter().enumerate() {
        let name = format!("Tekst {number}");
        let item = ImportItem { text: Some(format!("{text}z")), name: Some(name.clone()), ..ImportItem::default() };
        let Ok(imported) = project.import_sources(&[item]) else { continue };
        let Some(source) = imported.value.sources.first().map(|own| own.row.id) else { continue };
        let base = project.base_text(&name).unwrap();
        let all = sitat_model::TextRange::new(0, u32::try_from(base.chars().count()).unwrap());
        let code = NewCode { parent: None, name: &format!("Kode {number}"), is_in_vivo: false };
        let request = ApplyCodes { source, ranges: &[all], codes: &[], new_code: Some(code) };
        project.apply_codes(&request).unwrap();
        let own: SegmentView = project.source_segments(source).unwrap().remove(0);
        let range = own.ranges[0];
        let length = (range.end.0 - range.start.0) as usize;
        words.insert(own.excerpt, base.chars().skip(range.start.0 as usize).take(length).collect());
    }
    (project, words)
}

/// What no XML may hold is left out everywhere.
fn allowed(text: &str) -> String {
    let is_forbidden =
        |own: char| matches!(own, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}');
    text.trim().chars().filter(|own| !is_forbidden(*own)).collect()
}

fn in_csv(text: &str) -> String {
    let text = allowed(text);
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text }
}

fn with_lines(text: &str) -> String {
    text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n")
}

fn in_page(text: &str) -> String {
    let is_forbidden =
        |own: char| matches!(own, '\u{7f}'..='\u{9f}' | '\u{fdd0}'..='\u{fdef}') || u32::from(own) & 0xfffe == 0xfffe;
    with_lines(&allowed(text)).chars().filter(|own| !is_forbidden(*own)).collect()
}

/// Markdown tells no number of blanks and no blank lines.
fn without_blanks(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn check(texts: &[String]) {
    let folder = tempfile::tempdir().unwrap();
    let (mut project, words) = coded(folder.path(), texts);
    assert!(words.len() > texts.len() / 2, "{} of {}", words.len(), texts.len());
    for ending in ["csv", "xlsx", "html", "md", "docx"] {
        let path: PathBuf = folder.path().join("utdrag").with_extension(ending);
        let target = Target { path: &path, overwrite: false, csv: CsvStyle::Comma };
        project.export_excerpts(&target, &ExcerptSelection::default()).unwrap();
    }
    let read = oracle::ask_python("read_back.py", &[folder.path()]);
    for (id, own) in &words {
        let of = |format: &str, name: &str| -> String {
            let read: &Value = &read[format][name];
            read.as_str().unwrap_or_else(|| panic!("{format} lost {name}: {own:?}")).to_owned()
        };
        assert_eq!(of("csv", id), in_csv(own), "csv {own:?}");
        assert_eq!(of("xlsx", id), allowed(own), "xlsx {own:?}");
        let bookmark = sitat_model::quote_bookmark(id);
        assert_eq!(of("html", &bookmark), in_page(own), "html {own:?}");
        assert_eq!(of("docx", id), with_lines(&allowed(own)), "docx {own:?}");
        let plain = without_blanks(&with_lines(&allowed(own)));
        assert_eq!(without_blanks(&of("md", id)), plain, "md {own:?}");
    }
}

#[test]
fn words_with_a_reason_to_go_wrong_come_back_as_they_were() {
    check(&chosen());
}

#[test]
fn any_words_come_back_as_they_were() {
    let mut runner = TestRunner::deterministic();
    for _ in 0..3 {
        let texts: Vec<String> = (0..60).map(|_| nasty_text().new_tree(&mut runner).unwrap().current()).collect();
        check(&texts);
    }
}
