//! Reads a file of 200 MB of every format, each in a process of its own, and says how long it took, how much memory it
//! needed at most, and what came of it. Linux only; needs a gigabyte of disk for a while.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a measurement that cannot be made shall stop")]

use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Instant;

use sitat_benches::{SEED, surroundings};
use sitat_model::Language;
use sitat_project::{PageProgram, Project, ProjectError, ReadSettings, SurveyChoices, is_page_program, serve_pages};
use sitat_testkit::corpus::interview;
use sitat_testkit::{docx, xlsx};

/// Size of a file, in bytes; what stands around the words makes it a little larger.
const SIZE: usize = 200 << 20;

const FORMATS: [&str; 14] =
    ["txt", "md", "html", "rtf", "vtt", "srt", "json", "tsv", "docx", "fodt", "pdf", "csv", "xlsx", "wide.txt"];

fn main() -> ExitCode {
    let first = std::env::args_os().nth(1);
    if is_page_program(first.as_deref()) {
        return serve_pages();
    }
    if let Some(path) = first {
        read(Path::new(&path));
        return ExitCode::SUCCESS;
    }
    let folder = tempfile::tempdir().unwrap();
    for format in FORMATS {
        let path = folder.path().join(format!("stor.{format}"));
        std::fs::write(&path, made(format)).unwrap();
        let program = std::env::current_exe().unwrap();
        assert!(Command::new(program).arg(&path).status().unwrap().success(), "{format}");
        std::fs::remove_file(&path).unwrap();
    }
    ExitCode::SUCCESS
}

/// What a process says about itself.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() / 1024
}

fn read(path: &Path) {
    let folder = tempfile::tempdir().unwrap();
    let mut project =
        Project::create(&folder.path().join("a.sitat"), "Stor", Language::Bokmål, surroundings()).unwrap();
    project.read_pages_by(PageProgram::of_this_program());
    let size = std::fs::metadata(path).unwrap().len() >> 20;
    let begun = Instant::now();
    let answer = if path.extension().is_some_and(|ending| ending == "csv" || ending == "xlsx") {
        project
            .preview_survey(path, &SurveyChoices::default())
            .map(|preview| format!("{} respondents", preview.respondents))
    } else {
        project.preview_import(path, None, &ReadSettings::default()).map(|preview| format!("{} words", preview.words))
    };
    let came = answer.unwrap_or_else(|error: ProjectError| error.message().key.to_owned());
    let seconds = begun.elapsed().as_secs_f64();
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    println!("{name:14} {size:4} MB  {seconds:6.1} s  {:5} MB at most  {came}", peak());
}

/// Lines of interviews until there are enough.
fn lines(size: usize) -> String {
    let piece = interview(SEED, 1, 50_000);
    let mut text = String::with_capacity(size + piece.len());
    while text.len() < size {
        text.push_str(&piece);
        text.push('\n');
    }
    text
}

/// Each line in a form of its own.
fn each(size: usize, form: impl Fn(usize, &str) -> String) -> String {
    let text = lines(size);
    text.lines().enumerate().map(|(number, line)| form(number, line)).collect()
}

fn clock(number: usize, point: char) -> String {
    format!("{:02}:{:02}:{:02}{point}000", number / 3600, number / 60 % 60, number % 60)
}

