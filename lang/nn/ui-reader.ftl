reader-sources = Datakjelder
reader-without-case = Utan case
reader-no-sources = Her les og kodar du. Først trengst det noko å lese.
reader-go-to-material = Legg inn datakjelder
reader-nothing-coded = Ingenting er koda enno
reader-coded-turns =
    { $count ->
        [one] Eitt utdrag; { $coded } av { $turns } replikkar er koda
       *[other] { $count } utdrag; { $coded } av { $turns } replikkar er koda
    }
reader-count-passages =
    { $count ->
        [0] ingen koda utdrag
        [one] eitt koda utdrag
       *[other] { $count } koda utdrag
    }
reader-first-hint = Merk nokre ord og byrj å skrive.
reader-hint = Flytt markøren med piltastane, og hald Shift nede for å merkje ord. Er ord merkte, skriv du for å velje kode.
reader-passage = Utdrag { $excerpt }
reader-passage-uncertain = Orda står ikkje lenger heilt slik dei vart koda. Sjå over utdraget.
reader-go-to-passage = Vis i teksten
reader-add-code = Legg til kode
reader-remove-code = Fjern koden «{ $name }»
reader-removed =
    { $count ->
        [one] Koden er fjerna frå utdraget.
       *[other] { $count } kodar er fjerna frå utdraget.
    }
reader-others-here = Andre utdrag på same stad
reader-select-first = Merk orda som skal kodast, først.
reader-picker = Vel kode
reader-picker-placeholder = Skriv nokre bokstavar av namnet
reader-picker-keys = Enter kodar · Ctrl Enter kodar og lèt lista stå · Alt Enter kodar og opnar memo · Ctrl P festar koden · Esc lukkar
reader-new-code = Ny kode «{ $name }»
reader-new-code-empty = Ny kode: skriv namnet
reader-new-code-under = under { $parent }
reader-new-code-below = Koden blir oppretta under «{ $parent }», som er vald i kodeboka, og sett på orda.
reader-new-code-top = Koden blir oppretta øvst i kodeboka og sett på orda. Skal han liggje under ein annan kode, vel du den i kodeboka først.
reader-code-is-there = Står her allereie
reader-apply-codes = Set kode på orda
reader-apply-code = Kod «{ $name }»
reader-code-in-vivo = Kod med orda sjølve
reader-repeat-codes = Gjenta siste kode
reader-grow-selection = Utvid til ord, setning, replikk
reader-shrink-selection = Gjer det merkte mindre igjen
reader-clear-selection = Slepp det merkte
reader-next-passage = Neste utdrag
reader-previous-passage = Førre utdrag
reader-remove-codings = Fjern kodane frå utdraget
reader-passage-start = Byrjing
reader-passage-end = Slutt
reader-move-start-back = Flytt byrjinga eitt ord bakover
reader-move-start-on = Flytt byrjinga eitt ord framover
reader-move-end-back = Flytt slutten eitt ord bakover
reader-move-end-on = Flytt slutten eitt ord framover
reader-recode = Byt ut koden «{ $name }»
reader-recode-first = Byt kode på utdraget
reader-recode-what = Vel koden som skal stå i staden for «{ $name }».
reader-recoded = Koden er bytt.
reader-copy-quote = Kopier som sitat
reader-quote-copied = Sitatet med { $excerpt } er kopiert.
reader-show = Vis
reader-show-turns = Replikkar
reader-show-turns-all = Alle replikkar
reader-show-turns-coded = Berre koda replikkar
reader-show-turns-uncoded = Berre ukoda replikkar
reader-show-codes = Kodar
reader-show-codes-all = Alle kodar
reader-show-coders = Koda av
reader-show-coders-all = Alle
reader-show-text = Tekst
reader-show-everything = Vis alt att
reader-show-one-code = Vis berre «{ $name }»
reader-line-numbers = Linjenummer
reader-whole-words = Peikaren merkjer heile ord
reader-folded =
    { $count ->
        [one] Éin replikk er falda saman
       *[other] { $count } replikkar er falda saman
    }
reader-next-passage-of-code = Neste utdrag med same kode
reader-previous-passage-of-code = Førre utdrag med same kode
reader-next-memo = Neste utdrag med memo
reader-previous-memo = Førre utdrag med memo
reader-keep-selection = Hald på det merkte og merk meir i tillegg
reader-new-code-resembles = Namnet liknar på «{ $name }», som finst frå før.
reader-use-code = Bruk «{ $name }» i staden
reader-passage-case = Utdraget gjeld
reader-pin-extract = Set utdraget på casesida
reader-extract-pinned = { $excerpt } står no på sida til { $cases }.
reader-passage-case-own = Casen til talaren eller datakjelda
reader-set-passage-case = Vel kva utdraget gjeld
reader-other-case = Utdraget gjeld { $names }
reader-merge-turn = Slå saman med førre replikk
reader-split-turn = Del replikken her
reader-edit-turn = Kven seier replikken, og når
reader-new-label = Ny talar …
reader-label = Merkelapp
reader-role = Rolle
reader-turn-time = Tid i opptaket
reader-turn-time-help = Minutt og sekund, som 12:05. Tomt: ikkje kjend.
reader-turn-menu = Menyen for replikken
reader-turn-said-by = Replikken blir sagd av
reader-speaker-is = Kven er «{ $label }»
