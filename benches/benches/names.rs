//! Names in ten million words: the preview of what a list of a hundred would replace, what is proposed, and what an export
//! gives away.

#![allow(clippy::unwrap_used, missing_docs, reason = "a measurement that cannot be made shall stop")]

use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, criterion_group, criterion_main};
use sitat_benches::{PROGRAMME, THESIS, open, project_at};
use sitat_model::NameKind;
use sitat_project::ListedName;

/// A hundred names: a few words of the material, and many that are not in it.
fn list() -> Vec<ListedName> {
    let known = ["Storvik", "Elvnes", "Bergmo", "Kari", "Per Moe"];
    let invented = (0..95).map(|number| format!("Navn{number} Etternavn{number}"));
    let names = known.iter().map(|name| (*name).to_owned()).chain(invented);
    names
        .enumerate()
        .map(|(number, name)| ListedName { name, replacement: format!("P{number}"), kind: NameKind::Person })
        .collect()
}

fn names(criterion: &mut Criterion) {
    for size in [THESIS, PROGRAMME] {
        let mut project = open(&project_at(size));
        project.write_names(None, &list()).unwrap();
        let mut group = criterion.benchmark_group(format!("{}/names", size.name));
        group.sample_size(10).measurement_time(Duration::from_secs(20));
        group.bench_function("preview of a list of 100", |bencher| {
            bencher.iter(|| black_box(project.find_names(None, None).unwrap()));
        });
        group.bench_function("proposals", |bencher| {
            bencher.iter(|| black_box(project.propose_names(None, None).unwrap()));
        });
        group.finish();
    }
}

criterion_group!(benches, names);
criterion_main!(benches);
