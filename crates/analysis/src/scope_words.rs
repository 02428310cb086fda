//! What a sentence says of how many: *alle informantene*, *to av seks kommuner*, *most of the participants*. Norwegian (both
//! written forms) and English.
//!
//! The words follow lists of our own; what is not in them is not found. Whoever is meant by *alle de små kommunene* nobody
//! can count, so such a group is none here.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use sitat_model::{Language, TextRange, Word, words};

use crate::stop_words::stop_words;

/// How many a sentence says that something holds for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SaidAmount {
    /// All of them.
    All,
    /// Not all of them.
    NotAll,
    /// Over half.
    Most,
    /// Half of them.
    Half,
    /// At least two.
    Some,
    /// None of them.
    None,
    /// So many out of so many, where that is told.
    Count(u32, Option<u32>),
}

impl SaidAmount {
    /// The name on the wire and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::NotAll => "not-all",
            Self::Most => "most",
            Self::Half => "half",
            Self::Some => "some",
            Self::None => "none",
            Self::Count(..) => "count",
        }
    }

    /// Whether so many of so many are as many as it says. Words of another number of people are not about these.
    pub fn is_reached(self, count: usize, total: usize) -> bool {
        match self {
            Self::All => count >= total,
            Self::NotAll => count < total,
            Self::Most => count * 2 > total,
            Self::Half => count * 2 >= total,
            Self::Some => count >= 2,
            Self::None => count == 0,
            Self::Count(said, of) => count >= said as usize || of.is_some_and(|of| of as usize != total),
        }
    }

    /// How much it is, from nobody to everybody; `None` if that is open.
    fn height(self) -> Option<u32> {
        match self {
            Self::None => Some(0),
            Self::Some => Some(1),
            Self::Half => Some(2),
            Self::Most => Some(3),
            Self::All => Some(4),
            Self::NotAll | Self::Count(_, None) => None,
            Self::Count(said, Some(of)) if said >= of => Some(4),
            Self::Count(said, Some(of)) if said * 2 > of => Some(3),
            Self::Count(said, Some(of)) if said * 2 == of => Some(2),
            Self::Count(0, _) => Some(0),
            Self::Count(..) => Some(1),
        }
    }

    /// Whether the same cannot be said of both.
    pub fn clashes_with(self, other: Self) -> bool {
        match (self, other) {
            (Self::NotAll, other) | (other, Self::NotAll) => other.height() == Some(4),
            _ => match (self.height(), other.height()) {
                (Some(own), Some(other)) => own != other && (own, other) != (1, 2) && (own, other) != (2, 1),
                _ => false,
            },
        }
    }
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SaidUnit {
    /// Those who were interviewed.
    Participants,
    /// Cases, whatever they are.
    Cases,
    /// Municipalities.
    Municipalities,
    /// Counties.
    Counties,
    /// Regions.
    Regions,
    /// Organisations.
    Organisations,
}

/// Who of them is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaidGroup {
    /// All there are.
    Everybody,
    /// Those of what is named there: *i Storvik*.
    Within(TextRange),
}

/// Words of a sentence that say how many. Places are in code points of the sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaidScope {
    /// How many.
    pub amount: SaidAmount,
    /// Of what.
    pub unit: SaidUnit,
    /// Of which of them.
    pub group: SaidGroup,
    /// The words that say so.
    pub range: TextRange,
    /// How far they reach: up to the next such words.
    pub clause: TextRange,
    /// Whether a word there tells that it is what people said: *mener*, *peker på*.
    pub is_told: bool,
}

