//! What the project declares about its method, its research questions, and which themes answer them.

use rusqlite::{OptionalExtension as _, named_params};
use sitat_model::{Approach, Meaning, Reading, Reasoning, ResearchQuestionId, ThemeId};

use crate::{Reader, StoreError, Writer};

/// What is declared; what is not said is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MethodRow {
    /// How themes come about.
    pub approach: Option<Approach>,
    /// Where codes come from.
    pub reasoning: Option<Reasoning>,
    /// What is coded.
    pub meaning: Option<Meaning>,
    /// How the material is read.
    pub reading: Option<Reading>,
    /// What is taken to be real.
    pub ontology: String,
    /// Where the researcher stands.
    pub researcher: String,
    /// Stages of one's own.
    pub stages: Vec<String>,
}

/// A research question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResearchQuestionRow {
    /// Identity.
    pub id: ResearchQuestionId,
    /// Its words.
    pub text: String,
    /// What is to be known of it.
    pub note: String,
    /// Place among the others.
    pub position: i64,
}

impl Reader<'_> {
    /// What the project declares.
    pub fn method(&self) -> Result<MethodRow, StoreError> {
        let mut query = self.connection.prepare_cached(
            "SELECT approach, reasoning, meaning, reading, ontology, researcher, stages FROM method WHERE id = 1",
        )?;
        let found = query.query_row([], |row| {
            let name = |column: &str| row.get::<_, Option<String>>(column);
            let stages: String = row.get("stages")?;
            Ok(MethodRow {
                approach: name("approach")?.and_then(|name| Approach::from_name(&name)),
                reasoning: name("reasoning")?.and_then(|name| Reasoning::from_name(&name)),
                meaning: name("meaning")?.and_then(|name| Meaning::from_name(&name)),
                reading: name("reading")?.and_then(|name| Reading::from_name(&name)),
                ontology: row.get("ontology")?,
                researcher: row.get("researcher")?,
                stages: stages.lines().map(str::to_owned).collect(),
            })
        });
        Ok(found.optional()?.unwrap_or_default())
    }

    /// The research questions, in their order.
    pub fn research_questions(&self) -> Result<Vec<ResearchQuestionRow>, StoreError> {
        let mut query = self
            .connection
            .prepare_cached("SELECT id, text, note, position FROM research_question ORDER BY position, id")?;
        super::collect(query.query([])?, |row| {
            Ok(ResearchQuestionRow {
                id: ResearchQuestionId(row.get("id")?),
                text: row.get("text")?,
                note: row.get("note")?,
                position: row.get("position")?,
            })
        })
    }

    /// Which themes answer which questions.
    pub fn theme_questions(&self) -> Result<Vec<(ThemeId, ResearchQuestionId)>, StoreError> {
        let mut query =
            self.connection.prepare_cached("SELECT theme_id, research_question_id FROM theme_question ORDER BY id")?;
        super::collect(query.query([])?, |row| {
            Ok((ThemeId(row.get("theme_id")?), ResearchQuestionId(row.get("research_question_id")?)))
        })
    }
}

impl Writer<'_> {
    /// Declares the method anew.
    pub fn set_method(&self, method: &MethodRow) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO method (id, approach, reasoning, meaning, reading, ontology, researcher, stages)
                 VALUES (1, :approach, :reasoning, :meaning, :reading, :ontology, :researcher, :stages)
                 ON CONFLICT (id) DO UPDATE SET approach = :approach, reasoning = :reasoning, meaning = :meaning,
                 reading = :reading, ontology = :ontology, researcher = :researcher, stages = :stages",
            )?
            .execute(named_params! {
                ":approach": method.approach.map(Approach::name), ":reasoning": method.reasoning.map(Reasoning::name),
                ":meaning": method.meaning.map(Meaning::name), ":reading": method.reading.map(Reading::name),
                ":ontology": method.ontology, ":researcher": method.researcher, ":stages": method.stages.join("\n"),
            })?;
        Ok(())
    }

    /// Makes a research question; its identity is not looked at.
    pub fn insert_research_question(
        &self,
        guid: &str,
        question: &ResearchQuestionRow,
        at: i64,
    ) -> Result<ResearchQuestionId, StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO research_question (guid, text, note, position, created_at)
                 VALUES (:guid, :text, :note, :position, :at)",
            )?
            .execute(named_params! {
                ":guid": guid, ":text": question.text, ":note": question.note, ":position": question.position,
                ":at": at,
            })?;
        Ok(ResearchQuestionId(self.connection.last_insert_rowid()))
    }

    /// Gives a research question words, note and place anew.
    pub fn update_research_question(&self, question: &ResearchQuestionRow) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "UPDATE research_question SET text = :text, note = :note, position = :position WHERE id = :id
                 AND (text <> :text OR note <> :note OR position <> :position)",
            )?
            .execute(named_params! {
                ":id": question.id.0, ":text": question.text, ":note": question.note, ":position": question.position,
            })?;
        Ok(())
    }

    /// Takes a research question out.
    pub fn delete_research_question(&self, id: ResearchQuestionId) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM research_question WHERE id = :id")?
            .execute(named_params! {":id": id.0})?;
        Ok(())
    }

    /// Says that a theme answers a question, unless that is said.
    pub fn insert_theme_question(&self, theme: ThemeId, question: ResearchQuestionId) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "INSERT OR IGNORE INTO theme_question (theme_id, research_question_id) VALUES (:theme, :question)",
            )?
            .execute(named_params! {":theme": theme.0, ":question": question.0})?;
        Ok(())
    }

    /// Takes that back.
    pub fn delete_theme_question(&self, theme: ThemeId, question: ResearchQuestionId) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM theme_question WHERE theme_id = :theme AND research_question_id = :question")?
            .execute(named_params! {":theme": theme.0, ":question": question.0})?;
        Ok(())
    }
}
