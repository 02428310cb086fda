//! The codebook: making, naming, moving, merging and deleting codes.

use std::collections::BTreeMap;

use sitat_model::{CodeColour, CodeId, CodeKind, CodeName, CodeOrigin, CodePath, CodebookError, Language};
use sitat_store::{CodeRow, CodeTextRow};

use crate::project::Action;
use crate::structure::Structure;
use crate::{Operation, Outcome, Project, ProjectError};

/// Name and rules of a code, by language.
pub type CodeTexts = BTreeMap<Language, CodeTextRow>;

/// A code in its place.
#[derive(Clone, Debug)]
pub struct CodeView {
    /// The row.
    pub row: CodeRow,
    /// 0 for a family.
    pub depth: u32,
    /// Name in the project's language, or in one it has.
    pub name: String,
    /// Written path.
    pub path: String,
    /// Name and rules by language.
    pub texts: CodeTexts,
    /// Colour of its own, or of the nearest code above, or of the palette.
    pub colour: String,
    /// Distinct passages with this code itself.
    pub segments: u32,
    /// Distinct passages with this code or one below it.
    pub segments_below: u32,
    /// Codings with this code itself.
    pub codings: u32,
    /// Codes that are its counterparts.
    pub counterparts: Vec<CodeId>,
    /// The key it is pinned to by the one who is working, 1 to 9.
    pub pin: Option<u8>,
}

impl Project {
    /// All codes, in codebook order.
    pub fn codebook(&mut self) -> Result<Vec<CodeView>, ProjectError> {
        let structure = self.structure()?;
        let pins = self.own_pins(&structure);
        let segments = self.segments()?;
        let mut codings: BTreeMap<CodeId, u32> = BTreeMap::new();
        let mut own: BTreeMap<CodeId, u32> = BTreeMap::new();
        let mut below: BTreeMap<CodeId, u32> = BTreeMap::new();
        let lines: BTreeMap<CodeId, Vec<CodeId>> =
            structure.codes.keys().map(|id| (*id, structure.codebook.lineage(*id))).collect();
        let mut last: Option<&crate::Segment> = None;
        let mut counted: Vec<CodeId> = Vec::new();
        let mut counted_below: Vec<CodeId> = Vec::new();
        // Passages come by place, so two on the same words stand beside each other and count once.
        for segment in segments.iter() {
            let is_same =
                last.is_some_and(|last| last.source() == segment.source() && last.ranges() == segment.ranges());
            if !is_same {
                counted.clear();
                counted_below.clear();
            }
            last = Some(segment);
            for coding in &segment.codings {
                *codings.entry(coding.code).or_default() += 1;
            }
            for code in &segment.passage.codes {
                if !counted.contains(code) {
                    counted.push(*code);
                    *own.entry(*code).or_default() += 1;
                }
                for above in lines.get(code).into_iter().flatten() {
                    if !counted_below.contains(above) {
                        counted_below.push(*above);
                        *below.entry(*above).or_default() += 1;
                    }
                }
            }
        }
        let of = |counts: &BTreeMap<CodeId, u32>, id: CodeId| counts.get(&id).copied().unwrap_or_default();
        Ok(structure
            .codebook
            .in_order()
            .into_iter()
            .filter_map(|(id, depth)| {
                let row = structure.codes.get(&id)?.clone();
                let counterparts = structure.counterparts.iter().filter_map(|&(from, to)| match id {
                    id if id == from => Some(to),
                    id if id == to => Some(from),
                    _ => None,
                });
                Some(CodeView {
                    depth,
                    name: structure.code_name(id),
                    path: structure.code_path(id),
                    texts: structure.code_texts.get(&id).cloned().unwrap_or_default(),
                    colour: structure.code_colour(id),
                    segments: of(&own, id),
                    segments_below: of(&below, id),
                    codings: of(&codings, id),
                    counterparts: counterparts.collect(),
                    pin: pins.iter().find_map(|(place, code)| (*code == id).then_some(*place)),
                    row,
                })
            })
            .collect())
    }

    /// Makes a code in the project's language.
    pub fn create_code(
        &mut self,
        parent: Option<CodeId>,
        name: &str,
        is_codable: bool,
    ) -> Result<Outcome<CodeId>, ProjectError> {
        let structure = self.structure()?;
        let name = structure.free_code_name(parent, name)?;
        self.transact(Operation::CreateCode, None, |action| {
            action.writer.describe(name.shown(structure.project.language), 1);
            action.new_code(&structure, parent, &name, CodeOrigin::Data, is_codable)
        })
    }

