editing-edit-text = Rediger teksten
editing-field = Ordene til { $label }
editing-field-loose = Ordene i avsnittet
editing-lost =
    { $count ->
        [one] Ett kodet utdrag mistet alle ordene sine og venter på gjennomsyn.
       *[other] { $count } kodede utdrag mistet alle ordene sine og venter på gjennomsyn.
    }
editing-replace-text = Søk og erstatt i tekstene
editing-find = Finn
editing-replacement = Erstatt med
editing-scope-one = Bare i «{ $name }»
editing-case-sensitive = Skill mellom store og små bokstaver
editing-whole-words = Bare hele ord
editing-places =
    { $count ->
        [0] Ingen steder funnet
        [one] Ett sted; { $chosen } valgt
       *[other] { $count } steder; { $chosen } valgt
    }
editing-more-places = De første { $shown } av { $total } steder vises. Erstatt dem først, og søk så igjen.
editing-all-places = Alle steder
editing-replace =
    { $count ->
        [one] Erstatt på ett sted
       *[other] Erstatt på { $count } steder
    }
editing-replaced =
    { $count ->
        [one] Erstattet på ett sted.
       *[other] Erstattet på { $count } steder.
    }
editing-place = { $source }: { $words }
editing-revisions = Utgaver av teksten
editing-revisions-of = Utgaver av «{ $name }»
editing-original = Slik den ble importert
editing-kind-cleaning = Ryddet ved import
editing-kind-edit = Redigert
editing-kind-replace = Søkt og erstattet
editing-kind-correction = Rettet fil satt inn
editing-revision-current = gjeldende
editing-revision-size =
    { $changes ->
        [one] én endring, −{ $removed } +{ $inserted } tegn
       *[other] { $changes } endringer, −{ $removed } +{ $inserted } tegn
    }
editing-show-changes = Endringer
editing-show-text = Hele teksten
editing-omitted =
    { $count ->
        [one] ett tegn uendret
       *[other] { $count } tegn uendret
    }
editing-no-revisions = Teksten er slik den ble importert.
editing-review = Kodede ord til gjennomsyn
editing-review-about = Disse ordene er kodet, men står ikke lenger der de sto. Godta det nye stedet, merk ordene i teksten selv, eller forkast dem.
editing-review-none = Alle kodede ord står der de skal.
editing-review-waiting =
    { $count ->
        [one] ett utdrag å se gjennom
       *[other] { $count } utdrag å se gjennom
    }
editing-reason-deleted = slettet
editing-reason-changed = erstattet med andre ord
editing-reason-doubtful = usikkert sted
editing-suggested = Kanskje her:
editing-no-suggestion = Ordene er ikke funnet igjen.
editing-accept = Godta stedet
editing-place-selection = Flytt til de merkede ordene
editing-go-there = Vis i teksten
editing-drop = Forkast
editing-placed = { $excerpt } har fått ordene sine igjen.
editing-dropped = { $excerpt } er forkastet.
editing-correct = Sett inn en rettet fil …
editing-correct-of = Rettet fil for «{ $name }»
editing-correct-about = Alt som er annerledes i filen, blir én endring av teksten. Kodene følger ordene. Ingenting endres før du setter den inn.
editing-correct-file = Rettet fil
editing-correct-look = Se hva som endres
editing-correct-run = Sett inn
editing-correct-changes =
    { $count ->
        [one] Ett sted i teksten blir annerledes.
       *[other] { $count } steder i teksten blir annerledes.
    }
editing-correct-kept = Beholder ordene
editing-correct-changed = Noen ord endres
editing-correct-moved = Funnet igjen et annet sted
editing-correct-doubtful = Til gjennomsyn, med forslag
editing-correct-lost = Til gjennomsyn, uten forslag
editing-correct-labels = Nye navn på talere: { $labels }
editing-corrected = Den rettede filen er satt inn.
editing-corrected-review =
    { $count ->
        [one] Den rettede filen er satt inn. Ett utdrag må ses gjennom.
       *[other] Den rettede filen er satt inn. { $count } utdrag må ses gjennom.
    }
editing-paste-too-long = Det du limte inn, er for langt for én replikk: mer enn { $limit } tegn. Ingenting er endret.
    .hint = Importer det som en egen datakilde, eller sett inn en rettet fil.
editing-draft = Ord som ikke var lagret
editing-draft-found = Da Sitat ble avbrutt ({ $time }), skrev du dette i «{ $name }»:
editing-draft-unfit = Da Sitat ble avbrutt ({ $time }), skrev du dette i «{ $name }». Teksten er endret siden, så du må selv sette det inn:
editing-draft-restore = Sett det inn i teksten
editing-draft-drop = Forkast
editing-draft-restored = Det du skrev, er satt inn i «{ $name }».
