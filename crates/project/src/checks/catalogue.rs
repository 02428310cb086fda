//! All checks by their numbers, and the conventions that they go by.
//!
//! What each of them looks for, and where it comes from, stands in `docs/guide`, in three languages; in which approaches
//! it makes sense is told here.

use sitat_analysis::FindingKind;
use sitat_model::Approach;

use crate::ProjectError;

macro_rules! checks {
    ($($(#[$doc:meta])* $variant:ident => $id:literal, $key:literal, $kind:ident, $approaches:expr;)+) => {
        /// A check. Its number begins with the stage it belongs to.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Check {
            $($(#[$doc])* $variant,)+
        }

        impl Check {
            /// All of them, by number.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// Its number in files and on the wire: `C2.4`.
            pub fn id(self) -> &'static str {
                match self {
                    $(Self::$variant => $id,)+
                }
            }

            /// The key of what it says about what it has found.
            pub fn message_key(self) -> &'static str {
                match self {
                    $(Self::$variant => $key,)+
                }
            }

            /// Whether it finds facts or asks.
            pub fn kind(self) -> FindingKind {
                match self {
                    $(Self::$variant => FindingKind::$kind,)+
                }
            }

            /// The approaches that it makes sense in; `None`: in all.
            fn approaches(self) -> Option<&'static [Approach]> {
                match self {
                    $(Self::$variant => $approaches,)+
                }
            }
        }
    };
}

const REFLEXIVE: Option<&[Approach]> = Some(&[Approach::Reflexive]);
const WITH_CODEBOOK: Option<&[Approach]> = Some(&[Approach::Framework, Approach::CodingReliability]);

