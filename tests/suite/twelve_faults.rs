//! Twelve faults that finished theses have had, repeated with invented text: each is found, by name, and nothing is
//! found before it is made.
//!
//! Three of them are faults of the finished text (a figure that differs from its table, a stray quotation mark, a quote
//! that differs by a word). Without the text nothing can be said of them, and that is what is said.

use serde_json::{Value, json};
use sitat_tests::Study;

use crate::checks::{declare, found, make_code, make_theme, segment, state};

/// Who speaks, in which municipality, and what is answered to the two questions.
const PEOPLE: [(&str, &str, &str, &str); 6] = [
    ("Anne", "Storvik", "Alt henger på klimarådgiveren vår, og hun slutter til sommeren", "Vi får ikke penger"),
    ("Bjarne", "Elvnes", "Uten Torunn Vik hadde ingenting skjedd her", "Politikerne vil ikke"),
    ("Camilla", "Bergmo", "Her er vi mange om det, og ingen er alene", "Vi mangler folk"),
    ("Daniel", "Fjellheim", "Ildsjelen er den som drar det i gang", "Politikerne støtter oss"),
    ("Eva", "Havvik", "Det er én som gjør alt", "Vi mangler folk"),
    ("Frode", "Lomvær", "En ildsjel må til", "Tiden strekker ikke til"),
];

struct Thesis {
    study: Study,
    /// By person: the passage that answers the first question, and the one that answers the second.
    segments: Vec<[i64; 2]>,
    theme: i64,
}

/// Six interviews, of which every answer is coded, and a theme that most of them carry.
fn thesis() -> Thesis {
    let study = Study::new();
    make_code(&study, "Ildsjel", None);
    make_code(&study, "Hindring", None);
    let mut sources = Vec::new();
    for (name, place, first, second) in PEOPLE {
        let text =
            format!("I: Hva trengs for å få det til?\n{name}: {first}.\nI: Hva står i veien?\n{name}: {second}.\n");
        sources.push(study.import(&format!("{name}.txt"), text, &[place]));
    }
    let guide = study.file("guide.txt", "1. Hva trengs for å få det til?\n2. Hva står i veien?\n");
    study.call("import_guide", json!({"path": guide, "name": "Vår", "sources": sources}));
    for (source, (_, _, first, second)) in sources.iter().zip(PEOPLE) {
        let links = [(1, 1), (3, 2)].map(|(turn, asked)| json!({"source": source, "turn": turn, "question": asked}));
        study.call("link_turns", json!({"links": links, "isMatch": false}));
        study.apply(*source, first, &["Ildsjel"]);
        study.apply(*source, second, &["Hindring"]);
    }
    declare(&study, "reflexive");
    let theme = make_theme(&study, "Det henger på én", &["Ildsjel", "Hindring"]);
    let segments = sources.iter().map(|source| [segment(&study, *source, 0), segment(&study, *source, 1)]).collect();
    Thesis { study, segments, theme }
}

impl Thesis {
    fn claim(&self, text: &str, amount: &str, unit: &str, evidence: &[(i64, &str)]) {
        let evidence: Vec<Value> =
            evidence.iter().map(|(segment, role)| json!({"segment": segment, "role": role})).collect();
        let origin = json!({"theme": null, "code": null, "case": null, "participant": null});
        let scope = json!({"amount": amount, "unit": unit, "base": "all"});
        let claim = json!({"text": text, "scope": scope, "origin": origin, "evidence": evidence, "withTheme": false});
        self.study.call("create_claim", claim);
    }

    fn found(&self, id: &str) -> Vec<String> {
        found(&self.study, id)
    }

    fn choose(&self, quotes: &[i64]) {
        self.study.call("choose_quotes", json!({"id": self.theme, "segments": quotes}));
    }

