//! A drawing as PNG: rectangles and letters need no more than this.

use ab_glyph::{Font as _, ScaleFont as _, point};

use super::drawing::{Anchor, Drawing, Shape};
use super::{letters, vector};
use crate::ExportError;

/// Pixels of the picture a pixel of the drawing: about 300 to an inch at the width of a page.
const SCALE: f64 = 3.0;
/// Pixels to a metre that make the picture 16 centimetres wide at most.
const DENSITY: u32 = 13_500;

/// Pixels of a picture at most; one that would have more is drawn smaller.
const MOST: f64 = 66_000_000.0;

/// Pixels that word processors and viewers can show of a picture's height.
const TALLEST: u32 = 30_000;

struct Picture {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
}

impl Picture {
    /// Lays a colour over a pixel, as densely as said.
    fn lay(&mut self, x: i64, y: i64, colour: [u8; 3], density: f64) {
        let (Ok(x), Ok(y)) = (usize::try_from(x), usize::try_from(y)) else { return };
        if x >= self.width || y >= self.height {
            return;
        }
        let start = (y * self.width + x) * 3;
        let Some(pixel) = self.pixels.get_mut(start..start + 3) else { return };
        for (part, new) in pixel.iter_mut().zip(colour) {
            let mixed = f64::from(*part) + (f64::from(new) - f64::from(*part)) * density.clamp(0.0, 1.0);
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between two parts of colours")]
            let mixed = mixed.round() as u8;
            *part = mixed;
        }
    }

    fn rectangle(&mut self, [left, top, right, bottom]: [f64; 4], colour: [u8; 3]) {
        #[expect(clippy::cast_possible_truncation, reason = "pictures are far smaller")]
        let pixels = |from: f64, to: f64| (from.floor() as i64)..(to.ceil() as i64);
        #[expect(clippy::cast_precision_loss, reason = "pictures are far smaller")]
        let covered = |pixel: i64, from: f64, to: f64| (to.min(pixel as f64 + 1.0) - from.max(pixel as f64)).max(0.0);
        for y in pixels(top, bottom) {
            for x in pixels(left, right) {
                self.lay(x, y, colour, covered(x, left, right) * covered(y, top, bottom));
            }
        }
    }

    /// A line of a thickness between two points, round at its ends.
    fn line(&mut self, from: (f64, f64), to: (f64, f64), weight: f64) {
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        let long = (dx * dx + dy * dy).max(1e-12);
        let reach = weight / 2.0 + 1.0;
        #[expect(clippy::cast_possible_truncation, reason = "pictures are far smaller")]
        let pixels =
            |one: f64, other: f64| ((one.min(other) - reach).floor() as i64)..((one.max(other) + reach).ceil() as i64);
        for y in pixels(from.1, to.1) {
            for x in pixels(from.0, to.0) {
                #[expect(clippy::cast_precision_loss, reason = "pictures are far smaller")]
                let (at_x, at_y) = (x as f64 + 0.5 - from.0, y as f64 + 0.5 - from.1);
                let part = ((at_x * dx + at_y * dy) / long).clamp(0.0, 1.0);
                let far = (at_x - dx * part).hypot(at_y - dy * part);
                let covered = (weight / 2.0 + 0.5 - far).clamp(0.0, weight.min(1.0));
                self.lay(x, y, vector::STROKE, covered);
            }
        }
    }

    fn words(&mut self, words: &str, [left, line]: [f64; 2], size: f64, colour: [u8; 3]) {
        let Some(face) = letters::face() else { return };
        let scale = letters::scale(face, size);
        let at = face.as_scaled(scale);
        #[expect(clippy::cast_possible_truncation, reason = "pictures are far smaller")]
        let (mut pen, line) = (left as f32, line as f32);
        for letter in words.chars() {
            let id = at.glyph_id(letter);
            if let Some(outline) = face.outline_glyph(id.with_scale_and_position(scale, point(pen, line))) {
                let bounds = outline.px_bounds();
                #[expect(clippy::cast_possible_truncation, reason = "pictures are far smaller")]
                let corner = (bounds.min.x as i64, bounds.min.y as i64);
                outline.draw(|x, y, density| {
                    self.lay(corner.0 + i64::from(x), corner.1 + i64::from(y), colour, f64::from(density));
                });
            }
            pen += at.h_advance(id);
        }
    }
}

/// A line from point to point in short straight pieces; of one in dashes every other.
fn pieces(points: &[(f64, f64)], is_dashed: bool) -> Vec<((f64, f64), (f64, f64))> {
    let mut pieces = Vec::new();
    let (mut left, mut is_drawn) = (vector::DASH, true);
    for pair in points.windows(2) {
        let (mut from, to) = (pair[0], pair[1]);
        if !is_dashed {
            pieces.push((from, to));
            continue;
        }
        loop {
            let long = (to.0 - from.0).hypot(to.1 - from.1);
            let part = if long > left { left / long } else { 1.0 };
            let end = (from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part);
            if is_drawn {
                pieces.push((from, end));
            }
            if long <= left {
                left -= long;
                break;
            }
            (from, left, is_drawn) = (end, vector::DASH, !is_drawn);
        }
    }
    pieces
}

/// Writes a drawing as PNG.
pub(crate) fn png(drawing: &Drawing) -> Result<Vec<u8>, ExportError> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "drawings are at most a few thousand")]
    let side = |length: f64, scale: f64| (length * scale).round().clamp(1.0, 60_000.0) as u32;
    let height = side(drawing.height, SCALE);
    if height > TALLEST {
        return Err(ExportError::PictureTooTall { pixels: height });
    }
    let scale = SCALE.min((MOST / (drawing.width * drawing.height).max(1.0)).sqrt());
    let (width, height) = (side(drawing.width, scale), side(drawing.height, scale));
    let (columns, lines) = (width as usize, height as usize);
    let mut picture = Picture { width: columns, height: lines, pixels: vec![0xff; columns * lines * 3] };
    for shape in &drawing.shapes {
        match shape {
            Shape::Bar { x, y, width, height, part } => {
                let sides = [*x, *y, x + width, y + height].map(|side| side * scale);
                picture.rectangle(sides, vector::bar_colour(*part));
            }
            Shape::Line { x, y, length } => {
                picture.rectangle([*x, *y, x + 1.0, y + length].map(|side| side * scale), vector::LINE);
            }
            Shape::Blank { x, y, width, height } => {
                picture.rectangle([*x, *y, x + width, y + height].map(|side| side * scale), [0xff; 3]);
            }
            Shape::Stroke { points, weight, is_dashed } => {
                for (from, to) in pieces(points, *is_dashed) {
                    let at = |point: (f64, f64)| (point.0 * scale, point.1 * scale);
                    picture.line(at(from), at(to), weight * scale);
                }
            }
            Shape::Words { x, y, size, anchor, tone, words } => {
                let width = letters::width(words, *size);
                let left = match anchor {
                    Anchor::Start => *x,
                    Anchor::Middle => x - width / 2.0,
                    Anchor::End => x - width,
                };
                picture.words(words, [left * scale, y * scale], size * scale, vector::word_colour(*tone));
            }
        }
    }
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_pixel_dims(Some(png::PixelDimensions { xppu: DENSITY, yppu: DENSITY, unit: png::Unit::Meter }));
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&picture.pixels)?;
    writer.finish()?;
    Ok(bytes)
}
