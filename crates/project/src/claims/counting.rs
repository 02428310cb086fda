//! Of whom a claim is said, and who of them speaks for it. Policy documents are no part of that.

use std::collections::{BTreeMap, BTreeSet};

use sitat_analysis::{ClaimReach, Facts, Row};
use sitat_model::{
    CaseId, ClaimBase, ClaimScope, ClaimUnit, CodeId, EvidenceRole, ParticipantId, Role, SourceId, SourceKind,
};
use sitat_store::ClaimOrigin;

use super::Marked;
use crate::structure::Structure;
use crate::themes::{Themes, count};
use crate::{Project, ProjectError};

/// Who speaks for a claim out of whom, by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReachView {
    /// Of how many it is said.
    pub total: u32,
    /// Those who speak for it.
    pub supporting: Vec<String>,
    /// Those who make it less simple.
    pub complicating: Vec<String>,
    /// Those who speak against it.
    pub contradicting: Vec<String>,
    /// Those who neither speak for it nor against it.
    pub missing: Vec<String>,
    /// Those who speak for it and of whom it is not said.
    pub outside: Vec<String>,
    /// Whether as many speak for it as it says.
    pub carries: bool,
}

impl ReachView {
    /// How many speak for it.
    pub fn count(&self) -> u32 {
        count(self.supporting.len())
    }
}

/// People and cases, either all or those who were asked.
#[derive(Clone, Debug, Default)]
pub(crate) struct Base {
    pub(crate) participants: BTreeSet<ParticipantId>,
    pub(crate) cases: BTreeSet<CaseId>,
}

/// What several claims are counted with.
pub(crate) struct ClaimCounting {
    themes: Themes,
    pub(crate) all: Base,
    sources: BTreeSet<SourceId>,
    /// By the codes that a claim is about: those who were asked; `None` where nothing is known of that.
    asked: BTreeMap<Vec<CodeId>, Option<Base>>,
}

impl Structure {
    /// Everybody who speaks in the material, and the cases that it belongs to.
    fn claim_base(&self, sources: &BTreeSet<SourceId>) -> Base {
        let mut base = Base::default();
        for source in sources {
            base.cases.extend(self.cases_of_source(*source));
            for speaker in self.speakers_of(*source).iter().filter(|speaker| speaker.role == Role::Participant) {
                let person = speaker.participant.and_then(|id| self.participant(id));
                if let Some(person) = person.filter(|person| person.withdrawn_at.is_none()) {
                    base.participants.insert(person.id);
                    base.cases.extend(self.cases_of_participant(person.id));
                }
            }
        }
        base
    }
}

impl Project {
    pub(crate) fn claim_counting(&mut self) -> Result<ClaimCounting, ProjectError> {
        let structure = self.structure()?;
        self.attribute_passages()?;
        let counted = structure.sources.iter().filter(|source| source.kind != SourceKind::PolicyDocument);
        let sources: BTreeSet<SourceId> = counted.map(|source| source.id).collect();
        Ok(ClaimCounting {
            themes: self.theme_rows()?,
            all: structure.claim_base(&sources),
            sources,
            asked: BTreeMap::new(),
        })
    }

    /// Those who were asked about some codes.
    fn asked_about(&mut self, sources: &BTreeSet<SourceId>, codes: &[CodeId]) -> Result<Option<Base>, ProjectError> {
        if codes.is_empty() {
            return Ok(None);
        }
        let structure = self.structure()?;
        let rows: Vec<Row> =
            codes.iter().map(|code| Row { codes: structure.codebook.with_descendants(*code) }).collect();
        let known = self.known(sources, codes, &rows)?;
        let mut base = Base::default();
        let mut is_known = false;
        for (voice, facts) in known.voices.iter().zip(&known.facts) {
            if facts.iter().any(|facts| facts.hold(Facts::ASKED)) {
                is_known = true;
                base.participants.extend(voice.participant);
                base.cases.extend(&voice.cases);
            }
        }
        Ok(is_known.then_some(base))
    }

    /// Of whom a claim is said; `None` if of those who were asked and nobody knows who was.
    pub(crate) fn base_of(
        &mut self,
        counting: &mut ClaimCounting,
        base: ClaimBase,
        origin: &ClaimOrigin,
    ) -> Result<Option<Base>, ProjectError> {
        if base == ClaimBase::All {
            return Ok(Some(counting.all.clone()));
        }
        let mut codes: Vec<CodeId> = origin.theme.map(|id| counting.themes.codes_of(id).to_vec()).unwrap_or_default();
        codes.extend(origin.code);
        codes.sort_unstable();
        codes.dedup();
        let known = match counting.asked.get(&codes) {
            Some(known) => known.clone(),
            None => self.asked_about(&counting.sources, &codes)?,
        };
        counting.asked.insert(codes, known.clone());
        Ok(known)
    }

    /// Who speaks for a claim out of whom; `None` if it is said of those who were asked and nobody knows who was.
    pub(crate) fn reach(
        &mut self,
        counting: &mut ClaimCounting,
        scope: ClaimScope,
        origin: &ClaimOrigin,
        marked: &Marked,
    ) -> Result<Option<ReachView>, ProjectError> {
        let structure = self.structure()?;
        let Some(base) = self.base_of(counting, scope.base, origin)? else { return Ok(None) };
        let segments = self.segments()?;
        let mut people: Vec<(EvidenceRole, Vec<ParticipantId>)> = Vec::new();
        let mut cases: Vec<(EvidenceRole, Vec<CaseId>)> = Vec::new();
        for (segment, role) in marked {
            let shares = segments.get(*segment).map(|segment| segment.passage.shares.as_slice()).unwrap_or_default();
            people.push((*role, shares.iter().filter_map(|share| share.participant).collect()));
            cases.push((*role, shares.iter().flat_map(|share| share.cases.iter().copied()).collect()));
        }
        Ok(Some(match scope.unit {
            ClaimUnit::Participants => {
                let name = |id: ParticipantId| structure.shown_name(id).unwrap_or_default();
                named(&ClaimReach::new(&base.participants, &people), scope, name)
            }
            ClaimUnit::Cases => {
                let name = |id: CaseId| structure.case(id).map(|case| case.name.clone()).unwrap_or_default();
                named(&ClaimReach::new(&base.cases, &cases), scope, name)
            }
        }))
    }
}

fn named<Id: Ord + Copy>(reach: &ClaimReach<Id>, scope: ClaimScope, name: impl Fn(Id) -> String) -> ReachView {
    let names = |ids: &[Id]| ids.iter().map(|id| name(*id)).collect();
    ReachView {
        total: count(reach.total),
        supporting: names(&reach.supporting),
        complicating: names(&reach.complicating),
        contradicting: names(&reach.contradicting),
        missing: names(&reach.missing),
        outside: names(&reach.outside),
        carries: reach.carries(scope.amount),
    }
}
