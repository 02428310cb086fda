//! Stories of lists of words: what is counted is what a search finds.

use serde_json::{Value, json};
use sitat_tests::Study;

const FIRST: &str = "I: Hva med kommunen og samarbeidet?\n\nA: Kommunen samarbeider. Kommuner samarbeider om data.\n\n\
    B: Data, ja. Deling av data i kommunen.\n";
const SECOND: &str = "I: Data?\n\nC: Kommunane deler data, deler og deler.\n";

fn choice(changes: &Value) -> Value {
    let mut choice = json!({"voices": "participants", "case": null, "together": false, "stopLanguages": null});
    for (key, value) in changes.as_object().unwrap() {
        choice[key] = value.clone();
    }
    choice
}

fn list(study: &Study, changes: &Value) -> Value {
    study.call("word_list", json!({"choice": choice(changes), "holding": "", "limit": 5000}))
}

/// Words with their counts.
fn counts(list: &Value) -> Vec<(&str, u64)> {
    let words = list["words"].as_array().unwrap();
    words.iter().map(|own| (own["word"].as_str().unwrap(), own["count"].as_u64().unwrap())).collect()
}

fn exact(query: &str) -> Value {
    json!({"query": query, "exact": true, "inflections": false, "switchedOff": [], "limit": 100_000})
}

fn query_of(word: &Value) -> String {
    let forms = word["forms"].as_array().unwrap();
    let forms: Vec<&str> = forms.iter().map(|own| own["form"].as_str().unwrap()).collect();
    format!("({})", forms.join(" OR "))
}

fn study() -> Study {
    let study = Study::new();
    study.import("en.txt", FIRST, &["Nord"]);
    study.import("to.txt", SECOND, &["Sør"]);
    study.wait_for_search();
    study
}

#[test]
fn words_are_counted_as_written_or_with_their_forms_and_without_the_interviewer() {
    let study = study();
    let written = list(&study, &json!({}));
    assert_eq!(
        counts(&written),
        [
            ("data", 4),
            ("deler", 3),
            ("kommunen", 2),
            ("samarbeider", 2),
            ("deling", 1),
            ("kommunane", 1),
            ("kommuner", 1)
        ]
    );
    assert_eq!((&written["total"], &written["leftOut"]), (&json!(19), &json!(5)));
    let together = list(&study, &json!({"together": true}));
    assert_eq!(counts(&together)[..2], [("data", 4), ("kommunen", 4)]);
    let forms = &together["words"][1]["forms"];
    assert_eq!(forms[0], json!({"form": "kommunen", "count": 2}));
    assert_eq!((&together["words"][1]["participants"], &together["words"][1]["sources"]), (&json!(3), &json!(2)));
    let everyone = list(&study, &json!({"voices": "all"}));
    assert_eq!(counts(&everyone)[..2], [("data", 5), ("deler", 3)]);
    assert_eq!(counts(&list(&study, &json!({"voices": "interviewers"})))[0].1, 1);
    let small = list(&study, &json!({"stopLanguages": []}));
    assert!(counts(&small).contains(&("og", 1)) && small["leftOut"] == 0);
    let holding = study.call("word_list", json!({"choice": choice(&json!({})), "holding": "KOMMUN", "limit": 2}));
    assert_eq!((counts(&holding).len(), &holding["different"]), (2, &json!(3)));
}

#[test]
fn each_case_has_its_rate() {
    let study = study();
    let all = list(&study, &json!({}));
    let cases = all["cases"].as_array().unwrap();
    assert_eq!((&cases[0]["name"], &cases[0]["words"], &cases[0]["n"]), (&json!("Nord"), &json!(13), &json!(2)));
    assert_eq!((&cases[1]["words"], &cases[1]["n"]), (&json!(6), &json!(1)));
    let data = &all["words"][0];
    assert_eq!((&data["cases"], &data["byCase"][1]["count"]), (&json!(2), &json!(1)));
    let rate = data["byCase"][1]["rate"].as_f64().unwrap();
    assert!((rate - 10_000.0 / 6.0).abs() < 1e-9, "{rate}");
    let south = list(&study, &json!({"case": cases[1]["case"]}));
    assert_eq!((counts(&south)[0], &south["total"]), (("deler", 3), &json!(6)));
    assert_eq!(south["cases"].as_array().unwrap().len(), 1);
}

#[test]
fn a_row_counts_what_a_search_for_its_forms_finds() {
    let study = Study::without_project();
    study.ask("open_sample");
    study.wait_for_search();
    for together in [false, true] {
        let all = list(&study, &json!({"together": together}));
        let words = all["words"].as_array().unwrap();
        assert!(words.len() > 1000);
        let left: u64 = words.iter().map(|word| word["count"].as_u64().unwrap()).sum();
        assert_eq!(left + all["leftOut"].as_u64().unwrap(), all["total"].as_u64().unwrap());
        for word in words.iter().step_by(if together { 40 } else { 90 }) {
            let query = format!("{} -role:interviewer -role:other", query_of(word));
            let spread = study.call("search_spread", exact(&query));
            assert_eq!(spread["total"], word["count"], "{query}");
            assert_eq!(spread["sources"].as_array().unwrap().len(), word["sources"], "{query}");
            for (case, own) in all["cases"].as_array().unwrap().iter().zip(word["byCase"].as_array().unwrap()) {
                let found = spread["cases"].as_array().unwrap().iter().find(|other| other["case"] == case["case"]);
                assert_eq!(found.unwrap()["hits"], own["count"], "{query} {case}");
            }
        }
    }
}

