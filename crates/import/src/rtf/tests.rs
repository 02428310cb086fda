//! Rich text by several programs and by hand, every word once.

use proptest::prelude::*;

use super::read;
use crate::document::Document;
use crate::style::Style;

fn text(body: &str) -> String {
    read(format!("{{\\rtf1\\ansi\\ansicpg1252\\deff0{{\\fonttbl{{\\f0 Calibri;}}}}{body}}}").as_bytes()).text
}

fn styled(document: &Document, wanted: Style) -> Vec<&str> {
    let ranges = document.layout.styles.iter().filter(|(_, style)| *style == wanted);
    ranges.map(|(range, _)| &document.text[range.clone()]).collect()
}

/// As f4transkript writes: bytes of Windows-1252, stamps at the end of turns.
const F4: &[u8] = b"{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0\\fnil\\fcharset0 Arial;}}\r\n{\\*\\generator f4 v6;}\\viewkind4\\uc1\\pard\\lang1044\\b\\f0\\fs22 I:\\b0  Hva skjer p\\'e5 \\'c5rnes? #00:00:05-3#\\par\r\nB: \\'abJa\\'bb\\'85 det g\\'e5r. #00:00:09-8#\\par\r\n}\r\n\0";

/// As TextEdit on a Mac writes: line breaks behind a backslash, Unicode as pairs.
const COCOA: &[u8] = b"{\\rtf1\\ansi\\ansicpg1252\\cocoartf2709\n\\cocoatextscaling0\\cocoaplatform0{\\fonttbl\\f0\\fswiss\\fcharset0 Helvetica;\\f1\\fswiss\\fcharset0 Helvetica-Bold;}\n{\\colortbl;\\red255\\green255\\blue255;\\red255\\green251\\blue0;}\n{\\*\\expandedcolortbl;;\\cssrgb\\c99953\\c98835\\c0;}\n\\paperw11900\\paperh16840\\pard\\tx566\\pardirnatural\\partightenfactor0\n\n\\f1\\b\\fs24 \\cf0 Kari:\\f0\\b0  Bl\\'e5b\\'e6r \\uc0\\u55357 \\u56832  \\'97 \\cb2 viktig\\cb1 \\\nNeste linje\\'85}";

