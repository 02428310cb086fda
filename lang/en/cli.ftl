### The command line: help, answers and what can be wrong with a command.

cli-about = Sitat: from interview texts to a chapter in which every quote can be traced back to the words that were said.
cli-details =
    “sitat import --help” shows how a command is written.
    Answers go to standard output, warnings and refusals to standard error.
    Exit code: 0 done, 1 refused or only partly done, 2 a mistake in how the command is written.

## Headings and placeholders of the help

cli-heading-usage = Usage:
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-choices = ({ $choices })
cli-choices-or = ({ $choices }; otherwise { $default })
cli-value-synonyms = WORD=WORD
cli-value-command = COMMAND
cli-value-options = OPTIONS
cli-value-project = PROJECT
cli-value-file = FILE
cli-value-table = TABLE.csv
cli-value-quotes = QUOTES.csv
cli-value-output = FILE
cli-value-folder = FOLDER
cli-value-name = NAME
cli-value-language = LANGUAGE
cli-value-kind = KIND
cli-value-encoding = ENCODING
cli-value-cleaning = CLEAN-UP
cli-value-formula = NAME=FORMULA
cli-value-stated = STATUS=NUMBER
cli-value-question = QUESTION
cli-value-query = QUERY
cli-value-forms = FORMS
cli-value-form = FORM
cli-value-number = NUMBER
cli-value-rows = ROWS
cli-value-relation = RELATION
cli-value-columns = COLUMNS
cli-value-measure = MEASURE
cli-value-expression = CONDITION
cli-value-what = WHAT
cli-value-widen = REACH
cli-value-order = ORDER
cli-value-code = CODE
cli-value-csv = SEPARATOR
cli-value-source = SOURCE
cli-value-role = ROLE
cli-value-languages = LANGUAGES
cli-value-letters = LETTERS

## The commands

cli-new = Create a new project.
cli-import = Import texts from .docx, .odt, .rtf, .pdf, .html, .md, .vtt, .srt, .json and .txt files.
cli-cases = Show municipalities or other cases with their attributes, or import them from a table.
cli-guide = Show the interview guide and who was asked what, or import a guide.
cli-survey = Show surveys with answers and N, or import one from a table.
cli-codebook = Show the codebook, or import codes from a table.
cli-code = Code the quotes in a table.
cli-search = Search all texts, inflected forms included.
cli-balance = Hold two codes and those below them against each other, case by case: drivers against barriers.
cli-course = Show where in each text codes stand, and whether phases come in order.
cli-overlap = Show which codes are on the same words, and which follow each other.
cli-query = Ask how codes stand to each other: on the same words, near each other, one after the other.
cli-words = Show how often words are said, or which words stand near another.
cli-similar = Find turns that are like a turn.
cli-searches = List saved searches, with the number of hits today.
cli-queries = List saved code queries, with how many excerpts each finds today.
cli-synonyms = List or change words that mean the same.
cli-compare = Count codes by municipality, participant, source or attribute.
cli-summaries = List summaries of cells, or read them from a table.
cli-smallest-group = Show or choose how many participants a group needs before numbers are given in per cent.
cli-export = Write excerpts, codebook or comparison to Word, Excel or CSV.
cli-text = Print the text of a source, exactly as Sitat has it.
cli-history = Show what was done, undone and redone, from the first step to the last.
cli-undo = Undo the last action.
cli-redo = Redo what was undone last.
cli-info = Show what a project contains.
cli-demo = Create the sample study with every document that can be made from it.
cli-completions = Write what lets a shell complete commands.
cli-completions-details = Bash: sitat completions bash > ~/.local/share/bash-completion/completions/sitat
cli-value-shell = shell
cli-help-completions-shell = The shell.
cli-manual = Write the manual as man reads it.
cli-manual-details = sitat manual > sitat.1; man ./sitat.1
cli-help = Show help for a command.

## Arguments and options

