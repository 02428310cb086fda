//! The sample: how many are stated, and what does not agree in who was asked, who answered and what is known of them.

use std::collections::BTreeMap;

use sitat_analysis::{
    Grouping, RivalValues, SampleCase, SampleFacts, SampleFinding, SampleRespondent, SampleSurvey, StatedNumber,
    check_sample, listed_number,
};
use sitat_model::{
    AttributeKind, AttributeValue, CaseId, CaseListing, CaseStatus, Identification, SourceId, SourceKind, SurveyId,
    SurveyQuestionKind, format_value,
};
use sitat_store::{AttributeRow, StatedRow, ValueAbout};

use crate::structure::Structure;
use crate::{Operation, Outcome, Project, ProjectError};

/// What there is to say of the sample.
#[derive(Clone, Debug, PartialEq)]
pub struct SampleView {
    /// How many there are, of the whole study and of each survey, and how many are stated.
    pub numbers: Vec<NumberView>,
    /// What does not agree, facts first.
    pub findings: Vec<SampleFinding>,
}

/// How many there are of something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberView {
    /// The survey; none means the whole study.
    pub survey: Option<SurveyId>,
    /// What is counted.
    pub status: CaseStatus,
    /// How many somebody states, and where.
    pub stated: Option<(u32, String)>,
    /// How many the project holds.
    pub listed: u32,
}

impl Structure {
    /// A value as people write it, with its unit.
    fn shown_value(&self, value: &AttributeValue, attribute: &AttributeRow) -> String {
        let language = self.project.language;
        let words = ["project-yes", "project-no"].map(|key| sitat_lang::word(language, key));
        let has_comma = language.has_decimal_comma();
        let shown = format_value(value, attribute.scale, has_comma, [words[0].as_str(), words[1].as_str()]);
        match &attribute.unit {
            Some(unit) => format!("{shown} {unit}"),
            None => shown,
        }
    }

    fn groupings(&self) -> Vec<Grouping> {
        let of_words = self.attributes.iter().filter(|attribute| {
            // Numbers are grouped by bands, which are words.
            attribute.kind != AttributeKind::Number || self.bands_of(attribute).is_some()
        });
        let grouping = |attribute: &AttributeRow| Grouping {
            name: attribute.name.clone(),
            groups: self
                .cases
                .iter()
                .map(|case| self.value(case.id, attribute).map(|value| self.shown_value(&value, attribute)))
                .collect(),
            order: self.order_of(attribute),
        };
        of_words.map(grouping).collect()
    }

    fn rivals(&self) -> Vec<RivalValues> {
        let mut rivals = Vec::new();
        for case in &self.cases {
            for attribute in &self.attributes {
                let Some(value) = self.value(case.id, attribute) else { continue };
                let others = self.competing(case.id, attribute.id).iter().filter(|other| other.value != value);
                rivals.extend(others.map(|other| RivalValues {
                    case: case.id,
                    attribute: attribute.name.clone(),
                    value: (self.shown_value(&value, attribute), origin(self.value_about(case.id, attribute.id))),
                    rival: (self.shown_value(&other.value, attribute), origin(Some(&other.about))),
                }));
            }
        }
        rivals
    }
}

/// Where a value is from, in words.
fn origin(about: Option<&ValueAbout>) -> String {
    let Some(about) = about else { return String::new() };
    let year = about.year.map(|year| year.to_string());
    about.origin.iter().chain(year.iter()).map(String::as_str).collect::<Vec<_>>().join(", ")
}

impl Project {
    /// What there is to say of the sample, as it is now.
    pub fn sample(&mut self) -> Result<SampleView, ProjectError> {
        let facts = self.sample_facts()?;
        let of_study = CaseStatus::ALL.into_iter().map(|status| (None, status));
        let of_surveys = facts.surveys.iter().map(|survey| (Some(survey.id), CaseStatus::Answered));
        let mut counted: Vec<(Option<SurveyId>, CaseStatus)> = of_study.chain(of_surveys).collect();
        let others = facts.stated.iter().map(|stated| (stated.survey, stated.status));
        let others: Vec<_> = others.filter(|own| !counted.contains(own)).collect();
        counted.extend(others);
        let numbers = counted.into_iter().map(|(survey, status)| NumberView {
            survey,
            status,
            stated: facts
                .stated
                .iter()
                .find(|stated| stated.survey == survey && stated.status == status)
                .map(|stated| (stated.number, stated.origin.clone())),
            listed: listed_number(&facts, survey, status),
        });
        Ok(SampleView { numbers: numbers.collect(), findings: check_sample(&facts) })
    }

