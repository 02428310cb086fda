//! What holds for every table that is read.

use std::collections::BTreeMap;

use sitat_import::read_survey;
use sitat_import::tables::{
    QuoteMapping, Table, Workbook, read_cases, read_codebook, read_names, read_participants, read_quotes, read_speakers,
};
use sitat_model::SurveyQuestionKind;

/// The tables of a file; each row has a cell a column, and rows follow each other.
fn tables(bytes: &[u8]) -> Vec<Table> {
    let read = Table::read_sheets(bytes);
    assert_eq!(read, Table::read_sheets(bytes), "the same bytes, the same answer");
    let tables: Vec<Table> = match read {
        Ok(tables) => tables.into_iter().map(|(_, table)| table).collect(),
        Err(error) => {
            super::refused(&error);
            return Vec::new();
        }
    };
    assert!(!tables.is_empty());
    for table in &tables {
        assert!(!table.records.is_empty());
        assert!(table.records.iter().all(|record| record.cells.len() == table.headers.len()));
        assert!(table.records.is_sorted_by(|above, below| above.row < below.row));
    }
    tables
}

/// Checks what every reader makes of a file.
pub(super) fn check_all(bytes: &[u8]) {
    if Workbook::is_workbook(bytes)
        && let Err(error) = Workbook::read(bytes)
    {
        super::refused(&error);
    }
    for table in tables(bytes) {
        let most = table.records.len();
        let rows = [
            read_cases(&table).map(|(table, _)| table.rows.len()),
            read_codebook(&table).map(|(rows, _)| rows.len()),
            read_participants(&table).map(|(rows, _)| rows.len()),
            read_speakers(&table).map(|(rows, _)| rows.len()),
            read_quotes(&table, &QuoteMapping::default()).map(|read| read.rows.len()),
            read_names(&table).map(|(rows, _)| rows.len()),
        ];
        for read in rows {
            match read {
                Ok(rows) => assert!(rows <= most, "{rows} of {most}"),
                Err(error) => super::refused(&error),
            }
        }
        check_answers(&table, &BTreeMap::new());
    }
}

/// Checks a survey, also where each question is said to be of a kind.
pub(super) fn check_survey(bytes: &[u8]) {
    for table in tables(bytes) {
        check_answers(&table, &BTreeMap::new());
        for kind in SurveyQuestionKind::ALL {
            check_answers(&table, &table.headers.iter().map(|header| (header.clone(), kind)).collect());
        }
    }
}

fn check_answers(table: &Table, kinds: &BTreeMap<String, SurveyQuestionKind>) {
    let read = read_survey(table, kinds);
    assert_eq!(read, read_survey(table, kinds), "the same table, the same answer");
    let survey = match read {
        Ok(survey) => survey,
        Err(error) => return super::refused(&error),
    };
    assert_eq!(survey.respondents.len(), table.records.len());
    assert!(survey.respondents.iter().all(|respondent| respondent.answers.len() == survey.questions.len()));
    for question in &survey.questions {
        assert!(question.answered as usize <= survey.respondents.len());
        assert!(!question.columns.is_empty() && question.columns.iter().all(|column| table.headers.contains(column)));
    }
}
