progress-mark-turn = Gjennomgått, ingenting å kode: merk replikken og gå til neste
progress-unmark-turn = Fjern merket «gjennomgått» fra replikken
progress-next-untouched = Neste urørte replikk
progress-previous-untouched = Forrige urørte replikk
progress-declare-read = Erklær datakilden lest, eller ta det tilbake
progress-declare-coded = Erklær datakilden ferdig kodet, eller ta det tilbake
progress-reviewed = Gjennomgått, ingenting å kode
progress-of = Framdrift i { $name }
progress-untouched = Ikke begynt
progress-under-way = I gang
progress-coded = Ferdig kodet
progress-declared-nothing = Ikke lest
progress-declared-read = Lest
progress-declared-coded = Ferdig kodet
progress-untouched-count = { $count ->
    [0] ingen urørte replikker
    [one] én urørt replikk
   *[other] { $count } urørte replikker
}
progress-menu = Runder og rekkefølge
progress-next-source = Neste datakilde
progress-previous-source = Forrige datakilde
progress-begin-round = Begynn runde { $number }
progress-begin-shuffled-round = Begynn runde { $number } i stokket rekkefølge
progress-round = Runde { $number }
progress-round-shuffled = Runde { $number }, i stokket rekkefølge
progress-shuffled-order = Stokket rekkefølge
progress-round-begun = Runde { $number } er begynt. Kodene står; hva som er lest og ferdig kodet, regnes fra nå av.
progress-coded-count = { $coded } av { $all } ferdig kodet
progress-none-left = Ingen urørte replikker igjen.
progress-none-left-here = Ingen urørte replikker igjen i denne teksten.
places-title = Kod alle steder: { $what }
places-help = Se over stedene, ta bort dem som ikke passer, og kod resten i ett steg som kan angres.
places-codes = Koder
places-snap = Hvor mye som kodes
places-snap-words = Ordene selv
places-snap-sentence = Hele setninger
places-snap-turn = Hele replikker
places-chosen = { $chosen } av { $all } steder er valgt; { $coded } har koden fra før
places-more = { $all } steder ble funnet. De første { $shown } vises; kod dem først, og søk en gang til.
places-tick-all = Velg alle
places-tick-none = Velg ingen
places-list = Steder
places-is-coded = har koden fra før
places-code = { $count ->
    [0] Kod
    [one] Kod ett sted
   *[other] Kod { $count } steder
}
places-coded = { $applied ->
    [one] Ett sted er kodet.
   *[other] { $applied } kodinger er satt.
}
places-coded-some = { $applied } kodinger er satt. { $excluded } steder har en kode som utelukker den nye, og er ikke kodet.
places-code-hits = Kod treffene
places-code-turns = Kod replikkene
places-action-code-hits = Kod alle treff i søket
places-origin-table = fra tabell
places-origin-places = fra en liste over steder
