# Kodarar, usemje og semje.
themes-page-coders = Kodarar
help-page-coders = Fleire kodarar
coders-page-coders = Kven kodar
coders-page-differences = Usemje
coders-page-agreement = Semje
coders-me = Du kodar som { $name }.
coders-work-as = Kod som
coders-add = Legg til kodar
coders-whose = Kven skal kode kva
coders-source = Datakjelde
coders-name-of = Namn på kodaren { $name }
coders-left = { $left } av { $all } står att
coders-cell = { $name } skal kode { $source }
coders-done = ferdig
coders-nobody = Ingen har koda noko enno.
coders-go-on = Gå til teksten
blind-title = Blind runde
blind-about = Så lenge han går, ser kvar kodar berre sine eigne kodingar i datakjeldene som er med. Han opnar av seg sjølv når alle har sagt at dei er ferdige. Det er ein avtale i fila, ikkje ein lås.
blind-running = Går i { $sources }. Byrja av { $name } { $day }.
blind-done = { $name } er ferdig.
blind-waiting = { $name } har att { $sources }.
blind-why = Kvifor
blind-end = Avslutt før alle er ferdige
blind-begin = Byrj blind runde
blind-sources = Datakjelder
blind-coders = Kodarar
differences-about = Replikkar der kodarane har gjort noko ulikt. Usemje er noko å snakke om i kva tilnærming som helst. Det de avgjer, blir eitt steg i analyseloggen.
differences-every-source = Alle datakjelder
differences-every-code = Alle kodar
differences-every-coder = Alle kodarar
differences-coder = Kodar
differences-count = { $count ->
    [one] Éin replikk med usemje. Avgjort: { $settled }.
   *[other] { $count } replikkar med usemje. Avgjort: { $settled }.
}
differences-more = Og { $count } til. Vel ei datakjelde eller ein kode.
differences-none = Inga usemje å vise.
differences-place = { $source }, replikk { $turn }
differences-keep = Behald { $name } si: «{ $words }»
differences-in-turns = (utdraget ligg i { $count } replikkar og blir fjerna frå alle)
differences-without = Ikkje sett på av { $names }
differences-why = Kvifor
differences-keep-all = Behald alt
differences-remove = Fjern alt
differences-settle = Avgjer
agreement-unit = Eining
agreement-coders = Semje mellom (ingen valde: alle som har koda ferdig noko)
agreement-freeze = Frys tala
agreement-export = Eksporter tala
agreement-said = Eining: { $unit }, n = { $n }. Kodarar: { $coders }. Berre datakjelder som alle er ferdige med, tel: { $sources }.
agreement-kept-alpha = α då det vart frose
agreement-kappa-of-two = Cohens κ gjeld to kodarar.
agreement-kept = Frose av { $name } { $day }. Eining: { $unit }, n = { $n }. Kodarar: { $coders }. Datakjelder: { $sources }. Kodeboka hadde { $codes } kodar.
agreement-look-back = Sjå prosjektet slik det var