const AMOUNTS: [(&str, SaidAmount); 66] = [
    ("ikke alle", SaidAmount::NotAll),
    ("ikkje alle", SaidAmount::NotAll),
    ("ikke samtlige", SaidAmount::NotAll),
    ("ikkje samtlege", SaidAmount::NotAll),
    ("langt fra alle", SaidAmount::NotAll),
    ("langt frå alle", SaidAmount::NotAll),
    ("not all", SaidAmount::NotAll),
    ("not every", SaidAmount::NotAll),
    ("nesten alle", SaidAmount::Most),
    ("nær alle", SaidAmount::Most),
    ("så godt som alle", SaidAmount::Most),
    ("så å si alle", SaidAmount::Most),
    ("så å seie alle", SaidAmount::Most),
    ("nesten samtlige", SaidAmount::Most),
    ("de aller fleste", SaidAmount::Most),
    ("dei aller fleste", SaidAmount::Most),
    ("de fleste", SaidAmount::Most),
    ("dei fleste", SaidAmount::Most),
    ("flesteparten", SaidAmount::Most),
    ("mesteparten", SaidAmount::Most),
    ("flertallet", SaidAmount::Most),
    ("et flertall", SaidAmount::Most),
    ("fleirtalet", SaidAmount::Most),
    ("eit fleirtal", SaidAmount::Most),
    ("majoriteten", SaidAmount::Most),
    ("over halvparten", SaidAmount::Most),
    ("mer enn halvparten", SaidAmount::Most),
    ("meir enn halvparten", SaidAmount::Most),
    ("almost all", SaidAmount::Most),
    ("nearly all", SaidAmount::Most),
    ("the majority", SaidAmount::Most),
    ("a majority", SaidAmount::Most),
    ("more than half", SaidAmount::Most),
    ("over half", SaidAmount::Most),
    ("most", SaidAmount::Most),
    ("halvparten", SaidAmount::Half),
    ("half", SaidAmount::Half),
    ("samtlige", SaidAmount::All),
    ("samtlege", SaidAmount::All),
    ("hver eneste", SaidAmount::All),
    ("kvar einaste", SaidAmount::All),
    ("alle", SaidAmount::All),
    ("begge", SaidAmount::All),
    ("hver", SaidAmount::All),
    ("kvar", SaidAmount::All),
    ("all", SaidAmount::All),
    ("every", SaidAmount::All),
    ("each", SaidAmount::All),
    ("both", SaidAmount::All),
    ("ingen", SaidAmount::None),
    ("inga", SaidAmount::None),
    ("none", SaidAmount::None),
    ("no", SaidAmount::None),
    ("noen", SaidAmount::Some),
    ("nokre", SaidAmount::Some),
    ("nokon", SaidAmount::Some),
    ("enkelte", SaidAmount::Some),
    ("flere", SaidAmount::Some),
    ("fleire", SaidAmount::Some),
    ("mange", SaidAmount::Some),
    ("et par", SaidAmount::Some),
    ("eit par", SaidAmount::Some),
    ("some", SaidAmount::Some),
    ("several", SaidAmount::Some),
    ("many", SaidAmount::Some),
    ("a few", SaidAmount::Some),
];

/// Beginnings of words for what is counted.
const UNITS: [(&str, SaidUnit); 25] = [
    ("informant", SaidUnit::Participants),
    ("deltaker", SaidUnit::Participants),
    ("deltakar", SaidUnit::Participants),
    ("intervjuobjekt", SaidUnit::Participants),
    ("intervjuperson", SaidUnit::Participants),
    ("intervjuede", SaidUnit::Participants),
    ("intervjua", SaidUnit::Participants),
    ("respondent", SaidUnit::Participants),
    ("participant", SaidUnit::Participants),
    ("interviewee", SaidUnit::Participants),
    ("fylkeskommun", SaidUnit::Counties),
    ("fylke", SaidUnit::Counties),
    ("fylka", SaidUnit::Counties),
    ("county", SaidUnit::Counties),
    ("counties", SaidUnit::Counties),
    ("kommun", SaidUnit::Municipalities),
    ("casekommun", SaidUnit::Municipalities),
    ("municipalit", SaidUnit::Municipalities),
    ("region", SaidUnit::Regions),
    ("organi", SaidUnit::Organisations),
    ("virksomhet", SaidUnit::Organisations),
    ("verksemd", SaidUnit::Organisations),
    ("bedrift", SaidUnit::Organisations),
    ("cas", SaidUnit::Cases),
    ("enhet", SaidUnit::Cases),
];

/// What such words may end with; anything else makes another word of them: *kommunedirektøren*, *deltakelse*.
const UNIT_ENDINGS: [&str; 24] = [
    "", "e", "er", "ar", "en", "et", "a", "ane", "ene", "s", "ne", "y", "ies", "asjon", "asjoner", "asjonar",
    "asjonene", "asjonane", "sation", "sations", "zation", "zations", "r", "es",
];

