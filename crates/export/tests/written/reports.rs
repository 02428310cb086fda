//! Any report is a file that other programs open, and any words come out of it as they went in.

use crate::validate::{bookmarked, parts, validate};
use proptest::prelude::*;
use sitat_export::{
    CellTone, Extract, Inline, ListItem, Manifest, Paper, Report, ReportBlock, ReportCaption, ReportCell, ReportFormat,
    ReportTable,
};
use sitat_model::{CodeColour, Language};
use sitat_testkit::text::nasty_text;

fn manifest() -> Manifest {
    Manifest {
        project: "Tre <kommuner> & én".to_owned(),
        date: "21.11.2026".to_owned(),
        created_at: 1_795_255_912_000,
        settings: Vec::new(),
        filters: Vec::new(),
        counts: Vec::new(),
    }
}

fn report(blocks: Vec<ReportBlock>) -> Report {
    Report::new("Alt & <mer>", Language::Bokmål, blocks, manifest()).with_contents()
}

fn inline() -> impl Strategy<Value = Inline> {
    let words = nasty_text().boxed();
    let leaf = prop_oneof![
        words.clone().prop_map(Inline::Plain),
        words.clone().prop_map(Inline::Strong),
        words.clone().prop_map(Inline::Emphasis),
        prop_oneof![Just("a"), Just("b"), Just("nowhere")].prop_map(|key| Inline::Reference(key.to_owned())),
    ];
    leaf.prop_recursive(3, 12, 3, move |inner| {
        let several = prop::collection::vec(inner, 0..3);
        prop_oneof![
            several.clone().prop_map(Inline::Footnote),
            several.clone().prop_map(Inline::Quoted),
            several.clone().prop_map(|words| Inline::Bookmark { name: "sitat_A_1".to_owned(), words }),
            (several.clone(), words.clone()).prop_map(|(words, said)| Inline::Comment {
                author: said.clone(),
                at: Some(0),
                comment: said,
                words,
            }),
            several.prop_map(|words| Inline::Coded { colour: CodeColour::parse("#2f6f8f").unwrap(), words }),
        ]
    })
}

fn runs() -> impl Strategy<Value = Vec<Inline>> {
    prop::collection::vec(inline(), 0..4)
}

fn table() -> impl Strategy<Value = ReportTable> {
    let cell = (runs(), 0_u32..4, 0_u8..120).prop_map(|(words, depth, heat)| {
        ReportCell::runs(words).indented(depth).toned(if heat > 60 { CellTone::Heat(heat) } else { CellTone::Strong })
    });
    let rows = prop::collection::vec(prop::collection::vec(cell, 0..5), 0..4);
    (rows, 1_usize..12, prop::option::of(prop_oneof![Just("a"), Just("b")]), any::<bool>(), runs()).prop_map(
        |(rows, columns, key, has_total, note)| {
            let columns = (0..columns).map(|number| (format!("K{number}"), 1)).collect();
            let caption = key.map(|key| ReportCaption { key: key.to_owned(), words: note.clone() });
            ReportTable { caption, has_total, note, ..ReportTable::new(columns, rows) }
        },
    )
}

fn block() -> impl Strategy<Value = ReportBlock> {
    let words = nasty_text().boxed();
    prop_oneof![
        (0_u32..9, words.clone()).prop_map(|(level, words)| ReportBlock::Heading(level, words)),
        words.clone().prop_map(ReportBlock::Paragraph),
        words.clone().prop_map(ReportBlock::Note),
        words.clone().prop_map(ReportBlock::Quote),
        (words.clone(), words).prop_map(|(name, words)| ReportBlock::Named(name, words)),
        runs().prop_map(ReportBlock::Runs),
        (runs(), runs()).prop_map(|(words, attribution)| ReportBlock::Extract(Extract {
            words,
            attribution,
            bookmark: Some("sitat_A_1".to_owned()),
            shown_id: Some("A-1".to_owned()),
        })),
        table().prop_map(ReportBlock::Grid),
        prop::collection::vec((runs(), any::<bool>()), 0..3).prop_map(|items| ReportBlock::List(
            items.into_iter().map(|(words, is_ticked)| ListItem::checkbox(is_ticked, words)).collect()
        )),
        Just(ReportBlock::PageBreak),
        Just(ReportBlock::Section(Paper::Landscape)),
        Just(ReportBlock::Section(Paper::Portrait)),
    ]
}

