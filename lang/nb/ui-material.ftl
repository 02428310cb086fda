material-sources = Datakilder
material-cases = Caser
material-import-files = Importer filer
material-import-help = Se over hver tekst før du tar den inn. Ingenting er i prosjektet før du har godtatt det.
material-import-nothing = Slipp filer i vinduet, eller skriv hvor de ligger.
material-importing = Tar inn filene …
material-accept =
    { $count ->
        [one] Ta inn 1 fil
       *[other] Ta inn { $count } filer
    }
material-imported-files =
    { $count ->
        [one] 1 datakilde er tatt inn.
       *[other] { $count } datakilder er tatt inn.
    }
material-choose-files = Velg filer …
material-texts = Tekster
material-path = Hvor filen ligger
material-path-example = /home/meg/intervjuer/intervju 1.docx
material-add-path = Legg til
material-files = Filer på vei inn
material-for-all = For alle filene
material-different = Ulike slag
material-reading-file = Leser …
material-cannot-enter = Kan ikke leses
material-duplicate-short = Er der fra før
material-duplicate = Den samme filen er allerede i prosjektet som «{ $name }».
material-words-short =
    { $count ->
        [one] 1 ord
       *[other] { $words } ord
    }
material-leave-out = La { $name } være ute
material-preview = Teksten slik den blir
material-preview-more = Vis mer av teksten
material-source-name = Navn
material-name = Navn
material-text-language = Språk
material-language-unsaid = Ikke oppgitt
material-encoding = Tegnkoding
material-pattern = Slik er replikkene merket
material-speakers = Hvem snakker
material-role-of = Rollen til { $label }
material-name-of = Hvem { $label } er
material-memos-of = Memoer om { $name }
material-cases-of = Hvor { $label } hører til
material-turn-count =
    { $count ->
        [one] 1 replikk
       *[other] { $count } replikker
    }
material-size = { $words } ord · { $characters } tegn · { $turns } replikker
material-column-source = Datakilde
material-column-kind = Slag
material-column-participants = Informanter
material-column-words = Ord
material-column-coded = Kodet
material-column-case = Navn
material-without-case = Hører ikke til noen
material-not-coded = ikke kodet
material-segments =
    { $count ->
        [one] 1 utdrag
       *[other] { $count } utdrag
    }
material-coded-turns = { $coded } av { $turns } replikker har noe kodet
material-open = Les og kod
material-open-source = Les og kod { $name }
material-chosen-source = Valgt datakilde
material-choose-case = Velg hvor den hører til
material-file = Fil
material-imported = Tatt inn
material-turns = Replikker
material-remove = Fjern
material-remove-source = Fjern datakilden
material-remove-named = Fjern { $name }
material-removed = «{ $name }» er fjernet.
material-remarks = Merknader fra importen
material-drop-here = Slipp filene her
material-empty-sources = Her samles intervjuene, dokumentene og notatene du skal analysere.
material-empty-cases = En case er det du sammenligner, for eksempel en kommune. Kjennetegn som folketall hører til her.
material-new-case =
    { $kind ->
        [municipality] Ny kommune
        [county] Nytt fylke
        [region] Ny region
        [organisation] Ny virksomhet
        [person] Ny person
       *[other] Ny case
    }
material-new-case-help = Det du sammenligner: en kommune, en virksomhet, en person.
material-new-attribute = Nytt kjennetegn
material-new-attribute-help = Noe som kjennetegner hver case, som folketall eller fylke.
material-attribute-kind = Verdier
material-attribute-menu = Valg for { $name }
material-sort-up = Sorter stigende
material-sort-down = Sorter synkende
material-sort-not = Slik de kom inn
material-sort-by = Sorter etter { $column }
material-fill-down = Fyll nedover
material-move-attribute-left = Flytt kolonnen til venstre
material-move-attribute-right = Flytt kolonnen til høyre
material-paste-left-out =
    { $rows ->
        [0] { $columns ->
            [one] Limt inn. 1 kolonne hadde ikke plass.
           *[other] Limt inn. { $columns } kolonner hadde ikke plass.
        }
        [one] Limt inn. 1 rad hadde ingen case å høre til.
       *[other] Limt inn. { $rows } rader hadde ingen case å høre til.
    }