/// What may stand between how many and what of.
const BETWEEN: [&str; 17] = [
    "av", "de", "dei", "disse", "desse", "våre", "mine", "of", "out", "the", "these", "those", "our", "my", "sammen",
    "saman", "blant",
];

/// What makes it these ones and not all in the world.
const THESE: [&str; 13] =
    ["av", "de", "dei", "disse", "desse", "våre", "mine", "of", "the", "these", "those", "our", "my"];

const NUMBERS: [(&str, u32); 36] = [
    ("en", 1),
    ("én", 1),
    ("ett", 1),
    ("ein", 1),
    ("éin", 1),
    ("eitt", 1),
    ("one", 1),
    ("to", 2),
    ("two", 2),
    ("tre", 3),
    ("three", 3),
    ("fire", 4),
    ("four", 4),
    ("fem", 5),
    ("five", 5),
    ("seks", 6),
    ("six", 6),
    ("sju", 7),
    ("syv", 7),
    ("seven", 7),
    ("åtte", 8),
    ("eight", 8),
    ("ni", 9),
    ("nine", 9),
    ("ti", 10),
    ("ten", 10),
    ("elleve", 11),
    ("eleven", 11),
    ("tolv", 12),
    ("twelve", 12),
    ("tretten", 13),
    ("thirteen", 13),
    ("fjorten", 14),
    ("fourteen", 14),
    ("femten", 15),
    ("fifteen", 15),
];

/// Beginnings of words that tell what people said or hold.
const TOLD: [&str; 72] = [
    "mener",
    "meiner",
    "mente",
    "meinte",
    "sier",
    "seier",
    "sa",
    "peker",
    "peikar",
    "pekte",
    "peika",
    "opplev",
    "fortel",
    "fortal",
    "beskriv",
    "beskrev",
    "skildr",
    "nevn",
    "nemn",
    "trekker",
    "trekk",
    "trakk",
    "fremhev",
    "framhev",
    "understrek",
    "oppgir",
    "oppgjev",
    "oppga",
    "ønsker",
    "ønskjer",
    "enig",
    "samd",
    "einig",
    "uttrykk",
    "påpek",
    "påpeik",
    "vektlegg",
    "vektla",
    "erfar",
    "rapporter",
    "svarer",
    "svarar",
    "svarte",
    "bekreft",
    "stadfest",
    "snakker",
    "snakkar",
    "etterlys",
    "savn",
    "sakn",
    "synes",
    "synest",
    "syns",
    "tror",
    "trur",
    "trodde",
    "føler",
    "say",
    "says",
    "said",
    "mention",
    "describ",
    "report",
    "agree",
    "point",
    "emphasi",
    "feel",
    "felt",
    "think",
    "believ",
    "stress",
    "highlight",
];

/// Words of how a study was made: what is said there of how many needs no passage.
const METHOD: [&str; 34] = [
    "intervjuet",
    "intervjua",
    "intervjuguide",
    "samtykke",
    "samtykket",
    "samtykte",
    "rekruttert",
    "rekruttere",
    "rekrutterte",
    "rekruttering",
    "anonymisert",
    "anonymiserte",
    "transkribert",
    "transkriberte",
    "utvalget",
    "utvalet",
    "lydopptak",
    "spurt",
    "spurde",
    "stilt",
    "stilte",
    "informert",
    "informerte",
    "kontaktet",
    "kontakta",
    "forespurt",
    "interviewed",
    "consent",
    "consented",
    "recruited",
    "anonymised",
    "transcribed",
    "asked",
    "invited",
];

/// What makes a group of its own when it stands behind the unit.
const PREPOSITIONS: [&str; 14] =
    ["i", "fra", "frå", "hos", "ved", "med", "in", "from", "at", "with", "uten", "utan", "without", "under"];
const CLAUSES: [&str; 13] = [
    "som", "who", "that", "which", "bortsett", "unntatt", "unnateke", "utenom", "utanom", "except", "but", "foruten",
    "whose",
];
/// Behind a preposition: the whole of the study.
const STUDY: [&str; 16] = [
    "utvalget",
    "utvalet",
    "studien",
    "materialet",
    "undersøkelsen",
    "undersøkinga",
    "datamaterialet",
    "prosjektet",
    "oppgaven",
    "oppgåva",
    "study",
    "sample",
    "material",
    "project",
    "dette",
    "denne",
];

