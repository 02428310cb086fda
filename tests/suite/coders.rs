//! Coders who work apart: names, sources, blind passes, differences and coefficients.

use serde_json::{Value, json};
use sitat_tests::Study;

const FIRST: &str = "Intervjuer: Hvordan gikk det?\nInformant: Vi hadde ikke tid.\nIntervjuer: Og så?\n\
    Informant: Kommunen ville ikke betale. Det ble dyrt.\nInformant: Naboen hjalp til.\nInformant: Slik er det.\n";
const SECOND: &str = "Intervjuer: Hva da?\nInformant: Ingen visste noe om det.\n";

struct Two {
    study: Study,
    first: i64,
    second: i64,
}

fn two() -> Two {
    let study = Study::new();
    let first = study.import("Første.txt", FIRST, &["Storvik"]);
    let second = study.import("Andre.txt", SECOND, &["Storvik"]);
    for name in ["Tid", "Penger", "Tom"] {
        study.call("create_code", json!({"parent": null, "name": name, "isCodable": true}));
    }
    let all = Two { study, first, second };
    all.work_as("Anna");
    all.study.apply(first, "ikke tid", &["Tid"]);
    all.study.apply(first, "ville ikke betale", &["Penger"]);
    all.work_as("Bjørn");
    all.study.apply(first, "hadde ikke tid", &["Tid"]);
    all.study.apply(first, "Naboen hjalp", &["Penger"]);
    all
}

impl Two {
    fn work_as(&self, name: &str) {
        self.study.call("work_as", json!({"name": name}));
    }

    fn done(&self, name: &str, sources: &[i64]) {
        self.work_as(name);
        self.study.call("set_source_progress", json!({"sources": sources, "declared": "coded"}));
    }

    fn coder(&self, name: &str) -> i64 {
        let coders = self.study.ask("coders");
        let own = coders["coders"].as_array().unwrap().iter().find(|own| own["name"] == name);
        own.unwrap_or_else(|| panic!("no {name} in {coders}"))["id"].as_i64().unwrap()
    }

    fn differences(&self) -> Value {
        self.study.call("differences", json!({"source": null, "code": null, "coder": null, "limit": null}))
    }

    fn seen(&self) -> usize {
        let segments = self.study.call("source_segments", json!({"id": self.first}));
        segments["segments"].as_array().unwrap().len()
    }

    fn measure(&self) {
        let method = json!({"approach": "coding-reliability", "reasoning": null, "meaning": null, "reading": null,
            "ontology": "", "researcher": "", "stages": []});
        self.study.call("declare_method", json!({"method": method, "reason": null}));
    }

    fn agreement(&self, unit: &str) -> Value {
        self.study.call("agreement", json!({"unit": unit, "coders": []}))
    }

    fn blind(&self) {
        let coders = [self.coder("Anna"), self.coder("Bjørn")];
        self.study.call("begin_blind_pass", json!({"sources": [self.first], "coders": coders}));
    }
}

fn line<'view>(view: &'view Value, path: &str) -> &'view Value {
    view["lines"].as_array().unwrap().iter().find(|own| own["path"] == path).unwrap()
}

fn is_near(value: &Value, wanted: f64) {
    let value = value["value"].as_f64().unwrap_or_else(|| panic!("{value} is not {wanted}"));
    assert!((value - wanted).abs() < 1e-9, "{value} is not {wanted}");
}

#[test]
fn two_coders_of_one_name_are_refused_and_a_name_is_changed_in_one_step() {
    let all = two();
    for name in ["anna", "  ANNA ", "Bjørn"] {
        let said = all.study.refused("create_coder", json!({"name": name}));
        assert!(said.contains("coders-same-name"), "{said}");
    }
    all.work_as(" bjørn ");
    assert_eq!(all.study.ask("coders")["me"], "Bjørn", "letter case and blanks make nobody else");
    let id = all.coder("Bjørn");
    assert!(!all.study.refused("rename_coder", json!({"id": id, "name": "ANNA"})).is_empty());
    all.study.call("rename_coder", json!({"id": id, "name": "Bjørn Vik"}));
    assert_eq!((all.study.ask("coders")["me"].clone(), all.coder("Bjørn Vik")), (json!("Bjørn Vik"), id));
    all.study.ask("undo");
    assert_eq!((all.study.ask("coders")["me"].clone(), all.coder("Bjørn")), (json!("Bjørn"), id));
    all.study.call("create_coder", json!({"name": "Cecilie"}));
    all.study.ask("undo");
    assert_eq!(all.study.ask("coders")["coders"].as_array().unwrap().len(), 2 + usize::from(has_own(&all)));
}

