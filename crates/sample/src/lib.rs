//! The sample study, carried inside the program: its files, and the project that is made from them.
//!
//! Everything in it is invented (CC0). The project is made through the façade, as a person would: import the texts,
//! the cases, the codebook, code the quotes, and carry the study through the six phases of thematic analysis. What was
//! written along the way lies in `sample-transcripts/analysis`.

mod data;
mod phases;
mod story;
mod study;

use std::path::{Path, PathBuf};

use include_dir::{Dir, include_dir};
use sitat_model::{Language, Message, SourceKind};
use sitat_project::{ImportItem, Opening, Project, ProjectError, ReadSettings, Surroundings};

use crate::story::Story;

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
    /// What was written of the study cannot be read.
    #[error("{file}: {what}")]
    Data {
        /// The file.
        file: String,
        /// What in it is wrong.
        what: String,
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
            Self::Data { file, what } => {
                Message::new("project-cannot-read").with("file", file.as_str()).with("reason", what.as_str())
            }
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

/// Makes a project at a path, where no file may be, and does something with it; if that fails there is no file.
fn make(
    path: &Path,
    surroundings: Surroundings,
    work: impl FnOnce(&mut Project) -> Result<(), SampleError>,
) -> Result<Project, SampleError> {
    let mut project = Project::create(path, NAME, Language::Bokmål, surroundings)?;
    match work(&mut project) {
        Ok(()) => Ok(project),
        Err(error) => {
            drop(project);
            let _ = std::fs::remove_file(path);
            Err(error)
        }
    }
}

/// Does something with the files of the study, which lie beside a path while it is done.
fn with_files<T>(path: &Path, work: impl FnOnce(&Path) -> Result<T, SampleError>) -> Result<T, SampleError> {
    let mut folder = path.as_os_str().to_owned();
    folder.push(".files");
    let folder = PathBuf::from(folder);
    write_files(&folder)?;
    let done = work(&folder);
    let _ = std::fs::remove_dir_all(&folder);
    done
}

/// Texts and cases, nothing read or coded yet.
fn import_material(project: &mut Project, files: &Path) -> Result<(), SampleError> {
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
    Ok(())
}

/// The codebook, and each quote with its code.
fn import_codings(project: &mut Project, files: &Path) -> Result<(), SampleError> {
    project.import_codebook(&files.join("codebook.csv"))?;
    project.import_quotes(&files.join("quotes.csv"), true)?;
    Ok(())
}

/// Makes the project at a path, from files that lie in a folder (see [`write_files`]), as far as it is coded: no themes,
/// no notes but those on passages. For those who want to go on by themselves.
pub fn create_coded_from(files: &Path, path: &Path, surroundings: Surroundings) -> Result<Project, SampleError> {
    make(path, surroundings, |project| {
        import_material(project, files)?;
        import_codings(project, files)
    })
}

/// The same from the files that are inside the program.
pub fn create_coded(path: &Path, surroundings: Surroundings) -> Result<Project, SampleError> {
    with_files(path, |files| create_coded_from(files, path, surroundings))
}

/// Makes the project of the sample study at a path, where no file may be: carried through all phases.
pub fn create(path: &Path, surroundings: Surroundings) -> Result<Project, SampleError> {
    let (story, clock) = Story::until_now(surroundings.clock);
    let surroundings = Surroundings { clock, ..surroundings };
    with_files(path, |files| make(path, surroundings, |project| phases::carry_through(project, story, files)))
}

/// Where the sample study of a folder is.
pub fn path_in(folder: &Path) -> PathBuf {
    folder.join(format!("{NAME}.sitat"))
}

/// Opens the sample study of a folder, made there first if it is not.
pub fn open_or_create(folder: &Path, opening: Opening, surroundings: Surroundings) -> Result<Project, SampleError> {
    let path = path_in(folder);
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
mod tests;
