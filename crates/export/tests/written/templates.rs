//! A Word file by others lends its looks, whatever language its styles are in, and a broken one is refused.

use std::io::{Cursor, Write as _};

use crate::validate::{elements, parts, validate};
use sitat_export::{
    ExportError, Extract, Inline, ListItem, Manifest, Paper, Report, ReportBlock, ReportCell, ReportFormat,
    ReportTable, check_template,
};
use sitat_model::Language;

const MAIN: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
                    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// The parts of a template as a Norwegian Word writes them: ids of styles are Norwegian, names are not.
fn norwegian() -> Vec<(String, Vec<u8>)> {
    let style = |kind: &str, id: &str, name: &str, rest: &str| {
        format!("<w:style w:type=\"{kind}\" {rest} w:styleId=\"{id}\"><w:name w:val=\"{name}\"/></w:style>")
    };
    let styles = format!(
        "<w:styles {MAIN}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Garamond\" w:hAnsi=\"Garamond\"/>\
         <w:lang w:val=\"en-US\" w:eastAsia=\"en-US\"/></w:rPr></w:rPrDefault></w:docDefaults>{}{}{}{}{}{}</w:styles>",
        style("paragraph", "Normal", "Normal", "w:default=\"1\""),
        style("character", "Standardskriftforavsnitt", "Default Paragraph Font", "w:default=\"1\""),
        style("paragraph", "Overskrift1", "heading 1", ""),
        style("paragraph", "Sitat", "Quote", ""),
        style("paragraph", "Tittel", "Title", ""),
        // Somebody's own style has the id of one of ours.
        style("paragraph", "Note", "Merknad", ""),
    );
    let numbering = format!(
        "<w:numbering {MAIN}><w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"/></w:abstractNum><w:num \
         w:numId=\"9\"><w:abstractNumId w:val=\"7\"/></w:num></w:numbering>"
    );
    let document = format!(
        "<w:document {MAIN}><w:body><w:p><w:r><w:t>Dette er ikke med.</w:t></w:r></w:p><w:sectPr><w:headerReference \
         w:type=\"default\" r:id=\"rId5\"/><w:footerReference w:type=\"first\" r:id=\"rId9\"/><w:pgSz w:w=\"10000\" \
         w:h=\"14000\"/><w:pgMar w:top=\"1000\" w:right=\"1500\" w:bottom=\"1000\" w:left=\"1500\" w:header=\"500\" \
         w:footer=\"500\" w:gutter=\"0\"/><w:pgNumType w:start=\"3\"/><w:titlePg/></w:sectPr></w:body></w:document>"
    );
    let relation = |id: &str, kind: &str, target: &str, rest: &str| {
        format!("<Relationship Id=\"{id}\" Type=\"{OFFICE}/{kind}\" Target=\"{target}\" {rest}/>")
    };
    let list = |relations: &[String]| {
        let namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
        format!("<Relationships xmlns=\"{namespace}\">{}</Relationships>", relations.concat())
    };
    let relations = list(&[
        relation("rId1", "styles", "styles.xml", ""),
        relation("rId2", "numbering", "numbering.xml", ""),
        relation("rId3", "settings", "settings.xml", ""),
        relation("rId5", "header", "header1.xml", ""),
        relation("rId9", "footer", "footer1.xml", ""),
        relation("rId10", "vbaProject", "vbaProject.bin", ""),
    ]);
    let part =
        |name: &str, kind: &str| format!("<Override PartName=\"/word/{name}.xml\" ContentType=\"{WORD}.{kind}+xml\"/>");
    let types = format!(
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" \
         ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"jpeg\" \
         ContentType=\"image/jpeg\"/>{}{}{}{}{}{}</Types>",
        part("document", "template.main"),
        part("styles", "styles"),
        part("numbering", "numbering"),
        part("settings", "settings"),
        part("header1", "header"),
        part("footer1", "footer")
    );
    let header = format!("<w:hdr {MAIN}><w:p><w:r><w:t>Universitetet</w:t></w:r></w:p></w:hdr>");
    let declared =
        |content: String| format!("\u{feff}<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n{content}");
    let text = |name: &str, content: String| (name.to_owned(), declared(content).into_bytes());
    vec![
        text("[Content_Types].xml", types),
        text("_rels/.rels", list(&[relation("rId1", "officeDocument", "word/document.xml", "")])),
        text("word/document.xml", document),
        text("word/_rels/document.xml.rels", relations),
        text("word/styles.xml", styles),
        text("word/numbering.xml", numbering),
        text(
            "word/settings.xml",
            format!(
                "<w:settings {MAIN}><w:mirrorMargins/><w:attachedTemplate r:id=\"rId1\"/><w:evenAndOddHeaders/></w:settings>"
            ),
        ),
        text("word/header1.xml", header.clone()),
        text("word/_rels/header1.xml.rels", list(&[relation("rId1", "image", "media/image1.jpeg", "")])),
        ("word/media/image1.jpeg".to_owned(), b"no picture".to_vec()),
        text("word/footer1.xml", header.replace("hdr", "ftr")),
        text(
            "word/_rels/footer1.xml.rels",
            list(&[relation("rId1", "image", "https://example.com/a.png", "TargetMode=\"External\"")]),
        ),
        ("word/vbaProject.bin".to_owned(), b"macros".to_vec()),
    ]
}

