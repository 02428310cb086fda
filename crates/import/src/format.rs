//! What a file is, told from its content first and its name second.

use crate::error::ImportError;
use crate::package::Package;
use crate::timed::{is_subrip, is_table};

/// A format that becomes a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// Plain text in any encoding.
    Text,
    /// Word's .docx (also .docm and .dotx; transitional and strict).
    Docx,
    /// Rich text.
    Rtf,
    /// LibreOffice's text format (also templates).
    OpenDocument,
    /// LibreOffice's text format in one file of XML.
    FlatOpenDocument,
    /// A web page.
    Html,
    /// Plain text with marks for headings and emphasis.
    Markdown,
    /// Subtitles of the web.
    WebVtt,
    /// Subtitles with numbers.
    SubRip,
    /// What speech recognition writes, as JSON.
    WhisperJson,
    /// What speech recognition writes, as a table.
    WhisperTable,
    /// PDF.
    Pdf,
}

/// A kind of file that is recognised and refused with advice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FileKind {
    /// Word's format before 2007.
    OldWord,
    /// Excel or another spreadsheet.
    Spreadsheet,
    /// PowerPoint or another presentation.
    Presentation,
    /// A picture.
    Picture,
    /// A recording.
    Recording,
    /// A project of Sitat or of another analysis program.
    Project,
    /// JSON that holds no transcript.
    Data,
    /// A package of several files.
    Archive,
}

impl FileKind {
    /// Key of the message that says what to do instead.
    pub(crate) fn message_key(self) -> &'static str {
        match self {
            Self::OldWord => "import-kind-old-word",
            Self::Spreadsheet => "import-kind-spreadsheet",
            Self::Presentation => "import-kind-presentation",
            Self::Picture => "import-kind-picture",
            Self::Recording => "import-kind-recording",
            Self::Project => "import-kind-project",
            Self::Data => "import-kind-data",
            Self::Archive => "import-kind-archive",
        }
    }
}

/// The extension of a file name in lower case, without the point.
pub(crate) fn extension(file_name: &str) -> String {
    let name = file_name.rsplit(['/', '\\']).next().unwrap_or_default();
    name.rsplit_once('.').map(|(_, extension)| extension.to_lowercase()).unwrap_or_default()
}

/// Whether the name promises a Word document of today.
pub(crate) fn is_word_extension(extension: &str) -> bool {
    matches!(extension, "docx" | "docm" | "dotx" | "dotm")
}

/// Whether the name promises a web page.
fn is_web_extension(extension: &str) -> bool {
    matches!(extension, "html" | "htm" | "xhtml")
}

impl Format {
    /// All formats.
    pub const ALL: [Self; 12] = [
        Self::Text,
        Self::Docx,
        Self::Rtf,
        Self::OpenDocument,
        Self::FlatOpenDocument,
        Self::Html,
        Self::Markdown,
        Self::WebVtt,
        Self::SubRip,
        Self::WhisperJson,
        Self::WhisperTable,
        Self::Pdf,
    ];

