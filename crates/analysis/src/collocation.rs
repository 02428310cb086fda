//! Which words stand near another more often than by chance. Knows numbers only, no words.

/// How often a word stands near some places and elsewhere, and how many words there are in both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Nearness {
    /// The word near the places.
    pub near: u64,
    /// The word in all.
    pub all: u64,
    /// All words near the places.
    pub words_near: u64,
    /// All words.
    pub words: u64,
}

impl Nearness {
    /// How often the word would stand near if it were spread evenly.
    pub fn expected(self) -> f64 {
        number(self.all) * number(self.words_near) / number(self.words.max(1))
    }

    /// Whether it stands near more often than if it were spread evenly.
    pub fn is_drawn(self) -> bool {
        u128::from(self.near) * u128::from(self.words) > u128::from(self.all) * u128::from(self.words_near)
    }

    /// The log-likelihood ratio G² of the table of two by two: this word or another, near or elsewhere (Dunning 1993,
    /// *Accurate Methods for the Statistics of Surprise and Coincidence*, Computational Linguistics 19:1). 3.84 or more
    /// would come by chance once in twenty times, 10.83 once in a thousand, if words were drawn one by one.
    pub fn log_likelihood(self) -> f64 {
        let others_near = self.words_near.saturating_sub(self.near);
        let elsewhere = self.all.saturating_sub(self.near);
        let others = self.words.saturating_sub(self.all);
        let table = [
            (self.near, self.all, self.words_near),
            (elsewhere, self.all, self.words.saturating_sub(self.words_near)),
            (others_near, others, self.words_near),
            (others.saturating_sub(others_near), others, self.words.saturating_sub(self.words_near)),
        ];
        let part = |(seen, row, column): (u64, u64, u64)| {
            let expected = number(row) * number(column) / number(self.words.max(1));
            if seen == 0 || expected <= 0.0 { 0.0 } else { number(seen) * (number(seen) / expected).ln() }
        };
        (2.0 * table.into_iter().map(part).sum::<f64>()).max(0.0)
    }
}

/// How often in ten thousand words.
pub fn per_ten_thousand(count: u64, words: u64) -> f64 {
    if words == 0 { 0.0 } else { number(count) * 10_000.0 / number(words) }
}

#[expect(clippy::cast_precision_loss, reason = "no text has 2^53 words")]
fn number(count: u64) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_worked_out_by_hand() {
        // 10 of 20 near, 100 words near of 1,000: 2·(10 ln 5 + 10 ln(10/18) + 90 ln(90/98) + 890 ln(890/882)).
        let table = Nearness { near: 10, all: 20, words_near: 100, words: 1_000 };
        assert!((table.log_likelihood() - 21.176_963).abs() < 1e-6, "{}", table.log_likelihood());
        assert!((table.expected() - 2.0).abs() < 1e-12 && table.is_drawn());
    }

    #[test]
    fn what_is_spread_evenly_tells_nothing() {
        let even = Nearness { near: 2, all: 20, words_near: 100, words: 1_000 };
        assert!(even.log_likelihood().abs() < 1e-9 && !even.is_drawn());
        for odd in [Nearness::default(), Nearness { near: 1, all: 1, words_near: 1, words: 1 }] {
            assert!(odd.log_likelihood().abs() < 1e-9 && odd.expected().is_finite());
        }
        assert!(per_ten_thousand(3, 0).abs() < 1e-12 && (per_ten_thousand(3, 6_000) - 5.0).abs() < 1e-12);
    }
}
