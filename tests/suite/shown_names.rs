//! At the strictest level of identification nothing that is read holds what people are really called.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use sitat_commands::command_names;
use sitat_tests::Study;

/// What people of the extra interview are called; nobody else in the sample study has such names.
const NAMES: [&str; 3] = ["Karijuvet", "Hallgrimstad", "Solveigsund"];

const TEXT: &str = "Hallgrimstad: Hva skjedde i fjor?\nKarijuvet: Vi ventet på svar i hele fjor.\n\
    Hallgrimstad: Og dere?\nSolveigsund: Hos oss gikk det fort, og alle var enige.\n";

/// Commands that change something, or that read files outside the project. Whoever adds a command that reads the
/// project writes it into [`readings`] instead.
const NOT_READ: &str = "work_as create_coder rename_coder assign_sources begin_blind_pass end_blind_pass \
    settle_difference keep_agreement export_agreement answer_check reopen_check set_threshold \
    set_preferences remember_place forget_recent create_project open_project open_sample close_project \
    rename_project conflicted_copies compare_backup back_up restore_backup verify_project restore_file salvage_file backups set_passphrase delete_earlier_backups lock_project unlock_project remember_passphrase forget_passphrase save_copy preview_merge_copy merge_copy look_back return_to_now undo redo explain_step preview_import import_sources cancel_import find_texts save_import_profile \
    rename_import_profile delete_import_profile merge_turns split_turn assign_turns set_turn_time link_recording \
    unlink_recording set_recording_offset rename_source remove_source set_source_kind set_source_cases set_speaker \
    set_default_case create_participant describe_participant delete_participant preview_participants \
    import_participants query_parts describe_interview set_identification withdraw_participant erase_participant create_case \
    rename_case describe_case delete_case pin_extract unpin_extract create_attribute describe_attribute move_attribute \
    delete_attribute set_attribute_value describe_values create_competing_value adopt_competing_value \
    delete_competing_value write_cases preview_cases import_cases preview_guide import_guide create_guide rename_guide \
    delete_guide create_question write_question move_question delete_question set_question_codes set_source_guide \
    set_question_asked link_turns unlink_turns add_lost_part delete_lost_part preview_survey import_survey \
    delete_survey set_survey_question_kind recode_answers set_stated_number table_columns preview_text_rows \
    import_text_rows create_code rename_code describe_code recolour_code set_codable set_code_kind set_code_origin \
    set_code_prompts lock_codes unlock_codes \
    retire_codes restore_codes link_codes unlink_codes write_correspondence import_crosswalk export_crosswalk move_codes merge_codes split_code delete_codes import_codebook \
    apply_codes resize_segment recode set_segment_case pin_code unpin_code remove_codings preview_quotes \
    import_quotes code_places mark_turns unmark_turns set_source_progress go_through_again begin_round create_memo write_memo \
    set_memo_kind delete_memo create_outline_parts draft_outline write_outline_part move_outline_part delete_outline_parts cut_quote set_quote_style export_chapter create_comment write_comment settle_comment save_comments preview_take_comments take_comments edit_text keep_draft drop_draft restore_draft replace_text write_names mark_no_names keep_names_apart keep_names_in_project create_key_list open_key_list close_key_list key_list_warnings leaks_before \
    replace_names forget_names preview_correction correct_source place_words drop_words mark_absent \
    unmark_absent set_stance set_smallest_group save_view delete_view save_search rename_search delete_search create_synonyms write_synonyms delete_synonyms \
    save_query rename_query delete_query write_summary survey_chart export_chart export_pattern export_methods export_audit export_appendix export_transcripts export_member_check export_set cancel_export create_theme \
    describe_theme set_theme_questions set_theme_status move_theme merge_themes split_theme delete_theme keep_theme \
    mark_evidence review_evidence note_evidence choose_quotes place_codes arrange_wall import_themes \
    relate_themes change_relation delete_relation arrange_map lay_out_map keep_map delete_map_snapshot declare_method \
    create_research_question write_research_question move_research_question delete_research_question create_claim \
    describe_life export_privacy export_for_closing confirm_recordings_deleted destroy_names write_protocol \
    destroy_project export_held write_claim mark_claim_evidence confirm_claim delete_claim";

