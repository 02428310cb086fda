//! Every kind of document of a small study as it was the last time somebody looked at it, and the same bytes each time.

use std::path::{Path, PathBuf};

use sitat_model::{
    ClaimAmount, ClaimBase, ClaimScope, ClaimUnit, EvidenceRole, Language, OutlineThing, RelationDirection, SegmentId,
    SourceId,
};
use sitat_project::{
    Appendix, ChapterChoice, ChartChoice, ClaimOrigin, CsvStyle, ExcerptSelection, GridLayout, ImportItem, Interchange,
    MapChoice, MemberCheck, NewFrame, PatternChoice, Project, SurveyChoices, Target, TranscriptForm,
};
use sitat_tests::oracle;

use crate::export_golden::{by_case, golden, surroundings};

const STORVIK: &str = "I: Hvordan går arbeidet?\nLeder: Alt henger på én person hos oss. Når hun er syk, stopper det.\n\
    I: Og naboene?\nLeder: Nettverket holder oss i gang, vi ringer hverandre hver uke.\n";
const ELVNES: &str = "I: Hvordan går arbeidet?\nRådgiver: Her er det flere som kan ta over. Ingen er alene om det.\n\
    Rådgiver: Men uten ildsjelen hadde vi aldri begynt.\n";
const CASES: &str = "case;kind;innbyggere;styringsmodell\nStorvik;municipality;24 700;formannskap\nElvnes;municipality;5100;formannskap\n";
const CODEBOOK: &str = "path;definition;include;example\nBæring;;;\nBæring/Ildsjel;Én bærer arbeidet;Også når det er tatt opp som en risiko;\n\
    Bæring/Bredde;Flere bærer det;;\nNettverk;Andre kommuner holder det i gang;;\n";
const QUOTES: &str = "source;quote;code\nStorvik;Alt henger på én person hos oss;Bæring/Ildsjel\n\
    Storvik;Nettverket holder oss i gang;Nettverk\nElvnes;Her er det flere som kan ta over;Bæring/Bredde\n\
    Elvnes;uten ildsjelen hadde vi aldri begynt;Bæring/Ildsjel\n";
const SURVEY: &str = "kommune;Har dere en strategi?\nStorvik;Ja\nElvnes;Nei\nHavvik;Ja\nLomvær;Vet ikke\n";

/// A project of which everything is written.
struct Small {
    folder: tempfile::TempDir,
    project: Project,
}

impl Small {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.sitat");
        let project = Project::create(&path, "To kommuner", Language::Bokmål, surroundings()).unwrap();
        let mut small = Self { folder, project };
        let file = |small: &Self, name: &str, content: &str| {
            let path = small.path(name);
            std::fs::write(&path, content).unwrap();
            path
        };
        let cases = file(&small, "cases.csv", CASES);
        small.project.import_cases(&cases).unwrap();
        for (name, case, text) in [("Storvik.txt", "Storvik", STORVIK), ("Elvnes.txt", "Elvnes", ELVNES)] {
            let item =
                ImportItem { path: file(&small, name, text), cases: vec![case.to_owned()], ..ImportItem::default() };
            assert!(small.project.import_sources(&[item]).unwrap().value.refused.is_empty());
        }
        let (codebook, quotes) = (file(&small, "koder.csv", CODEBOOK), file(&small, "sitater.csv", QUOTES));
        small.project.import_codebook(&codebook).unwrap();
        assert_eq!(small.project.import_quotes(&quotes, true).unwrap().value.applied, 4);
        let survey = file(&small, "undersøkelse.csv", SURVEY);
        small.project.import_survey(&survey, &SurveyChoices::default()).unwrap();
        small.analyse();
        small
    }

    /// Two themes with a line between them, a claim, and the outline with a table and the map.
    fn analyse(&mut self) {
        let project = &mut self.project;
        let [person, breadth, network] =
            ["Bæring/Ildsjel", "Bæring/Bredde", "Nettverk"].map(|path| project.resolve_code(path).unwrap());
        let one = project.create_theme(None, "Alt henger på én", &[person], &NewFrame::default()).unwrap().value;
        let other =
            project.create_theme(None, "Flere kan bære", &[breadth, network], &NewFrame::default()).unwrap().value;
        project.relate_themes(one, other, "blir til", RelationDirection::OneWay).unwrap();
        let segments: Vec<SegmentId> = ["Storvik", "Elvnes"]
            .iter()
            .flat_map(|name| {
                let source = project.resolve_source(name).unwrap();
                project.source_segments(source).unwrap().into_iter().map(|own| own.id).collect::<Vec<_>>()
            })
            .collect();
        project.choose_quotes(one, &[segments[0], segments[3]]).unwrap();
        project.choose_quotes(other, &[segments[2]]).unwrap();
        let scope = ClaimScope { amount: ClaimAmount::All, unit: ClaimUnit::Participants, base: ClaimBase::All };
        let origin = ClaimOrigin { theme: Some(one), ..ClaimOrigin::default() };
        let evidence = [(segments[0], EvidenceRole::Supports)];
        project.create_claim("Alle henger på én", scope, origin, &evidence, false).unwrap();
        let question = project.create_research_question("Hva bærer arbeidet?").unwrap().value;
        project.set_theme_questions(one, &[question]).unwrap();
        project.draft_outline().unwrap();
        let view = project.save_view("Koder i kommunene", &by_case(), &GridLayout::default()).unwrap().value;
        let parts = [
            (OutlineThing::Heading, "Oppsummert".to_owned()),
            (OutlineThing::Table(Some(view)), String::new()),
            (OutlineThing::Figure, "Temaene".to_owned()),
        ];
        project.create_outline_parts(&parts, None, None).unwrap();
        let text =
            "Se [[Koder i kommunene]] og [[Temaene]]. **Dette** er _mitt_.\n\nRådgiveren sier [[ELV-1]].".to_owned();
        project.create_outline_parts(&[(OutlineThing::Text, text)], None, None).unwrap();
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes everything: the path of each file, by what it is called.
    fn write(&mut self) -> Vec<PathBuf> {
        let mut written = Vec::new();
        let folder = self.folder.path().to_owned();
        let mut at = |name: &str| {
            written.push(folder.join(name));
            folder.join(name)
        };
        let project = &mut self.project;
        let chapter = ChapterChoice { with_counts: None, with_main_points: true };
        for ending in ["docx", "html", "md", "tex"] {
            project.export_chapter(&target(&at(&format!("chapter.{ending}"))), &chapter, None).unwrap();
        }
        for ending in ["html", "md", "tex", "xlsx"] {
            project.export_excerpts(&target(&at(&format!("passages.{ending}"))), &ExcerptSelection::default()).unwrap();
        }
        project.export_appendix(&target(&at("case-profiles.docx")), Appendix::CaseProfiles, None).unwrap();
        let sources: [SourceId; 1] = [project.resolve_source("Storvik").unwrap()];
        for (name, form) in
            [("transcript.docx", TranscriptForm::Pages), ("transcript-comments.docx", TranscriptForm::Comments)]
        {
            project.export_transcripts(&target(&at(name)), form, &sources).unwrap();
        }
        let (person, _) = project.member_check_people().unwrap().remove(0);
        project.export_member_check(&target(&at("member-check.docx")), person, &MemberCheck::default()).unwrap();
        project.export_everything(&target(&at("everything.json")), Interchange::default()).unwrap();
        project.export_pattern(&target(&at("map.svg")), &PatternChoice::Map(MapChoice::default())).unwrap();
        let question = project.surveys(None).unwrap()[0].questions[1].row.id;
        let chart = ChartChoice { question, with_block: false, group_by: None };
        project.export_chart(&target(&at("chart.svg")), chart).unwrap();
        written
    }
}

