//! Themes, the codes and extracts in them, codes laid beside them, and places on the wall.

use std::collections::BTreeMap;

use rusqlite::{Row, named_params};
use sitat_model::{CodeId, CodeTray, DEEPEST, EvidenceRole, Fit, SegmentId, ThemeId, ThemeStatus};

use crate::{Reader, StoreError, Writer};

/// A theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeRow {
    /// Identity.
    pub id: ThemeId,
    /// The theme above.
    pub parent: Option<ThemeId>,
    /// What is written of it.
    pub texts: ThemeTexts,
    /// How far it has come.
    pub status: ThemeStatus,
    /// Why it is set aside.
    pub set_aside_reason: String,
    /// The theme that it was merged into.
    pub merged_into: Option<ThemeId>,
    /// Place among those beside it.
    pub position: i64,
    /// Milliseconds UTC.
    pub created_at: i64,
}

/// What is written of a theme.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ThemeTexts {
    /// Its name.
    pub name: String,
    /// Its main point, in a sentence.
    pub claim: String,
    /// The concept that holds it together.
    pub central_concept: String,
    /// What belongs to it.
    pub includes: String,
    /// What does not.
    pub excludes: String,
    /// The story that it tells.
    pub story: String,
    /// The kind of answer that it is: a second classification.
    pub answer: String,
}

/// What is said of an extract of a theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EvidenceRow {
    /// The theme.
    pub theme: ThemeId,
    /// The extract.
    pub segment: SegmentId,
    /// What it does for the main point.
    pub role: Option<EvidenceRole>,
    /// Whether it fits; none: not reviewed.
    pub fit: Option<Fit>,
    /// What is to be said of it.
    pub note: String,
    /// Its place among the best quotes.
    pub quote: Option<i64>,
}

impl EvidenceRow {
    /// An extract of which nothing is said.
    pub fn new(theme: ThemeId, segment: SegmentId) -> Self {
        Self { theme, segment, role: None, fit: None, note: String::new(), quote: None }
    }

    /// Whether anything is said of it.
    pub fn says_something(&self) -> bool {
        self.fit.is_some() || !self.note.is_empty() || self.is_kept()
    }

    /// Whether it belongs to the theme whatever the codes of the theme are.
    pub fn is_kept(&self) -> bool {
        self.role.is_some() || self.quote.is_some()
    }
}

/// A code that was laid beside the themes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrayRow {
    /// The code.
    pub code: CodeId,
    /// Where it lies.
    pub tray: CodeTray,
    /// Why.
    pub reason: String,
}

/// A theme or a code on the wall or on the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OnWall {
    /// A theme.
    Theme(ThemeId),
    /// A code.
    Code(CodeId),
}

impl OnWall {
    /// The column that says which it is, and its value.
    pub(super) fn column(self) -> (&'static str, i64) {
        match self {
            Self::Theme(id) => ("theme_id", id.0),
            Self::Code(id) => ("code_id", id.0),
        }
    }
}

const COLUMNS: &str = "SELECT id, parent_id, name, claim, central_concept, includes, excludes, story, answer, status, \
                       set_aside_reason, merged_into_id, position, created_at FROM theme";

fn read_theme(row: &Row<'_>) -> rusqlite::Result<ThemeRow> {
    let status: String = row.get("status")?;
    Ok(ThemeRow {
        id: ThemeId(row.get("id")?),
        parent: row.get::<_, Option<i64>>("parent_id")?.map(ThemeId),
        texts: read_texts(row)?,
        status: ThemeStatus::from_name(&status).unwrap_or(ThemeStatus::Candidate),
        set_aside_reason: row.get("set_aside_reason")?,
        merged_into: row.get::<_, Option<i64>>("merged_into_id")?.map(ThemeId),
        position: row.get("position")?,
        created_at: row.get("created_at")?,
    })
}

/// The texts of a theme or of a version of one.
pub(super) fn read_texts(row: &Row<'_>) -> rusqlite::Result<ThemeTexts> {
    Ok(ThemeTexts {
        name: row.get("name")?,
        claim: row.get("claim")?,
        central_concept: row.get("central_concept")?,
        includes: row.get("includes")?,
        excludes: row.get("excludes")?,
        story: row.get("story")?,
        answer: row.get("answer")?,
    })
}

fn read_evidence(row: &Row<'_>) -> rusqlite::Result<EvidenceRow> {
    let role: Option<String> = row.get("role")?;
    let fit: Option<String> = row.get("fit")?;
    Ok(EvidenceRow {
        theme: ThemeId(row.get("theme_id")?),
        segment: SegmentId(row.get("segment_id")?),
        role: role.and_then(|role| EvidenceRole::from_name(&role)),
        fit: fit.and_then(|fit| Fit::from_name(&fit)),
        note: row.get("note")?,
        quote: row.get("quote_position")?,
    })
}

