//! From bytes to lines, and how a process that does it tells another what it found.

use std::io::{Read, Write};

/// Why the lines of a PDF could not be taken out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PagesError {
    /// It is protected by a password.
    Encrypted,
    /// It is damaged, or so odd that reading it failed.
    Damaged,
    /// It took more time or memory than a text can need.
    TooMuch,
    /// There is nothing that could read it: the program cannot be started again.
    NoReader,
}

/// What an answer begins with; whatever a library may have printed stands before it.
const MARK: &[u8] = b"\x01sitat-pages\n";
/// The largest answer, in bytes.
const LARGEST: usize = 256 << 20;

/// Takes the lines out of the PDF on one side and writes them to the other. Faults in a PDF may end the process that
/// does this.
pub fn answer_with_pages(pdf: &[u8], output: &mut impl Write) -> std::io::Result<()> {
    let mut answer = MARK.to_vec();
    match extract(pdf) {
        Ok(pages) => {
            answer.push(b'+');
            let pages: Vec<String> = pages.into_iter().map(|page| page.replace('\u{c}', "\n")).collect();
            answer.extend_from_slice(pages.join("\u{c}").as_bytes());
        }
        Err(reason) => answer.push(if reason == PagesError::Encrypted { b'*' } else { b'-' }),
    }
    output.write_all(&answer)?;
    output.flush()
}

/// Reads such an answer to its end.
pub fn read_pages_answer(answer: impl Read) -> Result<Vec<String>, PagesError> {
    let mut bytes = Vec::new();
    answer.take(LARGEST as u64 + 1).read_to_end(&mut bytes).map_err(|_| PagesError::Damaged)?;
    if bytes.len() > LARGEST {
        return Err(PagesError::TooMuch);
    }
    let start = bytes.windows(MARK.len()).position(|window| window == MARK).ok_or(PagesError::Damaged)?;
    match bytes[start + MARK.len()..].split_first() {
        Some((b'+', pages)) => Ok(String::from_utf8_lossy(pages).split('\u{c}').map(str::to_owned).collect()),
        Some((b'*', _)) => Err(PagesError::Encrypted),
        _ => Err(PagesError::Damaged),
    }
}

fn extract(pdf: &[u8]) -> Result<Vec<String>, PagesError> {
    // Ligatures and the like are undone by the library; what it cannot name is left out by it.
    pdf_extract::extract_text_from_mem_by_pages(pdf).map_err(|_| {
        let is_locked = pdf.windows(8).any(|window| window == b"/Encrypt");
        if is_locked { PagesError::Encrypted } else { PagesError::Damaged }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_read_whatever_was_printed_before_it() {
        let answer = |words: &[u8]| read_pages_answer([b"warning: x\n", MARK, words].concat().as_slice());
        assert_eq!(answer("+en\u{c}to å".as_bytes()), Ok(vec!["en".to_owned(), "to å".to_owned()]));
        assert_eq!(answer(b"*"), Err(PagesError::Encrypted));
        assert_eq!(answer(b"-"), Err(PagesError::Damaged));
        assert_eq!(answer(b""), Err(PagesError::Damaged));
        assert_eq!(read_pages_answer(&b"Segmentation fault"[..]), Err(PagesError::Damaged));
    }
}
