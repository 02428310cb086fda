### Export to Word, Excel and CSV.

export-too-many-rows = The table does not fit into an Excel sheet: it has { $rows } rows, and a sheet holds 1,048,576.
    .hint = Choose fewer codes or sources, or export to CSV.
export-too-many-columns = The table does not fit into an Excel sheet: it has { $columns } columns, and a sheet holds 16,384.
    .hint = Choose fewer columns, or export to CSV.
export-failed = The file could not be put together: { $reason }
    .hint = This is a fault in the program. Try another format, and please report it.

export-template-broken = The template cannot be used: the file is no Word document, or it is damaged.
    .hint = Choose a .docx or .dotx file that opens in Word.
export-template-unusual = The template cannot be used: it is saved in a way that cannot be taken over.
    .hint = Open it in Word and save it as an ordinary Word document (.docx), not as “Strict Open XML”.
export-template-too-large = The template is too large.
    .hint = Remove pictures and text from it; only styles, headers, footers and pages are used.

export-manifest-project = { $project } (Sitat)
export-manifest-filters = Filter: { $filters }
export-manifest-no-filters = No filters
export-count-excerpts = { $count ->
    [one] { $count } excerpt
   *[other] { $count } excerpts
}
export-count-codes = { $count ->
    [one] { $count } code
   *[other] { $count } codes
}
export-count-codings = { $count ->
    [one] { $count } coding
   *[other] { $count } codings
}
export-count-participants = { $count ->
    [one] { $count } participant
   *[other] { $count } participants
}
export-count-cases = { $count ->
    [one] { $count } case
   *[other] { $count } cases
}
export-count-sources = { $count ->
    [one] { $count } source
   *[other] { $count } sources
}
export-count-words = { $count ->
    [one] { $count } word
   *[other] { $count } words
}
export-count-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
export-count-searches = { $count ->
    [one] { $count } search
   *[other] { $count } searches
}
export-count-summaries = { $count ->
    [one] { $count } summary
   *[other] { $count } summaries
}
export-count-themes = { $count ->
    [one] { $count } theme
   *[other] { $count } themes
}
export-count-claims = { $count ->
    [one] { $count } claim
   *[other] { $count } claims
}

export-caption-table = Table
export-caption-figure = Figure
export-notes = Notes
export-comments = Comments
export-back-to-text = Back to the text
export-contents = Contents
export-no-case = Without case
export-no-excerpts = No excerpts match the selection.
export-no-codes = The codebook is empty.
export-cell-continues = … (continues in a column further to the right: “{ $column }” with a number)

export-sheet-excerpts = Excerpts
export-sheet-codebook = Codebook
export-sheet-grid = Comparison
export-sheet-framework = Framework chart
export-sheet-crosswalk = Crosswalk
export-crosswalk-from = From code
export-crosswalk-kind = Kind
export-crosswalk-to = To code
export-crosswalk-note = Note
export-crosswalk-excerpts = Excerpts
export-sheet-about = About this export

export-column-excerpt = Excerpt
export-column-code = Code
export-column-code-level = Code level
export-column-codes-also = Other codes
export-column-case = Case
export-column-participant = Participant
export-column-role = Role
export-column-source = Source
export-column-source-kind = Kind
export-column-turn = Turn
export-column-time = Time
export-column-quote = Quote
export-column-coder = Coder
export-column-memo = Memo
export-column-start = From character
export-column-end = To character
export-column-level = Level
export-column-path = Path

export-role-interviewer = Interviewer
export-role-participant = Participant
export-role-other = Other
export-kind-interview = Interview
export-kind-focus-group = Focus group
export-kind-document = Document
export-kind-policy-document = Policy document
export-kind-field-note = Field note
export-kind-survey = Survey answer

export-code-definition = Definition
export-code-include = Use when
export-code-exclude = Do not use when
export-code-example = Example
export-code-ordinal = the codes below follow each other
export-code-exclusive = only one of the codes below can be used in the same place
export-code-counterpart = counterpart: { $code }
export-code-handled-by = handled by: { $code }
export-code-prompt = Question
export-code-locked = locked: { $reason }
export-code-retired = retired
export-origin-data = from the material
export-origin-theory = from theory
export-origin-in-vivo = the participant's own words
export-origin-template = from another codebook

export-total = Total
export-n-participants = Participants (n)
export-part-of = { $number } of { $of }
export-grid-legend = { $explanation } Empty cells are zero.
export-grid-legend-why = { $explanation } Signs in empty cells: { $signs }.
export-column-why = { $column }: why empty
export-grid-part = Columns { $from }–{ $to } of { $all }
export-chart-answer = Answer
export-chart-count = Number
export-chart-percent = { $name } (%)
export-chart-row = { $name } (n = { $n })
export-chart-share = { $count } ({ $percent }%)
export-chart-grouped = grouped by “{ $attribute }”
export-sheet-chart = Chart
export-picture-too-tall = The picture would be { $pixels } pixels tall, which other programs cannot show.
    .hint = Choose fewer codes or sources, or SVG, Excel or CSV.
export-course-turns = { $count ->
    [one] { $count } turn
   *[other] { $count } turns
}
export-course-from = From (%)
export-course-to = To (%)
export-course-first-word = First word
export-course-last-word = Last word
export-course-first-turn = First turn
export-course-last-turn = Last turn
export-count-relations = { $count ->
    [one] { $count } relation
   *[other] { $count } relations
}

interchange-title = The whole project (JSON)
interchange-without-texts = without texts
interchange-without-memos = without memos
