//! Studies with known answers: their tables come out exactly.

use serde_json::{Value, json};
use sitat_testkit::{PHASES, STUDY_A, STUDY_B, study_a, study_b};
use sitat_tests::{Study, grid};

fn choice(study: &Study, family: &str, columns: &Value, filter: Option<&str>) -> Value {
    json!({"grid": {
        "rows": {"kind": "below", "value": study.code(family)}, "columns": columns, "measure": "segments",
        "filter": filter, "withPolicyDocuments": false,
    }})
}

fn numbers(row: &Value) -> Vec<u32> {
    row.as_array().unwrap().iter().map(|number| u32::try_from(number.as_u64().unwrap()).unwrap()).collect()
}

/// The cells below the family, by row.
fn cells(grid: &Value) -> Vec<Vec<u32>> {
    grid["rows"].as_array().unwrap().iter().skip(1).map(|row| numbers(&row["cells"])).collect()
}

#[test]
fn themes_by_municipality_are_thirteen_twelve_twelve() {
    let study = Study::of(&study_a());
    let table = study.call("compare", choice(&study, "Tema", &json!({"kind": "cases"}), None));
    insta::assert_snapshot!(grid(&table), @"
                                  Nordhamn (1)  Åsbygd (1)  Dalvoll (1)   Σ
    Tema                                    13          12           12  37
      Hva legger dere i ordet?               1           1            1   3
      Hvorfor begynte dere?                  3           3            3   9
      Hvem fikk det i gang?                  1           1            1   3
      Hvem samarbeider dere med?             2           2            2   6
      Hva koster det?                        2           1            1   4
      Hva står i veien?                      2           2            2   6
      Hva får innbyggerne igjen?             2           2            2   6
    Σ                                       13          12           12  37
    ");
    let expected: Vec<Vec<u32>> = (0..7).map(|theme| STUDY_A.map(|case| case[theme]).to_vec()).collect();
    assert_eq!(cells(&table), expected);
    assert_eq!(numbers(&table["totals"]), [13, 12, 12]);
    assert_eq!(table["total"], 37);
}

#[test]
fn places_with_formannskap_have_twenty_four_quotes() {
    let study = Study::of(&study_a());
    let filter = Some("styringsmodell = formannskap");
    let table = study.call("compare", choice(&study, "Tema", &json!({"kind": "cases"}), filter));
    assert_eq!(numbers(&table["totals"]), [12, 12]);
    assert_eq!(table["total"], 24);
    let columns = &json!({"kind": "attribute", "value": "styringsmodell"});
    let grouped = study.call("compare", choice(&study, "Tema", columns, None));
    insta::assert_snapshot!(grid(&grouped), @"
                                  formannskap (2)  parlamentarisme (1)   Σ
    Tema                                       24                   13  37
      Hva legger dere i ordet?                  2                    1   3
      Hvorfor begynte dere?                     6                    3   9
      Hvem fikk det i gang?                     2                    1   3
      Hvem samarbeider dere med?                4                    2   6
      Hva koster det?                           2                    2   4
      Hva står i veien?                         4                    2   6
      Hva får innbyggerne igjen?                4                    2   6
    Σ                                          24                   13  37
    ");
}

#[test]
fn the_net_result_is_derived_from_income_and_expense() {
    let study = Study::of(&study_a());
    let formula = "(driftsinntekter - driftsutgifter) / driftsinntekter * 100";
    study.call("create_attribute", json!({"name": "netto", "kind": "number", "unit": "%", "formula": formula}));
    let cases = study.ask("cases");
    let place = cases["attributes"].as_array().unwrap().len() - 1;
    let derived: Vec<String> = cases["cases"]
        .as_array()
        .unwrap()
        .iter()
        .map(|case| format!("{:.2}", case["values"][place]["value"].as_f64().unwrap()))
        .collect();
    // (7412,5 − 7289,0) / 7412,5 and so on, by hand.
    assert_eq!(derived, ["1.67", "-0.34", "2.31"]);
    let columns = &json!({"kind": "cases"});
    let table = study.call("compare", choice(&study, "Tema", columns, Some("netto < 0")));
    assert_eq!(numbers(&table["totals"]), [12]);
}

#[test]
fn phases_by_informant_are_the_table() {
    let study = Study::of(&study_b());
    let table = study.call("compare", choice(&study, "Innovasjonsfase", &json!({"kind": "participants"}), None));
    insta::assert_snapshot!(grid(&table), @"
                               IA (1)  IB (1)  IC (1)  ID (1)  IE (1)  IF (1)   Σ
    Innovasjonsfase                10      10       4       2       7       2  35
      Problemdefinering             1       2       0       0       0       0   3
      Idégenerering                 2       2       2       0       2       0   8
      Idéseleksjon                  1       1       1       0       2       0   5
      Implementering                3       2       0       0       3       1   9
      Formidling og spredning       3       3       1       2       0       1  10
    Σ                              10      10       4       2       7       2  35
    ");
    assert_eq!(cells(&table), STUDY_B.map(|row| row.to_vec()));
    assert_eq!(numbers(&table["totals"]), [10, 10, 4, 2, 7, 2]);
    assert_eq!(table["total"], 35);
}

#[test]
fn a_passage_in_two_phases_and_a_driver_is_one_passage() {
    let study = Study::of(&study_b());
    let source = study.ask("sources")[0]["id"].as_i64().unwrap();
    let segment = study.call("source_segments", json!({"id": source}))["segments"][0].clone();
    let codes: Vec<i64> = [PHASES[0], PHASES[1]]
        .iter()
        .map(|phase| study.code(&format!("Innovasjonsfase/{phase}")))
        .chain([study.code("Drivkraft/Opplevd endringsbehov")])
        .collect();
    let request = json!({"source": source, "stretches": segment["stretches"], "codes": codes, "newCode": null});
    let applied = study.call("apply_codes", request)["segment"].clone();
    assert_eq!(applied["excerpt"], segment["excerpt"], "the same words are the same passage");
    assert_eq!(applied["codings"].as_array().unwrap().len(), 3);
    let table = study.call("compare", choice(&study, "Innovasjonsfase", &json!({"kind": "participants"}), None));
    assert_eq!(table["rows"][0]["total"], 35, "shown once in the family");
    assert_eq!(table["total"], 35, "counted once in all");
    assert_eq!(cells(&table).iter().flatten().sum::<u32>(), 36, "and once in each phase");
    let drivers = study.call("compare", choice(&study, "Drivkraft", &json!({"kind": "participants"}), None));
    assert_eq!(drivers["total"], 1);
}

#[test]
fn who_was_taken_out_takes_their_quotes_along() {
    let study = Study::of(&study_b());
    let sources = study.ask("sources");
    let third = sources.as_array().unwrap().iter().find(|source| source["name"] == "intervju-IC").unwrap();
    study.call("remove_source", json!({"id": third["id"]}));
    let participants = || choice(&study, "Innovasjonsfase", &json!({"kind": "participants"}), None);
    let table = study.call("compare", participants());
    assert_eq!(numbers(&table["totals"]), [10, 10, 2, 7, 2]);
    study.ask("undo");
    assert_eq!(numbers(&study.call("compare", participants())["totals"]), [10, 10, 4, 2, 7, 2]);
}

#[test]
fn the_words_of_both_studies_survive_a_restart() {
    for files in [study_a(), study_b()] {
        let mut study = Study::of(&files);
        let texts = |study: &Study| -> Vec<(String, Value)> {
            let sources = study.ask("sources");
            let ids = sources.as_array().unwrap().iter().map(|source| source["id"].as_i64().unwrap());
            ids.map(|id| (study.text(id), study.call("source_segments", json!({"id": id})))).collect()
        };
        let before = texts(&study);
        study.restart();
        assert_eq!(texts(&study), before);
        for ((text, _), (_, original)) in before.iter().zip(&files.sources) {
            assert_eq!(text, original);
        }
    }
}

/// Which of seven technologies each of eleven focus areas is met with: twenty-two marks.
const MARKS: [[u32; 7]; 11] = [
    [1, 1, 0, 0, 0, 0, 1],
    [0, 1, 0, 0, 0, 0, 0],
    [1, 0, 1, 0, 0, 0, 0],
    [0, 0, 1, 1, 0, 0, 0],
    [1, 0, 0, 0, 1, 0, 0],
    [0, 0, 0, 0, 0, 0, 0],
    [1, 1, 1, 0, 0, 1, 0],
    [0, 0, 0, 1, 0, 0, 0],
    [1, 0, 0, 0, 1, 0, 1],
    [0, 1, 0, 0, 0, 0, 0],
    [1, 0, 0, 1, 0, 0, 1],
];

#[test]
fn focus_areas_by_technology_are_twenty_two_marks() {
    let study = Study::new();
    let family = |name: &str, count: usize| {
        let id = study.call("create_code", json!({"parent": null, "name": name, "isCodable": false}))["id"].clone();
        for number in 1..=count {
            study.call("create_code", json!({"parent": id, "name": format!("{name} {number}"), "isCodable": true}));
        }
    };
    family("Område", 11);
    family("Teknologi", 7);
    let marks = MARKS.iter().enumerate().flat_map(|(area, line)| {
        let own = line.iter().enumerate().filter(|(_, mark)| **mark == 1);
        own.map(move |(technology, _)| (area + 1, technology + 1))
    });
    let marks: Vec<(usize, usize)> = marks.collect();
    let sentence = |(area, technology): &(usize, usize)| format!("Område {area} møtes med teknologi {technology}.");
    let text: Vec<String> = marks.iter().map(sentence).collect();
    let source = study.import("svar.txt", text.join("\n"), &["Storvik"]);
    for mark in &marks {
        let (area, technology) = (format!("Område/Område {}", mark.0), format!("Teknologi/Teknologi {}", mark.1));
        study.apply(source, &sentence(mark), &[&area, &technology]);
    }
    let technologies = json!({"kind": "below", "value": study.code("Teknologi")});
    let columns = json!({"kind": "codes", "value": {"codes": technologies, "relation": "overlap", "turns": 2}});
    let table = study.call("compare", choice(&study, "Område", &columns, None));
    let told: Vec<Vec<u32>> = cells(&table).into_iter().map(|row| row[1..].to_vec()).collect();
    assert_eq!(told, MARKS.map(|row| row.to_vec()).to_vec());
    assert_eq!((&table["total"], &table["rows"][0]["total"]), (&json!(22), &json!(22)));
    let totals: Vec<u32> = numbers(&table["totals"]);
    let by_technology: Vec<u32> = (0..7).map(|place| MARKS.iter().map(|row| row[place]).sum()).collect();
    assert_eq!((totals[0], &totals[1..]), (22, by_technology.as_slice()));
}
