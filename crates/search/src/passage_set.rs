//! A set of passages, one bit each, in the order of the answer.

/// Passages by their number in the order of the answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PassageSet {
    blocks: Vec<u64>,
}

impl PassageSet {
    pub(crate) fn empty(passages: u32) -> Self {
        Self { blocks: vec![0; passages.div_ceil(64) as usize] }
    }

    pub(crate) fn full(passages: u32) -> Self {
        let mut set = Self { blocks: vec![u64::MAX; passages.div_ceil(64) as usize] };
        if !passages.is_multiple_of(64)
            && let Some(last) = set.blocks.last_mut()
        {
            *last = (1 << (passages % 64)) - 1;
        }
        set
    }

    pub(crate) fn insert(&mut self, passage: u32) {
        if let Some(block) = self.blocks.get_mut((passage / 64) as usize) {
            *block |= 1 << (passage % 64);
        }
    }

    pub(crate) fn contains(&self, passage: u32) -> bool {
        self.blocks.get((passage / 64) as usize).is_some_and(|block| block & (1 << (passage % 64)) != 0)
    }

    pub(crate) fn intersect(&mut self, other: &Self) {
        self.combine(other, |mine, theirs| mine & theirs);
    }

    pub(crate) fn unite(&mut self, other: &Self) {
        self.combine(other, |mine, theirs| mine | theirs);
    }

    pub(crate) fn subtract(&mut self, other: &Self) {
        self.combine(other, |mine, theirs| mine & !theirs);
    }

    fn combine(&mut self, other: &Self, operation: impl Fn(u64, u64) -> u64) {
        for (mine, theirs) in self.blocks.iter_mut().zip(&other.blocks) {
            *mine = operation(*mine, *theirs);
        }
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = u32> + '_ {
        self.blocks.iter().zip(0_u32..).flat_map(|(&block, number)| {
            std::iter::successors((block != 0).then_some(block), |&rest| {
                let rest = rest & (rest - 1);
                (rest != 0).then_some(rest)
            })
            .map(move |rest| number * 64 + rest.trailing_zeros())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_gives_its_members_in_order() {
        let mut set = PassageSet::empty(200);
        for passage in [3, 0, 199, 64, 63] {
            set.insert(passage);
        }
        set.insert(100_000);
        assert_eq!(set.iter().collect::<Vec<_>>(), [0, 3, 63, 64, 199]);
        assert_eq!(PassageSet::full(130).iter().count(), 130);
        assert_eq!(PassageSet::full(128).iter().count(), 128);
        assert_eq!(PassageSet::full(0).iter().count(), 0);
        let mut rest = PassageSet::full(200);
        rest.subtract(&set);
        assert_eq!(rest.iter().count(), 195);
        assert!(!rest.contains(64) && rest.contains(65));
    }
}
