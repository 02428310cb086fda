//! Files on their way in.

use std::path::{Path, PathBuf};

use sitat_model::TextOffset;
use sitat_project::{ImportItem, Preview, PreviewSpeaker as SpeakerView, ReadSettings, SpeakerChoice};

use crate::wire::Nothing;
use crate::wire::import::{
    CleaningEffect, FileWarning, FindTexts, HandChange, HiddenName, ImportItem as WireItem, ImportPreview,
    ImportProgress, ImportSources, Imported, NamesAtDoor, NearText, PatternFit, PreviewImport, PreviewSpeaker,
    PreviewTurn, ProposedName, ReadFile, ReadSettings as WireSettings, RefusedFile, SpeakerChoice as WireChoice, Unfit,
    UnfitLine,
};
use crate::{CommandError, Session};

impl From<WireSettings> for ReadSettings {
    fn from(settings: WireSettings) -> Self {
        Self {
            encoding: settings.encoding,
            pattern: settings.pattern,
            detect_turns: settings.detect_turns,
            cleaning: settings.cleaning,
            by_hand: super::wire(settings.by_hand),
            names: settings.names.map(|names| sitat_project::HideNames {
                file: names.file.map(PathBuf::from),
                doubtful_too: names.doubtful_too,
            }),
        }
    }
}

impl From<HandChange> for sitat_project::HandChange {
    fn from(change: HandChange) -> Self {
        match change {
            HandChange::Join { at } => Self::Join { at: TextOffset(at) },
            HandChange::Split { at } => Self::Split { at: TextOffset(at) },
            HandChange::Assign { at, speaker } => Self::Assign { at: TextOffset(at), speaker },
        }
    }
}

impl From<sitat_project::PatternFit> for PatternFit {
    fn from(fit: sitat_project::PatternFit) -> Self {
        Self { pattern: fit.pattern.name().to_owned(), turns: fit.turns, labels: fit.labels }
    }
}

impl From<sitat_project::UnfitLine> for UnfitLine {
    fn from(line: sitat_project::UnfitLine) -> Self {
        let why = match line.why {
            sitat_project::Unfit::Outside => Unfit::Outside,
            sitat_project::Unfit::LikeLabel => Unfit::LikeLabel,
        };
        Self { start: line.range.start.0, end: line.range.end.0, why }
    }
}

impl From<sitat_project::CleaningEffect> for CleaningEffect {
    fn from(effect: sitat_project::CleaningEffect) -> Self {
        let cleaning = effect.cleaning.name().to_owned();
        Self { cleaning, count: effect.count, before: effect.before, after: effect.after }
    }
}

impl From<WireItem> for ImportItem {
    fn from(item: WireItem) -> Self {
        Self {
            path: PathBuf::from(item.path),
            text: item.text,
            name: item.name,
            kind: Some(item.kind.into()),
            language: item.language.map(Into::into),
            language_tag: item.language_tag,
            finds_language: false,
            cases: item.cases,
            settings: item.settings.into(),
            speakers: item.speakers.into_iter().map(SpeakerChoice::from).collect(),
            marks: item.marks.map(Into::into),
        }
    }
}

impl From<WireChoice> for SpeakerChoice {
    fn from(choice: WireChoice) -> Self {
        let role = choice.role.into();
        let WireChoice { label, participant, cases, .. } = choice;
        Self { label, role, participant, cases, source: None }
    }
}

impl From<SpeakerView> for PreviewSpeaker {
    fn from(speaker: SpeakerView) -> Self {
        Self {
            label: speaker.label,
            turns: speaker.turns,
            role: speaker.role.into(),
            participant: speaker.participant,
            cases: speaker.cases,
        }
    }
}

