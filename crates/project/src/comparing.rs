//! The grid of codes over cases, participants, sources or groups, and the quotes behind each number.

use std::collections::{BTreeMap, BTreeSet};

use sitat_analysis::{CellStanding, Column, ColumnScope, Measure, Relation, Row, cell, share, standings};
use sitat_model::{CaseId, CodeId, CodeKind, CoderId, ParticipantId, SourceId, SourceKind};

use crate::grid_counting::Counted;
use crate::grid_plan::{Counting, Plan};
use crate::structure::Structure;
use crate::{ExcerptView, Operation, Outcome, Project, ProjectError, RowHead, SearchHit, VoiceView};

/// Rows of a grid.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum RowChoice {
    /// All codes.
    #[default]
    Codes,
    /// The families only.
    Families,
    /// Codes down to this level; families are the first one.
    Levels(u32),
    /// A code and all below it.
    Below(CodeId),
    /// A code alone, counted without those below it.
    Only(CodeId),
    /// The questions of the interview guide: what is answered to them counts, coded or not.
    Questions,
    /// The saved searches: what they find counts, coded or not.
    Searches,
    /// The themes that are worked with: their extracts count.
    Themes,
    /// The claims: the extracts that support them count.
    Claims,
    /// A code and all below it, counted through the codes below another that correspond to them.
    Crosswalk(CodeId, CodeId),
}

impl RowChoice {
    /// Whether the rows are codes.
    pub fn are_codes(&self) -> bool {
        !matches!(self, Self::Questions | Self::Searches | Self::Themes | Self::Claims)
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
    /// One a pair of values of two attributes.
    Crossed(String, String),
    /// One a coder, with the codes that they have put.
    Coders,
    /// One a code: passages of the rows that stand to one of its passages in this way.
    Codes(RowChoice, Relation),
}

impl ColumnChoice {
    /// Whether columns are groups of cases.
    pub fn is_grouped(&self) -> bool {
        matches!(self, Self::Attribute(_) | Self::Crossed(..))
    }
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

impl GridChoice {
    /// The key of what is counted: answers and hits are no excerpts.
    pub fn measure_key(&self) -> &'static str {
        match (&self.rows, self.measure) {
            (RowChoice::Questions, Measure::Segments) => "project-measure-answers",
            (RowChoice::Searches, Measure::Segments) => "project-measure-hits",
            (_, measure) => measure.label_key(),
        }
    }
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GridViewColumn {
    /// Its heading; blank for cases without a value of the attribute.
    pub name: String,
    /// What tells it from the others, also when the grid is asked for anew.
    pub key: String,
    /// Number of participants in it.
    pub n: u32,
    /// Number of sources that can count in it.
    pub sources: u32,
    /// Words that its participants say in all, where shares of them are asked for.
    pub words: Option<u32>,
    /// The cases that it holds, where it is a case or a group of them.
    pub cases: Vec<CaseId>,
}

/// A row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GridViewRow {
    /// What it stands for.
    pub head: RowHead,
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
    /// Whether the rows below it follow each other: they keep their order.
    pub is_ordered: bool,
}

/// What is behind a number.
#[derive(Clone, Debug)]
pub struct CellView {
    /// The quotes, by source and place.
    pub excerpts: Vec<ExcerptView>,
    /// The words, where rows are no codes.
    pub hits: Vec<SearchHit>,
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
    /// Participants in any of the columns.
    pub n: u32,
    /// Words that they say in all, where shares of them are asked for.
    pub words: Option<u32>,
    /// Below so many participants no shares are told in per cent.
    pub smallest_group: u32,
    /// Kinds of sources in the project that were not counted.
    pub left_out: Vec<SourceKind>,
    /// Passages of the rows that hold no words that count, such as an interviewer's.
    pub uncounted: u32,
    /// Passages of the rows whose words belong to none of the columns.
    pub elsewhere: u32,
    /// Saved searches that find nothing today, since what they name is gone.
    pub unanswered: Vec<String>,
}

impl GridView {
    /// A number as a share of what is said in its column, or (without one) in all, in per cent; none below the
    /// smallest group.
    pub fn share(&self, number: u32, column: Option<usize>) -> Option<f64> {
        let (words, n) = self.base(column)?;
        share(number, words, n, self.smallest_group)
    }

