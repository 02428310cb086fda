//! Full text over turns: what was said where, with the forms that were matched listed.
//!
//! The index lives in memory, is built from texts and can be thrown away. A *passage* is the smallest unit in which
//! words are joined (a turn, or a paragraph of a text without turns). Terms are exact: lower case, composed, å and ø
//! never folded, no stop words. Language is handled when a query is asked, visibly: a query word is expanded over the
//! words that the index holds, and every form is part of the answer with its count.
//!
//! This crate deliberately knows no database, case, participant or code: filters are resolved by the caller through
//! [`Scope`].

mod answer;
mod compound;
mod counts;
mod error;
mod evaluate;
mod expand;
mod field;
mod headwords;
mod index;
mod inflection;
mod irregular;
mod lexer;
mod near;
mod ordbank;
mod parse;
mod parts;
mod passage_set;
mod pattern;
mod phrases;
mod places;
mod plan;
mod postings;
mod query;
mod reading;
mod resembling;
mod scope;
mod similar;
mod synonyms;
mod tally;
mod vocabulary;

pub use answer::{Answer, Form, FormKind, FormKinds, Hit, SearchOptions};
pub use error::{QueryError, QueryErrorKind, SearchError};
pub use field::{Field, Filter};
pub use headwords::Headword;
pub use index::{Index, Passage};
pub use inflection::word_keys;
pub use near::{Link, Within};
pub use parts::{PartShape, QueryPart};
pub use query::{Pattern, Query, QueryWord};
pub use resembling::{Model, Resemblance, Resembling, TellingWord};
pub use scope::{Everything, Scope};
pub use similar::nearest;
pub use tally::{Around, GroupCount, GroupOf, Tallied};
