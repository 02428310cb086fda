//! Cases, codebook and quotes from tables.

use serde_json::json;

use crate::sitat::{Folder, sample};
use crate::study::{BERG, study};

#[test]
fn a_table_of_cases_becomes_typed_attributes() {
    let folder = study();
    let answer = folder.done(["cases", "p.sitat", "--json"]);
    assert_eq!(
        answer["cases"][0],
        json!({"id": 1, "name": "Berg", "kind": "municipality", "attributes": {
            "innbyggere": 6950, "styringsmodell": "formannskap", "vedtatt": true, "inntekt": 836.5, "utgift": 829.2
        }})
    );
    assert_eq!(answer["cases"][1]["attributes"]["vedtatt"], json!(false));
    assert_eq!(answer["unmatched"], json!([]));
}

#[test]
fn a_second_table_names_the_cases_it_lacks_and_leaves_blanks_alone() {
    let folder = study();
    folder.write("to.csv", "case,innbyggere,region\nDal,,sør\nFjell,1200,nord\n");
    let answer = folder.done(["cases", "p.sitat", "to.csv", "--json"]);
    assert_eq!(answer["unmatched"], json!(["Berg"]));
    assert_eq!((&answer["created"], &answer["updated"]), (&json!(1), &json!(1)));
    let names: Vec<&str> =
        answer["cases"].as_array().unwrap().iter().filter_map(|case| case["name"].as_str()).collect();
    assert_eq!(names, ["Berg", "Dal", "Fjell"]);
    assert_eq!(answer["cases"][1]["attributes"]["innbyggere"], 83_400);
    assert_eq!(answer["cases"][0]["attributes"]["region"], json!(null));
}

#[test]
fn attributes_can_be_derived_from_others() {
    let folder = study();
    let derive =
        ["cases", "p.sitat", "--derive", "netto = inntekt - utgift", "--derive", "andel = netto / inntekt * 100"];
    let answer = folder.done(derive.iter().chain(&["--json"]));
    let netto = answer["cases"][0]["attributes"]["netto"].as_f64().unwrap();
    assert!((netto - 7.3).abs() < 1e-9, "{netto}");
    let share = answer["cases"][1]["attributes"]["andel"].as_f64().unwrap();
    assert!((share - 141.4 / 82.463).abs() < 1e-6, "{share}");
    let before = folder.state();
    assert_eq!(folder.run(derive).code, 0, "the same derivation again changes nothing");
    assert_eq!(folder.state(), before);
    for (formula, key) in [
        ("ny = inntekt - skatt", "project-no-attribute"),
        ("ny = inntekt -", "analysis-formula-missing-part"),
        ("netto = utgift", "project-name-taken"),
    ] {
        let run = folder.run(["cases", "p.sitat", "--derive", formula, "--json"]);
        assert_eq!((run.code, run.error_key().as_str()), (1, key));
    }
    assert_eq!(folder.state(), before);
}

#[test]
fn rows_that_cannot_be_placed_are_skipped_and_listed() {
    let folder = Folder::with_project();
    folder.write("cases.csv", "case;kind;innbyggere\nBerg;kommune;12\n;kommune;4\nDal;planet;mange\n");
    let run = folder.run(["cases", "p.sitat", "cases.csv", "--json"]);
    assert_eq!(run.code, 1, "{run:?}");
    let answer = run.json();
    assert_eq!(answer["cases"].as_array().unwrap().len(), 2);
    assert_eq!(answer["warning_keys"][0], "import-row-without-case");
    assert_eq!(answer["warnings"].as_array().unwrap().len(), answer["warning_keys"].as_array().unwrap().len());
    assert_eq!(answer["created"], 2);
}

#[test]
fn the_codebook_is_told_in_its_own_order_with_definitions() {
    let folder = Folder::with_project();
    folder.write(
        "koder.csv",
        "path;name_en;definition;codable\nBarriere;Barrier;Det som hindrer.;nei\nBarriere/Siloer;Silos;Hver for seg.;\n\
         Barriere/Ja\\/nei;;;\nGrep;;;\n",
    );
    let answer = folder.done(["codebook", "p.sitat", "koder.csv", "--json"]);
    let code = |place: usize, field: &str| answer["codes"][place][field].clone();
    assert_eq!(
        (code(0, "path"), code(0, "definition"), code(0, "codable")),
        (json!("Barriere"), json!("Det som hindrer."), json!(false))
    );
    assert_eq!(
        (code(1, "path"), code(1, "name"), code(1, "codings")),
        (json!("Barriere/Siloer"), json!("Siloer"), json!(0))
    );
    assert_eq!(code(2, "path"), json!("Barriere/Ja\\/nei"));
    assert_eq!(answer["codes"].as_array().unwrap().len(), 4);
    assert_eq!(folder.done(["codebook", "p.sitat", "--json"])["codes"], answer["codes"]);
}

