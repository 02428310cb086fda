editing-edit-text = Rediger teksten
editing-field = Orda til { $label }
editing-field-loose = Orda i avsnittet
editing-lost =
    { $count ->
        [one] Eitt koda utdrag mista alle orda sine og ventar på gjennomsyn.
       *[other] { $count } koda utdrag mista alle orda sine og ventar på gjennomsyn.
    }
editing-replace-text = Søk og byt ut i tekstane
editing-find = Finn
editing-replacement = Byt ut med
editing-scope-one = Berre i «{ $name }»
editing-case-sensitive = Skil mellom store og små bokstavar
editing-whole-words = Berre heile ord
editing-places =
    { $count ->
        [0] Fann ingen stader
        [one] Éin stad; { $chosen } vald
       *[other] { $count } stader; { $chosen } valde
    }
editing-more-places = Dei første { $shown } av { $total } stader er viste. Byt ut dei først, og søk så igjen.
editing-all-places = Alle stader
editing-replace =
    { $count ->
        [one] Byt ut på éin stad
       *[other] Byt ut på { $count } stader
    }
editing-replaced =
    { $count ->
        [one] Bytt ut på éin stad.
       *[other] Bytt ut på { $count } stader.
    }
editing-place = { $source }: { $words }
editing-revisions = Utgåver av teksten
editing-revisions-of = Utgåver av «{ $name }»
editing-original = Slik han vart importert
editing-kind-cleaning = Rydda ved import
editing-kind-edit = Redigert
editing-kind-replace = Søkt og bytt ut
editing-kind-correction = Retta fil sett inn
editing-revision-current = gjeldande
editing-revision-size =
    { $changes ->
        [one] éi endring, −{ $removed } +{ $inserted } teikn
       *[other] { $changes } endringar, −{ $removed } +{ $inserted } teikn
    }
editing-show-changes = Endringar
editing-show-text = Heile teksten
editing-omitted =
    { $count ->
        [one] eitt teikn uendra
       *[other] { $count } teikn uendra
    }
editing-no-revisions = Teksten er slik han vart importert.
editing-review = Koda ord til gjennomsyn
editing-review-about = Desse orda er koda, men står ikkje lenger der dei stod. Godta den nye staden, merk orda i teksten sjølv, eller forkast dei.
editing-review-none = Alle koda ord står der dei skal.
editing-review-waiting =
    { $count ->
        [one] eitt utdrag å sjå gjennom
       *[other] { $count } utdrag å sjå gjennom
    }
editing-reason-deleted = sletta
editing-reason-changed = bytte ut med andre ord
editing-reason-doubtful = usikker stad
editing-suggested = Kanskje her:
editing-no-suggestion = Orda er ikkje funne igjen.
editing-accept = Godta staden
editing-place-selection = Flytt til dei merkte orda
editing-go-there = Vis i teksten
editing-drop = Forkast
editing-placed = { $excerpt } har fått orda sine att.
editing-dropped = { $excerpt } er forkasta.
editing-correct = Set inn ei retta fil …
editing-correct-of = Retta fil for «{ $name }»
editing-correct-about = Alt som er annleis i fila, blir éi endring av teksten. Kodane følgjer orda. Ingenting blir endra før du set henne inn.
editing-correct-file = Retta fil
editing-correct-look = Sjå kva som blir endra
editing-correct-run = Set inn
editing-correct-changes =
    { $count ->
        [one] Éin stad i teksten blir annleis.
       *[other] { $count } stader i teksten blir annleis.
    }
editing-correct-kept = Held på orda
editing-correct-changed = Nokre ord blir endra
editing-correct-moved = Funne igjen ein annan stad
editing-correct-doubtful = Til gjennomsyn, med framlegg
editing-correct-lost = Til gjennomsyn, utan framlegg
editing-correct-labels = Nye namn på talarar: { $labels }
editing-corrected = Den retta fila er sett inn.
editing-corrected-review =
    { $count ->
        [one] Den retta fila er sett inn. Eitt utdrag må sjåast gjennom.
       *[other] Den retta fila er sett inn. { $count } utdrag må sjåast gjennom.
    }
editing-paste-too-long = Det du limte inn, er for langt for éin replikk: meir enn { $limit } teikn. Ingenting er endra.
    .hint = Importer det som ei eiga datakjelde, eller set inn ei retta fil.
editing-draft = Ord som ikkje var lagra
editing-draft-found = Då Sitat vart avbrote ({ $time }), skreiv du dette i «{ $name }»:
editing-draft-unfit = Då Sitat vart avbrote ({ $time }), skreiv du dette i «{ $name }». Teksten er endra sidan, så du må sjølv setje det inn:
editing-draft-restore = Set det inn i teksten
editing-draft-drop = Forkast
editing-draft-restored = Det du skreiv, er sett inn i «{ $name }».
