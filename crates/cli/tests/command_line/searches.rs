//! Searches that are kept, and words that mean the same.

use serde_json::{Value, json};

use crate::sitat::Folder;

fn study() -> Folder {
    let folder = Folder::with_project();
    folder.write("en.txt", "I: Hva er en smartby?\n\nA: Smartbyen er vår Smart city.\n\nB: Smarte byer, nei.\n");
    assert_eq!(folder.run(["import", "p.sitat", "en.txt"]).code, 0);
    folder
}

fn quotes(answer: &Value) -> Vec<&str> {
    answer["hits"].as_array().unwrap().iter().map(|hit| hit["quote"].as_str().unwrap()).collect()
}

#[test]
fn synonyms_are_listed_written_anew_and_taken_out() {
    let folder = study();
    let made = folder.done(["synonyms", "p.sitat", "smartby = Smart city", "vår = nei", "--json"]);
    assert_eq!(made["sets"][0]["words"], json!(["smartby", "Smart city"]));
    let again = folder.done(["synonyms", "p.sitat", "Smartby = Smart city = smart by", "--remove", "nei", "--json"]);
    assert_eq!(again["sets"].as_array().unwrap().len(), 1);
    assert_eq!(folder.run(["synonyms", "p.sitat"]).out, "Smartby = Smart city = smart by\n");
    let found = folder.done(["search", "p.sitat", "smartby", "--json"]);
    assert_eq!(quotes(&found), ["smartby", "Smartbyen", "Smart city", "Smarte byer"]);
    let synonym = found["forms"].as_array().unwrap().iter().find(|form| form["form"] == "smart city").unwrap();
    assert_eq!((&synonym["kind"], &synonym["set"]), (&json!("synonym"), &json!("Smartby = Smart city = smart by")));
    let without = folder.done(["search", "p.sitat", "smartby", "--without", "Smart city", "--json"]);
    assert_eq!(quotes(&without), ["smartby", "Smartbyen", "Smarte byer"]);
    let usual = folder.done(["search", "p.sitat", "smartby", "--forms", "exact,inflections", "--json"]);
    assert_eq!(quotes(&usual), ["smartby", "Smartbyen"]);
    assert_eq!(folder.run(["synonyms", "p.sitat", "smartby"]).code, 1, "a set has two members");
}

#[test]
fn a_search_is_saved_and_asked_again_by_its_name() {
    let folder = study();
    let saved =
        ["search", "p.sitat", "smartby*", "--without", "smartby", "--sort", "left1", "--save", "Byen", "--json"];
    assert_eq!(quotes(&folder.done(saved)), ["Smartbyen"]);
    assert_eq!(quotes(&folder.done(["search", "p.sitat", "--saved", "byen", "--json"])), ["Smartbyen"]);
    let more = folder.done(["search", "p.sitat", "--saved", "Byen", "--with", "smartby", "--json"]);
    assert_eq!(quotes(&more).len(), 2);
    let list = folder.done(["searches", "p.sitat", "--json"]);
    assert_eq!(
        list["searches"][0],
        json!({"name": "Byen", "query": "smartby*", "forms": ["exact", "inflections", "synonyms"],
            "without": ["smartby"], "with": [], "order": "left1", "total": 1, "problem": null})
    );
    assert_eq!(folder.run(["search", "p.sitat", "--saved", "Landet"]).code, 1);
    assert_eq!(folder.run(["search", "p.sitat"]).code, 2, "something has to be asked");
}

#[test]
fn what_cannot_be_asked_is_said_with_its_place_and_the_nearest_name() {
    let folder = study();
    let long = format!("{}by", "(".repeat(80));
    for (query, words) in [
        ("by (land", "Parentesen ved tegn 4 blir ikke lukket."),
        ("by) land", "Sluttparentesen ved tegn 3 hører ikke til noen parentes."),
        ("by \"land", "Anførselstegnet ved tegn 4 blir ikke lukket."),
        ("*", "Stjernen ved tegn 1 står uten bokstaver."),
        ("by *", "Stjernen ved tegn 4 står uten bokstaver."),
        ("by /(/", "Det regulære uttrykket ved tegn 4 kan ikke leses."),
        ("/((a{900}){900}){900}/", "Det regulære uttrykket ved tegn 1 blir for stort."),
        ("by \"i /kommun\\w+/ vår\"", "Et regulært uttrykk kan ikke stå inne i en frase (tegn 7–17)."),
        ("by NEAR/0 land", "Det som står bak streken ved tegn 4, er ingen nærhet."),
        ("by cas:Storvik", "Det finnes ikke noe filter som heter «cas» (tegn 4). Mener du case:?"),
        ("by role:interviwer", "«interviwer» (tegn 4–18). Mener du «interviewer»?"),
        ("by source:enn", "«enn» (tegn 4–13). Mener du «en»?"),
        ("by date:vår", "«vår» er ingen dag eller periode (tegn 4–11)."),
        (long.as_str(), "for mange parenteser inni hverandre (tegn 61)."),
    ] {
        let answer = folder.run(["search", "p.sitat", query]);
        assert_eq!(answer.code, 1, "{query}");
        assert!(answer.err.contains(words), "{query}: {answer:?}");
    }
}

#[test]
fn many_forms_are_listed_and_too_many_are_said() {
    let folder = Folder::with_project();
    let turn = |numbers: std::ops::Range<u32>| numbers.map(|number| format!("x{number} ")).collect::<String>();
    folder.write("en.txt", format!("A: {}.\n", turn(0..10_000)));
    assert_eq!(folder.run(["import", "p.sitat", "en.txt"]).code, 0);
    let found = folder.done(["search", "p.sitat", "x*", "--limit", "1", "--json"]);
    assert_eq!((&found["total"], found["forms"].as_array().unwrap().len()), (&json!(10_000), 10_000));
    folder.write("to.txt", format!("A: {}.\n", turn(10_000..20_001)));
    assert_eq!(folder.run(["import", "p.sitat", "to.txt"]).code, 0);
    let refused = folder.run(["search", "p.sitat", "x*"]);
    assert!(refused.code == 1 && refused.err.contains("passer på flere enn 20"), "{refused:?}");
}

#[test]
fn interviews_without_a_day_are_counted_where_days_are_asked_for() {
    let folder = study();
    let found = folder.done(["search", "p.sitat", "smartby date:2024", "--json"]);
    assert_eq!((&found["total"], &found["undated"]), (&json!(0), &json!(1)));
    let told = folder.run(["search", "p.sitat", "smartby date:2024"]).out;
    assert!(told.contains("Én datakilde er utelatt, for intervjudatoen er ikke ført opp"), "{told}");
    assert!(folder.done(["search", "p.sitat", "smartby", "--json"])["undated"].is_null());
}
