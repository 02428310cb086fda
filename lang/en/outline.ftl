# The outline of the chapter.
names-still-in-outline = the outline
outline-gone = No longer there
outline-map = Thematic map
outline-reach = { $count } of { $total }
outline-nothing-below = Nothing can stand below such a part. Put it beside it instead.
outline-below-itself = A part cannot stand below itself.
outline-outside-quote = What is to be left out lies outside the quote. Select words of the quote and try again.
outline-nothing-left = Nothing would be left of the quote. Take it out of the outline instead.
outline-no-words = A quote is not rewritten. The words are the participant's; leave words out or put your own in brackets.
outline-template-without-words = The template has no quote. Write {"{quote}"} or {"{marked}"} where the words are to stand.
outline-unknown-in-template = The template names {"{"}{ $name }{"}"}, which does not exist. Use quote, marked, label, case, id, source or turn.
outline-blank-ellipsis = Something must stand where words are left out. Write (…), for example.
outline-nothing-to-draft = There are neither research questions nor themes to make an outline of yet.
outline-is-empty = The outline is empty. Draft one first.
journal-thing-outline-part = Part of the outline: { $name }
journal-thing-quote-cut = Shortening of a quote
journal-field-words = Words
journal-field-insertion = Put in
outline-chapter = Chapter
outline-turn = turn { $turn }
outline-doubtful = { $count ->
    [one] One part of the outline should be looked at again.
   *[other] { $count } parts of the outline should be looked at again.
}
