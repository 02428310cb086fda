//! Comments of somebody who reads the work, and what says that a file is a copy made for them.

use rusqlite::{Connection, OptionalExtension as _, Row, named_params};
use sitat_model::{CommentId, MemoNoun, StepId};

use crate::{Exchanged, Reader, StoreError, Writer};

/// What was done about a comment.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CommentSettled {
    /// Milliseconds UTC.
    pub at: i64,
    /// The name of who settled it.
    pub by: String,
    /// What was answered; may be empty.
    pub reply: String,
}

/// A comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommentRow {
    /// Identity.
    pub id: CommentId,
    /// Identity in exchange.
    pub guid: String,
    /// Which kind of thing it stands on.
    pub on: MemoNoun,
    /// That thing's identity in exchange; it may be gone.
    pub on_guid: String,
    /// What the thing was called.
    pub on_name: String,
    /// The words that stood there.
    pub words: String,
    /// What is said.
    pub text: String,
    /// The name of who says it.
    pub author: String,
    /// Milliseconds UTC.
    pub created_at: i64,
    /// Milliseconds UTC.
    pub changed_at: i64,
    /// When the text that came in a file had been changed; `None`: it was written in this project.
    pub came_at: Option<i64>,
    /// What was done about it; `None`: it is open.
    pub settled: Option<CommentSettled>,
}

/// What says that a file is a copy made for comments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommentCopyRow {
    /// Milliseconds UTC.
    pub made_at: i64,
    /// The name of who made it.
    pub made_by: String,
    /// The last step of the journal when it was made.
    pub step: StepId,
}

impl CommentCopyRow {
    /// Marks a copy; its last step is that of the copy.
    pub(crate) fn write(&self, copy: &Connection) -> Result<(), StoreError> {
        copy.execute(
            "INSERT OR REPLACE INTO comment_copy (id, made_at, made_by, step_id)
             SELECT 1, :at, :by, coalesce(max(id), 0) FROM journal_step",
            named_params! {":at": self.made_at, ":by": self.made_by},
        )?;
        Ok(())
    }
}

const COLUMNS: &str = "SELECT id, guid, on_kind, on_guid, on_name, words, text, author, created_at, changed_at, came_at, \
                       settled_at, settled_by, reply FROM comment";

fn read(row: &Row<'_>) -> rusqlite::Result<CommentRow> {
    let kind: String = row.get("on_kind")?;
    let settled_at: Option<i64> = row.get("settled_at")?;
    let by: Option<String> = row.get("settled_by")?;
    let reply = row.get("reply")?;
    Ok(CommentRow {
        id: CommentId(row.get("id")?),
        guid: row.get("guid")?,
        on: MemoNoun::from_name(&kind).unwrap_or(MemoNoun::Project),
        on_guid: row.get("on_guid")?,
        on_name: row.get("on_name")?,
        words: row.get("words")?,
        text: row.get("text")?,
        author: row.get("author")?,
        created_at: row.get("created_at")?,
        changed_at: row.get("changed_at")?,
        came_at: row.get("came_at")?,
        settled: settled_at.map(|at| CommentSettled { at, by: by.unwrap_or_default(), reply }),
    })
}

fn exchanged(noun: MemoNoun) -> Option<Exchanged> {
    Some(match noun {
        MemoNoun::Project => return None,
        MemoNoun::Source => Exchanged::Source,
        MemoNoun::Case => Exchanged::Case,
        MemoNoun::Participant => Exchanged::Participant,
        MemoNoun::Code => Exchanged::Code,
        MemoNoun::Segment => Exchanged::Segment,
        MemoNoun::Coding => Exchanged::Coding,
        MemoNoun::Theme => Exchanged::Theme,
        MemoNoun::Claim => Exchanged::Claim,
    })
}

fn table(noun: MemoNoun) -> &'static str {
    exchanged(noun).map_or("project", Exchanged::table)
}

