//! Sources: what is known of each, and what may be done to it.

use std::collections::BTreeMap;
use std::sync::Arc;

use sitat_analysis::{SourceContext, SpeakerInfo};
use sitat_model::{CaseId, Role, SourceId, SourceKind, Turn, words};
use sitat_store::{SourceRow, StyleRow};

use crate::progress::{Declared, Progress};
use crate::speakers::SpeakerView;
use crate::{Operation, Outcome, Project, ProjectError, SegmentView};

/// A source.
#[derive(Clone, Debug)]
pub struct SourceView {
    /// The row.
    pub row: SourceRow,
    /// The cases it belongs to.
    pub cases: Vec<CaseId>,
    /// The one of them that words count in where nothing else is said, if one was chosen.
    pub default_case: Option<CaseId>,
    /// Names of the participants who speak in it.
    pub participants: Vec<String>,
    /// Number of turns.
    pub turns: u32,
    /// Coded passages.
    pub segments: u32,
    /// Turns that hold coded words.
    pub coded_turns: u32,
    /// Turns that are to be coded and in which nothing is coded, nor noted that there is nothing.
    pub untouched_turns: u32,
    /// What the one who is working says of it.
    pub declared: Declared,
    /// Whether somebody has begun, in this round: something is coded, noted or declared.
    pub is_begun: bool,
}

/// A source with all that a reader shows.
#[derive(Clone, Debug)]
pub struct SourceTextView {
    /// The source.
    pub source: SourceView,
    /// The base text.
    pub text: String,
    /// Its turns.
    pub turns: Vec<Turn>,
    /// Who speaks.
    pub speakers: Vec<SpeakerView>,
    /// How stretches looked in the file.
    pub styles: Vec<StyleRow>,
    /// Coded passages, by place.
    pub segments: Vec<SegmentView>,
    /// Numbers of turns that were looked at and hold nothing to code.
    pub reviewed_turns: Vec<u32>,
}

impl Project {
    /// All sources, in order of import.
    pub fn sources(&mut self) -> Result<Vec<SourceView>, ProjectError> {
        let structure = self.structure()?;
        let progress = self.progress()?;
        structure.sources.iter().map(|row| self.view_of_source(row, &progress)).collect()
    }

    /// The sources, in the order of their list.
    pub fn source_ids(&mut self) -> Result<Vec<SourceId>, ProjectError> {
        Ok(self.structure()?.sources.iter().map(|row| row.id).collect())
    }

    fn view_of_source(&mut self, row: &SourceRow, progress: &Progress) -> Result<SourceView, ProjectError> {
        let structure = self.structure()?;
        let context = self.context(row.id)?;
        let work = self.segments()?.work(&context);
        let participants = structure.participants_of(row.id);
        let untouched = work.open.iter().filter(|turn| !progress.is_reviewed(row.id, **turn)).count();
        let declared = progress.declared(row.id);
        Ok(SourceView {
            row: SourceRow {
                name: structure.veiled(&row.name),
                file_name: structure.veiled(&row.file_name),
                ..row.clone()
            },
            cases: structure.cases_of_source(row.id).to_vec(),
            default_case: structure.default_case(row.id),
            participants: participants.iter().filter_map(|id| structure.shown_name(*id)).collect(),
            turns: work.turns,
            segments: work.segments,
            coded_turns: work.coded,
            untouched_turns: u32::try_from(untouched).unwrap_or(u32::MAX),
            declared,
            is_begun: progress.is_begun(row.id, work.segments > 0 || progress.has_reviewed(row.id)),
        })
    }

    /// A source with all that a reader shows.
    pub fn source_text(&mut self, id: SourceId) -> Result<SourceTextView, ProjectError> {
        let structure = self.structure()?;
        let row = structure.source(id)?;
        let text = self.text(id)?;
        let context = self.context(id)?;
        let progress = self.progress()?;
        Ok(SourceTextView {
            source: self.view_of_source(row, &progress)?,
            text: text.text.clone(),
            turns: context.turns.clone(),
            speakers: self.speakers(id)?,
            styles: self.store.read().styles(id)?,
            segments: self.source_segments(id)?,
            reviewed_turns: self.reviewed_turns(id)?,
        })
    }

