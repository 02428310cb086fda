//! The order of words in Norwegian: a–z, then æ, ø, å.
//!
//! Knows nothing of languages other than those that Norwegian lists hold: common accents sort with their letter.

use std::cmp::Ordering;

/// The place of a letter in the Norwegian alphabet. Everything that is no letter comes before, in its own order.
fn place(character: char) -> u32 {
    const AFTER_Z: u32 = 'z' as u32;
    match character {
        'æ' | 'ä' => AFTER_Z + 1,
        'ø' | 'ö' => AFTER_Z + 2,
        'å' => AFTER_Z + 3,
        'à' | 'á' | 'â' | 'ã' => 'a' as u32,
        'ç' | 'č' => 'c' as u32,
        'đ' | 'ð' => 'd' as u32,
        'è' | 'é' | 'ê' | 'ë' => 'e' as u32,
        'ì' | 'í' | 'î' | 'ï' => 'i' as u32,
        'ñ' | 'ŋ' => 'n' as u32,
        'ò' | 'ó' | 'ô' | 'õ' => 'o' as u32,
        'š' => 's' as u32,
        'ŧ' => 't' as u32,
        'ù' | 'ú' | 'û' => 'u' as u32,
        'ü' | 'ý' => 'y' as u32,
        'ž' => 'z' as u32,
        // Other alphabets come last.
        other if other.is_alphabetic() && !other.is_ascii() => 0x0011_0000 + other as u32,
        other => other as u32,
    }
}

/// Takes the digits at the front; leading zeros do not count.
fn digits(text: &[char]) -> (&[char], &[char]) {
    let end = text.iter().position(|character| !character.is_ascii_digit()).unwrap_or(text.len());
    let (figures, rest) = text.split_at(end);
    let first = figures.iter().position(|&figure| figure != '0').unwrap_or(figures.len());
    (&figures[first..], rest)
}

/// Orders two texts as a Norwegian list does: case does not matter, æ ø å come last, `trinn 2` before `trinn 10`.
///
/// Texts that differ only in case or accents are ordered by their code points, so that the order is total.
pub fn compare_norwegian(left: &str, right: &str) -> Ordering {
    let folded = |text: &str| sitat_model::normalise_word(text).chars().collect::<Vec<char>>();
    let (left_characters, right_characters) = (folded(left), folded(right));
    let (mut a, mut b) = (left_characters.as_slice(), right_characters.as_slice());
    loop {
        let order = match (a.first(), b.first()) {
            (None, None) => return left.cmp(right),
            (None, Some(_)) => return Ordering::Less,
            (Some(_), None) => return Ordering::Greater,
            (Some(x), Some(y)) if x.is_ascii_digit() && y.is_ascii_digit() => {
                let ((x, after_x), (y, after_y)) = (digits(a), digits(b));
                (a, b) = (after_x, after_y);
                x.len().cmp(&y.len()).then_with(|| x.cmp(y))
            }
            (Some(&x), Some(&y)) => {
                (a, b) = (&a[1..], &b[1..]);
                place(x).cmp(&place(y))
            }
        };
        if order != Ordering::Equal {
            return order;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn norwegian_letters_come_after_z_and_numbers_by_size() {
        let mut names = ["Ålesund", "Ørsta", "Ærfugl", "Zeta", "alta", "Bodø", "trinn 10", "Trinn 2", "Éa", "Eb"];
        names.sort_by(|left, right| compare_norwegian(left, right));
        assert_eq!(names, ["alta", "Bodø", "Éa", "Eb", "Trinn 2", "trinn 10", "Zeta", "Ærfugl", "Ørsta", "Ålesund"]);
    }

    #[test]
    fn only_the_same_text_is_equal() {
        assert_eq!(compare_norwegian("Alta", "alta"), Ordering::Less);
        assert_eq!(compare_norwegian("alta", "alta"), Ordering::Equal);
        assert_eq!(compare_norwegian("trinn 02", "trinn 2"), Ordering::Less);
    }
}
