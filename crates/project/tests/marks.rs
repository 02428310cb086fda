//! Work begun in a word processor: what somebody has highlighted and written in the margin comes along with the text.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use sitat_model::{Language, MemoTarget, NameKind, TextRange};
use sitat_project::{
    ColourTaken, CommentChoice, FixedClock, HideNames, ImportItem, Imported, ListedName, MarkChoices, MemoFilter,
    MemoView, Project, RandomGuids, ReadSettings, Surroundings,
};
use tempfile::TempDir;

const SPACES: &str = concat!(
    r#"xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" "#,
    r#"xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" "#,
    r#"xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0""#,
);

const AT: i64 = 1_760_000_000_000;
/// 1 March 2024, ten o'clock, as the writer's clock showed.
const COMMENTED_AT: i64 = 1_709_287_200_000;

/// A comment that begins here; what it is about ends at `end`.
fn comment(name: &str, author: &str, text: &str, answers: Option<&str>) -> String {
    let answers = answers.map(|name| format!(r#" loext:parent-name="{name}""#)).unwrap_or_default();
    let paragraphs: String = text.split('\n').map(|line| format!("<text:p>{line}</text:p>")).collect();
    format!(
        r#"<office:annotation office:name="{name}"{answers}><dc:creator>{author}</dc:creator><dc:date>2024-03-01T10:00:00</dc:date>{paragraphs}</office:annotation>"#
    )
}

fn end(name: &str) -> String {
    format!(r#"<office:annotation-end office:name="{name}"/>"#)
}

fn pen(colour: char, words: &str) -> String {
    format!(r#"<text:span text:style-name="{colour}">{words}</text:span>"#)
}

fn document(paragraphs: &[String]) -> String {
    let style = |name: char, colour: &str| {
        format!(
            r#"<style:style style:name="{name}" style:family="text"><style:text-properties fo:background-color="{colour}"/></style:style>"#
        )
    };
    let body: String = paragraphs.iter().map(|words| format!("<text:p>{words}</text:p>")).collect();
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><office:document {SPACES} office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles>{}{}</office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document>"#,
        style('Y', "#ffff00"),
        style('O', "#ffc000"),
    )
}

/// An interview that somebody has worked on: two colours, four comments, one of which answers another.
fn interview() -> String {
    document(&[
        "I: Hva er det som tar tid?".to_owned(),
        format!(
            "Kari: {}{}{} Det er vanskelig{}.",
            comment("c1", "Ola", "Viktig for kapittel 4", None),
            pen('Y', "Det er møtene "),
            pen('Y', "som tar tid."),
            end("c1") + &comment("c2", "Marte", "Enig", Some("c1")),
        ),
        String::new(),
        format!("I: {}", pen('O', "Og hva mer?")),
        format!("Kari: {}", pen('O', "Pengene.")),
        format!("I: {}Ja.{} Takk.", comment("c3", "Ola", "Barrierer/Tid\nHun nøler her.", None), end("c3")),
        format!("Kari: Takk{}", comment("c4", "", "Slutten mangler", None)),
    ])
}

struct Study {
    folder: TempDir,
    project: Project,
}

impl Study {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let surroundings =
            Surroundings { clock: Box::new(FixedClock(AT)), guids: Box::new(RandomGuids), coder: "Marte".to_owned() };
        let project = Project::create(&folder.path().join("p.sitat"), "Prøve", Language::Bokmål, surroundings).unwrap();
        Self { folder, project }
    }

    fn import(&mut self, content: &str, settings: ReadSettings, marks: Option<MarkChoices>) -> Imported {
        let path = self.folder.path().join("intervju.fodt");
        std::fs::write(&path, content).unwrap();
        self.project.import_sources(&[ImportItem { path, settings, marks, ..ImportItem::default() }]).unwrap().value
    }

    /// Code, words and coder of every coding, by place.
    fn coded(&mut self) -> Vec<(String, String, String)> {
        let source = self.project.sources().unwrap()[0].row.id;
        let text: Vec<char> = self.project.source_text(source).unwrap().text.chars().collect();
        let slice = |range: TextRange| text[range.start.0 as usize..range.end.0 as usize].iter().collect::<String>();
        let codes = self.project.codebook().unwrap();
        let mut coded = Vec::new();
        for segment in self.project.source_segments(source).unwrap() {
            assert!(segment.is_certain);
            let words: Vec<String> = segment.ranges.iter().map(|range| slice(*range)).collect();
            for (coding, coder) in &segment.codings {
                let code = codes.iter().find(|code| code.row.id == coding.code).unwrap();
                coded.push((code.path.clone(), words.join(" (…) "), coder.clone()));
            }
        }
        coded
    }

    fn memos(&mut self) -> Vec<MemoView> {
        let mut memos = self.project.memos(&MemoFilter::default()).unwrap();
        memos.sort_by_key(|memo| memo.row.id);
        memos
    }
}

fn choices(colours: &[(&str, &str)], comments: CommentChoice) -> Option<MarkChoices> {
    let colours = colours.iter().map(|(colour, code)| ((*colour).to_owned(), (*code).to_owned())).collect();
    Some(MarkChoices { colours, comments, ..MarkChoices::default() })
}

fn keys(imported: &Imported) -> Vec<&'static str> {
    imported.warnings.iter().map(|warning| warning.message.key).collect()
}

#[test]
fn highlights_become_codings_and_comments_memos_in_the_step_of_the_import() {
    let mut study = Study::new();
    let made = study.project.create_code(None, "Barrierer", true).unwrap().value;
    study.project.create_code(Some(made), "Tid", true).unwrap();
    let imported = study.import(
        &interview(),
        ReadSettings::default(),
        choices(&[("yellow", "Tid"), ("#ffc000", "Ressurser/Penger")], CommentChoice::Memos),
    );
    assert!(keys(&imported).is_empty(), "{:?}", imported.warnings);
    assert_eq!(imported.created, ["Ressurser", "Ressurser/Penger"]);
    let taken = &imported.marks[0];
    assert_eq!((taken.codings, taken.memos), (3, 3));
    let colour =
        |colour: &str, count, code: &str| ColourTaken { colour: colour.to_owned(), count, code: Some(code.to_owned()) };
    assert_eq!(taken.highlights, [colour("yellow", 1, "Barrierer/Tid"), colour("#ffc000", 2, "Ressurser/Penger")]);
    let coded = study.coded();
    let coded: Vec<(&str, &str, &str)> =
        coded.iter().map(|(code, words, coder)| (code.as_str(), words.as_str(), coder.as_str())).collect();
    assert_eq!(
        coded,
        [
            ("Barrierer/Tid", "Det er møtene som tar tid.", "Marte"),
            ("Ressurser/Penger", "Og hva mer?", "Marte"),
            ("Ressurser/Penger", "Pengene.", "Marte"),
        ]
    );
    let memos = study.memos();
    let said: Vec<(&str, &str, i64)> =
        memos.iter().map(|memo| (memo.row.text.as_str(), memo.coder.as_str(), memo.row.created_at)).collect();
    assert_eq!(
        said,
        [
            ("Ola: Viktig for kapittel 4\n\nMarte: Enig", "Marte", COMMENTED_AT),
            ("Ola: Barrierer/Tid\nHun nøler her.", "Marte", COMMENTED_AT),
            ("Slutten mangler", "Marte", COMMENTED_AT),
        ]
    );
    let quotes: Vec<Option<&str>> = memos.iter().map(|memo| memo.quote.as_deref()).collect();
    assert_eq!(
        quotes,
        [Some("Det er møtene som tar tid. Det er vanskelig"), Some("Ja."), Some("Kari: Takk")],
        "a comment without words of its own is about its line"
    );
    study.project.undo().unwrap();
    assert!(study.project.sources().unwrap().is_empty() && study.memos().is_empty());
    assert_eq!(study.project.view().unwrap().counts.codes, 2, "codes that were made for it go with it");
}

#[test]
fn a_comment_can_name_a_code_and_its_author_can_be_the_coder() {
    let mut study = Study::new();
    let made = study.project.create_code(None, "Barrierer", true).unwrap().value;
    study.project.create_code(Some(made), "Tid", true).unwrap();
    let marks = choices(&[], CommentChoice::Codes).map(|marks| MarkChoices { keeps_authors: true, ..marks });
    let imported = study.import(&interview(), ReadSettings::default(), marks);
    assert_eq!(imported.created, ["Viktig for kapittel 4", "Slutten mangler"]);
    let coded = study.coded();
    let coded: Vec<(&str, &str, &str)> =
        coded.iter().map(|(code, words, coder)| (code.as_str(), words.as_str(), coder.as_str())).collect();
    assert_eq!(
        coded,
        [
            ("Viktig for kapittel 4", "Det er møtene som tar tid. Det er vanskelig", "Ola"),
            ("Barrierer/Tid", "Ja.", "Ola"),
            ("Slutten mangler", "Kari: Takk", "Marte"),
        ]
    );
    let memos = study.memos();
    let said: Vec<&str> = memos.iter().map(|memo| memo.row.text.as_str()).collect();
    assert_eq!(said, ["Marte: Enig", "Hun nøler her."], "what is no name of a code stays as a memo");
    assert_eq!(imported.marks[0].highlights[0].code, None);
}

#[test]
fn what_is_ticked_off_stays_out_and_what_nobody_chose_is_counted() {
    let mut study = Study::new();
    let marks = choices(&[("yellow", "Tid"), ("#ffc000", "Penger")], CommentChoice::Memos).map(|marks| MarkChoices {
        without_highlights: vec![1],
        without_comments: vec![0, 2],
        ..marks
    });
    let imported = study.import(&interview(), ReadSettings::default(), marks);
    assert_eq!((imported.marks[0].codings, imported.marks[0].memos), (2, 1));
    assert_eq!(study.coded()[1].1, "Pengene.");
    assert_eq!(study.memos()[0].quote.as_deref(), Some("Ja."));
    let imported = study.import(&interview(), ReadSettings::default(), None);
    assert!(imported.marks.is_empty());
    let keys = keys(&imported);
    assert!(keys.contains(&"import-comments-left-out") && keys.contains(&"import-highlights-left-out"), "{keys:?}");
    let imported = study.import(&interview(), ReadSettings::default(), Some(MarkChoices::default()));
    assert!(!self::keys(&imported).contains(&"import-comments-left-out"), "who chose knows");
}

#[test]
fn marks_follow_clean_ups_and_names_that_are_replaced() {
    let mut study = Study::new();
    let name = ListedName { name: "Per Moe".to_owned(), replacement: "P".to_owned(), kind: NameKind::Person };
    study.project.write_names(None, &[name]).unwrap();
    let content = document(&[
        "I: Hvem e\u{301}\u{301}r det?".to_owned(),
        format!(
            "Kari: Per Moe og {}{}Per Moe igjen.",
            comment("c1", "Per Moe", "Spør Per Moe", None),
            pen('Y', "Per Moes sønn")
        ),
        "I: Ja.".to_owned(),
        "Kari: Nei.".to_owned(),
    ]);
    let settings = ReadSettings {
        cleaning: vec!["stray-marks".to_owned()],
        names: Some(HideNames::default()),
        ..ReadSettings::default()
    };
    let marks =
        choices(&[("yellow", "Slekt")], CommentChoice::Memos).map(|marks| MarkChoices { keeps_authors: true, ..marks });
    study.import(&content, settings, marks);
    assert_eq!(study.coded()[0].1, "Ps sønn");
    let memo = study.memos().remove(0);
    assert_eq!((memo.row.text.as_str(), memo.coder.as_str()), ("Spør P", "P"));
}

#[test]
fn a_code_that_may_not_be_used_is_said_and_the_rest_comes_along() {
    let mut study = Study::new();
    let made = study.project.create_code(None, "Gammel", true).unwrap().value;
    study.project.retire_codes(&[made], None).unwrap();
    let imported = study.import(
        &interview(),
        ReadSettings::default(),
        choices(&[("yellow", "Gammel"), ("#ffc000", "Ny")], CommentChoice::Leave),
    );
    assert_eq!((keys(&imported), imported.marks[0].codings), (vec!["codebook-retired"], 2));
}

#[test]
fn a_comment_in_an_empty_line_is_about_the_text() {
    let mut study = Study::new();
    let content =
        document(&["Noe.".to_owned(), comment("c1", "Ola", "Her mangler noe", None), String::new(), "Mer.".to_owned()]);
    study.import(&content, ReadSettings::default(), choices(&[], CommentChoice::Codes));
    let source = study.project.sources().unwrap()[0].row.id;
    assert_eq!(study.memos()[0].row.target, MemoTarget::Source(source));
}