cli-help-ui-language = Language on the screen; otherwise that of the project, otherwise that of the machine.
cli-help-passphrase-file = Read the passphrase from a file; - is standard input, and /dev/fd/3 a file descriptor.
cli-help-json = Answer with one JSON object.
cli-help-help = Show this help.
cli-help-version = Show which version this is.
cli-help-project = The project file, which ends in .sitat.
cli-help-coder = Name of the person doing this; otherwise the user name on this machine.
cli-help-force = Replace files that exist.
cli-help-name = Name of the project; otherwise that of the file.
cli-help-language = Language of the project and of everything exported from it.
cli-help-import-files = The texts, one or more.
cli-help-import-case = Municipality or other case that the texts belong to; created if it does not exist. Can be given several times.
cli-help-import-kind = What kind of texts they are; otherwise interview where somebody speaks, and document where nobody does.
cli-help-import-language = Language of the texts; otherwise Sitat works it out.
cli-help-import-encoding = Encoding of text files; otherwise Sitat works it out.
cli-help-import-clean = What to tidy before a text enters: lines that were cut (join-lines), blank lines (blank-lines), stray accents (stray-marks), words divided at line ends (hyphens). May be given more than once.
cli-help-import-name = Name of the source, when there is one text only. The text is read from standard input when the file is called -.
cli-help-import-profile = Read the files as the profile says, where nothing else is said.
cli-help-import-speakers = Table of who the labels in the texts stand for.
cli-help-cases-table = Table with one row per case; without it, the cases in the project are shown.
cli-help-cases-case = Show only this case, with attributes, where they are from, sources and extracts.
cli-help-cases-derive = Create an attribute that is calculated from others. Can be given several times.
cli-case-parts = Parts
cli-case-sources = Sources
cli-case-participants = Participants
cli-case-extracts = { $count ->
    [one] One extract. The chosen ones first, then those with the most codes:
   *[other] { $count } extracts. The chosen ones first, then those with the most codes:
}
cli-help-guide-file = The guide as a table, Markdown or numbered text; without it, what the project has is shown.
cli-help-guide-name = Name of the version; else that of the file.
cli-help-guide-source = Source that followed the version. Can be given several times.
cli-help-guide-match = Link the interviewer's turns to the questions that they are like.
cli-help-survey-file = Table with a row a respondent and a column a question (.xlsx, .ods, .csv).
cli-help-survey-name = Name of the survey; else that of the file.
cli-help-survey-kind = What a question is, as QUESTION=open; else Sitat finds out. Can be given several times.
cli-help-survey-group = Divide the answers by this attribute of the cases.
cli-help-export-question = The question to draw, by its words, or by what the questions of a matrix have in common.
cli-help-export-survey = The survey, when several have the question.
cli-help-export-by = Split the answers by this attribute of cases; below ten no percentages are given.
cli-help-stated = A stated number to hold against the list, such as "invited=55 (the report, p. 4)"; invited= forgets it. Can be given several times.
cli-help-import-text-column = Read the files as tables, and make a source of each row with the text in this column.
cli-help-import-name-column = The column with the names of the sources.
cli-help-import-case-column = The column with the municipality or case.
cli-help-import-participant-column = The column with whoever has written the text.
cli-value-comments = WHAT
cli-value-highlights = COLOUR=CODE
cli-help-import-comments = What becomes of comments: memos at their place (memos), codes named by the first line (codes), or nothing (none).
cli-help-import-comment-authors = Let whoever wrote a comment count as the coder.
cli-help-import-highlights = The code for places highlighted in this colour; it is made if it does not exist. The colour is the name of the pen (yellow, darkCyan, gul) or #rrggbb. Can be given several times.
cli-import-marks = Comments come along as memos with --comments memos, and highlights are coded with, for example, --highlights "yellow=Barriers/Time".
cli-import-marks-taken = From the files: { $codings } codings and { $memos } memos.
cli-import-no-such-colour = None of the files has highlights in the colour { $colour }.
cli-help-codebook-table = Table with one row per code; without it, the codebook of the project is shown.
cli-help-codebook-lock = Lock this code and all below it, or the whole codebook with "*"; needs --reason.
cli-help-codebook-unlock = Unlock it again; needs --reason.
cli-help-codebook-reason = Why it is locked or unlocked.
cli-help-code-quotes = Table with one row per quote.
cli-value-sign = SIGN
cli-help-code-map = Which columns are what: source, quote, code, occurrence, coder, memo, case. The rest is guessed from the headings; memo= says that there is none.
cli-help-code-separator = The sign between the names of a code path; / if nothing is said. Several codes in a cell are always separated by semicolons or line breaks.
cli-help-code-take = The rows where the offer that is nearly the same is to be used.
cli-help-code-existing = Use only codes that exist; create no new ones.
cli-help-search-query = What to search for.
cli-help-search-saved = Search as a saved search does; other options go before it.
cli-help-search-save = Save the search under this name.
cli-help-synonyms-set = Words that mean the same, with = between. A set that has the first word is written anew. Can be given several times.
cli-help-synonyms-remove = Delete the set that has this word. Can be given several times.
cli-help-search-forms = Which forms of the words are included, separated by commas.
cli-help-search-limit = Show at most this many hits; all are counted.
cli-help-search-without = Leave out a form that would otherwise be included. Can be given several times.
cli-help-search-with = Include also a form that is listed in parentheses. May be given several times.
cli-help-search-order = The order of the hits.
cli-help-search-kwic = Show the hits as a concordance, sorted by the word after.
cli-help-search-sort = Concordance sorted by the words before (left) or after (right).
cli-help-search-code = Put this code on the hits that are shown. May be given several times.
cli-help-search-widen = How much of the text around each hit is coded.
cli-help-search-dry-run = Only say how many places would be coded.
cli-help-balance-left = The code to the left, with those below it. Without --left and --right: drivers and barriers, else the first two families.
cli-help-balance-right = The code to the right, with those below it.
cli-help-balance-hide-empty = Leave out lines without anything.
cli-help-course-by-turns = Show turns, not how far into the words it is.
cli-help-course-limit = Only the first texts.
cli-help-export-by-turns = Turns instead of excerpts or words (course, overlap).
cli-help-export-show = What the squares of overlap show: excerpts with both, Jaccard, share of the row’s excerpts, or how often the column follows.
cli-help-overlap-rows = The codes: families (otherwise), levels:N, codes, code:PATH (the code and all below it).
cli-help-overlap-by-turns = Count turns that have both, not excerpts with words of both.
cli-help-overlap-follows = Within how many turns one code follows another; otherwise 2.
cli-help-query-query = What to ask.
cli-help-query-limit = Show and code at most this many excerpts; all are counted.
cli-help-query-saved = Ask a saved code query anew.
cli-help-query-save = Save the code query under this name.
cli-help-export-query = Only the excerpts that answer a code query.
cli-help-words-together = Count the forms of a word together; otherwise each word as it is written.
cli-help-words-case = Only words in this municipality or case.
cli-help-words-role = Whose words are counted; participant is the participants and texts that nobody says.
cli-help-words-by = Show also how often per 10,000 words in each case.
cli-help-words-holding = Only words that hold these letters.
cli-help-words-stop-words = Languages whose common small words are left out, separated by commas; otherwise those of the sources.
cli-help-words-collocates = Show the words that stand near what this query finds more often than elsewhere.
cli-help-words-window = How many words on each side, within the turn; otherwise 5, at most 50.
cli-help-words-at-least = Leave out words that stand near fewer times than this; otherwise 3.
cli-help-words-limit = Show at most so many words; without it 50 on the screen and all in JSON.
cli-help-similar-source = The source that holds the turn.
cli-help-similar-turn = The number of the turn.
cli-help-similar-start = Instead of a turn: the place begins at this character of the text.
cli-help-similar-end = The place ends before this character.
cli-help-similar-limit = Find at most so many; otherwise 20.
cli-help-compare-rows = Rows: codes, families, levels:N (codes down to level N), code:PATH (the code and all below it), code:=PATH (the code alone), questions (the answers to the questions of the interview guide), searches (the hits of the saved searches), themes (the extracts of the themes) or claims (the extracts that support the claims). crosswalk:PATH>PATH counts the codes of the first tree through those that correspond to them in the second.
cli-help-compare-columns = Columns: cases, participants, sources, attribute:NAME, attributes:NAME;NAME (two attributes crossed), coders, or codes: codes, families, levels:N, code:PATH.
cli-help-compare-relation = How excerpts of a row stand to those of a column, where columns are codes: overlap (share words), within (lie inside), near/N (at most N turns away), near/turn, near/answer, near/participant, before/N (are followed by), after/N (come after). Else overlap.
cli-help-compare-measure = What is counted.
cli-help-compare-where = Only cases that meet a condition, such as “innbyggere < 50000”.
cli-help-compare-policy-documents = Count policy documents too.
cli-help-compare-why-empty = Show why cells are empty, with a legend. JSON always says so.
cli-help-compare-view = A saved view: its rows, columns, numbers and order, and what it shows.
cli-help-compare-transpose = Let rows and columns change places.
cli-help-compare-views = List the saved views.
cli-help-compare-summaries = Write the summaries of the cells below the table. In JSON they stand in summaries, cell by cell.
cli-help-summaries-table = Table with code (path), case, participant or source, and summary.
cli-help-smallest-group = Least number of participants. Without a number the limit is shown.
cli-help-export-what = What to write.
cli-help-export-output = File to write; its extension .docx, .xlsx, .csv, .html, .md or .tex decides the format, for charts .svg, .png, .xlsx or .csv.
cli-help-export-template = A Word document or template (.docx, .dotx) that lends its styles, headers, footers and pages to .docx files.
cli-help-export-order = Order of the excerpts.
cli-help-export-code = Only excerpts with this code: code:PATH (and those below it) or code:=PATH. Can be given several times.
cli-help-export-case = Only excerpts from this municipality or other case. Can be given several times.
cli-help-export-with-attributes = Add a column for each attribute of cases, with its unit in the heading. Only .xlsx and .csv.
cli-help-export-code-columns = Add a column for each code, with 1 where the excerpt has the code and 0 elsewhere. Only .xlsx and .csv.
cli-help-export-batch = Only for all: read from a TOML file which documents to write, and with which options.
cli-help-export-csv = Separator in CSV; otherwise semicolon in Norwegian projects and comma in English ones.
cli-help-text-source = Name of the source, or # and its number.
cli-help-demo-folder = Folder to create it in; created if it does not exist.
cli-help-help-command = The command you want help with.

