//! Coded passages as a document or a table, once under each of their codes.

use std::collections::{BTreeMap, BTreeSet};

use sitat_export::{
    Counted, Excerpt, ExcerptDocument, ExcerptOrder, Format, ListingCell, excerpts_csv, excerpts_report, excerpts_xlsx,
};
use sitat_lang::word;
use sitat_model::{AttributeValue, CaseId, CodeId, Language, Role, SegmentId, TextRange};

use crate::appendices::{attribute_heading, written_value};
use crate::excerpts::ExcerptView;
use crate::exporting::count;
use crate::structure::Structure;
use crate::{CaseTableView, Exported, Project, ProjectError, Target};

/// Whoever waits is told after each so many excerpts.
const TOLD: usize = 500;

/// Which passages are exported, and what a table says of them.
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
    /// Whether a table has a column for each attribute of cases.
    pub with_attributes: bool,
    /// Whether a table has a column of 0 and 1 for each code that is on any of the passages.
    pub with_code_columns: bool,
}

/// A time in a recording: `0.14.05`, or `4.05` under an hour.
fn recording_time(milliseconds: i64) -> String {
    let seconds = milliseconds / 1000;
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if hours > 0 { format!("{hours}:{minutes:02}:{seconds:02}") } else { format!("{minutes}:{seconds:02}") }
}

/// What is told of the cases of a passage in columns of their own.
struct AttributeColumns {
    headings: Vec<String>,
    /// Values by the name of the case.
    values: BTreeMap<String, Vec<ListingCell>>,
}

impl AttributeColumns {
    fn of(table: &CaseTableView, language: Language) -> Self {
        let headings = table.attributes.iter().map(attribute_heading).collect();
        let values = table.cases.iter().map(|case| {
            let cells = table.attributes.iter().enumerate().map(|(place, attribute)| {
                match case.values.get(place).and_then(Option::as_ref) {
                    Some(AttributeValue::Number(number)) => ListingCell::Number(*number),
                    _ => ListingCell::text(written_value(case, place, attribute, language).unwrap_or_default()),
                }
            });
            (case.row.name.clone(), cells.collect())
        });
        Self { headings, values: values.collect() }
    }

    /// The values of some cases: of one as they are, of several in words, one behind the other.
    fn cells(&self, cases: &[String], language: Language) -> Vec<ListingCell> {
        let own: Vec<&Vec<ListingCell>> = cases.iter().filter_map(|case| self.values.get(case)).collect();
        match own.as_slice() {
            [] => self.headings.iter().map(|_| ListingCell::Empty).collect(),
            [only] => (*only).clone(),
            several => (0..self.headings.len())
                .map(|place| {
                    let mut words: Vec<String> = Vec::new();
                    for cell in several.iter().filter_map(|cells| cells.get(place)) {
                        let written = match cell {
                            ListingCell::Empty => continue,
                            ListingCell::Text(own) => own.clone(),
                            ListingCell::Number(number) => {
                                sitat_model::format_number(*number, language.has_decimal_comma())
                            }
                        };
                        if !words.contains(&written) {
                            words.push(written);
                        }
                    }
                    ListingCell::text(words.join("; "))
                })
                .collect(),
        }
    }
}

/// Which of the passages' cases are told of.
struct KeptCases {
    is_filtered: bool,
    names: BTreeSet<String>,
}

impl KeptCases {
    fn of(structure: &Structure, selection: &ExcerptSelection) -> Result<Self, ProjectError> {
        let fitting = structure.cases_where(selection.filter.as_deref())?;
        let has_condition = selection.filter.as_deref().is_some_and(|filter| !filter.trim().is_empty());
        let kept =
            |case: &CaseId| fitting.contains(case) && (selection.cases.is_empty() || selection.cases.contains(case));
        let names = structure.cases.iter().filter(|case| kept(&case.id)).map(|case| case.name.clone()).collect();
        Ok(Self { is_filtered: has_condition || !selection.cases.is_empty(), names })
    }

    /// The cases of a passage that are told of; `None` if the passage is left out.
    fn of_passage(&self, view: &ExcerptView) -> Option<Vec<String>> {
        if !self.is_filtered {
            return Some(view.cases.clone());
        }
        let kept: Vec<String> = view.cases.iter().filter(|case| self.names.contains(*case)).cloned().collect();
        (!kept.is_empty()).then_some(kept)
    }
}

impl Project {
    /// Writes the coded passages, once under each of their codes.
    ///
    /// # Errors
    /// An ending that is no format, a file that may not be replaced, a code or attribute that is not there.
    pub fn export_excerpts(
        &mut self,
        target: &Target<'_>,
        selection: &ExcerptSelection,
    ) -> Result<Exported, ProjectError> {
        let format = target.format()?;
        let (document, segments) = self.excerpt_document(selection)?;
        let bytes = match format {
            Format::Written(own) => self.written(&excerpts_report(&document), own)?,
            Format::Xlsx => excerpts_xlsx(&document)?,
            Format::Csv => excerpts_csv(&document, target.csv)?,
        };
        self.write_document(target, &document.title, &document.manifest, &bytes, segments)
    }

