//! All that a project holds on one participant, for the participant who asks: one document, or JSON for programs.
//!
//! Nobody else is named in it, and neither are those who code: other names are covered as in what participants are sent.

mod gathering;

use sitat_export::{Json, Manifest, Report, ReportBlock, json};
use sitat_lang::{text, word};
use sitat_model::{Message, ParticipantId};

use crate::exporting::count;
use crate::{Exported, Project, ProjectError, Target};

/// A kind of things that are held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldPart {
    /// Its name in JSON, and behind `held-part-` its heading.
    pub name: &'static str,
    /// The things.
    pub things: Vec<HeldThing>,
}

/// A thing that is held.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HeldThing {
    /// What it is called.
    pub title: String,
    /// What is told of it: the name in JSON, and what stands there.
    pub about: Vec<(&'static str, String)>,
    /// Its words.
    pub words: String,
}

impl HeldThing {
    pub(crate) fn new(title: impl Into<String>, words: impl Into<String>) -> Self {
        Self { title: title.into(), about: Vec::new(), words: words.into() }
    }

    /// Tells something more of it, if there is something to tell.
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        let value = value.into();
        if !value.is_empty() {
            self.about.push((name, value));
        }
        self
    }
}

fn as_json(parts: &[HeldPart], name: &str, manifest: &Manifest) -> Json {
    let thing = |own: &HeldThing| {
        let mut members = vec![("title", Json::from(own.title.as_str()))];
        members.extend(own.about.iter().map(|(name, value)| (*name, Json::from(value.as_str()))));
        members.push(("words", own.words.as_str().into()));
        Json::Object(members)
    };
    let mut members = vec![
        ("project", Json::from(manifest.project.as_str())),
        ("written_at", Json::Number(manifest.created_at)),
        ("program", format!("Sitat {}", env!("CARGO_PKG_VERSION")).into()),
        ("participant", name.into()),
    ];
    members.extend(parts.iter().map(|part| (part.name, Json::List(part.things.iter().map(thing).collect()))));
    Json::Object(members)
}

impl Project {
    /// All that the project holds on a participant, by kind; kinds of which there is nothing are there, empty.
    pub fn held_on(&mut self, person: ParticipantId) -> Result<Vec<HeldPart>, ProjectError> {
        gathering::gather(self, person)
    }

    /// Writes all that the project holds on a participant: as a document, or as JSON by the ending of the file. The count
    /// is that of the things.
    ///
    /// # Errors
    /// Somebody who is erased: then nothing is held.
    pub fn export_held(&mut self, target: &Target<'_>, person: ParticipantId) -> Result<Exported, ProjectError> {
        let structure = self.structure()?;
        let row = structure.participant(person).ok_or_else(|| ProjectError::not_found("participant", person))?.clone();
        if row.erased_at.is_some() {
            return Err(ProjectError::NothingToWrite("held-erased"));
        }
        let is_json = target.kind(|ending| ending.eq_ignore_ascii_case("json").then_some(())).is_some();
        let format = if is_json { None } else { Some(target.report_format()?) };
        target.check()?;
        let language = self.language()?;
        let parts = self.held_on(person)?;
        let number = count(parts.iter().map(|part| part.things.len()).sum());
        let manifest = self.manifest(Vec::new(), Vec::new())?;
        let title = text(language, &Message::new("held-title").with("name", row.name.as_str()));
        let bytes = match format {
            None => json(&as_json(&parts, &row.name, &manifest)),
            Some(format) => {
                let mut blocks = vec![ReportBlock::Paragraph(word(language, "held-intro"))];
                for part in parts.iter().filter(|part| !part.things.is_empty()) {
                    let heading = sitat_lang::find(language, &format!("held-part-{}", part.name), &[]);
                    blocks.push(ReportBlock::Heading(1, heading.unwrap_or_default()));
                    part.things.iter().for_each(|thing| push(&mut blocks, thing, language));
                }
                let none = parts.iter().filter(|part| part.things.is_empty());
                let none: Vec<String> = none
                    .filter_map(|part| sitat_lang::find(language, &format!("held-part-{}", part.name), &[]))
                    .collect();
                if !none.is_empty() {
                    blocks.push(ReportBlock::Heading(1, word(language, "held-nothing")));
                    blocks.push(ReportBlock::Paragraph(none.join(", ")));
                }
                self.written(&Report::new(title.as_str(), language, blocks, manifest.clone()), format)?
            }
        };
        self.write_document(target, &title, &manifest, &bytes, number)
    }
}

fn push(blocks: &mut Vec<ReportBlock>, thing: &HeldThing, language: sitat_model::Language) {
    let about: Vec<String> = thing
        .about
        .iter()
        .map(|(name, value)| {
            let label = sitat_lang::find(language, &format!("held-about-{}", name.replace('_', "-")), &[]);
            format!("{}: {value}", label.unwrap_or_default())
        })
        .collect();
    let head: Vec<String> = Some(thing.title.clone()).into_iter().filter(|own| !own.is_empty()).chain(about).collect();
    if thing.words.is_empty() {
        blocks.push(ReportBlock::Paragraph(head.join(" · ")));
    } else {
        if !head.is_empty() {
            blocks.push(ReportBlock::Note(head.join(" · ")));
        }
        blocks.push(ReportBlock::Quote(thing.words.clone()));
    }
}
