//! Codebooks as tables.

use std::collections::BTreeMap;

use sitat_model::{CodeColour, CodeKind, CodeName, CodeOrigin, CodePath, Language, Message, PathError};

use super::columns::{Columns, bad_cell, cell, yes_or_no};
use super::table::{Record, Table};
use crate::error::ImportError;

/// How many codes deep a code may stand; more is a circle.
const DEEPEST: usize = 100;

/// A text that may be given once, or once for each language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wording {
    /// The text of the column without a language: in the language of the project.
    pub plain: Option<String>,
    /// The texts of the columns with a language.
    pub by_language: BTreeMap<Language, String>,
}

impl Wording {
    /// The text in a language; the plain one is taken to be in the default language.
    pub fn get(&self, language: Language, default: Language) -> Option<&str> {
        let plain = || self.plain.as_deref().filter(|_| language == default);
        self.by_language.get(&language).map(String::as_str).or_else(plain)
    }

    /// Whether there is no text.
    pub fn is_empty(&self) -> bool {
        self.plain.is_none() && self.by_language.is_empty()
    }
}

/// A code of a codebook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodebookRow {
    /// Row in the file.
    pub row: usize,
    /// Where the code stands.
    pub path: CodePath,
    /// Names in named languages; empty where the table gives only the name of the path.
    pub names: CodeName,
    /// What the code means.
    pub definition: Wording,
    /// When to use it.
    pub include: Wording,
    /// When not to use it.
    pub exclude: Wording,
    /// An example from the data.
    pub example: Wording,
    /// Colour.
    pub colour: Option<CodeColour>,
    /// Where the code comes from.
    pub origin: Option<CodeOrigin>,
    /// What its children are to each other.
    pub kind: Option<CodeKind>,
    /// Whether it may be put on words; `None` where the table does not say.
    pub codable: Option<bool>,
    /// Whether it is retired; `None` where the table does not say.
    pub retired: Option<bool>,
    /// The codes that it stands against: a path a line.
    pub counterparts: Vec<CodePath>,
    /// The codes that deal with it: a path a line.
    pub handled_by: Vec<CodePath>,
    /// The questions that come with it: one a line.
    pub prompts: Vec<String>,
    /// Why it is locked with all below it; `None`: the table locks nothing.
    pub lock: Option<String>,
}

/// Columns of a text, without a language and with each.
struct WordingColumns {
    plain: Option<usize>,
    by_language: Vec<(Language, usize)>,
}

impl WordingColumns {
    fn find(columns: &mut Columns<'_>, names: &[&str]) -> Self {
        let by_language = Language::ALL
            .into_iter()
            .filter_map(|language| {
                let suffixed: Vec<String> = names.iter().map(|name| format!("{name}_{}", language.code())).collect();
                let suffixed: Vec<&str> = suffixed.iter().map(String::as_str).collect();
                columns.find(&suffixed).map(|column| (language, column))
            })
            .collect();
        Self { plain: columns.find(names), by_language }
    }

    fn read(&self, record: &Record) -> Wording {
        let by_language = self
            .by_language
            .iter()
            .filter_map(|&(language, column)| cell(record, Some(column)).map(|text| (language, text.to_owned())));
        Wording { plain: cell(record, self.plain).map(str::to_owned), by_language: by_language.collect() }
    }
}

/// Where a row says that its code stands.
enum Place {
    Path(CodePath),
    Below { name: String, parent: Option<String> },
}

