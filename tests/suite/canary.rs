//! A working day on a project with a passphrase leaves a certain word in no file: not in the project, the log of writes, a
//! backup, a copy, a temporary file or the settings of the machine, while it goes on and after the program was ended in the
//! middle of it. The same day without a passphrase leaves it in many, so that the test can fail.
//!
//! The day runs in a process of its own, whose home and temporary folders are all in one folder that is searched after each
//! command, and all the time from outside.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::{Value, json};
use sitat_tests::Study;

/// In no other text, and found whatever the file writes before and after it.
const CANARY: &str = "Kanarifuglværet";

const WORDS: &str = "hest batteri stift";

/// Where the process of the day writes; what is imported and exported stands outside.
const ROOT: &str = "SITAT_CANARY_ROOT";

/// Whether bytes hold the word, in UTF-8, UTF-16 in either order or Latin-1. It is looked for where its first letter
/// stands; most pieces of a file hold none.
fn holds_word(bytes: &[u8]) -> bool {
    let units = |unit: fn(u16) -> [u8; 2]| CANARY.encode_utf16().flat_map(unit).collect::<Vec<u8>>();
    let latin: Vec<u8> = CANARY.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect();
    let reversed = units(u16::to_be_bytes);
    let forms = [CANARY.as_bytes(), &latin, &units(u16::to_le_bytes), &reversed[1..]];
    let first = CANARY.as_bytes()[0];
    bytes.chunks(64).enumerate().filter(|(_, chunk)| chunk.contains(&first)).any(|(place, chunk)| {
        let starts = chunk.iter().enumerate().filter(|(_, byte)| **byte == first).map(|(own, _)| place * 64 + own);
        starts.into_iter().any(|start| forms.iter().any(|form| bytes[start..].starts_with(form)))
    })
}

#[test]
fn the_word_is_found_in_every_form_and_at_every_place() {
    let units = |unit: fn(u16) -> [u8; 2]| CANARY.encode_utf16().flat_map(unit).collect::<Vec<u8>>();
    for form in [CANARY.as_bytes().to_vec(), units(u16::to_le_bytes), units(u16::to_be_bytes)] {
        for before in [0, 1, 50, 63, 64, 200] {
            assert!(holds_word(&[vec![0; before], form.clone(), vec![1; 3]].concat()), "{before}");
        }
    }
    assert!(!holds_word("Kanarifugl".repeat(100).as_bytes()));
}

/// All files below a folder that hold the word, with their endings: names of folders are new each time.
fn found_below(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found_below(&path, found);
        } else if let Ok(bytes) = std::fs::read(&path)
            && holds_word(&bytes)
        {
            let folder = path.parent().and_then(Path::file_name).unwrap_or_default().to_string_lossy().into_owned();
            let is_named = folder.ends_with(".backups");
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            found.insert(if is_named { "a backup".to_owned() } else { name });
        }
    }
}

/// The study of a day, and what is looked at after each command.
struct Day {
    study: Study,
    outside: tempfile::TempDir,
    root: Option<PathBuf>,
    found: std::cell::RefCell<BTreeSet<String>>,
}

impl Day {
    fn call(&self, name: &str, request: Value) -> Value {
        let answer = self.study.call(name, request);
        if let Some(root) = &self.root {
            found_below(root, &mut self.found.borrow_mut());
        }
        answer
    }

    fn outside(&self, name: &str) -> String {
        self.outside.path().join(name).to_str().unwrap().to_owned()
    }

    fn open(&self, path: &str, passphrase: Option<&str>) {
        self.call("open_project", json!({"path": path, "readOnly": false, "passphrase": passphrase}));
    }
}

