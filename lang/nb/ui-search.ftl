search-query = Søk etter
search-placeholder = Ord, "frase" eller filter
search-exact = Ordet slik det er skrevet
search-inflections = Bøyde former
search-synonyms = Synonymer
search-compounds = Sammensetninger
search-fuzzy = Ord som ligner
search-no-kind = Velg minst én slags ordformer, ellers er det ingenting å lete etter.
search-building = Søket gjøres klart. Treffene kommer når det er ferdig.
search-go-to-problem = Gå til stedet i søket
search-forms = Ordformer som er funnet
search-kind-exact = slik det er skrevet
search-kind-inflection = bøyde former
search-kind-compound = sammensetninger
search-kind-weak-compound = kan være sammensetninger
search-kind-fuzzy = ligner
search-kind-pattern = passer til mønsteret
search-kind-off = Utelat alle disse
search-kind-on = Søk etter alle disse
search-more-forms = { $count } til
search-form-off = Ikke søk etter «{ $form }»
search-form-on = Søk etter «{ $form }» igjen
search-order = Rekkefølge
search-order-place = Der de står
search-order-relevance = Mest om dette først
search-order-left1 = Etter ordet før
search-order-left2 = Etter de to ordene før
search-order-left3 = Etter de tre ordene før
search-order-right1 = Etter ordet etter
search-order-right2 = Etter de to ordene etter
search-order-right3 = Etter de tre ordene etter
search-show-spread = Fordeling
search-spread = Hvor i tekstene
search-strip = Treffene i { $name }
search-by-case = Etter case
search-case = Case
search-column-hits = Treff
search-column-people = Informanter
search-people = { $participants } av { $n }
search-without-case = Uten case
search-action-next-hit = Neste treff
search-action-previous-hit = Forrige treff
search-nothing = Ingen treff
search-summary = { $hits } i { $sources }
search-hits = { $number ->
    [one] { $count } treff
   *[other] { $count } treff
}
search-sources = { $number ->
    [one] { $count } datakilde
   *[other] { $count } datakilder
}
search-undated = { $number ->
    [one] Én datakilde er utelatt, for intervjudatoen er ikke ført opp.
   *[other] { $count } datakilder er utelatt, for intervjudatoen er ikke ført opp.
}
search-first = De første { $count } vises.
search-more = Vis flere
search-kind-synonym = synonymer
search-menu = Mer om søket
search-save = Lagre søket …
search-rename = Gi nytt navn …
search-delete = Slett det lagrede søket
search-edit-synonyms = Synonymer …
search-action-save = Lagre søket
search-action-synonyms = Rediger synonymer
search-saved-searches = Lagrede søk
search-saved-none = Lagrede søk …
search-saved-total = { $name } · { $hits } i dag
search-saved-problem = «{ $name }» nevner noe som ikke finnes lenger. Søket er beholdt som det er.
search-name = Navn på søket
search-keep-name = Lagre
search-saved = Søket «{ $name }» er lagret.
search-deleted = Det lagrede søket «{ $name }» er slettet.
search-close-synonyms = Lukk synonymer
search-synonyms-of = Synonymer for { $word }
search-new-synonyms = Nye synonymer
search-synonyms-example = smartby = Smart city = smart by
search-synonyms-help = Ord eller uttrykk som betyr det samme, med = mellom. Søk etter ett finner alle, hvert med sine bøyde former. Tøm en linje for å slette den.
search-synonyms-deleted = Synonymene { $words } er slettet.
search-help = Slik skrives et søk
search-help-words = begge ordene i samme replikk
search-help-phrase = ordene etter hverandre
search-help-or = det ene eller det andre
search-help-not = det første, men ikke det andre
search-help-pattern = alle ord som begynner eller slutter slik
search-help-fuzzy = også ord som er én bokstav unna
search-help-near = høyst fem ord fra hverandre; BEFORE/5 i den rekkefølgen
search-help-answer = i samme svar, til intervjueren tar ordet
search-help-regular = et regulært uttrykk
search-help-attribute = bare i caser med færre innbyggere
search-help-inhabitants = innbyggere
search-help-coded = det som ikke er kodet ennå
search-help-case = bare i { $place }
search-help-role = bare det intervjueren sier
search-help-code = bare i det som er kodet slik
search-help-kind = bare i plandokumenter
search-help-date = bare intervjuer holdt da
search-help-filters = Filtrene er case:, attribute:, participant:, role:, source:, kind:, language:, code:, coded:, question: og date:. Sett - foran for å utelate.
search-action-find-in-text = Søk i teksten
builder-title = Bygg søket
builder-action = Bygg søket med menyer
builder-help = Legg til ord og filtre. Alt må stemme for den samme replikken.
builder-unreadable = Søket kan ikke leses slik det står nå. Rett det i feltet, så vises delene her.
builder-add = Legg til
builder-words = Ord
builder-filters = Bare der
builder-kind-word = Ord
builder-kind-phrase = Ord etter hverandre
builder-kind-any = Minst ett av disse
builder-kind-near = Ord nær hverandre
builder-kind-filter = Filter
builder-kind-other = Slik det er skrevet
builder-field-case = Case
builder-field-code = Kode
builder-field-coded = Kodet eller ikke
builder-field-participant = Informant
builder-field-role = Rolle
builder-field-source = Datakilde
builder-field-kind = Slag datakilde
builder-field-attribute = Kjennetegn ved casen
builder-field-question = Spørsmål i guiden
builder-field-date = Intervjudato
builder-field-language = Språk
builder-near-second = Nær
builder-within = Hvor nær
builder-within-words = { $count ->
    [one] rett ved siden av
   *[other] høyst { $count } ord unna
}
builder-within-turn = i samme replikk
builder-within-answer = i samme svar
builder-order = Rekkefølge
builder-any-order = uansett rekkefølge
builder-this-order = i denne rekkefølgen
builder-not = Utelat
builder-remove = Fjern «{ $what }»
builder-choose = Velg …
builder-word-example = ord, kommun* eller kommune~1
builder-any-example = Ord eller uttrykk, ett om gangen
builder-attribute-example = innbyggere < 50000
builder-coded-yes = Kodet
builder-coded-no = Ikke kodet ennå
