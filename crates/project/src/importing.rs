//! Files on their way into a project: looked at first, then let in, all in one step.

use std::path::{Path, PathBuf};

use sitat_import::tables::read_speakers;
use sitat_import::{
    Cleaning, FoundLanguage, HandChange, ImportOptions, ImportedSource, Looked, Sketch, TextEncoding, TurnPattern,
    find_language,
};
use sitat_model::{Language, Message, OffsetMap, Role, SourceKind, likely_role, words};

use crate::alike::{NearText, nearest};
use crate::entering::{Candidate, Entry};
use crate::marks::is_about_comments;
use crate::tables::read_table;
use crate::{HideNames, MarkChoices, MarksTaken, NamesAtDoor, Operation, Outcome, Project, ProjectError, SourceView};

/// How a file is read. Nothing chosen means: found out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadSettings {
    /// Encoding of text files, by name.
    pub encoding: Option<String>,
    /// How turns are marked, by name.
    pub pattern: Option<String>,
    /// Whether to look for turns.
    pub detect_turns: bool,
    /// What is tidied, by name.
    pub cleaning: Vec<String>,
    /// Turns put right by hand.
    pub by_hand: Vec<HandChange>,
    /// Names that are replaced before anything enters.
    pub names: Option<HideNames>,
}

impl Default for ReadSettings {
    fn default() -> Self {
        Self {
            encoding: None,
            pattern: None,
            detect_turns: true,
            cleaning: Vec::new(),
            by_hand: Vec::new(),
            names: None,
        }
    }
}

impl ReadSettings {
    pub(crate) fn options(&self) -> ImportOptions {
        ImportOptions {
            encoding: self.encoding.as_deref().and_then(TextEncoding::from_name),
            pattern: self.pattern.as_deref().and_then(TurnPattern::from_name),
            detect_turns: self.detect_turns,
            cleaning: self.cleaning.iter().filter_map(|name| Cleaning::from_name(name)).collect(),
            by_hand: self.by_hand.clone(),
        }
    }
}

/// Who a label is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpeakerChoice {
    /// As it stands in the text; letter case and a colon do not matter.
    pub label: String,
    /// What they are.
    pub role: Role,
    /// Name of the person.
    pub participant: Option<String>,
    /// Names of the cases the person belongs to; made if new.
    pub cases: Vec<String>,
    /// Only in the source of this name.
    pub source: Option<String>,
}

/// A file and what is known about it.
#[derive(Clone, Debug, Default)]
pub struct ImportItem {
    /// Where it is.
    pub path: PathBuf,
    /// The text itself, where there is no file.
    pub text: Option<String>,
    /// Name of the source; else the file's.
    pub name: Option<String>,
    /// Kind; else an interview where somebody speaks, and a document where nobody does.
    pub kind: Option<SourceKind>,
    /// Language.
    pub language: Option<Language>,
    /// Another language, as a BCP 47 tag.
    pub language_tag: Option<String>,
    /// Whether the language is found out where none is said.
    pub finds_language: bool,
    /// Names of the cases it belongs to; made if new.
    pub cases: Vec<String>,
    /// How to read it.
    pub settings: ReadSettings,
    /// Who the labels are; those not named are guessed.
    pub speakers: Vec<SpeakerChoice>,
    /// What becomes of highlights and comments; if nobody was asked, they stay out and are counted.
    pub marks: Option<MarkChoices>,
}

/// A label found in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PreviewSpeaker {
    /// As it stands in the text.
    pub label: String,
    /// Number of turns.
    pub turns: u32,
    /// What it looks like.
    pub role: Role,
    /// Name that the person would get.
    pub participant: Option<String>,
    /// Names of the person's cases, if the project knows the person.
    pub cases: Vec<String>,
}

/// A file as it would enter.
#[derive(Clone, Debug)]
pub struct Preview {
    /// What was read, and what else could be made of it.
    pub looked: Looked,
    /// Names in it; none where they are not to be replaced.
    pub names: NamesAtDoor,
    /// The language of its words.
    pub language: Option<FoundLanguage>,
    /// The labels found.
    pub speakers: Vec<PreviewSpeaker>,
    /// Words, labels and stamps left out.
    pub words: u32,
    /// Code points.
    pub characters: u32,
    /// Name of a source in the project that came from the same file.
    pub duplicate_of: Option<String>,
    /// A source in the project that says nearly the same.
    pub near: Option<NearText>,
}

