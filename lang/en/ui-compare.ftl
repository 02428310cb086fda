compare-by-cases = { $kind ->
    [municipality] By municipality
    [county] By county
    [region] By region
    [organisation] By organisation
    [person] By person
   *[other] By case
}
compare-by-attribute = By attribute
compare-by-crossed = By two attributes
compare-by-participants = By participant
compare-by-sources = By source
compare-by-coders = By coder
compare-by-codes = Code × code
compare-columns = Columns
compare-preset = Compare
compare-code-columns = Codes in the columns
compare-relation = Excerpts of the row
compare-transpose = Swap rows and columns
compare-attribute = Attribute
compare-other-attribute = The other attribute
compare-adjust = Adjust
compare-export = Export
compare-rows = Rows
compare-rows-codes = All codes
compare-rows-families = Top level only
compare-rows-levels = Down to level { $levels }
compare-rows-questions = Questions of the interview guide
compare-rows-searches = Saved searches
compare-rows-themes = Themes
compare-rows-claims = Claims
compare-rows-below = Below “{ $code }”
compare-rows-crosswalk = “{ $code }” through “{ $other }”
compare-measure = The numbers are
compare-measure-segments = excerpts
compare-measure-participants = participants
compare-measure-cases = { $kind ->
    [municipality] municipalities
    [county] counties
    [region] regions
    [organisation] organisations
    [person] people
   *[other] cases
}
compare-measure-words = words
compare-measure-sources = sources
compare-measure-word-share = share of what participants say
compare-measure-presence = present or not
compare-measure-first-place = first place in the text
compare-measure-last-place = last place in the text
compare-unit-segments = distinct excerpts
compare-unit-participants = distinct participants
compare-unit-cases = { $kind ->
    [municipality] distinct municipalities
    [county] distinct counties
    [region] distinct regions
    [organisation] distinct organisations
    [person] distinct people
   *[other] distinct cases
}
compare-unit-words = words
compare-unit-sources = different sources
compare-unit-word-share = per cent
compare-unit-presence = places where it is present
compare-unit-first-place = first place
compare-unit-last-place = last place
compare-words-of = { $count } of { $words } words
compare-smallest-group = No percentages below n =
compare-smallest-group-set = Percentages are now given from n = { $number }, in the whole project.
compare-order = Order of columns
compare-order-given = As in the material
compare-order-name = By name
compare-order-total = Largest first
compare-order-own = Own order
compare-order-attribute = By { $name }
compare-shading = Shading
compare-shading-none = none
compare-shading-count = by number
compare-shading-share = by share of the column
compare-beside = Side by side
compare-beside-column = Column: { $name }
compare-beside-remove = Take { $name } away
compare-beside-add = Add a column
compare-beside-close = Back to the table
compare-beside-none = No excerpts
compare-beside-loading = Fetching the quotes …
compare-beside-nothing = None of the columns has excerpts in the rows that are shown.
compare-show-why = Show why empty
compare-show-why-help = Each empty cell says why: not asked, asked and not mentioned, not yet coded, and so on.
compare-action-why = Show why cells are empty
compare-legend-states = Signs in empty cells
compare-why-empty = Those who do not mention it
compare-who-does-not-answer = Those who do not answer
compare-asked-in = The question is put in turn { $turn }
compare-mark-absent = Say that it is not here
compare-unmark-absent = Take back
compare-absent-reason = Why you hold that it is not here
compare-mark = Save
compare-stance-supports = Supports “{ $code }”
compare-stance-contradicts = Contradicts “{ $code }”
compare-view-save-as = Save view
compare-views = Saved views
compare-views-none = None chosen
compare-view-name = Name of the view
compare-view-save = Save
compare-view-delete = Delete the view “{ $name }”
compare-view-deleted = The view “{ $name }” is deleted.
compare-view-code-gone = The code below which “{ $name }” showed its rows was deleted. All codes are shown instead; the view is kept.
compare-view-attribute-gone = The attribute that “{ $name }” had in its columns was deleted. Cases are shown instead; the view is kept.
compare-action-save-view = Save the comparison as a view
compare-row-order = Order of rows
compare-row-order-given = As in the codebook
compare-hide-empty = Hide empty rows and columns
compare-only-differing = { $columns ->
    [cases] { $kind ->
        [municipality] Only rows where the municipalities differ
        [county] Only rows where the counties differ
        [region] Only rows where the regions differ
        [organisation] Only rows where the organisations differ
        [person] Only rows where the people differ
       *[other] Only rows where the cases differ
    }
   *[other] Only rows where the columns differ
}
compare-only-differing-help = Shows codes that are found in some columns and missing in others. Columns without coded material do not count.
compare-code = Code
compare-n = n participants
compare-n-of = n = { $n }
compare-without-sources = no sources
compare-summary = My summary
compare-summary-of = Summary of { $name }
compare-summary-write = Write a summary
compare-summary-edit = Edit
compare-summary-none = No summary.
compare-summary-placeholder = In your own words, close to what was said
compare-summary-keys = Esc ends. The button at a quote links to the lines where it stands.
compare-summary-link = Link to { $excerpt } in the summary
compare-summaries-members = Summaries of those in the group
compare-summaries-no-members = None of those in the group has a summary. They are written with cases as columns.
compare-chart = Framework chart
compare-chart-look = Summaries
compare-action-chart = Show summaries in the cells
compare-chart-count = { $number ->
    [one] One excerpt in the cell
   *[other] { $count } excerpts in the cell
}
compare-chart-help = Write right in the cell. Enter goes down, Tab goes on, Space shows the quotes. The number is how many excerpts the cell has.
compare-columns-without-sources = Columns without sources: { $names }.
compare-uncounted = { $number ->
    [one] One place in the texts is not counted: it holds no words of participants, only an interviewer’s for example.
   *[other] { $number } places in the texts are not counted: they hold no words of participants, only an interviewer’s for example.
}
compare-elsewhere = { $number ->
    [one] One place in the texts belongs to none of the columns.
   *[other] { $number } places in the texts belong to none of the columns.
}
compare-unanswered = Searches that find nothing since they name something that is gone: { $names }.
compare-total = Total
compare-folded = collapsed
compare-unfolded = expanded
compare-kind = { $kind ->
    [interview] interviews
    [focus-group] focus groups
    [policy-document] policy documents
    [field-note] field notes
    [survey] survey answers
   *[document] documents
}
compare-left-out = Not counted: { $kinds }.
compare-include = Include
compare-included = Policy documents are counted.
compare-leave-out = Leave out
compare-no-codes = This is where codes are compared across the material. There are no codes yet.
compare-no-columns = This is where codes are compared across the material. There is nothing to put in the columns yet.
compare-no-columns-left = Nothing meets the condition.
compare-clear-filter = Remove the condition
compare-no-rows = There are no codes to show below this code.
compare-none-differ = Every code is found either everywhere or nowhere.
compare-quotes = The quotes behind the number
compare-all-rows = All codes
compare-all-columns = All
compare-excerpts = { $number ->
    [0] No excerpts
    [one] { $count } excerpt
   *[other] { $count } excerpts
}
compare-answers = { $number ->
    [0] No answers
    [one] { $count } answer
   *[other] { $count } answers
}
compare-hits = { $number ->
    [0] No hits
    [one] { $count } hit
   *[other] { $count } hits
}
compare-behind = { $measured } { $unit } · { $found }
compare-go-to = Go to { $excerpt } in the text
compare-codes = Codes
compare-turn = turn { $number }
compare-action-by-cases = Compare by municipality or case
compare-action-by-attribute = Compare by attribute
compare-action-by-crossed = Compare by two attributes
compare-action-by-coders = Compare by coder
compare-action-by-codes = Compare code by code
compare-action-by-participants = Compare by participant
compare-action-by-sources = Compare by source
compare-action-only-differing = Show only rows where the columns differ
compare-action-adjust = Adjust the comparison
compare-action-beside = Put columns side by side, with their quotes
compare-action-transpose = Swap rows and columns
compare-action-fold-all = Collapse all rows
compare-action-unfold-all = Expand all rows
compare-action-export = Export the comparison
compare-action-export-chart = Export the framework chart

condition-label = Only those that meet
condition-placeholder = { $example }
condition-example-name = inhabitants
condition-help = How to write a condition
condition-rules = An attribute, a sign (=, !=, <, <=, >, >=) and a value. Several conditions are joined by AND, OR, NOT and parentheses.
condition-names = Attributes you can use:
condition-no-names = The project has no attributes yet. Add them under Material.
