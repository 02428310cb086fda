//! Documents out: what is to stand in them, and how they reach the disk whole or not at all.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use sitat_export::{
    CodebookDocument, CodebookEntry, Counted, CsvStyle, Excerpt, ExcerptDocument, ExcerptOrder, Format,
    ListingDocument, Manifest, Report, ReportFormat, codebook_csv, codebook_report, codebook_xlsx, excerpts_csv,
    excerpts_report, excerpts_xlsx,
};
use sitat_lang::word;
use sitat_model::{CaseId, CodeColour, CodeId, Language, Role, SegmentId, TextRange};
use sitat_store::NewStep;

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

/// Which passages are exported.
#[derive(Clone, Debug, Default)]
pub struct ExcerptSelection {
    /// Only these codes, each with those below it or alone; none means all.
    pub codes: Vec<(CodeId, bool)>,
    /// Expression over attributes: only cases for which it holds.
    pub filter: Option<String>,
    /// Only these cases; none means all.
    pub cases: Vec<CaseId>,
    /// What stands on the first level of headings.
    pub order: ExcerptOrder,
    /// Only what a question about codes answers, with the question in the place of codes.
    pub query: Option<String>,
}

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exported {
    /// Where.
    pub path: PathBuf,
    /// Excerpts, codes or rows.
    pub count: u32,
}

