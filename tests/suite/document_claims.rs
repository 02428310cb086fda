//! What a finished thesis says of how many, held against what is counted.

use serde_json::{Value, json};
use sitat_tests::Study;

use crate::checks::{declare, make_code, make_theme, segment};

/// Who speaks, where, and what is answered.
const PEOPLE: [(&str, &str, &str, &str); 6] = [
    ("Anne", "Storvik", "Språket er vanskelig for oss her", "Vi får ikke penger"),
    ("Bjarne", "Elvnes", "Det er mange fremmedord i språket", "Politikerne vil ikke"),
    ("Camilla", "Bergmo", "Møtene er for lange for alle parter", "Vi mangler folk"),
    ("Daniel", "Fjellheim", "Ildsjelen er den som drar det i gang", "Politikerne støtter oss"),
    ("Eva", "Havvik", "Det er én person som gjør alt arbeidet", "Vi mangler folk"),
    ("Frode", "Lomvær", "En ildsjel må til hvis det skal skje", "Tiden strekker ikke til"),
];

struct Thesis {
    study: Study,
    segments: Vec<[i64; 2]>,
}

fn thesis() -> Thesis {
    let study = Study::new();
    make_code(&study, "Fremmedspråk", None);
    make_code(&study, "Hindring", None);
    let mut segments = Vec::new();
    for (place, (name, case, first, second)) in PEOPLE.into_iter().enumerate() {
        let text = format!("I: Hva trengs?\n{name}: {first}.\nI: Hva står i veien?\n{name}: {second}.\n");
        let source = study.import(&format!("{name}.txt"), text, &[case]);
        study.apply(source, first, &[if place < 2 { "Fremmedspråk" } else { "Hindring" }]);
        study.apply(source, second, &["Hindring"]);
        segments.push([segment(&study, source, 0), segment(&study, source, 1)]);
    }
    Thesis { study, segments }
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

    /// What is told of how many: the words, what is said of them with its numbers and names, and whether it is a fact.
    fn told(&self, text: &str) -> Vec<String> {
        let answer = self.study.call("check_document", json!({"path": self.study.file("oppgave.md", text)}));
        let groups = answer["groups"].as_array().unwrap();
        let own = groups.iter().filter(|own| own["heading"] == "document-claims-heading");
        let told = |own: &Value| {
            let message = &own["message"];
            let parameter = |name: &str| match &message["parameters"][name] {
                Value::Null => String::new(),
                Value::String(words) => format!(" {words}"),
                other => format!(" {}", other.as_f64().unwrap_or_default()),
            };
            let key = message["key"].as_str().unwrap().trim_start_matches("document-scope-");
            let parts = ["count", "total", "names", "paragraph", "other"].map(parameter).concat();
            format!("{} {key}{parts} {}", own["words"].as_str().unwrap(), own["finding"].as_str().unwrap())
        };
        own.flat_map(|own| own["words"].as_array().unwrap()).map(told).collect()
    }
}

const NOTHING: [&str; 0] = [];

#[test]
fn all_is_told_where_two_of_six_are_coded_and_mended_where_it_says_so() {
    let thesis = thesis();
    assert_eq!(
        thesis.told("Alle informantene peker på fremmedspråket som et hinder."),
        ["Alle informantene beyond 2 6 Camilla, Daniel, Eva, Frode fact"]
    );
    assert_eq!(
        thesis.told("De fleste kommunene opplever fremmedspråk."),
        ["De fleste kommunene beyond 2 6 Bergmo, Fjellheim, Havvik, Lomvær fact"]
    );
    assert_eq!(
        thesis.told("Five of the six participants mention fremmedspråk."),
        ["Five of the six participants beyond 2 6 Camilla, Daniel, Eva, Frode fact"]
    );
    assert_eq!(
        thesis.told("Alle informantene i Storvik og Bergmo peker på fremmedspråket."),
        ["Alle informantene beyond 1 2 Camilla fact"]
    );
    for mended in [
        "To av seks informanter peker på fremmedspråket.",
        "Noen av informantene peker på fremmedspråket.",
        "Ikke alle informantene nevner fremmedspråk.",
        "Alle informantene i Storvik peker på fremmedspråket.",
        "Alle informantene opplever hindringer.",
        "Alle informantene som er ledere, peker på fremmedspråket.",
        "Alle informantene ble intervjuet om fremmedspråk.",
        "Alle kommunene i landet peker på fremmedspråk.",
        "De fleste kommunene i Norge opplever fremmedspråk (Berg, 2019).",
        "Alle informantene liker fjelltur.",
        "«Alle informantene peker på fremmedspråket», skrev avisen.",
        "# Alle informantene peker på fremmedspråket",
    ] {
        assert_eq!(thesis.told(mended), NOTHING, "{mended}");
    }
    // That a word is there does not tell that it is what they said.
    let vague = thesis.told("Alle informantene bor der fremmedspråk er vanlig.");
    assert_eq!(vague, ["Alle informantene question 2 6 Camilla, Daniel, Eva, Frode question"]);
    let back = thesis.told("Fremmedspråket er en hindring for seg. Dette peker alle informantene på.");
    assert_eq!(back.len(), 1, "{back:?}");
    assert!(back[0].ends_with("question"), "{back:?}");
}

