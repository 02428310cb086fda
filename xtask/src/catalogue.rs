//! `cargo xtask catalogue`: whether the texts of the three languages (`lang/`) have the same keys, attributes and
//! parameters.
//!
//! Reads only as much of Fluent's syntax as that takes; whether a file can be parsed is tested where it is used.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::options::Options;
use crate::process::Failure;
use crate::workspace::Workspace;

pub(crate) const HELP: &str = "\
Usage: cargo xtask catalogue

Compares lang/nb, lang/nn and lang/en: each key, its attributes and its parameters must be in all three, once.";

const LANGUAGES: [&str; 3] = ["nb", "nn", "en"];

/// The parameters of every key (`key` or `key.attribute`) of one language, with the file it stands in.
type Texts = BTreeMap<String, (String, BTreeSet<String>)>;

pub(crate) fn run(workspace: &mut Workspace, options: Options) -> Result<(), Failure> {
    options.nothing_left()?;
    check(workspace)
}

/// # Errors
/// Lists every key that is missing, doubled, in another file or with other parameters in one of the languages.
pub(crate) fn check(workspace: &Workspace) -> Result<(), Failure> {
    let mut complaints = Vec::new();
    let mut all = Vec::new();
    for language in LANGUAGES {
        all.push((language, read_language(&workspace.root.join("lang").join(language), language, &mut complaints)?));
    }
    complaints.extend(compare(&all));
    if complaints.is_empty() {
        println!("{} texts in {} languages.", all[0].1.len(), all.len());
        return Ok(());
    }
    Err(Failure::new(format!("{} texts do not agree:\n  {}", complaints.len(), complaints.join("\n  "))))
}

fn read_language(folder: &Path, language: &str, complaints: &mut Vec<String>) -> Result<Texts, Failure> {
    let entries = std::fs::read_dir(folder).map_err(|error| Failure::of_file("Could not read", folder, &error))?;
    let mut files: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    files.sort();
    let mut texts = Texts::new();
    for file in files.iter().filter(|file| file.extension().is_some_and(|extension| extension == "ftl")) {
        let content =
            std::fs::read_to_string(file).map_err(|error| Failure::of_file("Could not read", file, &error))?;
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        for (key, parameters) in read_texts(&content) {
            if texts.insert(key.clone(), (name.clone(), parameters)).is_some() {
                complaints.push(format!("{language}: {key} stands twice"));
            }
        }
    }
    Ok(texts)
}

/// The keys of a file in their order, each with its parameters.
fn read_texts(content: &str) -> Vec<(String, BTreeSet<String>)> {
    let mut texts: Vec<(String, BTreeSet<String>)> = Vec::new();
    let mut message = String::new();
    for line in content.lines() {
        let inside = line.trim_start();
        if line.starts_with('#') {
            continue;
        }
        if let Some(key) = key_before_equals(line, true) {
            message = key.to_owned();
            texts.push((message.clone(), BTreeSet::new()));
        } else if inside.len() < line.len()
            && let Some(attribute) = inside.strip_prefix('.').and_then(|rest| key_before_equals(rest, false))
        {
            texts.push((format!("{message}.{attribute}"), BTreeSet::new()));
        }
        if let Some((_, parameters)) = texts.last_mut() {
            parameters.extend(parameters_in(line));
        }
    }
    texts
}

/// The name before the first `=` of a line, if it is one; a term's name begins with a dash.
fn key_before_equals(line: &str, term_allowed: bool) -> Option<&str> {
    let key = line.split_once('=')?.0.trim_end();
    let name = if term_allowed { key.strip_prefix('-').unwrap_or(key) } else { key };
    let plain = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    plain.then_some(key)
}

fn parameters_in(line: &str) -> impl Iterator<Item = String> + '_ {
    line.split('$').skip(1).filter_map(|after| {
        let name: String = after.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect();
        (!name.is_empty()).then_some(name)
    })
}

fn compare(all: &[(&str, Texts)]) -> Vec<String> {
    let keys: BTreeSet<_> = all.iter().flat_map(|(_, texts)| texts.keys()).collect();
    let mut complaints = Vec::new();
    for key in keys {
        // Terms are grammar of their own language.
        if key.starts_with('-') {
            continue;
        }
        let found: Vec<_> = all.iter().filter_map(|(language, texts)| Some((language, texts.get(key)?))).collect();
        for (language, _) in all.iter().filter(|(_, texts)| !texts.contains_key(key)) {
            complaints.push(format!("{language}: {key} is missing"));
        }
        let Some((first, (file, parameters))) = found.first() else { continue };
        for (language, (other_file, other)) in &found[1..] {
            if file != other_file {
                complaints.push(format!("{key} stands in {file} ({first}) and in {other_file} ({language})"));
            }
            for odd in parameters.symmetric_difference(other) {
                complaints.push(format!("{key}: ${odd} is used in only one of {first} and {language}"));
            }
        }
    }
    complaints
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(content: &str) -> Texts {
        read_texts(content).into_iter().map(|(key, parameters)| (key, ("a.ftl".to_owned(), parameters))).collect()
    }

    #[test]
    fn keys_attributes_and_parameters_are_read() {
        let read = read_texts(
            "# note = no key\nimport-empty-file = The file { $file } is empty.\n    .hint = Choose another.\n\
             count = { $n ->\n    [one] one = 1\n   *[other] { $n } of { $all }\n}\n",
        );
        let keys: Vec<_> = read.iter().map(|(key, _)| key.as_str()).collect();
        assert_eq!(keys, ["import-empty-file", "import-empty-file.hint", "count"]);
        assert_eq!(read[2].1, ["all", "n"].map(String::from).into());
    }

    #[test]
    fn a_text_that_one_language_lacks_is_named() {
        let all = [("nb", texts("a = A\nb = B")), ("nn", texts("a = A")), ("en", texts("a = A\nb = B"))];
        assert_eq!(compare(&all), ["nn: b is missing"]);
    }

    #[test]
    fn a_parameter_that_one_language_lacks_is_named() {
        let all = [("nb", texts("a = { $file }")), ("en", texts("a = nothing"))];
        assert_eq!(compare(&all), ["a: $file is used in only one of nb and en"]);
    }
}
