//! A Word file by somebody else that lends its looks: styles, theme, numbering, fonts, headers, footers and pages.
//!
//! Nothing of its text comes along, and nothing that runs or reaches out: no macros, no linked template, no mail merge.

mod lists;
mod pages;
mod parts;
mod styles;

use std::collections::BTreeMap;

use crate::ExportError;
pub(crate) use lists::Lists;
pub(crate) use pages::Pages;
pub(crate) use parts::LentPart;
pub(crate) use styles::StyleNames;

/// Largest template, packed and unpacked: a template is no book.
const LARGEST: usize = 30_000_000;
const LARGEST_UNPACKED: u64 = 120_000_000;

/// What a template lends.
#[derive(Clone, Debug, Default)]
pub(crate) struct Template {
    /// Which style of the file each of ours is.
    pub(crate) names: StyleNames,
    /// The part with the styles, with ours that it lacks added.
    pub(crate) styles: String,
    pub(crate) lists: Lists,
    /// What is taken over of the settings, as XML: before and behind the stops of tabs.
    pub(crate) settings: [String; 2],
    pub(crate) pages: Pages,
    /// Parts that are taken over as they are.
    pub(crate) parts: Vec<LentPart>,
}

impl Template {
    /// Reads a .docx or .dotx; `language` is the locale that the document is written in.
    pub(crate) fn read(bytes: &[u8], language: &str) -> Result<Self, ExportError> {
        if bytes.len() > LARGEST {
            return Err(ExportError::TemplateTooLarge);
        }
        let package = parts::Package::read(bytes)?;
        let document = package.main_part()?;
        let relations = package.relations(&document)?;
        let styles = relations.iter().find(|relation| relation.is("styles")).ok_or(ExportError::TemplateBroken)?;
        let (names, styles) = styles::adapt(package.text(&styles.target)?, language)?;
        let lists = match relations.iter().find(|relation| relation.is("numbering")) {
            Some(relation) => Lists::read(package.text(&relation.target)?)?,
            None => Lists::default(),
        };
        let settings = match relations.iter().find(|relation| relation.is("settings")) {
            Some(relation) => pages::settings(package.text(&relation.target)?)?,
            None => Default::default(),
        };
        let mut parts = Vec::new();
        let mut ids: BTreeMap<String, String> = BTreeMap::new();
        for relation in &relations {
            let kind = ["theme", "fontTable", "header", "footer"].into_iter().find(|kind| relation.is(kind));
            let Some(kind) = kind else { continue };
            let id = format!("rIdLent{}", ids.len() + 1);
            if let Some(part) = package.lend(&relation.target, kind, &id)? {
                ids.insert(relation.id.clone(), id);
                parts.extend(part);
            }
        }
        let pages = Pages::read(package.text(&document)?, &ids)?;
        Ok(Self { names, styles, lists, settings, pages, parts })
    }
}

/// Refuses what cannot be a template.
pub fn check_template(bytes: &[u8]) -> Result<(), ExportError> {
    Template::read(bytes, "nb-NO").map(|_| ())
}
