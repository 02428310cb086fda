//! Quotations held against a text that was made to hurt.

use proptest::prelude::*;

use super::*;

const TEXT: &str = "I: Hva tar tid?\nKari: [00:01:10] Det er møtene som tar tid, og så er det reisene. Vi har jo femten kommuner å reise mellom, så det blir mange mil.\nI: Ja?\nKari: Ordføreren var aldri i tvil … om at vi skulle sam-\narbeide, men det tok tre år.";

fn labels() -> Vec<TextRange> {
    [("I:", 0), ("Kari:", 0), ("I:", 1), ("Kari:", 1)]
        .iter()
        .map(|(label, nth)| {
            let (byte, _) = TEXT
                .match_indices(&format!("{label} "))
                .filter(|(at, _)| *at == 0 || TEXT[..*at].ends_with('\n'))
                .nth(*nth)
                .unwrap();
            let start = TEXT[..byte].chars().count() as u32;
            TextRange::new(start, start + label.chars().count() as u32 - 1)
        })
        .collect::<std::collections::BTreeSet<_>>()
        .into_iter()
        .collect()
}

fn hold(quote: &str, by: FoundBy) -> Option<HeldQuotation> {
    let mut seeker = QuoteSeeker::new(&[SoughtQuote { text: quote.to_owned(), by }]);
    seeker.look_in(0, TEXT, &labels(), &[]);
    seeker.finish().remove(0).into_iter().next()
}

fn told(quote: &str) -> String {
    let Some(held) = hold(quote, FoundBy::Marks) else { return "-".to_owned() };
    let differences: Vec<String> =
        held.differences.iter().map(|own| format!("{}>{}", own.found, own.expected)).collect();
    format!(
        "{}{}{}",
        if held.is_elided { "…" } else { "" },
        if held.is_inserted { "+" } else { "" },
        if differences.is_empty() { "=".to_owned() } else { differences.join(", ") }
    )
}

#[test]
fn words_as_they_are_said_are_exact_whatever_word_makes_of_them() {
    for quote in [
        "Det er møtene som tar tid, og så er det reisene",
        "det er mo\u{308}tene".replace("mo\u{308}", "mø").as_str(),
        "Det er\u{a0}møtene som tar\ntid – og så er det reisene!",
        "vi har jo femten kommu\u{ad}ner a\u{30a} reise mellom",
        "vi skulle samarbeide, men det tok tre år",
        "vi skulle sam-arbeide, men det tok",
        "det blir mange mil. Kari: Ordføreren var aldri",
    ] {
        let told = told(quote);
        assert!(told == "=" || quote.contains("Kari"), "{quote}: {told}");
    }
    assert_eq!(told("var aldri i tvil … om at vi skulle"), "=");
}

#[test]
fn what_was_left_out_and_put_in_is_told() {
    assert_eq!(told("Det er møtene (...) femten kommuner å reise mellom"), "…=");
    assert_eq!(told("..Det er møtene som tar tid"), "…=");
    assert_eq!(told("… om at vi skulle samarbeide"), "=");
    assert_eq!(told("Ordføreren var aldri i tvil .."), "=");
    assert_eq!(told("Vi [i fylket] har jo femten kommuner å reise mellom"), "+=");
    assert_eq!(told("[Ordføreren] har jo femten kommuner å reise mellom"), "+=");
    assert_eq!(told("så er [det] reisene vi har jo"), "=");
    assert_eq!(told("[D]et er møtene som tar tid"), "+=");
    assert_eq!(told("det er møte[ne] som tar tid"), "+=");
    assert_eq!(told("Det er møtene som [stjeler] tid, og så er det"), "+=");
}

