//! From codes to themes: candidates, evidence, review, versions, merge, split, setting aside, and back again.

use serde_json::{Value, json};
use sitat_tests::{Rows, Study, rows};

const STORVIK: &str = "I: Hvordan går arbeidet?\nLeder: Alt henger på én person hos oss. Når hun er syk, stopper det.\n\
    I: Og naboene?\nLeder: Nettverket holder oss i gang, vi ringer hverandre hver uke.\n";
const ELVNES: &str = "I: Hvordan går arbeidet?\nRådgiver: Her er det flere som kan ta over. Ingen er alene om det.\n\
    Rådgiver: Men uten ildsjelen hadde vi aldri begynt.\n";

pub(crate) struct Themed {
    pub(crate) study: Study,
    pub(crate) storvik: i64,
    pub(crate) elvnes: i64,
}

/// Two interviews in two cases, three codes, four passages.
pub(crate) fn themed() -> Themed {
    let study = Study::new();
    let storvik = study.import("Storvik.txt", STORVIK, &["Storvik"]);
    let elvnes = study.import("Elvnes.txt", ELVNES, &["Elvnes"]);
    for name in ["Ildsjel", "Nettverk", "Bredde"] {
        study.call("create_code", json!({"parent": null, "name": name, "isCodable": true}));
    }
    study.apply(storvik, "Alt henger på én person hos oss", &["Ildsjel"]);
    study.apply(storvik, "Nettverket holder oss i gang", &["Nettverk"]);
    study.apply(elvnes, "Her er det flere som kan ta over", &["Bredde"]);
    study.apply(elvnes, "uten ildsjelen hadde vi aldri begynt", &["Ildsjel"]);
    Themed { study, storvik, elvnes }
}

impl Themed {
    pub(crate) fn segment(&self, source: i64, place: usize) -> i64 {
        self.study.call("source_segments", json!({"id": source}))["segments"][place]["id"].as_i64().unwrap()
    }

    pub(crate) fn theme(&self, name: &str, codes: &[&str]) -> i64 {
        let codes: Vec<i64> = codes.iter().map(|code| self.study.code(code)).collect();
        let request = json!({"parent": null, "name": name, "codes": codes});
        self.study.call("create_theme", request)["id"].as_i64().unwrap()
    }

    pub(crate) fn info(&self, id: i64) -> Value {
        let themes = self.study.ask("themes");
        themes.as_array().unwrap().iter().find(|theme| theme["id"] == id).cloned().unwrap()
    }

    fn extracts(&self, id: i64, part: &str) -> Vec<Value> {
        let request = json!({"id": id, "part": part, "offset": 0, "limit": 100});
        self.study.call("theme_extracts", request)["extracts"].as_array().unwrap().clone()
    }

    fn quotes(&self, id: i64, part: &str) -> Vec<String> {
        let quote = |own: &Value| own["excerpt"]["quote"].as_str().unwrap().to_owned();
        self.extracts(id, part).iter().map(quote).collect()
    }

    fn mark(&self, id: i64, segment: i64, role: Option<&str>) {
        self.study.call("mark_evidence", json!({"id": id, "segments": [segment], "role": role}));
    }

    fn memos(&self, id: i64) -> Vec<(Value, Value)> {
        let request = json!({"target": {"kind": "theme", "id": id}, "kinds": [], "on": [], "words": ""});
        let memos = self.study.call("memos", request);
        memos.as_array().unwrap().iter().map(|memo| (memo["kind"].clone(), memo["text"].clone())).collect()
    }

    fn rows(&self) -> Rows {
        rows(&self.study.project())
    }

    /// How many steps there are; each of them is undone, and then everything is as it was.
    fn undo_to(&self, before: &Rows, steps: u32) {
        for _ in 0..steps {
            self.study.ask("undo");
        }
        assert_eq!(&self.rows(), before);
    }
}

