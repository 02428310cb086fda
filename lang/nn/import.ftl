# Innlesing av filer og tabellar

## Filer som ikkje kan lesast

import-empty-file = { $file } er tom.
    .hint = Sjekk at fila er ferdig lasta ned eller synkronisert, og prøv på nytt.
import-no-text = Det er ingen tekst i { $file }.
    .hint = Opne fila og sjå om innhaldet er eit bilete eller eit lydopptak. Sitat les berre tekst.
import-not-word = { $file } heiter .docx, men er ikkje eit Word-dokument.
    .hint = Er det ei rein tekstfil, gi ho endinga .txt. Elles opnar du ho i programmet ho kjem frå, og lagrar ho som .docx.
import-truncated = { $file } er kutta av og kan ikkje lesast.
    .hint = Hent fila på nytt der ho kjem frå. Ligg ho i ei synkronisert mappe, vent til ho er lasta ned.
import-encrypted = { $file } er verna med passord.
    .hint = Opne fila i programmet ho kjem frå, ta bort passordet (i Word og Excel under Fil → Informasjon), og lagre ho før du tek ho inn.
import-bomb = { $file } blir langt større enn eit dokument kan vere når fila blir pakka ut, og vart ikkje opna.
    .hint = Opne fila i programmet ho kjem frå og lagre ho på nytt, eller kopier innhaldet over i ei tom fil.
import-too-large = { $file } er på { $megabytes } MB. Sitat les filer på inntil { $limit } MB.
    .hint = Del teksten i fleire filer.
document-too-many-marks = { $file } har over { $limit } hermeteikn, og er ikkje ein tekst som Sitat kan leite etter sitat i.
    .hint = Er det ein tabell eller data, så vel eit dokument i staden. Er det ein lang tekst, så del han i fleire filer.
import-binary = { $file } er ikkje ei tekstfil.
    .hint = Lagre teksten som .docx eller .txt frå programmet han kjem frå.
import-damaged-part = { $file } er skadd: delen { $part } kan ikkje lesast.
    .hint = Opne dokumentet i Word, la Word reparere det, og lagre det på nytt.
import-foreign-entities = { $file } har eigne XML-entitetar i delen { $part } og vart ikkje opna.
    .hint = Slikt finst aldri i dokument frå Word eller LibreOffice. Lagre dokumentet på nytt derifrå.

## Filtypar som blir kjende att, men ikkje lesne

import-kind-old-word = { $file } er i det gamle Word-formatet (.doc).
    .hint = Opne fila i Word eller LibreOffice og lagre ho som .docx.
import-pdf-encrypted = { $file } er verna med passord.
    .hint = Opne PDF-en der du har passordet, lagre ein kopi utan, og ta inn den.
import-pdf-damaged = { $file } kan ikkje lesast. Anten er PDF-en skadd, eller så er han laga på ein måte Sitat ikkje forstår.
    .hint = Opne han i Word, kontroller at kvar replikk står på si eiga linje, og lagre han som .docx.
import-pdf-too-much = { $file } kravde meir tid eller minne enn ein tekst kan trenge, og vart ikkje lesen.
    .hint = Opne han i Word og lagre han som .docx, eller del han i fleire filer.
import-pdf-no-reader = { $file } er ein PDF, og delen av Sitat som les PDF, kan ikkje startast her.
    .hint = Opne han i Word, kontroller at kvar replikk står på si eiga linje, og lagre han som .docx.
import-pdf-scanned = { $file } har ingen tekst; sidene er bilete.
    .hint = Køyr tekstgjenkjenning (OCR) på PDF-en først, til dømes i programmet til skannaren, og ta han inn på nytt.
import-kind-spreadsheet = { $file } er eit rekneark.
    .hint = Tabellar med casar, kodar, sitat eller ei spørjeundersøking tek du inn der dei høyrer heime, under Materiale. Ein kolonne med tekstar kan bli éi datakjelde per rad.
import-kind-presentation = { $file } er ein presentasjon.
    .hint = Kopier teksten over i eit Word-dokument, og ta inn det.
import-kind-picture = { $file } er eit bilete.
    .hint = Sitat kjenner ikkje att tekst i bilete. Skriv av teksten i eit Word-dokument.
