### Betingelser på kjennetegn, og kjennetegn som regnes ut.

analysis-expression-empty = Betingelsen er tom.
    .hint = Skriv et kjennetegn, et tegn og en verdi, for eksempel: styringsmodell = formannskap
analysis-expression-missing-name = Betingelsen kan ikke leses: ved tegn { $position } mangler navnet på et kjennetegn.
    .hint = Foran tegnet skal det stå et kjennetegn, for eksempel: innbyggere < 50000
analysis-expression-missing-operator = Betingelsen kan ikke leses: etter «{ $name }» mangler et tegn (ved tegn { $position }).
    .hint = Bruk =, !=, <, <=, > eller >=. Inneholder navnet OG, ELLER eller IKKE, må det stå i anførselstegn.
analysis-expression-missing-value = Betingelsen kan ikke leses: ved tegn { $position } mangler en verdi.
    .hint = Skriv verdien etter tegnet, for eksempel: styringsmodell = formannskap
analysis-expression-unclosed-quote = Betingelsen kan ikke leses: anførselstegnet ved tegn { $position } er ikke avsluttet.
    .hint = Sett et anførselstegn også etter det siste ordet i navnet eller verdien.
analysis-expression-unclosed-parenthesis = Betingelsen kan ikke leses: parentesen ved tegn { $position } er ikke avsluttet.
    .hint = Sett en ) der parentesen skal slutte.
analysis-expression-unexpected = Betingelsen kan ikke leses: «{ $found }» kan ikke stå ved tegn { $position }.
    .hint = Skill flere betingelser med AND eller OR. Navn og verdier med spesialtegn må stå i anførselstegn.
analysis-expression-too-deep = Betingelsen kan ikke leses: ved tegn { $position } er det for mange parenteser inni hverandre.
    .hint = Skriv betingelsen med færre parenteser.

analysis-formula-empty = Formelen er tom.
    .hint = Skriv et regnestykke med navn på kjennetegn, for eksempel: driftsinntekter - driftsutgifter
analysis-formula-missing-part = Formelen kan ikke leses: ved tegn { $position } mangler et kjennetegn eller et tall.
    .hint = På begge sider av et regnetegn skal det stå et kjennetegn, et tall eller en parentes.
analysis-formula-unclosed-quote = Formelen kan ikke leses: anførselstegnet ved tegn { $position } er ikke avsluttet.
    .hint = Sett et anførselstegn også etter det siste ordet i navnet.
analysis-formula-unclosed-parenthesis = Formelen kan ikke leses: parentesen ved tegn { $position } er ikke avsluttet.
    .hint = Sett en ) der parentesen skal slutte.
analysis-formula-unexpected = Formelen kan ikke leses: «{ $found }» kan ikke stå ved tegn { $position }.
    .hint = Bruk +, -, * og / mellom kjennetegnene. Navn med slike tegn i seg må stå i anførselstegn.
analysis-formula-too-deep = Formelen kan ikke leses: ved tegn { $position } er det for mange parenteser inni hverandre.
    .hint = Skriv formelen med færre parenteser.
analysis-formula-bad-limit = Grensen «{ $found }» ved tegn { $position } er ikke et tall, eller ikke høyere enn den forrige.
    .hint = Skriv grensene stigende, for eksempel bands(Innbyggere; 5000; 20000).

### Kodespørringer: hvordan koder står til hverandre.

analysis-query-empty = Det er ikke spurt etter noen kode.
    .hint = Skriv navnet på en kode, for eksempel: Barriere NEAR/2 Drivkraft
analysis-query-only-negations = Spørringen sier bare hva som ikke skal være med (tegn { $place }–{ $end }).
    .hint = Sett koden det gjelder, foran NOT, for eksempel: Barriere AND NOT Håndtering
analysis-query-empty-name = Ved tegn { $place } mangler navnet på en kode.
    .hint = Skriv navnet etter likhetstegnet eller mellom anførselstegnene.
analysis-query-empty-group = Parentesen ved tegn { $place } er tom.
    .hint = Skriv en kode i parentesen, eller fjern den.
analysis-query-operator-alone = { $operator } ved tegn { $place } mangler noe å virke på.
    .hint = Det må stå en kode på begge sider. Er det en del av navnet på en kode, må navnet stå i anførselstegn.
analysis-query-unknown-field = Det finnes ikke noe filter som heter «{ $field }» (tegn { $place }).
    .hint = Filtrene er { $fields }. Er kolonet en del av navnet på en kode, må navnet stå i anførselstegn.
analysis-query-reach = Det som står bak streken ved tegn { $place }, er ingen avstand.
    .hint = Skriv et antall replikker fra 0 til { $most }, et antall tegn som 200c, eller turn; etter NEAR også answer eller participant.
analysis-query-too-long = Spørringen nevner mer enn { $limit } koder og filtre (tegn { $place }).
    .hint = Del den opp i flere spørringer, eller bruk en kode som står over flere.

### Overlapp: koder på de samme ordene.

