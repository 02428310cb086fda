//! Stories of recordings: linked and never copied, found again when both are moved, and nothing else can be read.

use serde_json::{Value, json};
use sitat_tests::{Study, holds};

const TEXT: &str = "[00:00:05] I: Hva gjør dere på Årø?\n[00:00:20] Kari: Vi venter.\n";

/// A wave file of so many samples of 16 bits, 8,000 a second.
pub(crate) fn wave(samples: u32) -> Vec<u8> {
    let mut file = b"RIFF".to_vec();
    file.extend((36 + samples * 2).to_le_bytes());
    file.extend(b"WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1F\0\0\x80\x3E\0\0\x02\0\x10\0data");
    file.extend((samples * 2).to_le_bytes());
    file.extend((0..samples * 2).map(|at| (at % 251).to_le_bytes()[0]));
    file
}

fn linked(name: &str) -> (Study, i64) {
    let study = Study::new();
    let source = study.import("årø.txt", TEXT, &["Dalvoll"]);
    let path = study.file(name, wave(80_000));
    study.call("link_recording", json!({"source": source, "path": path}));
    (study, source)
}

fn recording(study: &Study, source: i64) -> Value {
    study.call("recording", json!({"id": source}))
}

#[test]
fn a_recording_is_linked_and_unlinked_in_one_step_each_and_never_copied() {
    let (mut study, source) = linked("opptak årø.wav");
    let told = recording(&study, source);
    assert_eq!(told["fileName"], "opptak årø.wav");
    assert_eq!(told["mediaType"], "audio/wav");
    assert_eq!(told["pieces"], json!([{"startMs": 0, "endMs": 10_000}]));
    assert_eq!((&told["isMissing"], &told["refused"]), (&json!(false), &Value::Null));
    study.call("set_recording_offset", json!({"source": source, "offsetMs": -1500}));
    study.restart();
    assert_eq!(recording(&study, source)["offsetMs"], -1500);
    assert!(!holds(&study.project(), "ABCDEFGHIJKLMNOPQRSTUVWXYZ"), "the sound counts through all letters");

    study.call("unlink_recording", json!({"id": source}));
    assert_eq!(recording(&study, source), Value::Null);
    study.ask("undo");
    assert_eq!(recording(&study, source)["offsetMs"], -1500, "the offset comes back with the link");
    study.ask("undo");
    assert_eq!(recording(&study, source)["offsetMs"], 0);
    study.ask("undo");
    assert_eq!(recording(&study, source), Value::Null);
    assert_eq!(study.text(source), TEXT);
}

#[test]
fn a_piece_is_a_file_of_sound_on_its_own() {
    let (study, source) = linked("a.wav");
    assert_eq!(study.read_recording(source, 0).unwrap(), wave(80_000));
    assert!(study.read_recording(source, 1).is_err());
    assert!(study.read_recording(source + 1, 0).is_err());
}

#[test]
fn a_long_recording_without_compression_is_read_in_pieces() {
    let study = Study::new();
    let source = study.import("årø.txt", TEXT, &[]);
    let samples = 40_000_000_u32;
    let path = study.file("lang.wav", wave(0));
    // Holes take no room on the disk.
    let file = std::fs::OpenOptions::new().write(true).open(&path).unwrap();
    file.set_len(44 + u64::from(samples) * 2).unwrap();
    study.call("link_recording", json!({"source": source, "path": path}));
    let pieces = recording(&study, source)["pieces"].clone();
    let pieces = pieces.as_array().unwrap();
    assert_eq!(pieces.last().unwrap()["endMs"], 5_000_000);
    let total: usize = (0..pieces.len()).map(|piece| study.read_recording(source, piece).unwrap().len() - 44).sum();
    assert_eq!(total, samples as usize * 2);
}

#[test]
fn what_lies_beside_the_project_moves_with_it_and_what_is_gone_is_said_to_be_missing() {
    let (study, source) = linked("a.wav");
    study.call("close_project", json!({}));
    let folder = study.path("flyttet");
    std::fs::create_dir(&folder).unwrap();
    for name in ["prøve.sitat", "a.wav"] {
        std::fs::rename(study.path(name), format!("{folder}/{name}")).unwrap();
    }
    study.call("open_project", json!({"path": format!("{folder}/prøve.sitat"), "readOnly": false}));
    assert_eq!(recording(&study, source)["path"], format!("{folder}/a.wav"));
    study.call("set_recording_offset", json!({"source": source, "offsetMs": 700}));

    std::fs::rename(format!("{folder}/a.wav"), study.path("b.wav")).unwrap();
    let gone = recording(&study, source);
    assert_eq!((&gone["isMissing"], &gone["pieces"]), (&json!(true), &json!([])));
    assert!(study.read_recording(source, 0).is_err());
    study.call("link_recording", json!({"source": source, "path": study.path("b.wav")}));
    let found = recording(&study, source);
    assert_eq!((&found["isMissing"], &found["offsetMs"]), (&json!(false), &json!(700)), "what was set is kept");
}

#[test]
fn what_is_no_recording_is_refused_in_a_sentence_and_nothing_is_linked() {
    let study = Study::new();
    let source = study.import("årø.txt", TEXT, &[]);
    let link = |path: String| study.refused("link_recording", json!({"source": source, "path": path}));
    assert_eq!(link(study.file("a.mp3", "I: hei")), "refused recording-no-recording file=a.mp3");
    assert_eq!(link(study.file("tom.wav", "")), "refused recording-no-recording file=tom.wav");
    assert!(link(study.path("")).starts_with("refused recording-no-recording"));
    assert_eq!(link(study.path("ingen.mp3")), "refused project-cannot-read file=ingen.mp3 reason=…");
    assert_eq!(recording(&study, source), Value::Null);

    // A file that became another one after it was linked.
    study.call("link_recording", json!({"source": source, "path": study.file("b.wav", wave(100))}));
    study.file("b.wav", "ikke lenger lyd");
    assert_eq!(recording(&study, source)["refused"]["key"], "recording-no-recording");
    assert!(study.read_recording(source, 0).is_err(), "only sound is read");
}
