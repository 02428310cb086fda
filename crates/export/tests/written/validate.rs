//! Holds a Word file against the rules that Word holds it against: what breaks one of them is opened with a repair.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::Event;

/// The parts of a file by their names.
pub(crate) fn parts(file: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(file)).unwrap();
    let mut parts = BTreeMap::new();
    for place in 0..archive.len() {
        let mut part = archive.by_index(place).unwrap();
        let mut content = Vec::new();
        part.read_to_end(&mut content).unwrap();
        let name = part.name().unwrap().into_owned();
        assert!(parts.insert(name.clone(), content).is_none(), "{name} stands twice");
    }
    parts
}

/// An element with its attributes, as far as its name and theirs go.
#[derive(Clone, Debug)]
pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) attributes: BTreeMap<String, String>,
}

/// All elements of a part in order; it is well-formed, and no attribute stands twice.
pub(crate) fn elements(part: &[u8], name: &str) -> Vec<Element> {
    let mut reader = Reader::from_str(std::str::from_utf8(part).unwrap());
    let (mut found, mut depth) = (Vec::new(), 0_i32);
    loop {
        let event = reader.read_event().unwrap_or_else(|error| panic!("{name}: {error}"));
        match event {
            Event::Start(start) => {
                depth += 1;
                found.push(element(&start, name));
            }
            Event::Empty(start) => found.push(element(&start, name)),
            Event::End(_) => depth -= 1,
            Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(depth, 0, "{name} is not closed");
    found
}

fn element(start: &quick_xml::events::BytesStart<'_>, name: &str) -> Element {
    let attributes = start.attributes().map(|own| {
        let own = own.unwrap_or_else(|error| panic!("{name}: {error}"));
        (own.key.into_inner().to_owned(), own.value.into_owned())
    });
    Element { name: start.name().into_inner().to_owned(), attributes: attributes.collect() }
}

fn of<'element>(elements: &'element [Element], name: &str, attribute: &str) -> Vec<&'element str> {
    let named = elements.iter().filter(|element| element.name == name);
    named.filter_map(|element| element.attributes.get(attribute)).map(String::as_str).collect()
}

fn distinct<'name>(names: &[&'name str], what: &str) -> BTreeSet<&'name str> {
    let distinct: BTreeSet<&str> = names.iter().copied().collect();
    assert_eq!(distinct.len(), names.len(), "{what} are not distinct: {names:?}");
    distinct
}

/// Where a relation of a part leads.
fn resolved(part: &str, target: &str) -> String {
    if let Some(whole) = target.strip_prefix('/') {
        return whole.to_owned();
    }
    let mut folder: Vec<&str> = part.split('/').collect();
    folder.pop();
    for step in target.split('/') {
        match step {
            ".." => folder.truncate(folder.len().saturating_sub(1)),
            _ => folder.push(step),
        }
    }
    folder.join("/")
}

/// Holds every rule against a file.
pub(crate) fn validate(file: &[u8]) {
    let parts = parts(file);
    let xml: BTreeMap<&str, Vec<Element>> = parts
        .iter()
        .filter(|(name, _)| name.ends_with(".xml") || name.ends_with(".rels"))
        .map(|(name, part)| (name.as_str(), elements(part, name)))
        .collect();
    for name in xml.keys() {
        let text = std::str::from_utf8(&parts[*name]).unwrap().trim_start_matches('\u{feff}');
        // A declaration that stands anywhere else makes a part unreadable.
        assert!(text.rfind("<?xml").is_none_or(|at| at == 0), "{name} is declared twice");
    }
    types(&parts, &xml);
    relations(&parts, &xml);
    let document = &xml["word/document.xml"];
    let styles = of(&xml["word/styles.xml"], "w:style", "w:styleId");
    let styles = distinct(&styles, "styles");
    for (name, part) in &xml {
        for kind in ["w:pStyle", "w:rStyle", "w:tblStyle"] {
            for style in of(part, kind, "w:val") {
                assert!(styles.contains(style), "{name}: no style {style}");
            }
        }
    }
    for kind in ["w:basedOn", "w:next", "w:link"] {
        for style in of(&xml["word/styles.xml"], kind, "w:val") {
            assert!(styles.contains(style), "styles: no style {style}");
        }
    }
    let (starts, ends) = (of(document, "w:bookmarkStart", "w:id"), of(document, "w:bookmarkEnd", "w:id"));
    assert_eq!(distinct(&starts, "bookmarks"), distinct(&ends, "ends of bookmarks"));
    let names = of(document, "w:bookmarkStart", "w:name");
    let names = distinct(&names, "names of bookmarks");
    assert!(names.iter().all(|name| name.chars().count() <= 40), "{names:?}");
    for code in ["w:anchor"] {
        for anchor in of(document, "w:hyperlink", code) {
            assert!(names.contains(anchor), "no bookmark {anchor}");
        }
    }
    beside(&xml, document, "word/footnotes.xml", "w:footnote", "w:footnoteReference");
    beside(&xml, document, "word/comments.xml", "w:comment", "w:commentReference");
    let begun = of(document, "w:commentRangeStart", "w:id");
    let ended = of(document, "w:commentRangeEnd", "w:id");
    assert_eq!(distinct(&begun, "comments"), distinct(&ended, "ends of comments"));
    distinct(&of(document, "wp:docPr", "id"), "pictures");
    // Number 0 takes a paragraph out of the lists of its style: no list has it.
    let used: Vec<&str> = of(document, "w:numId", "w:val").into_iter().filter(|number| *number != "0").collect();
    if !used.is_empty() {
        let numbering = &xml["word/numbering.xml"];
        let numbers = of(numbering, "w:num", "w:numId");
        let numbers = distinct(&numbers, "lists");
        assert!(used.iter().all(|number| numbers.contains(number)), "{used:?}");
        let kinds = of(numbering, "w:abstractNum", "w:abstractNumId");
        distinct(&kinds, "kinds of lists");
        let last_kind = numbering.iter().rposition(|element| element.name == "w:abstractNum");
        let first_use = numbering.iter().position(|element| element.name == "w:num");
        assert!(last_kind < first_use, "kinds of lists stand before their uses");
    }
    fields(document);
    tables(document);
}

