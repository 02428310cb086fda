### Sjekkane av metoden: kva dei har funne, og kva dei går ut frå.

check-read = { $count ->
    [one] Éi datakjelde er ikkje lesen ferdig eller manglar notat
   *[other] { $count } datakjelder er ikkje lesne ferdig eller manglar notat
}
    .hint = Å lese heile materialet og notere det ein legg merke til, er den første fasen i tematisk analyse (Braun og Clarke 2006). Notata viser sidan kva ein såg før kodane fanst.
check-held-against-recording = { $count ->
    [one] For eitt intervju står det ikkje om utskrifta er kontrollert mot opptaket
   *[other] For { $count } intervju står det ikkje om utskrifta er kontrollert mot opptaket
}
    .hint = Ei utskrift er ei tolking av det som vart sagt. At ho er kontrollert mot opptaket, er eitt av punkta på lista til Braun og Clarke for god tematisk analyse (2006).
check-unknown-speakers = { $count ->
    [one] Éin stad er det ukjent kven som snakkar
   *[other] { $count } stader er det ukjent kven som snakkar
}
    .hint = Kven som seier noko, avgjer kven det tel for: informantar tel, intervjuarar ikkje. Det er òg grunnlaget for å kunne seie kor mange som støttar ein påstand.
check-no-case = { $count ->
    [one] Éi datakjelde høyrer ikkje til nokon case
   *[other] { $count } datakjelder høyrer ikkje til nokon case
}
    .hint = Det som ikkje høyrer til ein case, står utanfor alle samanlikningar mellom casar. I ein studie utan casar kan heile sjekken svarast på éin gong for alle.
check-possible-names = { $count ->
    [one] Éi datakjelde har ord som kan vere namn, og som ikkje står på namnelista
   *[other] { $count } datakjelder har ord som kan vere namn, og som ikkje står på namnelista
}
    .hint = Namn og stader som kan peike ut nokon, må vere funne før sitat går ut av prosjektet. Sitat føreslår ord som ser ut som namn; om dei er det, veit berre den som kjenner materialet.
check-codes-before-notes = { $count ->
    [one] Éin kode er laga ut frå materialet før det fanst eit notat frå gjennomlesinga
   *[other] { $count } kodar er laga ut frå materialet før det fanst eit notat frå gjennomlesinga
}
    .hint = Braun og Clarke (2006, 2022) lèt kodinga vente til ein kjenner materialet. Kodar frå teori eller eit rammeverk kan godt vere laga på førehand, og er ikkje rekna med her.
check-recordings = { $count ->
    [one] Eitt opptak skulle vore sletta, eller vart sletta før utskrifta var kontrollert
   *[other] { $count } opptak skulle vore sletta, eller vart sletta før utskrifta var kontrollert
}
    .hint = Opptaket er personopplysingar og skal slettast når det er lova. Når det er borte, kan ingen lenger rette utskrifta etter det som vart sagt.
check-untouched-turns = { $count ->
    [one] Éi datakjelde har replikkar som verken er koda eller sett på
   *[other] { $count } datakjelder har replikkar som verken er koda eller sett på
}
    .hint = Lik merksemd til kvar del av materialet er eitt av punkta på lista til Braun og Clarke (2006). Det som ikkje har noko å kode, kan merkast som gjennomgått.
check-late-codes = { $count ->
    [one] Éi datakjelde vart koda ferdig før nokre av kodane fanst
   *[other] { $count } datakjelder vart koda ferdig før nokre av kodane fanst
}
    .hint = Ein kode som kjem til seint, er ikkje prøvd på det som vart koda før han. Braun og Clarke (2006, 2022) rår til meir enn éin runde gjennom materialet; utan den er ei tom rute i ei samanlikning ikkje til å lite på.
