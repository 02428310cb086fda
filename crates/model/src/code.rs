//! Codes and the tree they form.

use std::collections::{BTreeMap, BTreeSet};

use crate::tree::{DEEPEST, cut_off};
use crate::{CodeId, CodePath, Language};

/// A colour as `#rrggbb`, in lower case.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CodeColour(String);

impl CodeColour {
    /// Reads `#rrggbb` or `rrggbb`.
    pub fn parse(written: &str) -> Option<Self> {
        let figures = written.trim().trim_start_matches('#');
        (figures.len() == 6 && figures.chars().all(|figure| figure.is_ascii_hexdigit()))
            .then(|| Self(format!("#{}", figures.to_ascii_lowercase())))
    }

    /// The colour as `#rrggbb`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Twelve hues of equal lightness for families without a colour of their own, in the order in which they are given
/// out: neighbours differ for colour-blind readers.
pub const PALETTE: [&str; 12] = [
    "#2f6f8f", "#b5532a", "#4f7a28", "#7a55a8", "#a8741a", "#b03a62", "#2a7f74", "#5a63b8", "#8a6a2f", "#3f7fb5",
    "#96508f", "#6b7480",
];

/// What the children of a code are to each other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum CodeKind {
    /// Nothing in particular.
    #[default]
    Ordinary,
    /// They follow each other, as phases do.
    Ordinal,
    /// At most one of them fits the same words.
    Exclusive,
}

impl CodeKind {
    /// The name of the kind in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ordinary => "ordinary",
            Self::Ordinal => "ordinal",
            Self::Exclusive => "exclusive",
        }
    }

    /// Finds the kind of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Ordinary, Self::Ordinal, Self::Exclusive].into_iter().find(|kind| kind.name() == name)
    }
}

/// Where a code comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum CodeOrigin {
    /// Made while reading.
    #[default]
    Data,
    /// Made from theory or a framework beforehand.
    Theory,
    /// The participant's own words.
    InVivo,
    /// Taken over from a codebook.
    Template,
}

impl CodeOrigin {
    /// The name of the origin in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Data => "data",
            Self::Theory => "theory",
            Self::InVivo => "in-vivo",
            Self::Template => "template",
        }
    }

    /// Finds the origin of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Data, Self::Theory, Self::InVivo, Self::Template].into_iter().find(|origin| origin.name() == name)
    }
}

/// The names of a code in up to three languages. At least one of them is there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CodeName(BTreeMap<Language, String>);

impl CodeName {
    /// Makes a name in one language.
    pub fn new(language: Language, name: &str) -> Self {
        let mut names = Self::default();
        names.set(language, name);
        names
    }

    /// Sets or (with blank text) removes the name in a language.
    pub fn set(&mut self, language: Language, name: &str) {
        let name = name.trim();
        if name.is_empty() {
            self.0.remove(&language);
        } else {
            self.0.insert(language, name.to_owned());
        }
    }

    /// The name in a language, if it has one.
    pub fn get(&self, language: Language) -> Option<&str> {
        self.0.get(&language).map(String::as_str)
    }

    /// The name to show: in the wanted language, else in the first of bokmål, nynorsk, English that it has.
    pub fn shown(&self, language: Language) -> &str {
        self.get(language).or_else(|| self.0.values().next().map(String::as_str)).unwrap_or_default()
    }

    /// Whether it is called so in any language; case does not matter.
    pub fn is(&self, name: &str) -> bool {
        let wanted = name.trim().to_lowercase();
        self.0.values().any(|own| own.to_lowercase() == wanted)
    }

    /// All names with their languages.
    pub fn iter(&self) -> impl Iterator<Item = (Language, &str)> {
        self.0.iter().map(|(&language, name)| (language, name.as_str()))
    }
}

/// A code in its place in the tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeNode {
    /// Identity in the project.
    pub id: CodeId,
    /// The code above; `None` for a family.
    pub parent: Option<CodeId>,
    /// Names in up to three languages.
    pub name: CodeName,
    /// Whether it may be put on words; families usually may not.
    pub is_codable: bool,
    /// Place among its siblings; ties are broken by id.
    pub position: i64,
    /// What its children are to each other.
    pub kind: CodeKind,
    /// Whether it is retired: it keeps its codings and is not put on words any more.
    pub is_retired: bool,
}