fn texts(name: &str, claim: &str) -> Value {
    json!({"name": name, "claim": claim, "centralConcept": "Sårbarhet", "includes": "Når én bærer alt", "excludes": "",
        "story": "", "answer": "Hemmer"})
}

#[test]
fn a_theme_goes_from_candidate_to_defined_and_every_version_of_it_can_be_read() {
    let all = themed();
    let start = all.rows();
    let theme = all.theme("Ildsjeler", &["Ildsjel"]);
    let made = all.info(theme);
    assert_eq!((&made["status"], &made["extracts"], &made["own"]), (&json!("candidate"), &json!(2), &json!(2)));
    assert_eq!((made["cases"].as_array().unwrap().len(), &made["participants"]), (2, &json!(2)));

    // What an extract does is somebody's word; that a code brings it in says nothing.
    assert_eq!(all.quotes(theme, "unmarked").len(), 2);
    all.mark(theme, all.segment(all.storvik, 0), Some("supports"));
    all.mark(theme, all.segment(all.elvnes, 0), Some("contradicts"));
    let info = all.info(theme);
    assert_eq!((&info["own"], &info["supporting"], &info["contradicting"]), (&json!(3), &json!(1), &json!(1)));
    assert_eq!(all.quotes(theme, "contradicts"), ["Her er det flere som kan ta over"]);
    assert_eq!(all.extracts(theme, "contradicts")[0]["through"], json!([]));

    let fits = |segment: i64, fit: &str| {
        all.study.call("review_evidence", json!({"id": theme, "segments": [segment], "fit": fit}));
    };
    fits(all.segment(all.storvik, 0), "fits");
    fits(all.segment(all.elvnes, 1), "partly");
    assert_eq!(all.quotes(theme, "unreviewed"), ["Her er det flere som kan ta over"]);
    all.study.call("note_evidence", json!({"id": theme, "segment": all.segment(all.elvnes, 1), "note": " Se igjen "}));

    all.study.call("describe_theme", json!({"id": theme, "texts": texts("Alt henger på én", "Arbeidet står på én.")}));
    all.study.call("set_theme_status", json!({"id": theme, "status": "reviewed", "reason": "Alle utdrag er lest"}));
    all.study
        .call("describe_theme", json!({"id": theme, "texts": texts("Alt henger på én", "Arbeidet faller med én.")}));
    all.study.call(
        "place_codes",
        json!({"codes": [all.study.code("Nettverk")], "from": null,
        "place": {"kind": "theme", "id": theme}, "reason": null}),
    );
    let versions = all.study.call("theme_versions", json!({"id": theme}));
    assert_eq!(versions.as_array().unwrap().len(), 1);
    let version = &versions[0];
    assert_eq!((&version["occasion"], &version["status"]), (&json!("status"), &json!("candidate")));
    assert_eq!((&version["reason"], &version["codes"]), (&json!("Alle utdrag er lest"), &json!(["Ildsjel"])));
    all.mark(theme, all.segment(all.storvik, 0), Some("complicates"));

    let changes = all.study.call("theme_changes", json!({"id": theme, "from": version["id"], "to": null}));
    assert_eq!((&changes["statusBefore"], &changes["statusAfter"]), (&json!("candidate"), &json!("reviewed")));
    assert_eq!(changes["codesAdded"], json!(["Nettverk"]));
    assert_eq!(changes["fields"].as_array().unwrap().len(), 1);
    assert_eq!(changes["fields"][0]["field"], "claim");
    let runs = changes["fields"][0]["differences"].as_array().unwrap();
    assert!(
        runs.iter().any(|run| run["kind"] == "removed" && run["text"].as_str().unwrap().contains("står")),
        "{runs:?}"
    );
    assert_eq!(changes["extracts"].as_array().unwrap().len(), 1);
    assert_eq!(changes["extracts"][0]["roleBefore"], "supports");
    assert_eq!(changes["extracts"][0]["roleAfter"], "complicates");

    let end = all.rows();
    all.undo_to(&start, 11);
    for _ in 0..11 {
        all.study.ask("redo");
    }
    assert_eq!(all.rows(), end);
}

