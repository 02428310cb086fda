//! What a step changed, in words: what a thing was before and after, and how many of each kind there were.

use sitat_lang::find;
use sitat_model::{
    CaseId, CodeId, Language, Parameter, ParticipantId, ResearchQuestionId, SegmentId, SourceId, StepId, ThemeId,
};
use sitat_store::{Held, RowStory, RowValue};

use super::PastNames;
use super::names::{number_in, words_in};
use crate::{Operation, Project, ProjectError};

/// At most so many rows are told one by one.
const TOLD: usize = 60;

/// A column that is told, and the keys that put its values into words, with `*` for the value; empty: it is words already.
type Column = (&'static str, &'static str);

/// Tables whose rows are told, and what of them.
const TABLES: &[(&str, &[Column])] = &[
    ("project", &[("name", ""), ("identification", "identification-*"), ("smallest_group", "")]),
    ("source", &[("name", ""), ("kind", "source-kind-*")]),
    ("case", &[("name", ""), ("parent_id", ""), ("summary", "")]),
    ("code", &[("parent_id", ""), ("origin", "codebook-origin-*"), ("kind", "codebook-kind-*"), ("retired_at", "")]),
    ("code_text", &[("name", ""), ("definition", ""), ("include", ""), ("exclude", ""), ("example", "")]),
    ("code_link", &[]),
    ("correspondence", &[("kind", "crosswalk-kind-*"), ("note", "")]),
    ("correspondence_segment", &[]),
    ("code_lock", &[("reason", "")]),
    ("code_prompt", &[("text", "")]),
    ("coding", &[("code_id", ""), ("stance", "journal-value-stance-*")]),
    (
        "theme",
        &[
            ("name", ""),
            ("claim", ""),
            ("central_concept", ""),
            ("includes", ""),
            ("excludes", ""),
            ("story", ""),
            ("answer", ""),
            ("status", "themes-status-*"),
            ("parent_id", ""),
            ("set_aside_reason", ""),
            ("merged_into_id", ""),
        ],
    ),
    ("theme_code", &[]),
    ("theme_question", &[]),
    ("theme_segment", &[("role", "themes-role-*"), ("fit", "themes-fit-*"), ("note", "")]),
    ("code_tray", &[("tray", "themes-tray-*"), ("reason", "")]),
    ("claim", &[("text", ""), ("amount", "claims-amount-*")]),
    ("claim_segment", &[("role", "themes-role-*")]),
    ("memo", &[("text", ""), ("kind", "memo-kind-*")]),
    ("comment", &[("text", ""), ("reply", "")]),
    ("outline_part", &[("words", ""), ("parent_id", "")]),
    ("quote_cut", &[("insertion", "")]),
    (
        "method",
        &[
            ("approach", "method-approach-*"),
            ("reasoning", "method-reasoning-*"),
            ("meaning", "method-meaning-*"),
            ("reading", "method-reading-*"),
            ("ontology", ""),
            ("researcher", ""),
            ("stages", ""),
        ],
    ),
    ("research_question", &[("text", ""), ("note", "")]),
    ("text_edit", &[("removed", ""), ("inserted", "")]),
    ("cell_summary", &[("text", "")]),
    ("guide_question", &[("label", ""), ("text", "")]),
    ("check_answer", &[("reason", "")]),
    ("source_progress", &[("read_at", ""), ("coded_at", "")]),
    ("attribute_value", &[("value_text", ""), ("value_number", ""), ("value_boolean", "")]),
];

/// Names of columns that say the same of several tables.
fn field_key(table: &str, column: &str) -> String {
    match (table, column) {
        (_, "parent_id") => "journal-field-parent".to_owned(),
        ("attribute_value", _) => "journal-field-value".to_owned(),
        ("theme", "merged_into_id") => "journal-field-merged-into".to_owned(),
        _ => format!("journal-field-{}", column.trim_end_matches("_id").replace('_', "-")),
    }
}

/// Something that a step made, changed or took away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToldRow {
    /// What it is, with its name.
    pub what: String,
    /// Whether it was there before.
    pub was_there: bool,
    /// Whether it was there afterwards.
    pub is_there: bool,
    /// What of it changed.
    pub fields: Vec<ToldField>,
}

