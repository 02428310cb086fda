//! Documents out: what is to stand in them, and how they reach the disk whole or not at all.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};

use sitat_export::{
    CodebookDocument, CodebookEntry, Counted, CsvStyle, Format, ListingDocument, Manifest, Report, ReportFormat,
    codebook_csv, codebook_report, codebook_xlsx,
};
use sitat_lang::word;
use sitat_model::{CodeColour, Language};
use sitat_store::NewStep;

use crate::leaks::{DocumentLeaks, DocumentPreview};
use crate::{Operation, Project, ProjectError};

/// Where a document goes.
#[derive(Clone, Debug)]
pub struct Target<'request> {
    /// The file; its ending chooses the format.
    pub path: &'request Path,
    /// Whether an existing file may be replaced.
    pub overwrite: bool,
    /// Shape of CSV.
    pub csv: CsvStyle,
}

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exported {
    /// Where.
    pub path: PathBuf,
    /// Excerpts, codes or rows.
    pub count: u32,
    /// What it gives away.
    pub leaks: DocumentLeaks,
}

pub(crate) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

impl Target<'_> {
    pub(crate) fn format(&self) -> Result<Format, ProjectError> {
        let unknown = || ProjectError::UnknownFormat(self.path.to_owned());
        let format = self.kind(Format::from_extension).ok_or_else(unknown)?;
        self.check()?;
        Ok(format)
    }

    /// The format of a document to be read; refuses every other ending, and a file that is there and may not be replaced.
    pub(crate) fn report_format(&self) -> Result<ReportFormat, ProjectError> {
        let unknown = || ProjectError::UnknownReport(self.path.to_owned());
        let format = self.kind(ReportFormat::from_extension).ok_or_else(unknown)?;
        self.check()?;
        Ok(format)
    }

    /// What the ending of the file's name says.
    pub(crate) fn kind<T>(&self, find: fn(&str) -> Option<T>) -> Option<T> {
        find(&self.path.extension().unwrap_or_default().to_string_lossy())
    }

    /// Refuses a file that is there and may not be replaced.
    pub(crate) fn check(&self) -> Result<(), ProjectError> {
        if self.path.exists() && !self.overwrite {
            return Err(ProjectError::FileExists(self.path.to_owned()));
        }
        Ok(())
    }

    pub(crate) fn write(&self, bytes: &[u8]) -> Result<(), ProjectError> {
        write_beside(self.path, bytes)
    }
}

pub(crate) fn cannot_write(path: &Path, error: &std::io::Error) -> ProjectError {
    ProjectError::CannotWrite { path: path.to_owned(), reason: error.to_string() }
}

/// Writes beside the file and renames, so that there is never half a document.
pub(crate) fn write_beside(path: &Path, bytes: &[u8]) -> Result<(), ProjectError> {
    write_bit_by_bit(path, |file| file.write_all(bytes).map_err(|error| cannot_write(path, &error)))
}

/// The same for a document that is never whole in memory.
pub(crate) fn write_bit_by_bit(
    path: &Path,
    write: impl FnOnce(&mut BufWriter<File>) -> Result<(), ProjectError>,
) -> Result<(), ProjectError> {
    let cannot = |error: std::io::Error| cannot_write(path, &error);
    let mut partial = path.as_os_str().to_owned();
    partial.push(".partial");
    let partial = PathBuf::from(partial);
    let mut file = BufWriter::with_capacity(1 << 16, File::create(&partial).map_err(cannot)?);
    let written = write(&mut file).and_then(|()| {
        let file = file.into_inner().map_err(|error| cannot(error.into_error()))?;
        file.sync_all().and_then(|()| std::fs::rename(&partial, path)).map_err(cannot)
    });
    if written.is_err() {
        let _ = std::fs::remove_file(&partial);
    }
    written
}

/// Where the documents go that are made.
#[derive(Debug, Default)]
pub(crate) enum Destination {
    /// Each into its file, and the journal tells of it.
    #[default]
    File,
    /// On a page that is looked at; no file is touched.
    Page(Vec<u8>),
    /// Into files of a set, which the journal tells of when all of them are there.
    Set(Vec<HeldExport>),
}