    /// The base text of the source of a name or `#id`.
    pub fn base_text(&mut self, name: &str) -> Result<String, ProjectError> {
        let structure = self.structure()?;
        let source = structure.find_source(name).ok_or_else(|| ProjectError::not_found("source", name))?;
        Ok(self.store.read().source_text(source.id)?)
    }

    /// What has to be known of a source to say whose words a passage holds.
    pub(crate) fn context(&mut self, id: SourceId) -> Result<Arc<SourceContext>, ProjectError> {
        if let Some(context) = self.contexts.get(&id) {
            return Ok(Arc::clone(context));
        }
        let structure = self.structure()?;
        let row = structure.source(id)?;
        let speakers: BTreeMap<_, _> = structure
            .speakers_of(id)
            .iter()
            .map(|speaker| {
                let participant = speaker.participant.filter(|_| speaker.role == Role::Participant);
                let cases =
                    participant.and_then(|id| structure.participant_cases.get(&id)).cloned().unwrap_or_default();
                (speaker.id, SpeakerInfo { role: speaker.role, participant, cases })
            })
            .collect();
        let context = Arc::new(SourceContext {
            source: id,
            kind: row.kind,
            cases: match structure.default_case(id) {
                Some(case) => vec![case],
                None => structure.cases_of_source(id).to_vec(),
            },
            turns: self.store.read().turns(id)?,
            speakers,
        });
        self.contexts.insert(id, Arc::clone(&context));
        Ok(context)
    }

    /// Where the words of a source begin that somebody says or writes: labels and stamps left out.
    pub(crate) fn word_starts(&mut self, id: SourceId) -> Result<Arc<[u32]>, ProjectError> {
        if let Some(starts) = self.word_starts.get(&id) {
            return Ok(Arc::clone(starts));
        }
        let starts: Arc<[u32]> = match self.index.ready().and_then(|index| index.word_starts(id)) {
            Some(starts) => starts.into(),
            None => {
                let text = self.text(id)?;
                let context = self.context(id)?;
                let mut starts = Vec::new();
                for turn in &context.turns {
                    let content = turn.content();
                    starts.extend(words(text.slice(content)).map(|word| content.start.0 + word.range.start.0));
                }
                starts.into()
            }
        };
        self.word_starts.insert(id, Arc::clone(&starts));
        Ok(starts)
    }

    /// Gives a source another name, which no other source may have.
    pub fn rename_source(&mut self, id: SourceId, name: &str) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        structure.source(id)?;
        let name = name.trim();
        if name.is_empty() {
            return Err(ProjectError::BlankName);
        }
        if structure.sources.iter().any(|source| source.id != id && source.name.to_lowercase() == name.to_lowercase()) {
            return Err(ProjectError::NameTaken { name: name.to_owned() });
        }
        self.transact(Operation::RenameSource, None, |action| {
            action.writer.describe(name, 1);
            Ok(action.writer.set_source_name(id, name)?)
        })
    }

    /// Takes a source with its codings out. Undo brings all of it back.
    pub fn remove_source(&mut self, id: SourceId) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        let name = structure.source(id)?.name.clone();
        let participants = structure.participants_of(id);
        // Kept at hand before the source goes, so that windows learn what went.
        self.segments()?;
        self.transact(Operation::RemoveSource, None, |action| {
            action.writer.describe(name, 1);
            action.writer.delete_source(id)?;
            for participant in participants {
                action.writer.delete_participant_without_speaker(participant)?;
            }
            Ok(())
        })
    }

    /// Says what kind of source it is.
    pub fn set_source_kind(&mut self, id: SourceId, kind: SourceKind) -> Result<Outcome<()>, ProjectError> {
        let name = self.structure()?.source(id)?.name.clone();
        self.transact(Operation::SetSourceKind, None, |action| {
            action.writer.describe(name, 1);
            Ok(action.writer.set_source_kind(id, kind)?)
        })
    }

    /// Says which cases a source belongs to.
    pub fn set_source_cases(&mut self, id: SourceId, cases: &[CaseId]) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        let name = structure.source(id)?.name.clone();
        for case in cases {
            structure.case(*case)?;
        }
        self.transact(Operation::SetSourceCases, None, |action| {
            action.writer.describe(name, 1);
            Ok(action.writer.set_source_cases(id, cases)?)
        })
    }
}
