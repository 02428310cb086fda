//! Phase 3: candidates for themes, their codes, and where the other codes went.

use std::path::Path;

use sitat_model::CodeTray;
use sitat_project::{CodePlace, NewFrame, ResearchQuestionView, ThemeTexts};

use crate::SampleError;
use crate::data::rows;
use crate::study::Study;

/// Candidates, as they were called at first.
pub(super) fn make_themes(study: &mut Study<'_>, _: &Path) -> Result<(), SampleError> {
    let questions: Vec<ResearchQuestionView> = study.project.research_questions()?;
    for row in rows("themes.csv")? {
        let parent = match row.cell("below") {
            "" => None,
            _ => Some(study.theme(&row, "below")?),
        };
        let codes = study.codes(&row.list("codes"))?;
        let name = row.cell("first_name");
        let theme = study.project.create_theme(parent, name, &codes, &NewFrame::default())?.value;
        study.themes.insert(row.cell("name").to_owned(), theme);
        let texts =
            ThemeTexts { name: name.to_owned(), claim: row.cell("first_claim").to_owned(), ..ThemeTexts::default() };
        study.project.describe_theme(theme, &texts)?;
        let answered = row.list("questions");
        let own = questions.iter().filter(|view| answered.contains(&(view.row.position + 1).to_string().as_str()));
        let own: Vec<_> = own.map(|view| view.row.id).collect();
        if !own.is_empty() {
            study.project.set_theme_questions(theme, &own)?;
        }
    }
    study.write_notes("phase-3.md")
}

/// Codes that are in no theme, and why.
pub(super) fn sort_the_rest(study: &mut Study<'_>, _: &Path) -> Result<(), SampleError> {
    for row in rows("trays.csv")? {
        let codes = study.codes(&row.list("codes"))?;
        let tray = row.must("tray", CodeTray::from_name)?;
        let reason = Some(row.cell("reason")).filter(|reason| !reason.is_empty());
        study.project.place_codes(&codes, &[], CodePlace::Tray(tray), reason)?;
    }
    study.project.keep_map("Første temakart", "Før noe er holdt mot utdragene. Navnene er emner ennå.")?;
    Ok(())
}
