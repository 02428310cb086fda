//! The codebook of a copy beside the one here.

use std::collections::{BTreeMap, BTreeSet};

use sitat_model::Language;
use sitat_store::CodeTextRow;

use super::plan::{Plan, PlannedCode, Question};
use super::side::{Guid, SideCode, names};
use super::{Conflict, ConflictKind, Taken};

/// Takes what only the copy has changed; tells whether both have changed it to something else.
pub(super) fn take<T: PartialEq + Clone>(base: Option<&T>, own: &mut T, theirs: &T, choice: Taken) -> bool {
    if own == theirs || base == Some(theirs) {
        return false;
    }
    if base == Some(own) || choice == Taken::Copy {
        let is_conflict = base != Some(own);
        *own = theirs.clone();
        return is_conflict;
    }
    true
}

fn parts(text: &mut CodeTextRow) -> [&mut String; 5] {
    [&mut text.name, &mut text.definition, &mut text.include, &mut text.exclude, &mut text.example]
}

/// Name and rules of a code, merged; tells whether both have changed something.
fn merge_texts(
    base: Option<&SideCode>,
    own: &BTreeMap<Language, CodeTextRow>,
    theirs: &BTreeMap<Language, CodeTextRow>,
    choice: Taken,
) -> (BTreeMap<Language, CodeTextRow>, bool) {
    let (mut merged, mut is_conflict) = (own.clone(), false);
    let languages: BTreeSet<Language> = own.keys().chain(theirs.keys()).copied().collect();
    for language in languages {
        let mut before = base.map(|code| code.texts.get(&language).cloned().unwrap_or_default());
        let mut there = theirs.get(&language).cloned().unwrap_or_default();
        let mut here = own.get(&language).cloned().unwrap_or_default();
        let before_parts = before.as_mut().map(parts);
        for (place, (own, theirs)) in parts(&mut here).into_iter().zip(parts(&mut there)).enumerate() {
            let before = before_parts.as_ref().and_then(|all| all.get(place)).map(|words| &**words);
            is_conflict |= take(before, own, theirs, choice);
        }
        if here != CodeTextRow::default() {
            merged.insert(language, here);
        }
    }
    (merged, is_conflict)
}

/// A code in a few words: its path and what it means.
fn told(side: &super::side::Side, guid: &str, language: Language) -> String {
    let path = side.path(guid, language);
    let own = side.codes.get(guid).and_then(|code| code.texts.get(&language).or_else(|| code.texts.values().next()));
    match own.map(|text| text.definition.trim()).filter(|words| !words.is_empty()) {
        Some(definition) => format!("{path} – {definition}"),
        None => path,
    }
}

impl Plan {
    pub(crate) fn find_codes(&mut self, question: &Question<'_>) {
        let named = names_after(question);
        for guid in in_tree_order(question) {
            let Some(code) = question.theirs.codes.get(&guid) else { continue };
            if let Some(own) = question.ours.codes.get(&guid) {
                self.code_of.insert(guid.clone(), guid.clone());
                self.change_code(question, &guid, own, code);
                continue;
            }
            if question.was_here(&guid, question.base.codes.contains_key(&guid)) {
                let codings = question
                    .theirs
                    .codings
                    .iter()
                    .filter(|(id, coding)| coding.code == guid && question.is_new_coding(id))
                    .count();
                if codings == 0 {
                    continue;
                }
                let there = told(question.theirs, &guid, question.language);
                let conflict =
                    Conflict::new(ConflictKind::CodeGone, &guid, &question.theirs.path(&guid, question.language));
                let conflict = Conflict { codings: super::count(codings), ..conflict.between("", &there) };
                if self.decide(question, conflict) == Taken::Here {
                    continue;
                }
            }
            self.new_code(question, &named, guid, code);
        }
        self.tell_removed(question);
        self.settle_tree(question);
    }

    /// The code here under which a code of the copy belongs: the nearest of those above it that is here or comes.
    fn parent_of(&self, question: &Question<'_>, code: &SideCode) -> Option<Guid> {
        let (mut at, mut steps) = (code.parent.as_ref(), 0);
        while let (Some(parent), true) = (at, steps < 64) {
            if let Some(own) = self.code_of.get(parent) {
                return Some(own.clone());
            }
            at = question.theirs.codes.get(parent).and_then(|code| code.parent.as_ref());
            steps += 1;
        }
        None
    }

