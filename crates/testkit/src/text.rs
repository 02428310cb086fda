//! Strategies for property tests: texts as people bring them, and texts that nobody should bring.

use proptest::collection::vec;
use proptest::prelude::*;

/// Words of interviews in both Norwegian written languages and English.
const WORDS: [&str; 34] = [
    "og",
    "kommune",
    "kommunen",
    "samarbeid",
    "ikke",
    "ikkje",
    "på",
    "pa",
    "Årø",
    "blåbærøl",
    "ærlig",
    "korleis",
    "hvordan",
    "eg",
    "jeg",
    "me",
    "vi",
    "velferdsteknologi",
    "e-post",
    "3,5",
    "1 000",
    "«smart»",
    "smartby",
    "L'Hôpital",
    "naïve",
    "e.g.",
    "ca.",
    "don't",
    "KOMMUNE",
    "ß",
    "dåg",
    "ﬁre",
    "sjøl-styrt",
    "tverrfaglegheit",
];

/// What stands between and around words.
const BETWEEN: [&str; 20] = [
    " ", " ", ". ", ", ", "\n", "\n\n", "\t", "\r\n", "? ", "! ", "… ", ".. ", " (ler) ", "[pause]", "\nI: ", "\nR: ",
    "\nSA:\t", " – ", "\u{201d}", "\"",
];

/// Characters and clusters that break careless programs.
const NASTY: [&str; 36] = [
    "😀",
    // A family of four, joined, and a thumb with a skin tone.
    "\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467}\u{200d}\u{1f466}",
    "\u{1f44d}\u{1f3fd}",
    // Flags: two letters, and one letter alone; the flag of Wales is made of tags.
    "\u{1f1f3}\u{1f1f4}",
    "\u{1f1f3}",
    "\u{1f3f4}\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}",
    // A heart in the form of a picture, a keycap.
    "\u{2764}\u{fe0f}",
    "1\u{fe0f}\u{20e3}",
    // Combining marks: decomposed, stray, doubled, piled up.
    "a\u{30a}",
    "\u{30a}",
    "å\u{30a}",
    "e\u{301}\u{323}",
    "z\u{335}\u{321}\u{34f}\u{334}\u{358}\u{489}",
    // Written from the right, and what turns the direction.
    "שלום",
    "مرحبا بالعالم",
    "\u{202e}snu\u{202c}",
    "\u{2067}abc\u{2069}",
    "\u{200f}",
    // Blanks and hyphens that are not seen.
    "\u{a0}",
    "\u{202f}",
    "\u{200b}",
    "\u{2060}",
    "\u{feff}",
    "kom\u{ad}mu\u{ad}ne",
    "\u{ad}",
    // Ends of lines of all kinds.
    "\r\n",
    "\r",
    "\u{b}",
    "\u{c}",
    "\u{85}",
    "\u{2028}",
    "\u{2029}",
    // Letters that change their number of bytes or characters with their case.
    "İstanbul",
    "ẞ",
    // Hangul in parts, and a letter beyond the basic plane.
    "\u{1112}\u{1161}\u{11ab}",
    "𝔞",
];

fn one_of(pieces: &'static [&'static str]) -> impl Strategy<Value = String> {
    proptest::sample::select(pieces).prop_map(str::to_owned)
}

/// A word of 200 to 4,000 letters.
fn long_word() -> impl Strategy<Value = String> {
    (one_of(&["a", "å", "samarbeids", "😀", "a\u{30a}"]), 200_usize..800).prop_map(|(part, times)| {
        let letters = part.chars().count();
        part.repeat((times * 5 / letters.max(1)).clamp(200 / letters.max(1) + 1, 4_000 / letters.max(1)))
    })
}

/// Texts as people bring them: mostly words with blanks, ends of sentences, labels and lines; now and then an emoji,
/// a combining mark or another piece of [`nasty_text`]. Empty at times. Without control characters but TAB, CR, LF.
pub fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        12 => (one_of(&WORDS), one_of(&BETWEEN)).prop_map(|(word, between)| word + &between),
        6 => one_of(&WORDS).prop_map(|word| word + " "),
        2 => one_of(&NASTY).prop_map(|piece| piece.replace(['\u{b}', '\u{c}', '\u{85}'], "")),
    ];
    vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

/// Texts that nobody should bring: emoji with joiners and flags, stray marks, right-to-left, every end of line, unseen
/// blanks and hyphens, very long words, any character at all (also NUL), and nothing.
pub fn nasty_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        8 => one_of(&NASTY),
        4 => one_of(&BETWEEN),
        4 => one_of(&WORDS),
        4 => any::<char>().prop_map(String::from),
    ];
    prop_oneof![
        1 => Just(String::new()),
        1 => long_word(),
        2 => (vec(piece.clone(), 0..10), long_word()).prop_map(|(pieces, word)| pieces.concat() + &word),
        16 => vec(piece, 0..40).prop_map(|pieces| pieces.concat()),
    ]
}

#[cfg(test)]
mod tests {
    use proptest::strategy::ValueTree as _;
    use proptest::test_runner::TestRunner;

    use super::*;

    fn samples(strategy: &impl Strategy<Value = String>) -> Vec<String> {
        let mut runner = TestRunner::deterministic();
        (0..600).map(|_| strategy.new_tree(&mut runner).unwrap().current()).collect()
    }

    #[test]
    fn nasty_texts_hold_everything_they_promise() {
        let texts = samples(&nasty_text());
        for piece in NASTY {
            assert!(texts.iter().any(|text| text.contains(piece)), "{piece:?} never occurs");
        }
        assert!(texts.iter().any(String::is_empty));
        assert!(texts.iter().any(|text| text.chars().count() > 1_000));
        assert!(texts.iter().any(|text| text.chars().any(char::is_control)));
    }

    #[test]
    fn ordinary_texts_are_mostly_words_and_sometimes_not() {
        let texts = samples(&any_text());
        for piece in ["kommune", "ikkje", "\r\n", "\nI: ", "😀", "\u{a0}", "kom\u{ad}mu\u{ad}ne"] {
            assert!(texts.iter().any(|text| text.contains(piece)), "{piece:?} never occurs");
        }
        assert!(texts.iter().any(String::is_empty));
        assert!(!texts.concat().contains(|character: char| character.is_control() && !"\t\r\n".contains(character)));
    }

    #[test]
    fn long_words_are_as_long_as_they_say() {
        for word in samples(&long_word()) {
            assert!((200..=4_000).contains(&word.chars().count()), "{}", word.chars().count());
        }
    }
}