## More help, below the arguments

cli-import-details =
    Each file is imported whole or not at all.
    The table of speakers has the columns label, role (interviewer, participant, other), participant and case.

    sitat import study.sitat storvik*.docx --case Storvik --speakers speakers.csv
    sitat import study.sitat read*.docx --comments memos --highlights "yellow=Barriers/Time" --highlights "green=Resources"
cli-cases-details =
    The table has the column case (the name), often kind, and one column for each attribute.
    The column status (invited, answered, not answered …), or columns such as Answered and Interviewed with
    yes and no, also say what each case is in the study. Semicolons, commas or tabs separate the columns;
    83 400, 2.4 % and yes/no are understood. Below the table stands what does not agree in the sample.

    sitat cases study.sitat municipalities.csv --derive "result = income - expenses"
    sitat cases study.sitat --case Storvik
    sitat cases study.sitat --stated "invited=55 (the report, p. 4)"
cli-guide-details =
    A table has the column question and perhaps number, parent, probes and codes.
    A question counts as asked where the guide was used, a probe only where a turn shows it.

    sitat guide study.sitat guide.docx --source "Interview Storvik" --match
cli-survey-details =
    Answers to open questions become texts that can be coded. N is of those who answered; under ten no per cent is given.

    sitat survey study.sitat answers.xlsx --kind "Other=open" --group governance
cli-participants = Show the participants, or import what is known of them from a table.
cli-identification = Show or choose how participants are shown everywhere.
cli-help-participants-table = Table with one row for each participant; without it, what is in the project is shown.
cli-help-table-dry-run = Only say what each row of the table would become; nothing is imported.
cli-help-participants-withdraw = Take out all words of this participant; this can be undone.
cli-help-participants-erase = Erase the words and the name of this participant for good. Nothing done before can be undone afterwards. Backups are not touched.
cli-value-level = LEVEL
cli-help-level = How participants are shown.
cli-no-participants = The project has no participants yet.
cli-no-summaries = No summaries yet.
cli-participants-details =
    The table has the column participant (the name), and may have role, case, pseudonym, code, consent (date),
    consent_channel, consent_scope, referred_by, member_check_sent, member_check_answered and note.
    Several cases are separated by |. A blank cell leaves what is known as it is.
cli-codebook-details =
    The table has path, or name and parent, and may have name_nb, name_nn, name_en, definition,
    include, exclude, example, colour, origin, kind, codable, counterpart, prompt (a question a line)
    and lock (why the code is locked). Another project may stand in place of a table; its examples stay behind.
cli-code-details =
    The table has the columns source, quote and code, and may have occurrence, coder, memo and case.
    A quote that occurs in several places is coded only if occurrence says which one.
    Segments from other programs: sitat code study.sitat segments.xlsx --map "source=Document,quote=Segment,code=Code" --path-separator ">"
cli-search-details =
    Words must be in the same turn. "words in quotation marks" stand after one another; AND, OR, NOT, ( ) and *.
    word~1 and word~2 also find similar words. a NEAR/5 b: at most five words apart; BEFORE/5: in this order;
    NEAR/turn and NEAR/answer: in the same turn or answer. /regular expression/ is read in the texts.
    Filters: case:"…", attribute:"inhabitants < 5000", participant:, role:, source:, kind:, language:nn,
    code:"…", code:"=…", coded:no, question:2, date:2024-03..2024-05, also with a minus in front.

    sitat search study.sitat 'samarbeid* case:"Storvik" -role:interviewer'
cli-balance-details =
    The first line is the two as a whole. Then come counterparts on the same line, and last the codes without one. The
    numbers are those of sitat compare. With --json: measure, left, right, columns (name, n) and lines, each with left and
    right (name, path, cells, total, and shares where shares are counted), or null where there is no code.

    sitat balance study.sitat --left Driver --right Barrier --columns attribute:governance
cli-course-details =
    Each strip goes from the beginning of the text to its end, the interviewer’s words included; what the interviewer says is
    not marked. Surveys are not shown. With --json: unit, codes and cases, with sources, strips and marks: from and to go
    from 0 to 1, first and last are words or turns from 1, start and end are the place in the text, quote is the words.
    order has the codes as they come, steps_back how often an earlier code comes after a later one.

    sitat course study.sitat --rows code:Phase --by-turns
