//! What a grid is made of before it is counted: which codes its rows count, whose words its columns hold.

use std::collections::{BTreeMap, BTreeSet};

use sitat_analysis::{CaseGroup, Column, ColumnScope, Expression, Row, group_cases};
use sitat_model::{CaseId, CodeId, ParticipantId, Role, SourceId, SourceKind, format_value};
use sitat_store::AttributeRow;

use crate::structure::Structure;
use crate::{ColumnChoice, GridChoice, ProjectError, RowChoice};

/// A grid before it is counted.
pub(crate) struct Plan {
    pub(crate) codes: Vec<(CodeId, u32)>,
    pub(crate) rows: Vec<Row>,
    pub(crate) names: Vec<String>,
    pub(crate) columns: Vec<Column>,
    pub(crate) left_out: Vec<SourceKind>,
    pub(crate) sources: BTreeSet<SourceId>,
}

impl Structure {
    /// The cases for which an expression over attributes holds; all without an expression.
    pub(crate) fn cases_where(&self, filter: Option<&str>) -> Result<Vec<CaseId>, ProjectError> {
        let Some(written) = filter.map(str::trim).filter(|written| !written.is_empty()) else {
            return Ok(self.cases.iter().map(|case| case.id).collect());
        };
        let expression = Expression::parse(written)?;
        for name in expression.attributes() {
            if self.find_attribute(&name).is_none() {
                return Err(ProjectError::not_found("attribute", name));
            }
        }
        let orders: BTreeMap<_, _> = self.attributes.iter().map(|own| (own.id, self.order_of(own))).collect();
        let fits = |case: CaseId| {
            expression.matches(&|name| {
                let attribute = self.find_attribute(name)?;
                self.held(case, attribute, orders.get(&attribute.id)?)
            })
        };
        Ok(self.cases.iter().map(|case| case.id).filter(|case| fits(*case)).collect())
    }

    /// What a group of cases is called.
    fn heading(&self, attribute: &AttributeRow, group: &CaseGroup) -> String {
        let language = self.project.language;
        match (&group.value, group.missing) {
            (Some(value), _) => {
                let words = ["project-yes", "project-no"].map(|key| sitat_lang::word(language, key));
                format_value(value, attribute.scale, language.has_decimal_comma(), [&words[0], &words[1]])
            }
            (None, Some(reason)) => {
                format!("({})", sitat_lang::word(language, reason.label_key()))
            }
            (None, None) => String::new(),
        }
    }

    pub(crate) fn plan(&self, choice: &GridChoice) -> Result<Plan, ProjectError> {
        let order = self.codebook.in_order();
        let codes: Vec<(CodeId, u32)> = match &choice.rows {
            RowChoice::Codes => order,
            RowChoice::Families => order.into_iter().filter(|(_, depth)| *depth == 0).collect(),
            RowChoice::Below(code) => {
                self.codebook.code(*code)?;
                let below = self.codebook.with_descendants(*code);
                order.into_iter().filter(|(id, _)| below.contains(id)).collect()
            }
            RowChoice::Only(code) => {
                self.codebook.code(*code)?;
                order.into_iter().filter(|(id, _)| id == code).collect()
            }
        };
        let rows = codes.iter().map(|(id, _)| Row { codes: choice.rows.counted(&self.codebook, *id) }).collect();
        let is_filtered = choice.filter.as_deref().is_some_and(|filter| !filter.trim().is_empty());
        let cases = self.cases_where(choice.filter.as_deref())?;
        let counts = |kind: SourceKind| choice.with_policy_documents || kind.is_compared_by_default();
        let in_cases = |own: &[CaseId]| !is_filtered || own.iter().any(|case| cases.contains(case));
        let (names, columns) = match &choice.columns {
            ColumnChoice::Cases => cases
                .iter()
                .filter_map(|id| self.case(*id).ok())
                .map(|case| (case.name.clone(), Column { scope: ColumnScope::Case(vec![case.id]) }))
                .unzip(),
            ColumnChoice::Participants => self
                .participants
                .iter()
                .filter(|person| person.withdrawn_at.is_none())
                .filter(|person| in_cases(&self.cases_of_participant(person.id)))
                .map(|person| {
                    (
                        self.shown_name(person.id).unwrap_or_default(),
                        Column { scope: ColumnScope::Participant(person.id) },
                    )
                })
                .unzip(),
            ColumnChoice::Sources => self
                .sources
                .iter()
                .filter(|source| counts(source.kind) && in_cases(&self.cases_in_source(source.id)))
                .map(|source| (self.veiled(&source.name), Column { scope: ColumnScope::Source(source.id) }))
                .unzip(),
            ColumnChoice::Attribute(name) => {
                let attribute = self.find_attribute(name).ok_or_else(|| ProjectError::not_found("attribute", name))?;
                let values: Vec<_> = cases.iter().map(|case| (*case, self.standing(*case, attribute))).collect();
                group_cases(&values, &self.order_of(attribute))
                    .into_iter()
                    .map(|group| (self.heading(attribute, &group), Column { scope: ColumnScope::Case(group.cases) }))
                    .unzip()
            }
        };
        let mut left_out: Vec<SourceKind> =
            self.sources.iter().map(|source| source.kind).filter(|kind| !counts(*kind)).collect();
        left_out.sort_unstable();
        left_out.dedup();
        let sources = self.sources.iter().filter(|source| counts(source.kind)).map(|source| source.id).collect();
        Ok(Plan { codes, rows, names, columns, left_out, sources })
    }

    /// All cases that words of a source can count in.
    fn cases_in_source(&self, source: SourceId) -> Vec<CaseId> {
        let mut cases = self.cases_of_source(source).to_vec();
        for person in self.participants_of(source) {
            cases.extend(self.participant_cases.get(&person).into_iter().flatten());
        }
        cases
    }

    /// Who speaks as a participant in these sources, each with the cases that their words count in.
    pub(crate) fn voices(&self, sources: &BTreeSet<SourceId>) -> BTreeMap<ParticipantId, Vec<CaseId>> {
        let mut voices: BTreeMap<ParticipantId, Vec<CaseId>> = BTreeMap::new();
        for speaker in self.speakers.iter().filter(|speaker| speaker.role == Role::Participant) {
            let Some(person) = speaker.participant.filter(|_| sources.contains(&speaker.source)) else { continue };
            if self.participant(person).is_some_and(|row| row.withdrawn_at.is_some()) {
                continue;
            }
            let cases = voices.entry(person).or_default();
            match self.participant_cases.get(&person) {
                Some(own) => cases.clone_from(own),
                None => cases.extend(self.cases_of_source(speaker.source)),
            }
        }
        voices
    }
}