/// Answers that hold names, and why they may.
const ALLOWED: [(&str, &str); 6] = [
    ("participants", "the list of participants is the key: here it is said who is whom"),
    ("speakers", "here labels are given to participants"),
    ("find_names", "names are looked for in order to be hidden"),
    ("propose_names", "names are looked for in order to be hidden"),
    ("name_list", "the list of names is about names"),
    ("import_profiles", "labels of files that are yet to enter"),
];

/// Parts of answers that are not shown as they are, and what they are for.
const NOT_SHOWN: [(&str, &str); 8] = [
    ("/text", "a text itself, for offsets and editing: the reader leaves labels out"),
    ("/speakers/*/label", "a turn is given to a label"),
    ("/speakers/*/participant", "a turn is given to a person"),
    ("/*/text", "a memo, a comment, a summary, a claim or a research question as it is written on"),
    ("/*/texts", "a theme as it is written on"),
    ("/extracts/*/note", "a note on an extract as it is written on"),
    ("/relations/*/text", "what is said of two themes as it is written on"),
    ("/correspondences/*/text", "what is noted of two codes as it is written on"),
];

struct Studied {
    study: Study,
    source: i64,
    code: i64,
    segment: i64,
    person: i64,
    guide: i64,
    theme: i64,
    claim: i64,
    families: Vec<i64>,
}

/// The sample study with one more interview, whose people have names everywhere that names can be.
fn studied() -> Studied {
    let study = Study::without_project();
    study.ask("open_sample");
    let source = study.import("Karijuvet.txt", TEXT, &["Storvik"]);
    let speakers = study.call("speakers", json!({"source": source}));
    let hallgrimstad = speakers.as_array().unwrap().iter().find(|own| own["label"] == NAMES[1]).unwrap()["id"].clone();
    study.call("set_speaker", json!({"id": hallgrimstad, "role": "interviewer", "participant": null, "cases": []}));
    let people = study.ask("participants")["people"].clone();
    let person = people.as_array().unwrap().iter().find(|own| own["person"]["name"] == NAMES[0]).unwrap();
    let person = person["person"]["id"].as_i64().unwrap();
    let code = study.ask("codebook").as_array().unwrap().iter().find(|own| own["isCodable"] == true).unwrap()["id"]
        .as_i64()
        .unwrap();
    let place = study.find(source, "ventet på svar").stretch();
    let across = study.find(source, "fjor.\nHallgrimstad: Og dere").stretch();
    let apply = |stretch: Value| {
        let request = json!({"source": source, "stretches": [stretch], "codes": [code], "newCode": null});
        study.call("apply_codes", request)["segment"]["id"].as_i64().unwrap()
    };
    let segment = apply(place);
    apply(across);
    for target in [
        json!({"kind": "project"}),
        json!({"kind": "source", "id": source}),
        json!({"kind": "participant", "id": person}),
        json!({"kind": "segment", "id": segment}),
    ] {
        let text = "Karijuvet sa det, og Karijuvets sjef KARIJUVET. Solveigsund var enig.";
        study.call("create_memo", json!({"target": target, "kind": "note", "text": text}));
        let id = study.call("create_comment", json!({"target": target, "text": text}))["id"].clone();
        study.call("settle_comment", json!({"id": id, "reply": "Karijuvet har rett."}));
    }
    let families = study
        .ask("codebook")
        .as_array()
        .unwrap()
        .iter()
        .filter(|own| own["parent"].is_null())
        .take(2)
        .map(|own| own["id"].as_i64().unwrap())
        .collect::<Vec<_>>();
    let said = json!({"kind": "same", "note": "Karijuvet mente det, og Solveigsund.", "evidence": [segment]});
    study.call("write_correspondence", json!({"one": families[0], "other": families[1], "said": said}));
    let place = study.find(source, "Karijuvet: Vi ventet");
    let replacement = json!({"start": place.start, "end": place.end, "text": "Karijuvet: Vi avventet"});
    study.call("edit_text", json!({"source": source, "turn": null, "replacements": [replacement]}));
    study.call("rename_source", json!({"id": source, "name": "Samtale med Karijuvet"}));
    study.call("create_participant", json!({"name": "Karijuvet Hallgrimstad"}));
    let made = study.call("create_code", json!({"parent": null, "name": "Ny", "isCodable": true}));
    study.call("retire_codes", json!({"ids": [made["id"]], "reason": "Solveigsund sa nei"}));
    let guide = study.call("create_guide", json!({"name": "Guide", "from": null}))["version"].as_i64().unwrap();
    study.call("create_question", json!({"version": guide, "parent": null, "text": "Hva skjedde i fjor?"}));
    study.call("set_source_guide", json!({"sources": [source], "version": guide}));
    let layout = json!({"rowOrder": {"kind": "given"}, "columnOrder": {"kind": "given"}, "onlyDiffering": false,
        "hidesEmpty": false, "isShaded": false, "folded": []});
    let view = json!({"name": "Karijuvet og de andre", "grid": grid("participants"), "layout": layout});
    study.call("save_view", view);
    let search = json!({"query": "source:\"Samtale med Karijuvet\" (fjor OR Solveigsund)", "exact": true,
        "inflections": true, "switchedOff": [], "limit": 10});
    study.call("save_search", json!({"name": "Det Karijuvet sa", "search": search, "showsSpread": false}));
    study.call("save_query", json!({"name": "Karijuvet", "query": "participant:Karijuvet"}));
    let head = json!({"kind": "code", "id": code});
    for column in [json!({"kind": "participant", "id": person}), json!({"kind": "source", "id": source})] {
        let text = "Karijuvet og KARIJUVET er enige, sier [Karijuvet](sitat:excerpt/nei).";
        study.call("write_summary", json!({"head": head, "column": column, "text": text, "continues": false}));
    }
    study.call("create_synonyms", json!({"words": ["fjor", "året Hallgrimstad spurte"]}));
    let (theme, claim) = analysed(&study, code, segment);
    compared(&study, source);
    study.call("set_identification", json!({"level": "code"}));
    study.wait_for_search();
    Studied { study, source, code, segment, person, guide, theme, claim, families }
}