check-density = { $count ->
    [one] Éi av datakjeldene som vart koda sist, har langt færre utdrag enn dei første
   *[other] { $count } av datakjeldene som vart koda sist, har langt færre utdrag enn dei første
}
    .hint = Trøyttleik og vane gjer at dei siste intervjua ofte blir koda grovare. Skilnaden kan òg liggje i intervjua. Ein ny runde i ei anna rekkjefølgje viser kva som er kva.
check-near-names = { $count ->
    [one] To kodar har nesten same namn
   *[other] { $count } par av kodar har nesten same namn
}
    .hint = Kodar som heiter nesten det same, er ofte same koden laga to gonger. Er dei ulike, bør definisjonane seie kva som skil dei.
check-uneven-codes = { $count ->
    [one] Éin kode har eitt utdrag eller svært mange
   *[other] { $count } kodar har eitt utdrag eller svært mange
}
    .hint = Ein kode med eitt utdrag kan vere for smal, og ein som tek ein stor del av alt, for vid til å seie noko. Kor ofte noko kjem, er ikkje i seg sjølv eit mål på kva det tyder (Braun og Clarke 2006).
check-no-definition = { $count ->
    [one] Éin kode er i bruk utan definisjon
   *[other] { $count } kodar er i bruk utan definisjon
}
    .hint = I rammeverkanalyse og i koding med fast kodebok skal fleire kunne bruke koden likt, og då må han seie kva han omfattar (Gale mfl. 2013). I refleksiv analyse er dette ikkje eit krav, og sjekken blir ikkje vist.
check-lengths = { $count ->
    [one] Eitt utdrag er svært kort eller svært langt
   *[other] { $count } utdrag er svært korte eller svært lange
}
    .hint = Eit utdrag skal gi meining når det blir lese for seg, med så mykje av samanhengen at det ikkje kan mistydast. Svært lange utdrag gjer det uklart kva ord koden gjeld.
check-interviewers-coded = { $count ->
    [one] I eitt utdrag er det intervjuaren som snakkar
   *[other] I { $count } utdrag er det intervjuaren som snakkar
}
    .hint = Det intervjuaren seier, er ikkje orda til informanten og tel ikkje. Eit spørsmål kan høyre med for samanhengen si skuld; då står det der med vilje.
check-exclusive-codes = { $count ->
    [one] Éin stad har to kodar som utelukkar kvarandre
   *[other] { $count } stader har to kodar som utelukkar kvarandre
}
    .hint = I ein familie der berre éin kode passar, seier to på dei same orda imot kvarandre, anten dei er sette av éin eller av to kodarar. Er begge rette, er familien kanskje ikkje utelukkande likevel.
check-ordinal-codes = { $count ->
    [one] Éin stad har to kodar frå ein ordna familie på dei same orda
   *[other] { $count } stader har to kodar frå ein ordna familie på dei same orda
}
    .hint = Kodar som følgjer etter kvarandre, kan godt overlappe, slik fasar gjer. Men to steg på dei same orda kan òg tyde at utdraget bør delast.
check-drift = { $count ->
    [one] Éin kode har vore i bruk lenge
   *[other] { $count } kodar har vore i bruk lenge
}
    .hint = Det ein legg i ein kode, kan gli undervegs. Les dei første utdraga mot dei siste, og sei om koden framleis tyder det same. Grensene er Sitats eigne.
check-item-drift = { $count } utdrag koda over { $days } dagar
check-unplaced-codes = { $count ->
    [one] Éin kode er ikkje plassert i noko tema og ikkje lagd til side
   *[other] { $count } kodar er ikkje plasserte i noko tema og ikkje lagde til side
}
    .hint = I den tredje fasen blir kodane samla i moglege tema, og det er greitt at nokre blir liggjande som diverse ei stund (Braun og Clarke 2006). Det som blir lagt bort, bør ha ein grunn ein kan vise til.
check-no-main-point = { $count ->
    [one] Eitt førebels tema manglar hovudpoeng
   *[other] { $count } førebels tema manglar hovudpoeng
}
    .hint = Eit tema er eit mønster av felles meining rundt ein samlande idé, ikkje alt som vart sagt om eit emne (Braun og Clarke 2019, 2022). Kan det ikkje seiast i ei setning, er det kanskje eit emne enno.
