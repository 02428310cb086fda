//! What the filters of a query mean in a project, and what else the index does not know: texts, answers, time.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::{Duration, Instant};

use sitat_analysis::SourceContext;
use sitat_model::{
    CaseId, CodeId, CodePath, CodebookError, DaySpan, Language, ParticipantId, Role, SourceId, SourceKind, TextRange,
};
use sitat_search::{Field, Filter, QueryErrorKind, Scope, nearest};
use sitat_store::InterviewRow;

use crate::segments::Segments;
use crate::structure::Structure;
use crate::texts::BaseText;
use crate::{Project, ProjectError};

/// How long texts are read for a regular expression.
const PATIENCE: Duration = Duration::from_secs(5);

/// What a filter means in this project.
pub(crate) enum Meaning {
    Cases(BTreeSet<CaseId>),
    Role(Role),
    Codes(BTreeSet<CodeId>),
    Coded(bool),
    Sources(BTreeSet<SourceId>),
    Participant(ParticipantId),
    Kind(SourceKind),
    /// The turns that answer a question of the guide.
    Turns(BTreeSet<(SourceId, u32)>),
}

/// What the filters of a query mean, and what is needed to say whether a turn fits.
#[derive(Default)]
pub(crate) struct ProjectScope<'project> {
    pub(crate) meanings: BTreeMap<(Field, String), Meaning>,
    pub(crate) contexts: BTreeMap<SourceId, Arc<SourceContext>>,
    pub(crate) texts: BTreeMap<SourceId, Arc<BaseText>>,
    segments: Option<&'project Segments>,
    deadline: Option<Instant>,
}

impl<'project> ProjectScope<'project> {
    pub(crate) fn new(meanings: BTreeMap<(Field, String), Meaning>) -> Self {
        Self { meanings, ..Self::default() }
    }

    /// The search begins.
    pub(crate) fn begin(&mut self, segments: &'project Segments) {
        self.segments = Some(segments);
        self.deadline = Instant::now().checked_add(PATIENCE);
    }

    fn fits(&self, filter: &Filter, source: SourceId, passage: u32, range: Option<TextRange>) -> bool {
        let Some(meaning) = self.meanings.get(&(filter.field, filter.value.clone())) else { return false };
        let Some(context) = self.contexts.get(&source) else { return false };
        let turn = context.turns.get((passage as usize).saturating_sub(1));
        let speaker = turn.and_then(|turn| turn.speaker).and_then(|speaker| context.speakers.get(&speaker));
        match meaning {
            Meaning::Sources(wanted) => wanted.contains(&source),
            Meaning::Kind(kind) => context.kind == *kind,
            Meaning::Role(role) => speaker.is_some_and(|speaker| speaker.role == *role),
            Meaning::Participant(wanted) => speaker.is_some_and(|speaker| speaker.participant == Some(*wanted)),
            Meaning::Cases(wanted) => match speaker {
                Some(speaker) if !speaker.cases.is_empty() => speaker.cases.iter().any(|case| wanted.contains(case)),
                _ => context.cases.iter().any(|case| wanted.contains(case)),
            },
            Meaning::Turns(turns) => turns.contains(&(source, passage)),
            Meaning::Codes(_) | Meaning::Coded(_) => {
                let range = range.or_else(|| turn.map(sitat_model::Turn::content));
                range.zip(self.segments).is_some_and(|(range, segments)| match meaning {
                    Meaning::Coded(wanted) => segments.is_coded(source, range) == *wanted,
                    Meaning::Codes(codes) => segments.has_code_on(source, range, codes),
                    _ => false,
                })
            }
        }
    }
}

