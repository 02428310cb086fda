//! New projects, and texts on their way in.

use serde_json::json;
use sitat_project::{CommentChoice, ImportProfile, Opening, Project, ReadSettings, Surroundings};

use crate::sitat::{Folder, sample};
use crate::study::BERG;

#[test]
fn a_new_project_tells_where_and_what_it_is() {
    let folder = Folder::new();
    let made = folder.done(["new", "studie.sitat", "--name", "Tre kommuner", "--language", "nn", "--json"]);
    assert_eq!(
        (&made["name"], &made["path"], &made["language"]),
        (&json!("Tre kommuner"), &json!("studie.sitat"), &json!("nn"))
    );
    assert_eq!(made["id"].as_str().unwrap().len(), 36);
    let info = folder.done(["info", "studie.sitat", "--json"]);
    assert_eq!((&info["id"], &info["name"], &info["language"]), (&made["id"], &json!("Tre kommuner"), &json!("nn")));
    assert_eq!(folder.done(["new", "annen.sitat", "--json"])["name"], "annen");
}

#[test]
fn a_new_project_never_replaces_a_file() {
    let folder = Folder::new();
    folder.write("p.sitat", "noe annet");
    let run = folder.run(["new", "p.sitat", "--json"]);
    assert_eq!((run.code, run.error_key().as_str()), (1, "store-exists"));
    assert_eq!(folder.read("p.sitat"), b"noe annet");
    let run = folder.run(["new", "ingen/slik/mappe/p.sitat", "--json"]);
    assert_eq!((run.code, run.error_key().as_str()), (1, "store-cannot-write"));
    let run = folder.run(["new", "q.sitat", "--name", "  ", "--json"]);
    assert_eq!((run.code, run.error_key().as_str()), (1, "project-blank-name"));
    assert!(!folder.path("q.sitat").exists());
}

#[test]
fn an_imported_text_is_told_with_its_speakers() {
    let folder = Folder::with_project();
    folder.write("berg.txt", BERG);
    let answer = folder.done(["import", "p.sitat", "berg.txt", "--case", "Berg", "--case", "Region sør", "--json"]);
    let source = &answer["sources"][0];
    assert_eq!(source["name"], "berg");
    assert_eq!(source["code"], "BER");
    assert_eq!(source["kind"], "interview");
    assert_eq!((&source["case"], &source["cases"]), (&json!("Berg, Region sør"), &json!(["Berg", "Region sør"])));
    assert_eq!(source["characters"], BERG.chars().count());
    assert_eq!((&source["turns"], &source["words"]), (&json!(6), &json!(26)));
    assert_eq!(source["encoding"], "utf-8");
    assert_eq!(source["warnings"], json!([]));
    assert_eq!(
        source["speakers"],
        json!([
            {"label": "I", "role": "interviewer", "participant": null, "turns": 3},
            {"label": "A", "role": "participant", "participant": "A (berg)", "turns": 3}
        ])
    );
    assert_eq!(answer["refused"], json!([]));
}

#[test]
fn a_table_of_speakers_says_who_the_labels_are() {
    let folder = Folder::with_project();
    folder.write("berg.txt", BERG);
    folder.write("talere.csv", "label;role;participant;case\nI;intervjuer;;\nA;deltaker;Rådmannen;Berg\n");
    let answer = folder.done(["import", "p.sitat", "berg.txt", "--speakers", "talere.csv", "--json"]);
    assert_eq!(answer["sources"][0]["speakers"][1]["participant"], "Rådmannen");
    assert_eq!(answer["sources"][0]["case"], json!(null), "the person belongs to the case, not the text");
    let grid = folder.done(["compare", "p.sitat", "--json"]);
    assert_eq!(grid["columns"], json!([{"name": "Berg", "n": 1}]));
}

#[test]
fn the_base_text_comes_out_exactly_as_it_went_in() {
    let folder = Folder::with_project();
    let text = "I: Går det? 😀\n\nA: A\u{30a}ja – «så som så».\t\u{a0}\u{ad}Ja.\n\nI: Ja?\n\nA: Ja.";
    folder.write("rar.txt", text);
    folder.write("windows.txt", format!("\u{feff}{}", text.replace('\n', "\r\n")));
    folder.done(["import", "p.sitat", "rar.txt", "windows.txt", "--json"]);
    assert_eq!(folder.run(["text", "p.sitat", "rar"]).out, text);
    assert_eq!(folder.run(["text", "p.sitat", "#2"]).out, text, "line ends become LF, the byte order mark goes");
    assert_eq!(folder.done(["text", "p.sitat", "WINDOWS", "--json"])["text"], text);
    let run = folder.run(["text", "p.sitat", "ukjent", "--json"]);
    assert_eq!((run.code, run.error_key().as_str()), (1, "project-no-source"));
}