cli-overlap-details =
    Jaccard is those that have both, divided by those that have at least one of them. Then follows how many excerpts of the
    one have words of the other, both ways. What counts is the same as in sitat compare.

    sitat overlap study.sitat --rows code:Barrier --by-turns
cli-query-details =
    Barrier is every excerpt with the code or one below it, =Barrier with the code alone. A AND B: what of each excerpt of
    A also has B; A AND NOT B: what does not have B; A OR B. A OVERLAP B: the whole excerpts of A that share words with B;
    A WITHIN B: that lie inside B; A NEAR/2 B: at most two turns away (NEAR/200c: characters), NEAR/turn, NEAR/answer and
    NEAR/participant: in the same turn, the same answer, by the same participant; A BEFORE/2 B: followed by B; A AFTER/2 B:
    after B; A NOT NEAR/2 B: near no B. Filters: case:, attribute:"…", participant:, role:, source:, kind:, language:, question:,
    date:2024-03..2024-05.

    sitat query study.sitat 'Barrier NOT NEAR/answer Handling case:Storvik' --code Unanswered --dry-run
cli-words-details =
    Interviewers and other voices are left out; --role brings them in. Small words are left out only here, never in search.
    A word that may be a form of several is counted under the one that is said most often otherwise.
    Nearness is measured by log-likelihood (Dunning 1993): 10.8 or more comes by chance once in a thousand times.

    sitat words study.sitat --together --by case
    sitat words study.sitat --collocates cooperation --window 5 --case Storvik
cli-similar-details =
    Turns that hold most of the words which tell this one from most others come first. Inflected forms count as the same word.

    sitat similar study.sitat --source storvik-interview-1 --turn 4
cli-smallest-group-details = The limit is ten if nobody has chosen another. It holds for comparisons and surveys, and can be undone.
cli-searches-details =
    sitat search study.sitat --saved "Money in Storvik"
cli-queries-details =
    sitat query study.sitat "Silos NEAR/2 Leadership" --save "Silos near leadership"
    sitat query study.sitat --saved "Silos near leadership"
cli-summaries-details =
    The table has the columns code, summary, and one of case, participant, source or column.
    Write [[SI1-14]] to link to an excerpt. Rows that cannot be placed are listed.

    sitat summaries study.sitat summaries.csv
    sitat export study.sitat framework -o framework.docx --transpose
cli-synonyms-details =
    A search for one of the words finds all, each with its inflected forms.

    sitat synonyms study.sitat "smart town = Smart city"
cli-compare-details =
    Totals are of distinct excerpts, participants, cases or words, and may be less than the sum of the cells.

    sitat compare study.sitat --rows code:Barriere --columns attribute:styringsmodell
cli-export-details =
    For excerpts: --order, --code, --case and --where. For the comparison: --rows, --columns, --measure,
    --where and --include-policy-documents. An excerpt is written once under each of its codes.
    For charts of a survey: --question, --survey and --by.
    For balance: --left, --right, --columns, --measure and --hide-empty. For course: --rows and --by-turns. For overlap:
    --rows, --by-turns, --follows and --show. These are written as .svg, .png, .xlsx or .csv.
    For appendices: cases, participants and codes-to-themes are written as .docx, .xlsx or .csv; case-profiles and
    the checklists coreq, srqr and rtarg as .docx or .md. For transcripts: --as pages|comments and --source. For member-check:
    --participant, --part, --letter and --deadline; without --participant, --output is a folder.

    sitat export study.sitat excerpts -o excerpts.docx --code code:Barriere --order case-code
    sitat export study.sitat survey -o barriers.png --question "Barriers" --by strategy
    sitat export study.sitat member-check -o member-checks --deadline 2026-05-15

## Answers

cli-help-new-encrypt = Give the project a passphrase. You are asked for it unless it comes from a file.
cli-new-details =
    With a passphrase nobody can read the file without it, and neither can you. It is not stored anywhere.

    sitat new study.sitat --encrypt
    sitat new study.sitat --passphrase-file phrase.txt
cli-help-copy-passphrase-file = Read the passphrase of the copy from a file, where it is not that of the project.
cli-new-done = Created the project “{ $name }” in { $path }.
cli-new-id = Id { $id }
cli-no-cases = The project has no municipalities or other cases yet.
cli-no-codes = The codebook is empty.
cli-no-steps = Nothing has been done in the project yet.
cli-cases-unmatched = In the project, but not in the table: { $names }.
cli-code-done = { $count ->
    [one] Applied { $count } coding.
   *[other] Applied { $count } codings.
}
cli-code-created = New codes:
cli-code-not-found = Row { $row }: the words are not in the source: “{ $quote }”.
cli-code-no-source = Row { $row }: there is no such source: “{ $quote }”.
cli-code-doubtful = Similar: “{ $words }”. Use it with --take { $row }.
cli-code-ambiguous = Row { $row }: the words occur in { $count } places, and the table does not say which one: “{ $quote }”.
cli-code-skipped = Row { $row } was skipped. { $reason }
cli-search-forms = Forms: { $forms }
cli-search-synonyms = Synonyms: { $words }
cli-synonyms-none = No synonyms.
cli-search-total = { $count ->
    [0] No hits
    [one] One hit
   *[other] { $count } hits
}
cli-search-undated = { $count ->
    [one] One source is left out, as the day of its interview is not noted
   *[other] { $count } sources are left out, as the day of their interviews is not noted
}
cli-search-participants = { $participants } of { $n } participants
cli-search-would-code = { $places } places would be coded.
cli-search-coded = { $applied } codings on { $places } places ({ $already } were there already, { $excluded } excluded by another code).
cli-query-total = { $count ->
    [0] No excerpts
    [one] One excerpt
   *[other] { $count } excerpts
}
cli-words-summary = { $total } words, { $different } different ones in the list. Small words left out: { $left }.
cli-words-near-summary = { $hits } hits, { $window } words on each side within the turn, { $near } words in all. Words that stand near at least { $least } times.
cli-words-voices = Only participants and texts that nobody says are counted. --role all takes everyone.
cli-words-more = … and { $count } more. --limit shows more.
cli-words-word = Word
cli-words-count = Count
cli-words-rate = per 10,000
cli-words-sources = Sources
cli-words-people = Participants
cli-words-cases = Cases
cli-words-forms = Forms
cli-words-near = Near
cli-words-expected = Expected
cli-words-likelihood = G²
cli-similar-words = Words that were compared, the heaviest first: { $words }
cli-compare-measure = Number of { $measure }
cli-compare-participants = n participants
cli-compare-left-out = Policy documents are not counted. --include-policy-documents counts them.
cli-export-done = Wrote { $what } to { $path }.
cli-count-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
cli-demo-project = Created the sample study in { $path }.
cli-undone = Undone: { $label }
cli-redone = Redone: { $label }
cli-column-row = Row
cli-column-found = Found as
cli-column-means = Is
cli-table-found-name = the same name
cli-column-source = Source
cli-column-source-code = Code
cli-column-case = Case
cli-column-kind = Kind
cli-column-words = Words
cli-column-turns = Turns
cli-column-speakers = Speakers
cli-column-code = Code
cli-column-codings = Codings
cli-column-total = Total
cli-info-name = Project
cli-info-file = File
cli-info-language = Language
cli-info-sources = Sources
cli-info-words = Words
cli-info-participants = Participants
cli-info-codes = Codes
cli-info-segments = Excerpts
cli-info-codings = Codings
cli-info-saved = Last changed
cli-info-undo = Can be undone
cli-info-redo = Can be redone
cli-language-nb = Bokmål
cli-language-nn = Nynorsk
cli-language-en = English