check-one-code = { $count ->
    [one] Eitt tema er éin einskild kode
   *[other] { $count } tema er éin einskild kode kvar
}
    .hint = Ein rik kode kan bli til eit tema, og det er ikkje noko gale i det (Braun og Clarke 2022). Men eit tema skal som regel samle meir enn ein kode kan bere åleine.
check-one-question = { $count ->
    [one] Utdraga i eitt tema svarar nesten alle på same intervjuspørsmålet
   *[other] Utdraga i { $count } tema svarar nesten alle på same intervjuspørsmålet
}
    .hint = Å gjere intervjuspørsmåla til tema er ei av fallgruvene Braun og Clarke nemner (2006): då blir svara på eit emne oppsummerte i staden for at det blir laga eit mønster på tvers av dei.
check-topic-name = { $count ->
    [one] Namnet på eitt tema kan lesast som eit emne
   *[other] Namna på { $count } tema kan lesast som emne
}
    .hint = Eit namn som «Barrierar for …» seier kva det handlar om, ikkje kva som er funne. Braun og Clarke (2021, 2022) skil tema med felles meining frå oppsummeringar av eit emne.
check-one-case = { $count ->
    [one] Eitt tema finst berre i éin case
   *[other] { $count } tema finst berre i éin case kvar
}
    .hint = Eit tema frå éin case kan vere viktig, men då er det den casen det handlar om. I ei samanlikning bør lesaren få vite at det ikkje vart funne andre stader.
check-not-reviewed = { $count ->
    [one] Eitt tema har utdrag som ikkje er prøvde mot det
   *[other] { $count } tema har utdrag som ikkje er prøvde mot dei
}
    .hint = Første nivået av fase fire er å lese alle utdraga i eit tema og sjå om dei dannar eit mønster (Braun og Clarke 2006).
check-many-misfits = { $count ->
    [one] Mange av utdraga i eitt tema passar ikkje
   *[other] Mange av utdraga i { $count } tema passar ikkje
}
    .hint = Når mykje ikkje passar, kan temaet trenge ei anna avgrensing, bli til to eller falle bort; det er det fase fire er til (Braun og Clarke 2006).
check-shared-extracts = { $count ->
    [one] To tema deler mange utdrag
   *[other] { $count } par av tema deler mange utdrag
}
    .hint = Tema skal henge saman innover og kunne skiljast frå kvarandre (Braun og Clarke 2006, med Patton 1990). Deler to mykje, kan dei vere eitt, eller grensa mellom dei manglar.
check-not-revisited = { $count ->
    [one] Etter at eitt tema vart endra, er ikkje alle datakjeldene gått gjennom
   *[other] Etter at { $count } tema vart endra, er ikkje alle datakjeldene gått gjennom
}
    .hint = Andre nivået av fase fire er å lese heile materialet på nytt med temaa i handa (Braun og Clarke 2006). At eit tema får nytt namn, er ikkje rekna som endring.
check-nothing-against = { $count ->
    [one] I eitt tema er det ingenting som kompliserer eller motseier
   *[other] I { $count } tema er det ingenting som kompliserer eller motseier
}
    .hint = Analyse som berre viser det som passar, overtyder lite. Å leite etter det som ikkje stemmer, er eit gammalt råd i kvalitativ metode (Lincoln og Guba 1985).
check-thin = { $count ->
    [one] Eitt tema blir bore av få
   *[other] { $count } tema blir borne av få
}
    .hint = Kor mange som ber eit tema, avgjer ikkje om det er viktig. Men eit tema med få stemmer treng utdrag som er rike nok til å bere det.
check-old-map = { $count ->
    [one] Temakartet er eldre enn temaa
   *[other] Temakartet er eldre enn { $count } tema
}
    .hint = Eit kart over temaa skal vise analysen slik han er no. Tidlegare kart er verde å ta vare på, for dei viser korleis han vart til.
