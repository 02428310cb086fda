//! A thematic map: themes and codes in boxes, with lines between them. Black on white; what a box or a line is, is told
//! by its edge and by words, never by a colour.

use sitat_lang::{text, word};
use sitat_model::{Language, MapNoun, Message, RelationDirection};

use super::drawing::{Anchor, Drawing, Shape, Tone};
use super::letters::{lines, width};
use super::page::{MARGIN, WIDTH, framed};
use crate::Manifest;
use crate::table::{Cell, SheetView, Table, TableColumn, TableRow};

/// Room between words and the edge of a box.
const PADDING: (f64, f64) = (14.0, 9.0);
/// Most lines of a name.
const NAME_LINES: usize = 5;
const LABEL_SIZE: f64 = 11.0;
const LABEL_WIDTH: f64 = 130.0;
const LABEL_LINES: usize = 3;
/// Length of the sides of an arrow's head.
const HEAD: f64 = 9.0;

/// A name as it stands in a box, and how large the box is.
#[derive(Clone, Debug, PartialEq)]
pub struct MapName {
    /// Its lines.
    pub lines: Vec<String>,
    /// Height of the letters.
    pub size: f64,
    /// Width of the box.
    pub width: f64,
    /// Height of the box.
    pub height: f64,
}

fn line_height(size: f64) -> f64 {
    (size * 1.3).round()
}

fn boxed(lines: Vec<String>, size: f64) -> MapName {
    let widest = lines.iter().map(|line| width(line, size)).fold(0.0, f64::max);
    let height = lines.iter().map(|_| line_height(size)).sum::<f64>() + 2.0 * PADDING.1;
    MapName { lines, size, width: (widest + 2.0 * PADDING.0).max(72.0).ceil(), height: height.ceil() }
}

/// How a name stands on a map: themes at the top larger than those below, codes smaller.
pub fn map_name(name: &str, noun: MapNoun, depth: u32) -> MapName {
    let (size, most) = match (noun, depth) {
        (MapNoun::Theme, 0) => (15.0, 190.0),
        (MapNoun::Theme, _) => (13.0, 160.0),
        (MapNoun::Code, _) => (11.5, 140.0),
    };
    boxed(lines(name, size, most, NAME_LINES), size)
}

/// How what is said of two themes stands at its line, as large as the room it needs; nothing where nothing is said.
pub fn map_label(label: &str) -> Option<MapName> {
    if label.trim().is_empty() {
        return None;
    }
    let lines = lines(label, LABEL_SIZE, LABEL_WIDTH, LABEL_LINES);
    let widest = lines.iter().map(|line| width(line, LABEL_SIZE)).fold(0.0, f64::max);
    let height = lines.iter().map(|_| line_height(LABEL_SIZE)).sum::<f64>();
    Some(MapName { lines, size: LABEL_SIZE, width: widest + 8.0, height: height + 4.0 })
}

/// A thematic map.
#[derive(Clone, Debug, PartialEq)]
pub struct MapDocument {
    /// What it is a map of.
    pub title: String,
    /// How it is read.
    pub caption: String,
    /// The project's language.
    pub language: Language,
    /// What stands on it.
    pub boxes: Vec<MapDocumentBox>,
    /// Lines from what is below to what it belongs to.
    pub links: Vec<Vec<(f64, f64)>>,
    /// What is said of themes.
    pub relations: Vec<MapDocumentRelation>,
    /// Where it comes from.
    pub manifest: Manifest,
}

/// A theme or a code on a map.
#[derive(Clone, Debug, PartialEq)]
pub struct MapDocumentBox {
    /// What it is.
    pub noun: MapNoun,
    /// Its name.
    pub name: String,
    /// The main point of a theme.
    pub claim: String,
    /// What it belongs to, by name.
    pub above: Vec<String>,
    /// How deep it stands.
    pub depth: u32,
    /// Its name as it is drawn.
    pub drawn: MapName,
    /// Its middle.
    pub middle: (f64, f64),
}

/// What is said of two themes.
#[derive(Clone, Debug, PartialEq)]
pub struct MapDocumentRelation {
    /// The one theme.
    pub from: String,
    /// The other one.
    pub to: String,
    /// What is said.
    pub label: String,
    /// Which way it goes.
    pub direction: RelationDirection,
    /// The line.
    pub points: Vec<(f64, f64)>,
    /// Where the words stand.
    pub label_middle: (f64, f64),
}

fn moved(points: &[(f64, f64)], (x, y): (f64, f64)) -> Vec<(f64, f64)> {
    points.iter().map(|point| (point.0 + x, point.1 + y)).collect()
}

/// The two sides of an arrow's head at the end of a line.
fn head(points: &[(f64, f64)]) -> Option<Vec<(f64, f64)>> {
    let end = *points.last()?;
    // The way that the line takes there, over some length of it.
    let before = points.iter().rev().find(|point| (end.0 - point.0).hypot(end.1 - point.1) > HEAD * 0.8)?;
    let (dx, dy) = (end.0 - before.0, end.1 - before.1);
    let long = dx.hypot(dy);
    let (ux, uy) = (dx / long * HEAD, dy / long * HEAD);
    let side = |turn: f64| (end.0 - ux - uy * turn, end.1 - uy + ux * turn);
    Some(vec![side(0.5), end, side(-0.5)])
}

