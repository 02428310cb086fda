//! What belongs behind a thesis beside its chapters: tables of cases and participants, how codes became themes, what
//! is sent to those who took part. People stand in it as they are shown everywhere.

mod case_profiles;
mod case_table;
mod checklists;
mod code_themes;
mod file_names;
mod member_check;
mod participant_table;
mod transcripts;

use sitat_model::Language;

pub(crate) use case_table::{attribute_heading, written_value};
pub use checklists::Checklist;
pub(crate) use member_check::covered;
pub use member_check::{MemberCheck, MemberCheckPart, MemberChecks};
pub use transcripts::TranscriptForm;

use crate::{Exported, Project, ProjectError, Target};

/// A table or text that an appendix is made of, as a whole and without choices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Appendix {
    /// Cases with their attributes.
    Cases,
    /// Participants with what can be told of them.
    Participants,
    /// Which code is in which theme.
    CodesToThemes,
    /// A page about each case.
    CaseProfiles,
    /// A list of what a report tells, filled with what the project knows.
    Checklist(Checklist),
}

impl Appendix {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 7] = [
        Self::Cases,
        Self::Participants,
        Self::CodesToThemes,
        Self::CaseProfiles,
        Self::Checklist(Checklist::Coreq),
        Self::Checklist(Checklist::Srqr),
        Self::Checklist(Checklist::Rtarg),
    ];

    /// Its name on the command line and on the wire.
    pub fn name(self) -> &'static str {
        match self {
            Self::Cases => "cases",
            Self::Participants => "participants",
            Self::CodesToThemes => "codes-to-themes",
            Self::CaseProfiles => "case-profiles",
            Self::Checklist(list) => list.name(),
        }
    }

    /// The one of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|own| own.name() == name)
    }
}

impl Project {
    /// Writes an appendix; a checklist in a language, if one is given, the others in the project's.
    ///
    /// # Errors
    /// Nothing is there that could stand in it, an ending that it cannot be written as, a file that may not be replaced.
    pub fn export_appendix(
        &mut self,
        target: &Target<'_>,
        what: Appendix,
        language: Option<Language>,
    ) -> Result<Exported, ProjectError> {
        match what {
            Appendix::Cases => self.export_cases(target),
            Appendix::Participants => self.export_participants(target),
            Appendix::CodesToThemes => self.export_codes_to_themes(target),
            Appendix::CaseProfiles => self.export_case_profiles(target),
            Appendix::Checklist(list) => self.export_checklist(target, list, language),
        }
    }
}
