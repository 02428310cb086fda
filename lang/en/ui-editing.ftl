editing-edit-text = Edit the text
editing-field = The words of { $label }
editing-field-loose = The words of the paragraph
editing-lost =
    { $count ->
        [one] One coded passage lost all its words and waits for review.
       *[other] { $count } coded passages lost all their words and wait for review.
    }
editing-replace-text = Find and replace in the texts
editing-find = Find
editing-replacement = Replace with
editing-scope-one = Only in “{ $name }”
editing-case-sensitive = Match upper and lower case
editing-whole-words = Whole words only
editing-places =
    { $count ->
        [0] No places found
        [one] One place; { $chosen } chosen
       *[other] { $count } places; { $chosen } chosen
    }
editing-more-places = The first { $shown } of { $total } places are shown. Replace these first, then search again.
editing-all-places = All places
editing-replace =
    { $count ->
        [one] Replace in one place
       *[other] Replace in { $count } places
    }
editing-replaced =
    { $count ->
        [one] Replaced in one place.
       *[other] Replaced in { $count } places.
    }
editing-place = { $source }: { $words }
editing-revisions = Revisions of the text
editing-revisions-of = Revisions of “{ $name }”
editing-original = As it was imported
editing-kind-cleaning = Tidied at import
editing-kind-edit = Edited
editing-kind-replace = Found and replaced
editing-kind-correction = Corrected file put in
editing-revision-current = current
editing-revision-size =
    { $changes ->
        [one] one change, −{ $removed } +{ $inserted } characters
       *[other] { $changes } changes, −{ $removed } +{ $inserted } characters
    }
editing-show-changes = Changes
editing-show-text = Whole text
editing-omitted =
    { $count ->
        [one] one character unchanged
       *[other] { $count } characters unchanged
    }
editing-no-revisions = The text is as it was imported.
editing-review = Coded words to review
editing-review-about = These words are coded but no longer where they were. Accept the new place, select the words in the text yourself, or discard them.
editing-review-none = All coded words are where they should be.
editing-review-waiting =
    { $count ->
        [one] one passage to review
       *[other] { $count } passages to review
    }
editing-reason-deleted = deleted
editing-reason-changed = replaced by other words
editing-reason-doubtful = uncertain place
editing-suggested = Perhaps here:
editing-no-suggestion = The words were not found again.
editing-accept = Accept the place
editing-place-selection = Move to the selected words
editing-go-there = Show in the text
editing-drop = Discard
editing-placed = { $excerpt } has its words again.
editing-dropped = { $excerpt } is discarded.
editing-correct = Put in a corrected file …
editing-correct-of = Corrected file for “{ $name }”
editing-correct-about = Everything that is different in the file becomes one edit of the text. Codes follow the words. Nothing changes until you put it in.
editing-correct-file = Corrected file
editing-correct-look = See what changes
editing-correct-run = Put in
editing-correct-changes =
    { $count ->
        [one] One place in the text becomes different.
       *[other] { $count } places in the text become different.
    }
editing-correct-kept = Keep their words
editing-correct-changed = Some words change
editing-correct-moved = Found again elsewhere
editing-correct-doubtful = For review, with a suggestion
editing-correct-lost = For review, without one
editing-correct-labels = New names of speakers: { $labels }
editing-corrected = The corrected file is put in.
editing-corrected-review =
    { $count ->
        [one] The corrected file is put in. One passage needs review.
       *[other] The corrected file is put in. { $count } passages need review.
    }
editing-paste-too-long = What you pasted is too long for one turn: more than { $limit } characters. Nothing is changed.
    .hint = Import it as a source of its own, or put in a corrected file.
editing-draft = Words that were not saved
editing-draft-found = When Sitat was cut off ({ $time }), you were writing this in “{ $name }”:
editing-draft-unfit = When Sitat was cut off ({ $time }), you were writing this in “{ $name }”. The text has changed since, so you have to put it in yourself:
editing-draft-restore = Put it into the text
editing-draft-drop = Discard
editing-draft-restored = What you wrote stands in “{ $name }”.
