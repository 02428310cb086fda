//! How far the evidence of a claim reaches: who speaks for it, who against, and who is missing.
//!
//! Only extracts that somebody has marked count. That a code is there says nothing.

use std::collections::BTreeSet;

use sitat_model::{ClaimAmount, EvidenceRole};

/// What the evidence of a claim tells of those whom it is said of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimReach<Id> {
    /// Of whom it is said: how many there are.
    pub total: usize,
    /// Those who speak for it.
    pub supporting: Vec<Id>,
    /// Those who make it less simple.
    pub complicating: Vec<Id>,
    /// Those who speak against it.
    pub contradicting: Vec<Id>,
    /// Those who neither speak for it nor against it.
    pub missing: Vec<Id>,
    /// Those who speak for it and of whom it is not said.
    pub outside: Vec<Id>,
}

impl<Id: Ord + Copy> ClaimReach<Id> {
    /// Counts the marked extracts. `base`: of whom it is said. `evidence`: what each extract does, and whose it is.
    pub fn new(base: &BTreeSet<Id>, evidence: &[(EvidenceRole, Vec<Id>)]) -> Self {
        let of = |role: EvidenceRole| -> BTreeSet<Id> {
            evidence.iter().filter(|(own, _)| *own == role).flat_map(|(_, whose)| whose.iter().copied()).collect()
        };
        let (supporting, contradicting) = (of(EvidenceRole::Supports), of(EvidenceRole::Contradicts));
        let within = |all: &BTreeSet<Id>| all.intersection(base).copied().collect::<Vec<Id>>();
        let spoken: BTreeSet<Id> = supporting.union(&contradicting).copied().collect();
        Self {
            total: base.len(),
            missing: base.difference(&spoken).copied().collect(),
            outside: supporting.difference(base).copied().collect(),
            complicating: within(&of(EvidenceRole::Complicates)),
            contradicting: within(&contradicting),
            supporting: within(&supporting),
        }
    }

    /// Whether as many speak for it as it says. What is said of all is not said where anybody speaks against it.
    pub fn carries(&self, amount: ClaimAmount) -> bool {
        amount.is_reached(self.supporting.len(), self.total)
            && (amount != ClaimAmount::All || self.contradicting.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ROLES: [EvidenceRole; 3] = [EvidenceRole::Supports, EvidenceRole::Complicates, EvidenceRole::Contradicts];

    #[test]
    fn all_is_not_said_where_one_of_six_is_missing_or_speaks_against_it() {
        let base: BTreeSet<u8> = (0..6).collect();
        let five: Vec<_> = (0..5).map(|id| (EvidenceRole::Supports, vec![id])).collect();
        let reach = ClaimReach::new(&base, &five);
        assert!(reach.carries(ClaimAmount::Most) && !reach.carries(ClaimAmount::All));
        assert_eq!(reach.missing, [5]);
        let mut all = five;
        all.push((EvidenceRole::Supports, vec![5]));
        assert!(ClaimReach::new(&base, &all).carries(ClaimAmount::All));
        all.push((EvidenceRole::Contradicts, vec![2]));
        let reach = ClaimReach::new(&base, &all);
        assert!(!reach.carries(ClaimAmount::All) && reach.carries(ClaimAmount::Most));
        assert_eq!(reach.contradicting, [2]);
    }

    #[test]
    fn who_was_not_asked_is_outside_and_does_not_count() {
        let reach = ClaimReach::new(&BTreeSet::from([1]), &[(EvidenceRole::Supports, vec![1, 2])]);
        assert_eq!((reach.supporting, reach.outside, reach.total), (vec![1], vec![2], 1));
    }

    proptest! {
        #[test]
        fn everybody_is_where_the_marks_say(
            base in proptest::collection::btree_set(0_u8..9, 0..9),
            marks in proptest::collection::vec((0_usize..3, proptest::collection::vec(0_u8..12, 0..4)), 0..12),
        ) {
            let evidence: Vec<_> = marks.into_iter().map(|(role, whose)| (ROLES[role], whose)).collect();
            let reach = ClaimReach::new(&base, &evidence);
            let says = |id: u8, role: EvidenceRole| evidence.iter().any(|(own, whose)| *own == role && whose.contains(&id));
            for id in 0..12_u8 {
                let (here, supports) = (base.contains(&id), says(id, EvidenceRole::Supports));
                let against = says(id, EvidenceRole::Contradicts);
                prop_assert_eq!(reach.supporting.contains(&id), here && supports);
                prop_assert_eq!(reach.outside.contains(&id), !here && supports);
                prop_assert_eq!(reach.contradicting.contains(&id), here && against);
                prop_assert_eq!(reach.complicating.contains(&id), here && says(id, EvidenceRole::Complicates));
                prop_assert_eq!(reach.missing.contains(&id), here && !supports && !against);
            }
            prop_assert_eq!(reach.total, base.len());
        }
    }
}
