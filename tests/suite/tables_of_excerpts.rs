//! Tables of excerpts and of numbers as a spreadsheet has them: more columns where they are wanted, colours that follow
//! the numbers, and what stays in view.

use std::path::Path;

use serde_json::{Value, json};
use sitat_testkit::study_a;
use sitat_tests::{Study, oracle};

fn excerpts(study: &Study, name: &str, more: bool) -> String {
    let path = study.path(name);
    let request = json!({"path": path, "overwrite": false, "csv": "comma", "order": "code-case", "codes": [],
        "filter": null, "withAttributes": more, "withCodeColumns": more});
    study.call("export_excerpts", request);
    path
}

fn rows(book: &Value, sheet: &str) -> Vec<Vec<Value>> {
    serde_json::from_value(book[sheet]["rows"].clone()).unwrap()
}

#[test]
fn attributes_and_codes_are_columns_where_they_are_wanted() {
    let study = Study::of(&study_a());
    let book = oracle::ask_python("read_excel.py", &[Path::new(&excerpts(&study, "uten.xlsx", false))]);
    let without = rows(&book, "Utdrag");
    let book = oracle::ask_python("read_excel.py", &[Path::new(&excerpts(&study, "med.xlsx", true))]);
    let with = rows(&book, "Utdrag");
    let table = study.ask("cases");
    let attributes = table["attributes"].as_array().unwrap();
    let first = without[0].len();
    let headings: Vec<String> = attributes
        .iter()
        .map(|own| match own["unit"].as_str() {
            Some(unit) => format!("{} ({unit})", own["name"].as_str().unwrap()),
            None => own["name"].as_str().unwrap().to_owned(),
        })
        .collect();
    let told: Vec<&str> = with[0][first..].iter().map(|own| own.as_str().unwrap()).collect();
    assert_eq!(told[..headings.len()], headings, "attributes with their units");
    let codes = &told[headings.len()..];
    assert_eq!((with.len(), &with[1][..first]), (without.len(), &without[1][..]));

    let place = |name: &str| with[0].iter().position(|own| own == name).unwrap();
    let (id, code, also, case) = (0, place("Kode"), place("Andre koder"), place("Case"));
    for row in &with[1..] {
        let on: Vec<&str> = codes.iter().copied().filter(|path| row[place(path)] == 1).collect();
        let mut expected: Vec<&str> = vec![row[code].as_str().unwrap()];
        expected.extend(row[also].as_str().unwrap_or_default().split("; ").filter(|own| !own.is_empty()));
        let order = |path: &&str| codes.iter().position(|own| own == path);
        expected.sort_by_key(order);
        assert_eq!(on, expected, "{}", row[id]);
        assert!(codes.iter().all(|path| row[place(path)] == 0 || row[place(path)] == 1));
        let of_case = table["cases"].as_array().unwrap().iter().find(|own| own["name"] == row[case]).unwrap();
        for (number, heading) in headings.iter().enumerate() {
            let value = &of_case["values"][number]["value"];
            let told = &row[place(heading)];
            if value.is_f64() || value.is_i64() {
                assert_eq!(told.as_f64(), value.as_f64(), "{heading} is a number");
            } else if value.is_string() {
                assert!(told.is_string() || told.is_number(), "{heading}: {told}");
            }
        }
    }
    let csv = std::fs::read_to_string(excerpts(&study, "med.csv", true)).unwrap();
    assert!(csv.lines().next().unwrap().ends_with(codes[codes.len() - 1]), "{csv}");
    assert_eq!(book["Utdrag"]["frozen"], "B2");
    assert_eq!(book["Utdrag"]["formulas"], 0);
}

#[test]
fn the_grid_in_excel_is_coloured_by_its_numbers_and_sorts_only_what_is_no_total() {
    let study = Study::of(&study_a());
    let grid = json!({"rows": {"kind": "codes"}, "columns": {"kind": "cases"}, "measure": "segments", "filter": null,
        "withPolicyDocuments": false, "withStates": true});
    let path = study.path("tabell.xlsx");
    study.call("export_grid", json!({"path": path, "overwrite": false, "csv": "comma", "grid": grid}));
    let book = oracle::ask_python("read_excel.py", &[Path::new(&path)]);
    let sheet = &book["Sammenligning"];
    let all = rows(&book, "Sammenligning");
    let last = all.len();
    assert_eq!(sheet["frozen"], "B3");
    let filter = sheet["filter"].as_str().unwrap();
    assert!(filter.starts_with("A2:") && filter.ends_with(&(last - 1).to_string()), "{filter}");
    let coloured: Vec<&str> = sheet["coloured"].as_array().unwrap().iter().map(|own| own.as_str().unwrap()).collect();
    assert!(!coloured.is_empty());
    for range in coloured.iter().flat_map(|ranges| ranges.split(' ')) {
        assert!(range.starts_with("D") && range.contains('F'), "three cases and no total: {range}");
    }
    let numbers = |row: &Vec<Value>| row[3..7].iter().all(Value::is_number);
    assert!(all[2..].iter().all(numbers), "numbers stay numbers");
    assert!(all[0].iter().any(|own| own.as_str().is_some_and(|own| own.ends_with("hvorfor tom"))));
}
