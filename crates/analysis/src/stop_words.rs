//! Words so common that a list of words is easier to read without them. Made for lists only: search finds every word.
//!
//! Pronouns, articles, conjunctions, prepositions, auxiliary verbs, small adverbs and the sounds between words of
//! transcripts. Left out on purpose are words that may be what a study is about: *alle*, *ingen*, *aldri*, *alltid*, *må*.

use std::collections::BTreeSet;

use sitat_model::Language;

const BOKMÅL: &str = "\
    jeg meg min mitt mine du deg din ditt dine han ham hans hun henne hennes den det dens dets vi oss vår vårt våre \
    dere deres de dem seg sin sitt sine man en ei et ene denne dette disse slik slikt slike sånn sånt sånne \
    hva hvem hvor hvordan hvorfor hvilken hvilket hvilke når som der her dit hit da nå så \
    og eller men for at om hvis fordi siden mens enn både også bare jo vel nok altså \
    i på til av fra med ved hos mot mellom over under etter før ut inn opp ned innen uten gjennom rundt langs \
    er var være vært blir ble bli blitt har hadde ha hatt skal skulle vil ville kan kunne får fikk få fått \
    gjør gjorde gjøre gjort ikke ja nei mye mer mest noe noen andre annen annet litt veldig ganske egentlig liksom \
    å eh ehm øh øhm hm hmm mm mhm";

const NYNORSK: &str = "\
    eg meg min mi mitt mine du deg din di ditt dine han honom hans ho henne hennar den det vi me oss vår vårt våre \
    de dykk dykkar dei deira seg sin si sitt sine ein ei eit denne dette desse slik slikt slike sånn sånt sånne \
    kva kven kvar korleis kvifor kva kor når som der her dit hit då no så \
    og eller men for at om viss fordi sidan medan enn både òg også berre jo vel nok altså \
    i på til av frå med ved hos mot mellom over under etter før ut inn opp ned innan utan gjennom rundt langs \
    er var vere vore blir blei bli blitt vert vart verte vorte har hadde ha hatt skal skulle vil ville kan kunne \
    får fekk få fått gjer gjorde gjere gjort ikkje ja nei mykje meir mest noko nokon nokre andre annan anna litt veldig ganske \
    eigentleg liksom å eh ehm øh øhm hm hmm mm mhm";

const ENGLISH: &str = "\
    i me my mine you your yours he him his she her hers it its we us our ours they them their theirs one \
    a an the this that these those such what who whom whose which where when why how there here then now so \
    and or but nor for if because while as than both also only just too well \
    of in on to at by from with into onto about against between over under after before out off up down through \
    during without within around along \
    am is are was were be been being do does did doing done have has had having will would shall should can could \
    may might not no yes very much more most some any few own same other each again once \
    i'm you're he's she's it's we're they're i've you've we've they've i'd you'd he'd she'd we'd they'd i'll you'll \
    he'll she'll we'll they'll isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't won't wouldn't \
    can't couldn't shouldn't that's there's what's let's \
    uh uhm um erm er hm hmm mm mhm yeah";

/// Small English words that are Norwegian words of weight: kept where Norwegian is spoken too.
const WEIGHTY_IN_NORWEGIAN: [&str; 3] = ["by", "own", "most"];

/// The words that lists leave out for these languages.
pub fn stop_words(languages: &BTreeSet<Language>) -> BTreeSet<&'static str> {
    let lists = languages.iter().flat_map(|language| {
        let list = match language {
            Language::Bokmål => BOKMÅL,
            Language::Nynorsk => NYNORSK,
            Language::English => ENGLISH,
        };
        list.split(' ').filter(|word| !word.is_empty())
    });
    let mut words: BTreeSet<&str> = lists.collect();
    if languages.iter().any(|language| *language != Language::English) {
        WEIGHTY_IN_NORWEGIAN.iter().for_each(|word| {
            words.remove(word);
        });
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_leaves_its_own_small_words_out() {
        let of = |languages: &[Language]| stop_words(&languages.iter().copied().collect());
        assert!(of(&[Language::Bokmål]).contains("ikke") && !of(&[Language::Bokmål]).contains("the"));
        assert!(of(&[Language::Nynorsk]).contains("ikkje") && of(&[Language::English]).contains("by"));
        assert!(!of(&[Language::Bokmål, Language::English]).contains("by"));
        assert!(of(&[]).is_empty());
    }

    #[test]
    fn words_are_written_as_search_finds_them() {
        for word in stop_words(&Language::ALL.into_iter().collect()) {
            let found: Vec<String> = sitat_model::words(word).map(|word| word.term).collect();
            assert_eq!(found, [word]);
        }
    }
}