impl Scope for ProjectScope<'_> {
    fn passage_matches(&self, filter: &Filter, source: SourceId, passage: u32) -> bool {
        self.fits(filter, source, passage, None)
    }

    fn occurrence_matches(&self, filter: &Filter, source: SourceId, passage: u32, range: TextRange) -> bool {
        self.fits(filter, source, passage, Some(range))
    }

    fn words(&self, source: SourceId, range: TextRange) -> Option<&str> {
        self.texts.get(&source).map(|text| text.slice(range))
    }

    /// Told by the first turn of the answer.
    fn answer(&self, source: SourceId, passage: u32) -> u32 {
        let Some(context) = self.contexts.get(&source) else { return passage };
        let answer = context.answer_of((passage as usize).saturating_sub(1));
        context.turns.get(answer).map_or(passage, |turn| turn.number)
    }

    fn is_out_of_time(&self) -> bool {
        self.deadline.is_some_and(|deadline| Instant::now() > deadline)
    }
}

impl Structure {
    /// `None`: the project has nothing of the kind.
    fn meaning(&self, filter: &Filter) -> Result<Option<Meaning>, ProjectError> {
        let value = filter.value.as_str();
        Ok(match filter.field {
            Field::Case => self.find_case(value).map(|case| Meaning::Cases(BTreeSet::from([case.id]))),
            Field::Source => self.find_source(value).map(|source| Meaning::Sources(BTreeSet::from([source.id]))),
            Field::Participant => self.find_shown_participant(value).map(|person| Meaning::Participant(person.id)),
            Field::Role => Role::from_name(value).map(Meaning::Role),
            Field::Kind => SourceKind::from_name(value).map(Meaning::Kind),
            Field::Coded => match value.to_lowercase().as_str() {
                "yes" => Some(Meaning::Coded(true)),
                "no" => Some(Meaning::Coded(false)),
                _ => None,
            },
            Field::Language => {
                let tag = value.to_lowercase();
                let known = Language::ALL.iter().any(|language| language.code() == tag);
                let own = self.sources.iter().filter(|source| {
                    source.language.is_some_and(|language| language.code() == tag)
                        || source.language_tag.as_ref().is_some_and(|own| own.to_lowercase() == tag)
                });
                let own: BTreeSet<SourceId> = own.map(|source| source.id).collect();
                (known || !own.is_empty()).then_some(Meaning::Sources(own))
            }
            Field::Attribute => Some(Meaning::Cases(self.cases_where(Some(value))?.into_iter().collect())),
            Field::Code => {
                let (path, with_below) = match value.strip_prefix('=') {
                    Some(path) => (path, false),
                    None => (value, true),
                };
                let code = match self.codebook.resolve(&CodePath::parse(path)?, self.project.language) {
                    Err(CodebookError::UnknownPath { .. }) => return Ok(None),
                    found => found?,
                };
                let codes = if with_below { self.codebook.with_descendants(code) } else { vec![code] };
                Some(Meaning::Codes(codes.into_iter().collect()))
            }
            // Told by the project, which reads the guide and how interviews were held.
            Field::Question | Field::Date => None,
        })
    }

    /// What the values of a field may be.
    fn values_of(&self, field: Field) -> Vec<String> {
        let names = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
        match field {
            Field::Case => self.cases.iter().map(|case| case.name.clone()).collect(),
            Field::Source => self.sources.iter().map(|source| source.name.clone()).collect(),
            Field::Participant => self.participants.iter().filter_map(|person| self.shown_name(person.id)).collect(),
            Field::Role => names(&Role::ALL.map(Role::name)),
            Field::Kind => names(&SourceKind::ALL.map(SourceKind::name)),
            Field::Language => names(&Language::ALL.map(Language::code)),
            Field::Coded => names(&["yes", "no"]),
            Field::Code => {
                let path = |code: &CodeId| self.codebook.path(*code, self.project.language).ok();
                let paths = self.codes.keys().filter_map(path).map(|path| path.to_string());
                paths.chain(self.codes.keys().map(|code| self.code_name(*code))).collect()
            }
            Field::Attribute | Field::Question | Field::Date => Vec::new(),
        }
    }
}

