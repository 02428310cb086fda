//! Puts lines together to turns.

use std::collections::HashMap;
use std::ops::Range;

use super::FoundTurn;
use super::label::key;
use super::line::Line;
use super::score::Chosen;
use super::shape::Beginning;
use super::time::trailing_stamp;

/// Who the lines belong to that are being read.
enum Voice<'chosen> {
    Speaker(&'chosen Beginning),
    Nobody,
}

/// Every line that is not blank belongs to exactly one turn.
pub(super) fn assemble(text: &str, lines: &[Line], chosen: Option<&Chosen>) -> Vec<FoundTurn> {
    let mut turns = Vec::new();
    let mut speakers: HashMap<String, String> = HashMap::new();
    let mut beginnings = chosen.map_or(&[][..], |chosen| &chosen.beginnings).iter().peekable();
    let mut open: Option<(Voice<'_>, Range<usize>)> = None;
    for (number, line) in lines.iter().enumerate() {
        if let Some(beginning) = beginnings.next_if(|beginning| beginning.line == number) {
            turns.extend(open.take().map(|(voice, range)| close(text, &voice, range, &mut speakers)));
            // A header may take two lines.
            let end = line.range.end.max(beginning.content_start);
            open = Some((Voice::Speaker(beginning), line.range.start..end));
            continue;
        }
        if line.is_blank {
            continue;
        }
        // Without speakers every paragraph stands alone; headings always do.
        if chosen.is_none() || line.is_heading {
            turns.extend(open.take().map(|(voice, range)| close(text, &voice, range, &mut speakers)));
            turns.push(close(text, &Voice::Nobody, line.range.clone(), &mut speakers));
            continue;
        }
        // Behind a label that ends its turn nobody is known to speak.
        let is_over = |voice: &Voice<'_>| match voice {
            Voice::Speaker(Beginning { content_end: Some(_), label: Some(label), .. }) => line.range.start > label.end,
            Voice::Speaker(_) | Voice::Nobody => false,
        };
        if let Some((voice, range)) = open.take_if(|(voice, _)| is_over(voice)) {
            turns.push(close(text, &voice, range, &mut speakers));
        }
        match &mut open {
            Some((_, range)) => range.end = range.end.max(line.range.end),
            None => open = Some((Voice::Nobody, line.range.clone())),
        }
    }
    turns.extend(open.map(|(voice, range)| close(text, &voice, range, &mut speakers)));
    turns
}

fn close(text: &str, voice: &Voice<'_>, range: Range<usize>, speakers: &mut HashMap<String, String>) -> FoundTurn {
    let (from, label, mut time_ms) = match voice {
        Voice::Speaker(beginning) => {
            // A name at the end of a row is none of this turn if another one has begun before it.
            let label = beginning.label.clone().filter(|label| label.end <= range.end);
            (beginning.content_start.min(range.end), label, beginning.time_ms)
        }
        Voice::Nobody => (range.start, None, None),
    };
    let until = match voice {
        Voice::Speaker(Beginning { content_end: Some(end), .. }) => (*end).clamp(from, range.end),
        Voice::Speaker(_) | Voice::Nobody => range.end,
    };
    let words = &text[from..until];
    let mut end = from + words.trim_end().len();
    if let Some((place, stamp_ms)) = trailing_stamp(&text[from..end]) {
        time_ms = time_ms.or(Some(stamp_ms));
        end = from + text[from..from + place].trim_end().len();
    }
    let start = end
        - text[from..end]
            .trim_start_matches(|character: char| character.is_whitespace() || character == '\u{feff}')
            .len();
    let speaker = label.clone().map(|label| {
        let written = &text[label];
        speakers.entry(key(written)).or_insert_with(|| written.to_owned()).clone()
    });
    FoundTurn { range, label, speaker, content: start..end, time_ms }
}