/// Reads a codebook: `path`, or `name` and `parent`. A parent may stand further down, or in the project alone.
pub fn read_codebook(table: &Table) -> Result<(Vec<CodebookRow>, Vec<Message>), ImportError> {
    let mut columns = Columns::new(table);
    let path_column = columns.find(&["path", "sti", "kodesti", "code_path"]);
    let names = WordingColumns::find(&mut columns, &["name", "navn", "namn", "kode", "code", "kodenavn", "kodenamn"]);
    let parent_column =
        columns.find(&["parent", "overordnet", "overordna", "forelder", "hovedkode", "hovudkode", "familie"]);
    if path_column.is_none() && names.plain.is_none() && names.by_language.is_empty() {
        columns.need(&["path"]);
    }
    columns.check()?;
    let definition = WordingColumns::find(&mut columns, &["definition", "definisjon"]);
    let include = WordingColumns::find(&mut columns, &["include", "inkluder", "inkluderer", "inklusjon", "includes"]);
    let exclude =
        WordingColumns::find(&mut columns, &["exclude", "ekskluder", "ekskluderer", "eksklusjon", "excludes"]);
    let example = WordingColumns::find(&mut columns, &["example", "eksempel", "døme"]);
    let colour = columns.find(&["colour", "color", "farge"]);
    let origin = columns.find(&["origin", "opphav", "opprinnelse", "opphavet"]);
    let kind = columns.find(&["kind", "slag", "type"]);
    let codable = columns.find(&["codable", "kodbar"]);
    let retired = columns.find(&["retired", "utgått", "gått ut"]);
    let counterpart = columns.find(&["counterpart", "motstykke"]);
    let handled_by = columns.find(&["handled_by", "håndteres av", "handterast av"]);
    let prompt = columns.find(&["prompt", "prompts", "spørsmål", "nøkkelspørsmål", "key_question"]);
    let lock = columns.find(&["lock", "lås", "låst fordi"]);
    // Counted by exports, and counted anew by the project.
    columns.find(&["codings", "kodinger", "kodingar"]);
    let mut warnings = columns.warnings(true);

    let mut places: Vec<(usize, Place)> = Vec::new();
    for (number, record) in table.records.iter().enumerate() {
        match place(record, path_column, &names, parent_column) {
            Ok(place) => places.push((number, place)),
            Err(key) => warnings.push(Message::new(key).with("row", record.row)),
        }
    }
    let paths = resolve(&places, table, &mut warnings);

    let mut rows: Vec<CodebookRow> = Vec::new();
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for (number, path) in paths {
        let Some(record) = table.records.get(number) else { continue };
        if let Some(first) = seen.insert(path.to_string().to_lowercase(), record.row) {
            seen.insert(path.to_string().to_lowercase(), first);
            let warning = Message::new("import-code-repeated").with("row", record.row).with("code", path.to_string());
            warnings.push(warning.with("first", first));
            continue;
        }
        let mut code_name = CodeName::default();
        for (language, name) in names.read(record).by_language {
            code_name.set(language, &name);
        }
        let mut understand = |column: Option<usize>, key: &'static str, is_known: bool| {
            if let Some(written) = cell(record, column).filter(|_| !is_known) {
                let header = column.and_then(|column| table.headers.get(column)).cloned().unwrap_or_default();
                warnings.push(bad_cell(key, record, &header, written));
            }
        };
        let row_colour = cell(record, colour).and_then(CodeColour::parse);
        understand(colour, "import-bad-colour", row_colour.is_some());
        let row_origin = cell(record, origin).and_then(origin_of);
        understand(origin, "import-unknown-origin", row_origin.is_some());
        let row_kind = cell(record, kind).and_then(kind_of);
        understand(kind, "import-unknown-code-kind", row_kind.is_some());
        let row_codable = cell(record, codable).and_then(ticked);
        understand(codable, "import-not-yes-or-no", row_codable.is_some());
        let row_retired = cell(record, retired).and_then(ticked);
        understand(retired, "import-not-yes-or-no", row_retired.is_some());
        let mut paths = |column: Option<usize>| -> Vec<CodePath> {
            let read = cell(record, column).map(paths_of);
            understand(column, "import-bad-path", read.as_ref().is_some_and(|read| read.is_ok()));
            read.and_then(Result::ok).unwrap_or_default()
        };
        let (row_counterparts, row_handled_by) = (paths(counterpart), paths(handled_by));
        rows.push(CodebookRow {
            row: record.row,
            path,
            names: code_name,
            definition: definition.read(record),
            include: include.read(record),
            exclude: exclude.read(record),
            example: example.read(record),
            colour: row_colour,
            origin: row_origin,
            kind: row_kind,
            codable: row_codable,
            retired: row_retired,
            counterparts: row_counterparts,
            handled_by: row_handled_by,
            prompts: cell(record, prompt).map(lines_of).unwrap_or_default(),
            lock: cell(record, lock).map(|reason| reason.trim().to_owned()).filter(|reason| !reason.is_empty()),
        });
    }
    Ok((rows, warnings))
}

