//! The page of one case: where it belongs, who and what speaks of it, and the passages that say what it is about.

use serde::Serialize;
use sitat_model::{CaseId, CodeId};
use sitat_project::{CaseExtracts, ExcerptView, Project};

use crate::console::Console;
use crate::failure::Failure;
use crate::listing::one_line;

/// Passages that are told beside those that somebody has chosen.
const MOST_CODED: u32 = 5;

/// What stands on the page beyond the row of the table.
pub(crate) struct CasePage {
    /// Whose it is.
    pub(crate) case: CaseId,
    parts: Vec<String>,
    sources: Vec<String>,
    participants: Vec<String>,
    extracts: CaseExtracts,
    codes: Vec<(CodeId, String)>,
}

/// The page as JSON has it.
#[derive(Serialize)]
pub(crate) struct ToldPage<'project> {
    parts: &'project [String],
    sources: &'project [String],
    participants: &'project [String],
    extracts: u32,
    pinned: Vec<ToldExcerpt<'project>>,
    most_coded: Vec<ToldExcerpt<'project>>,
}

#[derive(Serialize)]
struct ToldExcerpt<'project> {
    id: &'project str,
    source: &'project str,
    participants: &'project [String],
    start: u32,
    end: u32,
    quote: String,
    codes: Vec<&'project str>,
}

fn quote(excerpt: &ExcerptView) -> String {
    excerpt.stretches.join(" (…) ")
}

impl CasePage {
    /// Reads the page of the case of a name.
    pub(crate) fn read(project: &mut Project, name: &str) -> Result<Self, Failure> {
        let case = project.resolve_case(name)?;
        let is_own = |cases: &[CaseId]| cases.contains(&case);
        let (cases, sources, people) = (project.cases()?.cases, project.sources()?, project.participant_list()?);
        Ok(Self {
            case,
            parts: cases.into_iter().filter(|own| own.row.parent == Some(case)).map(|own| own.row.name).collect(),
            sources: sources.into_iter().filter(|own| is_own(&own.cases)).map(|own| own.row.name).collect(),
            participants: people.into_iter().filter(|own| is_own(&own.cases)).map(|own| own.shown).collect(),
            extracts: project.case_extracts(case, MOST_CODED)?,
            codes: project.codebook()?.into_iter().map(|code| (code.row.id, code.path)).collect(),
        })
    }

    fn told_excerpt<'page>(&'page self, excerpt: &'page ExcerptView) -> ToldExcerpt<'page> {
        let path = |id: &CodeId| self.codes.iter().find(|(own, _)| own == id).map(|(_, path)| path.as_str());
        ToldExcerpt {
            id: &excerpt.id,
            source: &excerpt.source_name,
            participants: &excerpt.participants,
            start: excerpt.extent.start.0,
            end: excerpt.extent.end.0,
            quote: quote(excerpt),
            codes: excerpt.codes.iter().filter_map(path).collect(),
        }
    }

    /// The page as JSON has it.
    pub(crate) fn told(&self) -> ToldPage<'_> {
        ToldPage {
            parts: &self.parts,
            sources: &self.sources,
            participants: &self.participants,
            extracts: self.extracts.total,
            pinned: self.extracts.pinned.iter().map(|excerpt| self.told_excerpt(excerpt)).collect(),
            most_coded: self.extracts.most_coded.iter().map(|excerpt| self.told_excerpt(excerpt)).collect(),
        }
    }

    /// Prints it below the values of the case.
    pub(crate) fn print(&self, console: &Console) -> Result<(), Failure> {
        let lists = [
            ("cli-case-parts", &self.parts),
            ("cli-case-sources", &self.sources),
            ("cli-case-participants", &self.participants),
        ];
        for (heading, names) in lists.into_iter().filter(|(_, names)| !names.is_empty()) {
            console.print_line(&format!("{}: {}", console.word(heading), one_line(&names.join(", "))))?;
        }
        console.print_line(&console.count("cli-case-extracts", self.extracts.total))?;
        for excerpt in self.extracts.pinned.iter().chain(&self.extracts.most_coded) {
            console.print_line(&format!("  {}  {}", excerpt.id, one_line(&quote(excerpt))))?;
        }
        Ok(())
    }
}
