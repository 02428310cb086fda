//! Revisions of texts, and the rows that have a place in a text, for moving them along with an edit.

use rusqlite::{OptionalExtension as _, Row, named_params};
use sitat_model::{CoderId, Edit, Quote, SegmentId, SourceId, TextOffset, TextRange, Turn, TurnId};

use crate::{NewTurn, Reader, StoreError, StyleRow, Writer, moving};

/// A text as somebody left it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RevisionRow {
    /// Identity.
    pub id: i64,
    /// The source.
    pub source: SourceId,
    /// The revision that was edited; none: the text as it was imported.
    pub parent: Option<i64>,
    /// `cleaning`, `edit`, `replace` or `correction`.
    pub kind: String,
    /// Who did it.
    pub coder: CoderId,
    /// Milliseconds UTC.
    pub created_at: i64,
}

/// A stretch with the words that it was put on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnchorRow {
    /// Identity.
    pub id: i64,
    /// The passage.
    pub segment: SegmentId,
    /// Where it is.
    pub range: TextRange,
    /// Its words when it was put there.
    pub quote: Quote,
}

/// Words of a passage that are not where they were.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DisplacedRow {
    /// Identity; not looked at in a new one.
    pub id: i64,
    /// The passage.
    pub segment: SegmentId,
    /// `deleted`, `changed` or `doubtful`.
    pub reason: String,
    /// Where the words were, in the text as it is now.
    pub near: TextOffset,
    /// The words.
    pub quote: Quote,
}

fn read_revision(row: &Row<'_>) -> rusqlite::Result<RevisionRow> {
    Ok(RevisionRow {
        id: row.get("id")?,
        source: SourceId(row.get("source_id")?),
        parent: row.get("parent_id")?,
        kind: row.get("kind")?,
        coder: CoderId(row.get("coder_id")?),
        created_at: row.get("created_at")?,
    })
}

fn read_quote(row: &Row<'_>) -> rusqlite::Result<Quote> {
    Ok(Quote { exact: row.get("quote")?, prefix: row.get("prefix")?, suffix: row.get("suffix")? })
}

fn read_anchor(row: &Row<'_>) -> rusqlite::Result<AnchorRow> {
    Ok(AnchorRow {
        id: row.get("id")?,
        segment: SegmentId(row.get("segment_id")?),
        range: super::stretch(row, "start_offset", "end_offset")?,
        quote: read_quote(row)?,
    })
}

fn read_displaced(row: &Row<'_>) -> rusqlite::Result<DisplacedRow> {
    Ok(DisplacedRow {
        id: row.get("id")?,
        segment: SegmentId(row.get("segment_id")?),
        reason: row.get("reason")?,
        near: super::place(row, "near_offset")?,
        quote: read_quote(row)?,
    })
}