check-long-definition = { $count ->
    [one] Avgrensinga av eitt tema er lang
   *[other] Avgrensinga av { $count } tema er lang
}
    .hint = Mot slutten av fase fem bør eit tema kunne skildrast med eit par setningar (Braun og Clarke 2006). Trengst det mykje meir, kan det vere fleire tema.
check-no-excludes = { $count ->
    [one] Eitt tema seier ikkje kva det ikkje omfattar
   *[other] { $count } tema seier ikkje kva dei ikkje omfattar
}
    .hint = Å avgrense eit tema er òg å seie kva som fell utanfor (Braun og Clarke 2006). Det er ofte der ein oppdagar at to tema glir over i kvarandre.
check-same-definitions = { $count ->
    [one] To tema er avgrensa med nesten same ord
   *[other] { $count } par av tema er avgrensa med nesten same ord
}
    .hint = Seier to avgrensingar det same, er temaa kanskje eitt, eller skiljet ligg i noko som ikkje er skrive ned.
check-bare-name = { $count ->
    [one] Namnet på eitt tema er eit einskilt ord, ein kode eller eit spørsmål
   *[other] Namna på { $count } tema er einskilde ord, kodar eller spørsmål
}
    .hint = Eit godt namn er kort og lèt lesaren ane kva temaet seier (Braun og Clarke 2006). Eit einskilt ord eller namnet på ein kode seier mest kvar ein leitar.
check-deep-themes = { $count ->
    [one] Eitt tema ligg på meir enn tre nivå
   *[other] { $count } tema ligg djupare enn tre nivå
}
    .hint = Braun og Clarke (2022) rår til få nivå: overordna tema, tema og undertema. Fleire nivå tyder ofte på at kodar har vorte ståande som tema.
check-question-without-theme = { $count ->
    [one] Eitt forskingsspørsmål har ikkje noko tema
   *[other] { $count } forskingsspørsmål har ikkje noko tema
}
    .hint = Kvart spørsmål studien stiller, bør få eit svar i analysen, eller falle bort med ei grunngiving.
check-many-themes = { $count ->
    [one] Det er eitt tema meir enn teksten kan romme
   *[other] Det er { $count } tema, fleire enn teksten kan romme
}
    .hint = Djupn krev plass. Braun og Clarke (2022) åtvarar mot mange tynne tema; kor mange som får plass, følgjer av lengda på teksten som er sett i innstillingane.
check-changed-since-review = { $count ->
    [one] Eitt tema er endra etter at det vart prøvd
   *[other] { $count } tema er endra etter at dei vart prøvde
}
    .hint = Fasane er ikkje steg ein går éin gong; når eit tema blir endra, bør det lesast mot utdraga igjen (Braun og Clarke 2006).
check-own-words = { $count ->
    [one] Ein stad i disposisjonen har sitat med få eigne ord
   *[other] { $count } stader i disposisjonen har sitat med få eigne ord
}
    .hint = Utdrag talar ikkje for seg sjølve: analysen er det ein seier om dei (Braun og Clarke 2006).
check-voices = Få stemmer har dei fleste sitata
    .hint = Når nokre få blir siterte mest, bør lesaren vite kvifor. Det kan vere at dei seier det best, eller at dei andre har vorte borte undervegs. COREQ spør om sitat frå ulike informantar (Tong mfl. 2007).
check-changed-quotes = { $count ->
    [one] Eitt sitat er ikkje likt det som vart sagt
   *[other] { $count } sitat er ikkje like det som vart sagt
}
    .hint = Eit sitat er orda til informanten. Utelatingar og tilføyingar blir merkte, slik at lesaren ser kva som er gjort.
check-names-in-extracts = { $count ->
    [one] Eitt utdrag som er valt ut, kan peike ut nokon
   *[other] { $count } utdrag som er valde ut, kan peike ut nokon
}
    .hint = Namn frå namnelista, eller ei stilling som berre éin har på staden, saman med «han» eller «ho». Sitat blir lesne av fleire enn dei som kjenner materialet. Òg andre enn informanten kan peikast ut i det som blir sagt.
