//! Subtitles and transcripts as programs write them: every word once, with who and when.

use proptest::prelude::*;

use crate::{Format, ImportOptions, ImportedSource, TextEncoding, import};

fn read(name: &str, content: impl AsRef<[u8]>) -> ImportedSource {
    import(name, content.as_ref(), &ImportOptions::default()).unwrap()
}

/// Lines with the time of each, in milliseconds.
fn timed(source: &ImportedSource) -> Vec<(i64, String)> {
    let characters: Vec<char> = source.text.chars().collect();
    let words = |range: sitat_model::TextRange| -> String {
        characters[range.start.0 as usize..range.end.0 as usize].iter().collect()
    };
    source.turns.iter().map(|turn| (turn.time_ms.unwrap(), words(turn.range))).collect()
}

fn lines(expected: &[(i64, &str)]) -> Vec<(i64, String)> {
    expected.iter().map(|(at, line)| (*at, (*line).to_owned())).collect()
}

const TEAMS: &str = "WEBVTT\r\n\r\n5e1c/12-0\r\n00:00:03.120 --> 00:00:05.000\r\n<v Kari Nordmann>Hei, og velkommen</v>\r\n\r\n5e1c/12-1\r\n00:00:05.000 --> 00:00:07.500\r\n<v Kari Nordmann>til møtet, R&amp;D.</v>\r\n\r\n5e1c/13-0\r\n00:00:08.000 --> 00:00:09.000\r\n<v Ola Hansen>Takk.</v>\r\n";
const ZOOM: &str = "WEBVTT\r\n\r\n1\r\n00:00:01.000 --> 00:00:02.000\r\nKari Nordmann: Hei på deg\r\n\r\n2\r\n00:00:02.100 --> 00:00:03.000\r\nKari Nordmann: og deg.\r\n\r\n3\r\n00:00:04.000 --> 00:00:05.000\r\nOla Hansen: Poenget: takk.\r\n\r\n4\r\n00:00:06.000 --> 00:00:07.000\r\nKari Nordmann: Ja.\r\n";
const STREAM: &str = "\u{feff}WEBVTT - Møte\nKind: captions\n\nNOTE Confidence: 0.9\n\nSTYLE\n::cue { color: red }\n\nNOTE\nflere\nlinjer\n\n00:01.000 --> 00:02.000 align:start position:0%\n Dette er <c.yellow>en</c> setning\n\nNOTE midt i\n\n00:02.000 --> 00:03.500\nsom går videre.\n\n00:04.000 --> 00:05.000\nNy setning\n\n00:09.000 --> 00:10.000\netter en pause\n";
const YOUTUBE: &str = "WEBVTT\nKind: captions\nLanguage: nb\n\n00:00:00.000 --> 00:00:02.000 align:start position:0%\n \nja<00:00:00.500><c> det</c><00:00:01.000><c> er</c>\n\n00:00:02.000 --> 00:00:02.010 align:start position:0%\nja det er\n \n\n00:00:02.010 --> 00:00:04.000 align:start position:0%\nja det er\nslik<00:00:03.000><c> vi</c>\n\n00:00:04.000 --> 00:00:04.010 align:start position:0%\nslik vi\n \n\n00:00:04.010 --> 00:00:06.000 align:start position:0%\nslik vi\nsa\n";
const MESSY_SRT: &str = "1\n00:00:01,000 --> 00:00:02,000\n<i>Hei</i>\n\nigjen\n\n00:00:02.500 --> 00:00:03.000\nuten nummer\n3\n00:00:06,000 --> 00:00:07,000\n{\\an8}2024\n\n4\n00:00:07,100 --> 00:00:08,000\n\n5\n00:00:08,100 --> 00:00:09,000\n- Slutt.\n- Ja!";

