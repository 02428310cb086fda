//! Who may know whom: the arrows of docs/ARCHITECTURE.md, read from what Cargo knows.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde_json::Value;
use sitat_tests::repository;

/// A dependency that a manifest declares.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Declared {
    name: String,
    /// `normal`, `dev` or `build`.
    kind: String,
}

pub(crate) fn cargo(arguments: &[&str]) -> String {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let output = Command::new(cargo).args(arguments).current_dir(repository()).output().unwrap();
    assert!(output.status.success(), "cargo {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The dependencies of every member of the workspace.
fn members() -> BTreeMap<String, BTreeSet<Declared>> {
    let metadata: Value =
        serde_json::from_str(&cargo(&["metadata", "--no-deps", "--format-version", "1", "--offline"])).unwrap();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let declared = |dependency: &Value| Declared {
        name: text(&dependency["name"]),
        kind: dependency["kind"].as_str().unwrap_or("normal").to_owned(),
    };
    metadata["packages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|package| {
            let dependencies = package["dependencies"].as_array().unwrap();
            (text(&package["name"]), dependencies.iter().map(declared).collect())
        })
        .collect()
}

/// What each member builds on in the workspace, beside what its own tests use.
fn arrows() -> BTreeMap<String, BTreeSet<String>> {
    let own = |name: &str| name.strip_prefix("sitat-").map(str::to_owned);
    members()
        .into_iter()
        .filter_map(|(member, dependencies)| {
            let needed = dependencies.into_iter().filter(|dependency| dependency.kind != "dev");
            Some((own(&member)?, needed.filter_map(|dependency| own(&dependency.name)).collect()))
        })
        .collect()
}

/// The members whose manifest names a dependency, however it is used.
fn users(dependency: &str) -> Vec<String> {
    members()
        .into_iter()
        .filter(|(_, dependencies)| dependencies.iter().any(|declared| declared.name == dependency))
        .map(|(member, _)| member)
        .collect()
}

#[test]
fn every_crate_knows_only_those_below_it() {
    let expected: [(&str, &[&str]); 16] = [
        ("model", &[]),
        ("lang", &["model"]),
        // The middle: one concern each, unknown to each other.
        ("store", &["model"]),
        ("search", &["model"]),
        ("analysis", &["model"]),
        ("import", &["model"]),
        ("export", &["lang", "model"]),
        ("project", &["analysis", "export", "import", "lang", "model", "search", "store"]),
        ("sample", &["model", "project"]),
        ("commands", &["lang", "model", "project", "sample"]),
        ("cli", &["lang", "model", "project", "sample"]),
        ("dev-server", &["commands"]),
        ("app", &["commands"]),
        ("testkit", &["model"]),
        ("tests", &["commands", "model", "project", "testkit"]),
        ("benches", &["model", "project", "testkit"]),
    ];
    let expected: BTreeMap<String, BTreeSet<String>> = expected
        .into_iter()
        .map(|(member, needed)| (member.to_owned(), needed.iter().map(|name| (*name).to_owned()).collect()))
        .collect();
    assert_eq!(arrows(), expected);
}

#[test]
fn what_is_for_tests_is_in_nothing_that_is_shipped() {
    for (member, dependencies) in members() {
        if ["sitat-tests", "sitat-benches", "sitat-testkit"].contains(&member.as_str()) {
            continue;
        }
        for test_only in ["sitat-testkit", "sitat-tests", "proptest", "insta", "tempfile", "criterion"] {
            let shipped =
                dependencies.iter().any(|dependency| dependency.name == test_only && dependency.kind != "dev");
            assert!(!shipped, "{member} is built on {test_only}");
        }
    }
}

#[test]
fn each_heavy_library_has_one_home() {
    let homes: [(&str, &[&str]); 13] = [
        // The tests look at project files from outside; FTS5 is measured beside search.
        ("rusqlite", &["sitat-benches", "sitat-store", "sitat-tests"]),
        ("tantivy", &["sitat-search"]),
        ("frostem", &["sitat-search"]),
        ("ts-rs", &["sitat-commands"]),
        ("tauri", &["sitat-app"]),
        ("tauri-plugin-dialog", &["sitat-app"]),
        ("tiny_http", &["sitat-dev-server"]),
        // Documents are read, and templates of documents.
        ("quick-xml", &["sitat-export", "sitat-import"]),
        ("pdf-extract", &["sitat-import"]),
        ("rust_xlsxwriter", &["sitat-export"]),
        ("fluent-bundle", &["sitat-lang"]),
        ("clap", &["sitat-cli"]),
        ("serde", &["sitat-cli", "sitat-commands"]),
    ];
    for (library, expected) in homes {
        assert_eq!(users(library), expected, "{library}");
    }
    // What tests read is no contract.
    let json: Vec<String> = members()
        .into_iter()
        .filter(|(_, own)| own.iter().any(|declared| declared.name == "serde_json" && declared.kind != "dev"))
        .map(|(member, _)| member)
        .collect();
    for contract_free in ["model", "lang", "store", "search", "analysis", "import", "export", "project", "sample"] {
        assert!(!json.contains(&format!("sitat-{contract_free}")), "{contract_free} knows JSON");
    }
}

#[test]
fn every_crate_follows_the_workspace() {
    let mut folders: Vec<String> =
        vec!["src-tauri", "tests", "benches", "xtask"].into_iter().map(str::to_owned).collect();
    for entry in std::fs::read_dir(repository().join("crates")).unwrap() {
        folders.push(format!("crates/{}", entry.unwrap().file_name().into_string().unwrap()));
    }
    for folder in folders {
        let manifest = std::fs::read_to_string(repository().join(&folder).join("Cargo.toml")).unwrap();
        for line in ["version.workspace = true", "license.workspace = true", "[lints]\nworkspace = true"] {
            assert!(manifest.contains(line), "{folder}: {line}");
        }
        if let Some(name) = folder.strip_prefix("crates/") {
            assert!(manifest.contains(&format!("name = \"sitat-{name}\"")), "{folder} holds another package");
        }
    }
}
