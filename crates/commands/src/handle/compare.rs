//! The grid.

use sitat_model::Stance;
use sitat_project::{
    CellStanding, CellState, CodingRow, ColumnChoice, ExcerptView, GridChoice, GridView, GridViewColumn, GridViewRow,
    Measure, Reach, Relation, RowChoice, VoiceView,
};

use crate::wire::Nothing;
use crate::wire::compare::{
    Absence, AskedIn, Cell, CellState as WireState, CodeColumns, CodeRelation, ColumnChoice as WireColumns, Compare,
    Excerpt, ExcerptCoding, GetCell, Grid, GridChoice as WireChoice, GridColumn, GridRow, MarkAbsent,
    Measure as WireMeasure, RowChoice as WireRows, SetSmallestGroup, SetStance, Stance as WireStance, UnmarkAbsent,
    Voice,
};
use crate::{CommandError, Session};

impl From<WireRows> for RowChoice {
    fn from(rows: WireRows) -> Self {
        match rows {
            WireRows::Codes => Self::Codes,
            WireRows::Families => Self::Families,
            WireRows::Levels(levels) => Self::Levels(levels),
            WireRows::Questions => Self::Questions,
            WireRows::Searches => Self::Searches,
            WireRows::Themes => Self::Themes,
            WireRows::Claims => Self::Claims,
            WireRows::Below(code) => Self::Below(code.into()),
            WireRows::Crosswalk(one, other) => Self::Crosswalk(one.into(), other.into()),
        }
    }
}

impl From<RowChoice> for WireRows {
    fn from(rows: RowChoice) -> Self {
        match rows {
            RowChoice::Codes => Self::Codes,
            RowChoice::Families => Self::Families,
            RowChoice::Levels(levels) => Self::Levels(levels),
            RowChoice::Questions => Self::Questions,
            RowChoice::Searches => Self::Searches,
            RowChoice::Themes => Self::Themes,
            RowChoice::Claims => Self::Claims,
            RowChoice::Below(code) | RowChoice::Only(code) => Self::Below(code.into()),
            RowChoice::Crosswalk(one, other) => Self::Crosswalk(one.into(), other.into()),
        }
    }
}

fn related(relation: CodeRelation, turns: u32) -> Relation {
    match relation {
        CodeRelation::Overlap => Relation::Overlap,
        CodeRelation::Within => Relation::Within,
        CodeRelation::Near => Relation::Near(Reach::Turns(turns)),
        CodeRelation::Turn => Relation::Near(Reach::Turns(0)),
        CodeRelation::Answer => Relation::Near(Reach::Answer),
        CodeRelation::Participant => Relation::Near(Reach::Participant),
        CodeRelation::Before => Relation::Before(Reach::Turns(turns)),
        CodeRelation::After => Relation::After(Reach::Turns(turns)),
    }
}

/// Windows ask for no other reaches than these.
fn relation_of(relation: Relation) -> (CodeRelation, u32) {
    let turns = |reach: Reach| if let Reach::Turns(turns) = reach { turns } else { 2 };
    match relation {
        Relation::Overlap => (CodeRelation::Overlap, 2),
        Relation::Within => (CodeRelation::Within, 2),
        Relation::Near(Reach::Turns(0)) => (CodeRelation::Turn, 2),
        Relation::Near(Reach::Answer) => (CodeRelation::Answer, 2),
        Relation::Near(Reach::Participant) => (CodeRelation::Participant, 2),
        Relation::Near(reach) => (CodeRelation::Near, turns(reach)),
        Relation::Before(reach) => (CodeRelation::Before, turns(reach)),
        Relation::After(reach) => (CodeRelation::After, turns(reach)),
    }
}

