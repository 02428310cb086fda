# A finished text (thesis, report) held against the project.
document-state-exact = Word for word
document-state-elided = Word for word, with something left out
document-state-inserted = Word for word, with something put in
document-state-changed = Other words than in the source
document-state-wrong-speaker = Said by somebody else
document-state-wrong-case = From another case
document-state-not-found = In no source
document-state-unclear-mark = Unclear where the quote begins or ends
document-place-page = page { $page }
document-place-paragraph = paragraph { $paragraph }
document-summary = { $quotes ->
    [one] One quote found,
   *[other] { $quotes } quotes found,
} { $wrong ->
    [0] none with a fault.
    [one] one with a fault.
   *[other] { $wrong } with faults.
}
document-word-missing = “{ $expected }” is missing.
document-word-extra = “{ $found }” is not in the source.
document-word-other = “{ $found }” should be “{ $expected }”.
document-correct = Correct: { $quote }
document-said-by = Beside the quote stands { $named }. The words were said by { $names }.
document-said-by-none = Beside the quote stands { $named }. No participant said the words.
document-words-of = Beside the quote stands { $named }. The words are from { $cases }.
document-nowhere = No source has words like these.
document-unclear = A quotation mark is missing, or there is one too many.
document-elsewhere = Excerpt { $id } has other words.
document-without-marks = The words stand without quotation marks.
document-source = Source: { $source }
document-unknown-heading = Excerpt numbers that do not exist
document-marks-heading = Quotation marks that stand alone
cli-help-check-document = Hold a finished text (.docx, .odt, .md, .txt or .pdf) against the project: every quote word by word. Nothing of it enters the project.
document-unknown = There is no excerpt { $id }.
document-copy-is-original = The copy with comments cannot be written over { $file } itself.
    .hint = Give the copy another name. The original is never changed.
document-no-comments = { $file } is not a Word document and cannot have comments.
    .hint = Save the text as .docx and try again. The list of findings works for all formats.
cli-help-check-commented = Write a copy of the Word document with a comment at each finding (with --document). The original is never changed.
cli-check-commented = { $count ->
    [one] Wrote a copy with one comment: { $path }.
   *[other] Wrote a copy with { $count } comments: { $path }.
}
document-names-heading = Names and other words that give somebody away
document-name = “{ $name }” should not stand here. The project has { $replacement }.
document-withdrawn = “{ $name }” has withdrawn. Their words were taken out of the texts and cannot be checked.
document-office = Office and pronoun ({ $words }) may point at one person when the place is known.
document-name-cited = “{ $name }” is in the list of names but looks like an author here. Is it somebody else?
document-third-person = “{ $name }” is named in a quote and is not in the list of names. Is it somebody who should be hidden?
document-maybe-withdrawn = Somebody has withdrawn, and their words were taken out of the texts. Are they quoted here?
document-claims-heading = How many it is said of
document-scope-beyond = Here stands “{ $words }” about “{ $name }”. The project has { $count } of { $total }. Without extracts: { $names }.
document-scope-contradicted = Here stands “{ $words }” about “{ $name }”, but { $names } speaks against it.
document-scope-short = Here stands “{ $words }” about “{ $name }”, but { $count } of { $total } support it: { $names }.
document-scope-question = Does “{ $words }” hold for { $names } too? About “{ $name }” the project has extracts from { $count } of { $total }.
document-scope-twice = Here stands “{ $words }”, but paragraph { $paragraph } has “{ $other }” about the same.
document-figures-heading = Figures that differ
document-figure-other = { $case }, { $attribute }: { $words } stands here. The project has { $value }.
document-figure-question = Is { $words } the value of { $attribute } in { $case }? The project has { $value }.
document-figure-twice = { $case }, { $attribute }: { $words } stands here, but paragraph { $paragraph } has { $other }.
document-balance-heading = The quotes in the text
document-balance-voices = { $names } has { $count } of { $total } quotes ({ $percent } %). Are the others heard?
document-balance-no-own-words = The quote follows another one, with no own words between. What does it show?
document-balance-few-own-words = Own words are { $percent } % of this section. Do the quotes carry more than the text around them?
document-report-title = Check of { $file }
document-report-facts = Facts
document-report-questions = Questions
document-report-none = Nothing found.
cli-help-check-report = Write the list of findings as .docx, .html, .md or .tex (with --document).
cli-check-reported = Wrote the list of findings: { $path }.
document-detail = “{ $name }” in a quote may tell who somebody is. Should it stand there?
document-only-office = “{ $name }” points at one person: only one in the material has that office there.

## What a document gives away, told before it is written

leaks-withdrawn = Names of somebody who has withdrawn: { $names } ({ $unit ->
    [row] row
   *[other] paragraph
} { $numbers }).
leaks-withdrawn-words = Words of somebody who has withdrawn: { $names } ({ $unit ->
    [row] row
   *[other] paragraph
} { $numbers }).
leaks-listed = Names from the list of names: { $names } ({ $unit ->
    [row] row
   *[other] paragraph
} { $numbers }).
leaks-participant = Participants under their real names: { $names } ({ $unit ->
    [row] row
   *[other] paragraph
} { $numbers }).
leaks-shown = The project shows participants by name, and here stand: { $names } ({ $unit ->
    [row] row
   *[other] paragraph
} { $numbers }).
leaks-candidate = May tell who somebody is, and nobody has decided about it: { $names } ({ $unit ->
    [row] row
   *[other] paragraph
} { $numbers }).
leaks-list-closed = The list of names is in a file of its own that is not open, so its names were not looked for.
cli-leaks = { $file }: { $what }
