//! The interview guide, and what was put to whom.

use std::path::PathBuf;

use sitat_model::QuestionState;
use sitat_project::{GuideView, Project, TurnQuestion as Link};

use crate::wire::guide::{
    AddLostPart, Coverage, CoverageCell, CoverageColumn, CoverageRow, CreateGuide, CreateQuestion, DeleteLostPart,
    DeleteQuestion, GetGuide, GuideCreated, GuideImported, GuideInfo, GuidePreview, GuidePreviewRow, GuideQuestionInfo,
    ImportGuide, LinkTurns, LostPart, MatchTurns, MoveQuestion, PreviewGuide, QuestionState as WireState, RenameGuide,
    SetQuestionAsked, SetQuestionCodes, SetSourceGuide, TurnMatch, TurnQuestion, UnlinkTurns, WriteQuestion,
};
use crate::wire::reading::GetSource;
use crate::wire::{Nothing, SourceId};
use crate::{CommandError, Session};

impl From<QuestionState> for WireState {
    fn from(state: QuestionState) -> Self {
        match state {
            QuestionState::Asked => Self::Asked,
            QuestionState::NotAsked => Self::NotAsked,
            QuestionState::Lost => Self::Lost,
            QuestionState::Unknown => Self::Unknown,
        }
    }
}

impl From<WireState> for QuestionState {
    fn from(state: WireState) -> Self {
        match state {
            WireState::Asked => Self::Asked,
            WireState::NotAsked => Self::NotAsked,
            WireState::Lost => Self::Lost,
            WireState::Unknown => Self::Unknown,
        }
    }
}

