//! What the words of themes and claims give away: names that are topics, how far a claim says that it reaches, and words
//! that do not sit with reflexive analysis. Norwegian (both written forms) and English.
//!
//! All of it only asks; whether a name is a good one, a person decides.

use sitat_model::words;

/// What topics begin with …
const TOPICS: [&str; 88] = [
    "aspekter",
    "aspekt",
    "barrierer",
    "barrierar",
    "barriers",
    "behov",
    "behovet",
    "benefits",
    "betydning",
    "betydningen",
    "betydninga",
    "bruk",
    "bruken",
    "causes",
    "challenges",
    "concerns",
    "consequences",
    "drivere",
    "drivarar",
    "drivers",
    "drivkrefter",
    "effekter",
    "effektar",
    "effects",
    "erfaringer",
    "erfaringar",
    "experiences",
    "facilitators",
    "faktorer",
    "faktorar",
    "factors",
    "fordeler",
    "fordelar",
    "forhold",
    "forståelse",
    "forståelsen",
    "forståing",
    "forståinga",
    "forventninger",
    "forventningar",
    "expectations",
    "haldningar",
    "holdninger",
    "attitudes",
    "hemmere",
    "hemmarar",
    "hindre",
    "hindringer",
    "hindringar",
    "hinder",
    "obstacles",
    "impact",
    "importance",
    "konsekvenser",
    "konsekvensar",
    "kjennetegn",
    "kjenneteikn",
    "moglegheiter",
    "muligheter",
    "opportunities",
    "motivasjon",
    "motivation",
    "needs",
    "oppfatninger",
    "oppfatningar",
    "opplevelser",
    "opplevingar",
    "perceptions",
    "problemer",
    "problem",
    "problems",
    "rolle",
    "rollen",
    "rolla",
    "role",
    "strategier",
    "strategiar",
    "strategies",
    "syn",
    "views",
    "tiltak",
    "ulemper",
    "disadvantages",
    "utfordringer",
    "utfordringar",
    "årsaker",
    "årsaker",
    "advantages",
];

/// … and what follows.
const LINKS: [&str; 33] = [
    "for",
    "til",
    "med",
    "av",
    "mot",
    "ved",
    "på",
    "i",
    "om",
    "rundt",
    "omkring",
    "blant",
    "hos",
    "knyttet",
    "knytt",
    "knytte",
    "innen",
    "innan",
    "mellom",
    "to",
    "of",
    "in",
    "with",
    "on",
    "towards",
    "toward",
    "against",
    "about",
    "among",
    "around",
    "from",
    "regarding",
    "related",
];

/// Words that say how many: without them, two claims may be the same.
const AMOUNTS: [&str; 46] = [
    "alle",
    "samtlige",
    "samtlege",
    "de",
    "dei",
    "fleste",
    "mange",
    "flere",
    "fleire",
    "noen",
    "nokre",
    "nokon",
    "få",
    "én",
    "en",
    "ein",
    "éin",
    "ett",
    "eitt",
    "begge",
    "halvparten",
    "flertallet",
    "fleirtalet",
    "mesteparten",
    "hver",
    "hvert",
    "kvar",
    "kvart",
    "ingen",
    "all",
    "every",
    "each",
    "most",
    "many",
    "several",
    "some",
    "few",
    "a",
    "one",
    "the",
    "both",
    "half",
    "majority",
    "none",
    "no",
    "av",
];

/// Ways of writing that do not sit with reflexive analysis, where themes are made and agreement measures nothing. Each is
/// one or several words; `*` stands for any ending.
const UNSUITED: [&str; 35] = [
    "tema* dukk* opp",
    "tema* dukket opp",
    "tema* vokste fram",
    "tema* vokste frem",
    "tema* vaks fram",
    "tema* kom fram",
    "tema* kom frem",
    "tema* framkom",
    "tema* fremkom",
    "tema* sprang ut",
    "tema* ble funnet",
    "tema* vart funne",
    "tema* ble identifisert",
    "tema* vart identifiserte",
    "fant tema*",
    "fann tema*",
    "fant følgende tema*",
    "identifiserte tema*",
    "theme* emerg*",
    "emerg* theme*",
    "emerg* from the data",
    "theme* were found",
    "theme* were identified",
    "found theme*",
    "discover* theme*",
    "metning",
    "mettet",
    "metta",
    "datametning",
    "saturation",
    "saturated",
    "interkoder*",
    "intercoder*",
    "inter-coder*",
    "kappa",
];

