//! A copy of a finished Word document with a comment at everything that was found. The document itself is never written.

use std::path::Path;

use sitat_import::{NewRemark, commented_copy, read_finished};
use sitat_model::{Language, Message, TextRange};

use super::{DocumentCheck, QuotationState};
use crate::exporting::Target;
use crate::importing::{file_name, read_file};
use crate::leaks::DocumentLeaks;
use crate::{Exported, Project, ProjectError};

/// Who is told as the author of the comments.
const AUTHOR: &str = "Sitat";

/// What is written beside each place, by place.
fn remarks(check: &DocumentCheck, language: Language) -> Vec<NewRemark> {
    let text = |message: &Message| sitat_lang::text(language, message);
    let mut remarks: Vec<NewRemark> = Vec::new();
    for quote in check.quotes.iter().filter(|quote| quote.finding().is_some()) {
        let mut paragraphs: Vec<String> = std::iter::once(&quote.state)
            .chain(&quote.also)
            .filter(|state| !matches!(state, QuotationState::Exact | QuotationState::Elided | QuotationState::Inserted))
            .map(|state| sitat_lang::word(language, state.label_key()))
            .collect();
        paragraphs.extend(quote.messages().iter().map(text));
        remarks.push(NewRemark { range: quote.place.range, paragraphs });
    }
    let is_told = |range: TextRange| {
        let unclear = check.quotes.iter().filter(|quote| quote.state == QuotationState::UnclearMark);
        unclear.map(|quote| quote.place.range).any(|own| own.start.0 <= range.end.0 && range.start.0 <= own.end.0)
    };
    for mark in check.marks.iter().filter(|mark| !is_told(mark.place.range)) {
        let paragraphs = vec![text(&Message::new("document-unclear"))];
        remarks.push(NewRemark { range: mark.place.range, paragraphs });
    }
    for unknown in &check.unknown {
        let paragraphs = vec![text(&Message::new("document-unknown").with("id", unknown.id.as_str()))];
        remarks.push(NewRemark { range: unknown.place.range, paragraphs });
    }
    for own in check.remarks() {
        if let Some(message) = &own.message {
            remarks.push(NewRemark { range: own.place.range, paragraphs: vec![text(message)] });
        }
    }
    remarks.sort_by_key(|remark| (remark.range.start, remark.range.end));
    remarks
}

/// Whether two paths lead to the same file.
fn is_same_file(one: &Path, other: &Path) -> bool {
    match (one.canonicalize(), other.canonicalize()) {
        (Ok(one), Ok(other)) => one == other,
        _ => one == other,
    }
}

impl Project {
    /// Holds a Word document against the sources and writes a copy of it with a comment at everything that was found.
    /// Refuses to write over the document itself, whatever else may be replaced.
    pub fn comment_document(
        &mut self,
        path: &Path,
        target: &Target<'_>,
    ) -> Result<(DocumentCheck, Exported), ProjectError> {
        if is_same_file(path, target.path) {
            return Err(ProjectError::CopyIsOriginal(path.to_owned()));
        }
        target.check()?;
        let bytes = read_file(path)?;
        let file = file_name(path);
        let document = read_finished(&file, &bytes, self.page_reader())?;
        if document.format.name() != "docx" {
            return Err(ProjectError::NoComments(path.to_owned()));
        }
        let check = self.check_finished(&file, &document)?;
        let language = self.language()?;
        let now = self.surroundings.moment();
        let (copy, count) =
            commented_copy(&file, &bytes, &document, &remarks(&check, language), (AUTHOR, now.as_str()))?;
        target.write(&copy)?;
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        Ok((check, Exported { path: target.path.to_owned(), count, leaks: DocumentLeaks::default() }))
    }
}
