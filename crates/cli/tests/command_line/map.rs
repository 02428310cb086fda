//! The thematic map as a list, as JSON and as files.

use serde_json::json;

use crate::sitat::Folder;
use crate::study::study;

/// A study with a theme, one below it, and another one.
fn mapped() -> Folder {
    let folder = study();
    let table = "tema;hovedpoeng;koder\nAlt henger på én;Arbeidet står på én.;Barriere/Siloer\n\
        Alt henger på én/Vakt uten navn;;\nNaboene bærer;;Barriere/Siloer\n";
    folder.write("temaer.csv", table);
    folder.done(["themes", "p.sitat", "temaer.csv", "--json"]);
    folder
}

#[test]
fn the_map_is_told_as_a_nested_list_and_as_json() {
    let folder = mapped();
    let run = folder.run(["map", "p.sitat", "--with-codes", "--ui-language", "nb"]);
    let list = "Alt henger på én\n  · Siloer\n  Vakt uten navn\nNaboene bærer\n  · Siloer\n";
    assert_eq!((run.code, run.out.as_str()), (0, list));
    let told = folder.done(["map", "p.sitat", "--with-codes", "--json"]);
    assert_eq!(told["themes"][1]["above"], json!("Alt henger på én"));
    assert_eq!((&told["themes"][0]["claim"], &told["themes"][0]["depth"]), (&json!("Arbeidet står på én."), &json!(0)));
    assert_eq!(told["codes"][0]["themes"], json!(["Alt henger på én", "Naboene bærer"]));
    assert_eq!((&told["relations"], &told["arranged"]), (&json!([]), &json!(false)));
    assert!(told["themes"][1]["y"].as_f64() > told["themes"][0]["y"].as_f64());
    let run = folder.run(["map", "p.sitat", "--kept", "Før møtet", "--json"]);
    assert_eq!((run.code, run.error_key().as_str()), (1, "project-no-map"));
}

#[test]
fn the_map_is_written_as_a_picture_and_as_a_table() {
    let folder = mapped();
    for (ending, head) in
        [("svg", b"<svg".as_slice()), ("png", b"\x89PNG"), ("xlsx", b"PK\x03\x04"), ("csv", b"\xef\xbb\xbf")]
    {
        let name = format!("kart.{ending}");
        let mut written = folder.done(["export", "p.sitat", "map", "-o", &name, "--with-codes", "--json"]);
        // What it gives away is told too, and tested elsewhere.
        written.as_object_mut().unwrap().remove("leaks");
        assert_eq!(written, json!({"path": name, "what": "map", "format": ending, "count": 4}));
        assert!(folder.read(&name).starts_with(head), "{name}");
    }
    let svg = String::from_utf8(folder.read("kart.svg")).unwrap();
    assert!(svg.contains(">Alt henger på én<") && svg.contains("stroke-dasharray"), "{svg}");
    let csv = String::from_utf8(folder.read("kart.csv")).unwrap();
    assert!(csv.contains("Kode;Siloer;;Alt henger på én, Naboene bærer;"), "{csv}");
    let run = folder.run(["export", "p.sitat", "map", "-o", "kart.docx", "--json"]);
    assert_eq!((run.code, run.error_key().as_str()), (1, "project-unknown-picture"));
    let run = folder.run(["export", "p.sitat", "codebook", "-o", "k.csv", "--with-codes", "--json"]);
    assert_eq!((run.code, run.error_key().as_str()), (2, "cli-usage-without-meaning"));
}
