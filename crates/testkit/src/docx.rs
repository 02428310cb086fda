//! The smallest Word document that holds given paragraphs, so that import can be measured without a writer of Word
//! files. It has neither styles nor properties, and its zip is not compressed.

use std::fmt::Write as _;

const CONTENT_TYPES: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"#,
    r#"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#,
    r#"<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" "#,
    r#"ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"#,
);

const RELATIONSHIPS: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" "#,
    r#"Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" "#,
    r#"Target="word/document.xml"/></Relationships>"#,
);

/// Makes the bytes of a Word document with these paragraphs.
///
/// LF becomes a line break, TAB a tab. Characters that XML does not allow are left out. Documents of 4 GB and more
/// are beyond the format.
pub fn docx(paragraphs: &[&str]) -> Vec<u8> {
    let mut document = String::from(concat!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
        r#"<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>"#,
    ));
    for paragraph in paragraphs {
        document.push_str("<w:p>");
        for (number, line) in paragraph.split('\n').enumerate() {
            for (place, stretch) in line.split('\t').enumerate() {
                match (number, place) {
                    (0, 0) => {}
                    (_, 0) => document.push_str("<w:r><w:br/></w:r>"),
                    _ => document.push_str("<w:r><w:tab/></w:r>"),
                }
                if !stretch.is_empty() {
                    document.push_str(r#"<w:r><w:t xml:space="preserve">"#);
                    escape(&mut document, stretch);
                    document.push_str("</w:t></w:r>");
                }
            }
        }
        document.push_str("</w:p>");
    }
    document.push_str("</w:body></w:document>");
    zip(&[
        ("[Content_Types].xml", CONTENT_TYPES.as_bytes()),
        ("_rels/.rels", RELATIONSHIPS.as_bytes()),
        ("word/document.xml", document.as_bytes()),
    ])
}

pub(crate) fn escape(xml: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '&' => xml.push_str("&amp;"),
            '<' => xml.push_str("&lt;"),
            '>' => xml.push_str("&gt;"),
            // As a reference, because XML reads a bare one as LF.
            '\r' => {
                let _ = write!(xml, "&#{};", u32::from(character));
            }
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            _ => xml.push(character),
        }
    }
}

/// Packs named parts into a zip, stored as they are.
pub fn zip(parts: &[(&str, &[u8])]) -> Vec<u8> {
    /// The first day that a zip can name: 1 January 1980.
    const DATE: u16 = 0x0021;
    let mut archive = Vec::new();
    let mut directory = Vec::new();
    for (name, content) in parts {
        let offset = length(&archive);
        // From "version needed" to "extra length", alike in both headers.
        let mut shared = Vec::with_capacity(26);
        for field in [20, 0, 0, 0, DATE] {
            shared.extend_from_slice(&field.to_le_bytes());
        }
        // Lengths of name and extra field have 16 bits each; written as one number, the extra field is empty.
        for field in [checksum(content), length(content), length(content), length(name.as_bytes())] {
            shared.extend_from_slice(&field.to_le_bytes());
        }
        archive.extend_from_slice(b"PK\x03\x04");
        archive.extend_from_slice(&shared);
        archive.extend_from_slice(name.as_bytes());
        archive.extend_from_slice(content);
        directory.extend_from_slice(b"PK\x01\x02\x14\x00");
        directory.extend_from_slice(&shared);
        // No comment, first disk, no attributes.
        directory.extend_from_slice(&[0; 10]);
        directory.extend_from_slice(&offset.to_le_bytes());
        directory.extend_from_slice(name.as_bytes());
    }
    let start = length(&archive);
    let count = u16::try_from(parts.len()).unwrap_or(u16::MAX).to_le_bytes();
    archive.extend_from_slice(&directory);
    archive.extend_from_slice(b"PK\x05\x06\x00\x00\x00\x00");
    archive.extend_from_slice(&count);
    archive.extend_from_slice(&count);
    archive.extend_from_slice(&length(&directory).to_le_bytes());
    archive.extend_from_slice(&start.to_le_bytes());
    archive.extend_from_slice(&[0; 2]);
    archive
}