fn packed(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        archive.start_file(name.as_str(), zip::write::SimpleFileOptions::default()).unwrap();
        archive.write_all(content).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

fn report() -> Report {
    let wide =
        ReportTable::new((0..9).map(|number| (format!("K{number}"), 1)).collect(), vec![vec![ReportCell::plain("a")]]);
    let blocks = vec![
        ReportBlock::Heading(1, "Funn".to_owned()),
        ReportBlock::Heading(2, "Under".to_owned()),
        ReportBlock::Runs(vec![Inline::plain("Se "), Inline::Footnote(vec![Inline::plain("her")])]),
        ReportBlock::Note("Ved siden av".to_owned()),
        ReportBlock::Extract(Extract { words: vec![Inline::plain("Ja.")], ..Extract::default() }),
        ReportBlock::List(vec![ListItem::bullet(vec![Inline::plain("Ett")])]),
        ReportBlock::Grid(wide.captioned("a", "Bred")),
        ReportBlock::Section(Paper::Landscape),
        ReportBlock::Paragraph("På tvers".to_owned()),
    ];
    let manifest = Manifest {
        project: "Tre kommuner".to_owned(),
        date: "21.11.2026".to_owned(),
        created_at: 0,
        settings: Vec::new(),
        filters: Vec::new(),
        counts: Vec::new(),
    };
    Report::new("Kapittel", Language::Nynorsk, blocks, manifest)
}

fn written(template: &[u8]) -> std::collections::BTreeMap<String, Vec<u8>> {
    let file = report().written(ReportFormat::Docx, Some(template)).unwrap();
    validate(&file);
    parts(&file)
}

fn text(parts: &std::collections::BTreeMap<String, Vec<u8>>, name: &str) -> String {
    String::from_utf8(parts[name].clone()).unwrap()
}

#[test]
fn styles_are_known_by_their_names_and_ours_are_added_where_one_is_missing() {
    let own = written(&packed(&norwegian()));
    let body = text(&own, "word/document.xml");
    for style in ["Overskrift1", "Sitat", "Tittel", "Normal", "SitatNote", "Heading2"] {
        assert!(body.contains(&format!("<w:pStyle w:val=\"{style}\"/>")), "{style}: {body}");
    }
    assert!(!body.contains("Dette er ikke med"), "{body}");
    let styles = text(&own, "word/styles.xml");
    assert!(styles.contains("Garamond") && styles.contains("<w:lang w:val=\"nn-NO\""), "{styles}");
    assert!(!styles.contains("en-US\" w:eastAsia") && !styles.contains("\"Heading1\""), "{styles}");
}

#[test]
fn pages_headers_and_lists_are_those_of_the_template() {
    let own = written(&packed(&norwegian()));
    let body = text(&own, "word/document.xml");
    assert!(body.contains("<w:pgSz w:w=\"14000\" w:h=\"10000\" w:orient=\"landscape\"/>"), "{body}");
    // Three columns of a third of 7000 each would be a page; nine share the 11000 of a page on its side.
    assert!(body.contains("<w:gridCol w:w=\"1222\"/>"), "{body}");
    assert_eq!((body.matches("<w:titlePg/>").count(), body.matches("w:start=\"3\"").count()), (1, 1), "{body}");
    assert!(own.contains_key("word/header1.xml") && own.contains_key("word/media/image1.jpeg"), "{:?}", own.keys());
    assert!(body.contains("<w:numId w:val=\"10\"/>"), "{body}");
    let settings = text(&own, "word/settings.xml");
    assert!(settings.contains("<w:mirrorMargins/>") && settings.contains("<w:evenAndOddHeaders/>"), "{settings}");
}

#[test]
fn nothing_that_runs_or_reaches_out_comes_along() {
    let own = written(&packed(&norwegian()));
    assert!(!own.keys().any(|name| name.contains("vba") || name == "word/footer1.xml"), "{:?}", own.keys());
    assert!(!text(&own, "word/settings.xml").contains("attachedTemplate"));
    assert!(!text(&own, "[Content_Types].xml").contains("template"));
    let relations = text(&own, "word/_rels/document.xml.rels");
    assert!(elements(relations.as_bytes(), "rels").iter().all(|own| !own.attributes.contains_key("TargetMode")));
}

#[test]
fn a_document_of_ours_is_a_template_too() {
    let first = report().written(ReportFormat::Docx, None).unwrap();
    let second = report().written(ReportFormat::Docx, Some(&first)).unwrap();
    validate(&second);
    let styles = |file: &[u8]| elements(&parts(file)["word/styles.xml"], "styles").len();
    assert_eq!(styles(&first), styles(&second), "no style is added");
}

#[test]
fn what_is_no_template_is_refused() {
    let refused = |bytes: &[u8]| check_template(bytes).unwrap_err();
    assert!(matches!(refused(b""), ExportError::TemplateBroken));
    assert!(matches!(refused(b"%PDF-1.7"), ExportError::TemplateBroken));
    let whole = packed(&norwegian());
    assert!(matches!(refused(&whole[..whole.len() / 2]), ExportError::TemplateBroken));
    for lost in ["word/styles.xml", "word/document.xml", "_rels/.rels", "[Content_Types].xml"] {
        let parts: Vec<_> = norwegian().into_iter().filter(|(name, _)| name != lost).collect();
        assert!(matches!(refused(&packed(&parts)), ExportError::TemplateBroken), "{lost}");
    }
    let changed = |name: &str, from: &str, to: &str| {
        let mut parts = norwegian();
        let part = parts.iter_mut().find(|(own, _)| own == name).unwrap();
        part.1 = String::from_utf8(part.1.clone()).unwrap().replace(from, to).into_bytes();
        packed(&parts)
    };
    let strict = changed(
        "word/styles.xml",
        "schemas.openxmlformats.org/wordprocessingml/2006",
        "purl.oclc.org/ooxml/wordprocessingml",
    );
    assert!(matches!(refused(&strict), ExportError::TemplateUnusual));
    let open = changed("word/header1.xml", "</w:p>", "");
    assert!(matches!(refused(&open), ExportError::TemplateBroken));
    let entities = changed("word/styles.xml", "<w:styles", "<!DOCTYPE a [<!ENTITY b \"c\">]><w:styles");
    assert!(matches!(refused(&entities), ExportError::TemplateBroken));
    assert!(matches!(refused(&vec![0; 30_000_001]), ExportError::TemplateTooLarge));
}
