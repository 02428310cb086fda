//! Small invented studies with known answers: whoever imports them must find exactly these tables.
//!
//! Only shapes and numbers are given; municipalities, people and sentences are made up.

mod mapping;
mod phases;
mod themes;

pub use mapping::{STUDY_C_ANSWERED, STUDY_C_CASES, STUDY_C_MARKS, STUDY_C_ROWS, study_c};
pub use phases::{PHASES, STUDY_B, study_b};
pub use themes::{STUDY_A, THEMES, study_a};

/// A study as the files that a person would bring.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Study {
    /// File name and text of each interview.
    pub sources: Vec<(String, String)>,
    /// Who speaks, and for which case.
    pub speakers_csv: String,
    /// Cases and their attributes.
    pub cases_csv: String,
    /// Codes with definitions.
    pub codebook_csv: String,
    /// Coded passages; each occurs once in its source.
    pub quotes_csv: String,
}

/// A mapping as the tables that a person would bring.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mapping {
    /// The list of those who were asked.
    pub cases_csv: String,
    /// What was answered.
    pub survey_csv: String,
}

/// What is said around the passages, by turns.
const QUESTIONS: [&str; 8] = [
    "Kan du si litt om bakgrunnen din?",
    "Hvorfor begynte dere?",
    "Hva legger du selv i ordet?",
    "Hvordan er arbeidet organisert?",
    "Hva har stått i veien?",
    "Hvordan kom dere videre?",
    "Kan du ta meg gjennom ett prosjekt?",
    "Hva blir det neste?",
];

/// What people say of themselves.
const BACKGROUNDS: [&str; 6] = [
    "Jeg har vært her i nitten år, og i tre av dem med dette.",
    "Jeg kom hit fra en helt annen bransje, og det merkes nok ennå.",
    "Jeg er utdannet til noe annet, men det er det visst ingen som bryr seg om.",
    "Jeg begynte som vikar, og så ble jeg gående.",
    "Det er jeg som har møtelokalet, så da ble det meg.",
    "Jeg er den yngste på avdelingen, så jeg husker ikke hvordan det var før.",
];

/// What people say before they come to the point.
const OPENINGS: [&str; 8] = [
    "Ja, det er jo et stort spørsmål.",
    "Eh, la meg tenke litt på det.",
    "Det kommer an på hvem du spør.",
    "Jeg skal prøve å svare kort, men det går sikkert ikke.",
    "Jo, altså, det var ikke helt sånn det begynte.",
    "Der har vi hatt noen runder, for å si det slik.",
    "Det er ikke alle her som er enige med meg i dette.",
    "Vi snakket faktisk om det i går, over lunsjen.",
];

/// What people say when they have said it.
const CLOSINGS: [&str; 6] = [
    "Sånn var det med den saken.",
    "Men det ble nå sånn, da.",
    "Spør gjerne de andre også, de husker det kanskje annerledes.",
    "Jeg vet ikke om det var svar på det du spurte om.",
    "(ler) Ja, ja.",
    "Det får stå som min mening.",
];

/// Writes an interview that holds the passages in their order, one an answer.
fn write_interview(label: &str, number: usize, passages: &[String]) -> String {
    let mut text = format!("I: {}\n{label}: {}\n", QUESTIONS[0], BACKGROUNDS[number % 6]);
    for (place, passage) in passages.iter().enumerate() {
        let question = QUESTIONS[1 + (place + number) % 7];
        let opening = OPENINGS[(place * 3 + number) % 8];
        let closing = CLOSINGS[(place * 5 + number) % 6];
        text.push_str(&format!("\nI: {question}\n{label}: {opening} {passage} {closing}\n"));
    }
    text
}

/// Writes a row of a table with semicolons, every field in quotation marks.
fn row(fields: &[&str]) -> String {
    let quoted: Vec<String> = fields.iter().map(|field| format!("\"{}\"", field.replace('"', "\"\""))).collect();
    quoted.join(";") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The fields of a table that [`row`] wrote.
    pub(super) fn fields(table: &str) -> Vec<Vec<String>> {
        table
            .lines()
            .skip(1)
            .map(|line| {
                let inner = line.strip_prefix('"').unwrap().strip_suffix('"').unwrap();
                inner.split("\";\"").map(|field| field.replace("\"\"", "\"")).collect()
            })
            .collect()
    }

    /// Counts quotes by source and code after making sure that each stands once, in an answer.
    pub(super) fn count(study: &Study, source: &str, code: &str) -> u32 {
        let (_, text) = study
            .sources
            .iter()
            .find(|(name, _)| name.strip_suffix(".txt") == Some(source))
            .expect("the source exists");
        let mut found = 0;
        for quote in fields(&study.quotes_csv) {
            if quote[0] == source {
                assert_eq!(text.matches(quote[1].as_str()).count(), 1, "{}", quote[1]);
                let line = text.lines().find(|line| line.contains(quote[1].as_str())).expect("within a line");
                assert!(!line.starts_with("I:"));
                found += u32::from(quote[2] == code);
            }
        }
        found
    }

    #[test]
    fn a_passage_occurs_in_no_other_source_either() {
        for study in [study_a(), study_b()] {
            let all: String = study.sources.iter().map(|(_, text)| text.as_str()).collect();
            for quote in fields(&study.quotes_csv) {
                assert_eq!(all.matches(quote[1].as_str()).count(), 1, "{}", quote[1]);
            }
        }
    }

    #[test]
    fn every_code_of_a_quote_stands_in_the_codebook_and_every_label_among_the_speakers() {
        for study in [study_a(), study_b()] {
            let paths: Vec<String> = fields(&study.codebook_csv).into_iter().map(|row| row[0].clone()).collect();
            assert!(fields(&study.quotes_csv).iter().all(|quote| paths.contains(&quote[2])));
            let labels: Vec<String> = fields(&study.speakers_csv).into_iter().map(|row| row[0].clone()).collect();
            for (_, text) in &study.sources {
                for line in text.lines().filter(|line| !line.is_empty()) {
                    let (label, _) = line.split_once(": ").expect("a label");
                    assert!(labels.iter().any(|known| known == label), "{label}");
                }
            }
        }
    }

    #[test]
    fn passages_are_of_the_length_of_real_ones() {
        for (study, shortest, longest, middle) in [(study_a(), 20, 179, 70), (study_b(), 6, 70, 28)] {
            let quotes = fields(&study.quotes_csv);
            let mut lengths: Vec<usize> = quotes.iter().map(|quote| quote[1].split_whitespace().count()).collect();
            lengths.sort_unstable();
            assert!(lengths.iter().all(|words| (shortest..=longest).contains(words)), "{lengths:?}");
            assert!(lengths[lengths.len() / 2].abs_diff(middle) <= 5, "{lengths:?}");
        }
    }

    #[test]
    fn every_passage_of_the_thematic_study_opens_with_two_dots() {
        assert!(fields(&study_a().quotes_csv).iter().all(|quote| quote[1].starts_with(".. ")));
    }
}
