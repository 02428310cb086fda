//! Which rows and columns of a grid a saved view shows, and in which order. The pages do the same while somebody looks.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use sitat_analysis::compare_norwegian;
use sitat_model::{AttributeId, AttributeValue, CaseId};

use crate::structure::Structure;
use crate::{GridLayout, GridOrder, GridView, GridViewRow, Project, ProjectError, SavedView, ShownGrid};

/// The places of some keys in an order of their own; what it does not name comes last.
fn place_in(own: &[String], key: &str) -> usize {
    own.iter().position(|other| other == key).unwrap_or(own.len())
}

/// Numbers from the highest, words from a, yes before no; what is not known comes last.
fn compare_values(left: Option<&AttributeValue>, right: Option<&AttributeValue>) -> Ordering {
    match (left, right) {
        (Some(AttributeValue::Number(left)), Some(AttributeValue::Number(right))) => right.total_cmp(left),
        (Some(AttributeValue::Text(left)), Some(AttributeValue::Text(right))) => compare_norwegian(left, right),
        (Some(AttributeValue::Boolean(left)), Some(AttributeValue::Boolean(right))) => right.cmp(left),
        (left, right) => right.is_some().cmp(&left.is_some()),
    }
}

/// Whether a row is found in some columns and not in others. Columns without any unit say nothing.
fn differs(row: &GridViewRow, totals: &[u32]) -> bool {
    let told = || row.cells.iter().zip(totals).filter(|(_, total)| **total > 0).map(|(count, _)| *count > 0);
    told().any(|is_there| is_there) && told().any(|is_there| !is_there)
}

/// The rows of one depth, each with those below it, in an order; and so on below them.
fn ordered<'row>(rows: &[&'row GridViewRow], layout: &GridLayout) -> Vec<&'row GridViewRow> {
    let mut families: Vec<Vec<&'row GridViewRow>> = Vec::new();
    for row in rows {
        match families.last_mut() {
            Some(last) if last.first().is_some_and(|head| row.depth > head.depth) => last.push(row),
            _ => families.push(vec![row]),
        }
    }
    families.sort_by(|left, right| match (left.first(), right.first()) {
        (Some(left), Some(right)) => match layout.row_order {
            GridOrder::Name => compare_norwegian(&left.name, &right.name),
            GridOrder::Total => right.total.cmp(&left.total),
            GridOrder::Own => {
                let place = |row: &GridViewRow| place_in(&layout.own_rows, &row.head.id().to_string());
                place(left).cmp(&place(right))
            }
            GridOrder::Given | GridOrder::Attribute(_) => Ordering::Equal,
        },
        _ => Ordering::Equal,
    });
    let with_below = families.into_iter().flat_map(|family| match family.split_first() {
        Some((head, below)) => std::iter::once(*head).chain(ordered(below, layout)).collect(),
        None => Vec::new(),
    });
    with_below.collect()
}

impl GridView {
    /// What a layout shows. `values`: what the cases of the columns have of the attribute that orders them, by key.
    fn shown_in(&self, layout: &GridLayout, values: &BTreeMap<String, AttributeValue>) -> ShownGrid {
        let mut columns: Vec<usize> = (0..self.columns.len()).collect();
        let total = |place: usize| self.totals.get(place).copied().unwrap_or_default();
        columns.sort_by(|left, right| match (self.columns.get(*left), self.columns.get(*right)) {
            (Some(one), Some(other)) => match layout.column_order {
                GridOrder::Given => Ordering::Equal,
                GridOrder::Name => compare_norwegian(&one.name, &other.name),
                GridOrder::Total => total(*right).cmp(&total(*left)),
                GridOrder::Attribute(_) => compare_values(values.get(&one.key), values.get(&other.key)),
                GridOrder::Own => {
                    place_in(&layout.own_columns, &one.key).cmp(&place_in(&layout.own_columns, &other.key))
                }
            },
            _ => Ordering::Equal,
        });
        columns.retain(|place| !layout.hides_empty || total(*place) > 0);
        let mut rows: Vec<&GridViewRow> = Vec::new();
        let mut needed = 0;
        // From below, so that a row knows whether one under it stays.
        for row in self.rows.iter().rev() {
            if !layout.only_differing || row.depth < needed || differs(row, &self.totals) {
                rows.push(row);
                needed = row.depth;
            }
        }
        rows.reverse();
        rows.retain(|row| !layout.hides_empty || row.total > 0);
        let rows = ordered(&rows, layout);
        let mut shown = Vec::new();
        let mut folded_at: Option<u32> = None;
        for (place, row) in rows.iter().enumerate() {
            if folded_at.is_some_and(|depth| row.depth > depth) {
                continue;
            }
            let has_rows_below = rows.get(place + 1).is_some_and(|next| next.depth > row.depth);
            let is_folded = layout.folded.iter().any(|code| code.0 == row.head.id());
            folded_at = (has_rows_below && is_folded).then_some(row.depth);
            shown.push(row.head.id());
        }
        ShownGrid { rows: shown, columns }
    }
}

