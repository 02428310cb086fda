//! Material for tests and benches: nasty texts, large invented corpora, small invented studies with known answers.
//!
//! Everything is deterministic: the same seed gives the same bytes on every machine. This crate knows only the
//! vocabulary of the model; it opens no file and no project.

pub mod corpus;
mod docx;
mod pdf;
mod random;
mod study;
pub mod text;
mod xlsx;

pub use docx::{docx, zip};
pub use pdf::{pdf, pdf_pages, pdf_stream};
pub use random::Random;
pub use study::{
    Mapping, PHASES, STUDY_A, STUDY_B, STUDY_C_ANSWERED, STUDY_C_CASES, STUDY_C_MARKS, STUDY_C_ROWS, Study, THEMES,
    study_a, study_b, study_c,
};
pub use xlsx::xlsx;
