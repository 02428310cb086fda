//! The document's styles, as far as they make words bold, italic, hidden or coloured behind.

use std::collections::HashMap;
use std::rc::Rc;

use quick_xml::events::BytesStart;

use crate::error::ImportError;
use crate::xml::{Markup, PartName, attribute, walk};

/// How many styles deep a style is looked up; more is a circle.
const DEEPEST: usize = 20;

/// What is said about the look of words; `None` where nothing is said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Look {
    pub(super) bold: Option<bool>,
    pub(super) italic: Option<bool>,
    pub(super) hidden: Option<bool>,
    /// A colour as `#rrggbb`; empty says "none".
    pub(super) colour: Option<Rc<str>>,
}

impl Look {
    /// Fills what is not said with what something more general says.
    pub(super) fn or(self, general: &Self) -> Self {
        Self {
            bold: self.bold.or(general.bold),
            italic: self.italic.or(general.italic),
            hidden: self.hidden.or(general.hidden),
            colour: self.colour.or_else(|| general.colour.clone()),
        }
    }

    fn take(&mut self, start: &BytesStart<'_>) {
        if let Some(weight) = attribute(start, "font-weight") {
            self.bold = Some(weight == "bold" || weight.parse::<u32>().is_ok_and(|weight| weight >= 600));
        }
        if let Some(style) = attribute(start, "font-style") {
            self.italic = Some(matches!(style.as_str(), "italic" | "oblique"));
        }
        if let Some(display) = attribute(start, "display") {
            self.hidden = Some(display == "none");
        }
        if let Some(colour) = attribute(start, "background-color") {
            let colour = colour.to_lowercase();
            let is_colour = colour.len() == 7 && colour.starts_with('#') && colour != "#ffffff";
            self.colour = Some(if is_colour { Rc::from(colour) } else { Rc::from("") });
        }
    }
}

#[derive(Debug, Default)]
struct Style {
    parent: Option<String>,
    look: Look,
}

/// All styles of a document, those of words and those of paragraphs apart.
#[derive(Debug, Default)]
pub(super) struct Stylesheet {
    styles: HashMap<(bool, String), Style>,
    margins: usize,
}

/// Where the walk through the styles is.
#[derive(Default)]
struct Place {
    depth: usize,
    style: Option<(usize, (bool, String))>,
    margin: Option<usize>,
    has_words: bool,
}

impl Stylesheet {
    /// The look of a style; unknown ones say nothing.
    pub(super) fn look(&self, is_paragraph: bool, name: &str) -> Look {
        let mut look = Look::default();
        let mut next = self.styles.get(&(is_paragraph, name.to_owned()));
        for _ in 0..DEEPEST {
            let Some(style) = next else { break };
            look = look.or(&style.look);
            next = style.parent.as_ref().and_then(|parent| self.styles.get(&(is_paragraph, parent.clone())));
        }
        // A pen over a whole paragraph is a coloured box, no highlight.
        if is_paragraph {
            look.colour = None;
        }
        look
    }

    /// How many headers and footers have words.
    pub(super) fn margins(&self) -> usize {
        self.margins
    }

    /// Takes up the styles of a part.
    pub(super) fn read(&mut self, content: &str, name: &PartName) -> Result<(), ImportError> {
        let mut place = Place::default();
        walk(content, name, |markup| match markup {
            Markup::Start(start) => {
                self.begin(&start, &mut place);
                place.depth += 1;
            }
            Markup::Empty(start) => {
                self.begin(&start, &mut place);
                self.end(&mut place);
            }
            Markup::End => {
                place.depth = place.depth.saturating_sub(1);
                self.end(&mut place);
            }
            Markup::Text(words) => {
                place.has_words |= place.margin.is_some() && words.contains(char::is_alphabetic);
            }
        })
    }

    fn begin(&mut self, start: &BytesStart<'_>, place: &mut Place) {
        match start.local_name().into_inner() {
            "style" => {
                let is_paragraph = attribute(start, "family").as_deref() == Some("paragraph");
                let key = (is_paragraph, attribute(start, "name").unwrap_or_default());
                let parent = attribute(start, "parent-style-name");
                self.styles.insert(key.clone(), Style { parent, ..Style::default() });
                place.style = Some((place.depth, key));
            }
            "text-properties" => {
                if let Some((_, key)) = &place.style
                    && let Some(style) = self.styles.get_mut(key)
                {
                    style.look.take(start);
                }
            }
            "header" | "header-left" | "header-first" | "footer" | "footer-left" | "footer-first"
                if place.margin.is_none() =>
            {
                (place.margin, place.has_words) = (Some(place.depth), false);
            }
            _ => {}
        }
    }

    fn end(&mut self, place: &mut Place) {
        if place.style.as_ref().is_some_and(|(depth, _)| *depth == place.depth) {
            place.style = None;
        }
        if place.margin == Some(place.depth) {
            place.margin = None;
            self.margins += usize::from(place.has_words);
        }
    }
}