/// How two codes are related beyond the tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CodeLinkKind {
    /// They mean the opposite sides of the same thing; holds both ways.
    Counterpart,
    /// The first is something that the second deals with, as a barrier is handled by a measure.
    HandledBy,
}

impl CodeLinkKind {
    /// The name of the kind in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Counterpart => "counterpart",
            Self::HandledBy => "handled-by",
        }
    }

    /// Finds the kind of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Counterpart, Self::HandledBy].into_iter().find(|kind| kind.name() == name)
    }
}

/// Why the codebook refuses something.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CodebookError {
    /// The name is blank.
    #[error("a code needs a name")]
    BlankName,
    /// A sibling has the name already.
    #[error("a code called {name:?} stands there already")]
    NameTaken {
        /// The name.
        name: String,
    },
    /// A code cannot stand below itself.
    #[error("a code cannot be moved under itself")]
    Cycle,
    /// No code has this identity.
    #[error("there is no such code")]
    Unknown,
    /// No code has this path.
    #[error("there is no code {path}")]
    UnknownPath {
        /// The path as it was asked for.
        path: String,
    },
    /// Several codes answer to this path.
    #[error("several codes answer to {path}")]
    AmbiguousPath {
        /// The path as it was asked for.
        path: String,
        /// The paths that answer to it.
        candidates: Vec<String>,
    },
    /// The code cannot be put on words.
    #[error("{name:?} is a heading and cannot be put on words")]
    NotCodable {
        /// The code's name.
        name: String,
    },
    /// The code is retired.
    #[error("{name:?} is retired")]
    Retired {
        /// The code's name.
        name: String,
    },
    /// Of codes that exclude each other only one can be put on the same words.
    #[error("{name:?} and {other:?} exclude each other")]
    Exclusive {
        /// One of them.
        name: String,
        /// The other.
        other: String,
    },
    /// A code cannot be linked to itself.
    #[error("a code cannot be linked to itself")]
    LinkedToItself,
    /// The codebook is fixed there: somebody has locked it.
    #[error("{} is locked by {coder}", name.as_deref().unwrap_or("the codebook"))]
    Locked {
        /// The code that is locked with all below it; none: the whole codebook.
        name: Option<String>,
        /// Who locked it.
        coder: String,
        /// The day, as people write it.
        day: String,
        /// Why.
        reason: String,
    },
    /// Nobody has locked it.
    #[error("{} is not locked", name.as_deref().unwrap_or("the codebook"))]
    NotLocked {
        /// The code; none: the whole codebook.
        name: Option<String>,
    },
    /// There is no code that could be locked.
    #[error("there is no code to lock")]
    NothingToLock,
    /// Nothing is locked or unlocked without a reason.
    #[error("there is no reason for the lock")]
    LockWithoutReason,
    /// The name is longer than names may be.
    #[error("a name of {length} characters is too long")]
    NameTooLong {
        /// Its code points.
        length: usize,
    },
}

/// How many code points a name may have.
pub const LONGEST_CODE_NAME: usize = 500;

/// The tree of codes.
#[derive(Clone, Debug, Default)]
pub struct Codebook {
    nodes: BTreeMap<CodeId, CodeNode>,
    children: BTreeMap<Option<CodeId>, Vec<CodeId>>,
}

impl Codebook {
    /// Builds the tree. A parent that does not exist is treated as none. A crafted file may hold codes that stand below
    /// themselves, or below more than [`DEEPEST`] others: there the tree is cut, and what was below becomes a family of its own, so
    /// that no code is out of sight.
    pub fn new(nodes: impl IntoIterator<Item = CodeNode>) -> Self {
        let mut nodes: BTreeMap<CodeId, CodeNode> = nodes.into_iter().map(|node| (node.id, node)).collect();
        let cut = cut_off(nodes.values().map(|node| (node.id, node.parent)), DEEPEST);
        for node in nodes.values_mut().filter(|node| cut.contains(&node.id)) {
            node.parent = None;
        }
        let mut children: BTreeMap<Option<CodeId>, Vec<CodeId>> = BTreeMap::new();
        for node in nodes.values() {
            children.entry(node.parent.filter(|parent| nodes.contains_key(parent))).or_default().push(node.id);
        }
        for siblings in children.values_mut() {
            siblings.sort_by_key(|id| (nodes[id].position, *id));
        }
        Self { nodes, children }
    }

