//! Segments, their stretches, and the codings on them.

use rusqlite::{OptionalExtension as _, Row, named_params};
use sitat_model::{CaseId, CodeId, CoderId, CodingId, Quote, SegmentId, SourceId, Stance, TextRange};

use crate::{Reader, StoreError, Writer};

/// A passage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SegmentRow {
    /// Identity.
    pub id: SegmentId,
    /// The source.
    pub source: SourceId,
    /// Running number in the source.
    pub number: u32,
    /// The case of this passage where it is not the speaker's.
    pub case: Option<CaseId>,
}

/// A stretch of a passage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StretchRow {
    /// The passage.
    pub segment: SegmentId,
    /// Where it is.
    pub range: TextRange,
}

/// How a code was put on a passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodingOrigin {
    /// By somebody who looked at the place.
    Hand,
    /// From a table of quotes.
    Table,
    /// On a list of places at once.
    Places,
}

impl CodingOrigin {
    /// Its name in the file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Hand => "hand",
            Self::Table => "table",
            Self::Places => "places",
        }
    }

    fn from_name(name: &str) -> Self {
        match name {
            "table" => Self::Table,
            "places" => Self::Places,
            _ => Self::Hand,
        }
    }
}

/// A code on a passage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodingRow {
    /// Identity.
    pub id: CodingId,
    /// The passage.
    pub segment: SegmentId,
    /// The code.
    pub code: CodeId,
    /// Who put it there.
    pub coder: CoderId,
    /// Milliseconds UTC.
    pub created_at: i64,
    /// How it came there.
    pub origin: CodingOrigin,
    /// Whether the words speak for what the code says, or against it, if somebody has said so.
    pub stance: Option<Stance>,
}

// The three kinds of row of which a project has most are read by the place of their columns, not by name: a hundred thousand
// are read before the first text stands there.

fn read_segment(row: &Row<'_>) -> rusqlite::Result<SegmentRow> {
    Ok(SegmentRow {
        id: SegmentId(row.get(0)?),
        source: SourceId(row.get(1)?),
        number: super::unsigned(row, 2)?,
        case: row.get::<_, Option<i64>>(3)?.map(CaseId),
    })
}

fn read_stretch(row: &Row<'_>) -> rusqlite::Result<StretchRow> {
    Ok(StretchRow { segment: SegmentId(row.get(0)?), range: super::stretch(row, 1, 2)? })
}

fn read_coding(row: &Row<'_>) -> rusqlite::Result<CodingRow> {
    Ok(CodingRow {
        id: CodingId(row.get(0)?),
        segment: SegmentId(row.get(1)?),
        code: CodeId(row.get(2)?),
        coder: CoderId(row.get(3)?),
        created_at: row.get(4)?,
        origin: CodingOrigin::from_name(row.get_ref(5)?.as_str()?),
        stance: row.get_ref(6)?.as_str_or_null()?.and_then(Stance::from_name),
    })
}

