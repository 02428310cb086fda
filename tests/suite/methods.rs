//! The methods paragraph and the appendix: the numbers of the project, in three languages, and files that others read.

use serde_json::{Value, json};
use sitat_tests::Study;

use crate::journal::journal;
use crate::themes::themed;

fn draft(study: &Study, language: &str) -> (String, u64) {
    let draft = study.call("methods", json!({"language": language}));
    let parts = draft["parts"].as_array().unwrap();
    let text: Vec<&str> = parts.iter().map(|part| part["text"].as_str().unwrap()).collect();
    (text.join("\n"), draft["missing"].as_u64().unwrap())
}

#[test]
fn every_number_of_the_paragraph_is_that_of_the_project() {
    let study = Study::without_project();
    study.ask("open_sample");
    let info = study.ask("project");
    let counts = &info["counts"];
    let number = |name: &str| counts[name].as_u64().unwrap();
    let (nb, _) = draft(&study, "nb");
    let sources = study.ask("sources");
    let interviews = sources.as_array().unwrap().iter().filter(|own| own["kind"] == "interview").count();
    assert!(nb.contains(&format!("{interviews} intervjuer, én fokusgruppe og ett plandokument")), "{nb}");
    let words = number("words").to_string();
    let figures = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    assert!(figures(&nb).contains(&words), "{words} in {nb}");
    for (name, language, said) in [
        ("participants", "nb", "informanter deltok"),
        ("participants", "nn", "informantar deltok"),
        ("participants", "en", "participants took part"),
        ("codes", "nb", "koder."),
        ("codes", "nn", "kodar."),
        ("codes", "en", "codes were made."),
        ("codings", "nb", "kodinger på"),
        ("segments", "en", "excerpts"),
    ] {
        let (text, _) = draft(&study, language);
        assert!(text.contains(&format!("{} {said}", number(name))), "{name} {said}: {text}");
    }
    let total = study.call("history", json!({"before": null, "limit": 1}))["total"].as_u64().unwrap();
    assert!(nb.contains(&format!("har {total} steg")), "{nb}");
    for (language, sentence) in [
        ("nb", "inneholder ingen generativ kunstig intelligens"),
        ("nn", "inneheld ingen generativ kunstig intelligens"),
        ("en", "contains no generative artificial intelligence"),
    ] {
        assert!(draft(&study, language).0.contains(sentence), "{language}");
    }
}

#[test]
fn what_is_not_known_is_to_be_filled_in_and_what_is_known_is_told() {
    let all = themed();
    let (text, missing) = draft(&all.study, "nb");
    for lack in ["[fyll inn: når intervjuene ble gjennomført]", "[fyll inn: hvilken tilnærming analysen følger]"] {
        assert!(text.contains(lack), "{lack} in {text}");
    }
    assert_eq!(missing, u64::try_from(text.matches("[fyll inn: ").count()).unwrap());
    let method = |approach: &str| {
        json!({"method": {"approach": approach, "reasoning": "inductive", "meaning": "semantic", "reading": null,
            "ontology": "kritisk realisme", "researcher": "Jeg er fra bygda.", "stages": []}, "reason": null})
    };
    all.study.call("declare_method", method("framework"));
    all.study.call("declare_method", method("reflexive"));
    let interview = json!({"source": all.storvik, "heldOn": "2026-03-03", "minutes": 45, "place": "", "recording": "",
        "deletionPlannedOn": null, "deletedOn": null, "heldAgainst": "whole", "note": ""});
    all.study.call("describe_interview", interview);
    let (text, fewer) = draft(&all.study, "nb");
    assert!(fewer < missing, "{text}");
    assert!(text.contains("refleksiv tematisk analyse") && text.contains("kritisk realisme."), "{text}");
    assert!(text.contains("Jeg er fra bygda."), "{text}");
    assert!(text.contains("Intervjuene ble gjennomført 03.03.2026.") && text.contains("45 minutter"), "{text}");
    assert!(text.contains("én kontrollert mot hele opptaket"), "{text}");
    assert!(text.contains("Det ble endret "), "a change of approach is told: {text}");
}

