//! Kinds of recordings, told from their first bytes, and how sound that is not compressed is cut.
//!
//! Nothing is decoded here: whoever plays the sound does that. An hour of a compressed recording is some tens of
//! megabytes and is handed out whole. An hour without compression may be seven hundred; its samples are as good from
//! one place as from another, so it is handed out in pieces, each with a head of its own.

use std::ops::Range;

/// How many bytes of a file have to be known to tell what it is.
pub const RECORDING_HEAD: usize = 64 * 1024;

/// A piece of sound without compression has at most so many bytes.
const PIECE: u64 = 32 * 1024 * 1024;

/// A kind of recording that can be played.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordingFormat {
    /// MP3.
    Mp3,
    /// AAC in an MP4 file: .m4a, and the sound of .mp4.
    Mp4,
    /// Samples without compression, in most cases.
    Wave,
    /// Vorbis or Opus.
    Ogg,
    /// FLAC.
    Flac,
}

impl RecordingFormat {
    /// The name that players know the kind by.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Mp3 => "audio/mpeg",
            Self::Mp4 => "audio/mp4",
            Self::Wave => "audio/wav",
            Self::Ogg => "audio/ogg",
            Self::Flac => "audio/flac",
        }
    }

    /// Tells the kind from the first bytes.
    fn detect(head: &[u8]) -> Option<Self> {
        if head.starts_with(b"ID3") || is_mp3_frame(head) {
            return Some(Self::Mp3);
        }
        if head.starts_with(b"OggS\0") {
            return Some(Self::Ogg);
        }
        if head.starts_with(b"fLaC\0") {
            return Some(Self::Flac);
        }
        let is_wave = head.starts_with(b"RIFF") || head.starts_with(b"RF64");
        if is_wave && head.get(8..12) == Some(b"WAVE") {
            return Some(Self::Wave);
        }
        let is_picture = matches!(head.get(8..11), Some(b"hei" | b"mif" | b"avi"));
        (head.get(4..8) == Some(b"ftyp") && !is_picture).then_some(Self::Mp4)
    }
}

/// Whether a frame of MP3 begins here: eleven bits set, layer III, and a rate that exists.
fn is_mp3_frame(head: &[u8]) -> bool {
    matches!(head, [0xFF, second, third, ..]
        if second & 0xE6 == 0xE2 && second & 0x18 != 0x08 && third & 0xF0 != 0xF0 && third & 0x0C != 0x0C)
}

/// A part of a recording that can be played on its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordingPiece {
    /// Where in the recording it begins, milliseconds.
    pub start_ms: u64,
    /// Where it ends, if that can be told without decoding.
    pub end_ms: Option<u64>,
    /// What stands before its bytes.
    pub head: Vec<u8>,
    /// Its bytes in the file.
    pub bytes: Range<u64>,
}

/// What can be said of a recording without decoding it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recording {
    /// Its kind.
    pub format: RecordingFormat,
    /// Its pieces in order; at least one.
    pub pieces: Vec<RecordingPiece>,
}

impl Recording {
    /// Looks at the first bytes ([`RECORDING_HEAD`] are enough) of a file that is `length` bytes long. `None` if it is
    /// no recording that is known here.
    pub fn look(head: &[u8], length: u64) -> Option<Self> {
        let format = RecordingFormat::detect(head)?;
        let whole = || vec![RecordingPiece { start_ms: 0, end_ms: None, head: Vec::new(), bytes: 0..length }];
        let samples = if format == RecordingFormat::Wave { Samples::find(head, length) } else { None };
        Some(Self { format, pieces: samples.map_or_else(whole, |samples| samples.pieces()) })
    }
}

/// The samples of a wave file.
struct Samples<'head> {
    /// The chunk that says how they are written, with its own head.
    layout: &'head [u8],
    /// Bytes of one sample of all channels.
    block: u64,
    /// Samples a second.
    rate: u64,
    /// Where they are.
    bytes: Range<u64>,
}

