//! The codebook: making, naming, describing, retiring and deleting codes.

use std::collections::{BTreeMap, BTreeSet};

use sitat_model::{CodeColour, CodeId, CodeKind, CodeName, CodeOrigin, CodePath, CodebookError, Language};
use sitat_store::{CodeRow, CodeTextRow};

use crate::locking::CodeLock;
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
    /// Codes that deal with it.
    pub handled_by: Vec<CodeId>,
    /// Codes that it deals with.
    pub handles: Vec<CodeId>,
    /// The questions that are kept with it.
    pub prompts: Vec<String>,
    /// What locks it: a lock on it, on a code above, or on the whole codebook.
    pub lock: Option<CodeLock>,
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
                Some(CodeView {
                    depth,
                    name: structure.code_name(id),
                    path: structure.code_path(id),
                    texts: structure.code_texts.get(&id).cloned().unwrap_or_default(),
                    colour: structure.code_colour(id),
                    segments: of(&own, id),
                    segments_below: of(&below, id),
                    codings: of(&codings, id),
                    pin: pins.iter().find_map(|(place, code)| (*code == id).then_some(*place)),
                    counterparts: structure.counterparts_of(id),
                    handled_by: structure.handlers_of(id),
                    handles: structure.handled_by(id),
                    prompts: structure.prompts.get(&id).cloned().unwrap_or_default(),
                    lock: structure.lock_on(id).cloned(),
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
        if name != node.name {
            structure.check_open(id)?;
        }
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
        self.structure()?.check_open(id)?;
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

    /// Says what the codes below a code are to each other. Codings that are there stay.
    pub fn set_code_kind(&mut self, id: CodeId, kind: CodeKind) -> Result<Outcome<()>, ProjectError> {
        self.structure()?.check_open(id)?;
        self.change_code(Operation::SetCodeKind, id, |row| row.kind = kind)
    }

    /// Says where a code comes from.
    pub fn set_code_origin(&mut self, id: CodeId, origin: CodeOrigin) -> Result<Outcome<()>, ProjectError> {
        self.change_code(Operation::SetCodeOrigin, id, |row| row.origin = origin)
    }

    /// Takes codes and all below them out of use: their codings and counts stay, and nobody puts them on words.
    pub fn retire_codes(&mut self, ids: &[CodeId], reason: Option<&str>) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        let mut retired: BTreeSet<CodeId> = BTreeSet::new();
        for id in ids {
            structure.codebook.code(*id)?;
            structure.check_all_open(*id)?;
            retired.extend(structure.codebook.with_descendants(*id));
        }
        // What was retired together is known by its time, so no two actions may share one.
        let latest = structure.codes.values().filter_map(|row| row.retired_at).max();
        self.transact(Operation::RetireCodes, reason, |action| {
            action.describe_codes(&structure, ids);
            let at = latest.map_or(action.at, |latest| action.at.max(latest + 1));
            for row in retired.iter().filter_map(|id| structure.codes.get(id)).filter(|row| row.retired_at.is_none()) {
                action.writer.update_code(&CodeRow { retired_at: Some(at), ..row.clone() })?;
            }
            Ok(())
        })
    }

    /// Takes codes into use again, with those below that were retired along with them and with those above.
    pub fn restore_codes(&mut self, ids: &[CodeId]) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        let mut restored: BTreeSet<CodeId> = BTreeSet::new();
        for id in ids {
            structure.codebook.code(*id)?;
            structure.check_all_open(*id)?;
            let at = |id: &CodeId| structure.codes.get(id).and_then(|row| row.retired_at);
            let below = structure.codebook.with_descendants(*id);
            restored.extend(below.into_iter().filter(|below| at(below) == at(id)));
            restored.extend(structure.codebook.lineage(*id));
        }
        self.transact(Operation::RestoreCodes, None, |action| {
            action.describe_codes(&structure, ids);
            for row in restored.iter().filter_map(|id| structure.codes.get(id)).filter(|row| row.retired_at.is_some()) {
                action.writer.update_code(&CodeRow { retired_at: None, ..row.clone() })?;
            }
            Ok(())
        })
    }

    /// Deletes codes with all below them and their codings.
    pub fn delete_codes(&mut self, ids: &[CodeId], reason: Option<&str>) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        for id in ids {
            structure.codebook.code(*id)?;
            structure.check_all_open(*id)?;
        }
        let gone: BTreeSet<CodeId> = ids.iter().flat_map(|id| structure.codebook.with_descendants(*id)).collect();
        let mut touched: Vec<_> = self
            .segments()?
            .iter()
            .filter(|segment| segment.passage.codes.iter().any(|code| gone.contains(code)))
            .map(crate::Segment::id)
            .collect();
        touched.extend(self.shown_by(&gone)?);
        self.transact(Operation::DeleteCodes, reason, |action| {
            action.describe_codes(&structure, ids);
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
        self.check_open_below(parent)?;
        if let Some(parent) = parent {
            self.codebook.check_in_use(parent, self.project.language)?;
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
            retired_at: None,
        };
        let guid = self.guid();
        let id = self.writer.insert_code(&guid, &row, self.at)?;
        for (language, name) in name.iter() {
            let text = CodeTextRow { name: name.to_owned(), ..CodeTextRow::default() };
            self.writer.set_code_text(id, language, &text)?;
        }
        Ok(id)
    }

    /// Says in the journal which codes a step is about.
    pub(crate) fn describe_codes(&mut self, structure: &Structure, ids: &[CodeId]) {
        let subject = ids.first().map(|id| structure.code_name(*id)).unwrap_or_default();
        self.writer.describe(subject, ids.len());
    }
}
