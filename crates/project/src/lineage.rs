//! How each code and each theme came to be what it is: made, renamed, moved, merged, split, set aside, with who, when and
//! why. Read out of the journal; what was undone is not part of it, and what is gone is.

mod chronicle;
mod events;

use std::collections::BTreeSet;

use sitat_lang::find;
use sitat_model::{CodeId, Language, Parameter, StepId, ThemeId};

pub(crate) use chronicle::{Chronicle, Happening};
pub use events::LineageKind;

use crate::structure::Structure;
use crate::{Project, ProjectError};

/// How deep the histories of what flowed in are told.
const DEEPEST: u32 = 8;

/// A code or a theme, there or gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LineageThing {
    /// A code.
    Code(CodeId),
    /// A theme.
    Theme(ThemeId),
}

/// The history of one thing, with the histories of what flowed into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lineage {
    /// What it is.
    pub thing: LineageThing,
    /// What it is called, or was: a path for codes that are there.
    pub name: String,
    /// Whether it is there.
    pub is_there: bool,
    /// Whether the journal knows how it began.
    pub is_whole: bool,
    /// What happened to it, the earliest first.
    pub events: Vec<LineageEvent>,
}

/// Something that happened to a code or a theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineageEvent {
    /// The step that did it.
    pub step: StepId,
    /// When, milliseconds UTC.
    pub at: i64,
    /// Who.
    pub coder: String,
    /// Why, if said.
    pub reason: Option<String>,
    /// What happened.
    pub kind: LineageKind,
    /// The same in words.
    pub words: String,
    /// What stood there before, where something was written anew.
    pub before: Option<String>,
    /// What stood there afterwards.
    pub after: Option<String>,
    /// What flowed in, with its own history.
    pub branches: Vec<Lineage>,
}

/// A code or theme whose history can be asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineageName {
    /// What it is.
    pub thing: LineageThing,
    /// What it is called, or was.
    pub name: String,
    /// Whether it is there.
    pub is_there: bool,
}

impl Project {
    /// Everything that happened to codes and themes.
    pub(crate) fn chronicle(&mut self) -> Result<Chronicle, ProjectError> {
        let structure = self.structure()?;
        Chronicle::read(&self.store, &structure)
    }

    /// How a code or a theme came to be what it is.
    pub fn lineage(&mut self, thing: LineageThing, language: Language) -> Result<Lineage, ProjectError> {
        let chronicle = self.chronicle()?;
        let structure = self.structure()?;
        let is_there = chronicle.is_there(thing);
        if !is_there && chronicle.of(thing).is_empty() {
            return Err(match thing {
                LineageThing::Code(id) => ProjectError::not_found("code", id),
                LineageThing::Theme(id) => ProjectError::not_found("theme", id),
            });
        }
        let mut seen = BTreeSet::new();
        self.branch(&chronicle, &structure, thing, language, &mut seen, 0)
    }

    fn branch(
        &self,
        chronicle: &Chronicle,
        structure: &Structure,
        thing: LineageThing,
        language: Language,
        seen: &mut BTreeSet<LineageThing>,
        depth: u32,
    ) -> Result<Lineage, ProjectError> {
        seen.insert(thing);
        let happenings = chronicle.of(thing);
        let mut events = Vec::new();
        for own in happenings {
            let mut branches = Vec::new();
            if own.kind == LineageKind::MergedFrom && depth < DEEPEST {
                for other in &own.others {
                    if !seen.contains(other) {
                        branches.push(self.branch(chronicle, structure, *other, language, seen, depth + 1)?);
                    }
                }
            }
            let step = structure.shown_step(self.store.read().step(own.step)?);
            events.push(LineageEvent {
                step: own.step,
                at: step.at,
                coder: step.coder,
                reason: step.reason.or_else(|| own.reason.as_deref().map(|words| structure.veiled(words))),
                kind: own.kind,
                words: own.words(language, chronicle),
                before: own.before.as_deref().map(|words| structure.veiled(words)),
                after: own.after.as_deref().map(|words| structure.veiled(words)),
                branches,
            });
        }
        Ok(Lineage {
            thing,
            name: chronicle.name_now(structure, thing),
            is_there: chronicle.is_there(thing),
            is_whole: happenings.first().is_some_and(|first| first.kind.is_beginning()),
            events,
        })
    }

