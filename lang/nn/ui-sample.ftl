sample-title = Utval
sample-go = Vis utvalet
sample-counted = Kva som blir talt
sample-listed = I prosjektet
sample-stated = Oppgitt
sample-origin = Kvar det er oppgitt
sample-origin-example = Rapporten, s. 4
sample-stated-of = { $what }: oppgitt tal
sample-origin-of = { $what }: kvar det er oppgitt
sample-numbers-help = Skriv inn tal som er oppgitte i ein rapport eller søknad, så blir dei haldne mot det som er i prosjektet.
sample-number-invited = Invitert
sample-number-answered = Svara
sample-number-declined = Takka nei
sample-number-interviewed = Intervjua
sample-number-documents = Med dokument
sample-number-survey = { $status } i «{ $survey }»
sample-kind-fact = Stemmer ikkje, eller manglar
sample-kind-question = Verdt ein tanke
sample-show-all = { $count ->
    [one] Vis éin til
   *[other] Vis { $count } til
}
sample-nothing = Det er ingenting her som ikkje stemmer.
sample-empty = Når det er casar eller ei spørjeundersøking i prosjektet, står det her kor mange som er med, og kva som ikkje stemmer.
sample-many-stated-number = { $count } oppgitte tal er andre enn i prosjektet.
sample-many-two-values = { $count } verdiar er oppgitte ulikt to stader.
sample-many-group-incomplete = Gruppene etter { $count } kjenneteikn dekkjer ikkje alle.
sample-many-respondent-twice = Nokon har svara meir enn éin gong i { $count } undersøkingar.
sample-many-respondent-unmatched = { $count } undersøkingar har svar som ikkje høyrer til nokon case.
sample-many-question-n = { $count } undersøkingar har spørsmål med færre svar enn dei som svara.

chart-export = Diagram av ei undersøking
chart-show = Diagram
chart-show-block = Diagram av heile matrisa
chart-which = Diagram av
chart-of = Diagram: { $what }. Tala står i tabellen under spørsmålet.
chart-none = Når det er ei spørjeundersøking i prosjektet, kan svara bli diagram her.
chart-done = Diagrammet er skrive til { $path }.
chart-format-svg = SVG (skarpt i alle storleikar)
chart-format-png = PNG (bilete)
chart-format-xlsx = Excel (tala)
chart-format-csv = CSV (tala)
