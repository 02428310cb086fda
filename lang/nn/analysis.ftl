### Vilkår for kjenneteikn, og kjenneteikn som blir rekna ut.

analysis-expression-empty = Vilkåret er tomt.
    .hint = Skriv eit kjenneteikn, eit teikn og ein verdi, til dømes: styringsmodell = formannskap
analysis-expression-missing-name = Vilkåret kan ikkje lesast: ved teikn { $position } manglar namnet på eit kjenneteikn.
    .hint = Framfor teiknet skal det stå eit kjenneteikn, til dømes: innbyggjarar < 50000
analysis-expression-missing-operator = Vilkåret kan ikkje lesast: etter «{ $name }» manglar eit teikn (ved teikn { $position }).
    .hint = Bruk =, !=, <, <=, > eller >=. Står OG, ELLER eller IKKJE i namnet, må namnet ha hermeteikn rundt seg.
analysis-expression-missing-value = Vilkåret kan ikkje lesast: ved teikn { $position } manglar ein verdi.
    .hint = Skriv verdien etter teiknet, til dømes: styringsmodell = formannskap
analysis-expression-unclosed-quote = Vilkåret kan ikkje lesast: hermeteiknet ved teikn { $position } er ikkje avslutta.
    .hint = Set eit hermeteikn også etter det siste ordet i namnet eller verdien.
analysis-expression-unclosed-parenthesis = Vilkåret kan ikkje lesast: parentesen ved teikn { $position } er ikkje avslutta.
    .hint = Set ein ) der parentesen skal slutte.
analysis-expression-unexpected = Vilkåret kan ikkje lesast: «{ $found }» kan ikkje stå ved teikn { $position }.
    .hint = Skil fleire vilkår med AND eller OR. Namn og verdiar med spesialteikn må ha hermeteikn rundt seg.
analysis-expression-too-deep = Vilkåret kan ikkje lesast: ved teikn { $position } er det for mange parentesar inni kvarandre.
    .hint = Skriv vilkåret med færre parentesar.

analysis-formula-empty = Formelen er tom.
    .hint = Skriv eit reknestykke med namn på kjenneteikn, til dømes: driftsinntekter - driftsutgifter
analysis-formula-missing-part = Formelen kan ikkje lesast: ved teikn { $position } manglar eit kjenneteikn eller eit tal.
    .hint = På begge sider av eit rekneteikn skal det stå eit kjenneteikn, eit tal eller ein parentes.
analysis-formula-unclosed-quote = Formelen kan ikkje lesast: hermeteiknet ved teikn { $position } er ikkje avslutta.
    .hint = Set eit hermeteikn også etter det siste ordet i namnet.
analysis-formula-unclosed-parenthesis = Formelen kan ikkje lesast: parentesen ved teikn { $position } er ikkje avslutta.
    .hint = Set ein ) der parentesen skal slutte.
analysis-formula-unexpected = Formelen kan ikkje lesast: «{ $found }» kan ikkje stå ved teikn { $position }.
    .hint = Bruk +, -, * og / mellom kjenneteikna. Namn med slike teikn i seg må ha hermeteikn rundt seg.
analysis-formula-too-deep = Formelen kan ikkje lesast: ved teikn { $position } er det for mange parentesar inni kvarandre.
    .hint = Skriv formelen med færre parentesar.
analysis-formula-bad-limit = Grensa «{ $found }» ved teikn { $position } er ikkje eit tal, eller ikkje høgare enn den førre.
    .hint = Skriv grensene stigande, til dømes bands(Innbyggjarar; 5000; 20000).
