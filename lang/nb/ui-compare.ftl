compare-by-cases = { $kind ->
    [municipality] Etter kommune
    [county] Etter fylke
    [region] Etter region
    [organisation] Etter virksomhet
    [person] Etter person
   *[other] Etter case
}
compare-by-attribute = Etter kjennetegn
compare-by-crossed = Etter to kjennetegn
compare-by-participants = Etter informant
compare-by-sources = Etter datakilde
compare-by-coders = Etter hvem som har kodet
compare-by-codes = Kode × kode
compare-columns = Kolonner
compare-preset = Sammenlign
compare-code-columns = Koder i kolonnene
compare-relation = Utdragene i raden
compare-transpose = Bytt om rader og kolonner
compare-attribute = Kjennetegn
compare-other-attribute = Det andre kjennetegnet
compare-adjust = Tilpass
compare-export = Eksporter
compare-rows = Rader
compare-rows-codes = Alle koder
compare-rows-families = Bare det øverste nivået
compare-rows-levels = Ned til nivå { $levels }
compare-rows-questions = Spørsmålene i intervjuguiden
compare-rows-searches = Lagrede søk
compare-rows-themes = Temaer
compare-rows-claims = Påstander
compare-rows-below = Under «{ $code }»
compare-rows-crosswalk = «{ $code }» gjennom «{ $other }»
compare-measure = Tallene er
compare-measure-segments = utdrag
compare-measure-participants = informanter
compare-measure-cases = { $kind ->
    [municipality] kommuner
    [county] fylker
    [region] regioner
    [organisation] virksomheter
    [person] personer
   *[other] caser
}
compare-measure-words = ord
compare-measure-sources = datakilder
compare-measure-word-share = andel av det informantene sier
compare-measure-presence = finnes eller ikke
compare-measure-first-place = første sted i teksten
compare-measure-last-place = siste sted i teksten
compare-unit-segments = ulike utdrag
compare-unit-participants = ulike informanter
compare-unit-cases = { $kind ->
    [municipality] ulike kommuner
    [county] ulike fylker
    [region] ulike regioner
    [organisation] ulike virksomheter
    [person] ulike personer
   *[other] ulike caser
}
compare-unit-words = ord
compare-unit-sources = ulike datakilder
compare-unit-word-share = prosent
compare-unit-presence = steder det finnes
compare-unit-first-place = første sted
compare-unit-last-place = siste sted
compare-words-of = { $count } av { $words } ord
compare-smallest-group = Ingen prosent under n =
compare-smallest-group-set = Prosent gis nå fra n = { $number } i hele prosjektet.
compare-order = Rekkefølge på kolonnene
compare-order-given = Som i materialet
compare-order-name = Etter navn
compare-order-total = Flest først
compare-order-own = Egen rekkefølge
compare-order-attribute = Etter { $name }
compare-shading = Skygge
compare-shading-none = ingen
compare-shading-count = etter antall
compare-shading-share = etter andel av kolonnen
compare-beside = Side om side
compare-beside-column = Kolonne: { $name }
compare-beside-remove = Ta bort { $name }
compare-beside-add = Legg til en kolonne
compare-beside-close = Tilbake til tabellen
compare-beside-none = Ingen utdrag
compare-beside-loading = Henter sitatene …
compare-beside-nothing = Ingen av kolonnene har utdrag i radene som vises.
compare-show-why = Vis hvorfor tom
compare-show-why-help = Hver tomme celle sier hvorfor: ikke spurt, spurt og ikke nevnt, ikke ferdig kodet og så videre.
compare-action-why = Vis hvorfor celler er tomme
compare-legend-states = Tegn i tomme celler
compare-why-empty = De som ikke nevner det
compare-who-does-not-answer = De som ikke svarer
compare-asked-in = Spørsmålet stilles i replikk { $turn }
compare-mark-absent = Si at det ikke finnes her
compare-unmark-absent = Ta tilbake
compare-absent-reason = Hvorfor du mener at det ikke finnes her
compare-mark = Lagre
compare-stance-supports = Taler for «{ $code }»
compare-stance-contradicts = Taler mot «{ $code }»
compare-view-save-as = Lagre visning
compare-views = Lagrede visninger
compare-views-none = Ingen valgt
compare-view-name = Navn på visningen
compare-view-save = Lagre
compare-view-delete = Slett visningen «{ $name }»
compare-view-deleted = Visningen «{ $name }» er slettet.
compare-view-code-gone = Koden som «{ $name }» viste rader under, er slettet. Alle koder vises i stedet; visningen er beholdt.
compare-view-attribute-gone = Kjennetegnet som «{ $name }» hadde i kolonnene, er slettet. Casene vises i stedet; visningen er beholdt.
compare-action-save-view = Lagre sammenligningen som visning
compare-row-order = Rekkefølge på radene
compare-row-order-given = Som i kodeboken
compare-hide-empty = Skjul tomme rader og kolonner
compare-only-differing = { $columns ->
    [cases] { $kind ->
        [municipality] Bare rader der kommunene er ulike
        [county] Bare rader der fylkene er ulike
        [region] Bare rader der regionene er ulike
        [organisation] Bare rader der virksomhetene er ulike
        [person] Bare rader der personene er ulike
       *[other] Bare rader der casene er ulike
    }
   *[other] Bare rader der kolonnene er ulike
}
compare-only-differing-help = Viser koder som finnes i noen kolonner og mangler i andre. Kolonner uten kodet materiale regnes ikke med.
compare-code = Kode
compare-n = n informanter
compare-n-of = n = { $n }
compare-without-sources = uten datakilder
compare-summary = Mitt sammendrag
compare-summary-of = Sammendrag av { $name }
compare-summary-write = Skriv sammendrag
compare-summary-edit = Endre
compare-summary-none = Ingen sammendrag.
compare-summary-placeholder = Med egne ord, tett på det som ble sagt
compare-summary-keys = Esc avslutter. Knappen ved et sitat lenker til linjene der det står.
compare-summary-link = Lenk til { $excerpt } i sammendraget
compare-summaries-members = Sammendrag av dem i gruppen
compare-summaries-no-members = Ingen av dem i gruppen har sammendrag. De skrives med caser som kolonner.
compare-chart = Rammetabell
compare-chart-look = Sammendrag
compare-action-chart = Vis sammendrag i cellene
compare-chart-count = { $number ->
    [one] Ett utdrag i cellen
   *[other] { $count } utdrag i cellen
}
compare-chart-help = Skriv rett i cellen. Enter går nedover, Tab bortover, Mellomrom viser sitatene. Tallet er hvor mange utdrag cellen har.
compare-columns-without-sources = Kolonner uten datakilder: { $names }.
compare-uncounted = { $number ->
    [one] Ett sted i tekstene er ikke talt: det er uten ord fra informanter, for eksempel bare intervjuerens.
   *[other] { $number } steder i tekstene er ikke talt: de er uten ord fra informanter, for eksempel bare intervjuerens.
}
compare-elsewhere = { $number ->
    [one] Ett sted i tekstene hører ikke til noen av kolonnene.
   *[other] { $number } steder i tekstene hører ikke til noen av kolonnene.
}
compare-unanswered = Søk som ikke finner noe fordi de nevner noe som er borte: { $names }.
compare-total = Totalt
compare-folded = foldet sammen
compare-unfolded = brettet ut
compare-kind = { $kind ->
    [interview] intervjuer
    [focus-group] fokusgrupper
    [policy-document] plandokumenter
    [field-note] feltnotater
    [survey] spørreskjemasvar
   *[document] dokumenter
}
compare-left-out = Ikke talt med: { $kinds }.
compare-include = Ta med
compare-included = Plandokumenter er talt med.
compare-leave-out = Hold utenfor
compare-no-codes = Her sammenlignes kodene på tvers av materialet. Det er ingen koder ennå.
compare-no-columns = Her sammenlignes kodene på tvers av materialet. Det er ingenting å sette i kolonnene ennå.
compare-no-columns-left = Ingen oppfyller betingelsen.
compare-clear-filter = Fjern betingelsen
compare-no-rows = Det er ingen koder å vise under denne koden.
compare-none-differ = Alle kodene finnes enten overalt eller ingen steder.
compare-quotes = Sitatene bak tallet
compare-all-rows = Alle koder
compare-all-columns = Alle
compare-excerpts = { $number ->
    [0] Ingen utdrag
    [one] { $count } utdrag
   *[other] { $count } utdrag
}
compare-answers = { $number ->
    [0] Ingen svar
    [one] { $count } svar
   *[other] { $count } svar
}
compare-hits = { $number ->
    [0] Ingen treff
    [one] { $count } treff
   *[other] { $count } treff
}
compare-behind = { $measured } { $unit } · { $found }
compare-go-to = Gå til { $excerpt } i teksten
compare-codes = Koder
compare-turn = replikk { $number }
compare-action-by-cases = Sammenlign etter kommune eller case
compare-action-by-attribute = Sammenlign etter kjennetegn
compare-action-by-crossed = Sammenlign etter to kjennetegn
compare-action-by-coders = Sammenlign etter hvem som har kodet
compare-action-by-codes = Sammenlign kode mot kode
compare-action-by-participants = Sammenlign etter informant
compare-action-by-sources = Sammenlign etter datakilde
compare-action-only-differing = Vis bare rader der kolonnene er ulike
compare-action-adjust = Tilpass sammenligningen
compare-action-beside = Sett kolonner side om side, med sitatene
compare-action-transpose = Bytt om rader og kolonner
compare-action-fold-all = Fold sammen alle rader
compare-action-unfold-all = Brett ut alle rader
compare-action-export = Eksporter sammenligningen
compare-action-export-chart = Eksporter rammetabellen

condition-label = Bare de som oppfyller
condition-placeholder = { $example }
condition-example-name = innbyggere
condition-help = Slik skrives en betingelse
condition-rules = Et kjennetegn, et tegn (=, !=, <, <=, >, >=) og en verdi. Flere betingelser bindes sammen med AND, OR, NOT og parenteser.
condition-names = Kjennetegn du kan bruke:
condition-no-names = Prosjektet har ingen kjennetegn ennå. De legges inn under Materiale.
