//! Several codes made into one, and what that would do before it is done.

use std::collections::{BTreeMap, BTreeSet};

use sitat_lang::{text, word};
use sitat_model::{CodeId, Language, Message, SummaryHead};
use sitat_store::{CodeLinkRow, CodeRow, CodeTextRow, CodingRow};

use crate::codebook::CodeTexts;
use crate::crosswalk::MergedCorrespondences;
use crate::project::Action;
use crate::structure::Structure;
use crate::{Operation, Outcome, Project, ProjectError};

/// A text of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodePart {
    /// What it means.
    Definition,
    /// When to use it.
    Include,
    /// When not to use it.
    Exclude,
    /// An example.
    Example,
}

impl CodePart {
    const ALL: [Self; 4] = [Self::Definition, Self::Include, Self::Exclude, Self::Example];

    fn of(self, text: &CodeTextRow) -> &str {
        match self {
            Self::Definition => &text.definition,
            Self::Include => &text.include,
            Self::Exclude => &text.exclude,
            Self::Example => &text.example,
        }
    }

    fn set(self, text: &mut CodeTextRow, words: &str) {
        let part = match self {
            Self::Definition => &mut text.definition,
            Self::Include => &mut text.include,
            Self::Exclude => &mut text.exclude,
            Self::Example => &mut text.example,
        };
        words.clone_into(part);
    }

    fn heading(self) -> &'static str {
        match self {
            Self::Definition => "export-code-definition",
            Self::Include => "export-code-include",
            Self::Exclude => "export-code-exclude",
            Self::Example => "export-code-example",
        }
    }
}

/// What becomes of a text of a code that is merged into another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MergedText {
    /// The code that goes.
    pub code: CodeId,
    /// The language of the text.
    pub language: Language,
    /// Which of its texts.
    pub part: CodePart,
    /// Whether it fills a blank of the code that stays; else it goes into a memo there.
    pub fills_blank: bool,
}

/// A code below one that goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MovedSubcode {
    /// The code.
    pub code: CodeId,
    /// Its name in the project's language.
    pub name: String,
    /// The name that it gets because its own is taken there.
    pub new_name: Option<String>,
}

/// What a merge would do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MergePreview {
    /// Codings that go over.
    pub codings: u32,
    /// Codings among them that fall together with one that the same coder has on the same passage.
    pub coinciding: u32,
    /// Memos that go over.
    pub memos: u32,
    /// Summaries of cells that go over.
    pub summaries: u32,
    /// Relations to other codes that go over.
    pub links: u32,
    /// Codes below that go over.
    pub subcodes: Vec<MovedSubcode>,
    /// Definitions, rules and examples that are not those of the code that stays.
    pub texts: Vec<MergedText>,
}

/// What a merge does to the codebook.
struct MergePlan {
    /// Each code that goes over, with its new names where its own are taken.
    subcodes: Vec<(CodeId, Option<CodeTexts>)>,
    /// The texts of the code that stays, where something fills a blank.
    texts: CodeTexts,
    fates: Vec<MergedText>,
    /// What is written into memos on the code that stays.
    memos: Vec<String>,
    /// Relations with the code that stays in the place of the one that goes.
    links: Vec<CodeLinkRow>,
    correspondences: MergedCorrespondences,
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

impl Structure {
    fn plan_merge(&self, from: &[CodeId], into: CodeId) -> MergePlan {
        let (texts, fates, memos) = self.plan_texts(from, into);
        MergePlan {
            subcodes: self.plan_subcodes(from, into),
            texts,
            fates,
            memos,
            links: self.plan_links(from, into),
            correspondences: self.plan_correspondences(from, into),
        }
    }