    /// The code of this identity.
    pub fn code(&self, id: CodeId) -> Result<&CodeNode, CodebookError> {
        self.nodes.get(&id).ok_or(CodebookError::Unknown)
    }

    /// Number of codes.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether there is no code.
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// The codes directly below a code, or the families, in their own order.
    pub fn children(&self, parent: Option<CodeId>) -> &[CodeId] {
        self.children.get(&parent).map_or(&[], Vec::as_slice)
    }

    /// All codes in codebook order (depth first) with their depth; families have depth 0.
    pub fn in_order(&self) -> Vec<(CodeId, u32)> {
        let mut order = Vec::with_capacity(self.nodes.len());
        let mut open: Vec<(CodeId, u32)> = self.children(None).iter().rev().map(|&id| (id, 0)).collect();
        while let Some((id, depth)) = open.pop() {
            order.push((id, depth));
            open.extend(self.children(Some(id)).iter().rev().map(|&child| (child, depth + 1)));
        }
        order
    }

    /// A code and all below it, in codebook order.
    pub fn with_descendants(&self, id: CodeId) -> Vec<CodeId> {
        let mut all = Vec::new();
        let mut open = vec![id];
        while let Some(next) = open.pop() {
            all.push(next);
            open.extend(self.children(Some(next)).iter().rev());
        }
        all
    }

    /// From the family down to the code itself.
    pub fn lineage(&self, id: CodeId) -> Vec<CodeId> {
        let mut line = Vec::new();
        let mut next = Some(id);
        while let Some(node) = next.and_then(|id| self.nodes.get(&id)) {
            line.push(node.id);
            next = node.parent;
        }
        line.reverse();
        line
    }

    /// The path of a code, with names in a language where it has them.
    pub fn path(&self, id: CodeId, language: Language) -> Result<CodePath, CodebookError> {
        let names = self.lineage(id).iter().map(|id| self.nodes[id].name.shown(language).to_owned()).collect();
        CodePath::new(names).map_err(|_| CodebookError::Unknown)
    }

    /// The code called so under a parent, in any language.
    pub fn find_child(&self, parent: Option<CodeId>, name: &str) -> Option<CodeId> {
        self.children(parent).iter().copied().find(|id| self.nodes[id].name.is(name))
    }

    /// The codes that answer to a full path, names in any language. More than one only in files made elsewhere.
    pub fn find_path(&self, path: &CodePath) -> Vec<CodeId> {
        let mut level: Vec<Option<CodeId>> = vec![None];
        for name in path.names() {
            level = level
                .iter()
                .flat_map(|&parent| {
                    self.children(parent).iter().filter(|id| self.nodes[*id].name.is(name)).map(|&id| Some(id))
                })
                .collect();
        }
        level.into_iter().flatten().collect()
    }

    /// The one code that a written path means: the full path, or the end of one (`Siloer` for `Barriere/Siloer`) if
    /// only one code ends so.
    pub fn resolve(&self, path: &CodePath, language: Language) -> Result<CodeId, CodebookError> {
        let mut found = self.find_path(path);
        if found.is_empty() {
            let names = path.names();
            found = self
                .nodes
                .keys()
                .copied()
                .filter(|&id| {
                    let line = self.lineage(id);
                    line.len() >= names.len()
                        && line[line.len() - names.len()..]
                            .iter()
                            .zip(names)
                            .all(|(id, name)| self.nodes[id].name.is(name))
                })
                .collect();
        }
        match found.as_slice() {
            [] => Err(CodebookError::UnknownPath { path: path.to_string() }),
            [id] => Ok(*id),
            several => Err(CodebookError::AmbiguousPath {
                path: path.to_string(),
                candidates: several
                    .iter()
                    .filter_map(|&id| self.path(id, language).ok())
                    .map(|path| path.to_string())
                    .collect(),
            }),
        }
    }

