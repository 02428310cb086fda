# Closing a project: the steps, the protocol, what could not be done.
closing-title = Protocol of the closing of the project
closing-heading-project = The project
closing-heading-amount = Amount
closing-heading-done = What was done
closing-heading-kept = What is kept
closing-heading-next = When the project is destroyed
closing-project-name = Name
closing-project-id = Id
closing-amount-sources = Sources
closing-step-export = What is kept was saved without names
closing-step-recordings = Audio and video recordings were deleted
closing-step-names = The key to names was destroyed
closing-step-protocol = The protocol was written
closing-destroyed = The project is destroyed.
closing-destroyed-left = The project is destroyed, but this could not be removed: { $paths }
closing-done-by = { $date }, { $coder }
closing-not-done = Not done
closing-nothing-kept = Nothing is kept.
closing-column-file = File
closing-column-bytes = Bytes
closing-column-sha256 = SHA-256
closing-what-goes = When the project is destroyed, the project file, the folder with backups beside it and whatever else the program has written beside it are removed.
closing-what-is-not-known = Copies elsewhere – on other machines, in synced folders, in backups of the disk, in e-mail – the program does not know. On SSDs and in synced folders what was deleted may lie until something else is written over it.
closing-file-everything = project without names.json
closing-file-codebook = codebook.csv
closing-file-excerpts = excerpts.csv
closing-names-are-shown = Participants are shown with their names.
    .hint = Choose another level under “How participants are shown” first.
closing-names-in-file = { $count ->
    [one] A name still stands in { $file }. Nothing was saved.
   *[other] Names still stand in { $count } places of { $file }. Nothing was saved.
}
    .hint = Replace the names with “Hide names…” first.
closing-recording-there = { $count ->
    [one] The recording is still in { $path }.
   *[other] { $count } recordings are not deleted. The first is in { $path }.
}
    .hint = Delete the files, and try again.
closing-names-in-texts = { $count ->
    [one] A name of the list still stands in one place of the texts.
   *[other] Names of the list still stand in { $count } places of the texts.
}
    .hint = Replace them with “Hide names…” first.
closing-first-export = Save what is to be kept first.
closing-first-recordings = Record the recordings as deleted first.
closing-first-names = Destroy the key to names first.
closing-first-protocol = Write the protocol first.
closing-folder-goes = { $folder } is destroyed together with the project, and what is to be kept cannot lie there.
    .hint = Choose a folder outside of the project’s backups.
closing-not-the-protocol = { $file } is not the protocol that was written. Nothing is deleted.
    .hint = Choose the protocol, in another place than the folder with backups.
operation-take-closing-step = Take a step of closing
did-take-closing-step = took a step of closing
