//! Search, comparison, journal, undo and redo.

use serde_json::{Value, json};

use crate::sitat::Folder;
use crate::study::{BERG, study};

fn hits(answer: &Value) -> Vec<(&str, u64, &str)> {
    let hits = answer["hits"].as_array().unwrap();
    hits.iter()
        .map(|hit| (hit["source"].as_str().unwrap(), hit["turn"].as_u64().unwrap(), hit["quote"].as_str().unwrap()))
        .collect()
}

#[test]
fn a_hit_says_who_said_it_and_where() {
    let folder = study();
    let answer = folder.done(["search", "p.sitat", "manglet", "--json"]);
    assert_eq!(answer["total"], 1);
    let hit = &answer["hits"][0];
    let start = BERG.chars().collect::<String>().find("manglet").unwrap();
    assert_eq!((&hit["start"], &hit["end"]), (&json!(start), &json!(start + 7)));
    assert_eq!((&hit["source"], &hit["source_id"], &hit["case"]), (&json!("berg"), &json!(1), &json!("Berg")));
    assert_eq!((&hit["participant"], &hit["speaker"], &hit["turn"]), (&json!("A (berg)"), &json!("A"), &json!(2)));
    assert_eq!(hit["before"], "I: Hva var vanskelig?\n\nA: Vi ");
    assert!(hit["after"].as_str().unwrap().starts_with(" folk. Siloene"));
    assert!(hit["after"].as_str().unwrap().chars().count() <= 60);
}

#[test]
fn inflections_are_listed_and_can_be_left_out() {
    let folder = study();
    let all = folder.done(["search", "p.sitat", "silo", "--json"]);
    assert_eq!(hits(&all), [("berg", 2, "Siloene"), ("berg", 4, "Siloen"), ("plan", 2, "siloene")]);
    let forms: Vec<(&str, u64)> = all["forms"]
        .as_array()
        .unwrap()
        .iter()
        .map(|form| (form["form"].as_str().unwrap(), form["count"].as_u64().unwrap()))
        .collect();
    assert!(forms.contains(&("siloene", 2)) && forms.contains(&("siloen", 1)), "{forms:?}");
    assert_eq!(folder.done(["search", "p.sitat", "silo", "--forms", "exact", "--json"])["total"], 0);
    let fewer = folder.done(["search", "p.sitat", "silo", "--without", "Siloene", "--json"]);
    assert_eq!(hits(&fewer), [("berg", 4, "Siloen")]);
    assert!(
        fewer["forms"].as_array().unwrap().iter().any(|form| form["form"] == "siloene" && form["on"] == json!(false))
    );
}

#[test]
fn filters_and_limits_hold() {
    let folder = study();
    let search = |query: &str| folder.done(["search", "p.sitat", query, "--json"]);
    assert_eq!(search("penger")["total"], 4, "Pengene and pengene too");
    assert_eq!(search("penger role:participant")["total"], 3);
    assert_eq!(search("penger case:Dal")["total"], 2);
    assert_eq!(search("-case:Dal penger")["total"], 2, "a query may begin with a minus");
    assert_eq!(search("code:\"Barriere/Penger\" pengene")["total"], 2);
    assert_eq!(search("\"vi møttes\"")["total"], 2);
    let limited = folder.done(["search", "p.sitat", "vi", "--limit", "1", "--json"]);
    assert!(limited["total"].as_u64().unwrap() > 1);
    assert_eq!(limited["hits"].as_array().unwrap().len(), 1);
    for (query, key) in [
        ("\"uten slutt", "search-query-unclosed-quote"),
        ("", "search-query-empty"),
        ("case:Fjell vi", "project-no-case"),
        ("code:Fjell vi", "codebook-unknown-path"),
    ] {
        let run = folder.run(["search", "p.sitat", query, "--json"]);
        assert_eq!((run.code, run.error_key().as_str()), (1, key));
    }
}

fn compare(folder: &Folder, arguments: &[&str]) -> Value {
    folder.done(["compare", "p.sitat", "--json"].iter().chain(arguments))
}