#[test]
fn quotes_are_coded_and_what_is_uncertain_is_not() {
    let folder = Folder::with_project();
    folder.write("berg.txt", BERG);
    folder.done(["import", "p.sitat", "berg.txt", "--json"]);
    folder.write(
        "sitater.csv",
        "source;quote;code;occurrence;coder;memo\nberg;Vi manglet folk.;Barriere/Folk;;Ola;Sagt stille\n\
         berg;Hva;Spørsmål;;;\nberg;Hva;Spørsmål;2;;\nberg;Hva;Spørsmål;3;;\nberg;Finnes ikke;Barriere/Folk;;;\n\
         borte;Vi manglet folk.;Barriere/Folk;;;\nberg;Vi  manglet folk.;;;;\n",
    );
    let run = folder.run(["code", "p.sitat", "sitater.csv", "--json"]);
    assert_eq!(run.code, 1, "{run:?}");
    let answer = run.json();
    assert_eq!(answer["applied"], 2);
    assert_eq!(answer["created"], json!(["Barriere", "Barriere/Folk", "Spørsmål"]));
    assert_eq!(
        answer["ambiguous"],
        json!([{"row": 3, "quote": "Hva", "occurrences": 2}, {"row": 5, "quote": "Hva", "occurrences": 2}])
    );
    let not_found = answer["not_found"].as_array().unwrap();
    assert_eq!((&not_found[0]["row"], &not_found[0]["quote"]), (&json!(6), &json!("Finnes ikke")));
    assert_eq!((&not_found[1]["row"], &not_found[1]["source_missing"]), (&json!(7), &json!(true)));
    assert_eq!(answer["warning_keys"], json!(["import-row-lacks-cells"]));
    let words = folder.run(["code", "p.sitat", "sitater.csv"]);
    assert!(words.err.contains("Rad 6: ordene finnes ikke i datakilden: «Finnes ikke»."), "{words:?}");
}

#[test]
fn a_table_of_another_tool_is_mapped_and_what_is_only_similar_waits_for_a_word() {
    let folder = Folder::with_project();
    folder.write("berg.txt", BERG);
    folder.done(["import", "p.sitat", "berg.txt", "--json"]);
    let text = folder.run(["text", "p.sitat", "berg"]).out;
    let long =
        text.lines().map(|line| line.split_once(": ").map_or(line, |(_, words)| words)).max_by_key(|line| line.len());
    let long = long.unwrap();
    let changed = long.replacen(' ', " eigentleg ", 1);
    folder.write(
        "segmenter.tsv",
        format!("Tekst\tSegment\tEmne\tAuthor\nberg\tVi manglet folk.\tBarriere > Folk; Ja/Nei\tOla\nberg\t{changed}\tLikt\tOla\n"),
    );
    let columns = ["--map", "source=Tekst,quote=Segment,code=Emne,coder=", "--path-separator", ">", "--json"];
    let run = folder.run(["code", "p.sitat", "segmenter.tsv"].into_iter().chain(columns));
    let answer = run.json();
    assert_eq!((run.code, &answer["applied"]), (1, &json!(2)), "{answer}");
    assert_eq!(answer["created"], json!(["Barriere", "Barriere/Folk", "Ja\\/Nei"]));
    assert_eq!((&answer["not_found"][0]["row"], &answer["doubtful"][0]["row"]), (&json!(3), &json!(3)));
    assert_eq!(answer["doubtful"][0]["shortened"], false);
    assert!(long.contains(answer["doubtful"][0]["words"].as_str().unwrap()), "{answer}");
    let taken = folder.done(["code", "p.sitat", "segmenter.tsv", "--take", "3"].into_iter().chain(columns));
    assert_eq!((&taken["applied"], &taken["doubtful"], &taken["not_found"]), (&json!(1), &json!([]), &json!([])));
    let run = folder.run(["code", "p.sitat", "segmenter.tsv", "--map", "ord=Segment", "--json"]);
    assert_eq!((run.code, run.error_key().as_str()), (2, "cli-usage-bad-value"));
}

