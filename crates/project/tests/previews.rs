//! A document is looked at before it is written; a fault on the way does not keep the next one from its file.

use std::panic::{AssertUnwindSafe, catch_unwind};

use sitat_model::Language;
use sitat_project::{CsvStyle, FixedClock, Project, RandomGuids, Surroundings, Target};

#[test]
fn after_a_fault_in_a_preview_documents_are_files_again() {
    let folder = tempfile::tempdir().unwrap();
    let surroundings =
        Surroundings { clock: Box::new(FixedClock(0)), guids: Box::new(RandomGuids), coder: "Kari".to_owned() };
    let path = folder.path().join("a.sitat");
    let mut project = Project::create(&path, "a", Language::Bokmål, surroundings).unwrap();
    project.create_code(None, "Kø", true).unwrap();
    let ended = catch_unwind(AssertUnwindSafe(|| project.preview(|_, _| panic!("half way"))));
    assert!(ended.is_err());
    project.forget_what_is_at_hand();
    let file = folder.path().join("kodebok.html");
    let target = Target { path: &file, overwrite: false, csv: CsvStyle::default() };
    project.export_codebook(&target).unwrap();
    assert!(std::fs::read_to_string(&file).unwrap().contains("Kø"));
}
