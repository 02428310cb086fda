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
