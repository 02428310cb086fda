patterns-page-grid = Tabell
patterns-page-query = Kodespørjing
patterns-action-grid = Samanlikn i ein tabell
patterns-action-query = Spør korleis kodar står til kvarandre
query-text = Kodespørjing
query-placeholder = Barriere NEAR/2 Drivkraft
query-ask = Spør
query-builder = Bygg spørjinga
query-first = Utdrag med
query-begun = Det som står i feltet,
query-relation = som
query-relation-and = òg har (berre orda dei deler)
query-relation-overlap = deler ord med
query-relation-within = ligg inni
query-relation-near = er i nærleiken av
query-relation-turn = er i same replikk som
query-relation-answer = er i same svar som
query-relation-participant = er av same informant som
query-relation-before = blir følgde av
query-relation-after = kjem etter
query-relation-or = eller utdrag med
query-reach = Høgst
query-turns = { $count ->
    [one] { $count } replikk unna
   *[other] { $count } replikkar unna
}
query-second = Kode
query-negated = ikkje
query-build = Spør om dette
query-add = Legg til
query-only-in = Berre i
query-everywhere = Alle
query-total = { $number ->
    [0] Ingen utdrag
    [one] { $count } utdrag i { $sources } datakjelde
   *[other] { $count } utdrag i { $sources ->
        [one] { $sources } datakjelde
       *[other] { $sources } datakjelder
    }
}
query-in-case = { $name } { $hits } ({ $participants } av { $n } informantar)
query-code = Kod alle …
query-export = Eksporter utdraga
query-saved-queries = Lagra kodespørjingar
query-saved-none = Lagra kodespørjingar …
query-saved-problem = «{ $name }» nemner noko som ikkje finst lenger. Kodespørjinga er teken vare på som ho er.
query-menu = Lagre og endre kodespørjingar
query-save = Lagre kodespørjinga …
query-action-save = Lagre kodespørjinga
query-rename = Gi nytt namn …
query-delete = Slett kodespørjinga
query-name = Namn på kodespørjinga
query-keep-name = Lagre
query-saved = Kodespørjinga «{ $name }» er lagra.
query-deleted = Kodespørjinga «{ $name }» er sletta.
query-found = Utdrag som svarer på spørjinga
query-part = Del av utdraget
query-more = Vis fleire
query-action-code = Kod det kodespørjinga finn
query-action-export = Eksporter det kodespørjinga finn
query-help = Slik spør du
query-intro = Her spør du korleis kodar står til kvarandre. Svaret er alltid utdrag av koden som står først, heile eller den delen du ber om. Vel kodar over, eller skriv sjølv:
query-help-and = det i kvart utdrag som begge kodane står på
query-help-without = det i kvart utdrag som den andre koden ikkje står på
query-help-overlap = heile utdrag som deler ord med den andre koden
query-help-within = utdrag som ligg inni eit utdrag av den andre koden
query-help-near = høgst to replikkar unna; 200c tyder 200 teikn
query-help-answer = i same svar, til intervjuaren tek ordet att
query-help-participant = av informantar som aldri får den andre koden
query-help-before = den andre koden kjem etterpå, høgst to replikkar unna
query-help-case = berre det som er sagt i { $place }
query-help-filters = = framfor namnet tyder koden åleine, utan kodane under. Filtera er case, attribute, participant, role, source, kind, language, question og date (2024-03, 2024-01..2024-06, >2024). Namn med spesialteikn står i hermeteikn.
export-only-query = Berre utdraga som svarer på «{ $query }».
export-all-excerpts = Ta med alle
patterns-page-overlap = Overlapp
patterns-action-overlap = Sjå kva kodar som står på dei same orda
overlap-count-turns = Tel replikkar
overlap-follows = Følgjer innan
overlap-show = Vis
overlap-show-pair = Vis utdraga med { $a } og { $b }
overlap-none = Ingen av desse kodane står på dei same orda eller følgjer kvarandre.
overlap-caption-segments = Utdrag med ord av begge, av utdraga med minst éin av dei. Same ord blir talde éin gong; intervjuaren blir ikkje talt.
overlap-caption-turns = Replikkar der begge står, av replikkane der minst éin av dei står. Intervjuaren blir ikkje talt.
patterns-page-balance = Balanse
patterns-page-course = Forløp
patterns-action-balance = Hald drivkrefter og barrierar mot kvarandre
patterns-action-course = Sjå kodar gjennom kvart intervju
patterns-action-export-balance = Eksporter balansen
patterns-action-export-course = Eksporter forløpet
patterns-action-export-overlap = Eksporter overlappet
patterns-only = Berre dei som oppfyller { $filter }, som i tabellen.
patterns-include = Ta med plandokument
balance-left = Til venstre
balance-right = Til høgre
balance-turn = Byt side
balance-hide-empty = Gøym tomme linjer
balance-bar = { $code }, { $column }: { $value } { $unit }
balance-caption = { $left } til venstre og { $right } til høgre, i { $unit }
balance-no-counterpart = utan motstykke
course-axis = Vis
course-axis-words = kor langt ut i orda
course-axis-turns = replikk for replikk
course-codes = Kodar
course-as-table = Som tabell
course-more = Vis fleire ({ $shown } av { $total } tekstar er viste)
course-none = Her ser du kvar i kvar tekst kodane står. Det er ingen kodar eller tekstar å vise enno.
course-table = Stader med kodane
course-case = Case
course-source = Datakjelde
course-place = Kvar
course-quote = Ord
course-length-words = { $number ->
    [one] { $count } ord
   *[other] { $count } ord
}
course-length-turns = { $number ->
    [one] { $count } replikk
   *[other] { $count } replikkar
}
course-share = { $from }–{ $to } %
course-turns = { $number ->
    [one] replikk { $first }
   *[other] replikk { $first }–{ $last }
}
course-mark = { $code }, { $place }: «{ $quote }»
overlap-matrix = Kodar mot kodar
overlap-as-matrix = Som ruter
overlap-squares = Rutene viser
overlap-measure-both = talet med begge
overlap-measure-jaccard = Jaccard
overlap-measure-share = del av utdraga i rada
overlap-measure-follows = kor ofte kolonnen følgjer
overlap-cell = { $a } og { $b }: { $value }
overlap-too-many = Rutene har plass til { $most } kodar. Vel ein familie, eller les lista.
overlap-first-pairs = dei { $shown } para med mest til felles, av { $total }
