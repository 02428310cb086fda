//! Comments of somebody who reads the work, on what it is made of: written, changed, answered and settled. A comment
//! stays when what it stood on goes.

mod copy;
mod taking;

use std::collections::BTreeSet;

use sitat_analysis::{ListedName, NameMatcher};
use sitat_model::{CommentId, MemoNoun, MemoTarget, Message, SegmentId};
use sitat_store::{CommentRow, CommentSettled, same_coder};

pub(crate) use self::taking::joined;
pub use self::taking::{CommentFate, CommentsTaken, TakenComment};
use crate::structure::Structure;
use crate::withdrawing::TAKEN_OUT;
use crate::{Operation, Outcome, Place, Project, ProjectError};

/// Code points of a passage that are kept with a comment on it.
const WORDS: usize = 600;

/// Why something about comments was not done.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CommentError {
    /// Nothing is said.
    #[error("a comment needs words")]
    Blank,
    /// Somebody else wrote it.
    #[error("the comment is {author}'s")]
    OfSomebodyElse {
        /// Who wrote it.
        author: String,
    },
    /// In a copy for comments nothing else is written.
    #[error("this is a copy for comments")]
    CopyForComments,
    /// The name of the file does not end as such files do.
    #[error("{file} does not end in .json")]
    NoJson {
        /// Its name.
        file: String,
    },
    /// The file is something else.
    #[error("{file} is no file of comments")]
    OtherFile {
        /// Its name.
        file: String,
    },
    /// Something in the file is missing or damaged.
    #[error("comment {number} in {file} is damaged")]
    DamagedFile {
        /// Its name.
        file: String,
        /// The comment, from 1; 0: what stands before them.
        number: usize,
    },
    /// A newer program wrote the file.
    #[error("{file} was written by a newer program")]
    NewerFile {
        /// Its name.
        file: String,
    },
    /// The file is larger than comments are.
    #[error("{file} has {megabytes} MB")]
    TooLarge {
        /// Its name.
        file: String,
        /// Its size.
        megabytes: u32,
        /// What is read.
        limit: u32,
    },
    /// The comments are on another project.
    #[error("{file} is of another project")]
    OtherProject {
        /// Its name.
        file: String,
    },
}

impl CommentError {
    /// What to say to a person.
    pub fn message(&self) -> Message {
        match self {
            Self::Blank => Message::new("comments-blank"),
            Self::OfSomebodyElse { author } => Message::new("comments-somebody-else").with("author", author.as_str()),
            Self::CopyForComments => Message::new("comments-copy-only"),
            Self::NoJson { file } => Message::new("comments-no-json").with("file", file.as_str()),
            Self::OtherFile { file } => Message::new("comments-other-file").with("file", file.as_str()),
            Self::DamagedFile { file, number } => {
                Message::new("comments-damaged-file").with("file", file.as_str()).with("number", *number)
            }
            Self::NewerFile { file } => Message::new("comments-newer-file").with("file", file.as_str()),
            Self::TooLarge { file, megabytes, limit } => Message::new("comments-too-large")
                .with("file", file.as_str())
                .with("megabytes", *megabytes)
                .with("limit", *limit),
            Self::OtherProject { file } => Message::new("comments-other-project").with("file", file.as_str()),
        }
    }
}

/// How what a comment stands on is by now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CommentStanding {
    /// As it was.
    There,
    /// It is there, and its words have changed since.
    Changed,
    /// It is gone.
    Gone,
}

impl CommentStanding {
    /// The name on the wire and the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::There => "there",
            Self::Changed => "changed",
            Self::Gone => "gone",
        }
    }
}

/// Which comments are wanted.
#[derive(Clone, Copy, Debug, Default)]
pub struct CommentFilter<'request> {
    /// On this one thing only. Those on a passage come with those on the codes there.
    pub target: Option<MemoTarget>,
    /// Only open ones, or only settled ones.
    pub open: Option<bool>,
    /// Of this person only.
    pub author: Option<&'request str>,
}

