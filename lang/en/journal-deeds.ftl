# Actions as sentences, as the journal tells them. The name of who did it stands before them.
did-rename-project = renamed the project to “{ $subject }”
did-import-sources = { $count ->
    [one] imported “{ $subject }”
   *[other] imported { $count } sources
}
did-rename-source = renamed the source to “{ $subject }”
did-remove-source = removed the source “{ $subject }”
did-set-source-kind = changed what kind of source “{ $subject }” is
did-set-source-cases = changed which cases “{ $subject }” belongs to
did-set-default-case = changed the default case of “{ $subject }”
did-describe-interview = described the interview “{ $subject }”
did-create-participant = created the participant “{ $subject }”
did-describe-participant = described the participant “{ $subject }”
did-delete-participant = removed the participant “{ $subject }”
did-import-participants = { $count ->
    [one] imported one participant from a table
   *[other] imported { $count } participants from a table
}
did-set-identification = chose to show participants by: { $subject }
did-set-smallest-group = set the limit for percentages to { $subject }
did-describe-life = described the privacy of the project
did-withdraw-participant = took out the words of { $subject }
did-erase-participant = erased { $subject } for good
did-set-speaker = changed who the speaker “{ $subject }” is
did-create-case = created the case “{ $subject }”
did-rename-case = renamed a case to “{ $subject }”
did-describe-case = described the case “{ $subject }”
did-delete-case = deleted the case “{ $subject }”
did-pin-extract = put an extract on the case page: { $subject }
did-unpin-extract = took an extract off the case page: { $subject }
did-create-attribute = created the attribute “{ $subject }”
did-describe-attribute = changed the attribute “{ $subject }”
did-move-attribute = moved the column “{ $subject }”
did-delete-attribute = deleted the attribute “{ $subject }”
did-set-attribute-value = changed { $subject }
did-describe-values = { $count ->
    [one] gave the source of { $subject }
   *[other] gave the source of { $count } values
}
did-create-competing-value = noted another value of { $subject }
did-adopt-competing-value = swapped the value of { $subject }
did-delete-competing-value = removed another value of { $subject }
did-write-cases = { $count ->
    [one] changed “{ $subject }” in the table of cases
   *[other] changed { $count } rows of the table of cases
}
did-import-cases = { $count ->
    [one] imported one case from a table
   *[other] imported { $count } cases from a table
}
did-create-code = created the code “{ $subject }”
did-rename-code = renamed the code to “{ $subject }”
did-describe-code = described the code “{ $subject }”
did-recolour-code = gave “{ $subject }” another colour
did-set-codable = changed whether “{ $subject }” can be applied to words
did-set-code-kind = changed what kind of code “{ $subject }” is
did-set-code-origin = changed where “{ $subject }” comes from
did-set-code-prompts = wrote the questions of “{ $subject }”
did-lock-codes = { $count ->
    [0] locked the whole codebook
   *[other] locked “{ $subject }”
}
did-unlock-codes = { $count ->
    [0] unlocked the whole codebook
   *[other] unlocked “{ $subject }”
}
did-retire-codes = { $count ->
    [one] retired “{ $subject }”
   *[other] retired { $count } codes
}
did-restore-codes = { $count ->
    [one] restored “{ $subject }”
   *[other] restored { $count } codes
}
did-link-codes = linked { $subject }
did-unlink-codes = unlinked { $subject }
did-write-correspondence = matched { $subject }
did-delete-correspondence = unmatched { $subject }
did-import-crosswalk = { $count ->
    [one] imported one correspondence from a table
   *[other] imported { $count } correspondences from a table
}
did-move-codes = { $count ->
    [one] moved the code “{ $subject }”
   *[other] moved { $count } codes
}
did-merge-codes = { $count ->
    [one] merged a code into “{ $subject }”
   *[other] merged { $count } codes into “{ $subject }”
}
did-split-code = { $count ->
    [one] sorted one excerpt: { $subject }
   *[other] sorted { $count } excerpts: { $subject }
}
did-delete-codes = { $count ->
    [one] deleted the code “{ $subject }”
   *[other] deleted { $count } codes
}
did-import-codebook = { $count ->
    [one] imported one code from a table
   *[other] imported { $count } codes from a table
}
did-apply-codes = coded a place with “{ $subject }”
did-resize-segment = moved the ends of { $subject }
did-set-segment-case = changed the case of the excerpt { $subject }
did-recode = { $count ->
    [one] recoded to “{ $subject }”
   *[other] recoded { $count } codings to “{ $subject }”
}
did-pin-code = pinned the code “{ $subject }” to a key
did-unpin-code = unpinned the code “{ $subject }”
did-remove-codings = { $count ->
    [one] removed the coding “{ $subject }”
   *[other] removed { $count } codings
}
did-mark-absent = said that “{ $subject }” is not in a source
did-unmark-absent = took back that “{ $subject }” is not in a source
did-set-stance = { $count ->
    [one] said whether an excerpt supports or contradicts “{ $subject }”
   *[other] said whether { $count } excerpts support or contradict
}
did-save-view = saved the view “{ $subject }”
did-delete-view = deleted the view “{ $subject }”
did-save-search = saved the search “{ $subject }”
did-rename-search = renamed a saved search to “{ $subject }”
did-delete-search = deleted the saved search “{ $subject }”
did-save-query = saved the code query “{ $subject }”
did-rename-query = renamed the code query to “{ $subject }”
did-delete-query = deleted the code query “{ $subject }”
did-create-synonyms = added the synonyms { $subject }
did-write-synonyms = changed the synonyms to { $subject }
did-delete-synonyms = deleted the synonyms { $subject }
did-edit-text = edited the text “{ $subject }”
did-replace-text = replaced “{ $subject }”
did-correct-source = put in a corrected file for “{ $subject }”
did-place-words = placed the words of { $subject }
did-drop-words = discarded the words of { $subject }
did-create-memo = wrote a memo on { $subject }
did-write-memo = changed the memo on { $subject }
did-set-memo-kind = changed the kind of the memo on { $subject }
did-delete-memo = deleted the memo on { $subject }
did-write-summary = wrote the summary of { $subject }
did-delete-summary = deleted the summary of { $subject }
did-import-summaries = { $count ->
    [one] read one summary from a table
   *[other] read { $count } summaries from a table
}
did-import-quotes = { $count ->
    [one] coded one quote from a table
   *[other] coded { $count } quotes from a table
}
did-mark-turns = { $count ->
    [one] marked a turn in “{ $subject }” as looked at
   *[other] marked { $count } turns in “{ $subject }” as looked at
}
did-unmark-turns = took off the mark “looked at” in “{ $subject }”
did-set-source-progress = { $count ->
    [one] said how far the work on “{ $subject }” has come
   *[other] said how far the work on { $count } sources has come
}
did-begin-round = began round { $subject }
did-code-places = { $count ->
    [one] coded one place with “{ $subject }”
   *[other] coded { $count } places with “{ $subject }”
}
did-write-names = { $count ->
    [one] changed one name in the list of names
   *[other] changed { $count } names in the list of names
}
did-mark-no-names = { $count ->
    [one] marked one word that is not a name
   *[other] marked { $count } words that are not names
}
did-keep-names-apart = moved the list of names to a file of its own
did-keep-names-in-project = brought the list of names into the project
did-replace-names = { $count ->
    [one] replaced one name
   *[other] replaced names in { $count } places
}
did-forget-names = { $count ->
    [one] forgot the original names in one text for good
   *[other] forgot the original names in { $count } texts for good
}
did-import-guide = imported the interview guide “{ $subject }”
did-create-guide = began the interview guide “{ $subject }”
did-rename-guide = renamed the interview guide to “{ $subject }”
did-delete-guide = deleted the interview guide “{ $subject }”
did-create-question = wrote the interview question “{ $subject }”
did-write-question = changed the interview question to “{ $subject }”
did-move-question = moved the interview question “{ $subject }”
did-delete-question = deleted the interview question “{ $subject }”
did-set-question-codes = said what the interview question “{ $subject }” is about
did-set-source-guide = said which interview guide was used
did-set-question-asked = said whether “{ $subject }” was asked
did-link-turns = { $count ->
    [one] linked a turn to a question
   *[other] linked { $count } turns to questions
}
did-unlink-turns = { $count ->
    [one] parted a turn from a question
   *[other] parted { $count } turns from questions
}
did-add-lost-part = said that a part of the recording of “{ $subject }” is lost
did-delete-lost-part = took back that a part of the recording of “{ $subject }” is lost
did-import-survey = imported the survey “{ $subject }”
did-delete-survey = deleted the survey “{ $subject }”
did-set-survey-question-kind = said what kind of question “{ $subject }” is
did-set-stated-number = stated a number of the sample: { $subject }
did-recode-answers = { $count ->
    [one] counted one answer as “{ $subject }”
   *[other] counted { $count } answers as “{ $subject }”
}
did-import-text-rows = { $count ->
    [one] imported one text from “{ $subject }”
   *[other] imported { $count } texts from “{ $subject }”
}
did-save-import-profile = saved the import profile “{ $subject }”
did-rename-import-profile = renamed the import profile to “{ $subject }”
did-delete-import-profile = deleted the import profile “{ $subject }”
did-merge-turns = merged turns in “{ $subject }”
did-split-turn = split a turn in “{ $subject }”
did-assign-turns = { $count ->
    [one] changed who says a turn
   *[other] changed who says { $count } turns
}
did-set-turn-time = set the time of a turn in “{ $subject }”
did-link-recording = linked a recording to “{ $subject }”
did-unlink-recording = unlinked the recording of “{ $subject }”
did-set-recording-offset = shifted the times of the recording of “{ $subject }”
did-create-theme = made the theme “{ $subject }”
did-describe-theme = wrote on the theme “{ $subject }”
did-set-theme-questions = said which research questions “{ $subject }” answers
did-set-theme-status = changed the status of the theme “{ $subject }”
did-move-theme = moved the theme “{ $subject }”
did-merge-themes = merged themes into “{ $subject }”
did-split-theme = split the theme “{ $subject }”
did-delete-theme = deleted the theme “{ $subject }”
did-keep-theme = kept a version of “{ $subject }”
did-place-codes = { $count ->
    [one] placed the code: { $subject }
   *[other] placed { $count } codes: { $subject }
}
did-arrange-wall = { $count ->
    [one] moved something on the wall
   *[other] moved { $count } things on the wall
}
did-mark-evidence = { $count ->
    [one] marked an extract in the theme “{ $subject }”
   *[other] marked { $count } extracts in the theme “{ $subject }”
}
did-review-evidence = { $count ->
    [one] reviewed an extract of the theme “{ $subject }”
   *[other] reviewed { $count } extracts of the theme “{ $subject }”
}
did-note-evidence = wrote a note on an extract of “{ $subject }”
did-choose-quotes = chose quotes for the theme “{ $subject }”
did-import-themes = { $count ->
    [one] imported a theme from “{ $subject }”
   *[other] imported { $count } themes from “{ $subject }”
}
did-declare-method = changed what is declared about the method
did-create-research-question = wrote the research question “{ $subject }”
did-write-research-question = changed the research question “{ $subject }”
did-move-research-question = moved the research question “{ $subject }”
did-delete-research-question = deleted the research question “{ $subject }”
did-create-claim = wrote the claim “{ $subject }”
did-write-claim = changed the claim “{ $subject }”
did-mark-claim-evidence = { $count ->
    [one] marked an extract for the claim “{ $subject }”
   *[other] marked { $count } extracts for the claim “{ $subject }”
}
did-confirm-claim = held the claim “{ $subject }” against its extracts
did-delete-claim = deleted the claim “{ $subject }”
did-answer-check = answered check { $subject }
did-reopen-check = opened check { $subject } again
did-set-threshold = changed the limit of check { $subject }
did-add-passphrase = gave the project a passphrase
did-change-passphrase = changed the passphrase
did-remove-passphrase = removed the passphrase
did-restore-backup = went back to a backup
did-salvage-project = saved what could be read of a damaged file
did-export-document = exported { $subject }
did-relate-themes = related themes: { $subject }
did-change-relation = changed the relation of themes: { $subject }
did-delete-relation = removed the relation of themes: { $subject }
did-arrange-map = { $count ->
    [one] moved something on the map
   *[other] moved { $count } things on the map
}
did-lay-out-map = laid the map out anew
did-keep-map = kept the map “{ $subject }”
did-delete-map-snapshot = deleted the earlier map “{ $subject }”
did-merge-copy = merged a copy: { $subject }
did-create-coder = added coder “{ $subject }”
did-rename-coder = renamed a coder to “{ $subject }”
did-assign-sources = { $count ->
    [one] assigned a source to “{ $subject }”
   *[other] assigned { $count } sources to “{ $subject }”
}
did-unassign-sources = { $count ->
    [one] took a source from “{ $subject }”
   *[other] took { $count } sources from “{ $subject }”
}
did-begin-blind-pass = { $count ->
    [one] began a blind pass in “{ $subject }”
   *[other] began a blind pass in { $count } sources
}
did-end-blind-pass = { $count ->
    [one] ended the blind pass in “{ $subject }” before everybody was done
   *[other] ended the blind pass in { $count } sources before everybody was done
}
did-settle-difference = settled a disagreement about “{ $subject }”
did-keep-agreement = { $count ->
    [one] froze agreement on one code
   *[other] froze agreement on { $count } codes
}
did-create-comment = wrote a comment on { $subject }
did-write-comment = changed a comment on { $subject }
did-delete-comment = deleted a comment on { $subject }
did-settle-comment = settled a comment on { $subject }
did-reopen-comment = reopened a comment on { $subject }
did-take-comments = { $count ->
    [one] took in one comment from { $subject }
   *[other] took in { $count } comments from { $subject }
}
did-create-outline-part = { $count ->
    [one] put into the outline: { $subject }
   *[other] put { $count } parts into the outline
}
did-write-outline-part = wrote in the outline: { $subject }
did-move-outline-part = moved in the outline: { $subject }
did-delete-outline-part = { $count ->
    [one] took out of the outline: { $subject }
   *[other] took { $count } parts out of the outline
}
did-draft-outline = drafted an outline
did-cut-quote = shortened the quote { $subject }
did-set-quote-style = changed how quotes are shown
