//! Project files whose tables are ours and whose rows somebody has crafted: they are refused, or opened and shown, and no
//! command of the window panics, hangs or is missing an answer.

use std::sync::OnceLock;

use rusqlite::Connection;
use serde_json::json;
use sitat_tests::{Study, Sweep, Values, craft, furnish};

/// A project with something of everything, as bytes.
fn furnished() -> &'static [u8] {
    static FILE: OnceLock<Vec<u8>> = OnceLock::new();
    FILE.get_or_init(|| {
        let study = Study::new();
        furnish(&study, &|words| words.to_owned());
        study.ask("close_project");
        std::fs::read(study.project()).unwrap()
    })
}

/// What came of a crafted file: whether it was opened, and everything that was asked of it.
fn asked_of(sql: &str, seed: u64) -> (bool, Sweep) {
    let study = Study::without_project();
    let path = study.file("prøve.sitat", furnished());
    craft(path.as_ref(), sql);
    let sane = study.file("egen.sitat", furnished());
    let out = study.path("ut");
    std::fs::create_dir_all(&out).unwrap();
    let text = study.file("ny.txt", "I: Hva?\nR: Vi ventet i fjor.\n");
    let table = study.file("ny.csv", "case;kind;innbyggere\nÅsbygd;municipality;7\n");
    let mut values = Values::new(seed, out, vec![text, table, path.clone()]);
    let mut sweep = Sweep::default();
    let mut is_open = false;
    // Whoever only reads has the same answers and refuses the rest: tried now and then.
    for read_only in [true, false].into_iter().skip(usize::from(!seed.is_multiple_of(4))) {
        let told = format!("{sql} (read only: {read_only})");
        match study.call_within(sweep.longest, "open_project", json!({"path": path, "readOnly": read_only})) {
            Some(Ok(_)) => {
                is_open = true;
                sweep.ask_everything(&study, &mut values, &told);
            }
            Some(Err(said)) => assert!(said.contains("store-"), "{told}: {said}"),
            None => panic!("{told}: does not open, and does not say so"),
        }
        study.call("close_project", json!({}));
    }
    // Whoever gets it as a copy of their own project holds the two against each other.
    study.call("open_project", json!({"path": sane, "readOnly": false}));
    for name in ["preview_merge_copy", "merge_copy"] {
        sweep.ask(&study, name, json!({"path": path, "choices": [], "passphrase": null}), sql);
    }
    for name in ["preview_take_comments", "take_comments"] {
        sweep.ask(&study, name, json!({"path": path}), sql);
    }
    sweep.ask(&study, "undo", json!({}), sql);
    (is_open, sweep)
}

fn all_answer(crafted: &[&str]) {
    for (seed, sql) in (1_u64..).zip(crafted) {
        asked_of(sql, seed);
    }
}

#[test]
fn the_study_that_is_damaged_below_is_whole_and_its_commands_answer() {
    let study = Study::without_project();
    let path = study.file("prøve.sitat", furnished());
    let empty: Vec<String> = {
        let connection = Connection::open(&path).unwrap();
        let mut query =
            connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").unwrap();
        let names: Vec<String> = query.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap();
        let rows = |name: &String| -> i64 {
            connection.query_row(&format!("SELECT count(*) FROM \"{name}\""), [], |row| row.get(0)).unwrap()
        };
        names.into_iter().filter(|name| rows(name) == 0).collect()
    };
    assert!(empty.len() < 30, "{} tables hold nothing: {empty:?}", empty.len());
    let (is_open, mut sweep) = asked_of("SELECT 1", 1);
    assert!(is_open);
    for seed in 2..6 {
        let (_, more) = asked_of("SELECT 1", seed);
        more.answered.into_iter().for_each(|(name, times)| *sweep.answered.entry(name).or_default() += times);
    }
    let all = sitat_commands::command_names().count();
    assert!(sweep.answered.len() * 3 > all * 2, "only {} of {all} ever answered", sweep.answered.len());
}

#[test]
fn trees_whose_rows_stand_below_themselves() {
    all_answer(&[
        "UPDATE code SET parent_id = id",
        "UPDATE code SET parent_id = (SELECT max(id) FROM code) WHERE id = 1; UPDATE code SET parent_id = 1 WHERE id > 1",
        "UPDATE theme SET parent_id = 3 - id",
        "UPDATE theme SET parent_id = id, merged_into_id = id",
        "UPDATE \"case\" SET parent_id = 3 - id",
        "UPDATE outline_part SET parent_id = (SELECT max(id) FROM outline_part) WHERE id = 1; UPDATE outline_part SET parent_id = id - 1 WHERE id > 1",
        "UPDATE guide_question SET parent_id = id, continues_id = id",
        "UPDATE text_revision SET parent_id = id",
        "UPDATE participant SET referred_by_id = id",
        "UPDATE survey_option SET counts_as_id = id",
    ]);
}

