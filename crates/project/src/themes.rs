//! Themes: what they are, the codes and extracts in them, and how many there are.
//!
//! An extract is in a theme if one of the theme's codes, or of those below such a code, is on it, or if somebody has
//! said what it does for the main point. That it is there says nothing of what it does.

mod evidence;
mod importing;
mod merging;
mod placing;
mod versions;
mod withdrawing;
mod writing;

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashMap;
use sitat_model::{
    CaseId, CodeId, EvidenceRole, ParticipantId, ResearchQuestionId, SegmentId, ThemeId, ThemeNode, ThemeStatus,
    ThemeTree,
};
use sitat_store::{EvidenceRow, Reader, ThemeRow, ThemeTexts};

use crate::structure::Structure;
use crate::{Project, ProjectError};

pub use evidence::{EvidencePart, ThemeExtract, ThemeExtracts};
pub use importing::ThemesImported;
pub use placing::{CodeCard, CodePlace, WallPlace};
pub use versions::{Changed, ExtractChange, ThemeChanges, ThemeField, ThemeVersionView};
pub(crate) use withdrawing::AnalysisWithout;
pub use writing::NewFrame;

/// A theme as windows show it.
#[derive(Clone, Debug)]
pub struct ThemeView {
    /// The row; its texts are what is written on.
    pub row: ThemeRow,
    /// Its texts as they are shown.
    pub shown: ThemeTexts,
    /// Why it is set aside, as it is shown.
    pub set_aside_reason: String,
    /// How deep it stands.
    pub depth: u32,
    /// Its codes, in the order in which they came there.
    pub codes: Vec<CodeId>,
    /// The research questions that it answers.
    pub questions: Vec<ResearchQuestionId>,
    /// Its extracts.
    pub counts: ThemeCounts,
    /// How many versions of it are kept.
    pub versions: u32,
}

/// How many extracts a theme has, and of whom. Extracts are distinct ones; those of the themes below count along but
/// for what is said of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ThemeCounts {
    /// Extracts.
    pub extracts: u32,
    /// Its own, without those of the themes below.
    pub own: u32,
    /// Its own that were reviewed.
    pub reviewed: u32,
    /// Its own that support, complicate, contradict.
    pub roles: [u32; 3],
    /// Cases that they count in, in the project's order.
    pub cases: Vec<CaseId>,
    /// Participants whose words they hold.
    pub participants: u32,
}

pub(crate) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// All themes as they are now.
pub(crate) struct Themes {
    pub(crate) rows: BTreeMap<ThemeId, ThemeRow>,
    pub(crate) tree: ThemeTree,
    pub(crate) codes: BTreeMap<ThemeId, Vec<CodeId>>,
    pub(crate) evidence: BTreeMap<ThemeId, BTreeMap<SegmentId, EvidenceRow>>,
    pub(crate) questions: BTreeMap<ThemeId, Vec<ResearchQuestionId>>,
}

impl Themes {
    pub(crate) fn read(reader: &Reader<'_>) -> Result<Self, ProjectError> {
        let rows: BTreeMap<ThemeId, ThemeRow> = reader.themes()?.into_iter().map(|row| (row.id, row)).collect();
        let node = |row: &ThemeRow| ThemeNode { id: row.id, parent: row.parent, position: row.position };
        let tree = ThemeTree::new(rows.values().map(node));
        let mut codes: BTreeMap<ThemeId, Vec<CodeId>> = BTreeMap::new();
        for (theme, code) in reader.theme_codes()? {
            codes.entry(theme).or_default().push(code);
        }
        let mut evidence: BTreeMap<ThemeId, BTreeMap<SegmentId, EvidenceRow>> = BTreeMap::new();
        for row in reader.theme_evidence()? {
            evidence.entry(row.theme).or_default().insert(row.segment, row);
        }
        let mut questions: BTreeMap<ThemeId, Vec<ResearchQuestionId>> = BTreeMap::new();
        for (theme, question) in reader.theme_questions()? {
            questions.entry(theme).or_default().push(question);
        }
        Ok(Self { rows, tree, codes, evidence, questions })
    }

    pub(crate) fn theme(&self, id: ThemeId) -> Result<&ThemeRow, ProjectError> {
        self.rows.get(&id).ok_or_else(|| ProjectError::not_found("theme", id))
    }

    pub(crate) fn codes_of(&self, id: ThemeId) -> &[CodeId] {
        self.codes.get(&id).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn evidence_of(&self, id: ThemeId) -> impl Iterator<Item = &EvidenceRow> {
        self.evidence.get(&id).into_iter().flat_map(BTreeMap::values)
    }

    /// What is said of an extract, or that nothing is.
    pub(crate) fn evidence_on(&self, theme: ThemeId, segment: SegmentId) -> EvidenceRow {
        let known = self.evidence.get(&theme).and_then(|rows| rows.get(&segment));
        known.cloned().unwrap_or_else(|| EvidenceRow::new(theme, segment))
    }

    /// The codes of a theme with all below them.
    pub(crate) fn all_codes(&self, structure: &Structure, id: ThemeId) -> BTreeSet<CodeId> {
        self.codes_of(id).iter().flat_map(|code| structure.codebook.with_descendants(*code)).collect()
    }

    /// Where the next theme below another one stands.
    pub(crate) fn end(&self, parent: Option<ThemeId>) -> i64 {
        let beside = self.tree.children(parent).iter().filter_map(|id| self.rows.get(id));
        beside.map(|row| row.position + 1).max().unwrap_or_default()
    }
}

/// The extracts of each theme, by source and place.
pub(crate) type Belonging = BTreeMap<ThemeId, Vec<SegmentId>>;

impl Project {
    pub(crate) fn theme_rows(&self) -> Result<Themes, ProjectError> {
        Themes::read(&self.store.read())
    }

