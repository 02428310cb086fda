//! The methods paragraph, drafted from what the project knows: material, transcripts, approach, rounds, codes, themes.
//!
//! Every number is counted, nothing is guessed: what is not known is left out, or stands in square brackets for the
//! researcher to fill in.

mod facts;

use sitat_export::{Report, ReportBlock};
use sitat_lang::{find, text, word};
use sitat_model::{Language, Message, Parameter};

pub use facts::MethodFacts;

use crate::{Exported, Project, ProjectError, Target};

/// The paragraph as it is read: headings with what stands below them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MethodsDraft {
    /// Each part: its heading and its sentences.
    pub parts: Vec<(String, String)>,
    /// How many places are to be filled in.
    pub missing: u32,
}

/// Sentences of one part.
pub(crate) struct Sentences {
    language: Language,
    pub(crate) said: Vec<String>,
    missing: u32,
}

impl Sentences {
    pub(crate) fn new(language: Language) -> Self {
        Self { language, said: Vec::new(), missing: 0 }
    }

    pub(crate) fn say(&mut self, message: &Message) {
        self.said.push(text(self.language, message));
    }

    /// Says that something is not known.
    pub(crate) fn lacks(&mut self, key: &'static str) {
        self.missing += 1;
        let what = word(self.language, key);
        self.said.push(text(self.language, &Message::new("methods-fill-in").with("what", what)));
    }

    pub(crate) fn count(&mut self, key: &'static str, count: u32) {
        if count > 0 {
            self.say(&Message::new(key).with("count", count));
        }
    }

    /// Parts of a sentence as `a, b og c`.
    pub(crate) fn listed(&self, parts: &[String]) -> String {
        match parts {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => {
                let and = word(self.language, "methods-and");
                format!("{} {and} {last}", first.join(", "))
            }
        }
    }

    pub(crate) fn done(self, heading: &'static str, draft: &mut MethodsDraft) {
        draft.missing = draft.missing.saturating_add(self.missing);
        if !self.said.is_empty() {
            draft.parts.push((word(self.language, heading), self.said.join(" ")));
        }
    }
}

impl Project {
    /// The methods paragraph in a language.
    pub fn methods_draft(&mut self, language: Language) -> Result<MethodsDraft, ProjectError> {
        let facts = self.method_facts()?;
        let day = |at: i64| self.surroundings.day(at, language);
        let mut draft = MethodsDraft::default();
        material(&facts, language).done("methods-heading-material", &mut draft);
        transcripts(&facts, language).done("methods-heading-transcripts", &mut draft);
        approach(&facts, language, &day).done("methods-heading-approach", &mut draft);
        coding(&facts, language, &day).done("methods-heading-coding", &mut draft);
        themes(&facts, language).done("methods-heading-themes", &mut draft);
        program(&facts, language, &day).done("methods-heading-program", &mut draft);
        Ok(draft)
    }

    /// Writes the methods paragraph as Word or Markdown, in a language or the project's.
    pub fn export_methods(
        &mut self,
        target: &Target<'_>,
        language: Option<Language>,
    ) -> Result<Exported, ProjectError> {
        let format = target.report_format()?;
        let language = match language {
            Some(language) => language,
            None => self.language()?,
        };
        let draft = self.methods_draft(language)?;
        let count = crate::exporting::count(draft.parts.len());
        let mut blocks = Vec::new();
        for (heading, sentences) in draft.parts {
            blocks.push(ReportBlock::Heading(1, heading));
            blocks.push(ReportBlock::Paragraph(sentences));
        }
        let manifest = self.manifest(Vec::new(), Vec::new())?;
        let report = Report::new(word(language, "methods-title"), language, blocks, manifest);
        let bytes = self.written(&report, format)?;
        self.write_document(target, &report.title, &report.manifest, &bytes, count)
    }
}

