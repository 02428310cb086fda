//! A small study that has something of everything, for whoever asks all commands of it or damages its file.

use serde_json::{Value, json};

use crate::Study;

const FIRST: &str = "Intervjuer: Hva skjedde i fjor?\nKari: Vi ventet på svar i hele fjor, og ingen ringte.\n\
    Intervjuer: Og hos dere?\nOla: Hos oss gikk det fort, og alle var enige.\n";
const SECOND: &str = "I: Hvem ringte?\nR: Ingen ringte da heller, men vi skrev brev.\n";
const SURVEY: &str = "id;Alder;Hva mener du?\n1;30;Det går bra\n2;41;Det går dårlig\n3;52;Det går bra\n";

/// Words in a name, a text, a memo and wherever else somebody writes.
type Write<'own> = &'own dyn Fn(&str) -> String;

/// Furnishes a study that is empty. What somebody may call things and write in them goes through `write`, so that it can be
/// given more words than it has; it must answer different words with different ones.
pub fn furnish(study: &Study, write: Write<'_>) {
    let first = study.import("kari.txt", FIRST, &["Åsbygd"]);
    let second = study.import("ola.txt", SECOND, &["Dalvoll"]);
    let (families, code, other) = codebook(study, write);
    let segment = codings(study, first, second, code, other);
    people(study, first, write);
    asked(study, first, code, write);
    written(study, first, segment, code, families, write);
    found(study, code, segment, write);
    compared(study, first, code, write);
    study.call("rename_project", json!({"name": write("Prøve")}));
}

fn id(made: &Value) -> i64 {
    made["id"].as_i64().unwrap()
}

fn codebook(study: &Study, write: Write<'_>) -> ([i64; 2], i64, i64) {
    let create = |parent: Value, name: &str, is_codable: bool| {
        id(&study.call("create_code", json!({"parent": parent, "name": write(name), "isCodable": is_codable})))
    };
    let family = create(Value::Null, "Familie", false);
    let (code, other) = (create(json!(family), "Venting", true), create(json!(family), "Fart", true));
    let retired = create(Value::Null, "Gammel", true);
    let text = json!({"language": "nb", "name": write("Venting"), "definition": write("Å vente"), "include": write("alt"),
        "exclude": write("intet"), "example": write("vente")});
    study.call("describe_code", json!({"id": code, "text": text}));
    study.call("recolour_code", json!({"id": code, "colour": "#a1b2c3"}));
    study.call("link_codes", json!({"code": code, "other": other, "kind": "counterpart"}));
    study.call("set_code_prompts", json!({"code": code, "prompts": [write("Hvor lenge?")]}));
    study.call("retire_codes", json!({"ids": [retired], "reason": write("Ikke brukt")}));
    study.call("pin_code", json!({"code": code, "position": null}));
    ([family, create(Value::Null, "Tvilling", false)], code, other)
}

fn codings(study: &Study, first: i64, second: i64, code: i64, other: i64) -> i64 {
    let apply = |source: i64, words: &str, code: i64| {
        let stretch = study.find(source, words).stretch();
        let request = json!({"source": source, "stretches": [stretch], "codes": [code], "newCode": null});
        id(&study.call("apply_codes", request)["segment"])
    };
    let segment = apply(first, "Vi ventet på svar", code);
    apply(first, "alle var enige", other);
    apply(second, "men vi skrev brev", code);
    let fjor = study.find(second, "da heller");
    let replacement = json!({"start": fjor.start, "end": fjor.end, "text": "den gangen heller"});
    study.call("edit_text", json!({"source": second, "turn": null, "replacements": [replacement]}));
    study.call("set_source_progress", json!({"sources": [second], "declared": "read"}));
    study.call("mark_turns", json!({"source": second, "turns": [1]}));
    study.call("keep_draft", json!({"source": first, "turn": null, "start": 0, "before": "I", "written": "J"}));
    segment
}

