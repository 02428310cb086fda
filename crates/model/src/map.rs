//! The thematic map: what stands on it, and which way what is said of two themes goes.

use crate::named::named;

named! {
    /// What stands on a map.
    MapNoun {
        /// A theme.
        Theme => "theme",
        /// A code of one.
        Code => "code",
    }

    /// Which way a relation between two themes goes.
    RelationDirection {
        /// Neither.
        Neither => "none",
        /// From the one to the other.
        OneWay => "one-way",
        /// Both ways.
        Both => "both",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_found_by_their_names() {
        assert!(RelationDirection::ALL.iter().all(|own| RelationDirection::from_name(own.name()) == Some(*own)));
        assert!(MapNoun::ALL.iter().all(|own| MapNoun::from_name(own.name()) == Some(*own)));
        assert_eq!(RelationDirection::from_name("begge"), None);
    }
}
