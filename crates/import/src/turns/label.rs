//! What can be the name of a speaker, and what is only a word before a colon.

use unicode_normalization::UnicodeNormalization;

/// The longest label, in characters.
pub(super) const LONGEST: usize = 40;

/// Words that make several words a sentence rather than a name.
const SENTENCE_WORDS: [&str; 66] = [
    "og", "da", "sa", "jeg", "det", "er", "som", "at", "så", "men", "ja", "nei", "vi", "de", "du", "ikke", "på", "til",
    "for", "med", "har", "var", "kan", "skal", "vil", "må", "om", "den", "dette", "fordi", "eller", "hva", "hvordan",
    "eg", "ikkje", "kva", "korleis", "dei", "ein", "eit", "en", "et", "the", "and", "is", "was", "said", "he", "she",
    "it", "we", "they", "that", "this", "to", "of", "what", "how", "not", "noe", "noko", "noen", "min", "mitt", "å",
    "han",
];

/// Words that stand before a colon without being a speaker.
const NEVER_ALONE: [&str; 60] = [
    "ja",
    "nei",
    "nja",
    "men",
    "og",
    "så",
    "altså",
    "da",
    "fordi",
    "eller",
    "at",
    "som",
    "for eksempel",
    "til dømes",
    "eksempel",
    "døme",
    "nb",
    "ps",
    "obs",
    "merk",
    "dvs",
    "jf",
    "mvh",
    "tlf",
    "kl",
    "dato",
    "tid",
    "tidspunkt",
    "sted",
    "stad",
    "varighet",
    "varigheit",
    "lengde",
    "prosjekt",
    "opptak",
    "lydfil",
    "fil",
    "transkribert av",
    "notat",
    "kommentar",
    "tema",
    "kilde",
    "kjelde",
    "figur",
    "tabell",
    "vedlegg",
    "ansvar",
    "frist",
    "tiltak",
    "status",
    "merknad",
    "konklusjon",
    "date",
    "place",
    "duration",
    "note",
    "file",
    "source",
    "yes",
    "no",
];

/// Cuts white space off a possible label; `None` if it cannot be one.
pub(super) fn label(written: &str) -> Option<&str> {
    let label = written.trim_matches(|character: char| character.is_whitespace() || character == '\u{feff}');
    let first = label.chars().next()?;
    if !(first.is_alphanumeric() || first == '*') || label.chars().take(LONGEST + 1).count() > LONGEST {
        return None;
    }
    let is_allowed = |character: char| {
        character.is_alphanumeric()
            || matches!(
                character,
                ' ' | '\u{a0}'
                    | '.'
                    | '-'
                    | '\u{2011}'
                    | '_'
                    | '/'
                    | '&'
                    | '\''
                    | '’'
                    | '#'
                    | '+'
                    | '('
                    | ')'
                    | '*'
                    | '\u{ad}'
            )
            || unicode_normalization::char::is_combining_mark(character)
    };
    if !label.chars().all(is_allowed) || !label.chars().any(char::is_alphabetic) {
        return None;
    }
    let words: Vec<String> =
        label.split([' ', '\u{a0}']).filter(|word| !word.is_empty()).map(str::to_lowercase).collect();
    if words.len() > 4 {
        return None;
    }
    let bare = |word: &str| word.trim_matches(|character: char| !character.is_alphanumeric()).to_owned();
    let is_sentence = words.len() > 1 && words.iter().any(|word| SENTENCE_WORDS.contains(&bare(word).as_str()));
    // A full stop that ends one of several words ends a sentence, but "Int." and "K. Nordmann" are labels.
    let ends_sentence = words.iter().rev().skip(1).any(|word| word.ends_with('.') && word.chars().count() > 4);
    (!is_sentence && !ends_sentence && !NEVER_ALONE.contains(&key(label).as_str())).then_some(label)
}

/// The form in which two writings of one label agree: `Kari`, `kari`, `KARI `.
pub(super) fn key(label: &str) -> String {
    let lower: String =
        label.nfc().filter(|character| !matches!(character, '\u{ad}' | '*')).flat_map(char::to_lowercase).collect();
    let words: Vec<&str> = lower.split_whitespace().collect();
    words.join(" ").trim_end_matches(['.', ':']).trim_end().to_owned()
}

/// The shape of a label: capitals, small letters, figures. `IA` and `IB` have the same, `Informant 1` and
/// `Informant 12` too.
pub(super) fn shape(label: &str) -> String {
    let key = key(label);
    let stem: String = key.trim_end_matches(|character: char| character.is_ascii_digit()).to_owned();
    // With a number behind, the word itself is the shape.
    if stem.len() < key.len() && !stem.trim().is_empty() {
        return format!("{}9", stem.trim_end_matches([' ', '_', '-', '#']));
    }
    let letters: Vec<char> = label.trim().chars().filter(|character| *character != '.').collect();
    if letters.len() <= 3 && letters.iter().all(|character| character.is_uppercase()) {
        return "A".to_owned();
    }
    let words = key.split(' ').count();
    // A single word in small letters could be anything, so it is only like itself.
    let is_name = words > 1 && label.split_whitespace().all(|word| word.starts_with(char::is_uppercase));
    if is_name { format!("name {words}") } else { key }
}

/// Whether a label is one that transcripts use for a role.
pub(super) fn is_known(label: &str) -> bool {
    const MORE: [&str; 8] = ["ordstyrer", "ordstyrar", "alle", "flere", "fleire", "ukjent", "all", "several"];
    let key = key(label);
    sitat_model::is_generic_label(&key)
        || sitat_model::likely_role(&key) == sitat_model::Role::Interviewer
        || MORE.contains(&key.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_roles_are_labels() {
        for written in [
            "I",
            "IA",
            "Kari",
            "Kari Nordmann",
            "Informant 3",
            "SPEAKER_00",
            "Int.",
            "Kari (leder)",
            "K. Nordmann",
            "Åse-Marie",
            "P1",
            "3A",
        ] {
            assert_eq!(label(&format!(" {written}\t")), Some(written));
        }
    }

    #[test]
    fn sentences_and_headings_of_forms_are_no_labels() {
        for written in [
            "Og da sa jeg",
            "det er slik",
            "",
            "12",
            "Dato",
            "Ja",
            "For eksempel",
            "Hva? Nei",
            "en to tre fire fem",
            "Jeg, altså",
            "Slutt. Og så Kari",
        ] {
            assert_eq!(label(written), None, "{written}");
        }
    }

    #[test]
    fn writings_of_one_label_agree_and_alike_labels_share_a_shape() {
        assert_eq!(key("Kari"), key("KARI "));
        assert_eq!(key("A\u{30a}se"), key("Åse"));
        assert_eq!(shape("IA"), shape("EB"));
        assert_eq!(shape("Informant 1"), shape("informant 12"));
        assert_eq!(shape("Kari Nordmann"), shape("Ola Hansen"));
        assert_ne!(shape("Kari"), shape("Mål"));
    }
}
