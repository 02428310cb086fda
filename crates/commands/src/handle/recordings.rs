//! Recordings that lie beside the project.

use sitat_project::{RecordingState, RecordingView};

use crate::wire::Nothing;
use crate::wire::reading::GetSource;
use crate::wire::recordings::{GetRecordingPiece, LinkRecording, RecordingInfo, RecordingPiece, SetRecordingOffset};
use crate::{CommandError, Session};

impl From<RecordingView> for RecordingInfo {
    fn from(view: RecordingView) -> Self {
        let (found, refused) = match &view.state {
            RecordingState::Found(recording) => (Some(recording), None),
            RecordingState::Missing => (None, None),
            RecordingState::Refused(error) => (None, Some(error.message().into())),
        };
        let piece =
            |piece: &sitat_project::RecordingPiece| RecordingPiece { start_ms: piece.start_ms, end_ms: piece.end_ms };
        Self {
            path: view.path.to_string_lossy().into_owned(),
            file_name: view.path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            offset_ms: view.offset_ms,
            is_missing: matches!(view.state, RecordingState::Missing),
            refused,
            media_type: found.map(|recording| recording.format.media_type().to_owned()),
            pieces: found.map(|recording| recording.pieces.iter().map(piece).collect()).unwrap_or_default(),
        }
    }
}

pub(crate) fn recording(session: &Session, request: GetSource) -> Result<Option<RecordingInfo>, CommandError> {
    Ok(session.with_project(|project| project.recording(request.id.into()))?.map(Into::into))
}

pub(crate) fn link_recording(session: &Session, request: LinkRecording) -> Result<Nothing, CommandError> {
    session.act(|project| project.link_recording(request.source.into(), request.path.as_ref()))?;
    Ok(Nothing {})
}

pub(crate) fn unlink_recording(session: &Session, request: GetSource) -> Result<Nothing, CommandError> {
    session.act(|project| project.unlink_recording(request.id.into()))?;
    Ok(Nothing {})
}

pub(crate) fn set_recording_offset(session: &Session, request: SetRecordingOffset) -> Result<Nothing, CommandError> {
    session.act(|project| project.set_recording_offset(request.source.into(), request.offset_ms))?;
    Ok(Nothing {})
}

pub(crate) fn read_recording(session: &Session, request: GetRecordingPiece) -> Result<Vec<u8>, CommandError> {
    let piece = usize::try_from(request.piece).unwrap_or(usize::MAX);
    let piece = session.with_project(|project| project.recording_piece(request.source.into(), piece))?;
    // Some tens of megabytes from a slow disk: nobody else waits for them.
    Ok(piece.read()?)
}
