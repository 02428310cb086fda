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
fn a_paragraph_without_end_is_cut_behind_blanks_and_keeps_its_places() {
    let content = "blåbær\u{a0}og «syltetøy» ".repeat(4_000);
    let document = read_finished("a.txt", content.as_bytes(), None).unwrap();
    assert!(document.blocks.len() > 4 && document.blocks.iter().all(|own| own.text.len() <= 20_000));
    assert_eq!(document.blocks.iter().map(|own| own.text.as_str()).collect::<String>(), document.text);
    let mut at = 0;
    for own in &document.blocks {
        assert!(own.text.ends_with(char::is_whitespace), "{:?}", &own.text[own.text.len() - 20..]);
        assert_eq!(own.place(TextRange::new(0, 1)), TextRange::new(at, at + 1));
        at += u32::try_from(own.text.chars().count()).unwrap();
    }
    let endless = "å".repeat(30_001);
    let document = read_finished("a.txt", endless.as_bytes(), None).unwrap();
    assert_eq!(document.blocks.iter().map(|own| own.text.len()).collect::<Vec<_>>(), [20_000, 20_000, 20_000, 2]);
}

#[test]
fn a_file_of_nothing_but_marks_is_refused() {
    let refused = read_finished("a.csv", "\"x\"".repeat(30_000).as_bytes(), None);
    assert!(matches!(refused, Err(ImportError::TooManyMarks { .. })), "{refused:?}");
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

/// The text of a document without what its comments say, and those with what they are about.
fn commented(bytes: &[u8]) -> (String, Vec<(String, String)>) {
    let source = crate::import("a.docx", bytes, &crate::ImportOptions::default()).unwrap();
    let map = OffsetMap::new(&source.text);
    let about = |range: TextRange| map.slice(&source.text, range).to_owned();
    let comments = source.comments.iter().map(|own| (about(own.range), own.text.clone())).collect();
    (source.text, comments)
}

fn remark(document: &FinishedDocument, words: &str, says: &str) -> NewRemark {
    let byte = document.text.find(words).unwrap();
    let start = u32::try_from(document.text[..byte].chars().count()).unwrap();
    let end = start + u32::try_from(words.chars().count()).unwrap();
    NewRemark { range: TextRange::new(start, end), paragraphs: says.split('\n').map(str::to_owned).collect() }
}

const AT: (&str, &str) = ("Sitat", "2026-11-21T10:11:52Z");

#[test]
fn comments_stand_at_their_words_and_the_text_is_as_it_was() {
    let body = concat!(
        r#"<w:p><w:r><w:rPr><w:b/><w:rPrChange w:id="9" w:author="x"><w:rPr/></w:rPrChange></w:rPr><w:t>Hun sa «det er &amp; blir møtene»</w:t></w:r><w:ins w:id="3"><w:r><w:t> nå</w:t></w:r></w:ins></w:p>"#,
        r#"<w:p><w:r><w:t xml:space="preserve">En </w:t><w:br/><w:t>to</w:t></w:r><w:del w:id="4"><w:r><w:delText>borte</w:delText></w:r></w:del><w:hyperlink><w:r><w:t> tre</w:t></w:r></w:hyperlink></w:p>"#
    );
    let bytes = document(body);
    let read = read_finished("a.docx", &bytes, None).unwrap();
    let remarks = [
        remark(&read, "er & blir", "Feil & <rart>\nRiktig: «møter»"),
        remark(&read, "møtene» nå\nEn", "over to avsnitt"),
        remark(&read, "to tre", "lenke"),
        remark(&read, "to", "samme sted"),
    ];
    let (copy, placed) = commented_copy("a.docx", &bytes, &read, &remarks, AT).unwrap();
    assert_eq!(placed, 4);
    let (text, comments) = commented(&copy);
    assert_eq!(text, commented(&bytes).0);
    let told: Vec<(&str, &str)> = comments.iter().map(|(about, says)| (about.as_str(), says.as_str())).collect();
    assert_eq!(
        told,
        [
            ("er & blir", "Feil & <rart>\nRiktig: «møter»"),
            ("møtene» nå\nEn", "over to avsnitt"),
            ("to", "samme sted"),
            ("to tre", "lenke"),
        ]
    );
    // Once more: what was there stays, and numbers are not used twice.
    let read = read_finished("a.docx", &copy, None).unwrap();
    let (twice, _) = commented_copy("a.docx", &copy, &read, &[remark(&read, "Hun sa", "enda en")], AT).unwrap();
    assert_eq!(commented(&twice).1.len(), 5);
    assert_eq!(commented(&twice).0, text);
}

#[test]
fn what_stands_in_notes_is_commented_where_they_are_marked() {
    let main = root(
        "document",
        r#"<w:body><w:p><w:r><w:t>Ord</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t> mer</w:t></w:r></w:p></w:body>"#,
    );
    let notes = root("footnotes", r#"<w:footnote w:id="2"><w:p><w:r><w:t>«Note»</w:t></w:r></w:p></w:footnote>"#);
    let bytes = package(&[
        ("_rels/.rels", &relationships(&[("officeDocument", "word/document.xml")])),
        ("word/document.xml", &main),
        ("word/_rels/document.xml.rels", &relationships(&[("footnotes", "footnotes.xml")])),
        ("word/footnotes.xml", &notes),
    ]);
    let read = read_finished("a.docx", &bytes, None).unwrap();
    let (copy, placed) = commented_copy("a.docx", &bytes, &read, &[remark(&read, "Note", "x")], AT).unwrap();
    assert_eq!(placed, 1);
    assert_eq!(commented(&copy), ("Ord[«Note»] mer".to_owned(), vec![("Ord".to_owned(), "x".to_owned())]));
    let plain = read_finished("a.md", "Ord".as_bytes(), None).unwrap();
    assert!(commented_copy("a.md", b"Ord", &plain, &[], AT).is_err());
}

proptest::proptest! {
    #[test]
    fn wherever_comments_are_put_the_text_stays(
        runs in proptest::collection::vec("[a-c&åø <]{0,6}", 1..6),
        places in proptest::collection::vec((0_u32..20, 0_u32..8), 1..6),
    ) {
        let escape = |run: &String| run.replace('&', "&amp;").replace('<', "&lt;");
        let body: String = runs.iter().map(|run| format!(r#"<w:r><w:t xml:space="preserve">{}</w:t></w:r>"#, escape(run))).collect();
        let bytes = document(&format!("<w:p><w:r><w:t>x</w:t></w:r>{body}</w:p>"));
        let read = read_finished("a.docx", &bytes, None).unwrap();
        let end = OffsetMap::new(&read.text).characters();
        let remarks: Vec<NewRemark> = places
            .iter()
            .map(|(start, length)| NewRemark { range: TextRange::new((*start).min(end), (start + length).min(end)), paragraphs: vec!["y".to_owned()] })
            .collect();
        let (copy, placed) = commented_copy("a.docx", &bytes, &read, &remarks, AT).unwrap();
        proptest::prop_assert_eq!(placed, remarks.len());
        let (text, comments) = commented(&copy);
        proptest::prop_assert_eq!(text, read.text);
        proptest::prop_assert_eq!(comments.len(), remarks.len());
    }
}
