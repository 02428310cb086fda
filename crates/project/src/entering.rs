//! What a file leaves in a project: the source with its text, its turns, who speaks, and where it belongs.

use std::collections::BTreeSet;

use sitat_import::{FoundLanguage, ImportedSource, find_language};
use sitat_model::{
    CaseId, CaseKind, Edit, Language, Message, Role, SourceId, SourceKind, SpeakerId, likely_role, short_code,
};
use sitat_store::{NewSource, NewTurn, RevisionRow, SourceRow, StyleRow};

use crate::ProjectError;
use crate::alike::NearText;
use crate::importing::{ImportItem, SpeakerChoice, file_name, labels, same_label};
use crate::marks::{self, MarksTaken, TakingMarks};
use crate::moving::RevisionKind;
use crate::project::Action;
use crate::structure::Structure;
use crate::tables::GrowingCodebook;
use crate::texts::BaseText;

/// A file that was read and may enter.
pub(crate) struct Candidate<'items> {
    pub(crate) item: &'items ImportItem,
    pub(crate) read: ImportedSource,
    pub(crate) near: Option<NearText>,
    pub(crate) words: u32,
    pub(crate) characters: u32,
}

/// The language that was chosen, or found where it is to be found.
fn language_of(item: &ImportItem, read: &ImportedSource) -> (Option<Language>, Option<String>) {
    let tag = item.language_tag.as_deref().map(str::trim).filter(|tag| !tag.is_empty());
    match (item.language, tag) {
        (Some(language), _) => (Some(language), None),
        (None, Some(tag)) => (None, Some(tag.to_owned())),
        (None, None) if item.finds_language => match find_language(&read.text) {
            Some(FoundLanguage::Known(language)) => (Some(language), None),
            Some(FoundLanguage::Other(tag)) => (None, Some(tag.to_owned())),
            None => (None, None),
        },
        (None, None) => (None, None),
    }
}

/// What was tidied, as the project keeps it.
fn cleaning_names(item: &ImportItem, read: &ImportedSource) -> Option<String> {
    let names = item.settings.cleaning.join(" ");
    (read.decoded.is_some() && !names.is_empty()).then_some(names)
}

/// Makes the source with its text. What was tidied is its first revision, so that the text as it was decoded can always
/// be seen.
fn enter_text(action: &mut Action<'_>, row: SourceRow, read: &ImportedSource) -> Result<SourceId, ProjectError> {
    let Some(decoded) = &read.decoded else {
        return Ok(action.writer.insert_source(&NewSource { row, text: &read.text })?);
    };
    let (words, characters) = (row.words, row.characters);
    let id = action.writer.insert_source(&NewSource { row, text: &decoded.text })?;
    let before = BaseText::new(decoded.text.clone());
    let edit = Edit::new(&before.text, &before.map, decoded.changes.iter().cloned())?;
    let guid = action.guid();
    let coder = action.coder(None)?;
    let kind = RevisionKind::Cleaning.name().to_owned();
    let revision = RevisionRow { id: 0, source: id, parent: None, kind, coder, created_at: action.at };
    let revision = action.writer.insert_revision(&guid, &revision, &edit)?;
    action.writer.move_text(id, revision, words, characters)?;
    Ok(id)
}

/// What is taken in the project while files enter one after another.
pub(crate) struct Entry<'project> {
    structure: &'project Structure,
    names: BTreeSet<String>,
    codes: BTreeSet<String>,
    hashes: Vec<(String, String)>,
    new_cases: Vec<(String, CaseId)>,
    new_participants: Vec<(String, sitat_model::ParticipantId)>,
    pub(crate) last_name: String,
    pub(crate) codebook: GrowingCodebook<'project>,
    pub(crate) marks: Vec<MarksTaken>,
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
            codebook: GrowingCodebook::new(structure),
            marks: Vec::new(),
        }
    }

    pub(crate) fn let_in(
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
        } else if let Some(near) = &candidate.near {
            let message = Message::new("import-near-duplicate");
            warnings.push(message.with("name", near.name.as_str()).with("percent", f64::from(near.percent)));
        }
        let labels = labels(read);
        let default_kind = if labels.is_empty() { SourceKind::Document } else { SourceKind::Interview };
        let (language, language_tag) = language_of(item, read);
        let code = short_code(&name, |code| self.codes.contains(code));
        let row = SourceRow {
            id: SourceId(0),
            guid: action.guid(),
            name: name.clone(),
            code: code.clone(),
            kind: item.kind.unwrap_or(default_kind),
            language,
            language_tag,
            cleaning: cleaning_names(item, read),
            words: candidate.words,
            characters: candidate.characters,
            file_name: file_name(&item.path),
            file_sha256: read.sha256.clone(),
            format: read.format.name().to_owned(),
            encoding: read.encoding.map(|encoding| encoding.name().to_owned()),
            pattern: read.pattern.map(|pattern| pattern.name().to_owned()),
            imported_at: action.at,
        };
        let id = enter_text(action, row, read)?;
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
        match &item.marks {
            Some(choices) => {
                warnings.retain(|message| !marks::is_about_comments(message));
                if !read.highlights.is_empty() || !read.comments.is_empty() {
                    let text = BaseText::new(read.text.clone());
                    let taking = TakingMarks::new(self.structure, &mut self.codebook, choices, (id, &text));
                    let (taken, own_warnings) = taking.take(action, read)?;
                    self.marks.push(taken);
                    warnings.extend(own_warnings);
                }
            }
            None => warnings.extend(marks::left_out(read)),
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
