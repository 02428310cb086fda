//! Codes.

use std::path::PathBuf;

use sitat_model::{CodeKind, CodeLinkKind, CodeOrigin};
use sitat_project::{CodeTextRow, CodeView, Project};

use crate::wire::Nothing;
use crate::wire::codebook::{
    CodeCreated, CodeInfo, CodeKind as WireKind, CodeLinkKind as WireLink, CodeOrigin as WireOrigin, CodeText,
    CodebookImported, CreateCode, DeleteCodes, DescribeCode, LinkCodes, MergeCodes, MoveCodes, RecolourCode,
    RenameCode, RestoreCodes, RetireCodes, SetCodable, SetCodeKind, SetCodeOrigin, UnlinkCodes,
};
use crate::wire::import::ImportTable;
use crate::{CommandError, Session};

/// Converts the names of a closed set both ways.
macro_rules! same_names {
    ($wire:ident = $model:ident { $($name:ident),+ }) => {
        impl From<$model> for $wire {
            fn from(value: $model) -> Self {
                match value {
                    $($model::$name => Self::$name,)+
                }
            }
        }

        impl From<$wire> for $model {
            fn from(value: $wire) -> Self {
                match value {
                    $($wire::$name => Self::$name,)+
                }
            }
        }
    };
}

same_names!(WireKind = CodeKind { Ordinary, Ordinal, Exclusive });
same_names!(WireOrigin = CodeOrigin { Data, Theory, InVivo, Template });
same_names!(WireLink = CodeLinkKind { Counterpart, HandledBy });

impl From<CodeView> for CodeInfo {
    fn from(view: CodeView) -> Self {
        let texts = view.texts.into_iter().map(|(language, text)| CodeText {
            language: language.into(),
            name: text.name,
            definition: text.definition,
            include: text.include,
            exclude: text.exclude,
            example: text.example,
        });
        Self {
            id: view.row.id.into(),
            parent: view.row.parent.map(Into::into),
            depth: view.depth,
            texts: texts.collect(),
            colour: view.colour,
            kind: view.row.kind.into(),
            origin: view.row.origin.into(),
            is_codable: view.row.is_codable,
            segments: view.segments,
            segments_below: view.segments_below,
            counterparts: super::wire(view.counterparts),
            pin: view.pin,
            handled_by: super::wire(view.handled_by),
            handles: super::wire(view.handles),
            retired_at: view.row.retired_at,
            prompts: view.prompts,
            lock: view.lock.map(Into::into),
        }
    }
}

pub(crate) fn codebook(session: &Session, _: Nothing) -> Result<Vec<CodeInfo>, CommandError> {
    Ok(super::wire(session.with_project(Project::codebook)?))
}

pub(crate) fn create_code(session: &Session, request: CreateCode) -> Result<CodeCreated, CommandError> {
    let parent = request.parent.map(Into::into);
    let id = session.act(|project| project.create_code(parent, &request.name, request.is_codable))?;
    Ok(CodeCreated { id: id.into() })
}

pub(crate) fn rename_code(session: &Session, request: RenameCode) -> Result<Nothing, CommandError> {
    session.act(|project| project.rename_code(request.id.into(), request.language.into(), &request.name))?;
    Ok(Nothing {})
}

pub(crate) fn describe_code(session: &Session, request: DescribeCode) -> Result<Nothing, CommandError> {
    let text = request.text;
    let row = CodeTextRow {
        name: text.name,
        definition: text.definition,
        include: text.include,
        exclude: text.exclude,
        example: text.example,
    };
    session.act(|project| project.describe_code(request.id.into(), text.language.into(), &row))?;
    Ok(Nothing {})
}

pub(crate) fn recolour_code(session: &Session, request: RecolourCode) -> Result<Nothing, CommandError> {
    session.act(|project| project.recolour_code(request.id.into(), request.colour.as_deref()))?;
    Ok(Nothing {})
}

pub(crate) fn set_codable(session: &Session, request: SetCodable) -> Result<Nothing, CommandError> {
    session.act(|project| project.set_codable(request.id.into(), request.is_codable))?;
    Ok(Nothing {})
}

pub(crate) fn set_code_kind(session: &Session, request: SetCodeKind) -> Result<Nothing, CommandError> {
    session.act(|project| project.set_code_kind(request.id.into(), request.kind.into()))?;
    Ok(Nothing {})
}

pub(crate) fn set_code_origin(session: &Session, request: SetCodeOrigin) -> Result<Nothing, CommandError> {
    session.act(|project| project.set_code_origin(request.id.into(), request.origin.into()))?;
    Ok(Nothing {})
}

pub(crate) fn retire_codes(session: &Session, request: RetireCodes) -> Result<Nothing, CommandError> {
    session.act(|project| project.retire_codes(&super::codes(&request.ids), request.reason.as_deref()))?;
    Ok(Nothing {})
}

pub(crate) fn restore_codes(session: &Session, request: RestoreCodes) -> Result<Nothing, CommandError> {
    session.act(|project| project.restore_codes(&super::codes(&request.ids)))?;
    Ok(Nothing {})
}

pub(crate) fn link_codes(session: &Session, request: LinkCodes) -> Result<Nothing, CommandError> {
    let (code, other) = (request.code.into(), request.other.into());
    session.act(|project| project.link_codes(code, other, request.kind.into()))?;
    Ok(Nothing {})
}

pub(crate) fn unlink_codes(session: &Session, request: UnlinkCodes) -> Result<Nothing, CommandError> {
    let (code, other) = (request.code.into(), request.other.into());
    session.act(|project| project.unlink_codes(code, other, request.kind.into()))?;
    Ok(Nothing {})
}

pub(crate) fn move_codes(session: &Session, request: MoveCodes) -> Result<Nothing, CommandError> {
    let parent = request.parent.map(Into::into);
    session.act(|project| project.move_codes(&super::codes(&request.ids), parent, request.position))?;
    Ok(Nothing {})
}

pub(crate) fn merge_codes(session: &Session, request: MergeCodes) -> Result<Nothing, CommandError> {
    session.act(|project| {
        project.merge_codes(&super::codes(&request.from), request.into.into(), request.reason.as_deref())
    })?;
    Ok(Nothing {})
}

pub(crate) fn delete_codes(session: &Session, request: DeleteCodes) -> Result<Nothing, CommandError> {
    session.act(|project| project.delete_codes(&super::codes(&request.ids), request.reason.as_deref()))?;
    Ok(Nothing {})
}

pub(crate) fn import_codebook(session: &Session, request: ImportTable) -> Result<CodebookImported, CommandError> {
    let imported = session.act(|project| project.import_codebook(&PathBuf::from(request.path)))?;
    Ok(CodebookImported {
        created: imported.created,
        updated: imported.updated,
        warnings: super::wire(imported.warnings),
    })
}
