search-query = Search for
search-placeholder = Words, "phrase" or filter
search-exact = The word as written
search-inflections = Inflected forms
search-synonyms = Synonyms
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
search-order = Order
search-order-place = Where they stand
search-order-relevance = Most about this first
search-order-left1 = By the word before
search-order-left2 = By the two words before
search-order-left3 = By the three words before
search-order-right1 = By the word after
search-order-right2 = By the two words after
search-order-right3 = By the three words after
search-show-spread = Spread
search-spread = Where in the texts
search-strip = The hits in { $name }
search-by-case = By case
search-case = Case
search-column-hits = Hits
search-column-people = Participants
search-people = { $participants } of { $n }
search-without-case = Without case
search-action-next-hit = Next hit
search-action-previous-hit = Previous hit
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
search-undated = { $number ->
    [one] One source is left out, as the day of its interview is not noted.
   *[other] { $count } sources are left out, as the days of their interviews are not noted.
}
search-first = The first { $count } are shown.
search-more = Show more
search-kind-synonym = synonyms
search-menu = More about the search
search-save = Save the search …
search-rename = Rename …
search-delete = Delete the saved search
search-edit-synonyms = Synonyms …
search-action-save = Save the search
search-action-synonyms = Edit synonyms
search-saved-searches = Saved searches
search-saved-none = Saved searches …
search-saved-total = { $name } · { $hits } today
search-saved-problem = “{ $name }” names something that is gone. The search is kept as it is.
search-name = Name of the search
search-keep-name = Save
search-saved = The search “{ $name }” is saved.
search-deleted = The saved search “{ $name }” is deleted.
search-close-synonyms = Close synonyms
search-synonyms-of = Synonyms of { $word }
search-new-synonyms = New synonyms
search-synonyms-example = smart town = Smart city
search-synonyms-help = Words or expressions that mean the same, with = between. A search for one finds all, each with its inflected forms. Empty a line to delete it.
search-synonyms-deleted = The synonyms { $words } are deleted.
search-help = How to write a search
search-help-words = both words in the same turn
search-help-phrase = the words one after the other
search-help-or = one or the other
search-help-not = the first without the second
search-help-pattern = all words that begin or end like this
search-help-fuzzy = also words one letter away
search-help-near = at most five words apart; BEFORE/5 in this order
search-help-answer = in the same answer, until the interviewer speaks
search-help-regular = a regular expression
search-help-attribute = only in cases with fewer inhabitants
search-help-inhabitants = inhabitants
search-help-coded = what is not coded yet
search-help-case = only in { $place }
search-help-role = only what the interviewer says
search-help-code = only what has this code
search-help-kind = only in policy documents
search-help-date = only interviews held then
search-help-filters = The filters are case:, attribute:, participant:, role:, source:, kind:, language:, code:, coded:, question: and date:. Put - in front to leave out.
search-action-find-in-text = Find in the text
builder-title = Build the search
builder-action = Build the search with menus
builder-help = Add words and filters. All of it must be true of the same turn.
builder-unreadable = The search cannot be read as it stands now. Put it right in the field, and its parts are shown here.
builder-add = Add
builder-words = Words
builder-filters = Only where
builder-kind-word = Word
builder-kind-phrase = Words in a row
builder-kind-any = At least one of these
builder-kind-near = Words near each other
builder-kind-filter = Filter
builder-kind-other = As written
builder-field-case = Case
builder-field-code = Code
builder-field-coded = Coded or not
builder-field-participant = Participant
builder-field-role = Role
builder-field-source = Source
builder-field-kind = Kind of source
builder-field-attribute = Attribute of the case
builder-field-question = Question of the guide
builder-field-date = Day of the interview
builder-field-language = Language
builder-near-second = Near
builder-within = How near
builder-within-words = { $count ->
    [one] side by side
   *[other] at most { $count } words apart
}
builder-within-turn = in the same turn
builder-within-answer = in the same answer
builder-order = Order
builder-any-order = in any order
builder-this-order = in this order
builder-not = Leave out
builder-remove = Remove “{ $what }”
builder-choose = Choose …
builder-word-example = word, munic* or council~1
builder-any-example = Words or phrases, one at a time
builder-attribute-example = inhabitants < 50000
builder-coded-yes = Coded
builder-coded-no = Not coded yet
