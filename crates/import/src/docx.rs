//! Reads Word's .docx.
//!
//! Paragraphs and line breaks become LF, tabs TAB. Cells of a table row are joined by TAB, rows by LF, and paragraphs
//! inside a cell by LF; which cell a stretch belongs to is kept beside the text. Notes stand in place of their mark
//! in square brackets, text boxes after their paragraph. Deleted, moved-away and hidden text, comments, headers and
//! footers are left out and counted. Names of elements are matched without their namespace, so Strict documents and
//! odd prefixes read alike.

mod body;
mod commenting;
mod comments;
mod parts;
mod property;
mod stylesheet;
#[cfg(test)]
pub(crate) mod testing;

pub(crate) use commenting::{Remark, with_comments};
pub(crate) use stylesheet::level_of_name;

use std::collections::HashMap;

use sitat_model::Message;

use crate::document::Document;
use crate::error::ImportError;
use crate::package::Package;
use crate::story::Story;
use body::BodyReader;
use parts::Parts;

/// How bookmarks begin that stand around quotes: behind it the number of the excerpt, `sitat_STO_12`.
pub(crate) const EXCERPT_BOOKMARK: &str = "sitat_";

/// Reads a document for what it is and not for who speaks in it: its paragraphs, bookmarks and where its words stand in
/// the main part.
pub(crate) fn read_finished(file: &str, bytes: &[u8]) -> Result<Story, ImportError> {
    let mut package = Package::open(file, bytes)?;
    let parts = Parts::find(&mut package)?;
    let stylesheet = match &parts.styles {
        Some(name) => stylesheet::read(package.read(name)?.as_deref().unwrap_or_default(), &package.part(name))?,
        None => stylesheet::Stylesheet::default(),
    };
    let mut reader = BodyReader::new(&stylesheet);
    for name in [&parts.footnotes, &parts.endnotes].into_iter().flatten() {
        if let Some(content) = package.read(name)? {
            reader.read_notes(&content, &package.part(name))?;
        }
    }
    let Some(content) = package.read(&parts.main)? else {
        return Err(ImportError::NotWordDocument { file: file.to_owned() });
    };
    reader.trace_story(&content, &package.part(&parts.main))
}

/// Reads a document.
pub(crate) fn read(file: &str, bytes: &[u8]) -> Result<Document, ImportError> {
    let mut package = Package::open(file, bytes)?;
    let parts = Parts::find(&mut package)?;
    let stylesheet = match &parts.styles {
        Some(name) => stylesheet::read(package.read(name)?.as_deref().unwrap_or_default(), &package.part(name))?,
        None => stylesheet::Stylesheet::default(),
    };
    let mut reader = BodyReader::new(&stylesheet);
    for name in [&parts.footnotes, &parts.endnotes].into_iter().flatten() {
        if let Some(content) = package.read(name)? {
            reader.read_notes(&content, &package.part(name))?;
        }
    }
    let Some(content) = package.read(&parts.main)? else {
        return Err(ImportError::NotWordDocument { file: file.to_owned() });
    };
    let story = reader.read_story(&content, &package.part(&parts.main))?;
    drop(content);
    let mut counts = reader.counts();
    let mut remarks = HashMap::new();
    if let Some(name) = &parts.comments
        && let Some(content) = package.read(name)?
    {
        let extended = match &parts.answers {
            Some(name) => package.read(name)?.map(|content| (content, package.part(name))),
            None => None,
        };
        let extended = extended.as_ref().map(|(content, name)| (content.as_str(), name));
        remarks = comments::remarks((&content, &package.part(name)), extended)?;
        counts.comments = remarks.len();
    }
    let mut margins = 0_usize;
    for name in &parts.margins {
        if let Some(content) = package.read(name)? {
            let text = BodyReader::new(&stylesheet).read_story(&content, &package.part(name))?.text;
            // A page number alone is nothing that anyone would miss.
            margins += usize::from(text.chars().any(char::is_alphabetic));
        }
    }
    let left_out = [
        ("import-deleted-left-out", counts.deleted),
        ("import-moved-left-out", counts.moved),
        ("import-hidden-left-out", counts.hidden),
        ("import-comments-left-out", counts.comments),
        ("import-headers-left-out", margins),
        ("import-pictures-left-out", counts.pictures),
        ("import-embedded-left-out", counts.embedded),
        ("import-unknown-symbols", counts.symbols),
    ];
    let warnings = left_out
        .into_iter()
        .filter(|&(_, count)| count > 0)
        .map(|(key, count)| Message::new(key).with("count", count))
        .collect();
    Ok(Document::of_story(story, &remarks, warnings))
}

