material-sources = Datakjelder
material-cases = Casar
material-import-files = Importer filer
material-import-help = Sjå over kvar tekst før du tek han inn. Ingenting er i prosjektet før du har godteke det.
material-import-nothing = Slepp filer i vindauget, eller skriv kvar dei ligg.
material-importing = Tek inn filene …
material-accept =
    { $count ->
        [one] Ta inn 1 fil
       *[other] Ta inn { $count } filer
    }
material-imported-files =
    { $count ->
        [one] 1 datakjelde er teken inn.
       *[other] { $count } datakjelder er tekne inn.
    }
material-choose-files = Vel filer …
material-texts = Tekstar
material-path = Kvar fila ligg
material-path-example = /home/meg/intervju/intervju 1.docx
material-add-path = Legg til
material-files = Filer på veg inn
material-for-all = For alle filene
material-different = Ulike slag
material-reading-file = Les …
material-cannot-enter = Kan ikkje lesast
material-duplicate-short = Er der frå før
material-duplicate = Den same fila er allereie i prosjektet som «{ $name }».
material-words-short =
    { $count ->
        [one] 1 ord
       *[other] { $words } ord
    }
material-leave-out = La { $name } vere ute
material-preview = Teksten slik han blir
material-preview-more = Vis meir av teksten
material-source-name = Namn
material-name = Namn
material-text-language = Språk
material-language-unsaid = Ikkje oppgitt
material-encoding = Teiknkoding
material-pattern = Slik er replikkane merkte
material-speakers = Kven snakkar
material-role-of = Rolla til { $label }
material-name-of = Kven { $label } er
material-memos-of = Memo om { $name }
material-cases-of = Kvar { $label } høyrer til
material-turn-count =
    { $count ->
        [one] 1 replikk
       *[other] { $count } replikkar
    }
material-size = { $words } ord · { $characters } teikn · { $turns } replikkar
material-column-source = Datakjelde
material-column-kind = Slag
material-column-participants = Informantar
material-column-words = Ord
material-column-coded = Koda
material-column-case = Namn
material-without-case = Høyrer ikkje til nokon
material-not-coded = ikkje koda
material-segments =
    { $count ->
        [one] 1 utdrag
       *[other] { $count } utdrag
    }
material-coded-turns = { $coded } av { $turns } replikkar har noko koda
material-open = Les og kod
material-open-source = Les og kod { $name }
material-chosen-source = Vald datakjelde
material-choose-case = Vel kvar ho høyrer til
material-file = Fil
material-imported = Teken inn
material-turns = Replikkar
material-remove = Fjern
material-remove-source = Fjern datakjelda
material-remove-named = Fjern { $name }
material-removed = «{ $name }» er fjerna.
material-remarks = Merknader frå importen
material-drop-here = Slepp filene her
material-empty-sources = Her samlar du intervjua, dokumenta og notata du skal analysere.
material-empty-cases = Ein case er det du samanliknar, til dømes ein kommune. Kjenneteikn som folketal høyrer til her.
material-new-case =
    { $kind ->
        [municipality] Ny kommune
        [county] Nytt fylke
        [region] Ny region
        [organisation] Ny verksemd
        [person] Ny person
       *[other] Ny case
    }
material-new-case-help = Det du samanliknar: ein kommune, ei verksemd, ein person.
material-new-attribute = Nytt kjenneteikn
material-new-attribute-help = Noko som kjenneteiknar kvar case, som folketal eller fylke.
material-attribute-kind = Verdiar
material-attribute-menu = Val for { $name }
material-sort-up = Sorter stigande
material-sort-down = Sorter søkkjande
material-sort-not = Slik dei kom inn
material-sort-by = Sorter etter { $column }
material-fill-down = Fyll nedover
material-move-attribute-left = Flytt kolonnen til venstre
material-move-attribute-right = Flytt kolonnen til høgre
material-paste-left-out =
    { $rows ->
        [0] { $columns ->
            [one] Limt inn. 1 kolonne hadde ikkje plass.
           *[other] Limt inn. { $columns } kolonnar hadde ikkje plass.
        }
        [one] Limt inn. 1 rad hadde ingen case å høyre til.
       *[other] Limt inn. { $rows } rader hadde ingen case å høyre til.
    }