## What can be wrong with a command

cli-usage-no-command = A command is missing.
    .hint = “{ $help }” shows which commands there are.
cli-usage-unknown-command = There is no command “{ $command }”.
    .hint = “{ $help }” shows which commands there are.
cli-usage-unknown-option = “{ $option }” is not an option or argument here.
    .hint = “{ $help }” shows what the command takes.
cli-usage-missing = Something is missing: { $arguments }.
    .hint = “{ $help }” shows how the command is written.
cli-usage-no-value = { $option } needs a value.
    .hint = “{ $help }” shows how the command is written.
cli-usage-bad-value = { $option } cannot be “{ $value }”.
    .hint = Choose from { $choices }. “{ $help }” shows more.
cli-usage-bad-number = { $option } cannot be “{ $value }”; it must be a whole number.
    .hint = “{ $help }” shows how the command is written.
cli-usage-bad-derivation = “{ $value }” is not an attribute that can be calculated.
    .hint = Write the name, an equals sign and the calculation, such as "result = income - expenses". “{ $help }” shows more.
cli-usage-superfluous = “{ $value }” is one argument too many.
    .hint = Put quotation marks around names with spaces. “{ $help }” shows how the command is written.
cli-usage-twice = { $option } can be given only once.
    .hint = “{ $help }” shows how the command is written.
cli-usage-without-meaning = { $option } has no meaning for { $what }.
    .hint = Leave it out. “{ $help }” shows what belongs together.
cli-usage-only-tables = { $option } adds columns, and only .xlsx and .csv have those.
    .hint = Leave it out, or give the file one of the two endings.
cli-set-progress = { $number } of { $of }: { $file }
cli-set-left-out = { $file } was not written: { $reason }
cli-batch-document = Line { $line }, { $file }: { $reason }
cli-batch-no-document = { $name }, line { $line }: a document was expected here.
    .hint = Write [[document]] and below it what = "…" and file = "…".
cli-batch-unknown-key = { $name }, line { $line }: there is no “{ $key }”.
    .hint = The keys are what, file and the names of the options without dashes. “{ $help }” shows them.
cli-batch-bad-value = { $name }, line { $line }: “{ $key }” cannot have this value.
    .hint = Use text in quotation marks, a list of texts, or true and false.
cli-batch-lacks = { $name }, line { $line }: the document lacks “{ $key }”.
    .hint = Each document has what = "…" and file = "…".
cli-batch-no-name = { $name }, line { $line }: “{ $file }” is not a file name.
    .hint = Write a name without a folder. The folder is given with --output.
cli-batch-not-toml = { $name }, line { $line } is not valid TOML: { $reason }
    .hint = Look the line over. Text stands in quotation marks.
cli-batch-twice = “{ $file }” stands in the list twice.
    .hint = Give each document a name of its own.
cli-batch-no-set = all cannot stand in a list.
cli-batch-no-participant = member-check needs participant in a list.
cli-usage-not-text = One of the arguments is not valid text (UTF-8).
    .hint = “{ $help }” shows how the command is written.
cli-usage-unclear = The command cannot be understood.
    .hint = “{ $help }” shows how it is written.
cli-cannot-print = The answer could not be written: { $reason }.
    .hint = Check whether the disk is full, or whether the program receiving the answer has stopped.

cli-value-question-kind = QUESTION=KIND
cli-value-attribute = ATTRIBUTE
cli-column-question = Question
cli-column-question-kind = Kind
cli-no-guide = The project has no interview guide yet.
cli-no-surveys = The project has no survey yet.
cli-guide-linked = { $count ->
    [one] One turn is linked to its question.
   *[other] { $count } turns are linked to their questions.
}
cli-survey-unmatched = These respondents are not known as cases: { $names }.
cli-usage-bad-colour = “{ $value }” is not a colour with a code.
    .hint = Write COLOUR=CODE, where the colour is #rrggbb or one of { $colours }.
cli-usage-bad-question-kind = “{ $value }” is not a question with a kind.
    .hint = Write QUESTION=KIND, with one of the kinds { $kinds }.
cli-sample-facts = The sample: facts
cli-sample-questions = The sample: questions
cli-usage-bad-stated = “{ $value }” is no stated number.
    .hint = Write one of { $statuses }, an equals sign and the number, with its source in parentheses if you like: "invited=55 (the report, p. 4)".
cli-no-such-survey = There is no survey called “{ $name }”.
    .hint = “sitat survey” shows those in the project.
cli-usage-no-question = It is not said which question the chart is to show.
    .hint = Write --question and the question, for example --question "Barriers".