#[test]
fn neighbours_are_what_stands_near_more_often_than_elsewhere() {
    let study = Study::without_project();
    study.ask("open_sample");
    study.wait_for_search();
    let near = |query: &str, window: u32, at_least: u32| {
        let search = exact(query);
        let choice = choice(&json!({"voices": "all", "together": true}));
        let request = json!({"search": search, "choice": choice, "window": window, "atLeast": at_least, "limit": 100});
        study.call("collocations", request)
    };
    let found = near("kommunen", 5, 2);
    assert_eq!(found["hits"], study.call("search", exact("kommunen"))["total"]);
    let words = found["words"].as_array().unwrap();
    assert!(words.len() > 3, "{found}");
    let likelihoods: Vec<f64> = words.iter().map(|word| word["likelihood"].as_f64().unwrap()).collect();
    assert!(likelihoods.is_sorted_by(|more, less| more >= less) && likelihoods[0] > 0.0);
    for word in words {
        let [near, count] = ["near", "count"].map(|field| word[field].as_u64().unwrap());
        assert!(
            near >= 2 && near <= count && word["expected"].as_f64().unwrap() < f64::from(u32::try_from(near).unwrap())
        );
        // Both sides of NEAR are hits: what is not the word itself stands near it.
        let query = format!("kommunen NEAR/5 {}", query_of(word));
        let hits = study.call("search", exact(&query));
        let others = hits["hits"].as_array().unwrap().iter();
        let others = others.filter(|hit| hit["quote"].as_str().unwrap().to_lowercase() != "kommunen").count();
        assert_eq!(others as u64, near, "{query}");
    }
    assert!(near("kommunen", 1, 2)["wordsNear"].as_u64() < found["wordsNear"].as_u64());
    assert_eq!(near("finnesikke", 5, 2)["words"], json!([]));
}

#[test]
fn passages_like_one_share_its_telling_words_and_are_not_itself() {
    let study = Study::new();
    let first = study.import(
        "en.txt",
        "I: Hva hindrer dere i smartbyen?\n\nA: Anbudet tok lang tid, og leverandøren sviktet.\n\nA: Vi drakk kaffe.\n",
        &["Nord"],
    );
    let second = study.import(
        "to.txt",
        "I: Anbudet og leverandøren?\n\nB: Leverandørene svarte ikke på anbud.\n\nB: Kaffe er godt, og anbudet gikk fint.\n\nB: Lang vei.\n",
        &[],
    );
    study.wait_for_search();
    let place = study.find(first, "Anbudet tok lang tid, og leverandøren sviktet.");
    let place = json!({"source": first, "start": place.start, "end": place.end});
    let alike = |voices: &str| study.call("similar_passages", json!({"place": place, "voices": voices, "limit": 10}));
    let found = alike("participants");
    let passages = found["passages"].as_array().unwrap();
    assert_eq!(passages.len(), 1, "one shared word is not enough, and the interviewer is left out: {found}");
    assert_eq!((&passages[0]["turn"]["source"], &passages[0]["turn"]["turn"]), (&json!(second), &json!(2)));
    assert_eq!(passages[0]["turn"]["quote"], "Leverandørene svarte ikke på anbud.");
    let mut shared: Vec<&str> = passages[0]["shared"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    shared.sort_unstable();
    assert_eq!(shared, ["anbudet", "leverandøren"]);
    let text: Vec<char> = study.text(second).chars().collect();
    let marked = passages[0]["places"].as_array().unwrap().iter().map(|place| {
        let at = |field: &str| usize::try_from(place[field].as_u64().unwrap()).unwrap();
        text[at("start")..at("end")].iter().collect::<String>()
    });
    assert_eq!(marked.collect::<Vec<_>>(), ["Leverandørene", "anbud"]);
    let turns: Vec<&Value> = found["words"].as_array().unwrap().iter().map(|word| &word["word"]).collect();
    assert!(!turns.contains(&&json!("og")) && !turns.contains(&&json!("sviktet")), "{turns:?}");
    assert_eq!(alike("all")["passages"].as_array().unwrap().len(), 2);
    // A word alone stands for its turn.
    let word = study.find(first, "leverandøren").start;
    let word = json!({"place": {"source": first, "start": word, "end": word + 12}, "voices": "all", "limit": 10});
    assert_eq!(study.call("similar_passages", word), alike("all"));
    let nothing = study.find(first, "Hva hindrer").start;
    let request = json!({"place": {"source": first, "start": nothing, "end": nothing}, "voices": "all", "limit": 5});
    assert_eq!(study.call("similar_passages", request), json!({"words": [], "passages": []}));
}
