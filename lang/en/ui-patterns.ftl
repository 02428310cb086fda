patterns-page-grid = Table
patterns-page-query = Code query
patterns-action-grid = Compare in a table
patterns-action-query = Ask how codes stand to each other
query-text = Code query
query-placeholder = Barrier NEAR/2 Driver
query-ask = Ask
query-builder = Build the query
query-first = Excerpts with
query-begun = What is in the field,
query-relation = that
query-relation-and = also have (only the words they share)
query-relation-overlap = share words with
query-relation-within = lie inside
query-relation-near = are near
query-relation-turn = are in the same turn as
query-relation-answer = are in the same answer as
query-relation-participant = are by the same participant as
query-relation-before = are followed by
query-relation-after = come after
query-relation-or = or excerpts with
query-reach = At most
query-turns = { $count ->
    [one] { $count } turn away
   *[other] { $count } turns away
}
query-second = Code
query-negated = not
query-build = Ask this
query-add = Add
query-only-in = Only in
query-everywhere = All
query-total = { $number ->
    [0] No excerpts
    [one] { $count } excerpt in { $sources } source
   *[other] { $count } excerpts in { $sources ->
        [one] { $sources } source
       *[other] { $sources } sources
    }
}
query-in-case = { $name } { $hits } ({ $participants } of { $n } participants)
query-code = Code all …
query-export = Export the excerpts
query-saved-queries = Saved code queries
query-saved-none = Saved code queries …
query-saved-problem = “{ $name }” names something that is gone. The code query is kept as it is.
query-menu = Save and change code queries
query-save = Save the code query …
query-action-save = Save the code query
query-rename = Rename …
query-delete = Delete the code query
query-name = Name of the code query
query-keep-name = Save
query-saved = The code query “{ $name }” is saved.
query-deleted = The code query “{ $name }” is deleted.
query-found = Excerpts that answer the query
query-part = Part of the excerpt
query-more = Show more
query-action-code = Code what the code query finds
query-action-export = Export what the code query finds
query-help = How to ask
query-intro = Here you ask how codes stand to each other. The answer is always excerpts of the code that comes first, whole or the part you ask for. Choose codes above, or write it yourself:
query-help-and = the part of each excerpt that has both codes
query-help-without = the part of each excerpt that does not have the other code
query-help-overlap = whole excerpts that share words with the other code
query-help-within = excerpts that lie inside one of the other code
query-help-near = at most two turns away; 200c means 200 characters
query-help-answer = in the same answer, until the interviewer speaks again
query-help-participant = by participants who never get the other code
query-help-before = the other code comes afterwards, at most two turns away
query-help-case = only what was said in { $place }
query-help-filters = = in front of the name means the code alone, without those below it. The filters are case, attribute, participant, role, source, kind, language, question and date (2024-03, 2024-01..2024-06, >2024). Names with special characters go in quotation marks.
export-only-query = Only the excerpts that answer “{ $query }”.
export-all-excerpts = Include all
patterns-page-overlap = Overlap
patterns-action-overlap = See which codes are on the same words
overlap-count-turns = Count turns
overlap-follows = Follows within
overlap-show = Show
overlap-show-pair = Show the excerpts with { $a } and { $b }
overlap-none = None of these codes are on the same words or follow each other.
overlap-caption-segments = Excerpts with words of both, of the excerpts with at least one of them. The same words count once; the interviewer does not count.
overlap-caption-turns = Turns that have both, of the turns that have at least one of them. The interviewer does not count.
patterns-page-balance = Balance
patterns-page-course = Course
patterns-action-balance = Hold drivers and barriers against each other
patterns-action-course = See codes through each interview
patterns-action-export-balance = Export the balance
patterns-action-export-course = Export the course
patterns-action-export-overlap = Export the overlap
patterns-only = Only those that fulfil { $filter }, as in the table.
patterns-include = Include policy documents
balance-left = To the left
balance-right = To the right
balance-turn = Swap sides
balance-hide-empty = Hide empty lines
balance-bar = { $code }, { $column }: { $value } { $unit }
balance-caption = { $left } to the left and { $right } to the right, in { $unit }
balance-no-counterpart = without counterpart
course-axis = Show
course-axis-words = how far into the words
course-axis-turns = turn by turn
course-codes = Codes
course-as-table = As a table
course-more = Show more ({ $shown } of { $total } texts are shown)
course-none = Here you see where in each text the codes stand. There are no codes or texts to show yet.
course-table = Places with the codes
course-case = Case
course-source = Source
course-place = Where
course-quote = Words
course-length-words = { $number ->
    [one] { $count } word
   *[other] { $count } words
}
course-length-turns = { $number ->
    [one] { $count } turn
   *[other] { $count } turns
}
course-share = { $from }–{ $to } %
course-turns = { $number ->
    [one] turn { $first }
   *[other] turns { $first }–{ $last }
}
course-mark = { $code }, { $place }: “{ $quote }”
overlap-matrix = Codes against codes
overlap-as-matrix = As squares
overlap-squares = The squares show
overlap-measure-both = number with both
overlap-measure-jaccard = Jaccard
overlap-measure-share = share of the row’s excerpts
overlap-measure-follows = how often the column follows
overlap-cell = { $a } and { $b }: { $value }
overlap-too-many = The squares have room for { $most } codes. Choose a family, or read the list.
overlap-first-pairs = the { $shown } pairs with most in common, of { $total }