/// What something said before and afterwards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToldField {
    /// What is said there.
    pub name: String,
    /// What it said; none: nothing.
    pub before: Option<String>,
    /// What it says; none: nothing.
    pub after: Option<String>,
}

/// What a step changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StepDetail {
    /// What matters most, one by one.
    pub rows: Vec<ToldRow>,
    /// How many of each kind there were, in words.
    pub counts: Vec<String>,
    /// Whether the journal still knows: what was forgotten for good took it along.
    pub is_known: bool,
}

impl Project {
    /// What a step changed, in words.
    pub fn journal_step(&mut self, step: StepId, language: Language) -> Result<StepDetail, ProjectError> {
        // Where names are hidden, what stood there is not shown again.
        let row = self.store.read().find_step(step)?.ok_or_else(|| ProjectError::not_found("step", step))?;
        if self.is_hidden(&self.blind()?, &row) {
            return Err(ProjectError::not_found("step", step));
        }
        let hides = [Operation::ReplaceNames, Operation::WithdrawParticipant].map(Operation::name);
        let is_hidden = |table: &str| table == "text_edit" && hides.contains(&row.operation.as_str());
        let tables: Vec<&str> = TABLES.iter().map(|(table, _)| *table).filter(|table| !is_hidden(table)).collect();
        let stories = self.store.read().step_stories(step, &tables, TOLD)?;
        let structure = self.structure()?;
        let names = PastNames::read(&self.store.read(), &structure)?;
        let mut rows = Vec::new();
        for story in &stories.rows {
            rows.extend(self.told(story, language, &names)?);
        }
        let mut counts = Vec::new();
        for (table, numbers) in &stories.counts {
            for (kind, number) in ["new", "changed", "gone"].into_iter().zip(numbers) {
                if *number > 0 {
                    let key = format!("journal-count-{}-{kind}", table.replace('_', "-"));
                    let parameters = [("count", Parameter::from(*number))];
                    counts.extend(find(language, &key, &parameters));
                }
            }
        }
        Ok(StepDetail { rows, counts, is_known: stories.is_known })
    }

    fn told(
        &mut self,
        story: &RowStory,
        language: Language,
        names: &PastNames,
    ) -> Result<Option<ToldRow>, ProjectError> {
        let Some((_, columns)) = TABLES.iter().find(|(table, _)| *table == story.table) else { return Ok(None) };
        let empty = Held::new();
        let (before, after) = (story.before.as_ref().unwrap_or(&empty), story.after.as_ref().unwrap_or(&empty));
        let mut fields = Vec::new();
        for (column, prefix) in *columns {
            let (old, new) = (before.get(*column), after.get(*column));
            if old == new {
                continue;
            }
            let mut say = |value: Option<&RowValue>| -> Result<Option<String>, ProjectError> {
                match value {
                    Some(value) => self.said_of(&story.table, column, prefix, value, language, names),
                    None => Ok(None),
                }
            };
            let (old, new) = (say(old)?, say(new)?);
            if old != new {
                let key = field_key(&story.table, column);
                let name = find(language, &key, &[]).unwrap_or(key);
                fields.push(ToldField { name, before: old, after: new });
            }
        }
        let last = story.after.as_ref().or(story.before.as_ref()).unwrap_or(&empty);
        if fields.is_empty() && story.before.is_some() && story.after.is_some() {
            return Ok(None);
        }
        let name = self.name_of_row(&story.table, story.row, last, names)?;
        let key = format!("journal-thing-{}", story.table.replace('_', "-"));
        let what = find(language, &key, &[("name", Parameter::Text(name.clone()))]).unwrap_or(name);
        Ok(Some(ToldRow { what, was_there: story.before.is_some(), is_there: story.after.is_some(), fields }))
    }

