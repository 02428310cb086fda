codebook-title = Kodebok
codebook-codes = Koder
codebook-empty = Kodeboken er tom. Merk noen ord i teksten og skriv navnet på en kode, eller trykk på pluss.
codebook-nothing-found = Ingen kode heter «{ $filter }».
codebook-filter = Filtrer kodeboken
codebook-filter-placeholder = Filtrer
codebook-menu = Mer om kodeboken
codebook-new-code = Ny kode
codebook-new-code-under = Ny kode under «{ $name }»
codebook-new-family = Ny kode øverst
codebook-rename = Gi koden nytt navn
codebook-move = Flytt kode til …
codebook-move-title =
    { $count ->
        [one] Flytt «{ $name }»
       *[other] Flytt { $count } koder
    }
codebook-move-help =
    { $count ->
        [one] Velg koden den skal stå under.
       *[other] Velg koden de skal stå under.
    }
codebook-dragged =
    { $count ->
        [one] { $name }
       *[other] { $count } koder
    }
codebook-chosen =
    { $count ->
        [one] Én kode er valgt
       *[other] { $count } koder er valgt
    }
codebook-to-top = Øverst i kodeboken
codebook-merge = Slå kode sammen med …
codebook-merge-title =
    { $count ->
        [one] Slå «{ $name }» sammen med
       *[other] Slå { $count } koder sammen med
    }
codebook-merge-help = Velg koden som blir stående. Den får alle kodingene og underkodene.
codebook-merged =
    { $count ->
        [one] Koden er slått sammen med «{ $name }».
       *[other] { $count } koder er slått sammen med «{ $name }».
    }
codebook-delete = Slett kode
codebook-deleted =
    { $count ->
        [one] «{ $name }» er slettet, sammen med kodingene.
       *[other] { $count } koder er slettet, sammen med kodingene.
    }
codebook-fold-all = Fold sammen kodeboken
codebook-unfold-all = Brett ut kodeboken
codebook-pin = Fest til en tast
codebook-unpin = Løsne fra tasten
codebook-toggle-pin =
    { $pinned ->
        [yes] Løsne «{ $name }» fra tasten
       *[no] Fest «{ $name }» til en tast
    }
codebook-toggle-codable =
    { $codable ->
        [yes] Gjør «{ $name }» til overskrift
       *[no] La «{ $name }» settes på ord
    }
codebook-is-codable = Kan settes på ord
codebook-heading = overskrift
codebook-not-codable-why = «{ $name }» er en overskrift og settes ikke på ord. Velg en kode under den, eller kryss av for «Kan settes på ord».
codebook-count =
    { $count ->
        [0] ingen utdrag
        [one] ett utdrag
       *[other] { $count } utdrag
    }
codebook-counts = { $own } utdrag med koden selv, { $all } med den eller en under
codebook-name = Navn
codebook-definition = Definisjon
codebook-no-definition = Koden har ingen definisjon ennå.
codebook-include = Brukes når
codebook-exclude = Brukes ikke når
codebook-example = Eksempel
codebook-colour = Farge
codebook-colour-number = Farge { $number }
codebook-colour-of-family = Som familien
codebook-open-page = Vis alle utdrag med koden
codebook-show-extracts =
    { $count ->
        [one] Vis utdraget
       *[other] Vis alle { $count } utdrag
    }
codebook-page = Utdrag med «{ $name }»
codebook-page-count =
    { $below ->
        [yes] { $count ->
            [one] ett utdrag, med dem under
           *[other] { $count } utdrag, med dem under
        }
       *[no] { $count ->
            [one] ett utdrag med koden selv
           *[other] { $count } utdrag med koden selv
        }
    }
codebook-page-empty = Ingen utdrag har denne koden.
codebook-page-close = Tilbake til teksten
codebook-extracts = Utdrag
codebook-with-below = Ta med kodene under
codebook-grouped-by = Gruppering
codebook-by-case = Etter case
codebook-by-source = Etter datakilde
codebook-no-case = Uten case
codebook-extract-recode = Sett en annen kode i stedet
codebook-extract-add = Legg til en kode
codebook-extract-remove = Ta koden av utdraget
codebook-make-example = Gjør til eksempel
codebook-make-example-of = Gjør til eksempel på «{ $name }»
codebook-example-made = { $excerpt } er eksempel på «{ $name }».
codebook-recoded = Utdraget har fått koden «{ $by }» i stedet.
codebook-added = Utdraget har fått koden «{ $by }».
codebook-taken-off = Koden er tatt av { $excerpt }.
codebook-replaced = «{ $by }» tok plassen til «{ $name }», fordi bare én av dem kan stå på de samme ordene.
codebook-gave-way =
    { $count ->
        [one] En kode ved siden av måtte vike, fordi bare én av dem kan stå på de samme ordene.
       *[other] { $count } koder ved siden av måtte vike, fordi bare én av dem kan stå på de samme ordene.
    }
