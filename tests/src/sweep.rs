//! All commands, one after another, with requests that a machine makes up: each is to answer or refuse, within a time.

use std::collections::BTreeMap;
use std::sync::{Mutex, Once, OnceLock, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};

use crate::Study;
use crate::shapes::{Chooser, Shapes};
use crate::working::Numbers;

/// Where and how the program has panicked in this process, tests left out.
static PANICS: Mutex<Vec<String>> = Mutex::new(Vec::new());

fn listen_to_panics() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            let place = panic.location().map(ToString::to_string).unwrap_or_default();
            if place.starts_with("tests") {
                before(panic);
            } else {
                let ours = std::backtrace::Backtrace::force_capture().to_string();
                let ours =
                    ours.lines().filter(|line| line.contains("at ./crates") || line.contains("at crates")).take(6);
                let told = format!("{panic}\n{}", ours.collect::<Vec<_>>().join("\n"));
                PANICS.lock().unwrap_or_else(PoisonError::into_inner).push(told);
            }
        }));
    });
}

fn panics() -> Vec<String> {
    std::mem::take(&mut *PANICS.lock().unwrap_or_else(PoisonError::into_inner))
}

/// Values that fit a small study now and then, and now and then nothing.
pub struct Values {
    numbers: Numbers,
    /// Files that can be read.
    pub files: Vec<String>,
    /// A folder for what is written.
    pub folder: String,
}

impl Values {
    /// Values that follow from a number. What is written goes into a folder.
    pub fn new(seed: u64, folder: String, files: Vec<String>) -> Self {
        Self { numbers: Numbers(seed), files, folder }
    }

    fn one(&mut self, of: &[&str]) -> String {
        of[self.below(of.len())].to_owned()
    }
}

const WORDS: [&str; 14] = [
    "fjor",
    "Venting",
    "Familie/Venting",
    "kari",
    "",
    " ",
    "a",
    "<b>x</b>",
    "Åsbygd",
    "\u{202e}snu",
    "=1+1",
    "1",
    "2026-01-02",
    "😀 to\nlinjer",
];
const QUERIES: [&str; 12] = [
    "fjor",
    "fjor OR svar",
    "vent* NEAR/5 svar",
    "/f.+r/",
    "\"alle var enige\"",
    "code:Venting",
    "role:participant",
    "case:Åsbygd -fjor",
    "venting~2",
    "(fjor",
    "Venting AND NOT Fart",
    "",
];
const ENDINGS: [&str; 9] = ["docx", "xlsx", "csv", "html", "md", "tex", "json", "svg", "sitat"];

impl Chooser for Values {
    fn below(&mut self, limit: usize) -> usize {
        self.numbers.below(limit)
    }

    fn number(&mut self, kind: &str, field: &str) -> Value {
        let is_identity =
            kind.ends_with("Id") || ["id", "source", "code", "segment", "from", "to", "row"].contains(&field);
        match self.below(20) {
            0 => json!(u32::MAX),
            1 if is_identity => json!(-1),
            2 => json!(0),
            3 if !is_identity => json!(1000),
            4..=9 if !is_identity => json!(self.below(120)),
            _ => json!(1 + self.below(5)),
        }
    }

    fn text(&mut self, kind: &str, field: &str) -> String {
        match field {
            "path" | "paths" | "file" | "files" | "folder" | "template" => match self.below(3) {
                0 => {
                    let (number, ending) = (self.below(1_000_000), self.one(&ENDINGS));
                    format!("{}/ny-{number}.{ending}", self.folder)
                }
                _ if self.files.is_empty() => format!("{}/ingen.txt", self.folder),
                _ => {
                    let place = self.below(self.files.len());
                    self.files[place].clone()
                }
            },
            "query" | "filter" | "words" | "holding" => self.one(&QUERIES),
            "colour" => self.one(&["#a1b2c3", "blå", ""]),
            "formula" => self.one(&["innbyggere * 2", "innbyggere: 10, 100", "x +"]),
            "pattern" => self.one(&["plain", "colon", "ukjent"]),
            "heldOn" | "consentOn" | "from" | "until" | "deletedOn" => self.one(&["2026-02-03", "i går", ""]),
            _ if kind == "Secret" => String::new(),
            _ => self.one(&WORDS),
        }
    }
}

/// Commands that leave the project, or take seconds each time: they are tried where that is what is asked.
const LEAVING: [&str; 8] = [
    "create_project",
    "open_project",
    "open_sample",
    "close_project",
    "lock_project",
    "unlock_project",
    "set_passphrase",
    "set_preferences",
];

/// What came of asking all commands.
pub struct Sweep {
    /// How often each command has answered.
    pub answered: BTreeMap<String, u32>,
    /// How often each refusal was given.
    pub refused: BTreeMap<String, u32>,
    /// The longest that a command may take.
    pub longest: Duration,
}

impl Default for Sweep {
    fn default() -> Self {
        Self { answered: BTreeMap::new(), refused: BTreeMap::new(), longest: Duration::from_secs(30) }
    }
}

impl Sweep {
    /// Asks every command of the open project, in the order in which the wire has them. Panics where the program has,
    /// or where an answer is not there in time.
    pub fn ask_everything(&mut self, study: &Study, values: &mut Values, told: &str) {
        let names = Self::commands();
        for name in names {
            let request = Self::request(name, values);
            self.ask(study, name, request, told);
        }
        for name in ["return_to_now", "undo", "undo", "undo", "redo", "redo", "undo"] {
            self.ask(study, name, json!({}), told);
        }
    }

    /// Asks one command. Panics where the program has, or where the answer is not there in time.
    pub fn ask(&mut self, study: &Study, name: &str, request: Value, told: &str) {
        if let Err(fault) = self.try_ask(study, name, request) {
            panic!("{told}: {fault}");
        }
    }

    /// Asks one command; what is wrong where the program panicked or did not answer in time.
    pub fn try_ask(&mut self, study: &Study, name: &str, request: Value) -> Result<(), String> {
        listen_to_panics();
        let shown: String = request.to_string().chars().take(2000).collect();
        let answer = study.call_within(self.longest, name, request);
        let panics = panics();
        if !panics.is_empty() {
            return Err(format!("{name} {shown}\n{}", panics.join("\n")));
        }
        match answer {
            None => return Err(format!("{name} {shown} has not answered after {:?}", self.longest)),
            Some(Ok(_)) => *self.answered.entry(name.to_owned()).or_default() += 1,
            Some(Err(said)) => {
                let key = said.split(' ').take(2).collect::<Vec<_>>().join(" ");
                *self.refused.entry(key).or_default() += 1;
            }
        }
        Ok(())
    }

    /// A request of a command, of the shape that it takes.
    pub fn request(name: &str, values: &mut Values) -> Value {
        static SHAPES: OnceLock<Shapes> = OnceLock::new();
        SHAPES.get_or_init(Shapes::read).request(name, values)
    }

    /// The commands that do not leave the project.
    pub fn commands() -> Vec<&'static str> {
        sitat_commands::command_names().filter(|name| !LEAVING.contains(name)).collect()
    }
}