impl Reader<'_> {
    /// How many texts were changed after they came in, and how often.
    pub fn corrected_texts(&self) -> Result<(u32, u32), StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT count(DISTINCT source_id) AS texts, count(*) AS times FROM text_revision WHERE is_cleaning = 0",
        )?;
        Ok(query.query_row([], |row| Ok((super::unsigned(row, "texts")?, super::unsigned(row, "times")?)))?)
    }

    /// The revisions of a source, oldest first.
    pub fn revisions(&self, source: SourceId) -> Result<Vec<RevisionRow>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT id, source_id, parent_id, CASE is_cleaning WHEN 1 THEN 'cleaning' ELSE kind END AS kind, coder_id, created_at
             FROM text_revision WHERE source_id = :source ORDER BY id",
        )?;
        let rows = super::collect(query.query(named_params! {":source": source.0})?, read_revision)?;
        // As many changes as somebody likes may follow each other, but not in a ring.
        Ok(super::mend_tree(rows, usize::MAX, |row: &mut RevisionRow| (row.id, &mut row.parent)))
    }

    /// The revision that the text of a source is at; none: as it was imported.
    pub fn current_revision(&self, source: SourceId) -> Result<Option<i64>, StoreError> {
        moving::revision_of(self.connection, source)
    }

    /// The stretches of a source that touch a range, by place.
    pub fn anchors(&self, source: SourceId, within: TextRange) -> Result<Vec<AnchorRow>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT id, segment_id, start_offset, end_offset, quote, prefix, suffix FROM stretch
             WHERE segment_id IN (SELECT id FROM segment WHERE source_id = :source)
             AND start_offset <= :end AND end_offset >= :start ORDER BY start_offset, end_offset, id",
        )?;
        let range = named_params! {":source": source.0, ":start": within.start.0, ":end": within.end.0};
        super::collect(query.query(range)?, read_anchor)
    }

    /// A stretch, if it is there.
    pub fn find_anchor(&self, id: i64) -> Result<Option<AnchorRow>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT id, segment_id, start_offset, end_offset, quote, prefix, suffix FROM stretch WHERE id = :id",
        )?;
        Ok(query.query_row(named_params! {":id": id}, read_anchor).optional()?)
    }

    /// How stretches of a source looked in the file, with identities.
    pub fn identified_styles(&self, source: SourceId) -> Result<Vec<(i64, StyleRow)>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT id, style, start_offset, end_offset FROM text_style WHERE source_id = :source ORDER BY start_offset, id",
        )?;
        super::collect(query.query(named_params! {":source": source.0})?, |row| {
            let range = super::stretch(row, "start_offset", "end_offset")?;
            Ok((row.get("id")?, StyleRow { range, style: row.get("style")? }))
        })
    }

    /// Words of passages that are not where they were: of a source or of all, by source and place.
    pub fn displaced(&self, source: Option<SourceId>) -> Result<Vec<DisplacedRow>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT displaced_stretch.id AS id, segment_id, reason, near_offset, quote, prefix, suffix
             FROM displaced_stretch JOIN segment ON segment.id = segment_id
             WHERE :source IS NULL OR segment.source_id = :source
             ORDER BY segment.source_id, near_offset, displaced_stretch.id",
        )?;
        super::collect(query.query(named_params! {":source": source.map(|id| id.0)})?, read_displaced)
    }

    /// Words that are not where they were, if they are there.
    pub fn find_displaced(&self, id: i64) -> Result<Option<DisplacedRow>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT id, segment_id, reason, near_offset, quote, prefix, suffix FROM displaced_stretch WHERE id = :id",
        )?;
        Ok(query.query_row(named_params! {":id": id}, read_displaced).optional()?)
    }
}

