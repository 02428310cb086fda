//! Coded places: their ends are moved, their codes changed in place, and codes are pinned to keys.

use proptest::prelude::*;
use serde_json::{Value, json};
use sitat_tests::{Study, rows, stretches};

const TEXT: &str =
    "I: Hva skjedde?\nR: Ingen ringte på Årø, 👩‍👩‍👧 og det var stille. Vi ventet lenge.\nI: Og så?\nR: Så ringte noen.\n";

fn begin() -> (Study, i64) {
    let study = Study::new();
    let source = study.import("si.txt", TEXT, &["Storvik"]);
    for name in ["Venting", "Stillhet", "Kontakt"] {
        study.call("create_code", json!({"parent": null, "name": name, "isCodable": true}));
    }
    study.call("create_code", json!({"parent": null, "name": "Familie", "isCodable": false}));
    (study, source)
}

fn resize(study: &Study, segment: &Value, source: i64, words: &[&str]) -> Value {
    let places: Vec<Value> = words.iter().map(|words| study.find(source, words).stretch()).collect();
    study.call("resize_segment", json!({"segment": segment["id"], "stretches": places}))
}

/// The words that the file keeps of a passage.
fn quotes(study: &Study, segment: &Value) -> Vec<String> {
    let kept = stretches(&study.project());
    kept.iter().filter(|stretch| segment["id"] == stretch.segment).map(|stretch| stretch.quote.clone()).collect()
}

fn codes_on(study: &Study, source: i64) -> Vec<(String, i64)> {
    let answer = study.call("source_segments", json!({"id": source}));
    let segments = answer["segments"].as_array().unwrap();
    segments
        .iter()
        .flat_map(|segment| {
            let excerpt = segment["excerpt"].as_str().unwrap().to_owned();
            let codings = segment["codings"].as_array().unwrap();
            codings.iter().map(move |coding| (excerpt.clone(), coding["code"].as_i64().unwrap()))
        })
        .collect()
}

fn pins(study: &Study) -> Vec<(i64, String)> {
    let codebook = study.ask("codebook");
    let mut pins: Vec<(i64, String)> = codebook
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|code| Some((code["pin"].as_i64()?, code["texts"][0]["name"].as_str()?.to_owned())))
        .collect();
    pins.sort();
    pins
}

#[test]
fn a_passage_that_grows_keeps_its_id_its_codes_and_its_note_and_stores_the_new_words() {
    let (mut study, source) = begin();
    let segment = study.apply(source, "ringte på Årø", &["Venting", "Kontakt"]);
    let target = json!({"kind": "segment", "id": segment["id"]});
    study.call("create_memo", json!({"target": target, "kind": "note", "text": "Merk."}));
    let before = rows(&study.project());

    let grown = resize(&study, &segment, source, &["Ingen ringte på Årø"]);
    assert_eq!(grown["id"], segment["id"]);
    assert_eq!(grown["excerpt"], segment["excerpt"]);
    assert_eq!(grown["codings"], segment["codings"]);
    assert_eq!(grown["memo"], "Merk.");
    assert_eq!(quotes(&study, &segment), ["Ingen ringte på Årø"]);
    let kept = stretches(&study.project());
    assert_eq!(kept[0].prefix, "I: Hva skjedde?\nR: ");
    assert!(kept[0].suffix.starts_with(", 👩"), "{:?}", kept[0].suffix);

    let undone = study.ask("undo");
    assert_eq!(undone["label"]["operation"], "resize_segment");
    assert_eq!(undone["place"]["source"], source, "undo shows where it was");
    assert_eq!(rows(&study.project()), before);
    study.restart();
    study.ask("redo");
    assert_eq!(quotes(&study, &segment), ["Ingen ringte på Årø"]);
}

#[test]
fn a_passage_can_become_two_stretches_and_one_again() {
    let (study, source) = begin();
    let segment = study.apply(source, "Ingen ringte på Årø", &["Venting"]);
    let two = resize(&study, &segment, source, &["Ingen ringte", "Vi ventet"]);
    assert_eq!(two["stretches"].as_array().unwrap().len(), 2);
    assert_eq!(quotes(&study, &segment), ["Ingen ringte", "Vi ventet"]);
    resize(&study, &segment, source, &["Ingen ringte"]);
    assert_eq!(quotes(&study, &segment), ["Ingen ringte"]);
    let shown = study.call("source_segments", json!({"id": source}));
    assert_eq!(shown["segments"][0]["stretches"].as_array().unwrap().len(), 1);
}

