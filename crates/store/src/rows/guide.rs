//! The interview guide: versions, questions, what they ask about, what was put to whom.

use rusqlite::named_params;
use sitat_model::{
    CodeId, DEEPEST, GuideQuestionId, GuideVersionId, LostPartId, ParticipantId, QuestionState, SourceId, TurnId,
};

use crate::{Reader, StoreError, Writer};

/// A version of the guide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuideVersionRow {
    /// Identity.
    pub id: GuideVersionId,
    /// Name.
    pub name: String,
    /// Milliseconds UTC.
    pub created_at: i64,
}

/// A question; one with a parent is a probe.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuideQuestionRow {
    /// Identity.
    pub id: GuideQuestionId,
    /// The version it belongs to.
    pub version: GuideVersionId,
    /// The question that it probes.
    pub parent: Option<GuideQuestionId>,
    /// Its number as the guide writes it; may be empty.
    pub label: String,
    /// Its words.
    pub text: String,
    /// Order among those of the same parent.
    pub position: u32,
    /// The question of an earlier version that it continues.
    pub continues: Option<GuideQuestionId>,
}

/// What was put to whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AskedRow {
    /// The question.
    pub question: GuideQuestionId,
    /// Where.
    pub source: SourceId,
    /// To whom; else to everybody in the source.
    pub participant: Option<ParticipantId>,
    /// Whether it was.
    pub state: QuestionState,
}

/// A turn in which a question is put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TurnLinkRow {
    /// The source.
    pub source: SourceId,
    /// The turn.
    pub turn: TurnId,
    /// Its number in the source.
    pub number: u32,
    /// The question.
    pub question: GuideQuestionId,
    /// Whether the likeness of its words said so, and not a person.
    pub is_match: bool,
}

/// A part of a recording that is not in the text.
#[derive(Clone, Debug, PartialEq)]
pub struct LostPartRow {
    /// Identity.
    pub id: LostPartId,
    /// The source.
    pub source: SourceId,
    /// How long it was.
    pub minutes: Option<f64>,
    /// Where in the text's time it begins, milliseconds.
    pub start_ms: Option<i64>,
    /// What happened.
    pub note: String,
}

