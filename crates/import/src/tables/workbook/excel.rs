//! Excel's .xlsx: which sheets there are, the words that cells share, the formats of numbers, then cell after cell.

use std::collections::BTreeMap;

use quick_xml::events::BytesStart;

use super::number_format::NumberFormat;
use super::parts::{Markup, attribute, damaged, walk};
use super::{Cell, Gathered, MOST_COLUMNS, MOST_TEXT, Sheet, SheetRow, text_cell};
use crate::error::ImportError;
use crate::package::Package;

/// What all sheets of a file share.
struct Shared {
    strings: Vec<String>,
    /// Format by the number of a cell's style.
    formats: Vec<NumberFormat>,
    is_1904: bool,
}

/// Reads the sheets that are not hidden; where all are, these.
pub(super) fn read(package: &Package<'_>) -> Result<Vec<Sheet>, ImportError> {
    let main = main_part(package)?;
    let folder = main.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
    let file = main.rsplit('/').next().unwrap_or_default();
    let relations = relations(package, &format!("{folder}/_rels/{file}.rels"))?;
    let target = |kind: &str| relations.values().find(|(own, _)| own.ends_with(kind)).map(|(_, target)| target);
    let read_part = |kind: &str| match target(kind) {
        Some(target) => {
            let part = resolve(&folder, target);
            Ok(package.read(&part)?.map(|content| (part, content)))
        }
        None => Ok(None),
    };
    let content = package.read(&main)?.ok_or_else(|| damaged(&main))?;
    let (sheets, is_1904) = sheets(&content, &main)?;
    let strings = match read_part("/sharedStrings")? {
        Some((part, content)) => strings(&content, &part)?,
        None => Vec::new(),
    };
    let formats = match read_part("/styles")? {
        Some((part, content)) => formats(&content, &part)?,
        None => Vec::new(),
    };
    let shared = Shared { strings, formats, is_1904 };
    let are_all_hidden = sheets.iter().all(|(_, _, is_visible)| !is_visible);
    let mut gathered = Gathered::default();
    let mut read = Vec::new();
    for (name, relation, _) in sheets.into_iter().filter(|(_, _, is_visible)| *is_visible || are_all_hidden) {
        let Some((kind, target)) = relations.get(&relation) else { continue };
        if !kind.ends_with("/worksheet") {
            continue;
        }
        let part = resolve(&folder, target);
        let content = package.read(&part)?.ok_or_else(|| damaged(&part))?;
        read.push(Sheet { name, rows: rows(&content, &part, &shared, &mut gathered)? });
    }
    Ok(read)
}

/// Where the workbook is: the package says so.
fn main_part(package: &Package<'_>) -> Result<String, ImportError> {
    let relations = relations(package, "_rels/.rels")?;
    let named = relations.values().find(|(kind, _)| kind.ends_with("/officeDocument"));
    Ok(named.map_or("xl/workbook.xml".to_owned(), |(_, target)| resolve("", target)))
}

/// A target as the name of a part: from the root, or beside the part that names it.
fn resolve(folder: &str, target: &str) -> String {
    let joined = match target.strip_prefix('/') {
        Some(whole) => whole.to_owned(),
        None if folder.is_empty() => target.to_owned(),
        None => format!("{folder}/{target}"),
    };
    let mut parts: Vec<&str> = Vec::new();
    for part in joined.split('/') {
        match part {
            "." | "" => {}
            ".." => {
                parts.pop();
            }
            other => parts.push(other),
        }
    }
    parts.join("/")
}

/// Relations by their id: kind and target.
fn relations(package: &Package<'_>, part: &str) -> Result<BTreeMap<String, (String, String)>, ImportError> {
    let mut relations = BTreeMap::new();
    let Some(content) = package.read(part)? else { return Ok(relations) };
    walk(&content, part, |markup| {
        if let Markup::Start(start) = markup
            && let (Some(id), Some(kind), Some(target)) =
                (attribute(start, "Id"), attribute(start, "Type"), attribute(start, "Target"))
        {
            relations.insert(id, (kind, target));
        }
        Ok(())
    })?;
    Ok(relations)
}