    /// A code that is only in the copy: it comes, unless it is one that is here under its name. That one is looked for in
    /// the codebook as it becomes, not as it is: else merging once more would find another, or none. `named` are the
    /// names that the codes here will have.
    fn new_code(&mut self, question: &Question<'_>, named: &BTreeMap<Guid, Vec<String>>, guid: Guid, code: &SideCode) {
        let parent = self.parent_of(question, code);
        let own_names = code.names();
        let stands_there = |guid: &Guid, own: &SideCode| match question.theirs.codes.get(guid) {
            Some(theirs) => {
                let choice = question.choice(ConflictKind::CodeChanged, guid);
                self.place(question, guid, own, theirs, choice).0 == parent
            }
            None => own.parent == parent,
        };
        let is_namesake = |guid: &Guid, own: &SideCode| {
            let shares_name = named.get(guid).is_some_and(|all| all.iter().any(|name| own_names.contains(name)));
            shares_name && stands_there(guid, own)
        };
        // Two codes of the copy stay two: one that has the name there as well is another, and one that stands for another
        // is taken. Of those that are left, one that only this side has keeps its name.
        let is_another = |guid: &Guid| {
            let is_beside = question
                .theirs
                .codes
                .get(guid)
                .is_some_and(|there| there.names().iter().any(|name| own_names.contains(name)));
            is_beside || self.code_of.iter().any(|(new, own)| own == guid && new != own)
        };
        let namesakes = question.ours.codes.iter().filter(|(guid, own)| is_namesake(guid, own) && !is_another(guid));
        let namesake = namesakes.min_by_key(|(guid, _)| question.theirs.codes.contains_key(*guid));
        if let Some((own, _)) = namesake {
            let language = question.language;
            let conflict = Conflict::new(ConflictKind::CodeName, &guid, &question.theirs.path(&guid, language))
                .between(&told(question.ours, own, language), &told(question.theirs, &guid, language));
            if self.decide(question, conflict) == Taken::Here {
                self.code_of.insert(guid, own.clone());
                return;
            }
        }
        self.code_of.insert(guid.clone(), guid.clone());
        self.codes.push(PlannedCode {
            guid,
            row: code.row.clone(),
            parent,
            texts: code.texts.clone(),
            prompts: code.prompts.clone(),
            created_at: code.created_at,
            is_new: true,
            is_moved: true,
        });
    }

    /// The code under which a code of both sides belongs; whether both have moved it to different places.
    fn place(
        &self,
        question: &Question<'_>,
        guid: &Guid,
        own: &SideCode,
        theirs: &SideCode,
        choice: Taken,
    ) -> (Option<Guid>, bool) {
        let mut parent = own.parent.clone();
        let target = self.parent_of(question, theirs);
        // Where the code above is not here, nothing can be said of its place.
        if theirs.parent.is_some() && target.is_none() {
            return (parent, false);
        }
        let base = question.base.codes.get(guid);
        let is_unmoved = base.is_some_and(|code| code.parent == theirs.parent);
        let before = base.map(|code| code.parent.clone());
        let is_conflict = !is_unmoved && take(before.as_ref(), &mut parent, &target, choice);
        (parent, is_conflict)
    }

    fn change_code(&mut self, question: &Question<'_>, guid: &Guid, own: &SideCode, theirs: &SideCode) {
        let base = question.base.codes.get(guid);
        let choice = question.choice(ConflictKind::CodeChanged, guid);
        let mut row = own.row.clone();
        let (texts, mut is_conflict) = merge_texts(base, &own.texts, &theirs.texts, choice);
        let mut prompts = own.prompts.clone();
        is_conflict |= take(base.map(|code| &code.prompts), &mut prompts, &theirs.prompts, choice);
        is_conflict |= take(base.map(|code| &code.row.colour), &mut row.colour, &theirs.row.colour, choice);
        is_conflict |= take(base.map(|code| &code.row.kind), &mut row.kind, &theirs.row.kind, choice);
        is_conflict |= take(base.map(|code| &code.row.is_codable), &mut row.is_codable, &theirs.row.is_codable, choice);
        let is_retired = |code: &SideCode| code.row.retired_at.is_some();
        let mut retired = is_retired(own);
        is_conflict |= take(base.map(is_retired).as_ref(), &mut retired, &is_retired(theirs), choice);
        if retired != is_retired(own) {
            row.retired_at = theirs.row.retired_at;
        }
        let (parent, is_moved_twice) = self.place(question, guid, own, theirs, choice);
        is_conflict |= is_moved_twice;
        if is_conflict {
            let language = question.language;
            let conflict = Conflict::new(ConflictKind::CodeChanged, guid, &question.ours.path(guid, language))
                .between(&told(question.ours, guid, language), &told(question.theirs, guid, language));
            self.decide(question, conflict);
        }
        let is_moved = parent != own.parent;
        if row != own.row || texts != own.texts || prompts != own.prompts || is_moved {
            let (guid, created_at) = (guid.clone(), own.created_at);
            self.codes.push(PlannedCode { guid, row, parent, texts, prompts, created_at, is_new: false, is_moved });
        }
    }

