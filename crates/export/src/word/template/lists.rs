//! The lists of a template, with ours behind them.

use std::fmt::Write as _;

use quick_xml::events::BytesStart;

use super::parts::{value, walk};
use crate::ExportError;

/// The lists of a document; those of a template are numbered before ours.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lists {
    /// The template's part.
    part: Option<String>,
    /// The highest number that a list or a kind of lists has there.
    last: u32,
}

const MAIN: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

impl Lists {
    pub(super) fn read(text: &str) -> Result<Self, ExportError> {
        let mut last = 0;
        let visit = |start: &BytesStart<'_>, _: usize, _: bool| {
            let own = match start.local_name().into_inner() {
                "abstractNum" => value(start, "abstractNumId"),
                "num" => value(start, "numId"),
                _ => None,
            };
            last = last.max(own.and_then(|number| number.parse().ok()).unwrap_or(0));
        };
        walk(text, visit, |_| ())?;
        let is_open = text.contains("</w:numbering>") && last < u32::MAX / 2;
        Ok(if is_open { Self { part: Some(text.to_owned()), last } } else { Self::default() })
    }

    /// The number of one of our lists.
    pub(crate) fn number(&self, ours: u32) -> u32 {
        self.last + ours
    }

    /// The whole part; none if there are no lists at all.
    pub(crate) fn part(&self, has_ours: bool) -> Option<String> {
        if !has_ours {
            return self.part.clone();
        }
        let (kinds, uses) = self.ours();
        let Some(part) = &self.part else { return Some(format!("<w:numbering {MAIN}>{kinds}{uses}</w:numbering>")) };
        let end = part.find("<w:numIdMacAtCleanup").or_else(|| part.rfind("</w:numbering>")).unwrap_or(part.len());
        let first_use = part.find("<w:num ").unwrap_or(end);
        Some(format!("{}{kinds}{}{uses}{}", &part[..first_use], &part[first_use..end], &part[end..]))
    }

    /// The signs before the lines of lists, numbered from 1: bullet, empty box, ticked box.
    fn ours(&self) -> (String, String) {
        let (mut kinds, mut uses) = (String::new(), String::new());
        for (number, sign) in [(1, "\u{2022}"), (2, "\u{2610}"), (3, "\u{2612}")] {
            let look = if number == 1 {
                ""
            } else {
                "<w:rPr><w:rFonts w:ascii=\"Segoe UI Symbol\" w:hAnsi=\"Segoe UI Symbol\" w:cs=\"Segoe UI Symbol\" \
                 w:hint=\"default\"/></w:rPr>"
            };
            let number = self.number(number);
            // Writing to a String does not fail.
            let _ = write!(
                kinds,
                "<w:abstractNum w:abstractNumId=\"{number}\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl \
                 w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"{sign}\"/>\
                 <w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"425\" w:hanging=\"425\"/></w:pPr>{look}</w:lvl>\
                 </w:abstractNum>"
            );
            let _ = write!(uses, "<w:num w:numId=\"{number}\"><w:abstractNumId w:val=\"{number}\"/></w:num>");
        }
        (kinds, uses)
    }
}
