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
codebook-rename = Rename code
codebook-move = Move code to …
codebook-move-title =
    { $count ->
        [one] Move “{ $name }”
       *[other] Move { $count } codes
    }
codebook-move-help =
    { $count ->
        [one] Choose the code to move it under.
       *[other] Choose the code to move them under.
    }
codebook-to-top = At the top of the codebook
codebook-merge = Merge code with …
codebook-merge-title =
    { $count ->
        [one] Merge “{ $name }” with
       *[other] Merge { $count } codes with
    }
codebook-merge-help = Choose the code to keep. It gets all the codings and subcodes.
codebook-merged =
    { $count ->
        [one] The code was merged with “{ $name }”.
       *[other] { $count } codes were merged with “{ $name }”.
    }
codebook-delete = Delete code
codebook-deleted =
    { $count ->
        [one] “{ $name }” was deleted, along with its codings.
       *[other] { $count } codes were deleted, along with their codings.
    }
codebook-fold-all = Collapse the codebook
codebook-unfold-all = Expand the codebook
codebook-pin = Pin to a key
codebook-unpin = Unpin
codebook-toggle-pin =
    { $pinned ->
        [yes] Unpin “{ $name }” from its key
       *[no] Pin “{ $name }” to a key
    }
codebook-toggle-codable =
    { $codable ->
        [yes] Make “{ $name }” a heading
       *[no] Let “{ $name }” be applied to words
    }
codebook-is-codable = Can be applied to words
codebook-heading = heading
codebook-not-codable-why = “{ $name }” is a heading and is not applied to words. Choose a code below it, or tick “Can be applied to words”.
codebook-count =
    { $count ->
        [0] no excerpts
        [one] one excerpt
       *[other] { $count } excerpts
    }
codebook-counts = { $own } excerpts with the code itself, { $all } with it or one below
codebook-name = Name
codebook-definition = Definition
codebook-no-definition = The code has no definition yet.
codebook-include = Use when
codebook-exclude = Do not use when
codebook-example = Example
codebook-colour = Colour
codebook-colour-number = Colour { $number }
codebook-colour-of-family = Same as the family
