# Kodere, uenighet og enighet.
themes-page-coders = Kodere
help-page-coders = Flere kodere
coders-page-coders = Hvem koder
coders-page-differences = Uenighet
coders-page-agreement = Enighet
coders-me = Du koder som { $name }.
coders-work-as = Kod som
coders-add = Legg til koder
coders-whose = Hvem skal kode hva
coders-source = Datakilde
coders-name-of = Navn på koderen { $name }
coders-left = { $left } av { $all } gjenstår
coders-cell = { $name } skal kode { $source }
coders-done = ferdig
coders-nobody = Ingen har kodet noe ennå.
coders-go-on = Gå til teksten
blind-title = Blind runde
blind-about = Så lenge den pågår, ser hver koder bare sine egne kodinger i datakildene som er med. Den åpner av seg selv når alle har sagt at de er ferdige. Det er en avtale i filen, ikke en lås.
blind-running = Pågår i { $sources }. Begynt av { $name } { $day }.
blind-done = { $name } er ferdig.
blind-waiting = { $name } har igjen { $sources }.
blind-why = Hvorfor
blind-end = Avslutt før alle er ferdige
blind-begin = Begynn blind runde
blind-sources = Datakilder
blind-coders = Kodere
differences-about = Replikker der koderne har gjort noe ulikt. Uenighet er noe å snakke om i enhver tilnærming. Det dere avgjør, blir ett steg i analyseloggen.
differences-every-source = Alle datakilder
differences-every-code = Alle koder
differences-every-coder = Alle kodere
differences-coder = Koder
differences-count = { $count ->
    [one] Én replikk med uenighet. Avgjort: { $settled }.
   *[other] { $count } replikker med uenighet. Avgjort: { $settled }.
}
differences-more = Og { $count } til. Velg en datakilde eller en kode.
differences-none = Ingen uenighet å vise.
differences-place = { $source }, replikk { $turn }
differences-keep = Behold { $name } sin: «{ $words }»
differences-in-turns = (utdraget ligger i { $count } replikker og fjernes fra alle)
differences-without = Ikke satt på av { $names }
differences-why = Hvorfor
differences-keep-all = Behold alt
differences-remove = Fjern alt
differences-settle = Avgjør
agreement-unit = Enhet
agreement-coders = Enighet mellom (ingen valgt: alle som har kodet ferdig noe)
agreement-freeze = Frys tallene
agreement-export = Eksporter tallene
agreement-said = Enhet: { $unit }, n = { $n }. Kodere: { $coders }. Bare datakilder som alle er ferdige med, teller: { $sources }.
agreement-kept-alpha = α da det ble frosset
agreement-kappa-of-two = Cohens κ gjelder to kodere.
agreement-kept = Frosset av { $name } { $day }. Enhet: { $unit }, n = { $n }. Kodere: { $coders }. Datakilder: { $sources }. Kodeboken hadde { $codes } koder.
agreement-look-back = Se prosjektet slik det var
