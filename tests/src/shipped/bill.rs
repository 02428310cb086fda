//! The parts for machines: a bill of materials as CycloneDX 1.5 writes it in JSON.
//!
//! It has no time and no number of its own, so that the same sources give the same bytes, and names no place to fetch from.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Origin, Part};

/// The bill of materials of a version.
pub fn bill(parts: &[Part], version: &str) -> Value {
    let references: BTreeMap<(Origin, &str, &str), String> =
        parts.iter().map(|part| ((part.origin, part.name.as_str(), part.version.as_str()), reference(part))).collect();
    let own = format!("pkg:generic/sitat@{version}");
    let mut dependencies = vec![json!({"ref": own, "dependsOn": parts.iter().map(reference).collect::<Vec<_>>()})];
    for part in parts {
        let needs = part.needs.iter().filter_map(|(name, version)| references.get(&(part.origin, name, version)));
        dependencies.push(json!({"ref": reference(part), "dependsOn": needs.collect::<Vec<_>>()}));
    }
    json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": {
            "type": "application", "bom-ref": own, "name": "sitat", "version": version, "purl": own,
            "licenses": [{"expression": "MIT OR Apache-2.0"}],
        }},
        "components": parts.iter().map(component).collect::<Vec<_>>(),
        "dependencies": dependencies,
    })
}

fn component(part: &Part) -> Value {
    let reference = reference(part);
    let mut component = json!({
        "type": if part.origin == Origin::Data { "data" } else { "library" },
        "bom-ref": reference,
        "name": part.name,
        "licenses": [{"expression": part.licence}],
    });
    if part.origin != Origin::Data {
        component["version"] = json!(part.version);
        component["purl"] = json!(reference);
    }
    if let Some((algorithm, digits)) = &part.checksum {
        component["hashes"] = json!([{"alg": algorithm, "content": digits}]);
    }
    component
}

/// What a part is called by the others; a package URL where there are such.
fn reference(part: &Part) -> String {
    match part.origin {
        Origin::Crate => format!("pkg:cargo/{}@{}", part.name, part.version),
        Origin::Npm => format!("pkg:npm/{}@{}", part.name.replace('@', "%40"), part.version),
        Origin::Data => format!("data:{}", part.name.split(" (").next().unwrap_or_default().replace(' ', "-")),
    }
}