import-kind-recording = { $file } er eit opptak.
    .hint = Sitat transkriberer ikkje. Transkriber opptaket først, til dømes hos institusjonen din, og ta inn teksten.
import-kind-project = { $file } er eit prosjekt, ikkje ein tekst.
    .hint = Eit Sitat-prosjekt opnar du med Opne. Frå andre analyseprogram eksporterer du tekstane som .docx eller .txt.
import-kind-data = { $file } er ei datafil (JSON) utan noko transkript.
    .hint = Sitat les JSON frå Whisper og liknande program. Lagre transkriptet som .docx, .txt eller .vtt i staden.
import-kind-archive = { $file } er eit arkiv med fleire filer i.
    .hint = Pakk det ut, og ta inn tekstane kvar for seg.

## Kva som vart utelate eller er tvilsamt

import-misnamed = { $file } er eigentleg { $format ->
        [docx] eit Word-dokument
        [rtf] rik tekst (RTF)
        [odt] eit OpenDocument
        [fodt] eit OpenDocument
        [html] ei nettside
        [vtt] undertekstar (WebVTT)
        [srt] undertekstar (SubRip)
        [pdf] ein PDF
       *[other] ein annan type fil
    }, og vart lesen som det.
import-end-missing = Slutten av fila manglar. Det som er der, er lese.
    .hint = Hent fila på nytt der ho kjem frå, og samanlikn.
import-structure-damaged = Fila er skadd nokre stader. Alle ord som kunne lesast, er med, men dei kan stå feil.
    .hint = Opne fila i programmet ho kjem frå, og lagre ho på nytt.
import-undecodable = { $count ->
        [one] Eitt teikn kunne ikkje lesast som { $encoding } og blir vist som �.
       *[other] { $count } teikn kunne ikkje lesast som { $encoding } og blir viste som �.
    }
    .hint = Vel ei anna teiknkoding om æ, ø og å ser feil ut.
import-deleted-left-out = { $count ->
        [one] Éin stad med sletta tekst (spora endringar) er utelaten.
       *[other] { $count } stader med sletta tekst (spora endringar) er utelatne.
    }
import-moved-left-out = { $count ->
        [one] Éin flytta tekstbit står berre der han vart flytta til.
       *[other] { $count } flytta tekstbitar står berre der dei vart flytta til.
    }
import-hidden-left-out = { $count ->
        [one] Éin stad med skjult tekst er utelaten.
       *[other] { $count } stader med skjult tekst er utelatne.
    }
    .hint = Skal den skjulte teksten med, gjer han synleg i Word og ta inn dokumentet på nytt.
import-comments-left-out = { $count ->
        [one] Éin kommentar er utelaten.
       *[other] { $count } kommentarar er utelatne.
    }
import-highlights-left-out = { $count ->
        [one] Ei markering med farge er utelaten.
       *[other] { $count } markeringar med farge er utelatne.
    }
import-pen = { $pen ->
        [yellow] gul
        [green] grøn
        [cyan] turkis
        [magenta] rosa
        [blue] blå
        [red] raud
        [darkBlue] mørkeblå
        [darkCyan] mørk turkis
        [darkGreen] mørkegrøn
        [darkMagenta] fiolett
        [darkRed] mørkeraud
        [darkYellow] mørkegul
        [darkGray] mørkegrå
        [lightGray] lysegrå
        [black] svart
        [white] kvit
       *[other] { $pen }
    }
import-headers-left-out = { $count ->
        [one] Ein topp- eller botntekst er utelaten.
       *[other] { $count } topp- og botntekstar er utelatne.
    }
import-pictures-left-out = { $count ->
        [one] Eitt bilete eller diagram er utelate.
       *[other] { $count } bilete og diagram er utelatne.
    }
import-embedded-left-out = { $count ->
        [one] Eit dokument som er sett inn i dokumentet, er utelate.
       *[other] { $count } dokument som er sette inn i dokumentet, er utelatne.
    }
    .hint = Kopier teksten inn i sjølve dokumentet om han skal vere med.
import-unknown-symbols = { $count ->
        [one] Eitt symbol frå ei symbolskrift er ukjent og blir vist som �.
       *[other] { $count } symbol frå ei symbolskrift er ukjende og blir viste som �.
    }
