//! Somebody works, and is killed at any moment: what was told is there, what was not told is there whole or not at all.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use sitat_model::StepId;
use sitat_project::{Opening, Project};
use sitat_tests::working::{Numbers, PROJECT, digest, state, surroundings};

/// So many rounds where nobody wishes for more (`SITAT_KILL_ROUNDS`).
const ROUNDS: u64 = 200;
/// Rounds that are worked in one project.
const IN_ONE: u64 = 40;
/// How long somebody may need to open a project, on a machine that has much else to do.
const PATIENCE: Duration = Duration::from_secs(60);

/// What became of a round.
#[derive(Clone, Copy, Debug, Default)]
struct Seen {
    told: usize,
    /// Whether an action had reached the file that nobody had been told of.
    is_ahead: bool,
    is_killed_while_opening: bool,
}

/// When somebody is killed: so many milliseconds after they began, or after their first word.
#[derive(Clone, Copy, Debug)]
enum Moment {
    Beginning(u64),
    Working(u64),
}

/// Lets somebody work for a while and kills them; what they told last.
fn work_and_kill(folder: &Path, seed: u64, moment: Moment) -> (Option<(i64, u64)>, usize) {
    let mut worker = Command::new(env!("CARGO_BIN_EXE_sitat-tests"))
        .args(["work".as_ref(), folder.as_os_str(), seed.to_string().as_ref()])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(worker.stdout.take().unwrap()).lines();
    let (tell, told) = std::sync::mpsc::channel();
    let reading = std::thread::spawn(move || lines.map_while(Result::ok).all(|line| tell.send(line).is_ok()));
    let mut all = Vec::new();
    let milliseconds = match moment {
        Moment::Beginning(milliseconds) => milliseconds,
        Moment::Working(milliseconds) => {
            all.push(told.recv_timeout(PATIENCE).unwrap_or_else(|_| panic!("round {seed}: nobody works")));
            milliseconds
        }
    };
    // Nothing is waited for but the moment: what is told until then is taken down.
    let end = Instant::now() + Duration::from_millis(milliseconds);
    while let Ok(line) = told.recv_timeout(end.saturating_duration_since(Instant::now())) {
        all.push(line);
    }
    assert!(worker.try_wait().unwrap().is_none(), "round {seed}: the one who works ended by themselves");
    worker.kill().unwrap();
    worker.wait().unwrap();
    reading.join().unwrap();
    all.extend(told);
    let last = all.last().and_then(|line| {
        let (step, digest) = line.split_once(' ')?;
        Some((step.parse().ok()?, digest.parse().ok()?))
    });
    (last, all.len())
}

/// The file is sound, and every passage lies on its words.
fn check_sound(path: &Path, seed: u64) {
    let file = rusqlite::Connection::open(path).unwrap();
    let verdict: String = file.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!(verdict, "ok", "round {seed}");
    let astray: i64 = file.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0)).unwrap();
    assert_eq!(astray, 0, "round {seed}");
}

fn round(folder: &Path, seed: u64, before: &mut (i64, u64)) -> Seen {
    let path = folder.join(PROJECT);
    // Some are killed while the project is opened, most while they work, a few while a backup is made.
    let mut numbers = Numbers(seed);
    let moment = match seed % 16 {
        0 => Moment::Beginning(numbers.below(200) as u64),
        1 => Moment::Working(580 + numbers.below(60) as u64),
        _ => Moment::Working(numbers.below(120) as u64),
    };
    let (told, count) = work_and_kill(folder, seed, moment);
    let mut seen = Seen { told: count, is_killed_while_opening: told.is_none(), ..Seen::default() };
    let (step, expected) = told.unwrap_or(*before);
    if !path.exists() {
        assert!(told.is_none(), "round {seed}: a project that was worked in is gone");
        return seen;
    }
    let opening = Opening::default();
    let mut project = match Project::open(&path, opening, surroundings(seed)) {
        Ok(project) => project,
        // Killed before the first row was there: nobody was told that there is a project.
        Err(_) if told.is_none() && before.0 < 0 => {
            std::fs::remove_file(&path).unwrap();
            return seen;
        }
        Err(error) => panic!("round {seed}: {error:?}"),
    };
    let (last, now) = state(&path);
    if before.0 < 0 && told.is_none() {
        // Made, and nobody told of it.
    } else if last == step {
        assert_eq!(now, expected, "round {seed}: step {step} is there, but not as it was told");
    } else {
        assert!(last > step, "round {seed}, {moment:?}: step {step} was told, and the last that is there is {last}");
        assert_eq!(last, step + 1, "round {seed}, {moment:?}: more than the one action that was under way");
        let copy = folder.join("da.sitat");
        project.copy_as_of(StepId(step), &copy).unwrap();
        assert_eq!(digest(&copy), expected, "round {seed}: without the last action it is not what was told");
        std::fs::remove_file(copy).unwrap();
        seen.is_ahead = true;
    }
    for source in project.sources().unwrap() {
        let passages = project.source_segments(source.row.id).unwrap();
        assert!(passages.iter().all(|own| own.is_certain), "round {seed}: a passage lies elsewhere");
    }
    project.close().unwrap();
    check_sound(&path, seed);
    assert!(!folder.join(format!("{PROJECT}-wal")).exists(), "round {seed}: one file");
    *before = state(&path);
    seen
}

#[test]
fn nothing_that_was_told_is_lost_when_the_program_is_killed() {
    let rounds = std::env::var("SITAT_KILL_ROUNDS").ok().and_then(|own| own.parse().ok()).unwrap_or(ROUNDS);
    let first = std::env::var("SITAT_KILL_FIRST").ok().and_then(|own| own.parse().ok()).unwrap_or(0_u64);
    let start = Instant::now();
    let (mut told, mut ahead, mut opening) = (0, 0, 0);
    let mut folder = tempfile::tempdir().unwrap();
    let mut before = (-1, 0);
    for seed in first..first + rounds {
        if seed % IN_ONE == 0 || seed == first {
            folder = tempfile::tempdir().unwrap();
            sitat_tests::acting::write_files(folder.path()).unwrap();
            before = (-1, 0);
        }
        let seen = round(folder.path(), seed, &mut before);
        told += seen.told;
        ahead += usize::from(seen.is_ahead);
        opening += usize::from(seen.is_killed_while_opening);
    }
    {
        use std::io::Write as _;
        let _ = writeln!(
            std::io::stderr(),
            "{rounds} rounds in {} s: {told} actions told, {ahead} killed with an action that was there and not told, {opening} before the first word",
            start.elapsed().as_secs()
        );
    }
    assert!(told as u64 > rounds * 2, "they hardly worked: {told} actions in {rounds} rounds");
}