fn length(bytes: &[u8]) -> u32 {
    u32::try_from(bytes.len()).unwrap_or(u32::MAX)
}

/// CRC-32 as zip has it (ISO 3309, reflected, polynomial `0xEDB88320`).
fn checksum(bytes: &[u8]) -> u32 {
    const TABLE: [u32; 256] = {
        let mut table = [0; 256];
        let mut byte = 0;
        while byte < 256 {
            let mut value = byte as u32;
            let mut bit = 0;
            while bit < 8 {
                value = if value & 1 == 1 { 0xEDB8_8320 ^ (value >> 1) } else { value >> 1 };
                bit += 1;
            }
            table[byte] = value;
            byte += 1;
        }
        table
    };
    !bytes.iter().fold(u32::MAX, |sum, &byte| TABLE[((sum ^ u32::from(byte)) & 0xff) as usize] ^ (sum >> 8))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(bytes: &[u8], at: usize) -> usize {
        u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap()) as usize
    }

    fn short(bytes: &[u8], at: usize) -> usize {
        usize::from(u16::from_le_bytes(bytes[at..at + 2].try_into().unwrap()))
    }

    /// Reads an archive by its directory: names and contents, their checksums and both headers compared.
    fn read(archive: &[u8]) -> Vec<(String, Vec<u8>)> {
        let end = archive.len() - 22;
        assert_eq!(&archive[end..end + 4], b"PK\x05\x06");
        let mut parts = Vec::new();
        let mut at = number(archive, end + 16);
        assert_eq!(at + number(archive, end + 12), end);
        for _ in 0..short(archive, end + 10) {
            assert_eq!(&archive[at..at + 4], b"PK\x01\x02");
            let local = number(archive, at + 42);
            assert_eq!(&archive[local..local + 4], b"PK\x03\x04");
            assert_eq!(archive[local + 4..local + 30], archive[at + 6..at + 32]);
            let (name, size) = (short(archive, at + 28), number(archive, at + 24));
            assert_eq!(archive[local + 30..local + 30 + name], archive[at + 46..at + 46 + name]);
            let content = &archive[local + 30 + name..local + 30 + name + size];
            assert_eq!(checksum(content) as usize, number(archive, at + 16));
            parts.push((String::from_utf8(archive[at + 46..at + 46 + name].to_vec()).unwrap(), content.to_vec()));
            at += 46 + name;
        }
        assert_eq!(at, end);
        parts
    }

    #[test]
    fn the_checksum_is_the_one_everybody_uses() {
        assert_eq!(checksum(b"123456789"), 0xCBF4_3926);
        assert_eq!(checksum(b""), 0);
    }

    #[test]
    fn the_archive_reads_back_by_its_directory() {
        let parts = read(&zip(&[("a.xml", b"en"), ("mappe/b.xml", b""), ("c", "blå".as_bytes())]));
        let names: Vec<&str> = parts.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["a.xml", "mappe/b.xml", "c"]);
        assert_eq!(parts[2].1, "blå".as_bytes());
    }

    #[test]
    fn paragraphs_breaks_and_tabs_become_elements() {
        let parts = read(&docx(&["I:\tHva & <hvem>?", "", "R: En\nto\u{1}"]));
        let document = String::from_utf8(parts[2].1.clone()).unwrap();
        assert_eq!(parts[2].0, "word/document.xml");
        assert_eq!(document.matches("<w:p>").count(), 3);
        assert!(document.contains(">I:</w:t></w:r><w:r><w:tab/></w:r>"));
        assert!(document.contains(">Hva &amp; &lt;hvem&gt;?</w:t>"));
        assert!(document.contains(">R: En</w:t></w:r><w:r><w:br/></w:r>"));
        assert!(document.contains(">to</w:t>"));
    }
}
