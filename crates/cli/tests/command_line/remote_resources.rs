//! No file that is written asks a network for anything when somebody opens it: no picture, style, script, template or
//! formula from elsewhere, whatever the material itself says.

use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::Path;

use crate::sitat::Folder;
use crate::study::study;

/// Where everything in the material that could be taken for an address leads.
const ELSEWHERE: &str = "spor.example";

/// Words that each format could take for something to fetch.
const TRAPS: [&str; 8] = [
    "<img src=\"https://spor.example/a.png\">",
    "<script src='//spor.example/b.js'></script>",
    "![bilde](https://spor.example/c.png)",
    "[lenke](https://spor.example/d)",
    "\\input{https://spor.example/e}\\href{https://spor.example/f}{g}",
    "=WEBSERVICE(\"https://spor.example/h\")",
    "<style>@import url(https://spor.example/i.css);</style>",
    "{ INCLUDEPICTURE \"https://spor.example/j.png\" }",
];

/// A study whose texts, codes, themes, cases and notes are full of addresses.
fn trapped() -> Folder {
    let folder = study();
    let said: String = TRAPS.iter().map(|trap| format!("I: Hva så du?\n\nC: {trap}\n\n")).collect();
    folder.write("spor.txt", said);
    folder.done(["import", "p.sitat", "spor.txt", "--case", "Berg", "--json"]);
    let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let rows: String = TRAPS.iter().map(|trap| format!("spor;{};Barriere/Siloer\n", quoted(trap))).collect();
    folder.write("spor.csv", format!("source;quote;code\n{rows}"));
    assert_eq!(folder.done(["code", "p.sitat", "spor.csv", "--json"])["applied"], TRAPS.len());
    let all = quoted(&TRAPS.join(" "));
    let [image, picture] = [TRAPS[0], TRAPS[2]].map(|trap| quoted(&trap.replace('/', "|")));
    folder.write("koder.csv", format!("path;definition;include;example\nSpor;{all};{all};{all}\n{image};{all};;\n"));
    folder.done(["codebook", "p.sitat", "koder.csv", "--json"]);
    folder.write("temaer.csv", format!("tema;hovedpoeng;koder\n{picture};{all};Barriere/Siloer\nTo;;Grep/Møter\n"));
    folder.done(["themes", "p.sitat", "temaer.csv", "--json"]);
    folder.write("kobling.csv", format!("from;to;note\nBarriere/Siloer;Grep/Møter;{all}\n"));
    folder.done(["crosswalk", "p.sitat", "kobling.csv", "--json"]);
    let bait = quoted(TRAPS[0]);
    folder.write("svar.csv", format!("kommune;{}\nBerg;Ja\nDal;{bait}\nSjø;Ja\nÅs;{bait}\n", TRAPS[2]));
    folder.done(["survey", "p.sitat", "svar.csv", "--json"]);
    folder.done(["outline", "p.sitat", "--draft", "--json"]);
    folder
}

/// What `sitat export` can write, as its help tells.
fn kinds(folder: &Folder) -> Vec<String> {
    let help = folder.run(["export", "--help", "--ui-language", "en"]).out;
    let words = help.split_whitespace().collect::<Vec<_>>().join(" ");
    let start = words.find("excerpts, codebook, ").unwrap_or_else(|| panic!("{help}"));
    let list = words[start..].split(['.', ')', ']']).next().unwrap_or_default();
    list.split(", ").map(|kind| kind.trim().to_owned()).collect()
}

/// What a kind is written as; blank for a folder of files.
fn endings(kind: &str) -> &'static [&'static str] {
    match kind {
        "survey" | "balance" | "course" | "overlap" | "map" => &["svg", "png", "xlsx", "csv"],
        "json" => &["json"],
        "all" => &[""],
        _ => &["docx", "xlsx", "csv", "html", "md", "tex"],
    }
}

/// Tags of a page or a picture: name, and attributes with their values.
fn tags(text: &str) -> Vec<(String, Vec<(String, String)>)> {
    let mut tags = Vec::new();
    for (start, _) in text.match_indices('<') {
        let rest = &text[start + 1..];
        let name: String = rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == ':').collect();
        if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
            continue;
        }
        let mut attributes = Vec::new();
        let mut left = rest[name.len()..].trim_start();
        while !left.is_empty() && !left.starts_with(['>', '/']) {
            let key: String = left.chars().take_while(|c| !c.is_whitespace() && !"=>/".contains(*c)).collect();
            left = left[key.len()..].trim_start();
            let mut value = String::new();
            if let Some(after) = left.strip_prefix('=') {
                let after = after.trim_start();
                let quote = after.chars().next().filter(|c| *c == '"' || *c == '\'');
                let inside = &after[quote.map_or(0, char::len_utf8)..];
                let ends = |c: char| quote.map_or(c.is_whitespace() || c == '>', |own| c == own);
                value = inside.chars().take_while(|c| !ends(*c)).collect();
                left = inside[value.len()..].trim_start_matches(|c| Some(c) == quote).trim_start();
            } else if key.is_empty() {
                left = &left[left.chars().next().map_or(0, char::len_utf8)..];
            }
            attributes.push((key.to_lowercase(), value));
        }
        tags.push((name.to_lowercase(), attributes));
    }
    tags
}