impl From<GuideView> for GuideInfo {
    fn from(view: GuideView) -> Self {
        let questions = view.questions.into_iter().map(|question| GuideQuestionInfo {
            id: question.row.id.into(),
            number: question.number,
            text: question.row.text,
            depth: question.depth,
            codes: question.codes.into_iter().map(Into::into).collect(),
            turns: question.turns,
            continues: question.row.continues.map(Into::into),
        });
        Self {
            id: view.row.id.into(),
            name: view.row.name,
            questions: questions.collect(),
            sources: view.sources.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<TurnQuestion> for Link {
    fn from(link: TurnQuestion) -> Self {
        Self { source: link.source.into(), turn: link.turn, question: link.question.into() }
    }
}

fn sources(ids: &[SourceId]) -> Vec<sitat_model::SourceId> {
    ids.iter().map(|id| (*id).into()).collect()
}

pub(crate) fn guide(session: &Session, _: Nothing) -> Result<Vec<GuideInfo>, CommandError> {
    Ok(super::wire(session.with_project(Project::guide)?))
}

pub(crate) fn preview_guide(session: &Session, request: PreviewGuide) -> Result<GuidePreview, CommandError> {
    let preview = session.with_project(|project| project.preview_guide(&PathBuf::from(&request.path)))?;
    let questions = preview.questions.into_iter().map(|row| GuidePreviewRow {
        label: row.label,
        text: row.text,
        depth: row.depth,
        codes: row.codes,
        continues: row.continues.is_some(),
    });
    Ok(GuidePreview { name: preview.name, questions: questions.collect(), warnings: super::wire(preview.warnings) })
}

pub(crate) fn import_guide(session: &Session, request: ImportGuide) -> Result<GuideImported, CommandError> {
    let ids = sources(&request.sources);
    let imported =
        session.act(|project| project.import_guide(&PathBuf::from(&request.path), request.name.as_deref(), &ids))?;
    Ok(GuideImported {
        version: imported.version.into(),
        questions: imported.questions,
        continued: imported.continued,
        warnings: super::wire(imported.warnings),
    })
}

pub(crate) fn create_guide(session: &Session, request: CreateGuide) -> Result<GuideCreated, CommandError> {
    let version = session.act(|project| project.create_guide(&request.name, request.from.map(Into::into)))?;
    Ok(GuideCreated { version: version.into() })
}

pub(crate) fn rename_guide(session: &Session, request: RenameGuide) -> Result<Nothing, CommandError> {
    session.act(|project| project.rename_guide(request.version.into(), &request.name))?;
    Ok(Nothing {})
}

pub(crate) fn delete_guide(session: &Session, request: GetGuide) -> Result<Nothing, CommandError> {
    session.act(|project| project.delete_guide(request.version.into()))?;
    Ok(Nothing {})
}

pub(crate) fn create_question(session: &Session, request: CreateQuestion) -> Result<Nothing, CommandError> {
    session.act(|project| {
        project.create_question(request.version.into(), request.parent.map(Into::into), &request.text)
    })?;
    Ok(Nothing {})
}

pub(crate) fn write_question(session: &Session, request: WriteQuestion) -> Result<Nothing, CommandError> {
    session.act(|project| project.write_question(request.id.into(), &request.text))?;
    Ok(Nothing {})
}

pub(crate) fn move_question(session: &Session, request: MoveQuestion) -> Result<Nothing, CommandError> {
    let place = usize::try_from(request.place).unwrap_or(usize::MAX);
    session.act(|project| project.move_question(request.id.into(), place))?;
    Ok(Nothing {})
}

pub(crate) fn delete_question(session: &Session, request: DeleteQuestion) -> Result<Nothing, CommandError> {
    session.act(|project| project.delete_question(request.id.into()))?;
    Ok(Nothing {})
}

pub(crate) fn set_question_codes(session: &Session, request: SetQuestionCodes) -> Result<Nothing, CommandError> {
    session.act(|project| project.set_question_codes(request.id.into(), &super::codes(&request.codes)))?;
    Ok(Nothing {})
}

pub(crate) fn set_source_guide(session: &Session, request: SetSourceGuide) -> Result<Nothing, CommandError> {
    let ids = sources(&request.sources);
    session.act(|project| project.set_source_guide(&ids, request.version.map(Into::into)))?;
    Ok(Nothing {})
}

pub(crate) fn coverage(session: &Session, request: GetGuide) -> Result<Coverage, CommandError> {
    let coverage = session.with_project(|project| project.coverage(request.version.into()))?;
    let columns = coverage.columns.into_iter().map(|column| CoverageColumn {
        source: column.source.into(),
        participant: column.participant.map(Into::into),
        name: column.name,
    });
    let rows = coverage.rows.into_iter().map(|(question, cells)| CoverageRow {
        question: question.into(),
        cells: cells
            .into_iter()
            .map(|cell| CoverageCell {
                state: cell.state.into(),
                is_said: cell.is_said,
                words: cell.words,
                turn: cell.turn.map(|(number, _)| number),
                start: cell.turn.map(|(_, start)| start.0),
            })
            .collect(),
    });
    Ok(Coverage { columns: columns.collect(), rows: rows.collect() })
}

pub(crate) fn set_question_asked(session: &Session, request: SetQuestionAsked) -> Result<Nothing, CommandError> {
    session.act(|project| {
        project.set_question_asked(
            request.question.into(),
            request.source.into(),
            request.participant.map(Into::into),
            request.state.map(Into::into),
        )
    })?;
    Ok(Nothing {})
}

pub(crate) fn match_turns(session: &Session, request: MatchTurns) -> Result<Vec<TurnMatch>, CommandError> {
    let found = session.with_project(|project| project.match_turns(&sources(&request.sources)))?;
    Ok(found
        .into_iter()
        .map(|found| TurnMatch {
            source: found.source.into(),
            turn: found.turn,
            words: found.words,
            question: found.question.into(),
            likeness: found.likeness,
        })
        .collect())
}

pub(crate) fn link_turns(session: &Session, request: LinkTurns) -> Result<Nothing, CommandError> {
    let links: Vec<Link> = request.links.into_iter().map(Into::into).collect();
    session.act(|project| project.link_turns(&links, request.is_match))?;
    Ok(Nothing {})
}

pub(crate) fn unlink_turns(session: &Session, request: UnlinkTurns) -> Result<Nothing, CommandError> {
    let links: Vec<Link> = request.links.into_iter().map(Into::into).collect();
    session.act(|project| project.unlink_turns(&links))?;
    Ok(Nothing {})
}

pub(crate) fn turn_questions(session: &Session, request: GetSource) -> Result<Vec<TurnQuestion>, CommandError> {
    let links = session.with_project(|project| project.turn_questions(request.id.into()))?;
    Ok(links
        .into_iter()
        .map(|link| TurnQuestion { source: link.source.into(), turn: link.turn, question: link.question.into() })
        .collect())
}

pub(crate) fn lost_parts(session: &Session, _: Nothing) -> Result<Vec<LostPart>, CommandError> {
    let parts = session.with_project(Project::lost_parts)?;
    Ok(parts
        .into_iter()
        .map(|part| LostPart {
            id: part.id.into(),
            source: part.source.into(),
            minutes: part.minutes,
            start_ms: part.start_ms,
            note: part.note,
        })
        .collect())
}

pub(crate) fn add_lost_part(session: &Session, request: AddLostPart) -> Result<Nothing, CommandError> {
    session.act(|project| {
        project.add_lost_part(request.source.into(), request.minutes, request.start_ms, &request.note)
    })?;
    Ok(Nothing {})
}

pub(crate) fn delete_lost_part(session: &Session, request: DeleteLostPart) -> Result<Nothing, CommandError> {
    session.act(|project| project.delete_lost_part(request.id.into()))?;
    Ok(Nothing {})
}
