method-panel = Method
method-look-over = Look over
method-declare = The project’s method …
method-open-stage = Open
method-memos = Memos
method-facts = Facts
method-questions = Questions
method-nothing-open = Nothing to look over here now.
method-more =
    { $count ->
        [one] Show one more
       *[other] Show { $count } more
    }
method-answered =
    { $count ->
        [one] One is answered
       *[other] { $count } are answered
    }
method-unknown =
    { $count ->
        [one] One cannot be computed yet
       *[other] { $count } cannot be computed yet
    }
method-and-more = and { $count } more
method-meant = Meant to be so: { $reason }
method-meant-all = All of this is meant to be so
method-meant-one = Meant to be so
method-meant-because = Meant to be so, because
method-reopen = Open again
method-convention = The limits are Sitat’s convention. Without a number the one in grey holds.
stage-familiarise = Get to know
stage-code = Code
stage-themes = Make candidate themes
stage-review = Try and develop
stage-define = Define and name
stage-write = Write
stage-framework = Identify a framework
stage-index = Index
stage-chart = Chart
stage-interpret = Map and interpret
stage-codebook = Make a codebook
stage-pilot = Pilot
stage-agree = Look at agreement
stage-reconcile = Reconcile
stage-familiarise-help = Read everything from end to end, more than once if you can, and write down what you notice (Braun and Clarke 2006; 2022).
stage-code-help = Go through the whole set with the same attention, and in more than one round (Braun and Clarke 2006; 2022).
stage-themes-help = Gather codes around a shared meaning. Themes are made; they do not lie ready in the material (Braun and Clarke 2019).
stage-review-help = Read first the extracts of each theme, then the whole set with the themes at hand. Split, merge and set aside (Braun and Clarke 2006).
stage-define-help = Say in a few sentences what each theme covers, and give it a name that lets the reader sense what it says (Braun and Clarke 2006).
stage-write-help = Writing is part of the analysis: claims with evidence, and your own words around each extract (Braun and Clarke 2006).
stage-framework-help = Make the topics out of the questions, the theory and what recurs in the material (Ritchie and Spencer 1994).
stage-index-help = Apply the framework to the whole set, and change it where it does not fit (Gale et al. 2013).
stage-chart-help = Write short summaries in each cell, close to the participants’ own expressions and with links to the lines (Gale et al. 2013).
stage-interpret-help = Read the chart along and across: what recurs, what parts the cases, and what explains it (Ritchie and Spencer 1994)?
stage-codebook-help = Define each code so clearly that two coders use it alike.
stage-pilot-help = Code a few sources apart, talk about what differs, and mend the codebook.
stage-agree-help = Put the coders side by side and see where they disagree. Agreement is a measure in this approach only (Braun and Clarke 2021).
stage-reconcile-help = Agree on each place, and write down how.
help-page-method = Method and checks
threshold-turn-words = Turns of fewer words than this are not asked for
threshold-density = Ask when the last have less than this per cent of the density of the first
threshold-many-codes = Ask only from so many codes on
threshold-code-share = A code with more than this per cent of all extracts
threshold-uses = Used so many times
threshold-short-extract = Fewer words than this are very short
threshold-long-extract = More words than this are very long
threshold-drift-extracts = From this many extracts on
threshold-drift-days = Days between the first and the last
work-off-lists = Lists
work-off-c2-1 = Untouched turns
work-off-c2-2 = Codes that came late
work-off-c2-11 = Codes that may have drifted
work-off-c3-1 = Codes without a place
work-off-c3-4 = Theme or topic summary?
work-off-c3-6 = Themes of one case
work-off-c6-2 = Few voices
work-off-left = What is left
work-off-nothing-left = There is nothing more to go through here.
work-off-beside = What is chosen
work-off-go = Go there
work-off-looked-at = Nothing to code in these
work-off-gone-through = Gone through again
work-off-late = Codes that were made, split or merged since the last time
work-off-first = Coded first
work-off-last = Coded last
threshold-theme-extracts = Ask only when the theme has so many extracts
threshold-question-share = So many per cent answer the same question
threshold-misfits = More than this per cent do not fit
threshold-shared = Shared extracts, in hundredths of all that the two have
threshold-thin = Fewer than this per cent of participants
threshold-definition-words = More words than this are long
threshold-same-words = So many per cent of the words are the same
threshold-levels = More levels than this
threshold-report-words = Words of the report to be written (0: not said)
threshold-theme-words = Words that a theme needs
threshold-own-words = When own words are less than this per cent of a section
threshold-one-voice = More than this per cent of the quotes from one
threshold-two-voices = More than this per cent of the quotes from two
threshold-voices-from = Two voices are told only from so many participants on
