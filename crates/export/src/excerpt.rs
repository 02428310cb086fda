//! Coded passages: a document of quotes under their codes and cases, and a table with one row a passage and code.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use sitat_lang::word;
use sitat_model::{Language, Role, SourceKind, quote_bookmark};

use crate::table::{Cell, SheetView, Table, TableColumn, TableRow};
use crate::{Counted, CsvStyle, ExportError, Extract, Inline, ListingCell, Manifest, Report, ReportBlock};

/// A passage under one of its codes.
#[derive(Clone, Debug, PartialEq)]
pub struct Excerpt {
    /// Its name in the project: `SI2-14`.
    pub id: String,
    /// Names from family to code.
    pub code_path: Vec<String>,
    /// The other codes on the same passage, as written paths.
    pub codes_also: Vec<String>,
    /// The cases it belongs to.
    pub cases: Vec<String>,
    /// Who says it.
    pub participant: Option<String>,
    /// What the speaker is.
    pub role: Option<Role>,
    /// The source's name.
    pub source: String,
    /// The source's kind.
    pub source_kind: SourceKind,
    /// Number of the turn in which it begins.
    pub turn: Option<u32>,
    /// Time in the recording, as it is written.
    pub time: Option<String>,
    /// The words of each of its stretches.
    pub stretches: Vec<String>,
    /// Who coded it.
    pub coder: String,
    /// The note on it.
    pub memo: Option<String>,
    /// First code point.
    pub start: u32,
    /// First code point after it.
    pub end: u32,
    /// Values of its cases, in the order of the document's attributes; none where they are not written.
    pub attributes: Vec<ListingCell>,
    /// Whether each of the document's code columns is on it; none where they are not written.
    pub marks: Vec<bool>,
}

impl Excerpt {
    /// The words; several stretches are joined by ` (…) `.
    fn quote(&self) -> Cow<'_, str> {
        match self.stretches.as_slice() {
            [only] => Cow::Borrowed(only.trim()),
            several => Cow::Owned(several.iter().map(|stretch| stretch.trim()).collect::<Vec<_>>().join(" (…) ")),
        }
    }

    /// Where a quote in running text says it comes from: `(Storvik, SA, SI1-14)`.
    ///
    /// Where nobody speaks, the source is named instead.
    fn attribution(&self) -> String {
        let voice = self.participant.as_deref().unwrap_or(&self.source);
        let parts: Vec<&str> = self.cases.iter().map(String::as_str).chain([voice, &self.id]).collect();
        let mut said = BTreeSet::new();
        let distinct: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty() && said.insert(*part)).collect();
        format!("({})", distinct.join(", "))
    }
}

/// What the headings of the first level are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ExcerptOrder {
    /// Codes, with cases below.
    #[default]
    CodeCase,
    /// Cases, with codes below.
    CaseCode,
}

impl ExcerptOrder {
    /// The name of the order on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::CodeCase => "code-case",
            Self::CaseCode => "case-code",
        }
    }

    /// Finds the order of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::CodeCase, Self::CaseCode].into_iter().find(|order| order.name() == name)
    }
}

/// Excerpts to be written.
#[derive(Clone, Debug, PartialEq)]
pub struct ExcerptDocument {
    /// Heading of the document.
    pub title: String,
    /// The project's language.
    pub language: Language,
    /// What the headings of the first level are.
    pub order: ExcerptOrder,
    /// One for each passage and code, in any order.
    pub excerpts: Vec<Excerpt>,
    /// Paths of the codes in codebook order. Codes that are not in it come last.
    pub code_order: Vec<Vec<String>>,
    /// The cases in their order. Cases that are not in it come last.
    pub case_order: Vec<String>,
    /// Attributes of cases that have a column in tables, with their units.
    pub attribute_columns: Vec<String>,
    /// Written paths of the codes that have a column of 0 and 1 in tables.
    pub code_columns: Vec<String>,
    /// Where it comes from.
    pub manifest: Manifest,
}

