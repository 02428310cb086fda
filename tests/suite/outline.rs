//! The outline of the chapter: drafted, arranged, written in, with quotes that are cut and always as they are now.

use proptest::prelude::*;
use serde_json::{Value, json};
use sitat_tests::{Study, rows};

use crate::themes::{Themed, themed};

/// A theme with a claim and two best quotes, one of them marked for the claim, and a question that it answers.
fn written() -> (Themed, i64, i64) {
    let all = themed();
    let theme = all.theme("Alt henger på én", &["Ildsjel"]);
    let (one, other) = (all.segment(all.storvik, 0), all.segment(all.elvnes, 1));
    all.study.call("choose_quotes", json!({"id": theme, "segments": [other, one]}));
    let scope = json!({"amount": "all", "unit": "participants", "base": "all"});
    let origin = json!({"theme": theme, "code": null, "case": null, "participant": null});
    let evidence = json!([{"segment": one, "role": "supports"}]);
    let claim = json!({"text": "Alle henger på én", "scope": scope, "origin": origin, "evidence": evidence, "withTheme": false});
    let claim = all.study.call("create_claim", claim)["id"].as_i64().unwrap();
    let question = all.study.call("create_research_question", json!({"text": "Hva bærer arbeidet?"}))["id"].clone();
    all.study.call("set_theme_questions", json!({"id": theme, "questions": [question]}));
    (all, theme, claim)
}

fn outline(all: &Themed) -> Value {
    all.study.ask("outline")
}

fn parts(all: &Themed) -> Vec<Value> {
    outline(all)["parts"].as_array().unwrap().clone()
}

/// The outline as it is read: indented by depth, what each part is and what it is called.
fn told(all: &Themed) -> Vec<String> {
    let line = |part: &Value| {
        let depth = part["depth"].as_u64().unwrap() as usize;
        format!("{}{} {}", "  ".repeat(depth), part["kind"].as_str().unwrap(), part["name"].as_str().unwrap())
    };
    parts(all).iter().map(line).collect()
}

fn part(all: &Themed, kind: &str, place: usize) -> Value {
    parts(all).into_iter().filter(|part| part["kind"] == kind).nth(place).unwrap()
}

fn id(part: &Value) -> i64 {
    part["id"].as_i64().unwrap()
}

fn line(part: &Value) -> String {
    part["quote"]["runs"].as_array().unwrap().iter().map(|run| run["text"].as_str().unwrap()).collect()
}

fn create(all: &Themed, kind: &str, thing: Option<i64>, words: &str, parent: Option<i64>, place: Option<u32>) -> i64 {
    let parts = json!([{"kind": kind, "thing": thing, "words": words}]);
    all.study.call("create_outline_parts", json!({"parts": parts, "parent": parent, "place": place}))["ids"][0]
        .as_i64()
        .unwrap()
}

#[test]
fn an_outline_is_drafted_from_questions_themes_claims_and_best_quotes() {
    let (all, _, _) = written();
    let before = rows(&all.study.project());
    assert_eq!(all.study.call("draft_outline", json!({}))["count"], 5);
    assert_eq!(
        told(&all),
        [
            "question Hva bærer arbeidet?",
            "  theme Alt henger på én",
            "    quote Elv-2",
            "    claim Alle henger på én",
            "      quote Sto-1",
        ]
        .map(|line| line.replace("Elv", "ELV").replace("Sto", "STO"))
    );
    assert_eq!(part(&all, "claim", 0)["note"], "1 av 2");
    // What is there stays where it is; what is new comes after it.
    let other = all.theme("Bredden mangler", &["Bredde"]);
    assert_eq!(all.study.call("draft_outline", json!({}))["count"], 1);
    assert_eq!(told(&all).last().unwrap(), "theme Bredden mangler");
    all.study.ask("undo");
    all.study.call("delete_theme", json!({"id": other, "reason": null}));
    all.study.ask("undo");
    all.study.ask("undo");
    all.study.ask("undo");
    assert_eq!(rows(&all.study.project()), before);
    let empty = themed();
    assert!(empty.study.refused("draft_outline", json!({})).contains("outline-nothing-to-draft"));
}

