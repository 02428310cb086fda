# Intervjuguide

guide-title = Intervjuguide
guide-file = Guide frå fil
guide-file-help = Tabell, Markdown eller nummerert tekst
guide-choose-file = Vel intervjuguiden
guide-look = Sjå over
guide-preview = Guiden på veg inn
guide-preview-title = { $name }: { $count ->
        [one] eitt spørsmål
       *[other] { $count } spørsmål
    }
guide-continues = (går vidare frå førre versjon)
guide-accept = Ta inn guiden
guide-version = Versjon
guide-question = Spørsmål
guide-empty = Her kan du ta inn intervjuguiden, og sjå kven som fekk kva spørsmål.
guide-used-in = Brukt i
guide-find-turns = Finn spørsmåla i replikkane …
guide-matches = Replikkar som liknar på spørsmål
guide-matches-help = Desse replikkane liknar på spørsmål i guiden. Ta bort haken der det ikkje stemmer.
guide-no-matches = Ingen fleire replikkar frå intervjuaren liknar på spørsmåla i guiden.
guide-link = Knyt { $count ->
        [one] éin replikk
       *[other] { $count } replikkar
    }
guide-cell = { $question } – { $name }
guide-say = { $state } (sagt av deg)
guide-say-nothing = Slik guiden tilseier
guide-words = { $count ->
        [one] eitt ord svar
       *[other] { $count } ord svar
    }
guide-edit = Rediger spørsmåla
guide-write = Skriv ein guide
guide-new-version = Ny versjon
guide-new-version-help = Byrjar med spørsmåla i «{ $name }».
guide-version-name = Namn på versjonen
guide-delete-version = Slett versjonen
guide-version-deleted = Versjonen «{ $name }» er sletta.
guide-questions = Spørsmåla i guiden
guide-question-text = Spørsmål { $number }
guide-asks-about = Kva «{ $question }» spør om
guide-choose-code = Kodar det spør om
guide-probe = Oppfølgingsspørsmål
guide-add = Legg til
guide-add-probe = Oppfølging til «{ $question }»
guide-move-up = Flytt «{ $question }» opp
guide-move-down = Flytt «{ $question }» ned
guide-delete-question = Slett «{ $question }»
guide-question-deleted = Spørsmålet «{ $question }» er sletta.
guide-new-question = Nytt spørsmål
guide-link-turn = Kva spørsmål stiller replikken
guide-link-turn-about = Spørsmål frå «{ $name }».
guide-filter = Finn eit spørsmål
guide-put-here = sp. { $number }
guide-lost-title = Del av opptaket er tapt
guide-lost-about = Det som vart sagt der, kan ingen vite. Spørsmål som ingen har sett stilte, blir då rekna som ukjende.
guide-lost-known = Det som er tapt
guide-lost-here = manglar opptak
guide-lost-minutes-here = manglar { $minutes } min
guide-lost-minutes = { $minutes } min
guide-lost-from = Frå
guide-lost-length = Minutt
guide-lost-note = Kva hende
guide-lost-add = Noter
guide-lost-delete = Fjern notatet

# Spørjeundersøking

survey-title = Spørjeundersøking
survey-file = Undersøking frå fil
survey-file-help = Éi rad per svar på undersøkinga, eitt spørsmål per kolonne (.xlsx, .ods, .csv)
survey-choose-file = Vel tabellen med svar
survey-look = Sjå over
survey-preview = Undersøkinga på veg inn
survey-preview-title = { $name }: { $count ->
        [one] éin som svarte
       *[other] { $count } som svarte
    }
survey-duplicate = Den same fila er teken inn før, som «{ $name }».
survey-linked = { $count ->
        [0] Ingen av dei som svarte, er kjende som case.
        [one] Éin av dei som svarte, er kjend som case.
       *[other] { $count } av dei som svarte, er kjende som case.
    }
survey-unmatched = { $count ->
        [one] Ukjend: { $names }
       *[other] { $count } ukjende: { $names }
    }
survey-question = Spørsmål
survey-kind = Slag
survey-kind-of = Kva slag spørsmål «{ $question }» er
survey-answers = Svar
survey-answer = Svar
survey-accept = Ta inn undersøkinga
survey-empty = Her kan du ta inn ei spørjeundersøking. Svar på opne spørsmål blir tekstar som kan kodast.
survey-group-by = Del etter
survey-group-none = Ikkje delt
survey-group-unknown = Ukjend
survey-respondents = { $count ->
        [one] Éin som svarte
       *[other] { $count } som svarte
    }, { $linked } knytte til casar
survey-all = Alle
survey-mean = gjennomsnitt { $mean }, median { $median }
survey-open-answers = Les svara
survey-recode = Rekn svar saman …
survey-recode-done = Ferdig
survey-counts-as = Rekna som
survey-counts-as-of = Kva «{ $answer }» er rekna som
survey-counts-itself = Seg sjølv
