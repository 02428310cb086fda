//! The grammar of how many, sentence by sentence, and any words in any order.

use proptest::prelude::*;
use sitat_model::OffsetMap;

use super::*;

fn found(sentence: &str) -> Vec<String> {
    let map = OffsetMap::new(sentence);
    let told = |own: &SaidScope| {
        let within = match own.group {
            SaidGroup::Everybody => String::new(),
            SaidGroup::Within(range) => format!(" in {}", map.slice(sentence, range)),
        };
        format!("{:?} {:?}: {}{within}", own.amount, own.unit, map.slice(sentence, own.range))
    };
    said_scopes(sentence).iter().map(told).collect()
}

#[test]
fn the_grammar_of_how_many() {
    for (sentence, expected) in [
        ("Alle informantene peker på språket.", &["All Participants: Alle informantene"][..]),
        ("Samtlige informanter mener det.", &["All Participants: Samtlige informanter"]),
        ("Dette gjelder alle de seks informantene.", &["Count(6, Some(6)) Participants: alle de seks informantene"]),
        ("Alle tre kommunene har det slik.", &["Count(3, Some(3)) Municipalities: Alle tre kommunene"]),
        ("I alle kommunene er det slik.", &["All Municipalities: alle kommunene"]),
        ("Ingen av informantene nevner tid.", &["None Participants: Ingen av informantene"]),
        ("Ikke alle deltakerne er med.", &["NotAll Participants: Ikke alle deltakerne"]),
        ("Ikkje alle kommunane er med.", &["NotAll Municipalities: Ikkje alle kommunane"]),
        ("De fleste av intervjuobjektene nevner tid.", &["Most Participants: De fleste av intervjuobjektene"]),
        ("Fleirtalet av deltakarane nemner tid.", &["Most Participants: Fleirtalet av deltakarane"]),
        ("Over halvparten av informantene nevner det.", &["Most Participants: Over halvparten av informantene"]),
        ("Halvparten av casene har det.", &["Half Cases: Halvparten av casene"]),
        ("To av seks informanter nevner tid.", &["Count(2, Some(6)) Participants: To av seks informanter"]),
        ("2 av de 6 informantene nevner tid.", &["Count(2, Some(6)) Participants: 2 av de 6 informantene"]),
        ("Én av kommunene har det.", &["Count(1, None) Municipalities: Én av kommunene"]),
        (
            "Noen informanter og flere av kommunene.",
            &["Some Participants: Noen informanter", "Some Municipalities: flere av kommunene"],
        ),
        ("Begge kommunene har det.", &["Count(2, Some(2)) Municipalities: Begge kommunene"]),
        ("All participants agree.", &["All Participants: All participants"]),
        ("Five of the six interviewees said so.", &["Count(5, Some(6)) Participants: Five of the six interviewees"]),
        ("Most of the municipalities did.", &["Most Municipalities: Most of the municipalities"]),
        ("None of the participants said so.", &["None Participants: None of the participants"]),
        ("Not all participants said so.", &["NotAll Participants: Not all participants"]),
        ("Nearly all interviewees said so.", &["Most Participants: Nearly all interviewees"]),
        ("Five out of six participants said so.", &["Count(5, Some(6)) Participants: Five out of six participants"]),
        ("Alle mener at språket er et problem.", &["All Participants: Alle"]),
        ("Her er alle enige.", &["All Participants: alle"]),
        ("Alle er enige om språket.", &["All Participants: Alle"]),
        ("Dette mener samtlige.", &["All Participants: samtlige"]),
        ("Alle informantene i Storvik nevner tid.", &["All Participants: Alle informantene in Storvik nevner tid"]),
        ("Alle informantene i utvalget nevner tid.", &["All Participants: Alle informantene"]),
    ] {
        assert_eq!(found(sentence), expected, "{sentence}");
    }
}

