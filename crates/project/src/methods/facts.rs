//! What the project knows of its own making, as numbers and dates.

use std::collections::{BTreeMap, BTreeSet};

use sitat_lang::find;
use sitat_model::{HeldAgainst, Language, MemoKind, Parameter, SourceKind, ThemeStatus};
use sitat_store::{MethodRow, StepFilter, StepKind};

use crate::lineage::Chronicle;
use crate::{LineageKind, LineageThing, Operation, Project, ProjectError};

/// How many of something were made, and what became of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Fates {
    /// Made so far; what was undone is not counted.
    pub made: u32,
    /// Merged into others.
    pub merged: u32,
    /// Of which something went to others.
    pub split: u32,
    /// Set aside, or taken out of use, at present.
    pub aside: u32,
    /// Taken out of the project, but for those that were merged.
    pub deleted: u32,
    /// In use at present.
    pub now: u32,
}

impl Fates {
    /// What became of them, each as a part of a sentence.
    pub(super) fn fates(&self, language: Language, area: &str) -> Vec<String> {
        [("merged", self.merged), ("split", self.split), ("aside", self.aside), ("deleted", self.deleted)]
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .filter_map(|(fate, count)| {
                find(language, &format!("methods-{area}-{fate}"), &[("count", Parameter::from(count))])
            })
            .collect()
    }
}

/// What the project knows of its own making.
#[derive(Clone, Debug, Default)]
pub struct MethodFacts {
    /// Sources.
    pub sources: u32,
    /// The same by kind, those there are.
    pub kinds: Vec<(SourceKind, u32)>,
    /// Words in them.
    pub words: u32,
    /// Participants.
    pub participants: u32,
    /// Cases.
    pub cases: u32,
    /// Interviews and focus groups.
    pub interviews: u32,
    /// The first and the last day on which one was held, as `YYYY-MM-DD`.
    pub held: Option<(String, String)>,
    /// Of how many it is known.
    pub held_count: u32,
    /// Minutes that they lasted.
    pub minutes: u32,
    /// Of how many it is known.
    pub minutes_count: u32,
    /// How many came from files that a transcription program wrote.
    pub whisper: u32,
    /// Held against their recordings: wholly, in parts, not, without a recording.
    pub held_against: [u32; 4],
    /// Texts that were changed after they came in.
    pub corrected_texts: u32,
    /// How often.
    pub corrections: u32,
    /// What is declared.
    pub method: MethodRow,
    /// When it was declared, milliseconds UTC, the earliest first.
    pub declared: Vec<i64>,
    /// When rounds after the first were begun, milliseconds UTC.
    pub rounds: Vec<i64>,
    /// When the first and the last coding was made that is there.
    pub coded: Option<(i64, i64)>,
    /// Who coded.
    pub coders: Vec<String>,
    /// Codings.
    pub codings: u32,
    /// Passages that are coded.
    pub segments: u32,
    /// The codes.
    pub codes: Fates,
    /// Codes that lie in themes in use.
    pub placed_codes: u32,
    /// The themes.
    pub themes: Fates,
    /// Extracts of the themes in use, each counted in each of them.
    pub evidence: u32,
    /// How many of these were reviewed.
    pub reviewed: u32,
    /// Versions of themes that are kept.
    pub versions: u32,
    /// Memos by kind, those there are.
    pub memos: Vec<(MemoKind, u32)>,
    /// Steps of the journal.
    pub steps: u32,
    /// When the first and the last of them was.
    pub journal: Option<(i64, i64)>,
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// How many of some things something happened to.
fn happened(chronicle: &Chronicle, is_code: bool, kinds: &[LineageKind]) -> BTreeSet<LineageThing> {
    let things = chronicle.things().filter(|thing| matches!(thing, LineageThing::Code(_)) == is_code);
    things.filter(|thing| chronicle.of(*thing).iter().any(|own| kinds.contains(&own.kind))).collect()
}

fn fates_of(chronicle: &Chronicle, is_code: bool, there: u32, now: u32) -> Fates {
    let merged = happened(chronicle, is_code, &[LineageKind::MergedInto]);
    let gone = happened(chronicle, is_code, &[LineageKind::Deleted]);
    let is_gone = |thing: &&LineageThing| !chronicle.is_there(**thing);
    let merged_now = merged.iter().filter(|thing| !is_code || is_gone(thing)).count();
    let deleted = gone.iter().filter(is_gone).count();
    let gone_for_good = if is_code { merged_now + deleted } else { deleted };
    Fates {
        made: there.saturating_add(count(gone_for_good)),
        merged: count(merged_now),
        split: count(happened(chronicle, is_code, &[LineageKind::SplitInto]).len()),
        aside: there.saturating_sub(now),
        deleted: count(deleted),
        now,
    }
}

impl Project {
    /// What the project knows of its own making.
    pub fn method_facts(&mut self) -> Result<MethodFacts, ProjectError> {
        let structure = self.structure()?;
        let counts = self.view()?.counts;
        let chronicle = self.chronicle()?;
        let mut facts = MethodFacts {
            sources: counts.sources,
            words: counts.words,
            participants: counts.participants,
            cases: counts.cases,
            codings: counts.codings,
            segments: counts.segments,
            method: self.method()?,
            steps: self.store.read().step_count()?,
            ..MethodFacts::default()
        };
        facts.method.ontology = structure.veiled(&facts.method.ontology);
        facts.method.researcher = structure.veiled(&facts.method.researcher);
        self.facts_of_material(&mut facts)?;
        let codings: Vec<(i64, sitat_model::CoderId)> =
            self.segments()?.iter().flat_map(|own| own.codings.iter().map(|own| (own.created_at, own.coder))).collect();
        let moments = || codings.iter().map(|(at, _)| *at);
        facts.coded = moments().min().zip(moments().max());
        let coders: BTreeSet<sitat_model::CoderId> = codings.iter().map(|(_, coder)| *coder).collect();
        facts.coders = coders.iter().filter_map(|coder| structure.coders.get(coder).cloned()).collect();
        facts.rounds = self.store.read().rounds()?.into_iter().map(|round| round.started_at).collect();
        let trays = self.store.read().code_trays()?;
        let is_aside = |id: &sitat_model::CodeId| {
            structure.codes.get(id).is_some_and(|code| code.retired_at.is_some())
                || trays.iter().any(|own| own.code == *id && own.tray == sitat_model::CodeTray::SetAside)
        };
        let in_use = structure.codes.keys().filter(|id| !is_aside(id)).count();
        facts.codes = fates_of(&chronicle, true, count(structure.codes.len()), count(in_use));
        let themes = self.themes()?;
        let used: Vec<_> = themes.iter().filter(|own| own.row.status != ThemeStatus::SetAside).collect();
        facts.themes = fates_of(&chronicle, false, count(themes.len()), count(used.len()));
        facts.themes.merged = count(themes.iter().filter(|own| own.row.merged_into.is_some()).count());
        // A theme that was merged is set aside as well, and is told by that.
        facts.themes.aside = facts.themes.aside.saturating_sub(facts.themes.merged);
        let placed: BTreeSet<_> = used.iter().flat_map(|own| own.codes.iter().copied()).collect();
        facts.placed_codes = count(placed.len());
        facts.evidence = used.iter().map(|own| own.counts.own).sum();
        facts.reviewed = used.iter().map(|own| own.counts.reviewed).sum();
        facts.versions = themes.iter().map(|own| own.versions).sum();
        let mut memos: BTreeMap<&str, (MemoKind, u32)> = BTreeMap::new();
        for memo in self.store.read().memos()? {
            memos.entry(memo.kind.name()).or_insert((memo.kind, 0)).1 += 1;
        }
        facts.memos = MemoKind::ALL.iter().filter_map(|kind| memos.get(kind.name()).copied()).collect();
        self.facts_of_journal(&mut facts)?;
        Ok(facts)
    }

