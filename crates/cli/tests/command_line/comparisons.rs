//! Comparisons: rows that are not codes, and those that were saved as views.

use serde_json::{Value, json};
use sitat_project::{GridChoice, GridLayout, GridOrder, Opening, Project, RowChoice, Surroundings};

use crate::sitat::Folder;
use crate::study::study;

fn cells(grid: &Value) -> Vec<Value> {
    grid["rows"].as_array().unwrap().iter().map(|row| row["cells"].clone()).collect()
}

/// Saves what a window would save, and deletes a code.
fn change(folder: &Folder, act: impl FnOnce(&mut Project)) {
    act(&mut Project::open(&folder.path("p.sitat"), Opening::default(), Surroundings::of_system("kari")).unwrap());
}

#[test]
fn saved_searches_are_rows_and_say_what_they_leave_out() {
    let folder = study();
    folder.done(["search", "p.sitat", "siloene", "--save", "Siloer", "--json"]);
    folder.done(["search", "p.sitat", "vanskelig", "--save", "Vanskelig", "--json"]);
    let grid = folder.done(["compare", "p.sitat", "--rows", "searches", "--json"]);
    assert_eq!(cells(&grid), [json!([2, 0]), json!([0, 0])]);
    assert_eq!((&grid["uncounted"], &grid["unanswered"]), (&json!(2), &json!([])));
    assert_eq!(grid["rows"][0]["states"], json!(["mentioned", "not-mentioned"]));
    let words = folder.run(["compare", "p.sitat", "--rows", "searches", "--include-policy-documents"]);
    assert!(words.out.contains("Antall treff") && words.out.contains("Siloer"), "{words:?}");
    let refused = folder.run(["compare", "p.sitat", "--rows", "searches", "--columns", "coders", "--json"]);
    assert_eq!((refused.code, refused.error_key()), (1, "project-nobody-codes".to_owned()));
}

#[test]
fn rows_that_are_no_codes_are_refused_where_codes_are_meant() {
    let folder = study();
    for arguments in [
        vec!["overlap", "p.sitat", "--rows", "questions", "--json"],
        vec!["overlap", "p.sitat", "--rows", "searches", "--json"],
        vec!["export", "p.sitat", "excerpts", "--rows", "questions", "-o", "a.csv", "--json"],
    ] {
        let refused = folder.run(&arguments);
        assert_eq!((refused.code, refused.error_key()), (1, "project-rows-are-no-codes".to_owned()), "{arguments:?}");
    }
    assert!(!folder.path("a.csv").exists());
}

#[test]
fn a_saved_view_is_listed_shown_and_exported_as_it_was_laid_out() {
    let folder = study();
    assert_eq!(folder.done(["compare", "p.sitat", "--views", "--json"]), json!({"views": []}));
    change(&folder, |project| {
        let code = project.resolve_code("Barriere").unwrap();
        let choice = GridChoice { rows: RowChoice::Below(code), ..GridChoice::default() };
        let layout = GridLayout { row_order: GridOrder::Name, hides_empty: true, ..GridLayout::default() };
        project.save_view("Hindre", &choice, &layout).unwrap();
    });
    assert_eq!(folder.run(["compare", "p.sitat", "--views"]).out, "Hindre\n");
    let names = |grid: &Value| -> Vec<Value> {
        grid["rows"].as_array().unwrap().iter().map(|row| row["name"].clone()).collect()
    };
    let shown = folder.done(["compare", "p.sitat", "--view", " hindre ", "--json"]);
    assert_eq!(names(&shown), ["Barriere", "Kompetanse", "Penger", "Siloer"]);
    let export = ["export", "p.sitat", "grid", "--view", "Hindre", "-o", "g.csv", "--json"];
    assert_eq!(folder.done(export)["count"], 4);
    let unknown = folder.run(["compare", "p.sitat", "--view", "Ingen", "--json"]);
    assert_eq!((unknown.code, unknown.error_key()), (1, "project-gone".to_owned()));
    let both = folder.run(["compare", "p.sitat", "--view", "Hindre", "--rows", "families", "--json"]);
    assert_eq!(both.code, 2, "a view says its rows itself");

    change(&folder, |project| {
        let code = project.resolve_code("Barriere").unwrap();
        project.delete_codes(&[code], None).unwrap();
    });
    let gone = folder.run(["compare", "p.sitat", "--view", "Hindre", "--json"]);
    assert_eq!(names(&gone.json()), ["Grep", "Møter"], "all codes stand in its place");
    assert!(gone.err.contains("«Hindre»"), "{gone:?}");
    assert_eq!(folder.run(["compare", "p.sitat", "--views"]).out, "Hindre\n");
}