#[test]
fn parts_are_made_moved_written_and_taken_out() {
    let (all, theme, _) = written();
    let top = create(&all, "heading", None, "Funn", None, None);
    let below = create(&all, "theme", Some(theme), "", Some(top), None);
    let text = create(&all, "text", None, "Egne ord, fem i tallet.", Some(below), None);
    let first = create(&all, "heading", None, "Innledning", None, Some(0));
    assert_eq!(told(&all), ["heading Innledning", "heading Funn", "  theme Alt henger på én", "    text "]);
    all.study.call("write_outline_part", json!({"id": below, "words": "Sårbarhet", "continues": false}));
    all.study.call("move_outline_part", json!({"id": text, "parent": top, "place": 0}));
    assert_eq!(told(&all), ["heading Innledning", "heading Funn", "  text ", "  theme Sårbarhet"]);
    let view = outline(&all);
    assert_eq!((&view["ownWords"], &view["quotedWords"]), (&json!(5), &json!(0)));
    assert_eq!(view["parts"][1]["ownWords"], 5, "a heading counts what stands below it");
    all.study.call("move_outline_part", json!({"id": first, "parent": null, "place": 9}));
    assert_eq!(told(&all)[3], "heading Innledning");
    let refused = |name: &str, request: Value| all.study.refused(name, request);
    assert!(
        refused("move_outline_part", json!({"id": top, "parent": below, "place": 0})).contains("outline-below-itself")
    );
    assert!(
        refused("move_outline_part", json!({"id": first, "parent": text, "place": 0}))
            .contains("outline-nothing-below")
    );
    let parts = json!([{"kind": "theme", "thing": 99, "words": ""}]);
    let missing = refused("create_outline_parts", json!({"parts": parts, "parent": null, "place": null}));
    assert!(missing.contains("not-found"), "{missing}");
    let parts = json!([{"kind": "claim", "thing": null, "words": ""}]);
    let missing = refused("create_outline_parts", json!({"parts": parts, "parent": null, "place": null}));
    assert!(missing.contains("not-found"), "{missing}");
    let before = rows(&all.study.project());
    all.study.call("delete_outline_parts", json!({"ids": [top, text]}));
    assert_eq!(told(&all), ["heading Innledning"]);
    all.study.ask("undo");
    assert_eq!(rows(&all.study.project()), before);
}

#[test]
fn words_are_left_out_and_put_in_without_touching_the_source() {
    let (all, _, _) = written();
    let segment = all.segment(all.storvik, 0);
    let quote = create(&all, "quote", Some(segment), "", None, None);
    let own = part(&all, "quote", 0);
    assert_eq!(line(&own), "Alt henger på én person hos oss (Storvik, Leder)");
    let start = own["quote"]["start"].as_u64().unwrap();
    let cut = |from: u64, to: u64, words: &str| json!({"start": start + from, "end": start + to, "insertion": words});
    let text = all.study.call("source_text", json!({"id": all.storvik}));
    all.study.call("cut_quote", json!({"id": quote, "cuts": [cut(4, 10, ""), cut(14, 16, "den ene")]}));
    assert_eq!(line(&part(&all, "quote", 0)), "Alt (…) på [den ene] person hos oss (Storvik, Leder)");
    assert_eq!(all.study.call("source_text", json!({"id": all.storvik})), text);
    // What is left out follows when words before it are written anew, and goes when its own words go.
    let edit = |from: u64, to: u64, words: &str| {
        let changes = json!([{"start": from, "end": to, "text": words}]);
        all.study.call("edit_text", json!({"source": all.storvik, "replacements": changes, "turn": null}));
    };
    edit(0, 1, "Intervjuer");
    assert_eq!(line(&part(&all, "quote", 0)), "Alt (…) på [den ene] person hos oss (Storvik, Leder)");
    edit(start + 9 + 4, start + 9 + 11, "");
    assert_eq!(line(&part(&all, "quote", 0)), "Alt på [den ene] person hos oss (Storvik, Leder)");
    all.study.ask("undo");
    all.study.ask("undo");
    assert_eq!(line(&part(&all, "quote", 0)), "Alt (…) på [den ene] person hos oss (Storvik, Leder)");
    for (cuts, key) in [
        (json!([cut(0, 40, "")]), "outline-outside-quote"),
        (json!([cut(0, 31, "")]), "outline-nothing-left"),
        (json!([{"start": 0, "end": 2, "insertion": ""}]), "outline-outside-quote"),
    ] {
        let refused = all.study.refused("cut_quote", json!({"id": quote, "cuts": cuts}));
        assert!(refused.contains(key), "{refused}");
    }
    assert!(
        all.study
            .refused("write_outline_part", json!({"id": quote, "words": "Nei", "continues": false}))
            .contains("outline-no-words")
    );
}

