//! Places in a text. One unit everywhere: the Unicode code point.

/// A place between two code points of a source's base text, counted from 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TextOffset(pub u32);

/// A stretch of a source's base text, half-open, in code points.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TextRange {
    /// First code point of the stretch.
    pub start: TextOffset,
    /// First code point after the stretch.
    pub end: TextOffset,
}

impl TextRange {
    /// Makes a range from two counts of code points. An end before the start gives an empty range at the start.
    pub fn new(start: u32, end: u32) -> Self {
        Self { start: TextOffset(start), end: TextOffset(end.max(start)) }
    }

    /// Number of code points.
    pub fn len(self) -> u32 {
        self.end.0 - self.start.0
    }

    /// Whether the range holds nothing.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether the two ranges share at least one code point.
    pub fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Whether the other range lies wholly within this one.
    pub fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The stretch that both share, if any.
    pub fn intersection(self, other: Self) -> Option<Self> {
        self.overlaps(other).then(|| Self { start: self.start.max(other.start), end: self.end.min(other.end) })
    }
}

/// Joins ranges that overlap or touch; the result is sorted and disjoint.
pub fn union_of_ranges(ranges: impl IntoIterator<Item = TextRange>) -> Vec<TextRange> {
    let mut sorted: Vec<TextRange> = ranges.into_iter().filter(|range| !range.is_empty()).collect();
    sorted.sort_unstable();
    let mut union: Vec<TextRange> = Vec::with_capacity(sorted.len());
    for range in sorted {
        match union.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => union.push(range),
        }
    }
    union
}

/// Code points between two entries of an [`OffsetMap`].
const STRIDE: usize = 128;

/// Converts between code points, bytes (UTF-8) and UTF-16 units of one text.
///
/// Keeps one entry for each 128 code points (none for ASCII), so that a conversion reads at most 128 characters.
#[derive(Clone, Debug)]
pub struct OffsetMap {
    characters: u32,
    bytes: usize,
    utf16: usize,
    /// Byte and UTF-16 position of each code point whose number is a multiple of the stride; empty for ASCII.
    marks: Vec<(usize, usize)>,
}

impl OffsetMap {
    /// Reads the text once.
    ///
    /// A text of more than `u32::MAX` code points is counted only up to there; import refuses such texts.
    pub fn new(text: &str) -> Self {
        if text.is_ascii() {
            let characters = u32::try_from(text.len()).unwrap_or(u32::MAX);
            return Self { characters, bytes: text.len(), utf16: text.len(), marks: Vec::new() };
        }
        let mut marks = Vec::with_capacity(text.len() / STRIDE + 1);
        let mut utf16 = 0;
        let mut characters = 0_usize;
        for (byte, character) in text.char_indices() {
            if characters.is_multiple_of(STRIDE) {
                marks.push((byte, utf16));
            }
            characters += 1;
            utf16 += character.len_utf16();
        }
        Self { characters: u32::try_from(characters).unwrap_or(u32::MAX), bytes: text.len(), utf16, marks }
    }

    /// Number of code points of the text.
    pub fn characters(&self) -> u32 {
        self.characters
    }

    /// The byte at which a code point begins; an offset beyond the end gives the end.
    pub fn byte(&self, text: &str, offset: TextOffset) -> usize {
        if offset.0 >= self.characters {
            return self.bytes;
        }
        let wanted = offset.0 as usize;
        let Some(&(mark, _)) = self.marks.get(wanted / STRIDE) else { return wanted };
        text[mark..].char_indices().nth(wanted % STRIDE).map_or(self.bytes, |(byte, _)| mark + byte)
    }

    /// The code point that begins at or holds a byte; a byte beyond the end gives the end.
    pub fn offset_of_byte(&self, text: &str, byte: usize) -> TextOffset {
        if byte >= self.bytes {
            return TextOffset(self.characters);
        }
        if self.marks.is_empty() {
            return TextOffset(u32::try_from(byte).unwrap_or(u32::MAX));
        }
        let mark = self.marks.partition_point(|&(start, _)| start <= byte) - 1;
        let start = self.marks[mark].0;
        let within = text[start..].char_indices().take_while(|&(at, _)| start + at <= byte).count() - 1;
        TextOffset(u32::try_from(mark * STRIDE + within).unwrap_or(u32::MAX))
    }

    /// The UTF-16 unit at which a code point begins.
    pub fn utf16(&self, text: &str, offset: TextOffset) -> usize {
        if offset.0 >= self.characters {
            return self.utf16;
        }
        let wanted = offset.0 as usize;
        let Some(&(byte, units)) = self.marks.get(wanted / STRIDE) else { return wanted };
        units + text[byte..].chars().take(wanted % STRIDE).map(char::len_utf16).sum::<usize>()
    }

    /// The words of a range.
    pub fn slice<'text>(&self, text: &'text str, range: TextRange) -> &'text str {
        &text[self.byte(text, range.start)..self.byte(text, range.end)]
    }
}

/// The words of a stretch with 32 code points of context at each side: what an anchor is checked against.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    /// The words themselves.
    pub exact: String,
    /// Up to 32 code points before.
    pub prefix: String,
    /// Up to 32 code points after.
    pub suffix: String,
}

impl Quote {
    /// Code points of context kept at each side.
    pub const CONTEXT: u32 = 32;

    /// Takes the words of a range and their context out of a text.
    pub fn take(text: &str, map: &OffsetMap, range: TextRange) -> Self {
        let before = TextRange::new(range.start.0.saturating_sub(Self::CONTEXT), range.start.0);
        let after = TextRange::new(range.end.0, range.end.0.saturating_add(Self::CONTEXT));
        Self {
            exact: map.slice(text, range).to_owned(),
            prefix: map.slice(text, before).to_owned(),
            suffix: map.slice(text, after).to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str) {
        let map = OffsetMap::new(text);
        let mut utf16 = 0;
        for (number, (byte, character)) in text.char_indices().enumerate() {
            let offset = TextOffset(u32::try_from(number).unwrap());
            assert_eq!(map.byte(text, offset), byte);
            assert_eq!(map.offset_of_byte(text, byte), offset);
            assert_eq!(map.utf16(text, offset), utf16);
            utf16 += character.len_utf16();
        }
        let end = TextOffset(map.characters());
        assert_eq!(map.byte(text, end), text.len());
        assert_eq!(map.offset_of_byte(text, text.len()), end);
        assert_eq!(map.utf16(text, end), utf16);
    }

    #[test]
    fn three_units_agree_at_every_character() {
        check("");
        check("bare ascii, men langt ".repeat(40).as_str());
        check(&"på Årø 😀 a\u{30a} שלום e\u{301}\u{1f468}\u{200d}\u{1f469}".repeat(30));
    }

    #[test]
    fn a_union_is_sorted_disjoint_and_joins_neighbours() {
        let ranges = [TextRange::new(5, 9), TextRange::new(0, 3), TextRange::new(3, 4), TextRange::new(8, 12)];
        assert_eq!(union_of_ranges(ranges), [TextRange::new(0, 4), TextRange::new(5, 12)]);
    }
}