/// Two coders who are done with the text, and figures that were kept.
fn compared(study: &Study, source: i64) {
    let method = json!({"approach": "coding-reliability", "reasoning": null, "meaning": null, "reading": null,
        "ontology": "", "researcher": "", "stages": []});
    study.call("declare_method", json!({"method": method, "reason": null}));
    let me = study.ask("coders")["me"].clone();
    for name in [json!("En annen"), me] {
        study.call("work_as", json!({"name": name}));
        study.call("set_source_progress", json!({"sources": [source], "declared": "coded"}));
    }
    study.call("keep_agreement", json!({"unit": "turn", "coders": []}));
}

/// A theme and a claim in which people are called by name wherever something is written.
fn analysed(study: &Study, code: i64, segment: i64) -> (i64, i64) {
    let request = json!({"parent": null, "name": "Det Karijuvet venter på", "codes": [code]});
    let theme = study.call("create_theme", request)["id"].as_i64().unwrap();
    let said = "Karijuvet venter, og Solveigsund gjør det ikke.";
    let texts = |claim: &str| {
        json!({"name": "Det Karijuvet venter på", "claim": claim, "centralConcept": said, "includes": said,
            "excludes": said, "story": said, "answer": said})
    };
    study.call("describe_theme", json!({"id": theme, "texts": texts(said)}));
    study.call("mark_evidence", json!({"id": theme, "segments": [segment], "role": "supports"}));
    study.call("note_evidence", json!({"id": theme, "segment": segment, "note": "Karijuvet igjen"}));
    study.call("keep_theme", json!({"id": theme, "reason": "Karijuvet ringte"}));
    study.call("describe_theme", json!({"id": theme, "texts": texts("Hallgrimstad spør.")}));
    study.call("create_research_question", json!({"text": "Hva venter Karijuvet på?"}));
    let scope = json!({"amount": "all", "unit": "participants", "base": "all"});
    let origin = json!({"theme": theme, "code": null, "case": null, "participant": null});
    let claim = json!({"text": "Alle venter som Karijuvet.", "scope": scope, "origin": origin, "evidence": [],
        "withTheme": true});
    let claim = study.call("create_claim", claim)["id"].as_i64().unwrap();
    let other = study.call("create_theme", json!({"parent": null, "name": "Solveigsund", "codes": []}))["id"].clone();
    let direction = "both";
    let request =
        json!({"from": theme, "to": other, "label": "Solveigsund venter på Karijuvet", "direction": direction});
    study.call("relate_themes", request);
    study.call("keep_map", json!({"name": "Etter Hallgrimstad", "reason": "Solveigsund leste det"}));
    study.call("set_theme_status", json!({"id": other, "status": "set-aside", "reason": "Bare Solveigsund"}));
    let third =
        study.call("create_theme", json!({"parent": theme, "name": "Hallgrimstad spør", "codes": []}))["id"].clone();
    let request = json!({"from": theme, "to": third, "label": "Karijuvet svarer", "direction": "none"});
    study.call("relate_themes", request);
    (theme, claim)
}

