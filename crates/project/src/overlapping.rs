//! How codes lie upon each other and follow each other, all pairs of them.

use std::collections::{BTreeMap, BTreeSet};

use sitat_analysis::{Between, CodeQuery, CodeTerm, Layout, Overlap, Passage, PlaceFilter, Reach, Row, between};
use sitat_model::{CaseId, CodeId, SourceId, SourceKind};

use crate::{Project, ProjectError, RowChoice};

/// Which codes are held against each other, and in which material.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverlapChoice {
    /// The codes, each with those below it unless it is chosen alone.
    pub rows: RowChoice,
    /// Whether turns are counted in the place of passages.
    pub by_turns: bool,
    /// Within how many turns a code follows another.
    pub follows: u32,
    /// Expression over attributes: only cases for which it holds.
    pub filter: Option<String>,
    /// Whether policy documents count.
    pub with_policy_documents: bool,
    /// At most so many pairs are told, those that lie upon each other most; without it all.
    pub limit: Option<usize>,
}

/// A code that is held against others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverlapHead {
    /// The code.
    pub code: CodeId,
    /// Its name.
    pub name: String,
    /// Its path.
    pub path: String,
    /// Its passages that count.
    pub passages: u32,
}

/// Two codes that lie upon each other, or follow each other, somewhere.
#[derive(Clone, Debug, PartialEq)]
pub struct OverlapPair {
    /// The one.
    pub code: CodeId,
    /// Its name.
    pub name: String,
    /// The other.
    pub other: CodeId,
    /// Its name.
    pub other_name: String,
    /// Passages (or turns) with words of both.
    pub both: u32,
    /// Passages (or turns) with words of either.
    pub either: u32,
    /// The first of these as a share of the second, from 0 to 1.
    pub jaccard: f64,
    /// Passages of the one.
    pub passages: u32,
    /// Those of them with words of the other.
    pub with_other: u32,
    /// Passages of the other.
    pub other_passages: u32,
    /// Those of them with words of the one.
    pub other_with: u32,
    /// Passages of the one that the other follows.
    pub before: u32,
    /// Passages of the other that the one follows.
    pub after: u32,
    /// The question about codes that lists what has both.
    pub query: String,
}

/// Pairs of codes, those that lie upon each other most first.
#[derive(Clone, Debug, PartialEq)]
pub struct OverlapView {
    /// The pairs that have anything in common; a code and one below it are none.
    pub pairs: Vec<OverlapPair>,
    /// How many there are, those that were not asked for with them.
    pub total: u32,
    /// The codes that were held against each other, in codebook order.
    pub heads: Vec<OverlapHead>,
    /// Kinds of sources that were not counted.
    pub left_out: Vec<SourceKind>,
}

impl Project {
    /// Holds codes against each other, all with all. What counts is what counts in grids.
    pub fn overlap(&mut self, choice: &OverlapChoice) -> Result<OverlapView, ProjectError> {
        if !choice.rows.are_codes() {
            return Err(ProjectError::RowsAreNoCodes);
        }
        let structure = self.structure()?;
        let counts = |kind: SourceKind| choice.with_policy_documents || kind.is_compared_by_default();
        let cases: BTreeSet<CaseId> = structure.cases_where(choice.filter.as_deref())?.into_iter().collect();
        let is_filtered = choice.filter.as_deref().is_some_and(|filter| !filter.trim().is_empty());
        let codes: Vec<CodeId> = structure.code_rows(&choice.rows)?.into_iter().map(|(code, _)| code).collect();
        let rows: Vec<Row> = structure.counted_rows(&choice.rows, &codes);
        self.attribute_passages()?;
        let coded: BTreeSet<SourceId> = self.segments()?.iter().map(crate::Segment::source).collect();
        let mut layouts: BTreeMap<SourceId, Layout> = BTreeMap::new();
        for row in structure.sources.iter().filter(|row| counts(row.kind) && coded.contains(&row.id)) {
            layouts.insert(row.id, Layout::new(&*self.context(row.id)?));
        }
        let fits = |passage: &&Passage| {
            let is_in = |case: &CaseId| cases.contains(case);
            layouts.contains_key(&passage.source)
                && (!is_filtered || passage.shares.iter().any(|share| share.cases.iter().any(is_in)))
        };
        let passages: Vec<&Passage> = self.segments()?.iter().map(|segment| &segment.passage).filter(fits).collect();
        let follows = Reach::Turns(choice.follows);
        let Between { upon, with, before } = between(&rows, choice.by_turns, follows, &passages, &layouts);
        let with_below = !matches!(choice.rows, RowChoice::Only(_));
        let head = |(place, code): (usize, &CodeId)| OverlapHead {
            code: *code,
            name: structure.code_name(*code),
            path: structure.code_path(*code),
            passages: with[place][place],
        };
        let heads: Vec<OverlapHead> = codes.iter().enumerate().map(head).collect();
        let relation = if choice.by_turns { "NEAR/turn" } else { "OVERLAP" };
        // What is listed is of the same material as what is counted.
        let policy = (!choice.with_policy_documents).then(|| "NOT kind:policy-document".to_owned());
        let filter = choice.filter.as_ref().filter(|_| is_filtered);
        let filter = filter.map(|written| {
            let filter = PlaceFilter { field: "attribute", value: written.clone(), place: 0..0 };
            format!("AND {}", CodeQuery::Filter(filter))
        });
        let material: Vec<String> = filter.into_iter().chain(policy).collect();
        let mut found: Vec<(usize, usize)> = Vec::new();
        for one in 0..rows.len() {
            for other in one + 1..rows.len() {
                // A code lies upon whatever stands above it.
                let is_part = rows[one].codes.contains(&codes[other]) || rows[other].codes.contains(&codes[one]);
                if !is_part && upon[one][other].both + before[one][other] + before[other][one] > 0 {
                    found.push((one, other));
                }
            }
        }
        let jaccard = |(one, other): (usize, usize)| upon[one][other].jaccard();
        found.sort_by(|left, right| jaccard(*right).total_cmp(&jaccard(*left)));
        let total = u32::try_from(found.len()).unwrap_or(u32::MAX);
        found.truncate(choice.limit.unwrap_or(usize::MAX));
        let term = |place: usize| {
            let path = heads.get(place).map(|head| head.path.clone()).unwrap_or_default();
            CodeQuery::Code(CodeTerm { path, with_below, place: 0..0 }).to_string()
        };
        let pair = |(one, other): (usize, usize)| {
            let Overlap { both, either } = upon[one][other];
            let (left, right) = (term(one), term(other));
            let whole = format!("{left} {relation} {right} OR {right} {relation} {left}");
            OverlapPair {
                code: codes[one],
                name: heads[one].name.clone(),
                other: codes[other],
                other_name: heads[other].name.clone(),
                both,
                either,
                jaccard: jaccard((one, other)),
                passages: with[one][one],
                with_other: with[one][other],
                other_passages: with[other][other],
                other_with: with[other][one],
                before: before[one][other],
                after: before[other][one],
                query: match material.is_empty() {
                    true => whole,
                    false => format!("({whole}) {}", material.join(" ")),
                },
            }
        };
        let pairs = found.into_iter().map(pair).collect();
        let mut left_out: Vec<SourceKind> =
            structure.sources.iter().map(|source| source.kind).filter(|kind| !counts(*kind)).collect();
        left_out.sort_unstable();
        left_out.dedup();
        Ok(OverlapView { pairs, total, heads, left_out })
    }
}
