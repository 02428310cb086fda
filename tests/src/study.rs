//! A study under way: files are brought, commands are sent, the program is restarted.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex};

use serde_json::{Value, json};
use sitat_commands::{KeyRing, PageProgram, Session, SessionOptions, dispatch, read_recording};
use tempfile::TempDir;

use crate::ring::TestRing;
use crate::wording::refusal;

/// Where words stand in a source, in code points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The source.
    pub source: i64,
    /// First code point.
    pub start: u32,
    /// First code point after it.
    pub end: u32,
}

impl Place {
    /// As a command wants it.
    pub fn stretch(self) -> Value {
        json!({"start": self.start, "end": self.end})
    }
}

/// Counts how often an index became ready, as a window that waits to search would.
#[derive(Default)]
struct Ready {
    times: Mutex<u32>,
    /// After so many steps of an import it is called off; 0 is never.
    off_after: Mutex<u32>,
    told: Condvar,
}

/// A study under way, in a folder that goes away with it.
pub struct Study {
    // Before the folder, so that the project is closed while its folder is still there.
    session: Arc<Session>,
    folder: TempDir,
    ready: Arc<Ready>,
    pages: Option<PageProgram>,
    ring: Option<Arc<TestRing>>,
}

fn begin(folder: &Path, ready: &Arc<Ready>, pages: Option<PageProgram>, ring: Option<Arc<TestRing>>) -> Arc<Session> {
    let (app_data, work_folder) = (Some(folder.join("settings")), folder.join("work"));
    let key_ring = ring.map(|ring| ring as Arc<dyn KeyRing>);
    let session = Arc::new(Session::new(SessionOptions { app_data, work_folder, pages, key_ring }));
    let ready = Arc::clone(ready);
    let told = Arc::downgrade(&session);
    session.on_event(Box::new(move |event, content| {
        let is_time = |steps: u32| steps > 0 && content["done"].as_u64() == Some(steps.into());
        if event == "import_progress"
            && is_time(*ready.off_after.lock().unwrap())
            && let Some(session) = told.upgrade()
        {
            dispatch(&session, "cancel_import", json!({})).unwrap();
        }
        if event == "index_ready" {
            *ready.times.lock().unwrap() += 1;
            ready.told.notify_all();
        }
    }));
    session
}

impl Study {
    /// Opens the program without a project.
    pub fn without_project() -> Self {
        Self::of_program(None, None)
    }

    /// Opens the program on a machine with a key ring.
    pub fn with_key_ring(ring: &Arc<TestRing>) -> Self {
        Self::of_program(None, Some(Arc::clone(ring)))
    }

    fn of_program(pages: Option<PageProgram>, ring: Option<Arc<TestRing>>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let ready = Arc::default();
        let session = begin(folder.path(), &ready, pages.clone(), ring.clone());
        Self { session, folder, ready, pages, ring }
    }

    /// Begins a project in bokmål, `prøve.sitat`.
    pub fn new() -> Self {
        Self::without_project().with_project()
    }

    /// Begins the same where PDFs can be read, by a program that does nothing else: `CARGO_BIN_EXE_sitat-tests`.
    pub fn that_reads_pages(program: &str) -> Self {
        Self::of_program(Some(PageProgram::new(program.into())), None).with_project()
    }

    fn with_project(self) -> Self {
        let study = self;
        study.call("create_project", json!({"path": study.path("prøve.sitat"), "name": "Prøve", "language": "nb"}));
        study
    }

    /// Brings a whole study with known answers: texts, cases, codebook and quotes.
    pub fn of(files: &sitat_testkit::Study) -> Self {
        let study = Self::new();
        study.call("import_cases", json!({"path": study.file("cases.csv", &files.cases_csv)}));
        let speakers = speakers(&files.speakers_csv);
        let items: Vec<Value> = files
            .sources
            .iter()
            .map(|(name, text)| {
                let mut item = study.item(&study.file(name, text), &[]);
                item["speakers"] = speakers.clone();
                item
            })
            .collect();
        study.call("import_sources", json!({"items": items}));
        study.call("import_codebook", json!({"path": study.file("codebook.csv", &files.codebook_csv)}));
        let quotes = study.file("quotes.csv", &files.quotes_csv);
        let imported = study.call("import_quotes", json!({"path": quotes, "onlyExistingCodes": true}));
        assert_eq!(imported["notFound"], json!([]));
        assert_eq!(imported["warnings"], json!([]));
        study
    }

