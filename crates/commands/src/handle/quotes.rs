//! Tables of quotes.

use std::path::Path;

use sitat_project::{QuoteColumn, QuoteMapping, QuotePlace as Place, QuoteState as State, QuoteView};

use crate::wire::quotes::{
    Ambiguous, FoundColumn, ImportQuotes, NotFound, QuoteChoices, QuoteColumn as WireColumn, QuotePlace, QuoteRow,
    QuoteState, QuotesImported, QuotesPreview,
};
use crate::{CommandError, Session};

impl From<WireColumn> for QuoteColumn {
    fn from(column: WireColumn) -> Self {
        match column {
            WireColumn::Source => Self::Source,
            WireColumn::Quote => Self::Quote,
            WireColumn::Code => Self::Code,
            WireColumn::Occurrence => Self::Occurrence,
            WireColumn::Coder => Self::Coder,
            WireColumn::Memo => Self::Memo,
            WireColumn::Case => Self::Case,
        }
    }
}

impl From<QuoteColumn> for WireColumn {
    fn from(column: QuoteColumn) -> Self {
        match column {
            QuoteColumn::Source => Self::Source,
            QuoteColumn::Quote => Self::Quote,
            QuoteColumn::Code => Self::Code,
            QuoteColumn::Occurrence => Self::Occurrence,
            QuoteColumn::Coder => Self::Coder,
            QuoteColumn::Memo => Self::Memo,
            QuoteColumn::Case => Self::Case,
        }
    }
}

fn choices(choices: QuoteChoices, only_existing_codes: bool) -> sitat_project::QuoteChoices {
    sitat_project::QuoteChoices {
        mapping: QuoteMapping {
            columns: choices.columns.into_iter().map(|own| (own.column.into(), own.heading)).collect(),
            separator: choices.separator.and_then(|sign| sign.chars().next()),
        },
        only_existing_codes,
        occurrences: choices.occurrences.into_iter().map(|own| (own.row, own.occurrence)).collect(),
        accepted: choices.accepted.into_iter().collect(),
        without: choices.without.into_iter().collect(),
    }
}

impl From<Place> for QuotePlace {
    fn from(place: Place) -> Self {
        Self { before: place.before, words: place.words, after: place.after }
    }
}

impl From<State> for QuoteState {
    fn from(state: State) -> Self {
        match state {
            State::Found(place) => Self::Found { place: place.into() },
            State::Several { places, count, chosen } => Self::Several { places: super::wire(places), count, chosen },
            State::Doubtful(place) => {
                Self::Doubtful { words: place.words, is_shortened: place.is_shortened, is_accepted: place.is_accepted }
            }
            State::Missing { is_source_missing } => Self::Missing { is_source_missing },
            State::LeftOut => Self::LeftOut,
        }
    }
}

impl From<QuoteView> for QuoteRow {
    fn from(view: QuoteView) -> Self {
        let QuoteView { row, source, quote, codes, state } = view;
        Self { row, source, quote, codes, state: state.into() }
    }
}

impl From<sitat_project::QuotesImported> for QuotesImported {
    fn from(imported: sitat_project::QuotesImported) -> Self {
        let mut warnings: Vec<_> = super::wire(imported.warnings);
        warnings.extend(imported.skipped.into_iter().map(|skipped| skipped.message.with("row", skipped.row).into()));
        let not_found = imported.not_found.into_iter();
        let ambiguous = imported.ambiguous.into_iter();
        Self {
            applied: imported.applied,
            created: imported.created,
            not_found: not_found.map(|missing| NotFound { row: missing.row, quote: missing.quote }).collect(),
            ambiguous: ambiguous
                .map(|several| Ambiguous { row: several.row, quote: several.quote, occurrences: several.occurrences })
                .collect(),
            warnings,
        }
    }
}

pub(crate) fn import_quotes(session: &Session, request: ImportQuotes) -> Result<QuotesImported, CommandError> {
    let choices = choices(request.choices, request.only_existing_codes);
    Ok(session.act(|project| project.import_quotes_as(Path::new(&request.path), &choices))?.into())
}

pub(crate) fn preview_quotes(session: &Session, request: ImportQuotes) -> Result<QuotesPreview, CommandError> {
    let choices = choices(request.choices, request.only_existing_codes);
    let preview = session.with_project(|project| project.preview_quotes(Path::new(&request.path), &choices))?;
    let column = |(column, heading): (QuoteColumn, Option<String>)| FoundColumn { column: column.into(), heading };
    Ok(QuotesPreview {
        headings: preview.headings,
        columns: preview.columns.into_iter().map(column).collect(),
        rows: super::wire(preview.rows),
        brings: preview.brings.into(),
    })
}
