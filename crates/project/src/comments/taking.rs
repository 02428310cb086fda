//! Taking in the comments of a file: by identity, in one step, the same however often and in whatever order.

use std::collections::BTreeMap;
use std::path::Path;

use sitat_import::{CommentFileError, FileComment, read_comments};
use sitat_model::CommentId;
use sitat_store::CommentRow;

use super::{CommentError, CommentStanding};
use crate::withdrawing::TAKEN_OUT;
use crate::{Operation, Outcome, Project, ProjectError};

/// Megabytes of a file of comments; a thousand of them have less than one.
const LIMIT: u32 = 16;

/// What becomes of a comment of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CommentFate {
    /// It is taken.
    New,
    /// Its newer text is taken.
    Newer,
    /// It is here already.
    Same,
    /// It was changed here since it came; that stays.
    ChangedHere,
    /// It was deleted here, and stays so.
    DeletedHere,
}

impl CommentFate {
    /// The name on the wire and the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Newer => "newer",
            Self::Same => "same",
            Self::ChangedHere => "changed-here",
            Self::DeletedHere => "deleted-here",
        }
    }
}

/// A comment of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenComment {
    /// What becomes of it.
    pub fate: CommentFate,
    /// How what it stands on is by now.
    pub standing: CommentStanding,
    /// What it stands on, by its present name or the one that it had.
    pub name: String,
    /// Who says it.
    pub author: String,
    /// What is said, as it is shown.
    pub text: String,
}

/// What taking in a file comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CommentsTaken {
    /// All comments of the file, in its order.
    pub comments: Vec<TakenComment>,
}

impl CommentsTaken {
    /// How many have this fate.
    pub fn count(&self, fate: CommentFate) -> u32 {
        u32::try_from(self.comments.iter().filter(|own| own.fate == fate).count()).unwrap_or(u32::MAX)
    }
}

/// What of two states of a comment is the later one; where both say the same time, the words decide, so that the order
/// in which they come does not.
fn rank(row: &CommentRow) -> (i64, &str) {
    (row.changed_at, &row.text)
}

fn is_changed_here(own: &CommentRow) -> bool {
    own.changed_at != own.came_at.unwrap_or(own.created_at)
}

/// What becomes of a comment that is here when another state of it comes.
pub(crate) fn joined(own: &CommentRow, other: &CommentRow) -> (CommentFate, Option<CommentRow>) {
    if rank(other) <= rank(own) {
        return (CommentFate::Same, None);
    }
    if is_changed_here(own) {
        return (CommentFate::ChangedHere, None);
    }
    let (id, settled) = (own.id, own.settled.clone());
    (CommentFate::Newer, Some(CommentRow { id, settled, came_at: Some(other.changed_at), ..other.clone() }))
}

fn milliseconds(written: &str) -> Option<i64> {
    written.parse::<jiff::Timestamp>().ok().map(jiff::Timestamp::as_millisecond)
}

fn row_of(own: FileComment) -> Option<CommentRow> {
    let changed_at = milliseconds(&own.changed_at)?;
    Some(CommentRow {
        id: CommentId(0),
        guid: own.guid,
        on: own.on,
        on_guid: own.on_guid,
        on_name: own.name,
        words: own.words,
        text: own.text,
        author: own.author,
        created_at: milliseconds(&own.created_at).unwrap_or(changed_at),
        changed_at,
        came_at: Some(changed_at),
        settled: None,
    })
}

/// What is to be written, and what to tell of it.
struct Plan {
    told: CommentsTaken,
    /// By identity: whether it is new, and its place in the file.
    rows: BTreeMap<String, (bool, usize, CommentRow)>,
}

impl Project {
    /// What taking in a file of comments would do. Nothing is changed.
    pub fn preview_take_comments(&mut self, path: &Path) -> Result<CommentsTaken, ProjectError> {
        Ok(self.plan_comments(path)?.told)
    }

    /// Takes in the comments of a file, as one step.
    pub fn take_comments(&mut self, path: &Path) -> Result<Outcome<CommentsTaken>, ProjectError> {
        let plan = self.plan_comments(path)?;
        let mut authors: Vec<&str> = plan.rows.values().map(|(_, _, row)| row.author.as_str()).collect();
        authors.sort_unstable();
        authors.dedup();
        let subject = authors.join(", ");
        let mut rows: Vec<_> = plan.rows.values().collect();
        rows.sort_by_key(|(_, place, _)| *place);
        self.transact(Operation::TakeComments, None, |action| {
            action.writer.describe(subject, rows.len());
            for (is_new, _, row) in rows {
                if *is_new {
                    action.writer.insert_comment(row)?;
                } else {
                    action.writer.update_comment(row)?;
                }
            }
            Ok(plan.told)
        })
    }

