//! What belongs behind a thesis beside its chapters: tables of cases and participants, how codes became themes, what
//! is sent to those who took part. People stand in it as they are shown everywhere.

mod case_table;
mod code_themes;
mod file_names;
mod member_check;
mod participant_table;

use sitat_export::{Report, report_docx, report_markdown};

pub use member_check::{MemberCheck, MemberCheckPart, MemberChecks};

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
}

impl Appendix {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Cases, Self::Participants, Self::CodesToThemes];

    /// Its name on the command line and on the wire.
    pub fn name(self) -> &'static str {
        match self {
            Self::Cases => "cases",
            Self::Participants => "participants",
            Self::CodesToThemes => "codes-to-themes",
        }
    }

    /// The one of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|own| own.name() == name)
    }
}

impl Project {
    /// Writes an appendix.
    ///
    /// # Errors
    /// Nothing is there that could stand in it, an ending that it cannot be written as, a file that may not be replaced.
    pub fn export_appendix(&mut self, target: &Target<'_>, what: Appendix) -> Result<Exported, ProjectError> {
        match what {
            Appendix::Cases => self.export_cases(target),
            Appendix::Participants => self.export_participants(target),
            Appendix::CodesToThemes => self.export_codes_to_themes(target),
        }
    }
}

/// The ending of a report's file, in small letters.
fn report_ending(target: &Target<'_>) -> Result<String, ProjectError> {
    let ending = target.kind(|ending| Some(ending.to_lowercase())).unwrap_or_default();
    if !["docx", "md"].contains(&ending.as_str()) {
        return Err(ProjectError::UnknownReport(target.path.to_owned()));
    }
    target.check()?;
    Ok(ending)
}

/// A report in the format of an ending.
fn report_bytes(report: &Report, ending: &str) -> Result<Vec<u8>, ProjectError> {
    Ok(if ending == "md" { report_markdown(report)? } else { report_docx(report)? })
}
