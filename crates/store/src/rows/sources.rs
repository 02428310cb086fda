//! Sources, their texts, turns and styles.

use std::collections::BTreeMap;

use rusqlite::{OptionalExtension as _, Row, named_params};
use sitat_model::{CaseId, Language, SourceId, SourceKind, SpeakerId, TextOffset, TextRange, Turn, TurnId};

use crate::{Reader, StoreError, Writer};

/// A source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceRow {
    /// Identity.
    pub id: SourceId,
    /// Identity in exchange with other programs.
    pub guid: String,
    /// Name.
    pub name: String,
    /// Short code in front of excerpt numbers.
    pub code: String,
    /// Kind.
    pub kind: SourceKind,
    /// Language, if known.
    pub language: Option<Language>,
    /// Another language, as a BCP 47 tag.
    pub language_tag: Option<String>,
    /// Names of what was tidied when it entered, with blanks between.
    pub cleaning: Option<String>,
    /// Words said or written.
    pub words: u32,
    /// Length of the base text in code points.
    pub characters: u32,
    /// Name of the file.
    pub file_name: String,
    /// SHA-256 of the file, hexadecimal.
    pub file_sha256: String,
    /// Format of the file.
    pub format: String,
    /// Encoding of the file, for text files.
    pub encoding: Option<String>,
    /// How turns were marked.
    pub pattern: Option<String>,
    /// Milliseconds UTC.
    pub imported_at: i64,
}

/// A source that is about to be made.
pub struct NewSource<'text> {
    /// The row; its identity is not looked at.
    pub row: SourceRow,
    /// The base text.
    pub text: &'text str,
}

/// The file that a source's text comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Name of the file.
    pub file_name: String,
    /// SHA-256 of the file, hexadecimal.
    pub file_sha256: String,
    /// Format of the file.
    pub format: String,
    /// Encoding of the file, for text files.
    pub encoding: Option<String>,
    /// How turns were marked.
    pub pattern: Option<String>,
}

/// A turn that is about to be made.
pub struct NewTurn {
    /// Number within the source, from 1.
    pub number: u32,
    /// The whole turn.
    pub range: TextRange,
    /// Where the label stands.
    pub label: Option<TextRange>,
    /// The words said.
    pub content: TextRange,
    /// Who speaks.
    pub speaker: Option<SpeakerId>,
    /// Time in the recording, milliseconds.
    pub time_ms: Option<i64>,
}

/// How a stretch of text looked in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StyleRow {
    /// Where.
    pub range: TextRange,
    /// `bold`, `italic`, `heading-1`, `cell`, `row` …
    pub style: String,
}

const COLUMNS: &str = "id, guid, name, code, kind, language, language_tag, cleaning, words, characters, file_name, file_sha256, format, encoding, pattern, imported_at";

fn read_source(row: &Row<'_>) -> rusqlite::Result<SourceRow> {
    let kind: String = row.get("kind")?;
    let language: Option<String> = row.get("language")?;
    Ok(SourceRow {
        id: SourceId(row.get("id")?),
        guid: row.get("guid")?,
        name: row.get("name")?,
        code: row.get("code")?,
        kind: SourceKind::from_name(&kind).unwrap_or(SourceKind::Document),
        language: language.and_then(|code| Language::from_code(&code)),
        language_tag: row.get("language_tag")?,
        cleaning: row.get("cleaning")?,
        words: super::unsigned(row, "words")?,
        characters: super::unsigned(row, "characters")?,
        file_name: row.get("file_name")?,
        file_sha256: row.get("file_sha256")?,
        format: row.get("format")?,
        encoding: row.get("encoding")?,
        pattern: row.get("pattern")?,
        imported_at: row.get("imported_at")?,
    })
}

fn read_turn(row: &Row<'_>) -> rusqlite::Result<Turn> {
    let label_start: Option<u32> = row.get("label_start")?;
    let label_end: Option<u32> = row.get("label_end")?;
    let content = super::stretch(row, "content_start", "content_end")?;
    Ok(Turn {
        id: TurnId(row.get("id")?),
        number: super::place(row, "number")?.0,
        range: super::stretch(row, "start_offset", "end_offset")?,
        label: label_start.zip(label_end).map(|(start, end)| TextRange::new(start, end)),
        content_start: content.start,
        content_end: content.end,
        speaker: row.get::<_, Option<i64>>("speaker_id")?.map(SpeakerId),
        time_ms: row.get("time_ms")?,
    })
}

/// What of a part lies within a whole.
fn within(whole: TextRange, part: TextRange) -> TextRange {
    let place = |own: TextOffset| own.clamp(whole.start, whole.end);
    TextRange { start: place(part.start), end: place(part.end) }
}

