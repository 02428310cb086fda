//! Runs of a Word file, and what they call up beside the text: bookmarks, notes, comments.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use sitat_model::{CodeColour, Language};

use crate::Inline;
use crate::manifest::moment;
use crate::report::captions::{Captions, anchor};
use crate::report::colour::wash;
use crate::report::quotation_marks;
use crate::table::is_allowed;
use crate::word::template::{Lists, StyleNames, Template};

/// How the letters of a run look.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Looks<'value> {
    pub(crate) is_bold: bool,
    pub(crate) is_italic: bool,
    /// In the grey of what is said beside.
    pub(crate) is_quiet: bool,
    pub(crate) colour: Option<&'value CodeColour>,
    /// Within a note or a comment, where no further ones may begin.
    pub(crate) is_beside: bool,
}

/// What stands beside the text, and the names and numbers that are given only once.
#[derive(Debug)]
pub(crate) struct Beside {
    pub(crate) language: Language,
    pub(crate) captions: Captions,
    /// Number of the last bookmark.
    last_bookmark: u32,
    names: BTreeSet<String>,
    /// The notes as XML, numbered from 1.
    pub(crate) footnotes: String,
    footnote_count: u32,
    /// The comments as XML, numbered from 0.
    pub(crate) comments: String,
    comment_count: u32,
    /// The pictures as PNG, numbered from 1.
    pub(crate) pictures: Vec<Vec<u8>>,
    pub(crate) has_lists: bool,
    /// The ids of styles, and the lists of a template.
    pub(crate) styles: StyleNames,
    pub(crate) lists: Lists,
}

/// Writes text as the content of runs: escaped, with line breaks and tabs, without what XML forbids.
pub(crate) fn push_text(body: &mut String, text: &str) {
    let is_plain = |byte: u8| !matches!(byte, b'&' | b'<' | b'>' | 0..=0x1f | 0xe2 | 0xef);
    if text.bytes().all(is_plain) {
        body.push_str("<w:t xml:space=\"preserve\">");
        body.push_str(text);
        body.push_str("</w:t>");
        return;
    }
    body.push_str("<w:t xml:space=\"preserve\">");
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '&' => body.push_str("&amp;"),
            '<' => body.push_str("&lt;"),
            '>' => body.push_str("&gt;"),
            '\r' if characters.peek() == Some(&'\n') => {}
            '\n' | '\r' | '\u{2028}' | '\u{2029}' => body.push_str("</w:t><w:br/><w:t xml:space=\"preserve\">"),
            '\t' => body.push_str("</w:t><w:tab/><w:t xml:space=\"preserve\">"),
            other if is_allowed(other) => body.push(other),
            _ => {}
        }
    }
    body.push_str("</w:t>");
}

/// Text between double quotation marks of XML.
pub(crate) fn attribute(text: &str) -> String {
    let allowed: String = text.chars().filter(|&character| is_allowed(character)).collect();
    allowed
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace(['\n', '\r', '\t'], " ")
}

fn push_looks(body: &mut String, looks: Looks<'_>) {
    if !(looks.is_bold || looks.is_italic || looks.is_quiet || looks.colour.is_some()) {
        return;
    }
    body.push_str("<w:rPr>");
    body.push_str(if looks.is_bold { "<w:b/>" } else { "" });
    body.push_str(if looks.is_italic { "<w:i/>" } else { "" });
    body.push_str(if looks.is_quiet { "<w:color w:val=\"595959\"/>" } else { "" });
    if let Some(colour) = looks.colour {
        let figures = colour.as_str().trim_start_matches('#').to_uppercase();
        // Writing to a String does not fail.
        let _ = write!(
            body,
            "<w:u w:val=\"single\" w:color=\"{figures}\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{}\"/>",
            wash(colour)
        );
    }
    body.push_str("</w:rPr>");
}

/// Writes a run.
pub(crate) fn push_run(body: &mut String, text: &str, looks: Looks<'_>) {
    body.push_str("<w:r>");
    push_looks(body, looks);
    push_text(body, text);
    body.push_str("</w:r>");
}

/// A field that Word can work out anew, with what it says now.
pub(crate) fn push_field(body: &mut String, code: &str, text: &str, looks: Looks<'_>) {
    let mut mark = |kind: &str| {
        body.push_str("<w:r>");
        push_looks(body, looks);
        let _ = write!(body, "<w:fldChar w:fldCharType=\"{kind}\"/></w:r>");
        if kind == "begin" {
            let _ = write!(body, "<w:r><w:instrText xml:space=\"preserve\"> {code} </w:instrText></w:r>");
        }
        if kind == "separate" {
            push_run(body, text, looks);
        }
    };
    ["begin", "separate", "end"].into_iter().for_each(&mut mark);
}

impl Beside {
    pub(crate) fn new(language: Language, captions: Captions, template: Option<&Template>) -> Self {
        let (styles, lists) =
            template.map_or_else(Default::default, |template| (template.names.clone(), template.lists.clone()));
        Self {
            styles,
            lists,
            language,
            captions,
            last_bookmark: 0,
            names: BTreeSet::new(),
            footnotes: String::new(),
            footnote_count: 0,
            comments: String::new(),
            comment_count: 0,
            pictures: Vec::new(),
            has_lists: false,
        }
    }