/// A rectangle's edge as a line: round at its corners.
fn outline((x, y): (f64, f64), own: &MapName, radius: f64) -> Vec<(f64, f64)> {
    let (half_width, half_height) = (own.width / 2.0, own.height / 2.0);
    let radius = radius.min(half_width).min(half_height);
    let corners = [(1.0, -1.0, -90.0), (1.0, 1.0, 0.0), (-1.0, 1.0, 90.0), (-1.0, -1.0, 180.0_f64)];
    let mut points = Vec::new();
    for (right, down, start) in corners {
        let middle = (x + right * (half_width - radius), y + down * (half_height - radius));
        for step in 0..=4 {
            let angle = (start + 22.5 * f64::from(step)).to_radians();
            points.push((middle.0 + radius * angle.cos(), middle.1 + radius * angle.sin()));
        }
    }
    points.extend(points.first().copied());
    points
}

fn words(shapes: &mut Vec<Shape>, (x, y): (f64, f64), own: &MapName) {
    let step = line_height(own.size);
    let all = own.lines.iter().map(|_| step).sum::<f64>();
    let mut line = y - all / 2.0 + step * 0.5 + own.size * 0.36;
    for words in &own.lines {
        let anchor = Anchor::Middle;
        shapes.push(Shape::Words { x, y: line, size: own.size, anchor, tone: Tone::Plain, words: words.clone() });
        line += step;
    }
}

/// What all boxes, lines and labels reach: left, top, right, bottom.
fn reach(document: &MapDocument) -> (f64, f64, f64, f64) {
    let boxes = document.boxes.iter().map(|own| (own.middle, (own.drawn.width / 2.0, own.drawn.height / 2.0)));
    let labels = document.relations.iter().filter_map(|own| {
        let drawn = map_label(&own.label)?;
        Some((own.label_middle, (drawn.width / 2.0, drawn.height / 2.0)))
    });
    let points = document.relations.iter().flat_map(|own| &own.points).map(|point| (*point, (HEAD, HEAD)));
    let mut all = boxes.chain(labels).chain(points);
    let Some(((x, y), (w, h))) = all.next() else { return (0.0, 0.0, 0.0, 0.0) };
    all.fold((x - w, y - h, x + w, y + h), |(left, top, right, bottom), ((x, y), (w, h))| {
        (left.min(x - w), top.min(y - h), right.max(x + w), bottom.max(y + h))
    })
}

/// Draws the map, as wide as it is, or as a page.
pub(crate) fn draw(document: &MapDocument) -> Drawing {
    let (left, top, right, bottom) = reach(document);
    let wide = (right - left + 2.0 * MARGIN).max(WIDTH).ceil();
    let origin = document.manifest.line(document.language);
    let mut drawing = framed(&document.title, &document.caption, &origin, |page| {
        page.y += 12.0;
        let by = ((wide - (right - left)) / 2.0 - left, page.y - top);
        for link in &document.links {
            page.shapes.push(Shape::Stroke { points: moved(link, by), weight: 0.8, is_dashed: false });
        }
        for relation in &document.relations {
            let points = moved(&relation.points, by);
            page.shapes.push(Shape::Stroke { points: points.clone(), weight: 1.6, is_dashed: false });
            if relation.direction != RelationDirection::Neither
                && let Some(points) = head(&points)
            {
                page.shapes.push(Shape::Stroke { points, weight: 1.6, is_dashed: false });
            }
            let back: Vec<(f64, f64)> = points.into_iter().rev().collect();
            if relation.direction == RelationDirection::Both
                && let Some(points) = head(&back)
            {
                page.shapes.push(Shape::Stroke { points, weight: 1.6, is_dashed: false });
            }
        }
        for own in &document.boxes {
            let middle = (own.middle.0 + by.0, own.middle.1 + by.1);
            let (x, y) = (middle.0 - own.drawn.width / 2.0, middle.1 - own.drawn.height / 2.0);
            page.shapes.push(Shape::Blank { x, y, width: own.drawn.width, height: own.drawn.height });
            let (weight, radius, is_dashed) = match (own.noun, own.depth) {
                (MapNoun::Theme, 0) => (2.0, 8.0, false),
                (MapNoun::Theme, _) => (1.0, 8.0, false),
                (MapNoun::Code, _) => (0.9, 2.0, true),
            };
            let points = outline(middle, &own.drawn, radius);
            page.shapes.push(Shape::Stroke { points, weight, is_dashed });
            words(&mut page.shapes, middle, &own.drawn);
        }
        for relation in &document.relations {
            let Some(drawn) = map_label(&relation.label) else { continue };
            let middle = (relation.label_middle.0 + by.0, relation.label_middle.1 + by.1);
            let (x, y) = (middle.0 - drawn.width / 2.0, middle.1 - drawn.height / 2.0);
            page.shapes.push(Shape::Blank { x, y, width: drawn.width, height: drawn.height });
            words(&mut page.shapes, middle, &drawn);
        }
        page.y += bottom - top + 12.0;
    });
    drawing.width = wide;
    drawing
}

