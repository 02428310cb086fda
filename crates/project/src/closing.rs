//! Closing a project in order: what is kept is written without names, recordings are gone, the key to names is destroyed,
//! a protocol says what was done, and the project itself is destroyed.
//!
//! Nothing is taken for done that was not looked at: names are looked for in what was written, a recording that is still
//! where it is linked is not deleted, and the protocol must be the one that was written.

mod protocol;

use std::path::{Path, PathBuf};

use sitat_analysis::{ListedName, NameMatcher};
use sitat_export::CsvStyle;
use sitat_import::fingerprint;
use sitat_model::{ClosingStep, Identification, Language, NameKind, is_generic_label};
use sitat_store::{ClosingRow, KeptFileRow};

use crate::document_set::{PartOutcome, SetPart};
use crate::exporting::{cannot_write, count};
use crate::importing::{file_name, read_file};
use crate::{
    ExcerptSelection, Exported, Interchange, Operation, Outcome, Project, ProjectError, RecordingLife, Target,
};

/// Why a step of closing was not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ClosingError {
    /// Participants are shown with their names.
    #[error("participants are shown with their names")]
    NamesAreShown,
    /// A name stands in what was written.
    #[error("{count} names stand in {file}")]
    NamesInFile {
        /// The file.
        file: String,
        /// How many places.
        count: u32,
    },
    /// A recording is still where it is linked.
    #[error("{path} is still there")]
    RecordingThere {
        /// The file.
        path: String,
        /// How many there are in all.
        count: u32,
    },
    /// Names of the list stand in texts.
    #[error("names stand in {count} places")]
    NamesInTexts {
        /// How many places.
        count: u32,
    },
    /// A step before this one was not taken.
    #[error("{step:?} comes first")]
    ComesFirst {
        /// Which.
        step: ClosingStep,
    },
    /// What is kept would lie in a folder that is destroyed with the project.
    #[error("{folder} goes with the project")]
    FolderGoes {
        /// The folder.
        folder: String,
    },
    /// A file is not the protocol that was written.
    #[error("{file} is not the protocol")]
    NotTheProtocol {
        /// The file.
        file: String,
    },
}

impl ClosingError {
    /// What to say to a person.
    pub fn message(&self) -> sitat_model::Message {
        use sitat_model::Message;
        match self {
            Self::NamesAreShown => Message::new("closing-names-are-shown"),
            Self::NamesInFile { file, count } => {
                Message::new("closing-names-in-file").with("file", file.as_str()).with("count", *count)
            }
            Self::RecordingThere { path, count } => {
                Message::new("closing-recording-there").with("path", path.as_str()).with("count", *count)
            }
            Self::NamesInTexts { count } => Message::new("closing-names-in-texts").with("count", *count),
            Self::ComesFirst { step } => Message::new(match step {
                ClosingStep::Export => "closing-first-export",
                ClosingStep::Recordings => "closing-first-recordings",
                ClosingStep::Names => "closing-first-names",
                ClosingStep::Protocol => "closing-first-protocol",
            }),
            Self::FolderGoes { folder } => Message::new("closing-folder-goes").with("folder", folder.as_str()),
            Self::NotTheProtocol { file } => Message::new("closing-not-the-protocol").with("file", file.as_str()),
        }
    }
}

/// Writes one of the files that are kept.
type Write = fn(&mut Project, &Target<'_>) -> Result<Exported, ProjectError>;

/// How far the closing of a project has come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Closing {
    /// The steps that were taken.
    pub done: Vec<ClosingRow>,
    /// The files that are kept.
    pub kept: Vec<KeptFileRow>,
    /// Recordings of which it is not said that they were deleted.
    pub recordings: Vec<RecordingLife>,
    /// Names on the list of what is hidden; none: it lies in a file of its own that is not open.
    pub listed_names: Option<u32>,
    /// What destroying the project removes, where it is there.
    pub goes: Vec<PathBuf>,
}

impl Closing {
    /// Whether a step was taken.
    pub fn is_done(&self, step: ClosingStep) -> bool {
        self.done.iter().any(|own| own.step == step)
    }
}

