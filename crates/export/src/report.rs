//! Reports: headings, sentences, quotes, tables and figures one below the other. One description of a written document,
//! for whatever is written as Word, as a page, as Markdown or as LaTeX. Knows not what they are about.

mod block;
pub(crate) mod captions;
pub(crate) mod colour;
mod docx;
mod html;
mod latex;
mod markdown;

use sitat_model::Language;

use crate::{ExportError, Manifest, ReportFormat};

pub use block::{
    Alignment, CellTone, Extract, Inline, ListItem, ListSign, Paper, ReportBlock, ReportCaption, ReportCell,
    ReportFigure, ReportTable,
};
pub use docx::report_docx;
pub use html::report_html;
pub use latex::report_latex;
pub use markdown::report_markdown;

/// A report to be written.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// Heading of the document.
    pub title: String,
    /// Its language.
    pub language: Language,
    /// Whether a list of its headings stands first.
    pub has_contents: bool,
    /// Which way its pages lie, where no block says otherwise.
    pub paper: Paper,
    /// What stands in it.
    pub blocks: Vec<ReportBlock>,
    /// Where it comes from.
    pub manifest: Manifest,
}

impl Report {
    /// A report on upright pages, without a list of contents.
    pub fn new(title: impl Into<String>, language: Language, blocks: Vec<ReportBlock>, manifest: Manifest) -> Self {
        let paper = Paper::Portrait;
        Self { title: title.into(), language, has_contents: false, paper, blocks, manifest }
    }

    /// The file in a format; a template lends its looks to a Word file.
    pub fn written(&self, format: ReportFormat, template: Option<&[u8]>) -> Result<Vec<u8>, ExportError> {
        match format {
            ReportFormat::Docx => report_docx(self, template),
            ReportFormat::Html => Ok(report_html(self)),
            ReportFormat::Md => report_markdown(self),
            ReportFormat::Tex => Ok(report_latex(self)),
        }
    }

    /// The same with a list of its headings.
    #[must_use]
    pub fn with_contents(mut self) -> Self {
        self.has_contents = true;
        self
    }
}