/// An excerpt in its place: the ranks of its two headings, the case it stands under, and the excerpt.
type Placed<'document> = ((usize, usize), Option<&'document str>, &'document Excerpt);

/// Numbers what is in order, and then, sorted, whatever else occurs.
fn ranks<Name: Ord + Copy>(
    order: impl Iterator<Item = Name>,
    occurring: impl Iterator<Item = Name>,
) -> BTreeMap<Name, usize> {
    let mut ranks: BTreeMap<Name, usize> = BTreeMap::new();
    for name in order {
        let next = ranks.len();
        ranks.entry(name).or_insert(next);
    }
    let others: BTreeSet<Name> = occurring.filter(|name| !ranks.contains_key(name)).collect();
    for name in others {
        ranks.insert(name, ranks.len());
    }
    ranks
}

impl ExcerptDocument {
    /// All excerpts in order; those of several cases under each of them, or only under the first.
    fn placed(&self, under_each_case: bool) -> Vec<Placed<'_>> {
        let paths = self.excerpts.iter().map(|excerpt| excerpt.code_path.as_slice());
        let codes = ranks(self.code_order.iter().map(Vec::as_slice), paths);
        let occurring = self.excerpts.iter().flat_map(|excerpt| &excerpt.cases).map(String::as_str);
        let cases = ranks(self.case_order.iter().map(String::as_str), occurring);
        let mut placed: Vec<Placed<'_>> = Vec::with_capacity(self.excerpts.len());
        for excerpt in &self.excerpts {
            let code = codes.get(excerpt.code_path.as_slice()).copied().unwrap_or_default();
            let shown = if under_each_case { excerpt.cases.len().max(1) } else { 1 };
            for number in 0..shown {
                let case = excerpt.cases.get(number).map(String::as_str);
                let case_rank = case.and_then(|case| cases.get(case).copied()).unwrap_or(cases.len());
                let ranks = match self.order {
                    ExcerptOrder::CodeCase => (code, case_rank),
                    ExcerptOrder::CaseCode => (case_rank, code),
                };
                placed.push((ranks, case, excerpt));
            }
        }
        placed.sort_by(|(left_ranks, _, left), (right_ranks, _, right)| {
            let by_place = || {
                let left = (&left.source, left.start, left.end, &left.id);
                left.cmp(&(&right.source, right.start, right.end, &right.id))
            };
            left_ranks.cmp(right_ranks).then_with(by_place)
        });
        placed
    }
}

fn role(role: Role) -> &'static str {
    match role {
        Role::Interviewer => "export-role-interviewer",
        Role::Participant => "export-role-participant",
        Role::Other => "export-role-other",
    }
}

fn source_kind(kind: SourceKind) -> &'static str {
    match kind {
        SourceKind::Interview => "export-kind-interview",
        SourceKind::FocusGroup => "export-kind-focus-group",
        SourceKind::Document => "export-kind-document",
        SourceKind::PolicyDocument => "export-kind-policy-document",
        SourceKind::FieldNote => "export-kind-field-note",
        SourceKind::Survey => "export-kind-survey",
    }
}

