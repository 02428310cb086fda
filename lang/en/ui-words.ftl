words-views = What the search panel shows
words-view-hits = Hits
words-view-words = Word list
words-view-near = Collocates
words-action-list = Word list: how often words are said
words-action-near = Collocates: words that stand near another
words-voices = Whose words
words-voices-participants = Participants
words-voices-interviewers = Interviewer
words-voices-others = Others who speak
words-voices-all = Everyone
words-told-participants = what participants say, and texts that nobody says
words-told-interviewers = what the interviewer says
words-told-others = what others say
words-told-all = what everyone says
words-case = Case
words-all-cases = All cases
words-together = Forms of a word together
words-leave-out = Without small words
words-left-out = { $count } small words are left out.
words-searched = Searched for { $forms }.
words-holding = Words that hold …
words-counting = Counting …
words-summary = { $different } different words, { $total } words in all.
words-summary-voices = Counted is { $voices } ({ $n ->
    [one] { $n } participant
   *[other] { $n } participants
}).
words-word = Word
words-count = Count
words-people = People
words-sources = Sources
words-rate = per 10,000 words
words-more-of = More about the word
words-more-of-word = More about “{ $word }”
words-forms = Forms
words-find = Search for “{ $word }”
words-by-case = “{ $word }” by case
words-case-n = n = { $n } participants, { $words } words
words-show-near = Show collocates
words-near-query = Word or phrase
words-near-empty = Write a word or a phrase to see the words that stand near it more often than elsewhere.
words-window = How near
words-window-each = { $count ->
    [one] { $count } word on each side
   *[other] { $count } words on each side
}
words-least = Stands near at least
words-times = { $count } times
words-near-summary = { $number ->
    [one] { $hits } hit
   *[other] { $hits } hits
}, { $different } collocates.
words-near-voices = Counted is { $voices }, within the same turn.
words-near = Near
words-in-all = In all
words-expected = { $expected } expected if spread evenly
words-likelihood = G²
words-likelihood-help = G² is the log-likelihood ratio (Dunning 1993). 3.8 or more comes by chance once in twenty times, 10.8 once in a thousand, if words were drawn one by one.
words-view-similar = Similar
words-action-similar = Find turns like this one
words-action-similar-hit = Find turns like the hit
words-action-code-similar = Code the similar turns
words-similar-empty = Stand in a turn or select some words of the text, and choose “Find turns like this one” in the menu of the turn or in Find.
words-similar-go = Go to the place
words-similar-hit = Find similar
words-similar-code = Code the turns
words-similar-found = { $count ->
    [0] No turns are like this.
    [one] One turn is like this, judged by its words.
   *[other] { $count } turns are like this, most alike first, judged by their words.
}
words-similar-compared = Compared by { $words }.
words-similar-shared = Shared: { $words }
