//! Counting and comparing: what a number in a grid stands for, and which cases belong together. Finding names in texts.
//!
//! Everything here is a pure function of values that the caller has read. This crate deliberately knows no project
//! file, clock, window or document.

mod agreement;
mod alphabet;
mod attribution;
mod bands;
mod between;
mod claim;
mod code_query;
mod collocation;
mod course;
mod derived;
mod emptiness;
mod expression;
mod figures;
mod grid;
mod group;
mod held;
mod likeness;
mod map_layout;
mod names;
mod near_names;
mod overlap;
mod quotation;
mod quotations;
mod quoting;
mod relation;
mod sample;
mod scope_words;
mod singled_out;
mod stop_words;
mod survey;
mod word_spread;
mod wording;

pub use agreement::{
    Coefficient, RatedUnits, Undefined, cohen_kappa, nominal_alpha, percent_agreement, unitising_alpha,
};
pub use alphabet::compare_norwegian;
pub use attribution::{Share, SourceContext, SpeakerInfo, shares};
pub use bands::{Bands, Derivation};
pub use between::{Between, Overlap, between};
pub use claim::ClaimReach;
pub use code_query::{CodeQuery, CodeQueryError, CodeQueryProblem, CodeTerm, CodedPlace, Ground, PlaceFilter};
pub use collocation::{Nearness, per_ten_thousand};
pub use course::{CourseMark, CourseRows, marks_by_turns, marks_by_words, sequence, steps_back};
pub use derived::{Formula, FormulaError, FormulaProblem};
pub use emptiness::{CellStanding, CellState, Facts, Voice, standings, voices_by_column};
pub use expression::{Expression, ExpressionError, ExpressionProblem};
pub use figures::{FigureUnit, WrittenFigure, written_figures};
pub use grid::{Column, ColumnScope, Grid, Measure, Outside, Passage, Row, Sheet, Texts, cell, grid};
pub use group::{CaseGroup, group_cases};
pub use held::{Held, Standing};
pub use likeness::QuestionFinder;
pub use map_layout::{MapBox, MapRectangle, map_branch, map_layout, map_line, middle_of_line};
pub use names::{
    FoundName, HeldOffice, ListedName, NameDoubt, NameFinder, NameHit, NameListFault, NameMatcher, check_names,
    fold_name,
};
pub use near_names::near_names;
pub use overlap::related;
pub use quotations::{
    FoundBy, FoundQuotation, HeldQuotation, MarkedStretch, Marks, QuoteSeeker, SoughtQuote, StrayMark, WordDifference,
    quotation_marks, quotations,
};
pub use quoting::{QuoteOrigin, QuotePiece, QuoteRun, quote_pieces, quote_runs, quote_template, quote_words};
pub use relation::{Layout, Reach, Relation, extent};
pub use sample::{
    FindingKind, Grouping, RivalValues, SampleCase, SampleFacts, SampleFinding, SampleItem, SamplePlace,
    SampleRespondent, SampleSurvey, StatedNumber, check_sample, listed_number, mixed_kinds,
};
pub use scope_words::{SaidAmount, SaidGroup, SaidScope, SaidUnit, said_scopes, telling_terms, tells_of_method};
pub use singled_out::{singled_out, singled_out_there};
pub use stop_words::stop_words;
pub use survey::{SMALL_GROUP, SurveyOption, Tally, share, tally};
pub use word_spread::{WordGroup, WordSpread, WordSpreads};
pub use wording::{bare_claim, reads_like_topic, unsuited_words};
