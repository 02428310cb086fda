//! What checks find in the outline, and what own words refer to.

use serde_json::{Value, json};

use crate::checks::{found, state};
use crate::themes::{Themed, themed};

struct Chapter {
    all: Themed,
    theme: i64,
}

/// An outline of one theme.
fn chapter() -> Chapter {
    let all = themed();
    let theme = all.theme("Alt henger på én", &["Ildsjel"]);
    let chapter = Chapter { all, theme: 0 };
    let theme = chapter.part("theme", Some(theme), "", None);
    Chapter { theme, ..chapter }
}

impl Chapter {
    fn part(&self, kind: &str, thing: Option<i64>, words: &str, parent: Option<i64>) -> i64 {
        let parts = json!([{"kind": kind, "thing": thing, "words": words}]);
        let request = json!({"parts": parts, "parent": parent, "place": null});
        self.all.study.call("create_outline_parts", request)["ids"][0].as_i64().unwrap()
    }

    fn text(&self, words: &str) -> i64 {
        self.part("text", None, words, Some(self.theme))
    }

    fn quote(&self, segment: i64) -> i64 {
        self.part("quote", Some(segment), "", Some(self.theme))
    }

    fn write(&self, id: i64, words: &str) {
        self.all.study.call("write_outline_part", json!({"id": id, "words": words, "continues": false}));
    }

    fn take_out(&self, id: i64) {
        self.all.study.call("delete_outline_parts", json!({"ids": [id]}));
    }

    fn found(&self, check: &str) -> Vec<String> {
        found(&self.all.study, check)
    }

    fn outline(&self) -> Value {
        self.all.study.ask("outline")
    }

    /// The words of a passage, as the outline would quote them.
    fn said(&self, segment: i64) -> String {
        let outline = self.outline();
        let own = outline["parts"].as_array().unwrap().iter().find(|part| part["quote"]["segment"] == segment);
        let runs = own.unwrap()["quote"]["runs"].as_array().unwrap().iter().filter(|run| run["isQuote"] == true);
        runs.map(|run| run["text"].as_str().unwrap().trim_matches(['«', '»'])).collect()
    }
}

#[test]
fn without_an_outline_they_are_unknown() {
    let all = themed();
    for check in ["C6.1", "C6.3", "C6.6", "C6.9"] {
        assert_eq!(state(&all.study, check), "unknown", "{check}");
    }
}

#[test]
fn quotes_need_own_words_beside_them_and_sections_more_than_quotes() {
    let own = chapter();
    let (one, other) = (own.all.segment(own.all.storvik, 0), own.all.segment(own.all.elvnes, 1));
    let first = own.quote(one);
    own.quote(other);
    let bare = own.found("C6.1");
    assert_eq!(bare.iter().filter(|line| line.contains("bare-quote")).count(), 2, "{bare:?}");
    assert!(bare.iter().any(|line| line.starts_with("Alt henger på én: own-words 0")), "{bare:?}");
    // Own words after the second one stand beside both, since nothing is between them.
    let text = own.text("Begge sier det samme.");
    let bare = own.found("C6.1");
    assert!(bare.len() == 1 && bare[0].contains("own-words"), "{bare:?}");
    own.write(text, &"Her står det mange egne ord om hva dette betyr. ".repeat(10));
    assert_eq!(state(&own.all.study, "C6.1"), "clear");
    // Words between headings do not count for what stands elsewhere.
    own.take_out(text);
    own.part("text", None, "Ord på et annet sted.", None);
    assert_eq!(own.found("C6.1").iter().filter(|line| line.contains("bare-quote")).count(), 2);
    own.take_out(first);
    assert_eq!(own.found("C6.1").iter().filter(|line| line.contains("bare-quote")).count(), 1);
}

#[test]
fn a_quotation_in_own_words_is_held_against_its_source() {
    let own = chapter();
    let segment = own.all.segment(own.all.storvik, 0);
    let quote = own.quote(segment);
    let said = own.said(segment);
    assert!(said.split_whitespace().count() >= 4, "{said}");
    let text = own.text(&format!("Noen sier det slik: «{said}»"));
    assert_eq!(state(&own.all.study, "C6.3"), "clear", "the words of the source");
    let mut words: Vec<&str> = said.split_whitespace().collect();
    words[2] = "aldri";
    own.write(text, &format!("Noen sier det slik: «{}»", words.join(" ")));
    let changed = own.found("C6.3");
    assert_eq!(changed.len(), 1);
    assert!(changed[0].contains("other-words"), "{changed:?}");
    own.write(text, "Ord om «ett ord» og 2020–2024.");
    assert_eq!(state(&own.all.study, "C6.3"), "clear");
    own.take_out(quote);
}

#[test]
fn what_leads_to_nothing_is_named() {
    let own = chapter();
    let segment = own.all.segment(own.all.storvik, 0);
    let excerpt = {
        let quote = own.quote(segment);
        let id = own.outline()["parts"][1]["name"].as_str().unwrap().to_owned();
        own.take_out(quote);
        id
    };
    let (code, _) = excerpt.rsplit_once('-').unwrap();
    let text = own.text(&format!("Se [[{excerpt}]] og {code}-99, men ikke COVID-19."));
    assert_eq!(own.found("C6.6"), [format!("{code}-99")]);
    own.write(text, &format!("Se [[{excerpt}]]."));
    assert_eq!(state(&own.all.study, "C6.6"), "clear");
    own.all.study.call("delete_theme", json!({"id": own.outline()["parts"][0]["thing"], "reason": null}));
    assert_eq!(own.found("C6.6").len(), 1, "the theme is gone");
}

