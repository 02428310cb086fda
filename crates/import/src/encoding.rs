//! Bytes become text: byte order mark, UTF-8, UTF-16 by its zero bytes, then the old encodings of Windows, Mac and DOS.
//!
//! Old encodings cannot be told apart for certain. Each candidate is decoded and scored by how Norwegian it looks.

mod legacy;

use encoding_rs::Encoding;
use sitat_model::Message;

/// An encoding of text files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TextEncoding {
    /// UTF-8.
    Utf8,
    /// UTF-16, low byte first.
    Utf16LittleEndian,
    /// UTF-16, high byte first.
    Utf16BigEndian,
    /// Western European Windows; what "ANSI" means in Norway.
    Windows1252,
    /// Central European Windows.
    Windows1250,
    /// Cyrillic Windows.
    Windows1251,
    /// Baltic Windows.
    Windows1257,
    /// Latin 9: Western European Unix with a euro sign.
    Iso8859_15,
    /// Mac OS before X.
    Macintosh,
    /// DOS, Nordic.
    Ibm865,
    /// DOS, Western European.
    Ibm850,
}

impl TextEncoding {
    /// All encodings, in the order in which they are offered.
    pub const ALL: [Self; 11] = [
        Self::Utf8,
        Self::Windows1252,
        Self::Utf16LittleEndian,
        Self::Utf16BigEndian,
        Self::Macintosh,
        Self::Iso8859_15,
        Self::Ibm865,
        Self::Ibm850,
        Self::Windows1250,
        Self::Windows1251,
        Self::Windows1257,
    ];

    /// The name of the encoding in files and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf16LittleEndian => "utf-16le",
            Self::Utf16BigEndian => "utf-16be",
            Self::Windows1252 => "windows-1252",
            Self::Windows1250 => "windows-1250",
            Self::Windows1251 => "windows-1251",
            Self::Windows1257 => "windows-1257",
            Self::Iso8859_15 => "iso-8859-15",
            Self::Macintosh => "macintosh",
            Self::Ibm865 => "ibm865",
            Self::Ibm850 => "ibm850",
        }
    }

    /// Finds the encoding of a name; case does not matter.
    pub fn from_name(name: &str) -> Option<Self> {
        let wanted = name.trim().to_lowercase();
        Self::ALL.into_iter().find(|encoding| encoding.name() == wanted)
    }

    /// The decoder of the encoding; `None` for those that only DOS knew.
    pub(crate) fn decoder(self) -> Option<&'static Encoding> {
        match self {
            Self::Utf8 => Some(encoding_rs::UTF_8),
            Self::Utf16LittleEndian => Some(encoding_rs::UTF_16LE),
            Self::Utf16BigEndian => Some(encoding_rs::UTF_16BE),
            Self::Windows1252 => Some(encoding_rs::WINDOWS_1252),
            Self::Windows1250 => Some(encoding_rs::WINDOWS_1250),
            Self::Windows1251 => Some(encoding_rs::WINDOWS_1251),
            Self::Windows1257 => Some(encoding_rs::WINDOWS_1257),
            Self::Iso8859_15 => Some(encoding_rs::ISO_8859_15),
            Self::Macintosh => Some(encoding_rs::MACINTOSH),
            Self::Ibm865 | Self::Ibm850 => None,
        }
    }

    /// Decodes; what cannot be decoded becomes U+FFFD. A byte order mark of the encoding is dropped.
    pub(crate) fn decode(self, bytes: &[u8]) -> String {
        match self.decoder() {
            Some(decoder) => decoder.decode_with_bom_removal(bytes).0.into_owned(),
            None => legacy::decode_dos(self, bytes),
        }
    }
}

/// A decoded text.
pub(crate) struct Decoded {
    /// The text, newlines as they were.
    pub(crate) text: String,
    /// The encoding that was found or wished for.
    pub(crate) encoding: TextEncoding,
    /// What could not be decoded.
    pub(crate) warnings: Vec<Message>,
}

/// Why bytes are no text.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct NotText;

