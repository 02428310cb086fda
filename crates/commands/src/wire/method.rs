//! What the project declares about its method, and its research questions.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ResearchQuestionId;

/// How themes come about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Approach {
    /// Themes are made by the researcher out of the coding.
    Reflexive,
    /// Topics early, a codebook and a matrix.
    Framework,
    /// A fixed codebook and coders who work apart.
    CodingReliability,
    /// Stages of one's own.
    Own,
}

/// Where codes come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Reasoning {
    /// From the material.
    Inductive,
    /// From theory.
    Deductive,
    /// Both.
    Both,
}

/// What is coded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Meaning {
    /// What is said.
    Semantic,
    /// What lies beneath it.
    Latent,
    /// Both.
    Both,
}

/// How the material is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Reading {
    /// As what people experience.
    Experiential,
    /// As something to be questioned.
    Critical,
    /// Both.
    Both,
}

/// What is declared about the method.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Method {
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

/// Declares the method anew.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DeclareMethod {
    /// All of it.
    pub method: Method,
    /// Why.
    pub reason: Option<String>,
}

/// A research question.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ResearchQuestion {
    /// Identity.
    pub id: ResearchQuestionId,
    /// What is written on.
    pub text: String,
    /// The same as it is shown.
    pub shown: String,
    /// What is to be known of it.
    pub note: String,
    /// How many themes answer it.
    pub themes: u32,
}

/// Makes a research question.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CreateResearchQuestion {
    /// Its words.
    pub text: String,
}

/// A research question that was made.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ResearchQuestionCreated {
    /// Identity.
    pub id: ResearchQuestionId,
}

/// Gives a research question other words.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WriteResearchQuestion {
    /// Which.
    pub id: ResearchQuestionId,
    /// Its words.
    pub text: String,
    /// What is to be known of it.
    pub note: String,
}

/// Moves a research question.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MoveResearchQuestion {
    /// Which.
    pub id: ResearchQuestionId,
    /// Its place among the others, from 0.
    pub place: u32,
}

/// Takes a research question out.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DeleteResearchQuestion {
    /// Which.
    pub id: ResearchQuestionId,
}
