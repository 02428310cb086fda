//! The language of paragraphs as people say them: both forms of Norwegian, its neighbours, and texts of two languages.

use sitat_import::{FoundLanguage, find_language};

fn tag(text: &str) -> &'static str {
    find_language(text).map_or("?", FoundLanguage::tag)
}

fn all_are(expected: &str, texts: &[&str]) {
    for text in texts {
        assert_eq!(tag(text), expected, "{text}");
    }
}

const BOKMÅL: [&str; 7] = [
    "Vi begynte med å kartlegge hvilke tjenester som faktisk ble brukt, og så fant vi ut at det var flere som ikke visste om hverandre. Det var egentlig ganske overraskende.",
    "Nei, altså, jeg synes det har gått greit. Men det er klart at når man skal få med seg alle, så tar det tid, og noen ganger må man bare vente.",
    "Rådmannen sa at pengene var brukt opp. Da spurte jeg hvem som hadde bestemt det, men det fikk jeg aldri noe svar på.",
    "Det er mye som skjer på bakrommet. Hun på kontoret ved siden av har hjulpet meg med alt mulig, selv om hun ikke er ansatt for å gjøre det.",
    "Intervjuer: Hvordan opplevde du det?\nDeltaker: Jeg husker ikke så mye av det. Det var en travel uke, og etterpå var jeg syk.",
    "Etter sammenslåingen ble alt større. Før kjente vi hverandre, og nå vet jeg ikke hva de heter engang, de som sitter i tredje etasje.",
    "Kommunen skal sørge for at innbyggerne får et godt tilbud. Tilbudet skal være likt uansett hvor i kommunen man bor, og det skal være gratis.",
];
const NYNORSK: [&str; 7] = [
    "Me byrja med å finne ut kva tenester folk eigentleg brukte, og så viste det seg at det var fleire som ikkje visste om kvarandre. Det var litt rart.",
    "Nei, eg synest det har gått bra. Men det er klart at når ein skal få med seg alle, så tek det tid, og nokre gonger må ein berre vente.",
    "Rådmannen sa at pengane var brukte opp. Då spurde eg kven som hadde bestemt det, men det fekk eg aldri noko svar på.",
    "Det er mykje som skjer på bakrommet. Ho på kontoret ved sida av har hjelpt meg med alt mogleg, sjølv om ho ikkje er tilsett for å gjere det.",
    "Intervjuar: Korleis opplevde du det?\nDeltakar: Eg hugsar ikkje så mykje av det. Det var ei travel veke, og etterpå var eg sjuk.",
    "Etter samanslåinga vart alt større. Før kjende me kvarandre, og no veit eg ikkje kva dei heiter eingong, dei som sit i tredje høgda.",
    "Kommunen skal syte for at innbyggjarane får eit godt tilbod. Tilbodet skal vere likt uansett kvar i kommunen ein bur, og det skal vere gratis.",
];
const ENGLISH: [&str; 4] = [
    "We started by mapping which services people actually used, and it turned out that several of them didn't know about each other. That was a bit of a surprise to us.",
    "No, I think it went fine. But of course it takes time to bring everyone on board, and sometimes you just have to wait until they are ready.",
    "Interviewer: How did you experience it?\nParticipant: I don't remember much of it. It was a busy week, and I was ill when it was over.",
    "The municipality shall make sure that residents are offered good services. What is offered should be the same wherever you live, and free of charge.",
];
const DANISH: [&str; 4] = [
    "Vi begyndte med at finde ud af, hvilke tilbud der egentlig blev brugt, og så viste det sig, at der var flere, som ikke kendte til hinanden. Det var lidt overraskende.",
    "Nej, jeg synes, det er gået fint. Men det er klart, at når man skal have alle med, så tager det tid, og nogle gange må man bare vente.",
    "Interviewer: Hvordan oplevede du det?\nDeltager: Jeg husker ikke så meget af det. Det var en travl uge, og bagefter var jeg syg.",
    "Kommunen skal sørge for, at borgerne får et godt tilbud. Tilbuddet skal være ens, uanset hvor i kommunen man bor, og det skal være gratis.",
];
const SWEDISH: [&str; 4] = [
    "Vi började med att ta reda på vilka tjänster som faktiskt användes, och då visade det sig att det fanns flera som inte kände till varandra. Det var lite överraskande.",
    "Nej, jag tycker att det har gått bra. Men det är klart att när man ska få med sig alla så tar det tid, och ibland får man bara vänta.",
    "Intervjuare: Hur upplevde du det?\nDeltagare: Jag minns inte så mycket av det. Det var en stressig vecka, och efteråt var jag sjuk.",
    "Kommunen ska se till att invånarna får ett bra utbud. Utbudet ska vara lika oavsett var i kommunen man bor, och det ska vara gratis.",
];

#[test]
fn paragraphs_are_told_apart() {
    all_are("nb", &BOKMÅL);
    all_are("nn", &NYNORSK);
    all_are("en", &ENGLISH);
    all_are("da", &DANISH);
    all_are("sv", &SWEDISH);
}

#[test]
fn a_text_of_two_languages_is_in_the_one_that_most_of_it_is_in() {
    // Questions in one, long answers in the other.
    let questions = "Intervjuer: Hva tenker du om det?\nIntervjuer: Hvorfor ble det ikke noe av?\n";
    all_are("nn", &[&format!("{questions}{}", NYNORSK.join("\n"))]);
    all_are("nb", &[&format!("{}\n{}", BOKMÅL.join("\n"), NYNORSK[0])]);
    all_are("en", &[&format!("{questions}{}", ENGLISH.join("\n"))]);
    // A quote in English changes nothing.
    all_are("nb", &[&format!("{}\nHun sa: “It is what it is, and that was it.”", BOKMÅL[..3].join("\n"))]);
    all_are("nn", &[&format!("{}\nDet er det dei kallar “user involvement”.", NYNORSK[..3].join("\n"))]);
}

#[test]
fn labels_stamps_and_names_do_not_count() {
    let text: String =
        NYNORSK.iter().map(|said| format!("[00:01:02] Speaker 1: {said}\nThe Interviewer: Mm.\n")).collect();
    assert_eq!(tag(&text), "nn");
}
