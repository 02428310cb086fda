//! How alike two texts are, told by the runs of words that they share.
//!
//! A text is kept as the smallest hashes of its runs of four words (a bottom-k sketch; Broder 1997, Cohen 1997). The
//! share of hashes that two sketches have in common is the likeness of the sets of runs. Two interviews with the same
//! questions share a little; a text and its proof-read copy share most.

/// Words in a run.
const RUN: usize = 4;

/// Hashes that are kept.
const KEPT: usize = 256;

/// A text with fewer runs than this is too short to be called alike.
const FEWEST: usize = 12;

/// What is kept of a text to compare it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sketch {
    /// Sorted, without repetition.
    hashes: Vec<u64>,
}

/// FNV-1a, and a last mixing so that small hashes are a fair sample.
fn mixed(mut hash: u64) -> u64 {
    hash ^= hash >> 33;
    hash = hash.wrapping_mul(0xff51_afd7_ed55_8ccd);
    hash ^= hash >> 33;
    hash = hash.wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    hash ^ (hash >> 33)
}

fn word_hash(word: &str) -> u64 {
    let letters = word.chars().filter(|character| character.is_alphanumeric()).flat_map(char::to_lowercase);
    letters.fold(0xcbf2_9ce4_8422_2325, |hash, letter| {
        (hash ^ u64::from(u32::from(letter))).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

impl Sketch {
    /// Reads a text.
    pub fn new(text: &str) -> Self {
        let words = text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).map(word_hash);
        let mut run = [0_u64; RUN];
        let mut hashes: Vec<u64> = Vec::new();
        for (number, word) in words.enumerate() {
            run.rotate_left(1);
            run[RUN - 1] = word;
            if number + 1 >= RUN {
                let joined = run.iter().fold(0_u64, |hash, word| hash.rotate_left(13).wrapping_mul(31) ^ word);
                hashes.push(mixed(joined));
            }
            if hashes.len() > KEPT * 64 {
                keep_smallest(&mut hashes);
            }
        }
        keep_smallest(&mut hashes);
        Self { hashes }
    }

    /// How alike two texts are, from 0 to 1.
    pub fn likeness(&self, other: &Self) -> f64 {
        if self.hashes.len().min(other.hashes.len()) < FEWEST {
            return 0.0;
        }
        let mut union: Vec<u64> = self.hashes.iter().chain(&other.hashes).copied().collect();
        keep_smallest(&mut union);
        let has = |sketch: &Self, hash: &u64| sketch.hashes.binary_search(hash).is_ok();
        let shared = union.iter().filter(|hash| has(self, hash) && has(other, hash)).count();
        f64::from(u32::try_from(shared).unwrap_or(u32::MAX)) / f64::from(u32::try_from(union.len()).unwrap_or(u32::MAX))
    }
}

fn keep_smallest(hashes: &mut Vec<u64>) {
    hashes.sort_unstable();
    hashes.dedup();
    hashes.truncate(KEPT);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(from: u32, to: u32) -> String {
        (from..to).map(|number| format!("ord{} ", u64::from(number) * 7919 % 1000)).collect()
    }

    #[test]
    fn copies_are_alike_and_others_are_not() {
        let first = Sketch::new(&text(0, 900));
        assert!((first.likeness(&first) - 1.0).abs() < 1e-9);
        let corrected = Sketch::new(&text(0, 900).replace("ord919 ", "rettet ").to_uppercase());
        assert!(first.likeness(&corrected) > 0.9, "{}", first.likeness(&corrected));
        assert!(first.likeness(&Sketch::new(&text(1000, 1900).replace("ord", "annet"))) < 0.05);
    }

    #[test]
    fn half_of_a_text_is_half_alike() {
        let likeness = Sketch::new(&text(0, 900)).likeness(&Sketch::new(&text(0, 450)));
        assert!((0.38..0.62).contains(&likeness), "{likeness}");
    }

    #[test]
    fn a_few_words_are_like_nothing() {
        let short = Sketch::new("I: Hei, kan du si litt om deg selv?");
        assert!(short.likeness(&short).abs() < 1e-9);
    }
}