#[test]
fn merged_split_and_deleted_codes_are_counted_and_undo_takes_them_back() {
    let all = themed();
    let (ild, nett) = (all.study.code("Ildsjel"), all.study.code("Nettverk"));
    all.theme("Alt henger på én", &["Ildsjel", "Nettverk"]);
    all.study.call("merge_codes", json!({"from": [nett], "into": ild, "reason": null}));
    let (text, _) = draft(&all.study, "nb");
    assert!(
        text.contains("Det ble laget 3 koder. Av disse ble én slått sammen med en annen. 2 koder er i bruk"),
        "{text}"
    );
    all.study.call("delete_codes", json!({"ids": [all.study.code("Bredde")], "reason": null}));
    let (text, _) = draft(&all.study, "nb");
    assert!(text.contains("Av disse ble én slått sammen med en annen og én slettet. Én kode er i bruk"), "{text}");
    assert!(text.contains("Det ble laget ett tema. Analysen har nå ett tema, med én kode."), "{text}");
    all.study.ask("undo");
    all.study.ask("undo");
    let (text, _) = draft(&all.study, "nb");
    assert!(text.contains("Det ble laget 3 koder. 3 koder er i bruk"), "{text}");
}

#[test]
fn the_appendix_holds_the_trail_and_leaves_memos_out_where_they_are_private() {
    let all = themed();
    all.study.call("rename_code", json!({"id": all.study.code("Bredde"), "language": "nb", "name": "Flere"}));
    let theme = all.theme("Alt henger på én", &["Ildsjel"]);
    all.study.call("keep_theme", json!({"id": theme, "reason": "før møtet"}));
    let target = json!({"kind": "project"});
    all.study.call("create_memo", json!({"target": target, "kind": "reflexive", "text": "Jeg kjenner informanten."}));
    all.study.call("delete_codes", json!({"ids": [all.study.code("Nettverk")], "reason": "tom"}));
    let export = |name: &str, with_memos: bool| {
        let path = all.study.path(name);
        let request = json!({"path": path, "overwrite": true, "language": "nb", "withMemos": with_memos});
        all.study.call("export_audit", request);
        std::fs::read(path).unwrap()
    };
    let audit: Value = serde_json::from_slice(&export("logg.json", true)).unwrap();
    let steps = journal(&all, json!({"limit": 1000}));
    assert_eq!(audit["steps"].as_array().unwrap().len(), steps.len() - 1, "all but its own export");
    let codes = audit["codes"].as_array().unwrap();
    let gone = codes.iter().find(|own| own["name"] == "Nettverk").unwrap();
    assert_eq!((gone["is_there"].clone(), gone["events"][1]["reason"].clone()), (json!(false), json!("tom")));
    let renamed = codes.iter().find(|own| own["name"] == "Flere").unwrap();
    assert_eq!(
        (renamed["events"][1]["before"].clone(), renamed["events"][1]["after"].clone()),
        (json!("Bredde"), json!("Flere"))
    );
    assert_eq!(audit["themes"][0]["versions"][0]["reason"], "før møtet");
    assert_eq!(audit["memos"][0]["text"], "Jeg kjenner informanten.");

    let private: Value = serde_json::from_slice(&export("logg.json", false)).unwrap();
    assert_eq!((private["memos"].clone(), private["memos_left_out"].clone()), (json!([]), json!(1)));
    assert!(!String::from_utf8(export("logg.md", false)).unwrap().contains("Jeg kjenner"));
    let told = String::from_utf8(export("logg.md", true)).unwrap();
    for words in [
        "## Kronologi",
        "### Flere",
        "Fikk et nytt navn: «Bredde» → «Flere»",
        "Jeg kjenner informanten.",
        "Vedlegg: analyselogg (logg.json)",
    ] {
        assert!(told.contains(words), "{words} in {told}");
    }
    let refused = all.study.refused(
        "export_audit",
        json!({"path": all.study.path("a.pdf"), "overwrite": false, "language": "nb", "withMemos": true}),
    );
    assert!(refused.contains("report"), "{refused}");
    all.study.refused(
        "export_audit",
        json!({"path": all.study.path("logg.md"), "overwrite": false, "language": "nb", "withMemos": true}),
    );
}
