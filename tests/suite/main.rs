//! Everything that is tested across crates: stories over the commands a window sends, properties of whole projects,
//! exported files seen by others' readers, and the rules of the architecture.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on shall fail where it stands")]

mod anchors;
mod architecture;
mod attributes;
mod bad_input;
mod case_page;
mod case_table;
mod catalogue;
mod code_columns;
mod code_queries;
mod codebook_work;
mod commands;
mod comparison;
mod drafts;
mod edited_texts;
mod editing;
mod elsewhere;
mod entering;
mod export_golden;
mod guide_and_survey;
mod guide_by_hand;
mod material_by_number;
mod memos;
mod names_made_final;
mod near_copies;
mod old_versions;
mod other_formats;
mod other_programs;
mod passages;
mod patterns;
mod places;
mod progress;
mod recordings;
mod refused_files;
mod repository;
mod sample;
mod saved_searches;
mod saved_views;
mod search_language;
mod search_places;
mod search_rows;
mod shown_names;
mod spreadsheets;
mod studies;
mod summaries;
mod table_plans;
mod tables_of_marks;
mod turns;
mod undo;
mod whole_job;
mod why_empty;
mod withdrawal;
mod word_files;
mod words;
