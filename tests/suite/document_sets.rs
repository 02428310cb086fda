//! A set of documents is whole or not there.

use std::path::Path;
use std::sync::{Arc, Mutex};

use sitat_project::{
    CsvStyle, ExcerptSelection, Interchange, MemberCheck, MemberCheckPart, PartOutcome, Project, ProjectError, SetPart,
    StandardPart, Surroundings, Target, TranscriptForm, Watch, WritingProgress,
};

/// Calls off what is written once it was told of so often, and notes what it was told.
#[derive(Clone, Default)]
struct Patience {
    until: Option<usize>,
    told: Arc<Mutex<Vec<WritingProgress>>>,
}

impl Patience {
    fn until(times: usize) -> Self {
        Self { until: Some(times), ..Self::default() }
    }

    fn told(&self) -> Vec<WritingProgress> {
        self.told.lock().unwrap().clone()
    }
}

impl Watch for Patience {
    fn tell(&mut self, progress: &WritingProgress) {
        self.told.lock().unwrap().push(progress.clone());
    }

    fn goes_on(&self) -> bool {
        self.until.is_none_or(|times| self.told.lock().unwrap().len() < times)
    }
}

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
        watch: &Patience,
    ) -> Result<Vec<String>, String> {
        let folder = self.folder.path().join("vedlegg");
        let written = self
            .project
            .watched(Box::new(watch.clone()), |own| own.export_set(&folder, overwrite, CsvStyle::Comma, parts));
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
    let patience = Patience::until(3);
    let written = sets.write(parts, false, &patience);
    assert_eq!((written, sets.there(), sets.told()), (Ok(Vec::new()), Vec::new(), before));
    let last = WritingProgress { done: 2, of: 4, name: "Kodebok.docx".to_owned() };
    assert_eq!(patience.told().last(), Some(&last), "of what is in them nothing is told");

    let parts = sets.parts();
    let names = sets.write(parts, false, &Patience::default()).unwrap();
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
    assert_eq!(sets.write(parts, false, &Patience::default()), Err("project-file-exists".to_owned()));
    assert_eq!((sets.there(), sets.mine("Metode.docx")), (there.clone(), "mitt".to_owned()));

    // The third of them is refused.
    let mut parts = sets.parts();
    let refuse = |_: &mut Project, _: &Target<'_>| -> Result<PartOutcome, ProjectError> {
        Err(ProjectError::NameTaken { name: "x".to_owned() })
    };
    parts.insert(2, SetPart { file: "x.docx".to_owned(), write: Box::new(refuse) });
    assert!(sets.write(parts, true, &Patience::default()).is_err());
    assert_eq!((sets.there(), sets.mine("Metode.docx")), (there, "mitt".to_owned()));

    // All are written, but one of them cannot have its place.
    std::fs::create_dir(folder.join("Kodebok.docx")).unwrap();
    let there = sets.there();
    let parts = sets.parts();
    assert_eq!(sets.write(parts, true, &Patience::default()), Err("project-cannot-write".to_owned()));
    assert_eq!((sets.there(), sets.mine("Metode.docx")), (there, "mitt".to_owned()));
    assert_eq!(sets.told(), before, "the journal tells of nothing that is not there");

    std::fs::remove_dir(folder.join("Kodebok.docx")).unwrap();
    let parts = sets.parts();
    assert_eq!(sets.write(parts, true, &Patience::default()).unwrap().len(), 4);
    assert_ne!(sets.mine("Metode.docx"), "mitt");
}

#[test]
fn a_document_tells_how_far_it_is_and_called_off_there_is_no_file() {
    type Write = fn(&mut Project, &Path) -> Result<(), ProjectError>;
    fn target(path: &Path) -> Target<'_> {
        Target { path, overwrite: false, csv: CsvStyle::Comma }
    }
    let all: [(&str, Write); 5] = [
        ("koder.docx", |own, path| own.export_transcripts(&target(path), TranscriptForm::Pages, &[]).map(|_| ())),
        ("utdrag.docx", |own, path| own.export_excerpts(&target(path), &ExcerptSelection::default()).map(|_| ())),
        ("alt.json", |own, path| own.export_everything(&target(path), Interchange::default()).map(|_| ())),
        ("kapittel.docx", |own, path| own.export_chapter(&target(path), &Default::default(), None).map(|_| ())),
        ("deltakersjekk", |own, path| {
            let choice = MemberCheck { part: MemberCheckPart::Whole, letter: String::new(), deadline: String::new() };
            own.export_member_checks(path, false, &choice).map(|_| ())
        }),
    ];
    let mut sets = Sets::new();
    sets.project.create_research_question("Hva driver dem?").unwrap();
    sets.project.draft_outline().unwrap();
    for (name, write) in all {
        let path = sets.folder.path().join(name);
        let before = sets.told();
        let patience = Patience::until(1);
        let refused = sets.project.watched(Box::new(patience.clone()), |own| write(own, &path));
        assert_eq!(refused.unwrap_err().message().key, "project-writing-called-off", "{name}");
        assert_eq!((patience.told().len(), sets.told(), sets.there()), (1, before, Vec::new()), "{name}");

        let patience = Patience::default();
        sets.project.watched(Box::new(patience.clone()), |own| write(own, &path)).unwrap();
        let told = patience.told();
        assert!(path.exists() && told.iter().all(|own| own.done < own.of), "{name}: {told:?}");
        assert!(told.is_sorted_by_key(|own| own.done), "{name}: {told:?}");
        // Nobody waits any longer.
        assert!(write(&mut sets.project, &path).is_err_and(|error| error.message().key == "project-file-exists"));
        let _ = std::fs::remove_file(&path).or_else(|_| std::fs::remove_dir_all(&path));
    }
}
