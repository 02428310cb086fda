//! A drawing as TikZ, in the colours of SVG and PNG.

use std::fmt::Write as _;

use super::on_one_line;
use crate::chart::vector::{LINE, STROKE, bar_colour, hex, word_colour};
use crate::{Anchor, Drawing, Shape};

/// Points of a page's width.
const WIDTH: f64 = 440.0;

fn colour(parts: [u8; 3]) -> String {
    hex(parts).trim_start_matches('#').to_uppercase()
}

/// The drawing, made smaller if it is wider than a page.
pub(super) fn picture(drawing: &Drawing) -> String {
    let scale = (WIDTH / drawing.width.max(1.0)).min(0.75);
    let mut text = format!("\\begin{{tikzpicture}}[x={scale:.4}pt,y=-{scale:.4}pt]\n");
    let paint = |name: &str, parts: [u8; 3]| format!("\\definecolor{{{name}}}{{HTML}}{{{}}}", colour(parts));
    for shape in &drawing.shapes {
        // Writing to a String does not fail.
        let _ = match shape {
            Shape::Bar { x, y, width, height, part } => writeln!(
                text,
                "{}\\fill[sitat] ({x:.2},{y:.2}) rectangle ({:.2},{:.2});",
                paint("sitat", bar_colour(*part)),
                x + width,
                y + height
            ),
            Shape::Line { x, y, length } => writeln!(
                text,
                "{}\\fill[sitat] ({x:.2},{y:.2}) rectangle ({:.2},{:.2});",
                paint("sitat", LINE),
                x + 1.0,
                y + length
            ),
            Shape::Blank { x, y, width, height } => {
                writeln!(text, "\\fill[white] ({x:.2},{y:.2}) rectangle ({:.2},{:.2});", x + width, y + height)
            }
            Shape::Stroke { points, weight, is_dashed } => {
                let way: Vec<String> = points.iter().map(|(x, y)| format!("({x:.2},{y:.2})")).collect();
                let dashes = if *is_dashed { ",dashed" } else { "" };
                writeln!(
                    text,
                    "{}\\draw[sitat,line width={:.2}pt{dashes}] {};",
                    paint("sitat", STROKE),
                    weight * scale,
                    way.join(" -- ")
                )
            }
            Shape::Words { x, y, size, anchor, tone, words } => {
                let anchor = match anchor {
                    Anchor::Start => "base west",
                    Anchor::Middle => "base",
                    Anchor::End => "base east",
                };
                writeln!(
                    text,
                    "{}\\node[anchor={anchor},inner sep=0pt,text=sitat,font=\\sffamily\\fontsize{{{:.2}}}{{{:.2}}}\
                     \\selectfont] at ({x:.2},{y:.2}) {{{}}};",
                    paint("sitat", word_colour(*tone)),
                    size * scale,
                    size * scale * 1.2,
                    on_one_line(words)
                )
            }
        };
    }
    text.push_str("\\end{tikzpicture}");
    text
}
