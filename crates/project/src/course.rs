//! Codes along texts: where in each interview something is talked about, and whether phases come in order.
//!
//! Places are told by the words of the text, those of the interviewer with them, or by turns. What lies there is what
//! counts in grids.

use std::collections::{BTreeMap, BTreeSet};

use sitat_analysis::{
    CourseMark, CourseRows, Row, Share, SourceContext, marks_by_turns, marks_by_words, sequence, steps_back,
};
use sitat_model::{CaseId, CodeId, SourceId, SourceKind, TextRange};

use crate::structure::Structure;
use crate::{Project, ProjectError, RowChoice};

/// Which codes along which texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CourseChoice {
    /// The codes; those below one are shown without it where it cannot be put on words itself.
    pub rows: RowChoice,
    /// Whether places are turns and not words.
    pub by_turns: bool,
    /// Expression over attributes: only cases for which it holds.
    pub filter: Option<String>,
    /// Whether policy documents count.
    pub with_policy_documents: bool,
    /// Texts that are passed over, in the order in which they come.
    pub offset: usize,
    /// At most so many texts; without it all.
    pub limit: Option<usize>,
    /// Whether marks tell their words.
    pub with_quotes: bool,
}

/// Codes along texts.
#[derive(Clone, Debug, PartialEq)]
pub struct CourseView {
    /// The codes.
    pub rows: Vec<CourseRow>,
    /// The texts by case; a text whose words belong to several cases stands in each of them.
    pub groups: Vec<CourseGroup>,
    /// How many texts there are in all groups, those that were not asked for with them.
    pub total: u32,
    /// Texts without turns, which have no place among turns.
    pub without_turns: u32,
    /// Kinds of sources in the project that were not counted.
    pub left_out: Vec<SourceKind>,
    /// Passages of the rows that hold no words that count, such as an interviewer's.
    pub uncounted: u32,
}

/// A code that has a strip in each text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CourseRow {
    /// The code.
    pub code: CodeId,
    /// Its name.
    pub name: String,
    /// Its path.
    pub path: String,
    /// Depth in the tree among the rows.
    pub depth: u32,
}

/// The texts of a case.
#[derive(Clone, Debug, PartialEq)]
pub struct CourseGroup {
    /// The case; none for words that belong to no case.
    pub case: Option<CaseId>,
    /// Its name; blank for none.
    pub name: String,
    /// Its participants.
    pub n: u32,
    /// The texts.
    pub sources: Vec<CourseSource>,
}

/// A text with a strip for each code.
#[derive(Clone, Debug, PartialEq)]
pub struct CourseSource {
    /// The source.
    pub source: SourceId,
    /// Its name.
    pub name: String,
    /// Its words, or its turns.
    pub length: u32,
    /// The marks of each row.
    pub strips: Vec<Vec<CourseMarkView>>,
    /// The rows without others below them, by their places, in the order in which they come.
    pub sequence: Vec<usize>,
    /// How often an earlier row comes after a later one.
    pub steps_back: u32,
}

/// Words with a code.
#[derive(Clone, Debug, PartialEq)]
pub struct CourseMarkView {
    /// The first of its stretches.
    pub range: TextRange,
    /// Where it begins, from 0 to 1.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
    /// The first word or turn, counted from 1.
    pub first: u32,
    /// The last one.
    pub last: u32,
    /// Its words; empty where they were not asked for.
    pub quote: String,
}

/// Whether the order of a source's words means anything: a survey is answered by one after the other.
fn has_course(kind: SourceKind) -> bool {
    kind != SourceKind::Survey
}

