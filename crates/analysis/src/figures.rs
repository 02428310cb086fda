//! Figures as sentences and tables write them, and whether one of them is a value: `4,5 %`, `83 400`, `kr 1 200`, `1,2
//! millioner`, `4–5 prosent`, `nesten 5 %`.
//!
//! A figure may be rounded as people round, half up. What is told as *about*, *nearly*, *over* may lie a tenth away, or one in
//! its last place. Figures of change (*økte med 4 %*) and percentage points are none: they are no value of anything.

use sitat_model::TextRange;

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FigureUnit {
    /// Parts of a hundred.
    Percent,
    /// Money.
    Kroner,
    /// What is not told by a sign.
    Bare,
}

/// A figure in a text.
#[derive(Clone, Debug, PartialEq)]
pub struct WrittenFigure {
    /// Where it stands, with its unit; code points.
    pub range: TextRange,
    /// The figure; of two (*4–5*) the first.
    pub low: f64,
    /// The figure; of two the second.
    pub high: f64,
    /// What one in its last place is worth.
    pub step: f64,
    /// Its unit.
    pub unit: FigureUnit,
    /// Whether it is said to be near the value only.
    pub is_about: bool,
}

/// Words before a figure that is near the value only.
const ABOUT: [&str; 26] = [
    "ca",
    "ca.",
    "cirka",
    "circa",
    "omtrent",
    "omkring",
    "om lag",
    "rundt",
    "nesten",
    "nær",
    "nærmere",
    "nærare",
    "over",
    "under",
    "drøyt",
    "drygt",
    "knapt",
    "about",
    "around",
    "nearly",
    "almost",
    "roughly",
    "approximately",
    "mer enn",
    "meir enn",
    "more than",
];

/// Words in front of a figure of change.
const CHANGES: [&str; 26] = [
    "økt", "økn", "økte", "øker", "auk", "vekst", "vokst", "vaks", "veks", "redus", "nedgang", "falt", "fall", "steg",
    "stig", "sank", "synk", "søkk", "increas", "decreas", "grew", "grown", "fell", "dropp", "rose", "declin",
];

/// Code points before a figure that may say that it is one of change.
const REACH: usize = 40;

