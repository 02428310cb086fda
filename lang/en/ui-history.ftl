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
history-tab = Actions
history-explain = Say why…
history-explain-anew = Change the reason…
history-explain-this = Say why: { $what }
history-explain-last = Say why the last thing was done…
history-why = Why?
history-why-help = The reason stands in the journal. It can be written at any time, and changed.
history-why-save = Save
