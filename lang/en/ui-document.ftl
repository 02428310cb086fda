writing-page-check = Check
check-document-action = Check a finished text
check-document-path = The finished text
check-document-help = Word, LibreOffice, Markdown, plain text or PDF. You can also drop the file here.
check-document-choose = Choose the finished text
check-document-files = Texts
check-document-run = Check
check-document-empty = Here the finished thesis is held against the sources: every quote word by word. Nothing of it enters the project.
check-document-found = { $file }: { $quotes ->
    [one] one quote,
   *[other] { $quotes } quotes,
} { $wrong ->
    [0] none to look at.
    [one] one to look at.
   *[other] { $wrong } to look at.
}
check-document-clear = The quotes that were found have the words of the sources.
check-document-fact = Fact
check-document-question = Question
check-document-note = in a note
check-document-copy-right = Copy the correct quote
check-document-copied = The correct quote is copied.
check-document-show = Show in the source
check-document-copy = Copy with comments
check-document-copy-help = The copy gets a comment at each finding. The original is not changed.
check-document-copy-name = with comments
check-document-save = Save a copy with comments
check-document-saved = { $count ->
    [one] The copy has one comment: { $path }
   *[other] The copy has { $count } comments: { $path }
}
check-document-no-names = The list of names lies in a file of its own, so its names were not looked for.
check-document-report = List of findings
check-document-report-help = Word, web page, Markdown or LaTeX, by the ending.
check-document-save-report = Save the list
check-document-report-saved = The list is saved: { $path }
check-document-report-name = findings
