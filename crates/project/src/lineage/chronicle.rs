//! All that happened to codes and themes, gathered in one walk through the journal.

use std::collections::{BTreeMap, BTreeSet};

use sitat_model::{CodeId, Language, StepId, ThemeId};
use sitat_store::{Held, RowStory, StepKind, StepRow, Store};

use super::{LineageKind, LineageThing};
use crate::journal::{number_in, words_in};
use crate::structure::Structure;
use crate::{Operation, ProjectError};

const TABLES: [&str; 5] = ["code", "code_text", "code_tray", "theme", "theme_code"];

/// Texts of a code beside its name, with the name of each field.
const CODE_TEXTS: [(&str, &str); 4] =
    [("definition", "definition"), ("include", "include"), ("exclude", "exclude"), ("example", "example")];

/// Texts of a theme beside its name, with the name of each field.
const THEME_TEXTS: [(&str, &str); 6] = [
    ("claim", "claim"),
    ("central_concept", "central-concept"),
    ("includes", "includes"),
    ("excludes", "excludes"),
    ("story", "story"),
    ("answer", "answer"),
];

/// Something that happened, before it is put into words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Happening {
    pub(crate) step: StepId,
    pub(crate) kind: LineageKind,
    pub(crate) others: Vec<LineageThing>,
    pub(crate) before: Option<String>,
    pub(crate) after: Option<String>,
    /// Which text was written anew.
    pub(crate) field: Option<&'static str>,
    /// Why, where the row itself says so.
    pub(crate) reason: Option<String>,
    /// How many passages.
    pub(crate) count: u32,
}

impl Happening {
    fn new(step: StepId, kind: LineageKind) -> Self {
        Self { step, kind, others: Vec::new(), before: None, after: None, field: None, reason: None, count: 0 }
    }
}

/// All that happened to codes and themes.
#[derive(Debug, Default)]
pub(crate) struct Chronicle {
    of: BTreeMap<LineageThing, Vec<Happening>>,
    /// What each was called from a step on.
    names: BTreeMap<LineageThing, Vec<(StepId, String)>>,
    there: BTreeSet<LineageThing>,
}

impl Chronicle {
    pub(crate) fn read(store: &Store, structure: &Structure) -> Result<Self, ProjectError> {
        let mut chronicle = Self::default();
        chronicle.there.extend(structure.codes.keys().map(|id| LineageThing::Code(*id)));
        for theme in store.read().themes()? {
            chronicle.there.insert(LineageThing::Theme(theme.id));
        }
        let stories = store.read().row_stories(&TABLES)?;
        let mut at = 0;
        while at < stories.len() {
            let step = stories[at].step;
            let end = at + stories[at..].iter().take_while(|story| story.step == step).count();
            let own = &stories[at..end];
            let row = store.read().step(step)?;
            let stands = row.kind == StepKind::Do && !store.is_undone(step);
            // What is made is named before it is told of, what goes keeps its name.
            let before = if tells_by_name(&row) { chronicle.last_names() } else { BTreeMap::new() };
            chronicle.name(own, structure.project.language);
            if stands {
                chronicle.tell(&row, own, &before);
            }
            at = end;
        }
        Ok(chronicle)
    }

    pub(crate) fn of(&self, thing: LineageThing) -> &[Happening] {
        self.of.get(&thing).map_or(&[], Vec::as_slice)
    }

    /// Everything of which the journal knows something.
    pub(crate) fn things(&self) -> impl Iterator<Item = LineageThing> {
        self.of.keys().copied()
    }

    pub(crate) fn is_there(&self, thing: LineageThing) -> bool {
        self.there.contains(&thing)
    }

    /// What something is called, or was called last.
    pub(crate) fn name_now(&self, structure: &Structure, thing: LineageThing) -> String {
        match thing {
            LineageThing::Code(id) if self.is_there(thing) => structure.code_path(id),
            _ => {
                let names = self.names.get(&thing).and_then(|names| names.last());
                structure.veiled(names.map_or("–", |(_, name)| name.as_str()))
            }
        }
    }

    /// What something was called after a step.
    pub(crate) fn name_at(&self, thing: LineageThing, step: StepId) -> String {
        let names = self.names.get(&thing).map_or(&[][..], Vec::as_slice);
        let known = names.iter().rev().find(|(from, _)| from.0 <= step.0).or_else(|| names.first());
        known.map_or_else(|| "–".to_owned(), |(_, name)| name.clone())
    }

    fn last_names(&self) -> BTreeMap<LineageThing, String> {
        let last = |names: &Vec<(StepId, String)>| names.last().map(|(_, name)| name.clone());
        self.names.iter().filter_map(|(thing, names)| Some((*thing, last(names)?))).collect()
    }