#[cfg(test)]
mod shapes;
#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write};

    use super::testing::{
        NASTY_TEXT, TYPES, document, nasty, nasty_with, package, paragraph, relationships, root, spoken,
    };
    use super::*;
    use crate::style::Style;

    fn text(body: &str) -> String {
        read("a.docx", &document(body)).unwrap().text
    }

    fn refused(bytes: &[u8]) -> &'static str {
        crate::import("a.docx", bytes, &crate::ImportOptions::default()).unwrap_err().message().key
    }

    #[test]
    fn everything_in_a_nasty_document_stands_where_it_should() {
        let document = read("a.docx", &nasty()).unwrap();
        assert_eq!(document.text, NASTY_TEXT);
        let warnings: Vec<String> = document.warnings.iter().map(ToString::to_string).collect();
        assert_eq!(
            warnings,
            [
                "import-deleted-left-out count=2",
                "import-moved-left-out count=1",
                "import-hidden-left-out count=1",
                "import-comments-left-out count=1",
                "import-headers-left-out count=1"
            ]
        );
    }

    #[test]
    fn other_namespaces_prefixes_and_part_names_read_alike() {
        let strict = |part: &str| {
            part.replace(
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "http://purl.oclc.org/ooxml/wordprocessingml/main",
            )
            .replace(
                "http://schemas.openxmlformats.org/officeDocument/2006",
                "http://purl.oclc.org/ooxml/officeDocument",
            )
        };
        assert_eq!(read("a.docx", &nasty_with(strict, "word/document.xml")).unwrap().text, NASTY_TEXT);
        let prefixed = |part: &str| {
            part.replace("<w:", "<ns0:")
                .replace("</w:", "</ns0:")
                .replace(" w:", " ns0:")
                .replace("xmlns:w=", "xmlns:ns0=")
        };
        assert_eq!(read("a.docx", &nasty_with(prefixed, "word/document2.xml")).unwrap().text, NASTY_TEXT);
    }

    #[test]
    fn looks_cells_and_notes_are_kept_beside_the_text() {
        let document = read("a.docx", &nasty()).unwrap();
        let words = |wanted: fn(Style) -> bool| -> Vec<&str> {
            document
                .layout
                .styles
                .iter()
                .filter(|(_, style)| wanted(*style))
                .map(|(range, _)| &document.text[range.clone()])
                .collect()
        };
        assert_eq!(words(|style| style == Style::Bold), ["Intervjuer:", "Kari:"]);
        assert_eq!(words(|style| style == Style::Italic), ["litt"]);
        assert_eq!(words(|style| style == Style::Heading(1)), ["Intervju & annet"]);
        assert_eq!(
            words(|style| matches!(style, Style::TableCell { table: 0, .. })),
            ["00:01", "Ola", "en\nto", "N1\tN2", "tre"]
        );
        assert_eq!(words(|style| matches!(style, Style::TableCell { table: 0, row: 1, column: 2 })), ["tre"]);
        assert_eq!(words(|style| matches!(style, Style::TableCell { table: 1, .. })), ["N1", "N2"]);
        let notes: Vec<&str> = document.layout.notes.iter().map(|range| &document.text[range.clone()]).collect();
        assert_eq!(notes, ["[Fotnote en\nto]", "[Sluttnote]"]);
    }

    #[test]
    fn bold_labels_in_a_document_are_speakers() {
        let body =
            [spoken("I", " Hva?"), spoken("Kari", " Ja."), spoken("I", " Og?"), spoken("Kari", " Nei.")].concat();
        let source = crate::import("a.docx", &document(&body), &crate::ImportOptions::default()).unwrap();
        assert_eq!(source.pattern, Some(crate::TurnPattern::BoldLabel));
        assert_eq!(source.turns[3].speaker.as_deref(), Some("Kari"));
    }

    #[test]
    fn paragraphs_are_joined_by_one_line_feed_and_none_is_added() {
        assert_eq!(text(&[paragraph("a"), paragraph(""), paragraph("b")].concat()), "a\n\nb");
        assert_eq!(text(&paragraph(" a ")), " a ");
        assert_eq!(text("<w:p><w:r><w:t>a</w:t></w:r><w:r><w:t>b&#xA;c</w:t></w:r><w:r><w:cr/></w:r></w:p>"), "ab c\n");
    }

    #[test]
    fn a_deleted_mark_before_a_table_does_not_glue_them_together() {
        let marked = r#"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>"#;
        let table = r#"<w:tbl><w:tr><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"#;
        assert_eq!(text(&[marked, table].concat()), "a\nb");
        let gone =
            r#"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>"#;
        assert_eq!(text(&[&paragraph("a"), gone, &paragraph("b")].concat()), "a\nb");
        assert_eq!(text(&[gone, &paragraph("b")].concat()), "b");
    }

    #[test]
    fn a_field_that_is_never_closed_swallows_only_its_own_paragraph() {
        let open =
            r#"<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>X</w:instrText><w:t>a</w:t></w:r></w:p>"#;
        assert_eq!(text(&[open, &paragraph("b")].concat()), "\nb");
    }

    #[test]
    fn symbols_typed_in_a_picture_font_become_what_they_show() {
        let run = |font: &str| format!(r#"<w:r><w:rPr><w:rFonts w:ascii="{font}"/></w:rPr><w:t>&#xF04A;</w:t></w:r>"#);
        assert_eq!(text(&format!("<w:p>{}{}</w:p>", run("Wingdings"), run("Calibri"))), "☺\u{f04a}");
        let unknown = document(r#"<w:p><w:r><w:sym w:font="Wingdings 3" w:char="F04A"/></w:r></w:p>"#);
        let read = read("a.docx", &unknown).unwrap();
        assert_eq!((read.text.as_str(), read.warnings[0].key), ("\u{FFFD}", "import-unknown-symbols"));
    }

    #[test]
    fn tracked_formatting_and_properties_of_marks_change_no_words() {
        let body = r#"<w:p><w:pPr><w:rPr><w:b/><w:vanish/></w:rPr></w:pPr><w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange><w:vanish w:val="false"/></w:rPr><w:t>a</w:t></w:r></w:p>"#;
        let document = read("a.docx", &document(body)).unwrap();
        assert_eq!((document.text.as_str(), document.layout.styles.len()), ("a", 0));
    }

    #[test]
    fn own_entities_and_damaged_parts_are_refused() {
        let with = |main: &str| {
            package(&[
                ("[Content_Types].xml", TYPES),
                ("_rels/.rels", &relationships(&[("officeDocument", "word/document.xml")])),
                ("word/document.xml", main),
            ])
        };
        assert_eq!(
            refused(&with("<!DOCTYPE x [<!ENTITY a \"b\">]><w:document>&a;</w:document>")),
            "import-foreign-entities"
        );
        assert_eq!(refused(&with("<w:document><w:p><w:t>&a;</w:t></w:p></w:document>")), "import-foreign-entities");
        assert_eq!(refused(&with("<w:document><w:p></w:document>")), "import-damaged-part");
        assert_eq!(refused(&with("<w:document><w:p><w:t>a</w:t></w:p>")), "import-damaged-part");
        assert_eq!(refused(&document("<w:p/>")), "import-no-text");
    }

    #[test]
    fn a_truncated_or_encrypted_package_is_refused() {
        let bytes = nasty();
        assert_eq!(refused(&bytes[..bytes.len() / 2]), "import-truncated");
        let mut locked = document(&paragraph("a"));
        let central = locked.windows(4).rposition(|window| window == b"PK\x01\x02").unwrap();
        let local: Vec<usize> = (0..locked.len() - 4).filter(|&at| &locked[at..at + 4] == b"PK\x03\x04").collect();
        locked[central + 8] |= 1;
        locked[local.last().unwrap() + 6] |= 1;
        assert_eq!(refused(&locked), "import-encrypted");
    }

    #[test]
    fn a_zip_bomb_is_refused_before_it_unpacks() {
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let options = zip::write::SimpleFileOptions::default();
        writer.start_file("word/document.xml", options).unwrap();
        let zeros = vec![b' '; 1 << 20];
        for _ in 0..64 {
            writer.write_all(&zeros).unwrap();
        }
        let bytes = writer.finish().unwrap().into_inner();
        assert!(bytes.len() < 1 << 18);
        assert_eq!(refused(&bytes), "import-bomb");
        let names: Vec<String> = (0..10_001).map(|number| format!("p{number}")).collect();
        let parts: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "")).collect();
        assert_eq!(refused(&package(&parts)), "import-bomb");
    }

    #[test]
    fn one_note_is_written_once_however_often_it_is_marked() {
        let mark = r#"<w:r><w:footnoteReference w:id="2"/></w:r>"#;
        let main = root("document", &format!("<w:body><w:p>{mark}{mark}</w:p></w:body>"));
        let notes = root("footnotes", r#"<w:footnote w:id="2"><w:p><w:r><w:t>n</w:t></w:r></w:p></w:footnote>"#);
        let bytes = package(&[
            ("_rels/.rels", &relationships(&[("officeDocument", "word/document.xml")])),
            ("word/document.xml", &main),
            ("word/_rels/document.xml.rels", &relationships(&[("footnotes", "footnotes.xml")])),
            ("word/footnotes.xml", &notes),
        ]);
        assert_eq!(read("a.docx", &bytes).unwrap().text, "[n]");
    }

    #[test]
    fn nesting_as_deep_as_a_file_can_hold_overflows_nothing() {
        for element in ["w:p", "w:tbl", "w:tc", "w:txbxContent", "w:sdt", "w:del", "mc:AlternateContent", "w:footnote"]
        {
            let deep = [format!("<{element}>").repeat(50_000), "a".to_owned(), format!("</{element}>").repeat(50_000)]
                .concat();
            let _ = read("a.docx", &document(&deep));
        }
    }
}
