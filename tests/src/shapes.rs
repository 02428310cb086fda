//! Requests of every command as a machine makes them up: of the shape that the command takes, with values of any kind.
//!
//! The shapes are read from the TypeScript of the wire (`ui/src/bindings`), which is made from the Rust types and compared
//! with them in `cargo xtask check`. So a new command is tried without anybody writing it down here.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::repository;

/// What a value may be.
#[derive(Clone, Debug, PartialEq)]
enum Shape {
    Nothing,
    Truth,
    Number,
    Text,
    Null,
    Literal(String),
    Named(String),
    List(Box<Self>),
    Pair(Vec<Self>),
    /// Fields by name, and whether one may be left out.
    Fields(Vec<(String, bool, Self)>),
    /// Any keys.
    Keyed(Box<Self>),
    Either(Vec<Self>),
}

/// Who chooses the values of a request.
pub trait Chooser {
    /// A number below a limit, which is at least 1.
    fn below(&mut self, limit: usize) -> usize;
    /// A number for a field; `kind` is the type where the wire has a name for it, such as `CodeId`.
    fn number(&mut self, kind: &str, field: &str) -> Value;
    /// A text for a field.
    fn text(&mut self, kind: &str, field: &str) -> String;
}

/// Nested requests end here.
const DEEPEST: u32 = 12;

/// The shapes of all requests.
pub struct Shapes {
    types: BTreeMap<String, Shape>,
    requests: BTreeMap<String, Shape>,
}

impl Shapes {
    /// Reads the types of the wire.
    pub fn read() -> Self {
        let mut types = BTreeMap::new();
        for entry in std::fs::read_dir(repository().join("ui/src/bindings")).unwrap() {
            let path = entry.unwrap().path();
            let written = std::fs::read_to_string(&path).unwrap();
            let signs = signs(&without_comments(&written));
            let Some(start) = signs.windows(2).position(|pair| pair == ["export", "type"]) else { continue };
            let mut reader = Reader { signs: &signs[start + 2..], at: 0 };
            let name = reader.next();
            reader.expect("=");
            types.insert(name, reader.shape());
        }
        let Some(Shape::Fields(commands)) = types.remove("Commands") else { panic!("there is no list of commands") };
        let requests = commands.into_iter().map(|(name, _, shape)| match shape {
            Shape::Pair(mut parts) => (name, parts.swap_remove(0)),
            other => panic!("{name}: {other:?}"),
        });
        Self { requests: requests.collect(), types }
    }

    /// The names of all commands.
    pub fn commands(&self) -> impl Iterator<Item = &str> {
        self.requests.keys().map(String::as_str)
    }

    /// A request of a command.
    pub fn request(&self, command: &str, chooser: &mut dyn Chooser) -> Value {
        self.value(&self.requests[command], "", "", chooser, 0)
    }

    fn value(&self, shape: &Shape, kind: &str, field: &str, chooser: &mut dyn Chooser, depth: u32) -> Value {
        match shape {
            Shape::Nothing => Value::Object(Map::new()),
            Shape::Truth => Value::Bool(chooser.below(2) == 0),
            Shape::Number => chooser.number(kind, field),
            Shape::Text => Value::String(chooser.text(kind, field)),
            Shape::Null => Value::Null,
            Shape::Literal(literal) => Value::String(literal.clone()),
            Shape::Named(name) => self.value(&self.types[name], name, field, chooser, depth + 1),
            Shape::List(part) => {
                let count = if depth > DEEPEST { 0 } else { chooser.below(3) };
                (0..count).map(|_| self.value(part, kind, field, chooser, depth + 1)).collect()
            }
            Shape::Pair(parts) => parts.iter().map(|part| self.value(part, kind, field, chooser, depth + 1)).collect(),
            Shape::Fields(fields) => {
                let mut object = Map::new();
                for (name, may_be_left_out, shape) in fields {
                    if !may_be_left_out || chooser.below(2) == 0 {
                        object.insert(name.clone(), self.value(shape, kind, name, chooser, depth + 1));
                    }
                }
                Value::Object(object)
            }
            Shape::Keyed(part) => {
                let count = chooser.below(3);
                let entries =
                    (0..count).map(|_| (chooser.text("", field), self.value(part, kind, field, chooser, depth + 1)));
                Value::Object(entries.collect())
            }
            Shape::Either(shapes) if depth > DEEPEST && shapes.contains(&Shape::Null) => Value::Null,
            Shape::Either(shapes) => {
                let shape = &shapes[chooser.below(shapes.len())];
                self.value(shape, kind, field, chooser, depth + 1)
            }
        }
    }
}