impl Structure {
    fn values_by_case(&self, attribute: AttributeId) -> BTreeMap<String, AttributeValue> {
        let Ok(attribute) = self.attribute(attribute) else { return BTreeMap::new() };
        let value = |id: CaseId| Some((id.0.to_string(), self.value(id, attribute)?));
        self.cases.iter().filter_map(|case| value(case.id)).collect()
    }
}

impl Project {
    /// The saved comparison of a name, whatever the letter case.
    pub fn resolve_view(&mut self, name: &str) -> Result<SavedView, ProjectError> {
        let wanted = name.trim().to_lowercase();
        let views = self.saved_views()?;
        let found = views.into_iter().find(|view| view.name.to_lowercase() == wanted);
        found.ok_or_else(|| ProjectError::not_found("view", name))
    }

    /// The rows and columns of a grid that a layout shows, in its order.
    pub fn shown_in(&mut self, grid: &GridView, layout: &GridLayout) -> Result<ShownGrid, ProjectError> {
        let values = match layout.column_order {
            GridOrder::Attribute(id) => self.structure()?.values_by_case(id),
            _ => BTreeMap::new(),
        };
        Ok(grid.shown_in(layout, &values))
    }
}

#[cfg(test)]
mod tests {
    use sitat_model::CodeId;

    use super::*;
    use crate::{GridViewColumn, RowHead};

    fn row(id: i64, depth: u32, cells: [u32; 3]) -> GridViewRow {
        let name = format!("Kode {id}");
        let head = RowHead::Code(CodeId(id));
        GridViewRow {
            head,
            path: name.clone(),
            name,
            depth,
            cells: cells.into(),
            standings: None,
            total: cells.iter().sum(),
        }
    }

    /// The grid of the pages' own test: what is shown there is shown here.
    fn grid() -> GridView {
        let column = |(key, name): (&str, &str)| GridViewColumn {
            name: name.to_owned(),
            key: key.to_owned(),
            n: 1,
            sources: 1,
            words: None,
        };
        GridView {
            columns: [("1", "Storvik"), ("2", "Elvnes"), ("3", "Bergmo")].map(column).into(),
            rows: vec![
                row(1, 0, [3, 1, 0]),
                row(2, 1, [1, 0, 0]),
                row(3, 1, [2, 1, 0]),
                row(4, 0, [0, 0, 0]),
                row(5, 1, [0, 0, 0]),
            ],
            totals: vec![3, 1, 0],
            total: 4,
            n: 3,
            words: None,
            smallest_group: 10,
            left_out: Vec::new(),
            uncounted: 0,
            elsewhere: 0,
        }
    }

    fn shown(layout: &GridLayout) -> (Vec<i64>, Vec<usize>) {
        let values = BTreeMap::from([
            ("1".to_owned(), AttributeValue::Number(48_200.0)),
            ("3".to_owned(), AttributeValue::Number(51_000.0)),
        ]);
        let shown = grid().shown_in(layout, &values);
        (shown.rows, shown.columns)
    }

    #[test]
    fn rows_and_columns_stand_as_the_pages_put_them() {
        let plain = GridLayout::default;
        assert_eq!(shown(&plain()), (vec![1, 2, 3, 4, 5], vec![0, 1, 2]));
        assert_eq!(shown(&GridLayout { folded: vec![CodeId(1), CodeId(3)], ..plain() }).0, [1, 4, 5]);
        assert_eq!(shown(&GridLayout { only_differing: true, ..plain() }).0, [1, 2]);
        assert_eq!(shown(&GridLayout { hides_empty: true, ..plain() }), (vec![1, 2, 3], vec![0, 1]));
        assert_eq!(shown(&GridLayout { row_order: GridOrder::Total, ..plain() }).0, [1, 3, 2, 4, 5]);
        let own = GridLayout {
            row_order: GridOrder::Own,
            own_rows: vec!["4".to_owned(), "3".to_owned()],
            column_order: GridOrder::Own,
            own_columns: vec!["3".to_owned(), "gone".to_owned()],
            ..plain()
        };
        assert_eq!(shown(&own), (vec![4, 5, 1, 3, 2], vec![2, 0, 1]));
        assert_eq!(shown(&GridLayout { column_order: GridOrder::Name, ..plain() }).1, [2, 1, 0]);
        assert_eq!(shown(&GridLayout { column_order: GridOrder::Attribute(AttributeId(7)), ..plain() }).1, [2, 0, 1]);
    }
}
