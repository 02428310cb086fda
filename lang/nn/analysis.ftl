### Vilkår for kjenneteikn, og kjenneteikn som blir rekna ut.

analysis-expression-empty = Vilkåret er tomt.
    .hint = Skriv eit kjenneteikn, eit teikn og ein verdi, til dømes: styringsmodell = formannskap
analysis-expression-missing-name = Vilkåret kan ikkje lesast: ved teikn { $position } manglar namnet på eit kjenneteikn.
    .hint = Framfor teiknet skal det stå eit kjenneteikn, til dømes: innbyggjarar < 50000
analysis-expression-missing-operator = Vilkåret kan ikkje lesast: etter «{ $name }» manglar eit teikn (ved teikn { $position }).
    .hint = Bruk =, !=, <, <=, > eller >=. Står OG, ELLER eller IKKJE i namnet, må namnet ha hermeteikn rundt seg.
analysis-expression-missing-value = Vilkåret kan ikkje lesast: ved teikn { $position } manglar ein verdi.
    .hint = Skriv verdien etter teiknet, til dømes: styringsmodell = formannskap
analysis-expression-unclosed-quote = Vilkåret kan ikkje lesast: hermeteiknet ved teikn { $position } er ikkje avslutta.
    .hint = Set eit hermeteikn også etter det siste ordet i namnet eller verdien.
analysis-expression-unclosed-parenthesis = Vilkåret kan ikkje lesast: parentesen ved teikn { $position } er ikkje avslutta.
    .hint = Set ein ) der parentesen skal slutte.
analysis-expression-unexpected = Vilkåret kan ikkje lesast: «{ $found }» kan ikkje stå ved teikn { $position }.
    .hint = Skil fleire vilkår med AND eller OR. Namn og verdiar med spesialteikn må ha hermeteikn rundt seg.
analysis-expression-too-deep = Vilkåret kan ikkje lesast: ved teikn { $position } er det for mange parentesar inni kvarandre.
    .hint = Skriv vilkåret med færre parentesar.

analysis-formula-empty = Formelen er tom.
    .hint = Skriv eit reknestykke med namn på kjenneteikn, til dømes: driftsinntekter - driftsutgifter
analysis-formula-missing-part = Formelen kan ikkje lesast: ved teikn { $position } manglar eit kjenneteikn eller eit tal.
    .hint = På begge sider av eit rekneteikn skal det stå eit kjenneteikn, eit tal eller ein parentes.
analysis-formula-unclosed-quote = Formelen kan ikkje lesast: hermeteiknet ved teikn { $position } er ikkje avslutta.
    .hint = Set eit hermeteikn også etter det siste ordet i namnet.
analysis-formula-unclosed-parenthesis = Formelen kan ikkje lesast: parentesen ved teikn { $position } er ikkje avslutta.
    .hint = Set ein ) der parentesen skal slutte.
analysis-formula-unexpected = Formelen kan ikkje lesast: «{ $found }» kan ikkje stå ved teikn { $position }.
    .hint = Bruk +, -, * og / mellom kjenneteikna. Namn med slike teikn i seg må ha hermeteikn rundt seg.
analysis-formula-too-deep = Formelen kan ikkje lesast: ved teikn { $position } er det for mange parentesar inni kvarandre.
    .hint = Skriv formelen med færre parentesar.
analysis-formula-bad-limit = Grensa «{ $found }» ved teikn { $position } er ikkje eit tal, eller ikkje høgare enn den førre.
    .hint = Skriv grensene stigande, til dømes bands(Innbyggjarar; 5000; 20000).

### Kodespørjingar: korleis kodar står til kvarandre.

analysis-query-empty = Det er ikkje spurt etter nokon kode.
    .hint = Skriv namnet på ein kode, til dømes: Barriere NEAR/2 Drivkraft
analysis-query-only-negations = Spørjinga seier berre kva som ikkje skal vere med (teikn { $place }–{ $end }).
    .hint = Set koden det gjeld, framfor NOT, til dømes: Barriere AND NOT Handtering
analysis-query-empty-name = Ved teikn { $place } manglar namnet på ein kode.
    .hint = Skriv namnet etter likskapsteiknet eller mellom hermeteikna.
analysis-query-empty-group = Parentesen ved teikn { $place } er tom.
    .hint = Skriv ein kode i parentesen, eller ta han bort.
analysis-query-operator-alone = { $operator } ved teikn { $place } manglar noko å verke på.
    .hint = Det må stå ein kode på begge sider. Er det ein del av namnet på ein kode, må namnet stå i hermeteikn.
analysis-query-unknown-field = Det finst ikkje noko filter som heiter «{ $field }» (teikn { $place }).
    .hint = Filtera er { $fields }. Er kolonet ein del av namnet på ein kode, må namnet stå i hermeteikn.
analysis-query-reach = Det som står bak streken ved teikn { $place }, er ingen avstand.
    .hint = Skriv talet på replikkar frå 0 til { $most }, talet på teikn som 200c, eller turn; etter NEAR òg answer eller participant.
analysis-query-too-long = Spørjinga nemner meir enn { $limit } kodar og filter (teikn { $place }).
    .hint = Del ho opp i fleire spørjingar, eller bruk ein kode som står over fleire.