#[test]
fn a_memo_that_ends_with_a_question_is_open() {
    let own = chapter();
    let write = |text: &str| {
        let target = json!({"kind": "source", "id": own.all.storvik});
        own.all.study.call("create_memo", json!({"target": target, "kind": "note", "text": text}))["id"].clone()
    };
    assert_eq!(state(&own.all.study, "C6.8"), "clear");
    let memo = write("Hvem bestemte dette?");
    write("Hvem? Rådmannen.");
    let open = own.found("C6.8");
    assert_eq!(open.len(), 1);
    assert!(!open[0].contains("bestemte"), "what somebody asks themselves is private");
    let text = "Hvem bestemte dette?\n\nRådmannen.";
    own.all.study.call("write_memo", json!({"id": memo, "text": text, "continues": false}));
    assert_eq!(state(&own.all.study, "C6.8"), "clear");
}

#[test]
fn quotes_of_the_chapter_are_the_voices_that_are_counted() {
    let own = chapter();
    assert_eq!(state(&own.all.study, "C6.2"), "unknown");
    own.quote(own.all.segment(own.all.storvik, 0));
    assert_eq!(own.found("C6.2").len(), 1, "all of them from one");
}

#[test]
fn own_words_refer_to_a_table_by_its_name_and_the_chapter_by_its_number() {
    let own = chapter();
    let grid = json!({"rows": {"kind": "codes"}, "columns": {"kind": "cases"}, "measure": "segments", "filter": null,
        "withPolicyDocuments": false, "withStates": false});
    let layout = json!({"rowOrder": {"kind": "given"}, "columnOrder": {"kind": "given"}, "onlyDiffering": false,
        "hidesEmpty": false, "isShaded": false, "shadesShare": false, "folded": [], "ownRows": [], "ownColumns": [],
        "beside": [], "isTransposed": false});
    let view = json!({"name": "Ildsjeler etter kommune", "grid": grid, "layout": layout});
    own.all.study.call("save_view", view);
    let table = own.part("table", own.all.study.ask("saved_views")[0]["id"].as_i64(), "", Some(own.theme));
    let figure = own.part("figure", None, "Slik henger [temaene] sammen", Some(own.theme));
    let text = own.text("Det vises i [[ildsjeler etter kommune]], ikke i [[noe annet]].");
    let shown = |id: i64| {
        let outline = own.outline();
        outline["parts"].as_array().unwrap().iter().find(|part| part["id"] == id).unwrap().clone()
    };
    let part = shown(text);
    assert_eq!(part["shown"], "Det vises i Ildsjeler etter kommune, ikke i [[noe annet]].");
    assert_eq!((&part["links"][0]["noun"], &part["links"][0]["id"]), (&json!("part"), &json!(table)));
    let chapter = |name: &str| {
        let path = own.all.study.path(name);
        let request = json!({"path": path, "overwrite": true, "withCounts": false, "withMainPoints": true});
        own.all.study.call("export_chapter", request);
        std::fs::read_to_string(path).unwrap()
    };
    let markdown = chapter("kapittel.md");
    assert!(markdown.contains("Det vises i Tabell 1, ikke"), "{markdown}");
    // A new caption is a new name; the reference follows.
    own.write(table, "Hvem som bærer");
    assert_eq!(shown(text)["shown"], "Det vises i Hvem som bærer, ikke i [[noe annet]].");
    own.write(figure, "Kart");
    own.write(text, "Se [[Kart]].");
    assert!(chapter("kapittel.md").contains("Se Figur 1."));
    own.take_out(figure);
    assert_eq!(shown(text)["shown"], "Se Kart.");
    assert!(chapter("kapittel.md").contains("Se Kart."));
    assert_eq!(own.found("C6.6"), ["Kart"]);
    own.all.study.ask("undo");
    assert_eq!(state(&own.all.study, "C6.6"), "clear");
}

#[test]
fn a_figure_in_own_words_is_held_against_the_value_of_the_case() {
    let own = chapter();
    let cases = "case;kind;administrasjon\nStorvik;municipality;4,5 %\n";
    own.all.study.call("import_cases", json!({"path": own.all.study.file("inn.csv", cases)}));
    let text = own.text("Storvik bruker 4,5 % av budsjettet på administrasjon.");
    assert_eq!(state(&own.all.study, "C6.9"), "clear");
    own.write(text, "Storvik bruker 4 % av budsjettet på administrasjon.");
    let told: Vec<String> = own.found("C6.9").into_iter().map(|line| line.replace('\u{a0}', " ")).collect();
    assert_eq!(told, ["4 %: figure administrasjon Storvik 4,5 %"]);
    own.write(text, "Storvik bruker en del av budsjettet på administrasjon.");
    assert_eq!(state(&own.all.study, "C6.9"), "clear");
}
