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