impl Reader<'_> {
    /// All themes, by identity.
    pub fn themes(&self) -> Result<Vec<ThemeRow>, StoreError> {
        let mut query = self.connection.prepare_cached(&format!("{COLUMNS} ORDER BY id"))?;
        let rows = super::collect(query.query([])?, read_theme)?;
        Ok(super::mend_tree(rows, DEEPEST, |row: &mut ThemeRow| (row.id, &mut row.parent)))
    }

    /// Which codes are in which themes, in the order in which they came there.
    pub fn theme_codes(&self) -> Result<Vec<(ThemeId, CodeId)>, StoreError> {
        let mut query = self.connection.prepare_cached("SELECT theme_id, code_id FROM theme_code ORDER BY id")?;
        super::collect(query.query([])?, |row| Ok((ThemeId(row.get("theme_id")?), CodeId(row.get("code_id")?))))
    }

    /// All that is said of extracts of themes, in order.
    pub fn theme_evidence(&self) -> Result<Vec<EvidenceRow>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT theme_id, segment_id, role, fit, note, quote_position FROM theme_segment ORDER BY id",
        )?;
        super::collect(query.query([])?, read_evidence)
    }

    /// The codes that were laid beside the themes.
    pub fn code_trays(&self) -> Result<Vec<TrayRow>, StoreError> {
        let mut query = self.connection.prepare_cached("SELECT code_id, tray, reason FROM code_tray ORDER BY id")?;
        super::collect(query.query([])?, |row| {
            let tray: String = row.get("tray")?;
            Ok(TrayRow {
                code: CodeId(row.get("code_id")?),
                tray: CodeTray::from_name(&tray).unwrap_or(CodeTray::Miscellaneous),
                reason: row.get("reason")?,
            })
        })
    }

    /// Where things were put on the wall.
    pub fn wall_places(&self) -> Result<Vec<(OnWall, f64, f64)>, StoreError> {
        let mut query = self.connection.prepare_cached("SELECT theme_id, code_id, x, y FROM wall_place ORDER BY id")?;
        super::collect(query.query([])?, |row| {
            let theme: Option<i64> = row.get("theme_id")?;
            let thing = match theme {
                Some(theme) => OnWall::Theme(ThemeId(theme)),
                None => OnWall::Code(CodeId(row.get("code_id")?)),
            };
            Ok((thing, row.get("x")?, row.get("y")?))
        })
    }
}

impl Reader<'_> {
    /// When what each theme is about, or what is in it, was last changed on purpose.
    pub fn theme_shapes(&self) -> Result<BTreeMap<ThemeId, i64>, StoreError> {
        let mut query = self
            .connection
            .prepare_cached("SELECT id, coalesce(reshaped_at, created_at) AS at FROM theme ORDER BY id")?;
        let rows = super::collect(query.query([])?, |row| Ok((ThemeId(row.get("id")?), row.get("at")?)))?;
        Ok(rows.into_iter().collect())
    }

    /// When somebody last said how far each theme had come.
    pub fn theme_reviews(&self) -> Result<BTreeMap<ThemeId, i64>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT theme_id, max(created_at) AS at FROM theme_version WHERE occasion = 'status' GROUP BY theme_id",
        )?;
        let rows = super::collect(query.query([])?, |row| Ok((ThemeId(row.get("theme_id")?), row.get("at")?)))?;
        Ok(rows.into_iter().collect())
    }
}