#[test]
fn only_existing_codes_are_used_when_that_is_asked() {
    let folder = study();
    folder.write(
        "nye.csv",
        "source;quote;code\nberg;Lite penger.;Ny/Kode\nberg;Lite penger.;penger\nberg;Lite penger.;Barriere/Møter\n",
    );
    let before = folder.state();
    let run = folder.run(["code", "p.sitat", "nye.csv", "--existing", "--json"]);
    let answer = run.json();
    assert_eq!((run.code, &answer["applied"], &answer["created"]), (1, &json!(1), &json!([])));
    assert_eq!(answer["skipped"][0]["key"], "codebook-unknown-path");
    assert_eq!(answer["skipped"][1]["row"], 4);
    assert_eq!(folder.state()[2], before[2], "no code was made");
}

#[test]
fn the_tables_of_the_sample_enter_whole() {
    let folder = Folder::with_project();
    let sources = [
        "storvik-intervju-1.txt",
        "storvik-intervju-2.docx",
        "english-interview.txt",
        "elvnes-intervju-1.txt",
        "elvnes-intervju-2.docx",
        "bergmo-intervju-1.txt",
        "bergmo-intervju-2.txt",
        "fokusgruppe-nettverk.docx",
        "storvik-strategi.docx",
    ]
    .map(sample);
    let speakers = sample("speakers.csv");
    let import = ["import", "p.sitat", "--json", "--speakers", &speakers].map(str::to_owned);
    assert_eq!(folder.done(import.iter().chain(&sources))["sources"].as_array().unwrap().len(), 9);
    assert_eq!(folder.done(["cases", "p.sitat", &sample("cases.csv"), "--json"])["cases"].as_array().unwrap().len(), 3);
    assert_eq!(
        folder.done(["codebook", "p.sitat", &sample("codebook.csv"), "--json"])["codes"].as_array().unwrap().len(),
        64
    );
    let coded = folder.done(["code", "p.sitat", &sample("quotes.csv"), "--existing", "--json"]);
    assert_eq!((&coded["applied"], &coded["created"]), (&json!(180), &json!([])));
}

#[test]
fn a_single_case_is_told_with_all_that_stands_on_its_page() {
    let folder = study();
    let answer = folder.done(["cases", "p.sitat", "--case", "berg kommune", "--json"]);
    assert_eq!(answer["cases"].as_array().unwrap().len(), 1);
    let page = &answer["page"];
    assert_eq!((&page["sources"], &page["extracts"]), (&json!(["berg"]), &json!(4)));
    assert_eq!((&page["parts"], &page["pinned"]), (&json!([]), &json!([])));
    let first = &page["most_coded"][0];
    assert_eq!((&first["quote"], &first["codes"]), (&json!("Vi manglet folk."), &json!(["Barriere/Kompetanse"])));
    assert_eq!(folder.done(["cases", "p.sitat", "--json"])["page"], json!(null));
    let shown = folder.run(["cases", "p.sitat", "--case", "Berg"]).out;
    for words in ["Berg (Kommune)", "6950", "Datakilder: berg", "4 utdrag", "BER-1  Vi manglet folk."] {
        assert!(shown.contains(words), "{words:?} in {shown}");
    }
    let run = folder.run(["cases", "p.sitat", "--case", "Fjord", "--json"]);
    assert_eq!((run.code, run.error_key().as_str()), (1, "project-no-case"));
}

#[test]
fn a_dry_run_says_what_rows_would_become_and_lets_nothing_in() {
    let folder = study();
    let before = folder.state();
    folder.write("to.csv", "case,innbyggere\nBerg kommune,7000\nFjell,1200\nDal,\n");
    let answer = folder.done(["cases", "p.sitat", "to.csv", "--dry-run", "--json"]);
    assert_eq!(answer["dry_run"], true);
    assert_eq!(
        answer["rows"],
        json!([
            {"row": 2, "name": "Berg kommune", "found": "variant", "means": ["Berg"]},
            {"row": 3, "name": "Fjell", "found": "new", "means": []},
            {"row": 4, "name": "Dal", "found": "name", "means": ["Dal"]},
        ])
    );
    folder.write("folk.csv", "participant;role\nHelt Ny;leder\n");
    let answer = folder.done(["participants", "p.sitat", "folk.csv", "--dry-run", "--json"]);
    assert_eq!(answer["rows"], json!([{"row": 2, "name": "Helt Ny", "found": "new", "means": []}]));
    let shown = folder.run(["participants", "p.sitat", "folk.csv", "--dry-run", "--ui-language", "nb"]);
    assert!(shown.out.contains("finnes ikke ennå"), "{}", shown.out);
    assert_eq!(folder.state(), before);
    assert_eq!(folder.run(["cases", "p.sitat", "--dry-run"]).code, 2, "there is nothing to look at without a table");
}