#[test]
fn who_has_got_another_name_is_the_same_coder_next_time() {
    let mut all = two();
    let id = all.coder("Bjørn");
    all.study.call("rename_coder", json!({"id": id, "name": "Bjørn Vik"}));
    all.study.restart();
    assert_eq!((all.study.ask("coders")["me"].clone(), all.coder("Bjørn Vik")), (json!("Bjørn Vik"), id));
    all.study.ask("undo");
    all.study.restart();
    assert_eq!((all.study.ask("coders")["me"].clone(), all.coder("Bjørn")), (json!("Bjørn"), id));

    let other = all.coder("Anna");
    all.study.call("rename_coder", json!({"id": other, "name": "Anne"}));
    all.study.restart();
    assert_eq!(all.study.ask("coders")["me"], "Bjørn", "somebody else's name changes nothing");
}

/// Whether the system's own name has done something: it has imported the texts.
fn has_own(all: &Two) -> bool {
    let coders = all.study.ask("coders");
    coders["coders"].as_array().unwrap().iter().any(|own| own["name"] != "Anna" && own["name"] != "Bjørn")
}

#[test]
fn sources_are_given_to_coders_and_taken_from_them() {
    let all = two();
    let (anna, bjørn) = (all.coder("Anna"), all.coder("Bjørn"));
    let assign = |coder: i64, sources: &[i64], is_theirs: bool| {
        all.study.call("assign_sources", json!({"coder": coder, "sources": sources, "isTheirs": is_theirs}));
    };
    assign(anna, &[all.first, all.second], true);
    assign(bjørn, &[all.first], true);
    all.done("Anna", &[all.first]);
    let told = |coder: i64| {
        let coders = all.study.ask("coders");
        coders["coders"].as_array().unwrap().iter().find(|own| own["id"] == coder).unwrap().clone()
    };
    assert_eq!(
        (told(anna)["assigned"].clone(), told(anna)["coded"].clone()),
        (json!([all.first, all.second]), json!([all.first]))
    );
    assert_eq!((told(bjørn)["assigned"].clone(), told(bjørn)["coded"].clone()), (json!([all.first]), json!([])));
    assign(anna, &[all.second], false);
    assert_eq!(told(anna)["assigned"], json!([all.first]));
    all.study.ask("undo");
    assert_eq!(told(anna)["assigned"], json!([all.first, all.second]));
    let nobody = json!({"coder": 999, "sources": [all.first], "isTheirs": true});
    assert!(!all.study.refused("assign_sources", nobody).is_empty());
}

#[test]
fn coefficients_are_for_coding_reliability_and_for_what_all_have_coded() {
    let all = two();
    let ask = json!({"unit": "turn", "coders": []});
    let said = all.study.refused("agreement", ask.clone());
    assert!(said.contains("agreement-other-approach"), "{said}");
    all.measure();
    let said = all.study.refused("agreement", ask);
    assert!(said.contains("agreement-nobody"), "{said}");
    all.done("Anna", &[all.first, all.second]);
    all.done("Bjørn", &[all.first]);
    let view = all.agreement("turn");
    assert_eq!((view["units"].clone(), view["leftOut"].clone()), (json!(4), json!(1)), "four turns of the informant");
    let tid = line(&view, "Tid");
    assert_eq!(tid["with"], json!([1, 1]));
    is_near(&tid["percent"], 1.0);
    is_near(&tid["kappa"], 1.0);
    is_near(&tid["alpha"], 1.0);
    // Two of four turns differ: po 1/2, pe 3/4 · 3/4 + 1/4 · 1/4 = 5/8.
    let penger = line(&view, "Penger");
    is_near(&penger["percent"], 0.5);
    is_near(&penger["kappa"], (0.5 - 0.625) / (1.0 - 0.625));
    is_near(&penger["alpha"], 1.0 - 7.0 * 4.0 / 24.0);
    assert!((penger["prevalence"].as_f64().unwrap() - 0.25).abs() < 1e-12);
    let tom = line(&view, "Tom");
    is_near(&tom["percent"], 1.0);
    assert_eq!(tom["kappa"], json!({"value": null, "why": "agreement-no-variation"}));
    assert_eq!(tom["alpha"], json!({"value": null, "why": "agreement-no-variation"}));
    assert_eq!(all.agreement("sentence")["units"], 5);
    let characters = all.agreement("character");
    let words =
        ["Vi hadde ikke tid.", "Kommunen ville ikke betale. Det ble dyrt.", "Naboen hjalp til.", "Slik er det."];
    let length: usize = words.iter().map(|words| words.chars().count()).sum();
    assert_eq!(characters["units"], length);
    assert_eq!(line(&characters, "Tid")["with"], json!([8, 14]));
    assert!(line(&characters, "Tid")["unitising"]["value"].as_f64().unwrap() < 1.0);
    assert!(line(&view, "Tid")["unitising"].is_null());
}