cli-usage-both-sides = A balance has two sides: give both --left and --right, or neither.
cli-course-words = The strips go from the first to the last word of the text.
cli-course-turns = The strips go from the first to the last turn.
cli-themes = Show the themes, or import themes from a table.
cli-claims = Show the claims with who carries them.
cli-help-themes-table = Read themes from this table: the column theme (a path), and if you like claim, central concept, includes, excludes, story, answer, status and codes.
cli-column-theme = Theme
cli-column-extracts = Extracts
cli-column-reviewed = Reviewed
cli-no-themes = There are no themes in the project.
cli-no-claims = There are no claims in the project.
cli-column-claim = Claim
cli-column-support = Support
cli-claim-changed = changed
cli-claim-unknown = unknown
cli-themes-details =
    Themes of the same path get the words of the table. The others become candidate themes.

    sitat themes study.sitat themes.csv
cli-claims-against = Contradicted by
cli-claims-details =
    Support is how many speak for the claim out of those it is said of: only extracts that somebody has marked count.

    sitat claims study.sitat --json
cli-outline = Show the outline of the chapter, or draft it from what there is.
cli-help-outline-draft = Put in research questions, themes, claims and best quotes that do not stand there.
cli-no-outline = There is nothing in the outline.
cli-outline-heading = Heading
cli-outline-text = Text
cli-outline-question = Research question
cli-outline-theme = Theme
cli-outline-claim = Claim
cli-outline-quote = Quote
cli-outline-table = Table
cli-outline-figure = Figure
cli-outline-details =
    What stands there stays; only what is new is added. The chapter is written with sitat export.

    sitat outline study.sitat --draft
cli-check = Show what the checks of the method find, and answer them.
cli-value-check = CHECK
cli-value-setting = LIMIT=NUMBER
cli-value-key = KEY
cli-value-text = TEXT
cli-help-check-stage = Only the checks of this stage, from 1 to 6.
cli-help-check-all = Also show what is answered, and what cannot be computed.
cli-help-check-answer = Say that what the check finds is meant to be so (with --reason).
cli-help-check-reopen = Take such an answer back.
cli-help-check-item = Only one of the findings, by the key that --json shows.
cli-help-check-reason = Why it is meant to be so.
cli-help-check-set = Give a check another limit, such as long-extract=600; without a number Sitat’s own holds.
cli-check-because = Reason: { $reason }
cli-check-details = Facts are what is missing or contradicts itself, questions are worth a thought. None of them stops anything. Every limit is Sitat’s convention. What cannot be computed is unknown, never fine.
cli-check-bad-setting = “{ $setting }” cannot be read as a limit.
    .hint = Write the name, an equals sign and a number: long-extract=600. The names stand in the answer of --json.
cli-check-unknown = There is no check “{ $check }”.
    .hint = Checks have numbers from C1.1 to C6.10, as sitat check shows them.
cli-check-facts = Facts
cli-check-questions = Questions
cli-map = Show the thematic map as a list.
cli-help-map-codes = With the codes of the themes.
cli-help-map-kept = A map that was kept, by its name or # and its number; otherwise the map as it is now.
cli-map-details =
    Themes with those below them, and the relations between them. The map as a picture: sitat export P map -o map.svg

    sitat map study.sitat --with-codes
cli-journal = Read the journal: who did what, when and why, the latest first.
cli-lineage = Show how a code or a theme came to be.
cli-value-date = DATE
cli-help-journal-since = Only from this day on, such as 2026-03-01.
cli-help-journal-until = Only up to and including this day.
cli-help-journal-kind = Only this part of the work; can be repeated.
cli-help-journal-memo = Only where a memo of this kind was written; can be repeated.
cli-help-journal-who = Only what this person did.
cli-help-journal-code = Only what changed something of this code.
cli-help-journal-theme = Only what changed something of this theme.
cli-help-journal-source = Only what changed something of this source.
cli-help-journal-words = Only steps that hold all these words.
cli-help-journal-with-reason = Only steps with a reason.
cli-help-journal-details = Show what each step changed, before and after.
cli-help-journal-limit = At most so many steps, the latest.
cli-journal-details =
    What was undone is there, and told so. Exports and changes of the method are steps like others.

    sitat journal study.sitat --since 2026-03-01 --kind codes --with-reason
cli-journal-bad-date = “{ $date }” cannot be read as a day.
    .hint = Write it as 2026-03-01.
cli-journal-nothing = No step answers to this.
cli-journal-undone = undone
cli-journal-reason = Reason: { $reason }
cli-help-lineage-code = The code by its path; also one that is gone, by its name.
cli-help-lineage-theme = The theme, also one that is gone.
cli-lineage-gone = gone
cli-lineage-unknown = How this began the journal does not know.
cli-usage-no-thing = It is not said which code or theme is meant.
    .hint = Use --code PATH or --theme NAME.
cli-count-parts = { $count ->
    [one] 1 part
   *[other] { $count } parts
}
cli-count-steps = { $count ->
    [one] 1 step
   *[other] { $count } steps
}
cli-export-not-in-journal = The project is open elsewhere or write-protected, so the journal does not tell of this export.
cli-help-export-without-memos = Leave memos out of the appendix (audit).
cli-help-export-without-texts = Only for json: write where words are, but not the texts themselves.
cli-help-export-with-memos = Only for json: write memos as well. Otherwise they are left out.
cli-merge = Merge a copy that somebody else has coded in.
cli-value-copy = COPY
cli-help-merge-copy = The project file that the other person has worked in; it is only read.
cli-help-merge-dry-run = Show what would come, without doing anything.
cli-help-merge-choose = Choose at a conflict: the key, an equals sign, and here (as it is here), copy (as it is in the copy), same or another; can be repeated.
cli-value-choice = KEY=CHOICE
cli-merge-bad-choice = “{ $written }” is no choice.
    .hint = Write the key from the preview, an equals sign, and here, copy, same or another.
cli-merge-nothing = There is nothing new in the copy.
cli-merge-done = Merged. “sitat undo” takes it back.
cli-merge-here = here
cli-merge-there = in the copy
cli-merge-details =
    What only the copy has changed comes along. Where both have changed something, it stays as it is here until something else is chosen. Nothing is taken out.

    sitat merge study.sitat study-ola.sitat --dry-run
    sitat merge study.sitat study-ola.sitat --choose coder:0f3a…=another