    /// Those who answer the first question as the first one does, and what the evidence of each of them is.
    fn first_answers(&self, roles: [&'static str; 6]) -> Vec<(i64, &'static str)> {
        self.segments.iter().zip(roles).map(|(own, role)| (own[0], role)).collect()
    }
}

#[test]
fn claims_of_all_that_one_contradicts_or_few_carry_and_claims_without_a_passage_are_found() {
    let thesis = thesis();
    assert_eq!((thesis.found("C6.7"), thesis.found("C6.10")), (Vec::new(), Vec::new()));
    let [yes, no] = ["supports", "contradicts"];

    // 1: all, where one case differs.
    let five = thesis.first_answers([yes, yes, no, yes, yes, yes]);
    thesis.claim("Alle kommunene er avhengige av en ildsjel.", "all", "cases", &five);
    assert_eq!(thesis.found("C6.7"), ["Alle kommunene er avhengige av en ildsjel.: contradicted Bergmo"]);

    // 2: all, with two of six coded.
    let two = [(thesis.segments[2][1], yes), (thesis.segments[4][1], yes)];
    thesis.claim("Samtlige mangler folk.", "all", "participants", &two);
    assert_eq!(thesis.found("C6.7")[1], "Samtlige mangler folk.: reach 6 2 Anne, Bjarne, Daniel, Frode");

    // 3: the same once of all, once of some.
    let one = [(thesis.segments[5][1], yes)];
    thesis.claim("Noen har for lite tid.", "some", "participants", &one);
    assert_eq!(thesis.found("C6.7").len(), 3, "some are more than one");
    thesis.claim("Alle har for lite tid.", "all", "participants", &one);
    assert_eq!(
        thesis.found("C6.7")[2..],
        ["Noen har for lite tid.: two-scopes".to_owned(), "Alle har for lite tid.: two-scopes".to_owned()]
    );

    // 4: a claim that the quote it is made with contradicts.
    thesis.claim("Politikerne støtter det.", "all", "participants", &[(thesis.segments[1][1], no)]);
    assert_eq!(thesis.found("C6.7")[4], "Politikerne støtter det.: contradicted Bjarne");

    // 5: a barrier in the conclusion that no passage carries.
    thesis.claim("Lovverket står i veien.", "some", "cases", &[]);
    assert!(thesis.found("C6.10").contains(&"Lovverket står i veien.".to_owned()), "{:?}", thesis.found("C6.10"));
}

#[test]
fn quotes_that_point_somebody_out_and_voices_that_crowd_the_others_out_are_found() {
    let thesis = thesis();
    let quotes = |people: &[(usize, usize)]| {
        let chosen: Vec<i64> = people.iter().map(|(person, answer)| thesis.segments[*person][*answer]).collect();
        thesis.choose(&chosen);
    };
    quotes(&[(2, 0), (3, 0), (4, 0), (5, 0)]);
    assert_eq!((thesis.found("C6.4"), thesis.found("C6.2")), (Vec::new(), Vec::new()));

    // 9: an office, a municipality and a pronoun point at one person.
    quotes(&[(0, 0), (2, 0), (3, 0), (4, 0), (5, 0)]);
    assert_eq!(thesis.found("C6.4"), ["ANN-1: office Storvik klimarådgiveren hun"]);

    // 10: somebody else is named in a quote.
    let names = json!([{"name": "Torunn Vik", "replacement": "[ildsjel]", "kind": "person"}]);
    thesis.study.call("write_names", json!({"file": null, "names": names}));
    quotes(&[(1, 0), (2, 0), (3, 0), (4, 0), (5, 0)]);
    assert_eq!(thesis.found("C6.4"), ["BJA-1: names 1"]);

    // 11: two voices with more than half of the quotes.
    assert_eq!(thesis.found("C6.2"), Vec::<String>::new());
    quotes(&[(1, 0), (1, 1), (2, 0), (2, 1), (3, 0), (4, 0), (5, 0)]);
    assert_eq!(thesis.found("C6.2"), ["Bjarne: quotes 7 2 28", "Camilla: quotes 7 2 28"]);
}

#[test]
fn a_theme_that_is_an_interview_question_is_found_and_what_only_the_text_can_tell_is_unknown() {
    let thesis = thesis();
    assert_eq!(thesis.found("C3.4"), Vec::<String>::new());
    // 12: a theme that is one question of the interview.
    make_theme(&thesis.study, "Ildsjelene bærer arbeidet", &["Ildsjel"]);
    assert_eq!(thesis.found("C3.4"), ["Ildsjelene bærer arbeidet: one-question 1 100"]);

    // 6 to 8: a figure in the prose, a stray quotation mark, a quote that differs by a word.
    for id in ["C6.9", "C6.3", "C6.6"] {
        assert_eq!(state(&thesis.study, id), "unknown", "{id}");
    }
}
