//! The wall and the map: codes dropped into frames, what is said of themes, places, and maps that are kept and compared.

use serde_json::{Value, json};
use sitat_tests::{Rows, rows};

use crate::themes::{Themed, themed};

struct Mapped {
    all: Themed,
    one: i64,
    other: i64,
    third: i64,
}

impl Mapped {
    /// Three themes, each with a code.
    fn new() -> Self {
        let all = themed();
        let one = all.theme("Alt henger på én", &["Ildsjel"]);
        let other = all.theme("Nettverk bærer", &["Nettverk"]);
        let third = all.theme("Flere kan ta over", &["Bredde"]);
        Self { all, one, other, third }
    }

    fn map(&self) -> Value {
        self.all.study.call("theme_map", json!({"withCodes": true, "snapshot": null}))
    }

    fn relate(&self, from: i64, to: i64, label: &str, direction: &str) -> i64 {
        let request = json!({"from": from, "to": to, "label": label, "direction": direction});
        self.all.study.call("relate_themes", request)["id"].as_i64().unwrap()
    }

    fn name(&self, key: &Value) -> String {
        let map = self.map();
        let node = map["nodes"].as_array().unwrap().iter().find(|node| node["key"] == *key).cloned().unwrap();
        node["name"].as_str().unwrap().to_owned()
    }

    /// What is said of themes: from, direction, to, words.
    fn said(&self) -> Vec<String> {
        let map = self.map();
        let told = |own: &Value| {
            let words =
                [&self.name(&own["from"]), own["direction"].as_str().unwrap(), &self.name(&own["to"])].join(" ");
            format!("{words}: {}", own["shown"].as_str().unwrap())
        };
        map["relations"].as_array().unwrap().iter().map(told).collect()
    }

    fn middle(&self, name: &str) -> (f64, f64) {
        let map = self.map();
        let node = map["nodes"].as_array().unwrap().iter().find(|node| node["name"] == name).cloned().unwrap();
        let middle = &node["words"]["middle"];
        (middle["x"].as_f64().unwrap(), middle["y"].as_f64().unwrap())
    }

    fn keep(&self, name: &str) -> i64 {
        self.all.study.call("keep_map", json!({"name": name, "reason": "Før møtet"}))["id"].as_i64().unwrap()
    }

    fn changes(&self, from: i64, to: Option<i64>) -> Vec<Value> {
        self.all.study.call("map_changes", json!({"from": from, "to": to})).as_array().unwrap().clone()
    }

    fn rows(&self) -> Rows {
        rows(&self.all.study.project())
    }

    fn undo(&self, before: &Rows, steps: u32) {
        (0..steps).for_each(|_| drop(self.all.study.ask("undo")));
        assert_eq!(&self.rows(), before);
    }
}

#[test]
fn many_cards_dropped_into_a_frame_are_one_step_and_a_card_may_lie_in_two_frames() {
    let mapped = Mapped::new();
    let study = &mapped.all.study;
    let cards = |theme: i64| mapped.all.info(theme)["codes"].as_array().unwrap().len();
    let codes = [study.code("Ildsjel"), study.code("Nettverk")];
    let place = json!({"kind": "theme", "id": mapped.third});
    let before = mapped.rows();
    study.call("place_codes", json!({"codes": codes, "from": null, "place": place, "reason": null}));
    assert_eq!((cards(mapped.one), cards(mapped.third)), (1, 3), "copied: it lies in both");
    mapped.undo(&before, 1);
    let request = json!({"codes": [codes[0]], "from": mapped.one, "place": place, "reason": null});
    study.call("place_codes", request);
    assert_eq!((cards(mapped.one), cards(mapped.third)), (0, 2), "moved");
    mapped.undo(&before, 1);

    // A frame drawn on the wall is made, named and put there in one step.
    let request = json!({"parent": null, "name": "Nytt", "codes": codes, "spot": {"x": 120.5, "y": -40.0}});
    let made = study.call("create_theme", request)["id"].clone();
    let frames = study.ask("wall")["frames"].clone();
    assert_eq!(frames, json!([{"theme": made, "spot": {"x": 120.5, "y": -40.0}}]));
    mapped.undo(&before, 1);
}

