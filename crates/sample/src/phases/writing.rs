//! Phase 6: what the report claims and of whom, what checks found and was meant so, and what is kept for next time.

use std::collections::BTreeMap;
use std::path::Path;

use sitat_model::{ClaimAmount, ClaimBase, ClaimScope, ClaimUnit, EvidenceRole, SegmentId};
use sitat_project::{
    Check, CheckView, ClaimOrigin, ColumnChoice, GridChoice, GridLayout, RowChoice, SearchRequest, Threshold,
};

use crate::SampleError;
use crate::data::rows;
use crate::study::Study;

/// Words that the report may have, in the school's own rules.
const REPORT_WORDS: u32 = 12_000;

/// Claims, each with the extracts that it rests on.
pub(super) fn claim(study: &mut Study<'_>, _: &Path) -> Result<(), SampleError> {
    let mut marked: BTreeMap<String, Vec<(SegmentId, EvidenceRole)>> = BTreeMap::new();
    for row in rows("claim-evidence.csv")? {
        let role = row.must("role", EvidenceRole::from_name)?;
        let segment = study.segment(&row)?;
        marked.entry(row.cell("claim").to_owned()).or_default().push((segment, role));
    }
    for row in rows("claims.csv")? {
        let scope = ClaimScope {
            amount: row.must("amount", ClaimAmount::from_name)?,
            unit: row.must("unit", ClaimUnit::from_name)?,
            base: row.must("base", ClaimBase::from_name)?,
        };
        let theme = match row.cell("theme") {
            "" => None,
            _ => Some(study.theme(&row, "theme")?),
        };
        let code = match row.cell("code") {
            "" => None,
            path => Some(study.code(path)?),
        };
        let origin = ClaimOrigin { theme, code, ..ClaimOrigin::default() };
        let own = marked.remove(row.cell("claim")).unwrap_or_default();
        study.project.create_claim(row.cell("text"), scope, origin, &own, false)?;
    }
    study.write_notes("phase-6.md")
}

/// Answers to checks, and what is kept under a name.
pub(super) fn look_over(study: &mut Study<'_>, _: &Path) -> Result<(), SampleError> {
    study.project.set_threshold(Threshold::ReportWords, Some(REPORT_WORDS))?;
    let found: Vec<CheckView> = study.project.checks(None)?;
    for row in rows("answers.csv")? {
        let check = row.must("check", Check::from_id)?;
        let items = || found.iter().filter(|view| view.check == check).flat_map(|view| &view.items);
        let item = match row.cell("on") {
            "" => None,
            name => Some(items().find(|item| item.name == name).ok_or_else(|| row.wrong(name))?.key.as_str()),
        };
        study.project.answer_check(check, item, row.cell("reason"))?;
    }
    for row in rows("saved.csv")? {
        let (name, query) = (row.cell("name"), row.cell("query"));
        match row.cell("kind") {
            "search" => {
                study.project.save_search(name, &SearchRequest { query, ..SearchRequest::default() }, true)?.changes
            }
            "query" => study.project.save_query(name, query)?.changes,
            "view" => {
                let by_people = row.cell("columns") == "participants";
                let choice = GridChoice {
                    rows: if query == "themes" { RowChoice::Themes } else { RowChoice::Below(study.code(query)?) },
                    columns: if by_people { ColumnChoice::Participants } else { ColumnChoice::Cases },
                    with_states: query != "themes",
                    ..GridChoice::default()
                };
                let layout = GridLayout { is_shaded: true, ..GridLayout::default() };
                study.project.save_view(name, &choice, &layout)?.changes
            }
            other => return Err(row.wrong(other)),
        };
    }
    Ok(())
}
