//! Checks of the method: what is missing or contradicts itself, and what is worth a thought.
//!
//! Each is computed from the project as it is, names the exact things it is about, and can be answered with a reason:
//! for one of them, or for the whole check. What cannot be computed is unknown, never fine. Nothing here blocks anything.

mod answers;
mod catalogue;
mod claiming;
mod coding;
mod defining;
mod familiarising;
mod making;
mod remaining;
mod reviewing;
mod writing;

use std::collections::BTreeMap;

use sitat_model::{
    Approach, CaseId, ClaimId, CodeId, CodeKind, Message, OutlinePartId, ParticipantId, ResearchQuestionId, SourceId,
    ThemeId,
};
use sitat_store::{CheckAnswerRow, MemoRow};

use crate::checks::writing::Written;
use crate::themes::{Belonging, ThemeView, Themes};
use crate::{Place, Project, ProjectError};
pub use catalogue::{Check, Threshold};
pub use remaining::{OpenTurn, Remains};

/// How a check stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CheckState {
    /// It has found something that nobody has answered.
    Open,
    /// All that it has found is answered, or it was answered as a whole.
    Answered,
    /// It has found nothing.
    Clear,
    /// It cannot be computed.
    Unknown,
}

impl CheckState {
    /// The name in files and on the wire.
    pub fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Answered => "answered",
            Self::Clear => "clear",
            Self::Unknown => "unknown",
        }
    }
}

/// Where something that a check has found is to be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CheckPlace {
    /// The project as a whole.
    Project,
    /// A source.
    Source(SourceId),
    /// Words in a source.
    Words(Place),
    /// A case.
    Case(CaseId),
    /// A participant.
    Participant(ParticipantId),
    /// A code.
    Code(CodeId),
    /// A theme.
    Theme(ThemeId),
    /// A claim.
    Claim(ClaimId),
    /// A research question.
    Question(ResearchQuestionId),
    /// A part of the outline.
    Part(OutlinePartId),
}

impl CheckPlace {
    /// What kind of thing it is, and its identity; the words of a source are told by the source.
    pub fn noun(self) -> (&'static str, i64) {
        match self {
            Self::Project => ("project", 1),
            Self::Source(id) => ("source", id.0),
            Self::Words(place) => ("source", place.source.0),
            Self::Case(id) => ("case", id.0),
            Self::Participant(id) => ("participant", id.0),
            Self::Code(id) => ("code", id.0),
            Self::Theme(id) => ("theme", id.0),
            Self::Claim(id) => ("claim", id.0),
            Self::Question(id) => ("research-question", id.0),
            Self::Part(id) => ("outline-part", id.0),
        }
    }
}

/// Something that a check has found.
#[derive(Clone, Debug, PartialEq)]
pub struct CheckItem {
    /// What tells it from the others of its check, also when it is found anew.
    pub key: String,
    /// The thing, by name.
    pub name: String,
    /// What there is to say of it; none where the check says it all.
    pub note: Option<Message>,
    /// Where it is to be seen.
    pub place: CheckPlace,
    /// Why it is meant to be so, where somebody has said that.
    pub answer: Option<String>,
}

impl CheckItem {
    fn new(key: impl Into<String>, name: impl Into<String>, place: CheckPlace) -> Self {
        Self { key: key.into(), name: name.into(), note: None, place, answer: None }
    }

    fn with(mut self, note: Message) -> Self {
        self.note = Some(note);
        self
    }
}

/// A check with what it has found.
#[derive(Clone, Debug, PartialEq)]
pub struct CheckView {
    /// Which.
    pub check: Check,
    /// How it stands.
    pub state: CheckState,
    /// What it has found.
    pub items: Vec<CheckItem>,
    /// What it says about them; of what cannot be computed, why.
    pub message: Message,
    /// Why all of it is meant to be so, where somebody has said that.
    pub answer: Option<String>,
}

/// What a check finds; none where it cannot be computed.
type Found = Option<Vec<CheckItem>>;

/// What all checks ask for, read once.
struct Ground {
    approach: Option<Approach>,
    thresholds: BTreeMap<Threshold, u32>,
    memos: Vec<MemoRow>,
    /// When each source was last declared coded, in whatever round and by whomever.
    passes: BTreeMap<SourceId, i64>,
    rows: Themes,
    /// The themes that are not set aside, in their order, and the extracts of each; none where no check asks for them.
    themes: Vec<ThemeView>,
    belonging: Belonging,
    /// What is written of the chapter; nothing where no check asks for it.
    written: Written,
}

