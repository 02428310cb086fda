//! A finished text held against the sample study: what is told as JSON, in words, and as a list in a file.

use serde_json::json;

use crate::sitat::Folder;

const STUDY: &str = "d/smartby.sitat";
const TEXT: &str = "I alle kommunene står avdelingsbudsjettene i veien for samarbeid.\n\nNoen sa «dette er noe som slett ingen har sagt i hele materialet».\n";

#[test]
fn a_finished_text_is_told_under_keys_of_its_own() {
    let folder = Folder::new();
    folder.done(["demo", "d", "--json"]);
    folder.write("oppgave.md", TEXT);
    let told = folder.done(["check", STUDY, "--document", "oppgave.md", "--report", "funn.md", "--json"]);
    let claim = &told["claims"][0];
    assert_eq!(
        (&claim["words"], &claim["scope"], &claim["kind"], &claim["k"], &claim["n"]),
        (&json!("alle kommunene"), &json!("all"), &json!("contradicted"), &json!(2), &json!(3))
    );
    assert_eq!((&claim["contradicting"], &claim["connected"]["noun"]), (&json!(["Bergmo"]), &json!("claim")));
    assert_eq!(told["quotes"][0]["state"], "not-found");
    for key in ["names", "figures", "marks", "unknown"] {
        assert_eq!(told[key], json!([]), "{key}");
    }
    assert_eq!(told["balance"], json!({"voices": [], "findings": []}));
    assert!(String::from_utf8(folder.read("funn.md")).unwrap().contains("Bergmo"));

    let run = folder.run(["check", STUDY, "--document", "oppgave.md", "--ui-language", "nb"]);
    assert!(run.code == 0 && run.out.contains("alle kommunene") && run.out.contains("Bergmo"), "{run:?}");
    let again = folder.run(["check", STUDY, "--document", "oppgave.md", "--report", "funn.md", "--json"]);
    assert_eq!(again.code, 1, "{again:?}");
    folder.done(["check", STUDY, "--document", "oppgave.md", "--report", "funn.md", "--force", "--json"]);
    let wrong = folder.run(["check", STUDY, "--document", "oppgave.md", "--report", "funn.xlsx", "--json"]);
    assert!(wrong.code == 1 && wrong.out.contains("project-unknown-report"), "{wrong:?}");
}
