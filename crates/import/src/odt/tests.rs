//! Documents by hand, with all that a reader of OpenDocument stumbles over: every word once.

use proptest::prelude::*;

use super::{read, read_flat};
use crate::document::Document;
use crate::docx::testing::package;
use crate::style::Style;
use crate::{Format, ImportOptions};

const SPACES: &str = r#"xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0""#;

const STYLES: &str = concat!(
    r#"<office:styles><style:style style:name="Standard" style:family="paragraph"/><style:style style:name="Skjult" style:family="text"><style:text-properties text:display="none"/></style:style>"#,
    r#"<style:style style:name="Sterk" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style></office:styles>"#,
    r#"<office:master-styles><style:master-page><style:header><text:p>TOPPTEKST</text:p></style:header><style:footer><text:p><text:page-number>1</text:page-number></text:p></style:footer></style:master-page></office:master-styles>"#,
);

const AUTOMATIC: &str = concat!(
    r##"<office:automatic-styles><style:style style:name="T1" style:family="text" style:parent-style-name="Sterk"/><style:style style:name="T2" style:family="text"><style:text-properties fo:font-style="italic" fo:background-color="#FFFF00"/></style:style>"##,
    r#"<style:style style:name="P1" style:family="paragraph"><style:text-properties text:display="none"/></style:style></office:automatic-styles>"#,
);

const BODY: &str = concat!(
    r#"<office:text><text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>O</dc:creator></office:change-info><text:p>SLETTET</text:p></text:deletion></text:changed-region><text:changed-region><text:insertion/></text:changed-region></text:tracked-changes>"#,
    r#"<text:sequence-decls><text:sequence-decl/></text:sequence-decls><text:h text:outline-level="2">Tittel &amp; mer</text:h>"#,
    "<text:p text:style-name=\"Standard\">\n   <text:span text:style-name=\"T1\">Inter<text:span>vjuer:</text:span></text:span><text:tab/>Hva\n    <text:s text:c=\"2\"/>nå<text:line-break/>da? <text:change text:change-id=\"1\"/><text:span text:style-name=\"T2\">gul</text:span>  </text:p>",
    r#"<text:p>Note<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Fotnote</text:p><text:p>to</text:p></text:note-body></text:note> og <text:span text:style-name="Skjult">SKJULT</text:span><text:a><text:span>LENKE</text:span></text:a> e‑post å😀</text:p><text:p text:style-name="P1">SKJULTAVSNITT</text:p>"#,
    r#"<text:p><office:annotation office:name="a1"><dc:creator>Ola Hansen</dc:creator><dc:date>2024-02-29T12:30:05</dc:date><text:p>Stemmer</text:p><text:p>dette?</text:p></office:annotation>Kommentert<office:annotation-end office:name="a1"/> her<office:annotation office:name="a2" loext:parent-name="a1"><dc:creator>Kari</dc:creator><text:p>Ja</text:p></office:annotation></text:p>"#,
    r#"<table:table><table:table-column/><table:table-header-rows><table:table-row><table:table-cell><text:p>00:01</text:p></table:table-cell><table:table-cell><text:p>en</text:p><text:p>to</text:p></table:table-cell></table:table-row></table:table-header-rows>"#,
    r#"<table:table-row><table:table-cell><text:p/></table:table-cell><table:table-cell><table:table><table:table-row><table:table-cell><text:p>N1</text:p></table:table-cell><table:table-cell><text:p>N2</text:p></table:table-cell></table:table-row></table:table></table:table-cell></table:table-row></table:table>"#,
    r#"<text:list><text:list-item><text:p><text:number>1.</text:number>Punkt</text:p></text:list-item></text:list>"#,
    r#"<text:p>Ramme<draw:frame><draw:text-box><text:p>BOKS</text:p><text:p>BOKS2</text:p></draw:text-box></draw:frame> videre<draw:frame><draw:object/><draw:image><office:binary-data>QUJD</office:binary-data></draw:image><svg:title>BILDETEKST</svg:title></draw:frame></text:p>"#,
    r#"<text:section text:display="none"><text:p>SKJULTDEL</text:p></text:section><text:p>Slutt <text:title>Feltet</text:title></text:p></office:text>"#,
);