    /// The words that shares are of, and those who say them.
    pub fn base(&self, column: Option<usize>) -> Option<(u32, u32)> {
        match column {
            Some(place) => self.columns.get(place).and_then(|own| Some((own.words?, own.n))),
            None => self.words.map(|words| (words, self.n)),
        }
    }
}

/// Who has worked with sources, and whose words have codes, where columns are such.
#[derive(Default)]
struct Holders {
    coders: BTreeMap<SourceId, BTreeSet<CoderId>>,
    speakers: BTreeMap<CodeId, BTreeSet<ParticipantId>>,
}

/// The participants in a column.
fn participants_in(
    scope: &ColumnScope,
    structure: &Structure,
    voices: &BTreeMap<ParticipantId, Vec<CaseId>>,
    Holders { coders, speakers }: &Holders,
) -> BTreeSet<ParticipantId> {
    let in_source =
        |source: SourceId| structure.participants_of(source).into_iter().filter(|person| voices.contains_key(person));
    match scope {
        ColumnScope::Participant(person) => voices.contains_key(person).then_some(*person).into_iter().collect(),
        ColumnScope::Source(source) => in_source(*source).collect(),
        ColumnScope::Case(cases) => {
            let is_in = |own: &[CaseId]| own.iter().any(|case| cases.contains(case));
            voices.iter().filter(|(_, own)| is_in(own)).map(|(person, _)| *person).collect()
        }
        // Those whose words have it.
        ColumnScope::Code(code) => {
            speakers.get(code).into_iter().flatten().copied().filter(|person| voices.contains_key(person)).collect()
        }
        // Those whose words they have worked with, coded or not.
        ColumnScope::Coder(coder) => {
            coders.iter().filter(|(_, own)| own.contains(coder)).flat_map(|(source, _)| in_source(*source)).collect()
        }
    }
}

/// How many sources can count in a column.
fn sources_in(
    scope: &ColumnScope,
    structure: &Structure,
    plan: &Plan,
    coders: &BTreeMap<SourceId, BTreeSet<CoderId>>,
) -> u32 {
    let holds = |source: &&SourceId| match scope {
        ColumnScope::Participant(person) => structure.participants_of(**source).contains(person),
        ColumnScope::Source(own) => own == *source,
        ColumnScope::Case(cases) => structure.cases_in_source(**source).iter().any(|case| cases.contains(case)),
        ColumnScope::Coder(coder) => coders.get(source).is_some_and(|own| own.contains(coder)),
        ColumnScope::Code(_) => true,
    };
    u32::try_from(plan.sources.iter().filter(holds).count()).unwrap_or(u32::MAX)
}

impl Project {
    /// Finds out for every passage whose words it holds, unless that is known.
    pub(crate) fn attribute_passages(&mut self) -> Result<(), ProjectError> {
        for source in self.segments()?.unattributed_sources() {
            self.context(source)?;
        }
        if let Some(segments) = &mut self.segments {
            segments.attribute(&self.contexts);
        }
        Ok(())
    }

    /// Below how many participants no shares are told in per cent.
    pub fn smallest_group(&mut self) -> Result<u32, ProjectError> {
        Ok(self.structure()?.project.smallest_group)
    }

    /// Says below how many participants no shares are told in per cent.
    pub fn set_smallest_group(&mut self, participants: u32) -> Result<Outcome<()>, ProjectError> {
        if participants == 0 {
            return Err(ProjectError::NoGroup);
        }
        self.transact(Operation::SetSmallestGroup, None, |action| {
            action.writer.describe(participants.to_string(), 1);
            Ok(action.writer.set_smallest_group(participants)?)
        })
    }

    /// Counts codes, or answers, over cases, participants, sources, groups or coders.
    pub fn compare(&mut self, choice: &GridChoice) -> Result<GridView, ProjectError> {
        let plan = self.plan(choice)?;
        self.counted_view(choice, plan)
    }

    /// Counts what a plan says, as a choice asks for it.
    pub(crate) fn counted_view(&mut self, choice: &GridChoice, plan: Plan) -> Result<GridView, ProjectError> {
        let structure = self.structure()?;
        self.attribute_passages()?;
        let mut standings = match choice.with_states && plan.is_by_voice() {
            true => {
                let known = match &plan.counting {
                    Counting::Codes(rows) => {
                        let heads: Vec<CodeId> = plan.codes().collect();
                        self.known(&plan.sources, &heads, rows)?
                    }
                    Counting::Questions(rows) => self.known_answers(&plan.sources, rows)?,
                    Counting::Searches(rows) => self.known_hits(&plan, rows)?,
                    Counting::Gathered(gathered) => self.known_gathered(&plan.sources, gathered)?,
                };
                Some(standings(&known.voices, &known.facts, &plan.columns, plan.rows.len()).into_iter())
            }
            false => None,
        };
        let Counted { grid: counted, base, outside } = self.count(&plan, choice.measure)?;
        let voices = structure.voices(&plan.sources);
        let mut holders = Holders::default();
        if plan.is_by_coder() {
            holders.coders = self.coders_in(&plan.sources)?;
        }
        if let Some(beside) = &plan.beside {
            holders.speakers = self.speakers_of(beside, &plan);
        }
        let people = |column: &Column| participants_in(&column.scope, &structure, &voices, &holders);
        let everybody: BTreeSet<ParticipantId> = plan.columns.iter().flat_map(people).collect();
        let columns = plan
            .columns
            .iter()
            .zip(&plan.names)
            .enumerate()
            .map(|(place, (column, (name, key)))| GridViewColumn {
                name: name.clone(),
                key: key.clone(),
                n: u32::try_from(people(column).len()).unwrap_or(u32::MAX),
                sources: sources_in(&column.scope, &structure, &plan, &holders.coders),
                words: base.as_ref().and_then(|(columns, _)| columns.get(place).copied()),
                cases: match &column.scope {
                    ColumnScope::Case(cases) => cases.clone(),
                    _ => Vec::new(),
                },
            })
            .collect();
        let rows = plan
            .rows
            .into_iter()
            .zip(counted.cells.into_iter().zip(counted.row_totals))
            .map(|(row, (cells, total))| GridViewRow {
                is_ordered: match row.head {
                    RowHead::Code(code) => {
                        structure.codes.get(&code).is_some_and(|code| code.kind == CodeKind::Ordinal)
                    }
                    _ => false,
                },
                head: row.head,
                name: row.name,
                path: row.path,
                depth: row.depth,
                cells,
                standings: standings.as_mut().and_then(Iterator::next),
                total,
            })
            .collect();
        Ok(GridView {
            columns,
            rows,
            totals: counted.column_totals,
            total: counted.total,
            n: u32::try_from(everybody.len()).unwrap_or(u32::MAX),
            words: base.map(|(_, all)| all),
            smallest_group: structure.project.smallest_group,
            left_out: plan.left_out,
            uncounted: outside.uncounted,
            elsewhere: outside.elsewhere,
            unanswered: plan.unanswered,
        })
    }

