compare-by-cases = { $kind ->
    [municipality] Etter kommune
    [county] Etter fylke
    [region] Etter region
    [organisation] Etter verksemd
    [person] Etter person
   *[other] Etter case
}
compare-by-attribute = Etter kjenneteikn
compare-by-crossed = Etter to kjenneteikn
compare-by-participants = Etter informant
compare-by-sources = Etter datakjelde
compare-by-coders = Etter kven som har koda
compare-by-codes = Kode × kode
compare-columns = Kolonnar
compare-preset = Samanlikn
compare-code-columns = Kodar i kolonnane
compare-relation = Utdraga i rada
compare-transpose = Byt om rader og kolonnar
compare-attribute = Kjenneteikn
compare-other-attribute = Det andre kjenneteiknet
compare-adjust = Tilpass
compare-export = Eksporter
compare-rows = Rader
compare-rows-codes = Alle kodar
compare-rows-families = Berre det øvste nivået
compare-rows-levels = Ned til nivå { $levels }
compare-rows-questions = Spørsmåla i intervjuguiden
compare-rows-searches = Lagra søk
compare-rows-themes = Tema
compare-rows-claims = Påstandar
compare-rows-below = Under «{ $code }»
compare-rows-crosswalk = «{ $code }» gjennom «{ $other }»
compare-measure = Tala er
compare-measure-segments = utdrag
compare-measure-participants = informantar
compare-measure-cases = { $kind ->
    [municipality] kommunar
    [county] fylke
    [region] regionar
    [organisation] verksemder
    [person] personar
   *[other] casar
}
compare-measure-words = ord
compare-measure-sources = datakjelder
compare-measure-word-share = del av det informantane seier
compare-measure-presence = finst eller ikkje
compare-measure-first-place = første staden i teksten
compare-measure-last-place = siste staden i teksten
compare-unit-segments = ulike utdrag
compare-unit-participants = ulike informantar
compare-unit-cases = { $kind ->
    [municipality] ulike kommunar
    [county] ulike fylke
    [region] ulike regionar
    [organisation] ulike verksemder
    [person] ulike personar
   *[other] ulike casar
}
compare-unit-words = ord
compare-unit-sources = ulike datakjelder
compare-unit-word-share = prosent
compare-unit-presence = stader det finst
compare-unit-first-place = første staden
compare-unit-last-place = siste staden
compare-words-of = { $count } av { $words } ord
compare-smallest-group = Ingen prosent under n =
compare-smallest-group-set = Prosent blir no gjeven frå n = { $number } i heile prosjektet.
compare-order = Rekkjefølgje på kolonnane
compare-order-given = Som i materialet
compare-order-name = Etter namn
compare-order-total = Flest først
compare-order-own = Eiga rekkjefølgje
compare-order-attribute = Etter { $name }
compare-shading = Skugge
compare-shading-none = ingen
compare-shading-count = etter tal
compare-shading-share = etter del av kolonnen
compare-beside = Side om side
compare-beside-column = Kolonne: { $name }
compare-beside-remove = Ta bort { $name }
compare-beside-add = Legg til ein kolonne
compare-beside-close = Tilbake til tabellen
compare-beside-none = Ingen utdrag
compare-beside-loading = Hentar sitata …
compare-beside-nothing = Ingen av kolonnane har utdrag i radene som blir viste.
compare-show-why = Vis kvifor tom
compare-show-why-help = Kvar tom celle seier kvifor: ikkje spurt, spurt og ikkje nemnt, ikkje ferdig koda og så vidare.
compare-action-why = Vis kvifor celler er tomme
compare-legend-states = Teikn i tomme celler
compare-why-empty = Dei som ikkje nemner det
compare-who-does-not-answer = Dei som ikkje svarer
compare-asked-in = Spørsmålet blir stilt i replikk { $turn }
compare-mark-absent = Sei at det ikkje finst her
compare-unmark-absent = Ta tilbake
compare-absent-reason = Kvifor du meiner at det ikkje finst her
compare-mark = Lagre
compare-stance-supports = Taler for «{ $code }»
compare-stance-contradicts = Taler mot «{ $code }»
compare-view-save-as = Lagre visning
compare-views = Lagra visingar
compare-views-none = Inga vald
compare-view-name = Namn på visinga
compare-view-save = Lagre
compare-view-delete = Slett visinga «{ $name }»
compare-view-deleted = Visinga «{ $name }» er sletta.
compare-view-code-gone = Koden som «{ $name }» viste rader under, er sletta. Alle kodar blir viste i staden; visinga er teken vare på.
compare-view-attribute-gone = Kjenneteiknet som «{ $name }» hadde i kolonnane, er sletta. Casane blir viste i staden; visinga er teken vare på.
compare-action-save-view = Lagre samanlikninga som vising
compare-row-order = Rekkjefølgje på radene
compare-row-order-given = Som i kodeboka
compare-hide-empty = Gøym tomme rader og kolonnar
compare-only-differing = { $columns ->
    [cases] { $kind ->
        [municipality] Berre rader der kommunane er ulike
        [county] Berre rader der fylka er ulike
        [region] Berre rader der regionane er ulike
        [organisation] Berre rader der verksemdene er ulike
        [person] Berre rader der personane er ulike
       *[other] Berre rader der casane er ulike
    }
   *[other] Berre rader der kolonnane er ulike
}
compare-only-differing-help = Viser kodar som finst i nokre kolonnar og manglar i andre. Kolonnar utan koda materiale er ikkje rekna med.
compare-code = Kode
compare-n = n informantar
compare-n-of = n = { $n }
compare-without-sources = utan datakjelder
compare-summary = Mitt samandrag
compare-summary-of = Samandrag av { $name }
compare-summary-write = Skriv samandrag
compare-summary-edit = Endre
compare-summary-none = Ingen samandrag.
compare-summary-placeholder = Med eigne ord, tett på det som vart sagt
compare-summary-keys = Esc avsluttar. Knappen ved eit sitat lenkjer til linjene der det står.
compare-summary-link = Lenk til { $excerpt } i samandraget
compare-summaries-members = Samandrag av dei i gruppa
compare-summaries-no-members = Ingen av dei i gruppa har samandrag. Dei blir skrivne med casar som kolonnar.
compare-chart = Rammetabell
compare-chart-look = Samandrag
compare-action-chart = Vis samandrag i cellene
compare-chart-count = { $number ->
    [one] Eitt utdrag i cella
   *[other] { $count } utdrag i cella
}
compare-chart-help = Skriv rett i cella. Enter går nedover, Tab bortover, Mellomrom viser sitata. Talet er kor mange utdrag cella har.
compare-columns-without-sources = Kolonnar utan datakjelder: { $names }.
compare-uncounted = { $number ->
    [one] Ein stad i tekstane er ikkje talt: han er utan ord frå informantar, til dømes berre intervjuaren sine.
   *[other] { $number } stader i tekstane er ikkje talde: dei er utan ord frå informantar, til dømes berre intervjuaren sine.
}
compare-elsewhere = { $number ->
    [one] Ein stad i tekstane høyrer ikkje til nokon av kolonnane.
   *[other] { $number } stader i tekstane høyrer ikkje til nokon av kolonnane.
}
compare-unanswered = Søk som ikkje finn noko fordi dei nemner noko som er borte: { $names }.
compare-total = Totalt
compare-folded = bretta saman
compare-unfolded = bretta ut
compare-kind = { $kind ->
    [interview] intervju
    [focus-group] fokusgrupper
    [policy-document] plandokument
    [field-note] feltnotat
    [survey] spørjeskjemasvar
   *[document] dokument
}
compare-left-out = Ikkje talde med: { $kinds }.
compare-include = Ta med
compare-included = Plandokument er talde med.
compare-leave-out = Hald utanfor
compare-no-codes = Her blir kodane samanlikna på tvers av materialet. Det er ingen kodar enno.
compare-no-columns = Her blir kodane samanlikna på tvers av materialet. Det er ingenting å setje i kolonnane enno.
compare-no-columns-left = Ingen oppfyller vilkåret.
compare-clear-filter = Fjern vilkåret
compare-no-rows = Det er ingen kodar å vise under denne koden.
compare-none-differ = Alle kodane finst anten overalt eller ingen stader.
compare-quotes = Sitata bak talet
compare-all-rows = Alle kodar
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
compare-codes = Kodar
compare-turn = replikk { $number }
compare-action-by-cases = Samanlikn etter kommune eller case
compare-action-by-attribute = Samanlikn etter kjenneteikn
compare-action-by-crossed = Samanlikn etter to kjenneteikn
compare-action-by-coders = Samanlikn etter kven som har koda
compare-action-by-codes = Samanlikn kode mot kode
compare-action-by-participants = Samanlikn etter informant
compare-action-by-sources = Samanlikn etter datakjelde
compare-action-only-differing = Vis berre rader der kolonnane er ulike
compare-action-adjust = Tilpass samanlikninga
compare-action-beside = Set kolonnar side om side, med sitata
compare-action-transpose = Byt om rader og kolonnar
compare-action-fold-all = Brett saman alle rader
compare-action-unfold-all = Brett ut alle rader
compare-action-export = Eksporter samanlikninga
compare-action-export-chart = Eksporter rammetabellen

condition-label = Berre dei som oppfyller
condition-placeholder = { $example }
condition-example-name = innbyggjarar
condition-help = Slik skriv du eit vilkår
condition-rules = Eit kjenneteikn, eit teikn (=, !=, <, <=, >, >=) og ein verdi. Fleire vilkår blir bundne saman med AND, OR, NOT og parentesar.
condition-names = Kjenneteikn du kan bruke:
condition-no-names = Prosjektet har ingen kjenneteikn enno. Dei legg du inn under Materiale.