    fn sample_facts(&mut self) -> Result<SampleFacts, ProjectError> {
        let surveys = self.sample_surveys()?;
        let structure = self.structure()?;
        let reader = self.store.read();
        let mut listings: BTreeMap<CaseId, Vec<(String, CaseListing)>> = BTreeMap::new();
        for row in reader.case_listings()? {
            listings.entry(row.case).or_default().push((row.file_name, row.listing));
        }
        let mut interviews: BTreeMap<CaseId, Vec<(SourceId, String)>> = BTreeMap::new();
        let mut documents: BTreeMap<CaseId, u32> = BTreeMap::new();
        for source in &structure.sources {
            for case in structure.cases_of_source(source.id) {
                match source.kind {
                    SourceKind::Interview | SourceKind::FocusGroup => {
                        interviews.entry(*case).or_default().push((source.id, structure.veiled(&source.name)));
                    }
                    SourceKind::Document | SourceKind::PolicyDocument => *documents.entry(*case).or_default() += 1,
                    SourceKind::FieldNote | SourceKind::Survey => {}
                }
            }
        }
        let mut respondents: BTreeMap<CaseId, u32> = BTreeMap::new();
        for case in surveys.iter().flat_map(|survey| &survey.respondents).filter_map(|own| own.case) {
            *respondents.entry(case).or_default() += 1;
        }
        let cases = structure.cases.iter().map(|case| SampleCase {
            id: case.id,
            name: case.name.clone(),
            kind: case.kind,
            number: case.number.clone(),
            parent: case.parent,
            statuses: structure.statuses.get(&case.id).cloned().unwrap_or_default(),
            listings: listings.remove(&case.id).unwrap_or_default(),
            interviews: interviews.remove(&case.id).unwrap_or_default(),
            documents: documents.get(&case.id).copied().unwrap_or_default(),
            respondents: respondents.get(&case.id).copied().unwrap_or_default(),
        });
        let stated = reader.stated_numbers()?.into_iter().map(|row| StatedNumber {
            survey: row.survey,
            status: row.status,
            number: row.number,
            origin: row.origin,
        });
        Ok(SampleFacts {
            cases: cases.collect(),
            stated: stated.collect(),
            surveys,
            groupings: structure.groupings(),
            rivals: structure.rivals(),
        })
    }

    fn sample_surveys(&mut self) -> Result<Vec<SampleSurvey>, ProjectError> {
        let shows_names = self.structure()?.project.identification == Identification::Name;
        let views = self.surveys(None)?;
        let mut surveys = Vec::with_capacity(views.len());
        for view in views {
            let respondents = self.store.read().respondents(view.row.id)?.into_iter().map(|own| SampleRespondent {
                row: own.number,
                // Below the level of names a respondent may be a person.
                name: if shows_names || own.case.is_some() { own.name } else { format!("#{}", own.number) },
                case: own.case,
            });
            let respondents = respondents.collect();
            let counted = view
                .questions
                .into_iter()
                .filter(|question| question.row.kind.has_options() || question.row.kind == SurveyQuestionKind::Number);
            let questions = counted.map(|question| (question.row.id, question.row.text, question.tally.n)).collect();
            surveys.push(SampleSurvey { id: view.row.id, name: view.row.name, respondents, questions });
        }
        Ok(surveys)
    }

    /// Notes how many somebody states there are, in the whole study or in a survey; without a number it is forgotten.
    pub fn set_stated_number(
        &mut self,
        survey: Option<SurveyId>,
        status: CaseStatus,
        number: Option<u32>,
        origin: &str,
    ) -> Result<Outcome<()>, ProjectError> {
        if let Some(id) = survey {
            let is_there = self.store.read().surveys()?.iter().any(|row| row.id == id);
            is_there.then_some(()).ok_or_else(|| ProjectError::not_found("survey", id))?;
        }
        let origin = origin.trim().to_owned();
        self.transact(Operation::SetStatedNumber, None, |action| {
            action.writer.describe(number.map(|number| number.to_string()).unwrap_or_default(), 1);
            match number {
                Some(number) => action.writer.set_stated_number(&StatedRow { survey, status, number, origin })?,
                None => action.writer.delete_stated_number(survey, status)?,
            }
            Ok(())
        })
    }
}
