# Kven som kodar, blind runde og semje.
coders-same-name = Det finst alt ein kodar som heiter «{ $name }»; store og små bokstavar og mellomrom skil ikkje.
    .hint = Vel eit anna namn, til dømes med etternamn.
coders-unknown = Ingen kodar heiter «{ $name }».
    .hint = Legg til kodaren først.
coders-too-few = Ein blind runde treng minst to kodarar.
    .hint = Legg til ein kodar, og vel dei som skal vere med.
coders-no-sources = Ein blind runde treng minst éi datakjelde.
    .hint = Vel datakjeldene som skal kodast kvar for seg.
coders-pass-running = «{ $source }» er alt med i ein blind runde.
    .hint = Vent til alle er ferdige, eller avslutt den runden.
coders-all-coded = Alle kodarane har alt sagt at dei er ferdige med desse datakjeldene.
    .hint = Byrj ein ny runde med koding først, eller vel andre datakjelder.
coders-while-blind = Dette kan ikkje gjerast medan ein blind runde går: Det ville gjelde kodingar som du ikkje ser.
    .hint = Vent til alle er ferdige, eller avslutt den blinde runden.
coders-undo-while-blind = Det siste steget er gjort av ein annan kodar, og det ser du ikkje medan den blinde runden går.
    .hint = Vent til alle er ferdige, eller avslutt den blinde runden.
agreement-other-approach = Mål på semje høyrer til kodingsreliabilitet, og prosjektet har ei anna tilnærming eller inga.
    .hint = I andre tilnærmingar er usemje noko å snakke om, ikkje noko å måle. Tilnærminga vel du under Tema, på fana «Spørsmål og metode».
agreement-nobody = Det er færre enn to kodarar å samanlikne: To må ha sagt at dei er ferdige med minst éi datakjelde.
    .hint = Sei i Lese og kode kor langt kvar kodar er komen.
agreement-no-units = Kan ikkje reknast ut: Inga datakjelde er ferdig koda av alle.
agreement-no-variation = Kan ikkje reknast ut: Kodarane har gjort det same i alle einingane, så det finst ingen variasjon.
agreement-unit-turn = replikk
agreement-unit-sentence = setning
agreement-unit-character = teikn
agreement-title = Semje mellom kodarar
agreement-sheet = Semje
agreement-code = Kode
agreement-prevalence = Førekomst (%)
agreement-percent = Semje (%)
agreement-kappa = Cohens κ
agreement-alpha = Krippendorffs α
agreement-unitising = α for avgrensing
agreement-remark = Merknad
agreement-undefined = kan ikkje reknast ut, for det finst ingen variasjon
agreement-said-unit = Eining: { $unit }
agreement-said-coders = Kodarar: { $coders }
agreement-said-sources = Datakjelder: { $sources }
agreement-left-out = { $count ->
    [one] Éi datakjelde tel ikkje med, fordi ikkje alle kodarane er ferdige med henne.
   *[other] { $count } datakjelder tel ikkje med, fordi ikkje alle kodarane er ferdige med dei.
}