impl Structure {
    fn course_rows(&self, choice: &RowChoice) -> Result<(Vec<CourseRow>, Vec<Row>), ProjectError> {
        if !choice.are_codes() {
            return Err(ProjectError::RowsAreNoCodes);
        }
        let mut codes = self.code_rows(choice)?;
        if let RowChoice::Below(head) = choice {
            let is_codable = self.codebook.code(*head)?.is_codable;
            if codes.len() > 1 && !is_codable {
                codes.retain(|(code, _)| code != head);
            }
        }
        let least = codes.iter().map(|(_, depth)| *depth).min().unwrap_or_default();
        let row = |(code, depth): &(CodeId, u32)| CourseRow {
            code: *code,
            name: self.code_name(*code),
            path: self.code_path(*code),
            depth: depth - least,
        };
        let heads: Vec<CodeId> = codes.iter().map(|(code, _)| *code).collect();
        Ok((codes.iter().map(row).collect(), self.counted_rows(choice, &heads)))
    }
}

/// Texts that are shown, and of each case those in which its words stand.
struct Ordered {
    entries: Vec<(Option<CaseId>, SourceId)>,
}

impl Ordered {
    fn new(
        structure: &Structure,
        cases: &[CaseId],
        is_filtered: bool,
        sources: &BTreeSet<SourceId>,
        own_cases: &BTreeMap<CaseId, BTreeSet<SourceId>>,
    ) -> Self {
        let mut of_case: BTreeMap<CaseId, BTreeSet<SourceId>> = own_cases.clone();
        let mut without: Vec<SourceId> = Vec::new();
        for source in structure.sources.iter().map(|row| row.id).filter(|id| sources.contains(id)) {
            let in_source = structure.cases_in_source(source);
            if in_source.is_empty() {
                without.push(source);
            }
            for case in in_source {
                of_case.entry(case).or_default().insert(source);
            }
        }
        let in_order = |case: &CaseId| {
            let own = of_case.get(case);
            structure.sources.iter().map(|row| row.id).filter(move |id| own.is_some_and(|own| own.contains(id)))
        };
        let mut entries: Vec<(Option<CaseId>, SourceId)> =
            cases.iter().flat_map(|case| in_order(case).map(|source| (Some(*case), source))).collect();
        if !is_filtered {
            entries.extend(without.into_iter().map(|source| (None, source)));
        }
        Self { entries }
    }
}

impl Project {
    /// Shows codes along texts. What counts is what counts in grids.
    pub fn course(&mut self, choice: &CourseChoice) -> Result<CourseView, ProjectError> {
        let structure = self.structure()?;
        let (rows, counted) = structure.course_rows(&choice.rows)?;
        let is_lowest: Vec<bool> = {
            let below = rows.iter().skip(1).map(|row| row.depth).chain([0]);
            rows.iter().zip(below).map(|(row, next)| next <= row.depth).collect()
        };
        let counts =
            |kind: SourceKind| has_course(kind) && (choice.with_policy_documents || kind.is_compared_by_default());
        let cases = structure.cases_where(choice.filter.as_deref())?;
        let is_filtered = choice.filter.as_deref().is_some_and(|filter| !filter.trim().is_empty());
        let mut left_out: Vec<SourceKind> =
            structure.sources.iter().map(|row| row.kind).filter(|kind| !counts(*kind)).collect();
        left_out.sort_unstable();
        left_out.dedup();
        self.attribute_passages()?;
        let mut sources: BTreeSet<SourceId> =
            structure.sources.iter().filter(|row| counts(row.kind)).map(|row| row.id).collect();
        let (mut without_turns, all) = (0, sources.clone());
        if choice.by_turns {
            for source in all {
                if self.context(source)?.turns.is_empty() {
                    sources.remove(&source);
                    without_turns += 1;
                }
            }
        }
        let of_code = CourseRows::new(&counted);
        let (mut uncounted, mut own_cases) = (0, BTreeMap::<CaseId, BTreeSet<SourceId>>::new());
        for source in &sources {
            for segment in self.segments()?.in_source(*source) {
                if let Some(case) = segment.case {
                    own_cases.entry(case).or_default().insert(*source);
                }
                uncounted += u32::from(segment.passage.shares.is_empty() && of_code.has(&segment.passage));
            }
        }
        let Ordered { entries } = Ordered::new(&structure, &cases, is_filtered, &sources, &own_cases);
        let voices = structure.voices(&sources);
        let people = |case: Option<CaseId>| {
            let is_in = |own: &Vec<CaseId>| case.map_or(own.is_empty(), |case| own.contains(&case));
            u32::try_from(voices.values().filter(|own| is_in(own)).count()).unwrap_or(u32::MAX)
        };
        let total = u32::try_from(entries.len()).unwrap_or(u32::MAX);
        let mut groups: Vec<CourseGroup> = Vec::new();
        for (case, source) in entries.into_iter().skip(choice.offset).take(choice.limit.unwrap_or(usize::MAX)) {
            if groups.last().is_none_or(|group| group.case != case) {
                let name = case.map(|id| structure.case(id).map(|row| row.name.clone())).transpose()?;
                groups.push(CourseGroup { case, name: name.unwrap_or_default(), n: people(case), sources: Vec::new() });
            }
            let is_own = |share: &Share| match case {
                Some(case) => share.cases.contains(&case),
                None => share.cases.is_empty(),
            };
            let shown = self.course_of(&structure, source, &of_code, choice, &is_own, &is_lowest)?;
            if let Some(group) = groups.last_mut() {
                group.sources.push(shown);
            }
        }
        Ok(CourseView { rows, groups, total, without_turns, left_out, uncounted })
    }