#[test]
fn themes_are_merged_with_all_that_is_said_of_them_and_the_other_one_stays_as_it_was() {
    let all = themed();
    let (one, other) = (all.theme("Ildsjeler", &["Ildsjel"]), all.theme("Nettverk bærer", &["Nettverk", "Ildsjel"]));
    let shared = all.segment(all.storvik, 0);
    all.mark(one, shared, Some("supports"));
    all.mark(other, shared, Some("contradicts"));
    all.mark(other, all.segment(all.storvik, 1), Some("supports"));
    all.study.call("choose_quotes", json!({"id": other, "segments": [all.segment(all.storvik, 1)]}));
    all.study
        .call("describe_theme", json!({"id": other, "texts": texts("Nettverk bærer", "De holder hverandre oppe.")}));
    let below = all.study.call("create_theme", json!({"parent": other, "name": "Ringer", "codes": []}))["id"].clone();
    let before = all.rows();
    all.study.call("merge_themes", json!({"from": [other], "into": one, "reason": "De sier det samme"}));

    let kept = all.info(one);
    assert_eq!(kept["codes"].as_array().unwrap().len(), 2, "no code is there twice");
    assert_eq!(kept["texts"]["claim"], "De holder hverandre oppe.", "a blank is filled");
    assert_eq!((&kept["supporting"], &kept["contradicting"]), (&json!(2), &json!(0)));
    assert_eq!(all.quotes(one, "quotes"), ["Nettverket holder oss i gang"]);
    let both = all.extracts(one, "supports").into_iter().find(|own| own["excerpt"]["segment"] == shared).unwrap();
    assert_eq!(both["note"], "(Talte mot det andre temaet.)", "that they differed is told");
    assert_eq!(all.info(below.as_i64().unwrap())["parent"], json!(one));
    let memos = all.memos(one);
    assert_eq!(memos.len(), 1);
    assert_eq!(memos[0].0, "decision");
    let memo = memos[0].1.as_str().unwrap();
    assert!(memo.contains("«Nettverk bærer»") && memo.contains("De sier det samme"), "{memo}");

    let gone = all.info(other);
    assert_eq!((&gone["status"], &gone["mergedInto"]), (&json!("set-aside"), &json!(one)));
    assert_eq!(gone["setAsideReason"], "De sier det samme");
    let versions = all.study.call("theme_versions", json!({"id": other}));
    assert_eq!(versions[0]["occasion"], "merge");
    assert_eq!(versions[0]["codes"], json!(["Nettverk", "Ildsjel"]));
    assert_eq!(versions[0]["extracts"], 2);
    all.undo_to(&before, 1);
}

#[test]
fn a_theme_merged_into_one_below_it_does_not_make_a_circle() {
    let all = themed();
    let top = all.theme("Topp", &[]);
    let middle = all.study.call("create_theme", json!({"parent": top, "name": "Midt", "codes": []}))["id"].clone();
    let bottom = all.study.call("create_theme", json!({"parent": middle, "name": "Bunn", "codes": []}))["id"].clone();
    let before = all.rows();
    all.study.call("merge_themes", json!({"from": [top], "into": bottom, "reason": null}));
    assert_eq!(all.info(bottom.as_i64().unwrap())["parent"], Value::Null);
    assert_eq!(all.info(middle.as_i64().unwrap())["parent"], bottom);
    assert_eq!(all.study.ask("themes").as_array().unwrap().len(), 3, "all of them are in the tree");
    all.undo_to(&before, 1);
}