#[test]
fn changed_words_are_named_and_mended() {
    for (quote, change, correct) in [
        ("Det er møtene som tar mye tid, og så", "mye>", "Det er møtene som tar tid, og så"),
        ("Det er møtene som tok tid, og så", "tok>tar", "Det er møtene som tar tid, og så"),
        ("Det er møtene tar tid, og så", ">som", "Det er møtene som tar tid, og så"),
        ("Det er som møtene tar tid, og så", "som møtene>møtene som", "Det er møtene som tar tid, og så"),
        ("De er møtene som tar tid, og så", "De>Det", "Det er møtene som tar tid, og så"),
        ("så er det reisene. har jo femten kommuner", ">Vi", "så er det reisene. Vi har jo femten kommuner"),
    ] {
        let held = hold(quote, FoundBy::Marks).unwrap();
        let differences: Vec<String> =
            held.differences.iter().map(|own| format!("{}>{}", own.found, own.expected)).collect();
        assert_eq!((differences.join(", ").as_str(), held.correct.as_str()), (change, correct), "{quote}");
    }
    assert_eq!(
        told("Det er møtene som tar tid, så det blir mange mil"),
        ">og så er det reisene. Vi har jo femten kommuner å reise mellom"
    );
}

#[test]
fn other_words_are_not_found_and_sentences_without_marks_are() {
    assert_eq!(told("Vi har aldri sett noe slikt i vår levetid"), "-");
    assert_eq!(told("smartby"), "-");
    assert_eq!(told("tar det"), "-");
    let held =
        hold("Hun mente at det er møtene som tar tid og så er det reisene, og det er mye", FoundBy::Words).unwrap();
    assert_eq!(held.used, TextRange::new(13, 59));
    assert!(held.differences.is_empty());
    assert_eq!(hold("Mange bruker tid på møter og på reiser mellom mange kommuner", FoundBy::Words), None);
}

#[test]
fn a_passage_that_is_named_is_held_against_whatever_its_length() {
    let quote = [SoughtQuote { text: "mange mila".to_owned(), by: FoundBy::Marks }];
    let mut seeker = QuoteSeeker::new(&quote);
    let byte = TEXT.find("så det blir").unwrap();
    let start = TEXT[..byte].chars().count() as u32;
    seeker.look_in(0, TEXT, &labels(), &[(0, TextRange::new(start, start + 22))]);
    let held = seeker.finish().remove(0).remove(0);
    assert!(held.is_meant);
    assert_eq!(held.correct, "mange mil");
}

#[test]
fn stretches_of_a_paragraph_that_may_be_quotations() {
    let found = |text: &str, is_quote: bool| -> Vec<String> {
        let map = OffsetMap::new(text);
        let is_name = |words: &str| ["Kari", "Storvik"].iter().any(|name| words.contains(name));
        quotations(text, &quotation_marks(text), is_quote, &is_name)
            .iter()
            .map(|own| format!("{} {}", own.by.name(), map.slice(text, own.range)))
            .collect()
    };
    assert_eq!(found("..Det er møtene som tar tid.. Storvik", true), ["style ..Det er møtene som tar tid.."]);
    assert_eq!(found("Kari: Det er møtene som tar tid. (STO-12)", true), ["style Det er møtene som tar tid."]);
    assert_eq!(found("«Det er møtene.» (Kari, Storvik)", true), ["marks Det er møtene."]);
    assert_eq!(
        found("Slik er det: Det er møtene som tar tid.", true),
        ["style Slik er det: Det er møtene som tar tid."]
    );
    assert_eq!(
        found("Hun sa «det er møtene» da. Dette er en setning på åtte ord her.", false),
        ["marks det er møtene", "words Dette er en setning på åtte ord her."]
    );
}

proptest! {
    #[test]
    fn nothing_makes_it_panic_and_what_is_corrected_is_right(
        text in "[a-c åø.…\n\\[\\]-]{0,80}",
        quote in "[a-c åø.…()\\[\\]-]{0,40}",
    ) {
        let look = |quote: &str| {
            let mut seeker = QuoteSeeker::new(&[SoughtQuote { text: quote.to_owned(), by: FoundBy::Style }]);
            seeker.look_in(0, &text, &[], &[]);
            seeker.finish().remove(0).into_iter().next()
        };
        if let Some(held) = look(&quote) {
            let end = OffsetMap::new(&text).characters();
            prop_assert!(!held.ranges.is_empty() && held.ranges.iter().all(|range| !range.is_empty() && range.end.0 <= end));
            prop_assert!(held.used.end.0 <= OffsetMap::new(&quote).characters());
        }
    }
}