const TEXT: &str = "Tittel & mer\nIntervjuer:\tHva   nå\nda? gul \nNote[Fotnote\nto] og LENKE e‑post å😀\n\nKommentert her\n00:01\ten\nto\n\tN1\tN2\nPunkt\nRamme videre\nBOKS\nBOKS2\nSlutt Feltet";

fn flat() -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><office:document {SPACES} office:mimetype="application/vnd.oasis.opendocument.text"><office:meta><dc:title>TITTEL</dc:title></office:meta>{STYLES}{AUTOMATIC}<office:body>{BODY}</office:body></office:document>"#
    )
}

fn packed_with(body: &str, manifest: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content {SPACES}>{AUTOMATIC}<office:body>{body}</office:body></office:document-content>"
    );
    let styles = format!("<office:document-styles {SPACES}>{STYLES}</office:document-styles>");
    package(&[
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        ("content.xml", &content),
        ("styles.xml", &styles),
        ("META-INF/manifest.xml", manifest),
    ])
}

fn packed() -> Vec<u8> {
    packed_with(BODY, "<manifest/>")
}

fn styled(document: &Document, wanted: fn(Style) -> bool) -> Vec<&str> {
    let ranges = document.layout.styles.iter().filter(|(_, style)| wanted(*style));
    ranges.map(|(range, _)| &document.text[range.clone()]).collect()
}

#[test]
fn everything_in_a_document_stands_where_it_should_packed_and_flat() {
    for document in [read("a.odt", &packed()).unwrap(), read_flat("a.fodt", flat().as_bytes()).unwrap()] {
        assert_eq!(document.text, TEXT);
        assert_eq!(styled(&document, |style| style == Style::Bold), ["Intervjuer:"]);
        assert_eq!(styled(&document, |style| style == Style::Italic), ["gul"]);
        assert_eq!(styled(&document, |style| style == Style::Heading(2)), ["Tittel & mer"]);
        assert_eq!(styled(&document, |style| matches!(style, Style::TableCell { table: 1, .. })), ["N1", "N2"]);
        let highlight = &document.highlights[0];
        assert_eq!((&document.text[highlight.0.clone()], highlight.1.as_str()), ("gul", "#ffff00"));
        let warnings: Vec<String> = document.warnings.iter().map(ToString::to_string).collect();
        assert_eq!(
            warnings,
            [
                "import-deleted-left-out count=1",
                "import-hidden-left-out count=3",
                "import-comments-left-out count=2",
                "import-headers-left-out count=1",
                "import-pictures-left-out count=1"
            ]
        );
    }
}

#[test]
fn comments_and_their_answers_stand_beside_the_text() {
    let document = read("a.odt", &packed()).unwrap();
    assert_eq!(document.comments.len(), 1);
    let comment = &document.comments[0];
    assert_eq!(&document.text[comment.range.clone()], "Kommentert");
    assert_eq!((comment.remark.author.as_str(), comment.remark.text.as_str()), ("Ola Hansen", "Stemmer\ndette?"));
    assert_eq!(comment.remark.at, Some(1_709_209_805_000));
    assert_eq!((comment.replies[0].author.as_str(), comment.replies[0].text.as_str()), ("Kari", "Ja"));
}

#[test]
fn what_is_deleted_is_left_out_where_it_stands_in_the_text_as_well() {
    let body = r#"<office:text><text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>O</dc:creator></office:change-info></text:deletion></text:changed-region><text:changed-region text:id="c2"><text:insertion><office:change-info/></text:insertion></text:changed-region></text:tracked-changes><text:p>Vi <text:change-start text:change-id="c1"/>SLETTET</text:p><text:p>SLETTET<text:change-end text:change-id="c1"/>har <text:change-start text:change-id="c2"/>ny<text:change-end text:change-id="c2"/> tid</text:p></office:text>"#;
    let document = read("a.odt", &packed_with(body, "")).unwrap();
    assert_eq!(document.text, "Vi har ny tid");
    assert_eq!(document.warnings[0].to_string(), "import-deleted-left-out count=1");
}

