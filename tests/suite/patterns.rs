//! Balance, course and overlap: the numbers are those of the grid, marks hold their words, and files say what was counted.

use std::collections::BTreeMap;
use std::fs;

use proptest::prelude::*;
use serde_json::{Value, json};
use sitat_tests::Study;

const NORD: &str = "I: Hva driver dere?\nKari: Klimaet driver oss. Men siloene er verst, og pengene mangler.\nI: Og hva hjelper?\n\
    Kari: Ildsjelene hjelper. Ledelsen støtter oss.\nOla: Hos oss er det siloene.\nI: Ja?\nOla: Ja, fortsatt klimaet.\n";
const SØR: &str = "I: Hva hindrer dere?\nEva: Pengene. Og siloene.\n";
const PLAN: &str = "Kommunen skal bryte ned siloene.\n";

const DRIVERS: [&str; 3] = ["Drivkraft/Klima", "Drivkraft/Ildsjeler", "Drivkraft/Vilje"];
const BARRIERS: [&str; 3] = ["Barriere/Siloer", "Barriere/Penger", "Barriere/Motvilje"];

fn make(study: &Study, path: &str) {
    let (parent, name) = path.rsplit_once('/').map_or((None, path), |(parent, name)| (Some(study.code(parent)), name));
    study.call("create_code", json!({"parent": parent, "name": name, "isCodable": parent.is_some()}));
}

fn begin() -> (Study, i64, i64) {
    let study = Study::new();
    for case in ["Nord", "Sør"] {
        study.call("create_case", json!({"name": case, "kind": "municipality"}));
    }
    let nord = study.import("nord.txt", NORD, &["Nord"]);
    let sør = study.import("sør.txt", SØR, &["Sør"]);
    let plan = study.import("plan.txt", PLAN, &["Nord"]);
    study.call("set_source_kind", json!({"id": plan, "kind": "policy-document"}));
    for path in ["Håndtering", "Drivkraft", "Barriere"].into_iter().chain(DRIVERS).chain(BARRIERS) {
        make(&study, path);
    }
    for (one, other) in [("Drivkraft/Vilje", "Barriere/Motvilje"), ("Barriere/Siloer", "Drivkraft/Ildsjeler")] {
        let (one, other) = (study.code(one), study.code(other));
        study.call("link_codes", json!({"code": one, "other": other, "kind": "counterpart"}));
    }
    study.apply(nord, "Klimaet driver oss.", &["Drivkraft/Klima"]);
    study.apply(nord, "Men siloene er verst, og pengene mangler.", &["Barriere/Siloer", "Barriere/Penger"]);
    study.apply(nord, "Ildsjelene hjelper.", &["Drivkraft/Ildsjeler"]);
    study.apply(nord, "Hos oss er det siloene.", &["Barriere/Siloer"]);
    study.apply(nord, "fortsatt klimaet", &["Drivkraft/Klima"]);
    study.apply(nord, "Hva driver dere?", &["Drivkraft/Klima"]);
    study.apply(sør, "Pengene.", &["Barriere/Penger"]);
    study.apply(sør, "Og siloene.", &["Barriere/Siloer"]);
    study.apply(plan, "bryte ned siloene", &["Barriere/Siloer"]);
    (study, nord, sør)
}

fn balance(study: &Study, more: &Value) -> Value {
    let mut request = json!({"sides": null, "columns": {"kind": "cases"}, "measure": "segments", "filter": null,
        "withPolicyDocuments": false, "hidesEmpty": false});
    request.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    study.call("balance", request)
}

fn course(study: &Study, rows: &Value, by_turns: bool) -> Value {
    study.call(
        "course",
        json!({"rows": rows, "byTurns": by_turns, "filter": null, "withPolicyDocuments": false, "limit": null}),
    )
}

/// What stands in a line: names and numbers of both sides.
fn line(line: &Value) -> Value {
    let side =
        |side: &Value| if side.is_null() { Value::Null } else { json!([side["name"], side["cells"], side["total"]]) };
    json!([side(&line["left"]), side(&line["right"])])
}

fn lines(balance: &Value) -> Vec<Value> {
    balance["lines"].as_array().unwrap().iter().map(line).collect()
}

