//! Finding what is held on a participant, kind by kind.

use std::collections::BTreeSet;

use sitat_analysis::NameMatcher;
use sitat_lang::word;
use sitat_model::{
    ANSWER_SIGN, Language, MemoTarget, OPTION_SIGN, ParticipantId, SegmentId, SummaryColumn, format_date,
};
use sitat_store::{ParticipantRow, ValueOwner};

use super::{HeldPart, HeldThing};
use crate::appendices::covered;
use crate::erasing::Naming;
use crate::said::Said;
use crate::structure::Structure;
use crate::withdrawing::TAKEN_OUT;
use crate::{Project, ProjectError};

/// What is asked of every kind.
struct Asked<'project> {
    person: ParticipantId,
    structure: &'project Structure,
    cover: NameMatcher,
    naming: Naming,
    said: &'project Said,
    /// Their coded passages.
    own: BTreeSet<SegmentId>,
    language: Language,
}

impl Asked<'_> {
    fn covered(&self, words: &str) -> String {
        covered(&self.cover, words)
    }

    /// Whether words name them or quote what they said.
    fn is_about(&self, words: &str) -> bool {
        self.naming.without(words).is_some() || self.said.cut(words).is_some()
    }

    fn day(&self, stored: Option<&String>) -> String {
        stored.map(|day| format_date(day, self.language != Language::English)).unwrap_or_default()
    }
}

pub(super) fn gather(project: &mut Project, person: ParticipantId) -> Result<Vec<HeldPart>, ProjectError> {
    let structure = project.structure()?;
    let row = structure.participant(person).ok_or_else(|| ProjectError::not_found("participant", person))?.clone();
    let listed = project.listed_names(None).unwrap_or_default();
    let found = project.words_of(person)?;
    let asked = Asked {
        person,
        structure: &structure,
        cover: structure.cover(person, &listed),
        naming: project.naming(person, TAKEN_OUT)?,
        said: &found.said,
        own: found.passages().collect(),
        language: structure.project.language,
    };
    let mut parts = Vec::new();
    let mut add = |name: &'static str, things: Vec<HeldThing>| parts.push(HeldPart { name, things });
    add("details", vec![details(&asked, &row)]);
    add("attributes", attributes(project, &asked)?);
    add("turns", turns(project, &asked)?);
    add("passages", passages(project, &asked)?);
    add("memos", memos(project, &asked)?);
    add("summaries", summaries(project, &asked)?);
    add("comments", comments(project, &asked)?);
    add("answers", answers(project, &asked)?);
    add("findings", findings(project, &asked)?);
    add("absences", absences(project, &asked)?);
    add("recordings", recordings(project, &asked)?);
    add("names", names(project, &asked)?);
    add("steps", steps(project, &asked)?);
    Ok(parts)
}

fn details(asked: &Asked<'_>, row: &ParticipantRow) -> HeldThing {
    let cases = asked.structure.participant_cases.get(&row.id).into_iter().flatten();
    let cases: Vec<String> = cases
        .filter_map(|id| asked.structure.cases.iter().find(|case| case.id == *id))
        .map(|own| own.name.clone())
        .collect();
    let referred = row.referred_by.map(|_| word(asked.language, "member-check-other")).unwrap_or_default();
    HeldThing::new(row.name.as_str(), "")
        .with("role", row.role.as_str())
        .with("pseudonym", row.pseudonym.clone().unwrap_or_default())
        .with("code", row.code.clone().unwrap_or_default())
        .with("cases", asked.covered(&cases.join(", ")))
        .with("consent_on", asked.day(row.consent_on.as_ref()))
        .with("consent_channel", row.consent_channel.as_str())
        .with("consent_scope", asked.covered(&row.consent_scope))
        .with("member_check_sent_on", asked.day(row.member_check_sent_on.as_ref()))
        .with("member_check_answered_on", asked.day(row.member_check_answered_on.as_ref()))
        .with("referred_by", referred)
        .with("note", asked.covered(&row.note))
}

fn attributes(project: &mut Project, asked: &Asked<'_>) -> Result<Vec<HeldThing>, ProjectError> {
    let mut things = Vec::new();
    for row in project.store.read().attribute_values()? {
        if row.owner != ValueOwner::Participant(asked.person) {
            continue;
        }
        let attribute = asked.structure.attributes.iter().find(|own| own.id == row.attribute);
        let value = match row.value {
            sitat_model::AttributeValue::Text(text) => text,
            sitat_model::AttributeValue::Number(number) => sitat_model::format_number(number, true),
            sitat_model::AttributeValue::Boolean(yes) => word(asked.language, if yes { "held-yes" } else { "held-no" }),
        };
        let name = attribute.map(|own| own.name.clone()).unwrap_or_default();
        let thing = HeldThing::new(name, asked.covered(&value)).with("origin", row.about.origin.unwrap_or_default());
        things.push(thing.with("note", asked.covered(&row.about.note)));
    }
    Ok(things)
}