#[test]
fn a_theme_is_split_and_what_was_said_of_its_extracts_goes_along() {
    let all = themed();
    let theme = all.theme("Alt", &["Ildsjel", "Nettverk"]);
    all.mark(theme, all.segment(all.storvik, 1), Some("supports"));
    all.mark(theme, all.segment(all.elvnes, 0), Some("contradicts"));
    all.study.call("review_evidence", json!({"id": theme, "segments": [all.segment(all.storvik, 1)], "fit": "partly"}));
    let before = all.rows();
    let request = json!({"id": theme, "name": "Nettverk bærer", "codes": [all.study.code("Nettverk")],
        "segments": [all.segment(all.elvnes, 0)], "reason": "To poenger"});
    let made = all.study.call("split_theme", request)["id"].as_i64().unwrap();
    assert_eq!(all.quotes(made, "supports"), ["Nettverket holder oss i gang"]);
    assert_eq!(all.quotes(made, "contradicts"), ["Her er det flere som kan ta over"]);
    assert_eq!(all.extracts(made, "supports")[0]["fit"], "partly");
    assert_eq!((all.info(theme)["own"].clone(), all.info(theme)["supporting"].clone()), (json!(2), json!(0)));
    assert_eq!(all.study.call("theme_versions", json!({"id": theme}))[0]["occasion"], "split");
    assert!(all.memos(theme)[0].1.as_str().unwrap().contains("To poenger"));
    all.undo_to(&before, 1);
    let nothing = json!({"id": theme, "name": "Ny", "codes": [], "segments": [], "reason": null});
    assert_eq!(all.study.refused("split_theme", nothing), "refused project-nothing-to-split-off");
    assert_eq!(all.rows(), before);
}

#[test]
fn setting_a_theme_aside_needs_a_reason_and_leaves_its_codes_unplaced() {
    let all = themed();
    let theme = all.theme("Ildsjeler", &["Ildsjel"]);
    let below = all.study.call("create_theme", json!({"parent": theme, "name": "Under", "codes": []}))["id"].clone();
    let card = |code: &str| {
        let cards = all.study.ask("wall")["cards"].clone();
        cards.as_array().unwrap().iter().find(|card| card["code"] == all.study.code(code)).cloned().unwrap()
    };
    assert_eq!(card("Ildsjel")["themes"], json!([theme]));
    assert_eq!(
        (card("Ildsjel")["extracts"].clone(), card("Ildsjel")["lines"].as_array().unwrap().len()),
        (json!(2), 2)
    );
    let before = all.rows();
    let aside = |reason: Value| json!({"id": theme, "status": "set-aside", "reason": reason});
    for blank in [Value::Null, json!("  ")] {
        let said = all.study.refused("set_theme_status", aside(blank));
        assert_eq!(said, "refused project-set-aside-without-reason");
    }
    assert_eq!(all.rows(), before);
    all.study.call("set_theme_status", aside(json!("Det er ikke ett mønster")));
    assert_eq!(all.info(theme)["setAsideReason"], "Det er ikke ett mønster");
    assert_eq!(all.info(below.as_i64().unwrap())["parent"], Value::Null);
    assert_eq!(all.memos(theme), [(json!("decision"), json!("Det er ikke ett mønster"))]);
    assert_eq!(card("Ildsjel")["themes"], json!([]));
    assert_eq!(all.info(theme)["codes"].as_array().unwrap().len(), 1, "it still tells what it held");
    all.undo_to(&before, 1);
}