#[test]
fn codes_that_stand_below_themselves_are_shown_all_the_same() {
    let study = Study::without_project();
    let path = study.file("prøve.sitat", furnished());
    craft(path.as_ref(), "UPDATE code SET parent_id = id; UPDATE theme SET parent_id = 3 - id");
    study.call("open_project", json!({"path": path, "readOnly": true}));
    let connection = Connection::open(&path).unwrap();
    let codes: u32 = connection.query_row("SELECT count(*) FROM code", [], |row| row.get(0)).unwrap();
    assert_eq!(study.ask("codebook").as_array().unwrap().len(), codes as usize);
    assert_eq!(study.ask("themes").as_array().unwrap().len(), 2);
}

#[test]
fn passages_that_are_not_in_the_text() {
    all_answer(&[
        "UPDATE stretch SET start_offset = 5000, end_offset = 6000",
        "UPDATE stretch SET start_offset = -7, end_offset = 3",
        "UPDATE stretch SET start_offset = 9, end_offset = 2",
        "UPDATE stretch SET start_offset = 4294967295, end_offset = 4294967296",
        "UPDATE stretch SET end_offset = 9223372036854775807",
        "UPDATE text_style SET start_offset = 70000, end_offset = 4294967295; UPDATE displaced_stretch SET near_offset = 4294967295",
        "UPDATE text_edit SET start_offset = 4294967295",
        "UPDATE text_edit SET removed = 'noe annet', inserted = char(0)",
        "UPDATE source SET words = 4294967295, characters = 0",
        "UPDATE source_text SET text = ''",
        "UPDATE source_text SET text = substr(text, 1, 3)",
        "DELETE FROM source_text",
        "UPDATE edit_draft SET start_offset = 4294967295, turn = 4294967295",
    ]);
}

#[test]
fn turns_that_are_not_in_the_text_or_lie_over_each_other() {
    all_answer(&[
        "UPDATE turn SET start_offset = 4000, end_offset = 4294967295, content_start = 4000, content_end = 4294967295",
        "UPDATE turn SET content_start = 0, content_end = 4294967295, label_start = 90, label_end = 2",
        "UPDATE turn SET start_offset = 20, end_offset = 10, content_start = 15, content_end = 1",
        "UPDATE turn SET number = 1",
        "UPDATE turn SET number = -3, time_ms = -9223372036854775808",
        "UPDATE turn SET number = 4294967295, time_ms = 9223372036854775807",
        "DELETE FROM turn",
    ]);
}

#[test]
fn texts_that_are_no_texts() {
    for value in ["CAST(x'c328eda080' AS TEXT)", "'a' || char(0) || 'b'", "x'00ff'", "NULL"] {
        all_answer(&[
            &format!("UPDATE source_text SET text = {value}"),
            &format!(
                "UPDATE code_text SET name = {value}; UPDATE memo SET text = {value}; UPDATE project SET name = {value};
                 UPDATE source SET name = {value} WHERE id = 1; UPDATE journal_value SET value = {value};
                 UPDATE journal_step SET subject = {value}, coder = {value}"
            ),
        ]);
    }
}

#[test]
fn numbers_that_are_no_numbers() {
    all_answer(&[
        "UPDATE attribute_value SET value_number = 'mange', value_text = 4, value_boolean = 7",
        "UPDATE wall_place SET x = 9e999, y = -9e999; UPDATE map_place SET x = 9e999, y = -9e999;
         UPDATE map_snapshot_node SET x = -9e999, y = 9e999;
         UPDATE attribute_value SET value_number = 9e999, value_text = NULL, value_boolean = NULL",
        "UPDATE code SET position = 'først', is_codable = 5, retired_at = 9223372036854775807",
        "UPDATE journal_step SET at = 9223372036854775807, count = -1",
        "UPDATE journal_step SET at = -9223372036854775808, count = 9223372036854775807",
        "UPDATE coding SET created_at = -9223372036854775808; UPDATE memo SET created_at = 9223372036854775807",
        "UPDATE comment SET created_at = 9223372036854775807, changed_at = -9223372036854775808, settled_at = 9223372036854775807",
        "UPDATE segment SET number = 4294967295 WHERE id = 1; UPDATE excerpt_number SET last_number = 9223372036854775807",
        "UPDATE project SET smallest_group = -5, created_at = 9223372036854775807",
        "UPDATE interview SET minutes = -9223372036854775808; UPDATE lost_part SET minutes = 9223372036854775807, start_ms = -1",
        "UPDATE stated_number SET number = 9223372036854775807; UPDATE competing_value SET value_number = 9e999, year = 9223372036854775807",
        "UPDATE kept_agreement_code SET prevalence = 9e999, kappa = 'ja', alpha = -9e999; UPDATE kept_agreement SET units = -1, step_id = -4",
    ]);
}

