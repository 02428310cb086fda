//! The parts of a Word file around its text, and the zip that holds them.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use sitat_model::Language;
use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

use crate::table::is_allowed;
use crate::word::runs::{Beside, attribute};
use crate::word::style;
use crate::word::template::Template;
use crate::{ExportError, Manifest};

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const MAIN: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
const RELATIONS: &str = "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

const DOCUMENT: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

const TYPES: &str = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>\
<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>\
<Override PartName=\"/docProps/app.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.extended-properties+xml\"/>";

const PACKAGE_RELATIONS: &str = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>\
<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>\
<Relationship Id=\"rId3\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties\" Target=\"docProps/app.xml\"/>\
</Relationships>";

const DRAWING: &str = "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" \
xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";

const APPLICATION: &str = "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">\
<Application>Sitat</Application></Properties>";

/// The language as Word names it.
pub(crate) fn locale(language: Language) -> &'static str {
    match language {
        Language::Bokmål => "nb-NO",
        Language::Nynorsk => "nn-NO",
        Language::English => "en-GB",
    }
}

fn escape(text: &str) -> String {
    let allowed: String = text.chars().filter(|&character| is_allowed(character)).collect();
    allowed.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// The lines between a text and its notes.
const SEPARATORS: &str = "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:pPr><w:spacing w:after=\"0\" \
w:line=\"240\" w:lineRule=\"auto\"/></w:pPr><w:r><w:separator/></w:r></w:p></w:footnote>\
<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:pPr><w:spacing w:after=\"0\" w:line=\"240\" \
w:lineRule=\"auto\"/></w:pPr><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>";

fn settings(language: &str, has_footnotes: bool, [before, behind]: &[String; 2]) -> String {
    let notes = if has_footnotes {
        "<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>"
    } else {
        ""
    };
    format!(
        "<w:settings {MAIN}><w:zoom w:percent=\"100\"/>{before}<w:defaultTabStop w:val=\"708\"/>{behind}{notes}<w:compat><w:compatSetting \
         w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>\
         <w:themeFontLang w:val=\"{language}\"/><w:decimalSymbol w:val=\"{}\"/><w:listSeparator w:val=\";\"/>\
         </w:settings>",
        if language.starts_with('n') { "," } else { "." }
    )
}

fn footer() -> String {
    format!(
        "<w:ftr {MAIN}><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>\
         <w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r><w:r><w:fldChar \
         w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>\
         </w:ftr>"
    )
}

fn properties(title: &str, language: &str, manifest: &Manifest) -> String {
    let moment = manifest.moment();
    format!(
        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{}</dc:title><dc:creator>Sitat</dc:creator>\
         <dc:language>{language}</dc:language>\
         <dcterms:created xsi:type=\"dcterms:W3CDTF\">{moment}</dcterms:created>\
         <dcterms:modified xsi:type=\"dcterms:W3CDTF\">{moment}</dcterms:modified></cp:coreProperties>",
        escape(title)
    )
}

/// A part that belongs to the document: its name, its kind as types and relations call it, and what stands in it.
struct Part {
    name: &'static str,
    kind: &'static str,
    content: String,
}

fn parts(language: &str, beside: &Beside, template: Option<&Template>) -> Vec<Part> {
    let (none, has_footnotes) = (Default::default(), !beside.footnotes.is_empty());
    let lent = template.map_or(&none, |template| &template.settings);
    let styles = template.map_or_else(|| style::styles(language), |template| template.styles.clone());
    let mut parts = vec![
        Part { name: "styles.xml", kind: "styles", content: styles },
        Part { name: "settings.xml", kind: "settings", content: settings(language, has_footnotes, lent) },
    ];
    if template.is_none() {
        parts.push(Part { name: "footer1.xml", kind: "footer", content: footer() });
    }
    if let Some(content) = beside.lists.part(beside.has_lists) {
        parts.push(Part { name: "numbering.xml", kind: "numbering", content });
    }
    if has_footnotes {
        let content = format!("<w:footnotes {MAIN}>{SEPARATORS}{}</w:footnotes>", beside.footnotes);
        parts.push(Part { name: "footnotes.xml", kind: "footnotes", content });
    }
    if !beside.comments.is_empty() {
        let content = format!("<w:comments {MAIN}>{}</w:comments>", beside.comments);
        parts.push(Part { name: "comments.xml", kind: "comments", content });
    }
    parts
}

/// The relation of a part; the footer's is called by the sections.
fn relation(part: &Part) -> String {
    format!("rId{}{}", part.kind[..1].to_uppercase(), &part.kind[1..])
}

/// Puts the parts together. The zip's own times are fixed, so that the same text gives the same bytes.
pub(super) fn pack(
    body: &str,
    section: &str,
    title: &str,
    manifest: &Manifest,
    beside: &Beside,
    template: Option<&Template>,
) -> Result<Vec<u8>, ExportError> {
    let language = locale(beside.language);
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::DEFAULT);
    let mut archive = ZipWriter::new(Cursor::new(Vec::with_capacity(body.len() / 4 + 16_384)));
    let mut add = |name: &str, parts: &[&str]| -> Result<(), ExportError> {
        archive.start_file(name, options)?;
        for part in std::iter::once(&HEAD).chain(parts) {
            archive.write_all(part.as_bytes()).map_err(zip::result::ZipError::Io)?;
        }
        Ok(())
    };
    let own = parts(language, beside, template);
    let lent = template.map_or(&[][..], |template| &template.parts);
    let mut types =
        format!("{TYPES}<Override PartName=\"/word/document.xml\" ContentType=\"{DOCUMENT}document.main+xml\"/>");
    let mut relations =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">".to_owned();
    for part in &own {
        let (name, kind) = (part.name, part.kind);
        // Writing to a String does not fail.
        let _ = write!(types, "<Override PartName=\"/word/{name}\" ContentType=\"{DOCUMENT}{kind}+xml\"/>");
        let id = relation(part);
        let _ = write!(relations, "<Relationship Id=\"{id}\" Type=\"{OFFICE}{kind}\" Target=\"{name}\"/>");
    }
    for part in lent {
        let (name, kind) = (attribute(&part.name), attribute(&part.content_type));
        if !name.ends_with(".rels") && !types.contains(&format!("\"/{name}\"")) {
            let _ = write!(types, "<Override PartName=\"/{name}\" ContentType=\"{kind}\"/>");
        }
        if let Some((id, kind)) = &part.relation {
            let _ = write!(relations, "<Relationship Id=\"{id}\" Type=\"{OFFICE}{kind}\" Target=\"/{name}\"/>");
        }
    }
    for number in 1..=beside.pictures.len() {
        let _ = write!(
            relations,
            "<Relationship Id=\"rIdPicture{number}\" Type=\"{OFFICE}image\" Target=\"media/figure{number}.png\"/>"
        );
    }
    add("[Content_Types].xml", &[&types, "</Types>"])?;
    add("_rels/.rels", &[PACKAGE_RELATIONS])?;
    add("docProps/core.xml", &[&properties(title, language, manifest)])?;
    add("docProps/app.xml", &[APPLICATION])?;
    let start = format!("<w:document {MAIN} {RELATIONS} {DRAWING}><w:body>");
    add("word/document.xml", &[&start, body, section, "</w:body></w:document>"])?;
    add("word/_rels/document.xml.rels", &[&relations, "</Relationships>"])?;
    for part in &own {
        add(&format!("word/{}", part.name), &[&part.content])?;
    }
    let mut written = BTreeSet::new();
    for part in lent.iter().filter(|part| written.insert(part.name.as_str())) {
        archive.start_file(part.name.as_str(), options)?;
        archive.write_all(&part.content).map_err(zip::result::ZipError::Io)?;
    }
    // A picture is pressed already.
    let stored = options.compression_method(CompressionMethod::Stored);
    for (number, picture) in (1..).zip(&beside.pictures) {
        archive.start_file(format!("word/media/figure{number}.png"), stored)?;
        archive.write_all(picture).map_err(zip::result::ZipError::Io)?;
    }
    Ok(archive.finish()?.into_inner())
}