codebook-clash = «{ $name }» og «{ $other }» utelukker hverandre, men overlapper her ({ $excerpt }).
codebook-split = Fordel på underkoder
codebook-split-code = Del koden: fordel utdragene på underkoder
codebook-split-help = Velg underkode med tastene 1–9 og gå videre med Enter. Uten valg blir utdraget stående. Hvert valg lagres med en gang.
codebook-split-targets = Underkoder
codebook-split-new = Ny underkode
codebook-split-next = Neste
codebook-split-done = Ferdig
codebook-split-all-sorted = Alle utdragene er fordelt.
codebook-move-up = Flytt koden opp
codebook-move-down = Flytt koden ned
codebook-retire = Ta koden ut av bruk
codebook-restore = Ta i bruk igjen
codebook-retired-now =
    { $count ->
        [one] «{ $name }» er tatt ut av bruk. Kodingene står.
       *[other] { $count } koder er tatt ut av bruk. Kodingene står.
    }
codebook-retired-group =
    { $count ->
        [one] En kode er gått ut av bruk
       *[other] { $count } koder er gått ut av bruk
    }
codebook-retired-since = Ut av bruk siden { $date }
codebook-is-retired = ut av bruk
codebook-kind = Kodene under
codebook-kind-ordinary = står fritt
codebook-kind-ordinal = følger etter hverandre
codebook-kind-exclusive = utelukker hverandre
codebook-origin = Opphav
codebook-origin-data = Fra materialet
codebook-origin-theory = Fra teori
codebook-origin-in-vivo = Informantens egne ord
codebook-origin-template = Fra en annen kodebok
codebook-prompts = Spørsmål til teksten
codebook-prompts-empty = Ett spørsmål på hver linje
codebook-prompts-count =
    { $count ->
        [one] Ett spørsmål til teksten
       *[other] { $count } spørsmål til teksten
    }
codebook-is-locked = låst
codebook-lock-whole = Hele kodeboken er låst.
codebook-lock-code = «{ $name }» er låst.
codebook-lock-by = { $coder }, { $date }: { $reason }
codebook-lock-what = Lås
codebook-lock-below = «{ $name }» og alt under
codebook-lock-all = Hele kodeboken
codebook-lock-why = Hvorfor låses kodene?
codebook-unlock-why = Hvorfor låses de opp?
codebook-lock-ask = Lås kodene …
codebook-unlock-ask = Lås opp …
codebook-lock = Lås
codebook-unlock = Lås opp
codebook-toggle-lock =
    { $locked ->
        [yes] Lås opp kodene …
       *[no] Lås kodene …
    }
codebook-counterparts = Motstykker
codebook-handled-by = Håndteres av
codebook-handles = Håndterer
codebook-link = Legg til: { $what }
codebook-unlink = Fjern knytningen til «{ $name }»
codebook-merge-preview-title =
    { $count ->
        [one] Slå «{ $first }» sammen med «{ $name }»
       *[other] Slå { $count } koder sammen med «{ $name }»
    }
codebook-merge-facts = Dette skjer
codebook-merge-codings =
    { $count ->
        [0] Ingen kodinger flyttes.
        [one] Én koding flyttes.
       *[other] { $count } kodinger flyttes.
    }
codebook-merge-coinciding =
    { $count ->
        [one] Én av dem faller sammen med en koding som er der fra før, og de blir til én.
       *[other] { $count } av dem faller sammen med kodinger som er der fra før, og blir til én.
    }
codebook-merge-subcodes =
    { $count ->
        [one] Én underkode følger med.
       *[other] { $count } underkoder følger med.
    }
codebook-merge-renamed = Underkoden «{ $name }» får navnet «{ $new }», fordi navnet er opptatt.
codebook-merge-memos =
    { $count ->
        [one] Ett memo følger med.
       *[other] { $count } memoer følger med.
    }
codebook-merge-summaries =
    { $count ->
        [one] Ett sammendrag følger med.
       *[other] { $count } sammendrag følger med.
    }
codebook-merge-links =
    { $count ->
        [one] Én knytning til en annen kode følger med.
       *[other] { $count } knytninger til andre koder følger med.
    }
codebook-merge-kept = Definisjonen og reglene til «{ $name }» blir stående.
codebook-merge-text =
    { $fills ->
        [yes] Det som mangler, hentes fra «{ $from }»: { $what }.
       *[no] Et memo tar vare på det «{ $from }» sier annerledes: { $what }.
    }
codebook-reason = Begrunnelse (valgfritt)
codebook-merge-do = Slå sammen
