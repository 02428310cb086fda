place-themes = Tema
action-group-themes = Tema
help-page-themes = Tema og påstandar
memo-noun-theme = Tema
memo-noun-claim = Påstand
themes-page-themes = Tema
themes-page-claims = Påstandar
themes-page-method = Spørsmål og metode
themes-page-left = Står att
themes-action-themes = Vis temaa
themes-action-claims = Vis påstandane
themes-action-method = Vis forskingsspørsmål og metode
themes-action-left = Vis det som står att
themes-empty = Eit tema er eit mønster i det folk seier, sagt i éi setning. Skriv namnet på eit temautkast i feltet til venstre, eller lag det av ein kode.
themes-new = Nytt tema
themes-new-named = Nytt tema «{ $name }»
themes-status-candidate = førebels
themes-status-reviewed = prøvd
themes-status-defined = avgrensa
themes-status-set-aside = lagt til side
themes-status = Kor langt temaet har kome
themes-extracts = { $count ->
    [one] { $count } utdrag
   *[other] { $count } utdrag
}
themes-participants = { $count ->
    [one] { $count } informant
   *[other] { $count } informantar
}
themes-reviewed = { $reviewed } av { $own } sett over
themes-aside = Vis dei som er lagde til side ({ $count })
themes-aside-because = Lagt til side: { $reason }
themes-claim-placeholder = Hovudpoenget i éi setning: kva seier dette mønsteret?
themes-concept-placeholder = Det som held temaet saman
themes-make-claim = Før hovudpoenget opp som påstand
themes-questions = Forskingsspørsmål
themes-write-questions = Skriv forskingsspørsmåla først
themes-add-codes = Legg til kode
themes-remove-code = Ta { $name } ut av temaet
themes-evidence = Utdrag
themes-role = Kva utdraget gjer for hovudpoenget
themes-role-supports = Støttar
themes-role-complicates = Nyanserer
themes-role-contradicts = Taler mot
themes-role-none = Ikkje sagt
themes-fit = Om utdraget passar
themes-fit-fits = Passar
themes-fit-partly = Passar delvis
themes-fit-does-not-fit = Passar ikkje
themes-fit-none = Ikkje sett over
themes-unmarked = Ikkje merkte enno
themes-unmarked-help = Desse kjem med gjennom kodane. Sei kva kvart av dei gjer for hovudpoenget.
themes-no-extracts = Temaet har ingen utdrag. Legg til ein kode, eller vel «Til tema …» ved eit utdrag i Les og kod.
themes-note = Merknad
themes-note-on = Merknad til { $excerpt }
themes-best-quote = Ta { $excerpt } med mellom sitata
themes-mark = Sei kva { $excerpt } gjer
themes-mark-short = Merk
themes-review = Sjå over utdraga
themes-review-end = Avslutt gjennomgangen
themes-review-place = Utdrag { $place } av { $total }
themes-review-keys = 1 passar, 2 delvis, 3 passar ikkje, 0 tek det tilbake. Piltastane går til neste og førre.
themes-menu = Meir
themes-keep = Ta vare på ein versjon
themes-keep-help = Temaet slik det er no, kan lesast og samanliknast seinare.
themes-move = Flytt til under eit anna tema
themes-top = Øvst, ikkje under noko tema
themes-merge = Slå saman med eit anna tema
themes-merge-title = Slå saman «{ $name }» med eit anna tema
themes-merge-help = Kodar, utdrag, memo og påstandar går over. Dette temaet blir liggjande til side, med versjonane sine.
themes-merge-into = Temaet som består
themes-merge-do = Slå saman
themes-choose = Vel eit tema
themes-split-off = Skil ut eit tema
themes-split-title = Skil ut eit tema frå «{ $name }»
themes-split-help = Kodane du vel, går over til det nye temaet med det som er sagt om utdraga.
themes-split-name = Namn på det nye temaet
themes-split-do = Skil ut
themes-delete = Slett temaet
themes-deleted = Temaet «{ $name }» er sletta. Kodane og utdraga er der framleis.
themes-set-aside = Legg til side
themes-set-theme-aside = Legg «{ $name }» til side
themes-set-code-aside = Legg koden { $name } til side
themes-set-aside-help = Temaet blir liggjande med versjonane sine. Kodane står uplasserte att.
themes-reason-help = Grunngjevinga blir eit avgjerdsmemo og står i analyseloggen.
themes-tray-unplaced = Uplasserte kodar
themes-tray-miscellaneous = Ymse
themes-tray-set-aside = Kodar lagde til side
themes-place = Plasser { $name }
themes-to-theme = Legg i temaet
themes-from-code = Lag eit tema av koden
themes-to-miscellaneous = Legg i ymse
themes-to-aside = Legg til side …
themes-to-unplaced = Gjer uplassert
themes-versions = Versjonar
themes-occasion-kept = teken vare på
themes-occasion-status = ny status
themes-occasion-merge = før samanslåing
themes-occasion-split = før deling
themes-changes = Endra sidan denne versjonen
themes-no-changes = Ingenting er endra sidan.
themes-nothing-said = ikkje med
themes-codes-added = Kodar som kom til: { $codes }
themes-codes-removed = Kodar som gjekk ut: { $codes }
themes-passage-to-theme = Til tema …
themes-what-does-it-do = Kva gjer utdraget for «{ $name }»?
themes-passage-marked = { $excerpt } er lagt i temaet «{ $name }».
claims-title = Påstandar
claims-new = Ny påstand
claims-empty = Ein påstand er ei setning som analysen skal kunne stå for: sagt om kor mange, og boren av utdrag. Skriv han i feltet, eller før hovudpoenget i eit tema opp her.
claims-text = Påstanden
claims-amount = Kor mange
claims-amount-one = éin eller fleire av
claims-amount-some = nokre av
claims-amount-most = dei fleste av
claims-amount-all = alle
claims-unit = Kva som blir talt
claims-base = Av kven
claims-base-all = i heile materialet
claims-base-asked = som vart spurde
claims-reach = { $count } av { $total }
claims-unknown = Ukjent kven som vart spurde
claims-carries = utdraga rekk
claims-does-not-carry = utdraga rekk ikkje
claims-missing = Manglar: { $names }
claims-contradicting = Taler mot: { $names }
claims-complicating = Nyanserer: { $names }
claims-outside = Støttar, men vart ikkje spurde: { $names }
claims-stale = Utdraga er endra sidan påstanden sist vart halden opp mot dei.
claims-stale-count = { $count ->
    [one] Éin påstand har fått andre utdrag sidan han sist vart halden opp mot dei.
   *[other] { $count } påstandar har fått andre utdrag sidan dei sist vart haldne opp mot dei.
}
claims-confirm = Halden opp mot utdraga
claims-change-added = { $excerpt } er komen til.
claims-change-removed = { $excerpt } er borte.
claims-change-role = { $excerpt } gjer noko anna.
claims-change-words = Orda i { $excerpt } er endra.
claims-change-count = Han var { $count } av { $total }.
claims-show-extracts = Vis utdraga ({ $count })
claims-hide-extracts = Skjul utdraga
claims-no-evidence = Ikkje med
claims-no-extracts = Ingen utdrag er merkte for denne påstanden.
claims-delete = Slett påstanden
claims-deleted = Påstanden er sletta.
claims-of-theme = Tema: { $name }
method-declared = Metoden i prosjektet
method-help = Alt her kan endrast når som helst. Kvar endring står i analyseloggen.
method-not-said = Ikkje oppgitt
method-approach = Tilnærming
method-approach-reflexive = Refleksiv tematisk analyse
method-approach-framework = Rammeverk eller kodebok
method-approach-coding-reliability = Kodingsreliabilitet
method-approach-own = Eigne steg
method-about-reflexive = Temaa er noko forskaren lagar ut av kodinga. Semje mellom kodarar blir ikkje rekna ut (Braun og Clarke 2021).
method-about-framework = Emna blir lagde tidleg, og materialet blir sett i ei matrise av casar og kodar (Ritchie og Spencer 1994).
method-about-coding-reliability = Kodeboka er fast, og kodarar arbeider uavhengig av kvarandre før semja blir målt.
method-about-own = Skriv stega slik dei heiter hos dykk, til dømes etter Tjora eller Malterud.
method-stages = Steg, eitt på kvar linje
method-reasoning = Kvar kodane kjem frå
method-reasoning-inductive = Materialet (induktiv)
method-reasoning-deductive = Teori (deduktiv)
method-reasoning-both = Begge delar
method-meaning = Kva som blir koda
method-meaning-semantic = Det som blir sagt (semantisk)
method-meaning-latent = Det som ligg under (latent)
method-meaning-both = Begge delar
method-reading = Korleis materialet blir lese
method-reading-experiential = Som erfaring
method-reading-critical = Kritisk
method-reading-both = Begge delar
method-ontology = Vitskapssyn
method-ontology-placeholder = Til dømes kritisk realisme
method-researcher = Posisjonen til forskaren
method-researcher-placeholder = Kven du er i høve til det du forskar på, og kva det gjer med blikket
method-question = Forskingsspørsmål { $number }
method-new-question = Nytt forskingsspørsmål
method-answered-by = { $count ->
    [0] Ingen tema svarar på det enno
    [one] Eitt tema svarar på det
   *[other] { $count } tema svarar på det
}
method-question-up = Flytt spørsmål { $number } opp
method-question-down = Flytt spørsmål { $number } ned
method-question-delete = Slett spørsmål { $number }
method-question-deleted = Forskingsspørsmålet er sletta.
claims-unit-participants = informantane
claims-unit-cases = { $kind ->
    [municipality] kommunane
    [county] fylka
    [region] regionane
    [organisation] verksemdene
    [person] personane
   *[other] casane
}
themes-reason = Grunngjeving
claims-of-cell = Skriv ein påstand om cella
claims-of-cell-help = Utdraga i cella følgjer med der du har sagt at dei taler for eller mot koden.
claims-make = Skriv påstanden
claims-made = Påstanden står mellom påstandane under Tema.
# Veggen og temakartet
themes-page-wall = Vegg
themes-page-map = Temakart
themes-action-wall = Vis veggen
themes-action-map = Vis temakartet
canvas-zoom = Storleik
canvas-larger = Større
canvas-smaller = Mindre
canvas-fit = Vis alt
wall-keys = Piltastar går mellom korta. Mellomrom tek opp, piltastar vel stad, Enter legg ned, Esc angrar. n lagar eit tema, e viser utdrag.
wall-empty = Dobbeltklikk her for å lage eit temautkast, og dra kodane nedanfrå inn i det. Hjulet gjer veggen større og mindre.
wall-empty-read-only = Det er ingen tema i prosjektet enno.
wall-empty-frame = Dra kodar hit
wall-no-claim = Hovudpoenget er ikkje skrive enno
wall-theme = Tema: { $name }
wall-in-theme = i temaet { $name }
wall-under = under { $name }
wall-new-theme = Nytt temautkast
wall-new-frame = Nytt temautkast
wall-name = Namn på temautkastet
wall-made = Temautkastet «{ $name }» er laga.
wall-show-beside = Vis utdrag ved sida av
wall-hide-beside = Skjul utdraga
wall-beside = Utdrag
wall-beside-none = Vel eit kort for å sjå utdraga.
wall-drag-extracts = dra eit utdrag til eit tema for å seie kva det gjer der
wall-first-extracts = Dei første { $count } blir viste.
wall-trays = Brett
wall-tray-unplaced = Ikkje plassert
wall-tray-miscellaneous = Ymse
wall-tray-set-aside = Sett til side
wall-tray-unplaced-empty = Alle kodar har fått ein plass.
wall-tray-miscellaneous-empty = Kodar som høyrer til analysen, men ikkje til noko tema enno.
wall-tray-set-aside-empty = Kodar som ikkje blir brukte, med grunngiving.
wall-cards = { $count ->
    [one] { $count } kode
   *[other] { $count } kodar
}
wall-below = { $count ->
    [one] med { $count } underkode
   *[other] med { $count } underkodar
}
wall-cases = { $count ->
    [one] { $count } case
   *[other] { $count } casar
}
wall-chosen = vald
wall-not-chosen = ikkje vald
wall-cards-chosen = { $count ->
    [one] { $count } kode vald
   *[other] { $count } kodar valde
}
wall-carried = teken opp
wall-picked-up = { $what } er teken opp frå { $name }. Piltastar vel kvar, Enter legg ned, c kopierer, Esc angrar.
wall-aim = Blir lagd i { $name }. { $place } av { $total }.
wall-aim-copy = Blir kopiert til { $name }. { $place } av { $total }.
wall-copies = Kopierer: blir liggjande her òg.
wall-moves = Flyttar.
wall-put-back = { $what } ligg der det låg.
wall-dropped = { $what } ligg no i { $name }.
wall-set-aside = Sett til side.
wall-set-cards-aside = { $count ->
    [one] Set { $count } kode til side
   *[other] Set { $count } kodar til side
}
wall-moved-left = Flytta mot venstre.
wall-moved-right = Flytta mot høgre.
wall-moved-up = Flytta opp.
wall-moved-down = Flytta ned.
map-picture = Temakart
map-empty = Det er ingen tema å teikne kart over enno. Lag eit temautkast under Tema eller på veggen.
map-with-codes = Vis kodar
map-relate = Nytt samband
map-relation = Samband
map-relation-make = Knyt saman
map-relation-change = Lagre
map-relation-remove = Fjern sambandet
map-relation-removed = Sambandet er fjerna.
map-turn = Snu retninga
map-from = Frå
map-to = Til
map-words = Kva sambandet seier
map-words-help = Nokre få ord, til dømes «svekkjer», «føreset» eller «i spenning med».
map-no-words = utan ord
map-related-to = knytt til { $name }: { $words }
map-below = under { $name }
map-drag-line = Dra til eit anna tema for å knyte dei saman
map-relations = Samband
map-no-relations = Ingen enno. Dra frå ringen ved eit tema til eit anna, eller trykk r.
map-no-relations-read-only = Ingen.
map-codes = Kodar
map-direction-to-here = hit
map-lay-out = Legg ut på nytt
map-export = Lagre som bilete …
map-as-list = Vis som liste
map-as-picture = Vis som kart
map-keys = Piltastar går mellom temaa, Ctrl og piltastar flyttar, r knyter saman, Enter opnar temaet.
map-keys-read-only = Piltastar går mellom temaa, Enter opnar temaet.
map-keep = Ta vare på kartet
map-keep-help = Kartet slik det er no, kan sjåast att og samanliknast med seinare kart.
map-keep-do = Ta vare på
map-name = Namn
map-name-placeholder = Til dømes «Før første rettleiing»
map-kept = Kartet «{ $name }» er teke vare på.
map-earlier = Kart som er tekne vare på
map-none-kept = Ingen enno. Det første kartet er verdt å ta vare på, for det viser kvar analysen tok til.
map-of = Kartet «{ $name }»
map-look = Sjå på kartet
map-compare = Vis kva som er endra sidan
map-remove = Slett
map-removed = Kartet «{ $name }» er sletta.
map-themes = { $count } tema
map-shown-kept = Du ser på «{ $name }» frå { $date }.
map-back = Tilbake til kartet slik det er no
map-now = Kartet slik det er no
map-changes = Kva som er endra
map-changes-from = Frå
map-changes-to = Til
map-no-changes = Ingenting er endra.
map-change-added = Temaet «{ $name }» kom til.
map-change-dropped = Temaet «{ $name }» er ikkje med lenger.
map-change-merged = «{ $name }» gjekk inn i «{ $into }».
map-change-renamed = { $noun ->
    [code] Koden «{ $before }» heiter no «{ $after }».
   *[theme] Temaet «{ $before }» heiter no «{ $after }».
}
map-change-moved = «{ $name }» står no under «{ $after }».
map-change-moved-top = «{ $name }» står no øvst, ikkje lenger under «{ $before }».
map-change-rephrased = Hovudpoenget i «{ $name }» er skrive om.
map-change-code-added = Koden «{ $code }» kom inn i «{ $theme }».
map-change-code-removed = Koden «{ $code }» gjekk ut av «{ $theme }».
map-change-relation-added = Nytt samband: { $saying }
map-change-relation-removed = Sambandet er borte: { $saying }
map-change-relation-changed = Sambandet { $before } er no { $after }
teach-theme-name = Eit godt namn er kort og lèt lesaren ane kva temaet seier. Eit bert ord, eller namnet på ein kode, seier oftast berre kvar ein skal sjå (Braun og Clarke 2006).
teach-theme-claim = Sei kva mønsteret fortel, ikkje kva det handlar om. Kan det ikkje seiast i éi setning, er det kanskje eit emne enno (Braun og Clarke 2019, 2022).
teach-theme-concept = Den eine ideen som alt i temaet heng saman rundt. Utan han er temaet ofte ei samling svar på det same spørsmålet (Braun og Clarke 2019, 2022).
teach-theme-includes = Kva eit utdrag må seie for å høyre til. Då kan både du og andre prøve utdraga mot temaet (Braun og Clarke 2006).
teach-theme-excludes = Kva som ligg nær, men høyrer heime ein annan stad. Her ser ein ofte at to tema går inn i kvarandre (Braun og Clarke 2006).
teach-theme-story = Nokre avsnitt om kva temaet viser, og kva plass det har i heilskapen. Utdraga talar ikkje for seg sjølve; analysen er det du seier om dei (Braun og Clarke 2006).
teach-theme-answer = Ei inndeling til, på tvers av tema, etter kva slags svar dei gir: til dømes utfordring eller moglegheit. Ho er di eiga og kan stå tom.
teach-theme-questions = Kva forskingsspørsmål temaet svarer på. Eit tema kan svare på fleire, og eit spørsmål kan trenge fleire tema.
teach-method-approach = Refleksiv analyse, rammeverk og kodingsreliabilitet byggjer på ulike syn på kva koding er. Vel det de faktisk gjer; stadia og sjekkane følgjer valet (Braun og Clarke 2021, 2022).
teach-method-reasoning = Induktiv koding byrjar i materialet, deduktiv i teori eller eit rammeverk. Dei fleste gjer noko av begge delar, og då er det rettast å seie det (Braun og Clarke 2022).
teach-method-meaning = Semantisk koding held seg til det som blir sagt, latent til det som ligg under. Ein analyse kan ha begge delar (Braun og Clarke 2006).
teach-method-reading = Ei erfaringsnær lesing vil forstå korleis noko blir opplevd. Ei kritisk lesing spør kva som gjer det mogleg å seie det slik (Braun og Clarke 2022).
teach-method-ontology = Kva du meiner materialet kan seie noko om: verda slik ho er, slik ho blir erfart, eller slik ho blir til i språket. Tematisk analyse låser ikkje valet, men det bør oppgjevast (Braun og Clarke 2006, 2022).
teach-method-researcher = Refleksivitet er å vise korleis du sjølv er med i det du finn. Skriv det som har noko å seie for lesinga: fag, rolle, forhold til dei du har intervjua (Braun og Clarke 2022).
teach-claim = Ein påstand er ei setning kapittelet skal kunne stå for. Talet ved sida av tel berre dei det finst eit merkt utdrag frå, så vegen attende til orda er open (Lincoln og Guba 1985).
teach-question = Eit forskingsspørsmål kan bli til medan du arbeider. Skriv det slik det er no; endringane står i analyseloggen (Braun og Clarke 2022).