overlap-code-a = A
overlap-code-b = B
overlap-unit-segments = Utdrag med begge
overlap-unit-turns = Replikker med begge
overlap-jaccard = Jaccard
overlap-a-with-b = A som har B
overlap-b-with-a = B som har A
overlap-before = A fulgt av B ({ $turns } repl.)
overlap-after = B fulgt av A ({ $turns } repl.)
overlap-part = { $some } av { $all }

### Utvalget: hva som mangler eller ikke stemmer, og hva som er verdt en tanke.

sample-stated-number = Oppgitt antall { $status ->
        [invited] inviterte
        [answered] som har svart
        [declined] som har takket nei
        [interviewed] intervjuede
       *[documents] med dokumenter
    }{ $scope ->
        [survey] {" i "}«{ $survey }»
       *[study] {""}
    } er { $stated }{ $origin }, men prosjektet har { $listed }{ $rows ->
        [0] {""}
       *[other] {" "}({ $rows } rader i listen)
    }.
sample-listed-twice = { $count ->
        [one] Står mer enn én gang i samme liste (rad): { $names }.
       *[other] Disse står mer enn én gang i samme liste (rad): { $names }{ $more ->
            [0] {""}
           *[other] {" og "}{ $more } til
        }.
    }
sample-alike-cases = { $count ->
        [one] Kan dette være samme sted? { $names }.
       *[other] Kan noen av disse være samme sted? { $names }{ $more ->
            [0] {""}
           *[other] {" og "}{ $more } til
        }.
    }
sample-contradictory-status = { $count ->
        [one] { $names } er ført med opplysninger om deltakelse som ikke kan stemme samtidig.
       *[other] { $names }{ $more ->
            [0] {""}
           *[other] {" og "}{ $more } til
        } er ført med opplysninger om deltakelse som ikke kan stemme samtidig.
    }
sample-interviewed-not-surveyed = { $count ->
        [one] { $names } er intervjuet, men har ikke svart på undersøkelsen.
       *[other] { $names }{ $more ->
            [0] {""}
           *[other] {" og "}{ $more } til
        } er intervjuet, men har ikke svart på undersøkelsen.
    }
sample-interviewed-without-source = { $count ->
        [one] { $names } står som intervjuet, men har ikke noe intervju i prosjektet.
       *[other] { $names }{ $more ->
            [0] {""}
           *[other] {" og "}{ $more } til
        } står som intervjuet, men har ikke noe intervju i prosjektet.
    }
sample-source-not-interviewed = { $count ->
        [one] { $names } har et intervju i prosjektet, men står ikke som intervjuet.
       *[other] { $names }{ $more ->
            [0] {""}
           *[other] {" og "}{ $more } til
        } har intervjuer i prosjektet, men står ikke som intervjuet.
    }
sample-mixed-kinds = { $count ->
        [one] { $names } er av et annet slag enn de andre, som er
       *[other] { $names }{ $more ->
            [0] {""}
           *[other] {" og "}{ $more } til
        } er av et annet slag enn de andre, som er
    } { $kind ->
        [municipality] kommuner
        [county] fylker
        [region] regioner
        [organisation] virksomheter
        [person] personer
       *[other] andre caser
    }. Skal de telle med?
sample-respondent-twice = { $count ->
        [one] { $names } har svart mer enn én gang i «{ $survey }».
       *[other] { $names }{ $more ->
            [0] {""}
           *[other] {" og "}{ $more } til
        } har svart mer enn én gang i «{ $survey }».
    }
sample-respondent-unmatched = { $count ->
        [one] Ett svar i «{ $survey }» hører ikke til noen case: { $names }.
       *[other] { $count } svar i «{ $survey }» hører ikke til noen case: { $names }{ $more ->
            [0] {""}
           *[other] {" og "}{ $more } til
        }.
    }
sample-question-n = { $count ->
        [one] Ett spørsmål i «{ $survey }» har færre svar enn de { $all } som svarte: { $names }.
       *[other] { $count } spørsmål i «{ $survey }» har færre svar enn de { $all } som svarte: { $names }{ $more ->
            [0] {""}
           *[other] {" og "}{ $more } til
        }.
    }
sample-group-incomplete = Gruppene etter «{ $attribute }» er { $sum } til sammen, ikke { $all }: { $groups }. Uten verdi: { $names }{ $more ->
            [0] {""}
           *[other] {" og "}{ $more } til
        }.
sample-two-values = «{ $attribute }» for { $case } er { $value }{ $origin }, men { $other }{ $elsewhere } et annet sted.

### Hvorfor en celle er tom.

analysis-state-mentioned = nevnt
analysis-state-asked-not-mentioned = spurt, ikke nevnt
analysis-state-asked-no-answer = spurt, ikke svart
analysis-state-not-asked = ikke spurt
analysis-state-not-mentioned = ikke nevnt i teksten
analysis-state-absent = gått gjennom, finnes ikke
analysis-state-unknown = ukjent
analysis-state-not-yet-coded = ikke ferdig kodet
analysis-state-no-material = mangler materiale