fn style_asks(style: &str) -> bool {
    style.contains("@import")
        || style.match_indices("url(").any(|(at, _)| {
            let address = style[at + 4..].trim_start_matches(['"', '\'', ' ']);
            !address.starts_with("data:") && !address.starts_with('#')
        })
}

/// What a page or a picture of lines would ask for.
fn asked_by_page(text: &str) -> Vec<String> {
    let fetching = ["script", "iframe", "object", "embed", "link", "base", "frame", "form", "image", "use", "audio"];
    let addresses =
        ["src", "srcset", "href", "xlink:href", "poster", "data", "action", "formaction", "background", "ping"];
    let mut asked = Vec::new();
    for (name, attributes) in tags(text) {
        if fetching.contains(&name.as_str()) {
            asked.push(format!("<{name}>"));
        }
        for (key, value) in attributes {
            let leads_out = addresses.contains(&key.as_str()) && !value.starts_with('#') && !value.starts_with("data:");
            let refreshes = name == "meta" && key == "http-equiv" && value.eq_ignore_ascii_case("refresh");
            if leads_out || refreshes || key.starts_with("on") || (key == "style" && style_asks(&value)) {
                asked.push(format!("<{name} {key}={value}>"));
            }
        }
    }
    for style in text.split("<style").skip(1) {
        let style = style.split("</style>").next().unwrap_or_default();
        if style_asks(style) {
            asked.push(style.to_owned());
        }
    }
    asked
}

/// What an office file would ask for: relations that lead out, fields and formulas that fetch.
fn asked_by_office_file(path: &Path) -> Vec<String> {
    let mut archive = zip::ZipArchive::new(std::fs::File::open(path).unwrap()).unwrap();
    let mut asked = Vec::new();
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).unwrap();
        let (name, mut bytes) = (part.name().unwrap().into_owned(), Vec::new());
        part.read_to_end(&mut bytes).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        let fetching: &[&str] = if name.ends_with(".rels") {
            &["External", "externalLink", "attachedTemplate", "://spor.example", "aFChunk", "oleObject"]
        } else {
            &["r:link=", "<w:altChunk", "externalReference", "<ddeLink", "<connection", "<w:attachedTemplate"]
        };
        asked.extend(fetching.iter().filter(|mark| text.contains(**mark)).map(|mark| format!("{name}: {mark}")));
        for (opening, closing) in [("<w:instrText", "</w:instrText>"), ("<w:fldSimple", ">"), ("<f>", "</f>")] {
            for field in text.split(opening).skip(1) {
                let field = field.split(closing).next().unwrap_or_default();
                let fetches = ["INCLUDE", "IMPORT", "DDE", "LINK", "WEBSERVICE", "://"];
                if fetches.iter().any(|word| field.to_uppercase().contains(word)) {
                    asked.push(format!("{name}: {field}"));
                }
            }
        }
    }
    asked
}

/// What Markdown would ask for: pictures and links that lead out, and tags.
fn asked_by_markdown(text: &str) -> Vec<String> {
    let mut asked = Vec::new();
    for (at, _) in text.match_indices("](") {
        let target = &text[at + 2..];
        let is_words = text[..at].ends_with('\\');
        if !is_words && !target.starts_with('#') && !target.starts_with("data:") {
            asked.push(target.chars().take(60).collect());
        }
    }
    for (at, _) in text.match_indices('<') {
        let is_tag = text[at + 1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!');
        // Ours, and without anything they could fetch.
        let is_plain = ["<mark>", "</mark>", "<br>", "<!--"].iter().any(|own| text[at..].starts_with(own));
        if is_tag && !is_plain && !text[..at].ends_with('\\') {
            asked.push(text[at..].chars().take(60).collect());
        }
    }
    asked
}

fn asked_by_latex(text: &str) -> Vec<String> {
    let fetching = ["\\input", "\\include{", "\\href", "\\url", "\\write", "\\openin", "\\immediate", "\\catcode"];
    fetching.iter().filter(|word| text.contains(**word)).map(|word| (*word).to_owned()).collect()
}

/// Cells that a spreadsheet would reckon with.
fn asked_by_cells(text: &str) -> Vec<String> {
    let starts = ["=", "\"=", ";=", ";\"=", ",=", ",\"="];
    let reckons = |line: &&str| {
        line.starts_with(starts[0]) || line.starts_with(starts[1]) || starts[2..].iter().any(|own| line.contains(own))
    };
    text.trim_start_matches('\u{feff}').lines().filter(reckons).map(str::to_owned).collect()
}

fn asked_by(path: &Path) -> Vec<String> {
    let text = || String::from_utf8(std::fs::read(path).unwrap()).unwrap();
    match path.extension().and_then(|ending| ending.to_str()).unwrap_or_default() {
        "html" | "svg" => asked_by_page(&text()),
        "docx" | "xlsx" => asked_by_office_file(path),
        "md" => asked_by_markdown(&text()),
        "tex" => asked_by_latex(&text()),
        "csv" => asked_by_cells(&text()),
        // Bytes of a picture, and values without any meaning of their own.
        "png" | "json" => Vec::new(),
        other => panic!("{other}: nobody has thought about what this format asks for"),
    }
}

/// All files below a folder.
fn files_below(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { files.extend(files_below(&path)) } else { files.push(path) }
    }
    files
}

