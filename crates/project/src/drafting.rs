//! Words that somebody writes in the field of a turn, kept until the field is left, so that a crash takes nothing.

use sitat_model::{EditError, Replacement, SourceId, TextOffset, TextRange};
use sitat_store::DraftRow;

use crate::differing::differences;
use crate::{Edited, Outcome, Project, ProjectError};

/// Words in a field that was not left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftView {
    /// What was kept.
    pub row: DraftRow,
    /// Name of the source.
    pub source_name: String,
    /// Whether what stood in the field at first still stands there, so that it can be opened again.
    pub fits: bool,
}

impl Project {
    /// Keeps what is being written in the field of a turn. No step of the journal: the text is as it was.
    pub fn keep_draft(
        &mut self,
        source: SourceId,
        turn: Option<u32>,
        start: TextOffset,
        before: &str,
        written: &str,
    ) -> Result<(), ProjectError> {
        self.check_copy(None)?;
        self.structure()?.source(source)?;
        let at = self.surroundings.clock.now();
        let (before, written) = (before.to_owned(), written.to_owned());
        Ok(self.store.keep_edit_draft(&DraftRow { source, turn, start, before, written, at })?)
    }

    /// Forgets what was being written: the field was left without a change, or nobody wants it any more.
    pub fn drop_draft(&mut self, source: SourceId) -> Result<(), ProjectError> {
        self.check_copy(None)?;
        Ok(self.store.drop_edit_draft(source)?)
    }

    /// Puts what was being written into the text, as one edit; where other words stand by now, it is refused.
    pub fn restore_draft(&mut self, source: SourceId) -> Result<Outcome<Edited>, ProjectError> {
        let draft = self.drafts()?.into_iter().find(|draft| draft.row.source == source);
        let draft = draft.ok_or_else(|| ProjectError::not_found("draft", source))?;
        if !draft.fits {
            return Err(EditError::OtherWords.into());
        }
        let start = draft.row.start.0;
        let replacements: Vec<Replacement> = differences(&draft.row.before, &draft.row.written)
            .into_iter()
            .map(|one| Replacement {
                range: TextRange::new(one.range.start.0 + start, one.range.end.0 + start),
                text: one.text,
            })
            .collect();
        self.edit_text(source, &replacements, draft.row.turn)
    }

    /// What was being written when the program ended, the latest first.
    pub fn drafts(&mut self) -> Result<Vec<DraftView>, ProjectError> {
        let structure = self.structure()?;
        let mut views = Vec::new();
        for row in self.store.read().edit_drafts()? {
            let text = self.text(row.source)?;
            let end = row.start.0.saturating_add(u32::try_from(row.before.chars().count()).unwrap_or(u32::MAX));
            let fits = end <= text.map.characters() && text.slice(TextRange::new(row.start.0, end)) == row.before;
            views.push(DraftView { source_name: structure.shown_source(row.source)?, fits, row });
        }
        Ok(views)
    }
}
