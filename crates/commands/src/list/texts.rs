//! Editing of texts, names, search.

use crate::table::named::*;
use crate::{CommandError, Session, dispatch, handle};

commands! {
    /// Edits a text; codings follow.
    edit_text(editing::EditText) -> editing::Edited = editing;
    /// Keeps what is being written in the field of a turn, so that a crash takes nothing.
    keep_draft(drafts::KeepDraft) -> Nothing = drafts;
    /// Forgets what was being written in a source.
    drop_draft(GetSource) -> Nothing = drafts;
    /// Puts what was being written into the text.
    restore_draft(GetSource) -> editing::Edited = drafts;
    /// What was being written when the program ended, the latest first.
    drafts(Nothing) -> Vec<drafts::Draft> = drafts;
    /// Finds words that may be replaced.
    find_words(editing::FindWords) -> editing::FoundWords = editing;
    /// Replaces words at chosen places.
    replace_text(editing::ReplaceText) -> editing::Replaced = editing;
    /// The list of names that are to be hidden: a file's or the project's.
    name_list(names::GetNames) -> names::NameList = names;
    /// Puts a list of names in the place of the one that is there.
    write_names(names::WriteNames) -> Nothing = names;
    /// Notes that words are no names.
    mark_no_names(names::MarkNoNames) -> Nothing = names;
    /// Keeps the list of names in a file of its own from now on.
    keep_names_apart(names::KeepNamesApart) -> Nothing = names;
    /// Keeps the list of names in the project again.
    keep_names_in_project(names::GetNames) -> Nothing = names;
    /// Makes a key list and moves the project's list of names there for good.
    create_key_list(names::OpenKeyList) -> names::KeyList = names;
    /// Opens the key list of the project.
    open_key_list(names::OpenKeyList) -> names::KeyList = names;
    close_key_list(Nothing) -> Nothing = names;
    /// What is to be said of where a key list is to lie.
    key_list_warnings(names::KeyListPlace) -> Vec<crate::error::WireMessage> = names;
    /// Where the names of the list stand.
    find_names(names::FindNames) -> names::NamesFound = names;
    /// Puts what is to stand in the place of names there.
    replace_names(names::ReplaceNames) -> names::NamesReplaced = names;
    /// What making replaced names final would take out of the file, and what it would leave.
    preview_forget_names(names::GetNames) -> names::NamesForgetting = names;
    /// Forgets for good what stood in the place of names; this cannot be undone.
    forget_names(names::GetNames) -> names::NamesForgetting = names;
    /// What looks like a name and is not in the list.
    propose_names(names::FindNames) -> Vec<names::NameProposal> = names;
    /// The revisions of a text, latest first.
    revisions(GetSource) -> Vec<editing::RevisionInfo> = editing;
    /// A text as it was at a revision.
    text_of_revision(editing::GetRevision) -> editing::RevisionText = editing;
    /// What is different between two revisions of a text.
    revision_differences(editing::CompareRevisions) -> Vec<editing::DiffRun> = editing;
    /// What a corrected file would do to a source.
    preview_correction(editing::CorrectSource) -> editing::Correction = editing;
    /// Puts a corrected file in the place of a text.
    correct_source(editing::CorrectSource) -> editing::Correction = editing;
    /// Words of passages that are not where they were.
    review_list(reviewing::GetReviewList) -> Vec<reviewing::ReviewInfo> = reviewing;
    /// Puts such words in a place.
    place_words(reviewing::PlaceWords) -> Nothing = reviewing;
    /// Lets such words go.
    drop_words(reviewing::DropWords) -> Nothing = reviewing;
    /// Searches the project.
    search(search::Search) -> search::SearchAnswer = search;
    /// The parts of a query, as a form shows them.
    query_parts(search::ReadQuery) -> search::QueryParts = search;
    /// Where all hits of a search lie.
    search_spread(search::Search) -> search::SearchSpread = search;
    /// How often words are said, by whom and in which cases.
    word_list(words::GetWordList) -> words::WordList = words;
    /// Which words stand near what a search finds more often than elsewhere.
    collocations(words::GetCollocations) -> words::Collocations = words;
    /// Turns that share the words which tell a place from most others.
    similar_passages(words::GetSimilarPassages) -> words::SimilarPassages = words;
    /// Searches that were saved under names.
    saved_searches(Nothing) -> Vec<saved_searches::SavedSearch> = saved_searches;
    /// Saves a search under a name.
    save_search(saved_searches::SaveSearch) -> saved_searches::SearchSaved = saved_searches;
    /// Gives a saved search another name.
    rename_search(saved_searches::RenameSearch) -> Nothing = saved_searches;
    delete_search(saved_searches::DeleteSearch) -> Nothing = saved_searches;
    /// Words that mean the same.
    synonym_sets(Nothing) -> Vec<saved_searches::SynonymSet> = saved_searches;
    /// Makes a set of words that mean the same.
    create_synonyms(saved_searches::CreateSynonyms) -> saved_searches::SynonymsCreated = saved_searches;
    /// Gives such a set other words.
    write_synonyms(saved_searches::SynonymSet) -> Nothing = saved_searches;
    /// Takes such a set out.
    delete_synonyms(saved_searches::DeleteSynonyms) -> Nothing = saved_searches;
}
