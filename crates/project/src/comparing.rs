//! The grid of codes over cases, participants, sources or groups, and the quotes behind each number.

use std::collections::{BTreeMap, BTreeSet};

use sitat_analysis::{
    CaseGroup, Column, ColumnScope, Expression, Measure, Passage, Row, cell, grid, group_cases, shares,
};
use sitat_model::{
    CaseId, CodeId, Codebook, ParticipantId, Role, SegmentId, SourceId, SourceKind, TextRange, format_value,
};
use sitat_store::AttributeRow;

use crate::structure::Structure;
use crate::{Project, ProjectError};

/// Code points of context at each side of an excerpt.
const CONTEXT: u32 = 60;

/// Rows of a grid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowChoice {
    /// All codes.
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
    fn counted(&self, codebook: &Codebook, code: CodeId) -> Vec<CodeId> {
        match self {
            Self::Only(_) => vec![code],
            Self::Codes | Self::Families | Self::Below(_) => codebook.with_descendants(code),
        }
    }
}

/// Columns of a grid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ColumnChoice {
    /// One a case.
    Cases,
    /// One a participant.
    Participants,
    /// One a source.
    Sources,
    /// One a value of an attribute.
    Attribute(String),
}

/// Which rows, columns and numbers a grid has.
#[derive(Clone, Debug, PartialEq, Eq)]
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
    /// Distinct units of the row.
    pub total: u32,
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

/// A coded passage in its context.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExcerptView {
    /// Identity.
    pub segment: SegmentId,
    /// Excerpt id.
    pub id: String,
    /// Where.
    pub source: SourceId,
    /// Name of the source.
    pub source_name: String,
    /// Kind of the source.
    pub source_kind: SourceKind,
    /// Names of the cases that it counts in.
    pub cases: Vec<String>,
    /// Names of those whose words it holds.
    pub participants: Vec<String>,
    /// The turn where it begins.
    pub turn: Option<u32>,
    /// Time in the recording of that turn, milliseconds.
    pub time_ms: Option<i64>,
    /// From the first to the last word.
    pub extent: TextRange,
    /// The words of each stretch.
    pub stretches: Vec<String>,
    /// Up to 60 code points before.
    pub before: String,
    /// Up to 60 code points after.
    pub after: String,
    /// All codes on it.
    pub codes: Vec<CodeId>,
    /// Who coded it, by code.
    pub coders: Vec<(CodeId, String)>,
    /// The note on it.
    pub memo: Option<String>,
}

/// A grid before it is counted.
struct Plan {
    codes: Vec<(CodeId, u32)>,
    rows: Vec<Row>,
    names: Vec<String>,
    columns: Vec<Column>,
    left_out: Vec<SourceKind>,
    sources: BTreeSet<SourceId>,
}

impl Structure {
    /// The cases for which an expression over attributes holds; all without an expression.
    pub(crate) fn cases_where(&self, filter: Option<&str>) -> Result<Vec<CaseId>, ProjectError> {
        let Some(written) = filter.map(str::trim).filter(|written| !written.is_empty()) else {
            return Ok(self.cases.iter().map(|case| case.id).collect());
        };
        let expression = Expression::parse(written)?;
        for name in expression.attributes() {
            if self.find_attribute(&name).is_none() {
                return Err(ProjectError::not_found("attribute", name));
            }
        }
        let orders: BTreeMap<_, _> = self.attributes.iter().map(|own| (own.id, self.order_of(own))).collect();
        let fits = |case: CaseId| {
            expression.matches(&|name| {
                let attribute = self.find_attribute(name)?;
                self.held(case, attribute, orders.get(&attribute.id)?)
            })
        };
        Ok(self.cases.iter().map(|case| case.id).filter(|case| fits(*case)).collect())
    }

    /// What a group of cases is called.
    fn heading(&self, attribute: &AttributeRow, group: &CaseGroup) -> String {
        let language = self.project.language;
        match (&group.value, group.missing) {
            (Some(value), _) => {
                let words = ["project-yes", "project-no"].map(|key| sitat_lang::word(language, key));
                format_value(value, attribute.scale, language.has_decimal_comma(), [&words[0], &words[1]])
            }
            (None, Some(reason)) => {
                format!("({})", sitat_lang::word(language, reason.label_key()))
            }
            (None, None) => String::new(),
        }
    }