#[test]
fn no_file_of_any_kind_and_format_asks_for_anything() {
    let folder = trapped();
    let mut written: BTreeMap<String, usize> = BTreeMap::new();
    for kind in kinds(&folder) {
        let before = written.values().sum::<usize>();
        for ending in endings(&kind) {
            std::fs::create_dir_all(folder.path("ut")).unwrap();
            let name = if ending.is_empty() { "ut/alle".to_owned() } else { format!("ut/a.{ending}") };
            let mut words = vec!["export", "p.sitat", &kind, "-o", &name, "--json"];
            match kind.as_str() {
                "course" => words.extend(["--rows", "code:Barriere"]),
                "balance" => words.extend(["--left", "Barriere", "--right", "Grep"]),
                "survey" => words.extend(["--question", TRAPS[2]]),
                "member-check" | "person" => words.extend(["--participant", "C"]),
                _ => {}
            }
            // What a kind is not written as is refused; that each is written as something is asked below.
            if folder.run(words).code == 0 {
                for path in files_below(&folder.path("ut")) {
                    let asked = asked_by(&path);
                    assert!(asked.is_empty(), "{kind} as {}: {asked:#?}", path.display());
                    *written.entry(path.extension().unwrap().to_string_lossy().into_owned()).or_default() += 1;
                }
            }
            std::fs::remove_dir_all(folder.path("ut")).unwrap();
        }
        assert!(written.values().sum::<usize>() > before, "{kind} was not written at all");
    }
    for ending in ["docx", "xlsx", "csv", "html", "md", "tex", "svg", "png", "json"] {
        assert!(written.contains_key(ending), "nothing was written as {ending}: {written:?}");
    }
}

#[test]
fn each_trap_would_be_seen_where_a_format_fell_into_it() {
    let all = TRAPS.join("\n");
    assert!(all.matches(ELSEWHERE).count() > TRAPS.len());
    let page = asked_by_page(&all);
    for mark in ["<img src=https://spor.example/a.png>", "<script>", "@import url(https://spor.example/i.css)"] {
        assert!(page.iter().any(|own| own.contains(mark)), "{mark} in {page:?}");
    }
    assert_eq!(asked_by_page("<p onclick=x><a href=\"//spor.example\">a</a><meta http-equiv=refresh>").len(), 3);
    assert_eq!(asked_by_page("<a href='#b'><img src=\"data:image/png;base64,AA\"><p>a &lt;img src=x&gt;"), [""; 0]);
    assert_eq!(asked_by_markdown(&all).len(), 2 + 5, "{:?}", asked_by_markdown(&all));
    assert_eq!(asked_by_latex(&all), ["\\input", "\\href"]);
    assert_eq!(asked_by_cells(&all), [TRAPS[5]]);
    let folder = Folder::new();
    let mut package = zip::ZipWriter::new(std::fs::File::create(folder.path("a.docx")).unwrap());
    let options = zip::write::SimpleFileOptions::default();
    for (name, content) in [
        ("word/_rels/document.xml.rels", "<Relationship Target=\"https://spor.example\" TargetMode=\"External\"/>"),
        ("word/document.xml", "<w:instrText> INCLUDEPICTURE &quot;https://spor.example&quot; </w:instrText>"),
    ] {
        package.start_file(name, options).unwrap();
        std::io::Write::write_all(&mut package, content.as_bytes()).unwrap();
    }
    package.finish().unwrap();
    assert_eq!(asked_by_office_file(&folder.path("a.docx")).len(), 3);
}
