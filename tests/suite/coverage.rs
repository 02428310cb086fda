//! Coverage of a framework: its principles over cases, counted through the codes that correspond to them.

use std::collections::BTreeSet;

use proptest::prelude::*;
use serde_json::{Value, json};
use sitat_tests::Study;

/// Barriers of each principle.
const PRINCIPLES: [usize; 8] = [4, 4, 8, 6, 3, 5, 7, 4];
const PLACES: [&str; 3] = ["Åsbygd", "Dalvoll", "Nordhamn"];
const KINDS: [&str; 4] = ["same", "narrower", "wider", "related"];

/// Eight principles with 41 barriers, a family of own barriers, and an interview in each place.
fn framework() -> (Study, Vec<i64>) {
    let study = Study::new();
    let barriers = |(principle, count): (usize, usize)| {
        (1..=count).map(move |barrier| format!("Veikart/Prinsipp {principle}/Barriere {principle}.{barrier}\n"))
    };
    let mut paths: String = (1..).zip(PRINCIPLES).flat_map(barriers).collect();
    (1..=6).for_each(|own| paths.push_str(&format!("Hinder/H{own}\n")));
    paths.push_str("Hinder/H1/H1a\n");
    study.call("import_codebook", json!({"path": study.file("koder.csv", format!("path\n{paths}"))}));
    study.call("import_cases", json!({"path": study.file("cases.csv", format!("kommune\n{}\n", PLACES.join("\n")))}));
    let sources = PLACES.map(|place| {
        let lines: String = (1..=8).map(|line| format!("Kari{place}: Her er setning {line} hos oss.\n")).collect();
        study.import(&format!("{place}.txt"), format!("Intervjuer: Hva hindrer?\n{lines}"), &[place])
    });
    (study, sources.to_vec())
}

fn through(study: &Study, measure: &str) -> Value {
    let trees = [study.code("Veikart"), study.code("Hinder")];
    json!({"grid": {
        "rows": {"kind": "crosswalk", "value": trees}, "columns": {"kind": "cases"}, "measure": measure, "filter": null,
        "withPolicyDocuments": false, "withStates": true,
    }})
}

fn row<'grid>(grid: &'grid Value, name: &str) -> &'grid Value {
    grid["rows"].as_array().unwrap().iter().find(|row| row["name"] == name).unwrap()
}

fn said(study: &Study, one: &str, kind: &str, other: &str) {
    let said = json!({"kind": kind, "note": "", "evidence": []});
    let (one, other) = (study.code(one), study.code(other));
    study.call("write_correspondence", json!({"one": one, "other": other, "said": said}));
}

