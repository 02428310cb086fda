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
codebook-dragged =
    { $count ->
        [one] { $name }
       *[other] { $count } codes
    }
codebook-chosen =
    { $count ->
        [one] One code is chosen
       *[other] { $count } codes are chosen
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
codebook-open-page = Show all excerpts with the code
codebook-show-extracts =
    { $count ->
        [one] Show the excerpt
       *[other] Show all { $count } excerpts
    }
codebook-page = Excerpts with “{ $name }”
codebook-page-count =
    { $below ->
        [yes] { $count ->
            [one] one excerpt, codes below included
           *[other] { $count } excerpts, codes below included
        }
       *[no] { $count ->
            [one] one excerpt with the code itself
           *[other] { $count } excerpts with the code itself
        }
    }
codebook-page-empty = No excerpt has this code.
codebook-page-close = Back to the text
codebook-extracts = Excerpts
codebook-with-below = Include codes below
codebook-grouped-by = Grouping
codebook-by-case = By case
codebook-by-source = By source
codebook-no-case = Without a case
codebook-extract-recode = Put another code instead
codebook-extract-add = Add a code
codebook-extract-remove = Take the code off the excerpt
codebook-make-example = Make this the example
codebook-make-example-of = Make this the example of “{ $name }”
codebook-example-made = { $excerpt } is the example of “{ $name }”.
codebook-recoded = The excerpt has the code “{ $by }” instead.
codebook-added = The excerpt has the code “{ $by }”.
codebook-taken-off = The code is off { $excerpt }.
codebook-replaced = “{ $by }” took the place of “{ $name }”, since only one of them fits the same words.
codebook-gave-way =
    { $count ->
        [one] A code beside it gave way, since only one of them fits the same words.
       *[other] { $count } codes beside it gave way, since only one of them fits the same words.
    }
codebook-clash = “{ $name }” and “{ $other }” exclude each other but overlap here ({ $excerpt }).
codebook-split = Sort to subcodes
codebook-split-code = Split the code: sort its excerpts to subcodes
codebook-split-help = Choose a subcode with the keys 1–9 and go on with Enter. Without a choice the excerpt stays. Each choice is saved at once.
codebook-split-targets = Subcodes
codebook-split-new = New subcode
codebook-split-next = Next
codebook-split-done = Done
codebook-split-all-sorted = All excerpts are sorted.
codebook-move-up = Move the code up
codebook-move-down = Move the code down
codebook-retire = Retire the code
codebook-restore = Restore
codebook-retired-now =
    { $count ->
        [one] “{ $name }” is retired. Its codings stay.
       *[other] { $count } codes are retired. Their codings stay.
    }
codebook-retired-group =
    { $count ->
        [one] One code is retired
       *[other] { $count } codes are retired
    }
codebook-retired-since = Retired { $date }
codebook-is-retired = retired
codebook-kind = The codes below
codebook-kind-ordinary = stand freely
codebook-kind-ordinal = follow each other
codebook-kind-exclusive = exclude each other
codebook-origin = Origin
codebook-origin-data = From the data
codebook-origin-theory = From theory
codebook-origin-in-vivo = The participant’s own words
codebook-origin-template = From another codebook
codebook-prompts = Questions to the text
codebook-prompts-empty = One question a line
codebook-prompts-count =
    { $count ->
        [one] One question to the text
       *[other] { $count } questions to the text
    }
codebook-is-locked = locked
codebook-lock-whole = The whole codebook is locked.
codebook-lock-code = “{ $name }” is locked.
codebook-lock-by = { $coder }, { $date }: { $reason }
codebook-lock-what = Lock
codebook-lock-below = “{ $name }” and all below it
codebook-lock-all = The whole codebook
codebook-lock-why = Why are the codes locked?
codebook-unlock-why = Why are they unlocked?
codebook-lock-ask = Lock the codes …
codebook-unlock-ask = Unlock …
codebook-lock = Lock
codebook-unlock = Unlock
codebook-toggle-lock =
    { $locked ->
        [yes] Unlock the codes …
       *[no] Lock the codes …
    }
codebook-counterparts = Counterparts
codebook-handled-by = Handled by
codebook-handles = Handles
codebook-link = Add: { $what }
codebook-unlink = Remove the link to “{ $name }”
codebook-merge-preview-title =
    { $count ->
        [one] Merge “{ $first }” into “{ $name }”
       *[other] Merge { $count } codes into “{ $name }”
    }
codebook-merge-facts = What happens
codebook-merge-codings =
    { $count ->
        [0] No codings move.
        [one] One coding moves.
       *[other] { $count } codings move.
    }
codebook-merge-coinciding =
    { $count ->
        [one] One of them coincides with a coding that is there, and they become one.
       *[other] { $count } of them coincide with codings that are there, and become one.
    }
codebook-merge-subcodes =
    { $count ->
        [one] One subcode comes along.
       *[other] { $count } subcodes come along.
    }
codebook-merge-renamed = The subcode “{ $name }” gets the name “{ $new }”, since its own is taken.
codebook-merge-memos =
    { $count ->
        [one] One memo comes along.
       *[other] { $count } memos come along.
    }
codebook-merge-summaries =
    { $count ->
        [one] One summary comes along.
       *[other] { $count } summaries come along.
    }
codebook-merge-links =
    { $count ->
        [one] One link to another code comes along.
       *[other] { $count } links to other codes come along.
    }
codebook-merge-kept = Definition and rules of “{ $name }” stay.
codebook-merge-text =
    { $fills ->
        [yes] What is missing is taken from “{ $from }”: { $what }.
       *[no] A memo keeps what “{ $from }” says differently: { $what }.
    }
codebook-reason = Reason (optional)
codebook-merge-do = Merge
