//! Which links of a page are marks of notes: a mark links to its note, and the note links back to its mark.
//!
//! That is so in what word processors, converters and wikis write, whatever names they give to it, and the only thing
//! that tells notes from other links.

use std::collections::HashMap;
use std::ops::Range;

use super::lexer::{Attributes, Lexer, Token};
use super::reader::{DEEPEST, FARTHEST, is_inline, is_void};

/// How long the words of a mark are at most, in code points: `[12]`, `viii`, `***`.
const LONGEST_MARK: usize = 6;
/// How far up from a link the element is that carries its name.
const NEAREST: usize = 3;
/// How many links of a note are looked at for the one back.
const MOST_LINKS: usize = 64;
/// Pages of more elements are read without looking for notes.
const MOST_ELEMENTS: usize = 1 << 20;

/// A note of a page; places in bytes of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Note {
    /// The link in the text, with its tags.
    pub(super) mark: Range<usize>,
    /// The element that holds the note's words.
    pub(super) body: Range<usize>,
    /// The link back, with its tags, if it is no more than a sign.
    pub(super) back: Option<Range<usize>>,
}

/// An element of the page.
#[derive(Debug)]
struct Element {
    name: String,
    place: Range<usize>,
    /// The element it stands in.
    parent: Option<usize>,
    is_named: bool,
}

/// A link to a place of the page.
#[derive(Debug)]
struct Link {
    element: usize,
    target: String,
    words: String,
}

/// What is known of a page's elements and links.
#[derive(Debug, Default)]
struct Outline {
    elements: Vec<Element>,
    links: Vec<Link>,
    /// Which element carries a name.
    named: HashMap<String, usize>,
}

/// The notes of a page, in the order of their marks. Neither marks nor bodies lie in another's body.
pub(super) fn notes(page: &str) -> Vec<Note> {
    // Most pages link nowhere within themselves.
    if !["href=\"#", "href='#", "href=#"].iter().any(|link| page.contains(link)) {
        return Vec::new();
    }
    let Some(outline) = Outline::of(page) else { return Vec::new() };
    let mut found: Vec<Note> = outline.links.iter().filter_map(|link| outline.note(link)).collect();
    found.sort_by_key(|note| (note.body.start, note.mark.start));
    let mut end = 0;
    found.retain(|note| {
        let is_free = note.body.start >= end;
        end = end.max(note.body.end);
        is_free
    });
    let bodies: Vec<Range<usize>> = found.iter().map(|note| note.body.clone()).collect();
    found.retain(|note| {
        let before = bodies.partition_point(|body| body.start <= note.mark.start);
        before == 0 || bodies[before - 1].end <= note.mark.start
    });
    found.sort_by_key(|note| note.mark.start);
    found
}

impl Outline {
    /// `None` for a page of more elements than anybody writes.
    fn of(page: &str) -> Option<Self> {
        let mut outline = Self::default();
        let mut open: Vec<usize> = Vec::new();
        let mut lexer = Lexer::new(page);
        while let Some(token) = lexer.next() {
            let place = lexer.span();
            match token {
                Token::Start(name, _) if is_void(&name) || open.len() >= DEEPEST => {}
                Token::Start(name, attributes) => {
                    if let Some(depth) = outline.ended_by(&name, &open) {
                        outline.close(&mut open, depth, place.start);
                    }
                    if outline.elements.len() == MOST_ELEMENTS {
                        return None;
                    }
                    let element = outline.add(name, attributes, place.start..page.len(), open.last().copied());
                    open.push(element);
                }
                Token::End(name) => {
                    let is_own = |&element: &usize| outline.elements[element].name == name;
                    if let Some(depth) = open.iter().rev().take(FARTHEST).position(is_own) {
                        outline.close(&mut open, depth, place.end);
                    }
                }
                Token::Words(words) => {
                    // No link stands in another.
                    if let Some(link) = outline.links.last_mut()
                        && outline.elements[link.element].place.end == page.len()
                        && link.words.chars().count() <= LONGEST_MARK
                    {
                        link.words.extend(words.chars().take(LONGEST_MARK + 1));
                    }
                }
            }
        }
        Some(outline)
    }

