//! Word files, written as XML: headings, paragraphs, quotes, tables, figures, notes, a clickable list of contents.
//!
//! Written here and not with a library because the ones there are know no document language and no table headings
//! that are repeated on each page, and do not compress. Knows paragraphs and tables, not what they are about.

mod figure;
mod package;
pub(crate) mod runs;
mod style;
pub(crate) mod table;
pub(crate) mod template;

use std::fmt::Write;

use sitat_lang::word;
use sitat_model::Language;

use crate::report::captions::{CaptionCount, Captioned, Captions, anchor};
use crate::{ExportError, Inline, ListItem, ListSign, Manifest, Paper, ReportCaption};
pub(crate) use package::locale;
use runs::{Beside, Looks, push_field, push_run};
use template::Pages;
pub(crate) use template::Template;

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
    /// Above a table or below a figure: what it holds.
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
    /// How the pages lie on which the last words stand, and on which the next ones are to.
    paper: Paper,
    wanted: Paper,
    body: String,
    headings: Vec<Heading>,
    /// Where the list of contents goes in the body.
    contents_at: Option<usize>,
    count: CaptionCount,
    beside: Beside,
    template: Option<Template>,
    pages: Pages,
    has_turned: bool,
}

/// Text of a heading: on one line.
fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<&str>>().join(" ")
}

impl<'value> WordDocument<'value> {
    /// Begins a document with its title.
    pub(crate) fn new(
        title: &'value str,
        language: Language,
        paper: Paper,
        captions: Captions,
        manifest: &'value Manifest,
        template: Option<Template>,
    ) -> Self {
        let mut document = Self {
            language,
            title,
            manifest,
            paper,
            wanted: paper,
            body: String::new(),
            headings: Vec::new(),
            contents_at: None,
            count: CaptionCount::default(),
            beside: Beside::new(language, captions, template.as_ref()),
            pages: template.as_ref().map_or_else(Pages::default, |template| template.pages.clone()),
            template,
            has_turned: false,
        };
        document.words(Style::Title, title);
        document
    }

    /// Makes room for a list of contents here. It is left out if there is only one heading of the first level.
    pub(crate) fn contents(&mut self) {
        self.contents_at = Some(self.body.len());
    }

    /// Width between the margins in twentieths of a point.
    pub(crate) fn text_width(&self, paper: Paper) -> u32 {
        self.pages.text_width(paper)
    }

    /// What follows stands on pages that lie this way.
    pub(crate) fn turn(&mut self, paper: Paper) {
        self.wanted = paper;
    }

    /// Ends the section if the next words stand on pages that lie another way: not sooner, or pages would be empty.
    fn settle(&mut self) {
        if self.wanted != self.paper {
            let section = self.pages.section(self.paper, !self.has_turned);
            self.has_turned = true;
            let _ = write!(
                self.body,
                "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>{section}\
                 </w:pPr></w:p>"
            );
            self.paper = self.wanted;
        }
    }

