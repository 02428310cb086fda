reader-sources = Sources
reader-without-case = Without a case
reader-no-sources = Here you read and code. First there must be something to read.
reader-go-to-material = Add sources
reader-nothing-coded = Nothing is coded yet
reader-coded-turns =
    { $count ->
        [one] One passage; { $coded } of { $turns } turns are coded
       *[other] { $count } passages; { $coded } of { $turns } turns are coded
    }
reader-count-passages =
    { $count ->
        [0] no coded passages
        [one] one coded passage
       *[other] { $count } coded passages
    }
reader-first-hint = Select some words and start typing.
reader-hint = Move the caret with the arrow keys, hold Shift to select words. With words selected, type to choose a code.
reader-passage = Passage { $excerpt }
reader-passage-uncertain = The words no longer stand quite as they were coded. Look the passage over.
reader-go-to-passage = Show in the text
reader-add-code = Add a code
reader-remove-code = Remove the code “{ $name }”
reader-removed =
    { $count ->
        [one] The code was removed from the passage.
       *[other] { $count } codes were removed from the passage.
    }
reader-others-here = Other passages at the same place
reader-memo = Memo
reader-memo-placeholder = What do you make of this?
reader-select-first = Select the words to be coded first.
reader-picker = Choose a code
reader-picker-placeholder = Type some letters of the name
reader-picker-keys = Enter codes · Ctrl Enter codes and stays for one more · Esc closes
reader-new-code = New code “{ $name }”
reader-new-code-empty = New code: type its name
reader-new-code-under = under { $parent }
reader-new-code-below = The code is created under “{ $parent }”, which is chosen in the codebook, and put on the words.
reader-new-code-top = The code is created at the top of the codebook and put on the words. Choose a code in the codebook first to create it under that one.
reader-code-is-there = Is here already
reader-apply-codes = Put a code on the words
reader-apply-code = Code “{ $name }”
reader-code-in-vivo = Code with the words themselves
reader-repeat-codes = Repeat the last code
reader-grow-selection = Widen to word, sentence, turn
reader-shrink-selection = Make the selection smaller again
reader-clear-selection = Let go of the selection
reader-next-passage = Next passage
reader-previous-passage = Previous passage
reader-remove-codings = Remove the codes from the passage
reader-next-uncoded-turn = Next uncoded turn
reader-previous-uncoded-turn = Previous uncoded turn
