//! A chart under way: words, bars and names below each other, as wide as a page.

use super::drawing::{Anchor, Drawing, Shape, Tone};
use super::letters::{lines, width};

/// Width of a chart: that of a page.
pub(super) const WIDTH: f64 = 720.0;
pub(super) const MARGIN: f64 = 20.0;
/// Most that names take of the width.
const NAMES: f64 = 250.0;
pub(super) const SIZE: f64 = 12.0;
pub(super) const LINE: f64 = 15.0;

/// A chart under way, from above to below.
pub(super) struct Page {
    pub(super) y: f64,
    pub(super) shapes: Vec<Shape>,
}

impl Page {
    pub(super) fn words(&mut self, x: f64, y: f64, size: f64, anchor: Anchor, tone: Tone, words: impl Into<String>) {
        self.shapes.push(Shape::Words { x, y, size, anchor, tone, words: words.into() });
    }

    /// Lines below each other; what comes next stands below them.
    pub(super) fn paragraph(&mut self, size: f64, height: f64, tone: Tone, words: &str, most: usize) {
        for line in lines(words, size, WIDTH - 2.0 * MARGIN, most) {
            self.y += height;
            self.words(MARGIN, self.y, size, Anchor::Start, tone, line);
        }
    }

    /// Names at the left of a row of a height.
    pub(super) fn name(&mut self, lines: &[String], right: f64, height: f64) {
        let mut y = self.y + (height - as_length(lines.len()) * LINE) / 2.0 + SIZE - 1.0;
        for line in lines {
            self.words(right, y, SIZE, Anchor::End, Tone::Plain, line.as_str());
            y += LINE;
        }
    }

    /// Names at the right of a row of a height.
    pub(super) fn name_after(&mut self, lines: &[String], left: f64, height: f64) {
        let mut y = self.y + (height - as_length(lines.len()) * LINE) / 2.0 + SIZE - 1.0;
        for line in lines {
            self.words(left, y, SIZE, Anchor::Start, Tone::Plain, line.as_str());
            y += LINE;
        }
    }

    pub(super) fn bar(&mut self, x: f64, y: f64, width: f64, height: f64, part: f64) {
        self.shapes.push(Shape::Bar { x, y, width: width.max(0.0), height, part });
    }

    /// Squares with what they stand for.
    pub(super) fn legend(&mut self, names: &[(String, f64)]) {
        let mut x = MARGIN;
        self.y += 12.0;
        for (name, part) in names {
            let name = lines(name, SIZE, WIDTH - 2.0 * MARGIN - 17.0, 1).into_iter().next().unwrap_or_default();
            let needed = 17.0 + width(&name, SIZE);
            if x > MARGIN && x + needed > WIDTH - MARGIN {
                x = MARGIN;
                self.y += 18.0;
            }
            self.bar(x, self.y, 11.0, 11.0, *part);
            self.words(x + 17.0, self.y + 10.0, SIZE, Anchor::Start, Tone::Plain, name);
            x += needed + 18.0;
        }
        self.y += 16.0;
    }
}

#[expect(clippy::cast_precision_loss, reason = "charts have few parts")]
pub(super) fn as_length(number: usize) -> f64 {
    number as f64
}

/// The lines of names, and how wide the widest is.
pub(super) fn names<'name>(names: impl Iterator<Item = &'name str>) -> (Vec<Vec<String>>, f64) {
    let broken: Vec<Vec<String>> = names.map(|name| lines(name, SIZE, NAMES, 4)).collect();
    let widest = broken.iter().flatten().map(|line| width(line, SIZE)).fold(0.0, f64::max);
    (broken, MARGIN + widest)
}

/// A chart with its title and what was counted above, and where it comes from below.
pub(super) fn framed(title: &str, below: &str, origin: &str, fill: impl FnOnce(&mut Page)) -> Drawing {
    let mut page = Page { y: MARGIN - 4.0, shapes: Vec::new() };
    page.paragraph(16.0, 21.0, Tone::Plain, title, 4);
    page.y += 2.0;
    page.paragraph(SIZE, 18.0, Tone::Quiet, below, 6);
    page.y += 6.0;
    fill(&mut page);
    page.y += 10.0;
    page.paragraph(10.0, 13.0, Tone::Quiet, origin, 8);
    Drawing { width: WIDTH, height: (page.y + MARGIN - 6.0).ceil(), shapes: page.shapes }
}