#[test]
fn themes_are_related_otherwise_and_no_more_and_two_themes_once() {
    let mapped = Mapped::new();
    let study = &mapped.all.study;
    let before = mapped.rows();
    let relation = mapped.relate(mapped.one, mapped.other, " svekkes av ", "one-way");
    assert_eq!(mapped.said(), ["Alt henger på én one-way Nettverk bærer: svekkes av"]);
    let request = |from: i64, to: i64| json!({"from": from, "to": to, "label": "", "direction": "none"});
    let refused = study.refused("relate_themes", request(mapped.other, mapped.one));
    assert_eq!(refused, "refused map-already-related name=Nettverk bærer other=Alt henger på én");
    let refused = study.refused("relate_themes", request(mapped.one, mapped.one));
    assert_eq!(refused, "refused map-related-to-itself name=Alt henger på én");
    let turned = json!({"id": relation, "label": "bærer", "direction": "one-way", "isTurned": true});
    study.call("change_relation", turned);
    assert_eq!(mapped.said(), ["Nettverk bærer one-way Alt henger på én: bærer"]);
    study.call("delete_relation", json!({"id": relation}));
    assert!(mapped.said().is_empty());
    assert!(study.refused("delete_relation", json!({"id": relation})).starts_with("not-found project-gone"));
    mapped.undo(&before, 3);

    // What is set aside is not on the map, and comes back with all that was said of it.
    mapped.relate(mapped.one, mapped.other, "bærer", "both");
    let aside = json!({"id": mapped.other, "status": "set-aside", "reason": "Venter"});
    study.call("set_theme_status", aside);
    assert!(mapped.said().is_empty());
    let refused = study.refused("relate_themes", request(mapped.third, mapped.other));
    assert_eq!(refused, "refused map-not-on-map name=Nettverk bærer");
    study.call("set_theme_status", json!({"id": mapped.other, "status": "candidate", "reason": null}));
    assert_eq!(mapped.said().len(), 1);
}

#[test]
fn a_merge_and_a_deletion_take_along_what_is_said_of_themes_and_undo_brings_it_back() {
    let mapped = Mapped::new();
    let study = &mapped.all.study;
    mapped.relate(mapped.one, mapped.other, "bærer", "one-way");
    mapped.relate(mapped.third, mapped.other, "avlaster", "one-way");
    mapped.relate(mapped.one, mapped.third, "mot hverandre", "none");
    let before = mapped.rows();
    study.call("merge_themes", json!({"from": [mapped.third], "into": mapped.one, "reason": null}));
    assert_eq!(mapped.said(), ["Alt henger på én one-way Nettverk bærer: bærer; avlaster"]);
    mapped.undo(&before, 1);
    study.call("merge_themes", json!({"from": [mapped.other], "into": mapped.one, "reason": null}));
    assert_eq!(mapped.said(), ["Alt henger på én both Flere kan ta over: mot hverandre; avlaster"]);
    mapped.undo(&before, 1);
    study.call("delete_theme", json!({"id": mapped.one, "reason": null}));
    assert_eq!(mapped.said(), ["Flere kan ta over one-way Nettverk bærer: avlaster"]);
    mapped.undo(&before, 1);
    assert_eq!(mapped.said().len(), 3);
}

#[test]
fn what_is_put_somewhere_stays_and_nothing_else_moves_until_the_map_is_laid_out_anew() {
    let mapped = Mapped::new();
    let study = &mapped.all.study;
    mapped.relate(mapped.one, mapped.other, "bærer", "one-way");
    let names = ["Alt henger på én", "Nettverk bærer", "Flere kan ta over", "Ildsjel"];
    let laid: Vec<(f64, f64)> = names.iter().map(|name| mapped.middle(name)).collect();
    let before = mapped.rows();
    let place = |x: f64| json!({"places": [{"theme": mapped.one, "code": null, "spot": {"x": x, "y": -300.0}}], "withCodes": true});
    study.call("arrange_map", place(-400.5));
    assert_eq!(mapped.middle(names[0]), (-400.5, -300.0));
    let after: Vec<(f64, f64)> = names[1..].iter().map(|name| mapped.middle(name)).collect();
    assert_eq!(after, laid[1..], "the rest stands where it stood");
    assert_eq!(study.refused("arrange_map", place(1e7)), "refused project-no-place");
    assert_eq!(mapped.map()["isArranged"], true);
    study.call("lay_out_map", json!({}));
    assert_eq!(names.iter().map(|name| mapped.middle(name)).collect::<Vec<_>>(), laid);
    study.ask("undo");
    assert_eq!(mapped.middle(names[0]), (-400.5, -300.0));
    mapped.undo(&before, 1);
}