/// A document that is written and not yet told of.
#[derive(Debug)]
pub(crate) struct HeldExport {
    pub(crate) file: PathBuf,
    pub(crate) title: String,
    pub(crate) manifest: Manifest,
    pub(crate) count: u32,
}

impl Project {
    /// A report as a file of a format, in the looks of the template where it is for Word.
    pub(crate) fn written(&self, report: &Report, format: ReportFormat) -> Result<Vec<u8>, ProjectError> {
        let template = self.template_of(format)?;
        Ok(report.written(format, template.as_deref())?)
    }

    /// A table of an appendix in a format.
    pub(crate) fn listed(
        &self,
        listing: &ListingDocument,
        format: Format,
        csv: CsvStyle,
    ) -> Result<Vec<u8>, ProjectError> {
        let template = match format {
            Format::Written(format) => self.template_of(format)?,
            Format::Xlsx | Format::Csv => None,
        };
        Ok(listing.written(format, csv, template.as_deref())?)
    }

    /// The bytes of the template, if there is one and it has a say in the format.
    pub(crate) fn template_of(&self, format: ReportFormat) -> Result<Option<Vec<u8>>, ProjectError> {
        let Some(path) = self.template().filter(|_| format == ReportFormat::Docx) else { return Ok(None) };
        let cannot = |error: std::io::Error| ProjectError::CannotReadTemplate {
            path: path.to_owned(),
            reason: error.to_string(),
        };
        std::fs::read(path).map(Some).map_err(cannot)
    }

    /// Writes a document and tells so in the journal, with the settings behind it. Undo passes that over; a project that
    /// is open for reading only tells nothing, and neither does a copy for comments.
    pub(crate) fn write_document(
        &mut self,
        target: &Target<'_>,
        title: &str,
        manifest: &Manifest,
        bytes: &[u8],
        count: u32,
    ) -> Result<Exported, ProjectError> {
        let leaks = self.leaks_of_bytes(target.path, bytes)?;
        if let Destination::Page(page) = &mut self.destination {
            bytes.clone_into(page);
            return Ok(Exported { path: target.path.to_owned(), count, leaks });
        }
        target.write(bytes)?;
        Ok(Exported { leaks, ..self.tell_export(target, title, manifest, count)? })
    }

    /// Tells in the journal of a document that was written; of one of a set when all of it is written.
    pub(crate) fn tell_export(
        &mut self,
        target: &Target<'_>,
        title: &str,
        manifest: &Manifest,
        count: u32,
    ) -> Result<Exported, ProjectError> {
        let (file, title) = (target.path.to_owned(), title.to_owned());
        let held = HeldExport { file, title, manifest: manifest.clone(), count };
        match &mut self.destination {
            Destination::Set(all) => all.push(held),
            Destination::File | Destination::Page(_) => self.tell_of(&held)?,
        }
        Ok(Exported { path: target.path.to_owned(), count, leaks: DocumentLeaks::default() })
    }

    /// Tells in the journal of a document, with the settings behind it.
    pub(crate) fn tell_of(&mut self, held: &HeldExport) -> Result<(), ProjectError> {
        let language = self.language()?;
        let file = held.file.file_name().unwrap_or_default().to_string_lossy();
        let mut lines = vec![format!("{} ({file})", held.title.replace('\n', " "))];
        lines.extend(held.manifest.details(language).into_iter().map(|line| line.replace('\n', " ")));
        let step = NewStep {
            operation: Operation::ExportDocument.name(),
            coder: self.surroundings.coder.clone(),
            reason: None,
            at: self.surroundings.clock.now(),
        };
        if self.comment_copy()?.is_none() {
            self.store.note(step, &lines.join("\n"), held.count)?;
        }
        Ok(())
    }