checks! {
    /// Sources that nobody has declared read, or without a note.
    Read => "C1.1", "check-read", Fact, None;
    /// Transcripts of which nobody says whether they were held against the recording.
    HeldAgainstRecording => "C1.2", "check-held-against-recording", Fact, None;
    /// Labels of whom it is not known who they are.
    UnknownSpeakers => "C1.3", "check-unknown-speakers", Fact, None;
    /// Sources in no case.
    NoCase => "C1.4", "check-no-case", Fact, None;
    /// Words that may be names and are not in the list.
    PossibleNames => "C1.5", "check-possible-names", Fact, None;
    /// Codes made out of the material before anything was noted of it.
    CodesBeforeNotes => "C1.6", "check-codes-before-notes", Question, None;
    /// Recordings past their day, or deleted before the transcript was held against them.
    Recordings => "C1.7", "check-recordings", Fact, None;
    /// Turns that are neither coded nor looked at.
    UntouchedTurns => "C2.1", "check-untouched-turns", Fact, None;
    /// Codes that came after a source was last gone through.
    LateCodes => "C2.2", "check-late-codes", Fact, None;
    /// Less coded in what was coded last.
    Density => "C2.3", "check-density", Question, None;
    /// Codes with nearly the same name.
    NearNames => "C2.4", "check-near-names", Question, None;
    /// Codes with one extract, or a great part of all.
    UnevenCodes => "C2.5", "check-uneven-codes", Question, None;
    /// Codes that are used and not defined.
    NoDefinition => "C2.6", "check-no-definition", Fact, WITH_CODEBOOK;
    /// Very short and very long extracts.
    Lengths => "C2.7", "check-lengths", Question, None;
    /// Coded words of interviewers.
    InterviewersCoded => "C2.8", "check-interviewers-coded", Fact, None;
    /// Two codes on the same words of which only one can fit.
    ExclusiveCodes => "C2.9", "check-exclusive-codes", Fact, None;
    /// Two codes of an ordered family on the same words.
    OrdinalCodes => "C2.10", "check-ordinal-codes", Question, None;
    /// Codes whose first and last passages nobody has held against each other.
    Drift => "C2.11", "check-drift", Question, None;
    /// Codes that are in no theme and in no tray.
    UnplacedCodes => "C3.1", "check-unplaced-codes", Fact, None;
    /// Candidates without their main point.
    NoMainPoint => "C3.2", "check-no-main-point", Question, None;
    /// Themes that are one code.
    OneCode => "C3.3", "check-one-code", Question, None;
    /// Themes whose extracts answer one question.
    OneQuestion => "C3.4", "check-one-question", Question, REFLEXIVE;
    /// Names that read like topics.
    TopicName => "C3.5", "check-topic-name", Question, REFLEXIVE;
    /// Themes in one case only.
    OneCase => "C3.6", "check-one-case", Question, None;
    /// Extracts that nobody has held against their theme.
    NotReviewed => "C4.1", "check-not-reviewed", Fact, None;
    /// Themes with many extracts that do not fit.
    ManyMisfits => "C4.2", "check-many-misfits", Question, None;
    /// Themes that share extracts.
    SharedExtracts => "C4.3", "check-shared-extracts", Question, None;
    /// Sources that were not gone through since a theme changed.
    NotRevisited => "C4.4", "check-not-revisited", Fact, None;
    /// Themes that nothing complicates.
    NothingAgainst => "C4.5", "check-nothing-against", Question, None;
    /// Themes that few carry.
    Thin => "C4.6", "check-thin", Question, None;
    /// A map that is older than the themes.
    OldMap => "C4.7", "check-old-map", Fact, None;
    /// Long definitions.
    LongDefinition => "C5.1", "check-long-definition", Question, None;
    /// Themes that exclude nothing.
    NoExcludes => "C5.2", "check-no-excludes", Question, None;
    /// Themes defined in nearly the same words.
    SameDefinitions => "C5.3", "check-same-definitions", Question, None;
    /// Names that are those of codes or questions, or a bare word.
    BareName => "C5.4", "check-bare-name", Question, None;
    /// Themes below themes below themes.
    DeepThemes => "C5.5", "check-deep-themes", Question, None;
    /// Research questions without a theme.
    QuestionWithoutTheme => "C5.6", "check-question-without-theme", Fact, None;
    /// Many themes for the length of the report.
    ManyThemes => "C5.7", "check-many-themes", Question, None;
    /// Themes that changed since they were reviewed.
    ChangedSinceReview => "C5.8", "check-changed-since-review", Fact, None;
    /// Extracts without own words around them.
    OwnWords => "C6.1", "check-own-words", Question, None;
    /// Few voices with most of the quotes.
    Voices => "C6.2", "check-voices", Question, None;
    /// Quotes that differ from their sources.
    ChangedQuotes => "C6.3", "check-changed-quotes", Fact, None;
    /// Names in extracts that go into the report.
    NamesInExtracts => "C6.4", "check-names-in-extracts", Fact, None;
    /// Words that do not sit with the declared approach.
    Wording => "C6.5", "check-wording", Question, None;
    /// Excerpt ids that nothing has.
    UnknownExcerpts => "C6.6", "check-unknown-excerpts", Fact, None;
    /// Claims that reach further than their evidence.
    ClaimScope => "C6.7", "check-claim-scope", Fact, None;
    /// Questions that are still open.
    OpenQuestions => "C6.8", "check-open-questions", Question, None;
    /// Figures that differ from the attribute they come from.
    Figures => "C6.9", "check-figures", Fact, None;
    /// Claims that no passage carries.
    ClaimWithoutEvidence => "C6.10", "check-claim-without-evidence", Fact, None;
}

impl Check {
    /// Finds the check of a number.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|check| check.id().eq_ignore_ascii_case(id))
    }

    /// The check of a number, which must be there.
    pub fn named(id: &str) -> Result<Self, ProjectError> {
        Self::from_id(id).ok_or_else(|| ProjectError::not_found("check", id))
    }

    /// The stage it belongs to, from 1 to 6.
    pub fn stage(self) -> u32 {
        self.id().chars().nth(1).and_then(|digit| digit.to_digit(10)).unwrap_or(1)
    }

    /// The key of why it cannot be computed, where it cannot.
    pub(super) fn unknown_key(self) -> &'static str {
        match self {
            Self::PossibleNames | Self::NamesInExtracts => "check-unknown-names",
            Self::OneQuestion => "check-unknown-questions",
            Self::OldMap => "check-unknown-map",
            Self::ManyThemes => "check-unknown-length",
            Self::Voices => "check-unknown-quotes",
            _ => "check-unknown-outline",
        }
    }

    /// Whether it makes sense in an approach. Where none is declared, those that ask for one are left out.
    pub fn makes_sense(self, approach: Option<Approach>) -> bool {
        self.approaches().is_none_or(|own| approach.is_some_and(|approach| own.contains(&approach)))
    }
}

