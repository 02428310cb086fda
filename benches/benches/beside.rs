//! Search beside two programs that find words in text: the search of ripgrep (its library, all processors), and
//! SQLite's FTS5. All three answer on the same text in one run. What they answer differs, and stands in the table:
//! ripgrep counts occurrences of letters, FTS5 lists paragraphs, Sitat gives occurrences with their exact places, in all
//! inflections, filtered by who speaks.

#![allow(clippy::unwrap_used, missing_docs, reason = "a measurement that cannot be made shall stop")]
#![allow(clippy::print_stdout, reason = "the answer of a measurement")]

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use grep_matcher::Matcher;
use grep_regex::{RegexMatcher, RegexMatcherBuilder};
use grep_searcher::{MmapChoice, Searcher, SearcherBuilder, Sink, SinkMatch};
use rusqlite::Connection;
use sitat_benches::{PROGRAMME, Size, THESIS, open, project_at};
use sitat_project::{Project, SearchRequest};

/// What is asked: what it is, of Sitat, of ripgrep, and of FTS5 (which has no words inside others and no patterns).
const QUERIES: [(&str, &str, &str, Option<&str>); 6] = [
    ("word", "kommune", r"\bkommune\w*\b", Some("kommune")),
    ("phrase", "\"det er\"", r"\bdet er\b", Some("\"det er\"")),
    ("prefix", "samarbeid*", r"\bsamarbeid\w*", Some("samarbeid*")),
    ("inside words", "*arbeid*", r"\w*arbeid\w*", None),
    ("near", "kommune NEAR/5 ikke", r"\bkommune\W+(\w+\W+){0,4}ikke\b", Some("NEAR(kommune ikke, 5)")),
    ("pattern", "/kommun(e|al)\\w*/", r"\bkommun(e|al)\w*", None),
];

/// How often each is asked; the first time is not counted.
const TIMES: usize = 60;

/// The middle of some times, and what 99 of 100 stay below.
fn times(mut ask: impl FnMut() -> u64) -> (u64, Duration, Duration) {
    let answer = ask();
    let mut taken: Vec<Duration> = (0..TIMES)
        .map(|_| {
            let start = Instant::now();
            assert_eq!(ask(), answer);
            start.elapsed()
        })
        .collect();
    taken.sort_unstable();
    (answer, taken[TIMES / 2], taken[TIMES * 99 / 100])
}

fn say(kind: &str, who: &str, (answer, middle, most): (u64, Duration, Duration)) {
    let milliseconds = |time: Duration| time.as_secs_f64() * 1000.0;
    println!("| {kind} | {who} | {answer} | {:.2} | {:.2} |", milliseconds(middle), milliseconds(most));
}

/// Counts what lines with a match hold.
struct Counter<'search> {
    matcher: &'search RegexMatcher,
    count: &'search mut u64,
}

impl Sink for Counter<'_> {
    type Error = std::io::Error;

    fn matched(&mut self, _: &Searcher, line: &SinkMatch<'_>) -> Result<bool, Self::Error> {
        let counted = self.matcher.find_iter(line.bytes(), |_| {
            *self.count += 1;
            true
        });
        counted.map(|()| true).map_err(std::io::Error::other)
    }
}

fn occurrences(matcher: &RegexMatcher, file: &Path) -> u64 {
    let mut count = 0;
    // SAFETY: nobody else knows of these files, which are not written any more.
    #[allow(unsafe_code, reason = "as ripgrep itself reads large files")]
    let mapped = unsafe { MmapChoice::auto() };
    let mut searcher = SearcherBuilder::new().line_number(false).memory_map(mapped).build();
    searcher.search_path(matcher, file, Counter { matcher, count: &mut count }).unwrap();
    count
}

/// All occurrences in some files, which are shared among the processors.
fn ripgrep(matcher: &RegexMatcher, files: &[PathBuf]) -> u64 {
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    let share = files.len().div_ceil(processors).max(1);
    std::thread::scope(|scope| {
        let parts: Vec<_> = files
            .chunks(share)
            .map(|part| scope.spawn(move || part.iter().map(|file| occurrences(matcher, file)).sum::<u64>()))
            .collect();
        parts.into_iter().map(|part| part.join().unwrap()).sum()
    })
}

