//! Cases: what there is, and what each of them is.

use sitat_model::{AttributeId, AttributeValue, CaseId, CaseKind, CaseStatus, MissingReason, is_same_case_name};
use sitat_store::{AttributeRow, CaseDetails, CaseRow, CompetingRow, ValueAbout};

use crate::project::Action;
use crate::structure::Structure;
use crate::{Operation, Outcome, Project, ProjectError};

/// All cases with their attributes.
#[derive(Clone, Debug)]
pub struct CaseTableView {
    /// Cases, in order of creation.
    pub cases: Vec<CaseView>,
    /// Attributes, in the order of the columns.
    pub attributes: Vec<AttributeView>,
}

/// A case.
#[derive(Clone, Debug)]
pub struct CaseView {
    /// The row.
    pub row: CaseRow,
    /// Other names.
    pub aliases: Vec<String>,
    /// What it is in the study.
    pub statuses: Vec<CaseStatus>,
    /// Values in the order of the attributes.
    pub values: Vec<Option<AttributeValue>>,
    /// What is to be said of values beyond what they are; only where there is something.
    pub notes: Vec<ValueNote>,
    /// Sources that belong to it.
    pub sources: u32,
    /// Participants who belong to it.
    pub participants: u32,
}

/// An attribute. The categories of bands are among them.
pub type AttributeView = AttributeRow;

/// What is to be said of the value of a case: where it is from, why it is missing, what else is said.
#[derive(Clone, Debug, PartialEq)]
pub struct ValueNote {
    /// The attribute.
    pub attribute: AttributeId,
    /// Where the value is taken from.
    pub about: ValueAbout,
    /// Why there is none.
    pub missing: Option<MissingReason>,
    /// What other places say.
    pub competing: Vec<CompetingRow>,
}

/// How a name was understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameMatch {
    /// As the name itself.
    Name,
    /// As another name that was given.
    Alias,
    /// As its number.
    Number,
    /// With or without the word for what it is: `Bodø`, `Bodø kommune`.
    Variant,
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

impl Project {
    /// All cases with their attributes.
    pub fn cases(&mut self) -> Result<CaseTableView, ProjectError> {
        self.case_table(|_| true)
    }

    /// Some cases with all attributes; those that are not there any more are left out.
    pub fn cases_only(&mut self, only: &[CaseId]) -> Result<CaseTableView, ProjectError> {
        self.case_table(|id| only.contains(&id))
    }

    fn case_table(&mut self, is_wanted: impl Fn(CaseId) -> bool) -> Result<CaseTableView, ProjectError> {
        let structure = self.structure()?;
        let of_participants: Vec<Vec<CaseId>> =
            structure.participants.iter().map(|person| structure.cases_of_participant(person.id)).collect();
        let cases = structure
            .cases
            .iter()
            .filter(|row| is_wanted(row.id))
            .map(|row| CaseView {
                row: row.clone(),
                aliases: structure.aliases.get(&row.id).cloned().unwrap_or_default(),
                statuses: structure.statuses.get(&row.id).cloned().unwrap_or_default(),
                values: structure.attributes.iter().map(|attribute| structure.value(row.id, attribute)).collect(),
                notes: structure.notes(row.id),
                sources: count(structure.source_cases.values().filter(|cases| cases.contains(&row.id)).count()),
                participants: count(of_participants.iter().filter(|cases| cases.contains(&row.id)).count()),
            })
            .collect();
        let attributes = structure.attributes.iter();
        let attributes = attributes.map(|row| AttributeRow { categories: structure.order_of(row), ..row.clone() });
        Ok(CaseTableView { cases, attributes: attributes.collect() })
    }

    /// The case of a name, another name, a number, or a name with the word for what it is.
    pub fn resolve_case(&mut self, name: &str) -> Result<CaseId, ProjectError> {
        let structure = self.structure()?;
        let found = structure.match_case(name, None).map(|(case, _)| case.id);
        found.ok_or_else(|| ProjectError::not_found("case", name))
    }

    /// Makes a case.
    pub fn create_case(&mut self, name: &str, kind: CaseKind) -> Result<Outcome<CaseId>, ProjectError> {
        let name = self.free_case_name(name, None)?;
        self.transact(Operation::CreateCase, None, |action| {
            action.writer.describe(name.as_str(), 1);
            action.new_case(&name, kind)
        })
    }

    /// Gives a case another name.
    pub fn rename_case(&mut self, id: CaseId, name: &str) -> Result<Outcome<()>, ProjectError> {
        let kind = self.structure()?.case(id)?.kind;
        let name = self.free_case_name(name, Some(id))?;
        self.transact(Operation::RenameCase, None, |action| {
            action.writer.describe(name.as_str(), 1);
            Ok(action.writer.set_case(id, &name, kind)?)
        })
    }

