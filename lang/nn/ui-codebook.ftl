codebook-title = Kodebok
codebook-codes = Kodar
codebook-empty = Kodeboka er tom. Merk nokre ord i teksten og skriv namnet på ein kode, eller trykk på pluss.
codebook-nothing-found = Ingen kode heiter «{ $filter }».
codebook-filter = Filtrer kodeboka
codebook-filter-placeholder = Filtrer
codebook-menu = Meir om kodeboka
codebook-new-code = Ny kode
codebook-new-code-under = Ny kode under «{ $name }»
codebook-new-family = Ny kode øvst
codebook-rename = Gje koden nytt namn
codebook-move = Flytt kode til …
codebook-move-title =
    { $count ->
        [one] Flytt «{ $name }»
       *[other] Flytt { $count } kodar
    }
codebook-move-help =
    { $count ->
        [one] Vel koden han skal stå under.
       *[other] Vel koden dei skal stå under.
    }
codebook-dragged =
    { $count ->
        [one] { $name }
       *[other] { $count } kodar
    }
codebook-chosen =
    { $count ->
        [one] Éin kode er vald
       *[other] { $count } kodar er valde
    }
codebook-to-top = Øvst i kodeboka
codebook-merge = Slå kode saman med …
codebook-merge-title =
    { $count ->
        [one] Slå «{ $name }» saman med
       *[other] Slå { $count } kodar saman med
    }
codebook-merge-help = Vel koden som blir ståande. Han får alle kodingane og underkodane.
codebook-merged =
    { $count ->
        [one] Koden er slegen saman med «{ $name }».
       *[other] { $count } kodar er slegne saman med «{ $name }».
    }
codebook-delete = Slett kode
codebook-deleted =
    { $count ->
        [one] «{ $name }» er sletta, saman med kodingane.
       *[other] { $count } kodar er sletta, saman med kodingane.
    }
codebook-fold-all = Brett saman kodeboka
codebook-unfold-all = Brett ut kodeboka
codebook-pin = Fest til ein tast
codebook-unpin = Løys frå tasten
codebook-toggle-pin =
    { $pinned ->
        [yes] Løys «{ $name }» frå tasten
       *[no] Fest «{ $name }» til ein tast
    }
codebook-toggle-codable =
    { $codable ->
        [yes] Gjer «{ $name }» til overskrift
       *[no] La «{ $name }» setjast på ord
    }
codebook-is-codable = Kan setjast på ord
codebook-heading = overskrift
codebook-not-codable-why = «{ $name }» er ei overskrift og blir ikkje sett på ord. Vel ein kode under ho, eller kryss av for «Kan setjast på ord».
codebook-count =
    { $count ->
        [0] ingen utdrag
        [one] eitt utdrag
       *[other] { $count } utdrag
    }
codebook-counts = { $own } utdrag med koden sjølv, { $all } med han eller ein under
codebook-name = Namn
codebook-definition = Definisjon
codebook-no-definition = Koden har ingen definisjon enno.
codebook-include = Blir brukt når
codebook-exclude = Blir ikkje brukt når
codebook-example = Døme
codebook-colour = Farge
codebook-colour-number = Farge { $number }
codebook-colour-of-family = Som familien
codebook-open-page = Vis alle utdrag med koden
codebook-show-extracts =
    { $count ->
        [one] Vis utdraget
       *[other] Vis alle { $count } utdraga
    }
codebook-page = Utdrag med «{ $name }»
codebook-page-count =
    { $below ->
        [yes] { $count ->
            [one] eitt utdrag, med dei under
           *[other] { $count } utdrag, med dei under
        }
       *[no] { $count ->
            [one] eitt utdrag med koden sjølv
           *[other] { $count } utdrag med koden sjølv
        }
    }
codebook-page-empty = Ingen utdrag har denne koden.
codebook-page-close = Tilbake til teksten
codebook-extracts = Utdrag
codebook-with-below = Ta med kodane under
codebook-grouped-by = Gruppering
codebook-by-case = Etter case
codebook-by-source = Etter datakjelde
codebook-no-case = Utan case
codebook-extract-recode = Set ein annan kode i staden
codebook-extract-add = Legg til ein kode
codebook-extract-remove = Ta koden av utdraget
codebook-make-example = Gjer til døme
codebook-make-example-of = Gjer til døme på «{ $name }»
codebook-example-made = { $excerpt } er døme på «{ $name }».
codebook-recoded = Utdraget har fått koden «{ $by }» i staden.
codebook-added = Utdraget har fått koden «{ $by }».
codebook-taken-off = Koden er teken av { $excerpt }.
codebook-replaced = «{ $by }» tok plassen til «{ $name }», fordi berre éin av dei kan stå på dei same orda.
codebook-gave-way =
    { $count ->
        [one] Ein kode ved sida av måtte vike, fordi berre éin av dei kan stå på dei same orda.
       *[other] { $count } kodar ved sida av måtte vike, fordi berre éin av dei kan stå på dei same orda.
    }
