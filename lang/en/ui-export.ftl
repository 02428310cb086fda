export-title = Export
export-what = What
export-subject-excerpts = Excerpts
export-subject-codebook = Codebook
export-subject-grid = Comparison
export-subject-framework = Framework chart
export-subject-everything = The whole project
export-grid-note = Rows, columns, numbers and condition are as in Compare. The order, and what is collapsed there, are not carried over.
export-framework-note = The summaries as they stand in Compare, with the lines they rest on. Rows and columns that are folded or hidden there are left out.
export-everything-note = Everything but the journal, for R, Python and other programs. People stand in it as they are shown in the project.
export-everything-texts = Include the texts
export-everything-memos = Include memos
export-format = As
export-format-docx = Word
export-format-xlsx = Excel
export-format-csv = CSV
export-format-json = JSON
export-format-html = Web page
export-format-md = Markdown
export-format-tex = LaTeX
export-template = Word template (optional)
export-template-help = Styles, headers, footers and pages are taken from this file. Remembered on this machine.
export-template-files = Word documents and templates
export-csv = CSV for
export-csv-semicolon = Norwegian Excel (semicolons)
export-csv-comma = other programs (commas)
export-order = Ordered by
export-order-code-case = { $kind ->
    [municipality] code, then municipality
    [county] code, then county
    [region] code, then region
    [organisation] code, then organisation
    [person] code, then person
   *[other] code, then case
}
export-order-case-code = { $kind ->
    [municipality] municipality, then code
    [county] county, then code
    [region] region, then code
    [organisation] organisation, then code
    [person] person, then code
   *[other] case, then code
}
export-codes = Codes
export-codes-all = All
export-codes-chosen = { $count ->
    [0] Some
   *[other] Some ({ $count } chosen)
}
export-codes-find = Find a code
export-columns = More columns
export-columns-attributes = Attributes of cases, with units
export-columns-codes = Each code by itself, 1 or 0
export-columns-note = Remembered on this machine.
export-path = File
export-run = Export
export-replace = Replace the file
export-done-excerpts = { $count ->
    [one] One excerpt was written to { $path }
   *[other] { $count } excerpts were written to { $path }
}
export-done-everything = The project was written to { $path }
export-done-codebook = { $count ->
    [one] One code was written to { $path }
   *[other] { $count } codes were written to { $path }
}
export-done-grid = { $count ->
    [one] One row was written to { $path }
   *[other] { $count } rows were written to { $path }
}
export-subject-balance = Balance
export-subject-course = Course
export-subject-overlap = Overlap
export-pattern-note = Codes, columns, numbers and condition are those of the tab in Compare. The picture itself says what was counted.
export-format-svg = SVG
export-format-png = PNG
export-done-balance = The balance is written to { $path }
export-done-course = The course is written to { $path }
export-done-overlap = The overlap is written to { $path }
export-done-framework = { $count ->
    [one] One summary was written to { $path }
   *[other] { $count } summaries were written to { $path }
}
export-subject-map = Thematic map
export-map-note = The picture shows the map as it stands on its page, with or without codes.
preview-look = Preview
preview-title = What the document will be
preview-about = Nothing has been written yet. In the dialogue that follows, the printout can be saved as PDF.
preview-print = Print or save as PDF …
leaks-title = The document gives somebody away
leaks-about = It holds something that is hidden in the project, or was taken out of it. You can write it all the same.
leaks-places = Where
leaks-back = Do not write
leaks-go-on = Write it anyway
leaks-not-written = Nothing was written.
    .hint = Change how participants are shown, or correct the text, and try again.
leaks-see = See what it may give away
leaks-maybe = This may give somebody away
