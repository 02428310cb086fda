### The checks of the method: what they have found, and what they go by.

check-read = { $count ->
    [one] One source is not read to the end or has no note
   *[other] { $count } sources are not read to the end or have no note
}
    .hint = Reading the whole of the material and noting what one sees is the first phase of thematic analysis (Braun and Clarke 2006). The notes later show what was seen before there were codes.
check-held-against-recording = { $count ->
    [one] For one interview nobody says whether the transcript was checked against the recording
   *[other] For { $count } interviews nobody says whether the transcript was checked against the recording
}
    .hint = A transcript is a reading of what was said. That it was checked against the recording is among the points of Braun and Clarke’s list for good thematic analysis (2006).
check-unknown-speakers = { $count ->
    [one] At one place it is not known who speaks
   *[other] At { $count } places it is not known who speaks
}
    .hint = Who says something decides for whom it counts: participants count, interviewers do not. It is also what a statement of how many support a claim rests on.
check-no-case = { $count ->
    [one] One source belongs to no case
   *[other] { $count } sources belong to no case
}
    .hint = What belongs to no case stands outside every comparison of cases. In a study without cases the whole check can be answered once and for all.
check-possible-names = { $count ->
    [one] One source has words that may be names and are not on the list of names
   *[other] { $count } sources have words that may be names and are not on the list of names
}
    .hint = Names and places that could point somebody out have to be found before quotes leave the project. Sitat proposes words that look like names; whether they are, only those who know the material can tell.
check-codes-before-notes = { $count ->
    [one] One code was made out of the material before there was a note on getting to know it
   *[other] { $count } codes were made out of the material before there was a note on getting to know it
}
    .hint = Braun and Clarke (2006, 2022) let coding wait until the material is known. Codes from theory or a framework may well be made beforehand and are not counted here.
check-recordings = { $count ->
    [one] One recording was to be deleted by now, or was deleted before the transcript was checked
   *[other] { $count } recordings were to be deleted by now, or were deleted before the transcript was checked
}
    .hint = A recording is personal data and goes when that was promised. Once it is gone, nobody can correct the transcript by what was said.
check-untouched-turns = { $count ->
    [one] One source has turns that are neither coded nor looked at
   *[other] { $count } sources have turns that are neither coded nor looked at
}
    .hint = Equal attention to every part of the material is among the points of Braun and Clarke’s list (2006). What holds nothing to code can be marked as gone through.
check-late-codes = { $count ->
    [one] One source was coded to the end before some of the codes existed
   *[other] { $count } sources were coded to the end before some of the codes existed
}
    .hint = A code that comes late has not been tried on what was coded before it. Braun and Clarke (2006, 2022) recommend more than one round through the material; without it an empty cell of a comparison cannot be relied on.
check-density = { $count ->
    [one] One of the sources coded last has far fewer extracts than the first ones
   *[other] { $count } of the sources coded last have far fewer extracts than the first ones
}
    .hint = Tiredness and habit often make the last interviews be coded more coarsely. The difference may also lie in the interviews. Another round in another order tells which it is.
check-near-names = { $count ->
    [one] Two codes have nearly the same name
   *[other] { $count } pairs of codes have nearly the same name
}
    .hint = Codes of nearly the same name are often one code made twice. If they differ, their definitions should say how.
check-uneven-codes = { $count ->
    [one] One code has one extract or a great many
   *[other] { $count } codes have one extract or a great many
}
    .hint = A code with one extract may be too narrow, and one that takes a large part of everything too wide to say something. Frequency is not in itself a measure of importance (Braun and Clarke 2006).
check-no-definition = { $count ->
    [one] One code is used without a definition
   *[other] { $count } codes are used without a definition
}
    .hint = In framework analysis, and in coding with a fixed codebook, several people are to use a code alike, so it has to say what it covers (Gale et al. 2013). In reflexive analysis this is no demand, and the check is not shown.
check-lengths = { $count ->
    [one] One extract is very short or very long
   *[other] { $count } extracts are very short or very long
}
    .hint = An extract should make sense read by itself, with so much around it that it cannot be mistaken. Very long ones leave it unclear which words a code is about.
check-interviewers-coded = { $count ->
    [one] In one extract it is the interviewer who speaks
   *[other] In { $count } extracts it is the interviewer who speaks
}
    .hint = What the interviewer says is not the participant’s words and does not count. A question may belong to an extract for its context; then it is meant to be there.
check-exclusive-codes = { $count ->
    [one] One place has two codes that exclude each other
   *[other] { $count } places have two codes that exclude each other
}
    .hint = In a family of which only one code fits, two on the same words contradict each other, whether one coder put them there or two. If both are right, the family may not be exclusive after all.