fn types(parts: &BTreeMap<String, Vec<u8>>, xml: &BTreeMap<&str, Vec<Element>>) {
    let types = &xml["[Content_Types].xml"];
    let own = of(types, "Override", "PartName");
    let own = distinct(&own, "types of parts");
    let endings = of(types, "Default", "Extension");
    let endings = distinct(&endings, "types of endings");
    for name in &own {
        assert!(parts.contains_key(name.trim_start_matches('/')), "a type for {name}, which is not there");
    }
    for name in parts.keys().filter(|name| *name != "[Content_Types].xml") {
        let ending = name.rsplit('.').next().unwrap();
        assert!(own.contains(format!("/{name}").as_str()) || endings.contains(ending), "{name} has no type");
    }
}

fn relations(parts: &BTreeMap<String, Vec<u8>>, xml: &BTreeMap<&str, Vec<Element>>) {
    for (name, relations) in xml.iter().filter(|(name, _)| name.ends_with(".rels")) {
        let part = name.replace("_rels/", "").trim_end_matches(".rels").to_owned();
        let ids = of(relations, "Relationship", "Id");
        let ids = distinct(&ids, "relations");
        for relation in relations.iter().filter(|element| element.name == "Relationship") {
            if relation.attributes.get("TargetMode").is_none_or(|mode| mode != "External") {
                let target = resolved(&part, &relation.attributes["Target"]);
                assert!(parts.contains_key(&target), "{name}: {target} is not there");
            }
        }
        let used = xml.get(part.as_str()).into_iter().flatten().flat_map(|element| &element.attributes);
        for (attribute, id) in used.filter(|(attribute, _)| attribute.starts_with("r:")) {
            assert!(ids.contains(id.as_str()), "{part}: {attribute} {id} leads nowhere");
        }
    }
    for (name, part) in xml.iter().filter(|(name, _)| !name.ends_with(".rels")) {
        let uses = part.iter().flat_map(|element| element.attributes.keys()).any(|own| own.starts_with("r:"));
        let (folder, file) = name.rsplit_once('/').unwrap_or(("", name));
        let own = format!("{folder}/_rels/{file}.rels");
        assert!(!uses || xml.contains_key(own.as_str()), "{name} has no relations");
    }
}

fn beside(xml: &BTreeMap<&str, Vec<Element>>, document: &[Element], part: &str, noun: &str, reference: &str) {
    let used = of(document, reference, "w:id");
    let used = distinct(&used, reference);
    let there = xml.get(part).map(|part| of(part, noun, "w:id")).unwrap_or_default();
    let there = distinct(&there, noun);
    let own: BTreeSet<&str> =
        there.into_iter().filter(|id| *noun != *"w:footnote" || !["-1", "0"].contains(id)).collect();
    assert_eq!(own, used, "{part}");
}

fn fields(document: &[Element]) {
    let mut open = 0_i32;
    for kind in of(document, "w:fldChar", "w:fldCharType") {
        match kind {
            "begin" => open += 1,
            "end" => open -= 1,
            _ => assert!(open > 0),
        }
        assert!((0..=1).contains(&open));
    }
    assert_eq!(open, 0);
}

fn tables(document: &[Element]) {
    let (mut columns, mut cells, mut is_row) = (0, 0, false);
    for element in document.iter().chain([&Element { name: "w:tr".to_owned(), attributes: BTreeMap::new() }]) {
        match element.name.as_str() {
            "w:tblGrid" | "w:tr" | "w:tbl" => {
                assert!(!is_row || cells == columns, "a row of {cells} cells under {columns} columns");
                (cells, is_row) = (0, element.name == "w:tr");
                if element.name == "w:tblGrid" {
                    columns = 0;
                }
            }
            "w:gridCol" => columns += 1,
            "w:tc" => cells += 1,
            _ => {}
        }
    }
}

/// The words within a bookmark, read as Word reads them.
pub(crate) fn bookmarked(file: &[u8], wanted: &str) -> Option<String> {
    let parts = parts(file);
    let mut reader = Reader::from_str(std::str::from_utf8(&parts["word/document.xml"]).unwrap());
    let (mut words, mut number, mut is_text) = (String::new(), None::<String>, false);
    loop {
        let event = reader.read_event().unwrap();
        let begun = matches!(event, Event::Start(_));
        match event {
            Event::Start(start) | Event::Empty(start) => {
                let element = element(&start, "document");
                let id = element.attributes.get("w:id").cloned();
                match element.name.as_str() {
                    "w:bookmarkStart" if element.attributes["w:name"] == wanted => number = id,
                    "w:bookmarkEnd" if number.is_some() && id == number => return Some(words),
                    "w:t" if number.is_some() => is_text = begun,
                    "w:br" if number.is_some() => words.push('\n'),
                    "w:tab" if number.is_some() => words.push('\t'),
                    _ => {}
                }
            }
            Event::End(end) if end.name().into_inner() == "w:t" => is_text = false,
            Event::Text(text) if is_text => words.push_str(&text.into_inner()),
            Event::GeneralRef(name) if is_text => words.push(match name.as_ref() {
                "amp" => '&',
                "lt" => '<',
                "gt" => '>',
                other => panic!("{other:?}"),
            }),
            Event::Eof => return None,
            _ => {}
        }
    }
}