fn target(path: &Path) -> Target<'_> {
    Target { path, overwrite: false, csv: CsvStyle::Comma }
}

/// A Word file as text: each paragraph behind its style with what is strong or set off, tables below, comments.
fn read_word(path: &Path) -> String {
    let document = oracle::ask_python("read_word.py", &[path]);
    let mut lines = Vec::new();
    for paragraph in document["paragraphs"].as_array().unwrap() {
        let runs = paragraph["runs"].as_array().unwrap().iter();
        let shown = |run: &serde_json::Value| {
            let text = run["text"].as_str().unwrap();
            let mark = match (run["bold"] == true, run["italic"] == true) {
                (true, _) if !text.is_empty() => "**",
                (_, true) if !text.is_empty() => "_",
                _ => "",
            };
            format!("{mark}{text}{mark}")
        };
        let runs: String = runs.map(shown).collect();
        // Links stand between the runs.
        let text = if runs.is_empty() { paragraph["text"].as_str().unwrap().to_owned() } else { runs };
        lines.push(format!("{:12} {text}", paragraph["style"].as_str().unwrap()).trim_end().to_owned());
    }
    for table in document["tables"].as_array().unwrap() {
        lines.push("Table".to_owned());
        for row in table.as_array().unwrap() {
            let cells: Vec<&str> = row.as_array().unwrap().iter().map(|cell| cell.as_str().unwrap()).collect();
            lines.push(format!("  {}", cells.join(" | ")));
        }
    }
    let comments = document["comments"].as_array().unwrap().iter();
    lines.extend(comments.map(|own| format!("Comment      {}", own.as_str().unwrap())));
    lines.join("\n")
}

/// A workbook as text: sheets with their rows.
fn read_excel(path: &Path) -> String {
    let book = oracle::ask_python("read_excel.py", &[path]);
    let mut lines = Vec::new();
    for (name, sheet) in book.as_object().unwrap() {
        lines.push(format!("{name}: {} {}", sheet["frozen"], sheet["filter"]));
        lines.extend(sheet["rows"].as_array().unwrap().iter().map(ToString::to_string));
    }
    lines.join("\n")
}

#[test]
fn every_document_of_a_small_study_is_this() {
    let mut small = Small::new();
    let mut size = 0;
    for path in small.write() {
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let content = match path.extension().unwrap().to_str().unwrap() {
            "docx" => read_word(&path),
            "xlsx" => read_excel(&path),
            // The look of a page is the same for all; the picture in Markdown is the map once more.
            "html" => {
                let page = std::fs::read_to_string(&path).unwrap();
                let (head, rest) = page.split_once("<style>").unwrap();
                format!("{head}{}", rest.split_once("</style>").unwrap().1)
            }
            "md" => {
                let text = std::fs::read_to_string(&path).unwrap();
                let line = |line: &str| line.split("base64,").next().unwrap_or_default().to_owned();
                text.lines().map(line).collect::<Vec<_>>().join("\n")
            }
            _ => std::fs::read_to_string(&path).unwrap(),
        };
        size += content.len();
        golden(&format!("small-{name}"), &content);
    }
    assert!(size < 300_000, "{size} bytes are more than somebody looks through");
}

#[test]
fn every_document_has_the_same_bytes_each_time() {
    let bytes = || -> Vec<(String, Vec<u8>)> {
        let written = |path: PathBuf| {
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, std::fs::read(path).unwrap())
        };
        let mut small = Small::new();
        let paths = small.write();
        paths.into_iter().map(written).collect()
    };
    for ((name, one), (_, other)) in bytes().into_iter().zip(bytes()) {
        assert!(one == other, "{name} differs from one time to the next");
    }
}
