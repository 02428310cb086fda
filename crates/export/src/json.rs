//! Values for programs, written as JSON.

use std::fmt::Write as _;

/// A value for programs.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// Nothing.
    Null,
    /// Yes or no.
    Flag(bool),
    /// A whole number.
    Number(i64),
    /// Words.
    Text(String),
    /// One after the other.
    List(Vec<Self>),
    /// By name, in the order in which they are to stand.
    Object(Vec<(&'static str, Self)>),
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Option<String>> for Json {
    fn from(text: Option<String>) -> Self {
        text.map_or(Self::Null, Self::Text)
    }
}

impl From<i64> for Json {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Json {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<bool> for Json {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl<T: Into<Self>> From<Vec<T>> for Json {
    fn from(values: Vec<T>) -> Self {
        Self::List(values.into_iter().map(Into::into).collect())
    }
}

/// Writes a value as JSON that people can read as well, two blanks a level.
pub fn json(value: &Json) -> Vec<u8> {
    let mut text = String::new();
    push_json(&mut text, value, 0);
    text.push('\n');
    text.into_bytes()
}

fn push_json(text: &mut String, value: &Json, depth: usize) {
    let line = |text: &mut String, depth: usize| {
        text.push('\n');
        text.push_str(&"  ".repeat(depth));
    };
    match value {
        Json::Null => text.push_str("null"),
        Json::Flag(flag) => text.push_str(if *flag { "true" } else { "false" }),
        Json::Number(number) => text.push_str(&number.to_string()),
        Json::Text(words) => push_string(text, words),
        Json::List(values) if values.is_empty() => text.push_str("[]"),
        Json::List(values) => {
            text.push('[');
            for (place, own) in values.iter().enumerate() {
                text.push_str(if place > 0 { "," } else { "" });
                line(text, depth + 1);
                push_json(text, own, depth + 1);
            }
            line(text, depth);
            text.push(']');
        }
        Json::Object(members) => {
            text.push('{');
            for (place, (name, own)) in members.iter().enumerate() {
                text.push_str(if place > 0 { "," } else { "" });
                line(text, depth + 1);
                push_string(text, name);
                text.push_str(": ");
                push_json(text, own, depth + 1);
            }
            line(text, depth);
            text.push('}');
        }
    }
}

fn push_string(text: &mut String, words: &str) {
    text.push('"');
    for character in words.chars() {
        match character {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            '\r' => text.push_str("\\r"),
            '\t' => text.push_str("\\t"),
            control if control < ' ' || matches!(control, '\u{2028}' | '\u{2029}') => {
                let _ = write!(text, "\\u{:04x}", u32::from(control));
            }
            other => text.push(other),
        }
    }
    text.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_read_back_by_others() {
        let value = Json::Object(vec![
            ("a", Json::from("\"q\" \\ \n\t\u{1} å 😀")),
            ("b", Json::from(vec![Json::from(1_i64), Json::Null, Json::from(true)])),
            ("c", Json::List(Vec::new())),
        ]);
        let text = String::from_utf8(json(&value)).unwrap();
        let expected = "{\n  \"a\": \"\\\"q\\\" \\\\ \\n\\t\\u0001 å 😀\",\n  \"b\": [\n    1,\n    null,\n    true\n  ],\n  \"c\": []\n}\n";
        assert_eq!(text, expected);
    }
}