#[test]
fn drivers_stand_against_barriers_case_by_case_with_counterparts_on_one_line() {
    let (study, ..) = begin();
    let told = balance(&study, &json!({}));
    assert_eq!(told["names"], json!(["Drivkraft", "Barriere"]), "what is called so is held against each other");
    assert_eq!(
        lines(&told),
        [
            json!([["Drivkraft", [3, 0], 3], ["Barriere", [2, 2], 4]]),
            json!([["Ildsjeler", [1, 0], 1], ["Siloer", [2, 1], 3]]),
            json!([["Vilje", [0, 0], 0], ["Motvilje", [0, 0], 0]]),
            json!([["Klima", [2, 0], 2], null]),
            json!([null, ["Penger", [1, 1], 2]]),
        ]
    );
    let columns: Vec<Value> =
        told["columns"].as_array().unwrap().iter().map(|own| json!([own["name"], own["n"]])).collect();
    assert_eq!(columns, [json!(["Nord", 2]), json!(["Sør", 1])]);
    assert_eq!((&told["leftOut"], &told["uncounted"]), (&json!(["policy-document"]), &json!(1)));
    let shown = balance(&study, &json!({"hidesEmpty": true, "withPolicyDocuments": true}));
    assert_eq!((shown["lines"].as_array().unwrap().len(), &shown["hidden"]), (4, &json!(1)));
    assert_eq!(lines(&shown)[1], json!([["Ildsjeler", [1, 0], 1], ["Siloer", [3, 1], 4]]));
    let turned = [study.code("Barriere"), study.code("Drivkraft")];
    assert_eq!(
        lines(&balance(&study, &json!({"sides": turned})))[1],
        json!([["Siloer", [2, 1], 3], ["Ildsjeler", [1, 0], 1]])
    );
}

#[test]
fn a_bar_opens_the_quotes_that_the_grid_has_behind_its_number() {
    let (study, ..) = begin();
    let told = balance(&study, &json!({}));
    let grid = json!({"rows": {"kind": "below", "value": told["sides"][1]}, "columns": {"kind": "cases"},
        "measure": "segments", "filter": null, "withPolicyDocuments": false});
    let code = told["lines"][1]["right"]["code"].clone();
    let cell = study.call("cell", json!({"grid": grid, "row": code, "column": 0}));
    let quotes: Vec<&str> =
        cell["excerpts"].as_array().unwrap().iter().map(|own| own["quote"].as_str().unwrap()).collect();
    assert_eq!(quotes, ["Men siloene er verst, og pengene mangler.", "Hos oss er det siloene."]);
}

#[test]
fn what_cannot_be_held_against_each_other_is_refused_with_a_reason() {
    let (study, ..) = begin();
    let (drivers, climate) = (study.code("Drivkraft"), study.code("Drivkraft/Klima"));
    let ask = |sides: Value, measure: &str| {
        study.refused(
            "balance",
            json!({"sides": sides, "columns": {"kind": "cases"}, "measure": measure, "filter": null,
            "withPolicyDocuments": false, "hidesEmpty": false}),
        )
    };
    assert_eq!(ask(json!([drivers, climate]), "segments"), "refused project-balance-within name=Drivkraft other=Klima");
    assert_eq!(ask(json!([climate, climate]), "segments"), "refused project-balance-within name=Klima other=Klima");
    assert_eq!(ask(Value::Null, "first-place"), "refused project-measure-without-bars");
    assert!(
        ask(json!([drivers, 99]), "segments").starts_with("not-found"),
        "{}",
        ask(json!([drivers, 99]), "segments")
    );
    let bare = Study::new();
    make(&bare, "Alene");
    assert_eq!(
        bare.refused(
            "balance",
            json!({"sides": null, "columns": {"kind": "cases"}, "measure": "words", "filter": null,
            "withPolicyDocuments": false, "hidesEmpty": false})
        ),
        "refused project-nothing-to-balance"
    );
}

/// The marks of each strip of a text: where they begin and end, counted from 1, and their words.
fn marks(source: &Value) -> Vec<Vec<(u64, u64, String)>> {
    let mark = |own: &Value| {
        (own["first"].as_u64().unwrap(), own["last"].as_u64().unwrap(), own["quote"].as_str().unwrap().to_owned())
    };
    let strips = source["strips"].as_array().unwrap().iter();
    strips.map(|strip| strip.as_array().unwrap().iter().map(mark).collect()).collect()
}

