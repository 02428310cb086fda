//! Participants and how they are shown: a table in, JSON out, and documents that follow the level.

use serde_json::{Value, json};

use crate::sitat::Folder;
use crate::study::study;

const PEOPLE: &str = "participant;role;case;pseudonym;code;consent;consent_channel;referred_by;sendt;svart\n\
A (berg);rådgiver;Berg;Astrid;K1;03.05.2024;e-post;;01.06.2024;\nB (dal);leder;Dal;Birger;K2;;;A (berg);;\n\
Ukjent;;Sundal;;;32.13.2024;;;;\n";

fn with_people() -> Folder {
    let folder = study();
    folder.write("personer.csv", PEOPLE);
    folder.run(["participants", "p.sitat", "personer.csv", "--json"]);
    folder
}

#[test]
fn a_table_of_participants_is_taken_up_and_told() {
    let folder = study();
    folder.write("personer.csv", PEOPLE);
    let answer = folder.done(["participants", "p.sitat", "personer.csv", "--json"]);
    assert_eq!((&answer["created"], &answer["updated"]), (&json!(1), &json!(2)));
    assert_eq!(answer["warning_keys"], json!(["import-bad-day", "import-unknown-case"]));
    let people = answer["participants"].as_array().unwrap();
    let first = people.iter().find(|person| person["name"] == "A (berg)").unwrap();
    assert_eq!(
        (&first["role"], &first["pseudonym"], &first["code"], &first["cases"]),
        (&json!("rådgiver"), &json!("Astrid"), &json!("K1"), &json!(["Berg"]))
    );
    assert_eq!(first["consent"], json!({"date": "2024-05-03", "channel": "e-post", "scope": ""}));
    assert_eq!(first["member_check"], json!({"sent": "2024-06-01", "answered": null}));
    assert_eq!(first["labels"], json!([{"source": "berg", "label": "A"}]));
    let second = people.iter().find(|person| person["name"] == "B (dal)").unwrap();
    assert_eq!(second["referred_by"], "A (berg)");
    assert_eq!(folder.done(["participants", "p.sitat", "--json"])["participants"], answer["participants"]);

    let run = folder.run(["participants", "p.sitat"]);
    assert!(run.code == 0 && run.out.contains("A (berg)") && run.out.contains("Dal"), "{run:?}");
    folder.done(["undo", "p.sitat", "--json"]);
    assert_eq!(folder.done(["participants", "p.sitat", "--json"])["participants"].as_array().unwrap().len(), 2);
}

#[test]
fn the_level_is_told_and_set_and_only_levels_are_taken() {
    let folder = with_people();
    assert_eq!(folder.done(["identification", "p.sitat", "--json"]), json!({"identification": "name"}));
    assert_eq!(folder.done(["identification", "p.sitat", "code", "--json"]), json!({"identification": "code"}));
    assert_eq!(folder.run(["identification", "p.sitat"]).out, "code\n");
    folder.done(["undo", "p.sitat", "--json"]);
    assert_eq!(folder.run(["identification", "p.sitat"]).out, "name\n");
    assert_eq!(folder.run(["identification", "p.sitat", "face", "--json"]).code, 2);
}

/// What people read of a project outside its texts.
fn outside(folder: &Folder, level: &str) -> Vec<(&'static str, String)> {
    let mut told = Vec::new();
    for file in ["utdrag.csv", "utdrag.docx", "utdrag.xlsx", "tabell.csv"] {
        let mut arguments = vec!["export", "p.sitat", if file == "tabell.csv" { "grid" } else { "excerpts" }];
        arguments.extend(["-o", file, "--force"]);
        if file == "tabell.csv" {
            arguments.extend(["--columns", "participants"]);
        }
        assert_eq!(folder.run(arguments).code, 0, "{file} as {level}");
        told.push((file, String::from_utf8_lossy(&unpacked(&folder.read(file))).into_owned()));
    }
    let hits: Value = folder.done(["search", "p.sitat", "siloen", "--json"]);
    told.push(("search", hits.to_string()));
    told
}

/// The bytes of a file, or of all parts of a package.
fn unpacked(bytes: &[u8]) -> Vec<u8> {
    if !bytes.starts_with(b"PK") {
        return bytes.to_vec();
    }
    let mut package = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut all = Vec::new();
    for place in 0..package.len() {
        std::io::copy(&mut package.by_index(place).unwrap(), &mut all).unwrap();
    }
    all
}

#[test]
fn documents_and_answers_show_people_as_the_level_says() {
    let folder = with_people();
    for (level, shown) in [
        ("name", "A (berg)"),
        ("role-case", "rådgiver, Berg"),
        ("role", "rådgiver"),
        ("pseudonym", "Astrid"),
        ("code", "K1"),
    ] {
        folder.done(["identification", "p.sitat", level, "--json"]);
        for (what, told) in outside(&folder, level) {
            assert!(told.contains(shown), "{what} shows no {shown}: {told}");
            for hidden in ["A (berg)", "B (dal)", "Astrid", "Birger"] {
                let is_own = hidden == shown || (level == "pseudonym" && hidden == "Birger");
                let is_own = is_own || (level == "name" && hidden == "B (dal)");
                assert!(is_own || !told.contains(hidden), "{what} as {level} shows {hidden}: {told}");
            }
        }
    }
}

#[test]
fn a_participant_withdraws_which_can_be_undone_and_is_erased_which_cannot() {
    let folder = with_people();
    let before = folder.run(["text", "p.sitat", "berg"]).out;
    let told = folder.done(["participants", "p.sitat", "--withdraw", "Astrid", "--json"]);
    let withdrawn = |told: &Value| {
        told["participants"]
            .as_array()
            .unwrap()
            .iter()
            .map(|own| own["withdrawn"].as_bool().unwrap())
            .collect::<Vec<_>>()
    };
    assert_eq!(withdrawn(&told).iter().filter(|is_out| **is_out).count(), 1);
    assert!(folder.run(["text", "p.sitat", "berg"]).out.contains("[…]"));
    folder.done(["undo", "p.sitat", "--json"]);
    assert_eq!(folder.run(["text", "p.sitat", "berg"]).out, before);
    let told = folder.done(["participants", "p.sitat", "--erase", "A (berg)", "--json"]);
    let erased = told["participants"].as_array().unwrap().iter().filter(|own| own["erased"] == true).count();
    assert_eq!(erased, 1);
    assert_eq!(folder.run(["undo", "p.sitat", "--json"]).error_key(), "store-nothing-to-undo");
    assert_eq!(
        folder.run(["participants", "p.sitat", "--withdraw", "Ingen", "--json"]).error_key(),
        "project-no-participant"
    );
}
