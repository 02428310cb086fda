//! The thematic map: themes, codes on wish, what is said of themes, and where all of it stands.
//!
//! A map is read from the project as it is, or from a map that was kept; what nobody has put anywhere is laid out anew
//! each time, the same for window, terminal and file.

mod differing;
mod keeping;
mod picture;
mod relating;

use std::collections::{BTreeMap, BTreeSet};

use sitat_analysis::{MapBox, MapRectangle, map_branch, map_layout, map_line, middle_of_line};
use sitat_export::{MapName, map_label, map_name};
use sitat_model::{CodeId, CoderId, MapNoun, MapSnapshotId, RelationDirection, ThemeId, ThemeRelationId, ThemeStatus};
use sitat_store::{MapNodeRow, MapRelationRow, MapSnapshotRow, OnWall};

use crate::themes::Themes;
use crate::{Project, ProjectError};

pub use differing::{MapChange, MapSaying};
pub use keeping::MapSnapshotView;
pub use relating::MapSpot;

/// A point of a map: from the left, from above.
pub type MapPoint = (f64, f64);

/// Between blocks of themes, from side to side and from above to below, where nothing is said of them.
const GAP: MapPoint = (56.0, 64.0);

/// Which map.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MapChoice {
    /// Whether codes stand on it.
    pub with_codes: bool,
    /// One that was kept; `None`: the map as it is.
    pub snapshot: Option<MapSnapshotId>,
}

/// A thematic map with places and lines.
#[derive(Clone, Debug, PartialEq)]
pub struct MapView {
    /// Themes, those below a theme after it, then codes.
    pub nodes: Vec<MapNodeView>,
    /// Lines from what is below to what it belongs to: what is above, what is below, the line.
    pub links: Vec<(String, String, Vec<MapPoint>)>,
    /// What is said of themes.
    pub relations: Vec<MapRelationView>,
    /// Whether anything was put somewhere by hand.
    pub is_arranged: bool,
}

/// A theme or a code on the map.
#[derive(Clone, Debug, PartialEq)]
pub struct MapNodeView {
    /// Its identity in exchange.
    pub key: String,
    /// What it is.
    pub noun: MapNoun,
    /// The theme, where it is there now.
    pub theme: Option<ThemeId>,
    /// The code, where it is there now.
    pub code: Option<CodeId>,
    /// Its name, as it is shown.
    pub name: String,
    /// The main point of a theme, as it is shown.
    pub claim: String,
    /// What it belongs to: the theme above, or the themes of a code.
    pub above: Vec<String>,
    /// How deep it stands.
    pub depth: u32,
    /// Its name as it is drawn.
    pub drawn: MapName,
    /// Its middle.
    pub middle: MapPoint,
}

/// What is said of two themes.
#[derive(Clone, Debug, PartialEq)]
pub struct MapRelationView {
    /// Its identity in exchange.
    pub key: String,
    /// Identity, where it is there now.
    pub id: Option<ThemeRelationId>,
    /// The one theme.
    pub from: String,
    /// The other one.
    pub to: String,
    /// What is said, as it is written on.
    pub label: String,
    /// The same as it is shown.
    pub shown: String,
    /// Which way it goes.
    pub direction: RelationDirection,
    /// Its line.
    pub points: Vec<MapPoint>,
    /// The words as they are drawn, with their middle.
    pub drawn: Option<(MapName, MapPoint)>,
}

/// Points to a tenth of a unit: nobody sees less.
fn rounded(points: Vec<MapPoint>) -> Vec<MapPoint> {
    points.into_iter().map(|(x, y)| ((x * 10.0).round() / 10.0, (y * 10.0).round() / 10.0)).collect()
}

/// The theme above one that stands on the map itself.
fn above_on_map(themes: &Themes, id: ThemeId) -> Option<ThemeId> {
    let mut at = themes.tree.parent(id);
    while let Some(above) = at {
        if themes.rows.get(&above).is_some_and(|row| row.status != ThemeStatus::SetAside) {
            return Some(above);
        }
        at = themes.tree.parent(above);
    }
    None
}

