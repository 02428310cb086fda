# Interview guide

guide-title = Interview guide
guide-file = Guide from a file
guide-file-help = Table, Markdown or numbered text
guide-choose-file = Choose the interview guide
guide-look = Look through
guide-preview = The guide on its way in
guide-preview-title = { $name }: { $count ->
        [one] one question
       *[other] { $count } questions
    }
guide-continues = (goes on from the version before)
guide-accept = Import the guide
guide-version = Version
guide-question = Question
guide-empty = Here you can import the interview guide, and see who was asked what.
guide-used-in = Used in
guide-find-turns = Find the questions in the turns …
guide-matches = Turns that are like questions
guide-matches-help = These turns are like questions of the guide. Untick those that are not.
guide-no-matches = No more turns of the interviewer are like questions of the guide.
guide-link = Link { $count ->
        [one] one turn
       *[other] { $count } turns
    }
guide-cell = { $question } – { $name }
guide-say = { $state } (said by you)
guide-say-nothing = As the guide has it
guide-words = { $count ->
        [one] one word answered
       *[other] { $count } words answered
    }
guide-edit = Edit the questions
guide-write = Write a guide
guide-new-version = New version
guide-new-version-help = Begins with the questions of “{ $name }”.
guide-version-name = Name of the version
guide-delete-version = Delete the version
guide-version-deleted = The version “{ $name }” is deleted.
guide-questions = The questions of the guide
guide-question-text = Question { $number }
guide-asks-about = What “{ $question }” asks about
guide-choose-code = Codes it asks about
guide-probe = Probe
guide-add = Add
guide-add-probe = A probe of “{ $question }”
guide-move-up = Move “{ $question }” up
guide-move-down = Move “{ $question }” down
guide-delete-question = Delete “{ $question }”
guide-question-deleted = The question “{ $question }” is deleted.
guide-new-question = New question
guide-link-turn = Which questions the turn puts
guide-link-turn-about = Questions of “{ $name }”.
guide-filter = Find a question
guide-put-here = q. { $number }
guide-lost-title = A part of the recording is lost
guide-lost-about = Nobody can know what was said there. Questions that nobody saw put then count as unknown.
guide-lost-known = What is lost
guide-lost-here = recording lost
guide-lost-minutes-here = { $minutes } min lost
guide-lost-minutes = { $minutes } min
guide-lost-from = From
guide-lost-length = Minutes
guide-lost-note = What happened
guide-lost-add = Note it
guide-lost-delete = Remove the note

# Survey

survey-title = Survey
survey-file = Survey from a file
survey-file-help = A row a respondent, a column a question (.xlsx, .ods, .csv)
survey-choose-file = Choose the table of answers
survey-look = Look through
survey-preview = The survey on its way in
survey-preview-title = { $name }: { $count ->
        [one] one respondent
       *[other] { $count } respondents
    }
survey-duplicate = The same file was imported before, as “{ $name }”.
survey-linked = { $count ->
        [0] None of the respondents is known as a case.
        [one] One of the respondents is known as a case.
       *[other] { $count } of the respondents are known as cases.
    }
survey-unmatched = { $count ->
        [one] Unknown: { $names }
       *[other] { $count } unknown: { $names }
    }
survey-question = Question
survey-kind = Kind
survey-kind-of = What kind of question “{ $question }” is
survey-answers = Answers
survey-answer = Answer
survey-accept = Import the survey
survey-empty = Here you can import a survey. Answers to open questions become texts that can be coded.
survey-group-by = Divide by
survey-group-none = Not divided
survey-group-unknown = Unknown
survey-respondents = { $count ->
        [one] One respondent
       *[other] { $count } respondents
    }, { $linked } linked to cases
survey-all = All
survey-mean = mean { $mean }, median { $median }
survey-open-answers = Read the answers
survey-recode = Count answers together …
survey-recode-done = Done
survey-counts-as = Counts as
survey-counts-as-of = What “{ $answer }” counts as
survey-counts-itself = Itself
