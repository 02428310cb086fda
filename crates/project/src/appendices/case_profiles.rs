//! A page about each case: what is known of it, who took part, what was said most with the best quotes, summaries where
//! they were written, and why the rest is empty.

use std::collections::{BTreeMap, BTreeSet};

use sitat_analysis::CellState;
use sitat_export::{Counted, Report, ReportBlock};
use sitat_lang::{find, text, word};
use sitat_model::{
    CaseId, CodeId, Language, Message, SegmentId, SummaryColumn, SummaryHead, SummaryNoun, ThemeStatus, words,
};

use super::case_table::{attribute_heading, written_value};
use crate::exporting::count;
use crate::{CaseTableView, CaseView, Exported, GridChoice, GridView, Project, ProjectError, RowHead, Target};

/// So many codes are told of a case, and so many quotes of each.
const CODES: usize = 8;
const QUOTES: usize = 2;
/// Quotes of so many words are read whole; others come after them.
const READABLE: std::ops::RangeInclusive<usize> = 8..=90;

/// What is gathered of all cases once.
struct Gathered {
    table: CaseTableView,
    grid: GridView,
    /// Passages by case and code, the best first.
    quotes: BTreeMap<(CaseId, CodeId), Vec<SegmentId>>,
    /// What is written of a cell.
    summaries: BTreeMap<(CaseId, CodeId), String>,
}

impl Project {
    /// Writes the pages of all cases as Word or Markdown, in the project's language.
    pub(super) fn export_case_profiles(&mut self, target: &Target<'_>) -> Result<Exported, ProjectError> {
        let format = target.report_format()?;
        let structure = self.structure()?;
        let language = structure.project.language;
        let gathered = self.gathered_of_cases()?;
        if gathered.table.cases.is_empty() {
            return Err(ProjectError::NothingToWrite("appendix-nothing-cases"));
        }
        let mut blocks = vec![ReportBlock::Note(word(language, "appendix-profiles-note"))];
        for (place, case) in gathered.table.cases.iter().enumerate() {
            self.tell_part(place, gathered.table.cases.len(), &case.row.name)?;
            if place > 0 {
                blocks.push(ReportBlock::PageBreak);
            }
            self.profile(case, &gathered, &mut blocks)?;
        }
        let number = count(gathered.table.cases.len());
        let manifest = self.manifest(Vec::new(), vec![(Counted::Cases, number)])?;
        let title = word(language, "appendix-profiles-title");
        let report = Report::new(title, language, blocks, manifest).with_contents();
        let bytes = self.written(&report, format)?;
        self.write_document(target, &report.title, &report.manifest, &bytes, number)
    }

    fn gathered_of_cases(&mut self) -> Result<Gathered, ProjectError> {
        let table = self.cases()?;
        let grid = self.compare(&GridChoice { with_states: true, ..GridChoice::default() })?;
        let summaries = self.summaries(SummaryNoun::Cases)?.into_iter();
        let summaries = summaries.filter_map(|view| match (view.row.place.column, view.row.place.head) {
            (SummaryColumn::Case(case), SummaryHead::Code(code)) => Some(((case, code), view.words)),
            _ => None,
        });
        let summaries = summaries.collect();
        let mut pinned: BTreeSet<SegmentId> = BTreeSet::new();
        for case in &table.cases {
            pinned.extend(self.store.read().case_extracts(case.row.id)?);
        }
        let themes = self.theme_rows()?;
        let chosen = themes
            .evidence
            .iter()
            .filter(|(theme, _)| themes.rows.get(theme).is_some_and(|row| row.status != ThemeStatus::SetAside));
        let chosen: BTreeSet<SegmentId> = chosen
            .flat_map(|(_, rows)| rows.values())
            .filter(|row| row.quote.is_some())
            .map(|row| row.segment)
            .collect();
        self.attribute_passages()?;
        let mut found: Vec<(CaseId, CodeId, SegmentId)> = Vec::new();
        for segment in self.segments()?.iter() {
            let cases: BTreeSet<CaseId> =
                segment.passage.shares.iter().flat_map(|share| share.cases.iter().copied()).collect();
            for case in cases {
                found.extend(segment.passage.codes.iter().map(|code| (case, *code, segment.id())));
            }
        }
        let mut lengths: BTreeMap<SegmentId, (usize, usize)> = BTreeMap::new();
        for (_, _, id) in &found {
            if !lengths.contains_key(id)
                && let Some(segment) = self.segments()?.get(*id)
            {
                let (source, ranges, codes) =
                    (segment.source(), segment.ranges().to_vec(), segment.passage.codes.len());
                let text = self.text(source)?;
                let length = ranges.iter().map(|range| words(text.slice(*range)).count()).sum();
                lengths.insert(*id, (length, codes));
            }
        }
        let mut quotes: BTreeMap<(CaseId, CodeId), Vec<SegmentId>> = BTreeMap::new();
        for (case, code, id) in found {
            quotes.entry((case, code)).or_default().push(id);
        }
        for own in quotes.values_mut() {
            // Passages come by source and place, and the order is stable.
            own.sort_by_key(|id| {
                let (length, codes) = lengths.get(id).copied().unwrap_or_default();
                (!chosen.contains(id), !pinned.contains(id), !READABLE.contains(&length), usize::MAX - codes)
            });
        }
        Ok(Gathered { table, grid, quotes, summaries })
    }