fn turns(project: &mut Project, asked: &Asked<'_>) -> Result<Vec<HeldThing>, ProjectError> {
    let mut things = Vec::new();
    let interviews = project.store.read().interviews()?;
    for own in project.spoken(asked.person)? {
        let name = asked.covered(&asked.structure.source(own.source)?.name);
        let held = interviews.get(&own.source).map(|row| asked.day(row.held_on.as_ref())).unwrap_or_default();
        let text = project.text(own.source)?;
        for (number, range) in own.turns {
            let words = text.slice(range).trim();
            if !words.is_empty() {
                let thing = HeldThing::new(name.as_str(), asked.covered(words)).with("turn", number.to_string());
                things.push(thing.with("held_on", held.as_str()));
            }
        }
    }
    Ok(things)
}

fn passages(project: &mut Project, asked: &Asked<'_>) -> Result<Vec<HeldThing>, ProjectError> {
    project.attribute_passages()?;
    let mut found = Vec::new();
    for segment in project.segments()?.iter() {
        let own = segment.passage.shares.iter().find(|share| share.participant == Some(asked.person));
        if let Some(share) = own {
            let codes: Vec<String> = segment.passage.codes.iter().map(|id| asked.structure.code_name(*id)).collect();
            found.push((segment.source(), segment.number, share.ranges.clone(), codes));
        }
    }
    let mut things = Vec::new();
    for (source, number, ranges, codes) in found {
        let text = project.text(source)?;
        let words: Vec<&str> = ranges.iter().map(|range| text.slice(*range).trim()).collect();
        let row = asked.structure.source(source)?;
        let thing = HeldThing::new(format!("{}-{number}", row.code), asked.covered(&words.join(" […] ")));
        things.push(thing.with("source", asked.covered(&row.name)).with("codes", asked.covered(&codes.join(", "))));
    }
    Ok(things)
}

fn memos(project: &mut Project, asked: &Asked<'_>) -> Result<Vec<HeldThing>, ProjectError> {
    let coded: BTreeSet<i64> = {
        let segments = project.segments()?;
        let own = asked.own.iter().filter_map(|id| segments.get(*id));
        own.flat_map(|segment| segment.codings.iter().map(|coding| coding.id.0)).collect()
    };
    let mut things = Vec::new();
    for row in project.store.read().memos()? {
        let is_on_theirs = match row.target {
            MemoTarget::Participant(id) => id == asked.person,
            MemoTarget::Segment(id) => asked.own.contains(&id),
            MemoTarget::Coding(id) => coded.contains(&id.0),
            _ => false,
        };
        if is_on_theirs || asked.is_about(&row.text) {
            let shown = sitat_model::memo_words(&row.text, |_| None);
            let at = project.surroundings.day(row.created_at, asked.language);
            things.push(HeldThing::new("", asked.covered(&shown)).with("written_on", at));
        }
    }
    Ok(things)
}

fn summaries(project: &mut Project, asked: &Asked<'_>) -> Result<Vec<HeldThing>, ProjectError> {
    let mut things = Vec::new();
    for row in project.store.read().summaries()? {
        if row.place.column == SummaryColumn::Participant(asked.person) || asked.is_about(&row.text) {
            let name = asked.covered(&asked.structure.cell_name(row.place)?);
            let shown = sitat_model::memo_words(&row.text, |_| None);
            things.push(HeldThing::new(name, asked.covered(&shown)));
        }
    }
    Ok(things)
}

fn comments(project: &mut Project, asked: &Asked<'_>) -> Result<Vec<HeldThing>, ProjectError> {
    let reader = project.store.read();
    let mut own: BTreeSet<String> = BTreeSet::new();
    own.extend(reader.guid_of(sitat_model::MemoNoun::Participant, asked.person.0)?);
    for id in &asked.own {
        own.extend(reader.guid_of(sitat_model::MemoNoun::Segment, id.0)?);
    }
    let mut things = Vec::new();
    for row in reader.comments()? {
        let reply = row.settled.as_ref().map(|settled| settled.reply.clone()).unwrap_or_default();
        let is_about = [&row.text, &row.words, &row.on_name, &reply].into_iter().any(|words| asked.is_about(words));
        if own.contains(&row.on_guid) || is_about {
            let at = project.surroundings.day(row.created_at, asked.language);
            let thing = HeldThing::new("", asked.covered(&row.text)).with("written_on", at);
            things.push(thing.with("quote", asked.covered(&row.words)).with("reply", asked.covered(&reply)));
        }
    }
    Ok(things)
}

