//! Files on their way into a project: looked at first, then let in, all in one step.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use sitat_import::tables::read_speakers;
use sitat_import::{ImportOptions, ImportedSource, TextEncoding, TurnPattern, import};
use sitat_model::{
    CaseId, CaseKind, Language, Message, OffsetMap, Role, SourceId, SourceKind, SpeakerId, likely_role, short_code,
    words,
};
use sitat_store::{NewSource, NewTurn, SourceRow, StyleRow};

use crate::project::Action;
use crate::structure::Structure;
use crate::tables::read_table;
use crate::{Operation, Outcome, Project, ProjectError, SourceView};

/// How a file is read. Nothing chosen means: found out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadSettings {
    /// Encoding of text files, by name.
    pub encoding: Option<String>,
    /// How turns are marked, by name.
    pub pattern: Option<String>,
    /// Whether to look for turns.
    pub detect_turns: bool,
}

impl Default for ReadSettings {
    fn default() -> Self {
        Self { encoding: None, pattern: None, detect_turns: true }
    }
}

impl ReadSettings {
    pub(crate) fn options(&self) -> ImportOptions {
        ImportOptions {
            encoding: self.encoding.as_deref().and_then(TextEncoding::from_name),
            pattern: self.pattern.as_deref().and_then(TurnPattern::from_name),
            detect_turns: self.detect_turns,
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
#[derive(Clone, Debug)]
pub struct ImportItem {
    /// Where it is.
    pub path: PathBuf,
    /// Name of the source; else the file's.
    pub name: Option<String>,
    /// Kind; else an interview where somebody speaks, and a document where nobody does.
    pub kind: Option<SourceKind>,
    /// Language.
    pub language: Option<Language>,
    /// Names of the cases it belongs to; made if new.
    pub cases: Vec<String>,
    /// How to read it.
    pub settings: ReadSettings,
    /// Who the labels are; those not named are guessed.
    pub speakers: Vec<SpeakerChoice>,
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
    /// What was read.
    pub source: ImportedSource,
    /// The labels found.
    pub speakers: Vec<PreviewSpeaker>,
    /// Words, labels and stamps left out.
    pub words: u32,
    /// Code points.
    pub characters: u32,
    /// Name of a source in the project that came from the same file.
    pub duplicate_of: Option<String>,
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
    /// Files that did not enter.
    pub refused: Vec<RefusedFile>,
}

/// A file that was read and may enter.
struct Candidate<'items> {
    item: &'items ImportItem,
    read: ImportedSource,
    words: u32,
    characters: u32,
}

pub(crate) fn read_file(path: &Path) -> Result<Vec<u8>, ProjectError> {
    std::fs::read(path).map_err(|error| ProjectError::CannotRead { path: path.to_owned(), reason: error.to_string() })
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
    pub fn preview_import(&mut self, path: &Path, settings: &ReadSettings) -> Result<Preview, ProjectError> {
        let structure = self.structure()?;
        let source = import(&file_name(path), &read_file(path)?, &settings.options())?;
        let map = OffsetMap::new(&source.text);
        let mut taken: Vec<String> = Vec::new();
        let speakers = labels(&source)
            .into_iter()
            .map(|(label, turns)| {
                let role = likely_role(&label);
                let participant = (role == Role::Participant)
                    .then(|| structure.unused_participant_name(&label, &source.name, &taken));
                taken.extend(participant.clone());
                PreviewSpeaker { label, turns, role, participant, cases: Vec::new() }
            })
            .collect();
        let duplicate_of =
            structure.sources.iter().find(|row| row.file_sha256 == source.sha256).map(|row| row.name.clone());
        Ok(Preview { words: count_words(&source, &map), characters: map.characters(), speakers, duplicate_of, source })
    }

    /// Lets files in, in one step. Each file enters whole or not at all; those that cannot be read are named.
    pub fn import_sources(&mut self, items: &[ImportItem]) -> Result<Outcome<Imported>, ProjectError> {
        let mut imported = Imported::default();
        let mut candidates = Vec::new();
        for item in items {
            let read = read_file(&item.path)
                .and_then(|bytes| Ok(import(&file_name(&item.path), &bytes, &item.settings.options())?));
            match read {
                Ok(read) => {
                    let map = OffsetMap::new(&read.text);
                    candidates.push(Candidate {
                        item,
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
            for candidate in &candidates {
                let (id, own_warnings) = entry.let_in(action, candidate)?;
                ids.push(id);
                warnings.extend(
                    own_warnings.into_iter().map(|message| FileWarning { path: candidate.item.path.clone(), message }),
                );
            }
            action.writer.describe(entry.last_name.clone(), candidates.len());
            Ok((ids, warnings))
        })?;
        let (ids, warnings) = outcome.value;
        imported.warnings = warnings;
        imported.sources = self.sources()?.into_iter().filter(|source| ids.contains(&source.row.id)).collect();
        Ok(Outcome { value: imported, changes: outcome.changes })
    }
}

/// What is taken in the project while files enter one after another.
pub(crate) struct Entry<'project> {
    structure: &'project Structure,
    names: BTreeSet<String>,
    codes: BTreeSet<String>,
    hashes: Vec<(String, String)>,
    new_cases: Vec<(String, CaseId)>,
    new_participants: Vec<(String, sitat_model::ParticipantId)>,
    last_name: String,
}

impl<'project> Entry<'project> {
    pub(crate) fn new(structure: &'project Structure) -> Self {
        Self {
            structure,
            names: structure.sources.iter().map(|source| source.name.to_lowercase()).collect(),
            codes: structure.sources.iter().map(|source| source.code.clone()).collect(),
            hashes: structure.sources.iter().map(|source| (source.file_sha256.clone(), source.name.clone())).collect(),
            new_cases: Vec::new(),
            new_participants: Vec::new(),
            last_name: String::new(),
        }
    }

    fn let_in(
        &mut self,
        action: &mut Action<'_>,
        candidate: &Candidate<'_>,
    ) -> Result<(SourceId, Vec<Message>), ProjectError> {
        let (item, read) = (candidate.item, &candidate.read);
        let mut warnings = read.warnings.clone();
        let wanted =
            item.name.as_deref().map(str::trim).filter(|name| !name.is_empty()).unwrap_or(&read.name).to_owned();
        let name = self.unused_name(&wanted);
        if name != wanted {
            warnings.push(Message::new("import-name-taken").with("name", wanted.as_str()).with("given", name.as_str()));
        }
        if let Some((_, twin)) = self.hashes.iter().find(|(hash, _)| *hash == read.sha256) {
            warnings.push(Message::new("import-duplicate").with("name", twin.as_str()));
        }
        let labels = labels(read);
        let default_kind = if labels.is_empty() { SourceKind::Document } else { SourceKind::Interview };
        let code = short_code(&name, |code| self.codes.contains(code));
        let row = SourceRow {
            id: SourceId(0),
            guid: action.guid(),
            name: name.clone(),
            code: code.clone(),
            kind: item.kind.unwrap_or(default_kind),
            language: item.language,
            words: candidate.words,
            characters: candidate.characters,
            file_name: file_name(&item.path),
            file_sha256: read.sha256.clone(),
            format: read.format.name().to_owned(),
            encoding: read.encoding.map(|encoding| encoding.name().to_owned()),
            pattern: read.pattern.map(|pattern| pattern.name().to_owned()),
            imported_at: action.at,
        };
        let id = action.writer.insert_source(&NewSource { row, text: &read.text })?;
        let cases = self.cases(action, &item.cases)?;
        action.writer.set_source_cases(id, &cases)?;
        let speakers = self.speakers(action, id, &name, &labels, &item.speakers)?;
        for (number, turn) in (1..).zip(&read.turns) {
            let speaker = turn.speaker.as_ref().and_then(|label| speakers.iter().find(|(own, _)| own == label));
            action.writer.insert_turn(
                id,
                &NewTurn {
                    number,
                    range: turn.range,
                    label: turn.label,
                    content: turn.content,
                    speaker: speaker.map(|(_, speaker)| *speaker),
                    time_ms: turn.time_ms,
                },
            )?;
        }
        for style in read.styles.iter().filter(|style| !style.range.is_empty()) {
            action.writer.insert_style(id, &StyleRow { range: style.range, style: style.style.name() })?;
        }
        self.names.insert(name.to_lowercase());
        self.codes.insert(code);
        self.hashes.push((read.sha256.clone(), name.clone()));
        self.last_name = name;
        Ok((id, warnings))
    }

    fn unused_name(&self, wanted: &str) -> String {
        let is_free = |name: &str| !self.names.contains(&name.to_lowercase());
        if is_free(wanted) {
            return wanted.to_owned();
        }
        (2..)
            .map(|number: u32| format!("{wanted} ({number})"))
            .find(|name| is_free(name))
            .unwrap_or_else(|| wanted.to_owned())
    }

    /// The cases of these names, made if new.
    fn cases(&mut self, action: &mut Action<'_>, names: &[String]) -> Result<Vec<CaseId>, ProjectError> {
        let mut cases = Vec::new();
        for name in names.iter().map(|name| name.trim()).filter(|name| !name.is_empty()) {
            let known = self.structure.find_case(name).map(|case| case.id);
            let made =
                || self.new_cases.iter().find(|(own, _)| own.to_lowercase() == name.to_lowercase()).map(|(_, id)| *id);
            let id = match known.or_else(made) {
                Some(id) => id,
                None => {
                    let kind = self.structure.cases.first().map(|case| case.kind).unwrap_or(CaseKind::Municipality);
                    let id = action.new_case(name, kind)?;
                    self.new_cases.push((name.to_owned(), id));
                    id
                }
            };
            if !cases.contains(&id) {
                cases.push(id);
            }
        }
        Ok(cases)
    }

    /// Makes the speakers of a source. Without a mapping each label that does not ask is a person of their own.
    pub(crate) fn speakers(
        &mut self,
        action: &mut Action<'_>,
        source: SourceId,
        source_name: &str,
        labels: &[(String, u32)],
        choices: &[SpeakerChoice],
    ) -> Result<Vec<(String, SpeakerId)>, ProjectError> {
        let mut speakers = Vec::new();
        for (label, _) in labels {
            let fits = |choice: &&SpeakerChoice| same_label(&choice.label, label);
            let in_source = |choice: &&SpeakerChoice| {
                choice.source.as_ref().is_some_and(|name| name.trim().to_lowercase() == source_name.to_lowercase())
            };
            let choice = choices
                .iter()
                .filter(fits)
                .find(in_source)
                .or_else(|| choices.iter().filter(fits).find(|choice| choice.source.is_none()));
            let role = choice.map_or_else(|| likely_role(label), |choice| choice.role);
            let participant = if role == Role::Participant {
                let named = choice
                    .and_then(|choice| choice.participant.as_deref())
                    .map(str::trim)
                    .filter(|name| !name.is_empty());
                let person = self.person(action, named, label, source_name)?;
                if let Some(choice) = choice.filter(|choice| !choice.cases.is_empty()) {
                    let cases = self.cases(action, &choice.cases)?;
                    action.writer.set_participant_cases(person, &cases)?;
                }
                Some(person)
            } else {
                None
            };
            speakers.push((label.clone(), action.writer.insert_speaker(source, label, role, participant)?));
        }
        Ok(speakers)
    }

    fn person(
        &mut self,
        action: &mut Action<'_>,
        named: Option<&str>,
        label: &str,
        source_name: &str,
    ) -> Result<sitat_model::ParticipantId, ProjectError> {
        let name = match named {
            Some(name) => {
                let known = self.structure.find_participant(name).map(|person| person.id);
                let made = || {
                    self.new_participants
                        .iter()
                        .find(|(own, _)| own.to_lowercase() == name.to_lowercase())
                        .map(|(_, id)| *id)
                };
                if let Some(id) = known.or_else(made) {
                    return Ok(id);
                }
                name.to_owned()
            }
            None => {
                let taken: Vec<String> = self.new_participants.iter().map(|(name, _)| name.clone()).collect();
                self.structure.unused_participant_name(label, source_name, &taken)
            }
        };
        let id = action.new_participant(&name)?;
        self.new_participants.push((name, id));
        Ok(id)
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

/// The names of all ways in which turns may be marked.
pub fn pattern_names() -> Vec<String> {
    TurnPattern::ALL.iter().map(|pattern| pattern.name().to_owned()).collect()
}