    /// The passages as they are written, and how many there are.
    fn excerpt_document(&mut self, selection: &ExcerptSelection) -> Result<(ExcerptDocument, u32), ProjectError> {
        let structure = self.structure()?;
        let language = structure.project.language;
        let mut filters = Vec::new();
        let mut wanted: BTreeSet<CodeId> = BTreeSet::new();
        for (code, with_below) in &selection.codes {
            structure.codebook.code(*code)?;
            filters.push(structure.code_path(*code));
            wanted.extend(if *with_below { structure.codebook.with_descendants(*code) } else { vec![*code] });
        }
        let kept = KeptCases::of(&structure, selection)?;
        filters.extend(selection.filter.clone().filter(|filter| !filter.trim().is_empty()));
        filters.extend(structure.case_names(&selection.cases));
        filters.extend(selection.query.clone());
        let names_of: BTreeMap<CodeId, Vec<String>> = structure
            .codes
            .keys()
            .filter_map(|id| Some((*id, structure.codebook.path(*id, language).ok()?.names().to_vec())))
            .collect();
        let path_of: BTreeMap<CodeId, String> =
            structure.codes.keys().map(|id| (*id, structure.code_path(*id))).collect();
        let attributes =
            if selection.with_attributes { Some(AttributeColumns::of(&self.cases()?, language)) } else { None };
        let places: Vec<(SegmentId, Option<Vec<TextRange>>)> = match &selection.query {
            Some(query) => self.queried(query)?.into_iter().map(|own| (own.segment, Some(own.ranges))).collect(),
            None if selection.codes.is_empty() => self.segments()?.iter().map(|own| (own.id(), None)).collect(),
            None => {
                // Of very many passages only those that are wanted are looked at.
                let codes: Vec<CodeId> = wanted.iter().copied().collect();
                self.segments()?.with_codes(&codes).into_iter().map(|own| (own.id(), None)).collect()
            }
        };
        let mut excerpts = Vec::new();
        let mut codes_of: Vec<Vec<CodeId>> = Vec::new();
        let mut segments = 0;
        let of = places.len();
        for (done, (id, part)) in places.into_iter().enumerate() {
            if done % TOLD == 0 {
                self.tell_part(done, of, "")?;
            }
            let codes = match self.segments()?.get(id) {
                Some(segment) => segment.passage.codes.clone(),
                None => continue,
            };
            let shown: Vec<CodeId> =
                codes.iter().copied().filter(|code| selection.codes.is_empty() || wanted.contains(code)).collect();
            if shown.is_empty() {
                continue;
            }
            let view = self.excerpt_alone(id, part.as_deref())?;
            let Some(cases) = kept.of_passage(&view) else { continue };
            segments += 1;
            let cells = attributes.as_ref().map(|own| own.cells(&cases, language)).unwrap_or_default();
            let headings: Vec<Option<CodeId>> = match selection.query {
                Some(_) => vec![None],
                None => shown.into_iter().map(Some).collect(),
            };
            for code in headings {
                let code_path = match code {
                    Some(code) => names_of.get(&code).cloned().unwrap_or_default(),
                    None => selection.query.iter().cloned().collect(),
                };
                let others = codes.iter().filter(|other| Some(**other) != code);
                let codes_also = others.filter_map(|other| path_of.get(other).cloned()).collect();
                let (cases, attributes) = (cases.clone(), cells.clone());
                excerpts.push(Excerpt { attributes, ..excerpt_of(&view, code, code_path, codes_also, cases) });
                codes_of.push(codes.clone());
            }
        }
        let order: Vec<CodeId> = structure.codebook.in_order().into_iter().map(|(id, _)| id).collect();
        let mut code_columns = Vec::new();
        if selection.with_code_columns {
            let used: BTreeSet<CodeId> = codes_of.iter().flatten().copied().collect();
            let used: Vec<CodeId> = order.iter().copied().filter(|code| used.contains(code)).collect();
            for (excerpt, codes) in excerpts.iter_mut().zip(&codes_of) {
                excerpt.marks = used.iter().map(|code| codes.contains(code)).collect();
            }
            code_columns = used.iter().filter_map(|code| path_of.get(code).cloned()).collect();
        }
        let counts = vec![(Counted::Excerpts, segments), (Counted::Codings, count(excerpts.len()))];
        let document = ExcerptDocument {
            title: word(language, "project-export-excerpts"),
            language,
            order: selection.order,
            code_order: match &selection.query {
                Some(query) => vec![vec![query.clone()]],
                None => order.iter().filter_map(|id| names_of.get(id).cloned()).collect(),
            },
            case_order: structure.cases.iter().map(|case| case.name.clone()).collect(),
            attribute_columns: attributes.map(|own| own.headings).unwrap_or_default(),
            code_columns,
            manifest: self.manifest(filters, counts)?,
            excerpts,
        };
        Ok((document, segments))
    }
}

/// A passage under one of its codes.
fn excerpt_of(
    view: &ExcerptView,
    code: Option<CodeId>,
    code_path: Vec<String>,
    codes_also: Vec<String>,
    cases: Vec<String>,
) -> Excerpt {
    let of_heading = |own: CodeId| code.is_none_or(|code| code == own);
    let mut coders: Vec<&str> =
        view.coders.iter().filter(|(own, _)| of_heading(*own)).map(|(_, coder)| coder.as_str()).collect();
    coders.dedup();
    Excerpt {
        id: view.id.clone(),
        code_path,
        codes_also,
        cases,
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
        attributes: Vec::new(),
        marks: Vec::new(),
    }
}
