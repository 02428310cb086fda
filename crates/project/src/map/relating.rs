//! What is said of two themes, and where things are put on the map.

use std::collections::BTreeSet;

use sitat_model::{RelationDirection, ThemeId, ThemeRelationId, ThemeStatus};
use sitat_store::{OnWall, ThemeRelationRow};

use super::MapChoice;
use crate::project::Action;
use crate::themes::Themes;
use crate::{Operation, Outcome, Project, ProjectError};

/// How far from the origin something can be put.
const FARTHEST: f64 = 10_000.0;

/// Where something is to be on the map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MapSpot {
    /// What.
    pub thing: OnWall,
    /// Its middle, from the left.
    pub x: f64,
    /// From above.
    pub y: f64,
}

fn pair_of(row: &ThemeRelationRow) -> BTreeSet<ThemeId> {
    BTreeSet::from([row.from, row.to])
}

/// Which way two relations of the same themes go together, seen from the first.
fn joined(first: &ThemeRelationRow, other: &ThemeRelationRow) -> RelationDirection {
    match (first.direction, other.direction) {
        (RelationDirection::Neither, RelationDirection::Neither) => RelationDirection::Neither,
        (RelationDirection::OneWay, RelationDirection::OneWay) if first.from == other.from => RelationDirection::OneWay,
        (RelationDirection::OneWay, RelationDirection::Neither) => RelationDirection::OneWay,
        (RelationDirection::Neither, RelationDirection::OneWay) if first.from == other.from => {
            RelationDirection::OneWay
        }
        _ => RelationDirection::Both,
    }
}

/// What becomes of relations when themes go into one: those that change, and those that go.
pub(crate) fn relations_after_merge(
    rows: &[ThemeRelationRow],
    from: &[ThemeId],
    into: ThemeId,
) -> (Vec<ThemeRelationRow>, Vec<ThemeRelationId>) {
    let is_touched = |row: &ThemeRelationRow| from.contains(&row.from) || from.contains(&row.to);
    let mut kept: Vec<(ThemeRelationRow, bool)> =
        rows.iter().filter(|row| !is_touched(row)).map(|row| (row.clone(), false)).collect();
    let mut gone = Vec::new();
    for row in rows.iter().filter(|row| is_touched(row)) {
        let end = |id: ThemeId| if from.contains(&id) { into } else { id };
        let moved = ThemeRelationRow { from: end(row.from), to: end(row.to), ..row.clone() };
        if moved.from == moved.to {
            gone.push(row.id);
            continue;
        }
        match kept.iter_mut().find(|(own, _)| pair_of(own) == pair_of(&moved)) {
            Some((own, is_changed)) => {
                own.direction = joined(own, &moved);
                if !moved.label.is_empty() && !own.label.split("; ").any(|label| label == moved.label) {
                    let labels = [own.label.as_str(), moved.label.as_str()];
                    own.label = labels.into_iter().filter(|label| !label.is_empty()).collect::<Vec<_>>().join("; ");
                }
                *is_changed = true;
                gone.push(row.id);
            }
            None => kept.push((moved, true)),
        }
    }
    (kept.into_iter().filter(|(_, is_changed)| *is_changed).map(|(row, _)| row).collect(), gone)
}

impl Themes {
    fn on_map(&self, id: ThemeId) -> Result<&str, ProjectError> {
        let row = self.theme(id)?;
        if row.status == ThemeStatus::SetAside {
            return Err(ProjectError::NotOnMap { name: row.texts.name.clone() });
        }
        Ok(&row.texts.name)
    }
}

impl Project {
    fn relation(&self, id: ThemeRelationId) -> Result<ThemeRelationRow, ProjectError> {
        let found = self.store.read().theme_relations()?.into_iter().find(|row| row.id == id);
        found.ok_or_else(|| ProjectError::not_found("relation", id))
    }