/// The row of a path as its cells and its total.
fn row(grid: &Value, path: &str) -> (Value, u64) {
    let rows = grid["rows"].as_array().unwrap();
    let row = rows.iter().find(|row| row["path"] == path).unwrap_or_else(|| panic!("{path} in {grid}"));
    (row["cells"].clone(), row["total"].as_u64().unwrap())
}

#[test]
fn a_grid_counts_codes_by_case() {
    let folder = study();
    let grid = compare(&folder, &["--rows", "codes", "--columns", "cases", "--measure", "segments"]);
    assert_eq!(grid["measure"], "segments");
    assert_eq!(grid["columns"], json!([{"name": "Berg", "n": 1}, {"name": "Dal", "n": 1}]));
    assert_eq!(row(&grid, "Barriere"), (json!([3, 1]), 4));
    assert_eq!(row(&grid, "Barriere/Siloer"), (json!([2, 0]), 2));
    assert_eq!(row(&grid, "Grep/Møter"), (json!([1, 0]), 1));
    assert_eq!((&grid["totals"], &grid["total"]), (&json!([4, 1]), &json!(5)));
    assert_eq!(grid["rows"][1]["depth"], 1);
    let with_plans = compare(&folder, &["--include-policy-documents"]);
    assert_eq!(row(&with_plans, "Barriere/Siloer"), (json!([2, 1]), 3));
    assert_eq!(grid["left_out"], json!(["policy-document"]));
}

#[test]
fn rows_columns_measures_and_conditions_can_be_chosen() {
    let folder = study();
    let families = compare(&folder, &["--rows", "families", "--measure", "participants"]);
    assert_eq!(families["rows"].as_array().unwrap().len(), 2);
    assert_eq!(row(&families, "Barriere"), (json!([1, 1]), 2));
    let below = compare(&folder, &["--rows", "code:Barriere"]);
    assert_eq!(below["rows"].as_array().unwrap().len(), 4);
    assert_eq!(row(&below, "Barriere").1, 4);
    let alone = compare(&folder, &["--rows", "code:=Barriere"]);
    assert_eq!(alone["rows"].as_array().unwrap().len(), 1);
    assert_eq!(row(&alone, "Barriere").1, 0, "nothing is coded with the family itself");
    let words = compare(&folder, &["--rows", "code:Kompetanse", "--measure", "words", "--columns", "participants"]);
    assert_eq!(row(&words, "Barriere/Kompetanse"), (json!([3, 0]), 3));
    let sources = compare(&folder, &["--rows", "families", "--columns", "sources"]);
    assert_eq!(sources["columns"].as_array().unwrap().len(), 2);
    let groups = compare(&folder, &["--rows", "families", "--columns", "attribute:styringsmodell"]);
    assert_eq!(groups["columns"][0]["name"], "formannskap");
    let small = compare(&folder, &["--where", "innbyggere < 50000 AND styringsmodell = formannskap"]);
    assert_eq!(small["columns"], json!([{"name": "Berg", "n": 1}]));
    let crossed = compare(&folder, &["--columns", "attributes:styringsmodell;innbyggere"]);
    assert_eq!(crossed["columns"].as_array().unwrap().len(), crossed["column_sources"].as_array().unwrap().len());
    assert!(crossed["columns"][0]["name"].as_str().unwrap().starts_with("formannskap · "));
    let coders = compare(&folder, &["--rows", "levels:1", "--columns", "coders", "--measure", "sources"]);
    assert_eq!(row(&coders, "Barriere"), (json!([2]), 2));
    let present = compare(&folder, &["--measure", "presence"]);
    assert_eq!(row(&present, "Barriere"), (json!([1, 1]), 2));
    let shares = || compare(&folder, &["--rows", "families", "--measure", "word-share"]);
    assert_eq!(shares()["rows"][0]["shares"], json!([null, null]), "one participant is no group");
    assert_eq!(folder.done(["smallest-group", "p.sitat", "--json"]), json!({"smallest_group": 10}));
    folder.done(["smallest-group", "p.sitat", "1", "--json"]);
    let told = shares();
    let (number, words) = (told["rows"][0]["cells"][0].as_f64().unwrap(), told["column_words"][0].as_f64().unwrap());
    assert_eq!(told["rows"][0]["shares"][0].as_f64().unwrap(), (number * 1000.0 / words).round() / 10.0);
    for (arguments, key) in [
        (["--rows", "code:Ukjent"], "codebook-unknown-path"),
        (["--columns", "attribute:høyde"], "project-no-attribute"),
        (["--where", "innbyggere <"], "analysis-expression-missing-value"),
    ] {
        let run = folder.run(["compare", "p.sitat", "--json"].iter().chain(&arguments));
        assert_eq!((run.code, run.error_key().as_str()), (1, key));
    }
}

