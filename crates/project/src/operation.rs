//! Every action of a person that the journal knows by name.

macro_rules! operations {
    ($($(#[$doc:meta])* $variant:ident => $name:literal, $label:literal;)+) => {
        /// An undoable action. Its label for people is the text `operation-…` of the catalogue.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Operation {
            $($(#[$doc])* $variant,)+
        }

        impl Operation {
            /// All operations.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The name in the journal, on the wire and of the method that does it.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }

            /// The key of its label.
            pub fn label_key(self) -> &'static str {
                match self {
                    $(Self::$variant => $label,)+
                }
            }
        }
    };
}

operations! {
    /// Gave the project another name.
    RenameProject => "rename_project", "operation-rename-project";
    /// Made a coder.
    CreateCoder => "create_coder", "operation-create-coder";
    /// Gave a coder another name.
    RenameCoder => "rename_coder", "operation-rename-coder";
    /// Made sources those of a coder.
    AssignSources => "assign_sources", "operation-assign-sources";
    /// Took that back.
    UnassignSources => "unassign_sources", "operation-unassign-sources";
    /// Began a time in which coders do not see each other.
    BeginBlindPass => "begin_blind_pass", "operation-begin-blind-pass";
    /// Ended it before everything was coded.
    EndBlindPass => "end_blind_pass", "operation-end-blind-pass";
    /// Settled what coders did not agree on.
    SettleDifference => "settle_difference", "operation-settle-difference";
    /// Kept coefficients as they were.
    KeepAgreement => "keep_agreement", "operation-keep-agreement";
    /// Said that what a check has found is meant to be so.
    AnswerCheck => "answer_check", "operation-answer-check";
    /// Took that back.
    ReopenCheck => "reopen_check", "operation-reopen-check";
    /// Gave a check another convention.
    SetThreshold => "set_threshold", "operation-set-threshold";
    /// Merged a copy that somebody else has worked in.
    MergeCopy => "merge_copy", "operation-merge-copy";
    /// Put something into the outline.
    CreateOutlinePart => "create_outline_part", "operation-create-outline-part";
    /// Wrote in the outline.
    WriteOutlinePart => "write_outline_part", "operation-write-outline-part";
    /// Put a part of the outline somewhere else.
    MoveOutlinePart => "move_outline_part", "operation-move-outline-part";
    /// Took something out of the outline.
    DeleteOutlinePart => "delete_outline_part", "operation-delete-outline-part";
    /// Made an outline of what there is.
    DraftOutline => "draft_outline", "operation-draft-outline";
    /// Left words of a quote out, or put some in.
    CutQuote => "cut_quote", "operation-cut-quote";
    /// Said how quotes are shown.
    SetQuoteStyle => "set_quote_style", "operation-set-quote-style";
    /// Wrote a comment.
    CreateComment => "create_comment", "operation-create-comment";
    /// Changed a comment.
    WriteComment => "write_comment", "operation-write-comment";
    /// Took a comment out.
    DeleteComment => "delete_comment", "operation-delete-comment";
    /// Settled a comment.
    SettleComment => "settle_comment", "operation-settle-comment";
    /// Opened a settled comment again.
    ReopenComment => "reopen_comment", "operation-reopen-comment";
    /// Took in comments from a file.
    TakeComments => "take_comments", "operation-take-comments";
    /// Let files in.
    ImportSources => "import_sources", "operation-import-sources";
    /// Saved how files are read.
    SaveImportProfile => "save_import_profile", "operation-save-import-profile";
    /// Gave such settings another name.
    RenameImportProfile => "rename_import_profile", "operation-rename-import-profile";
    /// Took such settings out.
    DeleteImportProfile => "delete_import_profile", "operation-delete-import-profile";
    /// Made one turn of several.
    MergeTurns => "merge_turns", "operation-merge-turns";
    /// Split a turn.
    SplitTurn => "split_turn", "operation-split-turn";
    /// Gave turns to another speaker.
    AssignTurns => "assign_turns", "operation-assign-turns";
    /// Said when a turn begins.
    SetTurnTime => "set_turn_time", "operation-set-turn-time";
    /// Linked a source to its recording.
    LinkRecording => "link_recording", "operation-link-recording";
    /// Forgot where the recording of a source is.
    UnlinkRecording => "unlink_recording", "operation-unlink-recording";
    /// Said how far the times of a text are from those of its recording.
    SetRecordingOffset => "set_recording_offset", "operation-set-recording-offset";
    /// Gave a source another name.
    RenameSource => "rename_source", "operation-rename-source";
    /// Took a source out.
    RemoveSource => "remove_source", "operation-remove-source";
    /// Said what kind a source is.
    SetSourceKind => "set_source_kind", "operation-set-source-kind";
    /// Said which cases a source belongs to.
    SetSourceCases => "set_source_cases", "operation-set-source-cases";
    /// Chose the case that a source counts in where nothing else is said.
    SetDefaultCase => "set_default_case", "operation-set-default-case";
    /// Said how an interview was held.
    DescribeInterview => "describe_interview", "operation-describe-interview";
    /// Said what the life of the project is, and who has access.
    DescribeLife => "describe_life", "operation-describe-life";
    /// Took a step of closing.
    TakeClosingStep => "take_closing_step", "operation-take-closing-step";
    /// Made a participant.
    CreateParticipant => "create_participant", "operation-create-participant";
    /// Said what is known of a participant.
    DescribeParticipant => "describe_participant", "operation-describe-participant";
    /// Took a participant out.
    DeleteParticipant => "delete_participant", "operation-delete-participant";
    /// Read participants from a table.
    ImportParticipants => "import_participants", "operation-import-participants";
    /// Said how participants are shown.
    SetIdentification => "set_identification", "operation-set-identification";
    /// Said below how many participants no shares are told in per cent.
    SetSmallestGroup => "set_smallest_group", "operation-set-smallest-group";
    /// Took all words of a participant out.
    WithdrawParticipant => "withdraw_participant", "operation-withdraw-participant";
    /// Forgot a participant for good.
    EraseParticipant => "erase_participant", "operation-erase-participant";
    /// Said who a label is.
    SetSpeaker => "set_speaker", "operation-set-speaker";
    /// Made a case.
    CreateCase => "create_case", "operation-create-case";
    /// Gave a case another name.
    RenameCase => "rename_case", "operation-rename-case";
    /// Said more of a case.
    DescribeCase => "describe_case", "operation-describe-case";
    /// Took a case out.
    DeleteCase => "delete_case", "operation-delete-case";
    /// Put a passage on the page of its cases.
    PinExtract => "pin_extract", "operation-pin-extract";
    /// Took a passage off the page of a case.
    UnpinExtract => "unpin_extract", "operation-unpin-extract";
    /// Made an attribute.
    CreateAttribute => "create_attribute", "operation-create-attribute";
    /// Said anew what an attribute is.
    DescribeAttribute => "describe_attribute", "operation-describe-attribute";
    /// Moved a column.
    MoveAttribute => "move_attribute", "operation-move-attribute";
    /// Took an attribute out.
    DeleteAttribute => "delete_attribute", "operation-delete-attribute";
    /// Set a value.
    SetAttributeValue => "set_attribute_value", "operation-set-attribute-value";
    /// Said where values are taken from.
    DescribeValues => "describe_values", "operation-describe-values";
    /// Noted another value.
    CreateCompetingValue => "create_competing_value", "operation-create-competing-value";
    /// Took the other value.
    AdoptCompetingValue => "adopt_competing_value", "operation-adopt-competing-value";
    /// Forgot the other value.
    DeleteCompetingValue => "delete_competing_value", "operation-delete-competing-value";
    /// Wrote several cells of the table of cases.
    WriteCases => "write_cases", "operation-write-cases";
    /// Read cases from a table.
    ImportCases => "import_cases", "operation-import-cases";
    /// Made a code.
    CreateCode => "create_code", "operation-create-code";
    /// Gave a code another name.
    RenameCode => "rename_code", "operation-rename-code";
    /// Set name and rules of a code.
    DescribeCode => "describe_code", "operation-describe-code";
    /// Gave a code a colour.
    RecolourCode => "recolour_code", "operation-recolour-code";
    /// Said whether a code can be put on words.
    SetCodable => "set_codable", "operation-set-codable";
    /// Said what the codes below a code are to each other.
    SetCodeKind => "set_code_kind", "operation-set-code-kind";
    /// Said where a code comes from.
    SetCodeOrigin => "set_code_origin", "operation-set-code-origin";
    /// Kept questions with a code.
    SetCodePrompts => "set_code_prompts", "operation-set-code-prompts";
    /// Fixed the codebook, or a part of it.
    LockCodes => "lock_codes", "operation-lock-codes";
    /// Let it be changed again.
    UnlockCodes => "unlock_codes", "operation-unlock-codes";
    /// Took codes out of use.
    RetireCodes => "retire_codes", "operation-retire-codes";
    /// Took codes into use again.
    RestoreCodes => "restore_codes", "operation-restore-codes";
    /// Related two codes.
    LinkCodes => "link_codes", "operation-link-codes";
    /// Took a relation of two codes away.
    UnlinkCodes => "unlink_codes", "operation-unlink-codes";
    /// Said how two codes of different trees correspond.
    WriteCorrespondence => "write_correspondence", "operation-write-correspondence";
    /// Said that two codes do not correspond.
    DeleteCorrespondence => "delete_correspondence", "operation-delete-correspondence";
    /// Read what corresponds from a table.
    ImportCrosswalk => "import_crosswalk", "operation-import-crosswalk";
    /// Moved codes.
    MoveCodes => "move_codes", "operation-move-codes";
    /// Merged codes.
    MergeCodes => "merge_codes", "operation-merge-codes";
    /// Gave a passage of a code to others.
    SplitCode => "split_code", "operation-split-code";
    /// Deleted codes.
    DeleteCodes => "delete_codes", "operation-delete-codes";
    /// Read codes from a table.
    ImportCodebook => "import_codebook", "operation-import-codebook";
    /// Put codes on words.
    ApplyCodes => "apply_codes", "operation-apply-codes";
    /// Put a passage on other words.
    ResizeSegment => "resize_segment", "operation-resize-segment";
    /// Said to which case a passage belongs.
    SetSegmentCase => "set_segment_case", "operation-set-segment-case";
    /// Put another code in the place of some.
    Recode => "recode", "operation-recode";
    /// Pinned a code to a key.
    PinCode => "pin_code", "operation-pin-code";
    /// Took the pin off a code.
    UnpinCode => "unpin_code", "operation-unpin-code";
    /// Took codes off.
    RemoveCodings => "remove_codings", "operation-remove-codings";
    /// Said that a code is not in a source.
    MarkAbsent => "mark_absent", "operation-mark-absent";
    /// Took that back.
    UnmarkAbsent => "unmark_absent", "operation-unmark-absent";
    /// Said whether words speak for what their code says.
    SetStance => "set_stance", "operation-set-stance";
    /// Saved a comparison under a name.
    SaveView => "save_view", "operation-save-view";
    /// Forgot a comparison that was saved.
    DeleteView => "delete_view", "operation-delete-view";
    /// Saved a search under a name.
    SaveSearch => "save_search", "operation-save-search";
    /// Gave a saved search another name.
    RenameSearch => "rename_search", "operation-rename-search";
    /// Forgot a search that was saved.
    DeleteSearch => "delete_search", "operation-delete-search";
    /// Saved a question about codes under a name.
    SaveQuery => "save_query", "operation-save-query";
    /// Gave such a question another name.
    RenameQuery => "rename_query", "operation-rename-query";
    /// Forgot such a question.
    DeleteQuery => "delete_query", "operation-delete-query";
    /// Made a set of words that mean the same.
    CreateSynonyms => "create_synonyms", "operation-create-synonyms";
    /// Gave such a set other words.
    WriteSynonyms => "write_synonyms", "operation-write-synonyms";
    /// Took such a set out.
    DeleteSynonyms => "delete_synonyms", "operation-delete-synonyms";
    /// Made a theme.
    CreateTheme => "create_theme", "operation-create-theme";
    /// Wrote on a theme.
    DescribeTheme => "describe_theme", "operation-describe-theme";
    /// Said which research questions a theme answers.
    SetThemeQuestions => "set_theme_questions", "operation-set-theme-questions";
    /// Said how far a theme has come.
    SetThemeStatus => "set_theme_status", "operation-set-theme-status";
    /// Moved a theme.
    MoveTheme => "move_theme", "operation-move-theme";
    /// Merged themes.
    MergeThemes => "merge_themes", "operation-merge-themes";
    /// Made a theme of its own out of a part of one.
    SplitTheme => "split_theme", "operation-split-theme";
    /// Took a theme out.
    DeleteTheme => "delete_theme", "operation-delete-theme";
    /// Kept a theme as it was.
    KeepTheme => "keep_theme", "operation-keep-theme";
    /// Said where codes belong.
    PlaceCodes => "place_codes", "operation-place-codes";
    /// Arranged the wall.
    ArrangeWall => "arrange_wall", "operation-arrange-wall";
    /// Said how two themes hang together.
    RelateThemes => "relate_themes", "operation-relate-themes";
    /// Said something else of two themes.
    ChangeRelation => "change_relation", "operation-change-relation";
    /// Took back what was said of two themes.
    DeleteRelation => "delete_relation", "operation-delete-relation";
    /// Put themes and codes in their places on the map.
    ArrangeMap => "arrange_map", "operation-arrange-map";
    /// Laid the map out anew.
    LayOutMap => "lay_out_map", "operation-lay-out-map";
    /// Kept the map as it was.
    KeepMap => "keep_map", "operation-keep-map";
    /// Took a map out that was kept.
    DeleteMapSnapshot => "delete_map_snapshot", "operation-delete-map-snapshot";
    /// Said what extracts do for a theme.
    MarkEvidence => "mark_evidence", "operation-mark-evidence";
    /// Said whether extracts fit a theme.
    ReviewEvidence => "review_evidence", "operation-review-evidence";
    /// Noted something on an extract of a theme.
    NoteEvidence => "note_evidence", "operation-note-evidence";
    /// Chose the best quotes of a theme.
    ChooseQuotes => "choose_quotes", "operation-choose-quotes";
    /// Read themes from a table.
    ImportThemes => "import_themes", "operation-import-themes";
    /// Declared the method.
    DeclareMethod => "declare_method", "operation-declare-method";
    /// Made a research question.
    CreateResearchQuestion => "create_research_question", "operation-create-research-question";
    /// Gave a research question other words.
    WriteResearchQuestion => "write_research_question", "operation-write-research-question";
    /// Moved a research question.
    MoveResearchQuestion => "move_research_question", "operation-move-research-question";
    /// Took a research question out.
    DeleteResearchQuestion => "delete_research_question", "operation-delete-research-question";
    /// Made a claim.
    CreateClaim => "create_claim", "operation-create-claim";
    /// Gave a claim other words or another scope.
    WriteClaim => "write_claim", "operation-write-claim";
    /// Said what extracts do for a claim.
    MarkClaimEvidence => "mark_claim_evidence", "operation-mark-claim-evidence";
    /// Held a claim against its evidence.
    ConfirmClaim => "confirm_claim", "operation-confirm-claim";
    /// Took a claim out.
    DeleteClaim => "delete_claim", "operation-delete-claim";
    /// Wrote a new memo.
    CreateMemo => "create_memo", "operation-create-memo";
    /// Changed what a memo says.
    WriteMemo => "write_memo", "operation-write-memo";
    /// Said what a memo is for.
    SetMemoKind => "set_memo_kind", "operation-set-memo-kind";
    /// Took a memo out.
    DeleteMemo => "delete_memo", "operation-delete-memo";
    /// Wrote what a cell of a comparison comes to.
    WriteSummary => "write_summary", "operation-write-summary";
    /// Took such a summary out.
    DeleteSummary => "delete_summary", "operation-delete-summary";
    /// Read summaries from a table.
    ImportSummaries => "import_summaries", "operation-import-summaries";
    /// Edited a text.
    EditText => "edit_text", "operation-edit-text";
    /// Replaced words in texts.
    ReplaceText => "replace_text", "operation-replace-text";
    /// Put a corrected file in the place of a text.
    CorrectSource => "correct_source", "operation-correct-source";
    /// Put lost words of a passage in their place.
    PlaceWords => "place_words", "operation-place-words";
    /// Let lost words of a passage go.
    DropWords => "drop_words", "operation-drop-words";
    /// Noted that there is nothing to code in turns.
    MarkTurns => "mark_turns", "operation-mark-turns";
    /// Took such notes back.
    UnmarkTurns => "unmark_turns", "operation-unmark-turns";
    /// Declared sources read or coded.
    SetSourceProgress => "set_source_progress", "operation-set-source-progress";
    /// Began a round.
    BeginRound => "begin_round", "operation-begin-round";
    /// Coded a list of places.
    CodePlaces => "code_places", "operation-code-places";
    /// Changed the list of names.
    WriteNames => "write_names", "operation-write-names";
    /// Noted that words are no names.
    MarkNoNames => "mark_no_names", "operation-mark-no-names";
    /// Moved the list of names to a file of its own.
    KeepNamesApart => "keep_names_apart", "operation-keep-names-apart";
    /// Took the list of names into the project.
    KeepNamesInProject => "keep_names_in_project", "operation-keep-names-in-project";
    /// Put something else in the place of names.
    ReplaceNames => "replace_names", "operation-replace-names";
    /// Forgot for good what stood in the place of names.
    ForgetNames => "forget_names", "operation-forget-names";
    /// Read an interview guide from a file.
    ImportGuide => "import_guide", "operation-import-guide";
    /// Began a version of the interview guide.
    CreateGuide => "create_guide", "operation-create-guide";
    /// Gave a version of the interview guide another name.
    RenameGuide => "rename_guide", "operation-rename-guide";
    /// Took a version of the interview guide out.
    DeleteGuide => "delete_guide", "operation-delete-guide";
    /// Made a question of the interview guide.
    CreateQuestion => "create_question", "operation-create-question";
    /// Changed what a question of the interview guide says.
    WriteQuestion => "write_question", "operation-write-question";
    /// Moved a question of the interview guide.
    MoveQuestion => "move_question", "operation-move-question";
    /// Took a question of the interview guide out.
    DeleteQuestion => "delete_question", "operation-delete-question";
    /// Said what a question asks about.
    SetQuestionCodes => "set_question_codes", "operation-set-question-codes";
    /// Said which version of the interview guide sources followed.
    SetSourceGuide => "set_source_guide", "operation-set-source-guide";
    /// Said whether a question was put to somebody.
    SetQuestionAsked => "set_question_asked", "operation-set-question-asked";
    /// Said that turns put questions.
    LinkTurns => "link_turns", "operation-link-turns";
    /// Said that turns do not put questions.
    UnlinkTurns => "unlink_turns", "operation-unlink-turns";
    /// Noted that a part of a recording is lost.
    AddLostPart => "add_lost_part", "operation-add-lost-part";
    /// Took such a note back.
    DeleteLostPart => "delete_lost_part", "operation-delete-lost-part";
    /// Read a survey from a table.
    ImportSurvey => "import_survey", "operation-import-survey";
    /// Took a survey out.
    DeleteSurvey => "delete_survey", "operation-delete-survey";
    /// Said what a question of a survey is.
    SetSurveyQuestionKind => "set_survey_question_kind", "operation-set-survey-question-kind";
    /// Counted answers of a survey as another one.
    RecodeAnswers => "recode_answers", "operation-recode-answers";
    /// Noted how many somebody states there are.
    SetStatedNumber => "set_stated_number", "operation-set-stated-number";
    /// Let the rows of a table in as texts.
    ImportTextRows => "import_text_rows", "operation-import-text-rows";
    /// Coded the quotes of a table.
    ImportQuotes => "import_quotes", "operation-import-quotes";
    /// Gave the project a passphrase.
    AddPassphrase => "add_passphrase", "operation-add-passphrase";
    /// Gave it another one.
    ChangePassphrase => "change_passphrase", "operation-change-passphrase";
    /// Took the passphrase away.
    RemovePassphrase => "remove_passphrase", "operation-remove-passphrase";
    /// Went back to a backup.
    RestoreBackup => "restore_backup", "operation-restore-backup";
    /// Saved what could be read of a damaged file.
    SalvageProject => "salvage_project", "operation-salvage-project";
    /// Wrote a document out of the project.
    ExportDocument => "export_document", "operation-export-document";
}

impl Operation {
    /// The operation of a name in the journal; `None` for one of a later version.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|operation| operation.name() == name)
    }

    /// The key of what somebody did, as a sentence tells it after their name.
    pub fn deed_key(self) -> String {
        format!("did-{}", self.name().replace('_', "-"))
    }
}

#[cfg(test)]
mod tests {
    use sitat_model::Language;

    use super::*;

    #[test]
    fn every_operation_has_a_label_in_every_language_and_a_name_of_its_own() {
        for &operation in Operation::ALL {
            assert_eq!(Operation::from_name(operation.name()), Some(operation));
            assert_eq!(operation.label_key(), format!("operation-{}", operation.name().replace('_', "-")));
            for language in Language::ALL {
                assert!(sitat_lang::has(language, operation.label_key()), "{operation:?} in {language:?}");
                assert!(sitat_lang::has(language, &operation.deed_key()), "{operation:?} in {language:?}");
            }
        }
    }
}
