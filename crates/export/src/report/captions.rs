//! The numbers of tables and figures, known before anything is written: a text may speak of what comes later.

use std::collections::BTreeMap;

use sitat_lang::word;
use sitat_model::Language;

use super::ReportBlock;

/// What a caption numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Captioned {
    Table,
    Figure,
}

impl Captioned {
    /// What it is called: `Tabell`.
    pub(crate) fn name(self, language: Language) -> String {
        word(
            language,
            match self {
                Self::Table => "export-caption-table",
                Self::Figure => "export-caption-figure",
            },
        )
    }
}

/// The numbers of tables and figures by their keys.
#[derive(Clone, Debug, Default)]
pub(crate) struct Captions(BTreeMap<String, (Captioned, u32)>);

impl Captions {
    /// Numbers the tables and the figures of a report in their order. Of two with the same key the first one keeps it.
    pub(crate) fn of(blocks: &[ReportBlock]) -> Self {
        let (mut own, mut tables, mut figures) = (BTreeMap::new(), 0, 0);
        for block in blocks {
            let (caption, kind, number) = match block {
                ReportBlock::Grid(table) => match &table.caption {
                    Some(caption) => (caption, Captioned::Table, &mut tables),
                    None => continue,
                },
                ReportBlock::Figure(figure) => (&figure.caption, Captioned::Figure, &mut figures),
                _ => continue,
            };
            *number += 1;
            own.entry(caption.key.clone()).or_insert((kind, *number));
        }
        Self(own)
    }

    /// Kind and number of what has a key.
    pub(crate) fn find(&self, key: &str) -> Option<(Captioned, u32)> {
        self.0.get(key).copied()
    }

    /// What a reference says: `Tabell 2`, or the key itself if nothing has it.
    pub(crate) fn named(&self, key: &str, language: Language) -> String {
        match self.find(key) {
            Some((kind, number)) => format!("{} {number}", kind.name(language)),
            None => key.to_owned(),
        }
    }
}

/// A counter of captions while they are written: the same order, the same numbers.
#[derive(Clone, Debug, Default)]
pub(crate) struct CaptionCount {
    tables: u32,
    figures: u32,
}

impl CaptionCount {
    /// The number of the next one.
    pub(crate) fn next(&mut self, kind: Captioned) -> u32 {
        let count = match kind {
            Captioned::Table => &mut self.tables,
            Captioned::Figure => &mut self.figures,
        };
        *count += 1;
        *count
    }
}

/// The bookmark around a caption's name and number.
pub(crate) fn anchor(kind: Captioned, number: u32) -> String {
    match kind {
        Captioned::Table => format!("_Ref1{number:07}"),
        Captioned::Figure => format!("_Ref2{number:07}"),
    }
}
