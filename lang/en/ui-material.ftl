material-sources = Sources
material-cases = Cases
material-import-files = Import files
material-import-help = Look over each text before you import it. Nothing is in the project until you have accepted it.
material-import-nothing = Drop files on the window, or type where they are.
material-importing = Importing the files …
material-accept =
    { $count ->
        [one] Import 1 file
       *[other] Import { $count } files
    }
material-imported-files =
    { $count ->
        [one] 1 source was imported.
       *[other] { $count } sources were imported.
    }
material-choose-files = Choose files …
material-texts = Texts
material-path = Where the file is
material-path-example = /home/me/interviews/interview 1.docx
material-add-path = Add
material-files = Files to import
material-for-all = For all files
material-different = Different kinds
material-reading-file = Reading …
material-cannot-enter = Cannot be read
material-duplicate-short = Already there
material-duplicate = The same file is already in the project as “{ $name }”.
material-words-short =
    { $count ->
        [one] 1 word
       *[other] { $words } words
    }
material-leave-out = Leave { $name } out
material-preview = The text as it will be
material-preview-more = Show more of the text
material-source-name = Name
material-name = Name
material-text-language = Language
material-language-unsaid = Not stated
material-encoding = Encoding
material-pattern = How turns are marked
material-speakers = Who is speaking
material-role-of = Role of { $label }
material-name-of = Who { $label } is
material-memos-of = Memos on { $name }
material-cases-of = Where { $label } belongs
material-turn-count =
    { $count ->
        [one] 1 turn
       *[other] { $count } turns
    }
material-size = { $words } words · { $characters } characters · { $turns } turns
material-column-source = Source
material-column-kind = Kind
material-column-participants = Participants
material-column-words = Words
material-column-coded = Coded
material-column-case = Name
material-without-case = Does not belong to any
material-not-coded = not coded
material-segments =
    { $count ->
        [one] 1 excerpt
       *[other] { $count } excerpts
    }
material-coded-turns = { $coded } of { $turns } turns have something coded
material-open = Read and code
material-open-source = Read and code { $name }
material-chosen-source = Selected source
material-choose-case = Choose where it belongs
material-file = File
material-imported = Imported
material-turns = Turns
material-remove = Remove
material-remove-source = Remove the source
material-remove-named = Remove { $name }
material-removed = “{ $name }” was removed.
material-remarks = Remarks from the import
material-drop-here = Drop the files here
material-empty-sources = This is where the interviews, documents and notes you analyse are gathered.
material-empty-cases = A case is what you compare, such as a municipality. Attributes like population belong here.
material-new-case =
    { $kind ->
        [municipality] New municipality
        [county] New county
        [region] New region
        [organisation] New organisation
        [person] New person
       *[other] New case
    }
material-new-case-help = What you compare: a municipality, an organisation, a person.
material-new-attribute = New attribute
material-new-attribute-help = Something that characterises each case, such as population or county.
material-attribute-kind = Values
material-attribute-menu = Options for { $name }
material-sort-up = Sort ascending
material-sort-down = Sort descending
material-sort-not = In the order they came
material-sort-by = Sort by { $column }
material-fill-down = Fill down
material-move-attribute-left = Move the column left
material-move-attribute-right = Move the column right
material-paste-left-out =
    { $rows ->
        [0] { $columns ->
            [one] Pasted. There was no room for 1 column.
           *[other] Pasted. There was no room for { $columns } columns.
        }
        [one] Pasted. 1 row had no case to belong to.
       *[other] Pasted. { $rows } rows had no case to belong to.
    }
material-remove-attribute = Remove the attribute
material-formula = Formula
material-formula-help = Calculate with { $names }. Put a name with a sign in it in "…".
material-formula-no-numbers = There are no numbers to calculate with yet. Create an attribute with numbers first.
material-formula-example = Budget / Population
material-unit = Unit
material-unit-example = NOK, km², %
material-derived = Calculated: { $formula }
material-yes = Yes
material-no = No
material-import-cases = Import cases from a table
material-import-codebook = Import a codebook from a table
material-import-quotes = Import coded quotes from a table
material-import-cases-help = One row for each case, one column for each attribute.
material-import-codebook-help = One row for each code, with its name, parent and definition.
material-import-quotes-help = One row for each quote, with its source, its words and its code. Each quote is found again in its text.
material-table-path = Table (Excel, ODS or CSV)
material-choose-table = Choose a table
material-read-table = Read the table
material-quotes-look = Look through the table
material-quotes-enter = { $count ->
    [one] Add one coding
   *[other] Add { $count } codings
}
material-quotes-columns = Which columns are what
material-quotes-no-column = None
material-quotes-source = Source
material-quotes-quote = Quote
material-quotes-code = Code
material-quotes-occurrence = Which occurrence
material-quotes-coder = Coder
material-quotes-memo = Memo
material-quotes-case = Case
material-quotes-separator = Sign in code paths
material-quotes-found = { $count ->
    [one] One row: { $found } found, { $open } to decide on, { $missing } not found.
   *[other] { $count } rows: { $found } found, { $open } to decide on, { $missing } not found.
}
material-quotes-all = Show all { $count } that were found
material-quotes-need = Choose the columns with source, quote and code.
material-quotes-rows = Rows of the table
material-quotes-row = Row { $row }
material-quotes-which = Row { $row } stands in { $count } places. Which one is meant?
material-quotes-none = None of them
material-quotes-shortened = Something was left out of the quote. The words around it stand here:
material-quotes-similar = Does not stand in the text like this. This is similar:
material-quotes-take = Use the offer for row { $row }
material-quotes-no-source = The source does not exist
material-quotes-not-found = The words are not in the text
material-only-existing-codes = Skip rows with codes that do not exist
material-report-cases-created =
    { $count ->
        [one] 1 new case
       *[other] { $count } new cases
    }