    /// How many elements up the one is that ends where one of this name begins: links, paragraphs and entries of lists
    /// do not stand in their like.
    fn ended_by(&self, name: &str, open: &[usize]) -> Option<usize> {
        let upwards = || open.iter().rev().take(FARTHEST).map(|&element| self.elements[element].name.as_str());
        match name {
            "a" => upwards().position(|above| above == "a"),
            "li" => {
                let nearest = upwards().position(|above| matches!(above, "li" | "ul" | "ol" | "menu"))?;
                upwards().nth(nearest).filter(|above| *above == "li").map(|_| nearest)
            }
            name if !is_inline(name) => {
                let nearest = upwards().position(|above| !is_inline(above))?;
                upwards().nth(nearest).filter(|above| *above == "p").map(|_| nearest)
            }
            _ => None,
        }
    }

    /// Closes the innermost elements down to this depth.
    fn close(&mut self, open: &mut Vec<usize>, depth: usize, end: usize) {
        for element in open.drain(open.len().saturating_sub(depth + 1)..) {
            self.elements[element].place.end = end;
        }
    }

    fn add(&mut self, name: String, attributes: Attributes<'_>, place: Range<usize>, parent: Option<usize>) -> usize {
        let number = self.elements.len();
        let named = ["id", "name"].map(|key| attributes.value(key).filter(|value| !value.is_empty()));
        let is_named = named[0].is_some();
        for name in named.into_iter().flatten() {
            self.named.entry(name).or_insert(number);
        }
        if name == "a"
            && let Some(target) = attributes.value("href")
            && let Some(target) = target.trim().strip_prefix('#')
        {
            self.links.push(Link { element: number, target: target.to_owned(), words: String::new() });
        }
        self.elements.push(Element { name, place, parent, is_named });
        number
    }

    /// An element and those around it.
    fn upwards(&self, from: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(Some(from), |&element| self.elements[element].parent).take(FARTHEST)
    }

    fn note(&self, mark: &Link) -> Option<Note> {
        if !mark.is_short() {
            return None;
        }
        let body = self.body(*self.named.get(&mark.target)?)?;
        let [mark_place, body_place] = [mark.element, body].map(|element| self.elements[element].place.clone());
        if body_place.start < mark_place.end {
            return None;
        }
        let first = self.links.partition_point(|link| link.element < body);
        let mut inside = self.links[first..]
            .iter()
            .take(MOST_LINKS)
            .take_while(|link| self.elements[link.element].place.start < body_place.end);
        let own = self.upwards(mark.element).take_while(|&above| is_inline(&self.elements[above].name)).take(NEAREST);
        let own: Vec<usize> = own.collect();
        let back = inside.find(|link| self.named.get(&link.target).is_some_and(|target| own.contains(target)))?;
        // Longer words than a mark's may be the author's.
        let back = back.is_short().then(|| self.elements[back.element].place.clone());
        Some(Note { mark: mark_place, body: body_place, back })
    }

    /// The element that holds a note: the block that carries its name, or the one around what carries it; with what
    /// is named around that, for a note of several paragraphs.
    fn body(&self, target: usize) -> Option<usize> {
        let block = self.upwards(target).find(|&element| !is_inline(&self.elements[element].name))?;
        let around = self.elements[block].parent.filter(|&parent| {
            let parent = &self.elements[parent];
            self.elements[block].name == "p"
                && parent.is_named
                && matches!(parent.name.as_str(), "li" | "div" | "aside")
        });
        let body = around.unwrap_or(block);
        let holds_notes = matches!(self.elements[body].name.as_str(), "p" | "li" | "div" | "aside" | "dd" | "td");
        holds_notes.then_some(body)
    }
}

