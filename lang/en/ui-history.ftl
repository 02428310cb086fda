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
