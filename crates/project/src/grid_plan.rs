//! What a grid is made of before it is counted: what its rows count, whose words its columns hold.

use std::collections::{BTreeMap, BTreeSet};

use sitat_analysis::{CaseGroup, Column, ColumnScope, Expression, Measure, Relation, Row, group_cases};
use sitat_model::{
    CaseId, ClaimId, CodeId, CoderId, GuideQuestionId, ParticipantId, Role, SavedSearchId, SourceId, SourceKind,
    ThemeId, format_value,
};
use sitat_store::AttributeRow;

use crate::gathered_rows::Gathered;
use crate::structure::Structure;
use crate::{ColumnChoice, GridChoice, Project, ProjectError, RowChoice};

/// What a row stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RowHead {
    /// A code.
    Code(CodeId),
    /// A question of the guide.
    Question(GuideQuestionId),
    /// A saved search.
    Search(SavedSearchId),
    /// A theme.
    Theme(ThemeId),
    /// A claim.
    Claim(ClaimId),
}

impl RowHead {
    /// Its identity among the rows of a grid, which are all of one kind.
    pub fn id(self) -> i64 {
        match self {
            Self::Code(code) => code.0,
            Self::Question(question) => question.0,
            Self::Search(search) => search.0,
            Self::Theme(theme) => theme.0,
            Self::Claim(claim) => claim.0,
        }
    }
}

/// A row before it is counted.
pub(crate) struct PlannedRow {
    pub(crate) head: RowHead,
    pub(crate) name: String,
    pub(crate) path: String,
    pub(crate) depth: u32,
}

/// What counts in the rows.
pub(crate) enum Counting {
    /// Passages with these codes.
    Codes(Vec<Row>),
    /// What is answered to these questions.
    Questions(Vec<Row<GuideQuestionId>>),
    /// What these searches find.
    Searches(Vec<Row<SavedSearchId>>),
    /// Extracts of themes or claims.
    Gathered(Gathered),
}

/// A column before it is counted.
pub(crate) struct PlannedColumn {
    /// What it is called; blank for cases without a value.
    pub(crate) name: String,
    /// What tells it from the others, also when the grid is asked for anew.
    pub(crate) key: String,
    pub(crate) scope: ColumnScope,
}

/// Codes as columns.
pub(crate) struct Beside {
    pub(crate) heads: Vec<CodeId>,
    /// What counts as each of them.
    pub(crate) rows: Vec<Row>,
    pub(crate) relation: Relation,
}

/// A grid before it is counted.
pub(crate) struct Plan {
    pub(crate) rows: Vec<PlannedRow>,
    pub(crate) counting: Counting,
    pub(crate) names: Vec<(String, String)>,
    pub(crate) columns: Vec<Column>,
    /// What the columns are, where they are codes.
    pub(crate) beside: Option<Beside>,
    pub(crate) left_out: Vec<SourceKind>,
    pub(crate) sources: BTreeSet<SourceId>,
    /// The only cases that count, if there is a condition.
    pub(crate) only: Option<BTreeSet<CaseId>>,
    /// Names of rows for which nothing can be looked for.
    pub(crate) unanswered: Vec<String>,
}

impl Plan {
    /// Whether the columns tell apart who has coded.
    pub(crate) fn is_by_coder(&self) -> bool {
        self.columns.iter().any(|column| matches!(column.scope, ColumnScope::Coder(_)))
    }

    /// Whether words of some cases count.
    pub(crate) fn counts(&self, cases: &[CaseId]) -> bool {
        self.only.as_ref().is_none_or(|only| cases.iter().any(|case| only.contains(case)))
    }

    /// Whether the columns tell apart whose words they are, and not what has been coded or by whom.
    pub(crate) fn is_by_voice(&self) -> bool {
        self.beside.is_none() && !self.is_by_coder()
    }

    /// The codes that rows stand for.
    pub(crate) fn codes(&self) -> impl Iterator<Item = CodeId> {
        self.rows.iter().filter_map(|row| match row.head {
            RowHead::Code(code) => Some(code),
            _ => None,
        })
    }

    /// For each row, whether no other one is below it.
    pub(crate) fn is_lowest(&self) -> Vec<bool> {
        let below = self.rows.iter().skip(1).map(|row| row.depth).chain([0]);
        self.rows.iter().zip(below).map(|(row, next)| next <= row.depth).collect()
    }

    /// The place of a row.
    pub(crate) fn place_of(&self, row: i64) -> Result<usize, ProjectError> {
        let place = self.rows.iter().position(|own| own.head.id() == row);
        place.ok_or_else(|| ProjectError::not_found("row", row))
    }
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

