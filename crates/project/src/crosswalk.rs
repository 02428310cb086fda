//! Which code of one tree corresponds to which code of another, how, why, and what shows it.
//!
//! A correspondence says that two vocabularies speak of the same; that two codes are opposites is said by a link of
//! the codebook.

mod exporting;
mod merging;
mod table;

use std::collections::{BTreeMap, BTreeSet};

use sitat_model::{CodeId, CodebookError, CorrespondenceKind, SegmentId};
use sitat_store::CorrespondenceRow;

use crate::exporting::count;
use crate::structure::Structure;
use crate::{ExcerptView, Operation, Outcome, Project, ProjectError};

pub use exporting::CrosswalkForm;
pub(crate) use merging::MergedCorrespondences;
pub use table::CrosswalkImported;

/// What is said of two codes that correspond.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Correspondence {
    /// What the first is to the second.
    pub kind: CorrespondenceKind,
    /// Why, or with what reservation.
    pub note: String,
    /// Passages that show it, in this order.
    pub evidence: Vec<SegmentId>,
}

/// Two codes that correspond, as windows show them.
#[derive(Clone, Debug)]
pub struct CorrespondenceView {
    /// The code of the first side.
    pub one: CodeId,
    /// The code of the second side.
    pub other: CodeId,
    /// Their paths.
    pub paths: [String; 2],
    /// What the first is to the second.
    pub kind: CorrespondenceKind,
    /// The note as it is written on.
    pub text: String,
    /// The note as it is shown.
    pub note: String,
    /// Passages that show it.
    pub evidence: Vec<ExcerptView>,
}

/// A code of one side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrosswalkCode {
    /// The code.
    pub code: CodeId,
    /// Its name.
    pub name: String,
    /// Its written path.
    pub path: String,
    /// 0 for the head of the side.
    pub depth: u32,
    /// With how many codes of the other side it corresponds itself.
    pub count: u32,
    /// Whether it could have a counterpart and has none.
    pub is_without: bool,
}

/// A tree that is held against another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrosswalkSide {
    /// The code at its top.
    pub head: CodeId,
    /// What that is called.
    pub name: String,
    /// It and all below it, in the order of the codebook; codes out of use only where they correspond.
    pub codes: Vec<CrosswalkCode>,
}

impl CrosswalkSide {
    /// The codes that could have a counterpart and have none.
    pub fn without(&self) -> impl Iterator<Item = &CrosswalkCode> {
        self.codes.iter().filter(|code| code.is_without)
    }

    /// What stands in a table: the codes that could have a counterpart.
    pub fn lines(&self) -> impl Iterator<Item = &CrosswalkCode> {
        self.codes.iter().filter(|code| code.is_without || code.count > 0)
    }
}

/// Two trees, and which of their codes correspond.
#[derive(Clone, Debug)]
pub struct CrosswalkView {
    /// The trees.
    pub sides: [CrosswalkSide; 2],
    /// What corresponds, in the order of the first tree, then of the second.
    pub correspondences: Vec<CorrespondenceView>,
}

/// Two families with codes that correspond.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrosswalkPair {
    /// The families; one and the same where codes of one family correspond.
    pub heads: [CodeId; 2],
    /// What they are called.
    pub names: [String; 2],
    /// How many correspondences there are.
    pub count: u32,
}

impl Structure {
    /// What two codes are to each other, seen from the first.
    pub(crate) fn correspondence(&self, one: CodeId, other: CodeId) -> Option<CorrespondenceRow> {
        let seen = |row: &CorrespondenceRow| match (row.from, row.to) {
            pair if pair == (one, other) => Some(row.clone()),
            pair if pair == (other, one) => {
                Some(CorrespondenceRow { from: one, to: other, kind: row.kind.turned(), ..row.clone() })
            }
            _ => None,
        };
        self.correspondences.iter().find_map(seen)
    }

    /// Refuses two trees one of which is part of the other.
    pub(crate) fn check_sides(&self, one: CodeId, other: CodeId) -> Result<(), ProjectError> {
        self.codebook.code(one)?;
        self.codebook.code(other)?;
        if self.codebook.lineage(one).contains(&other) || self.codebook.lineage(other).contains(&one) {
            return Err(ProjectError::BalanceWithin { name: self.code_name(one), other: self.code_name(other) });
        }
        Ok(())
    }