codebook-clash = «{ $name }» og «{ $other }» utelukkar kvarandre, men overlappar her ({ $excerpt }).
codebook-split = Fordel på underkodar
codebook-split-code = Del koden: fordel utdraga på underkodar
codebook-split-help = Vel underkode med tastane 1–9 og gå vidare med Enter. Utan val blir utdraget ståande. Kvart val blir lagra med ein gong.
codebook-split-targets = Underkodar
codebook-split-new = Ny underkode
codebook-split-next = Neste
codebook-split-done = Ferdig
codebook-split-all-sorted = Alle utdraga er fordelte.
codebook-move-up = Flytt koden opp
codebook-move-down = Flytt koden ned
codebook-retire = Ta koden ut av bruk
codebook-restore = Ta i bruk att
codebook-retired-now =
    { $count ->
        [one] «{ $name }» er teken ut av bruk. Kodingane står.
       *[other] { $count } kodar er tekne ut av bruk. Kodingane står.
    }
codebook-retired-group =
    { $count ->
        [one] Ein kode har gått ut av bruk
       *[other] { $count } kodar har gått ut av bruk
    }
codebook-retired-since = Ut av bruk sidan { $date }
codebook-is-retired = ut av bruk
codebook-kind = Kodane under
codebook-kind-ordinary = står fritt
codebook-kind-ordinal = følgjer etter kvarandre
codebook-kind-exclusive = utelukkar kvarandre
codebook-origin = Opphav
codebook-origin-data = Frå materialet
codebook-origin-theory = Frå teori
codebook-origin-in-vivo = Informanten sine eigne ord
codebook-origin-template = Frå ei anna kodebok
codebook-prompts = Spørsmål til teksten
codebook-prompts-empty = Eitt spørsmål på kvar linje
codebook-prompts-count =
    { $count ->
        [one] Eitt spørsmål til teksten
       *[other] { $count } spørsmål til teksten
    }
codebook-is-locked = låst
codebook-lock-whole = Heile kodeboka er låst.
codebook-lock-code = «{ $name }» er låst.
codebook-lock-by = { $coder }, { $date }: { $reason }
codebook-lock-what = Lås
codebook-lock-below = «{ $name }» og alt under
codebook-lock-all = Heile kodeboka
codebook-lock-why = Kvifor blir kodane låste?
codebook-unlock-why = Kvifor blir dei låste opp?
codebook-lock-ask = Lås kodane …
codebook-unlock-ask = Lås opp …
codebook-lock = Lås
codebook-unlock = Lås opp
codebook-toggle-lock =
    { $locked ->
        [yes] Lås opp kodane …
       *[no] Lås kodane …
    }
codebook-counterparts = Motstykke
codebook-handled-by = Blir handtert av
codebook-handles = Handterer
codebook-link = Legg til: { $what }
codebook-unlink = Fjern knytinga til «{ $name }»
codebook-merge-preview-title =
    { $count ->
        [one] Slå «{ $first }» saman med «{ $name }»
       *[other] Slå { $count } kodar saman med «{ $name }»
    }
codebook-merge-facts = Dette skjer
codebook-merge-codings =
    { $count ->
        [0] Ingen kodingar blir flytte.
        [one] Éi koding blir flytt.
       *[other] { $count } kodingar blir flytte.
    }
codebook-merge-coinciding =
    { $count ->
        [one] Éi av dei fell saman med ei koding som er der frå før, og dei blir til éi.
       *[other] { $count } av dei fell saman med kodingar som er der frå før, og blir til éi.
    }
codebook-merge-subcodes =
    { $count ->
        [one] Éin underkode følgjer med.
       *[other] { $count } underkodar følgjer med.
    }
codebook-merge-renamed = Underkoden «{ $name }» får namnet «{ $new }», fordi namnet er oppteke.
codebook-merge-memos =
    { $count ->
        [one] Eitt memo følgjer med.
       *[other] { $count } memo følgjer med.
    }
codebook-merge-summaries =
    { $count ->
        [one] Eitt samandrag følgjer med.
       *[other] { $count } samandrag følgjer med.
    }
codebook-merge-links =
    { $count ->
        [one] Éi knyting til ein annan kode følgjer med.
       *[other] { $count } knytingar til andre kodar følgjer med.
    }
codebook-merge-kept = Definisjonen og reglane til «{ $name }» blir ståande.
codebook-merge-text =
    { $fills ->
        [yes] Det som manglar, blir henta frå «{ $from }»: { $what }.
       *[no] Eit memo tek vare på det «{ $from }» seier annleis: { $what }.
    }
codebook-reason = Grunngjeving (valfritt)
codebook-merge-do = Slå saman
