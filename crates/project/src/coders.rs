//! Who codes: coders by name, and the sources that are theirs.

use std::collections::{BTreeMap, BTreeSet};

use sitat_model::{BlindPassId, CoderId, Message, SourceId};
use sitat_store::same_coder;

use crate::progress::number_of;
use crate::structure::Structure;
use crate::{Operation, Outcome, Project, ProjectError};

/// Why something about coders was not done.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CoderError {
    /// There is a coder of this name, whatever the letter case.
    #[error("there is a coder {name}")]
    SameName {
        /// As the other one is written.
        name: String,
    },
    /// There is no coder of this name.
    #[error("no coder {name}")]
    Unknown {
        /// What was asked for.
        name: String,
    },
    /// Nobody can be blind to the others alone.
    #[error("a blind pass takes two coders")]
    TooFewCoders,
    /// A blind pass of no sources.
    #[error("a blind pass takes sources")]
    NoSources,
    /// A source is in a blind pass that goes on.
    #[error("{source_name} is in a blind pass")]
    PassRunning {
        /// The source.
        source_name: String,
    },
    /// All of them have coded all of it already.
    #[error("all have coded it")]
    AllCoded,
    /// What would touch codings that are not seen.
    #[error("a blind pass goes on")]
    WhileBlind,
    /// The last step was done by somebody who is not seen.
    #[error("the last step is another coder's")]
    UndoWhileBlind,
    /// Coefficients belong to coding reliability.
    #[error("the approach is not coding reliability")]
    OtherApproach,
    /// Fewer than two coders have declared anything coded.
    #[error("fewer than two coders have declared sources coded")]
    NobodyToCompare,
}

impl CoderError {
    /// What to say to a person.
    pub fn message(&self) -> Message {
        match self {
            Self::SameName { name } => Message::new("coders-same-name").with("name", name.as_str()),
            Self::Unknown { name } => Message::new("coders-unknown").with("name", name.as_str()),
            Self::TooFewCoders => Message::new("coders-too-few"),
            Self::NoSources => Message::new("coders-no-sources"),
            Self::PassRunning { source_name } => {
                Message::new("coders-pass-running").with("source", source_name.as_str())
            }
            Self::AllCoded => Message::new("coders-all-coded"),
            Self::WhileBlind => Message::new("coders-while-blind"),
            Self::UndoWhileBlind => Message::new("coders-undo-while-blind"),
            Self::OtherApproach => Message::new("agreement-other-approach"),
            Self::NobodyToCompare => Message::new("agreement-nobody"),
        }
    }
}

/// A coder as windows show them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CoderView {
    /// Identity.
    pub id: CoderId,
    /// Name.
    pub name: String,
    /// Whether it is the one who is working.
    pub is_me: bool,
    /// How many codings of theirs are seen.
    pub codings: u32,
    /// The sources that are theirs.
    pub assigned: Vec<SourceId>,
    /// Those that they have declared coded in this round.
    pub coded: Vec<SourceId>,
}

/// A blind pass that goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlindPassView {
    /// Identity.
    pub id: BlindPassId,
    /// Its sources.
    pub sources: Vec<SourceId>,
    /// Who began it.
    pub begun_by: String,
    /// Milliseconds UTC.
    pub started_at: i64,
    /// Who takes part, each with the sources that they have not declared coded.
    pub members: Vec<(CoderId, Vec<SourceId>)>,
}

/// Who codes, and what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodersView {
    /// The name of the one who is working.
    pub me: String,
    /// All coders, in the order in which they came.
    pub coders: Vec<CoderView>,
    /// Blind passes that go on.
    pub passes: Vec<BlindPassView>,
}

impl Structure {
    fn check_coder_name(&self, name: &str, except: Option<CoderId>) -> Result<String, ProjectError> {
        let name = name.trim();
        if name.is_empty() {
            return Err(ProjectError::BlankName);
        }
        let wanted = same_coder(name);
        match self.coders.iter().find(|(id, own)| Some(**id) != except && same_coder(own) == wanted) {
            Some((_, own)) => Err(CoderError::SameName { name: own.clone() }.into()),
            None => Ok(name.to_owned()),
        }
    }

    pub(crate) fn find_coder(&self, name: &str) -> Option<CoderId> {
        let wanted = same_coder(name);
        self.coders.iter().find(|(_, own)| same_coder(own) == wanted).map(|(id, _)| *id)
    }

    pub(crate) fn coder_name(&self, id: CoderId) -> String {
        self.coders.get(&id).cloned().unwrap_or_default()
    }
}