fn answers(project: &mut Project, asked: &Asked<'_>) -> Result<Vec<HeldThing>, ProjectError> {
    let mut things = Vec::new();
    for (survey, row) in project.respondents_of(asked.person)? {
        let given: Vec<&str> = row.answers.split(ANSWER_SIGN).collect();
        for question in project.store.read().survey_questions(survey.id)? {
            let answer = given.get(question.position as usize).copied().unwrap_or_default();
            let chosen: Vec<&str> = answer.split(OPTION_SIGN).filter(|own| !own.is_empty()).collect();
            if !chosen.is_empty() {
                let thing = HeldThing::new(asked.covered(&question.text), asked.covered(&chosen.join("; ")));
                things.push(thing.with("survey", asked.covered(&survey.name)));
            }
        }
    }
    Ok(things)
}

/// Themes, claims and correspondences that rest on their words.
fn findings(project: &mut Project, asked: &Asked<'_>) -> Result<Vec<HeldThing>, ProjectError> {
    let own: Vec<SegmentId> = asked.own.iter().copied().collect();
    let mut things = Vec::new();
    for row in project.evidence_lost(&own)? {
        let kind = if row.is_claim { "held-claim" } else { "held-theme" };
        let thing = HeldThing::new(asked.covered(&row.name), "").with("kind", word(asked.language, kind));
        things.push(thing.with("excerpts", row.excerpts.join(", ")));
    }
    for row in project.pairs_lost(asked.structure, &own)? {
        let thing = HeldThing::new(asked.covered(&row.name), "").with("kind", word(asked.language, "held-pair"));
        things.push(thing.with("excerpts", row.excerpts.join(", ")));
    }
    Ok(things)
}

fn absences(project: &mut Project, asked: &Asked<'_>) -> Result<Vec<HeldThing>, ProjectError> {
    let rows = project.store.read().absences()?.into_iter().filter(|row| row.participant == Some(asked.person));
    let thing = |row: sitat_store::AbsenceRow| -> Result<HeldThing, ProjectError> {
        let source = asked.covered(&asked.structure.source(row.source)?.name);
        let name = asked.covered(&asked.structure.code_name(row.code));
        Ok(HeldThing::new(name, asked.covered(&row.reason)).with("source", source))
    };
    rows.map(thing).collect()
}

fn recordings(project: &mut Project, asked: &Asked<'_>) -> Result<Vec<HeldThing>, ProjectError> {
    let own: BTreeSet<_> = project.spoken(asked.person)?.into_iter().map(|own| own.source).collect();
    let rows = project.recordings_life()?.into_iter().filter(|row| own.contains(&row.source));
    Ok(rows
        .map(|row| {
            let planned = asked.day(row.planned_on.as_ref());
            let thing = HeldThing::new(asked.covered(&row.name), "").with("deletion_planned_on", planned);
            thing.with("deleted_on", asked.day(row.deleted_on.as_ref()))
        })
        .collect())
}

fn names(project: &mut Project, asked: &Asked<'_>) -> Result<Vec<HeldThing>, ProjectError> {
    let rows = project.store.read().pseudonyms()?.into_iter().filter(|row| row.participant == Some(asked.person));
    Ok(rows.map(|row| HeldThing::new(row.name, "").with("replacement", row.replacement)).collect())
}

/// Steps of the journal that name them.
fn steps(project: &mut Project, asked: &Asked<'_>) -> Result<Vec<HeldThing>, ProjectError> {
    let mut things = Vec::new();
    let (all, _) = project.history(None, u32::MAX)?;
    for (id, subject, reason) in project.store.read().step_words()? {
        let reason = reason.unwrap_or_default();
        if !asked.is_about(&subject) && !asked.is_about(&reason) {
            continue;
        }
        let Some(own) = all.iter().find(|own| own.step.id == id) else { continue };
        let at = project.surroundings.day(own.step.at, asked.language);
        let first = subject.lines().next().unwrap_or_default();
        let step = sitat_store::StepRow { subject: asked.covered(first), ..own.step.clone() };
        let thing = HeldThing::new(crate::journal::deed(asked.language, &step), "").with("written_on", at);
        things.push(thing.with("reason", asked.covered(&reason)));
    }
    Ok(things)
}