impl Link {
    /// Whether it is no longer than the number or sign of a note.
    fn is_short(&self) -> bool {
        let words = self.words.trim();
        !words.is_empty() && words.chars().count() <= LONGEST_MARK && !words.contains(char::is_whitespace)
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::page;

    #[test]
    fn notes_of_a_word_processor_stand_at_their_marks() {
        // As LibreOffice writes them.
        let written = r##"<p>Vi var enige<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> da.</p><p>Slutt.</p><div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Alle
        nikker.</p><p>Også <i>hun</i>.</p></div>"##;
        assert_eq!(page(written).text, "Vi var enige[Alle nikker.\nOgså hun.] da.\nSlutt.");
        // As Word writes them.
        let written = r##"<p>Vi var enige<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span>[1]</span></span></a> da.</p><div><br clear=all><hr align=left size=1 width="33%"><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1" title=""><span>[1]</span></a> Alle nikker.</p></div></div>"##;
        assert_eq!(page(written).text.trim_end(), "Vi var enige[Alle nikker.] da.");
    }

    #[test]
    fn notes_of_a_converter_and_of_a_wiki_stand_at_their_marks() {
        let written = r##"<p>Ja<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a> og nei<a href="#fn2" id="fnref2"><sup>2</sup></a></p><section id="footnotes" role="doc-endnotes"><hr/><ol><li id="fn1"><p>Første<a href="#fnref1" role="doc-backlink">↩︎</a></p></li><li id="fn2"><p>Andre</p><p>i to deler<a href="#fnref2">↩︎</a></p></li></ol></section>"##;
        assert_eq!(page(written).text, "Ja[Første] og nei[Andre\ni to deler]");
        let written = r##"<p>Ja <sup id="cite_ref-1"><a href="#cite_note-1">[1]</a></sup> nok.<ol><li id="cite_note-1"><a href="#cite_ref-1">^</a> Første<li>Ingen note</ol>"##;
        assert_eq!(page(written).text, "Ja [Første] nok.\nIngen note");
    }

    #[test]
    fn other_links_and_lone_marks_stay_as_they_are() {
        for (written, text) in [
            (r##"<p><a id=t1 href="#s1">Metode</a></p><h2 id=s1><a href="#t1">Metode</a></h2>"##, "Metode\nMetode"),
            (r##"<p>Ja<a id=a href="#b">1</a></p><p id=b>Uten vei tilbake</p>"##, "Ja1\nUten vei tilbake"),
            (r##"<p id=b>Først <a href="#a">1</a></p><p>Ja<a id=a href="#b">1</a></p>"##, "Først 1\nJa1"),
            (
                r##"<p>Ja<a id=a href="#b">1 aldri lukket</p><p id=b><a href="#a">1</a> Note</p>"##,
                "Ja1 aldri lukket\n1 Note",
            ),
            (r##"<p>Ja<a id=a href="#a">1</a></p>"##, "Ja1"),
        ] {
            assert_eq!(page(written).text, text);
        }
    }

    #[test]
    fn the_way_back_is_left_out_only_where_it_is_a_sign() {
        let written = r##"<p>Ja<a id=a href="#b">1</a></p><p id=b>Note <a href="#a">som hun sa</a></p>"##;
        assert_eq!(page(written).text, "Ja[Note som hun sa]");
    }

    #[test]
    fn a_note_of_deleted_words_goes_with_them() {
        let written = r##"<p>Ja<del> nei<a id=a href="#b">1</a></del></p><p id=b><a href="#a">1</a> Note</p>"##;
        let document = page(written);
        assert_eq!((document.text.as_str(), document.warnings.len()), ("Ja", 1));
    }

    #[test]
    fn marks_and_notes_as_many_as_a_page_can_hold_take_no_time() {
        let marks: String = (0..20_000).map(|number| format!("<a id=m{number} href=#n>{}</a>", number % 10)).collect();
        let backs: String = (0..20_000).map(|number| format!("<a href=#x{number}>b</a>")).collect();
        assert_eq!(page(&format!("<p>{marks}</p><p id=n>{backs}</p>")).text.chars().count(), 40_001);
        let deep = |inside: &str| format!("{}{inside}{}", "<div><b>".repeat(1_000), "</b></div>".repeat(1_000));
        let pairs: String =
            (0..5_000).map(|n| format!("<p>a<a id=m{n} href=#n{n}>1</a><p id=n{n}>b<a href=#m{n}>1</a>")).collect();
        assert_eq!(page(&deep(&pairs)).text.matches("a[b]").count(), 5_000);
    }
}
