//! Which code of one tree corresponds to which code of another.

/// How a code stands to one that corresponds to it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CorrespondenceKind {
    /// They mean the same.
    #[default]
    Same,
    /// The first means a part of what the second means.
    Narrower,
    /// The second means a part of what the first means.
    Wider,
    /// They have something in common, and neither is part of the other.
    Related,
}

impl CorrespondenceKind {
    /// All kinds, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Same, Self::Narrower, Self::Wider, Self::Related];

    /// The name of the kind in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Narrower => "narrower",
            Self::Wider => "wider",
            Self::Related => "related",
        }
    }

    /// Finds the kind of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// The key of what it is called.
    pub fn label_key(self) -> &'static str {
        match self {
            Self::Same => "crosswalk-kind-same",
            Self::Narrower => "crosswalk-kind-narrower",
            Self::Wider => "crosswalk-kind-wider",
            Self::Related => "crosswalk-kind-related",
        }
    }

    /// The same, said of the second.
    #[must_use]
    pub fn turned(self) -> Self {
        match self {
            Self::Narrower => Self::Wider,
            Self::Wider => Self::Narrower,
            other => other,
        }
    }

    /// Whether all that is put under the second belongs under the first as well.
    pub fn holds_other(self) -> bool {
        matches!(self, Self::Same | Self::Wider)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_turned_twice_is_itself_and_only_what_is_narrower_or_wider_turns() {
        for kind in CorrespondenceKind::ALL {
            assert_eq!(kind.turned().turned(), kind);
            assert_eq!(CorrespondenceKind::from_name(kind.name()), Some(kind));
        }
        assert_eq!(CorrespondenceKind::Narrower.turned(), CorrespondenceKind::Wider);
        assert_eq!(CorrespondenceKind::Related.turned(), CorrespondenceKind::Related);
        let both_ways = |kind: &CorrespondenceKind| kind.holds_other() && kind.turned().holds_other();
        assert_eq!(
            CorrespondenceKind::ALL.into_iter().filter(both_ways).collect::<Vec<_>>(),
            [CorrespondenceKind::Same]
        );
    }
}