fn grid(columns: &str) -> Value {
    json!({"rows": {"kind": "codes"}, "columns": {"kind": columns}, "measure": "segments", "filter": null,
        "withPolicyDocuments": false})
}

/// A finished text that quotes over the edge of a turn, changes a word and says nothing of who speaks.
const FINISHED: &str =
    "Det gikk slik: «i hele fjor. Da gikk det ganske fort, og alle var enige» og «Vi ventet på svaret i hele fjor».";

/// Every command that reads the project, with what it is asked.
fn readings(all: &Studied) -> Vec<(&'static str, Value)> {
    let Studied { source, code, segment, person, guide, theme, claim, families, .. } = all;
    let find = |words: &str| json!({"words": words, "source": null, "caseSensitive": false, "wholeWords": false});
    let search =
        |query: &str| json!({"query": query, "exact": true, "inflections": true, "switchedOff": [], "limit": 1000});
    let said = all.study.find(*source, "gikk det fort, og alle var enige");
    let said = json!({"source": source, "start": said.start, "end": said.end});
    let words = json!({"voices": "all", "case": null, "together": true, "stopLanguages": []});
    let extracts =
        |grouping: &str| json!({"code": code, "withBelow": true, "grouping": grouping, "offset": 0, "limit": 200});
    let mut readings = vec![
        ("application", json!({})),
        ("reading_places", json!({})),
        ("earlier_backups", json!({})),
        ("key_ring", json!({})),
        ("last_text", json!({})),
        ("project", json!({})),
        ("history", json!({"before": null, "limit": 500})),
        (
            "journal",
            json!({"before": null, "limit": 500, "language": "nb", "areas": [], "coder": null, "from": null,
                "until": null, "withReason": false, "about": null, "memos": [], "words": ""}),
        ),
        ("journal_step", json!({"id": 1, "language": "nb"})),
        ("lineage", json!({"thing": {"kind": "theme", "id": theme}, "language": "nb"})),
        ("lineages", json!({})),
        ("member_check", json!({})),
        ("standard_set", json!({})),
        ("methods", json!({"language": "nb"})),
        ("sources", json!({})),
        ("import_profiles", json!({})),
        ("recording", json!({"id": source})),
        ("speakers", json!({"source": source})),
        ("participants", json!({})),
        ("preview_withdrawal", json!({"id": person})),
        ("cases", json!({})),
        ("codebook", json!({})),
        ("guide", json!({})),
        ("coverage", json!({"version": guide})),
        ("match_turns", json!({"sources": [source]})),
        ("turn_questions", json!({"id": source})),
        ("lost_parts", json!({})),
        ("surveys", json!({"groupBy": null})),
        ("sample", json!({})),
        ("preview_merge", json!({"from": [all.study.code("Ny")], "into": code})),
        ("code_extracts", extracts("source")),
        ("code_extracts", extracts("case")),
        ("source_text", json!({"id": source})),
        ("source_segments", json!({"id": source})),
        ("some_segments", json!({"source": source, "segments": [segment]})),
        (
            "preview_places",
            json!({"places": {"kind": "found", "value": search("fort")}, "codes": [code], "snap": "turn"}),
        ),
        ("round", json!({})),
        ("coders", json!({})),
        ("differences", json!({"source": null, "code": null, "coder": null, "limit": null})),
        ("agreement", json!({"unit": "turn", "coders": []})),
        ("checks", json!({"stage": null})),
        ("check_document", json!({"path": all.study.file("ferdig.md", FINISHED)})),
        ("source_remains", json!({"id": source})),
        ("stages", json!({})),
        ("memos", json!({"target": null, "kinds": [], "on": [], "words": ""})),
        ("outline", json!({})),
        (
            "preview_document",
            json!({"kind": "excerpts", "request": {"path": "", "overwrite": false, "csv": "comma",
                "order": "code-case", "codes": [], "filter": null, "query": null}}),
        ),
        ("comments", json!({"target": null, "open": null, "author": null})),
        ("link_targets", json!({"words": ""})),
        ("drafts", json!({})),
        ("find_words", find("avventet")),
        ("find_words", find("skjedde")),
        ("name_list", json!({"file": null})),
        ("find_names", json!({"file": null, "source": null})),
        ("preview_forget_names", json!({"file": null})),
        ("propose_names", json!({"file": null, "source": source})),
        ("revisions", json!({"id": source})),
        ("text_of_revision", json!({"source": source, "revision": null})),
        ("review_list", json!({"source": null})),
        ("search", search("avventet")),
        ("search_spread", search("avventet")),
        ("word_list", json!({"choice": words, "holding": "", "limit": 5000})),
        ("collocations", json!({"search": search("fjor"), "choice": words, "window": 10, "atLeast": 1, "limit": 5000})),
        ("similar_passages", json!({"place": said, "voices": "all", "limit": 1000})),
        ("search", search("source:\"Samtale med Karijuvet\" fjor")),
        ("crosswalk", json!({"trees": families})),
        (
            "overlap",
            json!({"rows": {"kind": "codes"}, "byTurns": true, "follows": 2, "filter": null,
                "withPolicyDocuments": true}),
        ),
        (
            "balance",
            json!({"sides": null, "columns": {"kind": "participants"}, "measure": "words", "filter": null,
                "withPolicyDocuments": true, "hidesEmpty": false}),
        ),
        (
            "course",
            json!({"rows": {"kind": "codes"}, "byTurns": true, "filter": null, "withPolicyDocuments": true, "limit": null}),
        ),
        ("query", json!({"query": "role:participant", "limit": null})),
        (
            "preview_places",
            json!({"places": {"kind": "queried", "value": "role:participant"}, "codes": [code], "snap": "turn"}),
        ),
        ("themes", json!({})),
        ("theme_versions", json!({"id": theme})),
        ("theme_extracts", json!({"id": theme, "part": "all", "offset": 0, "limit": 50})),
        ("segment_themes", json!({"segment": segment})),
        ("wall", json!({})),
        ("theme_map", json!({"withCodes": true, "snapshot": null})),
        ("map_snapshots", json!({})),
        ("method", json!({})),
        ("privacy", json!({})),
        ("privacy_text", json!({"form": "ethics", "language": "nb"})),
        ("closing", json!({})),
        ("research_questions", json!({})),
        ("claims", json!({})),
        ("claim_extracts", json!({"id": claim})),
        ("saved_views", json!({})),
        ("saved_searches", json!({})),
        ("saved_queries", json!({})),
        ("summaries", json!({"columns": "cases"})),
        ("summaries", json!({"columns": "participants"})),
        ("summaries", json!({"columns": "sources"})),
        ("synonym_sets", json!({})),
        ("compare", json!({"grid": grid("participants")})),
        ("compare", json!({"grid": grid("sources")})),
        ("cell", json!({"grid": grid("sources"), "row": code, "column": null})),
    ];
    let revision = all.study.call("revisions", json!({"id": source}))[0]["id"].clone();
    readings.push(("revision_differences", json!({"source": source, "from": null, "to": revision})));
    let version = all.study.call("theme_versions", json!({"id": theme}))[0]["id"].clone();
    readings.push(("theme_changes", json!({"id": theme, "from": version, "to": null})));
    let map = all.study.ask("map_snapshots")[0]["id"].clone();
    readings.push(("theme_map", json!({"withCodes": true, "snapshot": map})));
    readings.push(("map_changes", json!({"from": map, "to": null})));
    for case in all.study.ask("cases")["cases"].as_array().unwrap() {
        readings.push(("case_extracts", json!({"case": case["id"], "limit": 50})));
    }
    readings
}