/// What was removed, and what could not be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Destroyed {
    /// What is gone.
    pub gone: Vec<PathBuf>,
    /// What is still there.
    pub left: Vec<PathBuf>,
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// The project's file, and what the program writes beside it.
fn own_files(path: &Path) -> Vec<PathBuf> {
    [".backups", "-wal", "-shm", "-journal", ".lock"]
        .into_iter()
        .map(|ending| beside(path, ending))
        .chain([path.to_owned()])
        .collect()
}

fn kept(path: &Path, bytes: &[u8]) -> KeptFileRow {
    KeptFileRow {
        file_name: file_name(path),
        sha256: fingerprint(bytes),
        bytes: i64::try_from(bytes.len()).unwrap_or(i64::MAX),
    }
}

/// Whether a kept file holds what the project held: a protocol is for people to read.
fn is_data(name: &str) -> bool {
    let ending = Path::new(name).extension().unwrap_or_default();
    ["json", "csv"].iter().any(|own| ending.eq_ignore_ascii_case(own))
}

impl Project {
    /// How far the closing of the project has come.
    pub fn closing(&mut self) -> Result<Closing, ProjectError> {
        let recordings = self.recordings_life()?.into_iter().filter(|own| own.deleted_on.is_none()).collect();
        let path = self.own_path().to_owned();
        let is_closed = self.is_name_list_closed()?;
        let listed_names = if is_closed { None } else { Some(count(self.name_list(None)?.names.len())) };
        let reader = self.store.read();
        Ok(Closing {
            done: reader.closing_steps()?,
            kept: reader.kept_files()?,
            recordings,
            listed_names,
            goes: own_files(&path).into_iter().filter(|own| own.exists()).collect(),
        })
    }

    /// What nobody may read in what is kept: names of participants, labels of those who speak, listed names.
    fn real_names(&mut self) -> Result<NameMatcher, ProjectError> {
        let structure = self.structure()?;
        let shown: Vec<String> = structure.participants.iter().filter_map(|own| structure.shown_name(own.id)).collect();
        let people = structure.participants.iter().map(|own| own.name.clone());
        let labels = structure.speakers.iter().map(|own| own.label.clone());
        let is_closed = self.is_name_list_closed()?;
        let listed = if is_closed { Vec::new() } else { self.name_list(None)?.names };
        // Where a name was replaced everywhere, a person is called by what stands in its place.
        let (listed, replacements): (Vec<String>, Vec<String>) =
            listed.into_iter().map(|own| (own.name, own.replacement)).unzip();
        let is_real = |name: &String| {
            let letters = name.chars().filter(|letter| letter.is_alphabetic()).count();
            let stands_for_another = shown.contains(name) || (replacements.contains(name) && !listed.contains(name));
            letters > 1 && !is_generic_label(name) && !stands_for_another
        };
        let named: Vec<ListedName> = people
            .chain(labels)
            .chain(listed.iter().cloned())
            .filter(is_real)
            .map(|name| ListedName { name, replacement: "…".to_owned(), kind: NameKind::Person })
            .collect();
        Ok(NameMatcher::new(&named))
    }