fn people(study: &Study, first: i64, write: Write<'_>) {
    let person = id(&study.call("create_participant", json!({"name": write("Gro")})));
    let cases = study.ask("cases")["cases"].clone();
    let case = id(&cases[0]);
    study.call("describe_participant", json!({"id": person, "name": write("Gro Moe"), "role": write("rektor"), "pseudonym": write("Ada"),
        "code": "P9", "consentOn": "2026-01-02", "consentChannel": write("e-post"), "consentScope": write("alt"), "referredBy": null,
        "memberCheckSentOn": null, "memberCheckAnsweredOn": null, "note": write("husk"), "cases": [case]}));
    study.call("describe_interview", json!({"source": first, "heldOn": "2026-02-03", "minutes": 50, "place": write("kontoret"),
        "recording": write("opptaker"), "deletionPlannedOn": null, "deletedOn": null, "heldAgainst": "whole", "note": write("kort")}));
    study.call(
        "describe_case",
        json!({"id": case, "kind": "municipality", "kindName": null, "parent": null, "number": "4601",
        "summary": write("Ved fjorden"), "statuses": ["invited"], "aliases": [write("Aasbygd")]}),
    );
    study.call(
        "create_attribute",
        json!({"name": write("innbyggere"), "kind": "number", "unit": null, "formula": null}),
    );
    study.call(
        "create_attribute",
        json!({"name": write("landsdel"), "kind": "text", "unit": null, "formula": null,
        "scale": "category", "categories": [write("vest"), write("øst")], "note": write("om")}),
    );
    let attributes = study.ask("cases")["attributes"].clone();
    let (number, text) = (id(&attributes[0]), id(&attributes[1]));
    study.call("set_attribute_value", json!({"case": case, "attribute": number, "written": "1200"}));
    study.call("set_attribute_value", json!({"case": case, "attribute": text, "written": write("vest")}));
    let about = json!({"origin": write("SSB"), "year": 2025, "note": write("anslag")});
    study.call(
        "create_competing_value",
        json!({"cell": {"case": case, "attribute": number}, "written": "1300", "about": about}),
    );
    let names = json!([{"name": "Kari", "replacement": "Person", "kind": "person"}]);
    study.call("write_names", json!({"file": null, "names": names}));
    study.call("mark_no_names", json!({"words": ["Ola"], "areNames": false}));
    study.call(
        "set_stated_number",
        json!({"survey": null, "status": "invited", "number": 4, "origin": write("listen")}),
    );
    study.call("add_lost_part", json!({"source": first, "minutes": 3, "startMs": null, "note": write("støy")}));
}

fn asked(study: &Study, first: i64, code: i64, write: Write<'_>) {
    let guide = study.call("create_guide", json!({"name": write("Guide"), "from": null}))["version"].as_i64().unwrap();
    study.call("create_question", json!({"version": guide, "parent": null, "text": write("Hva skjedde i fjor?")}));
    study.call("set_source_guide", json!({"sources": [first], "version": guide}));
    let question = id(&study.ask("guide")[0]["questions"][0]);
    study.call("set_question_codes", json!({"id": question, "codes": [code]}));
    study.call("link_turns", json!({"links": [{"source": first, "turn": 1, "question": question}], "isMatch": false}));
    study.call(
        "set_question_asked",
        json!({"question": question, "source": first, "participant": null, "state": "asked"}),
    );
    let path = study.file("skjema.csv", SURVEY);
    study.call("import_survey", json!({"path": path, "name": write("Skjema"), "kinds": {}}));
}

fn written(study: &Study, first: i64, segment: i64, code: i64, [family, twin]: [i64; 2], write: Write<'_>) {
    for target in [
        json!({"kind": "project"}),
        json!({"kind": "source", "id": first}),
        json!({"kind": "code", "id": code}),
        json!({"kind": "segment", "id": segment}),
    ] {
        study.call("create_memo", json!({"target": target, "kind": "note", "text": write("Et notat om saken")}));
        let comment = id(&study.call("create_comment", json!({"target": target, "text": write("En merknad")})));
        study.call("settle_comment", json!({"id": comment, "reply": write("Takk")}));
    }
    let said = json!({"kind": "related", "note": write("De ligner"), "evidence": [segment]});
    study.call("write_correspondence", json!({"one": family, "other": twin, "said": said}));
    study.call("create_synonyms", json!({"words": ["fjor", "året"]}));
    let search = json!({"query": "fjor", "exact": true, "inflections": true, "switchedOff": [], "limit": 10});
    study.call("save_search", json!({"name": write("Fjoråret"), "search": search, "showsSpread": false}));
    study.call("save_query", json!({"name": write("Deltakere"), "query": "role:participant"}));
    let layout = json!({"rowOrder": {"kind": "given"}, "columnOrder": {"kind": "given"}, "onlyDiffering": false,
        "hidesEmpty": false, "isShaded": false, "folded": []});
    let grid = json!({"rows": {"kind": "codes"}, "columns": {"kind": "cases"}, "measure": "segments", "filter": null,
        "withPolicyDocuments": false});
    study.call("save_view", json!({"name": write("Sammenligning"), "grid": grid, "layout": layout}));
    let cases = study.ask("cases")["cases"].clone();
    let column = json!({"kind": "case", "id": cases[0]["id"]});
    let summary =
        json!({"head": {"kind": "code", "id": code}, "column": column, "text": write("De venter"), "continues": false});
    study.call("write_summary", summary);
    study.call("pin_extract", json!({"segment": segment, "case": cases[0]["id"]}));
}

