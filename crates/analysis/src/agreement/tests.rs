//! Coefficients against published examples and against their definitions.

use proptest::prelude::*;
use sitat_model::{TextRange, union_of_ranges};

use super::*;

fn units(coders: &[&str]) -> Vec<RatedUnits> {
    let longest = coders.iter().map(|values| values.chars().count()).max().unwrap_or(0);
    let value = |values: &&str, at: usize| values.chars().nth(at).filter(|value| *value != '.').map(u32::from);
    (0..longest)
        .map(|at| RatedUnits { values: coders.iter().map(|values| value(values, at)).collect(), count: 1 })
        .collect()
}

fn is_near(found: Coefficient, wanted: f64, within: f64) {
    let found = found.unwrap();
    assert!((found - wanted).abs() < within, "{found} is not {wanted}");
}

/// Cohen, J. (1960): A coefficient of agreement for nominal scales. Educational and Psychological Measurement 20,
/// table 1: shares of 200 units, agreement .70, chance .41, κ .492.
#[test]
fn kappa_is_that_of_cohen_1960() {
    let table = [[88, 14, 18], [10, 40, 10], [2, 6, 12]];
    let mut all = Vec::new();
    for (first, row) in (0..).zip(table) {
        for (second, count) in (0..).zip(row) {
            all.push(RatedUnits { values: vec![Some(first), Some(second)], count });
        }
    }
    is_near(percent_agreement(&all), 0.70, 1e-12);
    is_near(cohen_kappa(&all, 0, 1), 0.492, 0.0005);
    is_near(cohen_kappa(&all, 0, 1), (0.70 - 0.41) / (1.0 - 0.41), 1e-12);
}

/// Krippendorff, K. (2011): Computing Krippendorff's alpha-reliability, sections A (two observers, two values: .095),
/// B (two observers, many values: .692) and C (four observers, missing values: .743).
#[test]
fn alpha_is_that_of_krippendorff_2011() {
    is_near(nominal_alpha(&units(&["0100000010", "1110010000"])), 0.095, 0.0005);
    is_near(nominal_alpha(&units(&["aabbdcccedda", "babbbccceddd"])), 0.692, 0.0005);
    let four = units(&["123321412...", "1233224125.3", ".3332342251.", "12332441251."]);
    is_near(nominal_alpha(&four), 0.743, 0.0005);
}

/// Krippendorff, K. (2004): Measuring the reliability of qualitative text analysis data, the example of two observers
/// and a continuum of 300: categories c (observed .0144, expected .0532) and k (in which nothing differs).
#[test]
fn unitising_alpha_is_that_of_krippendorff_2004() {
    let stretches = |all: &[(u32, u32)]| -> Vec<TextRange> {
        all.iter().map(|(start, length)| TextRange::new(start - 150, start - 150 + length)).collect()
    };
    let c = [stretches(&[(225, 70), (370, 30)]), stretches(&[(220, 80), (355, 20), (400, 20)])];
    is_near(unitising_alpha(&c, 300), 1.0 - 0.0144 / 0.0532, 0.002);
    is_near(unitising_alpha(&c, 300), 0.7286, 0.0001);
    let k = [stretches(&[(180, 60), (300, 50)]), stretches(&[(180, 60), (300, 50)])];
    is_near(unitising_alpha(&k, 300), 1.0, 1e-12);
}

#[test]
fn what_has_no_variation_or_no_units_is_not_computed() {
    let same = [RatedUnits { values: vec![Some(0), Some(0)], count: 40 }];
    assert_eq!(percent_agreement(&same), Ok(1.0));
    assert_eq!(cohen_kappa(&same, 0, 1), Err(Undefined::NoVariation));
    assert_eq!(nominal_alpha(&same), Err(Undefined::NoVariation));
    assert_eq!(unitising_alpha(&[Vec::new(), Vec::new()], 100), Err(Undefined::NoVariation));
    let alone = [RatedUnits { values: vec![Some(1), None], count: 3 }];
    assert_eq!(percent_agreement(&alone), Err(Undefined::NoUnits));
    assert_eq!(cohen_kappa(&alone, 0, 1), Err(Undefined::NoUnits));
    assert_eq!(nominal_alpha(&alone), Err(Undefined::NoUnits));
    assert_eq!(unitising_alpha(&[], 100), Err(Undefined::NoUnits));
    assert_eq!(nominal_alpha(&[]), Err(Undefined::NoUnits));
}

#[test]
fn nobody_agrees_by_having_coded_nothing() {
    let whole = [vec![TextRange::new(10, 20)], Vec::new()];
    assert!(unitising_alpha(&whole, 100).unwrap() < 0.01);
    let units = [
        RatedUnits { values: vec![Some(0), Some(0)], count: 9 },
        RatedUnits { values: vec![Some(1), Some(0)], count: 1 },
    ];
    assert_eq!(cohen_kappa(&units, 0, 1), Ok(0.0));
}

