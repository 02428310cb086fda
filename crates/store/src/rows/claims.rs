//! Claims, their evidence, and what it was when somebody last confirmed them.

use std::collections::BTreeMap;

use rusqlite::named_params;
use sitat_model::{
    CaseId, ClaimAmount, ClaimBase, ClaimId, ClaimScope, ClaimUnit, CodeId, CoderId, EvidenceRole, ParticipantId,
    SegmentId, ThemeId,
};

use crate::{Reader, StoreError, Writer};

/// A claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimRow {
    /// Identity.
    pub id: ClaimId,
    /// Its words.
    pub text: String,
    /// Of whom it is said.
    pub scope: ClaimScope,
    /// Where it comes from.
    pub origin: ClaimOrigin,
    /// Who wrote it.
    pub coder: CoderId,
    /// Milliseconds UTC.
    pub created_at: i64,
    /// When it was last confirmed, and how many spoke for it out of how many.
    pub confirmed: Option<(i64, Option<u32>, Option<u32>)>,
}

/// Where a claim comes from: a theme, or a cell of a comparison.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ClaimOrigin {
    /// The theme.
    pub theme: Option<ThemeId>,
    /// The code of the cell's row.
    pub code: Option<CodeId>,
    /// The case of its column.
    pub case: Option<CaseId>,
    /// The participant of its column.
    pub participant: Option<ParticipantId>,
}

/// An extract as it was when a claim was confirmed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfirmedRow {
    /// The claim.
    pub claim: ClaimId,
    /// The extract, by its identity in exchange.
    pub guid: String,
    /// Its excerpt id.
    pub excerpt: String,
    /// What it did.
    pub role: EvidenceRole,
    /// Tells whether its words are the same.
    pub words: String,
}

impl Reader<'_> {
    /// All claims, by identity.
    pub fn claims(&self) -> Result<Vec<ClaimRow>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT id, text, amount, unit, base, theme_id, code_id, case_id, participant_id, coder_id, created_at,
             confirmed_at, confirmed_count, confirmed_total FROM claim ORDER BY id",
        )?;
        super::collect(query.query([])?, |row| {
            let name = |column: &str| row.get::<_, String>(column);
            let link = |column: &str| row.get::<_, Option<i64>>(column);
            let confirmed_at: Option<i64> = row.get("confirmed_at")?;
            let (count, total) = (row.get("confirmed_count")?, row.get("confirmed_total")?);
            Ok(ClaimRow {
                id: ClaimId(row.get("id")?),
                text: row.get("text")?,
                scope: ClaimScope {
                    amount: ClaimAmount::from_name(&name("amount")?).unwrap_or(ClaimAmount::One),
                    unit: ClaimUnit::from_name(&name("unit")?).unwrap_or(ClaimUnit::Participants),
                    base: ClaimBase::from_name(&name("base")?).unwrap_or(ClaimBase::All),
                },
                origin: ClaimOrigin {
                    theme: link("theme_id")?.map(ThemeId),
                    code: link("code_id")?.map(CodeId),
                    case: link("case_id")?.map(CaseId),
                    participant: link("participant_id")?.map(ParticipantId),
                },
                coder: CoderId(row.get("coder_id")?),
                created_at: row.get("created_at")?,
                confirmed: confirmed_at.map(|at| (at, count, total)),
            })
        })
    }

    /// The evidence of all claims, in the order in which it was marked.
    pub fn claim_evidence(&self) -> Result<BTreeMap<ClaimId, Vec<(SegmentId, EvidenceRole)>>, StoreError> {
        let mut query =
            self.connection.prepare_cached("SELECT claim_id, segment_id, role FROM claim_segment ORDER BY id")?;
        let mut all: BTreeMap<ClaimId, Vec<(SegmentId, EvidenceRole)>> = BTreeMap::new();
        for (claim, segment, role) in super::collect(query.query([])?, |row| {
            let role: String = row.get("role")?;
            let role = EvidenceRole::from_name(&role).unwrap_or(EvidenceRole::Complicates);
            Ok((ClaimId(row.get("claim_id")?), SegmentId(row.get("segment_id")?), role))
        })? {
            all.entry(claim).or_default().push((segment, role));
        }
        Ok(all)
    }

    /// The evidence of claims as it was when they were confirmed.
    pub fn confirmed_evidence(&self) -> Result<Vec<ConfirmedRow>, StoreError> {
        let mut query = self
            .connection
            .prepare_cached("SELECT claim_id, segment_guid, excerpt, role, words FROM claim_confirmed ORDER BY id")?;
        super::collect(query.query([])?, |row| {
            let role: String = row.get("role")?;
            Ok(ConfirmedRow {
                claim: ClaimId(row.get("claim_id")?),
                guid: row.get("segment_guid")?,
                excerpt: row.get("excerpt")?,
                role: EvidenceRole::from_name(&role).unwrap_or(EvidenceRole::Complicates),
                words: row.get("words")?,
            })
        })
    }
}

