search-query = Search for
search-placeholder = Words, "phrase" or filter
search-exact = The word as written
search-inflections = Inflected forms
search-compounds = Compounds
search-fuzzy = Similar words
search-no-kind = Choose at least one kind of word forms, otherwise there is nothing to look for.
search-building = Search is being prepared. Hits appear when it is ready.
search-go-to-problem = Go to the place in the search
search-forms = Word forms that were found
search-kind-exact = as written
search-kind-inflection = inflected forms
search-kind-compound = compounds
search-kind-weak-compound = may be compounds
search-kind-fuzzy = similar
search-kind-pattern = fit the pattern
search-kind-off = Leave all of these out
search-kind-on = Search all of these
search-more-forms = { $count } more
search-form-off = Do not search for “{ $form }”
search-form-on = Search for “{ $form }” again
search-nothing = No hits
search-summary = { $hits } in { $sources }
search-hits = { $number ->
    [one] { $count } hit
   *[other] { $count } hits
}
search-sources = { $number ->
    [one] { $count } source
   *[other] { $count } sources
}
search-first = The first { $count } are shown.
search-more = Show more
search-help = How to write a search
search-help-words = both words in the same turn
search-help-phrase = the words one after the other
search-help-or = one or the other
search-help-not = the first without the second
search-help-pattern = all words that begin or end like this
search-help-fuzzy = also words one letter away
search-help-case = only in { $place }
search-help-role = only what the interviewer says
search-help-code = only what has this code
search-help-kind = only in policy documents
search-help-filters = The filters are case:, role:, code:, source:, participant: and kind:. Put - in front to leave something out.
search-action-find-in-text = Find in the text
