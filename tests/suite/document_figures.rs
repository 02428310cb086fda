//! Figures of a finished thesis held against the values of cases, and whose words it quotes how often.

use serde_json::{Value, json};
use sitat_tests::Study;
use sitat_tests::oracle::convert;

const CASES: &str = "case;kind;administrasjon;helse;innbyggere;startår\n\
    Nordhamn;municipality;4,5 %;31 %;83 412;2016\n\
    Åsbygd;municipality;7,4 %;28,2 %;24 700;2017\n\
    Dalvoll;municipality;;30 %;5100;2012\n";

fn study() -> Study {
    let study = Study::new();
    study.call("import_cases", json!({"path": study.file("inn.csv", CASES)}));
    study
}

fn group(answer: &Value, heading: &str) -> Vec<String> {
    let groups = answer["groups"].as_array().unwrap();
    let own = groups.iter().filter(|own| own["heading"] == format!("document-{heading}-heading"));
    let told = |own: &Value| {
        let message = &own["message"];
        let parameter = |name: &str| match &message["parameters"][name] {
            Value::Null => String::new(),
            Value::String(words) => format!(" {}", words.replace('\u{a0}', " ")),
            other => format!(" {}", other.as_f64().unwrap_or_default()),
        };
        let key = message["key"].as_str().unwrap().trim_start_matches("document-");
        let parts = ["case", "attribute", "value", "paragraph", "other", "names", "count", "total", "percent"];
        let parts = parts.map(parameter).concat();
        format!("{} {key}{parts} {}", own["words"].as_str().unwrap(), own["finding"].as_str().unwrap())
    };
    own.flat_map(|own| own["words"].as_array().unwrap()).map(told).collect()
}

fn figures(study: &Study, text: &str) -> Vec<String> {
    group(&study.call("check_document", json!({"path": study.file("oppgave.md", text)})), "figures")
}

const NOTHING: [&str; 0] = [];

#[test]
fn a_figure_that_drifts_from_its_table_is_told_and_one_that_is_rounded_is_not() {
    let study = study();
    assert_eq!(
        figures(&study, "Nordhamn bruker 4 % av budsjettet på administrasjon."),
        ["4 % figure-other Nordhamn administrasjon 4,5 % fact"]
    );
    assert_eq!(
        figures(&study, "Innbyggerne i Nordhamn er 84 000, og i Åsbygd 24 700."),
        ["84 000 figure-other Nordhamn innbyggere 83 412 fact"]
    );
    assert_eq!(figures(&study, "Nordhamn har startår 2015."), ["2015 figure-question Nordhamn startår 2016 question"]);
    for fine in [
        "Nordhamn bruker 4,5 % av budsjettet på administrasjon.",
        "Nordhamn bruker 4,5\u{a0}prosent på administrasjon, Åsbygd 7,4 %.",
        "Nordhamn bruker 4–5 % på administrasjon.",
        "Nordhamn bruker nesten 5 % på administrasjon.",
        "Nordhamn har 83 000 innbyggere, og Åsbygd 24 700.",
        "Med 83\u{a0}412 innbyggere er Nordhamn størst.",
        "Utgiftene til administrasjon i Nordhamn økte med 4 % i perioden.",
        "Nordhamn bruker 4 % på vei.",
        "En kommune bruker 4 % på administrasjon.",
        "Nordhamn har startår 2016.",
        "Nordhamn har administrasjon i 3 bygg.",
    ] {
        assert_eq!(figures(&study, fine), NOTHING, "{fine}");
    }
    let several = figures(&study, "I Nordhamn er administrasjon 4 % og i landet 6 %.");
    assert_eq!(several, ["4 % figure-question Nordhamn administrasjon 4,5 % question"]);
}

#[test]
fn a_table_is_read_by_its_headings_and_two_figures_of_the_document_are_held_against_each_other() {
    let study = study();
    let table = "| Kommune | Administrasjon (%) | Helse | Innbyggere |\n|---|---|---|---|\n| Nordhamn | 4,0 | 31 % | 83 412 |\n| Åsbygd | 7,4 | 28,2 % | 27 400 |\n";
    assert_eq!(
        figures(&study, table),
        ["4,0 figure-other Nordhamn administrasjon 4,5 % fact", "27 400 figure-other Åsbygd innbyggere 24 700 fact"]
    );
    let turned = "| | Nordhamn | Åsbygd |\n|---|---|---|\n| Administrasjon | 4,5 % | 7,4 % |\n| Innbyggere | 83 412 | 24 700 |\n";
    assert_eq!(figures(&study, turned), NOTHING);
    let own = "Dalvoll bruker 3,2 % på administrasjon.\n\nDalvoll bruker 3 % på administrasjon.\n\nDalvoll bruker 4 % på administrasjon.";
    assert_eq!(figures(&study, own), ["4 % figure-twice Dalvoll administrasjon 1 3,2 % fact"]);
}