#[test]
fn what_is_about_others_is_none() {
    for sentence in [
        "Alle møtene tar tid.",
        "Alle kommuner skal ha en plan.",
        "Alle norske kommuner skal ha en plan.",
        "Alle de små kommunene sliter.",
        "Hver kommune har sin plan.",
        "All municipalities must have a plan.",
        "Alle informantene som er ledere, nevner det.",
        "Alle informantene bortsett fra én nevner det.",
        "Vi snakket med seks informanter.",
        "De fleste kommunedirektørene er kjent.",
        "Alle vet at det er slik.",
        "Begge deler er sant.",
        "",
    ] {
        assert_eq!(found(sentence), Vec::<String>::new(), "{sentence}");
    }
}

#[test]
fn a_clause_reaches_up_to_the_next_words_of_how_many() {
    let sentence = "Alle informantene nevner tid, men bare noen av dem og noen informanter nevner penger.";
    let map = OffsetMap::new(sentence);
    let clauses: Vec<(&str, bool)> =
        said_scopes(sentence).iter().map(|own| (map.slice(sentence, own.clause), own.is_told)).collect();
    assert_eq!(
        clauses,
        [("Alle informantene nevner tid, men bare noen av dem og", true), ("noen informanter nevner penger", true)]
    );
}

#[test]
fn the_same_cannot_be_said_of_all_and_of_some() {
    use SaidAmount::{All, Count, Half, Most, NotAll, Some as Few};
    for (one, other, clashes) in [
        (All, Few, true),
        (All, Most, true),
        (Most, Few, true),
        (Half, Few, false),
        (Count(2, Some(6)), Few, false),
        (Count(2, Some(6)), All, true),
        (Count(6, Some(6)), All, false),
        (Count(6, Some(6)), NotAll, true),
        (NotAll, Most, false),
        (Count(3, None), All, false),
        (SaidAmount::None, All, true),
    ] {
        assert_eq!(one.clashes_with(other), clashes, "{one:?} {other:?}");
        assert_eq!(other.clashes_with(one), clashes, "{other:?} {one:?}");
    }
}

#[test]
fn what_is_said_is_left_when_how_many_is_taken_away() {
    assert_eq!(telling_terms("Alle informantene peker på at språket er et problem."), ["språket", "problem"]);
    assert_eq!(telling_terms("Some participants said that language is a problem"), ["language", "problem"]);
    assert!(tells_of_method("Alle informantene ble intervjuet digitalt.") && !tells_of_method("Alle nevner tid."));
}

proptest! {
    #[test]
    fn any_text_is_read_without_a_fault(text in "\\PC{0,80}") {
        for own in said_scopes(&text) {
            let end = u32::try_from(text.chars().count()).unwrap();
            prop_assert!(own.range.start < own.range.end && own.range.end.0 <= end);
            prop_assert!(own.clause.start <= own.range.start && own.range.end <= own.clause.end);
        }
    }

    #[test]
    fn words_of_the_lists_in_any_order_are_read_without_a_fault(
        picks in proptest::collection::vec((0_usize..4, 0_usize..200), 0..14),
    ) {
        let lists: [Vec<&str>; 4] = [
            AMOUNTS.iter().map(|(words, _)| *words).collect(),
            UNITS.iter().map(|(words, _)| *words).collect(),
            NUMBERS.iter().map(|(words, _)| *words).chain(BETWEEN).collect(),
            TOLD.iter().copied().chain(PREPOSITIONS).chain(CLAUSES).chain([","]).collect(),
        ];
        let text: Vec<&str> = picks.iter().map(|(list, place)| lists[*list][place % lists[*list].len()]).collect();
        let text = text.join(" ");
        let mut last = 0;
        for own in said_scopes(&text) {
            prop_assert!(own.range.start.0 >= last && own.range.start < own.range.end, "{}", text);
            last = own.range.end.0;
        }
    }

    #[test]
    fn more_people_never_make_it_less(count in 0_usize..9, total in 0_usize..9) {
        prop_assume!(count < total);
        for amount in [SaidAmount::All, SaidAmount::Most, SaidAmount::Half, SaidAmount::Some] {
            prop_assert!(!amount.is_reached(count, total) || amount.is_reached(count + 1, total));
        }
        prop_assert_eq!(SaidAmount::All.is_reached(count, total), !SaidAmount::NotAll.is_reached(count, total));
    }
}
