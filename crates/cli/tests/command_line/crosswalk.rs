//! Which code of one tree corresponds to which of another, for scripts and people.

use serde_json::json;

use crate::sitat::Folder;
use crate::study::study;

const TABLE: &str = "fra;slag;til;merknad\nPrinsipp/Samle kreftene;videre enn;Barriere/Siloer;Etter veikartet\n\
    Prinsipp/Ta seg råd;samme som;Barriere/Penger;\nPrinsipp/Finnes ikke;samme som;Barriere/Penger;\n";

/// The study with a framework of three principles beside its barriers.
fn framed() -> Folder {
    let folder = study();
    folder.write("prinsipper.csv", "path\nPrinsipp/Samle kreftene\nPrinsipp/Ta seg råd\nPrinsipp/Se framover\n");
    folder.done(["codebook", "p.sitat", "prinsipper.csv", "--json"]);
    folder.write("samsvar.csv", TABLE);
    folder
}

#[test]
fn a_table_is_looked_at_and_then_brought_and_what_has_no_counterpart_is_listed() {
    let folder = framed();
    let before = folder.state();
    let run = folder.run(["crosswalk", "p.sitat", "samsvar.csv", "--dry-run", "--json"]);
    assert_eq!(run.code, 1, "a row is left out");
    let look = run.json();
    assert_eq!((&look["dry_run"], &look["created"], &look["correspondences"]), (&json!(true), &json!(2), &json!([])));
    assert_eq!(look["warning_keys"][0], "crosswalk-row-unknown");
    assert_eq!(folder.state(), before);
    let brought = folder.run(["crosswalk", "p.sitat", "samsvar.csv", "--json"]).json();
    assert_eq!((&brought["created"], &brought["families"][0]["count"]), (&json!(2), &json!(2)));
    let told = folder.done(["crosswalk", "p.sitat", "--json"]);
    assert_eq!(
        told["correspondences"][1],
        json!({"from": "Barriere/Penger", "kind": "same", "to": "Prinsipp/Ta seg råd", "note": "", "excerpts": []})
    );
    let turned = folder.done(["crosswalk", "p.sitat", "--between", "Prinsipp>Barriere", "--json"]);
    assert_eq!(turned["correspondences"][0]["kind"], "wider");
    assert_eq!(turned["without"][0], json!({"name": "Prinsipp", "codes": ["Prinsipp/Se framover"]}));
    assert_eq!(turned["without"][1], json!({"name": "Barriere", "codes": ["Barriere/Kompetanse"]}));
    let run = folder.run(["crosswalk", "p.sitat", "--between", "Prinsipp>Barriere", "--ui-language", "nb"]);
    assert!(
        run.out.contains("videre enn") && run.out.contains("Uten samsvar i «Barriere»: Kompetanse."),
        "{}",
        run.out
    );
    for (between, key) in [("Prinsipp", "cli-usage-bad-value"), ("Prinsipp>Prinsipp", "project-balance-within")] {
        assert_eq!(folder.run(["crosswalk", "p.sitat", "--between", between, "--json"]).error_key(), key);
    }
}

#[test]
fn a_framework_is_counted_through_own_codes_and_a_crosswalk_is_written_as_list_and_table() {
    let folder = framed();
    folder.run(["crosswalk", "p.sitat", "samsvar.csv"]);
    let rows = "crosswalk:Prinsipp>Barriere";
    let grid = folder.done(["compare", "p.sitat", "--rows", rows, "--measure", "presence", "--json"]);
    let row = |place: usize| (grid["rows"][place]["name"].clone(), grid["rows"][place]["cells"].clone());
    assert_eq!(row(1), (json!("Samle kreftene"), json!([1, 0])), "the plan does not count");
    assert_eq!(row(2), (json!("Ta seg råd"), json!([0, 1])));
    assert_eq!(row(3), (json!("Se framover"), json!([0, 0])));
    let read = folder.run(["compare", "p.sitat", "--rows", rows, "--measure", "presence", "--ui-language", "nb"]);
    assert!(read.out.contains("1 av 2"), "{}", read.out);
    for (form, words) in
        [("list", "Prinsipp/Samle kreftene;videre enn;Barriere/Siloer;Etter veikartet;"), ("table", "Samle kreftene;")]
    {
        let name = format!("{form}.csv");
        let arguments = ["export", "p.sitat", "crosswalk", "--between", "Prinsipp>Barriere", "--as", form, "-o", &name];
        let written = folder.done(arguments.into_iter().chain(["--json"]));
        assert_eq!((&written["what"], &written["count"]), (&json!("crosswalk"), &json!(2)));
        let csv = String::from_utf8(folder.read(&name)).unwrap();
        assert!(csv.contains(words), "{csv}");
    }
    let run = folder.run(["export", "p.sitat", "codebook", "-o", "k.csv", "--as", "table", "--json"]);
    assert_eq!((run.code, run.error_key().as_str()), (2, "cli-usage-without-meaning"));
}