impl From<sitat_project::NamesAtDoor> for NamesAtDoor {
    fn from(names: sitat_project::NamesAtDoor) -> Self {
        let place = |place: sitat_project::HiddenName| HiddenName {
            before: place.before,
            words: place.words,
            after: place.after,
            replacement: place.replacement,
            doubt: place.doubt.map(Into::into),
        };
        let proposed =
            |(kind, name, count): (sitat_model::NameKind, String, u32)| ProposedName { name, kind: kind.into(), count };
        Self {
            places: names.places.into_iter().map(place).collect(),
            replaced: names.replaced,
            left: names.left,
            proposals: names.proposals.into_iter().map(proposed).collect(),
        }
    }
}

impl From<Preview> for ReadFile {
    fn from(preview: Preview) -> Self {
        let source = preview.looked.source;
        let turns = source.turns.iter().map(|turn| PreviewTurn {
            start: turn.range.start.0,
            end: turn.range.end.0,
            content_start: turn.content.start.0,
            content_end: turn.content.end.0,
            speaker: turn.speaker.clone(),
            time_ms: turn.time_ms,
        });
        Self {
            format: source.format.name().to_owned(),
            encoding: source.encoding.map(|encoding| encoding.name().to_owned()),
            encodings: sitat_project::encoding_names(),
            pattern: source.pattern.map(|pattern| pattern.name().to_owned()),
            patterns: super::wire(preview.looked.patterns),
            unfit: super::wire(preview.looked.unfit),
            cleanings: super::wire(preview.looked.cleanings),
            language: preview.language.map(|language| language.tag().to_owned()),
            names: preview.names.into(),
            turns: turns.collect(),
            speakers: super::wire(preview.speakers),
            words: preview.words,
            characters: preview.characters,
            warnings: super::wire(source.warnings),
            duplicate_of: preview.duplicate_of,
            near: preview.near.map(|near| NearText { name: near.name, percent: near.percent }),
            highlights: super::wire(source.highlights),
            comments: super::wire(source.comments),
            text: source.text,
        }
    }
}

fn name_of(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

pub(crate) fn preview_import(session: &Session, request: PreviewImport) -> Result<Vec<ImportPreview>, CommandError> {
    let settings = ReadSettings::from(request.settings);
    let text = request.text.filter(|_| request.paths.len() == 1);
    let preview = |path: String| {
        let file = PathBuf::from(&path);
        let read = session.with_project(|project| project.preview_import(&file, text.as_deref(), &settings));
        let (read, error) = match read {
            Ok(read) => (Some(read.into()), None),
            Err(error) => (None, Some(error)),
        };
        ImportPreview { name: name_of(&file), path, read, error }
    };
    Ok(request.paths.into_iter().map(preview).collect())
}

pub(crate) fn import_sources(session: &Session, request: ImportSources) -> Result<Imported, CommandError> {
    let items: Vec<ImportItem> = request.items.into_iter().map(Into::into).collect();
    let imported = session.watched(|project, goes_on| {
        project.import_watched(&items, &mut |progress| {
            goes_on(&ImportProgress { done: progress.done, total: progress.total })
        })
    })?;
    let path = |path: &Path| path.to_string_lossy().into_owned();
    Ok(Imported {
        sources: super::wire(imported.sources),
        warnings: imported
            .warnings
            .into_iter()
            .map(|warning| FileWarning { path: path(&warning.path), message: warning.message.into() })
            .collect(),
        created: imported.created,
        refused: imported
            .refused
            .into_iter()
            .map(|refused| RefusedFile { path: path(&refused.path), error: refused.error.into() })
            .collect(),
    })
}

pub(crate) fn cancel_import(session: &Session, _: Nothing) -> Result<Nothing, CommandError> {
    session.call_off();
    Ok(Nothing {})
}

pub(crate) fn find_texts(_: &Session, request: FindTexts) -> Result<Vec<String>, CommandError> {
    let paths: Vec<PathBuf> = request.paths.into_iter().map(PathBuf::from).collect();
    let found = sitat_project::texts_in(&paths).map_err(CommandError::from)?;
    Ok(found.into_iter().map(|path| path.to_string_lossy().into_owned()).collect())
}