    fn plan_comments(&mut self, path: &Path) -> Result<Plan, ProjectError> {
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let read = read_file(path, &file)?;
        if read.project != self.guid()? {
            return Err(CommentError::OtherProject { file }.into());
        }
        let known = self.store.read().comments()?;
        let known: BTreeMap<&str, &CommentRow> = known.iter().map(|row| (row.guid.as_str(), row)).collect();
        let removed = self.store.read().removed_guids()?;
        let said = self.withdrawn_words()?;
        let mut plan = Plan { told: CommentsTaken::default(), rows: BTreeMap::new() };
        for (place, own) in read.comments.into_iter().enumerate() {
            let damaged = || CommentError::DamagedFile { file: file.clone(), number: place + 1 };
            let mut row = row_of(own).ok_or_else(damaged)?;
            let matcher = self.hidden_names()?;
            let mut view = self.view_of_comment(row.clone(), &matcher)?;
            if let Some(said) = &said {
                // Words that somebody has taken back do not return by way of a comment.
                if view.standing != CommentStanding::There && !row.words.is_empty() {
                    TAKEN_OUT.clone_into(&mut row.words);
                }
                for own in said {
                    if let Some((text, _)) = own.cut(&row.text) {
                        row.text = text;
                    }
                }
                view = self.view_of_comment(row.clone(), &matcher)?;
            }
            let before = plan.rows.get(&row.guid).map(|(_, _, row)| row).or(known.get(row.guid.as_str()).copied());
            let fate = match before {
                Some(before) => {
                    let (fate, after) = joined(before, &row);
                    if let Some(after) = after {
                        let is_new = !known.contains_key(row.guid.as_str());
                        plan.rows.insert(row.guid.clone(), (is_new, place, after));
                    }
                    fate
                }
                None if removed.contains(&row.guid) => CommentFate::DeletedHere,
                None => {
                    plan.rows.insert(row.guid.clone(), (true, place, row));
                    CommentFate::New
                }
            };
            let (standing, name) = (view.standing, view.name);
            let (author, text) = (view.row.author, view.shown);
            plan.told.comments.push(TakenComment { fate, standing, name, author, text });
        }
        Ok(plan)
    }

    /// What those have said who have withdrawn, as far as it is still known; `None`: nobody has.
    fn withdrawn_words(&mut self) -> Result<Option<Vec<crate::said::Said>>, ProjectError> {
        let structure = self.structure()?;
        let gone: Vec<_> = structure.participants.iter().filter(|person| person.withdrawn_at.is_some()).collect();
        if gone.is_empty() {
            return Ok(None);
        }
        let mut all = Vec::new();
        for person in gone.into_iter().filter(|person| person.erased_at.is_none()) {
            all.push(self.words_of(person.id)?.said);
        }
        Ok(Some(all))
    }
}

fn read_file(path: &Path, file: &str) -> Result<sitat_import::CommentFile, ProjectError> {
    let cannot = |error: std::io::Error| ProjectError::CannotRead { path: path.to_owned(), reason: error.to_string() };
    let about = std::fs::metadata(path).map_err(cannot)?;
    let other = || CommentError::OtherFile { file: file.to_owned() };
    if !about.is_file() {
        return Err(other().into());
    }
    if about.len() > u64::from(LIMIT) << 20 {
        let megabytes = u32::try_from(about.len() >> 20).unwrap_or(u32::MAX);
        return Err(CommentError::TooLarge { file: file.to_owned(), megabytes, limit: LIMIT }.into());
    }
    let bytes = std::fs::read(path).map_err(cannot)?;
    read_comments(&bytes).map_err(|error| match error {
        CommentFileError::Other => other().into(),
        CommentFileError::Damaged { number } => CommentError::DamagedFile { file: file.to_owned(), number }.into(),
        CommentFileError::Newer { .. } => CommentError::NewerFile { file: file.to_owned() }.into(),
    })
}
