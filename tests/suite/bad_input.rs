//! What cannot be done is refused with a key that says why, and leaves nothing behind.

use serde_json::{Value, json};
use sitat_tests::Study;

/// Sends requests that must be refused; what is said about each. Nothing may change.
fn refusals(study: &Study, requests: &[(&str, Value)]) -> String {
    let before = sitat_tests::rows(&study.project());
    let said: Vec<String> =
        requests.iter().map(|(name, request)| format!("{name}: {}", study.refused(name, request.clone()))).collect();
    assert_eq!(sitat_tests::rows(&study.project()), before);
    study.tidy(&said.join("\n"))
}

/// A small project with one text, a family and a code.
fn small() -> (Study, i64, i64, i64) {
    let study = Study::new();
    let source = study.import("en.txt", "I: Hva?\nR: Ingenting, egentlig.\n", &["Åsbygd"]);
    study.call("create_code", json!({"parent": null, "name": "Familie", "isCodable": false}));
    let family = study.code("Familie");
    study.call("create_code", json!({"parent": family, "name": "Kode", "isCodable": true}));
    let code = study.code("Familie/Kode");
    (study, source, family, code)
}

#[test]
fn files_that_are_no_projects() {
    let study = Study::without_project();
    study.file("brev.sitat", "Kjære deg");
    study.file("tom.sitat", "");
    std::fs::create_dir(study.path("mappe.sitat")).unwrap();
    let names = ["borte.sitat", "brev.sitat", "tom.sitat", "mappe.sitat"];
    let mut said: Vec<String> = Vec::new();
    for name in names {
        said.push(study.refused("open_project", json!({"path": study.path(name), "readOnly": false})));
    }
    said.push(
        study.refused("create_project", json!({"path": study.path("brev.sitat"), "name": "Prøve", "language": "nb"})),
    );
    said.push(study.refused("create_project", json!({"path": study.path("ny.sitat"), "name": "  ", "language": "nb"})));
    said.push(study.refused(
        "create_project",
        json!({"path": study.path("ingen/slik/mappe.sitat"), "name": "Prøve", "language": "nb"}),
    ));
    insta::assert_snapshot!(said.join("\n"), @"
    damaged store-missing file=borte.sitat
    damaged store-not-a-project file=brev.sitat
    damaged store-not-a-project file=tom.sitat
    damaged store-not-a-project file=mappe.sitat
    file-exists store-exists file=brev.sitat
    refused project-blank-name
    refused store-cannot-write file=mappe.sitat reason=…
    ");
    assert_eq!(std::fs::read_to_string(study.path("brev.sitat")).unwrap(), "Kjære deg");
    assert!(!std::path::Path::new(&study.path("ny.sitat")).exists());
}

#[test]
fn files_that_are_no_texts() {
    let study = Study::new();
    let docx = sitat_testkit::docx(&["I: Hei", "R: Hei"]);
    std::fs::create_dir(study.path("mappe.txt")).unwrap();
    let paths = [
        study.path("borte.txt"),
        study.path("mappe.txt"),
        study.file("tom.txt", ""),
        study.file("bare-blanke.txt", " \n\t\r\n"),
        study.file("bilde.txt", [0x89, b'P', b'N', b'G', 0, 0, 0, 1, 0, 0xff, 0, 0, 2, 0, 0]),
        study.file("halv.docx", &docx[..docx.len() / 2]),
        study.file("tom.docx", ""),
        study.file("tekst.docx", "Jeg er bare en tekst."),
        study.file("uten-ord.docx", sitat_testkit::docx(&[])),
        study.file("gammel.doc", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]),
        study.file("trykk.pdf", "%PDF-1.7\n"),
        study.file("god.txt", "I: Hei?\nR: Hei.\n"),
    ];
    let items: Vec<Value> = paths.iter().map(|path| study.item(path, &[])).collect();
    let imported = study.call("import_sources", json!({"items": items}));
    let said: Vec<String> =
        imported["refused"].as_array().unwrap().iter().map(|refused| sitat_tests::refusal(&refused["error"])).collect();
    insta::assert_snapshot!(study.tidy(&said.join("\n")), @"
    refused project-cannot-read file=borte.txt reason=…
    refused project-cannot-read file=mappe.txt reason=…
    refused import-empty-file file=tom.txt
    refused import-no-text file=bare-blanke.txt
    refused import-binary file=bilde.txt
    refused import-truncated file=halv.docx
    refused import-empty-file file=tom.docx
    refused import-not-word file=tekst.docx
    refused import-no-text file=uten-ord.docx
    refused import-kind-old-word file=gammel.doc
    refused import-pdf-no-reader file=trykk.pdf
    ");
    assert_eq!(imported["sources"].as_array().unwrap().len(), 1, "the good one enters");
    let previews = study.call(
        "preview_import",
        json!({"paths": paths, "settings": {"encoding": null, "pattern": null, "detectTurns": true}}),
    );
    let previewed: Vec<String> = previews
        .as_array()
        .unwrap()
        .iter()
        .filter(|preview| !preview["error"].is_null())
        .map(|preview| sitat_tests::refusal(&preview["error"]))
        .collect();
    assert_eq!(previewed, said, "the preview says the same");
    let only_bad = study.call("import_sources", json!({"items": &items[..3]}));
    assert_eq!(only_bad["sources"], json!([]));
    assert_eq!(study.call("history", json!({"before": null, "limit": 9}))["total"], 1, "nothing entered, no step");
}

#[test]
fn a_file_twice_gets_a_name_of_its_own_and_a_warning() {
    let study = Study::new();
    study.import("en.txt", "I: Hei?\nR: Hei.\n", &[]);
    let path = study.path("en.txt");
    let imported = study.call("import_sources", json!({"items": [study.item(&path, &[])]}));
    assert_eq!(imported["sources"][0]["name"], "en (2)");
    let warnings: Vec<&str> = imported["warnings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|warning| warning["message"]["key"].as_str().unwrap())
        .collect();
    assert_eq!(warnings, ["import-name-taken", "import-duplicate"]);
}

#[test]
fn tables_that_cannot_be_read() {
    let (study, ..) = small();
    let requests: Vec<(&str, Value)> = [
        ("import_cases", "Ikke en tabell"),
        ("import_cases", ""),
        ("import_cases", "type;innbyggere\nmunicipality;7\n"),
        ("import_codebook", "definition\nuten navn\n"),
        ("import_quotes", "source;code\nen;Familie/Kode\n"),
    ]
    .iter()
    .enumerate()
    .map(|(number, (command, content))| {
        let path = study.file(&format!("tabell-{number}.csv"), content);
        match *command {
            "import_quotes" => (*command, json!({"path": path, "onlyExistingCodes": false})),
            _ => (*command, json!({"path": path})),
        }
    })
    .chain([("import_cases", json!({"path": study.path("borte.csv")}))])
    .collect();
    insta::assert_snapshot!(refusals(&study, &requests), @"
    import_cases: refused import-table-empty file=tabell-0.csv
    import_cases: refused import-table-empty file=tabell-1.csv
    import_cases: refused import-table-missing-columns file=tabell-2.csv found=type, innbyggere missing=case
    import_codebook: refused import-table-one-column file=tabell-3.csv found=definition tried=; , tab
    import_quotes: refused import-table-missing-columns file=tabell-4.csv found=source, code missing=quote
    import_cases: refused project-cannot-read file=borte.csv reason=…
    ");
}

#[test]
fn quotes_that_cannot_be_placed_are_listed_and_the_others_are_coded() {
    let (study, ..) = small();
    study.import("to.txt", "R: ja og ja og nei\n", &[]);
    let table = "source;quote;code;occurrence\n\
        en;Ingenting, egentlig.;Familie/Kode;\n\
        en;Dette sa ingen;Familie/Kode;\n\
        tre;Ingenting;Familie/Kode;\n\
        to;ja;Familie/Kode;\n\
        to;ja;Familie/Kode;2\n\
        to;ja;Familie/Kode;7\n\
        to;nei;Familie;\n\
        to;nei;Ny/Vei;\n";
    let path = study.file("sitater.csv", table);
    let imported = study.call("import_quotes", json!({"path": path, "onlyExistingCodes": true}));
    insta::assert_snapshot!(serde_json::to_string_pretty(&imported).unwrap(), @r#"
    {
      "ambiguous": [
        {
          "occurrences": 2,
          "quote": "ja",
          "row": 5
        },
        {
          "occurrences": 2,
          "quote": "ja",
          "row": 7
        }
      ],
      "applied": 2,
      "created": [],
      "notFound": [
        {
          "quote": "Dette sa ingen",
          "row": 3
        },
        {
          "quote": "Ingenting",
          "row": 4
        }
      ],
      "warnings": [
        {
          "key": "codebook-not-codable",
          "parameters": {
            "name": "Familie",
            "row": 8.0
          }
        },
        {
          "key": "codebook-unknown-path",
          "parameters": {
            "path": "Ny/Vei",
            "row": 9.0
          }
        }
      ]
    }
    "#);
    let again = study.call("import_quotes", json!({"path": path, "onlyExistingCodes": false}));
    assert_eq!(again["created"], json!(["Ny", "Ny/Vei"]));
    assert_eq!(again["applied"], 1, "what is coded already is not coded twice");
}

#[test]
fn codes_that_cannot_be() {
    let (study, _, family, code) = small();
    let create = |parent: Value, name: &str| json!({"parent": parent, "name": name, "isCodable": true});
    insta::assert_snapshot!(refusals(&study, &[
        ("create_code", create(json!(null), "")),
        ("create_code", create(json!(null), " \u{a0}\n")),
        ("create_code", create(json!(null), "familie")),
        ("create_code", create(json!(family), "KODE ")),
        ("create_code", create(json!(999), "x")),
        ("rename_code", json!({"id": family, "language": "nb", "name": ""})),
        ("rename_code", json!({"id": 999, "language": "nb", "name": "x"})),
        ("recolour_code", json!({"id": code, "colour": "rosa"})),
        ("move_codes", json!({"ids": [family], "parent": code, "position": null})),
        ("move_codes", json!({"ids": [family], "parent": family, "position": null})),
        ("merge_codes", json!({"from": [code], "into": code, "reason": null})),
        ("merge_codes", json!({"from": [family], "into": code, "reason": null})),
        ("delete_codes", json!({"ids": [code, 999], "reason": null})),
    ]), @"
    create_code: refused codebook-blank-name
    create_code: refused codebook-blank-name
    create_code: refused codebook-name-taken name=familie
    create_code: refused codebook-name-taken name=KODE
    create_code: not-found codebook-unknown
    rename_code: refused codebook-blank-name
    rename_code: not-found codebook-unknown
    recolour_code: refused project-bad-colour written=rosa
    move_codes: refused codebook-cycle
    move_codes: refused codebook-cycle
    merge_codes: refused codebook-cycle
    merge_codes: refused codebook-cycle
    delete_codes: not-found codebook-unknown
    ");
}

#[test]
fn codings_that_cannot_be() {
    let (study, source, family, code) = small();
    let apply = |source: i64, stretches: Value, codes: Value| json!({"source": source, "stretches": stretches, "codes": codes, "newCode": null});
    let words = json!([{"start": 3, "end": 6}]);
    insta::assert_snapshot!(refusals(&study, &[
        ("apply_codes", apply(source, json!([]), json!([code]))),
        ("apply_codes", apply(source, json!([{"start": 2, "end": 3}]), json!([code]))),
        ("apply_codes", apply(source, json!([{"start": 30, "end": 400}]), json!([code]))),
        ("apply_codes", apply(source, words.clone(), json!([]))),
        ("apply_codes", apply(source, words.clone(), json!([family]))),
        ("apply_codes", apply(source, words.clone(), json!([code, 999]))),
        ("apply_codes", apply(999, words, json!([code]))),
        ("remove_codings", json!({"ids": [999]})),
        ("create_memo", json!({"target": {"kind": "segment", "id": 999}, "kind": "note", "text": "x"})),
        ("create_memo", json!({"target": {"kind": "coding", "id": 999}, "kind": "note", "text": "x"})),
        ("create_memo", json!({"target": {"kind": "project"}, "kind": "note", "text": " \n"})),
        ("write_memo", json!({"id": 999, "text": "x", "continues": true})),
    ]), @"
    apply_codes: refused project-no-words
    apply_codes: refused project-no-words
    apply_codes: refused project-no-words
    apply_codes: not-found codebook-unknown
    apply_codes: refused codebook-not-codable name=Familie
    apply_codes: not-found codebook-unknown
    apply_codes: not-found project-no-source name=999
    remove_codings: not-found project-gone name=999
    create_memo: not-found project-gone name=999
    create_memo: not-found project-gone name=999
    create_memo: refused project-blank-memo
    write_memo: not-found project-gone name=999
    ");
}

#[test]
fn names_and_values_that_cannot_be() {
    let (study, source, ..) = small();
    study.call("create_case", json!({"name": "Dalvoll", "kind": "municipality"}));
    study.call("create_attribute", json!({"name": "innbyggere", "kind": "number", "unit": null, "formula": null}));
    study.call(
        "create_attribute",
        json!({"name": "dobbelt", "kind": "number", "unit": null, "formula": "innbyggere * 2"}),
    );
    let cases = study.ask("cases");
    let (case, number, derived) =
        (&cases["cases"][0]["id"], &cases["attributes"][0]["id"], &cases["attributes"][1]["id"]);
    let speaker = study.call("speakers", json!({"source": source}))[0]["id"].clone();
    let attribute =
        |name: &str, formula: Value| json!({"name": name, "kind": "number", "unit": null, "formula": formula});
    let set = |attribute: &Value, written: &str| json!({"case": case, "attribute": attribute, "written": written});
    insta::assert_snapshot!(refusals(&study, &[
        ("rename_project", json!({"name": " "})),
        ("rename_source", json!({"id": source, "name": ""})),
        ("rename_source", json!({"id": 999, "name": "x"})),
        ("create_case", json!({"name": "dalvoll", "kind": "county"})),
        ("rename_case", json!({"id": case, "name": "Dalvoll"})),
        ("delete_case", json!({"id": 999})),
        ("set_source_cases", json!({"id": source, "cases": [999]})),
        ("set_speaker", json!({"id": 999, "role": "participant", "participant": null, "cases": []})),
        ("set_speaker", json!({"id": speaker, "role": "participant", "participant": null, "cases": [999]})),
        ("create_attribute", attribute("Innbyggere", json!(null))),
        ("create_attribute", attribute("ny", json!("inntekt - utgift"))),
        ("create_attribute", attribute("ny", json!("innbyggere +"))),
        ("set_attribute_value", set(number, "mange")),
        ("set_attribute_value", set(derived, "7")),
        ("delete_attribute", json!({"id": 999})),
    ]), @"
    rename_project: refused project-blank-name
    rename_source: refused project-blank-name
    rename_source: not-found project-no-source name=999
    create_case: refused project-name-taken name=dalvoll
    rename_case: refused project-name-taken name=Dalvoll
    delete_case: not-found project-no-case name=999
    set_source_cases: not-found project-no-case name=999
    set_speaker: not-found project-gone name=999
    set_speaker: not-found project-no-case name=999
    create_attribute: refused project-name-taken name=Innbyggere
    create_attribute: not-found project-no-attribute name=inntekt
    create_attribute: refused analysis-formula-missing-part position=13
    set_attribute_value: refused project-bad-value attribute=innbyggere written=mange
    set_attribute_value: refused project-derived-value attribute=dobbelt
    delete_attribute: not-found project-no-attribute name=999
    ");
}

#[test]
fn questions_that_cannot_be_answered() {
    let (study, _, _, code) = small();
    let search =
        |query: &str| json!({"query": query, "exact": true, "inflections": true, "switchedOff": [], "limit": 10});
    let grid = |columns: Value, filter: Value| json!({"rows": {"kind": "codes"}, "columns": columns, "measure": "segments", "filter": filter, "withPolicyDocuments": false});
    let cases = json!({"kind": "cases"});
    study.wait_for_search();
    insta::assert_snapshot!(refusals(&study, &[
        ("search", search("")),
        ("search", search("\"aldri lukket")),
        ("search", search("(a OR")),
        ("search", search("case:\"Ingensteds\" hei")),
        ("search", search("code:\"Finnes/Ikke\" hei")),
        ("compare", json!({"grid": grid(json!({"kind": "attribute", "value": "høyde"}), json!(null))})),
        ("compare", json!({"grid": grid(cases.clone(), json!("høyde > 3"))})),
        ("compare", json!({"grid": grid(cases.clone(), json!("høyde >"))})),
        ("cell", json!({"grid": grid(cases.clone(), json!(null)), "row": code, "column": 12})),
        ("cell", json!({"grid": grid(cases, json!(null)), "row": 999, "column": 0})),
    ]), @"
    search: refused search-query-empty end=0 place=1
    search: refused search-query-unclosed-quote end=13 place=1
    search: refused search-query-operator-alone end=5 operator=OR place=4
    search: not-found project-no-case end=17 name=Ingensteds place=1
    search: refused codebook-unknown-path end=18 path=Finnes/Ikke place=1
    compare: not-found project-no-attribute name=høyde
    compare: not-found project-no-attribute name=høyde
    compare: refused analysis-expression-missing-value position=8
    cell: not-found project-gone name=12
    cell: not-found codebook-unknown
    ");
}

#[test]
fn files_that_cannot_be_written() {
    let (study, ..) = small();
    let export = |name: &str| {
        json!({
            "path": study.path(name), "overwrite": false, "csv": "comma", "order": "code-case", "codes": [], "filter": null,
        })
    };
    study.file("finnes.docx", "viktig");
    insta::assert_snapshot!(refusals(&study, &[
        ("export_excerpts", export("utdrag.pdf")),
        ("export_excerpts", export("utdrag")),
        ("export_excerpts", export("finnes.docx")),
        ("export_excerpts", export("ingen/slik/mappe.docx")),
    ]), @"
    export_excerpts: refused project-unknown-format file=utdrag.pdf
    export_excerpts: refused project-unknown-format file=utdrag
    export_excerpts: file-exists project-file-exists file=finnes.docx
    export_excerpts: refused project-cannot-write file=mappe.docx reason=…
    ");
    assert_eq!(std::fs::read_to_string(study.path("finnes.docx")).unwrap(), "viktig");
}

#[test]
fn every_refusal_of_these_stories_has_words_in_every_language() {
    // The snapshots above name the keys; here they are looked up.
    let stories = include_str!("bad_input.rs");
    let kinds = ["refused ", "not-found ", "locked ", "file-exists ", "bug ", "no-project "];
    let mut found = 0;
    for line in stories.lines() {
        let said = line.split_once(": ").map_or(line.trim(), |(_, said)| said);
        let Some(rest) = kinds.iter().find_map(|kind| said.strip_prefix(kind)) else { continue };
        let key = rest.split_whitespace().next().unwrap_or_default();
        if key.contains('-') && key.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-') {
            found += 1;
            for language in sitat_model::Language::ALL {
                assert!(sitat_lang::has(language, key), "{key} in {language:?}");
            }
        }
    }
    assert!(found > 50, "only {found} refusals were found");
}