    /// What corresponds between two trees, seen from the first.
    pub(crate) fn correspondences_between(&self, one: CodeId, other: CodeId) -> Vec<CorrespondenceRow> {
        let side = |head: CodeId| -> BTreeSet<CodeId> { self.codebook.with_descendants(head).into_iter().collect() };
        let (first, second) = (side(one), side(other));
        let seen = |row: &CorrespondenceRow| {
            if first.contains(&row.from) && second.contains(&row.to) {
                return Some(row.clone());
            }
            let turned = CorrespondenceRow { from: row.to, to: row.from, kind: row.kind.turned(), ..row.clone() };
            (first.contains(&row.to) && second.contains(&row.from)).then_some(turned)
        };
        self.correspondences.iter().filter_map(seen).collect()
    }

    /// By code of the first tree: the codes of the second whose passages belong to it as well, with all below them. Those
    /// are the codes that mean the same or a part of it; of what is wider or only related nobody knows which passages do.
    pub(crate) fn counted_through(&self, one: CodeId, other: CodeId) -> BTreeMap<CodeId, Vec<CodeId>> {
        let mut through: BTreeMap<CodeId, Vec<CodeId>> = BTreeMap::new();
        for row in self.correspondences_between(one, other).iter().filter(|row| row.kind.holds_other()) {
            through.entry(row.from).or_default().extend(self.codebook.with_descendants(row.to));
        }
        through
    }

    fn crosswalk_side(&self, head: CodeId, met: &[CodeId]) -> CrosswalkSide {
        let below: BTreeSet<CodeId> = self.codebook.with_descendants(head).into_iter().collect();
        let order: Vec<(CodeId, u32)> =
            self.codebook.in_order().into_iter().filter(|(id, _)| below.contains(id)).collect();
        let top = order.iter().map(|(_, depth)| *depth).min().unwrap_or_default();
        let code = |(id, depth): (CodeId, u32)| {
            let number = met.iter().filter(|own| **own == id).count();
            let row = self.codes.get(&id);
            let is_retired = row.is_some_and(|row| row.retired_at.is_some());
            if is_retired && number == 0 {
                return None;
            }
            let is_codable = row.is_some_and(|row| row.is_codable);
            let is_group = id == head || !is_codable;
            let has_below = !self.codebook.children(Some(id)).is_empty();
            Some(CrosswalkCode {
                code: id,
                name: self.code_name(id),
                path: self.code_path(id),
                depth: depth - top,
                count: count(number),
                // A heading of others is no code that somebody would look for in the other tree.
                is_without: number == 0 && !(is_group && has_below),
            })
        };
        CrosswalkSide { head, name: self.code_name(head), codes: order.into_iter().filter_map(code).collect() }
    }

    /// Two codes that correspond, by name.
    pub(crate) fn pair_name(&self, row: &CorrespondenceRow) -> String {
        format!("{} – {}", self.code_name(row.from), self.code_name(row.to))
    }

    fn family_of(&self, code: CodeId) -> CodeId {
        self.codebook.lineage(code).first().copied().unwrap_or(code)
    }
}

impl Project {
    /// Two trees of the codebook, and which of their codes correspond.
    pub fn crosswalk(&mut self, one: CodeId, other: CodeId) -> Result<CrosswalkView, ProjectError> {
        let structure = self.structure()?;
        structure.check_sides(one, other)?;
        let rows = structure.correspondences_between(one, other);
        let met = |end: fn(&CorrespondenceRow) -> CodeId| -> Vec<CodeId> { rows.iter().map(end).collect() };
        let sides =
            [structure.crosswalk_side(one, &met(|row| row.from)), structure.crosswalk_side(other, &met(|row| row.to))];
        Ok(CrosswalkView { sides, correspondences: self.correspondence_views(rows)? })
    }

    /// All that corresponds, whatever the families; seen from the code that stands first in the codebook.
    pub fn correspondences(&mut self) -> Result<Vec<CorrespondenceView>, ProjectError> {
        let structure = self.structure()?;
        let place = structure.places();
        let turned = |row: &CorrespondenceRow| match place(row.from) <= place(row.to) {
            true => row.clone(),
            false => CorrespondenceRow { from: row.to, to: row.from, kind: row.kind.turned(), ..row.clone() },
        };
        self.correspondence_views(structure.correspondences.iter().map(turned).collect())
    }

    fn correspondence_views(
        &mut self,
        mut rows: Vec<CorrespondenceRow>,
    ) -> Result<Vec<CorrespondenceView>, ProjectError> {
        let structure = self.structure()?;
        let place = structure.places();
        rows.sort_by_key(|row| (place(row.from), place(row.to)));
        let mut evidence = self.store.read().correspondence_evidence()?;
        let mut views = Vec::with_capacity(rows.len());
        for row in rows {
            let mut shown = Vec::new();
            for segment in evidence.remove(&row.id).unwrap_or_default() {
                // A passage that somebody is not to see yet shows nothing.
                if self.segments()?.get(segment).is_some() {
                    shown.push(self.excerpt(segment)?);
                }
            }
            views.push(CorrespondenceView {
                one: row.from,
                other: row.to,
                paths: [structure.code_path(row.from), structure.code_path(row.to)],
                kind: row.kind,
                note: structure.veiled(&row.note),
                text: row.note,
                evidence: shown,
            });
        }
        Ok(views)
    }