/// Words as they can stand in a file: line breaks are one kind, and what XML forbids is left out.
fn expected(words: &str) -> String {
    let allowed = |letter: &char| !matches!(letter, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}');
    words.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n").chars().filter(allowed).collect()
}

fn quote(words: &str) -> Report {
    report(vec![ReportBlock::Extract(Extract {
        words: vec![Inline::plain(words)],
        bookmark: Some("sitat_A_1".to_owned()),
        ..Extract::default()
    })])
}

fn text(report: &Report, format: ReportFormat) -> String {
    String::from_utf8(report.written(format, None).unwrap()).unwrap()
}

/// The words of a quote in a page, read as browsers read them.
fn words_of_page(page: &str) -> String {
    let begun = page.split("<span class=\"words\">").nth(1).unwrap();
    let words = begun.split("</span>").next().unwrap();
    // What turns letters stands in an element of its own, and nothing else does.
    let words = words.replace("<bdi>\u{202d}</bdi>", "\u{202d}").replace("<bdi>\u{202e}</bdi>", "\u{202e}");
    let words = words.replace("<br>", "\n").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    words.replace("&#39;", "'").replace("&amp;", "&")
}

/// Follows every command and every group of a LaTeX text: nothing of what people wrote is either.
fn check_latex(text: &str) {
    let (mut depth, mut environments) = (0_i32, Vec::new());
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        rest = &rest[letter.len_utf8()..];
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            '$' | '#' | '^' | '_' => panic!("{letter} before {:?}", rest.chars().take(30).collect::<String>()),
            '\\' => {
                let name: String = rest.chars().take_while(char::is_ascii_alphabetic).collect();
                if name.is_empty() {
                    let sign = rest.chars().next().unwrap();
                    assert!("{}$&#%_,-".contains(sign) || sign == '\\', "\\{sign}");
                    rest = &rest[1..];
                } else {
                    rest = &rest[name.len()..];
                    let argument = || rest.trim_start_matches('{').split('}').next().unwrap().to_owned();
                    match name.as_str() {
                        "begin" => environments.push(argument()),
                        "end" => assert_eq!(environments.pop(), Some(argument())),
                        _ => assert!(COMMANDS.contains(&name.as_str()), "\\{name}"),
                    }
                }
            }
            _ => {}
        }
        assert!(depth >= 0);
    }
    assert_eq!((depth, environments.len()), (0, 0));
}

const COMMANDS: &[&str] = &[
    "title",
    "author",
    "date",
    "maketitle",
    "tableofcontents",
    "bigskip",
    "noindent",
    "footnotesize",
    "section",
    "subsection",
    "subsubsection",
    "paragraph",
    "subparagraph",
    "textbf",
    "emph",
    "enquote",
    "uline",
    "footnote",
    "hypertarget",
    "ref",
    "label",
    "caption",
    "item",
    "small",
    "par",
    "clearpage",
    "toprule",
    "midrule",
    "bottomrule",
    "endfirsthead",
    "endhead",
    "endfoot",
    "tabularnewline",
    "raggedright",
    "raggedleft",
    "centering",
    "arraybackslash",
    "dimexpr",
    "linewidth",
    "tabcolsep",
    "relax",
    "addtocounter",
    "cellcolor",
    "hspace",
    "leavevmode",
    "newline",
    "ensuremath",
    "square",
    "boxtimes",
    "bullet",
    "emptyset",
    "times",
    "rightarrow",
    "kappa",
    "alpha",
    "sitatchar",
    "sitatunseen",
    "approx",
    "neq",
    "geq",
    "leq",
    "leftrightarrow",
    "leftarrow",
    "sitatapart",
    "nopagebreak",
    "textbackslash",
    "textasciicircum",
    "textasciitilde",
    "textless",
    "textgreater",
    "textbar",
    "textquotedbl",
    "textquotesingle",
    "textasciigrave",
];