/// The quotation marks of a language.
pub(crate) fn quotation_marks(language: Language) -> [&'static str; 2] {
    match language {
        Language::Bokmål | Language::Nynorsk => ["«", "»"],
        Language::English => ["“", "”"],
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use sitat_model::CodeColour;

    use super::*;
    use crate::manifest::tests::manifest;
    use crate::word::tests::part;
    use crate::{Anchor, Drawing, Shape, Tone};

    fn report() -> Report {
        let blocks = vec![
            ReportBlock::Heading(1, "Materiale".to_owned()),
            ReportBlock::Paragraph("7 intervjuer. [fyll inn: når]\nNy linje med _strek_.".to_owned()),
            ReportBlock::Named("Begrunnelse".to_owned(), "fordi | derfor".to_owned()),
            ReportBlock::Heading(1, "Kronologi".to_owned()),
            ReportBlock::Table {
                columns: vec![("Dag".to_owned(), 1), ("Hva".to_owned(), 3)],
                rows: vec![vec!["1.3.2026".to_owned(), "a|b\nc".to_owned()]],
            },
            ReportBlock::Quote("To\nlinjer".to_owned()),
        ];
        Report::new("Metode *1*", Language::Bokmål, blocks, manifest()).with_contents()
    }

    #[test]
    fn a_report_is_a_word_document_with_real_headings_and_tables() {
        let body = part(&report_docx(&report(), None).unwrap(), "word/document.xml");
        assert_eq!((body.matches("\"Heading1\"").count(), body.matches("<w:tbl>").count()), (2, 1));
        assert!(body.contains("Smartby i tre kommuner") && body.contains("[fyll inn: når]"), "{body}");
    }

    #[test]
    fn nothing_of_the_words_is_a_mark_in_markdown() {
        let text = String::from_utf8(report_markdown(&report()).unwrap()).unwrap();
        assert!(text.starts_with("# Metode \\*1\\*\n\n## Materiale\n"), "{text}");
        assert!(text.contains("[fyll inn: når]  \nNy linje med \\_strek\\_."), "{text}");
        assert!(text.contains("| 1.3.2026 | a\\|b<br>c |\n"), "{text}");
        assert!(text.contains("\n> To  \n> linjer\n"), "{text}");
    }

    /// A report with one of everything.
    pub(crate) fn everything() -> Report {
        let coded = Inline::Coded {
            colour: CodeColour::parse("#b5532a").unwrap(),
            words: vec![Inline::plain("siloer"), Inline::emphasis(" her")],
        };
        let comment = Inline::Comment {
            author: "Kari \"K\" Berg".to_owned(),
            at: Some(1_795_255_912_000),
            comment: "Stemmer dette?\n<Se> linje 4.".to_owned(),
            words: vec![Inline::plain("ingen"), coded],
        };
        let note = Inline::Footnote(vec![Inline::plain("Se "), Inline::Reference("share".to_owned())]);
        let extract = |words: Vec<Inline>| {
            ReportBlock::Extract(Extract {
                words,
                attribution: vec![Inline::plain("(Storvik, "), Inline::strong("SA"), Inline::plain(")")],
                bookmark: Some("sitat_STO_12".to_owned()),
                shown_id: Some("STO-12".to_owned()),
            })
        };
        let wide = ReportTable::new(
            (0..10).map(|number| (format!("K{number}"), 1)).collect(),
            vec![
                (0..9)
                    .map(|number| ReportCell::number(number.to_string()).toned(CellTone::Heat(number * 10)))
                    .collect(),
            ],
        );
        let narrow = ReportTable {
            has_total: true,
            note: vec![Inline::plain("n er informanter.")],
            ..ReportTable::new(
                vec![("Kode".to_owned(), 3), ("n".to_owned(), 1)],
                vec![
                    vec![ReportCell::plain("Siloer\nog samhandling").indented(1), ReportCell::number("4")],
                    vec![ReportCell::plain("Totalt").strong(), ReportCell::number("4").strong()],
                ],
            )
        };
        let words = |x: f64, y: f64| Shape::Words {
            x,
            y,
            size: 13.0,
            anchor: Anchor::Start,
            tone: Tone::Plain,
            words: "Ja & nei".to_owned(),
        };
        let drawing = Drawing { width: 200.0, height: 60.0, shapes: vec![words(4.0, 20.0), words(40.0, 50.0)] };
        let caption = ReportCaption::new("drawn", "Svar <alle>");
        let blocks = vec![
            ReportBlock::Heading(1, "Funn".to_owned()),
            ReportBlock::Runs(vec![
                Inline::plain("Av "),
                Inline::Reference("share".to_owned()),
                Inline::plain(" og "),
                Inline::Reference("drawn".to_owned()),
                Inline::plain(" sees "),
                comment,
                note,
                Inline::plain("."),
            ]),
            ReportBlock::Section(Paper::Landscape),
            ReportBlock::Section(Paper::Portrait),
            extract(vec![Inline::plain("Det er jo sånn.\nIkke sant?")]),
            extract(vec![Inline::plain("Det er jo sånn.")]),
            ReportBlock::Grid(wide.clone().captioned("wide", "Bred")),
            ReportBlock::Grid(wide),
            ReportBlock::Grid(narrow.captioned("share", "Andel & sum")),
            ReportBlock::Figure(ReportFigure { drawing, described: "To \"svar\"".to_owned(), caption }),
            ReportBlock::List(vec![
                ListItem::bullet(vec![Inline::plain("Ett")]),
                ListItem::checkbox(false, vec![Inline::plain("To")]),
                ListItem::checkbox(true, vec![Inline::plain("Tre")]),
            ]),
            ReportBlock::PageBreak,
            ReportBlock::Heading(1, "Slutt".to_owned()),
            ReportBlock::Named("Kode".to_owned(), "Siloer".to_owned()),
        ];
        Report::new("Alt & mer", Language::Bokmål, blocks, manifest()).with_contents()
    }

    #[test]
    fn what_is_spoken_of_before_it_stands_there_has_its_number() {
        let body = part(&report_docx(&everything(), None).unwrap(), "word/document.xml");
        assert!(body.contains(" REF _Ref10000002 \\h </w:instrText>"), "{body}");
        assert!(
            body.contains("w:name=\"_Ref10000002\"/><w:r><w:t xml:space=\"preserve\">Tabell </w:t></w:r>"),
            "{body}"
        );
        assert!(body.contains("SEQ Tabell \\* ARABIC") && body.contains("SEQ Figur \\* ARABIC"), "{body}");
        let text = String::from_utf8(report_markdown(&everything()).unwrap()).unwrap();
        assert!(text.contains("Av Tabell 2 og Figur 1 sees ingen<mark>siloer *her*</mark>[^1][^2]."), "{text}");
        assert!(text.contains("**Tabell 2.** Andel \\& sum\n\n| Kode | n |\n| --- | ---: |\n"), "{text}");
        assert!(text.contains("- Ett\n- [ ] To\n- [x] Tre\n"), "{text}");
    }

    #[test]
    fn wide_tables_turn_their_own_pages_and_no_page_is_empty() {
        let body = part(&report_docx(&everything(), None).unwrap(), "word/document.xml");
        let sections: Vec<bool> =
            body.split("<w:pgSz ").skip(1).map(|rest| rest.split('>').next().unwrap().contains("landscape")).collect();
        assert_eq!(sections, [false, true, false]);
    }

    #[test]
    fn a_note_below_a_table_stays_with_it_and_the_list_of_contents_has_no_number() {
        let body = part(&report_docx(&everything(), None).unwrap(), "word/document.xml");
        assert!(body.contains("<w:pStyle w:val=\"Note\"/><w:keepNext w:val=\"0\"/></w:pPr>"), "{body}");
        assert!(
            body.contains("\"TOCHeading\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>"),
            "{body}"
        );
    }

    #[test]
    fn what_says_what_follows_stays_on_its_page() {
        let lead = ReportBlock::Lead(vec![Inline::strong("Alle venter")]);
        let report =
            Report::new("Funn", Language::Bokmål, vec![lead, ReportBlock::Quote("Vi venter".to_owned())], manifest());
        let body = part(&report_docx(&report, None).unwrap(), "word/document.xml");
        assert!(body.contains("<w:pStyle w:val=\"BodyText\"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/>"), "{body}");
        let page = String::from_utf8(report_html(&report)).unwrap();
        assert!(
            page.contains("<p class=\"lead\"><b>Alle venter</b></p>") && page.contains(".lead { break-after: avoid")
        );
        assert!(String::from_utf8(report_latex(&report)).unwrap().contains("Alle venter}\\par\\nopagebreak\n"));
    }

    #[test]
    fn a_quote_stands_in_a_bookmark_of_its_own_each_time() {
        let body = part(&report_docx(&everything(), None).unwrap(), "word/document.xml");
        assert!(body.contains("w:name=\"sitat_STO_12\"/>") && body.contains("w:name=\"sitat_STO_12__2\"/>"), "{body}");
        assert!(body.contains(" [STO-12]</w:t>"), "{body}");
    }

    #[test]
    fn notes_and_comments_are_parts_of_their_own() {
        let file = report_docx(&everything(), None).unwrap();
        let (notes, comments) = (part(&file, "word/footnotes.xml"), part(&file, "word/comments.xml"));
        assert!(notes.contains("<w:footnote w:id=\"1\">") && notes.contains("REF _Ref10000002"), "{notes}");
        assert!(
            comments.contains("w:author=\"Kari &quot;K&quot; Berg\"") && comments.contains("&lt;Se&gt;"),
            "{comments}"
        );
        assert!(comments.contains("w:date=\"2026-11-21T10:11:52Z\""), "{comments}");
        let body = part(&file, "word/document.xml");
        assert_eq!(body.matches("w:id=\"0\"").count(), 3, "{body}");
    }
}
