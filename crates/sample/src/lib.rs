//! The sample study, carried inside the program: its files, and the project that is made from them.
//!
//! Everything in it is invented (CC0). The project is made through the façade, as a person would: import the texts,
//! the cases, the codebook, and code the quotes.

use std::path::{Path, PathBuf};

use include_dir::{Dir, include_dir};
use sitat_model::{Language, Message, SourceKind};
use sitat_project::{ImportItem, Opening, Project, ProjectError, ReadSettings, Surroundings};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../sample-transcripts");

/// Name of the sample project.
pub const NAME: &str = "Smartby i tre kommuner";

/// A text of the study: file, kind, language, and the cases it belongs to.
struct Text {
    file: &'static str,
    kind: SourceKind,
    language: Language,
    cases: &'static [&'static str],
}

const TEXTS: [Text; 9] = [
    interview("storvik-intervju-1.txt", Language::Bokmål, &["Storvik"]),
    interview("storvik-intervju-2.docx", Language::Bokmål, &["Storvik"]),
    interview("english-interview.txt", Language::English, &["Storvik"]),
    interview("elvnes-intervju-1.txt", Language::Bokmål, &["Elvnes"]),
    interview("elvnes-intervju-2.docx", Language::Nynorsk, &["Elvnes"]),
    interview("bergmo-intervju-1.txt", Language::Bokmål, &["Bergmo"]),
    interview("bergmo-intervju-2.txt", Language::Bokmål, &["Bergmo"]),
    Text {
        file: "fokusgruppe-nettverk.docx",
        kind: SourceKind::FocusGroup,
        language: Language::Bokmål,
        cases: &["Elvnes", "Bergmo"],
    },
    Text {
        file: "storvik-strategi.docx",
        kind: SourceKind::PolicyDocument,
        language: Language::Bokmål,
        cases: &["Storvik"],
    },
];

const fn interview(file: &'static str, language: Language, cases: &'static [&'static str]) -> Text {
    Text { file, kind: SourceKind::Interview, language, cases }
}

/// Why the sample study could not be made.
#[derive(Debug, thiserror::Error)]
pub enum SampleError {
    /// A file could not be written.
    #[error("{path} cannot be written: {reason}")]
    CannotWrite {
        /// The file.
        path: PathBuf,
        /// What the system says.
        reason: String,
    },
    /// The project refused something.
    #[error(transparent)]
    Project(#[from] ProjectError),
}

impl SampleError {
    /// What to say to a person.
    pub fn message(&self) -> Message {
        match self {
            Self::CannotWrite { path, reason } => Message::new("project-cannot-write")
                .with("file", path.file_name().unwrap_or_default().to_string_lossy().into_owned())
                .with("reason", reason.as_str()),
            Self::Project(error) => error.message(),
        }
    }
}

/// Writes the files of the study into a folder, which is made if need be. Returns their paths.
pub fn write_files(folder: &Path) -> Result<Vec<PathBuf>, SampleError> {
    let cannot = |path: &Path, error: &std::io::Error| SampleError::CannotWrite {
        path: path.to_owned(),
        reason: error.to_string(),
    };
    std::fs::create_dir_all(folder).map_err(|error| cannot(folder, &error))?;
    let mut written = Vec::new();
    for file in FILES.files() {
        let path = folder.join(file.path());
        std::fs::write(&path, file.contents()).map_err(|error| cannot(&path, &error))?;
        written.push(path);
    }
    written.sort();
    Ok(written)
}

/// Makes the project of the sample study at a path, from files that lie in a folder (see [`write_files`]).
pub fn create_from(files: &Path, path: &Path, surroundings: Surroundings) -> Result<Project, SampleError> {
    let mut project = Project::create(path, NAME, Language::Bokmål, surroundings)?;
    match fill(&mut project, files) {
        Ok(()) => Ok(project),
        Err(error) => {
            drop(project);
            let _ = std::fs::remove_file(path);
            Err(error)
        }
    }
}

fn fill(project: &mut Project, files: &Path) -> Result<(), SampleError> {
    project.import_cases(&files.join("cases.csv"))?;
    let (speakers, _) = project.read_speakers(&files.join("speakers.csv"))?;
    let items: Vec<ImportItem> = TEXTS
        .iter()
        .map(|text| ImportItem {
            path: files.join(text.file),
            kind: Some(text.kind),
            language: Some(text.language),
            cases: text.cases.iter().map(|case| (*case).to_owned()).collect(),
            settings: ReadSettings { detect_turns: text.kind != SourceKind::PolicyDocument, ..ReadSettings::default() },
            speakers: speakers.clone(),
            ..ImportItem::default()
        })
        .collect();
    if let Some(refused) = project.import_sources(&items)?.value.refused.into_iter().next() {
        return Err(refused.error.into());
    }
    project.import_codebook(&files.join("codebook.csv"))?;
    project.import_quotes(&files.join("quotes.csv"), true)?;
    Ok(())
}

/// Makes the project of the sample study at a path, where no file may be.
pub fn create(path: &Path, surroundings: Surroundings) -> Result<Project, SampleError> {
    let mut folder = path.as_os_str().to_owned();
    folder.push(".files");
    let folder = PathBuf::from(folder);
    write_files(&folder)?;
    let made = create_from(&folder, path, surroundings);
    let _ = std::fs::remove_dir_all(&folder);
    made
}

/// Opens the sample study of a folder, made there first if it is not.
pub fn open_or_create(folder: &Path, opening: Opening, surroundings: Surroundings) -> Result<Project, SampleError> {
    let path = folder.join(format!("{NAME}.sitat"));
    if path.exists() {
        return Ok(Project::open(&path, opening, surroundings)?);
    }
    std::fs::create_dir_all(folder)
        .map_err(|error| SampleError::CannotWrite { path: folder.to_owned(), reason: error.to_string() })?;
    let mut project = create(&path, surroundings)?;
    if opening.index_at_once {
        project.begin_index(|| {})?;
    }
    Ok(project)
}

#[cfg(test)]
mod tests {
    use sitat_project::{FixedClock, RandomGuids};

    use super::*;

    fn surroundings() -> Surroundings {
        Surroundings {
            clock: Box::new(FixedClock(1_790_000_000_000)),
            guids: Box::new(RandomGuids),
            coder: "Kari".to_owned(),
        }
    }

    #[test]
    fn the_sample_study_is_made_whole() {
        let folder = tempfile::tempdir().unwrap();
        let mut project = create(&folder.path().join("a.sitat"), surroundings()).unwrap();
        let counts = project.view().unwrap().counts;
        assert_eq!((counts.sources, counts.cases), (9, 3));
        assert_eq!(counts.codings, 180, "every row of quotes.csv is coded");
        assert_eq!(counts.codes, 64);
        assert!(project.sources().unwrap().iter().all(|source| source.row.words > 700));
    }

    #[test]
    fn every_quote_of_the_sample_is_found() {
        let folder = tempfile::tempdir().unwrap();
        let files = folder.path().join("files");
        write_files(&files).unwrap();
        let mut project = create_from(&files, &folder.path().join("a.sitat"), surroundings()).unwrap();
        let again = project.import_quotes(&files.join("quotes.csv"), true).unwrap().value;
        assert!(again.is_complete(), "{again:?}");
        assert_eq!(again.applied, 0, "coding the same words again adds nothing");
    }
}