impl Project {
    /// What the filters of a query mean. What means nothing here is refused with its place, and what may have been meant.
    pub(crate) fn meanings<'query>(
        &mut self,
        filters: impl IntoIterator<Item = &'query Filter>,
    ) -> Result<BTreeMap<(Field, String), Meaning>, ProjectError> {
        let structure = self.structure()?;
        let mut meanings = BTreeMap::new();
        for filter in filters {
            let meaning = match filter.field {
                Field::Question => self.answers_to(&filter.value)?.map(Meaning::Turns),
                Field::Date => {
                    let days = DaySpan::parse(&filter.value).ok_or_else(|| {
                        QueryErrorKind::BadDays { value: filter.value.clone() }.at(filter.place.clone())
                    })?;
                    Some(Meaning::Sources(self.held_within(&days)?))
                }
                _ => structure
                    .meaning(filter)
                    .map_err(|error| ProjectError::InQuery { place: filter.place.clone(), error: Box::new(error) })?,
            };
            let Some(meaning) = meaning else {
                let values = structure.values_of(filter.field);
                let nearest = nearest(&filter.value, values.iter().map(String::as_str)).map(str::to_owned);
                let (field, value, place) = (filter.field, filter.value.clone(), filter.place.clone());
                let noun = match field {
                    Field::Case => Some("case"),
                    Field::Source => Some("source"),
                    Field::Participant => Some("participant"),
                    _ => None,
                };
                let error = match (noun, field) {
                    (Some(noun), _) if nearest.is_none() => ProjectError::not_found(noun, value),
                    (_, Field::Code) if nearest.is_none() => CodebookError::UnknownPath { path: value }.into(),
                    _ => return Err(QueryErrorKind::UnknownValue { field, value, nearest }.at(place).into()),
                };
                return Err(ProjectError::InQuery { place, error: Box::new(error) });
            };
            meanings.insert((filter.field, filter.value.clone()), meaning);
        }
        Ok(meanings)
    }

    /// The sources whose interview was held on one of these days.
    fn held_within(&self, days: &DaySpan) -> Result<BTreeSet<SourceId>, ProjectError> {
        let interviews = self.store.read().interviews()?;
        let is_within = |own: &InterviewRow| own.held_on.as_ref().is_some_and(|day| days.contains(day));
        Ok(interviews.iter().filter(|(_, own)| is_within(own)).map(|(source, _)| *source).collect())
    }

    /// Sources of which nobody has said when the interview was held.
    pub(crate) fn without_day(&self, sources: &[SourceId]) -> Result<u32, ProjectError> {
        let interviews = self.store.read().interviews()?;
        let has_day = |source: &SourceId| interviews.get(source).is_some_and(|own| own.held_on.is_some());
        Ok(u32::try_from(sources.iter().filter(|source| !has_day(source)).count()).unwrap_or(u32::MAX))
    }

    /// The turns that put a question of the guide (by its number or its words) or answer it, up to the next one.
    fn answers_to(&mut self, question: &str) -> Result<Option<BTreeSet<(SourceId, u32)>>, ProjectError> {
        let guides = self.guides()?;
        let wanted = question.trim().to_lowercase();
        let mut questions = BTreeSet::new();
        for version in &guides.versions {
            let fitting = guides
                .in_order(version.id)
                .into_iter()
                .filter(|(row, _, number)| number.to_lowercase() == wanted || row.text.trim().to_lowercase() == wanted);
            questions.extend(fitting.map(|(row, _, _)| row.id));
        }
        if questions.is_empty() {
            return Ok(None);
        }
        let structure = self.structure()?;
        let mut turns = BTreeSet::new();
        for source in &structure.sources {
            let context = self.context(source.id)?;
            let mut is_answer = false;
            for turn in &context.turns {
                let mut put = guides.links.iter().filter(|link| link.turn == turn.id).peekable();
                if put.peek().is_some() {
                    is_answer = put.any(|link| questions.contains(&link.question));
                }
                if is_answer {
                    turns.insert((source.id, turn.number));
                }
            }
        }
        Ok(Some(turns))
    }
}
