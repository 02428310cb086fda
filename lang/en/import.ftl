# Reading files and tables

## Files that cannot be read

import-empty-file = { $file } is empty.
    .hint = Check that the file has finished downloading or syncing, and try again.
import-no-text = There is no text in { $file }.
    .hint = Open the file and see whether it contains a picture or a recording. Sitat reads text only.
import-not-word = { $file } is called .docx but is not a Word document.
    .hint = If it is plain text, give it the extension .txt. Otherwise open it in the program it comes from and save it as .docx.
import-truncated = { $file } is cut off and cannot be read.
    .hint = Get the file again from where it came from. If it is in a synced folder, wait until it has been downloaded.
import-encrypted = { $file } is password-protected.
    .hint = Open the file in the program it comes from, remove the password (in Word and Excel under File → Info), and save it before you import it.
import-bomb = { $file } becomes far larger than a document can be when unpacked, and was not opened.
    .hint = Open the file in the program it comes from and save it anew, or copy its content into an empty one.
import-too-large = { $file } is { $megabytes } MB. Sitat reads files of up to { $limit } MB.
    .hint = Split the text into several files.
document-too-many-marks = { $file } has more than { $limit } quotation marks, and is no text in which Sitat can look for quotations.
    .hint = If it is a table or data, choose a document instead. If it is a long text, split it into several files.
import-binary = { $file } is not a text file.
    .hint = Save the text as .docx or .txt from the program it comes from.
import-damaged-part = { $file } is damaged: the part { $part } cannot be read.
    .hint = Open the document in Word, let Word repair it, and save it again.
import-foreign-entities = { $file } declares XML entities of its own in the part { $part } and was not opened.
    .hint = Documents from Word or LibreOffice never contain these. Save the document again from there.

## Kinds of files that are recognised but not read

import-kind-old-word = { $file } is in Word’s old format (.doc).
    .hint = Open the file in Word or LibreOffice and save it as .docx.
import-pdf-encrypted = { $file } is password-protected.
    .hint = Open the PDF where you have the password, save a copy without it, and import that.
import-pdf-damaged = { $file } cannot be read. The PDF is damaged, or made in a way that Sitat does not understand.
    .hint = Open it in Word, check that every turn is on a line of its own, and save it as .docx.
import-pdf-too-much = { $file } took more time or memory than a text can need, and was not read.
    .hint = Open it in Word and save it as .docx, or split it into several files.
import-pdf-no-reader = { $file } is a PDF, and the part of Sitat that reads PDFs cannot be started here.
    .hint = Open it in Word, check that every turn is on a line of its own, and save it as .docx.
import-pdf-scanned = { $file } holds no text; its pages are pictures.
    .hint = Run text recognition (OCR) on the PDF first, for example in the scanner’s program, and import it again.
import-kind-spreadsheet = { $file } is a spreadsheet.
    .hint = Tables of cases, codes, quotes or a survey are taken in where they belong, under Material. A column of texts can become one source a row.
import-kind-presentation = { $file } is a presentation.
    .hint = Copy the text into a Word document and import that.
import-kind-picture = { $file } is a picture.
    .hint = Sitat does not recognise text in pictures. Type the text into a Word document.
import-kind-recording = { $file } is a recording.
    .hint = Sitat does not transcribe. Transcribe the recording first, for example at your institution, and import the text.
import-kind-project = { $file } is a project, not a text.
    .hint = Use Open for a Sitat project. From other analysis programs, export the texts as .docx or .txt.
import-kind-data = { $file } is a data file (JSON) without a transcript.
    .hint = Sitat reads JSON from Whisper and similar programs. Save the transcript as .docx, .txt or .vtt instead.
import-kind-archive = { $file } is an archive of several files.
    .hint = Unpack it and import the texts one by one.

## What was left out or is doubtful

import-misnamed = { $file } is in fact { $format ->
        [docx] a Word document
        [rtf] rich text (RTF)
        [odt] an OpenDocument file
        [fodt] an OpenDocument file
        [html] a web page
        [vtt] subtitles (WebVTT)
        [srt] subtitles (SubRip)
        [pdf] a PDF
       *[other] another kind of file
    }, and was read as that.
import-end-missing = The end of the file is missing. What is there has been read.
    .hint = Fetch the file again from where it came from, and compare.
import-structure-damaged = The file is damaged in places. All words that could be read are there, but they may stand in the wrong place.
    .hint = Open the file in the program it comes from and save it again.
