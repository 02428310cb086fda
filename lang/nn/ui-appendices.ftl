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
