//! The document's styles, as far as they make words bold, italic, hidden or a heading.

use std::collections::HashMap;

use super::property::{Look, heading_level};
use crate::error::ImportError;
use crate::xml::{Markup, PartName, attribute, walk};

/// How many styles deep a style is looked up; more is a circle.
const DEEPEST: usize = 20;

/// A style with what it takes from the styles it is based on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct ResolvedStyle {
    pub(super) look: Look,
    /// Level from 1; 0 says "body text".
    pub(super) heading: Option<u8>,
    /// Whether its name is that of quotes.
    pub(super) is_quote: Option<bool>,
    /// How far its paragraphs stand in, in twentieths of a point.
    pub(super) indent: Option<i32>,
}

#[derive(Debug, Default)]
struct OwnStyle {
    based_on: Option<String>,
    look: Look,
    heading: Option<u8>,
    is_quote: Option<bool>,
    indent: Option<i32>,
}

/// All styles of a document.
#[derive(Debug, Default)]
pub(super) struct Stylesheet {
    styles: HashMap<String, ResolvedStyle>,
    default_paragraph: ResolvedStyle,
}

impl Stylesheet {
    /// The style of an identity; unknown ones say nothing.
    pub(super) fn style(&self, id: &str) -> ResolvedStyle {
        self.styles.get(id).copied().unwrap_or_default()
    }

    /// The style of paragraphs without one.
    pub(super) fn default_paragraph(&self) -> ResolvedStyle {
        self.default_paragraph
    }
}

/// Reads the styles.
pub(super) fn read(content: &str, name: &PartName) -> Result<Stylesheet, ImportError> {
    let mut own: HashMap<String, OwnStyle> = HashMap::new();
    let mut default_paragraph = None;
    let mut current: Option<(String, OwnStyle)> = None;
    let mut path: Vec<Place> = Vec::new();
    walk(content, name, |markup| match markup {
        Markup::Start(start) => {
            let element = start.local_name().into_inner();
            let place = Place::of(element, path.last().copied());
            visit(element, &start, place, &path, &mut current, &mut default_paragraph);
            path.push(place);
        }
        Markup::Empty(start) => {
            let element = start.local_name().into_inner();
            let place = Place::of(element, path.last().copied());
            visit(element, &start, place, &path, &mut current, &mut default_paragraph);
        }
        Markup::End => {
            if path.pop() == Some(Place::Style)
                && let Some((id, style)) = current.take()
            {
                own.insert(id, style);
            }
        }
        Markup::Text(_) => {}
    })?;
    let styles: HashMap<String, ResolvedStyle> = own.keys().map(|id| (id.clone(), resolve(&own, id))).collect();
    let default_paragraph = default_paragraph.and_then(|id| styles.get(&id).copied()).unwrap_or_default();
    Ok(Stylesheet { styles, default_paragraph })
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Style,
    RunProperties,
    ParagraphProperties,
    /// Old properties of a tracked change, formats of parts of a table, and everything else.
    Elsewhere,
}

impl Place {
    fn of(element: &str, parent: Option<Self>) -> Self {
        match (element, parent) {
            ("style", _) => Self::Style,
            ("rPr", Some(Self::Style)) => Self::RunProperties,
            ("pPr", Some(Self::Style)) => Self::ParagraphProperties,
            _ => Self::Elsewhere,
        }
    }
}

fn visit(
    element: &str,
    start: &quick_xml::events::BytesStart<'_>,
    place: Place,
    path: &[Place],
    current: &mut Option<(String, OwnStyle)>,
    default_paragraph: &mut Option<String>,
) {
    if place == Place::Style {
        let id = attribute(start, "styleId").unwrap_or_default();
        let is_default = matches!(attribute(start, "default").as_deref(), Some("1" | "true" | "on"));
        if is_default && attribute(start, "type").as_deref() == Some("paragraph") {
            *default_paragraph = Some(id.clone());
        }
        *current = Some((id, OwnStyle::default()));
        return;
    }
    let Some((_, style)) = current else { return };
    match (path.last(), element) {
        (Some(Place::Style), "basedOn") => style.based_on = attribute(start, "val"),
        (Some(Place::Style), "name") => {
            let name = attribute(start, "val").unwrap_or_default();
            style.heading = style.heading.or(level_of_name(&name));
            style.is_quote = is_quote_name(&name).then_some(true);
        }
        (Some(Place::ParagraphProperties), "ind") => style.indent = super::property::indent(start),
        (Some(Place::ParagraphProperties), "outlineLvl") => style.heading = heading_level(start),
        (Some(Place::RunProperties), name) => style.look.take(name, start),
        _ => {}
    }
}

/// The level that the name of a style promises.
pub(crate) fn level_of_name(name: &str) -> Option<u8> {
    let name = name.to_lowercase();
    if matches!(name.as_str(), "title" | "tittel") {
        return Some(1);
    }
    let level = ["heading ", "overskrift ", "überschrift "].iter().find_map(|start| name.strip_prefix(start))?;
    level.trim().parse().ok().filter(|level| (1..=9).contains(level))
}

/// Whether paragraphs of a style of this name are quotes.
pub(crate) fn is_quote_name(name: &str) -> bool {
    let name = name.to_lowercase();
    ["quot", "sitat", "sitert", "block text", "blokktekst"].iter().any(|part| name.contains(part))
}

fn resolve(own: &HashMap<String, OwnStyle>, id: &str) -> ResolvedStyle {
    let mut resolved = ResolvedStyle::default();
    let mut next = Some(id);
    for _ in 0..DEEPEST {
        let Some(style) = next.and_then(|id| own.get(id)) else { break };
        resolved.look = resolved.look.or(style.look);
        resolved.heading = resolved.heading.or(style.heading);
        resolved.is_quote = resolved.is_quote.or(style.is_quote);
        resolved.indent = resolved.indent.or(style.indent);
        next = style.based_on.as_deref();
    }
    resolved
}
