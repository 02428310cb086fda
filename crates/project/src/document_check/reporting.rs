//! What was found in a finished document, as a list to be read: facts first, then what is worth a thought.

use sitat_analysis::FindingKind;
use sitat_export::{Counted, Inline, ListItem, Report, ReportBlock};
use sitat_lang::{text, word};
use sitat_model::{Language, Message};

use super::{DocumentCheck, DocumentPlace, DocumentRemark, QuotationCheck, QuotationState, REMARK_HEADINGS};
use crate::exporting::Target;
use crate::leaks::DocumentLeaks;
use crate::{Exported, Project, ProjectError};

fn where_of(place: &DocumentPlace, language: Language) -> String {
    let told = match place.page {
        Some(page) => Message::new("document-place-page").with("page", page),
        None => Message::new("document-place-paragraph").with("paragraph", place.paragraph),
    };
    text(language, &told)
}

fn sentences(messages: &[Message], language: Language) -> Option<ReportBlock> {
    let line = |message: &Message| ListItem::bullet(vec![Inline::plain(text(language, message))]);
    (!messages.is_empty()).then(|| ReportBlock::List(messages.iter().map(line).collect()))
}

fn quote_blocks(quote: &QuotationCheck, language: Language) -> Vec<ReportBlock> {
    let id = quote.excerpt.as_ref().map(|id| format!("{id}, ")).unwrap_or_default();
    let note = ReportBlock::Note(format!("{id}{}", where_of(&quote.place, language)));
    let mut blocks = vec![note, ReportBlock::Quote(quote.quote.clone())];
    blocks.extend(sentences(&quote.messages(), language));
    blocks
}

fn remark_blocks(remark: &DocumentRemark, language: Language) -> Vec<ReportBlock> {
    let place = &remark.place;
    let words = vec![
        Inline::plain(place.before.clone()),
        Inline::strong(remark.words.clone()),
        Inline::plain(place.after.clone()),
    ];
    let mut blocks = vec![ReportBlock::Note(where_of(place, language)), ReportBlock::Runs(words)];
    blocks.extend(sentences(remark.message.as_slice(), language));
    blocks
}

impl DocumentCheck {
    fn blocks(&self, language: Language) -> Vec<ReportBlock> {
        let summary = Message::new("document-summary").with("quotes", self.quotes.len()).with("wrong", self.facts());
        let mut blocks = vec![ReportBlock::Paragraph(text(language, &summary))];
        let remarks = self.remarks();
        for (finding, key) in
            [(FindingKind::Fact, "document-report-facts"), (FindingKind::Question, "document-report-questions")]
        {
            blocks.push(ReportBlock::Heading(1, word(language, key)));
            let before = blocks.len();
            for state in QuotationState::ALL {
                let is_told = |own: &&QuotationCheck| own.state == state && own.finding() == Some(finding);
                let own: Vec<&QuotationCheck> = self.quotes.iter().filter(is_told).collect();
                if !own.is_empty() {
                    blocks.push(ReportBlock::Heading(2, word(language, state.label_key())));
                    blocks.extend(own.into_iter().flat_map(|quote| quote_blocks(quote, language)));
                }
            }
            for heading in REMARK_HEADINGS {
                let is_told = |own: &&DocumentRemark| own.heading == heading && own.finding == finding;
                let own: Vec<&DocumentRemark> = remarks.iter().filter(is_told).collect();
                if !own.is_empty() {
                    blocks.push(ReportBlock::Heading(2, word(language, heading)));
                    blocks.extend(own.into_iter().flat_map(|remark| remark_blocks(remark, language)));
                }
            }
            if blocks.len() == before {
                blocks.push(ReportBlock::Paragraph(word(language, "document-report-none")));
            }
        }
        blocks
    }
}

impl Project {
    /// Writes what was found in a document as a list; the ending of the file's name says how. The journal says nothing of
    /// it, for nothing of the document enters the project.
    pub fn report_document(&mut self, check: &DocumentCheck, target: &Target<'_>) -> Result<Exported, ProjectError> {
        let format = target.report_format()?;
        let language = self.language()?;
        let manifest = self.manifest(vec![check.file.clone()], vec![(Counted::Words, check.words)])?;
        let title = text(language, &Message::new("document-report-title").with("file", check.file.as_str()));
        let report = Report::new(title, language, check.blocks(language), manifest);
        target.write(&self.written(&report, format)?)?;
        let findings = check.quotes.iter().filter(|quote| quote.finding().is_some()).count() + check.remarks().len();
        Ok(Exported { path: target.path.to_owned(), count: super::number(findings), leaks: DocumentLeaks::default() })
    }
}
