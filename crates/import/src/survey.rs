//! A survey as a wide table: a row a respondent, a column a question, or several columns for one where any number of
//! answers could be chosen. What each question is, is guessed from its answers and can be said otherwise.
//!
//! Knows no cases and no project.

mod kinds;
mod order;

use std::collections::BTreeMap;

use sitat_model::{ANSWER_SIGN, Message, SurveyQuestionKind as Kind, chosen};

use crate::error::ImportError;
use crate::tables::Table;
use kinds::{guess, is_marks, split};
use order::ordered;

/// A question of a survey.
#[derive(Clone, Debug, PartialEq)]
pub struct SurveyQuestion {
    /// Its words.
    pub text: String,
    /// What it is.
    pub kind: Kind,
    /// What the questions of a matrix have in common.
    pub block: Option<String>,
    /// Under what to say that it is another kind: its words with those of its matrix.
    pub key: String,
    /// Headers of its columns.
    pub columns: Vec<String>,
    /// What it offers, or what was answered, in order; with values on a scale.
    pub options: Vec<(String, Option<f64>)>,
    /// Some answers to a question that offers none.
    pub examples: Vec<String>,
    /// Respondents who answered.
    pub answered: u32,
}

/// A respondent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SurveyAnswers {
    /// Row in the file.
    pub row: usize,
    /// An answer a question, in their order; nothing where none was given.
    pub answers: Vec<String>,
}

/// A survey.
#[derive(Clone, Debug, PartialEq)]
pub struct SurveyTable {
    /// The questions, in the order of their columns.
    pub questions: Vec<SurveyQuestion>,
    /// The respondents, in the order of their rows.
    pub respondents: Vec<SurveyAnswers>,
    /// What is to be said about the table.
    pub warnings: Vec<Message>,
}

/// Questions that have the beginning of their headers in common, or one that stands alone.
struct Group {
    stem: String,
    /// Columns, and what is left of their headers.
    columns: Vec<(usize, String)>,
}

/// Reads a survey. `kinds`: what questions are, by their words, where somebody has said so.
pub fn read_survey(table: &Table, kinds: &BTreeMap<String, Kind>) -> Result<SurveyTable, ImportError> {
    let mut warnings: Vec<Message> =
        table.long_rows.iter().map(|&row| Message::new("import-table-long-row").with("row", row)).collect();
    let mut survey = SurveyTable {
        questions: Vec::new(),
        respondents: table
            .records
            .iter()
            .map(|record| SurveyAnswers { row: record.row, answers: Vec::new() })
            .collect(),
        warnings: Vec::new(),
    };
    let cells =
        |column: usize| table.records.iter().map(move |record| record.cells.get(column).map_or("", String::as_str));
    for group in groups(&table.headers) {
        let is_several = group.columns.len() > 1 && is_marks(&group.columns, &cells);
        if is_several {
            let kind = kinds.get(&group.stem).copied().unwrap_or(Kind::Multiple);
            let marked: Vec<Vec<&str>> = group.columns.iter().map(|(column, _)| cells(*column).collect()).collect();
            for (place, respondent) in survey.respondents.iter_mut().enumerate() {
                let own = marked.iter().map(|column| column.get(place).copied().unwrap_or_default());
                respondent.answers.push(kinds::joined(&group.columns, own));
            }
            let columns = group.columns.iter().map(|(column, _)| table.headers[*column].clone()).collect();
            let offered = group.columns.iter().map(|(_, part)| (part.clone(), None)).collect();
            survey.questions.push(question(group.stem.clone(), group.stem, kind, None, columns, Some(offered)));
            continue;
        }
        let alone = group.columns.len() == 1;
        let guessed: Vec<Kind> = group
            .columns
            .iter()
            .map(|(column, _)| guess(&table.headers[*column], *column == 0, cells(*column)))
            .collect();
        // Questions of a matrix have answers of one kind.
        let is_matrix = !alone && guessed.iter().all(|kind| kind.has_options() || *kind == Kind::Ignored);
        let is_scale = guessed.contains(&Kind::Scale);
        for ((column, part), guessed) in group.columns.iter().zip(guessed) {
            let header = table.headers[*column].clone();
            let text = if is_matrix { part.clone() } else { header.clone() };
            let guessed = if is_matrix && is_scale && guessed == Kind::Single { Kind::Scale } else { guessed };
            let kind = kinds.get(&header).copied().unwrap_or(guessed);
            for (respondent, cell) in survey.respondents.iter_mut().zip(cells(*column)) {
                let answer = if kind == Kind::Multiple { split(cell) } else { cell.to_owned() };
                respondent.answers.push(answer);
            }
            let block = is_matrix.then(|| group.stem.clone());
            survey.questions.push(question(header.clone(), text, kind, block, vec![header], None));
        }
    }
    for (place, question) in survey.questions.iter_mut().enumerate() {
        let answers = || survey.respondents.iter().filter_map(|own| own.answers.get(place)).map(String::as_str);
        question.answered = u32::try_from(answers().filter(|answer| !answer.is_empty()).count()).unwrap_or(u32::MAX);
        let examples = answers().filter(|answer| !answer.is_empty()).take(3);
        question.examples = examples.map(|answer| answer.chars().take(80).collect()).collect();
        if question.kind.has_options() {
            question.options = options(question.kind, answers(), std::mem::take(&mut question.options));
        }
    }
    if !survey.questions.iter().any(|question| !matches!(question.kind, Kind::Identity | Kind::Ignored)) {
        warnings.push(Message::new("import-survey-without-questions"));
    }
    survey.warnings = warnings;
    Ok(survey)
}

