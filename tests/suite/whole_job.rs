//! The whole job, from transcripts to the files that go into a thesis, and the way back.

use serde_json::{Value, json};
use sitat_tests::{Study, grid};

const ÅSBYGD: &str = "\u{feff}I: Hva la dere merke til først?\r\nKari: Folk sluttet å ringe. Køen på servicetorget ble \
    borte, og vi trodde det var stille fordi alt virket 😀.\r\nI: Var det det?\r\nKari: Nei. De hadde gitt opp.\r\n";

const DALVOLL: [&str; 4] = [
    "Intervjuer: Hvem spurte dere?",
    "Ola: Vi måtte spørre dem som kjører bilene. Sjåførene visste alt om køen, og ingen hadde spurt.",
    "Intervjuer: Og så?",
    "Ola: Så flyttet vi stoppet. Det kostet åtte hundre kroner og et skilt.",
];

const CASES: &str = "case;kind;innbyggere;styringsmodell\n\
    Åsbygd;municipality;18 450;formannskap\nDalvoll;municipality;24 700;parlamentarisme\n";

const CODEBOOK: &str = "path;definition;codable\nBarriere;Det som står i veien.;no\nBarriere/Kø;Noen må vente.;yes\n\
    Håndtering;Det de gjorde.;no\nHåndtering/Spørre;De spurte dem det gjelder.;yes\n";

/// The study with its two interviews, three codings and a note.
fn coded() -> (Study, i64, i64) {
    let study = Study::new();
    study.call("import_cases", json!({"path": study.file("cases.csv", CASES)}));
    let åsbygd = study.import("åsbygd.txt", ÅSBYGD, &["Åsbygd"]);
    let dalvoll = study.import("dalvoll.docx", sitat_testkit::docx(&DALVOLL), &["Dalvoll"]);
    study.call("import_codebook", json!({"path": study.file("codebook.csv", CODEBOOK)}));
    let segment = study.apply(åsbygd, "Køen på servicetorget ble borte", &["Barriere/Kø"]);
    let target = json!({"kind": "segment", "id": segment["id"]});
    study.call(
        "create_memo",
        json!({"target": target, "kind": "note", "text": "Stillhet er ikke det samme som fornøyd."}),
    );
    study.apply(dalvoll, "Sjåførene visste alt om køen, og ingen hadde spurt.", &["Barriere/Kø", "Håndtering/Spørre"]);
    (study, åsbygd, dalvoll)
}

fn by_case() -> Value {
    json!({"grid": {
        "rows": {"kind": "codes"}, "columns": {"kind": "cases"}, "measure": "segments", "filter": null,
        "withPolicyDocuments": false,
    }})
}

