# Innlesing av filer og tabeller

## Filer som ikke kan leses

import-empty-file = { $file } er tom.
    .hint = Sjekk at filen er lastet ned eller synkronisert ferdig, og prøv på nytt.
import-no-text = { $file } inneholder ingen tekst.
    .hint = Åpne filen og se om innholdet er et bilde eller et lydopptak. Sitat leser bare tekst.
import-not-word = { $file } heter .docx, men er ikke et Word-dokument.
    .hint = Er det en ren tekstfil, gi den endelsen .txt. Ellers åpner du den i programmet den kommer fra og lagrer den som .docx.
import-truncated = { $file } er avkuttet og kan ikke leses.
    .hint = Hent filen på nytt der den kommer fra. Ligger den i en synkronisert mappe, vent til den er lastet ned.
import-encrypted = { $file } er beskyttet med passord.
    .hint = Åpne filen i programmet den kommer fra, fjern passordet (i Word og Excel under Fil → Informasjon), og lagre den før du tar den inn.
import-bomb = { $file } blir langt større enn et dokument kan være når filen pakkes ut, og ble ikke åpnet.
    .hint = Åpne filen i programmet den kommer fra og lagre den på nytt, eller kopier innholdet over i en tom fil.
import-too-large = { $file } er på { $megabytes } MB. Sitat leser filer på inntil { $limit } MB.
    .hint = Del teksten i flere filer.
document-too-many-marks = { $file } har over { $limit } anførselstegn, og er ikke en tekst som Sitat kan lete etter sitater i.
    .hint = Er det en tabell eller data, så velg et dokument i stedet. Er det en lang tekst, så del den i flere filer.
import-binary = { $file } er ikke en tekstfil.
    .hint = Lagre teksten som .docx eller .txt fra programmet den kommer fra.
import-damaged-part = { $file } er skadet: delen { $part } kan ikke leses.
    .hint = Åpne dokumentet i Word, la Word reparere det, og lagre det på nytt.
import-foreign-entities = { $file } inneholder egne XML-entiteter i delen { $part } og ble ikke åpnet.
    .hint = Slikt finnes aldri i dokumenter fra Word eller LibreOffice. Lagre dokumentet på nytt derfra.

## Filtyper som gjenkjennes, men ikke leses

import-kind-old-word = { $file } er i det gamle Word-formatet (.doc).
    .hint = Åpne filen i Word eller LibreOffice og lagre den som .docx.
import-pdf-encrypted = { $file } er beskyttet med passord.
    .hint = Åpne PDF-en der du har passordet, lagre en kopi uten, og ta inn den.
import-pdf-damaged = { $file } kan ikke leses. Enten er PDF-en skadet, eller så er den laget på en måte Sitat ikke forstår.
    .hint = Åpne den i Word, kontroller at hver replikk står på sin egen linje, og lagre den som .docx.
import-pdf-too-much = { $file } krevde mer tid eller minne enn en tekst kan trenge, og ble ikke lest.
    .hint = Åpne den i Word og lagre den som .docx, eller del den i flere filer.
import-pdf-no-reader = { $file } er en PDF, og delen av Sitat som leser PDF, kan ikke startes her.
    .hint = Åpne den i Word, kontroller at hver replikk står på sin egen linje, og lagre den som .docx.
import-pdf-scanned = { $file } har ingen tekst; sidene er bilder.
    .hint = Kjør tekstgjenkjenning (OCR) på PDF-en først, for eksempel i skannerens program, og ta den inn på nytt.
import-kind-spreadsheet = { $file } er et regneark.
    .hint = Tabeller med caser, koder, sitater eller en spørreundersøkelse tas inn der de hører hjemme, under Materiale. En kolonne med tekster kan bli én datakilde per rad.
import-kind-presentation = { $file } er en presentasjon.
    .hint = Kopier teksten over i et Word-dokument, og ta inn det.
import-kind-picture = { $file } er et bilde.
    .hint = Sitat gjenkjenner ikke tekst i bilder. Skriv av teksten i et Word-dokument.
import-kind-recording = { $file } er et opptak.
    .hint = Sitat transkriberer ikke. Transkriber opptaket først, for eksempel hos institusjonen din, og ta inn teksten.
