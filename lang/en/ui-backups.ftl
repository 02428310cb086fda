backups-action = Backups …
backups-title = Backups
backups-about = Sitat makes one whenever the project is opened, after each hour of work, and before a colleague’s copy is merged. Each has been opened and counted. Going back to one deletes nothing: a backup of what is here now is made first.
backups-where = They lie in { $folder }
backups-none = There are no backups yet.
backups-list = Backups, the newest first
backups-size = { $size } MB
backups-protected = passphrase
backups-choose = Choose a backup to see what it holds.
backups-what = Content
backups-then = In the backup
backups-now = Now
backups-sources = Sources
backups-participants = Participants
backups-cases = Cases
backups-codes = Codes
backups-segments = Excerpts
backups-codings = Codings
backups-themes = Themes
backups-memos = Memos
backups-same = The project is as it is in the backup.
backups-since = { $count ->
    [one] One step has been done since, and will be gone from the project:
   *[other] { $count } steps have been done since, and will be gone from the project:
}
backups-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
backups-only-there = { $count ->
    [one] The backup has one step that the project does not have.
   *[other] The backup has { $count } steps that the project does not have.
}
backups-make = Make one now
backups-verify = See whether the file is whole
backups-verifying = Looking …
backups-verifying-about = Looking through texts, codings and journal. In a large project this takes a while; nothing is changed.
backups-sound = The file is whole. { $texts } texts, { $codings } codings and { $steps } steps of the journal were looked at.
backups-flaws = The file is not whole. Go back to a backup, or save a copy of the project and have somebody look at it.
backups-flaw-pages = Parts of the file are damaged.
backups-flaw-tables = The tables are not as they should be.
backups-flaw-references = Something belongs to something that does not exist.
backups-flaw-anchors = Some passages have other words than the text.
backups-flaw-journal = Some steps of the journal cannot be taken back.
backups-restore = Go back to this one
backups-restored = The project is as it was on { $day } at { $time }.
    .hint = As it was just now, it is in a new backup.
backups-restored-unnamed = The project is as it is in the backup.
    .hint = As it was just now, it is in a new backup.
backups-passphrase = Passphrase of the backup
rescue-title = The file cannot be opened
rescue-backups = These backups exist
rescue-no-backups = There are no backups beside the file.
rescue-restore = Put the backup back
rescue-restore-about = The backup gets the name of the file. The file that lies there now is put aside, not deleted.
rescue-salvage = Save what can be read
rescue-salvage-about = What can be read of the file goes into a new file beside it. The damaged file is not touched.
rescue-saved = { $texts } texts and { $codings } codings have been saved to { $file }.
rescue-saved-whole = All of it could be read. Only what is needed for undoing is not there.
rescue-saved-table = { $table }: { $saved } rows are there, some are gone
rescue-saved-quotes = The text is gone and was put together from its quotes: { $name }
rescue-saved-review = { $count ->
    [one] One passage has other words than the text and is in the list of what has to be looked at.
   *[other] { $count } passages have other words than the text and are in the list of what has to be looked at.
}
rescue-open-saved = Open the new file