    fn plan(&self, choice: &GridChoice) -> Result<Plan, ProjectError> {
        let order = self.codebook.in_order();
        let codes: Vec<(CodeId, u32)> = match &choice.rows {
            RowChoice::Codes => order,
            RowChoice::Families => order.into_iter().filter(|(_, depth)| *depth == 0).collect(),
            RowChoice::Below(code) => {
                self.codebook.code(*code)?;
                let below = self.codebook.with_descendants(*code);
                order.into_iter().filter(|(id, _)| below.contains(id)).collect()
            }
            RowChoice::Only(code) => {
                self.codebook.code(*code)?;
                order.into_iter().filter(|(id, _)| id == code).collect()
            }
        };
        let rows = codes.iter().map(|(id, _)| Row { codes: choice.rows.counted(&self.codebook, *id) }).collect();
        let is_filtered = choice.filter.as_deref().is_some_and(|filter| !filter.trim().is_empty());
        let cases = self.cases_where(choice.filter.as_deref())?;
        let counts = |kind: SourceKind| choice.with_policy_documents || kind.is_compared_by_default();
        let in_cases = |own: &[CaseId]| !is_filtered || own.iter().any(|case| cases.contains(case));
        let (names, columns) = match &choice.columns {
            ColumnChoice::Cases => cases
                .iter()
                .filter_map(|id| self.case(*id).ok())
                .map(|case| (case.name.clone(), Column { scope: ColumnScope::Case(vec![case.id]) }))
                .unzip(),
            ColumnChoice::Participants => self
                .participants
                .iter()
                .filter(|person| person.withdrawn_at.is_none())
                .filter(|person| in_cases(&self.cases_of_participant(person.id)))
                .map(|person| {
                    (
                        self.shown_name(person.id).unwrap_or_default(),
                        Column { scope: ColumnScope::Participant(person.id) },
                    )
                })
                .unzip(),
            ColumnChoice::Sources => self
                .sources
                .iter()
                .filter(|source| counts(source.kind) && in_cases(&self.cases_in_source(source.id)))
                .map(|source| (source.name.clone(), Column { scope: ColumnScope::Source(source.id) }))
                .unzip(),
            ColumnChoice::Attribute(name) => {
                let attribute = self.find_attribute(name).ok_or_else(|| ProjectError::not_found("attribute", name))?;
                let values: Vec<_> = cases.iter().map(|case| (*case, self.standing(*case, attribute))).collect();
                group_cases(&values, &self.order_of(attribute))
                    .into_iter()
                    .map(|group| (self.heading(attribute, &group), Column { scope: ColumnScope::Case(group.cases) }))
                    .unzip()
            }
        };
        let mut left_out: Vec<SourceKind> =
            self.sources.iter().map(|source| source.kind).filter(|kind| !counts(*kind)).collect();
        left_out.sort_unstable();
        left_out.dedup();
        let sources = self.sources.iter().filter(|source| counts(source.kind)).map(|source| source.id).collect();
        Ok(Plan { codes, rows, names, columns, left_out, sources })
    }

    /// All cases that words of a source can count in.
    fn cases_in_source(&self, source: SourceId) -> Vec<CaseId> {
        let mut cases = self.cases_of_source(source).to_vec();
        for person in self.participants_of(source) {
            cases.extend(self.participant_cases.get(&person).into_iter().flatten());
        }
        cases
    }

