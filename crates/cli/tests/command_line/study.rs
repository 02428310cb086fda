//! A small invented study with known answers: two interviews in two municipalities, a plan, four codes.

use crate::sitat::Folder;

pub(crate) const BERG: &str = "I: Hva var vanskelig?\n\nA: Vi manglet folk. Siloene sto der de sto.\n\nI: Og pengene?\n\n\
A: Lite penger. Siloen vår holdt stand.\n\nI: Hva gjorde dere?\n\nA: Vi møttes hver fredag.\n";
pub(crate) const DAL: &str = "I: Hva var vanskelig?\n\nB: Pengene, alltid pengene.\n\nI: Og folk?\n\n\
B: Folk har vi. Vi møttes sjelden.\n\nI: Takk.\n\nB: Takk for meg.\n";
const PLAN: &str = "Plan for Dal\n\nKommunen skal bygge ned siloene.\n\nFolk skal møtes oftere.\n";

const CASES: &str = "kommune;innbyggere;styringsmodell;vedtatt;inntekt;utgift\nBerg;6 950;formannskap;ja;836,5;829,2\n\
Dal;83 400;parlamentarisme;nei;8 246,3;8 104,9\n";

const QUOTES: &str = "source;quote;code\nberg;Vi manglet folk.;Barriere/Kompetanse\nberg;Siloene sto der de sto.;Barriere/Siloer\n\
berg;Siloen vår holdt stand.;Barriere/Siloer\ndal;Pengene, alltid pengene.;Barriere/Penger\n\
berg;Vi møttes hver fredag.;Grep/Møter\nplan;Kommunen skal bygge ned siloene.;Barriere/Siloer\n";

/// A folder with the study as the project `p.sitat`.
pub(crate) fn study() -> Folder {
    let folder = Folder::with_project();
    folder.write("berg.txt", BERG);
    folder.write("dal.txt", DAL);
    folder.write("plan.txt", PLAN);
    folder.write("cases.csv", CASES);
    folder.write("quotes.csv", QUOTES);
    folder.done(["cases", "p.sitat", "cases.csv", "--json"]);
    folder.done(["import", "p.sitat", "berg.txt", "--case", "Berg", "--json"]);
    folder.done(["import", "p.sitat", "dal.txt", "--case", "Dal", "--json"]);
    folder.done(["import", "p.sitat", "plan.txt", "--case", "Dal", "--kind", "policy-document", "--json"]);
    let coded = folder.done(["code", "p.sitat", "quotes.csv", "--json"]);
    assert_eq!(coded["applied"], 6, "{coded}");
    folder
}
