//! A set of documents is whole or not there.

use std::path::Path;

use sitat_project::{
    CsvStyle, PartOutcome, Project, ProjectError, SetPart, SetProgress, StandardPart, Surroundings, Target,
};

struct Sets {
    folder: tempfile::TempDir,
    project: Project,
}

impl Sets {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.sitat");
        let project = sitat_sample::create_coded(&path, Surroundings::of_system("Kari")).unwrap();
        Self { folder, project }
    }

    fn parts(&mut self) -> Vec<SetPart<'static, ProjectError>> {
        let language = self.project.language().unwrap();
        let set = self.project.standard_set().unwrap();
        let wanted = |own: &StandardPart| ["methods", "cases", "codebook", "json"].contains(&own.name());
        set.into_iter().filter(wanted).map(|own| own.part(language)).collect()
    }

    fn write(
        &mut self,
        parts: Vec<SetPart<'_, ProjectError>>,
        overwrite: bool,
        mut watch: impl FnMut(&SetProgress) -> bool,
    ) -> Result<Vec<String>, String> {
        let folder = self.folder.path().join("vedlegg");
        let written = self.project.export_set(&folder, overwrite, CsvStyle::Comma, parts, &mut watch);
        let written = written.map_err(|error| error.message().key.to_owned())?;
        let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
        Ok(written.files.iter().map(|own| name(&own.path)).collect())
    }

    /// What stands in the folder of the project, and below it; the project itself apart.
    fn there(&self) -> Vec<String> {
        let names = |folder: &Path| -> Vec<String> {
            let all = std::fs::read_dir(folder).into_iter().flatten();
            all.map(|own| own.unwrap().file_name().to_string_lossy().into_owned()).collect()
        };
        let mut there: Vec<String> = names(self.folder.path());
        there.retain(|name| !name.starts_with("a.sitat"));
        there.extend(names(&self.folder.path().join("vedlegg")).into_iter().map(|name| format!("vedlegg/{name}")));
        there.sort();
        there
    }

    fn told(&mut self) -> usize {
        let (steps, _) = self.project.history(None, 100_000).unwrap();
        steps.iter().filter(|own| own.step.operation == "export_document").count()
    }

    fn mine(&self, name: &str) -> String {
        std::fs::read_to_string(self.folder.path().join("vedlegg").join(name)).unwrap_or_default()
    }
}

#[test]
fn a_set_that_is_called_off_leaves_nothing_and_is_not_told_of() {
    let mut sets = Sets::new();
    let before = sets.told();
    let parts = sets.parts();
    let mut seen = Vec::new();
    let written = sets.write(parts, false, |progress| {
        seen.push((progress.done, progress.of, progress.file.clone()));
        progress.done < 2
    });
    assert_eq!((written, sets.there(), sets.told()), (Ok(Vec::new()), Vec::new(), before));
    assert_eq!(seen.last().unwrap(), &(2, 4, "Kodebok.docx".to_owned()));

    let parts = sets.parts();
    let names = sets.write(parts, false, |_| true).unwrap();
    assert_eq!(names, ["Metode.docx", "Caser.docx", "Kodebok.docx", "Hele prosjektet.json"]);
    assert_eq!((sets.there().len(), sets.told()), (5, before + 4), "{:?}", sets.there());
}

#[test]
fn whatever_stops_a_set_what_was_there_stays_as_it_was() {
    let mut sets = Sets::new();
    let folder = sets.folder.path().join("vedlegg");
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(folder.join("Metode.docx"), "mitt").unwrap();
    let there = sets.there();
    let before = sets.told();

    let parts = sets.parts();
    assert_eq!(sets.write(parts, false, |_| true), Err("project-file-exists".to_owned()));
    assert_eq!((sets.there(), sets.mine("Metode.docx")), (there.clone(), "mitt".to_owned()));

    // The third of them is refused.
    let mut parts = sets.parts();
    let refuse = |_: &mut Project, _: &Target<'_>| -> Result<PartOutcome, ProjectError> {
        Err(ProjectError::NameTaken { name: "x".to_owned() })
    };
    parts.insert(2, SetPart { file: "x.docx".to_owned(), write: Box::new(refuse) });
    assert!(sets.write(parts, true, |_| true).is_err());
    assert_eq!((sets.there(), sets.mine("Metode.docx")), (there, "mitt".to_owned()));

    // All are written, but one of them cannot have its place.
    std::fs::create_dir(folder.join("Kodebok.docx")).unwrap();
    let there = sets.there();
    let parts = sets.parts();
    assert_eq!(sets.write(parts, true, |_| true), Err("project-cannot-write".to_owned()));
    assert_eq!((sets.there(), sets.mine("Metode.docx")), (there, "mitt".to_owned()));
    assert_eq!(sets.told(), before, "the journal tells of nothing that is not there");

    std::fs::remove_dir(folder.join("Kodebok.docx")).unwrap();
    let parts = sets.parts();
    assert_eq!(sets.write(parts, true, |_| true).unwrap().len(), 4);
    assert_ne!(sets.mine("Metode.docx"), "mitt");
}
