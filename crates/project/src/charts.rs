//! Charts of a survey: which answers are shown in which order, as a drawing or a file.

use sitat_analysis::Tally;
use sitat_export::{
    ChartDocument, ChartFormat, ChartRow, ChartShape, Drawing, chart_csv, chart_drawing, chart_png, chart_svg,
    chart_xlsx,
};
use sitat_lang::word;
use sitat_model::{AttributeId, SurveyQuestionId, SurveyQuestionKind as Kind};

use crate::{Exported, Project, ProjectError, SurveyQuestionView, SurveyView, Target};

/// Which chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChartChoice {
    /// The question.
    pub question: SurveyQuestionId,
    /// All questions of its matrix instead of it alone.
    pub with_block: bool,
    /// An attribute of cases by whose values answers are told apart.
    pub group_by: Option<AttributeId>,
}

/// The places of the options that are counted, in the order in which they are shown.
fn shown_options(question: &SurveyQuestionView) -> Vec<usize> {
    let counted = question.options.iter().enumerate().filter(|(_, option)| option.row.counts_as.is_none());
    let mut places: Vec<usize> = counted.map(|(place, _)| place).collect();
    if question.row.kind != Kind::Scale {
        let count = |place: &usize| question.tally.counts.get(*place).copied().unwrap_or_default();
        places.sort_by_key(|place| std::cmp::Reverse(count(place)));
    }
    places
}

/// A row with the counts of some options; those that a question does not offer were chosen by nobody.
fn row(name: String, tally: &Tally, places: &[Option<usize>]) -> ChartRow {
    let count = |place: &Option<usize>| place.and_then(|place| tally.counts.get(place).copied()).unwrap_or_default();
    let counts: Vec<u32> = places.iter().map(count).collect();
    let shares = counts.iter().map(|count| tally.share(*count)).collect();
    ChartRow { name, n: tally.n, counts, shares }
}

impl Project {
    fn chart(&mut self, choice: ChartChoice) -> Result<ChartDocument, ProjectError> {
        let structure = self.structure()?;
        let language = structure.project.language;
        let grouped_by = choice.group_by.map(|id| structure.attribute(id).map(|row| row.name.clone())).transpose()?;
        let surveys = self.surveys(choice.group_by)?;
        let has = |survey: &&SurveyView| survey.questions.iter().any(|own| own.row.id == choice.question);
        let gone = || ProjectError::not_found("question", choice.question);
        let survey = surveys.iter().find(has).ok_or_else(gone)?;
        let question = survey.questions.iter().find(|own| own.row.id == choice.question).ok_or_else(gone)?;
        if !question.row.kind.has_options() {
            return Err(ProjectError::NoChart { question: question.row.text.clone() });
        }
        let without = word(language, "project-without-value");
        let block = question.row.block.clone().filter(|_| choice.with_block);
        let (shape, title, options, rows) = if let Some(block) = block {
            let own = survey.questions.iter().filter(|own| own.row.block.as_deref() == Some(&block));
            let own: Vec<&SurveyQuestionView> = own.filter(|own| own.row.kind == question.row.kind).collect();
            // A scale has one order for all its questions; other answers stand as they are first met.
            let mut options: Vec<String> = Vec::new();
            let longest = own.iter().max_by_key(|own| own.options.len());
            for option in longest.into_iter().chain(&own).flat_map(|own| &own.options) {
                if option.row.counts_as.is_none() && !options.contains(&option.row.name) {
                    options.push(option.row.name.clone());
                }
            }
            let place_of =
                |own: &SurveyQuestionView, name: &String| own.options.iter().position(|o| o.row.name == *name);
            let mut rows = Vec::new();
            for own in &own {
                let places: Vec<Option<usize>> = options.iter().map(|name| place_of(own, name)).collect();
                if choice.group_by.is_none() {
                    rows.push(row(own.row.text.clone(), &own.tally, &places));
                }
                for group in &own.groups {
                    let name = group.name.as_deref().unwrap_or(&without);
                    rows.push(row(format!("{} – {name}", own.row.text), &group.tally, &places));
                }
            }
            let shape = if question.row.kind == Kind::Multiple { ChartShape::Marks } else { ChartShape::Stacked };
            (shape, block, options, rows)
        } else {
            let places = shown_options(question);
            let name = |place: &usize| question.options.get(*place).map(|option| option.row.name.clone());
            let options = places.iter().filter_map(name).collect();
            let places: Vec<Option<usize>> = places.into_iter().map(Some).collect();
            let mut rows: Vec<ChartRow> = question
                .groups
                .iter()
                .map(|group| row(group.name.clone().unwrap_or_else(|| without.clone()), &group.tally, &places))
                .collect();
            if rows.is_empty() {
                rows.push(row(String::new(), &question.tally, &places));
            }
            let shape = if question.row.kind == Kind::Scale { ChartShape::Stacked } else { ChartShape::Bars };
            let title = match &question.row.block {
                Some(block) => format!("{block}: {}", question.row.text),
                None => question.row.text.clone(),
            };
            (shape, title, options, rows)
        };
        let of_block = rows.iter().map(|row| row.n).max().unwrap_or_default();
        let n = if choice.with_block && choice.group_by.is_none() { of_block } else { question.tally.n };
        let mut manifest = self.manifest(Vec::new(), Vec::new())?;
        manifest.project = format!("{}, {}", survey.row.name, manifest.project);
        Ok(ChartDocument { title, grouped_by, language, shape, n, options, rows, manifest })
    }