    /// Calls off what tells how far it has come, after so many steps of it.
    pub fn call_off_after(&self, steps: u32) {
        *self.ready.off_after.lock().unwrap() = steps;
    }

    /// Sends a command that must be answered.
    pub fn call(&self, name: &str, request: Value) -> Value {
        match dispatch(&self.session, name, request) {
            Ok(answer) => serde_json::from_str(&answer).unwrap(),
            Err(error) => panic!("{name}: {}", refusal(&error)),
        }
    }

    /// Sends a command that may be refused; then what is said.
    pub fn try_call(&self, name: &str, request: Value) -> Result<Value, String> {
        let answer = dispatch(&self.session, name, request).map_err(|error| refusal(&error))?;
        Ok(serde_json::from_str(&answer).unwrap())
    }

    /// Sends a command and waits so long for an answer or a refusal; `None` if there was neither.
    pub fn call_within(
        &self,
        longest: std::time::Duration,
        name: &str,
        request: Value,
    ) -> Option<Result<String, String>> {
        let (session, name) = (Arc::clone(&self.session), name.to_owned());
        let (tell, told) = std::sync::mpsc::channel();
        std::thread::spawn(move || {
            let answer = dispatch(&session, &name, request).map_err(|error| refusal(&error));
            drop(session);
            let _ = tell.send(answer);
        });
        told.recv_timeout(longest).ok()
    }

    /// Sends a command without a request.
    pub fn ask(&self, name: &str) -> Value {
        self.call(name, json!({}))
    }

    /// Sends a command that must be refused; what is said.
    pub fn refused(&self, name: &str, request: Value) -> String {
        match dispatch(&self.session, name, request) {
            Ok(answer) => panic!("{name} was not refused: {answer}"),
            Err(error) => refusal(&error),
        }
    }

    /// Reads a piece of the recording of a source, or what is said instead.
    pub fn read_recording(&self, source: i64, piece: usize) -> Result<Vec<u8>, String> {
        read_recording(&self.session, json!({"source": source, "piece": piece})).map_err(|error| refusal(&error))
    }

    /// A path in the study's folder.
    pub fn path(&self, name: &str) -> String {
        self.folder.path().join(name).to_str().unwrap().to_owned()
    }

    /// Where the project is.
    pub fn project(&self) -> PathBuf {
        PathBuf::from(self.path("prøve.sitat"))
    }

    /// Writes a file into the study's folder; its path.
    pub fn file(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        let path = self.path(name);
        std::fs::write(&path, content).unwrap();
        path
    }

    /// A file on its way in as an interview, with nothing chosen.
    pub fn item(&self, path: &str, cases: &[&str]) -> Value {
        json!({
            "path": path, "name": null, "kind": "interview", "language": null, "cases": cases,
            "settings": {"encoding": null, "pattern": null, "detectTurns": true}, "speakers": [],
        })
    }

    /// Lets an interview in; its identity.
    pub fn import(&self, name: &str, content: impl AsRef<[u8]>, cases: &[&str]) -> i64 {
        let path = self.file(name, content);
        let imported = self.call("import_sources", json!({"items": [self.item(&path, cases)]}));
        assert_eq!(imported["refused"], json!([]), "{name}");
        imported["sources"][0]["id"].as_i64().unwrap()
    }

    /// The base text of a source.
    pub fn text(&self, source: i64) -> String {
        self.call("source_text", json!({"id": source}))["text"].as_str().unwrap().to_owned()
    }

    /// Where words stand that occur once in a source.
    pub fn find(&self, source: i64, words: &str) -> Place {
        let text = self.text(source);
        assert_eq!(text.matches(words).count(), 1, "{words:?} in {text:?}");
        let byte = text.find(words).unwrap();
        let start = text[..byte].chars().count();
        let end = start + words.chars().count();
        Place { source, start: u32::try_from(start).unwrap(), end: u32::try_from(end).unwrap() }
    }