import-kind-project = { $file } er et prosjekt, ikke en tekst.
    .hint = Et Sitat-prosjekt åpner du med Åpne. Fra andre analyseprogrammer eksporterer du tekstene som .docx eller .txt.
import-kind-data = { $file } er en datafil (JSON) uten noe transkript.
    .hint = Sitat leser JSON fra Whisper og lignende programmer. Lagre transkriptet som .docx, .txt eller .vtt i stedet.
import-kind-archive = { $file } er et arkiv med flere filer i.
    .hint = Pakk det ut, og ta inn tekstene hver for seg.

## Hva som ble utelatt eller er tvilsomt

import-misnamed = { $file } er egentlig { $format ->
        [docx] et Word-dokument
        [rtf] rik tekst (RTF)
        [odt] et OpenDocument
        [fodt] et OpenDocument
        [html] en nettside
        [vtt] undertekster (WebVTT)
        [srt] undertekster (SubRip)
        [pdf] en PDF
       *[other] en annen type fil
    }, og ble lest som det.
import-end-missing = Slutten av filen mangler. Det som er der, er lest.
    .hint = Hent filen på nytt der den kommer fra, og sammenlign.
import-structure-damaged = Filen er skadet noen steder. Alle ord som kunne leses, er tatt med, men de kan stå feil.
    .hint = Åpne filen i programmet den kommer fra og lagre den på nytt.
import-undecodable = { $count ->
        [one] Ett tegn kunne ikke leses som { $encoding } og vises som �.
       *[other] { $count } tegn kunne ikke leses som { $encoding } og vises som �.
    }
    .hint = Velg en annen tegnkoding hvis æ, ø og å ser feil ut.
import-deleted-left-out = { $count ->
        [one] Ett sted med slettet tekst (sporede endringer) er utelatt.
       *[other] { $count } steder med slettet tekst (sporede endringer) er utelatt.
    }
import-moved-left-out = { $count ->
        [one] Én flyttet tekstbit står bare der den ble flyttet til.
       *[other] { $count } flyttede tekstbiter står bare der de ble flyttet til.
    }
import-hidden-left-out = { $count ->
        [one] Ett sted med skjult tekst er utelatt.
       *[other] { $count } steder med skjult tekst er utelatt.
    }
    .hint = Skal den skjulte teksten med, gjør den synlig i Word og ta inn dokumentet på nytt.
import-comments-left-out = { $count ->
        [one] Én kommentar er utelatt.
       *[other] { $count } kommentarer er utelatt.
    }
import-highlights-left-out = { $count ->
        [one] Én markering med farge er utelatt.
       *[other] { $count } markeringer med farge er utelatt.
    }
import-pen = { $pen ->
        [yellow] gul
        [green] grønn
        [cyan] turkis
        [magenta] rosa
        [blue] blå
        [red] rød
        [darkBlue] mørkeblå
        [darkCyan] mørk turkis
        [darkGreen] mørkegrønn
        [darkMagenta] fiolett
        [darkRed] mørkerød
        [darkYellow] mørkegul
        [darkGray] mørkegrå
        [lightGray] lysegrå
        [black] svart
        [white] hvit
       *[other] { $pen }
    }
import-headers-left-out = { $count ->
        [one] En topp- eller bunntekst er utelatt.
       *[other] { $count } topp- og bunntekster er utelatt.
    }
import-pictures-left-out = { $count ->
        [one] Ett bilde eller diagram er utelatt.
       *[other] { $count } bilder og diagrammer er utelatt.
    }
import-embedded-left-out = { $count ->
        [one] Et dokument som er satt inn i dokumentet, er utelatt.
       *[other] { $count } dokumenter som er satt inn i dokumentet, er utelatt.
    }
    .hint = Kopier teksten inn i selve dokumentet hvis den skal være med.
import-unknown-symbols = { $count ->
        [one] Ett symbol fra en symbolskrift er ukjent og vises som �.
       *[other] { $count } symboler fra en symbolskrift er ukjente og vises som �.
    }
