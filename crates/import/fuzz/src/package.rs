//! Packages around parts that somebody made up, so that damage reaches the markup and not the compression.
//!
//! A part begins with a line `=== its/name ===`; what stands before the first such line is the main part. A file that
//! is a package already stays as it is.

use std::collections::BTreeSet;
use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// More parts than this say nothing new.
const MOST_PARTS: usize = 20;

/// A Word document.
pub(super) fn word(bytes: &[u8]) -> Vec<u8> {
    let of_office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let relation = |kind: &str, target: &str| {
        format!(r#"<Relationship Id="{kind}" Type="{of_office}/{kind}" Target="{target}"/>"#)
    };
    let parts: String = ["styles", "numbering", "comments", "commentsExtended", "footnotes", "endnotes"]
        .iter()
        .map(|kind| relation(kind, &format!("{kind}.xml")))
        .collect();
    let root = relation("officeDocument", "word/document.xml");
    package(
        bytes,
        "word/document.xml",
        &[
            ("_rels/.rels", format!("<Relationships>{root}</Relationships>")),
            ("word/_rels/document.xml.rels", format!("<Relationships>{parts}</Relationships>")),
        ],
    )
}

/// A workbook.
pub(super) fn excel(bytes: &[u8]) -> Vec<u8> {
    let relation = |id: &str, kind: &str, target: &str| {
        format!(
            r#"<Relationship Id="{id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" Target="{target}"/>"#
        )
    };
    let parts = [
        relation("rId1", "worksheet", "worksheets/sheet1.xml"),
        relation("rId2", "worksheet", "worksheets/sheet2.xml"),
        relation("rId3", "styles", "styles.xml"),
        relation("rId4", "sharedStrings", "sharedStrings.xml"),
    ];
    let book = r#"<workbook xmlns:r="r"><sheets><sheet name="A" r:id="rId1"/><sheet name="B" r:id="rId2"/></sheets></workbook>"#;
    package(
        bytes,
        "xl/worksheets/sheet1.xml",
        &[
            ("xl/workbook.xml", book.to_owned()),
            ("xl/_rels/workbook.xml.rels", format!("<Relationships>{}</Relationships>", parts.concat())),
        ],
    )
}

/// A document of LibreOffice.
pub(super) fn open_document(bytes: &[u8], kind: &str) -> Vec<u8> {
    package(bytes, "content.xml", &[("mimetype", format!("application/vnd.oasis.opendocument.{kind}"))])
}

fn package(bytes: &[u8], main: &str, others: &[(&str, String)]) -> Vec<u8> {
    if bytes.starts_with(b"PK") {
        return bytes.to_vec();
    }
    let mut parts: Vec<(String, Vec<u8>)> = vec![(main.to_owned(), Vec::new())];
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        let name = line.strip_prefix(b"=== ").and_then(|rest| rest.strip_suffix(b" ===\n"));
        match name.and_then(|name| std::str::from_utf8(name).ok()).filter(|_| parts.len() < MOST_PARTS) {
            Some(name) => parts.push((name.to_owned(), Vec::new())),
            None => parts.last_mut().unwrap().1.extend_from_slice(line),
        }
    }
    parts.extend(others.iter().map(|(name, content)| ((*name).to_owned(), content.clone().into_bytes())));
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let mut written = BTreeSet::new();
    for (name, content) in parts {
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
        if !content.is_empty() && written.insert(name.clone()) && writer.start_file(name, options).is_ok() {
            writer.write_all(&content).unwrap();
        }
    }
    writer.finish().unwrap().into_inner()
}