/// A comment as windows show it.
#[derive(Clone, Debug)]
pub struct CommentView {
    /// The row.
    pub row: CommentRow,
    /// What it stands on, if that is there.
    pub target: Option<MemoTarget>,
    /// How that is by now.
    pub standing: CommentStanding,
    /// The present name of what it stands on; of what is gone, the name that it had.
    pub name: String,
    /// The words that it stood on, as they are shown.
    pub words: String,
    /// The words that stand there now, if they are others.
    pub words_now: Option<String>,
    /// Its text as it is shown; that of the row is written on.
    pub shown: String,
    /// What was answered, as it is shown.
    pub reply: String,
    /// Whether the one who is working wrote it.
    pub is_own: bool,
    /// Where what it stands on lies in a text.
    pub place: Option<Place>,
}

/// What a thing is called and says, for knowing it later.
struct Thing {
    name: String,
    words: String,
}

impl Project {
    /// Comments, the earliest first.
    pub fn comments(&mut self, filter: &CommentFilter<'_>) -> Result<Vec<CommentView>, ProjectError> {
        let matcher = self.hidden_names()?;
        let author = filter.author.map(same_coder);
        let mut views = Vec::new();
        for row in self.comments_seen()? {
            let is_wanted = filter.open.is_none_or(|open| open == row.settled.is_none())
                && author.as_ref().is_none_or(|author| *author == same_coder(&row.author));
            if !is_wanted {
                continue;
            }
            if let Some(wanted) = filter.target
                && !self.is_on(&row, wanted)?
            {
                continue;
            }
            views.push(self.view_of_comment(row, &matcher)?);
        }
        Ok(views)
    }

    /// A comment as windows show it.
    pub fn comment(&mut self, id: CommentId) -> Result<CommentView, ProjectError> {
        let row = self.comment_row(id)?;
        let matcher = self.hidden_names()?;
        self.view_of_comment(row, &matcher)
    }

    /// How many comments are open.
    pub fn open_comments(&mut self) -> Result<usize, ProjectError> {
        Ok(self.comments_seen()?.iter().filter(|row| row.settled.is_none()).count())
    }

    fn view_of_comment(&mut self, row: CommentRow, matcher: &NameMatcher) -> Result<CommentView, ProjectError> {
        let structure = self.structure()?;
        let target = self.thing_of(&row)?;
        let thing = match target.map(|target| self.thing(target)) {
            Some(Ok(thing)) => Some(thing),
            // A coding that is not read in a blind pass.
            None | Some(Err(ProjectError::NotFound { .. })) => None,
            Some(Err(error)) => return Err(error),
        };
        let shown = |words: &str| matcher.replace(&structure.veiled(words)).0;
        let words = shown(&row.words);
        let words_now = thing.as_ref().map(|thing| shown(&thing.words)).filter(|now| *now != words);
        let standing = match (&thing, &words_now) {
            (None, _) => CommentStanding::Gone,
            (Some(_), Some(_)) => CommentStanding::Changed,
            (Some(_), None) => CommentStanding::There,
        };
        let place = match target {
            Some(target) => self.place_of_target(target)?,
            None => None,
        };
        Ok(CommentView {
            name: thing.map_or_else(|| structure.veiled(&row.on_name), |thing| thing.name),
            shown: structure.veiled(&row.text),
            reply: row.settled.as_ref().map(|own| structure.veiled(&own.reply)).unwrap_or_default(),
            is_own: same_coder(&row.author) == same_coder(&self.surroundings.coder),
            target,
            standing,
            words,
            words_now,
            place,
            row,
        })
    }

    /// Writes a comment on something.
    pub fn create_comment(&mut self, target: MemoTarget, text: &str) -> Result<Outcome<CommentId>, ProjectError> {
        let thing = self.thing(target)?;
        let text = said(text)?;
        let on_guid = self.store.read().guid_of(target.noun(), target.row())?;
        let on_guid = on_guid.ok_or_else(|| ProjectError::not_found("comment", target.row()))?;
        let author = self.surroundings.coder.clone();
        self.transact(Operation::CreateComment, None, |action| {
            action.writer.describe(thing.name.as_str(), 1);
            let row = CommentRow {
                id: CommentId(0),
                guid: action.guid(),
                on: target.noun(),
                on_guid,
                on_name: thing.name,
                words: thing.words,
                text,
                author,
                created_at: action.at,
                changed_at: action.at,
                came_at: None,
                settled: None,
            };
            Ok(action.writer.insert_comment(&row)?)
        })
    }

