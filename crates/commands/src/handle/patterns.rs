//! Balance and course, and pictures of them and of overlaps.

use sitat_project as project;

use super::export::target;
use crate::wire::compare::{GridChoice, RowChoice};
use crate::wire::export::Exported;
use crate::wire::patterns::{
    Balance, BalanceLine, BalanceSide, Course, CourseGroup, CourseMark, CourseRow, CourseSource, ExportPattern,
    GetBalance, GetCourse, OverlapMeasure, PatternChoice,
};
use crate::{CommandError, Session};

impl From<GetBalance> for project::BalanceChoice {
    fn from(request: GetBalance) -> Self {
        let grid = project::GridChoice::from(GridChoice {
            rows: RowChoice::Codes,
            columns: request.columns,
            measure: request.measure,
            filter: request.filter,
            with_policy_documents: request.with_policy_documents,
            with_states: false,
        });
        Self {
            sides: request.sides.map(|[left, right]| (left.into(), right.into())),
            columns: grid.columns,
            measure: grid.measure,
            filter: grid.filter,
            with_policy_documents: grid.with_policy_documents,
            hides_empty: request.hides_empty,
        }
    }
}

impl From<project::BalanceSide> for BalanceSide {
    fn from(side: project::BalanceSide) -> Self {
        Self {
            code: side.code.into(),
            name: side.name,
            path: side.path,
            cells: side.cells,
            total: side.total,
            shares: side.shares,
            total_share: side.total_share,
        }
    }
}

impl From<project::BalanceLine> for BalanceLine {
    fn from(line: project::BalanceLine) -> Self {
        let [left, right] = line.sides;
        Self { left: left.map(Into::into), right: right.map(Into::into) }
    }
}

pub(crate) fn balance(session: &Session, request: GetBalance) -> Result<Balance, CommandError> {
    let view = session.with_project(|project| project.balance(&request.into()))?;
    Ok(Balance {
        sides: view.sides.map(Into::into),
        names: view.names,
        columns: super::wire(view.columns),
        lines: super::wire(view.lines),
        hidden: view.hidden,
        n: view.n,
        smallest_group: view.smallest_group,
        left_out: super::wire(view.left_out),
        uncounted: view.uncounted,
        elsewhere: view.elsewhere,
    })
}

impl From<GetCourse> for project::CourseChoice {
    fn from(request: GetCourse) -> Self {
        Self {
            rows: request.rows.into(),
            by_turns: request.by_turns,
            filter: request.filter,
            with_policy_documents: request.with_policy_documents,
            offset: 0,
            limit: request.limit.map(|limit| limit as usize),
            with_quotes: true,
        }
    }
}

impl From<project::CourseMarkView> for CourseMark {
    fn from(mark: project::CourseMarkView) -> Self {
        Self {
            start: mark.range.start.0,
            end: mark.range.end.0,
            from: mark.from,
            to: mark.to,
            first: mark.first,
            last: mark.last,
            quote: mark.quote,
        }
    }
}

impl From<project::CourseRow> for CourseRow {
    fn from(row: project::CourseRow) -> Self {
        Self { code: row.code.into(), name: row.name, path: row.path, depth: row.depth }
    }
}

impl From<project::CourseSource> for CourseSource {
    fn from(own: project::CourseSource) -> Self {
        Self {
            source: own.source.into(),
            name: own.name,
            length: own.length,
            strips: own.strips.into_iter().map(super::wire).collect(),
            sequence: own.sequence.into_iter().map(super::count).collect(),
            steps_back: own.steps_back,
        }
    }
}

impl From<project::CourseGroup> for CourseGroup {
    fn from(group: project::CourseGroup) -> Self {
        Self { case: group.case.map(Into::into), name: group.name, n: group.n, sources: super::wire(group.sources) }
    }
}

pub(crate) fn course(session: &Session, request: GetCourse) -> Result<Course, CommandError> {
    let view = session.with_project(|project| project.course(&request.into()))?;
    Ok(Course {
        rows: super::wire(view.rows),
        groups: super::wire(view.groups),
        total: view.total,
        without_turns: view.without_turns,
        left_out: super::wire(view.left_out),
        uncounted: view.uncounted,
    })
}

impl From<OverlapMeasure> for project::OverlapMeasure {
    fn from(measure: OverlapMeasure) -> Self {
        match measure {
            OverlapMeasure::Both => Self::Both,
            OverlapMeasure::Jaccard => Self::Jaccard,
            OverlapMeasure::Share => Self::Share,
            OverlapMeasure::Follows => Self::Follows,
        }
    }
}

impl From<PatternChoice> for project::PatternChoice {
    fn from(choice: PatternChoice) -> Self {
        match choice {
            PatternChoice::Balance(choice) => Self::Balance(choice.into()),
            // What is written is all of it, not only what a window shows at first.
            PatternChoice::Course(choice) => {
                Self::Course(project::CourseChoice { limit: None, ..project::CourseChoice::from(choice) })
            }
            PatternChoice::Overlap(choice, measure) => {
                let choice = project::OverlapChoice { limit: None, ..project::OverlapChoice::from(choice) };
                Self::Overlap(choice, measure.into())
            }
            PatternChoice::Map(choice) => Self::Map(choice.into()),
        }
    }
}

pub(crate) fn export_pattern(session: &Session, request: ExportPattern) -> Result<Exported, CommandError> {
    let target = target(&request.path, request.overwrite, request.csv);
    Ok(session.with_project(|project| project.export_pattern(&target, &request.pattern.into()))?.into())
}