#[test]
fn formats_are_told_by_content_and_what_cannot_be_read_says_why() {
    assert_eq!(Format::detect("a.txt", &packed()), Ok(Format::OpenDocument));
    assert_eq!(Format::detect("a.txt", flat().as_bytes()), Ok(Format::FlatOpenDocument));
    let refused = |bytes: &[u8]| crate::import("a.odt", bytes, &ImportOptions::default()).unwrap_err().message().key;
    assert_eq!(refused(&packed_with("", "<manifest:encryption-data/>")), "import-encrypted");
    assert_eq!(refused(&packed_with("<office:text/>", "")), "import-no-text");
    assert_eq!(refused(&packed_with("<office:text><text:p>", "")), "import-damaged-part");
    assert_eq!(refused(&packed()[..600]), "import-truncated");
    let entity = flat().replacen("<office:document ", "<!DOCTYPE x [<!ENTITY a \"b\">]><office:document ", 1);
    assert_eq!(refused(entity.as_bytes()), "import-foreign-entities");
    assert_eq!(refused(&flat().as_bytes()[..flat().len() - 300]), "import-damaged-part");
}

#[test]
fn nesting_and_blanks_as_many_as_a_file_can_hold_overflow_nothing() {
    for element in [
        "text:p",
        "text:span",
        "table:table",
        "table:table-cell",
        "draw:text-box",
        "office:annotation",
        "text:note-body",
        "text:tracked-changes",
        "text:deletion",
    ] {
        let deep = [&format!("<{element}>").repeat(20_000), "a", &format!("</{element}>").repeat(20_000)].concat();
        let _ = read("a.odt", &packed_with(&format!("<office:text>{deep}</office:text>"), ""));
    }
    let blanks = read(
        "a.odt",
        &packed_with(r#"<office:text><text:p>a<text:s text:c="4000000000"/>b</text:p></office:text>"#, ""),
    )
    .unwrap();
    assert!(blanks.text.len() < 1000);
}

proptest! {
    #[test]
    fn no_damage_makes_reading_panic(place in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<prop::sample::Index>()) {
        let mut bytes = flat().into_bytes();
        let place = place.index(bytes.len());
        bytes[place] = byte;
        let _ = read_flat("a.fodt", &bytes);
        bytes.truncate(cut.index(bytes.len()));
        let _ = read_flat("a.fodt", &bytes);
        let mut bytes = packed();
        let place = place.min(bytes.len() - 1);
        bytes[place] = byte;
        let _ = crate::import("a.odt", &bytes, &ImportOptions::default());
    }

    #[test]
    fn no_markup_makes_reading_panic(parts in proptest::collection::vec(prop::sample::select(vec![
        "<text:p>", "</text:p>", "<text:span text:style-name='T2'>", "</text:span>", "a b", "<text:s/>", "<table:table>", "</table:table>",
        "<table:table-row>", "</table:table-row>", "<table:table-cell>", "</table:table-cell>", "<text:note-body>", "</text:note-body>",
        "<draw:text-box>", "</draw:text-box>", "<office:annotation office:name='x'>", "</office:annotation>", "<office:annotation-end office:name='x'/>",
    ]), 0..30)) {
        if let Ok(document) = read("a.odt", &packed_with(&format!("<office:text>{}</office:text>", parts.concat()), "")) {
            for range in document.comments.iter().map(|comment| &comment.range).chain(document.highlights.iter().map(|(range, _)| range)) {
                prop_assert!(document.text.get(range.clone()).is_some());
            }
        }
    }
}
