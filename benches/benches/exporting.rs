//! What leaves the program: ten thousand excerpts in each form, a grid, a whole project as JSON, and the memory that it takes.

#![allow(clippy::unwrap_used, missing_docs, reason = "a measurement that cannot be made shall stop")]
#![allow(clippy::print_stdout, reason = "the answer of a measurement")]

use std::time::{Duration, Instant};

use criterion::{Criterion, SamplingMode};
use sitat_benches::{PROGRAMME, open, project_at};
use sitat_project::{
    ColumnChoice, CsvStyle, ExcerptSelection, GridChoice, Interchange, Measure, Project, RowChoice, Target,
};

/// Codes that together have so many codings or a few more.
fn codes_with(project: &mut Project, codings: u32) -> ExcerptSelection {
    let mut left = i64::from(codings);
    let mut selection = ExcerptSelection::default();
    for code in project.codebook().unwrap().into_iter().filter(|code| code.depth == 1) {
        if left > 0 {
            left -= i64::from(code.codings);
            selection.codes.push((code.row.id, false));
        }
    }
    selection
}

/// The most memory that this process has had so far, in megabytes; only where the system tells.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse::<u64>().ok().map(|kilobytes| kilobytes / 1024)
}

fn tell_peak(after: &str) {
    if let Some(megabytes) = peak() {
        println!("{megabytes} MB of memory at most until after {after}");
    }
}

fn main() {
    let kept = project_at(PROGRAMME);
    let folder = tempfile::tempdir_in(kept.parent().unwrap()).unwrap();
    let path = folder.path().join("a.sitat");
    std::fs::copy(kept, &path).unwrap();
    let mut project = open(&path);
    project.finish_backup().unwrap().unwrap();
    tell_peak("opening");
    let mut criterion = Criterion::default().configure_from_args();
    let mut group = criterion.benchmark_group("exporting");
    group.sampling_mode(SamplingMode::Flat).sample_size(10).warm_up_time(Duration::from_millis(500));
    group.measurement_time(Duration::from_secs(3));
    let selection = codes_with(&mut project, 10_000);
    for ending in ["csv", "xlsx", "docx", "html", "md"] {
        let file = folder.path().join("utdrag").with_extension(ending);
        let target = Target { path: &file, overwrite: true, csv: CsvStyle::Comma };
        let written = project.export_excerpts(&target, &selection).unwrap().count;
        tell_peak(&format!("{written} excerpts as {ending}"));
        group.bench_function(format!("10,000 excerpts as {ending}"), |bencher| {
            bencher.iter(|| project.export_excerpts(&target, &selection).unwrap());
        });
    }
    let more = ExcerptSelection { with_attributes: true, with_code_columns: true, ..selection };
    for ending in ["csv", "xlsx"] {
        let file = folder.path().join("mer").with_extension(ending);
        let target = Target { path: &file, overwrite: true, csv: CsvStyle::Comma };
        group.bench_function(format!("the same with all columns as {ending}"), |bencher| {
            bencher.iter(|| project.export_excerpts(&target, &more).unwrap());
        });
        tell_peak(&format!("all columns as {ending}"));
    }
    let choice = GridChoice {
        rows: RowChoice::Codes,
        columns: ColumnChoice::Cases,
        measure: Measure::Segments,
        ..GridChoice::default()
    };
    let file = folder.path().join("tabell.xlsx");
    let target = Target { path: &file, overwrite: true, csv: CsvStyle::Comma };
    group.bench_function("a grid of all codes and cases as xlsx", |bencher| {
        bencher.iter(|| project.export_grid(&target, &choice, None).unwrap());
    });
    group.finish();
    let file = folder.path().join("alt.json");
    let target = Target { path: &file, overwrite: true, csv: CsvStyle::Comma };
    let start = Instant::now();
    project.export_everything(&target, Interchange::default()).unwrap();
    let size = std::fs::metadata(&file).unwrap().len() / 1_000_000;
    println!("the whole project as JSON: {:.2} s, {size} MB", start.elapsed().as_secs_f64());
    tell_peak("the whole project as JSON");
    project.close().unwrap();
    criterion.final_summary();
}
