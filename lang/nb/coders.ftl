# Hvem som koder, blind runde og enighet.
coders-same-name = Det finnes allerede en koder som heter «{ $name }»; store og små bokstaver og mellomrom skiller ikke.
    .hint = Velg et annet navn, for eksempel med etternavn.
coders-unknown = Ingen koder heter «{ $name }».
    .hint = Legg koderen til først.
coders-too-few = En blind runde trenger minst to kodere.
    .hint = Legg til en koder, og velg dem som skal være med.
coders-no-sources = En blind runde trenger minst én datakilde.
    .hint = Velg datakildene som skal kodes hver for seg.
coders-pass-running = «{ $source }» er allerede med i en blind runde.
    .hint = Vent til alle er ferdige, eller avslutt den runden.
coders-all-coded = Alle koderne har allerede sagt at de er ferdige med disse datakildene.
    .hint = Begynn en ny runde med koding først, eller velg andre datakilder.
coders-while-blind = Dette kan ikke gjøres mens en blind runde pågår: Det ville gjelde kodinger som du ikke ser.
    .hint = Vent til alle er ferdige, eller avslutt den blinde runden.
coders-undo-while-blind = Det siste steget er en annen koders, og det ser du ikke mens den blinde runden pågår.
    .hint = Vent til alle er ferdige, eller avslutt den blinde runden.
agreement-other-approach = Mål på enighet hører til kodingsreliabilitet, og prosjektet har en annen tilnærming eller ingen.
    .hint = I andre tilnærminger er uenighet noe å snakke om, ikke noe å måle. Tilnærmingen velges under Temaer, på fanen «Spørsmål og metode».
agreement-nobody = Det er færre enn to kodere å sammenligne: To må ha sagt at de er ferdige med minst én datakilde.
    .hint = Si i Lese og kode hvor langt hver koder er kommet.
agreement-no-units = Kan ikke regnes ut: Ingen datakilde er ferdig kodet av alle.
agreement-no-variation = Kan ikke regnes ut: Koderne har gjort det samme i alle enhetene, så det finnes ingen variasjon.
agreement-unit-turn = replikk
agreement-unit-sentence = setning
agreement-unit-character = tegn
agreement-title = Enighet mellom kodere
agreement-sheet = Enighet
agreement-code = Kode
agreement-prevalence = Forekomst (%)
agreement-percent = Enighet (%)
agreement-kappa = Cohens κ
agreement-alpha = Krippendorffs α
agreement-unitising = α for avgrensning
agreement-remark = Merknad
agreement-undefined = kan ikke regnes ut, for det finnes ingen variasjon
agreement-said-unit = Enhet: { $unit }
agreement-said-coders = Kodere: { $coders }
agreement-said-sources = Datakilder: { $sources }
agreement-left-out = { $count ->
    [one] Én datakilde teller ikke med, fordi ikke alle koderne er ferdige med den.
   *[other] { $count } datakilder teller ikke med, fordi ikke alle koderne er ferdige med dem.
}
