//! The package of a template: which parts there are, what kind they are, and which lead where.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::LARGEST_UNPACKED;
use crate::ExportError;

/// A part of a template that is taken over as it is.
#[derive(Clone, Debug)]
pub(crate) struct LentPart {
    /// Its name in the package.
    pub(crate) name: String,
    /// Its type.
    pub(crate) content_type: String,
    /// How the document calls it, and as what: `None` if another part does.
    pub(crate) relation: Option<(String, &'static str)>,
    pub(crate) content: Vec<u8>,
}

/// A relation of a part.
#[derive(Clone, Debug)]
pub(super) struct Relation {
    pub(super) id: String,
    kind: String,
    /// The name of the part it leads to.
    pub(super) target: String,
    is_external: bool,
}

impl Relation {
    pub(super) fn is(&self, kind: &str) -> bool {
        !self.is_external && self.kind.rsplit('/').next() == Some(kind)
    }
}

/// Names that our own parts have.
const OURS: [&str; 6] = [
    "word/document.xml",
    "word/styles.xml",
    "word/settings.xml",
    "word/numbering.xml",
    "word/footnotes.xml",
    "word/comments.xml",
];

/// The parts of a template.
pub(super) struct Package {
    parts: BTreeMap<String, Vec<u8>>,
    /// Types of parts by their names, and by endings.
    types: BTreeMap<String, String>,
    endings: BTreeMap<String, String>,
}

/// The value of an attribute by its name without prefix.
pub(super) fn value(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = start.attributes().filter_map(Result::ok).find(|own| own.key.local_name().into_inner() == name)?;
    let plain = found.value.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'");
    Some(plain.replace("&amp;", "&"))
}

/// Walks through the elements of a part; declarations of entities and what is not well-formed are refused.
pub(super) fn walk(
    text: &str,
    mut visit: impl FnMut(&BytesStart<'_>, usize, bool),
    mut leave: impl FnMut(usize),
) -> Result<(), ExportError> {
    let mut reader = Reader::from_str(text);
    let mut depth = 0_usize;
    loop {
        match reader.read_event().map_err(|_| ExportError::TemplateBroken)? {
            Event::Start(start) => {
                visit(&start, depth, false);
                depth += 1;
            }
            Event::Empty(start) => visit(&start, depth, true),
            Event::End(_) => {
                depth = depth.saturating_sub(1);
                leave(depth);
            }
            Event::DocType(_) => return Err(ExportError::TemplateBroken),
            Event::Eof => return if depth == 0 { Ok(()) } else { Err(ExportError::TemplateBroken) },
            _ => {}
        }
    }
}

/// Where a relation of a part leads.
fn resolved(part: &str, target: &str) -> String {
    let mut folder: Vec<&str> = if target.starts_with('/') { Vec::new() } else { part.split('/').collect() };
    folder.pop();
    for step in target.split('/').filter(|step| !step.is_empty() && *step != ".") {
        match step {
            ".." => folder.truncate(folder.len().saturating_sub(1)),
            _ => folder.push(step),
        }
    }
    folder.join("/")
}

impl Package {
    pub(super) fn read(bytes: &[u8]) -> Result<Self, ExportError> {
        let broken = |_| ExportError::TemplateBroken;
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
        let (mut parts, mut room) = (BTreeMap::new(), LARGEST_UNPACKED);
        for place in 0..archive.len() {
            let part = archive.by_index(place).map_err(broken)?;
            let name = part.name().map_err(broken)?.into_owned();
            let mut content = Vec::new();
            part.take(room + 1).read_to_end(&mut content).map_err(|_| ExportError::TemplateBroken)?;
            room = room.checked_sub(content.len() as u64).ok_or(ExportError::TemplateTooLarge)?;
            parts.insert(name.trim_start_matches('/').to_owned(), content);
        }
        let mut package = Self { parts, types: BTreeMap::new(), endings: BTreeMap::new() };
        let (mut types, mut endings) = (BTreeMap::new(), BTreeMap::new());
        let visit = |start: &BytesStart<'_>, _: usize, _: bool| {
            let kind = value(start, "ContentType").unwrap_or_default();
            if let Some(name) = value(start, "PartName") {
                types.insert(name.trim_start_matches('/').to_owned(), kind);
            } else if let Some(ending) = value(start, "Extension") {
                endings.insert(ending.to_lowercase(), kind);
            }
        };
        walk(package.text("[Content_Types].xml")?, visit, |_| ())?;
        (package.types, package.endings) = (types, endings);
        Ok(package)
    }

    /// A part as text, without its declaration: ours stands in front of what is written anew.
    pub(super) fn text(&self, name: &str) -> Result<&str, ExportError> {
        let part = self.parts.get(name).ok_or(ExportError::TemplateBroken)?;
        let text = std::str::from_utf8(part).map_err(|_| ExportError::TemplateBroken)?;
        let text = text.trim_start_matches('\u{feff}');
        let begun = text.strip_prefix("<?xml").and_then(|rest| rest.split_once("?>"));
        Ok(begun.map_or(text, |(_, rest)| rest.trim_start()))
    }

    /// The part that holds the document.
    pub(super) fn main_part(&self) -> Result<String, ExportError> {
        let relations = self.relations("")?;
        let main = relations.iter().find(|relation| relation.is("officeDocument"));
        let name = main.ok_or(ExportError::TemplateBroken)?.target.clone();
        let kind = self.types.get(&name).map(String::as_str).unwrap_or_default();
        if kind.contains("wordprocessingml") || kind.contains("ms-word") {
            Ok(name)
        } else {
            Err(ExportError::TemplateBroken)
        }
    }

    /// The relations of a part; none if it has no list of them.
    pub(super) fn relations(&self, part: &str) -> Result<Vec<Relation>, ExportError> {
        let (folder, file) = part.rsplit_once('/').unwrap_or(("", part));
        let name = if folder.is_empty() { format!("_rels/{file}.rels") } else { format!("{folder}/_rels/{file}.rels") };
        if !self.parts.contains_key(&name) {
            return Ok(Vec::new());
        }
        let mut relations = Vec::new();
        let visit = |start: &BytesStart<'_>, _: usize, _: bool| {
            if let (Some(id), Some(kind), Some(target)) =
                (value(start, "Id"), value(start, "Type"), value(start, "Target"))
            {
                let is_external = value(start, "TargetMode").is_some_and(|mode| mode == "External");
                let target = if is_external { target } else { resolved(part, &target) };
                relations.push(Relation { id, kind, target, is_external });
            }
        };
        walk(self.text(&name)?, visit, |_| ())?;
        Ok(relations)
    }

