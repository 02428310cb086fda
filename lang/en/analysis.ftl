### Conditions on attributes, and attributes that are calculated.

analysis-expression-empty = The condition is empty.
    .hint = Write an attribute, a sign and a value, for example: governance = committee
analysis-expression-missing-name = The condition cannot be read: at character { $position } the name of an attribute is missing.
    .hint = Put an attribute in front of the sign, for example: inhabitants < 50000
analysis-expression-missing-operator = The condition cannot be read: after “{ $name }” a sign is missing (at character { $position }).
    .hint = Use =, !=, <, <=, > or >=. A name that contains AND, OR or NOT needs quotation marks.
analysis-expression-missing-value = The condition cannot be read: at character { $position } a value is missing.
    .hint = Write the value after the sign, for example: governance = committee
analysis-expression-unclosed-quote = The condition cannot be read: the quotation mark at character { $position } is not closed.
    .hint = Put a quotation mark after the last word of the name or value as well.
analysis-expression-unclosed-parenthesis = The condition cannot be read: the parenthesis at character { $position } is not closed.
    .hint = Put a ) where the parenthesis ends.
analysis-expression-unexpected = The condition cannot be read: “{ $found }” is not allowed at character { $position }.
    .hint = Join several conditions with AND or OR. Names and values with special characters need quotation marks.
analysis-expression-too-deep = The condition cannot be read: at character { $position } too many parentheses are nested.
    .hint = Write the condition with fewer parentheses.

analysis-formula-empty = The formula is empty.
    .hint = Write a calculation with names of attributes, for example: revenue - expenditure
analysis-formula-missing-part = The formula cannot be read: at character { $position } an attribute or a number is missing.
    .hint = Each side of a sign needs an attribute, a number or a parenthesis.
analysis-formula-unclosed-quote = The formula cannot be read: the quotation mark at character { $position } is not closed.
    .hint = Put a quotation mark after the last word of the name as well.
analysis-formula-unclosed-parenthesis = The formula cannot be read: the parenthesis at character { $position } is not closed.
    .hint = Put a ) where the parenthesis ends.
analysis-formula-unexpected = The formula cannot be read: “{ $found }” is not allowed at character { $position }.
    .hint = Use +, -, * and / between the attributes. Names that contain such signs need quotation marks.
analysis-formula-too-deep = The formula cannot be read: at character { $position } too many parentheses are nested.
    .hint = Write the formula with fewer parentheses.
analysis-formula-bad-limit = The limit “{ $found }” at character { $position } is not a number, or not above the one before.
    .hint = Write the limits in ascending order, for example bands(Population; 5000; 20000).

### Code queries: how codes stand to each other.

analysis-query-empty = The query does not ask for any code.
    .hint = Write the name of a code, such as: Barrier NEAR/2 Driver
analysis-query-only-negations = The query only says what to leave out (characters { $place }–{ $end }).
    .hint = Put the code it is about in front of NOT, such as: Barrier AND NOT Handling
analysis-query-empty-name = The name of a code is missing at character { $place }.
    .hint = Write the name after the equals sign or between the quotation marks.
analysis-query-empty-group = The parenthesis at character { $place } is empty.
    .hint = Write a code in the parenthesis, or remove it.
analysis-query-operator-alone = { $operator } at character { $place } has nothing to work on.
    .hint = There must be a code on both sides. If it is part of the name of a code, put the name in quotation marks.
analysis-query-unknown-field = There is no filter called “{ $field }” (character { $place }).
    .hint = The filters are { $fields }. If the colon is part of the name of a code, put the name in quotation marks.
analysis-query-reach = What stands behind the slash at character { $place } is no distance.
    .hint = Write a number of turns from 0 to { $most }, a number of characters such as 200c, or turn; after NEAR also answer or participant.
analysis-query-too-long = The query names more than { $limit } codes and filters (character { $place }).
    .hint = Split it into several queries, or use a code that stands above several.

### Overlap: codes on the same words.

overlap-code-a = A
overlap-code-b = B
overlap-unit-segments = Excerpts with both
overlap-unit-turns = Turns with both
overlap-jaccard = Jaccard
overlap-a-with-b = A with B
overlap-b-with-a = B with A
overlap-before = A followed by B ({ $turns } turns)
overlap-after = B followed by A ({ $turns } turns)
overlap-part = { $some } of { $all }

