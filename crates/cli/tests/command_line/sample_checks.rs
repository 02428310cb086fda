//! The sample of a national mapping, from files as people bring them: what does not agree is told in words and as JSON.

use serde_json::{Value, json};
use sitat_testkit::study_c;

use crate::sitat::Folder;

/// A text in Windows-1252, as a Norwegian Excel writes CSV.
fn windows(text: &str) -> Vec<u8> {
    let byte = |character| if character == '–' { 0x96 } else { u8::try_from(u32::from(character)).unwrap() };
    text.chars().map(byte).collect()
}

fn mapping() -> Folder {
    let (folder, files) = (Folder::with_project(), study_c());
    folder.write("kommuner.csv", windows(&files.cases_csv));
    folder.write("svar.csv", windows(&files.survey_csv));
    folder
}

fn ids(answer: &Value) -> Vec<&str> {
    answer["sample"].as_array().unwrap().iter().map(|finding| finding["id"].as_str().unwrap()).collect()
}

#[test]
fn a_list_in_windows_1252_reports_its_faults_and_the_project_keeps_telling_them() {
    let folder = mapping();
    let imported = folder.done(["cases", "p.sitat", "kommuner.csv", "--json"]);
    assert_eq!(imported["created"], 52);
    let keys = imported["warning_keys"].as_array().unwrap();
    for key in ["import-case-repeated", "import-case-contradicted", "import-mixed-kinds"] {
        assert!(keys.contains(&json!(key)), "{key}: {keys:?}");
    }
    let survey = folder.done(["survey", "p.sitat", "svar.csv", "--name", "Kartlegging", "--json"]);
    assert_eq!((&survey["surveys"][0]["respondents"], &survey["surveys"][0]["linked"]), (&json!(23), &json!(23)));
    assert_eq!(ids(&survey), ["question-n"]);

    let stated = folder.done(["cases", "p.sitat", "--stated", "invited=55 (Rapporten, s. 4)", "--json"]);
    let number =
        json!({"survey_id": null, "status": "invited", "stated": 55, "origin": "Rapporten, s. 4", "listed": 52});
    assert_eq!(stated["stated"], json!([number]));
    let told = folder.done(["cases", "p.sitat", "--json"]);
    assert_eq!(told["sample"], stated["sample"]);
    assert_eq!(
        ids(&told),
        [
            "stated-number",
            "listed-twice",
            "contradictory-status",
            "interviewed-not-surveyed",
            "question-n",
            "group-incomplete",
            "mixed-kinds"
        ]
    );
    let first = &told["sample"][0];
    assert_eq!(
        (first["kind"].as_str(), first["message"].as_str()),
        (
            Some("fact"),
            Some("Oppgitt antall inviterte er 55 (Rapporten, s. 4), men prosjektet har 52 (54 rader i listen).")
        )
    );
    let mixed = told["sample"].as_array().unwrap().last().unwrap();
    assert_eq!(mixed["kind"], "question");
    assert_eq!(mixed["items"][0], json!({"kind": "case", "id": 51, "name": "Nordfjell fylkeskommune"}));
}

#[test]
fn facts_and_questions_stand_apart_below_the_table() {
    let folder = mapping();
    folder.run(["cases", "p.sitat", "kommuner.csv"]);
    let run = folder.run(["cases", "p.sitat"]);
    assert_eq!(run.code, 0, "{run:?}");
    let (facts, questions) = run.out.split_once("\nOm utvalget – spørsmål\n").unwrap();
    let facts = facts.split_once("\nOm utvalget – fakta\n").unwrap().1;
    assert!(facts.contains("Bergmo er ført med opplysninger"), "{facts}");
    assert!(questions.contains("Sørkyst fylkeskommune er av et annet slag"), "{questions}");
}

#[test]
fn the_groups_of_a_survey_are_told_with_n_and_those_without_a_value() {
    let folder = mapping();
    folder.run(["cases", "p.sitat", "kommuner.csv"]);
    folder.run(["survey", "p.sitat", "svar.csv"]);
    let told = folder.done(["survey", "p.sitat", "--group", "strategi", "--json"]);
    let question = told["surveys"][0]["questions"]
        .as_array()
        .unwrap()
        .iter()
        .find(|question| question["text"] == "Har dere målt gevinster?")
        .unwrap();
    assert_eq!(question["n"], 18);
    let scale = told["surveys"][0]["questions"].as_array().unwrap().iter().find(|own| own["kind"] == "scale").unwrap();
    let groups: Vec<(&Value, &Value, bool)> = scale["groups"]
        .as_array()
        .unwrap()
        .iter()
        .map(|group| (&group["name"], &group["n"], group["shares"].is_null()))
        .collect();
    // Under ten nothing is told in per cent.
    assert_eq!(
        groups,
        [(&json!("ja"), &json!(17), false), (&json!("nei"), &json!(5), true), (&Value::Null, &json!(1), true)]
    );
}

