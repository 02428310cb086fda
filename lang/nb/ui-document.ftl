writing-page-check = Kontroll
check-document-action = Kontroller en ferdig tekst
check-document-path = Den ferdige teksten
check-document-help = Word, LibreOffice, Markdown, ren tekst eller PDF. Du kan også slippe filen her.
check-document-choose = Velg den ferdige teksten
check-document-files = Tekster
check-document-run = Kontroller
check-document-empty = Her holdes den ferdige oppgaven opp mot kildene: hvert sitat ord for ord. Ingenting av den kommer inn i prosjektet.
check-document-found = { $file }: { $quotes ->
    [one] ett sitat,
   *[other] { $quotes } sitater,
} { $wrong ->
    [0] ingen å se på.
    [one] ett å se på.
   *[other] { $wrong } å se på.
}
check-document-clear = Sitatene som ble funnet, har kildenes ord.
check-document-fact = Faktum
check-document-question = Spørsmål
check-document-note = i en note
check-document-copy-right = Kopier riktig sitat
check-document-copied = Det riktige sitatet er kopiert.
check-document-show = Vis i kilden
check-document-copy = Kopi med merknader
check-document-copy-help = Kopien får en merknad ved hvert funn. Originalen blir ikke endret.
check-document-copy-name = med merknader
check-document-save = Lagre kopi med merknader
check-document-saved = { $count ->
    [one] Kopien har én merknad: { $path }
   *[other] Kopien har { $count } merknader: { $path }
}
check-document-no-names = Navnelisten ligger i en egen fil, så navn i den er ikke lett etter.
check-document-report = Liste over funn
check-document-report-help = Word, nettside, Markdown eller LaTeX, etter endelsen.
check-document-save-report = Lagre listen
check-document-report-saved = Listen er lagret: { $path }
check-document-report-name = funn
