# Avslutning av eit prosjekt: trinna, protokollen, det som ikkje lét seg gjere.
closing-title = Protokoll for avslutning av prosjektet
closing-heading-project = Prosjektet
closing-heading-amount = Omfang
closing-heading-done = Kva som er gjort
closing-heading-kept = Kva som er teke vare på
closing-heading-next = Når prosjektet blir sletta
closing-project-name = Namn
closing-project-id = Id
closing-amount-sources = Datakjelder
closing-step-export = Det som blir teke vare på, er lagra utan namn
closing-step-recordings = Lyd- og bildeopptak er sletta
closing-step-names = Koplingsnøkkelen er sletta
closing-step-protocol = Protokollen er skriven
closing-destroyed = Prosjektet er sletta.
closing-destroyed-left = Prosjektet er sletta, men dette lét seg ikkje fjerne: { $paths }
closing-done-by = { $date }, { $coder }
closing-not-done = Ikkje gjort
closing-nothing-kept = Ingenting er teke vare på.
closing-column-file = Fil
closing-column-bytes = Byte
closing-column-sha256 = SHA-256
closing-what-goes = Når prosjektet blir sletta, blir prosjektfila, mappa med tryggingskopiar ved sida av og det programmet elles har skrive ved sida av, fjerna.
closing-what-is-not-known = Kopiar andre stader – på andre maskiner, i synka mapper, i tryggingskopiar av disken, i e-post – kjenner ikkje programmet til. På SSD-ar og i synka mapper kan det sletta liggje til noko anna blir skrive over det.
closing-file-everything = prosjekt utan namn.json
closing-file-codebook = kodebok.csv
closing-file-excerpts = utdrag.csv
closing-names-are-shown = Informantane blir viste med namn.
    .hint = Vel eit anna nivå under «Korleis informantar blir viste» først.
closing-names-in-file = { $count ->
    [one] Eit namn står framleis i { $file }. Ingenting er lagra.
   *[other] Namn står framleis { $count } stader i { $file }. Ingenting er lagra.
}
    .hint = Byt ut namna med «Skjul namn …» først.
closing-recording-there = { $count ->
    [one] Opptaket ligg framleis i { $path }.
   *[other] { $count } opptak er ikkje sletta. Det første ligg i { $path }.
}
    .hint = Slett filene, og prøv igjen.
closing-names-in-texts = { $count ->
    [one] Eit namn frå namnelista står framleis éin stad i tekstane.
   *[other] Namn frå namnelista står framleis { $count } stader i tekstane.
}
    .hint = Byt dei ut med «Skjul namn …» først.
closing-first-export = Lagre det som skal takast vare på, først.
closing-first-recordings = Før opptaka som sletta først.
closing-first-names = Slett koplingsnøkkelen først.
closing-first-protocol = Skriv protokollen først.
closing-folder-goes = { $folder } blir sletta saman med prosjektet, og det som skal takast vare på, kan ikkje liggje der.
    .hint = Vel ei mappe utanfor tryggingskopiane til prosjektet.
closing-not-the-protocol = { $file } er ikkje protokollen som vart skriven. Ingenting er sletta.
    .hint = Vel protokollen, på ein annan stad enn i mappa med tryggingskopiar.
operation-take-closing-step = Ta eit trinn i avslutninga
did-take-closing-step = tok eit trinn i avslutninga