    /// Says how two themes hang together. Two themes have one relation, whichever way it goes.
    pub fn relate_themes(
        &mut self,
        from: ThemeId,
        to: ThemeId,
        label: &str,
        direction: RelationDirection,
    ) -> Result<Outcome<ThemeRelationId>, ProjectError> {
        let themes = self.theme_rows()?;
        let (name, other) = (themes.on_map(from)?.to_owned(), themes.on_map(to)?.to_owned());
        if from == to {
            return Err(ProjectError::RelatedToItself { name });
        }
        let ends = BTreeSet::from([from, to]);
        if self.store.read().theme_relations()?.iter().any(|row| pair_of(row) == ends) {
            return Err(ProjectError::AlreadyRelated { name, other });
        }
        let label = label.trim().to_owned();
        self.transact(Operation::RelateThemes, None, |action| {
            action.writer.describe(format!("{name} – {other}"), 1);
            let row = ThemeRelationRow { id: ThemeRelationId(0), guid: action.guid(), from, to, label, direction };
            Ok(action.writer.insert_theme_relation(&row, action.at)?)
        })
    }

    /// Says something else of two themes, or that it goes another way; turned round, the other theme comes first.
    pub fn change_relation(
        &mut self,
        id: ThemeRelationId,
        label: &str,
        direction: RelationDirection,
        is_turned: bool,
    ) -> Result<Outcome<()>, ProjectError> {
        let row = self.relation(id)?;
        let themes = self.theme_rows()?;
        let subject = format!("{} – {}", themes.theme(row.from)?.texts.name, themes.theme(row.to)?.texts.name);
        let (from, to) = if is_turned { (row.to, row.from) } else { (row.from, row.to) };
        let changed = ThemeRelationRow { from, to, label: label.trim().to_owned(), direction, ..row.clone() };
        self.transact(Operation::ChangeRelation, None, |action| {
            action.writer.describe(subject, 1);
            if changed != row {
                action.writer.update_theme_relation(&changed)?;
            }
            Ok(())
        })
    }

    /// Takes back what was said of two themes.
    pub fn delete_relation(&mut self, id: ThemeRelationId) -> Result<Outcome<()>, ProjectError> {
        let row = self.relation(id)?;
        let themes = self.theme_rows()?;
        let subject = format!("{} – {}", themes.theme(row.from)?.texts.name, themes.theme(row.to)?.texts.name);
        self.transact(Operation::DeleteRelation, None, |action| {
            action.writer.describe(subject, 1);
            Ok(action.writer.delete_theme_relation(id)?)
        })
    }

    /// Puts themes and codes in their places on the map. What nobody had put anywhere stays where it was laid out, so
    /// that nothing else moves.
    pub fn arrange_map(&mut self, spots: &[MapSpot], with_codes: bool) -> Result<Outcome<()>, ProjectError> {
        let themes = self.theme_rows()?;
        let structure = self.structure()?;
        for spot in spots {
            match spot.thing {
                OnWall::Theme(id) => themes.on_map(id).map(|_| ())?,
                OnWall::Code(id) => structure.codebook.code(id).map(|_| ())?,
            }
            let is_near = |far: f64| far.is_finite() && far.abs() <= FARTHEST;
            if !is_near(spot.x) || !is_near(spot.y) {
                return Err(ProjectError::NoPlace);
            }
        }
        let map = self.map(&MapChoice { with_codes, snapshot: None })?;
        let standing: Vec<MapSpot> = map
            .nodes
            .into_iter()
            .filter_map(|node| {
                let thing = node.theme.map(OnWall::Theme).or(node.code.map(OnWall::Code))?;
                Some(MapSpot { thing, x: node.middle.0, y: node.middle.1 })
            })
            .filter(|own| spots.iter().all(|spot| spot.thing != own.thing))
            .collect();
        let known = self.store.read().map_places()?;
        self.transact(Operation::ArrangeMap, None, |action| {
            action.writer.describe(String::new(), spots.len());
            for spot in &standing {
                if known.iter().all(|(thing, ..)| *thing != spot.thing) {
                    action.writer.set_map_place(spot.thing, spot.x, spot.y)?;
                }
            }
            for spot in spots {
                action.writer.set_map_place(spot.thing, spot.x, spot.y)?;
            }
            Ok(())
        })
    }

