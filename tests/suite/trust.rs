//! The page that says what is proved names tests that are there.

use std::collections::BTreeSet;
use std::path::Path;

use sitat_tests::repository;

/// Every module of tests and every test in it, as `module::test`.
fn tests_below(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() {
            tests_below(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let module = path.file_stem().unwrap().to_string_lossy().into_owned();
            let source = std::fs::read_to_string(&path).unwrap();
            for test in source.split("#[test]").skip(1) {
                let name = test.split("fn ").nth(1).and_then(|rest| rest.split('(').next()).unwrap();
                found.insert(format!("{module}::{name}"));
            }
            found.insert(module);
        }
    }
}

#[test]
fn every_test_that_the_page_on_trust_names_is_there() {
    let mut tests = BTreeSet::new();
    for folder in ["tests/suite", "crates/store/tests", "crates/cli/tests"] {
        tests_below(&repository().join(folder), &mut tests);
    }
    let page = std::fs::read_to_string(repository().join("docs/TRUST.md")).unwrap();
    // What stands between backquotes and looks like a module, or a test in one.
    let is_name = |word: &&str| {
        !word.is_empty() && word.chars().all(|sign| sign.is_ascii_lowercase() || "_:0123456789".contains(sign))
    };
    let named: Vec<&str> = page.split('`').skip(1).step_by(2).filter(is_name).collect();
    assert!(named.len() > 20, "{named:?}");
    let missing: Vec<&&str> = named.iter().filter(|name| !tests.contains(**name)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