#[test]
fn quotes_are_shown_in_the_chosen_form() {
    let (all, _, _) = written();
    create(&all, "quote", Some(all.segment(all.elvnes, 1)), "", None, None);
    let mut style = outline(&all)["style"].clone();
    style["layout"] = json!("speaker-first");
    style["marks"] = json!("curly");
    all.study.call("set_quote_style", style.clone());
    assert_eq!(line(&part(&all, "quote", 0)), "Rådgiver: “uten ildsjelen hadde vi aldri begynt”");
    style["excerptId"] = json!("visible");
    all.study.call("set_quote_style", style.clone());
    assert_eq!(line(&part(&all, "quote", 0)), "Rådgiver: “uten ildsjelen hadde vi aldri begynt” (ELV-2)");
    style["layout"] = json!("own");
    for (template, key) in [("({case})", "outline-template-without-words"), ("{quote} {hvem}", "outline-unknown")] {
        style["template"] = json!(template);
        let refused = all.study.refused("set_quote_style", style.clone());
        assert!(refused.contains(key), "{refused}");
    }
    style["template"] = json!("{case}: {marked} [{source}, {turn}]");
    all.study.call("set_quote_style", style.clone());
    assert_eq!(line(&part(&all, "quote", 0)), "Elvnes: “uten ildsjelen hadde vi aldri begynt” [Elvnes, 3]");
    style["ellipsis"] = json!(" ");
    assert!(all.study.refused("set_quote_style", style).contains("outline-blank-ellipsis"));
}

#[test]
fn what_changed_or_went_is_told_where_it_stands() {
    let (all, theme, claim) = written();
    all.study.call("draft_outline", json!({}));
    let doubts = |all: &Themed, kind: &str, place: usize| part(all, kind, place)["doubts"].clone();
    assert!(parts(&all).iter().all(|part| part["doubts"] == json!([])));
    let evidence = json!({"id": claim, "segments": [all.segment(all.elvnes, 1)], "role": "contradicts"});
    all.study.call("mark_claim_evidence", evidence);
    let edit = json!([{"start": 32, "end": 63, "text": "Noe helt annet"}]);
    // Marking by hand confirms the claim; changed words do not.
    assert_eq!(doubts(&all, "claim", 0), json!([]));
    all.study.call("edit_text", json!({"source": all.storvik, "replacements": edit, "turn": null}));
    assert_eq!(doubts(&all, "claim", 0), json!(["claim-changed"]));
    all.study.ask("undo");
    all.study.call("set_theme_status", json!({"id": theme, "status": "set-aside", "reason": "for tynt"}));
    assert_eq!(doubts(&all, "theme", 0), json!(["set-aside"]));
    create(&all, "quote", Some(all.segment(all.elvnes, 1)), "", None, None);
    assert_eq!((doubts(&all, "quote", 0), doubts(&all, "quote", 2)), (json!([]), json!(["quoted-twice"])));
    all.study.call("delete_claim", json!({"id": claim}));
    assert_eq!(
        (doubts(&all, "claim", 0), part(&all, "claim", 0)["name"].clone()),
        (json!(["gone"]), json!("Finnes ikke lenger"))
    );
    all.study.call("delete_theme", json!({"id": theme, "reason": null}));
    assert_eq!(doubts(&all, "theme", 0), json!(["gone"]));
    assert_eq!(told(&all).len(), 6, "what is gone keeps its place and what stands below it");
    all.study.ask("undo");
    all.study.ask("undo");
    assert_eq!(doubts(&all, "claim", 0), json!([]));
}

#[test]
fn who_is_quoted_how_much_is_told_with_those_who_are_not() {
    let (all, _, _) = written();
    for (source, place) in [(all.storvik, 0), (all.storvik, 1)] {
        create(&all, "quote", Some(all.segment(source, place)), "", None, None);
    }
    let view = outline(&all);
    let voices = |key: &str| -> Vec<(String, u64, u64)> {
        let of = |own: &Value| {
            (own["name"].as_str().unwrap().to_owned(), own["quotes"].as_u64().unwrap(), own["words"].as_u64().unwrap())
        };
        view[key].as_array().unwrap().iter().map(of).collect()
    };
    assert_eq!(voices("voices"), [("Leder".to_owned(), 2, 12), ("Rådgiver".to_owned(), 0, 0)]);
    assert_eq!(voices("cases"), [("Storvik".to_owned(), 2, 12), ("Elvnes".to_owned(), 0, 0)]);
    assert_eq!(view["quotedWords"], 12);
}

