//! Several documents at once into a folder: all of them, or none.
//!
//! Each is written into a folder beside, and only when all are there do they take their places; the journal tells of them
//! then.

use std::path::{Path, PathBuf};

use sitat_export::CsvStyle;
use sitat_lang::word;
use sitat_model::{Approach, Language};

use crate::exporting::{Destination, cannot_write};
use crate::{
    Appendix, Checklist, ColumnChoice, ExcerptSelection, Exported, GridChoice, Interchange, Measure, Project,
    ProjectError, RowChoice, Target, TranscriptForm,
};

/// What became of one document of a set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PartOutcome {
    /// It is written.
    Written(Exported),
    /// There is nothing in the project that could stand in it: the key says what is missing.
    Nothing(&'static str),
}

/// Writes a document of a set to where it is told.
pub type WritePart<'part, Fault> = Box<dyn FnMut(&mut Project, &Target<'_>) -> Result<PartOutcome, Fault> + 'part>;

/// A document of a set.
pub struct SetPart<'part, Fault> {
    /// The name of its file, without a folder.
    pub file: String,
    /// What writes it.
    pub write: WritePart<'part, Fault>,
}

/// What became of a set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SetWritten {
    /// The documents.
    pub files: Vec<Exported>,
    /// Those for which there is nothing in the project: the file, and the key of why.
    pub left_out: Vec<(String, &'static str)>,
    /// Whether it was called off; then nothing is written.
    pub is_cancelled: bool,
}

/// A document of the standard set of appendices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StandardPart {
    /// The methods paragraph.
    Methods,
    /// A table or text that is an appendix as a whole.
    Appendix(Appendix),
    /// The codebook.
    Codebook,
    /// Quotes under their codes.
    Excerpts,
    /// The same as a table.
    ExcerptTable,
    /// Which case speaks of what.
    Presence,
    /// Transcripts with codes.
    Transcripts,
    /// The trail of the analysis.
    Audit,
    /// The project for other programs.
    Everything,
}

impl StandardPart {
    /// Its name on the command line and on the wire.
    pub fn name(self) -> &'static str {
        match self {
            Self::Methods => "methods",
            Self::Appendix(own) => own.name(),
            Self::Codebook => "codebook",
            Self::Excerpts => "excerpts",
            Self::ExcerptTable => "excerpt-table",
            Self::Presence => "grid",
            Self::Transcripts => "transcripts",
            Self::Audit => "audit",
            Self::Everything => "json",
        }
    }

    fn key(self) -> &'static str {
        match self {
            Self::Methods => "set-file-methods",
            Self::Appendix(Appendix::Cases) => "set-file-cases",
            Self::Appendix(Appendix::Participants) => "set-file-participants",
            Self::Appendix(Appendix::CodesToThemes) => "set-file-codes-to-themes",
            Self::Appendix(Appendix::CaseProfiles) => "set-file-case-profiles",
            Self::Appendix(Appendix::Checklist(Checklist::Coreq)) => "set-file-coreq",
            Self::Appendix(Appendix::Checklist(Checklist::Srqr)) => "set-file-srqr",
            Self::Appendix(Appendix::Checklist(Checklist::Rtarg)) => "set-file-rtarg",
            Self::Codebook => "set-file-codebook",
            Self::Excerpts => "set-file-excerpts",
            Self::ExcerptTable => "set-file-excerpt-table",
            Self::Presence => "set-file-presence",
            Self::Transcripts => "set-file-transcripts",
            Self::Audit => "set-file-audit",
            Self::Everything => "set-file-everything",
        }
    }

    /// The name of its file.
    pub fn file(self, language: Language) -> String {
        let ending = match self {
            Self::ExcerptTable | Self::Presence => "xlsx",
            Self::Everything => "json",
            _ => "docx",
        };
        format!("{}.{ending}", word(language, self.key()))
    }

    /// Writes it.
    pub fn write(self, project: &mut Project, target: &Target<'_>) -> Result<Exported, ProjectError> {
        match self {
            Self::Methods => project.export_methods(target, None),
            Self::Appendix(own) => project.export_appendix(target, own, None),
            Self::Codebook => project.export_codebook(target),
            Self::Excerpts => project.export_excerpts(target, &ExcerptSelection::default()),
            Self::ExcerptTable => {
                let more = ExcerptSelection { with_attributes: true, with_code_columns: true, ..Default::default() };
                project.export_excerpts(target, &more)
            }
            Self::Presence => {
                let choice = GridChoice {
                    rows: RowChoice::Codes,
                    columns: ColumnChoice::Cases,
                    measure: Measure::Presence,
                    ..GridChoice::default()
                };
                project.export_grid(target, &choice, None)
            }
            Self::Transcripts => project.export_transcripts(target, TranscriptForm::Pages, &[]),
            Self::Audit => project.export_audit(target, None, true),
            Self::Everything => project.export_everything(target, Interchange::default()),
        }
    }

    /// It as a part of a set.
    pub fn part<Fault: From<ProjectError> + 'static>(self, language: Language) -> SetPart<'static, Fault> {
        let write = move |project: &mut Project, target: &Target<'_>| match self.write(project, target) {
            Ok(exported) => Ok(PartOutcome::Written(exported)),
            Err(ProjectError::NothingToWrite(key)) => Ok(PartOutcome::Nothing(key)),
            Err(error) => Err(error.into()),
        };
        SetPart { file: self.file(language), write: Box::new(write) }
    }
}