impl<'head> Samples<'head> {
    /// Finds them where they can be cut anywhere; compressed ones cannot.
    fn find(head: &'head [u8], length: u64) -> Option<Self> {
        let mut layout = None;
        let mut at = 12;
        loop {
            let name = head.get(at..at + 4)?;
            let size = u32_at(head, at + 4)?;
            let content = at + 8;
            if name == b"data" {
                let layout: &[u8] = layout?;
                let block = u64::from(u16_at(layout, 8 + 12)?);
                let rate = u64::from(u32_at(layout, 8 + 4)?);
                let start = content as u64;
                // A recorder that was switched off wrote no length; a file over four gigabytes cannot.
                let end = if size == 0 || size == u32::MAX { length } else { start + u64::from(size) }.min(length);
                let can_be_cut = matches!(u16_at(layout, 8)?, 1 | 3 | 6 | 7 | 0xFFFE);
                let end = end.checked_sub(start)?.checked_div(block)? * block + start;
                return (can_be_cut && rate > 0 && end > start).then_some(Self {
                    layout,
                    block,
                    rate,
                    bytes: start..end,
                });
            }
            // Contents are padded to even lengths.
            let next = content.checked_add(usize::try_from(size).ok()?)?.checked_add(size as usize % 2)?;
            if name == b"fmt " {
                layout = Some(head.get(at..content + size as usize)?);
            }
            at = next;
        }
    }

    fn pieces(&self) -> Vec<RecordingPiece> {
        let seconds = (PIECE / (self.block * self.rate)).max(1);
        let step = seconds * self.block * self.rate;
        let time = |bytes: u64| (bytes - self.bytes.start) / self.block * 1000 / self.rate;
        let mut pieces = Vec::new();
        let mut start = self.bytes.start;
        while start < self.bytes.end {
            let end = (start + step).min(self.bytes.end);
            pieces.push(RecordingPiece {
                start_ms: time(start),
                end_ms: Some(time(end)),
                head: self.head(end - start),
                bytes: start..end,
            });
            start = end;
        }
        pieces
    }

    /// The beginning of a wave file that holds so many bytes of samples.
    fn head(&self, bytes: u64) -> Vec<u8> {
        let size = u32::try_from(bytes).unwrap_or(u32::MAX);
        let layout = u32::try_from(self.layout.len()).unwrap_or(u32::MAX);
        let mut head = b"RIFF".to_vec();
        head.extend(size.saturating_add(layout).saturating_add(12).to_le_bytes());
        head.extend(b"WAVE");
        head.extend(self.layout);
        head.extend(b"data");
        head.extend(size.to_le_bytes());
        head
    }
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The head of a wave file of 16-bit mono samples.
    fn wave(rate: u32, samples: u32) -> Vec<u8> {
        let mut head = b"RIFF\0\0\0\0WAVELIST\x03\0\0\0abc\0fmt \x10\0\0\0\x01\0\x01\0".to_vec();
        head.extend(rate.to_le_bytes());
        head.extend((rate * 2).to_le_bytes());
        head.extend([2, 0, 16, 0]);
        head.extend(b"data");
        head.extend((samples * 2).to_le_bytes());
        head
    }

    #[test]
    fn kinds_are_told_by_content() {
        let format = |head: &[u8]| Recording::look(head, 1000).map(|recording| recording.format);
        assert_eq!(format(b"ID3\x04\0"), Some(RecordingFormat::Mp3));
        assert_eq!(format(b"\xFF\xFB\x90\x64"), Some(RecordingFormat::Mp3));
        assert_eq!(format(b"\xFF\xF3\x40\xC0"), Some(RecordingFormat::Mp3));
        assert_eq!(format(b"\0\0\0\x20ftypM4A "), Some(RecordingFormat::Mp4));
        assert_eq!(format(b"OggS\0\x02"), Some(RecordingFormat::Ogg));
        assert_eq!(format(b"fLaC\0\0"), Some(RecordingFormat::Flac));
        assert_eq!(format(&wave(16_000, 10)), Some(RecordingFormat::Wave));
        for other in [&b"\xFF\xFE\x41\0"[..], b"\xFF\xD8\xFF", b"RIFF\0\0\0\0WEBP", b"PK\x03\x04", b"I: hei", b""] {
            assert_eq!(format(other), None, "{other:?}");
        }
    }

