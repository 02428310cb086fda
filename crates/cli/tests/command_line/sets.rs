//! Many documents at once: the standard set, a list, and what keeps either from being written.

use serde_json::json;

use crate::sitat::Folder;

fn names(folder: &Folder, path: &str) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder.path(path))
        .map(|all| all.map(|own| own.unwrap().file_name().to_string_lossy().into_owned()).collect())
        .unwrap_or_default();
    names.sort();
    names
}

#[test]
fn all_appendices_are_written_into_a_folder_and_told_of() {
    let folder = Folder::new();
    let project = folder.done(["demo", "d", "--json"])["project"].as_str().unwrap().to_owned();
    let exports = || {
        let steps = folder.done(["history", &project, "--json"]);
        steps["steps"].as_array().unwrap().iter().filter(|step| step["operation"] == "export_document").count()
    };
    let before = exports();
    let run = folder.run(["export", &project, "all", "-o", "vedlegg", "--json"]);
    let answer = run.json();
    let files: Vec<String> = answer["files"]
        .as_array()
        .unwrap()
        .iter()
        .map(|own| {
            std::path::Path::new(own["path"].as_str().unwrap()).file_name().unwrap().to_string_lossy().into_owned()
        })
        .collect();
    let mut sorted = files.clone();
    sorted.sort();
    assert_eq!(sorted, names(&folder, "vedlegg"), "{answer}");
    assert_eq!(files.len() + answer["left_out"].as_array().unwrap().len(), 13, "{answer}");
    assert_eq!(answer["what"], "all");
    assert!(run.err.contains("1 av 13: Metode.docx"), "{}", run.err);
    // Nothing is left beside the folder.
    assert!(names(&folder, ".").iter().all(|name| !name.contains("partial")));
    assert_eq!(exports() - before, files.len(), "the journal tells of each");

    // What is there is not replaced unless that is said, and then all of it.
    let before = folder.read("vedlegg/Kodebok.docx");
    let refused = folder.run(["export", &project, "all", "-o", "vedlegg", "--json"]);
    assert_eq!((refused.code, refused.error_key().as_str()), (1, "project-file-exists"));
    assert_eq!(folder.read("vedlegg/Kodebok.docx"), before);
    assert_eq!(folder.run(["export", &project, "all", "-o", "vedlegg", "--force", "--json"]).code, run.code);
    assert_eq!(names(&folder, "vedlegg"), sorted);
}

#[test]
fn a_list_says_which_documents_and_with_which_options() {
    let folder = Folder::new();
    let project = folder.done(["demo", "d", "--json"])["project"].as_str().unwrap().to_owned();
    let list = "# Mine vedlegg\n[[document]]\nwhat = \"excerpts\"\nfile = \"utdrag.csv\"\ncode-columns = true\n\
        with-attributes = true\norder = \"case-code\"\ncsv = \"comma\"\n\n[[document]]\nwhat = \"grid\"\n\
        file = \"tabell.xlsx\"\nrows = \"families\"\nmeasure = \"presence\"\n\n[[document]]\nwhat = \"codebook\"\n\
        file = \"kodebok.md\"\n";
    folder.write("liste.toml", list);
    let answer =
        folder.done(["export", &project, "all", "-o", "ut", "--batch", "liste.toml", "--json", "--ui-language", "nb"]);
    assert_eq!(names(&folder, "ut"), ["kodebok.md", "tabell.xlsx", "utdrag.csv"]);
    let what: Vec<&str> = answer["files"].as_array().unwrap().iter().map(|own| own["what"].as_str().unwrap()).collect();
    assert_eq!(what, ["excerpts", "grid", "codebook"]);
    // The same as one by one.
    folder.done([
        "export",
        &project,
        "excerpts",
        "-o",
        "en.csv",
        "--code-columns",
        "--with-attributes",
        "--order",
        "case-code",
        "--csv",
        "comma",
        "--json",
    ]);
    assert_eq!(folder.read("ut/utdrag.csv"), folder.read("en.csv"));
}

