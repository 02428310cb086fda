# The journal: sentences, and what a step has changed.
journal-did = { $who } { $what }.
journal-undid = { $who } undid this: { $what }.
journal-redid = { $who } did this again: { $what }.
journal-yes = yes
journal-no = no
journal-value-stance-supports = for
journal-value-stance-contradicts = against
journal-thing-project = The project
journal-thing-source = The source “{ $name }”
journal-thing-case = The case “{ $name }”
journal-thing-code = The code “{ $name }”
journal-thing-code-text = The texts of the code “{ $name }”
journal-thing-code-link = Relation of codes: { $name }
journal-thing-correspondence = The correspondence { $name }
journal-thing-correspondence-segment = Excerpt for a correspondence: { $name }
journal-thing-code-lock = Lock: { $name }
journal-thing-code-prompt = Question of a code: { $name }
journal-thing-coding = Coding: { $name }
journal-thing-theme = The theme “{ $name }”
journal-thing-theme-code = Code in a theme: { $name }
journal-thing-theme-question = Theme that answers a research question: { $name }
journal-thing-theme-segment = Extract of a theme: { $name }
journal-thing-code-tray = Where the code “{ $name }” lies
journal-thing-claim = The claim “{ $name }”
journal-thing-claim-segment = Extract for a claim: { $name }
journal-thing-memo = The memo
journal-thing-method = What is declared about the method
journal-thing-research-question = The research question “{ $name }”
journal-thing-text-edit = Words of the text
journal-thing-cell-summary = The summary: { $name }
journal-thing-guide-question = The interview question “{ $name }”
journal-thing-check-answer = Answer to check { $name }
journal-thing-source-progress = The work on “{ $name }”
journal-thing-attribute-value = { $name }
journal-field-name = Name
journal-field-identification = Participants are shown by
journal-field-smallest-group = Limit for percentages
journal-field-kind = Kind
journal-field-parent = Belongs under
journal-field-summary = Summary
journal-field-origin = Comes from
journal-field-retired-at = Retired
journal-field-definition = Definition
journal-field-include = Include
journal-field-exclude = Exclude
journal-field-example = Example
journal-field-code = Code
journal-field-stance = Speaks
journal-field-claim = Main point
journal-field-central-concept = Central concept
journal-field-includes = Includes
journal-field-excludes = Excludes
journal-field-story = Story
journal-field-answer = Answers
journal-field-status = Status
journal-field-set-aside-reason = Set aside because
journal-field-merged-into = Merged into
journal-field-role = What the extract does
journal-field-fit = Whether it fits
journal-field-note = Note
journal-field-tray = Lies in
journal-field-reason = Reason
journal-field-text = Text
journal-field-amount = Holds for
journal-field-approach = Approach
journal-field-reasoning = Codes come from
journal-field-meaning = What is coded
journal-field-reading = The material is read
journal-field-ontology = View of reality and knowledge
journal-field-researcher = Where the researcher stands
journal-field-stages = Own stages
journal-field-removed = Taken out
journal-field-inserted = Put in
journal-field-label = Label
journal-field-read-at = Read
journal-field-coded-at = Coded
journal-field-value = Value
journal-count-coding-new = { $count ->
    [one] 1 coding added
   *[other] { $count } codings added
}
journal-count-coding-changed = { $count ->
    [one] 1 coding changed
   *[other] { $count } codings changed
}
journal-count-coding-gone = { $count ->
    [one] 1 coding taken away
   *[other] { $count } codings taken away
}
journal-count-segment-new = { $count ->
    [one] 1 excerpt added
   *[other] { $count } excerpts added
}
journal-count-segment-changed = { $count ->
    [one] 1 excerpt changed
   *[other] { $count } excerpts changed
}
journal-count-segment-gone = { $count ->
    [one] 1 excerpt taken away
   *[other] { $count } excerpts taken away
}
journal-count-code-new = { $count ->
    [one] 1 code added
   *[other] { $count } codes added
}
journal-count-code-changed = { $count ->
    [one] 1 code changed
   *[other] { $count } codes changed
}
journal-count-code-gone = { $count ->
    [one] 1 code taken away
   *[other] { $count } codes taken away
}
journal-count-theme-new = { $count ->
    [one] 1 theme added
   *[other] { $count } themes added
}
journal-count-theme-changed = { $count ->
    [one] 1 theme changed
   *[other] { $count } themes changed
}
journal-count-theme-gone = { $count ->
    [one] 1 theme taken away
   *[other] { $count } themes taken away
}
journal-count-theme-code-new = { $count ->
    [one] 1 code in a theme added
   *[other] { $count } codes in themes added
}
journal-count-theme-code-changed = { $count ->
    [one] 1 code in a theme changed
   *[other] { $count } codes in themes changed
}
journal-count-theme-code-gone = { $count ->
    [one] 1 code in a theme taken away
   *[other] { $count } codes in themes taken away
}
journal-count-theme-segment-new = { $count ->
    [one] 1 extract of a theme added
   *[other] { $count } extracts of themes added
}
journal-count-theme-segment-changed = { $count ->
    [one] 1 extract of a theme changed
   *[other] { $count } extracts of themes changed
}
journal-count-theme-segment-gone = { $count ->
    [one] 1 extract of a theme taken away
   *[other] { $count } extracts of themes taken away
}
journal-count-theme-version-new = { $count ->
    [one] 1 version of a theme added
   *[other] { $count } versions of themes added
}
journal-count-theme-version-changed = { $count ->
    [one] 1 version of a theme changed
   *[other] { $count } versions of themes changed
}
journal-count-theme-version-gone = { $count ->
    [one] 1 version of a theme taken away
   *[other] { $count } versions of themes taken away
}
journal-count-memo-new = { $count ->
    [one] 1 memo added
   *[other] { $count } memos added
}
journal-count-memo-changed = { $count ->
    [one] 1 memo changed
   *[other] { $count } memos changed
}
journal-count-memo-gone = { $count ->
    [one] 1 memo taken away
   *[other] { $count } memos taken away
}
journal-count-source-new = { $count ->
    [one] 1 source added
   *[other] { $count } sources added
}
journal-count-source-changed = { $count ->
    [one] 1 source changed
   *[other] { $count } sources changed
}
journal-count-source-gone = { $count ->
    [one] 1 source taken away
   *[other] { $count } sources taken away
}
journal-count-turn-new = { $count ->
    [one] 1 turn added
   *[other] { $count } turns added
}
journal-count-turn-changed = { $count ->
    [one] 1 turn changed
   *[other] { $count } turns changed
}
journal-count-turn-gone = { $count ->
    [one] 1 turn taken away
   *[other] { $count } turns taken away
}
journal-count-speaker-new = { $count ->
    [one] 1 speaker added
   *[other] { $count } speakers added
}
journal-count-speaker-changed = { $count ->
    [one] 1 speaker changed
   *[other] { $count } speakers changed
}
journal-count-speaker-gone = { $count ->
    [one] 1 speaker taken away
   *[other] { $count } speakers taken away
}
journal-count-participant-new = { $count ->
    [one] 1 participant added
   *[other] { $count } participants added
}
journal-count-participant-changed = { $count ->
    [one] 1 participant changed
   *[other] { $count } participants changed
}
journal-count-participant-gone = { $count ->
    [one] 1 participant taken away
   *[other] { $count } participants taken away
}
journal-count-case-new = { $count ->
    [one] 1 case added
   *[other] { $count } cases added
}
journal-count-case-changed = { $count ->
    [one] 1 case changed
   *[other] { $count } cases changed
}
journal-count-case-gone = { $count ->
    [one] 1 case taken away
   *[other] { $count } cases taken away
}
journal-count-attribute-new = { $count ->
    [one] 1 attribute added
   *[other] { $count } attributes added
}
journal-count-attribute-changed = { $count ->
    [one] 1 attribute changed
   *[other] { $count } attributes changed
}
journal-count-attribute-gone = { $count ->
    [one] 1 attribute taken away
   *[other] { $count } attributes taken away
}
journal-count-attribute-value-new = { $count ->
    [one] 1 value added
   *[other] { $count } values added
}
journal-count-attribute-value-changed = { $count ->
    [one] 1 value changed
   *[other] { $count } values changed
}
journal-count-attribute-value-gone = { $count ->
    [one] 1 value taken away
   *[other] { $count } values taken away
}
journal-count-claim-new = { $count ->
    [one] 1 claim added
   *[other] { $count } claims added
}
journal-count-claim-changed = { $count ->
    [one] 1 claim changed
   *[other] { $count } claims changed
}
journal-count-claim-gone = { $count ->
    [one] 1 claim taken away
   *[other] { $count } claims taken away
}
journal-count-text-edit-new = { $count ->
    [one] 1 change of the text added
   *[other] { $count } changes of the text added
}
journal-count-text-edit-changed = { $count ->
    [one] 1 change of the text changed
   *[other] { $count } changes of the text changed
}
journal-count-text-edit-gone = { $count ->
    [one] 1 change of the text taken away
   *[other] { $count } changes of the text taken away
}
journal-count-displaced-stretch-new = { $count ->
    [one] 1 place to look over added
   *[other] { $count } places to look over added
}
journal-count-displaced-stretch-changed = { $count ->
    [one] 1 place to look over changed
   *[other] { $count } places to look over changed
}
journal-count-displaced-stretch-gone = { $count ->
    [one] 1 place to look over taken away
   *[other] { $count } places to look over taken away
}
journal-count-reviewed-turn-new = { $count ->
    [one] 1 turn looked at added
   *[other] { $count } turns looked at added
}
journal-count-reviewed-turn-changed = { $count ->
    [one] 1 turn looked at changed
   *[other] { $count } turns looked at changed
}
journal-count-reviewed-turn-gone = { $count ->
    [one] 1 turn looked at taken away
   *[other] { $count } turns looked at taken away
}
journal-count-cell-summary-new = { $count ->
    [one] 1 summary added
   *[other] { $count } summaries added
}
journal-count-cell-summary-changed = { $count ->
    [one] 1 summary changed
   *[other] { $count } summaries changed
}
journal-count-cell-summary-gone = { $count ->
    [one] 1 summary taken away
   *[other] { $count } summaries taken away
}
lineage-created = Created
lineage-in-vivo = Made of the participant’s own words
lineage-imported = Imported
lineage-template = Taken from another codebook
lineage-split-from = Split off from { $others }
lineage-renamed = Renamed: “{ $before }” → “{ $after }”
lineage-moved = Moved: { $before } → { $after }
lineage-redefined = { $field }: written anew
lineage-merged-from = Merged with { $others }, which went in here
lineage-merged-into = Went into { $others }
lineage-split-into = Split: something went to { $others }
lineage-retired = Retired
lineage-restored = Restored
lineage-set-aside = Set aside
lineage-taken-back = Taken back
lineage-placed = Linked to { $others }
lineage-taken-out = No longer linked to { $others }
lineage-status = Changed from { $before } to { $after }
lineage-deleted = Deleted
journal-as-of = as the project was on { $day }
journal-thing-comment = The comment on { $name }
journal-field-reply = Reply
journal-count-comment-new = { $count ->
    [one] 1 comment added
   *[other] { $count } comments added
}
journal-count-comment-changed = { $count ->
    [one] 1 comment changed
   *[other] { $count } comments changed
}
journal-count-comment-gone = { $count ->
    [one] 1 comment removed
   *[other] { $count } comments removed
}
