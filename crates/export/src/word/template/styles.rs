//! The styles of a template: which of them ours are, and ours that it lacks.
//!
//! Styles that come with Word are known by their names (`heading 1`), which are the same in every language; their ids
//! are not (`Overskrift1`).

use std::collections::{BTreeMap, BTreeSet};

use quick_xml::events::BytesStart;

use super::parts::{value, walk};
use crate::ExportError;
use crate::word::style;

/// The ids of styles by the ids of ours.
#[derive(Clone, Debug, Default)]
pub(crate) struct StyleNames(BTreeMap<String, String>);

impl StyleNames {
    /// The id under which one of our styles stands in the document.
    pub(crate) fn id<'own>(&'own self, ours: &'own str) -> &'own str {
        self.0.get(ours).map_or(ours, String::as_str)
    }
}

/// A style of the template.
#[derive(Default)]
struct Own {
    kind: String,
    id: String,
    name: String,
    is_default: bool,
}

fn read(text: &str) -> Result<Vec<Own>, ExportError> {
    let mut styles: Vec<Own> = Vec::new();
    let visit = |start: &BytesStart<'_>, depth: usize, _: bool| {
        let name = start.local_name();
        match (depth, name.into_inner()) {
            (1, "style") => styles.push(Own {
                kind: value(start, "type").unwrap_or_else(|| "paragraph".to_owned()),
                id: value(start, "styleId").unwrap_or_default(),
                name: String::new(),
                is_default: value(start, "default").is_some_and(|is| ["1", "true", "on"].contains(&is.as_str())),
            }),
            (2, "name") => {
                if let Some(own) = styles.last_mut().filter(|own| own.name.is_empty()) {
                    own.name = value(start, "val").unwrap_or_default();
                }
            }
            _ => {}
        }
    };
    walk(text, visit, |_| ())?;
    Ok(styles)
}

/// The template's part with our missing styles added, written in a language, and the ids of all.
pub(super) fn adapt(text: &str, language: &str) -> Result<(StyleNames, String), ExportError> {
    // A document by the strict letter of the standard names its parts otherwise.
    let is_usual = text.contains("\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"");
    let end = text.rfind("</w:styles>").filter(|_| is_usual).ok_or(ExportError::TemplateUnusual)?;
    let styles = read(text)?;
    let default = styles.iter().find(|own| own.is_default && own.kind == "paragraph");
    let default = default.or_else(|| styles.iter().find(|own| own.kind == "paragraph" && is_named(own, "normal")));
    let normal = default.map_or("Normal", |own| own.id.as_str()).to_owned();
    let mut taken: BTreeSet<String> = styles.iter().map(|own| own.id.to_lowercase()).collect();
    let mut names = BTreeMap::new();
    let mut missing = Vec::new();
    for own in style::all() {
        let there = styles.iter().find(|other| other.kind == own.kind && is_named(other, &own.name));
        let id = match there {
            Some(there) => there.id.clone(),
            // What stands in running text looks as the template's own text does.
            None if own.id == "BodyText" || own.id == "Normal" => normal.clone(),
            None => {
                let mut id = own.id.clone();
                while !taken.insert(id.to_lowercase()) {
                    id = format!("Sitat{id}");
                }
                missing.push(own.id.clone());
                id
            }
        };
        names.insert(own.id, id);
    }
    let names = StyleNames(names);
    let mut added = String::new();
    for own in style::all().filter(|own| missing.contains(&own.id)) {
        added.push_str(&own.written(&names));
    }
    let mut part = String::with_capacity(text.len() + added.len());
    part.push_str(&text[..end]);
    part.push_str(&added);
    part.push_str(&text[end..]);
    Ok((names, in_language(&part, language)))
}

fn is_named(own: &Own, name: &str) -> bool {
    own.name.to_lowercase() == name.to_lowercase()
}

/// The part with the language of the document, so that its words are not underlined as wrong.
fn in_language(part: &str, language: &str) -> String {
    let within = |text: &str, start: usize, needle: &str| text[start..].find(needle).map(|at| start + at);
    let Some(start) = part.find("<w:docDefaults>") else { return part.to_owned() };
    let end = within(part, start, "</w:docDefaults>").unwrap_or(start);
    let lang = format!("<w:lang w:val=\"{language}\" w:eastAsia=\"en-US\" w:bidi=\"ar-SA\"/>");
    if let Some(at) = within(part, start, "<w:lang ").filter(|at| *at < end)
        && let Some(close) = within(part, at, "/>").filter(|close| *close < end)
    {
        return format!("{}{lang}{}", &part[..at], &part[close + 2..]);
    }
    // Behind everything else that is said of letters there, and before what comes after it.
    match within(part, start, "</w:rPr></w:rPrDefault>").filter(|at| *at < end) {
        Some(at) => format!("{}{lang}{}", &part[..at], &part[at..]),
        None => part.to_owned(),
    }
}
