search-query = Søk etter
search-placeholder = Ord, "frase" eller filter
search-exact = Ordet slik det er skrive
search-inflections = Bøygde former
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
search-first = Dei første { $count } blir viste.
search-more = Vis fleire
search-help = Slik skriv du eit søk
search-help-words = begge orda i same replikk
search-help-phrase = orda etter kvarandre
search-help-or = det eine eller det andre
search-help-not = det første, men ikkje det andre
search-help-pattern = alle ord som byrjar eller sluttar slik
search-help-fuzzy = òg ord som er éin bokstav unna
search-help-case = berre i { $place }
search-help-role = berre det intervjuaren seier
search-help-code = berre i det som er koda slik
search-help-kind = berre i plandokument
search-help-filters = Filtera er case:, role:, code:, source:, participant: og kind:. Set - framfor for å utelate.
search-action-find-in-text = Søk i teksten
