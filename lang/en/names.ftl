# The list of names: what could not be done with it, why, and what helps.
names-column-name = name
names-column-replacement = replacement
names-column-kind = kind
names-blank-name = A name in the list has neither letters nor digits.
    .hint = Write the name, or take the row out.
names-blank-replacement = Nothing has been chosen to stand in the place of “{ $name }”.
    .hint = Write a pseudonym, or something in brackets, such as [place].
names-twice = “{ $name }” stands twice in the list.
    .hint = Take one of the rows out. Capital and small letters count as the same.
names-replacement-is-name = “{ $name }” was to become “{ $replacement }”, but “{ $holds }” stands in the list itself as a name to be hidden.
    .hint = Choose another pseudonym; this one would be replaced the next time the list is used.
names-apart = The project’s list of names is kept in a file of its own.
    .hint = Choose the file with the list first.
names-already-apart = The list of names is in a file of its own already.
    .hint = Choose the file, or bring the list into the project again.

## Kinds of names, and why a place may be something else

name-kind-person = person
name-kind-place = place
name-kind-organisation = organisation
name-kind-telephone = telephone number
name-kind-email = e-mail address
name-kind-identity-number = national identity number or D-number
name-kind-organisation-number = organisation number
name-kind-account-number = account number
name-kind-date = date
name-kind-other = other
name-doubt-ordinary-word = may be an ordinary word
name-doubt-small-letters = in small letters
name-doubt-part-of-word = part of a longer word
name-doubt-part-of-name = part of a double name

## sitat names

cli-names = Find names in the texts, and put something else in their place.
cli-value-names = NAMES.csv
cli-help-import-names = List of names; they are replaced before the text enters, so that they never stand in the project file.
cli-help-names-list = The list of names; without it, the list in the project is used. Nothing of the file is kept in the project.
cli-help-names-keep = Add the names in the file to the list in the project.
cli-help-names-apart = Move the list in the project to a file of its own for good. Afterwards the project knows nothing of its names.
cli-help-names-candidates = Propose names that are not in the list.
cli-help-names-apply = Replace all names that are certain, in texts, labels and names of participants and sources.
cli-help-names-doubtful = Also replace places that may be something else.
cli-help-names-cases = Also replace in the names of municipalities and other cases.
cli-help-names-memos = Also replace in the memos.
cli-names-details =
    The list has the columns name and replacement, and preferably kind (person, place, telephone and
    so on). Without --apply each place is shown and nothing changes. Only whole words count, also in
    the genitive and in capital letters. Codings follow the text, and all is undone in one step.

    sitat names study.sitat names.csv --apply
cli-column-name = Name
cli-column-replacement = Replacement
cli-column-doubt = Doubtful
cli-column-name-kind = Kind
cli-column-count = Count
cli-names-found = { $count ->
    [one] One place is certain
   *[other] { $count } places are certain
}, and { $doubtful ->
    [one] one may be something else.
   *[other] { $doubtful } may be something else.
}
cli-names-done = { $count ->
    [one] One place was replaced
   *[other] { $count } places were replaced
} in { $sources ->
    [one] one text
   *[other] { $sources } texts
}, and { $elsewhere ->
    [one] one name outside the texts.
   *[other] { $elsewhere } names outside the texts.
}
cli-names-left = { $count ->
    [one] One place that may be something else is as it was. See it without --apply.
   *[other] { $count } places that may be something else are as they were. See them without --apply.
}
cli-names-originals = The names are still in the project file, in the texts’ revisions and in the history, so that this can be undone. Share an export, not the file.