    fn free_case_name(&mut self, name: &str, own: Option<CaseId>) -> Result<String, ProjectError> {
        let name = name.trim();
        if name.is_empty() {
            return Err(ProjectError::BlankName);
        }
        match self.structure()?.find_case(name) {
            Some(case) if Some(case.id) != own => Err(ProjectError::NameTaken { name: name.to_owned() }),
            _ => Ok(name.to_owned()),
        }
    }

    /// Takes a case out; its sources and participants stay.
    pub fn delete_case(&mut self, id: CaseId) -> Result<Outcome<()>, ProjectError> {
        let name = self.structure()?.case(id)?.name.clone();
        self.transact(Operation::DeleteCase, None, |action| {
            action.writer.describe(name, 1);
            Ok(action.writer.delete_case(id)?)
        })
    }

    /// Says more of a case: kind, parent, number, summary, what it is in the study, and other names.
    ///
    /// # Errors
    /// A case that would be part of itself, or another name that another case has.
    pub fn describe_case(
        &mut self,
        id: CaseId,
        details: &CaseDetails,
        statuses: &[CaseStatus],
        aliases: &[String],
    ) -> Result<Outcome<()>, ProjectError> {
        let structure = self.structure()?;
        let name = structure.case(id)?.name.clone();
        let mut above = details.parent;
        while let Some(parent) = above {
            let row = structure.case(parent)?;
            if parent == id {
                return Err(ProjectError::CaseInItself { name });
            }
            above = row.parent;
        }
        let tidy =
            |text: &Option<String>| text.as_deref().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
        let mut others: Vec<String> = Vec::new();
        for alias in aliases.iter().map(|alias| alias.trim()).filter(|alias| !alias.is_empty()) {
            match structure.match_case(alias, None) {
                Some((case, NameMatch::Name | NameMatch::Alias)) if case.id != id => {
                    return Err(ProjectError::NameTaken { name: alias.to_owned() });
                }
                _ if others.iter().any(|known| known.as_str() == alias) => {}
                _ => others.push(alias.to_owned()),
            }
        }
        let details = CaseDetails {
            kind_name: tidy(&details.kind_name).filter(|_| details.kind == CaseKind::Other),
            number: tidy(&details.number),
            summary: details.summary.trim_end().to_owned(),
            ..details.clone()
        };
        self.transact(Operation::DescribeCase, None, |action| {
            action.writer.describe(name, 1);
            action.writer.set_case_details(id, &details)?;
            action.writer.set_case_statuses(id, statuses)?;
            Ok(action.writer.set_case_aliases(id, &others)?)
        })
    }
}

impl Structure {
    /// The case that a name in a table means: by name, other name, number, or with the word for what it is. A name that
    /// could mean two means none, and a kind that is said must be the case's.
    pub(crate) fn match_case(&self, name: &str, kind: Option<CaseKind>) -> Option<(&CaseRow, NameMatch)> {
        let wanted = name.trim().to_lowercase();
        if wanted.is_empty() {
            return None;
        }
        if let Some(case) = self.find_case(name) {
            return Some((case, NameMatch::Name));
        }
        let fits = |case: &&CaseRow| kind.is_none_or(|kind| kind == case.kind);
        let only = |test: &dyn Fn(&CaseRow) -> bool, how: NameMatch| {
            let mut found = self.cases.iter().filter(fits).filter(|case| test(case));
            found.next().filter(|_| found.next().is_none()).map(|case| (case, how))
        };
        let has_alias = |case: &CaseRow| {
            self.aliases.get(&case.id).is_some_and(|names| names.iter().any(|own| own.to_lowercase() == wanted))
        };
        let has_number = |case: &CaseRow| case.number.as_ref().is_some_and(|own| own.to_lowercase() == wanted);
        let says_kind = wanted.rsplit(' ').next().filter(|_| wanted.contains(' ')).and_then(CaseKind::from_name);
        let is_variant =
            |case: &CaseRow| is_same_case_name(&case.name, name) && says_kind.is_none_or(|kind| kind == case.kind);
        only(&has_alias, NameMatch::Alias)
            .or_else(|| only(&has_number, NameMatch::Number))
            .or_else(|| only(&is_variant, NameMatch::Variant))
    }

    fn notes(&self, case: CaseId) -> Vec<ValueNote> {
        self.attributes
            .iter()
            .map(|attribute| ValueNote {
                attribute: attribute.id,
                about: self.value_about(case, attribute.id).cloned().unwrap_or_default(),
                missing: self.missing(case, attribute.id),
                competing: self.competing(case, attribute.id).to_vec(),
            })
            .filter(|note| note.about != ValueAbout::default() || note.missing.is_some() || !note.competing.is_empty())
            .collect()
    }
}

impl Action<'_> {
    /// Makes a case.
    pub(crate) fn new_case(&mut self, name: &str, kind: CaseKind) -> Result<CaseId, ProjectError> {
        let guid = self.guid();
        Ok(self.writer.insert_case(&guid, name, kind, self.at)?)
    }
}
