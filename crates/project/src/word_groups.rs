//! Whose words are counted in lists of words: each voice of each source is a group. Knows no word.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashMap;
use sitat_analysis::WordGroup;
use sitat_model::{CaseId, Language, ParticipantId, Role, SourceId};

use crate::{Project, ProjectError};

/// Whose words are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Voices {
    /// Those of participants, and text that nobody says: what is counted everywhere else.
    #[default]
    Participants,
    /// Those of interviewers.
    Interviewers,
    /// Those of others who happen to speak.
    Others,
    /// All.
    All,
}

impl Voices {
    /// All of them, as they are offered.
    pub const ALL: [Self; 4] = [Self::Participants, Self::Interviewers, Self::Others, Self::All];

    /// Its name in files and options.
    pub fn name(self) -> &'static str {
        match self {
            Self::Participants => "participant",
            Self::Interviewers => "interviewer",
            Self::Others => "other",
            Self::All => "all",
        }
    }

    /// The choice of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|voices| voices.name() == name)
    }

    fn hold(self, role: Option<Role>) -> bool {
        match self {
            Self::Participants => matches!(role, None | Some(Role::Participant)),
            Self::Interviewers => role == Some(Role::Interviewer),
            Self::Others => role == Some(Role::Other),
            Self::All => true,
        }
    }
}

/// Which words are counted, and how they are listed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WordChoice {
    /// Whose.
    pub voices: Voices,
    /// Only words of this case.
    pub case: Option<CaseId>,
    /// Whether forms of one word are counted together.
    pub together: bool,
    /// Languages whose small words are left out; none: those of the sources.
    pub stop_languages: Option<BTreeSet<Language>>,
}

/// The voices whose words count.
pub(crate) struct WordGroups {
    pub(crate) groups: Vec<WordGroup>,
    /// By source and number of the turn, less one: the group and one, or 0 where nothing counts.
    of_turn: FxHashMap<SourceId, Vec<u32>>,
}

impl WordGroups {
    pub(crate) fn of(&self, source: SourceId, turn: u32) -> Option<u32> {
        let own = self.of_turn.get(&source)?.get((turn as usize).checked_sub(1)?)?;
        own.checked_sub(1)
    }
}

impl Project {
    /// The voices of a choice.
    pub(crate) fn word_groups(&mut self, choice: &WordChoice) -> Result<WordGroups, ProjectError> {
        let structure = self.structure()?;
        if let Some(case) = choice.case {
            structure.case(case)?;
        }
        let mut all = WordGroups { groups: Vec::new(), of_turn: FxHashMap::default() };
        for source in &structure.sources {
            let context = self.context(source.id)?;
            let mut known: BTreeMap<(Option<ParticipantId>, Vec<CaseId>), u32> = BTreeMap::new();
            let of_turn = context.turns.iter().map(|turn| {
                let speaker = turn.speaker.and_then(|speaker| context.speakers.get(&speaker));
                let own = speaker.map(|speaker| &speaker.cases).filter(|cases| !cases.is_empty());
                let cases = own.unwrap_or(&context.cases);
                let counts = choice.voices.hold(speaker.map(|speaker| speaker.role))
                    && choice.case.is_none_or(|wanted| cases.contains(&wanted));
                if !counts {
                    return 0;
                }
                let participant = speaker.and_then(|speaker| speaker.participant);
                *known.entry((participant, cases.clone())).or_insert_with(|| {
                    all.groups.push(WordGroup { source: source.id, participant, cases: cases.clone() });
                    u32::try_from(all.groups.len()).unwrap_or(u32::MAX)
                })
            });
            let of_turn = of_turn.collect();
            all.of_turn.insert(source.id, of_turn);
        }
        Ok(all)
    }

    /// The languages whose small words a list leaves out: those chosen, else those of the sources. Where one kind of
    /// Norwegian is spoken, the other is never far.
    pub(crate) fn stop_languages(&mut self, choice: &WordChoice) -> Result<BTreeSet<Language>, ProjectError> {
        if let Some(chosen) = &choice.stop_languages {
            return Ok(chosen.clone());
        }
        let structure = self.structure()?;
        let of_project = structure.project.language;
        let spoken = structure.sources.iter().filter(|source| source.language_tag.is_none());
        let mut languages: BTreeSet<Language> = spoken.map(|source| source.language.unwrap_or(of_project)).collect();
        if languages.iter().any(|language| *language != Language::English) {
            languages.extend([Language::Bokmål, Language::Nynorsk]);
        }
        Ok(languages)
    }
}
