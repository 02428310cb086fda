//! Web pages as tags and words, each byte looked at once. No tree is built, so nesting costs nothing.

use std::borrow::Cow;
use std::ops::Range;

use super::entity;

/// A piece of a web page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token<'page> {
    /// `<p class="x">`: the name in lower case and what is written behind it.
    Start(String, Attributes<'page>),
    /// `</p>`
    End(String),
    /// Words with references resolved.
    Words(Cow<'page, str>),
}

/// The attributes of a tag as they are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Attributes<'page>(&'page str);

impl Attributes<'_> {
    /// The value of an attribute; empty where it is only named.
    pub(super) fn value(self, wanted: &str) -> Option<String> {
        let mut rest = self.0;
        while let Some((name, value, after)) = attribute(rest) {
            if name.eq_ignore_ascii_case(wanted) {
                return Some(entity::resolved(value).into_owned());
            }
            rest = after;
        }
        None
    }
}

fn is_blank(character: char) -> bool {
    matches!(character, ' ' | '\t' | '\r' | '\n' | '\u{c}')
}

/// Name and value of the first attribute, and what stands behind it.
fn attribute(written: &str) -> Option<(&str, &str, &str)> {
    let written = written.trim_start_matches(|character| is_blank(character) || character == '/');
    let first = written.chars().next().filter(|&character| character != '>')?;
    let from = first.len_utf8();
    let end = written[from..]
        .find(|character| is_blank(character) || matches!(character, '/' | '>' | '='))
        .map_or(written.len(), |length| from + length);
    let (name, rest) = written.split_at(end);
    let Some(value) = rest.trim_start_matches(is_blank).strip_prefix('=') else { return Some((name, "", rest)) };
    let value = value.trim_start_matches(is_blank);
    if let Some(quote) = value.chars().next().filter(|quote| matches!(quote, '"' | '\'')) {
        let inside = &value[1..];
        let end = inside.find(quote).unwrap_or(inside.len());
        return Some((name, &inside[..end], inside.get(end + 1..).unwrap_or_default()));
    }
    let end = value.find(|character| is_blank(character) || character == '>').unwrap_or(value.len());
    Some((name, &value[..end], &value[end..]))
}

/// Elements whose content is no words, up to their end tag.
const RAW: [&str; 5] = ["script", "style", "iframe", "noembed", "noframes"];

/// Cuts a web page into tokens.
pub(super) struct Lexer<'page> {
    page: &'page str,
    rest: &'page str,
    /// Where the last token begins.
    begun: usize,
    /// The raw element that was opened last: what follows up to its end is passed over.
    raw: Option<&'static str>,
}

impl<'page> Lexer<'page> {
    pub(super) fn new(page: &'page str) -> Self {
        Self { page, rest: page, begun: 0, raw: None }
    }

    /// Where the last token stands, in bytes of the page.
    pub(super) fn span(&self) -> Range<usize> {
        self.begun..self.place()
    }

    /// Goes on at a place of the page, in bytes, where a token begins.
    pub(super) fn go_to(&mut self, place: usize) {
        (self.rest, self.raw) = (self.page.get(place..).unwrap_or_default(), None);
    }

    fn place(&self) -> usize {
        self.page.len() - self.rest.len()
    }

    fn skip_raw(&mut self, name: &str) {
        let bytes = self.rest.as_bytes();
        let mut from = 0;
        while let Some(place) = self.rest[from..].find("</") {
            let at = from + place;
            let is_own =
                bytes.get(at + 2..at + 2 + name.len()).is_some_and(|tag| tag.eq_ignore_ascii_case(name.as_bytes()));
            if is_own {
                self.rest = &self.rest[at..];
                return;
            }
            from = at + 2;
        }
        self.rest = "";
    }

    /// A tag at the beginning of the rest; `None` if it is none.
    fn tag(&mut self) -> Option<Token<'page>> {
        let (is_end, inside) = match self.rest.strip_prefix("</") {
            Some(inside) => (true, inside),
            None => (false, self.rest.strip_prefix('<')?),
        };
        if !inside.starts_with(|character: char| character.is_ascii_alphabetic()) {
            return None;
        }
        let length =
            inside.find(|character| is_blank(character) || matches!(character, '/' | '>')).unwrap_or(inside.len());
        let (name, attributes) = inside.split_at(length);
        let mut after = attributes;
        while let Some((_, _, next)) = attribute(after) {
            after = next;
        }
        let end = after.find('>').map_or(inside.len(), |place| inside.len() - after.len() + place);
        let attributes = &attributes[..end.saturating_sub(length)];
        self.rest = inside.get(end + 1..).unwrap_or_default();
        let name = name.to_ascii_lowercase();
        if is_end {
            return Some(Token::End(name));
        }
        self.raw = RAW.into_iter().find(|raw| *raw == name);
        Some(Token::Start(name, Attributes(attributes)))
    }
}

impl<'page> Iterator for Lexer<'page> {
    type Item = Token<'page>;

    fn next(&mut self) -> Option<Token<'page>> {
        if let Some(name) = self.raw.take() {
            self.skip_raw(name);
        }
        loop {
            self.begun = self.place();
            if self.rest.is_empty() {
                return None;
            }
            if let Some(comment) = self.rest.strip_prefix("<!--") {
                // `<!-->` is a comment as well.
                let closed = comment.strip_prefix('>').or_else(|| comment.split_once("-->").map(|(_, after)| after));
                self.rest = closed.unwrap_or_default();
                continue;
            }
            if let Some(data) = self.rest.strip_prefix("<![CDATA[") {
                let (words, after) = data.split_once("]]>").unwrap_or((data, ""));
                self.rest = after;
                return Some(Token::Words(Cow::Borrowed(words)));
            }
            if self.rest.starts_with("<!") || self.rest.starts_with("<?") {
                self.rest = self.rest.split_once('>').map_or("", |(_, after)| after);
                continue;
            }
            if let Some(tag) = self.tag() {
                return Some(tag);
            }
            // A sign that opens no tag stands for itself.
            let first = self.rest.chars().next().map_or(0, char::len_utf8);
            let end = self.rest[first..].find('<').map_or(self.rest.len(), |place| first + place);
            let (words, after) = self.rest.split_at(end);
            self.rest = after;
            return Some(Token::Words(entity::resolved(words)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_words_and_what_is_neither_are_told_apart() {
        let page = "<!DOCTYPE html><P Class='a>b' id=x hidden>a < b &amp; c<!-- <p> --><script>if (a</b/.x) '<p>'</SCRIPT >d</p ><br/><?x?>&lt;<![CDATA[<e>]]>";
        let tokens: Vec<Token<'_>> = Lexer::new(page).collect();
        let words: Vec<String> = tokens
            .iter()
            .map(|token| match token {
                Token::Start(name, _) => format!("<{name}>"),
                Token::End(name) => format!("</{name}>"),
                Token::Words(words) => words.to_string(),
            })
            .collect();
        assert_eq!(words, ["<p>", "a ", "< b & c", "<script>", "</script>", "d", "</p>", "<br>", "<", "<e>"]);
        let Token::Start(_, attributes) = &tokens[0] else { panic!("no tag") };
        assert_eq!(attributes.value("class").as_deref(), Some("a>b"));
        assert_eq!(attributes.value("id").as_deref(), Some("x"));
        assert_eq!((attributes.value("hidden").as_deref(), attributes.value("b")), (Some(""), None));
    }
}
