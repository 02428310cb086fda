//! The journal as a history to be read: sentences, filters, what a step changed, memos and exports in it, and the project
//! as it was.

use serde_json::{Value, json};
use sitat_tests::rows;

use crate::themes::{Themed, themed};

/// A page with some filters; what is not said narrows nothing.
pub(crate) fn journal(all: &Themed, narrowed: Value) -> Vec<Value> {
    page(all, narrowed)["steps"].as_array().unwrap().clone()
}

#[expect(clippy::needless_pass_by_value, reason = "what narrows is written where it is asked")]
fn page(all: &Themed, narrowed: Value) -> Value {
    let mut request = json!({"before": null, "limit": 100, "language": "nb", "areas": [], "coder": null, "from": null,
        "until": null, "withReason": false, "about": null, "memos": [], "words": ""});
    for (name, value) in narrowed.as_object().unwrap() {
        request[name] = value.clone();
    }
    all.study.call("journal", request)
}

fn sentences(steps: &[Value]) -> Vec<String> {
    let coder = steps.first().map(|step| step["coder"].as_str().unwrap().to_owned()).unwrap_or_default();
    steps.iter().map(|step| step["sentence"].as_str().unwrap().replacen(&coder, "Ida", 1)).collect()
}

/// A study in which something of everything was done.
fn worked() -> Themed {
    let all = themed();
    let (ild, bredde) = (all.study.code("Ildsjel"), all.study.code("Bredde"));
    all.study.call("rename_code", json!({"id": bredde, "language": "nb", "name": "Flere"}));
    let text = json!({"language": "nb", "name": "Ildsjel", "definition": "én som bærer alt", "include": "", "exclude": "", "example": ""});
    all.study.call("describe_code", json!({"id": ild, "text": text}));
    all.study.call("retire_codes", json!({"ids": [all.study.code("Nettverk")], "reason": "brukes ikke"}));
    all.study.ask("undo");
    all.study.call(
        "declare_method",
        json!({"method": {"approach": "reflexive", "reasoning": "inductive", "meaning": null, "reading": null,
            "ontology": "", "researcher": "", "stages": []}, "reason": "etter veiledning"}),
    );
    let theme = all.theme("Alt henger på én", &["Ildsjel"]);
    let target = json!({"kind": "project"});
    all.study.call("create_memo", json!({"target": target, "kind": "reflexive", "text": "Jeg er selv fra bygda."}));
    all.study
        .call("create_memo", json!({"target": {"kind": "theme", "id": theme}, "kind": "theme", "text": "Et utkast."}));
    let file = all.study.path("kodebok.csv");
    all.study.call("export_codebook", json!({"path": file, "overwrite": false, "csv": "comma"}));
    all
}

#[test]
fn what_was_done_is_told_in_sentences_and_narrowed_each_way() {
    let all = worked();
    let told = sentences(&journal(&all, json!({})));
    assert_eq!(told[0], "Ida eksporterte Kodebok (kodebok.csv).");
    assert_eq!(told[1], "Ida skrev et memo til Alt henger på én.");
    assert_eq!(told[3], "Ida laget temaet «Alt henger på én».");
    assert_eq!(told[4], "Ida endret det som er oppgitt om metoden.");
    assert_eq!(told[5], "Ida angret dette: tok «Nettverk» ut av bruk.");
    assert_eq!(told[6], "Ida tok «Nettverk» ut av bruk.");
    assert_eq!(told.last().unwrap(), "Ida importerte «Storvik».");
    let of = |narrowed: Value| sentences(&journal(&all, narrowed));

    assert_eq!(of(json!({"areas": ["exports"]})), ["Ida eksporterte Kodebok (kodebok.csv)."]);
    assert_eq!(of(json!({"areas": ["method"]})), ["Ida endret det som er oppgitt om metoden."]);
    assert_eq!(of(json!({"areas": ["coding"]})).len(), 4);
    assert_eq!(of(json!({"areas": ["themes", "exports"]})).len(), 2);
    assert_eq!(of(json!({"areas": ["texts"]})), Vec::<String>::new());
    assert_eq!(
        of(json!({"withReason": true})),
        ["Ida endret det som er oppgitt om metoden.", "Ida tok «Nettverk» ut av bruk."]
    );
    assert_eq!(of(json!({"words": "MEMO én"})), ["Ida skrev et memo til Alt henger på én."]);
    assert_eq!(of(json!({"words": "veiledning"})), ["Ida endret det som er oppgitt om metoden."]);
    assert_eq!(of(json!({"words": "fra bygda"})), ["Ida skrev et memo til Prøve."], "what a memo says is looked at");
    assert_eq!(of(json!({"coder": "noen andre"})), Vec::<String>::new());
    assert_eq!(of(json!({"until": 1000})), Vec::<String>::new());
    assert_eq!(of(json!({"from": 1000})).len(), told.len());
    let code = |name: &str| json!({"about": {"kind": "code", "id": all.study.code(name)}});
    assert_eq!(
        of(code("Flere")),
        ["Ida ga koden navnet «Flere».", "Ida kodet et sted med «Bredde».", "Ida opprettet koden «Bredde»."]
    );
    assert_eq!(of(code("Nettverk")).len(), 4, "made, put on words, retired, and that undone");
    let source = json!({"about": {"kind": "source", "id": all.elvnes}});
    assert_eq!(of(source.clone()).len(), 3, "let in, and coded twice");
    let mut both = source;
    both["areas"] = json!(["coding"]);
    assert_eq!(of(both).len(), 2);
}

