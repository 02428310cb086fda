//! The parts of a Word file around its text, and the zip that holds them.

use std::io::{Cursor, Write};

use sitat_model::Language;
use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

use crate::table::is_allowed;
use crate::word::{MARGIN, Paper, style};
use crate::{ExportError, Manifest};

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const MAIN: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
const RELATIONS: &str = "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

const TYPES: &str = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
<Default Extension=\"xml\" ContentType=\"application/xml\"/>\
<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>\
<Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/>\
<Override PartName=\"/word/settings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml\"/>\
<Override PartName=\"/word/footer1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml\"/>\
<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>\
<Override PartName=\"/docProps/app.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.extended-properties+xml\"/>\
</Types>";

const PACKAGE_RELATIONS: &str = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>\
<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>\
<Relationship Id=\"rId3\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties\" Target=\"docProps/app.xml\"/>\
</Relationships>";

const DOCUMENT_RELATIONS: &str = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/>\
<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings\" Target=\"settings.xml\"/>\
<Relationship Id=\"rId3\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer\" Target=\"footer1.xml\"/>\
</Relationships>";

const APPLICATION: &str = "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">\
<Application>Sitat</Application></Properties>";

/// The language as Word names it.
fn locale(language: Language) -> &'static str {
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

fn section(paper: Paper) -> String {
    let size = match paper {
        Paper::Portrait => "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>",
        Paper::Landscape => "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>",
    };
    format!(
        "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId3\"/>{size}<w:pgMar w:top=\"{MARGIN}\" \
         w:right=\"{MARGIN}\" w:bottom=\"{MARGIN}\" w:left=\"{MARGIN}\" w:header=\"708\" w:footer=\"708\" \
         w:gutter=\"0\"/></w:sectPr>"
    )
}

fn settings(language: &str) -> String {
    format!(
        "<w:settings {MAIN}><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"708\"/><w:compat><w:compatSetting \
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

/// Puts the parts together. The zip's own times are fixed, so that the same text gives the same bytes.
pub(super) fn pack(
    body: &str,
    title: &str,
    language: Language,
    paper: Paper,
    manifest: &Manifest,
) -> Result<Vec<u8>, ExportError> {
    let language = locale(language);
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
    add("[Content_Types].xml", &[TYPES])?;
    add("_rels/.rels", &[PACKAGE_RELATIONS])?;
    add("docProps/core.xml", &[&properties(title, language, manifest)])?;
    add("docProps/app.xml", &[APPLICATION])?;
    let start = format!("<w:document {MAIN} {RELATIONS}><w:body>");
    add("word/document.xml", &[&start, body, &section(paper), "</w:body></w:document>"])?;
    add("word/_rels/document.xml.rels", &[DOCUMENT_RELATIONS])?;
    add("word/styles.xml", &[&style::styles(language)])?;
    add("word/settings.xml", &[&settings(language)])?;
    add("word/footer1.xml", &[&footer()])?;
    Ok(archive.finish()?.into_inner())
}
