# Disposisjonen for kapitlet.
names-still-in-outline = disposisjonen
outline-gone = Finnes ikke lenger
outline-map = Temakart
outline-reach = { $count } av { $total }
outline-nothing-below = Under en slik del kan det ikke stå noe. Sett den inn ved siden av i stedet.
outline-below-itself = En del kan ikke stå under seg selv.
outline-outside-quote = Det som skal utelates, ligger utenfor sitatet. Merk ord i sitatet og prøv igjen.
outline-nothing-left = Da ville ingenting bli igjen av sitatet. Ta det heller ut av disposisjonen.
outline-no-words = Et sitat skrives ikke om. Ordene er informantens; utelat ord eller sett inn egne i klammer.
outline-template-without-words = Malen mangler sitatet. Skriv {"{quote}"} eller {"{marked}"} der ordene skal stå.
outline-unknown-in-template = Malen nevner {"{"}{ $name }{"}"}, som ikke finnes. Bruk quote, marked, label, case, id, source eller turn.
outline-blank-ellipsis = Noe må stå der ord er utelatt. Skriv for eksempel (…).
outline-nothing-to-draft = Det finnes verken forskningsspørsmål eller temaer å lage en disposisjon av ennå.
outline-is-empty = Disposisjonen er tom. Lag en disposisjon først.
journal-thing-outline-part = Del av disposisjonen: { $name }
journal-thing-quote-cut = Forkorting av et sitat
journal-field-words = Ord
journal-field-insertion = Satt inn
outline-chapter = Kapittel
outline-turn = replikk { $turn }
outline-doubtful = { $count ->
    [one] Én del av disposisjonen bør ses på igjen.
   *[other] { $count } deler av disposisjonen bør ses på igjen.
}
