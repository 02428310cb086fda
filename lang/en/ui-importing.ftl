# The import preview: how a file is read, tidied and divided into turns

importing-language-found = Found in the text
importing-pattern-fit =
    { $pattern } · { $turns ->
        [one] 1 turn
       *[other] { $turns } turns
    }{ $labels ->
        [0] { "" }
        [one] , 1 speaker
       *[other] , { $labels } speakers
    }
importing-unfit =
    { $count ->
        [one] 1 line does not fit
       *[other] { $count } lines do not fit
    }
importing-unfit-outside = Said by nobody
importing-unfit-like-label = Begins like a turn
importing-unfit-more = … and { $count } more
importing-cleaning = Tidying
importing-cleaning-help = Letters and figures always stay. The text as it was is kept among its revisions.
importing-clean-join-lines = Join lines that were cut
importing-clean-blank-lines = Remove the blank line after every line
importing-clean-stray-marks = Remove stray accents
importing-clean-hyphens = Join words divided at line ends
importing-clean-count =
    { $count ->
        [0] nowhere
        [one] 1 place
       *[other] { $count } places
    }
importing-before = Before
importing-after = After
importing-turn = Chosen turn
importing-turns-of = Turns of { $name }
importing-turn-help = Click where a turn is to be split, or move with the arrow keys. Enter splits, Backspace joins it to the one before.
importing-join = Join to the one before
importing-split = Split at the bar
importing-who = Who says this?
importing-nobody = Nobody
importing-undo-hand = Undo last
importing-hand-count =
    { $count ->
        [one] 1 change by hand
       *[other] { $count } changes by hand
    }
importing-choose-folder = Choose folder …
importing-paste = Paste text
importing-paste-button = Paste text …
importing-paste-text = The text
importing-near-short = { $percent }% like another one
importing-profile = Import profile
importing-no-profile = None
importing-profile-menu = Choices for import profiles
importing-save-profile = Save how this file is read …
importing-rename-profile = Rename the profile …
importing-delete-profile = Delete the profile
importing-profile-name = Name of the profile
importing-keep-profile = Save
importing-profile-saved = The import profile “{ $name }” is saved.
importing-profile-deleted = The import profile “{ $name }” is deleted.
importing-marks = Highlights and comments
importing-marks-help = Give a colour a code, and its places come along coded. The choices hold for all files.
importing-marks-places = { $count ->
    [one] one place
   *[other] { $count } places
}
importing-marks-code = Code for the places in { $colour }
importing-marks-choose = Choose or make a code
importing-marks-list = { $count ->
    [one] See the place
   *[other] See all { $count }
}
importing-comments = { $count ->
    [one] One comment in the margin
   *[other] { $count } comments in the margin
}
importing-comments-none = Are left out
importing-comments-memos = Become memos at their place
importing-comments-codes = Become codes, named by the first line
importing-comments-authors = Whoever wrote the comment counts as the coder
importing-comments-replies = { $count ->
    [one] (one reply)
   *[other] ({ $count } replies)
}
