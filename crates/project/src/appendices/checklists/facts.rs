//! What the project knows of what lists ask, as sentences.

use std::collections::{BTreeMap, BTreeSet};

use sitat_lang::{text, word};
use sitat_model::{Approach, EvidenceRole, Language, Message, ParticipantId, SourceKind, ThemeStatus};

use crate::{Project, ProjectError};

/// Something that the project may know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fact {
    Researcher,
    Approach,
    Orientation,
    Participants,
    Material,
    Cases,
    Withdrawn,
    Guide,
    Repeated,
    FieldNotes,
    Dates,
    Minutes,
    Saturation,
    MemberCheck,
    Coders,
    Coded,
    Codes,
    Themes,
    ThemeNames,
    Program,
    Quotes,
    Evidence,
    Contradicting,
    Questions,
    Transcripts,
    Trail,
}

impl Fact {
    /// Where it stands in the program.
    pub(super) fn place(self) -> &'static str {
        match self {
            Self::Researcher | Self::Approach | Self::Orientation | Self::Questions | Self::Saturation => {
                "checklist-place-method"
            }
            Self::Participants
            | Self::Material
            | Self::Cases
            | Self::Withdrawn
            | Self::Guide
            | Self::Repeated
            | Self::FieldNotes
            | Self::Dates
            | Self::Minutes
            | Self::MemberCheck
            | Self::Transcripts => "checklist-place-material",
            Self::Coders | Self::Coded | Self::Codes => "checklist-place-codes",
            Self::Themes | Self::ThemeNames | Self::Quotes | Self::Evidence | Self::Contradicting => {
                "checklist-place-themes"
            }
            Self::Program | Self::Trail => "checklist-place-journal",
        }
    }
}

/// What is known, as sentences.
pub(super) struct Told(BTreeMap<Fact, String>);

impl Told {
    /// What is known of something.
    pub(super) fn of(&self, fact: Fact) -> Option<String> {
        self.0.get(&fact).cloned()
    }
}

