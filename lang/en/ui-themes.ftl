place-themes = Themes
action-group-themes = Themes
help-page-themes = Themes and claims
memo-noun-theme = Theme
memo-noun-claim = Claim
themes-page-themes = Themes
themes-page-claims = Claims
themes-page-method = Questions and method
themes-action-themes = Show the themes
themes-action-claims = Show the claims
themes-action-method = Show research questions and method
themes-empty = A theme is a pattern in what people say, put in one sentence. Write the name of a candidate theme in the field to the left, or make it of a code.
themes-new = New theme
themes-new-named = New theme “{ $name }”
themes-status-candidate = candidate
themes-status-reviewed = reviewed
themes-status-defined = defined
themes-status-set-aside = set aside
themes-status = How far the theme has come
themes-extracts = { $count ->
    [one] { $count } extract
   *[other] { $count } extracts
}
themes-participants = { $count ->
    [one] { $count } participant
   *[other] { $count } participants
}
themes-reviewed = { $reviewed } of { $own } reviewed
themes-aside = Show those set aside ({ $count })
themes-aside-because = Set aside: { $reason }
themes-claim-placeholder = The main point in one sentence: what does this pattern say?
themes-concept-placeholder = What holds the theme together
themes-make-claim = Put the main point down as a claim
themes-questions = Research questions
themes-write-questions = Write the research questions first
themes-add-codes = Add a code
themes-remove-code = Take { $name } out of the theme
themes-evidence = Extracts
themes-role = What the extract does for the main point
themes-role-supports = Supports
themes-role-complicates = Complicates
themes-role-contradicts = Contradicts
themes-role-none = Not said
themes-fit = Whether the extract fits
themes-fit-fits = Fits
themes-fit-partly = Fits in part
themes-fit-does-not-fit = Does not fit
themes-fit-none = Not reviewed
themes-unmarked = Not marked yet
themes-unmarked-help = These come along through the codes. Say what each of them does for the main point.
themes-no-extracts = The theme has no extracts. Add a code, or choose “To theme …” at a passage in Read and code.
themes-note = Note
themes-note-on = Note on { $excerpt }
themes-best-quote = Take { $excerpt } among the quotes
themes-mark = Say what { $excerpt } does
themes-mark-short = Mark
themes-review = Review the extracts
themes-review-end = End the review
themes-review-place = Extract { $place } of { $total }
themes-review-keys = 1 fits, 2 in part, 3 does not fit, 0 takes it back. The arrow keys go to the next and the one before.
themes-menu = More
themes-keep = Keep a version
themes-keep-help = The theme as it is now can be read and compared later.
themes-move = Move below another theme
themes-top = At the top, below no theme
themes-merge = Merge with another theme
themes-merge-title = Merge “{ $name }” with another theme
themes-merge-help = Codes, extracts, memos and claims go over. This theme stays, set aside, with its versions.
themes-merge-into = The theme that stays
themes-merge-do = Merge
themes-choose = Choose a theme
themes-split-off = Split off a theme
themes-split-title = Split a theme off from “{ $name }”
themes-split-help = The codes you choose go to the new theme, with what is said of their extracts.
themes-split-name = Name of the new theme
themes-split-do = Split off
themes-delete = Delete the theme
themes-deleted = The theme “{ $name }” is deleted. Its codes and extracts are still there.
themes-set-aside = Set aside
themes-set-theme-aside = Set “{ $name }” aside
themes-set-code-aside = Set the code { $name } aside
themes-set-aside-help = The theme stays with its versions. Its codes are unplaced again.
themes-reason-help = The reason becomes a decision memo and stands in the journal.
themes-tray-unplaced = Unplaced codes
themes-tray-miscellaneous = Miscellaneous
themes-tray-set-aside = Codes set aside
themes-place = Place { $name }
themes-to-theme = Put into the theme
themes-from-code = Make a theme of the code
themes-to-miscellaneous = Put into miscellaneous
themes-to-aside = Set aside …
themes-to-unplaced = Make unplaced
themes-versions = Versions
themes-occasion-kept = kept
themes-occasion-status = new status
themes-occasion-merge = before a merge
themes-occasion-split = before a split
themes-changes = Changed since this version
themes-no-changes = Nothing has changed since.
themes-nothing-said = not in it
themes-codes-added = Codes added: { $codes }
themes-codes-removed = Codes removed: { $codes }
themes-passage-to-theme = To theme …
themes-what-does-it-do = What does the extract do for “{ $name }”?
themes-passage-marked = { $excerpt } is put into the theme “{ $name }”.
claims-title = Claims
claims-new = New claim
claims-empty = A claim is a sentence that the analysis stands for: said of how many, and carried by extracts. Write it in the field, or put the main point of a theme down here.
claims-text = The claim
claims-amount = How many
claims-amount-one = at least one of
claims-amount-some = some of
claims-amount-most = most of
claims-amount-all = all of
claims-unit = What is counted
claims-base = Out of whom
claims-base-all = in the whole material
claims-base-asked = who were asked
claims-reach = { $count } of { $total }
claims-unknown = Unknown who was asked
claims-carries = the extracts suffice
claims-does-not-carry = the extracts do not suffice
claims-missing = Missing: { $names }
claims-contradicting = Contradict it: { $names }
claims-complicating = Complicate it: { $names }
claims-outside = Support it, but were not asked: { $names }
claims-stale = The extracts have changed since the claim was last held against them.
claims-stale-count = { $count ->
    [one] The extracts of one claim have changed since it was last held against them.
   *[other] The extracts of { $count } claims have changed since they were last held against them.
}
claims-confirm = Held against the extracts
claims-change-added = { $excerpt } came.
claims-change-removed = { $excerpt } is gone.
claims-change-role = { $excerpt } does something else.
claims-change-words = The words of { $excerpt } have changed.
claims-change-count = It was { $count } of { $total }.
claims-show-extracts = Show the extracts ({ $count })
claims-hide-extracts = Hide the extracts
claims-no-evidence = Not evidence
claims-no-extracts = No extracts are marked for this claim.
claims-delete = Delete the claim
claims-deleted = The claim is deleted.
claims-of-theme = Theme: { $name }
method-declared = The method of the project
method-help = All of this can be changed at any time. Each change stands in the journal.
method-not-said = Not declared
method-approach = Approach
method-approach-reflexive = Reflexive thematic analysis
method-approach-framework = Framework or codebook
method-approach-coding-reliability = Coding reliability
method-approach-own = Own stages
method-about-reflexive = Themes are made by the researcher out of the coding. Agreement between coders is not computed (Braun and Clarke 2021).
method-about-framework = Topics come early, and the material is charted in a matrix of cases and codes (Ritchie and Spencer 1994).
method-about-coding-reliability = The codebook is fixed, and coders work apart before agreement is measured.
method-about-own = Write the stages as you call them, after Tjora or Malterud for instance.
method-stages = Stages, one a line
method-reasoning = Where codes come from
method-reasoning-inductive = The material (inductive)
method-reasoning-deductive = Theory (deductive)
method-reasoning-both = Both
method-meaning = What is coded
method-meaning-semantic = What is said (semantic)
method-meaning-latent = What lies beneath (latent)
method-meaning-both = Both
method-reading = How the material is read
method-reading-experiential = As experience
method-reading-critical = Critically
method-reading-both = Both
method-ontology = Ontology
method-ontology-placeholder = Critical realism, for instance
method-researcher = The researcher’s position
method-researcher-placeholder = Who you are to what you study, and what that does to how you see it
method-question = Research question { $number }
method-new-question = New research question
method-answered-by = { $count ->
    [0] No theme answers it yet
    [one] One theme answers it
   *[other] { $count } themes answer it
}
method-question-up = Move question { $number } up
method-question-down = Move question { $number } down
method-question-delete = Delete question { $number }
method-question-deleted = The research question is deleted.
claims-unit-participants = the participants
claims-unit-cases = { $kind ->
    [municipality] the municipalities
    [county] the counties
    [region] the regions
    [organisation] the organisations
    [person] the persons
   *[other] the cases
}
themes-reason = Reason
claims-of-cell = Write a claim about the cell
claims-of-cell-help = The extracts of the cell come along where you have said that they speak for or against the code.
claims-make = Write the claim
claims-made = The claim stands among the claims under Themes.
