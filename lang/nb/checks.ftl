### Sjekkene av metoden: hva de har funnet, og hva de går ut fra.

check-read = { $count ->
    [one] Én datakilde er ikke lest ferdig eller mangler notat
   *[other] { $count } datakilder er ikke lest ferdig eller mangler notat
}
    .hint = Å lese hele materialet og notere det en legger merke til, er den første fasen i tematisk analyse (Braun og Clarke 2006). Notatene viser siden hva en så før kodene fantes.
check-held-against-recording = { $count ->
    [one] For ett intervju står det ikke om utskriften er kontrollert mot opptaket
   *[other] For { $count } intervjuer står det ikke om utskriften er kontrollert mot opptaket
}
    .hint = En utskrift er en tolkning av det som ble sagt. At den er kontrollert mot opptaket, er et av punktene på Braun og Clarkes liste for god tematisk analyse (2006).
check-unknown-speakers = { $count ->
    [one] Ett sted er det ukjent hvem som snakker
   *[other] { $count } steder er det ukjent hvem som snakker
}
    .hint = Hvem som sier noe, avgjør hvem det teller for: informanter telles, intervjuere ikke. Det er også grunnlaget for å kunne si hvor mange som støtter en påstand.
check-no-case = { $count ->
    [one] Én datakilde hører ikke til noen case
   *[other] { $count } datakilder hører ikke til noen case
}
    .hint = Det som ikke hører til en case, står utenfor alle sammenligninger mellom caser. I en studie uten caser kan hele sjekken besvares én gang for alle.
check-possible-names = { $count ->
    [one] Én datakilde har ord som kan være navn, og som ikke står på navnelisten
   *[other] { $count } datakilder har ord som kan være navn, og som ikke står på navnelisten
}
    .hint = Navn og steder som kan peke ut noen, må være funnet før sitater går ut av prosjektet. Sitat foreslår ord som ser ut som navn; om de er det, vet bare den som kjenner materialet.
check-codes-before-notes = { $count ->
    [one] Én kode er laget ut fra materialet før det fantes et notat fra gjennomlesingen
   *[other] { $count } koder er laget ut fra materialet før det fantes et notat fra gjennomlesingen
}
    .hint = Braun og Clarke (2006, 2022) lar kodingen vente til en kjenner materialet. Koder fra teori eller et rammeverk kan godt være laget på forhånd, og regnes ikke med her.
check-recordings = { $count ->
    [one] Ett opptak skulle vært slettet, eller ble slettet før utskriften var kontrollert
   *[other] { $count } opptak skulle vært slettet, eller ble slettet før utskriften var kontrollert
}
    .hint = Opptaket er personopplysninger og skal slettes når det er lovet. Når det er borte, kan ingen lenger rette utskriften etter det som ble sagt.
check-untouched-turns = { $count ->
    [one] Én datakilde har replikker som verken er kodet eller sett på
   *[other] { $count } datakilder har replikker som verken er kodet eller sett på
}
    .hint = Lik oppmerksomhet til hver del av materialet er et av punktene på Braun og Clarkes liste (2006). Det som ikke har noe å kode, kan merkes som gjennomgått.
check-late-codes = { $count ->
    [one] Én datakilde ble kodet ferdig før noen av kodene fantes
   *[other] { $count } datakilder ble kodet ferdig før noen av kodene fantes
}
    .hint = En kode som kommer til sent, er ikke prøvd på det som ble kodet før den. Braun og Clarke (2006, 2022) anbefaler mer enn én runde gjennom materialet; uten den er en tom rute i en sammenligning ikke til å stole på.
check-density = { $count ->
    [one] Én av datakildene som ble kodet sist, har langt færre utdrag enn de første
   *[other] { $count } av datakildene som ble kodet sist, har langt færre utdrag enn de første
}
    .hint = Trøtthet og vane gjør at de siste intervjuene ofte kodes grovere. Forskjellen kan også ligge i intervjuene. En ny runde i en annen rekkefølge viser hva som er hva.
check-near-names = { $count ->
    [one] To koder har nesten samme navn
   *[other] { $count } par av koder har nesten samme navn
}
    .hint = Koder som heter nesten det samme, er ofte samme kode laget to ganger. Er de ulike, bør definisjonene si hva som skiller dem.
check-uneven-codes = { $count ->
    [one] Én kode har ett utdrag eller svært mange
   *[other] { $count } koder har ett utdrag eller svært mange
}
    .hint = En kode med ett utdrag kan være for smal, og en som tar en stor del av alt, for vid til å si noe. Hyppighet er ikke i seg selv et mål på betydning (Braun og Clarke 2006).