impl Reader<'_> {
    /// All versions of the guide, in order of creation.
    pub fn guide_versions(&self) -> Result<Vec<GuideVersionRow>, StoreError> {
        let mut query = self.connection.prepare_cached("SELECT id, name, created_at FROM guide_version ORDER BY id")?;
        super::collect(query.query([])?, |row| {
            Ok(GuideVersionRow {
                id: GuideVersionId(row.get("id")?),
                name: row.get("name")?,
                created_at: row.get("created_at")?,
            })
        })
    }

    /// All questions of all versions, by version and place.
    pub fn guide_questions(&self) -> Result<Vec<GuideQuestionRow>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT id, guide_version_id, parent_id, label, text, position, continues_id FROM guide_question
             WHERE guide_version_id IS NOT NULL ORDER BY guide_version_id, position, id",
        )?;
        let rows = super::collect(query.query([])?, |row| {
            Ok(GuideQuestionRow {
                id: GuideQuestionId(row.get("id")?),
                version: GuideVersionId(row.get("guide_version_id")?),
                parent: row.get::<_, Option<i64>>("parent_id")?.map(GuideQuestionId),
                label: row.get("label")?,
                text: row.get("text")?,
                position: super::unsigned(row, "position")?,
                continues: row.get::<_, Option<i64>>("continues_id")?.map(GuideQuestionId),
            })
        })?;
        let rows = super::mend_tree(rows, DEEPEST, |row: &mut GuideQuestionRow| (row.id, &mut row.parent));
        Ok(super::mend_tree(rows, usize::MAX, |row: &mut GuideQuestionRow| (row.id, &mut row.continues)))
    }

    /// What each question asks about.
    pub fn guide_question_codes(&self) -> Result<Vec<(GuideQuestionId, CodeId)>, StoreError> {
        let mut query =
            self.connection.prepare_cached("SELECT guide_question_id, code_id FROM guide_question_code ORDER BY id")?;
        super::collect(query.query([])?, |row| {
            Ok((GuideQuestionId(row.get("guide_question_id")?), CodeId(row.get("code_id")?)))
        })
    }

    /// Which version each source followed.
    pub fn source_guides(&self) -> Result<Vec<(SourceId, GuideVersionId)>, StoreError> {
        let mut query = self
            .connection
            .prepare_cached("SELECT source_id, guide_version_id FROM source_guide ORDER BY source_id")?;
        super::collect(query.query([])?, |row| {
            Ok((SourceId(row.get("source_id")?), GuideVersionId(row.get("guide_version_id")?)))
        })
    }

    /// What somebody has said was put to whom.
    pub fn questions_asked(&self) -> Result<Vec<AskedRow>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT guide_question_id, source_id, participant_id, state FROM question_asked ORDER BY id",
        )?;
        super::collect(query.query([])?, |row| {
            let state: String = row.get("state")?;
            Ok(AskedRow {
                question: GuideQuestionId(row.get("guide_question_id")?),
                source: SourceId(row.get("source_id")?),
                participant: row.get::<_, Option<i64>>("participant_id")?.map(ParticipantId),
                state: QuestionState::from_name(&state).unwrap_or(QuestionState::Unknown),
            })
        })
    }

    /// Turns that put questions, by source and turn.
    pub fn turn_links(&self) -> Result<Vec<TurnLinkRow>, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT turn.source_id, turn.id AS turn_id, turn.number, guide_question_id, origin FROM turn_question
             JOIN turn ON turn.id = turn_id ORDER BY turn.source_id, turn.number, turn_question.id",
        )?;
        super::collect(query.query([])?, |row| {
            let origin: String = row.get("origin")?;
            Ok(TurnLinkRow {
                source: SourceId(row.get("source_id")?),
                turn: TurnId(row.get("turn_id")?),
                number: super::unsigned(row, "number")?,
                question: GuideQuestionId(row.get("guide_question_id")?),
                is_match: origin == "match",
            })
        })
    }

    /// Parts of recordings that are lost.
    pub fn lost_parts(&self) -> Result<Vec<LostPartRow>, StoreError> {
        let mut query = self
            .connection
            .prepare_cached("SELECT id, source_id, minutes, start_ms, note FROM lost_part ORDER BY id")?;
        super::collect(query.query([])?, |row| {
            Ok(LostPartRow {
                id: LostPartId(row.get("id")?),
                source: SourceId(row.get("source_id")?),
                minutes: row.get("minutes")?,
                start_ms: row.get("start_ms")?,
                note: row.get("note")?,
            })
        })
    }
}

