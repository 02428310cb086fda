//! Codes, their names and rules in each language, and links between them.

use std::collections::BTreeMap;

use rusqlite::named_params;
use sitat_model::{CodeId, CodeKind, CodeLinkKind, CodeOrigin, CoderId, DEEPEST, Language};

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
    /// When it was retired, milliseconds UTC.
    pub retired_at: Option<i64>,
}

/// A relation of two codes beyond the tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CodeLinkRow {
    /// The one.
    pub from: CodeId,
    /// The other; a pair of counterparts stands once, the older code first.
    pub to: CodeId,
    /// How they are related.
    pub kind: CodeLinkKind,
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

impl CodeLinkRow {
    /// As it lies in the file: what holds both ways stands once.
    fn tidy(self) -> Self {
        let is_mutual = self.kind == CodeLinkKind::Counterpart;
        if is_mutual { Self { from: self.from.min(self.to), to: self.from.max(self.to), ..self } } else { self }
    }
}

impl Reader<'_> {
    /// How many memos hang on codes, by code.
    pub fn code_memo_counts(&self) -> Result<BTreeMap<CodeId, u32>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT code_id, count(*) AS number FROM memo WHERE code_id IS NOT NULL GROUP BY code_id ORDER BY code_id",
        )?;
        let rows =
            super::collect(query.query([])?, |row| Ok((CodeId(row.get("code_id")?), super::unsigned(row, "number")?)))?;
        Ok(rows.into_iter().collect())
    }

    /// All codes.
    pub fn codes(&self) -> Result<Vec<CodeRow>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT id, parent_id, position, colour, kind, origin, is_codable, retired_at FROM code ORDER BY id",
        )?;
        let rows = super::collect(query.query([])?, |row| {
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
                retired_at: row.get("retired_at")?,
            })
        })?;
        Ok(super::mend_tree(rows, DEEPEST, |row: &mut CodeRow| (row.id, &mut row.parent)))
    }

    /// When each code was made, milliseconds UTC.
    pub fn code_ages(&self) -> Result<BTreeMap<CodeId, i64>, StoreError> {
        let mut query = self.connection.prepare_cached("SELECT id, created_at FROM code ORDER BY id")?;
        let rows = super::collect(query.query([])?, |row| Ok((CodeId(row.get("id")?), row.get("created_at")?)))?;
        Ok(rows.into_iter().collect())
    }

    /// When each code last came to mean other passages than before: when it was made, merged with others, or split.
    pub fn code_shapes(&self) -> Result<BTreeMap<CodeId, i64>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT id, max(created_at, coalesce(reshaped_at, created_at)) AS at FROM code ORDER BY id",
        )?;
        let rows = super::collect(query.query([])?, |row| Ok((CodeId(row.get("id")?), row.get("at")?)))?;
        Ok(rows.into_iter().collect())
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

    /// All relations of codes beyond the tree. One of a kind that this version does not know is left out.
    pub fn code_links(&self) -> Result<Vec<CodeLinkRow>, StoreError> {
        let mut query =
            self.connection.prepare_cached("SELECT from_code_id, to_code_id, kind FROM code_link ORDER BY id")?;
        let rows = super::collect(query.query([])?, |row| {
            let kind: String = row.get("kind")?;
            Ok((CodeId(row.get("from_code_id")?), CodeId(row.get("to_code_id")?), CodeLinkKind::from_name(&kind)))
        })?;
        let known = rows.into_iter().filter_map(|(from, to, kind)| Some(CodeLinkRow { from, to, kind: kind? }));
        Ok(known.collect())
    }
}

