//! Themes: how far they have come, what extracts do for them, and the tree they form.
//!
//! A theme is a pattern of shared meaning around a central concept, said in a sentence. It is no folder: which codes
//! and extracts belong to it is somebody's word, and says nothing of what they mean.

use std::collections::{BTreeMap, BTreeSet};

use crate::ThemeId;
use crate::named::named;
use crate::tree::{DEEPEST, cut_off};

named! {
    /// How far a theme has come.
    ThemeStatus {
        /// Made, and to be tried.
        Candidate => "candidate",
        /// Held against its extracts and the whole set.
        Reviewed => "reviewed",
        /// Delimited and named.
        Defined => "defined",
        /// Laid aside, with a reason.
        SetAside => "set-aside",
    }

    /// What an extract does for a main point or a claim.
    EvidenceRole {
        /// It speaks for it.
        Supports => "supports",
        /// It makes it less simple.
        Complicates => "complicates",
        /// It speaks against it.
        Contradicts => "contradicts",
    }

    /// Whether an extract fits a theme.
    Fit {
        /// It fits.
        Fits => "fits",
        /// In part.
        Partly => "partly",
        /// It does not.
        DoesNotFit => "does-not-fit",
    }

    /// What made a version of a theme.
    VersionOccasion {
        /// Somebody kept the theme as it was.
        Kept => "kept",
        /// It came to another status.
        Status => "status",
        /// It was merged with another.
        Merge => "merge",
        /// Something of it became a theme of its own.
        Split => "split",
    }

    /// Where codes lie that are in no theme and were looked at.
    CodeTray {
        /// It belongs nowhere so far.
        Miscellaneous => "miscellaneous",
        /// It is not used, with a reason.
        SetAside => "set-aside",
    }
}

/// A theme in the tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeNode {
    /// Identity.
    pub id: ThemeId,
    /// The theme above.
    pub parent: Option<ThemeId>,
    /// Place among those beside it.
    pub position: i64,
}

/// The themes as a tree.
#[derive(Clone, Debug, Default)]
pub struct ThemeTree {
    parents: BTreeMap<ThemeId, Option<ThemeId>>,
    children: BTreeMap<Option<ThemeId>, Vec<ThemeId>>,
}

impl ThemeTree {
    /// Makes the tree. A theme whose parent is not there stands at the top, and so does one of a crafted file that stands
    /// below itself or too deep.
    pub fn new(nodes: impl IntoIterator<Item = ThemeNode>) -> Self {
        let mut nodes: Vec<ThemeNode> = nodes.into_iter().collect();
        nodes.sort_by_key(|node| (node.position, node.id));
        let known: BTreeSet<ThemeId> = nodes.iter().map(|node| node.id).collect();
        let cut = cut_off(nodes.iter().map(|node| (node.id, node.parent)), DEEPEST);
        let mut tree = Self::default();
        for node in nodes {
            let parent = node.parent.filter(|parent| known.contains(parent) && !cut.contains(&node.id));
            tree.parents.insert(node.id, parent);
            tree.children.entry(parent).or_default().push(node.id);
        }
        tree
    }

    /// Those below a theme, or at the top, in order.
    pub fn children(&self, parent: Option<ThemeId>) -> &[ThemeId] {
        self.children.get(&parent).map_or(&[], Vec::as_slice)
    }

    /// The theme above.
    pub fn parent(&self, id: ThemeId) -> Option<ThemeId> {
        self.parents.get(&id).copied().flatten()
    }

    /// All themes from the top, those below a theme after it, with how deep they stand.
    pub fn in_order(&self) -> Vec<(ThemeId, u32)> {
        let mut order = Vec::new();
        let mut open: Vec<(ThemeId, u32)> = self.children(None).iter().rev().map(|id| (*id, 0)).collect();
        while let Some((id, depth)) = open.pop() {
            order.push((id, depth));
            open.extend(self.children(Some(id)).iter().rev().map(|below| (*below, depth + 1)));
        }
        order
    }

    /// Whether a theme is another one, or stands somewhere below it.
    pub fn is_within(&self, id: ThemeId, above: ThemeId) -> bool {
        let mut at = Some(id);
        while let Some(here) = at {
            if here == above {
                return true;
            }
            at = self.parent(here);
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(nodes: &[(i64, Option<i64>, i64)]) -> ThemeTree {
        ThemeTree::new(nodes.iter().map(|(id, parent, position)| ThemeNode {
            id: ThemeId(*id),
            parent: parent.map(ThemeId),
            position: *position,
        }))
    }

    #[test]
    fn themes_come_in_order_with_those_below_after_them() {
        let tree = tree(&[(1, None, 1), (2, None, 0), (3, Some(1), 1), (4, Some(1), 0), (5, Some(9), 2)]);
        let order: Vec<(i64, u32)> = tree.in_order().into_iter().map(|(id, depth)| (id.0, depth)).collect();
        assert_eq!(order, [(2, 0), (1, 0), (4, 1), (3, 1), (5, 0)]);
    }

    #[test]
    fn a_theme_is_within_itself_and_those_above() {
        let tree = tree(&[(1, None, 0), (2, Some(1), 0), (3, Some(2), 0)]);
        assert!(tree.is_within(ThemeId(3), ThemeId(1)) && tree.is_within(ThemeId(1), ThemeId(1)));
        assert!(!tree.is_within(ThemeId(1), ThemeId(3)) && !tree.is_within(ThemeId(9), ThemeId(1)));
    }

    #[test]
    fn kinds_are_found_by_their_names() {
        assert!(ThemeStatus::ALL.iter().all(|one| ThemeStatus::from_name(one.name()) == Some(*one)));
        assert!(Fit::ALL.iter().all(|one| Fit::from_name(one.name()) == Some(*one)));
        assert_eq!(EvidenceRole::from_name("taler for"), None);
    }
}