impl Project {
    /// What is known, in a language.
    pub(super) fn checklist_facts(&mut self, language: Language) -> Result<Told, ProjectError> {
        let structure = self.structure()?;
        let facts = self.method_facts()?;
        let draft = self.methods_draft(language)?;
        let mut told: BTreeMap<Fact, String> = BTreeMap::new();
        let part = |key: &'static str| {
            let heading = word(language, key);
            draft.parts.iter().find(|(own, _)| *own == heading).map(|(_, sentences)| sentences.clone())
        };
        let mut say = |fact: Fact, message: &Message| {
            told.insert(fact, text(language, message));
        };
        if !facts.method.researcher.is_empty() {
            let said = facts.method.researcher.trim_end_matches('.').to_owned();
            say(Fact::Researcher, &Message::new("checklist-fact-researcher").with("said", said));
        }
        let there = structure.participants.iter().filter(|own| own.withdrawn_at.is_none()).count();
        if there > 0 {
            let cases = Message::new("methods-cases").with("count", facts.cases);
            let message = Message::new("checklist-fact-participants").with("count", there);
            say(Fact::Participants, &message.with("cases", text(language, &cases)));
        }
        let gone = structure.participants.len() - there;
        if there > 0 {
            say(Fact::Withdrawn, &Message::new("checklist-fact-withdrawn").with("count", gone));
        }
        if facts.sources > 0 {
            let message = Message::new("checklist-fact-material").with("count", facts.sources);
            say(Fact::Material, &message.with("words", facts.words));
        }
        if facts.cases > 0 {
            let names: Vec<&str> = structure.cases.iter().map(|case| case.name.as_str()).collect();
            let message = Message::new("checklist-fact-cases").with("count", facts.cases);
            say(Fact::Cases, &message.with("names", names.join(", ")));
        }
        let questions: usize = self.guide()?.last().map_or(0, |version| version.questions.len());
        if questions > 0 {
            say(Fact::Guide, &Message::new("checklist-fact-guide").with("count", questions));
        }
        let mut interviews: BTreeMap<ParticipantId, u32> = BTreeMap::new();
        let spoken = |kind| matches!(kind, SourceKind::Interview | SourceKind::FocusGroup);
        for source in structure.sources.iter().filter(|own| spoken(own.kind)) {
            for person in structure.participants_of(source.id) {
                *interviews.entry(person).or_default() += 1;
            }
        }
        if !interviews.is_empty() {
            let repeated = interviews.values().filter(|own| **own > 1).count();
            say(Fact::Repeated, &Message::new("checklist-fact-repeated").with("count", repeated));
        }
        let notes = structure.sources.iter().filter(|own| own.kind == SourceKind::FieldNote).count();
        if facts.sources > 0 {
            say(Fact::FieldNotes, &Message::new("checklist-fact-field-notes").with("count", notes));
        }
        if let Some((first, last)) = &facts.held {
            let day = |stored: &str| sitat_model::format_date(stored, language != Language::English);
            let key = if first == last { "methods-held-once" } else { "methods-held" };
            say(Fact::Dates, &Message::new(key).with("from", day(first)).with("to", day(last)));
        }
        if facts.minutes > 0 {
            let message = Message::new("checklist-fact-minutes").with("minutes", facts.minutes);
            say(Fact::Minutes, &message.with("count", facts.minutes_count));
        }
        if facts.method.approach == Some(Approach::Reflexive) {
            say(Fact::Saturation, &Message::new("checklist-fact-saturation"));
        }
        let sent = structure.participants.iter().filter(|own| own.member_check_sent_on.is_some()).count();
        if sent > 0 {
            let back = structure.participants.iter().filter(|own| own.member_check_answered_on.is_some()).count();
            let message = Message::new("checklist-fact-member-check").with("count", sent);
            say(Fact::MemberCheck, &message.with("answered", back));
        }
        if !facts.coders.is_empty() {
            let message = Message::new("checklist-fact-coders").with("count", facts.coders.len());
            say(Fact::Coders, &message.with("names", facts.coders.join(", ")));
        }
        if facts.codings > 0 {
            let message = Message::new("methods-codes-now").with("count", facts.codes.now);
            say(Fact::Codes, &message.with("codings", facts.codings).with("segments", facts.segments));
        }
        let views = self.themes()?;
        let used: Vec<_> = views.iter().filter(|own| own.row.status != ThemeStatus::SetAside).collect();
        if !used.is_empty() {
            let names: Vec<&str> = used.iter().map(|own| own.shown.name.as_str()).collect();
            let message = Message::new("checklist-fact-theme-names").with("count", names.len());
            say(Fact::ThemeNames, &message.with("names", names.join("; ")));
        }
        let themes = self.theme_rows()?;
        let evidence: Vec<_> = used.iter().flat_map(|own| themes.evidence_of(own.row.id)).collect();
        let quotes: BTreeSet<_> = evidence.iter().filter(|row| row.quote.is_some()).map(|row| row.segment).collect();
        if !quotes.is_empty() {
            self.attribute_passages()?;
            let segments = self.segments()?;
            let shares = quotes.iter().filter_map(|id| segments.get(*id)).flat_map(|own| &own.passage.shares);
            let voices: BTreeSet<ParticipantId> = shares.filter_map(|share| share.participant).collect();
            let message = Message::new("checklist-fact-quotes").with("count", quotes.len());
            say(Fact::Quotes, &message.with("participants", voices.len()));
        }
        if facts.evidence > 0 {
            let message = Message::new("methods-reviewed").with("reviewed", facts.reviewed);
            say(Fact::Evidence, &message.with("all", facts.evidence));
        }
        let against = [EvidenceRole::Complicates, EvidenceRole::Contradicts];
        let other = evidence.iter().filter(|row| row.role.is_some_and(|role| against.contains(&role))).count();
        if !used.is_empty() {
            say(Fact::Contradicting, &Message::new("checklist-fact-contradicting").with("count", other));
        }
        let asked = self.research_questions()?;
        if !asked.is_empty() {
            let texts: Vec<String> = asked.iter().map(|own| own.shown.clone()).collect();
            say(Fact::Questions, &Message::new("checklist-fact-questions").with("said", texts.join(" ")));
        }
        if let Some((first, last)) = facts.journal {
            let day = |at: i64| self.surroundings.day(at, language);
            let message = Message::new("methods-journal").with("count", facts.steps);
            say(Fact::Trail, &message.with("from", day(first)).with("to", day(last)));
        }
        say(Fact::Program, &Message::new("methods-program").with("version", env!("CARGO_PKG_VERSION")));
        if facts.method.approach.is_some() {
            told.extend(part("methods-heading-approach").map(|own| (Fact::Approach, own)));
        }
        if facts.codings > 0 {
            told.extend(part("methods-heading-coding").map(|own| (Fact::Coded, own)));
        }
        told.extend(part("methods-heading-themes").map(|own| (Fact::Themes, own)));
        told.extend(part("methods-heading-transcripts").map(|own| (Fact::Transcripts, own)));
        if let Some(reasoning) = facts.method.reasoning
            && let Some(said) = sitat_lang::find(language, &format!("methods-reasoning-{}", reasoning.name()), &[])
        {
            told.insert(Fact::Orientation, text(language, &Message::new("methods-orientation").with("said", said)));
        }
        Ok(Told(told))
    }
}
