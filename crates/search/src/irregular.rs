//! Norwegian words whose forms no rule gives, bokmål and nynorsk together.
//!
//! Words of the list have no other forms than those listed. Left out on purpose: forms that nearly always are another
//! word (`så` of *se*, `for` of *fare*, `vel` of nynorsk *velje*).

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

/// One word a line. `+` in front: also the last part of compounds.
const GROUPS: &[&str] = &[
    // Nouns
    "+bok boka boken bøker bøkene bøkenes",
    "+mann mannen menn mennene mennenes mannens",
    "+by byen byer byene byens byenes byar byane",
    "+hånd hånda hånden hender hendene hand handa hendar",
    "+natt natta natten netter nettene",
    "+fot foten føtter føttene",
    "+rot rota roten røtter røttene",
    "+tann tanna tannen tenner tennene",
    "+kraft krafta kraften krefter kreftene",
    "+stad staden stader stadene",
    "+sted stedet steder stedene stedets",
    "+tre treet trær trærne trea",
    "+kne kneet knær knærne knea",
    "+barn barnet barna barnene barns barnets barnas born borna",
    "+land landet landa landene lands landets landenes",
    "+år året åra årene års årets årenes",
    "+far faren fedre fedrene fars farens",
    "+mor mora moren mødre mødrene mors morens",
    "+bror broren brødre brødrene brors brorens",
    "+søster søstera søsteren søstre søstrene syster systera systrer systrene",
    "+datter dattera datteren døtre døtrene dotter dottera døtrer",
    "+forelder forelderen foreldre foreldra foreldrene foreldres foreldrenes",
    "+øye øyet øyne øynene auge auget augo auga",
    "+ku kua kuen kuer kyr kyrne",
    "+sak saka saken saker sakene saks sakens sakenes",
    "+idé ide ideen idéen ideer idéer ideene idéene idear ideane",
    "+uke uka uken uker ukene veke veka veker vekene",
    "+vei veien veier veiene veg vegen vegar vegane veger vegene",
    "+område området områder områda områdene områdets",
    "+senter senteret sentre sentra sentrene sentera",
    "+museum museet museer museene musea",
    "kontekst konteksten kontekster kontekstene",
    "+økonomi økonomien økonomier økonomiens",
    // Adjectives
    "stor stort store større størst største",
    "liten lita lite lille små mindre minst minste",
    "god godt gode bedre best beste betre",
    "gammel gammelt gamle eldre eldst eldste gammal gammalt",
    "ung ungt unge yngre yngst yngste",
    "lang langt lange lengre lengst lengste lenger",
    "tung tungt tunge tyngre tyngst tyngste",
    "ny nytt nye nyere nyest nyeste nyare nyast nyaste",
    "mange flere flest fleste fleire",
    "mye mer mest meste mykje meir",
    "åpen åpent åpne åpnere open opent opne",
    "egen eget egne eigen eiga eige eigne",
    "annen annet annan anna andre",
    "klok klokt kloke klokere klokest",
    "smart smarte smartere smartest smarteste smartare smartast smartaste",
    "trygg trygt trygge tryggere tryggest tryggeste tryggare",
    "grønn grønt grønne grønnere grøn grøne",
    "enkel enkelt enkle enklere enklest enkleste enklare",
    "vanskelig vanskelege vanskeleg vanskelige vanskeligere vanskeligst vanskeligste",
    // Verbs
    "være er var vært vere vore værende ver",
    "bli blir ble blei blitt verte vert vart vorte",
    "ha har hadde hatt",
    "gjøre gjør gjorde gjort gjøres gjere gjer gjerast",
    "gå går gikk gått gjekk gås",
    "få får fikk fått fekk",
    "se ser sett sjå såg ses",
    "si sier sa sagt seie seier sies seiast",
    "ta tar tok tatt tas teke tek teken",
    "gi gir ga gav gitt gis gje gjev gjeve gjevast",
    "vite vet visste visst veit",
    "komme kommer kom kommet kome kjem",
    "stå står sto stod stått",
    "forstå forstår forsto forstod forstått",
    "slå slår slo slått",
    "la lar lot latt lèt let",
    "kunne kan kunnet",
    "ville vil villet",
    "skulle skal skullet",
    "måtte må måttet",
    "burde bør burdet",
    "tore tør torde tort",
    "legge legger la lagt legges leggje legg",
    "ligge ligger lå ligget liggje ligg låg",
    "sitte sitter satt sittet sitje sit sat sete",
    "sette setter satte satt settes setje set",
    "selge selger solgte solgt selges selje sel selde selt",
    "velge velger valgte valgt velges velje valde valt",
    "fortelle forteller fortalte fortalt fortelje fortel fortalde",
    "telle teller talte talt telje tel",
    "spørre spør spurte spurt spørje spurde",
    "følge følger fulgte fulgt følges følgje følgjer følgde følgd",
    "bygge bygger bygde bygd bygges bygget byggje byggjer",
    "bringe bringer brakte brakt",
    "finne finner fant funnet finnes finn fann funne",
    "vinne vinner vant vunnet vinn vann vunne",
    "drive driver drev drevet drives driv dreiv",
    "skrive skriver skrev skrevet skrives skriv skreiv",
    "hjelpe hjelper hjalp hjulpet hjelp hjelpt",
    "holde holder holdt holdes halde held heldt",
    "snakke snakker snakket snakka snakkar snakkes",
    "bære bærer bar båret",
    "bryte bryter brøt brutt bryt braut brote",
    "skyte skyter skjøt skutt",
    "dra drar dro dratt drog drege",
    "be ber ba bedt bede",
    "bo bor bodde bodd bu bur budde budd",
    "tro tror trodde trodd tru trur trudde trudd",
    "nå når nådde nådd",
    "skje skjer skjedde skjedd",
    "bety betyr betydde betydd",
    "eie eier eide eid eige eig åtte ått",
    "øke øker økte økt auke aukar auka",
    "lese leser leste lest les las",
    "reise reiser reiste reist",
    "vise viser viste vist vises",
    "løse løser løste løst løses løyse løyser løyste løyst",
    "møte møter møtte møtt møtes møtet møtene møta",
    "fly flyr fløy fløyet",
    "falle faller falt fall",
    "hete heter het hett heite heiter",
    "slippe slipper slapp sluppet slepp",
    "treffe treffer traff truffet treff",
    "trekke trekker trakk trukket trekkje trekk trekt",
    "binde binder bandt bundet bind batt bunde",
    "gjelde gjelder gjaldt gjeldt gjeld galdt",
    "delta deltar deltok deltatt deltaking deltek",
    "foregå foregår foregikk foregått",
    "oppnå oppnår oppnådde oppnådd",
    "leve lever levde levd levet lev",
    "lage lager laget laga lages",
    "tenke tenker tenkte tenkt tenkes tenkje tenkjer tenkjast",
];