import-undecodable = { $count ->
        [one] One character could not be read as { $encoding } and is shown as �.
       *[other] { $count } characters could not be read as { $encoding } and are shown as �.
    }
    .hint = Choose another encoding if letters such as æ, ø and å look wrong.
import-deleted-left-out = { $count ->
        [one] One stretch of deleted text (tracked changes) is left out.
       *[other] { $count } stretches of deleted text (tracked changes) are left out.
    }
import-moved-left-out = { $count ->
        [one] One stretch of moved text is kept only where it was moved to.
       *[other] { $count } stretches of moved text are kept only where they were moved to.
    }
import-hidden-left-out = { $count ->
        [one] One stretch of hidden text is left out.
       *[other] { $count } stretches of hidden text are left out.
    }
    .hint = If the hidden text should be included, make it visible in Word and import the document again.
import-comments-left-out = { $count ->
        [one] One comment is left out.
       *[other] { $count } comments are left out.
    }
import-highlights-left-out = { $count ->
        [one] One highlight was left out.
       *[other] { $count } highlights were left out.
    }
import-pen = { $pen ->
        [yellow] yellow
        [green] green
        [cyan] turquoise
        [magenta] pink
        [blue] blue
        [red] red
        [darkBlue] dark blue
        [darkCyan] teal
        [darkGreen] dark green
        [darkMagenta] violet
        [darkRed] dark red
        [darkYellow] dark yellow
        [darkGray] dark grey
        [lightGray] light grey
        [black] black
        [white] white
       *[other] { $pen }
    }
import-headers-left-out = { $count ->
        [one] One header or footer is left out.
       *[other] { $count } headers and footers are left out.
    }
import-pictures-left-out = { $count ->
        [one] One picture or chart is left out.
       *[other] { $count } pictures and charts are left out.
    }
import-embedded-left-out = { $count ->
        [one] One document embedded in the document is left out.
       *[other] { $count } documents embedded in the document are left out.
    }
    .hint = Copy the text into the document itself if it should be included.
import-unknown-symbols = { $count ->
        [one] One symbol from a symbol font is unknown and is shown as �.
       *[other] { $count } symbols from a symbol font are unknown and are shown as �.
    }
import-notes-left-out = { $count ->
        [one] One note in the subtitle file is left out.
       *[other] { $count } notes in the subtitle file are left out.
    }
import-repeated-left-out = { $count ->
        [one] One line that is shown twice on the screen stands once.
       *[other] { $count } lines that are shown twice on the screen stand once.
    }
import-pdf-check = The text is put together from lines on PDF pages. Read through it before you code.
import-pages-without-text = { $count ->
        [one] One page has no text and may be a picture.
       *[other] { $count } pages have no text and may be pictures.
    }
import-page-edges-left-out = { $count ->
        [one] One header or footer is left out.
       *[other] { $count } headers and footers are left out.
    }
import-page-numbers-left-out = { $count ->
        [one] One page number is left out.
       *[other] { $count } page numbers are left out.
    }
import-hyphens-joined = { $count ->
        [one] One word that was cut at the end of a line is whole again.
       *[other] { $count } words that were cut at the end of a line are whole again.
    }
import-lines-joined = { $count ->
        [one] One line is joined with the one above.
       *[other] { $count } lines are joined with the line above.
    }
import-unclear-labels = { $count ->
        [one] One word before a colon was not taken for a speaker: { $labels }.
       *[other] { $count } words before a colon were not taken for speakers: { $labels }.
    }
    .hint = If any of them is a speaker, write the name the same way each time in the document and import it again.

## Tables

import-table-empty = { $file } has no rows below its header.
    .hint = The first row holds the names of the columns, and every row below it is one entry.
import-table-not-text = { $file } is not a table.
    .hint = Sitat reads tables in .xlsx, .ods, .csv and .tsv. Open an older spreadsheet (.xls) in Excel and save it as .xlsx.
import-table-one-column = { $file } has only one column, “{ $found }”. These delimiters were tried: { $tried }.
    .hint = Save the table as CSV UTF-8 from Excel, or put semicolons between the columns.
import-table-missing-columns = { $file } is missing { $missing }. The table has the columns { $found }.
    .hint = Give the columns these names in the first row.
import-table-duplicate-column = { $file } has two columns called “{ $column }”.
    .hint = Rename one of them, or remove it.
import-table-unclosed-quote = The quotation mark in row { $row } of { $file } is never closed.
    .hint = Put a quotation mark where the cell ends, or double quotation marks that belong to the text.
