//! Memos, and the identities that links in them lead to.

use rusqlite::{OptionalExtension as _, Row, named_params};
use sitat_model::{
    CaseId, ClaimId, CodeId, CoderId, CodingId, LinkNoun, MemoId, MemoKind, MemoTarget, ParticipantId, SegmentId,
    SourceId, ThemeId,
};

use crate::{Reader, StoreError, Writer};

/// A memo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemoRow {
    /// Identity.
    pub id: MemoId,
    /// What it is on.
    pub target: MemoTarget,
    /// What it is for.
    pub kind: MemoKind,
    /// Markdown.
    pub text: String,
    /// Who wrote it.
    pub coder: CoderId,
    /// Milliseconds UTC.
    pub created_at: i64,
    /// Milliseconds UTC.
    pub changed_at: i64,
}

/// A memo that lies on a passage: on the passage itself, or on a code there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SegmentMemoRow {
    /// The memo.
    pub memo: MemoId,
    /// The passage.
    pub segment: SegmentId,
    /// Who wrote it.
    pub coder: CoderId,
    /// Markdown.
    pub text: String,
}

const COLUMNS: &str = "SELECT id, kind, text, coder_id, segment_id, source_id, code_id, case_id, participant_id, \
                       coding_id, theme_id, claim_id, created_at, changed_at FROM memo";
const ON_SEGMENTS: &str =
    "SELECT memo.id AS id, coalesce(memo.segment_id, coding.segment_id) AS segment, memo.coder_id AS coder, memo.text AS text
                           FROM memo LEFT JOIN coding ON coding.id = memo.coding_id";

fn read_memo(row: &Row<'_>) -> rusqlite::Result<MemoRow> {
    let kind: String = row.get("kind")?;
    let on = |column: &str| row.get::<_, Option<i64>>(column);
    let target = [
        on("segment_id")?.map(|id| MemoTarget::Segment(SegmentId(id))),
        on("source_id")?.map(|id| MemoTarget::Source(SourceId(id))),
        on("code_id")?.map(|id| MemoTarget::Code(CodeId(id))),
        on("case_id")?.map(|id| MemoTarget::Case(CaseId(id))),
        on("participant_id")?.map(|id| MemoTarget::Participant(ParticipantId(id))),
        on("coding_id")?.map(|id| MemoTarget::Coding(CodingId(id))),
        on("theme_id")?.map(|id| MemoTarget::Theme(ThemeId(id))),
        on("claim_id")?.map(|id| MemoTarget::Claim(ClaimId(id))),
    ];
    Ok(MemoRow {
        id: MemoId(row.get("id")?),
        target: target.into_iter().flatten().next().unwrap_or(MemoTarget::Project),
        kind: MemoKind::from_name(&kind).unwrap_or_default(),
        text: row.get("text")?,
        coder: CoderId(row.get("coder_id")?),
        created_at: row.get("created_at")?,
        changed_at: row.get("changed_at")?,
    })
}

fn read_on_segment(row: &Row<'_>) -> rusqlite::Result<SegmentMemoRow> {
    Ok(SegmentMemoRow {
        memo: MemoId(row.get("id")?),
        segment: SegmentId(row.get("segment")?),
        coder: CoderId(row.get("coder")?),
        text: row.get("text")?,
    })
}

/// The column that a target is kept in, and its identity.
fn column(target: MemoTarget) -> (Option<&'static str>, i64) {
    match target {
        MemoTarget::Project => (None, 0),
        MemoTarget::Source(id) => (Some("source_id"), id.0),
        MemoTarget::Case(id) => (Some("case_id"), id.0),
        MemoTarget::Participant(id) => (Some("participant_id"), id.0),
        MemoTarget::Code(id) => (Some("code_id"), id.0),
        MemoTarget::Segment(id) => (Some("segment_id"), id.0),
        MemoTarget::Coding(id) => (Some("coding_id"), id.0),
        MemoTarget::Theme(id) => (Some("theme_id"), id.0),
        MemoTarget::Claim(id) => (Some("claim_id"), id.0),
    }
}

/// The table that a link leads to.
fn table(noun: LinkNoun) -> &'static str {
    match noun {
        LinkNoun::Code => "code",
        LinkNoun::Case => "\"case\"",
        LinkNoun::Source => "source",
        LinkNoun::Participant => "participant",
        LinkNoun::Excerpt => "segment",
        LinkNoun::Part => "outline_part",
    }
}

