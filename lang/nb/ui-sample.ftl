sample-title = Utvalg
sample-go = Vis utvalget
sample-counted = Hva som telles
sample-listed = I prosjektet
sample-stated = Oppgitt
sample-origin = Hvor det er oppgitt
sample-origin-example = Rapporten, s. 4
sample-stated-of = { $what }: oppgitt antall
sample-origin-of = { $what }: hvor det er oppgitt
sample-numbers-help = Skriv inn tall som er oppgitt i en rapport eller søknad, så holdes de mot det som er i prosjektet.
sample-number-invited = Invitert
sample-number-answered = Svart
sample-number-declined = Takket nei
sample-number-interviewed = Intervjuet
sample-number-documents = Med dokumenter
sample-number-survey = { $status } i «{ $survey }»
sample-kind-fact = Stemmer ikke, eller mangler
sample-kind-question = Verdt en tanke
sample-show-all = { $count ->
    [one] Vis én til
   *[other] Vis { $count } til
}
sample-nothing = Det er ingenting her som ikke stemmer.
sample-empty = Når det er caser eller en spørreundersøkelse i prosjektet, står det her hvor mange som er med, og hva som ikke stemmer.
sample-many-stated-number = { $count } oppgitte tall er andre enn i prosjektet.
sample-many-two-values = { $count } verdier er oppgitt ulikt to steder.
sample-many-group-incomplete = Gruppene etter { $count } kjennetegn dekker ikke alle.
sample-many-respondent-twice = Noen har svart mer enn én gang i { $count } undersøkelser.
sample-many-respondent-unmatched = { $count } undersøkelser har svar som ikke hører til noen case.
sample-many-question-n = { $count } undersøkelser har spørsmål med færre svar enn de som svarte.

chart-export = Diagram av en undersøkelse
chart-show = Diagram
chart-show-block = Diagram av hele matrisen
chart-which = Diagram av
chart-of = Diagram: { $what }. Tallene står i tabellen under spørsmålet.
chart-none = Når det er en spørreundersøkelse i prosjektet, kan svarene bli diagrammer her.
chart-done = Diagrammet er skrevet til { $path }.
chart-format-svg = SVG (skarpt i alle størrelser)
chart-format-png = PNG (bilde)
chart-format-xlsx = Excel (tallene)
chart-format-csv = CSV (tallene)