/// α by its definition: observed over expected disagreement, of all pairs of values one by one.
fn alpha_by_pairs(units: &[RatedUnits]) -> Option<f64> {
    let mut pool = Vec::new();
    let mut observed = 0.0;
    for unit in units.iter().flat_map(|unit| (0..unit.count).map(move |_| unit)) {
        let values: Vec<u32> = unit.values.iter().flatten().copied().collect();
        if values.len() < 2 {
            continue;
        }
        for (place, one) in values.iter().enumerate() {
            for (at, other) in values.iter().enumerate() {
                observed += if place != at && one != other { 1.0 / (values.len() - 1) as f64 } else { 0.0 };
            }
        }
        pool.extend(values);
    }
    let mut expected = 0.0;
    for (place, one) in pool.iter().enumerate() {
        for (at, other) in pool.iter().enumerate() {
            expected += if place != at && one != other { 1.0 } else { 0.0 };
        }
    }
    (expected > 0.0).then(|| 1.0 - observed * (pool.len() - 1) as f64 / expected)
}

/// α of stretches by its definition: every stretch against every part of the other, coded or not.
fn unitising_by_parts(coders: &[Vec<TextRange>], length: u32) -> Option<f64> {
    let parts: Vec<Vec<(f64, f64, bool)>> = coders
        .iter()
        .map(|own| {
            let mut parts = Vec::new();
            let mut at = 0;
            for range in own {
                if range.start.0 > at {
                    parts.push((f64::from(at), f64::from(range.start.0 - at), false));
                }
                parts.push((f64::from(range.start.0), f64::from(range.end.0 - range.start.0), true));
                at = range.end.0;
            }
            if at < length {
                parts.push((f64::from(at), f64::from(length - at), false));
            }
            parts
        })
        .collect();
    let (m, whole) = (coders.len() as f64, f64::from(length));
    let found = coders.iter().map(Vec::len).sum::<usize>() as f64;
    let mut observed = 0.0;
    for (i, one) in parts.iter().enumerate() {
        for (j, other) in parts.iter().enumerate().filter(|(j, _)| *j != i) {
            assert_ne!(i, j);
            for (b, l, w) in one {
                for (c, k, v) in other {
                    let from = b - c;
                    observed += match (w, v) {
                        (true, true) if -l < from && from < *k => from.powi(2) + (from + l - k).powi(2),
                        (true, false) if k - l >= from && from >= 0.0 => l * l,
                        (false, true) if k - l <= from && from <= 0.0 => k * k,
                        _ => 0.0,
                    };
                }
            }
        }
    }
    let observed = observed / (m * (m - 1.0) * whole * whole);
    let (mut numerator, mut within) = (0.0, 0.0);
    for (_, l, _) in parts.iter().flatten().filter(|part| part.2) {
        let mut room = 0.0;
        for (_, k, _) in parts.iter().flatten().filter(|part| !part.2 && part.1 >= *l) {
            room += k - l + 1.0;
        }
        numerator += (found - 1.0) / 3.0 * (2.0 * l.powi(3) - 3.0 * l * l + l) + l * l * room;
        within += l * (l - 1.0);
    }
    let expected = 2.0 / whole * numerator / (m * whole * (m * whole - 1.0) - within);
    (expected > 0.0).then(|| 1.0 - observed / expected)
}

fn rated() -> impl Strategy<Value = Vec<RatedUnits>> {
    let unit = (proptest::collection::vec(proptest::option::weighted(0.8, 0..3_u32), 3), 1..4_u64);
    proptest::collection::vec(unit.prop_map(|(values, count)| RatedUnits { values, count }), 0..8)
}

fn stretches() -> impl Strategy<Value = Vec<TextRange>> {
    let range = (0..90_u32, 1..12_u32).prop_map(|(start, length)| TextRange::new(start, (start + length).min(100)));
    proptest::collection::vec(range, 0..7).prop_map(union_of_ranges)
}

proptest! {
    #[test]
    fn alpha_is_what_all_pairs_say(units in rated()) {
        match (nominal_alpha(&units), alpha_by_pairs(&units)) {
            (Ok(found), Some(wanted)) => prop_assert!((found - wanted).abs() < 1e-9, "{found} {wanted}"),
            (found, wanted) => prop_assert!(found.is_err() && wanted.is_none(), "{found:?} {wanted:?}"),
        }
    }

    #[test]
    fn unitising_alpha_is_what_all_parts_say(coders in proptest::collection::vec(stretches(), 2..4)) {
        match (unitising_alpha(&coders, 100), unitising_by_parts(&coders, 100)) {
            (Ok(found), Some(wanted)) => prop_assert!((found - wanted).abs() < 1e-9, "{found} {wanted}"),
            (found, wanted) => prop_assert!(found.is_err() && wanted.is_none(), "{found:?} {wanted:?}"),
        }
    }

    #[test]
    fn coefficients_do_not_ask_who_is_who(units in rated()) {
        let turned: Vec<RatedUnits> = units
            .iter()
            .map(|unit| RatedUnits { values: unit.values.iter().rev().copied().collect(), count: unit.count })
            .collect();
        prop_assert_eq!(percent_agreement(&units), percent_agreement(&turned));
        prop_assert_eq!(cohen_kappa(&units, 0, 2), cohen_kappa(&turned, 0, 2));
        prop_assert_eq!(nominal_alpha(&units).is_ok(), nominal_alpha(&turned).is_ok());
    }
}