/// How far letting files in has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ImportProgress {
    /// Steps that are done: each file is read, and then written.
    pub done: u32,
    /// All steps.
    pub total: u32,
}

/// A warning about a file.
#[derive(Clone, Debug, PartialEq)]
pub struct FileWarning {
    /// The file.
    pub path: PathBuf,
    /// The warning.
    pub message: Message,
}

/// A file that did not enter.
#[derive(Debug)]
pub struct RefusedFile {
    /// The file.
    pub path: PathBuf,
    /// Why.
    pub error: ProjectError,
}

/// What entered.
#[derive(Debug, Default)]
pub struct Imported {
    /// The new sources.
    pub sources: Vec<SourceView>,
    /// What was dropped or is doubtful.
    pub warnings: Vec<FileWarning>,
    /// What highlights and comments brought, by source.
    pub marks: Vec<MarksTaken>,
    /// Paths of codes that were made for them.
    pub created: Vec<String>,
    /// Files that did not enter.
    pub refused: Vec<RefusedFile>,
}

pub(crate) fn read_file(path: &Path) -> Result<Vec<u8>, ProjectError> {
    std::fs::read(path).map_err(|error| ProjectError::CannotRead { path: path.to_owned(), reason: error.to_string() })
}

/// The bytes of a file, or of a text that was pasted.
fn content(path: &Path, pasted: Option<&str>) -> Result<Vec<u8>, ProjectError> {
    pasted.map_or_else(|| read_file(path), |text| Ok(text.as_bytes().to_vec()))
}

pub(crate) fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Words of a text that somebody says or writes.
pub(crate) fn count_words(read: &ImportedSource, map: &OffsetMap) -> u32 {
    let count: usize = read.turns.iter().map(|turn| words(map.slice(&read.text, turn.content)).count()).sum();
    u32::try_from(count).unwrap_or(u32::MAX)
}

pub(crate) fn same_label(left: &str, right: &str) -> bool {
    let plain = |label: &str| label.trim().trim_matches([':', '[', ']', '(', ')']).trim().to_lowercase();
    plain(left) == plain(right)
}

/// The labels of a text in order of appearance, with the number of their turns.
pub(crate) fn labels(read: &ImportedSource) -> Vec<(String, u32)> {
    let mut labels: Vec<(String, u32)> = Vec::new();
    for label in read.turns.iter().filter_map(|turn| turn.speaker.as_ref()) {
        match labels.iter_mut().find(|(known, _)| known == label) {
            Some((_, turns)) => *turns += 1,
            None => labels.push((label.clone(), 1)),
        }
    }
    labels
}

impl Project {
    /// Reads a file without letting anything into the project.
    pub fn preview_import(
        &mut self,
        path: &Path,
        pasted: Option<&str>,
        settings: &ReadSettings,
    ) -> Result<Preview, ProjectError> {
        let structure = self.structure()?;
        let (mut looked, names) = self.look_at_source(path, &content(path, pasted)?, settings)?;
        // They are shown themselves.
        looked.source.warnings.retain(|message| !is_about_comments(message));
        let source = &looked.source;
        let map = OffsetMap::new(&source.text);
        let mut taken: Vec<String> = Vec::new();
        let speakers = labels(source)
            .into_iter()
            .map(|(label, turns)| {
                let role = likely_role(&label);
                let participant = (role == Role::Participant)
                    .then(|| structure.unused_participant_name(&label, &source.name, &taken));
                taken.extend(participant.clone());
                PreviewSpeaker { label, turns, role, participant, cases: Vec::new() }
            })
            .collect();
        let duplicate_of = structure
            .sources
            .iter()
            .find(|row| row.file_sha256 == source.sha256)
            .map(|row| structure.veiled(&row.name));
        let near = match duplicate_of {
            Some(_) => None,
            None => {
                let sketches = self.sketches()?;
                let others = sketches.iter().map(|(_, name, sketch)| (name.as_str(), sketch));
                nearest(&Sketch::new(&source.text), others)
            }
        };
        Ok(Preview {
            near,
            words: count_words(source, &map),
            characters: map.characters(),
            language: find_language(&source.text),
            speakers,
            duplicate_of,
            names,
            looked,
        })
    }

