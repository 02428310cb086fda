method-panel = Metode
method-look-over = Se over
method-declare = Metoden i prosjektet …
method-open-stage = Åpne
method-memos = Memoer
method-facts = Fakta
method-questions = Spørsmål
method-nothing-open = Ingenting å se over her nå.
method-more =
    { $count ->
        [one] Vis én til
       *[other] Vis { $count } til
    }
method-answered =
    { $count ->
        [one] Én er besvart
       *[other] { $count } er besvart
    }
method-unknown =
    { $count ->
        [one] Én kan ikke regnes ut ennå
       *[other] { $count } kan ikke regnes ut ennå
    }
method-and-more = og { $count } til
method-meant = Ment slik: { $reason }
method-meant-all = Alt dette er ment slik
method-meant-one = Ment slik
method-meant-because = Ment slik, fordi
method-reopen = Åpne igjen
method-convention = Grensene er Sitats konvensjon. Uten tall gjelder den som står i grått.
stage-familiarise = Bli kjent
stage-code = Kod
stage-themes = Lag temautkast
stage-review = Prøv og utvikle
stage-define = Avgrens og navngi
stage-write = Skriv
stage-framework = Finn et rammeverk
stage-index = Kod etter rammeverket
stage-chart = Sett opp matrisen
stage-interpret = Kartlegg og tolk
stage-codebook = Lag kodebok
stage-pilot = Prøvekod
stage-agree = Se på enighet
stage-reconcile = Bli enige
stage-familiarise-help = Les alt fra ende til annen, gjerne mer enn én gang, og skriv ned hva du legger merke til (Braun og Clarke 2006; 2022).
stage-code-help = Gå gjennom hele materialet med samme oppmerksomhet, og i mer enn én runde (Braun og Clarke 2006; 2022).
stage-themes-help = Samle koder om en felles mening. Temaer lages; de ligger ikke ferdige i materialet (Braun og Clarke 2019).
stage-review-help = Les først utdragene i hvert tema, så hele materialet med temaene i hånden. Del, slå sammen og legg til side (Braun og Clarke 2006).
stage-define-help = Si i noen få setninger hva hvert tema omfatter, og gi det et navn som lar leseren ane hva det sier (Braun og Clarke 2006).
stage-write-help = Skrivingen er en del av analysen: påstander med belegg, og egne ord rundt hvert utdrag (Braun og Clarke 2006).
stage-framework-help = Lag emnene ut fra spørsmålene, teorien og det som går igjen i materialet (Ritchie og Spencer 1994).
stage-index-help = Bruk rammeverket på hele materialet, og endre det der det ikke passer (Gale mfl. 2013).
stage-chart-help = Skriv korte sammendrag i hver rute, nær informantenes egne uttrykk og med lenker til linjene (Gale mfl. 2013).
stage-interpret-help = Les matrisen på langs og på tvers: hva går igjen, hva skiller casene, og hva forklarer det (Ritchie og Spencer 1994)?
stage-codebook-help = Definer hver kode så klart at to kodere bruker den likt.
stage-pilot-help = Kod noen få kilder hver for dere, snakk om det som er ulikt, og rett kodeboken.
stage-agree-help = Sett koderne ved siden av hverandre og se hvor de er uenige. Enighet er et mål bare i denne tilnærmingen (Braun og Clarke 2021).
stage-reconcile-help = Bli enige om hvert sted, og skriv ned hvordan.
help-page-method = Metode og sjekker
threshold-turn-words = Replikker med færre ord enn dette blir ikke etterlyst
threshold-density = Spør når de siste har mindre enn så mange prosent av tettheten i de første
threshold-many-codes = Spør først når det er så mange koder
threshold-code-share = En kode med mer enn så mange prosent av alle utdrag
threshold-uses = Brukt så mange ganger
threshold-short-extract = Færre ord enn dette er svært kort
threshold-long-extract = Flere ord enn dette er svært langt
threshold-drift-extracts = Fra så mange utdrag på
threshold-drift-days = Dager mellom det første og det siste
work-off-lists = Lister
work-off-c2-1 = Urørte replikker
work-off-c2-2 = Koder som kom sent
work-off-c2-11 = Koder som kan ha glidd
work-off-c3-1 = Koder uten plass
work-off-c3-4 = Tema eller tematittel?
work-off-c3-6 = Temaer fra én case
work-off-c6-2 = Få stemmer
work-off-left = Det som gjenstår
work-off-nothing-left = Her er det ikke mer å gå gjennom.
work-off-beside = Det valgte
work-off-go = Gå dit
work-off-looked-at = Ingenting å kode i disse
work-off-gone-through = Gått gjennom på nytt
work-off-late = Koder som har kommet til, eller blitt delt eller slått sammen, siden sist
work-off-first = Kodet først
work-off-last = Kodet sist
threshold-theme-extracts = Spør først når temaet har så mange utdrag
threshold-question-share = Så mange prosent svarer på samme spørsmål
threshold-misfits = Flere enn så mange prosent passer ikke
threshold-shared = Felles utdrag, i hundredeler av alle de to har
threshold-thin = Færre enn så mange prosent av informantene
threshold-definition-words = Flere ord enn dette er langt
threshold-same-words = Så mange prosent av ordene er de samme
threshold-levels = Flere nivåer enn dette
threshold-report-words = Ord i teksten som skal skrives (0: ikke sagt)
threshold-theme-words = Ord som et tema trenger
threshold-own-words = Når egne ord er under så mange prosent av et avsnitt
threshold-one-voice = Flere enn så mange prosent av sitatene fra én
threshold-two-voices = Flere enn så mange prosent av sitatene fra to
threshold-voices-from = To stemmer regnes først når det er så mange informanter
