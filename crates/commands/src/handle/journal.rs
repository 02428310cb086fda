//! The journal as it is read.

use sitat_model::Language;
use sitat_project::{About, JournalArea, JournalFilter, JournalStep, StepKind};

use super::same_names;
use crate::wire::history::StepKind as WireStepKind;
use crate::wire::journal::{
    GetJournal, GetStep, JournalAbout, JournalArea as WireArea, JournalPage, JournalStep as WireStep, StepDetail,
    ToldField, ToldRow,
};
use crate::{CommandError, Session};

same_names!(
    JournalArea,
    WireArea: Coding,
    Codes,
    Themes,
    Texts,
    Material,
    Method,
    Memos,
    Comparing,
    Names,
    Writing,
    Exports
);
same_names!(StepKind, WireStepKind: Do, Undo, Redo);

impl From<JournalAbout> for About {
    fn from(about: JournalAbout) -> Self {
        match about {
            JournalAbout::Code(id) => Self::Code(id.into()),
            JournalAbout::Theme(id) => Self::Theme(id.into()),
            JournalAbout::Source(id) => Self::Source(id.into()),
        }
    }
}

fn step(step: JournalStep, language: Language) -> WireStep {
    WireStep {
        id: step.step.id.into(),
        kind: step.step.kind.into(),
        sentence: sitat_project::sentence(language, &step.step),
        label: (&step.step).into(),
        coder: step.step.coder,
        at: step.step.at,
        reason: step.step.reason,
        is_undone: step.is_undone,
        area: step.area.map(Into::into),
        memo: step.memo.map(Into::into),
        settings: step.settings,
    }
}

pub(crate) fn journal(session: &Session, request: GetJournal) -> Result<JournalPage, CommandError> {
    let areas: Vec<JournalArea> = super::wire(request.areas);
    let memos: Vec<sitat_model::MemoKind> = super::wire(request.memos);
    let filter = JournalFilter {
        areas: &areas,
        coder: request.coder.as_deref(),
        from: request.from,
        until: request.until,
        with_reason: request.with_reason,
        about: request.about.map(Into::into),
        memos: &memos,
        words: &request.words,
    };
    let before = request.before.map(Into::into);
    let page = session.with_project(|project| project.journal(before, request.limit, &filter))?;
    let language = request.language.into();
    Ok(JournalPage {
        steps: page.steps.into_iter().map(|own| step(own, language)).collect(),
        next: page.next.map(Into::into),
        total: page.total,
        coders: page.coders,
        horizon: page.horizon.map(Into::into),
    })
}

pub(crate) fn journal_step(session: &Session, request: GetStep) -> Result<StepDetail, CommandError> {
    let language = request.language.into();
    let detail = session.with_project(|project| project.journal_step(request.id.into(), language))?;
    let field = |own: sitat_project::ToldField| ToldField { name: own.name, before: own.before, after: own.after };
    let row = |own: sitat_project::ToldRow| ToldRow {
        what: own.what,
        was_there: own.was_there,
        is_there: own.is_there,
        fields: own.fields.into_iter().map(field).collect(),
    };
    Ok(StepDetail {
        rows: detail.rows.into_iter().map(row).collect(),
        counts: detail.counts,
        is_known: detail.is_known,
    })
}
