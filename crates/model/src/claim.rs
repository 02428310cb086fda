//! Of whom a claim is said: how much of what.

use crate::named::named;

named! {
    /// How many it is said of.
    ClaimAmount {
        /// At least one.
        One => "one",
        /// At least two.
        Some => "some",
        /// Over half.
        Most => "most",
        /// All of them.
        All => "all",
    }

    /// What is counted.
    ClaimUnit {
        /// Participants.
        Participants => "participants",
        /// Cases.
        Cases => "cases",
    }

    /// Out of whom.
    ClaimBase {
        /// All who have something in the material.
        All => "all",
        /// Those who were asked about it.
        Asked => "asked",
    }
}

/// Of whom a claim is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClaimScope {
    /// How many.
    pub amount: ClaimAmount,
    /// Of what.
    pub unit: ClaimUnit,
    /// Out of whom.
    pub base: ClaimBase,
}

impl ClaimAmount {
    /// Whether so many of so many are enough.
    pub fn is_reached(self, count: usize, total: usize) -> bool {
        match self {
            Self::One => count >= 1,
            Self::Some => count >= 2,
            Self::Most => count * 2 > total,
            Self::All => count > 0 && count >= total,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn most_is_over_half_and_all_is_everybody() {
        let reached = |count, total| {
            let all = ClaimAmount::ALL.iter().filter(|amount| amount.is_reached(count, total));
            all.map(|amount| amount.name()).collect::<Vec<_>>()
        };
        assert!(reached(0, 6).is_empty() && reached(0, 0).is_empty());
        assert_eq!(reached(1, 6), ["one"]);
        assert_eq!(reached(3, 6), ["one", "some"]);
        assert_eq!(reached(4, 6), ["one", "some", "most"]);
        assert_eq!(reached(6, 6), ["one", "some", "most", "all"]);
    }
}
