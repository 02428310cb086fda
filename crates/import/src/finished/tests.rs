//! Paragraphs, notes and quotes of documents made by hand.

use super::*;
use crate::docx::testing::{document, package, paragraph, relationships, root};

fn told(document: &FinishedDocument) -> Vec<String> {
    let told = |block: &FinishedBlock| {
        let marks = [(block.is_quote, ">"), (block.is_heading, "#"), (block.is_note, "n")];
        let marks: String = marks.iter().filter(|(is_on, _)| *is_on).map(|(_, mark)| *mark).collect();
        format!("{marks}{}", block.text)
    };
    document.blocks.iter().map(told).collect()
}

fn text(content: &str, name: &str) -> Vec<String> {
    told(&read_finished(name, content.as_bytes(), None).unwrap())
}

#[test]
fn wrapped_lines_are_one_paragraph_and_long_lines_are_each_one() {
    assert_eq!(text("En linje\nsom går videre.\n\nEn til.\n", "a.txt"), ["En linje\nsom går videre.", "En til."]);
    let long = "ord ".repeat(40);
    let long = long.trim();
    assert_eq!(text(&format!("{long}\n{long}\nkort"), "a.txt"), [long, long, "kort"]);
}

#[test]
fn marks_of_markdown_tell_quotes_and_headings() {
    assert_eq!(
        text("# Funn\nHun sa:\n\n> Det er møtene\n> som tar tid.\n>\n> (STO-12)\n- et punkt\n- et til", "a.md"),
        ["## Funn", "Hun sa:", ">Det er møtene\nsom tar tid.", ">(STO-12)", "- et punkt", "- et til"]
    );
    let read = read_finished("a.md", "> en\n> to".as_bytes(), None).unwrap();
    let block = &read.blocks[0];
    assert_eq!(block.place(TextRange::new(3, 5)), TextRange::new(7, 9));
    assert_eq!(block.part(TextRange::new(7, 9)), Some(TextRange::new(3, 5)));
    assert_eq!(block.part(TextRange::new(5, 7)), None);
}

#[test]
fn notes_boxes_styles_and_bookmarks_of_word_are_told() {
    let main = root(
        "document",
        concat!(
            r#"<w:body><w:p><w:pPr><w:pStyle w:val="Sitat1"/></w:pPr><w:bookmarkStart w:id="4" w:name="sitat_STO_12"/><w:r><w:t>Det er </w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>tid</w:t></w:r><w:bookmarkEnd w:id="4"/></w:p>"#,
            r#"<w:p><w:pPr><w:ind w:left="567"/></w:pPr><w:r><w:t>Innrykk</w:t></w:r></w:p>"#,
            r#"<w:p><w:pPr><w:numPr/><w:ind w:left="567"/></w:pPr><w:r><w:t>Punkt</w:t></w:r></w:p>"#,
            r#"<w:p><w:r><w:t>A</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>Boks</w:t></w:r></w:p></w:txbxContent></mc:Choice></mc:AlternateContent></w:r><w:r><w:t>B</w:t></w:r></w:p><w:p><w:r><w:t>C</w:t></w:r></w:p></w:body>"#
        ),
    );
    let notes = root("footnotes", r#"<w:footnote w:id="2"><w:p><w:r><w:t>«Note»</w:t></w:r></w:p></w:footnote>"#);
    let styles = root("styles", r#"<w:style w:type="paragraph" w:styleId="Sitat1"><w:name w:val="Quote"/></w:style>"#);
    let bytes = package(&[
        ("_rels/.rels", &relationships(&[("officeDocument", "word/document.xml")])),
        ("word/document.xml", &main),
        ("word/_rels/document.xml.rels", &relationships(&[("footnotes", "footnotes.xml"), ("styles", "styles.xml")])),
        ("word/footnotes.xml", &notes),
        ("word/styles.xml", &styles),
    ]);
    let read = read_finished("a.docx", &bytes, None).unwrap();
    assert_eq!(told(&read), [">Det er tid", "n«Note»", ">Innrykk", "Punkt", "AB", "Boks", "C"]);
    let map = OffsetMap::new(&read.text);
    assert_eq!(read.excerpts.len(), 1);
    assert_eq!(
        (read.excerpts[0].0.as_str(), map.slice(&read.text, read.excerpts[0].1)),
        ("STO-12", "Det er [«Note»]tid")
    );
    assert_eq!(map.slice(&read.text, read.blocks[0].place(TextRange::new(7, 10))), "tid");
    for trace in read.traces.iter().filter(|trace| trace.run.is_some()) {
        assert_eq!(main.get(trace.markup.clone()), read.text.get(trace.text.clone()));
        assert!(main[trace.run.as_ref().unwrap().tag.clone()].starts_with("<w:t"));
    }
    assert_eq!(read.traces.len(), 8);
}

#[test]
fn bad_files_are_refused_and_nothing_makes_it_panic() {
    let refused = |name: &str, bytes: &[u8]| read_finished(name, bytes, None).unwrap_err().message().key;
    assert_eq!(refused("a.docx", b""), "import-empty-file");
    assert_eq!(refused("a.docx", b"I: hei"), "import-not-word");
    assert_eq!(refused("a.docx", &document("<w:p/>")), "import-no-text");
    assert_eq!(refused("a.docx", &document(&paragraph("a"))[..200]), "import-truncated");
    assert_eq!(refused("a.md", b" \n "), "import-no-text");
}