impl Reader<'_> {
    /// All segments, by identity.
    pub fn segments(&self) -> Result<Vec<SegmentRow>, StoreError> {
        let mut query =
            self.connection.prepare_cached("SELECT id, source_id, number, case_id FROM segment ORDER BY id")?;
        super::collect(query.query([])?, read_segment)
    }

    /// All stretches, by segment and place.
    pub fn stretches(&self) -> Result<Vec<StretchRow>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT segment_id, start_offset, end_offset FROM stretch ORDER BY segment_id, start_offset, end_offset",
        )?;
        super::collect(query.query([])?, read_stretch)
    }

    /// All codings, by identity.
    pub fn codings(&self) -> Result<Vec<CodingRow>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT id, segment_id, code_id, coder_id, created_at, origin, stance FROM coding ORDER BY id",
        )?;
        super::collect(query.query([])?, read_coding)
    }

    /// A segment, if it is there.
    pub fn find_segment(&self, id: SegmentId) -> Result<Option<SegmentRow>, StoreError> {
        let mut query =
            self.connection.prepare_cached("SELECT id, source_id, number, case_id FROM segment WHERE id = :id")?;
        Ok(query.query_row(named_params! {":id": id.0}, read_segment).optional()?)
    }

    /// The stretches of a segment, by place.
    pub fn stretches_of(&self, segment: SegmentId) -> Result<Vec<StretchRow>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT segment_id, start_offset, end_offset FROM stretch WHERE segment_id = :segment ORDER BY start_offset, end_offset",
        )?;
        super::collect(query.query(named_params! {":segment": segment.0})?, read_stretch)
    }

    /// The codings on a segment, by identity.
    pub fn codings_of(&self, segment: SegmentId) -> Result<Vec<CodingRow>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT id, segment_id, code_id, coder_id, created_at, origin, stance FROM coding WHERE segment_id = :segment ORDER BY id",
        )?;
        super::collect(query.query(named_params! {":segment": segment.0})?, read_coding)
    }

    /// A coding, if it is there.
    pub fn find_coding(&self, id: CodingId) -> Result<Option<CodingRow>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT id, segment_id, code_id, coder_id, created_at, origin, stance FROM coding WHERE id = :id",
        )?;
        Ok(query.query_row(named_params! {":id": id.0}, read_coding).optional()?)
    }

    /// The segment of a stretch, if it is there.
    pub fn segment_of_stretch(&self, stretch: i64) -> Result<Option<SegmentId>, StoreError> {
        let mut query = self.connection.prepare_cached("SELECT segment_id FROM stretch WHERE id = :id")?;
        Ok(query.query_row(named_params! {":id": stretch}, |row| row.get("segment_id").map(SegmentId)).optional()?)
    }

    /// The words that the stretches of a source were put on, with where: what anchors are checked against.
    pub fn anchored_quotes(&self, source: SourceId) -> Result<Vec<(SegmentId, TextRange, Quote)>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT segment_id, start_offset, end_offset, quote, prefix, suffix FROM stretch
             WHERE segment_id IN (SELECT id FROM segment WHERE source_id = :source) ORDER BY id",
        )?;
        super::collect(query.query(named_params! {":source": source.0})?, read_anchored)
    }

    /// The stretches of a segment with their words.
    pub fn anchored_quotes_of(&self, id: SegmentId) -> Result<Vec<(SegmentId, TextRange, Quote)>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT segment_id, start_offset, end_offset, quote, prefix, suffix FROM stretch WHERE segment_id = :segment ORDER BY id",
        )?;
        super::collect(query.query(named_params! {":segment": id.0})?, read_anchored)
    }
}

fn read_anchored(row: &Row<'_>) -> rusqlite::Result<(SegmentId, TextRange, Quote)> {
    let stretch = read_stretch(row)?;
    let quote = Quote { exact: row.get("quote")?, prefix: row.get("prefix")?, suffix: row.get("suffix")? };
    Ok((stretch.segment, stretch.range, quote))
}

