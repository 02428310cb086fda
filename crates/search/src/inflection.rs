//! Regular inflection of Norwegian (bokmål and nynorsk) and English words, without a dictionary.
//!
//! The endings are found by the Snowball algorithms. Snowball also strips what makes another word (`daglig` → `dag`,
//! `mulighet` → `mul`), so here a *key* puts those suffixes back: two words with the same key are forms of one word.
//! What Snowball misses (`lærer`–`lærerne`, `tenke`–`tenkte`, `kommunal`–`kommunalt`) is added as paradigms.

use frostem::{Algorithm, Stemmer};

/// Endings that only inflect.
const ENDINGS: [&str; 24] = [
    "a", "e", "t", "te", "ede", "ande", "ende", "ane", "ene", "en", "ar", "er", "as", "es", "edes", "endes", "enes",
    "anes", "ens", "ers", "ets", "et", "ast", "s",
];

/// Words that are too short, too long or not made of letters have no forms but their own.
fn can_be_inflected(word: &str) -> bool {
    word.len() <= 80
        && word.chars().nth(2).is_some()
        && word.chars().all(|character| character.is_alphabetic() || matches!(character, '-' | '\''))
}

/// The part that all forms of a Norwegian word share.
pub(crate) fn norwegian_key(word: &str) -> Option<String> {
    if !can_be_inflected(word) {
        return None;
    }
    let stem = Stemmer::new(Algorithm::Norwegian).stem(word);
    let Some(tail) = word.strip_prefix(stem.as_ref()) else { return Some(stem.into_owned()) };
    if let Some(at) = tail.find("het") {
        let end = stem.len() + at + "het".len();
        let ending = &word[end..];
        if ending.is_empty() || ENDINGS.contains(&ending) {
            return Some(word[..end].to_owned());
        }
    }
    let ending = tail.char_indices().map(|(at, _)| &tail[at..]).find(|ending| ENDINGS.contains(ending));
    Some(word[..word.len() - ending.map_or(0, str::len)].to_owned())
}

/// Keys of a word in the languages that are known: two words are forms of one where they share a key. Words without forms
/// are their own key.
pub fn word_keys(word: &str) -> Vec<String> {
    let norwegian = norwegian_key(word).map(|key| format!("no:{key}"));
    let english = english_key(word).map(|key| format!("en:{key}"));
    let own = norwegian.is_none().then(|| word.to_owned());
    let has_forms = can_be_inflected(word);
    // What Snowball misses: the longest ending of each paradigm.
    let paradigms = PARADIGMS.iter().enumerate().filter(|_| has_forms).filter_map(|(place, endings)| {
        let stems = endings.iter().filter_map(|ending| word.strip_suffix(ending));
        let stem = stems.min_by_key(|stem| stem.len()).filter(|stem| stem.chars().nth(2).is_some())?;
        Some(format!("{place}:{stem}"))
    });
    own.into_iter().chain(norwegian).chain(english).chain(paradigms).collect()
}

/// The part that all forms of an English word share: plural, genitive, -ed and -ing.
pub(crate) fn english_key(word: &str) -> Option<String> {
    if !can_be_inflected(word) || !word.is_ascii() {
        return None;
    }
    let word = word.strip_suffix("'s").or_else(|| word.strip_suffix('\'')).unwrap_or(word);
    let has_vowel = |stem: &&str| stem.len() > 1 && stem.contains(['a', 'e', 'i', 'o', 'u', 'y']);
    let key = if let Some(stem) = word.strip_suffix("ies").or_else(|| word.strip_suffix("ied")).filter(has_vowel) {
        return Some(format!("{stem}y"));
    } else if let Some(stem) = word.strip_suffix("ing").or_else(|| word.strip_suffix("ed")).filter(has_vowel) {
        without_double(stem)
    } else if word.ends_with("ss") || word.ends_with("us") || word.ends_with("is") {
        word
    } else {
        word.strip_suffix('s').filter(has_vowel).unwrap_or(word)
    };
    let key = key.strip_suffix('e').unwrap_or(key);
    // Snowball has the last word on what is no inflection at all: `news`, `thing`.
    let snowball = Stemmer::new(Algorithm::English);
    let stem = snowball.stem(word);
    Some(if stem == word && key != word { without_final_e(word) } else { key.to_owned() })
}

