place-themes = Themes
action-group-themes = Themes
help-page-themes = Themes and claims
memo-noun-theme = Theme
memo-noun-claim = Claim
themes-page-themes = Themes
themes-page-claims = Claims
themes-page-method = Questions and method
themes-page-left = Left to do
themes-action-themes = Show the themes
themes-action-claims = Show the claims
themes-action-method = Show research questions and method
themes-action-left = Show what is left to do
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
# The wall and the thematic map
themes-page-wall = Wall
themes-page-map = Thematic map
themes-action-wall = Show the wall
themes-action-map = Show the thematic map
canvas-zoom = Size
canvas-larger = Larger
canvas-smaller = Smaller
canvas-fit = Show all
wall-keys = Arrow keys go between cards. Space picks up, arrows choose the place, Enter puts down, Esc takes it back. n makes a theme, e shows extracts.
wall-empty = Double-click here to make a candidate theme, and drag the codes from below into it. The wheel makes the wall larger and smaller.
wall-empty-read-only = There are no themes in the project yet.
wall-empty-frame = Drag codes here
wall-no-claim = The main point is not written yet
wall-theme = Theme: { $name }
wall-in-theme = in the theme { $name }
wall-under = below { $name }
wall-new-theme = New candidate theme
wall-new-frame = New candidate theme
wall-name = Name of the candidate theme
wall-made = The candidate theme “{ $name }” was made.
wall-show-beside = Show extracts beside
wall-hide-beside = Hide the extracts
wall-beside = Extracts
wall-beside-none = Choose a card to see its extracts.
wall-drag-extracts = drag an extract to a theme to say what it does there
wall-first-extracts = The first { $count } are shown.
wall-trays = Trays
wall-tray-unplaced = Unplaced
wall-tray-miscellaneous = Miscellaneous
wall-tray-set-aside = Set aside
wall-tray-unplaced-empty = Every code has a place.
wall-tray-miscellaneous-empty = Codes that belong to the analysis, but to no theme so far.
wall-tray-set-aside-empty = Codes that are not used, with a reason.
wall-cards = { $count ->
    [one] { $count } code
   *[other] { $count } codes
}
wall-below = { $count ->
    [one] with { $count } subcode
   *[other] with { $count } subcodes
}
wall-cases = { $count ->
    [one] { $count } case
   *[other] { $count } cases
}
wall-chosen = chosen
wall-not-chosen = not chosen
wall-cards-chosen = { $count ->
    [one] { $count } code chosen
   *[other] { $count } codes chosen
}
wall-carried = picked up
wall-picked-up = { $what } was picked up from { $name }. Arrow keys choose where, Enter puts down, c copies, Esc takes it back.
wall-aim = Goes to { $name }. { $place } of { $total }.
wall-aim-copy = Is copied to { $name }. { $place } of { $total }.
wall-copies = Copies: it stays here as well.
wall-moves = Moves.
wall-put-back = { $what } lies where it lay.
wall-dropped = { $what } now lies in { $name }.
wall-set-aside = Set aside.
wall-set-cards-aside = { $count ->
    [one] Set { $count } code aside
   *[other] Set { $count } codes aside
}
wall-moved-left = Moved to the left.
wall-moved-right = Moved to the right.
wall-moved-up = Moved up.
wall-moved-down = Moved down.
map-picture = Thematic map
map-empty = There are no themes to draw a map of yet. Make a candidate theme under Themes or on the wall.
map-with-codes = Show codes
map-relate = New relation
map-relation = Relation
map-relation-make = Relate
map-relation-change = Save
map-relation-remove = Remove the relation
map-relation-removed = The relation was removed.
map-turn = Turn the direction
map-from = From
map-to = To
map-words = What the relation says
map-words-help = A few words, such as “weakens”, “presupposes” or “in tension with”.
map-no-words = without words
map-related-to = related to { $name }: { $words }
map-below = below { $name }
map-drag-line = Drag to another theme to relate them
map-relations = Relations
map-no-relations = None yet. Drag from the ring at a theme to another one, or press r.
map-no-relations-read-only = None.
map-codes = Codes
map-direction-to-here = to here
map-lay-out = Lay out anew
map-export = Save as a picture …
map-as-list = Show as a list
map-as-picture = Show as a map
map-keys = Arrow keys go between themes, Ctrl and arrow keys move, r relates, Enter opens the theme.
map-keys-read-only = Arrow keys go between themes, Enter opens the theme.
map-keep = Keep the map
map-keep-help = The map as it is now can be seen again and compared with later maps.
map-keep-do = Keep
map-name = Name
map-name-placeholder = Such as “Before the first supervision”
map-kept = The map “{ $name }” was kept.
map-earlier = Maps that were kept
map-none-kept = None yet. The first map is worth keeping: it shows where the analysis began.
map-of = The map “{ $name }”
map-look = Look at the map
map-compare = Show what changed since
map-remove = Delete
map-removed = The map “{ $name }” was deleted.
map-themes = { $count ->
    [one] { $count } theme
   *[other] { $count } themes
}
map-shown-kept = You are looking at “{ $name }” from { $date }.
map-back = Back to the map as it is now
map-now = The map as it is now
map-changes = What changed
map-changes-from = From
map-changes-to = To
map-no-changes = Nothing changed.
map-change-added = The theme “{ $name }” came.
map-change-dropped = The theme “{ $name }” is no longer there.
map-change-merged = “{ $name }” went into “{ $into }”.
map-change-renamed = { $noun ->
    [code] The code “{ $before }” is now called “{ $after }”.
   *[theme] The theme “{ $before }” is now called “{ $after }”.
}
map-change-moved = “{ $name }” now stands below “{ $after }”.
map-change-moved-top = “{ $name }” now stands at the top, no longer below “{ $before }”.
map-change-rephrased = The main point of “{ $name }” was rewritten.
map-change-code-added = The code “{ $code }” came into “{ $theme }”.
map-change-code-removed = The code “{ $code }” left “{ $theme }”.
map-change-relation-added = New relation: { $saying }
map-change-relation-removed = The relation is gone: { $saying }
map-change-relation-changed = The relation { $before } is now { $after }
teach-theme-name = A good name is short and gives the reader a sense of what the theme says. A bare word, or the name of a code, mostly says only where to look (Braun and Clarke 2006).
teach-theme-claim = Say what the pattern tells, not what it is about. If it cannot be said in a sentence, it may still be a topic (Braun and Clarke 2019, 2022).
teach-theme-concept = The one idea around which everything in the theme hangs together. Without it a theme is often a collection of answers to the same question (Braun and Clarke 2019, 2022).
teach-theme-includes = What an extract must say to belong here. Then you and others can try the extracts against the theme (Braun and Clarke 2006).
teach-theme-excludes = What lies near, but belongs somewhere else. This is often where two themes are seen to run into each other (Braun and Clarke 2006).
teach-theme-story = A few paragraphs on what the theme shows, and its place in the whole. Extracts do not speak for themselves; the analysis is what you say about them (Braun and Clarke 2006).
teach-theme-answer = One more classification, across the themes, by what kind of answer they give: challenge or opportunity, for example. It is your own and can stay empty.
teach-theme-questions = Which research questions the theme answers. A theme can answer several, and a question may need several themes.
teach-method-approach = Reflexive analysis, framework and coding reliability rest on different views of what coding is. Choose what you actually do; the stages and the checks follow (Braun and Clarke 2021, 2022).
teach-method-reasoning = Inductive coding begins in the material, deductive coding in theory or a framework. Most people do some of both, and then it is best to say so (Braun and Clarke 2022).
teach-method-meaning = Semantic coding keeps to what is said, latent coding to what lies beneath. An analysis can have both (Braun and Clarke 2006).
teach-method-reading = An experiential reading wants to understand how something is lived. A critical reading asks what makes it possible to say it so (Braun and Clarke 2022).
teach-method-ontology = What you think the material can tell of: the world as it is, as it is lived, or as it comes about in language. Thematic analysis does not settle that, but it should be stated (Braun and Clarke 2006, 2022).
teach-method-researcher = Reflexivity is to show how you are yourself part of what you find. Write what matters for the reading: field, role, how you stand to those you have interviewed (Braun and Clarke 2022).
teach-claim = A claim is a sentence that the chapter must be able to stand for. The number beside it counts only those of whom an extract is marked, so that the way back to the words is open (Lincoln and Guba 1985).
teach-question = A research question may come about while you work. Write it as it is now; the journal keeps the changes (Braun and Clarke 2022).
