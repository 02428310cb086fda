//! The order of the answers of a scale.

use sitat_model::{SurveyQuestionKind as Kind, parse_number};

/// Answers of scales as Norwegian and English surveys have them, each from the lowest.
const SCALES: [&[&str]; 16] = [
    &[
        "helt uenig",
        "delvis uenig",
        "uenig",
        "verken enig eller uenig",
        "verken eller",
        "nøytral",
        "delvis enig",
        "enig",
        "helt enig",
    ],
    &[
        "heilt ueinig",
        "delvis ueinig",
        "ueinig",
        "verken einig eller ueinig",
        "verken eller",
        "nøytral",
        "delvis einig",
        "einig",
        "heilt einig",
    ],
    &["svært uenig", "uenig", "verken enig eller uenig", "enig", "svært enig"],
    &[
        "strongly disagree",
        "disagree",
        "somewhat disagree",
        "neither agree nor disagree",
        "neutral",
        "somewhat agree",
        "agree",
        "strongly agree",
    ],
    &[
        "ikke i det hele tatt",
        "ikke i det hele",
        "i svært liten grad",
        "i liten grad",
        "i noen grad",
        "i middels grad",
        "i stor grad",
        "i svært stor grad",
    ],
    &[
        "ikkje i det heile",
        "i svært liten grad",
        "i liten grad",
        "i nokon grad",
        "i noko grad",
        "i middels grad",
        "i stor grad",
        "i svært stor grad",
    ],
    &[
        "not at all",
        "to a very small extent",
        "to a small extent",
        "to some extent",
        "to a large extent",
        "to a great extent",
        "to a very large extent",
    ],
    &["svært dårlig", "dårlig", "verken god eller dårlig", "middels", "god", "bra", "svært god", "svært bra"],
    &[
        "svært lite viktig",
        "ikke viktig",
        "lite viktig",
        "noe viktig",
        "middels viktig",
        "viktig",
        "svært viktig",
        "avgjørende",
    ],
    &[
        "svært lite viktig",
        "ikkje viktig",
        "lite viktig",
        "noko viktig",
        "middels viktig",
        "viktig",
        "svært viktig",
        "avgjerande",
    ],
    &["not important", "slightly important", "moderately important", "important", "very important"],
    &["aldri", "sjelden", "av og til", "noen ganger", "ofte", "svært ofte", "alltid"],
    &["aldri", "sjeldan", "av og til", "nokre gonger", "ofte", "svært ofte", "alltid"],
    &["never", "rarely", "sometimes", "often", "very often", "always"],
    &["svært misfornøyd", "misfornøyd", "verken fornøyd eller misfornøyd", "fornøyd", "svært fornøyd"],
    &["svært lav", "lav", "middels", "høy", "svært høy"],
];
/// Answers that stand outside the scale, behind all others.
const OUTSIDE: [&str; 10] = [
    "vet ikke",
    "veit ikkje",
    "ikke relevant",
    "ikkje relevant",
    "ikke aktuelt",
    "ikkje aktuelt",
    "don't know",
    "not relevant",
    "not applicable",
    "ønsker ikke å svare",
];

fn plain(answer: &str) -> String {
    answer.trim().trim_end_matches('.').to_lowercase().replace('’', "'")
}

/// The number that an answer begins with: `4 – i stor grad`.
fn leading_number(answer: &str) -> Option<f64> {
    if let Some((number, None)) = parse_number(answer) {
        return Some(number);
    }
    let figures: String = answer.trim().chars().take_while(char::is_ascii_digit).collect();
    let rest = answer.trim().get(figures.len()..)?.trim_start();
    let is_cut = rest.starts_with(['-', '–', '=', ':', '.', ')', '(']);
    figures.parse().ok().filter(|_| is_cut && figures.len() <= 2)
}

fn is_outside(answer: &str) -> bool {
    OUTSIDE.contains(&plain(answer).as_str())
}

/// Whether an answer is one of a scale.
pub(super) fn is_scale_word(answer: &str) -> bool {
    let plain = plain(answer);
    is_outside(answer) || leading_number(answer).is_some() || SCALES.iter().any(|scale| scale.contains(&plain.as_str()))
}

/// The answers in their order, with their values: a scale by its numbers or its words, all others as they came.
pub(super) fn ordered(kind: Kind, names: Vec<String>) -> Vec<(String, Option<f64>)> {
    if kind != Kind::Scale {
        return names.into_iter().map(|name| (name, None)).collect();
    }
    let inside = || names.iter().filter(|name| !is_outside(name));
    let scale = SCALES.iter().find(|scale| inside().all(|name| scale.contains(&plain(name).as_str())));
    let are_numbered = inside().all(|name| leading_number(name).is_some());
    let mut ranked: Vec<(f64, String, Option<f64>)> = Vec::new();
    for (place, name) in (0_u32..).zip(names) {
        let in_scale = scale.and_then(|scale| scale.iter().position(|own| *own == plain(&name)));
        let number = leading_number(&name).filter(|_| are_numbered);
        let rank = match (is_outside(&name), number, in_scale) {
            (true, _, _) => f64::MAX,
            (false, Some(number), _) => number,
            (false, None, Some(place)) => f64::from(u32::try_from(place).unwrap_or(u32::MAX)),
            (false, None, None) => 1e9 + f64::from(place),
        };
        ranked.push((rank, name, number));
    }
    ranked.sort_by(|left, right| left.0.total_cmp(&right.0));
    // Words get their place as value, so that a mean can be told.
    let has_order = are_numbered || scale.is_some();
    let mut value = 0.0;
    ranked
        .into_iter()
        .map(|(rank, name, number)| {
            value += 1.0;
            let own = if rank >= f64::MAX || !has_order { None } else { number.or(Some(value)) };
            (name, own)
        })
        .collect()
}
