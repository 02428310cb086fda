//! Codebook, codings, coders, memos.

use crate::table::named::*;
use crate::{CommandError, Session, dispatch, handle};

commands! {
    /// All codes, in codebook order.
    codebook(Nothing) -> Vec<codebook::CodeInfo> = codebook;
    /// All versions of the interview guide.
    guide(Nothing) -> Vec<guide::GuideInfo> = guide;
    /// Reads a guide without letting it into the project.
    preview_guide(guide::PreviewGuide) -> guide::GuidePreview = guide;
    /// Lets a guide in as a new version.
    import_guide(guide::ImportGuide) -> guide::GuideImported = guide;
    /// Begins a version of the guide.
    create_guide(guide::CreateGuide) -> guide::GuideCreated = guide;
    /// Gives a version of the guide another name.
    rename_guide(guide::RenameGuide) -> Nothing = guide;
    /// Takes a version of the guide out.
    delete_guide(guide::GetGuide) -> Nothing = guide;
    /// Makes a question of the guide, or a probe below one.
    create_question(guide::CreateQuestion) -> Nothing = guide;
    /// Gives a question of the guide other words.
    write_question(guide::WriteQuestion) -> Nothing = guide;
    /// Moves a question of the guide among those beside it.
    move_question(guide::MoveQuestion) -> Nothing = guide;
    /// Takes a question of the guide out, with its probes.
    delete_question(guide::DeleteQuestion) -> Nothing = guide;
    /// Says what a question asks about.
    set_question_codes(guide::SetQuestionCodes) -> Nothing = guide;
    /// Says which version of the guide sources followed.
    set_source_guide(guide::SetSourceGuide) -> Nothing = guide;
    /// Who was asked what, by a version of the guide.
    coverage(guide::GetGuide) -> guide::Coverage = guide;
    /// Says whether a question was put to somebody.
    set_question_asked(guide::SetQuestionAsked) -> Nothing = guide;
    /// Turns that put questions, as their words say.
    match_turns(guide::MatchTurns) -> Vec<guide::TurnMatch> = guide;
    /// Says that turns put questions.
    link_turns(guide::LinkTurns) -> Nothing = guide;
    /// Says that turns do not put questions.
    unlink_turns(guide::UnlinkTurns) -> Nothing = guide;
    /// The questions that the turns of a source put.
    turn_questions(GetSource) -> Vec<guide::TurnQuestion> = guide;
    /// Parts of recordings that are lost.
    lost_parts(Nothing) -> Vec<guide::LostPart> = guide;
    /// Notes that a part of a recording is lost.
    add_lost_part(guide::AddLostPart) -> Nothing = guide;
    /// Takes such a note back.
    delete_lost_part(guide::DeleteLostPart) -> Nothing = guide;
    /// All surveys, with what was answered.
    surveys(surveys::GetSurveys) -> Vec<surveys::SurveyInfo> = surveys;
    /// Reads a survey without letting it into the project.
    preview_survey(surveys::ReadSurvey) -> surveys::SurveyPreview = surveys;
    /// Lets a survey in.
    import_survey(surveys::ReadSurvey) -> surveys::SurveyImported = surveys;
    delete_survey(surveys::DeleteSurvey) -> Nothing = surveys;
    /// Says what a question of a survey is.
    set_survey_question_kind(surveys::SetSurveyQuestionKind) -> Nothing = surveys;
    /// Counts answers to a question of a survey as another one.
    recode_answers(surveys::RecodeAnswers) -> Nothing = surveys;
    /// How many are stated, and what does not agree in the sample.
    sample(Nothing) -> sample::Sample = sample;
    /// Notes how many somebody states there are.
    set_stated_number(sample::SetStatedNumber) -> Nothing = sample;
    /// The columns of a table.
    table_columns(surveys::GetTableColumns) -> Vec<surveys::TableColumn> = surveys;
    /// The texts of a table as they would enter, a source a row.
    preview_text_rows(surveys::ImportTextRows) -> surveys::TextRowsPreview = surveys;
    /// Lets the texts of a table in, a source a row.
    import_text_rows(surveys::ImportTextRows) -> surveys::TextRowsImported = surveys;
    /// Makes a code.
    create_code(codebook::CreateCode) -> codebook::CodeCreated = codebook;
    /// Gives a code another name.
    rename_code(codebook::RenameCode) -> Nothing = codebook;
    /// Sets name and rules of a code.
    describe_code(codebook::DescribeCode) -> Nothing = codebook;
    /// Gives a code a colour.
    recolour_code(codebook::RecolourCode) -> Nothing = codebook;
    /// Says whether a code can be put on words.
    set_codable(codebook::SetCodable) -> Nothing = codebook;
    /// Says what the codes below a code are to each other.
    set_code_kind(codebook::SetCodeKind) -> Nothing = codebook;
    /// Says where a code comes from.
    set_code_origin(codebook::SetCodeOrigin) -> Nothing = codebook;
    /// Keeps questions with a code.
    set_code_prompts(templates::SetCodePrompts) -> Nothing = templates;
    /// Fixes the codebook, or a part of it.
    lock_codes(templates::LockCodes) -> Nothing = templates;
    /// Lets it be changed again.
    unlock_codes(templates::UnlockCodes) -> Nothing = templates;
    /// Takes codes out of use; their codings stay.
    retire_codes(codebook::RetireCodes) -> Nothing = codebook;
    /// Takes codes into use again.
    restore_codes(codebook::RestoreCodes) -> Nothing = codebook;
    /// Relates two codes.
    link_codes(codebook::LinkCodes) -> Nothing = codebook;
    /// Takes a relation of two codes away.
    unlink_codes(codebook::UnlinkCodes) -> Nothing = codebook;
    /// Two trees of codes and what corresponds between them, and between which families something does.
    crosswalk(crosswalk::GetCrosswalk) -> crosswalk::Crosswalk = crosswalk;
    /// Says what two codes are to each other, or that they do not correspond.
    write_correspondence(crosswalk::WriteCorrespondence) -> Nothing = crosswalk;
    /// Reads correspondences from a table, or says what it would bring.
    import_crosswalk(crosswalk::ImportCrosswalk) -> crosswalk::CrosswalkImported = crosswalk;
    /// Writes a crosswalk as a list or as a table of marks.
    export_crosswalk(crosswalk::ExportCrosswalk) -> Exported = crosswalk;
    /// Moves codes in the tree.
    move_codes(codebook::MoveCodes) -> Nothing = codebook;
    /// What merging codes into one would do.
    preview_merge(code_work::PreviewMerge) -> code_work::MergePreview = code_work;
    /// Merges codes into one.
    merge_codes(codebook::MergeCodes) -> Nothing = codebook;
    /// Gives passages of a code to others.
    split_code(code_work::SplitCode) -> Nothing = code_work;
    /// A page of the passages of a code, in their context.
    code_extracts(code_work::GetExtracts) -> code_work::Extracts = code_work;
    /// Deletes codes.
    delete_codes(codebook::DeleteCodes) -> Nothing = codebook;
    /// Reads codes from a table.
    import_codebook(import::ImportTable) -> codebook::CodebookImported = codebook;
    /// A source with all that the reader shows.
    source_text(GetSource) -> SourceText = reading;
    /// The coded passages of a source.
    source_segments(GetSource) -> SourceSegments = reading;
    /// Some coded passages of a source.
    some_segments(GetSegments) -> SourceSegments = reading;
    /// Puts codes on words.
    apply_codes(coding::ApplyCodes) -> coding::Applied = coding;
    /// Puts a passage on other words of its source.
    resize_segment(coding::ResizeSegment) -> coding::SegmentInfo = coding;
    /// Puts another code in the place of some.
    recode(coding::Recode) -> coding::Recoded = coding;
    /// Says to which case a passage belongs, where it is not the speaker's.
    set_segment_case(coding::SetSegmentCase) -> Nothing = coding;
    /// Pins a code to a key.
    pin_code(coding::PinCode) -> Nothing = coding;
    /// Takes the pin off a code.
    unpin_code(coding::UnpinCode) -> Nothing = coding;
    /// Takes codes off.
    remove_codings(coding::RemoveCodings) -> Nothing = coding;
    /// Shows what would come of a table of quotes.
    preview_quotes(quotes::ImportQuotes) -> quotes::QuotesPreview = quotes;
    /// Codes the passages that a table lists.
    import_quotes(quotes::ImportQuotes) -> quotes::QuotesImported = quotes;
    /// What coding places would code.
    preview_places(places::PreviewPlaces) -> places::PlacesPreview = places;
    /// Puts codes on places, in one step.
    code_places(places::CodePlaces) -> places::PlacesCoded = places;
    /// Notes that there is nothing to code in turns.
    mark_turns(progress::MarkTurns) -> Nothing = progress;
    /// Takes such notes back.
    unmark_turns(progress::MarkTurns) -> Nothing = progress;
    /// Declares sources read, or coded, or takes that back.
    set_source_progress(progress::SetSourceProgress) -> Nothing = progress;
    /// Declares a source coded anew, now: it was gone through again.
    go_through_again(GetSource) -> Nothing = progress;
    /// The round that goes on.
    round(Nothing) -> progress::Round = progress;
    /// Begins another round.
    begin_round(progress::BeginRound) -> Nothing = progress;
    /// What is left to do in a source: turns not looked at, codes that came later.
    source_remains(GetSource) -> checks::Remains = checks;
    /// What the checks of the method find.
    checks(checks::GetChecks) -> Vec<checks::Check> = checks;
    /// Says that what a check has found is meant to be so.
    answer_check(checks::AnswerCheck) -> Nothing = checks;
    /// Takes that back.
    reopen_check(checks::ReopenCheck) -> Nothing = checks;
    /// Gives a check another convention to go by.
    set_threshold(checks::SetThreshold) -> Nothing = checks;
    /// Who codes, and what is theirs.
    coders(Nothing) -> coders::Coders = coders;
    /// Goes on under the name of a coder on this machine.
    work_as(coders::NameCoder) -> Nothing = coders;
    /// Makes a coder.
    create_coder(coders::NameCoder) -> Nothing = coders;
    /// Gives a coder another name.
    rename_coder(coders::RenameCoder) -> Nothing = coders;
    /// Makes sources those of a coder, or takes that back.
    assign_sources(coders::AssignSources) -> Nothing = coders;
    /// Begins a blind pass.
    begin_blind_pass(coders::BeginBlindPass) -> Nothing = coders;
    /// Ends it before all have coded everything.
    end_blind_pass(coders::EndBlindPass) -> Nothing = coders;
    /// Turns where coders differ.
    differences(coders::GetDifferences) -> coders::Differences = coders;
    /// Settles codes in a turn where coders differ.
    settle_difference(coders::SettleDifference) -> Nothing = coders;
    /// Coefficients of agreement.
    agreement(agreement::GetAgreement) -> agreement::Agreement = agreement;
    /// Keeps them as they are.
    keep_agreement(agreement::GetAgreement) -> Nothing = agreement;
    /// Writes them to a file.
    export_agreement(agreement::ExportAgreement) -> Exported = agreement;
    /// The stages of the declared approach, with what each has left behind.
    stages(Nothing) -> Vec<checks::Stage> = checks;
    /// Memos: on one thing, or all that hold some words.
    memos(memos::GetMemos) -> Vec<memos::MemoInfo> = memos;
    /// Writes a new memo.
    create_memo(memos::CreateMemo) -> memos::MemoCreated = memos;
    /// Puts another text in the place of a memo's.
    write_memo(memos::WriteMemo) -> Nothing = memos;
    set_memo_kind(memos::SetMemoKind) -> Nothing = memos;
    delete_memo(memos::DeleteMemo) -> Nothing = memos;
    /// Comments, the earliest first.
    comments(comments::GetComments) -> Vec<comments::CommentInfo> = comments;
    create_comment(comments::CreateComment) -> comments::CommentCreated = comments;
    /// Puts another text in the place of a comment of one's own; a blank one takes it out.
    write_comment(comments::WriteComment) -> Nothing = comments;
    /// Settles a comment with an answer, or opens it again.
    settle_comment(comments::SettleComment) -> Nothing = comments;
    /// Writes the comments to a small file.
    save_comments(comments::SaveComments) -> Exported = comments;
    /// What taking in a file of comments would do.
    preview_take_comments(comments::TakeComments) -> comments::CommentsTaken = comments;
    take_comments(comments::TakeComments) -> comments::CommentsTaken = comments;
    /// What a link in a memo can lead to.
    link_targets(memos::GetLinkTargets) -> Vec<memos::LinkTarget> = memos;
}
