//! A national mapping: a list of municipalities with the faults that such lists have, and a survey of those who answered.

use super::Mapping;

/// Rows of the list.
pub const STUDY_C_ROWS: usize = 54;
/// Municipalities and counties in it.
pub const STUDY_C_CASES: usize = 52;
/// Those who answered.
pub const STUDY_C_ANSWERED: usize = 23;
/// Marks of focus area against technology: a technology a letter, a focus area a word.
pub const STUDY_C_MARKS: [&str; 11] = ["ABC", "AB", "ADE", "BF", "CD", "AG", "E", "BD", "FG", "AC", "D"];

const BEGINNINGS: [&str; 10] = ["Stor", "Elv", "Berg", "Skog", "Fur", "Hav", "Myr", "Sol", "Bjørk", "Grå"];
const ENDINGS: [&str; 5] = ["vik", "nes", "mo", "heim", "dal"];
const AREAS: [&str; 11] =
    ["Helse", "Skole", "Vei", "Vann", "Avfall", "Energi", "Kultur", "Bygg", "Beredskap", "Næring", "Plan"];
const TECHNOLOGIES: [&str; 7] = ["Sensorer", "Kart", "Droner", "Roboter", "Apper", "Kameraer", "Modeller"];
const BARRIERS: [&str; 3] = ["Økonomi", "Kompetanse", "Juss"];

/// The name of a case: the last two are counties.
fn name(place: usize) -> String {
    match place {
        50 => "Nordfjell fylkeskommune".to_owned(),
        51 => "Sørkyst fylkeskommune".to_owned(),
        _ => format!("{}{}", BEGINNINGS[place % 10], ENDINGS[place / 10]),
    }
}

/// A mapping whose numbers are those above: one municipality stands twice in the list (once with the word for what it
/// is), one both as answered and as not, one was interviewed without having answered; of those who answered five have no
/// strategy and seventeen have one, and of one it is not known; one question was answered by eighteen.
pub fn study_c() -> Mapping {
    let mut rows: Vec<String> = Vec::new();
    for place in 0..STUDY_C_CASES {
        let answered = place < STUDY_C_ANSWERED;
        let mut status = if answered { "svart" } else { "ikke svart" }.to_owned();
        if place < 4 || place == 40 {
            status.push_str(", intervjuet");
        }
        let strategy = match place {
            0..5 => "nei",
            5..22 => "ja",
            _ => "",
        };
        rows.push(format!("{};{status};{strategy}", name(place)));
    }
    rows.insert(30, format!("{} kommune;svart;ja", name(7)));
    rows.push(format!("{};ikke svart;", name(22)));

    let mut headers: Vec<String> = vec!["Kommune".to_owned()];
    headers.extend(BARRIERS.map(|barrier| format!("Barrierer [{barrier}]")));
    headers.push("Har dere målt gevinster?".to_owned());
    headers.extend(["Ledelse", "Økonomi"].map(|part| format!("I hvilken grad hindrer dette – {part}")));
    headers.extend(AREAS.map(|area| format!("Teknologi innen – {area}")));
    let scale = ["I liten grad", "I noen grad", "I stor grad"];
    let mut answers = headers.join(";") + "\n";
    for place in 0..STUDY_C_ANSWERED {
        let mut cells = vec![name(place)];
        cells.extend((0..3).map(|barrier| if place % 3 == barrier { "" } else { "x" }.to_owned()));
        cells.push(if place >= 18 { "" } else { ["Ja", "Nei"][place % 2] }.to_owned());
        cells.extend([scale[place % 3], scale[(place / 2) % 3]].map(str::to_owned));
        // Every municipality uses something somewhere; each mark is somebody's, and nobody marks anything else.
        cells.extend(STUDY_C_MARKS.iter().enumerate().map(|(area, marks)| {
            let used =
                marks.bytes().enumerate().filter(|(number, _)| (place + number) % marks.len().max(2) == area % 2);
            used.map(|(_, mark)| TECHNOLOGIES[usize::from(mark - b'A')]).collect::<Vec<_>>().join(", ")
        }));
        answers += &(cells.join(";") + "\n");
    }
    Mapping { cases_csv: format!("Kommune;Status;Strategi\n{}\n", rows.join("\n")), survey_csv: answers }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_list_has_its_rows_and_the_survey_its_respondents() {
        let study = study_c();
        let rows: Vec<&str> = study.cases_csv.lines().skip(1).collect();
        assert_eq!(rows.len(), STUDY_C_ROWS);
        let names: BTreeSet<&str> =
            rows.iter().map(|row| row.split(';').next().unwrap().trim_end_matches(" kommune")).collect();
        assert_eq!(names.len(), STUDY_C_CASES);
        assert_eq!(study.survey_csv.lines().count(), STUDY_C_ANSWERED + 1);
        let columns = study.survey_csv.lines().next().unwrap().split(';').count();
        assert!(study.survey_csv.lines().all(|line| line.split(';').count() == columns));
    }

    #[test]
    fn every_mark_is_made_by_somebody() {
        let marks: usize = STUDY_C_MARKS.iter().map(|area| area.len()).sum();
        assert_eq!(marks, 22);
        let study = study_c();
        let mut made: BTreeSet<(usize, &str)> = BTreeSet::new();
        for line in study.survey_csv.lines().skip(1) {
            for (area, cell) in line.split(';').skip(7).enumerate() {
                made.extend(cell.split(", ").filter(|name| !name.is_empty()).map(|name| (area, name)));
            }
        }
        assert_eq!(made.len(), marks);
    }
}
