//! What was made of the material: questions, themes, claims, summaries, the outline, comments and memos.

use std::collections::BTreeSet;

use sitat_export::{Json, moment};
use sitat_model::{MemoTarget, OutlineThing, SegmentId, SummaryColumn, SummaryHead, SummaryNoun};

use super::{Book, Interchange, link, numbers, words};
use crate::{CommentFilter, MemoFilter, Project, ProjectError};

/// What an outline's part stands for.
fn thing(thing: OutlineThing) -> Json {
    match thing {
        OutlineThing::Heading | OutlineThing::Text | OutlineThing::Figure => Json::Null,
        OutlineThing::Question(id) => link(id, |id| id.0),
        OutlineThing::Theme(id) => link(id, |id| id.0),
        OutlineThing::Claim(id) => link(id, |id| id.0),
        OutlineThing::Quote(id) => link(id, |id| id.0),
        OutlineThing::Table(id) => link(id, |id| id.0),
    }
}

fn on(target: Option<MemoTarget>) -> Json {
    target.filter(|own| *own != MemoTarget::Project).map_or(Json::Null, |own| own.row().into())
}

impl Project {
    pub(super) fn tell_thinking(&mut self, book: &mut Book<'_>, choice: Interchange) -> Result<(), ProjectError> {
        self.tell_questions(book)?;
        self.tell_asking(book)?;
        self.tell_themes(book)?;
        self.tell_claims(book)?;
        self.tell_summaries(book)?;
        self.tell_outline(book)?;
        self.tell_comments(book)?;
        if choice.with_memos {
            self.tell_memos(book)?;
        }
        Ok(())
    }

    fn tell_questions(&mut self, book: &mut Book<'_>) -> Result<(), ProjectError> {
        let structure = self.structure()?;
        let questions = self.research_questions()?;
        book.list(
            "research_questions",
            questions.iter().map(|own| {
                vec![
                    ("id", own.row.id.0.into()),
                    ("text", own.shown.as_str().into()),
                    ("note", words(structure.veiled(&own.row.note))),
                ]
            }),
        )
    }

    /// The passages that are told of: during a blind pass those of others are not.
    fn told_segments(&mut self) -> Result<BTreeSet<SegmentId>, ProjectError> {
        Ok(self.segments()?.iter().map(|own| own.id()).collect())
    }

    fn tell_themes(&mut self, book: &mut Book<'_>) -> Result<(), ProjectError> {
        let structure = self.structure()?;
        let guids = self.store.read().theme_guids()?;
        let themes = self.themes()?;
        book.list(
            "themes",
            themes.iter().map(|own| {
                vec![
                    ("id", own.row.id.0.into()),
                    ("guid", guids.get(&own.row.id).cloned().into()),
                    ("parent", link(own.row.parent, |id| id.0)),
                    ("depth", own.depth.into()),
                    ("name", own.shown.name.as_str().into()),
                    ("claim", words(own.shown.claim.clone())),
                    ("central_concept", words(own.shown.central_concept.clone())),
                    ("includes", words(own.shown.includes.clone())),
                    ("excludes", words(own.shown.excludes.clone())),
                    ("story", words(own.shown.story.clone())),
                    ("answer", words(own.shown.answer.clone())),
                    ("status", own.row.status.name().into()),
                    ("set_aside_reason", words(own.set_aside_reason.clone())),
                    ("merged_into", link(own.row.merged_into, |id| id.0)),
                    ("codes", numbers(own.codes.iter().map(|id| id.0))),
                    ("questions", numbers(own.questions.iter().map(|id| id.0))),
                ]
            }),
        )?;
        let told = self.told_segments()?;
        let evidence = self.store.read().theme_evidence()?;
        book.list(
            "theme_extracts",
            evidence.iter().filter(|own| told.contains(&own.segment)).map(|own| {
                vec![
                    ("theme", own.theme.0.into()),
                    ("segment", own.segment.0.into()),
                    ("role", own.role.map_or(Json::Null, |role| role.name().into())),
                    ("fit", own.fit.map_or(Json::Null, |fit| fit.name().into())),
                    ("note", words(structure.veiled(&own.note))),
                    ("quote", own.quote.map_or(Json::Null, Json::Number)),
                ]
            }),
        )?;
        let relations = self.store.read().theme_relations()?;
        book.list(
            "theme_relations",
            relations.iter().map(|own| {
                vec![
                    ("id", own.id.0.into()),
                    ("guid", own.guid.as_str().into()),
                    ("from", own.from.0.into()),
                    ("to", own.to.0.into()),
                    ("label", words(structure.veiled(&own.label))),
                    ("direction", own.direction.name().into()),
                ]
            }),
        )
    }

