//! The grid of codes over cases, participants, sources or groups, and the quotes behind each number.

use std::collections::{BTreeMap, BTreeSet};

use sitat_analysis::{CellStanding, ColumnScope, Measure, Passage, Row, cell, grid, shares, standings};
use sitat_model::{CaseId, CodeId, Codebook, ParticipantId, SourceId, SourceKind, TextRange};

use crate::grid_plan::Plan;
use crate::structure::Structure;
use crate::{ExcerptView, Project, ProjectError, VoiceView};

/// Rows of a grid.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum RowChoice {
    /// All codes.
    #[default]
    Codes,
    /// The families only.
    Families,
    /// A code and all below it.
    Below(CodeId),
    /// A code alone, counted without those below it.
    Only(CodeId),
}

impl RowChoice {
    /// The codes that count in the row of a code.
    pub(crate) fn counted(&self, codebook: &Codebook, code: CodeId) -> Vec<CodeId> {
        match self {
            Self::Only(_) => vec![code],
            Self::Codes | Self::Families | Self::Below(_) => codebook.with_descendants(code),
        }
    }
}

/// Columns of a grid.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ColumnChoice {
    /// One a case.
    #[default]
    Cases,
    /// One a participant.
    Participants,
    /// One a source.
    Sources,
    /// One a value of an attribute.
    Attribute(String),
}

/// Which rows, columns and numbers a grid has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GridChoice {
    /// The rows.
    pub rows: RowChoice,
    /// The columns.
    pub columns: ColumnChoice,
    /// What is counted.
    pub measure: Measure,
    /// Expression over attributes: only cases for which it holds.
    pub filter: Option<String>,
    /// Whether policy documents count.
    pub with_policy_documents: bool,
    /// Whether each cell says why it is empty.
    pub with_states: bool,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GridViewColumn {
    /// Its heading; blank for cases without a value of the attribute.
    pub name: String,
    /// Number of participants in it.
    pub n: u32,
}

/// A row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GridViewRow {
    /// The code.
    pub code: CodeId,
    /// Its name.
    pub name: String,
    /// Its written path.
    pub path: String,
    /// 0 for a family.
    pub depth: u32,
    /// Numbers, in the order of the columns.
    pub cells: Vec<u32>,
    /// What each cell says beside its number; none where that was not asked for.
    pub standings: Option<Vec<CellStanding>>,
    /// Distinct units of the row.
    pub total: u32,
}

/// What is behind a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellView {
    /// The quotes, by source and place.
    pub excerpts: Vec<ExcerptView>,
    /// What is known of each participant in each source, where states were asked for; none in the line of totals.
    pub voices: Vec<VoiceView>,
}

/// Numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GridView {
    /// The columns.
    pub columns: Vec<GridViewColumn>,
    /// The rows, in codebook order.
    pub rows: Vec<GridViewRow>,
    /// Distinct units of each column.
    pub totals: Vec<u32>,
    /// Distinct units in all.
    pub total: u32,
    /// Kinds of sources in the project that were not counted.
    pub left_out: Vec<SourceKind>,
}

/// The number of participants in a column.
fn participants_in(scope: &ColumnScope, structure: &Structure, voices: &BTreeMap<ParticipantId, Vec<CaseId>>) -> u32 {
    let n = match scope {
        ColumnScope::Participant(person) => usize::from(voices.contains_key(person)),
        ColumnScope::Source(source) => {
            structure.participants_of(*source).iter().filter(|person| voices.contains_key(person)).count()
        }
        ColumnScope::Case(cases) => voices.values().filter(|own| own.iter().any(|case| cases.contains(case))).count(),
    };
    u32::try_from(n).unwrap_or(u32::MAX)
}

impl Project {
    /// Finds out for every passage whose words it holds, unless that is known.
    pub(crate) fn attribute_passages(&mut self) -> Result<(), ProjectError> {
        if self.segments()?.are_attributed {
            return Ok(());
        }
        let structure = self.structure()?;
        for source in &structure.sources {
            if self.segments()?.in_source(source.id).next().is_some() {
                self.context(source.id)?;
            }
        }
        let contexts = &self.contexts;
        if let Some(segments) = &mut self.segments {
            for segment in segments.iter_mut_unordered().filter(|segment| segment.passage.shares.is_empty()) {
                if let Some(context) = contexts.get(&segment.passage.source) {
                    segment.passage.shares = shares(context, &segment.passage.ranges, segment.case);
                }
            }
            segments.are_attributed = true;
        }
        Ok(())
    }