#[test]
fn a_list_with_a_fault_writes_nothing_and_says_where_the_fault_is() {
    let folder = Folder::new();
    let project = folder.done(["demo", "d", "--json"])["project"].as_str().unwrap().to_owned();
    let good = "[[document]]\nwhat = \"codebook\"\nfile = \"kodebok.md\"\n";
    for (added, code, key, said) in [
        ("kode = \"a\"\n", 2, "cli-batch-unknown-key", "linje 4: «kode»"),
        ("output = \"a\"\n", 2, "cli-batch-unknown-key", "linje 4: «output»"),
        ("order = 5.5\n", 2, "cli-batch-bad-value", "linje 4: «order»"),
        ("order = \"case-code\"\n", 2, "cli-batch-document", "Linje 1, kodebok.md: --order"),
        ("x = \n", 2, "cli-batch-not-toml", "linje 4"),
        ("[[document]]\nwhat = \"cases\"\n", 2, "cli-batch-lacks", "linje 4: dokumentet mangler «file»"),
        ("[[document]]\nwhat = \"cases\"\nfile = \"../a.csv\"\n", 2, "cli-batch-no-name", "«../a.csv»"),
        ("[[document]]\nwhat = \"cases\"\nfile = \"KODEBOK.md\"\n", 2, "cli-batch-twice", "to ganger"),
        ("[[document]]\nwhat = \"sitater\"\nfile = \"a.md\"\n", 2, "cli-batch-document", "Linje 4, a.md"),
        ("[[document]]\nwhat = \"all\"\nfile = \"a\"\n", 2, "cli-batch-document", "Linje 4, a: all"),
        ("[dokument]\n", 2, "cli-batch-unknown-key", "linje 4: «dokument»"),
        (
            "[[document]]\nwhat = \"excerpts\"\nfile = \"a.csv\"\nwhere = \"finnes = ikke\"\n",
            1,
            "cli-batch-document",
            "Linje 4, a.csv",
        ),
        ("[[document]]\nwhat = \"cases\"\nfile = \"a.exe\"\n", 1, "cli-batch-document", "Linje 4, a.exe"),
    ] {
        folder.write("liste.toml", format!("{good}{added}"));
        let run = folder.run([
            "export",
            &project,
            "all",
            "-o",
            "ut",
            "--batch",
            "liste.toml",
            "--json",
            "--ui-language",
            "nb",
        ]);
        assert_eq!((run.code, run.error_key().as_str()), (code, key), "{added}: {}", run.err);
        assert!(run.err.contains(said), "{added}: {}", run.err);
        assert!(!folder.path("ut").exists(), "{added}");
    }
    folder.write("liste.toml", "");
    let run =
        folder.run(["export", &project, "all", "-o", "ut", "--batch", "liste.toml", "--json", "--ui-language", "nb"]);
    assert_eq!(run.error_key(), "cli-batch-no-document");
    let steps = folder.done(["history", &project, "--json"]);
    let told = |step: &serde_json::Value| step["label"].as_str().unwrap_or_default().contains("kodebok.md");
    assert!(!steps["steps"].as_array().unwrap().iter().any(told), "the journal tells of nothing that is not there");
}

#[test]
fn what_the_project_has_nothing_for_is_left_out_and_said() {
    let folder = Folder::with_project();
    let run = folder.run(["export", "p.sitat", "all", "-o", "ut", "--json"]);
    assert_eq!(run.code, 1, "done in part");
    let answer = run.json();
    let left: Vec<&str> =
        answer["left_out"].as_array().unwrap().iter().map(|own| own["key"].as_str().unwrap()).collect();
    assert!(left.contains(&"appendix-nothing-cases") && left.contains(&"appendix-nothing-transcripts"), "{answer}");
    assert!(
        names(&folder, "ut").contains(&"Kodebok.docx".to_owned())
            || names(&folder, "ut").contains(&"Codebook.docx".to_owned())
    );
}

#[test]
fn the_whole_project_is_written_as_json_and_columns_only_where_there_are_columns() {
    let folder = Folder::new();
    let project = folder.done(["demo", "d", "--json"])["project"].as_str().unwrap().to_owned();
    folder.done(["export", &project, "json", "-o", "alt.json", "--json"]);
    let whole: serde_json::Value = serde_json::from_slice(&folder.read("alt.json")).unwrap();
    assert_eq!((&whole["format"], &whole["version"]), (&json!("sitat-export"), &json!(1)));
    assert!(whole.get("memos").is_none());
    folder.done(["export", &project, "json", "-o", "memo.json", "--with-memos", "--without-texts", "--json"]);
    let other: serde_json::Value = serde_json::from_slice(&folder.read("memo.json")).unwrap();
    assert!(other["memos"].is_array() && other["sources"][0].get("text").is_none());
    let refused = folder.run(["export", &project, "json", "-o", "alt.docx", "--json"]);
    assert_eq!(refused.error_key(), "project-not-json");
    let refused = folder.run(["export", &project, "excerpts", "-o", "a.docx", "--code-columns", "--json"]);
    assert_eq!((refused.code, refused.error_key().as_str()), (2, "cli-usage-only-tables"));
    let refused = folder.run(["export", &project, "codebook", "-o", "a.csv", "--with-attributes", "--json"]);
    assert_eq!(refused.error_key(), "cli-usage-without-meaning");
}