material-remove-attribute = Fjern kjennetegnet
material-formula = Formel
material-formula-help = Regn med { $names }. Et navn med regnetegn i skrives i «…».
material-formula-no-numbers = Det er ingen tall å regne med ennå. Lag et kjennetegn med tall først.
material-formula-example = Budsjett / Innbyggere
material-unit = Enhet
material-unit-example = kr, km², %
material-derived = Regnes ut: { $formula }
material-yes = Ja
material-no = Nei
material-import-cases = Importer caser fra tabell
material-import-codebook = Importer kodebok fra tabell
material-import-quotes = Importer kodede sitater fra tabell
material-import-cases-help = Én rad for hver case, én kolonne for hvert kjennetegn.
material-import-codebook-help = Én rad for hver kode, med navn, overordnet kode og definisjon.
material-import-quotes-help = Én rad for hvert sitat, med datakilde, ordene og koden. Hvert sitat blir funnet igjen i teksten sin.
material-table-path = Tabell (Excel, ODS eller CSV)
material-choose-table = Velg tabell
material-read-table = Les inn tabellen
material-quotes-look = Se over tabellen
material-quotes-enter = { $count ->
    [one] Legg til én koding
   *[other] Legg til { $count } kodinger
}
material-quotes-columns = Hvilke kolonner som er hva
material-quotes-no-column = Ingen
material-quotes-source = Datakilde
material-quotes-quote = Sitat
material-quotes-code = Kode
material-quotes-occurrence = Hvilken forekomst
material-quotes-coder = Kodet av
material-quotes-memo = Memo
material-quotes-case = Case
material-quotes-separator = Tegn i kodestier
material-quotes-found = { $count ->
    [one] Én rad: { $found } funnet, { $open } å ta stilling til, { $missing } ikke funnet.
   *[other] { $count } rader: { $found } funnet, { $open } å ta stilling til, { $missing } ikke funnet.
}
material-quotes-all = Vis alle { $count } som er funnet
material-quotes-need = Velg kolonnene med datakilde, sitat og kode.
material-quotes-rows = Rader i tabellen
material-quotes-row = Rad { $row }
material-quotes-which = Rad { $row } står { $count } steder. Hvilket er ment?
material-quotes-none = Ingen av dem
material-quotes-shortened = Noe er utelatt i sitatet. Ordene rundt står her:
material-quotes-similar = Står ikke slik i teksten. Dette ligner:
material-quotes-take = Bruk forslaget for rad { $row }
material-quotes-no-source = Datakilden finnes ikke
material-quotes-not-found = Ordene finnes ikke i teksten
material-only-existing-codes = Hopp over rader med koder som ikke finnes
material-report-cases-created =
    { $count ->
        [one] 1 ny case
       *[other] { $count } nye caser
    }
material-report-cases-updated =
    { $count ->
        [one] 1 case var der fra før
       *[other] { $count } caser var der fra før
    }
material-report-codebook-created =
    { $count ->
        [one] 1 ny kode
       *[other] { $count } nye koder
    }
material-report-codebook-updated =
    { $count ->
        [one] 1 kode var der fra før
       *[other] { $count } koder var der fra før
    }
material-report-applied =
    { $count ->
        [one] 1 koding er lagt til
       *[other] { $count } kodinger er lagt til
    }
material-report-new-codes =
    { $count ->
        [one] 1 ny kode: { $codes }
       *[other] { $count } nye koder: { $codes }
    }
material-report-unmatched =
    { $count ->
        [one] Tabellen mangler { $names }, som er i prosjektet.
       *[other] Tabellen mangler disse, som er i prosjektet: { $names }.
    }
