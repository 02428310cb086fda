//! Coding the rows of a table of quotes, one after another.

use std::collections::BTreeMap;

use sitat_import::tables::QuoteRow;
use sitat_model::{
    CaseId, CodeId, CodeOrigin, CodePath, CodebookError, MemoKind, MemoTarget, Message, Quote, SegmentId, SourceId,
    TextRange,
};
use sitat_store::CodingOrigin;

use super::looking::FoundWords;
use crate::ProjectError;
use crate::error::codebook_message;
use crate::project::Action;
use crate::structure::Structure;
use crate::tables::GrowingCodebook;
use crate::texts::BaseText;

/// Coding one row after another.
pub(super) struct QuoteCoding<'project> {
    pub(super) structure: &'project Structure,
    pub(super) codebook: GrowingCodebook<'project>,
    pub(super) segments: BTreeMap<(SourceId, Vec<TextRange>, Option<CaseId>), SegmentId>,
    pub(super) cases: Vec<(String, CaseId)>,
    pub(super) only_existing_codes: bool,
}

impl QuoteCoding<'_> {
    /// Codes a row; for each code whether anything was added, or why it is left out.
    pub(super) fn apply(
        &mut self,
        action: &mut Action<'_>,
        row: &QuoteRow,
        found: &FoundWords,
        text: &BaseText,
    ) -> Result<Vec<Result<bool, Message>>, ProjectError> {
        // A code whose own name holds the sign that stands between several.
        let whole = row.whole.as_ref().filter(|whole| self.codebook.find(whole).is_ok());
        let mut results = Vec::new();
        for path in whole.map_or(row.codes.as_slice(), std::slice::from_ref) {
            results.push(match self.code(action, path)? {
                Ok(code) => Ok(self.put(action, row, found, text, code)?),
                Err(message) => Err(message),
            });
        }
        Ok(results)
    }

    fn put(
        &mut self,
        action: &mut Action<'_>,
        row: &QuoteRow,
        found: &FoundWords,
        text: &BaseText,
        code: CodeId,
    ) -> Result<bool, ProjectError> {
        let case = row.case.as_deref().map(|name| self.case(action, name)).transpose()?;
        let key = (found.source, found.ranges.clone(), case);
        let segment = match self.segments.get(&key) {
            Some(segment) => *segment,
            None => {
                let quotes: Vec<Quote> = found.ranges.iter().map(|range| text.quote(*range)).collect();
                let segment = action.new_segment(found.source, &found.ranges, &quotes, case)?;
                self.segments.insert(key, segment);
                segment
            }
        };
        let coder = action.coder(row.coder.as_deref())?;
        let guid = action.guid();
        let coding = action.writer.insert_coding_from(CodingOrigin::Table, &guid, segment, code, coder, action.at)?;
        if let Some(memo) = row.memo.as_deref().filter(|memo| !memo.trim().is_empty()) {
            let memo = memo.trim();
            let before = action.writer.segment_memos_of(segment)?;
            match before.first() {
                Some(_) if before.iter().any(|before| before.text.contains(memo)) => {}
                Some(first) => {
                    action.writer.set_memo_text(first.memo, &format!("{}\n{memo}", first.text), action.at)?;
                }
                None => {
                    let guid = action.guid();
                    let target = MemoTarget::Segment(segment);
                    action.writer.insert_memo(&guid, target, MemoKind::Note, memo, coder, action.at)?;
                }
            }
        }
        Ok(coding.is_some())
    }

    fn code(&mut self, action: &mut Action<'_>, path: &CodePath) -> Result<Result<CodeId, Message>, ProjectError> {
        let code = match self.codebook.find(path) {
            Ok(code) => code,
            Err(CodebookError::UnknownPath { .. }) if !self.only_existing_codes => {
                self.codebook.ensure(action, path, CodeOrigin::Data)?
            }
            Err(error) => return Ok(Err(codebook_message(&error))),
        };
        Ok(self.codebook.refusal(code, path).map_or(Ok(code), Err))
    }

    fn case(&mut self, action: &mut Action<'_>, name: &str) -> Result<CaseId, ProjectError> {
        let known = self.structure.find_case(name).map(|case| case.id);
        let made =
            || self.cases.iter().find(|(own, _)| own.to_lowercase() == name.trim().to_lowercase()).map(|(_, id)| *id);
        if let Some(id) = known.or_else(made) {
            return Ok(id);
        }
        let id = action.new_case(name.trim(), sitat_model::CaseKind::Municipality)?;
        self.cases.push((name.trim().to_owned(), id));
        Ok(id)
    }
}