    fn course_of(
        &mut self,
        structure: &Structure,
        source: SourceId,
        rows: &CourseRows,
        choice: &CourseChoice,
        counts: &dyn Fn(&Share) -> bool,
        is_lowest: &[bool],
    ) -> Result<CourseSource, ProjectError> {
        let passages = self.segments()?.in_source(source).map(|segment| &segment.passage);
        let stretches = rows.stretches(passages, counts);
        let context = self.context(source)?;
        let (marks, length): (Vec<Vec<CourseMark>>, usize) = match choice.by_turns {
            true => (stretches.iter().map(|own| marks_by_turns(own, &context.turns)).collect(), context.turns.len()),
            false => {
                let starts = self.word_starts(source)?;
                (stretches.iter().map(|own| marks_by_words(own, &starts)).collect(), starts.len())
            }
        };
        // What has rows below it is in the order by these.
        let lowest: Vec<Vec<CourseMark>> = marks
            .iter()
            .zip(is_lowest)
            .map(|(own, is_lowest)| if *is_lowest { own.clone() } else { Vec::new() })
            .collect();
        let sequence = sequence(&lowest);
        let length = u32::try_from(length).unwrap_or(u32::MAX);
        let mut strips = Vec::with_capacity(marks.len());
        for own in marks {
            let mut strip = Vec::with_capacity(own.len());
            for mark in own {
                strip.push(self.course_mark(structure, source, &context, &mark, length, choice.with_quotes)?);
            }
            strips.push(strip);
        }
        Ok(CourseSource {
            source,
            name: structure.shown_source(source)?,
            length,
            strips,
            steps_back: steps_back(&sequence),
            sequence,
        })
    }

    fn course_mark(
        &mut self,
        structure: &Structure,
        source: SourceId,
        context: &SourceContext,
        mark: &CourseMark,
        length: u32,
        with_quotes: bool,
    ) -> Result<CourseMarkView, ProjectError> {
        let quote = if with_quotes {
            let text = self.text(source)?;
            let words = mark.ranges.iter().map(|range| structure.shown_words(&text, context, *range));
            words.collect::<Vec<_>>().join(" … ")
        } else {
            String::new()
        };
        let share = |units: u32| f64::from(units) / f64::from(length.max(1));
        Ok(CourseMarkView {
            range: mark.ranges.first().copied().unwrap_or_default(),
            from: share(mark.from),
            to: share(mark.to),
            first: mark.from + 1,
            last: mark.to,
            quote,
        })
    }
}
