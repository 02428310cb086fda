//! Figures of a finished document that stand beside a case and an attribute, held against the value that the case has. A
//! figure alone says nothing: without the name of both beside it it is passed over.

use std::collections::{BTreeMap, BTreeSet};

use sitat_analysis::{FigureUnit, FindingKind, WrittenFigure, telling_terms, written_figures};
use sitat_import::FinishedDocument;
use sitat_model::{
    AttributeId, AttributeKind, AttributeValue, CaseId, Message, OffsetMap, TextRange, format_number, sentences,
};
use sitat_search::word_keys;

use super::attributing::KnownNames;
use super::{DocumentPlace, QuotationCheck, place_of};
use crate::structure::Structure;

/// A figure that is another one than the value that it tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FigureCheck {
    /// The figure as it stands there.
    pub words: String,
    /// The case.
    pub case: String,
    /// The attribute.
    pub attribute: String,
    /// What the project has, with its unit.
    pub value: Option<String>,
    /// Where that is taken from, and of which year.
    pub origin: Option<String>,
    /// Where the document itself has another figure: the paragraph, and the figure there.
    pub other: Option<(u32, String)>,
    /// Whether it is a fact or worth a thought.
    pub finding: FindingKind,
    /// Where.
    pub place: DocumentPlace,
}

impl FigureCheck {
    /// What is to be said of it.
    pub fn message(&self) -> Message {
        let key = match (&self.other, self.finding) {
            (Some(_), _) => "document-figure-twice",
            (None, FindingKind::Fact) => "document-figure-other",
            (None, FindingKind::Question) => "document-figure-question",
        };
        let told = Message::new(key)
            .with("words", self.words.as_str())
            .with("case", self.case.as_str())
            .with("attribute", self.attribute.as_str());
        match &self.other {
            Some((paragraph, words)) => told.with("paragraph", *paragraph).with("other", words.as_str()),
            None => {
                let origin = self.origin.as_ref().map(|origin| format!(" ({origin})")).unwrap_or_default();
                told.with("value", format!("{}{origin}", self.value.clone().unwrap_or_default()))
            }
        }
    }
}

type Keys = Vec<String>;

fn keys_of(text: &str) -> Vec<Keys> {
    let mut all: Vec<Keys> = telling_terms(text).iter().map(|term| word_keys(term)).collect();
    all.sort_unstable();
    all.dedup();
    all
}

fn are_in(keys: &[Keys], there: &BTreeSet<String>) -> bool {
    !keys.is_empty() && keys.iter().all(|own| own.iter().any(|key| there.contains(key)))
}

/// An attribute with a number.
struct Numbered {
    id: AttributeId,
    name: String,
    unit: String,
    keys: Vec<Keys>,
    /// The words of a unit that is neither per cent nor money: *innbyggere*.
    unit_keys: Vec<Keys>,
    counts: FigureUnit,
    /// How much larger than it is written the value is: of *mill. kr*.
    scale: f64,
    /// Whether its values are years.
    has_years: bool,
}

impl Numbered {
    fn is_named(&self, there: &BTreeSet<String>) -> bool {
        are_in(&self.keys, there) || are_in(&self.unit_keys, there)
    }

    fn is_meant(&self, figure: &WrittenFigure, is_table: bool) -> bool {
        (self.has_years || is_table || !figure.is_year())
            && match self.counts {
                FigureUnit::Percent => {
                    figure.unit == FigureUnit::Percent || (is_table && figure.unit == FigureUnit::Bare)
                }
                FigureUnit::Kroner => figure.unit != FigureUnit::Percent,
                FigureUnit::Bare => figure.unit == FigureUnit::Bare,
            }
    }

    /// Whether a figure tells a value, in its own unit or in thousands or millions of it where it is money.
    fn is_told(&self, figure: &WrittenFigure, value: f64) -> bool {
        let scales: &[f64] = if self.counts == FigureUnit::Kroner { &[1.0, 1e-3, 1e-6] } else { &[1.0] };
        figure.is_value(value) || scales.iter().any(|scale| figure.is_value(value * self.scale * scale))
    }
}

/// What is counted in a unit, and by how much.
fn unit_of(unit: &str) -> (FigureUnit, f64) {
    let unit = unit.trim().to_lowercase();
    let is_money =
        unit.split(|own: char| !own.is_alphanumeric()).any(|word| matches!(word, "kr" | "kroner" | "kronar" | "nok"));
    let scale = match () {
        () if unit.contains("mrd") || unit.contains("milliard") => 1e9,
        () if unit.contains("mill") => 1e6,
        () if unit.contains("1000") || unit.contains("1 000") || unit.contains("tusen") => 1e3,
        () => 1.0,
    };
    match () {
        () if unit.contains('%') || unit.starts_with("prosent") || unit.starts_with("percent") => {
            (FigureUnit::Percent, 1.0)
        }
        () if is_money => (FigureUnit::Kroner, scale),
        () => (FigureUnit::Bare, 1.0),
    }
}