impl Writer<'_> {
    /// Makes a claim; its identity is not looked at.
    pub fn insert_claim(&self, guid: &str, claim: &ClaimRow) -> Result<ClaimId, StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO claim (guid, text, amount, unit, base, theme_id, code_id, case_id, participant_id, coder_id,
                 created_at) VALUES (:guid, :text, :amount, :unit, :base, :theme, :code, :case, :participant, :coder, :at)",
            )?
            .execute(named_params! {
                ":guid": guid, ":text": claim.text, ":amount": claim.scope.amount.name(),
                ":unit": claim.scope.unit.name(), ":base": claim.scope.base.name(),
                ":theme": claim.origin.theme.map(|id| id.0), ":code": claim.origin.code.map(|id| id.0),
                ":case": claim.origin.case.map(|id| id.0), ":participant": claim.origin.participant.map(|id| id.0),
                ":coder": claim.coder.0, ":at": claim.created_at,
            })?;
        Ok(ClaimId(self.connection.last_insert_rowid()))
    }

    /// Gives a claim words and scope anew.
    pub fn update_claim(&self, id: ClaimId, text: &str, scope: ClaimScope) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "UPDATE claim SET text = :text, amount = :amount, unit = :unit, base = :base WHERE id = :id
                 AND (text <> :text OR amount <> :amount OR unit <> :unit OR base <> :base)",
            )?
            .execute(named_params! {
                ":id": id.0, ":text": text, ":amount": scope.amount.name(), ":unit": scope.unit.name(),
                ":base": scope.base.name(),
            })?;
        Ok(())
    }

    /// Takes a claim out.
    pub fn delete_claim(&self, id: ClaimId) -> Result<(), StoreError> {
        self.connection.prepare_cached("DELETE FROM claim WHERE id = :id")?.execute(named_params! {":id": id.0})?;
        Ok(())
    }

    /// Says what an extract does for a claim; without a role it is no evidence of it.
    pub fn set_claim_evidence(
        &self,
        claim: ClaimId,
        segment: SegmentId,
        role: Option<EvidenceRole>,
    ) -> Result<(), StoreError> {
        let Some(role) = role else {
            self.connection
                .prepare_cached("DELETE FROM claim_segment WHERE claim_id = :claim AND segment_id = :segment")?
                .execute(named_params! {":claim": claim.0, ":segment": segment.0})?;
            return Ok(());
        };
        self.connection
            .prepare_cached(
                "INSERT INTO claim_segment (claim_id, segment_id, role) VALUES (:claim, :segment, :role)
                 ON CONFLICT (claim_id, segment_id) DO UPDATE SET role = :role WHERE role <> :role",
            )?
            .execute(named_params! {":claim": claim.0, ":segment": segment.0, ":role": role.name()})?;
        Ok(())
    }

    /// Remembers what the evidence of a claim is now.
    pub fn confirm_claim(
        &self,
        id: ClaimId,
        at: i64,
        counted: Option<(u32, u32)>,
        evidence: &[ConfirmedRow],
    ) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "UPDATE claim SET confirmed_at = :at, confirmed_count = :count, confirmed_total = :total WHERE id = :id",
            )?
            .execute(named_params! {
                ":id": id.0, ":at": at, ":count": counted.map(|counted| counted.0),
                ":total": counted.map(|counted| counted.1),
            })?;
        self.connection
            .prepare_cached("DELETE FROM claim_confirmed WHERE claim_id = :id")?
            .execute(named_params! {":id": id.0})?;
        for row in evidence {
            self.connection
                .prepare_cached(
                    "INSERT INTO claim_confirmed (claim_id, segment_guid, excerpt, role, words)
                     VALUES (:claim, :guid, :excerpt, :role, :words)",
                )?
                .execute(named_params! {
                    ":claim": id.0, ":guid": row.guid, ":excerpt": row.excerpt, ":role": row.role.name(),
                    ":words": row.words,
                })?;
        }
        Ok(())
    }
}