material-remove-attribute = Fjern kjenneteiknet
material-formula = Formel
material-formula-help = Rekn med { $names }. Eit namn med rekneteikn i skriv du i «…».
material-formula-no-numbers = Det er ingen tal å rekne med enno. Lag eit kjenneteikn med tal først.
material-formula-example = Budsjett / Innbyggjarar
material-unit = Eining
material-unit-example = kr, km², %
material-derived = Blir rekna ut: { $formula }
material-yes = Ja
material-no = Nei
material-import-cases = Importer casar frå tabell
material-import-codebook = Importer kodebok frå tabell
material-import-quotes = Importer koda sitat frå tabell
material-import-cases-help = Éi rad for kvar case, éin kolonne for kvart kjenneteikn.
material-import-codebook-help = Éi rad for kvar kode, med namn, overordna kode og definisjon.
material-import-quotes-help = Éi rad for kvart sitat, med datakjelde, orda og koden. Kvart sitat blir funne att i teksten sin.
material-table-path = Tabell (Excel, ODS eller CSV)
material-choose-table = Vel tabell
material-read-table = Les inn tabellen
material-quotes-look = Sjå over tabellen
material-quotes-enter = { $count ->
    [one] Legg til éi koding
   *[other] Legg til { $count } kodingar
}
material-quotes-columns = Kva kolonnar som er kva
material-quotes-no-column = Ingen
material-quotes-source = Datakjelde
material-quotes-quote = Sitat
material-quotes-code = Kode
material-quotes-occurrence = Kva førekomst
material-quotes-coder = Koda av
material-quotes-memo = Memo
material-quotes-case = Case
material-quotes-separator = Teikn i kodestiar
material-quotes-found = { $count ->
    [one] Éi rad: { $found } funne, { $open } å ta stilling til, { $missing } ikkje funne.
   *[other] { $count } rader: { $found } funne, { $open } å ta stilling til, { $missing } ikkje funne.
}
material-quotes-all = Vis alle { $count } som er funne
material-quotes-need = Vel kolonnane med datakjelde, sitat og kode.
material-quotes-rows = Rader i tabellen
material-quotes-row = Rad { $row }
material-quotes-which = Rad { $row } står { $count } stader. Kva for ein er meint?
material-quotes-none = Ingen av dei
material-quotes-shortened = Noko er utelate i sitatet. Orda rundt står her:
material-quotes-similar = Står ikkje slik i teksten. Dette liknar:
material-quotes-take = Bruk forslaget for rad { $row }
material-quotes-no-source = Datakjelda finst ikkje
material-quotes-not-found = Orda finst ikkje i teksten
material-only-existing-codes = Hopp over rader med kodar som ikkje finst
material-report-cases-created =
    { $count ->
        [one] 1 ny case
       *[other] { $count } nye casar
    }
material-report-cases-updated =
    { $count ->
        [one] 1 case var der frå før
       *[other] { $count } casar var der frå før
    }
material-report-codebook-created =
    { $count ->
        [one] 1 ny kode
       *[other] { $count } nye kodar
    }
material-report-codebook-updated =
    { $count ->
        [one] 1 kode var der frå før
       *[other] { $count } kodar var der frå før
    }
material-report-applied =
    { $count ->
        [one] 1 koding er lagd til
       *[other] { $count } kodingar er lagde til
    }
material-report-new-codes =
    { $count ->
        [one] 1 ny kode: { $codes }
       *[other] { $count } nye kodar: { $codes }
    }
material-report-unmatched =
    { $count ->
        [one] Tabellen manglar { $names }, som er i prosjektet.
       *[other] Tabellen manglar desse, som er i prosjektet: { $names }.
    }
material-report-not-found = Rad { $row }: sitatet står ikkje i teksten: «{ $quote }»
material-report-ambiguous = Rad { $row }: sitatet står { $count } stader i teksten: «{ $quote }»
material-report-doubts =
    { $count ->
        [one] 1 merknad
       *[other] { $count } merknader
    }
