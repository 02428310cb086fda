//! Subtitles: WebVTT and SubRip, read as forgivingly as players read them.

use sitat_model::Message;

use super::line::{span, without_tags};
use super::{Decoded, Utterance, decoded, document};
use crate::document::Document;
use crate::encoding::{NotText, TextEncoding};

/// What differs between the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    WebVtt,
    SubRip,
}

/// Reads WebVTT.
pub(crate) fn read_webvtt(bytes: &[u8], wished: Option<TextEncoding>) -> Result<Document, NotText> {
    Ok(read(decoded(bytes, wished)?, Kind::WebVtt))
}

/// Reads SubRip.
pub(crate) fn read_subrip(bytes: &[u8], wished: Option<TextEncoding>) -> Result<Document, NotText> {
    Ok(read(decoded(bytes, wished)?, Kind::SubRip))
}

/// Whether a text begins as SubRip does: a number, then two times.
pub(crate) fn is_subrip(beginning: &str) -> bool {
    let mut lines = beginning.trim_start_matches('\u{feff}').lines().map(str::trim).filter(|line| !line.is_empty());
    let first = lines.next().unwrap_or_default();
    let is_number = !first.is_empty() && first.bytes().all(|byte| byte.is_ascii_digit());
    // A transcript with the two times on a line of its own may have the name below; one with a number has not.
    is_number && lines.next().is_some_and(|line| line.contains("-->") && span(line).is_some())
}

fn read(mut decoded: Decoded, kind: Kind) -> Document {
    let text = std::mem::take(&mut decoded.text);
    let lines: Vec<&str> = text.split('\n').map(str::trim).collect();
    let times: Vec<(usize, (i64, i64))> =
        lines.iter().enumerate().filter_map(|(number, line)| Some((number, span(line)?))).collect();
    let mut notes = 0;
    let mut repeated = 0;
    let mut cues: Vec<Vec<Utterance>> = Vec::with_capacity(times.len());
    let mut is_rolling = false;
    for (place, (number, (start_ms, end_ms))) in times.iter().enumerate() {
        let end = times.get(place + 1).map_or(lines.len(), |(next, _)| before_header(&lines, *number, *next, kind));
        let own = lines.get(number + 1..end).unwrap_or_default();
        let mut voice = None;
        let mut utterances = Vec::new();
        let mut is_note = false;
        for (row, line) in own.iter().enumerate() {
            let is_after_blank = row > 0 && own[row - 1].is_empty();
            if kind == Kind::WebVtt && is_after_blank && (*line == "NOTE" || line.starts_with("NOTE ")) {
                is_note = true;
                notes += 1;
            }
            if line.is_empty() {
                is_note = false;
            }
            if is_note {
                continue;
            }
            let (stretches, has_times) = without_tags(line, voice.take());
            is_rolling |= has_times;
            voice = stretches.last().and_then(|last| last.voice.clone());
            utterances.extend(stretches.into_iter().filter(|stretch| !stretch.words.trim().is_empty()).map(
                |stretch| Utterance {
                    speaker: stretch.voice,
                    words: stretch.words,
                    start_ms: *start_ms,
                    end_ms: *end_ms,
                },
            ));
        }
        cues.push(utterances);
    }
    if is_rolling {
        repeated = drop_repeated(&mut cues);
    }
    let first = times.first().map_or(lines.len(), |(number, _)| *number);
    notes += lines.iter().take(first).filter(|line| **line == "NOTE" || line.starts_with("NOTE ")).count();
    for (key, count) in [("import-notes-left-out", notes), ("import-repeated-left-out", repeated)] {
        if count > 0 {
            decoded.warnings.push(Message::new(key).with("count", count));
        }
    }
    document(cues.into_iter().flatten().collect(), decoded)
}

/// Where the words before the next cue end: its number or name is none of them.
fn before_header(lines: &[&str], from: usize, next: usize, kind: Kind) -> usize {
    let Some(above) = next.checked_sub(1).filter(|&above| above > from) else { return next };
    let line = lines[above];
    let is_number = !line.is_empty() && line.bytes().all(|byte| byte.is_ascii_digit());
    let is_apart = above > 0 && (lines[above - 1].is_empty() || above - 1 == from);
    let is_header = match kind {
        Kind::SubRip => is_number,
        Kind::WebVtt => !line.is_empty() && is_apart && above - 1 > from,
    };
    if is_header { above } else { next }
}

/// Captions that roll show each line twice: first below, then above. Once is enough.
fn drop_repeated(cues: &mut [Vec<Utterance>]) -> usize {
    let mut dropped = 0;
    let mut shown: Vec<String> = Vec::new();
    for cue in cues {
        let lines: Vec<String> = cue.iter().map(|utterance| super::plain(&utterance.words)).collect();
        let repeats = (1..=lines.len().min(shown.len()))
            .rev()
            .find(|&count| shown[shown.len() - count..] == lines[..count])
            .unwrap_or(0);
        dropped += repeats;
        cue.drain(..repeats);
        if !lines.is_empty() {
            shown = lines;
        }
    }
    dropped
}