    /// The name of the format in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Docx => "docx",
            Self::Rtf => "rtf",
            Self::OpenDocument => "odt",
            Self::FlatOpenDocument => "fodt",
            Self::Html => "html",
            Self::Markdown => "markdown",
            Self::WebVtt => "vtt",
            Self::SubRip => "srt",
            Self::WhisperJson => "whisper-json",
            Self::WhisperTable => "whisper-tsv",
            Self::Pdf => "pdf",
        }
    }

    /// Whether files of this format are text that any editor shows.
    pub(crate) fn is_plain_text(self) -> bool {
        matches!(self, Self::Text | Self::Markdown | Self::WebVtt | Self::SubRip | Self::WhisperTable)
    }

    /// Whether a file of this name may be of this format.
    pub(crate) fn is_name_fitting(self, file_name: &str) -> bool {
        let extension = extension(file_name);
        match self {
            Self::Text | Self::Markdown | Self::WhisperJson | Self::WhisperTable => true,
            Self::Pdf => extension == "pdf",
            Self::WebVtt => extension == "vtt",
            Self::SubRip => extension == "srt",
            Self::Docx => is_word_extension(&extension),
            Self::Rtf => extension == "rtf",
            Self::OpenDocument => matches!(extension.as_str(), "odt" | "ott" | "odm"),
            Self::FlatOpenDocument => matches!(extension.as_str(), "fodt" | "xml"),
            Self::Html => is_web_extension(&extension),
        }
    }

    /// Finds the format of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name() == name)
    }

    /// Tells the format of a file from its first bytes, and refuses kinds that are not read, each with its own advice.
    pub fn detect(file_name: &str, bytes: &[u8]) -> Result<Self, ImportError> {
        let file = || file_name.to_owned();
        let unsupported = |kind| Err(ImportError::Unsupported { file: file(), kind });
        if bytes.is_empty() {
            return Err(ImportError::EmptyFile { file: file() });
        }
        if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
            return detect_in_zip(file_name, bytes);
        }
        if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
            return Err(ole_error(file_name, bytes));
        }
        if let Some(kind) = magic_kind(bytes) {
            return unsupported(kind);
        }
        if let Some(format) = text_format(bytes) {
            return Ok(format);
        }
        let extension = extension(file_name);
        match extension.as_str() {
            name if is_word_extension(name) => Err(ImportError::NotWordDocument { file: file() }),
            name if is_web_extension(name) && bytes.contains(&b'<') => Ok(Self::Html),
            "md" | "markdown" => Ok(Self::Markdown),
            "vtt" => Ok(Self::WebVtt),
            "srt" => Ok(Self::SubRip),
            "json" => Ok(Self::WhisperJson),
            _ => Ok(Self::Text),
        }
    }
}

/// The format of a text with markup, told from how it begins.
fn text_format(bytes: &[u8]) -> Option<Format> {
    // A word processor may write a byte order mark or a line break before what gives the format away.
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start();
    if text.starts_with(b"%PDF-") {
        return Some(Format::Pdf);
    }
    if text.starts_with(b"{\\rtf") {
        return Some(Format::Rtf);
    }
    let beginning = String::from_utf8_lossy(&text[..text.len().min(4096)]);
    let is_xml = beginning.starts_with("<?xml") || beginning.starts_with("<office:");
    if is_xml && beginning.contains("office:document") {
        return Some(Format::FlatOpenDocument);
    }
    let lower = beginning.to_lowercase();
    let is_page =
        lower.starts_with("<!doctype html") || lower.starts_with("<html") || (is_xml && lower.contains("<html"));
    if is_page {
        return Some(Format::Html);
    }
    if text.starts_with(b"WEBVTT") {
        return Some(Format::WebVtt);
    }
    if is_subrip(&beginning) {
        return Some(Format::SubRip);
    }
    is_table(&beginning).then_some(Format::WhisperTable)
}

/// The kind that the first bytes give away.
fn magic_kind(bytes: &[u8]) -> Option<FileKind> {
    const MAGIC: [(&[u8], FileKind); 20] = [
        (b"\x89PNG\r\n", FileKind::Picture),
        (b"\xFF\xD8\xFF", FileKind::Picture),
        (b"GIF87a", FileKind::Picture),
        (b"GIF89a", FileKind::Picture),
        (b"II*\0", FileKind::Picture),
        (b"MM\0*", FileKind::Picture),
        (b"ID3\x02", FileKind::Recording),
        (b"ID3\x03", FileKind::Recording),
        (b"ID3\x04", FileKind::Recording),
        (b"\xFF\xFB", FileKind::Recording),
        (b"OggS\0", FileKind::Recording),
        (b"fLaC\0", FileKind::Recording),
        (b"\x1A\x45\xDF\xA3", FileKind::Recording),
        (b"\x30\x26\xB2\x75\x8E\x66\xCF\x11", FileKind::Recording),
        (b"SQLite format 3\0", FileKind::Project),
        (b"7z\xBC\xAF\x27\x1C", FileKind::Archive),
        (b"Rar!\x1A\x07", FileKind::Archive),
        (b"\x1F\x8B\x08", FileKind::Archive),
        (b"BZh", FileKind::Archive),
        (b"\xFD7zXZ\0", FileKind::Archive),
    ];
    let by_magic = MAGIC.iter().find(|(magic, _)| {
        // "BZh" could begin an ordinary text; compressed data has a digit and a fixed mark after it.
        let is_certain = *magic != b"BZh" || bytes.get(4..7) == Some(b"1AY");
        is_certain && bytes.starts_with(magic)
    });
    if let Some((_, kind)) = by_magic {
        return Some(*kind);
    }
    if bytes.starts_with(b"RIFF") {
        return match bytes.get(8..12) {
            Some(b"WAVE" | b"AVI ") => Some(FileKind::Recording),
            Some(b"WEBP") => Some(FileKind::Picture),
            _ => None,
        };
    }
    if bytes.get(4..8) == Some(b"ftyp") {
        let is_picture = matches!(bytes.get(8..11), Some(b"hei" | b"mif" | b"avi"));
        return Some(if is_picture { FileKind::Picture } else { FileKind::Recording });
    }
    None
}