#[test]
fn a_table_in_a_word_document_is_read_as_well() {
    let study = study();
    let html = "<html><body><table><tr><td>Kommune</td><td>Administrasjon</td></tr><tr><td>Nordhamn</td><td>4 %</td></tr></table><p>Nordhamn bruker 4,5 % på administrasjon.</p></body></html>";
    let page = study.file("oppgave.html", html);
    let folder = std::path::PathBuf::from(study.path("word"));
    std::fs::create_dir_all(&folder).unwrap();
    let told = ["4 % figure-other Nordhamn administrasjon 4,5 % fact"];
    assert_eq!(group(&study.call("check_document", json!({"path": page})), "figures"), told);
    convert(&[std::path::Path::new(&page)], "odt", &folder);
    let written = folder.join("oppgave.odt");
    assert_eq!(group(&study.call("check_document", json!({"path": written})), "figures"), told);
    convert(&[&written], "docx", &folder);
    let word = folder.join("oppgave.docx");
    assert_eq!(group(&study.call("check_document", json!({"path": word})), "figures"), told);
}

#[test]
fn another_year_and_what_another_place_says_are_no_fault() {
    let study = study();
    let attribute = |name: &str| {
        let table = study.ask("cases");
        let all = table["attributes"].as_array().unwrap().clone();
        all.iter().find(|own| own["name"] == name).unwrap()["id"].as_i64().unwrap()
    };
    let cell = json!({"case": 1, "attribute": attribute("administrasjon")});
    let about = |origin: &str, year: i64| json!({"origin": origin, "year": year, "note": ""});
    study.call("describe_values", json!({"cells": [cell], "about": about("SSB", 2017)}));
    assert_eq!(figures(&study, "I 2012 brukte Nordhamn 4 % på administrasjon."), NOTHING);
    assert_eq!(
        figures(&study, "I 2017 brukte Nordhamn 4 % på administrasjon."),
        ["4 % figure-other Nordhamn administrasjon 4,5 % (SSB, 2017) fact"]
    );
    study.call("create_competing_value", json!({"cell": cell, "written": "4 %", "about": about("årsmelding", 2018)}));
    assert_eq!(figures(&study, "I 2017 brukte Nordhamn 4 % på administrasjon."), NOTHING);
}

const SAID: [&str; 8] = [
    "Vi reiser langt for å møtes hver eneste uke",
    "Det tar en halv dag å komme til fylkeshuset",
    "Skjemaene blir lengre for hvert år som går",
    "Ingen har spurt oss om hva vi trenger her",
    "Budsjettet er lagt før vi får si noe som helst",
    "Naboene våre har fått til mye av det samme",
    "Det handler om å tørre å prøve noe nytt nå",
    "Vi har ikke folk til å drive slike prosjekter",
];

fn informants(count: usize) -> (Study, Vec<String>) {
    let study = Study::new();
    let mut quotes = Vec::new();
    for number in 0..count {
        let name = ["Anne", "Bjarne", "Camilla", "Daniel", "Eva", "Frode"][number];
        let own: Vec<String> =
            SAID.iter().map(|said| format!("{said}, sier {number}{number}{number} ganger til")).collect();
        let text: String = own.iter().map(|said| format!("I: Hva?\n{name}: {said}.\n")).collect();
        study.import(&format!("{name}.txt"), text, &[]);
        quotes.extend(own);
    }
    (study, quotes)
}

fn balance(study: &Study, text: &str) -> Vec<String> {
    let answer = study.call("check_document", json!({"path": study.file("oppgave.md", text)}));
    group(&answer, "balance").iter().map(|told| told.split(" balance-").last().unwrap().to_owned()).collect()
}

#[test]
fn two_of_five_voices_with_over_half_of_the_quotations_are_told() {
    let (study, quotes) = informants(5);
    let of = |person: usize, number: usize| {
        format!(
            "Egne ord som leder fram til sitatet, og som sier hva det viser om arbeidet i denne delen: «{}».\n\n",
            quotes[person * SAID.len() + number]
        )
    };
    let crowded: String =
        (0..3).map(|number| of(0, number) + &of(1, number)).chain((2..5).map(|person| of(person, 0))).collect();
    assert_eq!(balance(&study, &crowded), ["voices Anne, Bjarne 6 9 66 question"]);
    let even: String = (0..5).flat_map(|person| [of(person, 0), of(person, 1)]).collect();
    assert_eq!(balance(&study, &even), NOTHING);
    let few: String = of(0, 0) + &of(1, 0) + &of(0, 1);
    assert_eq!(balance(&study, &few), NOTHING, "of three quotations nobody has a great part");
}

#[test]
fn quotations_without_own_words_between_and_sections_of_quotations_are_told() {
    let (study, quotes) = informants(3);
    let block = |place: usize| format!("> {}.\n\n", quotes[place]);
    let next = format!("# Funn\n\nEgne ord leder inn.\n\n{}{}Egne ord følger.", block(0), block(10));
    assert_eq!(balance(&study, &next), ["no-own-words question"]);
    let apart = format!("# Funn\n\nEgne ord leder inn.\n\n{}Egne ord mellom.\n\n{}", block(0), block(10));
    assert_eq!(balance(&study, &apart), NOTHING);
    let many: String = (0..10).map(|place| format!("Så sies det slik:\n\n{}", block(place * 2))).collect();
    assert_eq!(balance(&study, &format!("# Funn\n\n{many}")), ["few-own-words 24 question"]);
}