fn without_final_e(word: &str) -> String {
    word.strip_suffix('e').unwrap_or(word).to_owned()
}

/// `plann` → `plan`, but `process`, `tell`.
fn without_double(stem: &str) -> &str {
    let bytes = stem.as_bytes();
    match bytes {
        [.., before, last] if before == last && b"bdfgmnprt".contains(last) => &stem[..stem.len() - 1],
        _ => stem,
    }
}

/// Endings of words that are inflected alike beyond what Snowball knows. Each form of a paradigm leads to the others.
const PARADIGMS: [&[&str]; 10] = [
    &["eren", "ere", "erne", "erens", "ernes", "eres", "er"],
    &["aren", "arar", "arane", "ar"],
    &["ig", "ige", "igere", "igst", "igste", "igare", "igast", "igaste"],
    &["al", "alt", "ale"],
    &["ell", "elt", "elle"],
    &["bar", "bart", "bare"],
    &["som", "somt", "somme"],
    &["løs", "løst", "løse"],
    &["laus", "laust", "lause"],
    &["ær", "ært", "ære"],
];

/// Possible forms by paradigm; those that do not occur are for the caller to leave out. `exists` says which words
/// occur, and must say so of the word itself.
pub(crate) fn regular_forms(word: &str, exists: impl Fn(&str) -> bool) -> Vec<String> {
    if !can_be_inflected(word) {
        return Vec::new();
    }
    let mut forms = Vec::new();
    for paradigm in PARADIGMS {
        for stem in paradigm.iter().filter_map(|ending| word.strip_suffix(ending)) {
            if stem.chars().nth(2).is_some() {
                forms.extend(paradigm.iter().map(|ending| format!("{stem}{ending}")));
            }
        }
    }
    // What a nynorsk noun adds to a stem that Snowball would shorten: `ressurs`, `ressursar`.
    let stem = ["ane", "ar"].iter().find_map(|ending| word.strip_suffix(ending)).unwrap_or(word);
    if stem.chars().nth(3).is_some() {
        forms.extend(["", "en", "ar", "ane"].map(|ending| format!("{stem}{ending}")));
    }
    for verb in weak_verbs(word) {
        // Without both the infinitive and the past there is no telling a verb: `plan`, `plante`, `plane`.
        if exists(&verb[0]) && exists(&verb[2]) {
            forms.extend(verb);
        }
    }
    forms
}

/// The forms that a noun of its regular kind may have in bokmål or nynorsk, whether they occur or not.
pub(crate) fn noun_forms(word: &str) -> Vec<String> {
    const NOUN_ENDINGS: [&str; 11] = ["", "e", "a", "en", "et", "er", "ar", "ene", "ane", "enes", "anes"];
    let Some(key) = norwegian_key(word) else { return Vec::new() };
    // Where no vowel ends the word, the bare stem is a form; `kommun` is none.
    let endings = NOUN_ENDINGS.iter().filter(|ending| !ending.is_empty() || word == key);
    endings.map(|ending| format!("{key}{ending}")).collect()
}