    /// Forgets where everything was put: the map is laid out anew.
    pub fn lay_out_map(&mut self) -> Result<Outcome<()>, ProjectError> {
        self.transact(Operation::LayOutMap, None, |action| {
            action.writer.describe(String::new(), 1);
            Ok(action.writer.clear_map_places()?)
        })
    }
}

impl Action<'_> {
    /// Lets what is said of themes that go into one be said of that one.
    pub(crate) fn hand_over_relations(&self, from: &[ThemeId], into: ThemeId) -> Result<(), ProjectError> {
        let rows = self.writer.theme_relations()?;
        let (changed, gone) = relations_after_merge(&rows, from, into);
        for id in gone {
            self.writer.delete_theme_relation(id)?;
        }
        for row in changed {
            self.writer.update_theme_relation(&row)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn row((id, from, to, direction): (i64, i64, i64, u8)) -> ThemeRelationRow {
        ThemeRelationRow {
            id: ThemeRelationId(id),
            guid: format!("g{id}"),
            from: ThemeId(from),
            to: ThemeId(to),
            label: ["", "bærer", "svekker"][(id % 3) as usize].to_owned(),
            direction: RelationDirection::ALL[usize::from(direction % 3)],
        }
    }

    #[test]
    fn what_was_said_of_both_is_said_once() {
        let rows = [row((1, 1, 3, 1)), row((2, 3, 2, 1)), row((4, 1, 2, 0))];
        let (changed, gone) = relations_after_merge(&rows, &[ThemeId(2)], ThemeId(1));
        assert_eq!(gone, [ThemeRelationId(2), ThemeRelationId(4)]);
        assert_eq!(changed.len(), 1);
        assert_eq!((changed[0].label.as_str(), changed[0].direction), ("bærer; svekker", RelationDirection::Both));
    }

    proptest! {
        #[test]
        fn after_a_merge_two_themes_have_one_relation_and_none_is_lost(
            ends in proptest::collection::vec((0_i64..6, 0_i64..6, 0_u8..3), 0..12),
            from in proptest::collection::btree_set(0_i64..6, 0..4),
            into in 0_i64..6,
        ) {
            let mut rows: Vec<ThemeRelationRow> = Vec::new();
            for (place, (one, other, direction)) in ends.into_iter().enumerate() {
                let own = row((place as i64, one, other, direction));
                if one != other && rows.iter().all(|known| pair_of(known) != pair_of(&own)) {
                    rows.push(own);
                }
            }
            let from: Vec<ThemeId> = from.into_iter().filter(|id| *id != into).map(ThemeId).collect();
            let (changed, gone) = relations_after_merge(&rows, &from, ThemeId(into));
            let mut after: Vec<ThemeRelationRow> = rows.clone();
            after.retain(|row| !gone.contains(&row.id));
            for row in &mut after {
                if let Some(new) = changed.iter().find(|new| new.id == row.id) {
                    *row = new.clone();
                }
            }
            // By brute force: which pairs there are when the themes are one.
            let end = |id: ThemeId| if from.contains(&id) { ThemeId(into) } else { id };
            let wanted: BTreeSet<BTreeSet<ThemeId>> = rows
                .iter()
                .map(|row| BTreeSet::from([end(row.from), end(row.to)]))
                .filter(|pair| pair.len() == 2)
                .collect();
            let pairs: Vec<BTreeSet<ThemeId>> = after.iter().map(pair_of).collect();
            prop_assert_eq!(pairs.len(), wanted.len());
            prop_assert_eq!(pairs.into_iter().collect::<BTreeSet<_>>(), wanted);
            for row in rows.iter().filter(|row| end(row.from) != end(row.to) && !row.label.is_empty()) {
                let pair = BTreeSet::from([end(row.from), end(row.to)]);
                let said = after.iter().find(|own| pair_of(own) == pair).map(|own| own.label.clone());
                prop_assert!(said.unwrap_or_default().contains(&row.label), "{row:?} {after:?}");
            }
        }
    }
}
