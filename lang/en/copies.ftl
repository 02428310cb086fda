# Merging a copy that somebody else has worked in: what comes, what both have changed, and why something cannot be done.
copy-other-project = { $file } is a copy of another project and cannot be merged with this one.
    .hint = Only a file that was copied from this project can be merged with it. The codebook of another project can be imported as a table.
copy-itself = This is the project itself, not a copy of it.
    .hint = Choose the file that the other person has worked in.
copy-against-lock = The copy has made or changed “{ $code }”, and the codebook is locked there.
    .hint = Unlock it, merge, and lock it again. The codebook says who locked it and why.
copy-forgotten-since = { $file } cannot be merged: since the copy was made, something was deleted for good here.
    .hint = What was deleted could have come back with the copy. Make a new copy of the project and go on coding in that.
copy-coder-unanswered = Nobody has said whether “{ $name }” in the copy is the same person as “{ $name }” here.
    .hint = Choose the same person or another person before you merge.
copy-no-such-conflict = “{ $name }” is nothing to choose about in this copy.
    .hint = The preview shows what there is to choose about.
copy-conflict-coder = “{ $name }” codes in both: the same person or another?
copy-conflict-code-changed = “{ $name }” was changed in both
copy-conflict-code-gone = { $count ->
    [one] “{ $name }” was deleted here but has one new coding in the copy
   *[other] “{ $name }” was deleted here but has { $count } new codings in the copy
}
copy-conflict-code-name = Both have made “{ $name }”: the same code or another?
copy-conflict-code-removed = { $count ->
    [0] “{ $name }” was deleted in the copy and stays here
    [one] “{ $name }” was deleted in the copy and stays here with one coding
   *[other] “{ $name }” was deleted in the copy and stays here with { $count } codings
}
copy-conflict-text = { $count ->
    [one] The text “{ $name }” is another in the copy; one coding is left out
   *[other] The text “{ $name }” is another in the copy; { $count } codings are left out
}
copy-conflict-source-gone = { $count ->
    [one] “{ $name }” was removed here; one coding is left out
   *[other] “{ $name }” was removed here; { $count } codings are left out
}
copy-conflict-source-new = { $count ->
    [0] “{ $name }” is only in the copy and is left out
    [one] “{ $name }” is only in the copy and is left out with one coding
   *[other] “{ $name }” is only in the copy and is left out with { $count } codings
}
copy-conflict-passage = The excerpt { $name } got other limits in both
copy-conflict-recoded = The excerpt { $name } got another code in both
copy-conflict-memo = The memo “{ $name }” was changed in both
copy-conflict-memo-gone = The memo “{ $name }” was deleted here but changed in the copy
copy-conflict-correspondence = The correspondence { $name } is changed in both
copy-count-codings = { $count ->
    [one] One coding
   *[other] { $count } codings
}
copy-count-segments = { $count ->
    [one] One new excerpt
   *[other] { $count } new excerpts
}
copy-count-new-codes = { $count ->
    [one] One new code
   *[other] { $count } new codes
}
copy-count-changed-codes = { $count ->
    [one] One code becomes as in the copy
   *[other] { $count } codes become as in the copy
}
copy-count-changed-codings = { $count ->
    [one] One coding or excerpt becomes as in the copy
   *[other] { $count } codings and excerpts become as in the copy
}
copy-count-memos = { $count ->
    [one] One memo
   *[other] { $count } memos
}
copy-count-changed-memos = { $count ->
    [one] One memo becomes as in the copy
   *[other] { $count } memos become as in the copy
}
copy-count-correspondences = { $count ->
    [one] One correspondence of codes
   *[other] { $count } correspondences of codes
}
copy-count-turns = { $count ->
    [one] One reviewed turn
   *[other] { $count } reviewed turns
}
copy-count-progress = { $count ->
    [one] One declaration of what is read or coded
   *[other] { $count } declarations of what is read or coded
}
copy-count-same = { $count ->
    [one] One coding of the copy is here already
   *[other] { $count } codings of the copy are here already
}
copy-count-removed-here = { $count ->
    [one] One coding was taken off here since then and stays off
   *[other] { $count } codings were taken off here since then and stay off
}
copy-count-removed-there = { $count ->
    [one] One coding was taken off in the copy and stays here
   *[other] { $count } codings were taken off in the copy and stay here
}
copy-count-lost = { $count ->
    [one] One coding is left out because its words are not in the text here
   *[other] { $count } codings are left out because their words are not in the text here
}
copy-count-lost-memos = { $count ->
    [one] One memo is left out because it is on something that is not here
   *[other] { $count } memos are left out because they are on something that is not here
}
copy-onto-itself = The copy cannot take the place of the project itself.
    .hint = Give the copy another name, or put it in another folder.
copy-count-comments = { $count ->
    [one] One comment
   *[other] { $count } comments
}
