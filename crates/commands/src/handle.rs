//! Handlers: each converts a request, calls one method of the façade, and converts the answer.

#![expect(clippy::needless_pass_by_value, reason = "the table of commands knows one shape: a handler owns its request")]

pub(crate) mod agreement;
pub(crate) mod appendices;
pub(crate) mod application;
pub(crate) mod backups;
pub(crate) mod case_extracts;
pub(crate) mod cases;
pub(crate) mod checks;
pub(crate) mod claims;
pub(crate) mod closing;
pub(crate) mod code_work;
pub(crate) mod codebook;
pub(crate) mod coders;
pub(crate) mod coding;
pub(crate) mod comments;
pub(crate) mod compare;
pub(crate) mod copies;
pub(crate) mod crosswalk;
pub(crate) mod document_check;
pub(crate) mod drafts;
pub(crate) mod editing;
pub(crate) mod export;
pub(crate) mod guide;
pub(crate) mod history;
pub(crate) mod import;
pub(crate) mod import_profiles;
pub(crate) mod journal;
pub(crate) mod leaks;
pub(crate) mod lineage;
pub(crate) mod maps;
pub(crate) mod marks;
pub(crate) mod memos;
pub(crate) mod method;
pub(crate) mod names;
pub(crate) mod outline;
pub(crate) mod overlaps;
pub(crate) mod participants;
pub(crate) mod passphrases;
pub(crate) mod patterns;
pub(crate) mod places;
pub(crate) mod preview;
pub(crate) mod privacy;
pub(crate) mod progress;
pub(crate) mod project;
pub(crate) mod queries;
pub(crate) mod quotes;
pub(crate) mod reading;
pub(crate) mod recordings;
pub(crate) mod reports;
pub(crate) mod reviewing;
pub(crate) mod sample;
pub(crate) mod saved_searches;
pub(crate) mod search;
pub(crate) mod sources;
pub(crate) mod summaries;
pub(crate) mod surveys;
pub(crate) mod tables;
pub(crate) mod templates;
pub(crate) mod themes;
pub(crate) mod turns;
pub(crate) mod values;
pub(crate) mod views;
pub(crate) mod wall;
pub(crate) mod words;

use crate::wire::{CaseId, CodeId};

/// Makes both directions between a name of the model and the same name on the wire.
macro_rules! same_names {
    ($model:ty, $wire:ty: $($name:ident),+) => {
        impl From<$model> for $wire {
            fn from(value: $model) -> Self {
                match value { $(<$model>::$name => Self::$name,)+ }
            }
        }

        impl From<$wire> for $model {
            fn from(value: $wire) -> Self {
                match value { $(<$wire>::$name => Self::$name,)+ }
            }
        }
    };
}

pub(crate) use same_names;

pub(crate) fn cases(ids: Vec<CaseId>) -> Vec<sitat_model::CaseId> {
    ids.into_iter().map(Into::into).collect()
}

pub(crate) fn codes(ids: &[CodeId]) -> Vec<sitat_model::CodeId> {
    ids.iter().map(|id| (*id).into()).collect()
}

pub(crate) fn wire<T, W: From<T>>(values: impl IntoIterator<Item = T>) -> Vec<W> {
    values.into_iter().map(W::from).collect()
}

/// A count on the wire.
pub(crate) fn count(number: impl TryInto<u32>) -> u32 {
    number.try_into().unwrap_or(u32::MAX)
}
