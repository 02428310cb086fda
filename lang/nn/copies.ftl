# Å slå saman ein kopi som ein annan har arbeidd i: kva som kjem, kva begge har endra, og kvifor noko ikkje går.
copy-other-project = { $file } er ein kopi av eit anna prosjekt og kan ikkje slåast saman med dette.
    .hint = Berre ei fil som er kopiert frå dette prosjektet, kan slåast saman med det. Kodeboka frå eit anna prosjekt kan importerast som tabell.
copy-itself = Dette er sjølve prosjektet, ikkje ein kopi av det.
    .hint = Vel fila som den andre har arbeidd i.
copy-against-lock = Kopien har laga eller endra «{ $code }», og der er kodeboka låst.
    .hint = Lås ho opp, slå saman, og lås ho att. I kodeboka står det kven som låste ho, og kvifor.
copy-forgotten-since = { $file } kan ikkje slåast saman: sidan kopien vart laga, er noko sletta for godt her.
    .hint = Det som er sletta, kunne ha kome tilbake med kopien. Lag ein ny kopi av prosjektet og kod vidare i han.
copy-coder-unanswered = Det er ikkje sagt om «{ $name }» i kopien er same personen som «{ $name }» her.
    .hint = Vel same personen eller ein annan person før du slår saman.
copy-no-such-conflict = «{ $name }» er ikkje noko det kan veljast om i denne kopien.
    .hint = Sjå på førehandsvisinga kva det kan veljast om.
copy-conflict-coder = «{ $name }» kodar i begge: same personen eller ein annan?
copy-conflict-code-changed = «{ $name }» er endra i begge
copy-conflict-code-gone = { $count ->
    [one] «{ $name }» er sletta her, men har éi ny koding i kopien
   *[other] «{ $name }» er sletta her, men har { $count } nye kodingar i kopien
}
copy-conflict-code-name = Begge har laga «{ $name }»: same koden eller ein annan?
copy-conflict-code-removed = { $count ->
    [0] «{ $name }» er sletta i kopien og blir ståande her
    [one] «{ $name }» er sletta i kopien og blir ståande her med éi koding
   *[other] «{ $name }» er sletta i kopien og blir ståande her med { $count } kodingar
}
copy-conflict-text = { $count ->
    [one] Teksten «{ $name }» er ein annan i kopien; éi koding blir ikkje med
   *[other] Teksten «{ $name }» er ein annan i kopien; { $count } kodingar blir ikkje med
}
copy-conflict-source-gone = { $count ->
    [one] «{ $name }» er fjerna her; éi koding blir ikkje med
   *[other] «{ $name }» er fjerna her; { $count } kodingar blir ikkje med
}
copy-conflict-source-new = { $count ->
    [0] «{ $name }» finst berre i kopien og blir ikkje med
    [one] «{ $name }» finst berre i kopien og blir ikkje med, heller ikkje éi koding
   *[other] «{ $name }» finst berre i kopien og blir ikkje med, heller ikkje { $count } kodingar
}
copy-conflict-passage = Utdraget { $name } har fått andre grenser i begge
copy-conflict-recoded = Utdraget { $name } har fått ein annan kode i begge
copy-conflict-memo = Memoet «{ $name }» er endra i begge
copy-conflict-memo-gone = Memoet «{ $name }» er sletta her, men endra i kopien
copy-conflict-correspondence = Samsvaret { $name } er endra i begge
copy-count-codings = { $count ->
    [one] Éi koding
   *[other] { $count } kodingar
}
copy-count-segments = { $count ->
    [one] Eitt nytt utdrag
   *[other] { $count } nye utdrag
}
copy-count-new-codes = { $count ->
    [one] Éin ny kode
   *[other] { $count } nye kodar
}
copy-count-changed-codes = { $count ->
    [one] Éin kode blir som i kopien
   *[other] { $count } kodar blir som i kopien
}
copy-count-changed-codings = { $count ->
    [one] Éi koding eller eitt utdrag blir som i kopien
   *[other] { $count } kodingar og utdrag blir som i kopien
}
copy-count-memos = { $count ->
    [one] Eitt memo
   *[other] { $count } memo
}
copy-count-changed-memos = { $count ->
    [one] Eitt memo blir som i kopien
   *[other] { $count } memo blir som i kopien
}
copy-count-correspondences = { $count ->
    [one] Eitt kodesamsvar
   *[other] { $count } kodesamsvar
}
copy-count-turns = { $count ->
    [one] Éin gjennomgått replikk
   *[other] { $count } gjennomgåtte replikkar
}
copy-count-progress = { $count ->
    [one] Éi erklæring om kva som er lese eller koda
   *[other] { $count } erklæringar om kva som er lese eller koda
}
copy-count-same = { $count ->
    [one] Éi koding i kopien finst her frå før
   *[other] { $count } kodingar i kopien finst her frå før
}
copy-count-removed-here = { $count ->
    [one] Éi koding er fjerna her sidan sist og blir borte
   *[other] { $count } kodingar er fjerna her sidan sist og blir borte
}
copy-count-removed-there = { $count ->
    [one] Éi koding er fjerna i kopien og blir ståande her
   *[other] { $count } kodingar er fjerna i kopien og blir ståande her
}
copy-count-lost = { $count ->
    [one] Éi koding blir ikkje med fordi orda ikkje står i teksten her
   *[other] { $count } kodingar blir ikkje med fordi orda ikkje står i teksten her
}
copy-count-lost-memos = { $count ->
    [one] Eitt memo blir ikkje med fordi det høyrer til noko som ikkje finst her
   *[other] { $count } memo blir ikkje med fordi dei høyrer til noko som ikkje finst her
}
copy-onto-itself = Kopien kan ikkje ta plassen til prosjektet sjølv.
    .hint = Gi kopien eit anna namn eller legg han i ei anna mappe.
copy-count-comments = { $count ->
    [one] Éin kommentar
   *[other] { $count } kommentarar
}