import-table-unknown-columns = { $count ->
        [one] The column { $columns } is unknown and was not used.
       *[other] These columns are unknown and were not used: { $columns }.
    }
import-table-long-row = Row { $row } has more cells than the table has columns. The extra cells were not used.
import-row-without-case = Row { $row } is skipped because it does not name a case.
import-unknown-case-status = Row { $row }: “{ $value }” in the column “{ $column }” is no status that exists here.
    .hint = The statuses are invited, answered, declined, interviewed and documents.
import-unknown-case-kind = Row { $row }: “{ $value }” in the column { $column } is not a known kind of case.
    .hint = Use municipality, county, region, organisation, person or other.
import-bad-number = Row { $row }: “{ $value }” in the column { $column } is not a number, and the cell is left empty.
import-case-repeated = Row { $row }: { $case } is already in row { $first }.
import-case-contradicted = Row { $row }: { $case } has { $kept } in the column { $column } in row { $first }, but { $dropped } here. The first is kept.
import-mixed-kinds = Not all are { $kind ->
        [municipality] municipalities
        [county] counties
        [region] regions
        [organisation] organisations
        [person] persons
       *[other] of the same kind
    }: { $names }.
import-row-without-code = Row { $row } is skipped because it does not name a code.
import-row-bad-path = Row { $row } is skipped because a name in its code path is empty.
    .hint = Write the path as Barrier/Silos. A slash that belongs to a name is written \/.
import-code-repeated = Row { $row }: the code { $code } is already in row { $first }, and the first is kept.
import-code-below-itself = Row { $row } is skipped because the code would be below itself.
import-parent-ambiguous = Row { $row } is skipped because several codes are called { $parent }.
    .hint = Write the full path of the parent.
import-bad-colour = Row { $row }: “{ $value }” in the column { $column } is not a colour such as #2f6f8f.
import-unknown-origin = Row { $row }: “{ $value }” in the column { $column } is not a known origin.
    .hint = Use data, theory, in vivo or template.
import-unknown-code-kind = Row { $row }: “{ $value }” in the column { $column } is not a known kind of code.
    .hint = Use ordinary, ordinal or exclusive.
import-not-yes-or-no = Row { $row }: “{ $value }” in the column { $column } is neither yes nor no.
import-bad-path = Row { $row }: “{ $value }” in the column { $column } is not a code path.
import-row-without-codes = Row { $row } is skipped because it names no codes.
import-unknown-correspondence = Row { $row }: “{ $value }” in the column { $column } is no kind of correspondence; the row is left out.
import-row-lacks-cells = Row { $row } is skipped because it has no { $columns }.
import-bad-occurrence = Row { $row }: “{ $value }” in the column { $column } is not a number from 1 upwards and is not used.
import-row-without-label = Row { $row } is skipped because it does not give the label used in the text.
import-unknown-role = Row { $row }: “{ $value }” in the column { $column } is not a known role.
    .hint = Use interviewer, participant or other.
import-row-without-name = Row { $row } is skipped because it does not give a name.
import-unknown-name-kind = Row { $row }: “{ $value }” in the column “{ $column }” is not a known kind of name.

## Interview guide

import-guide-empty = { $file } holds no questions.
    .hint = Put a number in front of each question, or use a table with the column question.
import-guide-no-parent = Row { $row }: “{ $parent }” does not stand further up in the guide, so the question stands alone.
import-guide-bad-path = Row { $row }: “{ $path }” is not a code path.
import-guide-lines-left-out = { $count ->
        [one] One line is not a question and is left out: { $lines }.
       *[other] { $count } lines are not questions and are left out: { $lines }.
    }

## Survey

import-survey-without-questions = No column of the table looks like a question.
    .hint = Each row is to be one respondent, and the first row is to hold the questions.
import-survey-duplicate = The same file was imported before, as “{ $name }”.
import-row-without-text = Row { $row } is skipped because it has no text.
import-row-lacks-summary = Row { $row } was skipped, since it lacks code, column or summary.
import-row-without-participant = Row { $row } has no name and was left out.
import-bad-day = Row { $row }: “{ $value }” in “{ $column }” is not a date and was left out.
import-unknown-case = Row { $row }: there is no case called “{ $case }”.
import-unknown-participant = Row { $row }: there is no participant called “{ $name }”.
import-taken-code = Row { $row }: “{ $name }” is in use for somebody else and was left out.