impl From<WireChoice> for GridChoice {
    fn from(choice: WireChoice) -> Self {
        Self {
            rows: choice.rows.into(),
            columns: match choice.columns {
                WireColumns::Cases => ColumnChoice::Cases,
                WireColumns::Participants => ColumnChoice::Participants,
                WireColumns::Sources => ColumnChoice::Sources,
                WireColumns::Attribute(name) => ColumnChoice::Attribute(name),
                WireColumns::Crossed(one, other) => ColumnChoice::Crossed(one, other),
                WireColumns::Coders => ColumnChoice::Coders,
                WireColumns::Codes(own) => ColumnChoice::Codes(own.codes.into(), related(own.relation, own.turns)),
            },
            measure: match choice.measure {
                WireMeasure::Segments => Measure::Segments,
                WireMeasure::Participants => Measure::Participants,
                WireMeasure::Cases => Measure::Cases,
                WireMeasure::Words => Measure::Words,
                WireMeasure::Sources => Measure::Sources,
                WireMeasure::WordShare => Measure::WordShare,
                WireMeasure::Presence => Measure::Presence,
                WireMeasure::FirstPlace => Measure::FirstPlace,
                WireMeasure::LastPlace => Measure::LastPlace,
            },
            filter: choice.filter,
            with_policy_documents: choice.with_policy_documents,
            with_states: choice.with_states,
        }
    }
}

impl From<GridChoice> for WireChoice {
    fn from(choice: GridChoice) -> Self {
        Self {
            rows: choice.rows.into(),
            columns: match choice.columns {
                ColumnChoice::Cases => WireColumns::Cases,
                ColumnChoice::Participants => WireColumns::Participants,
                ColumnChoice::Sources => WireColumns::Sources,
                ColumnChoice::Attribute(name) => WireColumns::Attribute(name),
                ColumnChoice::Crossed(one, other) => WireColumns::Crossed(one, other),
                ColumnChoice::Coders => WireColumns::Coders,
                ColumnChoice::Codes(codes, relation) => {
                    let (relation, turns) = relation_of(relation);
                    WireColumns::Codes(CodeColumns { codes: codes.into(), relation, turns })
                }
            },
            measure: match choice.measure {
                Measure::Segments => WireMeasure::Segments,
                Measure::Participants => WireMeasure::Participants,
                Measure::Cases => WireMeasure::Cases,
                Measure::Words => WireMeasure::Words,
                Measure::Sources => WireMeasure::Sources,
                Measure::WordShare => WireMeasure::WordShare,
                Measure::Presence => WireMeasure::Presence,
                Measure::FirstPlace => WireMeasure::FirstPlace,
                Measure::LastPlace => WireMeasure::LastPlace,
            },
            filter: choice.filter,
            with_policy_documents: choice.with_policy_documents,
            with_states: choice.with_states,
        }
    }
}

impl From<GridViewColumn> for GridColumn {
    fn from(column: GridViewColumn) -> Self {
        Self {
            name: column.name,
            key: column.key,
            n: column.n,
            sources: column.sources,
            words: column.words,
            cases: super::wire(column.cases),
        }
    }
}

impl From<GridViewRow> for GridRow {
    fn from(row: GridViewRow) -> Self {
        Self {
            id: row.head.id(),
            name: row.name,
            path: row.path,
            depth: row.depth,
            cells: row.cells,
            states: row.standings.as_ref().map(|cells| super::wire(cells.iter().map(|cell| cell.state))),
            mentioned: row.standings.map(|cells| cells.iter().map(CellStanding::mentioned).collect()),
            total: row.total,
            is_ordered: row.is_ordered,
        }
    }
}

impl From<GridView> for Grid {
    fn from(view: GridView) -> Self {
        Self {
            columns: super::wire(view.columns),
            rows: super::wire(view.rows),
            totals: view.totals,
            total: view.total,
            n: view.n,
            words: view.words,
            smallest_group: view.smallest_group,
            left_out: super::wire(view.left_out),
            uncounted: view.uncounted,
            elsewhere: view.elsewhere,
            unanswered: view.unanswered,
        }
    }
}