fn question(
    key: String,
    text: String,
    kind: Kind,
    block: Option<String>,
    columns: Vec<String>,
    offered: Option<Vec<(String, Option<f64>)>>,
) -> SurveyQuestion {
    SurveyQuestion {
        key,
        text,
        kind,
        block,
        columns,
        options: offered.unwrap_or_default(),
        examples: Vec::new(),
        answered: 0,
    }
}

/// What a question offers: what is known to be offered, then what was answered, as it was met; scales in their order.
pub fn options<'answers>(
    kind: Kind,
    answers: impl Iterator<Item = &'answers str>,
    offered: Vec<(String, Option<f64>)>,
) -> Vec<(String, Option<f64>)> {
    let mut names: Vec<String> = offered.into_iter().map(|(name, _)| name).collect();
    let mut known: std::collections::BTreeSet<String> = names.iter().cloned().collect();
    for answer in answers {
        for option in chosen(kind, answer) {
            if !known.contains(option) {
                known.insert(option.to_owned());
                names.push(option.to_owned());
            }
        }
    }
    ordered(kind, names)
}

/// Answers of a respondent in one line.
pub fn answer_line(answers: &[String]) -> String {
    let mut line = String::new();
    for (place, answer) in answers.iter().enumerate() {
        if place > 0 {
            line.push(ANSWER_SIGN);
        }
        line.extend(answer.chars().filter(|sign| *sign != ANSWER_SIGN));
    }
    line
}

/// Takes headers together that follow each other and begin alike: `Barrierer [juss]`, `Barrierer – juss`, `Q3_1`.
fn groups(headers: &[String]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (column, header) in headers.iter().enumerate() {
        let cut = cut(header);
        if let (Some((stem, part)), Some(last)) = (&cut, groups.last_mut())
            && last.stem == *stem
            && !last.columns.is_empty()
        {
            last.columns.push((column, part.clone()));
            continue;
        }
        let (stem, part) = cut.unwrap_or_else(|| (header.clone(), String::new()));
        groups.push(Group { stem, columns: vec![(column, part)] });
    }
    for group in &mut groups {
        if let [(column, _)] = group.columns.as_slice() {
            group.stem = headers[*column].clone();
        }
    }
    groups
}

