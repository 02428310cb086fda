sample-title = Sample
sample-go = Show the sample
sample-counted = What is counted
sample-listed = In the project
sample-stated = Stated
sample-origin = Where it is stated
sample-origin-example = The report, p. 4
sample-stated-of = { $what }: stated number
sample-origin-of = { $what }: where it is stated
sample-numbers-help = Enter numbers that a report or application states, and they are held against what the project has.
sample-number-invited = Invited
sample-number-answered = Answered
sample-number-declined = Declined
sample-number-interviewed = Interviewed
sample-number-documents = With documents
sample-number-survey = { $status } in “{ $survey }”
sample-kind-fact = Does not agree, or is missing
sample-kind-question = Worth a thought
sample-show-all = { $count ->
    [one] Show one more
   *[other] Show { $count } more
}
sample-nothing = There is nothing here that does not agree.
sample-empty = When the project has cases or a survey, this shows how many take part and what does not agree.
sample-many-stated-number = { $count } stated numbers differ from the project.
sample-many-two-values = { $count } values are given differently in two places.
sample-many-group-incomplete = The groups by { $count } attributes do not cover everybody.
sample-many-respondent-twice = Somebody has answered more than once in { $count } surveys.
sample-many-respondent-unmatched = { $count } surveys have answers that belong to no case.
sample-many-question-n = { $count } surveys have questions with fewer answers than respondents.

chart-export = Chart of a survey
chart-show = Chart
chart-show-block = Chart of the whole matrix
chart-which = Chart of
chart-of = Chart: { $what }. The numbers stand in the table below the question.
chart-none = When the project has a survey, its answers can become charts here.
chart-done = The chart is written to { $path }.
chart-format-svg = SVG (sharp at any size)
chart-format-png = PNG (picture)
chart-format-xlsx = Excel (the numbers)
chart-format-csv = CSV (the numbers)