check-ordinal-codes = { $count ->
    [one] One place has two codes of an ordered family on the same words
   *[other] { $count } places have two codes of an ordered family on the same words
}
    .hint = Codes that follow each other may well overlap, as phases do. But two steps on the same words can also mean that the extract should be split.
check-drift = { $count ->
    [one] One code has been in use for a long time
   *[other] { $count } codes have been in use for a long time
}
    .hint = What one means by a code can drift on the way. Read the first extracts against the last, and say whether the code still means the same. The limits are Sitat’s own.
check-item-drift = { $count } extracts coded over { $days } days
check-unplaced-codes = { $count ->
    [one] One code is in no theme and not set aside
   *[other] { $count } codes are in no theme and not set aside
}
    .hint = In the third phase codes are gathered into possible themes, and some may lie as miscellaneous for a while (Braun and Clarke 2006). What is put away should have a reason that can be shown.
check-no-main-point = { $count ->
    [one] One candidate theme lacks its main point
   *[other] { $count } candidate themes lack their main point
}
    .hint = A theme is a pattern of shared meaning around a central idea, not all that was said about a topic (Braun and Clarke 2019, 2022). If it cannot be said in a sentence, it may still be a topic.
check-one-code = { $count ->
    [one] One theme is a single code
   *[other] { $count } themes are a single code each
}
    .hint = A rich code may become a theme, and nothing is wrong with that (Braun and Clarke 2022). But a theme usually gathers more than one code can carry.
check-one-question = { $count ->
    [one] The extracts of one theme nearly all answer the same interview question
   *[other] The extracts of { $count } themes nearly all answer the same interview question
}
    .hint = Using the interview questions as themes is one of the pitfalls that Braun and Clarke name (2006): the answers to a topic are summed up, and no pattern is made across them.
check-topic-name = { $count ->
    [one] The name of one theme reads like a topic
   *[other] The names of { $count } themes read like topics
}
    .hint = A name such as “Barriers to …” says what it is about, not what was found. Braun and Clarke (2021, 2022) tell themes of shared meaning from summaries of a topic.
check-one-case = { $count ->
    [one] One theme is in one case only
   *[other] { $count } themes are in one case each
}
    .hint = A theme of one case may matter, but then it is about that case. In a comparison the reader should be told that it was found nowhere else.
check-not-reviewed = { $count ->
    [one] One theme has extracts that were not held against it
   *[other] { $count } themes have extracts that were not held against them
}
    .hint = The first level of phase four is to read all the extracts of a theme and see whether they form a pattern (Braun and Clarke 2006).
check-many-misfits = { $count ->
    [one] Many of the extracts of one theme do not fit
   *[other] Many of the extracts of { $count } themes do not fit
}
    .hint = When much does not fit, a theme may need another boundary, become two, or go; that is what phase four is for (Braun and Clarke 2006).
check-shared-extracts = { $count ->
    [one] Two themes share many extracts
   *[other] { $count } pairs of themes share many extracts
}
    .hint = Themes should hang together within and be told from each other (Braun and Clarke 2006, after Patton 1990). Two that share much may be one, or lack the boundary between them.
check-not-revisited = { $count ->
    [one] Since one theme changed, not all sources were gone through
   *[other] Since { $count } themes changed, not all sources were gone through
}
    .hint = The second level of phase four is to read the whole set again with the themes at hand (Braun and Clarke 2006). A new name is no change.
check-nothing-against = { $count ->
    [one] Nothing complicates or contradicts one theme
   *[other] Nothing complicates or contradicts { $count } themes
}
    .hint = An analysis that shows only what fits convinces little. To look for what does not is old advice in qualitative method (Lincoln and Guba 1985).
check-thin = { $count ->
    [one] Few carry one theme
   *[other] Few carry { $count } themes
}
    .hint = How many carry a theme does not decide whether it matters. But a theme of few voices needs extracts rich enough to carry it.
check-old-map = { $count ->
    [one] The thematic map is older than the themes
   *[other] The thematic map is older than { $count } themes
}
    .hint = A map of the themes should show the analysis as it is now. Earlier maps are worth keeping, since they show how it came about.
check-long-definition = { $count ->
    [one] The definition of one theme is long
   *[other] The definitions of { $count } themes are long
}
    .hint = Towards the end of phase five a theme should be described in a couple of sentences (Braun and Clarke 2006). If it takes much more, it may be several.
