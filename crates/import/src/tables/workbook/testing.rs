//! Spreadsheets made by hand, for tests.

use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

fn package(parts: &[(&str, String)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(content.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// The same package without compression, so that a flipped byte reaches the markup.
pub(crate) fn stored(bytes: &[u8]) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).unwrap();
        let mut content = Vec::new();
        entry.read_to_end(&mut content).unwrap();
        let name = entry.name().unwrap().into_owned();
        writer.start_file(name, SimpleFileOptions::default().compression_method(CompressionMethod::Stored)).unwrap();
        writer.write_all(&content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// An .xlsx of sheets with rows of `<c>` elements. Style 1 is a percentage, style 2 a day; shared string 0 is `felles`.
pub(crate) fn workbook(sheets: &[(&str, &[&[&str]])]) -> Vec<u8> {
    let sheets: Vec<(String, String)> = sheets
        .iter()
        .map(|(name, rows)| {
            let rows: String = rows.iter().map(|cells| format!("<row>{}</row>", cells.concat())).collect();
            ((*name).to_owned(), rows)
        })
        .collect();
    make(&sheets)
}

/// An .xlsx of one sheet with the markup of its rows.
pub(crate) fn workbook_of_rows(name: &str, rows: &str) -> Vec<u8> {
    make(&[(name.to_owned(), rows.to_owned())])
}

fn make(sheets: &[(String, String)]) -> Vec<u8> {
    let numbered = || (1..).zip(sheets);
    let relations: String = numbered()
        .map(|(number, _)| format!(r#"<Relationship Id="rId{number}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet{number}.xml"/>"#))
        .collect();
    let relations = ["styles", "sharedStrings"].iter().fold(relations, |relations, kind| {
        format!(r#"{relations}<Relationship Id="{kind}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" Target="/xl/{kind}.xml"/>"#)
    });
    let names: String = numbered()
        .map(|(number, (name, _))| format!(r#"<sheet name="{name}" sheetId="{number}" r:id="rId{number}"/>"#))
        .collect();
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let mut parts = vec![
        ("[Content_Types].xml".to_owned(), r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#.to_owned()),
        ("_rels/.rels".to_owned(), r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#.to_owned()),
        ("xl/workbook.xml".to_owned(), format!(r#"<workbook xmlns="{main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>{names}</sheets></workbook>"#)),
        ("xl/_rels/workbook.xml.rels".to_owned(), format!(r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relations}</Relationships>"#)),
        ("xl/sharedStrings.xml".to_owned(), format!(r#"<sst xmlns="{main}"><si><r><t>fel</t></r><r><t>les</t></r></si></sst>"#)),
        ("xl/styles.xml".to_owned(), format!(r#"<styleSheet xmlns="{main}"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="14"/></cellXfs></styleSheet>"#)),
    ];
    for (number, (_, rows)) in numbered() {
        parts.push((
            format!("xl/worksheets/sheet{number}.xml"),
            format!(r#"<worksheet xmlns="{main}"><sheetData>{rows}</sheetData></worksheet>"#),
        ));
    }
    let parts: Vec<(&str, String)> = parts.iter().map(|(name, content)| (name.as_str(), content.clone())).collect();
    package(&parts)
}

/// An .ods with the markup of its tables.
pub(crate) fn open_document(tables: &str) -> Vec<u8> {
    package(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet".to_owned()),
        (
            "content.xml",
            format!(
                r#"<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"#
            ),
        ),
    ])
}
