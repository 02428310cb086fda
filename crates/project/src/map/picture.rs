//! The map as a picture and as a table, with where it comes from.

use std::collections::BTreeMap;

use sitat_export::{Counted, MapDocument, MapDocumentBox, MapDocumentRelation, PatternDocument};
use sitat_lang::{text, word};
use sitat_model::{MapNoun, Message};

use super::{MapChoice, MapNodeView, MapRelationView};
use crate::exporting::count;
use crate::{Project, ProjectError};

impl Project {
    /// The map as a document, and how many themes, codes and relations it holds.
    pub(crate) fn map_document(&mut self, choice: &MapChoice) -> Result<(PatternDocument, usize), ProjectError> {
        let view = self.map(choice)?;
        let structure = self.structure()?;
        let language = structure.project.language;
        let kept = match choice.snapshot {
            Some(id) => self.map_snapshots()?.into_iter().find(|own| own.id == id),
            None => None,
        };
        let title = match &kept {
            Some(kept) => text(language, &Message::new("map-title-kept").with("name", kept.name.as_str())),
            None => word(language, "map-title"),
        };
        let names: BTreeMap<&str, &str> =
            view.nodes.iter().map(|node| (node.key.as_str(), node.name.as_str())).collect();
        let named = |key: &String| names.get(key.as_str()).map(|name| (*name).to_owned()).unwrap_or_default();
        let document_box = |node: &MapNodeView| MapDocumentBox {
            noun: node.noun,
            name: node.name.clone(),
            claim: node.claim.clone(),
            above: node.above.iter().map(named).collect(),
            depth: node.depth,
            drawn: node.drawn.clone(),
            middle: node.middle,
        };
        let relation = |own: &MapRelationView| MapDocumentRelation {
            from: named(&own.from),
            to: named(&own.to),
            label: own.shown.clone(),
            direction: own.direction,
            points: own.points.clone(),
            label_middle: own.drawn.as_ref().map_or((0.0, 0.0), |(_, middle)| *middle),
        };
        let themes = view.nodes.iter().filter(|node| node.noun == MapNoun::Theme).count();
        let codes = view.nodes.len() - themes;
        let mut counts = vec![(Counted::Themes, count(themes))];
        if choice.with_codes {
            counts.push((Counted::Codes, count(codes)));
        }
        counts.push((Counted::Relations, count(view.relations.len())));
        let mut caption = vec![word(language, if choice.with_codes { "map-caption-codes" } else { "map-caption" })];
        if let Some(kept) = &kept {
            let day = self.surroundings.day(kept.created_at, language);
            caption.push(text(language, &Message::new("map-caption-kept").with("date", day.as_str())));
        }
        let manifest = self.manifest(Vec::new(), counts)?;
        let rows = view.nodes.len() + view.relations.len();
        let document = MapDocument {
            title,
            caption: caption.join(" "),
            language,
            boxes: view.nodes.iter().map(document_box).collect(),
            links: view.links.iter().map(|(.., points)| points.clone()).collect(),
            relations: view.relations.iter().map(relation).collect(),
            manifest,
        };
        Ok((PatternDocument::Map(document), rows))
    }
}
