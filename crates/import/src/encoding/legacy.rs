//! Tells the old one-byte encodings apart by how Norwegian the text looks in each.

use super::TextEncoding;

/// DOS code page 865 (Nordic), bytes 0x80 to 0xFF.
const IBM865: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø₧ƒáíóúñÑªº¿⌐¬½¼¡«¤░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}";

/// DOS code page 850 (Western European), bytes 0x80 to 0xFF.
const IBM850: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}";

/// Bytes around which the encoding is judged.
const SAMPLE: usize = 262_144;

/// Decodes what DOS wrote.
pub(super) fn decode_dos(encoding: TextEncoding, bytes: &[u8]) -> String {
    let upper: Vec<char> = if encoding == TextEncoding::Ibm850 { IBM850 } else { IBM865 }.chars().collect();
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
    for candidate in [TextEncoding::Macintosh, TextEncoding::Ibm865, TextEncoding::Ibm850] {
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
            // Nobody writes a capital behind a small letter; quotation marks of DOS look like that on a Mac.
            'Æ' | 'Ø' | 'Å' if place.checked_sub(1).is_some_and(|above| characters[above].is_lowercase()) => -3,
            'Æ' | 'Ø' | 'Å' if is_inside => 0,
            'Æ' | 'Ø' | 'Å' => 2,
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
    let letters: Vec<char> =
        (0..=255).map(|byte| encoding.decode(&[byte]).chars().next().unwrap_or('\u{FFFD}')).collect();
    let byte = |letter: char| letters.iter().position(|own| *own == letter).unwrap_or_else(|| panic!("{letter}"));
    text.chars().map(|letter| u8::try_from(byte(letter)).unwrap()).collect()
}

#[cfg(test)]
mod tests {
    use super::super::decode;
    use super::*;

    const TEXTS: [&str; 12] = [
        "å",
        "Øl",
        "på",
        "«Ja»",
        "R: Ja, så.",
        "Blåbær og ærfugl, sa ho.",
        "I: Når då?\r\nR: I går – «nesten».\r\n",
        "ÆRLIG TALT: ÅSANE OG ØYA",
        "Hun sa “nei” – og så ‘kanskje’… Ærlig.",
        "Kåre Ødegård, 47 år, Ås. Café og idé, à 30 kr.",
        "I: Kan du si litt om hvordan det var da kommunen begynte med omstillingen?\nR: Ja, altså, det var vel i mai, og da kom det en beskjed fra ledelsen om at alle skulle være med på noe nytt. Ingen visste hva.\nI: Nei.\nR: Så gikk det et år.",
        "Øyvind: Vi måtte først få på plass «grunnmuren», og så bygge videre på den. Både økonomi og jus, og så folk, da.\nÅse: Ja, når ingen vil, så går det ikke. Ærlig talt – det var sånn det var, både før og etter at de slo seg sammen.",
    ];

    /// With the signs that DOS has.
    fn of_dos(text: &str, opening: &str, closing: &str) -> String {
        let plain = text.replace(['“', '”'], "\"").replace(['‘', '’'], "'").replace('–', "-").replace('…', "...");
        plain.replace('«', opening).replace('»', closing)
    }

    #[test]
    fn texts_of_any_length_are_read_in_the_encodings_of_windows_mac_and_dos() {
        for text in TEXTS {
            for encoding in [TextEncoding::Windows1252, TextEncoding::Macintosh] {
                let read = decode(&encode(encoding, text), None).unwrap();
                assert_eq!((read.text.as_str(), read.encoding), (text, encoding));
            }
            // The Nordic one has no closing quotation mark.
            for (encoding, marks) in [(TextEncoding::Ibm865, ["\"", "\""]), (TextEncoding::Ibm850, ["«", "»"])] {
                let text = of_dos(text, marks[0], marks[1]);
                assert_eq!(decode(&encode(encoding, &text), None).unwrap().text, text, "{}", encoding.name());
            }
        }
    }

    #[test]
    fn wide_texts_without_a_mark_are_known_by_their_zeros_however_short() {
        for text in TEXTS {
            let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
            for (bytes, encoding) in [(little, TextEncoding::Utf16LittleEndian), (big, TextEncoding::Utf16BigEndian)] {
                let read = decode(&bytes, None).unwrap();
                assert_eq!((read.text.as_str(), read.encoding), (text, encoding));
            }
            let read = decode(text.as_bytes(), None).unwrap();
            assert_eq!((read.text.as_str(), read.encoding), (text, TextEncoding::Utf8));
        }
    }

    #[test]
    fn one_odd_letter_in_a_long_text_is_enough() {
        let plain = "Det er mange som mener noe om dette, og de sier det gjerne. ".repeat(200);
        for encoding in [TextEncoding::Windows1252, TextEncoding::Macintosh, TextEncoding::Ibm865] {
            for letter in ["æ", "ø", "å", "Æ", "Ø", "Å"] {
                let text = format!("{plain}{letter}r eller {letter}.");
                assert_eq!(decode(&encode(encoding, &text), None).unwrap().text, text, "{}", encoding.name());
            }
        }
    }
}