impl Reader<'_> {
    /// All memos, by identity.
    pub fn memos(&self) -> Result<Vec<MemoRow>, StoreError> {
        let mut query = self.connection.prepare_cached(&format!("{COLUMNS} ORDER BY id"))?;
        super::collect(query.query([])?, read_memo)
    }

    /// The memos on something, by identity; those on a passage with those on the codes there.
    pub fn memos_on(&self, target: MemoTarget) -> Result<Vec<MemoRow>, StoreError> {
        let condition = match column(target) {
            (None, _) => "coalesce(segment_id, source_id, code_id, case_id, participant_id, coding_id, theme_id,
                 claim_id) IS NULL AND :id = 0"
                .to_owned(),
            (Some("segment_id"), _) => {
                "segment_id = :id OR coding_id IN (SELECT id FROM coding WHERE segment_id = :id)".to_owned()
            }
            (Some(column), _) => format!("{column} = :id"),
        };
        let mut query = self.connection.prepare_cached(&format!("{COLUMNS} WHERE {condition} ORDER BY id"))?;
        super::collect(query.query(named_params! {":id": column(target).1})?, read_memo)
    }

    /// A memo, if it is there.
    pub fn find_memo(&self, id: MemoId) -> Result<Option<MemoRow>, StoreError> {
        let mut query = self.connection.prepare_cached(&format!("{COLUMNS} WHERE id = :id"))?;
        Ok(query.query_row(named_params! {":id": id.0}, read_memo).optional()?)
    }

    /// All memos that lie on passages, by identity.
    pub fn segment_memos(&self) -> Result<Vec<SegmentMemoRow>, StoreError> {
        let mut query = self.connection.prepare_cached(&format!(
            "{ON_SEGMENTS} WHERE coalesce(memo.segment_id, coding.segment_id) IS NOT NULL ORDER BY memo.id"
        ))?;
        super::collect(query.query([])?, read_on_segment)
    }

    /// The memos that lie on a passage, by identity.
    pub fn segment_memos_of(&self, segment: SegmentId) -> Result<Vec<SegmentMemoRow>, StoreError> {
        let mut query = self.connection.prepare_cached(&format!(
            "{ON_SEGMENTS} WHERE memo.segment_id = :segment OR coding.segment_id = :segment ORDER BY memo.id"
        ))?;
        super::collect(query.query(named_params! {":segment": segment.0})?, read_on_segment)
    }

    /// The passage that a memo lies on, if it lies on one and is there.
    pub fn segment_of_memo(&self, memo: MemoId) -> Result<Option<SegmentId>, StoreError> {
        let mut query = self.connection.prepare_cached(&format!("{ON_SEGMENTS} WHERE memo.id = :id"))?;
        let segment: Option<Option<i64>> =
            query.query_row(named_params! {":id": memo.0}, |row| row.get("segment")).optional()?;
        Ok(segment.flatten().map(SegmentId))
    }

    /// The row that a link leads to, if it is there.
    pub fn linked_row(&self, noun: LinkNoun, guid: &str) -> Result<Option<i64>, StoreError> {
        let statement = format!("SELECT id FROM {} WHERE guid = :guid", table(noun));
        let mut query = self.connection.prepare_cached(&statement)?;
        Ok(query.query_row(named_params! {":guid": guid}, |row| row.get("id")).optional()?)
    }

    /// The identity under which links lead to a row, if it is there.
    pub fn link_guid(&self, noun: LinkNoun, row: i64) -> Result<Option<String>, StoreError> {
        let statement = format!("SELECT guid FROM {} WHERE id = :id", table(noun));
        let mut query = self.connection.prepare_cached(&statement)?;
        Ok(query.query_row(named_params! {":id": row}, |row| row.get("guid")).optional()?)
    }
}

impl Writer<'_> {
    /// Makes a memo.
    pub fn insert_memo(
        &self,
        guid: &str,
        target: MemoTarget,
        kind: MemoKind,
        text: &str,
        coder: CoderId,
        at: i64,
    ) -> Result<MemoId, StoreError> {
        let statement = match column(target) {
            (None, _) => "INSERT INTO memo (guid, kind, text, coder_id, created_at, changed_at)
                          SELECT :guid, :kind, :text, :coder, :at, :at WHERE :id = 0"
                .to_owned(),
            (Some(column), _) => format!(
                "INSERT INTO memo (guid, kind, text, coder_id, created_at, changed_at, {column})
                 VALUES (:guid, :kind, :text, :coder, :at, :at, :id)"
            ),
        };
        self.connection.prepare_cached(&statement)?.execute(named_params! {
            ":guid": guid, ":kind": kind.name(), ":text": text, ":coder": coder.0, ":at": at, ":id": column(target).1,
        })?;
        Ok(MemoId(self.connection.last_insert_rowid()))
    }

    /// Puts another text in the place of a memo's.
    pub fn set_memo_text(&self, id: MemoId, text: &str, at: i64) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("UPDATE memo SET text = :text, changed_at = :at WHERE id = :id AND text <> :text")?
            .execute(named_params! {":text": text, ":at": at, ":id": id.0})?;
        Ok(())
    }

    /// Says what a memo is for.
    pub fn set_memo_kind(&self, id: MemoId, kind: MemoKind) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("UPDATE memo SET kind = :kind WHERE id = :id")?
            .execute(named_params! {":kind": kind.name(), ":id": id.0})?;
        Ok(())
    }

    /// Takes a memo out.
    pub fn delete_memo(&self, id: MemoId) -> Result<(), StoreError> {
        self.connection.prepare_cached("DELETE FROM memo WHERE id = :id")?.execute(named_params! {":id": id.0})?;
        Ok(())
    }
}
