history-filter = Find in the journal
history-empty = Everything done in the project is listed here, and can be undone step by step.
history-nothing-found = No step contains these words.
history-more = Show older steps
history-is-undone = undone
history-reason = Reason: { $reason }
history-step-count =
    { $count ->
        [one] 1 step
       *[other] { $count } steps
    }
history-explain = Say why…
history-explain-anew = Change the reason…
history-explain-this = Say why: { $what }
history-explain-last = Say why the last thing was done…
history-why = Why?
history-why-help = The reason stands in the journal. It can be written at any time, and changed.
history-why-save = Save
journal-tab-history = Actions
journal-tab-lineage = How it came to be
journal-tab-memos = Memos
journal-action-history = Show the journal
journal-action-lineage = Show how codes and themes came to be
journal-code-lineage = How the code came to be
journal-theme-lineage = How the theme came to be
journal-code-steps = Show steps with this code
journal-narrow = Narrow the journal
journal-widen = Show everything
journal-area = Part of the work
journal-every-area = All parts of the work
journal-memo = Memos
journal-every-memo = With and without memo
journal-who = Who
journal-everybody = Everybody
journal-about = About
journal-about-anything = About anything
journal-about-code = The code { $name }
journal-about-theme = The theme { $name }
journal-about-source = The source { $name }
journal-from = From
journal-until = Until
journal-day-example = 2026-03-01
journal-bad-day = This is no day.
journal-with-reason = Only with a reason
journal-new-memo = Write a memo
journal-total = { $count ->
    [one] 1 step in all
   *[other] { $count } steps in all
}
journal-what-changed = What changed? { $what }
journal-fate-new = new
journal-fate-changed = changed
journal-fate-gone = taken away
journal-field = What
journal-before = Before
journal-after = After
journal-not-known = What this step changed is forgotten for good, together with something that was erased.
journal-nothing-told = The step changed only order or looks.
journal-turned-back = Before and after are as they became when the step was undone or done again.
journal-noun-code = Code
journal-noun-theme = Theme
journal-gone = gone
journal-beginning-unknown = How this began the journal does not know.
journal-lineage-of = How “{ $name }” came to be
journal-lineage-for = Code or theme
journal-choose-thing = Choose …
journal-lineage-empty = Choose a code or a theme to see how it came to be: when it was made, what it was called before, what it was merged with, and why.
journal-area-coding = Coding
journal-area-codes = Codebook
journal-area-themes = Themes and claims
journal-area-texts = Texts
journal-area-material = Material
journal-area-method = Method
journal-area-memos = Memos
journal-area-comparing = Tables and searches
journal-area-names = Privacy
journal-area-writing = Writing
journal-area-exports = Exports
journal-earlier = You see the project as it was on { $day } at { $time }.
journal-earlier-only-read = Nothing can be changed here.
journal-return = Back to now
journal-look-back = How the project was …
journal-look-back-day = Show the project as it was at the end of the day: { $day }
journal-look-back-step = How the project was after this step …
journal-horizon = Further back the project cannot be shown: something was erased for good, or somebody has withdrawn.
journal-tab-methods = Methods paragraph
journal-tab-privacy = Privacy
journal-action-privacy = Show privacy
journal-action-methods = Show the methods paragraph
methods-language = Language
methods-copy = Copy
methods-copied = The methods paragraph is copied.
methods-saved = Saved as { $path }.
methods-missing = { $count ->
    [0] Nothing is to be filled in.
    [one] One place is to be filled in.
   *[other] { $count } places are to be filled in.
}
methods-preview = The methods paragraph as it stands
methods-save-as = Save as a document
methods-what = What
methods-report-methods = The methods paragraph (docx, md)
methods-report-audit = The appendix: chronology, codes, themes, memos and exports (docx, md, json)
methods-with-memos = Include the memos
methods-save = Save
methods-file-methods = methods
methods-file-audit = audit trail