#[test]
fn a_map_that_was_kept_tells_what_changed_since() {
    let mapped = Mapped::new();
    let study = &mapped.all.study;
    let relation = mapped.relate(mapped.one, mapped.other, "bærer", "one-way");
    assert_eq!(study.refused("keep_map", json!({"name": "  ", "reason": ""})), "refused project-blank-name");
    let first = mapped.keep("Første utkast");
    assert!(mapped.changes(first, None).is_empty());
    let kept = study.ask("map_snapshots");
    assert_eq!((&kept[0]["name"], &kept[0]["reason"]), (&json!("Første utkast"), &json!("Før møtet")));
    assert_eq!((&kept[0]["themes"], &kept[0]["relations"]), (&json!(3), &json!(1)));

    let before = mapped.rows();
    let texts = json!({"name": "Alt står på én", "claim": "", "centralConcept": "", "includes": "", "excludes": "",
        "story": "", "answer": ""});
    study.call("describe_theme", json!({"id": mapped.one, "texts": texts}));
    study.call("change_relation", json!({"id": relation, "label": "tærer på", "direction": "both", "isTurned": false}));
    let second = mapped.keep("Etter møtet");
    study.call("merge_themes", json!({"from": [mapped.other], "into": mapped.third, "reason": null}));
    let new = mapped.all.theme("Nytt", &[]);
    study.call("move_theme", json!({"id": mapped.third, "parent": new, "place": null}));
    let told = |changes: &[Value]| -> Vec<String> {
        changes.iter().map(|change| change["kind"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(told(&mapped.changes(first, Some(second))), ["renamed", "relation-changed"]);
    let since = mapped.changes(second, None);
    assert_eq!(told(&since), ["added", "merged", "moved", "code-added", "relation-changed"]);
    assert_eq!((&since[1]["name"], &since[1]["into"]), (&json!("Nettverk bærer"), &json!("Flere kan ta over")));
    assert_eq!((&since[2]["before"], &since[2]["after"]), (&Value::Null, &json!("Nytt")));
    assert_eq!(since[4]["after"]["to"], "Flere kan ta over");

    // The earlier map can still be looked at, with names and lines as they were.
    let old = study.call("theme_map", json!({"withCodes": false, "snapshot": first}));
    let names: Vec<&str> = old["nodes"].as_array().unwrap().iter().map(|node| node["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["Alt henger på én", "Nettverk bærer", "Flere kan ta over"]);
    assert_eq!((&old["relations"][0]["shown"], &old["relations"][0]["id"]), (&json!("bærer"), &Value::Null));
    study.call("delete_map_snapshot", json!({"id": second}));
    let refused = study.refused("map_changes", json!({"from": second, "to": null}));
    assert!(refused.starts_with("not-found project-no-map"), "{refused}");
    mapped.undo(&before, 7);
}

#[test]
fn a_map_is_old_when_themes_came_changed_or_went_since_it_was_kept() {
    let mapped = Mapped::new();
    let study = &mapped.all.study;
    let found = || -> (String, Vec<String>) {
        let checks = study.call("checks", json!({"stage": 4}));
        let check = checks.as_array().unwrap().iter().find(|check| check["id"] == "C4.7").cloned().unwrap();
        let told = |item: &Value| {
            let note = item["note"]["key"].as_str().unwrap().trim_start_matches("check-item-");
            format!("{}: {note}", item["name"].as_str().unwrap())
        };
        let items = check["items"].as_array().unwrap().iter().map(told).collect();
        (check["state"].as_str().unwrap().to_owned(), items)
    };
    assert_eq!(found().0, "unknown", "no map was kept");
    mapped.keep("Første");
    assert_eq!(found(), ("clear".to_owned(), Vec::new()));
    let code = study.code("Bredde");
    let place = json!({"kind": "theme", "id": mapped.one});
    study.call("place_codes", json!({"codes": [code], "from": null, "place": place, "reason": null}));
    mapped.all.theme("Nytt", &[]);
    study.call("delete_theme", json!({"id": mapped.other, "reason": null}));
    let items = ["Alt henger på én: changed-since", "Nytt: not-on-map", "Nettverk bærer: gone-since"];
    assert_eq!(found(), ("open".to_owned(), items.map(str::to_owned).to_vec()));
    mapped.keep("Andre");
    assert_eq!(found().0, "clear");
    study.ask("undo");
    assert_eq!(found().0, "open");
}

#[test]
fn somebody_who_withdraws_is_quoted_on_no_map_any_more_and_undo_brings_it_back() {
    let mapped = Mapped::new();
    let study = &mapped.all.study;
    let said = "«Nettverket holder oss i gang, vi ringer hverandre hver uke»";
    mapped.relate(mapped.one, mapped.other, said, "one-way");
    let kept = mapped.keep(said);
    let before = mapped.rows();
    let people = study.ask("participants")["people"].clone();
    let leader =
        people.as_array().unwrap().iter().map(|own| &own["person"]).find(|own| own["name"] == "Leder").unwrap();
    study.call("withdraw_participant", json!({"id": leader["id"]}));
    assert_eq!(mapped.said(), ["Alt henger på én one-way Nettverk bærer: «[…]»"]);
    let old = study.call("theme_map", json!({"withCodes": false, "snapshot": kept}));
    assert_eq!(old["relations"][0]["shown"], "«[…]»");
    assert_eq!(study.ask("map_snapshots")[0]["name"], "«[…]»");
    mapped.undo(&before, 1);
}