material-report-not-found = Rad { $row }: sitatet står ikke i teksten: «{ $quote }»
material-report-ambiguous = Rad { $row }: sitatet står { $count } steder i teksten: «{ $quote }»
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
source-kind-survey = Spørreskjema
case-kind-municipality = Kommune
case-kind-county = Fylke
case-kind-region = Region
case-kind-organisation = Virksomhet
case-kind-person = Person
case-kind-other = Annet
case-kinds-municipality = Kommuner
case-kinds-county = Fylker
case-kinds-region = Regioner
case-kinds-organisation = Virksomheter
case-kinds-person = Personer
case-kinds-other = Caser
attribute-kind-text = Tekst
attribute-kind-number = Tall
attribute-kind-boolean = Ja eller nei
attribute-kind-derived = Regnes ut fra andre kjennetegn
role-participant = Informant
role-interviewer = Intervjuer
role-other = Annen
turn-pattern-none = Ingen replikker
turn-pattern-label-colon = Kari: …
turn-pattern-time-label-colon = [00:01:02] Kari: …
turn-pattern-label-time-colon = Kari (00:01:02): …
turn-pattern-bracket-label = [SPEAKER_00]: …
turn-pattern-label-tab = Kari, tabulator, ordene
turn-pattern-time-label-tab = Tid, tabulator, Kari, tabulator, ordene
turn-pattern-time-words-label-tab = Tid, tabulator, ordene, tabulator, Kari
turn-pattern-label-dash = Kari – …
turn-pattern-bold-label = Navnet i fet skrift
turn-pattern-label-time-line = Linje med Kari og tid, ordene under
turn-pattern-time-label-line = Linje med tid og Kari, ordene under
turn-pattern-span-label-lines = Linje med fra- og tiltid, så navn, så ordene
turn-pattern-leading-time = Bare tidsstempler
table-look = Se over tabellen
table-other-file = Velg en annen fil
table-accept =
    { $count ->
        [one] Ta inn 1 rad
       *[other] Ta inn { $count } rader
    }
table-columns = Kolonnene i tabellen
table-heading = Kolonne
table-samples = Innhold
table-role = Er
table-role-of = Hva { $heading } er
table-type-of = Verdier i { $heading }
table-unit-of = Enhet for { $heading }
table-origin-of = Kilde for { $heading }
table-year-of = År for { $heading }
table-attribute-known = finnes, som før
table-role-ignored = Utelates
table-role-name = Navn
table-role-kind = Slag
table-role-number = Nummer
table-role-parent = Del av
table-role-status = Status i studien
table-role-attribute = Kjennetegn
table-role-role = Rolle
table-role-cases = Hører til
table-role-pseudonym = Dekknavn
table-role-code = Kode
table-role-consent-on = Samtykke, dato
table-role-consent-channel = Samtykke, måte
table-role-consent-scope = Samtykke, omfang
table-role-referred-by = Vist til av
table-role-member-check-sent-on = Sitatsjekk sendt
table-role-member-check-answered-on = Sitatsjekk besvart
table-role-note = Merknad
table-rows = Radene i tabellen
table-rows-certain =
    { $count ->
        [0] Ingen rader har et navn som finnes fra før.
        [one] 1 rad har et navn som finnes fra før.
       *[other] { $count } rader har et navn som finnes fra før.
    }
table-rows-doubtful =
    { $count ->
        [one] 1 rad å se over
       *[other] { $count } rader å se over
    }
table-rows-more =
    { $count ->
        [one] Vis 1 rad til
       *[other] Vis flere ({ $count } til)
    }
table-row = rad { $row }
table-row-choice = Hva { $name } blir
table-row-is = er { $name }
table-row-new = ny
table-row-left-out = tas ikke inn
table-found-alias = et annet navn
table-found-number = samme nummer
table-found-variant = nesten samme navn
table-found-several = kan være flere
table-found-new = finnes ikke ennå
table-doubts = Merknader til tabellen
material-default-case = Teller i
material-default-case-all = alle den hører til