impl Writer<'_> {
    /// Makes a code; the identity in the row is not looked at.
    pub fn insert_code(&self, guid: &str, code: &CodeRow, created_at: i64) -> Result<CodeId, StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO code (guid, parent_id, position, colour, kind, origin, is_codable, retired_at, created_at)
                 VALUES (:guid, :parent, :position, :colour, :kind, :origin, :is_codable, :retired_at, :created_at)",
            )?
            .execute(named_params! {
                ":guid": guid, ":parent": code.parent.map(|id| id.0), ":position": code.position, ":colour": code.colour,
                ":kind": code.kind.name(), ":origin": code.origin.name(), ":is_codable": code.is_codable,
                ":retired_at": code.retired_at, ":created_at": created_at,
            })?;
        Ok(CodeId(self.connection.last_insert_rowid()))
    }

    /// Changes what stands in the row of a code.
    pub fn update_code(&self, code: &CodeRow) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "UPDATE code SET parent_id = :parent, position = :position, colour = :colour, kind = :kind,
                 origin = :origin, is_codable = :is_codable, retired_at = :retired_at WHERE id = :id",
            )?
            .execute(named_params! {
                ":parent": code.parent.map(|id| id.0), ":position": code.position, ":colour": code.colour,
                ":kind": code.kind.name(), ":origin": code.origin.name(), ":is_codable": code.is_codable,
                ":retired_at": code.retired_at, ":id": code.id.0,
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

    /// Relates two codes, unless they are related so.
    pub fn link_codes(&self, link: CodeLinkRow) -> Result<(), StoreError> {
        let link = link.tidy();
        self.connection
            .prepare_cached(
                "INSERT INTO code_link (from_code_id, to_code_id, kind) SELECT :from, :to, :kind
                 WHERE NOT EXISTS (SELECT 1 FROM code_link WHERE from_code_id = :from AND to_code_id = :to AND kind = :kind)",
            )?
            .execute(named_params! {":from": link.from.0, ":to": link.to.0, ":kind": link.kind.name()})?;
        Ok(())
    }

    /// Takes a relation of two codes away.
    pub fn unlink_codes(&self, link: CodeLinkRow) -> Result<(), StoreError> {
        let link = link.tidy();
        self.connection
            .prepare_cached("DELETE FROM code_link WHERE from_code_id = :from AND to_code_id = :to AND kind = :kind")?
            .execute(named_params! {":from": link.from.0, ":to": link.to.0, ":kind": link.kind.name()})?;
        Ok(())
    }

    /// Notes that a code means other passages than before.
    pub fn reshape_code(&self, id: CodeId, at: i64) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("UPDATE code SET reshaped_at = :at WHERE id = :id")?
            .execute(named_params! {":id": id.0, ":at": at})?;
        Ok(())
    }

    /// Gives what hangs on a code to another: memos, pins of a key, its questions, and its place in themes. A coder's key that is on
    /// the other code already stays there.
    pub fn hand_over_code(&self, from: CodeId, into: CodeId) -> Result<(), StoreError> {
        for sql in [
            "UPDATE memo SET code_id = :into WHERE code_id = :from",
            "UPDATE code_pin SET code_id = :into WHERE code_id = :from AND NOT EXISTS
             (SELECT 1 FROM code_pin AS other WHERE other.code_id = :into AND other.coder_id = code_pin.coder_id)",
            "UPDATE theme_code SET code_id = :into WHERE code_id = :from AND NOT EXISTS
             (SELECT 1 FROM theme_code AS other WHERE other.code_id = :into AND other.theme_id = theme_code.theme_id)",
            "UPDATE claim SET code_id = :into WHERE code_id = :from",
            "UPDATE code_prompt SET code_id = :into, position = position + 1 +
             (SELECT coalesce(max(other.position), -1) FROM code_prompt AS other WHERE other.code_id = :into)
             WHERE code_id = :from",
        ] {
            self.connection.prepare_cached(sql)?.execute(named_params! {":from": from.0, ":into": into.0})?;
        }
        Ok(())
    }

    /// Writes a memo on a code.
    pub fn insert_code_memo(
        &self,
        guid: &str,
        code: CodeId,
        coder: CoderId,
        text: &str,
        at: i64,
    ) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO memo (guid, kind, text, coder_id, code_id, created_at, changed_at)
                 VALUES (:guid, 'code', :text, :coder, :code, :at, :at)",
            )?
            .execute(named_params! {":guid": guid, ":text": text, ":coder": coder.0, ":code": code.0, ":at": at})?;
        Ok(())
    }

    /// Deletes a code with all below it and their codings.
    pub fn delete_code(&self, id: CodeId) -> Result<(), StoreError> {
        self.connection.prepare_cached("DELETE FROM code WHERE id = :id")?.execute(named_params! {":id": id.0})?;
        Ok(())
    }
}
