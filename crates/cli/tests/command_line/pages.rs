//! PDFs through a process of their own: read whole, or refused with a reason, whatever their bytes do.

use sitat_testkit::pdf_pages;

use crate::sitat::Folder;

fn interview() -> Vec<u8> {
    pdf_pages(&[
        &["Intervju i Elvnes", "I: Hva gjør dere på øya om høsten?", "R: Blåbær."],
        &["Intervju i Elvnes", "I: Og om vinteren?", "R: Ærlig talt, ingenting."],
        &["Intervju i Elvnes", "I: Takk.", "R: Takk selv."],
    ])
}

#[test]
fn a_pdf_is_read_word_for_word_with_its_speakers() {
    let folder = Folder::with_project();
    folder.write("intervju.pdf", interview());
    let answer = folder.done(["import", "p.sitat", "intervju.pdf", "--json"]);
    let keys: Vec<&str> =
        answer["sources"][0]["warning_keys"].as_array().unwrap().iter().filter_map(|key| key.as_str()).collect();
    assert_eq!(keys, ["import-pdf-check", "import-page-edges-left-out"]);
    assert_eq!(
        folder.run(["text", "p.sitat", "intervju"]).out,
        "I: Hva gjør dere på øya om høsten?\nR: Blåbær.\nI: Og om vinteren?\nR: Ærlig talt, ingenting.\nI: Takk.\nR: Takk selv."
    );
}

#[test]
fn pages_without_words_and_damaged_files_are_refused_each_in_its_own_words() {
    let folder = Folder::with_project();
    let refusal = |name: &str, bytes: &[u8]| {
        folder.write(name, bytes);
        let run = folder.run(["import", "p.sitat", name, "--json"]);
        assert_eq!(run.code, 1, "{name}: {run:?}");
        run.json()["refused"][0]["error"]["key"].as_str().unwrap().to_owned()
    };
    assert_eq!(refusal("skannet.pdf", &pdf_pages(&[&[], &[]])), "import-pdf-scanned");
    assert_eq!(refusal("skadet.pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"), "import-pdf-damaged");
    let whole = interview();
    let locked = String::from_utf8_lossy(&whole).replace("/Root 1 0 R", "/Root 1 0 R /Encrypt 99 0 R");
    assert_eq!(refusal("passord.pdf", locked.as_bytes()), "import-pdf-encrypted");
}

#[test]
fn no_damage_to_a_pdf_ends_the_program() {
    let folder = Folder::with_project();
    let whole = interview();
    let mut names = Vec::new();
    for part in 1..=20 {
        let cut = &whole[..whole.len() * part / 21];
        let mut flipped = whole.clone();
        for place in (part * 7..flipped.len()).step_by(flipped.len() / 9) {
            flipped[place] ^= 0x55;
        }
        for (kind, bytes) in [("kuttet", cut), ("vendt", &flipped)] {
            let name = format!("{kind}{part}.pdf");
            folder.write(&name, bytes);
            names.push(name);
        }
    }
    let mut arguments = vec!["import".to_owned(), "p.sitat".to_owned(), "--json".to_owned()];
    arguments.extend(names.iter().cloned());
    let answer = folder.run(arguments).json();
    let count = |key: &str| answer[key].as_array().map_or(0, Vec::len);
    assert_eq!(count("sources") + count("refused"), names.len(), "{answer}");
}

#[test]
fn a_program_started_for_pages_writes_nothing_but_its_answer() {
    let folder = Folder::with_project();
    let run = folder.run(["--read-pages"]);
    assert!(run.out.contains("sitat-pages") && run.err.is_empty(), "{run:?}");
}
