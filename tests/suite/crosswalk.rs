//! Which code of one tree corresponds to which of another: by hand, from a table, as a typology, through merges and in
//! copies.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use serde_json::{Value, json};
use sitat_tests::{Study, rows};

/// Marks of each concept; the last one has none.
const CONCEPTS: [usize; 8] = [4, 6, 11, 13, 6, 10, 5, 0];
/// Measures that some concept has, and all of them.
const USED: usize = 25;
const MEASURES: usize = 31;

fn with_codes(paths: &str) -> Study {
    let study = Study::new();
    study.call("import_codebook", json!({"path": study.file("koder.csv", format!("path\n{paths}"))}));
    study
}

fn write(study: &Study, one: i64, other: i64, kind: &str, note: &str, evidence: &[i64]) {
    let said = json!({"kind": kind, "note": note, "evidence": evidence});
    study.call("write_correspondence", json!({"one": one, "other": other, "said": said}));
}

fn crosswalk(study: &Study, one: &str, other: &str) -> Value {
    study.call("crosswalk", json!({"trees": [study.code(one), study.code(other)]}))
}

/// What corresponds, by name of the codes.
fn told(view: &Value) -> Vec<(String, String, String)> {
    let sides = &view["sides"];
    let name = |side: usize, code: &Value| {
        let codes = sides[side]["codes"].as_array().unwrap();
        codes.iter().find(|own| own["code"] == *code).unwrap()["name"].as_str().unwrap().to_owned()
    };
    let all = view["correspondences"].as_array().unwrap().iter();
    all.map(|own| (name(0, &own["one"]), own["kind"].as_str().unwrap().to_owned(), name(1, &own["other"]))).collect()
}

fn without(side: &Value) -> Vec<String> {
    let codes = side["codes"].as_array().unwrap().iter().filter(|own| own["isWithout"] == true);
    codes.map(|own| own["name"].as_str().unwrap().to_owned()).collect()
}

fn triple(one: &str, kind: &str, other: &str) -> (String, String, String) {
    (one.to_owned(), kind.to_owned(), other.to_owned())
}

/// Eight concepts, 31 measures, and the 55 marks that a table brings.
fn typology() -> (Study, String) {
    let concepts: String = (1..=CONCEPTS.len()).map(|number| format!("Konsept/K{number}\n")).collect();
    let measures: String = (1..=MEASURES).map(|number| format!("Tiltak/T{number:02}\n")).collect();
    let study = with_codes(&format!("{concepts}{measures}"));
    let mut next = 0;
    let mut table = "Fra kode;Slag;Til kode;Merknad\n".to_owned();
    for (place, count) in (1..).zip(CONCEPTS) {
        for number in next..next + count {
            table.push_str(&format!("Konsept/K{place};videre enn;Tiltak/T{:02};\n", number % USED + 1));
        }
        next += count;
    }
    (study, table)
}