#[test]
fn codes_are_held_against_codes_and_a_table_is_turned() {
    let folder = study();
    let asked = ["compare", "p.sitat", "--rows", "families", "--columns", "families", "--json"];
    assert_eq!(cells(&folder.done(asked)), [json!([4, 0]), json!([0, 1])]);
    let near = asked.into_iter().chain(["--relation", "Near/participant"]);
    assert_eq!(cells(&folder.done(near)), [json!([4, 3]), json!([1, 1])]);
    let wrong = folder.run(asked.into_iter().chain(["--relation", "beside"]));
    assert_eq!((wrong.code, wrong.error_key()), (2, "cli-usage-bad-value".to_owned()));

    let plain = folder.done(["compare", "p.sitat", "--rows", "families", "--json"]);
    let turned = folder.done(["compare", "p.sitat", "--rows", "families", "--transpose", "--json"]);
    assert_eq!(
        (cells(&plain), cells(&turned)),
        (vec![json!([3, 1]), json!([1, 0])], vec![json!([3, 1]), json!([1, 0])])
    );
    assert_eq!(turned["columns"], json!([{"name": "Barriere", "n": 2}, {"name": "Grep", "n": 2}]));
    assert_eq!((&turned["rows"][1]["name"], &turned["rows"][1]["n"]), (&json!("Dal"), &json!(1)));
    assert_eq!((&turned["totals"], &turned["rows"][0]["total"]), (&plain["totals"], &json!(4)));
    assert_eq!(turned["rows"][1]["states"][1], plain["rows"][1]["states"][1]);
    let out = folder.run(["compare", "p.sitat", "--rows", "families", "--transpose"]).out;
    let lines: Vec<Vec<&str>> = out.lines().map(|line| line.split_whitespace().collect()).collect();
    assert_eq!(lines[0].last(), Some(&"Totalt"), "{out}");
    assert!(lines.iter().any(|line| line.first() == Some(&"Berg") && line.last() == Some(&"4")), "{out}");
    let export = ["export", "p.sitat", "grid", "--rows", "families", "--transpose", "-o", "g.csv", "--json"];
    assert_eq!(folder.done(export)["count"], 2);
    let written = String::from_utf8(folder.read("g.csv")).unwrap();
    assert!(written.contains("Berg (n = 1);1;Berg;3;1;4"), "{written}");
}

#[test]
fn balance_and_course_are_told_as_one_object_and_written_as_pictures() {
    let folder = study();
    let told = folder.done(["balance", "p.sitat", "--left", "Grep", "--right", "Barriere", "--json"]);
    let grid = folder.done(["compare", "p.sitat", "--rows", "code:Barriere", "--json"]);
    let side = &told["lines"][0]["right"];
    assert_eq!((&side["cells"], &side["total"]), (&grid["rows"][0]["cells"], &grid["rows"][0]["total"]));
    assert_eq!(
        (&told["measure"], &told["left"], &told["columns"]),
        (&json!("segments"), &json!("Grep"), &grid["columns"])
    );
    assert!(side.get("shares").is_none());
    let shares = folder.done(["balance", "p.sitat", "--measure", "word-share", "--json"]);
    assert_eq!(shares["lines"][0]["left"]["shares"], json!([null, null]), "no per cent in small groups");
    let one = folder.run(["balance", "p.sitat", "--left", "Barriere", "--json"]);
    assert_eq!((one.code, one.error_key()), (2, "cli-usage-both-sides".to_owned()));

    let course = folder.done(["course", "p.sitat", "--rows", "codes", "--json"]);
    let mut marks = 0;
    for source in course["cases"].as_array().unwrap().iter().flat_map(|case| case["sources"].as_array().unwrap()) {
        let text = folder.run(["text", "p.sitat", &format!("#{}", source["source_id"])]).out;
        for mark in source["strips"].as_array().unwrap().iter().flat_map(|strip| strip["marks"].as_array().unwrap()) {
            let (start, end) = (mark["start"].as_u64().unwrap() as usize, mark["end"].as_u64().unwrap() as usize);
            let words: String = text.chars().skip(start).take(end - start).collect();
            assert_eq!(mark["quote"], words);
            marks += 1;
        }
    }
    assert!(marks > 2 && course["unit"] == "words", "{course}");
    let words = folder.run(["course", "p.sitat", "--by-turns"]);
    assert!(words.out.contains('█') && words.err.contains("replikk"), "{words:?}");
    for (what, name) in [("balance", "b.svg"), ("course", "c.png"), ("overlap", "o.xlsx")] {
        let written = folder.done(["export", "p.sitat", what, "-o", name, "--json"]);
        assert_eq!(written["what"], what);
        assert!(folder.path(name).exists());
    }
    let refused = folder.run(["export", "p.sitat", "course", "-o", "d.svg", "--measure", "words", "--json"]);
    assert_eq!((refused.code, refused.error_key()), (2, "cli-usage-without-meaning".to_owned()));
}
