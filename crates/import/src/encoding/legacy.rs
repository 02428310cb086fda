//! Tells the old one-byte encodings apart by how Norwegian the text looks in each.

use super::TextEncoding;

/// DOS code page 865 (Nordic), bytes 0x80 to 0xFF.
const IBM865: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø₧ƒáíóúñÑªº¿⌐¬½¼¡«¤░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}";

/// Bytes around which the encoding is judged.
const SAMPLE: usize = 262_144;

/// Decodes DOS code page 865.
pub(super) fn decode_ibm865(bytes: &[u8]) -> String {
    let upper: Vec<char> = IBM865.chars().collect();
    bytes
        .iter()
        .map(|&byte| {
            if byte < 0x80 {
                char::from(byte)
            } else {
                upper.get(usize::from(byte) - 0x80).copied().unwrap_or('\u{FFFD}')
            }
        })
        .collect()
}

/// The most likely of the old encodings.
pub(super) fn guess(bytes: &[u8]) -> TextEncoding {
    let first = bytes.iter().position(|&byte| byte >= 0x80).unwrap_or(0).saturating_sub(64);
    let sample = &bytes[first..bytes.len().min(first + SAMPLE)];
    let (mut best, mut best_score) = (TextEncoding::Windows1252, score(&TextEncoding::Windows1252.decode(sample)));
    for candidate in [TextEncoding::Macintosh, TextEncoding::Ibm865] {
        let candidate_score = score(&candidate.decode(sample));
        if candidate_score > best_score {
            (best, best_score) = (candidate, candidate_score);
        }
    }
    if best_score > 0 {
        return best;
    }
    // Not Norwegian and not English: what the statistics of letters say.
    let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
    detector.feed(sample, true);
    let guessed = detector.guess(Some(b"no"), chardetng::Utf8Detection::Deny);
    TextEncoding::ALL
        .into_iter()
        .find(|encoding| encoding.decoder().is_some_and(|decoder| decoder == guessed))
        .unwrap_or(TextEncoding::Windows1252)
}

/// How Norwegian (or plainly Western) the letters beyond ASCII look. Positive means that it makes sense.
fn score(text: &str) -> i64 {
    const STOP_WORDS: [&str; 26] = [
        "å", "på", "så", "få", "får", "gå", "går", "når", "nå", "då", "år", "også", "være", "før", "gjør", "gjøre",
        "må", "måte", "noen", "både", "sånn", "bør", "først", "spør", "fått", "måtte",
    ];
    let mut score = 0;
    let characters: Vec<char> = text.chars().collect();
    for (place, &character) in characters.iter().enumerate().filter(|(_, character)| !character.is_ascii()) {
        let is_letter = |place: Option<usize>| {
            place.and_then(|place| characters.get(place)).is_some_and(|character| character.is_alphabetic())
        };
        let is_inside = is_letter(place.checked_sub(1)) && is_letter(place.checked_add(1));
        score += match character {
            'æ' | 'ø' | 'å' => 3,
            'Æ' | 'Ø' | 'Å' => {
                if is_letter(place.checked_sub(1)) && is_inside {
                    0
                } else {
                    2
                }
            }
            'é' | 'è' | 'ê' | 'ó' | 'ò' | 'ô' | 'ä' | 'ö' | 'ü' | 'á' | 'à' => 1,
            '’' => 1,
            '«' | '»' | '“' | '”' | '‘' | '„' | '–' | '—' | '…' | '§' | '°' | '½' | '•' | '·' | '€' | '\u{a0}'
            | '\u{ad}' => {
                if is_inside && !matches!(character, '–' | '—' | '\u{ad}') {
                    -3
                } else {
                    1
                }
            }
            '\u{80}'..='\u{9f}' | '\u{FFFD}' => -5,
            other if other.is_alphabetic() => -2,
            _ => {
                if is_inside {
                    -4
                } else {
                    -2
                }
            }
        };
    }
    let words = text.split(|character: char| !character.is_alphabetic());
    let stop_words =
        words.filter(|word| !word.is_ascii() && STOP_WORDS.contains(&word.to_lowercase().as_str())).count();
    score + i64::try_from(stop_words).unwrap_or(i64::MAX / 8).saturating_mul(4)
}

/// Encodes for tests.
#[cfg(test)]
pub(super) fn encode(encoding: TextEncoding, text: &str) -> Vec<u8> {
    if encoding == TextEncoding::Windows1252 {
        return encoding_rs::WINDOWS_1252.encode(text).0.into_owned();
    }
    text.chars()
        .map(|character| (0..=255).find(|&byte| encoding.decode(&[byte]).starts_with(character)).unwrap())
        .collect()
}
