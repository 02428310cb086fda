//! Files that say what was said when: subtitles and what speech recognition writes.
//!
//! The base text is what a person would write down: a line for each turn, `Kari: …` where the file knows who speaks.
//! What one speaker says without a break is one turn, however many cues it was cut into; where nobody is named, cues
//! are joined until a sentence ends or two seconds are silent. Times stand beside the text, not in it.

mod cue;
pub(crate) mod json;
mod line;
mod whisper;

pub(crate) use cue::{is_subrip, read_subrip, read_webvtt};
pub(crate) use whisper::{NotTranscript, is_table, read_json, read_table};

use sitat_model::Message;

use crate::document::Document;
use crate::encoding::{NotText, TextEncoding, decode, normalise_newlines};
use crate::turns::{FoundTurn, Layout, find_turns};

/// Silence that ends a line where nobody is named, in milliseconds.
const PAUSE: i64 = 2000;

/// A line where nobody is named is not longer than this, in bytes, even if no sentence ends.
const LONGEST: usize = 2400;

/// Words in a row, as the file has them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Utterance {
    speaker: Option<String>,
    words: String,
    start_ms: i64,
    end_ms: i64,
}

/// A decoded file, before it is cut up.
struct Decoded {
    text: String,
    encoding: TextEncoding,
    warnings: Vec<Message>,
}

fn decoded(bytes: &[u8], wished: Option<TextEncoding>) -> Result<Decoded, NotText> {
    let decoded = decode(bytes, wished)?;
    let text = normalise_newlines(decoded.text);
    let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
    Ok(Decoded { text, encoding: decoded.encoding, warnings: decoded.warnings })
}

/// One blank between words, none around them, and no line breaks.
fn plain(words: &str) -> String {
    words.split([' ', '\t', '\n', '\r', '\u{b}', '\u{c}']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Finds names written in front of words, if the file as a whole shows that they are names.
fn with_written_names(utterances: Vec<Utterance>) -> Vec<Utterance> {
    if utterances.iter().any(|utterance| utterance.speaker.is_some()) {
        return utterances;
    }
    let text = utterances.iter().map(|utterance| utterance.words.as_str()).collect::<Vec<_>>().join("\n");
    let found = find_turns(&text, &Layout::default(), None, true);
    let mut turns = found.turns.into_iter().filter(|turn| turn.label.is_some()).peekable();
    if turns.peek().is_none() {
        return utterances;
    }
    let mut at = 0;
    let mut speaker = None;
    // A name on a line of its own is for the words below, if there are any.
    let mut waiting: Option<Utterance> = None;
    let mut named = Vec::with_capacity(utterances.len());
    for mut utterance in utterances {
        let written = utterance.clone();
        let mut is_named = false;
        let range = at..at + utterance.words.len();
        at = range.end + 1;
        while let Some(turn) = turns.next_if(|turn| turn.range.start < range.end) {
            // Labels that stand behind their words, or on lines of their own, are not how subtitles name people.
            if turn.range.start == range.start && turn.content.start <= range.end && turn.content.start >= range.start {
                (speaker, is_named) = (turn.speaker, true);
                utterance.words = text[turn.content.start..range.end].trim_start().to_owned();
            }
        }
        named.extend(waiting.take().filter(|_| is_named));
        if utterance.words.is_empty() {
            waiting = Some(written);
        } else {
            named.push(Utterance { speaker: speaker.clone(), ..utterance });
        }
    }
    named.extend(waiting);
    named
}

/// Whether a sentence ends here.
fn ends_sentence(words: &str) -> bool {
    words.trim_end_matches(['"', '”', '»', '’', ')', ']']).ends_with(['.', '?', '!', '…', ':'])
}

/// Joins utterances to turns and writes them down.
fn document(utterances: Vec<Utterance>, decoded: Decoded) -> Document {
    let utterances = utterances
        .into_iter()
        .map(|utterance| Utterance {
            words: plain(&utterance.words),
            speaker: utterance.speaker.map(|name| plain(&name)).filter(|name| !name.is_empty()),
            ..utterance
        })
        .filter(|utterance| !utterance.words.is_empty());
    let mut turns: Vec<Utterance> = Vec::new();
    for utterance in with_written_names(utterances.collect()) {
        match turns.last_mut().filter(|last| goes_on(last, &utterance)) {
            Some(last) => {
                last.words.push(' ');
                last.words.push_str(&utterance.words);
                last.end_ms = last.end_ms.max(utterance.end_ms);
            }
            None => turns.push(utterance),
        }
    }
    let mut text = String::new();
    let mut found = Vec::with_capacity(turns.len());
    for turn in turns {
        if !text.is_empty() {
            text.push('\n');
        }
        let start = text.len();
        let label = turn.speaker.as_ref().map(|name| {
            text.push_str(name);
            text.push_str(": ");
            start..start + name.len()
        });
        let content = text.len()..text.len() + turn.words.len();
        text.push_str(&turn.words);
        found.push(FoundTurn {
            range: start..text.len(),
            label,
            speaker: turn.speaker,
            content,
            time_ms: Some(turn.start_ms),
        });
    }
    Document {
        text,
        encoding: Some(decoded.encoding),
        warnings: decoded.warnings,
        layout: Layout { turns: found, ..Layout::default() },
        ..Document::default()
    }
}

/// Whether an utterance belongs to the turn before it.
fn goes_on(last: &Utterance, next: &Utterance) -> bool {
    if last.speaker != next.speaker {
        return false;
    }
    let is_silent = next.start_ms.saturating_sub(last.end_ms) > PAUSE;
    last.speaker.is_some() || !(is_silent || ends_sentence(&last.words) || last.words.len() > LONGEST)
}

#[cfg(test)]
mod tests;