### The sample: what is missing or does not agree, and what is worth a thought.

sample-stated-number = The stated number of { $status ->
        [invited] those invited
        [answered] those who answered
        [declined] those who declined
        [interviewed] those interviewed
       *[documents] cases with documents
    }{ $scope ->
        [survey] {" in "}“{ $survey }”
       *[study] {""}
    } is { $stated }{ $origin }, but the project has { $listed }{ $rows ->
        [0] {""}
       *[other] {" "}({ $rows } rows in the list)
    }.
sample-listed-twice = { $count ->
        [one] More than once in the same list (row): { $names }.
       *[other] These are more than once in the same list (row): { $names }{ $more ->
            [0] {""}
           *[other] {" and "}{ $more } more
        }.
    }
sample-alike-cases = { $count ->
        [one] Could this be one and the same? { $names }.
       *[other] Could some of these be one and the same? { $names }{ $more ->
            [0] {""}
           *[other] {" and "}{ $more } more
        }.
    }
sample-contradictory-status = { $count ->
        [one] What is noted of the part { $names } had in the study cannot all be true.
       *[other] What is noted of the part { $names }{ $more ->
            [0] {""}
           *[other] {" and "}{ $more } more
        } had in the study cannot all be true.
    }
sample-interviewed-not-surveyed = { $count ->
        [one] { $names } was interviewed but has not answered the survey.
       *[other] { $names }{ $more ->
            [0] {""}
           *[other] {" and "}{ $more } more
        } were interviewed but have not answered the survey.
    }
sample-interviewed-without-source = { $count ->
        [one] { $names } is noted as interviewed, but has no interview in the project.
       *[other] { $names }{ $more ->
            [0] {""}
           *[other] {" and "}{ $more } more
        } are noted as interviewed, but have no interview in the project.
    }
sample-source-not-interviewed = { $count ->
        [one] { $names } has an interview in the project, but is not noted as interviewed.
       *[other] { $names }{ $more ->
            [0] {""}
           *[other] {" and "}{ $more } more
        } have interviews in the project, but are not noted as interviewed.
    }
sample-mixed-kinds = { $count ->
        [one] { $names } is of another kind than the others, which are
       *[other] { $names }{ $more ->
            [0] {""}
           *[other] {" and "}{ $more } more
        } are of another kind than the others, which are
    } { $kind ->
        [municipality] municipalities
        [county] counties
        [region] regions
        [organisation] organisations
        [person] persons
       *[other] other cases
    }. Should they count?
sample-respondent-twice = { $count ->
        [one] { $names } has answered more than once in “{ $survey }”.
       *[other] { $names }{ $more ->
            [0] {""}
           *[other] {" and "}{ $more } more
        } have answered more than once in “{ $survey }”.
    }
sample-respondent-unmatched = { $count ->
        [one] One answer in “{ $survey }” belongs to no case: { $names }.
       *[other] { $count } answers in “{ $survey }” belong to no case: { $names }{ $more ->
            [0] {""}
           *[other] {" and "}{ $more } more
        }.
    }
sample-question-n = { $count ->
        [one] One question in “{ $survey }” has fewer answers than the { $all } who answered: { $names }.
       *[other] { $count } questions in “{ $survey }” have fewer answers than the { $all } who answered: { $names }{ $more ->
            [0] {""}
           *[other] {" and "}{ $more } more
        }.
    }
sample-group-incomplete = The groups by “{ $attribute }” are { $sum } together, not { $all }: { $groups }. Without a value: { $names }{ $more ->
            [0] {""}
           *[other] {" and "}{ $more } more
        }.
sample-two-values = “{ $attribute }” for { $case } is { $value }{ $origin }, but { $other }{ $elsewhere } elsewhere.

### Why a cell is empty.

analysis-state-mentioned = mentioned
analysis-state-asked-not-mentioned = asked, not mentioned
analysis-state-asked-no-answer = asked, no answer
analysis-state-not-asked = not asked
analysis-state-not-mentioned = not mentioned in the text
analysis-state-absent = gone through, not there
analysis-state-unknown = unknown
analysis-state-not-yet-coded = not yet coded
analysis-state-no-material = no material