impl Structure {
    fn numbered(&self) -> Vec<Numbered> {
        let numbers = self.attributes.iter().filter(|own| own.kind == AttributeKind::Number);
        let all = numbers.map(|own| {
            let unit = own.unit.clone().unwrap_or_default();
            let in_name = own.name.contains('%').then(|| "%".to_owned());
            let (counts, scale) = unit_of(if unit.is_empty() { in_name.as_deref().unwrap_or_default() } else { &unit });
            let number = |case: &sitat_store::CaseRow| match self.value(case.id, own) {
                Some(AttributeValue::Number(number)) => Some(number),
                _ => None,
            };
            let values: Vec<f64> = self.cases.iter().filter_map(number).collect();
            let is_year = |value: &f64| value.fract() == 0.0 && (1800.0..2200.0).contains(value);
            Numbered {
                id: own.id,
                name: own.name.clone(),
                keys: keys_of(&own.name),
                unit_keys: if counts == FigureUnit::Bare { keys_of(&unit) } else { Vec::new() },
                has_years: !values.is_empty() && values.iter().all(is_year),
                unit,
                counts,
                scale,
            }
        });
        all.filter(|own| !own.keys.is_empty() || !own.unit_keys.is_empty()).collect()
    }

    fn number(&self, case: CaseId, attribute: AttributeId) -> Option<f64> {
        match self.value(case, self.attribute(attribute).ok()?)? {
            AttributeValue::Number(number) => Some(number),
            _ => None,
        }
    }

    /// Whether another place says that a value is so.
    fn is_rival(&self, case: CaseId, attribute: &Numbered, figure: &WrittenFigure) -> bool {
        self.competing(case, attribute.id).iter().any(|own| match &own.value {
            AttributeValue::Number(number) => attribute.is_told(figure, *number),
            _ => false,
        })
    }
}

/// A figure of a document, with the case and the attribute that it is of.
struct Told<'attributes> {
    case: CaseId,
    attribute: &'attributes Numbered,
    figure: WrittenFigure,
    words: String,
    place: DocumentPlace,
    /// Whether it can be of nothing else.
    is_sure: bool,
}

/// What is being read, and what was found.
struct Reader<'document> {
    structure: &'document Structure,
    document: &'document FinishedDocument,
    names: &'document KnownNames,
    /// Names of rows that count passages.
    counting: &'document BTreeSet<String>,
    attributes: &'document [Numbered],
    told: Vec<Told<'document>>,
}

#[allow(clippy::cast_possible_truncation, reason = "years are small whole numbers")]
fn years(figures: &[WrittenFigure]) -> BTreeSet<i64> {
    figures.iter().filter(|own| own.is_year()).map(|own| own.low as i64).collect()
}