impl Writer<'_> {
    /// Makes a version.
    pub fn insert_guide_version(&self, guid: &str, name: &str, at: i64) -> Result<GuideVersionId, StoreError> {
        self.connection
            .prepare_cached("INSERT INTO guide_version (guid, name, created_at) VALUES (:guid, :name, :at)")?
            .execute(named_params! {":guid": guid, ":name": name, ":at": at})?;
        Ok(GuideVersionId(self.connection.last_insert_rowid()))
    }

    /// Gives a version another name.
    pub fn set_guide_version_name(&self, id: GuideVersionId, name: &str) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("UPDATE guide_version SET name = :name WHERE id = :id")?
            .execute(named_params! {":name": name, ":id": id.0})?;
        Ok(())
    }

    /// Takes a version out, with its questions.
    pub fn delete_guide_version(&self, id: GuideVersionId) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM guide_version WHERE id = :id")?
            .execute(named_params! {":id": id.0})?;
        Ok(())
    }

    /// Makes a question; the identity of the row is not looked at.
    pub fn insert_guide_question(&self, guid: &str, row: &GuideQuestionRow) -> Result<GuideQuestionId, StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO guide_question (guid, guide_version_id, parent_id, label, text, position, continues_id)
                 VALUES (:guid, :version, :parent, :label, :text, :position, :continues)",
            )?
            .execute(named_params! {
                ":guid": guid, ":version": row.version.0, ":parent": row.parent.map(|id| id.0), ":label": row.label,
                ":text": row.text, ":position": row.position, ":continues": row.continues.map(|id| id.0),
            })?;
        Ok(GuideQuestionId(self.connection.last_insert_rowid()))
    }

    /// Gives a question other words.
    pub fn set_guide_question_text(&self, id: GuideQuestionId, text: &str) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("UPDATE guide_question SET text = :text WHERE id = :id")?
            .execute(named_params! {":text": text, ":id": id.0})?;
        Ok(())
    }

    /// Gives a question another place among those of the same parent.
    pub fn set_guide_question_position(&self, id: GuideQuestionId, position: u32) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("UPDATE guide_question SET position = :position WHERE id = :id")?
            .execute(named_params! {":position": position, ":id": id.0})?;
        Ok(())
    }

    /// Takes a question out, with its probes.
    pub fn delete_guide_question(&self, id: GuideQuestionId) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM guide_question WHERE id = :id")?
            .execute(named_params! {":id": id.0})?;
        Ok(())
    }

    /// Says what a question asks about.
    pub fn set_guide_question_codes(&self, id: GuideQuestionId, codes: &[CodeId]) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM guide_question_code WHERE guide_question_id = :id")?
            .execute(named_params! {":id": id.0})?;
        for code in codes {
            self.connection
                .prepare_cached(
                    "INSERT OR IGNORE INTO guide_question_code (guide_question_id, code_id) VALUES (:id, :code)",
                )?
                .execute(named_params! {":id": id.0, ":code": code.0})?;
        }
        Ok(())
    }

    /// Says which version a source followed.
    pub fn set_source_guide(&self, source: SourceId, version: Option<GuideVersionId>) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM source_guide WHERE source_id = :source")?
            .execute(named_params! {":source": source.0})?;
        if let Some(version) = version {
            self.connection
                .prepare_cached("INSERT INTO source_guide (source_id, guide_version_id) VALUES (:source, :version)")?
                .execute(named_params! {":source": source.0, ":version": version.0})?;
        }
        Ok(())
    }

    /// Says whether a question was put to somebody; without a state nothing is said.
    pub fn set_question_asked(
        &self,
        question: GuideQuestionId,
        source: SourceId,
        participant: Option<ParticipantId>,
        state: Option<QuestionState>,
    ) -> Result<(), StoreError> {
        let participant = participant.map(|id| id.0);
        self.connection
            .prepare_cached(
                "DELETE FROM question_asked
                 WHERE guide_question_id = :question AND source_id = :source AND participant_id IS :participant",
            )?
            .execute(named_params! {":question": question.0, ":source": source.0, ":participant": participant})?;
        if let Some(state) = state {
            self.connection
                .prepare_cached(
                    "INSERT INTO question_asked (guide_question_id, source_id, participant_id, state)
                     VALUES (:question, :source, :participant, :state)",
                )?
                .execute(named_params! {
                    ":question": question.0, ":source": source.0, ":participant": participant,
                    ":state": state.name(),
                })?;
        }
        Ok(())
    }

    /// Says that a turn puts a question.
    pub fn link_turn(&self, turn: TurnId, question: GuideQuestionId, is_match: bool) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "INSERT OR IGNORE INTO turn_question (turn_id, guide_question_id, origin)
                 VALUES (:turn, :question, :origin)",
            )?
            .execute(named_params! {
                ":turn": turn.0, ":question": question.0, ":origin": if is_match { "match" } else { "hand" },
            })?;
        Ok(())
    }

    /// Says that a turn does not put a question.
    pub fn unlink_turn(&self, turn: TurnId, question: GuideQuestionId) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM turn_question WHERE turn_id = :turn AND guide_question_id = :question")?
            .execute(named_params! {":turn": turn.0, ":question": question.0})?;
        Ok(())
    }

    /// Notes that a part of a recording is lost.
    pub fn insert_lost_part(
        &self,
        source: SourceId,
        minutes: Option<f64>,
        start_ms: Option<i64>,
        note: &str,
    ) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO lost_part (source_id, minutes, start_ms, note) VALUES (:source, :minutes, :start_ms, :note)",
            )?
            .execute(named_params! {
                ":source": source.0, ":minutes": minutes, ":start_ms": start_ms, ":note": note,
            })?;
        Ok(())
    }

    /// Takes such a note back.
    pub fn delete_lost_part(&self, id: LostPartId) -> Result<(), StoreError> {
        self.connection.prepare_cached("DELETE FROM lost_part WHERE id = :id")?.execute(named_params! {":id": id.0})?;
        Ok(())
    }
}
