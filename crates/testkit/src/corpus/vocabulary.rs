//! Words by their rank: real ones first, then ones built from syllables.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::Random;

/// The words of every invented interview.
pub(super) static VOCABULARY: LazyLock<Vocabulary> = LazyLock::new(Vocabulary::build);

/// The most common words of Norwegian speech, the commonest first.
const FUNCTION: &str = "det er og i jeg vi at som på en til ikke for de har å så den med av men var om et da fra hva man \
    kan dette eller bare vil skal seg noe når litt også være må hadde ja mer der nå hvis hvor blir mye noen opp alle \
    ble inn ut få sånn jo her oss dem han hun veldig etter selv to andre egentlig gjøre kanskje mot hvordan fordi \
    ganske nei før over tenker aldri liksom altså";

/// What people in municipalities talk about, in forms that an inflecting search has to join.
const CONTENT: &str = "kommune kommunen samarbeid folk prosjekt kommuner innbyggere samarbeidet prosjektet penger \
    tjenester kommunene år teknologi data innbyggerne tid jobb skole helse politikerne leder måte måten problem \
    løsning ansatte samarbeide erfaring møte kunnskap nettverk vann system strategi kompetanse by tiltak \
    smartby innovasjon økonomi behov utvikling løsninger barriere eldre plan sensorer prosjekter bygd ledelse \
    leverandør bærekraft hverdagen ansvar samfunn tjenesten budsjett avdelinger samarbeider endring ordfører \
    velferdsteknologi digitalisering rådmannen avdeling idé ideer nabokommunen næringsliv kultur miljø klima vei \
    sykehjem lærere barn unge uke måned møter systemer systemet teknologien teknologisk digital digitale \
    innbygger skolen helsetjenesten kommunestyret formannskapet vedtak frivillige universitetet fylket staten \
    personvern lover regler skjema rapport resultat mål måling verdi kostnader utfordring utfordringer muligheter \
    drivkraft drivkrefter barrierer motstand vilje ildsjel ildsjeler forankring leverandører avtale anbud eldrebølgen";

const ONSETS: [&str; 40] = [
    "b", "d", "f", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "t", "v", "bl", "br", "dr", "fl", "fr", "gr",
    "kl", "kn", "kr", "kv", "pl", "pr", "sk", "skj", "sl", "sm", "sn", "sp", "st", "str", "sv", "tr", "tv", "kj", "gj",
];
const NUCLEI: [&str; 14] = ["a", "e", "i", "o", "u", "å", "ø", "æ", "y", "ei", "au", "øy", "a", "e"];
const CODAS: [&str; 28] = [
    "", "", "", "l", "n", "r", "s", "t", "k", "m", "g", "d", "v", "nd", "ng", "nn", "ll", "rt", "sk", "st", "ft", "lt",
    "rn", "mp", "ss", "tt", "kk", "rd",
];
const ENDINGS: [&str; 12] = ["", "", "", "en", "et", "er", "ene", "a", "ing", "ingen", "else", "lig"];

/// How many words stand in the vocabulary; compounds come on top.
const SIZE: usize = 30_000;

/// Words with their share of everything said.
pub(super) struct Vocabulary {
    words: Vec<String>,
    /// Sum of the weights up to and with each word.
    sums: Vec<u64>,
    /// Where words begin that carry meaning.
    content: usize,
    real: usize,
}

impl Vocabulary {
    fn build() -> Self {
        let mut words: Vec<String> = FUNCTION.split_whitespace().map(str::to_owned).collect();
        let content = words.len();
        words.extend(CONTENT.split_whitespace().map(str::to_owned));
        let real = words.len();
        let mut known: BTreeSet<String> = words.iter().cloned().collect();
        let mut random = Random::new(1814);
        while words.len() < SIZE {
            let mut word = String::new();
            // The rarer a word, the longer it tends to be.
            let longest = if words.len() < 10_000 { 1 } else { 2 };
            for _ in 0..longest {
                word.push_str(ONSETS[random.place(ONSETS.len())]);
                word.push_str(NUCLEI[random.place(NUCLEI.len())]);
                word.push_str(CODAS[random.place(CODAS.len())]);
            }
            if words.len() > 2_000 {
                word.push_str(ENDINGS[random.place(ENDINGS.len())]);
            }
            if word.chars().count() > 2 && known.insert(word.clone()) {
                words.push(word);
            }
        }
        // Whole numbers, so that every machine rounds alike.
        let sums = (1..=words.len() as u64)
            .scan(0, |sum, rank| {
                *sum += 1_000_000_000 / rank;
                Some(*sum)
            })
            .collect();
        Self { words, sums, content, real }
    }

    /// A word, as often as its rank says.
    pub(super) fn word(&self, random: &mut Random) -> &str {
        let at = random.below(self.sums.last().copied().unwrap_or(0));
        &self.words[self.sums.partition_point(|&sum| sum <= at)]
    }

    /// Writes a compound of two words that carry meaning.
    pub(super) fn write_compound(&self, text: &mut String, random: &mut Random) {
        let content = self.content();
        text.push_str(&content[random.place(content.len())]);
        if random.percent(40) {
            text.push('s');
        }
        text.push_str(&self.words[self.content + random.place(3_000)]);
    }

    /// The real words that carry meaning.
    pub(super) fn content(&self) -> &[String] {
        &self.words[self.content..self.real]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_stands_twice() {
        let words = &VOCABULARY.words;
        assert_eq!(words.len(), SIZE);
        assert_eq!(words.iter().collect::<BTreeSet<_>>().len(), SIZE);
    }

    #[test]
    fn words_are_letters_only() {
        assert!(VOCABULARY.words.iter().all(|word| word.chars().all(char::is_alphabetic)));
    }
}
