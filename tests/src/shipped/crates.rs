//! Crates that are linked into the programs, as Cargo resolves them for each platform.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use super::{Origin, PLATFORMS, Part, tidy};
use crate::repository;

const PROGRAMS: [&str; 2] = ["sitat-app", "sitat-cli"];

pub(super) fn parts() -> Vec<Part> {
    let checksums = checksums(&std::fs::read_to_string(repository().join("Cargo.lock")).unwrap());
    let mut parts: BTreeMap<(String, String), Part> = BTreeMap::new();
    for platform in PLATFORMS {
        for part in linked(&metadata(platform)) {
            let entry = parts.entry((part.name.clone(), part.version.clone())).or_insert_with(|| Part {
                checksum: checksums.get(&(part.name.clone(), part.version.clone())).map(|own| ("SHA-256", own.clone())),
                needs: Vec::new(),
                ..part.clone()
            });
            let needs: BTreeSet<_> = entry.needs.iter().cloned().chain(part.needs).collect();
            entry.needs = needs.into_iter().collect();
        }
    }
    parts.into_values().collect()
}

fn metadata(platform: &str) -> Value {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let words = ["metadata", "--locked", "--format-version", "1", "--filter-platform", platform];
    let output = Command::new(cargo).args(words).current_dir(repository()).output().unwrap();
    assert!(output.status.success(), "{platform}: {}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The crates of others that the programs reach by what they are built on, not by what builds or tests them.
fn linked(metadata: &Value) -> Vec<Part> {
    let packages: BTreeMap<&str, &Value> =
        list(&metadata["packages"]).iter().map(|own| (text(&own["id"]), own)).collect();
    let nodes: BTreeMap<&str, Vec<&str>> =
        list(&metadata["resolve"]["nodes"]).iter().map(|node| (text(&node["id"]), built_on(node))).collect();
    let programs = packages.iter().filter(|(_, own)| PROGRAMS.contains(&text(&own["name"])));
    let mut waiting: Vec<&str> = programs.map(|(id, _)| *id).collect();
    assert_eq!(waiting.len(), PROGRAMS.len(), "the programs were not found");
    let mut reached = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        if reached.insert(id) {
            waiting.extend(&nodes[id]);
        }
    }
    let named = |id: &&str| (text(&packages[id]["name"]).to_owned(), text(&packages[id]["version"]).to_owned());
    let of_others = |id: &&str| !packages[id]["source"].is_null();
    let part = |id: &str| {
        let (name, version) = named(&id);
        let needs = nodes[id].iter().filter(|own| of_others(own)).map(named).collect();
        let folder = Path::new(text(&packages[id]["manifest_path"])).parent().map(Path::to_path_buf);
        let licence = tidy(text(&packages[id]["license"]));
        Part { origin: Origin::Crate, name, version, licence, needs, checksum: None, folder }
    };
    reached.into_iter().filter(of_others).map(part).collect()
}

fn built_on(node: &Value) -> Vec<&str> {
    let is_normal = |dependency: &&Value| list(&dependency["dep_kinds"]).iter().any(|kind| kind["kind"].is_null());
    list(&node["deps"]).iter().filter(is_normal).map(|dependency| text(&dependency["pkg"])).collect()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// The checksums of Cargo.lock, by name and version.
fn checksums(lock: &str) -> BTreeMap<(String, String), String> {
    let value = |block: &str, key: &str| {
        let line = block.lines().find_map(|line| line.strip_prefix(&format!("{key} = \"")));
        line.map(|rest| rest.trim_end_matches('"').to_owned())
    };
    let blocks = lock.split("[[package]]").skip(1);
    blocks.filter_map(|own| Some(((value(own, "name")?, value(own, "version")?), value(own, "checksum")?))).collect()
}