fn is_blank(own: char) -> bool {
    matches!(own, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{2007}')
}

/// Digits from a place on, with what separates thousands and decimals.
struct Digits {
    number: f64,
    decimals: u32,
    /// Zeros at its end, where there are no decimals.
    zeros: u32,
    end: usize,
}

fn digits(signs: &[char], start: usize) -> Option<Digits> {
    let run = |from: usize| signs.get(from..).unwrap_or_default().iter().take_while(|own| own.is_ascii_digit()).count();
    let mut end = start + run(start);
    if end == start || end - start > 15 {
        return None;
    }
    let mut whole: String = signs.get(start..end)?.iter().collect();
    let mut is_grouped = false;
    while whole.len() <= 12 && (is_grouped || end - start <= 3) {
        let is_separator = signs.get(end).is_some_and(|own| is_blank(*own) || *own == '\'' || *own == '’');
        if !is_separator || run(end + 1) != 3 {
            break;
        }
        whole.extend(signs.get(end + 1..end + 4)?);
        end += 4;
        is_grouped = true;
    }
    let mut decimals = 0;
    let mut fraction = String::new();
    if matches!(signs.get(end), Some(',' | '.')) && (1..=6).contains(&run(end + 1)) {
        let length = run(end + 1);
        let is_thousands = length == 3 && !is_grouped && whole.len() <= 3 && whole != "0";
        fraction = signs.get(end + 1..end + 1 + length)?.iter().collect();
        end += 1 + length;
        if is_thousands {
            // `4.200` is thousands; so are the groups behind it.
            whole.push_str(&fraction);
            fraction.clear();
            while whole.len() <= 12 && matches!(signs.get(end), Some(',' | '.')) && run(end + 1) == 3 {
                whole.extend(signs.get(end + 1..end + 4)?);
                end += 4;
            }
        } else {
            decimals = u32::try_from(length).ok()?;
        }
    }
    let number = format!("{whole}.{fraction}0").parse().ok()?;
    let zeros = if decimals == 0 { whole.chars().rev().take_while(|own| *own == '0').count() } else { 0 };
    // Two figures are kept, and small numbers are whole.
    let most = if whole.len() > 3 { whole.len() - 2 } else { 0 };
    Some(Digits { number, decimals, zeros: u32::try_from(zeros.min(most)).ok()?, end })
}

impl Digits {
    fn step(&self) -> f64 {
        10_f64.powi(i32::try_from(self.zeros).unwrap_or_default() - i32::try_from(self.decimals).unwrap_or_default())
    }
}

fn lower(signs: &[char]) -> String {
    signs.iter().map(|own| if is_blank(*own) { ' ' } else { *own }).collect::<String>().to_lowercase()
}

/// The unit behind a figure, what it is multiplied by, and where it ends; `None` where it is a figure of nothing.
fn unit_behind(signs: &[char], end: usize) -> Option<(Option<FigureUnit>, f64, usize)> {
    let rest: Vec<char> = signs.get(end..).unwrap_or_default().iter().take(24).copied().collect();
    let skipped = rest.iter().take_while(|own| is_blank(**own)).count();
    let words = lower(rest.get(skipped..).unwrap_or_default());
    let begins = |word: &str| {
        words
            .strip_prefix(word)
            .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
            .then(|| word.chars().count())
    };
    let first = |list: &[&str]| list.iter().find_map(|word| begins(word));
    if first(&["prosentpoeng", "prosentenheter", "percentage points", "percentage point", "pp"]).is_some() {
        return None;
    }
    if words.starts_with('%') {
        let is_points = words.trim_start_matches('%').trim_start_matches(['-', ' ']).starts_with("poeng");
        return (!is_points).then_some((Some(FigureUnit::Percent), 1.0, end + skipped + 1));
    }
    if let Some(length) = first(&["prosent", "percent", "per cent", "pst.", "pst"]) {
        return Some((Some(FigureUnit::Percent), 1.0, end + skipped + length));
    }
    let scales: [(&[&str], f64); 3] = [
        (&["tusen", "thousand"], 1e3),
        (&["millioner", "millionar", "million", "millions", "mill.", "mill"], 1e6),
        (&["milliarder", "milliardar", "milliard", "billions", "billion", "mrd.", "mrd"], 1e9),
    ];
    let (mut scale, mut at) = (1.0, end);
    for (list, by) in scales {
        if let Some(length) = first(list) {
            (scale, at) = (by, end + skipped + length);
        }
    }
    let behind: Vec<char> = signs.get(at..).unwrap_or_default().iter().take(12).copied().collect();
    let blanks = behind.iter().take_while(|own| is_blank(**own)).count();
    let words = lower(behind.get(blanks..).unwrap_or_default());
    for word in ["kroner", "kronar", "kr.", "kr", "nok"] {
        if words.strip_prefix(word).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric)) {
            return Some((Some(FigureUnit::Kroner), scale, at + blanks + word.chars().count()));
        }
    }
    Some((None, scale, at))
}