fn place(
    record: &Record,
    path: Option<usize>,
    names: &WordingColumns,
    parent: Option<usize>,
) -> Result<Place, &'static str> {
    if let Some(written) = cell(record, path) {
        return CodePath::parse(written).map(Place::Path).map_err(|_| "import-row-bad-path");
    }
    let names = names.read(record);
    let name = names.plain.or_else(|| names.by_language.into_values().next()).ok_or("import-row-without-code")?;
    Ok(Place::Below { name, parent: cell(record, parent).map(str::to_owned) })
}

/// The full path of every row. A parent is the path or the name of another row, else a path of the project.
fn resolve(places: &[(usize, Place)], table: &Table, warnings: &mut Vec<Message>) -> Vec<(usize, CodePath)> {
    let mut by_name: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, (_, place)) in places.iter().enumerate() {
        let name = match place {
            Place::Path(path) => path.names().last().cloned().unwrap_or_default(),
            Place::Below { name, .. } => name.clone(),
        };
        by_name.entry(name.trim().to_lowercase()).or_default().push(index);
    }
    let row_of = |index: usize| {
        places.get(index).and_then(|(number, _)| table.records.get(*number)).map_or(0, |record| record.row)
    };
    let mut resolved = Vec::with_capacity(places.len());
    for (index, (number, own)) in places.iter().enumerate() {
        let mut names: Vec<String> = Vec::new();
        let mut next = Some((index, own));
        let mut problem = None;
        while let Some((at, place)) = next.take() {
            if names.len() > DEEPEST {
                problem = Some(Message::new("import-code-below-itself").with("row", row_of(index)));
                break;
            }
            match place {
                Place::Path(path) => names.extend(path.names().iter().rev().cloned()),
                Place::Below { name, parent } => {
                    names.push(name.clone());
                    let Some(parent) = parent else { break };
                    match parent_row(parent, at, &by_name, places) {
                        Parent::Row(row) => next = places.get(row).map(|(_, place)| (row, place)),
                        Parent::Path(path) => names.extend(path.names().iter().rev().cloned()),
                        Parent::Ambiguous => {
                            let warning = Message::new("import-parent-ambiguous").with("row", row_of(index));
                            problem = Some(warning.with("parent", parent.as_str()));
                        }
                        Parent::Unreadable => {
                            problem = Some(Message::new("import-row-bad-path").with("row", row_of(index)));
                        }
                    }
                }
            }
        }
        names.reverse();
        match (problem, CodePath::new(names)) {
            (None, Ok(path)) => resolved.push((*number, path)),
            (Some(problem), _) => warnings.push(problem),
            (None, Err(_)) => warnings.push(Message::new("import-row-bad-path").with("row", row_of(index))),
        }
    }
    resolved
}

enum Parent {
    Row(usize),
    Path(CodePath),
    Ambiguous,
    Unreadable,
}

fn parent_row(parent: &str, own: usize, by_name: &BTreeMap<String, Vec<usize>>, places: &[(usize, Place)]) -> Parent {
    // A row may be called like its parent, but is not its own parent unless the table says nothing else.
    let named = by_name.get(&parent.trim().to_lowercase()).map_or(&[][..], Vec::as_slice);
    let others: Vec<usize> = named.iter().copied().filter(|&row| row != own).collect();
    match others.as_slice() {
        [row] => return Parent::Row(*row),
        [] if !named.is_empty() => return Parent::Row(own),
        [] => {}
        _ => {
            // Of several the one at the top is meant by a bare name.
            let at_top = |row: &&usize| match places.get(**row) {
                Some((_, Place::Path(path))) => path.names().len() == 1,
                Some((_, Place::Below { parent, .. })) => parent.is_none(),
                None => false,
            };
            let top: Vec<&usize> = others.iter().filter(at_top).collect();
            return if let [row] = top.as_slice() { Parent::Row(**row) } else { Parent::Ambiguous };
        }
    }
    CodePath::parse(parent).map_or(Parent::Unreadable, Parent::Path)
}