/// Infinitive, present, past and perfect of the verbs in -te and -de that the word may be a form of.
fn weak_verbs(word: &str) -> Vec<[String; 4]> {
    let mut verbs = Vec::new();
    for stem in ["te", "de", "er", "t", "d", "e"].iter().filter_map(|ending| word.strip_suffix(ending)) {
        let Some(last) = stem.chars().next_back().filter(|_| stem.chars().nth(1).is_some()) else { continue };
        for stem in [stem.to_owned(), format!("{stem}{last}")] {
            let dental = match last {
                'k' | 'l' | 'm' | 'n' | 'p' | 'r' => 't',
                'g' if stem.ends_with("ng") => 't',
                'v' => 'd',
                _ => continue,
            };
            let single = if stem.ends_with(&format!("{last}{last}")) { &stem[..stem.len() - 1] } else { &stem };
            let verb =
                [format!("{stem}e"), format!("{stem}er"), format!("{single}{dental}e"), format!("{single}{dental}")];
            if verb.iter().any(|form| form == word) {
                verbs.push(verb);
            }
        }
    }
    verbs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(words: &str) {
        let keys: Vec<_> = words.split(' ').map(norwegian_key).collect();
        assert!(keys.iter().all(|key| key.is_some() && *key == keys[0]), "{words}: {keys:?}");
    }

    fn different(first: &str, second: &str) {
        assert_ne!(norwegian_key(first), norwegian_key(second), "{first} {second}");
    }

    #[test]
    fn forms_of_a_word_share_a_key_and_other_words_do_not() {
        let are_one = |one: &str, other: &str| word_keys(one).iter().any(|key| word_keys(other).contains(key));
        for (one, other) in [
            ("innbyggere", "innbyggerne"),
            ("barriere", "barrierene"),
            ("kommune", "kommunane"),
            ("barrier", "barriers"),
            ("ildsjel", "ildsjelene"),
            ("tid", "tiden"),
        ] {
            assert!(are_one(one, other), "{one} {other}");
        }
        for (one, other) in [("tid", "tidlig"), ("plan", "plass"), ("mulig", "mulighet"), ("folk", "folkemøte")] {
            assert!(!are_one(one, other), "{one} {other}");
        }
    }

    #[test]
    fn forms_of_a_norwegian_word_share_a_key() {
        same("kommune kommunen kommuner kommunene kommunes kommunens kommunar kommunane");
        same("fase fasen faser fasene");
        same("mulighet muligheten muligheter mulighetene");
        same("ledelse ledelsen ledelser ledelsene");
        same("grunnlov grunnloven grunnlover");
        same("daglig daglige");
        same("utvikling utviklingen utviklinga utviklingar");
        same("snakke snakker snakket snakka");
        same("innovasjon innovasjonen innovasjoner innovasjonar");
    }

    #[test]
    fn another_word_has_another_key() {
        different("dag", "daglig");
        different("grunn", "grunnlov");
        different("sak", "saklig");
        different("mulig", "mulighet");
        different("lede", "ledelse");
        different("får", "far");
        different("enhet", "enig");
    }

    #[test]
    fn short_and_odd_words_have_no_key() {
        for word in ["", "er", "å", "2024", "e2", &"a".repeat(10_000)] {
            assert_eq!(norwegian_key(word), None, "{word}");
            assert_eq!(english_key(word), None, "{word}");
        }
    }

    #[test]
    fn paradigms_find_what_snowball_misses() {
        let corpus = ["tenke", "tenkte", "kalle", "kalte", "prøve", "prøvde", "trenge", "trengte", "fase", "faste"];
        let check = |word: &str, form: &str| {
            let exists = |other: &str| other == word || corpus.contains(&other);
            regular_forms(word, exists).iter().any(|other| other == form)
        };
        assert!(check("lærer", "lærerne") && check("lærerne", "lærer") && check("innbyggere", "innbygger"));
        assert!(check("lærar", "lærarane") && check("kommunal", "kommunalt") && check("viktig", "viktigst"));
        assert!(
            check("tenker", "tenkt") && check("tenkt", "tenke") && check("kalt", "kalle") && check("kalle", "kalt")
        );
        assert!(check("prøve", "prøvd") && check("trenger", "trengt"));
        assert!(!check("fase", "fast") && !check("planer", "plante"));
    }

    #[test]
    fn forms_of_an_english_word_share_a_key() {
        let same = |words: &str| {
            let keys: Vec<_> = words.split(' ').map(english_key).collect();
            assert!(keys.iter().all(|key| key.is_some() && *key == keys[0]), "{words}: {keys:?}");
        };
        same("plan plans planned planning plan's");
        same("city cities");
        same("change changes changed changing");
        same("process processes processing processed");
        same("service services");
        assert_ne!(english_key("organ"), english_key("organization"));
        assert_ne!(english_key("university"), english_key("universe"));
        assert_ne!(english_key("thing"), english_key("the"));
    }
}