check-no-definition = { $count ->
    [one] Én kode er i bruk uten definisjon
   *[other] { $count } koder er i bruk uten definisjon
}
    .hint = I rammeverkanalyse og i koding med fast kodebok skal flere kunne bruke koden likt, og da må den si hva den omfatter (Gale mfl. 2013). I refleksiv analyse er dette ikke et krav, og sjekken vises ikke.
check-lengths = { $count ->
    [one] Ett utdrag er svært kort eller svært langt
   *[other] { $count } utdrag er svært korte eller svært lange
}
    .hint = Et utdrag skal gi mening når det leses for seg, med så mye av sammenhengen at det ikke kan misforstås. Svært lange utdrag gjør det uklart hvilke ord koden gjelder.
check-interviewers-coded = { $count ->
    [one] I ett utdrag er det intervjueren som snakker
   *[other] I { $count } utdrag er det intervjueren som snakker
}
    .hint = Det intervjueren sier, er ikke informantens ord og telles ikke. Et spørsmål kan høre med for sammenhengens skyld; da står det der med vilje.
check-exclusive-codes = { $count ->
    [one] Ett sted har to koder som utelukker hverandre
   *[other] { $count } steder har to koder som utelukker hverandre
}
    .hint = I en familie der bare én kode passer, sier to på de samme ordene imot hverandre, enten de er satt av én eller av to kodere. Er begge riktige, er familien kanskje ikke utelukkende likevel.
check-ordinal-codes = { $count ->
    [one] Ett sted har to koder fra en ordnet familie på de samme ordene
   *[other] { $count } steder har to koder fra en ordnet familie på de samme ordene
}
    .hint = Koder som følger etter hverandre, kan godt overlappe, slik faser gjør. Men to trinn på de samme ordene kan også bety at utdraget bør deles.
check-drift = { $count ->
    [one] Én kode har vært i bruk lenge
   *[other] { $count } koder har vært i bruk lenge
}
    .hint = Det en legger i en kode, kan gli underveis. Les de første utdragene mot de siste, og si om koden fortsatt betyr det samme. Grensene er Sitats egne.
check-item-drift = { $count } utdrag kodet over { $days } dager
check-unplaced-codes = { $count ->
    [one] Én kode er ikke plassert i noe tema og ikke lagt til side
   *[other] { $count } koder er ikke plassert i noe tema og ikke lagt til side
}
    .hint = I den tredje fasen samles kodene i mulige temaer, og det er greit at noen blir liggende som diverse for en stund (Braun og Clarke 2006). Det som legges bort, bør ha en grunn en kan vise til.
check-no-main-point = { $count ->
    [one] Ett foreløpig tema mangler hovedpoeng
   *[other] { $count } foreløpige temaer mangler hovedpoeng
}
    .hint = Et tema er et mønster av felles mening rundt en samlende idé, ikke alt som ble sagt om et emne (Braun og Clarke 2019, 2022). Kan det ikke sies i en setning, er det kanskje et emne ennå.
check-one-code = { $count ->
    [one] Ett tema er én enkelt kode
   *[other] { $count } temaer er én enkelt kode hver
}
    .hint = En rik kode kan bli til et tema, og det er ikke noe galt i det (Braun og Clarke 2022). Men et tema skal som regel samle mer enn en kode kan bære alene.
check-one-question = { $count ->
    [one] Utdragene i ett tema svarer nesten alle på samme intervjuspørsmål
   *[other] Utdragene i { $count } temaer svarer nesten alle på samme intervjuspørsmål
}
    .hint = Å gjøre intervjuspørsmålene til temaer er en av fallgruvene Braun og Clarke nevner (2006): da oppsummeres svarene på et emne i stedet for at det lages et mønster på tvers av dem.
check-topic-name = { $count ->
    [one] Navnet på ett tema leses som et emne
   *[other] Navnene på { $count } temaer leses som emner
}
    .hint = Et navn som «Barrierer for …» sier hva det handler om, ikke hva som er funnet. Braun og Clarke (2021, 2022) skiller temaer med felles mening fra oppsummeringer av et emne.
check-one-case = { $count ->
    [one] Ett tema finnes bare i én case
   *[other] { $count } temaer finnes bare i én case hver
}
    .hint = Et tema fra én case kan være viktig, men da er det den casen det handler om. I en sammenligning bør leseren få vite at det ikke ble funnet andre steder.
