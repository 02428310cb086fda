//! The appendix for programs. Its members are a contract: they may become more, never others.

use sitat_export::{Json, Manifest};
use sitat_model::Language;
use sitat_store::StepKind;

use super::gathering::{Audit, AuditStep};
use crate::{Lineage, LineageThing, ThemeVersionView};

fn object(members: Vec<(&'static str, Json)>) -> Json {
    Json::Object(members)
}

pub(super) fn of(audit: &Audit, manifest: &Manifest, language: Language) -> Json {
    let methods = audit
        .methods
        .iter()
        .map(|(heading, words)| object(vec![("heading", heading.as_str().into()), ("text", words.as_str().into())]));
    let exports = audit.exports.iter().map(|own| {
        object(vec![
            ("at", moment(own.at)),
            ("coder", own.coder.as_str().into()),
            ("what", own.subject.as_str().into()),
            ("settings", own.settings.clone().into()),
        ])
    });
    let memos = audit.memos.iter().map(|own| {
        object(vec![
            ("kind", own.kind.into()),
            ("on", own.on.as_str().into()),
            ("coder", own.coder.as_str().into()),
            ("created_at", moment(own.at)),
            ("changed_at", moment(own.changed_at)),
            ("text", own.text.as_str().into()),
        ])
    });
    let aside = audit
        .aside
        .iter()
        .map(|(code, reason)| object(vec![("code", code.as_str().into()), ("reason", reason.clone().into())]));
    let no_versions = Vec::new();
    let themes = audit.themes.iter().enumerate().map(|(place, own)| {
        let Json::Object(mut members) = lineage(own) else { return Json::Null };
        let versions = audit.versions.get(place).unwrap_or(&no_versions);
        members.push(("versions", Json::List(versions.iter().map(version).collect())));
        Json::Object(members)
    });
    object(vec![
        ("project", manifest.project.as_str().into()),
        ("written_at", moment(manifest.created_at)),
        ("language", language.code().into()),
        ("program", format!("Sitat {}", env!("CARGO_PKG_VERSION")).into()),
        ("settings", manifest.settings.clone().into()),
        ("forgotten_until", audit.forgotten_until.map_or(Json::Null, moment)),
        ("methods", Json::List(methods.collect())),
        ("steps", Json::List(audit.steps.iter().map(step).collect())),
        ("codes", Json::List(audit.codes.iter().map(lineage).collect())),
        ("themes", Json::List(themes.collect())),
        ("set_aside", Json::List(aside.collect())),
        ("memos", Json::List(memos.collect())),
        ("memos_left_out", audit.memos_left_out.into()),
        ("exports", Json::List(exports.collect())),
    ])
}

/// A moment as milliseconds since 1970, UTC.
fn moment(at: i64) -> Json {
    Json::Number(at)
}

fn step(own: &AuditStep) -> Json {
    let kind = match own.kind {
        StepKind::Do => "do",
        StepKind::Undo => "undo",
        StepKind::Redo => "redo",
    };
    object(vec![
        ("id", own.id.into()),
        ("kind", kind.into()),
        ("operation", own.operation.as_str().into()),
        ("what", own.what.as_str().into()),
        ("coder", own.coder.as_str().into()),
        ("at", moment(own.at)),
        ("reason", own.reason.clone().into()),
        ("undone", own.is_undone.into()),
    ])
}

fn lineage(own: &Lineage) -> Json {
    let (noun, id) = match own.thing {
        LineageThing::Code(id) => ("code", id.0),
        LineageThing::Theme(id) => ("theme", id.0),
    };
    let events = own.events.iter().map(|event| {
        object(vec![
            ("step", event.step.0.into()),
            ("kind", event.kind.name().into()),
            ("words", event.words.as_str().into()),
            ("coder", event.coder.as_str().into()),
            ("at", moment(event.at)),
            ("reason", event.reason.clone().into()),
            ("before", event.before.clone().into()),
            ("after", event.after.clone().into()),
        ])
    });
    object(vec![
        ("noun", noun.into()),
        ("id", id.into()),
        ("name", own.name.as_str().into()),
        ("is_there", own.is_there.into()),
        ("events", Json::List(events.collect())),
    ])
}

fn version(own: &ThemeVersionView) -> Json {
    let texts = &own.row.texts;
    let codes: Vec<String> = own.row.codes.iter().map(|(_, path)| path.clone()).collect();
    object(vec![
        ("number", own.row.number.into()),
        ("occasion", own.row.occasion.name().into()),
        ("reason", own.row.reason.as_str().into()),
        ("coder", own.coder.as_str().into()),
        ("at", moment(own.row.created_at)),
        ("name", texts.name.as_str().into()),
        ("claim", texts.claim.as_str().into()),
        ("central_concept", texts.central_concept.as_str().into()),
        ("includes", texts.includes.as_str().into()),
        ("excludes", texts.excludes.as_str().into()),
        ("story", texts.story.as_str().into()),
        ("answer", texts.answer.as_str().into()),
        ("status", own.row.status.name().into()),
        ("codes", codes.into()),
    ])
}
