//! The study is what it promises to be.

use std::collections::{BTreeMap, BTreeSet};

use sitat_model::{ClaimBase, EvidenceRole, MemoKind, MemoTarget, OutlineKind, SummaryNoun, ThemeStatus, words};
use sitat_project::{
    CellState, ChapterChoice, Check, CheckState, CsvStyle, Declared, EvidencePart, FixedClock, GridChoice, MemoFilter,
    RandomGuids, RowChoice, Target, ThemeView,
};

use super::*;

const DAY: i64 = 24 * 60 * 60 * 1000;
const NOW: i64 = 1_790_000_000_000;

fn surroundings() -> Surroundings {
    Surroundings { clock: Box::new(FixedClock(NOW)), guids: Box::new(RandomGuids), coder: "Kari".to_owned() }
}

/// The whole study, and the folder that it lies in.
fn study() -> (tempfile::TempDir, Project) {
    let folder = tempfile::tempdir().unwrap();
    let project = create(&folder.path().join("a.sitat"), surroundings()).unwrap();
    (folder, project)
}

fn themes_of(project: &mut Project, status: ThemeStatus) -> Vec<ThemeView> {
    project.themes().unwrap().into_iter().filter(|view| view.row.status == status).collect()
}

#[test]
fn the_coded_study_holds_the_material_and_nothing_more() {
    let folder = tempfile::tempdir().unwrap();
    let mut project = create_coded(&folder.path().join("a.sitat"), surroundings()).unwrap();
    let counts = project.view().unwrap().counts;
    assert_eq!((counts.sources, counts.cases), (9, 3));
    assert_eq!(counts.codings, 180, "every row of quotes.csv is coded");
    assert_eq!(counts.codes, 64);
    assert!(project.sources().unwrap().iter().all(|source| source.row.words > 700));
    assert!(project.themes().unwrap().is_empty() && project.guide().unwrap().is_empty());
    assert_eq!(project.method().unwrap(), sitat_project::MethodRow::default());
}

#[test]
fn every_quote_of_the_sample_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let files = folder.path().join("files");
    write_files(&files).unwrap();
    let mut project = create_coded_from(&files, &folder.path().join("a.sitat"), surroundings()).unwrap();
    let again = project.import_quotes(&files.join("quotes.csv"), true).unwrap().value;
    assert!(again.is_complete(), "{again:?}");
    assert_eq!(again.applied, 0, "coding the same words again adds nothing");
}

#[test]
fn the_whole_study_is_coded_as_the_coded_one_is() {
    let folder = tempfile::tempdir().unwrap();
    let codings = |mut project: Project| {
        let mut found = Vec::new();
        for source in project.source_ids().unwrap() {
            for view in project.source_segments(source).unwrap() {
                let codes: BTreeSet<_> = view.codings.iter().map(|(coding, _)| coding.code).collect();
                found.push((source, view.excerpt, view.ranges, codes, view.memo));
            }
        }
        found
    };
    let whole = codings(create(&folder.path().join("a.sitat"), surroundings()).unwrap());
    assert_eq!(whole, codings(create_coded(&folder.path().join("b.sitat"), surroundings()).unwrap()));
}

/// Every table of the analysis names words of the texts; a row whose words are not there says so.
#[test]
fn every_extract_that_the_analysis_names_is_a_coded_passage() {
    let folder = tempfile::tempdir().unwrap();
    let mut project = create_coded(&folder.path().join("a.sitat"), surroundings()).unwrap();
    let (story, _) = story::Story::until_now(Box::new(FixedClock(NOW)));
    let mut study = study::Study::new(&mut project, story);
    let mut missing = Vec::new();
    for file in ["evidence.csv", "claim-evidence.csv", "stances.csv"] {
        for row in data::rows(file).unwrap() {
            if study.passage(&row).is_err() {
                missing.push(format!("{file}: {}: {}", row.cell("source"), row.cell("words")));
            }
        }
    }
    for row in data::rows("links.csv").unwrap() {
        if study.turn(&row).is_err() {
            missing.push(format!("links.csv: {}: {}", row.cell("source"), row.cell("words")));
        }
    }
    let texts = data::rows("summaries.csv").unwrap().into_iter().map(|row| row.cell("text").to_owned());
    let notes = (1..=6).map(|phase| format!("phase-{phase}.md"));
    let notes =
        notes.map(|file| FILES.get_file(format!("analysis/{file}")).unwrap().contents_utf8().unwrap().to_owned());
    for text in texts.chain(notes) {
        if let Err(error) = study.with_ids(&text) {
            missing.push(error.to_string());
        }
    }
    assert_eq!(missing, Vec::<String>::new(), "words that are not where the analysis says");
}