    /// What is behind a number of a grid: of a row or (without) the totals, of a column or the totals.
    pub fn cell(
        &mut self,
        choice: &GridChoice,
        row: Option<i64>,
        column: Option<u32>,
    ) -> Result<CellView, ProjectError> {
        let plan = self.plan(choice)?;
        self.attribute_passages()?;
        let column = match column {
            None => None,
            Some(place) => {
                Some(plan.columns.get(place as usize).ok_or_else(|| ProjectError::not_found("column", place))?)
            }
        };
        if let (Some(row), Counting::Codes(_)) = (row, &plan.counting) {
            self.structure()?.codebook.code(CodeId(row))?;
        }
        let row = row.map(|row| plan.place_of(row)).transpose()?;
        let shown = column.map_or(plan.columns.as_slice(), std::slice::from_ref);
        let has_voices = choice.with_states && plan.is_by_voice();
        let voices = match (row, &plan.counting) {
            (Some(place), Counting::Codes(rows)) if has_voices => match (plan.codes().nth(place), rows.get(place)) {
                (Some(code), Some(own)) => self.voices_of(code, own, shown, &plan.sources)?,
                _ => Vec::new(),
            },
            (Some(place), Counting::Questions(rows)) if has_voices => match rows.get(place) {
                Some(own) => self.answerers(own, shown, &plan.sources)?,
                None => Vec::new(),
            },
            (Some(place), Counting::Searches(rows)) if has_voices => match rows.get(place) {
                Some(own) => self.finders(own, shown, &plan)?,
                None => Vec::new(),
            },
            (Some(place), Counting::Gathered(gathered)) if has_voices => {
                self.voices_of_gathered(gathered, place, shown, &plan.sources)?
            }
            _ => Vec::new(),
        };
        match &plan.counting {
            Counting::Codes(rows) => {
                let found = self.segments_behind(&all_or(rows, row), column, &plan);
                let excerpts = found.into_iter().map(|segment| self.excerpt(segment)).collect::<Result<_, _>>()?;
                Ok(CellView { excerpts, hits: Vec::new(), voices })
            }
            Counting::Gathered(gathered) => {
                let passages = self.gathered_passages(gathered, &plan.sources)?;
                let passages: Vec<_> = passages.iter().collect();
                let found = cell(&all_or(&gathered.rows, row), column, &plan.columns, &passages).into_iter();
                let segments = found.filter_map(|place| passages.get(place)).map(|passage| passage.segment);
                let excerpts = segments.map(|segment| self.excerpt(segment)).collect::<Result<_, _>>()?;
                Ok(CellView { excerpts, hits: Vec::new(), voices })
            }
            Counting::Questions(rows) => {
                let row = all_or(rows, row);
                let passages = self.answer_passages(std::slice::from_ref(&row), &plan)?;
                let hits = self.words_behind(&passages, &row, column, &plan)?;
                Ok(CellView { excerpts: Vec::new(), hits, voices })
            }
            Counting::Searches(rows) => {
                let row = all_or(rows, row);
                let passages = self.hit_passages(std::slice::from_ref(&row), &plan)?;
                let hits = self.words_behind(&passages, &row, column, &plan)?;
                Ok(CellView { excerpts: Vec::new(), hits, voices })
            }
        }
    }
}

/// A row, or all of them as one.
fn all_or<Mark: Copy>(rows: &[Row<Mark>], row: Option<usize>) -> Row<Mark> {
    match row.and_then(|place| rows.get(place)) {
        Some(row) => Row { codes: row.codes.clone() },
        None => Row { codes: rows.iter().flat_map(|row| row.codes.iter().copied()).collect() },
    }
}
