//! The smallest workbook that holds given rows, so that reading one can be measured without a writer of Excel files.

use std::fmt::Write as _;

use crate::docx::{escape, zip};

/// Makes the bytes of a workbook with one sheet. Cells that read as numbers are numbers, the others words; empty ones
/// are left out. All words stand in their cells, none in a shared list.
pub fn xlsx<Row: AsRef<[String]>>(rows: &[Row]) -> Vec<u8> {
    let mut sheet = String::from("<worksheet><sheetData>");
    for row in rows {
        sheet.push_str("<row>");
        for cell in row.as_ref() {
            if cell.is_empty() {
                sheet.push_str("<c/>");
            } else if cell.parse::<f64>().is_ok() {
                let _ = write!(sheet, "<c><v>{cell}</v></c>");
            } else {
                sheet.push_str(r#"<c t="inlineStr"><is><t xml:space="preserve">"#);
                escape(&mut sheet, cell);
                sheet.push_str("</t></is></c>");
            }
        }
        sheet.push_str("</row>");
    }
    sheet.push_str("</sheetData></worksheet>");
    let of_office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let relations = |kind: &str, target: &str| {
        format!(
            r#"<Relationships><Relationship Id="rId1" Type="{of_office}/{kind}" Target="{target}"/></Relationships>"#
        )
    };
    let book = format!(
        r#"<workbook xmlns:r="{of_office}"><sheets><sheet name="Svar" sheetId="1" r:id="rId1"/></sheets></workbook>"#
    );
    zip(&[
        ("_rels/.rels", relations("officeDocument", "xl/workbook.xml").as_bytes()),
        ("xl/workbook.xml", book.as_bytes()),
        ("xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml").as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_numbers_and_words_are_words() {
        let book = xlsx(&[vec!["Navn".to_owned(), String::new()], vec!["Å & B".to_owned(), "12.5".to_owned()]]);
        let book = String::from_utf8_lossy(&book).into_owned();
        assert!(book.contains(r#"<t xml:space="preserve">Å &amp; B</t></is></c><c><v>12.5</v></c></row>"#));
        assert_eq!(book.matches("<row>").count(), 2);
    }
}