/// What stands between quotation marks in what was written of themes, cells and reasons was said by somebody, or is
/// written in a text; what is not, is listed here.
#[test]
fn what_is_quoted_was_said() {
    /// Words about words, and the names of earlier questions.
    const OF_THE_RESEARCHER: [&str; 5] =
        ["ikke nevnt", "Hvilke drivkrefter …", "Består av", "noen brant for dette", "alt hang på henne"];
    let (_folder, mut project) = study();
    let mut said = String::new();
    for source in project.sources().unwrap() {
        said.push_str(&project.base_text(&source.row.name).unwrap());
        said.push('\n');
    }
    let plain = |text: &str| words(text).map(|word| word.term).collect::<Vec<_>>().join(" ");
    let said = format!(" {} ", plain(&said));
    let mut unsaid = Vec::new();
    for file in FILES.get_dir("analysis").unwrap().files() {
        let text = file.contents_utf8().unwrap();
        for (_, quote) in text.match_indices('«').filter_map(|(at, _)| {
            let rest = text.get(at..)?.strip_prefix('«')?;
            Some((at, rest.split_once('»')?.0))
        }) {
            let is_own = OF_THE_RESEARCHER.contains(&quote);
            if !is_own && !said.contains(&format!(" {} ", plain(quote))) {
                unsaid.push(format!("{}: {quote}", file.path().display()));
            }
        }
    }
    assert_eq!(unsaid, Vec::<String>::new());
}

#[test]
fn every_phase_has_left_something_behind() {
    let (_folder, mut project) = study();
    // 1
    let method = project.method().unwrap();
    assert_eq!(method.approach, Some(sitat_model::Approach::Reflexive));
    assert!(words(&method.researcher).count() > 80 && !method.ontology.is_empty());
    assert_eq!(project.research_questions().unwrap().len(), 3);
    assert!(project.research_questions().unwrap().iter().all(|question| question.themes > 0));
    let memos = project.memos(&MemoFilter::default()).unwrap();
    let of = |kind: MemoKind| memos.iter().filter(|memo| memo.row.kind == kind).count();
    let noted: BTreeSet<SourceIdOrNone> = memos.iter().map(|memo| source_of(memo.row.target)).collect();
    assert_eq!(of(MemoKind::Familiarisation), 9, "eight texts, and one on the whole set");
    assert_eq!(noted.len() - 1, 8, "the strategy has none on purpose");
    let declared: Vec<Declared> = project.sources().unwrap().iter().map(|source| source.declared).collect();
    assert!(!declared.contains(&Declared::Nothing));
    assert_eq!(declared.iter().filter(|own| **own == Declared::Coded).count(), 8);
    let guides = project.guide().unwrap();
    assert_eq!(guides.iter().map(|guide| guide.questions.len()).collect::<Vec<_>>(), [11, 11, 11, 8]);
    assert_eq!(guides.iter().map(|guide| guide.sources.len()).sum::<usize>(), 8);
    // 2
    assert!(of(MemoKind::Code) >= 5 && of(MemoKind::Method) >= 2 && of(MemoKind::Reflexive) >= 2);
    assert_eq!(project.round().unwrap().number, 2);
    // 3 to 5
    let (defined, reviewed) = (ThemeStatus::Defined, ThemeStatus::Reviewed);
    assert_eq!(themes_of(&mut project, defined).len(), 5);
    assert_eq!(themes_of(&mut project, reviewed).len(), 2);
    assert_eq!(themes_of(&mut project, ThemeStatus::Candidate).len(), 1);
    let aside = themes_of(&mut project, ThemeStatus::SetAside);
    assert_eq!(aside.iter().filter(|view| view.row.merged_into.is_some()).count(), 1);
    assert!(aside.len() == 2 && aside.iter().all(|view| !view.row.set_aside_reason.is_empty()));
    assert!(of(MemoKind::Decision) >= 4, "of the merge, of what was set aside, and two of the whole");
    let cards = project.code_cards().unwrap();
    assert_eq!(cards.iter().filter(|card| card.is_unplaced()).count(), 2);
    assert_eq!(cards.iter().filter(|card| card.tray.is_some_and(|tray| tray.name() == "set-aside")).count(), 6);
    for theme in themes_of(&mut project, defined) {
        let texts = &theme.row.texts;
        for text in [&texts.claim, &texts.central_concept, &texts.includes, &texts.excludes, &texts.story] {
            assert!(!text.is_empty(), "{}", texts.name);
        }
        assert_eq!(theme.counts.own, theme.counts.reviewed, "{}", texts.name);
        assert!(theme.counts.roles.iter().skip(1).sum::<u32>() > 0, "{} knows what speaks against it", texts.name);
        assert!(theme.versions >= 3, "{}", texts.name);
        let best = project.theme_extracts(theme.row.id, EvidencePart::Quotes, 0, 100).unwrap();
        assert!(best.total >= 2, "{}", texts.name);
    }
    let maps = project.map_snapshots().unwrap();
    assert_eq!(maps.iter().map(|map| (map.themes, map.relations)).collect::<Vec<_>>(), [(8, 4), (10, 0)]);
    // 6
    let claims = project.claims().unwrap();
    assert_eq!(claims.len(), 8);
    assert_eq!(claims.iter().filter(|claim| claim.row.scope.base == ClaimBase::Asked).count(), 1);
    let carried = |claim: &&sitat_project::ClaimView| claim.reach.as_ref().is_some_and(|reach| reach.carries);
    assert_eq!(claims.iter().filter(carried).count(), 7);
    assert_eq!(project.summaries(SummaryNoun::Cases).unwrap().len(), 9);
    assert!(project.summaries(SummaryNoun::Cases).unwrap().iter().filter(|own| !own.links.is_empty()).count() >= 8);
    assert_eq!(project.saved_views().unwrap().len(), 3);
    assert!(project.saved_searches().unwrap().iter().all(|own| own.problem.is_none()));
    assert!(project.saved_queries().unwrap().iter().all(|own| own.problem.is_none()));
}

