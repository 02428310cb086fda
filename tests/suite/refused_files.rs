//! Files that cannot be read, each with its sentence and what to do, and the limits of the process that reads PDFs.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use sitat_model::Language;
use sitat_project::{FixedClock, PageProgram, Project, ProjectError, RandomGuids, ReadSettings, Surroundings};
use sitat_testkit::{pdf, pdf_stream};
use sitat_tests::oracle;
use tempfile::TempDir;

struct Bench {
    project: Project,
    folder: TempDir,
}

impl Bench {
    fn new(pages: PageProgram) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("studie.sitat");
        let surroundings = Surroundings {
            clock: Box::new(FixedClock(1_790_000_000_000)),
            guids: Box::new(RandomGuids),
            coder: "Kari".to_owned(),
        };
        let mut project = Project::create(&path, "Prøve", Language::Bokmål, surroundings).unwrap();
        project.read_pages_by(Some(pages));
        Self { project, folder }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        std::fs::write(self.path(name), content).unwrap();
        self.path(name)
    }

    fn refused(&mut self, path: &Path) -> ProjectError {
        match self.project.preview_import(path, None, &ReadSettings::default()) {
            Ok(preview) => panic!("{} was read: {:.200}", path.display(), preview.looked.source.text),
            Err(error) => error,
        }
    }
}

fn pages() -> PageProgram {
    PageProgram::new(PathBuf::from(env!("CARGO_BIN_EXE_sitat-tests")))
}

/// The sentence and the advice.
fn said(error: &ProjectError) -> String {
    let message = error.message();
    for language in Language::ALL {
        assert!(sitat_lang::has(language, message.key), "{} in {language:?}", message.key);
    }
    let hint = sitat_lang::hint(Language::Bokmål, &message).unwrap_or_default();
    format!("{} {hint}", sitat_lang::text(Language::Bokmål, &message))
}

