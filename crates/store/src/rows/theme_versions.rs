//! What themes were: their texts, codes and extracts as they stood. What these lead to may be gone.

use std::collections::BTreeMap;

use rusqlite::named_params;
use sitat_model::{CoderId, EvidenceRole, Fit, ThemeId, ThemeStatus, ThemeVersionId, VersionOccasion};

use super::themes::{ThemeTexts, read_texts};
use crate::{Reader, StoreError, Writer};

/// What a theme was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeVersionRow {
    /// Identity.
    pub id: ThemeVersionId,
    /// The theme.
    pub theme: ThemeId,
    /// Running number.
    pub number: u32,
    /// What made it.
    pub occasion: VersionOccasion,
    /// Why.
    pub reason: String,
    /// Who.
    pub coder: CoderId,
    /// Milliseconds UTC.
    pub created_at: i64,
    /// What was written.
    pub texts: ThemeTexts,
    /// How far it had come.
    pub status: ThemeStatus,
    /// Its codes: identity in exchange, and path.
    pub codes: Vec<(String, String)>,
    /// What was said of its extracts.
    pub extracts: Vec<VersionExtract>,
}

/// What was said of an extract.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VersionExtract {
    /// Identity in exchange.
    pub guid: String,
    /// Excerpt id.
    pub excerpt: String,
    /// What it did for the main point.
    pub role: Option<EvidenceRole>,
    /// Whether it fitted.
    pub fit: Option<Fit>,
    /// Whether it was among the best quotes.
    pub is_quote: bool,
}

impl Reader<'_> {
    /// The versions of all themes, by theme and number.
    pub fn theme_versions(&self, theme: Option<ThemeId>) -> Result<Vec<ThemeVersionRow>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT theme_version_code.theme_version_id AS version, code_guid, path FROM theme_version_code
             ORDER BY theme_version_code.id",
        )?;
        let mut codes: BTreeMap<i64, Vec<(String, String)>> = BTreeMap::new();
        for (version, code) in super::collect(query.query([])?, |row| {
            Ok((row.get("version")?, (row.get("code_guid")?, row.get("path")?)))
        })? {
            codes.entry(version).or_default().push(code);
        }
        let mut query = self.connection.prepare_cached(
            "SELECT theme_version_id, segment_guid, excerpt, role, fit, is_quote FROM theme_version_segment ORDER BY id",
        )?;
        let mut extracts: BTreeMap<i64, Vec<VersionExtract>> = BTreeMap::new();
        for (version, extract) in super::collect(query.query([])?, |row| {
            let role: Option<String> = row.get("role")?;
            let fit: Option<String> = row.get("fit")?;
            let extract = VersionExtract {
                guid: row.get("segment_guid")?,
                excerpt: row.get("excerpt")?,
                role: role.and_then(|role| EvidenceRole::from_name(&role)),
                fit: fit.and_then(|fit| Fit::from_name(&fit)),
                is_quote: row.get("is_quote")?,
            };
            Ok((row.get("theme_version_id")?, extract))
        })? {
            extracts.entry(version).or_default().push(extract);
        }
        let mut query = self.connection.prepare_cached(
            "SELECT id, theme_id, number, occasion, reason, coder_id, created_at, name, claim, central_concept, includes,
             excludes, story, answer, status FROM theme_version WHERE :theme IS NULL OR theme_id = :theme
             ORDER BY theme_id, number",
        )?;
        let mut versions = super::collect(query.query(named_params! {":theme": theme.map(|id| id.0)})?, |row| {
            let occasion: String = row.get("occasion")?;
            let status: String = row.get("status")?;
            Ok(ThemeVersionRow {
                id: ThemeVersionId(row.get("id")?),
                theme: ThemeId(row.get("theme_id")?),
                number: super::unsigned(row, "number")?,
                occasion: VersionOccasion::from_name(&occasion).unwrap_or(VersionOccasion::Kept),
                reason: row.get("reason")?,
                coder: CoderId(row.get("coder_id")?),
                created_at: row.get("created_at")?,
                texts: read_texts(row)?,
                status: ThemeStatus::from_name(&status).unwrap_or(ThemeStatus::Candidate),
                codes: Vec::new(),
                extracts: Vec::new(),
            })
        })?;
        for version in &mut versions {
            version.codes = codes.remove(&version.id.0).unwrap_or_default();
            version.extracts = extracts.remove(&version.id.0).unwrap_or_default();
        }
        Ok(versions)
    }
}

impl Writer<'_> {
    /// Keeps what a theme is; identity and number are not looked at, the number follows.
    pub fn insert_theme_version(&self, guid: &str, version: &ThemeVersionRow) -> Result<ThemeVersionId, StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO theme_version (guid, theme_id, number, occasion, reason, coder_id, created_at, name, claim,
                 central_concept, includes, excludes, story, answer, status)
                 VALUES (:guid, :theme, (SELECT coalesce(max(number), 0) + 1 FROM theme_version WHERE theme_id = :theme),
                 :occasion, :reason, :coder, :at, :name, :claim, :concept, :includes, :excludes, :story, :answer, :status)",
            )?
            .execute(named_params! {
                ":guid": guid, ":theme": version.theme.0, ":occasion": version.occasion.name(),
                ":reason": version.reason, ":coder": version.coder.0, ":at": version.created_at,
                ":name": version.texts.name, ":claim": version.texts.claim, ":concept": version.texts.central_concept,
                ":includes": version.texts.includes, ":excludes": version.texts.excludes,
                ":story": version.texts.story, ":answer": version.texts.answer, ":status": version.status.name(),
            })?;
        let id = ThemeVersionId(self.connection.last_insert_rowid());
        for (code, path) in &version.codes {
            self.connection
                .prepare_cached(
                    "INSERT INTO theme_version_code (theme_version_id, code_guid, path) VALUES (:version, :code, :path)",
                )?
                .execute(named_params! {":version": id.0, ":code": code, ":path": path})?;
        }
        for extract in &version.extracts {
            self.connection
                .prepare_cached(
                    "INSERT INTO theme_version_segment (theme_version_id, segment_guid, excerpt, role, fit, is_quote)
                     VALUES (:version, :segment, :excerpt, :role, :fit, :is_quote)",
                )?
                .execute(named_params! {
                    ":version": id.0, ":segment": extract.guid, ":excerpt": extract.excerpt,
                    ":role": extract.role.map(EvidenceRole::name), ":fit": extract.fit.map(Fit::name),
                    ":is_quote": extract.is_quote,
                })?;
        }
        Ok(id)
    }

    /// Puts other words in what a theme was, and why: where a person's words are taken out.
    pub fn set_version_texts(&self, id: ThemeVersionId, texts: &ThemeTexts, reason: &str) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "UPDATE theme_version SET name = :name, claim = :claim, central_concept = :concept,
                 includes = :includes, excludes = :excludes, story = :story, answer = :answer, reason = :reason
                 WHERE id = :id",
            )?
            .execute(named_params! {
                ":id": id.0, ":name": texts.name, ":claim": texts.claim, ":concept": texts.central_concept,
                ":includes": texts.includes, ":excludes": texts.excludes, ":story": texts.story,
                ":answer": texts.answer, ":reason": reason,
            })?;
        Ok(())
    }
}