cli-passphrase = Give a project a passphrase, change it or remove it.
cli-help-new-passphrase-file = Read the new passphrase from a file.
cli-help-passphrase-remove = Remove the passphrase: everybody who has the file can read it.
cli-help-passphrase-delete-backups = Delete the backups that open with an earlier passphrase or without one.
cli-passphrase-details =
    The file is written anew, which cannot be undone. Earlier copies and backups are as they were: they open with the old passphrase, or without one.

    sitat passphrase study.sitat
    sitat passphrase study.sitat --passphrase-file old.txt --new-passphrase-file new.txt
    sitat passphrase study.sitat --passphrase-file old.txt --remove
cli-passphrase-ask = Passphrase:{" "}
cli-passphrase-ask-new = New passphrase:{" "}
cli-passphrase-ask-again = Once more:{" "}
cli-passphrase-differs = The two passphrases are not the same.
    .hint = Try again, and type the same one twice.
cli-passphrase-not-given = A passphrase is missing.
    .hint = Run the command in a terminal, or name a file. “{ $help }” shows how.
cli-passphrase-unreadable = The passphrase cannot be read from { $file }: { $reason }.
    .hint = See whether the file exists and can be read.
cli-passphrase-not-text = { $file } is not text in UTF-8.
    .hint = Write the passphrase on one line of a text file.
cli-passphrase-many-lines = { $file } has more than one line.
    .hint = Write the passphrase on one line.
cli-passphrase-has-none = The project has no passphrase.
cli-passphrase-added = The project has got a passphrase.
cli-passphrase-changed = The passphrase has been changed.
cli-passphrase-removed = The passphrase has been removed.
cli-passphrase-copies-remain = Earlier copies and backups are as they were, and can be read with the old passphrase or without one.
cli-passphrase-backups-deleted = { $count ->
    [one] Deleted one backup.
   *[other] Deleted { $count } backups.
}
cli-value-backup = BACKUP
cli-verify = See whether the project file is whole.
cli-verify-details =
    The file is only read, also while somebody has it open: the pages of the database, the tables, what belongs to what, whether the words of each coded passage are those of the text, and whether each step of the journal can be taken back. If something is wrong, the command ends with 1.

    sitat verify study.sitat
    sitat verify study.sitat --json
cli-verify-sound = The file is whole: { $texts } texts, { $codings } codings and { $steps } steps of the journal were looked at.
cli-verify-flaws = { $count ->
    [one] The file is not whole. One flaw:
   *[other] The file is not whole. { $count } flaws:
}
cli-verify-backup = Newest backup that is whole: { $file }
cli-verify-no-backup = There is no whole backup beside the file.
cli-verify-how = “sitat restore” goes back to a backup, “sitat restore --salvage” saves what can be read.
cli-flaw-pages = damaged page
cli-flaw-tables = tables that are not as they should be
cli-flaw-references = belongs to something that does not exist
cli-flaw-anchors = the words are not those of the text
cli-flaw-journal = the journal
cli-backup = Make a backup, or show those that exist.
cli-help-backup-list = Show the backups that exist, the newest first, without making one.
cli-backup-details =
    Backups lie in a folder beside the project, are protected by the same passphrase, and are opened and counted before they count. Sitat makes one itself whenever the project is opened and after each hour of work. The ten newest are kept, and the last one of each of the fourteen days before them.

    sitat backup study.sitat
    sitat backup study.sitat --list
cli-backup-done = { $codings ->
    [one] The backup is made and was looked at: { $file } (one coding).
   *[other] The backup is made and was looked at: { $file } ({ $codings } codings).
}
cli-backup-none = There are no backups.
cli-backup-with-passphrase = with a passphrase
cli-restore = Go back to a backup, or save a damaged file.
cli-help-restore-backup = The backup. Without it, the newest one that is whole.
cli-help-restore-backup-passphrase-file = Read the passphrase of the backup from a file, where it is not that of the project.
cli-help-restore-salvage = Save what can be read of a damaged file to a new file. The damaged one is only read.
cli-help-restore-dry-run = Show what would go and what would come, without doing anything.
cli-restore-details =
    What is in the project now is never lost: a backup of it is made first. If the file cannot be opened, it is put aside under another name.

    sitat restore study.sitat
    sitat restore study.sitat "study.sitat.backups/study 2026-11-21 14.10.03.sitat" --dry-run
    sitat restore study.sitat --salvage saved.sitat
cli-restore-no-backup = There is no whole backup beside { $file }.
    .hint = Save what can be read with “sitat restore --salvage”.
cli-restore-done = The project is as in { $file }.
cli-restore-kept = As it was, it is in { $file }.
cli-restore-aside = The file that lay there was put aside as { $file }.
cli-restore-since = { $count ->
    [0] Nothing has been done since.
    [one] One step has been done since, and would be gone from the project:
   *[other] { $count } steps have been done since, and would be gone from the project:
}
cli-restore-then = in the backup
cli-restore-now = now
cli-restore-cases = Cases
cli-restore-themes = Themes
cli-restore-memos = Memos
cli-salvage-done = What could be read is in { $file }: { $texts } texts and { $codings } codings.
cli-salvage-whole = All of it could be read. Only what is needed for undoing is not there.
cli-salvage-table = { $table }: { $saved } rows are there
cli-salvage-unread = some could not be read
cli-salvage-dropped = { $count ->
    [one] one belonged to something that is gone
   *[other] { $count } belonged to something that is gone
}
cli-salvage-quotes = The text is gone and was put together from its quotes: { $name }
cli-salvage-review = { $count ->
    [one] One passage has other words than the text and is in the list of what has to be looked at.
   *[other] { $count } passages have other words than the text and are in the list of what has to be looked at.
}
cli-save-copy = Save a copy that somebody else can work in.
cli-help-save-copy-to = Where the copy is to lie; its name ends in .sitat.
cli-save-copy-done = The copy is in { $file }.
cli-save-copy-details =
    The copy has everything that is in the project: texts, names, codings and the journal. It can be made also while the project is open elsewhere.

    sitat save-copy study.sitat study-ola.sitat
