# The life of the project and privacy: the fields, the texts for the forms, the reminders.
privacy-title-ethics = Text for the ethics form
privacy-title-plan = Text for the data management plan
privacy-heading-responsible = Responsibility and legal basis
privacy-heading-law = Ethics, privacy and responsibility
privacy-heading-people = Whom data are collected about
privacy-heading-held = What is collected
privacy-heading-storage = Storage and protection
privacy-heading-access = Who has access
privacy-heading-names = Names and whatever else tells who somebody is
privacy-heading-rights = The rights of those who take part
privacy-heading-ending = Duration and deletion
privacy-heading-data = Data and formats
privacy-heading-documentation = Documentation
privacy-heading-archive = Deletion, archiving and sharing
privacy-controller = The data controller is { $words }.
privacy-reference = The project is registered or assessed under the reference { $words }.
privacy-basis-consent = The legal basis is the consent of those who take part.
privacy-basis-public-interest = The legal basis is a task in the public interest.
privacy-basis-other = The legal basis is another than consent and public interest.
privacy-basis-note = On the basis: { $words }
privacy-participants = { $count ->
    [one] The project has one participant.
   *[other] The project has { $count } participants.
}
privacy-respondents = { $count ->
    [one] One person has answered a survey.
   *[other] { $count } people have answered a survey.
}
privacy-consent = For { $count } of { $all } it is recorded when consent was given.
privacy-sources = { $count ->
    [one] The material is one text
   *[other] The material is { $count } texts
} of { $words } words in all.
privacy-recordings = { $count ->
    [one] One audio or video recording is linked. It lies in a file of its own outside the project.
   *[other] { $count } audio or video recordings are linked. They lie in files of their own outside the project.
}
privacy-format = Texts, coding and analysis are in one project file (SQLite). All of it can be exported to open formats: tables as CSV and Excel, documents as Word, HTML, Markdown and LaTeX, and the whole project as JSON.
privacy-journal = Each action of the analysis is recorded in the project with its time, who took it, and a reason where one was given. Codebook, memos and audit trail can be written as appendices.
privacy-offline = The analysis is done in Sitat, a program that runs on the researcher’s own machine and sends nothing over the network.
privacy-encrypted = The project file and the backups beside it are encrypted with a passphrase.
privacy-not-encrypted = The project file is not encrypted by the program; who can read it depends on where it is stored.
privacy-backups = { $count ->
    [one] The program has one backup beside the project file.
   *[other] The program has { $count } backups beside the project file.
}
privacy-class-green = The data are classified as open (green).
privacy-class-yellow = The data are classified as restricted (yellow).
privacy-class-red = The data are classified as confidential (red).
privacy-class-black = The data are classified as strictly confidential (black).
privacy-class-other = The data are classified in the institution’s own words.
privacy-class-note = On classification and place of storage: { $words }
privacy-access = Access is given to { $people }.
privacy-since = from { $date }
privacy-until = until { $date }
privacy-names-apart = The list of names, which links pseudonyms to names, lies in a file of its own outside the project.
privacy-names-inside = { $count ->
    [one] One name or other identifier is on the list of what is replaced in the texts. The list is in the project.
   *[other] { $count } names and other identifiers are on the list of what is replaced in the texts. The list is in the project.
}
privacy-rights = Whoever withdraws has their words taken out of texts, coding and notes, and can be erased for good. Whoever asks what is held on them can be given all of it in one document.
privacy-withdrawn = { $count ->
    [one] One has withdrawn.
   *[other] { $count } have withdrawn.
}
privacy-erased = { $count ->
    [one] One has been erased for good.
   *[other] { $count } have been erased for good.
}
privacy-days = The project lasts from { $first } to { $last }.
privacy-last-day = The project ends on { $last }.
privacy-recordings-planned = Audio and video recordings are deleted by { $date }.
privacy-recordings-deleted = { $count } of { $all } recordings are recorded as deleted.
privacy-lack-controller = the data controller
privacy-lack-reference = the reference given by the ethics committee or the institution
privacy-lack-basis = the legal basis
privacy-lack-recruiting = who is invited, and how
privacy-lack-categories = what kinds of personal data, and whether any of them are special categories
privacy-lack-class = how the data are classified
privacy-lack-place = where the project file and the recordings are stored
privacy-lack-access = who has access
privacy-lack-names = how names and other identifiers are replaced
privacy-lack-end = when the project ends
privacy-lack-recordings = when the recordings are deleted
privacy-lack-after = what happens to the data when the project has ended
privacy-lack-archive = what is archived, where and for how long
privacy-lack-sharing = what can be shared, with whom and on what terms
privacy-held-yes = Yes
privacy-held-no = No
privacy-life = About the project
privacy-field-controller = Data controller
privacy-field-reference = Reference given by the ethics committee or the institution
privacy-field-basis = Legal basis
privacy-field-basis-note = The basis in words
privacy-field-class = Storage class
privacy-field-class-note = Classification and place of storage in the institution’s words
privacy-field-starts = First day
privacy-field-ends = Last day
privacy-field-recordings = Recordings deleted by
privacy-unsaid = Not said
privacy-choice-consent = Consent
privacy-choice-public-interest = Task in the public interest
privacy-choice-other = Other
privacy-choice-green = Green: open
privacy-choice-yellow = Yellow: restricted
privacy-choice-red = Red: confidential
privacy-choice-black = Black: strictly confidential
privacy-access-title = Who has access
privacy-access-name = Name
privacy-access-role = Role
privacy-access-since = From
privacy-access-until = Until
privacy-access-add = Add a person
privacy-access-remove = Remove { $name }
privacy-held-title = What the project holds on people
privacy-held-participants = Participants
privacy-held-consent = With consent recorded
privacy-held-withdrawn = Have withdrawn
privacy-held-erased = Erased for good
privacy-held-respondents = Have answered a survey
privacy-held-names = Names that are hidden
privacy-held-names-apart = In a file of their own
privacy-held-recordings = Recordings
privacy-held-deleted = Recordings noted as deleted
privacy-held-backups = Backups
privacy-held-passphrase = Passphrase
privacy-recordings-title = Recordings
privacy-recording-linked = linked
privacy-recording-planned = deleted by { $date }
privacy-recording-deleted = deleted { $date }
privacy-recording-mark = Record as deleted today
privacy-remind-ends-soon = The project ends on { $date }.
privacy-remind-ended = The project should have ended on { $date }.
privacy-remind-recordings-due = { $count ->
    [one] One recording should have been deleted by { $date }.
   *[other] { $count } recordings should have been deleted, the first by { $date }.
}
project-ends-before-it-starts = The last day, { $last }, is before the first, { $first }.
    .hint = Correct one of them.