    fn profile(
        &mut self,
        case: &CaseView,
        gathered: &Gathered,
        blocks: &mut Vec<ReportBlock>,
    ) -> Result<(), ProjectError> {
        let structure = self.structure()?;
        let language = structure.project.language;
        blocks.push(ReportBlock::Heading(1, case.row.name.clone()));
        let about: Vec<String> = std::iter::once(structure.case_kind(case)).chain(case.row.number.clone()).collect();
        blocks.push(ReportBlock::Note(about.join(" · ")));
        if !case.row.summary.trim().is_empty() {
            blocks.push(ReportBlock::Paragraph(structure.veiled(case.row.summary.trim())));
        }
        let mut rows: Vec<Vec<String>> = Vec::new();
        for (place, attribute) in gathered.table.attributes.iter().enumerate() {
            if let Some(value) = written_value(case, place, attribute, language) {
                let remark = structure.remark(case, attribute).unwrap_or_default();
                rows.push(vec![attribute_heading(attribute), value, remark]);
            }
        }
        if !rows.is_empty() {
            blocks.push(ReportBlock::Heading(2, word(language, "appendix-profiles-attributes")));
            blocks.push(table(
                language,
                &[("appendix-column-attribute", 4), ("appendix-column-value", 3), ("appendix-column-origin", 5)],
                rows,
            ));
        }
        self.people_and_sources(case, blocks)?;
        let column = gathered.grid.columns.iter().position(|own| own.cases == [case.row.id]);
        let Some(column) = column else { return Ok(()) };
        self.said_most(case.row.id, column, gathered, blocks)?;
        let summaries: Vec<(String, &String)> = structure
            .codebook
            .in_order()
            .into_iter()
            .filter_map(|(code, _)| Some((structure.code_path(code), gathered.summaries.get(&(case.row.id, code))?)))
            .collect();
        if !summaries.is_empty() {
            blocks.push(ReportBlock::Heading(2, word(language, "appendix-profiles-summaries")));
            blocks.extend(summaries.into_iter().map(|(path, words)| ReportBlock::Named(path, words.clone())));
        }
        empty(column, &gathered.grid, language, blocks);
        Ok(())
    }

    fn people_and_sources(&mut self, case: &CaseView, blocks: &mut Vec<ReportBlock>) -> Result<(), ProjectError> {
        let structure = self.structure()?;
        let language = structure.project.language;
        blocks.push(ReportBlock::Heading(2, word(language, "appendix-profiles-material")));
        let people: Vec<String> = structure
            .participants
            .iter()
            .filter(|own| own.withdrawn_at.is_none())
            .filter(|own| structure.cases_of_participant(own.id).contains(&case.row.id))
            .map(|own| {
                let shown = structure.shown_name(own.id).unwrap_or_default();
                let role = structure.veiled(own.role.trim());
                if role.is_empty() || shown.contains(&role) { shown } else { format!("{shown} ({role})") }
            })
            .collect();
        let sources: Vec<String> = structure
            .sources
            .iter()
            .filter(|own| structure.cases_of_source(own.id).contains(&case.row.id))
            .map(|own| {
                let kind = find(language, &format!("export-kind-{}", own.kind.name()), &[]).unwrap_or_default();
                format!("{} ({})", structure.veiled(&own.name), kind.to_lowercase())
            })
            .collect();
        let none = || word(language, "appendix-profiles-none");
        let listed = |all: Vec<String>| if all.is_empty() { none() } else { all.join(", ") };
        blocks.push(ReportBlock::Named(word(language, "appendix-column-participants"), listed(people)));
        blocks.push(ReportBlock::Named(word(language, "appendix-column-sources"), listed(sources)));
        Ok(())
    }

