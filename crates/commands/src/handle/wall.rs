//! Codes as cards, where they lie, and the wall.

use sitat_model::CodeTray;
use sitat_project as project;

use super::same_names;
use crate::wire::Nothing;
use crate::wire::wall as own;
use crate::wire::wall::{ArrangeWall, PlaceCodes, Spot, Wall};
use crate::{CommandError, Session};

same_names!(CodeTray, own::CodeTray: Miscellaneous, SetAside);

impl From<project::CodeCard> for own::CodeCard {
    fn from(card: project::CodeCard) -> Self {
        Self {
            code: card.code.into(),
            extracts: card.extracts,
            lines: card.lines,
            cases: super::wire(card.cases),
            themes: super::wire(card.themes),
            placed_with: card.placed_with.map(Into::into),
            tray: card.tray.map(Into::into),
            reason: card.reason,
            spot: card.place.map(|(x, y)| Spot { x, y }),
        }
    }
}

/// Which codes leave which themes.
pub(super) fn left(leaving: &[own::CodeInTheme]) -> Vec<(sitat_model::CodeId, sitat_model::ThemeId)> {
    leaving.iter().map(|left| (left.code.into(), left.theme.into())).collect()
}

pub(crate) fn place_codes(session: &Session, request: PlaceCodes) -> Result<Nothing, CommandError> {
    let place = match request.place {
        own::CodePlace::Theme(id) => project::CodePlace::Theme(id.into()),
        own::CodePlace::Miscellaneous => project::CodePlace::Tray(CodeTray::Miscellaneous),
        own::CodePlace::SetAside => project::CodePlace::Tray(CodeTray::SetAside),
        own::CodePlace::Unplaced => project::CodePlace::Unplaced,
    };
    let codes = super::codes(&request.codes);
    let mut leaving = left(&request.leaving);
    if let Some(from) = request.from {
        leaving.extend(codes.iter().map(|code| (*code, from.into())));
    }
    session.act(|project| project.place_codes(&codes, &leaving, place, request.reason.as_deref()))?;
    Ok(Nothing {})
}

pub(crate) fn wall(session: &Session, _: Nothing) -> Result<Wall, CommandError> {
    let (cards, places) = session.with_project(|project| Ok((project.code_cards()?, project.frame_places()?)))?;
    let frame = |place: project::WallPlace| match place.thing {
        project::OnWall::Theme(id) => Some(own::Frame { theme: id.into(), spot: Spot { x: place.x, y: place.y } }),
        project::OnWall::Code(_) => None,
    };
    Ok(Wall { cards: super::wire(cards), frames: places.into_iter().filter_map(frame).collect() })
}

pub(crate) fn arrange_wall(session: &Session, request: ArrangeWall) -> Result<Nothing, CommandError> {
    let place = |place: own::WallPlace| {
        let theme = place.theme.map(|id| project::OnWall::Theme(id.into()));
        let thing = theme.or_else(|| place.code.map(|id| project::OnWall::Code(id.into())))?;
        Some(project::WallPlace { thing, x: place.spot.x, y: place.spot.y })
    };
    let places: Vec<project::WallPlace> = request.places.into_iter().filter_map(place).collect();
    session.act(|project| project.arrange_wall(&places))?;
    Ok(Nothing {})
}
