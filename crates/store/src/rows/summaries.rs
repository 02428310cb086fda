//! What a researcher has summed up of the cells of a comparison.

use rusqlite::{OptionalExtension as _, Row, named_params};
use sitat_model::{
    CaseId, CodeId, CoderId, ParticipantId, SourceId, SummaryColumn, SummaryHead, SummaryId, SummaryPlace,
};

use crate::{Reader, StoreError, Writer};

/// A summary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SummaryRow {
    /// Identity.
    pub id: SummaryId,
    /// Of which cell.
    pub place: SummaryPlace,
    /// Markdown.
    pub text: String,
    /// Who has written it last.
    pub coder: CoderId,
    /// Milliseconds UTC.
    pub created_at: i64,
    /// Milliseconds UTC.
    pub changed_at: i64,
}

const COLUMNS: &str =
    "SELECT id, code_id, case_id, participant_id, source_id, text, coder_id, created_at, changed_at FROM cell_summary
     WHERE code_id IS NOT NULL";

fn read_summary(row: &Row<'_>) -> rusqlite::Result<SummaryRow> {
    let (case, participant): (Option<i64>, Option<i64>) = (row.get("case_id")?, row.get("participant_id")?);
    let column = match (case, participant) {
        (Some(id), _) => SummaryColumn::Case(CaseId(id)),
        (None, Some(id)) => SummaryColumn::Participant(ParticipantId(id)),
        (None, None) => SummaryColumn::Source(SourceId(row.get("source_id")?)),
    };
    Ok(SummaryRow {
        id: SummaryId(row.get("id")?),
        place: SummaryPlace { head: SummaryHead::Code(CodeId(row.get("code_id")?)), column },
        text: row.get("text")?,
        coder: CoderId(row.get("coder_id")?),
        created_at: row.get("created_at")?,
        changed_at: row.get("changed_at")?,
    })
}

/// The identities of a cell, by the column of the table that they are kept in.
fn identities(place: SummaryPlace) -> (i64, &'static str, i64) {
    let SummaryHead::Code(code) = place.head;
    match place.column {
        SummaryColumn::Case(id) => (code.0, "case_id", id.0),
        SummaryColumn::Participant(id) => (code.0, "participant_id", id.0),
        SummaryColumn::Source(id) => (code.0, "source_id", id.0),
    }
}

impl Reader<'_> {
    /// All summaries, by identity.
    pub fn summaries(&self) -> Result<Vec<SummaryRow>, StoreError> {
        let mut query = self.connection.prepare_cached(&format!("{COLUMNS} ORDER BY id"))?;
        super::collect(query.query([])?, read_summary)
    }

    /// The summary of a cell, if there is one.
    pub fn find_summary(&self, place: SummaryPlace) -> Result<Option<SummaryRow>, StoreError> {
        let (code, column, id) = identities(place);
        let statement = format!("{COLUMNS} AND code_id = :code AND {column} = :id");
        let mut query = self.connection.prepare_cached(&statement)?;
        Ok(query.query_row(named_params! {":code": code, ":id": id}, read_summary).optional()?)
    }
}

impl Writer<'_> {
    /// Writes the summary of a cell that has none.
    pub fn insert_summary(
        &self,
        guid: &str,
        place: SummaryPlace,
        text: &str,
        coder: CoderId,
        at: i64,
    ) -> Result<SummaryId, StoreError> {
        let (code, column, id) = identities(place);
        self.connection
            .prepare_cached(&format!(
                "INSERT INTO cell_summary (guid, code_id, {column}, text, coder_id, created_at, changed_at)
                 VALUES (:guid, :code, :id, :text, :coder, :at, :at)"
            ))?
            .execute(named_params! {
                ":guid": guid, ":code": code, ":id": id, ":text": text, ":coder": coder.0, ":at": at,
            })?;
        Ok(SummaryId(self.connection.last_insert_rowid()))
    }

    /// Puts another text in the place of a summary's. Without a coder whoever wrote it last has written it.
    pub fn set_summary_text(
        &self,
        id: SummaryId,
        text: &str,
        coder: Option<CoderId>,
        at: i64,
    ) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "UPDATE cell_summary SET text = :text, coder_id = coalesce(:coder, coder_id), changed_at = :at
                 WHERE id = :id AND text <> :text",
            )?
            .execute(named_params! {":text": text, ":coder": coder.map(|coder| coder.0), ":at": at, ":id": id.0})?;
        Ok(())
    }

    /// Lets a summary stand in the row of another code, where there is none.
    pub fn move_summary_to_code(&self, id: SummaryId, code: CodeId) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("UPDATE cell_summary SET code_id = :code WHERE id = :id")?
            .execute(named_params! {":code": code.0, ":id": id.0})?;
        Ok(())
    }

    /// Takes a summary out.
    pub fn delete_summary(&self, id: SummaryId) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM cell_summary WHERE id = :id")?
            .execute(named_params! {":id": id.0})?;
        Ok(())
    }
}