    /// Writes what is kept into a folder: everything as JSON, the codebook and the excerpts as tables. Each file is read
    /// again and looked through for names; where one stands, nothing is written.
    ///
    /// # Errors
    /// Participants who are shown with their names, a name in what was written, a file that is there, a folder that is
    /// destroyed with the project.
    pub fn export_for_closing(
        &mut self,
        folder: &Path,
        overwrite: bool,
    ) -> Result<Outcome<Vec<Exported>>, ProjectError> {
        if self.identification()? == Identification::Name {
            return Err(ClosingError::NamesAreShown.into());
        }
        if self.goes_with_project(folder) {
            return Err(ClosingError::FolderGoes { folder: folder.to_string_lossy().into_owned() }.into());
        }
        let names = self.real_names()?;
        let language = self.language()?;
        let csv = if language == Language::English { CsvStyle::Comma } else { CsvStyle::SemicolonWithBom };
        let written: [(&'static str, Write); 3] = [
            ("closing-file-everything", |project, target| {
                project.export_everything(target, Interchange { with_texts: true, with_memos: false })
            }),
            ("closing-file-codebook", |project, target| project.export_codebook(target)),
            ("closing-file-excerpts", |project, target| project.export_excerpts(target, &ExcerptSelection::default())),
        ];
        let names = &names;
        let parts: Vec<SetPart<'_, ProjectError>> = written
            .into_iter()
            .map(|(key, write)| SetPart {
                file: sitat_lang::word(language, key),
                write: Box::new(move |project: &mut Self, target: &Target<'_>| -> Result<PartOutcome, ProjectError> {
                    let exported = write(project, target)?;
                    let bytes = read_file(target.path)?;
                    let found = names.find(&String::from_utf8_lossy(&bytes), &[]);
                    let certain = found.iter().filter(|hit| hit.doubt.is_none()).count();
                    if certain > 0 {
                        let file = file_name(target.path);
                        return Err(ClosingError::NamesInFile { file, count: count(certain) }.into());
                    }
                    Ok(PartOutcome::Written(exported))
                }),
            })
            .collect();
        let set = self.export_set(folder, overwrite, csv, parts)?;
        let mut rows = Vec::new();
        for exported in &set.files {
            rows.push(kept(&exported.path, &read_file(&exported.path)?));
        }
        let step = self.take_step(ClosingStep::Export, &rows, None)?;
        Ok(Outcome { value: set.files, changes: step.changes })
    }

    /// Says that all recordings were deleted, today, and forgets where they were.
    ///
    /// # Errors
    /// A recording that is still where it is linked.
    pub fn confirm_recordings_deleted(&mut self) -> Result<Outcome<()>, ProjectError> {
        let left: Vec<RecordingLife> =
            self.recordings_life()?.into_iter().filter(|own| own.deleted_on.is_none() || own.is_linked).collect();
        let mut there = Vec::new();
        for own in &left {
            there.extend(self.recording_path(own.source)?.filter(|path| path.exists()));
        }
        if let Some(first) = there.first() {
            let path = first.to_string_lossy().into_owned();
            return Err(ClosingError::RecordingThere { path, count: count(there.len()) }.into());
        }
        self.take_step(ClosingStep::Recordings, &[], Some(&left))
    }

    /// Destroys the key to names: earlier texts and the journal's inverses go, as when replaced names are made final, and
    /// with them the list of names. Participants are called from now on as they are shown. This cannot be undone.
    ///
    /// # Errors
    /// Names of the list that still stand in texts, participants who are shown with their names.
    pub fn destroy_names(&mut self) -> Result<Outcome<()>, ProjectError> {
        if self.identification()? == Identification::Name {
            return Err(ClosingError::NamesAreShown.into());
        }
        if !self.is_name_list_closed()? {
            let view = self.preview_forget_names(None)?;
            if view.certain > 0 {
                return Err(ClosingError::NamesInTexts { count: view.certain }.into());
            }
            self.forget_names(None)?;
        }
        let key = self.key_list();
        if let Some(key) = &key {
            std::fs::remove_file(&key.path).map_err(|error| cannot_write(&key.path, &error))?;
            self.close_key_list();
        }
        let structure = self.structure()?;
        let shown: Vec<_> = structure
            .participants
            .iter()
            .filter_map(|own| Some((own.id, structure.shown_name(own.id)?)).filter(|(_, shown)| *shown != own.name))
            .collect();
        self.act_for_good(Operation::ForgetNames, |action| {
            action.writer.describe("", 1);
            action.writer.forget_pseudonyms()?;
            if key.is_some() {
                action.writer.set_names_apart(false)?;
            }
            let mut given: Vec<String> = Vec::new();
            for (number, (person, shown)) in (1_u32..).zip(&shown) {
                let is_free = !given.contains(shown) && structure.find_participant(shown).is_none();
                let name = if is_free { shown.clone() } else { format!("{shown} ({number})") };
                action.writer.set_participant_name(*person, &name)?;
                given.push(name);
            }
            let coder = action.coder(None)?;
            Ok(action.writer.set_closing_step(ClosingStep::Names, coder, action.at)?)
        })
    }

