//! Recordings beside the project: which source has one, where it is now, and its bytes for whoever plays it.
//!
//! A recording is linked and never copied. Only the linked file of a source of the open project can be read this way,
//! by the source's number; no path comes from a window once the link is made.

use std::fs::File;
use std::io::{Read as _, Seek as _, SeekFrom};
use std::path::{Component, Path, PathBuf};

use sitat_import::{RECORDING_HEAD, Recording, RecordingPiece};
use sitat_model::SourceId;
use sitat_store::RecordingRow;

use crate::{Operation, Outcome, Project, ProjectError};

/// What cannot be cut is held in memory while it is played.
const MEGABYTES: u32 = 512;

/// A recording that a source is linked to.
#[derive(Debug)]
pub struct RecordingView {
    /// Where it should be.
    pub path: PathBuf,
    /// What is added to a time of the text to find its place in the recording, milliseconds.
    pub offset_ms: i64,
    /// Whether it is there.
    pub state: RecordingState,
}

/// Whether a recording can be played.
#[derive(Debug)]
pub enum RecordingState {
    /// It is there.
    Found(Recording),
    /// There is no such file any more.
    Missing,
    /// There is a file, but it cannot be played.
    Refused(ProjectError),
}

/// A piece of a recording that is about to be read, without the project.
#[derive(Debug)]
pub struct PieceToRead {
    path: PathBuf,
    piece: RecordingPiece,
}

impl PieceToRead {
    /// Reads it: a file of sound on its own.
    pub fn read(self) -> Result<Vec<u8>, ProjectError> {
        let RecordingPiece { mut head, bytes, .. } = self.piece;
        let mut read = || {
            let mut file = File::open(&self.path)?;
            file.seek(SeekFrom::Start(bytes.start))?;
            file.take(bytes.end - bytes.start).read_to_end(&mut head)
        };
        read().map_err(|error| cannot_read(&self.path, &error))?;
        Ok(head)
    }
}

fn cannot_read(path: &Path, error: &std::io::Error) -> ProjectError {
    ProjectError::CannotRead { path: path.to_owned(), reason: error.to_string() }
}

/// Looks at a file; `None` if there is none.
fn look(path: &Path) -> Result<Option<Recording>, ProjectError> {
    let about = match std::fs::metadata(path) {
        Ok(about) => about,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(cannot_read(path, &error)),
    };
    // A folder, or a pipe on which somebody would wait.
    if !about.is_file() {
        return Err(ProjectError::NoRecording(path.to_owned()));
    }
    let mut head = Vec::new();
    let opened = File::open(path).and_then(|file| file.take(RECORDING_HEAD as u64).read_to_end(&mut head));
    opened.map_err(|error| cannot_read(path, &error))?;
    let recording = Recording::look(&head, about.len()).ok_or_else(|| ProjectError::NoRecording(path.to_owned()))?;
    let largest = u64::from(MEGABYTES) << 20;
    if recording.pieces.iter().any(|piece| piece.bytes.end - piece.bytes.start > largest) {
        return Err(ProjectError::RecordingTooLarge { path: path.to_owned(), limit: MEGABYTES });
    }
    Ok(Some(recording))
}

/// How the place of a recording is written: from the project's folder where it lies in it or beside it, so that both
/// can be moved together; else from the root of the machine.
fn written(path: &Path, folder: &Path) -> String {
    let below = |folder: &Path, up: &str| {
        let parts = path.strip_prefix(folder).ok()?.components();
        let names: Option<Vec<&str>> = parts.map(|part| part.as_os_str().to_str()).collect();
        Some(format!("{up}{}", names?.join("/")))
    };
    below(folder, "")
        .or_else(|| below(folder.parent().filter(|above| above.parent().is_some())?, "../"))
        .unwrap_or_else(|| path.to_string_lossy().into_owned())
}

/// Where a recording is whose place is written so.
fn found_at(written: &str, folder: &Path) -> PathBuf {
    let path = Path::new(written);
    if path.is_absolute() {
        return path.to_owned();
    }
    let mut found = folder.to_owned();
    for part in path.components() {
        match part {
            Component::ParentDir => {
                found.pop();
            }
            Component::Normal(name) => found.push(name),
            _ => {}
        }
    }
    found
}

impl Project {
    /// The folder that the project file is in.
    fn folder(&self) -> PathBuf {
        let path = self.store.path();
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        path.parent().map(Path::to_owned).unwrap_or_default()
    }

    fn linked(&mut self, source: SourceId) -> Result<Option<RecordingRow>, ProjectError> {
        self.structure()?.source(source)?;
        Ok(self.store.read().recording(source)?)
    }

