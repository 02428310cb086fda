//! Cases, people, sources and who says what in them.

use sitat_export::{Json, moment};
use sitat_model::{AttributeValue, Identification, Role};

use super::{Book, Interchange, link, numbers, words};
use crate::exporting::count;
use crate::{Project, ProjectError};

fn value(value: Option<&AttributeValue>) -> Json {
    match value {
        None => Json::Null,
        Some(AttributeValue::Text(words)) => words.as_str().into(),
        Some(AttributeValue::Number(number)) => (*number).into(),
        Some(AttributeValue::Boolean(flag)) => (*flag).into(),
    }
}

impl Project {
    pub(super) fn tell_material(&mut self, book: &mut Book<'_>, choice: Interchange) -> Result<(), ProjectError> {
        self.tell_cases(book)?;
        self.tell_people(book)?;
        self.tell_sources(book, choice)?;
        self.tell_turns(book)
    }

    fn tell_cases(&mut self, book: &mut Book<'_>) -> Result<(), ProjectError> {
        let structure = self.structure()?;
        let table = self.cases()?;
        book.list(
            "cases",
            table.cases.iter().map(|case| {
                vec![
                    ("id", case.row.id.0.into()),
                    ("name", case.row.name.as_str().into()),
                    ("kind", case.row.kind.name().into()),
                    ("kind_name", case.row.kind_name.clone().into()),
                    ("parent", link(case.row.parent, |id| id.0)),
                    ("number", case.row.number.clone().into()),
                    ("aliases", case.aliases.clone().into()),
                    ("statuses", Json::List(case.statuses.iter().map(|own| own.name().into()).collect())),
                    ("summary", words(structure.veiled(&case.row.summary))),
                ]
            }),
        )?;
        book.list(
            "attributes",
            table.attributes.iter().map(|own| {
                vec![
                    ("id", own.id.0.into()),
                    ("name", own.name.as_str().into()),
                    ("kind", own.kind.name().into()),
                    ("scale", own.scale.map_or(Json::Null, |scale| scale.name().into())),
                    ("unit", own.unit.clone().into()),
                    ("formula", own.formula.clone().into()),
                    ("categories", own.categories.clone().into()),
                    ("note", words(structure.veiled(&own.note))),
                ]
            }),
        )?;
        book.begin("values")?;
        for case in &table.cases {
            for (place, attribute) in table.attributes.iter().enumerate() {
                let own = case.values.get(place).and_then(Option::as_ref);
                let note = case.notes.iter().find(|note| note.attribute == attribute.id);
                if own.is_none() && note.is_none() {
                    continue;
                }
                let about = note.map(|note| &note.about);
                let origin = about.and_then(|about| about.origin.as_deref()).unwrap_or_default();
                book.item(vec![
                    ("case", case.row.id.0.into()),
                    ("attribute", attribute.id.0.into()),
                    ("value", value(own)),
                    ("missing", note.and_then(|own| own.missing).map_or(Json::Null, |reason| reason.name().into())),
                    ("origin", words(structure.veiled(origin))),
                    ("year", about.and_then(|about| about.year).map_or(Json::Null, |year| i64::from(year).into())),
                    ("note", words(structure.veiled(about.map_or("", |about| about.note.as_str())))),
                ])?;
            }
        }
        book.end()
    }

    fn tell_people(&mut self, book: &mut Book<'_>) -> Result<(), ProjectError> {
        let structure = self.structure()?;
        let has_cases = structure.project.identification != Identification::Role;
        let there = structure.participants.iter().filter(|own| structure.is_told(own.id));
        book.list(
            "participants",
            there.map(|own| {
                let cases = if has_cases { structure.cases_of_participant(own.id) } else { Vec::new() };
                vec![
                    ("id", own.id.0.into()),
                    ("name", structure.shown_name(own.id).unwrap_or_default().into()),
                    ("role", words(structure.veiled(own.role.trim()))),
                    ("cases", numbers(cases.into_iter().map(|id| id.0))),
                ]
            }),
        )?;
        let coders = structure.coders.iter();
        book.list("coders", coders.map(|(id, name)| vec![("id", id.0.into()), ("name", name.as_str().into())]))
    }

    fn tell_sources(&mut self, book: &mut Book<'_>, choice: Interchange) -> Result<(), ProjectError> {
        let structure = self.structure()?;
        book.begin("sources")?;
        for (done, row) in structure.sources.iter().enumerate() {
            self.tell_reading(done)?;
            let (text, context) = (self.text(row.id)?, self.context(row.id)?);
            let shown = structure.shown_text(&text, &context);
            let cases = structure.source_cases.get(&row.id).cloned().unwrap_or_default();
            let language = row.language.map(|own| own.code().to_owned()).or_else(|| row.language_tag.clone());
            let mut members = vec![
                ("id", row.id.0.into()),
                ("guid", row.guid.as_str().into()),
                ("name", structure.veiled(&row.name).into()),
                ("code", row.code.as_str().into()),
                ("kind", row.kind.name().into()),
                ("language", language.into()),
                ("cases", numbers(cases.into_iter().map(|id| id.0))),
                ("characters", count(shown.text.chars().count()).into()),
                ("words", row.words.into()),
                ("imported_at", moment(row.imported_at).into()),
            ];
            if choice.with_texts {
                members.push(("text", shown.text.into()));
            }
            book.item(members)?;
        }
        book.end()
    }

    fn tell_turns(&mut self, book: &mut Book<'_>) -> Result<(), ProjectError> {
        let structure = self.structure()?;
        book.begin("turns")?;
        for (done, row) in structure.sources.iter().enumerate() {
            self.tell_reading(structure.sources.len() + done)?;
            let (text, context) = (self.text(row.id)?, self.context(row.id)?);
            let shown = structure.shown_text(&text, &context);
            for turn in &context.turns {
                let speaker = turn.speaker.and_then(|id| structure.speaker(id));
                let (range, said) = (shown.range(turn.range), shown.range(turn.content()));
                let person = speaker.filter(|own| own.role == Role::Participant).and_then(|own| own.participant);
                let person = person.filter(|id| structure.is_told(*id));
                book.item(vec![
                    ("source", row.id.0.into()),
                    ("number", turn.number.into()),
                    ("start", range.start.0.into()),
                    ("end", range.end.0.into()),
                    ("words_start", said.start.0.into()),
                    ("words_end", said.end.0.into()),
                    ("speaker", speaker.map_or(Json::Null, |own| structure.shown_speaker(own).into())),
                    ("role", speaker.map_or(Json::Null, |own| own.role.name().into())),
                    ("participant", link(person, |id| id.0)),
                    ("time_ms", turn.time_ms.map_or(Json::Null, Json::Number)),
                ])?;
            }
        }
        book.end()
    }
}