import-notes-left-out = { $count ->
        [one] Ett notat i undertekstfilen er utelatt.
       *[other] { $count } notater i undertekstfilen er utelatt.
    }
import-repeated-left-out = { $count ->
        [one] Én linje som vises to ganger på skjermen, står én gang.
       *[other] { $count } linjer som vises to ganger på skjermen, står én gang.
    }
import-pdf-check = Teksten er satt sammen av linjer på PDF-sider. Se gjennom den før du koder.
import-pages-without-text = { $count ->
        [one] Én side har ingen tekst og er kanskje et bilde.
       *[other] { $count } sider har ingen tekst og er kanskje bilder.
    }
import-page-edges-left-out = { $count ->
        [one] Én topp- eller bunntekst er utelatt.
       *[other] { $count } topp- og bunntekster er utelatt.
    }
import-page-numbers-left-out = { $count ->
        [one] Ett sidetall er utelatt.
       *[other] { $count } sidetall er utelatt.
    }
import-hyphens-joined = { $count ->
        [one] Ett ord som var delt ved linjeslutt, er satt sammen.
       *[other] { $count } ord som var delt ved linjeslutt, er satt sammen.
    }
import-lines-joined = { $count ->
        [one] Én linje er slått sammen med den over.
       *[other] { $count } linjer er slått sammen med linjen over.
    }
import-unclear-labels = { $count ->
        [one] Ett ord foran kolon ble ikke regnet som en taler: { $labels }.
       *[other] { $count } ord foran kolon ble ikke regnet som talere: { $labels }.
    }
    .hint = Er noen av dem talere, skriv navnet likt hver gang i dokumentet og ta det inn på nytt.

## Tabeller

import-table-empty = { $file } har ingen rader under overskriften.
    .hint = Første rad skal være kolonnenavn, og hver rad under den er én oppføring.
import-table-not-text = { $file } er ikke en tabell.
    .hint = Sitat leser tabeller i .xlsx, .ods, .csv og .tsv. Et eldre regneark (.xls) åpner du i Excel og lagrer som .xlsx.
import-table-one-column = { $file } har bare én kolonne, «{ $found }». Disse skilletegnene ble prøvd: { $tried }.
    .hint = Lagre tabellen som CSV UTF-8 fra Excel, eller bruk semikolon mellom kolonnene.
import-table-missing-columns = { $file } mangler { $missing }. Tabellen har kolonnene { $found }.
    .hint = Gi kolonnene disse navnene i første rad.
import-table-duplicate-column = { $file } har to kolonner som heter «{ $column }».
    .hint = Gi den ene et annet navn, eller fjern den.
import-table-unclosed-quote = Anførselstegnet i rad { $row } i { $file } blir aldri lukket.
    .hint = Sett et anførselstegn der cellen slutter, eller doble anførselstegn som hører til teksten.
import-table-unknown-columns = { $count ->
        [one] Kolonnen { $columns } er ukjent og ble ikke brukt.
       *[other] Disse kolonnene er ukjente og ble ikke brukt: { $columns }.
    }
import-table-long-row = Rad { $row } har flere celler enn tabellen har kolonner. De overskytende cellene ble ikke brukt.
import-row-without-case = Rad { $row } er hoppet over, for den mangler navn på casen.
import-unknown-case-status = Rad { $row }: «{ $value }» i kolonnen «{ $column }» er ingen status som finnes her.
    .hint = Statusene er invitert, svart, takket nei, intervjuet og dokumenter.
import-unknown-case-kind = Rad { $row }: «{ $value }» i kolonnen { $column } er ikke et kjent slag case.
    .hint = Bruk kommune, fylke, region, virksomhet, person eller annet.
import-bad-number = Rad { $row }: «{ $value }» i kolonnen { $column } er ikke et tall, og cellen står tom.
import-case-repeated = Rad { $row }: { $case } står allerede i rad { $first }.
import-case-contradicted = Rad { $row }: { $case } har { $kept } i kolonnen { $column } i rad { $first }, men { $dropped } her. Det første er beholdt.
import-mixed-kinds = Ikke alle er { $kind ->
        [municipality] kommuner
        [county] fylker
        [region] regioner
        [organisation] virksomheter
        [person] personer
       *[other] av samme slag
    }: { $names }.