struct Lists {
    groups: Vec<Vec<&'static str>>,
    by_word: FxHashMap<&'static str, Vec<usize>>,
    /// Forms that may end a compound, with their group.
    heads: Vec<(&'static str, usize)>,
}

fn lists() -> &'static Lists {
    static LISTS: OnceLock<Lists> = OnceLock::new();
    LISTS.get_or_init(|| {
        let mut lists = Lists { groups: Vec::new(), by_word: FxHashMap::default(), heads: Vec::new() };
        for (number, line) in GROUPS.iter().enumerate() {
            let forms: Vec<&str> = line.trim_start_matches('+').split(' ').collect();
            for &form in &forms {
                lists.by_word.entry(form).or_default().push(number);
                if line.starts_with('+') && form.chars().nth(1).is_some() {
                    lists.heads.push((form, number));
                }
            }
            lists.groups.push(forms);
        }
        lists
    })
}

/// Whether a word stands in the list.
pub(crate) fn is_listed(word: &str) -> bool {
    lists().by_word.contains_key(word)
}

/// All forms of a word of the list; `None` for other words.
pub(crate) fn forms(word: &str) -> Option<Vec<&'static str>> {
    let lists = lists();
    let groups = lists.by_word.get(word)?;
    Some(groups.iter().flat_map(|&group| lists.groups[group].iter().copied()).collect())
}

/// The words of the list that a form may be of, as the dictionary has them; `None` for other words.
pub(crate) fn headwords(word: &str) -> Option<Vec<&'static str>> {
    let lists = lists();
    let groups = lists.by_word.get(word)?;
    Some(groups.iter().filter_map(|&group| lists.groups[group].first().copied()).collect())
}

/// The words that a compound may be a form of whose last part stands in the list: `lærebøker` → `lærebok`.
pub(crate) fn compound_headwords(word: &str) -> Vec<String> {
    compound_groups(word).filter_map(|(first, forms)| Some(format!("{first}{}", forms.first()?))).collect()
}

/// Possible forms of a compound whose last part stands in the list: `lærebok` → `lærebøker`.
pub(crate) fn compound_forms(word: &str) -> Vec<String> {
    compound_groups(word).flat_map(|(first, forms)| forms.iter().map(move |form| format!("{first}{form}"))).collect()
}

/// What stands before a last part that is in the list, and the forms of that.
fn compound_groups(word: &str) -> impl Iterator<Item = (&str, &'static [&'static str])> {
    let lists = lists();
    lists.heads.iter().filter_map(move |&(head, group)| {
        let first = word.strip_suffix(head).filter(|first| first.chars().nth(2).is_some())?;
        Some((first, lists.groups.get(group)?.as_slice()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn listed_words_have_all_their_forms() {
        for (word, form) in [
            ("bok", "bøkene"),
            ("bøker", "bok"),
            ("gikk", "gå"),
            ("var", "være"),
            ("vore", "var"),
            ("menn", "mann"),
            ("hender", "hånd"),
            ("seier", "sagt"),
            ("veit", "visste"),
            ("kjem", "komme"),
            ("gjer", "gjøre"),
            ("by", "byene"),
            ("fedre", "far"),
        ] {
            assert!(forms(word).unwrap().contains(&form), "{word} {form}");
        }
        assert_eq!(forms("fase"), None);
        assert!(!forms("se").unwrap().contains(&"så"));
    }

    #[test]
    fn no_line_says_a_form_twice() {
        for line in GROUPS {
            let mut forms: Vec<&str> = line.split(' ').collect();
            forms.sort_unstable();
            let listed = forms.len();
            forms.dedup();
            assert_eq!(forms.len(), listed, "{line}");
        }
    }

    #[test]
    fn compounds_follow_their_last_part() {
        assert!(compound_forms("lærebok").contains(&"lærebøker".to_owned()));
        assert!(compound_forms("ordførermenn").contains(&"ordførermann".to_owned()));
        assert!(compound_forms("smartby").contains(&"smartbyene".to_owned()));
        assert!(compound_forms("fase").is_empty());
    }
}
