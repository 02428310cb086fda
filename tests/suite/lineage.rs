//! How codes and themes came to be: through renaming, moving, merging, splitting and undo.

use serde_json::{Value, json};

use crate::themes::{Themed, themed};

fn lineage(all: &Themed, kind: &str, id: i64) -> Value {
    all.study.call("lineage", json!({"thing": {"kind": kind, "id": id}, "language": "nb"}))
}

fn kinds(lineage: &Value) -> Vec<String> {
    let events = lineage["events"].as_array().unwrap();
    events.iter().map(|event| event["kind"].as_str().unwrap().to_owned()).collect()
}

fn words(lineage: &Value) -> Vec<String> {
    let events = lineage["events"].as_array().unwrap();
    events.iter().map(|event| event["words"].as_str().unwrap().to_owned()).collect()
}

fn create(all: &Themed, parent: Option<i64>, name: &str) -> i64 {
    all.study.call("create_code", json!({"parent": parent, "name": name, "isCodable": true}))["id"].as_i64().unwrap()
}

#[test]
fn a_code_is_followed_through_name_place_definition_merge_split_and_undo() {
    let all = themed();
    let (ild, nett) = (all.study.code("Ildsjel"), all.study.code("Nettverk"));
    let above = create(&all, None, "Drivkraft");
    all.study.call("rename_code", json!({"id": ild, "language": "nb", "name": "Bærer"}));
    all.study.call("move_codes", json!({"ids": [ild], "parent": above, "position": 0}));
    all.study.call("rename_code", json!({"id": ild, "language": "nb", "name": "Feil"}));
    all.study.ask("undo");
    let text = json!({"language": "nb", "name": "Bærer", "definition": "én som bærer alt", "include": "", "exclude": "", "example": ""});
    all.study.call("describe_code", json!({"id": ild, "text": text}));
    all.study.call("merge_codes", json!({"from": [nett], "into": ild, "reason": "samme sak"}));
    let syk = create(&all, Some(above), "Sårbar");
    let segment = all.segment(all.storvik, 0);
    all.study.call("split_code", json!({"code": ild, "segments": [segment], "into": [syk]}));
    all.study.call("retire_codes", json!({"ids": [syk], "reason": null}));
    all.study.call("restore_codes", json!({"ids": [syk]}));

    let own = lineage(&all, "code", ild);
    assert_eq!(own["name"], "Drivkraft/Bærer");
    assert_eq!(own["isThere"], true);
    assert_eq!(
        words(&own),
        [
            "Opprettet",
            "Fikk et nytt navn: «Ildsjel» → «Bærer»",
            "Flyttet: – → Drivkraft",
            "Definisjon: skrevet på nytt",
            "Slått sammen med «Nettverk», som gikk inn her",
            "Delt: noe gikk til «Sårbar»",
        ]
    );
    assert_eq!(own["events"][3]["after"], "én som bærer alt");
    let merged = &own["events"][4];
    assert_eq!(merged["reason"], "samme sak");
    assert_eq!(merged["branches"][0]["name"], "Nettverk");
    assert_eq!(merged["branches"][0]["isThere"], false);
    assert_eq!(words(&merged["branches"][0]), ["Opprettet", "Gikk inn i «Bærer»"]);
    assert_eq!(kinds(&lineage(&all, "code", syk)), ["created", "split-from", "retired", "restored"]);

    // What is undone is not part of it, and comes back with redo.
    for _ in 0..3 {
        all.study.ask("undo");
    }
    assert_eq!(kinds(&lineage(&all, "code", syk)), ["created"]);
    all.study.ask("undo");
    all.study.ask("undo");
    assert_eq!(kinds(&lineage(&all, "code", ild)), ["created", "renamed", "moved", "redefined"]);
    assert_eq!(kinds(&lineage(&all, "code", nett)), ["created"]);
    all.study.ask("redo");
    assert_eq!(kinds(&lineage(&all, "code", ild)), ["created", "renamed", "moved", "redefined", "merged-from"]);
    let names = all.study.ask("lineages");
    let gone: Vec<&Value> = names.as_array().unwrap().iter().filter(|own| own["isThere"] == false).collect();
    assert!(gone.iter().any(|own| own["name"] == "Nettverk"), "{names}");
}