/// The excerpts as a report: a heading of the first level for each code (or case), one of the second for each of its
/// cases (or codes), and below the quotes, each followed by case, participant and the excerpt's id.
///
/// A passage of several cases stands under each of them.
pub fn excerpts_report(document: &ExcerptDocument) -> Report {
    let language = document.language;
    let without_case = word(language, "export-no-case");
    let placed = document.placed(true);
    let mut blocks = Vec::with_capacity(placed.len() + placed.len() / 4 + 2);
    let mut last = None;
    for (number, (ranks, case, excerpt)) in placed.iter().enumerate() {
        if last != Some(*ranks) {
            let (code, case) = (excerpt.code_path.join(" / "), case.unwrap_or(&without_case).to_owned());
            let (first, second) = match document.order {
                ExcerptOrder::CodeCase => (code, case),
                ExcerptOrder::CaseCode => (case, code),
            };
            if last.is_none_or(|(last, _)| last != ranks.0) {
                blocks.push(ReportBlock::Heading(1, first));
                let below = placed[number..].iter().take_while(|other| other.0.0 == ranks.0);
                let distinct: BTreeSet<&str> = below.map(|(_, _, excerpt)| excerpt.id.as_str()).collect();
                let count = Counted::Excerpts.in_words(language, u32::try_from(distinct.len()).unwrap_or(u32::MAX));
                blocks.push(ReportBlock::Note(count));
            }
            blocks.push(ReportBlock::Heading(2, second));
            last = Some(*ranks);
        }
        blocks.push(ReportBlock::Extract(Extract {
            words: vec![Inline::Plain(excerpt.quote().into_owned())],
            attribution: vec![Inline::Plain(excerpt.attribution())],
            bookmark: Some(quote_bookmark(&excerpt.id)),
            shown_id: None,
        }));
    }
    if placed.is_empty() {
        blocks.push(ReportBlock::Paragraph(word(language, "export-no-excerpts")));
    }
    Report::new(document.title.as_str(), language, blocks, document.manifest.clone()).with_contents()
}

fn table(document: &ExcerptDocument) -> Table<'_> {
    let language = document.language;
    let column = |key: &'static str, width: u32| TableColumn::new(word(language, key), width);
    let levels = document.excerpts.iter().map(|excerpt| excerpt.code_path.len()).max().unwrap_or(1);
    let mut columns = vec![column("export-column-excerpt", 12), column("export-column-code", 30)];
    columns.extend(
        (1..=levels)
            .map(|level| TableColumn::new(format!("{} {level}", word(language, "export-column-code-level")), 20)),
    );
    columns.extend([
        column("export-column-case", 16),
        column("export-column-participant", 14),
        column("export-column-quote", 80).wrapped(),
        column("export-column-codes-also", 30).wrapped(),
        column("export-column-role", 12),
        column("export-column-source", 26),
        column("export-column-source-kind", 16),
        column("export-column-turn", 9),
        column("export-column-time", 10),
        column("export-column-coder", 16),
        column("export-column-memo", 40).wrapped(),
        column("export-column-start", 9),
        column("export-column-end", 9),
    ]);
    columns.extend(document.attribute_columns.iter().map(|name| TableColumn::new(name.as_str(), 16)));
    columns.extend(document.code_columns.iter().map(|path| TableColumn::new(path.as_str(), 12)));
    let number = |value: Option<u32>| value.map_or(Cell::Empty, Cell::Number);
    // What every row says again is looked up once.
    let mut words: BTreeMap<&'static str, String> = BTreeMap::new();
    let mut said = |key| words.entry(key).or_insert_with(|| word(language, key)).clone();
    let rows = document.placed(false).into_iter().map(|(_, _, excerpt)| {
        let mut cells = vec![Cell::text(excerpt.id.as_str()), Cell::text(written_path(&excerpt.code_path))];
        cells.extend((0..levels).map(|level| Cell::optional(excerpt.code_path.get(level).map(String::as_str))));
        cells.extend([
            Cell::text(excerpt.cases.join("; ")),
            Cell::optional(excerpt.participant.as_deref()),
            Cell::Text(excerpt.quote()),
            Cell::text(excerpt.codes_also.join("; ")),
            excerpt.role.map_or(Cell::Empty, |own| Cell::text(said(role(own)))),
            Cell::text(excerpt.source.as_str()),
            Cell::text(said(source_kind(excerpt.source_kind))),
            number(excerpt.turn),
            Cell::optional(excerpt.time.as_deref()),
            Cell::text(excerpt.coder.as_str()),
            Cell::optional(excerpt.memo.as_deref()),
            Cell::Number(excerpt.start),
            Cell::Number(excerpt.end),
        ]);
        cells.extend(excerpt.attributes.iter().map(ListingCell::cell));
        cells.extend(excerpt.marks.iter().map(|is_on| Cell::Number(u32::from(*is_on))));
        TableRow { cells, ..TableRow::default() }
    });
    Table {
        language,
        title: &document.title,
        sheet: word(language, "export-sheet-excerpts"),
        columns,
        rows: rows.collect(),
        view: SheetView::list(1),
        manifest: &document.manifest,
    }
}