#[test]
fn voices_are_speakers_and_cues_of_one_speaker_one_turn() {
    let source = read("møte.vtt", TEAMS);
    assert_eq!((source.format, source.name.as_str()), (Format::WebVtt, "møte"));
    let expected = [(3120, "Kari Nordmann: Hei, og velkommen til møtet, R&D."), (8000, "Ola Hansen: Takk.")];
    assert_eq!(timed(&source), lines(&expected));
    assert_eq!(source.turns[0].speaker.as_deref(), Some("Kari Nordmann"));
    assert_eq!(source.pattern, Some(crate::TurnPattern::LabelColon));
}

#[test]
fn names_before_a_colon_are_speakers_if_the_whole_file_says_so() {
    let source = read("zoom.vtt", ZOOM);
    assert_eq!(
        timed(&source),
        lines(&[
            (1000, "Kari Nordmann: Hei på deg og deg."),
            (4000, "Ola Hansen: Poenget: takk."),
            (6000, "Kari Nordmann: Ja.")
        ])
    );
    let wished = ImportOptions { detect_turns: false, ..ImportOptions::default() };
    let source = import("zoom.vtt", ZOOM.as_bytes(), &wished).unwrap();
    assert_eq!(source.turns[1].time_ms, Some(4000), "times stay when nobody looks for speakers");
}

#[test]
fn cues_without_names_are_joined_to_sentences_and_notes_left_out() {
    let source = read("strøm.vtt", STREAM);
    let expected = [(1000, "Dette er en setning som går videre."), (4000, "Ny setning"), (9000, "etter en pause")];
    assert_eq!(timed(&source), lines(&expected));
    assert_eq!(source.warnings[0].to_string(), "import-notes-left-out count=3");
}

#[test]
fn captions_that_roll_are_read_once() {
    let source = read("y.vtt", YOUTUBE);
    assert_eq!(timed(&source), lines(&[(0, "ja det er slik vi sa")]));
    assert_eq!(source.warnings[0].to_string(), "import-repeated-left-out count=4");
}

#[test]
fn subtitles_without_numbers_with_points_and_blank_lines_lose_nothing() {
    let expected = [(1000, "Hei igjen uten nummer"), (6000, "2024 - Slutt."), (8100, "- Ja!")];
    assert_eq!(timed(&read("a.srt", MESSY_SRT)), lines(&expected));
    assert_eq!(read("a.txt", MESSY_SRT).format, Format::SubRip);
    let old = encoding_rs::WINDOWS_1252.encode("1\r\n00:00:01,000 --> 00:00:02,000\r\nBlåbær på øya\r\n").0;
    let source = read("a.srt", &old);
    assert_eq!((source.text.as_str(), source.encoding), ("Blåbær på øya", Some(TextEncoding::Windows1252)));
}

#[test]
fn speech_recognition_is_read_in_each_of_its_shapes() {
    let expected = [(1000, "SPEAKER_00: Hei på deg."), (3500, "SPEAKER_01: Ja.")];
    let whisper_x = r#"{"segments":[{"start":1.0,"end":2.0,"text":" Hei","words":[{"word":"Hei","start":1.0,"text":"FEIL"}],"speaker":"SPEAKER_00"},{"start":2.0,"end":3.0,"text":" p\u00e5 deg.","speaker":"SPEAKER_00"},{"start":3.5,"end":4,"text":"Ja.","speaker":"SPEAKER_01"}],"word_segments":[{"word":"Hei"}],"language":"no"}"#;
    assert_eq!(timed(&read("a.json", whisper_x)), lines(&expected));
    let unnamed = [(1000, "Hei på deg."), (3500, "Ja.")];
    let openai = r#"{"text": " HELE TEKSTEN", "segments": [{"id": 0, "seek": 0, "start": 1.0, "end": 2.0, "text": " Hei", "tokens": [1, 2], "temperature": 0.0}, {"id": 1, "start": 2.0, "end": 3.0, "text": " på deg."}, {"id": 2, "start": 3.5, "end": 4.0, "text": " Ja."}], "language": "no"}"#;
    let faster = r#"[{"start":1.0,"end":2.0,"text":"Hei"},{"start":2.0,"end":3.0,"text":"på deg."},{"start":3.5,"end":4.0,"text":"Ja."}]"#;
    let cpp = r#"{"systeminfo":"x","params":{"model":"y"},"result":{"language":"no"},"transcription":[{"timestamps":{"from":"00:00:01,000","to":"00:00:02,000"},"offsets":{"from":1000,"to":2000},"text":" Hei"},{"timestamps":{"from":"00:00:02,000","to":"00:00:03,000"},"text":" på deg."},{"offsets":{"from":3500,"to":4000},"text":" Ja."}]}"#;
    let pipeline = r#"{"text":"HELE","chunks":[{"timestamp":[1.0,2.0],"text":" Hei"},{"timestamp":[2.0,3.0],"text":" på deg."},{"timestamp":[3.5,null],"text":" Ja."}]}"#;
    let table = "start\tend\ttext\n1000\t2000\tHei\n2000\t3000\tpå deg.\n3500\t4000\tJa.\n";
    for json in [openai, faster, cpp, pipeline] {
        let source = read("a.json", json);
        assert_eq!((timed(&source), source.format), (lines(&unnamed), Format::WhisperJson), "{json}");
    }
    assert_eq!(read("a.tsv", table).format, Format::WhisperTable);
    assert_eq!(timed(&read("a.tsv", table)), lines(&unnamed));
}