    /// Who speaks as a participant in these sources, each with the cases that their words count in.
    fn voices(&self, sources: &BTreeSet<SourceId>) -> BTreeMap<ParticipantId, Vec<CaseId>> {
        let mut voices: BTreeMap<ParticipantId, Vec<CaseId>> = BTreeMap::new();
        for speaker in self.speakers.iter().filter(|speaker| speaker.role == Role::Participant) {
            let Some(person) = speaker.participant.filter(|_| sources.contains(&speaker.source)) else { continue };
            if self.participant(person).is_some_and(|row| row.withdrawn_at.is_some()) {
                continue;
            }
            let cases = voices.entry(person).or_default();
            match self.participant_cases.get(&person) {
                Some(own) => cases.clone_from(own),
                None => cases.extend(self.cases_of_source(speaker.source)),
            }
        }
        voices
    }
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
        let starts = &self.word_starts;
        let words = |source: SourceId, ranges: &[TextRange]| -> u32 {
            let Some(starts) = starts.get(&source) else { return 0 };
            let count = |range: &TextRange| {
                starts.partition_point(|start| *start < range.end.0)
                    - starts.partition_point(|start| *start < range.start.0)
            };
            u32::try_from(ranges.iter().map(count).sum::<usize>()).unwrap_or(u32::MAX)
        };
        let passages: Vec<&Passage> = match &self.segments {
            Some(segments) => segments
                .iter()
                .map(|segment| &segment.passage)
                .filter(|passage| plan.sources.contains(&passage.source))
                .collect(),
            None => Vec::new(),
        };
        let counted = grid(&plan.rows, &plan.columns, &passages, choice.measure, &words);
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
                total,
            })
            .collect();
        Ok(GridView { columns, rows, totals: counted.column_totals, total: counted.total, left_out: plan.left_out })
    }

    /// The quotes behind a number of a grid: of a row or (without) the totals, of a column or the totals.
    pub fn cell(
        &mut self,
        choice: &GridChoice,
        row: Option<CodeId>,
        column: Option<u32>,
    ) -> Result<Vec<ExcerptView>, ProjectError> {
        let structure = self.structure()?;
        let plan = structure.plan(choice)?;
        self.attribute_passages()?;
        let row = match row {
            Some(code) => Row { codes: choice.rows.counted(&structure.codebook, structure.codebook.code(code)?.id) },
            None => Row { codes: plan.rows.iter().flat_map(|row| row.codes.clone()).collect() },
        };
        let column = match column {
            None => None,
            Some(place) => {
                Some(plan.columns.get(place as usize).ok_or_else(|| ProjectError::not_found("column", place))?)
            }
        };
        let passages: Vec<&Passage> = match &self.segments {
            Some(segments) => segments
                .iter()
                .map(|segment| &segment.passage)
                .filter(|passage| plan.sources.contains(&passage.source))
                .collect(),
            None => Vec::new(),
        };
        let found = cell(&row, column, &plan.columns, &passages);
        found.into_iter().map(|segment| self.excerpt(segment)).collect()
    }

    /// A coded passage in its context.
    pub(crate) fn excerpt(&mut self, id: SegmentId) -> Result<ExcerptView, ProjectError> {
        let structure = self.structure()?;
        let segment = self.segments()?.get(id).ok_or_else(|| ProjectError::not_found("segment", id))?.clone();
        let source = structure.source(segment.source())?;
        let context = self.context(source.id)?;
        let text = self.text(source.id)?;
        let shares = shares(&context, segment.ranges(), segment.case);
        let mut cases: Vec<CaseId> = Vec::new();
        let mut participants: Vec<String> = Vec::new();
        for share in &shares {
            for case in &share.cases {
                if !cases.contains(case) {
                    cases.push(*case);
                }
            }
            participants.extend(share.participant.and_then(|id| structure.shown_name(id)));
        }
        let extent = segment.extent();
        let turn = context.turns.partition_point(|turn| turn.range.end <= extent.start);
        let turn = context.turns.get(turn).filter(|turn| turn.range.start < extent.end);
        let (before, after) = structure.shown_around(&text, &context, extent, CONTEXT);
        let memo = segment.memo().map(|memo| self.memo_words(&memo)).transpose()?;
        let coder = |id| structure.coders.get(&id).cloned().unwrap_or_default();
        Ok(ExcerptView {
            segment: id,
            id: format!("{}-{}", source.code, segment.number),
            source: source.id,
            source_name: source.name.clone(),
            source_kind: source.kind,
            cases: structure.case_names(&cases),
            participants,
            turn: turn.map(|turn| turn.number),
            time_ms: turn.and_then(|turn| turn.time_ms),
            extent,
            stretches: segment.ranges().iter().map(|range| structure.shown_words(&text, &context, *range)).collect(),
            before,
            after,
            codes: segment.passage.codes.clone(),
            coders: segment.codings.iter().map(|coding| (coding.code, coder(coding.coder))).collect(),
            memo,
        })
    }
}
