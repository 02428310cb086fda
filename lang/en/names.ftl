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
name-kind-age = age
name-kind-address = address
name-kind-office = office that only one has
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
cli-help-names-final = Remove for good everything in the file that shows what stood where names were replaced. Nothing done before can be undone afterwards.
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
cli-names-originals = The names are still in the project file, in the texts’ revisions and in the history, so that this can be undone. Share an export, not the file. With --final they are removed for good.
cli-names-forgotten = { $count ->
    [0] The original names are gone from the file.
    [one] The original names are gone from the file. The earlier versions of one text went with them.
   *[other] The original names are gone from the file. The earlier versions of { $count } texts went with them.
}

## Replaced names made final: what is still there

names-still-in-texts = Names of the list still stand in the texts: { $count ->
    [0] no certain places
    [one] one certain place
   *[other] { $count } certain places
} and { $doubtful ->
    [0] none that may be something else.
    [one] one that may be something else.
   *[other] { $doubtful } that may be something else.
}
names-still-in = Names of the list still stand in { $what }: { $count }
names-still-in-project = what is said about the project
names-still-in-sources = labels and what is said about sources
names-still-in-participants = what is said about participants
names-still-in-cases = cases and attributes
names-still-in-codes = the codebook
names-still-in-memos = memos
names-still-in-guide = the interview guide
names-still-in-surveys = answers to surveys
names-still-in-codings = reasons why something was not said
names-still-in-views = saved comparisons
names-still-in-searches = saved searches and words that mean the same
names-still-in-queries = saved code queries
names-still-in-summaries = summaries of cells
names-list-inside = The list of names is in the project. As long as it is, the original names are in the file.
names-backups = { $count ->
    [one] One backup is not touched and still has the names. Delete it yourself: { $folder }
   *[other] { $count } backups are not touched and still have the names. Delete them yourself: { $folder }
}