#[test]
fn kept_figures_stay_when_differences_are_settled() {
    let all = two();
    all.measure();
    all.done("Anna", &[all.first]);
    all.done("Bjørn", &[all.first]);
    all.study.call("keep_agreement", json!({"unit": "turn", "coders": []}));
    let found = all.differences();
    assert_eq!(found["total"], 2, "{found}");
    let turn = &found["turns"][1];
    assert_eq!(
        (turn["codes"][0]["path"].clone(), turn["codes"][0]["without"].clone()),
        (json!("Penger"), json!(["Anna"]))
    );
    let settle = |reason: &str| {
        json!({"source": all.first, "turn": turn["turn"], "codes": [turn["codes"][0]["code"]], "keep": [],
            "reason": reason})
    };
    assert!(all.study.refused("settle_difference", settle(" ")).contains("project-no-reason"));
    all.study.call("settle_difference", settle("Det handler ikke om penger"));
    assert_eq!(all.differences()["total"], 1);
    let keep: Vec<Value> = vec![all.differences()["turns"][0]["codes"][0]["codings"][0]["id"].clone()];
    let first = all.differences()["turns"][0].clone();
    let both = json!({"source": all.first, "turn": first["turn"], "codes": [first["codes"][0]["code"]], "keep": keep,
        "reason": "Bjørn er enig"});
    all.study.call("settle_difference", both);
    assert_eq!((all.differences()["total"].clone(), all.differences()["settled"].clone()), (json!(0), json!(1)));
    let view = all.agreement("turn");
    is_near(&line(&view, "Penger")["percent"], 0.75);
    let kept = &view["kept"][0];
    assert_eq!(
        (kept["units"].clone(), kept["sources"].clone(), kept["keptBy"].clone()),
        (json!(4), json!(["Første"]), json!("Bjørn"))
    );
    assert_eq!(line(kept, "Penger")["percent"], 0.5);
    assert!(line(kept, "Tom")["kappa"].is_null());
    let path = all.study.path("enighet.csv");
    let choice = json!({"unit": "turn", "coders": []});
    all.study.call("export_agreement", json!({"path": path, "overwrite": false, "csv": "comma", "choice": choice}));
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.contains("Penger,1,0,") && text.contains("Kan ikke regnes ut"), "{text}");
    for _ in 0..3 {
        all.study.ask("undo");
    }
    assert_eq!(all.differences()["total"], 2);
    assert_eq!(all.agreement("turn")["kept"], json!([]));
}

