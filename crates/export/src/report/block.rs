//! What a report consists of: blocks one below the other, and runs within them.

use sitat_model::CodeColour;

use crate::Drawing;

/// A part of a report.
#[derive(Clone, Debug, PartialEq)]
pub enum ReportBlock {
    /// A heading; level 1 is the highest.
    Heading(u32, String),
    /// Sentences.
    Paragraph(String),
    /// Sentences of runs.
    Runs(Vec<Inline>),
    /// The same where they say what follows: they do not stand alone at the foot of a page.
    Lead(Vec<Inline>),
    /// What is said beside: who and when.
    Note(String),
    /// Somebody's own words.
    Quote(String),
    /// Somebody's own words, with where they come from.
    Extract(Extract),
    /// Something with a name before it.
    Named(String, String),
    /// Rows below a heading row.
    Table {
        /// What the columns are called, and how wide each is among the others.
        columns: Vec<(String, u32)>,
        /// The rows.
        rows: Vec<Vec<String>>,
    },
    /// Rows with more to them: a numbered caption, alignment, tone.
    Grid(ReportTable),
    /// A drawing with a numbered caption.
    Figure(ReportFigure),
    /// One thing a line, each with a sign before it.
    List(Vec<ListItem>),
    /// What follows stands on a new page.
    PageBreak,
    /// What follows stands on pages that lie this way. A table that is wide turns its own pages by itself.
    Section(Paper),
}

/// Which way the paper lies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Paper {
    /// Upright.
    #[default]
    Portrait,
    /// On its side.
    Landscape,
}

/// A stretch of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Words.
    Plain(String),
    /// Words that stand out.
    Strong(String),
    /// Words in italics.
    Emphasis(String),
    /// Somebody's words within a sentence, between the quotation marks of the language.
    Quoted(Vec<Self>),
    /// The number of the table or figure with this key: `Tabell 2`.
    Reference(String),
    /// A note at the foot of the page.
    Footnote(Vec<Self>),
    /// Words that can be found again by a name, which nobody sees. A name that occurs again gets `__2` behind it.
    Bookmark {
        /// Letters, digits and low lines, beginning with a letter, 40 at most.
        name: String,
        /// The words.
        words: Vec<Self>,
    },
    /// Words with a comment in the margin.
    Comment {
        /// Who says it.
        author: String,
        /// When: milliseconds since 1970, UTC.
        at: Option<i64>,
        /// What is said.
        comment: String,
        /// The words that it is about.
        words: Vec<Self>,
    },
    /// Words with a wash and an underline in the colour of a code.
    Coded {
        /// The colour.
        colour: CodeColour,
        /// The words.
        words: Vec<Self>,
    },
}

impl Inline {
    /// Words.
    pub fn plain(words: impl Into<String>) -> Self {
        Self::Plain(words.into())
    }

    /// Words that stand out.
    pub fn strong(words: impl Into<String>) -> Self {
        Self::Strong(words.into())
    }

    /// Words in italics.
    pub fn emphasis(words: impl Into<String>) -> Self {
        Self::Emphasis(words.into())
    }
}

/// A block quote.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Extract {
    /// The words.
    pub words: Vec<Inline>,
    /// Where they come from, as it stands behind them, brackets and all.
    pub attribution: Vec<Inline>,
    /// A bookmark around the words alone: `sitat_STO_12` (`sitat_model::quote_bookmark`).
    pub bookmark: Option<String>,
    /// An id that is to be seen, in brackets behind everything.
    pub shown_id: Option<String>,
}

/// What stands above a table or below a figure. Its number is given by order; tables and figures are numbered apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportCaption {
    /// What `Inline::Reference` calls it.
    pub key: String,
    /// What is said behind `Tabell 2.`.
    pub words: Vec<Inline>,
}

impl ReportCaption {
    /// A caption of plain words.
    pub fn new(key: impl Into<String>, words: impl Into<String>) -> Self {
        Self { key: key.into(), words: vec![Inline::plain(words)] }
    }
}