    /// A chart as shapes that a window can show.
    pub fn survey_chart(&mut self, choice: ChartChoice) -> Result<Drawing, ProjectError> {
        Ok(chart_drawing(&self.chart(choice)?))
    }

    /// Writes a chart as a picture, or its numbers as a table.
    pub fn export_chart(&mut self, target: &Target<'_>, choice: ChartChoice) -> Result<Exported, ProjectError> {
        let unknown = || ProjectError::UnknownPicture(target.path.to_owned());
        let format = target.kind(ChartFormat::from_extension).ok_or_else(unknown)?;
        target.check()?;
        let document = self.chart(choice)?;
        let bytes = match format {
            ChartFormat::Svg => chart_svg(&document),
            ChartFormat::Png => chart_png(&document)?,
            ChartFormat::Xlsx => chart_xlsx(&document)?,
            ChartFormat::Csv => chart_csv(&document, target.csv)?,
        };
        let count = u32::try_from(document.options.len()).unwrap_or(u32::MAX);
        self.write_document(target, &document.title, &document.manifest, &bytes, count)
    }

    /// The chart of a question by its words, or of a matrix by what its questions have in common; of the survey of a name,
    /// else of the latest that has it.
    pub fn resolve_chart(
        &mut self,
        survey: Option<&str>,
        words: &str,
        group_by: Option<AttributeId>,
    ) -> Result<ChartChoice, ProjectError> {
        let plain = |text: &str| text.trim().to_lowercase();
        let wanted = plain(words);
        let surveys = self.surveys(None)?;
        let named = |own: &&SurveyView| survey.is_none_or(|name| plain(&own.row.name) == plain(name));
        for own in surveys.iter().filter(named).rev() {
            let of_block = |question: &&SurveyQuestionView| {
                question.row.kind.has_options() && question.row.block.as_deref().map(plain).as_ref() == Some(&wanted)
            };
            let whole = |question: &SurveyQuestionView| match &question.row.block {
                Some(block) => plain(&format!("{block}: {}", question.row.text)),
                None => plain(&question.row.text),
            };
            let is_question =
                |question: &&SurveyQuestionView| plain(&question.row.text) == wanted || whole(question) == wanted;
            let found = own.questions.iter().find(is_question).map(|question| (question.row.id, false));
            let found = found.or_else(|| own.questions.iter().find(of_block).map(|question| (question.row.id, true)));
            if let Some((question, with_block)) = found {
                return Ok(ChartChoice { question, with_block, group_by });
            }
        }
        Err(ProjectError::not_found("survey-question", words))
    }
}
