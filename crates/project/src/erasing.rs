//! Making something final: no byte of what is forgotten stays in the file. This cannot be undone.
//!
//! A withdrawal is made final here, replaced names in [`crate::names`].

use sitat_model::ParticipantId;
use sitat_store::{CommentRow, NewStep, ParticipantRow};

use crate::project::Action;
use crate::withdrawing::TAKEN_OUT;
use crate::{Changes, Operation, Outcome, Project, ProjectError};

impl Action<'_> {
    /// Puts other words in the place of what steps of the journal say they were about, and why.
    pub(crate) fn forget_in_steps(&self, kept: impl Fn(&str) -> String) -> Result<(), ProjectError> {
        for (step, subject, reason) in self.writer.step_words()? {
            let (subject_kept, reason_kept) = (kept(&subject), reason.as_deref().map(&kept));
            if subject_kept != subject || reason_kept != reason {
                self.writer.set_step_words(step, &subject_kept, reason_kept.as_deref())?;
            }
        }
        Ok(())
    }
}

impl Project {
    /// Runs an action that cannot be undone, and neither can anything that was done before it. Everything that is kept
    /// at hand is forgotten as well.
    pub(crate) fn act_for_good<T>(
        &mut self,
        operation: Operation,
        body: impl FnOnce(&mut Action<'_>) -> Result<T, ProjectError>,
    ) -> Result<Outcome<T>, ProjectError> {
        self.check_allowed(operation)?;
        let at = self.surroundings.clock.now();
        let coder = self.surroundings.coder.clone();
        let step = NewStep { operation: operation.name(), coder: coder.clone(), reason: None, at };
        let guids = &mut self.surroundings.guids;
        let (value, applied) =
            self.store.transact_for_good(step, |writer| body(&mut Action::new(writer, guids.as_mut(), coder, at)))?;
        let changes = applied.map(|applied| self.follow(&applied)).transpose()?;
        self.forget_what_is_at_hand();
        Ok(Outcome { value, changes: changes.unwrap_or_else(Changes::default) })
    }

    /// Takes all words of a participant out, if that is not done yet, and with them everything that could bring them
    /// back: earlier texts of the sources in which they spoke, texts of sources that were taken out, files that were
    /// kept, what the journal holds for undo, and who they were: name, labels, pseudonym, consent, notes. What was
    /// done before cannot be undone any more; that it was done can still be read. Backups are not touched.
    pub fn erase_participant(&mut self, person: ParticipantId) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        let row = structure.participant(person).ok_or_else(|| ProjectError::not_found("participant", person))?.clone();
        let stand_in = (0..)
            .map(|more: u32| match more {
                0 => structure.stand_in(&row),
                more => format!("{} ({})", structure.stand_in(&row), more + 1),
            })
            .find(|name| structure.find_participant(name).is_none_or(|other| other.id == person))
            .unwrap_or_default();
        let found = self.words_of(person)?;
        let taking = self.taking_out(&found, Some(&stand_in))?;
        let sources: Vec<_> = found.spoken.iter().map(|own| own.source).collect();
        let own_labels: Vec<_> =
            structure.speakers.iter().filter(|speaker| speaker.participant == Some(person)).collect();
        let mut names: Vec<String> = own_labels.iter().map(|speaker| speaker.label.clone()).collect();
        names.retain(|label| !sitat_model::is_generic_label(label));
        names.extend([Some(row.name.clone()), row.pseudonym.clone()].into_iter().flatten());
        let is_theirs = |words: &str| {
            let lower = words.to_lowercase();
            found.said.holds(words)
                || found.said.is_quoted_in(words)
                || names.iter().any(|name| lower.contains(&name.to_lowercase()))
        };
        self.segments()?;
        self.act_for_good(Operation::EraseParticipant, |action| {
            let at = action.at;
            action.writer.describe(stand_in.as_str(), 1);
            taking.write(action, &found)?;
            for speaker in &own_labels {
                let taken = structure
                    .speakers_of(speaker.source)
                    .iter()
                    .any(|other| other.id != speaker.id && other.label == stand_in);
                let label = if taken { format!("{stand_in} ({})", speaker.id.0) } else { stand_in.clone() };
                action.writer.set_speaker_label(speaker.id, &label)?;
            }
            action.writer.set_participant(&ParticipantRow {
                id: person,
                name: stand_in.clone(),
                role: String::new(),
                pseudonym: None,
                code: None,
                consent_on: None,
                consent_channel: String::new(),
                consent_scope: String::new(),
                withdrawn_at: row.withdrawn_at.or(Some(at)),
                erased_at: Some(at),
                referred_by: None,
                member_check_sent_on: None,
                member_check_answered_on: None,
                note: String::new(),
            })?;
            for comment in action.writer.comments()? {
                // What a comment stood on may have been called after them.
                if is_theirs(&comment.on_name) || is_theirs(&comment.words) {
                    let kept = |words: &str| if is_theirs(words) { TAKEN_OUT.to_owned() } else { words.to_owned() };
                    let (on_name, words) = (kept(&comment.on_name), kept(&comment.words));
                    action.writer.update_comment(&CommentRow { on_name, words, ..comment })?;
                }
            }
            action.writer.forget_names_of(person, &row.name)?;
            action.writer.forget_earlier_texts(&sources)?;
            action.forget_in_steps(|words| if is_theirs(words) { String::new() } else { words.to_owned() })
        })
    }
}
