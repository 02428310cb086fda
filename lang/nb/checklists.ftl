### Sjekklister, fylt med det prosjektet vet.

checklist-coreq = Vedlegg: COREQ
checklist-coreq-note = Punktene i COREQ (Tong, Sainsbury og Craig 2007), forklart med egne ord. Svarene er det prosjektet vet; det som står i klammer, fyller du inn. Sidetallet skriver du når teksten er ferdig.
checklist-srqr = Vedlegg: SRQR
checklist-srqr-note = Punktene i SRQR (O’Brien mfl. 2014), forklart med egne ord. Svarene er det prosjektet vet; det som står i klammer, fyller du inn. Sidetallet skriver du når teksten er ferdig.
checklist-rtarg = Vedlegg: refleksjonsnotater etter RTARG
checklist-rtarg-note = Spørsmål til ettertanke for refleksiv tematisk analyse, etter Braun og Clarke 2024 og med egne ord. De er retningslinjer, ikke en liste som skal krysses av. Under hvert spørsmål står det prosjektet vet; resten skriver du.
checklist-coreq-team = Forskergruppe og refleksivitet: personene
checklist-coreq-relation = Forskergruppe og refleksivitet: forholdet til informantene
checklist-coreq-theory = Studiens utforming: teoretisk rammeverk
checklist-coreq-selection = Studiens utforming: utvalg
checklist-coreq-setting = Studiens utforming: rammene
checklist-coreq-collection = Studiens utforming: innsamling
checklist-coreq-analysis = Analyse og funn: analysen
checklist-coreq-reporting = Analyse og funn: framstillingen
checklist-srqr-title = Tittel og sammendrag
checklist-srqr-introduction = Innledning
checklist-srqr-methods = Metode
checklist-srqr-results = Funn
checklist-srqr-discussion = Drøfting
checklist-srqr-other = Annet
checklist-column-number = Nr.
checklist-column-topic = Punkt
checklist-column-asked = Det som skal fortelles
checklist-column-told = I dette prosjektet
checklist-column-page = Side
checklist-place-method = (Se Metode.)
checklist-place-material = (Se Materiale.)
checklist-place-codes = (Se Les og kod.)
checklist-place-themes = (Se Temaer.)
checklist-place-journal = (Se Analyselogg.)
checklist-fact-researcher = Ståstedet er beskrevet slik: { $said }.
checklist-fact-participants = { $count ->
    [one] Én informant, { $cases }.
   *[other] { $count } informanter, { $cases }.
}
checklist-fact-withdrawn = { $count ->
    [0] Ingen har trukket seg fra prosjektet. Hvor mange som takket nei, vet ikke programmet.
    [one] Én har trukket seg. Hvor mange som takket nei, vet ikke programmet.
   *[other] { $count } har trukket seg. Hvor mange som takket nei, vet ikke programmet.
}
checklist-fact-material = { $count ->
    [one] Én datakilde med { $words } ord.
   *[other] { $count } datakilder med { $words } ord.
}
checklist-fact-cases = { $count ->
    [one] Én case: { $names }.
   *[other] { $count } caser: { $names }.
}
checklist-fact-guide = { $count ->
    [one] Guiden har ett spørsmål.
   *[other] Guiden har { $count } spørsmål, oppfølging medregnet.
}
checklist-fact-repeated = { $count ->
    [0] Ingen er med i mer enn ett intervju.
    [one] Én er med i mer enn ett intervju.
   *[other] { $count } er med i mer enn ett intervju.
}
checklist-fact-field-notes = { $count ->
    [0] Det er ingen feltnotater blant datakildene.
    [one] Ett feltnotat er blant datakildene.
   *[other] { $count } feltnotater er blant datakildene.
}
checklist-fact-minutes = { $count ->
    [one] Ett intervju er oppgitt å ha vart i { $minutes } minutter.
   *[other] { $count } intervjuer er oppgitt å ha vart i til sammen { $minutes } minutter.
}
checklist-fact-saturation = Prosjektet følger refleksiv tematisk analyse, der metning ikke er et mål. Begrunn i stedet hvorfor materialet er rikt nok.
checklist-fact-member-check = { $count ->
    [one] Én informant fikk tilsendt ordene sine; { $answered } har svart.
   *[other] { $count } informanter fikk tilsendt ordene sine; { $answered } har svart.
}
checklist-fact-coders = { $count ->
    [one] Én har kodet: { $names }.
   *[other] { $count } har kodet: { $names }.
}
checklist-fact-theme-names = { $count ->
    [one] Ett tema: { $names }.
   *[other] { $count } temaer: { $names }.
}
checklist-fact-quotes = { $count ->
    [one] Ett sitat er valgt, fra { $participants } informant.
   *[other] { $count } sitater er valgt, fra { $participants } informanter.
}
checklist-fact-contradicting = { $count ->
    [0] Ingen utdrag er merket som at de kompliserer eller motsier et tema.
    [one] Ett utdrag er merket som at det kompliserer eller motsier et tema.
   *[other] { $count } utdrag er merket som at de kompliserer eller motsier et tema.
}
checklist-fact-questions = { $said }
checklist-coreq-1 = Intervjuer – hvem som gjorde intervjuene eller ledet gruppene
checklist-coreq-2 = Kvalifikasjoner – utdanning og grader hos den som forsket
checklist-coreq-3 = Stilling – hva forskeren arbeidet som mens studien ble gjort
checklist-coreq-4 = Kjønn – kjønnet til den som intervjuet
checklist-coreq-5 = Erfaring og opplæring – hvilken erfaring med metoden forskeren hadde
checklist-coreq-6 = Forholdet før studien – om forskeren og informantene kjente hverandre på forhånd
checklist-coreq-7 = Hva informantene visste om intervjueren – hva de fikk vite om forskeren og om hvorfor det ble forsket
checklist-coreq-8 = Intervjuerens utgangspunkt – forutsetninger, interesser og ståsted som kan ha betydd noe
checklist-coreq-9 = Metodisk retning og teori – hvilken tilnærming studien bygger på
checklist-coreq-10 = Utvalg – hvordan informantene ble valgt ut
checklist-coreq-11 = Kontakt – hvordan informantene ble spurt om å være med
checklist-coreq-12 = Antall informanter – hvor mange som var med
checklist-coreq-13 = Frafall – hvor mange som takket nei eller trakk seg, og hvorfor
checklist-coreq-14 = Sted – hvor intervjuene fant sted
checklist-coreq-15 = Andre til stede – om noen andre enn informanten og forskeren var der
checklist-coreq-16 = Beskrivelse av utvalget – det viktigste om dem som var med
checklist-coreq-17 = Intervjuguide – spørsmålene, og om de var prøvd ut
checklist-coreq-18 = Gjentatte intervjuer – om noen ble intervjuet mer enn én gang
checklist-coreq-19 = Opptak – om lyd eller bilde ble tatt opp
checklist-coreq-20 = Feltnotater – om det ble skrevet notater under eller etter intervjuene
checklist-coreq-21 = Varighet – hvor lenge intervjuene varte
checklist-coreq-22 = Metning – om metning ble drøftet, og hvordan omfanget ellers er begrunnet
checklist-coreq-23 = Transkripsjoner til informantene – om informantene fikk lese det de hadde sagt
checklist-coreq-24 = Antall kodere – hvor mange som kodet
checklist-coreq-25 = Kodetreet – hvordan kodene er ordnet
checklist-coreq-26 = Hvordan temaene ble til – om de var bestemt på forhånd eller laget av materialet
checklist-coreq-27 = Programvare – hva analysen ble gjort med
checklist-coreq-28 = Informantenes syn – om informantene fikk si noe om funnene
checklist-coreq-29 = Sitater – om funnene vises med sitater, og om det framgår hvem som sier hva
checklist-coreq-30 = Samsvar mellom materiale og funn – om funnene henger sammen med det som er vist
checklist-coreq-31 = De viktigste temaene – om hovedtemaene kommer tydelig fram
checklist-coreq-32 = Mindre temaer og unntak – om avvik og mindre temaer er drøftet
checklist-srqr-1 = Tittel – hva studien handler om, og at den er kvalitativ
checklist-srqr-2 = Sammendrag – bakgrunn, formål, metode, funn og konklusjon i korthet
checklist-srqr-3 = Problemstilling – hva problemet er, og hva som er kjent fra før
checklist-srqr-4 = Formål eller forskningsspørsmål – hva studien skal svare på
checklist-srqr-5 = Kvalitativ tilnærming og paradigme – hvilken tilnærming, hvilket kunnskapssyn, og hvorfor
checklist-srqr-6 = Forskeren og refleksivitet – hva forskeren bringer med seg, og hva det gjør med studien
checklist-srqr-7 = Kontekst – stedet og omgivelsene det ble forsket i
checklist-srqr-8 = Utvalgsstrategi – hvordan og hvorfor noen ble valgt, og når det var nok
checklist-srqr-9 = Etikk – godkjenning, samtykke og vern av dem som var med
checklist-srqr-10 = Innsamling – hva slags materiale, når og hvordan det ble samlet inn
checklist-srqr-11 = Redskaper for innsamling – guider, skjemaer og utstyr, og om de ble endret underveis
checklist-srqr-12 = Enheter – antall og kjennetegn ved personer, dokumenter og hendelser
checklist-srqr-13 = Behandling av materialet – transkripsjon, kontroll, oppbevaring og anonymisering
checklist-srqr-14 = Analyse – hvordan koder og temaer ble til, og av hvem
checklist-srqr-15 = Troverdighet – hva som er gjort for at leseren kan stole på analysen
checklist-srqr-16 = Syntese og tolkning – hovedfunnene: temaer, tolkninger, modeller
checklist-srqr-17 = Kobling til materialet – sitater og annet som viser hvor funnene kommer fra
checklist-srqr-18 = Forhold til tidligere arbeid – hva funnene legger til, og hvor de kan gjelde
checklist-srqr-19 = Begrensninger – hva studien ikke kan si
checklist-srqr-20 = Interessekonflikter – forhold som kan ha påvirket studien
checklist-srqr-21 = Finansiering – hvem som har betalt, og hva de hadde å si
checklist-rtarg-1 = Spørsmålet – Hva spør studien om, og hvorfor passer refleksiv tematisk analyse til det?
checklist-rtarg-2 = Sammenheng i metoden – Henger kunnskapssyn, teori og framgangsmåte sammen, og er det sagt hvilken form for tematisk analyse det er?
checklist-rtarg-3 = Forskeren – Hvem er forskeren i dette, og hvordan har det formet spørsmål, samtaler og tolkning?
checklist-rtarg-4 = Materialet – Hva består materialet av, og hvorfor er det rikt nok for spørsmålet?
checklist-rtarg-5 = Etikk – Hva ble gjort for dem som var med, også for dem som blir omtalt?
checklist-rtarg-6 = Koding – Hvordan ble det kodet i praksis, og hva endret seg på veien?
checklist-rtarg-7 = Fra koder til temaer – Hvordan ble temaene laget og prøvd mot materialet, og hva ble lagt til side?
checklist-rtarg-8 = Temaene – Er hvert tema et mønster av mening med en samlende idé, og ikke bare et emne?
checklist-rtarg-9 = Sitatene – Tolkes sitatene, eller skal de tale for seg selv? Hvem får komme til orde?
checklist-rtarg-10 = Det som ikke passer – Hva gjør bildet mindre enkelt, og hvor er det drøftet?
checklist-rtarg-11 = Kvalitet – Hva gjør analysen god på sine egne premisser, uten mål som hører til andre tilnærminger?
checklist-rtarg-12 = Språket – Står det i teksten at temaer er laget, og ikke at de dukket opp eller ble funnet?
