//! What a finished thesis gives away: names that are hidden, those who have withdrawn, others who are named in quotations,
//! and offices that only one has.

use serde_json::{Value, json};
use sitat_tests::Study;

const KARI: &str = "I: Hva tar tid?\nKari: Det er møtene som tar tid. Jeg sa det til Turid Lunde, og hun var enig i at det måtte bli færre av dem.\nI: Hvem bestemmer?\nKari: Ordføreren var aldri i tvil om at vi skulle samarbeide, og hun sto på.\n";
const OLA: &str = "I: Hva tar tid?\nOla: Hos oss er det søknadene som tar tid, for de skal skrives på nytt hvert år.\n";

fn study() -> Study {
    let study = Study::new();
    study.import("Storvik.txt", KARI, &["Storvik"]);
    study.import("Elvnes.txt", OLA, &["Elvnes"]);
    study
}

fn hide(study: &Study, names: &[(&str, &str)]) {
    let names: Vec<Value> = names
        .iter()
        .map(|(name, replacement)| json!({"name": name, "replacement": replacement, "kind": "person"}))
        .collect();
    study.call("write_names", json!({"file": null, "names": names}));
}

/// What gives somebody away in a text: the words, what is said of them, and whether it is a fact.
fn leaks(study: &Study, text: &str) -> Vec<String> {
    let answer = study.call("check_document", json!({"path": study.file("oppgave.md", text)}));
    let groups = answer["groups"].as_array().unwrap();
    let names = groups.iter().filter(|own| own["heading"] == "document-names-heading");
    let told = |own: &Value| {
        let key = own["message"]["key"].as_str().unwrap().trim_start_matches("document-");
        format!("{} {key} {}", own["words"].as_str().unwrap(), own["finding"].as_str().unwrap())
    };
    names.flat_map(|own| own["words"].as_array().unwrap()).map(told).collect()
}

#[test]
fn names_that_are_shown_elsewhere_are_no_leak_and_hidden_ones_are() {
    let study = study();
    let text = "Kari Moe sa «det er møtene som tar tid». Ola var også der. Kommunen i Storvik er liten.";
    assert_eq!(leaks(&study, text), Vec::<String>::new(), "people are shown by name");
    hide(&study, &[("Moe", "P9")]);
    study.call("set_identification", json!({"level": "code"}));
    assert_eq!(leaks(&study, text), ["Kari name fact", "Moe name fact", "Ola name fact"]);
    let shown = study.ask("participants")["people"].clone();
    let shown: Vec<&str> = shown.as_array().unwrap().iter().map(|own| own["shown"].as_str().unwrap()).collect();
    let mended = format!("{} sa «det er møtene som tar tid». {} var også der.", shown[0], shown[1]);
    assert_eq!(leaks(&study, &mended), Vec::<String>::new(), "{mended}");
}

#[test]
fn whoever_has_withdrawn_is_found_by_any_name() {
    let study = study();
    let people = study.ask("participants")["people"].clone();
    let ola =
        people.as_array().unwrap().iter().find(|own| own["person"]["name"] == "Ola").unwrap()["person"]["id"].clone();
    study.call("withdraw_participant", json!({"id": ola}));
    assert_eq!(leaks(&study, "Kari og Ola møttes."), ["Ola withdrawn fact"]);
    let quoted = "Ola sa «hos oss er det søknadene som tar tid, for de skal skrives på nytt».";
    assert_eq!(leaks(&study, quoted), ["Ola withdrawn fact"]);
    let answer = study.call("check_document", json!({"path": study.file("b.md", quoted)}));
    assert_eq!(answer["quotes"][0]["state"], "not-found");
    let keys: Vec<&str> =
        answer["quotes"][0]["messages"].as_array().unwrap().iter().map(|own| own["key"].as_str().unwrap()).collect();
    assert!(keys.contains(&"document-maybe-withdrawn"), "{keys:?}");
    study.call("undo", json!({}));
    assert_eq!(leaks(&study, quoted), Vec::<String>::new());
}

