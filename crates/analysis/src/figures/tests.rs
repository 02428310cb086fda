//! Figures as people write them, and whether they tell a value.

use proptest::prelude::*;
use sitat_model::OffsetMap;

use super::*;

fn found(text: &str) -> Vec<String> {
    let map = OffsetMap::new(text);
    let told = |own: &WrittenFigure| {
        let about = if own.is_about { " about" } else { "" };
        let to = if own.low == own.high { String::new() } else { format!("–{}", own.high) };
        format!("{}{to} {:?}{about}: {}", own.low, own.unit, map.slice(text, own.range))
    };
    written_figures(text).iter().map(told).collect()
}

#[test]
fn figures_are_read_as_norwegian_and_english_texts_write_them() {
    for (text, expected) in [
        ("Andelen er 4,5 %.", &["4.5 Percent: 4,5 %"][..]),
        ("Andelen er 4.5%", &["4.5 Percent: 4.5%"]),
        ("Andelen er 4,5\u{a0}prosent i alt", &["4.5 Percent: 4,5\u{a0}prosent"]),
        ("83 400 innbyggere og 4.200 hytter", &["83400 Bare: 83 400", "4200 Bare: 4.200"]),
        ("I 2016 400 innbyggere", &["2016 Bare: 2016", "400 Bare: 400"]),
        (
            "kr 1 200,50 og 45,2 millioner kroner",
            &["1200.5 Kroner: 1 200,50", "45200000 Kroner: 45,2 millioner kroner"],
        ),
        ("4–5 % eller 4 til 5 prosent", &["4–5 Percent: 4–5 %", "4–5 Percent: 4 til 5 prosent"]),
        ("nesten 5 %, ca. 80 000", &["5 Percent about: 5 %", "80000 Bare about: 80 000"]),
        ("Netto er −0,6 %", &["-0.6 Percent: 0,6 %"]),
    ] {
        assert_eq!(found(text), expected, "{text}");
    }
}

#[test]
fn what_is_no_value_is_no_figure() {
    for text in [
        "Andelen økte med 4 %.",
        "En økning på 4 %.",
        "It increased by 4 %.",
        "Den steg 4 prosentpoeng.",
        "Se STO-12 og kapittel 4.2.1.",
        "Se § 4 og Covid19.",
        "Den 1.2.2016 og kl. 12:30",
    ] {
        let left: Vec<String> =
            found(text).into_iter().filter(|own| own.contains("Percent") || own.contains("12")).collect();
        assert_eq!(left, Vec::<String>::new(), "{text}");
    }
}

#[test]
fn rounding_is_no_fault_and_cutting_is() {
    let is = |text: &str, value: f64| written_figures(text)[0].is_value(value);
    assert!(is("4,5 %", 4.5) && is("5 %", 4.5) && !is("4 %", 4.5) && is("4 %", 4.4) && is("4,50 %", 4.5));
    assert!(is("83 400", 83_412.0) && is("83 000", 83_412.0) && !is("83 500", 83_412.0) && !is("84 000", 83_412.0));
    assert!(is("4–5 %", 4.5) && is("nesten 5 %", 4.6) && !is("nesten 7 %", 4.6) && is("over 4 %", 4.5));
    assert!(!is("10 %", 12.0) && is("12 %", 12.4) && !is("0,4 %", 0.46) && is("0,5 %", 0.46));
    assert!(written_figures("Det er -0,6 %")[0].is_value(-0.6) && !written_figures("Det er -0,6 %")[0].is_value(0.6));
    assert!(is("1,2 millioner", 1_210_000.0) && !is("1,2 millioner", 1_260_000.0));
    let agree = |one: &str, other: &str| written_figures(one)[0].agrees_with(&written_figures(other)[0]);
    assert!(agree("4,5 %", "5 %") && !agree("4,5 %", "4 %") && agree("83 000", "83 412") && !agree("7 %", "8 %"));
}

proptest! {
    #[test]
    fn any_text_is_read_without_a_fault(text in "[0-9a-c .,%–'\\u{a0}-]{0,40}|\\PC{0,60}") {
        let length = u32::try_from(text.chars().count()).unwrap();
        let mut last = 0;
        for own in written_figures(&text) {
            prop_assert!(own.range.start.0 >= last && own.range.start < own.range.end && own.range.end.0 <= length);
            prop_assert!(own.low.is_finite() && own.high >= own.low && own.step > 0.0);
            last = own.range.end.0;
        }
    }

    #[test]
    fn a_value_is_itself_however_it_is_rounded(tenths in 0_u32..100_000, decimals in 0_usize..3) {
        let value = f64::from(tenths) / 10.0;
        let factor = 10_f64.powi(i32::try_from(decimals).unwrap());
        // Half up, as people round.
        let rounded = (value * factor + 1e-9).round() / factor;
        let written = format!("{rounded:.decimals$} %").replace('.', ",");
        prop_assert!(written_figures(&written)[0].is_value(value), "{written} {value}");
    }
}
