//! What a person waits for, at the sizes that docs/PERFORMANCE.md speaks of. `README.md` beside tells how to run it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    missing_docs,
    reason = "a measurement that cannot be made shall stop"
)]
#![allow(clippy::print_stdout, reason = "the answer of a measurement")]

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use criterion::{Criterion, SamplingMode};
use sitat_benches::{PROGRAMME, STRESS, Size, THESIS, interview_as_docx, open, project_at, quotes_of};
use sitat_model::{CodeId, SourceId, SourceKind, TextRange};
use sitat_project::{
    ApplyCodes, ColumnChoice, CsvStyle, ExcerptSelection, GridChoice, ImportItem, Measure, Project, RowChoice,
    SearchRequest, Target,
};

/// A project of a size on a copy of its own, so that measuring leaves the kept one as it was.
struct Bench {
    size: Size,
    path: PathBuf,
    folder: tempfile::TempDir,
}

const QUERIES: [(&str, &str); 6] = [
    ("word", "kommune"),
    ("phrase", "\"det er\""),
    ("prefix", "samarbeid*"),
    ("word inside others", "*arbeid*"),
    ("word near another", "kommune NEAR/5 arbeid"),
    ("regular expression", "/kommun(e|al)\\w*/"),
];

fn item(path: PathBuf) -> ImportItem {
    ImportItem { path, kind: Some(SourceKind::Interview), ..ImportItem::default() }
}

fn request(query: &str, limit: Option<usize>) -> SearchRequest<'_> {
    SearchRequest { query, limit, ..SearchRequest::default() }
}

fn by_case(measure: Measure) -> GridChoice {
    GridChoice {
        rows: RowChoice::Codes,
        columns: ColumnChoice::Cases,
        measure,
        filter: None,
        with_policy_documents: false,
        with_states: false,
    }
}

fn first_source(project: &mut Project) -> SourceId {
    project.sources().unwrap()[0].row.id
}

fn codes(project: &mut Project) -> Vec<(CodeId, String, u32)> {
    let codebook = project.codebook().unwrap().into_iter().filter(|code| code.depth == 1);
    codebook.map(|code| (code.row.id, code.path, code.codings)).collect()
}

/// Codes that together have so many codings or a few more.
fn codes_with(project: &mut Project, codings: u32) -> ExcerptSelection {
    let mut left = i64::from(codings);
    let mut selection = ExcerptSelection::default();
    for (id, _, count) in codes(project) {
        if left > 0 {
            left -= i64::from(count);
            selection.codes.push((id, false));
        }
    }
    selection
}

/// The time of an action, measured so often; what must be done between two is not counted.
fn timed(times: u64, mut action: impl FnMut() -> Duration) -> Duration {
    (0..times).map(|_| action()).sum()
}

fn time<T>(action: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let value = action();
    (start.elapsed(), value)
}

impl Bench {
    fn of(size: Size) -> Self {
        let kept = project_at(size);
        let folder = tempfile::tempdir_in(kept.parent().unwrap()).unwrap();
        let path = folder.path().join("a.sitat");
        std::fs::copy(kept, &path).unwrap();
        Self { size, path, folder }
    }

    /// Opens the project and waits until nothing runs in the background any more.
    fn quiet(&self) -> Project {
        let mut project = open(&self.path);
        project.finish_backup().unwrap().unwrap();
        project.source_text(SourceId(1)).unwrap();
        project
    }

    fn docx(&self, number: u32) -> PathBuf {
        let path = self.folder.path().join(format!("nytt-{number}.docx"));
        std::fs::write(&path, interview_as_docx(100_000 + number, 10_000)).unwrap();
        path
    }

