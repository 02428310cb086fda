//! A guide from a file: looked at first, then let in as a new version that goes on from the one before.

use std::path::Path;

use sitat_analysis::QuestionFinder;
use sitat_import::{GuideRow, read_guide};
use sitat_model::{CodeId, GuideQuestionId, GuideVersionId, Message, SourceId};
use sitat_store::GuideQuestionRow;

use crate::error::codebook_message;
use crate::guide::Guides;
use crate::importing::{file_name, read_file};
use crate::tables::GrowingCodebook;
use crate::{Operation, Outcome, Project, ProjectError};

/// A question as it would enter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuidePreviewRow {
    /// Its number in the file; may be empty.
    pub label: String,
    /// Its words.
    pub text: String,
    /// 0 for a question, 1 for a probe, and so on.
    pub depth: u32,
    /// Paths of what it asks about.
    pub codes: Vec<String>,
    /// The question of the latest version that it goes on from.
    pub continues: Option<GuideQuestionId>,
}

/// A guide as it would enter.
#[derive(Clone, Debug, PartialEq)]
pub struct GuidePreview {
    /// Name of the version.
    pub name: String,
    /// Its questions.
    pub questions: Vec<GuidePreviewRow>,
    /// Lines that are no questions, paths that are none.
    pub warnings: Vec<Message>,
}

/// What a guide brought.
#[derive(Clone, Debug, PartialEq)]
pub struct GuideImported {
    /// The version.
    pub version: GuideVersionId,
    /// Questions and probes.
    pub questions: u32,
    /// Those that go on from the version before.
    pub continued: u32,
    /// What is to be said about the file.
    pub warnings: Vec<Message>,
}

fn read(path: &Path) -> Result<(Vec<GuideRow>, Vec<Message>), ProjectError> {
    let file = file_name(path);
    let bytes = read_file(path)?;
    read_guide(&file, &bytes).map_err(|error| ProjectError::Table { file, error })
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().trim().to_owned()
}

/// For each row the question of the latest version that it goes on from: the same words, else very like ones.
fn continued(guides: &Guides, rows: &[GuideRow]) -> Vec<Option<GuideQuestionId>> {
    let Some(latest) = guides.versions.last() else { return vec![None; rows.len()] };
    let mut earlier: Vec<&GuideQuestionRow> =
        guides.questions.iter().filter(|question| question.version == latest.id).collect();
    let mut found: Vec<Option<GuideQuestionId>> = vec![None; rows.len()];
    let plain = |text: &str| text.trim().to_lowercase();
    for (row, place) in rows.iter().zip(&mut found) {
        if let Some(same) = earlier.iter().position(|question| plain(&question.text) == plain(&row.text)) {
            *place = Some(earlier.remove(same).id);
        }
    }
    for (row, place) in rows.iter().zip(&mut found).filter(|(_, place)| place.is_none()) {
        let finder = QuestionFinder::new(earlier.iter().map(|question| question.text.as_str()));
        // Words of the new question in the old one and the other way round, so that a part is not taken for the whole.
        let back = QuestionFinder::new([row.text.as_str()]);
        let like = finder.find(&row.text).filter(|(at, likeness)| {
            let other = earlier.get(*at).and_then(|question| back.find(&question.text));
            *likeness >= 0.75 && other.is_some_and(|(_, likeness)| likeness >= 0.6)
        });
        if let Some((at, _)) = like {
            *place = Some(earlier.remove(at).id);
        }
    }
    found
}

fn depth(rows: &[GuideRow], place: usize) -> u32 {
    let (mut depth, mut at) = (0, place);
    while let Some(parent) = rows.get(at).and_then(|row| row.parent).filter(|parent| *parent < at) {
        depth += 1;
        at = parent;
    }
    depth
}

impl Project {
    /// Reads a guide without letting it into the project.
    pub fn preview_guide(&mut self, path: &Path) -> Result<GuidePreview, ProjectError> {
        let (rows, warnings) = read(path)?;
        let guides = self.guides()?;
        let found = continued(&guides, &rows);
        let questions = rows
            .iter()
            .zip(found)
            .enumerate()
            .map(|(place, (row, continues))| GuidePreviewRow {
                label: row.label.clone(),
                text: row.text.clone(),
                depth: depth(&rows, place),
                codes: row.codes.iter().map(ToString::to_string).collect(),
                continues,
            })
            .collect();
        Ok(GuidePreview { name: free_name(&guides, &stem(path)), questions, warnings })
    }

    /// Lets a guide in as a new version. Without a name it is called after its file; the sources that are named have
    /// followed it. Codes that do not exist are not made.
    pub fn import_guide(
        &mut self,
        path: &Path,
        name: Option<&str>,
        sources: &[SourceId],
    ) -> Result<Outcome<GuideImported>, ProjectError> {
        let (rows, mut warnings) = read(path)?;
        let guides = self.guides()?;
        let structure = self.structure()?;
        for source in sources {
            structure.source(*source)?;
        }
        let wanted = name.map(str::trim).filter(|name| !name.is_empty()).map_or_else(|| stem(path), str::to_owned);
        let name = free_name(&guides, &wanted);
        let found = continued(&guides, &rows);
        let codebook = GrowingCodebook::new(&structure);
        let mut codes: Vec<Vec<CodeId>> = Vec::new();
        for row in &rows {
            let mut own = Vec::new();
            for path in &row.codes {
                match codebook.find(path) {
                    Ok(code) => own.push(code),
                    Err(error) => warnings.push(codebook_message(&error)),
                }
            }
            codes.push(own);
        }
        self.transact(Operation::ImportGuide, None, |action| {
            action.writer.describe(name.as_str(), rows.len());
            let guid = action.guid();
            let version = action.writer.insert_guide_version(&guid, &name, action.at)?;
            let mut ids: Vec<GuideQuestionId> = Vec::new();
            for (((position, row), codes), continues) in (0_u32..).zip(&rows).zip(&codes).zip(&found) {
                let guid = action.guid();
                let question = GuideQuestionRow {
                    id: GuideQuestionId(0),
                    version,
                    parent: row.parent.and_then(|parent| ids.get(parent).copied()),
                    label: row.label.clone(),
                    text: row.text.clone(),
                    position,
                    continues: *continues,
                };
                let id = action.writer.insert_guide_question(&guid, &question)?;
                // What the question before asked about, this one asks about too, unless the file says otherwise.
                let inherited: Vec<CodeId> =
                    guides.codes.iter().filter(|(own, _)| Some(*own) == *continues).map(|(_, code)| *code).collect();
                let codes = if codes.is_empty() { &inherited } else { codes };
                if !codes.is_empty() {
                    action.writer.set_guide_question_codes(id, codes)?;
                }
                ids.push(id);
            }
            for source in sources {
                action.writer.set_source_guide(*source, Some(version))?;
            }
            let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
            let continued = count(found.iter().flatten().count());
            Ok(GuideImported { version, questions: count(rows.len()), continued, warnings })
        })
    }
}

fn free_name(guides: &Guides, wanted: &str) -> String {
    let is_free =
        |name: &str| !guides.versions.iter().any(|version| version.name.to_lowercase() == name.to_lowercase());
    if is_free(wanted) {
        return wanted.to_owned();
    }
    (2_u32..).map(|number| format!("{wanted} ({number})")).find(|name| is_free(name)).unwrap_or_default()
}