check-no-excludes = { $count ->
    [one] One theme does not say what it leaves out
   *[other] { $count } themes do not say what they leave out
}
    .hint = To define a theme is also to say what falls outside (Braun and Clarke 2006). That is often where two themes are seen to run into each other.
check-same-definitions = { $count ->
    [one] Two themes are defined in nearly the same words
   *[other] { $count } pairs of themes are defined in nearly the same words
}
    .hint = If two definitions say the same, the themes may be one, or what parts them is not written down.
check-bare-name = { $count ->
    [one] The name of one theme is a bare word, a code or a question
   *[other] The names of { $count } themes are bare words, codes or questions
}
    .hint = A good name is short and gives the reader a sense of what the theme says (Braun and Clarke 2006). A bare word, or a code’s name, mostly says where to look.
check-deep-themes = { $count ->
    [one] One theme lies deeper than three levels
   *[other] { $count } themes lie deeper than three levels
}
    .hint = Braun and Clarke (2022) advise few levels: overarching theme, theme and subtheme. More often means that codes are still standing as themes.
check-question-without-theme = { $count ->
    [one] One research question has no theme
   *[other] { $count } research questions have no theme
}
    .hint = Every question that the study asks should be answered in the analysis, or go with a reason.
check-many-themes = { $count ->
    [one] There is one theme more than the report can hold
   *[other] There are { $count } themes, more than the report can hold
}
    .hint = Depth takes room. Braun and Clarke (2022) warn against many thin themes; how many there is room for follows from the length of the report set in the settings.
check-changed-since-review = { $count ->
    [one] One theme changed after it was reviewed
   *[other] { $count } themes changed after they were reviewed
}
    .hint = The phases are not steps taken once; when a theme changes it should be read against its extracts again (Braun and Clarke 2006).
check-own-words = { $count ->
    [one] One place in the outline has quotes with few own words
   *[other] { $count } places in the outline have quotes with few own words
}
    .hint = Extracts do not speak for themselves: the analysis is what is said about them (Braun and Clarke 2006).
check-voices = Few voices have most of the quotes
    .hint = When a few are quoted most, the reader should know why. They may say it best, or the others were lost on the way. COREQ asks for quotes of different participants (Tong et al. 2007).
check-changed-quotes = { $count ->
    [one] One quote is not what was said
   *[other] { $count } quotes are not what was said
}
    .hint = A quote is the participant’s words. What is left out or put in is marked, so that the reader sees what was done.
check-names-in-extracts = { $count ->
    [one] One extract chosen as a quote may point somebody out
   *[other] { $count } extracts chosen as quotes may point somebody out
}
    .hint = Names from the list of names, or an office that only one has in the place, together with “he” or “she”. Quotes are read by more than those who know the material. Others than the participant may be pointed out by what is said, too.
check-wording = { $count ->
    [one] One wording does not sit with the declared approach
   *[other] { $count } wordings do not sit with the declared approach
}
    .hint = In reflexive analysis themes are made by the researcher; they do not “emerge”, and agreement of coders is no measure of quality (Braun and Clarke 2019, 2021). The words of the report should say the same as the approach.
check-unknown-excerpts = { $count ->
    [one] One excerpt id leads nowhere
   *[other] { $count } excerpt ids lead nowhere
}
    .hint = An id in the text should lead back to the words that were said.
check-claim-scope = { $count ->
    [one] One claim reaches further than its evidence
   *[other] { $count } claims reach further than their evidence
}
    .hint = If a claim says “all” or “most”, it must be possible to show who. What counts is extracts marked as support, not that a code is there.
check-open-questions = { $count ->
    [one] One memo ends with a question
   *[other] { $count } memos end with a question
}
    .hint = The questions one asks oneself on the way are part of reflexivity. They are open until somebody writes on, and private until one takes them along.
check-figures = { $count ->
    [one] One figure differs from the attribute it comes from
   *[other] { $count } figures differ from the attribute they come from
}
    .hint = Figures about the cases stand in tables and in the text. Where they differ, trust in all of them goes.
check-claim-without-evidence = { $count ->
    [one] One claim has no extract
   *[other] { $count } claims have no extract
}
    .hint = Every claim of the analysis should be traceable to the words that were said (Lincoln and Guba 1985; Nowell et al. 2017).

check-item-no-note = no note
check-item-not-read = not read to the end
check-item-neither-read-nor-noted = neither read to the end nor noted on
check-item-label = “{ $label }”
check-item-turns-of-nobody =
    { $count ->
        [one] one turn
       *[other] { $count } turns
    } without a speaker
check-item-possible-names =
    { $count ->
        [one] one possible name
       *[other] { $count } possible names
    }