    /// Writes the protocol: what was done when and by whom, how much there was, and fingerprints of what is kept.
    /// Nothing of the content stands in it. That it was written is the last step before the project is destroyed.
    ///
    /// # Errors
    /// A step before it that was not taken.
    pub fn write_protocol(
        &mut self,
        target: &Target<'_>,
        language: Option<Language>,
    ) -> Result<Outcome<Exported>, ProjectError> {
        let closing = self.closing()?;
        let before = [ClosingStep::Export, ClosingStep::Recordings, ClosingStep::Names];
        if let Some(step) = before.into_iter().find(|step| !closing.is_done(*step)) {
            return Err(ClosingError::ComesFirst { step }.into());
        }
        let format = target.report_format()?;
        let language = match language {
            Some(language) => language,
            None => self.language()?,
        };
        let report = self.protocol(&closing, language)?;
        let bytes = self.written(&report, format)?;
        let number = count(closing.kept.len());
        let exported = self.write_document(target, &report.title, &report.manifest, &bytes, number)?;
        let step = self.take_step(ClosingStep::Protocol, &[kept(target.path, &bytes)], None)?;
        Ok(Outcome { value: exported, changes: step.changes })
    }

    /// Notes that a step was taken, with the files that it keeps and the recordings that are gone.
    fn take_step(
        &mut self,
        step: ClosingStep,
        files: &[KeptFileRow],
        recordings: Option<&[RecordingLife]>,
    ) -> Result<Outcome<()>, ProjectError> {
        let today = self.surroundings.today();
        let interviews = self.store.read().interviews()?;
        self.transact(Operation::TakeClosingStep, None, |action| {
            action.writer.describe("", files.len().max(1));
            for file in files {
                action.writer.set_kept_file(file)?;
            }
            for own in recordings.unwrap_or_default() {
                let mut row = interviews.get(&own.source).cloned().unwrap_or_default();
                row.deleted_on.get_or_insert_with(|| today.clone());
                action.writer.set_interview(own.source, &row)?;
                action.writer.delete_recording(own.source)?;
            }
            let coder = action.coder(None)?;
            Ok(action.writer.set_closing_step(step, coder, action.at)?)
        })
    }

    /// Looks whether a file is the protocol that was written, and lies outside of what goes.
    pub fn check_protocol(&mut self, protocol: &Path) -> Result<(), ProjectError> {
        let closing = self.closing()?;
        if !closing.is_done(ClosingStep::Protocol) {
            return Err(ClosingError::ComesFirst { step: ClosingStep::Protocol }.into());
        }
        let found = kept(protocol, &read_file(protocol)?);
        let is_known = closing.kept.iter().any(|own| own.sha256 == found.sha256 && !is_data(&own.file_name));
        if self.store.is_read_only() || self.goes_with_project(protocol) || !is_known {
            return Err(ClosingError::NotTheProtocol { file: file_name(protocol) }.into());
        }
        Ok(())
    }

    /// Whether a file or folder lies where everything is destroyed with the project.
    fn goes_with_project(&self, path: &Path) -> bool {
        let real = |path: &Path| path.canonicalize().or_else(|_| std::path::absolute(path)).unwrap_or_default();
        real(path).starts_with(real(&beside(self.own_path(), ".backups")))
    }

    /// Destroys the project: its file, its backups and whatever the program has written beside it. The protocol must lie
    /// outside of what goes. This cannot be undone; copies elsewhere are not known, and on some disks the old lies on
    /// until something else is written over it.
    ///
    /// # Errors
    /// A protocol that was not written, or is another file. Then nothing is removed, and the project is closed.
    pub fn destroy(mut self, protocol: &Path) -> Result<Destroyed, ProjectError> {
        self.check_protocol(protocol)?;
        let path = self.own_path().to_owned();
        self.close()?;
        let mut destroyed = Destroyed::default();
        for own in own_files(&path).into_iter().filter(|own| own.exists()) {
            let removed = if own.is_dir() { std::fs::remove_dir_all(&own) } else { std::fs::remove_file(&own) };
            if removed.is_ok() && !own.exists() {
                destroyed.gone.push(own);
            } else {
                destroyed.left.push(own);
            }
        }
        Ok(destroyed)
    }
}