/// A folder that goes away with what is left in it.
struct Beside(PathBuf);

impl Drop for Beside {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

impl Beside {
    /// Makes one in the folder above, so that files can change places without being copied.
    fn of(folder: &Path) -> Result<Self, ProjectError> {
        let name = folder.file_name().unwrap_or_default().to_string_lossy();
        let path = folder.with_file_name(format!(".{name}.partial-{}", std::process::id()));
        let made = Self(path);
        for part in ["new", "old"] {
            std::fs::create_dir_all(made.0.join(part)).map_err(|error| cannot_write(folder, &error))?;
        }
        Ok(made)
    }

    /// Gives files their places; if one cannot have it, all that was moved goes back.
    fn settle(&self, folder: &Path, names: &[String], overwrite: bool) -> Result<(), ProjectError> {
        let was_there = folder.exists();
        let mut moved: Vec<&String> = Vec::new();
        let settled = std::fs::create_dir_all(folder).map_err(|error| cannot_write(folder, &error)).and_then(|()| {
            for name in names {
                let place = folder.join(name);
                let cannot = |error: std::io::Error| cannot_write(&place, &error);
                if place.is_dir() {
                    return Err(cannot(std::io::ErrorKind::IsADirectory.into()));
                }
                if place.exists() {
                    // It was not there before.
                    if !overwrite {
                        return Err(ProjectError::FileExists(place));
                    }
                    std::fs::rename(&place, self.0.join("old").join(name)).map_err(cannot)?;
                }
                moved.push(name);
                std::fs::rename(self.0.join("new").join(name), &place).map_err(cannot)?;
            }
            Ok(())
        });
        if settled.is_err() {
            for name in moved {
                let place = folder.join(name);
                let old = self.0.join("old").join(name);
                let _ = if old.exists() { std::fs::rename(old, place) } else { std::fs::remove_file(place) };
            }
            if !was_there {
                let _ = std::fs::remove_dir(folder);
            }
        }
        settled
    }
}

impl Project {
    /// The documents that most theses have behind them, in their order; which checklist depends on the approach.
    pub fn standard_set(&mut self) -> Result<Vec<StandardPart>, ProjectError> {
        let list = match self.method()?.approach {
            Some(Approach::Reflexive) => Checklist::Rtarg,
            _ => Checklist::Coreq,
        };
        Ok(vec![
            StandardPart::Methods,
            StandardPart::Appendix(Appendix::Cases),
            StandardPart::Appendix(Appendix::Participants),
            StandardPart::Codebook,
            StandardPart::Appendix(Appendix::CodesToThemes),
            StandardPart::Appendix(Appendix::CaseProfiles),
            StandardPart::Excerpts,
            StandardPart::ExcerptTable,
            StandardPart::Presence,
            StandardPart::Transcripts,
            StandardPart::Audit,
            StandardPart::Appendix(Appendix::Checklist(list)),
            StandardPart::Everything,
        ])
    }

    /// Writes documents into a folder, which is made where it is not there. Called off, nothing is written.
    ///
    /// # Errors
    /// A file that is there and may not be replaced, or whatever one of the documents is refused for: then nothing is
    /// written. One for which there is nothing in the project is left out.
    pub fn export_set<Fault: From<ProjectError>>(
        &mut self,
        folder: &Path,
        overwrite: bool,
        csv: CsvStyle,
        parts: Vec<SetPart<'_, Fault>>,
    ) -> Result<SetWritten, Fault> {
        for part in &parts {
            Target { path: &folder.join(&part.file), overwrite, csv }.check()?;
        }
        let beside = Beside::of(folder)?;
        self.destination = Destination::Set(Vec::new());
        let written = self.write_set(&beside, csv, parts);
        let held = match std::mem::take(&mut self.destination) {
            Destination::Set(held) => held,
            Destination::File | Destination::Page(_) => Vec::new(),
        };
        let mut written = written?;
        if written.is_cancelled {
            return Ok(SetWritten { files: Vec::new(), ..written });
        }
        let names: Vec<String> = written
            .files
            .iter()
            .filter_map(|own| own.path.file_name().map(|name| name.to_string_lossy().into_owned()))
            .collect();
        beside.settle(folder, &names, overwrite)?;
        for (own, name) in written.files.iter_mut().zip(&names) {
            own.path = folder.join(name);
        }
        for own in held {
            self.tell_of(&own)?;
        }
        Ok(written)
    }

    fn write_set<Fault: From<ProjectError>>(
        &mut self,
        beside: &Beside,
        csv: CsvStyle,
        parts: Vec<SetPart<'_, Fault>>,
    ) -> Result<SetWritten, Fault> {
        let mut written = SetWritten::default();
        let of = parts.len();
        for (done, mut part) in parts.into_iter().enumerate() {
            let path = beside.0.join("new").join(&part.file);
            let outcome = self
                .tell_document(done, of, &part.file)
                .map_err(Fault::from)
                .and_then(|()| (part.write)(self, &Target { path: &path, overwrite: true, csv }));
            match outcome {
                Ok(PartOutcome::Written(own)) => written.files.push(own),
                Ok(PartOutcome::Nothing(key)) => written.left_out.push((part.file, key)),
                Err(_) if self.is_called_off() => {
                    written.is_cancelled = true;
                    return Ok(written);
                }
                Err(fault) => return Err(fault),
            }
        }
        Ok(written)
    }
}