#[test]
fn a_journal_is_read_page_by_page_to_its_end() {
    let all = worked();
    let whole = journal(&all, json!({}));
    let mut pages = Vec::new();
    let mut next = Value::Null;
    loop {
        let page = page(&all, json!({"before": next, "limit": 3}));
        assert_eq!(page["total"], whole.len());
        pages.extend(page["steps"].as_array().unwrap().clone());
        next = page["next"].clone();
        if next.is_null() {
            break;
        }
    }
    assert_eq!(pages, whole);
    let narrowed = page(&all, json!({"limit": 1, "areas": ["coding"]}));
    assert!(!narrowed["next"].is_null(), "there is more of it");
}

#[test]
fn what_a_step_changed_is_told_before_and_after() {
    let all = worked();
    let steps = journal(&all, json!({}));
    let detail = |words: &str| {
        let step = steps.iter().find(|step| step["sentence"].as_str().unwrap().contains(words)).unwrap();
        all.study.call("journal_step", json!({"id": step["id"], "language": "nb"}))
    };
    let renamed = detail("ga koden navnet");
    assert_eq!(renamed["rows"][0]["what"], "Tekstene til koden «Flere»");
    assert_eq!(renamed["rows"][0]["fields"], json!([{"name": "Navn", "before": "Bredde", "after": "Flere"}]));
    let described = detail("beskrev koden");
    assert_eq!(
        described["rows"][0]["fields"],
        json!([{"name": "Definisjon", "before": null, "after": "én som bærer alt"}])
    );
    let declared = detail("metoden");
    assert_eq!(
        declared["rows"][0]["fields"][0],
        json!({"name": "Tilnærming", "before": null, "after": "Refleksiv tematisk analyse"})
    );
    let coded = detail("kodet et sted med «Bredde»");
    assert_eq!(coded["rows"][0]["what"], "Koding: Flere · ELV-1", "told by what it is called now: {coded}");
    assert_eq!(
        (coded["rows"][0]["wasThere"].clone(), coded["rows"][0]["isThere"].clone()),
        (json!(false), json!(true))
    );
    assert!(coded["counts"].as_array().unwrap().iter().any(|count| count == "1 koding lagt til"), "{coded}");
    let again = detail("angret dette");
    let there = again["rows"][0]["fields"][0].clone();
    assert_eq!((there["name"].clone(), there["after"].clone()), (json!("Tatt ut av bruk"), Value::Null), "{again}");
}

#[test]
fn memos_and_exports_stand_in_the_stream_with_what_they_hold() {
    let all = worked();
    let memos = journal(&all, json!({"memos": ["reflexive"]}));
    assert_eq!(memos.len(), 1);
    assert_eq!(memos[0]["memo"]["text"], "Jeg er selv fra bygda.");
    let id = memos[0]["memo"]["id"].clone();
    all.study.call("write_memo", json!({"id": id, "text": "Jeg er fra bygda, og vet det.", "continues": true}));
    let memos = journal(&all, json!({"memos": ["reflexive"]}));
    assert_eq!(memos[0]["memo"]["text"], "Jeg er fra bygda, og vet det.", "it is told as it stands");
    let steps = journal(&all, json!({"areas": ["memos"]}));
    let theme = steps.iter().find(|step| step["label"]["subject"] == "Alt henger på én").unwrap();
    assert!(theme["memo"].is_null(), "a memo on a theme stands with the theme");
    let export = journal(&all, json!({"areas": ["exports"]})).remove(0);
    assert_eq!(export["settings"], json!(["3 koder"]));
}