/// Takes a part of an answer out; `*` is any place of a list.
fn take_out(answer: &mut Value, path: &str) {
    let Some((head, rest)) = path.trim_start_matches('/').split_once('/') else {
        if let Some(object) = answer.as_object_mut() {
            object.remove(path.trim_start_matches('/'));
        }
        return;
    };
    match answer {
        Value::Array(all) if head == "*" => all.iter_mut().for_each(|one| take_out(one, rest)),
        Value::Object(object) => object.get_mut(head).into_iter().for_each(|one| take_out(one, rest)),
        _ => {}
    }
}

#[test]
fn every_command_is_known_to_read_the_project_or_not_to() {
    let all = studied();
    let read: BTreeSet<&str> = readings(&all).into_iter().map(|(name, _)| name).collect();
    let exports = [
        "export_excerpts",
        "export_everything",
        "export_codebook",
        "export_grid",
        "export_framework",
        "comment_document",
        "report_document",
    ];
    let known: BTreeSet<&str> = read.iter().copied().chain(NOT_READ.split_whitespace()).chain(exports).collect();
    let commands: BTreeSet<&str> = command_names().collect();
    let unknown: Vec<&&str> = known.symmetric_difference(&commands).collect();
    assert!(unknown.is_empty(), "{unknown:?}: a new command belongs to those that are read, or to those that are not");
}