fn number(term: &str) -> Option<u32> {
    if term.bytes().all(|byte| byte.is_ascii_digit()) {
        return term.parse().ok().filter(|own| *own < 1_000);
    }
    NUMBERS.iter().find(|(word, _)| *word == term).map(|(_, number)| *number)
}

fn unit(term: &str) -> Option<SaidUnit> {
    let fits = |beginning: &str| term.strip_prefix(beginning).is_some_and(|end| UNIT_ENDINGS.contains(&end));
    UNITS.iter().find(|(beginning, _)| fits(beginning)).map(|(_, unit)| *unit).filter(|_| term != "cas")
}

fn is_definite(term: &str) -> bool {
    ["ene", "ane", "fylka"].iter().any(|end| term.ends_with(end))
}

fn is_told(term: &str) -> bool {
    TOLD.iter().any(|told| match told.chars().count() {
        // Short ones are whole words.
        0..=3 => term == *told,
        _ => term.starts_with(told),
    })
}

/// Words that say how many, read from a place on.
struct Reading {
    amount: SaidAmount,
    unit: SaidUnit,
    end: usize,
}

fn amount_at(terms: &[&str], at: usize) -> Option<(SaidAmount, usize)> {
    let rest = terms.get(at..)?;
    let first = rest.first()?;
    for (words, amount) in AMOUNTS.iter().filter(|(words, _)| words.starts_with(first)) {
        let count = words.split(' ').count();
        if rest.len() >= count && words.split(' ').zip(rest).all(|(word, term)| word == *term) {
            return Some((*amount, at + count));
        }
    }
    let said = number(first)?;
    match (*rest.get(1)?, rest.get(2)) {
        ("av" | "of", _) => Some((SaidAmount::Count(said, None), at + 1)),
        ("out", Some(&"of")) => Some((SaidAmount::Count(said, None), at + 1)),
        _ => None,
    }
}

fn read(terms: &[&str], at: usize) -> Option<Reading> {
    let (amount, behind) = amount_at(terms, at)?;
    let mut end = behind;
    let (mut are_these, mut of) = (false, None);
    while let Some(term) = terms.get(end) {
        let counted = number(term).filter(|_| of.is_none() && unit(term).is_none());
        if let Some(counted) = counted {
            of = Some(counted);
        } else if !BETWEEN.contains(term) || end > behind + 4 {
            break;
        }
        are_these |= THESE.contains(term);
        end += 1;
    }
    let amount = match (amount, of) {
        (SaidAmount::Count(said, None), of) => SaidAmount::Count(said, of),
        // *alle tre* is about three of them.
        (SaidAmount::All, Some(of)) => SaidAmount::Count(of, Some(of)),
        (amount, _) => amount,
    };
    if let Some(unit) = terms.get(end).and_then(|term| unit(term)) {
        let is_single = matches!(terms.get(at), Some(&("hver" | "kvar" | "every" | "each")));
        let is_known = are_these || of.is_some() || terms.get(end).is_some_and(|term| is_definite(term));
        let is_both = matches!(terms.get(at), Some(&("begge" | "both")));
        let amount = if is_both { SaidAmount::Count(2, Some(2)) } else { amount };
        let is_meant = unit == SaidUnit::Participants || (is_known && !is_single);
        return is_meant.then_some(Reading { amount, unit, end: end + 1 });
    }
    // Without a word for them: *alle mener*, *most agree*, and *dette mener alle*.
    let is_bare = end == behind
        && !matches!(amount, SaidAmount::Count(..))
        && !matches!(terms.get(at), Some(&"begge" | &"both" | &"hver" | &"kvar" | &"no"));
    let next_tells = terms.get(end).is_some_and(|term| is_told(term))
        || (matches!(terms.get(end), Some(&("er" | "var" | "are" | "were")))
            && terms.get(end + 1).is_some_and(|term| is_told(term)));
    let ends = terms.get(end).is_none()
        && at.checked_sub(1).and_then(|before| terms.get(before)).is_some_and(|term| is_told(term));
    (is_bare && (next_tells || ends)).then_some(Reading { amount, unit: SaidUnit::Participants, end })
}