    fn name(&mut self, stories: &[RowStory], language: Language) {
        for story in stories {
            let (thing, held) = match (&story.after, story.table.as_str()) {
                (Some(held), "theme") => (LineageThing::Theme(ThemeId(story.row)), held),
                (Some(held), "code_text") => {
                    let Some(id) = number_in(held, "code_id") else { continue };
                    let thing = LineageThing::Code(CodeId(id));
                    let is_own = Language::from_code(words_in(held, "language")) == Some(language);
                    if !is_own && self.names.contains_key(&thing) {
                        continue;
                    }
                    (thing, held)
                }
                _ => continue,
            };
            let name = words_in(held, "name");
            let names = self.names.entry(thing).or_default();
            if !name.is_empty() && names.last().is_none_or(|(_, last)| last != name) {
                names.push((story.step, name.to_owned()));
            }
        }
    }

    fn add(&mut self, thing: LineageThing, happening: Happening) {
        let events = self.of.entry(thing).or_default();
        // Passage by passage a code is split, each a step: told as one, as long as nothing else happens.
        if let Some(last) = events.last_mut()
            && matches!(happening.kind, LineageKind::SplitInto | LineageKind::SplitFrom)
            && last.kind == happening.kind
            && last.others == happening.others
        {
            last.count = last.count.saturating_add(happening.count);
            return;
        }
        events.push(happening);
    }

    /// Tells what a step did to each thing.
    fn tell(&mut self, step: &StepRow, stories: &[RowStory], before: &BTreeMap<LineageThing, String>) {
        let operation = Operation::from_name(&step.operation);
        let of_table = |table: &'static str| stories.iter().filter(move |story| story.table == table);
        let gone: Vec<LineageThing> = of_table("code")
            .filter(|story| story.before.is_some() && story.after.is_none())
            .map(|story| LineageThing::Code(CodeId(story.row)))
            .collect();
        let merged = (operation == Some(Operation::MergeCodes)).then(|| Self::kept_by(step, stories, before)).flatten();
        let split =
            if operation == Some(Operation::SplitTheme) { Self::parent_of_split(step, stories, before) } else { None };
        let mut is_new = BTreeSet::new();
        for story in stories {
            match story.table.as_str() {
                "code" => {
                    let thing = LineageThing::Code(CodeId(story.row));
                    match (&story.before, &story.after) {
                        (None, Some(after)) => {
                            is_new.insert(thing);
                            self.add(thing, Happening::new(step.id, beginning(operation, after)));
                        }
                        (Some(_), None) => {
                            let mut own = Happening::new(step.id, LineageKind::Deleted);
                            if let Some(into) = merged {
                                own = Happening { kind: LineageKind::MergedInto, others: vec![into], ..own };
                            }
                            self.add(thing, own);
                        }
                        (Some(old), Some(new)) => self.changed_code(step.id, thing, old, new),
                        (None, None) => {}
                    }
                }
                "theme" => {
                    let thing = LineageThing::Theme(ThemeId(story.row));
                    match (&story.before, &story.after) {
                        (None, Some(_)) => {
                            is_new.insert(thing);
                            let own = match split {
                                Some(parent) => {
                                    let off = Happening::new(step.id, LineageKind::SplitInto);
                                    self.add(parent, Happening { others: vec![thing], ..off });
                                    let from = Happening::new(step.id, LineageKind::SplitFrom);
                                    Happening { others: vec![parent], ..from }
                                }
                                None if operation == Some(Operation::ImportThemes) => {
                                    Happening::new(step.id, LineageKind::Imported)
                                }
                                None => Happening::new(step.id, LineageKind::Created),
                            };
                            self.add(thing, own);
                        }
                        (Some(_), None) => self.add(thing, Happening::new(step.id, LineageKind::Deleted)),
                        (Some(old), Some(new)) => self.changed_theme(step.id, thing, old, new),
                        (None, None) => {}
                    }
                }
                _ => {}
            }
        }
        if let Some(into) = merged {
            self.add(into, Happening { others: gone.clone(), ..Happening::new(step.id, LineageKind::MergedFrom) });
        }
        if operation == Some(Operation::SplitCode) {
            self.split_code(step, stories, before);
        }
        for story in of_table("code_text") {
            let held = story.after.as_ref().or(story.before.as_ref());
            let Some(code) = held.and_then(|held| number_in(held, "code_id")) else { continue };
            let thing = LineageThing::Code(CodeId(code));
            if let Some(after) = &story.after {
                self.changed_texts(step.id, thing, story.before.as_ref(), after, is_new.contains(&thing));
            }
        }
        for story in of_table("code_tray") {
            self.changed_tray(step.id, story);
        }
        for story in of_table("theme_code") {
            self.changed_place(step.id, story, &gone);
        }
    }

