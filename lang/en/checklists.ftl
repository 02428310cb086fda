### Checklists, filled with what the project knows.

checklist-coreq = Appendix: COREQ
checklist-coreq-note = The items of COREQ (Tong, Sainsbury and Craig 2007), explained in our own words. Answers are what the project knows; what stands in brackets is for you to fill in. Page numbers are written when the text is finished.
checklist-srqr = Appendix: SRQR
checklist-srqr-note = The items of SRQR (O’Brien et al. 2014), explained in our own words. Answers are what the project knows; what stands in brackets is for you to fill in. Page numbers are written when the text is finished.
checklist-rtarg = Appendix: reflection notes after RTARG
checklist-rtarg-note = Questions to think over for reflexive thematic analysis, after Braun and Clarke 2024 and in our own words. They are guidelines, not a list to be ticked off. Below each question stands what the project knows; the rest is for you to write.
checklist-coreq-team = Research team and reflexivity: the people
checklist-coreq-relation = Research team and reflexivity: relationship with participants
checklist-coreq-theory = Study design: theoretical framework
checklist-coreq-selection = Study design: participant selection
checklist-coreq-setting = Study design: setting
checklist-coreq-collection = Study design: data collection
checklist-coreq-analysis = Analysis and findings: data analysis
checklist-coreq-reporting = Analysis and findings: reporting
checklist-srqr-title = Title and abstract
checklist-srqr-introduction = Introduction
checklist-srqr-methods = Methods
checklist-srqr-results = Results
checklist-srqr-discussion = Discussion
checklist-srqr-other = Other
checklist-column-number = No.
checklist-column-topic = Item
checklist-column-asked = What is to be told
checklist-column-told = In this project
checklist-column-page = Page
checklist-place-method = (See Method.)
checklist-place-material = (See Material.)
checklist-place-codes = (See Read and code.)
checklist-place-themes = (See Themes.)
checklist-place-journal = (See Journal.)
checklist-fact-researcher = The standpoint is described like this: { $said }.
checklist-fact-participants = { $count ->
    [one] One participant, { $cases }.
   *[other] { $count } participants, { $cases }.
}
checklist-fact-withdrawn = { $count ->
    [0] Nobody has withdrawn from the project. How many declined, the program does not know.
    [one] One has withdrawn. How many declined, the program does not know.
   *[other] { $count } have withdrawn. How many declined, the program does not know.
}
checklist-fact-material = { $count ->
    [one] One source with { $words } words.
   *[other] { $count } sources with { $words } words.
}
checklist-fact-cases = { $count ->
    [one] One case: { $names }.
   *[other] { $count } cases: { $names }.
}
checklist-fact-guide = { $count ->
    [one] The guide has one question.
   *[other] The guide has { $count } questions, probes included.
}
checklist-fact-repeated = { $count ->
    [0] Nobody is in more than one interview.
    [one] One is in more than one interview.
   *[other] { $count } are in more than one interview.
}
checklist-fact-field-notes = { $count ->
    [0] There are no field notes among the sources.
    [one] One field note is among the sources.
   *[other] { $count } field notes are among the sources.
}
checklist-fact-minutes = { $count ->
    [one] One interview is stated to have lasted { $minutes } minutes.
   *[other] { $count } interviews are stated to have lasted { $minutes } minutes altogether.
}
checklist-fact-saturation = The project follows reflexive thematic analysis, where saturation is no aim. Argue instead why the data are rich enough.
checklist-fact-member-check = { $count ->
    [one] One participant was sent their words; { $answered } answered.
   *[other] { $count } participants were sent their words; { $answered } answered.
}
checklist-fact-coders = { $count ->
    [one] One person coded: { $names }.
   *[other] { $count } people coded: { $names }.
}
checklist-fact-theme-names = { $count ->
    [one] One theme: { $names }.
   *[other] { $count } themes: { $names }.
}
checklist-fact-quotes = { $count ->
    [one] One quote is chosen, from { $participants } participant.
   *[other] { $count } quotes are chosen, from { $participants } participants.
}
checklist-fact-contradicting = { $count ->
    [0] No excerpt is marked as complicating or contradicting a theme.
    [one] One excerpt is marked as complicating or contradicting a theme.
   *[other] { $count } excerpts are marked as complicating or contradicting a theme.
}
checklist-fact-questions = { $said }
checklist-coreq-1 = Interviewer – who did the interviews or led the groups
checklist-coreq-2 = Credentials – education and degrees of the researcher
checklist-coreq-3 = Occupation – what the researcher worked as during the study
checklist-coreq-4 = Gender – the interviewer’s gender
checklist-coreq-5 = Experience and training – which experience of the method the researcher had
checklist-coreq-6 = Relationship established – whether researcher and participants knew each other beforehand
checklist-coreq-7 = Participant knowledge of the interviewer – what they were told of the researcher and of why the research was done
checklist-coreq-8 = Interviewer characteristics – assumptions, interests and standpoint that may have mattered
checklist-coreq-9 = Methodological orientation and theory – which approach the study builds on
checklist-coreq-10 = Sampling – how participants were chosen
checklist-coreq-11 = Method of approach – how participants were asked to take part
checklist-coreq-12 = Sample size – how many took part
checklist-coreq-13 = Non-participation – how many declined or withdrew, and why
checklist-coreq-14 = Setting of data collection – where the interviews took place
checklist-coreq-15 = Presence of non-participants – whether anybody but participant and researcher was there
checklist-coreq-16 = Description of sample – what matters about those who took part
checklist-coreq-17 = Interview guide – the questions, and whether they were tried out
checklist-coreq-18 = Repeat interviews – whether anybody was interviewed more than once
checklist-coreq-19 = Audio or visual recording – whether sound or picture was recorded
checklist-coreq-20 = Field notes – whether notes were made during or after the interviews
checklist-coreq-21 = Duration – how long the interviews lasted
checklist-coreq-22 = Data saturation – whether saturation was discussed, and how the extent is argued for otherwise
checklist-coreq-23 = Transcripts returned – whether participants could read what they had said
checklist-coreq-24 = Number of data coders – how many coded
checklist-coreq-25 = Description of the coding tree – how codes are arranged
checklist-coreq-26 = Derivation of themes – whether they were set beforehand or made from the data
checklist-coreq-27 = Software – what the analysis was done with
checklist-coreq-28 = Participant checking – whether participants could comment on the findings
checklist-coreq-29 = Quotations presented – whether findings are shown by quotes, and whether it is seen who says what
checklist-coreq-30 = Data and findings consistent – whether findings hang together with what is shown
checklist-coreq-31 = Clarity of major themes – whether the main themes are clear
checklist-coreq-32 = Clarity of minor themes – whether exceptions and lesser themes are discussed
checklist-srqr-1 = Title – what the study is about, and that it is qualitative
checklist-srqr-2 = Abstract – background, purpose, methods, findings and conclusions in brief
checklist-srqr-3 = Problem formulation – what the problem is, and what is known of it
checklist-srqr-4 = Purpose or research question – what the study is to answer
checklist-srqr-5 = Qualitative approach and research paradigm – which approach, which view of knowledge, and why
checklist-srqr-6 = Researcher characteristics and reflexivity – what the researcher brings along, and what that does to the study
checklist-srqr-7 = Context – the place and the surroundings of the study
checklist-srqr-8 = Sampling strategy – how and why some were chosen, and when it was enough
checklist-srqr-9 = Ethical issues pertaining to human subjects – approval, consent and protection of those who took part
checklist-srqr-10 = Data collection methods – what kind of data, when and how they were collected
checklist-srqr-11 = Data collection instruments and technologies – guides, forms and equipment, and whether they changed on the way
checklist-srqr-12 = Units of study – number and characteristics of people, documents and events
checklist-srqr-13 = Data processing – transcription, checking, storage and anonymisation
checklist-srqr-14 = Data analysis – how codes and themes came to be, and by whom
checklist-srqr-15 = Techniques to enhance trustworthiness – what was done so that readers can trust the analysis
checklist-srqr-16 = Synthesis and interpretation – the main findings: themes, interpretations, models
checklist-srqr-17 = Links to empirical data – quotes and other data that show where findings come from
checklist-srqr-18 = Integration with prior work, implications, transferability and contribution to the field – what the findings add, and where they may hold
checklist-srqr-19 = Limitations – what the study cannot say
checklist-srqr-20 = Conflicts of interest – what may have influenced the study
checklist-srqr-21 = Funding – who paid, and what they had to say
checklist-rtarg-1 = The question – What does the study ask, and why does reflexive thematic analysis suit it?
checklist-rtarg-2 = Coherence of the method – Do view of knowledge, theory and procedure hang together, and is it said which kind of thematic analysis this is?
checklist-rtarg-3 = The researcher – Who is the researcher in this, and how has that shaped questions, conversations and interpretation?
checklist-rtarg-4 = The dataset – What does it consist of, and why is it rich enough for the question?
checklist-rtarg-5 = Ethics – What was done for those who took part, and for those who are spoken of?
checklist-rtarg-6 = Coding – How was coding done in practice, and what changed on the way?
checklist-rtarg-7 = From codes to themes – How were themes made and tried against the data, and what was set aside?
checklist-rtarg-8 = The themes – Is each theme a pattern of meaning with a central idea, and not only a topic?
checklist-rtarg-9 = The quotes – Are quotes interpreted, or are they to speak for themselves? Who is heard?
checklist-rtarg-10 = What does not fit – What makes the picture less simple, and where is it discussed?
checklist-rtarg-11 = Quality – What makes the analysis good on its own terms, without measures that belong to other approaches?
checklist-rtarg-12 = The wording – Does the text say that themes were made, and not that they emerged or were found?
