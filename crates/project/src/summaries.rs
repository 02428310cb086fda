//! What a researcher has summed up of the cells of a comparison, in own words that lead back to the lines (Ritchie &
//! Spencer 1994; Gale et al. 2013).
//!
//! A summary belongs to a code and a case, a participant or a source, and to no table: it is there in every table with
//! such a row and column. Groups of cases have none of their own; those of their members are read there.

use std::collections::BTreeMap;

use sitat_analysis::ColumnScope;
use sitat_lang::text;
use sitat_model::{
    CodeId, LinkNoun, MemoLink, Message, SegmentId, SummaryColumn, SummaryHead, SummaryId, SummaryNoun, SummaryPlace,
    memo_words, with_links,
};
use sitat_store::SummaryRow;

use crate::project::Action;
use crate::structure::Structure;
use crate::{ColumnChoice, GridChoice, LinkTarget, Operation, Outcome, Project, ProjectError, RowHead};

/// A summary as it is shown.
#[derive(Clone, Debug)]
pub struct SummaryView {
    /// The row.
    pub row: SummaryRow,
    /// Its text as it is shown, in Markdown; that of the row is written on.
    pub shown: String,
    /// The same as other documents hold it: links to passages are the lines where they lie, `SI1 L3–L9`.
    pub words: String,
    /// Name of who has written it last.
    pub coder: String,
    /// What its links lead to, those that are there.
    pub links: Vec<LinkTarget>,
}

impl Structure {
    /// What a cell is called: `Siloer × Elvnes`. What is not there is refused.
    pub(crate) fn cell_name(&self, place: SummaryPlace) -> Result<String, ProjectError> {
        let SummaryHead::Code(code) = place.head;
        self.codebook.code(code)?;
        let column = match place.column {
            SummaryColumn::Case(id) => self.case(id)?.name.clone(),
            SummaryColumn::Participant(id) => {
                self.shown_name(id).ok_or_else(|| ProjectError::not_found("participant", id))?
            }
            SummaryColumn::Source(id) => self.shown_source(id)?,
        };
        Ok(format!("{} × {column}", self.code_name(code)))
    }
}

/// A text below another one.
fn below(first: &str, second: &str) -> String {
    format!("{first}\n\n{second}")
}

impl Project {
    /// The summaries of all cells with columns of a kind, in the order in which they were first written.
    pub fn summaries(&mut self, noun: SummaryNoun) -> Result<Vec<SummaryView>, ProjectError> {
        let rows = self.store.read().summaries()?;
        rows.into_iter().filter(|row| row.place.column.noun() == noun).map(|row| self.view_of_summary(row)).collect()
    }

