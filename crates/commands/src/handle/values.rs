//! Values of cases.

use sitat_model::{AttributeScale, MissingReason};
use sitat_project::{ValueAbout, ValueNote};

use crate::wire::Nothing;
use crate::wire::values::{
    AttributeScale as WireScale, ChooseCompetingValue, CompetingValue, CreateCompetingValue, DescribeValues,
    MissingReason as WireReason, ValueAbout as WireAbout, ValueNote as WireNote,
};
use crate::{CommandError, Session};

impl From<AttributeScale> for WireScale {
    fn from(scale: AttributeScale) -> Self {
        match scale {
            AttributeScale::Percent => Self::Percent,
            AttributeScale::Money => Self::Money,
            AttributeScale::Year => Self::Year,
            AttributeScale::Date => Self::Date,
            AttributeScale::Category => Self::Category,
            AttributeScale::Ordinal => Self::Ordinal,
        }
    }
}

impl From<WireScale> for AttributeScale {
    fn from(scale: WireScale) -> Self {
        match scale {
            WireScale::Percent => Self::Percent,
            WireScale::Money => Self::Money,
            WireScale::Year => Self::Year,
            WireScale::Date => Self::Date,
            WireScale::Category => Self::Category,
            WireScale::Ordinal => Self::Ordinal,
        }
    }
}

impl From<MissingReason> for WireReason {
    fn from(reason: MissingReason) -> Self {
        match reason {
            MissingReason::NotApplicable => Self::NotApplicable,
            MissingReason::NotAsked => Self::NotAsked,
            MissingReason::NoAnswer => Self::NoAnswer,
            MissingReason::Unknown => Self::Unknown,
            MissingReason::Withheld => Self::Withheld,
        }
    }
}

impl From<ValueAbout> for WireAbout {
    fn from(about: ValueAbout) -> Self {
        Self { origin: about.origin, year: about.year, note: about.note }
    }
}

impl From<WireAbout> for ValueAbout {
    fn from(about: WireAbout) -> Self {
        Self { origin: about.origin, year: about.year, note: about.note }
    }
}

impl From<ValueNote> for WireNote {
    fn from(note: ValueNote) -> Self {
        let competing = note.competing.into_iter();
        Self {
            attribute: note.attribute.into(),
            about: note.about.into(),
            missing: note.missing.map(Into::into),
            competing: competing
                .map(|row| CompetingValue { id: row.id, value: row.value.into(), about: row.about.into() })
                .collect(),
        }
    }
}

pub(crate) fn describe_values(session: &Session, request: DescribeValues) -> Result<Nothing, CommandError> {
    let cells: Vec<_> = request.cells.iter().map(|cell| (cell.case.into(), cell.attribute.into())).collect();
    session.act(|project| project.describe_values(&cells, &request.about.into()))?;
    Ok(Nothing {})
}

pub(crate) fn create_competing_value(
    session: &Session,
    request: CreateCompetingValue,
) -> Result<Nothing, CommandError> {
    let (case, attribute) = (request.cell.case.into(), request.cell.attribute.into());
    session.act(|project| project.create_competing_value(case, attribute, &request.written, &request.about.into()))?;
    Ok(Nothing {})
}

pub(crate) fn adopt_competing_value(session: &Session, request: ChooseCompetingValue) -> Result<Nothing, CommandError> {
    session.act(|project| project.adopt_competing_value(request.id))?;
    Ok(Nothing {})
}

pub(crate) fn delete_competing_value(
    session: &Session,
    request: ChooseCompetingValue,
) -> Result<Nothing, CommandError> {
    session.act(|project| project.delete_competing_value(request.id))?;
    Ok(Nothing {})
}
