//! How far coders agree: percent agreement, Cohen's κ and Krippendorff's α for values, and α for stretches of a text.
//!
//! A coefficient that cannot be computed is none; it is never told as 0 or 1.

mod unitising;

use std::collections::BTreeMap;

pub use unitising::unitising_alpha;

/// Why there is no coefficient.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undefined {
    /// No unit has values of two coders.
    NoUnits,
    /// All values are the same, so nothing can be told from chance.
    NoVariation,
}

impl Undefined {
    /// Its name on the wire and in texts.
    pub fn name(self) -> &'static str {
        match self {
            Self::NoUnits => "no-units",
            Self::NoVariation => "no-variation",
        }
    }
}

/// A coefficient, or why there is none.
pub type Coefficient = Result<f64, Undefined>;

/// Units to which coders have given the same values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RatedUnits {
    /// The value of each coder, in their order; none where a coder has not seen the unit.
    pub values: Vec<Option<u32>>,
    /// How many such units there are.
    pub count: u64,
}

impl RatedUnits {
    fn given(&self) -> BTreeMap<u32, u64> {
        let mut given = BTreeMap::new();
        for value in self.values.iter().flatten() {
            *given.entry(*value).or_default() += 1;
        }
        given
    }
}

/// Which share of all pairs of values in the same unit are equal: with two coders, of the units.
pub fn percent_agreement(units: &[RatedUnits]) -> Coefficient {
    let (mut equal, mut pairs) = (0, 0);
    for unit in units {
        let given = unit.given();
        let all: u64 = given.values().sum();
        equal += unit.count * given.values().map(|count| count * (count - 1)).sum::<u64>();
        pairs += unit.count * all * all.saturating_sub(1);
    }
    if pairs == 0 { Err(Undefined::NoUnits) } else { Ok(equal as f64 / pairs as f64) }
}

/// Cohen's κ of two coders, over the units that both have given values.
pub fn cohen_kappa(units: &[RatedUnits], one: usize, other: usize) -> Coefficient {
    let mut of_one: BTreeMap<u32, u64> = BTreeMap::new();
    let mut of_other: BTreeMap<u32, u64> = BTreeMap::new();
    let (mut equal, mut all) = (0_u64, 0_u64);
    for unit in units {
        let value = |coder: usize| unit.values.get(coder).copied().flatten();
        let (Some(first), Some(second)) = (value(one), value(other)) else { continue };
        *of_one.entry(first).or_default() += unit.count;
        *of_other.entry(second).or_default() += unit.count;
        all += unit.count;
        equal += if first == second { unit.count } else { 0 };
    }
    if all == 0 {
        return Err(Undefined::NoUnits);
    }
    let both =
        |(value, count): (&u32, &u64)| u128::from(*count) * u128::from(of_other.get(value).copied().unwrap_or(0));
    let chance: u128 = of_one.iter().map(both).sum();
    let (all, equal) = (u128::from(all), u128::from(equal));
    let most = all * all - chance;
    if most == 0 {
        return Err(Undefined::NoVariation);
    }
    Ok((all as f64 * equal as f64 - chance as f64) / most as f64)
}

/// Krippendorff's α for values without an order. A unit with one value only is left out.
pub fn nominal_alpha(units: &[RatedUnits]) -> Coefficient {
    let mut totals: BTreeMap<u32, u128> = BTreeMap::new();
    let mut equal = 0.0;
    for unit in units {
        let given = unit.given();
        let all: u64 = given.values().sum();
        if all < 2 {
            continue;
        }
        for (value, count) in given {
            *totals.entry(value).or_default() += u128::from(unit.count) * u128::from(count);
            equal += unit.count as f64 * (count * (count - 1)) as f64 / (all - 1) as f64;
        }
    }
    let all: u128 = totals.values().sum();
    if all == 0 {
        return Err(Undefined::NoUnits);
    }
    let chance: u128 = totals.values().map(|count| count * (count - 1)).sum();
    let most = all * (all - 1) - chance;
    if most == 0 {
        return Err(Undefined::NoVariation);
    }
    Ok(((all - 1) as f64 * equal - chance as f64) / most as f64)
}

#[cfg(test)]
mod tests;
