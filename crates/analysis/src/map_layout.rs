//! Where themes and codes stand on a map, and how the lines between them run.
//!
//! Each theme that stands at the top makes a block with what is below it: codes in a column, themes beside each other.
//! Few blocks that hang together stand in a ring, so that no line needs to cross a block; others stand in rows. What
//! somebody has put in a place stays there. The same themes give the same map.

/// A point: from the left, from above.
pub(crate) type Point = (f64, f64);

/// Between what stands beside each other in a block.
const BESIDE: f64 = 24.0;
/// Between a theme and what is below it.
const BELOW: f64 = 40.0;
/// Between codes below each other.
const STACKED: f64 = 10.0;
/// Room for the line that codes hang on.
const TRUNK: f64 = 12.0;
/// Codes below each other at most, before there is another column.
const COLUMN: usize = 7;
/// With more blocks than this a ring is mostly empty.
const RING: usize = 9;
/// How much wider than high a ring is.
const FLATNESS: f64 = 1.5;

/// Something that stands on a map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MapBox {
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
    /// What it belongs below: the place of that in the list.
    pub above: Option<usize>,
    /// Whether it is a code: nothing is below it.
    pub is_code: bool,
    /// Where somebody has put its middle.
    pub place: Option<Point>,
}

/// A rectangle by its middle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MapRectangle {
    /// Its middle.
    pub middle: Point,
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
}

impl MapRectangle {
    /// Whether two come nearer to each other than a gap, from side to side and from above to below.
    pub fn meets(&self, other: &Self, (gap_x, gap_y): Point) -> bool {
        let far_x = (self.width + other.width) / 2.0 + gap_x;
        let far_y = (self.height + other.height) / 2.0 + gap_y;
        (self.middle.0 - other.middle.0).abs() < far_x - 1e-6 && (self.middle.1 - other.middle.1).abs() < far_y - 1e-6
    }

    fn holds(&self, (x, y): Point, edge: f64) -> bool {
        (x - self.middle.0).abs() < self.width / 2.0 + edge && (y - self.middle.1).abs() < self.height / 2.0 + edge
    }
}

/// A theme with all that stands below it, as one rectangle; middles counted from its upper left corner.
struct Block {
    width: f64,
    height: f64,
    middles: Vec<(usize, Point)>,
}

