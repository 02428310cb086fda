# Participants, attributes and cases in the window.
people-name = Name
people-new = New participant
people-new-help = A participant who does not speak in any source yet. Those who speak are made when files are imported.
people-go = Show the participants
people-empty = Those who were interviewed stand here. They are made when interviews are imported.
people-role = Role
people-role-example = leader, adviser
people-code = Code
people-pseudonym = Pseudonym
people-consent = Consent
people-date = Date
people-date-example = 17/05/2026
people-channel = Channel
people-channel-example = in writing, orally
people-scope = Scope
people-scope-example = quotes without names
people-member-check = Member check
people-sent-on = Sent
people-answered-on = Answered
people-sent = sent { $date }
people-answered = answered { $date }
people-note = Note
people-excerpts = Excerpts
people-referred-by = Referred by
people-nobody = Nobody
people-shown-as = Shown as { $name }
people-shown-by = How participants are shown
people-shown-by-level = Show { $level }
people-withdrawn = withdrawn
people-erased = erased
people-withdrawn-on = Withdrew on { $date }. The words are taken out of the texts.
people-erased-on = Erased for good on { $date }.
people-withdraw = Withdraw the participant …
people-withdraw-title = { $name } withdraws
people-withdraw-help = This is taken out. In the texts […] is left. All of it can be undone until it is made final.
people-withdraw-out = The words are taken out. They are still in the file, so that this can be undone, until it is made final.
people-take-out = Take out the words
people-words-out = The words of { $name } are taken out.
people-final = Final
people-final-help = Erasing for good removes the words, the answers and the name from earlier versions, from what can be undone, from attributes, memos on the participant and files that were kept. Where others mention the name, what the participant is called now stands instead. Nothing done so far can be undone afterwards.
people-final-understood = I have understood that this cannot be undone
people-erase = Erase for good
people-erased-told = The words and the name are erased for good. Delete old backups as well.
people-turns-words = { $turns ->
    [one] one turn
   *[other] { $turns } turns
}, { $words ->
    [one] one word
   *[other] { $words } words
}
people-passages-go = { $count ->
    [one] One excerpt goes
   *[other] { $count } excerpts go
}
people-passages-stay = { $count ->
    [one] One excerpt stays with words of others
   *[other] { $count } excerpts stay with words of others
}
people-recordings = Recordings
people-recording-goes = the link is taken away
people-recording-stays = the link stays; others are heard as well
people-recordings-help = The sound files themselves are not touched. Delete them yourself.
people-quotes = { $count ->
    [one] One quote in what you have written
   *[other] { $count } quotes in what you have written
}
people-in-memo = memo
people-in-code = code
people-in-case = summary
people-in-cell = summary of a cell
people-in-theme = theme
people-in-claim = claim
people-in-outline = outline
people-codes-in-vivo = Codes made of the words stay and can be renamed: { $names }
people-survey-answers = Answers to surveys
people-survey-answers-count = { $count ->
    [one] one answer goes
   *[other] { $count } answers go
}
people-pairs = Corresponding codes that lose excerpts
people-about = What else is kept about the participant. It stays until this is made final
people-about-sent = Member check sent { $date }
people-about-answered = Member check answered { $date }
people-about-values = { $count ->
    [one] One attribute value
   *[other] { $count } attribute values
}
people-about-memos = { $count ->
    [one] One memo on the participant
   *[other] { $count } memos on the participant
}
people-about-names = { $count ->
    [one] The name stands in one more place of the project
   *[other] The name stands in { $count } more places of the project
}
people-backups = Backups that hold the same
people-backups-help = They are not touched. Delete them yourself once you have seen that the project is whole. The program knows of no copies elsewhere.
people-backups-none = There are no backups beside the project. The program knows of no copies elsewhere.
material-import-participants = Import participants
material-import-participants-help = A table with the column participant, and optionally role, case, code, consent and note.
material-report-participants-created = { $count ->
    [one] One new participant
   *[other] { $count } new participants
}
material-report-participants-updated = { $count ->
    [one] One participant updated
   *[other] { $count } participants updated
}
material-change-attribute = Change the attribute …
material-move-left = Move left
material-move-right = Move right
material-save = Save
attribute-kind-percent = Percent
attribute-kind-money = Money
attribute-kind-year = Year
attribute-kind-date = Date
attribute-kind-category = Category
attribute-kind-ordinal = Ordered category
attribute-kind-bands = Bands of a number
attribute-banded = The number that is divided
attribute-limits = Limits
attribute-limits-help = Ascending, with semicolons between. A limit belongs to the band above it.
attribute-limits-example = 5000; 20,000
attribute-categories = Categories
attribute-categories-help = One a line, in their order. New ones join when they are written in the table.
attribute-band-names-help = Names of the bands, one a line. Without names the limits are shown.
value-has-more = more is said beside the table
value-missing = Why it is missing
value-not-said = Not said
value-origin = Source
value-origin-example = national statistics
value-year = Year
value-others = Others say
value-adopt = Use this
value-add-other = Note what another source says
value-other = Value
value-add = Note
case-open-page = Open the case page
case-toggle-page = { $open ->
    [yes] Close the case page
   *[no] Open the case page
}
case-attributes = Attributes
case-value = Value
case-also-said = also { $value }
case-no-attributes = No attributes yet.
case-extracts = Extracts
case-extracts-pinned = Chosen
case-extracts-most-coded = With the most codes
case-extracts-none = Nothing is coded in what belongs here.
case-extracts-more = Show more
case-pin = Choose { $excerpt }
case-unpin = Take { $excerpt } off the chosen ones
case-summary = Summary
case-summary-example = What is characteristic of this case
case-status = In the study
case-status-invited = Invited
case-status-answered = Answered
case-status-declined = Declined
case-status-interviewed = Interviewed
case-status-documents = Documents
case-kind-name = Own kind
case-number = Number
case-parent = Part of
case-no-parent = Nothing
case-parts = Parts
case-aliases = Other names
case-aliases-example = separated by commas
case-excerpts = { $count ->
    [one] 1 excerpt
   *[other] { $count } excerpts
}
interview-title = About the interview
interview-minutes = Minutes
interview-place = Place or medium
interview-place-example = town hall, Teams
interview-recording = Recording
interview-recording-example = sound file in safe storage
interview-deletion-planned = To be deleted by
interview-deleted = Deleted
interview-due =
    { $count ->
        [one] A recording should have been deleted:
       *[other] { $count } recordings should have been deleted:
    }
interview-held-against = Checked against the recording
interview-held-against-unsaid = Not said
interview-held-against-whole = All of it
interview-held-against-parts = Parts of it
interview-held-against-not = No
interview-held-against-no-recording = Not recorded