#[test]
fn no_answer_holds_what_people_are_called() {
    let all = studied();
    let mut allowed = BTreeSet::new();
    let mut leaks: Vec<String> = Vec::new();
    for (name, request) in readings(&all) {
        let mut answer = all.study.call(name, request.clone());
        if name == "source_text" {
            NOT_SHOWN.iter().take(3).for_each(|(path, _)| take_out(&mut answer, path));
        }
        if ["memos", "comments", "summaries", "claims", "research_questions"].contains(&name) {
            take_out(&mut answer, NOT_SHOWN[3].0);
        }
        if name == "themes" {
            take_out(&mut answer, NOT_SHOWN[4].0);
        }
        if name == "theme_extracts" {
            take_out(&mut answer, NOT_SHOWN[5].0);
        }
        if name == "theme_map" {
            take_out(&mut answer, NOT_SHOWN[6].0);
        }
        if name == "crosswalk" {
            take_out(&mut answer, NOT_SHOWN[7].0);
        }
        let told = answer.to_string().to_lowercase();
        let Some(held) = NAMES.iter().find(|held| told.contains(&held.to_lowercase())) else { continue };
        if ALLOWED.iter().any(|(own, _)| *own == name) {
            allowed.insert(name);
        } else {
            leaks.push(format!("{name} {request} holds {held}: {answer}"));
        }
    }
    assert!(leaks.is_empty(), "{}", leaks.join("\n"));
    assert!(allowed.contains("participants"), "the names are there: {allowed:?}");
}

#[test]
fn no_exported_file_holds_what_people_are_called() {
    let all = studied();
    let code = all.code;
    let text = json!({"language": "nb", "name": "Sak", "definition": "Det Karijuvet sier", "include": "", "exclude": "",
        "example": "«Vi ventet», sa Karijuvet"});
    all.study.call("describe_code", json!({"id": code, "text": text}));
    let path = |name: &str| all.study.path(name);
    // The values are the same in all formats.
    let request = json!({"path": path("utdrag.csv"), "overwrite": false, "csv": "semicolon", "order": "code-case",
        "codes": [], "filter": null});
    all.study.call("export_excerpts", request);
    all.study.call("export_codebook", json!({"path": path("kodebok.csv"), "overwrite": false, "csv": "semicolon"}));
    for (name, columns) in [("personer.csv", "participants"), ("kilder.csv", "sources")] {
        let request = json!({"path": path(name), "overwrite": false, "csv": "semicolon", "grid": grid(columns)});
        all.study.call("export_grid", request);
    }
    for (name, columns) in [("ramme-personer.csv", "participants"), ("ramme-kilder.csv", "sources")] {
        let request = json!({"path": path(name), "overwrite": false, "csv": "semicolon", "grid": grid(columns)});
        all.study.call("export_framework", request);
        assert!(std::fs::read_to_string(path(name)).unwrap().contains("er enige, sier"), "{name}");
    }
    let request = json!({"path": path("alt.json"), "overwrite": false, "withTexts": true, "withMemos": true});
    all.study.call("export_everything", request);
    let tables = ["utdrag.csv", "kodebok.csv", "personer.csv", "kilder.csv", "ramme-personer.csv", "ramme-kilder.csv"];
    for name in tables.into_iter().chain(["alt.json"]) {
        let words = std::fs::read_to_string(path(name)).unwrap();
        assert!(words.len() > 200, "{name} was read");
        for held in NAMES {
            assert!(!words.to_lowercase().contains(&held.to_lowercase()), "{name} holds {held}: {words}");
        }
    }
}