/// From this stage on checks ask for themes.
const FIRST_OF_THEMES: u32 = 3;
/// In this stage checks ask for what is written.
const WRITING: u32 = 6;

impl Ground {
    fn threshold(&self, threshold: Threshold) -> u32 {
        self.thresholds.get(&threshold).copied().unwrap_or_else(|| threshold.preset())
    }
}

/// A share of a whole in per cent, rounded down.
fn percent(part: usize, whole: usize) -> u32 {
    u32::try_from(part.saturating_mul(100).checked_div(whole).unwrap_or_default()).unwrap_or(u32::MAX)
}

impl Project {
    fn ground(&mut self, with_themes: bool) -> Result<Ground, ProjectError> {
        let approach = self.method()?.approach;
        let rows = self.theme_rows()?;
        let (themes, belonging) = match with_themes {
            true => (self.themes_in_use()?, self.belonging(&rows)?),
            false => (Vec::new(), Belonging::new()),
        };
        let reader = self.store.read();
        let chosen = reader.check_thresholds()?.into_iter();
        Ok(Ground {
            approach,
            thresholds: chosen.filter_map(|(name, value)| Some((Threshold::from_name(&name)?, value))).collect(),
            memos: reader.memos()?,
            passes: reader.last_passes()?,
            rows,
            themes,
            belonging,
            written: Written::default(),
        })
    }

    /// The conventions that checks go by, with what each is now.
    pub fn thresholds(&mut self) -> Result<Vec<(Threshold, u32)>, ProjectError> {
        let ground = self.ground(false)?;
        Ok(Threshold::ALL.iter().map(|threshold| (*threshold, ground.threshold(*threshold))).collect())
    }

    /// What the checks find that make sense in the declared approach, in their order; of one stage, or of all.
    pub fn checks(&mut self, stage: Option<u32>) -> Result<Vec<CheckView>, ProjectError> {
        self.attribute_passages()?;
        let mut ground = self.ground(stage.is_none_or(|stage| stage >= FIRST_OF_THEMES))?;
        if stage.is_none_or(|stage| stage == WRITING) {
            ground.written = self.written_so_far()?;
        }
        let answers = self.store.read().check_answers()?;
        let mut views = Vec::new();
        for check in Check::ALL.iter().copied() {
            if stage.is_none_or(|stage| check.stage() == stage) && check.makes_sense(ground.approach) {
                let found = self.found(check, &ground)?;
                views.push(view(check, found, &answers));
            }
        }
        let structure = self.structure()?;
        for item in views.iter_mut().flat_map(|view| &mut view.items) {
            item.name = structure.veiled(&item.name);
        }
        Ok(views)
    }

