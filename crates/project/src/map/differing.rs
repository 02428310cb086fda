//! What changed between two maps: themes that came, went, were renamed, merged or moved, codes in them, and what is said
//! of themes. Things are known by their identities, so that another name is no other thing.

use std::collections::{BTreeMap, BTreeSet};

use sitat_model::{MapNoun, RelationDirection};
use sitat_store::{MapNodeRow, MapRelationRow, MapSnapshotRow};

/// Something that changed between two maps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MapChange {
    /// A theme that came.
    Added {
        /// The theme.
        name: String,
    },
    /// A theme that went.
    Dropped {
        /// The theme.
        name: String,
    },
    /// A theme that went into another one.
    Merged {
        /// The theme.
        name: String,
        /// The other one.
        into: String,
    },
    /// A theme or a code with another name.
    Renamed {
        /// Which of them.
        noun: MapNoun,
        /// What it was called.
        before: String,
        /// What it is called.
        after: String,
    },
    /// A theme that stands below another one than before.
    Moved {
        /// The theme.
        name: String,
        /// Below which it stood; none: at the top.
        before: Option<String>,
        /// Below which it stands.
        after: Option<String>,
    },
    /// A theme with another main point.
    Rephrased {
        /// The theme.
        name: String,
    },
    /// A code that came into a theme.
    CodeAdded {
        /// The code.
        code: String,
        /// The theme.
        theme: String,
    },
    /// A code that left a theme.
    CodeRemoved {
        /// The code.
        code: String,
        /// The theme.
        theme: String,
    },
    /// Something that is said of two themes now.
    RelationAdded(MapSaying),
    /// Something that is not said any more.
    RelationRemoved(MapSaying),
    /// Something else that is said of two themes.
    RelationChanged {
        /// What was said.
        before: MapSaying,
        /// What is.
        after: MapSaying,
    },
}

/// What is said of two themes, with their names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapSaying {
    /// The one theme.
    pub from: String,
    /// The other one.
    pub to: String,
    /// What is said.
    pub label: String,
    /// Which way it goes.
    pub direction: RelationDirection,
}

impl MapSaying {
    fn with_words(self, put: &dyn Fn(&str) -> String) -> Self {
        Self { from: put(&self.from), to: put(&self.to), label: put(&self.label), direction: self.direction }
    }
}

impl MapChange {
    /// The same with other words in the place of all that people have written.
    pub(super) fn with_words(self, put: &dyn Fn(&str) -> String) -> Self {
        match self {
            Self::Added { name } => Self::Added { name: put(&name) },
            Self::Dropped { name } => Self::Dropped { name: put(&name) },
            Self::Merged { name, into } => Self::Merged { name: put(&name), into: put(&into) },
            Self::Renamed { noun, before, after } => Self::Renamed { noun, before: put(&before), after: put(&after) },
            Self::Moved { name, before, after } => {
                Self::Moved { name: put(&name), before: before.as_deref().map(put), after: after.as_deref().map(put) }
            }
            Self::Rephrased { name } => Self::Rephrased { name: put(&name) },
            Self::CodeAdded { code, theme } => Self::CodeAdded { code: put(&code), theme: put(&theme) },
            Self::CodeRemoved { code, theme } => Self::CodeRemoved { code: put(&code), theme: put(&theme) },
            Self::RelationAdded(own) => Self::RelationAdded(own.with_words(put)),
            Self::RelationRemoved(own) => Self::RelationRemoved(own.with_words(put)),
            Self::RelationChanged { before, after } => {
                Self::RelationChanged { before: before.with_words(put), after: after.with_words(put) }
            }
        }
    }
}

/// A map by the identities of what stands on it.
struct Known<'map> {
    nodes: BTreeMap<&'map str, &'map MapNodeRow>,
    members: BTreeSet<(&'map str, &'map str)>,
    relations: BTreeMap<&'map str, &'map MapRelationRow>,
}

impl<'map> Known<'map> {
    fn new(map: &'map MapSnapshotRow) -> Self {
        Self {
            nodes: map.nodes.iter().map(|node| (node.guid.as_str(), node)).collect(),
            members: map.members.iter().map(|(theme, code)| (theme.as_str(), code.as_str())).collect(),
            relations: map.relations.iter().map(|relation| (relation.guid.as_str(), relation)).collect(),
        }
    }

