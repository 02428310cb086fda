//! Comparisons saved under a name.

use sitat_project as project;

use crate::wire::Nothing;
use crate::wire::compare::GridChoice;
use crate::wire::views::{DeleteView, GridLayout, GridOrder, SaveView, SavedView, ViewSaved};
use crate::{CommandError, Session};

impl From<project::GridOrder> for GridOrder {
    fn from(order: project::GridOrder) -> Self {
        match order {
            project::GridOrder::Given => Self::Given,
            project::GridOrder::Name => Self::Name,
            project::GridOrder::Total => Self::Total,
            project::GridOrder::Attribute(id) => Self::Attribute(id.into()),
            project::GridOrder::Own => Self::Own,
        }
    }
}

impl From<GridOrder> for project::GridOrder {
    fn from(order: GridOrder) -> Self {
        match order {
            GridOrder::Given => Self::Given,
            GridOrder::Name => Self::Name,
            GridOrder::Total => Self::Total,
            GridOrder::Attribute(id) => Self::Attribute(id.into()),
            GridOrder::Own => Self::Own,
        }
    }
}

impl From<project::GridLayout> for GridLayout {
    fn from(layout: project::GridLayout) -> Self {
        Self {
            row_order: layout.row_order.into(),
            column_order: layout.column_order.into(),
            only_differing: layout.only_differing,
            hides_empty: layout.hides_empty,
            is_shaded: layout.is_shaded,
            shades_share: layout.shades_share,
            own_rows: layout.own_rows,
            own_columns: layout.own_columns,
            beside: layout.beside,
            is_transposed: layout.is_transposed,
            folded: super::wire(layout.folded),
        }
    }
}

impl From<GridLayout> for project::GridLayout {
    fn from(layout: GridLayout) -> Self {
        Self {
            row_order: layout.row_order.into(),
            column_order: layout.column_order.into(),
            only_differing: layout.only_differing,
            hides_empty: layout.hides_empty,
            is_shaded: layout.is_shaded,
            shades_share: layout.shades_share,
            own_rows: layout.own_rows,
            own_columns: layout.own_columns,
            beside: layout.beside,
            is_transposed: layout.is_transposed,
            folded: super::codes(&layout.folded),
        }
    }
}

impl From<project::SavedView> for SavedView {
    fn from(view: project::SavedView) -> Self {
        Self {
            id: view.id.into(),
            name: view.name,
            grid: GridChoice::from(view.choice),
            layout: view.layout.into(),
            is_code_gone: view.is_code_gone,
            is_attribute_gone: view.is_attribute_gone,
        }
    }
}

pub(crate) fn saved_views(session: &Session, _: Nothing) -> Result<Vec<SavedView>, CommandError> {
    Ok(super::wire(session.with_project(|project| project.saved_views())?))
}

pub(crate) fn save_view(session: &Session, request: SaveView) -> Result<ViewSaved, CommandError> {
    let (choice, layout) = (request.grid.into(), request.layout.into());
    let id = session.act(|project| project.save_view(&request.name, &choice, &layout))?.into();
    Ok(ViewSaved { id })
}

pub(crate) fn delete_view(session: &Session, request: DeleteView) -> Result<Nothing, CommandError> {
    session.act(|project| project.delete_view(request.id.into()))?;
    Ok(Nothing {})
}