/// What somebody does on one day; answers where the word was found.
fn day(passphrase: Option<&str>, root: Option<PathBuf>, outside: tempfile::TempDir) -> BTreeSet<String> {
    let day = Day { study: Study::without_project(), outside, root, found: BTreeSet::new().into() };
    let own = day.study.path("studie.sitat");
    day.call("create_project", json!({"path": own, "name": CANARY, "language": "nb", "passphrase": passphrase}));
    let text =
        format!("Intervjuer: Hva skjedde?\nKari: Det var {CANARY} hele dagen, og vi ventet på svar.\n").repeat(40);
    let path = day.outside("kari.txt");
    std::fs::write(&path, &text).unwrap();
    day.call("import_sources", json!({"items": [day.study.item(&path, &[])]}));
    day.call("create_code", json!({"parent": null, "name": format!("Om {CANARY}"), "isCodable": true}));
    let (source, code) = (1, day.study.code(&format!("Om {CANARY}")));
    let start = u32::try_from(text.split(CANARY).next().unwrap().chars().count()).unwrap();
    let stretch = json!({"start": start, "end": start + u32::try_from(CANARY.chars().count()).unwrap()});
    day.call("apply_codes", json!({"source": source, "stretches": [stretch], "codes": [code], "newCode": null}));
    let on_source = json!({"kind": "source", "id": source});
    day.call("create_memo", json!({"target": on_source, "kind": "note", "text": format!("{CANARY} igjen.")}));
    day.call("create_participant", json!({"name": CANARY}));
    assert_eq!(day.study.search(CANARY)["total"], 40);
    let replacement = json!({"start": 0, "end": 10, "text": CANARY});
    day.call("edit_text", json!({"source": source, "replacements": [replacement], "turn": null}));
    for step in ["undo", "redo", "undo", "history", "codebook", "project"] {
        let request = if step == "history" { json!({"before": null, "limit": 20}) } else { json!({}) };
        day.call(step, request);
    }
    let grid = json!({"rows": {"kind": "codes"}, "columns": {"kind": "sources"}, "measure": "segments", "filter": null,
        "withPolicyDocuments": false});
    assert_eq!(day.call("compare", json!({"grid": grid}))["total"], 1);
    let export = json!({"path": day.outside("utdrag.docx"), "overwrite": false,
        "csv": "semicolon", "order": "code-case", "codes": [], "filter": null, "query": null,
        "withAttributes": false, "withCodeColumns": false});
    assert_eq!(day.call("export_excerpts", export)["count"], 1);
    day.call("look_back", json!({"step": 2}));
    day.call("return_to_now", json!({}));
    // A colleague works in a copy, which is merged; another writes comments.
    let (copy, comments) = (day.study.path("kollega.sitat"), day.study.path("veileder.sitat"));
    day.call("save_copy", json!({"path": copy, "overwrite": false, "forComments": false}));
    day.call("save_copy", json!({"path": comments, "overwrite": false, "forComments": true}));
    day.open(&copy, passphrase);
    day.call("create_code", json!({"parent": null, "name": format!("Mer {CANARY}"), "isCodable": true}));
    day.open(&comments, passphrase);
    day.call("create_comment", json!({"target": {"kind": "project"}, "text": CANARY}));
    day.open(&own, passphrase);
    let merge = json!({"path": copy, "choices": [], "passphrase": null});
    day.call("preview_merge_copy", merge.clone());
    day.call("merge_copy", merge);
    day.call("rename_code", json!({"id": code, "language": "nb", "name": format!("Først {CANARY}")}));
    if passphrase.is_some() {
        day.call("lock_project", json!({}));
        day.call("unlock_project", json!({"passphrase": passphrase}));
        day.call("set_passphrase", json!({"old": passphrase, "new": "en annen frase"}));
        day.call("delete_earlier_backups", json!({}));
        day.call("set_passphrase", json!({"old": "en annen frase", "new": passphrase}));
    }
    day.call("create_memo", json!({"target": on_source, "kind": "note", "text": format!("Sist: {CANARY}.")}));
    assert_eq!(day.call("codebook", json!({})).as_array().unwrap().len(), 2);
    if day.root.is_some() {
        // As after a power cut: nothing is closed, and the log of writes lies there.
        std::fs::write(day.outside("found.json"), json!(*day.found.borrow()).to_string()).unwrap();
        std::process::abort();
    }
    day.found.into_inner()
}