    /// A child whose name is taken goes over under a name with a number.
    fn plan_subcodes(&self, from: &[CodeId], into: CodeId) -> Vec<(CodeId, Option<CodeTexts>)> {
        let names_of = |id: CodeId| -> Vec<String> {
            let name = self.codebook.code(id).map(|code| code.name.clone()).unwrap_or_default();
            name.iter().map(|(_, name)| name.to_lowercase()).collect()
        };
        let staying = self.codebook.children(Some(into)).iter().filter(|id| !from.contains(id));
        let mut taken: BTreeSet<String> = staying.flat_map(|id| names_of(*id)).collect();
        let mut subcodes = Vec::new();
        for id in from.iter().flat_map(|id| self.codebook.children(Some(*id))) {
            if from.contains(id) {
                continue;
            }
            let names = names_of(*id);
            let own = self.code_texts.get(id).cloned().unwrap_or_default();
            let is_free = |number: u32, taken: &BTreeSet<String>| {
                names.iter().all(|name| !taken.contains(&format!("{name} {number}")))
            };
            let renamed = names.iter().any(|name| taken.contains(name)).then(|| {
                let number = (2..u32::MAX).find(|number| is_free(*number, &taken)).unwrap_or(u32::MAX);
                let mut texts = own;
                for text in texts.values_mut().filter(|text| !text.name.is_empty()) {
                    text.name = format!("{} {number}", text.name);
                }
                texts
            });
            match &renamed {
                Some(texts) => taken.extend(texts.values().map(|text| text.name.to_lowercase())),
                None => taken.extend(names),
            }
            subcodes.push((*id, renamed));
        }
        subcodes
    }

    /// The texts of the code that stays are kept. What it has not is filled by the first code that has it; what the
    /// others say differently is gathered for a memo.
    fn plan_texts(&self, from: &[CodeId], into: CodeId) -> (CodeTexts, Vec<MergedText>, Vec<String>) {
        let mut kept = self.code_texts.get(&into).cloned().unwrap_or_default();
        let (mut fates, mut memos) = (Vec::new(), Vec::new());
        let own_language = self.project.language;
        for code in from {
            let mut said: Vec<String> = Vec::new();
            for (&language, text) in self.code_texts.get(code).into_iter().flatten() {
                for part in CodePart::ALL {
                    let words = part.of(text).trim();
                    let there = kept.get(&language).map(|text| part.of(text).trim()).unwrap_or_default();
                    if words.is_empty() || words == there {
                        continue;
                    }
                    let fills_blank = there.is_empty();
                    if fills_blank {
                        part.set(kept.entry(language).or_default(), words);
                    } else {
                        let heading = word(own_language, part.heading());
                        let language = if language == own_language { "" } else { language.code() };
                        let heading = if language.is_empty() { heading } else { format!("{heading} ({language})") };
                        said.push(format!("**{heading}:** {words}"));
                    }
                    fates.push(MergedText { code: *code, language, part, fills_blank });
                }
            }
            if !said.is_empty() {
                let lead = Message::new("codebook-merged-memo").with("name", self.code_name(*code));
                memos.push(format!("{}\n\n{}", text(own_language, &lead), said.join("\n\n")));
            }
        }
        (kept, fates, memos)
    }

