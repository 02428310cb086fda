codebook-title = Codebook
codebook-codes = Codes
codebook-empty = The codebook is empty. Select some words in the text and type the name of a code, or press plus.
codebook-nothing-found = No code is called “{ $filter }”.
codebook-filter = Filter the codebook
codebook-filter-placeholder = Filter
codebook-menu = More about the codebook
codebook-new-code = New code
codebook-new-code-under = New code under “{ $name }”
codebook-new-family = New code at the top
codebook-rename = Rename
codebook-move = Move to …
codebook-move-title =
    { $count ->
        [one] Move “{ $name }”
       *[other] Move { $count } codes
    }
codebook-move-help =
    { $count ->
        [one] Choose the code it is to stand under.
       *[other] Choose the code they are to stand under.
    }
codebook-to-top = At the top of the codebook
codebook-merge = Merge with …
codebook-merge-title =
    { $count ->
        [one] Merge “{ $name }” with
       *[other] Merge { $count } codes with
    }
codebook-merge-help = Choose the code that stays. All codings and subcodes go over to it.
codebook-merged =
    { $count ->
        [one] The code was merged with “{ $name }”.
       *[other] { $count } codes were merged with “{ $name }”.
    }
codebook-delete = Delete
codebook-deleted =
    { $count ->
        [one] “{ $name }” was deleted, with its codings.
       *[other] { $count } codes were deleted, with their codings.
    }
codebook-fold-all = Fold the codebook
codebook-unfold-all = Unfold the codebook
codebook-pin = Pin to a key
codebook-unpin = Unpin
codebook-toggle-pin =
    { $pinned ->
        [yes] Unpin “{ $name }” from its key
       *[no] Pin “{ $name }” to a key
    }
codebook-pins-full = There is room for { $most } pinned codes. Unpin one of them first.
codebook-toggle-codable =
    { $codable ->
        [yes] Make “{ $name }” a heading
       *[no] Let “{ $name }” be put on words
    }
codebook-is-codable = Can be put on words
codebook-heading = heading
codebook-not-codable-why = “{ $name }” is a heading and is not put on words. Choose a code below it, or tick “Can be put on words”.
codebook-count =
    { $count ->
        [0] no passages
        [one] one passage
       *[other] { $count } passages
    }
codebook-counts = { $own } passages with the code itself, { $all } with it or one below
codebook-name = Name
codebook-definition = Definition
codebook-no-definition = The code has no definition yet.
codebook-include = Use when
codebook-exclude = Do not use when
codebook-example = Example
codebook-colour = Colour
codebook-colour-number = Colour { $number }
codebook-colour-of-family = Like the family