#[test]
fn codes_stand_along_the_words_of_each_text_and_the_interviewers_are_not_marked() {
    let (study, nord, _) = begin();
    let told = course(&study, &json!({"kind": "families"}), false);
    let rows: Vec<&str> = told["rows"].as_array().unwrap().iter().map(|row| row["name"].as_str().unwrap()).collect();
    assert_eq!(rows, ["Håndtering", "Drivkraft", "Barriere"]);
    assert_eq!(
        (&told["total"], &told["leftOut"], &told["uncounted"]),
        (&json!(2), &json!(["policy-document"]), &json!(1))
    );
    let group = &told["groups"][0];
    assert_eq!(
        (&group["name"], &group["n"], &group["sources"][0]["source"]),
        (&json!("Nord"), &json!(2), &json!(nord))
    );
    let source = &group["sources"][0];
    assert_eq!(source["length"], 30);
    let found = marks(source);
    assert!(found[0].is_empty());
    assert_eq!(
        found[1],
        [
            (4, 6, "Klimaet driver oss.".to_owned()),
            (17, 18, "Ildsjelene hjelper.".to_owned()),
            (29, 30, "fortsatt klimaet".to_owned()),
        ]
    );
    assert_eq!(
        found[2],
        [
            (7, 13, "Men siloene er verst, og pengene mangler.".to_owned()),
            (22, 26, "Hos oss er det siloene.".to_owned()),
        ]
    );
    let first = &source["strips"][1][0];
    assert_eq!((first["from"].as_f64(), first["to"].as_f64()), (Some(3.0 / 30.0), Some(6.0 / 30.0)));
}

#[test]
fn phases_stand_along_the_turns_and_it_is_told_whether_they_come_in_order() {
    let (study, ..) = begin();
    let barriers = study.code("Barriere");
    let told = course(&study, &json!({"kind": "below", "value": barriers}), true);
    let rows: Vec<&str> = told["rows"].as_array().unwrap().iter().map(|row| row["name"].as_str().unwrap()).collect();
    assert_eq!(rows, ["Siloer", "Penger", "Motvilje"], "the family cannot be put on words itself");
    let source = &told["groups"][0]["sources"][0];
    assert_eq!(source["length"], 7);
    let turns: Vec<Vec<(u64, u64)>> = marks(source)
        .into_iter()
        .map(|strip| strip.into_iter().map(|(first, last, _)| (first, last)).collect())
        .collect();
    assert_eq!(turns, [vec![(2, 2), (5, 5)], vec![(2, 2)], vec![]]);
    assert_eq!((&source["sequence"], &source["stepsBack"]), (&json!([0, 1, 0]), &json!(1)));
    assert_eq!(told["withoutTurns"], 0);
}

#[test]
fn words_of_a_focus_group_stand_under_the_case_of_who_says_them() {
    let (study, nord, _) = begin();
    let speakers = study.call("speakers", json!({"source": nord}));
    let ola = speakers.as_array().unwrap().iter().find(|own| own["label"] == "Ola").unwrap().clone();
    let cases = study.ask("cases");
    let south = cases["cases"].as_array().unwrap().iter().find(|own| own["name"] == "Sør").unwrap()["id"].clone();
    study.call("set_speaker", json!({"id": ola["id"], "role": "participant", "participant": "Ola", "cases": [south]}));
    let told = course(&study, &json!({"kind": "families"}), true);
    let shown: Vec<Value> = told["groups"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|group| {
            group["sources"]
                .as_array()
                .unwrap()
                .iter()
                .map(move |own| json!([group["name"], own["name"], marks(own)[1].len(), marks(own)[2].len()]))
        })
        .collect();
    assert_eq!(shown, [json!(["Nord", "nord", 2, 1]), json!(["Sør", "nord", 1, 1]), json!(["Sør", "sør", 0, 1])]);
}