impl Writer<'_> {
    /// Notes that a theme is about something else, or holds something else, than before.
    pub fn reshape_theme(&self, id: ThemeId, at: i64) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("UPDATE theme SET reshaped_at = :at WHERE id = :id")?
            .execute(named_params! {":id": id.0, ":at": at})?;
        Ok(())
    }

    /// Makes a theme; its identity and time are not looked at.
    pub fn insert_theme(&self, guid: &str, theme: &ThemeRow, at: i64) -> Result<ThemeId, StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO theme (guid, parent_id, name, claim, central_concept, includes, excludes, story, answer,
                 status, set_aside_reason, position, created_at)
                 VALUES (:guid, :parent, :name, :claim, :concept, :includes, :excludes, :story, :answer, :status,
                 :reason, :position, :at)",
            )?
            .execute(named_params! {
                ":guid": guid, ":parent": theme.parent.map(|id| id.0), ":name": theme.texts.name,
                ":claim": theme.texts.claim, ":concept": theme.texts.central_concept,
                ":includes": theme.texts.includes, ":excludes": theme.texts.excludes, ":story": theme.texts.story,
                ":answer": theme.texts.answer, ":status": theme.status.name(), ":reason": theme.set_aside_reason,
                ":position": theme.position, ":at": at,
            })?;
        Ok(ThemeId(self.connection.last_insert_rowid()))
    }

    /// Gives a theme everything anew but its time.
    pub fn update_theme(&self, theme: &ThemeRow) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "UPDATE theme SET parent_id = :parent, name = :name, claim = :claim, central_concept = :concept,
                 includes = :includes, excludes = :excludes, story = :story, answer = :answer, status = :status,
                 set_aside_reason = :reason, merged_into_id = :merged, position = :position WHERE id = :id",
            )?
            .execute(named_params! {
                ":id": theme.id.0, ":parent": theme.parent.map(|id| id.0), ":name": theme.texts.name,
                ":claim": theme.texts.claim, ":concept": theme.texts.central_concept,
                ":includes": theme.texts.includes, ":excludes": theme.texts.excludes, ":story": theme.texts.story,
                ":answer": theme.texts.answer, ":status": theme.status.name(), ":reason": theme.set_aside_reason,
                ":merged": theme.merged_into.map(|id| id.0), ":position": theme.position,
            })?;
        Ok(())
    }

    /// Takes a theme out, with what is said of it.
    pub fn delete_theme(&self, id: ThemeId) -> Result<(), StoreError> {
        self.connection.prepare_cached("DELETE FROM theme WHERE id = :id")?.execute(named_params! {":id": id.0})?;
        Ok(())
    }

    /// Puts a code into a theme, unless it is there.
    pub fn insert_theme_code(&self, theme: ThemeId, code: CodeId) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("INSERT OR IGNORE INTO theme_code (theme_id, code_id) VALUES (:theme, :code)")?
            .execute(named_params! {":theme": theme.0, ":code": code.0})?;
        Ok(())
    }

    /// Takes a code out of a theme.
    pub fn delete_theme_code(&self, theme: ThemeId, code: CodeId) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM theme_code WHERE theme_id = :theme AND code_id = :code")?
            .execute(named_params! {":theme": theme.0, ":code": code.0})?;
        Ok(())
    }

    /// Lays a code into a tray, or takes it out of all.
    pub fn set_code_tray(&self, code: CodeId, tray: Option<(CodeTray, &str)>) -> Result<(), StoreError> {
        let Some((tray, reason)) = tray else {
            self.connection
                .prepare_cached("DELETE FROM code_tray WHERE code_id = :code")?
                .execute(named_params! {":code": code.0})?;
            return Ok(());
        };
        self.connection
            .prepare_cached(
                "INSERT INTO code_tray (code_id, tray, reason) VALUES (:code, :tray, :reason)
                 ON CONFLICT (code_id) DO UPDATE SET tray = :tray, reason = :reason
                 WHERE tray <> :tray OR reason <> :reason",
            )?
            .execute(named_params! {":code": code.0, ":tray": tray.name(), ":reason": reason})?;
        Ok(())
    }

    /// Says all of an extract of a theme; where nothing is said, no row is kept.
    pub fn set_evidence(&self, row: &EvidenceRow) -> Result<(), StoreError> {
        if !row.says_something() {
            return self.delete_evidence(row.theme, row.segment);
        }
        self.connection
            .prepare_cached(
                "INSERT INTO theme_segment (theme_id, segment_id, role, fit, note, quote_position)
                 VALUES (:theme, :segment, :role, :fit, :note, :quote)
                 ON CONFLICT (theme_id, segment_id) DO UPDATE SET role = :role, fit = :fit, note = :note,
                 quote_position = :quote WHERE role IS NOT :role OR fit IS NOT :fit OR note <> :note
                 OR quote_position IS NOT :quote",
            )?
            .execute(named_params! {
                ":theme": row.theme.0, ":segment": row.segment.0, ":role": row.role.map(EvidenceRole::name),
                ":fit": row.fit.map(Fit::name), ":note": row.note, ":quote": row.quote,
            })?;
        Ok(())
    }

    /// Forgets what is said of an extract of a theme.
    pub fn delete_evidence(&self, theme: ThemeId, segment: SegmentId) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM theme_segment WHERE theme_id = :theme AND segment_id = :segment")?
            .execute(named_params! {":theme": theme.0, ":segment": segment.0})?;
        Ok(())
    }

    /// Lets memos and claims of a theme belong to another one.
    pub fn hand_over_theme(&self, from: ThemeId, into: ThemeId) -> Result<(), StoreError> {
        for sql in [
            "UPDATE memo SET theme_id = :into WHERE theme_id = :from",
            "UPDATE claim SET theme_id = :into WHERE theme_id = :from",
        ] {
            self.connection.prepare_cached(sql)?.execute(named_params! {":from": from.0, ":into": into.0})?;
        }
        Ok(())
    }

    /// Puts something in a place on the wall.
    pub fn set_wall_place(&self, thing: OnWall, x: f64, y: f64) -> Result<(), StoreError> {
        let (column, id) = thing.column();
        self.connection
            .prepare_cached(&format!(
                "INSERT INTO wall_place ({column}, x, y) VALUES (:id, :x, :y)
                 ON CONFLICT ({column}) DO UPDATE SET x = :x, y = :y WHERE x <> :x OR y <> :y"
            ))?
            .execute(named_params! {":id": id, ":x": x, ":y": y})?;
        Ok(())
    }
}