    /// Puts another text in the place of a comment of one's own; a blank one takes the comment out.
    pub fn write_comment(&mut self, id: CommentId, text: &str) -> Result<Outcome<()>, ProjectError> {
        if text.trim().is_empty() {
            return self.delete_comment(id);
        }
        let row = self.own_comment(id)?;
        let text = said(text)?;
        let name = row.on_name.clone();
        let is_other = row.text != text;
        self.transact(Operation::WriteComment, None, |action| {
            action.writer.describe(name, 1);
            if is_other {
                // Later than what came, also where two clocks differ.
                let changed_at = action.at.max(row.changed_at.saturating_add(1));
                action.writer.update_comment(&CommentRow { text, changed_at, ..row })?;
            }
            Ok(())
        })
    }

    /// Takes a comment out: in a copy for comments one's own, in the project any.
    pub fn delete_comment(&mut self, id: CommentId) -> Result<Outcome<()>, ProjectError> {
        let is_copy = self.comment_copy()?.is_some();
        let row = if is_copy { self.own_comment(id)? } else { self.comment_row(id)? };
        self.transact(Operation::DeleteComment, None, |action| {
            action.writer.describe(row.on_name, 1);
            Ok(action.writer.delete_comment(id)?)
        })
    }

    /// Settles a comment, with an answer or without.
    pub fn settle_comment(&mut self, id: CommentId, reply: &str) -> Result<Outcome<()>, ProjectError> {
        let row = self.comment_row(id)?;
        let (by, reply) = (self.surroundings.coder.clone(), reply.trim().to_owned());
        self.transact(Operation::SettleComment, None, |action| {
            action.writer.describe(row.on_name.as_str(), 1);
            let settled = Some(CommentSettled { at: action.at, by, reply });
            Ok(action.writer.update_comment(&CommentRow { settled, ..row })?)
        })
    }

    /// Opens a settled comment again; what was answered goes.
    pub fn reopen_comment(&mut self, id: CommentId) -> Result<Outcome<()>, ProjectError> {
        let row = self.comment_row(id)?;
        self.transact(Operation::ReopenComment, None, |action| {
            action.writer.describe(row.on_name.as_str(), 1);
            Ok(action.writer.update_comment(&CommentRow { settled: None, ..row })?)
        })
    }

    pub(crate) fn comment_row(&self, id: CommentId) -> Result<CommentRow, ProjectError> {
        self.store.read().find_comment(id)?.ok_or_else(|| ProjectError::not_found("comment", id))
    }

    fn own_comment(&self, id: CommentId) -> Result<CommentRow, ProjectError> {
        let row = self.comment_row(id)?;
        if same_coder(&row.author) == same_coder(&self.surroundings.coder) {
            return Ok(row);
        }
        Err(CommentError::OfSomebodyElse { author: row.author }.into())
    }

    /// Comments with quotes of somebody's words cut out, and the words that they stand on where those are theirs; only
    /// those that change.
    pub(crate) fn comments_without(
        &self,
        cut: &dyn Fn(&str) -> String,
        is_theirs: &dyn Fn(&CommentRow) -> bool,
    ) -> Result<Vec<CommentRow>, ProjectError> {
        let mut changed = Vec::new();
        for row in self.store.read().comments()? {
            let words = if is_theirs(&row) { TAKEN_OUT.to_owned() } else { cut(&row.words) };
            let settled = row.settled.as_ref().map(|own| CommentSettled { reply: cut(&own.reply), ..own.clone() });
            let after = CommentRow { words, text: cut(&row.text), settled, ..row.clone() };
            if after != row {
                changed.push(after);
            }
        }
        Ok(changed)
    }

    /// What a comment stands on, if it is there.
    fn thing_of(&self, row: &CommentRow) -> Result<Option<MemoTarget>, ProjectError> {
        Ok(self.store.read().row_of(row.on, &row.on_guid)?.map(|id| MemoTarget::of(row.on, id)))
    }