#[test]
fn words_of_somebody_who_withdraws_leave_the_outline() {
    let (all, _, _) = written();
    let quote = create(&all, "quote", Some(all.segment(all.storvik, 0)), "", None, None);
    let own = part(&all, "quote", 0);
    let start = own["quote"]["start"].as_u64().unwrap();
    let cut = json!([{"start": start, "end": start + 3, "insertion": "Arbeidet"}]);
    all.study.call("cut_quote", json!({"id": quote, "cuts": cut}));
    create(
        &all,
        "text",
        None,
        "Lederen sier at «Nettverket holder oss i gang, vi ringer hverandre hver uke».",
        None,
        None,
    );
    let people = all.study.ask("participants");
    let leder = people["people"].as_array().unwrap().iter().find(|own| own["person"]["name"] == "Leder").unwrap();
    let leder = leder["person"]["id"].clone();
    let found = all.study.call("preview_withdrawal", json!({"id": leder}));
    assert!(found["notes"].as_array().unwrap().iter().any(|note| note["place"] == "outline"), "{found}");
    all.study.call("withdraw_participant", json!({"id": leder}));
    assert_eq!(part(&all, "quote", 0)["doubts"], json!(["gone"]));
    let text = part(&all, "text", 0)["words"].as_str().unwrap().to_owned();
    assert!(!text.contains("Nettverket holder") && text.contains("Lederen sier"), "{text}");
    let kept = rows(&all.study.project());
    assert!(kept["quote_cut"].is_empty(), "{:?}", kept["quote_cut"]);
}

const KINDS: [&str; 8] = ["heading", "text", "question", "theme", "claim", "quote", "table", "figure"];
const WORDS: [&str; 4] = ["", "to'; --", "😀 å\n\nny linje", "Funn"];

fn ids(list: &Value) -> Vec<i64> {
    list.as_array().unwrap().iter().map(id).collect()
}

fn pick(all: &[i64], number: usize) -> Option<i64> {
    all.get(number.checked_rem(all.len())?).copied()
}

