# Søk: det som kan være galt med et søk, og med søkeregisteret.
# { $place } er tegnet i søket, talt fra 1.

search-query-empty = Det er ikke noe å søke etter.
    .hint = Skriv et ord, en frase i anførselstegn eller et filter som case:"Storvik".
search-query-only-negations = Søket sier bare hva som ikke skal være der.
    .hint = Legg til minst ett ord som skal være der, eller et filter som sier hvor det skal letes, for eksempel role:participant.
search-query-unclosed-quote = Anførselstegnet ved tegn { $place } blir ikke lukket.
    .hint = Sett et anførselstegn der frasen slutter.
search-query-empty-phrase = Det står ingen ord mellom anførselstegnene ved tegn { $place }.
    .hint = Skriv ordene som skal stå etter hverandre, eller fjern anførselstegnene.
search-query-unclosed-group = Parentesen ved tegn { $place } blir ikke lukket.
    .hint = Sett en sluttparentes der gruppen slutter.
search-query-empty-group = Parentesen ved tegn { $place } er tom.
    .hint = Skriv ord i parentesen, eller fjern den.
search-query-unopened-group = Sluttparentesen ved tegn { $place } hører ikke til noen parentes.
    .hint = Fjern den, eller sett en parentes der gruppen begynner.
search-query-operator-alone = { $operator } ved tegn { $place } mangler noe å virke på.
    .hint = AND og OR må ha noe på begge sider, NOT og - noe etter seg. Skriv med små bokstaver for å søke etter selve ordet.
search-query-unknown-field = Det finnes ikke noe filter som heter «{ $field }» (tegn { $place }).
    .hint = Filtrene er { $fields }. Sett et mellomrom i stedet for kolonet hvis dette er vanlige ord.
search-query-filter-without-value = Filteret { $field } ved tegn { $place } mangler en verdi.
    .hint = Skriv verdien rett etter kolonet, i anførselstegn hvis den har mellomrom: { $field }:"…".
search-query-wildcard-alone = Stjernen ved tegn { $place } står uten bokstaver.
    .hint = Skriv stjernen sammen med en del av ordet, som kommun* eller *fase.
search-query-too-many-words = Søket har flere enn { $limit } ord og filtre.
    .hint = Del det opp i flere søk, eller bruk en stjerne for mange lignende ord.
search-query-too-deep = Søket har for mange parenteser inni hverandre (tegn { $place }).
    .hint = Skriv det enklere, eller del det opp i flere søk.
search-too-many-forms = Mønsteret { $pattern } passer på flere enn { $limit } ulike ord.
    .hint = Skriv flere bokstaver av ordet.
search-passages-overlap = Datakilden kan ikke gjøres søkbar, for to av replikkene ligger over hverandre (de begynner ved tegn { $first } og { $second }).
    .hint = Se over hvordan teksten er delt i replikker, eller importer datakilden på nytt.
search-index-failed = Søket svarer ikke, for søkeregisteret i minnet er blitt ubrukelig ({ $reason }).
    .hint = Lukk prosjektet og åpne det igjen, så bygges registeret på nytt. Ingenting i prosjektet er tapt.
