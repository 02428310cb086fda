//! JSON as a stream of events: nothing is kept, and nesting is bounded. What speech recognition writes is read with it, and comments.

/// How deep a file may be nested.
const DEEPEST: usize = 64;

/// What a value is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    Text(String),
    Number(f64),
    /// `true`, `false` or `null`.
    Other,
}

/// What is found while walking.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Event {
    /// `{` or `[`.
    Open,
    /// `}` or `]`.
    Close,
    /// A value that holds no others.
    Value(Value),
}

/// Why a text is no JSON that is read here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NotJson;

/// A container that is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Container {
    /// With the name of the member that is being read.
    Object(String),
    /// With the number of the element that is being read.
    Array(usize),
}

/// Walks through a text. The visitor sees each event with the containers around it, outermost first.
pub(crate) fn walk(text: &str, mut visit: impl FnMut(&[Container], Event)) -> Result<(), NotJson> {
    let mut rest = text.trim_start();
    let mut path: Vec<Container> = Vec::new();
    let mut wants_value = true;
    loop {
        rest = rest.trim_start_matches([' ', '\t', '\n', '\r']);
        if !wants_value {
            let Some(container) = path.last_mut() else { break };
            let closing = if matches!(container, Container::Object(_)) { '}' } else { ']' };
            if let Some(after) = rest.strip_prefix(closing) {
                rest = after;
                path.pop();
                visit(&path, Event::Close);
                continue;
            }
            rest = rest.strip_prefix(',').ok_or(NotJson)?.trim_start_matches([' ', '\t', '\n', '\r']);
            match container {
                Container::Object(name) => (*name, rest) = member(rest)?,
                Container::Array(number) => *number += 1,
            }
            wants_value = true;
            continue;
        }
        wants_value = false;
        if let Some(after) = rest.strip_prefix(['{', '[']) {
            if path.len() >= DEEPEST {
                return Err(NotJson);
            }
            visit(&path, Event::Open);
            let is_object = rest.starts_with('{');
            rest = after.trim_start_matches([' ', '\t', '\n', '\r']);
            if is_object && rest.starts_with('"') {
                let (name, after) = member(rest)?;
                path.push(Container::Object(name));
                rest = after;
                wants_value = true;
            } else {
                wants_value = !is_object && !rest.starts_with(']');
                path.push(if is_object { Container::Object(String::new()) } else { Container::Array(0) });
            }
            continue;
        }
        let (value, after) = scalar(rest)?;
        rest = after;
        visit(&path, Event::Value(value));
    }
    if rest.trim().is_empty() { Ok(()) } else { Err(NotJson) }
}

/// A name and the colon behind it.
fn member(text: &str) -> Result<(String, &str), NotJson> {
    let (name, rest) = string(text.strip_prefix('"').ok_or(NotJson)?)?;
    let rest = rest.trim_start_matches([' ', '\t', '\n', '\r']).strip_prefix(':').ok_or(NotJson)?;
    Ok((name, rest))
}

fn scalar(text: &str) -> Result<(Value, &str), NotJson> {
    if let Some(inside) = text.strip_prefix('"') {
        let (found, rest) = string(inside)?;
        return Ok((Value::Text(found), rest));
    }
    let end = text.find([',', '}', ']', ' ', '\t', '\n', '\r']).unwrap_or(text.len());
    let (written, rest) = text.split_at(end);
    match written {
        // Python writes numbers that are none.
        "true" | "false" | "null" | "NaN" | "Infinity" | "-Infinity" => Ok((Value::Other, rest)),
        _ if written.len() < 64 => written.parse().map(|number| (Value::Number(number), rest)).map_err(|_| NotJson),
        _ => Err(NotJson),
    }
}

/// A string up to its closing mark, and what stands behind it.
fn string(text: &str) -> Result<(String, &str), NotJson> {
    let mut found = String::new();
    let mut rest = text;
    loop {
        let place = rest.find(['"', '\\']).ok_or(NotJson)?;
        found.push_str(&rest[..place]);
        if rest[place..].starts_with('"') {
            return Ok((found, &rest[place + 1..]));
        }
        let mut signs = rest[place + 1..].chars();
        let escaped = signs.next().ok_or(NotJson)?;
        rest = signs.as_str();
        match escaped {
            'n' => found.push('\n'),
            't' => found.push('\t'),
            'r' => found.push('\r'),
            'b' | 'f' => found.push(' '),
            'u' => {
                let high = unit(rest)?;
                rest = &rest[4..];
                let low = rest.strip_prefix("\\u").and_then(|behind| unit(behind).ok());
                let pair = low.and_then(|low| char::decode_utf16([high, low]).next()).and_then(Result::ok);
                match pair.filter(|_| (0xD800..0xDC00).contains(&high)) {
                    Some(character) => {
                        found.push(character);
                        rest = &rest[6..];
                    }
                    None => {
                        found.push(char::from_u32(u32::from(high)).filter(|&own| own != '\0').unwrap_or('\u{FFFD}'));
                    }
                }
            }
            other => found.push(other),
        }
    }
}

/// Four hexadecimal figures.
fn unit(text: &str) -> Result<u16, NotJson> {
    let figures = text.get(..4).filter(|figures| figures.bytes().all(|byte| byte.is_ascii_hexdigit()));
    figures.and_then(|figures| u16::from_str_radix(figures, 16).ok()).ok_or(NotJson)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(text: &str) -> Result<Vec<Value>, NotJson> {
        let mut found = Vec::new();
        walk(text, |_, event| {
            if let Event::Value(value) = event {
                found.push(value);
            }
        })?;
        Ok(found)
    }

    #[test]
    fn values_are_read_with_their_escapes() {
        let text = |words: &str| Value::Text(words.to_owned());
        assert_eq!(
            values(r#" {"a" : [1, -2.5e1, {"b":"p\u00e5 \ud83d\ude00\n\"\\"}, [], {} , null, NaN] } "#),
            Ok(vec![Value::Number(1.0), Value::Number(-25.0), text("på 😀\n\"\\"), Value::Other, Value::Other])
        );
        assert_eq!(values(r#""\ud83d\u0041""#), Ok(vec![text("\u{FFFD}A")]));
    }

    #[test]
    fn what_is_no_json_is_refused() {
        for bad in
            ["", "{", "[1", "[1,]", "{\"a\"}", "{\"a\":}", "[1}", "nei", "[1] 2", "\"åpen", "\"\\u12", "{a:1}", "[1 2]"]
        {
            assert_eq!(values(bad), Err(NotJson), "{bad}");
        }
        assert_eq!(values(&"[".repeat(100_000)), Err(NotJson));
    }
}