#[test]
fn words_of_lists_that_no_list_has() {
    all_answer(&[
        "UPDATE project SET language = 'klingon', identification = 'alle', name_list = 'ingen'",
        "UPDATE source SET kind = 'rykte', language = 'xx', format = 'exe', encoding = 'ukjent', pattern = 'ukjent', cleaning = 'x,y'",
        "UPDATE code SET kind = 'x', origin = 'y', colour = 'url(https://example.invalid)'",
        "UPDATE theme SET status = 'ferdig'; UPDATE theme_segment SET role = 'x', fit = 'y'; UPDATE theme_relation SET direction = 'opp'",
        "UPDATE outline_part SET kind = 'figur'; UPDATE quote_style SET layout = 'x', excerpt_id = 'y', quotation_marks = 'z'",
        "UPDATE claim SET amount = 'alle', unit = 'x', base = 'y'; UPDATE comment SET on_kind = 'x', on_guid = ''",
        "UPDATE attribute SET kind = 'x', scale = 'y', owner = 'z'; UPDATE \"case\" SET kind = 'rike'",
        "UPDATE saved_view SET rows = 'x', columns = 'y', measure = 'z'; UPDATE saved_search SET query = '((('",
        "UPDATE journal_step SET kind = 'redo', operation = 'ukjent'",
        "UPDATE interview SET held_on = 'i går', held_against = 'x'; UPDATE participant SET consent_on = '9999-99-99'",
    ]);
}

#[test]
fn references_that_lead_nowhere() {
    let connection = Connection::open_in_memory().unwrap();
    connection.execute_batch(include_str!("../../crates/store/schema.sql")).unwrap();
    let strings = |sql: &str| -> Vec<String> {
        let mut query = connection.prepare(sql).unwrap();
        query.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
    };
    let tables =
        strings("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name");
    let mut each = Vec::new();
    for table in tables {
        let own = strings(&format!("SELECT \"from\" FROM pragma_foreign_key_list('{table}')"));
        each.extend(own.into_iter().map(|column| format!("UPDATE OR IGNORE \"{table}\" SET \"{column}\" = 777;")));
    }
    assert!(each.len() > 100, "{}", each.len());
    all_answer(
        &each.chunks(40).map(|own| own.concat()).collect::<Vec<_>>().iter().map(String::as_str).collect::<Vec<_>>(),
    );
    all_answer(&[
        "DELETE FROM coder; DELETE FROM theme",
        "DELETE FROM source",
        "DELETE FROM segment; DELETE FROM code",
    ]);
}

#[test]
fn a_journal_that_tells_what_never_was() {
    all_answer(&[
        "UPDATE journal_step SET kind = 'undo', target_step_id = id",
        "UPDATE journal_step SET target_step_id = 999999, kind = 'redo' WHERE id % 2 = 0",
        "UPDATE journal_entry SET table_name = 'sqlite_schema'",
        "UPDATE journal_entry SET table_name = 'source_text', kind = 'delete'",
        "UPDATE journal_entry SET kind = 'delete'",
        "UPDATE journal_entry SET kind = 'insert'",
        "UPDATE journal_entry SET row_id = -9223372036854775808",
        "UPDATE journal_value SET column_name = 'id', value = 1",
        "UPDATE journal_value SET column_name = 'text_revision_id', value = 1; UPDATE journal_entry SET table_name = 'source', kind = 'update', row_id = 1",
        "UPDATE journal_step SET id = -id",
        "UPDATE journal_step SET operation = 'erase_participant'",
        "DELETE FROM journal_entry",
        "INSERT INTO comment_copy VALUES (1, 1, 'Mallory', 9223372036854775807)",
        "WITH RECURSIVE many (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM many WHERE n < 10000)
         INSERT INTO journal_step (kind, operation, subject, count, coder, at) SELECT 'do', 'create_code', 'x', 1, 'Kari', n FROM many",
    ]);
}

