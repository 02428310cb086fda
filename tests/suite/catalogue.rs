//! The texts of three languages: every key that the core names is there, and none is left over.
//!
//! The pages have the same test for their own keys (`ui-…`), and `cargo xtask catalogue` compares the languages.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use sitat_model::Language;
use sitat_tests::repository;

/// Keys of the core's files with the file each stands in.
fn keys() -> BTreeMap<String, String> {
    let mut keys = BTreeMap::new();
    for entry in std::fs::read_dir(repository().join("lang/nb")).unwrap().flatten() {
        let file = entry.file_name().into_string().unwrap();
        if file.starts_with("ui-") || !file.ends_with(".ftl") {
            continue;
        }
        for line in std::fs::read_to_string(entry.path()).unwrap().lines() {
            let key = line.split_once(" =").map(|(key, _)| key).unwrap_or_default();
            if key.starts_with(|first: char| first.is_ascii_lowercase()) {
                keys.insert(key.to_owned(), file.clone());
            }
        }
    }
    assert!(keys.len() > 200, "only {} keys were found", keys.len());
    keys
}

fn sources(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            sources(&path, ending, found);
        } else if path.extension().is_some_and(|own| own == ending) {
            found.push(path);
        }
    }
}

/// All texts in quotation marks that look like a key, with the file they stand in, in code that is shipped.
fn named() -> Vec<(String, String, bool)> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(repository().join("crates")).unwrap().flatten() {
        sources(&entry.path().join("src"), "rs", &mut files);
    }
    sources(&repository().join("src-tauri/src"), "rs", &mut files);
    files.sort();
    let mut named = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let code = text.split("\n#[cfg(test)]\nmod ").next().unwrap_or_default();
        let mut before = "";
        for (number, part) in code.split('"').enumerate() {
            let is_key = part.contains('-')
                && part.starts_with(|first: char| first.is_ascii_lowercase())
                && part.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-');
            if is_key {
                let is_message = before.trim_end().ends_with("Message::new(");
                named.push((part.to_owned(), format!("{}, part {number}", file.display()), is_message));
            }
            before = part;
        }
    }
    assert!(named.len() > 200, "only {} keys are named in the code", named.len());
    named
}

/// How keys begin that are put together: `did-{}`, `themes-status-*`.
fn beginnings() -> BTreeSet<String> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(repository().join("crates")).unwrap().flatten() {
        sources(&entry.path().join("src"), "rs", &mut files);
    }
    let is_key = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    let mut found = BTreeSet::new();
    for file in files {
        for part in std::fs::read_to_string(file).unwrap().split('"') {
            let Some(at) = part.find(['{', '*']) else { continue };
            let start = &part[..at];
            if start.len() > 3 && start.ends_with('-') && start.chars().all(is_key) {
                found.insert(start.to_owned());
            }
        }
    }
    found
}

#[test]
fn every_message_that_the_core_makes_has_words_in_three_languages() {
    let mut messages = 0;
    for (key, place, is_message) in named() {
        if is_message {
            messages += 1;
            for language in Language::ALL {
                assert!(sitat_lang::has(language, &key), "{key} ({place}) has no words in {language:?}");
            }
        }
    }
    assert!(messages > 60, "only {messages} messages were found");
}

#[test]
fn what_begins_like_a_key_of_the_catalogue_is_one() {
    let keys = keys();
    let areas: BTreeSet<&str> = ["import", "store", "project", "codebook", "export", "operation", "search"].into();
    let mut complaints: Vec<String> = Vec::new();
    for (key, place, _) in named() {
        let area = key.split('-').next().unwrap_or_default().to_owned();
        // Names of commands are written alike.
        let is_name = sitat_commands::command_names().any(|name| name == key.replace('-', "_"));
        if areas.contains(area.as_str()) && !is_name && !keys.contains_key(&key) {
            complaints.push(format!("{key} ({place})"));
        }
    }
    assert!(complaints.is_empty(), "\n  {}", complaints.join("\n  "));
}

#[test]
fn no_text_of_the_core_is_left_over() {
    let used: BTreeSet<String> = named().into_iter().map(|(key, ..)| key).collect();
    let mut pages = Vec::new();
    sources(&repository().join("ui/src"), "ts", &mut pages);
    sources(&repository().join("ui/src"), "svelte", &mut pages);
    let pages: String = pages.iter().map(|path| std::fs::read_to_string(path).unwrap()).collect();
    let beginnings = beginnings();
    let is_put_together = |key: &str| beginnings.iter().any(|start| key.starts_with(start.as_str()));
    let left: Vec<String> = keys()
        .into_iter()
        .filter(|(key, _)| !used.contains(key) && !is_put_together(key) && !pages.contains(&format!("'{key}'")))
        .map(|(key, file)| format!("{key} in {file}"))
        .collect();
    assert!(left.is_empty(), "\n  {}", left.join("\n  "));
}