type SourceIdOrNone = Option<sitat_model::SourceId>;

fn source_of(target: MemoTarget) -> SourceIdOrNone {
    match target {
        MemoTarget::Source(id) => Some(id),
        _ => None,
    }
}

#[test]
fn each_stage_has_something_that_is_well_and_something_that_is_open() {
    let (_folder, mut project) = study();
    let checks = project.checks(None).unwrap();
    let mut open: BTreeMap<u32, Vec<&str>> = BTreeMap::new();
    let mut clear: BTreeSet<u32> = BTreeSet::new();
    for view in &checks {
        match view.state {
            CheckState::Open => open.entry(view.check.stage()).or_default().push(view.check.id()),
            CheckState::Clear => {
                clear.insert(view.check.stage());
            }
            CheckState::Answered | CheckState::Unknown => {}
        }
    }
    let expected: [(u32, Vec<&str>); 6] = [
        (1, vec!["C1.1"]),
        (2, vec!["C2.1"]),
        (3, vec!["C3.1"]),
        (4, vec!["C4.1", "C4.4"]),
        (5, vec!["C5.2"]),
        (6, vec!["C6.1", "C6.7", "C6.8"]),
    ];
    assert_eq!(open, BTreeMap::from(expected));
    assert_eq!(clear, BTreeSet::from([1, 2, 3, 4, 5, 6]));
    let answered: Vec<&str> =
        checks.iter().filter(|view| view.state == CheckState::Answered).map(|view| view.check.id()).collect();
    assert_eq!(answered, ["C1.2", "C1.5", "C2.5"]);
    let contradicted = checks.iter().find(|view| view.check == Check::ClaimScope).unwrap();
    assert_eq!(contradicted.items.len(), 1);
}

#[test]
fn nothing_in_the_study_is_stale() {
    let (_folder, mut project) = study();
    for claim in project.claims().unwrap() {
        assert!(!claim.is_stale(), "{}", claim.row.text);
    }
    for source in project.source_ids().unwrap() {
        assert!(project.source_segments(source).unwrap().iter().all(|segment| segment.is_certain));
    }
    for memo in project.memos(&MemoFilter::default()).unwrap() {
        assert_eq!(memo.links.len(), memo.row.text.matches("](sitat:").count(), "{}", memo.row.text);
        assert!(!memo.row.text.contains("[["), "{}", memo.row.text);
    }
}