/// What an act asks for; nothing where there is nothing to do it to.
fn request(all: &Themed, what: usize, numbers: [usize; 3]) -> Option<(&'static str, Value)> {
    let [first, second, third] = numbers;
    let view = outline(all);
    let parts = ids(&view["parts"]);
    let source = if first.is_multiple_of(2) { all.storvik } else { all.elvnes };
    let there = all.study.call("source_segments", json!({"id": source}));
    let segments = ids(&there["segments"]);
    let (some, other) = (pick(&parts, first), pick(&parts, second));
    Some(match what {
        0..=3 => {
            let kind = KINDS[first % 8];
            let thing = match kind {
                "question" => pick(&ids(&all.study.ask("research_questions")), second),
                "theme" => pick(&ids(&all.study.ask("themes")), second),
                "claim" => pick(&ids(&all.study.ask("claims")), second),
                "quote" => pick(&segments, second),
                _ => None,
            };
            let parts = json!([{"kind": kind, "thing": thing, "words": WORDS[third % 4]}]);
            let parent = other.filter(|_| third % 3 > 0);
            (
                "create_outline_parts",
                json!({"parts": parts, "parent": parent, "place": (third % 4 > 0).then_some(third % 5)}),
            )
        }
        4 => ("draft_outline", json!({})),
        5 => ("write_outline_part", json!({"id": some?, "words": WORDS[third % 4], "continues": false})),
        6 | 7 => {
            ("move_outline_part", json!({"id": some?, "parent": other.filter(|_| third % 3 > 0), "place": third % 4}))
        }
        8 => ("delete_outline_parts", json!({"ids": [some?, other?]})),
        9..=12 => {
            let quotes: Vec<&Value> =
                view["parts"].as_array().unwrap().iter().filter(|own| !own["quote"].is_null()).collect();
            let quote = quotes.get(first.checked_rem(quotes.len())?)?;
            let (start, end) = (quote["quote"]["start"].as_u64()?, quote["quote"]["end"].as_u64()?);
            let from = start + second as u64 % (end - start);
            let to = (from + third as u64 % 9).min(end);
            let cuts = json!([{"start": from, "end": to, "insertion": WORDS[third % 4]}]);
            ("cut_quote", json!({"id": quote["id"], "cuts": cuts}))
        }
        13 | 14 => {
            let changes = json!([{"start": second, "end": second + third % 12, "text": WORDS[first % 4]}]);
            ("edit_text", json!({"source": source, "replacements": changes, "turn": null}))
        }
        15 => ("delete_theme", json!({"id": pick(&ids(&all.study.ask("themes")), first)?, "reason": null})),
        16 => ("delete_claim", json!({"id": pick(&ids(&all.study.ask("claims")), first)?})),
        17 => ("delete_research_question", json!({"id": pick(&ids(&all.study.ask("research_questions")), first)?})),
        18 => {
            let codings = there["segments"].get(second.checked_rem(segments.len())?)?["codings"].as_array()?.clone();
            ("remove_codings", json!({"ids": ids(&Value::Array(codings))}))
        }
        _ => {
            let mut style = view["style"].clone();
            style["layout"] = json!(["block", "speaker-first", "own"][first % 3]);
            style["template"] = json!(["{marked}", "{quote} {id}", ""][second % 3]);
            style["ellipsis"] = json!(["(…)", "…", " "][third % 3]);
            ("set_quote_style", style)
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_done_the_outline_is_a_tree_and_undo_leads_back(
        acts in proptest::collection::vec((0_usize..20, 0_usize..60, 0_usize..60, 0_usize..60), 1..30),
    ) {
        let (all, _, _) = written();
        let file = all.study.project();
        let start = rows(&file);
        let total = || all.study.call("history", json!({"before": null, "limit": 1}))["total"].as_u64().unwrap();
        let begun = total();
        for (what, first, second, third) in acts {
            let Some((name, request)) = request(&all, what, [first, second, third]) else { continue };
            let before = rows(&file);
            if let Err(refused) = all.study.try_call(name, request.clone()) {
                prop_assert!(!refused.starts_with("bug"), "{name} {request}: {refused}");
                prop_assert_eq!(rows(&file), before, "{} was refused and left something", name);
            }
            let told = parts(&all);
            prop_assert_eq!(told.len(), rows(&file)["outline_part"].len(), "each part is told once");
            for (place, part) in told.iter().enumerate() {
                let above = told[..place].iter().rev().find(|other| other["id"] == part["parent"]);
                let depth = above.map_or(0, |above| above["depth"].as_u64().unwrap() + 1);
                prop_assert!(part["parent"].is_null() == above.is_none(), "{part}");
                prop_assert_eq!(part["depth"].as_u64().unwrap(), depth);
                // What is quoted are words of the source, in their order, and nothing else.
                if let Some(quote) = part["quote"].as_object() {
                    let said: String = quote["stretches"].as_array().unwrap().iter().map(|own| own["text"].as_str().unwrap()).collect();
                    let shown = quote["runs"].as_array().unwrap().iter().find(|run| run["isQuote"] == true);
                    let shown = shown.map(|run| run["text"].as_str().unwrap().to_owned()).unwrap_or_default();
                    let mut left = said.split_whitespace().flat_map(str::chars);
                    let own = without_brackets(&shown).replace("(…)", "").replace('…', "");
                    for character in own.split_whitespace().flat_map(str::chars) {
                        let is_mark = "«»“”‹›‘’".contains(character);
                        prop_assert!(is_mark || left.any(|other| other == character), "{said} / {shown}");
                    }
                }
            }
        }
        let end = rows(&file);
        let steps = total() - begun;
        for _ in 0..steps {
            all.study.try_call("undo", json!({})).ok();
        }
        prop_assert_eq!(rows(&file), start);
        for _ in 0..steps {
            all.study.try_call("redo", json!({})).ok();
        }
        prop_assert_eq!(rows(&file), end);
    }
}

/// A quote without what was put in, which stands in brackets.
fn without_brackets(text: &str) -> String {
    let mut left = String::new();
    let mut depth = 0_u32;
    for character in text.chars() {
        match character {
            '[' => depth += 1,
            ']' => depth = depth.saturating_sub(1),
            other if depth == 0 => left.push(other),
            _ => {}
        }
    }
    left
}

#[test]
fn the_outline_is_written_as_a_chapter() {
    let (all, theme, _) = written();
    all.study.call(
        "describe_theme",
        json!({"id": theme, "texts": {"name": "Alt henger på én", "claim": "Den som bærer, er alene.",
        "centralConcept": "", "includes": "", "excludes": "", "story": "", "answer": ""}}),
    );
    all.study.call("draft_outline", json!({}));
    let heading = create(&all, "heading", None, "Oppsummert", None, None);
    create(
        &all,
        "text",
        None,
        "Først **sterkt** og _svakt_.\n\nRådgiveren sier [[ELV-1]], og *dette* blir stående.",
        Some(heading),
        None,
    );
    let words = part(&all, "text", 0)["words"].as_str().unwrap().to_owned();
    assert!(words.contains("[ELV-1](sitat:excerpt/"), "{words}");
    // The history tells of own text in few words, and of what it refers to by name.
    create(&all, "text", None, &format!("Se [[ELV-1]] {}", "og mer ".repeat(40)), None, None);
    let undo = all.study.ask("project")["undo"].to_string();
    assert!(undo.contains("Se ELV-1 og mer") && undo.contains("…") && !undo.contains("sitat:"), "{undo}");
    all.study.ask("undo");
    let layout = json!({"rowOrder": {"kind": "given"}, "columnOrder": {"kind": "given"}, "onlyDiffering": false,
        "hidesEmpty": false, "isShaded": false, "shadesShare": false, "folded": [], "ownRows": [], "ownColumns": [],
        "beside": [], "isTransposed": false});
    let grid = json!({"rows": {"kind": "codes"}, "columns": {"kind": "cases"}, "measure": "segments", "filter": null,
        "withPolicyDocuments": false, "withStates": false});
    all.study.call("save_view", json!({"name": "Koder i kommunene", "grid": grid, "layout": layout}));
    let view = all.study.ask("saved_views")[0]["id"].as_i64();
    create(&all, "table", view, "", Some(heading), None);
    create(&all, "figure", None, "", Some(heading), None);
    let path = all.study.path("kapittel.md");
    let chapter = |path: &str, overwrite: bool| json!({"path": path, "overwrite": overwrite, "withCounts": null, "withMainPoints": true});
    all.study.call("export_chapter", chapter(&path, false));
    let text = std::fs::read_to_string(&path).unwrap();
    let (body, manifest) = text.trim_end().rsplit_once("\n\n").unwrap();
    assert!(manifest.ends_with("2 utdrag*"), "{manifest}");
    let shown = |line: &str| line.split("iVBOR").next().unwrap_or_default().to_owned();
    insta::assert_snapshot!(body.lines().map(shown).collect::<Vec<_>>().join("\n"), @r"
    # Prøve

    ## Hva bærer arbeidet?

    ### Alt henger på én

    *Den som bærer, er alene.*

    > uten ildsjelen hadde vi aldri begynt (Elvnes, Rådgiver)

    **Alle henger på én** (1 av 2)

    > Alt henger på én person hos oss (Storvik, Leder)

    ## Oppsummert

    Først **sterkt** og *svakt*.

    Rådgiveren sier «Her er det flere som kan ta over» (Elvnes, Rådgiver), og \*dette\* blir stående.

    **Tabell 1.** Koder i kommunene

    | Kode | Storvik | Elvnes | Totalt |
    | --- | ---: | ---: | ---: |
    | Antall informanter (n) | 1 | 1 |  |
    | Ildsjel | 1 | 1 | 2 |
    | Nettverk | 1 |  | 1 |
    | Bredde |  | 1 | 1 |
    | **Totalt** | **2** | **2** | **4** |

    *Tallene er utdrag, hver telt én gang. Derfor kan en totalsum være mindre enn summen av cellene. Tomme celler er null.*

    ![Temakart](data:image/png;base64,

    **Figur 1.** Temakart
    ");
    for ending in ["html", "tex"] {
        let path = all.study.path(&format!("kapittel.{ending}"));
        all.study.call("export_chapter", chapter(&path, false));
        let text = std::fs::read_to_string(&path).unwrap();
        for said in ["Hva bærer arbeidet?", "uten ildsjelen hadde vi aldri begynt", "Her er det flere som kan ta over"]
        {
            assert!(text.contains(said), "{said} in {ending}");
        }
    }
    let word = all.study.path("kapittel.docx");
    all.study.call("export_chapter", chapter(&word, false));
    let other = Study::new();
    let written = other.text(other.import("kapittel.docx", std::fs::read(&word).unwrap(), &[]));
    for said in [
        "Alt henger på én person hos oss",
        "uten ildsjelen hadde vi aldri begynt",
        "«Her er det flere som kan ta over»",
    ] {
        assert!(written.contains(said), "{said} in {written}");
    }
    assert!(all.study.refused("export_chapter", chapter(&path, false)).contains("file-exists"));
    assert!(
        all.study
            .refused("export_chapter", chapter(&all.study.path("kapittel.pdf"), false))
            .contains("project-unknown-report")
    );
    let empty = themed();
    assert!(
        empty.study.refused("export_chapter", chapter(&empty.study.path("k.md"), false)).contains("outline-is-empty")
    );
}
