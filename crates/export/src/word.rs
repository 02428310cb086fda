//! Word files, written as XML: headings, paragraphs, quotes, tables, a clickable list of contents.
//!
//! Written here and not with a library because the ones there are know no document language and no table headings
//! that are repeated on each page, and do not compress. Knows paragraphs and tables, not what they are about.

mod package;
mod style;

use std::fmt::Write;

use sitat_lang::word;
use sitat_model::Language;

use crate::table::is_allowed;
use crate::{ExportError, Manifest};

/// The looks of a paragraph; each is a style of the document that can be changed in Word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    Title,
    /// Under a heading: a count, names in other languages.
    Note,
    Body,
    /// A block quote with its attribution.
    Quote,
    /// What the file comes from.
    Manifest,
    /// Above a table: what it holds.
    Caption,
    TableText,
    TableNumber,
}

impl Style {
    fn id(self) -> &'static str {
        match self {
            Self::Title => "Title",
            Self::Note => "Note",
            Self::Body => "BodyText",
            Self::Quote => "Quote",
            Self::Manifest => "Manifest",
            Self::Caption => "Caption",
            Self::TableText => "TableText",
            Self::TableNumber => "TableNumber",
        }
    }
}

/// A stretch of a paragraph.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Run<'text> {
    pub(crate) text: &'text str,
    pub(crate) is_bold: bool,
}

/// Plain words.
pub(crate) fn plain(text: &str) -> Run<'_> {
    Run { text, is_bold: false }
}

/// Words in bold.
pub(crate) fn bold(text: &str) -> Run<'_> {
    Run { text, is_bold: true }
}

/// A cell of a table.
#[derive(Clone, Debug, Default)]
pub(crate) struct WordCell {
    pub(crate) text: String,
    pub(crate) is_number: bool,
    pub(crate) is_bold: bool,
    /// Steps of indent.
    pub(crate) depth: u32,
}

/// A table whose first rows are repeated on each page.
#[derive(Clone, Debug, Default)]
pub(crate) struct WordTable {
    /// Widths of the columns in twentieths of a point.
    pub(crate) widths: Vec<u32>,
    pub(crate) heading_rows: Vec<Vec<WordCell>>,
    pub(crate) rows: Vec<Vec<WordCell>>,
    /// The last row is set off by a line.
    pub(crate) has_total: bool,
}

/// Which way the paper lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Paper {
    Portrait,
    Landscape,
}

impl Paper {
    /// Width between the margins in twentieths of a point.
    pub(crate) fn text_width(self) -> u32 {
        match self {
            Self::Portrait => 11_906 - 2 * MARGIN,
            Self::Landscape => 16_838 - 2 * MARGIN,
        }
    }
}

/// 2.5 cm in twentieths of a point.
const MARGIN: u32 = 1_417;
/// Most entries of a list of contents; above, only the first level is listed.
const CONTENTS: usize = 120;

/// A heading, for the list of contents.
struct Heading {
    level: u32,
    text: String,
}

/// A document in the making.
pub(crate) struct WordDocument<'value> {
    language: Language,
    title: &'value str,
    manifest: &'value Manifest,
    paper: Paper,
    body: String,
    headings: Vec<Heading>,
    /// Where the list of contents goes in the body.
    contents_at: Option<usize>,
}

/// Writes text as the content of runs: escaped, with line breaks and tabs, without what XML forbids.
fn push_text(body: &mut String, text: &str) {
    let is_plain = |byte: u8| !matches!(byte, b'&' | b'<' | b'>' | 0..=0x1f | 0xe2 | 0xef);
    if text.bytes().all(is_plain) {
        body.push_str("<w:t xml:space=\"preserve\">");
        body.push_str(text);
        body.push_str("</w:t>");
        return;
    }
    body.push_str("<w:t xml:space=\"preserve\">");
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '&' => body.push_str("&amp;"),
            '<' => body.push_str("&lt;"),
            '>' => body.push_str("&gt;"),
            '\r' if characters.peek() == Some(&'\n') => {}
            '\n' | '\r' | '\u{2028}' | '\u{2029}' => body.push_str("</w:t><w:br/><w:t xml:space=\"preserve\">"),
            '\t' => body.push_str("</w:t><w:tab/><w:t xml:space=\"preserve\">"),
            other if is_allowed(other) => body.push(other),
            _ => {}
        }
    }
    body.push_str("</w:t>");
}

fn push_run(body: &mut String, run: Run<'_>) {
    body.push_str(if run.is_bold { "<w:r><w:rPr><w:b/></w:rPr>" } else { "<w:r>" });
    push_text(body, run.text);
    body.push_str("</w:r>");
}

/// Text of a heading: on one line.
fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<&str>>().join(" ")
}

impl<'value> WordDocument<'value> {
    /// Begins a document with its title.
    pub(crate) fn new(title: &'value str, language: Language, paper: Paper, manifest: &'value Manifest) -> Self {
        let (body, headings) = (String::new(), Vec::new());
        let mut document = Self { language, title, manifest, paper, body, headings, contents_at: None };
        document.paragraph(Style::Title, &[plain(title)]);
        document
    }

