//! The thematic map, what is said of themes, and maps that were kept.

use sitat_model::RelationDirection;
use sitat_project as project;

use super::same_names;
use crate::wire::Nothing;
use crate::wire::maps as own;
use crate::wire::maps::{
    ArrangeMap, ChangeRelation, GetMap, GetMapChanges, GetMapSnapshot, GetRelation, KeepMap, MapChange, MapKept,
    MapLink, MapNode, MapNoun, MapRelation, MapSaying, MapSnapshot, MapWords, RelateThemes, RelationCreated, ThemeMap,
};
use crate::wire::wall::{Spot, WallPlace};
use crate::{CommandError, Session};

same_names!(RelationDirection, own::RelationDirection: Neither, OneWay, Both);

impl From<sitat_model::MapNoun> for MapNoun {
    fn from(noun: sitat_model::MapNoun) -> Self {
        match noun {
            sitat_model::MapNoun::Theme => Self::Theme,
            sitat_model::MapNoun::Code => Self::Code,
        }
    }
}

fn spot((x, y): project::MapPoint) -> Spot {
    Spot { x, y }
}

fn words(drawn: project::MapName, middle: project::MapPoint) -> MapWords {
    MapWords { lines: drawn.lines, size: drawn.size, width: drawn.width, height: drawn.height, middle: spot(middle) }
}

impl From<project::MapNodeView> for MapNode {
    fn from(node: project::MapNodeView) -> Self {
        Self {
            key: node.key,
            noun: node.noun.into(),
            theme: node.theme.map(Into::into),
            code: node.code.map(Into::into),
            name: node.name,
            claim: node.claim,
            above: node.above,
            depth: node.depth,
            words: words(node.drawn, node.middle),
        }
    }
}

impl From<project::MapRelationView> for MapRelation {
    fn from(relation: project::MapRelationView) -> Self {
        Self {
            key: relation.key,
            id: relation.id.map(Into::into),
            from: relation.from,
            to: relation.to,
            text: relation.label,
            shown: relation.shown,
            direction: relation.direction.into(),
            points: relation.points.into_iter().map(spot).collect(),
            words: relation.drawn.map(|(drawn, middle)| words(drawn, middle)),
        }
    }
}

impl From<project::MapSnapshotView> for MapSnapshot {
    fn from(map: project::MapSnapshotView) -> Self {
        Self {
            id: map.id.into(),
            name: map.name,
            reason: map.reason,
            coder: map.coder,
            created_at: map.created_at,
            themes: map.themes,
            relations: map.relations,
        }
    }
}

impl From<project::MapSaying> for MapSaying {
    fn from(saying: project::MapSaying) -> Self {
        Self { from: saying.from, to: saying.to, label: saying.label, direction: saying.direction.into() }
    }
}

impl From<project::MapChange> for MapChange {
    fn from(change: project::MapChange) -> Self {
        match change {
            project::MapChange::Added { name } => Self::Added { name },
            project::MapChange::Dropped { name } => Self::Dropped { name },
            project::MapChange::Merged { name, into } => Self::Merged { name, into },
            project::MapChange::Renamed { noun, before, after } => Self::Renamed { noun: noun.into(), before, after },
            project::MapChange::Moved { name, before, after } => Self::Moved { name, before, after },
            project::MapChange::Rephrased { name } => Self::Rephrased { name },
            project::MapChange::CodeAdded { code, theme } => Self::CodeAdded { code, theme },
            project::MapChange::CodeRemoved { code, theme } => Self::CodeRemoved { code, theme },
            project::MapChange::RelationAdded(saying) => Self::RelationAdded { saying: saying.into() },
            project::MapChange::RelationRemoved(saying) => Self::RelationRemoved { saying: saying.into() },
            project::MapChange::RelationChanged { before, after } => {
                Self::RelationChanged { before: before.into(), after: after.into() }
            }
        }
    }
}

impl From<GetMap> for project::MapChoice {
    fn from(request: GetMap) -> Self {
        Self { with_codes: request.with_codes, snapshot: request.snapshot.map(Into::into) }
    }
}

pub(crate) fn theme_map(session: &Session, request: GetMap) -> Result<ThemeMap, CommandError> {
    let view = session.with_project(|project| project.map(&request.into()))?;
    let link = |(above, below, points): (String, String, Vec<project::MapPoint>)| MapLink {
        above,
        below,
        points: points.into_iter().map(spot).collect(),
    };
    Ok(ThemeMap {
        nodes: super::wire(view.nodes),
        links: view.links.into_iter().map(link).collect(),
        relations: super::wire(view.relations),
        is_arranged: view.is_arranged,
    })
}

pub(crate) fn relate_themes(session: &Session, request: RelateThemes) -> Result<RelationCreated, CommandError> {
    let (from, to, direction) = (request.from.into(), request.to.into(), request.direction.into());
    let id = session.act(|project| project.relate_themes(from, to, &request.label, direction))?.into();
    Ok(RelationCreated { id })
}

pub(crate) fn change_relation(session: &Session, request: ChangeRelation) -> Result<Nothing, CommandError> {
    let (id, direction) = (request.id.into(), request.direction.into());
    session.act(|project| project.change_relation(id, &request.label, direction, request.is_turned))?;
    Ok(Nothing {})
}

pub(crate) fn delete_relation(session: &Session, request: GetRelation) -> Result<Nothing, CommandError> {
    session.act(|project| project.delete_relation(request.id.into()))?;
    Ok(Nothing {})
}

pub(crate) fn arrange_map(session: &Session, request: ArrangeMap) -> Result<Nothing, CommandError> {
    let place = |place: WallPlace| {
        let theme = place.theme.map(|id| project::OnWall::Theme(id.into()));
        let thing = theme.or_else(|| place.code.map(|id| project::OnWall::Code(id.into())))?;
        Some(project::MapSpot { thing, x: place.spot.x, y: place.spot.y })
    };
    let places: Vec<project::MapSpot> = request.places.into_iter().filter_map(place).collect();
    session.act(|project| project.arrange_map(&places, request.with_codes))?;
    Ok(Nothing {})
}

pub(crate) fn lay_out_map(session: &Session, _: Nothing) -> Result<Nothing, CommandError> {
    session.act(project::Project::lay_out_map)?;
    Ok(Nothing {})
}

pub(crate) fn map_snapshots(session: &Session, _: Nothing) -> Result<Vec<MapSnapshot>, CommandError> {
    Ok(super::wire(session.with_project(project::Project::map_snapshots)?))
}

pub(crate) fn keep_map(session: &Session, request: KeepMap) -> Result<MapKept, CommandError> {
    let id = session.act(|project| project.keep_map(&request.name, &request.reason))?.into();
    Ok(MapKept { id })
}

pub(crate) fn delete_map_snapshot(session: &Session, request: GetMapSnapshot) -> Result<Nothing, CommandError> {
    session.act(|project| project.delete_map_snapshot(request.id.into()))?;
    Ok(Nothing {})
}

pub(crate) fn map_changes(session: &Session, request: GetMapChanges) -> Result<Vec<MapChange>, CommandError> {
    let (from, to) = (request.from.into(), request.to.map(Into::into));
    Ok(super::wire(session.with_project(|project| project.map_changes(from, to))?))
}
