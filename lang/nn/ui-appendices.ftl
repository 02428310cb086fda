# Vedlegg til oppgåva, i vindauget.
appendices-action = Vedlegg til oppgåva …
appendices-title = Vedlegg til oppgåva
appendices-help = Det som står bak kapitla. Personar blir viste slik dei elles blir viste i prosjektet.
appendices-what = Vedlegg
appendices-subject-cases = Casane med kjenneteikn
appendices-subject-participants = Informantane
appendices-subject-codes-to-themes = Frå kodar til tema
appendices-subject-member-check = Sitatsjekk
appendices-note-cases = Verdiane med einingar, det som er rekna ut, og kjelder og år som notar.
appendices-note-participants = Rolle, case, kor mange intervju og kor lenge, og talet på ord. Ingenting om samtykke eller korleis nokon kan nåast.
appendices-note-codes-to-themes = Kva kode som ligg i kva tema, kodar utan tema og tema utan kodar.
appendices-note-member-check = Kvar informant får sjå sine eigne ord og det som er sitert. Det andre har sagt, og namn på andre, er ikkje med.
appendices-file-cases = casar
appendices-file-participants = informantar
appendices-file-codes-to-themes = frå kodar til tema
appendices-file-member-check = sitatsjekk
appendices-format-docx = Word
appendices-format-xlsx = Excel
appendices-format-csv = CSV
appendices-format-md = Markdown
appendices-folder = Mappe
appendices-write = Skriv { $files ->
    [many] filene
   *[other] fila
}
appendices-replace = Byt ut { $files ->
    [many] filene
   *[other] fila
}
appendices-done = Vedlegget er skrive til { $path }
appendices-done-folder = { $count ->
    [one] Éi fil er skriven i { $path }
   *[other] { $count } filer er skrivne i { $path }
}
appendices-done-without = { $count ->
    [one] Éi fil er skriven i { $path }. Ikkje med: { $names }
   *[other] { $count } filer er skrivne i { $path }. Ikkje med: { $names }
}
appendices-person = Til
appendices-everybody = Alle ({ $count }), ei fil kvar
appendices-part = Kva dei får sjå
appendices-part-whole = Alt dei sa
appendices-part-quoted = Berre det som er sitert
appendices-letter = Følgjebrev
appendices-letter-help = [namn], [prosjekt] og [frist] blir bytte ut i kvar fil.
appendices-deadline = Frist for svar
appendices-subject-case-profiles = Casane éin for éin
appendices-note-case-profiles = For kvar case: kjenneteikn, informantar, det som vart sagt mest med sitat, samandrag, og kvifor resten er tomt.
appendices-file-case-profiles = casane éin for éin
appendices-subject-coreq = COREQ, 32 punkt
appendices-note-coreq = Sjekkliste for intervju og fokusgrupper (Tong mfl. 2007), fylt med det prosjektet veit. Resten står som [fyll inn: …].
appendices-file-coreq = COREQ
appendices-subject-srqr = SRQR, 21 punkt
appendices-note-srqr = Sjekkliste for kvalitativ forsking (O’Brien mfl. 2014), fylt med det prosjektet veit. Resten står som [fyll inn: …].
appendices-file-srqr = SRQR
appendices-subject-rtarg = Refleksjonsnotat (RTARG)
appendices-note-rtarg = Spørsmål til ettertanke for refleksiv tematisk analyse (Braun og Clarke 2024), med det prosjektet veit. Ikkje ei liste som skal kryssast av.
appendices-file-rtarg = refleksjonsnotat
appendices-subject-transcripts = Koda transkripsjonar
appendices-note-transcripts = Replikkar med nummer og kven som snakkar. Koda ord er merkte så det toler utskrift i grått, eller kodane står som merknader i Word.
appendices-file-transcripts = transkripsjonar
appendices-form = Kodane
appendices-form-pages = i teksten, med forklaring
appendices-form-comments = som merknader i margen
appendices-source = Datakjelde
appendices-sources-all = Alle

set-action = Alle vedlegg …
set-title = Alle vedlegg
set-help = Blir skrivne i éi mappe, alle eller ingen. Kvart vedlegg fortel nedst kvar det kjem frå.
set-which = Vedlegg
set-folder = vedlegg
set-write = { $count ->
    [one] Skriv vedlegget
   *[other] Skriv { $count } vedlegg
}
set-replace = { $count ->
    [one] Byt ut vedlegget
   *[other] Byt ut { $count } vedlegg
}
writing-progress = Skriv { $number } av { $total }
writing-progress-of = Skriv { $number } av { $total }: { $name }
set-cancelled = Avbrote. Ingenting er skrive.
set-done = { $count ->
    [one] Eitt vedlegg er skrive i { $path }
   *[other] { $count } vedlegg er skrivne i { $path }
}
set-done-without = { $count ->
    [one] Eitt vedlegg er skrive i { $path }. Ikkje med, fordi prosjektet ikkje har noko å skrive: { $names }
   *[other] { $count } vedlegg er skrivne i { $path }. Ikkje med, fordi prosjektet ikkje har noko å skrive: { $names }
}