import-notes-left-out = { $count ->
        [one] Eitt notat i undertekstfila er utelate.
       *[other] { $count } notat i undertekstfila er utelatne.
    }
import-repeated-left-out = { $count ->
        [one] Éi linje som blir vist to gonger på skjermen, står éin gong.
       *[other] { $count } linjer som blir viste to gonger på skjermen, står éin gong.
    }
import-pdf-check = Teksten er sett saman av linjer på PDF-sider. Sjå gjennom han før du kodar.
import-pages-without-text = { $count ->
        [one] Éi side har ingen tekst og er kanskje eit bilete.
       *[other] { $count } sider har ingen tekst og er kanskje bilete.
    }
import-page-edges-left-out = { $count ->
        [one] Éin topp- eller botntekst er utelaten.
       *[other] { $count } topp- og botntekstar er utelatne.
    }
import-page-numbers-left-out = { $count ->
        [one] Eitt sidetal er utelate.
       *[other] { $count } sidetal er utelatne.
    }
import-hyphens-joined = { $count ->
        [one] Eitt ord som var delt ved linjeslutt, er sett saman.
       *[other] { $count } ord som var delte ved linjeslutt, er sette saman.
    }
import-lines-joined = { $count ->
        [one] Éi linje er slått saman med den over.
       *[other] { $count } linjer er slått saman med linja over.
    }
import-unclear-labels = { $count ->
        [one] Eitt ord framfor kolon vart ikkje rekna som ein talar: { $labels }.
       *[other] { $count } ord framfor kolon vart ikkje rekna som talarar: { $labels }.
    }
    .hint = Er nokon av dei talarar, skriv namnet likt kvar gong i dokumentet og ta det inn på nytt.

## Tabellar

import-table-empty = { $file } har ingen rader under overskrifta.
    .hint = Første rad skal vere kolonnenamn, og kvar rad under er éi oppføring.
import-table-not-text = { $file } er ikkje ein tabell.
    .hint = Sitat les tabellar i .xlsx, .ods, .csv og .tsv. Eit eldre rekneark (.xls) opnar du i Excel og lagrar som .xlsx.
import-table-one-column = { $file } har berre éin kolonne, «{ $found }». Desse skiljeteikna vart prøvde: { $tried }.
    .hint = Lagre tabellen som CSV UTF-8 frå Excel, eller bruk semikolon mellom kolonnane.
import-table-missing-columns = { $file } manglar { $missing }. Tabellen har kolonnane { $found }.
    .hint = Gi kolonnane desse namna i første rad.
import-table-duplicate-column = { $file } har to kolonnar som heiter «{ $column }».
    .hint = Gi den eine eit anna namn, eller ta han bort.
import-table-unclosed-quote = Hermeteiknet i rad { $row } i { $file } blir aldri lukka.
    .hint = Set eit hermeteikn der cella sluttar, eller doble hermeteikn som høyrer til teksten.
import-table-unknown-columns = { $count ->
        [one] Kolonnen { $columns } er ukjend og vart ikkje brukt.
       *[other] Desse kolonnane er ukjende og vart ikkje brukte: { $columns }.
    }
import-table-long-row = Rad { $row } har fleire celler enn tabellen har kolonnar. Dei overskytande cellene vart ikkje brukte.
import-row-without-case = Rad { $row } er hoppa over, for ho manglar namn på casen.
import-unknown-case-status = Rad { $row }: «{ $value }» i kolonnen «{ $column }» er ingen status som finst her.
    .hint = Statusane er invitert, svart, takka nei, intervjua og dokument.
import-unknown-case-kind = Rad { $row }: «{ $value }» i kolonnen { $column } er ikkje eit kjent slag case.
    .hint = Bruk kommune, fylke, region, verksemd, person eller anna.
import-bad-number = Rad { $row }: «{ $value }» i kolonnen { $column } er ikkje eit tal, og cella står tom.
import-case-repeated = Rad { $row }: { $case } står allereie i rad { $first }.
import-case-contradicted = Rad { $row }: { $case } har { $kept } i kolonnen { $column } i rad { $first }, men { $dropped } her. Det første gjeld.
import-mixed-kinds = Ikkje alle er { $kind ->
        [municipality] kommunar
        [county] fylke
        [region] regionar
        [organisation] verksemder
        [person] personar
       *[other] av same slag
    }: { $names }.
