### Sjekklister, fylte med det prosjektet veit.

checklist-coreq = Vedlegg: COREQ
checklist-coreq-note = Punkta i COREQ (Tong, Sainsbury og Craig 2007), forklarte med eigne ord. Svara er det prosjektet veit; det som står i klammer, fyller du inn. Sidetalet skriv du når teksten er ferdig.
checklist-srqr = Vedlegg: SRQR
checklist-srqr-note = Punkta i SRQR (O’Brien mfl. 2014), forklarte med eigne ord. Svara er det prosjektet veit; det som står i klammer, fyller du inn. Sidetalet skriv du når teksten er ferdig.
checklist-rtarg = Vedlegg: refleksjonsnotat etter RTARG
checklist-rtarg-note = Spørsmål til ettertanke for refleksiv tematisk analyse, etter Braun og Clarke 2024 og med eigne ord. Dei er retningslinjer, ikkje ei liste som skal kryssast av. Under kvart spørsmål står det prosjektet veit; resten skriv du.
checklist-coreq-team = Forskargruppe og refleksivitet: personane
checklist-coreq-relation = Forskargruppe og refleksivitet: tilhøvet til informantane
checklist-coreq-theory = Utforminga av studien: teoretisk rammeverk
checklist-coreq-selection = Utforminga av studien: utval
checklist-coreq-setting = Utforminga av studien: rammene
checklist-coreq-collection = Utforminga av studien: innsamling
checklist-coreq-analysis = Analyse og funn: analysen
checklist-coreq-reporting = Analyse og funn: framstillinga
checklist-srqr-title = Tittel og samandrag
checklist-srqr-introduction = Innleiing
checklist-srqr-methods = Metode
checklist-srqr-results = Funn
checklist-srqr-discussion = Drøfting
checklist-srqr-other = Anna
checklist-column-number = Nr.
checklist-column-topic = Punkt
checklist-column-asked = Det som skal forteljast
checklist-column-told = I dette prosjektet
checklist-column-page = Side
checklist-place-method = (Sjå Metode.)
checklist-place-material = (Sjå Materiale.)
checklist-place-codes = (Sjå Les og kod.)
checklist-place-themes = (Sjå Tema.)
checklist-place-journal = (Sjå Analyselogg.)
checklist-fact-researcher = Ståstaden er skildra slik: { $said }.
checklist-fact-participants = { $count ->
    [one] Éin informant, { $cases }.
   *[other] { $count } informantar, { $cases }.
}
checklist-fact-withdrawn = { $count ->
    [0] Ingen har trekt seg frå prosjektet. Kor mange som takka nei, veit ikkje programmet.
    [one] Éin har trekt seg. Kor mange som takka nei, veit ikkje programmet.
   *[other] { $count } har trekt seg. Kor mange som takka nei, veit ikkje programmet.
}
checklist-fact-material = { $count ->
    [one] Éi datakjelde med { $words } ord.
   *[other] { $count } datakjelder med { $words } ord.
}
checklist-fact-cases = { $count ->
    [one] Éin case: { $names }.
   *[other] { $count } casar: { $names }.
}
checklist-fact-guide = { $count ->
    [one] Guiden har eitt spørsmål.
   *[other] Guiden har { $count } spørsmål, oppfølging medrekna.
}
checklist-fact-repeated = { $count ->
    [0] Ingen er med i meir enn eitt intervju.
    [one] Éin er med i meir enn eitt intervju.
   *[other] { $count } er med i meir enn eitt intervju.
}
checklist-fact-field-notes = { $count ->
    [0] Det er ingen feltnotat blant datakjeldene.
    [one] Eitt feltnotat er blant datakjeldene.
   *[other] { $count } feltnotat er blant datakjeldene.
}
checklist-fact-minutes = { $count ->
    [one] Eitt intervju er oppgitt å ha vart i { $minutes } minutt.
   *[other] { $count } intervju er oppgitt å ha vart i til saman { $minutes } minutt.
}
checklist-fact-saturation = Prosjektet følgjer refleksiv tematisk analyse, der metting ikkje er eit mål. Grunngi i staden kvifor materialet er rikt nok.
checklist-fact-member-check = { $count ->
    [one] Éin informant fekk tilsendt orda sine; { $answered } har svart.
   *[other] { $count } informantar fekk tilsendt orda sine; { $answered } har svart.
}
checklist-fact-coders = { $count ->
    [one] Éin har koda: { $names }.
   *[other] { $count } har koda: { $names }.
}
checklist-fact-theme-names = { $count ->
    [one] Eitt tema: { $names }.
   *[other] { $count } tema: { $names }.
}
checklist-fact-quotes = { $count ->
    [one] Eitt sitat er valt, frå { $participants } informant.
   *[other] { $count } sitat er valde, frå { $participants } informantar.
}
checklist-fact-contradicting = { $count ->
    [0] Ingen utdrag er merkte som at dei kompliserer eller seier imot eit tema.
    [one] Eitt utdrag er merkt som at det kompliserer eller seier imot eit tema.
   *[other] { $count } utdrag er merkte som at dei kompliserer eller seier imot eit tema.
}
checklist-fact-questions = { $said }
checklist-coreq-1 = Intervjuar – kven som gjorde intervjua eller leidde gruppene
checklist-coreq-2 = Kvalifikasjonar – utdanning og gradar hos den som forska
checklist-coreq-3 = Stilling – kva forskaren arbeidde som medan studien vart gjord
checklist-coreq-4 = Kjønn – kjønnet til den som intervjua
checklist-coreq-5 = Erfaring og opplæring – kva erfaring med metoden forskaren hadde
checklist-coreq-6 = Forholdet før studien – om forskaren og informantane kjende kvarandre på førehand
checklist-coreq-7 = Kva informantane visste om intervjuaren – kva dei fekk vite om forskaren og om kvifor det vart forska
checklist-coreq-8 = Utgangspunktet til intervjuaren – føresetnader, interesser og ståstad som kan ha hatt noko å seie
checklist-coreq-9 = Metodisk retning og teori – kva tilnærming studien byggjer på
checklist-coreq-10 = Utval – korleis informantane vart valde ut
checklist-coreq-11 = Kontakt – korleis informantane vart spurde om å vere med
checklist-coreq-12 = Talet på informantar – kor mange som var med
checklist-coreq-13 = Fråfall – kor mange som takka nei eller trekte seg, og kvifor
checklist-coreq-14 = Stad – kvar intervjua gjekk føre seg
checklist-coreq-15 = Andre til stades – om nokon andre enn informanten og forskaren var der
checklist-coreq-16 = Skildring av utvalet – det viktigaste om dei som var med
checklist-coreq-17 = Intervjuguide – spørsmåla, og om dei var prøvde ut
checklist-coreq-18 = Gjentekne intervju – om nokon vart intervjua meir enn éin gong
checklist-coreq-19 = Opptak – om lyd eller bilete vart tekne opp
checklist-coreq-20 = Feltnotat – om det vart skrive notat under eller etter intervjua
checklist-coreq-21 = Lengd – kor lenge intervjua varte
checklist-coreq-22 = Metting – om metting vart drøfta, og korleis omfanget elles er grunngitt
checklist-coreq-23 = Transkripsjonar til informantane – om informantane fekk lese det dei hadde sagt
checklist-coreq-24 = Talet på kodarar – kor mange som koda
checklist-coreq-25 = Kodetreet – korleis kodane er ordna
checklist-coreq-26 = Korleis temaa vart til – om dei var fastsette på førehand eller laga av materialet
checklist-coreq-27 = Programvare – kva analysen vart gjord med
checklist-coreq-28 = Synet til informantane – om informantane fekk seie noko om funna
checklist-coreq-29 = Sitat – om funna blir viste med sitat, og om det går fram kven som seier kva
checklist-coreq-30 = Samsvar mellom materiale og funn – om funna heng saman med det som er vist
checklist-coreq-31 = Dei viktigaste temaa – om hovudtemaa kjem tydeleg fram
checklist-coreq-32 = Mindre tema og unntak – om avvik og mindre tema er drøfta
checklist-srqr-1 = Tittel – kva studien handlar om, og at han er kvalitativ
checklist-srqr-2 = Samandrag – bakgrunn, formål, metode, funn og konklusjon i korte trekk
checklist-srqr-3 = Problemstilling – kva problemet er, og kva som er kjent frå før
checklist-srqr-4 = Formål eller forskingsspørsmål – kva studien skal svare på
checklist-srqr-5 = Kvalitativ tilnærming og paradigme – kva tilnærming, kva kunnskapssyn, og kvifor
checklist-srqr-6 = Forskaren og refleksivitet – kva forskaren har med seg, og kva det gjer med studien
checklist-srqr-7 = Kontekst – staden og omgivnadene det vart forska i
checklist-srqr-8 = Utvalsstrategi – korleis og kvifor nokon vart valde, og når det var nok
checklist-srqr-9 = Etikk – godkjenning, samtykke og vern av dei som var med
checklist-srqr-10 = Innsamling – kva slags materiale, når og korleis det vart samla inn
checklist-srqr-11 = Reiskapar for innsamling – guidar, skjema og utstyr, og om dei vart endra undervegs
checklist-srqr-12 = Einingar – talet på og kjenneteikn ved personar, dokument og hendingar
checklist-srqr-13 = Handsaming av materialet – transkripsjon, kontroll, oppbevaring og anonymisering
checklist-srqr-14 = Analyse – korleis kodar og tema vart til, og av kven
checklist-srqr-15 = Truverd – kva som er gjort for at lesaren kan lite på analysen
checklist-srqr-16 = Syntese og tolking – hovudfunna: tema, tolkingar, modellar
checklist-srqr-17 = Kopling til materialet – sitat og anna som viser kvar funna kjem frå
checklist-srqr-18 = Tilhøvet til tidlegare arbeid – kva funna legg til, og kvar dei kan gjelde
checklist-srqr-19 = Avgrensingar – kva studien ikkje kan seie
checklist-srqr-20 = Interessekonfliktar – tilhøve som kan ha påverka studien
checklist-srqr-21 = Finansiering – kven som har betalt, og kva dei hadde å seie
checklist-rtarg-1 = Spørsmålet – Kva spør studien om, og kvifor passar refleksiv tematisk analyse til det?
checklist-rtarg-2 = Samanheng i metoden – Heng kunnskapssyn, teori og framgangsmåte saman, og er det sagt kva form for tematisk analyse det er?
checklist-rtarg-3 = Forskaren – Kven er forskaren i dette, og korleis har det forma spørsmål, samtalar og tolking?
checklist-rtarg-4 = Materialet – Kva er materialet, og kvifor er det rikt nok for spørsmålet?
checklist-rtarg-5 = Etikk – Kva vart gjort for dei som var med, òg for dei som blir omtala?
checklist-rtarg-6 = Koding – Korleis vart det koda i praksis, og kva endra seg på vegen?
checklist-rtarg-7 = Frå kodar til tema – Korleis vart temaa laga og prøvde mot materialet, og kva vart lagt til side?
checklist-rtarg-8 = Temaa – Er kvart tema eit mønster av meining med ein samlande idé, og ikkje berre eit emne?
checklist-rtarg-9 = Sitata – Blir sitata tolka, eller skal dei tale for seg sjølve? Kven får kome til orde?
checklist-rtarg-10 = Det som ikkje passar – Kva gjer biletet mindre enkelt, og kvar er det drøfta?
checklist-rtarg-11 = Kvalitet – Kva gjer analysen god på sine eigne premissar, utan mål som høyrer til andre tilnærmingar?
checklist-rtarg-12 = Språket – Står det i teksten at tema er laga, og ikkje at dei dukka opp eller vart funne?