    fn content_type(&self, name: &str) -> Option<String> {
        let ending = name.rsplit('.').next().unwrap_or_default().to_lowercase();
        self.types.get(name).or_else(|| self.endings.get(&ending)).cloned()
    }

    /// A part with the pictures and fonts that it calls; `None` if it calls anything else within the package.
    pub(super) fn lend(&self, name: &str, kind: &'static str, id: &str) -> Result<Option<Vec<LentPart>>, ExportError> {
        let Some(content) = self.parts.get(name) else { return Ok(None) };
        let Some(content_type) = self.content_type(name) else { return Ok(None) };
        if OURS.contains(&name) {
            return Err(ExportError::TemplateBroken);
        }
        // What is not well-formed would make the whole document unreadable.
        walk(self.text(name)?, |_, _, _| (), |_| ())?;
        let relation = Some((id.to_owned(), kind));
        let mut lent = vec![LentPart { name: name.to_owned(), content_type, relation, content: content.clone() }];
        let relations = self.relations(name)?;
        if relations.is_empty() {
            return Ok(Some(lent));
        }
        // A picture that lies elsewhere would be fetched when the document is opened.
        if relations.iter().any(|relation| relation.is_external && !relation.kind.ends_with("/hyperlink")) {
            return Ok(None);
        }
        let mut seen = BTreeSet::new();
        for relation in relations.iter().filter(|relation| !relation.is_external) {
            if !(relation.is("image") || relation.is("font")) {
                return Ok(None);
            }
            let (Some(content), Some(content_type)) =
                (self.parts.get(&relation.target), self.content_type(&relation.target))
            else {
                return Ok(None);
            };
            if seen.insert(relation.target.clone()) {
                let (name, content) = (relation.target.clone(), content.clone());
                lent.push(LentPart { name, content_type, relation: None, content });
            }
        }
        let (folder, file) = name.rsplit_once('/').unwrap_or(("", name));
        let own = if folder.is_empty() { format!("_rels/{file}.rels") } else { format!("{folder}/_rels/{file}.rels") };
        if let Some(content) = self.parts.get(&own) {
            let content_type = "application/vnd.openxmlformats-package.relationships+xml".to_owned();
            lent.push(LentPart { name: own, content_type, relation: None, content: content.clone() });
        }
        Ok(Some(lent))
    }
}