#[test]
fn undo_and_redo_go_step_by_step_and_stand_in_the_journal() {
    let folder = study();
    let full = folder.state();
    assert_eq!(full, json!([3, 2, 6, 6, 5]));
    let undone = folder.done(["undo", "p.sitat", "--coder", "Ola", "--json"]);
    assert_eq!(
        (&undone["step"]["operation"], &undone["step"]["kind"], &undone["step"]["coder"]),
        (&json!("import_quotes"), &json!("undo"), &json!("Ola"))
    );
    assert_eq!(folder.state(), json!([3, 2, 0, 0, 6]));
    folder.done(["undo", "p.sitat", "--json"]);
    assert_eq!(folder.state(), json!([2, 2, 0, 0, 7]));
    folder.done(["redo", "p.sitat", "--json"]);
    folder.done(["redo", "p.sitat", "--json"]);
    assert_eq!(folder.state(), json!([3, 2, 6, 6, 9]));
    let run = folder.run(["redo", "p.sitat", "--json"]);
    assert_eq!((run.code, run.error_key().as_str()), (1, "store-nothing-to-redo"));
    let steps = folder.done(["history", "p.sitat", "--json"])["steps"].clone();
    let kinds: Vec<&str> = steps.as_array().unwrap().iter().filter_map(|step| step["kind"].as_str()).collect();
    assert_eq!(kinds, ["do", "do", "do", "do", "do", "undo", "undo", "redo", "redo"]);
    assert_eq!(steps[4]["label"], "Kod 6 sitater fra tabell");
    assert_eq!(
        (&steps[0]["operation"], &steps[0]["coder"], &steps[0]["reason"]),
        (&json!("import_cases"), &json!("kari"), &json!(null))
    );
    assert!(steps[0]["at"].as_str().unwrap().ends_with('Z'));
}

#[test]
fn everything_can_be_undone_back_to_an_empty_project() {
    let folder = study();
    for _ in 0..5 {
        folder.done(["undo", "p.sitat", "--json"]);
    }
    assert_eq!(folder.state(), json!([0, 0, 0, 0, 10]));
    let run = folder.run(["undo", "p.sitat", "--json"]);
    assert_eq!((run.code, run.error_key().as_str()), (1, "store-nothing-to-undo"));
}

#[test]
fn a_reader_that_goes_away_is_no_fault() {
    let folder = Folder::with_project();
    folder.write("lang.txt", "Ord på ord på ord.\n".repeat(20_000));
    folder.done(["import", "p.sitat", "lang.txt", "--json"]);
    let mut child = folder
        .command(["text", "p.sitat", "lang"])
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr.len()), (Some(0), 0));
}

