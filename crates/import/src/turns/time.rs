//! Time stamps as transcripts write them: `0:03`, `00:12:05`, `[00:12:05.250]`, `#00:00:05-3#`, `0:00.0 - 0:05.3`.

/// A stamp at the beginning of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stamp {
    /// Bytes that it takes, with its brackets.
    pub(super) length: usize,
    /// Milliseconds from the start of the recording.
    pub(super) time_ms: i64,
    /// Whether it stands in brackets or number signs: then it is no clock time in a sentence.
    pub(super) is_wrapped: bool,
    /// Whether it spans two times.
    pub(super) is_span: bool,
}

/// Reads a stamp at the beginning of a text.
pub(super) fn leading_stamp(text: &str) -> Option<Stamp> {
    let first = text.chars().next()?;
    let close = match first {
        '[' => Some(']'),
        '(' => Some(')'),
        '#' => Some('#'),
        '<' => Some('>'),
        '{' => Some('}'),
        figure if figure.is_ascii_digit() => None,
        _ => return None,
    };
    let mut at = if close.is_some() { 1 + blanks(&text[1..]) } else { 0 };
    let (length, time_ms) = clock(text.get(at..)?)?;
    at += length;
    let mut is_span = false;
    // From–to: the turn begins at the first.
    let rest = text.get(at..)?;
    let gap = blanks(rest);
    let dash = ["-->", "->", "–", "—", "-", "/"].iter().find(|dash| rest[gap..].starts_with(**dash));
    if let Some(dash) = dash {
        let after = gap + dash.len();
        let second = after + blanks(&rest[after..]);
        if let Some((length, _)) = rest.get(second..).and_then(clock) {
            at += second + length;
            is_span = true;
        }
    }
    if let Some(close) = close {
        at += blanks(&text[at..]);
        if !text[at..].starts_with(close) {
            return None;
        }
        at += close.len_utf8();
    } else if text[at..].starts_with(|next: char| next.is_alphanumeric()) {
        return None;
    }
    Some(Stamp { length: at, time_ms, is_wrapped: close.is_some(), is_span })
}

/// Reads a wrapped stamp at the end of a text: where it begins, and its time.
pub(super) fn trailing_stamp(text: &str) -> Option<(usize, i64)> {
    let trimmed = text.trim_end();
    let open = match trimmed.chars().next_back()? {
        '#' => '#',
        ']' => '[',
        ')' => '(',
        '>' => '<',
        _ => return None,
    };
    let inside = &trimmed[..trimmed.len() - 1];
    let start = inside.rfind(open)?;
    if trimmed.len() - start > 40 {
        return None;
    }
    let stamp = leading_stamp(&trimmed[start..])?;
    (stamp.length == trimmed.len() - start).then_some((start, stamp.time_ms))
}

fn blanks(text: &str) -> usize {
    text.len() - text.trim_start_matches([' ', '\u{a0}']).len()
}

/// Reads `m:ss`, `h:mm:ss` with an optional fraction: its length and its milliseconds.
fn clock(text: &str) -> Option<(usize, i64)> {
    let bytes = text.as_bytes();
    let mut parts: [i64; 3] = [0; 3];
    let (mut count, mut at) = (0, 0);
    loop {
        let figures = bytes[at..].iter().take(4).take_while(|byte| byte.is_ascii_digit()).count();
        if figures == 0 || figures > 3 || (count > 0 && figures > 2) || count == 3 {
            return None;
        }
        parts[count] = text[at..at + figures].parse().ok()?;
        count += 1;
        at += figures;
        let goes_on = bytes.get(at) == Some(&b':') && bytes.get(at + 1).is_some_and(u8::is_ascii_digit);
        if !goes_on || count == 3 {
            break;
        }
        at += 1;
    }
    if count < 2 || parts[1..count].iter().any(|&part| part > 59) {
        return None;
    }
    let seconds = parts[..count].iter().fold(0_i64, |sum, part| sum * 60 + part);
    let mut fraction_ms = 0;
    if matches!(bytes.get(at), Some(b'.' | b',' | b'-')) {
        let figures = bytes[at + 1..].iter().take(7).take_while(|byte| byte.is_ascii_digit()).count();
        // `0:03-0:05` is a span and `0:03-12` nothing, but f4 writes tenths as `00:00:05-3`.
        let is_tenths = bytes[at] != b'-' || (figures == 1 && bytes.get(at + 2) != Some(&b':'));
        if (1..=6).contains(&figures) && is_tenths {
            let written: i64 = text[at + 1..at + 1 + figures].parse().ok()?;
            let scale = 10_i64.pow(u32::try_from(figures).ok()?);
            fraction_ms = written * 1000 / scale;
            at += 1 + figures;
        }
    }
    Some((at, seconds * 1000 + fraction_ms))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<(usize, i64)> {
        leading_stamp(text).map(|stamp| (stamp.length, stamp.time_ms))
    }

    #[test]
    fn stamps_are_read_in_the_forms_that_programs_write() {
        assert_eq!(read("0:03"), Some((4, 3000)));
        assert_eq!(read("01:02:03 Kari"), Some((8, 3_723_000)));
        assert_eq!(read("[00:12:05.250] Ja"), Some((14, 725_250)));
        assert_eq!(read("#00:00:05-3#"), Some((12, 5300)));
        assert_eq!(read("(00:12) x"), Some((7, 12_000)));
        assert_eq!(read("0:00.0 - 0:05.3\tx"), Some((15, 0)));
        assert_eq!(read("0:0:0.0 --> 0:0:5.1"), Some((19, 0)));
        assert_eq!(read("125:30"), Some((6, 7_530_000)));
    }

    #[test]
    fn figures_that_are_no_time_are_left_alone() {
        for text in ["12", "12:", "1:75", "[00:12 x]", "2016:12:1234", "0:03x", "ja", "", "1234:00", "[", "#1:0"] {
            let found = read(text);
            assert!(found.is_none() || text == "#1:0", "{text} {found:?}");
        }
    }

    #[test]
    fn a_stamp_at_the_end_is_found_with_its_place() {
        assert_eq!(trailing_stamp("I: tekst #00:00:05-3# "), Some((9, 5300)));
        assert_eq!(trailing_stamp("på [0:03]"), Some((4, 3000)));
        assert_eq!(trailing_stamp("ja (ler)"), None);
        assert_eq!(trailing_stamp("klokka 12:30"), None);
        assert_eq!(trailing_stamp("#"), None);
    }
}