/// The beginning and the rest of a header.
fn cut(header: &str) -> Option<(String, String)> {
    let made = |(stem, part): (&str, &str)| {
        let (stem, part) = (stem.trim(), part.trim());
        (!stem.is_empty() && !part.is_empty()).then(|| (stem.to_owned(), part.to_owned()))
    };
    if let Some((stem, part)) = header.strip_suffix(']').and_then(|header| header.rsplit_once('[')) {
        return made((stem, part));
    }
    for sign in [" – ", " - ", " — ", ": ", " / ", "::"] {
        if let Some(parts) = header.rsplit_once(sign) {
            return made(parts);
        }
    }
    header.rsplit_once('_').filter(|(_, part)| part.chars().count() <= 24).and_then(made)
}

#[cfg(test)]
mod tests {
    use sitat_model::OPTION_SIGN;

    use super::*;

    const ANSWERS: &str = "Kommune;Tidspunkt;Strategi;Barrierer [Økonomi];Barrierer [Juss];Samarbeid – Næringsliv;Samarbeid – Forskning;Teknologier;Ansatte;Utdyp\n\
        Storvik;03.05.2024;Ja;x;;I stor grad;I liten grad;Sensorer, 5G;120;Vi har for lite folk til å drive dette videre.\n\
        Elvnes;04.05.2024;Nei;;x;I noen grad;Vet ikke;Sensorer;83;\n\
        Bergmo;05.05.2024;Ja;x;x;I stor grad;I noen grad;5G, Sensorer, Droner;1 400;Det tar tid, men vi kommer dit.\n\
        Sundal;;;;;;;;9;\n";

    fn read(kinds: &[(&str, Kind)]) -> SurveyTable {
        let kinds = kinds.iter().map(|(text, kind)| ((*text).to_owned(), *kind)).collect();
        read_survey(&Table::read(ANSWERS.as_bytes()).unwrap(), &kinds).unwrap()
    }

    #[test]
    fn what_questions_are_is_found_in_their_answers() {
        let survey = read(&[]);
        let found: Vec<(&str, Kind, Option<&str>, u32)> = survey
            .questions
            .iter()
            .map(|own| (own.text.as_str(), own.kind, own.block.as_deref(), own.answered))
            .collect();
        assert_eq!(
            found,
            [
                ("Kommune", Kind::Identity, None, 4),
                ("Tidspunkt", Kind::Date, None, 3),
                ("Strategi", Kind::Single, None, 3),
                ("Barrierer", Kind::Multiple, None, 3),
                ("Næringsliv", Kind::Scale, Some("Samarbeid"), 3),
                ("Forskning", Kind::Scale, Some("Samarbeid"), 3),
                ("Teknologier", Kind::Multiple, None, 3),
                ("Ansatte", Kind::Number, None, 4),
                ("Utdyp", Kind::Open, None, 2),
            ]
        );
        let names = |place: usize| -> Vec<&str> {
            survey.questions[place].options.iter().map(|(name, _)| name.as_str()).collect()
        };
        assert_eq!(names(3), ["Økonomi", "Juss"]);
        assert_eq!(names(5), ["I liten grad", "I noen grad", "Vet ikke"]);
        assert_eq!(names(6), ["Sensorer", "5G", "Droner"]);
        assert_eq!(survey.respondents[2].answers[3], "\u{1e}Økonomi\u{1e}Juss");
        assert_eq!(survey.respondents[3].answers[3], "");
    }

    #[test]
    fn somebody_may_say_otherwise() {
        let survey = read(&[("Teknologier", Kind::Open), ("Barrierer", Kind::Ignored), ("Kommune", Kind::Single)]);
        let kinds: Vec<Kind> = survey.questions.iter().map(|question| question.kind).collect();
        assert_eq!((kinds[0], kinds[3], kinds[6]), (Kind::Single, Kind::Ignored, Kind::Open));
        assert_eq!(survey.respondents[0].answers[6], "Sensorer, 5G");
    }

    #[test]
    fn a_line_of_answers_is_cut_again_as_it_was_joined() {
        let survey = read(&[]);
        let line = answer_line(&survey.respondents[0].answers);
        let cut: Vec<&str> = line.split(ANSWER_SIGN).collect();
        assert_eq!(cut, survey.respondents[0].answers);
        assert_eq!(cut.iter().filter(|answer| answer.starts_with(OPTION_SIGN)).count(), 2);
    }
}