impl Writer<'_> {
    /// Makes a revision with its changes; the text itself is moved by [`Writer::move_text`].
    pub fn insert_revision(&self, guid: &str, row: &RevisionRow, edit: &Edit) -> Result<i64, StoreError> {
        let is_cleaning = row.kind == "cleaning";
        self.connection
            .prepare_cached(
                "INSERT INTO text_revision (guid, source_id, parent_id, kind, is_cleaning, coder_id, created_at)
                 VALUES (:guid, :source, :parent, :kind, :is_cleaning, :coder, :created_at)",
            )?
            .execute(named_params! {
                ":guid": guid, ":source": row.source.0, ":parent": row.parent,
                ":kind": if is_cleaning { "edit" } else { row.kind.as_str() }, ":is_cleaning": is_cleaning,
                ":coder": row.coder.0, ":created_at": row.created_at,
            })?;
        let revision = self.connection.last_insert_rowid();
        for change in edit.changes() {
            self.connection
                .prepare_cached(
                    "INSERT INTO text_edit (revision_id, start_offset, removed, inserted)
                     VALUES (:revision, :start, :removed, :inserted)",
                )?
                .execute(named_params! {
                    ":revision": revision, ":start": change.before.start.0,
                    ":removed": change.removed, ":inserted": change.inserted,
                })?;
        }
        Ok(revision)
    }

    /// Gives a source's text to a revision: the text and every place in it that no change touches move along. Places
    /// that are touched must have been taken away or parked.
    pub fn move_text(&self, source: SourceId, revision: i64, words: u32, characters: u32) -> Result<(), StoreError> {
        let from = moving::revision_of(self.connection, source)?;
        self.connection
            .prepare_cached(
                "UPDATE source SET text_revision_id = :revision, words = :words, characters = :characters WHERE id = :source",
            )?
            .execute(named_params! {
                ":revision": revision, ":words": words, ":characters": characters, ":source": source.0,
            })?;
        moving::follow(self.connection, source, from, Some(revision))
    }

    /// Takes a stretch away.
    pub fn delete_anchor(&self, id: i64) -> Result<(), StoreError> {
        self.connection.prepare_cached("DELETE FROM stretch WHERE id = :id")?.execute(named_params! {":id": id})?;
        Ok(())
    }

    /// Puts a stretch that was taken away in its new place.
    pub fn restore_anchor(&self, row: &AnchorRow) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO stretch (id, segment_id, start_offset, end_offset, quote, prefix, suffix)
                 VALUES (:id, :segment, :start, :end, :quote, :prefix, :suffix)",
            )?
            .execute(named_params! {
                ":id": row.id, ":segment": row.segment.0, ":start": row.range.start.0, ":end": row.range.end.0,
                ":quote": row.quote.exact, ":prefix": row.quote.prefix, ":suffix": row.quote.suffix,
            })?;
        Ok(())
    }

    /// Writes down what stands around a stretch.
    pub fn set_anchor_quote(&self, id: i64, quote: &Quote) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("UPDATE stretch SET quote = :quote, prefix = :prefix, suffix = :suffix WHERE id = :id")?
            .execute(named_params! {
                ":quote": quote.exact, ":prefix": quote.prefix, ":suffix": quote.suffix, ":id": id,
            })?;
        Ok(())
    }

    /// Takes a style away.
    pub fn delete_style(&self, id: i64) -> Result<(), StoreError> {
        self.connection.prepare_cached("DELETE FROM text_style WHERE id = :id")?.execute(named_params! {":id": id})?;
        Ok(())
    }

    /// Puts a style that was taken away in its new place.
    pub fn restore_style(&self, source: SourceId, id: i64, row: &StyleRow) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO text_style (id, source_id, style, start_offset, end_offset) VALUES (:id, :source, :style, :start, :end)",
            )?
            .execute(named_params! {
                ":id": id, ":source": source.0, ":style": row.style,
                ":start": row.range.start.0, ":end": row.range.end.0,
            })?;
        Ok(())
    }

    /// Notes words of a passage that are not where they were.
    pub fn insert_displaced(&self, row: &DisplacedRow) -> Result<(), StoreError> {
        self.write_displaced(None, row)
    }

    /// Puts back such a note that was taken away, with its identity.
    pub fn restore_displaced(&self, row: &DisplacedRow) -> Result<(), StoreError> {
        self.write_displaced(Some(row.id), row)
    }

    fn write_displaced(&self, id: Option<i64>, row: &DisplacedRow) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO displaced_stretch (id, segment_id, reason, near_offset, quote, prefix, suffix)
                 VALUES (:id, :segment, :reason, :near, :quote, :prefix, :suffix)",
            )?
            .execute(named_params! {
                ":id": id, ":segment": row.segment.0, ":reason": row.reason, ":near": row.near.0,
                ":quote": row.quote.exact, ":prefix": row.quote.prefix, ":suffix": row.quote.suffix,
            })?;
        Ok(())
    }

    /// Takes such a note away.
    pub fn delete_displaced(&self, id: i64) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM displaced_stretch WHERE id = :id")?
            .execute(named_params! {":id": id})?;
        Ok(())
    }

    /// Sets a turn aside at the beginning of the text while the text moves: an empty turn there is never shifted.
    pub fn park_turn(&self, id: TurnId) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "UPDATE turn SET start_offset = 0, end_offset = 0, label_start = label_start * 0, label_end = label_end * 0,
                 content_start = 0, content_end = 0 WHERE id = :id",
            )?
            .execute(named_params! {":id": id.0})?;
        Ok(())
    }

    /// Says what a turn is and where.
    pub fn set_turn(&self, id: TurnId, turn: &NewTurn) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "UPDATE turn SET number = :number, start_offset = :start, end_offset = :end, label_start = :label_start,
                 label_end = :label_end, content_start = :content_start, content_end = :content_end,
                 speaker_id = :speaker, time_ms = :time_ms WHERE id = :id",
            )?
            .execute(named_params! {
                ":number": turn.number, ":start": turn.range.start.0, ":end": turn.range.end.0,
                ":label_start": turn.label.map(|range| range.start.0), ":label_end": turn.label.map(|range| range.end.0),
                ":content_start": turn.content.start.0, ":content_end": turn.content.end.0,
                ":speaker": turn.speaker.map(|speaker| speaker.0), ":time_ms": turn.time_ms, ":id": id.0,
            })?;
        Ok(())
    }

    /// Takes a turn away with what hangs on it.
    pub fn delete_turn(&self, id: TurnId) -> Result<(), StoreError> {
        self.connection.prepare_cached("DELETE FROM turn WHERE id = :id")?.execute(named_params! {":id": id.0})?;
        Ok(())
    }

    /// Takes out a passage with its codings and memos.
    pub fn delete_segment(&self, id: SegmentId) -> Result<(), StoreError> {
        self.connection.prepare_cached("DELETE FROM segment WHERE id = :id")?.execute(named_params! {":id": id.0})?;
        Ok(())
    }
}

impl From<&Turn> for NewTurn {
    fn from(turn: &Turn) -> Self {
        Self {
            number: turn.number,
            range: turn.range,
            label: turn.label,
            content: turn.content(),
            speaker: turn.speaker,
            time_ms: turn.time_ms,
        }
    }
}
