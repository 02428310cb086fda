//! Editing a text by hand.

use sitat_model::{Edit, Replacement, SourceId, TurnId};

use crate::moving::{RevisionKind, TextMove};
use crate::{Operation, Outcome, Project, ProjectError};

/// What an edit did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Edited {
    /// Places of the text that are other than before.
    pub changes: u32,
    /// Stretches of coded passages that have lost all their words and stand in the review list now.
    pub lost: u32,
}

/// New words as texts hold them: line ends of one kind, and no character that ends a text for other programs.
pub(crate) fn tidy_words(words: &str) -> String {
    words.replace("\r\n", "\n").replace('\r', "\n").replace('\0', "")
}

impl Project {
    /// Works out an edit of a source; `None` if it changes nothing.
    pub(crate) fn plan_edit(
        &mut self,
        source: SourceId,
        replacements: &[Replacement],
        writing_in: Option<TurnId>,
    ) -> Result<Option<TextMove>, ProjectError> {
        let words = self.structure()?.source(source)?.words;
        let text = self.text(source)?;
        let turns = self.context(source)?;
        let tidy = replacements
            .iter()
            .map(|replacement| Replacement { range: replacement.range, text: tidy_words(&replacement.text) });
        let edit = Edit::new(&text.text, &text.map, tidy)?;
        if edit.is_empty() {
            return Ok(None);
        }
        TextMove::plan(&self.store.read(), (source, words), &text, &turns.turns, edit, writing_in).map(Some)
    }

    /// Edits a text. Passages, turns and looks follow the replacements exactly; passages without a word left keep
    /// their codes and stand in the review list.
    ///
    /// Replacements are places of the text as it is. `writing_in` is the number of the turn in whose field it was written,
    /// if in one.
    pub fn edit_text(
        &mut self,
        source: SourceId,
        replacements: &[Replacement],
        writing_in: Option<u32>,
    ) -> Result<Outcome<Edited>, ProjectError> {
        let name = self.structure()?.source(source)?.name.clone();
        let turns = self.context(source)?;
        let turn = turns.turns.iter().find(|turn| Some(turn.number) == writing_in).map(|turn| turn.id);
        let planned = self.plan_edit(source, replacements, turn)?;
        // Kept at hand, so that what follows the text is moved and not read anew.
        self.segments()?;
        self.transact(Operation::EditText, None, |action| {
            // What was kept while it was written is in the text now.
            action.writer.delete_edit_draft(source)?;
            let Some(planned) = planned else { return Ok(Edited::default()) };
            action.writer.describe(name, planned.edit.changes().len());
            planned.write(action, RevisionKind::Edit)?;
            let changes = u32::try_from(planned.edit.changes().len()).unwrap_or(u32::MAX);
            Ok(Edited { changes, lost: planned.lost() })
        })
    }
}