#[test]
fn a_typology_of_seven_concepts_and_twenty_five_measures_is_a_crosswalk_shown_as_a_table() {
    let (study, table) = typology();
    let path = study.file("typologi.csv", &table);
    let look = study.call("import_crosswalk", json!({"path": path, "dryRun": true}));
    assert_eq!(
        (&look["created"], &crosswalk(&study, "Konsept", "Tiltak")["correspondences"]),
        (&json!(55), &json!([]))
    );
    let brought = study.call("import_crosswalk", json!({"path": path, "dryRun": false}));
    assert_eq!((&brought["created"], &brought["warnings"]), (&json!(55), &json!([])));
    let again = study.call("import_crosswalk", json!({"path": path, "dryRun": false}));
    assert_eq!((&again["created"], &again["updated"], &again["same"]), (&json!(0), &json!(0), &json!(55)));

    let view = crosswalk(&study, "Konsept", "Tiltak");
    let counts = |side: usize| -> Vec<usize> {
        let codes = view["sides"][side]["codes"].as_array().unwrap().iter().skip(1);
        codes.map(|own| usize::try_from(own["count"].as_u64().unwrap()).unwrap()).collect()
    };
    assert_eq!(counts(0), CONCEPTS);
    assert_eq!((counts(1).len(), counts(1).iter().sum::<usize>()), (MEASURES, 55));
    assert_eq!(without(&view["sides"][0]), ["K8"]);
    assert_eq!(without(&view["sides"][1]), ["T26", "T27", "T28", "T29", "T30", "T31"]);
    assert_eq!(view["families"][0]["count"], 55);

    let export = |name: &str, form: &str| {
        let (one, other, path) = (study.code("Konsept"), study.code("Tiltak"), study.path(name));
        let request =
            json!({"one": one, "other": other, "form": form, "path": path, "overwrite": false, "csv": "semicolon"});
        assert_eq!(study.call("export_crosswalk", request)["count"], 55, "{name}");
        std::fs::read(path).unwrap()
    };
    let csv = String::from_utf8(export("tabell.csv", "table")).unwrap();
    let mut lines = csv.lines();
    let cells = |line: &str| -> Vec<String> { line.split(';').map(str::to_owned).collect() };
    let head = cells(lines.next().unwrap());
    assert_eq!((head.len(), head[3].as_str(), head[33].as_str()), (3 + MEASURES + 1, "T01", "T31"));
    for (place, count) in (1..).zip(CONCEPTS) {
        let line = cells(lines.next().unwrap());
        assert_eq!((line[0].clone(), line[34].clone()), (format!("K{place}"), count.to_string()));
        assert_eq!(line[3..34].iter().filter(|cell| *cell == "1").count(), count);
    }
    assert_eq!(cells(lines.next().unwrap())[34], "55");
    assert!(csv.contains("Uten samsvar i «Tiltak» (6): T26, T27, T28, T29, T30, T31."), "{csv}");
    assert!(export("tabell.xlsx", "table").starts_with(b"PK"));
    assert!(export("tabell.docx", "table").starts_with(b"PK"));
    assert!(export("liste.docx", "list").starts_with(b"PK"));
    export("liste.xlsx", "list");

    // What was written is read again, from either kind of table: nothing is lost.
    let before = told(&view);
    for name in ["liste.csv", "liste.xlsx"] {
        if name.ends_with("csv") {
            export(name, "list");
        }
        let (again, _) = typology();
        let path = again.file(name, std::fs::read(study.path(name)).unwrap());
        let brought = again.call("import_crosswalk", json!({"path": path, "dryRun": false}));
        assert_eq!((&brought["created"], &brought["warnings"]), (&json!(55), &json!([])), "{name}");
        assert_eq!(told(&crosswalk(&again, "Konsept", "Tiltak")), before, "{name}");
    }
}

#[test]
fn a_correspondence_is_written_seen_from_both_sides_and_taken_away() {
    let study = with_codes("A/Én\nA/To\nB/Tre\nB/Tre/Fire\n");
    let source = study.import("tekst.txt", "Kari: Vi hadde ikke råd til det.\n", &[]);
    let segment = study.apply(source, "ikke råd", &["A/Én"])["id"].as_i64().unwrap();
    let (one, three, four) = (study.code("A/Én"), study.code("B/Tre"), study.code("B/Tre/Fire"));
    write(&study, one, three, "narrower", "  Bare i byene ", &[segment]);
    write(&study, four, one, "related", "", &[]);
    let view = crosswalk(&study, "A", "B");
    assert_eq!(told(&view), [triple("Én", "narrower", "Tre"), triple("Én", "related", "Fire")]);
    assert_eq!((without(&view["sides"][0]), without(&view["sides"][1])), (vec!["To".to_owned()], Vec::new()));
    let first = &view["correspondences"][0];
    assert_eq!((&first["note"], &first["evidence"][0]["quote"]), (&json!("Bare i byene"), &json!("ikke råd")));
    let turned = crosswalk(&study, "B", "A");
    assert_eq!(told(&turned), [triple("Tre", "wider", "Én"), triple("Fire", "related", "Én")]);

    // Written anew, it is the same one; written as it is, nothing is done.
    let before = rows(&study.project());
    write(&study, three, one, "wider", "Bare i byene", &[segment]);
    assert_eq!(rows(&study.project()), before);
    write(&study, three, one, "same", "Overalt", &[]);
    assert_eq!(told(&crosswalk(&study, "A", "B"))[0], triple("Én", "same", "Tre"));
    study.ask("undo");
    assert_eq!(rows(&study.project()), before);

    // A passage without a code stays as long as it shows something.
    let coding = study.call("source_segments", json!({"id": source}))["segments"][0]["codings"][0]["id"].clone();
    study.call("remove_codings", json!({"ids": [coding]}));
    assert_eq!(crosswalk(&study, "A", "B")["correspondences"][0]["evidence"][0]["quote"], "ikke råd");
    let kept = rows(&study.project());
    study.call("write_correspondence", json!({"one": one, "other": three, "said": null}));
    assert!(rows(&study.project()).get("segment").is_none_or(Vec::is_empty), "it shows nothing any more");
    study.ask("undo");
    assert_eq!(rows(&study.project()), kept);

    let refused = |one: i64, other: i64| {
        let said = json!({"kind": "same", "note": "", "evidence": []});
        study.refused("write_correspondence", json!({"one": one, "other": other, "said": said}))
    };
    assert_eq!(refused(one, one), "refused codebook-linked-to-itself");
    assert!(refused(one, 999).starts_with("refused codebook-unknown") || refused(one, 999).contains("not-found"));
    let within = study.refused("crosswalk", json!({"trees": [study.code("B"), four]}));
    assert!(within.starts_with("refused project-balance-within"), "{within}");
    assert_eq!(rows(&study.project()), kept);
}

