//! Trees out of rows that each name the one above. A project file may come from anybody, and rows may then stand below
//! themselves, or in a line of thousands.

use std::collections::{BTreeMap, BTreeSet};

/// How many may stand above one in a tree that people make. Of a longer line each part of a path would be written out for all
/// that stand below it.
pub const DEEPEST: usize = 100;

/// The rows that have to lose the one above so that none stands below itself, and none below more than `deepest` others. What
/// was below them stays below them. Takes rows by identity with the one above; a row above that is not there counts as none.
pub fn cut_off<Id: Copy + Ord>(parents: impl IntoIterator<Item = (Id, Option<Id>)>, deepest: usize) -> BTreeSet<Id> {
    let parents: BTreeMap<Id, Option<Id>> = parents.into_iter().collect();
    let mut depths: BTreeMap<Id, usize> = BTreeMap::new();
    let mut cut = BTreeSet::new();
    for &start in parents.keys() {
        let (mut line, mut on_it) = (Vec::new(), BTreeSet::new());
        let mut next = Some(start);
        let mut depth = loop {
            let Some(id) = next else { break 0 };
            if let Some(known) = depths.get(&id) {
                break known + 1;
            }
            if !on_it.insert(id) {
                // The line has come back to itself.
                cut.extend(line.last());
                break 0;
            }
            let Some(parent) = parents.get(&id) else { break 0 };
            line.push(id);
            next = *parent;
        };
        while let Some(id) = line.pop() {
            if depth > deepest {
                cut.insert(id);
                depth = 0;
            }
            depths.insert(id, depth);
            depth += 1;
        }
    }
    cut
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_sound_tree_is_left_as_it_is() {
        let rows = [(1, None), (2, Some(1)), (3, Some(2)), (4, Some(1)), (5, Some(99))];
        assert_eq!(cut_off(rows, DEEPEST), BTreeSet::new());
    }

    #[test]
    fn a_ring_is_cut_at_one_place_and_what_hangs_on_it_stays() {
        assert_eq!(cut_off([(1, Some(1))], DEEPEST), BTreeSet::from([1]));
        assert_eq!(cut_off([(1, Some(2)), (2, Some(1)), (3, Some(1))], DEEPEST), BTreeSet::from([2]));
        assert_eq!(cut_off([(1, Some(2)), (2, Some(3)), (3, Some(2))], DEEPEST), BTreeSet::from([3]));
    }

    #[test]
    fn a_line_is_cut_where_it_is_too_long() {
        let line = (0..1000_u32).map(|id| (id, id.checked_sub(1)));
        assert_eq!(cut_off(line, 99), (1..10).map(|hundred| hundred * 100).collect());
    }

    proptest! {
        #[test]
        fn afterwards_every_line_ends_at_the_top(parents in proptest::collection::vec(proptest::option::of(0_usize..40), 40)) {
            let cut = cut_off(parents.iter().copied().enumerate(), 5);
            for start in 0..parents.len() {
                let (mut at, mut above) = (start, 0);
                while let Some(parent) = parents[at].filter(|_| !cut.contains(&at)) {
                    (at, above) = (parent, above + 1);
                    prop_assert!(above <= 5, "{start}");
                }
            }
        }
    }
}
