# Disposisjonen for kapitlet.
names-still-in-outline = disposisjonen
outline-gone = Finst ikkje lenger
outline-map = Temakart
outline-reach = { $count } av { $total }
outline-nothing-below = Under ein slik del kan det ikkje stå noko. Set han inn ved sida av i staden.
outline-below-itself = Ein del kan ikkje stå under seg sjølv.
outline-outside-quote = Det som skal utelatast, ligg utanfor sitatet. Merk ord i sitatet og prøv igjen.
outline-nothing-left = Då ville ingenting bli att av sitatet. Ta det heller ut av disposisjonen.
outline-no-words = Eit sitat blir ikkje skrive om. Orda er informanten sine; utelat ord eller set inn eigne i klammer.
outline-template-without-words = Malen manglar sitatet. Skriv {"{quote}"} eller {"{marked}"} der orda skal stå.
outline-unknown-in-template = Malen nemner {"{"}{ $name }{"}"}, som ikkje finst. Bruk quote, marked, label, case, id, source eller turn.
outline-blank-ellipsis = Noko må stå der ord er utelatne. Skriv til dømes (…).
outline-nothing-to-draft = Det finst verken forskingsspørsmål eller tema å lage ein disposisjon av enno.
outline-is-empty = Disposisjonen er tom. Lag ein disposisjon først.
journal-thing-outline-part = Del av disposisjonen: { $name }
journal-thing-quote-cut = Nedkorting av eit sitat
journal-field-words = Ord
journal-field-insertion = Sett inn
outline-chapter = Kapittel
outline-turn = replikk { $turn }
outline-doubtful = { $count ->
    [one] Éin del av disposisjonen bør sjåast på igjen.
   *[other] { $count } delar av disposisjonen bør sjåast på igjen.
}