import-row-without-code = Rad { $row } er hoppa over, for ho manglar namn på koden.
import-row-bad-path = Rad { $row } er hoppa over, for eit namn i kodestien er tomt.
    .hint = Skriv stien som Barriere/Siloar. Ein skråstrek som høyrer til namnet, skriv du \/.
import-code-repeated = Rad { $row }: koden { $code } står allereie i rad { $first }, og det første gjeld.
import-code-below-itself = Rad { $row } er hoppa over, for koden ville stå under seg sjølv.
import-parent-ambiguous = Rad { $row } er hoppa over, for fleire kodar heiter { $parent }.
    .hint = Skriv heile stien til den overordna koden.
import-bad-colour = Rad { $row }: «{ $value }» i kolonnen { $column } er ikkje ein farge som #2f6f8f.
import-unknown-origin = Rad { $row }: «{ $value }» i kolonnen { $column } er ikkje eit kjent opphav.
    .hint = Bruk data, teori, in vivo eller mal.
import-unknown-code-kind = Rad { $row }: «{ $value }» i kolonnen { $column } er ikkje eit kjent slag kode.
    .hint = Bruk vanleg, ordna eller eksklusiv.
import-not-yes-or-no = Rad { $row }: «{ $value }» i kolonnen { $column } er verken ja eller nei.
import-bad-path = Rad { $row }: «{ $value }» i kolonnen { $column } er ikkje ein kodesti.
import-row-without-codes = Rad { $row } er hoppa over, for ho nemner ingen kodar.
import-unknown-correspondence = Rad { $row }: «{ $value }» i kolonnen { $column } er ikkje eit slag samsvar; rada er utelaten.
import-row-lacks-cells = Rad { $row } er hoppa over, for ho manglar { $columns }.
import-bad-occurrence = Rad { $row }: «{ $value }» i kolonnen { $column } er ikkje eit nummer frå 1 og oppover, og er ikkje brukt.
import-row-without-label = Rad { $row } er hoppa over, for ho manglar merkelappen som står i teksten.
import-unknown-role = Rad { $row }: «{ $value }» i kolonnen { $column } er ikkje ei kjend rolle.
    .hint = Bruk intervjuar, informant eller annan.
import-row-without-name = Rad { $row } er hoppa over, for ho manglar eit namn.
import-unknown-name-kind = Rad { $row }: «{ $value }» i kolonnen «{ $column }» er ikkje eit slag namn som er kjent.

## Intervjuguide

import-guide-empty = { $file } inneheld ingen spørsmål.
    .hint = Set eit nummer framfor kvart spørsmål, eller bruk ein tabell med kolonnen spørsmål.
import-guide-no-parent = Rad { $row }: «{ $parent }» står ikkje lenger oppe i guiden, så spørsmålet står for seg sjølv.
import-guide-bad-path = Rad { $row }: «{ $path }» er ikkje ein kodesti.
import-guide-lines-left-out = { $count ->
        [one] Éi linje er ikkje eit spørsmål og er utelaten: { $lines }.
       *[other] { $count } linjer er ikkje spørsmål og er utelatne: { $lines }.
    }

## Spørjeundersøking

import-survey-without-questions = Ingen kolonne i tabellen ser ut som eit spørsmål.
    .hint = Kvar rad skal vere eitt svar på undersøkinga, og første rad skal ha spørsmåla.
import-survey-duplicate = Den same fila er teken inn før, som «{ $name }».
import-row-without-text = Rad { $row } er hoppa over, for ho har ingen tekst.
import-row-lacks-summary = Rad { $row } er hoppa over, for ho manglar kode, kolonne eller samandrag.
import-row-without-participant = Rad { $row } har ikkje noko namn og vart ikkje teken med.
import-bad-day = Rad { $row }: «{ $value }» i «{ $column }» er ikkje ein dato og vart ikkje teken med.
import-unknown-case = Rad { $row }: det finst ingen case som heiter «{ $case }».
import-unknown-participant = Rad { $row }: det finst ingen informant som heiter «{ $name }».
import-taken-code = Rad { $row }: «{ $name }» er i bruk for ein annan og vart ikkje teken med.
