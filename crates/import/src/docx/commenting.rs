//! A copy of a Word document with comments added. Everything else of the package is copied part by part as it is: own
//! comments, tracked changes, notes and boxes stay.

use std::collections::BTreeMap;
use std::io::{Cursor, Write};
use std::ops::Range;

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::parts::{Parts, relationships_part};
use crate::error::ImportError;
use crate::package::Package;
use crate::story::Trace;
use crate::xml::{Markup, attribute, walk_placed};

const CONTENT_TYPES: &str = "[Content_Types].xml";
const COMMENTS_TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
const WORDS: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const STRICT_WORDS: &str = "http://purl.oclc.org/ooxml/wordprocessingml/main";
const KIND: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
const STRICT_KIND: &str = "http://purl.oclc.org/ooxml/officeDocument/relationships/comments";

/// A comment that is to be added, with its place in bytes of the text.
pub(crate) struct Remark<'remark> {
    pub(crate) range: Range<usize>,
    pub(crate) author: &'remark str,
    /// When, as `2026-11-21T10:11:52Z`.
    pub(crate) at: &'remark str,
    pub(crate) paragraphs: &'remark [String],
}

/// A place to put something, by the trace and by bytes of its markup.
type Cut = (usize, usize);

/// Where a comment begins and ends. What stands in a note or a box is commented beside the words before it.
fn cuts(traces: &[Trace], range: &Range<usize>) -> Option<(Cut, Cut)> {
    let is_run = |trace: &&(usize, &Trace)| trace.1.run.is_some();
    let within = |trace: &&(usize, &Trace)| trace.1.text.start < range.end && range.start < trace.1.text.end;
    let all: Vec<(usize, &Trace)> = traces.iter().enumerate().collect();
    let inside: Vec<&(usize, &Trace)> = all.iter().filter(is_run).filter(within).collect();
    if let (Some((first, start)), Some((last, end))) = (inside.first(), inside.last()) {
        return Some(((*first, offset(start, range.start)), (*last, offset(end, range.end))));
    }
    let before = all.iter().filter(is_run).rfind(|(_, trace)| trace.text.end <= range.start);
    let (place, trace) = before.or_else(|| all.iter().find(is_run))?;
    Some(((*place, 0), (*place, trace.markup.len())))
}

/// Bytes of the markup at a byte of the text.
fn offset(trace: &Trace, at: usize) -> usize {
    let own = at.saturating_sub(trace.text.start);
    match () {
        // Words that were written with references or signs have no places inside.
        () if trace.text.len() != trace.markup.len() => {
            if own == 0 {
                0
            } else {
                trace.markup.len()
            }
        }
        () => own.min(trace.markup.len()),
    }
}

fn escaped(words: &str) -> String {
    let mut plain = String::with_capacity(words.len());
    for own in words.chars() {
        match own {
            '&' => plain.push_str("&amp;"),
            '<' => plain.push_str("&lt;"),
            '>' => plain.push_str("&gt;"),
            '"' => plain.push_str("&quot;"),
            own if own.is_control() && own != '\t' => plain.push(' '),
            '\u{fffe}' | '\u{ffff}' => plain.push(' '),
            own => plain.push(own),
        }
    }
    plain
}