    fn found(&mut self, check: Check, ground: &Ground) -> Result<Found, ProjectError> {
        match check {
            Check::Read => self.unread(ground),
            Check::HeldAgainstRecording => self.not_held_against_recording(),
            Check::UnknownSpeakers => self.unknown_speakers(),
            Check::NoCase => self.without_case(),
            Check::PossibleNames => self.possible_names(),
            Check::CodesBeforeNotes => self.codes_before_notes(ground),
            Check::Recordings => self.recordings_due(),
            Check::UntouchedTurns => self.untouched_turns(ground),
            Check::LateCodes => self.late_codes(ground),
            Check::Density => self.falling_density(ground),
            Check::NearNames => self.near_names(),
            Check::UnevenCodes => self.uneven_codes(ground),
            Check::NoDefinition => self.undefined_codes(ground),
            Check::Lengths => self.odd_lengths(ground),
            Check::InterviewersCoded => self.interviewers_coded(ground),
            Check::ExclusiveCodes => self.codes_of_one_family(CodeKind::Exclusive),
            Check::OrdinalCodes => self.codes_of_one_family(CodeKind::Ordinal),
            Check::Drift => self.drifting_codes(ground),
            Check::UnplacedCodes => self.unplaced_codes(ground),
            Check::NoMainPoint => self.without_main_point(ground),
            Check::OneCode => self.themes_of_one_code(ground),
            Check::OneQuestion => self.themes_of_one_question(ground),
            Check::TopicName => self.topic_names(ground),
            Check::OneCase => self.themes_of_one_case(ground),
            Check::NotReviewed => self.not_reviewed(ground),
            Check::ManyMisfits => self.many_misfits(ground),
            Check::SharedExtracts => self.shared_extracts(ground),
            Check::NotRevisited => self.not_revisited(ground),
            Check::NothingAgainst => self.nothing_against(ground),
            Check::Thin => self.thin_themes(ground),
            Check::LongDefinition => self.long_definitions(ground),
            Check::NoExcludes => self.without_excludes(ground),
            Check::SameDefinitions => self.same_definitions(ground),
            Check::BareName => self.bare_names(ground),
            Check::DeepThemes => self.deep_themes(ground),
            Check::QuestionWithoutTheme => self.questions_without_theme(),
            Check::ManyThemes => self.many_themes(ground),
            Check::ChangedSinceReview => self.changed_since_review(ground),
            Check::Voices => self.loud_voices(ground),
            Check::NamesInExtracts => self.names_in_extracts(ground),
            Check::Wording => self.unsuited_wording(ground),
            Check::ClaimScope => self.claims_too_far(),
            Check::ClaimWithoutEvidence => self.claims_without_evidence(),
            Check::OldMap => self.old_map(ground),
            Check::OwnWords => Ok(writing::without_own_words(ground)),
            Check::ChangedQuotes => Ok(writing::changed_quotes(ground)),
            Check::UnknownExcerpts => Ok(writing::unknown_excerpts(ground)),
            Check::OpenQuestions => self.open_questions(ground),
            Check::Figures => Ok(writing::wrong_figures(ground)),
        }
    }
}

/// A check as it stands with the answers to it.
fn view(check: Check, found: Found, answers: &[CheckAnswerRow]) -> CheckView {
    let own: Vec<&CheckAnswerRow> = answers.iter().filter(|row| row.check == check.id()).collect();
    let to = |key: &str| own.iter().find(|row| row.item == key).map(|row| row.reason.clone());
    let answer = to("");
    let is_known = found.is_some();
    let mut items = found.unwrap_or_default();
    for item in &mut items {
        item.answer = to(&item.key);
    }
    let open = items.iter().filter(|item| item.answer.is_none()).count();
    let state = match (is_known, items.is_empty(), answer.is_some() || open == 0) {
        (false, ..) => CheckState::Unknown,
        (true, true, _) => CheckState::Clear,
        (true, false, true) => CheckState::Answered,
        (true, false, false) => CheckState::Open,
    };
    let message = match is_known {
        true => Message::new(check.message_key()).with("count", if open == 0 { items.len() } else { open }),
        false => Message::new(check.unknown_key()),
    };
    CheckView { check, state, items, message, answer }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(key: &str) -> CheckItem {
        CheckItem::new(key, key, CheckPlace::Project)
    }

    fn answer(item: &str) -> CheckAnswerRow {
        CheckAnswerRow { check: "C1.4".to_owned(), item: item.to_owned(), reason: "Med vilje".to_owned() }
    }

    #[test]
    fn a_check_is_answered_when_all_it_has_found_is() {
        let state = |items: &[&str], answers: &[CheckAnswerRow]| {
            view(Check::NoCase, Some(items.iter().copied().map(item).collect()), answers).state
        };
        assert_eq!(state(&[], &[]), CheckState::Clear);
        assert_eq!(state(&[], &[answer("")]), CheckState::Clear);
        assert_eq!(state(&["a", "b"], &[]), CheckState::Open);
        assert_eq!(state(&["a", "b"], &[answer("a"), answer("c")]), CheckState::Open);
        assert_eq!(state(&["a", "b"], &[answer("a"), answer("b")]), CheckState::Answered);
        assert_eq!(state(&["a", "b"], &[answer("")]), CheckState::Answered);
        let other = CheckAnswerRow { check: "C1.3".to_owned(), ..answer("") };
        assert_eq!(state(&["a"], &[other]), CheckState::Open);
    }

    #[test]
    fn what_cannot_be_computed_is_unknown_even_if_answered() {
        assert_eq!(view(Check::NoCase, None, &[answer("")]).state, CheckState::Unknown);
    }

    #[test]
    fn shares_of_nothing_are_nothing() {
        assert_eq!((percent(1, 3), percent(0, 0), percent(2, 2)), (33, 0, 100));
    }
}
