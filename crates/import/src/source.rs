//! The way of a file into a source: format, text, speakers, and what was left out.

use sha2::{Digest, Sha256};
use sitat_model::{Message, OffsetMap, Pen, TextRange};

use crate::cleaning::{Cleaning, CleaningEffect};
use crate::document::{Document, Remark};
use crate::encoding::{TextEncoding, decode, normalise_newlines};
use crate::error::ImportError;
use crate::format::{FileKind, Format};
use crate::pdf::PageReader;
use crate::style::StyleRange;
use crate::tidying::{DecodedText, tidied};
use crate::timed::{self, NotTranscript};
use crate::turns::{HandChange, Layout, PatternFit, TurnPattern, UnfitLine, change_by_hand, find_turns, fits, lines};

/// The largest file that is taken, in megabytes.
const LIMIT: usize = 512;

/// What a person may decide in the preview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportOptions {
    /// The encoding of a text file; `None` finds it.
    pub encoding: Option<TextEncoding>,
    /// The shape of turns; `None` finds it.
    pub pattern: Option<TurnPattern>,
    /// Whether to look for speakers at all. If not, each paragraph is a turn that nobody says.
    pub detect_turns: bool,
    /// What is tidied.
    pub cleaning: Vec<Cleaning>,
    /// Turns put right by hand, after all else.
    pub by_hand: Vec<HandChange>,
}

impl Default for ImportOptions {
    fn default() -> Self {
        Self { encoding: None, pattern: None, detect_turns: true, cleaning: Vec::new(), by_hand: Vec::new() }
    }
}

/// A file as it would enter, with what can be decided about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Looked {
    /// The file as a source.
    pub source: ImportedSource,
    /// What each pattern would make of it, the one with most turns first.
    pub patterns: Vec<PatternFit>,
    /// Lines that the chosen pattern does not explain.
    pub unfit: Vec<UnfitLine>,
    /// What each clean-up does, or would do.
    pub cleanings: Vec<CleaningEffect>,
}

/// A file as a source.
#[derive(Clone, Debug, PartialEq)]
pub struct ImportedSource {
    /// The file's name without folder and extension.
    pub name: String,
    /// What the file is.
    pub format: Format,
    /// How the text was encoded; `None` for formats that say so themselves.
    pub encoding: Option<TextEncoding>,
    /// SHA-256 of the file, 64 hexadecimal digits.
    pub sha256: String,
    /// The base text.
    pub text: String,
    /// The text before it was tidied; `None` where nothing was. Who changes words before a text enters takes it away.
    pub decoded: Option<DecodedText>,
    /// Who says what: sorted, disjoint, covering everything but blank lines.
    pub turns: Vec<ImportedTurn>,
    /// The shape of turns that was found; `None` where nobody speaks.
    pub pattern: Option<TurnPattern>,
    /// Looks and table cells over the text, sorted.
    pub styles: Vec<StyleRange>,
    /// What was left out, and what is doubtful.
    pub warnings: Vec<Message>,
    /// What readers have written in the margin, in the order of the text. Not part of the text.
    pub comments: Vec<ImportedComment>,
    /// Stretches with a colour behind them, in the order of the text.
    pub highlights: Vec<ImportedHighlight>,
}

/// A comment in the margin of the original.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportedComment {
    /// What it is about: the words that were marked, or the line where only a place was. Empty only in a blank line.
    pub range: TextRange,
    /// Who wrote it; empty where the file does not say.
    pub author: String,
    /// When, in milliseconds, as the writer's clock showed.
    pub at: Option<i64>,
    /// What it says, LF between paragraphs.
    pub text: String,
    /// What was answered, oldest first.
    pub replies: Vec<ImportedReply>,
}

/// An answer to a comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportedReply {
    /// Who wrote it; empty where the file does not say.
    pub author: String,
    /// When, in milliseconds, as the writer's clock showed.
    pub at: Option<i64>,
    /// What it says, LF between paragraphs.
    pub text: String,
}