fn terms(text: &str) -> Vec<String> {
    words(text).map(|word| word.term).collect()
}

/// Whether a name says what a theme is about, and nothing of it: “Barriers to …”, “Syn på …”.
pub fn reads_like_topic(name: &str) -> bool {
    let own = terms(name);
    match own.as_slice() {
        [first, second, ..] => TOPICS.contains(&first.as_str()) && LINKS.contains(&second.as_str()),
        [only] => TOPICS.contains(&only.as_str()),
        [] => false,
    }
}

/// What a claim says apart from how many it says it of.
pub fn bare_claim(text: &str) -> String {
    terms(text).into_iter().filter(|term| !AMOUNTS.contains(&term.as_str())).collect::<Vec<_>>().join(" ")
}

/// The words of a text that do not sit with reflexive analysis, as they stand there in small letters, each once. Headings
/// (lines that begin with `#`) are left out.
pub fn unsuited_words(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for line in text.lines().filter(|line| !line.trim_start().starts_with('#')) {
        let own = terms(line);
        for pattern in UNSUITED {
            let parts = terms_of_pattern(pattern);
            for window in own.windows(parts.len()) {
                let fits = window.iter().zip(&parts).all(|(term, (part, is_open))| match is_open {
                    true => term.starts_with(part.as_str()),
                    false => term == part,
                });
                let words = window.join(" ");
                if fits && !found.contains(&words) {
                    found.push(words);
                }
            }
        }
    }
    found
}

/// The words of a pattern, each with whether it may go on.
fn terms_of_pattern(pattern: &str) -> Vec<(String, bool)> {
    pattern
        .split(' ')
        .flat_map(|part| {
            let is_open = part.ends_with('*');
            let own = terms(part.trim_end_matches('*'));
            let last = own.len().saturating_sub(1);
            own.into_iter().enumerate().map(move |(place, term)| (term, is_open && place == last)).collect::<Vec<_>>()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn topics_are_told_from_what_says_something() {
        for topic in [
            "Barrierer for innovasjon",
            "Barriers to innovation",
            "Syn på ledelse",
            "Erfaringar med pilotar",
            "Utfordringer",
        ] {
            assert!(reads_like_topic(topic), "{topic}");
        }
        for said in [
            "Siloene vinner over viljen",
            "Ledelsen bærer alene",
            "Barrierene sitter i hodet",
            "Barriers are made, not met",
            "",
        ] {
            assert!(!reads_like_topic(said), "{said}");
        }
    }

    #[test]
    fn a_claim_is_the_same_whoever_it_is_said_of() {
        assert_eq!(bare_claim("Alle kommunene mangler folk."), bare_claim("Noen av kommunene mangler folk"));
        assert_ne!(bare_claim("Alle mangler folk"), bare_claim("Alle mangler penger"));
    }

    #[test]
    fn words_that_do_not_sit_with_it_are_found_but_not_in_headings() {
        assert_eq!(unsuited_words("Tre temaer dukket opp underveis."), ["temaer dukket opp"]);
        assert_eq!(unsuited_words("The themes emerged until saturation."), ["themes emerged", "saturation"]);
        assert_eq!(unsuited_words("# Metning\nVi laget temaene."), Vec::<String>::new());
        assert_eq!(unsuited_words("Inter-coder agreement was high"), ["inter-coder"]);
    }

    #[test]
    fn no_word_is_listed_twice_with_another() {
        for (place, pattern) in UNSUITED.iter().enumerate() {
            assert!(!UNSUITED[..place].contains(pattern), "{pattern}");
        }
    }
}
