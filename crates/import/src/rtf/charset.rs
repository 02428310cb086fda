//! In which of the old encodings the bytes of a font are.

use encoding_rs::Encoding;

use crate::encoding::TextEncoding;

/// A font as rich text lists it.
#[derive(Clone, Debug, Default)]
pub(super) struct Font {
    pub(super) name: String,
    pub(super) charset: i32,
    pub(super) codepage: i32,
}

impl Font {
    /// Whether its letters are pictures.
    pub(super) fn is_symbols(&self) -> bool {
        let name = self.name.to_lowercase();
        self.charset == 2 || matches!(name.as_str(), "symbol" | "wingdings")
    }
}

/// The number of the code page that a font's bytes are in.
fn codepage(font: Option<&Font>, of_document: i32) -> i32 {
    let Some(font) = font else { return of_document };
    if font.codepage > 0 {
        return font.codepage;
    }
    match font.charset {
        77 => 10_000,
        128 => 932,
        129 => 949,
        134 => 936,
        136 => 950,
        161 => 1253,
        162 => 1254,
        163 => 1258,
        177 => 1255,
        178 => 1256,
        186 => 1257,
        204 => 1251,
        222 => 874,
        238 => 1250,
        255 => 437,
        // "ANSI" and "default" are what the document says.
        _ => of_document,
    }
}

/// Decodes bytes of a font.
pub(super) fn decode(bytes: &[u8], font: Option<&Font>, of_document: i32) -> String {
    let decoder: &'static Encoding = match codepage(font, of_document) {
        437 | 850 | 860 | 865 => return TextEncoding::Ibm865.decode(bytes),
        10_000 => encoding_rs::MACINTOSH,
        65_001 => encoding_rs::UTF_8,
        874 => encoding_rs::WINDOWS_874,
        932 => encoding_rs::SHIFT_JIS,
        936 => encoding_rs::GBK,
        949 => encoding_rs::EUC_KR,
        950 => encoding_rs::BIG5,
        1250 => encoding_rs::WINDOWS_1250,
        1251 => encoding_rs::WINDOWS_1251,
        1253 => encoding_rs::WINDOWS_1253,
        1254 => encoding_rs::WINDOWS_1254,
        1255 => encoding_rs::WINDOWS_1255,
        1256 => encoding_rs::WINDOWS_1256,
        1257 => encoding_rs::WINDOWS_1257,
        1258 => encoding_rs::WINDOWS_1258,
        _ => encoding_rs::WINDOWS_1252,
    };
    decoder.decode_without_bom_handling(bytes).0.into_owned()
}
