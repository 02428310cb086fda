# Coders, disagreement and agreement.
themes-page-coders = Coders
help-page-coders = Several coders
coders-page-coders = Who codes
coders-page-differences = Disagreement
coders-page-agreement = Agreement
coders-me = You code as { $name }.
coders-work-as = Code as
coders-add = Add coder
coders-whose = Who codes what
coders-source = Source
coders-name-of = Name of coder { $name }
coders-left = { $left } of { $all } left
coders-cell = { $name } codes { $source }
coders-done = done
coders-nobody = Nobody has coded anything yet.
coders-go-on = Go to the text
blind-title = Blind pass
blind-about = As long as it goes on, each coder sees only their own codings in its sources. It opens by itself when all have said that they are done. It is an agreement within the file, not a lock.
blind-running = Goes on in { $sources }. Begun by { $name } { $day }.
blind-done = { $name } is done.
blind-waiting = { $name } has { $sources } left.
blind-why = Why
blind-end = End before everybody is done
blind-begin = Begin blind pass
blind-sources = Sources
blind-coders = Coders
differences-about = Turns where coders have done different things. Disagreement is something to talk about in any approach. What you settle is one step of the journal.
differences-every-source = All sources
differences-every-code = All codes
differences-every-coder = All coders
differences-coder = Coder
differences-count = { $count ->
    [one] One turn with disagreement. Settled: { $settled }.
   *[other] { $count } turns with disagreement. Settled: { $settled }.
}
differences-more = And { $count } more. Choose a source or a code.
differences-none = No disagreement to show.
differences-place = { $source }, turn { $turn }
differences-keep = Keep { $name }'s: “{ $words }”
differences-in-turns = (the excerpt lies in { $count } turns and goes from all of them)
differences-without = Not put there by { $names }
differences-why = Why
differences-keep-all = Keep all
differences-remove = Remove all
differences-settle = Settle
agreement-unit = Unit
agreement-coders = Agreement between (none chosen: all who have finished coding something)
agreement-freeze = Freeze the figures
agreement-export = Export the figures
agreement-said = Unit: { $unit }, n = { $n }. Coders: { $coders }. Only sources that all are done with count: { $sources }.
agreement-kept-alpha = α when frozen
agreement-kappa-of-two = Cohen's κ is of two coders.
agreement-kept = Frozen by { $name } { $day }. Unit: { $unit }, n = { $n }. Coders: { $coders }. Sources: { $sources }. The codebook had { $codes } codes.
agreement-look-back = Show the project as it was
