//! Words that point at one person without a name: an office that only one has in a place, and a pronoun that tells more.
//! Norwegian (both written forms) and English.
//!
//! Which offices and pronouns there are follows a list of our own; what is not in it is not found.

use sitat_model::words;

/// How far a pronoun may stand from the office, in words.
const REACH: usize = 25;

/// Offices of which a small place has one. Compounds that end with them are the same: *klimarådgiver*.
const OFFICES: [&str; 46] = [
    "advisor",
    "adviser",
    "ansvarleg",
    "ansvarlig",
    "assistent",
    "byplanlegger",
    "byplanleggar",
    "chair",
    "chief",
    "coordinator",
    "direktør",
    "director",
    "doctor",
    "forvaltar",
    "forvalter",
    "fylkesmann",
    "head",
    "headteacher",
    "ingeniør",
    "kontakt",
    "koordinator",
    "leder",
    "lege",
    "leiar",
    "lensmann",
    "lærar",
    "lærer",
    "manager",
    "mayor",
    "mester",
    "nurse",
    "officer",
    "ordfører",
    "ordførar",
    "planlegger",
    "planleggar",
    "prest",
    "principal",
    "priest",
    "rektor",
    "rådgivar",
    "rådgiver",
    "rådmann",
    "sekretær",
    "sjef",
    "teacher",
];

/// Third person, one person, with a sex. English *her* is Norwegian *here*, and is left out.
const PRONOUNS: [&str; 13] =
    ["han", "hans", "he", "hennar", "hennes", "henne", "hers", "him", "his", "ho", "honom", "hun", "she"];

/// What stands before an English office that everybody is thought to know.
const THE_ONE: [&str; 5] = ["the", "our", "their", "my", "your"];

/// What may come behind a Norwegian office that everybody is thought to know: *lederen*, *ordføreren*, *lærarane* not.
const DEFINITE: [&str; 3] = ["en", "n", "a"];

/// Whether a word means the one who has an office; `before` is the word before it.
fn is_the_one(word: &str, before: Option<&str>) -> bool {
    let ends_with = |word: &str| OFFICES.iter().any(|office| word.ends_with(office));
    let is_known = before.is_some_and(|before| THE_ONE.contains(&before) || OURS.contains(&before));
    (is_known && ends_with(word)) || DEFINITE.iter().any(|end| word.strip_suffix(end).is_some_and(ends_with))
}

/// What stands before a Norwegian office of somebody's own.
const OURS: [&str; 8] = ["vår", "deres", "min", "din", "deira", "sin", "hennar", "dykkar"];

/// What stands before an office that one of several has.
const ONE_OF: [&str; 7] = ["en", "ein", "ei", "som", "a", "an", "as"];

/// An office and a pronoun near it, as they are written: together with the name of a place they may single somebody out.
pub fn singled_out(text: &str) -> Option<(String, String)> {
    found(text, &is_the_one)
}

/// The same where the name of a place stands beside the words: there *en klimarådgiver* may be the only one as well.
pub fn singled_out_there(text: &str) -> Option<(String, String)> {
    found(text, &|word, before| {
        let is_one = || OFFICES.iter().any(|office| word.ends_with(office));
        is_the_one(word, before) || (before.is_some_and(|before| ONE_OF.contains(&before)) && is_one())
    })
}

fn found(text: &str, is_meant: &dyn Fn(&str, Option<&str>) -> bool) -> Option<(String, String)> {
    let all: Vec<String> = words(text).map(|word| word.term.to_lowercase()).collect();
    for (place, word) in all.iter().enumerate() {
        let before = place.checked_sub(1).and_then(|before| all.get(before)).map(String::as_str);
        if !is_meant(word, before) {
            continue;
        }
        let (from, to) = (place.saturating_sub(REACH), (place + REACH + 1).min(all.len()));
        let near = all.get(from..to).unwrap_or_default();
        if let Some(pronoun) = near.iter().find(|near| PRONOUNS.contains(&near.as_str())) {
            return Some((word.clone(), pronoun.clone()));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_office_and_a_pronoun_are_found() {
        let found = |text: &str| singled_out(text).map(|(office, pronoun)| format!("{office} {pronoun}"));
        assert_eq!(found("Klimarådgiveren vår? Hun sluttet i fjor.").as_deref(), Some("klimarådgiveren hun"));
        assert_eq!(found("Det er ho som er ordføraren no.").as_deref(), Some("ordføraren ho"));
        assert_eq!(found("Our mayor never liked it. He said so.").as_deref(), Some("mayor he"));
        assert_eq!(found("Vår leder var syk, og han kom ikke tilbake").as_deref(), Some("leder han"));
    }

    #[test]
    fn offices_in_general_and_offices_without_a_pronoun_are_not() {
        assert_eq!(singled_out("En leder må tåle at hun blir kritisert."), None);
        assert_eq!(singled_out("Ordføreren ville det."), None);
        assert_eq!(singled_out("She said that a manager knows."), None);
        let far = format!("Ordføreren {} hun", "og ".repeat(REACH + 1));
        assert_eq!(singled_out(&far), None);
        assert_eq!(singled_out(""), None);
    }

    #[test]
    fn where_a_place_is_named_one_of_several_may_be_the_only_one() {
        let text = "En klimarådgiver i Storvik forteller at hun var alene om det.";
        assert_eq!(singled_out(text), None);
        assert_eq!(singled_out_there(text), Some(("klimarådgiver".to_owned(), "hun".to_owned())));
        assert_eq!(singled_out_there("Hun tok kontakt med Storvik."), None);
        assert_eq!(
            singled_out_there("Han jobbet som prosjektleder."),
            Some(("prosjektleder".to_owned(), "han".to_owned()))
        );
    }
}