impl Project {
    /// Who codes, and what.
    pub fn coders(&mut self) -> Result<CodersView, ProjectError> {
        let structure = self.structure()?;
        let me = structure.find_coder(&self.surroundings.coder);
        let mut codings: BTreeMap<CoderId, u32> = BTreeMap::new();
        for coding in self.segments()?.iter().flat_map(|segment| &segment.codings) {
            *codings.entry(coding.coder).or_default() += 1;
        }
        let reader = self.store.read();
        let round = number_of(reader.latest_round()?);
        let (theirs, coded) = (reader.source_coders()?, reader.sources_coded(round)?);
        let of = |pairs: &[(SourceId, CoderId)], coder| -> Vec<SourceId> {
            pairs.iter().filter(|(_, own)| *own == coder).map(|(source, _)| *source).collect()
        };
        let coders = structure.coders.iter().map(|(id, name)| CoderView {
            id: *id,
            name: name.clone(),
            is_me: Some(*id) == me,
            codings: codings.get(id).copied().unwrap_or_default(),
            assigned: of(&theirs, *id),
            coded: of(&coded, *id),
        });
        let mut passes = Vec::new();
        for pass in reader.blind_passes()?.into_iter().filter(|pass| pass.ended_at.is_none()) {
            let done: BTreeSet<(SourceId, CoderId)> = reader.sources_coded(pass.round)?.into_iter().collect();
            let left = |coder: CoderId| -> Vec<SourceId> {
                pass.sources.iter().copied().filter(|source| !done.contains(&(*source, coder))).collect()
            };
            passes.push(BlindPassView {
                id: pass.id,
                begun_by: structure.coder_name(pass.coder),
                started_at: pass.started_at,
                members: pass.members.iter().map(|coder| (*coder, left(*coder))).collect(),
                sources: pass.sources,
            });
        }
        Ok(CodersView { me: self.surroundings.coder.clone(), coders: coders.collect(), passes })
    }

    /// Goes on under the name of a coder, as it is known here: nothing of the project changes. Returns that name.
    pub fn work_as(&mut self, name: &str) -> Result<String, ProjectError> {
        let name = name.trim();
        if name.is_empty() {
            return Err(ProjectError::BlankName);
        }
        let structure = self.structure()?;
        let known = structure.find_coder(name).map(|id| structure.coder_name(id));
        self.surroundings.coder = known.unwrap_or_else(|| name.to_owned());
        self.forget_what_is_at_hand();
        Ok(self.surroundings.coder.clone())
    }

    /// The name under which somebody works.
    pub fn works_as(&self) -> &str {
        &self.surroundings.coder
    }

    /// Stays the same coder when a step has given them another name.
    pub(crate) fn stay_oneself(&mut self, before: &Structure) -> Result<(), ProjectError> {
        let now = self.structure()?;
        if let Some(name) = before.find_coder(&self.surroundings.coder).and_then(|id| now.coders.get(&id)) {
            self.surroundings.coder.clone_from(name);
        }
        Ok(())
    }

    /// The coder of a name.
    pub fn resolve_coder(&mut self, name: &str) -> Result<CoderId, ProjectError> {
        let unknown = || CoderError::Unknown { name: name.trim().to_owned() }.into();
        self.structure()?.find_coder(name).ok_or_else(unknown)
    }

    /// Makes a coder; a name that differs only in letter case or blanks is refused.
    pub fn create_coder(&mut self, name: &str) -> Result<Outcome<CoderId>, ProjectError> {
        let name = self.structure()?.check_coder_name(name, None)?;
        self.transact(Operation::CreateCoder, None, |action| {
            action.writer.describe(name.as_str(), 1);
            Ok(action.coder(Some(&name))?)
        })
    }

    /// Gives a coder another name. What the journal tells keeps the old one.
    pub fn rename_coder(&mut self, id: CoderId, name: &str) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        if !structure.coders.contains_key(&id) {
            return Err(ProjectError::not_found("coder", id));
        }
        let name = structure.check_coder_name(name, Some(id))?;
        self.transact(Operation::RenameCoder, None, |action| {
            action.writer.describe(name.as_str(), 1);
            Ok(action.writer.rename_coder(id, &name)?)
        })
    }

    /// Makes sources those of a coder, or takes that back. Several coders can have one source.
    pub fn assign_sources(
        &mut self,
        coder: CoderId,
        sources: &[SourceId],
        is_theirs: bool,
    ) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        let name = structure.coders.get(&coder).ok_or_else(|| ProjectError::not_found("coder", coder))?;
        for source in sources {
            structure.source(*source)?;
        }
        let operation = if is_theirs { Operation::AssignSources } else { Operation::UnassignSources };
        self.transact(operation, None, |action| {
            action.writer.describe(name.as_str(), sources.len());
            for source in sources {
                match is_theirs {
                    true => action.writer.assign_source(*source, coder, action.at)?,
                    false => action.writer.unassign_source(*source, coder)?,
                }
            }
            Ok(())
        })
    }
}
