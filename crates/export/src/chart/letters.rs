//! The letters of charts: how wide words are, and where lines break. The face is that of the window.

use std::sync::OnceLock;

use ab_glyph::{Font as _, FontRef, ScaleFont as _};

/// Inter, Latin letters only, under the SIL Open Font License (see `fonts/LICENSE`).
static FACE: &[u8] = include_bytes!("../../fonts/Inter.ttf");

/// The face; `None` only if the program was put together wrongly.
pub(super) fn face() -> Option<&'static FontRef<'static>> {
    static FONT: OnceLock<Option<FontRef<'static>>> = OnceLock::new();
    FONT.get_or_init(|| FontRef::try_from_slice(FACE).ok()).as_ref()
}

/// The scale of the face at which letters have a size, as others count it.
pub(super) fn scale(face: &FontRef<'_>, size: f64) -> f32 {
    #[expect(clippy::cast_possible_truncation, reason = "sizes of letters are small")]
    let size = size as f32;
    face.units_per_em().map_or(size, |units| size * face.height_unscaled() / units)
}

/// How wide words are.
pub(super) fn width(words: &str, size: f64) -> f64 {
    face().map_or(0.0, |face| {
        let face_at = face.as_scaled(scale(face, size));
        words.chars().map(|letter| f64::from(face_at.h_advance(face_at.glyph_id(letter)))).sum()
    })
}

/// Breaks words into lines of a width. A word that is too long for a line is cut; what is too much for the last line ends
/// in three dots.
pub(super) fn lines(words: &str, size: f64, most: f64, most_lines: usize) -> Vec<String> {
    let mut lines: Vec<String> = vec![String::new()];
    let pieces = words.split_whitespace().flat_map(|word| pieces(word, size, most));
    for (piece, is_continued) in pieces {
        let Some(last) = lines.last_mut() else { continue };
        let joined = if last.is_empty() || is_continued { format!("{last}{piece}") } else { format!("{last} {piece}") };
        if last.is_empty() || width(&joined, size) <= most {
            *last = joined;
        } else {
            lines.push(piece);
        }
    }
    if lines.len() > most_lines {
        lines.truncate(most_lines);
        if let Some(last) = lines.last_mut() {
            while !last.is_empty() && width(&format!("{last}…"), size) > most {
                last.pop();
            }
            *last = format!("{}…", last.trim_end());
        }
    }
    lines
}

/// A word in pieces that each fit; whether a piece goes on without a blank.
fn pieces(word: &str, size: f64, most: f64) -> Vec<(String, bool)> {
    let mut pieces: Vec<(String, bool)> = vec![(String::new(), false)];
    for letter in word.chars() {
        let Some((last, _)) = pieces.last_mut() else { continue };
        let longer = format!("{last}{letter}");
        if last.is_empty() || width(&longer, size) <= most {
            *last = longer;
        } else {
            pieces.push((letter.to_string(), true));
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_face_has_the_letters_of_norwegian_and_sami() {
        let face = face().unwrap();
        for letter in "æøåÆØÅéčđŋšŧžáÁ«»–—“”…%§ ".chars() {
            assert_ne!(face.glyph_id(letter).0, 0, "{letter}");
        }
    }

    #[test]
    fn lines_are_no_wider_than_wished_and_hold_every_word() {
        let words = "Lav endrings- og risikovilje hos dem som bestemmer";
        let broken = lines(words, 12.0, 120.0, 9);
        assert!(broken.len() > 1 && broken.iter().all(|line| width(line, 12.0) <= 120.0), "{broken:?}");
        assert_eq!(broken.join(" "), words);
        let cut = lines(words, 12.0, 120.0, 2);
        assert!(cut.len() == 2 && cut[1].ends_with('…'), "{cut:?}");
        assert!(lines("Menneskerettighetsorganisasjonene", 12.0, 60.0, 9).iter().all(|line| width(line, 12.0) <= 60.0));
        assert_eq!(lines("", 12.0, 60.0, 3), [""]);
    }
}