source-kind-interview = Intervju
source-kind-focus-group = Fokusgruppe
source-kind-document = Dokument
source-kind-policy-document = Plandokument
source-kind-field-note = Feltnotat
source-kind-survey = Spørjeskjema
case-kind-municipality = Kommune
case-kind-county = Fylke
case-kind-region = Region
case-kind-organisation = Verksemd
case-kind-person = Person
case-kind-other = Anna
case-kinds-municipality = Kommunar
case-kinds-county = Fylke
case-kinds-region = Regionar
case-kinds-organisation = Verksemder
case-kinds-person = Personar
case-kinds-other = Casar
attribute-kind-text = Tekst
attribute-kind-number = Tal
attribute-kind-boolean = Ja eller nei
attribute-kind-derived = Blir rekna ut frå andre kjenneteikn
role-participant = Informant
role-interviewer = Intervjuar
role-other = Annan
turn-pattern-none = Ingen replikkar
turn-pattern-label-colon = Kari: …
turn-pattern-time-label-colon = [00:01:02] Kari: …
turn-pattern-label-time-colon = Kari (00:01:02): …
turn-pattern-bracket-label = [SPEAKER_00]: …
turn-pattern-label-tab = Kari, tabulator, orda
turn-pattern-time-label-tab = Tid, tabulator, Kari, tabulator, orda
turn-pattern-time-words-label-tab = Tid, tabulator, orda, tabulator, Kari
turn-pattern-label-dash = Kari – …
turn-pattern-bold-label = Namnet i feit skrift
turn-pattern-label-time-line = Linje med Kari og tid, orda under
turn-pattern-time-label-line = Linje med tid og Kari, orda under
turn-pattern-span-label-lines = Linje med frå- og tiltid, så namn, så orda
turn-pattern-leading-time = Berre tidsstempel
table-look = Sjå over tabellen
table-other-file = Vel ei anna fil
table-accept =
    { $count ->
        [one] Ta inn 1 rad
       *[other] Ta inn { $count } rader
    }
table-columns = Kolonnane i tabellen
table-heading = Kolonne
table-samples = Innhald
table-role = Er
table-role-of = Kva { $heading } er
table-type-of = Verdiar i { $heading }
table-unit-of = Eining for { $heading }
table-origin-of = Kjelde for { $heading }
table-year-of = År for { $heading }
table-attribute-known = finst, som før
table-role-ignored = Blir utelaten
table-role-name = Namn
table-role-kind = Slag
table-role-number = Nummer
table-role-parent = Del av
table-role-status = Status i studien
table-role-attribute = Kjenneteikn
table-role-role = Rolle
table-role-cases = Høyrer til
table-role-pseudonym = Dekknamn
table-role-code = Kode
table-role-consent-on = Samtykke, dato
table-role-consent-channel = Samtykke, måte
table-role-consent-scope = Samtykke, omfang
table-role-referred-by = Vist til av
table-role-member-check-sent-on = Sitatsjekk send
table-role-member-check-answered-on = Sitatsjekk svart på
table-role-note = Merknad
table-rows = Radene i tabellen
table-rows-certain =
    { $count ->
        [0] Ingen rader har eit namn som finst frå før.
        [one] 1 rad har eit namn som finst frå før.
       *[other] { $count } rader har eit namn som finst frå før.
    }
table-rows-doubtful =
    { $count ->
        [one] 1 rad å sjå over
       *[other] { $count } rader å sjå over
    }
table-rows-more =
    { $count ->
        [one] Vis 1 rad til
       *[other] Vis fleire ({ $count } til)
    }
table-row = rad { $row }
table-row-choice = Kva { $name } blir
table-row-is = er { $name }
table-row-new = ny
table-row-left-out = blir ikkje teken inn
table-found-alias = eit anna namn
table-found-number = same nummer
table-found-variant = nesten same namn
table-found-several = kan vere fleire
table-found-new = finst ikkje enno
table-doubts = Merknader til tabellen
material-default-case = Tel i
material-default-case-all = alle ho høyrer til
