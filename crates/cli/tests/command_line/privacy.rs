//! Privacy: the life of a project, what is held on a participant, and closing, from scripts.

use serde_json::json;

use crate::study::study;

#[test]
fn the_life_of_a_project_is_said_and_told_and_drafted_as_the_text_for_a_form() {
    let folder = study();
    let told = folder.done(["privacy", "p.sitat", "--json"]);
    assert_eq!((&told["controller"], &told["legal_basis"]), (&json!(""), &json!(null)));
    let say =
        ["privacy", "p.sitat", "--controller", "Universitetet", "--legal-basis", "consent", "--ends-on", "1.6.2027"];
    folder.run(say);
    folder.run(["privacy", "p.sitat", "--access", "Kari Nes; student", "--access", "Ola Vik; veileder; 1.2.2026"]);
    let told = folder.done(["privacy", "p.sitat", "--json"]);
    assert_eq!((&told["controller"], &told["ends_on"]), (&json!("Universitetet"), &json!("2027-06-01")));
    assert_eq!(told["access"][1], json!({"name": "Ola Vik", "role": "veileder", "since": "2026-02-01", "until": null}));
    assert_eq!(told["texts"].as_array().unwrap().len(), 2);
    folder.run(["privacy", "p.sitat", "--form", "plan", "--language", "en", "-o", "plan.md"]);
    assert!(String::from_utf8(folder.read("plan.md")).unwrap().contains("Universitetet"));
    let again = folder.run(["privacy", "p.sitat", "--form", "plan", "-o", "plan.md", "--json"]);
    assert_eq!(again.error_key(), "project-file-exists");
    let day = folder.run(["privacy", "p.sitat", "--ends-on", "snart", "--json"]);
    assert_eq!(day.error_key(), "project-bad-day");
    folder.done(["undo", "p.sitat", "--json"]);
    assert_eq!(folder.done(["privacy", "p.sitat", "--json"])["access"], json!([]));
}

#[test]
fn all_that_is_held_on_a_participant_is_written_for_them() {
    let folder = study();
    let nobody = folder.run(["export", "p.sitat", "person", "-o", "innsyn.json", "--json"]);
    assert_eq!(nobody.error_key(), "cli-usage-no-participant");
    let written =
        folder.done(["export", "p.sitat", "person", "--participant", "A (berg)", "-o", "innsyn.json", "--json"]);
    assert_eq!(written["what"], "person");
    let held: serde_json::Value = serde_json::from_slice(&folder.read("innsyn.json")).unwrap();
    assert_eq!(held["participant"], "A (berg)");
    assert!(!held["turns"].as_array().unwrap().is_empty());
}

#[test]
fn a_project_is_closed_in_order_and_a_final_step_wants_to_be_confirmed() {
    let folder = study();
    let closing = folder.done(["close", "p.sitat", "--json"]);
    assert_eq!(closing["steps"].as_array().unwrap().len(), 4);
    assert_eq!(closing["steps"][0], json!({"step": "export", "done_at": null, "coder": null}));
    for step in ["names", "destroy"] {
        let refused = folder.run(["close", "p.sitat", "--step", step, "--json"]);
        assert_eq!(refused.error_key(), "cli-close-needs-final");
    }
    assert_eq!(folder.run(["close", "p.sitat", "--step", "export", "--json"]).error_key(), "cli-close-needs-output");
    let early = folder.run(["close", "p.sitat", "--step", "protocol", "-o", "protokoll.md", "--json"]);
    assert_eq!(early.error_key(), "closing-first-export");
    folder.write("noe.md", "noe annet");
    let early = folder.run(["close", "p.sitat", "--step", "destroy", "--protocol", "noe.md", "--final", "--json"]);
    assert_eq!(early.error_key(), "closing-first-protocol");
    assert!(folder.done(["info", "p.sitat", "--json"])["name"].is_string(), "it is still there");
}
