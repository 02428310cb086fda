//! Lines of two times, as subtitles have them, and the tags inside their words.

use crate::html::resolved;

/// Reads `00:00:01.000 --> 00:00:02.500 align:start`: both times in milliseconds.
pub(super) fn span(line: &str) -> Option<(i64, i64)> {
    let (from, to) = line.split_once("-->").or_else(|| line.split_once("->"))?;
    let to = to.trim_start();
    let to = &to[..to.find([' ', '\t']).unwrap_or(to.len())];
    Some((clock(from.trim())?, clock(to)?))
}

/// Reads `[hh:]mm:ss[.,]mmm` and nothing else.
pub(super) fn clock(written: &str) -> Option<i64> {
    let (clock, fraction) = written.split_once(['.', ',']).unwrap_or((written, ""));
    let mut parts = [0_i64; 3];
    let mut count = 0;
    for part in clock.split(':') {
        let part = part.trim();
        if part.is_empty() || part.len() > 5 || !part.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        *parts.get_mut(count)? = part.parse().ok()?;
        count += 1;
    }
    let seconds = parts[..count].iter().fold(0, |sum, part| sum * 60 + part);
    let figures = fraction.len().min(3);
    if count < 2 || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let thousandths = fraction.get(..figures).unwrap_or_default().parse::<i64>().unwrap_or(0);
    let scale = [1000, 100, 10, 1][figures];
    Some(seconds * 1000 + thousandths * scale)
}

/// A stretch of a cue between two changes of voice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Stretch {
    pub(super) voice: Option<String>,
    pub(super) words: String,
}

/// Takes the tags out of a line; `voice` is who speaks when it begins. Tells whether a tag was a time.
pub(super) fn without_tags(line: &str, voice: Option<String>) -> (Vec<Stretch>, bool) {
    let mut stretches = vec![Stretch { voice, words: String::new() }];
    let mut has_times = false;
    let mut rest = line;
    while let Some(place) = rest.find(['<', '{']) {
        let (before, tag) = rest.split_at(place);
        push(&mut stretches, before);
        let Some((inside, length)) = tag_at(tag) else {
            let first = tag.chars().next().map_or(0, char::len_utf8);
            push(&mut stretches, &tag[..first]);
            rest = &tag[first..];
            continue;
        };
        rest = &tag[length..];
        has_times |= inside.starts_with(|first: char| first.is_ascii_digit());
        if let Some(name) = voice_name(inside) {
            stretches.push(Stretch { voice: Some(name), words: String::new() });
        } else if inside.trim() == "/v" {
            stretches.push(Stretch::default());
        }
    }
    push(&mut stretches, rest);
    (stretches, has_times)
}

fn push(stretches: &mut [Stretch], written: &str) {
    if let Some(last) = stretches.last_mut() {
        last.words.push_str(&resolved(written));
    }
}

/// What stands inside a tag at the beginning of a text, and how long the tag is; `None` if it is none.
fn tag_at(text: &str) -> Option<(&str, usize)> {
    const LONGEST: usize = 300;
    if let Some(inside) = text.strip_prefix("{\\") {
        // Places on the screen, as `{\an8}`.
        let end = inside.bytes().take(LONGEST).position(|byte| byte == b'}')?;
        return Some(("", end + 3));
    }
    let inside = text.strip_prefix('<')?;
    let is_tag = inside.starts_with(|first: char| first.is_ascii_alphanumeric() || first == '/');
    let end = inside.bytes().take(LONGEST).position(|byte| byte == b'>').filter(|_| is_tag)?;
    Some((&inside[..end], end + 2))
}

/// The name in `v.loud Kari Nordmann`.
fn voice_name(inside: &str) -> Option<String> {
    let behind = inside.strip_prefix('v')?;
    let (_, name) =
        behind.split_once([' ', '\t']).filter(|(classes, _)| classes.is_empty() || classes.starts_with('.'))?;
    Some(resolved(name.trim()).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_with_and_without_hours() {
        assert_eq!(span("00:01.500 --> 01:02:03,25 align:start"), Some((1500, 3_723_250)));
        assert_eq!(span(" 0:0:0.0 --> 0:0:5.1"), Some((0, 5100)));
        for bad in ["a --> b", "00:01", "1 --> 2", "00:00:01 -> x", "--> -->", "99999999:01 --> 00:02"] {
            assert_eq!(span(bad), None, "{bad}");
        }
    }

    #[test]
    fn tags_go_and_signs_that_open_none_stay() {
        let (stretches, has_times) =
            without_tags("{\\an8}<v.x Kari &amp; Ola>5 < 6 <i>og</i><00:00:01.000><c.y> ja</c></v> {x} <3", None);
        assert!(has_times);
        let found: Vec<(Option<&str>, &str)> =
            stretches.iter().map(|stretch| (stretch.voice.as_deref(), stretch.words.as_str())).collect();
        assert_eq!(found, [(None, ""), (Some("Kari & Ola"), "5 < 6 og ja"), (None, " {x} <3")]);
    }
}