    /// The passages that count in a grid.
    fn passages_in(&self, plan: &Plan) -> Vec<&Passage> {
        let all = self.segments.iter().flat_map(crate::segments::Segments::iter).map(|segment| &segment.passage);
        all.filter(|passage| plan.sources.contains(&passage.source)).collect()
    }

    /// Counts codes over cases, participants, sources or groups.
    pub fn compare(&mut self, choice: &GridChoice) -> Result<GridView, ProjectError> {
        let structure = self.structure()?;
        let plan = structure.plan(choice)?;
        self.attribute_passages()?;
        if choice.measure == Measure::Words {
            let coded: BTreeSet<SourceId> = self
                .segments()?
                .iter()
                .map(crate::Segment::source)
                .filter(|source| plan.sources.contains(source))
                .collect();
            for source in coded {
                self.word_starts(source)?;
            }
        }
        let mut standings = match choice.with_states {
            true => {
                let heads: Vec<CodeId> = plan.codes.iter().map(|(code, _)| *code).collect();
                let known = self.known(&plan.sources, &heads, &plan.rows)?;
                Some(standings(&known.voices, &known.facts, &plan.columns, plan.rows.len()).into_iter())
            }
            false => None,
        };
        let starts = &self.word_starts;
        let words = |source: SourceId, ranges: &[TextRange]| -> u32 {
            let Some(starts) = starts.get(&source) else { return 0 };
            let count = |range: &TextRange| {
                starts.partition_point(|start| *start < range.end.0)
                    - starts.partition_point(|start| *start < range.start.0)
            };
            u32::try_from(ranges.iter().map(count).sum::<usize>()).unwrap_or(u32::MAX)
        };
        let counted = grid(&plan.rows, &plan.columns, &self.passages_in(&plan), choice.measure, &words);
        let voices = structure.voices(&plan.sources);
        let columns = plan
            .names
            .into_iter()
            .zip(&plan.columns)
            .map(|(name, column)| GridViewColumn { name, n: participants_in(&column.scope, &structure, &voices) })
            .collect();
        let rows = plan
            .codes
            .iter()
            .zip(counted.cells.into_iter().zip(counted.row_totals))
            .map(|(&(code, depth), (cells, total))| GridViewRow {
                code,
                name: structure.code_name(code),
                path: structure.code_path(code),
                depth,
                cells,
                standings: standings.as_mut().and_then(Iterator::next),
                total,
            })
            .collect();
        Ok(GridView { columns, rows, totals: counted.column_totals, total: counted.total, left_out: plan.left_out })
    }

    /// What is behind a number of a grid: of a row or (without) the totals, of a column or the totals.
    pub fn cell(
        &mut self,
        choice: &GridChoice,
        row: Option<CodeId>,
        column: Option<u32>,
    ) -> Result<CellView, ProjectError> {
        let structure = self.structure()?;
        let plan = structure.plan(choice)?;
        self.attribute_passages()?;
        let column = match column {
            None => None,
            Some(place) => {
                Some(plan.columns.get(place as usize).ok_or_else(|| ProjectError::not_found("column", place))?)
            }
        };
        let (own, voices) = match row {
            Some(code) => {
                let own = Row { codes: choice.rows.counted(&structure.codebook, structure.codebook.code(code)?.id) };
                let shown = column.map_or(plan.columns.as_slice(), std::slice::from_ref);
                let voices = if choice.with_states { self.voices_of(code, &own, shown, &plan)? } else { Vec::new() };
                (own, voices)
            }
            None => (Row { codes: plan.rows.iter().flat_map(|row| row.codes.clone()).collect() }, Vec::new()),
        };
        let found = cell(&own, column, &plan.columns, &self.passages_in(&plan));
        let excerpts = found.into_iter().map(|segment| self.excerpt(segment)).collect::<Result<_, _>>()?;
        Ok(CellView { excerpts, voices })
    }
}
