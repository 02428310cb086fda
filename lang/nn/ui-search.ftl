search-query = Søk etter
search-placeholder = Ord, "frase" eller filter
search-exact = Ordet slik det er skrive
search-inflections = Bøygde former
search-synonyms = Synonym
search-compounds = Samansetjingar
search-fuzzy = Ord som liknar
search-no-kind = Vel minst éin slags ordformer, elles er det ingenting å leite etter.
search-building = Søket blir gjort klart. Treffa kjem når det er ferdig.
search-go-to-problem = Gå til staden i søket
search-forms = Ordformer som er funne
search-kind-exact = slik det er skrive
search-kind-inflection = bøygde former
search-kind-compound = samansetjingar
search-kind-weak-compound = kan vere samansetjingar
search-kind-fuzzy = liknar
search-kind-pattern = passar til mønsteret
search-kind-off = Utelat alle desse
search-kind-on = Søk etter alle desse
search-more-forms = { $count } til
search-form-off = Ikkje søk etter «{ $form }»
search-form-on = Søk etter «{ $form }» igjen
search-order = Rekkjefølgje
search-order-place = Der dei står
search-order-relevance = Mest om dette fyrst
search-order-left1 = Etter ordet før
search-order-left2 = Etter dei to orda før
search-order-left3 = Etter dei tre orda før
search-order-right1 = Etter ordet etter
search-order-right2 = Etter dei to orda etter
search-order-right3 = Etter dei tre orda etter
search-show-spread = Fordeling
search-spread = Kvar i tekstane
search-strip = Treffa i { $name }
search-by-case = Etter case
search-case = Case
search-column-hits = Treff
search-column-people = Informantar
search-people = { $participants } av { $n }
search-without-case = Utan case
search-action-next-hit = Neste treff
search-action-previous-hit = Førre treff
search-nothing = Ingen treff
search-summary = { $hits } i { $sources }
search-hits = { $number ->
    [one] { $count } treff
   *[other] { $count } treff
}
search-sources = { $number ->
    [one] { $count } datakjelde
   *[other] { $count } datakjelder
}
search-undated = { $number ->
    [one] Éi datakjelde er utelaten, for intervjudatoen er ikkje ført opp.
   *[other] { $count } datakjelder er utelatne, for intervjudatoen er ikkje ført opp.
}
search-first = Dei første { $count } blir viste.
search-more = Vis fleire
search-kind-synonym = synonym
search-menu = Meir om søket
search-save = Lagre søket …
search-rename = Gi nytt namn …
search-delete = Slett det lagra søket
search-edit-synonyms = Synonym …
search-action-save = Lagre søket
search-action-synonyms = Rediger synonym
search-saved-searches = Lagra søk
search-saved-none = Lagra søk …
search-saved-total = { $name } · { $hits } i dag
search-saved-problem = «{ $name }» nemner noko som ikkje finst lenger. Søket er halde som det er.
search-name = Namn på søket
search-keep-name = Lagre
search-saved = Søket «{ $name }» er lagra.
search-deleted = Det lagra søket «{ $name }» er sletta.
search-close-synonyms = Lukk synonym
search-synonyms-of = Synonym for { $word }
search-new-synonyms = Nye synonym
search-synonyms-example = smartby = Smart city = smart by
search-synonyms-help = Ord eller uttrykk som tyder det same, med = mellom. Søk etter eitt finn alle, kvart med bøygde former. Tøm ei linje for å slette ho.
search-synonyms-deleted = Synonyma { $words } er sletta.
search-help = Slik skriv du eit søk
search-help-words = begge orda i same replikk
search-help-phrase = orda etter kvarandre
search-help-or = det eine eller det andre
search-help-not = det første, men ikkje det andre
search-help-pattern = alle ord som byrjar eller sluttar slik
search-help-fuzzy = òg ord som er éin bokstav unna
search-help-near = høgst fem ord frå kvarandre; BEFORE/5 i den rekkjefølgja
search-help-answer = i same svar, til intervjuaren tek ordet
search-help-regular = eit regulært uttrykk
search-help-attribute = berre i caser med færre innbyggjarar
search-help-inhabitants = innbyggjarar
search-help-coded = det som ikkje er koda enno
search-help-case = berre i { $place }
search-help-role = berre det intervjuaren seier
search-help-code = berre i det som er koda slik
search-help-kind = berre i plandokument
search-help-date = berre intervju haldne då
search-help-filters = Filtera er case:, attribute:, participant:, role:, source:, kind:, language:, code:, coded:, question: og date:. Set - framfor for å utelate.
search-action-find-in-text = Søk i teksten
builder-title = Bygg søket
builder-action = Bygg søket med menyar
builder-help = Legg til ord og filter. Alt må stemme for den same replikken.
builder-unreadable = Søket kan ikkje lesast slik det står no. Rett det i feltet, så kjem delane fram her.
builder-add = Legg til
builder-words = Ord
builder-filters = Berre der
builder-kind-word = Ord
builder-kind-phrase = Ord etter kvarandre
builder-kind-any = Minst eitt av desse
builder-kind-near = Ord nær kvarandre
builder-kind-filter = Filter
builder-kind-other = Slik det er skrive
builder-field-case = Case
builder-field-code = Kode
builder-field-coded = Koda eller ikkje
builder-field-participant = Informant
builder-field-role = Rolle
builder-field-source = Datakjelde
builder-field-kind = Slag datakjelde
builder-field-attribute = Kjenneteikn ved casen
builder-field-question = Spørsmål i guiden
builder-field-date = Intervjudato
builder-field-language = Språk
builder-near-second = Nær
builder-within = Kor nær
builder-within-words = { $count ->
    [one] rett ved sida av
   *[other] høgst { $count } ord unna
}
builder-within-turn = i same replikk
builder-within-answer = i same svar
builder-order = Rekkjefølgje
builder-any-order = uansett rekkjefølgje
builder-this-order = i denne rekkjefølgja
builder-not = Utelat
builder-remove = Fjern «{ $what }»
builder-choose = Vel …
builder-word-example = ord, kommun* eller kommune~1
builder-any-example = Ord eller uttrykk, eitt om gongen
builder-attribute-example = innbyggjarar < 50000
builder-coded-yes = Koda
builder-coded-no = Ikkje koda enno
