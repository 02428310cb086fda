//! The sentences of the texts about privacy: each from a fact, or a gap to be filled in.

use sitat_lang::{find, text};
use sitat_model::{Language, Message, format_date};
use sitat_store::AccessRow;

use super::{PrivacyFacts, PrivacyText};
use crate::methods::{MethodsDraft, Sentences};

/// The text for a form.
pub(super) fn draft(facts: &PrivacyFacts, form: PrivacyText, language: Language) -> MethodsDraft {
    let mut draft = MethodsDraft::default();
    match form {
        PrivacyText::Ethics => {
            responsible(facts, language).done("privacy-heading-responsible", &mut draft);
            people(facts, language).done("privacy-heading-people", &mut draft);
            held(facts, language).done("privacy-heading-held", &mut draft);
            storage(facts, language).done("privacy-heading-storage", &mut draft);
            access(facts, language).done("privacy-heading-access", &mut draft);
            names(facts, language).done("privacy-heading-names", &mut draft);
            rights(facts, language).done("privacy-heading-rights", &mut draft);
            ending(facts, language).done("privacy-heading-ending", &mut draft);
        }
        PrivacyText::Plan => {
            data(facts, language).done("privacy-heading-data", &mut draft);
            documentation(language).done("privacy-heading-documentation", &mut draft);
            storage(facts, language).done("privacy-heading-storage", &mut draft);
            responsible(facts, language).done("privacy-heading-law", &mut draft);
            access(facts, language).done("privacy-heading-access", &mut draft);
            names(facts, language).done("privacy-heading-names", &mut draft);
            let mut last = ending(facts, language);
            last.lacks("privacy-lack-archive");
            last.lacks("privacy-lack-sharing");
            last.done("privacy-heading-archive", &mut draft);
        }
    }
    draft
}

fn day(stored: &str, language: Language) -> String {
    format_date(stored, language != Language::English)
}

/// Says words that somebody has written, or that they are missing.
fn say_or_lack(own: &mut Sentences, key: &'static str, words: &str, lack: &'static str) {
    if words.is_empty() {
        own.lacks(lack);
    } else {
        own.say(&Message::new(key).with("words", words));
    }
}

fn responsible(facts: &PrivacyFacts, language: Language) -> Sentences {
    let mut own = Sentences::new(language);
    let life = &facts.life.row;
    say_or_lack(&mut own, "privacy-controller", &life.controller, "privacy-lack-controller");
    say_or_lack(&mut own, "privacy-reference", &life.ethics_reference, "privacy-lack-reference");
    match life.legal_basis {
        Some(basis) => {
            own.said.extend(find(language, &format!("privacy-basis-{}", basis.name()), &[]));
            if !life.legal_basis_note.is_empty() {
                own.say(&Message::new("privacy-basis-note").with("words", life.legal_basis_note.as_str()));
            }
        }
        None => say_or_lack(&mut own, "privacy-basis-note", &life.legal_basis_note, "privacy-lack-basis"),
    }
    own
}

fn people(facts: &PrivacyFacts, language: Language) -> Sentences {
    let mut own = Sentences::new(language);
    own.count("privacy-participants", facts.participants);
    own.count("privacy-respondents", facts.respondents);
    if facts.participants > 0 {
        let message = Message::new("privacy-consent").with("count", facts.with_consent);
        own.say(&message.with("all", facts.participants));
    }
    own.lacks("privacy-lack-recruiting");
    own
}

fn held(facts: &PrivacyFacts, language: Language) -> Sentences {
    let mut own = Sentences::new(language);
    if facts.sources > 0 {
        own.say(&Message::new("privacy-sources").with("count", facts.sources).with("words", facts.words));
    }
    own.count("privacy-recordings", facts.linked_recordings());
    own.lacks("privacy-lack-categories");
    own
}

fn data(facts: &PrivacyFacts, language: Language) -> Sentences {
    let mut own = held(facts, language);
    own.say(&Message::new("privacy-format"));
    own
}