    /// Makes room for a list of contents here. It is left out if there is only one heading of the first level.
    pub(crate) fn contents(&mut self) {
        self.contents_at = Some(self.body.len());
    }

    /// Adds a heading; level 1 is the highest of six.
    pub(crate) fn heading(&mut self, level: u32, text: &str) {
        let level = level.clamp(1, 6);
        let text = on_one_line(text);
        let number = self.headings.len() + 1;
        // Writing to a String does not fail.
        let _ = write!(
            self.body,
            "<w:p><w:pPr><w:pStyle w:val=\"Heading{level}\"/></w:pPr>\
             <w:bookmarkStart w:id=\"{number}\" w:name=\"_Toc{number:08}\"/>"
        );
        push_run(&mut self.body, plain(&text));
        let _ = write!(self.body, "<w:bookmarkEnd w:id=\"{number}\"/></w:p>");
        self.headings.push(Heading { level, text });
    }

    /// Adds a paragraph.
    pub(crate) fn paragraph(&mut self, style: Style, runs: &[Run<'_>]) {
        let _ = write!(self.body, "<w:p><w:pPr><w:pStyle w:val=\"{}\"/></w:pPr>", style.id());
        for run in runs {
            push_run(&mut self.body, *run);
        }
        self.body.push_str("</w:p>");
    }

    /// Adds a table with lines above, below and under its heading.
    pub(crate) fn table(&mut self, table: &WordTable) {
        let width: u32 = table.widths.iter().sum();
        let _ = write!(
            self.body,
            "<w:tbl><w:tblPr><w:tblW w:w=\"{width}\" w:type=\"dxa\"/><w:tblBorders>\
             <w:top w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"auto\"/>\
             <w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"auto\"/></w:tblBorders>\
             <w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"60\" w:type=\"dxa\"/>\
             <w:right w:w=\"60\" w:type=\"dxa\"/></w:tblCellMar><w:tblLook w:val=\"0420\"/></w:tblPr><w:tblGrid>"
        );
        for width in &table.widths {
            let _ = write!(self.body, "<w:gridCol w:w=\"{width}\"/>");
        }
        self.body.push_str("</w:tblGrid>");
        for (number, row) in table.heading_rows.iter().enumerate() {
            let line = if number + 1 == table.heading_rows.len() { Some("bottom") } else { None };
            self.row(&table.widths, row, true, line);
        }
        for (number, row) in table.rows.iter().enumerate() {
            let is_total = table.has_total && number + 1 == table.rows.len();
            self.row(&table.widths, row, false, is_total.then_some("top"));
        }
        self.body.push_str("</w:tbl>");
    }

    fn row(&mut self, widths: &[u32], cells: &[WordCell], is_heading: bool, line: Option<&str>) {
        self.body.push_str("<w:tr><w:trPr><w:cantSplit/>");
        self.body.push_str(if is_heading { "<w:tblHeader/></w:trPr>" } else { "</w:trPr>" });
        for (cell, width) in cells.iter().zip(widths) {
            let _ = write!(self.body, "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>");
            if let Some(side) = line {
                let border = "w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"";
                let _ = write!(self.body, "<w:tcBorders><w:{side} {border}/></w:tcBorders>");
            }
            self.body.push_str(if is_heading { "<w:vAlign w:val=\"bottom\"/></w:tcPr>" } else { "</w:tcPr>" });
            let style = if cell.is_number { Style::TableNumber } else { Style::TableText };
            let _ = write!(self.body, "<w:p><w:pPr><w:pStyle w:val=\"{}\"/>", style.id());
            if cell.depth > 0 {
                let _ = write!(self.body, "<w:ind w:left=\"{}\"/>", cell.depth.min(8) * 200);
            }
            self.body.push_str("</w:pPr>");
            if !cell.text.is_empty() {
                push_run(&mut self.body, Run { text: &cell.text, is_bold: cell.is_bold });
            }
            self.body.push_str("</w:p></w:tc>");
        }
        self.body.push_str("</w:tr>");
    }

    /// The list of contents: a field that Word can update, filled with links to the headings.
    fn contents_list(&self) -> String {
        if self.headings.iter().filter(|heading| heading.level == 1).count() < 2 {
            return String::new();
        }
        let deepest = if self.headings.iter().filter(|heading| heading.level <= 2).count() > CONTENTS { 1 } else { 2 };
        let mut list = String::from("<w:p><w:pPr><w:pStyle w:val=\"TOCHeading\"/></w:pPr>");
        push_run(&mut list, plain(&word(self.language, "export-contents")));
        list.push_str("</w:p>");
        let listed: Vec<(usize, &Heading)> =
            (1..).zip(&self.headings).filter(|(_, heading)| heading.level <= deepest).collect();
        for (place, (number, heading)) in listed.iter().enumerate() {
            let _ = write!(list, "<w:p><w:pPr><w:pStyle w:val=\"TOC{}\"/></w:pPr>", heading.level);
            if place == 0 {
                let _ = write!(
                    list,
                    "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> \
                     TOC \\o \"1-{deepest}\" \\n \\h \\z \\u </w:instrText></w:r>\
                     <w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                );
            }
            let _ = write!(list, "<w:hyperlink w:anchor=\"_Toc{number:08}\" w:history=\"1\">");
            push_run(&mut list, plain(&heading.text));
            list.push_str("</w:hyperlink>");
            if place + 1 == listed.len() {
                list.push_str("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
            }
            list.push_str("</w:p>");
        }
        list
    }

    /// Ends the document with the manifest and puts the file together.
    pub(crate) fn finish(mut self) -> Result<Vec<u8>, ExportError> {
        let line = self.manifest.line(self.language);
        self.paragraph(Style::Manifest, &[plain(&line)]);
        if let Some(at) = self.contents_at {
            let list = self.contents_list();
            self.body.insert_str(at, &list);
        }
        package::pack(&self.body, self.title, self.language, self.paper, self.manifest)
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use std::io::{Cursor, Read};

    use super::*;
    use crate::manifest::tests::manifest;

    /// A part of a zipped file.
    pub(crate) fn part(file: &[u8], name: &str) -> String {
        let mut archive = zip::ZipArchive::new(Cursor::new(file)).unwrap();
        let mut content = String::new();
        archive.by_name(name).unwrap().read_to_string(&mut content).unwrap();
        content
    }

    fn document(language: Language, fill: impl Fn(&mut WordDocument<'_>)) -> Vec<u8> {
        let manifest = manifest();
        let mut document = WordDocument::new("Tittel & mer", language, Paper::Portrait, &manifest);
        document.contents();
        fill(&mut document);
        document.finish().unwrap()
    }

    #[test]
    fn headings_are_real_and_listed_with_links() {
        let file = document(Language::Bokmål, |document| {
            document.heading(1, "Barriere");
            document.heading(2, "Stor\nvik");
            document.heading(1, "Drivkraft");
        });
        let body = part(&file, "word/document.xml");
        assert_eq!(body.matches("<w:pStyle w:val=\"Heading1\"/>").count(), 2);
        assert!(body.contains("w:name=\"_Toc00000002\"/><w:r><w:t xml:space=\"preserve\">Stor vik</w:t>"), "{body}");
        assert_eq!(body.matches("<w:hyperlink w:anchor=").count(), 3);
        assert!(part(&file, "word/styles.xml").contains("<w:name w:val=\"heading 1\"/>"));
    }

    #[test]
    fn a_single_heading_needs_no_list_of_contents() {
        let file = document(Language::Bokmål, |document| document.heading(1, "Barriere"));
        assert!(!part(&file, "word/document.xml").contains("instrText"));
    }

    #[test]
    fn text_is_escaped_and_what_xml_forbids_is_left_out() {
        let file = document(Language::English, |document| {
            document.paragraph(Style::Quote, &[plain("a < b\u{0}\u{b} & c\r\nny\tlinje\u{fffe}"), bold("fet")]);
        });
        let body = part(&file, "word/document.xml");
        let start = "<w:t xml:space=\"preserve\">";
        let expected = format!("{start}a &lt; b &amp; c</w:t><w:br/>{start}ny</w:t><w:tab/>{start}linje</w:t></w:r>");
        assert!(body.contains(&expected), "{body}");
        assert!(body.contains("<w:rPr><w:b/></w:rPr>"), "{body}");
        assert!(body.contains("Tittel &amp; mer"), "{body}");
    }

    #[test]
    fn the_document_knows_its_language_and_date() {
        for (language, code) in
            [(Language::Bokmål, "nb-NO"), (Language::Nynorsk, "nn-NO"), (Language::English, "en-GB")]
        {
            let file = document(language, |_| {});
            assert!(part(&file, "word/styles.xml").contains(&format!("<w:lang w:val=\"{code}\"")));
        }
        let file = document(Language::Bokmål, |_| {});
        assert!(part(&file, "docProps/core.xml").contains(">2026-11-21T10:11:52Z</dcterms:created>"));
        assert!(file == document(Language::Bokmål, |_| {}), "the same document gives the same bytes");
    }

    #[test]
    fn the_manifest_is_the_last_paragraph() {
        let file = document(Language::Bokmål, |document| document.paragraph(Style::Body, &[plain("a")]));
        let body = part(&file, "word/document.xml");
        let last = &body[body.rfind("<w:p>").unwrap()..];
        assert!(last.contains("\"Manifest\"") && last.contains("Smartby i tre kommuner"), "{last}");
    }

    #[test]
    fn heading_rows_are_repeated_on_each_page() {
        let cell = |text: &str| WordCell { text: text.to_owned(), ..WordCell::default() };
        let file = document(Language::Bokmål, |document| {
            document.table(&WordTable {
                widths: vec![100],
                heading_rows: vec![vec![cell("Kode")]],
                rows: vec![vec![cell("Siloer")], vec![cell("Sum")]],
                has_total: true,
            });
        });
        let body = part(&file, "word/document.xml");
        assert_eq!((body.matches("<w:tr>").count(), body.matches("<w:tblHeader/>").count()), (3, 1));
    }
}