/// Of whom what stands behind the unit says that it is; `None` if of some whom nobody can count.
fn group(all: &[Word], terms: &[&str], end: usize, sentence: &str) -> Option<SaidGroup> {
    let Some(next) = terms.get(end) else { return Some(SaidGroup::Everybody) };
    let between = |place: usize| {
        let (one, other) = (all.get(place.checked_sub(1)?)?, all.get(place)?);
        let characters = sentence.chars().skip(one.range.end.0 as usize);
        Some(characters.take(other.range.start.0.saturating_sub(one.range.end.0) as usize).collect::<String>())
    };
    if CLAUSES.contains(next) && (*next != "but" || between(end).is_none_or(|signs| !signs.contains(','))) {
        return None;
    }
    if between(end).is_some_and(|signs| signs.contains([',', ';', ':', '–'])) || !PREPOSITIONS.contains(next) {
        return Some(SaidGroup::Everybody);
    }
    let rest = terms.get(end + 1..).unwrap_or_default();
    if rest.is_empty() || rest.iter().take(3).any(|term| STUDY.contains(term)) {
        return Some(SaidGroup::Everybody);
    }
    let last = (end + 5).min(all.len().saturating_sub(1));
    Some(SaidGroup::Within(TextRange { start: all.get(end + 1)?.range.start, end: all.get(last)?.range.end }))
}

/// The words of a sentence that say how many of those who were studied it is about, by place.
pub fn said_scopes(sentence: &str) -> Vec<SaidScope> {
    let all: Vec<Word> = words(sentence).collect();
    let terms: Vec<&str> = all.iter().map(|word| word.term.as_str()).collect();
    let mut found: Vec<(usize, SaidScope)> = Vec::new();
    let mut at = 0;
    while at < terms.len() {
        let Some(reading) = read(&terms, at) else {
            at += 1;
            continue;
        };
        let own = (all.get(at), all.get(reading.end.saturating_sub(1)), group(&all, &terms, reading.end, sentence));
        if let (Some(first), Some(last), Some(group)) = own {
            let range = TextRange { start: first.range.start, end: last.range.end };
            let (amount, unit) = (reading.amount, reading.unit);
            found.push((at, SaidScope { amount, unit, group, range, clause: range, is_told: false }));
        }
        at = reading.end.max(at + 1);
    }
    let starts: Vec<usize> = found.iter().map(|(at, _)| *at).collect();
    for (place, (_, scope)) in found.iter_mut().enumerate() {
        let from = if place == 0 { 0 } else { starts[place] };
        let to = starts.get(place + 1).copied().unwrap_or(all.len());
        let own = all.get(from..to).unwrap_or_default();
        if let (Some(first), Some(last)) = (own.first(), own.last()) {
            scope.clause = TextRange { start: first.range.start, end: last.range.end };
        }
        scope.is_told = own.iter().any(|word| is_told(&word.term));
    }
    found.into_iter().map(|(_, scope)| scope).collect()
}

/// Whether words tell how a study was made.
pub fn tells_of_method(text: &str) -> bool {
    words(text).any(|word| METHOD.contains(&word.term.as_str()))
}

fn idle() -> &'static BTreeSet<&'static str> {
    static IDLE: OnceLock<BTreeSet<&'static str>> = OnceLock::new();
    IDLE.get_or_init(|| {
        let mut idle = stop_words(&BTreeSet::from([Language::Bokmål, Language::Nynorsk, Language::English]));
        idle.extend(AMOUNTS.iter().flat_map(|(words, _)| words.split(' ')));
        idle.extend(NUMBERS.iter().map(|(word, _)| *word));
        idle.extend(BETWEEN);
        idle
    })
}

/// The words that carry what is said, apart from how many of whom say it, and that it is said.
pub fn telling_terms(text: &str) -> Vec<String> {
    let is_telling = |term: &String| {
        term.chars().nth(1).is_some()
            && !idle().contains(term.as_str())
            && unit(term).is_none()
            && !is_told(term)
            && number(term).is_none()
    };
    words(text).map(|word| word.term).filter(is_telling).collect()
}

#[cfg(test)]
mod tests;