check-wording = { $count ->
    [one] Éi formulering passar ikkje til framgangsmåten som er oppgitt
   *[other] { $count } formuleringar passar ikkje til framgangsmåten som er oppgitt
}
    .hint = I refleksiv analyse blir tema laga av forskaren; dei «dukkar ikkje opp», og semje mellom kodarar er ikkje eit mål på kvalitet (Braun og Clarke 2019, 2021). Orda i teksten bør seie det same som framgangsmåten.
check-unknown-excerpts = { $count ->
    [one] Éin utdrags-id viser ikkje til noko
   *[other] { $count } utdrags-id-ar viser ikkje til noko
}
    .hint = Ein id i teksten skal føre tilbake til orda som vart sagt.
check-claim-scope = { $count ->
    [one] Éin påstand rekk lenger enn belegget
   *[other] { $count } påstandar rekk lenger enn belegget
}
    .hint = Seier ein påstand «alle» eller «dei fleste», må det kunne visast kven. Det som tel, er utdrag som er merkte som støtte, ikkje at ein kode finst.
check-open-questions = { $count ->
    [one] Eitt memo sluttar med eit spørsmål
   *[other] { $count } memo sluttar med eit spørsmål
}
    .hint = Spørsmål ein stiller seg undervegs, er ein del av refleksiviteten. Dei er opne til nokon skriv vidare, og private til ein sjølv tek dei med.
check-figures = { $count ->
    [one] Eitt tal avvik frå kjenneteiknet det kjem frå
   *[other] { $count } tal avvik frå kjenneteiknet dei kjem frå
}
    .hint = Tal om casane står både i tabellar og i teksten. Står dei ulikt, fell tilliten til dei alle.
check-claim-without-evidence = { $count ->
    [one] Éin påstand har ingen utdrag
   *[other] { $count } påstandar har ingen utdrag
}
    .hint = Kvar påstand i analysen skal kunne førast tilbake til orda som vart sagt (Lincoln og Guba 1985; Nowell mfl. 2017).

check-item-no-note = utan notat
check-item-not-read = ikkje lesen ferdig
check-item-neither-read-nor-noted = verken lesen ferdig eller notert om
check-item-label = «{ $label }»
check-item-turns-of-nobody =
    { $count ->
        [one] éin replikk
       *[other] { $count } replikkar
    } utan talar
check-item-possible-names =
    { $count ->
        [one] eitt mogleg namn
       *[other] { $count } moglege namn
    }
check-item-deleted-unchecked = sletta { $day } utan at utskrifta var kontrollert
check-item-deletion-due = skulle vore sletta { $day }
check-item-turns =
    { $count ->
        [one] éin replikk
       *[other] { $count } replikkar
    }, den første er nummer { $first }
check-item-late-codes =
    { $count ->
        [one] éin kode
       *[other] { $count } kodar
    }: { $names }
check-item-density = { $own } utdrag per 1000 ord, mot { $first } i dei første
check-item-near-name = og «{ $name }»
check-item-one-extract = eitt utdrag
check-item-share-of-extracts = { $percent } % av alle utdrag
check-item-uses = brukt { $count } gonger
check-item-words =
    { $count ->
        [one] eitt ord
       *[other] { $count } ord
    }
check-item-interviewers-words =
    { $count ->
        [one] eitt ord
       *[other] { $count } ord
    } er intervjuaren sine