#[test]
fn what_is_imported_is_counted_and_named() {
    let (study, ..) = coded();
    let lines: Vec<String> = study
        .ask("sources")
        .as_array()
        .unwrap()
        .iter()
        .map(|source| {
            format!(
                "{} {} {} words, {} characters, {} turns, {} segments, {} coded turns, by {}",
                source["name"],
                source["code"],
                source["words"],
                source["characters"],
                source["turns"],
                source["segments"],
                source["codedTurns"],
                source["participants"],
            )
        })
        .collect();
    insta::assert_snapshot!(lines.join("\n"), @r#"
    "åsbygd" "ÅSB" 32 words, 187 characters, 4 turns, 1 segments, 1 coded turns, by ["Kari"]
    "dalvoll" "DAL" 33 words, 215 characters, 4 turns, 1 segments, 1 coded turns, by ["Ola"]
    "#);
    insta::assert_snapshot!(study.ask("project")["counts"].to_string(), @r#"{"cases":2,"coders":1,"codes":4,"codings":3,"participants":2,"segments":2,"sources":2,"words":65}"#);
}

#[test]
fn a_passage_shows_its_words_its_codes_and_its_note() {
    let (study, åsbygd, _) = coded();
    let shown = study.call("source_segments", json!({"id": åsbygd}));
    let segment = &shown["segments"][0];
    let place = study.find(åsbygd, "Køen på servicetorget ble borte");
    assert_eq!(segment["stretches"], json!([place.stretch()]));
    assert_eq!(segment["codings"].as_array().unwrap().len(), 1);
    assert_eq!(segment["codings"][0]["code"], study.code("Barriere/Kø"));
    assert_eq!(segment["isCertain"], true);
    insta::assert_snapshot!(format!("{} {}", segment["excerpt"], segment["memo"]), @r#""ÅSB-1" "Stillhet er ikke det samme som fornøyd.""#);
}

#[test]
fn search_finds_both_forms_in_both_files() {
    let (study, ..) = coded();
    let answer = study.search("folk OR sjåfør");
    let hits: Vec<String> = answer["hits"]
        .as_array()
        .unwrap()
        .iter()
        .map(|hit| {
            format!(
                "{} ({}, {}, turn {}): {}[{}]{}",
                hit["sourceName"], hit["case"], hit["speaker"], hit["turn"], hit["before"], hit["quote"], hit["after"],
            )
        })
        .collect();
    insta::assert_snapshot!(hits.join("\n"), @r#"
    "åsbygd" ("Åsbygd", "Kari", turn 2): "I: Hva la dere merke til først?\nKari: "["Folk"]" sluttet å ringe. Køen på servicetorget ble borte, og vi tro"
    "dalvoll" ("Dalvoll", "Ola", turn 2): "em spurte dere?\nOla: Vi måtte spørre dem som kjører bilene. "["Sjåførene"]" visste alt om køen, og ingen hadde spurt.\nIntervjuer: Og så"
    "#);
    let forms: Vec<String> = answer["forms"]
        .as_array()
        .unwrap()
        .iter()
        .map(|form| format!("{} {} {} on {}", form["form"], form["kind"], form["count"], form["on"]))
        .collect();
    insta::assert_snapshot!(forms.join("\n"), @r#"
    "folk" "exact" 1 on true
    "sjåfør" "exact" 0 on true
    "sjåførene" "inflection" 1 on true
    "#);
}

#[test]
fn the_grid_opens_its_quotes() {
    let (study, ..) = coded();
    insta::assert_snapshot!(grid(&study.call("compare", by_case())), @"
                Åsbygd (1)  Dalvoll (1)  Σ
    Barriere             1            1  2
      Kø                 1            1  2
    Håndtering           0            1  1
      Spørre             0            1  1
    Σ                    1            1  2
    ");
    let mut request = by_case();
    request["row"] = json!(study.code("Barriere/Kø"));
    request["column"] = json!(1);
    let cell = study.call("cell", request);
    let excerpts = cell["excerpts"].as_array().unwrap();
    assert_eq!(excerpts.len(), 1);
    let words = ["id", "case", "participant", "turn", "quote", "before"].map(|field| excerpts[0][field].to_string());
    insta::assert_snapshot!(words.join("\n"), @r#"
    "DAL-1"
    "Dalvoll"
    "Ola"
    2
    "Sjåførene visste alt om køen, og ingen hadde spurt."
    "em spurte dere?\nOla: Vi måtte spørre dem som kjører bilene. "
    "#);
}

#[test]
fn one_word_of_the_codebook_moves_its_codings_along() {
    let (study, _, dalvoll) = coded();
    let (queue, ask) = (study.code("Barriere/Kø"), study.code("Håndtering/Spørre"));
    study.call("rename_code", json!({"id": queue, "language": "nb", "name": "Ventetid"}));
    let handling = study.code("Håndtering");
    study.call("move_codes", json!({"ids": [queue], "parent": handling, "position": 0}));
    study.call("set_codable", json!({"id": handling, "isCodable": true}));
    study.call("merge_codes", json!({"from": [ask], "into": queue, "reason": "samme sak"}));
    insta::assert_snapshot!(grid(&study.call("compare", by_case())), @"
                Åsbygd (1)  Dalvoll (1)  Σ
    Barriere             0            0  0
    Håndtering           1            1  2
      Ventetid           1            1  2
    Σ                    1            1  2
    ");
    let shown = study.call("source_segments", json!({"id": dalvoll}));
    let codings = shown["segments"][0]["codings"].as_array().unwrap();
    assert_eq!(codings.len(), 1, "two codes on the same words became one");
    assert_eq!(codings[0]["code"], queue);
}

#[test]
fn everything_undone_is_the_empty_project_and_redone_the_full_one() {
    let (mut study, ..) = coded();
    let full = sitat_tests::rows(&study.project());
    let grid_before = study.call("compare", by_case());
    let history = study.call("history", json!({"before": null, "limit": 100}));
    let labels: Vec<String> = history["steps"]
        .as_array()
        .unwrap()
        .iter()
        .rev()
        .map(|step| format!("{} {} {}", step["label"]["operation"], step["label"]["subject"], step["label"]["count"]))
        .collect();
    insta::assert_snapshot!(labels.join("\n"), @r#"
    "import_cases" "" 2
    "import_sources" "åsbygd" 1
    "import_sources" "dalvoll" 1
    "import_codebook" "" 4
    "apply_codes" "Kø" 1
    "create_memo" "ÅSB-1" 1
    "apply_codes" "Kø, Spørre" 2
    "#);
    study.restart();
    for _ in &labels {
        study.ask("undo");
    }
    let counts = study.ask("project")["counts"].clone();
    assert!(counts.as_object().unwrap().values().all(|count| *count == json!(0)), "{counts}");
    assert_eq!(study.refused("undo", json!({})), "refused store-nothing-to-undo");
    study.restart();
    for _ in &labels {
        study.ask("redo");
    }
    assert_eq!(sitat_tests::rows(&study.project()), full);
    assert_eq!(study.call("compare", by_case()), grid_before);
    assert_eq!(study.search("folk OR sjåfør")["total"], 2, "search follows undo and redo");
    assert_eq!(study.refused("redo", json!({})), "refused store-nothing-to-redo");
}

#[test]
fn undo_says_what_it_undid_and_where_it_shows() {
    let (study, _, dalvoll) = coded();
    let undone = study.ask("undo");
    insta::assert_snapshot!(undone["label"].to_string(), @r#"{"count":2,"operation":"apply_codes","subject":"Kø, Spørre"}"#);
    let place = study.find(dalvoll, "Sjåførene visste alt om køen, og ingen hadde spurt.");
    assert_eq!(undone["place"], json!({"source": dalvoll, "start": place.start, "end": place.end}));
    assert_eq!(undone["changes"]["sources"], json!([dalvoll]));
    assert_eq!(study.ask("project")["redo"], undone["label"]);
}

#[test]
fn exports_are_written_whole_and_say_how_much_is_in_them() {
    let (study, ..) = coded();
    for ending in ["docx", "xlsx", "csv"] {
        let common = json!({"overwrite": false, "csv": "semicolon"});
        let with = |path: String, more: Value| {
            let mut request = common.clone();
            request["path"] = json!(path);
            for (name, value) in more.as_object().unwrap() {
                request[name] = value.clone();
            }
            request
        };
        let excerpts =
            with(study.path(&format!("utdrag.{ending}")), json!({"order": "code-case", "codes": [], "filter": null}));
        assert_eq!(study.call("export_excerpts", excerpts.clone())["count"], 2);
        assert_eq!(
            study.call("export_codebook", with(study.path(&format!("kodebok.{ending}")), json!({})))["count"],
            4
        );
        assert_eq!(study.call("export_grid", with(study.path(&format!("tabell.{ending}")), by_case()))["count"], 4);
        assert_eq!(
            study.refused("export_excerpts", excerpts.clone()),
            format!("file-exists project-file-exists file=utdrag.{ending}")
        );
        let mut again = excerpts;
        again["overwrite"] = json!(true);
        study.call("export_excerpts", again);
    }
    let written = |name: &str| study.tidy(&std::fs::read_to_string(study.path(name)).unwrap());
    insta::assert_snapshot!(written("utdrag.csv"), @"
    Utdrag;Kode;Kodenivå 1;Kodenivå 2;Case;Informant;Sitat;Andre koder;Rolle;Datakilde;Type;Replikk;Tid;Kodet av;Memo;Fra tegn;Til tegn
    ÅSB-1;Barriere/Kø;Barriere;Kø;Åsbygd;Kari;Køen på servicetorget ble borte;;Informant;åsbygd;Intervju;2;;KODER;Stillhet er ikke det samme som fornøyd.;60;91
    DAL-1;Barriere/Kø;Barriere;Kø;Dalvoll;Ola;Sjåførene visste alt om køen, og ingen hadde spurt.;Håndtering/Spørre;Informant;dalvoll;Intervju;2;;KODER;;74;125
    DAL-1;Håndtering/Spørre;Håndtering;Spørre;Dalvoll;Ola;Sjåførene visste alt om køen, og ingen hadde spurt.;Barriere/Kø;Informant;dalvoll;Intervju;2;;KODER;;74;125
    # Prøve (Sitat) · DAG · Uten filter · 2 utdrag, 3 kodinger;;;;;;;;;;;;;;;;
    ");
    insta::assert_snapshot!(written("tabell.csv"), @"
    Kode;Nivå;Sti;Åsbygd;Dalvoll;Totalt
    Antall informanter (n);;;1;1;
    Barriere;1;Barriere;1;1;2
    Kø;2;Barriere/Kø;1;1;2
    Håndtering;1;Håndtering;0;1;1
    Spørre;2;Håndtering/Spørre;0;1;1
    Totalt;;;1;1;2
    # Prøve (Sitat) · DAG · Tallene er utdrag · rader: alle koder · kolonner: caser · Uten filter · 4 koder;;;;;
    ");
}

#[test]
fn a_project_that_is_open_elsewhere_can_be_read_but_not_changed() {
    let (study, ..) = coded();
    let path = study.path("prøve.sitat");
    let other = Study::without_project();
    let refused = other.refused("open_project", json!({"path": path, "readOnly": false}));
    assert!(refused.starts_with("locked store-locked file=prøve.sitat host="), "{refused}");
    let opened = other.call("open_project", json!({"path": path, "readOnly": true}));
    assert_eq!((opened["readOnly"].clone(), opened["counts"]["codings"].clone()), (json!(true), json!(3)));
    assert_eq!(grid(&other.call("compare", by_case())), grid(&study.call("compare", by_case())));
    assert_eq!(other.refused("rename_project", json!({"name": "Mitt"})), "refused store-read-only");
    assert_eq!(other.refused("undo", json!({})), "refused store-read-only");
}

#[test]
fn the_sample_study_opens_and_is_kept() {
    let study = Study::without_project();
    let info = study.ask("open_sample");
    insta::assert_snapshot!(format!("{} {}", info["name"], info["counts"]), @r#""Smartby i tre kommuner" {"cases":3,"coders":1,"codes":64,"codings":180,"participants":11,"segments":162,"sources":9,"words":21685}"#);
    study.call("rename_project", json!({"name": "Min egen"}));
    study.ask("close_project");
    assert_eq!(study.ask("open_sample")["name"], "Min egen", "the copy is the person's own");
}
