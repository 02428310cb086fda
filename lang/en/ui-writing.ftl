place-write = Write
action-group-writing = Writing
help-page-write = Write the chapter
writing-page-outline = Outline
writing-empty = An outline gathers research questions, themes, claims and quotes in the order that the chapter is to have.