/// Who is told apart from whom: the best quotes are of many, and nobody has most of them.
#[test]
fn a_chapter_is_under_way_with_own_words_quotes_and_a_table_that_is_spoken_of() {
    let (folder, mut project) = study();
    let view = project.outline().unwrap();
    let kinds = |kind: OutlineKind| view.parts.iter().filter(|own| own.row.thing.kind() == kind).count();
    let counted = [OutlineKind::Question, OutlineKind::Theme, OutlineKind::Claim, OutlineKind::Table];
    assert_eq!(counted.map(kinds), [3, 8, 8, 1]);
    assert!(kinds(OutlineKind::Quote) >= 25 && kinds(OutlineKind::Text) >= 10);
    assert!(view.parts.iter().all(|own| own.doubts.is_empty()), "nothing in it has gone or changed");
    assert!(view.own_words > 300, "{}", view.own_words);
    let about = view.parts.iter().find(|own| own.shown.starts_with("Kapitlet følger")).unwrap();
    assert_eq!(about.links.len(), 1, "the table is a link: {}", about.row.words);
    let path = folder.path().join("kapittel.md");
    let target = Target { path: &path, overwrite: false, csv: CsvStyle::Comma };
    project.export_chapter(&target, &ChapterChoice::default(), None).unwrap();
    let written = std::fs::read_to_string(path).unwrap();
    assert!(written.contains("Tabell 1 viser hvor utdragene") && !written.contains("[["), "{written}");
}

#[test]
fn the_best_quotes_are_of_several_voices() {
    let (_folder, mut project) = study();
    let mut voices: BTreeMap<String, usize> = BTreeMap::new();
    for theme in project.themes().unwrap() {
        for quote in project.theme_extracts(theme.row.id, EvidencePart::Quotes, 0, 100).unwrap().extracts {
            for person in quote.excerpt.participants {
                *voices.entry(person).or_default() += 1;
            }
        }
    }
    let all: usize = voices.values().sum();
    assert!(voices.len() >= 9, "{voices:?}");
    assert!(voices.values().all(|count| count * 4 <= all), "{voices:?}");
}

#[test]
fn an_empty_cell_says_why() {
    let (_folder, mut project) = study();
    let code = project.resolve_code("Barriere/Uklart begrep").unwrap();
    let choice = GridChoice {
        rows: RowChoice::Only(code),
        columns: sitat_project::ColumnChoice::Participants,
        with_states: true,
        ..GridChoice::default()
    };
    let grid = project.compare(&choice).unwrap();
    let standings = grid.rows[0].standings.clone().unwrap();
    let of = |state: CellState| -> Vec<&str> {
        let columns = grid.columns.iter().zip(&standings).filter(|(_, own)| own.state == state);
        columns.map(|(column, _)| column.name.as_str()).collect()
    };
    assert_eq!(of(CellState::NotAsked), ["SB", "EB"]);
    assert_eq!(of(CellState::Mentioned), ["SA", "FA", "EA", "BA"]);
    assert_eq!(of(CellState::AskedNotMentioned), ["BB", "EC", "ED", "BC", "BD"]);
}

#[test]
fn it_was_worked_on_for_weeks_and_is_finished_now() {
    let (_folder, mut project) = study();
    let memos = project.memos(&MemoFilter::default()).unwrap();
    let days: BTreeSet<i64> = memos.iter().map(|memo| (NOW - memo.row.created_at) / DAY).collect();
    assert!(days.len() >= 6 && days.iter().all(|ago| (0..=85).contains(ago)), "{days:?}");
    project.create_memo(MemoTarget::Project, MemoKind::Note, "I dag").unwrap();
    assert_eq!(project.memos(&MemoFilter::default()).unwrap()[0].row.created_at, NOW);
}

/// Pseudonyms are the letters of `speakers.csv`; nothing in what was written of the study looks like a person's number,
/// address or mailbox.
#[test]
fn nobody_can_be_found_through_it() {
    let (_folder, mut project) = study();
    for person in project.participants().unwrap() {
        assert_eq!(person.name.chars().count(), 2, "{}", person.name);
    }
    for file in FILES.get_dir("analysis").unwrap().files() {
        let text = file.contents_utf8().unwrap();
        let numbers = text.split(|letter: char| !letter.is_ascii_digit());
        assert!(numbers.clone().all(|digits| digits.len() < 8), "{}", file.path().display());
        assert!(!text.contains('@') && !text.contains("http"), "{}", file.path().display());
    }
}

#[test]
fn what_is_said_of_an_extract_is_said_where_it_belongs() {
    let (_folder, mut project) = study();
    let rows = data::rows("evidence.csv").unwrap();
    let said: u32 = project.themes().unwrap().iter().map(|view| view.counts.roles.iter().sum::<u32>()).sum();
    let roles = rows.iter().filter(|row| EvidenceRole::from_name(row.cell("role")).is_some()).count();
    assert_eq!(said as usize, roles, "no row of the table is of an extract that its theme does not hold");
}
