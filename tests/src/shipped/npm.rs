//! Packages that the pages are built from, as package-lock.json has them.

use std::fmt::Write as _;

use serde_json::Value;

use super::{Origin, Part, tidy};
use crate::repository;

pub(super) fn parts() -> Vec<Part> {
    let ui = repository().join("ui");
    let lock: Value = serde_json::from_slice(&std::fs::read(ui.join("package-lock.json")).unwrap()).unwrap();
    let packages = lock["packages"].as_object().unwrap();
    let name_of = |place: &str| place.rsplit("node_modules/").next().unwrap_or_default().to_owned();
    let found = |name: &str| packages.get(&format!("node_modules/{name}"));
    let version_of = |own: &Value| own["version"].as_str().unwrap_or_default().to_owned();
    let shipped = packages.iter().filter(|(place, own)| !place.is_empty() && own["dev"] != true && own["link"] != true);
    let part = |(place, own): (&String, &Value)| {
        let needs = own["dependencies"].as_object().into_iter().flatten();
        let needs = needs.filter_map(|(name, _)| Some((name.clone(), version_of(found(name)?)))).collect();
        let licence = own["license"].as_str().map(str::to_owned);
        Part {
            origin: Origin::Npm,
            name: name_of(place),
            version: version_of(own),
            licence: tidy(&licence.unwrap_or_else(|| told_by_its_text(&ui.join(place)))),
            needs,
            checksum: own["integrity"].as_str().and_then(sha_512),
            folder: Some(ui.join(place)),
        }
    };
    shipped.map(part).collect()
}

/// The licence of a package that names none and brings the text of one.
fn told_by_its_text(folder: &std::path::Path) -> String {
    let text = std::fs::read_to_string(folder.join("LICENSE")).unwrap_or_default();
    let is_mit = text.contains("MIT License") || text.contains("Permission is hereby granted, free of charge");
    assert!(is_mit, "{}: no licence is named, and its text is not known", folder.display());
    "MIT".to_owned()
}

/// `sha512-` and base64, as hexadecimal digits.
fn sha_512(integrity: &str) -> Option<(&'static str, String)> {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut digits = String::new();
    let (mut bits, mut count) = (0_u32, 0);
    for letter in integrity.strip_prefix("sha512-")?.trim_end_matches('=').bytes() {
        let value = LETTERS.iter().position(|own| *own == letter)?;
        bits = (bits << 6 | u32::try_from(value).ok()?) & 0xffff;
        count += 6;
        if count >= 8 {
            count -= 8;
            write!(digits, "{:02x}", bits >> count & 0xff).ok()?;
        }
    }
    (digits.len() == 128).then_some(("SHA-512", digits))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_checksum_of_npm_becomes_hexadecimal_digits() {
        // 64 bytes 0x00, 0x01 … in base64.
        let bytes = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+Pw==";
        let (algorithm, digits) = sha_512(&format!("sha512-{bytes}")).unwrap();
        assert_eq!(algorithm, "SHA-512");
        assert!(digits.starts_with("000102030405") && digits.ends_with("3d3e3f"), "{digits}");
        assert_eq!(sha_512("sha1-AAAA"), None);
    }
}