fn found(study: &Study, code: i64, segment: i64, write: Write<'_>) {
    let theme = id(&study.call("create_theme", json!({"parent": null, "name": write("Ventetid"), "codes": [code]})));
    let texts = json!({"name": write("Ventetiden"), "claim": write("Alle venter"), "centralConcept": write("tid"), "includes": write("alt"),
        "excludes": write("lite"), "story": write("Det var en gang"), "answer": write("Ja")});
    study.call("describe_theme", json!({"id": theme, "texts": texts}));
    study.call("mark_evidence", json!({"id": theme, "segments": [segment], "role": "supports"}));
    study.call("note_evidence", json!({"id": theme, "segment": segment, "note": write("godt sagt")}));
    study.call("choose_quotes", json!({"id": theme, "segments": [segment]}));
    study.call("keep_theme", json!({"id": theme, "reason": write("Første utkast")}));
    let question = json!({"text": write("Hvorfor venter de?")});
    let question = id(&study.call("create_research_question", question));
    study.call("set_theme_questions", json!({"id": theme, "questions": [question]}));
    let scope = json!({"amount": "most", "unit": "cases", "base": "all"});
    let origin = json!({"theme": theme, "code": null, "case": null, "participant": null});
    let claim = json!({"text": write("De fleste venter."), "scope": scope, "origin": origin, "evidence": [], "withTheme": true});
    let claim = id(&study.call("create_claim", claim));
    study.call("confirm_claim", json!({"id": claim}));
    let other = id(&study.call("create_theme", json!({"parent": null, "name": write("Hastverk"), "codes": []})));
    study.call("relate_themes", json!({"from": theme, "to": other, "label": write("mot"), "direction": "both"}));
    study.call("lay_out_map", json!({}));
    study.call("keep_map", json!({"name": write("Kart"), "reason": write("før endring")}));
    let part = |kind: &str, thing: Value, words: &str| json!({"kind": kind, "thing": thing, "words": words});
    let parts = json!([
        part("heading", Value::Null, &write("Funn")),
        part("text", Value::Null, &write("En tekst.")),
        part("theme", json!(theme), ""),
        part("claim", json!(claim), ""),
        part("quote", json!(segment), ""),
        part("question", json!(question), "")
    ]);
    study.call("create_outline_parts", json!({"parts": parts, "parent": null, "place": null}));
    let mut style = study.ask("outline")["style"].clone();
    style["layout"] = json!("speaker-first");
    study.call("set_quote_style", style);
    let spot = json!({"theme": theme, "code": null, "spot": {"x": 12.5, "y": -3.0}});
    study.call("arrange_wall", json!({"places": [spot]}));
    study.call("arrange_map", json!({"places": [spot], "withCodes": false}));
    study.call(
        "place_codes",
        json!({"codes": [code], "from": null, "leaving": [], "place": {"kind": "miscellaneous"}, "reason": null}),
    );
}

fn compared(study: &Study, first: i64, code: i64, write: Write<'_>) {
    let method = json!({"approach": "coding-reliability", "reasoning": null, "meaning": null, "reading": null,
        "ontology": write("realisme"), "researcher": write("rektor"), "stages": []});
    study.call("declare_method", json!({"method": method, "reason": write("slik er det")}));
    study
        .call("mark_absent", json!({"code": code, "source": first, "participant": null, "reason": write("sies ikke")}));
    let me = study.ask("coders")["me"].clone();
    for name in [json!(write("En annen")), me] {
        study.call("work_as", json!({"name": name}));
        study.call("set_source_progress", json!({"sources": [first], "declared": "coded"}));
    }
    study.call("begin_round", json!({"isShuffled": false}));
    study.call("set_threshold", json!({"name": "density", "value": 10}));
    let life = json!({"controller": write("NTNU"), "ethicsReference": write("123"), "legalBasis": "consent", "legalBasisNote": write("ja"),
        "storageClass": null, "storageNote": write("NICE"), "startsOn": "2026-01-01", "endsOn": "2027-01-01",
        "recordingsDeletionPlannedOn": null,
        "access": [{"name": write("Gro"), "role": write("veileder"), "since": null, "until": null}]});
    study.call("describe_life", life);
    study.call("keep_agreement", json!({"unit": "turn", "coders": []}));
    study.call("lock_codes", json!({"code": code, "reason": write("ferdig")}));
}