    /// Whether two codes exclude each other: the nearest code above both is exclusive. A code and one below it never
    /// exclude each other.
    pub fn exclude_each_other(&self, code: CodeId, other: CodeId) -> bool {
        self.lines_part(&self.lineage(code), &self.lineage(other))
    }

    /// Whether a code that is to be made under a parent would exclude a code.
    pub fn would_exclude(&self, parent: Option<CodeId>, other: CodeId) -> bool {
        // No row has this identity.
        let to_be_made = CodeId(i64::MIN);
        let mut line = parent.map(|parent| self.lineage(parent)).unwrap_or_default();
        line.push(to_be_made);
        self.lines_part(&line, &self.lineage(other))
    }

    /// Whether two lines part below an exclusive code.
    fn lines_part(&self, line: &[CodeId], other: &[CodeId]) -> bool {
        let shared = line.iter().zip(other).take_while(|(own, other)| own == other).count();
        let above = shared.checked_sub(1).and_then(|last| self.nodes.get(line.get(last)?));
        shared < line.len() && shared < other.len() && above.is_some_and(|above| above.kind == CodeKind::Exclusive)
    }

    /// Refuses codes that may not be put on words, or not together on the same words.
    pub fn check_coding(&self, codes: &[CodeId], language: Language) -> Result<(), CodebookError> {
        for (place, id) in codes.iter().enumerate() {
            let code = self.code(*id)?;
            let name = || code.name.shown(language).to_owned();
            if !code.is_codable {
                return Err(CodebookError::NotCodable { name: name() });
            }
            if code.is_retired {
                return Err(CodebookError::Retired { name: name() });
            }
            if let Some(other) = codes[..place].iter().find(|other| self.exclude_each_other(*id, **other)) {
                let other = self.code(*other)?.name.shown(language).to_owned();
                return Err(CodebookError::Exclusive { name: other, other: name() });
            }
        }
        Ok(())
    }

    /// Refuses a retired code as one that others are put under or into.
    pub fn check_in_use(&self, id: CodeId, language: Language) -> Result<(), CodebookError> {
        let code = self.code(id)?;
        if code.is_retired {
            return Err(CodebookError::Retired { name: code.name.shown(language).to_owned() });
        }
        Ok(())
    }

    /// Refuses a name that is blank or too long or that a sibling has, in any language.
    pub fn check_name(
        &self,
        parent: Option<CodeId>,
        name: &CodeName,
        own: Option<CodeId>,
    ) -> Result<(), CodebookError> {
        if name.iter().next().is_none() {
            return Err(CodebookError::BlankName);
        }
        for (_, own_name) in name.iter() {
            let length = own_name.chars().count();
            if length > LONGEST_CODE_NAME {
                return Err(CodebookError::NameTooLong { length });
            }
            let taken = self.children(parent).iter().any(|&id| Some(id) != own && self.nodes[&id].name.is(own_name));
            if taken {
                return Err(CodebookError::NameTaken { name: own_name.to_owned() });
            }
        }
        Ok(())
    }

    /// Refuses a move of a code under itself or under one below it, and into a place where its name is taken.
    pub fn check_move(&self, id: CodeId, parent: Option<CodeId>) -> Result<(), CodebookError> {
        let node = self.code(id)?;
        if let Some(parent) = parent {
            self.code(parent)?;
            if self.lineage(parent).contains(&id) {
                return Err(CodebookError::Cycle);
            }
        }
        self.check_name(parent, &node.name, Some(id))
    }