#[test]
fn each_file_that_cannot_be_read_says_why_and_what_to_do() {
    let mut bench = Bench::new(pages());
    let folder = bench.folder.path().to_owned();
    let plain = bench.write("brev.fodt", PLAIN);
    oracle::convert(&[&plain], "docx", &folder);
    oracle::convert(&[&plain], "doc", &folder);
    let locked = r#"pdf:writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"hemmelig"}}"#;
    oracle::convert(&[&plain], locked, &folder);
    let table = bench.write("regneark.csv", "case;innbyggere\nDalvoll;7\n");
    oracle::convert(&[&table], "xlsx", &folder);
    let made = oracle::ask_python("write_refused.py", &[&folder]);
    let mut names: Vec<&str> = made.as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect();
    names.extend(["brev.doc", "brev.pdf"]);
    let mut all = String::new();
    for name in names {
        let path = bench.path(name);
        let error = match name.rsplit('.').next() {
            Some("xlsx" | "ods") => bench.project.import_cases(&path).unwrap_err(),
            _ => bench.refused(&path),
        };
        let _ = writeln!(all, "{}", said(&error));
    }
    insta::assert_snapshot!(all, @"
    passord.docx er beskyttet med passord. Åpne filen i programmet den kommer fra, fjern passordet (i Word og Excel under Fil → Informasjon), og lagre den før du tar den inn.
    passord.xlsx er beskyttet med passord. Åpne filen i programmet den kommer fra, fjern passordet (i Word og Excel under Fil → Informasjon), og lagre den før du tar den inn.
    passord.odt er beskyttet med passord. Åpne filen i programmet den kommer fra, fjern passordet (i Word og Excel under Fil → Informasjon), og lagre den før du tar den inn.
    passord.ods er beskyttet med passord. Åpne filen i programmet den kommer fra, fjern passordet (i Word og Excel under Fil → Informasjon), og lagre den før du tar den inn.
    bombe.docx blir langt større enn et dokument kan være når filen pakkes ut, og ble ikke åpnet. Åpne filen i programmet den kommer fra og lagre den på nytt, eller kopier innholdet over i en tom fil.
    bombe.odt blir langt større enn et dokument kan være når filen pakkes ut, og ble ikke åpnet. Åpne filen i programmet den kommer fra og lagre den på nytt, eller kopier innholdet over i en tom fil.
    bombe.xlsx blir langt større enn et dokument kan være når filen pakkes ut, og ble ikke åpnet. Åpne filen i programmet den kommer fra og lagre den på nytt, eller kopier innholdet over i en tom fil.
    mange.docx blir langt større enn et dokument kan være når filen pakkes ut, og ble ikke åpnet. Åpne filen i programmet den kommer fra og lagre den på nytt, eller kopier innholdet over i en tom fil.
    fremmed.docx inneholder egne XML-entiteter i delen word/document.xml og ble ikke åpnet. Slikt finnes aldri i dokumenter fra Word eller LibreOffice. Lagre dokumentet på nytt derfra.
    fremmed.fodt inneholder egne XML-entiteter i delen fremmed.fodt og ble ikke åpnet. Slikt finnes aldri i dokumenter fra Word eller LibreOffice. Lagre dokumentet på nytt derfra.
    latter.docx inneholder egne XML-entiteter i delen word/document.xml og ble ikke åpnet. Slikt finnes aldri i dokumenter fra Word eller LibreOffice. Lagre dokumentet på nytt derfra.
    skannet.pdf har ingen tekst; sidene er bilder. Kjør tekstgjenkjenning (OCR) på PDF-en først, for eksempel i skannerens program, og ta den inn på nytt.
    bombe.pdf krevde mer tid eller minne enn en tekst kan trenge, og ble ikke lest. Åpne den i Word og lagre den som .docx, eller del den i flere filer.
    brev.doc er i det gamle Word-formatet (.doc). Åpne filen i Word eller LibreOffice og lagre den som .docx.
    brev.pdf er beskyttet med passord. Åpne PDF-en der du har passordet, lagre en kopi uten, og ta inn den.
    ");
}

const PLAIN: &str = r#"<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text><text:p>Kari: Hei på deg.</text:p></office:text></office:body></office:document>"#;

#[test]
fn elements_in_each_other_a_hundred_thousand_times_are_read_or_refused_in_words() {
    let mut bench = Bench::new(pages());
    let deep = |open: &str, close: &str| format!("{}dypt{}", open.repeat(100_000), close.repeat(100_000));
    let flat = |body: String| {
        format!(
            "<?xml version=\"1.0\"?><office:document xmlns:office=\"o\"><office:body><office:text>{body}</office:text></office:body></office:document>"
        )
    };
    let files = [
        ("a.html", format!("<html><p>Ord {}", deep("<div><b>", "</b></div>"))),
        ("b.html", format!("<html><p>Ord {}", deep("<table><tr><td>", "</td></tr></table>"))),
        ("a.rtf", format!("{{\\rtf1 Ord {}}}", deep("{\\b ", "}"))),
        ("b.rtf", format!("{{\\rtf1 Ord {}}}", deep("{\\footnote ", "}"))),
        ("a.fodt", flat(deep("<text:p>", "</text:p>"))),
        (
            "b.fodt",
            flat(deep(
                "<table:table><table:table-row><table:table-cell>",
                "</table:table-cell></table:table-row></table:table>",
            )),
        ),
        ("c.fodt", flat(deep("<text:note><text:note-body>", "</text:note-body></text:note>"))),
        ("a.json", format!("{{\"segments\":{}}}", deep("[", "]"))),
        ("a.md", deep("> ", "")),
    ];
    for (name, content) in files {
        let path = bench.write(name, content);
        match bench.project.preview_import(&path, None, &ReadSettings::default()) {
            Ok(preview) => {
                let source = preview.looked.source;
                assert!(source.text.contains("dypt") || !source.warnings.is_empty(), "{name}");
            }
            Err(error) => assert!(!said(&error).is_empty(), "{name}"),
        }
    }
}

/// A PDF whose pages all show the same content.
fn pages_of(count: usize, content: Vec<u8>) -> Vec<u8> {
    let kids: Vec<String> = (0..count).map(|number| format!("{} 0 R", number + 5)).collect();
    let mut objects = vec![
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        format!("<</Type/Pages/Kids[{}]/Count {count}>>", kids.join(" ")).into_bytes(),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>".to_vec(),
        content,
    ];
    let page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents 4 0 R>>";
    objects.extend((0..count).map(|_| page.as_bytes().to_vec()));
    pdf(&objects)
}

fn lines(count: usize) -> Vec<u8> {
    pdf_stream(&vec!["Ord som er skrevet mange ganger"; count])
}

#[test]
fn a_pdf_that_takes_too_long_is_given_up_and_says_so() {
    let mut bench = Bench::new(pages().within(Duration::from_millis(300)));
    let path = bench.write("treg.pdf", pages_of(4_000, lines(4_000)));
    let begun = Instant::now();
    insta::assert_snapshot!(said(&bench.refused(&path)), @"treg.pdf krevde mer tid eller minne enn en tekst kan trenge, og ble ikke lest. Åpne den i Word og lagre den som .docx, eller del den i flere filer.");
    assert!(begun.elapsed() < Duration::from_secs(30), "the process was ended: {:?}", begun.elapsed());
}