impl Reader<'_> {
    /// All comments, the earliest first.
    pub fn comments(&self) -> Result<Vec<CommentRow>, StoreError> {
        let mut query = self.connection.prepare_cached(&format!("{COLUMNS} ORDER BY created_at, id"))?;
        super::collect(query.query([])?, read)
    }

    /// A comment, if it is there.
    pub fn find_comment(&self, id: CommentId) -> Result<Option<CommentRow>, StoreError> {
        let mut query = self.connection.prepare_cached(&format!("{COLUMNS} WHERE id = :id"))?;
        Ok(query.query_row(named_params! {":id": id.0}, read).optional()?)
    }

    /// The row of a thing by its identity in exchange, if it is there.
    pub fn row_of(&self, noun: MemoNoun, guid: &str) -> Result<Option<i64>, StoreError> {
        let statement = format!("SELECT id FROM {} WHERE guid = :guid", table(noun));
        let mut query = self.connection.prepare_cached(&statement)?;
        Ok(query.query_row(named_params! {":guid": guid}, |row| row.get("id")).optional()?)
    }

    /// The identity in exchange of a thing, if it is there.
    pub fn guid_of(&self, noun: MemoNoun, row: i64) -> Result<Option<String>, StoreError> {
        let statement = format!("SELECT guid FROM {} WHERE id = :id", table(noun));
        let mut query = self.connection.prepare_cached(&statement)?;
        Ok(query.query_row(named_params! {":id": row}, |row| row.get("guid")).optional()?)
    }

    /// What says that this file is a copy made for comments.
    pub fn comment_copy(&self) -> Result<Option<CommentCopyRow>, StoreError> {
        let mut query = self.connection.prepare_cached("SELECT made_at, made_by, step_id FROM comment_copy")?;
        let read = |row: &Row<'_>| {
            let (made_at, made_by) = (row.get("made_at")?, row.get("made_by")?);
            Ok(CommentCopyRow { made_at, made_by, step: StepId(row.get("step_id")?) })
        };
        Ok(query.query_row([], read).optional()?)
    }
}

impl Writer<'_> {
    /// Makes a comment; its own number is not asked.
    pub fn insert_comment(&self, row: &CommentRow) -> Result<CommentId, StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO comment (guid, on_kind, on_guid, on_name, words, text, author, created_at, changed_at)
                 VALUES (:guid, :kind, :on_guid, :on_name, :words, :text, :author, :created, :changed)",
            )?
            .execute(named_params! {
                ":guid": row.guid, ":kind": row.on.name(), ":on_guid": row.on_guid, ":on_name": row.on_name,
                ":words": row.words, ":text": row.text, ":author": row.author, ":created": row.created_at,
                ":changed": row.changed_at,
            })?;
        let id = CommentId(self.connection.last_insert_rowid());
        if row.came_at.is_some() || row.settled.is_some() {
            self.update_comment(&CommentRow { id, ..row.clone() })?;
        }
        Ok(id)
    }

    /// Puts another comment in the place of the one with this number.
    pub fn update_comment(&self, row: &CommentRow) -> Result<(), StoreError> {
        let settled = row.settled.as_ref();
        self.connection
            .prepare_cached(
                "UPDATE comment SET on_kind = :kind, on_guid = :on_guid, on_name = :on_name, words = :words, text = :text,
                 author = :author, created_at = :created, changed_at = :changed, came_at = :came, settled_at = :settled_at,
                 settled_by = :settled_by, reply = :reply WHERE id = :id",
            )?
            .execute(named_params! {
                ":id": row.id.0, ":kind": row.on.name(), ":on_guid": row.on_guid, ":on_name": row.on_name,
                ":words": row.words, ":text": row.text, ":author": row.author, ":created": row.created_at,
                ":changed": row.changed_at, ":came": row.came_at, ":settled_at": settled.map(|own| own.at),
                ":settled_by": settled.map(|own| own.by.as_str()),
                ":reply": settled.map_or("", |own| own.reply.as_str()),
            })?;
        Ok(())
    }

    /// Takes a comment out.
    pub fn delete_comment(&self, id: CommentId) -> Result<(), StoreError> {
        self.connection.prepare_cached("DELETE FROM comment WHERE id = :id")?.execute(named_params! {":id": id.0})?;
        Ok(())
    }
}
