//! The words of Norsk Ordbank (bokmål): of which dictionary words a form is one.
//!
//! Made by `cargo xtask lemmas`, see `data/README.md`. Knows nouns, verbs and adjectives of bokmål; no pronouns, no
//! genitives (found here by their *s*), no nynorsk.

use std::sync::OnceLock;

use tantivy_fst::{IntoStreamer, Map, Streamer, raw};

/// Forms, each with the number of a line of [`READINGS`].
static FORMS: &[u8] = include_bytes!("../data/bokmal.fst");
/// A line is what a form may be: kind of word, letters to take off its end, letters to put there instead.
static READINGS: &str = include_str!("../data/bokmal-readings.txt");

struct Ordbank {
    forms: Map<&'static [u8]>,
    readings: Vec<Vec<Reading>>,
}

/// A kind of word and the way from a form to its dictionary word.
struct Reading {
    kind: char,
    taken_off: usize,
    put_on: &'static str,
}

fn ordbank() -> Option<&'static Ordbank> {
    static ORDBANK: OnceLock<Option<Ordbank>> = OnceLock::new();
    let read = || {
        let forms = Map::from(raw::Fst::new(FORMS).ok()?);
        let readings = READINGS.lines().map(|line| line.split(' ').filter_map(reading).collect()).collect();
        Some(Ordbank { forms, readings })
    };
    ORDBANK.get_or_init(read).as_ref()
}

/// `n2e`: a noun, two letters off, an e on.
fn reading(written: &'static str) -> Option<Reading> {
    let kind = written.chars().next()?;
    let rest = &written[kind.len_utf8()..];
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    Some(Reading { kind, taken_off: rest[..digits].parse().ok()?, put_on: &rest[digits..] })
}

/// A dictionary word: `n:dag`. The kind of word keeps the noun *vare* and the verb *vare* apart.
pub(crate) type Lemma = String;

/// The spelling of a dictionary word.
pub(crate) fn spelling(lemma: &Lemma) -> &str {
    lemma.split_once(':').map_or("", |(_, word)| word)
}

/// The dictionary words that a form may belong to; none if it is not known. The genitive of a noun belongs to it.
pub(crate) fn lemmas(form: &str) -> Vec<Lemma> {
    let known = direct_lemmas(form);
    if !known.is_empty() {
        return known;
    }
    let Some(noun) = form.strip_suffix("'s").or_else(|| form.strip_suffix('s')) else { return known };
    direct_lemmas(noun).into_iter().filter(|lemma| lemma.starts_with('n')).collect()
}

fn direct_lemmas(form: &str) -> Vec<Lemma> {
    let Some(ordbank) = ordbank() else { return Vec::new() };
    let Some(readings) = ordbank.forms.get(form).and_then(|number| ordbank.readings.get(usize::try_from(number).ok()?))
    else {
        return Vec::new();
    };
    readings.iter().filter_map(|reading| lemma(form, reading)).collect()
}

fn lemma(form: &str, reading: &Reading) -> Option<Lemma> {
    let kept = form.chars().count().checked_sub(reading.taken_off)?;
    let stem: String = form.chars().take(kept).collect();
    Some(format!("{}:{stem}{}", reading.kind, reading.put_on))
}

/// Whether a form is known.
pub(crate) fn knows(form: &str) -> bool {
    !lemmas(form).is_empty()
}

/// The forms of a dictionary word that begin as it does.
pub(crate) fn forms(lemma: &Lemma) -> Vec<String> {
    let Some(ordbank) = ordbank() else { return Vec::new() };
    let word = spelling(lemma);
    let letters = word.chars().count();
    let begin: String = word.chars().take(letters.saturating_sub(2).max(2)).collect();
    let mut forms = Vec::new();
    let mut stream = ordbank.forms.range().ge(&begin).into_stream();
    while let Some((form, number)) = stream.next() {
        if !form.starts_with(begin.as_bytes()) {
            break;
        }
        let Ok(form) = std::str::from_utf8(form) else { continue };
        // Compounds with the word in front lie here too, and no form is much longer than its word.
        if form.chars().count() > letters + 5 {
            continue;
        }
        let readings = usize::try_from(number).ok().and_then(|number| ordbank.readings.get(number));
        if readings.into_iter().flatten().any(|reading| self::lemma(form, reading).as_ref() == Some(lemma)) {
            forms.push(form.to_owned());
        }
    }
    forms
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_leads_to_its_dictionary_words() {
        assert_eq!(lemmas("dagen"), ["n:dag"]);
        assert_eq!(lemmas("grunnen"), ["n:grunn", "n:grunne"]);
        assert_eq!(lemmas("kommunens"), ["n:kommune"]);
        assert_eq!(lemmas("deler"), ["n:del", "n:deler", "v:dele"]);
        assert!(lemmas("delte").contains(&"v:dele".to_owned()));
        assert!(lemmas("smartbydager").is_empty() && lemmas("").is_empty() && lemmas("xq").is_empty());
    }

    #[test]
    fn a_noun_is_no_imperative() {
        assert_eq!(lemmas("del"), ["n:del"]);
        assert!(!lemmas("var").contains(&"v:vare".to_owned()));
    }

    #[test]
    fn a_dictionary_word_has_its_forms() {
        let forms = forms(&"n:fase".to_owned());
        for form in ["fase", "fasen", "faser", "fasene"] {
            assert!(forms.contains(&form.to_owned()), "{form}: {forms:?}");
        }
        assert!(!forms.contains(&"fasett".to_owned()));
    }
}