/// Names, relations and visibility of the sheets, and whether days are counted from 1904.
type Sheets = (Vec<(String, String, bool)>, bool);

fn sheets(content: &str, part: &str) -> Result<Sheets, ImportError> {
    let (mut sheets, mut is_1904) = (Vec::new(), false);
    walk(content, part, |markup| {
        let Markup::Start(start) = markup else { return Ok(()) };
        match start.local_name().into_inner() {
            "workbookPr" => {
                is_1904 = attribute(start, "date1904").is_some_and(|value| value == "1" || value == "true");
            }
            "sheet" => {
                let is_visible = attribute(start, "state").is_none_or(|state| state == "visible");
                if let (Some(name), Some(relation)) = (attribute(start, "name"), attribute(start, "id")) {
                    sheets.push((name, relation, is_visible));
                }
            }
            _ => {}
        }
        Ok(())
    })?;
    Ok((sheets, is_1904))
}

/// Words that cells refer to by number; how they are to be pronounced is left out.
fn strings(content: &str, part: &str) -> Result<Vec<String>, ImportError> {
    let (mut strings, mut current, mut is_word, mut phonetic) = (Vec::new(), String::new(), false, 0_usize);
    walk(content, part, |markup| {
        match markup {
            Markup::Start(start) => match start.local_name().into_inner() {
                "si" => current.clear(),
                "rPh" => phonetic += 1,
                "t" => is_word = phonetic == 0,
                _ => {}
            },
            Markup::End("si") => strings.push(decoded(&current)),
            Markup::End("rPh") => phonetic = phonetic.saturating_sub(1),
            Markup::End("t") => is_word = false,
            Markup::Text(text) if is_word => current.push_str(text),
            Markup::End(_) | Markup::Text(_) => {}
        }
        Ok(())
    })?;
    Ok(strings)
}

/// Signs that XML cannot hold are written `_x000D_`.
fn decoded(written: &str) -> String {
    let written = written.replace("\r\n", "\n");
    if !written.contains("_x") {
        return written;
    }
    let mut text = String::with_capacity(written.len());
    let mut rest = written.as_str();
    while let Some(place) = rest.find("_x") {
        let (before, after) = rest.split_at(place);
        text.push_str(before);
        let code = after.get(2..6).filter(|_| after.get(6..7) == Some("_"));
        match code.and_then(|code| u32::from_str_radix(code, 16).ok()).and_then(char::from_u32) {
            Some('\r') => rest = after.get(7..).unwrap_or_default(),
            Some(character) => {
                text.push(character);
                rest = after.get(7..).unwrap_or_default();
            }
            None => {
                text.push_str("_x");
                rest = after.get(2..).unwrap_or_default();
            }
        }
    }
    text.push_str(rest);
    text
}

fn formats(content: &str, part: &str) -> Result<Vec<NumberFormat>, ImportError> {
    let mut codes: BTreeMap<u32, NumberFormat> = BTreeMap::new();
    let (mut formats, mut is_in_cells) = (Vec::new(), false);
    walk(content, part, |markup| {
        match markup {
            Markup::Start(start) => {
                let number = || attribute(start, "numFmtId").and_then(|number| number.parse::<u32>().ok());
                match start.local_name().into_inner() {
                    "numFmt" => {
                        if let (Some(number), Some(code)) = (number(), attribute(start, "formatCode")) {
                            codes.insert(number, NumberFormat::of_code(&code));
                        }
                    }
                    "cellXfs" => is_in_cells = true,
                    "xf" if is_in_cells => {
                        let number = number().unwrap_or(0);
                        let known = codes.get(&number).copied();
                        formats.push(known.unwrap_or_else(|| NumberFormat::built_in(number)));
                    }
                    _ => {}
                }
            }
            Markup::End("cellXfs") => is_in_cells = false,
            Markup::End(_) | Markup::Text(_) => {}
        }
        Ok(())
    })?;
    Ok(formats)
}

