names-title = Names
names-hide = Hide names…
names-help = Names and other things that tell who somebody is are replaced in all texts at once. Codings follow the text.
names-list = List of names
names-proposals = Proposals
names-places = Places in the texts
names-name = Name
names-replacement = Replaced by
names-replacement-of = Replacement for { $name }
names-kind = Kind
names-remove = Take out
names-remove-name = Take { $name } out of the list
names-add = New name
names-none = The list is empty. Write names, read in a list, or look at the proposals.
names-in-project = The list is in the project; whoever has the project file can read it.
names-in-file = The list is in a file of its own: { $file }
names-in-unknown-file = The list is in a file of its own. Choose the file to use it.
names-read-list = Read in a list…
names-read-in = Read in
names-use-file = Use this file
names-keep-apart = Move the list to a file of its own…
names-keep-in-project = Bring the list into the project
names-move = Move the list for good
names-apart-help = The list is written to the file and leaves the project, its history included. This cannot be undone, but the list can be brought in again from the file. Backups made before still have it.
names-list-file = File with a list of names
names-choose-list = Choose the file with the list of names
names-file-name = names.csv
names-no-proposals = No other words look like names.
names-proposals-found = { $count ->
    [one] One word looks like a name.
   *[other] { $count } words look like names.
}
names-seen = { $kind } · { $count ->
    [one] one place
   *[other] { $count } places
} in { $sources ->
    [one] one source
   *[other] { $sources } sources
}
names-take = Add to the list
names-take-name = Add { $name } to the list
names-refuse = Not a name
names-stand-in-person = Person
names-stand-in-place = Place
names-stand-in-organisation = Organisation
names-stand-in-telephone = telephone number
names-stand-in-email = e-mail
names-stand-in-identity-number = identity number
names-stand-in-organisation-number = organisation number
names-stand-in-account-number = account number
names-stand-in-date = date
names-stand-in-age = age
names-stand-in-address = address
names-stand-in-office = office
names-stand-in-other = name
names-show-places = See the places
names-found = { $certain ->
    [0] No certain places
    [one] One certain place
   *[other] { $certain } certain places
}, { $doubtful ->
    [0] none that may be something else.
    [one] one that may be something else.
   *[other] { $doubtful } that may be something else.
}
names-labels = Also labels and names of participants, sources and files
names-cases = Also names of municipalities and other cases
names-memos = Also memos and summaries
names-on-speaker = label
names-on-participant = participant
names-on-source = source
names-on-case = case
names-on-memo = memo
names-on-summary = summary
names-originals = What stood there stays in the texts’ revisions and in the history, so that everything can be undone, until it is made final. Whoever has the project file can find it. If the names must never enter the file, they have to be replaced when the text is imported.
names-replace = { $count ->
    [one] Replace in one place
   *[other] Replace in { $count } places
}
names-replaced = { $count ->
    [one] Replaced in one place.
   *[other] Replaced in { $count } places.
}
names-final-action = Make replaced names final…
names-final-open = Make it final…
names-final = Final
names-final-goes = This leaves the file for good and cannot be brought back:
names-final-texts = { $count ->
    [one] earlier versions and original of one text: { $names }
   *[other] earlier versions and originals of { $count } texts: { $names }
}
names-final-undo = { $count ->
    [0] everything that the history keeps for undo
    [one] the one step that can be undone now; nothing done so far can be undone afterwards
   *[other] the { $count } steps that can be undone now; nothing done so far can be undone afterwards
}
names-final-words = the names in the history, in saved ways of importing, and in coded words that are no longer in the text
names-final-stays = This stays:
names-final-backups = The backups
names-final-outside = Files outside the project are not touched: the transcripts you imported, what you have exported, and copies you have sent or stored elsewhere.
names-forget = Remove the originals for good
names-forgotten = The original names are gone from the file.
names-forgotten-backups = The original names are gone from the file. Delete old backups as well.
names-at-door = Replace the names of the list before the text enters
names-at-door-help = The names then never enter the texts. If they are not to stand in the project file at all, the list has to be in a file of its own.
names-at-door-found = { $count ->
    [0] No names are replaced
    [one] One place is replaced
   *[other] { $count } places are replaced
}, and { $left ->
    [0] no doubtful ones are left.
    [one] one doubtful one is left.
   *[other] { $left } doubtful ones are left.
}
names-at-door-doubtful = Also replace places that may be something else
names-at-door-proposals = Looks like a name and is not in the list:
names-open-list = Open the list of names…
names-look-up = Look up in the list
names-in-key = The list is in the key file { $file }, and is open until you close it or the project.
names-close-key = Close the key file
names-key-file = Key file
names-key-file-name = key-file.age
names-key-passphrase = Passphrase of the key file
names-key-passphrase-again = The passphrase once more
names-key-help = The list is encrypted in the key file and leaves the project, its history as well. This cannot be undone. If you forget the passphrase, nobody can find the names again. Backups made before still have the list.