check-not-reviewed = { $count ->
    [one] Ett tema har utdrag som ikke er prøvd mot det
   *[other] { $count } temaer har utdrag som ikke er prøvd mot dem
}
    .hint = Første nivå av fase fire er å lese alle utdragene i et tema og se om de danner et mønster (Braun og Clarke 2006).
check-many-misfits = { $count ->
    [one] Mange av utdragene i ett tema passer ikke
   *[other] Mange av utdragene i { $count } temaer passer ikke
}
    .hint = Når mye ikke passer, kan temaet trenge en annen avgrensing, bli til to eller falle bort; det er det fase fire er til (Braun og Clarke 2006).
check-shared-extracts = { $count ->
    [one] To temaer deler mange utdrag
   *[other] { $count } par av temaer deler mange utdrag
}
    .hint = Temaer skal henge sammen innad og kunne skilles fra hverandre (Braun og Clarke 2006, med Patton 1990). Deler to mye, kan de være ett, eller grensen mellom dem mangler.
check-not-revisited = { $count ->
    [one] Etter at ett tema ble endret, er ikke alle datakildene gått gjennom
   *[other] Etter at { $count } temaer ble endret, er ikke alle datakildene gått gjennom
}
    .hint = Andre nivå av fase fire er å lese hele materialet på nytt med temaene i hånden (Braun og Clarke 2006). At et tema får nytt navn, regnes ikke som endring.
check-nothing-against = { $count ->
    [one] I ett tema er det ingenting som kompliserer eller motsier
   *[other] I { $count } temaer er det ingenting som kompliserer eller motsier
}
    .hint = Analyse som bare viser det som passer, overbeviser lite. Å lete etter det som ikke stemmer, er et gammelt råd i kvalitativ metode (Lincoln og Guba 1985).
check-thin = { $count ->
    [one] Ett tema bæres av få
   *[other] { $count } temaer bæres av få
}
    .hint = Hvor mange som bærer et tema, avgjør ikke om det er viktig. Men et tema med få stemmer trenger utdrag som er rike nok til å bære det.
check-old-map = { $count ->
    [one] Temakartet er eldre enn temaene
   *[other] Temakartet er eldre enn { $count } temaer
}
    .hint = Et kart over temaene skal vise analysen slik den er nå. Tidligere kart er verdt å ta vare på, for de viser hvordan den ble til.
check-long-definition = { $count ->
    [one] Avgrensingen av ett tema er lang
   *[other] Avgrensingen av { $count } temaer er lang
}
    .hint = Mot slutten av fase fem bør et tema kunne beskrives med et par setninger (Braun og Clarke 2006). Trengs det mye mer, kan det være flere temaer.
check-no-excludes = { $count ->
    [one] Ett tema sier ikke hva det ikke omfatter
   *[other] { $count } temaer sier ikke hva de ikke omfatter
}
    .hint = Å avgrense et tema er også å si hva som faller utenfor (Braun og Clarke 2006). Det er ofte der en oppdager at to temaer glir over i hverandre.
check-same-definitions = { $count ->
    [one] To temaer er avgrenset med nesten samme ord
   *[other] { $count } par av temaer er avgrenset med nesten samme ord
}
    .hint = Sier to avgrensinger det samme, er temaene kanskje ett, eller skillet ligger i noe som ikke er skrevet ned.
check-bare-name = { $count ->
    [one] Navnet på ett tema er et enkelt ord, en kode eller et spørsmål
   *[other] Navnene på { $count } temaer er enkle ord, koder eller spørsmål
}
    .hint = Et godt navn er kort og lar leseren ane hva temaet sier (Braun og Clarke 2006). Et enkelt ord eller navnet på en kode sier mest hvor en leter.
check-deep-themes = { $count ->
    [one] Ett tema ligger på mer enn tre nivåer
   *[other] { $count } temaer ligger dypere enn tre nivåer
}
    .hint = Braun og Clarke (2022) råder til få nivåer: overordnet tema, tema og undertema. Flere nivåer tyder ofte på at koder er blitt stående som temaer.
check-question-without-theme = { $count ->
    [one] Ett forskningsspørsmål har ikke noe tema
   *[other] { $count } forskningsspørsmål har ikke noe tema
}
    .hint = Hvert spørsmål studien stiller, bør få et svar i analysen, eller falle bort med en begrunnelse.
check-many-themes = { $count ->
    [one] Det er ett tema mer enn teksten kan romme
   *[other] Det er { $count } temaer, flere enn teksten kan romme
}
    .hint = Dybde krever plass. Braun og Clarke (2022) advarer mot mange tynne temaer; hvor mange som får plass, følger av lengden på teksten som er satt i innstillingene.
