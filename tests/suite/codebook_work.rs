//! Work on a codebook that is in use: merging, splitting, retiring, codes that exclude each other, links, and all
//! passages of a code.

use serde_json::{Value, json};
use sitat_model::{CodeId, Language};
use sitat_project::{FixedClock, Project, RandomGuids, Surroundings};
use sitat_tests::{Study, rows};

const TEXT: &str = "I: Hvordan begynte det?\n\
    LI: Det begynte med en pilot på sykehjemmet. Alle eide sitt, og ingen snakket sammen.\n\
    I: Og nå?\n\
    LI: Nå er det drift, og vi deler det vi kan.\n";

/// A study with one interview in a case, and codes by path in the order given; those with a slash can be put on words.
fn study_of(codes: &[&str]) -> (Study, i64) {
    let study = Study::new();
    study.call("create_case", json!({"name": "Åsbygd", "kind": "municipality"}));
    let source = study.import("si1.txt", TEXT, &["Åsbygd"]);
    for path in codes {
        let (parent, name) = path.rsplit_once('/').map_or((None, *path), |(above, name)| (Some(above), name));
        let parent = parent.map(|above| study.code(above));
        study.call("create_code", json!({"parent": parent, "name": name, "isCodable": parent.is_some()}));
    }
    (study, source)
}

fn code_of(study: &Study, id: i64) -> Value {
    let codebook = study.ask("codebook");
    codebook.as_array().unwrap().iter().find(|code| code["id"] == id).cloned().unwrap_or_default()
}

fn names(study: &Study) -> Vec<String> {
    let codebook = study.ask("codebook");
    let line = |code: &Value| {
        let depth = usize::try_from(code["depth"].as_u64().unwrap()).unwrap();
        format!("{}{}", "-".repeat(depth), code["texts"][0]["name"].as_str().unwrap())
    };
    codebook.as_array().unwrap().iter().map(line).collect()
}

fn codes_on(study: &Study, source: i64) -> Vec<Vec<i64>> {
    let segments = study.call("source_segments", json!({"id": source}))["segments"].clone();
    let codes = |segment: &Value| {
        segment["codings"].as_array().unwrap().iter().map(|coding| coding["code"].as_i64().unwrap()).collect()
    };
    segments.as_array().unwrap().iter().map(codes).collect()
}

fn describe(study: &Study, id: i64, texts: [&str; 5]) {
    let [name, definition, include, exclude, example] = texts;
    let text = json!({"language": "nb", "name": name, "definition": definition, "include": include,
        "exclude": exclude, "example": example});
    study.call("describe_code", json!({"id": id, "text": text}));
}

/// The texts of all memos on a code, as any program sees them.
fn memos_on(study: &Study, code: i64) -> Vec<String> {
    let memos = rows(&study.project()).remove("memo").unwrap_or_default();
    memos.into_iter().filter(|memo| memo.contains(&format!(", {code}, NULL, NULL, "))).collect()
}

#[test]
fn many_codes_move_in_the_order_given_and_keep_it_over_a_restart() {
    let (mut study, _) = study_of(&["A", "B", "A/en", "A/to", "B/tre", "B/fire"]);
    let ids: Vec<i64> = ["B/fire", "A/en"].iter().map(|path| study.code(path)).collect();
    study.call("move_codes", json!({"ids": ids, "parent": study.code("B"), "position": 0}));
    let moved = ["A", "-to", "B", "-fire", "-en", "-tre"];
    assert_eq!(names(&study), moved);
    study.restart();
    assert_eq!(names(&study), moved);
    study.ask("undo");
    assert_eq!(names(&study), ["A", "-en", "-to", "B", "-tre", "-fire"]);
}