    /// What stands on the map; not what went into another theme.
    fn on_map(&self, guid: &str) -> Option<&'map MapNodeRow> {
        self.nodes.get(guid).copied().filter(|node| node.merged_into.is_none())
    }

    fn name(&self, guid: &str) -> String {
        self.nodes.get(guid).map(|node| node.name.clone()).unwrap_or_default()
    }

    fn saying(&self, own: &MapRelationRow) -> MapSaying {
        MapSaying {
            from: self.name(&own.from),
            to: self.name(&own.to),
            label: own.label.clone(),
            direction: own.direction,
        }
    }
}

/// What changed from one map to another, themes first, in the order in which they stand.
pub(super) fn map_changes(before: &MapSnapshotRow, after: &MapSnapshotRow) -> Vec<MapChange> {
    let (old, new) = (Known::new(before), Known::new(after));
    let mut changes = Vec::new();
    let shown = |map: &MapSnapshotRow| -> Vec<MapNodeRow> {
        map.nodes.iter().filter(|node| node.merged_into.is_none()).cloned().collect()
    };
    for node in shown(after).iter().filter(|node| node.noun == MapNoun::Theme && old.on_map(&node.guid).is_none()) {
        changes.push(MapChange::Added { name: node.name.clone() });
    }
    for node in shown(before).iter().filter(|node| node.noun == MapNoun::Theme && new.on_map(&node.guid).is_none()) {
        let name = node.name.clone();
        let into = new.nodes.get(node.guid.as_str()).and_then(|node| node.merged_into.as_deref());
        changes.push(match into {
            Some(into) => MapChange::Merged { name, into: new.name(into) },
            None => MapChange::Dropped { name },
        });
    }
    for node in &shown(after) {
        let Some(earlier) = old.on_map(&node.guid) else { continue };
        if earlier.name != node.name {
            let (before, after) = (earlier.name.clone(), node.name.clone());
            changes.push(MapChange::Renamed { noun: node.noun, before, after });
        }
        if earlier.above != node.above {
            let before = earlier.above.as_deref().map(|guid| old.name(guid));
            let after = node.above.as_deref().map(|guid| new.name(guid));
            changes.push(MapChange::Moved { name: node.name.clone(), before, after });
        }
        if earlier.claim != node.claim {
            changes.push(MapChange::Rephrased { name: node.name.clone() });
        }
    }
    // The codes of a theme that came or went are not told one by one.
    let is_on_both = |theme: &str| old.on_map(theme).is_some() && new.on_map(theme).is_some();
    for (theme, code) in new.members.difference(&old.members).filter(|(theme, _)| is_on_both(theme)) {
        changes.push(MapChange::CodeAdded { code: new.name(code), theme: new.name(theme) });
    }
    for (theme, code) in old.members.difference(&new.members).filter(|(theme, _)| is_on_both(theme)) {
        changes.push(MapChange::CodeRemoved { code: old.name(code), theme: new.name(theme) });
    }
    for relation in &after.relations {
        match old.relations.get(relation.guid.as_str()) {
            None => changes.push(MapChange::RelationAdded(new.saying(relation))),
            Some(earlier) if *earlier != relation => {
                let (before, after) = (old.saying(earlier), new.saying(relation));
                changes.push(MapChange::RelationChanged { before, after });
            }
            Some(_) => {}
        }
    }
    for relation in before.relations.iter().filter(|own| !new.relations.contains_key(own.guid.as_str())) {
        changes.push(MapChange::RelationRemoved(old.saying(relation)));
    }
    changes
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use sitat_model::{CoderId, MapSnapshotId};

    use super::*;

    /// A theme by number: its name, what is above it, what it went into.
    type Theme = (u8, u8, Option<u8>, Option<u8>);

    fn map(themes: &[Theme], members: &[(u8, u8)], relations: &[(u8, u8, u8)]) -> MapSnapshotRow {
        let node = |(own, name, above, merged): &Theme| MapNodeRow {
            noun: MapNoun::Theme,
            guid: format!("t{own}"),
            name: format!("Tema {name}"),
            claim: String::new(),
            above: above.map(|above| format!("t{above}")),
            merged_into: merged.map(|into| format!("t{into}")),
            place: None,
        };
        let relation = |(place, (from, to, direction)): (usize, &(u8, u8, u8))| MapRelationRow {
            guid: format!("r{place}"),
            from: format!("t{from}"),
            to: format!("t{to}"),
            label: String::new(),
            direction: RelationDirection::ALL[usize::from(direction % 3)],
        };
        MapSnapshotRow {
            id: MapSnapshotId(0),
            name: "Kart".to_owned(),
            reason: String::new(),
            coder: CoderId(1),
            created_at: 0,
            nodes: themes.iter().map(node).collect(),
            members: members.iter().map(|(theme, code)| (format!("t{theme}"), format!("c{code}"))).collect(),
            relations: relations.iter().enumerate().map(relation).collect(),
        }
    }

    #[test]
    fn each_kind_of_change_is_told_as_what_it_is() {
        let before = map(
            &[(1, 1, None, None), (2, 2, None, None), (3, 3, None, None), (4, 4, None, None)],
            &[(1, 1)],
            &[(1, 2, 1)],
        );
        let after = map(
            &[(1, 9, None, None), (2, 2, Some(1), None), (3, 3, None, Some(1)), (5, 5, None, None)],
            &[(1, 2), (5, 1)],
            &[(1, 2, 2)],
        );
        let name = |number: u8| format!("Tema {number}");
        let saying = |direction| MapSaying { from: name(1), to: name(2), label: String::new(), direction };
        let changes = map_changes(&before, &after);
        assert_eq!(
            changes,
            [
                MapChange::Added { name: name(5) },
                MapChange::Merged { name: name(3), into: name(9) },
                MapChange::Dropped { name: name(4) },
                MapChange::Renamed { noun: MapNoun::Theme, before: name(1), after: name(9) },
                MapChange::Moved { name: name(2), before: None, after: Some(name(9)) },
                MapChange::CodeAdded { code: String::new(), theme: name(9) },
                MapChange::CodeRemoved { code: String::new(), theme: name(9) },
                MapChange::RelationChanged {
                    before: saying(RelationDirection::OneWay),
                    after: MapSaying { from: name(9), ..saying(RelationDirection::Both) },
                },
            ]
        );
    }

    fn maps() -> impl Strategy<Value = MapSnapshotRow> {
        let theme = (0_u8..6, proptest::option::of(0_u8..6), proptest::option::weighted(0.2, 0_u8..6));
        (
            proptest::collection::btree_map(0_u8..6, theme, 0..6),
            proptest::collection::btree_set((0_u8..6, 0_u8..4), 0..8),
            proptest::collection::vec((0_u8..6, 0_u8..6, 0_u8..3), 0..4),
        )
            .prop_map(|(themes, members, relations)| {
                let themes: Vec<Theme> =
                    themes.into_iter().map(|(own, (name, above, merged))| (own, name, above, merged)).collect();
                map(&themes, &members.into_iter().collect::<Vec<_>>(), &relations)
            })
    }

    proptest! {
        #[test]
        fn a_map_does_not_differ_from_itself_and_what_came_went_the_other_way(one in maps(), other in maps()) {
            prop_assert_eq!(map_changes(&one, &one), []);
            let (there, back) = (map_changes(&one, &other), map_changes(&other, &one));
            let count = |changes: &[MapChange], of: fn(&MapChange) -> bool| changes.iter().filter(|own| of(own)).count();
            let came = |own: &MapChange| matches!(own, MapChange::Added { .. });
            let went = |own: &MapChange| matches!(own, MapChange::Dropped { .. } | MapChange::Merged { .. });
            prop_assert_eq!(count(&there, came), count(&back, went));
            prop_assert_eq!(count(&there, went), count(&back, came));
            let moved = |own: &MapChange| matches!(own, MapChange::Moved { .. } | MapChange::Renamed { .. });
            prop_assert_eq!(count(&there, moved), count(&back, moved));
            let added = |own: &MapChange| matches!(own, MapChange::CodeAdded { .. } | MapChange::RelationAdded(_));
            let removed = |own: &MapChange| matches!(own, MapChange::CodeRemoved { .. } | MapChange::RelationRemoved(_));
            prop_assert_eq!(count(&there, added), count(&back, removed));
            // By brute force: how many themes stand on the one map and not on the other.
            let on = |map: &MapSnapshotRow| -> BTreeSet<String> {
                let shown = map.nodes.iter().filter(|node| node.merged_into.is_none());
                shown.map(|node| node.guid.clone()).collect()
            };
            prop_assert_eq!(count(&there, came), on(&other).difference(&on(&one)).count());
        }
    }
}
