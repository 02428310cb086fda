//! Characters written as names and numbers: `&aelig;`, `&#229;`. The names are those of HTML 4, which is what programs
//! write; a name that is not known stays as it is written.

use std::borrow::Cow;

/// Names of U+00A0 to U+00FF in order; these are known without a semicolon, too.
const LATIN: &str = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

/// The others.
const OTHERS: [(&str, char); 62] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("OElig", 'Œ'),
    ("oelig", 'œ'),
    ("Scaron", 'Š'),
    ("scaron", 'š'),
    ("Yuml", 'Ÿ'),
    ("fnof", 'ƒ'),
    ("circ", 'ˆ'),
    ("tilde", '˜'),
    ("ensp", '\u{2002}'),
    ("emsp", '\u{2003}'),
    ("thinsp", '\u{2009}'),
    ("zwnj", '\u{200c}'),
    ("zwj", '\u{200d}'),
    ("lrm", '\u{200e}'),
    ("rlm", '\u{200f}'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("horbar", '―'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("sbquo", '‚'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("bdquo", '„'),
    ("dagger", '†'),
    ("Dagger", '‡'),
    ("bull", '•'),
    ("hellip", '…'),
    ("permil", '‰'),
    ("prime", '′'),
    ("Prime", '″'),
    ("lsaquo", '‹'),
    ("rsaquo", '›'),
    ("oline", '‾'),
    ("frasl", '⁄'),
    ("euro", '€'),
    ("trade", '™'),
    ("larr", '←'),
    ("uarr", '↑'),
    ("rarr", '→'),
    ("darr", '↓'),
    ("harr", '↔'),
    ("rArr", '⇒'),
    ("hArr", '⇔'),
    ("minus", '−'),
    ("infin", '∞'),
    ("asymp", '≈'),
    ("ne", '≠'),
    ("equiv", '≡'),
    ("le", '≤'),
    ("ge", '≥'),
    ("sum", '∑'),
    ("radic", '√'),
    ("alpha", 'α'),
    ("beta", 'β'),
    ("pi", 'π'),
    ("check", '✓'),
];

/// Words with every reference resolved that is known.
pub(crate) fn resolved(words: &str) -> Cow<'_, str> {
    if !words.contains('&') {
        return Cow::Borrowed(words);
    }
    let mut plain = String::with_capacity(words.len());
    let mut rest = words;
    while let Some(place) = rest.find('&') {
        plain.push_str(&rest[..place]);
        let written = &rest[place + 1..];
        match reference(written) {
            Some((character, length)) => {
                plain.push(character);
                rest = &written[length..];
            }
            None => {
                plain.push('&');
                rest = written;
            }
        }
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

/// The character that stands behind `&`, and how many bytes name it.
fn reference(written: &str) -> Option<(char, usize)> {
    let semicolon = |length: usize| length + usize::from(written[length..].starts_with(';'));
    if let Some(number) = written.strip_prefix('#') {
        let (figures, radix, before) = match number.strip_prefix(['x', 'X']) {
            Some(figures) => (figures, 16, 2),
            None => (number, 10, 1),
        };
        let length = figures.bytes().take(12).take_while(|&byte| char::from(byte).is_digit(radix)).count();
        if length == 0 {
            return None;
        }
        let value = u32::from_str_radix(&figures[..length], radix).unwrap_or(u32::MAX);
        return Some((character(value), semicolon(before + length)));
    }
    let length = written.bytes().take(10).take_while(u8::is_ascii_alphanumeric).count();
    let name = &written[..length];
    let latin = || LATIN.split(' ').zip('\u{a0}'..='\u{ff}').find(|(known, _)| *known == name);
    let other = || OTHERS.iter().copied().find(|(known, _)| *known == name);
    let (known, found) = latin().or_else(other)?;
    let is_closed = written[length..].starts_with(';');
    let needs_none = found <= '\u{ff}' && known != "apos";
    (is_closed || needs_none).then_some((found, semicolon(length)))
}

/// The character of a number; what Windows put where there are no letters is meant as Windows meant it.
fn character(value: u32) -> char {
    match u8::try_from(value) {
        Ok(byte @ 0x80..=0x9F) => {
            encoding_rs::WINDOWS_1252.decode_without_bom_handling(&[byte]).0.chars().next().unwrap_or('\u{FFFD}')
        }
        Ok(b'\t' | b'\n' | b'\r' | b' ') => ' ',
        Ok(0..=0x1F) => '\u{FFFD}',
        _ => char::from_u32(value).unwrap_or('\u{FFFD}'),
    }
}

#[cfg(test)]
mod tests {
    use super::resolved;

    #[test]
    fn references_become_characters_and_what_is_none_stays() {
        assert_eq!(
            resolved("bl&aring;b&AElig;r &laquo;&#229;&#xE6;&#150;&hellip;&raquo;&nbsp;A&amp;B"),
            "blåbÆr «åæ–…»\u{a0}A&B"
        );
        assert_eq!(resolved("A & B &ukjent; &# &#x; R&D &aring &yuml;"), "A & B &ukjent; &# &#x; R&D å ÿ");
        assert_eq!(resolved("&#0;&#xD800;&#99999999999;"), "\u{FFFD}\u{FFFD}\u{FFFD}");
    }
}