    /// Which extracts are in which themes, those of the themes below left out.
    pub(crate) fn belonging(&mut self, themes: &Themes) -> Result<Belonging, ProjectError> {
        let mut all = Belonging::new();
        self.each_belonging(themes, |segment, own| {
            own.iter().for_each(|theme| all.entry(*theme).or_default().push(segment));
        })?;
        Ok(all)
    }

    /// Tells of each extract in which themes it is, by source and place.
    pub(crate) fn each_belonging(
        &mut self,
        themes: &Themes,
        mut tell: impl FnMut(SegmentId, &[ThemeId]),
    ) -> Result<(), ProjectError> {
        let structure = self.structure()?;
        let mut by_code: FxHashMap<CodeId, Vec<ThemeId>> = FxHashMap::default();
        for id in themes.rows.keys() {
            for code in themes.all_codes(&structure, *id) {
                by_code.entry(code).or_default().push(*id);
            }
        }
        let mut kept: FxHashMap<SegmentId, Vec<ThemeId>> = FxHashMap::default();
        for row in themes.evidence.values().flat_map(BTreeMap::values).filter(|row| row.is_kept()) {
            kept.entry(row.segment).or_default().push(row.theme);
        }
        let mut own: Vec<ThemeId> = Vec::new();
        for segment in self.segments()?.iter() {
            let through = segment.passage.codes.iter().filter_map(|code| by_code.get(code)).flatten();
            own.clear();
            own.extend(through.chain(kept.get(&segment.id()).into_iter().flatten()));
            own.sort_unstable();
            own.dedup();
            if !own.is_empty() {
                tell(segment.id(), &own);
            }
        }
        Ok(())
    }

    /// All themes in order: from the top, those below a theme after it. Those that are set aside come among them.
    pub fn themes(&mut self) -> Result<Vec<ThemeView>, ProjectError> {
        let themes = self.theme_rows()?;
        let structure = self.structure()?;
        let belonging = self.belonging(&themes)?;
        let mut versions: BTreeMap<ThemeId, u32> = BTreeMap::new();
        for version in self.store.read().theme_versions(None)? {
            *versions.entry(version.theme).or_default() += 1;
        }
        if !themes.rows.is_empty() {
            self.attribute_passages()?;
        }
        let mut views = Vec::new();
        for (id, depth) in themes.tree.in_order() {
            let Some(row) = themes.rows.get(&id) else { continue };
            let counts = self.theme_counts(&themes, &belonging, id)?;
            views.push(ThemeView {
                shown: structure.shown_theme(&row.texts),
                set_aside_reason: structure.veiled(&row.set_aside_reason),
                depth,
                codes: themes.codes_of(id).to_vec(),
                questions: themes.questions.get(&id).cloned().unwrap_or_default(),
                counts,
                versions: versions.get(&id).copied().unwrap_or_default(),
                row: row.clone(),
            });
        }
        Ok(views)
    }

    fn theme_counts(
        &mut self,
        themes: &Themes,
        belonging: &Belonging,
        id: ThemeId,
    ) -> Result<ThemeCounts, ProjectError> {
        let structure = self.structure()?;
        let own = belonging.get(&id).map_or(&[][..], Vec::as_slice);
        let below = themes.rows.iter().filter(|(other, row)| {
            **other != id && row.status != ThemeStatus::SetAside && themes.tree.is_within(**other, id)
        });
        let mut all: BTreeSet<SegmentId> = own.iter().copied().collect();
        for (other, _) in below {
            all.extend(belonging.get(other).into_iter().flatten());
        }
        let mut cases: BTreeSet<CaseId> = BTreeSet::new();
        let mut people: BTreeSet<ParticipantId> = BTreeSet::new();
        let segments = self.segments()?;
        for share in all.iter().filter_map(|id| segments.get(*id)).flat_map(|segment| &segment.passage.shares) {
            cases.extend(&share.cases);
            people.extend(share.participant);
        }
        let said = |of: &dyn Fn(&EvidenceRow) -> bool| {
            let is_said =
                |segment: &&SegmentId| themes.evidence.get(&id).and_then(|rows| rows.get(segment)).is_some_and(of);
            count(own.iter().filter(is_said).count())
        };
        let role = |role: EvidenceRole| said(&|row| row.role == Some(role));
        Ok(ThemeCounts {
            extracts: count(all.len()),
            own: count(own.len()),
            reviewed: said(&|row| row.fit.is_some()),
            roles: [role(EvidenceRole::Supports), role(EvidenceRole::Complicates), role(EvidenceRole::Contradicts)],
            cases: structure.cases.iter().map(|case| case.id).filter(|case| cases.contains(case)).collect(),
            participants: count(people.len()),
        })
    }
}

impl Structure {
    /// The texts of a theme as they are shown.
    pub(crate) fn shown_theme(&self, texts: &ThemeTexts) -> ThemeTexts {
        ThemeTexts {
            name: self.veiled(&texts.name),
            claim: self.veiled(&texts.claim),
            central_concept: self.veiled(&texts.central_concept),
            includes: self.veiled(&texts.includes),
            excludes: self.veiled(&texts.excludes),
            story: self.veiled(&texts.story),
            answer: self.veiled(&texts.answer),
        }
    }
}
