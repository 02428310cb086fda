//! Which guide each conversation followed, what was put where, and what was never asked: so that empty cells say why.

use std::collections::BTreeMap;

use sitat_model::{GuideQuestionId, GuideVersionId, QuestionState, SourceId};
use sitat_project::{TurnMatch, TurnQuestion};

use crate::SampleError;
use crate::data::rows;
use crate::study::Study;

/// A version of the guide while it is made.
struct Version {
    id: GuideVersionId,
    questions: BTreeMap<String, GuideQuestionId>,
}

type Versions = BTreeMap<String, Version>;

/// The guide as it was put, in each language and to the group. What a question asks about is known once there are codes.
pub(super) fn note_the_guide(study: &mut Study<'_>) -> Result<(), SampleError> {
    let mut versions = Versions::new();
    for row in rows("guide.csv")? {
        let name = row.cell("guide");
        if !versions.contains_key(name) {
            let from = versions.get(row.cell("goes_on_from"));
            let id = study.project.create_guide(name, from.map(|from| from.id))?.value;
            // The copies stand in the order of what they continue.
            let copied = study.project.guide()?.into_iter().find(|view| view.row.id == id);
            let copied = copied.into_iter().flat_map(|view| view.questions);
            let questions = copied.map(|own| (own.number, own.row.id)).collect();
            versions.insert(name.to_owned(), Version { id, questions });
        }
        let Some(version) = versions.get_mut(name) else { continue };
        let (number, text) = (row.cell("number"), row.cell("question"));
        if let Some(known) = version.questions.get(number) {
            study.project.write_question(*known, text)?;
            continue;
        }
        let above = number.rsplit_once('.').and_then(|(above, _)| version.questions.get(above)).copied();
        let question = study.project.create_question(version.id, above, text)?.value;
        let codes = study.codes(&row.list("codes"))?;
        study.project.set_question_codes(question, &codes)?;
        version.questions.insert(number.to_owned(), question);
    }
    let mut followed: Vec<SourceId> = Vec::new();
    for row in rows("texts.csv")? {
        let Some(version) = versions.get(row.cell("guide")) else { continue };
        let source = study.source(row.cell("source"))?;
        study.project.set_source_guide(&[source], Some(version.id))?;
        followed.push(source);
        for number in row.list("not_asked") {
            let question = version.questions.get(number).ok_or_else(|| row.wrong(number))?;
            study.project.set_question_asked(*question, source, None, Some(QuestionState::NotAsked))?;
        }
    }
    link(study, &versions, &followed)
}

/// Which turns put which question: as their words say, and then what a person sees that they do not say.
fn link(study: &mut Study<'_>, versions: &Versions, sources: &[SourceId]) -> Result<(), SampleError> {
    let found = study.project.match_turns(sources)?;
    let link = |own: &TurnMatch| TurnQuestion { source: own.source, turn: own.turn, question: own.question };
    study.project.link_turns(&found.iter().map(link).collect::<Vec<_>>(), true)?;
    let guides: BTreeMap<String, String> =
        rows("texts.csv")?.iter().map(|row| (row.cell("source").to_owned(), row.cell("guide").to_owned())).collect();
    let (mut wrong, mut right) = (Vec::new(), Vec::new());
    for row in rows("links.csv")? {
        let source = study.source(row.cell("source"))?;
        let turn = study.turn(&row)?;
        wrong.extend(study.project.turn_questions(source)?.into_iter().filter(|own| own.turn == turn));
        let questions = guides.get(row.cell("source")).and_then(|guide| versions.get(guide)).map(|own| &own.questions);
        for number in row.list("question") {
            let question = *questions.and_then(|own| own.get(number)).ok_or_else(|| row.wrong(number))?;
            right.push(TurnQuestion { source, turn, question });
        }
    }
    study.project.unlink_turns(&wrong)?;
    study.project.link_turns(&right, false)?;
    Ok(())
}