#[test]
fn codes_lie_in_themes_in_trays_or_nowhere() {
    let all = themed();
    let theme = all.theme("Ildsjeler", &["Ildsjel"]);
    let below = json!({"parent": all.study.code("Ildsjel"), "name": "Syk", "isCodable": true});
    all.study.call("create_code", below);
    let places = |all: &Themed| -> Vec<String> {
        let cards = all.study.ask("wall")["cards"].clone();
        let told = |card: &Value| match (&card["tray"], &card["placedWith"]) {
            (Value::String(tray), _) => tray.clone(),
            (_, Value::Number(_)) => "with".to_owned(),
            _ if card["themes"] == json!([]) => "unplaced".to_owned(),
            _ => "theme".to_owned(),
        };
        cards.as_array().unwrap().iter().map(told).collect()
    };
    assert_eq!(places(&all), ["theme", "with", "unplaced", "unplaced"]);
    let place = |code: &str, place: Value, reason: Value| json!({"codes": [all.study.code(code)], "from": null, "place": place, "reason": reason});
    let before = all.rows();
    let nothing = all.study.refused("place_codes", place("Bredde", json!({"kind": "set-aside"}), Value::Null));
    assert_eq!(nothing, "refused project-set-aside-without-reason");
    all.study.call("place_codes", place("Bredde", json!({"kind": "set-aside"}), json!("Bare ett utdrag")));
    all.study.call("place_codes", place("Ildsjel", json!({"kind": "miscellaneous"}), Value::Null));
    assert_eq!(places(&all), ["miscellaneous", "with", "unplaced", "set-aside"]);
    all.study.call("place_codes", place("Bredde", json!({"kind": "theme", "id": theme}), Value::Null));
    all.study.call("place_codes", place("Ildsjel", json!({"kind": "unplaced"}), Value::Null));
    assert_eq!(places(&all), ["unplaced", "unplaced", "unplaced", "theme"]);
    let spot = json!({"theme": null, "code": all.study.code("Bredde"), "spot": {"x": 12.5, "y": -3.0}});
    all.study.call("arrange_wall", json!({"places": [spot]}));
    assert_eq!(all.study.ask("wall")["cards"][3]["spot"], json!({"x": 12.5, "y": -3.0}));
    all.undo_to(&before, 5);
}

#[test]
fn themes_form_a_tree_without_circles_and_count_distinct_extracts() {
    let all = themed();
    let top = all.theme("Topp", &["Ildsjel"]);
    let below = all.theme("Under", &["Ildsjel", "Bredde"]);
    all.study.call("move_theme", json!({"id": below, "parent": top, "place": null}));
    assert_eq!((all.info(top)["extracts"].clone(), all.info(top)["own"].clone()), (json!(3), json!(2)));
    let before = all.rows();
    let circle = all.study.refused("move_theme", json!({"id": top, "parent": below, "place": 0}));
    assert_eq!(circle, "refused project-theme-in-itself name=Topp other=Under");
    let itself = all.study.refused("move_theme", json!({"id": top, "parent": top, "place": 0}));
    assert!(itself.starts_with("refused project-theme-in-itself"));
    assert!(
        all.study.refused("merge_themes", json!({"from": [top], "into": top, "reason": null})).starts_with("refused")
    );
    assert_eq!(all.rows(), before);
    all.study.call("delete_theme", json!({"id": top, "reason": null}));
    assert_eq!(all.info(below)["parent"], Value::Null);
    all.undo_to(&before, 1);
    assert_eq!(
        all.study.refused("create_theme", json!({"parent": null, "name": " ", "codes": []})),
        "refused project-blank-name"
    );
}

#[test]
fn evidence_outlives_its_code_and_goes_with_its_passage() {
    let all = themed();
    let theme = all.theme("Ildsjeler", &["Ildsjel"]);
    all.mark(theme, all.segment(all.storvik, 0), Some("supports"));
    let before = all.rows();
    all.study.call("delete_codes", json!({"ids": [all.study.code("Ildsjel")], "reason": null}));
    assert_eq!(all.quotes(theme, "all"), ["Alt henger på én person hos oss"], "what is marked stays");
    all.study.call("remove_source", json!({"id": all.storvik}));
    assert_eq!(all.quotes(theme, "all"), [""; 0]);
    all.undo_to(&before, 2);

    // A passage that is in a theme only, without a code, goes when it leaves the theme.
    let nettverk = all.segment(all.storvik, 1);
    all.mark(theme, nettverk, Some("complicates"));
    let codings = all.study.call("source_segments", json!({"id": all.storvik}))["segments"][1]["codings"].clone();
    all.study.call("remove_codings", json!({"ids": [codings[0]["id"]]}));
    assert_eq!(all.quotes(theme, "complicates"), ["Nettverket holder oss i gang"]);
    all.mark(theme, nettverk, None);
    let left = all.study.call("source_segments", json!({"id": all.storvik}))["segments"].clone();
    assert_eq!(left.as_array().unwrap().len(), 1);
    all.undo_to(&before, 3);
}