    #[test]
    fn compressed_recordings_are_handed_out_whole() {
        let recording = Recording::look(b"ID3\x04\0", 90_000_000).unwrap();
        assert_eq!(recording.pieces.len(), 1);
        assert_eq!((recording.pieces[0].bytes.clone(), recording.pieces[0].end_ms), (0..90_000_000, None));
    }

    #[test]
    fn samples_are_cut_without_a_loss() {
        // An hour and a half second.
        let (rate, samples) = (44_100, 44_100 * 3600 + 22_050);
        let head = wave(rate, samples);
        let recording = Recording::look(&head, (head.len() + 2 * samples as usize) as u64).unwrap();
        assert!(recording.pieces.len() > 5, "{}", recording.pieces.len());
        let (mut at, mut time) = (head.len() as u64, 0);
        for piece in &recording.pieces {
            assert_eq!((piece.bytes.start, piece.start_ms), (at, time));
            let own = Recording::look(&piece.head, piece.head.len() as u64 + piece.bytes.end - at).unwrap();
            assert_eq!(own.format, RecordingFormat::Wave);
            (at, time) = (piece.bytes.end, piece.end_ms.unwrap());
        }
        assert_eq!((at, time), (head.len() as u64 + 2 * u64::from(samples), 3_600_500));
    }

    #[test]
    fn a_recording_that_broke_off_ends_where_the_file_does() {
        let head = wave(8000, 0);
        let recording = Recording::look(&head, head.len() as u64 + 16_001).unwrap();
        assert_eq!(recording.pieces[0].bytes, head.len() as u64..head.len() as u64 + 16_000);
        assert_eq!(recording.pieces[0].end_ms, Some(1000));
        let announced = wave(8000, 80_000);
        let recording = Recording::look(&announced, announced.len() as u64 + 16_000).unwrap();
        assert_eq!(recording.pieces[0].end_ms, Some(1000));
    }

    proptest! {
        #[test]
        fn no_bytes_are_too_strange(start in prop::sample::select(vec![&b"RIFF\0\0\0\0WAVE"[..], b"RIFF\0\0\0\0WAVEfmt ", b"ID3", b""]),
            rest in prop::collection::vec(any::<u8>(), 0..200), length in any::<u32>()) {
            let bytes = [start, &rest].concat();
            if let Some(recording) = Recording::look(&bytes, length.into()) {
                prop_assert!(!recording.pieces.is_empty());
            }
        }

        #[test]
        fn any_layout_is_cut_into_pieces_that_follow_each_other(
            channels in any::<u16>(), rate in any::<u32>(), block in any::<u16>(), size in any::<u32>(), length in 0..u64::from(u32::MAX)) {
            let mut bytes = b"RIFF\0\0\0\0WAVEfmt \x10\0\0\0\x01\0".to_vec();
            bytes.extend(channels.to_le_bytes());
            bytes.extend(rate.to_le_bytes());
            bytes.extend([0; 4]);
            bytes.extend(block.to_le_bytes());
            bytes.extend([16, 0]);
            bytes.extend(b"data");
            bytes.extend(size.to_le_bytes());
            let recording = Recording::look(&bytes, length).unwrap();
            let pieces = &recording.pieces;
            prop_assert!(!pieces.is_empty());
            for (before, after) in pieces.iter().zip(&pieces[1..]) {
                prop_assert_eq!(before.bytes.end, after.bytes.start);
            }
            prop_assert!(pieces.last().unwrap().bytes.end <= length);
        }
    }
}