impl<'document> Reader<'document> {
    /// The attributes that words name; of two of which one holds the other, the longer.
    fn attributes_in(&self, text: &str) -> Vec<&'document Numbered> {
        let there: BTreeSet<String> = keys_of(text).into_iter().flatten().collect();
        let named: Vec<&Numbered> = self.attributes.iter().filter(|own| own.is_named(&there)).collect();
        let is_held = |own: &Numbered| {
            named.iter().any(|other| {
                other.keys.len() > own.keys.len()
                    && are_in(&other.keys, &there)
                    && own.keys.iter().all(|key| other.keys.contains(key))
            })
        };
        named.iter().copied().filter(|own| !is_held(own)).collect()
    }

    fn is_of_other_year(&self, case: CaseId, attribute: &Numbered, years: &BTreeSet<i64>) -> bool {
        let year = self.structure.value_about(case, attribute.id).and_then(|about| about.year);
        year.is_some_and(|year| !years.is_empty() && !years.contains(&i64::from(year)))
    }

    fn add(&mut self, block: usize, base: u32, own: (CaseId, &'document Numbered, &WrittenFigure), is_sure: bool) {
        let (case, attribute, figure) = own;
        let range = TextRange::new(base + figure.range.start.0, base + figure.range.end.0);
        let text = &self.document.blocks[block].text;
        let words = OffsetMap::new(text).slice(text, range).to_owned();
        let place = place_of(self.document, block, range);
        self.told.push(Told { case, attribute, figure: figure.clone(), words, place, is_sure });
    }

    /// A sentence: each case is told of up to the next one.
    fn read_sentence(&mut self, block: usize, sentence: TextRange) {
        let text = &self.document.blocks[block].text;
        let own = OffsetMap::new(text).slice(text, sentence).to_owned();
        let figures = written_figures(&own);
        if figures.is_empty() {
            return;
        }
        let places = self.names.cases_in(&own);
        let attributes = if places.is_empty() { Vec::new() } else { self.attributes_in(&own) };
        let years = years(&figures);
        for attribute in attributes.iter().copied() {
            let is_alone = attributes.iter().filter(|other| other.counts == attribute.counts).count() == 1;
            for (number, (_, case)) in places.iter().enumerate() {
                let start = if number == 0 { 0 } else { places[number].0.start.0 };
                let end = places.get(number + 1).map_or(u32::MAX, |(next, _)| next.start.0);
                let meant: Vec<&WrittenFigure> = figures
                    .iter()
                    .filter(|own| {
                        own.range.start.0 >= start && own.range.end.0 <= end && attribute.is_meant(own, false)
                    })
                    .collect();
                if meant.is_empty() || self.is_of_other_year(*case, attribute, &years) {
                    continue;
                }
                let value = self.structure.number(*case, attribute.id);
                let fits = |own: &&&WrittenFigure| value.is_some_and(|value| attribute.is_told(own, value));
                // A year in a sentence may be when something was, and not what is told.
                let is_sure = is_alone && meant.len() == 1 && !attribute.has_years;
                match meant.iter().find(fits) {
                    Some(figure) => self.add(block, sentence.start.0, (*case, attribute, *figure), true),
                    // Which of several figures is meant nobody can tell where the case has no value.
                    None if value.is_some() || is_sure => {
                        self.add(block, sentence.start.0, (*case, attribute, meant[0]), is_sure);
                    }
                    None => {}
                }
            }
        }
    }

    /// The attributes that the head of a row or column names: not where it is a code or theme that has such a word in its
    /// name, nor where it asks.
    fn attributes_of_head(&self, head: &str) -> Vec<&'document Numbered> {
        let own = head.trim().to_lowercase();
        let counts = own.ends_with('?') || self.counting.contains(&own);
        let is_its_name = |named: &&Numbered| !counts || named.name.to_lowercase() == own;
        self.attributes_in(head).into_iter().filter(is_its_name).collect()
    }

    /// A table: the case stands in the heading of the row or of the column, and the attribute in the other.
    fn read_table(&mut self, cells: &Cells) {
        let text = |at: (u32, u32)| {
            cells.get(&at).map(|(block, range)| {
                let own = &self.document.blocks[*block].text;
                OffsetMap::new(own).slice(own, *range).to_owned()
            })
        };
        let heads = |at: (u32, u32)| {
            let own = text(at).unwrap_or_default();
            let cases: BTreeSet<CaseId> = self.names.named(&own).cases;
            (cases, self.attributes_of_head(&own), years(&written_figures(&own)))
        };
        let rows: BTreeSet<u32> = cells.keys().map(|(row, _)| *row).collect();
        let columns: BTreeSet<u32> = cells.keys().map(|(_, column)| *column).collect();
        let row_heads: BTreeMap<u32, _> = rows.iter().map(|row| (*row, heads((*row, 0)))).collect();
        let column_heads: BTreeMap<u32, _> = columns.iter().map(|column| (*column, heads((0, *column)))).collect();
        let mut found = Vec::new();
        for ((row, column), (block, range)) in cells.iter().filter(|((row, column), _)| *row > 0 && *column > 0) {
            let (Some(side), Some(top)) = (row_heads.get(row), column_heads.get(column)) else { continue };
            let pair = [(side, top), (top, side)].into_iter().find_map(|(one, other)| {
                let case = one.0.first().filter(|_| one.0.len() == 1)?;
                let attribute = other.1.first().filter(|_| other.1.len() == 1)?;
                Some((*case, *attribute))
            });
            let Some((case, attribute)) = pair else { continue };
            let years: BTreeSet<i64> = side.2.union(&top.2).copied().collect();
            let own = text((*row, *column)).unwrap_or_default();
            let figures = written_figures(&own);
            if let [figure] = figures.as_slice()
                && attribute.is_meant(figure, true)
                && !self.is_of_other_year(case, attribute, &years)
            {
                found.push((*block, range.start.0, case, attribute, figure.clone()));
            }
        }
        for (block, base, case, attribute, figure) in found {
            self.add(block, base, (case, attribute, &figure), true);
        }
    }
}

/// Where the cells of a table stand, by row and column: the paragraph, and the stretch of it.
type Cells = BTreeMap<(u32, u32), (usize, TextRange)>;

