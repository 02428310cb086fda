//! Documents made by hand for tests.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// Zips parts.
pub(crate) fn package(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(content.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// The content types that every package begins with.
pub(crate) const TYPES: &str = r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/document2.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/><Override PartName="/word/endnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.endnotes+xml"/><Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/><Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>"#;

/// Relationships, each a kind and a target.
pub(crate) fn relationships(targets: &[(&str, &str)]) -> String {
    let each: String = targets
        .iter()
        .enumerate()
        .map(|(number, (kind, target))| {
            format!(r#"<Relationship Id="rId{number}" Type="{RELATIONSHIPS}/{kind}" Target="{target}"/>"#)
        })
        .collect();
    format!(
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{each}</Relationships>"#
    )
}

/// An element around content, with the usual prefixes declared.
pub(crate) fn root(element: &str, content: &str) -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><w:{element} xmlns:w="{W}" xmlns:r="{RELATIONSHIPS}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">{content}</w:{element}>"#
    )
}

/// A document with this body and nothing else.
pub(crate) fn document(body: &str) -> Vec<u8> {
    let main = root("document", &format!("<w:body>{body}</w:body>"));
    package(&[
        ("[Content_Types].xml", TYPES),
        ("_rels/.rels", &relationships(&[("officeDocument", "word/document.xml")])),
        ("word/document.xml", &main),
    ])
}

/// A paragraph of one run.
pub(crate) fn paragraph(words: &str) -> String {
    format!(r#"<w:p><w:r><w:t xml:space="preserve">{words}</w:t></w:r></w:p>"#)
}

/// A paragraph whose label is bold.
pub(crate) fn spoken(label: &str, words: &str) -> String {
    format!(
        r#"<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{label}</w:t></w:r><w:r><w:t xml:space="preserve">{words}</w:t></w:r></w:p>"#
    )
}

/// The body of the nasty document.
pub(crate) const NASTY_BODY: &str = concat!(
    r#"<w:p><w:pPr><w:pStyle w:val="Overskrift1"/></w:pPr><w:r><w:t>Intervju &amp; annet</w:t></w:r></w:p>"#,
    // A bold label cut into runs, a tab, a line break.
    r#"<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Inter</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:b w:val="1"/></w:rPr><w:t>vjuer:</w:t></w:r><w:r><w:tab/><w:t xml:space="preserve">Kan du si </w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>litt</w:t></w:r><w:r><w:br/><w:t>mer?</w:t></w:r></w:p>"#,
    // Tracked changes.
    r#"<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Kari:</w:t></w:r><w:r><w:t xml:space="preserve"> Ja, </w:t></w:r><w:ins w:id="1"><w:r><w:t>INSERTED</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>DELETED</w:delText></w:r></w:del><w:moveFrom w:id="3"><w:r><w:t>MOVEDFROM</w:t></w:r></w:moveFrom><w:moveTo w:id="4"><w:r><w:t xml:space="preserve"> MOVEDTO</w:t></w:r></w:moveTo></w:p>"#,
    // Notes, a comment, special characters.
    r#"<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>Note</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>, end</w:t></w:r><w:r><w:endnoteReference w:id="2"/></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:r><w:t xml:space="preserve"> e</w:t><w:noBreakHyphen/><w:t>post sam</w:t><w:softHyphen/><w:t>arbeid a&#x30A;r&#160;😀 </w:t><w:sym w:font="Wingdings" w:char="F04A"/></w:r></w:p>"#,
    // Fields, links, controls.
    r#"<w:p><w:hyperlink r:id="x"><w:r><w:t xml:space="preserve">LINK </w:t></w:r></w:hyperlink><w:fldSimple w:instr=" AUTHOR "><w:r><w:t xml:space="preserve">SIMPLE </w:t></w:r></w:fldSimple><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r><w:r><w:t>CODE</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">RESULT </w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:smartTag w:element="x"><w:smartTagPr/><w:r><w:t xml:space="preserve">SMART </w:t></w:r></w:smartTag><w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">INLINE </w:t></w:r></w:sdtContent></w:sdt><m:oMath><m:r><m:rPr><m:sty/></m:rPr><m:t>x+1</m:t></m:r></m:oMath></w:p>"#,
    r#"<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:r><w:t>BLOCK</w:t></w:r></w:p></w:sdtContent></w:sdt>"#,
    // A table with a cell of two paragraphs, a nested table and a deleted row.
    r#"<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:tcPr/><w:p><w:r><w:t>00:01</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Ola</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>en</w:t></w:r></w:p><w:p><w:r><w:t>to</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:del w:id="9"/></w:trPr><w:tc><w:p><w:r><w:t>ROWGONE</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p/></w:tc><w:tc><w:tbl><w:tr><w:tc><w:p><w:r><w:t>N1</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>N2</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/></w:tc><w:tc><w:p><w:r><w:t>tre</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"#,
    // A numbered paragraph, a text box in two versions, hidden words.
    r#"<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs></w:pPr><w:r><w:t>Punkt</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:posOffset>123</wp:posOffset><wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>BOX</w:t></w:r></w:p><w:p><w:r><w:t>BOX2</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>BOX</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t xml:space="preserve"> videre</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>HIDDEN</w:t></w:r><w:r><w:rPr><w:rStyle w:val="Skjult"/></w:rPr><w:t>HIDDEN2</w:t></w:r></w:p>"#,
    // A deleted paragraph mark, and a word cut by a page.
    r#"<w:p><w:pPr><w:rPr><w:del w:id="7"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">Først </w:t></w:r></w:p><w:p><w:r><w:t>så kom</w:t></w:r><w:r><w:lastRenderedPageBreak/><w:t>mune.</w:t></w:r></w:p><w:sectPr><w:headerReference r:id="rId9"/></w:sectPr>"#,
);

/// The text of the nasty document.
pub(crate) const NASTY_TEXT: &str = "Intervju & annet\nIntervjuer:\tKan du si litt\nmer?\nKari: Ja, INSERTED MOVEDTO\nNote[Fotnote en\nto], end[Sluttnote] e\u{2011}post sam\u{ad}arbeid a\u{30a}r\u{a0}😀 ☺\nLINK SIMPLE RESULT SMART INLINE x+1\nBLOCK\n00:01\tOla\ten\nto\n\tN1\tN2\ttre\nPunkt videre\nBOX\nBOX2\nFørst så kommune.";

/// A document with everything that makes readers stumble.
pub(crate) fn nasty() -> Vec<u8> {
    nasty_with(|part| part.to_owned(), "word/document2.xml")
}

/// The nasty document with its markup changed and its main part under another name.
pub(crate) fn nasty_with(change: impl Fn(&str) -> String, main: &str) -> Vec<u8> {
    let body = change(&root("document", &format!("<w:body>{NASTY_BODY}</w:body>")));
    let styles = change(&root(
        "styles",
        r#"<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Overskrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/></w:style><w:style w:type="character" w:styleId="Skjult"><w:name w:val="Skjult"/><w:rPr><w:vanish/></w:rPr></w:style>"#,
    ));
    let footnotes = change(&root(
        "footnotes",
        r#"<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:t>SEPARATOR</w:t></w:r></w:p></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> Fotnote en</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">to </w:t></w:r></w:p></w:footnote>"#,
    ));
    let endnotes = change(&root(
        "endnotes",
        r#"<w:endnote w:id="2"><w:p><w:r><w:endnoteRef/><w:tab/><w:t>Sluttnote</w:t></w:r></w:p></w:endnote>"#,
    ));
    let comments = change(&root(
        "comments",
        r#"<w:comment w:id="0" w:author="x"><w:p><w:r><w:t>COMMENT</w:t></w:r></w:p></w:comment>"#,
    ));
    let header = change(&root("hdr", r#"<w:p><w:r><w:t>HEADER</w:t></w:r></w:p>"#));
    let targets = [
        ("styles", "styles.xml"),
        ("footnotes", "footnotes.xml"),
        ("endnotes", "/word/endnotes.xml"),
        ("comments", "comments.xml"),
        ("header", "header1.xml"),
    ];
    let main_rels = main.replace("word/", "word/_rels/") + ".rels";
    package(&[
        ("[Content_Types].xml", TYPES),
        ("_rels/.rels", &change(&relationships(&[("officeDocument", main)]))),
        (main, &body),
        (&main_rels, &change(&relationships(&targets))),
        ("word/styles.xml", &styles),
        ("word/footnotes.xml", &footnotes),
        ("word/endnotes.xml", &endnotes),
        ("word/comments.xml", &comments),
        ("word/header1.xml", &header),
    ])
}
