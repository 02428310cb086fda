# Appendices of a thesis, in the window.
appendices-action = Appendices of the thesis …
appendices-title = Appendices of the thesis
appendices-help = What stands behind the chapters. People are shown as everywhere else in the project.
appendices-what = Appendix
appendices-subject-cases = Cases with attributes
appendices-subject-participants = Participants
appendices-subject-codes-to-themes = From codes to themes
appendices-subject-member-check = Member check
appendices-note-cases = Values with units, what is derived, and sources and years as notes.
appendices-note-participants = Role, case, how many interviews and how long, and words. Nothing of consent or of how anybody can be reached.
appendices-note-codes-to-themes = Which code is in which theme, codes without a theme and themes without codes.
appendices-note-member-check = Each participant is shown their own words and what is quoted. What others said, and names of others, are left out.
appendices-file-cases = cases
appendices-file-participants = participants
appendices-file-codes-to-themes = from codes to themes
appendices-file-member-check = member check
appendices-format-docx = Word
appendices-format-xlsx = Excel
appendices-format-csv = CSV
appendices-format-md = Markdown
appendices-folder = Folder
appendices-write = Write { $files ->
    [many] the files
   *[other] the file
}
appendices-replace = Replace { $files ->
    [many] the files
   *[other] the file
}
appendices-done = The appendix is written to { $path }
appendices-done-folder = { $count ->
    [one] One file is written in { $path }
   *[other] { $count } files are written in { $path }
}
appendices-done-without = { $count ->
    [one] One file is written in { $path }. Left out: { $names }
   *[other] { $count } files are written in { $path }. Left out: { $names }
}
appendices-person = To
appendices-everybody = Everybody ({ $count }), a file each
appendices-part = What they are shown
appendices-part-whole = All they said
appendices-part-quoted = Only what is quoted
appendices-letter = Covering letter
appendices-letter-help = [name], [project] and [deadline] are filled in for each.
appendices-deadline = Deadline for answers
appendices-subject-case-profiles = Cases one by one
appendices-note-case-profiles = For each case: attributes, participants, what was said most with quotes, summaries, and why the rest is empty.
appendices-file-case-profiles = cases one by one
appendices-subject-coreq = COREQ, 32 items
appendices-note-coreq = Checklist for interviews and focus groups (Tong et al. 2007), filled with what the project knows. The rest stands as [fill in: …].
appendices-file-coreq = COREQ
appendices-subject-srqr = SRQR, 21 items
appendices-note-srqr = Checklist for qualitative research (O’Brien et al. 2014), filled with what the project knows. The rest stands as [fill in: …].
appendices-file-srqr = SRQR
appendices-subject-rtarg = Reflection notes (RTARG)
appendices-note-rtarg = Questions to think over for reflexive thematic analysis (Braun and Clarke 2024), with what the project knows. Not a list to be ticked off.
appendices-file-rtarg = reflection notes
appendices-subject-transcripts = Coded transcripts
appendices-note-transcripts = Turns with numbers and who speaks. Coded words are marked so that it survives a grey print, or codes stand as comments in Word.
appendices-file-transcripts = transcripts
appendices-form = Codes
appendices-form-pages = in the text, with a legend
appendices-form-comments = as comments in the margin
appendices-source = Source
appendices-sources-all = All

set-action = All appendices …
set-title = All appendices
set-help = Written into one folder, all of them or none. At its end each says where it comes from.
set-which = Appendices
set-folder = appendices
set-write = { $count ->
    [one] Write the appendix
   *[other] Write { $count } appendices
}
set-replace = { $count ->
    [one] Replace the appendix
   *[other] Replace { $count } appendices
}
writing-progress = Writing { $number } of { $total }
writing-progress-of = Writing { $number } of { $total }: { $name }
set-cancelled = Called off. Nothing was written.
set-done = { $count ->
    [one] One appendix was written in { $path }
   *[other] { $count } appendices were written in { $path }
}
set-done-without = { $count ->
    [one] One appendix was written in { $path }. Left out, because the project has nothing to write: { $names }
   *[other] { $count } appendices were written in { $path }. Left out, because the project has nothing to write: { $names }
}