#[test]
fn rows_of_a_table_that_cannot_be_used_are_told_and_the_others_come() {
    let study = with_codes("A/Én\nB/Tre\nB/Fire\n");
    let table = "fra,slag,til,merknad\nA/Én,samme som,B/Tre,Ja\nA/Én,=,Finnes ikke,\nA/Én,,A/Én,\nB/Tre,,A/Én,Nei\n\
        A/Én,kusine av,B/Fire,\nA,,\n";
    let brought = study.call("import_crosswalk", json!({"path": study.file("t.csv", table), "dryRun": false}));
    let keys: Vec<&str> =
        brought["warnings"].as_array().unwrap().iter().map(|own| own["key"].as_str().unwrap()).collect();
    assert_eq!(
        keys,
        ["import-unknown-correspondence", "crosswalk-row-unknown", "crosswalk-row-itself", "crosswalk-row-twice"]
    );
    assert_eq!(told(&crosswalk(&study, "A", "B")), [triple("Én", "same", "Tre")]);
    assert_eq!(crosswalk(&study, "A", "B")["correspondences"][0]["note"], "Ja");
    study.ask("undo");
    assert_eq!(told(&crosswalk(&study, "A", "B")), []);
    let refused =
        study.refused("import_crosswalk", json!({"path": study.file("u.csv", "kode;a\nA;B\n"), "dryRun": true}));
    assert!(refused.starts_with("refused import-"), "{refused}");
}

