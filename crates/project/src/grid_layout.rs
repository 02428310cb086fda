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

/// The rows of one depth, each with those below it, in an order; and so on below them. Codes that follow each other
/// stay in theirs, unless somebody has put them otherwise.
fn ordered<'row>(rows: &[&'row GridViewRow], layout: &GridLayout, follow: bool) -> Vec<&'row GridViewRow> {
    let mut families: Vec<Vec<&'row GridViewRow>> = Vec::new();
    for row in rows {
        match families.last_mut() {
            Some(last) if last.first().is_some_and(|head| row.depth > head.depth) => last.push(row),
            _ => families.push(vec![row]),
        }
    }
    families.sort_by(|left, right| match (left.first(), right.first()) {
        (Some(left), Some(right)) => match layout.row_order {
            GridOrder::Name | GridOrder::Total if follow => Ordering::Equal,
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
        Some((head, below)) => std::iter::once(*head).chain(ordered(below, layout, head.is_ordered)).collect(),
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
        let rows = ordered(&rows, layout, false);
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
        ShownGrid { rows: shown, columns, is_transposed: layout.is_transposed }
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
    use serde_json::Value;
    use sitat_model::CodeId;

    use super::*;
    use crate::{GridViewColumn, RowHead};

    /// A grid, and what its layouts show: the pages' own test reads the same file.
    const SHOWN: &str = include_str!("../../../tests/fixtures/grid-layouts.json");

    fn list<T>(value: &Value, one: impl Fn(&Value) -> Option<T>) -> Vec<T> {
        value.as_array().into_iter().flatten().map(|value| one(value).unwrap()).collect()
    }

    fn words(value: &Value) -> Vec<String> {
        list(value, |word| word.as_str().map(str::to_owned))
    }

    fn count(value: &Value) -> Option<u32> {
        u32::try_from(value.as_u64()?).ok()
    }

    fn grid(told: &Value) -> GridView {
        let column = |told: &Value| GridViewColumn {
            name: told["name"].as_str().unwrap().to_owned(),
            key: told["key"].as_str().unwrap().to_owned(),
            n: 1,
            sources: 1,
            words: None,
            cases: Vec::new(),
        };
        let row = |told: &Value| {
            let id = told["id"].as_i64().unwrap();
            let cells = list(&told["cells"], count);
            GridViewRow {
                head: RowHead::Code(CodeId(id)),
                path: format!("Kode {id}"),
                name: format!("Kode {id}"),
                depth: count(&told["depth"]).unwrap(),
                total: cells.iter().sum(),
                cells,
                standings: None,
                is_ordered: false,
            }
        };
        GridView {
            columns: list(&told["columns"], |told| Some(column(told))),
            rows: list(&told["rows"], |told| Some(row(told))),
            totals: list(&told["totals"], count),
            total: 6,
            n: 3,
            words: None,
            smallest_group: 10,
            left_out: Vec::new(),
            uncounted: 0,
            elsewhere: 0,
            unanswered: Vec::new(),
        }
    }

    fn layout(told: &Value) -> GridLayout {
        let order = |key: &str| match told[key].as_str() {
            None => GridOrder::Given,
            Some("name") => GridOrder::Name,
            Some("total") => GridOrder::Total,
            Some("own") => GridOrder::Own,
            Some("attribute") => GridOrder::Attribute(AttributeId(7)),
            Some(other) => panic!("{other} is no order"),
        };
        GridLayout {
            row_order: order("rowOrder"),
            column_order: order("columnOrder"),
            own_rows: words(&told["ownRows"]),
            own_columns: words(&told["ownColumns"]),
            only_differing: told["onlyDiffering"] == true,
            hides_empty: told["hidesEmpty"] == true,
            folded: list(&told["folded"], |code| code.as_i64().map(CodeId)),
            ..GridLayout::default()
        }
    }

    #[test]
    fn rows_and_columns_stand_as_the_pages_put_them() {
        let told: Value = serde_json::from_str(SHOWN).unwrap();
        let values = told["attribute"]["values"].as_object().unwrap().iter();
        let values =
            values.map(|(key, value)| (key.clone(), AttributeValue::Number(value.as_f64().unwrap()))).collect();
        let layouts = told["layouts"].as_array().unwrap();
        assert!(layouts.len() > 5);
        for case in layouts {
            let mut grid = grid(&told);
            let follow = words(&case["layout"]["ordered"]);
            grid.rows.iter_mut().for_each(|row| row.is_ordered = follow.contains(&row.head.id().to_string()));
            let shown = grid.shown_in(&layout(&case["layout"]), &values);
            assert_eq!(shown.rows, list(&case["rows"], Value::as_i64), "{}", case["says"]);
            let columns: Vec<u64> = shown.columns.iter().map(|column| *column as u64).collect();
            assert_eq!(columns, list(&case["columns"], Value::as_u64), "{}", case["says"]);
        }
    }
}
