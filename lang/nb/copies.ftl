# Å slå sammen en kopi som en annen har arbeidet i: hva som kommer, hva begge har endret, og hvorfor noe ikke går.
copy-other-project = { $file } er en kopi av et annet prosjekt og kan ikke slås sammen med dette.
    .hint = Bare en fil som er kopiert fra dette prosjektet, kan slås sammen med det. Kodeboken fra et annet prosjekt kan importeres som tabell.
copy-itself = Dette er selve prosjektet, ikke en kopi av det.
    .hint = Velg filen som den andre har arbeidet i.
copy-against-lock = Kopien har laget eller endret «{ $code }», og der er kodeboken låst.
    .hint = Lås den opp, slå sammen, og lås den igjen. I kodeboken står det hvem som låste den, og hvorfor.
copy-forgotten-since = { $file } kan ikke slås sammen: siden kopien ble laget, er noe slettet for godt her.
    .hint = Det som er slettet, kunne ha kommet tilbake med kopien. Lag en ny kopi av prosjektet og kod videre i den.
copy-coder-unanswered = Det er ikke sagt om «{ $name }» i kopien er samme person som «{ $name }» her.
    .hint = Velg samme person eller en annen person før du slår sammen.
copy-no-such-conflict = «{ $name }» er ikke noe det kan velges om i denne kopien.
    .hint = Se på forhåndsvisningen hva det kan velges om.
copy-conflict-coder = «{ $name }» koder i begge: samme person eller en annen?
copy-conflict-code-changed = «{ $name }» er endret i begge
copy-conflict-code-gone = { $count ->
    [one] «{ $name }» er slettet her, men har én ny koding i kopien
   *[other] «{ $name }» er slettet her, men har { $count } nye kodinger i kopien
}
copy-conflict-code-name = Begge har laget «{ $name }»: samme kode eller en annen?
copy-conflict-code-removed = { $count ->
    [0] «{ $name }» er slettet i kopien og blir stående her
    [one] «{ $name }» er slettet i kopien og blir stående her med én koding
   *[other] «{ $name }» er slettet i kopien og blir stående her med { $count } kodinger
}
copy-conflict-text = { $count ->
    [one] Teksten «{ $name }» er en annen i kopien; én koding blir ikke med
   *[other] Teksten «{ $name }» er en annen i kopien; { $count } kodinger blir ikke med
}
copy-conflict-source-gone = { $count ->
    [one] «{ $name }» er fjernet her; én koding blir ikke med
   *[other] «{ $name }» er fjernet her; { $count } kodinger blir ikke med
}
copy-conflict-source-new = { $count ->
    [0] «{ $name }» finnes bare i kopien og blir ikke med
    [one] «{ $name }» finnes bare i kopien og blir ikke med, heller ikke én koding
   *[other] «{ $name }» finnes bare i kopien og blir ikke med, heller ikke { $count } kodinger
}
copy-conflict-passage = Utdraget { $name } har fått andre grenser i begge
copy-conflict-recoded = Utdraget { $name } har fått en annen kode i begge
copy-conflict-memo = Memoet «{ $name }» er endret i begge
copy-conflict-memo-gone = Memoet «{ $name }» er slettet her, men endret i kopien
copy-conflict-correspondence = Samsvaret { $name } er endret i begge
copy-count-codings = { $count ->
    [one] Én koding
   *[other] { $count } kodinger
}
copy-count-segments = { $count ->
    [one] Ett nytt utdrag
   *[other] { $count } nye utdrag
}
copy-count-new-codes = { $count ->
    [one] Én ny kode
   *[other] { $count } nye koder
}
copy-count-changed-codes = { $count ->
    [one] Én kode blir som i kopien
   *[other] { $count } koder blir som i kopien
}
copy-count-changed-codings = { $count ->
    [one] Én koding eller ett utdrag blir som i kopien
   *[other] { $count } kodinger og utdrag blir som i kopien
}
copy-count-memos = { $count ->
    [one] Ett memo
   *[other] { $count } memoer
}
copy-count-changed-memos = { $count ->
    [one] Ett memo blir som i kopien
   *[other] { $count } memoer blir som i kopien
}
copy-count-correspondences = { $count ->
    [one] Ett kodesamsvar
   *[other] { $count } kodesamsvar
}
copy-count-turns = { $count ->
    [one] Én gjennomgått replikk
   *[other] { $count } gjennomgåtte replikker
}
copy-count-progress = { $count ->
    [one] Én erklæring om hva som er lest eller kodet
   *[other] { $count } erklæringer om hva som er lest eller kodet
}
copy-count-same = { $count ->
    [one] Én koding i kopien finnes her fra før
   *[other] { $count } kodinger i kopien finnes her fra før
}
copy-count-removed-here = { $count ->
    [one] Én koding er fjernet her siden sist og blir borte
   *[other] { $count } kodinger er fjernet her siden sist og blir borte
}
copy-count-removed-there = { $count ->
    [one] Én koding er fjernet i kopien og blir stående her
   *[other] { $count } kodinger er fjernet i kopien og blir stående her
}
copy-count-lost = { $count ->
    [one] Én koding blir ikke med fordi ordene ikke står i teksten her
   *[other] { $count } kodinger blir ikke med fordi ordene ikke står i teksten her
}
copy-count-lost-memos = { $count ->
    [one] Ett memo blir ikke med fordi det hører til noe som ikke finnes her
   *[other] { $count } memoer blir ikke med fordi de hører til noe som ikke finnes her
}
copy-onto-itself = Kopien kan ikke ta plassen til prosjektet selv.
    .hint = Gi kopien et annet navn eller legg den i en annen mappe.
copy-count-comments = { $count ->
    [one] Én kommentar
   *[other] { $count } kommentarer
}
