//! The grid, patterns, questions about codes.

use crate::table::named::*;
use crate::{CommandError, Session, dispatch, handle};

commands! {
    /// Counts codes over cases, participants, sources or groups.
    compare(compare::Compare) -> compare::Grid = compare;
    /// The quotes behind a number of the grid.
    cell(compare::GetCell) -> compare::Cell = compare;
    /// How codes lie upon each other and follow each other, all pairs of them.
    overlap(overlaps::GetOverlaps) -> overlaps::Overlaps = overlaps;
    /// Two codes and those below them against each other, case by case.
    balance(patterns::GetBalance) -> patterns::Balance = patterns;
    /// Where in each text there is something of codes.
    course(patterns::GetCourse) -> patterns::Course = patterns;
    /// How codes stand to each other: what a question about that answers.
    query(queries::CodeQuery) -> queries::QueryAnswer = queries;
    /// Questions about codes that were saved under names.
    saved_queries(Nothing) -> Vec<queries::SavedQuery> = queries;
    /// Saves a question about codes under a name.
    save_query(queries::SaveQuery) -> queries::QuerySaved = queries;
    /// Gives a saved question another name.
    rename_query(queries::RenameQuery) -> Nothing = queries;
    delete_query(queries::DeleteQuery) -> Nothing = queries;
    /// What was summed up of the cells of a comparison.
    summaries(summaries::GetSummaries) -> Vec<summaries::SummaryInfo> = summaries;
    /// Writes what a cell of a comparison comes to.
    write_summary(summaries::WriteSummary) -> Nothing = summaries;
    /// Comparisons that were saved under names.
    saved_views(Nothing) -> Vec<views::SavedView> = views;
    /// Saves a comparison under a name.
    save_view(views::SaveView) -> views::ViewSaved = views;
    delete_view(views::DeleteView) -> Nothing = views;
    /// Says that a code is not in a source, and why.
    mark_absent(compare::MarkAbsent) -> Nothing = compare;
    /// Takes that back.
    unmark_absent(compare::UnmarkAbsent) -> Nothing = compare;
    /// Says whether words speak for what their code says.
    set_stance(compare::SetStance) -> Nothing = compare;
    /// Says below how many participants no shares are told in per cent.
    set_smallest_group(compare::SetSmallestGroup) -> Nothing = compare;
}