    /// Refuses a merge of a code into itself or into one below it.
    pub fn check_merge(&self, from: &[CodeId], into: CodeId) -> Result<(), CodebookError> {
        self.code(into)?;
        let line: BTreeSet<CodeId> = self.lineage(into).into_iter().collect();
        for id in from {
            self.code(*id)?;
            if line.contains(id) {
                return Err(CodebookError::Cycle);
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn node(id: i64, parent: Option<i64>, name: &str) -> CodeNode {
        CodeNode {
            id: CodeId(id),
            parent: parent.map(CodeId),
            name: CodeName::new(Language::Bokmål, name),
            is_codable: parent.is_some(),
            position: id,
            kind: CodeKind::Ordinary,
            is_retired: false,
        }
    }

    fn codebook() -> Codebook {
        let mut driver = node(4, Some(2), "Siloer");
        driver.name.set(Language::English, "Silos");
        Codebook::new([
            node(1, None, "Drivkraft"),
            node(2, None, "Barriere"),
            node(3, Some(1), "Klima"),
            driver,
            node(5, Some(4), "Intern"),
        ])
    }

    #[test]
    fn codes_come_depth_first_in_their_own_order() {
        let order: Vec<(i64, u32)> = codebook().in_order().into_iter().map(|(id, depth)| (id.0, depth)).collect();
        assert_eq!(order, [(1, 0), (3, 1), (2, 0), (4, 1), (5, 2)]);
    }

    #[test]
    fn a_code_cannot_be_moved_or_merged_under_itself() {
        let codes = codebook();
        assert_eq!(codes.check_move(CodeId(2), Some(CodeId(5))), Err(CodebookError::Cycle));
        assert_eq!(codes.check_move(CodeId(2), Some(CodeId(2))), Err(CodebookError::Cycle));
        assert_eq!(codes.check_move(CodeId(4), Some(CodeId(1))), Ok(()));
        assert_eq!(codes.check_merge(&[CodeId(2)], CodeId(5)), Err(CodebookError::Cycle));
        assert_eq!(codes.check_merge(&[CodeId(5)], CodeId(4)), Ok(()));
    }

    #[test]
    fn a_path_matches_a_name_in_any_language_and_may_be_an_ending() {
        let codes = codebook();
        let find = |path: &str| codes.resolve(&CodePath::parse(path).unwrap(), Language::Bokmål);
        assert_eq!(find("barriere/silos"), Ok(CodeId(4)));
        assert_eq!(find("Siloer"), Ok(CodeId(4)));
        assert_eq!(find("Nei"), Err(CodebookError::UnknownPath { path: "Nei".to_owned() }));
    }

    #[test]
    fn siblings_differ_in_name_but_cousins_may_share_one() {
        let codes = codebook();
        let name = CodeName::new(Language::Bokmål, "SILOS");
        assert!(codes.check_name(Some(CodeId(2)), &name, None).is_err());
        assert_eq!(codes.check_name(Some(CodeId(1)), &name, None), Ok(()));
        assert_eq!(codes.check_name(Some(CodeId(2)), &name, Some(CodeId(4))), Ok(()));
    }

    #[test]
    fn children_of_an_exclusive_code_exclude_each_other_with_all_below_them() {
        let mut family = node(1, None, "Fase");
        family.kind = CodeKind::Exclusive;
        let codes = Codebook::new([
            family,
            node(2, Some(1), "Pilot"),
            node(3, Some(1), "Drift"),
            node(4, Some(2), "Tidlig"),
            node(5, Some(2), "Sen"),
            node(6, None, "Annet"),
        ]);
        let excludes = |code, other| codes.exclude_each_other(CodeId(code), CodeId(other));
        assert!(excludes(2, 3) && excludes(3, 2) && excludes(4, 3));
        // A code and one below it, cousins whose own parent is ordinary, and other families go together.
        assert!(!excludes(2, 4) && !excludes(4, 5) && !excludes(2, 6) && !excludes(2, 2) && !excludes(1, 2));
        let both = codes.check_coding(&[CodeId(3), CodeId(4)], Language::Bokmål);
        assert_eq!(both, Err(CodebookError::Exclusive { name: "Drift".to_owned(), other: "Tidlig".to_owned() }));
        assert_eq!(codes.check_coding(&[CodeId(2), CodeId(4)], Language::Bokmål), Ok(()));
    }

    #[test]
    fn a_name_may_be_long_but_not_endless() {
        let codes = codebook();
        let named = |length| codes.check_name(None, &CodeName::new(Language::Bokmål, &"å".repeat(length)), None);
        assert_eq!(named(LONGEST_CODE_NAME), Ok(()));
        assert_eq!(named(LONGEST_CODE_NAME + 1), Err(CodebookError::NameTooLong { length: LONGEST_CODE_NAME + 1 }));
    }
}
