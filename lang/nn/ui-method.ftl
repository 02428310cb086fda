method-panel = Metode
method-look-over = Sjå over
method-declare = Metoden i prosjektet …
method-open-stage = Opne
method-memos = Memo
method-facts = Fakta
method-questions = Spørsmål
method-nothing-open = Ingenting å sjå over her no.
method-more =
    { $count ->
        [one] Vis éin til
       *[other] Vis { $count } til
    }
method-answered =
    { $count ->
        [one] Éin er svart på
       *[other] { $count } er svarte på
    }
method-unknown =
    { $count ->
        [one] Éin kan ikkje reknast ut enno
       *[other] { $count } kan ikkje reknast ut enno
    }
method-and-more = og { $count } til
method-meant = Meint slik: { $reason }
method-meant-all = Alt dette er meint slik
method-meant-one = Meint slik
method-meant-because = Meint slik, fordi
method-reopen = Opne att
method-convention = Grensene er Sitat sin konvensjon. Utan tal gjeld den som står i grått.
stage-familiarise = Bli kjend
stage-code = Kod
stage-themes = Lag temautkast
stage-review = Prøv og utvikle
stage-define = Avgrens og gi namn
stage-write = Skriv
stage-framework = Finn eit rammeverk
stage-index = Kod etter rammeverket
stage-chart = Set opp matrisa
stage-interpret = Kartlegg og tolk
stage-codebook = Lag kodebok
stage-pilot = Prøvekod
stage-agree = Sjå på semje
stage-reconcile = Bli samde
stage-familiarise-help = Les alt frå ende til annan, gjerne meir enn éin gong, og skriv ned kva du legg merke til (Braun og Clarke 2006; 2022).
stage-code-help = Gå gjennom heile materialet med same merksemd, og i meir enn éin runde (Braun og Clarke 2006; 2022).
stage-themes-help = Samle kodar om ei felles meining. Tema blir laga; dei ligg ikkje ferdige i materialet (Braun og Clarke 2019).
stage-review-help = Les først utdraga i kvart tema, så heile materialet med temaa i handa. Del, slå saman og legg til side (Braun og Clarke 2006).
stage-define-help = Sei i nokre få setningar kva kvart tema omfattar, og gi det eit namn som lèt lesaren ane kva det seier (Braun og Clarke 2006).
stage-write-help = Skrivinga er ein del av analysen: påstandar med belegg, og eigne ord rundt kvart utdrag (Braun og Clarke 2006).
stage-framework-help = Lag emna ut frå spørsmåla, teorien og det som går att i materialet (Ritchie og Spencer 1994).
stage-index-help = Bruk rammeverket på heile materialet, og endre det der det ikkje passar (Gale mfl. 2013).
stage-chart-help = Skriv korte samandrag i kvar rute, nær informantane sine eigne uttrykk og med lenkjer til linjene (Gale mfl. 2013).
stage-interpret-help = Les matrisa på langs og på tvers: kva går att, kva skil casane, og kva forklarer det (Ritchie og Spencer 1994)?
stage-codebook-help = Definer kvar kode så klart at to kodarar bruker han likt.
stage-pilot-help = Kod nokre få kjelder kvar for dykk, snakk om det som er ulikt, og rett kodeboka.
stage-agree-help = Set kodarane ved sida av kvarandre og sjå kvar dei er usamde. Semje er eit mål berre i denne tilnærminga (Braun og Clarke 2021).
stage-reconcile-help = Bli samde om kvar stad, og skriv ned korleis.
help-page-method = Metode og sjekkar
threshold-turn-words = Replikkar med færre ord enn dette blir ikkje etterlyste
threshold-density = Spør når dei siste har mindre enn så mange prosent av tettleiken i dei første
threshold-many-codes = Spør først når det er så mange kodar
threshold-code-share = Ein kode med meir enn så mange prosent av alle utdrag
threshold-uses = Brukt så mange gonger
threshold-short-extract = Færre ord enn dette er svært kort
threshold-long-extract = Fleire ord enn dette er svært langt
threshold-drift-extracts = Frå så mange utdrag på
threshold-drift-days = Dagar mellom det første og det siste
work-off-lists = Lister
work-off-c2-1 = Urørte replikkar
work-off-c2-2 = Kodar som kom seint
work-off-c2-11 = Kodar som kan ha glidd
work-off-c3-1 = Kodar utan plass
work-off-c3-4 = Tema eller tematittel?
work-off-c3-6 = Tema frå éin case
work-off-c6-2 = Få stemmer
work-off-left = Det som står att
work-off-nothing-left = Her er det ikkje meir å gå gjennom.
work-off-beside = Det valde
work-off-go = Gå dit
work-off-looked-at = Ingenting å kode i desse
work-off-gone-through = Gått gjennom på nytt
work-off-late = Kodar som har kome til, eller vorte delte eller slått saman, sidan sist
work-off-first = Koda først
work-off-last = Koda sist
threshold-theme-extracts = Spør først når temaet har så mange utdrag
threshold-question-share = Så mange prosent svarar på same spørsmålet
threshold-misfits = Fleire enn så mange prosent passar ikkje
threshold-shared = Felles utdrag, i hundredelar av alle dei to har
threshold-thin = Færre enn så mange prosent av informantane
threshold-definition-words = Fleire ord enn dette er langt
threshold-same-words = Så mange prosent av orda er dei same
threshold-levels = Fleire nivå enn dette
threshold-report-words = Ord i teksten som skal skrivast (0: ikkje sagt)
threshold-theme-words = Ord som eit tema treng
threshold-own-words = Når eigne ord er under så mange prosent av eit avsnitt
threshold-one-voice = Fleire enn så mange prosent av sitata frå éin
threshold-two-voices = Fleire enn så mange prosent av sitata frå to
threshold-voices-from = To stemmer blir rekna først når det er så mange informantar
