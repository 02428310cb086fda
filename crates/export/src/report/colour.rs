//! The colour of a code as a wash over paper.

use sitat_model::CodeColour;

/// A colour laid thinly over paper, as six figures: letters stay as readable as on paper.
pub(crate) fn wash(colour: &CodeColour) -> String {
    let figures = colour.as_str().trim_start_matches('#');
    let part = |place: usize| {
        let own = figures.get(place..place + 2).and_then(|part| u32::from_str_radix(part, 16).ok());
        255 - (255 - own.unwrap_or(255).min(255)) * 14 / 100
    };
    format!("{:02X}{:02X}{:02X}", part(0), part(2), part(4))
}

/// The ground of a cell, as six figures: from paper to a light blue-green that dark letters stay readable on.
pub(crate) fn heat(part: u8) -> String {
    let shade = |light: u32, dark: u32| light - (light - dark) * u32::from(part.min(100)) / 100;
    format!("{:02X}{:02X}{:02X}", shade(255, 143), shade(255, 187), shade(255, 194))
}