material-report-cases-updated =
    { $count ->
        [one] 1 case was already there
       *[other] { $count } cases were already there
    }
material-report-codebook-created =
    { $count ->
        [one] 1 new code
       *[other] { $count } new codes
    }
material-report-codebook-updated =
    { $count ->
        [one] 1 code was already there
       *[other] { $count } codes were already there
    }
material-report-applied =
    { $count ->
        [one] 1 coding was added
       *[other] { $count } codings were added
    }
material-report-new-codes =
    { $count ->
        [one] 1 new code: { $codes }
       *[other] { $count } new codes: { $codes }
    }
material-report-unmatched =
    { $count ->
        [one] The table does not have { $names }, which is in the project.
       *[other] The table does not have these, which are in the project: { $names }.
    }
material-report-not-found = Row { $row }: the quote is not in the text: “{ $quote }”
material-report-ambiguous = Row { $row }: the quote occurs in { $count } places in the text: “{ $quote }”
material-report-doubts =
    { $count ->
        [one] 1 remark
       *[other] { $count } remarks
    }
source-kind-interview = Interview
source-kind-focus-group = Focus group
source-kind-document = Document
source-kind-policy-document = Policy document
source-kind-field-note = Field note
source-kind-survey = Survey answers
case-kind-municipality = Municipality
case-kind-county = County
case-kind-region = Region
case-kind-organisation = Organisation
case-kind-person = Person
case-kind-other = Other
case-kinds-municipality = Municipalities
case-kinds-county = Counties
case-kinds-region = Regions
case-kinds-organisation = Organisations
case-kinds-person = People
case-kinds-other = Cases
attribute-kind-text = Text
attribute-kind-number = Number
attribute-kind-boolean = Yes or no
attribute-kind-derived = Calculated from other attributes
role-participant = Participant
role-interviewer = Interviewer
role-other = Other
turn-pattern-none = No turns
turn-pattern-label-colon = Kari: …
turn-pattern-time-label-colon = [00:01:02] Kari: …
turn-pattern-label-time-colon = Kari (00:01:02): …
turn-pattern-bracket-label = [SPEAKER_00]: …
turn-pattern-label-tab = Kari, tab, the words
turn-pattern-time-label-tab = Time, tab, Kari, tab, the words
turn-pattern-time-words-label-tab = Time, tab, the words, tab, Kari
turn-pattern-label-dash = Kari – …
turn-pattern-bold-label = The name in bold
turn-pattern-label-time-line = A line with Kari and time, the words below
turn-pattern-time-label-line = A line with time and Kari, the words below
turn-pattern-span-label-lines = A line with two times, then the name, then the words
turn-pattern-leading-time = Timestamps only
table-look = Look the table over
table-other-file = Choose another file
table-accept =
    { $count ->
        [one] Let 1 row in
       *[other] Let { $count } rows in
    }
table-columns = The columns of the table
table-heading = Column
table-samples = Contents
table-role = Is
table-role-of = What { $heading } is
table-type-of = Values in { $heading }
table-unit-of = Unit of { $heading }
table-origin-of = Source of { $heading }
table-year-of = Year of { $heading }
table-attribute-known = exists, as before
table-role-ignored = Left out
table-role-name = Name
table-role-kind = Kind
table-role-number = Number
table-role-parent = Part of
table-role-status = Status in the study
table-role-attribute = Attribute
table-role-role = Role
table-role-cases = Belongs to
table-role-pseudonym = Pseudonym
table-role-code = Code
table-role-consent-on = Consent, date
table-role-consent-channel = Consent, how
table-role-consent-scope = Consent, scope
table-role-referred-by = Referred by
table-role-member-check-sent-on = Member check sent
table-role-member-check-answered-on = Member check answered
table-role-note = Note
table-rows = The rows of the table
table-rows-certain =
    { $count ->
        [0] No row has a name that is there already.
        [one] 1 row has a name that is there already.
       *[other] { $count } rows have a name that is there already.
    }
table-rows-doubtful =
    { $count ->
        [one] 1 row to look over
       *[other] { $count } rows to look over
    }
table-rows-more =
    { $count ->
        [one] Show 1 more row
       *[other] Show more ({ $count } left)
    }
table-row = row { $row }
table-row-choice = What becomes of { $name }
table-row-is = is { $name }
table-row-new = new
table-row-left-out = stays out
table-found-alias = another name
table-found-number = the same number
table-found-variant = nearly the same name
table-found-several = could be several
table-found-new = not there yet
table-doubts = Remarks on the table
material-default-case = Counts in
material-default-case-all = all it belongs to
