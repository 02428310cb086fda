//! Who codes, blind passes and figures of agreement, by scripts and by people.

use serde_json::{Value, json};
use sitat_model::Approach;
use sitat_project::{Declared, MethodRow, Opening, Project, Surroundings};

use crate::sitat::Folder;
use crate::study::study;

/// Opens the project as a coder does in the window, where it is told how far one has come.
fn as_coder(folder: &Folder, coder: &str, work: impl FnOnce(&mut Project)) {
    let opening = Opening::default();
    let mut project = Project::open(&folder.path("p.sitat"), opening, Surroundings::of_system(coder)).unwrap();
    work(&mut project);
    project.close().unwrap();
}

fn coder<'told>(told: &'told Value, name: &str) -> &'told Value {
    told["coders"].as_array().unwrap().iter().find(|own| own["name"] == name).unwrap()
}

#[test]
fn coders_are_added_renamed_and_given_sources() {
    let folder = study();
    folder.done(["coders", "p.sitat", "--add", "Ola", "--json"]);
    let run = folder.run(["coders", "p.sitat", "--add", "OLA", "--json"]);
    assert_eq!((run.code, run.error_key().as_str()), (1, "coders-same-name"));
    folder.done(["coders", "p.sitat", "berg", "dal", "--assign", "Ola", "--json"]);
    folder.done(["coders", "p.sitat", "dal", "--unassign", "Ola", "--json"]);
    let told = folder.done(["coders", "p.sitat", "--rename", "Ola", "--to", "Ola Vik", "--json"]);
    let ola = coder(&told, "Ola Vik");
    assert_eq!((&ola["assigned"], &ola["left"], &ola["codings"]), (&json!(["berg"]), &json!(["berg"]), &json!(0)));
    let run = folder.run(["coders", "p.sitat", "--assign", "Ola Vik", "--json"]);
    assert_eq!(run.code, 2, "sources are to be named: {run:?}");
    let run = folder.run(["coders", "p.sitat", "berg", "--assign", "Siri", "--json"]);
    assert_eq!(run.code, 1, "{run:?}");
    let run = folder.run(["coders", "p.sitat", "berg", "--assign", "Ola Vik", "--unassign", "Ola Vik"]);
    assert_eq!(run.code, 2, "one thing at a time: {run:?}");
    for _ in 0..4 {
        folder.done(["undo", "p.sitat", "--json"]);
    }
    let told = folder.done(["coders", "p.sitat", "--json"]);
    assert!(!told["coders"].to_string().contains("Ola"), "{told}");
}

#[test]
fn a_blind_pass_hides_codings_until_it_ends_with_a_reason() {
    let folder = study();
    folder.write("mer.csv", "source;quote;code\nberg;Lite penger.;Barriere/Penger\n");
    folder.done(["code", "p.sitat", "mer.csv", "--coder", "Ola", "--json"]);
    folder.done(["coders", "p.sitat", "--add", "Siri", "--json"]);
    let told = folder.done(["coders", "p.sitat", "berg", "--blind", "Ola,Siri", "--json"]);
    let pass = &told["blind_passes"][0];
    assert_eq!(pass["sources"], json!(["berg"]));
    assert_eq!(pass["waiting_for"].as_array().unwrap().len(), 2, "{pass}");
    let run = folder.run(["coders", "p.sitat", "berg", "--blind", "Ola", "--json"]);
    assert_eq!(run.code, 1, "{run:?}");
    let seen = |name: &str| {
        let mut found = Value::Null;
        as_coder(&folder, name, |project| {
            let codings = project.coders().unwrap().coders.iter().map(|own| own.codings).sum::<u32>();
            found = json!(codings);
        });
        found
    };
    assert_eq!((seen("Ola"), seen("Siri")), (json!(3), json!(2)), "those in the other texts, and Ola's own");
    let told = folder.done(["coders", "p.sitat", "--end-blind", "Siri er syk", "--json"]);
    assert_eq!(told["blind_passes"], json!([]));
    assert_eq!(seen("Siri"), json!(7));
    let told = folder.done(["journal", "p.sitat", "--with-reason", "--limit", "1", "--json"]);
    assert_eq!(told["steps"][0]["reason"], "Siri er syk");
}

#[test]
fn agreement_is_told_code_by_code_and_kept() {
    let folder = study();
    let run = folder.run(["agreement", "p.sitat", "--json"]);
    assert_eq!((run.code, run.error_key().as_str()), (1, "agreement-other-approach"));
    for (name, quotes) in [("Ola", "Lite penger."), ("Siri", "Vi møttes hver fredag.")] {
        let table = format!("source;quote;code\nberg;{quotes};Barriere/Penger\nberg;Vi manglet folk.;Grep/Møter\n");
        folder.write("mer.csv", table);
        folder.done(["code", "p.sitat", "mer.csv", "--coder", name, "--json"]);
    }
    as_coder(&folder, "Ola", |project| {
        let method = MethodRow { approach: Some(Approach::CodingReliability), ..MethodRow::default() };
        project.declare_method(&method, None).unwrap();
    });
    let run = folder.run(["agreement", "p.sitat", "--json"]);
    assert_eq!((run.code, run.error_key().as_str()), (1, "agreement-nobody"));
    for name in ["Ola", "Siri"] {
        as_coder(&folder, name, |project| {
            let berg = project.resolve_source("berg").unwrap();
            project.set_source_progress(&[berg], Declared::Coded).unwrap();
        });
    }
    let told = folder.done(["agreement", "p.sitat", "--coders", "Ola,Siri", "--freeze", "--json"]);
    assert_eq!((&told["unit"], &told["units"], &told["sources"]), (&json!("turn"), &json!(3), &json!(["berg"])));
    let line = |path: &str| {
        let lines = told["codes"].as_array().unwrap();
        lines.iter().find(|line| line["code"] == path).unwrap_or_else(|| panic!("no {path} in {told}"))
    };
    // Of three turns each has one, and not the same: po 1/3, pe 1/3 · 1/3 + 2/3 · 2/3 = 5/9.
    let penger = line("Barriere/Penger");
    assert_eq!(penger["with"], json!([1, 1]));
    assert!((penger["kappa"].as_f64().unwrap() - (1.0 / 3.0 - 5.0 / 9.0) / (4.0 / 9.0)).abs() < 1e-12, "{penger}");
    assert_eq!(line("Grep/Møter")["kappa"], json!(1.0));
    let never = line("Barriere/Siloer");
    assert_eq!((&never["kappa"], &never["undefined"]), (&Value::Null, &json!("no-variation")));
    assert_eq!(told["kept"][0]["coders"], json!(["Ola", "Siri"]));
    let run = folder.run(["agreement", "p.sitat", "--unit", "sentence", "-o", "enighet.xlsx"]);
    assert_eq!(run.code, 0, "{run:?}");
    assert!(folder.read("enighet.xlsx").starts_with(b"PK"));
    let run = folder.run(["agreement", "p.sitat", "--output", "enighet.xlsx", "--json"]);
    assert_eq!(run.code, 1, "a file is not replaced: {run:?}");
    let run = folder.run(["agreement", "p.sitat", "--unit", "word"]);
    assert_eq!(run.code, 2, "{run:?}");
}
