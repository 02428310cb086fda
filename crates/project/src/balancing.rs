//! Two codes against each other, case by case: drivers and barriers, each beside its counterpart.

use std::collections::BTreeSet;

use sitat_analysis::Measure;
use sitat_model::{CodeId, SourceKind};

use crate::grid_plan::Counting;
use crate::structure::Structure;
use crate::{
    ColumnChoice, GridChoice, GridView, GridViewColumn, GridViewRow, Project, ProjectError, RowChoice, RowHead,
};

/// What is held against what, and where.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BalanceChoice {
    /// The code to the left and the code to the right, each with those below it; without them what is likely meant.
    pub sides: Option<(CodeId, CodeId)>,
    /// The columns.
    pub columns: ColumnChoice,
    /// What is counted.
    pub measure: Measure,
    /// Expression over attributes: only cases for which it holds.
    pub filter: Option<String>,
    /// Whether policy documents count.
    pub with_policy_documents: bool,
    /// Lines without any unit are left out.
    pub hides_empty: bool,
}

impl BalanceChoice {
    /// The grid that has the numbers of a side.
    pub fn grid(&self, side: CodeId) -> GridChoice {
        GridChoice {
            rows: RowChoice::Below(side),
            columns: self.columns.clone(),
            measure: self.measure,
            filter: self.filter.clone(),
            with_policy_documents: self.with_policy_documents,
            with_states: false,
        }
    }
}

/// Two codes against each other.
#[derive(Clone, Debug, PartialEq)]
pub struct BalanceView {
    /// The codes to the left and to the right.
    pub sides: [CodeId; 2],
    /// Their names.
    pub names: [String; 2],
    /// The columns.
    pub columns: Vec<GridViewColumn>,
    /// First the two as a whole, then pairs of counterparts, then what has none, left before right.
    pub lines: Vec<BalanceLine>,
    /// Lines that were left out since there is nothing in them.
    pub hidden: u32,
    /// Participants in any of the columns.
    pub n: u32,
    /// Below so many participants no shares are told in per cent.
    pub smallest_group: u32,
    /// Kinds of sources in the project that were not counted.
    pub left_out: Vec<SourceKind>,
    /// Passages that hold no words that count, such as an interviewer's.
    pub uncounted: u32,
    /// Passages whose words belong to none of the columns.
    pub elsewhere: u32,
}

/// Two codes that belong together, or one without counterpart.
#[derive(Clone, Debug, PartialEq)]
pub struct BalanceLine {
    /// Left and right.
    pub sides: [Option<BalanceSide>; 2],
}

impl BalanceLine {
    fn is_empty(&self) -> bool {
        self.sides.iter().flatten().all(|side| side.total == 0)
    }
}

/// The numbers of a code.
#[derive(Clone, Debug, PartialEq)]
pub struct BalanceSide {
    /// The code.
    pub code: CodeId,
    /// Its name.
    pub name: String,
    /// Its path.
    pub path: String,
    /// One number for each column.
    pub cells: Vec<u32>,
    /// Distinct units in all columns.
    pub total: u32,
    /// The same in per cent of what is said there, where that is asked for and the group is large enough.
    pub shares: Vec<Option<f64>>,
    /// The total in per cent.
    pub total_share: Option<f64>,
}

impl BalanceSide {
    fn new(row: &GridViewRow, grid: &GridView) -> Option<Self> {
        let RowHead::Code(code) = row.head else { return None };
        Some(Self {
            code,
            name: row.name.clone(),
            path: row.path.clone(),
            shares: row.cells.iter().enumerate().map(|(place, number)| grid.share(*number, Some(place))).collect(),
            total_share: grid.share(row.total, None),
            cells: row.cells.clone(),
            total: row.total,
        })
    }
}

/// Whether a name is what one of the sides is usually called, in the languages of projects.
fn is_called(name: &str, beginnings: [&str; 2]) -> bool {
    let name = name.to_lowercase();
    beginnings.iter().any(|beginning| name.starts_with(beginning))
}