impl From<CellState> for WireState {
    fn from(state: CellState) -> Self {
        match state {
            CellState::Mentioned => Self::Mentioned,
            CellState::AskedNotMentioned => Self::AskedNotMentioned,
            CellState::AskedNoAnswer => Self::AskedNoAnswer,
            CellState::NotAsked => Self::NotAsked,
            CellState::NotMentioned => Self::NotMentioned,
            CellState::Absent => Self::Absent,
            CellState::Unknown => Self::Unknown,
            CellState::NotYetCoded => Self::NotYetCoded,
            CellState::NoMaterial => Self::NoMaterial,
        }
    }
}

impl From<VoiceView> for Voice {
    fn from(view: VoiceView) -> Self {
        Self {
            source: view.source.into(),
            source_name: view.source_name,
            participant: view.participant.map(Into::into),
            name: view.name,
            state: view.state.into(),
            asked_in: view.asked_in.map(|(turn, start)| AskedIn { turn, start: start.0 }),
            absence: view.absence.map(|(id, reason)| Absence { id: id.into(), reason }),
        }
    }
}

impl From<Stance> for WireStance {
    fn from(stance: Stance) -> Self {
        match stance {
            Stance::Supports => Self::Supports,
            Stance::Contradicts => Self::Contradicts,
        }
    }
}

impl From<WireStance> for Stance {
    fn from(stance: WireStance) -> Self {
        match stance {
            WireStance::Supports => Self::Supports,
            WireStance::Contradicts => Self::Contradicts,
        }
    }
}

impl From<CodingRow> for ExcerptCoding {
    fn from(row: CodingRow) -> Self {
        Self { id: row.id.into(), code: row.code.into(), stance: row.stance.map(Into::into) }
    }
}

impl From<ExcerptView> for Excerpt {
    fn from(view: ExcerptView) -> Self {
        Self {
            segment: view.segment.into(),
            id: view.id,
            source: view.source.into(),
            source_name: view.source_name,
            case: view.cases.join(", "),
            participant: (!view.participants.is_empty()).then(|| view.participants.join(", ")),
            turn: view.turn,
            start: view.extent.start.0,
            end: view.extent.end.0,
            quote: view.stretches.join(" (…) "),
            before: view.before,
            after: view.after,
            codes: super::wire(view.codes),
            codings: super::wire(view.codings),
            memo: view.memo,
        }
    }
}

pub(crate) fn compare(session: &Session, request: Compare) -> Result<Grid, CommandError> {
    let choice = request.grid.into();
    Ok(session.with_project(|project| project.compare(&choice))?.into())
}

pub(crate) fn cell(session: &Session, request: GetCell) -> Result<Cell, CommandError> {
    let choice = request.grid.into();
    let cell = session.with_project(|project| project.cell(&choice, request.row, request.column))?;
    Ok(Cell { excerpts: super::wire(cell.excerpts), hits: super::wire(cell.hits), voices: super::wire(cell.voices) })
}

pub(crate) fn set_smallest_group(session: &Session, request: SetSmallestGroup) -> Result<Nothing, CommandError> {
    session.act(|project| project.set_smallest_group(request.participants))?;
    Ok(Nothing {})
}

pub(crate) fn mark_absent(session: &Session, request: MarkAbsent) -> Result<Nothing, CommandError> {
    let (code, source) = (request.code.into(), request.source.into());
    let participant = request.participant.map(Into::into);
    session.act(|project| project.mark_absent(code, source, participant, &request.reason))?;
    Ok(Nothing {})
}

pub(crate) fn unmark_absent(session: &Session, request: UnmarkAbsent) -> Result<Nothing, CommandError> {
    session.act(|project| project.unmark_absent(request.id.into()))?;
    Ok(Nothing {})
}

pub(crate) fn set_stance(session: &Session, request: SetStance) -> Result<Nothing, CommandError> {
    let ids: Vec<_> = request.codings.into_iter().map(Into::into).collect();
    session.act(|project| project.set_stance(&ids, request.stance.map(Into::into)))?;
    Ok(Nothing {})
}
