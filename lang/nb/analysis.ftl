### Betingelser på kjennetegn, og kjennetegn som regnes ut.

analysis-expression-empty = Betingelsen er tom.
    .hint = Skriv et kjennetegn, et tegn og en verdi, for eksempel: styringsmodell = formannskap
analysis-expression-missing-name = Betingelsen kan ikke leses: ved tegn { $position } mangler navnet på et kjennetegn.
    .hint = Foran tegnet skal det stå et kjennetegn, for eksempel: innbyggere < 50000
analysis-expression-missing-operator = Betingelsen kan ikke leses: etter «{ $name }» mangler et tegn (ved tegn { $position }).
    .hint = Bruk =, !=, <, <=, > eller >=. Inneholder navnet OG, ELLER eller IKKE, må det stå i anførselstegn.
analysis-expression-missing-value = Betingelsen kan ikke leses: ved tegn { $position } mangler en verdi.
    .hint = Skriv verdien etter tegnet, for eksempel: styringsmodell = formannskap
analysis-expression-unclosed-quote = Betingelsen kan ikke leses: anførselstegnet ved tegn { $position } er ikke avsluttet.
    .hint = Sett et anførselstegn også etter det siste ordet i navnet eller verdien.
analysis-expression-unclosed-parenthesis = Betingelsen kan ikke leses: parentesen ved tegn { $position } er ikke avsluttet.
    .hint = Sett en ) der parentesen skal slutte.
analysis-expression-unexpected = Betingelsen kan ikke leses: «{ $found }» kan ikke stå ved tegn { $position }.
    .hint = Skill flere betingelser med AND eller OR. Navn og verdier med spesialtegn må stå i anførselstegn.
analysis-expression-too-deep = Betingelsen kan ikke leses: ved tegn { $position } er det for mange parenteser inni hverandre.
    .hint = Skriv betingelsen med færre parenteser.

analysis-formula-empty = Formelen er tom.
    .hint = Skriv et regnestykke med navn på kjennetegn, for eksempel: driftsinntekter - driftsutgifter
analysis-formula-missing-part = Formelen kan ikke leses: ved tegn { $position } mangler et kjennetegn eller et tall.
    .hint = På begge sider av et regnetegn skal det stå et kjennetegn, et tall eller en parentes.
analysis-formula-unclosed-quote = Formelen kan ikke leses: anførselstegnet ved tegn { $position } er ikke avsluttet.
    .hint = Sett et anførselstegn også etter det siste ordet i navnet.
analysis-formula-unclosed-parenthesis = Formelen kan ikke leses: parentesen ved tegn { $position } er ikke avsluttet.
    .hint = Sett en ) der parentesen skal slutte.
analysis-formula-unexpected = Formelen kan ikke leses: «{ $found }» kan ikke stå ved tegn { $position }.
    .hint = Bruk +, -, * og / mellom kjennetegnene. Navn med slike tegn i seg må stå i anførselstegn.
analysis-formula-too-deep = Formelen kan ikke leses: ved tegn { $position } er det for mange parenteser inni hverandre.
    .hint = Skriv formelen med færre parenteser.
analysis-formula-bad-limit = Grensen «{ $found }» ved tegn { $position } er ikke et tall, eller ikke høyere enn den forrige.
    .hint = Skriv grensene stigende, for eksempel bands(Innbyggere; 5000; 20000).