    fn is_on(&self, row: &CommentRow, wanted: MemoTarget) -> Result<bool, ProjectError> {
        let Some(target) = self.thing_of(row)? else { return Ok(false) };
        if let (MemoTarget::Coding(coding), MemoTarget::Segment(segment)) = (target, wanted) {
            return Ok(self.store.read().find_coding(coding)?.is_some_and(|coding| coding.segment == segment));
        }
        Ok(target == wanted)
    }

    /// All comments but those of others that would tell of codings which are not read in a blind pass.
    fn comments_seen(&mut self) -> Result<Vec<CommentRow>, ProjectError> {
        let mut rows = self.store.read().comments()?;
        let blind = self.blind()?;
        if !blind.is_running() {
            return Ok(rows);
        }
        let reader = self.store.read();
        let open: BTreeSet<SegmentId> =
            reader.segments()?.into_iter().filter(|own| !blind.covers(own.source)).map(|own| own.id).collect();
        let me = same_coder(&self.surroundings.coder);
        let mut hidden = BTreeSet::new();
        for row in rows.iter().filter(|row| same_coder(&row.author) != me) {
            let is_of_coding = matches!(row.on, MemoNoun::Segment | MemoNoun::Coding);
            let segment = match self.thing_of(row)? {
                Some(MemoTarget::Segment(id)) => Some(id),
                Some(MemoTarget::Coding(id)) => reader.find_coding(id)?.map(|coding| coding.segment),
                _ => None,
            };
            // Of a passage that is gone nobody knows whose it was.
            if is_of_coding && segment.is_none_or(|segment| !open.contains(&segment)) {
                hidden.insert(row.id);
            }
        }
        rows.retain(|row| !hidden.contains(&row.id));
        Ok(rows)
    }

    /// What a thing is called now and what it says.
    fn thing(&mut self, target: MemoTarget) -> Result<Thing, ProjectError> {
        let name = self.name_of_target(target)?;
        let structure = self.structure()?;
        let words = match target {
            MemoTarget::Segment(_) | MemoTarget::Coding(_) => match self.segment_of_target(target)? {
                Some(segment) => self.plain_words(segment)?,
                None => String::new(),
            },
            MemoTarget::Code(id) => definition(&structure, id),
            MemoTarget::Theme(id) => self.theme_rows()?.theme(id)?.texts.claim.clone(),
            MemoTarget::Claim(id) => self.claim_row(id)?.text,
            _ => String::new(),
        };
        Ok(Thing { name, words })
    }

    /// The words of a passage as they stand in the text.
    fn plain_words(&mut self, segment: SegmentId) -> Result<String, ProjectError> {
        let found = self.segments()?.get(segment).map(|own| (own.source(), own.ranges().to_vec()));
        let Some((source, ranges)) = found else { return Ok(String::new()) };
        let text = self.text(source)?;
        let words: Vec<&str> = ranges.iter().map(|range| text.slice(*range)).collect();
        Ok(words.join(" (…) ").chars().take(WORDS).collect())
    }

    fn place_of_target(&mut self, target: MemoTarget) -> Result<Option<Place>, ProjectError> {
        match self.segment_of_target(target)? {
            Some(segment) => self.place_of_segment(segment),
            None => Ok(None),
        }
    }

    /// The names of the project's own list, and what stands for them: they do not come back by way of a comment.
    fn hidden_names(&self) -> Result<NameMatcher, ProjectError> {
        let rows = self.store.read().pseudonyms()?.into_iter();
        let names: Vec<ListedName> = rows
            .filter(|row| !row.replacement.trim().is_empty())
            .map(|row| ListedName { name: row.name, replacement: row.replacement, kind: row.kind })
            .collect();
        Ok(NameMatcher::new(&names))
    }
}

fn definition(structure: &Structure, id: sitat_model::CodeId) -> String {
    let texts = structure.code_texts.get(&id);
    let mut own = texts.into_iter().flat_map(|texts| texts.values()).map(|text| text.definition.clone());
    own.find(|words| !words.trim().is_empty()).unwrap_or_default()
}

fn said(text: &str) -> Result<String, ProjectError> {
    let text = text.trim();
    if text.is_empty() { Err(CommentError::Blank.into()) } else { Ok(text.to_owned()) }
}