#[test]
fn ends_that_go_nowhere_are_refused_and_leave_the_passage_as_it_was() {
    let (study, source) = begin();
    let segment = study.apply(source, "ringte på Årø", &["Venting"]);
    let other = study.apply(source, "Vi ventet", &["Stillhet"]);
    let before = rows(&study.project());
    let length = u32::try_from(study.text(source).chars().count()).unwrap();
    let mut said = Vec::new();
    for ends in [
        vec![],
        vec![json!({"start": 4, "end": 4})],
        vec![json!({"start": 9, "end": 3})],
        vec![json!({"start": 3, "end": length + 1})],
        vec![json!({"start": length, "end": u32::MAX})],
        other["stretches"].as_array().unwrap().clone(),
    ] {
        said.push(study.refused("resize_segment", json!({"segment": segment["id"], "stretches": ends})));
    }
    let newline = study.text(source).chars().position(|character| character == '\n').unwrap();
    let blanks = json!([{"start": newline, "end": newline + 1}]);
    said.push(study.refused("resize_segment", json!({"segment": segment["id"], "stretches": blanks})));
    said.push(study.refused("resize_segment", json!({"segment": -1, "stretches": [{"start": 0, "end": 1}]})));
    assert_eq!(rows(&study.project()), before);
    insta::assert_snapshot!(said.join("\n"), @"
    refused project-no-words
    refused project-no-words
    refused project-no-words
    refused project-no-words
    refused project-no-words
    refused project-passage-there excerpt=SI-2
    refused project-no-words
    not-found project-gone name=-1
    ");
}

#[test]
fn the_whole_document_can_be_one_passage() {
    let (study, source) = begin();
    let segment = study.apply(source, "ringte på Årø", &["Venting"]);
    let length = study.text(source).chars().count();
    let all = json!({"segment": segment["id"], "stretches": [{"start": 0, "end": length}]});
    let whole = study.call("resize_segment", all);
    assert_eq!(whole["stretches"], json!([{"start": 0, "end": length - 1}]), "without the line end at the edge");
}

#[test]
fn nothing_is_written_where_the_ends_stay() {
    let (study, source) = begin();
    let segment = study.apply(source, "ringte på Årø", &["Venting"]);
    let before = study.call("history", json!({"before": null, "limit": 1}))["total"].clone();
    resize(&study, &segment, source, &["ringte på Årø"]);
    assert_eq!(study.call("history", json!({"before": null, "limit": 1}))["total"], before);
}

#[test]
fn recoding_puts_another_code_on_the_same_words_and_leaves_no_double() {
    let (study, source) = begin();
    let first = study.apply(source, "ringte på Årø", &["Venting", "Kontakt"]);
    let second = study.apply(source, "Vi ventet", &["Venting"]);
    let (venting, stillhet, kontakt) = (study.code("Venting"), study.code("Stillhet"), study.code("Kontakt"));
    let before = rows(&study.project());
    let of = |segment: &Value, code: i64| {
        let codings = segment["codings"].as_array().unwrap();
        codings.iter().find(|coding| coding["code"] == code).unwrap()["id"].clone()
    };
    study.call("recode", json!({"codings": [of(&first, venting), of(&second, venting)], "code": stillhet}));
    let (one, two) = (first["excerpt"].as_str().unwrap(), second["excerpt"].as_str().unwrap());
    let expected = [(one.to_owned(), stillhet), (one.to_owned(), kontakt), (two.to_owned(), stillhet)];
    assert_eq!(codes_on(&study, source), expected);
    assert_eq!(study.ask("undo")["label"]["operation"], "recode");
    assert_eq!(rows(&study.project()), before);

    study.call("recode", json!({"codings": [of(&first, venting)], "code": kontakt}));
    assert_eq!(codes_on(&study, source), [(one.to_owned(), kontakt), (two.to_owned(), venting)]);
    let family = study.code("Familie");
    let heading = json!({"codings": [of(&second, venting)], "code": family});
    assert_eq!(study.refused("recode", heading), "refused codebook-not-codable name=Familie");
    let gone = json!({"codings": [of(&first, venting)], "code": stillhet});
    assert!(study.refused("recode", gone).starts_with("not-found "));
}

#[test]
fn a_pin_stays_at_its_key_over_undo_and_restart() {
    let (mut study, _) = begin();
    let (venting, stillhet) = (study.code("Venting"), study.code("Stillhet"));
    study.call("pin_code", json!({"code": venting, "position": null}));
    study.call("pin_code", json!({"code": stillhet, "position": null}));
    let pinned = [(1, "Venting".to_owned()), (2, "Stillhet".to_owned())];
    assert_eq!(pins(&study), pinned);

    study.call("unpin_code", json!({"code": venting}));
    assert_eq!(pins(&study), [(2, "Stillhet".to_owned())], "the others keep their keys");
    study.ask("undo");
    study.restart();
    assert_eq!(pins(&study), pinned);

    study.call("pin_code", json!({"code": venting, "position": 2}));
    assert_eq!(pins(&study), [(2, "Venting".to_owned())], "one code a key, one key a code");
    study.ask("undo");
    assert_eq!(pins(&study), pinned);
    study.call("delete_codes", json!({"ids": [venting], "reason": null}));
    assert_eq!(pins(&study), [(2, "Stillhet".to_owned())]);
    study.ask("undo");
    assert_eq!(pins(&study), pinned);
}

#[test]
fn there_are_nine_pins_and_the_tenth_is_refused_with_a_sentence() {
    let (study, _) = begin();
    for number in 1..=10 {
        let code =
            study.call("create_code", json!({"parent": null, "name": format!("Kode {number}"), "isCodable": true}));
        let request = json!({"code": code["id"], "position": null});
        if number < 10 {
            study.call("pin_code", request);
        } else {
            assert_eq!(study.refused("pin_code", request), "refused project-pins-full most=9");
        }
    }
    let code = study.code("Venting");
    for position in [0, 10, 255] {
        let request = json!({"code": code, "position": position});
        assert_eq!(study.refused("pin_code", request), "refused project-pins-full most=9", "{position}");
    }
    study.call("pin_code", json!({"code": code, "position": 9}));
    assert_eq!(pins(&study).last().unwrap(), &(9, "Venting".to_owned()));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn any_ends_codes_and_pins_undone_are_the_start_and_redone_the_end(
        moves in proptest::collection::vec((0..4_u8, 0..120_u32, 1..60_u32, 0..3_usize), 1..12),
    ) {
        let (study, source) = begin();
        study.apply(source, "ringte på Årø", &["Venting"]);
        study.apply(source, "Vi ventet", &["Stillhet", "Kontakt"]);
        let codes = ["Venting", "Stillhet", "Kontakt"].map(|name| study.code(name));
        let text: Vec<char> = study.text(source).chars().collect();
        let mut states = vec![rows(&study.project())];
        for (what, start, length, code) in moves {
            let answer = study.call("source_segments", json!({"id": source}));
            let segments = answer["segments"].as_array().unwrap();
            let segment = &segments[code % segments.len()];
            let (name, request) = match what {
                0 => {
                    let ends = json!([{"start": start, "end": start + length}, {"start": start + length + 2, "end": start + length + 5}]);
                    ("resize_segment", json!({"segment": segment["id"], "stretches": ends}))
                }
                1 => ("recode", json!({"codings": [segment["codings"][0]["id"]], "code": codes[code]})),
                2 => ("pin_code", json!({"code": codes[code], "position": 1 + start % 9})),
                _ => ("unpin_code", json!({"code": codes[code]})),
            };
            // Refused or not: a refusal leaves nothing behind.
            let refused = study.try_call(name, request).is_err();
            let now = rows(&study.project());
            if refused {
                prop_assert_eq!(&now, states.last().unwrap());
            } else if &now != states.last().unwrap() {
                states.push(now);
            }
            for stretch in stretches(&study.project()) {
                let words: String = text[stretch.start..stretch.end].iter().collect();
                prop_assert_eq!(&stretch.quote, &words);
            }
        }
        for state in states.iter().rev().skip(1) {
            study.ask("undo");
            prop_assert_eq!(&rows(&study.project()), state);
        }
        for state in states.iter().skip(1) {
            study.ask("redo");
            prop_assert_eq!(&rows(&study.project()), state);
        }
    }
}

#[test]
fn an_undone_coding_names_its_passage_and_no_other_is_asked_for_again() {
    let (study, source) = begin();
    let kept = study.apply(source, "ringte på Årø", &["Venting"]);
    let undone = study.apply(source, "Vi ventet lenge", &["Stillhet"]);
    let some = |study: &Study, ids: [&Value; 2]| {
        study.call("some_segments", json!({"source": source, "segments": ids}))["segments"].clone()
    };
    let both = study.call("source_segments", json!({"id": source}))["segments"].clone();
    assert_eq!(some(&study, [&undone["id"], &kept["id"]]), both, "by place, as they all are");

    let changes = study.ask("undo")["changes"].clone();
    assert_eq!(changes["segments"], json!([undone["id"]]));
    let left = some(&study, [&undone["id"], &kept["id"]]);
    assert_eq!(left, json!([both[0]]));
}
