//! Questions that are asked of all of a programme's words and codings: lists of words, neighbours, turns like one, a
//! concordance in its order, an edit until search knows it, grids of every measure, the quotes behind a number, balance,
//! course and overlap, the list of texts while somebody codes, themes and the checks of the method.

#![allow(clippy::unwrap_used, missing_docs, reason = "a measurement that cannot be made shall stop")]
#![allow(clippy::print_stdout, reason = "the answer of a measurement")]

use std::time::{Duration, Instant};

use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, Criterion, SamplingMode};
use sitat_benches::{PROGRAMME, Size, THESIS, open, project_at};
use sitat_model::{CodeId, Replacement, TextRange};
use sitat_project::{
    ApplyCodes, BalanceChoice, ColumnChoice, CourseChoice, GridChoice, HitOrder, Measure, Neighbourhood, NewFrame,
    OverlapChoice, Project, RowChoice, RowHead, SearchRequest, Voices, WordChoice,
};

fn request(query: &str) -> SearchRequest<'_> {
    SearchRequest { query, ..SearchRequest::default() }
}

fn measure(criterion: &mut Criterion, size: Size) {
    let kept = project_at(size);
    let folder = tempfile::tempdir_in(kept.parent().unwrap()).unwrap();
    let path = folder.path().join("a.sitat");
    std::fs::copy(kept, &path).unwrap();
    let mut project = open(&path);
    project.finish_backup().unwrap().unwrap();
    let source = project.sources().unwrap()[0].row.id;
    let start = Instant::now();
    project.search(&request("kommune")).unwrap();
    println!("{}: the index is built in {:.2} s", size.name, start.elapsed().as_secs_f64());

    let mut group = criterion.benchmark_group(size.name);
    group.sampling_mode(SamplingMode::Flat).sample_size(15).warm_up_time(Duration::from_millis(500));
    group.measurement_time(Duration::from_secs(3));
    for together in [false, true] {
        let choice = WordChoice { together, ..WordChoice::default() };
        let list = project.word_list(&choice, "", Some(200)).unwrap();
        println!("{}: {} different words, together: {together}", size.name, list.different);
        let name = if together { "words: list with forms together" } else { "words: list as written" };
        group.bench_function(name, |bencher| bencher.iter(|| project.word_list(&choice, "", Some(200)).unwrap()));
    }
    let choice = WordChoice { together: true, ..WordChoice::default() };
    for query in ["kommune", "samarbeidspartner"] {
        let near = Neighbourhood::default();
        let found = project.collocations(&request(query), &choice, near, Some(200)).unwrap();
        println!("{}: {} hits of {query} have {} neighbours", size.name, found.hits, found.different);
        group.bench_function(format!("words: neighbours of {query}"), |bencher| {
            bencher.iter(|| project.collocations(&request(query), &choice, near, Some(200)).unwrap());
        });
    }
    let place = project.place_of_turn(source, 4).unwrap();
    let found = project.similar_passages(place, Voices::default(), 50).unwrap();
    println!("{}: {} turns like one of {} code points", size.name, found.passages.len(), place.range.len());
    group.bench_function("turns like one", |bencher| {
        bencher.iter(|| project.similar_passages(place, Voices::default(), 50).unwrap());
    });

    let query = "kommune OR vi OR ikke";
    let common = SearchRequest { limit: Some(200), order: HitOrder::Right(1), ..request(query) };
    let total = project.search(&common).unwrap().total;
    group.bench_function(format!("concordance of {total} hits in its order"), |bencher| {
        bencher.iter(|| project.search(&common).unwrap());
    });
    group.bench_function("an edit of one turn until a search knows it", |bencher| {
        bencher.iter_custom(|times| (0..times).map(|_| edited(&mut project, place.range)).sum());
    });
    grids(&mut group, &mut project);
    patterns(&mut group, &mut project);
    group.bench_function("the list of all texts, one of which was coded in", |bencher| {
        bencher.iter_custom(|times| (0..times).map(|_| coded_in(&mut project)).sum());
    });
    themes(&mut group, &mut project);
    group.finish();
    project.close().unwrap();
}

/// Grids near the two sizes that the budgets name, 100 × 50 and 500 × 1,000, and the quotes behind a number.
fn grids(group: &mut BenchmarkGroup<WallTime>, project: &mut Project) {
    for (rows, columns) in [
        (RowChoice::Families, ColumnChoice::Cases),
        (RowChoice::Codes, ColumnChoice::Cases),
        (RowChoice::Codes, ColumnChoice::Sources),
    ] {
        for measure in Measure::ALL {
            let choice = GridChoice { rows: rows.clone(), columns: columns.clone(), measure, ..GridChoice::default() };
            let grid = project.compare(&choice).unwrap();
            let name = format!("grid {} × {}, {}", grid.rows.len(), grid.columns.len(), measure.name());
            group.bench_function(&name, |bencher| bencher.iter(|| project.compare(&choice).unwrap()));
        }
    }
    for rows in [RowChoice::Families, RowChoice::Codes] {
        let choice = GridChoice { rows, ..GridChoice::default() };
        let grid = project.compare(&choice).unwrap();
        let fullest = grid.rows.iter().max_by_key(|row| row.cells[0]).unwrap();
        let RowHead::Code(code) = fullest.head else { panic!("rows are codes") };
        let cell = project.cell(&choice, Some(code.0), Some(0)).unwrap();
        let name = format!("the {} quotes behind a number of {} rows", cell.excerpts.len(), grid.rows.len());
        group.bench_function(name, |bencher| {
            bencher.iter(|| project.cell(&choice, Some(code.0), Some(0)).unwrap());
        });
    }
}

