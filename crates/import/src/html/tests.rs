//! Pages by hand and as programs write them, every word once.

use proptest::prelude::*;

use super::read;
use crate::document::Document;
use crate::style::Style;

pub(super) fn page(body: &str) -> Document {
    read(body.as_bytes(), None).unwrap()
}

fn styled(document: &Document, wanted: Style) -> Vec<&str> {
    let ranges = document.layout.styles.iter().filter(|(_, style)| *style == wanted);
    ranges.map(|(range, _)| &document.text[range.clone()]).collect()
}

const NASTY: &str = concat!(
    "\u{feff}<!DOCTYPE html>\n<html lang=nb><head><meta charset=utf-8><title>FANETITTEL</title><style>p { content: 'STIL' }</style>\n",
    "<script>document.write('<p>SKRIPT</p>')</script></head>\n<body onload=\"alert('LAST')\">\n",
    "<h2>Del&nbsp;1 <small>om</small></h2>\n<p><b>Inter</b><b>vjuer:</b> Hva\n   skjer p&aring; <i>Ås<wbr>en</i>?<br>Ny linje<br/>\n",
    "<p>R: «Ja» &amp; nei<sup>1</sup><del>SLETTET</del> <ins>satt inn</ins> <span style='display:none'>SKJULT</span><span style=\"background:#FF0\">gul</span> <mark>merket</mark>\n",
    "<ul><li>en<li>to<ul><li>tre</ul></ul><div><div>fire</div>fem<p></p></div>\n",
    "<table><caption>Tabell</caption><thead><tr><th>Tid<th>Tekst</thead><tr><td>00:01<td><p>en</p><p>to</p></td></tr><tr><td></td><td><table><tr><td>N1</td><td>N2</td></tr></table></td></tr></table>\n",
    "<!-- KOMMENTAR --><img src=\"https://example.org/x.png\" alt=\"ALT\"><img width=1 height=1><iframe src=x>RAMME</iframe><noscript>UTEN</noscript><svg><text>TEGNING</text></svg>\n",
    "<pre>\na  b\n  c</pre><textarea>skrevet</textarea><p hidden>BORTE</p>Slutt <a href=x>lenke</a>.</body></html>\n",
);

const TEXT: &str = "Del\u{a0}1 om\nIntervjuer: Hva skjer på Åsen?\nNy linje\n\nR: «Ja» & nei1 satt inn gul merket\nen\nto\ntre\nfire\nfem\nTabell\nTid\tTekst\n00:01\ten\nto\n\tN1\tN2\na  b\n  c\nskrevet\nSlutt lenke.";

#[test]
fn everything_on_a_nasty_page_stands_where_it_should() {
    let document = page(NASTY);
    assert_eq!(document.text, TEXT);
    assert_eq!(styled(&document, Style::Bold), ["Intervjuer:"]);
    assert_eq!(styled(&document, Style::Italic), ["Åsen"]);
    assert_eq!(styled(&document, Style::Heading(2)), ["Del\u{a0}1 om"]);
    assert_eq!(styled(&document, Style::TableCell { table: 0, row: 2, column: 1 }), ["en\nto"]);
    let pens: Vec<(&str, &str)> =
        document.highlights.iter().map(|(range, colour)| (&document.text[range.clone()], colour.as_str())).collect();
    assert_eq!(pens, [("gul", "#ffff00"), ("merket", "yellow")]);
    let warnings: Vec<String> = document.warnings.iter().map(ToString::to_string).collect();
    assert_eq!(
        warnings,
        [
            "import-deleted-left-out count=1",
            "import-hidden-left-out count=2",
            "import-pictures-left-out count=2",
            "import-embedded-left-out count=1"
        ]
    );
}

#[test]
fn the_encoding_is_the_one_that_the_page_says_unless_its_bytes_say_better() {
    let latin = b"<html><meta http-equiv='Content-Type' content='text/html; charset=windows-1251'><p>\xE6</p>";
    assert_eq!(read(latin, None).unwrap().text, "ж");
    let wrong = "<html><meta charset='iso-8859-1'><p>på</p>";
    assert_eq!(page(wrong).text, "på");
    let norwegian = b"<html><meta charset=utf-8><p>p\xE5 s\xE5 \xF8y</p>";
    assert_eq!(read(norwegian, None).unwrap().text, "på så øy");
}

#[test]
fn broken_pages_lose_no_words() {
    assert_eq!(page("<p>a</b></div>b<td>c</table>d<p").text, "a\nb c\nd");
    assert_eq!(page("<table>a<tr>b<td>c</table>d").text, "a\nb\tc\nd");
    assert_eq!(page("a < b og c > d <3 <").text, "a < b og c > d <3 <");
    assert_eq!(page("<p title='aldri lukket>a</p>b").text, "");
    assert_eq!(page("<script>aldri lukket <p>a").text, "");
}

#[test]
fn nesting_and_attributes_as_many_as_a_page_can_hold_take_no_time() {
    for element in ["div", "b", "table", "td", "table><tr><td", "del", "pre", "a x=1"] {
        let _ = page(&[&format!("<{element}>").repeat(10_000), "a", &format!("</{element}>").repeat(10_000)].concat());
    }
    let attributes: String = (0..200_000).map(|number| format!(" a{number}='x'")).collect();
    assert_eq!(page(&format!("<p{attributes}>a</p>")).text, "a");
    let _ = page(&"<".repeat(300_000));
    let _ = page(&"<a".repeat(300_000));
    let _ = page(&"<!--".repeat(300_000));
    let _ = page(&"&".repeat(300_000));
}

proptest! {
    #[test]
    fn no_damage_makes_reading_panic(place in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<prop::sample::Index>()) {
        let mut bytes = NASTY.as_bytes().to_vec();
        let place = place.index(bytes.len());
        bytes[place] = byte;
        let _ = read(&bytes, None);
        bytes.truncate(cut.index(bytes.len()));
        let _ = read(&bytes, None);
    }

    #[test]
    fn words_outside_of_what_is_silent_are_never_lost(parts in proptest::collection::vec(prop::sample::select(vec![
        "<p>", "</p>", "<table>", "</table>", "<tr>", "<td>", "</td>", "<div>", "</div>", "<b>", "</b>", "<br>", "<h1>", "<li>", "<pre>", "</pre>",
        "en", " to ", "&aring;", " < ", "<!-- x -->", "<span style='background:#ff0'>", "</span>",
    ]), 0..40)) {
        let written = parts.concat();
        let document = page(&written);
        for word in ["en", "to"] {
            let expected = parts.iter().filter(|part| part.trim() == word).count();
            prop_assert_eq!(document.text.matches(word).count(), expected, "{}", written);
        }
    }
}