### Overlapp: kodar på dei same orda.

overlap-code-a = A
overlap-code-b = B
overlap-unit-segments = Utdrag med begge
overlap-unit-turns = Replikkar med begge
overlap-jaccard = Jaccard
overlap-a-with-b = A som har B
overlap-b-with-a = B som har A
overlap-before = A følgd av B ({ $turns } repl.)
overlap-after = B følgd av A ({ $turns } repl.)
overlap-part = { $some } av { $all }

### Utvalet: kva som manglar eller ikkje stemmer, og kva som er verdt ein tanke.

sample-stated-number = Oppgitt tal på { $status ->
        [invited] inviterte
        [answered] som har svara
        [declined] som har takka nei
        [interviewed] intervjua
       *[documents] med dokument
    }{ $scope ->
        [survey] {" i "}«{ $survey }»
       *[study] {""}
    } er { $stated }{ $origin }, men prosjektet har { $listed }{ $rows ->
        [0] {""}
       *[other] {" "}({ $rows } rader i lista)
    }.
sample-listed-twice = { $count ->
        [one] Står meir enn éin gong i same liste (rad): { $names }.
       *[other] Desse står meir enn éin gong i same liste (rad): { $names }{ $more ->
            [0] {""}
           *[other] {" og "}{ $more } til
        }.
    }
sample-alike-cases = { $count ->
        [one] Kan dette vere same staden? { $names }.
       *[other] Kan nokre av desse vere same staden? { $names }{ $more ->
            [0] {""}
           *[other] {" og "}{ $more } til
        }.
    }
sample-contradictory-status = { $count ->
        [one] { $names } er ført med opplysningar om deltaking som ikkje kan stemme på same tid.
       *[other] { $names }{ $more ->
            [0] {""}
           *[other] {" og "}{ $more } til
        } er førte med opplysningar om deltaking som ikkje kan stemme på same tid.
    }
sample-interviewed-not-surveyed = { $count ->
        [one] { $names } er intervjua, men har ikkje svara på undersøkinga.
       *[other] { $names }{ $more ->
            [0] {""}
           *[other] {" og "}{ $more } til
        } er intervjua, men har ikkje svara på undersøkinga.
    }
sample-interviewed-without-source = { $count ->
        [one] { $names } står som intervjua, men har ikkje noko intervju i prosjektet.
       *[other] { $names }{ $more ->
            [0] {""}
           *[other] {" og "}{ $more } til
        } står som intervjua, men har ikkje noko intervju i prosjektet.
    }
sample-source-not-interviewed = { $count ->
        [one] { $names } har eit intervju i prosjektet, men står ikkje som intervjua.
       *[other] { $names }{ $more ->
            [0] {""}
           *[other] {" og "}{ $more } til
        } har intervju i prosjektet, men står ikkje som intervjua.
    }
sample-mixed-kinds = { $count ->
        [one] { $names } er av eit anna slag enn dei andre, som er
       *[other] { $names }{ $more ->
            [0] {""}
           *[other] {" og "}{ $more } til
        } er av eit anna slag enn dei andre, som er
    } { $kind ->
        [municipality] kommunar
        [county] fylke
        [region] regionar
        [organisation] verksemder
        [person] personar
       *[other] andre casar
    }. Skal dei telje med?
sample-respondent-twice = { $count ->
        [one] { $names } har svara meir enn éin gong i «{ $survey }».
       *[other] { $names }{ $more ->
            [0] {""}
           *[other] {" og "}{ $more } til
        } har svara meir enn éin gong i «{ $survey }».
    }
sample-respondent-unmatched = { $count ->
        [one] Eitt svar i «{ $survey }» høyrer ikkje til nokon case: { $names }.
       *[other] { $count } svar i «{ $survey }» høyrer ikkje til nokon case: { $names }{ $more ->
            [0] {""}
           *[other] {" og "}{ $more } til
        }.
    }
sample-question-n = { $count ->
        [one] Eitt spørsmål i «{ $survey }» har færre svar enn dei { $all } som svara: { $names }.
       *[other] { $count } spørsmål i «{ $survey }» har færre svar enn dei { $all } som svara: { $names }{ $more ->
            [0] {""}
           *[other] {" og "}{ $more } til
        }.
    }
sample-group-incomplete = Gruppene etter «{ $attribute }» er { $sum } til saman, ikkje { $all }: { $groups }. Utan verdi: { $names }{ $more ->
            [0] {""}
           *[other] {" og "}{ $more } til
        }.
sample-two-values = «{ $attribute }» for { $case } er { $value }{ $origin }, men { $other }{ $elsewhere } ein annan stad.

### Kvifor ei celle er tom.

analysis-state-mentioned = nemnt
analysis-state-asked-not-mentioned = spurt, ikkje nemnt
analysis-state-asked-no-answer = spurt, ikkje svart
analysis-state-not-asked = ikkje spurt
analysis-state-not-mentioned = ikkje nemnt i teksten
analysis-state-absent = gått gjennom, finst ikkje
analysis-state-unknown = ukjent
analysis-state-not-yet-coded = ikkje ferdig koda
analysis-state-no-material = manglar materiale