#[test]
fn a_principle_is_present_absent_or_not_asked_in_each_place_through_the_codes_that_correspond_to_it() {
    let (study, sources) = framework();
    said(&study, "Veikart/Prinsipp 1", "wider", "Hinder/H1");
    said(&study, "Veikart/Prinsipp 2/Barriere 2.1", "same", "Hinder/H2");
    said(&study, "Veikart/Prinsipp 3", "narrower", "Hinder/H3");
    said(&study, "Hinder/H4", "related", "Veikart/Prinsipp 4");
    study.apply(sources[0], "setning 1", &["Hinder/H1/H1a"]);
    study.apply(sources[0], "setning 2", &["Hinder/H2"]);
    study.apply(sources[1], "setning 3", &["Hinder/H2"]);
    study.apply(sources[1], "setning 4", &["Hinder/H3"]);
    study.apply(sources[2], "setning 5", &["Hinder/H4"]);
    study.apply(sources[2], "setning 6", &["Veikart/Prinsipp 1/Barriere 1.1"]);
    study.call("set_source_progress", json!({"sources": sources, "declared": "coded"}));
    // Whoever was asked about own barriers was asked about the principles that are seen through them.
    let guide = study.file("guide.txt", "1. Hva hindrer?\n2. Og tiden?\n");
    study.call("import_guide", json!({"path": guide, "name": "Vår", "sources": [sources[0], sources[1]]}));
    study.call("set_question_codes", json!({"id": 1, "codes": [study.code("Hinder/H1")]}));

    let grid = study.call("compare", through(&study, "presence"));
    assert_eq!(grid["rows"].as_array().unwrap().len(), 1 + 8 + 41);
    let cells = |name: &str| row(&grid, name)["cells"].clone();
    assert_eq!(cells("Prinsipp 1"), json!([1, 0, 0]), "with what is below the code, and not its own passages");
    assert_eq!(
        (cells("Prinsipp 2"), cells("Barriere 2.1")),
        (json!([1, 1, 0]), json!([1, 1, 0])),
        "with what is below"
    );
    assert_eq!(row(&grid, "Prinsipp 2")["total"], 2, "of three places");
    assert_eq!(cells("Prinsipp 3"), json!([0, 0, 0]), "what is wider may be about anything else");
    assert_eq!(cells("Prinsipp 4"), json!([0, 0, 0]), "and so may what is only related");
    assert_eq!(row(&grid, "Prinsipp 1")["states"], json!(["mentioned", "asked-not-mentioned", "unknown"]));
    assert_eq!(row(&grid, "Prinsipp 5")["states"], json!(["not-asked", "not-asked", "unknown"]));
    assert_eq!(study.call("compare", through(&study, "segments"))["total"], 3);

    // It is saved under a name, and is still what it was when it is opened again.
    let choice = through(&study, "presence")["grid"].clone();
    let layout = json!({
        "rowOrder": {"kind": "given"}, "columnOrder": {"kind": "given"}, "onlyDiffering": false, "hidesEmpty": false,
        "isShaded": false, "folded": [], "shadesShare": false, "ownRows": [], "ownColumns": [], "beside": [],
    });
    study.call("save_view", json!({"name": "Dekning", "grid": choice, "layout": layout}));
    assert_eq!(study.ask("saved_views")[0]["grid"], choice);
    let path = study.path("dekning.csv");
    let csv = json!({"path": path, "grid": choice, "shown": null, "overwrite": false, "csv": "semicolon"});
    study.call("export_grid", csv);
    let written = std::fs::read_to_string(path).unwrap();
    assert!(written.contains("koder i Veikart, telt gjennom Hinder"), "{written}");
    let hinder = study.code("Hinder");
    study.call("delete_codes", json!({"ids": [hinder], "reason": null}));
    assert_eq!(study.ask("saved_views")[0]["isCodeGone"], true);
    let refused = study.refused("compare", json!({"grid": choice}));
    assert!(refused.starts_with("refused codebook") || refused.contains("not-found"), "{refused}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn every_number_is_that_of_the_quotes_behind_it_and_of_whoever_counts_by_hand(
        pairs in proptest::collection::btree_map((1_usize..9, 0_usize..7), 0_usize..4, 0..14),
        passages in proptest::collection::btree_map((0_usize..3, 1_usize..9), 0_usize..7, 0..20),
    ) {
        let (study, sources) = framework();
        let own = ["H1", "H2", "H3", "H4", "H5", "H6", "H1/H1a"];
        for ((principle, code), kind) in &pairs {
            said(&study, &format!("Veikart/Prinsipp {principle}"), KINDS[*kind], &format!("Hinder/{}", own[*code]));
        }
        for ((place, line), code) in &passages {
            study.apply(sources[*place], &format!("setning {line}"), &[&format!("Hinder/{}", own[*code])]);
        }
        let grid = study.call("compare", through(&study, "segments"));
        let mut all: BTreeSet<(usize, usize)> = BTreeSet::new();
        for principle in 1..9 {
            let counts = |code: usize| {
                let holds = |to: usize| matches!(pairs.get(&(principle, to)), Some(0 | 2));
                // What is below a code counts with it.
                holds(code) || (code == 6 && holds(0))
            };
            let told = row(&grid, &format!("Prinsipp {principle}"));
            for place in 0..3 {
                let here: BTreeSet<(usize, usize)> =
                    passages.iter().filter(|((at, _), code)| *at == place && counts(**code)).map(|(at, _)| *at).collect();
                prop_assert_eq!(&told["cells"][place], &json!(here.len()));
                let mut asked = through(&study, "segments");
                asked["row"] = told["id"].clone();
                asked["column"] = json!(place);
                let behind = study.call("cell", asked);
                let quotes: BTreeSet<&str> =
                    behind["excerpts"].as_array().unwrap().iter().map(|own| own["quote"].as_str().unwrap()).collect();
                let lines: Vec<String> = here.iter().map(|(_, line)| format!("setning {line}")).collect();
                prop_assert_eq!(quotes, lines.iter().map(String::as_str).collect::<BTreeSet<_>>());
                all.extend(here);
            }
        }
        prop_assert_eq!(&grid["total"], &json!(all.len()));
        prop_assert_eq!(&row(&grid, "Veikart")["total"], &json!(all.len()));
    }
}