/// Lets turns follow each other and hold their label and words, as those of a crafted file may not: each begins where the one
/// before ends, or later.
fn following(mut turns: Vec<Turn>) -> Vec<Turn> {
    let mut at = TextOffset(0);
    for turn in &mut turns {
        let rest = TextRange { start: turn.range.start.max(at), end: turn.range.end.max(at) };
        let content = within(rest, turn.content());
        (turn.content_start, turn.content_end) = (content.start, content.end);
        turn.label = turn.label.map(|label| within(rest, label));
        (turn.range, at) = (rest, rest.end);
    }
    turns
}

impl Reader<'_> {
    /// All sources, in order of import.
    pub fn sources(&self) -> Result<Vec<SourceRow>, StoreError> {
        let mut query = self.connection.prepare_cached(statement("SELECT", " FROM source ORDER BY id").as_str())?;
        super::collect(query.query([])?, read_source)
    }

    /// A source.
    pub fn find_source(&self, id: SourceId) -> Result<Option<SourceRow>, StoreError> {
        let mut query = self.connection.prepare_cached(statement("SELECT", " FROM source WHERE id = :id").as_str())?;
        Ok(query.query_row(named_params! {":id": id.0}, read_source).optional()?)
    }

    /// The base text of a source.
    pub fn source_text(&self, id: SourceId) -> Result<String, StoreError> {
        let mut query = self.connection.prepare_cached("SELECT text FROM source_text WHERE source_id = :id")?;
        let text = query.query_row(named_params! {":id": id.0}, |row| row.get("text")).optional()?;
        text.ok_or(StoreError::NoRow { noun: "source_text", id: id.0 })
    }

    /// The turns of a source, in order.
    pub fn turns(&self, source: SourceId) -> Result<Vec<Turn>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT id, number, start_offset, end_offset, label_start, label_end, content_start, content_end, speaker_id, time_ms
             FROM turn WHERE source_id = :source ORDER BY number",
        )?;
        Ok(following(super::collect(query.query(named_params! {":source": source.0})?, read_turn)?))
    }

    /// The source that a turn is of, if the turn is there.
    pub fn source_of_turn(&self, turn: TurnId) -> Result<Option<SourceId>, StoreError> {
        let mut query = self.connection.prepare_cached("SELECT source_id FROM turn WHERE id = :id")?;
        let found = query.query_row(named_params! {":id": turn.0}, |row| row.get("source_id")).optional()?;
        Ok(found.map(SourceId))
    }

    /// How stretches of a source looked in the file.
    pub fn styles(&self, source: SourceId) -> Result<Vec<StyleRow>, StoreError> {
        let mut query = self
            .connection
            .prepare_cached("SELECT style, start_offset, end_offset FROM text_style WHERE source_id = :source ORDER BY start_offset, id")?;
        super::collect(query.query(named_params! {":source": source.0})?, |row| {
            let range = super::stretch(row, "start_offset", "end_offset")?;
            Ok(StyleRow { range, style: row.get("style")? })
        })
    }

    /// The cases of each source, in order of assignment.
    pub fn source_cases(&self) -> Result<BTreeMap<SourceId, Vec<CaseId>>, StoreError> {
        let mut query = self.connection.prepare_cached("SELECT source_id, case_id FROM source_case ORDER BY id")?;
        let rows =
            super::collect(query.query([])?, |row| Ok((SourceId(row.get("source_id")?), CaseId(row.get("case_id")?))))?;
        let mut cases: BTreeMap<SourceId, Vec<CaseId>> = BTreeMap::new();
        for (source, case) in rows {
            cases.entry(source).or_default().push(case);
        }
        Ok(cases)
    }

    /// The case that words of a source count in where neither speaker nor passage says so, if one was chosen.
    pub fn default_cases(&self) -> Result<BTreeMap<SourceId, CaseId>, StoreError> {
        let mut query = self
            .connection
            .prepare_cached("SELECT source_id, case_id FROM source_case WHERE is_default = 1 ORDER BY id")?;
        let rows =
            super::collect(query.query([])?, |row| Ok((SourceId(row.get("source_id")?), CaseId(row.get("case_id")?))))?;
        Ok(rows.into_iter().collect())
    }
}

/// A statement over all columns; its parts are constants of this file.
fn statement(before: &str, after: &str) -> String {
    format!("{before} {COLUMNS}{after}")
}

