//! Numbers in bands: `bands(innbyggere; 5000; 20000)` is an ordered category with three values.

use sitat_model::{format_number, normalise_word, parse_number};

use crate::derived::{Formula, FormulaError, FormulaProblem};

/// A number of an attribute, put into bands by limits. A limit belongs to the band above it.
#[derive(Clone, Debug, PartialEq)]
pub struct Bands {
    /// The attribute.
    pub attribute: String,
    /// The limits, ascending.
    pub limits: Vec<f64>,
}

impl Bands {
    /// How many bands there are.
    pub fn count(&self) -> usize {
        self.limits.len() + 1
    }

    /// The band of a number, from 0.
    pub fn band(&self, number: f64) -> usize {
        self.limits.iter().take_while(|limit| number >= **limit).count()
    }

    /// What the bands are called by themselves: `< 5000`, `5000–< 20 000`, `≥ 20 000`.
    pub fn names(&self, decimal_comma: bool) -> Vec<String> {
        let written = |number: f64| format_number(number, decimal_comma);
        let first = self.limits.first().map(|limit| format!("< {}", written(*limit)));
        let between = self.limits.windows(2).filter_map(|pair| match pair {
            [from, to] => Some(format!("{}–< {}", written(*from), written(*to))),
            _ => None,
        });
        let last = self.limits.last().map(|limit| format!("≥ {}", written(*limit)));
        first.into_iter().chain(between).chain(last).collect()
    }
}

impl std::fmt::Display for Bands {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "bands({}", self.attribute)?;
        self.limits.iter().try_for_each(|limit| write!(formatter, "; {limit}"))?;
        formatter.write_str(")")
    }
}

/// How an attribute is derived from others.
#[derive(Clone, Debug, PartialEq)]
pub enum Derivation {
    /// Calculated.
    Calculation(Formula),
    /// A number in bands.
    Bands(Bands),
}

impl Derivation {
    /// Reads a formula, or bands.
    pub fn parse(written: &str) -> Result<Self, FormulaError> {
        let lower = written.trim_start().to_lowercase();
        let is_bands = ["bands", "bånd", "band"].iter().any(|word| {
            lower.strip_prefix(word).is_some_and(|rest| rest.trim_start().starts_with('(')) && written.contains(';')
        });
        if is_bands {
            Self::parse_bands(written).map(Self::Bands)
        } else {
            Formula::parse(written).map(Self::Calculation)
        }
    }

    fn parse_bands(written: &str) -> Result<Bands, FormulaError> {
        let at = |part: &str| {
            let before = written.len().min(part.as_ptr() as usize - written.as_ptr() as usize);
            u32::try_from(written[..before].chars().count()).unwrap_or(u32::MAX)
        };
        let open = written.find('(').map_or(written, |open| &written[open + 1..]);
        let fault = |part: &str, problem| Err(FormulaError { position: at(part), problem });
        let Some(inner) = open.trim_end().strip_suffix(')') else {
            return fault(open, FormulaProblem::UnclosedParenthesis);
        };
        let mut parts = inner.split(';');
        let name = parts.next().unwrap_or_default();
        let attribute = name.trim().trim_matches(['"', '«', '»']).trim().to_owned();
        if attribute.is_empty() {
            return fault(name, FormulaProblem::MissingPart);
        }
        let mut limits: Vec<f64> = Vec::new();
        for part in parts {
            match parse_number(part) {
                Some((limit, _)) if limit.is_finite() && limits.last().is_none_or(|last| *last < limit) => {
                    limits.push(limit);
                }
                _ => return fault(part, FormulaProblem::BadLimit { found: part.trim().to_owned() }),
            }
        }
        Ok(Bands { attribute, limits })
    }

    /// Follows an attribute that is called otherwise now.
    pub fn rename(&mut self, from: &str, to: &str) {
        match self {
            Self::Calculation(formula) => formula.rename(from, to),
            Self::Bands(bands) => {
                if normalise_word(&bands.attribute) == normalise_word(from) {
                    to.clone_into(&mut bands.attribute);
                }
            }
        }
    }

    /// The names of the attributes used.
    pub fn attributes(&self) -> Vec<String> {
        match self {
            Self::Calculation(formula) => formula.attributes(),
            Self::Bands(bands) => vec![bands.attribute.clone()],
        }
    }
}

impl std::fmt::Display for Derivation {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Calculation(formula) => formula.fmt(formatter),
            Self::Bands(bands) => bands.fmt(formatter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bands(written: &str) -> Bands {
        match Derivation::parse(written) {
            Ok(Derivation::Bands(bands)) => bands,
            other => panic!("{written}: {other:?}"),
        }
    }

    #[test]
    fn a_limit_belongs_to_the_band_above_it() {
        let size = bands("bands(Innbyggere; 5 000; 20000)");
        assert_eq!(size.names(true), ["< 5000", "5000–< 20\u{a0}000", "≥ 20\u{a0}000"]);
        assert_eq!([4_999.0, 5_000.0, 19_999.9, 20_000.0].map(|number| size.band(number)), [0, 1, 1, 2]);
        assert_eq!(size.count(), 3);
        assert_eq!(bands(&size.to_string()), size);
    }

    #[test]
    fn limits_ascend_and_a_fault_is_named_with_its_place() {
        let fault = |written: &str| Derivation::parse(written).map_err(|error| (error.position, error.problem));
        let limit = |found: &str| FormulaProblem::BadLimit { found: found.to_owned() };
        assert_eq!(fault("bånd(folk; mange)"), Err((10, limit("mange"))));
        assert_eq!(fault("bands(folk; 10; 5)"), Err((15, limit("5"))));
        assert_eq!(fault("bands(; 5)"), Err((6, FormulaProblem::MissingPart)));
        assert_eq!(fault("bands(folk; 5"), Err((6, FormulaProblem::UnclosedParenthesis)));
    }

    #[test]
    fn an_attribute_called_bands_can_be_calculated_with() {
        assert!(matches!(Derivation::parse("bands * 2"), Ok(Derivation::Calculation(_))));
    }
}
