reader-sources = Datakilder
reader-without-case = Uten case
reader-no-sources = Her leser og koder du. Først trengs det noe å lese.
reader-go-to-material = Legg inn datakilder
reader-nothing-coded = Ingenting er kodet ennå
reader-coded-turns =
    { $count ->
        [one] Ett utdrag; { $coded } av { $turns } replikker er kodet
       *[other] { $count } utdrag; { $coded } av { $turns } replikker er kodet
    }
reader-count-passages =
    { $count ->
        [0] ingen kodede utdrag
        [one] ett kodet utdrag
       *[other] { $count } kodede utdrag
    }
reader-first-hint = Merk noen ord og begynn å skrive.
reader-hint = Flytt markøren med piltastene, og hold Shift nede for å merke ord. Er ord merket, skriver du for å velge kode.
reader-passage = Utdrag { $excerpt }
reader-passage-uncertain = Ordene står ikke lenger helt slik de ble kodet. Se over utdraget.
reader-go-to-passage = Vis i teksten
reader-add-code = Legg til kode
reader-remove-code = Fjern koden «{ $name }»
reader-removed =
    { $count ->
        [one] Koden er fjernet fra utdraget.
       *[other] { $count } koder er fjernet fra utdraget.
    }
reader-others-here = Andre utdrag på samme sted
reader-select-first = Merk ordene som skal kodes, først.
reader-picker = Velg kode
reader-picker-placeholder = Skriv noen bokstaver av navnet
reader-picker-keys = Enter koder · Ctrl Enter koder og lar listen stå · Alt Enter koder og åpner memo · Ctrl P fester koden · Esc lukker
reader-new-code = Ny kode «{ $name }»
reader-new-code-empty = Ny kode: skriv navnet
reader-new-code-under = under { $parent }
reader-new-code-below = Koden opprettes under «{ $parent }», som er valgt i kodeboken, og settes på ordene.
reader-new-code-top = Koden opprettes øverst i kodeboken og settes på ordene. Skal den ligge under en annen kode, velger du den i kodeboken først.
reader-code-is-there = Står her allerede
reader-apply-codes = Sett kode på ordene
reader-apply-code = Kod «{ $name }»
reader-code-in-vivo = Kod med ordene selv
reader-repeat-codes = Gjenta siste kode
reader-grow-selection = Utvid til ord, setning, replikk
reader-shrink-selection = Gjør det merkede mindre igjen
reader-clear-selection = Slipp det merkede
reader-next-passage = Neste utdrag
reader-previous-passage = Forrige utdrag
reader-remove-codings = Fjern kodene fra utdraget
reader-passage-start = Begynnelse
reader-passage-end = Slutt
reader-move-start-back = Flytt begynnelsen ett ord bakover
reader-move-start-on = Flytt begynnelsen ett ord framover
reader-move-end-back = Flytt slutten ett ord bakover
reader-move-end-on = Flytt slutten ett ord framover
reader-recode = Bytt ut koden «{ $name }»
reader-recode-first = Bytt kode på utdraget
reader-recode-what = Velg koden som skal stå i stedet for «{ $name }».
reader-recoded = Koden er byttet.
reader-copy-quote = Kopier som sitat
reader-quote-copied = Sitatet med { $excerpt } er kopiert.
reader-show = Vis
reader-show-turns = Replikker
reader-show-turns-all = Alle replikker
reader-show-turns-coded = Bare kodede replikker
reader-show-turns-uncoded = Bare ukodede replikker
reader-show-codes = Koder
reader-show-codes-all = Alle koder
reader-show-coders = Kodet av
reader-show-coders-all = Alle
reader-show-text = Tekst
reader-show-everything = Vis alt igjen
reader-show-one-code = Vis bare «{ $name }»
reader-line-numbers = Linjenummer
reader-whole-words = Pekeren merker hele ord
reader-folded =
    { $count ->
        [one] Én replikk er foldet sammen
       *[other] { $count } replikker er foldet sammen
    }
reader-next-passage-of-code = Neste utdrag med samme kode
reader-previous-passage-of-code = Forrige utdrag med samme kode
reader-next-memo = Neste utdrag med memo
reader-previous-memo = Forrige utdrag med memo
reader-keep-selection = Behold det merkede og merk mer i tillegg
reader-new-code-resembles = Navnet ligner på «{ $name }», som finnes fra før.
reader-use-code = Bruk «{ $name }» i stedet
reader-passage-case = Utdraget gjelder
reader-pin-extract = Sett utdraget på casesiden
reader-extract-pinned = { $excerpt } står nå på siden til { $cases }.
reader-passage-case-own = Talerens eller datakildens case
reader-set-passage-case = Velg hva utdraget gjelder
reader-other-case = Utdraget gjelder { $names }
reader-merge-turn = Slå sammen med forrige replikk
reader-split-turn = Del replikken her
reader-edit-turn = Hvem sier replikken, og når
reader-new-label = Ny taler …
reader-label = Merkelapp
reader-role = Rolle
reader-turn-time = Tid i opptaket
reader-turn-time-help = Minutter og sekunder, som 12:05. Tomt: ikke kjent.
reader-turn-menu = Menyen for replikken
reader-turn-said-by = Replikken sies av
reader-speaker-is = Hvem er «{ $label }»
