words-views = Hva søkepanelet viser
words-view-hits = Treff
words-view-words = Ordliste
words-view-near = Naboord
words-action-list = Ordliste: hvor ofte ord blir sagt
words-action-near = Naboord: ord som står nær et annet
words-voices = Hvem sine ord
words-voices-participants = Informantene
words-voices-interviewers = Intervjueren
words-voices-others = Andre som snakker
words-voices-all = Alle
words-told-participants = det informantene sier, og tekster ingen sier
words-told-interviewers = det intervjueren sier
words-told-others = det andre sier
words-told-all = det alle sier
words-case = Case
words-all-cases = Alle caser
words-together = Former av et ord sammen
words-leave-out = Uten småord
words-left-out = { $count } småord er utelatt.
words-searched = Søkt etter { $forms }.
words-holding = Ord som inneholder …
words-counting = Teller …
words-summary = { $different } ulike ord, { $total } ord i alt.
words-summary-voices = Talt er { $voices } ({ $n ->
    [one] { $n } informant
   *[other] { $n } informanter
}).
words-word = Ord
words-count = Antall
words-people = Informanter
words-sources = Kilder
words-rate = per 10 000 ord
words-more-of = Mer om ordet
words-more-of-word = Mer om «{ $word }»
words-forms = Former
words-find = Søk etter «{ $word }»
words-by-case = «{ $word }» etter case
words-case-n = n = { $n } informanter, { $words } ord
words-show-near = Vis naboord
words-near-query = Ord eller frase
words-near-empty = Skriv et ord eller en frase, så vises ordene som står nær oftere enn ellers.
words-window = Hvor nær
words-window-each = { $count ->
    [one] { $count } ord på hver side
   *[other] { $count } ord på hver side
}
words-least = Står nær minst
words-times = { $count } ganger
words-near-summary = { $number ->
    [one] { $hits } treff
   *[other] { $hits } treff
}, { $different } naboord.
words-near-voices = Talt er { $voices }, i samme replikk.
words-near = Nær
words-in-all = I alt
words-expected = Ventet { $expected } ved jevn fordeling
words-likelihood = G²
words-likelihood-help = G² er log-likelihood (Dunning 1993). 3,8 eller mer kommer ved en tilfeldighet én gang av tjue, 10,8 én gang av tusen, om hvert ord ble trukket for seg.
words-view-similar = Lignende
words-action-similar = Finn replikker som ligner på denne
words-action-similar-hit = Finn replikker som ligner på treffet
words-action-code-similar = Kod replikkene som ligner
words-similar-empty = Stå i en replikk eller merk noen ord i teksten, og velg «Finn replikker som ligner på denne» i menyen ved replikken eller i Finn.
words-similar-go = Gå til stedet
words-similar-hit = Finn lignende
words-similar-code = Kod replikkene
words-similar-found = { $count ->
    [0] Ingen replikker ligner på dette.
    [one] Én replikk ligner, målt på ord.
   *[other] { $count } replikker ligner, mest først, målt på ord.
}
words-similar-compared = Sammenlignet på { $words }.
words-similar-shared = Felles: { $words }