check-changed-since-review = { $count ->
    [one] Ett tema er endret etter at det ble prøvd
   *[other] { $count } temaer er endret etter at de ble prøvd
}
    .hint = Fasene er ikke trinn en går én gang; når et tema endres, bør det leses mot utdragene igjen (Braun og Clarke 2006).
check-own-words = { $count ->
    [one] Ett sted i disposisjonen har sitater med få egne ord
   *[other] { $count } steder i disposisjonen har sitater med få egne ord
}
    .hint = Utdrag taler ikke for seg selv: analysen er det en sier om dem (Braun og Clarke 2006).
check-voices = Få stemmer har de fleste sitatene
    .hint = Når noen få siteres mest, bør leseren vite hvorfor. Det kan være at de sier det best, eller at de andre er blitt borte underveis. COREQ spør om sitater fra ulike informanter (Tong mfl. 2007).
check-changed-quotes = { $count ->
    [one] Ett sitat er ikke likt det som ble sagt
   *[other] { $count } sitater er ikke like det som ble sagt
}
    .hint = Et sitat er informantens ord. Utelatelser og tilføyelser merkes, slik at leseren ser hva som er gjort.
check-names-in-extracts = { $count ->
    [one] Ett utdrag som er valgt ut, kan peke ut noen
   *[other] { $count } utdrag som er valgt ut, kan peke ut noen
}
    .hint = Navn fra navnelisten, eller en stilling som bare én har på stedet, sammen med «han» eller «hun». Sitater leses av flere enn dem som kjenner materialet. Også andre enn informanten kan pekes ut i det som blir sagt.
check-wording = { $count ->
    [one] Én formulering passer ikke til framgangsmåten som er oppgitt
   *[other] { $count } formuleringer passer ikke til framgangsmåten som er oppgitt
}
    .hint = I refleksiv analyse lages temaer av forskeren; de «dukker ikke opp», og enighet mellom kodere er ikke et mål på kvalitet (Braun og Clarke 2019, 2021). Ordene i teksten bør si det samme som framgangsmåten.
check-unknown-excerpts = { $count ->
    [one] Én utdrags-id viser ikke til noe
   *[other] { $count } utdrags-id-er viser ikke til noe
}
    .hint = En id i teksten skal føre tilbake til ordene som ble sagt.
check-claim-scope = { $count ->
    [one] Én påstand rekker lenger enn belegget
   *[other] { $count } påstander rekker lenger enn belegget
}
    .hint = Sier en påstand «alle» eller «de fleste», må det kunne vises hvem. Det som teller, er utdrag som er merket som støtte, ikke at en kode finnes.
check-open-questions = { $count ->
    [one] Ett memo slutter med et spørsmål
   *[other] { $count } memoer slutter med et spørsmål
}
    .hint = Spørsmål en stiller seg underveis, er en del av refleksiviteten. De er åpne til noen skriver videre, og private til en selv tar dem med.
check-figures = { $count ->
    [one] Ett tall avviker fra kjennetegnet det kommer fra
   *[other] { $count } tall avviker fra kjennetegnet de kommer fra
}
    .hint = Tall om casene står både i tabeller og i teksten. Står de ulikt, faller tilliten til dem alle.
check-claim-without-evidence = { $count ->
    [one] Én påstand har ingen utdrag
   *[other] { $count } påstander har ingen utdrag
}
    .hint = Enhver påstand i analysen skal kunne føres tilbake til ordene som ble sagt (Lincoln og Guba 1985; Nowell mfl. 2017).

check-item-no-note = uten notat
check-item-not-read = ikke lest ferdig
check-item-neither-read-nor-noted = verken lest ferdig eller notert om
check-item-label = «{ $label }»
check-item-turns-of-nobody =
    { $count ->
        [one] én replikk
       *[other] { $count } replikker
    } uten taler
check-item-possible-names =
    { $count ->
        [one] ett mulig navn
       *[other] { $count } mulige navn
    }
check-item-deleted-unchecked = slettet { $day } uten at utskriften var kontrollert
check-item-deletion-due = skulle vært slettet { $day }
check-item-turns =
    { $count ->
        [one] én replikk
       *[other] { $count } replikker
    }, den første er nummer { $first }
check-item-late-codes =
    { $count ->
        [one] én kode
       *[other] { $count } koder
    }: { $names }
check-item-density = { $own } utdrag per 1000 ord, mot { $first } i de første
check-item-near-name = og «{ $name }»
check-item-one-extract = ett utdrag
check-item-share-of-extracts = { $percent } % av alle utdrag
check-item-uses = brukt { $count } ganger
check-item-words =
    { $count ->
        [one] ett ord
       *[other] { $count } ord
    }