impl Writer<'_> {
    /// Makes a segment; its number is the next one of its source, which no other segment ever gets.
    pub fn insert_segment(
        &self,
        guid: &str,
        source: SourceId,
        case: Option<CaseId>,
        created_at: i64,
    ) -> Result<SegmentId, StoreError> {
        let number: u32 = self
            .connection
            .prepare_cached(
                "INSERT INTO excerpt_number (source_id, last_number) VALUES (:source, 1)
                 ON CONFLICT (source_id) DO UPDATE SET last_number = last_number + 1 RETURNING last_number",
            )?
            .query_row(named_params! {":source": source.0}, |row| row.get("last_number"))?;
        self.connection
            .prepare_cached(
                "INSERT INTO segment (guid, source_id, number, case_id, created_at) VALUES (:guid, :source, :number, :case, :created_at)",
            )?
            .execute(named_params! {
                ":guid": guid, ":source": source.0, ":number": number, ":case": case.map(|id| id.0), ":created_at": created_at,
            })?;
        Ok(SegmentId(self.connection.last_insert_rowid()))
    }

    /// Adds a stretch to a segment.
    pub fn insert_stretch(&self, segment: SegmentId, range: TextRange, quote: &Quote) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO stretch (segment_id, start_offset, end_offset, quote, prefix, suffix)
                 VALUES (:segment, :start, :end, :quote, :prefix, :suffix)",
            )?
            .execute(named_params! {
                ":segment": segment.0, ":start": range.start.0, ":end": range.end.0,
                ":quote": quote.exact, ":prefix": quote.prefix, ":suffix": quote.suffix,
            })?;
        Ok(())
    }

    /// Puts a segment on other stretches. All are written anew: a row that only goes would not say whose it was.
    pub fn set_stretches<'quote>(
        &self,
        segment: SegmentId,
        stretches: impl IntoIterator<Item = (TextRange, &'quote Quote)>,
    ) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM stretch WHERE segment_id = :segment")?
            .execute(named_params! {":segment": segment.0})?;
        for (range, quote) in stretches {
            self.insert_stretch(segment, range, quote)?;
        }
        Ok(())
    }

    /// Says to which case a passage belongs where it is not the speaker's.
    pub fn set_segment_case(&self, segment: SegmentId, case: Option<CaseId>) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("UPDATE segment SET case_id = :case WHERE id = :segment AND case_id IS NOT :case")?
            .execute(named_params! {":case": case.map(|id| id.0), ":segment": segment.0})?;
        Ok(())
    }

    /// Puts a code on a segment; `None` if this coder has put it there already.
    pub fn insert_coding(
        &self,
        guid: &str,
        segment: SegmentId,
        code: CodeId,
        coder: CoderId,
        created_at: i64,
    ) -> Result<Option<CodingId>, StoreError> {
        self.insert_coding_from(CodingOrigin::Hand, guid, segment, code, coder, created_at)
    }

    /// Puts a code on a segment and says how that came about; `None` if this coder has put it there already.
    pub fn insert_coding_from(
        &self,
        origin: CodingOrigin,
        guid: &str,
        segment: SegmentId,
        code: CodeId,
        coder: CoderId,
        created_at: i64,
    ) -> Result<Option<CodingId>, StoreError> {
        let inserted = self
            .connection
            .prepare_cached(
                "INSERT INTO coding (guid, segment_id, code_id, coder_id, created_at, origin)
                 VALUES (:guid, :segment, :code, :coder, :created_at, :origin) ON CONFLICT (segment_id, code_id, coder_id) DO NOTHING",
            )?
            .execute(named_params! {
                ":guid": guid, ":segment": segment.0, ":code": code.0, ":coder": coder.0, ":created_at": created_at,
                ":origin": origin.name(),
            })?;
        Ok((inserted > 0).then(|| CodingId(self.connection.last_insert_rowid())))
    }

    /// Puts another code in the place of a coding's. Where the coder has put the other one there already, the coding
    /// goes, and what was written about it goes over to the other.
    pub fn recode(&self, coding: &CodingRow, code: CodeId) -> Result<(), StoreError> {
        let other: Option<i64> = self
            .connection
            .prepare_cached(
                "SELECT id FROM coding WHERE segment_id = :segment AND code_id = :code AND coder_id = :coder AND id <> :id",
            )?
            .query_row(
                named_params! {
                    ":segment": coding.segment.0, ":code": code.0, ":coder": coding.coder.0, ":id": coding.id.0,
                },
                |row| row.get("id"),
            )
            .optional()?;
        let Some(other) = other else {
            self.connection
                .prepare_cached("UPDATE coding SET code_id = :code WHERE id = :id AND code_id <> :code")?
                .execute(named_params! {":code": code.0, ":id": coding.id.0})?;
            return Ok(());
        };
        self.connection
            .prepare_cached("UPDATE memo SET coding_id = :other WHERE coding_id = :id")?
            .execute(named_params! {":other": other, ":id": coding.id.0})?;
        self.delete_coding(coding.id)
    }

    /// Says whether the words of a coding speak for what its code says, or against it; without a stance neither.
    pub fn set_stance(&self, id: CodingId, stance: Option<Stance>) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("UPDATE coding SET stance = :stance WHERE id = :id AND stance IS NOT :stance")?
            .execute(named_params! {":stance": stance.map(Stance::name), ":id": id.0})?;
        Ok(())
    }

    /// Takes a code off a segment.
    pub fn delete_coding(&self, id: CodingId) -> Result<(), StoreError> {
        self.connection.prepare_cached("DELETE FROM coding WHERE id = :id")?.execute(named_params! {":id": id.0})?;
        Ok(())
    }

    /// Takes out a segment that has no coding and no memo left, and is evidence of nothing.
    pub fn delete_bare_segment(&self, id: SegmentId) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "DELETE FROM segment WHERE id = :id AND NOT EXISTS (SELECT 1 FROM coding WHERE segment_id = :id)
                 AND NOT EXISTS (SELECT 1 FROM memo WHERE segment_id = :id)
                 AND NOT EXISTS (SELECT 1 FROM theme_segment WHERE segment_id = :id
                 AND (role IS NOT NULL OR note <> '' OR quote_position IS NOT NULL))
                 AND NOT EXISTS (SELECT 1 FROM claim_segment WHERE segment_id = :id)
                 AND NOT EXISTS (SELECT 1 FROM correspondence_segment WHERE segment_id = :id)",
            )?
            .execute(named_params! {":id": id.0})?;
        Ok(())
    }
}