impl Structure {
    /// What is likely to be held against each other: families that are called so, else the first two.
    fn likely_sides(&self) -> Result<(CodeId, CodeId), ProjectError> {
        let families: Vec<CodeId> =
            self.codebook.in_order().into_iter().filter(|(_, depth)| *depth == 0).map(|(code, _)| code).collect();
        let called = |beginnings: [&str; 2]| {
            families.iter().copied().find(|code| {
                let names = self.codebook.code(*code).map(|node| node.name.clone());
                names.is_ok_and(|name| name.iter().any(|(_, own)| is_called(own, beginnings)))
            })
        };
        match (called(["driv", "pådriv"]), called(["barrier", "hind"]), families.as_slice()) {
            (Some(left), Some(right), _) => Ok((left, right)),
            (_, _, [first, second, ..]) => Ok((*first, *second)),
            _ => Err(ProjectError::NothingToBalance),
        }
    }

    /// The two sides, which must lie apart in the tree.
    fn sides(&self, chosen: Option<(CodeId, CodeId)>) -> Result<(CodeId, CodeId), ProjectError> {
        let Some((left, right)) = chosen else { return self.likely_sides() };
        self.codebook.code(left)?;
        self.codebook.code(right)?;
        let is_within = |one: CodeId, other: CodeId| self.codebook.with_descendants(one).contains(&other);
        if is_within(left, right) || is_within(right, left) {
            let (name, other) = (self.code_name(left), self.code_name(right));
            return Err(ProjectError::BalanceWithin { name, other });
        }
        Ok((left, right))
    }
}

impl Project {
    /// Holds two codes and those below them against each other. Numbers are those of the grid.
    pub fn balance(&mut self, choice: &BalanceChoice) -> Result<BalanceView, ProjectError> {
        if matches!(choice.measure, Measure::Presence | Measure::FirstPlace | Measure::LastPlace) {
            return Err(ProjectError::MeasureWithoutBars);
        }
        let structure = self.structure()?;
        let (left, right) = structure.sides(choice.sides)?;
        let left_grid = choice.grid(left);
        let mut plan = self.plan(&left_grid)?;
        let right_plan = self.plan(&choice.grid(right))?;
        plan.rows.extend(right_plan.rows);
        if let (Counting::Codes(rows), Counting::Codes(more)) = (&mut plan.counting, right_plan.counting) {
            rows.extend(more);
        }
        let grid = self.counted_view(&left_grid, plan)?;
        let sides: Vec<BalanceSide> = grid.rows.iter().filter_map(|row| BalanceSide::new(row, &grid)).collect();
        let of_right: BTreeSet<CodeId> = structure.codebook.with_descendants(right).into_iter().collect();
        let (rights, lefts): (Vec<&BalanceSide>, Vec<&BalanceSide>) =
            sides.iter().partition(|side| of_right.contains(&side.code));
        let mut lines: Vec<BalanceLine> = Vec::with_capacity(sides.len());
        let mut line = |left: Option<&&BalanceSide>, right: Option<&&BalanceSide>| {
            lines.push(BalanceLine { sides: [left.map(|own| (**own).clone()), right.map(|own| (**own).clone())] });
        };
        line(lefts.first(), rights.first());
        let (lefts, rights) = (lefts.get(1..).unwrap_or_default(), rights.get(1..).unwrap_or_default());
        let mut paired: BTreeSet<CodeId> = BTreeSet::new();
        for own in lefts {
            let counterparts = structure.counterparts_of(own.code);
            for other in rights.iter().filter(|other| counterparts.contains(&other.code)) {
                paired.extend([own.code, other.code]);
                line(Some(own), Some(other));
            }
        }
        lefts.iter().filter(|own| !paired.contains(&own.code)).for_each(|own| line(Some(own), None));
        rights.iter().filter(|own| !paired.contains(&own.code)).for_each(|own| line(None, Some(own)));
        let all = lines.len();
        if choice.hides_empty {
            let mut is_first = true;
            lines.retain(|own| std::mem::take(&mut is_first) || !own.is_empty());
        }
        Ok(BalanceView {
            sides: [left, right],
            names: [structure.code_name(left), structure.code_name(right)],
            hidden: u32::try_from(all - lines.len()).unwrap_or(u32::MAX),
            lines,
            columns: grid.columns,
            n: grid.n,
            smallest_group: grid.smallest_group,
            left_out: grid.left_out,
            uncounted: grid.uncounted,
            elsewhere: grid.elsewhere,
        })
    }
}