check-item-interviewers-words =
    { $count ->
        [one] ett ord
       *[other] { $count } ord
    } er intervjuerens
check-item-two-codes = «{ $one }» og «{ $other }»
check-item-and-theme = og «{ $name }»
check-item-one-question = { $percent } %, spørsmål { $number }
check-item-only-in = bare i { $name }
check-item-not-reviewed = { $count } av { $all } utdrag
check-item-misfits = { $count } av { $all } passer ikke
check-item-sources-left = { $count } av { $all } datakilder gjenstår
check-item-participants = { $count } av { $all } informanter
check-item-quotes = { $count } av { $all } sitater, { $percent } %
check-item-name-of-code = heter det samme som en kode
check-item-name-of-question = heter det samme som et spørsmål
check-item-one-word = ett ord
check-item-level = nivå { $level }
check-item-two-scopes = det samme er påstått to ganger, om ulikt antall
check-item-contradicted = sagt imot av { $names }
check-item-reach = { $count } av { $all } støtter; mangler { $names }
check-item-names =
    { $count ->
        [one] ett navn
       *[other] { $count } navn
    }
check-item-office = «{ $office }» og «{ $pronoun }» kan peke ut én person i { $cases }
check-item-wording = «{ $words }»
check-state-answered = Besvart
check-state-unknown = Kan ikke regnes ut ennå
stage-left-read = { $count } av { $all } datakilder lest ferdig
stage-left-notes =
    { $count ->
        [one] ett notat
       *[other] { $count } notater
    }
stage-left-defined = { $count } av { $all } koder definert
stage-left-coded = { $count } utdrag, { $codes } koder
stage-left-round = runde { $number }
stage-left-summaries =
    { $count ->
        [one] ett sammendrag
       *[other] { $count } sammendrag
    }
stage-left-themes =
    { $count ->
        [one] ett tema
       *[other] { $count } temaer
    }
stage-left-unplaced =
    { $count ->
        [one] én uplassert kode
       *[other] { $count } uplasserte koder
    }
stage-left-reviewed = { $count } av { $all } utdrag prøvd
stage-left-reviewed-themes =
    { $count ->
        [one] ett tema prøvd
       *[other] { $count } temaer prøvd
    }
stage-left-defined-themes =
    { $count ->
        [one] ett tema avgrenset
       *[other] { $count } temaer avgrenset
    }
stage-left-claims =
    { $count ->
        [one] én påstand
       *[other] { $count } påstander
    }
check-unknown-names = Navnelisten ligger i en egen fil, så navn kan ikke letes etter her.
check-unknown-questions = Ingen replikker er knyttet til intervjuspørsmål, så det er ukjent hva utdragene svarer på.
check-unknown-map = Det er ikke tatt vare på noe temakart å holde temaene opp mot.
check-unknown-length = Det er ikke sagt hvor lang teksten skal bli.
check-unknown-quotes = Ingen sitater er valgt i temaene ennå.
check-unknown-outline = Ingenting står i disposisjonen ennå. Et ferdig dokument kontrolleres under Skriv › Kontroll.
check-item-bare-quote = står uten egne ord før eller etter
check-item-own-words = egne ord er { $percent } prosent ({ $own } mot { $quoted } siterte)
check-item-figure = { $case }, { $attribute }: i prosjektet står { $value }
check-item-figure-twice = { $case }, { $attribute }: et annet sted står { $value }
check-item-words-moved = ordene er rettet i kilden siden sitatet ble valgt
check-item-other-words = i kilden: «{ $quote }»
check-item-said-by = sagt av { $names }
check-item-words-of = ordene er fra { $names }
check-item-unclear-mark = det er uklart hvor sitatet begynner eller slutter
check-item-not-as-said = stemmer ikke med kilden
check-item-not-on-map = står ikke på kartet
check-item-renamed-since = heter noe annet på kartet
check-item-changed-since = endret siden
check-item-gone-since = ikke lenger i bruk
stage-left-kept =
    { $count ->
        [0] ingen tall er frosset
        [one] ett sett tall er frosset
       *[other] { $count } sett tall er frosset
    }
stage-left-differences =
    { $count ->
        [0] ingen replikker med uenighet
        [one] én replikk med uenighet
       *[other] { $count } replikker med uenighet
    }
stage-left-settled =
    { $count ->
        [one] én avgjort
       *[other] { $count } avgjort
    }
stage-left-comments = { $count ->
    [one] Én åpen kommentar
   *[other] { $count } åpne kommentarer
}
