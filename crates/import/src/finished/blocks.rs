//! The paragraphs of a text that has only lines, and notes apart from the paragraphs that they stand in.

use std::ops::Range;

/// A line longer than this was not wrapped by hand: it is a paragraph.
const LONGEST_WRAPPED: usize = 120;

/// A paragraph as stretches of a text, in bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Paragraph {
    pub(super) pieces: Vec<Range<usize>>,
    pub(super) is_quote: bool,
    pub(super) is_note: bool,
}

/// What a line is, apart from its words.
struct Line<'text> {
    range: Range<usize>,
    words: &'text str,
    is_quote: bool,
    begins: bool,
    is_long: bool,
}

fn line<'text>(text: &'text str, range: Range<usize>, has_marks: bool) -> Line<'text> {
    let whole = &text[range.clone()];
    // A line end inside a paragraph means nothing in Markdown.
    let is_long = !has_marks && whole.chars().count() > LONGEST_WRAPPED;
    let mut words = whole;
    let mut is_quote = false;
    if has_marks {
        let rest = words.trim_start();
        if rest.starts_with('>') {
            is_quote = true;
            words = rest.trim_start_matches(['>', ' ']);
        }
    }
    let start = range.start + whole.len() - words.len();
    let begins = has_marks && {
        let rest = words.trim_start();
        rest.starts_with(['#', '|']) || ["- ", "* ", "+ "].iter().any(|mark| rest.starts_with(mark))
    };
    Line { range: start..range.end, words, is_quote, begins, is_long }
}

/// Paragraphs of a text of lines: blank lines stand between them, or each line is one. `has_marks`: the text is Markdown.
pub(super) fn paragraphs_of_lines(text: &str, has_marks: bool) -> Vec<Paragraph> {
    let mut found: Vec<Paragraph> = Vec::new();
    let mut start = 0;
    let mut goes_on = false;
    for own in text.split('\n') {
        let own = line(text, start..start + own.len(), has_marks);
        start = own.range.end + 1;
        if own.words.trim().is_empty() {
            goes_on = false;
            continue;
        }
        let is_heading = has_marks && own.words.starts_with('#');
        match found.last_mut() {
            Some(last) if goes_on && !own.begins && !own.is_long && last.is_quote == own.is_quote => {
                match last.pieces.last_mut() {
                    // The line end between them belongs to the paragraph.
                    Some(piece) if piece.end + 1 == own.range.start => piece.end = own.range.end,
                    Some(piece) => {
                        piece.end += 1;
                        last.pieces.push(own.range.clone());
                    }
                    None => last.pieces.push(own.range.clone()),
                }
            }
            _ => found.push(Paragraph { pieces: vec![own.range.clone()], is_quote: own.is_quote, is_note: false }),
        }
        goes_on = !own.is_long && !is_heading;
    }
    found
}

/// Paragraphs that end where cells of tables begin and end; one without such an edge stays as it is.
pub(super) fn cut_at(paragraphs: Vec<Paragraph>, mut edges: Vec<usize>) -> Vec<Paragraph> {
    edges.sort_unstable();
    edges.dedup();
    let mut found = Vec::with_capacity(paragraphs.len());
    for paragraph in paragraphs {
        let inside = |piece: &Range<usize>| {
            let (from, to) =
                (edges.partition_point(|at| *at <= piece.start), edges.partition_point(|at| *at < piece.end));
            edges.get(from..to).unwrap_or_default()
        };
        if paragraph.pieces.iter().all(|piece| inside(piece).is_empty()) {
            found.push(paragraph);
            continue;
        }
        for piece in &paragraph.pieces {
            let mut start = piece.start;
            for end in inside(piece).iter().copied().chain([piece.end]) {
                let own = start..end;
                found.push(Paragraph { pieces: vec![own], ..paragraph.clone() });
                start = end;
            }
        }
    }
    found
}

/// A paragraph longer than this, in bytes, is none that somebody wrote: what is found in one is looked at with all its words.
const LONGEST: usize = 20_000;

/// Paragraphs that are not too long: others are cut behind a blank.
pub(super) fn cut_long(text: &str, paragraphs: Vec<Paragraph>) -> Vec<Paragraph> {
    let mut found = Vec::with_capacity(paragraphs.len());
    for Paragraph { pieces, is_quote, is_note } in paragraphs {
        let (mut own, mut length) = (Vec::new(), 0);
        for mut piece in pieces {
            while length + piece.len() > LONGEST {
                let mut end = piece.start + LONGEST - length;
                while !text.is_char_boundary(end) {
                    end -= 1;
                }
                let blank = text[piece.start..end].char_indices().rfind(|(_, sign)| sign.is_whitespace());
                let end = blank.map_or(end, |(at, sign)| piece.start + at + sign.len_utf8());
                own.push(piece.start..end);
                found.push(Paragraph { pieces: std::mem::take(&mut own), is_quote, is_note });
                (piece.start, length) = (end, 0);
            }
            length += piece.len();
            own.push(piece);
        }
        found.push(Paragraph { pieces: own, is_quote, is_note });
    }
    found
}

/// Takes notes out of the paragraphs that they stand in, and makes them paragraphs of their own.
pub(super) fn apart(text: &str, paragraphs: &mut Vec<Paragraph>, notes: &[Range<usize>]) {
    for note in notes {
        let inside = note.start + 1..note.end.saturating_sub(1).max(note.start + 1);
        let mut is_known = false;
        for paragraph in paragraphs.iter_mut() {
            let holds =
                |range: &Range<usize>, other: &Range<usize>| range.start <= other.start && other.end <= range.end;
            if paragraph.pieces.iter().all(|piece| holds(note, piece)) {
                paragraph.is_note = true;
                is_known = true;
                continue;
            }
            let pieces = std::mem::take(&mut paragraph.pieces);
            for piece in pieces {
                if holds(&piece, note) {
                    let parts = [piece.start..note.start, note.end..piece.end];
                    paragraph.pieces.extend(parts.into_iter().filter(|part| !part.is_empty()));
                } else {
                    paragraph.pieces.push(piece);
                }
            }
        }
        if !is_known {
            let mut start = inside.start;
            for line in text.get(inside).unwrap_or_default().split('\n') {
                let range = start..start + line.len();
                start = range.end + 1;
                paragraphs.push(Paragraph { pieces: vec![range], is_quote: false, is_note: true });
            }
        }
    }
    paragraphs.retain(|paragraph| !paragraph.pieces.is_empty());
    paragraphs.sort_by_key(|paragraph| (paragraph.pieces.first().map(|piece| piece.start), paragraph.is_note));
}
