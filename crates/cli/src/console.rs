//! What is said where: answers on standard output, warnings and refusals on standard error.

use std::io::Write as _;

use serde::Serialize;
use sitat_model::{Language, Message, format_number};
use sitat_project::{Passphrase, Project, ProjectError, StoreError};

use crate::failure::{Failure, ToldError};
use crate::passphrase::{self, Source};

/// The terminal, or whatever stands in its place.
pub(crate) struct Console {
    language: Language,
    is_language_chosen: bool,
    is_json: bool,
    passphrase: Source,
}

impl Console {
    /// Speaks the language that was asked for, else that of the locale until a project is open.
    pub(crate) fn new(asked_for: Option<Language>, locale: Language, is_json: bool) -> Self {
        Self {
            language: asked_for.unwrap_or(locale),
            is_language_chosen: asked_for.is_some(),
            is_json,
            passphrase: Source::default(),
        }
    }

    /// The same once more, for what is said beside an answer.
    pub(crate) fn again(&self) -> Self {
        Self {
            language: self.language,
            is_language_chosen: self.is_language_chosen,
            is_json: self.is_json,
            passphrase: Source::default(),
        }
    }

    /// The language that is spoken.
    pub(crate) fn language(&self) -> Language {
        self.language
    }

    /// Whether the answer is to be JSON.
    pub(crate) fn is_json(&self) -> bool {
        self.is_json
    }

    /// Takes up the language of a project, unless another was asked for.
    pub(crate) fn follow(&mut self, project: &mut Project) -> Result<(), Failure> {
        if !self.is_language_chosen {
            self.language = project.language()?;
        }
        Ok(())
    }

    /// Takes the passphrase from a file.
    pub(crate) fn read_passphrase_from(&mut self, source: Source) {
        self.passphrase = source;
    }

    /// The passphrase that was given with the command line.
    pub(crate) fn passphrase(&mut self) -> Result<Option<Passphrase>, Failure> {
        self.passphrase.read()
    }

    /// Asks for the passphrase, if somebody sits at a terminal; it serves for the rest of the command.
    pub(crate) fn ask_passphrase(&mut self) -> Result<Option<Passphrase>, Failure> {
        if self.is_json {
            return Ok(None);
        }
        let typed = passphrase::ask(&self.word("cli-passphrase-ask"))?;
        self.passphrase = Source::Read(typed.clone());
        Ok(typed)
    }

    /// Does something with a file that may have a passphrase, and asks for it where none was given.
    pub(crate) fn with_passphrase<T>(
        &mut self,
        work: impl Fn(Option<&Passphrase>) -> Result<T, ProjectError>,
    ) -> Result<T, Failure> {
        let given = self.passphrase()?;
        match work(given.as_ref()) {
            Err(error @ ProjectError::Store(StoreError::PassphraseNeeded(_))) => match self.ask_passphrase()? {
                Some(typed) => Ok(work(Some(&typed))?),
                None => Err(error.into()),
            },
            done => Ok(done?),
        }
    }

    /// Asks for a new passphrase, twice, if somebody sits at a terminal.
    pub(crate) fn ask_new_passphrase(&self) -> Result<Option<Passphrase>, Failure> {
        if self.is_json {
            return Ok(None);
        }
        passphrase::ask_twice(&self.word("cli-passphrase-ask-new"), &self.word("cli-passphrase-ask-again"))
    }

    /// A message in words.
    pub(crate) fn text(&self, message: &Message) -> String {
        sitat_lang::text(self.language, message)
    }

    /// A text without parameters.
    pub(crate) fn word(&self, key: &'static str) -> String {
        sitat_lang::word(self.language, key)
    }

    /// A count with its noun.
    pub(crate) fn count(&self, key: &'static str, count: impl Into<f64>) -> String {
        self.text(&Message::new(key).with("count", count.into()))
    }

    /// A number as people write it.
    pub(crate) fn number(&self, number: impl Into<f64>) -> String {
        format_number(number.into(), self.language.has_decimal_comma())
    }

    /// Writes to standard output exactly what it is given.
    pub(crate) fn print(&self, text: &str) -> Result<(), Failure> {
        let mut out = std::io::stdout().lock();
        out.write_all(text.as_bytes())?;
        Ok(out.flush()?)
    }

    /// Writes a line to standard output.
    pub(crate) fn print_line(&self, text: &str) -> Result<(), Failure> {
        self.print(&format!("{text}\n"))
    }

    /// Writes the one JSON object of the answer.
    pub(crate) fn print_json(&self, answer: &impl Serialize) -> Result<(), Failure> {
        let mut out = std::io::BufWriter::new(std::io::stdout().lock());
        serde_json::to_writer(&mut out, answer).map_err(std::io::Error::from)?;
        out.write_all(b"\n")?;
        Ok(out.flush()?)
    }

    /// Says something beside the answer. Nobody may be listening.
    pub(crate) fn note(&self, text: &str) {
        let _ = writeln!(std::io::stderr().lock(), "{text}");
    }

    /// Says a message beside the answer, and what to do about it.
    pub(crate) fn note_message(&self, message: &Message) {
        self.note(&self.text(message));
        if let Some(hint) = sitat_lang::hint(self.language, message) {
            self.note(&hint);
        }
    }

    /// Says warnings beside an answer in words; JSON carries them itself.
    pub(crate) fn warn<'message>(&self, messages: impl IntoIterator<Item = &'message Message>) {
        if !self.is_json {
            for message in messages {
                self.note(&self.text(message));
            }
        }
    }

    /// Says what ended the command: in words, and as JSON if that was asked for.
    pub(crate) fn refuse(&self, message: &Message) {
        #[derive(Serialize)]
        struct Answer {
            error: ToldError,
        }
        if self.is_json {
            // If even this cannot be written, the words below and the exit code still tell.
            let _ = self.print_json(&Answer { error: ToldError::new(self.language, message) });
        }
        self.note_message(message);
    }
}