    /// Gives a code another name in one language.
    pub fn rename_code(&mut self, id: CodeId, language: Language, name: &str) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        let mut text =
            structure.code_texts.get(&id).and_then(|texts| texts.get(&language)).cloned().unwrap_or_default();
        name.trim().clone_into(&mut text.name);
        self.write_code_text(Operation::RenameCode, id, language, &text)
    }

    /// Sets name and rules of a code in one language. A code keeps at least one name.
    pub fn describe_code(
        &mut self,
        id: CodeId,
        language: Language,
        text: &CodeTextRow,
    ) -> Result<Outcome<()>, ProjectError> {
        self.write_code_text(Operation::DescribeCode, id, language, text)
    }

    fn write_code_text(
        &mut self,
        operation: Operation,
        id: CodeId,
        language: Language,
        text: &CodeTextRow,
    ) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        let node = structure.codebook.code(id)?;
        let mut name = node.name.clone();
        name.set(language, &text.name);
        structure.codebook.check_name(node.parent, &name, Some(id))?;
        let subject =
            if text.name.trim().is_empty() { name.shown(language).to_owned() } else { text.name.trim().to_owned() };
        let is_blank = [&text.name, &text.definition, &text.include, &text.exclude, &text.example]
            .iter()
            .all(|part| part.trim().is_empty());
        self.transact(operation, None, |action| {
            action.writer.describe(subject, 1);
            if is_blank {
                action.writer.delete_code_text(id, language)?;
            } else {
                let text = CodeTextRow { name: text.name.trim().to_owned(), ..text.clone() };
                action.writer.set_code_text(id, language, &text)?;
            }
            Ok(())
        })
    }

    /// Gives a code a colour of its own (`#rrggbb`), or the family's again.
    pub fn recolour_code(&mut self, id: CodeId, colour: Option<&str>) -> Result<Outcome<()>, ProjectError> {
        let colour = colour
            .map(|written| {
                CodeColour::parse(written).ok_or_else(|| ProjectError::BadColour { written: written.to_owned() })
            })
            .transpose()?;
        self.change_code(Operation::RecolourCode, id, |row| {
            row.colour = colour.map(|colour| colour.as_str().to_owned());
        })
    }

    /// Says whether a code can be put on words. Codings that are there stay.
    pub fn set_codable(&mut self, id: CodeId, is_codable: bool) -> Result<Outcome<()>, ProjectError> {
        self.change_code(Operation::SetCodable, id, |row| row.is_codable = is_codable)
    }

    fn change_code(
        &mut self,
        operation: Operation,
        id: CodeId,
        change: impl FnOnce(&mut CodeRow),
    ) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        let before = structure.codes.get(&id).ok_or(CodebookError::Unknown)?;
        let mut row = before.clone();
        change(&mut row);
        let is_same = row == *before;
        self.transact(operation, None, |action| {
            action.writer.describe(structure.code_name(id), 1);
            if is_same { Ok(()) } else { Ok(action.writer.update_code(&row)?) }
        })
    }

    /// Moves codes under another (or to the top), to a place among its children counted without the moved ones.
    pub fn move_codes(
        &mut self,
        ids: &[CodeId],
        parent: Option<CodeId>,
        position: Option<u32>,
    ) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        let mut moved: Vec<CodeId> = Vec::new();
        for id in ids {
            structure.codebook.check_move(*id, parent)?;
            if !moved.contains(id) {
                moved.push(*id);
            }
        }
        for (place, id) in moved.iter().enumerate() {
            let name = &structure.codebook.code(*id)?.name;
            let twin = moved[..place].iter().filter_map(|other| structure.codebook.code(*other).ok());
            if let Some(twin) = twin.into_iter().find(|other| name.iter().any(|(_, own)| other.name.is(own))) {
                return Err(
                    CodebookError::NameTaken { name: twin.name.shown(structure.project.language).to_owned() }.into()
                );
            }
        }
        let mut order: Vec<CodeId> =
            structure.codebook.children(parent).iter().copied().filter(|child| !moved.contains(child)).collect();
        let place = position.map_or(order.len(), |position| (position as usize).min(order.len()));
        order.splice(place..place, moved.iter().copied());
        self.transact(Operation::MoveCodes, None, |action| {
            let subject = moved.first().map(|id| structure.code_name(*id)).unwrap_or_default();
            action.writer.describe(subject, moved.len());
            for (position, id) in (0_i64..).zip(&order) {
                if let Some(before) = structure.codes.get(id) {
                    let row = CodeRow { parent, position, ..before.clone() };
                    if row != *before {
                        action.writer.update_code(&row)?;
                    }
                }
            }
            Ok(())
        })
    }

    /// Merges codes into one: their codings and the codes below them go over, then they go. Where both were on the
    /// same words by the same coder, one coding is left. Rules of the merged codes are added to those of the one that
    /// stays where it has none.
    pub fn merge_codes(
        &mut self,
        from: &[CodeId],
        into: CodeId,
        reason: Option<&str>,
    ) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        structure.codebook.check_merge(from, into)?;
        let codings: Vec<_> = self
            .segments()?
            .iter()
            .flat_map(|segment| segment.codings.clone())
            .filter(|coding| from.contains(&coding.code))
            .collect();
        self.transact(Operation::MergeCodes, reason, |action| {
            action.writer.describe(structure.code_name(into), from.len());
            for coding in codings {
                action.writer.recode(&coding, into)?;
            }
            let mut position = i64::try_from(structure.codebook.children(Some(into)).len()).unwrap_or(i64::MAX);
            for id in from {
                for child in structure.codebook.children(Some(*id)) {
                    if from.contains(child) || *child == into {
                        continue;
                    }
                    let child_name = &structure.codebook.code(*child)?.name;
                    // A child whose name is taken there keeps its own place in the tree under a name with a number.
                    action.adopt(&structure, *child, into, position, child_name)?;
                    position += 1;
                }
                action.take_over_texts(&structure, *id, into)?;
                action.writer.delete_code(*id)?;
            }
            Ok(())
        })
    }

    /// Deletes codes with all below them and their codings.
    pub fn delete_codes(&mut self, ids: &[CodeId], reason: Option<&str>) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        for id in ids {
            structure.codebook.code(*id)?;
        }
        let gone: std::collections::BTreeSet<CodeId> =
            ids.iter().flat_map(|id| structure.codebook.with_descendants(*id)).collect();
        let touched: Vec<_> = self
            .segments()?
            .iter()
            .filter(|segment| segment.passage.codes.iter().any(|code| gone.contains(code)))
            .map(crate::Segment::id)
            .collect();
        self.transact(Operation::DeleteCodes, reason, |action| {
            let subject = ids.first().map(|id| structure.code_name(*id)).unwrap_or_default();
            action.writer.describe(subject, ids.len());
            for id in ids {
                action.writer.delete_code(*id)?;
            }
            for segment in touched {
                action.writer.delete_bare_segment(segment)?;
            }
            Ok(())
        })
    }

    /// The code that a written path means.
    pub fn resolve_code(&mut self, path: &str) -> Result<CodeId, ProjectError> {
        let structure = self.structure()?;
        Ok(structure.codebook.resolve(&CodePath::parse(path)?, structure.project.language)?)
    }
}

