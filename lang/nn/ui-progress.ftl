progress-mark-turn = Gjennomgått, ingenting å kode: merk replikken og gå til neste
progress-unmark-turn = Fjern merket «gjennomgått» frå replikken
progress-next-untouched = Neste urørte replikk
progress-previous-untouched = Førre urørte replikk
progress-declare-read = Erklær datakjelda lesen, eller ta det tilbake
progress-declare-coded = Erklær datakjelda ferdig koda, eller ta det tilbake
progress-reviewed = Gjennomgått, ingenting å kode
progress-of = Framdrift i { $name }
progress-untouched = Ikkje byrja
progress-under-way = I gang
progress-coded = Ferdig koda
progress-declared-nothing = Ikkje lesen
progress-declared-read = Lesen
progress-declared-coded = Ferdig koda
progress-untouched-count = { $count ->
    [0] ingen urørte replikkar
    [one] éin urørt replikk
   *[other] { $count } urørte replikkar
}
progress-menu = Rundar og rekkjefølgje
progress-next-source = Neste datakjelde
progress-previous-source = Førre datakjelde
progress-begin-round = Byrj runde { $number }
progress-begin-shuffled-round = Byrj runde { $number } i stokka rekkjefølgje
progress-round = Runde { $number }
progress-round-shuffled = Runde { $number }, i stokka rekkjefølgje
progress-shuffled-order = Stokka rekkjefølgje
progress-round-begun = Runde { $number } er i gang. Kodane står; kva som er lese og ferdig koda, blir rekna frå no av.
progress-coded-count = { $coded } av { $all } ferdig koda
progress-none-left = Ingen urørte replikkar att.
progress-none-left-here = Ingen urørte replikkar att i denne teksten.
places-title = Kod alle stader: { $what }
places-help = Sjå over stadene, ta bort dei som ikkje passar, og kod resten i eitt steg som kan angrast.
places-codes = Kodar
places-snap = Kor mykje som blir koda
places-snap-words = Orda sjølve
places-snap-sentence = Heile setningar
places-snap-turn = Heile replikkar
places-chosen = { $chosen } av { $all } stader er valde; { $coded } har koden frå før
places-more = { $all } stader vart funne. Dei første { $shown } blir viste; kod dei først, og søk ein gong til.
places-tick-all = Vel alle
places-tick-none = Vel ingen
places-list = Stader
places-is-coded = har koden frå før
places-code = { $count ->
    [0] Kod
    [one] Kod éin stad
   *[other] Kod { $count } stader
}
places-coded = { $applied ->
    [one] Éin stad er koda.
   *[other] { $applied } kodingar er sette.
}
places-coded-some = { $applied } kodingar er sette. { $excluded } stader har ein kode som utelukkar den nye, og er ikkje koda.
places-code-hits = Kod treffa
places-code-turns = Kod replikkane
places-action-code-hits = Kod alle treff i søket
places-origin-table = frå tabell
places-origin-places = frå ei liste over stader