    /// Codes that were deleted in the copy stay here; that is told.
    fn tell_removed(&mut self, question: &Question<'_>) {
        for guid in question.base.codes.keys() {
            if question.ours.codes.contains_key(guid) && !question.theirs.codes.contains_key(guid) {
                let codings = question.ours.codings.values().filter(|coding| coding.code == *guid).count();
                let conflict =
                    Conflict::new(ConflictKind::CodeRemoved, guid, &question.ours.path(guid, question.language));
                self.decide(question, Conflict { codings: super::count(codings), ..conflict });
            }
        }
    }

    /// No code comes under itself, and no two codes below the same code have one name.
    fn settle_tree(&mut self, question: &Question<'_>) {
        let mut parents: BTreeMap<Guid, Option<Guid>> =
            question.ours.codes.iter().map(|(guid, code)| (guid.clone(), code.parent.clone())).collect();
        for code in &mut self.codes {
            let before = parents.insert(code.guid.clone(), code.parent.clone());
            let (mut at, mut steps) = (code.parent.clone(), 0);
            while let Some(above) = at.take().filter(|above| *above != code.guid && steps < 1_000) {
                at = parents.get(&above).cloned().flatten();
                steps += 1;
                if at.as_ref() == Some(&code.guid) {
                    steps = u32::MAX;
                    break;
                }
            }
            let is_ring = steps == u32::MAX || code.parent.as_ref() == Some(&code.guid);
            if is_ring {
                code.parent = before.flatten();
                code.is_moved = code.is_new;
                parents.insert(code.guid.clone(), code.parent.clone());
            }
        }
        let mut taken: BTreeMap<Guid, Vec<String>> =
            question.ours.codes.iter().map(|(guid, code)| (guid.clone(), code.names())).collect();
        taken.extend(self.codes.iter().map(|code| (code.guid.clone(), names(&code.texts))));
        let mut below: BTreeMap<Option<Guid>, Vec<Guid>> = BTreeMap::new();
        for (guid, parent) in &parents {
            below.entry(parent.clone()).or_default().push(guid.clone());
        }
        for code in &mut self.codes {
            let beside = below.get(&code.parent).into_iter().flatten().filter(|guid| **guid != code.guid);
            let others: BTreeSet<&String> = beside.filter_map(|guid| taken.get(guid)).flatten().collect();
            let own = names(&code.texts);
            if !own.iter().any(|name| others.contains(name)) {
                continue;
            }
            let is_free = |number: &u32| own.iter().all(|name| !others.contains(&format!("{name} {number}")));
            let number = (2..u32::MAX).find(is_free).unwrap_or(u32::MAX);
            for text in code.texts.values_mut().filter(|text| !text.name.trim().is_empty()) {
                text.name = format!("{} {number}", text.name.trim());
            }
            taken.insert(code.guid.clone(), names(&code.texts));
        }
    }
}

/// The names that the codes here will have, in lower case.
fn names_after(question: &Question<'_>) -> BTreeMap<Guid, Vec<String>> {
    let after = |(guid, own): (&Guid, &SideCode)| {
        let merged = question.theirs.codes.get(guid).map(|theirs| {
            let choice = question.choice(ConflictKind::CodeChanged, guid);
            names(&merge_texts(question.base.codes.get(guid), &own.texts, &theirs.texts, choice).0)
        });
        (guid.clone(), merged.unwrap_or_else(|| own.names()))
    };
    question.ours.codes.iter().map(after).collect()
}

/// The codes of the copy, those above before those below; siblings in their order.
fn in_tree_order(question: &Question<'_>) -> Vec<Guid> {
    let mut below: BTreeMap<Option<&Guid>, Vec<(&Guid, &SideCode)>> = BTreeMap::new();
    for (guid, code) in &question.theirs.codes {
        below.entry(code.parent.as_ref()).or_default().push((guid, code));
    }
    for all in below.values_mut() {
        all.sort_by_key(|(_, code)| (code.row.position, code.id()));
    }
    let mut order: Vec<Guid> = Vec::new();
    let mut waiting: Vec<&Guid> = below.get(&None).into_iter().flatten().rev().map(|(guid, _)| *guid).collect();
    while let Some(guid) = waiting.pop() {
        order.push(guid.clone());
        waiting.extend(below.get(&Some(guid)).into_iter().flatten().rev().map(|(guid, _)| *guid));
    }
    order
}
