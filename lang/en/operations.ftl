# Names of actions, as shown in the journal and beside "Undo".
operation-rename-project = Rename the project to “{ $subject }”
operation-import-sources = { $count ->
    [one] Import “{ $subject }”
   *[other] Import { $count } sources
}
operation-rename-source = Rename the source to “{ $subject }”
operation-remove-source = Remove “{ $subject }”
operation-set-source-kind = Change the kind of “{ $subject }”
operation-set-source-cases = Change the cases of “{ $subject }”
operation-set-default-case = Change the default case of “{ $subject }”
operation-describe-interview = Describe the interview “{ $subject }”
operation-create-participant = Create the participant “{ $subject }”
operation-describe-participant = Describe the participant “{ $subject }”
operation-delete-participant = Remove the participant “{ $subject }”
operation-import-participants = { $count ->
    [one] Import one participant from a table
   *[other] Import { $count } participants from a table
}
operation-set-identification = Show participants by: { $subject }
operation-set-smallest-group = Set the limit for percentages: { $subject }
operation-describe-life = Describe the privacy of the project
operation-withdraw-participant = Take out the words of { $subject }
operation-erase-participant = Erase { $subject } for good
operation-set-speaker = Change the speaker “{ $subject }”
operation-create-case = Create “{ $subject }”
operation-rename-case = Rename to “{ $subject }”
operation-delete-case = Delete “{ $subject }”
operation-pin-extract = Put extract on the case page: { $subject }
operation-unpin-extract = Take extract off the case page: { $subject }
operation-create-attribute = Create the attribute “{ $subject }”
operation-delete-attribute = Delete the attribute “{ $subject }”
operation-set-attribute-value = Change { $subject }
operation-write-cases = { $count ->
    [one] Change “{ $subject }”
   *[other] Change { $count } rows of the table
}
operation-describe-case = Describe “{ $subject }”
operation-describe-attribute = Change the attribute “{ $subject }”
operation-move-attribute = Move the column “{ $subject }”
operation-describe-values = { $count ->
    [one] Give the source of { $subject }
   *[other] Give the source of { $count } values
}
operation-create-competing-value = Note another value of { $subject }
operation-adopt-competing-value = Swap the value of { $subject }
operation-delete-competing-value = Remove another value of { $subject }
operation-import-cases = { $count ->
    [one] Import one case from a table
   *[other] Import { $count } cases from a table
}
operation-create-code = Create the code “{ $subject }”
operation-rename-code = Rename the code to “{ $subject }”
operation-describe-code = Describe the code “{ $subject }”
operation-recolour-code = Recolour “{ $subject }”
operation-set-codable = Change whether “{ $subject }” can be applied to words
operation-move-codes = { $count ->
    [one] Move the code “{ $subject }”
   *[other] Move { $count } codes
}
operation-merge-codes = { $count ->
    [one] Merge into “{ $subject }”
   *[other] Merge { $count } codes into “{ $subject }”
}
operation-set-code-kind = Change the kind of “{ $subject }”
operation-set-code-origin = Change the origin of “{ $subject }”
operation-set-code-prompts = Write the questions of “{ $subject }”
operation-lock-codes = { $count ->
    [0] Lock the whole codebook
   *[other] Lock “{ $subject }”
}
operation-unlock-codes = { $count ->
    [0] Unlock the whole codebook
   *[other] Unlock “{ $subject }”
}
operation-retire-codes = { $count ->
    [one] Retire “{ $subject }”
   *[other] Retire { $count } codes
}
operation-restore-codes = { $count ->
    [one] Restore “{ $subject }”
   *[other] Restore { $count } codes
}
operation-link-codes = Link { $subject }
operation-unlink-codes = Unlink { $subject }
operation-write-correspondence = Match { $subject }
operation-delete-correspondence = Unmatch { $subject }
operation-import-crosswalk = { $count ->
    [one] Import one correspondence
   *[other] Import { $count } correspondences
}
operation-split-code = { $count ->
    [one] Sort one excerpt: { $subject }
   *[other] Sort { $count } excerpts: { $subject }
}
operation-delete-codes = { $count ->
    [one] Delete the code “{ $subject }”
   *[other] Delete { $count } codes
}
operation-import-codebook = { $count ->
    [one] Import one code
   *[other] Import { $count } codes
}
operation-apply-codes = Code “{ $subject }”
operation-resize-segment = Move the ends of { $subject }
operation-set-segment-case = Change the case of the excerpt { $subject }
operation-recode = { $count ->
    [one] Recode to “{ $subject }”
   *[other] Recode { $count } codings to “{ $subject }”
}
operation-pin-code = Pin the code “{ $subject }”
operation-unpin-code = Unpin the code “{ $subject }”
operation-remove-codings = { $count ->
    [one] Remove the coding “{ $subject }”
   *[other] Remove { $count } codings
}
operation-mark-absent = Say that “{ $subject }” is not in a source
operation-unmark-absent = Take back that “{ $subject }” is not in a source
operation-set-stance = { $count ->
    [one] Say whether the excerpt supports or contradicts “{ $subject }”
   *[other] Say whether { $count } excerpts support or contradict
}
operation-save-view = Save the view “{ $subject }”
operation-delete-view = Delete the view “{ $subject }”
operation-save-search = Save the search “{ $subject }”
operation-rename-search = Name a saved search “{ $subject }”
operation-delete-search = Delete the saved search “{ $subject }”
operation-save-query = Save the code query “{ $subject }”
operation-rename-query = Rename the code query to “{ $subject }”
operation-delete-query = Delete the code query “{ $subject }”
operation-create-synonyms = Add the synonyms { $subject }
operation-write-synonyms = Change the synonyms to { $subject }
operation-delete-synonyms = Delete the synonyms { $subject }
operation-edit-text = Edit the text “{ $subject }”
operation-replace-text = Replace “{ $subject }”
operation-correct-source = Put in a corrected file for “{ $subject }”
operation-place-words = Place the words of { $subject }
operation-drop-words = Discard the words of { $subject }
operation-create-memo = Write a new memo on { $subject }
operation-write-memo = Change the memo on { $subject }
operation-set-memo-kind = Change the kind of the memo on { $subject }
operation-delete-memo = Delete the memo on { $subject }
operation-write-summary = Write the summary of { $subject }
operation-delete-summary = Delete the summary of { $subject }
operation-import-summaries = { $count ->
    [one] Read one summary from a table
   *[other] Read { $count } summaries from a table
}
operation-import-quotes = { $count ->
    [one] Code one quote from a table
   *[other] Code { $count } quotes from a table
}
operation-mark-turns = { $count ->
    [one] Mark a turn in “{ $subject }” as looked at
   *[other] Mark { $count } turns in “{ $subject }” as looked at
}
operation-unmark-turns = Take off the mark “looked at” in “{ $subject }”
operation-set-source-progress = { $count ->
    [one] Say how far you have come in “{ $subject }”
   *[other] Say how far you have come in { $count } sources
}
operation-begin-round = Begin round { $subject }
operation-code-places = { $count ->
    [one] Code one place with “{ $subject }”
   *[other] Code { $count } places with “{ $subject }”
}
operation-write-names = { $count ->
    [one] Change one name in the list of names
   *[other] Change { $count } names in the list of names
}
operation-mark-no-names = { $count ->
    [one] Mark one word that is not a name
   *[other] Mark { $count } words that are not names
}
operation-keep-names-apart = Move the list of names to a file of its own
operation-keep-names-in-project = Bring the list of names into the project
operation-replace-names = { $count ->
    [one] Replace one name
   *[other] Replace names in { $count } places
}
operation-forget-names = { $count ->
    [0] Forget the original names for good
    [one] Forget the names in one text for good
   *[other] Forget the names in { $count } texts for good
}
operation-import-guide = Import the interview guide “{ $subject }”
operation-delete-guide = Delete the interview guide “{ $subject }”
operation-create-question = New question: “{ $subject }”
operation-write-question = Change the question to “{ $subject }”
operation-delete-question = Delete the question “{ $subject }”
operation-set-question-codes = Say what the question “{ $subject }” is about
operation-set-source-guide = Say which interview guide was used
operation-set-question-asked = Say whether “{ $subject }” was asked
operation-link-turns = { $count ->
    [one] Link a turn to a question
   *[other] Link { $count } turns to questions
}
operation-unlink-turns = { $count ->
    [one] Part a turn from a question
   *[other] Part { $count } turns from questions
}
operation-add-lost-part = Say that a part of the recording of “{ $subject }” is lost
operation-delete-lost-part = Say that a part of the recording of “{ $subject }” is not lost after all
operation-import-survey = Import the survey “{ $subject }”
operation-delete-survey = Delete the survey “{ $subject }”
operation-set-survey-question-kind = Say what kind of question “{ $subject }” is
operation-set-stated-number = State a number of the sample: { $subject }
operation-recode-answers = { $count ->
    [one] Count one answer as “{ $subject }”
   *[other] Count { $count } answers as “{ $subject }”
}
operation-import-text-rows = { $count ->
    [one] Import one text from “{ $subject }”
   *[other] Import { $count } texts from “{ $subject }”
}
operation-save-import-profile = Save the import profile “{ $subject }”
operation-rename-import-profile = Call the import profile “{ $subject }”
operation-delete-import-profile = Delete the import profile “{ $subject }”
operation-merge-turns = Merge turns in “{ $subject }”
operation-split-turn = Split a turn in “{ $subject }”
operation-assign-turns = { $count ->
    [one] Change who says a turn
   *[other] Change who says { $count } turns
}
operation-set-turn-time = Set the time of a turn in “{ $subject }”
operation-link-recording = Link a recording to “{ $subject }”
operation-unlink-recording = Unlink the recording of “{ $subject }”
operation-set-recording-offset = Shift the times of the recording of “{ $subject }”
operation-create-guide = Begin the guide “{ $subject }”
operation-rename-guide = Rename the guide to “{ $subject }”
operation-move-question = Move the question “{ $subject }”
operation-create-theme = Make the theme “{ $subject }”
operation-describe-theme = Write on the theme “{ $subject }”
operation-set-theme-questions = Say which research questions “{ $subject }” answers
operation-set-theme-status = Change the status of the theme “{ $subject }”
operation-move-theme = Move the theme “{ $subject }”
operation-merge-themes = Merge themes into “{ $subject }”
operation-split-theme = Split the theme “{ $subject }”
operation-delete-theme = Delete the theme “{ $subject }”
operation-keep-theme = Keep a version of “{ $subject }”
operation-write-research-question = Change the research question “{ $subject }”
operation-create-research-question = Write the research question “{ $subject }”
operation-move-research-question = Move the research question “{ $subject }”
operation-delete-research-question = Delete the research question “{ $subject }”
operation-declare-method = Change what is declared about the method
operation-choose-quotes = Choose quotes for the theme “{ $subject }”
operation-note-evidence = Write a note on an extract of “{ $subject }”
operation-create-claim = Write the claim “{ $subject }”
operation-write-claim = Change the claim “{ $subject }”
operation-confirm-claim = Hold the claim “{ $subject }” against its extracts
operation-delete-claim = Delete the claim “{ $subject }”
operation-place-codes = { $count ->
    [one] Place the code: { $subject }
   *[other] Place { $count } codes: { $subject }
}
operation-arrange-wall = { $count ->
    [one] Move on the wall
   *[other] Move { $count } things on the wall
}
operation-mark-evidence = { $count ->
    [one] Mark an extract in the theme “{ $subject }”
   *[other] Mark { $count } extracts in the theme “{ $subject }”
}
operation-review-evidence = { $count ->
    [one] Review an extract of the theme “{ $subject }”
   *[other] Review { $count } extracts of the theme “{ $subject }”
}
operation-import-themes = { $count ->
    [one] Import a theme from “{ $subject }”
   *[other] Import { $count } themes from “{ $subject }”
}
operation-mark-claim-evidence = { $count ->
    [one] Mark an extract for the claim “{ $subject }”
   *[other] Mark { $count } extracts for the claim “{ $subject }”
}
operation-answer-check = Answer check { $subject }
operation-reopen-check = Open check { $subject } again
operation-set-threshold = Change the limit of check { $subject }
operation-relate-themes = Relate themes: { $subject }
operation-change-relation = Change the relation between themes: { $subject }
operation-delete-relation = Remove the relation between themes: { $subject }
operation-arrange-map = { $count ->
    [one] Move on the thematic map
   *[other] Move { $count } on the thematic map
}
operation-lay-out-map = Lay the thematic map out anew
operation-keep-map = Keep the thematic map “{ $subject }”
operation-delete-map-snapshot = Delete the earlier thematic map “{ $subject }”
operation-add-passphrase = Give the project a passphrase
operation-change-passphrase = Change the passphrase
operation-remove-passphrase = Remove the passphrase
operation-restore-backup = Go back to a backup
operation-salvage-project = Save what can be read
operation-export-document = Export { $subject }
operation-merge-copy = Merge a copy: { $subject }
operation-create-coder = Add coder “{ $subject }”
operation-rename-coder = Rename coder to “{ $subject }”
operation-assign-sources = { $count ->
    [one] Assign a source to “{ $subject }”
   *[other] Assign { $count } sources to “{ $subject }”
}
operation-unassign-sources = { $count ->
    [one] Take a source from “{ $subject }”
   *[other] Take { $count } sources from “{ $subject }”
}
operation-begin-blind-pass = { $count ->
    [one] Begin blind pass in “{ $subject }”
   *[other] Begin blind pass in { $count } sources
}
operation-end-blind-pass = { $count ->
    [one] End blind pass in “{ $subject }”
   *[other] End blind pass in { $count } sources
}
operation-settle-difference = Settle “{ $subject }”
operation-keep-agreement = { $count ->
    [one] Freeze agreement on one code
   *[other] Freeze agreement on { $count } codes
}
operation-create-comment = Write a comment on { $subject }
operation-write-comment = Change a comment on { $subject }
operation-delete-comment = Delete a comment on { $subject }
operation-settle-comment = Settle a comment on { $subject }
operation-reopen-comment = Reopen a comment on { $subject }
operation-take-comments = { $count ->
    [one] Take in one comment from { $subject }
   *[other] Take in { $count } comments from { $subject }
}
operation-create-outline-part = { $count ->
    [one] Put into the outline: { $subject }
   *[other] Put { $count } parts into the outline
}
operation-write-outline-part = Write in the outline: { $subject }
operation-move-outline-part = Move in the outline: { $subject }
operation-delete-outline-part = { $count ->
    [one] Take out of the outline: { $subject }
   *[other] Take { $count } parts out of the outline
}
operation-draft-outline = Draft an outline
operation-cut-quote = Shorten the quote { $subject }
operation-set-quote-style = Change how quotes are shown