impl Project {
    /// The map as it is, as one that could be kept.
    pub(crate) fn map_as_it_is(&mut self) -> Result<MapSnapshotRow, ProjectError> {
        let themes = self.theme_rows()?;
        let structure = self.structure()?;
        let reader = self.store.read();
        let (theme_guids, code_guids) = (reader.theme_guids()?, reader.code_guids()?);
        let places: BTreeMap<OnWall, MapPoint> =
            reader.map_places()?.into_iter().map(|(thing, x, y)| (thing, (x, y))).collect();
        let guid_of = |id: ThemeId| theme_guids.get(&id).cloned().unwrap_or_default();
        let code_guid = |id: CodeId| code_guids.get(&id).cloned().unwrap_or_default();
        let (mut nodes, mut gone, mut members) = (Vec::new(), Vec::new(), Vec::new());
        let mut codes: BTreeSet<CodeId> = BTreeSet::new();
        for (id, _) in themes.tree.in_order() {
            let Some(row) = themes.rows.get(&id) else { continue };
            let is_aside = row.status == ThemeStatus::SetAside;
            let node = MapNodeRow {
                noun: MapNoun::Theme,
                guid: guid_of(id),
                name: row.texts.name.clone(),
                claim: row.texts.claim.clone(),
                above: above_on_map(&themes, id).filter(|_| !is_aside).map(guid_of),
                merged_into: row.merged_into.filter(|_| is_aside).map(guid_of),
                place: places.get(&OnWall::Theme(id)).copied(),
            };
            if is_aside {
                gone.extend(node.merged_into.is_some().then_some(node));
                continue;
            }
            nodes.push(node);
            for code in themes.codes_of(id) {
                members.push((guid_of(id), code_guid(*code)));
                codes.insert(*code);
            }
        }
        for (code, _) in structure.codebook.in_order() {
            if codes.contains(&code) {
                nodes.push(MapNodeRow {
                    noun: MapNoun::Code,
                    guid: code_guid(code),
                    name: structure.code_name(code),
                    claim: String::new(),
                    above: None,
                    merged_into: None,
                    place: places.get(&OnWall::Code(code)).copied(),
                });
            }
        }
        nodes.append(&mut gone);
        let is_on_map = |id: ThemeId| themes.rows.get(&id).is_some_and(|row| row.status != ThemeStatus::SetAside);
        let relations = reader.theme_relations()?.into_iter().filter(|row| is_on_map(row.from) && is_on_map(row.to));
        let relation = |row: sitat_store::ThemeRelationRow| MapRelationRow {
            guid: row.guid,
            from: guid_of(row.from),
            to: guid_of(row.to),
            label: row.label,
            direction: row.direction,
        };
        Ok(MapSnapshotRow {
            id: MapSnapshotId(0),
            name: String::new(),
            reason: String::new(),
            coder: CoderId(0),
            created_at: 0,
            nodes,
            members,
            relations: relations.map(relation).collect(),
        })
    }

    /// The map of a choice as rows.
    pub(crate) fn map_rows(&mut self, snapshot: Option<MapSnapshotId>) -> Result<MapSnapshotRow, ProjectError> {
        let Some(id) = snapshot else { return self.map_as_it_is() };
        let found = self.store.read().map_snapshots()?.into_iter().find(|row| row.id == id);
        found.ok_or_else(|| ProjectError::not_found("map", id))
    }