#[test]
fn formulas_that_lean_on_themselves_and_on_each_other() {
    let many = |name: &str| vec![name; 40].join(" + ");
    let line: String = (1..12)
        .map(|number| {
            format!(
                "INSERT INTO attribute (guid, name, kind, formula, created_at) VALUES ('f{number}', 'ledd{number}', 'number', '{}', 1);",
                many(&format!("ledd{}", number + 1))
            )
        })
        .collect();
    all_answer(&[
        &format!("UPDATE attribute SET name = 'selv', kind = 'number', formula = '{}' WHERE id = 1", many("selv")),
        &format!(
            "{line} INSERT INTO attribute (guid, name, kind, formula, created_at) VALUES ('f', 'ledd12', 'number', '{}', 1)",
            many("ledd1")
        ),
        &format!("UPDATE attribute SET formula = '{}1{}'", "(".repeat(100_000), ")".repeat(100_000)),
    ]);
}

#[test]
fn values_of_any_kind_anywhere() {
    let connection = Connection::open_in_memory().unwrap();
    connection.execute_batch(include_str!("../../crates/store/schema.sql")).unwrap();
    let mut query = connection
        .prepare(
            "SELECT m.name, c.name FROM sqlite_schema AS m, pragma_table_info(m.name) AS c
             WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' AND c.pk = 0 ORDER BY 1, 2",
        )
        .unwrap();
    let places: Vec<(String, String)> =
        query.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().collect::<Result<_, _>>().unwrap();
    let values = ["-1", "9223372036854775807", "'x'", "x'ff00'", "NULL", "''", "4294967296", "0.5"];
    let mut numbers = sitat_tests::working::Numbers(20);
    for seed in 0..10 {
        let crafted: String = (0..6)
            .map(|_| {
                let (table, column) = &places[numbers.below(places.len())];
                format!("UPDATE OR IGNORE \"{table}\" SET \"{column}\" = {};", values[numbers.below(values.len())])
            })
            .collect();
        asked_of(&crafted, seed);
    }
}

#[test]
fn trees_that_are_thousands_deep_and_names_that_are_as_long_as_a_book() {
    let line = "WITH RECURSIVE line (n) AS (SELECT 100 UNION ALL SELECT n + 1 FROM line WHERE n < 1500)";
    all_answer(&[
        &format!(
            "INSERT INTO code (id, guid, parent_id, position, kind, origin, is_codable, created_at)
             {line} SELECT n, 'dyp' || n, CASE n WHEN 100 THEN NULL ELSE n - 1 END, 0, 'ordinary', 'data', 1, 1 FROM line;
             INSERT INTO code_text (code_id, language, name, definition, include, exclude, example)
             {line} SELECT n, 'nb', 'k' || n, '', '', '', '' FROM line"
        ),
        "UPDATE code_text SET name = hex(zeroblob(100000)); UPDATE source SET name = hex(zeroblob(100000)) WHERE id = 1;
         UPDATE theme SET name = hex(zeroblob(100000)); UPDATE memo SET text = hex(zeroblob(500000))",
    ]);
}

#[test]
fn a_hundred_thousand_codes() {
    let study = Study::without_project();
    let path = study.file("prøve.sitat", furnished());
    let many = "WITH RECURSIVE many (n) AS (SELECT 100 UNION ALL SELECT n + 1 FROM many WHERE n < 100099)";
    let sql = format!(
        "INSERT INTO code (id, guid, parent_id, position, kind, origin, is_codable, created_at)
         {many} SELECT n, 'kode' || n, NULL, 0, 'ordinary', 'data', 1, 1 FROM many;
         INSERT INTO code_text (code_id, language, name, definition, include, exclude, example)
         {many} SELECT n, 'nb', 'k' || n, '', '', '', '' FROM many"
    );
    craft(path.as_ref(), &sql);
    let longest = std::time::Duration::from_secs(60);
    for (name, request) in [
        ("open_project", json!({"path": path, "readOnly": false})),
        ("codebook", json!({})),
        ("create_code", json!({"parent": null, "name": "enda en", "isCodable": true})),
        ("project", json!({})),
        ("undo", json!({})),
    ] {
        let answer = study.call_within(longest, name, request).unwrap_or_else(|| panic!("{name}: no answer"));
        answer.unwrap_or_else(|said| panic!("{name}: {said}"));
    }
    assert!(study.ask("codebook").as_array().unwrap().len() > 100_000);
}
