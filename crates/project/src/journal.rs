//! The journal as a history to be read: who did what, when and why, narrowed in many ways, a page at a time.
//!
//! Undo and redo are in [`crate::history`]; what a single step changed is told in [`telling`].

mod areas;
mod names;
mod telling;

use std::collections::BTreeSet;

use sitat_lang::{find, text};
use sitat_model::{Language, MemoKind, Message, Parameter, StepId};
use sitat_store::{About, StepFilter, StepKind, StepRow};

pub use areas::JournalArea;
pub(crate) use names::{PastNames, number_in, words_in};
pub use telling::{StepDetail, ToldField, ToldRow};

use crate::{MemoView, Operation, Project, ProjectError};

/// Steps that are read from the file at a time.
const CHUNK: u32 = 400;

/// Memos that stand in the journal with what they say.
pub(crate) const TOLD_MEMOS: [MemoKind; 4] =
    [MemoKind::Familiarisation, MemoKind::Reflexive, MemoKind::Method, MemoKind::Decision];

/// Which steps are wanted; what is empty narrows nothing.
#[derive(Clone, Debug, Default)]
pub struct JournalFilter<'request> {
    /// Of these parts of the work.
    pub areas: &'request [JournalArea],
    /// By this coder.
    pub coder: Option<&'request str>,
    /// Not before this moment, milliseconds UTC.
    pub from: Option<i64>,
    /// Before this moment, milliseconds UTC.
    pub until: Option<i64>,
    /// Only where a reason is given.
    pub with_reason: bool,
    /// That changed something of a code, a theme or a source.
    pub about: Option<About>,
    /// That wrote a memo for one of these purposes which is still there.
    pub memos: &'request [MemoKind],
    /// Holding each of these words, whatever the letter case.
    pub words: &'request str,
}

/// A step as it is read.
#[derive(Clone, Debug)]
pub struct JournalStep {
    /// The step, its words as they are shown.
    pub step: StepRow,
    /// Whether its effect is undone at present.
    pub is_undone: bool,
    /// The part of the work; none for an action of a later version.
    pub area: Option<JournalArea>,
    /// The memo that it wrote: reflexive, on method, a decision, or on getting to know the material.
    pub memo: Option<MemoView>,
    /// The settings behind an export.
    pub settings: Vec<String>,
}

/// A page of the journal.
#[derive(Clone, Debug)]
pub struct JournalPage {
    /// The steps, the latest first.
    pub steps: Vec<JournalStep>,
    /// Where the next page begins; none: this was the last.
    pub next: Option<StepId>,
    /// How many steps the journal has in all.
    pub total: u32,
    /// Who has done something, those who did last first.
    pub coders: Vec<String>,
    /// The step before which no earlier state can be shown.
    pub horizon: Option<StepId>,
}

/// What a step did, as a sentence tells it after the name of who did it.
pub fn deed(language: Language, step: &StepRow) -> String {
    let Some(operation) = Operation::from_name(&step.operation) else { return step.operation.clone() };
    let parameters = [
        ("subject", Parameter::Text(step.subject.clone())),
        ("count", Parameter::Number(f64::from(step.count.max(1)))),
    ];
    find(language, &operation.deed_key(), &parameters).unwrap_or_else(|| step.operation.clone())
}

/// A step as a sentence.
pub fn sentence(language: Language, step: &StepRow) -> String {
    let key = match step.kind {
        StepKind::Do => "journal-did",
        StepKind::Undo => "journal-undid",
        StepKind::Redo => "journal-redid",
    };
    text(language, &Message::new(key).with("who", step.coder.as_str()).with("what", deed(language, step)))
}

