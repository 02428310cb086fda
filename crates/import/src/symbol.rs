//! Symbols that Word writes as a number in a picture font.

/// The character that a symbol shows, as far as there is one in Unicode; `None` if it is not known.
pub(crate) fn symbol(font: &str, code: &str) -> Option<char> {
    let number = u32::from_str_radix(code.trim(), 16).ok()?;
    let is_private = (0xF000..=0xF0FF).contains(&number);
    let low = number & 0xFF;
    let font = font.to_lowercase();
    let is_picture_font =
        ["symbol", "wingdings", "webdings", "marlett", "dingbats"].iter().any(|name| font.contains(name));
    if font == "wingdings" && (is_private || number < 0x100) {
        return wingdings(low);
    }
    if font == "symbol" && (is_private || number < 0x100) {
        return symbol_font(low);
    }
    if is_private {
        // A text font: the low byte is the letter.
        let is_letter = (0x20..0x7F).contains(&low) || low >= 0xA0;
        return (!is_picture_font && is_letter).then(|| char::from_u32(low)).flatten();
    }
    let is_control = number < 0x20 || (0x7F..0xA0).contains(&number);
    let character = char::from_u32(number).filter(|_| !is_control)?;
    let is_unknown = matches!(number, 0xE000..=0xF8FF) || (is_picture_font && number < 0x100);
    (!is_unknown).then_some(character)
}

fn wingdings(low: u32) -> Option<char> {
    Some(match low {
        0x20 => ' ',
        0x21 => '✏',
        0x22 => '✂',
        0x28 => '☎',
        0x2A => '✉',
        0x41 => '✌',
        0x43 => '👍',
        0x44 => '👎',
        0x45 => '☜',
        0x46 => '☞',
        0x4A => '☺',
        0x4B => '😐',
        0x4C => '☹',
        0x6C => '●',
        0x6E => '■',
        0x6F | 0x71 | 0x72 => '□',
        0x73 | 0x74 => '◆',
        0x75 => '◆',
        0x76 => '❖',
        0x9E => '·',
        0x9F => '•',
        0xA1 => '○',
        0xA7 => '▪',
        0xA8 => '◻',
        0xAB => '★',
        0xD8 => '➢',
        0xDF => '←',
        0xE0 => '→',
        0xE1 => '↑',
        0xE2 => '↓',
        0xE8 => '➔',
        0xEF => '⇦',
        0xF0 => '⇨',
        0xF3 => '⇔',
        0xFB => '✗',
        0xFC => '✓',
        0xFD => '☒',
        0xFE => '☑',
        _ => return None,
    })
}

/// Adobe's Symbol font: Greek letters and signs of arithmetic.
fn symbol_font(low: u32) -> Option<char> {
    const LETTERS: &str = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
    const SMALL: &str = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";
    let at = |letters: &str, from: u32| letters.chars().nth((low - from) as usize);
    match low {
        0x41..=0x5A => at(LETTERS, 0x41),
        0x61..=0x7A => at(SMALL, 0x61),
        0x20..=0x21 | 0x23 | 0x25..=0x26 | 0x28..=0x29 | 0x2B..=0x2C | 0x2E..=0x3F => char::from_u32(low),
        0x5B | 0x5D | 0x5F | 0x7B..=0x7D => char::from_u32(low),
        0x22 => Some('∀'),
        0x24 => Some('∃'),
        0x27 => Some('∍'),
        0x2A => Some('∗'),
        0x2D => Some('−'),
        0xA3 => Some('≤'),
        0xA5 => Some('∞'),
        0xAB => Some('↔'),
        0xAC => Some('←'),
        0xAD => Some('↑'),
        0xAE => Some('→'),
        0xAF => Some('↓'),
        0xB0 => Some('°'),
        0xB1 => Some('±'),
        0xB3 => Some('≥'),
        0xB4 => Some('×'),
        0xB7 => Some('•'),
        0xB8 => Some('÷'),
        0xB9 => Some('≠'),
        0xBA => Some('≡'),
        0xBB => Some('≈'),
        0xBC => Some('…'),
        0xD6 => Some('√'),
        0xDE => Some('⇒'),
        0xE5 => Some('∑'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::symbol;

    #[test]
    fn symbols_become_the_character_they_show_or_are_reported() {
        assert_eq!(symbol("Wingdings", "F04A"), Some('☺'));
        assert_eq!(symbol("Wingdings", "F0E0"), Some('→'));
        assert_eq!(symbol("Symbol", "F061"), Some('α'));
        assert_eq!(symbol("Segoe UI Symbol", "2713"), Some('✓'));
        assert_eq!(symbol("Calibri", "F0E5"), Some('å'));
        assert_eq!(symbol("Wingdings 3", "F04A"), None);
        assert_eq!(symbol("Wingdings", "xyz"), None);
        assert_eq!(symbol("Arial", "D800"), None);
    }
}