check-item-deleted-unchecked = deleted { $day }, transcript not checked
check-item-deletion-due = to be deleted { $day }
check-item-turns =
    { $count ->
        [one] one turn
       *[other] { $count } turns
    }, the first is number { $first }
check-item-late-codes =
    { $count ->
        [one] one code
       *[other] { $count } codes
    }: { $names }
check-item-density = { $own } extracts per 1,000 words, { $first } in the first ones
check-item-near-name = and “{ $name }”
check-item-one-extract = one extract
check-item-share-of-extracts = { $percent }% of all extracts
check-item-uses = used { $count } times
check-item-words =
    { $count ->
        [one] one word
       *[other] { $count } words
    }
check-item-interviewers-words =
    { $count ->
        [one] one word is
       *[other] { $count } words are
    } the interviewer’s
check-item-two-codes = “{ $one }” and “{ $other }”
check-item-and-theme = and “{ $name }”
check-item-one-question = { $percent }%, question { $number }
check-item-only-in = only in { $name }
check-item-not-reviewed = { $count } of { $all } extracts
check-item-misfits = { $count } of { $all } do not fit
check-item-sources-left = { $count } of { $all } sources are left
check-item-participants = { $count } of { $all } participants
check-item-quotes = { $count } of { $all } quotes, { $percent }%
check-item-name-of-code = called like a code
check-item-name-of-question = called like a question
check-item-one-word = one word
check-item-level = level { $level }
check-item-two-scopes = the same is claimed twice, of different numbers
check-item-contradicted = contradicted by { $names }
check-item-reach = { $count } of { $all } support it; missing { $names }
check-item-names =
    { $count ->
        [one] one name
       *[other] { $count } names
    }
check-item-office = “{ $office }” and “{ $pronoun }” may point at one person in { $cases }
check-item-wording = “{ $words }”
check-state-answered = Answered
check-state-unknown = Cannot be computed yet
stage-left-read = { $count } of { $all } sources read to the end
stage-left-notes =
    { $count ->
        [one] one note
       *[other] { $count } notes
    }
stage-left-defined = { $count } of { $all } codes defined
stage-left-coded = { $count } extracts, { $codes } codes
stage-left-round = round { $number }
stage-left-summaries =
    { $count ->
        [one] one summary
       *[other] { $count } summaries
    }
stage-left-themes =
    { $count ->
        [one] one theme
       *[other] { $count } themes
    }
stage-left-unplaced =
    { $count ->
        [one] one unplaced code
       *[other] { $count } unplaced codes
    }
stage-left-reviewed = { $count } of { $all } extracts reviewed
stage-left-reviewed-themes =
    { $count ->
        [one] one theme reviewed
       *[other] { $count } themes reviewed
    }
stage-left-defined-themes =
    { $count ->
        [one] one theme defined
       *[other] { $count } themes defined
    }
stage-left-claims =
    { $count ->
        [one] one claim
       *[other] { $count } claims
    }
check-unknown-names = The list of names lies in a file of its own, so names cannot be looked for here.
check-unknown-questions = No turns are linked to interview questions, so it is not known what the extracts answer.
check-unknown-map = No thematic map was kept to hold the themes against.
check-unknown-length = Nobody has said how long the report is to be.
check-unknown-quotes = No quotes are chosen in the themes yet.
check-unknown-outline = Nothing stands in the outline yet. A finished document is checked under Write › Check.
check-item-bare-quote = stands without own words before or after it
check-item-own-words = own words are { $percent } per cent ({ $own } to { $quoted } quoted)
check-item-figure = { $case }, { $attribute }: the project has { $value }
check-item-figure-twice = { $case }, { $attribute }: elsewhere it says { $value }
check-item-words-moved = the words were corrected in the source after the quote was chosen
check-item-other-words = in the source: “{ $quote }”
check-item-said-by = said by { $names }
check-item-words-of = the words are from { $names }
check-item-unclear-mark = it is unclear where the quotation begins or ends
check-item-not-as-said = does not agree with the source
check-item-not-on-map = not on the map
check-item-renamed-since = called something else on the map
check-item-changed-since = changed since
check-item-gone-since = no longer in use
stage-left-kept =
    { $count ->
        [0] no figures are frozen
        [one] one set of figures is frozen
       *[other] { $count } sets of figures are frozen
    }
stage-left-differences =
    { $count ->
        [0] no turns with disagreement
        [one] one turn with disagreement
       *[other] { $count } turns with disagreement
    }
stage-left-settled =
    { $count ->
        [one] one settled
       *[other] { $count } settled
    }
stage-left-comments = { $count ->
    [one] One open comment
   *[other] { $count } open comments
}
