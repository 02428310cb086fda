//! Making something final: no byte of what is forgotten stays in the file. This cannot be undone.
//!
//! A withdrawal is made final here, replaced names in [`crate::names`].

mod naming;

pub(crate) use naming::Naming;

use std::collections::{BTreeMap, BTreeSet};

use sitat_model::{CaseId, CaseKind, ParticipantId, Quote, Role, SourceId, TextRange};
use sitat_store::{CommentRow, NewStep, ParticipantRow};

use crate::names::quote_without_where;
use crate::project::Action;
use crate::structure::Structure;
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

/// Tables that quote nobody: questions that were put to people, and names of codes, which stay and can be changed.
const NOT_QUOTING: [&str; 8] = [
    "code_text",
    "guide_question",
    "kept_agreement_code",
    "source",
    "survey",
    "survey_option",
    "survey_question",
    "theme_version_code",
];

/// A quote without the names of somebody.
fn without(naming: &Naming, quote: &Quote) -> Option<Quote> {
    quote_without_where(naming.matcher(), quote, |hit| naming.is_theirs(hit))
}

impl Structure {
    /// Sources in which nobody else is heard beside an interviewer.
    pub(crate) fn heard_alone(&self, person: ParticipantId) -> Vec<SourceId> {
        let is_alone = |source: SourceId| {
            let mut others = self.speakers_of(source).iter().filter(|own| own.role != Role::Interviewer);
            self.participants_of(source).contains(&person) && others.all(|own| own.participant == Some(person))
        };
        self.sources.iter().map(|source| source.id).filter(|source| is_alone(*source)).collect()
    }

    /// Cases that are this person: a person, and nobody else belongs to it.
    fn cases_of_one(&self, person: ParticipantId) -> Vec<CaseId> {
        let belongs = |id: ParticipantId, case: CaseId| {
            self.participant_cases.get(&id).is_some_and(|cases| cases.contains(&case))
        };
        let is_theirs = |case: CaseId| {
            belongs(person, case)
                && !self.participants.iter().any(|other| other.id != person && belongs(other.id, case))
        };
        self.cases
            .iter()
            .filter(|case| case.kind == CaseKind::Person && is_theirs(case.id))
            .map(|case| case.id)
            .collect()
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

    /// Quotes that passages were put on and that are not where they were, without the names of somebody, by anchor.
    fn doubtful_without(&mut self, naming: &Naming) -> Result<BTreeMap<SourceId, Vec<i64>>, ProjectError> {
        let mut doubtful: BTreeMap<SourceId, Vec<i64>> = BTreeMap::new();
        let sources: Vec<SourceId> = self.structure()?.sources.iter().map(|source| source.id).collect();
        for source in sources {
            let text = self.text(source)?;
            for anchor in self.store.read().anchors(source, TextRange::new(0, text.map.characters()))? {
                if anchor.quote.exact != text.slice(anchor.range) && without(naming, &anchor.quote).is_some() {
                    doubtful.entry(source).or_default().push(anchor.id);
                }
            }
        }
        Ok(doubtful)
    }

    /// Takes all words of a participant out, if that is not done yet, and with them everything that could bring them
    /// back: earlier texts of the sources in which they spoke or were named, texts of sources that were taken out, files
    /// that were kept, what the journal holds for undo, and who they were: name, labels, pseudonym, consent, notes,
    /// values of attributes, memos on them. Where others name them, and in all that was written, stands what they are
    /// called now. What was done before cannot be undone any more; that it was done can still be read. Backups are not
    /// touched.
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
        let naming = self.naming(person, &stand_in)?;
        let found = self.words_of(person)?;
        let taking = self.taking_out(&found, Some((&naming, &stand_in)))?;
        let mut sources: BTreeSet<SourceId> = found.spoken.iter().map(|own| own.source).collect();
        sources.extend(taking.edited());
        sources.extend(self.sources_with_earlier_names(naming.matcher())?);
        let sources: Vec<SourceId> = sources.into_iter().collect();
        let alone = structure.heard_alone(person);
        let cases = structure.cases_of_one(person);
        let doubtful = self.doubtful_without(&naming)?;
        let own_labels: Vec<_> =
            structure.speakers.iter().filter(|speaker| speaker.participant == Some(person)).collect();
        let is_theirs = |words: &str| {
            let lower = words.to_lowercase();
            found.said.holds(words)
                || found.said.is_quoted_in(words)
                || naming.names().any(|name| lower.contains(&name.to_lowercase()))
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
            action.writer.delete_rows_about(person, &alone, &cases)?;
            for case in &cases {
                action.writer.set_case(*case, &format!("{stand_in} ({})", case.0), CaseKind::Person)?;
            }
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
            for (source, anchors) in &doubtful {
                for anchor in action.writer.anchors(*source, TextRange::new(0, u32::MAX))? {
                    if anchors.contains(&anchor.id)
                        && let Some(quote) = without(&naming, &anchor.quote)
                    {
                        action.writer.set_anchor_quote(anchor.id, &quote)?;
                    }
                }
            }
            for lost in action.writer.displaced(None)? {
                if let Some(quote) = without(&naming, &lost.quote) {
                    action.writer.set_displaced_quote(lost.id, &quote)?;
                }
            }
            action.writer.rewrite_words(&|table, words| {
                let named = naming.without(words);
                let written = named.as_deref().unwrap_or(words);
                let is_kept = NOT_QUOTING.contains(&table);
                let quoted = if is_kept { None } else { found.said.cut(written).map(|(kept, _)| kept) };
                quoted.or(named)
            })?;
            action.forget_in_steps(|words| if is_theirs(words) { String::new() } else { words.to_owned() })
        })
    }
}