#[test]
fn correspondences_come_with_a_copy_and_what_both_have_changed_is_asked() {
    let study = with_codes("A/Én\nA/To\nB/Tre\nB/Fire\n");
    let source = study.import("tekst.txt", "Kari: Vi hadde ikke råd til det, sa de.\n", &[]);
    let code = |path: &str| study.code(path);
    write(&study, code("A/Én"), code("B/Tre"), "same", "", &[]);
    write(&study, code("A/To"), code("B/Fire"), "same", "", &[]);
    let open = |name: &str| {
        study.ask("close_project");
        study.call("open_project", json!({"path": study.path(name), "readOnly": false}));
    };
    study.call("save_copy", json!({"path": study.path("kopi.sitat"), "overwrite": false}));
    open("kopi.sitat");
    study.call("work_as", json!({"name": "Ola"}));
    write(&study, code("B/Tre"), code("A/Én"), "wider", "I kopien", &[]);
    write(&study, code("A/To"), code("B/Fire"), "related", "", &[]);
    let shown = study.apply(source, "ikke råd", &["A/To"])["id"].as_i64().unwrap();
    write(&study, code("A/To"), code("B/Tre"), "related", "Ny", &[shown]);
    write(&study, code("A/Én"), code("B/Fire"), "same", "Begge", &[]);
    open("prøve.sitat");
    write(&study, code("A/To"), code("B/Fire"), "narrower", "", &[]);
    write(&study, code("B/Fire"), code("A/Én"), "same", "Begge", &[]);
    let before = rows(&study.project());
    let copy = json!({"path": study.path("kopi.sitat"), "choices": []});
    let preview = study.call("preview_merge_copy", copy.clone());
    assert_eq!(preview["correspondences"], 2, "one that is new, one that only the copy has changed");
    assert_eq!(preview["conflicts"][0]["kind"], "correspondence");
    assert_eq!(preview["conflicts"].as_array().unwrap().len(), 1, "{preview}");
    study.call("merge_copy", copy);
    let view = crosswalk(&study, "A", "B");
    let mut expected = vec![
        triple("Én", "narrower", "Tre"),
        triple("Én", "same", "Fire"),
        triple("To", "related", "Tre"),
        triple("To", "narrower", "Fire"),
    ];
    assert_eq!(told(&view), expected);
    assert_eq!(view["correspondences"][0]["note"], "I kopien");
    assert_eq!(view["correspondences"][2]["evidence"][0]["quote"], "ikke råd");
    study.ask("undo");
    assert_eq!(rows(&study.project()), before);
    let key = preview["conflicts"][0]["key"].clone();
    let choices = json!([{"key": key, "taken": "copy"}]);
    study.call("merge_copy", json!({"path": study.path("kopi.sitat"), "choices": choices}));
    expected[3] = triple("To", "related", "Fire");
    assert_eq!(told(&crosswalk(&study, "A", "B")), expected);
    let again = study.call("preview_merge_copy", json!({"path": study.path("kopi.sitat"), "choices": []}));
    assert_eq!(again["correspondences"], 0, "merged twice is merged once: {again}");
}

/// What is done to codes, with numbers that choose among what is there.
#[derive(Clone, Copy, Debug)]
enum Deed {
    Write(usize, usize, usize),
    TakeAway(usize, usize),
    Merge(usize, usize),
    Delete(usize),
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let number = || 0_usize..12;
    let one = prop_oneof![
        6 => (number(), number(), 0_usize..4).prop_map(|(one, other, kind)| Deed::Write(one, other, kind)),
        1 => (number(), number()).prop_map(|(one, other)| Deed::TakeAway(one, other)),
        2 => (number(), number()).prop_map(|(one, other)| Deed::Merge(one, other)),
        1 => number().prop_map(Deed::Delete),
    ];
    proptest::collection::vec(one, 1..16)
}

const KINDS: [&str; 4] = ["same", "narrower", "wider", "related"];