cli-coders = Show who codes, assign sources, and begin a blind pass.
cli-agreement = Show how far coders agree, code by code.
cli-value-sources = SOURCES
cli-value-reason = REASON
cli-value-unit = UNIT
cli-column-coder = Coder
cli-column-assigned = Assigned
cli-column-left = Left
cli-help-coders-sources = Names of the sources.
cli-help-coders-add = Add a coder.
cli-help-coders-rename = Give this coder another name; --to says which.
cli-help-coders-to = The new name.
cli-help-coders-assign = Assign the sources to this coder.
cli-help-coders-unassign = Take the sources from this coder.
cli-help-coders-blind = Begin a blind pass in the sources for these coders, separated by commas.
cli-help-coders-end-blind = End blind passes before everybody is done, for this reason.
cli-coders-details =
    While a blind pass goes on, each coder sees only their own codings in its sources. It opens by itself when all
    have said that they are done. It is an agreement within the file, not a lock.
cli-coders-blind = Blind pass: { $sources }
cli-coders-waiting = Waiting for { $coder }: { $sources }
cli-help-agreement-unit = What counts as one decision.
cli-help-agreement-coders = The coders to compare, separated by commas; else all who are done with something.
cli-help-agreement-freeze = Freeze the figures as they are now, with unit, coders and sources.
cli-help-agreement-output = Write the figures to a file that ends in .xlsx or .csv.
cli-agreement-details =
    For coding reliability only. Only sources that all the coders have said they are done with count, and only what is
    to be coded in them: what participants say, and text that nobody says.
cli-agreement-said = { $count ->
    [one] Unit: { $unit }, n = { $n }. Coders: { $coders }. One source.
   *[other] Unit: { $unit }, n = { $n }. Coders: { $coders }. { $count } sources.
}
cli-comments = Show comments, save them in a small file, take them in or settle them
cli-value-id = NUMBER
cli-help-comments-open = Show the open ones only.
cli-help-comments-save = Save the comments in this file; its name ends in .json.
cli-help-comments-take = Take in the comments of this file.
cli-help-comments-settle = Settle the comment with this number.
cli-help-comments-reply = The reply to the comment.
cli-help-comments-dry-run = Show what would come without doing anything.
cli-comments-head = { $id }  { $author } on { $name }
cli-comments-none = There are no comments.
cli-comments-nothing = There is nothing new in the file.
cli-comments-taken = The comments were taken in. “sitat undo” undoes it.
cli-comments-settled = The comment is settled.
cli-comments-details =
    The file is small and can be read by people. The same file can be taken in several times: nothing comes twice.

    sitat save-copy study.sitat for-supervisor.sitat --for-comments
    sitat comments for-supervisor.sitat --save comments.json
    sitat comments study.sitat --take comments.json --dry-run
    sitat comments study.sitat --settle 3 --reply "Moved to a code of its own."
cli-help-save-copy-for-comments = In the copy everything can be read, but only comments written.
cli-value-part = PART
cli-help-export-participant = Only this participant (member-check); otherwise one file each is written, and --output is a folder.
cli-help-export-part = What the participant is shown (member-check): all they said (whole) or only what is quoted (quoted).
cli-help-export-letter = Text file with the covering letter (member-check), with [name], [project] and [deadline]; otherwise the usual one.
cli-help-export-deadline = Deadline for answers in the covering letter (member-check).
cli-member-check-left-out = { $name } has no words in the project, and got no file.
cli-count-memberships = { $count ->
    [one] 1 placing
   *[other] { $count } placings
}
cli-count-quotes = { $count ->
    [one] 1 quote
   *[other] { $count } quotes
}
cli-count-items = { $count ->
    [one] 1 item
   *[other] { $count } items
}
cli-help-export-source = Only this source (transcripts): a name or #id. Can be given several times.
cli-privacy = Tell what the project holds on people, describe its life, and draft texts for forms.
cli-value-access = NAME;ROLE;SINCE;UNTIL
cli-help-privacy-form = Write the text for the ethics form (ethics) or the data management plan (plan).
cli-help-privacy-language = The language of the text; else the project’s.
cli-help-privacy-output = Write the text to a file (.docx, .html, .md or .tex).
cli-help-privacy-controller = The data controller.
cli-help-privacy-reference = The reference given by the ethics committee or the institution.
cli-help-privacy-basis = The legal basis.
cli-help-privacy-basis-note = The basis in words.
cli-help-privacy-class = The storage class.
cli-help-privacy-class-note = Classification and place of storage in the institution’s words.
cli-help-privacy-starts = The first day of the project (YYYY-MM-DD).
cli-help-privacy-ends = The last day of the project (YYYY-MM-DD).
cli-help-privacy-recordings = When the recordings are deleted.
cli-help-privacy-access = Who has access, one for each person. The list takes the place of the one that is there.
cli-privacy-details =
    Without options, what is said and what the project holds is shown. What nobody has said stands in the text as a gap to fill in.

    sitat privacy study.sitat --controller "The University" --legal-basis consent --ends-on 1.6.2027
    sitat privacy study.sitat --access "Kari Nes; student" --access "Ola Vik; supervisor; 1.2.2026"
    sitat privacy study.sitat --form plan --language en -o plan.docx
cli-close = Close a project step by step, with a protocol.
cli-value-step = STEP
cli-help-close-step = The step to take: export, recordings, names, protocol or destroy. Without it, what was done is shown.
cli-help-close-output = The folder (export) or the file (protocol) to write to.
cli-help-close-protocol = The protocol that was written, for destroy.
cli-help-close-final = Confirm a step that cannot be undone: names and destroy.
cli-close-needs-final = { $step } cannot be undone.
    .hint = Add --final when you are sure.
cli-close-needs-output = { $step } needs --output.
cli-close-needs-protocol = destroy needs --protocol.
cli-close-details =
    The steps are taken in order. export writes the project without names, recordings records them as deleted, names destroys
    the key to names for good, protocol writes what was done, and destroy deletes the project.

    sitat close study.sitat
    sitat close study.sitat --step export -o archive
    sitat close study.sitat --step names --final
    sitat close study.sitat --step protocol -o protocol.docx
    sitat close study.sitat --step destroy --protocol protocol.docx --final
cli-count-held = { $count ->
    [one] { $count } thing
   *[other] { $count } things
}
cli-usage-no-participant = Say whom it is about, with --participant.