/// A stretch that somebody has drawn a pen over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportedHighlight {
    /// Where; never empty, no white space at its ends.
    pub range: TextRange,
    /// The name of the pen in Word (`yellow`, `darkCyan`), whatever program drew it; another colour as `#rrggbb`.
    pub colour: String,
}

/// What one speaker says until the next one speaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportedTurn {
    /// The whole turn: label, stamps and words.
    pub range: TextRange,
    /// Where the label stands, without colon and brackets.
    pub label: Option<TextRange>,
    /// The label as first written in the source; `None` for text that nobody says.
    pub speaker: Option<String>,
    /// The spoken words, without label and stamps at the edges. May be empty.
    pub content: TextRange,
    /// Time in the recording in milliseconds, where the text has a stamp.
    pub time_ms: Option<i64>,
}

/// Reads a file of any format but PDF, which needs [`import_with`].
pub fn import(file_name: &str, bytes: &[u8], options: &ImportOptions) -> Result<ImportedSource, ImportError> {
    import_with(file_name, bytes, options, None)
}

/// Reads a file; the pages of a PDF are read by whoever can.
pub fn import_with(
    file_name: &str,
    bytes: &[u8],
    options: &ImportOptions,
    pages: Option<&dyn PageReader>,
) -> Result<ImportedSource, ImportError> {
    Ok(take(file_name, bytes, options, (false, pages))?.source)
}

/// Reads a file of any format but PDF, which needs [`look_with`], and tells what else could be made of it.
pub fn look(file_name: &str, bytes: &[u8], options: &ImportOptions) -> Result<Looked, ImportError> {
    look_with(file_name, bytes, options, None)
}

/// Reads a file, and tells what else could be made of it; the pages of a PDF are read by whoever can.
pub fn look_with(
    file_name: &str,
    bytes: &[u8],
    options: &ImportOptions,
    pages: Option<&dyn PageReader>,
) -> Result<Looked, ImportError> {
    take(file_name, bytes, options, (true, pages))
}

fn take(
    file_name: &str,
    bytes: &[u8],
    options: &ImportOptions,
    (looks, pages): (bool, Option<&dyn PageReader>),
) -> Result<Looked, ImportError> {
    let file = file_name.rsplit(['/', '\\']).next().unwrap_or_default();
    if bytes.len() > LIMIT << 20 {
        return Err(ImportError::TooLarge { file: file.to_owned(), megabytes: bytes.len() >> 20, limit: LIMIT });
    }
    let format = Format::detect(file, bytes)?;
    let document = read_document(format, file, bytes, options, pages)?;
    let mut warnings = Vec::new();
    if !format.is_name_fitting(file) {
        warnings.push(Message::new("import-misnamed").with("file", file).with("format", format.name()));
    }
    if document.text.chars().all(|character| character.is_whitespace() || matches!(character, '\u{feff}' | '\u{200b}'))
    {
        return Err(ImportError::NoText { file: file.to_owned() });
    }
    let (document, decoded, cleanings) = tidied(document, options, looks);
    warnings.extend(document.warnings);
    let (text, layout) = (document.text, document.layout);
    let map = OffsetMap::new(&text);
    let patterns = if looks { fits(&text, &lines(&text, &layout)) } else { Vec::new() };
    let found = find_turns(&text, &layout, options.pattern, options.detect_turns);
    warnings.extend(found.warnings);
    let range = |bytes: &std::ops::Range<usize>| TextRange {
        start: map.offset_of_byte(&text, bytes.start),
        end: map.offset_of_byte(&text, bytes.end),
    };
    let mut turns = found
        .turns
        .iter()
        .map(|turn| ImportedTurn {
            range: range(&turn.range),
            label: turn.label.as_ref().map(&range),
            speaker: turn.speaker.clone(),
            content: range(&turn.content),
            time_ms: turn.time_ms,
        })
        .collect();
    change_by_hand(&text, &map, &mut turns, &options.by_hand);
    let unfit = found.unfit.iter().map(|(bytes, why)| UnfitLine { range: range(bytes), why: *why }).collect();
    let mut styles: Vec<StyleRange> = layout
        .styles
        .iter()
        .filter(|(bytes, _)| !bytes.is_empty())
        .map(|(bytes, style)| StyleRange { range: range(bytes), style: *style })
        .collect();
    styles.sort_unstable();
    let comments = document
        .comments
        .into_iter()
        .map(|comment| ImportedComment {
            range: range(&comment.range),
            author: comment.remark.author,
            at: comment.remark.at,
            text: comment.remark.text,
            replies: comment.replies.into_iter().map(reply).collect(),
        })
        .collect();
    let highlights = document
        .highlights
        .into_iter()
        .map(|(bytes, colour)| ImportedHighlight {
            range: range(&bytes),
            colour: Pen::of_colour(&colour).map_or(colour, |pen| pen.name.to_owned()),
        })
        .collect();
    let source = ImportedSource {
        name: stem(file).to_owned(),
        format,
        encoding: document.encoding,
        sha256: fingerprint(bytes),
        turns,
        pattern: found.pattern,
        styles,
        warnings,
        comments,
        highlights,
        text,
        decoded,
    };
    Ok(Looked { source, patterns, unfit, cleanings })
}