    /// The codes with the most passages of a case, each with its best quotes.
    fn said_most(
        &mut self,
        case: CaseId,
        column: usize,
        gathered: &Gathered,
        blocks: &mut Vec<ReportBlock>,
    ) -> Result<(), ProjectError> {
        let language = self.language()?;
        // Codes that are on passages themselves: those above them only count the same once more.
        let mut said: Vec<(u32, CodeId, &str, [u32; 2])> = Vec::new();
        for row in &gathered.grid.rows {
            let RowHead::Code(code) = row.head else { continue };
            let number = row.cells.get(column).copied().unwrap_or_default();
            if number > 0 && gathered.quotes.contains_key(&(case, code)) {
                let standing = row.standings.as_ref().and_then(|own| own.get(column));
                let people = standing.map_or([0, 0], |own| [own.mentioned(), own.of()]);
                said.push((number, code, row.path.as_str(), people));
            }
        }
        said.sort_by_key(|(number, ..)| u32::MAX - number);
        blocks.push(ReportBlock::Heading(2, word(language, "appendix-profiles-said")));
        if said.is_empty() {
            blocks.push(ReportBlock::Paragraph(word(language, "appendix-profiles-nothing-coded")));
        }
        for (number, code, path, people) in said.into_iter().take(CODES) {
            let [mentioned, of] = people;
            let message = Message::new("appendix-profiles-code").with("count", number);
            let message = message.with("mentioned", mentioned).with("of", of);
            blocks.push(ReportBlock::Heading(3, path.to_owned()));
            blocks.push(ReportBlock::Note(text(language, &message)));
            let ids = gathered.quotes.get(&(case, code)).into_iter().flatten().take(QUOTES);
            for id in ids.copied().collect::<Vec<_>>() {
                let view = self.excerpt(id)?;
                let who: Vec<String> = view.participants.iter().cloned().chain([view.id.clone()]).collect();
                blocks.push(ReportBlock::Quote(format!("{} ({})", view.stretches.join(" […] "), who.join(", "))));
            }
        }
        Ok(())
    }
}

fn table(language: Language, columns: &[(&'static str, u32)], rows: Vec<Vec<String>>) -> ReportBlock {
    ReportBlock::Table { columns: columns.iter().map(|(key, share)| (word(language, key), *share)).collect(), rows }
}

/// Why the other cells are empty: the codes by their state.
fn empty(column: usize, grid: &GridView, language: Language, blocks: &mut Vec<ReportBlock>) {
    let mut by_state: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for (place, row) in grid.rows.iter().enumerate() {
        let is_leaf = grid.rows.get(place + 1).is_none_or(|next| next.depth <= row.depth);
        let standing = row.standings.as_ref().and_then(|own| own.get(column));
        let state = standing.map(|own| own.state).filter(|state| is_leaf && *state != CellState::Mentioned);
        if let Some(at) = state.and_then(|state| CellState::ALL.iter().position(|own| *own == state)) {
            by_state.entry(at).or_default().push(row.name.clone());
        }
    }
    if by_state.is_empty() {
        return;
    }
    blocks.push(ReportBlock::Heading(2, word(language, "appendix-profiles-empty")));
    for (at, names) in by_state {
        let Some(state) = CellState::ALL.get(at) else { continue };
        let name = crate::grid_export::capitalised(&word(language, state.label_key()));
        blocks.push(ReportBlock::Named(format!("{name} ({})", names.len()), names.join(", ")));
    }
}