    /// A value in words; `None`: nothing stands there.
    fn said_of(
        &mut self,
        table: &str,
        column: &str,
        prefix: &str,
        value: &RowValue,
        language: Language,
        names: &PastNames,
    ) -> Result<Option<String>, ProjectError> {
        let structure = self.structure()?;
        let yes_or_no = |is_so: bool| find(language, if is_so { "journal-yes" } else { "journal-no" }, &[]);
        Ok(match value {
            RowValue::Null => None,
            RowValue::Text(written) if written.is_empty() => None,
            RowValue::Text(written) if prefix.is_empty() => Some(structure.veiled(written)),
            RowValue::Text(name) => {
                Some(find(language, &prefix.replace('*', name), &[]).unwrap_or_else(|| name.clone()))
            }
            RowValue::Real(number) => Some(sitat_model::format_number(*number, language.has_decimal_comma())),
            RowValue::Integer(number) => match column {
                "code_id" => Some(names.code(&structure, CodeId(*number))),
                "parent_id" if table == "code" => Some(names.code(&structure, CodeId(*number))),
                "parent_id" if table == "case" => structure.case_names(&[CaseId(*number)]).pop(),
                "parent_id" | "merged_into_id" => Some(names.theme(ThemeId(*number))),
                "value_boolean" => yes_or_no(*number != 0),
                _ if column.ends_with("_at") => Some(self.surroundings.day(*number, language)),
                _ => Some(number.to_string()),
            },
        })
    }

    /// What a row is called.
    fn name_of_row(&mut self, table: &str, row: i64, held: &Held, names: &PastNames) -> Result<String, ProjectError> {
        let structure = self.structure()?;
        let code = |column: &str| number_in(held, column).map(|id| names.code(&structure, CodeId(id)));
        let theme = || number_in(held, "theme_id").map(|id| names.theme(ThemeId(id)));
        let short = |words: &str| -> String {
            let line = structure.veiled(words.lines().next().unwrap_or_default());
            if line.chars().count() > 80 { line.chars().take(79).chain(['…']).collect() } else { line }
        };
        let excerpt = match number_in(held, "segment_id") {
            Some(id) => self.excerpt_of(&structure, SegmentId(id))?,
            None => None,
        };
        let parts: Vec<Option<String>> = match table {
            "code" => vec![Some(names.code(&structure, CodeId(row)))],
            "code_text" => {
                let language = words_in(held, "language");
                let is_own = Language::from_code(language) == Some(structure.project.language);
                vec![code("code_id"), (!is_own).then(|| language.to_owned())]
            }
            "code_tray" | "code_lock" | "code_prompt" => vec![code("code_id")],
            "code_link" | "correspondence" => vec![code("from_code_id"), code("to_code_id")],
            "coding" => vec![code("code_id"), excerpt],
            "theme" => vec![Some(names.theme(ThemeId(row)))],
            "theme_code" => vec![theme(), code("code_id")],
            "theme_segment" => vec![theme(), excerpt],
            "theme_question" => {
                let id = number_in(held, "research_question_id").map(ResearchQuestionId);
                let question = self.store.read().research_questions()?.into_iter().find(|own| Some(own.id) == id);
                vec![theme(), question.map(|own| short(&own.text))]
            }
            "claim_segment" | "correspondence_segment" => vec![excerpt],
            "comment" => vec![Some(short(words_in(held, "on_name")))],
            "outline_part" => {
                vec![theme(), excerpt, Some(short(words_in(held, "words"))).filter(|own| !own.is_empty())]
            }
            "claim" | "research_question" | "guide_question" => vec![Some(short(words_in(held, "text")))],
            "source_progress" => vec![source_in(&structure, held)],
            "check_answer" => vec![Some(words_in(held, "check_id").to_owned())],
            "cell_summary" => vec![
                code("code_id").or_else(theme),
                number_in(held, "case_id").and_then(|id| structure.case_names(&[CaseId(id)]).pop()),
                number_in(held, "participant_id").and_then(|id| structure.shown_name(ParticipantId(id))),
                source_in(&structure, held),
            ],
            "attribute_value" => {
                let id = number_in(held, "attribute_id");
                let attribute = structure.attributes.iter().find(|own| Some(own.id.0) == id);
                vec![
                    number_in(held, "case_id").and_then(|id| structure.case_names(&[CaseId(id)]).pop()),
                    number_in(held, "participant_id").and_then(|id| structure.shown_name(ParticipantId(id))),
                    attribute.map(|own| own.name.clone()),
                ]
            }
            "source" | "case" | "project" => vec![Some(short(words_in(held, "name")))],
            _ => Vec::new(),
        };
        Ok(parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "))
    }
}

fn source_in(structure: &crate::structure::Structure, held: &Held) -> Option<String> {
    structure.shown_source(SourceId(number_in(held, "source_id")?)).ok()
}
