//! Values for programs, written as JSON.

use std::fmt::Write as _;
use std::io::{self, Write};

/// A value for programs.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// Nothing.
    Null,
    /// Yes or no.
    Flag(bool),
    /// A whole number.
    Number(i64),
    /// A number with decimals; one that is none is written as nothing.
    Decimal(f64),
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

impl From<f64> for Json {
    fn from(number: f64) -> Self {
        Self::Decimal(number)
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
        Json::Decimal(number) => push_decimal(text, *number),
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

fn push_decimal(text: &mut String, number: f64) {
    if number.is_finite() {
        let _ = write!(text, "{number}");
    } else {
        text.push_str("null");
    }
}

/// The same in one line, without a line break behind it.
fn push_line(text: &mut String, value: &Json) {
    match value {
        Json::List(values) => {
            text.push('[');
            for (place, own) in values.iter().enumerate() {
                text.push_str(if place > 0 { ", " } else { "" });
                push_line(text, own);
            }
            text.push(']');
        }
        Json::Object(members) => {
            text.push('{');
            for (place, (name, own)) in members.iter().enumerate() {
                text.push_str(if place > 0 { ", " } else { "" });
                push_string(text, name);
                text.push_str(": ");
                push_line(text, own);
            }
            text.push('}');
        }
        simple => push_json(text, simple, 0),
    }
}

/// A file of one object whose lists are written item by item, a line each, so that none of them is ever whole in memory.
#[derive(Debug)]
pub struct JsonFile<Out: Write> {
    out: Out,
    has_members: bool,
    has_items: bool,
}

impl<Out: Write> JsonFile<Out> {
    /// Begins the object.
    ///
    /// # Errors
    /// Those of writing, as everywhere below.
    pub fn new(mut out: Out) -> io::Result<Self> {
        out.write_all(b"{")?;
        Ok(Self { out, has_members: false, has_items: false })
    }

    fn name(&mut self, name: &str) -> io::Result<()> {
        let mut text = if self.has_members { ",\n".to_owned() } else { "\n".to_owned() };
        push_string(&mut text, name);
        text.push_str(": ");
        self.has_members = true;
        self.out.write_all(text.as_bytes())
    }

    /// Writes a value under a name.
    pub fn member(&mut self, name: &str, value: &Json) -> io::Result<()> {
        self.name(name)?;
        let mut text = String::new();
        push_line(&mut text, value);
        self.out.write_all(text.as_bytes())
    }

    /// Begins a list under a name; what follows are its items.
    pub fn begin(&mut self, name: &str) -> io::Result<()> {
        self.name(name)?;
        self.has_items = false;
        self.out.write_all(b"[")
    }

    /// Writes an item of the list.
    pub fn item(&mut self, value: &Json) -> io::Result<()> {
        let mut text = if self.has_items { ",\n".to_owned() } else { "\n".to_owned() };
        push_line(&mut text, value);
        self.has_items = true;
        self.out.write_all(text.as_bytes())
    }

    /// Ends the list.
    pub fn end(&mut self) -> io::Result<()> {
        self.out.write_all(if self.has_items { b"\n]" } else { b"]" })
    }

    /// Ends the object.
    pub fn finish(mut self) -> io::Result<Out> {
        self.out.write_all(b"\n}\n")?;
        self.out.flush()?;
        Ok(self.out)
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
    fn a_file_is_written_item_by_item() {
        let mut file = JsonFile::new(Vec::new()).unwrap();
        file.member("a", &Json::Object(vec![("b", Json::from(0.5)), ("c", Json::Decimal(f64::NAN))])).unwrap();
        file.begin("d").unwrap();
        file.item(&Json::from(vec![Json::from(1_i64), Json::from("\"")])).unwrap();
        file.item(&Json::Null).unwrap();
        file.end().unwrap();
        file.begin("e").unwrap();
        file.end().unwrap();
        let text = String::from_utf8(file.finish().unwrap()).unwrap();
        assert_eq!(text, "{\n\"a\": {\"b\": 0.5, \"c\": null},\n\"d\": [\n[1, \"\\\"\"],\nnull\n],\n\"e\": []\n}\n");
    }

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