    fn plan_links(&self, from: &[CodeId], into: CodeId) -> Vec<CodeLinkRow> {
        let mapped = |id: CodeId| if from.contains(&id) { into } else { id };
        let mut links: Vec<CodeLinkRow> = Vec::new();
        for link in self.links.iter().filter(|link| from.contains(&link.from) || from.contains(&link.to)) {
            let link = CodeLinkRow { from: mapped(link.from), to: mapped(link.to), kind: link.kind };
            let is_there = |other: &CodeLinkRow| {
                *other == link
                    || (link.kind == sitat_model::CodeLinkKind::Counterpart
                        && (other.kind, other.from, other.to) == (link.kind, link.to, link.from))
            };
            if link.from != link.to && !links.iter().any(is_there) && !self.links.iter().any(is_there) {
                links.push(link);
            }
        }
        links
    }
}

impl Project {
    /// What merging codes into one would do.
    pub fn preview_merge(&mut self, from: &[CodeId], into: CodeId) -> Result<MergePreview, ProjectError> {
        let structure = self.structure()?;
        structure.codebook.check_merge(from, into)?;
        structure.codebook.check_in_use(into, structure.project.language)?;
        let plan = structure.plan_merge(from, into);
        let (mut codings, mut coinciding) = (0, 0);
        for segment in self.segments()?.iter() {
            let mut by_coder: BTreeMap<_, (usize, bool)> = BTreeMap::new();
            for coding in &segment.codings {
                let (going, is_there) = by_coder.entry(coding.coder).or_default();
                *going += usize::from(from.contains(&coding.code));
                *is_there |= coding.code == into;
            }
            for (going, is_there) in by_coder.into_values().filter(|(going, _)| *going > 0) {
                codings += going;
                coinciding += going - usize::from(!is_there);
            }
        }
        let memos = self.store.read().code_memo_counts()?;
        let is_going = |head: SummaryHead| from.iter().any(|id| head == SummaryHead::Code(*id));
        let summaries = self.store.read().summaries()?.iter().filter(|row| is_going(row.place.head)).count();
        let language = structure.project.language;
        let shown = |texts: CodeTexts| {
            let own = texts.get(&language).or_else(|| texts.values().next());
            own.map(|text| text.name.clone()).unwrap_or_default()
        };
        let subcodes = plan.subcodes.into_iter().map(|(code, texts)| MovedSubcode {
            code,
            name: structure.code_name(code),
            new_name: texts.map(shown),
        });
        Ok(MergePreview {
            codings: count(codings),
            coinciding: count(coinciding),
            memos: from.iter().filter_map(|id| memos.get(id)).sum(),
            summaries: count(summaries),
            links: count(plan.links.len() + plan.correspondences.moved),
            subcodes: subcodes.collect(),
            texts: plan.fates,
        })
    }

    /// Merges codes into one: their codings, memos, summaries, relations and the codes below them go over, then they go. Where
    /// both were on the same words by the same coder, one coding is left. The texts of the code that stays are kept;
    /// those of the others fill its blanks or are written into a memo on it.
    pub fn merge_codes(
        &mut self,
        from: &[CodeId],
        into: CodeId,
        reason: Option<&str>,
    ) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        structure.codebook.check_merge(from, into)?;
        structure.codebook.check_in_use(into, structure.project.language)?;
        structure.check_open(into)?;
        for id in from {
            structure.check_all_open(*id)?;
        }
        let plan = structure.plan_merge(from, into);
        let codings: Vec<CodingRow> = self
            .segments()?
            .iter()
            .flat_map(|segment| segment.codings.iter().filter(|coding| from.contains(&coding.code)).cloned())
            .collect();
        self.transact(Operation::MergeCodes, reason, |action| {
            action.writer.describe(structure.code_name(into), from.len());
            for coding in &codings {
                action.writer.recode(coding, into)?;
            }
            action.writer.reshape_code(into, action.at)?;
            action.merge_into(&structure, &plan, from, into)
        })
    }
}

impl Action<'_> {
    fn merge_into(
        &mut self,
        structure: &Structure,
        plan: &MergePlan,
        from: &[CodeId],
        into: CodeId,
    ) -> Result<(), ProjectError> {
        let siblings = structure.codebook.children(Some(into)).iter().filter_map(|id| structure.codes.get(id));
        let mut position = siblings.map(|code| code.position + 1).max().unwrap_or_default();
        for (id, texts) in &plan.subcodes {
            if let Some(row) = structure.codes.get(id) {
                self.writer.update_code(&CodeRow { parent: Some(into), position, ..row.clone() })?;
                position += 1;
            }
            for (language, text) in texts.iter().flatten() {
                self.writer.set_code_text(*id, *language, text)?;
            }
        }
        for (language, text) in &plan.texts {
            self.writer.set_code_text(into, *language, text)?;
        }
        for memo in &plan.memos {
            let coder = self.coder(None)?;
            let guid = self.guid();
            self.writer.insert_code_memo(&guid, into, coder, memo, self.at)?;
        }
        for link in &plan.links {
            self.writer.link_codes(*link)?;
        }
        self.merge_correspondences(&plan.correspondences)?;
        self.merge_summaries(structure, from, into)?;
        for id in from {
            self.writer.hand_over_code(*id, into)?;
        }
        for id in from {
            self.writer.delete_code(*id)?;
        }
        Ok(())
    }
}
