writing-page-check = Kontroll
check-document-action = Kontroller ein ferdig tekst
check-document-path = Den ferdige teksten
check-document-help = Word, LibreOffice, Markdown, rein tekst eller PDF. Du kan òg sleppe fila her.
check-document-choose = Vel den ferdige teksten
check-document-files = Tekstar
check-document-run = Kontroller
check-document-empty = Her blir den ferdige oppgåva halden opp mot kjeldene: kvart sitat ord for ord. Ingenting av henne kjem inn i prosjektet.
check-document-found = { $file }: { $quotes ->
    [one] eitt sitat,
   *[other] { $quotes } sitat,
} { $wrong ->
    [0] ingen å sjå på.
    [one] eitt å sjå på.
   *[other] { $wrong } å sjå på.
}
check-document-clear = Sitata som vart funne, har orda til kjeldene.
check-document-fact = Faktum
check-document-question = Spørsmål
check-document-note = i ein note
check-document-copy-right = Kopier rett sitat
check-document-copied = Det rette sitatet er kopiert.
check-document-show = Vis i kjelda
check-document-copy = Kopi med merknader
check-document-copy-help = Kopien får ein merknad ved kvart funn. Originalen blir ikkje endra.
check-document-copy-name = med merknader
check-document-save = Lagre kopi med merknader
check-document-saved = { $count ->
    [one] Kopien har éin merknad: { $path }
   *[other] Kopien har { $count } merknader: { $path }
}
check-document-no-names = Namnelista ligg i ei eiga fil, så namn i ho er ikkje leitt etter.
check-document-report = Liste over funn
check-document-report-help = Word, nettside, Markdown eller LaTeX, etter endinga.
check-document-save-report = Lagre lista
check-document-report-saved = Lista er lagra: { $path }
check-document-report-name = funn
