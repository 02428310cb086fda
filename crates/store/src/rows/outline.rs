//! The outline of the chapter, what is left out of quotes, and how they are shown.

use rusqlite::{OptionalExtension as _, Row, named_params};
use sitat_model::{
    DEEPEST, ExcerptIdPlace, OutlineKind, OutlinePartId, OutlineThing, QuotationMarks, QuoteCut, QuoteLayout,
    QuoteStyle, SourceId,
};

use crate::{Reader, StoreError, Writer};

/// A part of the outline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutlinePartRow {
    /// Identity.
    pub id: OutlinePartId,
    /// The part that it stands below.
    pub parent: Option<OutlinePartId>,
    /// Its place among those beside it.
    pub position: i64,
    /// What it shows.
    pub thing: OutlineThing,
    /// Own words: a heading, a text, a caption, or the heading that a thing is to have.
    pub words: String,
}

/// A cut of a quote with its identity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuoteCutRow {
    /// Identity.
    pub id: i64,
    /// The quote in the outline.
    pub part: OutlinePartId,
    /// The text that its places are over.
    pub source: SourceId,
    /// What is left out or put in.
    pub cut: QuoteCut,
}

fn read_part(row: &Row<'_>) -> rusqlite::Result<OutlinePartRow> {
    let kind: String = row.get("kind")?;
    let kind = OutlineKind::from_name(&kind).unwrap_or(OutlineKind::Heading);
    let column = match kind {
        OutlineKind::Question => Some("research_question_id"),
        OutlineKind::Theme => Some("theme_id"),
        OutlineKind::Claim => Some("claim_id"),
        OutlineKind::Quote => Some("segment_id"),
        OutlineKind::Table => Some("saved_view_id"),
        OutlineKind::Heading | OutlineKind::Text | OutlineKind::Figure => None,
    };
    let thing = column.map(|column| row.get::<_, Option<i64>>(column)).transpose()?.flatten();
    Ok(OutlinePartRow {
        id: OutlinePartId(row.get("id")?),
        parent: row.get::<_, Option<i64>>("parent_id")?.map(OutlinePartId),
        position: row.get("position")?,
        thing: OutlineThing::of(kind, thing),
        words: row.get("words")?,
    })
}

fn read_cut(row: &Row<'_>) -> rusqlite::Result<QuoteCutRow> {
    let range = super::stretch(row, "start_offset", "end_offset")?;
    Ok(QuoteCutRow {
        id: row.get("id")?,
        part: OutlinePartId(row.get("outline_part_id")?),
        source: SourceId(row.get("source_id")?),
        cut: QuoteCut { range, insertion: row.get("insertion")? },
    })
}

const CUTS: &str = "SELECT id, outline_part_id, source_id, start_offset, end_offset, insertion FROM quote_cut";

impl Reader<'_> {
    /// All parts of the outline, those beside each other in their order.
    pub fn outline_parts(&self) -> Result<Vec<OutlinePartRow>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT id, parent_id, position, kind, words, research_question_id, theme_id, claim_id, segment_id,
                    saved_view_id
             FROM outline_part ORDER BY position, id",
        )?;
        let rows = super::collect(query.query([])?, read_part)?;
        Ok(super::mend_tree(rows, DEEPEST, |row: &mut OutlinePartRow| (row.id, &mut row.parent)))
    }

    /// What is left out of quotes and put into them, by place; of a source or of all.
    pub fn quote_cuts(&self, source: Option<SourceId>) -> Result<Vec<QuoteCutRow>, StoreError> {
        let mut query = self.connection.prepare_cached(&format!(
            "{CUTS} WHERE :source IS NULL OR source_id = :source ORDER BY source_id, start_offset, end_offset, id"
        ))?;
        super::collect(query.query(named_params! {":source": source.map(|id| id.0)})?, read_cut)
    }

    /// How quotes are shown.
    pub fn quote_style(&self) -> Result<QuoteStyle, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT layout, template, quotation_marks, ellipsis, excerpt_id, has_footnotes FROM quote_style WHERE id = 1",
        )?;
        let found = query.query_row([], |row| {
            let (layout, marks): (String, String) = (row.get("layout")?, row.get("quotation_marks")?);
            let place: String = row.get("excerpt_id")?;
            Ok(QuoteStyle {
                layout: QuoteLayout::from_name(&layout).unwrap_or_default(),
                template: row.get("template")?,
                marks: QuotationMarks::from_name(&marks).unwrap_or_default(),
                ellipsis: row.get("ellipsis")?,
                excerpt_id: ExcerptIdPlace::from_name(&place).unwrap_or_default(),
                has_footnotes: row.get("has_footnotes")?,
            })
        });
        Ok(found.optional()?.unwrap_or_default())
    }
}