    /// Lets files in, in one step. Each file enters whole or not at all; those that cannot be read are named.
    pub fn import_sources(&mut self, items: &[ImportItem]) -> Result<Outcome<Imported>, ProjectError> {
        self.import_watched(items, &mut |_| true)
    }

    /// Lets files in and tells how far it has come. When told `false` nothing of it is done.
    pub fn import_watched(
        &mut self,
        items: &[ImportItem],
        goes_on: &mut dyn FnMut(ImportProgress) -> bool,
    ) -> Result<Outcome<Imported>, ProjectError> {
        let mut imported = Imported::default();
        let mut candidates = Vec::new();
        let total = u32::try_from(items.len() * 2).unwrap_or(u32::MAX);
        let mut done = 0;
        let mut step = move || {
            done += 1;
            if goes_on(ImportProgress { done, total }) { Ok(()) } else { Err(ProjectError::CalledOff) }
        };
        let mut renamed = Vec::with_capacity(items.len());
        for item in items {
            renamed.push(self.item_without_names(item)?);
        }
        let mut others: Vec<(String, Sketch)> =
            self.sketches()?.into_iter().map(|(_, name, sketch)| (name, sketch)).collect();
        let mut paths = Vec::new();
        for (item, said) in items.iter().zip(&renamed) {
            step()?;
            let read = content(&item.path, item.text.as_deref())
                .and_then(|bytes| self.read_source(&item.path, &bytes, &item.settings));
            match read {
                Ok(read) => {
                    let map = OffsetMap::new(&read.text);
                    let sketch = Sketch::new(&read.text);
                    let near = nearest(&sketch, others.iter().map(|(name, sketch)| (name.as_str(), sketch)));
                    others.push((said.name.clone().unwrap_or_else(|| read.name.clone()), sketch));
                    paths.push(item.path.clone());
                    candidates.push(Candidate {
                        item: said,
                        near,
                        words: count_words(&read, &map),
                        characters: map.characters(),
                        read,
                    });
                }
                Err(error) => imported.refused.push(RefusedFile { path: item.path.clone(), error }),
            }
        }
        let structure = self.structure()?;
        let outcome = self.transact(Operation::ImportSources, None, |action| {
            let mut entry = Entry::new(&structure);
            let mut ids = Vec::new();
            let mut warnings = Vec::new();
            for (candidate, path) in candidates.iter().zip(&paths) {
                step()?;
                let (id, own_warnings) = entry.let_in(action, candidate)?;
                ids.push(id);
                warnings.extend(own_warnings.into_iter().map(|message| FileWarning { path: path.clone(), message }));
            }
            action.writer.describe(entry.last_name.clone(), candidates.len());
            let created: Vec<String> = entry.codebook.made.iter().map(|(path, _)| path.to_string()).collect();
            Ok((ids, warnings, entry.marks, created))
        })?;
        let (ids, warnings, marks, created) = outcome.value;
        (imported.warnings, imported.marks, imported.created) = (warnings, marks, created);
        imported.sources = self.sources()?.into_iter().filter(|source| ids.contains(&source.row.id)).collect();
        Ok(Outcome { value: imported, changes: outcome.changes })
    }
}

impl Project {
    /// Reads from a table who the labels of texts are; what else is to be said about the table stands beside.
    pub fn read_speakers(&self, path: &Path) -> Result<(Vec<SpeakerChoice>, Vec<Message>), ProjectError> {
        let (rows, warnings) = read_table(path, read_speakers)?;
        let choices = rows
            .into_iter()
            .map(|row| SpeakerChoice {
                label: row.label,
                role: row.role,
                participant: row.participant,
                cases: row.cases,
                source: row.source,
            })
            .collect();
        Ok((choices, warnings))
    }
}

/// The names of all encodings that a text file may be read in.
pub fn encoding_names() -> Vec<String> {
    TextEncoding::ALL.iter().map(|encoding| encoding.name().to_owned()).collect()
}