#[test]
fn a_list_of_contents_needs_no_other_list() {
    let headings = ["Funn", "Drøfting"].map(|words| ReportBlock::Heading(1, words.to_owned()));
    let file = report(headings.to_vec()).written(ReportFormat::Docx, None).unwrap();
    assert!(!parts(&file).contains_key("word/numbering.xml"));
    validate(&file);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_report_keeps_the_rules_of_every_format(blocks in prop::collection::vec(block(), 0..8)) {
        let report = report(blocks);
        validate(&report.written(ReportFormat::Docx, None).unwrap());
        let latex = text(&report, ReportFormat::Tex);
        check_latex(latex.split_once("\\title").map(|(_, rest)| rest).unwrap());
        let page = text(&report, ReportFormat::Html);
        check_page(&page);
        prop_assert!(text(&report, ReportFormat::Md).starts_with("# Alt \\& \\<mer\\>\n"));
        prop_assert_eq!(report.written(ReportFormat::Docx, None).unwrap(), report.written(ReportFormat::Docx, None).unwrap());
    }

    #[test]
    fn any_quote_is_read_back_word_for_word(words in nasty_text()) {
        let report = quote(&words);
        let read = bookmarked(&report.written(ReportFormat::Docx, None).unwrap(), "sitat_A_1");
        prop_assert_eq!(read.unwrap(), expected(&words));
        let page = |words: &str| -> String {
            let kept = |letter: &char| !matches!(letter, '\u{7f}'..='\u{9f}' | '\u{fdd0}'..='\u{fdef}') && u32::from(*letter) & 0xfffe != 0xfffe;
            expected(words).chars().filter(kept).collect()
        };
        prop_assert_eq!(words_of_page(&text(&report, ReportFormat::Html)), page(&words));
    }
}

/// Follows every tag of a page: all are closed in order, none is a script, and ids are distinct.
fn check_page(page: &str) {
    let mut open = vec!["html".to_owned()];
    let mut ids = std::collections::BTreeSet::new();
    let body = &page[page.find("<body>").unwrap()..];
    for part in body.split('<').skip(1) {
        let (tag, rest) = part.split_once('>').unwrap();
        assert!(!rest.contains('>'), "{rest}");
        let name: String = tag.chars().take_while(|letter| !letter.is_whitespace() && *letter != '/').collect();
        assert!(!["script", "iframe", "object", "link", "img", "form"].contains(&name.as_str()), "{tag}");
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop().as_deref(), Some(name));
            continue;
        }
        if let Some(id) = tag.split("id=\"").nth(1) {
            assert!(ids.insert(id.split('"').next().unwrap().to_owned()), "{tag}");
        }
        assert!(!tag.contains(" on"), "{tag}");
        if !["br", "col"].contains(&name.as_str()) && !tag.ends_with('/') {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "{open:?}");
}

#[test]
fn a_page_forbids_scripts_and_fetching_and_says_its_language() {
    let page = text(&quote("<script>alert(1)</script>"), ReportFormat::Html);
    assert!(page.contains("<html lang=\"nb\">") && page.contains("default-src 'none'"), "{page}");
    assert!(page.contains("&lt;script&gt;") && !page.contains("<script"), "{page}");
    assert!(!page.contains("http://") && !page.contains("https://"), "nothing leads out of the page");
}

#[test]
fn no_word_of_a_quote_is_a_command_in_latex() {
    let latex = text(&quote("100 % & $5 #1 a_b {x} \\input{/etc/passwd} ^^4a ~ \"nei\" -- 😀 å"), ReportFormat::Tex);
    let body = latex.split_once("\\title").unwrap().1;
    check_latex(body);
    assert!(body.contains("100 \\% \\& \\$5 \\#1 a\\_b \\{x\\} \\textbackslash{}input\\{/etc/passwd\\}"), "{body}");
    assert!(
        body.contains("-\\sitatapart{}-") && body.contains("\\sitatchar{1F600}{😀}") && body.contains(" å"),
        "{body}"
    );
}

#[test]
fn five_thousand_words_are_one_quote() {
    let words: String = (0..5_000).map(|number| format!("ord{number} ")).collect();
    let report = quote(&words);
    assert_eq!(bookmarked(&report.written(ReportFormat::Docx, None).unwrap(), "sitat_A_1").unwrap(), words);
    assert_eq!(words_of_page(&text(&report, ReportFormat::Html)), words);
    assert!(
        text(&report, ReportFormat::Tex).contains("ord4999") && text(&report, ReportFormat::Md).contains("ord4999")
    );
}

#[test]
fn nothing_at_all_is_a_document_too() {
    let report = report(Vec::new());
    validate(&report.written(ReportFormat::Docx, None).unwrap());
    check_page(&text(&report, ReportFormat::Html));
}
