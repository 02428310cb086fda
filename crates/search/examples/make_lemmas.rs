//! Makes `crates/search/data/bokmal.fst` and `bokmal-readings.txt` from the forms of Norsk Ordbank: called by
//! `cargo xtask lemmas`, which fetches them.
//!
//! The input is a line a reading: kind of word (`noun`, `verb`, `adj`), form and dictionary word, with tabs between.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use tantivy_fst::MapBuilder;

/// By form: kind of word and dictionary word.
type Readings = BTreeMap<String, BTreeSet<(char, String)>>;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args_os().skip(1);
    let (Some(input), Some(folder)) = (arguments.next(), arguments.next()) else {
        return Err("Usage: make_lemmas FORMS.tsv FOLDER".into());
    };
    let readings = readings(&std::fs::read_to_string(input)?);
    let mut lines: BTreeMap<String, u64> = BTreeMap::new();
    let mut order: Vec<String> = Vec::new();
    let mut builder = MapBuilder::memory();
    for (form, own) in &readings {
        let line = own.iter().map(|(kind, lemma)| way(*kind, form, lemma)).collect::<Vec<_>>().join(" ");
        let number = *lines.entry(line.clone()).or_insert_with(|| {
            order.push(line);
            order.len() as u64 - 1
        });
        builder.insert(form, number)?;
    }
    let folder = Path::new(&folder);
    std::fs::write(folder.join("bokmal.fst"), builder.into_inner()?)?;
    std::fs::write(folder.join("bokmal-readings.txt"), format!("{}\n", order.join("\n")))?;
    Ok(())
}

fn readings(listed: &str) -> Readings {
    let mut readings = Readings::new();
    for line in listed.lines() {
        let mut parts = line.split('\t');
        let letter = match parts.next() {
            Some("noun") => 'n',
            Some("verb") => 'v',
            Some("adj") => 'a',
            _ => continue,
        };
        let (Some(form), Some(lemma)) = (parts.next(), parts.next()) else { continue };
        let (form, lemma) = (form.to_lowercase(), lemma.to_lowercase());
        let is_word = |word: &str| !word.is_empty() && word.chars().all(|c| c.is_alphabetic() || c == '-');
        if is_word(&form) && is_word(&lemma) {
            readings.entry(form).or_default().insert((letter, lemma));
        }
    }
    let verbs = lemmas(&readings, 'v');
    for (form, own) in &mut readings {
        // A participle is listed as an adjective of its verb: `delt`, of *dele*.
        *own = std::mem::take(own)
            .into_iter()
            .map(|(kind, lemma)| (if kind == 'a' && verbs.contains(&lemma) { 'v' } else { kind }, lemma))
            // Imperatives look like nouns, of bokmål (`del`, `svar`) or of nynorsk (`tal`), and are hardly ever meant.
            .filter(|(kind, lemma)| *kind != 'v' || !is_imperative(form, lemma))
            .collect();
    }
    share_forms(&mut readings);
    readings.retain(|_, own| !own.is_empty());
    readings
}

/// The list gives each form one word of a kind only: `deler` to the noun *deler* and not to *del*, `grunnen` to *grunne*
/// and not to *grunn*. Those that lost a form get it back where the other word is their own with letters behind.
fn share_forms(readings: &mut Readings) {
    let mut shared: Vec<(String, (char, String))> = Vec::new();
    for lemma in lemmas(readings, 'n') {
        shared.push((lemma.clone(), ('n', lemma.clone())));
        for ending in ["en", "et", "er", "ene", "a"] {
            let form = format!("{lemma}{ending}");
            let others = ["e", "er", "ere", "a"].map(|more| ('n', format!("{lemma}{more}")));
            if readings.get(&form).is_some_and(|own| others.iter().any(|other| own.contains(other))) {
                shared.push((form, ('n', lemma.clone())));
            }
        }
        // `vara` beside *varen*: the feminine of the same noun.
        if let Some(form) = lemma.strip_suffix('e').map(|stem| format!("{stem}a"))
            && readings.contains_key(&format!("{lemma}n"))
            && readings.get(&form).is_some_and(|own| own.contains(&('n', form.clone())))
        {
            shared.push((form, ('n', lemma.clone())));
        }
    }
    for lemma in lemmas(readings, 'v').into_iter().filter(|lemma| lemma.ends_with('e')) {
        let present = format!("{lemma}r");
        if readings.contains_key(&present) {
            shared.push((present, ('v', lemma)));
        }
    }
    for (form, reading) in shared {
        readings.entry(form).or_default().insert(reading);
    }
}

/// The dictionary words of a kind.
fn lemmas(readings: &Readings, kind: char) -> BTreeSet<String> {
    let all = readings.values().flatten().filter(|(own, _)| *own == kind);
    all.map(|(_, lemma)| lemma.clone()).collect()
}

fn is_imperative(form: &str, lemma: &str) -> bool {
    let Some(stem) = lemma.strip_suffix('e') else { return false };
    stem == form || stem.strip_suffix('m') == Some(form)
}

/// `n2e`: a noun, two letters off, an e on.
fn way(kind: char, form: &str, lemma: &str) -> String {
    let shared = form.chars().zip(lemma.chars()).take_while(|(one, other)| one == other).count();
    let put_on: String = lemma.chars().skip(shared).collect();
    format!("{kind}{}{put_on}", form.chars().count() - shared)
}