fn ticked(written: &str) -> Option<bool> {
    yes_or_no(written).or(match written {
        "1" | "x" | "X" => Some(true),
        "0" => Some(false),
        _ => None,
    })
}

/// Several questions in one cell stand on a line each.
fn lines_of(written: &str) -> Vec<String> {
    written.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// Several paths in one cell stand on a line each.
fn paths_of(written: &str) -> Result<Vec<CodePath>, PathError> {
    written.lines().filter(|line| !line.trim().is_empty()).map(CodePath::parse).collect()
}

fn origin_of(written: &str) -> Option<CodeOrigin> {
    let plain = written.trim().to_lowercase().replace([' ', '_'], "-");
    CodeOrigin::from_name(&plain).or(match plain.as_str() {
        "empiri" | "induktiv" | "inductive" => Some(CodeOrigin::Data),
        "teori" | "deduktiv" | "deductive" | "rammeverk" => Some(CodeOrigin::Theory),
        "invivo" => Some(CodeOrigin::InVivo),
        "mal" | "kodebok" => Some(CodeOrigin::Template),
        _ => None,
    })
}

fn kind_of(written: &str) -> Option<CodeKind> {
    let plain = written.trim().to_lowercase();
    CodeKind::from_name(&plain).or(match plain.as_str() {
        "vanlig" | "vanleg" | "ordinær" => Some(CodeKind::Ordinary),
        "ordnet" | "ordna" | "rekkefølge" | "rekkjefølgje" => Some(CodeKind::Ordinal),
        "eksklusiv" | "gjensidig utelukkende" | "gjensidig utelukkande" => Some(CodeKind::Exclusive),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Vec<CodebookRow>, Vec<String>) {
        let (rows, warnings) = read_codebook(&Table::read(text.as_bytes()).unwrap()).unwrap();
        (rows, warnings.iter().map(ToString::to_string).collect())
    }

    fn paths(text: &str) -> Vec<String> {
        read(text).0.iter().map(|row| row.path.to_string()).collect()
    }

    #[test]
    fn a_parent_may_stand_above_below_or_elsewhere() {
        assert_eq!(
            paths("navn;overordnet\nSiloer;Barriere\nBarriere;\nIntern;Siloer\nKlima;Ja/Drivkraft\nA/B;\n"),
            ["Barriere/Siloer", "Barriere", "Barriere/Siloer/Intern", "Ja/Drivkraft/Klima", "A\\/B"]
        );
    }

    #[test]
    fn paths_names_and_texts_are_read_with_their_languages() {
        let (rows, warnings) = read(
            "sti,name_en,definisjon,definisjon_nn,døme,farge,opphav,slag,kodbar,motstykke\nBarriere/Siloer,Silos,Hver for seg,Kvar for seg,«Vi»,#AABBCC,teori,eksklusiv,nei,Drivkraft/Samarbeid",
        );
        assert!(warnings.is_empty(), "{warnings:?}");
        let row = &rows[0];
        assert_eq!(row.names.get(Language::English), Some("Silos"));
        assert_eq!(row.definition.get(Language::Bokmål, Language::Bokmål), Some("Hver for seg"));
        assert_eq!(row.definition.get(Language::Nynorsk, Language::Bokmål), Some("Kvar for seg"));
        assert_eq!(row.definition.get(Language::English, Language::Bokmål), None);
        assert_eq!(row.example.plain.as_deref(), Some("«Vi»"));
        assert_eq!(row.colour.as_ref().map(CodeColour::as_str), Some("#aabbcc"));
        assert_eq!(
            (row.origin, row.kind, row.codable),
            (Some(CodeOrigin::Theory), Some(CodeKind::Exclusive), Some(false))
        );
        assert_eq!(row.counterparts, [CodePath::parse("Drivkraft/Samarbeid").unwrap()]);
    }

    #[test]
    fn what_is_not_understood_is_named_once_or_by_row() {
        let (rows, warnings) = read("path;colour;antall;x\nA;rød;1;2\nA;;;\n;;3;\nB//C;;;");
        assert_eq!(rows.len(), 1);
        assert_eq!(
            warnings,
            [
                "import-table-unknown-columns count=2 columns=\"antall, x\"",
                "import-row-without-code row=4",
                "import-row-bad-path row=5",
                "import-bad-colour row=2 column=\"colour\" value=\"rød\"",
                "import-code-repeated row=3 code=\"A\" first=2"
            ]
        );
    }

    #[test]
    fn an_exported_codebook_is_read_without_a_warning() {
        let (rows, warnings) = read(
            "\u{feff}path;name_nb;name_nn;name_en;definition;include;exclude;example;colour;origin;kind;codable;\
             definition_nn;definition_en;codings;counterpart\r\n\
             Barriere;Barriere;;;;;;;;data;ordinary;no;;;0;\r\n\
             Barriere/Siloer\\/samhandling;Siloer/samhandling;;Silos;Hver sektor eier sitt.;\"'- Når sektorer nevnes\n- eller budsjetter\";;\"«Vi; de»\";#2f6f8f;in-vivo;exclusive;yes;Kvar for seg.;'=Each its own.;9;\
             Drivkraft/Samarbeid\r\n\
             # Smartby i tre kommuner · 4. mai 2025 · 2 koder;;;;;;;;;;;;;;;\r\n",
        );
        assert!(warnings.is_empty(), "{warnings:?}");
        assert_eq!(rows.len(), 2);
        let row = &rows[1];
        assert_eq!(row.path.names(), ["Barriere", "Siloer/samhandling"]);
        assert_eq!(row.names.get(Language::Bokmål), Some("Siloer/samhandling"));
        assert_eq!(row.include.plain.as_deref(), Some("- Når sektorer nevnes\n- eller budsjetter"));
        assert_eq!(row.definition.get(Language::Nynorsk, Language::Bokmål), Some("Kvar for seg."));
        assert_eq!(row.definition.get(Language::English, Language::Bokmål), Some("=Each its own."));
        assert_eq!((row.origin, row.codable), (Some(CodeOrigin::InVivo), Some(true)));
        assert_eq!(row.counterparts, [CodePath::parse("Drivkraft/Samarbeid").unwrap()]);
    }

    #[test]
    fn several_counterparts_stand_on_a_line_each_and_a_retired_code_says_so() {
        let (rows, warnings) =
            read("path;counterpart;handled_by;retired\nA;\"B\nC/D\";E;yes\nB;;;nei\nC;B//D;;kanskje\n");
        let paths = |paths: &[CodePath]| paths.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
        assert_eq!(paths(&rows[0].counterparts), "B C/D");
        assert_eq!(paths(&rows[0].handled_by), "E");
        assert_eq!([rows[0].retired, rows[1].retired, rows[2].retired], [Some(true), Some(false), None]);
        assert_eq!(
            warnings,
            [
                "import-not-yes-or-no row=4 column=\"retired\" value=\"kanskje\"",
                "import-bad-path row=4 column=\"counterpart\" value=\"B//D\""
            ]
        );
    }

    #[test]
    fn circles_and_ambiguous_parents_are_refused_by_row() {
        let (rows, warnings) = read("name;parent\nA;B\nB;A\nC;C\nD;\nX;D\nX;E\nE;\nY;X");
        assert_eq!(rows.len(), 4);
        assert_eq!(
            warnings,
            [
                "import-code-below-itself row=2",
                "import-code-below-itself row=3",
                "import-code-below-itself row=4",
                "import-parent-ambiguous row=9 parent=\"X\""
            ]
        );
    }
}
