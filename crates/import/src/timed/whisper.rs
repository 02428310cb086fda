//! What speech recognition writes: the JSON of openai-whisper, whisperX, faster-whisper, whisper.cpp and pipelines,
//! and the table of openai-whisper.

use super::json::{Container, Event, Value, walk};
use super::line::clock;
use super::{Decoded, Utterance, decoded, document};
use crate::document::Document;
use crate::encoding::{NotText, TextEncoding};

/// Why a file could not be read as a transcript.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NotTranscript {
    /// No text at all.
    NotText,
    /// JSON or not, it holds nothing that was said.
    NothingSaid,
}

impl From<NotText> for NotTranscript {
    fn from(_: NotText) -> Self {
        Self::NotText
    }
}

/// Reads JSON.
pub(crate) fn read_json(bytes: &[u8], wished: Option<TextEncoding>) -> Result<Document, NotTranscript> {
    let mut decoded: Decoded = decoded(bytes, wished)?;
    let text = std::mem::take(&mut decoded.text);
    let mut found: Vec<Utterance> = Vec::new();
    let mut open: Option<(usize, Utterance)> = None;
    walk(&text, |path, event| match event {
        Event::Open if open.is_none() && is_segment(path) => open = Some((path.len(), Utterance::default())),
        Event::Close => found.extend(open.take_if(|(depth, _)| *depth == path.len()).map(|(_, segment)| segment)),
        Event::Value(value) => {
            if let Some((depth, segment)) = &mut open {
                take(segment, path.get(*depth..).unwrap_or_default(), value);
            }
        }
        Event::Open => {}
    })
    .map_err(|_| NotTranscript::NothingSaid)?;
    if found.iter().all(|segment| segment.words.trim().is_empty()) {
        return Err(NotTranscript::NothingSaid);
    }
    Ok(document(found, decoded))
}

/// Whether what opens here is an element of a list of segments.
fn is_segment(path: &[Container]) -> bool {
    match path {
        [Container::Array(_)] => true,
        [.., Container::Object(name), Container::Array(_)] => {
            path.len() <= 4 && matches!(name.as_str(), "segments" | "transcription" | "chunks" | "utterances")
        }
        _ => false,
    }
}

/// Takes up a value inside a segment.
fn take(segment: &mut Utterance, path: &[Container], value: Value) {
    let milliseconds = |seconds: f64| {
        // Times beyond a century are damage.
        #[expect(clippy::cast_possible_truncation, reason = "bounded just before")]
        let rounded = (seconds.clamp(0.0, 3.0e9) * 1000.0).round() as i64;
        rounded
    };
    match (path, value) {
        ([Container::Object(name)], Value::Text(words)) if name == "text" || name == "transcript" => {
            segment.words = words;
        }
        ([Container::Object(name)], Value::Text(speaker)) if name == "speaker" => segment.speaker = Some(speaker),
        ([Container::Object(name)], Value::Number(number)) if name == "speaker" => {
            segment.speaker = Some(format!("SPEAKER_{number:02}"));
        }
        ([Container::Object(name)], Value::Number(seconds)) if name == "start" => {
            segment.start_ms = milliseconds(seconds);
        }
        ([Container::Object(name)], Value::Number(seconds)) if name == "end" => segment.end_ms = milliseconds(seconds),
        ([Container::Object(outer), Container::Object(inner)], Value::Number(number)) if outer == "offsets" => {
            let at = milliseconds(number / 1000.0);
            if inner == "from" { segment.start_ms = at } else { segment.end_ms = at }
        }
        ([Container::Object(outer), Container::Object(inner)], Value::Text(written)) if outer == "timestamps" => {
            if let Some(at) = clock(&written) {
                if inner == "from" { segment.start_ms = at } else { segment.end_ms = at }
            }
        }
        ([Container::Object(outer), Container::Array(number)], Value::Number(seconds)) if outer == "timestamp" => {
            if *number == 0 {
                segment.start_ms = milliseconds(seconds);
            } else {
                segment.end_ms = milliseconds(seconds);
            }
        }
        _ => {}
    }
}

/// Whether a text is the table that openai-whisper writes.
pub(crate) fn is_table(beginning: &str) -> bool {
    let mut lines = beginning.trim_start_matches('\u{feff}').lines();
    lines.next().is_some_and(|header| header.trim_end().eq_ignore_ascii_case("start\tend\ttext"))
}

/// Reads the table: start and end in milliseconds, words.
pub(crate) fn read_table(bytes: &[u8], wished: Option<TextEncoding>) -> Result<Document, NotText> {
    let mut decoded = decoded(bytes, wished)?;
    let text = std::mem::take(&mut decoded.text);
    let mut found: Vec<Utterance> = Vec::new();
    for line in text.split('\n').skip(1) {
        let mut cells = line.splitn(3, '\t');
        let times = (cells.next().map(str::trim).map(str::parse), cells.next().map(str::trim).map(str::parse));
        match (times, cells.next()) {
            ((Some(Ok(start_ms)), Some(Ok(end_ms))), Some(words)) => {
                found.push(Utterance { speaker: None, words: words.to_owned(), start_ms, end_ms });
            }
            // A line without times goes on with what was said before.
            _ => match found.last_mut() {
                Some(last) => {
                    last.words.push(' ');
                    last.words.push_str(line);
                }
                None => found.push(Utterance { words: line.to_owned(), ..Utterance::default() }),
            },
        }
    }
    Ok(document(found, decoded))
}