/// The cells of a line of Markdown.
fn cells_of_line(text: &str) -> Vec<TextRange> {
    let mut cells = Vec::new();
    let mut start = None;
    for (at, own) in (0_u32..).zip(text.chars()) {
        if own == '|' {
            cells.extend(start.map(|start| TextRange::new(start, at)));
            start = Some(at + 1);
        }
    }
    cells
}

/// Tables of a document: where each cell stands. Of a cell of several paragraphs the first one counts.
fn tables(document: &FinishedDocument) -> Vec<Cells> {
    let mut tables: BTreeMap<(bool, u32), Cells> = BTreeMap::new();
    let (mut number, mut row) = (0, 0);
    let mut was_line = false;
    for (place, block) in document.blocks.iter().enumerate() {
        if let Some(cell) = block.cell {
            let whole = TextRange::new(0, OffsetMap::new(&block.text).characters());
            let table = tables.entry((false, cell.table)).or_default();
            table.entry((cell.row, cell.column)).or_insert((place, whole));
            continue;
        }
        let is_line = block.text.trim_start().starts_with('|');
        if is_line {
            if !was_line {
                (number, row) = (number + 1, 0);
            }
            let is_rule = block.text.chars().all(|own| matches!(own, '|' | '-' | ':' | ' '));
            if !is_rule {
                for (column, range) in (0_u32..).zip(cells_of_line(&block.text)) {
                    tables.entry((true, number)).or_default().insert((row, column), (place, range));
                }
                row += 1;
            }
        }
        was_line = is_line;
    }
    tables.into_values().collect()
}

/// The figures of a document that tell another value than the case has, or two for the same where it has none.
pub(super) fn figures_told(
    structure: &Structure,
    document: &FinishedDocument,
    (names, counting): (&KnownNames, &BTreeSet<String>),
    quotes: &[QuotationCheck],
) -> Vec<FigureCheck> {
    let attributes = structure.numbered();
    if attributes.is_empty() {
        return Vec::new();
    }
    let mut reader = Reader { structure, document, names, counting, attributes: &attributes, told: Vec::new() };
    for (place, block) in document.blocks.iter().enumerate() {
        let is_prose = !block.is_heading && block.cell.is_none() && !block.text.trim_start().starts_with('|');
        if is_prose && block.text.contains(|own: char| own.is_ascii_digit()) {
            sentences(&block.text).into_iter().for_each(|sentence| reader.read_sentence(place, sentence));
        }
    }
    tables(document).iter().for_each(|table| reader.read_table(table));
    let mut told = reader.told;
    // What informants say is theirs.
    told.retain(|own| !quotes.iter().any(|quote| quote.place.range.overlaps(own.place.range)));
    told.sort_by_key(|own| own.place.range.start);
    let comma = structure.project.language.has_decimal_comma();
    let mut first: BTreeMap<(CaseId, AttributeId), usize> = BTreeMap::new();
    let mut found = Vec::new();
    for (place, own) in told.iter().enumerate() {
        let value = structure.number(own.case, own.attribute.id);
        let mut other = None;
        match value {
            Some(value) if own.attribute.is_told(&own.figure, value) => continue,
            Some(_) if structure.is_rival(own.case, own.attribute, &own.figure) => continue,
            Some(_) => {}
            None => {
                let before = first.entry((own.case, own.attribute.id)).or_insert(place);
                let before = &told[*before];
                if !own.is_sure || before.figure.agrees_with(&own.figure) || before.figure.unit != own.figure.unit {
                    continue;
                }
                other = Some((before.place.paragraph, before.words.clone()));
            }
        }
        let unit = Some(own.attribute.unit.as_str()).filter(|unit| !unit.is_empty());
        let about = structure.value_about(own.case, own.attribute.id);
        let origin: Vec<String> = about
            .into_iter()
            .flat_map(|about| [about.origin.clone(), about.year.map(|year| year.to_string())])
            .flatten()
            .collect();
        let written = |value: f64| {
            let number = format_number(value, comma);
            match unit {
                Some(unit) => format!("{number} {unit}"),
                None => number,
            }
        };
        found.push(FigureCheck {
            words: own.words.clone(),
            case: structure.case(own.case).map(|case| case.name.clone()).unwrap_or_default(),
            attribute: own.attribute.name.clone(),
            value: value.map(written),
            origin: Some(origin.join(", ")).filter(|origin| !origin.is_empty()),
            other,
            finding: if own.is_sure { FindingKind::Fact } else { FindingKind::Question },
            place: own.place.clone(),
        });
    }
    found.dedup_by(|next, own| next.place.range == own.place.range && next.case == own.case);
    found
}