fn material(facts: &MethodFacts, language: Language) -> Sentences {
    let mut own = Sentences::new(language);
    if facts.sources == 0 {
        own.lacks("methods-lack-material");
        return own;
    }
    let kinds: Vec<String> = facts
        .kinds
        .iter()
        .filter_map(|(kind, count)| {
            find(language, &format!("methods-kind-{}", kind.name()), &[("count", Parameter::from(*count))])
        })
        .collect();
    let listed = own.listed(&kinds);
    own.say(&Message::new("methods-material").with("sources", listed).with("words", facts.words));
    match (facts.participants, facts.cases) {
        (0, _) => {}
        (participants, 0) => own.count("methods-participants", participants),
        (participants, cases) => {
            let message = Message::new("methods-participants-cases").with("count", participants);
            let cases = text(language, &Message::new("methods-cases").with("count", cases));
            own.say(&message.with("cases", cases));
        }
    }
    if facts.interviews > 0 {
        match &facts.held {
            Some((first, last)) => {
                let is_norwegian = language != Language::English;
                let day = |stored: &str| sitat_model::format_date(stored, is_norwegian);
                let key = if first == last { "methods-held-once" } else { "methods-held" };
                own.say(&Message::new(key).with("from", day(first)).with("to", day(last)));
                if facts.held_count < facts.interviews {
                    own.lacks("methods-lack-some-dates");
                }
            }
            None => own.lacks("methods-lack-dates"),
        }
        if facts.minutes > 0 {
            let message = Message::new("methods-minutes").with("minutes", facts.minutes);
            own.say(&message.with("count", facts.minutes_count));
        }
        own.lacks("methods-lack-recruiting");
    }
    own
}

fn transcripts(facts: &MethodFacts, language: Language) -> Sentences {
    let mut own = Sentences::new(language);
    if facts.interviews == 0 {
        return own;
    }
    own.count("methods-whisper", facts.whisper);
    own.lacks(if facts.whisper > 0 { "methods-lack-transcriber" } else { "methods-lack-transcription" });
    let [whole, parts, not, without] = facts.held_against;
    if whole + parts + not + without == 0 {
        own.lacks("methods-lack-checked");
    } else {
        let said = [
            ("methods-checked-whole", whole),
            ("methods-checked-parts", parts),
            ("methods-checked-not", not),
            ("methods-checked-no-recording", without),
        ];
        let said: Vec<String> = said
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(key, count)| text(language, &Message::new(key).with("count", count)))
            .collect();
        let listed = own.listed(&said);
        own.say(&Message::new("methods-checked").with("all", facts.interviews).with("said", listed));
        if whole + parts + not + without < facts.interviews {
            own.lacks("methods-lack-some-checked");
        }
    }
    if facts.corrections > 0 {
        let message = Message::new("methods-corrected").with("count", facts.corrected_texts);
        own.say(&message.with("times", facts.corrections));
    }
    own
}

fn approach(facts: &MethodFacts, language: Language, day: &dyn Fn(i64) -> String) -> Sentences {
    let mut own = Sentences::new(language);
    let method = &facts.method;
    match method.approach {
        Some(sitat_model::Approach::Own) if !method.stages.is_empty() => {
            let listed = own.listed(&method.stages);
            own.say(&Message::new("methods-approach-own").with("stages", listed));
        }
        Some(approach) => {
            let key = format!("methods-approach-{}", approach.name());
            own.said.extend(find(language, &key, &[("stages", Parameter::from(""))]));
        }
        None => own.lacks("methods-lack-approach"),
    }
    let orientation: Vec<String> = [
        method.reasoning.map(|own| format!("methods-reasoning-{}", own.name())),
        method.meaning.map(|own| format!("methods-meaning-{}", own.name())),
        method.reading.map(|own| format!("methods-reading-{}", own.name())),
    ]
    .into_iter()
    .flatten()
    .filter_map(|key| find(language, &key, &[]))
    .collect();
    if orientation.is_empty() {
        own.lacks("methods-lack-orientation");
    } else {
        let listed = own.listed(&orientation);
        own.say(&Message::new("methods-orientation").with("said", listed));
    }
    if let Some((first, changes)) = facts.declared.split_first() {
        own.say(&Message::new("methods-declared").with("day", day(*first)));
        let mut days: Vec<String> = changes.iter().map(|at| day(*at)).collect();
        days.dedup();
        if !days.is_empty() {
            let listed = own.listed(&days);
            own.say(&Message::new("methods-declared-anew").with("days", listed));
        }
    }
    match method.ontology.as_str() {
        "" => own.lacks("methods-lack-ontology"),
        said => own.say(&Message::new("methods-ontology").with("said", said.trim_end_matches('.'))),
    }
    match method.researcher.as_str() {
        "" => own.lacks("methods-lack-researcher"),
        said => own.say(&Message::new("methods-researcher").with("said", said.trim_end_matches('.'))),
    }
    own
}

