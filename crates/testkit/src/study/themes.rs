//! A thematic analysis: three municipalities, one informant each, seven themes phrased as questions.

use super::{Study, row, write_interview};

/// The themes, in their order. Their codes stand in the family `Tema`.
pub const THEMES: [&str; 7] = [
    "Hva legger dere i ordet?",
    "Hvorfor begynte dere?",
    "Hvem fikk det i gang?",
    "Hvem samarbeider dere med?",
    "Hva koster det?",
    "Hva står i veien?",
    "Hva får innbyggerne igjen?",
];

/// Quotes by case (parlamentarisme, formannskap, formannskap) and theme.
pub const STUDY_A: [[u32; 7]; 3] = [[1, 3, 1, 2, 2, 2, 2], [1, 3, 1, 2, 1, 2, 2], [1, 3, 1, 2, 1, 2, 2]];

/// A municipality and what its informant talks about.
struct Place {
    name: &'static str,
    attributes: [&'static str; 14],
    /// What the work began with, what was measured, who stood behind, who was asked, a neighbour, a sum, a number.
    thing: &'static str,
    measured: &'static str,
    driver: &'static str,
    asked: &'static str,
    partner: &'static str,
    sum: &'static str,
    count: &'static str,
}

const PLACES: [Place; 3] = [
    Place {
        name: "Nordhamn",
        attributes: [
            "76 200",
            "81 900",
            "parlamentarisme",
            "2012",
            "egen organisasjon",
            "33,1",
            "24,6",
            "13,2",
            "4,4",
            "7,9",
            "7 412,5",
            "7 289,0",
            "8 105,2",
            "1,7 %",
        ],
        thing: "fergekaia",
        measured: "køen ned mot sundet",
        driver: "byrådslederen",
        asked: "drosjesjåførene",
        partner: "havnevesenet",
        sum: "fire millioner",
        count: "seksti",
    },
    Place {
        name: "Åsbygd",
        attributes: [
            "18 450",
            "19 000",
            "formannskap",
            "2017",
            "prosjekt",
            "38,0",
            "22,9",
            "10,8",
            "3,6",
            "6,1",
            "1 988,4",
            "1 995,1",
            "2 230,7",
            "-0,3 %",
        ],
        thing: "omsorgsboligene",
        measured: "nattevaktenes runder",
        driver: "en avdelingssykepleier",
        asked: "de pårørende",
        partner: "nabokommunen i øst",
        sum: "åtte hundre tusen",
        count: "fjorten",
    },
    Place {
        name: "Dalvoll",
        attributes: [
            "24 700",
            "26 300",
            "formannskap",
            "2016",
            "program",
            "35,4",
            "25,8",
            "12,1",
            "4,0",
            "6,8",
            "2 540,9",
            "2 482,3",
            "2 611,6",
            "2,3 %",
        ],
        thing: "skogsveiene",
        measured: "snøen på skoletakene",
        driver: "brannsjefen",
        asked: "grunneierne",
        partner: "kraftlaget",
        sum: "halvannen million",
        count: "tjuetre",
    },
];

/// The passages of a place, by theme. Only the first so many are used.
fn passages(place: &Place) -> [Vec<String>; 7] {
    let Place { name, thing, measured, driver, asked, partner, sum, count, .. } = place;
    [
        vec![format!(
            ".. for meg handler det ikke om duppeditter i det hele tatt. Det handler om at noen har sett på {measured} \
             og spurt om det må være sånn, og at vi i {name} tør å svare nei når svaret er nei. Jeg har sittet i nok møter der noen vil vise fram en skjerm, og ingen har spurt hvem som skal slå den på om morgenen. Så for meg er det mer en holdning enn et prosjekt, hvis du skjønner hva jeg mener."
        )],
        vec![
            format!(
                ".. det begynte egentlig med {thing}. Det hadde vært klaget i årevis, og så kom det en vinter der \
                 ingenting virket, og da kunne ikke politikerne sitte og se på lenger, ikke sant. Da ble det plutselig penger, og da ble det plutselig hast, og vi som hadde skrevet notater om dette i tre år, vi satt der og visste ikke helt om vi skulle være glade eller fornærmet."
            ),
            format!(
                ".. vi så jo at andre hadde gjort det før oss, og jeg skal innrømme at vi var litt misunnelige. Da {partner} \
                 ringte og spurte om vi ville være med, brukte vi ikke mange minuttene på å bestemme oss. Det var ikke noe stort vedtak, det var to som ble enige på telefonen, og så fikk vi ordne papirene etterpå. Jeg vet ikke om det er sånn det skal være, men det var sånn det var hos oss."
            ),
            format!(
                ".. så er det dette med folk, da. Vi har {count} ansatte som går av de neste årene, og jeg får ikke tak i \
                 halvparten så mange nye. Da må vi gjøre noe annet enn å lyse ut en gang til. Ungdommene våre flytter jo, og de som kommer tilbake, vil ikke nødvendigvis gå turnus. Så det er egentlig et regnestykke, og det går ikke opp uansett hvor mange ganger jeg setter det opp."
            ),
        ],
        vec![format!(
            ".. det var {driver}, det kan jeg si rett ut. Uten den ene personen hadde saken om {thing} ligget i en skuff, og \
             det er jo litt skummelt å tenke på, for hva gjør vi når den personen slutter? Vi har snakket om å skrive det ned, altså hvem som kan hva, men det blir med praten. Og så er det noe med at andre slutter å løfte når en som løfter så mye, står ved siden av."
        )],
        vec![
            format!(
                ".. på papiret er vi fem parter, men det er {partner} vi snakker med. De andre kommer på samlingene og spiser \
                 opp rundstykkene, og så hører vi ikke mer før neste gang. Jeg sier ikke at det er noens skyld. Vi har alle vårt å passe, og det er langt å kjøre. Men skal du kalle det et samarbeid, må det jo være noe dere gjør sammen mellom møtene også, liksom."
            ),
            format!(
                ".. vi spurte {asked} først, og det angrer jeg ikke på. De visste ting om {measured} som ikke sto i en \
                 eneste rapport, og de hadde visst det hele tiden uten at noen i {name} hadde tenkt på å spørre. Etterpå har vi gjort det til en regel at ingen får legge fram en plan før de har stått der ute en formiddag. Det tar tid, ja, men det tar kortere tid enn å gjøre alt om igjen."
            ),
        ],
        vec![
            format!(
                ".. vi har brukt {sum}, og jeg kan ikke vise deg hva vi har fått igjen på kronen. Det er ikke fordi det ikke \
                 virker, det er fordi gevinsten kommer på et annet budsjett enn utgiften. Da sitter det en økonom og sier at dette går i minus, og han har rett, på sitt ark. Og så sitter jeg med mitt ark, og der går det i pluss, men de to arkene møtes aldri før i årsmeldingen, og da er det ingen som leser dem lenger. Jeg har foreslått at vi skal føre det på samme sted i ett år, bare for å se. Det forslaget ligger der ennå, så vidt jeg vet, og neste år er det valg, så da blir det vel liggende."
            ),
            format!(
                ".. og så er det driften, som ingen snakker om. Noen må skifte batterier ved {thing} om ti år også, og den \
                 mannen er ikke lagt inn noe sted, så langt jeg kan se."
            ),
        ],
        vec![
            format!(
                ".. det som stopper oss, er ikke teknikken. Det er at {count} mennesker sitter i hver sin gang med hver sin \
                 lås, og at ingen av dem får skryt for å låse opp for naboen. Vi har prøvd med felles mål og felles lunsj, og lunsjen var hyggelig. Men når året er omme, måles hver og en på sitt, og da er det ikke så rart at døra går igjen."
            ),
            format!(
                ".. vi fikk et tilbud der dataene om {measured} skulle eies av selgeren. Jeg leste det tre ganger før jeg \
                 skjønte det, og da sa jeg at det der får dere ta med dere hjem igjen. Etterpå har jeg tenkt at det var flaks at jeg leste det. Vi er ikke mange som kan slikt, og den dagen jeg har ferie, er det en annen som skriver under uten å lese vedlegget."
            ),
        ],
        vec![
            format!(
                ".. spør du {asked}, så vil de si at ikke så mye er forandret, men at de slipper å ringe. Det høres lite ut. For \
                 dem er det det eneste som teller, og for meg også, etter hvert."
            ),
            format!(
                ".. det var en eldre mann som kom inn på rådhuset her i {name} og ville takke for {thing}. Han trodde det var \
                 jeg som hadde gjort det. Jeg lot ham tro det, for det er ikke så ofte vi får takk. Men det sier meg noe om hva dette er for folk. Det er ikke planen de ser, den har de aldri hørt om, det er at noe som ikke virket, nå virker, og at noen har brydd seg."
            ),
        ],
    ]
}

/// Three interviews whose quotes, counted by case and theme, are [`STUDY_A`]; 24 of the 37 from places with
/// *formannskap*.
pub fn study_a() -> Study {
    let mut study = Study {
        sources: Vec::new(),
        speakers_csv: String::from("label;role;participant;case\n\"I\";\"interviewer\";\"\";\"\"\n"),
        cases_csv: String::from(
            "case;kind;innbyggere;innbyggere 2040;styringsmodell;oppstartsår;organisasjonsform;andel helse;andel skole;\
             andel barnehage;andel kultur;andel teknisk;driftsinntekter;driftsutgifter;lånegjeld;netto driftsresultat\n",
        ),
        codebook_csv: String::from("path;definition;origin;kind;codable\n")
            + &row(&["Tema", "Temaene i analysen, formulert som spørsmål.", "data", "ordinary", "no"]),
        quotes_csv: String::from("source;quote;code\n"),
    };
    for theme in THEMES {
        let definition = format!("Det informantene svarer når en spør: {theme}");
        study.codebook_csv += &row(&[&format!("Tema/{theme}"), &definition, "data", "ordinary", "yes"]);
    }
    for (number, (place, counts)) in PLACES.iter().zip(STUDY_A).enumerate() {
        let mut said = Vec::new();
        for ((passages, theme), count) in passages(place).into_iter().zip(THEMES).zip(counts) {
            for passage in passages.into_iter().take(count as usize) {
                study.quotes_csv += &row(&[&place.name.to_lowercase(), &passage, &format!("Tema/{theme}")]);
                said.push(passage);
            }
        }
        let text = write_interview(place.name, number, &said);
        study.sources.push((format!("{}.txt", place.name.to_lowercase()), text));
        study.speakers_csv += &row(&[place.name, "participant", place.name, place.name]);
        let mut fields = vec![place.name, "municipality"];
        fields.extend(place.attributes);
        study.cases_csv += &row(&fields);
    }
    study
}

#[cfg(test)]
mod tests {
    use super::super::tests::{count, fields};
    use super::*;

    #[test]
    fn quotes_by_case_and_theme_are_the_table() {
        let study = study_a();
        let table = PLACES
            .each_ref()
            .map(|place| THEMES.map(|theme| count(&study, &place.name.to_lowercase(), &format!("Tema/{theme}"))));
        assert_eq!(table, STUDY_A);
        assert_eq!(table.map(|row| row.iter().sum::<u32>()), [13, 12, 12]);
        assert_eq!(fields(&study.quotes_csv).len(), 37);
    }

    #[test]
    fn two_cases_of_three_have_a_formannskap() {
        let models: Vec<String> = fields(&study_a().cases_csv).into_iter().map(|row| row[4].clone()).collect();
        assert_eq!(models, ["parlamentarisme", "formannskap", "formannskap"]);
        let header = study_a().cases_csv.lines().next().unwrap_or_default().split(';').count();
        assert!(fields(&study_a().cases_csv).iter().all(|row| row.len() == header));
    }
}
