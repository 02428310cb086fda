//! The sample: how many somebody states there are, and what lists of cases have said row by row.

use rusqlite::named_params;
use sitat_model::{CaseId, CaseListing, CaseStatus, SurveyId};

use crate::{Reader, StoreError, Writer};

/// How many somebody states there are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatedRow {
    /// The survey; none means the whole study.
    pub survey: Option<SurveyId>,
    /// What is counted.
    pub status: CaseStatus,
    /// How many.
    pub number: u32,
    /// Where it is stated; may be empty.
    pub origin: String,
}

/// A row of a list of cases that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListingRow {
    /// The case that the row was understood as.
    pub case: CaseId,
    /// Name of the file.
    pub file_name: String,
    /// What the row says.
    pub listing: CaseListing,
}

fn statuses(written: &str) -> Vec<CaseStatus> {
    written.split(' ').filter_map(CaseStatus::from_name).collect()
}

fn written(statuses: &[CaseStatus]) -> String {
    statuses.iter().map(|status| status.name()).collect::<Vec<_>>().join(" ")
}

impl Reader<'_> {
    /// How many are stated, those of the whole study first.
    pub fn stated_numbers(&self) -> Result<Vec<StatedRow>, StoreError> {
        let mut query = self
            .connection
            .prepare_cached("SELECT survey_id, status, number, origin FROM stated_number ORDER BY survey_id, id")?;
        let rows = super::collect(query.query([])?, |row| {
            let status: String = row.get("status")?;
            let survey = row.get::<_, Option<i64>>("survey_id")?.map(SurveyId);
            let (number, origin) = (super::unsigned(row, "number")?, row.get("origin")?);
            Ok(CaseStatus::from_name(&status).map(|status| StatedRow { survey, status, number, origin }))
        })?;
        let mut rows: Vec<StatedRow> = rows.into_iter().flatten().collect();
        rows.sort_by_key(|row| (row.survey, row.status));
        Ok(rows)
    }

    /// The rows of all lists of cases, by file and row.
    pub fn case_listings(&self) -> Result<Vec<ListingRow>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT case_id, file_name, row, name, said, denied FROM case_listing ORDER BY file_name, row",
        )?;
        super::collect(query.query([])?, |row| {
            let (said, denied): (String, String) = (row.get("said")?, row.get("denied")?);
            Ok(ListingRow {
                case: CaseId(row.get("case_id")?),
                file_name: row.get("file_name")?,
                listing: CaseListing {
                    row: super::unsigned(row, "row")?,
                    name: row.get("name")?,
                    said: statuses(&said),
                    denied: statuses(&denied),
                },
            })
        })
    }
}

impl Writer<'_> {
    /// Notes how many are stated; what was stated of the same before is forgotten.
    pub fn set_stated_number(&self, row: &StatedRow) -> Result<(), StoreError> {
        self.delete_stated_number(row.survey, row.status)?;
        self.connection
            .prepare_cached(
                "INSERT INTO stated_number (survey_id, status, number, origin)
                 VALUES (:survey, :status, :number, :origin)",
            )?
            .execute(named_params! {
                ":survey": row.survey.map(|id| id.0), ":status": row.status.name(), ":number": row.number,
                ":origin": row.origin,
            })?;
        Ok(())
    }

    /// Forgets how many are stated.
    pub fn delete_stated_number(&self, survey: Option<SurveyId>, status: CaseStatus) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM stated_number WHERE survey_id IS :survey AND status = :status")?
            .execute(named_params! {":survey": survey.map(|id| id.0), ":status": status.name()})?;
        Ok(())
    }

    /// Forgets the rows of a file that was read before.
    pub fn delete_case_listings(&self, file_name: &str) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM case_listing WHERE file_name = :file")?
            .execute(named_params! {":file": file_name})?;
        Ok(())
    }

    /// Notes what a row of a list of cases says.
    pub fn insert_case_listing(&self, row: &ListingRow) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO case_listing (case_id, file_name, row, name, said, denied)
                 VALUES (:case, :file, :row, :name, :said, :denied)",
            )?
            .execute(named_params! {
                ":case": row.case.0, ":file": row.file_name, ":row": row.listing.row, ":name": row.listing.name,
                ":said": written(&row.listing.said), ":denied": written(&row.listing.denied),
            })?;
        Ok(())
    }
}