#[test]
fn a_claim_is_held_against_what_is_marked_for_it() {
    let thesis = thesis();
    let [yes, no] = ["supports", "contradicts"];
    let of = |roles: [&'static str; 6]| -> Vec<(i64, &'static str)> {
        thesis.segments.iter().zip(roles).map(|(own, role)| (own[0], role)).collect()
    };
    thesis.claim("Kommunene er avhengige av en ildsjel.", "all", "cases", &of([yes, yes, no, yes, yes, yes]));
    assert_eq!(
        thesis.told("Alle de seks kommunene er avhengige av en ildsjel."),
        ["Alle de seks kommunene contradicted 5 6 Bergmo fact"]
    );
    assert_eq!(thesis.told("De fleste av kommunene er avhengige av en ildsjel."), NOTHING);
    assert_eq!(
        thesis.told("Ingen av kommunene er avhengige av ildsjeler."),
        ["Ingen av kommunene short 5 6 Storvik, Elvnes, Fjellheim, Havvik, Lomvær fact"]
    );
    thesis.claim(
        "Informantene mangler folk.",
        "some",
        "participants",
        &[(thesis.segments[2][1], yes), (thesis.segments[4][1], yes)],
    );
    assert_eq!(
        thesis.told("Samtlige informanter mangler folk."),
        ["Samtlige informanter beyond 2 6 Anne, Bjarne, Daniel, Frode fact"]
    );
}

#[test]
fn a_theme_counts_with_the_themes_below_it_and_what_is_marked_against_it() {
    let thesis = thesis();
    let theme = make_theme(&thesis.study, "Ordene stenger", &["Fremmedspråk"]);
    assert_eq!(
        thesis.told("Samtlige informanter opplever at ordene stenger dem ute."),
        ["Samtlige informanter beyond 2 6 Camilla, Daniel, Eva, Frode fact"]
    );
    let mark = json!({"id": theme, "segments": [thesis.segments[1][0]], "role": "contradicts"});
    thesis.study.call("mark_evidence", mark);
    assert_eq!(
        thesis.told("Samtlige informanter opplever at ordene stenger dem ute."),
        ["Samtlige informanter contradicted 1 6 Bjarne fact"]
    );
}

#[test]
fn the_same_once_of_all_and_once_of_some_is_told_at_the_second() {
    let thesis = thesis();
    let text = "Alle informantene mener at anbud er dyrt og tregt.\n\nVidere er det slik.\n\nNoen informanter mener at anbud er dyrt og tregt.";
    assert_eq!(thesis.told(text), ["Noen informanter twice 1 Alle informantene fact"]);
    assert_eq!(thesis.told(&text.replace("Noen informanter", "Samtlige informanter")), NOTHING);
    assert_eq!(
        thesis.told(&text.replace("Noen informanter mener at anbud", "Noen informanter mener at kaffe")),
        NOTHING
    );
    declare(&thesis.study, "reflexive");
    assert_eq!(thesis.told(text), ["Noen informanter twice 1 Alle informantene question"]);
    assert_eq!(
        thesis.told("Alle informantene peker på fremmedspråket."),
        ["Alle informantene question 2 6 Camilla, Daniel, Eva, Frode question"]
    );
}