fn without_comments(written: &str) -> String {
    let mut rest = written;
    let mut kept = String::new();
    while let Some(start) = rest.find("/*") {
        kept.push_str(&rest[..start]);
        rest = rest[start..].split_once("*/").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    kept.lines().filter(|line| !line.starts_with("//") && !line.starts_with("import ")).collect::<Vec<_>>().join("\n")
}

/// Words, texts in quotation marks, and single signs.
fn signs(written: &str) -> Vec<String> {
    let mut all = Vec::new();
    let mut letters = written.chars().peekable();
    while let Some(letter) = letters.next() {
        if letter == '"' {
            let word: String = letters.by_ref().take_while(|letter| *letter != '"').collect();
            all.push(format!("\"{word}"));
        } else if letter.is_alphanumeric() || letter == '_' {
            let mut word = String::from(letter);
            while let Some(next) = letters.next_if(|next| next.is_alphanumeric() || *next == '_') {
                word.push(next);
            }
            all.push(word);
        } else if !letter.is_whitespace() {
            all.push(letter.into());
        }
    }
    all
}

struct Reader<'signs> {
    signs: &'signs [String],
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> &str {
        self.signs.get(self.at).map_or("", String::as_str)
    }

    fn next(&mut self) -> String {
        let sign = self.peek().to_owned();
        self.at += 1;
        sign
    }

    fn took(&mut self, sign: &str) -> bool {
        let is_there = self.peek() == sign;
        self.at += usize::from(is_there);
        is_there
    }

    fn expect(&mut self, sign: &str) {
        assert!(self.took(sign), "{sign} before {:?}", &self.signs[self.at..]);
    }

    fn shape(&mut self) -> Shape {
        let mut shapes = vec![self.both()];
        while self.took("|") {
            shapes.push(self.both());
        }
        if shapes.len() == 1 { shapes.swap_remove(0) } else { Shape::Either(shapes) }
    }

    /// Things with the fields of several.
    fn both(&mut self) -> Shape {
        let first = self.one();
        if self.peek() != "&" {
            return first;
        }
        let mut fields = Vec::new();
        let mut part = first;
        loop {
            match part {
                Shape::Fields(own) => fields.extend(own),
                other => panic!("fields are wanted, not {other:?}"),
            }
            if !self.took("&") {
                return Shape::Fields(fields);
            }
            part = self.one();
        }
    }

    fn one(&mut self) -> Shape {
        let sign = self.next();
        match sign.as_str() {
            "{" => self.fields(),
            "(" => {
                let shape = self.shape();
                self.expect(")");
                shape
            }
            "[" => {
                let mut parts = Vec::new();
                while !self.took("]") {
                    parts.push(self.shape());
                    self.took(",");
                }
                Shape::Pair(parts)
            }
            "Array" => {
                self.expect("<");
                let shape = self.shape();
                self.expect(">");
                Shape::List(Box::new(shape))
            }
            "Record" => {
                while !self.took(">") {
                    self.next();
                }
                Shape::Nothing
            }
            "number" => Shape::Number,
            "string" => Shape::Text,
            "boolean" => Shape::Truth,
            "null" => Shape::Null,
            "true" | "false" => panic!("no such literal was met before"),
            other => match other.strip_prefix('"') {
                Some(literal) => Shape::Literal(literal.to_owned()),
                None => Shape::Named(other.to_owned()),
            },
        }
    }

    fn fields(&mut self) -> Shape {
        if self.took("[") {
            while !self.took("]") {
                self.next();
            }
            self.took("?");
            self.expect(":");
            let shape = self.shape();
            self.took(",");
            self.expect("}");
            return Shape::Keyed(Box::new(shape));
        }
        let mut fields = Vec::new();
        while !self.took("}") {
            let name = self.next().trim_start_matches('"').to_owned();
            let may_be_left_out = self.took("?");
            self.expect(":");
            fields.push((name, may_be_left_out, self.shape()));
            self.took(",");
        }
        Shape::Fields(fields)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Takes what comes first.
    struct First;

    impl Chooser for First {
        fn below(&mut self, _: usize) -> usize {
            0
        }

        fn number(&mut self, _: &str, _: &str) -> Value {
            7.into()
        }

        fn text(&mut self, kind: &str, field: &str) -> String {
            format!("{kind}.{field}")
        }
    }

    #[test]
    fn requests_have_the_fields_of_the_wire() {
        let shapes = Shapes::read();
        assert!(shapes.commands().eq({
            let mut names: Vec<&str> = sitat_commands::command_names().collect();
            names.sort_unstable();
            names
        }));
        assert_eq!(
            shapes.request("open_project", &mut First).to_string(),
            r#"{"passphrase":"Secret.passphrase","path":"OpenProject.path","readOnly":true}"#
        );
        assert_eq!(
            shapes.request("create_memo", &mut First).to_string(),
            r#"{"kind":"note","target":{"kind":"project"},"text":"CreateMemo.text"}"#
        );
        assert_eq!(shapes.request("undo", &mut First).to_string(), "{}");
    }
}
