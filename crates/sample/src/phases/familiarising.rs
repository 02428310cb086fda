//! Phase 1: what the study wants to know, the texts, and a note on each of them.

use std::path::Path;

use sitat_model::{Approach, HeldAgainst, Meaning, Reading, Reasoning};
use sitat_project::{Declared, InterviewRow, MethodRow};

use crate::data::{notes, rows};
use crate::study::Study;
use crate::{SampleError, import_material};

/// Declares the method, and asks the questions of the study.
pub(super) fn begin(study: &mut Study<'_>, files: &Path) -> Result<(), SampleError> {
    let mut method = MethodRow {
        approach: Some(Approach::Reflexive),
        reasoning: Some(Reasoning::Both),
        meaning: Some(Meaning::Semantic),
        reading: Some(Reading::Experiential),
        ..MethodRow::default()
    };
    for note in notes("method.md")? {
        match note.kind.as_str() {
            "ontology" => method.ontology = note.text,
            "researcher" => method.researcher = note.text,
            "question" => {
                let id = study.project.create_research_question(&note.noun)?.value;
                study.project.write_research_question(id, &note.noun, &note.text)?;
            }
            other => return Err(note.wrong(other)),
        }
    }
    study.project.declare_method(&method, None)?;
    import_material(study.project, files)
}

/// Reads everything once, holds it against the recordings, and notes what strikes.
pub(super) fn read(study: &mut Study<'_>, _: &Path) -> Result<(), SampleError> {
    let mut read = Vec::new();
    for row in rows("texts.csv")? {
        let source = study.source(row.cell("source"))?;
        read.push(source);
        if let Some(held_against) = row.named("held_against", HeldAgainst::from_name)? {
            let interview = InterviewRow {
                held_against: Some(held_against),
                recording: row.cell("recording").to_owned(),
                note: row.cell("note").to_owned(),
                ..InterviewRow::default()
            };
            study.project.describe_interview(source, &interview)?;
        }
    }
    study.write_notes("phase-1.md")?;
    study.project.set_source_progress(&read, Declared::Read)?;
    Ok(())
}