    fn facts_of_material(&mut self, facts: &mut MethodFacts) -> Result<(), ProjectError> {
        let structure = self.structure()?;
        for kind in SourceKind::ALL {
            let number = structure.sources.iter().filter(|own| own.kind == kind).count();
            if number > 0 {
                facts.kinds.push((kind, count(number)));
            }
        }
        let spoken: Vec<_> = structure
            .sources
            .iter()
            .filter(|own| matches!(own.kind, SourceKind::Interview | SourceKind::FocusGroup))
            .collect();
        facts.interviews = count(spoken.len());
        facts.whisper = count(spoken.iter().filter(|own| own.format.starts_with("whisper")).count());
        let interviews = self.store.read().interviews()?;
        let own: Vec<_> = spoken.iter().filter_map(|source| interviews.get(&source.id)).collect();
        let days: Vec<&String> = own.iter().filter_map(|own| own.held_on.as_ref()).collect();
        facts.held_count = count(days.len());
        facts.held = days.iter().min().zip(days.iter().max()).map(|(first, last)| ((*first).clone(), (*last).clone()));
        facts.minutes = own.iter().filter_map(|own| own.minutes).fold(0, u32::saturating_add);
        facts.minutes_count = count(own.iter().filter(|own| own.minutes.is_some()).count());
        facts.held_against =
            HeldAgainst::ALL.map(|state| count(own.iter().filter(|own| own.held_against == Some(state)).count()));
        (facts.corrected_texts, facts.corrections) = self.store.read().corrected_texts()?;
        Ok(())
    }

    fn facts_of_journal(&mut self, facts: &mut MethodFacts) -> Result<(), ProjectError> {
        let filter = StepFilter { operations: Some(vec![Operation::DeclareMethod.name()]), ..StepFilter::default() };
        let declared = self.store.read().steps_where(None, u32::MAX, &filter)?;
        let stands = |step: &sitat_store::StepRow| step.kind == StepKind::Do && !self.store.is_undone(step.id);
        facts.declared = declared.into_iter().map(|(step, _)| step).filter(stands).map(|step| step.at).rev().collect();
        facts.journal = self.store.read().first_step_at()?.zip(self.store.read().last_step_at()?);
        Ok(())
    }
}