    /// The identity of the code of a path.
    pub fn code(&self, path: &str) -> i64 {
        let codebook = self.ask("codebook");
        let mut line: Vec<String> = Vec::new();
        for code in codebook.as_array().unwrap() {
            line.truncate(usize::try_from(code["depth"].as_u64().unwrap()).unwrap());
            line.push(code["texts"][0]["name"].as_str().unwrap().to_owned());
            if line.join("/") == path {
                return code["id"].as_i64().unwrap();
            }
        }
        panic!("no code {path}")
    }

    /// Puts codes on words that occur once in a source; the passage.
    pub fn apply(&self, source: i64, words: &str, codes: &[&str]) -> Value {
        let place = self.find(source, words);
        let codes: Vec<i64> = codes.iter().map(|path| self.code(path)).collect();
        let request = json!({"source": source, "stretches": [place.stretch()], "codes": codes, "newCode": null});
        self.call("apply_codes", request)["segment"].clone()
    }

    /// Waits until the index of the open project is ready, as a window does that is told.
    pub fn wait_for_search(&self) {
        let times = self.ready.times.lock().unwrap();
        drop(self.ready.told.wait_while(times, |times| *times == 0).unwrap());
    }

    /// Searches with the forms that are on at first.
    pub fn search(&self, query: &str) -> Value {
        self.wait_for_search();
        let request =
            json!({"query": query, "exact": true, "inflections": true, "switchedOff": [], "limit": 1_000_000});
        self.call("search", request)
    }

    /// Closes the program and starts it anew without a project.
    pub fn start_anew(&mut self) {
        self.session.close();
        self.ready = Arc::default();
        self.session = begin(self.folder.path(), &self.ready, self.pages.clone(), self.ring.clone());
    }

    /// Another window of the same person; what is answered, or what is said.
    pub fn in_another_window(&self, calls: &[(&str, Value)]) -> Vec<Result<Value, String>> {
        let session = begin(self.folder.path(), &Arc::default(), self.pages.clone(), self.ring.clone());
        let call = |(name, request): &(&str, Value)| {
            let answer = dispatch(&session, name, request.clone()).map_err(|error| refusal(&error))?;
            Ok(serde_json::from_str(&answer).unwrap())
        };
        let answers = calls.iter().map(call).collect();
        session.close();
        answers
    }

    /// Closes the program and starts it anew with the same project.
    pub fn restart(&mut self) {
        self.start_anew();
        let path = self.path("prøve.sitat");
        self.call("open_project", json!({"path": path, "readOnly": false}));
    }

    /// A text with this study's folder, the day, who codes and the byte order mark left out: what differs from run to
    /// run, or cannot be seen.
    pub fn tidy(&self, text: &str) -> String {
        let text = text.trim_start_matches('\u{feff}').replace(self.folder.path().to_str().unwrap(), "…");
        let day = text.split(" · ").find(|part| is_day(part)).unwrap_or_default();
        let text = if day.is_empty() { text.clone() } else { text.replace(day, "DAG") };
        let coder = std::env::var("USER").or_else(|_| std::env::var("USERNAME")).or_else(|_| std::env::var("LOGNAME"));
        text.replace(&format!(";{};", coder.unwrap_or_else(|_| "–".to_owned())), ";KODER;")
    }
}

/// Whether a text is a day as Norwegians write it.
fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('.').collect();
    parts.len() == 3 && parts.iter().all(|part| !part.is_empty() && part.chars().all(|figure| figure.is_ascii_digit()))
}

impl Default for Study {
    fn default() -> Self {
        Self::new()
    }
}

/// Who the labels are, out of a table with every field in quotation marks.
fn speakers(table: &str) -> Value {
    let choices = table.lines().skip(1).map(|line| {
        let fields: Vec<&str> = line.trim_matches('"').split("\";\"").collect();
        let cases: Vec<&str> = fields.get(3).copied().filter(|case| !case.is_empty()).into_iter().collect();
        let participant = fields.get(2).copied().filter(|name| !name.is_empty());
        json!({"label": fields[0], "role": fields[1], "participant": participant, "cases": cases})
    });
    choices.collect()
}