impl Structure {
    /// A name in the project's language that is free under a parent.
    pub(crate) fn free_code_name(&self, parent: Option<CodeId>, name: &str) -> Result<CodeName, ProjectError> {
        let name = CodeName::new(self.project.language, name);
        if let Some(parent) = parent {
            self.codebook.code(parent)?;
        }
        self.codebook.check_name(parent, &name, None)?;
        Ok(name)
    }
}

impl Action<'_> {
    /// Makes a code as the last child of its parent.
    pub(crate) fn new_code(
        &mut self,
        structure: &Structure,
        parent: Option<CodeId>,
        name: &CodeName,
        origin: CodeOrigin,
        is_codable: bool,
    ) -> Result<CodeId, ProjectError> {
        let last = structure
            .codebook
            .children(parent)
            .iter()
            .filter_map(|id| structure.codes.get(id))
            .map(|code| code.position)
            .max();
        let row = CodeRow {
            id: CodeId(0),
            parent,
            position: last.map_or(0, |last| last + 1),
            colour: None,
            kind: CodeKind::Ordinary,
            origin,
            is_codable,
        };
        let guid = self.guid();
        let id = self.writer.insert_code(&guid, &row, self.at)?;
        for (language, name) in name.iter() {
            let text = CodeTextRow { name: name.to_owned(), ..CodeTextRow::default() };
            self.writer.set_code_text(id, language, &text)?;
        }
        Ok(id)
    }

    fn adopt(
        &mut self,
        structure: &Structure,
        child: CodeId,
        into: CodeId,
        position: i64,
        name: &CodeName,
    ) -> Result<(), ProjectError> {
        if let Some(row) = structure.codes.get(&child) {
            self.writer.update_code(&CodeRow { parent: Some(into), position, ..row.clone() })?;
        }
        if structure.codebook.check_name(Some(into), name, Some(child)).is_err() {
            for (language, text) in structure.code_texts.get(&child).into_iter().flatten() {
                let renamed = (2..)
                    .map(|number: u32| format!("{} {number}", text.name))
                    .find(|candidate| structure.codebook.find_child(Some(into), candidate).is_none());
                let text = CodeTextRow { name: renamed.unwrap_or_default(), ..text.clone() };
                self.writer.set_code_text(child, *language, &text)?;
            }
        }
        Ok(())
    }

    fn take_over_texts(&mut self, structure: &Structure, from: CodeId, into: CodeId) -> Result<(), ProjectError> {
        let own = structure.code_texts.get(&into);
        for (language, text) in structure.code_texts.get(&from).into_iter().flatten() {
            let Some(kept) = own.and_then(|texts| texts.get(language)) else { continue };
            let or = |kept: &str, other: &str| if kept.trim().is_empty() { other.to_owned() } else { kept.to_owned() };
            let merged = CodeTextRow {
                name: kept.name.clone(),
                definition: or(&kept.definition, &text.definition),
                include: or(&kept.include, &text.include),
                exclude: or(&kept.exclude, &text.exclude),
                example: or(&kept.example, &text.example),
            };
            self.writer.set_code_text(into, *language, &merged)?;
        }
        Ok(())
    }
}