#[test]
fn a_blind_pass_hides_what_others_have_coded_everywhere_until_all_are_done() {
    let all = two();
    let tid = all.study.code("Tid");
    assert_eq!(all.seen(), 4);
    all.blind();
    let extracts = || {
        let request = json!({"code": tid, "withBelow": true, "grouping": "source", "offset": 0, "limit": 200});
        all.study.call("code_extracts", request).to_string().matches("\"segment\"").count()
    };
    let own_extracts = extracts();
    assert_eq!(all.seen(), 2, "Bjørn sees his own two");
    assert_eq!(all.study.ask("project")["counts"]["codings"], 2);
    let codes = all.study.ask("codebook");
    let count = |name: &str| {
        let id = all.study.code(name);
        codes.as_array().unwrap().iter().find(|own| own["id"] == id).unwrap()["segments"].clone()
    };
    assert_eq!((count("Tid"), count("Penger")), (json!(1), json!(1)));
    assert_eq!(all.differences()["total"], 0);
    all.study.wait_for_search();
    let grid = json!({"rows": {"kind": "codes"}, "columns": {"kind": "coders"}, "measure": "segments", "filter": null,
        "withPolicyDocuments": false});
    let grid = all.study.call("compare", json!({"grid": grid}));
    assert!(!grid["columns"].to_string().contains("Anna"), "{grid}");
    let path = all.study.path("utdrag.csv");
    let export = json!({"path": path, "overwrite": false, "csv": "comma", "codes": [], "filter": null,
        "order": "code-case"});
    all.study.call("export_excerpts", export);
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.contains("hadde ikke tid") && !text.contains("ville ikke betale"), "{text}");
    all.work_as("Anna");
    assert_eq!((all.seen(), extracts()), (2, own_extracts), "Anna sees hers");
    // What another has coded cannot be told from the journal, undone, or lost.
    all.study.apply(all.first, "Slik er det", &["Tom"]);
    let latest = json!({"before": null, "limit": 1, "language": "nb", "areas": [], "coder": null, "from": null,
        "until": null, "withReason": false, "about": null, "memos": [], "words": ""});
    let step = all.study.call("journal", latest)["steps"][0]["id"].clone();
    let changed = |id: &Value| json!({"id": id, "language": "nb"});
    assert!(!all.study.call("journal_step", changed(&step))["rows"].as_array().unwrap().is_empty(), "Anna's own");
    all.work_as("Bjørn");
    assert!(all.study.ask("project")["undo"].is_null());
    assert!(all.study.refused("undo", json!({})).contains("coders-undo-while-blind"));
    assert!(
        !all.study.refused("journal_step", changed(&step)).is_empty(),
        "nor from a step that is known by its number"
    );
    let said = all.study.refused("merge_codes", json!({"from": [all.study.code("Tom")], "into": tid, "reason": null}));
    assert!(said.contains("coders-while-blind"), "{said}");
    all.study.apply(all.first, "Slik er det", &["Tom"]);
    assert_eq!(all.seen(), 3, "on the same words, once");
    all.done("Anna", &[all.first]);
    assert_eq!(all.study.ask("coders")["passes"].as_array().unwrap().len(), 1);
    all.done("Bjørn", &[all.first]);
    assert_eq!(all.study.ask("coders")["passes"], json!([]));
    assert_eq!(all.seen(), 5, "what both have coded is one excerpt");
    all.study.ask("undo");
    assert_eq!(all.seen(), 3, "undo closes it again");
    all.study.ask("redo");
    assert_eq!(all.seen(), 5);
}

#[test]
fn a_blind_pass_is_ended_early_with_a_reason_and_needs_two() {
    let all = two();
    let anna = all.coder("Anna");
    let begin = |sources: Value, coders: Value| json!({"sources": sources, "coders": coders});
    assert!(
        all.study
            .refused("begin_blind_pass", begin(json!([all.first]), json!([anna, anna])))
            .contains("coders-too-few")
    );
    let none = begin(json!([]), json!([anna, all.coder("Bjørn")]));
    assert!(all.study.refused("begin_blind_pass", none).contains("coders-no-sources"));
    all.blind();
    let again = begin(json!([all.first]), json!([anna, all.coder("Bjørn")]));
    assert!(all.study.refused("begin_blind_pass", again).contains("coders-pass-running"));
    let pass = all.study.ask("coders")["passes"][0]["id"].clone();
    assert!(!all.study.refused("end_blind_pass", json!({"id": pass, "reason": " "})).is_empty());
    all.study.call("end_blind_pass", json!({"id": pass, "reason": "Anna er syk"}));
    assert_eq!(all.seen(), 4);
    all.study.ask("undo");
    assert_eq!(all.seen(), 2);
    all.study.ask("undo");
    assert_eq!(all.seen(), 4);
    all.done("Anna", &[all.first]);
    all.done("Bjørn", &[all.first]);
    let done = begin(json!([all.first]), json!([anna, all.coder("Bjørn")]));
    assert!(all.study.refused("begin_blind_pass", done).contains("coders-all-coded"));
}
