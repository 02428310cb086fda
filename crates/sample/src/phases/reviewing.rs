//! Phase 4: what extracts do for the main point of their theme, which themes became one, which was given up, and the
//! whole set read again.

use std::collections::BTreeMap;
use std::path::Path;

use sitat_model::{
    CaseId, EvidenceRole, Fit, SegmentId, SummaryColumn, SummaryHead, SummaryPlace, ThemeId, ThemeStatus,
};
use sitat_project::ThemeTexts;

use super::coding::declare_coded;
use crate::SampleError;
use crate::data::{Row, rows};
use crate::study::Study;

/// Holds every extract against its theme.
pub(super) fn review(study: &mut Study<'_>, _: &Path) -> Result<(), SampleError> {
    for row in rows("themes.csv")?.iter().filter(|row| !row.cell("merged_into").is_empty()) {
        let (from, into) = (study.theme(row, "name")?, study.theme(row, "merged_into")?);
        study.project.merge_themes(&[from], into, Some(row.cell("reason")))?;
    }
    let mut roles: BTreeMap<(ThemeId, EvidenceRole), Vec<SegmentId>> = BTreeMap::new();
    let mut fits: BTreeMap<(ThemeId, Fit), Vec<SegmentId>> = BTreeMap::new();
    let mut said: Vec<(ThemeId, SegmentId, String)> = Vec::new();
    for row in rows("evidence.csv")? {
        let (theme, segment) = (study.theme(&row, "theme")?, study.segment(&row)?);
        if let Some(role) = row.named("role", EvidenceRole::from_name)? {
            roles.entry((theme, role)).or_default().push(segment);
        }
        if let Some(fit) = row.named("fit", Fit::from_name)? {
            fits.entry((theme, fit)).or_default().push(segment);
        }
        if !row.cell("note").is_empty() {
            said.push((theme, segment, row.cell("note").to_owned()));
        }
    }
    for ((theme, role), segments) in roles {
        study.project.mark_evidence(theme, &segments, Some(role))?;
    }
    for ((theme, fit), segments) in fits {
        study.project.review_evidence(theme, &segments, Some(fit))?;
    }
    for (theme, segment, note) in said {
        study.project.note_evidence(theme, segment, &note)?;
    }
    for row in rows("themes.csv")?.iter().filter(|row| row.cell("status") == "set-aside") {
        let (theme, codes) = (study.theme(row, "name")?, study.codes(&row.list("codes"))?);
        let reason = row.cell("reason");
        study.project.set_theme_status(theme, ThemeStatus::SetAside, Some(reason))?;
        let tray = sitat_project::CodePlace::Tray(sitat_model::CodeTray::SetAside);
        study.project.place_codes(&codes, &[], tray, Some(row.cell("code_reason")))?;
    }
    for row in rows("themes.csv")?.iter().filter(|row| is_kept(row)) {
        let texts = ThemeTexts {
            name: row.cell("first_name").to_owned(),
            claim: row.cell("claim").to_owned(),
            central_concept: row.cell("concept").to_owned(),
            includes: row.cell("includes").to_owned(),
            excludes: row.cell("excludes").to_owned(),
            ..ThemeTexts::default()
        };
        let theme = study.theme(row, "name")?;
        study.project.keep_theme(theme, Some(row.cell("reason")).filter(|reason| !reason.is_empty()))?;
        study.project.describe_theme(theme, &texts)?;
    }
    chart(study)
}

/// Whether a theme is one of those that are there in the end.
pub(super) fn is_kept(row: &Row) -> bool {
    row.cell("merged_into").is_empty() && row.cell("status") != "set-aside"
}

/// Sums up cells of the framework chart.
fn chart(study: &mut Study<'_>) -> Result<(), SampleError> {
    for row in rows("summaries.csv")? {
        let head = SummaryHead::Code(study.code(row.cell("code"))?);
        let case: CaseId = study.case(row.cell("case"))?;
        let text = study.with_ids(row.cell("text"))?;
        study.project.write_summary(SummaryPlace { head, column: SummaryColumn::Case(case) }, &text, false)?;
    }
    Ok(())
}

/// Goes through the whole set once more, and calls the themes reviewed that stood up to it.
pub(super) fn read_all_again(study: &mut Study<'_>, _: &Path) -> Result<(), SampleError> {
    study.project.begin_round(false)?;
    declare_coded(study)?;
    for row in rows("themes.csv")?.iter().filter(|row| ["reviewed", "defined"].contains(&row.cell("status"))) {
        let theme = study.theme(row, "name")?;
        study.project.set_theme_status(theme, ThemeStatus::Reviewed, None)?;
    }
    study.write_notes("phase-4.md")
}
