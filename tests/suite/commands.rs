//! The list of commands itself.

use serde_json::json;
use sitat_commands::command_names;
use sitat_tests::Study;

#[test]
fn every_command_answers_without_a_project_and_none_is_a_fault_of_the_program() {
    let study = Study::without_project();
    let mut without = Vec::new();
    for name in command_names().filter(|name| {
        !["application", "open_sample", "close_project", "cancel_import", "cancel_export"].contains(name)
    }) {
        // Commands that need nothing else are asked as a window asks them; the others refuse the empty request.
        let refused = study.refused(name, json!({}));
        if refused == "no-project project-no-project" {
            without.push(name);
        } else {
            assert_eq!(refused, "bug project-bug", "{name}");
        }
    }
    assert_eq!(
        without,
        [
            "reading_places",
            "last_text",
            "project",
            "return_to_now",
            "set_passphrase",
            "earlier_backups",
            "delete_earlier_backups",
            "lock_project",
            "key_ring",
            "forget_passphrase",
            "backups",
            "back_up",
            "verify_project",
            "undo",
            "redo",
            "lineages",
            "conflicted_copies",
            "sources",
            "import_profiles",
            "participants",
            "cases",
            "codebook",
            "guide",
            "lost_parts",
            "surveys",
            "sample",
            "crosswalk",
            "round",
            "checks",
            "coders",
            "differences",
            "stages",
            "comments",
            "themes",
            "wall",
            "lay_out_map",
            "map_snapshots",
            "method",
            "research_questions",
            "claims",
            "drafts",
            "name_list",
            "keep_names_in_project",
            "close_key_list",
            "find_names",
            "preview_forget_names",
            "forget_names",
            "propose_names",
            "review_list",
            "saved_searches",
            "synonym_sets",
            "saved_queries",
            "saved_views",
            "outline",
            "draft_outline",
            "privacy",
            "closing",
            "confirm_recordings_deleted",
            "destroy_names",
            "standard_set",
            "member_check",
        ]
    );
}

#[test]
fn a_request_of_the_wrong_shape_is_a_fault_of_the_program_and_changes_nothing() {
    let study = Study::new();
    for (name, request) in [
        ("no_such_command", json!({})),
        ("create_code", json!({"parent": null, "name": 7, "isCodable": true})),
        ("create_code", json!({"parent": null, "name": "x", "isCodable": true, "colour": "red"})),
        ("create_code", json!("x")),
        ("apply_codes", json!({"source": 1, "stretches": [{"start": -1, "end": 4}], "codes": [], "newCode": null})),
        ("history", json!({"before": null, "limit": 1.5})),
        ("project", json!({"extra": 1})),
    ] {
        assert_eq!(study.refused(name, request.clone()), "bug project-bug", "{name} {request}");
    }
    assert_eq!(study.call("history", json!({"before": null, "limit": 10}))["total"], 0);
}

#[test]
fn numbers_at_the_edge_are_refused_and_not_a_panic() {
    let study = Study::new();
    let source = study.import("en.txt", "R: hei\n", &[]);
    study.call("create_code", json!({"parent": null, "name": "kode", "isCodable": true}));
    let code = study.code("kode");
    for (start, end) in [(0_u32, u32::MAX), (u32::MAX, u32::MAX), (u32::MAX, 0), (5, 3), (3, 3), (6, 7)] {
        let stretch = json!({"start": start, "end": end});
        let request = json!({"source": source, "stretches": [stretch], "codes": [code], "newCode": null});
        assert_eq!(study.refused("apply_codes", request), "refused project-no-words", "{start}..{end}");
    }
    for id in [i64::MIN, -1, 0, i64::MAX] {
        assert!(study.refused("source_text", json!({"id": id})).starts_with("not-found "));
        assert!(study.refused("delete_codes", json!({"ids": [id], "reason": null})).starts_with("not-found "));
        assert!(
            study.refused("write_memo", json!({"id": id, "text": "x", "continues": true})).starts_with("not-found ")
        );
    }
    assert_eq!(study.call("history", json!({"before": i64::MIN, "limit": u32::MAX}))["steps"], json!([]));
}
