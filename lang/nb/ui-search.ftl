search-query = Søk etter
search-placeholder = Ord, "frase" eller filter
search-exact = Ordet slik det er skrevet
search-inflections = Bøyde former
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
search-first = De første { $count } vises.
search-more = Vis flere
search-help = Slik skrives et søk
search-help-words = begge ordene i samme replikk
search-help-phrase = ordene etter hverandre
search-help-or = det ene eller det andre
search-help-not = det første, men ikke det andre
search-help-pattern = alle ord som begynner eller slutter slik
search-help-fuzzy = også ord som er én bokstav unna
search-help-case = bare i { $place }
search-help-role = bare det intervjueren sier
search-help-code = bare i det som er kodet slik
search-help-kind = bare i plandokumenter
search-help-filters = Filtrene er case:, role:, code:, source:, participant: og kind:. Sett - foran for å utelate.
search-action-find-in-text = Søk i teksten