    fn measure(&self, criterion: &mut Criterion) {
        let mut group = criterion.benchmark_group(self.size.name);
        group.sampling_mode(SamplingMode::Flat).sample_size(10).warm_up_time(Duration::from_millis(500));
        group.measurement_time(Duration::from_secs(5));

        group.bench_function("open a project to reading a text", |bencher| {
            bencher.iter_custom(|times| {
                timed(times, || {
                    let (time, project) = time(|| {
                        let mut project = open(&self.path);
                        let source = first_source(&mut project);
                        project.source_text(source).unwrap();
                        project
                    });
                    project.close().unwrap();
                    time
                })
            });
        });

        let mut project = self.quiet();
        let source = first_source(&mut project);
        let code = codes(&mut project)[0].0;

        group.sample_size(40);
        let mut place = 0;
        let mut words = || {
            place = (place + 7) % 20_000;
            [TextRange::new(place + 10, place + 60)]
        };
        group.bench_function("apply a code", |bencher| {
            bencher.iter_custom(|times| {
                timed(times, || {
                    let ranges = words();
                    let apply = ApplyCodes { source, ranges: &ranges, codes: &[code], new_code: None };
                    let (time, _) = time(|| project.apply_codes(&apply).unwrap());
                    project.undo().unwrap();
                    time
                })
            });
        });
        group.bench_function("undo a coding", |bencher| {
            bencher.iter_custom(|times| {
                timed(times, || {
                    let ranges = words();
                    let apply = ApplyCodes { source, ranges: &ranges, codes: &[code], new_code: None };
                    project.apply_codes(&apply).unwrap();
                    time(|| project.undo().unwrap()).0
                })
            });
        });

        group.sample_size(15);
        let table = self.folder.path().join("quotes.csv");
        let names = project.sources().unwrap();
        let text = project.base_text(&names[0].row.name).unwrap();
        let paths: Vec<String> = codes(&mut project).into_iter().map(|(_, path, _)| path).collect();
        let rows = quotes_of(&names[0].row.name, 777, &text, 340, &paths);
        std::fs::write(&table, format!("source;quote;code\n{rows}")).unwrap();
        let coded = project.import_quotes(&table, true).unwrap().value.applied;
        println!("{}: the action to undo has {coded} codings", self.size.name);
        group.bench_function("undo 1,000 rows", |bencher| {
            bencher.iter_custom(|times| {
                timed(times, || {
                    let (time, _) = time(|| project.undo().unwrap());
                    project.redo().unwrap();
                    time
                })
            });
        });
        project.undo().unwrap();

        group.sample_size(10);
        let one = [item(self.docx(0))];
        group.bench_function("import a docx of 10,000 words", |bencher| {
            bencher.iter_custom(|times| {
                timed(times, || {
                    let (time, _) = time(|| project.import_sources(&one).unwrap());
                    project.undo().unwrap();
                    time
                })
            });
        });

        group.sample_size(20);
        for measure in [Measure::Segments, Measure::Words] {
            let choice = by_case(measure);
            let grid = project.compare(&choice).unwrap();
            let name = format!("grid of all codes and cases, {}", measure.name());
            println!("{}: {name}: {} × {}", self.size.name, grid.rows.len(), grid.columns.len());
            group.bench_function(&name, |bencher| bencher.iter(|| project.compare(&choice).unwrap()));
        }

        let (built, _) = time(|| project.search(&request("kommune", Some(1))).unwrap());
        println!("{}: the index is built in {:.2} s", self.size.name, built.as_secs_f64());
        for (kind, query) in QUERIES {
            let total = project.search(&request(query, Some(1))).unwrap().total;
            println!("{}: {query} occurs {total} times", self.size.name);
            group.bench_function(format!("search: first 50 of a {kind}"), |bencher| {
                bencher.iter(|| project.search(&request(query, Some(50))).unwrap());
            });
            group.bench_function(format!("search: all of a {kind}"), |bencher| {
                bencher.iter(|| project.search(&request(query, None)).unwrap());
            });
        }

        group.sample_size(10);
        if self.size.scale.codings >= 10_000 {
            let many: Vec<ImportItem> = (0..100).map(|number| item(self.docx(number))).collect();
            group.bench_function("import 100 docx of 10,000 words", |bencher| {
                bencher.iter_custom(|times| {
                    timed(times, || {
                        let (time, _) = time(|| project.import_sources(&many).unwrap());
                        project.undo().unwrap();
                        time
                    })
                });
            });
            let selection = codes_with(&mut project, 10_000);
            let path = self.folder.path().join("utdrag.docx");
            let target = Target { path: &path, overwrite: true, csv: CsvStyle::Comma };
            let written = project.export_excerpts(&target, &selection).unwrap().count;
            println!("{}: {written} excerpts are exported", self.size.name);
            group.bench_function("export 10,000 excerpts to docx", |bencher| {
                bencher.iter(|| project.export_excerpts(&target, &selection).unwrap());
            });
        }
        group.finish();
        project.close().unwrap();
    }

    /// Everything once, with the clock.
    fn measure_once(&self) {
        let say = |what: &str, time: Duration| println!("{:10.1} ms  {what}", time.as_secs_f64() * 1000.0);
        let (opened, mut project) = time(|| {
            let mut project = open(&self.path);
            let source = first_source(&mut project);
            project.source_text(source).unwrap();
            project
        });
        say("open a project to reading a text", opened);
        say("verified backup, in the background", time(|| project.finish_backup().unwrap().unwrap()).0);
        let source = first_source(&mut project);
        let code = codes(&mut project)[0].0;
        let apply = ApplyCodes { source, ranges: &[TextRange::new(100, 160)], codes: &[code], new_code: None };
        say("apply a code", time(|| project.apply_codes(&apply).unwrap()).0);
        say("undo a coding", time(|| project.undo().unwrap()).0);
        let one = [item(self.docx(0))];
        say("import a docx of 10,000 words", time(|| project.import_sources(&one).unwrap()).0);
        say("undo that", time(|| project.undo().unwrap()).0);
        say("grid of all codes and cases, first", time(|| project.compare(&by_case(Measure::Segments)).unwrap()).0);
        say("grid of all codes and cases, again", time(|| project.compare(&by_case(Measure::Segments)).unwrap()).0);
        say("build the index, in the background", time(|| project.search(&request("kommune", Some(1))).unwrap()).0);
        for (kind, query) in QUERIES {
            say(
                &format!("search: first 50 of a {kind}"),
                time(|| project.search(&request(query, Some(50))).unwrap()).0,
            );
            let (all, answer) = time(|| project.search(&request(query, None)).unwrap());
            say(&format!("search: all {} of a {kind}", answer.total), all);
        }
        let selection = codes_with(&mut project, 10_000);
        let path: &Path = &self.folder.path().join("utdrag.docx");
        let target = Target { path, overwrite: true, csv: CsvStyle::Comma };
        say("export 10,000 excerpts to docx", time(|| project.export_excerpts(&target, &selection).unwrap()).0);
        say("close", time(|| project.close().unwrap()).0);
    }
}

fn main() {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    if words.iter().any(|word| word == STRESS.name) {
        Bench::of(STRESS).measure_once();
        return;
    }
    // A run that only sees whether the measurements work stays small.
    let only_tries = std::env::args().any(|word| word == "--test");
    let mut criterion = Criterion::default().configure_from_args();
    for size in [THESIS, PROGRAMME] {
        let is_other = [THESIS, PROGRAMME]
            .iter()
            .any(|other| other.name != size.name && words.iter().any(|word| word.contains(other.name)));
        let is_skipped = is_other || (only_tries && size.name == PROGRAMME.name);
        if !is_skipped {
            Bench::of(size).measure(&mut criterion);
        }
    }
    criterion.final_summary();
}
