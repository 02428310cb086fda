//! Any actions on themes, research questions and claims, in any order, undone and redone.

use proptest::prelude::*;
use serde_json::{Value, json};
use sitat_tests::rows;

use crate::themes::{Themed, themed};

const STATUSES: [&str; 4] = ["candidate", "reviewed", "defined", "set-aside"];
const ROLES: [Option<&str>; 4] = [Some("supports"), Some("complicates"), Some("contradicts"), None];
const FITS: [Option<&str>; 4] = [Some("fits"), Some("partly"), Some("does-not-fit"), None];
const AMOUNTS: [&str; 4] = ["one", "some", "most", "all"];
const NAMES: [&str; 3] = ["Alt henger på én", "to'; --", "😀"];

/// Numbers that choose what is done, and to what.
#[derive(Clone, Copy, Debug)]
struct Act(usize, usize, usize, usize);

fn ids(list: &Value) -> Vec<i64> {
    list.as_array().unwrap().iter().map(|one| one["id"].as_i64().unwrap()).collect()
}

fn pick(all: &[i64], number: usize) -> Option<i64> {
    all.get(number.checked_rem(all.len())?).copied()
}

/// What an act asks for; nothing where there is nothing to do it to.
fn request(all: &Themed, act: Act) -> Option<(&'static str, Value)> {
    let Act(what, first, second, third) = act;
    let themes = ids(&all.study.ask("themes"));
    let questions = ids(&all.study.ask("research_questions"));
    let claims = ids(&all.study.ask("claims"));
    let codes = ids(&all.study.ask("codebook"));
    let source = if first.is_multiple_of(2) { all.storvik } else { all.elvnes };
    let there = all.study.try_call("source_segments", json!({"id": source}));
    let segments = there.map(|there| ids(&there["segments"])).unwrap_or_default();
    let map = all.study.call("theme_map", json!({"withCodes": false, "snapshot": null}));
    let relations = ids(&map["relations"]);
    let maps = ids(&all.study.ask("map_snapshots"));
    let (theme, other) = (pick(&themes, first), pick(&themes, second));
    let (code, segment, claim) = (pick(&codes, second), pick(&segments, second), pick(&claims, first));
    let name = NAMES[third % 3];
    let reason = third.is_multiple_of(2).then_some("fordi");
    let (unit, base) = (["participants", "cases"][first % 2], ["all", "asked"][second % 2]);
    let (scope, note) = (json!({"amount": AMOUNTS[third % 4], "unit": unit, "base": base}), ["", name][third % 2]);
    let texts = json!({"name": name, "claim": NAMES[first % 3], "centralConcept": "", "includes": NAMES[second % 3],
        "excludes": "", "story": "", "answer": ""});
    Some(match what {
        0 => (
            "create_theme",
            json!({"parent": theme.filter(|_| first % 3 == 0), "name": name, "codes": code.map(|code| vec![code]).unwrap_or_default()}),
        ),
        1 => ("describe_theme", json!({"id": theme?, "texts": texts})),
        2 => ("set_theme_status", json!({"id": theme?, "status": STATUSES[second % 4], "reason": reason})),
        3 => ("move_theme", json!({"id": theme?, "parent": other.filter(|_| third % 3 > 0), "place": third % 3})),
        4 => ("merge_themes", json!({"from": [theme?], "into": other?, "reason": reason})),
        5 => ("split_theme", json!({"id": theme?, "name": name, "codes": [code?], "segments": [], "reason": reason})),
        6 => ("delete_theme", json!({"id": theme?, "reason": reason})),
        7 => ("keep_theme", json!({"id": theme?, "reason": reason})),
        8 | 9 => ("mark_evidence", json!({"id": theme?, "segments": [segment?], "role": ROLES[third % 4]})),
        10 => ("review_evidence", json!({"id": theme?, "segments": [segment?], "fit": FITS[third % 4]})),
        11 => ("note_evidence", json!({"id": theme?, "segment": segment?, "note": note})),
        12 => ("choose_quotes", json!({"id": theme?, "segments": segments[..third % (segments.len() + 1)]})),
        13 => {
            let place = [
                json!({"kind": "theme", "id": theme?}),
                json!({"kind": "miscellaneous"}),
                json!({"kind": "set-aside"}),
                json!({"kind": "unplaced"}),
            ][third % 4]
                .clone();
            (
                "place_codes",
                json!({"codes": [code?], "from": other.filter(|_| first % 2 == 0), "place": place, "reason": reason}),
            )
        }
        14 => ("arrange_wall", json!({"places": [{"theme": theme?, "code": null, "spot": {"x": first, "y": second}}]})),
        15 => ("create_research_question", json!({"text": name})),
        16 => ("set_theme_questions", json!({"id": theme?, "questions": questions})),
        17 => ("delete_research_question", json!({"id": pick(&questions, first)?})),
        18 => {
            let origin = json!({"theme": theme, "code": code, "case": null, "participant": null});
            let evidence: Vec<Value> = segment.iter().map(|id| json!({"segment": id, "role": "supports"})).collect();
            (
                "create_claim",
                json!({"text": name, "scope": scope, "origin": origin, "evidence": evidence, "withTheme": third % 2 == 0}),
            )
        }
        19 => ("write_claim", json!({"id": claim?, "text": name, "scope": scope})),
        20 => ("mark_claim_evidence", json!({"id": claim?, "segments": [segment?], "role": ROLES[third % 4]})),
        21 => ("confirm_claim", json!({"id": claim?})),
        22 => ("delete_claim", json!({"id": claim?})),
        23 => ("delete_codes", json!({"ids": [code?], "reason": null})),
        24 => ("merge_codes", json!({"from": [code?], "into": pick(&codes, first)?, "reason": null})),
        25 => ("remove_source", json!({"id": source})),
        26 => (
            "declare_method",
            json!({"method": {"approach": "own", "reasoning": null, "meaning": null, "reading": null,
            "ontology": name, "researcher": "", "stages": [name]}, "reason": reason}),
        ),
        27 | 28 => {
            let direction = ["none", "one-way", "both"][third % 3];
            ("relate_themes", json!({"from": theme?, "to": other?, "label": name, "direction": direction}))
        }
        29 => (
            "change_relation",
            json!({"id": pick(&relations, first)?, "label": note, "direction": "both", "isTurned": second % 2 == 0}),
        ),
        30 => ("delete_relation", json!({"id": pick(&relations, first)?})),
        31 => {
            let spot = json!({"theme": theme?, "code": null, "spot": {"x": first, "y": second}});
            ("arrange_map", json!({"places": [spot], "withCodes": third % 2 == 0}))
        }
        32 => ("lay_out_map", json!({})),
        33 => ("keep_map", json!({"name": name, "reason": note})),
        34 => ("delete_map_snapshot", json!({"id": pick(&maps, first)?})),
        _ => ("create_memo", json!({"target": {"kind": "theme", "id": theme?}, "kind": "theme", "text": name})),
    })
}