macro_rules! thresholds {
    ($($(#[$doc:meta])* $variant:ident => $name:literal, $check:ident, $preset:literal;)+) => {
        /// A convention that a check goes by: Sitat's, until somebody chooses another one.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Threshold {
            $($(#[$doc])* $variant,)+
        }

        impl Threshold {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// Its name in files and on the wire; that of its label is `threshold-NAME`.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }

            /// The check that goes by it.
            pub fn check(self) -> Check {
                match self {
                    $(Self::$variant => Check::$check,)+
                }
            }

            /// What it is unless somebody says otherwise.
            pub fn preset(self) -> u32 {
                match self {
                    $(Self::$variant => $preset,)+
                }
            }
        }
    };
}

thresholds! {
    /// Turns of fewer words are not asked for.
    TurnWords => "turn-words", UntouchedTurns, 4;
    /// Below this share of what was coded at first, in per cent.
    Density => "density", Density, 50;
    /// From so many codes on.
    ManyCodes => "many-codes", UnevenCodes, 20;
    /// More of all extracts than this, in per cent.
    CodeShare => "code-share", UnevenCodes, 15;
    /// Used so often without a definition.
    Uses => "uses", NoDefinition, 3;
    /// Extracts of fewer words.
    ShortExtract => "short-extract", Lengths, 4;
    /// Extracts of more words.
    LongExtract => "long-extract", Lengths, 400;
    /// From so many extracts on.
    DriftExtracts => "drift-extracts", Drift, 10;
    /// Days between the first and the last of them.
    DriftDays => "drift-days", Drift, 14;
    /// From so many extracts on.
    ThemeExtracts => "theme-extracts", OneQuestion, 5;
    /// So much of a theme answers one question, in per cent.
    QuestionShare => "question-share", OneQuestion, 80;
    /// More of a theme's extracts than this do not fit, in per cent.
    Misfits => "misfits", ManyMisfits, 20;
    /// More in common than this, in hundredths of all that two themes hold.
    Shared => "shared", SharedExtracts, 30;
    /// Fewer of all participants than this, in per cent.
    Thin => "thin", Thin, 20;
    /// Words of a definition.
    DefinitionWords => "definition-words", LongDefinition, 60;
    /// So many of the words of two definitions are the same, in per cent.
    SameWords => "same-words", SameDefinitions, 60;
    /// Levels of themes.
    Levels => "levels", DeepThemes, 3;
    /// How many words the report may have; 0: not said.
    ReportWords => "report-words", ManyThemes, 0;
    /// Words of the report that a theme needs.
    ThemeWords => "theme-words", ManyThemes, 1500;
    /// Own words are less of a section than this, in per cent.
    OwnWords => "own-words", OwnWords, 50;
    /// More of all quotes from one voice than this, in per cent.
    OneVoice => "one-voice", Voices, 40;
    /// More from two voices than this, in per cent.
    TwoVoices => "two-voices", Voices, 50;
    /// From so many participants on two voices are told.
    VoicesFrom => "voices-from", Voices, 5;
}

impl Threshold {
    /// Finds the convention of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|own| own.name() == name)
    }

    /// The convention of a name, which must be there.
    pub fn named(name: &str) -> Result<Self, ProjectError> {
        Self::from_name(name).ok_or_else(|| ProjectError::not_found("threshold", name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_come_in_their_order_and_are_found_again() {
        let number = |check: &Check| {
            let (stage, place) = check.id()[1..].split_once('.').unwrap();
            (stage.parse::<u32>().unwrap(), place.parse::<u32>().unwrap())
        };
        let numbers: Vec<(u32, u32)> = Check::ALL.iter().map(number).collect();
        assert!(numbers.is_sorted());
        assert_eq!(numbers.len(), 49);
        assert!(Check::ALL.iter().all(|check| Check::from_id(check.id()) == Some(*check)));
        assert!(Check::ALL.iter().all(|check| number(check).0 == check.stage()));
        assert_eq!(Check::from_id("c6.10"), Some(Check::ClaimWithoutEvidence));
        assert_eq!(Check::from_id("C7.1"), None);
    }

    #[test]
    fn what_asks_for_an_approach_is_left_out_without_one() {
        assert!(Check::OneQuestion.makes_sense(Some(Approach::Reflexive)));
        assert!(!Check::OneQuestion.makes_sense(Some(Approach::Framework)));
        assert!(!Check::NoDefinition.makes_sense(None));
        assert!(Check::Read.makes_sense(None));
    }

    #[test]
    fn conventions_are_found_by_name() {
        assert!(Threshold::ALL.iter().all(|own| Threshold::from_name(own.name()) == Some(*own)));
    }
}
