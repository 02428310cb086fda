//! The life of a project: on what ground it holds personal data, who answers for it and has access, and when it ends.
//!
//! Nothing here stops anybody from working: what is near or past is told, once, where it can be seen.

use sitat_model::{SourceId, parse_date};
use sitat_store::{AccessRow, LifeRow};

use crate::{Operation, Outcome, Project, ProjectError};

/// So many days before the last one it is told that the project ends.
const NEAR: i32 = 30;

/// What is said about the life of a project.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProjectLife {
    /// Ground, institution and days. Days may be written as people write them when this is said anew.
    pub row: LifeRow,
    /// Who has access, in their order.
    pub access: Vec<AccessRow>,
}

/// Something that is near or past, with the day as `YYYY-MM-DD`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LifeReminder {
    /// The project ends within thirty days.
    EndsSoon {
        /// The last day.
        on: String,
    },
    /// The project should have ended.
    Ended {
        /// The last day.
        on: String,
    },
    /// Recordings should have been deleted.
    RecordingsDue {
        /// The earliest day.
        on: String,
        /// How many.
        count: u32,
    },
}

impl LifeReminder {
    /// Its name on the wire and in texts.
    pub fn name(&self) -> &'static str {
        match self {
            Self::EndsSoon { .. } => "ends-soon",
            Self::Ended { .. } => "ended",
            Self::RecordingsDue { .. } => "recordings-due",
        }
    }

    /// The day, `YYYY-MM-DD`.
    pub fn on(&self) -> &str {
        match self {
            Self::EndsSoon { on } | Self::Ended { on } | Self::RecordingsDue { on, .. } => on,
        }
    }

    /// How many things it is about.
    pub fn count(&self) -> u32 {
        match self {
            Self::RecordingsDue { count, .. } => *count,
            Self::EndsSoon { .. } | Self::Ended { .. } => 1,
        }
    }
}

/// What is known about the recording of a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordingLife {
    /// The source.
    pub source: SourceId,
    /// How the source is shown.
    pub name: String,
    /// Whether a recording is linked.
    pub is_linked: bool,
    /// When it is to be deleted: as said of the interview, else of the project; `YYYY-MM-DD`.
    pub planned_on: Option<String>,
    /// When it was deleted, `YYYY-MM-DD`.
    pub deleted_on: Option<String>,
}

/// A day as it is stored; blank: none.
fn day(written: Option<&str>) -> Result<Option<String>, ProjectError> {
    match written.map(str::trim).filter(|written| !written.is_empty()) {
        None => Ok(None),
        Some(written) => match parse_date(written) {
            Some(day) => Ok(Some(day)),
            None => Err(ProjectError::BadDay { written: written.to_owned() }),
        },
    }
}

impl Project {
    /// What is said about the life of the project.
    pub fn life(&mut self) -> Result<ProjectLife, ProjectError> {
        let reader = self.store.read();
        Ok(ProjectLife { row: reader.life()?, access: reader.access()? })
    }

    /// Says anew what the life of the project is, and who has access. A row of the list without a name is left out.
    ///
    /// # Errors
    /// A day that is none, and an end before the beginning.
    pub fn describe_life(&mut self, life: &ProjectLife) -> Result<Outcome<()>, ProjectError> {
        let before = self.life()?;
        let trim = |words: &str| words.trim().to_owned();
        let row = LifeRow {
            controller: trim(&life.row.controller),
            ethics_reference: trim(&life.row.ethics_reference),
            legal_basis: life.row.legal_basis,
            legal_basis_note: trim(&life.row.legal_basis_note),
            storage_class: life.row.storage_class,
            storage_note: trim(&life.row.storage_note),
            starts_on: day(life.row.starts_on.as_deref())?,
            ends_on: day(life.row.ends_on.as_deref())?,
            recordings_deletion_planned_on: day(life.row.recordings_deletion_planned_on.as_deref())?,
        };
        in_order(row.starts_on.as_deref(), row.ends_on.as_deref())?;
        let mut access = Vec::new();
        for own in life.access.iter().filter(|own| !own.name.trim().is_empty()) {
            let (since, until) = (day(own.since.as_deref())?, day(own.until.as_deref())?);
            in_order(since.as_deref(), until.as_deref())?;
            access.push(AccessRow { name: trim(&own.name), role: trim(&own.role), since, until });
        }
        self.transact(Operation::DescribeLife, None, |action| {
            action.writer.describe("", 1);
            if row != before.row {
                action.writer.set_life(&row)?;
            }
            if access != before.access {
                let named: Vec<(String, AccessRow)> = access.into_iter().map(|own| (action.guid(), own)).collect();
                action.writer.set_access(&named)?;
            }
            Ok(())
        })
    }

    /// What is known about the recordings of interviews: those that are linked, and those of which somebody says when
    /// they are or were deleted.
    pub fn recordings_life(&mut self) -> Result<Vec<RecordingLife>, ProjectError> {
        let structure = self.structure()?;
        let mut all = self.unnamed_recordings()?;
        for own in &mut all {
            own.name = structure.shown_source(own.source)?;
        }
        Ok(all)
    }

    /// The same without what the sources are called.
    fn unnamed_recordings(&self) -> Result<Vec<RecordingLife>, ProjectError> {
        let reader = self.store.read();
        let (mut interviews, planned) = (reader.interviews()?, reader.life()?.recordings_deletion_planned_on);
        let linked = reader.recorded_sources()?;
        linked.iter().for_each(|source| {
            interviews.entry(*source).or_default();
        });
        let all = interviews.into_iter().map(|(source, said)| RecordingLife {
            source,
            name: String::new(),
            is_linked: linked.contains(&source),
            planned_on: said.deletion_planned_on,
            deleted_on: said.deleted_on,
        });
        let is_known = |own: &RecordingLife| own.is_linked || own.planned_on.is_some() || own.deleted_on.is_some();
        let known = all.filter(is_known);
        Ok(known.map(|own| RecordingLife { planned_on: own.planned_on.or_else(|| planned.clone()), ..own }).collect())
    }

    /// What is near or past today.
    pub fn life_reminders(&mut self) -> Result<Vec<LifeReminder>, ProjectError> {
        let today = self.surroundings.today();
        let soon = self.surroundings.days_from_now(NEAR);
        let mut reminders = Vec::new();
        match self.life()?.row.ends_on {
            Some(on) if on < today => reminders.push(LifeReminder::Ended { on }),
            Some(on) if on <= soon => reminders.push(LifeReminder::EndsSoon { on }),
            _ => {}
        }
        let due = self.unnamed_recordings()?.into_iter().filter(|own| own.deleted_on.is_none());
        let mut days: Vec<String> = due.filter_map(|own| own.planned_on).filter(|on| *on < today).collect();
        days.sort();
        let count = crate::exporting::count(days.len());
        reminders.extend(days.into_iter().next().map(|on| LifeReminder::RecordingsDue { on, count }));
        Ok(reminders)
    }
}

fn in_order(first: Option<&str>, last: Option<&str>) -> Result<(), ProjectError> {
    match (first, last) {
        (Some(first), Some(last)) if last < first => {
            Err(ProjectError::EndsBeforeItStarts { first: first.to_owned(), last: last.to_owned() })
        }
        _ => Ok(()),
    }
}
