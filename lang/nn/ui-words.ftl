words-views = Kva søkjepanelet viser
words-view-hits = Treff
words-view-words = Ordliste
words-view-near = Naboord
words-action-list = Ordliste: kor ofte ord blir sagde
words-action-near = Naboord: ord som står nær eit anna
words-voices = Kven sine ord
words-voices-participants = Informantane
words-voices-interviewers = Intervjuaren
words-voices-others = Andre som snakkar
words-voices-all = Alle
words-told-participants = det informantane seier, og tekstar ingen seier
words-told-interviewers = det intervjuaren seier
words-told-others = det andre seier
words-told-all = det alle seier
words-case = Case
words-all-cases = Alle casar
words-together = Former av eit ord saman
words-leave-out = Utan småord
words-left-out = { $count } småord er utelatne.
words-searched = Søkt etter { $forms }.
words-holding = Ord som inneheld …
words-counting = Tel …
words-summary = { $different } ulike ord, { $total } ord i alt.
words-summary-voices = Talt er { $voices } ({ $n ->
    [one] { $n } informant
   *[other] { $n } informantar
}).
words-word = Ord
words-count = Tal
words-people = Informantar
words-sources = Kjelder
words-rate = per 10 000 ord
words-more-of = Meir om ordet
words-more-of-word = Meir om «{ $word }»
words-forms = Former
words-find = Søk etter «{ $word }»
words-by-case = «{ $word }» etter case
words-case-n = n = { $n } informantar, { $words } ord
words-show-near = Vis naboord
words-near-query = Ord eller frase
words-near-empty = Skriv eit ord eller ein frase, så kjem orda som står nær oftare enn elles.
words-window = Kor nær
words-window-each = { $count ->
    [one] { $count } ord på kvar side
   *[other] { $count } ord på kvar side
}
words-least = Står nær minst
words-times = { $count } gonger
words-near-summary = { $number ->
    [one] { $hits } treff
   *[other] { $hits } treff
}, { $different } naboord.
words-near-voices = Talt er { $voices }, i same replikk.
words-near = Nær
words-in-all = I alt
words-expected = Venta { $expected } ved jamn fordeling
words-likelihood = G²
words-likelihood-help = G² er log-likelihood (Dunning 1993). 3,8 eller meir kjem ved eit slumpetreff éin gong av tjue, 10,8 éin gong av tusen, om kvart ord vart trekt for seg.
words-view-similar = Liknande
words-action-similar = Finn replikkar som liknar på denne
words-action-similar-hit = Finn replikkar som liknar på treffet
words-action-code-similar = Kod replikkane som liknar
words-similar-empty = Stå i ein replikk eller merk nokre ord i teksten, og vel «Finn replikkar som liknar på denne» i menyen ved replikken eller i Finn.
words-similar-go = Gå til staden
words-similar-hit = Finn liknande
words-similar-code = Kod replikkane
words-similar-found = { $count ->
    [0] Ingen replikkar liknar på dette.
    [one] Éin replikk liknar, målt på ord.
   *[other] { $count } replikkar liknar, mest først, målt på ord.
}
words-similar-compared = Samanlikna på { $words }.
words-similar-shared = Felles: { $words }