#[test]
fn data_without_words_is_refused_in_its_own_words() {
    let refused =
        |content: &str| import("a.json", content.as_bytes(), &ImportOptions::default()).unwrap_err().message().key;
    for content in ["{}", "[1,2]", "{\"segments\":[]}", "{\"segments\":", "nei"] {
        assert_eq!(refused(content), "import-kind-data", "{content}");
    }
    assert_eq!(import("a.vtt", b"WEBVTT\n\n", &ImportOptions::default()).unwrap_err().message().key, "import-no-text");
}

proptest! {
    #[test]
    fn no_damage_makes_reading_panic(which in 0..6_usize, place in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<prop::sample::Index>()) {
        let files = [("a.vtt", TEAMS), ("a.vtt", ZOOM), ("a.vtt", STREAM), ("a.vtt", YOUTUBE), ("a.srt", MESSY_SRT), ("a.json", "{\"segments\":[{\"start\":1.5,\"text\":\"p\\u00e5\",\"timestamp\":[1,2]}]}")];
        let (name, content) = files[which];
        let mut bytes = content.as_bytes().to_vec();
        let place = place.index(bytes.len());
        bytes[place] = byte;
        let _ = import(name, &bytes, &ImportOptions::default());
        bytes.truncate(cut.index(bytes.len()));
        let _ = import(name, &bytes, &ImportOptions::default());
    }

    #[test]
    fn every_word_of_a_cue_is_read_once(parts in proptest::collection::vec(prop::sample::select(vec![
        "\n\n00:01.000 --> 00:02.000\n", "\n\n7\n00:00:03,000 --> 00:00:04,000\n", "ord ", "\n", "\n\n", "<v Kari>", "</v>", "<i>", "\nKari: ", "12 og ",
    ]), 0..30)) {
        let content = format!("00:00.000 --> 00:01.000\nord{}", parts.concat());
        for name in ["a.vtt", "a.srt"] {
            let expected = 1 + parts.iter().filter(|part| part.trim() == "ord").count();
            let source = read(name, &content);
            prop_assert_eq!(source.text.matches("ord").count(), expected, "{} {}", name, content);
        }
    }
}

#[test]
fn a_cue_that_tidying_leaves_nothing_of_is_no_turn() {
    let captions = "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nHei.\n\n00:00:05.000 --> 00:00:06.000\n\u{30a}\n";
    let options = crate::ImportOptions { cleaning: crate::Cleaning::ALL.to_vec(), ..crate::ImportOptions::default() };
    let source = crate::import("a.vtt", captions.as_bytes(), &options).unwrap();
    assert_eq!(source.turns.len(), 1);
}