impl Block {
    /// What `place` says, as middles of everything.
    fn at(&self, (left, top): Point, middles: &mut [Point]) {
        for (index, (x, y)) in &self.middles {
            middles[*index] = (left + x, top + y);
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "maps have few themes")]
fn as_length(number: usize) -> f64 {
    number as f64
}

/// Which of the boxes is above each in the end; one that would be above itself stands at the top.
fn parents(boxes: &[MapBox]) -> Vec<Option<usize>> {
    let above = |index: usize| boxes[index].above.filter(|above| *above < boxes.len() && !boxes[*above].is_code);
    (0..boxes.len())
        .map(|index| {
            let mut at = above(index);
            for _ in 0..boxes.len() {
                match at {
                    Some(here) if here == index => return None,
                    Some(here) => at = above(here),
                    None => return above(index),
                }
            }
            None
        })
        .collect()
}

fn block(index: usize, boxes: &[MapBox], children: &[Vec<usize>]) -> Block {
    let own = boxes[index];
    let (codes, themes): (Vec<usize>, Vec<usize>) = children[index].iter().partition(|child| boxes[**child].is_code);
    let mut parts: Vec<Block> = codes.chunks(COLUMN).map(|codes| column(codes, boxes)).collect();
    parts.extend(themes.into_iter().map(|theme| block(theme, boxes, children)));
    if parts.is_empty() {
        let middles = vec![(index, (own.width / 2.0, own.height / 2.0))];
        return Block { width: own.width, height: own.height, middles };
    }
    let row = parts.iter().map(|part| part.width).sum::<f64>() + BESIDE * as_length(parts.len() - 1);
    let width = row.max(own.width);
    let mut middles = vec![(index, (width / 2.0, own.height / 2.0))];
    let (mut left, top) = ((width - row) / 2.0, own.height + BELOW);
    let mut height = own.height;
    for part in parts {
        middles.extend(part.middles.into_iter().map(|(index, (x, y))| (index, (left + x, top + y))));
        left += part.width + BESIDE;
        height = height.max(top + part.height);
    }
    Block { width, height, middles }
}

/// Codes below each other, with room to their left for the line that they hang on.
fn column(codes: &[usize], boxes: &[MapBox]) -> Block {
    let width = TRUNK + codes.iter().map(|code| boxes[*code].width).fold(0.0, f64::max);
    let (mut middles, mut y) = (Vec::new(), 0.0);
    for code in codes {
        middles.push((*code, (TRUNK + boxes[*code].width / 2.0, y + boxes[*code].height / 2.0)));
        y += boxes[*code].height + STACKED;
    }
    Block { width, height: y - STACKED, middles }
}

/// The line from a theme to a code that stands below it: down beside the codes above it, and then to its side. Straight
/// where that way is not free, or where the code stands elsewhere.
pub fn map_branch(theme: &MapRectangle, code: &MapRectangle, others: &[MapRectangle]) -> Vec<Point> {
    let (bottom, left) = (theme.middle.1 + theme.height / 2.0, code.middle.0 - code.width / 2.0);
    let (trunk, level) = (left - TRUNK, bottom + BELOW / 2.0);
    if code.middle.1 < level {
        return map_line(theme, code, &[]);
    }
    let half = (theme.width / 2.0 - 4.0).max(0.0);
    let start = trunk.clamp(theme.middle.0 - half, theme.middle.0 + half);
    let mut points = vec![(start, bottom)];
    if (start - trunk).abs() > 0.01 {
        points.extend([(start, level), (trunk, level)]);
    }
    points.extend([(trunk, code.middle.1), (left, code.middle.1)]);
    // Each part of the way is straight: as a rectangle without breadth it lies upon nothing.
    let is_free = points.windows(2).all(|pair| {
        let middle = ((pair[0].0 + pair[1].0) / 2.0, (pair[0].1 + pair[1].1) / 2.0);
        let part = MapRectangle { middle, width: (pair[1].0 - pair[0].0).abs(), height: (pair[1].1 - pair[0].1).abs() };
        others.iter().all(|other| !other.meets(&part, (0.0, 0.0)))
    });
    if is_free { points } else { map_line(theme, code, &[]) }
}

/// The blocks in an order in which those that hang together are near each other.
fn order(count: usize, pairs: &[(usize, usize)]) -> Vec<usize> {
    let weight =
        |one: usize, other: usize| pairs.iter().filter(|pair| **pair == (one, other) || **pair == (other, one)).count();
    let degree = |one: usize| pairs.iter().filter(|(from, to)| *from == one || *to == one).count();
    let mut left: Vec<usize> = (0..count).collect();
    let mut order: Vec<usize> = Vec::new();
    while !left.is_empty() {
        let last = order.last().copied();
        let rank = |own: usize| {
            let near = last.map_or(0, |last| weight(last, own));
            let any: usize = order.iter().map(|placed| weight(*placed, own)).sum();
            (near, any, degree(own), count - own)
        };
        let Some(next) = left.iter().copied().max_by_key(|own| rank(*own)) else { break };
        left.retain(|own| *own != next);
        order.push(next);
    }
    order
}

/// The upper left corners of blocks in a ring.
fn ring(blocks: &[Block], order: &[usize], gap: Point) -> Vec<Point> {
    let turn = std::f64::consts::TAU / as_length(order.len().max(1));
    let mut high = 100.0;
    loop {
        let mut rectangles: Vec<(usize, MapRectangle)> = Vec::new();
        for (place, own) in order.iter().enumerate() {
            let angle = turn * as_length(place) - std::f64::consts::FRAC_PI_2;
            let middle = (high * FLATNESS * angle.cos(), high * angle.sin());
            rectangles.push((*own, MapRectangle { middle, width: blocks[*own].width, height: blocks[*own].height }));
        }
        let meets = |place: usize| {
            let (_, own) = rectangles[place];
            rectangles[place + 1..].iter().any(|(_, other)| own.meets(other, gap))
        };
        if high > 1e6 || !(0..rectangles.len()).any(meets) {
            let mut corners = vec![(0.0, 0.0); blocks.len()];
            for (own, rectangle) in rectangles {
                let (x, y) = rectangle.middle;
                corners[own] = (x - rectangle.width / 2.0, y - rectangle.height / 2.0);
            }
            return corners;
        }
        high *= 1.08;
    }
}

/// The upper left corners of blocks in rows.
fn rows(blocks: &[Block], order: &[usize], (gap_x, gap_y): Point) -> Vec<Point> {
    let area: f64 = blocks.iter().map(|block| (block.width + gap_x) * (block.height + gap_y)).sum();
    let widest = blocks.iter().map(|block| block.width).fold(0.0, f64::max);
    let most = widest.max((area * FLATNESS).sqrt());
    let mut corners = vec![(0.0, 0.0); blocks.len()];
    let (mut x, mut y, mut height) = (0.0, 0.0, 0.0_f64);
    for own in order {
        let block = &blocks[*own];
        if x > 0.0 && x + block.width > most {
            (x, y, height) = (0.0, y + height + gap_y, 0.0);
        }
        corners[*own] = (x, y);
        x += block.width + gap_x;
        height = height.max(block.height);
    }
    corners
}

/// The middles of all boxes. `gap` is how far blocks are to stand from each other, from side to side and from above to
/// below; relations name boxes by their places in the list.
pub fn map_layout(boxes: &[MapBox], relations: &[(usize, usize)], gap: Point) -> Vec<Point> {
    let parents = parents(boxes);
    if boxes.iter().any(|own| own.place.is_some()) {
        return beside_what_was_placed(boxes, &parents);
    }
    let mut children: Vec<Vec<usize>> = vec![Vec::new(); boxes.len()];
    let mut roots: Vec<usize> = Vec::new();
    for (index, parent) in parents.iter().enumerate() {
        match parent {
            Some(parent) => children[*parent].push(index),
            None => roots.push(index),
        }
    }
    let root = |index: usize| {
        let mut at = index;
        while let Some(above) = parents.get(at).copied().flatten() {
            at = above;
        }
        roots.iter().position(|root| *root == at)
    };
    let pairs: Vec<(usize, usize)> =
        relations.iter().filter_map(|(from, to)| root(*from).zip(root(*to))).filter(|(from, to)| from != to).collect();
    let blocks: Vec<Block> = roots.iter().map(|root| block(*root, boxes, &children)).collect();
    let order = order(blocks.len(), &pairs);
    let corners = match blocks.len() {
        3..=RING if !pairs.is_empty() => ring(&blocks, &order, gap),
        _ => rows(&blocks, &order, gap),
    };
    let mut middles = vec![(0.0, 0.0); boxes.len()];
    for (block, corner) in blocks.iter().zip(corners) {
        block.at(corner, &mut middles);
    }
    middles
}

/// What has a place stands there; the rest near what it belongs below, or under all, where there is room.
fn beside_what_was_placed(boxes: &[MapBox], parents: &[Option<usize>]) -> Vec<Point> {
    let rectangle =
        |index: usize, middle: Point| MapRectangle { middle, width: boxes[index].width, height: boxes[index].height };
    let mut standing: Vec<Option<MapRectangle>> =
        boxes.iter().enumerate().map(|(index, own)| own.place.map(|place| rectangle(index, place))).collect();
    let lowest = |standing: &[Option<MapRectangle>]| {
        standing.iter().flatten().map(|own| own.middle.1 + own.height / 2.0).fold(f64::NEG_INFINITY, f64::max)
    };
    let leftmost = standing.iter().flatten().map(|own| own.middle.0 - own.width / 2.0).fold(f64::INFINITY, f64::min);
    // Those above come first, so that what is below them finds them.
    let depth = |index: usize| {
        let (mut at, mut depth) = (index, 0);
        while let Some(above) = parents[at] {
            (at, depth) = (above, depth + 1);
        }
        depth
    };
    let mut waiting: Vec<usize> = (0..boxes.len()).filter(|index| standing[*index].is_none()).collect();
    waiting.sort_by_key(|index| (depth(*index), *index));
    for index in waiting {
        let own = boxes[index];
        let start = match parents[index].and_then(|above| standing[above]) {
            Some(above) => (above.middle.0, above.middle.1 + (above.height + own.height) / 2.0 + BELOW),
            None => (leftmost + own.width / 2.0, lowest(&standing) + own.height / 2.0 + BELOW),
        };
        let mut wanted = rectangle(index, start);
        while let Some(other) = standing.iter().flatten().find(|other| wanted.meets(other, (STACKED, STACKED))) {
            wanted.middle.1 = other.middle.1 + (other.height + own.height) / 2.0 + STACKED;
        }
        standing[index] = Some(wanted);
    }
    standing.into_iter().map(|own| own.map_or((0.0, 0.0), |own| own.middle)).collect()
}

/// How far a line may swing out to go round what stands between, in the order in which it is tried.
const SWINGS: [f64; 9] = [0.0, 50.0, -50.0, 100.0, -100.0, 170.0, -170.0, 260.0, -260.0];
/// Points of a line that swings out.
const STEPS: usize = 24;

fn curve(from: Point, to: Point, swing: f64) -> Vec<Point> {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let long = dx.hypot(dy).max(1e-9);
    let bend = ((from.0 + to.0) / 2.0 - dy / long * swing * 2.0, (from.1 + to.1) / 2.0 + dx / long * swing * 2.0);
    let steps = STEPS * 2;
    (0..=steps)
        .map(|step| {
            let at = as_length(step) / as_length(steps);
            let (one, two, three) = ((1.0 - at) * (1.0 - at), 2.0 * at * (1.0 - at), at * at);
            (one * from.0 + two * bend.0 + three * to.0, one * from.1 + two * bend.1 + three * to.1)
        })
        .collect()
}

/// Where the way from inside a rectangle to outside of it crosses its edge.
fn edge(rectangle: &MapRectangle, inside: Point, outside: Point) -> Point {
    let (mut near, mut far) = (0.0, 1.0);
    let at = |part: f64| (inside.0 + (outside.0 - inside.0) * part, inside.1 + (outside.1 - inside.1) * part);
    for _ in 0..30 {
        let half = (near + far) / 2.0;
        if rectangle.holds(at(half), 0.0) { near = half } else { far = half }
    }
    at(far)
}

/// The line between two rectangles, from edge to edge, round others where it can. Empty if the two lie upon each other.
pub fn map_line(from: &MapRectangle, to: &MapRectangle, others: &[MapRectangle]) -> Vec<Point> {
    if from.meets(to, (0.0, 0.0)) {
        return Vec::new();
    }
    let mut best: Option<(usize, Vec<Point>)> = None;
    for swing in SWINGS {
        let all = curve(from.middle, to.middle, swing);
        let Some(first) = all.iter().position(|point| !from.holds(*point, 0.0)) else { continue };
        let Some(last) = all.iter().rposition(|point| !to.holds(*point, 0.0)) else { continue };
        if first == 0 || first > last || last + 1 >= all.len() {
            continue;
        }
        let hits = all[first..=last].iter().filter(|point| others.iter().any(|own| own.holds(**point, 5.0))).count();
        if best.as_ref().is_none_or(|(fewest, _)| hits < *fewest) {
            let mut points = vec![edge(from, all[first - 1], all[first])];
            if swing != 0.0 {
                points.extend_from_slice(&all[first..=last]);
            }
            points.push(edge(to, all[last + 1], all[last]));
            best = Some((hits, points));
        }
        if hits == 0 {
            break;
        }
    }
    best.map(|(_, points)| points).unwrap_or_default()
}

/// The middle of a line, by its length.
pub fn middle_of_line(points: &[Point]) -> Option<Point> {
    let long = |pair: &[Point]| (pair[1].0 - pair[0].0).hypot(pair[1].1 - pair[0].1);
    let mut left = points.windows(2).map(long).sum::<f64>() / 2.0;
    for pair in points.windows(2) {
        let own = long(pair);
        if own >= left && own > 0.0 {
            let part = left / own;
            return Some((pair[0].0 + (pair[1].0 - pair[0].0) * part, pair[0].1 + (pair[1].1 - pair[0].1) * part));
        }
        left -= own;
    }
    points.first().copied()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const GAP: Point = (60.0, 50.0);

    fn theme(above: Option<usize>) -> MapBox {
        MapBox { width: 140.0, height: 40.0, above, is_code: false, place: None }
    }

    fn code(above: usize) -> MapBox {
        MapBox { width: 100.0, height: 24.0, above: Some(above), is_code: true, place: None }
    }

    fn rectangles(boxes: &[MapBox], middles: &[Point]) -> Vec<MapRectangle> {
        let own =
            |(own, middle): (&MapBox, &Point)| MapRectangle { middle: *middle, width: own.width, height: own.height };
        boxes.iter().zip(middles).map(own).collect()
    }

    #[test]
    fn what_is_below_a_theme_stands_under_it_and_codes_in_a_column() {
        let boxes = [theme(None), theme(Some(0)), theme(Some(0)), code(1), code(1)];
        let middles = map_layout(&boxes, &[], GAP);
        assert!(middles[1].1 > middles[0].1 && (middles[1].1 - middles[2].1).abs() < 0.01);
        assert!((middles[3].0 - middles[4].0).abs() < 0.01 && middles[4].1 > middles[3].1);
        let all = rectangles(&boxes, &middles);
        let branch = map_branch(&all[1], &all[4], &[all[0], all[2], all[3]]);
        assert!(branch.len() >= 3 && branch.iter().all(|point| !all[3].holds(*point, 0.0)), "{branch:?}");
        assert_eq!(branch.last().copied(), Some((all[4].middle.0 - 50.0, all[4].middle.1)));
        assert!((middles[0].0 - (middles[1].0 + middles[2].0) / 2.0).abs() < 0.01, "{middles:?}");
    }

    #[test]
    fn themes_that_hang_together_stand_beside_each_other_in_the_ring() {
        let boxes = [theme(None), theme(None), theme(None), theme(None), theme(None), theme(None)];
        let middles = map_layout(&boxes, &[(0, 3), (3, 5), (5, 0)], GAP);
        let far =
            |one: usize, other: usize| (middles[one].0 - middles[other].0).hypot(middles[one].1 - middles[other].1);
        let related = far(0, 3) + far(3, 5) + far(5, 0);
        assert!(related < far(1, 2) + far(2, 4) + far(4, 1) + far(0, 1), "{middles:?}");
    }

    #[test]
    fn a_line_goes_round_what_stands_between() {
        let at = |x: f64| MapRectangle { middle: (x, 0.0), width: 60.0, height: 30.0 };
        let straight = map_line(&at(0.0), &at(300.0), &[]);
        assert_eq!(straight.len(), 2);
        assert!((straight[0].0 - 30.0).abs() < 0.01 && (straight[1].0 - 270.0).abs() < 0.01, "{straight:?}");
        let between = at(150.0);
        let round = map_line(&at(0.0), &at(300.0), &[between]);
        assert!(round.len() > 2 && round.iter().all(|point| !between.holds(*point, 0.0)), "{round:?}");
        assert!(map_line(&at(0.0), &at(1.0), &[]).is_empty(), "one upon the other");
        let (x, y) = middle_of_line(&straight).unwrap();
        assert!((x - 150.0).abs() < 0.01 && y.abs() < 0.01);
        assert_eq!(middle_of_line(&[]), None);
    }

    fn boxes() -> impl Strategy<Value = Vec<MapBox>> {
        let own = (20.0..220.0_f64, 16.0..90.0_f64, proptest::option::of(0_usize..20), 0_u8..4, 0_u8..8);
        proptest::collection::vec(own, 0..18).prop_map(|all| {
            let mut boxes = Vec::new();
            for (width, height, above, kind, _) in all {
                let is_code = kind == 0;
                boxes.push(MapBox { width, height, above, is_code, place: None });
            }
            boxes
        })
    }

    proptest! {
        #[test]
        fn nothing_lies_upon_another_and_the_same_boxes_give_the_same_map(
            boxes in boxes(),
            relations in proptest::collection::vec((0_usize..20, 0_usize..20), 0..12),
        ) {
            let relations: Vec<(usize, usize)> =
                relations.into_iter().filter(|(from, to)| *from < boxes.len() && *to < boxes.len()).collect();
            let middles = map_layout(&boxes, &relations, GAP);
            prop_assert_eq!(middles.len(), boxes.len());
            prop_assert_eq!(&middles, &map_layout(&boxes, &relations, GAP));
            let all = rectangles(&boxes, &middles);
            for (place, own) in all.iter().enumerate() {
                prop_assert!(own.middle.0.is_finite() && own.middle.1.is_finite());
                for other in &all[place + 1..] {
                    prop_assert!(!own.meets(other, (0.0, 0.0)), "{own:?} {other:?}");
                }
            }
            for (from, to) in relations {
                for point in map_line(&all[from], &all[to], &all) {
                    prop_assert!(point.0.is_finite() && point.1.is_finite());
                }
            }
        }

        #[test]
        fn what_was_put_somewhere_stays_there_and_the_rest_finds_room(
            boxes in boxes(),
            placed in proptest::collection::vec(proptest::option::of((-500.0..500.0_f64, -500.0..500.0_f64)), 18),
        ) {
            let boxes: Vec<MapBox> =
                boxes.into_iter().zip(placed).map(|(own, place)| MapBox { place, ..own }).collect();
            prop_assume!(boxes.iter().any(|own| own.place.is_some()));
            let middles = map_layout(&boxes, &[], GAP);
            let all = rectangles(&boxes, &middles);
            for (place, own) in boxes.iter().enumerate() {
                match own.place {
                    Some(wanted) => prop_assert_eq!(middles[place], wanted),
                    None => {
                        for (beside, other) in all.iter().enumerate().filter(|(beside, _)| *beside != place) {
                            prop_assert!(!all[place].meets(other, (0.0, 0.0)), "{place} {beside} {other:?}");
                        }
                    }
                }
            }
        }
    }
}