/// As Word writes, with all that a reader stumbles over.
const WORD: &str = concat!(
    r"{\rtf1\adeflang1025\ansi\ansicpg1252\uc1\deff31507{\fonttbl{\f0\froman\fcharset0\fprq2{\*\panose 02020603050405020304}Times New Roman;}",
    r"{\f3\froman\fcharset2 Symbol;}{\f10\fnil\fcharset2 Wingdings;}{\f43\froman\fcharset238 Times New Roman CE;}{\f44\froman\fcharset204 Times New Roman Cyr;}{\f45\fmodern\fcharset128 MS Mincho{\*\falt \'82\'6c};}}",
    r"{\colortbl;\red0\green0\blue0;\red255\green255\blue0;}",
    r"{\stylesheet{\ql \snext0 Normal;}{\s1\ql \sbasedon0 heading 1;}{\*\cs10 \additive Default Paragraph Font;}{\s17 \outlinelevel1 Mitt;}}",
    r"{\*\revtbl {Unknown;}{Ola;}}{\*\listtable{\list{\listlevel{\leveltext\'01\u-3913 ?;}}}}{\info{\title HEMMELIG TITTEL}{\author FORFATTER}}",
    r"{\header \pard\plain TOPPTEKST\par}{\footer \pard\plain {\field{\*\fldinst PAGE}{\fldrslt 1}}\par}",
    r"\pard\plain \s1 {Tittel}{\par}\pard\plain \s17 Undertittel\par",
    r"\pard\plain {\b Inter}{\b vjuer:}\tab Sp\'f8rsm\'e5l{\*\bkmkstart x}{\*\bkmkend x} om {\i kursiv}\line ny linje\par",
    r"\pard\plain Note{\super \chftn {\footnote \pard\plain {\super\chftn } Fotnote {\b en}\par to}} videre{\footnote\ftnalt \pard\plain Sluttnote}.\par",
    r"{\deleted SLETTET}{\revised SATTINN} {\v SKJULT}{\highlight2 gul} e\_post sam\-arbeid\~og 10\endash 12 \ldblquote sitat\rdblquote\emdash\bullet\par",
    r#"{\field{\*\fldinst HYPERLINK "http://example.org"}{\fldrslt LENKE}} {\f3 \'61} {\f10 J} {\f10\u-4022 J} {\f43 \'b3} {\f44 \'e6} {\f45 \'93\'fa\'96\'7b}\par"#,
    r"{\upr{gammel}{\*\ud{\u1085 ?\u1086 ?}}} {\uc2\u8212 --slutt}{\uc0\u55356\u57137 }\par",
    r"\trowd\cellx1\cellx2\pard\intbl 00:01\cell Ola\par to\cell\row\trowd\pard\intbl \cell\pard\intbl\itap2 N1\nestcell{\nonesttables\par}\pard\intbl\itap2 N2\nestcell{\nonesttables\par}{\*\nesttableprops\trowd\nestrow}\pard\intbl\itap1\cell\row\pard ",
    r"{\*\pntext 1.\tab}{\listtext\'b7\tab}Punkt{\shp{\*\shpinst\shpleft0{\sp{\sn fHidden}{\sv NAVN}}{\shptxt \pard\plain BOKS\par}}{\shprslt{\*\do BOKS}}}\par",
    r"{\*\atrfstart 0}Kommentert{\*\atrfend 0}{\*\atnid OH}{\*\atnauthor Ola Hansen}{\chatn{\*\annotation{\*\atnref 0}{\*\atndate 124375717}\pard\plain Er dette \'e5 stole p\'e5?\par}} slutt\par",
    r"{\*\shppict{\pict\pngblip 89504e47}}{\nonshppict{\pict 0100}}{\object{\*\objdata 0105}{\result{\pict 89}}}{\*\ukjent HEMMELIG}\bin4 }{x}Siste{\*\themedata 504b}}",
);

const WORD_TEXT: &str = "Tittel\nUndertittel\nIntervjuer:\tSpørsmål om kursiv\nny linje\nNote[Fotnote en\nto] videre[Sluttnote].\nSATTINN gul e\u{2011}post sam\u{ad}arbeid\u{a0}og 10–12 “sitat”—•\nLENKE α ☺ ☺ ł ж 日本\nно —slutt🌱\n00:01\tOla\nto\n\tN1\tN2\nPunkt\nBOKS\nKommentert slutt\nSiste";

#[test]
fn files_of_transcription_programs_and_of_the_mac_are_read_word_for_word() {
    assert_eq!(read(F4).text, "I: Hva skjer på Årnes? #00:00:05-3#\nB: «Ja»… det går. #00:00:09-8#");
    let cocoa = read(COCOA);
    assert_eq!(cocoa.text, "Kari: Blåbær 😀 — viktig\nNeste linje…");
    assert_eq!(styled(&cocoa, Style::Bold), ["Kari:"]);
    let (range, colour) = &cocoa.highlights[0];
    assert_eq!((&cocoa.text[range.clone()], colour.as_str()), ("viktig", "#fffb00"));
    assert!(cocoa.warnings.is_empty(), "{:?}", cocoa.warnings);
}

#[test]
fn everything_in_a_file_by_word_stands_where_it_should() {
    let document = read(WORD.as_bytes());
    assert_eq!(document.text, WORD_TEXT);
    assert_eq!(styled(&document, Style::Bold), ["en", "Intervjuer:"]);
    assert_eq!(styled(&document, Style::Italic), ["kursiv"]);
    assert_eq!(styled(&document, Style::Heading(1)), ["Tittel"]);
    assert_eq!(styled(&document, Style::Heading(2)), ["Undertittel"]);
    assert_eq!(styled(&document, Style::TableCell { table: 0, row: 0, column: 1 }), ["Ola\nto"]);
    assert_eq!(styled(&document, Style::TableCell { table: 1, row: 0, column: 1 }), ["N2"]);
    let highlight = &document.highlights[0];
    assert_eq!((&document.text[highlight.0.clone()], highlight.1.as_str()), ("gul", "#ffff00"));
    let warnings: Vec<String> = document.warnings.iter().map(ToString::to_string).collect();
    assert_eq!(
        warnings,
        [
            "import-deleted-left-out count=1",
            "import-hidden-left-out count=1",
            "import-comments-left-out count=1",
            "import-headers-left-out count=1",
            "import-pictures-left-out count=2"
        ]
    );
}

