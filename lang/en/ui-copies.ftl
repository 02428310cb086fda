copies-action-merge = Merge a copy …
copies-merge = Merge a copy
copies-merge-about = Take in what somebody else has coded in a copy of this project. The copy is only read, and all of it can be undone at once.
copies-file = The copy that the other person has worked in
copies-look = See what comes
copies-merge-run = Merge
copies-nothing = There is nothing new in the copy.
copies-comes = This comes from the copy:
copies-comes-since = The copy was made after what was done on { $date }. This comes from it:
copies-conflicts = Changed in both – choose what holds
copies-left-out = Worth knowing
copies-take-here = As it is here
copies-take-copy = As it is in the copy
copies-coder-here = The same person
copies-coder-copy = Another person
copies-code-here = The same code: the codings go to the one that is here
copies-code-copy = Another code: it gets a number behind its name
copies-merged = { $memos ->
    [0] { $codings ->
        [one] Merged: one coding came from the copy.
       *[other] Merged: { $codings } codings came from the copy.
    }
    [one] { $codings ->
        [one] Merged: one coding and one memo came from the copy.
       *[other] Merged: { $codings } codings and one memo came from the copy.
    }
   *[other] { $codings ->
        [one] Merged: one coding and { $memos } memos came from the copy.
       *[other] Merged: { $codings } codings and { $memos } memos came from the copy.
    }
}
copies-action-save = Save a copy …
copies-save = Save a copy
copies-save-about = Somebody else can go on coding in the copy, or write memos in it, and it can be merged with the project afterwards. Everything is in the copy: texts, names, codings, memos and the journal, also what was taken out.
copies-save-place = Where the copy is to lie
copies-save-run = Save the copy
copies-save-replace = Replace the file
copies-saved = The copy is saved.
copies-action-beside = Look at the copy beside it …
copies-beside = Beside the project lies { $file }, a copy that was made because two machines have changed the project at the same time.
    .hint = See what it has that is not here, and take it along.