#[test]
fn compounds_and_similar_words_are_found_on_wish() {
    let folder = Folder::new();
    folder.write("a.txt", "R: Fasen var lang, innovasjonsfasen kort, telofase og fasn rare.\n");
    folder.done(["new", "f.sitat", "--language", "nb", "--json"]);
    folder.done(["import", "f.sitat", "a.txt", "--json"]);
    let found = |options: &[&str]| -> Vec<String> {
        let answer = folder.done([["search", "f.sitat", "fasen", "--json"].as_slice(), options].concat());
        answer["hits"].as_array().unwrap().iter().map(|hit| hit["quote"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(found(&[]), ["Fasen"]);
    assert_eq!(found(&["--forms", "exact,compounds"]), ["Fasen", "innovasjonsfasen"]);
    assert_eq!(found(&["--forms", "exact,compounds", "--with", "Telofase"]), ["Fasen", "innovasjonsfasen", "telofase"]);
    assert_eq!(found(&["--forms", "exact,fuzzy"]), ["Fasen", "fasn"]);
}

#[test]
fn hits_are_sorted_by_the_words_beside_them_counted_by_case_and_coded() {
    let folder = study();
    let rows = |options: &[&str]| {
        folder.done([["search", "p.sitat", "silo OR penger", "--json"].as_slice(), options].concat())
    };
    let answer = rows(&["--sort", "right1"]);
    let after: Vec<String> = answer["hits"]
        .as_array()
        .unwrap()
        .iter()
        .map(|hit| {
            let after = hit["after"].as_str().unwrap().to_lowercase();
            let mut words = after.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
            words.next().unwrap_or_default().to_owned()
        })
        .collect();
    let mut sorted = after.clone();
    sorted.sort();
    assert_eq!(after, sorted);
    let total = answer["total"].as_u64().unwrap();
    let sum =
        |list: &str| -> u64 { answer[list].as_array().unwrap().iter().map(|row| row["hits"].as_u64().unwrap()).sum() };
    assert_eq!(sum("spread"), total);
    assert!(
        answer["cases"].as_array().unwrap().iter().any(|case| case["case"] == "Berg" && case["n"] == 1),
        "{answer}"
    );
    let dry = rows(&["--code", "Barriere", "--dry-run"]);
    assert_eq!((&dry["coded"]["dry_run"], &dry["coded"]["applied"]), (&json!(true), &json!(0)));
    let coded = rows(&["--code", "Barriere", "--widen", "sentence"]);
    assert!(coded["coded"]["applied"].as_u64().unwrap() > 0, "{coded}");
    folder.done(["undo", "p.sitat", "--json"]);
    let again = rows(&["--code", "Barriere", "--dry-run", "--widen", "sentence"]);
    assert_eq!(again["coded"]["places"], coded["coded"]["places"]);
}

#[test]
fn an_unknown_name_in_a_query_is_told_with_the_nearest_one() {
    let folder = study();
    let error = folder.run(["search", "p.sitat", "penger case:Brg", "--json"]).json();
    assert_eq!(error["error"]["key"], "search-query-unknown-value-near");
    assert!(error["error"]["message"].as_str().unwrap().contains("Berg"), "{error}");
}

#[test]
fn a_code_query_lists_exact_ranges_and_codes_what_it_finds() {
    let folder = study();
    let ask = |query: &str| folder.done(["query", "p.sitat", query, "--json"]);
    let answer = ask("Siloer NEAR/answer Kompetanse");
    let passage = &answer["passages"][0];
    let start = BERG.find("Siloene sto").map(|byte| BERG[..byte].chars().count()).unwrap();
    assert_eq!((&answer["total"], &passage["ranges"]), (&json!(1), &json!([[start, start + 23]])));
    assert_eq!((&passage["quotes"], &passage["whole"]), (&json!(["Siloene sto der de sto."]), &json!(true)));
    assert_eq!((&passage["participants"], &passage["cases"]), (&json!(["A (berg)"]), &json!(["Berg"])));
    assert_eq!(passage["codes"], json!(["Barriere/Siloer"]));
    assert_eq!(ask("Barriere NOT NEAR/participant Grep")["total"], 2, "the plan and Dal");
    assert_eq!(ask("Barriere kind:policy-document")["total"], 1);
    let would =
        folder.done(["query", "p.sitat", "Barriere BEFORE/4 Grep", "--code", "Grep/Møter", "--dry-run", "--json"]);
    assert_eq!((&would["coded"]["places"], &would["coded"]["applied"]), (&json!(3), &json!(0)));
    let coded = folder.done(["query", "p.sitat", "Barriere BEFORE/4 Grep", "--code", "Grep/Møter", "--json"]);
    assert_eq!(coded["coded"]["applied"], 3);
    assert_eq!(ask("Grep")["total"], 4);
    folder.done(["undo", "p.sitat", "--json"]);
    assert_eq!(ask("Grep")["total"], 1);
    let refused = folder.run(["query", "p.sitat", "Siloer OVERLAP Kompetense", "--json"]).json();
    assert!(refused["error"]["message"].as_str().unwrap().contains("«Kompetanse»"), "{refused}");
    let written =
        ["export", "p.sitat", "excerpts", "-o", "ut.csv", "--query", "Siloer AND Barriere case:Berg", "--json"];
    assert_eq!(folder.done(written)["count"], 2);
}