#[test]
fn a_comment_stands_beside_the_words_that_it_is_about() {
    let document = read(WORD.as_bytes());
    let comment = &document.comments[0];
    assert_eq!(&document.text[comment.range.clone()], "Kommentert");
    assert_eq!((comment.remark.author.as_str(), comment.remark.text.as_str()), ("Ola Hansen", "Er dette å stole på?"));
    assert_eq!(comment.remark.at, Some(1_537_958_220_000));
}

#[test]
fn damage_is_said_and_loses_no_words() {
    let cut = read(&F4[..F4.len() - 40]);
    assert_eq!(cut.warnings[0].key, "import-end-missing");
    assert!(cut.text.starts_with("I: Hva skjer på Årnes?"));
    let astray = read(br"{\rtf1 en } to {\b tre}}");
    assert_eq!((astray.text.as_str(), astray.warnings[0].key), ("en  to tre", "import-structure-damaged"));
    assert_eq!(text(r"\u55357 ?a"), "\u{FFFD}a");
    assert_eq!(text(r"\u99999999 ?a\'zz\'0"), "\u{FFFD}azz0");
}

#[test]
fn cells_without_a_table_are_apart_and_nothing_is_added_at_the_ends() {
    assert_eq!(text(r"\trowd a\cell b\cell\row\pard c"), "a\tb\t\nc");
    assert_eq!(text(r"\pard a\par\par b\par"), "a\n\nb");
    assert_eq!(text(r"\pard\intbl a\cell\cell c\cell\row\pard\par slutt"), "a\t\tc\n\nslutt");
}

#[test]
fn nesting_as_deep_as_a_file_can_hold_overflows_nothing() {
    for group in [
        "{",
        "{\\footnote ",
        "{\\shptxt ",
        "{\\*\\annotation ",
        "{\\upr",
        "{\\*\\ud",
        "{\\pard\\intbl\\itap99 a\\nestcell ",
    ] {
        let deep = [r"{\rtf1 ", &group.repeat(50_000), "a", &"}".repeat(50_001)].concat();
        let _ = read(deep.as_bytes());
    }
}

proptest! {
    #[test]
    fn no_damage_makes_reading_panic(place in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<prop::sample::Index>()) {
        let mut bytes = WORD.as_bytes().to_vec();
        let place = place.index(bytes.len());
        bytes[place] = byte;
        let _ = read(&bytes);
        bytes.truncate(cut.index(bytes.len()));
        let _ = read(&bytes);
    }

    #[test]
    fn no_mixture_of_words_makes_reading_panic(parts in proptest::collection::vec(prop::sample::select(vec![
        "{", "}", "\\par ", "\\cell ", "\\row ", "\\pard ", "\\intbl ", "\\itap2 ", "\\nestcell ", "{\\*\\nesttableprops\\nestrow}", "a", "å",
        "\\'e5", "\\u55357 ", "\\u-8704?", "{\\footnote x}", "{\\shptxt y}", "\\deleted ", "\\v ", "\\plain ", "\\b ", "\\f1 ",
        "{\\fonttbl{\\f1\\fcharset2 Symbol;}}", "{\\colortbl;\\red1;}", "\\highlight1 ", "{\\*\\atrfstart 1}", "{\\*\\atrfend 1}", "{\\*\\annotation z}",
    ]), 0..40)) {
        let document = read(["{\\rtf1 ", &parts.concat()].concat().as_bytes());
        for (range, _) in &document.layout.styles {
            prop_assert!(document.text.get(range.clone()).is_some());
        }
        for range in document.comments.iter().map(|comment| &comment.range).chain(document.highlights.iter().map(|(range, _)| range)) {
            prop_assert!(document.text.get(range.clone()).is_some());
        }
    }
}
