//! A survey from a table: looked at first, then let in, with the open answers as texts that can be coded.

use std::collections::BTreeMap;
use std::path::Path;

use sitat_import::tables::Table;
use sitat_import::{SurveyQuestion, SurveyTable, answer_line, fingerprint, read_survey};
use sitat_model::{
    CaseId, Message, ParticipantId, SourceId, SourceKind, SurveyId, SurveyQuestionId, SurveyQuestionKind as Kind,
};
use sitat_store::{NewRespondent, SurveyQuestionRow, SurveyRow};

use crate::importing::{file_name, read_file};
use crate::made_sources::{MadeSource, MadeTurn, Taken};
use crate::{Operation, Outcome, Project, ProjectError};

/// What a person has said about a survey before it enters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SurveyChoices {
    /// Its name; else the file's.
    pub name: Option<String>,
    /// What questions are, by their key, where it is not as was found.
    pub kinds: BTreeMap<String, Kind>,
}

/// A survey as it would enter.
#[derive(Clone, Debug, PartialEq)]
pub struct SurveyPreview {
    /// Its name.
    pub name: String,
    /// Its questions.
    pub questions: Vec<SurveyQuestion>,
    /// How many answered.
    pub respondents: u32,
    /// Respondents whose case is known.
    pub linked: u32,
    /// What respondents are called whose case is not known; none where nobody says who answers.
    pub unmatched: Vec<String>,
    /// Name of the survey in the project that came from the same file.
    pub duplicate_of: Option<String>,
    /// What is to be said about the table.
    pub warnings: Vec<Message>,
}

/// What a survey brought.
#[derive(Clone, Debug, PartialEq)]
pub struct SurveyImported {
    /// The survey.
    pub survey: SurveyId,
    /// How many answered.
    pub respondents: u32,
    /// Respondents whose case is known.
    pub linked: u32,
    /// What respondents are called whose case is not known.
    pub unmatched: Vec<String>,
    /// The sources that hold open answers.
    pub sources: Vec<SourceId>,
    /// What is to be said about the table.
    pub warnings: Vec<Message>,
}

/// A survey that was read, with its respondents' names and cases.
struct Read {
    name: String,
    sha256: String,
    table: SurveyTable,
    people: Vec<(String, Option<CaseId>)>,
    duplicate_of: Option<String>,
}

/// A case's name as it is compared: `Bodø` is `Bodø kommune`.
fn plain(name: &str) -> String {
    let mut plain = name.trim().to_lowercase();
    for ending in [" kommune", " fylkeskommune", " herad", " municipality"] {
        if let Some(rest) = plain.strip_suffix(ending) {
            plain = rest.trim_end().to_owned();
        }
    }
    let is_number = !plain.is_empty() && plain.bytes().all(|byte| byte.is_ascii_digit());
    // A spreadsheet drops the nought before the number of a municipality.
    if is_number { plain.trim_start_matches('0').to_owned() } else { plain }
}

impl Read {
    fn unmatched(&self) -> Vec<String> {
        let has_names = self.people.iter().any(|(name, _)| !name.is_empty());
        let unknown = self.people.iter().filter(|(name, case)| case.is_none() && !name.is_empty());
        if has_names { unknown.map(|(name, _)| name.clone()).collect() } else { Vec::new() }
    }

    fn linked(&self) -> u32 {
        count(self.people.iter().filter(|(_, case)| case.is_some()).count())
    }

