//! Which language a text is in, told by its small words.
//!
//! Each list holds words that are frequent in one language and not in all the others it is likely to be mixed up with.
//! A transcript of some dozen words has enough of them. Dialect writes both ikke and ikkje; the more frequent side wins.
//! Deliberately no model and no dictionary: Norwegian has two written forms that models of the world's languages
//! confuse, and these words tell them apart.

use sitat_model::Language;

const BOKMÅL: &str = "\
    ikke jeg hva hvilke hvilken hvilket hvordan hvorfor hvem hvis hvor noe noen mye bare også litt mellom uten \
    hun hennes deres selv gjøre gjør gjort sier mer flere når kommer ble blir blitt etter uke nå deg meg seg \
    være vært er fra fikk får gikk gått sa tror synes må måtte dere dem et en av til skal vil skulle kunne \
    ville hadde vår våre alt alle uansett egentlig sammen hverandre hver helt hele forrige tilbake fortsatt \
    tar tok husker vet sørge godt likt første siden bor både altså engang igjen";
const NYNORSK: &str = "\
    ikkje eg kva korleis kvifor kven dersom viss kor kvar kvarandre noko nokon nokre ein eit ei dei deira vere \
    vera vore er frå mykje berre òg litt mellom utan ho hennar dykk sjølv gjere gjera gjer gjort seier meir \
    fleire kjem vart vert blei blitt etter veke no me då når deg meg seg fekk får gjekk gått sa trur synest må \
    måtte av til skal vil skulle kunne ville hadde vår våre alle uansett eigentleg saman heilt heile førre \
    tilbake framleis tek tok hugsar veit syte godt likt første sidan bur både altså eingong igjen difor \
    nokolunde mogleg";
const ENGLISH: &str = "\
    the and is was of to that it you we they what how not with this are were have has would about which there \
    been from because think don't it's be on for when where who so but or if can will them their our its just \
    did do didn't had i";
const DANISH: &str = "\
    ikke jeg hvad hvilke hvilken hvilket hvordan hvorfor hvem hvis hvor noget nogen nogle meget kun også lidt \
    mellem uden hun hendes deres selv gøre gør gjort siger mere flere når kommer blev bliver blevet efter uge \
    nu dig mig sig være været er fra fik får gik gået sagde tror synes må måtte jer dem et en af til skal vil \
    skulle kunne ville have havde vores alt alle uanset egentlig sammen hinanden hver helt hele tilbage stadig \
    tager tog husker ved sørge godt ens første siden bor både altså engang igen måske jo ud op selvfølgelig \
    arbejde";
const SWEDISH: &str = "\
    och att är inte jag vad vilka vilken vilket hur varför vem någon något några mycket bara också lite mellan \
    utan hon hennes deras själv göra gör gjort säger mer flera fler när kommer blev blir blivit efter vecka nu \
    dig mig sig vara varit från fick får gick gått sa tror tycker måste ni dem ett en av till ska vill skulle \
    kunde ville hade vår våra allt alla oavsett egentligen tillsammans varandra varje helt hela tillbaka \
    fortfarande tar tog minns vet här där då";
const GERMAN: &str = "\
    und ich nicht das ist der die mit auch ein eine wir sie auf für von haben wie aber noch dass wenn wird \
    sind war es zu den dem im was wer warum";

/// The language of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FoundLanguage {
    /// One that the programs speak.
    Known(Language),
    /// Another one, as a BCP 47 tag.
    Other(&'static str),
}

impl FoundLanguage {
    /// As a tag: `nb`, `nn`, `en`, `da` …
    pub fn tag(self) -> &'static str {
        match self {
            Self::Known(language) => language.code(),
            Self::Other(tag) => tag,
        }
    }
}

/// Words that are looked at; the rest of a book says nothing more.
const WORDS: usize = 20_000;

/// Fewer telling words than this say nothing.
const FEWEST: usize = 4;

/// Finds the language of a text; `None` where its words do not say.
pub fn find_language(text: &str) -> Option<FoundLanguage> {
    let lists: [(FoundLanguage, &str); 6] = [
        (FoundLanguage::Known(Language::Bokmål), BOKMÅL),
        (FoundLanguage::Known(Language::Nynorsk), NYNORSK),
        (FoundLanguage::Known(Language::English), ENGLISH),
        (FoundLanguage::Other("da"), DANISH),
        (FoundLanguage::Other("sv"), SWEDISH),
        (FoundLanguage::Other("de"), GERMAN),
    ];
    // A word of several lists is divided between them.
    let mut weights: std::collections::HashMap<&str, [usize; 6]> = std::collections::HashMap::new();
    for (place, (_, words)) in lists.iter().enumerate() {
        for word in words.split_ascii_whitespace() {
            weights.entry(word).or_default()[place] = 1;
        }
    }
    let mut scores = [0_usize; 6];
    let mut all = 0_usize;
    let words =
        text.split(|character: char| !character.is_alphabetic() && character != '\'').filter(|word| !word.is_empty());
    for word in words.take(WORDS) {
        all += 1;
        if let Some(weight) = weights.get(word.to_lowercase().as_str()) {
            let lists: usize = weight.iter().sum();
            for (score, part) in scores.iter_mut().zip(weight) {
                *score += part * 12 / lists.max(1);
            }
        }
    }
    let (best, score) = scores.iter().enumerate().max_by_key(|(place, score)| (**score, usize::MAX - place))?;
    // One word in thirty is far below what any of the languages has, and above what chance gives.
    (*score >= FEWEST * 12 && score * 30 >= all * 12).then(|| lists[best].0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(text: &str) -> Option<&'static str> {
        find_language(text).map(FoundLanguage::tag)
    }

    #[test]
    fn small_words_tell_the_languages_apart() {
        for (expected, text) in [
            (
                "nb",
                "Intervjuer: Hva gjør dere når noen ikke kommer?\nKari: Jeg ringer. Det er bare noe vi gjør, og så blir det mye prat.",
            ),
            (
                "nn",
                "Intervjuar: Kva gjer de når nokon ikkje kjem?\nKari: Eg ringjer. Det er berre noko me gjer, og så vert det mykje prat.",
            ),
            (
                "en",
                "Interviewer: What do you do when they don't come?\nKari: We call them. It is just what we do, and then there is a lot of talk about it.",
            ),
            (
                "da",
                "Hvad gør I, når nogle ikke kommer? Jeg ringer. Det er noget vi gør, og så blev der talt meget om det, måske også efter mødet.",
            ),
            (
                "sv",
                "Vad gör ni när någon inte kommer? Jag ringer. Det är något som vi gör, och det blir mycket prat att ta hand om också.",
            ),
            (
                "de",
                "Was macht ihr, wenn jemand nicht kommt? Ich rufe an. Das ist etwas, das wir machen, und dann wird auch viel geredet.",
            ),
        ] {
            assert_eq!(tag(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn dialect_is_taken_for_what_most_of_it_is() {
        let text =
            "Eg veit ikkje eg, det e no sånn at me berre gjer det me må. Ho sa ikke noko om det, men dei kjem jo.";
        assert_eq!(tag(text), Some("nn"));
    }

    #[test]
    fn a_few_words_or_other_languages_say_nothing() {
        for text in [
            "",
            "Hei!",
            "1234 5678",
            "Lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor",
            "Mitä kuuluu? Hyvää, kiitos. Entä sinulle? Ihan hyvää, kiitos kysymästä.",
        ] {
            assert_eq!(tag(text), None, "{text}");
        }
    }
}