    /// A document as a page (HTML), as it would be written, with what it gives away: no file is touched and nothing is told
    /// in the journal.
    pub fn preview(
        &mut self,
        export: impl FnOnce(&mut Self, &Target<'_>) -> Result<Exported, ProjectError>,
    ) -> Result<DocumentPreview, ProjectError> {
        let target = Target { path: Path::new("preview.html"), overwrite: true, csv: CsvStyle::default() };
        let (exported, page) = self.as_page(|project| export(project, &target))?;
        Ok(DocumentPreview { html: String::from_utf8_lossy(&page).into_owned(), leaks: exported.leaks })
    }

    /// Makes a document without writing it: what was told of it, and its bytes.
    pub(crate) fn as_page(
        &mut self,
        export: impl FnOnce(&mut Self) -> Result<Exported, ProjectError>,
    ) -> Result<(Exported, Vec<u8>), ProjectError> {
        self.destination = Destination::Page(Vec::new());
        let exported = export(self);
        match std::mem::take(&mut self.destination) {
            Destination::Page(page) => Ok((exported?, page)),
            Destination::File | Destination::Set(_) => Ok((exported?, Vec::new())),
        }
    }

    pub(crate) fn manifest(
        &mut self,
        filters: Vec<String>,
        counts: Vec<(Counted, u32)>,
    ) -> Result<Manifest, ProjectError> {
        let structure = self.structure()?;
        let now = self.surroundings.clock.now();
        let settings = self.as_of_words()?.into_iter().collect();
        Ok(Manifest {
            project: structure.project.name.clone(),
            date: self.surroundings.day(now, structure.project.language),
            created_at: now,
            settings,
            filters,
            counts,
        })
    }

    /// Writes the codebook.
    pub fn export_codebook(&mut self, target: &Target<'_>) -> Result<Exported, ProjectError> {
        let format = target.format()?;
        let structure = self.structure()?;
        let language = structure.project.language;
        let entries: Vec<CodebookEntry> = self
            .codebook()?
            .into_iter()
            .map(|view| {
                let texts = |part: fn(&sitat_store::CodeTextRow) -> &String| -> BTreeMap<Language, String> {
                    view.texts
                        .iter()
                        .filter(|(_, text)| !part(text).is_empty())
                        .map(|(language, text)| (*language, structure.veiled(part(text))))
                        .collect()
                };
                CodebookEntry {
                    path: structure
                        .codebook
                        .path(view.row.id, language)
                        .map(|path| path.names().to_vec())
                        .unwrap_or_default(),
                    depth: view.depth,
                    names: structure.codebook.code(view.row.id).map(|code| code.name.clone()).unwrap_or_default(),
                    definition: texts(|text| &text.definition),
                    include: texts(|text| &text.include),
                    exclude: texts(|text| &text.exclude),
                    example: texts(|text| &text.example),
                    colour: view.row.colour.as_deref().and_then(CodeColour::parse),
                    origin: view.row.origin,
                    kind: view.row.kind,
                    is_codable: view.row.is_codable,
                    codings: view.codings,
                    is_retired: view.row.retired_at.is_some(),
                    counterparts: view.counterparts.iter().map(|other| structure.code_path(*other)).collect(),
                    handled_by: view.handled_by.iter().map(|other| structure.code_path(*other)).collect(),
                    prompts: view.prompts.iter().map(|prompt| structure.veiled(prompt)).collect(),
                    lock: structure.lock_in_table(view.row.id).map(|reason| structure.veiled(reason)),
                }
            })
            .collect();
        let number = count(entries.len());
        let document = CodebookDocument {
            title: word(language, "project-export-codebook"),
            language,
            manifest: self.manifest(Vec::new(), vec![(Counted::Codes, number)])?,
            entries,
        };
        let bytes = match format {
            Format::Written(own) => self.written(&codebook_report(&document), own)?,
            Format::Xlsx => codebook_xlsx(&document)?,
            Format::Csv => codebook_csv(&document, target.csv)?,
        };
        self.write_document(target, &document.title, &document.manifest, &bytes, number)
    }
}