check-item-two-codes = «{ $one }» og «{ $other }»
check-item-and-theme = og «{ $name }»
check-item-one-question = { $percent } %, spørsmål { $number }
check-item-only-in = berre i { $name }
check-item-not-reviewed = { $count } av { $all } utdrag
check-item-misfits = { $count } av { $all } passar ikkje
check-item-sources-left = { $count } av { $all } datakjelder står att
check-item-participants = { $count } av { $all } informantar
check-item-quotes = { $count } av { $all } sitat, { $percent } %
check-item-name-of-code = heiter det same som ein kode
check-item-name-of-question = heiter det same som eit spørsmål
check-item-one-word = eitt ord
check-item-level = nivå { $level }
check-item-two-scopes = det same er påstått to gonger, om ulikt tal
check-item-contradicted = motsagt av { $names }
check-item-reach = { $count } av { $all } støttar; manglar { $names }
check-item-names =
    { $count ->
        [one] eitt namn
       *[other] { $count } namn
    }
check-item-office = «{ $office }» og «{ $pronoun }» kan peike ut éin person i { $cases }
check-item-wording = «{ $words }»
check-state-answered = Svart på
check-state-unknown = Kan ikkje reknast ut enno
stage-left-read = { $count } av { $all } datakjelder lesne ferdig
stage-left-notes =
    { $count ->
        [one] eitt notat
       *[other] { $count } notat
    }
stage-left-defined = { $count } av { $all } kodar definerte
stage-left-coded = { $count } utdrag, { $codes } kodar
stage-left-round = runde { $number }
stage-left-summaries =
    { $count ->
        [one] eitt samandrag
       *[other] { $count } samandrag
    }
stage-left-themes =
    { $count ->
        [one] eitt tema
       *[other] { $count } tema
    }
stage-left-unplaced =
    { $count ->
        [one] éin uplassert kode
       *[other] { $count } uplasserte kodar
    }
stage-left-reviewed = { $count } av { $all } utdrag prøvde
stage-left-reviewed-themes =
    { $count ->
        [one] eitt tema prøvd
       *[other] { $count } tema prøvde
    }
stage-left-defined-themes =
    { $count ->
        [one] eitt tema avgrensa
       *[other] { $count } tema avgrensa
    }
stage-left-claims =
    { $count ->
        [one] éin påstand
       *[other] { $count } påstandar
    }
check-unknown-names = Namnelista ligg i ei eiga fil, så namn kan ikkje leitast etter her.
check-unknown-questions = Ingen replikkar er knytte til intervjuspørsmål, så det er ukjent kva utdraga svarar på.
check-unknown-map = Det er ikkje teke vare på noko temakart å halde temaa opp mot.
check-unknown-length = Det er ikkje sagt kor lang teksten skal bli.
check-unknown-quotes = Ingen sitat er valde i temaa enno.
check-unknown-outline = Ingenting står i disposisjonen enno. Eit ferdig dokument blir kontrollert under Skriv › Kontroll.
check-item-bare-quote = står utan eigne ord før eller etter
check-item-own-words = eigne ord er { $percent } prosent ({ $own } mot { $quoted } siterte)
check-item-figure = { $case }, { $attribute }: i prosjektet står { $value }
check-item-figure-twice = { $case }, { $attribute }: ein annan stad står { $value }
check-item-words-moved = orda er retta i kjelda sidan sitatet vart valt
check-item-other-words = i kjelda: «{ $quote }»
check-item-said-by = sagt av { $names }
check-item-words-of = orda er frå { $names }
check-item-unclear-mark = det er uklart kvar sitatet byrjar eller sluttar
check-item-not-as-said = stemmer ikkje med kjelda
check-item-not-on-map = står ikkje på kartet
check-item-renamed-since = heiter noko anna på kartet
check-item-changed-since = endra sidan
check-item-gone-since = ikkje lenger i bruk
stage-left-kept =
    { $count ->
        [0] ingen tal er frosne
        [one] eitt sett tal er frose
       *[other] { $count } sett tal er frosne
    }
stage-left-differences =
    { $count ->
        [0] ingen replikkar med usemje
        [one] éin replikk med usemje
       *[other] { $count } replikkar med usemje
    }
stage-left-settled =
    { $count ->
        [one] éin avgjord
       *[other] { $count } avgjorde
    }
stage-left-comments = { $count ->
    [one] Éin open kommentar
   *[other] { $count } opne kommentarar
}