    /// What follows stands on a new page.
    pub(crate) fn page_break(&mut self) {
        // A section begins on a new page anyway.
        if self.wanted == self.paper {
            self.body.push_str("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
        }
    }

    /// Adds a heading; level 1 is the highest of six.
    pub(crate) fn heading(&mut self, level: u32, text: &str) {
        self.settle();
        let level = level.clamp(1, 6);
        let text = on_one_line(text);
        let name = format!("_Toc{:08}", self.headings.len() + 1);
        // Writing to a String does not fail.
        let style = format!("Heading{level}");
        let _ = write!(self.body, "<w:p><w:pPr><w:pStyle w:val=\"{}\"/></w:pPr>", self.beside.styles.id(&style));
        let number = self.beside.begin_bookmark(&mut self.body, &name);
        push_run(&mut self.body, &text, Looks::default());
        Beside::end_bookmark(&mut self.body, number);
        self.body.push_str("</w:p>");
        self.headings.push(Heading { level, text });
    }

    /// Adds a paragraph of plain words.
    pub(crate) fn words(&mut self, style: Style, words: &str) {
        self.begin(style);
        push_run(&mut self.body, words, Looks::default());
        self.body.push_str("</w:p>");
    }

    /// Adds a paragraph of runs.
    pub(crate) fn runs(&mut self, style: Style, runs: &[&[Inline]]) {
        self.begin(style);
        for runs in runs {
            self.beside.push(&mut self.body, runs, Looks::default());
        }
        self.body.push_str("</w:p>");
    }

    /// Adds what is said below a table: it belongs to what is above it, not to what follows as a note below a heading does.
    pub(crate) fn note_below(&mut self, runs: &[Inline]) {
        self.settle();
        let style = self.beside.styles.id(Style::Note.id());
        let _ = write!(self.body, "<w:p><w:pPr><w:pStyle w:val=\"{style}\"/><w:keepNext w:val=\"0\"/></w:pPr>");
        self.beside.push(&mut self.body, runs, Looks::default());
        self.body.push_str("</w:p>");
    }

    /// Adds a paragraph of the text that stays on the page of what follows it.
    pub(crate) fn lead(&mut self, runs: &[Inline]) {
        self.settle();
        let style = self.beside.styles.id(Style::Body.id());
        let _ = write!(self.body, "<w:p><w:pPr><w:pStyle w:val=\"{style}\"/><w:keepNext/></w:pPr>");
        self.beside.push(&mut self.body, runs, Looks::default());
        self.body.push_str("</w:p>");
    }

    fn begin(&mut self, style: Style) {
        self.settle();
        let _ = write!(self.body, "<w:p><w:pPr><w:pStyle w:val=\"{}\"/></w:pPr>", self.beside.styles.id(style.id()));
    }

    /// Adds an empty paragraph: two tables below each other would be one.
    pub(crate) fn gap(&mut self) {
        self.begin(Style::Body);
        self.body.push_str("</w:p>");
    }

    /// Adds the caption of a table or a figure; its number is a field.
    pub(crate) fn caption(&mut self, kind: Captioned, caption: &ReportCaption) {
        self.begin(Style::Caption);
        let number = self.count.next(kind);
        let name = kind.name(self.language);
        let bookmark = self.beside.begin_bookmark(&mut self.body, &anchor(kind, number));
        push_run(&mut self.body, &format!("{name} "), Looks::default());
        push_field(&mut self.body, &format!("SEQ {name} \\* ARABIC"), &number.to_string(), Looks::default());
        Beside::end_bookmark(&mut self.body, bookmark);
        push_run(&mut self.body, ". ", Looks::default());
        self.beside.push(&mut self.body, &caption.words, Looks::default());
        self.body.push_str("</w:p>");
    }

    /// Adds a list.
    pub(crate) fn list(&mut self, items: &[ListItem]) {
        self.settle();
        self.beside.has_lists |= !items.is_empty();
        for item in items {
            let number = self.beside.lists.number(match item.sign {
                ListSign::Bullet => 1,
                ListSign::EmptyBox => 2,
                ListSign::TickedBox => 3,
            });
            let style = self.beside.styles.id("ListParagraph");
            let _ = write!(
                self.body,
                "<w:p><w:pPr><w:pStyle w:val=\"{style}\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId \
                 w:val=\"{number}\"/></w:numPr></w:pPr>"
            );
            self.beside.push(&mut self.body, &item.words, Looks::default());
            self.body.push_str("</w:p>");
        }
    }

    /// The list of contents: a field that Word can update, filled with links to the headings.
    fn contents_list(&self) -> String {
        if self.headings.iter().filter(|heading| heading.level == 1).count() < 2 {
            return String::new();
        }
        let deepest = if self.headings.iter().filter(|heading| heading.level <= 2).count() > CONTENTS { 1 } else { 2 };
        let styles = &self.beside.styles;
        // The headings of a template may be numbered, and this one may be made of them: it is none of the chapter's.
        let mut list = format!(
            "<w:p><w:pPr><w:pStyle w:val=\"{}\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr></w:pPr>",
            styles.id("TOCHeading")
        );
        push_run(&mut list, &word(self.language, "export-contents"), Looks::default());
        list.push_str("</w:p>");
        let listed: Vec<(usize, &Heading)> =
            (1..).zip(&self.headings).filter(|(_, heading)| heading.level <= deepest).collect();
        for (place, (number, heading)) in listed.iter().enumerate() {
            let style = if heading.level == 1 { "TOC1" } else { "TOC2" };
            let _ = write!(list, "<w:p><w:pPr><w:pStyle w:val=\"{}\"/></w:pPr>", styles.id(style));
            if place == 0 {
                let _ = write!(
                    list,
                    "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> \
                     TOC \\o \"1-{deepest}\" \\n \\h \\z \\u </w:instrText></w:r>\
                     <w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                );
            }
            let _ = write!(list, "<w:hyperlink w:anchor=\"_Toc{number:08}\" w:history=\"1\">");
            push_run(&mut list, &heading.text, Looks::default());
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
        self.words(Style::Manifest, &line);
        if let Some(at) = self.contents_at {
            let list = self.contents_list();
            self.body.insert_str(at, &list);
        }
        let section = self.pages.section(self.paper, !self.has_turned);
        package::pack(&self.body, &section, self.title, self.manifest, &self.beside, self.template.as_ref())
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use std::io::{Cursor, Read};

    use super::table::WordTable;
    use super::*;
    use crate::ReportCell;
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
        let mut document =
            WordDocument::new("Tittel & mer", language, Paper::Portrait, Captions::default(), &manifest, None);
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
            document.runs(
                Style::Quote,
                &[&[Inline::plain("a < b\u{0}\u{b} & c\r\nny\tlinje\u{fffe}"), Inline::strong("fet")]],
            );
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
        let file = document(Language::Bokmål, |document| document.words(Style::Body, "a"));
        let body = part(&file, "word/document.xml");
        let last = &body[body.rfind("<w:p>").unwrap()..];
        assert!(last.contains("\"Manifest\"") && last.contains("Smartby i tre kommuner"), "{last}");
    }

    #[test]
    fn heading_rows_are_repeated_on_each_page() {
        let row = |text: &str| vec![ReportCell::plain(text)];
        let file = document(Language::Bokmål, |document| {
            document.table(WordTable {
                widths: &[100],
                heading_rows: &[row("Kode")],
                rows: &[row("Siloer"), row("Sum")],
                has_total: true,
            });
        });
        let body = part(&file, "word/document.xml");
        assert_eq!((body.matches("<w:tr>").count(), body.matches("<w:tblHeader/>").count()), (3, 1));
    }
}