    /// A map with the places of everything, and its lines.
    pub fn map(&mut self, choice: &MapChoice) -> Result<MapView, ProjectError> {
        let row = self.map_rows(choice.snapshot)?;
        let structure = self.structure()?;
        let reader = self.store.read();
        let themes: BTreeMap<String, ThemeId> =
            reader.theme_guids()?.into_iter().map(|(id, guid)| (guid, id)).collect();
        let codes: BTreeMap<String, CodeId> = reader.code_guids()?.into_iter().map(|(id, guid)| (guid, id)).collect();
        let relation_ids: BTreeMap<String, ThemeRelationId> =
            reader.theme_relations()?.into_iter().map(|row| (row.guid, row.id)).collect();
        let shown: Vec<&MapNodeRow> = row
            .nodes
            .iter()
            .filter(|node| node.merged_into.is_none() && (choice.with_codes || node.noun == MapNoun::Theme))
            .collect();
        let place: BTreeMap<&str, usize> =
            shown.iter().enumerate().map(|(place, node)| (node.guid.as_str(), place)).collect();
        let mut depths: Vec<u32> = Vec::new();
        let mut aboves: Vec<Vec<String>> = Vec::new();
        for node in &shown {
            let above: Vec<String> = match node.noun {
                MapNoun::Theme => node.above.iter().cloned().collect(),
                MapNoun::Code => {
                    let own = row.members.iter().filter(|(_, code)| *code == node.guid);
                    own.map(|(theme, _)| theme.clone()).collect()
                }
            };
            let above: Vec<String> = above.into_iter().filter(|guid| place.contains_key(guid.as_str())).collect();
            let over = above.first().and_then(|guid| place.get(guid.as_str())).and_then(|place| depths.get(*place));
            depths.push(over.map_or(0, |depth| depth + 1));
            aboves.push(above);
        }
        let drawn: Vec<(String, MapName)> = shown
            .iter()
            .zip(&depths)
            .map(|(node, depth)| {
                let name = structure.veiled(&node.name);
                let drawn = map_name(&name, node.noun, *depth);
                (name, drawn)
            })
            .collect();
        let boxes: Vec<MapBox> = shown
            .iter()
            .zip(&drawn)
            .zip(&aboves)
            .map(|((node, (_, drawn)), above)| MapBox {
                width: drawn.width,
                height: drawn.height,
                above: above.first().and_then(|guid| place.get(guid.as_str()).copied()),
                is_code: node.noun == MapNoun::Code,
                place: node.place,
            })
            .collect();
        let relations: Vec<(&MapRelationRow, usize, usize)> = row
            .relations
            .iter()
            .filter_map(|own| Some((own, *place.get(own.from.as_str())?, *place.get(own.to.as_str())?)))
            .collect();
        let labels: Vec<(String, Option<MapName>)> = relations
            .iter()
            .map(|(own, ..)| {
                let label = structure.veiled(&own.label);
                let drawn = map_label(&label);
                (label, drawn)
            })
            .collect();
        let widest = labels.iter().filter_map(|(_, drawn)| Some(drawn.as_ref()?.width + 40.0)).fold(GAP.0, f64::max);
        let tallest = labels.iter().filter_map(|(_, drawn)| Some(drawn.as_ref()?.height + 40.0)).fold(GAP.1, f64::max);
        let pairs: Vec<(usize, usize)> = relations.iter().map(|(_, from, to)| (*from, *to)).collect();
        let middles = map_layout(&boxes, &pairs, (widest, tallest));
        let rectangles: Vec<MapRectangle> = boxes
            .iter()
            .zip(&middles)
            .map(|(own, middle)| MapRectangle { middle: *middle, width: own.width, height: own.height })
            .collect();
        let others = |one: usize, other: usize| -> Vec<MapRectangle> {
            let rest = rectangles.iter().enumerate().filter(|(place, _)| *place != one && *place != other);
            rest.map(|(_, rectangle)| *rectangle).collect()
        };
        let mut links = Vec::new();
        for (own, above) in aboves.iter().enumerate() {
            for (number, guid) in above.iter().enumerate() {
                let Some(over) = place.get(guid.as_str()).copied() else { continue };
                let points = match boxes[own].is_code && number == 0 {
                    true => map_branch(&rectangles[over], &rectangles[own], &others(over, own)),
                    false => map_line(&rectangles[over], &rectangles[own], &[]),
                };
                links.push((guid.clone(), shown[own].guid.clone(), rounded(points)));
            }
        }
        let relations = relations
            .into_iter()
            .zip(labels)
            .map(|((own, from, to), (label, drawn))| {
                let points = rounded(map_line(&rectangles[from], &rectangles[to], &others(from, to)));
                let middle = middle_of_line(&points).unwrap_or(rectangles[from].middle);
                MapRelationView {
                    key: own.guid.clone(),
                    id: relation_ids.get(&own.guid).copied().filter(|_| choice.snapshot.is_none()),
                    from: own.from.clone(),
                    to: own.to.clone(),
                    label: own.label.clone(),
                    shown: label,
                    direction: own.direction,
                    points,
                    drawn: drawn.map(|drawn| (drawn, middle)),
                }
            })
            .collect();
        let is_arranged = boxes.iter().any(|own| own.place.is_some());
        let nodes = shown
            .into_iter()
            .zip(drawn)
            .zip(aboves.into_iter().zip(depths))
            .zip(middles)
            .map(|(((node, (name, drawn)), (above, depth)), middle)| MapNodeView {
                key: node.guid.clone(),
                noun: node.noun,
                theme: themes.get(&node.guid).copied(),
                code: codes.get(&node.guid).copied(),
                name,
                claim: structure.veiled(&node.claim),
                above,
                depth,
                drawn,
                middle,
            })
            .collect();
        Ok(MapView { nodes, links, relations, is_arranged })
    }
}