/// Reads what a file says, in the format that it has; the pages of a PDF are read by whoever can.
pub(crate) fn read_document(
    format: Format,
    file: &str,
    bytes: &[u8],
    options: &ImportOptions,
    pages: Option<&dyn PageReader>,
) -> Result<Document, ImportError> {
    match format {
        Format::Pdf => crate::pdf::read(file, bytes, pages),
        _ => read(format, file, bytes, options),
    }
}

/// Reads what a file says, in the format that it has.
fn read(format: Format, file: &str, bytes: &[u8], options: &ImportOptions) -> Result<Document, ImportError> {
    let binary = || ImportError::Binary { file: file.to_owned() };
    match format {
        Format::Text => {
            let decoded = decode(bytes, options.encoding).map_err(|_| binary())?;
            Ok(Document {
                text: normalise_newlines(decoded.text),
                encoding: Some(decoded.encoding),
                warnings: decoded.warnings,
                ..Document::default()
            })
        }
        Format::Markdown => {
            let document = read(Format::Text, file, bytes, options)?;
            let styles = crate::markdown::styles(&document.text);
            Ok(Document { layout: Layout { styles, ..document.layout }, ..document })
        }
        Format::Html => crate::html::read(bytes, options.encoding).map_err(|_| binary()),
        Format::WebVtt => timed::read_webvtt(bytes, options.encoding).map_err(|_| binary()),
        Format::SubRip => timed::read_subrip(bytes, options.encoding).map_err(|_| binary()),
        Format::WhisperTable => timed::read_table(bytes, options.encoding).map_err(|_| binary()),
        Format::WhisperJson => timed::read_json(bytes, options.encoding).map_err(|reason| match reason {
            NotTranscript::NotText => binary(),
            NotTranscript::NothingSaid => ImportError::Unsupported { file: file.to_owned(), kind: FileKind::Data },
        }),
        Format::Pdf => crate::pdf::read(file, bytes, None),
        Format::Docx => crate::docx::read(file, bytes),
        Format::Rtf => Ok(crate::rtf::read(bytes)),
        Format::OpenDocument => crate::odt::read(file, bytes),
        Format::FlatOpenDocument => crate::odt::read_flat(file, bytes),
    }
}

fn reply(remark: Remark) -> ImportedReply {
    ImportedReply { author: remark.author, at: remark.at, text: remark.text }
}

/// A file name without its extension.
fn stem(file: &str) -> &str {
    match file.rsplit_once('.') {
        Some((stem, _)) if !stem.trim().is_empty() => stem.trim(),
        _ => file.trim(),
    }
}

