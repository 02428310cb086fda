progress-mark-turn = Nothing relevant here: mark the turn as looked at and go to the next
progress-unmark-turn = Take the mark “looked at” off the turn
progress-next-untouched = Next untouched turn
progress-previous-untouched = Previous untouched turn
progress-declare-read = Declare the source read, or take that back
progress-declare-coded = Declare the source coded, or take that back
progress-reviewed = Looked at, nothing to code
progress-of = Progress in { $name }
progress-untouched = Not begun
progress-under-way = Under way
progress-coded = Fully coded
progress-declared-nothing = Not read
progress-declared-read = Read
progress-declared-coded = Fully coded
progress-untouched-count = { $count ->
    [0] no untouched turns
    [one] one untouched turn
   *[other] { $count } untouched turns
}
progress-menu = Rounds and order
progress-next-source = Next source
progress-previous-source = Previous source
progress-begin-round = Begin round { $number }
progress-begin-shuffled-round = Begin round { $number } in shuffled order
progress-round = Round { $number }
progress-round-shuffled = Round { $number }, in shuffled order
progress-shuffled-order = Shuffled order
progress-round-begun = Round { $number } has begun. Codes stay; what is read and fully coded is counted from now on.
progress-coded-count = { $coded } of { $all } fully coded
progress-none-left = No untouched turns left.
progress-none-left-here = No untouched turns left in this text.
places-title = Code every place: { $what }
places-help = Look through the places, untick those that do not fit, and code the rest in one step that can be undone.
places-codes = Codes
places-snap = How much is coded
places-snap-words = The words themselves
places-snap-sentence = Whole sentences
places-snap-turn = Whole turns
places-chosen = { $chosen } of { $all } places are chosen; { $coded } have the code already
places-more = { $all } places were found. The first { $shown } are listed; code them first, then search again.
places-tick-all = Choose all
places-tick-none = Choose none
places-list = Places
places-is-coded = has the code already
places-code = { $count ->
    [0] Code
    [one] Code one place
   *[other] Code { $count } places
}
places-coded = { $applied ->
    [one] One place was coded.
   *[other] { $applied } codings were made.
}
places-coded-some = { $applied } codings were made. { $excluded } places have a code that excludes the new one and were not coded.
places-code-hits = Code the hits
places-code-turns = Code the turns
places-action-code-hits = Code all hits of the search
places-origin-table = from a table
places-origin-places = from a list of places