/// Two families against each other, codes along all texts, and codes against codes.
fn patterns(group: &mut BenchmarkGroup<WallTime>, project: &mut Project) {
    for measure in [Measure::Segments, Measure::WordShare] {
        let choice = BalanceChoice { measure, ..BalanceChoice::default() };
        let view = project.balance(&choice).unwrap();
        let name = format!("balance {} × {}, {}", view.lines.len(), view.columns.len(), measure.name());
        group.bench_function(&name, |bencher| bencher.iter(|| project.balance(&choice).unwrap()));
    }
    for (by_turns, limit, with_quotes) in [(false, None, false), (true, None, false), (false, Some(24), true)] {
        let rows = RowChoice::Families;
        let choice = CourseChoice { rows, by_turns, limit, with_quotes, ..CourseChoice::default() };
        let view = project.course(&choice).unwrap();
        let shown: usize = view.groups.iter().map(|group| group.sources.len()).sum();
        let unit = if by_turns { "turns" } else { "words" };
        let name = format!("course {} × {shown} by {unit}, quotes: {with_quotes}", view.rows.len());
        group.bench_function(&name, |bencher| bencher.iter(|| project.course(&choice).unwrap()));
    }
    for rows in [RowChoice::Families, RowChoice::Codes] {
        let choice = OverlapChoice {
            rows,
            by_turns: false,
            follows: 2,
            filter: None,
            with_policy_documents: false,
            limit: Some(1_800),
        };
        let view = project.overlap(&choice).unwrap();
        let name = format!("overlap {} × {}", view.heads.len(), view.heads.len());
        group.bench_function(&name, |bencher| bencher.iter(|| project.overlap(&choice).unwrap()));
    }
}

/// Ten themes of the first codes, as a grid over cases, and all checks of the method.
fn themes(group: &mut BenchmarkGroup<WallTime>, project: &mut Project) {
    let codes: Vec<CodeId> =
        project.codebook().unwrap().iter().filter(|code| code.row.is_codable).map(|code| code.row.id).collect();
    for (number, own) in codes.chunks(codes.len().div_ceil(20)).take(10).enumerate() {
        let name = format!("Tema {}", number + 1);
        project.create_theme(None, &name, own, &NewFrame::default()).unwrap();
    }
    let choice = GridChoice { rows: RowChoice::Themes, ..GridChoice::default() };
    let grid = project.compare(&choice).unwrap();
    group.bench_function(format!("grid of {} themes × {}", grid.rows.len(), grid.columns.len()), |bencher| {
        bencher.iter(|| project.compare(&choice).unwrap());
    });
    let found = project.checks(None).unwrap().len();
    group.bench_function(format!("all {found} checks of the method"), |bencher| {
        bencher.iter(|| project.checks(None).unwrap());
    });
}

/// The time of the list of all texts after something was coded in one.
fn coded_in(project: &mut Project) -> Duration {
    let source = project.sources().unwrap()[0].row.id;
    let code = project.codebook().unwrap().iter().find(|code| code.row.is_codable).unwrap().row.id;
    let stretches = [TextRange::new(3, 9)];
    project.apply_codes(&ApplyCodes { source, ranges: &stretches, codes: &[code], new_code: None }).unwrap();
    let start = Instant::now();
    project.sources().unwrap();
    let time = start.elapsed();
    project.undo().unwrap();
    time
}

/// The time from an edit to the answer of a search that knows it.
fn edited(project: &mut Project, turn: TextRange) -> Duration {
    let source = project.sources().unwrap()[0].row.id;
    let range = TextRange::new(turn.start.0, turn.start.0);
    let replacement = Replacement { range, text: "Nyord ".to_owned() };
    project.edit_text(source, &[replacement], None).unwrap();
    let start = Instant::now();
    assert_eq!(project.search(&request("nyord")).unwrap().total, 1);
    let time = start.elapsed();
    project.undo().unwrap();
    project.search(&request("nyord")).unwrap();
    time
}

fn main() {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let mut criterion = Criterion::default().configure_from_args();
    for size in [THESIS, PROGRAMME] {
        let is_other = words.iter().any(|word| word.contains(THESIS.name) || word.contains(PROGRAMME.name))
            && !words.iter().any(|word| word.contains(size.name));
        let only_tries = std::env::args().any(|word| word == "--test") && size.name == PROGRAMME.name;
        if !is_other && !only_tries {
            measure(&mut criterion, size);
        }
    }
    criterion.final_summary();
}