fn direction_key(direction: RelationDirection) -> &'static str {
    match direction {
        RelationDirection::Neither => "map-direction-none",
        RelationDirection::OneWay => "map-direction-one-way",
        RelationDirection::Both => "map-direction-both",
    }
}

/// What stands on the map, and what is said of themes, a row each.
pub(crate) fn table(document: &MapDocument) -> Table<'_> {
    let language = document.language;
    let named = |key: &'static str| word(language, key);
    let columns = vec![
        TableColumn::new(named("map-column-kind"), 16),
        TableColumn::new(named("map-column-name"), 34),
        TableColumn::new(named("map-column-direction"), 14),
        TableColumn::new(named("map-column-other"), 34),
        TableColumn::new(named("map-column-words"), 50).wrapped(),
    ];
    let kind = |own: &MapDocumentBox| match (own.noun, own.depth) {
        (MapNoun::Theme, 0) => "map-kind-theme",
        (MapNoun::Theme, _) => "map-kind-subtheme",
        (MapNoun::Code, _) => "map-kind-code",
    };
    let mut rows: Vec<TableRow<'_>> = Vec::new();
    for own in &document.boxes {
        let cells = vec![
            Cell::text(named(kind(own))),
            Cell::text(own.name.as_str()),
            Cell::Empty,
            Cell::text(own.above.join(", ")),
            Cell::text(own.claim.as_str()),
        ];
        rows.push(TableRow { cells, ..TableRow::default() });
    }
    for own in &document.relations {
        let cells = vec![
            Cell::text(named("map-kind-relation")),
            Cell::text(own.from.as_str()),
            Cell::text(named(direction_key(own.direction))),
            Cell::text(own.to.as_str()),
            Cell::text(own.label.as_str()),
        ];
        rows.push(TableRow { cells, ..TableRow::default() });
    }
    Table {
        language,
        title: &document.title,
        sheet: text(language, &Message::new("map-sheet")),
        columns,
        rows,
        view: SheetView::list(2),
        manifest: &document.manifest,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::manifest::tests::manifest;

    const LONG: &str = "Menneskerettighetsorganisasjonene & <de> som bestemmer i det daglige, når det haster som verst";

    fn own(noun: MapNoun, depth: u32, name: &str, middle: (f64, f64)) -> MapDocumentBox {
        MapDocumentBox {
            noun,
            name: name.to_owned(),
            claim: "Alt står på én.".to_owned(),
            above: Vec::new(),
            depth,
            drawn: map_name(name, noun, depth),
            middle,
        }
    }

    pub(crate) fn document(far: f64) -> MapDocument {
        let relation = |direction, label: &str| MapDocumentRelation {
            from: "A".to_owned(),
            to: "B".to_owned(),
            label: label.to_owned(),
            direction,
            points: vec![(40.0, 0.0), (far - 60.0, 100.0)],
            label_middle: (far / 2.0, 50.0),
        };
        MapDocument {
            title: "Tematisk kart".to_owned(),
            caption: LONG.to_owned(),
            language: Language::Bokmål,
            boxes: vec![
                own(MapNoun::Theme, 0, "Alt henger på én", (0.0, 0.0)),
                own(MapNoun::Theme, 1, LONG, (far, 100.0)),
                own(MapNoun::Code, 2, "Ildsjel", (-300.0, -80.0)),
            ],
            links: vec![vec![(0.0, 20.0), (far, 80.0)]],
            relations: vec![relation(RelationDirection::Both, LONG), relation(RelationDirection::Neither, "")],
            manifest: manifest(),
        }
    }

    #[test]
    fn nothing_reaches_outside_the_map_and_both_ends_have_heads() {
        for far in [-500.0, 300.0, 2_000.0] {
            let drawing = draw(&document(far));
            for shape in &drawing.shapes {
                let (left, right, bottom) = shape.extent();
                assert!(left >= 0.0 && right <= drawing.width && bottom <= drawing.height, "{shape:?}");
            }
            let heads = drawing
                .shapes
                .iter()
                .filter(|shape| matches!(shape, Shape::Stroke { points, .. } if points.len() == 3));
            assert_eq!(heads.count(), 2);
        }
    }

    #[test]
    fn a_name_has_room_in_its_box_and_a_theme_is_larger_than_a_code() {
        let theme = map_name(LONG, MapNoun::Theme, 0);
        assert!(theme.lines.iter().all(|line| width(line, theme.size) + 20.0 <= theme.width), "{theme:?}");
        assert!(map_name("Ildsjel", MapNoun::Code, 1).height < map_name("Ildsjel", MapNoun::Theme, 0).height);
        assert_eq!(map_label("  "), None);
        assert!(map_name("", MapNoun::Theme, 0).width > 0.0);
    }
}
