//! The life of a project and what it holds on people: said, undone, told when a day is near, and drafted for forms.

use serde_json::{Value, json};
use sitat_project::{FixedClock, Opening, Project, Surroundings};
use sitat_tests::{Study, rows};

const TEXT: &str = "I: Hva skjedde?\nKari: Vi ventet i hele fjor.\nOla: Hos oss gikk det fort.\n";

fn life() -> Value {
    json!({"controller": "Universitetet i Åsbygd", "ethicsReference": "123456", "legalBasis": "consent",
        "legalBasisNote": "", "storageClass": "red", "storageNote": "sikker sone", "startsOn": "1.2.2026",
        "endsOn": "1. juni 2027", "recordingsDeletionPlannedOn": "2027-01-15",
        "access": [{"name": "Kari Nes", "role": "student", "since": null, "until": null},
            {"name": "Ola Vik", "role": "veileder", "since": "1.3.2026", "until": "31.12.2026"},
            {"name": "  ", "role": "ingen", "since": null, "until": null}]})
}

fn words(draft: &Value) -> String {
    let parts = draft["parts"].as_array().unwrap();
    parts.iter().map(|part| part["text"].as_str().unwrap()).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_life_of_a_project_is_said_in_one_step_and_undo_takes_it_back() {
    let mut study = Study::new();
    let before = rows(&study.project());
    study.call("describe_life", life());
    let told = study.ask("privacy")["life"].clone();
    assert_eq!((&told["endsOn"], &told["startsOn"]), (&json!("2027-06-01"), &json!("2026-02-01")));
    assert_eq!(told["access"].as_array().unwrap().len(), 2, "a row without a name is nobody");
    assert_eq!(told["access"][1]["until"], "2026-12-31");
    study.restart();
    assert_eq!(study.ask("privacy")["life"], told);
    study.ask("undo");
    assert_eq!(rows(&study.project()), before);
    study.ask("redo");
    assert_eq!(study.ask("privacy")["life"], told);
    let mut wrong = life();
    wrong["endsOn"] = json!("1.1.2020");
    assert!(study.refused("describe_life", wrong.clone()).starts_with("refused project-ends-before-it-starts"));
    wrong["endsOn"] = json!("snart");
    assert!(study.refused("describe_life", wrong).starts_with("refused project-bad-day"));
    assert_eq!(study.ask("privacy")["life"], told, "what is refused changes nothing");
}

#[test]
fn the_text_for_a_form_says_what_is_known_and_asks_for_the_rest() {
    let study = Study::new();
    let empty = study.call("privacy_text", json!({"form": "ethics", "language": "nb"}));
    assert!(words(&empty).contains("[fyll inn: behandlingsgrunnlag]"), "{}", words(&empty));
    assert!(words(&empty).contains("ikke kryptert"), "no passphrase is given");
    assert!(!words(&empty).contains("samtykke fra dem"), "nothing is made up");
    let gaps = empty["missing"].as_u64().unwrap();
    study.import("gruppe.txt", TEXT, &["Åsbygd"]);
    study.call("describe_life", life());
    let told = study.call("privacy_text", json!({"form": "ethics", "language": "nb"}));
    for said in [
        "Universitetet i Åsbygd",
        "123456",
        "samtykke fra dem",
        "(rød)",
        "sikker sone",
        "Kari Nes (student)",
        "Ola Vik (veileder, fra 01.03.2026, til 31.12.2026)",
        "01.06.2027",
        "15.01.2027",
        "2 informanter",
        "For 0 av 2",
    ] {
        assert!(words(&told).contains(said), "{said} is missing in {}", words(&told));
    }
    assert!(told["missing"].as_u64().unwrap() < gaps);
    for name in ["Kari:", "Ola:", "ventet"] {
        assert!(!words(&told).contains(name), "nothing that was said stands in it");
    }
    for (language, said) in [("nn", "Behandlingsansvarleg"), ("en", "data controller")] {
        for form in ["ethics", "plan"] {
            let draft = study.call("privacy_text", json!({"form": form, "language": language}));
            assert!(words(&draft).contains(said), "{language} {form}: {}", words(&draft));
        }
    }
    let path = study.path("plan.md");
    let request = json!({"path": path, "overwrite": false, "form": "plan", "language": "nn"});
    study.call("export_privacy", request);
    let written = std::fs::read_to_string(path).unwrap();
    assert!(written.contains("Tekst til datahandteringsplan") && !written.contains("Ålmenta"), "{written}");
    assert!(written.contains("[fyll inn:"), "{written}");
}

#[test]
fn what_the_project_holds_on_people_is_counted() {
    let study = Study::new();
    let source = study.import("gruppe.txt", TEXT, &[]);
    let people = study.ask("participants")["people"].clone();
    let mut kari = people[0]["person"].clone();
    kari["consentOn"] = json!("1.5.2026");
    study.call("describe_participant", kari);
    study.call("withdraw_participant", json!({"id": people[1]["person"]["id"]}));
    let recording = study.file("opptak.wav", crate::recordings::wave(8_000));
    study.call("link_recording", json!({"source": source, "path": recording}));
    study.call("describe_life", life());
    let told = study.ask("privacy");
    let counted = ["participants", "withConsent", "withdrawn", "erased", "hiddenNames"].map(|key| told[key].clone());
    assert_eq!(counted, [json!(1), json!(1), json!(1), json!(0), json!(0)]);
    assert_eq!(
        told["recordings"][0]["plannedOn"], "2027-01-15",
        "the project's day holds where the interview has none"
    );
    assert_eq!(told["recordings"][0]["isLinked"], true);
}

/// 15 May 2026.
const NOW: i64 = 1_778_846_400_000;

#[test]
fn a_last_day_that_is_near_or_past_is_told_and_stops_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.sitat");
    let at = |days: i64| Surroundings {
        clock: Box::new(FixedClock(NOW + days * 86_400_000)),
        ..Surroundings::of_system("Kari")
    };
    let mut project = Project::create(&path, "A", sitat_model::Language::Bokmål, at(0)).unwrap();
    let mut own = project.life().unwrap();
    own.row.ends_on = Some("2026-07-01".to_owned());
    project.describe_life(&own).unwrap();
    project.close().unwrap();
    let told = |days: i64| -> Vec<&'static str> {
        let mut project = Project::open(&path, Opening::default(), at(days)).unwrap();
        let reminders = project.view().unwrap().reminders;
        project.rename_project(&format!("A {days}")).unwrap();
        project.close().unwrap();
        reminders.iter().map(sitat_project::LifeReminder::name).collect()
    };
    assert_eq!(told(0), Vec::<&str>::new());
    assert_eq!(told(30), ["ends-soon"]);
    assert_eq!(told(47), ["ends-soon"], "the last day itself");
    assert_eq!(told(48), ["ended"]);
}