impl Project {
    /// A page of the journal: steps older than one (or all), latest first.
    pub fn journal(
        &mut self,
        before: Option<StepId>,
        limit: u32,
        filter: &JournalFilter<'_>,
    ) -> Result<JournalPage, ProjectError> {
        let structure = self.structure()?;
        let about = filter.about.map(|about| self.store.read().steps_about(about)).transpose()?;
        let rows = StepFilter {
            operations: operations_of(filter),
            coder: filter.coder.map(str::to_owned),
            from: filter.from,
            until: filter.until,
            with_reason: filter.with_reason,
        };
        let words: Vec<String> = filter.words.split_whitespace().map(str::to_lowercase).collect();
        let blind = self.blind()?;
        let mut templates = Templates::default();
        let mut steps = Vec::new();
        let mut at = before;
        let mut next = None;
        'pages: loop {
            let chunk = self.store.read().steps_where(at, CHUNK.max(limit), &rows)?;
            let is_last = chunk.len() < CHUNK.max(limit) as usize;
            for (row, action) in chunk {
                at = Some(row.id);
                if !is_about(about.as_ref(), row.id, action) || self.is_hidden(&blind, &row) {
                    continue;
                }
                let settings = row.subject.lines().skip(1).map(|line| structure.veiled(line)).collect();
                let is_undone = row.kind == StepKind::Do && self.store.is_undone(action);
                let memo = if row.kind == StepKind::Do && row.operation == Operation::CreateMemo.name() {
                    self.memo_told_by(row.id)?
                } else {
                    None
                };
                let is_wanted = |memo: &MemoView| filter.memos.contains(&memo.row.kind);
                if !filter.memos.is_empty() && !memo.as_ref().is_some_and(is_wanted) {
                    continue;
                }
                let operation = Operation::from_name(&row.operation);
                let step = JournalStep {
                    is_undone,
                    area: operation.map(Operation::area),
                    memo,
                    settings,
                    step: structure.shown_step(row),
                };
                if !words.is_empty() && !step.holds(&words, templates.of(operation)) {
                    continue;
                }
                if steps.len() >= limit as usize {
                    next = steps.last().map(|last: &JournalStep| last.step.id);
                    break 'pages;
                }
                steps.push(step);
            }
            if is_last {
                break;
            }
        }
        Ok(JournalPage {
            steps,
            next,
            total: self.store.read().step_count()?,
            coders: self.store.read().step_coders()?,
            horizon: self.store.horizon()?,
        })
    }

    /// The memo that a step wrote, if it is there and is one that the journal tells.
    fn memo_told_by(&mut self, step: StepId) -> Result<Option<MemoView>, ProjectError> {
        let Some(id) = self.store.read().memo_made_by(step)? else { return Ok(None) };
        let row = self.store.read().memos()?.into_iter().find(|memo| memo.id == id);
        match row.filter(|memo| TOLD_MEMOS.contains(&memo.kind)) {
            Some(row) => Ok(Some(self.view_of_memo(row)?)),
            None => Ok(None),
        }
    }
}

fn operations_of(filter: &JournalFilter<'_>) -> Option<Vec<&'static str>> {
    if !filter.memos.is_empty() {
        return Some(vec![Operation::CreateMemo.name()]);
    }
    let wanted = |operation: &&Operation| filter.areas.contains(&operation.area());
    let names = || Operation::ALL.iter().filter(wanted).map(|operation| operation.name()).collect();
    (!filter.areas.is_empty()).then(names)
}

/// A step that undoes another is about the same.
fn is_about(steps: Option<&BTreeSet<StepId>>, step: StepId, action: StepId) -> bool {
    steps.is_none_or(|steps| steps.contains(&step) || steps.contains(&action))
}

/// The words that sentences of each operation have beside what they are about, in all languages.
#[derive(Default)]
struct Templates(std::collections::BTreeMap<&'static str, String>);

impl Templates {
    fn of(&mut self, operation: Option<Operation>) -> &str {
        let Some(operation) = operation else { return "" };
        self.0.entry(operation.name()).or_insert_with(|| {
            let mut words = String::new();
            for language in Language::ALL {
                for count in [1.0, 2.0] {
                    let parameters = [("subject", Parameter::from("")), ("count", Parameter::Number(count))];
                    words.extend(find(language, &operation.deed_key(), &parameters));
                    words.push(' ');
                }
            }
            words.to_lowercase()
        })
    }
}

impl JournalStep {
    fn holds(&self, words: &[String], template: &str) -> bool {
        let mut said = format!("{}\n{}\n", self.step.subject, self.step.coder);
        said.extend(self.step.reason.as_deref());
        said.extend(self.settings.iter().map(String::as_str));
        said.extend(self.memo.as_ref().map(|memo| memo.shown.as_str()));
        let said = said.to_lowercase();
        words.iter().all(|word| said.contains(word.as_str()) || template.contains(word.as_str()))
    }
}