pub(crate) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// A time in a recording: `0.14.05`, or `4.05` under an hour.
fn recording_time(milliseconds: i64) -> String {
    let seconds = milliseconds / 1000;
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if hours > 0 { format!("{hours}:{minutes:02}:{seconds:02}") } else { format!("{minutes}:{seconds:02}") }
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

/// Writes beside the file and renames, so that there is never half a document.
pub(crate) fn write_beside(path: &Path, bytes: &[u8]) -> Result<(), ProjectError> {
    let cannot = |error: std::io::Error| ProjectError::CannotWrite { path: path.to_owned(), reason: error.to_string() };
    let mut partial = path.as_os_str().to_owned();
    partial.push(".partial");
    let partial = PathBuf::from(partial);
    let written =
        std::fs::File::create(&partial).and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()));
    let renamed = written.and_then(|()| std::fs::rename(&partial, path));
    renamed.map_err(|error| {
        let _ = std::fs::remove_file(&partial);
        cannot(error)
    })
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
        if let Some(page) = &mut self.previewed {
            bytes.clone_into(page);
            return Ok(Exported { path: target.path.to_owned(), count });
        }
        target.write(bytes)?;
        let language = self.language()?;
        let file = target.path.file_name().unwrap_or_default().to_string_lossy();
        let mut lines = vec![format!("{} ({file})", title.replace('\n', " "))];
        lines.extend(manifest.details(language).into_iter().map(|line| line.replace('\n', " ")));
        let step = NewStep {
            operation: Operation::ExportDocument.name(),
            coder: self.surroundings.coder.clone(),
            reason: None,
            at: self.surroundings.clock.now(),
        };
        if self.comment_copy()?.is_none() {
            self.store.note(step, &lines.join("\n"), count)?;
        }
        Ok(Exported { path: target.path.to_owned(), count })
    }

    /// A document as a page (HTML), as it would be written: no file is touched and nothing is told in the journal.
    pub fn preview(
        &mut self,
        export: impl FnOnce(&mut Self, &Target<'_>) -> Result<Exported, ProjectError>,
    ) -> Result<String, ProjectError> {
        self.previewed = Some(Vec::new());
        let target = Target { path: Path::new("preview.html"), overwrite: true, csv: CsvStyle::default() };
        let exported = export(self, &target);
        let page = self.previewed.take().unwrap_or_default();
        exported?;
        Ok(String::from_utf8_lossy(&page).into_owned())
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

    /// Writes the coded passages, once under each of their codes.
    pub fn export_excerpts(
        &mut self,
        target: &Target<'_>,
        selection: &ExcerptSelection,
    ) -> Result<Exported, ProjectError> {
        let format = target.format()?;
        let structure = self.structure()?;
        let language = structure.project.language;
        let mut filters = Vec::new();
        let mut wanted: Vec<CodeId> = Vec::new();
        for (code, with_below) in &selection.codes {
            structure.codebook.code(*code)?;
            filters.push(structure.code_path(*code));
            wanted.extend(if *with_below { structure.codebook.with_descendants(*code) } else { vec![*code] });
        }
        let cases = structure.cases_where(selection.filter.as_deref())?;
        let is_filtered =
            selection.filter.as_deref().is_some_and(|filter| !filter.trim().is_empty()) || !selection.cases.is_empty();
        let kept =
            |case: &CaseId| cases.contains(case) && (selection.cases.is_empty() || selection.cases.contains(case));
        filters.extend(selection.filter.clone().filter(|filter| !filter.trim().is_empty()));
        filters.extend(structure.case_names(&selection.cases));
        let case_names: Vec<String> =
            structure.cases.iter().filter(|case| kept(&case.id)).map(|case| case.name.clone()).collect();
        let path_of: BTreeMap<CodeId, Vec<String>> = structure
            .codes
            .keys()
            .filter_map(|id| Some((*id, structure.codebook.path(*id, language).ok()?.names().to_vec())))
            .collect();
        let places: Vec<(SegmentId, Option<Vec<TextRange>>)> = match &selection.query {
            Some(query) => self.queried(query)?.into_iter().map(|own| (own.segment, Some(own.ranges))).collect(),
            None => self.segments()?.iter().map(|segment| (segment.id(), None)).collect(),
        };
        filters.extend(selection.query.clone());
        let mut excerpts = Vec::new();
        let mut segments = 0;
        for (id, part) in places {
            let codes = match self.segments()?.get(id) {
                Some(segment) => segment.passage.codes.clone(),
                None => continue,
            };
            let shown: Vec<CodeId> =
                codes.iter().copied().filter(|code| selection.codes.is_empty() || wanted.contains(code)).collect();
            if shown.is_empty() {
                continue;
            }
            let view = match &part {
                Some(ranges) => self.part_of_excerpt(id, ranges)?,
                None => self.excerpt(id)?,
            };
            if is_filtered && !view.cases.iter().any(|case| case_names.contains(case)) {
                continue;
            }
            segments += 1;
            let headings: Vec<Option<CodeId>> = match selection.query {
                Some(_) => vec![None],
                None => shown.into_iter().map(Some).collect(),
            };
            for code in headings {
                let of_heading = |own: CodeId| code.is_none_or(|code| code == own);
                let mut coders: Vec<&str> =
                    view.coders.iter().filter(|(own, _)| of_heading(*own)).map(|(_, coder)| coder.as_str()).collect();
                coders.dedup();
                excerpts.push(Excerpt {
                    id: view.id.clone(),
                    code_path: match code {
                        Some(code) => path_of.get(&code).cloned().unwrap_or_default(),
                        None => selection.query.iter().cloned().collect(),
                    },
                    codes_also: codes
                        .iter()
                        .filter(|other| Some(**other) != code)
                        .map(|other| structure.code_path(*other))
                        .collect(),
                    cases: view
                        .cases
                        .iter()
                        .filter(|case| !is_filtered || case_names.contains(case))
                        .cloned()
                        .collect(),
                    participant: (!view.participants.is_empty()).then(|| view.participants.join(", ")),
                    role: (!view.participants.is_empty()).then_some(Role::Participant),
                    source: view.source_name.clone(),
                    source_kind: view.source_kind,
                    turn: view.turn,
                    time: view.time_ms.map(recording_time),
                    stretches: view.stretches.clone(),
                    coder: coders.join(", "),
                    memo: view.memo.clone(),
                    start: view.extent.start.0,
                    end: view.extent.end.0,
                });
            }
        }
        let counts = vec![(Counted::Excerpts, segments), (Counted::Codings, count(excerpts.len()))];
        let order = structure.codebook.in_order();
        let document = ExcerptDocument {
            title: word(language, "project-export-excerpts"),
            language,
            order: selection.order,
            code_order: match &selection.query {
                Some(query) => vec![vec![query.clone()]],
                None => order.iter().filter_map(|(id, _)| path_of.get(id).cloned()).collect(),
            },
            case_order: structure.cases.iter().map(|case| case.name.clone()).collect(),
            manifest: self.manifest(filters, counts)?,
            excerpts,
        };
        let bytes = match format {
            Format::Written(own) => self.written(&excerpts_report(&document), own)?,
            Format::Xlsx => excerpts_xlsx(&document)?,
            Format::Csv => excerpts_csv(&document, target.csv)?,
        };
        self.write_document(target, &document.title, &document.manifest, &bytes, segments)
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
