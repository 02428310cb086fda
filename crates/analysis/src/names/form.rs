//! Forms in which a name stands in a text, and the same form of what is to stand in its place.

/// How a name is inflected at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// As it is listed, or in a form whose ending says nothing about the replacement.
    Plain,
    /// `Karis`; capital where the name's letters are.
    Genitive,
    /// `Lars'`, `Kari's`: with this apostrophe, and with an s behind it or not.
    Apostrophe { sign: char, has_s: bool },
    /// The beginning of a longer word.
    Compound,
}

/// Endings of common nouns that a listed name in several words may take: `Storvik sykehus` → `Storvik sykehuset`.
const ENDINGS: [&str; 16] =
    ["n", "en", "et", "a", "r", "er", "ne", "ene", "ns", "ens", "ets", "as", "rs", "ers", "nes", "enes"];

/// Whether letters behind a common noun are an ending of it, and whether that is a genitive.
pub(super) fn ending(rest: &str) -> Option<bool> {
    ENDINGS.contains(&rest).then(|| rest.ends_with('s'))
}

/// Whether a word takes no s in the genitive.
pub(super) fn ends_in_s(word: &str) -> bool {
    word.chars().next_back().is_some_and(|last| matches!(last, 's' | 'S' | 'x' | 'X' | 'z' | 'Z'))
}

/// A replacement in the form of the place where it is to stand.
pub(super) fn inflected(replacement: &str, form: Form, is_capitals: bool) -> String {
    let replacement = replacement.trim();
    let mut words = if is_capitals { replacement.to_uppercase() } else { replacement.to_owned() };
    match form {
        Form::Plain => {}
        Form::Genitive if ends_in_s(replacement) => words.push('\u{2019}'),
        Form::Genitive => words.push(if is_capitals { 'S' } else { 's' }),
        Form::Apostrophe { sign, has_s } => {
            // Where the name took an apostrophe alone, the replacement takes what it needs itself.
            if has_s || ends_in_s(replacement) {
                words.push(sign);
            }
            if has_s || !ends_in_s(replacement) {
                words.push('s');
            }
        }
        Form::Compound => words.push('-'),
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_replacement_takes_the_form_of_the_name() {
        assert_eq!(inflected("Informant A", Form::Plain, true), "INFORMANT A");
        assert_eq!(inflected("Anne", Form::Genitive, false), "Annes");
        assert_eq!(inflected("Anne", Form::Genitive, true), "ANNES");
        assert_eq!(inflected("Thomas", Form::Genitive, false), "Thomas\u{2019}");
        assert_eq!(inflected("Thomas", Form::Apostrophe { sign: '\'', has_s: false }, false), "Thomas'");
        assert_eq!(inflected("Anne", Form::Apostrophe { sign: '\'', has_s: false }, false), "Annes");
        assert_eq!(inflected("Anne", Form::Apostrophe { sign: '\u{2019}', has_s: true }, false), "Anne\u{2019}s");
        assert_eq!(inflected("Kommune A", Form::Compound, false), "Kommune A-");
    }
}