    /// Begins a bookmark and gives its number, with which it is to be ended.
    pub(crate) fn begin_bookmark(&mut self, body: &mut String, name: &str) -> u32 {
        let mut own = name.to_owned();
        let mut time = 1;
        while !self.names.insert(own.clone()) {
            time += 1;
            own = format!("{name}__{time}");
        }
        self.last_bookmark += 1;
        let _ = write!(body, "<w:bookmarkStart w:id=\"{}\" w:name=\"{}\"/>", self.last_bookmark, attribute(&own));
        self.last_bookmark
    }

    /// Ends a bookmark.
    pub(crate) fn end_bookmark(body: &mut String, number: u32) {
        let _ = write!(body, "<w:bookmarkEnd w:id=\"{number}\"/>");
    }

    /// Writes runs.
    pub(crate) fn push(&mut self, body: &mut String, runs: &[Inline], looks: Looks<'_>) {
        for run in runs {
            match run {
                Inline::Plain(words) => push_run(body, words, looks),
                Inline::Strong(words) => push_run(body, words, Looks { is_bold: true, ..looks }),
                Inline::Emphasis(words) => push_run(body, words, Looks { is_italic: true, ..looks }),
                Inline::Quoted(words) => {
                    let [before, after] = quotation_marks(self.language);
                    push_run(body, before, looks);
                    self.push(body, words, looks);
                    push_run(body, after, looks);
                }
                Inline::Coded { colour, words } => self.push(body, words, Looks { colour: Some(colour), ..looks }),
                Inline::Reference(key) => {
                    let words = self.captions.named(key, self.language);
                    match self.captions.find(key) {
                        Some((kind, number)) => {
                            push_field(body, &format!("REF {} \\h", anchor(kind, number)), &words, looks);
                        }
                        None => push_run(body, &words, looks),
                    }
                }
                Inline::Bookmark { name, words } if !looks.is_beside => {
                    let number = self.begin_bookmark(body, name);
                    self.push(body, words, looks);
                    Self::end_bookmark(body, number);
                }
                Inline::Bookmark { words, .. } => self.push(body, words, looks),
                Inline::Footnote(words) if !looks.is_beside => self.footnote(body, words),
                Inline::Footnote(words) => {
                    push_run(body, " (", looks);
                    self.push(body, words, looks);
                    push_run(body, ")", looks);
                }
                Inline::Comment { words, .. } if looks.is_beside => self.push(body, words, looks),
                Inline::Comment { author, at, comment, words } => {
                    let number = self.comment(author, *at, comment);
                    let _ = write!(body, "<w:commentRangeStart w:id=\"{number}\"/>");
                    self.push(body, words, looks);
                    let style = self.styles.id("CommentReference");
                    let _ = write!(
                        body,
                        "<w:commentRangeEnd w:id=\"{number}\"/><w:r><w:rPr><w:rStyle w:val=\"{style}\"/></w:rPr>\
                         <w:commentReference w:id=\"{number}\"/></w:r>"
                    );
                }
            }
        }
    }

    fn footnote(&mut self, body: &mut String, words: &[Inline]) {
        self.footnote_count += 1;
        let number = self.footnote_count;
        let style = self.styles.id("FootnoteReference");
        let reference = format!("<w:r><w:rPr><w:rStyle w:val=\"{style}\"/></w:rPr>");
        let _ = write!(body, "{reference}<w:footnoteReference w:id=\"{number}\"/></w:r>");
        let mut note = format!(
            "<w:footnote w:id=\"{number}\"><w:p><w:pPr><w:pStyle w:val=\"{}\"/></w:pPr>{reference}\
             <w:footnoteRef/></w:r>",
            self.styles.id("FootnoteText")
        );
        push_run(&mut note, " ", Looks::default());
        self.push(&mut note, words, Looks { is_beside: true, ..Looks::default() });
        note.push_str("</w:p></w:footnote>");
        self.footnotes.push_str(&note);
    }

    fn comment(&mut self, author: &str, at: Option<i64>, comment: &str) -> u32 {
        let number = self.comment_count;
        self.comment_count += 1;
        let initials: String = author.split_whitespace().filter_map(|name| name.chars().next()).take(3).collect();
        let _ = write!(
            self.comments,
            "<w:comment w:id=\"{number}\" w:author=\"{}\" w:initials=\"{}\"",
            attribute(author),
            attribute(&initials)
        );
        if let Some(at) = at {
            let _ = write!(self.comments, " w:date=\"{}\"", moment(at));
        }
        self.comments.push('>');
        let (style, sign) = (self.styles.id("CommentText"), self.styles.id("CommentReference"));
        for (place, line) in comment.split('\n').enumerate() {
            let _ = write!(self.comments, "<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>");
            if place == 0 {
                let _ =
                    write!(self.comments, "<w:r><w:rPr><w:rStyle w:val=\"{sign}\"/></w:rPr><w:annotationRef/></w:r>");
            }
            push_run(&mut self.comments, line, Looks::default());
            self.comments.push_str("</w:p>");
        }
        self.comments.push_str("</w:comment>");
        number
    }
}