#[test]
fn a_stated_number_that_is_none_is_refused() {
    let folder = Folder::with_project();
    for bad in ["55", "asked=55", "invited=many"] {
        let run = folder.run(["cases", "p.sitat", "--stated", bad, "--json"]);
        assert_eq!((run.code, run.error_key().as_str()), (2, "cli-usage-bad-stated"), "{bad}");
    }
    let run = folder.run(["survey", "p.sitat", "--stated", "answered=5", "--json"]);
    assert_eq!((run.code, run.error_key().as_str()), (1, "cli-no-such-survey"));
}

#[test]
fn charts_are_written_as_pictures_and_as_tables() {
    let folder = mapping();
    folder.run(["cases", "p.sitat", "kommuner.csv"]);
    folder.run(["survey", "p.sitat", "svar.csv", "--name", "Kartlegging"]);
    let export = |question: &str, file: &str, more: &[&str]| {
        let mut arguments = vec!["export", "p.sitat", "survey", "--question", question, "-o", file, "--json"];
        arguments.extend(more);
        folder.run(arguments)
    };
    assert_eq!(export("Barrierer", "barrierer.svg", &[]).json()["count"], 3);
    let svg = String::from_utf8(folder.read("barrierer.svg")).unwrap();
    assert!(svg.contains("Økonomi") && svg.contains("N = 23") && svg.contains("Kartlegging"), "{svg}");

    // By a group too small for it nothing is told in per cent.
    let by = ["--by", "strategi"];
    assert_eq!(export("Barrierer", "grupper.csv", &[by[0], by[1], "--csv", "comma"]).code, 0);
    let csv = String::from_utf8(folder.read("grupper.csv")).unwrap();
    assert!(csv.starts_with("Svar,ja (n = 17),ja (%),nei (n = 5),uten verdi (n = 1)\r\n"), "{csv}");
    assert_eq!(export("Barrierer", "grupper.svg", &by).code, 0);
    let svg = String::from_utf8(folder.read("grupper.svg")).unwrap();
    assert!(svg.contains("nei (n = 5)") && svg.contains("gruppert etter «Strategi»"), "{svg}");

    // A matrix is one picture, with the answers of a scale in their order.
    assert_eq!(export("I hvilken grad hindrer dette", "matrise.csv", &["--csv", "comma"]).code, 0);
    let csv = String::from_utf8(folder.read("matrise.csv")).unwrap();
    let answers: Vec<&str> = csv.lines().skip(1).take(3).map(|line| line.split(',').next().unwrap()).collect();
    assert_eq!(answers, ["I liten grad", "I noen grad", "I stor grad"]);
    assert!(csv.starts_with("Svar,Ledelse (n = 23),Ledelse (%),Økonomi (n = 23),Økonomi (%)"), "{csv}");

    // Focus areas against technologies: eleven by seven, with twenty-two marks.
    assert_eq!(export("Teknologi innen", "teknologi.csv", &["--csv", "comma"]).code, 0);
    let csv = String::from_utf8(folder.read("teknologi.csv")).unwrap();
    let header = csv.lines().next().unwrap();
    assert_eq!(header.matches("(n = ").count(), 11, "{header}");
    let is_count: Vec<bool> = header.split(',').map(|name| name.contains("(n = ")).collect();
    let rows: Vec<Vec<&str>> = csv.lines().skip(1).take(7).map(|line| line.split(',').collect()).collect();
    let marks =
        rows.iter().flat_map(|row| row.iter().zip(&is_count)).filter(|(cell, is)| **is && **cell != "0").count();
    assert_eq!((rows.len(), marks), (7, 22), "{csv}");

    assert_eq!(export("Teknologi innen", "teknologi.png", &[]).code, 0);
    assert!(folder.read("teknologi.png").starts_with(b"\x89PNG\r\n\x1a\n"));
    assert_eq!(export("Teknologi innen", "teknologi.xlsx", &[]).code, 0);

    assert_eq!(export("Teknologi innen", "teknologi.png", &[]).error_key(), "project-file-exists");
    assert_eq!(export("Kommune", "kommune.svg", &[]).error_key(), "project-no-chart");
    assert_eq!(export("Noe annet", "annet.svg", &[]).error_key(), "project-no-survey-question");
    assert_eq!(export("Barrierer", "barrierer.docx", &[]).error_key(), "project-unknown-picture");
    let run = folder.run(["export", "p.sitat", "survey", "-o", "x.svg", "--json"]);
    assert_eq!((run.code, run.error_key().as_str()), (2, "cli-usage-no-question"));
}
