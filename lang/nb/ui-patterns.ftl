patterns-page-grid = Tabell
patterns-page-query = Kodespørring
patterns-action-grid = Sammenlign i en tabell
patterns-action-query = Spør hvordan koder står til hverandre
query-text = Kodespørring
query-placeholder = Barriere NEAR/2 Drivkraft
query-ask = Spør
query-builder = Bygg spørringen
query-first = Utdrag med
query-begun = Det som står i feltet,
query-relation = som
query-relation-and = også har (bare ordene de deler)
query-relation-overlap = deler ord med
query-relation-within = ligger inni
query-relation-near = er i nærheten av
query-relation-turn = er i samme replikk som
query-relation-answer = er i samme svar som
query-relation-participant = er av samme informant som
query-relation-before = følges av
query-relation-after = kommer etter
query-relation-or = eller utdrag med
query-reach = Høyst
query-turns = { $count ->
    [one] { $count } replikk unna
   *[other] { $count } replikker unna
}
query-second = Kode
query-negated = ikke
query-build = Spør om dette
query-add = Legg til
query-only-in = Bare i
query-everywhere = Alle
query-total = { $number ->
    [0] Ingen utdrag
    [one] { $count } utdrag i { $sources } datakilde
   *[other] { $count } utdrag i { $sources ->
        [one] { $sources } datakilde
       *[other] { $sources } datakilder
    }
}
query-in-case = { $name } { $hits } ({ $participants } av { $n } informanter)
query-code = Kod alle …
query-export = Eksporter utdragene
query-saved-queries = Lagrede kodespørringer
query-saved-none = Lagrede kodespørringer …
query-saved-problem = «{ $name }» nevner noe som ikke finnes lenger. Kodespørringen er beholdt som den er.
query-menu = Lagre og endre kodespørringer
query-save = Lagre kodespørringen …
query-action-save = Lagre kodespørringen
query-rename = Gi nytt navn …
query-delete = Slett kodespørringen
query-name = Navn på kodespørringen
query-keep-name = Lagre
query-saved = Kodespørringen «{ $name }» er lagret.
query-deleted = Kodespørringen «{ $name }» er slettet.
query-found = Utdrag som svarer på spørringen
query-part = Del av utdraget
query-more = Vis flere
query-action-code = Kod det kodespørringen finner
query-action-export = Eksporter det kodespørringen finner
query-help = Slik spør du
query-intro = Her spør du hvordan koder står til hverandre. Svaret er alltid utdrag av koden som står først, hele eller den delen du ber om. Velg koder over, eller skriv selv:
query-help-and = det i hvert utdrag som begge kodene står på
query-help-without = det i hvert utdrag som den andre koden ikke står på
query-help-overlap = hele utdrag som deler ord med den andre koden
query-help-within = utdrag som ligger inni et utdrag av den andre koden
query-help-near = høyst to replikker unna; 200c betyr 200 tegn
query-help-answer = i samme svar, til intervjueren tar ordet igjen
query-help-participant = av informanter som aldri får den andre koden
query-help-before = den andre koden kommer etterpå, høyst to replikker unna
query-help-case = bare det som er sagt i { $place }
query-help-filters = = foran navnet betyr koden alene, uten kodene under. Filtrene er case, attribute, participant, role, source, kind, language, question og date (2024-03, 2024-01..2024-06, >2024). Navn med spesialtegn står i anførselstegn.
export-only-query = Bare utdragene som svarer på «{ $query }».
export-all-excerpts = Ta med alle
patterns-page-overlap = Overlapp
patterns-action-overlap = Se hvilke koder som står på de samme ordene
overlap-count-turns = Tell replikker
overlap-follows = Følger innen
overlap-show = Vis
overlap-show-pair = Vis utdragene med { $a } og { $b }
overlap-none = Ingen av disse kodene står på de samme ordene eller følger hverandre.
overlap-caption-segments = Utdrag med ord av begge, av utdragene med minst én av dem. Samme ord telles én gang; intervjueren telles ikke.
overlap-caption-turns = Replikker der begge står, av replikkene der minst én av dem står. Intervjueren telles ikke.
patterns-page-balance = Balanse
patterns-page-course = Forløp
patterns-action-balance = Hold drivkrefter og barrierer mot hverandre
patterns-action-course = Se koder gjennom hvert intervju
patterns-action-export-balance = Eksporter balansen
patterns-action-export-course = Eksporter forløpet
patterns-action-export-overlap = Eksporter overlappet
patterns-only = Bare de som oppfyller { $filter }, som i tabellen.
patterns-include = Ta med plandokumenter
balance-left = Til venstre
balance-right = Til høyre
balance-turn = Bytt side
balance-hide-empty = Skjul tomme linjer
balance-bar = { $code }, { $column }: { $value } { $unit }
balance-caption = { $left } til venstre og { $right } til høyre, i { $unit }
balance-no-counterpart = uten motstykke
course-axis = Vis
course-axis-words = hvor langt ut i ordene
course-axis-turns = replikk for replikk
course-codes = Koder
course-as-table = Som tabell
course-more = Vis flere ({ $shown } av { $total } tekster vises)
course-none = Her vises hvor i hver tekst kodene står. Det er ingen koder eller tekster å vise ennå.
course-table = Steder med kodene
course-case = Case
course-source = Datakilde
course-place = Hvor
course-quote = Ord
course-length-words = { $number ->
    [one] { $count } ord
   *[other] { $count } ord
}
course-length-turns = { $number ->
    [one] { $count } replikk
   *[other] { $count } replikker
}
course-share = { $from }–{ $to } %
course-turns = { $number ->
    [one] replikk { $first }
   *[other] replikk { $first }–{ $last }
}
course-mark = { $code }, { $place }: «{ $quote }»
overlap-matrix = Koder mot koder
overlap-as-matrix = Som ruter
overlap-squares = Rutene viser
overlap-measure-both = antall med begge
overlap-measure-jaccard = Jaccard
overlap-measure-share = andel av radens utdrag
overlap-measure-follows = hvor ofte kolonnen følger
overlap-cell = { $a } og { $b }: { $value }
overlap-too-many = Rutene får plass til { $most } koder. Velg en familie, eller les listen.
overlap-first-pairs = de { $shown } parene med mest til felles, av { $total }
