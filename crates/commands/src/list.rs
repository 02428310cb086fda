//! Every command with its request and response, in the order in which a study needs them.

use crate::table::named::*;
use crate::{CommandError, Session, dispatch, handle};

commands! {
    /// The program's state: preferences, recent projects, the open project.
    application(GetApplication) -> Application = application;
    /// Remembers what the person has chosen for this machine.
    set_preferences(Preferences) -> Nothing = application;
    /// Where the person was in the texts of the open project, the one read last first.
    reading_places(Nothing) -> Vec<ReadingPlace> = application;
    /// The text of the open project that was read last, otherwise its first one; none if there is none.
    last_text(Nothing) -> Option<SourceText> = reading;
    /// Remembers on this machine where the person is in a text.
    remember_place(ReadingPlace) -> Nothing = application;
    /// Takes a project off the list of recent ones.
    forget_recent(ForgetRecent) -> Nothing = application;
    /// Makes a new project file and opens it.
    create_project(CreateProject) -> ProjectInfo = project;
    /// Opens a project file.
    open_project(OpenProject) -> ProjectInfo = project;
    /// Opens a fresh or earlier copy of the sample study.
    open_sample(Nothing) -> ProjectInfo = project;
    /// Closes the project.
    close_project(Nothing) -> Nothing = project;
    /// The open project.
    project(Nothing) -> ProjectInfo = project;
    /// Shows the project as it was after a step, for reading only.
    look_back(LookBack) -> ProjectInfo = project;
    /// Shows the project as it is now.
    return_to_now(Nothing) -> ProjectInfo = project;
    rename_project(RenameProject) -> Nothing = project;
    undo(Nothing) -> history::Undone = history;
    redo(Nothing) -> history::Undone = history;
    /// The journal.
    history(history::GetHistory) -> history::History = history;
    /// A page of the journal as it is read: sentences, narrowed.
    journal(journal::GetJournal) -> journal::JournalPage = journal;
    /// What a step of the journal changed.
    journal_step(journal::GetStep) -> journal::StepDetail = journal;
    /// How a code or a theme came to be.
    lineage(lineage::GetLineage) -> lineage::Lineage = lineage;
    /// All codes and themes, also those that are gone.
    lineages(Nothing) -> Vec<lineage::LineageName> = lineage;
    /// Says why an action was done, also long after it.
    explain_step(history::ExplainStep) -> Nothing = history;
    /// Writes a copy of the project for somebody else to work in.
    save_copy(copies::SaveCopy) -> Nothing = copies;
    /// What merging a copy of the project would do.
    preview_merge_copy(copies::MergeCopy) -> copies::CopyPreview = copies;
    /// Merges a copy that somebody else has worked in.
    merge_copy(copies::MergeCopy) -> copies::CopyPreview = copies;
    /// All sources, in order of import.
    sources(Nothing) -> Vec<sources::SourceInfo> = sources;
    /// Reads files without letting anything into the project.
    preview_import(import::PreviewImport) -> Vec<import::ImportPreview> = import;
    /// Lets files into the project.
    import_sources(import::ImportSources) -> import::Imported = import;
    /// Calls off letting files in: nothing of it is done.
    cancel_import(Nothing) -> Nothing = import;
    /// Files, and in the place of folders the texts below them.
    find_texts(import::FindTexts) -> Vec<String> = import;
    /// How files are read, saved under names.
    import_profiles(Nothing) -> Vec<import::ImportProfile> = import_profiles;
    /// Saves how files are read.
    save_import_profile(import::SaveImportProfile) -> Nothing = import_profiles;
    /// Gives a profile another name.
    rename_import_profile(import::RenameImportProfile) -> Nothing = import_profiles;
    delete_import_profile(import::DeleteImportProfile) -> Nothing = import_profiles;
    /// Makes one turn of several.
    merge_turns(turns::MergeTurns) -> Nothing = turns;
    /// Splits a turn.
    split_turn(turns::SplitTurn) -> Nothing = turns;
    /// Gives turns to another speaker.
    assign_turns(turns::AssignTurns) -> Nothing = turns;
    /// Says at which time of the recording a turn begins.
    set_turn_time(turns::SetTurnTime) -> Nothing = turns;
    /// The recording of a source, if one is linked; its bytes are read apart.
    recording(GetSource) -> Option<recordings::RecordingInfo> = recordings;
    /// Links a source to its recording, which stays where it is.
    link_recording(recordings::LinkRecording) -> Nothing = recordings;
    /// Forgets where the recording of a source is.
    unlink_recording(GetSource) -> Nothing = recordings;
    /// Says how far the times of a text are from those of its recording.
    set_recording_offset(recordings::SetRecordingOffset) -> Nothing = recordings;
    /// Gives a source another name.
    rename_source(sources::RenameSource) -> Nothing = sources;
    remove_source(sources::RemoveSource) -> Nothing = sources;
    /// Says what kind of source it is.
    set_source_kind(sources::SetSourceKind) -> Nothing = sources;
    /// Says which cases a source belongs to.
    set_source_cases(sources::SetSourceCases) -> Nothing = sources;
    /// Who speaks in a source.
    speakers(sources::GetSpeakers) -> Vec<sources::SpeakerInfo> = sources;
    /// Says who a label is.
    set_speaker(sources::SetSpeaker) -> Nothing = sources;
    /// Chooses the case that a source counts in where nothing else is said.
    set_default_case(participants::SetDefaultCase) -> Nothing = participants;
    /// All participants, how they are shown, and how interviews were held.
    participants(Nothing) -> participants::People = participants;
    /// Makes a participant who does not speak anywhere yet.
    create_participant(participants::CreateParticipant) -> participants::ParticipantCreated = participants;
    /// Says what is known of a participant.
    describe_participant(participants::Person) -> Nothing = participants;
    /// Takes a participant out who does not speak anywhere.
    delete_participant(participants::ChooseParticipant) -> Nothing = participants;
    /// Looks at a table of participants without letting it in.
    preview_participants(tables::PreviewTable) -> tables::TablePreview = tables;
    /// Reads participants from a table.
    import_participants(tables::ImportPlannedTable) -> participants::ParticipantsImported = participants;
    /// Says how an interview was held.
    describe_interview(participants::Interview) -> Nothing = participants;
    /// Says how participants are shown everywhere.
    set_identification(participants::SetIdentification) -> Nothing = participants;
    /// What a participant's withdrawal would take out.
    preview_withdrawal(participants::ChooseParticipant) -> participants::Withdrawal = participants;
    /// Takes all words of a participant out, in one step.
    withdraw_participant(participants::ChooseParticipant) -> participants::Withdrawal = participants;
    /// Forgets a participant for good; this cannot be undone.
    erase_participant(participants::ChooseParticipant) -> Nothing = participants;
    /// All cases with their attributes, or some of them.
    cases(cases::GetCases) -> cases::CaseTable = cases;
    /// Makes a case.
    create_case(cases::CreateCase) -> Nothing = cases;
    /// Gives a case another name.
    rename_case(cases::RenameCase) -> Nothing = cases;
    /// Says more of a case: kind, parent, number, summary, status, other names.
    describe_case(cases::DescribeCase) -> Nothing = cases;
    delete_case(cases::DeleteCase) -> Nothing = cases;
    /// Passages of a case: those chosen for its page, and those with the most codes.
    case_extracts(case_extracts::GetCaseExtracts) -> case_extracts::CaseExtracts = case_extracts;
    /// Puts a passage on the page of a case.
    pin_extract(case_extracts::PinExtract) -> case_extracts::ExtractPinned = case_extracts;
    /// Takes a passage off the page of a case.
    unpin_extract(case_extracts::UnpinExtract) -> Nothing = case_extracts;
    /// Makes an attribute.
    create_attribute(cases::CreateAttribute) -> Nothing = cases;
    /// Says anew what an attribute is.
    describe_attribute(cases::DescribeAttribute) -> Nothing = cases;
    /// Moves a column.
    move_attribute(cases::MoveAttribute) -> Nothing = cases;
    delete_attribute(cases::DeleteAttribute) -> Nothing = cases;
    /// Sets a value of a case.
    set_attribute_value(cases::SetAttributeValue) -> Nothing = cases;
    /// Says where values are taken from, for which year, and what is to be known of them.
    describe_values(values::DescribeValues) -> Nothing = values;
    /// Notes what another place says a value is.
    create_competing_value(values::CreateCompetingValue) -> Nothing = values;
    /// Takes what another place says as the value.
    adopt_competing_value(values::ChooseCompetingValue) -> Nothing = values;
    /// Forgets what another place says.
    delete_competing_value(values::ChooseCompetingValue) -> Nothing = values;
    /// Writes several cells of the table of cases at once.
    write_cases(cases::WriteCases) -> Nothing = cases;
    /// Looks at a table of cases without letting it in.
    preview_cases(tables::PreviewTable) -> tables::TablePreview = tables;
    /// Reads cases and attributes from a table.
    import_cases(tables::ImportPlannedTable) -> cases::CasesImported = cases;
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
    /// All themes, from the top, those below a theme after it.
    themes(Nothing) -> Vec<themes::ThemeInfo> = themes;
    /// Makes a candidate theme.
    create_theme(themes::CreateTheme) -> themes::ThemeCreated = themes;
    /// Gives a theme other texts.
    describe_theme(themes::DescribeTheme) -> Nothing = themes;
    /// Says which research questions a theme answers.
    set_theme_questions(themes::SetThemeQuestions) -> Nothing = themes;
    /// Says how far a theme has come; what it was is kept as a version.
    set_theme_status(themes::SetThemeStatus) -> Nothing = themes;
    /// Moves a theme.
    move_theme(themes::MoveTheme) -> Nothing = themes;
    /// Merges themes into one.
    merge_themes(themes::MergeThemes) -> Nothing = themes;
    /// Makes a theme of its own out of a part of one.
    split_theme(themes::SplitTheme) -> themes::ThemeCreated = themes;
    delete_theme(themes::DeleteTheme) -> Nothing = themes;
    /// Keeps what a theme is now as a version.
    keep_theme(themes::KeepTheme) -> Nothing = themes;
    /// The versions of a theme, the latest first.
    theme_versions(themes::GetTheme) -> Vec<themes::ThemeVersion> = themes;
    /// What changed in a theme since a version.
    theme_changes(themes::GetThemeChanges) -> themes::ThemeChanges = themes;
    /// A page of a theme's extracts.
    theme_extracts(themes::GetThemeExtracts) -> themes::ThemeExtracts = themes;
    /// The themes that an extract is in.
    segment_themes(themes::GetSegmentThemes) -> Vec<themes::SegmentTheme> = themes;
    /// Says what extracts do for a theme.
    mark_evidence(themes::MarkEvidence) -> Nothing = themes;
    /// Says whether extracts fit a theme.
    review_evidence(themes::ReviewEvidence) -> Nothing = themes;
    /// Writes what is to be said of an extract in a theme.
    note_evidence(themes::NoteEvidence) -> Nothing = themes;
    /// Chooses the best quotes of a theme.
    choose_quotes(themes::ChooseQuotes) -> Nothing = themes;
    /// Lays codes into a theme, into a tray, or out of all.
    place_codes(wall::PlaceCodes) -> Nothing = wall;
    /// The codes as cards, and where frames were put.
    wall(Nothing) -> wall::Wall = wall;
    /// Puts cards and frames in their places.
    arrange_wall(wall::ArrangeWall) -> Nothing = wall;
    /// The thematic map, with the places of everything.
    theme_map(maps::GetMap) -> maps::ThemeMap = maps;
    /// Says how two themes hang together.
    relate_themes(maps::RelateThemes) -> maps::RelationCreated = maps;
    /// Says something else of two themes.
    change_relation(maps::ChangeRelation) -> Nothing = maps;
    /// Takes back what was said of two themes.
    delete_relation(maps::GetRelation) -> Nothing = maps;
    /// Puts themes and codes in their places on the map.
    arrange_map(maps::ArrangeMap) -> Nothing = maps;
    /// Lays the map out anew.
    lay_out_map(Nothing) -> Nothing = maps;
    /// The maps that were kept, the latest first.
    map_snapshots(Nothing) -> Vec<maps::MapSnapshot> = maps;
    /// Keeps the map as it is.
    keep_map(maps::KeepMap) -> maps::MapKept = maps;
    /// Takes a map out that was kept.
    delete_map_snapshot(maps::GetMapSnapshot) -> Nothing = maps;
    /// What changed from one map to another.
    map_changes(maps::GetMapChanges) -> Vec<maps::MapChange> = maps;
    /// Reads themes from a table.
    import_themes(import::ImportTable) -> themes::ThemesImported = themes;
    /// What is declared about the method.
    method(Nothing) -> method::Method = method;
    /// Declares the method anew.
    declare_method(method::DeclareMethod) -> Nothing = method;
    /// The research questions.
    research_questions(Nothing) -> Vec<method::ResearchQuestion> = method;
    /// Makes a research question.
    create_research_question(method::CreateResearchQuestion) -> method::ResearchQuestionCreated = method;
    /// Gives a research question other words.
    write_research_question(method::WriteResearchQuestion) -> Nothing = method;
    /// Moves a research question.
    move_research_question(method::MoveResearchQuestion) -> Nothing = method;
    delete_research_question(method::DeleteResearchQuestion) -> Nothing = method;
    /// All claims, with who speaks for them.
    claims(Nothing) -> Vec<claims::ClaimInfo> = claims;
    /// The extracts that are marked for a claim.
    claim_extracts(claims::GetClaim) -> Vec<claims::ClaimExtract> = claims;
    /// Makes a claim.
    create_claim(claims::CreateClaim) -> claims::ClaimCreated = claims;
    /// Gives a claim other words or another scope.
    write_claim(claims::WriteClaim) -> Nothing = claims;
    /// Says what extracts do for a claim.
    mark_claim_evidence(claims::MarkClaimEvidence) -> Nothing = claims;
    /// Says that a claim was held against its evidence as it is now.
    confirm_claim(claims::GetClaim) -> Nothing = claims;
    delete_claim(claims::GetClaim) -> Nothing = claims;
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
    /// Counts codes over cases, participants, sources or groups.
    compare(compare::Compare) -> compare::Grid = compare;
    /// The quotes behind a number of the grid.
    cell(compare::GetCell) -> compare::Cell = compare;
    /// How codes lie upon each other and follow each other, all pairs of them.
    overlap(overlaps::GetOverlaps) -> overlaps::Overlaps = overlaps;
    /// Two codes and those below them against each other, case by case.
    balance(patterns::GetBalance) -> patterns::Balance = patterns;
    /// Where in each text there is something of codes.
    course(patterns::GetCourse) -> patterns::Course = patterns;
    /// How codes stand to each other: what a question about that answers.
    query(queries::CodeQuery) -> queries::QueryAnswer = queries;
    /// Questions about codes that were saved under names.
    saved_queries(Nothing) -> Vec<queries::SavedQuery> = queries;
    /// Saves a question about codes under a name.
    save_query(queries::SaveQuery) -> queries::QuerySaved = queries;
    /// Gives a saved question another name.
    rename_query(queries::RenameQuery) -> Nothing = queries;
    delete_query(queries::DeleteQuery) -> Nothing = queries;
    /// What was summed up of the cells of a comparison.
    summaries(summaries::GetSummaries) -> Vec<summaries::SummaryInfo> = summaries;
    /// Writes what a cell of a comparison comes to.
    write_summary(summaries::WriteSummary) -> Nothing = summaries;
    /// Comparisons that were saved under names.
    saved_views(Nothing) -> Vec<views::SavedView> = views;
    /// Saves a comparison under a name.
    save_view(views::SaveView) -> views::ViewSaved = views;
    delete_view(views::DeleteView) -> Nothing = views;
    /// Says that a code is not in a source, and why.
    mark_absent(compare::MarkAbsent) -> Nothing = compare;
    /// Takes that back.
    unmark_absent(compare::UnmarkAbsent) -> Nothing = compare;
    /// Says whether words speak for what their code says.
    set_stance(compare::SetStance) -> Nothing = compare;
    /// Says below how many participants no shares are told in per cent.
    set_smallest_group(compare::SetSmallestGroup) -> Nothing = compare;
    /// Writes the coded passages to a file.
    export_excerpts(ExportExcerpts) -> Exported = export;
    export_codebook(ExportCodebook) -> Exported = export;
    /// Writes a grid to a file.
    export_grid(ExportGrid) -> Exported = export;
    /// Writes the summaries of a table to a file.
    export_framework(ExportGrid) -> Exported = export;
    /// Writes a picture of balance, course or overlap to a file, or its numbers as a table.
    export_pattern(patterns::ExportPattern) -> Exported = patterns;
    /// A chart of a survey, drawn.
    survey_chart(ChartChoice) -> Drawing = export;
    /// Writes a chart of a survey to a file.
    export_chart(ExportChart) -> Exported = export;
    /// The methods paragraph, drafted from what the project knows.
    methods(reports::GetMethods) -> reports::Methods = reports;
    export_methods(reports::ExportMethods) -> Exported = reports;
    /// Writes the appendix with the trail of the analysis to a file.
    export_audit(reports::ExportAudit) -> Exported = reports;
}