#[test]
fn an_old_encoding_is_found_out_or_can_be_named() {
    let folder = Folder::with_project();
    let latin: Vec<u8> = "Vi så på veien over Ål, og så på ærfugl og øl. Så gikk vi hjem på kvelden."
        .chars()
        .map(|character| u8::try_from(u32::from(character)).unwrap())
        .collect();
    folder.write("gammel.txt", &latin);
    let found = folder.done(["import", "p.sitat", "gammel.txt", "--json"]);
    assert_eq!(found["sources"][0]["encoding"], "windows-1252");
    assert!(folder.run(["text", "p.sitat", "gammel"]).out.contains("veien over Ål, og så på ærfugl"));
    let named = folder.done(["import", "p.sitat", "gammel.txt", "--encoding", "ibm865", "--json"]);
    assert_eq!(named["sources"][0]["encoding"], "ibm865");
    assert_eq!(named["sources"][0]["name"], "gammel (2)");
    assert_eq!(named["sources"][0]["warning_keys"], json!(["import-name-taken", "import-duplicate"]));
}

#[test]
fn word_files_of_the_sample_tell_what_was_left_out() {
    let folder = Folder::with_project();
    let answer = folder.done(["import", "p.sitat", &sample("storvik-intervju-2.docx"), "--json"]);
    let source = &answer["sources"][0];
    assert_eq!(source["warning_keys"], json!(["import-deleted-left-out", "import-comments-left-out"]));
    assert_eq!(source["warnings"][1], "Én kommentar er utelatt.");
    assert_eq!((&source["encoding"], &source["format"]), (&json!(null), &json!("docx")));
    assert_eq!(source["speakers"][1]["label"], "SB");
}

#[test]
fn plans_have_no_speakers_and_files_may_have_any_name() {
    let folder = Folder::with_project();
    folder.write("plan.txt", "Mål: flere folk.\n\nTiltak: møter.\n\nMål: færre siloer.\n\nTiltak: enda flere møter.\n");
    let plan = folder.done(["import", "p.sitat", "plan.txt", "--kind", "policy-document", "--json"]);
    assert_eq!((&plan["sources"][0]["kind"], &plan["sources"][0]["speakers"]), (&json!("policy-document"), &json!([])));
    #[cfg(target_os = "linux")]
    {
        use std::os::unix::ffi::OsStrExt as _;
        let name = std::ffi::OsStr::from_bytes(b"b\xe6rum.txt");
        folder.write(name, "Bare en tekst.\n");
        let run = folder.run([std::ffi::OsStr::new("import"), "p.sitat".as_ref(), name, "--json".as_ref()]);
        assert_eq!(run.code, 0, "{run:?}");
        assert_eq!(run.json()["sources"][0]["name"], "b\u{fffd}rum");
    }
}

#[test]
fn comments_and_highlights_come_along_on_wish_and_are_counted_else() {
    let folder = Folder::with_project();
    let body =
        "<p>I: Hva tar tid?</p><p>A: <mark>Møtene.</mark> Ja.</p><p>I: Og mer?</p><p>A: <mark>Reisene.</mark></p>";
    folder.write("lest.html", format!("<html><meta charset=utf-8><body>{body}</body></html>"));
    let word = sample("storvik-intervju-2.docx");
    let without = folder.done(["import", "p.sitat", "lest.html", &word, "--json"]);
    assert_eq!(without["warning_keys"], json!(["cli-import-marks"]));
    assert!(without["warnings"][0].as_str().unwrap().contains("--comments memos"));
    assert_eq!(without["sources"][0]["warning_keys"], json!(["import-highlights-left-out"]));
    assert_eq!((&without["sources"][0]["codings"], &without["sources"][0]["highlights"]), (&json!(0), &json!([])));
    folder.done(["undo", "p.sitat", "--json"]);
    let marks = ["--comments", "memos", "--highlights", "gul=Barrierer/Tid", "--highlights", "#ffc000=Annet", "--json"];
    let answer = folder.done(["import", "p.sitat", "lest.html", &word].into_iter().chain(marks));
    let highlights = json!([{"colour": "yellow", "count": 2, "code": "Barrierer/Tid"}]);
    let (first, second) = (&answer["sources"][0], &answer["sources"][1]);
    assert_eq!((&first["codings"], &first["memos"], &first["highlights"]), (&json!(2), &json!(0), &highlights));
    assert_eq!((&second["memos"], &second["warning_keys"]), (&json!(1), &json!(["import-deleted-left-out"])));
    assert_eq!(answer["created"], json!(["Barrierer", "Barrierer/Tid"]));
    assert_eq!(answer["warning_keys"], json!(["cli-import-no-such-colour"]));
    let codes = folder.done(["codebook", "p.sitat", "--json"]);
    assert_eq!(codes["codes"][1]["codings"], 2);
    let run = folder.run(["import", "p.sitat", "lest.html", "--highlights", "sennep=Tid", "--json"]);
    assert_eq!((run.code, run.error_key().as_str()), (2, "cli-usage-bad-colour"));
}