    /// The values of an attribute with the cases that have them; those without a value last, under a blank name.
    fn groups(&self, name: &str, cases: &[CaseId]) -> Result<Vec<(String, Vec<CaseId>)>, ProjectError> {
        let attribute = self.find_attribute(name).ok_or_else(|| ProjectError::not_found("attribute", name))?;
        let values: Vec<_> = cases.iter().map(|case| (*case, self.standing(*case, attribute))).collect();
        let groups = group_cases(&values, &self.order_of(attribute)).into_iter();
        Ok(groups.map(|group| (self.heading(attribute, &group), group.cases)).collect())
    }

    /// The values of two attributes crossed: as many columns as there are pairs that some case has.
    fn crossed(&self, one: &str, other: &str, cases: &[CaseId]) -> Result<Vec<PlannedColumn>, ProjectError> {
        let without = sitat_lang::word(self.project.language, "project-without-value");
        let mut columns = Vec::new();
        let others = self.groups(other, cases)?;
        for (outer, outer_cases) in self.groups(one, cases)? {
            for (inner, inner_cases) in &others {
                let both: Vec<CaseId> = outer_cases.iter().copied().filter(|case| inner_cases.contains(case)).collect();
                if both.is_empty() {
                    continue;
                }
                let shown = |name: &str| if name.is_empty() { without.clone() } else { name.to_owned() };
                columns.push(PlannedColumn {
                    name: format!("{} · {}", shown(&outer), shown(inner)),
                    key: format!("{outer}\u{1f}{inner}"),
                    scope: ColumnScope::Case(both),
                });
            }
        }
        Ok(columns)
    }

    pub(crate) fn code_rows(&self, choice: &RowChoice) -> Result<Vec<(CodeId, u32)>, ProjectError> {
        let order = self.codebook.in_order();
        Ok(match choice {
            RowChoice::Codes => order,
            RowChoice::Questions | RowChoice::Searches | RowChoice::Themes | RowChoice::Claims => Vec::new(),
            RowChoice::Families => order.into_iter().filter(|(_, depth)| *depth == 0).collect(),
            RowChoice::Levels(levels) => order.into_iter().filter(|(_, depth)| depth < levels).collect(),
            RowChoice::Crosswalk(code, other) => {
                self.check_sides(*code, *other)?;
                self.code_rows(&RowChoice::Below(*code))?
            }
            RowChoice::Below(code) => {
                self.codebook.code(*code)?;
                let below = self.codebook.with_descendants(*code);
                order.into_iter().filter(|(id, _)| below.contains(id)).collect()
            }
            RowChoice::Only(code) => {
                self.codebook.code(*code)?;
                order.into_iter().filter(|(id, _)| id == code).collect()
            }
        })
    }

    /// The codes that count in the rows of codes.
    pub(crate) fn counted_rows(&self, choice: &RowChoice, heads: &[CodeId]) -> Vec<Row> {
        let through = match choice {
            RowChoice::Crosswalk(one, other) => Some(self.counted_through(*one, *other)),
            _ => None,
        };
        let counted = |code: &CodeId| match (choice, &through) {
            (RowChoice::Only(_), _) => vec![*code],
            (_, None) => self.codebook.with_descendants(*code),
            (_, Some(through)) => {
                let own = self.codebook.with_descendants(*code);
                let codes: BTreeSet<CodeId> = own.iter().filter_map(|id| through.get(id)).flatten().copied().collect();
                codes.into_iter().collect()
            }
        };
        heads.iter().map(|code| Row { codes: counted(code) }).collect()
    }

    fn columns(
        &self,
        choice: &GridChoice,
        cases: &[CaseId],
        counts: impl Fn(SourceKind) -> bool,
    ) -> Result<Vec<PlannedColumn>, ProjectError> {
        let is_filtered = choice.filter.as_deref().is_some_and(|filter| !filter.trim().is_empty());
        let in_cases = |own: &[CaseId]| !is_filtered || own.iter().any(|case| cases.contains(case));
        let column = |name: String, key: i64, scope| PlannedColumn { name, key: key.to_string(), scope };
        Ok(match &choice.columns {
            ColumnChoice::Cases => cases
                .iter()
                .filter_map(|id| self.case(*id).ok())
                .map(|case| column(case.name.clone(), case.id.0, ColumnScope::Case(vec![case.id])))
                .collect(),
            ColumnChoice::Participants => self
                .participants
                .iter()
                .filter(|person| person.withdrawn_at.is_none())
                .filter(|person| in_cases(&self.cases_of_participant(person.id)))
                .map(|person| {
                    let name = self.shown_name(person.id).unwrap_or_default();
                    column(name, person.id.0, ColumnScope::Participant(person.id))
                })
                .collect(),
            ColumnChoice::Sources => self
                .sources
                .iter()
                .filter(|source| counts(source.kind) && in_cases(&self.cases_in_source(source.id)))
                .map(|source| column(self.veiled(&source.name), source.id.0, ColumnScope::Source(source.id)))
                .collect(),
            ColumnChoice::Attribute(name) => self
                .groups(name, cases)?
                .into_iter()
                .map(|(name, cases)| PlannedColumn { key: name.clone(), name, scope: ColumnScope::Case(cases) })
                .collect(),
            ColumnChoice::Crossed(one, other) => self.crossed(one, other, cases)?,
            ColumnChoice::Codes(codes, _) => self
                .code_rows(codes)?
                .into_iter()
                .map(|(code, _)| column(self.code_name(code), code.0, ColumnScope::Code(code)))
                .collect(),
            ColumnChoice::Coders => {
                self.coders.iter().map(|(id, name)| column(self.veiled(name), id.0, ColumnScope::Coder(*id))).collect()
            }
        })
    }

