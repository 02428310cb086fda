//! A project as one JSON file for R, Python and other programs: everything but its journal. Its keys are a contract,
//! told in `docs/INTERCHANGE.md`: they may become more, never others.
//!
//! The file is written list by list and item by item; of texts never more than one is held for it.

mod asking;
mod coding;
mod material;
mod thinking;

use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

use sitat_export::{Counted, Json, JsonFile, moment};
use sitat_lang::word;
use sitat_model::ParticipantId;

use crate::exporting::{Destination, cannot_write, count, write_bit_by_bit};
use crate::structure::Structure;
use crate::{Exported, Project, ProjectError, Target};

/// The number of the format; another one only if a key comes to mean something else.
const VERSION: i64 = 1;

/// What is told of a project.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interchange {
    /// Whether texts and the words of passages are written, or only where they are.
    pub with_texts: bool,
    /// Whether memos are written: they are the researcher's own.
    pub with_memos: bool,
}

impl Default for Interchange {
    fn default() -> Self {
        Self { with_texts: true, with_memos: false }
    }
}

/// A file in the making.
struct Book<'file> {
    file: JsonFile<&'file mut BufWriter<File>>,
    path: &'file Path,
}

impl Book<'_> {
    fn member(&mut self, name: &str, value: &Json) -> Result<(), ProjectError> {
        self.file.member(name, value).map_err(|error| cannot_write(self.path, &error))
    }

    fn begin(&mut self, name: &str) -> Result<(), ProjectError> {
        self.file.begin(name).map_err(|error| cannot_write(self.path, &error))
    }

    fn item(&mut self, members: Vec<(&'static str, Json)>) -> Result<(), ProjectError> {
        self.file.item(&Json::Object(members)).map_err(|error| cannot_write(self.path, &error))
    }

    fn end(&mut self) -> Result<(), ProjectError> {
        self.file.end().map_err(|error| cannot_write(self.path, &error))
    }

    /// A list whose items are all at hand.
    fn list(
        &mut self,
        name: &str,
        items: impl IntoIterator<Item = Vec<(&'static str, Json)>>,
    ) -> Result<(), ProjectError> {
        self.begin(name)?;
        for item in items {
            self.item(item)?;
        }
        self.end()
    }
}

/// An identity, or nothing.
fn link<Id>(id: Option<Id>, number: fn(Id) -> i64) -> Json {
    id.map_or(Json::Null, |id| Json::Number(number(id)))
}

/// Words, or nothing where there are none.
fn words(text: String) -> Json {
    if text.is_empty() { Json::Null } else { Json::Text(text) }
}

fn numbers(ids: impl IntoIterator<Item = i64>) -> Json {
    Json::List(ids.into_iter().map(Json::Number).collect())
}

impl Structure {
    /// Whether a person is told of: those who have withdrawn are not.
    fn is_told(&self, id: ParticipantId) -> bool {
        self.participant(id).is_some_and(|own| own.withdrawn_at.is_none() && own.erased_at.is_none())
    }
}

impl Project {
    /// Writes the project as one JSON file. People stand in it as they are shown everywhere, and all places are places of
    /// the texts as they stand in the file.
    ///
    /// # Errors
    /// Another ending than `.json`, a file that may not be replaced, a disk that is full.
    pub fn export_everything(&mut self, target: &Target<'_>, choice: Interchange) -> Result<Exported, ProjectError> {
        let is_json = target.path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json"));
        if !is_json {
            return Err(ProjectError::NotJson(target.path.to_owned()));
        }
        target.check()?;
        let structure = self.structure()?;
        let language = structure.project.language;
        let passages = count(self.segments()?.iter().count());
        let counts = vec![(Counted::Sources, count(structure.sources.len())), (Counted::Excerpts, passages)];
        let mut manifest = self.manifest(Vec::new(), counts)?;
        for (is_left_out, key) in
            [(!choice.with_texts, "interchange-without-texts"), (!choice.with_memos, "interchange-without-memos")]
        {
            if is_left_out {
                manifest.settings.push(word(language, key));
            }
        }
        let leaks = self.leaks_of_texts(choice.with_texts, choice.with_memos)?;
        if matches!(self.destination, Destination::Page(_)) {
            return Ok(Exported { path: target.path.to_owned(), count: passages, leaks });
        }
        let told = manifest.clone();
        write_bit_by_bit(target.path, |out| {
            let file = JsonFile::new(out).map_err(|error| cannot_write(target.path, &error))?;
            let mut book = Book { file, path: target.path };
            self.tell_project(&mut book, choice, told.created_at, &told.settings)?;
            self.tell_material(&mut book, choice)?;
            self.tell_coding(&mut book, choice)?;
            self.tell_thinking(&mut book, choice)?;
            book.file.finish().map_err(|error| cannot_write(target.path, &error))?;
            Ok(())
        })?;
        let exported = self.tell_export(target, &word(language, "interchange-title"), &manifest, passages)?;
        Ok(Exported { leaks, ..exported })
    }

    /// Tells how many texts are read, of each of the three times that all are: for themselves, turns and passages.
    fn tell_reading(&mut self, done: usize) -> Result<(), ProjectError> {
        let sources = self.structure()?.sources.len();
        self.tell_part(done, sources * 3, "")
    }

    fn tell_project(
        &mut self,
        book: &mut Book<'_>,
        choice: Interchange,
        at: i64,
        settings: &[String],
    ) -> Result<(), ProjectError> {
        let structure = self.structure()?;
        let method = self.method()?;
        let project = &structure.project;
        book.member("format", &"sitat-export".into())?;
        book.member("version", &VERSION.into())?;
        book.member("program", &format!("Sitat {}", env!("CARGO_PKG_VERSION")).into())?;
        book.member("written_at", &moment(at).into())?;
        book.member("offsets", &"Unicode code points of sources[].text, from 0; start is in, end is out".into())?;
        book.member(
            "includes",
            &Json::Object(vec![("texts", choice.with_texts.into()), ("memos", choice.with_memos.into())]),
        )?;
        let name = |own: Option<&'static str>| own.map_or(Json::Null, Json::from);
        book.member(
            "project",
            &Json::Object(vec![
                ("guid", project.guid.as_str().into()),
                ("name", project.name.as_str().into()),
                ("language", project.language.code().into()),
                ("created_at", moment(project.created_at).into()),
                ("identification", project.identification.name().into()),
                ("approach", name(method.approach.map(|own| own.name()))),
                ("reasoning", name(method.reasoning.map(|own| own.name()))),
                ("meaning", name(method.meaning.map(|own| own.name()))),
                ("reading", name(method.reading.map(|own| own.name()))),
                ("settings", settings.to_vec().into()),
            ]),
        )
    }
}
