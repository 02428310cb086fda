reader-sources = Sources
reader-without-case = Without a case
reader-no-sources = This is where you read and code. First you need something to read.
reader-go-to-material = Add sources
reader-nothing-coded = Nothing is coded yet
reader-coded-turns =
    { $count ->
        [one] One excerpt; { $coded } of { $turns } turns are coded
       *[other] { $count } excerpts; { $coded } of { $turns } turns are coded
    }
reader-count-passages =
    { $count ->
        [0] no coded excerpts
        [one] one coded excerpt
       *[other] { $count } coded excerpts
    }
reader-first-hint = Select some words and start typing.
reader-hint = Move the caret with the arrow keys, and hold Shift to select words. With words selected, type to choose a code.
reader-passage = Excerpt { $excerpt }
reader-passage-uncertain = The words are no longer quite as they were when coded. Check the excerpt.
reader-go-to-passage = Show in the text
reader-add-code = Add a code
reader-remove-code = Remove the code “{ $name }”
reader-removed =
    { $count ->
        [one] The code was removed from the excerpt.
       *[other] { $count } codes were removed from the excerpt.
    }
reader-others-here = Other excerpts in the same place
reader-select-first = Select the words to be coded first.
reader-picker = Choose a code
reader-picker-placeholder = Type a few letters of the name
reader-picker-keys = Enter codes · Ctrl Enter codes and keeps the list · Alt Enter codes and opens a memo · Ctrl P pins the code · Esc closes
reader-new-code = New code “{ $name }”
reader-new-code-empty = New code: type its name
reader-new-code-under = under { $parent }
reader-new-code-below = The code is created under “{ $parent }”, which is selected in the codebook, and applied to the words.
reader-new-code-top = The code is created at the top of the codebook and applied to the words. To create it under another code, select that code in the codebook first.
reader-code-is-there = Already here
reader-apply-codes = Apply a code to the words
reader-apply-code = Code “{ $name }”
reader-code-in-vivo = Code with the words themselves
reader-repeat-codes = Repeat the last code
reader-grow-selection = Extend to word, sentence, turn
reader-shrink-selection = Make the selection smaller again
reader-clear-selection = Clear the selection
reader-next-passage = Next excerpt
reader-previous-passage = Previous excerpt
reader-remove-codings = Remove the codes from the excerpt
reader-passage-start = Beginning
reader-passage-end = End
reader-move-start-back = Move the beginning one word back
reader-move-start-on = Move the beginning one word on
reader-move-end-back = Move the end one word back
reader-move-end-on = Move the end one word on
reader-recode = Replace the code “{ $name }”
reader-recode-first = Replace the passage’s code
reader-recode-what = Choose the code to stand instead of “{ $name }”.
reader-recoded = The code is replaced.
reader-copy-quote = Copy as a quote
reader-quote-copied = The quote with { $excerpt } is copied.
reader-show = Show
reader-show-turns = Turns
reader-show-turns-all = All turns
reader-show-turns-coded = Only coded turns
reader-show-turns-uncoded = Only uncoded turns
reader-show-codes = Codes
reader-show-codes-all = All codes
reader-show-coders = Coded by
reader-show-coders-all = Everybody
reader-show-text = Text
reader-show-everything = Show everything again
reader-show-one-code = Show only “{ $name }”
reader-line-numbers = Line numbers
reader-whole-words = The pointer selects whole words
reader-folded =
    { $count ->
        [one] One turn is folded
       *[other] { $count } turns are folded
    }
reader-next-passage-of-code = Next passage with the same code
reader-previous-passage-of-code = Previous passage with the same code
reader-next-memo = Next passage with a memo
reader-previous-memo = Previous passage with a memo
reader-keep-selection = Keep the selection and select more besides
reader-new-code-resembles = The name resembles “{ $name }”, which is there already.
reader-use-code = Use “{ $name }” instead
reader-passage-case = The excerpt is about
reader-pin-extract = Put the extract on the case page
reader-extract-pinned = { $excerpt } now stands on the page of { $cases }.
reader-passage-case-own = The case of the speaker or the source
reader-set-passage-case = Choose what the passage is about
reader-other-case = The passage is about { $names }
reader-merge-turn = Merge with the turn before
reader-split-turn = Split the turn here
reader-edit-turn = Who says the turn, and when
reader-new-label = New speaker …
reader-label = Label
reader-role = Role
reader-turn-time = Time in the recording
reader-turn-time-help = Minutes and seconds, such as 12:05. Empty: not known.
reader-turn-menu = The turn’s menu
reader-turn-said-by = The turn is said by
reader-speaker-is = Who is “{ $label }”