fn made(format: &str) -> Vec<u8> {
    let text = match format {
        "html" => format!("<!doctype html><meta charset=utf-8>{}", each(SIZE, |_, line| format!("<p>{line}</p>\n"))),
        "rtf" => {
            let line = |line: &str| {
                line.chars()
                    .map(|sign| if sign.is_ascii() { sign.to_string() } else { format!("\\u{} ?", u32::from(sign)) })
                    .collect::<String>()
            };
            format!("{{\\rtf1\\ansi {}}}", each(SIZE * 9 / 10, |_, words| format!("{}\\par\n", line(words))))
        }
        "vtt" => format!(
            "WEBVTT\n\n{}",
            each(SIZE * 8 / 10, |number, line| format!(
                "{} --> {}\n{line}\n\n",
                clock(number, '.'),
                clock(number + 1, '.')
            ))
        ),
        "srt" => each(SIZE * 8 / 10, |number, line| {
            format!("{number}\n{} --> {}\n{line}\n\n", clock(number, ','), clock(number + 1, ','))
        }),
        "json" => format!(
            "{{\"segments\":[{}{{}}]}}",
            each(SIZE * 8 / 10, |number, line| format!(
                "{{\"start\":{number},\"end\":{},\"text\":\"{line}\"}},",
                number + 1
            ))
        ),
        "tsv" => format!(
            "start\tend\ttext\n{}",
            each(SIZE, |number, line| format!("{number}000\t{}000\t{line}\n", number + 1))
        ),
        "fodt" => format!(
            "<?xml version=\"1.0\"?><office:document xmlns:office=\"o\" xmlns:text=\"t\" office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:body><office:text>{}</office:text></office:body></office:document>",
            each(SIZE, |_, line| format!("<text:p>{line}</text:p>"))
        ),
        // A part of a document may be 200 MB when it is unpacked.
        "docx" => {
            let text = lines(SIZE * 7 / 10);
            return docx(&text.lines().collect::<Vec<_>>());
        }
        "pdf" => return pdf(&lines(SIZE)),
        "csv" | "xlsx" => {
            let text = lines(SIZE * if format == "csv" { 10 } else { 6 } / 10);
            let rows: Vec<Vec<String>> = text
                .lines()
                .enumerate()
                .map(|(number, line)| vec![number.to_string(), "Enig".to_owned(), line.replace([';', '"'], ",")])
                .collect();
            let mut all = vec![["Id", "Enig?", "Hvorfor?"].map(str::to_owned).to_vec()];
            all.extend(rows);
            if format == "xlsx" {
                return xlsx(&all);
            }
            all.iter().map(|row| format!("{}\n", row.join(";"))).collect()
        }
        "wide.txt" => return lines(SIZE / 2).encode_utf16().flat_map(u16::to_le_bytes).collect(),
        _ => lines(SIZE),
    };
    text.into_bytes()
}

/// Pages of 50 lines in Helvetica, without compression.
fn pdf(text: &str) -> Vec<u8> {
    let lines: Vec<&str> = text.lines().collect();
    let pages: Vec<&[&str]> = lines.chunks(50).collect();
    let kids: String = (0..pages.len()).map(|number| format!("{} 0 R ", number * 2 + 4)).collect();
    let mut objects = vec![
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        format!("<</Type/Pages/Kids[{kids}]/Count {}>>", pages.len()).into_bytes(),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>".to_vec(),
    ];
    for (number, page) in pages.iter().enumerate() {
        objects.push(
            format!(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents {} 0 R>>",
                number * 2 + 5
            )
            .into_bytes(),
        );
        let shown = |line: &&str| format!("({}) Tj 0 -14 Td\n", line.replace(['(', ')', '\\'], " "));
        let content = format!("BT /F1 12 Tf 72 800 Td {} ET", page.iter().map(shown).collect::<String>());
        let content: Vec<u8> = content.chars().map(|sign| u8::try_from(u32::from(sign)).unwrap_or(b'?')).collect();
        let mut object = format!("<</Length {}>>\nstream\n", content.len()).into_bytes();
        object.extend(content);
        object.extend_from_slice(b"\nendstream");
        objects.push(object);
    }
    let mut file = b"%PDF-1.4\n".to_vec();
    let mut places = Vec::new();
    for (number, object) in (1..).zip(&objects) {
        places.push(file.len());
        file.extend(format!("{number} 0 obj\n").into_bytes());
        file.extend_from_slice(object);
        file.extend_from_slice(b"\nendobj\n");
    }
    let (start, size) = (file.len(), objects.len() + 1);
    file.extend(format!("xref\n0 {size}\n0000000000 65535 f \n").into_bytes());
    places.iter().for_each(|place| file.extend(format!("{place:010} 00000 n \n").into_bytes()));
    file.extend(format!("trailer\n<</Size {size}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n").into_bytes());
    file
}
