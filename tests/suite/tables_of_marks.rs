//! Typologies and frameworks as grids: marks of measures in concepts, and what municipalities have of a framework.

use serde_json::{Value, json};
use sitat_tests::Study;

/// Marks of each concept; the last one has none.
const CONCEPTS: [usize; 8] = [4, 6, 11, 13, 6, 10, 5, 0];
/// Measures that some concept has, and all of them.
const USED: usize = 25;
const MEASURES: usize = 31;
/// Barriers of each principle of a framework.
const PRINCIPLES: [usize; 8] = [4, 4, 8, 6, 3, 5, 7, 4];

fn compare(study: &Study, rows: &Value, columns: &str) -> Value {
    study.call(
        "compare",
        json!({"grid": {
            "rows": rows, "columns": {"kind": columns}, "measure": "presence", "filter": null,
            "withPolicyDocuments": false,
        }}),
    )
}

fn numbers(row: &Value) -> Vec<usize> {
    row.as_array().unwrap().iter().map(|number| usize::try_from(number.as_u64().unwrap()).unwrap()).collect()
}

#[test]
fn fifty_five_marks_of_measures_in_concepts() {
    let study = Study::new();
    let paths: String = (1..=MEASURES).map(|number| format!("Tiltak/T{number:02}\n")).collect();
    study.call("import_codebook", json!({"path": study.file("koder.csv", format!("path\n{paths}"))}));
    let mut next = 0;
    for (place, count) in CONCEPTS.into_iter().enumerate() {
        let measures: Vec<usize> = (next..next + count).map(|number| number % USED + 1).collect();
        next += count;
        let lines: String = measures.iter().map(|number| format!("Her gjelder tiltak nummer {number:02}.\n")).collect();
        let source = study.import(&format!("konsept-{}.txt", place + 1), format!("Om konseptet.\n{lines}"), &[]);
        for number in measures {
            study.apply(source, &format!("tiltak nummer {number:02}"), &[&format!("Tiltak/T{number:02}")]);
        }
    }
    let table = compare(&study, &json!({"kind": "below", "value": study.code("Tiltak")}), "sources");
    assert_eq!(numbers(&table["totals"]), CONCEPTS);
    assert_eq!(table["total"], 55);
    let rows = table["rows"].as_array().unwrap();
    assert_eq!(rows.iter().skip(1).filter(|row| row["total"] == 0).count(), MEASURES - USED, "in no concept");
    assert_eq!(rows[0]["total"], 7, "the eighth concept has no measure");
}

#[test]
fn what_municipalities_have_of_forty_one_barriers_under_eight_principles() {
    let study = Study::new();
    let barriers = |principle: usize, count: usize| {
        (1..=count).map(move |barrier| format!("Prinsipp {principle}/Barriere {principle}.{barrier}"))
    };
    let all: Vec<Vec<String>> =
        (1..).zip(PRINCIPLES).map(|(principle, count)| barriers(principle, count).collect()).collect();
    let paths: String = all.iter().flatten().map(|path| format!("{path}\n")).collect();
    study.call("import_codebook", json!({"path": study.file("koder.csv", format!("path\n{paths}"))}));
    let places = ["Åsbygd", "Dalvoll", "Nordhamn"];
    study.call("import_cases", json!({"path": study.file("cases.csv", format!("kommune\n{}\n", places.join("\n")))}));
    // Each place speaks of every barrier whose number it divides.
    for (place, name) in (2..).zip(places) {
        let own: Vec<&String> =
            all.iter().flatten().enumerate().filter(|(at, _)| at % place == 0).map(|(_, path)| path).collect();
        let lines: String = own.iter().map(|path| format!("Vi kjenner «{path}» hos oss.\n")).collect();
        let source = study.import(&format!("{name}.txt"), format!("Innledning.\n{lines}"), &[name]);
        for path in own {
            study.apply(source, &format!("«{path}»"), &[path]);
        }
    }
    let table = compare(&study, &json!({"kind": "codes"}), "cases");
    assert_eq!(table["rows"].as_array().unwrap().len(), 8 + 41);
    let expected: Vec<usize> = (2..5).map(|place| (0..41).filter(|at| at % place == 0).count()).collect();
    assert_eq!(numbers(&table["totals"]), expected);
    let principles = compare(&study, &json!({"kind": "levels", "value": 1}), "cases");
    let mut at = 0;
    for (row, count) in principles["rows"].as_array().unwrap().iter().zip(PRINCIPLES) {
        let has = |place: usize| usize::from((at..at + count).any(|barrier| barrier % place == 0));
        assert_eq!(numbers(&row["cells"]), [has(2), has(3), has(4)], "{}", row["name"]);
        at += count;
    }
}