/// A path as it is written everywhere: `/` between the names, `\/` for one within a name.
pub(crate) fn written_path(names: &[String]) -> String {
    sitat_model::CodePath::new(names.to_vec()).map(|path| path.to_string()).unwrap_or_default()
}

/// Writes an Excel file: one row a passage and code, the code's path also in columns.
pub fn excerpts_xlsx(document: &ExcerptDocument) -> Result<Vec<u8>, ExportError> {
    table(document).to_xlsx()
}

/// Writes a CSV file with the same rows as the Excel file.
pub fn excerpts_csv(document: &ExcerptDocument, style: CsvStyle) -> Result<Vec<u8>, ExportError> {
    table(document).to_csv(style)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::manifest::tests::manifest;
    use crate::report_docx;
    use crate::word::tests::part;

    pub(crate) fn excerpt(id: &str, path: &[&str], cases: &[&str], words: &str) -> Excerpt {
        let own = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        Excerpt {
            id: id.to_owned(),
            code_path: own(path),
            codes_also: vec!["Drivkraft/Klima".to_owned()],
            cases: own(cases),
            participant: Some("SA".to_owned()),
            role: Some(Role::Participant),
            source: "Storvik intervju 1".to_owned(),
            source_kind: SourceKind::Interview,
            turn: Some(4),
            time: None,
            stretches: vec![words.to_owned()],
            coder: "Kari".to_owned(),
            memo: None,
            start: 10,
            end: 20,
            attributes: Vec::new(),
            marks: Vec::new(),
        }
    }

    fn document(order: ExcerptOrder) -> ExcerptDocument {
        let mut apart = excerpt("SI1-2", &["Barriere", "Siloer"], &["Storvik"], " Vi så det. ");
        apart.stretches.push("Og de så det òg.".to_owned());
        let mut plan = excerpt("PLAN-1", &["Barriere", "Siloer"], &[], "Kommunen skal …");
        plan.participant = None;
        plan.source = "Plan".to_owned();
        ExcerptDocument {
            title: "Utdrag".to_owned(),
            language: Language::Bokmål,
            order,
            excerpts: vec![
                excerpt("SI1-9", &["Ukjent"], &["Annen"], "Ikke i ordenen."),
                plan,
                apart,
                excerpt("SI1-1", &["Barriere", "Siloer"], &["Storvik", "Elvnes"], "=Begge"),
            ],
            code_order: vec![vec!["Barriere".to_owned(), "Siloer".to_owned()]],
            case_order: vec!["Elvnes".to_owned(), "Storvik".to_owned()],
            attribute_columns: Vec::new(),
            code_columns: Vec::new(),
            manifest: manifest(),
        }
    }

    /// Style and text of each paragraph that has the style of a heading or a quote.
    fn outline(order: ExcerptOrder) -> Vec<(String, String)> {
        let body = part(&report_docx(&excerpts_report(&document(order)), None).unwrap(), "word/document.xml");
        let paragraphs = body.split("<w:p>").skip(1).filter_map(|paragraph| {
            let style = paragraph.split('"').nth(1).unwrap().to_owned();
            let texts = paragraph.split("preserve\">").skip(1).filter_map(|rest| rest.split("</w:t>").next());
            matches!(style.as_str(), "Heading1" | "Heading2" | "Quote").then(|| (style, texts.collect()))
        });
        paragraphs.collect()
    }

    fn owned(expected: &[(&str, &str)]) -> Vec<(String, String)> {
        expected.iter().map(|(style, text)| ((*style).to_owned(), (*text).to_owned())).collect()
    }

    #[test]
    fn quotes_stand_under_their_code_and_case_with_where_they_come_from() {
        assert_eq!(
            outline(ExcerptOrder::CodeCase),
            owned(&[
                ("Heading1", "Barriere / Siloer"),
                ("Heading2", "Elvnes"),
                ("Quote", "=Begge (Storvik, Elvnes, SA, SI1-1)"),
                ("Heading2", "Storvik"),
                ("Quote", "=Begge (Storvik, Elvnes, SA, SI1-1)"),
                ("Quote", "Vi så det. (…) Og de så det òg. (Storvik, SA, SI1-2)"),
                ("Heading2", "Uten case"),
                ("Quote", "Kommunen skal … (Plan, PLAN-1)"),
                ("Heading1", "Ukjent"),
                ("Heading2", "Annen"),
                ("Quote", "Ikke i ordenen. (Annen, SA, SI1-9)"),
            ])
        );
    }

    #[test]
    fn cases_may_stand_above_codes() {
        let headings: Vec<String> = outline(ExcerptOrder::CaseCode)
            .into_iter()
            .filter(|(style, _)| style == "Heading1")
            .map(|(_, text)| text)
            .collect();
        assert_eq!(headings, ["Elvnes", "Storvik", "Annen", "Uten case"]);
    }

    #[test]
    fn a_passage_of_two_cases_counts_once_under_its_code() {
        let body =
            part(&report_docx(&excerpts_report(&document(ExcerptOrder::CodeCase)), None).unwrap(), "word/document.xml");
        assert!(body.contains(">3 utdrag<"), "{body}");
    }

    #[test]
    fn a_table_has_one_row_for_each_passage_and_code() {
        let csv = String::from_utf8(excerpts_csv(&document(ExcerptOrder::CodeCase), CsvStyle::Comma).unwrap()).unwrap();
        let lines: Vec<&str> = csv.lines().collect();
        assert_eq!(lines.len(), 1 + 4 + 1);
        assert!(lines[0].starts_with("Utdrag,Kode,Kodenivå 1,Kodenivå 2,Case,Informant,Sitat,"), "{}", lines[0]);
        let expected = "SI1-1,Barriere/Siloer,Barriere,Siloer,Storvik; Elvnes,SA,'=Begge,Drivkraft/Klima,Informant,\
                        Storvik intervju 1,Intervju,4,,Kari,,10,20";
        assert_eq!(lines[1], expected);
    }

    #[test]
    fn values_of_cases_and_codes_as_0_and_1_are_columns_where_they_are_wanted() {
        let mut document = document(ExcerptOrder::CodeCase);
        document.attribute_columns = vec!["inntekt (%)".to_owned(), "=styring".to_owned()];
        document.code_columns = vec!["Barriere/Siloer".to_owned(), "Drivkraft/Klima".to_owned()];
        for (number, excerpt) in document.excerpts.iter_mut().enumerate() {
            excerpt.attributes = vec![ListingCell::Number(8.5), ListingCell::text("@formannskap")];
            excerpt.marks = vec![number > 0, true];
        }
        let csv = String::from_utf8(excerpts_csv(&document, CsvStyle::SemicolonWithBom).unwrap()).unwrap();
        let lines: Vec<&str> = csv.lines().collect();
        assert!(lines[0].ends_with(";Til tegn;inntekt (%);'=styring;Barriere/Siloer;Drivkraft/Klima"), "{}", lines[0]);
        assert!(lines[1].ends_with(";10;20;8,5;'@formannskap;1;1"), "{}", lines[1]);
        assert!(lines[4].ends_with(";10;20;8,5;'@formannskap;0;1"), "{}", lines[4]);
        let sheet = part(&excerpts_xlsx(&document).unwrap(), "xl/worksheets/sheet1.xml");
        assert!(sheet.contains("<v>8.5</v>") && !sheet.contains("<f>"), "{sheet}");
    }

    #[test]
    fn nothing_to_write_is_said_in_the_document() {
        let empty = ExcerptDocument { excerpts: Vec::new(), ..document(ExcerptOrder::CodeCase) };
        assert!(
            part(&report_docx(&excerpts_report(&empty), None).unwrap(), "word/document.xml").contains("Ingen utdrag")
        );
        assert!(excerpts_xlsx(&empty).is_ok());
    }
}