    /// The code that others were merged into: the one that was reshaped, or the one that the step names.
    fn kept_by(step: &StepRow, stories: &[RowStory], before: &BTreeMap<LineageThing, String>) -> Option<LineageThing> {
        let reshaped = stories.iter().find(|story| story.table == "code" && is_reshaped(story));
        reshaped.map(|story| LineageThing::Code(CodeId(story.row))).or_else(|| {
            let is_it = |(thing, name): &(&LineageThing, &String)| {
                matches!(thing, LineageThing::Code(_)) && **name == step.subject
            };
            before.iter().find(is_it).map(|(thing, _)| *thing)
        })
    }

    /// The theme that another was split off from.
    fn parent_of_split(
        step: &StepRow,
        stories: &[RowStory],
        before: &BTreeMap<LineageThing, String>,
    ) -> Option<LineageThing> {
        let reshaped = stories.iter().find(|story| story.table == "theme" && is_reshaped(story));
        reshaped.map(|story| LineageThing::Theme(ThemeId(story.row))).or_else(|| {
            let is_it = |(thing, name): &(&LineageThing, &String)| {
                matches!(thing, LineageThing::Theme(_)) && **name == step.subject
            };
            before.iter().find(is_it).map(|(thing, _)| *thing)
        })
    }

    /// Passages of a code that went to others; the step names the code before the arrow.
    fn split_code(&mut self, step: &StepRow, stories: &[RowStory], before: &BTreeMap<LineageThing, String>) {
        let from = step.subject.split(" → ").next().unwrap_or_default();
        let touched: Vec<LineageThing> = stories
            .iter()
            .filter(|story| story.table == "code" && is_reshaped(story))
            .map(|story| LineageThing::Code(CodeId(story.row)))
            .collect();
        let is_named = |thing: &&LineageThing| before.get(thing).is_some_and(|name| name == from);
        let Some(source) = touched.iter().find(is_named).or(touched.first()).copied() else { return };
        let into: Vec<LineageThing> = touched.into_iter().filter(|thing| *thing != source).collect();
        if into.is_empty() {
            return;
        }
        let own = |kind, others| Happening { others, count: step.count, ..Happening::new(step.id, kind) };
        for other in &into {
            self.add(*other, own(LineageKind::SplitFrom, vec![source]));
        }
        self.add(source, own(LineageKind::SplitInto, into));
    }

    fn changed_code(&mut self, step: StepId, thing: LineageThing, old: &Held, new: &Held) {
        if old.get("parent_id") != new.get("parent_id") {
            let name = |held: &Held| number_in(held, "parent_id").map(|id| LineageThing::Code(CodeId(id)));
            let name = |held: &Held| name(held).map(|parent| self.name_at(parent, step));
            let (before, after) = (name(old), name(new));
            self.add(thing, Happening { before, after, ..Happening::new(step, LineageKind::Moved) });
        }
        match (number_in(old, "retired_at"), number_in(new, "retired_at")) {
            (None, Some(_)) => self.add(thing, Happening::new(step, LineageKind::Retired)),
            (Some(_), None) => self.add(thing, Happening::new(step, LineageKind::Restored)),
            _ => {}
        }
    }

    fn changed_theme(&mut self, step: StepId, thing: LineageThing, old: &Held, new: &Held) {
        let said = |held: &Held, column: &str| Some(words_in(held, column).to_owned()).filter(|said| !said.is_empty());
        let pair = |column: &str| (said(old, column), said(new, column));
        let (before, after) = pair("name");
        if before != after {
            self.add(thing, Happening { before, after, ..Happening::new(step, LineageKind::Renamed) });
        }
        for (column, field) in THEME_TEXTS {
            let (before, after) = pair(column);
            if before != after {
                let own = Happening::new(step, LineageKind::Redefined);
                self.add(thing, Happening { before, after, field: Some(field), ..own });
            }
        }
        if old.get("parent_id") != new.get("parent_id") {
            let name = |held: &Held| number_in(held, "parent_id").map(|id| LineageThing::Theme(ThemeId(id)));
            let name = |held: &Held| name(held).map(|parent| self.name_at(parent, step));
            let (before, after) = (name(old), name(new));
            self.add(thing, Happening { before, after, ..Happening::new(step, LineageKind::Moved) });
        }
        let into = number_in(new, "merged_into_id").map(|id| LineageThing::Theme(ThemeId(id)));
        let was_into = number_in(old, "merged_into_id").map(|id| LineageThing::Theme(ThemeId(id)));
        let (before, after) = pair("status");
        if let Some(into) = into.filter(|into| Some(*into) != was_into) {
            self.add(thing, Happening { others: vec![into], ..Happening::new(step, LineageKind::MergedInto) });
            let events = self.of.entry(into).or_default();
            match events.last_mut().filter(|last| last.step == step && last.kind == LineageKind::MergedFrom) {
                Some(last) => last.others.push(thing),
                None => {
                    let own = Happening::new(step, LineageKind::MergedFrom);
                    events.push(Happening { others: vec![thing], ..own });
                }
            }
        } else if before != after {
            let is_aside = |status: &Option<String>| status.as_deref() == Some("set-aside");
            let kind = match (is_aside(&before), is_aside(&after)) {
                (_, true) => LineageKind::SetAside,
                (true, false) => LineageKind::TakenBack,
                _ => LineageKind::Status,
            };
            let reason = said(new, "set_aside_reason");
            self.add(thing, Happening { before, after, reason, ..Happening::new(step, kind) });
        }
    }