fn documentation(language: Language) -> Sentences {
    let mut own = Sentences::new(language);
    own.say(&Message::new("privacy-journal"));
    own
}

fn storage(facts: &PrivacyFacts, language: Language) -> Sentences {
    let mut own = Sentences::new(language);
    own.say(&Message::new("privacy-offline"));
    own.say(&Message::new(if facts.has_passphrase { "privacy-encrypted" } else { "privacy-not-encrypted" }));
    own.count("privacy-backups", facts.backups);
    let life = &facts.life.row;
    match life.storage_class {
        Some(class) => {
            own.said.extend(find(language, &format!("privacy-class-{}", class.name()), &[]));
            if !life.storage_note.is_empty() {
                own.say(&Message::new("privacy-class-note").with("words", life.storage_note.as_str()));
            }
        }
        None => say_or_lack(&mut own, "privacy-class-note", &life.storage_note, "privacy-lack-class"),
    }
    own.lacks("privacy-lack-place");
    own
}

/// Somebody who has access, with role and days.
fn person(row: &AccessRow, language: Language) -> String {
    let mut about: Vec<String> = Some(row.role.clone()).into_iter().filter(|role| !role.is_empty()).collect();
    let days = [("privacy-since", &row.since), ("privacy-until", &row.until)];
    about.extend(days.into_iter().filter_map(|(key, on)| {
        on.as_ref().map(|on| text(language, &Message::new(key).with("date", day(on, language))))
    }));
    if about.is_empty() { row.name.clone() } else { format!("{} ({})", row.name, about.join(", ")) }
}

fn access(facts: &PrivacyFacts, language: Language) -> Sentences {
    let mut own = Sentences::new(language);
    if facts.life.access.is_empty() {
        own.lacks("privacy-lack-access");
        return own;
    }
    let named: Vec<String> = facts.life.access.iter().map(|row| person(row, language)).collect();
    let listed = own.listed(&named);
    own.say(&Message::new("privacy-access").with("people", listed));
    own
}

fn names(facts: &PrivacyFacts, language: Language) -> Sentences {
    let mut own = Sentences::new(language);
    match facts.hidden_names {
        None => own.say(&Message::new("privacy-names-apart")),
        Some(0) => own.lacks("privacy-lack-names"),
        Some(number) => own.say(&Message::new("privacy-names-inside").with("count", number)),
    }
    own
}

fn rights(facts: &PrivacyFacts, language: Language) -> Sentences {
    let mut own = Sentences::new(language);
    own.say(&Message::new("privacy-rights"));
    own.count("privacy-withdrawn", facts.withdrawn);
    own.count("privacy-erased", facts.erased);
    own
}

fn ending(facts: &PrivacyFacts, language: Language) -> Sentences {
    let mut own = Sentences::new(language);
    let life = &facts.life.row;
    match (&life.starts_on, &life.ends_on) {
        (Some(first), Some(last)) => {
            own.say(
                &Message::new("privacy-days").with("first", day(first, language)).with("last", day(last, language)),
            );
        }
        (None, Some(last)) => own.say(&Message::new("privacy-last-day").with("last", day(last, language))),
        (_, None) => own.lacks("privacy-lack-end"),
    }
    match &life.recordings_deletion_planned_on {
        Some(on) => own.say(&Message::new("privacy-recordings-planned").with("date", day(on, language))),
        None if facts.recordings.iter().any(|own| own.planned_on.is_none() && own.deleted_on.is_none()) => {
            own.lacks("privacy-lack-recordings");
        }
        None => {}
    }
    let known = crate::exporting::count(facts.recordings.len());
    if facts.deleted_recordings() > 0 {
        own.say(
            &Message::new("privacy-recordings-deleted").with("count", facts.deleted_recordings()).with("all", known),
        );
    }
    own.lacks("privacy-lack-after");
    own
}