fn coding(facts: &MethodFacts, language: Language, day: &dyn Fn(i64) -> String) -> Sentences {
    let mut own = Sentences::new(language);
    if facts.codings == 0 {
        own.lacks("methods-lack-coding");
        return own;
    }
    match facts.coders.as_slice() {
        [] => {}
        [one] => own.say(&Message::new("methods-coder").with("name", one.as_str())),
        several => {
            let listed = own.listed(several);
            let message = Message::new("methods-coders").with("count", several.len()).with("names", listed);
            own.say(&message);
        }
    }
    if let Some((first, last)) = facts.coded {
        let key = if day(first) == day(last) { "methods-coded-once" } else { "methods-coded" };
        own.say(&Message::new(key).with("from", day(first)).with("to", day(last)));
    }
    if facts.rounds.is_empty() {
        own.say(&Message::new("methods-one-round"));
    } else {
        let days: Vec<String> = facts.rounds.iter().map(|at| day(*at)).collect();
        let listed = own.listed(&days);
        own.say(&Message::new("methods-rounds").with("count", days.len() + 1).with("days", listed));
    }
    own.count("methods-codes-made", facts.codes.made);
    let fates = facts.codes.fates(language, "codes");
    if !fates.is_empty() {
        let listed = own.listed(&fates);
        own.say(&Message::new("methods-of-these").with("said", listed));
    }
    let message = Message::new("methods-codes-now").with("count", facts.codes.now).with("codings", facts.codings);
    own.say(&message.with("segments", facts.segments));
    own
}

fn themes(facts: &MethodFacts, language: Language) -> Sentences {
    let mut own = Sentences::new(language);
    if facts.themes.made == 0 && facts.themes.now == 0 {
        return own;
    }
    own.say(&Message::new("methods-themes-made").with("count", facts.themes.made));
    let fates = facts.themes.fates(language, "themes");
    if !fates.is_empty() {
        let listed = own.listed(&fates);
        own.say(&Message::new("methods-of-these").with("said", listed));
    }
    let message = Message::new("methods-themes-now").with("count", facts.themes.now);
    own.say(&message.with("codes", facts.placed_codes));
    if facts.evidence > 0 {
        let message = Message::new("methods-reviewed").with("reviewed", facts.reviewed);
        own.say(&message.with("all", facts.evidence));
    }
    own.count("methods-versions", facts.versions);
    own
}

fn program(facts: &MethodFacts, language: Language, day: &dyn Fn(i64) -> String) -> Sentences {
    let mut own = Sentences::new(language);
    own.say(&Message::new("methods-program").with("version", env!("CARGO_PKG_VERSION")));
    let memos: Vec<String> = facts
        .memos
        .iter()
        .filter_map(|(kind, count)| {
            find(language, &format!("methods-memos-{}", kind.name()), &[("count", Parameter::from(*count))])
        })
        .collect();
    if !memos.is_empty() {
        let listed = own.listed(&memos);
        own.say(&Message::new("methods-memos").with("said", listed));
    }
    if let Some((first, last)) = facts.journal {
        let message = Message::new("methods-journal").with("count", facts.steps);
        own.say(&message.with("from", day(first)).with("to", day(last)));
    }
    own
}
