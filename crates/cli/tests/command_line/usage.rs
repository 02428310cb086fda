//! Command lines that cannot be understood: exit code 2, in words and as JSON.

use crate::sitat::Folder;

#[test]
fn a_command_line_that_cannot_be_understood_says_what_is_wrong() {
    let folder = Folder::with_project();
    let wrong: [(&[&str], &str); 14] = [
        (&[], "cli-usage-no-command"),
        (&["finn"], "cli-usage-unknown-command"),
        (&["help", "finn"], "cli-usage-unknown-command"),
        (&["info"], "cli-usage-missing"),
        (&["import", "p.sitat"], "cli-usage-missing"),
        (&["export", "p.sitat", "grid"], "cli-usage-missing"),
        (&["info", "p.sitat", "--alt"], "cli-usage-unknown-option"),
        (&["info", "p.sitat", "q.sitat"], "cli-usage-unknown-option"),
        (&["search", "p.sitat", "vi", "--limit", "mange"], "cli-usage-bad-number"),
        (&["search", "p.sitat", "vi", "--forms", "alle"], "cli-usage-bad-value"),
        (&["compare", "p.sitat", "--rows", "Barriere"], "cli-usage-bad-value"),
        (&["compare", "p.sitat", "--columns", "kommuner"], "cli-usage-bad-value"),
        (&["cases", "p.sitat", "--derive", "netto"], "cli-usage-bad-derivation"),
        (&["info", "p.sitat", "--ui-language", "de"], "cli-usage-bad-value"),
    ];
    for (arguments, key) in wrong {
        let run = folder.run(arguments.iter().chain(&["--json"]));
        assert_eq!((run.code, run.error_key().as_str()), (2, key), "{arguments:?} {run:?}");
        let hint = run.json()["error"]["hint"].as_str().unwrap_or_default().to_owned();
        assert!(hint.contains("--help"), "{arguments:?}: {hint}");
        let words = folder.run(arguments);
        assert_eq!((words.code, words.out.as_str()), (2, ""), "{arguments:?}");
        assert!(!words.err.contains("clap") && !words.err.contains("error:"), "{words:?}");
    }
}

#[test]
fn an_argument_without_its_value_is_named() {
    let folder = Folder::with_project();
    let run = folder.run(["search", "p.sitat", "vi", "--json", "--limit"]);
    assert_eq!((run.code, run.error_key().as_str()), (2, "cli-usage-no-value"));
    assert!(run.err.starts_with("--limit "), "{}", run.err);
    let run = folder.run(["compare", "p.sitat", "--json", "--rows", "codes", "--rows", "families"]);
    assert_eq!((run.code, run.error_key().as_str()), (2, "cli-usage-twice"));
}

#[test]
fn help_and_version_are_answers_and_no_faults() {
    let folder = Folder::new();
    for arguments in
        [["--help"].as_slice(), &["-h"], &["help"], &["--version"], &["import", "--help"], &["help", "compare"]]
    {
        let run = folder.run(arguments);
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{arguments:?} {run:?}");
        assert!(run.out.contains("sitat"), "{run:?}");
        assert!(folder.run(arguments.iter().chain(&["--json"])).json()["text"].as_str().is_some());
    }
    assert_eq!(folder.run(["help", "import"]).out, folder.run(["import", "--help"]).out);
    let import = folder.run(["import", "--help"]).out;
    assert!(
        import.find("<PROJECT>").unwrap() < import.find("<FILE>").unwrap(),
        "arguments in the order in which they are written"
    );
}
