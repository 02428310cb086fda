//! How codes and themes came to be.

use sitat_project::{Lineage, LineageEvent, LineageName, LineageThing};

use crate::wire::Nothing;
use crate::wire::lineage::{
    GetLineage, Lineage as WireLineage, LineageEvent as WireEvent, LineageName as WireName, LineageThing as WireThing,
};
use crate::{CommandError, Session};

impl From<LineageThing> for WireThing {
    fn from(thing: LineageThing) -> Self {
        match thing {
            LineageThing::Code(id) => Self::Code(id.into()),
            LineageThing::Theme(id) => Self::Theme(id.into()),
        }
    }
}

impl From<WireThing> for LineageThing {
    fn from(thing: WireThing) -> Self {
        match thing {
            WireThing::Code(id) => Self::Code(id.into()),
            WireThing::Theme(id) => Self::Theme(id.into()),
        }
    }
}

impl From<LineageName> for WireName {
    fn from(own: LineageName) -> Self {
        Self { thing: own.thing.into(), name: own.name, is_there: own.is_there }
    }
}

impl From<LineageEvent> for WireEvent {
    fn from(event: LineageEvent) -> Self {
        Self {
            step: event.step.into(),
            at: event.at,
            coder: event.coder,
            reason: event.reason,
            kind: event.kind.name().to_owned(),
            words: event.words,
            before: event.before,
            after: event.after,
            branches: super::wire(event.branches),
        }
    }
}

impl From<Lineage> for WireLineage {
    fn from(own: Lineage) -> Self {
        Self {
            thing: own.thing.into(),
            name: own.name,
            is_there: own.is_there,
            is_whole: own.is_whole,
            events: super::wire(own.events),
        }
    }
}

pub(crate) fn lineage(session: &Session, request: GetLineage) -> Result<WireLineage, CommandError> {
    let language = request.language.into();
    Ok(session.with_project(|project| project.lineage(request.thing.into(), language))?.into())
}

pub(crate) fn lineages(session: &Session, _: Nothing) -> Result<Vec<WireName>, CommandError> {
    Ok(super::wire(session.with_project(sitat_project::Project::lineages)?))
}