/// SHA-256 as hexadecimal digits.
pub fn fingerprint(bytes: &[u8]) -> String {
    use std::fmt::Write;
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut digits, byte| {
        // Writing to a string cannot fail.
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::docx::testing;

    fn text(content: &str) -> ImportedSource {
        import("/mappe/Intervju 1.txt", content.as_bytes(), &ImportOptions::default()).unwrap()
    }

    fn check_invariants(source: &ImportedSource) {
        let map = OffsetMap::new(&source.text);
        let mut end = 0;
        let mut covered = String::new();
        for turn in &source.turns {
            assert!(turn.range.start.0 >= end && !turn.range.is_empty(), "{turn:?}");
            assert!(turn.range.contains(turn.content) && turn.range.end.0 <= map.characters(), "{turn:?}");
            if let Some(label) = turn.label {
                assert!(turn.range.contains(label) && !label.overlaps(turn.content), "{turn:?}");
                assert!(turn.speaker.is_some());
            }
            covered.push_str(map.slice(&source.text, turn.range));
            end = turn.range.end.0;
        }
        let visible = |text: &str| text.chars().filter(|character| !character.is_whitespace()).count();
        assert_eq!(visible(&covered), visible(&source.text), "turns cover all words");
        for style in &source.styles {
            assert!(style.range.end.0 <= map.characters());
        }
    }

    #[test]
    fn the_base_text_is_what_was_decoded_and_nothing_else() {
        let source = text("\u{feff}  I: a\u{30a}  \r\nR:\tJa\u{a0}…\u{ad}\r\rI: x\r\n\r\n");
        assert_eq!(source.text, "  I: a\u{30a}  \nR:\tJa\u{a0}…\u{ad}\n\nI: x\n\n");
        assert_eq!(source.name, "Intervju 1");
        assert_eq!(source.encoding, Some(TextEncoding::Utf8));
        check_invariants(&source);
    }

    #[test]
    fn the_fingerprint_is_of_the_file_as_it_was() {
        let source = text("abc");
        assert_eq!(source.sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    #[test]
    fn bad_files_are_each_refused_in_their_own_words() {
        let refused =
            |name: &str, bytes: &[u8]| import(name, bytes, &ImportOptions::default()).unwrap_err().message().key;
        assert_eq!(refused("a.txt", b""), "import-empty-file");
        assert_eq!(refused("a.txt", b" \r\n\t\xEF\xBB\xBF "), "import-no-text");
        assert_eq!(refused("a.docx", b"I: hei"), "import-not-word");
        assert_eq!(refused("a.txt", b"a\0b\0\0\0c og mer"), "import-binary");
        assert_eq!(refused("a.docx", b"PK\x03\x04\x14\0\0\0"), "import-truncated");
        assert_eq!(refused("a.pdf", b"%PDF-1.4"), "import-pdf-no-reader");
    }

    #[test]
    fn a_docx_called_txt_is_read_as_docx_and_says_so() {
        let bytes = testing::document("<w:p><w:r><w:t>Hei</w:t></w:r></w:p>");
        let source = import("a.txt", &bytes, &ImportOptions::default()).unwrap();
        assert_eq!((source.format, source.text.as_str()), (Format::Docx, "Hei"));
        assert_eq!(source.warnings[0].key, "import-misnamed");
        assert!(import("a.docx", &bytes, &ImportOptions::default()).unwrap().warnings.is_empty());
    }

    #[test]
    fn what_is_tidied_can_be_put_back_and_everything_around_it_follows() {
        let content = "I: Hva er det\nsom gjør at det ikke går så greit å få til noe?\nR: Vi er for få. Det er innova-\nsjonsfasen som er tung, og den varer og rekker\nlenge.\nI: Ja.";
        let options = ImportOptions { cleaning: Cleaning::ALL.to_vec(), ..ImportOptions::default() };
        let source = import("a.txt", content.as_bytes(), &options).unwrap();
        assert!(source.text.contains("innovasjonsfasen som er tung, og den varer og rekker lenge.\nI: Ja."));
        check_invariants(&source);
        let decoded = source.decoded.unwrap();
        assert_eq!(decoded.text, content);
        let map = OffsetMap::new(&decoded.text);
        let edit = sitat_model::Edit::new(&decoded.text, &map, decoded.changes).unwrap();
        assert_eq!(edit.apply(&decoded.text, &map).unwrap(), source.text);
        assert_eq!(text(content).decoded, None);
    }

    #[test]
    fn looking_tells_what_else_could_be_made_of_a_file() {
        let content = "Intervju 3\n\nI: Hei.\nR: Ja.\nPoenget: at\nI: Og?\nR: Nei.\nI: Nå?\nR: Jo.";
        let looked = look("a.txt", content.as_bytes(), &ImportOptions::default()).unwrap();
        assert_eq!(
            ImportedSource { name: String::new(), ..looked.source },
            ImportedSource { name: String::new(), ..text(content) }
        );
        assert_eq!(
            (looked.patterns[0].pattern, looked.patterns[0].turns, looked.patterns[0].labels),
            (TurnPattern::LabelColon, 6, 2)
        );
        let map = OffsetMap::new(content);
        let unfit: Vec<_> = looked.unfit.iter().map(|line| (map.slice(content, line.range), line.why)).collect();
        assert_eq!(unfit, [("Intervju 3", crate::Unfit::Outside), ("Poenget: at", crate::Unfit::LikeLabel)]);
        assert_eq!(looked.cleanings.len(), Cleaning::ALL.len());
    }

    proptest! {
        #[test]
        fn tidying_keeps_all_letters_and_the_rules_of_turns(lines in proptest::collection::vec(
            "((I|R|Kari|\\[S_1\\]|00:01)(:|\t| – ))?[a-zæå: \u{30a}#0-9-]{0,60}\n{0,2}", 0..30)) {
            let content = lines.join("\n");
            let options = ImportOptions { cleaning: Cleaning::ALL.to_vec(), ..ImportOptions::default() };
            if let (Ok(source), Ok(plain)) = (import("a.txt", content.as_bytes(), &options), import("a.txt", content.as_bytes(), &ImportOptions::default())) {
                check_invariants(&source);
                let letters = |text: &str| text.chars().filter(|character| character.is_alphanumeric()).collect::<String>();
                prop_assert_eq!(letters(&source.text), letters(&plain.text));
            }
        }

        #[test]
        fn no_bytes_make_import_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400), name in "[a-z]{0,3}\\.(txt|docx|)") {
            let _ = import(&name, &bytes, &ImportOptions::default());
        }

        #[test]
        fn no_damage_to_a_docx_makes_import_panic(place in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<prop::sample::Index>()) {
            let mut bytes = testing::nasty();
            let place = place.index(bytes.len());
            bytes[place] = byte;
            let _ = import("a.docx", &bytes, &ImportOptions::default());
            bytes.truncate(cut.index(bytes.len()));
            let _ = import("a.docx", &bytes, &ImportOptions::default());
        }

        #[test]
        fn no_markup_makes_import_panic(parts in proptest::collection::vec(prop::sample::select(vec![
            "<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>", "</w:t>", "Kari: ", "hei", "<w:tbl>", "</w:tbl>", "<w:tr>", "</w:tr>", "<w:tc>",
            "</w:tc>", "<w:txbxContent>", "</w:txbxContent>", "<w:del>", "</w:del>", "<w:br/>", "<w:fldChar w:fldCharType='begin'/>",
            "<w:fldChar w:fldCharType='end'/>", "<w:footnoteReference w:id='1'/>", "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>", "&amp;", "<w:sym w:char='F04A'/>",
        ]), 0..30)) {
            if let Ok(source) = import("a.docx", &testing::document(&parts.concat()), &ImportOptions::default()) {
                check_invariants(&source);
            }
        }

        #[test]
        fn turns_are_sorted_disjoint_and_cover_all_words(lines in proptest::collection::vec(
            "((I|R|Kari|Ola Nordmann|\\[S_1\\]|00:01|Og da sa jeg|#0:01#)(:|\t| – |  0:03|)( ?)){0,2}[a-zæå😀: \\]\\[#0-9\u{301}]{0,12}( #00:00:05-3#)?", 0..30)) {
            if let Ok(source) = import("a.txt", lines.join("\n").as_bytes(), &ImportOptions::default()) {
                check_invariants(&source);
            }
        }
    }
}
