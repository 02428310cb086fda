# Søk: det som kan vere gale med eit søk, og med søkjeregisteret.
# { $place } er teiknet i søket, talt frå 1.

search-query-empty = Det er ikkje noko å søkje etter.
    .hint = Skriv eit ord, ein frase i hermeteikn eller eit filter som case:"Storvik".
search-query-only-negations = Søket seier berre kva som ikkje skal vere der.
    .hint = Legg til minst eitt ord som skal vere der, eller eit filter som seier kvar det skal leitast, til dømes role:participant.
search-query-unclosed-quote = Hermeteiknet ved teikn { $place } blir ikkje lukka.
    .hint = Set eit hermeteikn der frasen sluttar.
search-query-empty-phrase = Det står ingen ord mellom hermeteikna ved teikn { $place }.
    .hint = Skriv orda som skal stå etter kvarandre, eller fjern hermeteikna.
search-query-unclosed-group = Parentesen ved teikn { $place } blir ikkje lukka.
    .hint = Set ein sluttparentes der gruppa sluttar.
search-query-empty-group = Parentesen ved teikn { $place } er tom.
    .hint = Skriv ord i parentesen, eller fjern han.
search-query-unopened-group = Sluttparentesen ved teikn { $place } høyrer ikkje til nokon parentes.
    .hint = Fjern han, eller set ein parentes der gruppa byrjar.
search-query-operator-alone = { $operator } ved teikn { $place } manglar noko å verke på.
    .hint = AND og OR må ha noko på begge sider, NOT og - noko etter seg. Skriv med små bokstavar for å søkje etter sjølve ordet.
search-query-unknown-field = Det finst ikkje noko filter som heiter «{ $field }» (teikn { $place }).
    .hint = Filtera er { $fields }. Set eit mellomrom i staden for kolonet om dette er vanlege ord.
search-query-filter-without-value = Filteret { $field } ved teikn { $place } manglar ein verdi.
    .hint = Skriv verdien rett etter kolonet, i hermeteikn om han har mellomrom: { $field }:"…".
search-query-wildcard-alone = Stjerna ved teikn { $place } står utan bokstavar.
    .hint = Skriv stjerna saman med ein del av ordet, som kommun* eller *fase.
search-query-too-many-words = Søket har fleire enn { $limit } ord og filter.
    .hint = Del det opp i fleire søk, eller bruk ei stjerne for mange liknande ord.
search-query-too-deep = Søket har for mange parentesar inni kvarandre (teikn { $place }).
    .hint = Skriv det enklare, eller del det opp i fleire søk.
search-too-many-forms = Mønsteret { $pattern } passar på fleire enn { $limit } ulike ord.
    .hint = Skriv fleire bokstavar av ordet.
search-passages-overlap = Datakjelda kan ikkje gjerast søkbar, for to av replikkane ligg over kvarandre (dei byrjar ved teikn { $first } og { $second }).
    .hint = Sjå over korleis teksten er delt i replikkar, eller importer datakjelda på nytt.
search-index-failed = Søket svarar ikkje, for søkjeregisteret i minnet er blitt ubrukeleg ({ $reason }).
    .hint = Lukk prosjektet og opne det igjen, så blir registeret bygt på nytt. Ingenting i prosjektet er tapt.