    /// All cases that words of a source can count in.
    pub(crate) fn cases_in_source(&self, source: SourceId) -> Vec<CaseId> {
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

impl Project {
    /// What a grid is made of.
    pub(crate) fn plan(&mut self, choice: &GridChoice) -> Result<Plan, ProjectError> {
        let structure = self.structure()?;
        let beside = match &choice.columns {
            ColumnChoice::Codes(codes, _) if !codes.are_codes() => return Err(ProjectError::RowsAreNoCodes),
            ColumnChoice::Codes(..) if choice.measure == Measure::WordShare => {
                return Err(ProjectError::NoShareOfCodes);
            }
            ColumnChoice::Codes(codes, relation) => {
                let heads: Vec<CodeId> = structure.code_rows(codes)?.into_iter().map(|(code, _)| code).collect();
                Some(Beside { rows: structure.counted_rows(codes, &heads), heads, relation: *relation })
            }
            _ => None,
        };
        let is_of_codes = beside.is_some() || choice.columns == ColumnChoice::Coders;
        let mut unanswered = Vec::new();
        let (rows, counting) = match choice.rows {
            _ if !choice.rows.are_codes() && is_of_codes => return Err(ProjectError::NobodyCodes),
            RowChoice::Questions => self.question_rows()?,
            RowChoice::Themes => self.themes_as_rows()?,
            RowChoice::Claims => self.claims_as_rows()?,
            RowChoice::Searches => {
                let (rows, counting, broken) = self.search_rows()?;
                unanswered = broken;
                (rows, counting)
            }
            _ => {
                let codes = structure.code_rows(&choice.rows)?;
                let heads: Vec<CodeId> = codes.iter().map(|(id, _)| *id).collect();
                let counted = structure.counted_rows(&choice.rows, &heads);
                let row = |(code, depth): (CodeId, u32)| PlannedRow {
                    head: RowHead::Code(code),
                    name: structure.code_name(code),
                    path: structure.code_path(code),
                    depth,
                };
                (codes.into_iter().map(row).collect(), Counting::Codes(counted))
            }
        };
        let counts = |kind: SourceKind| choice.with_policy_documents || kind.is_compared_by_default();
        let cases = structure.cases_where(choice.filter.as_deref())?;
        let mut columns = structure.columns(choice, &cases, counts)?;
        let mut left_out: Vec<SourceKind> =
            structure.sources.iter().map(|source| source.kind).filter(|kind| !counts(*kind)).collect();
        left_out.sort_unstable();
        left_out.dedup();
        let sources: BTreeSet<SourceId> =
            structure.sources.iter().filter(|source| counts(source.kind)).map(|source| source.id).collect();
        if choice.columns == ColumnChoice::Coders {
            // Whoever has never coded is no column.
            let coders: BTreeSet<CoderId> = self.coders_in(&sources)?.into_values().flatten().collect();
            columns.retain(|column| matches!(column.scope, ColumnScope::Coder(id) if coders.contains(&id)));
        }
        let (names, columns) =
            columns.into_iter().map(|own| ((own.name, own.key), Column { scope: own.scope })).unzip();
        let is_filtered = choice.filter.as_deref().is_some_and(|filter| !filter.trim().is_empty());
        let only = is_filtered.then(|| cases.into_iter().collect());
        Ok(Plan { rows, counting, names, columns, beside, left_out, sources, only, unanswered })
    }

    /// Who has put codes on words of each source.
    pub(crate) fn coders_in(
        &mut self,
        sources: &BTreeSet<SourceId>,
    ) -> Result<BTreeMap<SourceId, BTreeSet<CoderId>>, ProjectError> {
        let mut found: BTreeMap<SourceId, BTreeSet<CoderId>> = BTreeMap::new();
        for segment in self.segments()?.iter().filter(|segment| sources.contains(&segment.source())) {
            found.entry(segment.source()).or_default().extend(segment.codings.iter().map(|coding| coding.coder));
        }
        Ok(found)
    }
}