fn turned(kind: &'static str) -> &'static str {
    match kind {
        "narrower" => "wider",
        "wider" => "narrower",
        other => other,
    }
}

type Pair = (i64, i64);
/// When a pair was made, its kind, notes and passages.
type Made = (usize, &'static str, BTreeSet<String>, BTreeSet<i64>);
/// Kind, notes and passages as they are told.
type Seen = (String, BTreeSet<String>, BTreeSet<i64>);

/// Pairs by number, the smaller one first, with kind, notes and passages; and when each was made.
#[derive(Clone, Debug, Default)]
struct Oracle {
    pairs: BTreeMap<Pair, Made>,
}

impl Oracle {
    fn said(one: i64, other: i64, kind: &'static str) -> (Pair, &'static str) {
        if one < other { ((one, other), kind) } else { ((other, one), turned(kind)) }
    }

    fn merge(&mut self, from: i64, into: i64) {
        let (going, staying): (Vec<_>, Vec<_>) =
            std::mem::take(&mut self.pairs).into_iter().partition(|((one, other), _)| *one == from || *other == from);
        self.pairs = staying.into_iter().collect();
        let mut going = going;
        going.sort_by_key(|(_, own)| own.0);
        for ((one, other), (at, kind, notes, shown)) in going {
            let map = |code: i64| if code == from { into } else { code };
            if map(one) == map(other) {
                continue;
            }
            let (pair, kind) = Self::said(map(one), map(other), kind);
            let own = self.pairs.entry(pair).or_insert((at, kind, BTreeSet::new(), BTreeSet::new()));
            own.2.extend(notes);
            own.3.extend(shown);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn whatever_is_merged_and_deleted_correspondences_are_those_of_a_simple_model_and_undo_is_exact(deeds in deeds()) {
        let paths: String = (0..6).flat_map(|n| [format!("A/a{n}\n"), format!("B/b{n}\n")]).collect();
        let study = with_codes(&paths);
        let source = study.import("tekst.txt", "Kari: Nei. Ja. Kanskje.\n", &[]);
        let shown: Vec<i64> = ["Nei", "Ja", "Kanskje"]
            .map(|words| study.apply(source, words, &["A", "B"])["id"].as_i64().unwrap())
            .to_vec();
        let mut codes: Vec<i64> =
            (0..6).flat_map(|n| [study.code(&format!("A/a{n}")), study.code(&format!("B/b{n}"))]).collect();
        let begin = rows(&study.project());
        let mut model = Oracle::default();
        let mut steps = 0;
        for (at, deed) in deeds.into_iter().enumerate() {
            let pick = |number: usize| codes[number % codes.len()];
            let before = rows(&study.project());
            match deed {
                Deed::Write(one, other, kind) if pick(one) != pick(other) => {
                    let (one, other, kind) = (pick(one), pick(other), KINDS[kind]);
                    let (note, own) = (format!("n{at}."), shown[at % 3]);
                    write(&study, one, other, kind, &note, &[own]);
                    let (pair, kind) = Oracle::said(one, other, kind);
                    let made = model.pairs.get(&pair).map_or(at, |known| known.0);
                    model.pairs.insert(pair, (made, kind, BTreeSet::from([note]), BTreeSet::from([own])));
                }
                Deed::TakeAway(one, other) if pick(one) != pick(other) => {
                    let (one, other) = (pick(one), pick(other));
                    study.call("write_correspondence", json!({"one": one, "other": other, "said": null}));
                    model.pairs.remove(&(one.min(other), one.max(other)));
                }
                Deed::Merge(from, into) if pick(from) != pick(into) => {
                    let (from, into) = (pick(from), pick(into));
                    study.call("merge_codes", json!({"from": [from], "into": into, "reason": null}));
                    model.merge(from, into);
                    codes.retain(|code| *code != from);
                }
                Deed::Delete(code) if codes.len() > 3 => {
                    let code = pick(code);
                    study.call("delete_codes", json!({"ids": [code], "reason": null}));
                    model.pairs.retain(|(one, other), _| *one != code && *other != code);
                    codes.retain(|own| *own != code);
                }
                _ => continue,
            }
            let after = rows(&study.project());
            if after != before {
                steps += 1;
                study.ask("undo");
                prop_assert_eq!(&rows(&study.project()), &before);
                study.ask("redo");
                prop_assert_eq!(&rows(&study.project()), &after);
            }
            let mut found: BTreeMap<Pair, Seen> = BTreeMap::new();
            for trees in [[study.code("A"), study.code("B")]] {
                let view = study.call("crosswalk", json!({"trees": trees}));
                for own in view["correspondences"].as_array().unwrap() {
                    let (one, other) = (own["one"].as_i64().unwrap(), own["other"].as_i64().unwrap());
                    let kind = KINDS.into_iter().find(|kind| own["kind"] == *kind).unwrap();
                    let (pair, kind) = Oracle::said(one, other, kind);
                    let notes = own["note"].as_str().unwrap().lines().map(str::to_owned).collect();
                    let shown = own["evidence"].as_array().unwrap().iter();
                    let shown = shown.map(|own| own["segment"].as_i64().unwrap()).collect();
                    found.insert(pair, (kind.to_owned(), notes, shown));
                }
            }
            let side = |code: i64| {
                let codebook = study.ask("codebook");
                codebook.as_array().unwrap().iter().find(|own| own["id"] == code).unwrap()["parent"].clone()
            };
            let expected: BTreeMap<_, _> = model
                .pairs
                .iter()
                .filter(|((one, other), _)| side(*one) != side(*other))
                .map(|(pair, (_, kind, notes, shown))| (*pair, ((*kind).to_owned(), notes.clone(), shown.clone())))
                .collect();
            prop_assert_eq!(found, expected);
        }
        for _ in 0..steps {
            study.ask("undo");
        }
        prop_assert_eq!(rows(&study.project()), begin);
    }
}