/// The day itself, without anybody looking: every command is answered. Run by the tests below in a process of its own.
#[test]
fn a_working_day_is_done_under_a_passphrase() {
    let passphrase = std::env::var("SITAT_CANARY_PASSPHRASE").ok();
    let root = std::env::var_os(ROOT).map(PathBuf::from);
    match root {
        Some(root) => {
            let outside = tempfile::tempdir_in(root.parent().unwrap().join("outside")).unwrap();
            day(passphrase.as_deref(), Some(root), outside);
        }
        None => assert!(day(Some(WORDS), None, tempfile::tempdir().unwrap()).is_empty()),
    }
}

/// Runs the day in a process of its own; where the word was found while it went on, and after it was ended.
fn found_in_a_day(passphrase: Option<&str>) -> (BTreeSet<String>, BTreeSet<String>) {
    let whole = tempfile::tempdir().unwrap();
    let (root, outside) = (whole.path().join("inside"), whole.path().join("outside"));
    for folder in ["inside/tmp", "inside/home", "inside/config", "inside/data", "inside/cache", "outside"] {
        std::fs::create_dir_all(whole.path().join(folder)).unwrap();
    }
    let name = concat!(module_path!(), "::a_working_day_is_done_under_a_passphrase");
    let name = name.split_once("::").unwrap().1;
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args([name, "--exact", "--nocapture"]).env(ROOT, &root).env("TMPDIR", root.join("tmp"));
    command.env("TEMP", root.join("tmp")).env("TMP", root.join("tmp")).env("HOME", root.join("home"));
    command.env("XDG_CONFIG_HOME", root.join("config")).env("XDG_DATA_HOME", root.join("data"));
    command.env("XDG_CACHE_HOME", root.join("cache")).env("XDG_RUNTIME_DIR", root.join("tmp"));
    command.current_dir(root.join("tmp")).stdout(Stdio::piped()).stderr(Stdio::piped());
    match passphrase {
        Some(words) => command.env("SITAT_CANARY_PASSPHRASE", words),
        None => command.env_remove("SITAT_CANARY_PASSPHRASE"),
    };
    let mut child = command.spawn().unwrap();
    let mut found = BTreeSet::new();
    while child.try_wait().unwrap().is_none() {
        found_below(&root, &mut found);
    }
    let output = child.wait_with_output().unwrap();
    let told = std::fs::read_dir(&outside).unwrap().flatten().map(|entry| entry.path().join("found.json"));
    let told = told.map(std::fs::read_to_string).next();
    let Some(Ok(told)) = told else {
        panic!("the day was not done: {}", String::from_utf8_lossy(&output.stderr));
    };
    found.extend(serde_json::from_str::<BTreeSet<String>>(&told).unwrap());
    let mut after = BTreeSet::new();
    found_below(&root, &mut after);
    assert!(log_of_writes(&root), "the program was ended with a log of writes");
    (found, after)
}

fn log_of_writes(folder: &Path) -> bool {
    std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).any(|path| {
        path.is_dir() && log_of_writes(&path)
            || path.to_string_lossy().ends_with("-wal") && std::fs::metadata(&path).is_ok_and(|own| own.len() > 0)
    })
}

#[test]
fn with_a_passphrase_the_word_is_in_no_file() {
    let (during, after) = found_in_a_day(Some(WORDS));
    assert_eq!(during, BTreeSet::new());
    assert_eq!(after, BTreeSet::new());
}

#[test]
fn without_one_the_word_is_in_the_project_its_log_its_backup_and_its_copies() {
    let (during, after) = found_in_a_day(None);
    for file in ["studie.sitat-wal", "kollega.sitat", "veileder.sitat", "a backup"] {
        assert!(during.contains(file), "{file}: {during:?}");
        assert!(after.contains(file) || file == "a backup", "{file}: {after:?}");
    }
    assert!(after.contains("studie.sitat"), "{after:?}");
}
