//! Files that are not what they should be: refused with a reason and a way out, and nothing enters.

use serde_json::json;
use sitat_testkit::docx;

use crate::sitat::{Folder, sample};
use crate::study::{BERG, study};

/// Imports a file that must be refused, and returns the key of the reason.
fn refusal(name: &str, bytes: &[u8]) -> String {
    let folder = Folder::with_project();
    let before = folder.state();
    folder.write(name, bytes);
    let run = folder.run(["import", "p.sitat", name, "--json"]);
    assert_eq!(run.code, 1, "{name}: {run:?}");
    let answer = run.json();
    assert_eq!(answer["sources"], json!([]), "{name}");
    assert_eq!(answer["refused"][0]["file"], name);
    let error = &answer["refused"][0]["error"];
    assert_eq!(&answer["error"], error);
    let message = error["message"].as_str().unwrap();
    assert!(message.contains(name) && run.err.contains(message), "{run:?}");
    assert!(error["hint"].as_str().is_some_and(|hint| hint.len() > 10), "{name}: {error}");
    assert_eq!(folder.state(), before, "{name}");
    error["key"].as_str().unwrap().to_owned()
}

#[test]
fn texts_that_cannot_be_read_are_refused() {
    let whole = docx(&["I: Hei.", "A: Hei."]);
    let encrypted = [
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".as_slice(),
        &[0; 600],
        "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>().as_slice(),
        &[0; 600],
    ]
    .concat();
    for (name, bytes, key) in [
        ("tom.txt", b"".as_slice(), "import-empty-file"),
        ("tom.docx", b"", "import-empty-file"),
        ("blank.txt", b" \r\n\t\n", "import-no-text"),
        ("nuller.txt", b"Hei\0\0 du\0 der", "import-binary"),
        ("kuttet.docx", &whole[..whole.len() / 2], "import-truncated"),
        ("egentlig-tekst.docx", b"I: Hei.\n\nA: Hei.\n", "import-not-word"),
        ("bok.pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "import-pdf-damaged"),
        ("passord.docx", &encrypted, "import-encrypted"),
    ] {
        assert_eq!(refusal(name, bytes), key, "{name}");
    }
}

#[test]
fn files_that_are_not_there_are_refused() {
    let folder = Folder::with_project();
    std::fs::create_dir(folder.path("mappe.txt")).unwrap();
    for name in ["borte.txt", "mappe.txt"] {
        let run = folder.run(["import", "p.sitat", name, "--json"]);
        assert_eq!((run.code, run.error_key().as_str()), (1, "project-cannot-read"));
    }
}

#[test]
fn a_word_file_with_another_name_is_read_and_told() {
    let folder = Folder::with_project();
    folder.write("intervju.txt", docx(&["I: Hei?", "A: Hei.", "I: Ja?", "A: Ja."]));
    let answer = folder.done(["import", "p.sitat", "intervju.txt", "--json"]);
    assert_eq!(answer["sources"][0]["warning_keys"], json!(["import-misnamed"]));
    assert_eq!(folder.run(["text", "p.sitat", "intervju"]).out, "I: Hei?\nA: Hei.\nI: Ja?\nA: Ja.");
}

#[test]
fn one_bad_file_does_not_keep_the_good_ones_out() {
    let folder = Folder::with_project();
    folder.write("god.txt", BERG);
    folder.write("tom.txt", "");
    let run = folder.run(["import", "p.sitat", "tom.txt", "god.txt", "borte.docx", "--json"]);
    let answer = run.json();
    assert_eq!(run.code, 1, "done in part");
    assert_eq!(answer["sources"].as_array().unwrap().len(), 1);
    assert_eq!(answer["sources"][0]["name"], "god");
    let refused: Vec<&str> =
        answer["refused"].as_array().unwrap().iter().filter_map(|refused| refused["file"].as_str()).collect();
    assert_eq!(refused, ["tom.txt", "borte.docx"]);
    assert!(answer.get("error").is_none());
    assert_eq!(folder.state(), json!([1, 0, 0, 0, 1]));
}

#[test]
fn tables_that_cannot_be_read_are_refused_whole() {
    let folder = study();
    folder.done(["export", "p.sitat", "codebook", "-o", "k.xlsx", "--json"]);
    let xlsx = folder.read("k.xlsx");
    let before = folder.state();
    let tables: [(&str, &[u8], &str); 9] = [
        ("cases", b"", "import-table-empty"),
        ("cases", b"case;innbyggere\n", "import-table-empty"),
        ("cases", b"navnet|innbyggere\nBerg|4\n", "import-table-one-column"),
        ("cases", b"case;innbyggere;innbyggere\nBerg;4;5\n", "import-table-duplicate-column"),
        ("cases", &xlsx, "import-table-missing-columns"),
        ("codebook", b"farge;definition\n#112233;hei\n", "import-table-missing-columns"),
        ("codebook", b"path;definition\nA;\"uten slutt\nB;\n", "import-table-unclosed-quote"),
        ("code", b"source;quote\nberg;Vi manglet folk.\n", "import-table-missing-columns"),
        ("code", b"source;quote;code;code\nberg;Vi;A;B\n", "import-table-duplicate-column"),
    ];
    for (command, bytes, key) in tables {
        folder.write("tabell.csv", bytes);
        let run = folder.run([command, "p.sitat", "tabell.csv", "--json"]);
        assert_eq!((run.code, run.error_key().as_str()), (1, key), "{command} {run:?}");
        assert!(run.json()["error"]["hint"].as_str().is_some());
    }
    for command in ["cases", "codebook", "code"] {
        let run = folder.run([command, "p.sitat", "borte.csv", "--json"]);
        assert_eq!((run.code, run.error_key().as_str()), (1, "project-cannot-read"));
    }
    let run = folder.run(["import", "p.sitat", "berg.txt", "--speakers", "borte.csv", "--json"]);
    assert_eq!((run.code, run.error_key().as_str()), (1, "project-cannot-read"));
    assert_eq!(folder.state(), before);
}

#[test]
fn a_table_with_the_wrong_columns_says_which_it_found() {
    let folder = Folder::with_project();
    let run = folder.run(["code", "p.sitat", &sample("cases.csv"), "--json"]);
    assert_eq!(run.code, 1);
    let message = run.json()["error"]["message"].as_str().unwrap().to_owned();
    assert!(message.contains("source") && message.contains("innbyggere"), "{message}");
}