#[test]
fn a_merge_says_beforehand_what_it_does_and_does_just_that() {
    let (study, source) = study_of(&["B", "B/Silo", "B/Sektor", "B/Silo/Stor", "B/Sektor/Stor", "B/Annet"]);
    let (silo, sector, other) = (study.code("B/Silo"), study.code("B/Sektor"), study.code("B/Annet"));
    describe(&study, silo, ["Silo", "Hver for seg.", "", "", ""]);
    describe(&study, sector, ["Sektor", "Sektorer som ikke samarbeider.", "Når sektor nevnes.", "", ""]);
    study.apply(source, "Alle eide sitt", &["B/Silo", "B/Sektor"]);
    study.apply(source, "ingen snakket sammen", &["B/Sektor"]);
    study.call("link_codes", json!({"code": sector, "other": other, "kind": "counterpart"}));
    let before = rows(&study.project());
    let preview = study.call("preview_merge", json!({"from": [sector], "into": silo}));
    assert_eq!(rows(&study.project()), before, "a preview changes nothing");
    assert_eq!((&preview["codings"], &preview["coinciding"]), (&json!(2), &json!(1)));
    assert_eq!((&preview["links"], &preview["memos"]), (&json!(1), &json!(0)));
    assert_eq!(preview["subcodes"][0]["newName"], "Stor 2");
    let fates: Vec<(&str, bool)> = preview["texts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|text| (text["part"].as_str().unwrap(), text["fillsBlank"].as_bool().unwrap()))
        .collect();
    assert_eq!(fates, [("definition", false), ("include", true)]);

    study.call("merge_codes", json!({"from": [sector], "into": silo, "reason": "Samme sak"}));
    assert_eq!(names(&study), ["B", "-Silo", "--Stor", "--Stor 2", "-Annet"]);
    let merged = code_of(&study, silo);
    assert_eq!(merged["texts"][0]["definition"], "Hver for seg.");
    assert_eq!(merged["texts"][0]["include"], "Når sektor nevnes.");
    assert_eq!((&merged["segments"], &merged["counterparts"]), (&json!(2), &json!([other])));
    assert_eq!(codes_on(&study, source), [vec![silo], vec![silo]]);
    let memos = memos_on(&study, silo);
    assert_eq!(memos.len(), 1, "{memos:?}");
    assert!(memos[0].contains("Fra «Sektor»") && memos[0].contains("**Definisjon:** Sektorer som ikke samarbeider."));
    let steps = study.call("history", json!({"before": null, "limit": 1}));
    assert_eq!(steps["steps"][0]["reason"], "Samme sak");

    study.ask("undo");
    assert_eq!(rows(&study.project()), before, "undo brings everything back");
}

#[test]
fn memos_of_a_merged_code_go_over() {
    let (study, _) = study_of(&["B", "B/Silo", "B/Sektor", "B/Tredje"]);
    let (silo, sector, third) = (study.code("B/Silo"), study.code("B/Sektor"), study.code("B/Tredje"));
    describe(&study, silo, ["Silo", "En.", "", "", ""]);
    describe(&study, sector, ["Sektor", "To.", "", "", ""]);
    study.call("merge_codes", json!({"from": [sector], "into": silo, "reason": null}));
    assert_eq!(memos_on(&study, silo).len(), 1);
    let preview = study.call("preview_merge", json!({"from": [silo], "into": third}));
    assert_eq!(preview["memos"], 1);
    study.call("merge_codes", json!({"from": [silo], "into": third, "reason": null}));
    assert_eq!(memos_on(&study, third).len(), 1);
    assert_eq!(code_of(&study, third)["texts"][0]["definition"], "En.");
}

#[test]
fn a_code_is_split_passage_by_passage_and_each_decision_can_be_undone() {
    let (study, source) = study_of(&["B", "B/Silo", "B/Silo/Eie", "B/Silo/Tale"]);
    let (silo, own, talk) = (study.code("B/Silo"), study.code("B/Silo/Eie"), study.code("B/Silo/Tale"));
    let first = study.apply(source, "Alle eide sitt", &["B/Silo"])["id"].clone();
    let second = study.apply(source, "ingen snakket sammen", &["B/Silo"])["id"].clone();
    study.call("split_code", json!({"code": silo, "segments": [first], "into": [own]}));
    assert_eq!(codes_on(&study, source), [vec![own], vec![silo]]);
    study.call("split_code", json!({"code": silo, "segments": [second], "into": [talk, own]}));
    assert_eq!(codes_on(&study, source), [vec![own], vec![talk, own]]);
    let refused = study.refused("split_code", json!({"code": silo, "segments": [second], "into": [own]}));
    assert_eq!(refused, format!("not-found project-gone name={second}"), "what has gone over is not there any more");
    assert_eq!(study.ask("undo")["label"]["operation"], "split_code");
    assert_eq!(codes_on(&study, source), [vec![own], vec![silo]]);
}

#[test]
fn a_retired_code_keeps_its_codings_and_is_put_on_nothing() {
    let (study, source) = study_of(&["B", "B/Silo", "B/Silo/Stor", "B/Annet"]);
    let (silo, big, other) = (study.code("B/Silo"), study.code("B/Silo/Stor"), study.code("B/Annet"));
    study.apply(source, "Alle eide sitt", &["B/Silo", "B/Silo/Stor"]);
    study.call("retire_codes", json!({"ids": [big], "reason": null}));
    study.call("retire_codes", json!({"ids": [silo], "reason": "For vid"}));
    let retired = code_of(&study, silo);
    assert!(retired["retiredAt"].is_i64());
    assert_eq!((&retired["segments"], &retired["segmentsBelow"]), (&json!(1), &json!(1)));
    let place = study.find(source, "ingen snakket sammen");
    let apply = json!({"source": source, "stretches": [place.stretch()], "codes": [silo], "newCode": null});
    let under = json!({"parent": silo, "name": "Ny", "isCodable": true});
    let before = rows(&study.project());
    let said = [
        study.refused("apply_codes", apply.clone()),
        study.refused("create_code", under),
        study.refused("move_codes", json!({"ids": [other], "parent": silo, "position": null})),
        study.refused("merge_codes", json!({"from": [other], "into": silo, "reason": null})),
        study.refused("preview_merge", json!({"from": [other], "into": silo})),
    ];
    assert_eq!(said, vec!["refused codebook-retired name=Silo"; 5][..]);
    assert_eq!(rows(&study.project()), before);
    let path = study.path("kodebok.csv");
    study.call("export_codebook", json!({"path": path, "overwrite": false, "csv": "semicolon"}));
    let written = std::fs::read_to_string(&path).unwrap();
    assert!(
        written.contains(";retired\r\n") && written.contains("B/Silo;") && written.contains(";yes\r\n"),
        "{written}"
    );

    study.call("restore_codes", json!({"ids": [silo]}));
    assert!(code_of(&study, silo)["retiredAt"].is_null());
    assert!(code_of(&study, big)["retiredAt"].is_i64(), "what was retired before and by itself stays so");
    study.call("apply_codes", apply);
    study.call("restore_codes", json!({"ids": [big]}));
    assert!(code_of(&study, big)["retiredAt"].is_null());
}

#[test]
fn what_is_below_a_retired_code_is_retired_and_restored_with_it() {
    let (study, _) = study_of(&["B", "B/Silo", "B/Silo/Stor"]);
    let (silo, big) = (study.code("B/Silo"), study.code("B/Silo/Stor"));
    study.call("retire_codes", json!({"ids": [silo], "reason": null}));
    assert!(code_of(&study, big)["retiredAt"].is_i64());
    study.call("restore_codes", json!({"ids": [big]}));
    assert!(code_of(&study, silo)["retiredAt"].is_null(), "a code in use stands under codes in use");
    study.ask("undo");
    study.call("restore_codes", json!({"ids": [silo]}));
    assert!(code_of(&study, big)["retiredAt"].is_null());
}

#[test]
fn of_codes_that_exclude_each_other_the_new_one_takes_the_place_of_the_old() {
    let (study, source) = study_of(&["Fase", "Fase/Pilot", "Fase/Drift", "Fase/Drift/Sen", "Annet", "Annet/Silo"]);
    study.call("set_code_kind", json!({"id": study.code("Fase"), "kind": "exclusive"}));
    let (pilot, run, late) = (study.code("Fase/Pilot"), study.code("Fase/Drift"), study.code("Fase/Drift/Sen"));
    let silo = study.code("Annet/Silo");
    study.apply(source, "Alle eide sitt", &["Fase/Pilot", "Annet/Silo"]);
    let place = study.find(source, "Alle eide sitt");
    let apply = |codes: &[i64], new_code: Value| json!({"source": source, "stretches": [place.stretch()], "codes": codes, "newCode": new_code});
    let before = rows(&study.project());
    let applied = study.call("apply_codes", apply(&[late], json!(null)));
    assert_eq!(applied["replaced"], json!([pilot]));
    assert_eq!(codes_on(&study, source), [vec![late, silo]]);
    study.ask("undo");
    assert_eq!(rows(&study.project()), before, "one step");
    let segments = study.call("source_segments", json!({"id": source}))["segments"].clone();
    let coding = &segments[0]["codings"][1]["id"];
    let recoded = study.call("recode", json!({"codings": [coding], "code": run}));
    assert_eq!(recoded["replaced"], json!([pilot]));
    assert_eq!(codes_on(&study, source), [vec![run]]);
    study.ask("undo");
    let both = study.refused("apply_codes", apply(&[pilot, run], json!(null)));
    assert_eq!(both, "refused codebook-exclusive name=Pilot other=Drift");
    let new = json!({"parent": study.code("Fase"), "name": "Skalering", "inVivo": false});
    let both = study.refused("apply_codes", apply(&[pilot], new.clone()));
    assert_eq!(both, "refused codebook-exclusive name=Pilot other=Skalering");
    let applied = study.call("apply_codes", apply(&[], new));
    assert_eq!(applied["replaced"], json!([pilot]));
    // A code and one below it go together, and a passage that only overlaps is left alone.
    study.apply(source, "Alle eide sitt, og", &["Fase/Pilot"]);
    study.apply(source, "Nå er det drift", &["Fase/Drift", "Fase/Drift/Sen"]);
    let scaling = study.code("Fase/Skalering");
    assert_eq!(codes_on(&study, source), [vec![pilot], vec![scaling, silo], vec![run, late]]);
}

#[test]
fn links_are_seen_from_both_sides_and_travel_with_the_codebook() {
    let (study, _) = study_of(&["B", "B/Silo", "B/Frykt", "T", "T/Nettverk", "D", "D/Tillit"]);
    let (silo, fear) = (study.code("B/Silo"), study.code("B/Frykt"));
    let (network, trust) = (study.code("T/Nettverk"), study.code("D/Tillit"));
    let link = |code: i64, other: i64, kind: &str| json!({"code": code, "other": other, "kind": kind});
    study.call("link_codes", link(silo, trust, "counterpart"));
    study.call("link_codes", link(trust, fear, "counterpart"));
    study.call("link_codes", link(silo, network, "handled-by"));
    assert_eq!(code_of(&study, trust)["counterparts"], json!([silo, fear]));
    assert_eq!(code_of(&study, silo)["handledBy"], json!([network]));
    assert_eq!(code_of(&study, network)["handles"], json!([silo]));
    assert_eq!(study.refused("link_codes", link(silo, silo, "handled-by")), "refused codebook-linked-to-itself");
    let path = study.path("kodebok.csv");
    study.call("export_codebook", json!({"path": path, "overwrite": false, "csv": "comma"}));
    let other = Study::new();
    let imported = other.call("import_codebook", json!({"path": path}));
    assert_eq!(imported["warnings"], json!([]));
    let ids = |paths: &[&str]| json!(paths.iter().map(|path| other.code(path)).collect::<Vec<_>>());
    assert_eq!(code_of(&other, other.code("D/Tillit"))["counterparts"], ids(&["B/Silo", "B/Frykt"]));
    assert_eq!(code_of(&other, other.code("B/Silo"))["handledBy"], ids(&["T/Nettverk"]));
    // Told from the other side it is the same pair.
    study.call("unlink_codes", link(trust, silo, "counterpart"));
    study.call("unlink_codes", link(silo, network, "handled-by"));
    assert_eq!(code_of(&study, silo)["counterparts"], json!([]));
    assert_eq!(code_of(&study, network)["handles"], json!([]));
}

#[test]
fn the_extracts_of_a_code_come_by_group_and_page_with_speaker_and_context() {
    let (study, source) = study_of(&["B", "B/Silo", "B/Silo/Stor"]);
    let loose = study.import("notat.txt", "Et notat uten sted. Alle eide alt.\n", &[]);
    let silo = study.code("B/Silo");
    study.apply(loose, "Alle eide alt", &["B/Silo"]);
    study.apply(source, "ingen snakket sammen", &["B/Silo"]);
    study.apply(source, "Alle eide sitt", &["B/Silo/Stor"]);
    let page = |with_below: bool, grouping: &str, offset: u32, limit: u32| {
        let request =
            json!({"code": silo, "withBelow": with_below, "grouping": grouping, "offset": offset, "limit": limit});
        study.call("code_extracts", request)
    };
    let quotes = |page: &Value| -> Vec<String> {
        let extracts = page["extracts"].as_array().unwrap();
        extracts.iter().map(|extract| extract["excerpt"]["quote"].as_str().unwrap().to_owned()).collect()
    };
    let all = page(true, "case", 0, 100);
    assert_eq!(all["total"], 3);
    assert_eq!(all["groups"], json!([{"name": "Åsbygd", "count": 2}, {"name": "", "count": 1}]));
    assert_eq!(quotes(&all), ["Alle eide sitt", "ingen snakket sammen", "Alle eide alt"]);
    let second = &all["extracts"][1];
    assert_eq!((&second["speaker"], &second["codings"][0]["code"]), (&json!("LI"), &json!(silo)));
    assert!(second["excerpt"]["before"].as_str().unwrap().ends_with("Alle eide sitt, og "));
    assert!(second["excerpt"]["after"].as_str().unwrap().starts_with(".\nI: Og nå?"));
    assert_eq!(quotes(&page(true, "case", 1, 1)), ["ingen snakket sammen"]);
    assert_eq!(quotes(&page(true, "case", 7, 5)), Vec::<String>::new());
    let own = page(false, "source", 0, 100);
    assert_eq!(own["groups"], json!([{"name": "si1", "count": 1}, {"name": "notat", "count": 1}]));
    assert_eq!(quotes(&own), ["ingen snakket sammen", "Alle eide alt"]);
}

#[test]
fn odd_codebooks_work_or_are_refused_with_a_sentence() {
    let (study, source) = study_of(&["A", "B", "A/Lik", "B/Lik"]);
    let long = "å".repeat(200);
    let hebrew = "שלום לכולם";
    study.call("create_code", json!({"parent": study.code("A"), "name": long, "isCodable": true}));
    study.call("create_code", json!({"parent": study.code("A"), "name": hebrew, "isCodable": true}));
    study.apply(source, "Alle eide sitt", &["A/Lik", "B/Lik", &format!("A/{long}"), &format!("A/{hebrew}")]);
    assert_eq!(codes_on(&study, source)[0].len(), 4, "codes of the same name are different codes");
    let endless = json!({"parent": null, "name": "x".repeat(501), "isCodable": true});
    assert_eq!(study.refused("create_code", endless), "refused codebook-name-too-long length=501 longest=500");
    let twins = json!({"ids": [study.code("B/Lik")], "parent": study.code("A"), "position": null});
    assert_eq!(study.refused("move_codes", twins), "refused codebook-name-taken name=Lik");
    study.call("merge_codes", json!({"from": [study.code("B/Lik")], "into": study.code("A/Lik"), "reason": null}));

    let mut parent = Value::Null;
    for level in 1..=12 {
        let name = format!("Nivå {level}");
        let made = study.call("create_code", json!({"parent": parent, "name": name, "isCodable": true}));
        parent = made["id"].clone();
    }
    let deepest = parent.as_i64().unwrap();
    assert_eq!(code_of(&study, deepest)["depth"], 11);
    let place = study.find(source, "ingen snakket sammen");
    let apply = json!({"source": source, "stretches": [place.stretch()], "codes": [deepest], "newCode": null});
    study.call("apply_codes", apply);
    assert_eq!(code_of(&study, study.code("Nivå 1"))["segmentsBelow"], 1);
}

#[test]
fn two_thousand_codes_are_imported_moved_merged_and_brought_back() {
    let (study, _) = study_of(&[]);
    let mut table = "path;definition\n".to_owned();
    for family in 0..40 {
        for code in 0..50 {
            table.push_str(&format!("Familie {family}/Kode {code}/Under;Definisjon {code}\n"));
        }
    }
    let path = study.file("kodebok.csv", table);
    assert_eq!(study.call("import_codebook", json!({"path": path}))["created"], 40 + 2 * 40 * 50);
    let before = rows(&study.project());
    let (first, second) = (study.code("Familie 0"), study.code("Familie 1"));
    let codes = study.ask("codebook");
    let children = |parent: i64| -> Vec<i64> {
        let all = codes.as_array().unwrap().iter().filter(|code| code["parent"] == parent);
        all.map(|code| code["id"].as_i64().unwrap()).collect()
    };
    let from = children(first);
    study.call("merge_codes", json!({"from": from, "into": second, "reason": null}));
    let under: Vec<String> = names(&study).into_iter().filter(|name| name.starts_with("-Under")).collect();
    assert_eq!(under.len(), 50, "each goes over under a name of its own");
    assert!(under.contains(&"-Under 50".to_owned()));
    study.ask("undo");
    assert_eq!(rows(&study.project()), before);
}

/// A clock that stands still: two actions of a quick hand, or of a script, fall into one millisecond.
#[test]
fn what_is_retired_in_the_same_moment_is_still_two_actions() {
    let folder = tempfile::tempdir().unwrap();
    let surroundings = Surroundings {
        clock: Box::new(FixedClock(1_790_000_000_000)),
        guids: Box::new(RandomGuids),
        coder: "Kari".to_owned(),
    };
    let mut project =
        Project::create(&folder.path().join("studie.sitat"), "Prøve", Language::Bokmål, surroundings).unwrap();
    let family = project.create_code(None, "B", false).unwrap().value;
    let above = project.create_code(Some(family), "Silo", true).unwrap().value;
    let below = project.create_code(Some(above), "Stor", true).unwrap().value;
    project.retire_codes(&[below], None).unwrap();
    project.retire_codes(&[above], None).unwrap();
    project.restore_codes(&[above]).unwrap();
    let retired: Vec<CodeId> = project
        .codebook()
        .unwrap()
        .iter()
        .filter(|code| code.row.retired_at.is_some())
        .map(|code| code.row.id)
        .collect();
    assert_eq!(retired, [below]);
}

#[test]
fn a_reason_is_given_when_it_comes_to_mind_and_stays_through_undo_and_a_restart() {
    let mut study = Study::new();
    study.call("create_code", json!({"parent": null, "name": "Siloer", "isCodable": true}));
    study.call("delete_codes", json!({"ids": [study.code("Siloer")], "reason": null}));
    let steps = |study: &Study| study.call("history", json!({"before": null, "limit": 10}))["steps"].clone();
    let id = steps(&study)[0]["id"].clone();
    assert_eq!(steps(&study)[0]["reason"], Value::Null);
    study.call("explain_step", json!({"id": id, "reason": " Dekket av «Samhandling». "}));
    assert_eq!(steps(&study)[0]["reason"], "Dekket av «Samhandling».");
    assert_eq!(steps(&study).as_array().unwrap().len(), 2, "no step of its own");
    study.ask("undo");
    study.restart();
    let said: Vec<Value> = steps(&study).as_array().unwrap().iter().map(|step| step["reason"].clone()).collect();
    assert_eq!(said, [Value::Null, json!("Dekket av «Samhandling»."), Value::Null]);
    study.call("explain_step", json!({"id": id, "reason": ""}));
    assert_eq!(steps(&study)[1]["reason"], Value::Null);
}