    fn tell_claims(&mut self, book: &mut Book<'_>) -> Result<(), ProjectError> {
        let structure = self.structure()?;
        let told = self.told_segments()?;
        let evidence = self.store.read().claim_evidence()?;
        let claims = self.claims()?;
        book.list(
            "claims",
            claims.iter().map(|own| {
                let (row, scope) = (&own.row, own.row.scope);
                let extracts = evidence.get(&row.id).into_iter().flatten().filter(|(id, _)| told.contains(id));
                let extracts = extracts
                    .map(|(id, role)| Json::Object(vec![("segment", id.0.into()), ("role", role.name().into())]));
                vec![
                    ("id", row.id.0.into()),
                    ("text", own.shown.as_str().into()),
                    ("amount", scope.amount.name().into()),
                    ("unit", scope.unit.name().into()),
                    ("base", scope.base.name().into()),
                    ("theme", link(row.origin.theme, |id| id.0)),
                    ("code", link(row.origin.code, |id| id.0)),
                    ("case", link(row.origin.case, |id| id.0)),
                    ("participant", link(row.origin.participant.filter(|id| structure.is_told(*id)), |id| id.0)),
                    ("coder", row.coder.0.into()),
                    ("created_at", moment(row.created_at).into()),
                    ("extracts", Json::List(extracts.collect())),
                ]
            }),
        )
    }

    fn tell_summaries(&mut self, book: &mut Book<'_>) -> Result<(), ProjectError> {
        let structure = self.structure()?;
        book.begin("summaries")?;
        for noun in [SummaryNoun::Cases, SummaryNoun::Participants, SummaryNoun::Sources] {
            for own in self.summaries(noun)? {
                if matches!(own.row.place.column, SummaryColumn::Participant(id) if !structure.is_told(id)) {
                    continue;
                }
                let SummaryHead::Code(code) = own.row.place.head;
                let [mut case, mut participant, mut source] = [Json::Null, Json::Null, Json::Null];
                match own.row.place.column {
                    SummaryColumn::Case(id) => case = id.0.into(),
                    SummaryColumn::Participant(id) => participant = id.0.into(),
                    SummaryColumn::Source(id) => source = id.0.into(),
                }
                book.item(vec![
                    ("id", own.row.id.0.into()),
                    ("code", code.0.into()),
                    ("case", case),
                    ("participant", participant),
                    ("source", source),
                    ("text", own.words.into()),
                    ("coder", own.row.coder.0.into()),
                    ("changed_at", moment(own.row.changed_at).into()),
                ])?;
            }
        }
        book.end()
    }

    fn tell_outline(&mut self, book: &mut Book<'_>) -> Result<(), ProjectError> {
        let outline = self.outline()?;
        book.list(
            "outline",
            outline.parts.iter().map(|own| {
                vec![
                    ("id", own.row.id.0.into()),
                    ("parent", link(own.row.parent, |id| id.0)),
                    ("depth", own.depth.into()),
                    ("kind", own.row.thing.kind().name().into()),
                    ("thing", thing(own.row.thing)),
                    ("name", words(own.name.clone())),
                    ("text", words(own.shown.clone())),
                ]
            }),
        )
    }

    fn tell_comments(&mut self, book: &mut Book<'_>) -> Result<(), ProjectError> {
        let structure = self.structure()?;
        let comments = self.comments(&CommentFilter::default())?;
        book.list(
            "comments",
            comments.iter().map(|own| {
                vec![
                    ("id", own.row.id.0.into()),
                    ("guid", own.row.guid.as_str().into()),
                    ("on", own.row.on.name().into()),
                    ("on_id", on(own.target)),
                    ("standing", own.standing.name().into()),
                    ("text", own.shown.as_str().into()),
                    ("author", structure.veiled(&own.row.author).into()),
                    ("created_at", moment(own.row.created_at).into()),
                    ("settled_at", own.row.settled.as_ref().map_or(Json::Null, |own| moment(own.at).into())),
                    ("reply", words(own.reply.clone())),
                ]
            }),
        )
    }

    fn tell_memos(&mut self, book: &mut Book<'_>) -> Result<(), ProjectError> {
        let memos = self.memos(&MemoFilter::default())?;
        book.list(
            "memos",
            memos.iter().map(|own| {
                vec![
                    ("id", own.row.id.0.into()),
                    ("kind", own.row.kind.name().into()),
                    ("on", own.row.target.noun().name().into()),
                    ("on_id", on(Some(own.row.target))),
                    ("text", own.shown.as_str().into()),
                    ("coder", own.row.coder.0.into()),
                    ("created_at", moment(own.row.created_at).into()),
                    ("changed_at", moment(own.row.changed_at).into()),
                ]
            }),
        )
    }
}
