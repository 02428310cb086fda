//! Numbers that look random and are the same on every machine (SplitMix64 by Steele, Lea and Flood, 2014).

/// A stream of numbers that depends on nothing but its seed.
#[derive(Clone, Debug)]
pub struct Random {
    state: u64,
}

impl Random {
    /// Begins a stream.
    pub fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    /// Begins a stream of its own for one of many numbered things of the same seed.
    pub fn for_item(seed: u64, item: u64) -> Self {
        let mut stream = Self::new(seed ^ item.wrapping_mul(0xD6E8_FEB8_6659_FD93));
        stream.number();
        stream
    }

    /// The next number, any of 64 bits.
    pub fn number(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to, and not including, `limit`; 0 for a limit of 0.
    pub fn below(&mut self, limit: u64) -> u64 {
        let product = u128::from(self.number()) * u128::from(limit);
        // The upper half of a product of two 64-bit numbers fits in 64 bits.
        (product >> 64) as u64
    }

    /// A number from the first to the last, both included.
    pub fn between(&mut self, first: u32, last: u32) -> u32 {
        let width = u64::from(last.saturating_sub(first)) + 1;
        first + u32::try_from(self.below(width)).unwrap_or(0)
    }

    /// Whether something happens that happens in so many of a hundred cases.
    pub fn percent(&mut self, chance: u64) -> bool {
        self.below(100) < chance
    }

    /// One of the things, by its place; 0 for none.
    pub fn place(&mut self, count: usize) -> usize {
        usize::try_from(self.below(count as u64)).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stream_is_the_published_one() {
        let mut stream = Random::new(1_234_567);
        let first: Vec<u64> = (0..3).map(|_| stream.number()).collect();
        assert_eq!(first, [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]);
    }

    #[test]
    fn numbers_stay_below_their_limit_and_reach_both_ends() {
        let mut stream = Random::new(7);
        let mut seen = [false; 6];
        for _ in 0..200 {
            seen[stream.place(6)] = true;
            assert!((3..=5).contains(&stream.between(3, 5)));
        }
        assert_eq!(seen, [true; 6]);
        assert_eq!(stream.below(0), 0);
    }

    #[test]
    fn items_of_one_seed_have_streams_of_their_own() {
        assert_ne!(Random::for_item(1, 1).number(), Random::for_item(1, 2).number());
        assert_ne!(Random::for_item(1, 1).number(), Random::for_item(2, 1).number());
    }
}
