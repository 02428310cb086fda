//! What can happen to a code or a theme.

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineageKind {
    /// It was made.
    Created,
    /// It was made of a participant's own words.
    InVivo,
    /// It came out of a table or a file.
    Imported,
    /// It came from another codebook.
    Template,
    /// It was split off from another.
    SplitFrom,
    /// It was given another name.
    Renamed,
    /// It was put below another, or to the top.
    Moved,
    /// What it means was written anew.
    Redefined,
    /// Others were merged into it.
    MergedFrom,
    /// It was merged into another.
    MergedInto,
    /// Something of it went to others.
    SplitInto,
    /// It was taken out of use.
    Retired,
    /// It was taken into use again.
    Restored,
    /// It was set aside.
    SetAside,
    /// It was no longer set aside.
    TakenBack,
    /// A code was laid into a theme.
    Placed,
    /// A code was taken out of a theme.
    TakenOut,
    /// A theme came to another status.
    Status,
    /// It was taken out of the project.
    Deleted,
}

impl LineageKind {
    /// Its name on the wire, and in the keys of its words.
    pub fn name(self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::InVivo => "in-vivo",
            Self::Imported => "imported",
            Self::Template => "template",
            Self::SplitFrom => "split-from",
            Self::Renamed => "renamed",
            Self::Moved => "moved",
            Self::Redefined => "redefined",
            Self::MergedFrom => "merged-from",
            Self::MergedInto => "merged-into",
            Self::SplitInto => "split-into",
            Self::Retired => "retired",
            Self::Restored => "restored",
            Self::SetAside => "set-aside",
            Self::TakenBack => "taken-back",
            Self::Placed => "placed",
            Self::TakenOut => "taken-out",
            Self::Status => "status",
            Self::Deleted => "deleted",
        }
    }

    /// Whether a history can begin with it.
    pub(crate) fn is_beginning(self) -> bool {
        matches!(self, Self::Created | Self::InVivo | Self::Imported | Self::Template | Self::SplitFrom)
    }
}