    fn view_of_summary(&mut self, row: SummaryRow) -> Result<SummaryView, ProjectError> {
        let structure = self.structure()?;
        let links = self.links_in(&row.text)?;
        let place = |link: &MemoLink<'_>| {
            let target = links.iter().find(|own| own.noun == link.noun && own.guid == link.guid)?;
            Some(target.lines.clone().unwrap_or_else(|| target.name.clone()))
        };
        Ok(SummaryView {
            shown: structure.veiled(&row.text),
            words: structure.veiled(&memo_words(&row.text, place)),
            coder: structure.coders.get(&row.coder).cloned().unwrap_or_default(),
            links,
            row,
        })
    }

    /// Writes the summary of a cell, Markdown with links as in memos; `[[SI1-14]]` becomes a link to that passage. A
    /// blank text takes the summary out.
    ///
    /// `continues` says that the same visit of the cell goes on: if nothing else was done since, the change belongs to
    /// the step that is there.
    pub fn write_summary(
        &mut self,
        place: SummaryPlace,
        text: &str,
        continues: bool,
    ) -> Result<Outcome<()>, ProjectError> {
        let name = self.structure()?.cell_name(place)?;
        let earlier = self.store.read().find_summary(place)?;
        let text = self.with_passage_links(text.trim())?;
        let Some(earlier) = earlier else {
            return self.transact(Operation::WriteSummary, None, |action| {
                action.writer.describe(name, 1);
                if text.is_empty() {
                    return Ok(());
                }
                let coder = action.coder(None)?;
                let guid = action.guid();
                action.writer.insert_summary(&guid, place, &text, coder, action.at)?;
                Ok(())
            });
        };
        if text.is_empty() {
            return self.transact(Operation::DeleteSummary, None, |action| {
                action.writer.describe(name, 1);
                Ok(action.writer.delete_summary(earlier.id)?)
            });
        }
        let write = |action: &mut Action<'_>| {
            let coder = (text != earlier.text).then(|| action.coder(None)).transpose()?;
            Ok(action.writer.set_summary_text(earlier.id, &text, coder, action.at)?)
        };
        let step = if continues {
            self.store.read().last_step_on("cell_summary", earlier.id.0, &[Operation::WriteSummary.name()])?
        } else {
            None
        };
        if let Some(step) = step {
            return self.go_on(step, write);
        }
        self.transact(Operation::WriteSummary, None, |action| {
            action.writer.describe(name, 1);
            write(action)
        })
    }

    /// A text with links in the place of excerpt ids in double brackets.
    pub(crate) fn with_passage_links(&mut self, text: &str) -> Result<String, ProjectError> {
        let structure = self.structure()?;
        with_links(text, |name| self.passage_link(&structure, name))
    }

    /// A link to the passage of an excerpt id, if there is one.
    pub(crate) fn passage_link(&mut self, structure: &Structure, name: &str) -> Result<Option<String>, ProjectError> {
        let Some((code, number)) = name.rsplit_once('-') else { return Ok(None) };
        let Ok(number) = number.parse::<u32>() else { return Ok(None) };
        let source = structure.sources.iter().find(|source| source.code.to_lowercase() == code.to_lowercase());
        let Some(source) = source else { return Ok(None) };
        let segment = self.segments()?.in_source(source.id).find(|segment| segment.number == number);
        let Some(id) = segment.map(crate::Segment::id) else { return Ok(None) };
        self.link_to(id, &format!("{}-{number}", source.code))
    }

    fn link_to(&self, segment: SegmentId, name: &str) -> Result<Option<String>, ProjectError> {
        let guid = self.store.read().link_guid(LinkNoun::Excerpt, segment.0)?;
        Ok(guid.map(|guid| format!("[{name}](sitat:{}/{guid})", LinkNoun::Excerpt.name())))
    }

    /// The summaries of a table, row by row as other documents hold them, in the order of its rows and columns. Where
    /// columns are groups of cases, those of their members stand below each other with the name before.
    pub fn grid_summaries(&mut self, choice: &GridChoice) -> Result<Vec<Vec<Option<String>>>, ProjectError> {
        let noun = match choice.columns {
            ColumnChoice::Cases | ColumnChoice::Attribute(_) | ColumnChoice::Crossed(..) => SummaryNoun::Cases,
            ColumnChoice::Participants => SummaryNoun::Participants,
            ColumnChoice::Sources => SummaryNoun::Sources,
            ColumnChoice::Coders | ColumnChoice::Codes(..) => return Err(ProjectError::NoSummaries),
        };
        if !choice.rows.are_codes() {
            return Err(ProjectError::NoSummaries);
        }
        let structure = self.structure()?;
        let plan = self.plan(choice)?;
        let known: BTreeMap<SummaryPlace, String> =
            self.summaries(noun)?.into_iter().map(|view| (view.row.place, view.words)).collect();
        let is_grouped = choice.columns.is_grouped();
        let of_cell = |code: CodeId, scope: &ColumnScope| -> Option<String> {
            let of = |column| known.get(&SummaryPlace { head: SummaryHead::Code(code), column });
            match scope {
                ColumnScope::Participant(id) => of(SummaryColumn::Participant(*id)).cloned(),
                ColumnScope::Source(id) => of(SummaryColumn::Source(*id)).cloned(),
                ColumnScope::Case(cases) => {
                    let named = |id: &sitat_model::CaseId| {
                        let words = of(SummaryColumn::Case(*id))?;
                        let name = structure.case(*id).map(|case| case.name.as_str()).unwrap_or_default();
                        Some(if is_grouped { format!("{name}: {words}") } else { words.clone() })
                    };
                    cases.iter().filter_map(named).reduce(|first, next| below(&first, &next))
                }
                ColumnScope::Coder(_) | ColumnScope::Code(_) => None,
            }
        };
        let row = |head: RowHead| match head {
            RowHead::Code(code) => plan.columns.iter().map(|column| of_cell(code, &column.scope)).collect(),
            _ => Vec::new(),
        };
        Ok(plan.rows.iter().map(|planned| row(planned.head)).collect())
    }
}

impl Action<'_> {
    /// Lets the summaries of codes go over to the one that they are merged into. Where that has one in the same column,
    /// theirs is written below it, and says of which code it was.
    pub(crate) fn merge_summaries(
        &self,
        structure: &Structure,
        from: &[CodeId],
        into: CodeId,
    ) -> Result<(), ProjectError> {
        let rows = self.writer.summaries()?;
        let of = |code: CodeId| rows.iter().filter(move |row| row.place.head == SummaryHead::Code(code));
        let mut there: BTreeMap<SummaryColumn, (SummaryId, String)> =
            of(into).map(|row| (row.place.column, (row.id, row.text.clone()))).collect();
        for code in from {
            let lead = Message::new("codebook-merged-memo").with("name", structure.code_name(*code));
            let lead = text(structure.project.language, &lead);
            for row in of(*code) {
                match there.get_mut(&row.place.column) {
                    Some((id, own)) => {
                        *own = below(own, &below(&lead, &row.text));
                        self.writer.set_summary_text(*id, own, None, self.at)?;
                        self.writer.delete_summary(row.id)?;
                    }
                    None => {
                        self.writer.move_summary_to_code(row.id, into)?;
                        there.insert(row.place.column, (row.id, row.text.clone()));
                    }
                }
            }
        }
        Ok(())
    }
}