/// Says what an OLE file is: a password-protected package, Word of old, or a spreadsheet.
fn ole_error(file_name: &str, bytes: &[u8]) -> ImportError {
    let file = file_name.to_owned();
    let has = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(wide.len()).any(|window| window == wide)
    };
    if has("EncryptedPackage") {
        return ImportError::Encrypted { file };
    }
    let kind = if has("Workbook") {
        FileKind::Spreadsheet
    } else if has("PowerPoint Document") {
        FileKind::Presentation
    } else {
        FileKind::OldWord
    };
    ImportError::Unsupported { file, kind }
}

/// Says what a zip file is.
fn detect_in_zip(file_name: &str, bytes: &[u8]) -> Result<Format, ImportError> {
    let package = Package::open(file_name, bytes)?;
    if package.is_word_document()? {
        return Ok(Format::Docx);
    }
    let has = |start: &str| package.names().any(|name| name.starts_with(start));
    let mimetype = package.read("mimetype").ok().flatten().unwrap_or_default();
    // A document with a password may have its content in a package within.
    let has_content = has("content.xml") || has("encrypted-package");
    if has_content && (mimetype.contains("opendocument.text") || (mimetype.is_empty() && has("styles.xml"))) {
        return Ok(Format::OpenDocument);
    }
    let ends = |end: &str| package.names().any(|name| name.ends_with(end));
    let file = file_name.to_owned();
    let extension = extension(file_name);
    let kind = if has("xl/") || extension == "ods" || mimetype.contains("spreadsheet") {
        FileKind::Spreadsheet
    } else if has("ppt/") || extension == "odp" || mimetype.contains("presentation") {
        FileKind::Presentation
    } else if ends(".qde") || matches!(extension.as_str(), "qdpx" | "qdc" | "nvpx" | "atlproj" | "mx24") {
        FileKind::Project
    } else if is_word_extension(&extension) {
        return Err(ImportError::NotWordDocument { file });
    } else {
        FileKind::Archive
    };
    Err(ImportError::Unsupported { file, kind })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(bytes: &[u8]) -> Option<FileKind> {
        match Format::detect("fil.txt", bytes) {
            Err(ImportError::Unsupported { kind, .. }) => Some(kind),
            _ => None,
        }
    }

    #[test]
    fn kinds_that_are_not_read_are_told_apart_by_content() {
        assert_eq!(Format::detect("a.txt", b"\n%PDF-1.7\n"), Ok(Format::Pdf));
        assert_eq!(Format::detect("a.doc", b"{\\rtf1\\ansi"), Ok(Format::Rtf));
        assert_eq!(Format::detect("a.doc", b"\xEF\xBB\xBF\n<!DOCTYPE HTML>"), Ok(Format::Html));
        assert_eq!(kind(b"\0\0\0\x20ftypM4A "), Some(FileKind::Recording));
        assert_eq!(kind(b"RIFF\0\0\0\0WEBP"), Some(FileKind::Picture));
        assert_eq!(kind(b"SQLite format 3\0"), Some(FileKind::Project));
        assert_eq!(kind(b"BZh er ikke noe ord"), None);
        assert_eq!(Format::detect("a.txt", b"I: hei"), Ok(Format::Text));
    }

    #[test]
    fn old_word_and_password_protection_are_told_apart() {
        let mut ole = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0];
        assert_eq!(kind(&ole), Some(FileKind::OldWord));
        ole.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
        assert_eq!(Format::detect("a.docx", &ole), Err(ImportError::Encrypted { file: "a.docx".to_owned() }));
    }

    #[test]
    fn a_docx_by_name_only_is_refused() {
        let refused = Format::detect("Intervju.DOCX", b"I: hei");
        assert_eq!(refused, Err(ImportError::NotWordDocument { file: "Intervju.DOCX".to_owned() }));
    }
}