import-row-without-code = Rad { $row } er hoppet over, for den mangler navn på koden.
import-row-bad-path = Rad { $row } er hoppet over, for et navn i kodestien er tomt.
    .hint = Skriv stien som Barriere/Siloer. En skråstrek som hører til navnet, skrives \/.
import-code-repeated = Rad { $row }: koden { $code } står allerede i rad { $first }, og det første er beholdt.
import-code-below-itself = Rad { $row } er hoppet over, for koden ville stå under seg selv.
import-parent-ambiguous = Rad { $row } er hoppet over, for flere koder heter { $parent }.
    .hint = Skriv hele stien til den overordnede koden.
import-bad-colour = Rad { $row }: «{ $value }» i kolonnen { $column } er ikke en farge som #2f6f8f.
import-unknown-origin = Rad { $row }: «{ $value }» i kolonnen { $column } er ikke et kjent opphav.
    .hint = Bruk data, teori, in vivo eller mal.
import-unknown-code-kind = Rad { $row }: «{ $value }» i kolonnen { $column } er ikke et kjent slag kode.
    .hint = Bruk vanlig, ordnet eller eksklusiv.
import-not-yes-or-no = Rad { $row }: «{ $value }» i kolonnen { $column } er verken ja eller nei.
import-bad-path = Rad { $row }: «{ $value }» i kolonnen { $column } er ikke en kodesti.
import-row-without-codes = Rad { $row } er hoppet over, for den nevner ingen koder.
import-unknown-correspondence = Rad { $row }: «{ $value }» i kolonnen { $column } er ikke et slag samsvar; raden er utelatt.
import-row-lacks-cells = Rad { $row } er hoppet over, for den mangler { $columns }.
import-bad-occurrence = Rad { $row }: «{ $value }» i kolonnen { $column } er ikke et nummer fra 1 og oppover, og er ikke brukt.
import-row-without-label = Rad { $row } er hoppet over, for den mangler merkelappen som står i teksten.
import-unknown-role = Rad { $row }: «{ $value }» i kolonnen { $column } er ikke en kjent rolle.
    .hint = Bruk intervjuer, informant eller annen.
import-row-without-name = Rad { $row } er hoppet over, for den mangler et navn.
import-unknown-name-kind = Rad { $row }: «{ $value }» i kolonnen «{ $column }» er ikke et slag navn som er kjent.

## Intervjuguide

import-guide-empty = { $file } inneholder ingen spørsmål.
    .hint = Sett et nummer foran hvert spørsmål, eller bruk en tabell med kolonnen spørsmål.
import-guide-no-parent = Rad { $row }: «{ $parent }» står ikke lenger oppe i guiden, så spørsmålet står for seg selv.
import-guide-bad-path = Rad { $row }: «{ $path }» er ikke en kodesti.
import-guide-lines-left-out = { $count ->
        [one] Én linje er ikke et spørsmål og er utelatt: { $lines }.
       *[other] { $count } linjer er ikke spørsmål og er utelatt: { $lines }.
    }

## Spørreundersøkelse

import-survey-without-questions = Ingen kolonne i tabellen ser ut som et spørsmål.
    .hint = Hver rad skal være én besvarelse, og første rad skal ha spørsmålene.
import-survey-duplicate = Den samme filen er tatt inn før, som «{ $name }».
import-row-without-text = Rad { $row } er hoppet over, for den har ingen tekst.
import-row-lacks-summary = Rad { $row } er hoppet over, for den mangler kode, kolonne eller sammendrag.
import-row-without-participant = Rad { $row } har ikke noe navn og ble ikke tatt med.
import-bad-day = Rad { $row }: «{ $value }» i «{ $column }» er ikke en dato og ble ikke tatt med.
import-unknown-case = Rad { $row }: det finnes ingen case som heter «{ $case }».
import-unknown-participant = Rad { $row }: det finnes ingen informant som heter «{ $name }».
import-taken-code = Rad { $row }: «{ $name }» er i bruk for en annen og ble ikke tatt med.
