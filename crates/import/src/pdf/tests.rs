//! Pages as they come out of PDFs: the words of each line once, in paragraphs and turns.

use proptest::prelude::*;

use super::{PageReader, PagesError, of_pages};
use crate::style::Style;
use crate::{Format, ImportOptions, import, import_with};

/// Pages that are there already.
struct Ready(Result<Vec<String>, PagesError>);

impl PageReader for Ready {
    fn pages(&self, _: &[u8]) -> Result<Vec<String>, PagesError> {
        self.0.clone()
    }
}

fn pages() -> Vec<String> {
    [
        "\n\nIntervju om samferdsel\n\nIntervjuer: Hva tenker dere om innova-\nsjonsfasen i kommunen, og hvordan gikk det da dere \nskulle begynne?\n\nKari: Ja, vi har «nesten» ingen penger – og lite tid, \nbåde i nord-\nog sørfylket, og e-post er e-\npost uansett hva vi måtte mene og si om saken her, og hva\n\nSide 1 av 2",
        "\n\nIntervju om samferdsel\n\ndere sier om det.\nIntervjuer: Takk.\nKari: Takk selv.\nIntervjuer: Og?\n\nSide 2 av 2",
    ]
    .map(str::to_owned)
    .to_vec()
}

#[test]
fn lines_become_turns_and_the_page_of_each_word_is_known() {
    let source = import_with("a.pdf", b"%PDF-1.4", &ImportOptions::default(), Some(&Ready(Ok(pages())))).unwrap();
    assert_eq!(source.format, Format::Pdf);
    assert_eq!(
        source.text,
        "Intervjuer: Hva tenker dere om innovasjonsfasen i kommunen, og hvordan gikk det da dere skulle begynne?\nKari: Ja, vi har «nesten» ingen penger – og lite tid, både i nord- og sørfylket, og e-post er e-post uansett hva vi måtte mene og si om saken her, og hva dere sier om det.\nIntervjuer: Takk.\nKari: Takk selv.\nIntervjuer: Og?"
    );
    assert_eq!(source.turns.len(), 5);
    let second = source.styles.iter().find(|style| style.style == Style::Page(2)).unwrap();
    let place = source.text.chars().skip(second.range.start.0 as usize).take(4).collect::<String>();
    assert_eq!(place, "dere");
    let warnings: Vec<String> = source.warnings.iter().map(ToString::to_string).collect();
    assert_eq!(
        warnings,
        [
            "import-pdf-check",
            "import-page-edges-left-out count=2",
            "import-page-numbers-left-out count=2",
            "import-hyphens-joined count=1",
            "import-lines-joined count=6"
        ]
    );
}

#[test]
fn what_cannot_be_read_says_why() {
    let refused = |answer| {
        import_with("a.pdf", b"%PDF-1.4", &ImportOptions::default(), Some(&Ready(answer))).unwrap_err().message().key
    };
    assert_eq!(refused(Err(PagesError::Encrypted)), "import-pdf-encrypted");
    assert_eq!(refused(Err(PagesError::Damaged)), "import-pdf-damaged");
    assert_eq!(refused(Err(PagesError::TooMuch)), "import-pdf-too-much");
    assert_eq!(refused(Ok(vec![String::new(), " \n".to_owned()])), "import-pdf-scanned");
    assert_eq!(refused(Ok(Vec::new())), "import-pdf-scanned");
    let alone = import("a.pdf", b"%PDF-1.4", &ImportOptions::default());
    assert_eq!(alone.unwrap_err().message().key, "import-pdf-no-reader");
}

#[test]
fn lists_headings_and_rows_stay_lines_of_their_own() {
    let page = "1. Innledning\nDette er en linje som er så lang at den fyller hele siden helt\nut, og her slutter den.\n• ett punkt i en liste\n• et annet punkt\nKort.\nEn ny linje som er så lang at den fyller hele siden helt ut.\nNeste avsnitt begynner med en linje som også er ganske lang, ja";
    let document = of_pages(&[page.to_owned()]).unwrap();
    let lines: Vec<&str> = document.text.split('\n').collect();
    assert_eq!(lines[1], "Dette er en linje som er så lang at den fyller hele siden helt ut, og her slutter den.");
    assert_eq!(lines[2..5], ["• ett punkt i en liste", "• et annet punkt", "Kort."]);
}

proptest! {
    #[test]
    fn no_letter_is_lost_but_at_the_edges_of_pages(pages in proptest::collection::vec("([a-zæøåA-Z:.•-]{0,9}[ \n]){0,30}", 1..2)) {
        let letters = |text: &str| text.chars().filter(|sign| sign.is_alphanumeric()).collect::<String>();
        if let Some(document) = of_pages(&pages) {
            prop_assert_eq!(letters(&document.text), letters(&pages.concat()));
            for (range, _) in &document.layout.styles {
                prop_assert!(document.text.get(range.clone()).is_some());
            }
        }
    }
}