/// A second look at the file.
fn reading(file: &std::path::Path) -> sitat_project::Project {
    let opening = sitat_project::Opening { read_only: true, ..sitat_project::Opening::default() };
    sitat_project::Project::open(file, opening, sitat_project::Surroundings::of_system("prøve")).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_actions_on_themes_undone_are_the_start_and_redone_the_end(
        acts in proptest::collection::vec((0_usize..36, 0_usize..60, 0_usize..60, 0_usize..60), 1..30),
    ) {
        let all = themed();
        let file = all.study.project();
        let start = rows(&file);
        let total = |all: &Themed| all.study.call("history", json!({"before": null, "limit": 1}))["total"].as_u64().unwrap();
        let begun = total(&all);
        let mut states = std::collections::BTreeMap::new();
        for (what, first, second, third) in acts {
            let Some((name, request)) = request(&all, Act(what, first, second, third)) else { continue };
            let before = rows(&file);
            if let Err(refused) = all.study.try_call(name, request.clone()) {
                prop_assert!(!refused.starts_with("bug"), "{name} {request}: {refused}");
                prop_assert_eq!(rows(&file), before, "{} was refused and left something", name);
            }
            // Themes stay a tree: each is told once, below the one it says that it is below.
            let themes = all.study.ask("themes");
            let told = themes.as_array().unwrap();
            for theme in told {
                prop_assert!(theme["parent"].is_null() == (theme["depth"] == 0), "{theme}");
                prop_assert!(theme["own"].as_u64() <= theme["extracts"].as_u64(), "{theme}");
            }
            let now = rows(&file);
            prop_assert_eq!(told.len(), now["theme"].len());
            let last = all.study.call("history", json!({"before": null, "limit": 1}))["steps"][0]["id"].as_i64();
            states.insert(last.unwrap(), now);
            all.study.ask("claims");
            // Each theme in use stands on the map once, and what is said of two themes leads to two that stand there.
            let map = all.study.call("theme_map", json!({"withCodes": true, "snapshot": null}));
            let keys: Vec<&Value> = map["nodes"].as_array().unwrap().iter().map(|node| &node["key"]).collect();
            let in_use = told.iter().filter(|theme| theme["status"] != "set-aside").count();
            let on_map = map["nodes"].as_array().unwrap().iter().filter(|node| node["noun"] == "theme").count();
            prop_assert_eq!(in_use, on_map);
            for relation in map["relations"].as_array().unwrap() {
                prop_assert!(keys.contains(&&relation["from"]) && keys.contains(&&relation["to"]), "{relation}");
            }
            for kept in ids(&all.study.ask("map_snapshots")) {
                all.study.call("map_changes", json!({"from": kept, "to": null}));
            }
        }
        let end = rows(&file);
        for (step, state) in states.iter().rev().step_by(3) {
            let copy = std::path::PathBuf::from(all.study.path("da.sitat"));
            reading(&file).copy_as_of(sitat_model::StepId(*step), &copy).unwrap();
            prop_assert_eq!(&rows(&copy), state, "after step {}", step);
            std::fs::remove_file(copy).unwrap();
        }
        let steps = total(&all) - begun;
        for _ in 0..steps {
            all.study.ask("undo");
        }
        prop_assert_eq!(&rows(&file), &start);
        for _ in 0..steps {
            all.study.ask("redo");
        }
        prop_assert_eq!(&rows(&file), &end);
    }
}