#[test]
fn research_questions_and_what_is_declared_are_steps_of_the_history() {
    let all = themed();
    let start = all.rows();
    let theme = all.theme("Ildsjeler", &[]);
    let ask = |text: &str| all.study.call("create_research_question", json!({"text": text}))["id"].clone();
    let (first, second) = (ask("Hva bærer arbeidet?"), ask("Hva hemmer det?"));
    all.study.call("move_research_question", json!({"id": second, "place": 0}));
    all.study.call("set_theme_questions", json!({"id": theme, "questions": [first, second]}));
    all.study.call(
        "write_research_question",
        json!({"id": second, "text": "Hva står i veien?", "note": "Endret etter intervju 4"}),
    );
    let questions = all.study.ask("research_questions");
    assert_eq!((&questions[0]["text"], &questions[0]["themes"]), (&json!("Hva står i veien?"), &json!(1)));
    let method = json!({"approach": "reflexive", "reasoning": "inductive", "meaning": "both", "reading": "critical",
        "ontology": " Kritisk realisme ", "researcher": "Har selv jobbet i kommunen", "stages": ["", "Les", "Kod\nSkriv"]});
    all.study.call("declare_method", json!({"method": method, "reason": "Etter veiledning"}));
    let told = all.study.ask("method");
    assert_eq!((&told["ontology"], &told["stages"]), (&json!("Kritisk realisme"), &json!(["Les", "Kod", "Skriv"])));
    assert_eq!(all.study.refused("create_research_question", json!({"text": " "})), "refused project-blank-question");
    all.study.call("delete_research_question", json!({"id": first}));
    assert_eq!(all.info(theme)["questions"], json!([second]));
    let history = all.study.call("history", json!({"before": null, "limit": 3}));
    assert_eq!(history["steps"][1]["reason"], "Etter veiledning");
    all.undo_to(&start, 8);
    assert_eq!(all.study.ask("method")["approach"], Value::Null);
}

#[test]
fn themes_come_from_a_table_and_codes_that_are_not_there_are_told() {
    let all = themed();
    all.theme("Alt henger på én", &[]);
    let before = all.rows();
    let table = "Tema;Hovedpoeng;Status;Koder\nAlt henger på én;Arbeidet står på én.;prøvd;Ildsjel\n\
        Alt henger på én/Når hun slutter;;;Bredde\nFellesskap/Nett;De ringer.;;\"Nettverk\nFinnes ikke\"\n;uten navn;;\n";
    let path = all.study.file("temaer.csv", table);
    let imported = all.study.call("import_themes", json!({"path": path}));
    assert_eq!((&imported["created"], &imported["updated"]), (&json!(3), &json!(1)));
    assert_eq!(imported["warnings"].as_array().unwrap().len(), 2, "{imported}");
    let themes = all.study.ask("themes");
    let names: Vec<(&str, u64)> = themes
        .as_array()
        .unwrap()
        .iter()
        .map(|theme| (theme["texts"]["name"].as_str().unwrap(), theme["depth"].as_u64().unwrap()))
        .collect();
    assert_eq!(names, [("Alt henger på én", 0), ("Når hun slutter", 1), ("Fellesskap", 0), ("Nett", 1)]);
    assert_eq!((&themes[0]["status"], &themes[0]["own"]), (&json!("reviewed"), &json!(2)));
    all.undo_to(&before, 1);
}