/// What the system knows of this process, in its own words; only Linux tells it this way.
fn status(field: &str) -> Option<u64> {
    let told = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = told.lines().find(|line| line.starts_with(field))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

/// Seconds of processor time that this process has used; only Linux tells it this way.
fn processor_time() -> Option<f64> {
    let told = std::fs::read_to_string("/proc/self/stat").ok()?;
    let fields: Vec<&str> = told.rsplit_once(')')?.1.split_whitespace().collect();
    let ticks = |place: usize| fields.get(place)?.parse::<u64>().ok();
    #[expect(clippy::cast_precision_loss, reason = "hundredths of seconds")]
    Some((ticks(11)? + ticks(12)?) as f64 / 100.0)
}

fn indexed(project: &mut Project, bytes: usize) {
    let (memory, used, start) = (status("VmRSS:"), processor_time(), Instant::now());
    project.search(&SearchRequest { query: "kommune", limit: Some(50), ..SearchRequest::default() }).unwrap();
    let taken = start.elapsed().as_secs_f64();
    println!("\nSitat's index of {bytes} bytes: {taken:.2} s until it answers");
    if let (Some(before), Some(after)) = (used, processor_time()) {
        println!("processor time: {:.2} s", after - before);
    }
    if let (Some(before), Some(after)) = (memory, status("VmRSS:")) {
        #[expect(clippy::cast_precision_loss, reason = "a share")]
        let share = (after.saturating_sub(before) * 1024) as f64 / bytes as f64;
        println!("memory that came with it: {share:.2} times the text");
    }
}

fn measure(size: Size) {
    let kept = project_at(size);
    let folder = tempfile::tempdir_in(kept.parent().unwrap()).unwrap();
    let path = folder.path().join("a.sitat");
    std::fs::copy(kept, &path).unwrap();
    let mut project = open(&path);
    project.finish_backup().unwrap().unwrap();
    let mut tables = Connection::open(folder.path().join("fts5.db")).unwrap();
    tables
        .execute_batch("CREATE VIRTUAL TABLE told USING fts5(words, tokenize = \"unicode61 remove_diacritics 0\")")
        .unwrap();
    let (mut files, mut bytes) = (Vec::new(), 0);
    let start = Instant::now();
    let mut texts = Vec::new();
    for source in project.sources().unwrap() {
        let text = project.source_text(source.row.id).unwrap().text;
        let file = folder.path().join(format!("{}.txt", source.row.id.0));
        std::fs::write(&file, text.as_bytes()).unwrap();
        bytes += text.len();
        files.push(file);
        texts.push(text);
    }
    println!(
        "\n{}: {} texts of {bytes} bytes, written in {:.1} s",
        size.name,
        files.len(),
        start.elapsed().as_secs_f64()
    );
    let start = Instant::now();
    let all = tables.transaction().unwrap();
    {
        let mut insert = all.prepare("INSERT INTO told VALUES (?)").unwrap();
        for text in &texts {
            for line in text.lines().filter(|line| !line.is_empty()) {
                insert.execute([line]).unwrap();
            }
        }
    }
    all.commit().unwrap();
    println!("FTS5's index: {:.2} s", start.elapsed().as_secs_f64());
    drop(texts);
    indexed(&mut project, bytes);

    println!("\n| what | who | answer | p50, ms | p99, ms |\n|---|---|---|---|---|");
    for (kind, own, pattern, of_table) in QUERIES {
        let request = |limit| SearchRequest { query: own, limit, ..SearchRequest::default() };
        let first = times(|| project.search(&request(Some(50))).unwrap().hits.len() as u64);
        say(kind, "Sitat, first 50 with the words around", first);
        say(kind, "Sitat, all with exact places", times(|| project.search(&request(None)).unwrap().total));
        let matcher = RegexMatcherBuilder::new().case_insensitive(true).build(pattern).unwrap();
        say(kind, "ripgrep, all", times(|| ripgrep(&matcher, &files)));
        let Some(query) = of_table else { continue };
        let mut first =
            tables.prepare("SELECT snippet(told, 0, '[', ']', '…', 12) FROM told WHERE told MATCH ? LIMIT 50").unwrap();
        let shown = times(|| first.query_map([query], |row| row.get::<_, String>(0)).unwrap().count() as u64);
        say(kind, "FTS5, first 50 paragraphs with snippets", shown);
        let mut count = tables.prepare("SELECT count(*) FROM told WHERE told MATCH ?").unwrap();
        say(
            kind,
            "FTS5, paragraphs counted",
            times(|| u64::try_from(count.query_row([query], |row| row.get::<_, i64>(0)).unwrap()).unwrap()),
        );
    }
    project.close().unwrap();
}

fn main() {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let only_tries = std::env::args().any(|word| word == "--test");
    for size in [THESIS, PROGRAMME] {
        let is_wanted = words.is_empty() || words.iter().any(|word| size.name.contains(word.as_str()));
        if is_wanted && !(only_tries && size.name == PROGRAMME.name) {
            measure(size);
        }
    }
}
