//! Krippendorff's α for stretches: whether coders have found the same parts of a text, and where they begin and end.
//!
//! After Krippendorff, K. (2004): Measuring the reliability of qualitative text analysis data. Quality & Quantity 38,
//! 787–800. Lengths are code points.

use sitat_model::TextRange;

use super::{Coefficient, Undefined};

/// α of stretches in a text of a length. Each coder's stretches lie inside it, by place and disjoint.
pub fn unitising_alpha(coders: &[Vec<TextRange>], length: u32) -> Coefficient {
    if coders.len() < 2 || length == 0 {
        return Err(Undefined::NoUnits);
    }
    let found: usize = coders.iter().map(Vec::len).sum();
    if found == 0 {
        return Err(Undefined::NoVariation);
    }
    let text = f64::from(length);
    let people = coders.len() as f64;
    let mut observed = 0.0;
    for (place, one) in coders.iter().enumerate() {
        for other in coders.iter().skip(place + 1) {
            // Each pair is seen from both sides.
            observed += 2.0 * (apart(one, other) + alone(one, other) + alone(other, one));
        }
    }
    let observed = observed / (people * (people - 1.0) * text * text);
    let expected = expected(coders, length, found);
    if expected <= 0.0 { Err(Undefined::NoVariation) } else { Ok(1.0 - observed / expected) }
}

fn square(number: u32) -> f64 {
    f64::from(number) * f64::from(number)
}

/// How far the edges of stretches that have common words are from each other.
fn apart(one: &[TextRange], other: &[TextRange]) -> f64 {
    let mut sum = 0.0;
    for own in one {
        let first = other.partition_point(|theirs| theirs.end <= own.start);
        for theirs in other.iter().skip(first).take_while(|theirs| theirs.start < own.end) {
            sum += square(own.start.0.abs_diff(theirs.start.0)) + square(own.end.0.abs_diff(theirs.end.0));
        }
    }
    sum
}

/// Stretches of the one that lie where the other has none.
fn alone(one: &[TextRange], other: &[TextRange]) -> f64 {
    let is_alone = |own: &&TextRange| {
        let first = other.partition_point(|theirs| theirs.end <= own.start);
        other.get(first).is_none_or(|theirs| theirs.start >= own.end)
    };
    one.iter().filter(is_alone).map(|own| square(own.end.0 - own.start.0)).sum()
}

/// What would differ if all stretches lay anywhere.
fn expected(coders: &[Vec<TextRange>], length: u32, found: usize) -> f64 {
    let mut gaps: Vec<f64> = Vec::new();
    for stretches in coders {
        let mut at = 0;
        for own in stretches {
            gaps.push(f64::from(own.start.0.saturating_sub(at)));
            at = own.end.0;
        }
        gaps.push(f64::from(length.saturating_sub(at)));
    }
    gaps.retain(|gap| *gap > 0.0);
    gaps.sort_unstable_by(|one, other| other.total_cmp(one));
    let sums: Vec<f64> = gaps
        .iter()
        .scan(0.0, |sum, gap| {
            *sum += gap;
            Some(*sum)
        })
        .collect();
    let (mut numerator, mut within) = (0.0, 0.0);
    for own in coders.iter().flatten() {
        let long = f64::from(own.end.0 - own.start.0);
        let edges = (found as f64 - 1.0) / 3.0 * (2.0 * long.powi(3) - 3.0 * long.powi(2) + long);
        let fitting = gaps.partition_point(|gap| *gap >= long);
        let room = fitting
            .checked_sub(1)
            .and_then(|last| sums.get(last))
            .map_or(0.0, |sum| sum - fitting as f64 * (long - 1.0));
        numerator += edges + long * long * room;
        within += long * (long - 1.0);
    }
    let all = coders.len() as f64 * f64::from(length);
    let most = all * (all - 1.0) - within;
    if most <= 0.0 { 0.0 } else { 2.0 / f64::from(length) * numerator / most }
}
