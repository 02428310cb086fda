//! The sample of a national mapping: everything that does not agree in it is found, by number.

use serde_json::{Value, json};
use sitat_testkit::{STUDY_C_ANSWERED, STUDY_C_CASES, STUDY_C_MARKS, study_c};
use sitat_tests::Study;

fn mapping() -> Study {
    let (study, files) = (Study::new(), study_c());
    study.call("import_cases", json!({"path": study.file("kommuner.csv", &files.cases_csv)}));
    let path = study.file("svar.csv", &files.survey_csv);
    study.call("import_survey", json!({"path": path, "name": "Kartlegging", "kinds": {}}));
    study
}

fn findings<'sample>(sample: &'sample Value, id: &str) -> Vec<&'sample Value> {
    sample["findings"].as_array().unwrap().iter().filter(|finding| finding["id"] == id).collect()
}

/// The one finding of a check, and the names of what it is about.
fn found(sample: &Value, id: &str) -> (Value, Vec<String>) {
    let all = findings(sample, id);
    assert_eq!(all.len(), 1, "{id}: {all:?}");
    let names = all[0]["items"].as_array().unwrap().iter().map(|item| item["name"].as_str().unwrap().to_owned());
    (all[0]["message"]["parameters"].clone(), names.collect())
}

#[test]
fn the_list_tells_what_is_twice_what_contradicts_itself_and_what_is_no_municipality() {
    let (study, files) = (Study::new(), study_c());
    let imported = study.call("import_cases", json!({"path": study.file("kommuner.csv", &files.cases_csv)}));
    assert_eq!(imported["created"], STUDY_C_CASES);
    let warnings: Vec<(&str, &Value)> = imported["warnings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|warning| (warning["key"].as_str().unwrap(), &warning["parameters"]))
        .collect();
    let of = |key: &str| -> Vec<&Value> {
        warnings.iter().filter(|(own, _)| *own == key).map(|(_, parameters)| *parameters).collect()
    };
    assert_eq!(of("import-case-repeated").len(), 1, "{warnings:?}");
    assert_eq!(of("import-case-contradicted")[0]["case"], "Bergmo");
    assert_eq!(of("import-mixed-kinds")[0]["names"], "Nordfjell fylkeskommune, Sørkyst fylkeskommune");
}

#[test]
fn every_fault_of_the_mapping_is_found() {
    let study = mapping();
    let state = |number: u32| {
        let request = json!({"survey": null, "status": "invited", "number": number, "origin": "Rapporten, s. 4"});
        study.call("set_stated_number", request);
    };
    state(55);
    let sample = study.ask("sample");
    let (stated, _) = found(&sample, "stated-number");
    assert_eq!((&stated["stated"], &stated["listed"], &stated["rows"]), (&json!(55.0), &json!(52.0), &json!(54.0)));
    assert_eq!(found(&sample, "listed-twice").1, ["Solvik", "Bergmo"]);
    assert_eq!(found(&sample, "contradictory-status").1, ["Bergmo"]);
    assert_eq!(found(&sample, "interviewed-not-surveyed").1, ["Stordal"]);
    assert_eq!(found(&sample, "mixed-kinds").1, ["Nordfjell fylkeskommune", "Sørkyst fylkeskommune"]);
    let (groups, without) = found(&sample, "group-incomplete");
    assert_eq!((&groups["sum"], &groups["all"]), (&json!(22.0), &json!(23.0)));
    assert_eq!((groups["groups"].as_str(), without), (Some("ja (n = 17), nei (n = 5)"), vec!["Bergmo".to_owned()]));
    let (fewer, questions) = found(&sample, "question-n");
    assert!(fewer["names"].as_str().unwrap().contains("«Har dere målt gevinster?» (N = 18)"), "{fewer}");
    assert!(questions.contains(&"Har dere målt gevinster?".to_owned()));
    let facts = sample["findings"].as_array().unwrap();
    let kinds: Vec<&str> = facts.iter().map(|finding| finding["kind"].as_str().unwrap()).collect();
    assert!(kinds.is_sorted(), "facts stand before questions: {kinds:?}");
    // Nothing is said of what agrees.
    for quiet in ["respondent-twice", "respondent-unmatched", "two-values", "interviewed-without-source"] {
        assert!(findings(&sample, quiet).is_empty(), "{quiet}");
    }

    state(52);
    assert!(findings(&study.ask("sample"), "stated-number").is_empty());
    study.ask("undo");
    assert_eq!(study.ask("sample"), sample);
    let request = json!({"survey": null, "status": "invited", "number": null, "origin": ""});
    study.call("set_stated_number", request);
    assert_eq!(study.ask("sample")["numbers"][0]["stated"], Value::Null);
}

#[test]
fn a_stated_number_of_a_survey_is_held_against_those_who_answered() {
    let study = mapping();
    let state = |number: usize| {
        study.call("set_stated_number", json!({"survey": 1, "status": "answered", "number": number, "origin": ""}));
    };
    state(STUDY_C_ANSWERED);
    assert!(findings(&study.ask("sample"), "stated-number").is_empty());
    state(25);
    let sample = study.ask("sample");
    assert_eq!(found(&sample, "stated-number").0["listed"], json!(23.0));
    let number = json!({"survey": 1, "status": "answered", "stated": 25, "origin": "", "listed": 23});
    assert_eq!(sample["numbers"].as_array().unwrap().last(), Some(&number));
}

#[test]
fn what_is_mended_is_no_longer_said() {
    let study = mapping();
    let id =
        study.ask("cases")["cases"].as_array().unwrap().iter().find(|case| case["name"] == "Bergmo").unwrap()["id"]
            .clone();
    study.call("set_attribute_value", json!({"case": id, "attribute": 2, "written": "ja"}));
    assert!(findings(&study.ask("sample"), "group-incomplete").is_empty());
    study.ask("undo");
    assert_eq!(findings(&study.ask("sample"), "group-incomplete").len(), 1);
    // A list that is read again takes the place of what it said before.
    let files = study_c();
    let rows: Vec<&str> = files.cases_csv.lines().collect();
    let shorter = rows[..rows.len() - 1].join("\n");
    study.call("import_cases", json!({"path": study.file("kommuner.csv", shorter)}));
    assert!(findings(&study.ask("sample"), "contradictory-status").is_empty());
    assert_eq!(found(&study.ask("sample"), "listed-twice").1, ["Solvik"]);
}

#[test]
fn focus_areas_and_technologies_have_twenty_two_marks() {
    let study = mapping();
    let surveys = study.call("surveys", json!({"groupBy": null}));
    let areas: Vec<&Value> = surveys[0]["questions"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|question| question["block"] == "Teknologi innen")
        .collect();
    assert_eq!(areas.len(), STUDY_C_MARKS.len());
    let marks = |question: &Value| {
        question["tally"]["counts"].as_array().unwrap().iter().filter(|count| count.as_u64() > Some(0)).count()
    };
    let found: Vec<usize> = areas.iter().map(|area| marks(area)).collect();
    assert_eq!(found, STUDY_C_MARKS.map(str::len));
    assert_eq!(found.iter().sum::<usize>(), 22);
}

#[test]
fn two_values_of_one_fact_are_found_with_where_they_stand() {
    let study = Study::new();
    let table = "kommune;resultat\nNordhamn;4,5 %\nDalvoll;1,2 %\nNordhamn kommune;4 %\n";
    study.call("import_cases", json!({"path": study.file("tabell 3.csv", table)}));
    let (values, names) = found(&study.ask("sample"), "two-values");
    assert_eq!((&values["value"], &values["other"]), (&json!("4,5 %"), &json!("4 %")));
    assert_eq!((values["elsewhere"].as_str(), names), (Some(" (tabell 3.csv, 4)"), vec!["Nordhamn".to_owned()]));
}

#[test]
fn respondents_who_answer_twice_or_are_unknown_are_named_and_persons_only_by_number_below_names() {
    let study = Study::new();
    let cases = "kommune\nStorvik\nElvnes\nBergmo\nSundal\n";
    study.call("import_cases", json!({"path": study.file("kommuner.csv", cases)}));
    let answers = "Kommune;Strategi\nStorvik;Ja\nElvnes;Nei\nBergmo;Ja\nSundal;Ja\nStorvik kommune;Nei\nKari Lie;Ja\n";
    study.call("import_survey", json!({"path": study.file("svar.csv", answers), "name": "Svar", "kinds": {}}));
    let sample = study.ask("sample");
    assert_eq!(found(&sample, "respondent-twice").1, ["Svar", "Storvik"]);
    assert_eq!(found(&sample, "respondent-unmatched").0["names"], "Kari Lie");
    study.call("set_identification", json!({"level": "code"}));
    assert_eq!(found(&study.ask("sample"), "respondent-unmatched").0["names"], "#7");
}
