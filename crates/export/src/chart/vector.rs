//! A drawing as SVG, in colours that print and can be told apart in grey.

use std::fmt::Write as _;

use super::drawing::{Anchor, Drawing, Shape, Tone};

/// Red, green and blue of a bar: from a light to a dark blue-green, lightness falling evenly.
pub(crate) fn bar_colour(part: f64) -> [u8; 3] {
    let between = |light: f64, dark: f64| {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "parts of colours are below 256")]
        let value = (light + (dark - light) * part.clamp(0.0, 1.0)).round() as u8;
        value
    };
    [between(214.0, 15.0), between(230.0, 66.0), between(234.0, 78.0)]
}

/// Red, green and blue of words.
pub(crate) fn word_colour(tone: Tone) -> [u8; 3] {
    match tone {
        Tone::Plain => [0x1c, 0x1f, 0x24],
        Tone::Quiet => [0x55, 0x5b, 0x63],
        Tone::OnDark => [0xff, 0xff, 0xff],
    }
}

/// Red, green and blue of lines.
pub(crate) const LINE: [u8; 3] = [0xc9, 0xcd, 0xd2];

/// Red, green and blue of what is drawn with a pen.
pub(crate) const STROKE: [u8; 3] = [0x1c, 0x1f, 0x24];

/// Length of dashes, and of the gaps between them.
pub(super) const DASH: f64 = 4.0;

pub(crate) fn hex([red, green, blue]: [u8; 3]) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

fn escaped(words: &str) -> String {
    // What turns the direction of letters by force would turn the labels beside a name as well.
    let is_written =
        |character: &char| crate::table::is_allowed(*character) && !crate::table::TURNING.contains(character);
    let allowed = words.chars().filter(is_written).collect::<String>();
    allowed.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// A length with two decimals, without those that are nought.
fn length(value: f64) -> String {
    format!("{value:.2}").trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Writes a drawing as SVG.
pub(crate) fn svg(drawing: &Drawing, title: &str) -> String {
    let (width, height) = (length(drawing.width), length(drawing.height));
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
         role=\"img\" font-family=\"Inter, Helvetica, Arial, sans-serif\">\n<title>{}</title>\n\
         <rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>\n",
        escaped(title)
    );
    for shape in &drawing.shapes {
        let _ = match shape {
            Shape::Bar { x, y, width, height, part } => writeln!(
                svg,
                "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"{}\"/>",
                length(*x),
                length(*y),
                length(*width),
                length(*height),
                hex(bar_colour(*part))
            ),
            Shape::Line { x, y, length: long } => writeln!(
                svg,
                "<rect x=\"{}\" y=\"{}\" width=\"1\" height=\"{}\" fill=\"{}\"/>",
                length(*x),
                length(*y),
                length(*long),
                hex(LINE)
            ),
            Shape::Blank { x, y, width, height } => writeln!(
                svg,
                "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"#ffffff\"/>",
                length(*x),
                length(*y),
                length(*width),
                length(*height)
            ),
            Shape::Stroke { points, weight, is_dashed } => {
                let way: Vec<String> = points.iter().map(|(x, y)| format!("{},{}", length(*x), length(*y))).collect();
                let dashes = if *is_dashed { format!(" stroke-dasharray=\"{DASH} {DASH}\"") } else { String::new() };
                writeln!(
                    svg,
                    "<polyline points=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{}\"{dashes}/>",
                    way.join(" "),
                    hex(STROKE),
                    length(*weight)
                )
            }
            Shape::Words { x, y, size, anchor, tone, words } => {
                let anchor = match anchor {
                    Anchor::Start => "start",
                    Anchor::Middle => "middle",
                    Anchor::End => "end",
                };
                writeln!(
                    svg,
                    "<text x=\"{}\" y=\"{}\" font-size=\"{}\" text-anchor=\"{anchor}\" fill=\"{}\">{}</text>",
                    length(*x),
                    length(*y),
                    length(*size),
                    hex(word_colour(*tone)),
                    escaped(words)
                )
            }
        };
    }
    svg.push_str("</svg>\n");
    svg
}
