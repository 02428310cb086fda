//! Coefficients of agreement that were kept as they were.

use rusqlite::named_params;
use sitat_model::CoderId;

use crate::{Reader, StoreError, Writer};

/// Figures that somebody has kept.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptAgreementRow {
    /// The name of the unit.
    pub unit: String,
    /// How many units there were.
    pub units: u32,
    /// Who kept them.
    pub coder: CoderId,
    /// Milliseconds UTC.
    pub created_at: i64,
    /// The step of the journal before it.
    pub step: i64,
    /// How many codes the codebook had.
    pub codes: u32,
    /// The coders who were compared, by name.
    pub coders: Vec<String>,
    /// The sources that counted, by name.
    pub sources: Vec<String>,
    /// The figures.
    pub lines: Vec<KeptAgreementLine>,
}

/// The figures of a code; none where one could not be computed.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptAgreementLine {
    /// The code's identity in exchange.
    pub code: String,
    /// The path that it had.
    pub path: String,
    /// Share of units with the code, over all coders.
    pub prevalence: f64,
    /// Percent agreement, as a share.
    pub percent: Option<f64>,
    /// Cohen's κ.
    pub kappa: Option<f64>,
    /// Krippendorff's α.
    pub alpha: Option<f64>,
    /// Krippendorff's α of stretches.
    pub unitising: Option<f64>,
}

impl Reader<'_> {
    /// All figures that were kept, the earliest first.
    pub fn kept_agreements(&self) -> Result<Vec<KeptAgreementRow>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT id, unit, units, coder_id, created_at, step_id, codes FROM kept_agreement ORDER BY id",
        )?;
        let rows = super::collect(query.query([])?, |row| {
            let kept = KeptAgreementRow {
                unit: row.get("unit")?,
                units: super::unsigned(row, "units")?,
                coder: CoderId(row.get("coder_id")?),
                created_at: row.get("created_at")?,
                step: row.get("step_id")?,
                codes: super::unsigned(row, "codes")?,
                coders: Vec::new(),
                sources: Vec::new(),
                lines: Vec::new(),
            };
            Ok((row.get::<_, i64>("id")?, kept))
        })?;
        let mut of = self.connection.prepare_cached(
            "SELECT name FROM kept_agreement_of WHERE kept_agreement_id = :id AND kind = :kind ORDER BY id",
        )?;
        let mut lines = self.connection.prepare_cached(
            "SELECT code_guid, path, prevalence, percent, kappa, alpha, unitising FROM kept_agreement_code
             WHERE kept_agreement_id = :id ORDER BY id",
        )?;
        let mut all = Vec::new();
        for (id, mut kept) in rows {
            let mut names = |kind: &str| {
                super::collect(of.query(named_params! {":id": id, ":kind": kind})?, |row| row.get::<_, String>("name"))
            };
            kept.coders = names("coder")?;
            kept.sources = names("source")?;
            kept.lines = super::collect(lines.query(named_params! {":id": id})?, |row| {
                Ok(KeptAgreementLine {
                    code: row.get("code_guid")?,
                    path: row.get("path")?,
                    prevalence: row.get("prevalence")?,
                    percent: row.get("percent")?,
                    kappa: row.get("kappa")?,
                    alpha: row.get("alpha")?,
                    unitising: row.get("unitising")?,
                })
            })?;
            all.push(kept);
        }
        Ok(all)
    }

    /// The step that was done last; 0 in a project without any.
    pub fn last_step(&self) -> Result<i64, StoreError> {
        let mut query = self.connection.prepare_cached("SELECT coalesce(max(id), 0) AS id FROM journal_step")?;
        Ok(query.query_row([], |row| row.get("id"))?)
    }
}

impl Writer<'_> {
    /// Keeps figures.
    pub fn keep_agreement(&self, guid: &str, kept: &KeptAgreementRow) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO kept_agreement (guid, unit, units, coder_id, created_at, step_id, codes)
                 VALUES (:guid, :unit, :units, :coder, :at, :step, :codes)",
            )?
            .execute(named_params! {
                ":guid": guid, ":unit": kept.unit, ":units": kept.units, ":coder": kept.coder.0,
                ":at": kept.created_at, ":step": kept.step, ":codes": kept.codes,
            })?;
        let id = self.connection.last_insert_rowid();
        let mut of = self.connection.prepare_cached(
            "INSERT INTO kept_agreement_of (kept_agreement_id, kind, name) VALUES (:id, :kind, :name)",
        )?;
        for (kind, names) in [("coder", &kept.coders), ("source", &kept.sources)] {
            for name in names {
                of.execute(named_params! {":id": id, ":kind": kind, ":name": name})?;
            }
        }
        let mut code = self.connection.prepare_cached(
            "INSERT INTO kept_agreement_code
             (kept_agreement_id, code_guid, path, prevalence, percent, kappa, alpha, unitising)
             VALUES (:id, :code, :path, :prevalence, :percent, :kappa, :alpha, :unitising)",
        )?;
        for line in &kept.lines {
            code.execute(named_params! {
                ":id": id, ":code": line.code, ":path": line.path, ":prevalence": line.prevalence,
                ":percent": line.percent, ":kappa": line.kappa, ":alpha": line.alpha, ":unitising": line.unitising,
            })?;
        }
        Ok(())
    }
}
