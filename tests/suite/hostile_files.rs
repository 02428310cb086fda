//! Files that are made to take all memory or all time, to lead out of their folder, or to bring something from elsewhere:
//! every reader answers or refuses within a time, writes nothing, and holds little.

use std::time::{Duration, Instant};

use serde_json::json;
use sitat_testkit::zip;
use sitat_tests::Study;

const LONGEST: Duration = Duration::from_secs(20);

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

fn word_parts(document: &str) -> Vec<u8> {
    let root = format!(
        r#"<Relationships><Relationship Id="r" Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>"#
    );
    zip(&[("_rels/.rels", root.as_bytes()), ("word/document.xml", document.as_bytes())])
}

fn word(body: &str) -> Vec<u8> {
    word_parts(&format!(r#"<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>"#))
}

fn excel(sheet: &str) -> Vec<u8> {
    let book = r#"<workbook xmlns:r="r"><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>"#;
    let parts = format!(
        r#"<Relationships><Relationship Id="rId1" Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#
    );
    zip(&[
        ("xl/workbook.xml", book.as_bytes()),
        ("xl/_rels/workbook.xml.rels", parts.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ])
}

fn open_document(content: &str) -> Vec<u8> {
    zip(&[("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", content.as_bytes())])
}

/// Ten thousand million laughs, in any markup.
fn laughs(root: &str, rest: &str) -> String {
    let lines: String =
        (1..10).map(|line| format!("<!ENTITY l{line} \"{}\">", format!("&l{};", line - 1).repeat(10))).collect();
    format!("<?xml version=\"1.0\"?><!DOCTYPE {root} [<!ENTITY l0 \"ha\">{lines}]>{rest}")
}

/// Names of files with what they hold.
fn bombs() -> Vec<(String, Vec<u8>)> {
    let deep = |open: &str, close: &str, times: usize| format!("{}ord{}", open.repeat(times), close.repeat(times));
    let text = |own: &str| format!("<w:p><w:r><w:t>{own}</w:t></w:r></w:p>");
    let outside = "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
    let mut all: Vec<(String, Vec<u8>)> = vec![
        ("latter.docx".into(), word_parts(&laughs("w:document", &format!(r#"<w:document xmlns:w="{WORD}"><w:body>{}</w:body></w:document>"#, text("&l9;"))))),
        ("utenfra.docx".into(), word_parts(&format!(r#"{outside}<w:document xmlns:w="{WORD}"><w:body>{}</w:body></w:document>"#, text("&x;")))),
        ("dyp.docx".into(), word(&deep("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 200_000))),
        ("tabeller.docx".into(), word(&deep("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 20_000))),
        ("navn.docx".into(), word(&format!("<w:p w:x=\"{}\"/>{}", "a".repeat(20 << 20), text("ord")))),
        ("mange.docx".into(), word(&format!("<w:p {}/>{}", (0..200_000).map(|own| format!("a{own}=\"\"")).collect::<Vec<_>>().join(" "), text("ord")))),
        ("felt.docx".into(), word(&format!("{}{}", "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>".repeat(100_000), text("ord")))),
        ("latter.odt".into(), open_document(&laughs("office:document-content", "<office:document-content>&l9;</office:document-content>"))),
        ("dyp.odt".into(), open_document(&format!("<office:document-content><office:body><office:text>{}</office:text></office:body></office:document-content>", deep("<text:p>", "</text:p>", 200_000)))),
        ("blanke.odt".into(), open_document("<office:document-content><office:body><office:text><text:p>ord<text:s text:c=\"4000000000\"/>ord</text:p></office:text></office:body></office:document-content>")),
        ("gjenta.fodt".into(), format!("<office:document office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:body><office:text><table:table><table:table-row table:number-rows-repeated=\"1000000000\"><table:table-cell table:number-columns-repeated=\"1000000000\"><text:p>{}</text:p></table:table-cell></table:table-row></table:table></office:text></office:body></office:document>", "ord".repeat(10)).into_bytes()),
        ("latter.fodt".into(), laughs("office:document", "<office:document>&l9;</office:document>").into_bytes()),
        ("latter.xlsx".into(), excel(&laughs("worksheet", "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&l9;</t></is></c></row></sheetData></worksheet>"))),
        ("langt.xlsx".into(), excel("<worksheet><sheetData><row r=\"1048576\"><c r=\"XFD1048576\" t=\"inlineStr\"><is><t>ord</t></is></c></row><row r=\"4294967295\"><c r=\"ZZZZZZZ4294967295\"><v>1</v></c></row></sheetData></worksheet>")),
        ("slatt.xlsx".into(), excel("<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells></worksheet>")),
        ("dyp.html".into(), format!("<html><body>{}", deep("<div><b>", "</b></div>", 100_000)).into_bytes()),
        ("bord.html".into(), format!("<html><body>{}", deep("<table><tr><td>", "</td></tr></table>", 20_000)).into_bytes()),
        ("egenskaper.html".into(), format!("<p {}>ord</p>", "a=b ".repeat(200_000)).into_bytes()),
        ("uten.html".into(), "<".repeat(1 << 18).into_bytes()),
        ("merker.html".into(), "&amp".repeat(1 << 16).into_bytes()),
        ("kommentar.html".into(), "<!--".repeat(1 << 18).into_bytes()),
        ("skript.html".into(), "<script>".repeat(1 << 18).into_bytes()),
        ("dyp.rtf".into(), format!("{{\\rtf1 {}", deep("{\\b ", "}", 100_000)).into_bytes()),
        ("bin.rtf".into(), b"{\\rtf1 ord \\bin2147483647 x}".to_vec()),
        ("tegn.rtf".into(), format!("{{\\rtf1 {}ord}}", "\\u-32768?\\u999999999999?\\'zz".repeat(20_000)).into_bytes()),
        ("uc.rtf".into(), b"{\\rtf1\\uc4294967295 \\u229?ord og mer}".to_vec()),
        ("skrift.rtf".into(), format!("{{\\rtf1{{\\fonttbl{}}}ord}}", "{\\f1\\fcharset999999999999 x;}".repeat(50_000)).into_bytes()),
        ("dyp.json".into(), deep("[", "]", 500_000).into_bytes()),
        ("dypt.json".into(), format!("{{\"segments\":{}}}", deep("{\"segments\":", "}", 200_000)).into_bytes()),
        ("tall.json".into(), br#"{"segments":[{"start":1e999,"end":-1e999,"text":"ord"},{"start":99999999999999999999,"end":1,"text":"to"}]}"#.to_vec()),
        ("tid.vtt".into(), "WEBVTT\n\n99999999999:99:99.999 --> 00:00:00.000\nord\n\n".repeat(20_000).into_bytes()),
        ("merker.vtt".into(), format!("WEBVTT\n\n00:00:00.000 --> 00:00:01.000\n{}ord\n", "<v Kari>".repeat(200_000)).into_bytes()),
        ("tid.srt".into(), "4294967296\n999999:00:00,000 --> -1:00:00,000\nord\n\n".repeat(20_000).into_bytes()),
        ("bred.csv".into(), format!("{}\n{}\n", "a;".repeat(20_000), "1;".repeat(20_000)).into_bytes()),
        ("sitat.csv".into(), format!("a;b\n\"{}", "x\"\"".repeat(1 << 18)).into_bytes()),
        ("hoy.csv".into(), format!("case;a\n{}", "x;1\n".repeat(40_000)).into_bytes()),
        ("skjev.csv".into(), format!("{}\n{}", "a;".repeat(10_000), "1\n".repeat(10_000)).into_bytes()),
        ("linje.txt".into(), "a: ".repeat(1 << 16).into_bytes()),
        ("linjer.txt".into(), "\n".repeat(1 << 20).into_bytes()),
        ("navn.txt".into(), (0..15_000).map(|own| format!("N{own}: ord\n")).collect::<String>().into_bytes()),
        ("tegn.txt".into(), "e\u{0301}\u{0301}\u{0301}".repeat(1 << 15).into_bytes()),
        ("halve.txt".into(), [0xd8_u8, 0x00].repeat(1 << 15)),
        ("merker.md".into(), "*_".repeat(1 << 16).into_bytes()),
        ("lenker.md".into(), "[".repeat(1 << 17).into_bytes()),
        ("sitater.md".into(), format!("{}ord", "> ".repeat(100_000)).into_bytes()),
        ("lister.md".into(), (0..600).map(|own| format!("{}- x\n", " ".repeat(own))).collect::<String>().into_bytes()),
    ];
    for (number, name) in
        ["../../../ut.txt", "/etc/ut.txt", "..\\..\\ut.txt", "C:\\ut.txt", "word/../../ut.xml", "a\0b", "CON"]
            .iter()
            .enumerate()
    {
        let document = format!(r#"<w:document xmlns:w="{WORD}"><w:body>{}</w:body></w:document>"#, text("ord"));
        let root = format!(
            r#"<Relationships><Relationship Id="r" Type="{OFFICE}/officeDocument" Target="{name}"/></Relationships>"#
        );
        all.push((
            format!("sti-{number}.docx"),
            zip(&[("_rels/.rels", root.as_bytes()), (name, b"hei"), ("word/document.xml", document.as_bytes())]),
        ));
    }
    all
}

/// All files below a folder.
fn listing(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        all.push(entry.path());
        if entry.path().is_dir() {
            all.extend(listing(&entry.path()));
        }
    }
    all.sort();
    all
}

#[test]
fn every_reader_answers_within_a_time_and_writes_nothing() {
    let study = Study::new();
    let root = std::path::PathBuf::from(study.path(""));
    for (name, bytes) in bombs() {
        let (size, path) = (bytes.len(), study.file(&name, bytes));
        let before = listing(&root);
        let settings = json!({"encoding": null, "pattern": null, "detectTurns": true});
        for (command, request) in [
            ("preview_import", json!({"paths": [path], "settings": settings})),
            ("check_document", json!({"path": path})),
            ("preview_cases", json!({"path": path})),
            ("preview_participants", json!({"path": path})),
            ("preview_survey", json!({"path": path, "name": null, "kinds": {}})),
            ("table_columns", json!({"path": path})),
            ("preview_quotes", json!({"path": path, "onlyExistingCodes": true})),
            ("preview_guide", json!({"path": path})),
        ] {
            let began = Instant::now();
            let answer = study.call_within(LONGEST * 3, command, request);
            let answer = answer.unwrap_or_else(|| panic!("{command} {name}: no answer"));
            assert!(began.elapsed() < LONGEST, "{command} {name}: {:?}", began.elapsed());
            match answer {
                Ok(answer) => {
                    assert!(!answer.contains("root:x:0"), "{command} {name} brings what is elsewhere");
                    assert!(answer.len() < 30 * size + (64 << 20), "{command} {name}: {} of {size}", answer.len());
                }
                Err(said) => {
                    assert!(said != "bug project-bug", "{command} {name}: {said}");
                }
            }
        }
        assert_eq!(listing(&root), before, "{name}: nothing is unpacked");
        std::fs::remove_file(&path).unwrap();
    }
}