/// Decodes a file, with a wished encoding or the one that is found.
pub(crate) fn decode(bytes: &[u8], wished: Option<TextEncoding>) -> Result<Decoded, NotText> {
    let (encoding, is_strict) = match wished {
        Some(encoding) => (encoding, false),
        None => find_encoding(bytes)?,
    };
    let text = match (encoding, is_strict) {
        // Already proved to be UTF-8: one copy, no second check.
        (TextEncoding::Utf8, true) => {
            String::from_utf8_lossy(bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)).into_owned()
        }
        _ => encoding.decode(bytes),
    };
    let mut warnings = Vec::new();
    if !is_strict {
        let lost = text.matches('\u{FFFD}').count();
        if lost > 0 {
            warnings.push(Message::new("import-undecodable").with("count", lost).with("encoding", encoding.name()));
        }
    }
    if text.contains('\0') {
        return Err(NotText);
    }
    Ok(Decoded { text, encoding, warnings })
}

/// Finds the encoding, and whether it is certain that everything can be decoded.
fn find_encoding(bytes: &[u8]) -> Result<(TextEncoding, bool), NotText> {
    if bytes.starts_with(b"\xFF\xFE") {
        return Ok((TextEncoding::Utf16LittleEndian, false));
    }
    if bytes.starts_with(b"\xFE\xFF") {
        return Ok((TextEncoding::Utf16BigEndian, false));
    }
    let has_zero = bytes.contains(&0);
    if has_zero {
        return utf16_by_zeros(bytes).map(|encoding| (encoding, false)).ok_or(NotText);
    }
    match std::str::from_utf8(bytes) {
        Ok(_) => return Ok((TextEncoding::Utf8, true)),
        Err(_) if bytes.starts_with(b"\xEF\xBB\xBF") || is_damaged_utf8(bytes) => {
            return Ok((TextEncoding::Utf8, false));
        }
        Err(_) => {}
    }
    if looks_binary(bytes) {
        return Err(NotText);
    }
    Ok((legacy::guess(bytes), false))
}

/// Whether control characters that no text has are frequent.
fn looks_binary(bytes: &[u8]) -> bool {
    let sample = &bytes[..bytes.len().min(65_536)];
    let controls = sample
        .iter()
        .filter(|&&byte| byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0B | 0x0C | 0x1A | 0x1B))
        .count();
    controls * 50 > sample.len()
}

