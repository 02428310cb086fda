place-themes = Temaer
action-group-themes = Temaer
help-page-themes = Temaer og påstander
memo-noun-theme = Tema
memo-noun-claim = Påstand
themes-page-themes = Temaer
themes-page-claims = Påstander
themes-page-method = Spørsmål og metode
themes-page-left = Gjenstår
themes-action-themes = Vis temaene
themes-action-claims = Vis påstandene
themes-action-method = Vis forskningsspørsmål og metode
themes-action-left = Vis det som gjenstår
themes-empty = Et tema er et mønster i det folk sier, sagt i én setning. Skriv navnet på et temautkast i feltet til venstre, eller lag det av en kode.
themes-new = Nytt tema
themes-new-named = Nytt tema «{ $name }»
themes-status-candidate = foreløpig
themes-status-reviewed = prøvd
themes-status-defined = avgrenset
themes-status-set-aside = lagt til side
themes-status = Hvor langt temaet har kommet
themes-extracts = { $count ->
    [one] { $count } utdrag
   *[other] { $count } utdrag
}
themes-participants = { $count ->
    [one] { $count } informant
   *[other] { $count } informanter
}
themes-reviewed = { $reviewed } av { $own } sett over
themes-aside = Vis dem som er lagt til side ({ $count })
themes-aside-because = Lagt til side: { $reason }
themes-claim-placeholder = Hovedpoenget i én setning: hva sier dette mønsteret?
themes-concept-placeholder = Det som holder temaet sammen
themes-make-claim = Før hovedpoenget opp som påstand
themes-questions = Forskningsspørsmål
themes-write-questions = Skriv forskningsspørsmålene først
themes-add-codes = Legg til kode
themes-remove-code = Ta { $name } ut av temaet
themes-evidence = Utdrag
themes-role = Hva utdraget gjør for hovedpoenget
themes-role-supports = Støtter
themes-role-complicates = Nyanserer
themes-role-contradicts = Taler mot
themes-role-none = Ikke sagt
themes-fit = Om utdraget passer
themes-fit-fits = Passer
themes-fit-partly = Passer delvis
themes-fit-does-not-fit = Passer ikke
themes-fit-none = Ikke sett over
themes-unmarked = Ikke merket ennå
themes-unmarked-help = Disse kommer med gjennom kodene. Si hva hvert av dem gjør for hovedpoenget.
themes-no-extracts = Temaet har ingen utdrag. Legg til en kode, eller velg «Til tema …» ved et utdrag i Les og kod.
themes-note = Merknad
themes-note-on = Merknad til { $excerpt }
themes-best-quote = Ta { $excerpt } med blant sitatene
themes-mark = Si hva { $excerpt } gjør
themes-mark-short = Merk
themes-review = Se over utdragene
themes-review-end = Avslutt gjennomgangen
themes-review-place = Utdrag { $place } av { $total }
themes-review-keys = 1 passer, 2 delvis, 3 passer ikke, 0 tar det tilbake. Piltastene går til neste og forrige.
themes-menu = Mer
themes-keep = Ta vare på en versjon
themes-keep-help = Temaet slik det er nå, kan leses og sammenlignes senere.
themes-move = Flytt til under et annet tema
themes-top = Øverst, ikke under noe tema
themes-merge = Slå sammen med et annet tema
themes-merge-title = Slå sammen «{ $name }» med et annet tema
themes-merge-help = Koder, utdrag, memoer og påstander går over. Dette temaet blir liggende til side, med versjonene sine.
themes-merge-into = Temaet som består
themes-merge-do = Slå sammen
themes-choose = Velg et tema
themes-split-off = Skill ut et tema
themes-split-title = Skill ut et tema fra «{ $name }»
themes-split-help = Kodene du velger, går over til det nye temaet med det som er sagt om utdragene.
themes-split-name = Navn på det nye temaet
themes-split-do = Skill ut
themes-delete = Slett temaet
themes-deleted = Temaet «{ $name }» er slettet. Kodene og utdragene er der fortsatt.
themes-set-aside = Legg til side
themes-set-theme-aside = Legg «{ $name }» til side
themes-set-code-aside = Legg koden { $name } til side
themes-set-aside-help = Temaet blir liggende med versjonene sine. Kodene står uplassert igjen.
themes-reason-help = Begrunnelsen blir et beslutningsmemo og står i analyseloggen.
themes-tray-unplaced = Uplasserte koder
themes-tray-miscellaneous = Diverse
themes-tray-set-aside = Koder lagt til side
themes-place = Plasser { $name }
themes-to-theme = Legg i temaet
themes-from-code = Lag et tema av koden
themes-to-miscellaneous = Legg i diverse
themes-to-aside = Legg til side …
themes-to-unplaced = Gjør uplassert
themes-versions = Versjoner
themes-occasion-kept = tatt vare på
themes-occasion-status = ny status
themes-occasion-merge = før sammenslåing
themes-occasion-split = før deling
themes-changes = Endret siden denne versjonen
themes-no-changes = Ingenting er endret siden.
themes-nothing-said = ikke med
themes-codes-added = Koder som kom til: { $codes }
themes-codes-removed = Koder som gikk ut: { $codes }
themes-passage-to-theme = Til tema …
themes-what-does-it-do = Hva gjør utdraget for «{ $name }»?
themes-passage-marked = { $excerpt } er lagt i temaet «{ $name }».
claims-title = Påstander
claims-new = Ny påstand
claims-empty = En påstand er en setning som analysen skal kunne stå for: sagt om hvor mange, og båret av utdrag. Skriv den i feltet, eller før hovedpoenget i et tema opp her.
claims-text = Påstanden
claims-amount = Hvor mange
claims-amount-one = én eller flere av
claims-amount-some = noen av
claims-amount-most = de fleste av
claims-amount-all = alle
claims-unit = Hva som telles
claims-base = Av hvem
claims-base-all = i hele materialet
claims-base-asked = som ble spurt
claims-reach = { $count } av { $total }
claims-unknown = Ukjent hvem som ble spurt
claims-carries = utdragene rekker
claims-does-not-carry = utdragene rekker ikke
claims-missing = Mangler: { $names }
claims-contradicting = Taler mot: { $names }
claims-complicating = Nyanserer: { $names }
claims-outside = Støtter, men ble ikke spurt: { $names }
claims-stale = Utdragene er endret siden påstanden sist ble holdt opp mot dem.
claims-stale-count = { $count ->
    [one] Én påstand har fått andre utdrag siden den sist ble holdt opp mot dem.
   *[other] { $count } påstander har fått andre utdrag siden de sist ble holdt opp mot dem.
}
claims-confirm = Holdt opp mot utdragene
claims-change-added = { $excerpt } er kommet til.
claims-change-removed = { $excerpt } er borte.
claims-change-role = { $excerpt } gjør noe annet.
claims-change-words = Ordene i { $excerpt } er endret.
claims-change-count = Den var { $count } av { $total }.
claims-show-extracts = Vis utdragene ({ $count })
claims-hide-extracts = Skjul utdragene
claims-no-evidence = Ikke med
claims-no-extracts = Ingen utdrag er merket for denne påstanden.
claims-delete = Slett påstanden
claims-deleted = Påstanden er slettet.
claims-of-theme = Tema: { $name }
method-declared = Metoden i prosjektet
method-help = Alt her kan endres når som helst. Hver endring står i analyseloggen.
method-not-said = Ikke oppgitt
method-approach = Tilnærming
method-approach-reflexive = Refleksiv tematisk analyse
method-approach-framework = Rammeverk eller kodebok
method-approach-coding-reliability = Kodingsreliabilitet
method-approach-own = Egne steg
method-about-reflexive = Temaene er noe forskeren lager ut av kodingen. Enighet mellom kodere regnes ikke ut (Braun og Clarke 2021).
method-about-framework = Emnene legges tidlig, og materialet settes i en matrise av caser og koder (Ritchie og Spencer 1994).
method-about-coding-reliability = Kodeboken er fast, og kodere arbeider uavhengig av hverandre før enigheten måles.
method-about-own = Skriv stegene slik de heter hos dere, for eksempel etter Tjora eller Malterud.
method-stages = Steg, ett på hver linje
method-reasoning = Hvor kodene kommer fra
method-reasoning-inductive = Materialet (induktiv)
method-reasoning-deductive = Teori (deduktiv)
method-reasoning-both = Begge deler
method-meaning = Hva som kodes
method-meaning-semantic = Det som sies (semantisk)
method-meaning-latent = Det som ligger under (latent)
method-meaning-both = Begge deler
method-reading = Hvordan materialet leses
method-reading-experiential = Som erfaring
method-reading-critical = Kritisk
method-reading-both = Begge deler
method-ontology = Vitenskapssyn
method-ontology-placeholder = For eksempel kritisk realisme
method-researcher = Forskerens posisjon
method-researcher-placeholder = Hvem du er i forhold til det du forsker på, og hva det gjør med blikket
method-question = Forskningsspørsmål { $number }
method-new-question = Nytt forskningsspørsmål
method-answered-by = { $count ->
    [0] Ingen tema svarer på det ennå
    [one] Ett tema svarer på det
   *[other] { $count } temaer svarer på det
}
method-question-up = Flytt spørsmål { $number } opp
method-question-down = Flytt spørsmål { $number } ned
method-question-delete = Slett spørsmål { $number }
method-question-deleted = Forskningsspørsmålet er slettet.
claims-unit-participants = informantene
claims-unit-cases = { $kind ->
    [municipality] kommunene
    [county] fylkene
    [region] regionene
    [organisation] virksomhetene
    [person] personene
   *[other] casene
}
themes-reason = Begrunnelse
claims-of-cell = Skriv en påstand om cellen
claims-of-cell-help = Utdragene i cellen følger med der du har sagt at de taler for eller mot koden.
claims-make = Skriv påstanden
claims-made = Påstanden står blant påstandene under Temaer.
# Veggen og temakartet
themes-page-wall = Vegg
themes-page-map = Temakart
themes-action-wall = Vis veggen
themes-action-map = Vis temakartet
canvas-zoom = Størrelse
canvas-larger = Større
canvas-smaller = Mindre
canvas-fit = Vis alt
wall-keys = Piltaster går mellom kortene. Mellomrom tar opp, piltaster velger sted, Enter legger ned, Esc angrer. n lager et tema, e viser utdrag.
wall-empty = Dobbeltklikk her for å lage et temautkast, og dra kodene nedenfra inn i det. Hjulet gjør veggen større og mindre.
wall-empty-read-only = Det er ingen temaer i prosjektet ennå.
wall-empty-frame = Dra koder hit
wall-no-claim = Hovedpoenget er ikke skrevet ennå
wall-theme = Tema: { $name }
wall-in-theme = i temaet { $name }
wall-under = under { $name }
wall-new-theme = Nytt temautkast
wall-new-frame = Nytt temautkast
wall-name = Navn på temautkastet
wall-made = Temautkastet «{ $name }» er laget.
wall-show-beside = Vis utdrag ved siden av
wall-hide-beside = Skjul utdragene
wall-beside = Utdrag
wall-beside-none = Velg et kort for å se utdragene.
wall-drag-extracts = dra et utdrag til et tema for å si hva det gjør der
wall-first-extracts = De første { $count } vises.
wall-trays = Brett
wall-tray-unplaced = Ikke plassert
wall-tray-miscellaneous = Diverse
wall-tray-set-aside = Satt til side
wall-tray-unplaced-empty = Alle koder har fått en plass.
wall-tray-miscellaneous-empty = Koder som hører til analysen, men ikke til noe tema ennå.
wall-tray-set-aside-empty = Koder som ikke brukes, med begrunnelse.
wall-cards = { $count ->
    [one] { $count } kode
   *[other] { $count } koder
}
wall-below = { $count ->
    [one] med { $count } underkode
   *[other] med { $count } underkoder
}
wall-cases = { $count ->
    [one] { $count } case
   *[other] { $count } caser
}
wall-chosen = valgt
wall-not-chosen = ikke valgt
wall-cards-chosen = { $count ->
    [one] { $count } kode valgt
   *[other] { $count } koder valgt
}
wall-carried = tatt opp
wall-picked-up = { $what } er tatt opp fra { $name }. Piltaster velger hvor, Enter legger ned, c kopierer, Esc angrer.
wall-aim = Legges i { $name }. { $place } av { $total }.
wall-aim-copy = Kopieres til { $name }. { $place } av { $total }.
wall-copies = Kopierer: blir liggende her også.
wall-moves = Flytter.
wall-put-back = { $what } ligger der det lå.
wall-dropped = { $what } ligger nå i { $name }.
wall-set-aside = Satt til side.
wall-set-cards-aside = { $count ->
    [one] Sett { $count } kode til side
   *[other] Sett { $count } koder til side
}
wall-moved-left = Flyttet mot venstre.
wall-moved-right = Flyttet mot høyre.
wall-moved-up = Flyttet opp.
wall-moved-down = Flyttet ned.
map-picture = Temakart
map-empty = Det er ingen temaer å tegne kart over ennå. Lag et temautkast under Temaer eller på veggen.
map-with-codes = Vis koder
map-relate = Ny forbindelse
map-relation = Forbindelse
map-relation-make = Knytt sammen
map-relation-change = Lagre
map-relation-remove = Fjern forbindelsen
map-relation-removed = Forbindelsen er fjernet.
map-turn = Snu retningen
map-from = Fra
map-to = Til
map-words = Hva forbindelsen sier
map-words-help = Noen få ord, for eksempel «svekker», «forutsetter» eller «i spenning med».
map-no-words = uten ord
map-related-to = knyttet til { $name }: { $words }
map-below = under { $name }
map-drag-line = Dra til et annet tema for å knytte dem sammen
map-relations = Forbindelser
map-no-relations = Ingen ennå. Dra fra ringen ved et tema til et annet, eller trykk r.
map-no-relations-read-only = Ingen.
map-codes = Koder
map-direction-to-here = hit
map-lay-out = Legg ut på nytt
map-export = Lagre som bilde …
map-as-list = Vis som liste
map-as-picture = Vis som kart
map-keys = Piltaster går mellom temaene, Ctrl og piltaster flytter, r knytter sammen, Enter åpner temaet.
map-keys-read-only = Piltaster går mellom temaene, Enter åpner temaet.
map-keep = Ta vare på kartet
map-keep-help = Kartet slik det er nå, kan ses igjen og sammenlignes med senere kart.
map-keep-do = Ta vare på
map-name = Navn
map-name-placeholder = For eksempel «Før første veiledning»
map-kept = Kartet «{ $name }» er tatt vare på.
map-earlier = Kart som er tatt vare på
map-none-kept = Ingen ennå. Det første kartet er verdt å ta vare på, for det viser hvor analysen begynte.
map-of = Kartet «{ $name }»
map-look = Se på kartet
map-compare = Vis hva som er endret siden
map-remove = Slett
map-removed = Kartet «{ $name }» er slettet.
map-themes = { $count ->
    [one] { $count } tema
   *[other] { $count } temaer
}
map-shown-kept = Du ser på «{ $name }» fra { $date }.
map-back = Tilbake til kartet slik det er nå
map-now = Kartet slik det er nå
map-changes = Hva som er endret
map-changes-from = Fra
map-changes-to = Til
map-no-changes = Ingenting er endret.
map-change-added = Temaet «{ $name }» kom til.
map-change-dropped = Temaet «{ $name }» er ikke med lenger.
map-change-merged = «{ $name }» gikk inn i «{ $into }».
map-change-renamed = { $noun ->
    [code] Koden «{ $before }» heter nå «{ $after }».
   *[theme] Temaet «{ $before }» heter nå «{ $after }».
}
map-change-moved = «{ $name }» står nå under «{ $after }».
map-change-moved-top = «{ $name }» står nå øverst, ikke lenger under «{ $before }».
map-change-rephrased = Hovedpoenget i «{ $name }» er skrevet om.
map-change-code-added = Koden «{ $code }» kom inn i «{ $theme }».
map-change-code-removed = Koden «{ $code }» gikk ut av «{ $theme }».
map-change-relation-added = Ny forbindelse: { $saying }
map-change-relation-removed = Forbindelsen er borte: { $saying }
map-change-relation-changed = Forbindelsen { $before } er nå { $after }
teach-theme-name = Et godt navn er kort og lar leseren ane hva temaet sier. Et bart ord, eller navnet på en kode, sier oftest bare hvor man skal se (Braun og Clarke 2006).
teach-theme-claim = Si hva mønsteret forteller, ikke hva det handler om. Kan det ikke sies i én setning, er det kanskje et emne ennå (Braun og Clarke 2019, 2022).
teach-theme-concept = Den ene ideen som alt i temaet henger sammen rundt. Uten den er temaet ofte en samling svar på det samme spørsmålet (Braun og Clarke 2019, 2022).
teach-theme-includes = Hva et utdrag må si for å høre til. Da kan både du og andre prøve utdragene mot temaet (Braun og Clarke 2006).
teach-theme-excludes = Hva som ligger nær, men hører hjemme et annet sted. Her ser man ofte at to temaer går inn i hverandre (Braun og Clarke 2006).
teach-theme-story = Noen avsnitt om hva temaet viser, og hvilken plass det har i helheten. Utdragene taler ikke for seg selv; analysen er det du sier om dem (Braun og Clarke 2006).
teach-theme-answer = En inndeling til, på tvers av temaene, etter hva slags svar de gir: for eksempel utfordring eller mulighet. Den er din egen og kan stå tom.
teach-theme-questions = Hvilke forskningsspørsmål temaet svarer på. Et tema kan svare på flere, og et spørsmål kan trenge flere temaer.
teach-method-approach = Refleksiv analyse, rammeverk og kodingsreliabilitet bygger på ulike syn på hva koding er. Velg det dere faktisk gjør; stadiene og sjekkene følger valget (Braun og Clarke 2021, 2022).
teach-method-reasoning = Induktiv koding begynner i materialet, deduktiv i teori eller et rammeverk. De fleste gjør noe av begge deler, og da er det riktigst å si det (Braun og Clarke 2022).
teach-method-meaning = Semantisk koding holder seg til det som sies, latent til det som ligger under. En analyse kan ha begge deler (Braun og Clarke 2006).
teach-method-reading = En erfaringsnær lesing vil forstå hvordan noe oppleves. En kritisk lesing spør hva som gjør det mulig å si det slik (Braun og Clarke 2022).
teach-method-ontology = Hva du mener materialet kan si noe om: verden slik den er, slik den erfares, eller slik den blir til i språket. Tematisk analyse låser ikke valget, men det bør oppgis (Braun og Clarke 2006, 2022).
teach-method-researcher = Refleksivitet er å vise hvordan du selv er med i det du finner. Skriv det som har betydning for lesingen: fag, rolle, forhold til dem du har intervjuet (Braun og Clarke 2022).
teach-claim = En påstand er en setning kapitlet skal kunne stå for. Tallet ved siden av teller bare dem det finnes et merket utdrag fra, så veien tilbake til ordene er åpen (Lincoln og Guba 1985).
teach-question = Et forskningsspørsmål kan bli til mens du arbeider. Skriv det slik det er nå; endringene står i analyseloggen (Braun og Clarke 2022).