/// The main part with marks where comments begin and end. `first` is the number of the first.
fn marked(content: &str, traces: &[Trace], remarks: &[Remark<'_>], first: u32) -> (String, Vec<usize>) {
    // Marks by trace and place: what ends stands before what begins.
    let mut marks: BTreeMap<usize, Vec<(usize, bool, u32)>> = BTreeMap::new();
    let mut placed = Vec::new();
    for (nth, remark) in remarks.iter().enumerate() {
        let Some((start, end)) = cuts(traces, &remark.range) else { continue };
        let id = first + u32::try_from(placed.len()).unwrap_or(u32::MAX);
        marks.entry(start.0).or_default().push((start.1, true, id));
        marks.entry(end.0).or_default().push((end.1, false, id));
        placed.push(nth);
    }
    // Replacements of stretches of the markup, by place.
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    let mut tags: Vec<usize> = Vec::new();
    for (place, mut own) in marks {
        let Some(trace) = traces.get(place) else { continue };
        let Some(run) = &trace.run else { continue };
        let prefix = run.name.strip_suffix('r').unwrap_or_default();
        if !tags.contains(&run.tag.start) {
            tags.push(run.tag.start);
            edits.push((run.tag.clone(), format!("<{prefix}t xml:space=\"preserve\">")));
        }
        own.sort_by_key(|(at, begins, id)| (*at, *begins, *id));
        let look = without_changes(content.get(run.properties.clone()).unwrap_or_default());
        for group in own.chunk_by(|one, other| one.0 == other.0) {
            let Some((at, ..)) = group.first() else { continue };
            let mut cut = format!("</{prefix}t></{prefix}r>");
            for (_, begins, id) in group {
                cut.push_str(&match begins {
                    true => format!("<{prefix}commentRangeStart {prefix}id=\"{id}\"/>"),
                    false => format!(
                        "<{prefix}commentRangeEnd {prefix}id=\"{id}\"/><{prefix}r><{prefix}commentReference {prefix}id=\"{id}\"/></{prefix}r>"
                    ),
                });
            }
            cut.push_str(&format!("<{prefix}r>{look}<{prefix}t xml:space=\"preserve\">"));
            let at = trace.markup.start + at;
            edits.push((at..at, cut));
        }
    }
    edits.sort_by_key(|(range, _)| (range.start, range.end));
    let mut text = String::with_capacity(content.len() + edits.len() * 200);
    let mut at = 0;
    for (range, words) in edits {
        text.push_str(content.get(at..range.start).unwrap_or_default());
        text.push_str(&words);
        at = range.end.max(at);
    }
    text.push_str(content.get(at..).unwrap_or_default());
    (text, placed)
}

/// The look of a run without what it was before a tracked change: that has a number of its own.
fn without_changes(properties: &str) -> String {
    let Some(at) = properties.find("rPrChange") else { return properties.to_owned() };
    let start = properties[..at].rfind('<').unwrap_or(at);
    let end = properties.rfind("rPrChange>").map_or(properties.len(), |end| end + "rPrChange>".len());
    if end <= start {
        // It ends at once.
        let end = properties[start..].find("/>").map_or(properties.len(), |length| start + length + 2);
        return format!("{}{}", &properties[..start], &properties[end..]);
    }
    format!("{}{}", &properties[..start], &properties[end..])
}

/// The name of the root of a part, where its tag ends, and whether that ends the part.
struct Root {
    name: String,
    tag: Range<usize>,
    is_empty: bool,
}

fn root(content: &str, package: &Package<'_>, part: &str) -> Result<Root, ImportError> {
    let mut found: Option<Root> = None;
    walk_placed(content, &package.part(part), |markup, bytes| {
        let is_empty = matches!(markup, Markup::Empty(_));
        if let (None, Markup::Start(start) | Markup::Empty(start)) = (&found, markup) {
            found = Some(Root { name: start.name().into_inner().to_owned(), tag: bytes, is_empty });
        }
    })?;
    found.ok_or_else(|| package.part(part).damaged())
}

/// A part with something put in before its end.
fn with_last(content: &str, root: &Root, words: &str) -> String {
    if root.is_empty {
        let tag = content.get(root.tag.clone()).unwrap_or_default().trim_end_matches('>').trim_end_matches('/');
        return format!("{}{tag}>{words}</{}>{}", &content[..root.tag.start], root.name, &content[root.tag.end..]);
    }
    let end = content.rfind(&format!("</{}", root.name)).unwrap_or(content.len());
    format!("{}{words}{}", &content[..end], &content[end..])
}

fn prefix_of(name: &str) -> &str {
    name.rfind(':').map_or("", |at| &name[..=at])
}

/// Writes the copy; how many comments found a place.
pub(crate) fn with_comments(
    file: &str,
    bytes: &[u8],
    traces: &[Trace],
    remarks: &[Remark<'_>],
) -> Result<(Vec<u8>, usize), ImportError> {
    let mut package = Package::open(file, bytes)?;
    let parts = Parts::find(&mut package)?;
    let damaged = |part: &str| ImportError::DamagedPart { file: file.to_owned(), part: part.to_owned() };
    let main = package.read(&parts.main)?.ok_or_else(|| damaged(&parts.main))?;
    let known = match &parts.comments {
        Some(name) => package.read(name)?,
        None => None,
    };
    let next = highest_number(&package, &parts, &main, known.as_deref())? + 1;
    let (marked, placed) = marked(&main, traces, remarks, next);
    let is_strict = main.contains(STRICT_WORDS);
    let mut changed: Vec<(String, String)> = vec![(parts.main.clone(), marked)];
    let (prefix, comments_name, comments) = match (&parts.comments, known) {
        (Some(name), Some(content)) => {
            let root = root(&content, &package, name)?;
            (prefix_of(&root.name).to_owned(), name.clone(), Some((content, root)))
        }
        _ => {
            let folder = parts.main.rsplit_once('/').map_or("", |(folder, _)| folder);
            let free = (0..).map(|nth| match nth {
                0 => "comments.xml".to_owned(),
                nth => format!("comments{nth}.xml"),
            });
            let full = |name: String| if folder.is_empty() { name } else { format!("{folder}/{name}") };
            let taken: Vec<&str> = package.names().collect();
            let name = free.map(full).find(|name| !taken.contains(&name.as_str())).unwrap_or_default();
            ("w:".to_owned(), name, None)
        }
    };
    let mut words = String::new();
    for (nth, place) in placed.iter().enumerate() {
        let remark = &remarks[*place];
        let id = u64::from(next) + nth as u64;
        words.push_str(&format!(
            "<{prefix}comment {prefix}id=\"{id}\" {prefix}author=\"{}\" {prefix}date=\"{}\" {prefix}initials=\"S\">",
            escaped(remark.author),
            escaped(remark.at)
        ));
        for paragraph in remark.paragraphs {
            words.push_str(&format!(
                "<{prefix}p><{prefix}r><{prefix}t xml:space=\"preserve\">{}</{prefix}t></{prefix}r></{prefix}p>",
                escaped(paragraph)
            ));
        }
        words.push_str(&format!("</{prefix}comment>"));
    }
    match comments {
        Some((content, root)) => changed.push((comments_name, with_last(&content, &root, &words))),
        None => {
            let space = if is_strict { STRICT_WORDS } else { WORDS };
            let part = format!(
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\"{space}\">{words}</w:comments>"
            );
            changed.push((comments_name.clone(), part));
            changed.extend(announced(&package, &parts.main, &comments_name, is_strict)?);
        }
    }
    Ok((repacked(file, bytes, &changed)?, placed.len()))
}

/// The highest number that a comment has.
fn highest_number(
    package: &Package<'_>,
    parts: &Parts,
    main: &str,
    comments: Option<&str>,
) -> Result<u32, ImportError> {
    let mut highest = 0;
    let name = parts.comments.as_deref().unwrap_or(&parts.main);
    for (content, name) in [(Some(main), parts.main.as_str()), (comments, name)] {
        let Some(content) = content else { continue };
        walk_placed(content, &package.part(name), |markup, _| {
            let (Markup::Start(start) | Markup::Empty(start)) = markup else { return };
            if start.local_name().into_inner().starts_with("comment") {
                let number = attribute(&start, "id").and_then(|id| id.trim().parse::<u32>().ok());
                highest = highest.max(number.filter(|number| *number < u32::MAX / 2).unwrap_or(0));
            }
        })?;
    }
    Ok(highest)
}

/// The parts that say that there is a part with comments.
fn announced(
    package: &Package<'_>,
    main: &str,
    comments: &str,
    is_strict: bool,
) -> Result<Vec<(String, String)>, ImportError> {
    let kind = if is_strict { STRICT_KIND } else { KIND };
    let name = relationships_part(main);
    let link = |prefix: &str| {
        format!("<{prefix}Relationship Id=\"rIdSitatComments\" Type=\"{kind}\" Target=\"/{comments}\"/>")
    };
    let relationships = match package.read(&name)? {
        Some(content) => {
            let root = root(&content, package, &name)?;
            with_last(&content, &root, &link(prefix_of(&root.name)))
        }
        None => format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{}</Relationships>",
            link("")
        ),
    };
    let mut found = vec![(name, relationships)];
    if let Some(content) = package.read(CONTENT_TYPES)? {
        let root = root(&content, package, CONTENT_TYPES)?;
        let prefix = prefix_of(&root.name);
        let own = format!("<{prefix}Override PartName=\"/{comments}\" ContentType=\"{COMMENTS_TYPE}\"/>");
        found.push((CONTENT_TYPES.to_owned(), with_last(&content, &root, &own)));
    }
    Ok(found)
}

/// The package with some parts changed or added, everything else as it was.
fn repacked(file: &str, bytes: &[u8], changed: &[(String, String)]) -> Result<Vec<u8>, ImportError> {
    let damaged = |part: &str| ImportError::DamagedPart { file: file.to_owned(), part: part.to_owned() };
    let truncated = |_| ImportError::Truncated { file: file.to_owned() };
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(truncated)?;
    let mut writer = ZipWriter::new(Cursor::new(Vec::with_capacity(bytes.len() + (1 << 16))));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let mut written: Vec<usize> = Vec::new();
    for index in 0..archive.len() {
        let entry = archive.by_index_raw(index).map_err(|_| damaged(""))?;
        let name = entry.name().map_err(|_| damaged(""))?.into_owned();
        let plain = name.replace('\\', "/").trim_start_matches('/').to_lowercase();
        match changed.iter().position(|(part, _)| part.to_lowercase() == plain) {
            Some(place) => {
                if !written.contains(&place) {
                    written.push(place);
                    let content = &changed[place].1;
                    writer.start_file(&*name, options).map_err(|_| damaged(&name))?;
                    writer.write_all(as_utf8(content).as_bytes()).map_err(|_| damaged(&name))?;
                }
            }
            None => writer.raw_copy_file(entry).map_err(|_| damaged(&name))?,
        }
    }
    for (place, (name, content)) in changed.iter().enumerate() {
        if !written.contains(&place) {
            writer.start_file(&**name, options).map_err(|_| damaged(name))?;
            writer.write_all(content.as_bytes()).map_err(|_| damaged(name))?;
        }
    }
    Ok(writer.finish().map_err(|_| damaged(""))?.into_inner())
}

/// A part as it is written: what it says of its own encoding has to be true.
fn as_utf8(content: &str) -> String {
    let Some(rest) = content.strip_prefix("<?xml") else { return content.to_owned() };
    let Some((declaration, rest)) = rest.split_once("?>") else { return content.to_owned() };
    if declaration.to_lowercase().contains("utf-16") {
        return format!("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>{rest}");
    }
    content.to_owned()
}