    fn changed_texts(&mut self, step: StepId, thing: LineageThing, old: Option<&Held>, new: &Held, is_new: bool) {
        let empty = Held::new();
        let old_texts = old.unwrap_or(&empty);
        let said = |held: &Held, column: &str| Some(words_in(held, column).to_owned()).filter(|said| !said.is_empty());
        let (before, after) = (said(old_texts, "name"), said(new, "name"));
        // What a code was made with belongs to its beginning.
        if is_new {
            return;
        }
        if before != after {
            self.add(thing, Happening { before, after, ..Happening::new(step, LineageKind::Renamed) });
        }
        for (column, field) in CODE_TEXTS {
            let (before, after) = (said(old_texts, column), said(new, column));
            if before != after {
                let own = Happening::new(step, LineageKind::Redefined);
                self.add(thing, Happening { before, after, field: Some(field), ..own });
            }
        }
    }

    fn changed_tray(&mut self, step: StepId, story: &RowStory) {
        let aside = |held: &Option<Held>| held.as_ref().is_some_and(|held| words_in(held, "tray") == "set-aside");
        let held = story.after.as_ref().or(story.before.as_ref());
        let Some(code) = held.and_then(|held| number_in(held, "code_id")) else { return };
        let kind = match (aside(&story.before), aside(&story.after)) {
            (false, true) => LineageKind::SetAside,
            (true, false) => LineageKind::TakenBack,
            _ => return,
        };
        let reason = story.after.as_ref().map(|held| words_in(held, "reason").to_owned());
        let reason = reason.filter(|reason| !reason.is_empty());
        self.add(LineageThing::Code(CodeId(code)), Happening { reason, ..Happening::new(step, kind) });
    }

    fn changed_place(&mut self, step: StepId, story: &RowStory, gone: &[LineageThing]) {
        let held = story.after.as_ref().or(story.before.as_ref());
        let Some((theme, code)) =
            held.and_then(|held| Some((number_in(held, "theme_id")?, number_in(held, "code_id")?)))
        else {
            return;
        };
        let (theme, code) = (LineageThing::Theme(ThemeId(theme)), LineageThing::Code(CodeId(code)));
        let kind = match (&story.before, &story.after) {
            (None, Some(_)) => LineageKind::Placed,
            (Some(_), None) => LineageKind::TakenOut,
            _ => return,
        };
        // That a code went which is gone is told by that.
        if !gone.contains(&code) {
            self.add(code, Happening { others: vec![theme], ..Happening::new(step, kind) });
        }
        self.add(theme, Happening { others: vec![code], ..Happening::new(step, kind) });
    }
}

/// Whether only its name tells to which thing a step was done.
fn tells_by_name(step: &StepRow) -> bool {
    let operation = Operation::from_name(&step.operation);
    matches!(operation, Some(Operation::MergeCodes | Operation::SplitCode | Operation::SplitTheme))
}

fn is_reshaped(story: &RowStory) -> bool {
    match (&story.before, &story.after) {
        (Some(old), Some(new)) => old.get("reshaped_at") != new.get("reshaped_at"),
        _ => false,
    }
}

/// How a code began.
fn beginning(operation: Option<Operation>, held: &Held) -> LineageKind {
    match (words_in(held, "origin"), operation) {
        ("in-vivo", _) => LineageKind::InVivo,
        ("template", _) => LineageKind::Template,
        (
            _,
            Some(
                Operation::MergeCopy
                | Operation::ImportCodebook
                | Operation::ImportQuotes
                | Operation::ImportSources
                | Operation::ImportThemes,
            ),
        ) => LineageKind::Imported,
        _ => LineageKind::Created,
    }
}