#[test]
fn a_third_person_in_a_quotation_is_a_question_until_somebody_decides() {
    let study = study();
    let text = "Hun sa «jeg sa det til Turid Lunde, og hun var enig i at det måtte bli færre av dem».";
    assert_eq!(leaks(&study, text), ["Turid Lunde third-person question"]);
    let prose = "Vi takker Turid Lunde for gode råd. Kari sa «det er møtene som tar tid».";
    assert_eq!(leaks(&study, prose), Vec::<String>::new(), "only what informants say of others");
    study.call("mark_no_names", json!({"words": ["Turid Lunde"], "areNames": false}));
    assert_eq!(leaks(&study, text), Vec::<String>::new());
    study.call("undo", json!({}));
    hide(&study, &[("Turid Lunde", "[kollega]")]);
    assert_eq!(leaks(&study, text), ["Turid Lunde name fact"]);
    assert_eq!(leaks(&study, "Dette er kjent (Turid Lunde, 2019)."), ["Turid Lunde name-cited question"]);
    assert_eq!(
        leaks(&study, "Hun sa «jeg sa det til [kollega], og hun var enig i at det måtte bli færre av dem»."),
        Vec::<String>::new()
    );
}

#[test]
fn an_office_a_place_and_a_pronoun_point_at_one_person() {
    let study = study();
    let office = "Hun sa «Ordføreren var aldri i tvil om at vi skulle samarbeide, og hun sto på» (Storvik).";
    assert_eq!(leaks(&study, office), ["ordføreren … hun office question"]);
    let prose = "Vi snakket med en klimarådgiver i Elvnes. Hun har vært der i ti år.";
    assert_eq!(leaks(&study, prose), ["klimarådgiver … hun office question"]);
    for mended in [
        "Vi snakket med en klimarådgiver i en av kommunene. Hun har vært der i ti år.",
        "Vi snakket med en informant i Elvnes. Hun har vært der i ti år.",
        "Vi snakket med en klimarådgiver i Elvnes. Informanten har vært der i ti år.",
    ] {
        assert_eq!(leaks(&study, mended), Vec::<String>::new(), "{mended}");
    }
}

#[test]
fn numbers_dates_ages_and_addresses_of_somebody_are_a_question_in_quotations() {
    let study = study();
    let text = "I: Hvem er du?\nKari: Jeg er 54 år, født i 1975, og bor i Storgata 12. Ring 905 51 234.\n";
    study.import("Mer.txt", text, &["Storvik"]);
    let quote = "Hun sa «Jeg er 54 år, født i 1975, og bor i Storgata 12. Ring 905 51 234».";
    assert_eq!(
        leaks(&study, quote),
        [
            "54 år detail question",
            "født i 1975 detail question",
            "Storgata 12 detail question",
            "905 51 234 detail question"
        ]
    );
    let prose = "Vi var 54 år på 905 51 234 i Storgata 12, født i 1975.";
    assert_eq!(leaks(&study, prose), Vec::<String>::new(), "only what informants say");
    study.call("mark_no_names", json!({"words": ["Storgata 12", "905 51 234", "født i 1975"], "areNames": false}));
    assert_eq!(leaks(&study, quote), ["54 år detail question"]);
}

#[test]
fn an_office_that_one_informant_has_in_a_place_points_at_that_one() {
    let study = study();
    let mut person = study.ask("participants")["people"][0]["person"].clone();
    person["role"] = json!("Innovasjonsrådgiver");
    study.call("describe_participant", person);
    let text = "Innovasjonsrådgiveren i Storvik var enig. Ordføreren i Elvnes var ikke spurt.";
    assert_eq!(leaks(&study, text), ["Innovasjonsrådgiveren i Storvik only-office question"]);
}

#[test]
fn a_list_of_names_in_a_file_of_its_own_is_told_as_unknown() {
    let study = study();
    hide(&study, &[("Moe", "P9")]);
    study.call("keep_names_apart", json!({"file": study.path("navn.csv")}));
    let answer = study.call("check_document", json!({"path": study.file("a.md", "Moe var her.")}));
    assert_eq!((&answer["knowsNames"], &answer["groups"]), (&json!(false), &json!([])));
}