#[test]
fn pictures_and_tables_say_what_was_counted_and_where_it_is_from() {
    let (study, ..) = begin();
    let balance = json!({"kind": "balance", "value": {"sides": null, "columns": {"kind": "cases"}, "measure": "segments",
        "filter": null, "withPolicyDocuments": false, "hidesEmpty": true}});
    let course = json!({"kind": "course", "value": {"rows": {"kind": "families"}, "byTurns": true, "filter": null,
        "withPolicyDocuments": false, "limit": 1}});
    let overlap = json!({"kind": "overlap", "value": [{"rows": {"kind": "below", "value": study.code("Barriere")}, "byTurns": false, "follows": 2, "filter": null,
        "withPolicyDocuments": false}, "jaccard"]});
    let write = |pattern: &Value, name: &str| {
        let path = study.path(name);
        study.call("export_pattern", json!({"path": path, "overwrite": false, "csv": "comma", "pattern": pattern}));
        fs::read(path).unwrap()
    };
    for (pattern, name, title, head, first, rows) in [
        (
            &balance,
            "balanse",
            "Drivkraft mot Barriere",
            "Drivkraft,Barriere,Nord: Drivkraft (n = 2),Nord: Barriere (n = 2),Sør: Drivkraft (n = 1),",
            "Drivkraft,Barriere,3,2,0,2,3,4",
            4,
        ),
        (
            &course,
            "forløp",
            "Koder gjennom tekstene: øverste nivå",
            "Case,Datakilde,Kode,Fra (%),Til (%),Første replikk,Siste replikk,Sitat",
            "Nord,nord,Drivkraft,\"14,3\",\"28,6\",2,2,Klimaet driver oss.",
            6,
        ),
        (
            &overlap,
            "overlapp",
            "Koder på de samme ordene: under «Barriere»",
            "A,B,Utdrag med begge,Minst én av dem,Jaccard,Utdrag av A,A som har B,Utdrag av B,B som har A,",
            "Barriere/Siloer,Barriere/Penger,1,4,\"0,25\",3,1,2,1,0,1",
            1,
        ),
    ] {
        let svg = String::from_utf8(write(pattern, &format!("{name}.svg"))).unwrap();
        assert!(svg.contains(title) && svg.contains("(Sitat)") && svg.contains("plandokumenter er ikke talt"), "{svg}");
        assert!(!svg.contains("NaN") && !svg.contains("\"inf") && !svg.contains("=\"-"), "{svg}");
        assert_eq!(&write(pattern, &format!("{name}.png"))[1..4], b"PNG");
        assert_eq!(&write(pattern, &format!("{name}.xlsx"))[..2], b"PK");
        let csv = String::from_utf8(write(pattern, &format!("{name}.csv"))).unwrap();
        assert_eq!(csv.lines().filter(|line| !line.contains("(Sitat)")).count(), rows + 1, "{csv}");
        let mut lines = csv.lines();
        assert!(lines.next().unwrap().starts_with(head), "{csv}");
        assert_eq!(lines.next().unwrap(), first);
    }
    let refused = study.refused(
        "export_pattern",
        json!({"path": study.path("a.docx"), "overwrite": false, "csv": "comma", "pattern": balance}),
    );
    assert_eq!(refused, "refused project-unknown-picture file=a.docx");
    let again = json!({"path": study.path("balanse.svg"), "overwrite": false, "csv": "comma", "pattern": balance});
    assert!(study.refused("export_pattern", again).starts_with("file-exists"));
}

