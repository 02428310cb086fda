### Appendices of a thesis: tables, member check, transcripts, checklists.

appendix-nothing-cases = The project has no cases yet, so there is nothing to write in the table.
    .hint = Enter the municipalities or other cases under Material, or read them from a table.
appendix-nothing-participants = The project has no participants yet, so there is nothing to write in the table.
    .hint = Participants come with the interviews. See who speaks under Material.
appendix-nothing-codes = The project has neither codes nor themes yet, so there is nothing to write in the table.
    .hint = Code some excerpts first, and gather the codes in themes.
appendix-nothing-member-check = No participant has words in the project, so there is nothing to send them.
    .hint = Say under Material who speaks in the interviews.
appendix-says-nothing = This participant has no words in the project, so there is nothing to send.
    .hint = Say under Material who speaks in the interviews.
appendix-withdrawn = This participant has withdrawn. Nothing of what they said is written.
    .hint = Choose another participant.

appendix-cases-title = Appendix: the cases
appendix-cases-sheet = Cases
appendix-participants-title = Appendix: the participants
appendix-participants-sheet = Participants
appendix-codes-to-themes-title = Appendix: from codes to themes
appendix-codes-to-themes-sheet = From codes to themes

appendix-column-case = Case
appendix-column-kind = Kind
appendix-column-attribute = Attribute
appendix-column-sources = Sources
appendix-column-participants = Participants
appendix-column-remarks = Sources and remarks
appendix-column-participant = Participant
appendix-column-role = Role
appendix-column-interviews = Interviews
appendix-column-minutes = Minutes
appendix-column-other-sources = Other sources
appendix-column-words = Words
appendix-column-code = Code
appendix-column-code-extracts = Excerpts with the code
appendix-column-theme = Theme
appendix-column-claim = Main point
appendix-column-codes = Codes
appendix-column-through-codes = Excerpts through codes
appendix-column-by-hand = Excerpts added by hand
appendix-column-in-all = Excerpts in all
appendix-column-remark = Remark

appendix-kind-municipality = Municipality
appendix-kind-county = County
appendix-kind-region = Region
appendix-kind-organisation = Organisation
appendix-kind-person = Person
appendix-kind-other = Other

appendix-competing = elsewhere: { $value } ({ $origin })
appendix-derived = { $name } is derived: { $formula }
appendix-participants-level = Participants are shown by { $level }.
appendix-participants-withdrawn = { $count ->
    [one] One participant has withdrawn and is left out.
   *[other] { $count } participants have withdrawn and are left out.
}
appendix-participants-minutes = The length of some interviews is not known, so the minutes are not complete.

appendix-heading-codes = Codes and the themes they are in
appendix-heading-themes = Themes
appendix-themes-note = An excerpt is in a theme if one of the theme’s codes is on it, or if it was added by hand.
appendix-memberships = { $count ->
    [one] One placing of { $codes } codes in { $themes } themes.
   *[other] { $count } placings of { $codes } codes in { $themes } themes.
}
appendix-codes-without = Without a theme ({ $count }): { $names }.
appendix-codes-aside = { $count ->
    [one] One code is set aside.
   *[other] { $count } codes are set aside.
}
appendix-themes-without = Themes without codes ({ $count }): { $names }.
appendix-code-without = without a theme
appendix-code-with = lies with “{ $code }”
appendix-theme-without = without codes
appendix-tray-miscellaneous = miscellaneous
appendix-tray-set-aside = set aside

member-check-title = Member check
member-check-title-reflexive = Quote check
member-check-letter =
    Dear [name],

    Thank you for being interviewed for the project “[project]”. Here are your words as they were written down, and what I mean to quote.

    Please tell me by [deadline] if anything is wrong, if anything could be traced back to you, or if there is something you do not want to be used. If I do not hear from you, I take it that it may stand as it is.
member-check-other = [somebody else]
member-check-deadline = deadline for answers
member-check-quoted = What is quoted from you
member-check-no-quotes = None of your words has been chosen as a quote so far.
member-check-chosen = chosen as a quote
member-check-evidence = evidence for a theme or a claim
member-check-whole = All you said
member-check-alone = The questions are left out. The number in front is that of the turn.
member-check-group = Several people took part in this conversation. What the others said is left out. The number in front is that of the turn.
member-check-part-whole = All the participant said, and what is quoted
member-check-part-quoted = Only what is quoted

appendix-profiles-title = Appendix: the cases one by one
appendix-profiles-note = For each case: attributes, material, what was said most, summaries, and why the rest is empty. Numbers are of distinct excerpts.
appendix-profiles-attributes = Attributes
appendix-profiles-material = Participants and sources
appendix-profiles-said = What was said most
appendix-profiles-nothing-coded = No excerpt from here is coded yet.
appendix-profiles-summaries = Summaries
appendix-profiles-empty = What is not mentioned
appendix-profiles-none = none
appendix-profiles-code = { $count ->
    [one] One excerpt, mentioned by { $mentioned } of { $of } participants
   *[other] { $count } excerpts, mentioned by { $mentioned } of { $of } participants
}
appendix-column-value = Value
appendix-column-origin = Source and remark

appendix-nothing-transcripts = The project has no sources yet, so there is nothing to write.
    .hint = Import the interviews first.
appendix-transcripts-title = Appendix: coded transcripts
appendix-transcripts-pages = Coded words stand between brackets with the number of the code: ¹[ where it begins, and ]¹ where it ends. The number before each turn is that of the turn.
appendix-transcripts-comments = Codes stand as comments in the margin. The number before each turn is that of the turn.
appendix-column-mark = No.
appendix-column-definition = Definition
appendix-column-passages = Excerpts

set-file-methods = Methods
set-file-cases = Cases
set-file-participants = Participants
set-file-codebook = Codebook
set-file-codes-to-themes = Codes and themes
set-file-case-profiles = Case profiles
set-file-excerpts = Excerpts
set-file-excerpt-table = Excerpts as a table
set-file-presence = Who says what
set-file-transcripts = Transcripts with codes
set-file-audit = Audit trail
set-file-coreq = COREQ
set-file-srqr = SRQR
set-file-rtarg = RTARG
set-file-everything = The whole project