    fn respondents(&self) -> u32 {
        count(self.table.respondents.len())
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

impl Project {
    fn read_survey(&mut self, path: &Path, choices: &SurveyChoices) -> Result<Read, ProjectError> {
        let file = file_name(path);
        let bytes = read_file(path)?;
        let refused = |error| ProjectError::Table { file: file.clone(), error };
        let table = Table::read(&bytes).map_err(refused)?;
        let table = read_survey(&table, &choices.kinds).map_err(refused)?;
        let reader = self.store.read();
        let mut cases: BTreeMap<String, CaseId> = BTreeMap::new();
        for (case, name) in reader.case_spellings()? {
            cases.entry(plain(&name)).or_insert(case);
        }
        // Who answers is said by the column that names most cases; else by the first one that says who.
        let columns = table.questions.iter().enumerate().filter(|(_, question)| question.kind == Kind::Identity);
        let known = |place: usize| {
            let answers = table.respondents.iter().filter_map(|own| own.answers.get(place));
            answers.filter(|name| cases.contains_key(&plain(name))).count()
        };
        let mut best: Option<(usize, usize)> = None;
        for (place, _) in columns {
            let found = known(place);
            if best.is_none_or(|(_, most)| found > most) {
                best = Some((place, found));
            }
        }
        let people = table
            .respondents
            .iter()
            .map(|own| {
                let name = best.and_then(|(place, _)| own.answers.get(place)).cloned().unwrap_or_default();
                let case = cases.get(&plain(&name)).copied();
                (name, case)
            })
            .collect();
        let surveys = reader.surveys()?;
        let sha256 = fingerprint(&bytes);
        let duplicate_of = surveys.iter().find(|row| row.file_sha256 == sha256).map(|row| row.name.clone());
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().trim().to_owned();
        let wanted = choices.name.as_deref().map(str::trim).filter(|name| !name.is_empty()).map_or(stem, str::to_owned);
        let is_free = |name: &str| !surveys.iter().any(|row| row.name.to_lowercase() == name.to_lowercase());
        let numbered = (2_u32..).map(|number| format!("{wanted} ({number})")).find(|name| is_free(name));
        let name = if is_free(&wanted) { wanted } else { numbered.unwrap_or_default() };
        Ok(Read { name, sha256, table, people, duplicate_of })
    }

    /// Reads a survey without letting it into the project.
    pub fn preview_survey(&mut self, path: &Path, choices: &SurveyChoices) -> Result<SurveyPreview, ProjectError> {
        let read = self.read_survey(path, choices)?;
        Ok(SurveyPreview {
            respondents: read.respondents(),
            linked: read.linked(),
            unmatched: read.unmatched(),
            name: read.name,
            questions: read.table.questions,
            duplicate_of: read.duplicate_of,
            warnings: read.table.warnings,
        })
    }

    /// Lets a survey in. Each open question becomes a source with a turn a respondent; who wrote something becomes a
    /// participant of their case.
    pub fn import_survey(
        &mut self,
        path: &Path,
        choices: &SurveyChoices,
    ) -> Result<Outcome<SurveyImported>, ProjectError> {
        let mut read = self.read_survey(path, choices)?;
        let structure = self.structure()?;
        let mut warnings = std::mem::take(&mut read.table.warnings);
        if let Some(name) = &read.duplicate_of {
            warnings.push(Message::new("import-survey-duplicate").with("name", name.as_str()));
        }
        self.transact(Operation::ImportSurvey, None, |action| {
            action.writer.describe(read.name.as_str(), read.table.respondents.len());
            let guid = action.guid();
            let row = SurveyRow {
                id: SurveyId(0),
                name: read.name.clone(),
                file_name: file_name(path),
                file_sha256: read.sha256.clone(),
                imported_at: action.at,
            };
            let survey = action.writer.insert_survey(&guid, &row)?;
            // Whoever has written something is a person whose words are counted.
            let open: Vec<usize> = (0..read.table.questions.len())
                .filter(|place| read.table.questions.get(*place).is_some_and(|question| question.kind == Kind::Open))
                .collect();
            let mut known: BTreeMap<String, ParticipantId> =
                structure.participants.iter().map(|person| (person.name.to_lowercase(), person.id)).collect();
            let mut labels: Vec<String> = Vec::new();
            let mut participants: Vec<Option<ParticipantId>> = Vec::new();
            let mut of_survey: BTreeMap<ParticipantId, u32> = BTreeMap::new();
            for ((number, own), (name, case)) in (1_u32..).zip(&read.table.respondents).zip(&read.people) {
                let label = if name.is_empty() { format!("Respondent {number}") } else { one_line(name) };
                let has_written =
                    open.iter().any(|place| own.answers.get(*place).is_some_and(|answer| !answer.is_empty()));
                let person = match (has_written, known.get(&label.to_lowercase())) {
                    (false, _) => None,
                    (true, Some(person)) => Some(*person),
                    (true, None) => {
                        let person = action.new_participant(&label)?;
                        if let Some(case) = case {
                            action.writer.set_participant_cases(person, &[*case])?;
                        }
                        known.insert(label.to_lowercase(), person);
                        Some(person)
                    }
                };
                if let Some(person) = person {
                    *of_survey.entry(person).or_default() += 1;
                }
                labels.push(label);
                participants.push(person);
            }
            for (((own, (name, case)), participant), number) in
                read.table.respondents.iter().zip(&read.people).zip(&participants).zip(1_u32..)
            {
                let number = u32::try_from(own.row).unwrap_or(number);
                let answers = answer_line(&own.answers);
                let row = NewRespondent { number, name, case: *case, participant: *participant, answers: &answers };
                action.writer.insert_respondent(survey, row)?;
            }
            let mut taken = Taken::new(&structure);
            let mut sources = Vec::new();
            for (place, question) in read.table.questions.iter().enumerate() {
                let source = if question.kind == Kind::Open {
                    let turns: Vec<MadeTurn<'_>> = read
                        .table
                        .respondents
                        .iter()
                        .zip(&labels)
                        .zip(&participants)
                        .filter_map(|((own, label), person)| {
                            let words = own.answers.get(place)?.trim();
                            (!words.is_empty()).then_some(MadeTurn { speaker: Some((label.as_str(), *person)), words })
                        })
                        .collect();
                    let made = MadeSource {
                        name: shortened(&question.text, &read.name),
                        kind: SourceKind::Survey,
                        language: None,
                        cases: Vec::new(),
                        turns,
                        file_name: file_name(path),
                        file_sha256: fingerprint(format!("{}{place}", read.sha256).as_bytes()),
                        format: "survey",
                    };
                    if made.turns.is_empty() { None } else { Some(action.make_source(&mut taken, &made)?) }
                } else {
                    None
                };
                sources.extend(source);
                let guid = action.guid();
                let row = SurveyQuestionRow {
                    id: SurveyQuestionId(0),
                    survey,
                    position: count(place),
                    text: question.text.clone(),
                    kind: question.kind,
                    block: question.block.clone(),
                    source,
                };
                let id = action.writer.insert_survey_question(&guid, &row)?;
                action.writer.set_survey_options(id, &question.options)?;
            }
            Ok(SurveyImported {
                survey,
                respondents: read.respondents(),
                linked: read.linked(),
                unmatched: read.unmatched(),
                sources,
                warnings,
            })
        })
    }
}

fn one_line(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The name of a source with the answers to a question.
fn shortened(question: &str, survey: &str) -> String {
    let question = one_line(question);
    let short: String = question.chars().take(60).collect();
    let short = if short.len() < question.len() { format!("{}…", short.trim_end()) } else { short };
    if short.is_empty() { survey.to_owned() } else { format!("{survey}: {short}") }
}
