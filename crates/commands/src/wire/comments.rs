//! Comments of somebody who reads the work.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::CommentId;
use super::history::Place;
use super::memos::{MemoNoun, MemoTarget};

/// Asks for comments.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetComments {
    /// On this one thing only. Those on a passage come with those on the codes there.
    pub target: Option<MemoTarget>,
    /// Only open ones, or only settled ones.
    pub open: Option<bool>,
    /// Of this person only.
    pub author: Option<String>,
}

/// How what a comment stands on is by now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CommentStanding {
    /// As it was.
    There,
    /// Its words have changed since.
    Changed,
    /// It is gone.
    Gone,
}

/// What was done about a comment.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CommentSettled {
    /// Milliseconds UTC.
    pub at: i64,
    /// Who settled it.
    pub by: String,
    /// What was answered; may be empty.
    pub reply: String,
}

/// A comment.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CommentInfo {
    /// Identity.
    pub id: CommentId,
    /// What kind of thing it stands on.
    pub on: MemoNoun,
    /// The thing, if it is there.
    pub target: Option<MemoTarget>,
    /// How that is by now.
    pub standing: CommentStanding,
    /// The name of that, or the one that it had.
    pub name: String,
    /// The words that stood there.
    pub words: String,
    /// The words that stand there now, if they are others.
    pub words_now: Option<String>,
    /// What is said, as it is written on.
    pub text: String,
    /// The same as it is shown.
    pub shown: String,
    /// Who says it.
    pub author: String,
    /// Whether that is the one who is working.
    pub is_own: bool,
    /// When it was made, milliseconds UTC.
    pub created_at: i64,
    /// When it was changed, milliseconds UTC.
    pub changed_at: i64,
    /// What was done about it; none: it is open.
    pub settled: Option<CommentSettled>,
    /// Where what it stands on lies in a text.
    pub place: Option<Place>,
}

/// Writes a comment.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CreateComment {
    /// On what.
    pub target: MemoTarget,
    /// What is said.
    pub text: String,
}

/// A comment that was made.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CommentCreated {
    /// Identity.
    pub id: CommentId,
}

/// Puts another text in the place of a comment of one's own.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WriteComment {
    /// Which.
    pub id: CommentId,
    /// What is said; blank takes the comment out.
    pub text: String,
}

/// Settles a comment, or opens it again.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SettleComment {
    /// Which.
    pub id: CommentId,
    /// What is answered, which may be nothing; none: it is open again.
    pub reply: Option<String>,
}

/// Writes the comments to a file.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SaveComments {
    /// Where to; the name ends in `.json`.
    pub path: String,
    /// Whether an existing file may be replaced.
    pub overwrite: bool,
}

/// Looks at a file of comments, or takes it in.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TakeComments {
    /// The file.
    pub path: String,
}

/// What becomes of a comment of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
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

/// A comment of a file.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TakenComment {
    /// What becomes of it.
    pub fate: CommentFate,
    /// How what it stands on is by now.
    pub standing: CommentStanding,
    /// The name of what it stands on.
    pub name: String,
    /// Who says it.
    pub author: String,
    /// What is said, as it is shown.
    pub text: String,
}

/// What taking in a file comes to.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CommentsTaken {
    /// How many come, or come with a newer text.
    pub taken: u32,
    /// All comments of the file, in its order.
    pub comments: Vec<TakenComment>,
}