    /// The families between which something corresponds, in the order of the codebook.
    pub fn crosswalk_pairs(&mut self) -> Result<Vec<CrosswalkPair>, ProjectError> {
        let structure = self.structure()?;
        let place = structure.places();
        let mut pairs: Vec<CrosswalkPair> = Vec::new();
        for row in &structure.correspondences {
            let mut heads = [structure.family_of(row.from), structure.family_of(row.to)];
            heads.sort_by_key(|head| place(*head));
            match pairs.iter_mut().find(|pair| pair.heads == heads) {
                Some(pair) => pair.count += 1,
                None => {
                    pairs.push(CrosswalkPair { heads, names: heads.map(|head| structure.code_name(head)), count: 1 });
                }
            }
        }
        pairs.sort_by_key(|pair| pair.heads.map(&place));
        Ok(pairs)
    }

    /// The passages that show what codes correspond to.
    pub(crate) fn shown_by(&mut self, codes: &BTreeSet<CodeId>) -> Result<Vec<SegmentId>, ProjectError> {
        let structure = self.structure()?;
        let mut evidence = self.store.read().correspondence_evidence()?;
        let own = structure.correspondences.iter().filter(|row| codes.contains(&row.from) || codes.contains(&row.to));
        Ok(own.filter_map(|row| evidence.remove(&row.id)).flatten().collect())
    }

    /// Says what two codes are to each other, in the place of what was said before; `None`: that they do not correspond.
    pub fn write_correspondence(
        &mut self,
        one: CodeId,
        other: CodeId,
        said: Option<&Correspondence>,
    ) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        structure.codebook.code(one)?;
        structure.codebook.code(other)?;
        if one == other {
            return Err(CodebookError::LinkedToItself.into());
        }
        self.check_segments(said.iter().flat_map(|said| said.evidence.iter().copied()))?;
        let known = structure.correspondence(one, other);
        let mut evidence = self.store.read().correspondence_evidence()?;
        let before = known.as_ref().and_then(|row| evidence.remove(&row.id)).unwrap_or_default();
        let operation = match said {
            Some(_) => Operation::WriteCorrespondence,
            None => Operation::DeleteCorrespondence,
        };
        self.transact(operation, None, |action| {
            action.writer.describe(format!("{} – {}", structure.code_name(one), structure.code_name(other)), 1);
            let Some(said) = said else {
                if let Some(row) = known {
                    action.writer.delete_correspondence(row.id)?;
                    before.iter().try_for_each(|segment| action.writer.delete_bare_segment(*segment))?;
                }
                return Ok(());
            };
            let id = match known {
                Some(row) => {
                    let row = CorrespondenceRow { kind: said.kind, note: said.note.trim().to_owned(), ..row };
                    action.writer.update_correspondence(&row)?;
                    row.id
                }
                None => action.insert_correspondence(one, other, said.kind, &said.note)?,
            };
            for segment in before.iter().filter(|segment| !said.evidence.contains(segment)) {
                action.writer.set_correspondence_evidence(id, *segment, false)?;
                action.writer.delete_bare_segment(*segment)?;
            }
            for segment in &said.evidence {
                action.writer.set_correspondence_evidence(id, *segment, true)?;
            }
            Ok(())
        })
    }
}

impl Structure {
    /// Where a code stands in the codebook.
    fn places(&self) -> impl Fn(CodeId) -> usize + use<> {
        let order = self.codebook.in_order();
        let places: BTreeMap<CodeId, usize> =
            order.into_iter().enumerate().map(|(place, (id, _))| (id, place)).collect();
        move |code| places.get(&code).copied().unwrap_or(usize::MAX)
    }
}

impl crate::project::Action<'_> {
    pub(crate) fn insert_correspondence(
        &mut self,
        one: CodeId,
        other: CodeId,
        kind: CorrespondenceKind,
        note: &str,
    ) -> Result<sitat_model::CorrespondenceId, ProjectError> {
        let row = CorrespondenceRow {
            id: sitat_model::CorrespondenceId(0),
            from: one,
            to: other,
            kind,
            note: note.trim().to_owned(),
            created_at: self.at,
        };
        let guid = self.guid();
        Ok(self.writer.insert_correspondence(&guid, &row)?)
    }
}
