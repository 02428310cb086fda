//! What the programs are made of: told completely, freshly, and under licences that are allowed.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use serde_json::Value;
use sitat_tests::repository;
use sitat_tests::shipped::{self, Origin, Part};

static PARTS: LazyLock<Vec<Part>> = LazyLock::new(shipped::parts);

#[test]
fn the_page_of_what_is_shipped_is_up_to_date() {
    let committed = std::fs::read_to_string(repository().join("docs/THIRD_PARTY.md")).unwrap();
    let is_fresh = committed.replace("\r\n", "\n") == shipped::page(&PARTS);
    assert!(is_fresh, "docs/THIRD_PARTY.md is stale: cargo xtask licences");
}

#[test]
fn everything_that_is_linked_is_told_and_nothing_that_only_builds_or_tests() {
    let names: BTreeSet<&str> = PARTS.iter().map(|part| part.name.as_str()).collect();
    for part in ["tauri", "rusqlite", "libsqlite3-sys", "tantivy", "clap", "svelte", "@tauri-apps/api", "marked"] {
        assert!(names.contains(part), "{part}");
    }
    // On one platform only.
    for part in ["gtk", "objc2", "webview2-com"] {
        assert!(names.contains(part), "{part}");
    }
    for part in ["tauri-build", "proptest", "criterion", "insta", "tiny_http", "vite", "vitest", "eslint", "cc"] {
        assert!(!names.contains(part), "{part}");
    }
}

#[test]
fn every_licence_is_allowed() {
    let deny = std::fs::read_to_string(repository().join("deny.toml")).unwrap();
    let list = deny.split("allow = [").nth(1).and_then(|rest| rest.split(']').next()).unwrap();
    let mut allowed: Vec<String> = list.split('"').skip(1).step_by(2).map(str::to_owned).collect();
    assert!(allowed.len() > 5 && allowed.contains(&"MIT".to_owned()), "{allowed:?}");
    let complaints = |allowed: &[String], origins: &[Origin]| -> Vec<String> {
        let asked = PARTS.iter().filter(|part| origins.contains(&part.origin));
        let refused = asked.filter(|part| !shipped::is_allowed(&part.licence, allowed));
        refused.map(|part| format!("{} {}: {}", part.name, part.version, part.licence)).collect()
    };
    assert_eq!(complaints(&allowed, &[Origin::Crate]), Vec::<String>::new());
    // The typefaces, and the words of the search.
    allowed.extend(["OFL-1.1", "CC-BY-4.0"].map(str::to_owned));
    assert_eq!(complaints(&allowed, &[Origin::Npm, Origin::Data]), Vec::<String>::new());
    assert!(!complaints(&["MIT".to_owned()], &[Origin::Crate]).is_empty());
}

#[test]
fn the_bill_of_materials_has_what_its_format_asks_for() {
    let bill = shipped::bill(&PARTS, "0.1.0");
    assert_eq!((&bill["bomFormat"], &bill["specVersion"]), (&"CycloneDX".into(), &"1.5".into()));
    assert!(bill["version"].as_u64().is_some_and(|version| version >= 1));
    let components = bill["components"].as_array().unwrap();
    assert_eq!(components.len(), PARTS.len());
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let mut references: BTreeSet<String> = components.iter().map(|own| text(&own["bom-ref"])).collect();
    assert_eq!(references.len(), components.len(), "a reference stands for one component");
    references.insert(text(&bill["metadata"]["component"]["bom-ref"]));
    for component in components {
        assert!(["library", "data"].contains(&component["type"].as_str().unwrap()), "{component}");
        assert!(!text(&component["name"]).is_empty() && !text(&component["licenses"][0]["expression"]).is_empty());
        if component["type"] == "library" {
            let (name, version) = (text(&component["name"]).replace('@', "%40"), text(&component["version"]));
            assert!(text(&component["purl"]).ends_with(&format!("/{name}@{version}")), "{component}");
            let hash = &component["hashes"][0];
            let length = if hash["alg"] == "SHA-256" { 64 } else { 128 };
            let digits = text(&hash["content"]);
            assert!(digits.len() == length && digits.bytes().all(|byte| byte.is_ascii_hexdigit()), "{component}");
        }
    }
    let dependencies = bill["dependencies"].as_array().unwrap();
    assert_eq!(dependencies.len(), references.len());
    for dependency in dependencies {
        assert!(references.contains(&text(&dependency["ref"])), "{dependency}");
        let needs = dependency["dependsOn"].as_array().unwrap();
        assert!(needs.iter().all(|own| references.contains(&text(own))), "{dependency}");
    }
    let needs_of = |name: &str| {
        let found = dependencies.iter().find(|own| text(&own["ref"]).starts_with(&format!("pkg:cargo/{name}@")));
        found.unwrap()["dependsOn"].to_string()
    };
    assert!(needs_of("rusqlite").contains("pkg:cargo/libsqlite3-sys@"));
}

#[test]
fn what_is_told_names_no_place_to_fetch_from_and_no_folder_of_this_machine() {
    let bill = shipped::bill(&PARTS, "0.1.0").to_string().replace("http://cyclonedx.org/schema/", "");
    for told in [bill, shipped::page(&PARTS).replace("https://spdx.org/licenses/", "")] {
        for place in ["://", "registry", "crates.io", "npmjs", ".cargo/", "/home/", "/root/", "/tmp/"] {
            assert!(!told.contains(place), "{place}");
        }
    }
}

#[test]
fn the_texts_of_the_licences_come_with_the_names_of_those_they_belong_to() {
    let texts = shipped::texts(&PARTS);
    for words in
        ["Permission is hereby granted, free of charge", "Apache License", "Mozilla Public License", "SIL OPEN FONT"]
    {
        assert!(texts.contains(words), "{words}");
    }
    let owners = texts.lines().filter(|line| line.starts_with("====")).count();
    assert!(owners > 50, "{owners} texts");
}
