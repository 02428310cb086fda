//! Coding a list of places at once.

use sitat_model::TextRange;
use sitat_project::{Place, PlaceView, Places, Snap};

use super::count;
use crate::wire::history::Place as WirePlace;
use crate::wire::places::{
    CodePlaces, PlaceInfo, Places as WirePlaces, PlacesCoded, PlacesPreview, PreviewPlaces, Snap as WireSnap,
};
use crate::{CommandError, Session};

impl From<WirePlace> for Place {
    fn from(place: WirePlace) -> Self {
        Self { source: place.source.into(), range: TextRange::new(place.start, place.end) }
    }
}

impl From<WireSnap> for Snap {
    fn from(snap: WireSnap) -> Self {
        match snap {
            WireSnap::Words => Self::Words,
            WireSnap::Sentence => Self::Sentence,
            WireSnap::Turn => Self::Turn,
        }
    }
}

impl From<PlaceView> for PlaceInfo {
    fn from(view: PlaceView) -> Self {
        Self {
            place: view.place.into(),
            source_name: view.source_name,
            speaker: view.speaker,
            turn: view.turn,
            quote: view.quote,
            is_coded: view.is_coded,
        }
    }
}

pub(crate) fn preview_places(session: &Session, request: PreviewPlaces) -> Result<PlacesPreview, CommandError> {
    let (codes, snap) = (super::codes(&request.codes), request.snap.into());
    let preview = match request.places {
        WirePlaces::Listed(listed) => {
            let listed: Vec<Place> = super::wire(listed);
            session.with_project(|project| project.preview_places(&Places::Listed(&listed), &codes, snap))?
        }
        WirePlaces::Queried(query) => {
            session.with_project(|project| project.preview_places(&Places::Queried(&query), &codes, snap))?
        }
        WirePlaces::Found(search) => {
            super::search::check_index(session)?;
            let search = super::search::request(&search);
            session.with_project(|project| project.preview_places(&Places::Found(&search), &codes, snap))?
        }
        WirePlaces::Speaker(id) => {
            session.with_project(|project| project.preview_places(&Places::Speaker(id.into()), &codes, snap))?
        }
        WirePlaces::Participant(id) => {
            session.with_project(|project| project.preview_places(&Places::Participant(id.into()), &codes, snap))?
        }
    };
    Ok(PlacesPreview { places: super::wire(preview.places), total: count(preview.total) })
}

pub(crate) fn code_places(session: &Session, request: CodePlaces) -> Result<PlacesCoded, CommandError> {
    let places: Vec<Place> = super::wire(request.places);
    let (codes, snap) = (super::codes(&request.codes), request.snap.into());
    let coded = session.act(|project| project.code_places(&places, &codes, snap))?;
    Ok(PlacesCoded { applied: coded.applied, already: coded.already, excluded: coded.excluded })
}