#[test]
fn overlap_tells_the_codes_that_it_held_against_each_other_and_no_more_pairs_than_asked_for() {
    let (study, ..) = begin();
    let ask = |limit: Value| {
        study.call(
            "overlap",
            json!({"rows": {"kind": "codes"}, "byTurns": false, "follows": 9, "filter": null,
            "withPolicyDocuments": false, "limit": limit}),
        )
    };
    let all = ask(Value::Null);
    let heads: BTreeMap<&str, u64> = all["heads"]
        .as_array()
        .unwrap()
        .iter()
        .map(|head| (head["path"].as_str().unwrap(), head["passages"].as_u64().unwrap()))
        .collect();
    assert_eq!((heads["Barriere"], heads["Barriere/Siloer"], heads["Drivkraft/Vilje"], heads.len()), (4, 3, 0, 9));
    let pairs = all["pairs"].as_array().unwrap();
    assert_eq!(all["total"], pairs.len());
    let few = ask(json!(2));
    assert_eq!((few["pairs"].as_array().unwrap().as_slice(), &few["total"]), (&pairs[..2], &all["total"]));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    /// Any codings: what a balance tells is what the grid tells, and marks are the words that are coded.
    #[test]
    fn numbers_are_those_of_the_grid_and_marks_are_the_coded_words(
        drawn in prop::collection::vec((0_usize..60, 1_usize..12, 0_usize..6), 1..14),
        measure in prop::sample::select(vec!["segments", "participants", "cases", "sources", "words", "word-share"]),
        columns in prop::sample::select(vec!["cases", "participants", "sources"]),
    ) {
        let (study, nord, _) = begin();
        study.call("set_smallest_group", json!({"participants": 1}));
        let text: Vec<char> = study.text(nord).chars().collect();
        let codes: Vec<&str> = DRIVERS.into_iter().chain(BARRIERS).collect();
        for (from, long, code) in drawn {
            let start = from * text.len() / 61;
            let end = (start + long * 3).min(text.len());
            let request = json!({"source": nord, "stretches": [{"start": start, "end": end}], "codes": [study.code(codes[code])],
                "newCode": null});
            // A stretch of blanks only is refused.
            let _ = study.try_call("apply_codes", request);
        }
        let told = balance(&study, &json!({"measure": measure, "columns": {"kind": columns}}));
        let grid = study.call("compare", json!({"grid": {"rows": {"kind": "codes"}, "columns": {"kind": columns},
            "measure": measure, "filter": null, "withPolicyDocuments": false}}));
        let rows: BTreeMap<&str, &Value> =
            grid["rows"].as_array().unwrap().iter().map(|row| (row["path"].as_str().unwrap(), row)).collect();
        let mut seen = 0;
        for side in told["lines"].as_array().unwrap().iter().flat_map(|line| [&line["left"], &line["right"]]) {
            if side.is_null() { continue; }
            let row = rows[side["path"].as_str().unwrap()];
            prop_assert_eq!((&side["cells"], &side["total"]), (&row["cells"], &row["total"]), "{}", side["path"]);
            for (place, share) in side["shares"].as_array().unwrap().iter().enumerate() {
                let words = grid["columns"][place]["words"].as_f64();
                let expected = words.filter(|words| *words > 0.0 && grid["columns"][place]["n"] != 0)
                    .map(|words| side["cells"][place].as_f64().unwrap() * 100.0 / words);
                prop_assert_eq!(share.as_f64().map(|own| (own * 1e6).round()), expected.map(|own| (own * 1e6).round()));
            }
            seen += 1;
        }
        prop_assert_eq!(seen, 8);

        let told = course(&study, &json!({"kind": "codes"}), false);
        let segments = study.call("source_segments", json!({"id": nord}));
        let whole: String = text.iter().collect();
        for group in told["groups"].as_array().unwrap().iter().filter(|group| group["name"] == "Nord") {
            let source = &group["sources"][0];
            for (row, strip) in told["rows"].as_array().unwrap().iter().zip(source["strips"].as_array().unwrap()) {
                let path = row["path"].as_str().unwrap();
                if !path.contains('/') { continue; }
                let code = study.code(path);
                let mut points = std::collections::BTreeSet::new();
                for segment in segments["segments"].as_array().unwrap() {
                    if segment["codings"].as_array().unwrap().iter().any(|own| own["code"] == code) {
                        for range in segment["stretches"].as_array().unwrap() {
                            points.extend(range["start"].as_u64().unwrap()..range["end"].as_u64().unwrap());
                        }
                    }
                }
                let mut marked = std::collections::BTreeSet::new();
                for mark in strip.as_array().unwrap() {
                    let (start, end) = (mark["start"].as_u64().unwrap(), mark["end"].as_u64().unwrap());
                    let words: String = whole.chars().skip(start as usize).take((end - start) as usize).collect();
                    prop_assert_eq!(mark["quote"].as_str().unwrap(), words);
                    marked.extend(start..end);
                }
                // What is coded and not marked is the interviewer's, a label or a blank between turns.
                let said = |point: &u64| {
                    let line_start = whole.chars().take(*point as usize).collect::<String>().rfind('\n').map_or(0, |at| at + 1);
                    let line = whole[line_start..].lines().next().unwrap_or_default();
                    let place = whole.char_indices().nth(*point as usize).map_or(0, |(at, _)| at) - line_start;
                    !line.starts_with("I:") && line.find(": ").is_some_and(|colon| place >= colon + 2) && place < line.len()
                };
                let expected: std::collections::BTreeSet<u64> = points.iter().copied().filter(said).collect();
                prop_assert_eq!(marked, expected, "{}", path);
            }
        }
    }
}
