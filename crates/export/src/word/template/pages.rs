//! The pages of a template: size, margins, columns, headers and footers, as its last section has them.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use quick_xml::events::BytesStart;

use super::parts::{value, walk};
use crate::word::MARGIN;
use crate::word::runs::attribute;
use crate::{ExportError, Paper};

/// How pages are set up, in twentieths of a point.
#[derive(Clone, Debug)]
pub(crate) struct Pages {
    /// Width and height of an upright page.
    size: (u32, u32),
    /// The attributes of the margins.
    margins: Vec<(String, String)>,
    /// Headers and footers, as XML.
    references: String,
    /// What is said of the first section alone, as XML: where numbers begin, a first page of its own.
    first: String,
    /// What else is said of pages, as XML.
    more: String,
}

impl Default for Pages {
    fn default() -> Self {
        let own = |name: &str, length: u32| (name.to_owned(), length.to_string());
        let mut margins: Vec<(String, String)> =
            ["top", "right", "bottom", "left"].into_iter().map(|name| own(name, MARGIN)).collect();
        margins.extend([own("header", 708), own("footer", 708), own("gutter", 0)]);
        Self {
            size: (11_906, 16_838),
            margins,
            references: "<w:footerReference w:type=\"default\" r:id=\"rIdFooter\"/>".to_owned(),
            first: String::new(),
            more: String::new(),
        }
    }
}

/// Attributes of an element by their names without prefix.
fn attributes(start: &BytesStart<'_>) -> Vec<(String, String)> {
    let own = start.attributes().filter_map(Result::ok);
    let names = own.map(|own| own.key.local_name().into_inner().to_owned());
    names.filter_map(|name| value(start, &name).map(|value| (name, value))).collect()
}

fn written(name: &str, attributes: &[(String, String)]) -> String {
    let mut text = format!("<w:{name}");
    for (name, value) in attributes {
        // Writing to a String does not fail.
        let _ = write!(text, " w:{name}=\"{}\"", attribute(value));
    }
    text + "/>"
}

impl Pages {
    /// Reads the last section of a document; `ids` are the relations of what was taken over.
    pub(super) fn read(document: &str, ids: &BTreeMap<String, String>) -> Result<Self, ExportError> {
        let mut own = Self { references: String::new(), ..Self::default() };
        let mut section = None;
        let visit = |start: &BytesStart<'_>, depth: usize, is_empty: bool| {
            let name = start.local_name();
            if name.into_inner() == "sectPr" && depth == 2 {
                own = Self { references: String::new(), ..Self::default() };
                section = (!is_empty).then_some(depth);
                return;
            }
            if section.is_none_or(|at| depth != at + 1) || depth != 3 {
                return;
            }
            let attributes = attributes(start);
            let find = |name: &str| attributes.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str());
            let number = |name: &str| find(name).and_then(|value| value.parse::<u32>().ok());
            match start.local_name().into_inner() {
                "pgSz" => {
                    if let (Some(width), Some(height)) = (number("w"), number("h")) {
                        own.size = (width.min(height).max(4_000), height.max(width).min(31_680));
                    }
                }
                "pgMar" => own.margins.clone_from(&attributes),
                kind @ ("headerReference" | "footerReference") => {
                    if let Some(id) = find("id").and_then(|id| ids.get(id)) {
                        let which = attribute(find("type").unwrap_or("default"));
                        let _ = write!(own.references, "<w:{kind} w:type=\"{which}\" r:id=\"{id}\"/>");
                    }
                }
                kind @ ("titlePg" | "pgNumType") => own.first.push_str(&written(kind, &attributes)),
                "docGrid" => own.more.push_str(&written("docGrid", &attributes)),
                _ => {}
            }
        };
        walk(document, visit, |_| ())?;
        Ok(own)
    }

    fn margin(&self, side: &str) -> u32 {
        let own = self.margins.iter().find(|(name, _)| name == side);
        own.and_then(|(_, length)| length.parse::<i64>().ok())
            .map_or(MARGIN, |length| u32::try_from(length.abs()).unwrap_or(MARGIN))
    }

    /// Width between the margins.
    pub(crate) fn text_width(&self, paper: Paper) -> u32 {
        let (width, height) = self.size;
        let whole = if paper == Paper::Portrait { width } else { height };
        whole.saturating_sub(self.margin("left") + self.margin("right") + self.margin("gutter")).max(2_000)
    }

    /// A section whose pages lie in a way.
    pub(crate) fn section(&self, paper: Paper, is_first: bool) -> String {
        let (width, height) = self.size;
        let size = match paper {
            Paper::Portrait => format!("<w:pgSz w:w=\"{width}\" w:h=\"{height}\"/>"),
            Paper::Landscape => format!("<w:pgSz w:w=\"{height}\" w:h=\"{width}\" w:orient=\"landscape\"/>"),
        };
        let margins = written("pgMar", &self.margins);
        let first = if is_first { self.first.as_str() } else { "" };
        format!("<w:sectPr>{}{size}{margins}{first}{}</w:sectPr>", self.references, self.more)
    }
}

/// What is taken over of the settings: before and behind the stops of tabs, in the order in which it stands there.
pub(super) fn settings(text: &str) -> Result<[String; 2], ExportError> {
    let mut own = [String::new(), String::new()];
    let visit = |start: &BytesStart<'_>, depth: usize, _: bool| {
        let name = start.local_name().into_inner().to_owned();
        let place = match name.as_str() {
            "mirrorMargins" | "gutterAtTop" => 0,
            "autoHyphenation" | "evenAndOddHeaders" => 1,
            _ => return,
        };
        if depth == 1 {
            own[place].push_str(&written(&name, &attributes(start)));
        }
    };
    walk(text, visit, |_| ())?;
    Ok(own)
}