/// A table. Its heading rows are repeated on each page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReportTable {
    /// What stands above it.
    pub caption: Option<ReportCaption>,
    /// How wide each column is among the others.
    pub shares: Vec<u32>,
    /// What the shares are parts of, if they do not fill the page.
    pub whole: Option<u32>,
    /// What the columns are called.
    pub heading_rows: Vec<Vec<ReportCell>>,
    /// The rows.
    pub rows: Vec<Vec<ReportCell>>,
    /// The last row is set off by a line.
    pub has_total: bool,
    /// It stands on pages that lie on their side.
    pub is_wide: bool,
    /// What is said below it.
    pub note: Vec<Inline>,
}

/// Columns of a table that still has room on an upright page.
const UPRIGHT: usize = 8;

impl ReportTable {
    /// A table of plain words: columns with their shares of the width, and rows. With many columns it is wide.
    pub fn new(columns: Vec<(String, u32)>, rows: Vec<Vec<ReportCell>>) -> Self {
        let is_wide = columns.len() > UPRIGHT;
        let shares = columns.iter().map(|(_, share)| *share).collect();
        let heading = columns.into_iter().map(|(name, _)| ReportCell::plain(name).strong()).collect();
        Self { shares, heading_rows: vec![heading], rows, is_wide, ..Self::default() }
    }

    /// The same with a numbered caption.
    #[must_use]
    pub fn captioned(mut self, key: impl Into<String>, words: impl Into<String>) -> Self {
        self.caption = Some(ReportCaption::new(key, words));
        self
    }
}

/// A cell of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReportCell {
    /// What stands in it.
    pub words: Vec<Inline>,
    /// Where in it.
    pub alignment: Alignment,
    /// How it looks.
    pub tone: CellTone,
    /// Steps of indent.
    pub depth: u32,
}

impl ReportCell {
    /// Words.
    pub fn plain(words: impl Into<String>) -> Self {
        Self::runs(vec![Inline::plain(words)])
    }

    /// Runs.
    pub fn runs(words: Vec<Inline>) -> Self {
        Self { words, ..Self::default() }
    }

    /// A number, which stands to the right.
    pub fn number(number: impl Into<String>) -> Self {
        Self { alignment: Alignment::End, ..Self::plain(number) }
    }

    /// The same in a tone.
    #[must_use]
    pub fn toned(mut self, tone: CellTone) -> Self {
        self.tone = tone;
        self
    }

    /// The same, standing out.
    #[must_use]
    pub fn strong(self) -> Self {
        self.toned(CellTone::Strong)
    }

    /// The same, indented.
    #[must_use]
    pub fn indented(mut self, depth: u32) -> Self {
        self.depth = depth;
        self
    }
}

/// Where in a cell its words stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Alignment {
    /// At its beginning.
    #[default]
    Start,
    /// In its middle.
    Middle,
    /// At its end, as numbers do.
    End,
}

/// How a cell looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CellTone {
    /// As text.
    #[default]
    Plain,
    /// Standing out.
    Strong,
    /// As text beside it.
    Quiet,
    /// On a ground that is the darker the more: from 0 to 100.
    Heat(u8),
}

/// A drawing in a report.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportFigure {
    /// What is drawn.
    pub drawing: Drawing,
    /// The same in words, for who does not see it.
    pub described: String,
    /// What stands below it.
    pub caption: ReportCaption,
}

/// A line of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListItem {
    /// What stands in it.
    pub words: Vec<Inline>,
    /// What stands before it.
    pub sign: ListSign,
}

impl ListItem {
    /// A line with a bullet.
    pub fn bullet(words: Vec<Inline>) -> Self {
        Self { words, sign: ListSign::Bullet }
    }

    /// A line with a box, empty or ticked.
    pub fn checkbox(is_ticked: bool, words: Vec<Inline>) -> Self {
        Self { words, sign: if is_ticked { ListSign::TickedBox } else { ListSign::EmptyBox } }
    }
}

/// What stands before a line of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListSign {
    /// A bullet.
    Bullet,
    /// A box to tick.
    EmptyBox,
    /// A box that is ticked.
    TickedBox,
}
