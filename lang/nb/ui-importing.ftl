# Importvisningen: hvordan en fil leses, ryddes og deles i replikker

importing-language-found = Funnet i teksten
importing-pattern-fit =
    { $pattern } · { $turns ->
        [one] 1 replikk
       *[other] { $turns } replikker
    }{ $labels ->
        [0] { "" }
        [one] , 1 taler
       *[other] , { $labels } talere
    }
importing-unfit =
    { $count ->
        [one] 1 linje passer ikke inn
       *[other] { $count } linjer passer ikke inn
    }
importing-unfit-outside = Ingen sier den
importing-unfit-like-label = Begynner som en replikk
importing-unfit-more = … og { $count } til
importing-cleaning = Rydding
importing-cleaning-help = Bokstaver og tall blir alltid stående. Teksten slik den var, finner du igjen blant utgavene av den.
importing-clean-join-lines = Sett sammen linjer som er delt
importing-clean-blank-lines = Ta bort blank linje etter hver linje
importing-clean-stray-marks = Ta bort løse aksenter
importing-clean-hyphens = Sett sammen ord som er delt ved linjeslutt
importing-clean-count =
    { $count ->
        [0] ingen steder
        [one] 1 sted
       *[other] { $count } steder
    }
importing-before = Før
importing-after = Etter
importing-turn = Valgt replikk
importing-turns-of = Replikkene i { $name }
importing-turn-help = Klikk der en replikk skal deles, eller flytt deg med piltastene. Enter deler, slettetasten slår sammen med forrige.
importing-join = Slå sammen med forrige
importing-split = Del ved streken
importing-who = Hvem sier dette?
importing-nobody = Ingen
importing-undo-hand = Angre siste
importing-hand-count =
    { $count ->
        [one] 1 endring for hånd
       *[other] { $count } endringer for hånd
    }
importing-choose-folder = Velg mappe …
importing-paste = Lim inn tekst
importing-paste-button = Lim inn tekst …
importing-paste-text = Teksten
importing-near-short = { $percent } % lik en annen
importing-profile = Importprofil
importing-no-profile = Ingen
importing-profile-menu = Valg for importprofiler
importing-save-profile = Lagre slik denne filen leses …
importing-rename-profile = Gi profilen et annet navn …
importing-delete-profile = Slett profilen
importing-profile-name = Navn på profilen
importing-keep-profile = Lagre
importing-profile-saved = Importprofilen «{ $name }» er lagret.
importing-profile-deleted = Importprofilen «{ $name }» er slettet.
importing-marks = Markeringer og kommentarer
importing-marks-help = Gi en farge en kode, så kommer stedene med som kodet. Valgene gjelder alle filene.
importing-marks-places = { $count ->
    [one] ett sted
   *[other] { $count } steder
}
importing-marks-code = Kode for stedene som er { $colour }
importing-marks-choose = Velg eller lag en kode
importing-marks-list = { $count ->
    [one] Se stedet
   *[other] Se alle { $count }
}
importing-comments = { $count ->
    [one] Én kommentar i margen
   *[other] { $count } kommentarer i margen
}
importing-comments-none = Utelates
importing-comments-memos = Blir memoer på stedet
importing-comments-codes = Blir koder: første linje er navnet
importing-comments-authors = Regn den som skrev kommentaren, som den som har kodet
importing-comments-replies = { $count ->
    [one] (ett svar)
   *[other] ({ $count } svar)
}
