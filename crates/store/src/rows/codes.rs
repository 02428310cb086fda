//! Codes, their names and rules in each language, and links between them.

use std::collections::BTreeMap;

use rusqlite::named_params;
use sitat_model::{CodeId, CodeKind, CodeOrigin, Language};

use crate::{Reader, StoreError, Writer};

/// A code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeRow {
    /// Identity.
    pub id: CodeId,
    /// The code above.
    pub parent: Option<CodeId>,
    /// Place among its siblings.
    pub position: i64,
    /// Colour of its own, `#rrggbb`.
    pub colour: Option<String>,
    /// What its children are to each other.
    pub kind: CodeKind,
    /// Where it comes from.
    pub origin: CodeOrigin,
    /// Whether it can be put on words.
    pub is_codable: bool,
}

/// Name and rules of a code in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CodeTextRow {
    /// Name.
    pub name: String,
    /// Definition.
    pub definition: String,
    /// When to use it.
    pub include: String,
    /// When not to use it.
    pub exclude: String,
    /// An example.
    pub example: String,
}

impl Reader<'_> {
    /// All codes.
    pub fn codes(&self) -> Result<Vec<CodeRow>, StoreError> {
        let mut query = self
            .connection
            .prepare_cached("SELECT id, parent_id, position, colour, kind, origin, is_codable FROM code ORDER BY id")?;
        super::collect(query.query([])?, |row| {
            let kind: String = row.get("kind")?;
            let origin: String = row.get("origin")?;
            Ok(CodeRow {
                id: CodeId(row.get("id")?),
                parent: row.get::<_, Option<i64>>("parent_id")?.map(CodeId),
                position: row.get("position")?,
                colour: row.get("colour")?,
                kind: CodeKind::from_name(&kind).unwrap_or_default(),
                origin: CodeOrigin::from_name(&origin).unwrap_or_default(),
                is_codable: row.get("is_codable")?,
            })
        })
    }

    /// Names and rules of all codes, by code and language.
    pub fn code_texts(&self) -> Result<BTreeMap<CodeId, BTreeMap<Language, CodeTextRow>>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT code_id, language, name, definition, include, exclude, example FROM code_text ORDER BY id",
        )?;
        let rows = super::collect(query.query([])?, |row| {
            let language: String = row.get("language")?;
            let text = CodeTextRow {
                name: row.get("name")?,
                definition: row.get("definition")?,
                include: row.get("include")?,
                exclude: row.get("exclude")?,
                example: row.get("example")?,
            };
            Ok((CodeId(row.get("code_id")?), Language::from_code(&language).unwrap_or_default(), text))
        })?;
        let mut texts: BTreeMap<CodeId, BTreeMap<Language, CodeTextRow>> = BTreeMap::new();
        for (code, language, text) in rows {
            texts.entry(code).or_default().insert(language, text);
        }
        Ok(texts)
    }

    /// Pairs of codes that are counterparts of each other; each pair stands once.
    pub fn counterparts(&self) -> Result<Vec<(CodeId, CodeId)>, StoreError> {
        let mut query = self
            .connection
            .prepare_cached("SELECT from_code_id, to_code_id FROM code_link WHERE kind = 'counterpart' ORDER BY id")?;
        super::collect(query.query([])?, |row| Ok((CodeId(row.get("from_code_id")?), CodeId(row.get("to_code_id")?))))
    }
}

impl Writer<'_> {
    /// Makes a code; the identity in the row is not looked at.
    pub fn insert_code(&self, guid: &str, code: &CodeRow, created_at: i64) -> Result<CodeId, StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO code (guid, parent_id, position, colour, kind, origin, is_codable, created_at)
                 VALUES (:guid, :parent, :position, :colour, :kind, :origin, :is_codable, :created_at)",
            )?
            .execute(named_params! {
                ":guid": guid, ":parent": code.parent.map(|id| id.0), ":position": code.position, ":colour": code.colour,
                ":kind": code.kind.name(), ":origin": code.origin.name(), ":is_codable": code.is_codable,
                ":created_at": created_at,
            })?;
        Ok(CodeId(self.connection.last_insert_rowid()))
    }

    /// Changes what stands in the row of a code.
    pub fn update_code(&self, code: &CodeRow) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "UPDATE code SET parent_id = :parent, position = :position, colour = :colour, kind = :kind,
                 origin = :origin, is_codable = :is_codable WHERE id = :id",
            )?
            .execute(named_params! {
                ":parent": code.parent.map(|id| id.0), ":position": code.position, ":colour": code.colour,
                ":kind": code.kind.name(), ":origin": code.origin.name(), ":is_codable": code.is_codable, ":id": code.id.0,
            })?;
        Ok(())
    }

    /// Sets name and rules in one language. Nothing is written if they are the same.
    pub fn set_code_text(&self, code: CodeId, language: Language, text: &CodeTextRow) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO code_text (code_id, language, name, definition, include, exclude, example)
                 VALUES (:code, :language, :name, :definition, :include, :exclude, :example)
                 ON CONFLICT (code_id, language) DO UPDATE
                 SET name = :name, definition = :definition, include = :include, exclude = :exclude, example = :example
                 WHERE name <> :name OR definition <> :definition OR include <> :include OR exclude <> :exclude OR example <> :example",
            )?
            .execute(named_params! {
                ":code": code.0, ":language": language.code(), ":name": text.name, ":definition": text.definition,
                ":include": text.include, ":exclude": text.exclude, ":example": text.example,
            })?;
        Ok(())
    }

    /// Takes away name and rules in one language.
    pub fn delete_code_text(&self, code: CodeId, language: Language) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM code_text WHERE code_id = :code AND language = :language")?
            .execute(named_params! {":code": code.0, ":language": language.code()})?;
        Ok(())
    }

    /// Makes two codes counterparts of each other, unless they are.
    pub fn link_counterparts(&self, code: CodeId, other: CodeId) -> Result<(), StoreError> {
        let (from, to) = (code.min(other), code.max(other));
        self.connection
            .prepare_cached(
                "INSERT INTO code_link (from_code_id, to_code_id, kind) SELECT :from, :to, 'counterpart'
                 WHERE NOT EXISTS (SELECT 1 FROM code_link WHERE from_code_id = :from AND to_code_id = :to AND kind = 'counterpart')",
            )?
            .execute(named_params! {":from": from.0, ":to": to.0})?;
        Ok(())
    }

    /// Deletes a code with all below it and their codings.
    pub fn delete_code(&self, id: CodeId) -> Result<(), StoreError> {
        self.connection.prepare_cached("DELETE FROM code WHERE id = :id")?.execute(named_params! {":id": id.0})?;
        Ok(())
    }
}