impl Writer<'_> {
    /// Makes a source with its text.
    pub fn insert_source(&self, source: &NewSource<'_>) -> Result<SourceId, StoreError> {
        let row = &source.row;
        self.connection
            .prepare_cached(
                "INSERT INTO source (guid, name, code, kind, language, language_tag, cleaning, words, characters, file_name, file_sha256, format, encoding, pattern, imported_at)
                 VALUES (:guid, :name, :code, :kind, :language, :language_tag, :cleaning, :words, :characters, :file_name, :file_sha256, :format, :encoding, :pattern, :imported_at)",
            )?
            .execute(named_params! {
                ":guid": row.guid, ":name": row.name, ":code": row.code, ":kind": row.kind.name(),
                ":language": row.language.map(Language::code), ":language_tag": row.language_tag, ":cleaning": row.cleaning,
                ":words": row.words, ":characters": row.characters,
                ":file_name": row.file_name, ":file_sha256": row.file_sha256, ":format": row.format,
                ":encoding": row.encoding, ":pattern": row.pattern, ":imported_at": row.imported_at,
            })?;
        let id = SourceId(self.connection.last_insert_rowid());
        self.connection
            .prepare_cached("INSERT INTO source_text (source_id, text) VALUES (:id, :text)")?
            .execute(named_params! {":id": id.0, ":text": source.text})?;
        Ok(id)
    }

    /// Makes a turn.
    pub fn insert_turn(&self, source: SourceId, turn: &NewTurn) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO turn (source_id, number, start_offset, end_offset, label_start, label_end, content_start, content_end, speaker_id, time_ms)
                 VALUES (:source, :number, :start, :end, :label_start, :label_end, :content_start, :content_end, :speaker, :time_ms)",
            )?
            .execute(named_params! {
                ":source": source.0, ":number": turn.number, ":start": turn.range.start.0, ":end": turn.range.end.0,
                ":label_start": turn.label.map(|range| range.start.0), ":label_end": turn.label.map(|range| range.end.0),
                ":content_start": turn.content.start.0, ":content_end": turn.content.end.0,
                ":speaker": turn.speaker.map(|speaker| speaker.0), ":time_ms": turn.time_ms,
            })?;
        Ok(())
    }

    /// Makes a style.
    pub fn insert_style(&self, source: SourceId, style: &StyleRow) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("INSERT INTO text_style (source_id, style, start_offset, end_offset) VALUES (:source, :style, :start, :end)")?
            .execute(named_params! {
                ":source": source.0, ":style": style.style, ":start": style.range.start.0, ":end": style.range.end.0,
            })?;
        Ok(())
    }

    /// Says how many words of a source are said or written.
    pub fn set_source_words(&self, id: SourceId, words: u32) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("UPDATE source SET words = :words WHERE id = :id")?
            .execute(named_params! {":words": words, ":id": id.0})?;
        Ok(())
    }

    /// Gives a source another name.
    pub fn set_source_name(&self, id: SourceId, name: &str) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("UPDATE source SET name = :name WHERE id = :id")?
            .execute(named_params! {":name": name, ":id": id.0})?;
        Ok(())
    }

    /// Says which file a source's text comes from.
    pub fn set_source_file(&self, id: SourceId, file: &SourceFile) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "UPDATE source SET file_name = :file_name, file_sha256 = :file_sha256, format = :format,
                 encoding = :encoding, pattern = :pattern WHERE id = :id",
            )?
            .execute(named_params! {
                ":file_name": file.file_name, ":file_sha256": file.file_sha256, ":format": file.format,
                ":encoding": file.encoding, ":pattern": file.pattern, ":id": id.0,
            })?;
        Ok(())
    }

    /// Says what kind of source it is.
    pub fn set_source_kind(&self, id: SourceId, kind: SourceKind) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("UPDATE source SET kind = :kind WHERE id = :id")?
            .execute(named_params! {":kind": kind.name(), ":id": id.0})?;
        Ok(())
    }

    /// Says which cases a source belongs to.
    pub fn set_source_cases(&self, id: SourceId, cases: &[CaseId]) -> Result<(), StoreError> {
        let now = self.source_cases()?.remove(&id).unwrap_or_default();
        for case in now.iter().filter(|case| !cases.contains(case)) {
            self.connection
                .prepare_cached("DELETE FROM source_case WHERE source_id = :id AND case_id = :case")?
                .execute(named_params! {":id": id.0, ":case": case.0})?;
        }
        for (place, case) in cases.iter().enumerate() {
            if !now.contains(case) && !cases[..place].contains(case) {
                self.connection
                    .prepare_cached("INSERT INTO source_case (source_id, case_id) VALUES (:id, :case)")?
                    .execute(named_params! {":id": id.0, ":case": case.0})?;
            }
        }
        Ok(())
    }

    /// Chooses the case that words of a source count in where nothing else is said.
    pub fn set_default_case(&self, id: SourceId, case: Option<CaseId>) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "UPDATE source_case SET is_default = (case_id IS :case) WHERE source_id = :id
                 AND is_default <> (case_id IS :case)",
            )?
            .execute(named_params! {":id": id.0, ":case": case.map(|id| id.0)})?;
        Ok(())
    }

    /// Takes a source out with all that hangs on it. Its text stays in the file, for undo.
    pub fn delete_source(&self, id: SourceId) -> Result<(), StoreError> {
        self.connection.prepare_cached("DELETE FROM source WHERE id = :id")?.execute(named_params! {":id": id.0})?;
        Ok(())
    }
}
