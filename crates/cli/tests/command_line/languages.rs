//! Which language the terminal is spoken to in.

use crate::sitat::Folder;
use crate::study::study;

#[test]
fn the_option_goes_before_the_project_and_the_project_before_the_locale() {
    let folder = study();
    let history = |arguments: &[&str], locale: &str| {
        let output =
            folder.command(["history", "p.sitat"].iter().chain(arguments)).env("LC_ALL", locale).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    assert!(history(&[], "en_GB.UTF-8").contains("Kod 6 sitater fra tabell"), "the project is in bokmål");
    assert!(history(&["--ui-language", "nn"], "en_GB.UTF-8").contains("Kod 6 sitat frå tabell"));
    assert!(history(&["--ui-language=en"], "nb_NO").contains("Code 6 quotes"));
}

#[test]
fn without_a_project_the_locale_decides() {
    let folder = Folder::new();
    let error = |locale: &str| {
        let output = folder.command(["info", "borte.sitat"]).env("LANG", locale).output().unwrap();
        String::from_utf8(output.stderr).unwrap().lines().next().unwrap_or_default().to_owned()
    };
    assert_eq!(error("nb_NO.UTF-8"), "borte.sitat finnes ikke.");
    assert_eq!(error("nn_NO"), "borte.sitat finst ikkje.");
    assert_eq!(error("fr_FR"), error("en_US"));
    assert_ne!(error("en_US"), error("nb_NO"));
}

#[test]
fn keys_and_numbers_for_programs_are_the_same_in_every_language() {
    let folder = study();
    let answer = |language: &str| folder.run(["cases", "p.sitat", "--json", "--ui-language", language]).out;
    assert_eq!(answer("nb"), answer("en"));
    let words = |language: &str| folder.run(["cases", "p.sitat", "--ui-language", language]).out;
    assert!(words("nb").contains("836,5") && words("nb").contains("83\u{a0}400") && words("nb").contains("ja"));
    assert!(words("en").contains("836.5") && words("en").contains("83,400") && words("en").contains("yes"));
    assert!(words("nn").starts_with("Kommune"));
}

#[test]
fn a_table_of_numbers_is_aligned() {
    let folder = study();
    let run = folder.run(["compare", "p.sitat", "--rows", "code:Barriere"]);
    assert_eq!(
        run.out,
        "Antall utdrag  Berg  Dal  Totalt\n\
         n informanter     1    1\n\
         Barriere          3    1       4\n  \
           Kompetanse      1            1\n  \
           Siloer          2            2\n  \
           Penger               1       1\n\
         Totalt            3    1       4\n"
    );
    assert!(run.err.contains("--include-policy-documents"));
}