#[test]
fn a_profile_says_what_becomes_of_pens_and_comments_where_nothing_else_is_said() {
    let folder = Folder::with_project();
    let mut open = Project::open(&folder.path("p.sitat"), Opening::default(), Surroundings::of_system("Kari")).unwrap();
    open.save_import_profile(&ImportProfile {
        id: 0,
        name: "Lest og merket".to_owned(),
        settings: ReadSettings::default(),
        kind: None,
        language: None,
        speakers: Vec::new(),
        colours: vec![("yellow".to_owned(), "Tid".to_owned())],
        comments: CommentChoice::Memos,
        keeps_authors: false,
    })
    .unwrap();
    drop(open);
    folder.write("lest.html", "<html><meta charset=utf-8><p>A: <mark>Møtene.</mark> Ja.</p></html>");
    let word = sample("storvik-intervju-2.docx");
    let told = |more: &[&str]| {
        let asked = ["import", "p.sitat", "lest.html", &word, "--profile", "lest og merket", "--json"];
        let answer = folder.done(asked.into_iter().chain(more.iter().copied()));
        folder.done(["undo", "p.sitat", "--json"]);
        (answer["sources"][0]["codings"].clone(), answer["sources"][1]["memos"].clone())
    };
    assert_eq!(told(&[]), (json!(1), json!(1)));
    assert_eq!(told(&["--comments", "none"]), (json!(1), json!(0)));
}

#[test]
fn a_codebook_is_locked_with_a_reason_refuses_a_table_and_is_taken_in_by_another_project() {
    let folder = crate::study::study();
    let locked = |codes: &serde_json::Value| codes["codes"][0]["locked"]["reason"].clone();
    let run = folder.run(["codebook", "p.sitat", "--lock", "*", "--json"]);
    assert_eq!(run.code, 2, "a lock needs a reason");
    let codes = folder.done(["codebook", "p.sitat", "--lock", "*", "--reason", "Gitt", "--coder", "Ola", "--json"]);
    assert_eq!((locked(&codes), &codes["codes"][0]["locked"]["by"]), (json!("Gitt"), &json!("Ola")));
    folder.write("ny.csv", "path;prompt\nNy;Hvem?\n");
    let run = folder.run(["codebook", "p.sitat", "ny.csv", "--json"]);
    assert_eq!((run.code, run.error_key().as_str()), (1, "codebook-locked-whole"));
    let codes = folder.done(["codebook", "p.sitat", "ny.csv", "--unlock", "*", "--reason", "Utvides", "--json"]);
    let new = codes["codes"].as_array().unwrap().iter().find(|code| code["path"] == "Ny").unwrap();
    assert_eq!((&new["prompts"], &new["locked"]), (&json!(["Hvem?"]), &json!(null)));
    folder.done(["codebook", "p.sitat", "--lock", "Ny", "--reason", "Ferdig", "--json"]);
    folder.done(["new", "q.sitat", "--json"]);
    let taken = folder.done(["codebook", "q.sitat", "p.sitat", "--json"]);
    assert_eq!(taken["codes"].as_array().unwrap().len(), codes["codes"].as_array().unwrap().len());
    let new = taken["codes"].as_array().unwrap().iter().find(|code| code["path"] == "Ny").unwrap();
    assert_eq!((&new["prompts"], &new["locked"]["reason"]), (&json!(["Hvem?"]), &json!("Ferdig")));
}
