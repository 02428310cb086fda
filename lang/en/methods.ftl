# The methods paragraph and the appendix, written from what the project knows.
methods-title = Methods paragraph
methods-fill-in = [fill in: { $what }]
methods-and = and
methods-heading-material = Material
methods-heading-transcripts = Transcription
methods-heading-approach = Approach
methods-heading-coding = Coding
methods-heading-themes = Themes
methods-heading-program = Program and trail
methods-material = The material consists of { $sources }, { $words } words in all.
methods-kind-interview = { $count ->
    [one] one interview
   *[other] { $count } interviews
}
methods-kind-focus-group = { $count ->
    [one] one focus group
   *[other] { $count } focus groups
}
methods-kind-document = { $count ->
    [one] one document
   *[other] { $count } documents
}
methods-kind-policy-document = { $count ->
    [one] one policy document
   *[other] { $count } policy documents
}
methods-kind-field-note = { $count ->
    [one] one field note
   *[other] { $count } field notes
}
methods-kind-survey = { $count ->
    [one] answers to one open question of a survey
   *[other] answers to { $count } open questions of surveys
}
methods-participants = { $count ->
    [one] One participant took part.
   *[other] { $count } participants took part.
}
methods-participants-cases = { $count ->
    [one] One participant took part, from { $cases }.
   *[other] { $count } participants took part, from { $cases }.
}
methods-cases = { $count ->
    [one] one case
   *[other] { $count } cases
}
methods-held = The interviews were held between { $from } and { $to }.
methods-held-once = The interviews were held on { $from }.
methods-minutes = { $count ->
    [one] One of them is said to have lasted { $minutes } minutes.
   *[other] The length is known of { $count } of them, { $minutes } minutes in all.
}
methods-lack-material = what the material consists of
methods-lack-dates = when the interviews were held
methods-lack-some-dates = when the other interviews were held
methods-lack-recruiting = how participants were recruited, and where the interviews were held
methods-whisper = { $count ->
    [one] One text came from a file that a speech recogniser of the Whisper family had written.
   *[other] { $count } texts came from files that a speech recogniser of the Whisper family had written.
}
methods-lack-transcription = who transcribed, how, and with which tool
methods-lack-transcriber = who went through the transcripts, and by which rules
methods-checked = Of { $all } transcripts, { $said }.
methods-checked-whole = { $count ->
    [one] one was checked against the whole recording
   *[other] { $count } were checked against the whole recording
}
methods-checked-parts = { $count ->
    [one] one was checked against parts of the recording
   *[other] { $count } were checked against parts of the recording
}
methods-checked-not = { $count ->
    [one] one was not checked against the recording
   *[other] { $count } were not checked against the recording
}
methods-checked-no-recording = { $count ->
    [one] one had no recording
   *[other] { $count } had no recording
}
methods-lack-checked = whether the transcripts were checked against the recordings
methods-lack-some-checked = how the other transcripts were checked
methods-corrected = { $count ->
    [one] One text was corrected after it had been brought in; each correction is kept.
   *[other] { $count } texts were corrected after they had been brought in, { $times } times in all; each correction is kept.
}
methods-approach-reflexive = The analysis is a reflexive thematic analysis (Braun and Clarke 2006, 2022).
methods-approach-framework = The analysis follows the framework method, with a codebook and a matrix (Ritchie and Spencer 1994; Gale et al. 2013).
methods-approach-coding-reliability = The analysis is a thematic analysis with a fixed codebook and independent coders.
methods-approach-own = The analysis follows stages of its own: { $stages }.
methods-lack-approach = which approach the analysis follows
methods-orientation = The codes are { $said }.
methods-reasoning-inductive = taken from the material (inductive)
methods-reasoning-deductive = taken from theory (deductive)
methods-reasoning-both = taken both from the material and from theory
methods-meaning-semantic = about what is said (semantic)
methods-meaning-latent = about what lies beneath it (latent)
methods-meaning-both = about both what is said and what lies beneath it
methods-reading-experiential = read as an expression of experience
methods-reading-critical = read critically
methods-reading-both = read both as an expression of experience and critically
methods-lack-orientation = whether the coding is inductive or deductive, semantic or latent
methods-declared = This was written down on { $day }.
methods-declared-anew = It was changed on { $days }.
methods-ontology = About reality and knowledge this is taken as a basis: { $said }.
methods-lack-ontology = view of reality and knowledge
methods-researcher = Where the researcher stands is described thus: { $said }.
methods-lack-researcher = where the researcher stands
methods-lack-coding = how the material was coded
methods-coder = { $name } coded the material.
methods-coders = { $count ->
    [one] { $names } coded the material.
   *[other] { $count } coders coded the material: { $names }.
}
methods-coded = The codings that stand were made between { $from } and { $to }.
methods-one-round = The material was gone through in one round.
methods-rounds = { $count ->
    [one] The material was gone through in one round ({ $days }).
   *[other] The material was gone through in { $count } rounds; those after the first began on { $days }.
}
methods-codes-made = { $count ->
    [one] One code was made.
   *[other] { $count } codes were made.
}
methods-of-these = Of these, { $said }.
methods-codes-merged = { $count ->
    [one] one was merged into another
   *[other] { $count } were merged into others
}
methods-codes-split = { $count ->
    [one] one was split
   *[other] { $count } were split
}
methods-codes-aside = { $count ->
    [one] one was set aside or retired
   *[other] { $count } were set aside or retired
}
methods-codes-deleted = { $count ->
    [one] one was deleted
   *[other] { $count } were deleted
}
methods-codes-now = { $count ->
    [one] One code is in use, with { $codings } codings on { $segments } excerpts.
   *[other] { $count } codes are in use, with { $codings } codings on { $segments } excerpts.
}
methods-themes-made = { $count ->
    [one] One theme was made.
   *[other] { $count } themes were made.
}
methods-themes-merged = { $count ->
    [one] one was merged into another
   *[other] { $count } were merged into others
}
methods-themes-split = { $count ->
    [one] one was split
   *[other] { $count } were split
}
methods-themes-aside = { $count ->
    [one] one was set aside
   *[other] { $count } were set aside
}
methods-themes-deleted = { $count ->
    [one] one was deleted
   *[other] { $count } were deleted
}
methods-themes-now = { $count ->
    [one] The analysis now has one theme, with { $codes ->
            [one] one code
           *[other] { $codes } codes
        }.
   *[other] The analysis now has { $count } themes, with { $codes ->
            [one] one code
           *[other] { $codes } codes
        } in all.
}
methods-reviewed = { $reviewed } of { $all } extracts of the themes were reviewed.
methods-versions = { $count ->
    [one] One earlier version of a theme is kept.
   *[other] { $count } earlier versions of themes are kept.
}
methods-program = The analysis was done in Sitat { $version }, a program for qualitative analysis. Sitat contains no generative artificial intelligence: codes, themes and claims were made by people.
methods-memos = Along the way, { $said } were written.
methods-memos-note = { $count ->
    [one] one note
   *[other] { $count } notes
}
methods-memos-familiarisation = { $count ->
    [one] one memo on getting to know the material
   *[other] { $count } memos on getting to know the material
}
methods-memos-code = { $count ->
    [one] one memo on codes
   *[other] { $count } memos on codes
}
methods-memos-theme = { $count ->
    [one] one memo on themes
   *[other] { $count } memos on themes
}
methods-memos-reflexive = { $count ->
    [one] one reflexive memo
   *[other] { $count } reflexive memos
}
methods-memos-method = { $count ->
    [one] one method memo
   *[other] { $count } method memos
}
methods-memos-decision = { $count ->
    [one] one decision memo
   *[other] { $count } decision memos
}
methods-journal = { $count ->
    [one] The journal, which can be enclosed, has one step, from { $from } to { $to }.
   *[other] The journal, which can be enclosed, has { $count } steps, from { $from } to { $to }.
}
methods-coded-once = The codings that stand were made on { $from }.
audit-title = Appendix: audit trail
audit-heading-method = Method
audit-heading-chronology = Chronology
audit-heading-codes = How the codes came to be
audit-heading-themes = How the themes came to be
audit-heading-memos = Memos
audit-heading-exports = The settings behind exports
audit-heading-aside = Codes that were set aside
audit-column-when = When
audit-column-who = Who
audit-column-what = What
audit-column-why = Why
audit-coding = { $count ->
    [one] coded: one step
   *[other] coded: { $count } steps
}
audit-undone = { $what } (undone since)
audit-chronology-note = Steps that put codes on words are counted by day and person. The JSON edition of this appendix has each of them.
audit-private = { $count ->
    [one] One memo is left out.
   *[other] { $count } memos are left out.
}
audit-none = None.
audit-reason = Reason
audit-before = Before
audit-after = After
audit-gone = { $name } (gone)
audit-version = Version { $number }, { $day }, { $who }
audit-forgotten = Something was erased for good: what steps before { $day } changed the journal does not know any more.
audit-memo = { $kind }, on { $on }