/// Tells UTF-16 without a mark by where its zero bytes stand: Latin letters have theirs all on one side.
fn utf16_by_zeros(bytes: &[u8]) -> Option<TextEncoding> {
    let sample = &bytes[..bytes.len().min(65_536) & !1];
    let zeros = |side: usize| sample.iter().skip(side).step_by(2).filter(|&&byte| byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let pairs = sample.len() / 2;
    if odd * 3 > pairs && even * 20 < odd {
        Some(TextEncoding::Utf16LittleEndian)
    } else if even * 3 > pairs && odd * 20 < even {
        Some(TextEncoding::Utf16BigEndian)
    } else {
        None
    }
}

/// Whether the bytes are UTF-8 with a few faults (a cut-off end, one bad byte) rather than an old encoding.
fn is_damaged_utf8(bytes: &[u8]) -> bool {
    let (mut sound, mut broken, mut rest) = (0_usize, 0_usize, bytes);
    let count = |part: &[u8]| part.iter().filter(|&&byte| byte >= 0xC0).count();
    while let Err(error) = std::str::from_utf8(rest) {
        sound += count(&rest[..error.valid_up_to()]);
        // A cut-off character at the very end says nothing against UTF-8.
        let Some(length) = error.error_len() else { return sound > broken * 10 };
        broken += 1;
        rest = &rest[error.valid_up_to() + length..];
    }
    sound += count(rest);
    sound > broken * 10
}

/// Makes CRLF, CR, U+2028 and U+2029 a single LF. Nothing else changes.
pub(crate) fn normalise_newlines(text: String) -> String {
    let is_odd = |character: char| matches!(character, '\r' | '\u{2028}' | '\u{2029}');
    if !text.contains(is_odd) {
        return text;
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(place) = rest.find(is_odd) {
        plain.push_str(&rest[..place]);
        plain.push('\n');
        let after = &rest[place..];
        rest = after
            .strip_prefix("\r\n")
            .unwrap_or_else(|| after.get(after.chars().next().map_or(0, char::len_utf8)..).unwrap_or_default());
    }
    plain.push_str(rest);
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    const NORWEGIAN: &str = "I: Kan du si litt om hva du gjør på Årnes?\r\nR: Jeg håper å få være med når vi går, så «ærlig» øker også.\r\n";

    fn found(bytes: &[u8]) -> (TextEncoding, String) {
        let decoded = decode(bytes, None).unwrap();
        (decoded.encoding, decoded.text)
    }

    fn utf16(text: &str, little: bool) -> Vec<u8> {
        text.encode_utf16().flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() }).collect()
    }

    #[test]
    fn norwegian_text_is_read_in_every_encoding_it_comes_in() {
        assert_eq!(found(NORWEGIAN.as_bytes()), (TextEncoding::Utf8, NORWEGIAN.to_owned()));
        assert_eq!(
            found(&[b"\xEF\xBB\xBF", NORWEGIAN.as_bytes()].concat()),
            (TextEncoding::Utf8, NORWEGIAN.to_owned())
        );
        assert_eq!(found(&utf16(NORWEGIAN, true)), (TextEncoding::Utf16LittleEndian, NORWEGIAN.to_owned()));
        assert_eq!(found(&utf16(NORWEGIAN, false)), (TextEncoding::Utf16BigEndian, NORWEGIAN.to_owned()));
        let marked = utf16(&format!("\u{feff}{NORWEGIAN}"), false);
        assert_eq!(found(&marked), (TextEncoding::Utf16BigEndian, NORWEGIAN.to_owned()));
        for encoding in [TextEncoding::Windows1252, TextEncoding::Macintosh, TextEncoding::Ibm865] {
            // DOS has an opening quotation mark but no closing one.
            let text = NORWEGIAN.replace(['«', '»'], "\"");
            let bytes = legacy::encode(encoding, &text);
            assert_eq!(found(&bytes), (encoding, text), "{}", encoding.name());
        }
    }

    #[test]
    fn english_with_typographic_quotes_is_windows_1252() {
        let text = "I don\u{2019}t know \u{2013} \u{201c}maybe\u{201d} so\u{2026}";
        let bytes = legacy::encode(TextEncoding::Windows1252, text);
        assert_eq!(found(&bytes), (TextEncoding::Windows1252, text.to_owned()));
    }

    #[test]
    fn a_cut_off_end_is_reported_and_the_rest_stays_utf_8() {
        let bytes = &NORWEGIAN.as_bytes()[..NORWEGIAN.find('å').unwrap() + 1];
        let decoded = decode(bytes, None).unwrap();
        assert_eq!(decoded.encoding, TextEncoding::Utf8);
        assert_eq!(decoded.warnings.len(), 1);
    }

    #[test]
    fn zero_bytes_that_are_not_utf_16_are_no_text() {
        assert!(decode(b"abc\0\0\0def\0ghi jkl mno", None).is_err());
    }

    #[test]
    fn a_wish_overrides_the_guess() {
        let decoded = decode("på".as_bytes(), Some(TextEncoding::Windows1252)).unwrap();
        assert_eq!(decoded.text, "pÃ¥");
    }

    #[test]
    fn every_newline_becomes_one_line_feed() {
        let plain = normalise_newlines("a\r\nb\rc\u{2028}d\u{2029}e\n\r\n\r\rf\r".to_owned());
        assert_eq!(plain, "a\nb\nc\nd\ne\n\n\n\nf\n");
    }

    #[test]
    fn an_encoding_reads_back_from_its_name() {
        for encoding in TextEncoding::ALL {
            assert_eq!(TextEncoding::from_name(encoding.name()), Some(encoding));
        }
    }
}