#[test]
fn a_code_of_own_words_and_one_of_a_table_say_where_they_come_from() {
    let all = themed();
    let place = all.study.find(all.elvnes, "Ingen er alene om det");
    let request = json!({"source": all.elvnes, "stretches": [place.stretch()], "codes": [],
        "newCode": {"parent": null, "name": "Ingen er alene", "inVivo": true}});
    all.study.call("apply_codes", request);
    let table = all.study.file("koder.csv", "path\nStøtte\n");
    all.study.call("import_codebook", json!({"path": table}));
    assert_eq!(kinds(&lineage(&all, "code", all.study.code("Ingen er alene"))), ["in-vivo"]);
    assert_eq!(kinds(&lineage(&all, "code", all.study.code("Støtte"))), ["imported"]);
    all.study.call("delete_codes", json!({"ids": [all.study.code("Støtte")], "reason": "tom"}));
    let gone =
        all.study.ask("lineages").as_array().unwrap().iter().find(|own| own["name"] == "Støtte").cloned().unwrap();
    let own = lineage(&all, "code", gone["thing"]["id"].as_i64().unwrap());
    assert_eq!(
        (kinds(&own), own["events"][1]["reason"].clone()),
        (vec!["imported".into(), "deleted".into()], json!("tom"))
    );
}

#[test]
fn a_theme_is_followed_through_texts_status_merge_split_and_codes() {
    let all = themed();
    let one = all.theme("Alt henger på én", &["Ildsjel", "Bredde"]);
    let other = all.theme("Naboer bærer", &["Nettverk"]);
    let texts = json!({"name": "Én bærer alt", "claim": "Uten henne stopper det.", "centralConcept": "", "includes": "",
        "excludes": "", "story": "", "answer": ""});
    all.study.call("describe_theme", json!({"id": one, "texts": texts}));
    all.study.call("set_theme_status", json!({"id": one, "status": "reviewed", "reason": null}));
    let bredde = all.study.code("Bredde");
    let new = all.study.call(
        "split_theme",
        json!({"id": one, "name": "Flere deler", "codes": [bredde], "segments": [], "reason": "to saker"}),
    )["id"]
        .as_i64()
        .unwrap();
    all.study.call("merge_themes", json!({"from": [other], "into": one, "reason": "samme idé"}));
    all.study.call("set_theme_status", json!({"id": new, "status": "set-aside", "reason": "for tynt"}));

    let own = lineage(&all, "theme", one);
    assert_eq!(own["name"], "Én bærer alt");
    let told = kinds(&own);
    for kind in ["created", "renamed", "redefined", "status", "split-into", "merged-from"] {
        assert!(told.iter().any(|own| own == kind), "{kind} in {told:?}");
    }
    let merged = own["events"].as_array().unwrap().iter().find(|event| event["kind"] == "merged-from").unwrap();
    assert_eq!(
        (merged["branches"][0]["name"].clone(), merged["reason"].clone()),
        (json!("Naboer bærer"), json!("samme idé"))
    );
    assert!(kinds(&merged["branches"][0]).contains(&"merged-into".to_owned()));
    let split = lineage(&all, "theme", new);
    assert_eq!(kinds(&split).first().unwrap(), "split-from");
    assert_eq!(words(&split)[0], "Skilt ut fra «Én bærer alt»");
    let aside = split["events"].as_array().unwrap().iter().find(|event| event["kind"] == "set-aside").unwrap();
    assert_eq!(aside["reason"], "for tynt");
    let nynorsk = all.study.call("lineage", json!({"thing": {"kind": "theme", "id": new}, "language": "nn"}));
    assert_eq!(words(&nynorsk)[0], "Skilt ut frå «Én bærer alt»");
}

#[test]
fn a_thing_that_never_was_is_refused() {
    let all = themed();
    let refused = all.study.refused("lineage", json!({"thing": {"kind": "code", "id": 4711}, "language": "nb"}));
    assert!(!refused.starts_with("bug"), "{refused}");
}