/// The figures of a text, by place.
pub fn written_figures(text: &str) -> Vec<WrittenFigure> {
    let signs: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < signs.len() {
        let before = at.checked_sub(1).and_then(|place| signs.get(place)).copied();
        if !signs[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let Some(first) = digits(&signs, at) else {
            at += signs.get(at..).unwrap_or_default().iter().take_while(|own| own.is_ascii_digit()).count().max(1);
            continue;
        };
        let start = at;
        at = first.end;
        // Not the number of an excerpt (`STO-12`), of a section (`4.2.1`) or a part of a word.
        let minus = matches!(before, Some('-' | '−' | '–'));
        let farther = start.checked_sub(2).and_then(|place| signs.get(place)).copied();
        let is_part = before.is_some_and(|own| own.is_alphanumeric() || matches!(own, '.' | ',' | '/' | '§' | '_'))
            || (minus && farther.is_some_and(char::is_alphanumeric))
            || signs.get(first.end).is_some_and(|own| own.is_alphanumeric() || *own == '_')
            || (matches!(signs.get(first.end), Some('.' | '/' | ':'))
                && signs.get(first.end + 1).is_some_and(char::is_ascii_digit));
        if is_part {
            continue;
        }
        let (mut high, mut end) = (first.number, first.end);
        let mut step = first.step();
        let mut from = end + signs.get(end..).unwrap_or_default().iter().take_while(|own| is_blank(**own)).count();
        let leads = match signs.get(from) {
            Some('–' | '-' | '−') => 1,
            Some('t' | 'T') if lower(signs.get(from..(from + 4).min(signs.len())).unwrap_or_default()) == "til " => 4,
            Some('t' | 'T') if lower(signs.get(from..(from + 3).min(signs.len())).unwrap_or_default()) == "to " => 3,
            _ => 0,
        };
        if leads > 0 {
            from += leads;
            from += signs.get(from..).unwrap_or_default().iter().take_while(|own| is_blank(**own)).count();
            if let Some(second) = digits(&signs, from).filter(|second| second.number >= first.number) {
                high = second.number;
                step = step.min(second.step());
                end = second.end;
                at = end;
            }
        }
        let Some((unit, scale, end)) = unit_behind(&signs, end) else { continue };
        let lead = lower(signs.get(start.saturating_sub(REACH)..start).unwrap_or_default());
        let is_money = ["kr ", "kr. ", "nok "].iter().any(|word| lead.ends_with(word));
        let unit = unit.unwrap_or(if is_money { FigureUnit::Kroner } else { FigureUnit::Bare });
        let sentence = lead.rsplit(['.', ';', ':', '!', '?']).next().unwrap_or_default();
        let is_change = sentence
            .split(|own: char| !own.is_alphanumeric())
            .any(|word| CHANGES.iter().any(|change| word.starts_with(change)));
        if is_change && ["med ", "på ", "by ", "of ", "en ", "ein "].iter().any(|word| sentence.ends_with(word)) {
            continue;
        }
        let is_negative = minus && high == first.number;
        let signed = |number: f64| if is_negative { -number * scale } else { number * scale };
        let words = lead.trim_end();
        let is_about = ABOUT
            .iter()
            .any(|about| words.strip_suffix(about).is_some_and(|rest| !rest.ends_with(char::is_alphanumeric)));
        found.push(WrittenFigure {
            range: TextRange::new(u32::try_from(start).unwrap_or(u32::MAX), u32::try_from(end).unwrap_or(u32::MAX)),
            low: signed(first.number),
            high: signed(high),
            step: step * scale,
            unit,
            is_about,
        });
        at = at.max(end);
    }
    found
}

impl WrittenFigure {
    /// Whether it may be a year.
    pub fn is_year(&self) -> bool {
        self.unit == FigureUnit::Bare
            && self.low.fract() == 0.0
            && (1800.0..2200.0).contains(&self.low)
            && self.step <= 100.0
    }

    /// Whether it tells a value.
    pub fn is_value(&self, value: f64) -> bool {
        let half = self.step / 2.0;
        let tiny = self.step * 1e-6;
        let (low, high, value) = match self.low < 0.0 {
            // Rounding goes away from nought on both sides.
            true => (-self.high, -self.low, -value),
            false => (self.low, self.high, value),
        };
        if value >= low - half - tiny && value < high + half - tiny {
            return true;
        }
        let room = (value.abs() / 10.0).max(self.step);
        self.is_about && value >= low - room && value <= high + room
    }

    /// Whether two figures may tell the same value.
    pub fn agrees_with(&self, other: &Self) -> bool {
        let (coarse, fine) = if self.step >= other.step { (self, other) } else { (other, self) };
        coarse.is_value(fine.low) || coarse.is_value(fine.high) || fine.is_value(coarse.low)
    }
}

#[cfg(test)]
mod tests;
