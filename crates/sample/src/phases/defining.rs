//! Phase 5: what each theme is called and tells, and its best quotes.

use std::collections::BTreeMap;
use std::path::Path;

use sitat_model::{RelationDirection, SegmentId, ThemeId, ThemeStatus};
use sitat_project::{CodePlace, ThemeTexts};

use super::reviewing::is_kept;
use crate::SampleError;
use crate::data::rows;
use crate::study::Study;

pub(super) fn define(study: &mut Study<'_>, _: &Path) -> Result<(), SampleError> {
    let mut quotes: BTreeMap<ThemeId, Vec<(u32, SegmentId)>> = BTreeMap::new();
    for row in rows("evidence.csv")? {
        if let Some(place) = row.named("best", |place| place.parse::<u32>().ok())? {
            let (theme, segment) = (study.theme(&row, "theme")?, study.segment(&row)?);
            quotes.entry(theme).or_default().push((place, segment));
        }
    }
    for (theme, mut chosen) in quotes {
        chosen.sort_unstable();
        let chosen: Vec<SegmentId> = chosen.into_iter().map(|(_, segment)| segment).collect();
        study.project.choose_quotes(theme, &chosen)?;
    }
    for row in rows("themes.csv")?.iter().filter(|row| is_kept(row)) {
        let theme = study.theme(row, "name")?;
        let texts = ThemeTexts {
            name: row.cell("name").to_owned(),
            claim: row.cell("claim").to_owned(),
            central_concept: row.cell("concept").to_owned(),
            includes: row.cell("includes").to_owned(),
            excludes: row.cell("excludes").to_owned(),
            story: row.cell("story").to_owned(),
            answer: row.cell("answer").to_owned(),
        };
        study.project.describe_theme(theme, &texts)?;
        if row.cell("status") == "defined" {
            study.project.set_theme_status(theme, ThemeStatus::Defined, Some(row.cell("why_defined")))?;
        }
        // What was seen only now, so that the texts wait to be read with it in mind.
        for code in row.list("late_codes") {
            let code = study.code(code)?;
            study.project.place_codes(&[code], &[], CodePlace::Theme(theme), None)?;
        }
    }
    for row in rows("relations.csv")? {
        let (from, to) = (study.theme(&row, "from")?, study.theme(&row, "to")?);
        let direction = row.must("direction", RelationDirection::from_name)?;
        study.project.relate_themes(from, to, row.cell("words"), direction)?;
    }
    study
        .project
        .keep_map("Temakart før skriving", "Navnene er satt, og det er sagt hvordan temaene henger sammen.")?;
    study.write_notes("phase-5.md")
}
