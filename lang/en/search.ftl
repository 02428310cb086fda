# Search: what can be wrong with a query, and with the index.
# { $place } is the character in the query, counted from 1.

search-query-empty = There is nothing to search for.
    .hint = Type a word, a phrase in quotation marks, or a filter such as case:"Storvik".
search-query-only-negations = The search only says what must not be there.
    .hint = Add at least one word that must be there, or a filter that says where to look, for example role:participant.
search-query-unclosed-quote = The quotation mark at character { $place } is not closed.
    .hint = Put a quotation mark where the phrase ends.
search-query-empty-phrase = There are no words between the quotation marks at character { $place }.
    .hint = Type the words that follow each other, or remove the quotation marks.
search-query-unclosed-group = The parenthesis at character { $place } is not closed.
    .hint = Put a closing parenthesis where the group ends.
search-query-empty-group = The parenthesis at character { $place } is empty.
    .hint = Type words in it, or remove it.
search-query-unopened-group = The closing parenthesis at character { $place } has no opening one.
    .hint = Remove it, or put a parenthesis where the group begins.
search-query-operator-alone = { $operator } at character { $place } has nothing to work on.
    .hint = AND and OR need something on both sides, NOT and - something after them. Use lower case to search for the word itself.
search-query-unknown-field = There is no filter called “{ $field }” (character { $place }).
    .hint = The filters are { $fields }. Put a space instead of the colon if these are ordinary words.
search-query-filter-without-value = The filter { $field } at character { $place } has no value.
    .hint = Type the value right after the colon, in quotation marks if it contains spaces: { $field }:"…".
search-query-wildcard-alone = The asterisk at character { $place } has no letters beside it.
    .hint = Type the asterisk together with part of the word, such as kommun* or *fase.
search-query-too-many-words = The search has more than { $limit } words and filters.
    .hint = Split it into several searches, or use an asterisk for many similar words.
search-query-too-deep = The search has too many nested parentheses (character { $place }).
    .hint = Write it more simply, or split it into several searches.
search-too-many-forms = The pattern { $pattern } matches more than { $limit } different words.
    .hint = Type more letters of the word.
search-passages-overlap = The source cannot be made searchable because two of its turns overlap (they begin at characters { $first } and { $second }).
    .hint = Check how the text is divided into turns, or import the source again.
search-index-failed = Search is not working because the index in memory has become unusable ({ $reason }).
    .hint = Close the project and open it again; the index is then rebuilt. Nothing in the project is lost.