impl Writer<'_> {
    /// Makes a part of the outline; its identity is not looked at.
    pub fn insert_outline_part(&self, guid: &str, row: &OutlinePartRow, at: i64) -> Result<OutlinePartId, StoreError> {
        let of = |kind| (row.thing.kind() == kind).then(|| row.thing.row()).flatten();
        self.connection
            .prepare_cached(
                "INSERT INTO outline_part (guid, parent_id, position, kind, words, research_question_id, theme_id,
                                           claim_id, segment_id, saved_view_id, created_at)
                 VALUES (:guid, :parent, :position, :kind, :words, :question, :theme, :claim, :segment, :view, :at)",
            )?
            .execute(named_params! {
                ":guid": guid, ":parent": row.parent.map(|id| id.0), ":position": row.position,
                ":kind": row.thing.kind().name(), ":words": row.words, ":question": of(OutlineKind::Question),
                ":theme": of(OutlineKind::Theme), ":claim": of(OutlineKind::Claim), ":segment": of(OutlineKind::Quote),
                ":view": of(OutlineKind::Table), ":at": at,
            })?;
        Ok(OutlinePartId(self.connection.last_insert_rowid()))
    }

    /// Gives a part of the outline other words.
    pub fn set_outline_words(&self, id: OutlinePartId, words: &str) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("UPDATE outline_part SET words = :words WHERE id = :id AND words <> :words")?
            .execute(named_params! {":id": id.0, ":words": words})?;
        Ok(())
    }

    /// Puts a part of the outline somewhere else.
    pub fn place_outline_part(
        &self,
        id: OutlinePartId,
        parent: Option<OutlinePartId>,
        position: i64,
    ) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "UPDATE outline_part SET parent_id = :parent, position = :position
                 WHERE id = :id AND (parent_id IS NOT :parent OR position <> :position)",
            )?
            .execute(named_params! {":id": id.0, ":parent": parent.map(|id| id.0), ":position": position})?;
        Ok(())
    }

    /// Takes a part out of the outline, with those below it.
    pub fn delete_outline_part(&self, id: OutlinePartId) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM outline_part WHERE id = :id")?
            .execute(named_params! {":id": id.0})?;
        Ok(())
    }

    /// Says anew what is left out of a quote and put into it.
    pub fn set_quote_cuts(&self, part: OutlinePartId, source: SourceId, cuts: &[QuoteCut]) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM quote_cut WHERE outline_part_id = :part")?
            .execute(named_params! {":part": part.0})?;
        cuts.iter().try_for_each(|cut| self.write_cut(None, part, source, cut))
    }

    /// Takes away the cuts of quotes whose passage is gone: what was put in was said of its words.
    pub fn delete_idle_quote_cuts(&self) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "DELETE FROM quote_cut WHERE outline_part_id IN
                 (SELECT id FROM outline_part WHERE kind = 'quote' AND segment_id IS NULL)",
            )?
            .execute([])?;
        Ok(())
    }

    /// Takes a cut away while its text moves.
    pub fn delete_quote_cut(&self, id: i64) -> Result<(), StoreError> {
        self.connection.prepare_cached("DELETE FROM quote_cut WHERE id = :id")?.execute(named_params! {":id": id})?;
        Ok(())
    }

    /// Puts a cut that was taken away in its new place.
    pub fn restore_quote_cut(&self, row: &QuoteCutRow) -> Result<(), StoreError> {
        self.write_cut(Some(row.id), row.part, row.source, &row.cut)
    }

    fn write_cut(
        &self,
        id: Option<i64>,
        part: OutlinePartId,
        source: SourceId,
        cut: &QuoteCut,
    ) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO quote_cut (id, outline_part_id, source_id, start_offset, end_offset, insertion)
                 VALUES (:id, :part, :source, :start, :end, :insertion)",
            )?
            .execute(named_params! {
                ":id": id, ":part": part.0, ":source": source.0, ":start": cut.range.start.0, ":end": cut.range.end.0,
                ":insertion": cut.insertion,
            })?;
        Ok(())
    }

    /// Says how quotes are shown.
    pub fn set_quote_style(&self, style: &QuoteStyle) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO quote_style (id, layout, template, quotation_marks, ellipsis, excerpt_id, has_footnotes)
                 VALUES (1, :layout, :template, :marks, :ellipsis, :place, :footnotes)
                 ON CONFLICT (id) DO UPDATE SET layout = :layout, template = :template, quotation_marks = :marks,
                 ellipsis = :ellipsis, excerpt_id = :place, has_footnotes = :footnotes",
            )?
            .execute(named_params! {
                ":layout": style.layout.name(), ":template": style.template, ":marks": style.marks.name(),
                ":ellipsis": style.ellipsis, ":place": style.excerpt_id.name(), ":footnotes": style.has_footnotes,
            })?;
        Ok(())
    }
}
