//! Shapes: what a chart consists of, without colours.

/// A drawing of shapes, in pixels of a screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
    /// From back to front.
    pub shapes: Vec<Shape>,
}

/// A shape.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A filled rectangle.
    Bar {
        /// Left edge.
        x: f64,
        /// Upper edge.
        y: f64,
        /// Width.
        width: f64,
        /// Height.
        height: f64,
        /// How dark it is, from 0 to 1.
        part: f64,
    },
    /// A thin line from above to below.
    Line {
        /// Where.
        x: f64,
        /// Upper end.
        y: f64,
        /// Length.
        length: f64,
    },
    /// A rectangle of paper, over what lies behind it.
    Blank {
        /// Left edge.
        x: f64,
        /// Upper edge.
        y: f64,
        /// Width.
        width: f64,
        /// Height.
        height: f64,
    },
    /// A line from point to point.
    Stroke {
        /// The points.
        points: Vec<(f64, f64)>,
        /// How thick it is.
        weight: f64,
        /// Whether it is broken into dashes.
        is_dashed: bool,
    },
    /// A line of words.
    Words {
        /// Where it begins, has its middle, or ends.
        x: f64,
        /// The line that the letters stand on.
        y: f64,
        /// Height of the letters.
        size: f64,
        /// What of it stands at `x`.
        anchor: Anchor,
        /// How they look.
        tone: Tone,
        /// The words.
        words: String,
    },
}

/// What of a line of words stands at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// Its beginning.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// How words look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// As text.
    Plain,
    /// As text beside it.
    Quiet,
    /// Upon a dark bar.
    OnDark,
}

impl Shape {
    /// How far it reaches: left, right, down.
    #[cfg(test)]
    pub(crate) fn extent(&self) -> (f64, f64, f64) {
        match self {
            Self::Bar { x, y, width, height, .. } | Self::Blank { x, y, width, height } => (*x, x + width, y + height),
            Self::Stroke { points, weight, .. } => {
                let most = |of: fn(&(f64, f64)) -> f64| points.iter().map(of).fold(f64::NEG_INFINITY, f64::max);
                let left = points.iter().map(|point| point.0).fold(f64::INFINITY, f64::min);
                (left - weight / 2.0, most(|point| point.0) + weight / 2.0, most(|point| point.1) + weight / 2.0)
            }
            Self::Line { x, y, length } => (*x, *x, y + length),
            Self::Words { x, y, size, anchor, words, .. } => {
                let width = super::letters::width(words, *size);
                let left = match anchor {
                    Anchor::Start => *x,
                    Anchor::Middle => x - width / 2.0,
                    Anchor::End => x - width,
                };
                (left, left + width, *y)
            }
        }
    }
}
