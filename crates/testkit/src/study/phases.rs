//! One municipality read by phases of innovation that were fixed beforehand: six informants.

use super::{Study, row, write_interview};

/// The phases, in their order. Their codes stand in the family `Innovasjonsfase`.
pub const PHASES: [&str; 5] =
    ["Problemdefinering", "Idégenerering", "Idéseleksjon", "Implementering", "Formidling og spredning"];

/// Quotes by phase and informant (IA to IF).
pub const STUDY_B: [[u32; 6]; 5] =
    [[1, 2, 0, 0, 0, 0], [2, 2, 2, 0, 2, 0], [1, 1, 1, 0, 2, 0], [3, 2, 0, 0, 3, 1], [3, 3, 1, 2, 0, 1]];

/// The municipality that all six come from.
const PLACE: &str = "Granvoll";

/// An informant and what they know about.
struct Informant {
    label: &'static str,
    thing: &'static str,
    others: &'static str,
    room: &'static str,
    number: &'static str,
}

const INFORMANTS: [Informant; 6] = [
    Informant { label: "IA", thing: "byggesakene", others: "saksbehandlerne", room: "kantina", number: "seksten" },
    Informant { label: "IB", thing: "timelistene", others: "hjemmehjelperne", room: "vaktrommet", number: "sytten" },
    Informant { label: "IC", thing: "kartet", others: "oppmålerne", room: "arkivkjelleren", number: "ni" },
    Informant { label: "ID", thing: "skoleskyssen", others: "sjåførene", room: "garasjen", number: "tretti" },
    Informant { label: "IE", thing: "innbyggertorget", others: "vertene", room: "biblioteket", number: "tjueto" },
    Informant { label: "IF", thing: "arkivet", others: "lærlingene", room: "magasinet", number: "tolv" },
];

/// The passages of an informant, by phase. Only the first so many are used.
fn passages(informant: &Informant) -> [Vec<String>; 5] {
    let Informant { thing, others, room, number, .. } = informant;
    [
        vec![
            format!(
                "Vi trodde lenge at det var {thing} det var noe galt med. Så satte vi oss ned med {others}, og da \
                 kom det fram at det var noe helt annet."
            ),
            format!(
                "Ingen hadde telt. Da vi telte, var det {number} ganger i uka, og da ble det stille rundt bordet. Det tallet har jeg hatt med meg i alle møter siden, og det har vist seg å være vanskelig å krangle med."
            ),
        ],
        vec![
            format!(
                "Det kom {number} forslag, og det rareste hang jeg opp i {room}, for der måtte alle gå forbi. Det hang der til sommeren, og da hadde noen skrevet ja på det med tusj."
            ),
            format!(
                "Ideen om {thing} var det en av {others} som kom med, og hun sa den så lavt at jeg måtte be henne si \
                 den en gang til (ler). Nå er det den vi viser fram når noen kommer."
            ),
        ],
        vec![
            format!(
                "Vi valgte det kjedeligste. Det handlet om {thing}, og det var det eneste som noen sa seg villig til å eie \
                 etterpå. Jeg lærte vel det, at det spennende kan du velge når noen har tid, og det har de ikke."
            ),
            format!(
                "Det ble stemt over i {room}, og mitt forslag falt med {number} stemmer, så jeg er kanskje ikke helt \
                 nøytral."
            ),
        ],
        vec![
            format!(
                "Den første uka gikk {thing} i stå to ganger, og begge gangene var det {others} som fikk det i gang. Jeg satt på kontoret og fikk vite det etterpå, og det er jeg egentlig ganske stolt av."
            ),
            format!(
                "Vi lærte dem det i {room}, én og én, uten lysark. Det tok {number} formiddager, og det var verdt hver \
                 eneste en."
            ),
            format!(
                "Nå er det bare sånn {thing} er. Det er ingen som husker at det var et prosjekt. Det er vel det nærmeste vi kommer å ha lykkes."
            ),
        ],
        vec![
            format!(
                "De andre avdelingene har sett på {thing}, de har nikket og tatt bilder. Så har de gått hjem og gjort som \
                 før."
            ),
            format!(
                "Det som spredte seg, var det {others} fortalte hverandre, ikke det vi la ut på nettsiden. Siden hadde vi brukt en måned på, og den har jeg ikke åpnet siden selv heller."
            ),
            format!("Vi har hatt besøk av {number} kommuner i {room}, og én av dem har faktisk gjort det etter oss."),
        ],
    ]
}

/// Six interviews whose quotes, counted by phase and informant, are [`STUDY_B`]: 35 in all.
pub fn study_b() -> Study {
    let mut study = Study {
        sources: Vec::new(),
        speakers_csv: String::from("label;role;participant;case\n\"I\";\"interviewer\";\"\";\"\"\n"),
        cases_csv: String::from("case;kind;innbyggere\n") + &row(&[PLACE, "municipality", "31 600"]),
        codebook_csv: String::from("path;definition;origin;kind;codable\n")
            + &row(&["Innovasjonsfase", "Hvor i løpet det fortalte hører hjemme.", "theory", "ordinal", "no"]),
        quotes_csv: String::from("source;quote;code\n"),
    };
    for (number, phase) in PHASES.iter().enumerate() {
        let definition = format!("Det som fortelles om fase {} av fem: {}.", number + 1, phase.to_lowercase());
        let path = format!("Innovasjonsfase/{phase}");
        study.codebook_csv += &row(&[&path, &definition, "theory", "ordinary", "yes"]);
    }
    for (path, definition, codable) in [
        ("Drivkraft", "Det som satte arbeidet i gang.", "no"),
        ("Drivkraft/Opplevd endringsbehov", "Noe kunne ikke fortsette som før.", "yes"),
        ("Barriere", "Det som sto i veien.", "no"),
        ("Barriere/Språk", "Ord som skiller dem som skulle forstått hverandre.", "yes"),
    ] {
        study.codebook_csv += &row(&[path, definition, "theory", "ordinary", codable]);
    }
    for (number, informant) in INFORMANTS.iter().enumerate() {
        let name = format!("intervju-{}", informant.label);
        let mut said = Vec::new();
        for ((passages, phase), counts) in passages(informant).into_iter().zip(PHASES).zip(STUDY_B) {
            for passage in passages.into_iter().take(counts[number] as usize) {
                study.quotes_csv += &row(&[&name, &passage, &format!("Innovasjonsfase/{phase}")]);
                said.push(passage);
            }
        }
        study.sources.push((format!("{name}.txt"), write_interview(informant.label, number, &said)));
        study.speakers_csv += &row(&[informant.label, "participant", informant.label, PLACE]);
    }
    study
}

#[cfg(test)]
mod tests {
    use super::super::tests::{count, fields};
    use super::*;

    #[test]
    fn quotes_by_phase_and_informant_are_the_table() {
        let study = study_b();
        let table = PHASES.map(|phase| {
            INFORMANTS.each_ref().map(|informant| {
                count(&study, &format!("intervju-{}", informant.label), &format!("Innovasjonsfase/{phase}"))
            })
        });
        assert_eq!(table, STUDY_B);
        assert_eq!(table.map(|row| row.iter().sum::<u32>()), [3, 8, 5, 9, 10]);
        assert_eq!(fields(&study.quotes_csv).len(), 35);
    }
}
