//! Transcripts as programs save them in Word, with invented words: who speaks, when, and what.

use super::testing::{document, paragraph};
use crate::{ImportOptions, TurnPattern, import};

type Said = (Option<String>, Option<i64>, String);

fn read(name: &str, bytes: &[u8]) -> (Option<TurnPattern>, Vec<Said>) {
    let source = import(name, bytes, &ImportOptions::default()).unwrap();
    let characters: Vec<char> = source.text.chars().collect();
    let said = source
        .turns
        .iter()
        .filter(|turn| turn.speaker.is_some())
        .map(|turn| {
            let range = turn.content.start.0 as usize..turn.content.end.0 as usize;
            (turn.speaker.clone(), turn.time_ms, characters[range].iter().collect())
        })
        .collect();
    (source.pattern, said)
}

fn expected(first: &str, second: &str, times: [i64; 3]) -> Vec<Said> {
    [
        (first, times[0], "Hei, og takk for sist."),
        (second, times[1], "Ja, takk: i like måte."),
        (first, times[2], "Da begynner vi."),
    ]
    .map(|(name, at, words)| (Some(name.to_owned()), Some(at), words.to_owned()))
    .to_vec()
}

/// A paragraph whose lines are parted by line breaks.
fn broken(lines: &[&str]) -> String {
    let lines: Vec<String> = lines.iter().map(|line| format!(r#"<w:t xml:space="preserve">{line}</w:t>"#)).collect();
    format!("<w:p><w:r>{}</w:r></w:p>", lines.join("<w:br/>"))
}

#[test]
fn word_transcribe_is_read() {
    let body: String = [
        "Audio file",
        "intervju.m4a",
        "Transcript",
        "00:00:03 Speaker 1",
        "Hei, og takk for sist.",
        "00:00:05 Speaker 2",
        "Ja, takk: i like måte.",
        "00:01:07 Speaker 1",
        "Da begynner vi.",
    ]
    .map(paragraph)
    .concat();
    let (pattern, said) = read("a.docx", &document(&body));
    assert_eq!(
        (pattern, said),
        (Some(TurnPattern::TimeLabelLine), expected("Speaker 1", "Speaker 2", [3000, 5000, 67_000]))
    );
}

#[test]
fn both_shapes_of_teams_are_read() {
    let head = [
        paragraph("Møte-20240301_110000-Meeting Recording"),
        paragraph("March 1, 2024, 11:00AM"),
        paragraph("32m 10s"),
    ];
    let new = [
        broken(&["", "Kari Nordmann   0:03", "Hei, og takk for sist."]),
        broken(&["", "Ola Hansen   0:05", "Ja, takk: i like måte."]),
        broken(&["", "Kari Nordmann   1:07", "Da begynner vi."]),
    ];
    let (pattern, said) = read("a.docx", &document(&[head.concat(), new.concat()].concat()));
    assert_eq!(pattern, Some(TurnPattern::LabelTimeLine));
    assert_eq!(said, expected("Kari Nordmann", "Ola Hansen", [3000, 5000, 67_000]));
    let old = [
        broken(&["0:0:3.0 --&gt; 0:0:5.1", "Kari Nordmann", "Hei, og takk for sist."]),
        broken(&["0:0:5.1 --&gt; 0:0:9.0", "Ola Hansen", "Ja, takk: i like måte."]),
        broken(&["0:1:7.0 --&gt; 0:1:9.0", "Kari Nordmann", "Da begynner vi."]),
    ];
    let (pattern, said) = read("a.docx", &document(&old.concat()));
    assert_eq!(pattern, Some(TurnPattern::SpanLabelLines));
    assert_eq!(said, expected("Kari Nordmann", "Ola Hansen", [3000, 5100, 67_000]));
}

#[test]
fn tables_and_text_of_nvivo_are_read() {
    let rows = [
        ["Timespan", "Content", "Speaker"],
        ["0:03.0 - 0:05.1", "Hei, og takk for sist.", "Kari"],
        ["0:05.1 - 0:09.0", "Ja, takk: i like måte.", "Ola"],
        ["1:07.0 - 1:09.0", "Da begynner vi.", "Kari"],
    ];
    let wanted = expected("Kari", "Ola", [3000, 5100, 67_000]);
    let row = |cells: &[&str; 3]| {
        let cells: String = cells.iter().map(|cell| format!("<w:tc>{}</w:tc>", paragraph(cell))).collect();
        format!("<w:tr>{cells}</w:tr>")
    };
    let table = format!("<w:tbl>{}</w:tbl>", rows.iter().map(row).collect::<String>());
    assert_eq!(read("a.docx", &document(&table)), (Some(TurnPattern::TimeWordsLabelTab), wanted.clone()));
    let text = rows.map(|cells| cells.join("\t")).join("\r\n");
    assert_eq!(read("a.txt", text.as_bytes()), (Some(TurnPattern::TimeWordsLabelTab), wanted));
}

#[test]
fn text_of_otter_and_rich_text_of_f4_are_read() {
    let otter =
        "Kari  0:03\nHei, og takk for sist.\n\nOla  0:05\nJa, takk: i like måte.\n\nKari  1:07\nDa begynner vi.\n";
    let (pattern, said) = read("a.txt", otter.as_bytes());
    assert_eq!((pattern, said), (Some(TurnPattern::LabelTimeLine), expected("Kari", "Ola", [3000, 5000, 67_000])));
    let f4 = br"{\rtf1\ansi\ansicpg1252 I: Hei, og takk for sist. #00:00:03-0#\par B: Ja, takk: i like m\'e5te. #00:00:05-1#\par I: Da begynner vi. #00:01:07-0#\par}";
    let (pattern, said) = read("a.rtf", f4);
    assert_eq!((pattern, said), (Some(TurnPattern::LabelColon), expected("I", "B", [3000, 5100, 67_000])));
}
