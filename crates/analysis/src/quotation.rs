//! Names and values in quotation marks, as conditions and formulas write them: `"…"`, `«…»`, `“…”`.

/// The mark that closes a quotation, if the character opens one.
pub(crate) fn closing_mark(opening: char) -> Option<char> {
    match opening {
        '"' => Some('"'),
        '«' => Some('»'),
        '“' | '”' => Some('”'),
        _ => None,
    }
}

/// Reads what stands between quotation marks, up to and with the closing one. `None` if it is not closed.
pub(crate) fn read_quoted(characters: &[char], closing: char) -> Option<(String, usize)> {
    let mut text = String::new();
    let mut at = 0;
    loop {
        match (characters.get(at)?, characters.get(at + 1)) {
            ('\\', Some(&escaped)) if closing == '"' && matches!(escaped, '"' | '\\') => {
                text.push(escaped);
                at += 2;
            }
            (&character, _) if character == closing => return Some((text, at + 1)),
            (&character, _) => {
                text.push(character);
                at += 1;
            }
        }
    }
}

/// Writes a name or value so that it is read as the same again.
pub(crate) fn write_quoted(text: &str, formatter: &mut std::fmt::Formatter<'_>, is_plain: bool) -> std::fmt::Result {
    if is_plain {
        formatter.write_str(text)
    } else {
        write!(formatter, "\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
    }
}
