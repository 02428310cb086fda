//! Phase 2: the codebook, every passage with its codes, notes on codes, and how words stand to their code.

use std::path::Path;

use sitat_model::Stance;
use sitat_project::Declared;

use super::asking::note_the_guide;
use crate::data::rows;
use crate::study::Study;
use crate::{SampleError, import_codings};

pub(super) fn code(study: &mut Study<'_>, files: &Path) -> Result<(), SampleError> {
    import_codings(study.project, files)?;
    note_the_guide(study)?;
    study.write_notes("phase-2.md")?;
    for row in rows("stances.csv")? {
        let (code, passage) = (study.code(row.cell("code"))?, study.passage(&row)?);
        let coding = passage.codings.iter().find(|(coding, _)| coding.code == code);
        let coding = coding.ok_or_else(|| row.wrong(row.cell("code")))?.0.id;
        study.project.set_stance(&[coding], Some(row.must("stance", Stance::from_name)?))?;
    }
    for row in rows("absences.csv")? {
        let (code, source) = (study.code(row.cell("code"))?, study.source(row.cell("source"))?);
        let people = study.project.participants()?;
        let person = people.iter().find(|own| own.name == row.cell("participant")).map(|own| own.id);
        study.project.mark_absent(code, source, person, row.cell("reason"))?;
    }
    declare_coded(study)
}

/// The texts that were gone through, in the round that goes on.
pub(super) fn declare_coded(study: &mut Study<'_>) -> Result<(), SampleError> {
    let (mut read, mut coded) = (Vec::new(), Vec::new());
    for row in rows("texts.csv")? {
        let source = study.source(row.cell("source"))?;
        if row.cell("coded") == "yes" { coded.push(source) } else { read.push(source) }
    }
    study.project.set_source_progress(&read, Declared::Read)?;
    study.project.set_source_progress(&coded, Declared::Coded)?;
    Ok(())
}
