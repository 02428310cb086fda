# Importvisinga: korleis ei fil blir lesen, rydda og delt i replikkar

importing-language-found = Funne i teksten
importing-pattern-fit =
    { $pattern } · { $turns ->
        [one] 1 replikk
       *[other] { $turns } replikkar
    }{ $labels ->
        [0] { "" }
        [one] , 1 talar
       *[other] , { $labels } talarar
    }
importing-unfit =
    { $count ->
        [one] 1 linje passar ikkje inn
       *[other] { $count } linjer passar ikkje inn
    }
importing-unfit-outside = Ingen seier ho
importing-unfit-like-label = Byrjar som ein replikk
importing-unfit-more = … og { $count } til
importing-cleaning = Rydding
importing-cleaning-help = Bokstavar og tal blir alltid ståande. Teksten slik han var, finn du att blant utgåvene av han.
importing-clean-join-lines = Set saman linjer som er delte
importing-clean-blank-lines = Ta bort blank linje etter kvar linje
importing-clean-stray-marks = Ta bort lause aksentar
importing-clean-hyphens = Set saman ord som er delte ved linjeslutt
importing-clean-count =
    { $count ->
        [0] ingen stader
        [one] 1 stad
       *[other] { $count } stader
    }
importing-before = Før
importing-after = Etter
importing-turn = Vald replikk
importing-turns-of = Replikkane i { $name }
importing-turn-help = Klikk der ein replikk skal delast, eller flytt deg med piltastane. Enter deler, slettetasten slår saman med førre.
importing-join = Slå saman med førre
importing-split = Del ved streken
importing-who = Kven seier dette?
importing-nobody = Ingen
importing-undo-hand = Angre siste
importing-hand-count =
    { $count ->
        [one] 1 endring for hand
       *[other] { $count } endringar for hand
    }
importing-choose-folder = Vel mappe …
importing-paste = Lim inn tekst
importing-paste-button = Lim inn tekst …
importing-paste-text = Teksten
importing-near-short = { $percent } % lik ein annan
importing-profile = Importprofil
importing-no-profile = Ingen
importing-profile-menu = Val for importprofilar
importing-save-profile = Lagre slik denne fila blir lesen …
importing-rename-profile = Gje profilen eit anna namn …
importing-delete-profile = Slett profilen
importing-profile-name = Namn på profilen
importing-keep-profile = Lagre
importing-profile-saved = Importprofilen «{ $name }» er lagra.
importing-profile-deleted = Importprofilen «{ $name }» er sletta.
importing-marks = Markeringar og kommentarar
importing-marks-help = Gi ein farge ein kode, så kjem stadene med som koda. Vala gjeld alle filene.
importing-marks-places = { $count ->
    [one] éin stad
   *[other] { $count } stader
}
importing-marks-code = Kode for stadene som er { $colour }
importing-marks-choose = Vel eller lag ein kode
importing-marks-list = { $count ->
    [one] Sjå staden
   *[other] Sjå alle { $count }
}
importing-comments = { $count ->
    [one] Éin kommentar i margen
   *[other] { $count } kommentarar i margen
}
importing-comments-none = Blir utelatne
importing-comments-memos = Blir memo på staden
importing-comments-codes = Blir kodar: første linje er namnet
importing-comments-authors = Rekn den som skreiv kommentaren, som den som har koda
importing-comments-replies = { $count ->
    [one] (eitt svar)
   *[other] ({ $count } svar)
}
