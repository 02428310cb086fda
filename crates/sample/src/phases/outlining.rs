//! Phase 6: the outline of the chapter, drafted from questions, themes, claims and best quotes, with own words where they
//! have been written, and a table that is spoken of.

use std::path::Path;

use sitat_model::{OutlinePartId, OutlineThing, ThemeId};

use crate::SampleError;
use crate::data::notes;
use crate::study::Study;

/// What the table is called, and the saved view that it shows.
const TABLE: &str = "Utdrag etter tema og kommune";
const VIEW: &str = "Temaer × kommuner";

const HEADING: &str = "Om materialet";
const ABOUT: &str = "Kapitlet følger de tre forskningsspørsmålene. [[Utdrag etter tema og kommune]] viser hvor utdragene kommer fra. \
    Tallene sier hvor mye som er kodet, og ikke hvor viktig det er. Overskriftene er påstander, og det som går imot dem, \
    står under samme overskrift som det som støtter dem.";

pub(super) fn outline(study: &mut Study<'_>, _: &Path) -> Result<(), SampleError> {
    study.project.draft_outline()?;
    for note in notes("outline.md")? {
        let theme = study.themes.get(&note.name).copied().ok_or_else(|| note.wrong(&note.name))?;
        let part = part_of(study, theme)?.ok_or_else(|| note.wrong(&note.name))?;
        let place = note.kind.parse().map_err(|_| note.wrong(&note.kind))?;
        study.project.create_outline_parts(&[(OutlineThing::Text, note.text.clone())], Some(part), Some(place))?;
    }
    let heading = [(OutlineThing::Heading, HEADING.to_owned())];
    let above = study.project.create_outline_parts(&heading, None, Some(0))?.value.first().copied();
    let view = study.project.saved_views()?.into_iter().find(|own| own.name == VIEW).map(|own| own.id);
    study.project.create_outline_parts(&[(OutlineThing::Table(view), TABLE.to_owned())], above, None)?;
    study.project.create_outline_parts(&[(OutlineThing::Text, ABOUT.to_owned())], above, Some(0))?;
    Ok(())
}

/// Where a theme stands.
fn part_of(study: &mut Study<'_>, theme: ThemeId) -> Result<Option<OutlinePartId>, SampleError> {
    let parts = study.project.outline()?.parts;
    Ok(parts.iter().find(|own| own.row.thing == OutlineThing::Theme(Some(theme))).map(|own| own.row.id))
}
