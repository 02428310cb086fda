# Intervjuguide

guide-title = Intervjuguide
guide-file = Guide fra fil
guide-file-help = Tabell, Markdown eller nummerert tekst
guide-choose-file = Velg intervjuguiden
guide-look = Se over
guide-preview = Guiden på vei inn
guide-preview-title = { $name }: { $count ->
        [one] ett spørsmål
       *[other] { $count } spørsmål
    }
guide-continues = (går videre fra forrige versjon)
guide-accept = Ta inn guiden
guide-version = Versjon
guide-question = Spørsmål
guide-empty = Her kan du ta inn intervjuguiden, og se hvem som fikk hvilke spørsmål.
guide-used-in = Brukt i
guide-find-turns = Finn spørsmålene i replikkene …
guide-matches = Replikker som ligner på spørsmål
guide-matches-help = Disse replikkene ligner på spørsmål i guiden. Ta bort haken der det ikke stemmer.
guide-no-matches = Ingen flere replikker fra intervjueren ligner på spørsmålene i guiden.
guide-link = Knytt { $count ->
        [one] én replikk
       *[other] { $count } replikker
    }
guide-cell = { $question } – { $name }
guide-say = { $state } (sagt av deg)
guide-say-nothing = Slik guiden tilsier
guide-words = { $count ->
        [one] ett ord svar
       *[other] { $count } ord svar
    }
guide-edit = Rediger spørsmålene
guide-write = Skriv en guide
guide-new-version = Ny versjon
guide-new-version-help = Begynner med spørsmålene i «{ $name }».
guide-version-name = Navn på versjonen
guide-delete-version = Slett versjonen
guide-version-deleted = Versjonen «{ $name }» er slettet.
guide-questions = Spørsmålene i guiden
guide-question-text = Spørsmål { $number }
guide-asks-about = Hva «{ $question }» spør om
guide-choose-code = Koder det spør om
guide-probe = Oppfølgingsspørsmål
guide-add = Legg til
guide-add-probe = Oppfølging til «{ $question }»
guide-move-up = Flytt «{ $question }» opp
guide-move-down = Flytt «{ $question }» ned
guide-delete-question = Slett «{ $question }»
guide-question-deleted = Spørsmålet «{ $question }» er slettet.
guide-new-question = Nytt spørsmål
guide-link-turn = Hvilke spørsmål stiller replikken
guide-link-turn-about = Spørsmål fra «{ $name }».
guide-filter = Finn et spørsmål
guide-put-here = sp. { $number }
guide-lost-title = Del av opptaket er tapt
guide-lost-about = Det som ble sagt der, kan ingen vite. Spørsmål som ikke er sett stilt, regnes da som ukjent.
guide-lost-known = Det som er tapt
guide-lost-here = mangler opptak
guide-lost-minutes-here = mangler { $minutes } min
guide-lost-minutes = { $minutes } min
guide-lost-from = Fra
guide-lost-length = Minutter
guide-lost-note = Hva skjedde
guide-lost-add = Noter
guide-lost-delete = Fjern notatet

# Spørreundersøkelse

survey-title = Spørreundersøkelse
survey-file = Undersøkelse fra fil
survey-file-help = Én rad per besvarelse, ett spørsmål per kolonne (.xlsx, .ods, .csv)
survey-choose-file = Velg tabellen med svar
survey-look = Se over
survey-preview = Undersøkelsen på vei inn
survey-preview-title = { $name }: { $count ->
        [one] én besvarelse
       *[other] { $count } besvarelser
    }
survey-duplicate = Den samme filen er tatt inn før, som «{ $name }».
survey-linked = { $count ->
        [0] Ingen av dem som svarte, er kjent som case.
        [one] Én av dem som svarte, er kjent som case.
       *[other] { $count } av dem som svarte, er kjent som case.
    }
survey-unmatched = { $count ->
        [one] Ukjent: { $names }
       *[other] { $count } ukjente: { $names }
    }
survey-question = Spørsmål
survey-kind = Slag
survey-kind-of = Hva slags spørsmål «{ $question }» er
survey-answers = Svar
survey-answer = Svar
survey-accept = Ta inn undersøkelsen
survey-empty = Her kan du ta inn en spørreundersøkelse. Svar på åpne spørsmål blir tekster som kan kodes.
survey-group-by = Del etter
survey-group-none = Ikke delt
survey-group-unknown = Ukjent
survey-respondents = { $count ->
        [one] Én besvarelse
       *[other] { $count } besvarelser
    }, { $linked } knyttet til caser
survey-all = Alle
survey-mean = gjennomsnitt { $mean }, median { $median }
survey-open-answers = Les svarene
survey-recode = Regn svar sammen …
survey-recode-done = Ferdig
survey-counts-as = Regnes som
survey-counts-as-of = Hva «{ $answer }» regnes som
survey-counts-itself = Seg selv
