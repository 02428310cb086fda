//! The zip file around a document, opened with suspicion: limits on parts, sizes and compression.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::encoding::TextEncoding;
use crate::error::ImportError;
use crate::xml::PartName;

/// The most parts a document may have.
const MOST_PARTS: usize = 10_000;
/// The largest part, in bytes.
const LARGEST_PART: u64 = 200 << 20;
/// The most that all parts read from one document may unpack to, in bytes.
const LARGEST_TOTAL: u64 = 500 << 20;
/// Below this many bytes the ratio of compression does not matter.
const HARMLESS: u64 = 32 << 20;
/// No document is squeezed more than this; a zip bomb reaches a thousand.
const MOST_SQUEEZED: u64 = 250;

/// An opened package.
pub(crate) struct Package<'bytes> {
    file: String,
    archive: RefCell<ZipArchive<Cursor<&'bytes [u8]>>>,
    /// Entry by name; names with plain slashes, in lower case, as Word compares them.
    entries: BTreeMap<String, usize>,
    bytes: u64,
    unpacked: std::cell::Cell<u64>,
}

impl<'bytes> Package<'bytes> {
    /// Opens a package.
    pub(crate) fn open(file: &str, bytes: &'bytes [u8]) -> Result<Self, ImportError> {
        let archive =
            ZipArchive::new(Cursor::new(bytes)).map_err(|_| ImportError::Truncated { file: file.to_owned() })?;
        if archive.len() > MOST_PARTS {
            return Err(ImportError::Bomb { file: file.to_owned() });
        }
        let entries = archive
            .file_names_raw()
            .enumerate()
            .map(|(index, name)| (plain_name(&String::from_utf8_lossy(name)), index))
            .collect();
        Ok(Self {
            file: file.to_owned(),
            archive: RefCell::new(archive),
            entries,
            bytes: bytes.len() as u64,
            unpacked: std::cell::Cell::new(0),
        })
    }

    /// Names of all parts, in lower case.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.entries.keys().map(String::as_str)
    }

    /// Whether the content types or the parts are Word's.
    pub(crate) fn is_word_document(&self) -> Result<bool, ImportError> {
        if self.names().any(|name| name.starts_with("word/document")) {
            return Ok(true);
        }
        let types = self.read("[content_types].xml")?;
        Ok(types.is_some_and(|types| types.contains("wordprocessingml")))
    }

    /// The name of a part, for errors.
    pub(crate) fn part(&self, name: &str) -> PartName {
        PartName { file: self.file.clone(), part: name.to_owned() }
    }

    /// Reads a part as text; `None` if there is no such part.
    pub(crate) fn read(&self, name: &str) -> Result<Option<String>, ImportError> {
        let Some(&index) = self.entries.get(&plain_name(name)) else { return Ok(None) };
        let file = || self.file.clone();
        let damaged = || ImportError::DamagedPart { file: file(), part: name.to_owned() };
        let mut archive = self.archive.borrow_mut();
        let mut entry = archive.by_index(index).map_err(|error| match error {
            ZipError::InvalidPassword => ImportError::Encrypted { file: file() },
            ZipError::UnsupportedArchive(reason) if reason == ZipError::PASSWORD_REQUIRED => {
                ImportError::Encrypted { file: file() }
            }
            ZipError::Io(_) => ImportError::Truncated { file: file() },
            _ => damaged(),
        })?;
        let packed = entry.compressed_size().clamp(1, self.bytes);
        let is_bomb = |size: u64| {
            size > LARGEST_PART
                || size.saturating_add(self.unpacked.get()) > LARGEST_TOTAL
                || (size > HARMLESS && size / packed > MOST_SQUEEZED)
        };
        if is_bomb(entry.size()) {
            return Err(ImportError::Bomb { file: file() });
        }
        // The size that the package declares may be a lie, so it is measured while unpacking.
        let mut content = Vec::new();
        let mut chunk = vec![0; 1 << 16];
        loop {
            let length = entry.read(&mut chunk).map_err(|_| damaged())?;
            if length == 0 {
                break;
            }
            content.extend_from_slice(&chunk[..length]);
            if is_bomb(content.len() as u64) {
                return Err(ImportError::Bomb { file: file() });
            }
        }
        self.unpacked.set(self.unpacked.get() + content.len() as u64);
        decode(content).map(Some).ok_or_else(damaged)
    }
}

/// A name as it is compared: plain slashes, none in front, lower case.
fn plain_name(name: &str) -> String {
    name.replace('\\', "/").trim_start_matches('/').to_lowercase()
}

/// XML of Office is UTF-8 or UTF-16 with a mark.
pub(crate) fn decode(content: Vec<u8>) -> Option<String> {
    if content.starts_with(b"\xFF\xFE") {
        return Some(TextEncoding::Utf16LittleEndian.decode(&content));
    }
    if content.starts_with(b"\xFE\xFF") {
        return Some(TextEncoding::Utf16BigEndian.decode(&content));
    }
    let mut text = String::from_utf8(content).ok()?;
    if text.starts_with('\u{feff}') {
        text.drain(..'\u{feff}'.len_utf8());
    }
    Some(text)
}