    /// All codes and themes, those that are gone after those that are there.
    pub fn lineages(&mut self) -> Result<Vec<LineageName>, ProjectError> {
        let chronicle = self.chronicle()?;
        let structure = self.structure()?;
        let mut all: Vec<LineageName> = Vec::new();
        let mut add = |thing: LineageThing| {
            if all.iter().all(|own| own.thing != thing) {
                let (name, is_there) = (chronicle.name_now(&structure, thing), chronicle.is_there(thing));
                all.push(LineageName { thing, name, is_there });
            }
        };
        structure.codebook.in_order().iter().for_each(|(id, _)| add(LineageThing::Code(*id)));
        let themes = self.store.read().themes()?;
        themes.iter().for_each(|theme| add(LineageThing::Theme(theme.id)));
        chronicle.things().for_each(&mut add);
        Ok(all)
    }

    /// The histories of all codes and themes, without those that flowed in: these stand beside them.
    pub(crate) fn all_lineages(&mut self, language: Language) -> Result<Vec<Lineage>, ProjectError> {
        let chronicle = self.chronicle()?;
        let structure = self.structure()?;
        let names = self.lineages()?;
        let branch =
            |own: LineageName| self.branch(&chronicle, &structure, own.thing, language, &mut BTreeSet::new(), DEEPEST);
        names.into_iter().map(branch).collect()
    }

    /// The code of a path, there or gone.
    pub fn resolve_past_code(&mut self, path: &str) -> Result<LineageThing, ProjectError> {
        let failure = match self.resolve_code(path) {
            Ok(id) => return Ok(LineageThing::Code(id)),
            Err(failure) => failure,
        };
        let wanted = path.rsplit('/').next().unwrap_or(path).trim().to_lowercase();
        let is_it = |own: &LineageName| {
            matches!(own.thing, LineageThing::Code(_)) && !own.is_there && own.name.to_lowercase() == wanted
        };
        self.lineages()?.into_iter().rev().find(is_it).map(|own| own.thing).ok_or(failure)
    }

    /// The theme of a name, there or gone.
    pub fn resolve_past_theme(&mut self, name: &str) -> Result<LineageThing, ProjectError> {
        let wanted = name.trim().to_lowercase();
        let is_it =
            |own: &&LineageName| matches!(own.thing, LineageThing::Theme(_)) && own.name.to_lowercase() == wanted;
        let all = self.lineages()?;
        let found = all.iter().filter(|own| own.is_there).find(is_it).or_else(|| all.iter().rev().find(is_it));
        found.map(|own| own.thing).ok_or_else(|| ProjectError::not_found("theme", name))
    }

    /// The theme of a name.
    pub fn resolve_theme(&mut self, name: &str) -> Result<ThemeId, ProjectError> {
        let wanted = name.trim().to_lowercase();
        let rows = self.store.read().themes()?;
        let found = rows.into_iter().find(|row| row.texts.name.to_lowercase() == wanted);
        found.map(|row| row.id).ok_or_else(|| ProjectError::not_found("theme", name))
    }
}

impl Happening {
    /// What happened, in words.
    pub(crate) fn words(&self, language: Language, chronicle: &Chronicle) -> String {
        let others: Vec<String> = self.others.iter().map(|other| chronicle.name_at(*other, self.step)).collect();
        let quoted = |words: &str| match language {
            Language::English => format!("“{words}”"),
            Language::Bokmål | Language::Nynorsk => format!("«{words}»"),
        };
        let others: Vec<String> = others.iter().map(|name| quoted(name)).collect();
        let status = |value: &Option<String>| {
            let value = value.as_deref().unwrap_or_default();
            find(language, &format!("themes-status-{value}"), &[]).unwrap_or_else(|| value.to_owned())
        };
        let is_status = self.kind == LineageKind::Status;
        let said = |value: &Option<String>| {
            if is_status { status(value) } else { value.clone().unwrap_or_else(|| "–".to_owned()) }
        };
        let field = self.field.map(|field| find(language, &format!("journal-field-{field}"), &[]).unwrap_or_default());
        let parameters = [
            ("others", Parameter::Text(others.join(", "))),
            ("before", Parameter::Text(said(&self.before))),
            ("after", Parameter::Text(said(&self.after))),
            ("field", Parameter::Text(field.unwrap_or_default())),
            ("count", Parameter::from(self.count)),
        ];
        find(language, &format!("lineage-{}", self.kind.name()), &parameters).unwrap_or_default()
    }
}