#[test]
fn undo_and_redo_pass_over_an_export() {
    let all = worked();
    let before = rows(&all.study.project());
    let undone = all.study.ask("undo");
    assert_eq!(undone["label"]["operation"], "create_memo");
    let file = all.study.path("igjen.csv");
    all.study.call("export_codebook", json!({"path": file, "overwrite": false, "csv": "comma"}));
    let redone = all.study.ask("redo");
    assert_eq!(redone["label"]["operation"], "create_memo", "an export between does not take redo away");
    assert_eq!(rows(&all.study.project()), before);
    assert_eq!(journal(&all, json!({"areas": ["exports"]})).len(), 2);
}

#[test]
fn a_project_is_shown_as_it_was_and_as_it_is_again() {
    let all = worked();
    let file = all.study.project();
    let steps = journal(&all, json!({}));
    let renamed = steps.iter().find(|step| step["sentence"].as_str().unwrap().contains("ga koden")).unwrap();
    let before = rows(&file);
    let info = all.study.call("look_back", json!({"step": renamed["id"].as_i64().unwrap() - 1}));
    assert_eq!(info["asOf"]["step"], renamed["id"].as_i64().unwrap() - 1);
    assert_eq!((info["readOnly"].clone(), info["path"].clone()), (json!(true), json!(file.to_str().unwrap())));
    assert!(all.study.code("Bredde") > 0 && all.study.ask("themes") == json!([]));
    assert_eq!(journal(&all, json!({})).len(), steps.len() - 9, "what was done later is not in it");
    let refused = all.study.refused("create_code", json!({"parent": null, "name": "Ny", "isCodable": true}));
    assert!(refused.contains("lesing") || refused.contains("read"), "{refused}");
    let out = all.study.path("da.csv");
    all.study.call("export_codebook", json!({"path": out, "overwrite": false, "csv": "comma"}));
    assert!(std::fs::read_to_string(all.study.path("da.csv")).unwrap().contains("slik prosjektet var "));

    // From one earlier state to another, and back.
    all.study.call("look_back", json!({"step": renamed["id"]}));
    assert!(all.study.code("Flere") > 0);
    let now = all.study.ask("return_to_now");
    assert_eq!((now["asOf"].clone(), now["readOnly"].clone()), (Value::Null, json!(false)));
    assert_eq!(rows(&file), before, "the file itself was only read");
    assert_eq!(all.study.ask("themes").as_array().unwrap().len(), 1);
    all.study.call("create_code", json!({"parent": null, "name": "Ny", "isCodable": true}));
    all.study.call("look_back", json!({"step": renamed["id"]}));
    all.study.ask("close_project");
    assert!(all.study.try_call("project", json!({})).is_err(), "closing closes both");
    all.study.call("open_project", json!({"path": file, "readOnly": false}));
    assert!(all.study.code("Ny") > 0);
}

#[test]
fn nothing_that_was_taken_out_is_shown_by_looking_back() {
    let all = worked();
    let first = journal(&all, json!({})).last().unwrap()["id"].clone();
    let person = all.study.call("create_participant", json!({"name": "Solveig"}))["id"].clone();
    all.study.call("withdraw_participant", json!({"id": person}));
    let refused = all.study.refused("look_back", json!({"step": first}));
    assert_eq!(refused, "refused store-beyond-horizon");
    all.study.ask("undo");
    all.study.call("look_back", json!({"step": first}));
    all.study.ask("return_to_now");
    all.study.call("erase_participant", json!({"id": person}));
    all.study.refused("look_back", json!({"step": first}));
    let page = page(&all, json!({"limit": 1}));
    assert_eq!(page["horizon"], page["steps"][0]["id"]);
    all.study.call("look_back", json!({"step": page["horizon"]}));
    let told = all.study.call("journal_step", json!({"id": first, "language": "nb"}));
    assert_eq!(
        (told["isKnown"].clone(), told["rows"].clone()),
        (json!(false), json!([])),
        "what it changed is forgotten"
    );
}