/// A cell that is being read.
#[derive(Default)]
struct OpenCell {
    kind: String,
    style: usize,
    value: String,
    is_value: bool,
    phonetic: usize,
}

impl OpenCell {
    fn cell(&self, shared: &Shared, length: &mut usize) -> Cell {
        let format = shared.formats.get(self.style).copied().unwrap_or_default();
        match self.kind.as_str() {
            "s" => {
                let string = self.value.trim().parse().ok().and_then(|number: usize| shared.strings.get(number));
                // Shared words are copied, so they count each time.
                *length += string.map_or(0, String::len);
                string.map_or(Cell::Empty, |string| text_cell(string.clone()))
            }
            "str" | "inlineStr" => text_cell(decoded(&self.value)),
            "b" => match self.value.trim() {
                "1" | "true" => Cell::Boolean(true),
                "0" | "false" => Cell::Boolean(false),
                _ => Cell::Empty,
            },
            "e" => Cell::Empty,
            "d" => match self.value.trim() {
                "" => Cell::Empty,
                written => Cell::Date(written.replace('T', " ").trim_end_matches(" 00:00:00").to_owned()),
            },
            _ => self.value.trim().parse().map_or(Cell::Empty, |number| format.cell(number, shared.is_1904)),
        }
    }
}

fn rows(content: &str, part: &str, shared: &Shared, gathered: &mut Gathered) -> Result<Vec<SheetRow>, ImportError> {
    let mut rows = Vec::new();
    let (mut row, mut column, mut length) = (0_usize, 0_usize, 0_usize);
    let mut open: Option<OpenCell> = None;
    walk(content, part, |markup| {
        match markup {
            Markup::Start(start) => match start.local_name().into_inner() {
                "row" => {
                    let named = attribute(start, "r").and_then(|row| row.parse().ok());
                    // Rows that run backwards or stand twice go on below, so that nothing is overwritten.
                    row = named.filter(|&named: &usize| named > row).unwrap_or_else(|| row.saturating_add(1));
                    column = 0;
                }
                "c" => {
                    if let Some(named) = attribute(start, "r").and_then(|place| column_of(&place)) {
                        column = named;
                    }
                    open = Some(opened(start));
                }
                "rPh" => open.iter_mut().for_each(|cell| cell.phonetic += 1),
                "v" | "t" => open.iter_mut().for_each(|cell| cell.is_value = cell.phonetic == 0),
                _ => {}
            },
            Markup::Text(text) => {
                if let Some(cell) = open.as_mut().filter(|cell| cell.is_value) {
                    cell.value.push_str(text);
                }
            }
            Markup::End("v" | "t") => open.iter_mut().for_each(|cell| cell.is_value = false),
            Markup::End("rPh") => open.iter_mut().for_each(|cell| cell.phonetic = cell.phonetic.saturating_sub(1)),
            Markup::End("c") => {
                if let Some(cell) = open.take().filter(|_| row > 0) {
                    gathered.put(&mut rows, row, column, cell.cell(shared, &mut length))?;
                    if length > MOST_TEXT {
                        return Err(ImportError::Bomb { file: String::new() });
                    }
                }
                column = column.saturating_add(1);
            }
            Markup::End(_) => {}
        }
        Ok(())
    })?;
    Ok(rows)
}

fn opened(start: &BytesStart<'_>) -> OpenCell {
    OpenCell {
        kind: attribute(start, "t").unwrap_or_default(),
        style: attribute(start, "s").and_then(|style| style.parse().ok()).unwrap_or(0),
        ..OpenCell::default()
    }
}

/// The column of a place such as `AB12`, from 0.
fn column_of(place: &str) -> Option<usize> {
    let mut column = 0_usize;
    for letter in place.bytes().take_while(u8::is_ascii_alphabetic) {
        column = column * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1;
        if column > MOST_COLUMNS {
            return Some(MOST_COLUMNS);
        }
    }
    column.checked_sub(1)
}