    /// Where the recording of a source is, if one is linked; nobody looks whether it is there.
    pub(crate) fn recording_path(&mut self, source: SourceId) -> Result<Option<PathBuf>, ProjectError> {
        let folder = self.folder();
        Ok(self.linked(source)?.map(|row| found_at(&row.path, &folder)))
    }

    /// The recording of a source, if one is linked.
    pub fn recording(&mut self, source: SourceId) -> Result<Option<RecordingView>, ProjectError> {
        let Some(row) = self.linked(source)? else { return Ok(None) };
        let path = found_at(&row.path, &self.folder());
        let state = match look(&path) {
            Ok(Some(recording)) => RecordingState::Found(recording),
            Ok(None) => RecordingState::Missing,
            Err(error) => RecordingState::Refused(error),
        };
        Ok(Some(RecordingView { path, offset_ms: row.offset_ms, state }))
    }

    /// A piece of the recording of a source, by its place in the list of pieces.
    pub fn recording_piece(&mut self, source: SourceId, piece: usize) -> Result<PieceToRead, ProjectError> {
        let name = self.structure()?.source(source)?.name.clone();
        let gone = || ProjectError::not_found("recording", &name);
        let row = self.linked(source)?.ok_or_else(gone)?;
        let path = found_at(&row.path, &self.folder());
        let recording = look(&path)?.ok_or_else(gone)?;
        let piece = recording.pieces.into_iter().nth(piece).ok_or_else(gone)?;
        Ok(PieceToRead { path, piece })
    }

    /// Links a source to its recording, which stays where it is; another one that was linked is so no more.
    pub fn link_recording(&mut self, source: SourceId, path: &Path) -> Result<Outcome<()>, ProjectError> {
        let before = self.linked(source)?;
        let path = std::path::absolute(path).map_err(|error| cannot_read(path, &error))?;
        if look(&path)?.is_none() {
            return Err(cannot_read(&path, &std::io::Error::from(std::io::ErrorKind::NotFound)));
        }
        let row = RecordingRow {
            path: written(&path, &self.folder()),
            offset_ms: before.as_ref().map_or(0, |before| before.offset_ms),
        };
        self.write_recording(Operation::LinkRecording, source, Some(&row))
    }

    /// Forgets where the recording of a source is; the file stays as it is.
    pub fn unlink_recording(&mut self, source: SourceId) -> Result<Outcome<()>, ProjectError> {
        self.write_recording(Operation::UnlinkRecording, source, None)
    }

    /// Says what is added to a time of the text to find its place in the recording, milliseconds.
    pub fn set_recording_offset(&mut self, source: SourceId, offset_ms: i64) -> Result<Outcome<()>, ProjectError> {
        let name = self.structure()?.source(source)?.name.clone();
        let row = self.linked(source)?.ok_or_else(|| ProjectError::not_found("recording", name))?;
        self.write_recording(Operation::SetRecordingOffset, source, Some(&RecordingRow { offset_ms, ..row }))
    }

    fn write_recording(
        &mut self,
        operation: Operation,
        source: SourceId,
        recording: Option<&RecordingRow>,
    ) -> Result<Outcome<()>, ProjectError> {
        let name = self.structure()?.source(source)?.name.clone();
        self.transact(operation, None, |action| {
            action.writer.describe(name, 1);
            match recording {
                Some(recording) => action.writer.set_recording(source, recording)?,
                None => action.writer.delete_recording(source)?,
            }
            Ok(())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lies_in_the_projects_folder_or_beside_it_moves_with_it() {
        let folder = Path::new("/disk/kari/studie/prosjekt");
        for (path, expected) in [
            ("/disk/kari/studie/prosjekt/opptak/årø 1.m4a", "opptak/årø 1.m4a"),
            ("/disk/kari/studie/lyd/1.mp3", "../lyd/1.mp3"),
            ("/disk/kari/lyd/1.mp3", "/disk/kari/lyd/1.mp3"),
            ("/media/minnepinne/1.wav", "/media/minnepinne/1.wav"),
        ] {
            assert_eq!(written(Path::new(path), folder), expected);
            assert_eq!(found_at(expected, folder), Path::new(path));
        }
        let moved = Path::new("/elsewhere/prosjekt");
        assert_eq!(found_at("../lyd/1.mp3", moved), Path::new("/elsewhere/lyd/1.mp3"));
    }

    #[test]
    fn beside_a_project_at_the_top_of_a_disk_is_not_the_whole_machine() {
        assert_eq!(written(Path::new("/media/1.mp3"), Path::new("/studie")), "/media/1.mp3");
    }
}
